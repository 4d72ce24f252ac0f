import { ConfigurationError } from '@facturelle/core'

/** Where the tracking of a flow stands: plain JSON. It holds numbers and statuses, and no secret. */
export interface FluxCursor {
  readonly version: 1
  readonly numeroFluxDepot: string
  /** The syntax of the deposit, which the report is asked with. */
  readonly syntaxeFlux?: string
  /** When the deposit was made, or first asked for, ISO 8601: soon after it the report may not be there yet. */
  readonly since: string
  /** How many invoices the flow holds, where that is known. */
  readonly count?: number
  /** The state of the flow that was told last. */
  readonly etat?: string
  /** The report has nothing more to tell. */
  readonly reported: boolean
  /** The invoices that were told as refused by the report, by supplier and number. */
  readonly refused: readonly string[]
  /** The invoices of the flow, by their `identifiantFactureCPP`. */
  readonly factures: Readonly<Record<string, FactureCursor>>
  /** Nothing more is expected. */
  readonly ended: boolean
}

/** The same of one invoice. */
export interface FactureCursor {
  /** Its status and the moment of it, as the search gave them when its history was last told whole. */
  readonly seen?: string
  /** The entries of its history that were told. */
  readonly told: readonly string[]
  /** Its last status was told. */
  readonly ended: boolean
  /** Whether its recipient never reports the payment, once that was asked. */
  readonly neverPaid?: boolean
}

/** What a flow is first followed from. */
export interface FluxStart {
  readonly numeroFluxDepot: string
  readonly syntaxeFlux?: string
  /** When it was deposited, ISO 8601. @default now */
  readonly since?: string
  /** How many invoices it holds. Absent: the flow is over when every invoice that was found is. */
  readonly count?: number
}

export function startCursor({ numeroFluxDepot, syntaxeFlux, since, count }: FluxStart, now: number): FluxCursor {
  if (typeof numeroFluxDepot !== 'string' || !/^[\x21-\x7e]{1,100}$/.test(numeroFluxDepot)) {
    throw invalidCursor('numeroFluxDepot', 'must be the number that the deposit was answered with')
  }
  checkCount(count, 'count')
  return {
    version: 1,
    numeroFluxDepot,
    ...(syntaxeFlux !== undefined && { syntaxeFlux }),
    since: since !== undefined && !Number.isNaN(Date.parse(since)) ? since : new Date(now).toISOString(),
    ...(count !== undefined && { count }),
    reported: false,
    refused: [],
    factures: {},
    ended: false,
  }
}

/**
 * A cursor that was stored, checked as far as it is used.
 * @throws {ConfigurationError} `CURSOR_INVALID`
 */
export function readCursor(value: unknown): FluxCursor {
  const cursor = value as Partial<FluxCursor> | null
  if (typeof cursor !== 'object' || cursor === null) throw invalidCursor('cursor', 'must be an object')
  if (cursor.version !== 1) throw invalidCursor('cursor.version', 'must be 1')
  const { numeroFluxDepot, since, refused, factures, reported, ended } = cursor
  if (typeof numeroFluxDepot !== 'string') throw invalidCursor('cursor.numeroFluxDepot', 'must be a string')
  if (typeof since !== 'string' || Number.isNaN(Date.parse(since)))
    throw invalidCursor('cursor.since', 'must be a time')
  for (const key of ['etat', 'syntaxeFlux'] as const) {
    if (cursor[key] !== undefined && typeof cursor[key] !== 'string') {
      throw invalidCursor(`cursor.${key}`, 'must be a string')
    }
  }
  checkCount(cursor.count, 'cursor.count')
  if (typeof reported !== 'boolean') throw invalidCursor('cursor.reported', 'must be true or false')
  if (typeof ended !== 'boolean') throw invalidCursor('cursor.ended', 'must be true or false')
  if (!isTexts(refused)) throw invalidCursor('cursor.refused', 'must be a list of strings')
  if (typeof factures !== 'object' || factures === null) throw invalidCursor('cursor.factures', 'must be an object')
  for (const [id, facture] of Object.entries(factures)) {
    if (/^\d+$/.test(id) && isTexts(facture?.told) && typeof facture.ended === 'boolean') continue
    throw invalidCursor('cursor.factures', 'must hold what the tracking wrote')
  }
  return cursor as FluxCursor
}

function checkCount(count: unknown, field: string): void {
  if (count === undefined || (Number.isSafeInteger(count) && (count as number) >= 1)) return
  throw invalidCursor(field, 'must be a whole number of at least 1')
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
}

export function invalidCursor(field: string, why: string): ConfigurationError {
  return new ConfigurationError('CURSOR_INVALID', `${field} ${why}; store cursors whole`, { field })
}
