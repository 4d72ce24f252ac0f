/**
 * What lines, charges and allowances come to by category of VAT and by rate: asked by rule 08 of each family, found out in
 * one pass over the lines. The same for all sets; they differ in what they put in and how they compare:
 * - EN 16931 and Factur-X for CII round each of the three parts to cents and compare with the double of the basis: equal
 *   for S (by rate) and O, less than 1 apart for Z, E, AE, K and G (Factur-X: at most 1 below);
 * - EN 16931 for UBL rounds nothing, compares exact numbers, and lets S, L and M be less than 1 apart;
 * - EXTENDED-CTC-FR lets a cent per line, charge and allowance go, and takes reasons of exemption as a part of the key.
 */
import { ZERO } from './ask.js'
import { toText } from './sums.js'
import { add, type Decimal } from './values.js'

/** Exact sums of what has the same VAT. */
export interface VatSums {
  readonly lines: Decimal
  readonly charges: Decimal
  readonly allowances: Decimal
  /** How many of each went in. */
  readonly lineCount: number
  readonly chargeCount: number
  readonly allowanceCount: number
}

const NOTHING: VatSums = {
  lines: ZERO,
  charges: ZERO,
  allowances: ZERO,
  lineCount: 0,
  chargeCount: 0,
  allowanceCount: 0,
}

type Part = 'line' | 'charge' | 'allowance'

/** Sums by key. */
export class VatBook {
  private readonly sums = new Map<string, { -readonly [Key in keyof VatSums]: VatSums[Key] }>()

  /**
   * Puts an amount under each of the keys, once under each, however often it is told.
   * @param keys made by `vatKey`
   */
  put(part: Part, keys: Iterable<string>, amount: Decimal): void {
    for (const key of keys instanceof Set ? keys : new Set(keys)) {
      let sums = this.sums.get(key)
      if (!sums) {
        sums = { ...NOTHING }
        this.sums.set(key, sums)
      }
      if (part === 'line') {
        sums.lines = add(sums.lines, amount)
        sums.lineCount++
      } else if (part === 'charge') {
        sums.charges = add(sums.charges, amount)
        sums.chargeCount++
      } else {
        sums.allowances = add(sums.allowances, amount)
        sums.allowanceCount++
      }
    }
  }

  of(key: string): VatSums {
    return this.sums.get(key) ?? NOTHING
  }
}

/** A key of `VatBook`: a category, or a category at a rate; more, where a set tells more apart. */
export function vatKey(category: string, rate?: Decimal, ...more: readonly string[]): string {
  return [category, rate ? toText(rate) : '', ...more].join('|')
}

/** Most keys of one thing: what has more categories and rates than this is no invoice, and must not fill the memory. */
const MOST_KEYS = 256

/**
 * The keys of something with taxes: each category alone and at each rate, as the official conditions ask for them apart.
 * @param more what else is told apart, each beside the key without it
 */
export function vatKeys(
  categories: Iterable<string>,
  rates: Iterable<Decimal>,
  ...more: readonly string[]
): Set<string> {
  const apart = new Map<string, Decimal | undefined>([['', undefined]])
  for (const rate of rates) apart.set(toText(rate), rate)
  const keys = new Set<string>()
  for (const category of new Set(categories)) {
    for (const rate of apart.values()) {
      if (keys.size >= MOST_KEYS) return keys
      keys.add(vatKey(category, rate))
      for (const one of more) keys.add(vatKey(category, rate, one))
    }
  }
  return keys
}
