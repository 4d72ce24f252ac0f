import { getEventListeners } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { steppedClock } from '../../test/stepped-clock.js'
import { Scope } from './scope.js'

const expired = () => new Error('late')

describe('a scope', () => {
  it('rejects what is waited for, takes it back, and leaves nothing, at the deadline', async () => {
    const clock = steppedClock()
    const { signal } = new AbortController()
    const scope = new Scope(clock, 1_000, signal, expired)
    const takeBack = vi.fn()
    const pending = scope.wait(() => takeBack)
    clock.pass(999)
    expect(scope.stopped).toBe(false)
    clock.pass(1)
    await expect(pending).rejects.toThrow('late')
    expect(takeBack).toHaveBeenCalledTimes(1)
    expect(clock.timers()).toBe(0)
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })

  it('ends with the reason of the signal, and its own signal with it', async () => {
    const clock = steppedClock()
    const controller = new AbortController()
    const scope = new Scope(clock, 1_000, controller.signal, expired)
    const inner = scope.signal
    const pending = scope.settled(new Promise(() => undefined))
    const reason = { enough: true }
    controller.abort(reason)
    await expect(pending).rejects.toBe(reason)
    expect(inner.reason).toBe(reason)
    expect(scope.signal.aborted).toBe(true)
    expect(clock.timers()).toBe(0)
    await expect(scope.wait(() => expect.unreachable('begun after the end'))).rejects.toBe(reason)
  })

  it('is over before it begins when the signal is', async () => {
    const clock = steppedClock()
    const scope = new Scope(clock, 1_000, AbortSignal.abort('before'), expired)
    expect(() => scope.throwIfStopped()).toThrow('before')
    expect(scope.signal.reason).toBe('before')
    expect(clock.timers()).toBe(0)
  })

  it('takes back nothing that is done, and is stopped once', async () => {
    const clock = steppedClock()
    const scope = new Scope(clock, 1_000, undefined, expired)
    const takeBack = vi.fn()
    await expect(
      scope.wait((done) => {
        done('value')
        return takeBack
      }),
    ).resolves.toBe('value')
    const held = vi.fn()
    scope.hold(held)
    scope.stop('first')
    scope.stop('second')
    clock.pass(2_000)
    expect(held.mock.calls).toEqual([['first']])
    expect(takeBack).not.toHaveBeenCalled()
  })
})
