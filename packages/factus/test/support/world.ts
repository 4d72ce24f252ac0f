import type { Adapter, Clock } from '@facturelle/core'
import { createSandbox, type SandboxOptions } from '@facturelle/sandbox'
import { createFactus, type FactusAdapterOptions, type FactusDestination, factusAdapter } from '../../src/index.js'
import { CUSTOMER, NOW } from './invoices.js'

const ORIGIN = 'https://factus.example'

/** Sandbox and adapter in one time, which is slept over at once. */
export function openWorld(options: SandboxOptions = {}) {
  let now = NOW
  const clock: Clock = {
    now: () => now,
    async sleep(ms, signal) {
      signal?.throwIfAborted()
      // A deadline is a sleep too: what it waits for comes first.
      for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve))
      signal?.throwIfAborted()
      now += ms
    },
    // Deadlines do not move the time.
    after: () => () => undefined,
  }
  const sandbox = createSandbox({ now: clock.now, ...options })
  const { apiUrl, clientId, clientSecret, username, password, ranges } = sandbox.factus(ORIGIN)
  const credentials = { clientId, clientSecret, username, password }
  const settings = { fetch: sandbox.fetch, clock, random: () => 0.5, limits: { perMinute: 10_000 } }
  const destination: FactusDestination = { type: 'factus', apiUrl, credentials, factus: { customer: CUSTOMER } }
  return {
    clock,
    sandbox,
    ranges,
    credentials,
    destination,
    pass(ms: number) {
      now += ms
    },
    client: createFactus({ ...settings, apiUrl, credentials }),
    adapter: (own: FactusAdapterOptions = {}) =>
      factusAdapter<FactusAdapterOptions>({
        ...settings,
        allowedHosts: ['factus.example'],
        ...own,
      }) as unknown as Adapter<FactusDestination>,
    asked: (operation: string) => sandbox.requests.filter((request) => request.operation === operation).length,
  }
}
