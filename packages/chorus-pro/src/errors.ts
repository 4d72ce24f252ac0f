import { type ErrorCause, FacturelleError, PlatformError, type PlatformErrorOptions } from '@facturelle/core'
import type { Diagnosis } from './diagnosis.js'

export interface ChorusProErrorOptions extends Omit<PlatformErrorOptions, 'platform'> {
  readonly operation: string
  readonly codeRetour?: number | undefined
  readonly libelle?: string | undefined
  readonly diagnosis?: Diagnosis | undefined
}

/**
 * Chorus Pro, or the gateway in front of it, said no. `code` is that of every {@link PlatformError}; `platformCode` the
 * message code of the platform (`GDP_MSG_11.022`) where it gives one, else its `codeRetour`.
 *
 * Codes besides those of `PlatformError`: `RESULTS_INCOMPLETE`, of a list that is shorter than the platform says.
 */
export class ChorusProError extends PlatformError {
  protected static override readonly brand: string = 'ChorusProError'
  /** The operation in the words of this client: `factures.completer`. The same `codeRetour` means other things elsewhere. */
  readonly operation: string
  /** The platform's business result; absent where the gateway answered. */
  readonly codeRetour: number | undefined
  /** What the platform said with it. */
  readonly libelle: string | undefined
  /** Which layer refused, and what to do; absent where nothing is known of the refusal. */
  readonly diagnosis: Diagnosis | undefined

  constructor(code: string, message: string, options: ChorusProErrorOptions & ErrorCause) {
    super(code, message, { ...options, platform: 'chorus-pro' })
    this.operation = options.operation
    this.codeRetour = options.codeRetour
    this.libelle = options.libelle
    this.diagnosis = options.diagnosis
  }
}

/**
 * Why a call was refused: the `diagnosis` of a {@link ChorusProError}, and that of an `AuthError` of this client.
 * @returns `undefined` where the error is no refusal, or tells nothing of its reason
 */
export function diagnosisOf(error: unknown): Diagnosis | undefined {
  return FacturelleError.isInstance(error) ? (error as { diagnosis?: Diagnosis }).diagnosis : undefined
}

/** The business result of an answer. */
export interface Envelope {
  readonly codeRetour: number
  readonly libelle: string
  /** The message code in the text: `GDP_MSG_11.022`. */
  readonly messageCode?: string
}

/** More of it is not looked at. */
const LONGEST_LIBELLE = 2_000
const MESSAGE_CODE = /\b[A-Z]{3}_MSG_\d{1,3}[._]\d{1,4}\b/

/** A message code by which it is compared: both `TRA_MSG_00.000` and `GCU_MSG_01_000` were seen. */
export const dotted = (messageCode: string): string => messageCode.replace(/_(\d+)$/, '.$1')

/** The business result as a number; absent where it is none. */
export function codeOf(codeRetour: unknown): number | undefined {
  const text = typeof codeRetour === 'string' ? codeRetour.trim() : ''
  const code = /^-?\d{1,9}$/.test(text) ? Number(text) : codeRetour
  return Number.isSafeInteger(code) ? (code as number) : undefined
}

/**
 * The envelope of an answer, whatever its status; absent where it has none.
 * @param clean takes secrets out of what is to be quoted: a refusal in a 200 may echo them
 */
export function envelopeOf(body: unknown, clean: (text: string) => string): Envelope | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined
  const { codeRetour, libelle } = body as { codeRetour?: unknown; libelle?: unknown }
  const code = codeOf(codeRetour)
  if (code === undefined) return undefined
  const given = typeof libelle === 'string' ? libelle.slice(0, LONGEST_LIBELLE) : ''
  const said = code === 0 ? given : clean(given)
  const messageCode = MESSAGE_CODE.exec(said)?.[0]
  return { codeRetour: code, libelle: said, ...(messageCode && { messageCode }) }
}

/** How a search says by an error code that it found nothing: by this number on this operation, or by these texts anywhere. */
const NOTHING_SAID = ['TRA_MSG_00.015', 'GFT_MSG_01.075']

/**
 * Whether a refusal of a search means an empty list. A number with another message code behind it is a refusal.
 * @param nothing the number by which the search says so; `false`: it always finds something, or fails
 */
export function foundNothing({ codeRetour, messageCode }: Envelope, nothing: number | false | undefined): boolean {
  if (nothing === false) return false
  return messageCode === undefined ? codeRetour === nothing : NOTHING_SAID.includes(dotted(messageCode))
}
