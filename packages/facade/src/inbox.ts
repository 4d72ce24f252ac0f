import {
  createNudge,
  type Destination,
  type DownloadedFile,
  FacturelleError,
  type InboxOptions,
  type Inspection,
  type Invoice,
  type ReceivedReference,
  UnsupportedError,
} from '@facturelle/core'
import { withAccess } from './access.js'
import { listenToAll } from './following.js'
import { checkOptions, checkTyped, wrong } from './guards.js'
import { adapterOf, type House, inspectWith } from './pipeline.js'
import type { Followers } from './tracked.js'

/** Which inbox is read, and from where on. */
export interface FacadeInboxOptions<D> extends Omit<InboxOptions, 'nudge'> {
  readonly destination: D
  readonly tenant?: string
}

/** An invoice that was received. What could not be had is absent, and `error` says why; those after it come all the same. */
export interface Received {
  /** Plain JSON without secrets: what `respond` takes. */
  readonly reference: ReceivedReference
  /** When it came in, in the platform's time and precision. */
  readonly receivedAt?: string
  /** Give it to `inbox` to go on after this item, in any process. */
  readonly cursor?: string
  /** The file as it came in. */
  readonly file?: DownloadedFile
  readonly inspection?: Inspection
  /** The invoice as data, as far as the file has it: nothing is judged. */
  readonly invoice?: Invoice
  /** What the file says and the model has no place for. */
  readonly warnings: readonly string[]
  readonly error?: FacturelleError
}

const SHAPE = {
  destination: undefined,
  tenant: undefined,
  since: undefined,
  cursor: undefined,
  follow: undefined,
  signal: undefined,
  pollMs: undefined,
  maxPollMs: undefined,
}

/** Reads an inbox: see `Facturelle.inbox`. */
export async function* inbox(
  house: House,
  followers: Followers,
  options: FacadeInboxOptions<Destination>,
): AsyncGenerator<Received> {
  const { destination: given, tenant, ...rest } = checkOptions(options, SHAPE)
  checkTyped(given)
  if (rest.since !== undefined && Number.isNaN(Date.parse(rest.since))) throw wrong('options.since', 'must be ISO 8601')
  const adapter = adapterOf(house.adapters, given.type)
  const destination = adapter.checkDestination(await withAccess(given, tenant, house.credentials))
  if (!adapter.inbox) throw new UnsupportedError('INBOX', `The adapter ${adapter.type} has no inbox to read`)
  // Whoever waits asks at once where the platform calls, whatever about.
  const nudge = createNudge()
  const stop = listenToAll(followers, adapter.type, nudge)
  try {
    for await (const { original, error, ...item } of adapter.inbox(destination, { ...rest, nudge })) {
      if (!original || error) yield { ...item, warnings: [], ...(error && { error }) }
      else yield { ...item, ...(await opened(original, house, rest.signal)) }
    }
  } finally {
    stop()
  }
}

/** The file, and what can be read of it. */
async function opened(
  original: () => Promise<DownloadedFile>,
  { engines, maxFileBytes }: House,
  signal: AbortSignal | undefined,
): Promise<Pick<Received, 'file' | 'inspection' | 'invoice' | 'warnings' | 'error'>> {
  let known: Pick<Received, 'file' | 'inspection'> = {}
  try {
    const file = await original()
    known = { file }
    if (file.bytes.byteLength > maxFileBytes)
      throw new UnsupportedError(
        'FILE_TOO_LARGE',
        `The file has more than ${maxFileBytes} bytes; it was not looked into`,
      )
    known = { file, inspection: await inspectWith(engines, file.bytes) }
    for (const engine of engines) {
      const parsed = await engine.parse?.(file.bytes)
      if (parsed) return { ...known, ...parsed }
    }
    return { ...known, warnings: [] }
  } catch (failure) {
    if (signal?.aborted || !FacturelleError.isInstance(failure)) throw failure
    return { ...known, warnings: [], error: failure }
  }
}
