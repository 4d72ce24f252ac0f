import { COUNTRY_ROWS } from './country-rows.js'
import { CURRENCY_ROWS } from './currency-rows.js'
import { MUNICIPALITY_ROWS } from './municipality-rows.js'
import { UNIT_MEASURE_ROWS } from './unit-measure-rows.js'

interface Named {
  readonly code: string
  readonly name: string
}

interface Listed {
  /** What Factus prints in its list, where that is damaged; `code` is what it stands for. */
  readonly listed?: string
}

/** A municipality by its DANE code. */
export interface Municipality extends Named {
  readonly department_code: string
  readonly department_name: string
  /** What version 1 takes in its place. */
  readonly v1_id: number
}

/** A country by ISO 3166-1 alpha-2, with its name in Spanish. */
export interface Country extends Named, Listed {
  /** What version 1 takes in its place. */
  readonly v1_id: number
}

/**
 * A unit by the code of Factus, that of UN/ECE Recommendation 20 mostly. The names come out of a machine, and not every
 * code passes: `94`, one piece, is the safe one.
 */
export interface UnitMeasure extends Named, Listed {
  /** What version 1 takes in its place. */
  readonly v1_id: number
}

/** A currency by ISO 4217. */
export interface Currency extends Named, Listed {}

/** A list of Factus: read when it is first asked. */
export interface Catalog<Entry extends Named> {
  /** In the order of Factus. */
  all(): readonly Entry[]
  byCode(code: string): Entry | undefined
  /** Entries whose name or code holds the text, whatever its case and accents; what begins with it goes first. */
  search(text: string): readonly Entry[]
}

/** A list whose entries have an id in version 1. */
export interface NumberedCatalog<Entry extends Named> extends Catalog<Entry> {
  byV1Id(v1_id: number): Entry | undefined
}

function createCatalog<Entry extends Named & { readonly v1_id?: number }>(
  read: () => readonly Entry[],
  further: (entry: Entry) => string = () => '',
): NumberedCatalog<Entry> {
  let entries: readonly Entry[] | undefined
  let codes: Map<string, Entry> | undefined
  const all = () => {
    entries ??= read()
    return entries
  }
  return {
    all,
    byCode(code) {
      codes ??= new Map([
        ...all().flatMap((entry) =>
          (entry as Listed).listed ? [[(entry as Listed).listed as string, entry] as const] : [],
        ),
        // What a code is goes before what another entry has in its place.
        ...all().map((entry) => [entry.code, entry] as const),
      ])
      return codes.get(code)
    },
    byV1Id: (v1_id) => {
      const entry = all()[v1_id - 1]
      return entry?.v1_id === v1_id ? entry : undefined
    },
    search(text) {
      const sought = plain(text)
      if (sought === '') return []
      const ranked = all().flatMap((entry) => {
        const name = plain(entry.name)
        if (entry.code === text.trim() || name === sought) return [{ entry, rank: 0 }]
        if (name.startsWith(sought)) return [{ entry, rank: 1 }]
        return `${name} ${plain(further(entry))} ${plain(entry.code)}`.includes(sought) ? [{ entry, rank: 2 }] : []
      })
      return ranked.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry)
    },
  }
}

/** Without case and accents: `medellin` finds Medellín. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}

/** Rows of `code|name`, with what those stand for whose code is damaged, by their place. */
function rows(text: string, stands: Readonly<Record<number, string>>) {
  return text.split('\n').map((row, at) => {
    const [listed = '', name = ''] = row.split('|')
    const code = stands[at + 1]
    return { ...(code === undefined ? { code: listed } : { code, listed }), name, v1_id: at + 1 }
  })
}

/** The 1122 municipalities of Colombia. */
export const municipalities: NumberedCatalog<Municipality> = /* @__PURE__ */ createCatalog(
  () =>
    MUNICIPALITY_ROWS.split('\n')
      .flatMap((row) => {
        const [department = '', ...names] = row.split('|')
        const department_code = department.slice(0, 2)
        const department_name = department.slice(2)
        return names.map((name) => ({
          code: department_code + name.slice(0, 3),
          name: name.slice(3),
          department_code,
          department_name,
        }))
      })
      .map((municipality, at) => ({ ...municipality, v1_id: at + 1 })),
  ({ department_name }) => department_name,
)

/** The 249 countries. */
export const countries: NumberedCatalog<Country> = /* @__PURE__ */ createCatalog(() => rows(COUNTRY_ROWS, { 81: 'GU' }))

/**
 * Codes that a translation of the list damaged, by the id of version 1, and what they were: the list is in the order of
 * the codes, and their names are those of Recommendation 20 (FACTUS-9).
 */
const DAMAGED_UNITS: Readonly<Record<number, string>> = {
  75: '1A',
  89: '2A',
  113: '4A',
  123: '4O',
  131: '5A',
  491: 'MHZ',
  503: 'MON',
  536: 'NMI',
  541: 'NPT',
  553: 'ON',
  557: 'OZ',
  631: 'ARE',
  632: 'AS',
  639: 'AY',
  737: 'BE',
  832: 'EC',
  870: 'GK',
  898: 'HE',
  931: 'PI',
  939: 'PS',
  988: 'SCO',
  1008: 'STI',
  1011: 'SW',
}

/** The 1093 units of measure. */
export const unitMeasures: NumberedCatalog<UnitMeasure> = /* @__PURE__ */ createCatalog(() =>
  rows(UNIT_MEASURE_ROWS, DAMAGED_UNITS),
)

/** The 178 currencies. Version 1 has none. */
export const currencies: Catalog<Currency> = /* @__PURE__ */ createCatalog<Currency>(() =>
  rows(CURRENCY_ROWS, { 154: 'VES' }).map(({ v1_id: _, ...currency }) => currency),
)
