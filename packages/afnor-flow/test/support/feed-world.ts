import type { Clock } from '@facturelle/core'
import { createFlowFeedServer, type FlowFeedServer, type FlowFeedServerOptions } from '@facturelle/sandbox'
import { type AfnorFlow, createAfnorFlow } from '../../src/client.js'
import type { FlowServiceVersion } from '../../src/dialects.js'
import type { ChangesOptions, FlowChange } from '../../src/feed.js'

export const START = Date.parse('2026-11-21T10:00:00Z')

/** A server, a client on it, and a clock that moves when it is slept by. */
export function openWorld(options: FlowFeedServerOptions = {}, version?: FlowServiceVersion) {
  let now = START
  const clock: Clock & { pass(ms: number): void; slept: number } = {
    slept: 0,
    now: () => now,
    pass: (ms) => {
      now += ms
    },
    async sleep(ms, signal) {
      signal?.throwIfAborted()
      clock.slept++
      now += ms
      // Lets the consumer have its turn.
      await new Promise((resolve) => setImmediate(resolve))
      signal?.throwIfAborted()
    },
    after: () => () => undefined,
  }
  const server: FlowFeedServer = createFlowFeedServer(options)
  const client: AfnorFlow = createAfnorFlow({
    flowServiceUrl: server.flowServiceUrl,
    tokenUrl: server.tokenUrl,
    credentials: { clientId: 'client', clientSecret: 'secret' },
    version: version ?? (options.cursors ? '1.3.0' : '1.2.0'),
    fetch: server.fetch,
    retry: { limit: 0 },
    clock,
  })
  return { server, client, clock }
}

/** Microseconds since the start of the world. */
export const at = (microseconds: number): number => START * 1000 + microseconds

export const keyOf = (change: FlowChange): string =>
  change.kind === 'flow' ? `${change.flow.flowId} ${change.flow.updatedAt}` : change.kind

/** One sweep, to its end. */
export async function sweepOnce(client: AfnorFlow, options: ChangesOptions): Promise<FlowChange[]> {
  const found: FlowChange[] = []
  for await (const change of client.flows.changes({ ...options, live: false })) found.push(change)
  return found
}

/** Numbers that are the same each time. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32
  }
}
