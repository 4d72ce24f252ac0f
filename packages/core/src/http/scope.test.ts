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

  it('that is over leaves no failure unhandled of what is given to it', async () => {
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    try {
      const scope = new Scope(steppedClock(), 1_000, undefined, expired)
      scope.stop('over')
      await expect(scope.settled(Promise.reject(new Error('nobody looks')))).rejects.toBe('over')
      await new Promise((resolve) => setImmediate(resolve))
      expect(unhandled).not.toHaveBeenCalled()
    } finally {
      process.off('unhandledRejection', unhandled)
    }
  })

  it('that what is begun ends at once takes it back', async () => {
    const scope = new Scope(steppedClock(), 1_000, undefined, expired)
    const takeBack = vi.fn()
    const pending = scope.wait(() => {
      scope.stop('while it begins')
      return takeBack
    })
    await expect(pending).rejects.toBe('while it begins')
    expect(takeBack).toHaveBeenCalledTimes(1)
  })

  it('takes another deadline', async () => {
    const clock = steppedClock()
    const scope = new Scope(clock, 1_000, undefined, expired)
    clock.pass(900)
    scope.extend(5_000, () => new Error('later'))
    const pending = scope.wait(() => undefined)
    clock.pass(4_999)
    expect(scope.stopped).toBe(false)
    expect(scope.deadline).toBe(clock.now() + 1)
    clock.pass(1)
    await expect(pending).rejects.toThrow('later')
    expect(clock.timers()).toBe(0)
  })
})
