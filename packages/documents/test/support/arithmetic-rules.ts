import type { Invoice, InvoiceLine, VatTreatment } from '@facturelle/core'

// The arithmetic of EN 16931 and of Factur-X EXTENDED, written from the rules in whole numbers, apart from the code that
// computes: the two must not share a mistake. Stricter than the official rules, which forgive up to a unit in BR-*-09.

const DIGITS = 20
const ONE = 10n ** BigInt(DIGITS)
const CENT = ONE / 100n
const NO_VAT = ['Z', 'E', 'AE', 'K', 'G', 'O']
const REASONED = ['E', 'AE', 'K', 'G', 'O']

/** The rules an invoice breaks, each with where; none of an invoice whose sums are right. */
export function brokenRules(invoice: Invoice): string[] {
  const broken: string[] = []
  const want = (rule: string, holds: boolean): void => {
    if (!holds) broken.push(rule)
  }
  const { totals, vatBreakdown } = invoice
  const counting = invoice.lines.filter(({ subtype }) => subtype === undefined || subtype === 'DETAIL')
  const allowances = invoice.allowances ?? []
  const charges = invoice.charges ?? []
  const logistics = invoice.logisticsCharges ?? []
  const lineSum = sum(counting.map(({ netAmount }) => netAmount))
  const allowanceSum = sum(allowances.map(({ amount }) => amount))
  const chargeSum = sum(charges.map(({ amount }) => amount)) + sum(logistics.map(({ amount }) => amount))

  want('BR-CO-10', whole(totals.lineNetTotal) === lineSum)
  want('BR-CO-11', (totals.allowanceTotal === undefined) === (allowances.length === 0))
  want('BR-CO-11', whole(totals.allowanceTotal) === allowanceSum)
  want('BR-CO-12', (totals.chargeTotal === undefined) === (charges.length + logistics.length === 0))
  want('BR-CO-12', whole(totals.chargeTotal) === chargeSum)
  want(
    'BR-CO-13',
    whole(totals.totalWithoutVat) ===
      whole(totals.lineNetTotal) - whole(totals.allowanceTotal) + whole(totals.chargeTotal),
  )
  want('BR-CO-14', whole(totals.vatTotal) === sum(vatBreakdown.map(({ vatAmount }) => vatAmount)))
  want('BR-CO-15', whole(totals.totalWithVat) === whole(totals.totalWithoutVat) + whole(totals.vatTotal))
  want(
    'BR-CO-16',
    whole(totals.amountDue) ===
      whole(totals.totalWithVat) -
        whole(totals.paidAmount) +
        whole(totals.roundingAmount) +
        sum((invoice.thirdPartyPayments ?? []).map(({ amount }) => amount)),
  )

  const parts: [VatTreatment, bigint][] = [
    ...counting.map((line): [VatTreatment, bigint] => [line.vat as VatTreatment, whole(line.netAmount)]),
    ...allowances.map(({ vat, amount }): [VatTreatment, bigint] => [vat, -whole(amount)]),
    ...charges.map(({ vat, amount }): [VatTreatment, bigint] => [vat, whole(amount)]),
    ...logistics.flatMap(({ vat, amount }) => vat.map((one): [VatTreatment, bigint] => [one, whole(amount)])),
  ]
  for (const category of new Set([
    ...parts.map(([vat]) => vat.category),
    ...vatBreakdown.map((group) => group.category),
  ])) {
    for (const rate of new Set(
      [...parts.map(([vat]) => vat), ...vatBreakdown]
        .filter((vat) => vat.category === category)
        .map((vat) => whole(vat.rate)),
    )) {
      const groups = vatBreakdown.filter((group) => group.category === category && whole(group.rate) === rate)
      const mine = parts.filter(([vat]) => vat.category === category && whole(vat.rate) === rate)
      want(`BR-${category}-01`, groups.length > 0 && mine.length > 0)
      const taxable = mine.reduce((total, [, amount]) => total + amount, 0n)
      want(`BR-${category}-08`, sum(groups.map(({ taxableAmount }) => taxableAmount)) === taxable)
      // Groups that reasons tell apart hold each what has that reason (BR-FXEXT-*-08b).
      if (groups.length === 1) continue
      for (const group of groups) {
        const same = mine.filter(
          ([vat]) =>
            vat.exemptionReason === group.exemptionReason && vat.exemptionReasonCode === group.exemptionReasonCode,
        )
        const plain = mine.filter(([vat]) => vat.exemptionReason === undefined && vat.exemptionReasonCode === undefined)
        const held = [same, [...same, ...plain], plain].map((list) =>
          list.reduce((total, [, amount]) => total + amount, 0n),
        )
        want(`BR-FXEXT-${category}-08`, held.includes(whole(group.taxableAmount)))
      }
    }
  }
  for (const group of vatBreakdown) {
    const vat = whole(group.vatAmount)
    want('BR-CO-17', vat === toCent(whole(group.taxableAmount) * whole(group.rate), ONE * 100n))
    if (NO_VAT.includes(group.category)) want(`BR-${group.category}-09`, vat === 0n)
    const reasoned = group.exemptionReason !== undefined || group.exemptionReasonCode !== undefined
    want(`BR-${group.category}-10`, reasoned === REASONED.includes(group.category))
    want('BR-48', group.rate !== undefined || group.category === 'O')
  }
  if (vatBreakdown.some(({ category }) => category === 'O'))
    want(
      'BR-O-11',
      vatBreakdown.every(({ category }) => category === 'O'),
    )

  for (const line of counting) want(`BT-131 ${line.id}`, netIsRight(line))
  for (const line of invoice.lines) {
    if (line.subtype !== 'GROUP') continue
    const below = invoice.lines.filter(({ parentId, subtype }) => parentId === line.id && subtype !== 'INFORMATION')
    want(`BR-FXEXT-08 ${line.id}`, whole(line.netAmount) === sum(below.map(({ netAmount }) => netAmount)))
  }
  for (const [name, amount] of amounts(invoice)) want(`BR-DEC ${name}`, /^-?\d+(\.\d{1,2})?$/.test(amount))
  return broken
}

/** The quotient lies within half a cent of what stands there; a tie went away from zero. */
function netIsRight(line: InvoiceLine): boolean {
  const product = whole(line.quantity) * whole(line.price?.netPrice)
  const base = line.price?.baseQuantity === undefined ? ONE : whole(line.price.baseQuantity)
  const adjustments =
    sum((line.charges ?? []).map(({ amount }) => amount)) - sum((line.allowances ?? []).map(({ amount }) => amount))
  return whole(line.netAmount) - adjustments === toCent(product, base)
}

/** `dividend / divisor`, to a cent, half away from zero. */
function toCent(dividend: bigint, divisor: bigint): bigint {
  const unit = divisor * CENT
  const size = dividend < 0n ? -dividend : dividend
  const cents = (2n * size + unit) / (2n * unit)
  return (dividend < 0n ? -cents : cents) * CENT
}

function* amounts(invoice: Invoice): Generator<[string, string]> {
  yield* Object.entries(invoice.totals) as [string, string][]
  for (const { taxableAmount, vatAmount } of invoice.vatBreakdown) {
    yield ['taxableAmount', taxableAmount]
    yield ['vatAmount', vatAmount]
  }
  for (const { netAmount } of invoice.lines) if (netAmount !== undefined) yield ['netAmount', netAmount]
}

function sum(values: readonly (string | undefined)[]): bigint {
  return values.reduce((total, value) => total + whole(value), 0n)
}

/** A decimal string in units of 10^-20; zero for none. */
function whole(value: string | undefined): bigint {
  if (value === undefined) return 0n
  const parts = /^(-?)(\d+)(?:\.(\d{1,20}))?$/.exec(value)
  if (!parts) throw new Error('not a decimal string')
  const size = BigInt(parts[2] as string) * ONE + BigInt((parts[3] ?? '').padEnd(DIGITS, '0'))
  return parts[1] ? -size : size
}
