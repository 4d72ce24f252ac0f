import { createOwnTransport } from '#own-transport'
import { ConfigurationError } from '../errors.js'
import { type Fetch, fetchTransport, type Transport } from './carrier.js'
import { type OutsideUrlOptions, outsideUrl } from './outside-url.js'

export interface OutsideOptions extends OutsideUrlOptions {
  readonly transport?: Transport
  readonly fetch?: Fetch
}

/** The address of a service that came with a call, and the way to it. */
export interface OutsideService {
  readonly url: string
  readonly transport: Transport
}

/**
 * How addresses that come with a call are reached: with a guard that looks at the address behind the name when the
 * connection is made. On Node that is the Node transport, whether it was chosen or not. Where there is no way to look,
 * with a `fetch` of the app's own or outside of Node, a host must be on the list.
 * @returns for one client or adapter, a function that checks the address and gives the way
 */
export function outsideServices(options: OutsideOptions): (value: unknown, field: string) => OutsideService {
  let own: Transport | undefined
  return (value, field) => {
    const { url, trusted } = outsideUrl(value, field, options)
    const { fetch } = options
    own ??= options.transport ?? (fetch ? fetchTransport(fetch) : createOwnTransport?.())
    if (trusted) return { url, transport: own ?? fetchTransport() }
    if (own?.guarded) return { url, transport: { carrier: own.guarded } }
    const where = fetch ? 'with a fetch of your own' : own ? 'behind a proxy' : 'in this runtime'
    const why = `${field} cannot be reached safely: ${where} nobody can look at the address behind a name; name the host in allowedHosts`
    throw new ConfigurationError('URL_UNGUARDED', why, { field })
  }
}
