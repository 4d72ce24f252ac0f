import type { Clock } from '@facturelle/core'
import { createSandbox, type SandboxOptions } from '@facturelle/sandbox'
import {
  type ChorusProAdapterOptions,
  type ChorusProDestination,
  chorusProAdapter,
  createChorusPro,
} from '../../src/index.js'

export const START = Date.UTC(2026, 10, 21, 9)
const ORIGIN = 'https://piste.example'

/** Sandbox and client in one time, which is slept over at once. */
export function openWorld(options: SandboxOptions = {}) {
  let now = START
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
  const flow = [
    { afterMs: 0, etat: 'IN_RECU' },
    { afterMs: 900, etat: 'outcome' },
  ]
  const sandbox = createSandbox({ now: clock.now, ...options, chorusPro: { flow, ...options.chorusPro } })
  const { apiUrl, tokenUrl, clientId, clientSecret, login, password, structures } = sandbox.chorusPro(ORIGIN)
  const credentials = { clientId, clientSecret, login, password }
  const settings = { fetch: sandbox.fetch, clock, random: () => 0.5 }
  const destination: ChorusProDestination = { type: 'chorus-pro', apiUrl, tokenUrl, credentials }
  return {
    clock,
    sandbox,
    structures,
    credentials,
    destination,
    pass(ms: number) {
      now += ms
    },
    client: createChorusPro({ ...settings, apiUrl, tokenUrl, credentials }),
    adapter: (own: ChorusProAdapterOptions = {}) =>
      chorusProAdapter<ChorusProAdapterOptions>({ ...settings, allowedHosts: ['piste.example'], ...own }),
    asked: (operation: string) => sandbox.requests.filter((request) => request.operation === operation).length,
  }
}
