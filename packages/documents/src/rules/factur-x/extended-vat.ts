import { includes } from '../ask.js'
import { all, allowanceCharges, lines, settlements } from '../cii/places.js'
import { indicates, isVatOf, vatCounts } from '../cii/vat.js'
import type { Judged } from '../document.js'
import type { Check, Checks, Context } from '../set.js'
import { absolute, cents, exact, negative } from '../sums.js'
import type { Node } from '../tree.js'
import { add, compare, type Decimal, multiply, normalize, subtract } from '../values.js'
import {
  CANARY_ISLANDS,
  CEUTA_MELILLA,
  EXEMPT,
  EXPORT,
  INTRA_COMMUNITY,
  NOT_SUBJECT,
  REVERSE_CHARGE,
  STANDARD,
  type VatFamily,
  ZERO_RATED,
} from '../vat-families.js'
import { vatKey, vatKeys } from '../vat-sums.js'

/*
 * VAT in EXTENDED: what lines, allowances, charges and logistics come to may be a cent away for each of them, and is added up
 * by category and rate, or by reason of exemption as well.
 */

const LINE_SETTLEMENT = 'ram:SpecifiedLineTradeSettlement'
const ZERO: Decimal = { units: 0n, scale: 0 }

/** Whether a line stands for itself: not a heading of others, and not for information. */
export function isDetail(line: Node): boolean {
  const codes = line.select('ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')
  return codes.length === 0 || includes(codes, 'DETAIL')
}

/** What has the same VAT. */
interface Sums {
  lines: Decimal
  allowances: Decimal
  charges: Decimal
  logistics: Decimal
  /** How many they are. */
  count: number
}

type Book = Map<string, Sums>

/** The text of a reason; none is empty, of several the official engine makes nothing. */
function reasonOf(taxes: readonly Node[], name: string): string | undefined {
  const found = taxes.flatMap((tax) => tax.all(name))
  return found.length > 1 ? undefined : normalize(found[0]?.value ?? '')
}

function reasonsOf(taxes: readonly Node[]): string | undefined {
  const code = reasonOf(taxes, 'ram:ExemptionReasonCode')
  const text = reasonOf(taxes, 'ram:ExemptionReason')
  return code === undefined || text === undefined ? undefined : `${code}\n${text}`
}

function keysOf(taxes: readonly Node[]): Set<string> {
  const reasons = reasonsOf(taxes)
  return vatKeys(
    all(taxes, 'ram:CategoryCode').map(({ value }) => value),
    taxes.flatMap((tax) => exact(tax.all('ram:RateApplicablePercent')) ?? []),
    ...(reasons === undefined ? [] : [reasons]),
  )
}

function put(book: Book, keys: Iterable<string>, change: (sums: Sums) => void): void {
  for (const key of keys) {
    let sums = book.get(key)
    if (!sums) {
      sums = { lines: ZERO, allowances: ZERO, charges: ZERO, logistics: ZERO, count: 0 }
      book.set(key, sums)
    }
    change(sums)
  }
}

const counted = (sums: Sums): void => {
  sums.count++
}

function putLine(book: Book, line: Node): void {
  const parts = line.all(LINE_SETTLEMENT)
  put(book, keysOf(all(parts, 'ram:ApplicableTradeTax')), counted)
  for (const part of parts) {
    const keys = keysOf(part.all('ram:ApplicableTradeTax'))
    for (const summation of part.all('ram:SpecifiedTradeSettlementLineMonetarySummation')) {
      const amount = exact(summation.all('ram:LineTotalAmount'))
      if (!amount) continue
      put(book, keys, (sums) => {
        sums.lines = add(sums.lines, amount)
      })
    }
  }
}

function putAllowanceCharge(book: Book, one: Node): void {
  const keys = keysOf(one.all('ram:CategoryTradeTax'))
  put(book, keys, counted)
  const amount = exact(one.all('ram:ActualAmount'))
  if (!amount) return
  for (const [charge, part] of [
    [true, 'charges'],
    [false, 'allowances'],
  ] as const) {
    if (!indicates(one, charge)) continue
    put(book, keys, (sums) => {
      sums[part] = add(sums[part], amount)
    })
  }
}

function putLogistics(book: Book, charge: Node): void {
  const amount = exact(charge.all('ram:AppliedAmount')) ?? ZERO
  put(book, keysOf(charge.all('ram:AppliedTradeTax')), (sums) => {
    sums.count++
    sums.logistics = add(sums.logistics, amount)
  })
}

const fill = (document: Judged): Book => {
  const book: Book = new Map()
  for (const line of lines(document)) if (isDetail(line)) putLine(book, line)
  for (const one of allowanceCharges(document)) putAllowanceCharge(book, one)
  for (const one of all(settlements(document), 'ram:SpecifiedLogisticsServiceCharge')) putLogistics(book, one)
  return book
}

type Breakdown = { readonly key: string; readonly keyWithReasons: string; readonly basis: Decimal }

function breakdownOf(tax: Node, { code }: VatFamily): Breakdown | undefined {
  const rate = code === 'O' ? undefined : exact(tax.all('ram:RateApplicablePercent'))
  const basis = exact(tax.all('ram:BasisAmount'))
  const reasons = reasonsOf([tax])
  if ((!rate && code !== 'O') || !basis || reasons === undefined) return undefined
  return { key: vatKey(code, rate), keyWithReasons: vatKey(code, rate, reasons), basis }
}

/** Whether a difference is no more than a cent for each. */
export const within = (difference: Decimal, count: number) =>
  compare(absolute(difference), { units: BigInt(count), scale: 2 }) <= 0

function addsUp(document: Judged, key: string, basis: Decimal): boolean {
  const sums = document.once(fill).get(key)
  if (!sums) return within(basis, 0)
  const expected = [cents(sums.lines), negative(cents(sums.allowances)), cents(sums.charges), cents(sums.logistics)]
  return within(subtract(basis, expected.reduce(add)), sums.count)
}

/** Rule 08: with the reasons of exemption told apart, or without, or in one of both ways. */
export const basisAddsUp =
  (family: VatFamily, way: 'reasons' | 'all' | 'either'): Check<Judged> =>
  (tax, document) => {
    const breakdown = breakdownOf(tax, family)
    if (!breakdown) return false
    return (
      (way !== 'all' && addsUp(document, breakdown.keyWithReasons, breakdown.basis)) ||
      (way !== 'reasons' && addsUp(document, breakdown.key, breakdown.basis))
    )
  }

/** BR-FXEXT-S-09b: the tax is basis times rate, a cent more or less for each line, allowance and charge. */
export const taxIsRateOfBasis: Check<Judged> = (tax, document) => {
  const breakdown = breakdownOf(tax, STANDARD)
  const amount = exact(tax.all('ram:CalculatedAmount'))
  const rate = exact(tax.all('ram:RateApplicablePercent'))
  if (!breakdown || !amount || !rate) return false
  const expected = cents(multiply(breakdown.basis, { units: rate.units, scale: rate.scale + 2 }))
  const book = document.once(fill)
  const most = Math.max(...[breakdown.key, breakdown.keyWithReasons].map((key) => book.get(key)?.count ?? 0))
  return within(subtract(amount, expected), most)
}

const findApplied = (document: Judged) =>
  new Set(all(document.everywhere('ram:AppliedTradeTax'), 'ram:CategoryCode').map(({ value }) => value))

/** Rule 01: a category is in the breakdown if, and only if, something uses it. */
const brokenDownIfUsed =
  (family: VatFamily): Check<Judged> =>
  (_, document) => {
    const { lines: ofLines, breakdowns, charges } = vatCounts(document, family)
    const used = ofLines > 0 || charges > 0 || document.once(findApplied).has(family.code)
    return used === breakdowns > 0
  }

export const FAMILIES = [
  STANDARD,
  ZERO_RATED,
  EXEMPT,
  REVERSE_CHARGE,
  INTRA_COMMUNITY,
  EXPORT,
  NOT_SUBJECT,
  CANARY_ISLANDS,
  CEUTA_MELILLA,
]

export const EXTENDED_VAT_OF_INVOICE: Checks<Judged> = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ FAMILIES.map((family) => [`BR-FXEXT-${family.name}-01`, brokenDownIfUsed(family)]),
)

/** Rules 08 of each family, and the 09 of S. */
export function extendedVat(): Context<Judged>[] {
  const at = 'ram:ApplicableHeaderTradeSettlement/ram:ApplicableTradeTax'
  return [
    ...FAMILIES.map(
      (family): Context<Judged> => ({
        at,
        when: (tax) => isVatOf(tax, family.code),
        rules: { [`BR-FXEXT-${family === STANDARD ? 'S' : `${family.name}-`}08b`]: basisAddsUp(family, 'either') },
        warnings: {
          [`BR-FXEXT-${family.name}-08ini`]: basisAddsUp(family, 'all'),
          [`BR-FXEXT-${family.name}-08rev`]: basisAddsUp(family, 'reasons'),
        },
      }),
    ),
    {
      at,
      when: (tax) => includes(tax.all('ram:CategoryCode'), 'S'),
      rules: { 'BR-FXEXT-S-09b': taxIsRateOfBasis },
    },
  ]
}
