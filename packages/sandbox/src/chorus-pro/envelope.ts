import { type Answer, json, Refused } from '../answers.js'
import { asText } from '../as-text.js'
import type { SettledChorusProQuirks } from './quirks.js'

/** What a handler answers. */
export type Body = Readonly<Record<string, unknown>>

export const DONE = { codeRetour: 0, libelle: 'TRA_MSG_00.000' } as const

/**
 * The codes of refusals whose real code nobody has published. Real ones were all seen to be smaller. The texts that go
 * with them are the sandbox's own.
 */
export const OWN_CODES = {
  malformed: 90_000,
  unknown: 90_001,
  rights: 90_002,
  status: 90_003,
  recipient: 90_004,
  service: 90_005,
  engagement: 90_006,
  duplicate: 90_007,
  supplier: 90_008,
  framework: 90_009,
  lines: 90_010,
  vat: 90_011,
  attachment: 90_012,
  date: 90_013,
  missing: 90_014,
  file: 90_015,
  unavailable: 90_016,
} as const

/** A business refusal. Its HTTP status is settled at the gateway. */
export function refuse(codeRetour: number, libelle: string): Refused {
  return new Refused(json(200, { codeRetour, libelle }))
}

/** A refusal by a rule whose real code nobody has published. */
export function refuseBy(rule: keyof typeof OWN_CODES, libelle: string): Refused {
  return refuse(OWN_CODES[rule], libelle)
}

/** The platform's own text for an action that the present status does not allow; its code is not public. */
export function refuseInStatus(): Refused {
  return refuseBy('status', 'GDP_MSG_11.001')
}

/** How an answer is spoilt as real ones were: single entries in place of lists, nulls. */
export function shapeBody(body: Body, quirks: SettledChorusProQuirks): Body {
  const { singleObjects, nullLists, pagesNull } = quirks
  if (!singleObjects && !nullLists && !pagesNull) return body
  const shaped = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) {
      if (singleObjects && value.length === 1 && SINGLE.has(name)) return shaped(value[0], '')
      return nullLists && value.length === 0 ? null : value.map((entry) => shaped(entry, ''))
    }
    if (pagesNull && name === 'pages') return null
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shaped(member, key)]))
  }
  return shaped(body, '') as Body
}

/** The lists in whose place a single object was seen. */
const SINGLE = new Set(['listeStructures', 'listeErreurDP'])

/** What a request asks for of a page. */
export interface PageAsked {
  readonly pageResultatDemandee?: number
  readonly nbResultatsParPage?: number
  readonly nbResultatsMaximum?: number
  readonly triColonne?: string
  readonly triSens?: 'Ascendant' | 'Descendant'
}

export interface Page<T> {
  readonly rows: readonly T[]
  readonly figures: {
    readonly pageCourante: number
    readonly pages: number
    readonly nbResultatsParPage: number
    readonly total: number
  }
}

/** One page of rows, in the order they come in unless the request names a column. */
export function pageOf<T extends Body>(
  all: readonly T[],
  asked: PageAsked | undefined,
  quirks: SettledChorusProQuirks,
): Page<T> {
  const { pageResultatDemandee = 1, nbResultatsParPage, nbResultatsMaximum, triColonne, triSens } = asked ?? {}
  const most = nbResultatsMaximum ?? Infinity
  const sorted =
    triColonne === undefined ? (triSens === 'Ascendant' ? [...all].reverse() : all) : sortedBy(all, triColonne, triSens)
  const found = sorted.slice(0, most > 0 ? most : Infinity)
  const size = Math.min(
    nbResultatsParPage && nbResultatsParPage > 0 ? nbResultatsParPage : quirks.defaultPageSize,
    quirks.maxPageSize,
  )
  const current = Math.max(1, pageResultatDemandee)
  return {
    rows: found.slice((current - 1) * size, current * size),
    figures: {
      pageCourante: current,
      pages: Math.ceil(found.length / size),
      nbResultatsParPage: size,
      total: found.length,
    },
  }
}

/** `NumeroFacture` sorts by `numeroFacture`. What a row does not have comes last. */
function sortedBy<T extends Body>(all: readonly T[], column: string, direction: PageAsked['triSens']): T[] {
  const name = column.charAt(0).toLowerCase() + column.slice(1)
  const sign = direction === 'Descendant' ? -1 : 1
  return [...all].sort((a, b) => sign * compared(a[name], b[name]))
}

function compared(a: unknown, b: unknown): number {
  if (a === b) return 0
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return asText(a) < asText(b) ? -1 : 1
}

/** The answer of a search whose figures are in `parametresRetour`. */
export function listed(name: string, { rows, figures }: Page<Body>): Body {
  return { ...DONE, parametresRetour: figures, [name]: rows }
}

export function answered(body: Body, quirks: SettledChorusProQuirks): Answer {
  return json(200, shapeBody(body, quirks))
}

/** A record without the keys that are undefined. */
export function known<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T
}
