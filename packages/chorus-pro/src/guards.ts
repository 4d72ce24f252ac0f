import { argumentInvalid as invalid } from '@facturelle/core/http'
import { dayOf, isDay, isDayField, isPeriodField, periodBound } from './dates.js'
import { isDecimalField, plainDecimal } from './json.js'

export { checkKeys, checkText } from '@facturelle/core/http'
export { invalid }

/** An argument of which members are read. */
export function objectOf<T extends object>(given: T, operation: string): T {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given
  throw invalid(operation, 'takes an object as its first argument')
}

/** 19 digits, 6 of them behind the point. */
const DECIMAL = /^-?(?:0|[1-9]\d{0,12})(?:\.\d{1,6})?$/

/**
 * A request in the form that travels, checked on the way: amounts are decimals, periods end with their last day, numbers
 * are exact. Other fields pass as they are.
 */
export function toWire(value: unknown, field: string): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown, at) => toWire(entry, `${field}[${at}]`))
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value)) return value
    throw invalid(field, 'must be a whole number that JavaScript holds exactly')
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .map(([key, entry]) => [key, member(key, entry, field === '' ? key : `${field}.${key}`)]),
  )
}

function member(key: string, value: unknown, field: string): unknown {
  if (isDecimalField(key)) {
    if (typeof value === 'string' && DECIMAL.test(value)) return value
    throw invalid(field, 'must be a decimal string, "1234.50", with at most 13 digits before the point and 6 behind it')
  }
  if (isPeriodField(key)) {
    const bound = typeof value === 'string' ? periodBound(value, key.endsWith('Au')) : undefined
    if (bound !== undefined) return bound
    throw invalid(field, 'must be a day, YYYY-MM-DD, or a moment, ISO 8601')
  }
  if (isDayField(key)) {
    if (isDay(value)) return value
    throw invalid(field, 'must be a day, YYYY-MM-DD')
  }
  return toWire(value, field)
}

/** Lists of answers, by the member that holds them: there, though the platform leaves them out when they are empty. */
const LISTS_IN: Readonly<Record<string, readonly string[]>> = {
  historiquesDesStatuts: ['histoStatut'],
  historiquesDesActionsUtilisateurs: ['histoAction'],
  historiquesDesEvenementsComplementaires: ['evenement'],
  informationGenerales: ['listeStructureDupliquees'],
  listeStructureRattachement: ['listeServicesRattache'],
  listeSousCategories: ['categorie', 'ssCategorie'],
  lignesDePoste: ['lignePoste'],
  recapitulatifDeTva: ['ligneTva'],
  listeDesPiecesJointes: ['pieceJointe'],
}

/** Nothing the platform says is nested this deep; what is may have been built to overflow a stack. */
const MAX_DEPTH = 64

/**
 * An answer as callers read it: what is `null` is left out, a single object in place of a list is a list of one, decimals
 * are text without an exponent, days are `YYYY-MM-DD`.
 * @param lists the lists of the outermost object
 */
export function fromWire(value: unknown, lists: readonly string[], depth = 0): unknown {
  if (depth > MAX_DEPTH) throw new SyntaxError(`JSON nested deeper than ${MAX_DEPTH}`)
  if (Array.isArray(value)) {
    return value.filter((entry) => entry !== null).map((entry: unknown) => fromWire(entry, lists, depth + 1))
  }
  if (typeof value !== 'object' || value === null) return value
  const held: Record<string, unknown> = {}
  for (const [key, entry] of Object.entries(value)) {
    if (entry === null || key === '__proto__') continue
    held[key] = received(key, entry, depth + 1)
  }
  for (const list of lists) {
    const entry = held[list]
    if (!Array.isArray(entry)) held[list] = typeof entry === 'object' ? [entry] : []
  }
  return held
}

function received(key: string, entry: unknown, depth: number): unknown {
  if (isDecimalField(key)) {
    if (typeof entry === 'string') return plainDecimal(entry)
    return typeof entry === 'number' ? plainDecimal(String(entry)) : entry
  }
  if (typeof entry === 'string') return isDayField(key) ? dayOf(entry) : entry
  return fromWire(entry, (Object.hasOwn(LISTS_IN, key) && LISTS_IN[key]) || [], depth)
}
