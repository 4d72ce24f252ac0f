import { includes } from '../ask.js'
import { hasReason } from '../cii/allowances.js'
import { nearest } from '../cii/ask.js'
import { all, allowanceCharges, has, lines, settlements } from '../cii/places.js'
import { isVat } from '../cii/vat.js'
import type { Judged } from '../document.js'
import { LINE_CHECKS } from '../en16931/cii-model.js'
import { isDay } from '../en16931/cii-syntax.js'
import { kept } from '../kept.js'
import { ITEM_ATTRIBUTES } from '../lists/extended.js'
import { listed } from '../lists/list.js'
import type { Check, Checks, Context, Group } from '../set.js'
import { absolute, centsOfDouble, doubleSum, exact, exactSum } from '../sums.js'
import type { Node } from '../tree.js'
import { add, compare, type Decimal, decimalOf, double, normalize, roundDouble, subtract } from '../values.js'
import { EXTENDED_VAT_OF_INVOICE, extendedVat, isDetail } from './extended-vat.js'

const LINE = 'ram:IncludedSupplyChainTradeLineItem'
const OF_LINE = 'ram:AssociatedDocumentLineDocument'
const LINE_TOTAL = [
  'ram:SpecifiedLineTradeSettlement',
  'ram:SpecifiedTradeSettlementLineMonetarySummation',
  'ram:LineTotalAmount',
] as const
const ALLOWANCE_CHARGE = 'ram:SpecifiedTradeAllowanceCharge'
const LOGISTICS = 'ram:SpecifiedLogisticsServiceCharge'

type TotalsCheck = Check<Judged>

export const isAmount = (charge: 'false' | 'true') => (one: Node) =>
  includes(one.select('ram:ChargeIndicator', 'udt:Indicator'), charge)

/** `round(x * 100) div 100`, in doubles; `x * 10 * 10`, which other conditions say, may be another double. */
const cents = (value: number) => roundDouble(value * 100) / 100

/** What the lines of a transaction come to that stand for themselves. */
const linesOf = /* @__PURE__ */ kept((transaction) => {
  const every = transaction.all(LINE)
  const details = every.filter(isDetail)
  return {
    every: every.length,
    details: details.length,
    sum: decimalOf(cents(doubleSum(details.flatMap((line) => line.select(...LINE_TOTAL))))),
  }
})

/** How many allowances and charges a settlement has. */
const countsOf = /* @__PURE__ */ kept((settlement) => {
  const both = settlement.all(ALLOWANCE_CHARGE)
  return {
    allowances: both.filter(isAmount('false')).length,
    charges: both.filter(isAmount('true')).length + settlement.all(LOGISTICS).length,
  }
})

const findAllowances = (document: Judged) => {
  const those = allowanceCharges(document).filter(isAmount('false'))
  return { some: those.length > 0, sum: decimalOf(centsOfDouble(doubleSum(all(those, 'ram:ActualAmount')))) }
}
const findCharges = (document: Judged) => {
  const those = allowanceCharges(document).filter(isAmount('true'))
  const charges = decimalOf(cents(doubleSum(all(those, 'ram:ActualAmount'))))
  const logistics = decimalOf(centsOfDouble(doubleSum(all(settlements(document), LOGISTICS, 'ram:AppliedAmount'))))
  return { some: those.length > 0, sum: charges && logistics && add(charges, logistics) }
}

/** Whether two sums are a cent apart at most for each of what they are made of. */
export function near(a: Decimal | undefined, b: Decimal | undefined, count: number): boolean {
  return (
    a !== undefined && b !== undefined && compare(absolute(subtract(a, b)), { units: BigInt(count), scale: 2 }) <= 0
  )
}

const NO_LINES = { every: 0, details: 0, sum: undefined as Decimal | undefined }

/** The settlement and the lines that totals are about. */
function around(totals: Node) {
  const settlement = totals.parent
  const transaction = settlement?.parent
  return {
    lines: transaction ? linesOf(transaction) : NO_LINES,
    counts: settlement ? countsOf(settlement) : { allowances: 0, charges: 0 },
  }
}

/** BR-FXEXT-CO-10. */
const linesAddUp: TotalsCheck = (totals) => {
  const { every, sum } = around(totals).lines
  return near(exact(totals.all('ram:LineTotalAmount')), sum, every)
}

/** BR-FXEXT-CO-11. */
const allowancesAddUp: TotalsCheck = (totals, document) => {
  const { some, sum } = document.once(findAllowances)
  const met = totals.all('ram:AllowanceTotalAmount')
  return (!some && met.length === 0) || near(exact(met), sum, around(totals).counts.allowances)
}

/** BR-FXEXT-CO-12. */
const chargesAddUp: TotalsCheck = (totals, document) => {
  const { some, sum } = document.once(findCharges)
  const met = totals.all('ram:ChargeTotalAmount')
  return (!some && met.length === 0) || near(exact(met), sum, around(totals).counts.charges)
}

const countAround = (totals: Node) => {
  const { lines: ofLines, counts } = around(totals)
  return ofLines.details + counts.allowances + counts.charges
}

/** BR-FXEXT-CO-13: what the lines, allowances and charges come to, not what their totals say. */
const netAddsUp: TotalsCheck = (totals, document) => {
  const ofLines = around(totals).lines.sum
  const allowances = document.once(findAllowances).sum
  const charges = document.once(findCharges).sum
  if (!ofLines || !allowances || !charges) return false
  const expected = add(subtract(ofLines, allowances), charges)
  return near(exact(totals.all('ram:TaxBasisTotalAmount')), expected, countAround(totals))
}

/** BR-FXEXT-CO-15: there is just one total of VAT in the currency of the invoice, and it makes net gross. */
const grossAddsUp: TotalsCheck = (totals) => {
  const currencies = totals.parent?.all('ram:InvoiceCurrencyCode') ?? []
  if (currencies.length !== 1) return false
  const currency = (currencies[0] as Node).value
  const net = exact(totals.all('ram:TaxBasisTotalAmount'))
  const tax = exact(totals.all('ram:TaxTotalAmount').filter((one) => one.attribute('currencyID') === currency))
  return (
    net !== undefined &&
    tax !== undefined &&
    near(exact(totals.all('ram:GrandTotalAmount')), add(net, tax), countAround(totals))
  )
}

/** BR-FXEXT-CO-16: gross less what is paid, rounding and adjustments added, is what is due. */
const dueAddsUp: TotalsCheck = (totals) => {
  const gross = exactSum(totals.all('ram:GrandTotalAmount'))
  const paid = exactSum(totals.all('ram:TotalPrepaidAmount'))
  const rounding = exactSum(totals.all('ram:RoundingAmount'))
  const adjustments = exactSum(totals.parent?.select('ram:SpecifiedFinancialAdjustment', 'ram:ActualAmount') ?? [])
  if (!gross || !paid || !rounding || !adjustments) return false
  return near(exact(totals.all('ram:DuePayableAmount')), add(add(subtract(gross, paid), rounding), adjustments), 0)
}

const statusIs = (line: Node, code: string) => includes(line.select(OF_LINE, 'ram:LineStatusReasonCode'), code)

function onlyText(nodes: readonly Node[]): string {
  return nodes.length === 1 ? normalize((nodes[0] as Node).value) : ''
}

const idOf = (line: Node) => onlyText(line.select(OF_LINE, 'ram:LineID'))
const parentOf = (line: Node) => onlyText(line.select(OF_LINE, 'ram:ParentLineID'))

/** Groups of lines whose total is not what the lines below them come to. */
const findWrongGroups = (document: Judged): ReadonlySet<Node> => {
  const sums = new Map<string, number>()
  const every = document.everywhere(LINE)
  for (const line of every) {
    if (!statusIs(line, 'DETAIL') && !statusIs(line, 'GROUP')) continue
    const parent = parentOf(line)
    sums.set(parent, (sums.get(parent) ?? 0) + double(onlyText(line.select(...LINE_TOTAL))))
  }
  const wrong = every.filter((line) => {
    if (!statusIs(line, 'GROUP')) return false
    const total = onlyText(line.select(...LINE_TOTAL))
    return total !== '' && double(total) !== cents(sums.get(idOf(line)) ?? 0)
  })
  return new Set(wrong)
}

const findLineIds = (document: Judged): ReadonlySet<string> =>
  new Set(all(document.everywhere(LINE), OF_LINE, 'ram:LineID').map(({ value }) => normalize(value)))

/** Of the groups in a group: how many there are, and how many totals they have. */
const findGroupsIn = (document: Judged) => {
  const found = new Map<string, { groups: number; totals: number }>()
  for (const line of lines(document)) {
    if (!statusIs(line, 'GROUP')) continue
    for (const parent of new Set(line.select(OF_LINE, 'ram:ParentLineID').map(({ value }) => value))) {
      const counts = found.get(parent) ?? { groups: 0, totals: 0 }
      counts.groups++
      counts.totals += line.select(...LINE_TOTAL).length
      found.set(parent, counts)
    }
  }
  return found
}

/** BR-FXEXT-12: if a group has a total, so has each group in it. */
const groupsHaveTotals: Check<Judged> = (line, document) => {
  const ids = line.select(OF_LINE, 'ram:LineID')
  if (ids.length !== 1) return false
  const counts = document.once(findGroupsIn).get((ids[0] as Node).value)
  return counts === undefined || counts.groups === counts.totals
}

/** The rules of EN 16931 for a line, told of the line's document: here only lines that stand for themselves need them. */
const ofLine =
  (id: string): Check<Judged> =>
  ({ parent }, document) =>
    parent === undefined ? false : (LINE_CHECKS[id] as Check<Judged>)(parent, document)

const DETAIL_CHECKS: Checks<Judged> = {
  'BR-FXEXT-BR-22': ofLine('BR-22'),
  'BR-FXEXT-BR-23': ofLine('BR-23'),
  'BR-FXEXT-BR-24': ofLine('BR-24'),
  'BR-FXEXT-BR-26': ofLine('BR-26'),
  'BR-FXEXT-CO-04': ({ parent }) => {
    const taxes = parent?.select('ram:SpecifiedLineTradeSettlement', 'ram:ApplicableTradeTax') ?? []
    return (
      taxes.some((tax) => includes(tax.all('ram:TypeCode'), 'VAT')) &&
      taxes.some((tax) => isVat(tax) && tax.has('ram:CategoryCode'))
    )
  },
}

const MINUTE =
  /^[ \t\n\r]*\p{Nd}{4}(?:1[0-2]|0[1-9])(?:3[01]|[12][0-9]|0[1-9])(?:[01][0-9]|2[0-3])[0-5][0-9][ \t\n\r]*$/u

const isDue = (document: Judged) => {
  const due = document.everywhere('ram:DuePayableAmount')
  return due.length === 1 && double((due[0] as Node).value) > 0
}

/** BR-CO-25: where something is to be paid, there is a day for it or terms in words. */
export const paymentIsSettled: Check<Judged> = (_, document) => {
  if (!isDue(document)) return true
  const terms = document.everywhere('ram:SpecifiedTradePaymentTerms')
  return has(terms, 'ram:DueDateDateTime') || has(terms, 'ram:Description')
}

const noteHasContent: Check<Judged> = (note) => note.has('ram:ContentCode') || note.has('ram:Content')
const hasSubject = (note: Node) => note.has('ram:SubjectCode')
const saysTrue = (indicator: Node) => includes(indicator.all('udt:Indicator'), 'true')
const isOfFormat = (format: string) => (day: Node) => day.attribute('format') === format

/** What EXTENDED has instead of rules of EN 16931, or beside them. */
export function extendedModel(): Group<Judged>[] {
  const contexts: Context<Judged>[] = [
    ...extendedVat(),
    {
      at: 'ram:SpecifiedTradeSettlementHeaderMonetarySummation',
      rules: {
        'BR-FXEXT-CO-10': linesAddUp,
        'BR-FXEXT-CO-11': allowancesAddUp,
        'BR-FXEXT-CO-12': chargesAddUp,
        'BR-FXEXT-CO-13': netAddsUp,
        'BR-FXEXT-CO-15': grossAddsUp,
        'BR-FXEXT-CO-16': dueAddsUp,
      },
    },
    { at: '/rsm:CrossIndustryInvoice', rules: { 'BR-CO-25': paymentIsSettled, ...EXTENDED_VAT_OF_INVOICE } },
    {
      at: `ram:ApplicableHeaderTradeSettlement/${ALLOWANCE_CHARGE}/ram:ChargeIndicator`,
      when: saysTrue,
      rules: { 'BR-FXEXT-BR-38': hasReason },
    },
    {
      at: `ram:SpecifiedLineTradeSettlement/${ALLOWANCE_CHARGE}/ram:ChargeIndicator`,
      when: saysTrue,
      rules: { 'BR-FXEXT-BR-44': hasReason },
    },
    {
      at: 'ram:ApplicableProductCharacteristic',
      rules: {
        'BR-FXEXT-BR-54-1': (one) => one.has('ram:Description') || one.has('ram:TypeCode'),
        'BR-FXEXT-BR-54-2': (one) => {
          const measures = one.all('ram:ValueMeasure')
          return one.has('ram:Value')
            ? measures.length === 0
            : measures.some((measure) => (measure.attribute('unitCode') ?? '') !== '')
        },
      },
    },
    {
      at: 'ram:ApplicableProductCharacteristic/ram:TypeCode',
      warnings: { 'BR-FXEXT-04': ({ value }) => listed(value, ITEM_ATTRIBUTES) },
    },
    {
      at: '/rsm:CrossIndustryInvoice/rsm:ExchangedDocument/ram:IncludedNote',
      when: hasSubject,
      rules: { 'BR-FXEXT-01': noteHasContent },
    },
    { at: `${OF_LINE}/ram:IncludedNote`, when: hasSubject, rules: { 'BR-FXEXT-02': noteHasContent } },
    {
      at: LINE,
      rules: {
        'BR-FXEXT-06': (line) =>
          parentOf(line) === '' ||
          line.select(OF_LINE, 'ram:LineStatusReasonCode').some(({ value }) => value !== '') ||
          nearest(line, OF_LINE, 'ram:LineStatusReasonCode'),
        'BR-FXEXT-08': (line, document) => !document.once(findWrongGroups).has(line),
      },
    },
    {
      at: LINE,
      when: (line) => parentOf(line) !== '',
      rules: { 'BR-FXEXT-11': (line, document) => document.once(findLineIds).has(parentOf(line)) },
    },
    {
      at: LINE,
      when: (line) => statusIs(line, 'GROUP') && line.has(...LINE_TOTAL),
      rules: { 'BR-FXEXT-12': groupsHaveTotals },
    },
    {
      at: `${LINE}/${OF_LINE}`,
      when: (node) => {
        const codes = node.all('ram:LineStatusReasonCode')
        return codes.length === 0 || includes(codes, 'DETAIL')
      },
      rules: DETAIL_CHECKS,
    },
    {
      at: 'ram:SpecifiedTaxRegistration/ram:ID',
      when: ({ path }) => !path.within('ram:SellerTradeParty'),
      rules: { 'BR-FXEXT-03': (id) => id.attribute('schemeID') === 'VA' },
    },
    { at: 'udt:DateTimeString', when: isOfFormat('102'), rules: { 'CII-DT-097': ({ value }) => isDay(value) } },
    {
      at: 'udt:DateTimeString',
      when: isOfFormat('205'),
      rules: { 'BR-FXEXT-CII-DT-097a': ({ value }) => MINUTE.test(value) },
    },
  ]
  return contexts.map((context) => [context])
}
