import { ConfigurationError } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { type Fault, FaultQueue } from './faults.js'

describe('the queue of faults', () => {
  it('hands each fault out as often as it says', () => {
    const queue = new FaultQueue()
    queue.add({ reset: true, times: 2 })
    expect(queue.take('token', 'before').effect).toBeDefined()
    expect(queue.take('getFlow', 'before').effect).toBeDefined()
    expect(queue.take('getFlow', 'before').effect).toBeUndefined()
  })

  it('keeps a fault for its operation and its phase', () => {
    const queue = new FaultQueue()
    queue.add({ operation: 'createFlow', when: 'after', status: 500 })
    expect(queue.take('token', 'after').effect).toBeUndefined()
    expect(queue.take('createFlow', 'before').effect).toBeUndefined()
    expect(queue.take('createFlow', 'after').effect).toMatchObject({ status: 500 })
  })

  it('adds latencies up and stops at the first other fault', () => {
    const queue = new FaultQueue()
    queue.add({ latencyMs: 10, times: Infinity })
    queue.add({ latencyMs: 5 })
    queue.add({ status: 503 })
    queue.add({ reset: true })
    expect(queue.take('token', 'before')).toMatchObject({ latencyMs: 15, effect: { status: 503 } })
    expect(queue.take('token', 'before')).toMatchObject({ latencyMs: 10, effect: { reset: true } })
    expect(queue.take('token', 'before')).toEqual({ latencyMs: 10 })
    queue.clear()
    expect(queue.take('token', 'before')).toEqual({ latencyMs: 0 })
  })

  it.each([
    {},
    { reset: false },
    { reset: true, stall: true },
    { latencyMs: -1 },
    { latencyMs: Infinity },
    { status: 99 },
    { status: 500, headers: { 'a b': 'c' } },
    { reset: true, times: 0 },
    { reset: true, times: 1.5 },
    { reset: true, operation: 'searchFlow' },
    { reset: true, when: 'during' },
  ])('refuses %j', (fault) => {
    const add = () => new FaultQueue().add(fault as Fault)
    expect(add).toThrow(ConfigurationError)
  })
})
