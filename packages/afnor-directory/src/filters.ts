import { UnsupportedError } from '@facturelle/core'
import type { Dialect, FilterName } from './dialects.js'
import { checkKeys, checkText, invalid } from './guards.js'
import type { FilterOperator } from './types.js'

interface Criterion {
  /** The operator of a plain value. */
  readonly natural: FilterOperator
  readonly maxLength: number
  /** Names are compared without case and accents: what a register writes in capitals, people do not. */
  readonly folded?: true
  /** Whether it can be compared here: what several lines of an address are compared as is not told. */
  readonly comparable: boolean
  readonly digits?: true
  readonly values?: readonly string[]
}

const identifier = (maxLength: number): Criterion => ({ natural: 'strict', maxLength, comparable: true })
const digits = (maxLength: number): Criterion => ({ ...identifier(maxLength), digits: true })
const code = (...values: string[]): Criterion => ({ ...identifier(20), values })
const name = (maxLength: number): Criterion => ({ natural: 'contains', maxLength, comparable: true, folded: true })

const CRITERIA: Readonly<Record<FilterName, Criterion>> = {
  siren: digits(9),
  siret: digits(14),
  businessName: name(150),
  entityType: code('Public', 'PrivateVatRegistered'),
  administrativeStatus: code('A', 'C'),
  facilityType: code('P', 'S'),
  name: name(100),
  addressLines: { natural: 'contains', maxLength: 600, comparable: false },
  postalCode: digits(5),
  countrySubdivision: identifier(255),
  locality: name(100),
  routingIdentifier: identifier(100),
  routingCodeName: name(100),
  addressingIdentifier: identifier(125),
  addressingSuffix: identifier(100),
}

/** The filters of one call, as they travel, and what has to be done here. */
export interface Translated {
  readonly wire: Record<string, { op: FilterOperator; value: string }>
  /** The criteria the version can only approximate; their fields must come along. */
  readonly narrowed: readonly FilterName[]
  /** Whether a result is one the call asked for. */
  fits(row: Readonly<Record<string, unknown>>): boolean
}

/**
 * Puts filters in the words of a version. Where it lacks the operator, a wider one is sent and the answer is compared
 * here, so that a call means the same on each.
 * @throws {ConfigurationError} `ARGUMENT_INVALID`
 * @throws {UnsupportedError} `FILTER_OPERATOR`: the version has no operator that is as wide
 */
export function translateFilters(
  given: unknown,
  known: readonly FilterName[],
  { dialect, version }: { readonly dialect: Dialect; readonly version: string },
): Translated {
  checkKeys(given, 'filters', known)
  const wire: Translated['wire'] = {}
  const here: ((row: Readonly<Record<string, unknown>>) => boolean)[] = []
  const narrowed: FilterName[] = []
  for (const [key, filter] of Object.entries(given)) {
    if (filter === undefined) continue
    const name = key as FilterName
    const field = `filters.${name}`
    const criterion = CRITERIA[name]
    const { op, value } = readFilter(filter, field, criterion)
    const operators = dialect.operators[name]
    if (operators.includes(op)) {
      wire[name] = { op, value }
      continue
    }
    const wider = criterion.comparable ? WIDER[op].find((other) => operators.includes(other)) : undefined
    if (!wider) {
      const why = `${field}.op ${op} cannot be asked of version ${version}; it has ${operators.join(', ')} there`
      throw new UnsupportedError('FILTER_OPERATOR', why)
    }
    wire[name] = { op: wider, value }
    narrowed.push(name)
    here.push((row) => compares(shownBy(row, name), op, value, criterion.folded))
  }
  return { wire, narrowed, fits: (row) => here.every((fits) => fits(row)) }
}

/** Operators that find all that another finds, and more. */
const WIDER: Readonly<Record<FilterOperator, readonly FilterOperator[]>> = {
  strict: ['startWith', 'contains'],
  startWith: ['contains'],
  contains: [],
}

function readFilter(filter: unknown, field: string, criterion: Criterion): { op: FilterOperator; value: string } {
  const plain = typeof filter === 'string'
  if (!plain) checkKeys(filter, field, ['op', 'value'])
  const { op = criterion.natural, value } = plain ? { value: filter } : (filter as { op?: unknown; value?: unknown })
  const place = plain ? field : `${field}.value`
  checkText(value, place, criterion.maxLength)
  if (criterion.digits && !/^\d+$/.test(value)) throw invalid(place, 'must be digits, without spaces')
  if (criterion.values && !criterion.values.includes(value)) {
    throw invalid(place, `must be one of ${criterion.values.join(', ')}`)
  }
  if (op !== 'strict' && op !== 'contains' && op !== 'startWith') {
    throw invalid(`${field}.op`, 'must be strict, contains or startWith')
  }
  return { op, value }
}

/** The value of a result that a criterion is about; names of 1.1.0 to 1.3.0 are one here already. */
function shownBy(row: Readonly<Record<string, unknown>>, name: FilterName): unknown {
  if ((name === 'siret' || name === 'routingIdentifier') && row[name] === undefined) {
    // A line of 1.1.0 shows its routing code within its identifier alone; it has none where there is none.
    const line = row.addressingIdentifier
    if (typeof line !== 'string') return undefined
    const [, siret = '', code = ''] = /^\d{9}_(\d{14})(?:_(.+))?$/s.exec(line) ?? []
    return name === 'siret' ? siret : code
  }
  if (name === 'siren' && row.siren === undefined) {
    const longer = row.siret ?? row.addressingIdentifier
    return typeof longer === 'string' ? longer.slice(0, 9) : undefined
  }
  if (name === 'postalCode' || name === 'countrySubdivision' || name === 'locality') {
    return (row.address as Readonly<Record<string, unknown>> | undefined)?.[name]
  }
  return row[name]
}

/** A result that does not show the value is believed: the platform looked at it. */
function compares(held: unknown, op: FilterOperator, value: string, folded: boolean | undefined): boolean {
  if (typeof held !== 'string') return true
  const [whole, part] = folded ? [fold(held), fold(value)] : [held, value]
  if (op === 'strict') return whole === part
  return op === 'startWith' ? whole.startsWith(part) : whole.includes(part)
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim()
}
