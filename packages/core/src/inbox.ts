import type { DownloadedFile, EventOptions } from './adapter.js'
import type { FacturelleError } from './errors.js'

/** Where reading an inbox begins, and how. */
export interface InboxOptions extends EventOptions {
  /** From when on, ISO 8601. @default all there is */
  readonly since?: string
  /** After which item: the cursor of the last that was dealt with. Goes before `since`. */
  readonly cursor?: string
  /** Goes on waiting for what comes in. @default false: ends with what there is */
  readonly follow?: boolean
}

/** The reference of an invoice that was received: plain JSON without secrets. */
export interface ReceivedReference {
  readonly contract: 1
  /** The destination's type. */
  readonly type: string
  readonly received: true
  /** The destination without its type and its credentials. */
  readonly destination?: Readonly<Record<string, unknown>>
  /** The platform's handle. */
  readonly id: string
  /** What the platform says of it, in its own words. No secret. */
  readonly details?: Readonly<Record<string, string>>
}

/** An invoice that came in, as the platform tells of it. Its file is fetched when it is asked for. */
export interface ReceivedItem {
  readonly reference: ReceivedReference
  /** When it came in, in the platform's time and precision. */
  readonly receivedAt?: string
  /** To go on after this item, in another process. Absent: its place is kept by the one before. */
  readonly cursor?: string
  /** The file as it came in. Absent: the platform gives none, but `error` says why. */
  original?(): Promise<DownloadedFile>
  /** The item could not be read at all; those after it can. */
  readonly error?: FacturelleError
}
