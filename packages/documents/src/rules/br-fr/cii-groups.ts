import type { Judged } from '../document.js'
import type { Checks, Context, Group } from '../set.js'
import type { Node } from '../tree.js'
import { normalize } from '../values.js'
import { agreement, frameworks, LINE, TRANSACTION } from './cii-paths.js'
import { BOTH_SIDES, SELF_BILLED, SELF_BILLED_CHANGES, SELLER_CHANGES, SELLERS } from './codes.js'
import {
  isAsAbove,
  isGiven,
  isNumberedOnce,
  isWithin,
  Numbered,
  numberOf,
  remembered,
  Sums,
  trimmed,
  vatByNumber,
} from './groups.js'
import { judged, some, someIs, textsOf } from './places.js'

/** The rules about invoices that hold several (BR-FR-MV, BR-FR-BD): asked of no others. */
export function ciiGroupRules(): Group<Judged>[] {
  return [
    [
      {
        at: `${LINE}/ram:AssociatedDocumentLineDocument/ram:LineStatusReasonCode`,
        when: holdsSeveral,
        rules: statusRules,
      },
      { at: LINE, when: holdsSeveral, rules: lineRules },
      {
        at: `${LINE}/ram:SpecifiedLineTradeSettlement/ram:AdditionalReferencedDocument`,
        when: isNumberOfGroup,
        rules: afl,
      },
      {
        at: `${LINE}/ram:SpecifiedLineTradeSettlement/ram:AdditionalReferencedDocument`,
        when: isFrameworkOfGroup,
        rules: avv,
      },
      { at: TRANSACTION, when: holdsSeveral, rules: transactionRules },
      { at: 'rsm:CrossIndustryInvoice/rsm:ExchangedDocument/ram:TypeCode', when: holdsSeveral, rules: typeRules },
    ] satisfies Context<Judged>[],
  ]
}

const holdsSeveral = (_: Node, document: Judged): boolean => isSellers(document) || document.once(isBothSides)
const isSellers = (document: Judged): boolean => document.once(ofSellers)

function ofSellers({ root }: Judged): boolean {
  return SELLERS.has(trimmed(frameworks(root)) ?? '')
}

export function isBothSides({ root }: Judged): boolean {
  return BOTH_SIDES.has(trimmed(frameworks(root)) ?? '')
}

function lineDocument(line: Node, name: string): readonly Node[] {
  return line.select('ram:AssociatedDocumentLineDocument', name)
}

function statuses(line: Node): readonly Node[] {
  return lineDocument(line, 'ram:LineStatusReasonCode')
}

/** Whether a line stands for one of the invoices. */
function isGroup(line: Node): boolean {
  return someIs(statuses(line), 'GROUP') && lineDocument(line, 'ram:ParentLineID').length === 0
}

function lines(transaction: Node): readonly Node[] {
  return transaction.all('ram:IncludedSupplyChainTradeLineItem')
}

function sellers(line: Node): readonly Node[] {
  return seller(line, 'ram:SpecifiedLegalOrganization', 'ram:ID')
}

function seller(line: Node, ...steps: readonly string[]): readonly Node[] {
  return line.select('ram:SpecifiedLineTradeAgreement', 'ram:ItemSellerTradeParty', ...steps)
}

/** The numbers that a line gives of the invoice it is of. */
function numbers(line: Node): readonly Node[] {
  return line
    .select('ram:SpecifiedLineTradeSettlement', 'ram:AdditionalReferencedDocument')
    .filter((one) => someIs(one.all('ram:ReferenceTypeCode'), 'AFL') && someIs(one.all('ram:TypeCode'), '130'))
    .flatMap((one) => one.all('ram:IssuerAssignedID'))
}

function sums(line: Node, name: string): readonly Node[] {
  return line.select('ram:SpecifiedLineTradeSettlement', 'ram:SpecifiedTradeSettlementLineMonetarySummation', name)
}

function vatIn(line: Node, currencies: ReadonlySet<string>): readonly Node[] {
  return sums(line, 'ram:TaxTotalAmount').filter((sum) => currencies.has(sum.attribute('currencyID') ?? NO_CURRENCY))
}

/** What no text is: XML has no such character. */
const NO_CURRENCY = '\0'

/** What rules of each line ask of the part of the file they are in, found out once. */
const factsOf = remembered((transaction: Node) => {
  const children = new Sums()
  const details = new Map<string, number>()
  const byId = new Numbered()
  const groupNumbers = new Set<string>()
  for (const line of lines(transaction)) {
    byId.add(line, textsOf(lineDocument(line, 'ram:LineID')))
    const above = parents(line)
    const reasons = statuses(line)
    if (reasons.some((reason) => reason.value !== 'INFORMATION')) children.add(above, sums(line, 'ram:LineTotalAmount'))
    if (someIs(reasons, 'DETAIL')) for (const parent of above) details.set(parent, (details.get(parent) ?? 0) + 1)
    if (isGroup(line)) groupNumbers.add(trimmed(numbers(line)) ?? '')
  }
  const settled = (name: string) => transaction.select('ram:ApplicableHeaderTradeSettlement', name)
  const taxes = settled('ram:ApplicableTradeTax')
    .filter((tax) => someIs(tax.all('ram:TypeCode'), 'VAT'))
    .map((tax) => ({
      reason: tax.child('ram:ExemptionReason')?.value ?? '',
      amounts: tax.all('ram:CalculatedAmount'),
    }))
  return {
    children,
    details,
    byId,
    vat: vatByNumber(groupNumbers, taxes),
    currencies: textsOf(settled('ram:InvoiceCurrencyCode')),
    accounting: textsOf(settled('ram:TaxCurrencyCode')),
  }
})

function around(line: Node, document: Judged): ReturnType<typeof factsOf> {
  return factsOf(line.parent as Node, document)
}

function parents(line: Node): ReadonlySet<string> {
  return textsOf(lineDocument(line, 'ram:ParentLineID'))
}

const statusRules: Checks<Judged> = {
  'BR-FR-MV-01_EXT-FR-FE-163': (status) => normalize(status.value) !== '',
}

const lineRules: Checks<Judged> = {
  'BR-FR-MV-03_EXT-FR-FE-164': (line) => !isGroup(line) || isGiven(seller(line, 'ram:Name')),
  'BR-FR-MV-03_EXT-FR-FE-167': (line) => !isGroup(line) || isGiven(sellers(line)),
  'BR-FR-MV-03_EXT-FR-FE-177': (line) =>
    !isGroup(line) || isGiven(seller(line, 'ram:PostalTradeAddress', 'ram:CountryID')),
  'BR-FR-MV-03_EXT-FR-FE-181': (line, document) =>
    !isGroup(line) || isGiven(vatIn(line, around(line, document).currencies)),
  'BR-FR-MV-03_EXT-FR-FE-182': (line, document) => {
    if (!isGroup(line)) return true
    const { accounting } = around(line, document)
    if (accounting.size === 0) return true
    return (accounting.size > 1 || !accounting.has('')) && isGiven(vatIn(line, accounting))
  },
  'BR-FR-MV-05_EXT-FR-FE-BG-12': (line, document) => {
    if (!isGroup(line)) return true
    const { sum, count } = around(line, document).children.of(trimmed(lineDocument(line, 'ram:LineID')) ?? '')
    const total = sums(line, 'ram:LineTotalAmount')
    return judged(isWithin(numberOf(total) - sum, count), total[0])
  },
  'BR-FR-MV-06_EXT-FR-FE-167': (line, document) =>
    isAsAbove(sellers(line), parents(line), around(line, document).byId, sellers),
  'BR-FR-MV-07_BT-128': (line, document) =>
    isAsAbove(numbers(line), parents(line), around(line, document).byId, numbers),
  'BR-FR-MV-08_BT-128': (line) => {
    if (!someIs(statuses(line), 'DETAIL')) return true
    const number = trimmed(numbers(line)) ?? ''
    const reasons = line.select('ram:SpecifiedLineTradeSettlement', 'ram:ApplicableTradeTax', 'ram:ExemptionReason')
    const reason = reasons.length === 1 ? (reasons[0] as Node).value : ''
    return judged(number !== '' && normalize(reason) !== '' && reason.startsWith(`#${number}#`), reasons[0])
  },
  'BR-FR-MV-09_EXT-FR-FE-181': (line, document) => {
    if (!isGroup(line)) return true
    const { vat, currencies } = around(line, document)
    const own = vatIn(line, currencies)
    return judged(isWithin(numberOf(own) - (vat.get(trimmed(numbers(line)) ?? '') ?? 0), 1), own[0])
  },
  'BR-FR-MV-10_EXT-FR-FE-184': (line, document) => {
    const gross = sums(line, 'ram:GrandTotalAmount')
    if (gross.length === 0 || !isGroup(line)) return true
    const { currencies, details } = around(line, document)
    const rest = numberOf(gross) - numberOf(sums(line, 'ram:LineTotalAmount')) - numberOf(vatIn(line, currencies))
    const count = details.get(lineDocument(line, 'ram:LineID')[0]?.value ?? NO_CURRENCY) ?? 0
    return judged(isWithin(rest, count), gross[0])
  },
  'BR-FR-MV-11_BT-128': (line, document) => {
    if (!isGroup(line) || !some(sellers(line), document.once(sellersOfFile))) return true
    return isNumberedOnce(document.once(groupsOfSeller), numbers(line), document.once(numbersOfFile))
  },
  'BR-FR-MV-14-EXT-FR-FE-136': (line, document) =>
    !isChange(line, document, SELLER_CHANGES, isSellers) || changed(line, 'ram:IssuerAssignedID'),
  'BR-FR-MV-14-EXT-FR-FE-138': (line, document) =>
    !isChange(line, document, SELLER_CHANGES, isSellers) ||
    changed(line, 'ram:FormattedIssueDateTime', 'qdt:DateTimeString'),
  'BR-FR-BD-14-EXT-FR-FE-136': (line, document) =>
    !isChange(line, document, SELF_BILLED_CHANGES, isBothSides) || changed(line, 'ram:IssuerAssignedID'),
  'BR-FR-BD-14-EXT-FR-FE-138': (line, document) =>
    !isChange(line, document, SELF_BILLED_CHANGES, isBothSides) ||
    changed(line, 'ram:FormattedIssueDateTime', 'qdt:DateTimeString'),
}

/** Whether a line stands for an invoice that changes an earlier one. */
function isChange(
  line: Node,
  document: Judged,
  types: ReadonlySet<string>,
  ofFramework: (document: Judged) => boolean,
): boolean {
  return ofFramework(document) && isGroup(line) && some(document.once(typesOfFile), types)
}

/** Whether it says something of the earlier one. */
function changed(line: Node, ...steps: readonly string[]): boolean {
  return line.select('ram:SpecifiedLineTradeSettlement', 'ram:InvoiceReferencedDocument', ...steps).length > 0
}

function typesOfFile({ root }: Judged): readonly Node[] {
  return root.select('rsm:ExchangedDocument', 'ram:TypeCode')
}

function numbersOfFile({ root }: Judged): ReadonlySet<string> {
  return textsOf(root.select('rsm:ExchangedDocument', 'ram:ID'))
}

function sellersOfFile({ root }: Judged): ReadonlySet<string> {
  return textsOf(agreement(root, 'ram:SellerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:ID'))
}

/** How many times the groups of the seller give the number of the file as theirs. */
function groupsOfSeller(document: Judged): number {
  const invoices = document.once(numbersOfFile)
  const ofFile = document.once(sellersOfFile)
  let count = 0
  for (const line of document.everywhere('ram:IncludedSupplyChainTradeLineItem')) {
    if (!isGroup(line) || !some(sellers(line), ofFile)) continue
    const references = line.select('ram:SpecifiedLineTradeSettlement', 'ram:AdditionalReferencedDocument')
    for (const one of references) {
      if (!someIs(one.all('ram:ReferenceTypeCode'), 'AFL') || !someIs(one.all('ram:TypeCode'), '130')) continue
      if (some(one.all('ram:IssuerAssignedID'), invoices)) count++
    }
  }
  return count
}

/** Whether a reference of a line that stands for an invoice has the code. */
function isReferenceOfGroup(reference: Node, document: Judged, code: string): boolean {
  const line = reference.parent?.parent
  return (
    holdsSeveral(reference, document) &&
    line !== undefined &&
    someIs(reference.all('ram:ReferenceTypeCode'), code) &&
    remembersGroup(line, document)
  )
}

const remembersGroup = remembered(isGroup)
const isNumberOfGroup = (reference: Node, document: Judged) => isReferenceOfGroup(reference, document, 'AFL')
const isFrameworkOfGroup = (reference: Node, document: Judged) => isReferenceOfGroup(reference, document, 'AVV')

function isDocumentReference(reference: Node): boolean {
  return someIs(reference.all('ram:TypeCode'), '130') && isGiven(reference.all('ram:IssuerAssignedID'))
}

const afl: Checks<Judged> = {
  'BR-FR-MV-03_BT-128_AFL': isDocumentReference,
}

const avv: Checks<Judged> = {
  'BR-FR-MV-03_BT-128_AVV': (reference) =>
    isDocumentReference(reference) && !some(reference.all('ram:IssuerAssignedID'), SELLERS),
}

const transactionRules: Checks<Judged> = {
  'BR-FR-MV-02_EXT-FR-FE-163': (transaction, document) => !isSellers(document) || lines(transaction).some(isGroup),
  'BR-FR-BD-02_EXT-FR-FE-163': (transaction, document) =>
    !document.once(isBothSides) || lines(transaction).filter(isGroup).length === 2,
  'BR-FR-BD-02_BT-31': (transaction, document) =>
    !document.once(isBothSides) || hasOneOf(transaction, 'ram:SellerTradeParty'),
  'BR-FR-BD-02_BT-47': (transaction, document) =>
    !document.once(isBothSides) || hasOneOf(transaction, 'ram:BuyerTradeParty'),
  'BR-FR-MV-12_BT-128': (transaction, document) => {
    const own = new Set(lines(transaction).filter(isGroup).flatMap(numbers))
    if (own.size === 0) return true
    const seen = new Set<string>()
    for (const id of document.everywhere('ram:IssuerAssignedID')) {
      const text = id.value
      if (own.has(id) && seen.has(text)) return id
      seen.add(text)
    }
    return true
  },
}

/** Whether one of the invoices, and no other, is of that side. */
function hasOneOf(transaction: Node, party: string): boolean {
  const ids = textsOf(
    transaction.select('ram:ApplicableHeaderTradeAgreement', party, 'ram:SpecifiedLegalOrganization', 'ram:ID'),
  )
  return lines(transaction).filter((line) => isGroup(line) && some(sellers(line), ids)).length === 1
}

const typeRules: Checks<Judged> = {
  'BR-FR-MV-13_BT-3': (type, document) =>
    !isSellers(document) || (normalize(type.value) !== '' && !SELF_BILLED.has(type.value)),
  'BR-FR-BD-13_BT-3': (type, document) => !document.once(isBothSides) || SELF_BILLED.has(normalize(type.value)),
}
