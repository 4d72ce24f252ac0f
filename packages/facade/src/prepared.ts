import type { Assessment, Destination, PreparedDocument, PreparedInvoice, Validation } from '@facturelle/core'

/** Where an invoice goes, and why. */
export interface Route {
  /**
   * `given`: the destination names it. `chosen`: the only one that fits, or the one that is preferred. `ambiguous`: several
   * fit. `undetermined`: something is missing that would decide it. `none`: nothing here takes it.
   */
  readonly outcome: 'given' | 'chosen' | 'ambiguous' | 'undetermined' | 'none'
  /** The adapter, where there is one. */
  readonly type?: string
  /** The rule that decided: of the adapter that was chosen, of the policy, or `given`. */
  readonly rule: string
  /** One plain sentence, without a value of the invoice. */
  readonly evidence: string
  /** What would decide it, where it is undetermined. */
  readonly missing: readonly string[]
  /** What each adapter says that was asked. */
  readonly candidates: readonly Candidate[]
}

export interface Candidate extends Assessment {
  readonly type: string
}

/** All that is needed to send an invoice, and nothing secret. */
export interface Prepared {
  /** The adapter that it was made for. */
  readonly type: string
  readonly route: Route
  /** Names the invoice: what was sent under it is not sent again. See `SubmitOptions.key`. */
  readonly key: string
  /** Whose it is, where a tenant was named. */
  readonly tenant?: string
  /** The key that the caller gave: the tracking id that it is sent with. @default `key` */
  readonly trackingId?: string
  /** SHA-256 of what was given: another content under the same key is refused. */
  readonly content: string
  /** The file. Absent where the destination makes its own of `invoice`. */
  readonly document?: PreparedDocument
  /** The invoice as data, where it goes out so. */
  readonly invoice?: PreparedInvoice
  /** What writing, or reading, the file left out. */
  readonly leftOut: readonly string[]
  /** The same, and what the platform cannot carry. */
  readonly warnings: readonly string[]
  /** By what it was judged, and what was remarked. */
  readonly validation?: Pick<Validation, 'sets' | 'issues'>
}

/** The destination of what was prepared in this process: with its credentials, so not to be seen in it. */
const destinations = new WeakMap<Prepared, Destination>()

export function keepDestination(prepared: Prepared, destination: Destination): Prepared {
  destinations.set(prepared, destination)
  return prepared
}

export function destinationOf(prepared: Prepared): Destination | undefined {
  return destinations.get(prepared)
}

export function isPrepared(value: unknown): value is Prepared {
  const { route, key, content, type } = Object(value) as Partial<Prepared>
  return [key, content, type].every((text) => typeof text === 'string') && typeof route === 'object'
}
