import {
  addressingIdentifierOf,
  type DirectoryCompany,
  type DirectoryEntries,
  type DirectoryFacility,
  type DirectoryLine,
  type DirectoryLineStatus,
  type DirectoryRoutingCode,
} from './directory-records.js'

/** An entry with the number that 1.1.0 knows it by. */
export type Numbered<T> = T & { readonly idInstance: number }

/** One kind of entries: by its own identifier, and by number. */
class Shelf<T> {
  readonly #keyOf: (entry: T) => string
  readonly #number: () => number
  readonly #byKey = new Map<string, Numbered<T>>()
  readonly #byNumber = new Map<number, Numbered<T>>()

  constructor(keyOf: (entry: T) => string, number: () => number) {
    this.#keyOf = keyOf
    this.#number = number
  }

  /** An entry that replaces another keeps its number. */
  put(entry: T): Numbered<T> {
    const key = this.#keyOf(entry)
    const numbered = { ...entry, idInstance: this.#byKey.get(key)?.idInstance ?? this.#number() }
    this.#byKey.set(key, numbered)
    this.#byNumber.set(numbered.idInstance, numbered)
    return numbered
  }

  get(key: string): Numbered<T> | undefined {
    return this.#byKey.get(key)
  }

  numbered(idInstance: number): Numbered<T> | undefined {
    return this.#byNumber.get(idInstance)
  }

  delete(entry: Numbered<T>): void {
    this.#byKey.delete(this.#keyOf(entry))
    this.#byNumber.delete(entry.idInstance)
  }

  all(): Numbered<T>[] {
    return [...this.#byKey.values()]
  }

  clear(): void {
    this.#byKey.clear()
    this.#byNumber.clear()
  }
}

/** The entries of one emulated directory, which all versions and clients see. */
export class DirectoryStore {
  #last = 0
  readonly #number = () => ++this.#last
  readonly companies = new Shelf<DirectoryCompany>(({ siren }) => siren, this.#number)
  readonly facilities = new Shelf<DirectoryFacility>(({ siret }) => siret, this.#number)
  readonly routingCodes = new Shelf<DirectoryRoutingCode>(routingKeyOf, this.#number)
  readonly lines = new Shelf<DirectoryLine>(addressingIdentifierOf, this.#number)

  add({ companies = [], facilities = [], routingCodes = [], lines = [] }: DirectoryEntries): void {
    for (const company of companies) this.companies.put(company)
    for (const facility of facilities) this.facilities.put(facility)
    for (const routingCode of routingCodes) this.routingCodes.put(routingCode)
    for (const line of lines) this.lines.put(line)
  }

  clear(): void {
    for (const shelf of [this.companies, this.facilities, this.routingCodes, this.lines]) shelf.clear()
  }

  /** Copies, without numbers, in the order in which they came. */
  snapshot(): Required<DirectoryEntries> {
    return {
      companies: this.companies.all().map(bare),
      facilities: this.facilities.all().map(bare),
      routingCodes: this.routingCodes.all().map(bare),
      lines: this.lines.all().map(bare),
    }
  }
}

/** A copy of its own, two levels deep: that is all there are. */
function bare<T>({ idInstance: _number, ...entry }: Numbered<T>): T {
  const copied = Object.entries(entry).map(([name, value]) => [name, typeof value === 'object' ? { ...value } : value])
  return Object.fromEntries(copied) as T
}

/** What a routing code is found by. */
export function routingKeyOf({ siret, routingIdentifier }: Pick<DirectoryRoutingCode, 'siret' | 'routingIdentifier'>) {
  return `${siret} ${routingIdentifier}`
}

/** The status of a line on a day, `YYYY-MM-DD`; `undefined` where the directory does not tell. */
export function lineStatusOn(line: DirectoryLine, day: string): DirectoryLineStatus | undefined {
  if (line.status === 'absent') return undefined
  if (line.status !== undefined) return line.status
  if (line.dateFrom !== undefined && day < line.dateFrom) return 'Upcoming'
  return line.dateTo !== undefined && day > line.dateTo ? 'Disabled' : 'Enabled'
}
