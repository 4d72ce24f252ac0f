import { describe, expect, it } from 'vitest'
import { steppedClock } from '../../test/stepped-clock.js'
import type { Clock } from '../clock.js'
import { PlatformError } from '../errors.js'
import { createNudge } from '../nudge.js'
import { Polling } from './polling.js'

/** Time that is moved by hand. `naps` are the lengths of all pauses that were begun. */
function handClock() {
  const stepped = steppedClock(0)
  const naps: number[] = []
  const clock: Clock = {
    now: stepped.now,
    sleep(ms, signal) {
      naps.push(ms)
      return stepped.sleep(ms, signal)
    },
  }
  const pass = async (ms: number) => {
    stepped.pass(ms)
    await settled()
  }
  return { clock, naps, pass, sleeping: stepped.timers }
}
const settled = () => new Promise((resolve) => setImmediate(resolve))
/** Whether a pause is over. */
function watch(pause: Promise<unknown>) {
  const state = { over: false }
  const end = () => {
    state.over = true
  }
  pause.then(end, end)
  return state
}

describe('a pause between two questions', () => {
  it('lasts longer each time while nothing happens, up to the longest', async () => {
    const { clock, naps, pass } = handClock()
    const polling = new Polling({ clock, pollMs: 1_000, maxPollMs: 2_000 })
    for (let asked = 0; asked < 4; asked++) {
      const pause = polling.wait()
      await pass(2_000)
      await pause
    }
    expect(naps).toEqual([1_000, 1_500, 2_000, 2_000])
  })

  it('is over at once where there is news, and the next is short again', async () => {
    const { clock, naps, pass, sleeping } = handClock()
    const nudge = createNudge()
    const polling = new Polling({ clock, nudge, pollMs: 1_000 })
    const first = polling.wait()
    await pass(1_000)
    await first
    const second = watch(polling.wait())
    await pass(500)
    expect(second.over).toBe(false)
    nudge.wake()
    await settled()
    expect(second.over).toBe(true)
    expect(sleeping()).toBe(0)
    const third = watch(polling.wait())
    await settled()
    expect(third.over).toBe(false)
    await pass(1_000)
    expect(third.over).toBe(true)
    expect(naps).toEqual([1_000, 1_500, 1_000])
  })

  it('is none where the news came while the question was under way, and once only', async () => {
    const { clock, pass } = handClock()
    const nudge = createNudge()
    const polling = new Polling({ clock, nudge, pollMs: 1_000 })
    await polling.ask(async () => nudge.wake())
    await polling.wait()
    const next = watch(polling.wait())
    await settled()
    expect(next.over).toBe(false)
    await pass(1_000)
    expect(next.over).toBe(true)
  })

  it('wakes all who wait for the same news', async () => {
    const { clock } = handClock()
    const nudge = createNudge()
    const pauses = [1, 2, 3].map(() => new Polling({ clock, nudge }).wait())
    await settled()
    nudge.wake()
    await Promise.all(pauses)
    expect(nudge.count).toBe(1)
  })

  it('of a platform that asks to wait is waited, whatever the news', async () => {
    const { clock, naps, pass } = handClock()
    const nudge = createNudge()
    const polling = new Polling({ clock, nudge, pollMs: 1_000 })
    const busy = new PlatformError('RATE_LIMITED', 'too many', { platform: 'box', status: 429, retryAfterMs: 30_000 })
    let asked = 0
    const answer = polling.ask(async () => {
      asked += 1
      if (asked === 1) throw busy
      return 'answer'
    })
    await settled()
    expect(naps).toEqual([30_000])
    nudge.wake()
    await pass(29_999)
    expect(asked).toBe(1)
    await pass(1)
    expect(await answer).toBe('answer')
    expect(asked).toBe(2)
  })

  it('ends with the reason of the signal, and leaves nobody subscribed', async () => {
    const { clock, sleeping } = handClock()
    let subscribed = 0
    const { subscribe, ...rest } = createNudge()
    const nudge = {
      ...rest,
      subscribe(wake: () => void) {
        subscribed += 1
        const stop = subscribe(wake)
        return () => {
          subscribed -= 1
          stop()
        }
      },
    }
    const given = new AbortController()
    const reason = new Error('enough')
    const pause = new Polling({ clock, nudge, signal: given.signal }).wait()
    await settled()
    expect(subscribed).toBe(1)
    given.abort(reason)
    await expect(pause).rejects.toBe(reason)
    expect(subscribed).toBe(0)
    expect(sleeping()).toBe(0)
  })
})
