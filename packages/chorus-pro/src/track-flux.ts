import { type Clock, type EventOptions, systemClock } from '@facturelle/core'
import { checkPolling } from '@facturelle/core/http'
import type { ChorusPro } from './client.js'
import type { FluxCursor, FluxStart } from './cursor.js'
import type { FluxEvent } from './tracking.js'

/**
 * What happens to a flow and to its invoices, from the number of its deposit or from the cursor of the last event that was
 * dealt with: stopped at any moment, nothing is lost and nothing told twice. Ends when every invoice has had its last status.
 *
 * Outages of the platform, of the network and of the token server are waited out, and so is a report that is not there
 * right after the deposit: pass a `signal`.
 * @param options.pollMs 5 s at first, then ever slower up to `maxPollMs`, five minutes, while nothing happens
 * @throws {ConfigurationError} `CURSOR_INVALID`
 * @throws {PlatformError} `NOT_FOUND`: there is no such flow, a quarter of an hour after its deposit
 */
export async function* trackFlux(
  client: ChorusPro,
  from: FluxStart | FluxCursor,
  options: EventOptions & { readonly clock?: Clock } = {},
): AsyncGenerator<FluxEvent, void, undefined> {
  checkPolling(options)
  const { followFlux } = await import('./follow.js')
  yield* followFlux(client, from, { ...options, clock: options.clock ?? systemClock })
}
