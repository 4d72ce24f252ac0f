import {
  type Adjustment,
  ConfigurationError,
  type Invoice,
  type InvoiceDraft,
  type InvoiceLine,
  type Totals,
  type VatBreakdown,
  type VatGroupDraft,
  type VatTreatment,
} from '@facturelle/core'
import { type Decimal, decimal, money, rounded, ZERO } from './decimal.js'

export interface TotalsOptions {
  /** Whether VAT groups tell what comes from lines and what from the rest (BT-X-262, BT-X-263). @default false */
  readonly splitVatGroups?: boolean
}

/**
 * Makes the sums of an invoice: net amounts of lines that have none, VAT groups, totals.
 *
 * Rounding is that of EN 16931: each line to two decimals (BT-131), then sums, which are exact; VAT once for each group,
 * from the group's sum (BR-CO-17); half away from zero throughout. Lines of sub-type `GROUP` get the sum of what is
 * below them, `INFORMATION` nothing; neither counts.
 *
 * Kept as given: `netAmount` of lines, `paidAmount` (else the sum of `prepayments`), `roundingAmount`,
 * `vatTotalInAccountingCurrency` (else by `currencyExchange`), exemption reasons. All other sums are made anew.
 *
 * VAT groups are by category and rate, in order of appearance; a reason of its own, on a line or on an allowance, makes
 * a group of its own, as EXTENDED has it.
 * @throws {ConfigurationError} `DECIMAL_INVALID`, `LINE_INCOMPLETE`, `VAT_SPLIT_UNKNOWN`, with the path in `field`
 */
export function completeTotals(draft: InvoiceDraft, options: TotalsOptions = {}): Invoice {
  const lines = completeLines(draft.lines)
  const groups = new Groups(draft.vatBreakdown ?? [])
  let lineTotal = ZERO
  for (const [index, line] of lines.entries()) {
    if (!counts(line)) continue
    const path = `lines[${index}]`
    const net = decimal(needed(line.netAmount, `${path}.netAmount`), `${path}.netAmount`)
    lineTotal = lineTotal.plus(net)
    groups.add(needed(line.vat, `${path}.vat`), net, 'line', `${path}.vat`)
  }
  let allowanceTotal = ZERO
  for (const [index, { amount, vat }] of (draft.allowances ?? []).entries()) {
    const value = decimal(amount, `allowances[${index}].amount`)
    allowanceTotal = allowanceTotal.plus(value)
    groups.add(vat, value.neg(), 'adjustment', `allowances[${index}].vat`)
  }
  let chargeTotal = ZERO
  for (const [index, { amount, vat }] of (draft.charges ?? []).entries()) {
    const value = decimal(amount, `charges[${index}].amount`)
    chargeTotal = chargeTotal.plus(value)
    groups.add(vat, value, 'adjustment', `charges[${index}].vat`)
  }
  for (const [index, { amount, vat }] of (draft.logisticsCharges ?? []).entries()) {
    const path = `logisticsCharges[${index}]`
    const value = decimal(amount, `${path}.amount`)
    chargeTotal = chargeTotal.plus(value)
    const [only, ...others] = vat
    if (only === undefined || others.length > 0) {
      const message = `${path}.vat names ${vat.length} treatments and not how they share the amount. Write a charge for each.`
      throw new ConfigurationError('VAT_SPLIT_UNKNOWN', message, { field: `${path}.vat` })
    }
    groups.add(only, value, 'adjustment', `${path}.vat[0]`)
  }
  const { breakdown, vatTotal } = groups.finish(options.splitVatGroups ?? false)
  const withoutVat = lineTotal.minus(allowanceTotal).plus(chargeTotal)
  const withVat = withoutVat.plus(vatTotal)
  const { totals, vatBreakdown: _groups, ...rest } = draft
  const paid = paidAmount(draft)
  let due = withVat
  if (paid !== undefined) due = due.minus(paid)
  if (totals?.roundingAmount !== undefined) due = due.plus(decimal(totals.roundingAmount, 'totals.roundingAmount'))
  for (const [index, { amount }] of (draft.thirdPartyPayments ?? []).entries()) {
    due = due.plus(decimal(amount, `thirdPartyPayments[${index}].amount`))
  }
  const inOther = totals?.vatTotalInAccountingCurrency ?? inAccountingCurrency(draft, vatTotal)
  const charged = (draft.charges?.length ?? 0) + (draft.logisticsCharges?.length ?? 0) > 0
  const sums: Totals = {
    lineNetTotal: money(lineTotal),
    ...(draft.allowances?.length && { allowanceTotal: money(allowanceTotal) }),
    ...(charged && { chargeTotal: money(chargeTotal) }),
    totalWithoutVat: money(withoutVat),
    vatTotal: money(vatTotal),
    ...(inOther !== undefined && { vatTotalInAccountingCurrency: inOther }),
    totalWithVat: money(withVat),
    ...(paid !== undefined && { paidAmount: money(paid) }),
    ...(totals?.roundingAmount !== undefined && { roundingAmount: totals.roundingAmount }),
    amountDue: money(due),
  }
  return { ...rest, lines, totals: sums, vatBreakdown: breakdown }
}

/** Whether a line is one of those that make the totals. */
function counts(line: InvoiceLine): boolean {
  return line.subtype === undefined || line.subtype === 'DETAIL'
}

/**
 * BT-131: quantity times price by base quantity, less allowances, plus charges, to two decimals.
 * @throws {ConfigurationError} `DECIMAL_INVALID`, `LINE_INCOMPLETE`
 */
export function lineNetAmount(line: InvoiceLine, path = 'line'): string {
  const quantity = decimal(needed(line.quantity, `${path}.quantity`), `${path}.quantity`)
  const { netPrice, baseQuantity } = needed(line.price, `${path}.price`)
  const product = quantity.times(decimal(netPrice, `${path}.price.netPrice`))
  const base = baseQuantity === undefined ? undefined : decimal(baseQuantity, `${path}.price.baseQuantity`)
  if (base?.eq(0)) {
    const field = `${path}.price.baseQuantity`
    throw new ConfigurationError('DECIMAL_INVALID', `${field} is zero. Give how many items the price is for.`, {
      field,
    })
  }
  // Dividing rounds; allowances and charges have two decimals, so that they may come after.
  const net = base ? product.div(base) : rounded(product)
  return money(
    rounded(net.minus(sum(line.allowances, `${path}.allowances`)).plus(sum(line.charges, `${path}.charges`))),
  )
}

function sum(adjustments: readonly Adjustment[] | undefined, path: string): Decimal {
  let total = ZERO
  for (const [index, { amount }] of (adjustments ?? []).entries()) {
    total = total.plus(decimal(amount, `${path}[${index}].amount`))
  }
  return total
}

/** Gives a net amount to each line that counts, and to groups the sum of what is right below them (BR-FXEXT-08). */
function completeLines(lines: readonly InvoiceLine[]): InvoiceLine[] {
  const completed = lines.map((line, index) =>
    line.netAmount === undefined && counts(line)
      ? { ...line, netAmount: lineNetAmount(line, `lines[${index}]`) }
      : line,
  )
  if (!completed.some((line) => line.subtype === 'GROUP' && line.netAmount === undefined)) return completed
  const below = new Map<string, number[]>()
  for (const [index, { parentId }] of completed.entries()) {
    if (parentId === undefined) continue
    const siblings = below.get(parentId)
    if (siblings) siblings.push(index)
    else below.set(parentId, [index])
  }
  const sums = new Map<number, Decimal>()
  for (const [index, line] of completed.entries()) {
    if (line.subtype === 'GROUP' && line.netAmount === undefined) {
      completed[index] = { ...line, netAmount: money(groupSum(index)) }
    }
  }
  return completed

  /** By a list of what is still to do, as a hierarchy may be as deep as it is long; a circle counts for nothing. */
  function groupSum(start: number): Decimal {
    const known = sums.get(start)
    if (known) return known
    const entered = new Set<number>()
    const todo = [start]
    while (todo.length > 0) {
      const index = todo.at(-1) as number
      const line = completed[index] as InvoiceLine
      const children = (below.get(line.id) ?? []).filter((child) => completed[child]?.subtype !== 'INFORMATION')
      const open = children.filter((child) => isOpenGroup(child) && !sums.has(child) && !entered.has(child))
      if (!entered.has(index) && open.length > 0) {
        entered.add(index)
        todo.push(...open)
        continue
      }
      todo.pop()
      let total = ZERO
      for (const child of children) {
        const { netAmount } = completed[child] as InvoiceLine
        total = total.plus(
          sums.get(child) ?? (netAmount === undefined ? ZERO : decimal(netAmount, `lines[${child}].netAmount`)),
        )
      }
      sums.set(index, total)
    }
    return sums.get(start) as Decimal
  }

  function isOpenGroup(index: number): boolean {
    const line = completed[index] as InvoiceLine
    return line.subtype === 'GROUP' && line.netAmount === undefined
  }
}

interface Group {
  readonly vat: VatTreatment
  lines: Decimal
  adjustments: Decimal
}

/** Sums by category, rate and reason. */
class Groups {
  readonly #groups = new Map<string, Group>()
  readonly #known: readonly VatGroupDraft[]

  constructor(known: readonly VatGroupDraft[]) {
    this.#known = known
  }

  add(vat: VatTreatment, amount: Decimal, part: 'line' | 'adjustment', path: string): void {
    const rate = vat.rate === undefined ? undefined : decimal(vat.rate, `${path}.rate`)
    const { exemptionReason, exemptionReasonCode } = vat
    // `20` and `20.00` are one rate; zero rates and none are one.
    const key = JSON.stringify([vat.category, (rate ?? ZERO).toFixed(), exemptionReason, exemptionReasonCode])
    let group = this.#groups.get(key)
    if (!group) {
      group = { vat, lines: ZERO, adjustments: ZERO }
      this.#groups.set(key, group)
    }
    if (part === 'line') group.lines = group.lines.plus(amount)
    else group.adjustments = group.adjustments.plus(amount)
  }

  finish(split: boolean): { breakdown: VatBreakdown[]; vatTotal: Decimal } {
    let vatTotal = ZERO
    const breakdown = [...this.#groups.values()].map(({ vat, lines, adjustments }): VatBreakdown => {
      const { category, rate } = vat
      const percent = rate === undefined ? ZERO : decimal(rate, 'vatBreakdown.rate')
      const taxable = lines.plus(adjustments)
      const amount = rounded(taxable.times(percent.times('0.01')))
      vatTotal = vatTotal.plus(amount)
      const reasons =
        vat.exemptionReason !== undefined || vat.exemptionReasonCode !== undefined ? vat : this.#reasonsOf(vat)
      return {
        taxableAmount: money(taxable),
        vatAmount: money(amount),
        category,
        ...(rate !== undefined && { rate }),
        ...(reasons?.exemptionReason !== undefined && { exemptionReason: reasons.exemptionReason }),
        ...(reasons?.exemptionReasonCode !== undefined && { exemptionReasonCode: reasons.exemptionReasonCode }),
        ...(split && { lineAmount: money(lines), adjustmentAmount: money(adjustments) }),
      }
    })
    return { breakdown, vatTotal }
  }

  #reasonsOf({ category, rate }: VatTreatment): VatGroupDraft | undefined {
    const wanted = decimal(rate ?? '0', 'vatBreakdown.rate')
    return this.#known.find(
      (known, index) =>
        known.category === category && decimal(known.rate ?? '0', `vatBreakdown[${index}].rate`).eq(wanted),
    )
  }
}

function paidAmount({ totals, prepayments }: InvoiceDraft): Decimal | undefined {
  if (totals?.paidAmount !== undefined) return decimal(totals.paidAmount, 'totals.paidAmount')
  if (!prepayments?.length) return undefined
  let total = ZERO
  for (const [index, { amount }] of prepayments.entries()) {
    total = total.plus(decimal(amount, `prepayments[${index}].amount`))
  }
  return total
}

/** BT-111 at the rate of BG-X-41, where it leads from the one currency to the other. */
function inAccountingCurrency(draft: InvoiceDraft, vatTotal: Decimal): string | undefined {
  const { vatAccountingCurrency, currencyExchange, currency } = draft
  if (vatAccountingCurrency === undefined || currencyExchange === undefined) return undefined
  if (currencyExchange.sourceCurrency !== currency) return undefined
  if (currencyExchange.targetCurrency !== vatAccountingCurrency) return undefined
  return money(rounded(vatTotal.times(decimal(currencyExchange.rate, 'currencyExchange.rate'))))
}

/** Percentage of an amount, to two decimals. */
export function share(amount: string, percentage: string, path: string): string {
  return money(rounded(decimal(amount, path).times(decimal(percentage, path)).times('0.01')))
}

function needed<T>(value: T | undefined, field: string): T {
  if (value !== undefined) return value
  throw new ConfigurationError('LINE_INCOMPLETE', `${field} is missing: the line counts in the totals. Give it.`, {
    field,
  })
}
