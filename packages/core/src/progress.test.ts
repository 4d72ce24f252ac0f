import { describe, expect, it } from 'vitest'
import { steppedClock } from '../test/stepped-clock.js'
import { progressTeller } from './progress.js'

const step = { step: 'authorized' } as const
const turns = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}

describe('progressTeller', () => {
  it('waits for all steps together as long as for one, and tells those after without waiting', async () => {
    const clock = steppedClock()
    let told = 0
    const hang = () => {
      told++
      return new Promise(() => undefined)
    }
    const tell = progressTeller({ onProgress: hang }, { clock, timeoutMs: 100 })
    const first = tell(step)
    clock.pass(100)
    await first
    await tell(step)
    expect(told).toBe(2)
    expect(clock.timers()).toBe(0)
  })

  it('takes what one step used from the next', async () => {
    const clock = steppedClock()
    const tell = progressTeller({ onProgress: () => clock.sleep(60) }, { clock, timeoutMs: 100 })
    const first = tell(step)
    clock.pass(60)
    await first
    let over = false
    const second = tell(step).then(() => {
      over = true
    })
    clock.pass(39)
    await turns()
    expect(over).toBe(false)
    clock.pass(1)
    await second
  })

  it('passes over failures, also of hooks it no longer waits for, and tells nothing once aborted', async () => {
    const clock = steppedClock()
    const controller = new AbortController()
    let told = 0
    const context = {
      onProgress: () => {
        told++
        clock.pass(10)
        throw new Error('database is down')
      },
      signal: controller.signal,
    }
    const tell = progressTeller(context, { clock, timeoutMs: 10 })
    await tell(step)
    await tell(step)
    expect(told).toBe(2)
    controller.abort()
    await tell(step)
    expect(told).toBe(2)
  })
})
