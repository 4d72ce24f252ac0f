import { describe, expect, it } from 'vitest'
import { systemClock } from './clock.js'

describe('systemClock', () => {
  it('sleeps', async () => {
    const started = systemClock.now()
    await systemClock.sleep(20)
    expect(systemClock.now() - started).toBeGreaterThanOrEqual(15)
  })

  it('wakes with the reason of the signal, before and during', async () => {
    const reason = new Error('enough')
    await expect(systemClock.sleep(60_000, AbortSignal.abort(reason))).rejects.toBe(reason)
    const controller = new AbortController()
    const sleeping = systemClock.sleep(60_000, controller.signal)
    controller.abort(reason)
    await expect(sleeping).rejects.toBe(reason)
  })
})
