import { FRENCH_CATEGORIES, FRENCH_TYPES } from '../../french-codes.js'
import type { Judged } from '../document.js'
import type { Check, Group } from '../set.js'
import type { Node } from '../tree.js'
import { normalize } from '../values.js'
import { AGREEMENT, ALLOWANCE, DELIVERY, DOCUMENT, LINE, SETTLEMENT } from './cii-paths.js'
import { ATTACHMENTS, SPANISH, TREATMENTS } from './codes.js'
import { grouped, isFilled, type Placed, single, some, someIs, text } from './places.js'
import { isAtMost, isCompactDay, isNumber, isRate } from './values.js'

/** Numbers of invoices, days, types, references: what one element says for itself. */
export function ciiValueRules(): Group<Judged> {
  const lineSettlement = `${LINE}/ram:SpecifiedLineTradeSettlement`
  const attachments = `${AGREEMENT}/ram:AdditionalReferencedDocument`
  const characteristic = `${LINE}/ram:SpecifiedTradeProduct/ram:ApplicableProductCharacteristic`
  const number = (term: string, at: string): Placed[] => [
    [`BR-FR-01_${term}`, at, (node) => isAtMost(node.value, 35)],
    [`BR-FR-02_${term}`, at, text(isNumber)],
  ]
  const day = (term: string, at: string): Placed => [`BR-FR-03_${term}`, at, text(isCompactDay)]
  const type = (term: string, at: string): Placed => [`BR-FR-04_${term}`, at, text((code) => FRENCH_TYPES.has(code))]
  return grouped([
    ...number('BT-1', `${DOCUMENT}/ram:ID`),
    ...number('BT-25', `${SETTLEMENT}/ram:InvoiceReferencedDocument/ram:IssuerAssignedID`),
    ...number('EXT-FR-FE-136', `${lineSettlement}/ram:InvoiceReferencedDocument/ram:IssuerAssignedID`),
    day('BT-2', `${DOCUMENT}/ram:IssueDateTime/udt:DateTimeString`),
    day('BT-7', `${SETTLEMENT}/ram:ApplicableTradeTax/ram:TaxPointDate/udt:DateString`),
    day('BT-9', `${SETTLEMENT}/ram:SpecifiedTradePaymentTerms/ram:DueDateDateTime/udt:DateTimeString`),
    day('BT-26', `${SETTLEMENT}/ram:InvoiceReferencedDocument/ram:FormattedIssueDateTime/qdt:DateTimeString`),
    day('BT-72', `${DELIVERY}/ram:ActualDeliverySupplyChainEvent/ram:OccurrenceDateTime/udt:DateTimeString`),
    day('BT-73', `${SETTLEMENT}/ram:BillingSpecifiedPeriod/ram:StartDateTime/udt:DateTimeString`),
    day('BT-74', `${SETTLEMENT}/ram:BillingSpecifiedPeriod/ram:EndDateTime/udt:DateTimeString`),
    day(
      'EXT-FR-FE-138',
      `${lineSettlement}/ram:InvoiceReferencedDocument/ram:FormattedIssueDateTime/qdt:DateTimeString`,
    ),
    day(
      'EXT-FR-FE-158',
      `${LINE}/ram:SpecifiedLineTradeDelivery/ram:ActualDeliverySupplyChainEvent/ram:OccurrenceDateTime/udt:DateTimeString`,
    ),
    day('EXT-FR-FE-134', `${lineSettlement}/ram:BillingSpecifiedPeriod/ram:StartDateTime/udt:DateTimeString`),
    day('EXT-FR-FE-135', `${lineSettlement}/ram:BillingSpecifiedPeriod/ram:EndDateTime/udt:DateTimeString`),
    type('BT-3', `${DOCUMENT}/ram:TypeCode`),
    type('EXT-FR-FE-02', `${SETTLEMENT}/ram:InvoiceReferencedDocument/ram:TypeCode`),
    type('EXT-FR-FE-137', `${lineSettlement}/ram:InvoiceReferencedDocument/ram:TypeCode`),
    ...vat('BT-95_BT-102', 'BT-96_BT-103', `${ALLOWANCE}/ram:CategoryTradeTax`),
    ...vat('BT-95_BT-118', 'BT-119', `${SETTLEMENT}/ram:ApplicableTradeTax`),
    ...vat('BT-95_BT-151', 'BT-152', `${lineSettlement}/ram:ApplicableTradeTax`, isUntaxedLine),
    ['BR-FR-17_BT-123', attachments, attachmentCode],
    ['BR-FR-27_BG-32', characteristic, (node) => node.has('ram:Description') || node.has('ram:TypeCode')],
    ['BR-FR-28-Value', characteristic, hasOneValue],
    ['BR-FR-27_BT-160', `${characteristic}/ram:Description`, isFilled],
    ['BR-FR-27_EXT-FR-FE-159', `${characteristic}/ram:TypeCode`, isFilled],
    ['BR-FR-20_BT-21', `${DOCUMENT}/ram:IncludedNote`, treatmentKnown],
  ])
}

/** BR-FR-29, BR-FR-30: references to the number (`AFL`) and to the framework (`AVV`) of an invoice. */
export function ciiReferenceRules(): Group<Judged> {
  const ofFile = `${AGREEMENT}/ram:AdditionalReferencedDocument/ram:IssuerAssignedID`
  const ofLine = `${LINE}/ram:AdditionalReferencedDocument/ram:IssuerAssignedID`
  return grouped([
    ['BR-FR-29_BT-18', AGREEMENT, referencedOnce],
    ['BR-FR-29_AFL', ofFile, isFilled, ofReference('AFL')],
    ['BR-FR-29_AVV', ofFile, isFilled, ofReference('AVV')],
    ['BR-FR-30_BT-128', LINE, referencedOnce],
    ['BR-FR-30_AFL', ofLine, isFilled, ofReference('AFL')],
    ['BR-FR-30_AVV', ofLine, isFilled, ofReference('AVV')],
  ])
}

function vat(term: string, rateTerm: string, at: string, mayHaveNone: (node: Node) => boolean = () => false): Placed[] {
  return [
    [
      `BR-FR-15_${term}`,
      at,
      (node) => {
        const category = node.child('ram:CategoryCode')
        if (!category) return mayHaveNone(node)
        const code = single(node.all('ram:CategoryCode'))
        return (code !== undefined && FRENCH_CATEGORIES.has(code)) || category
      },
    ],
    [`BR-FR-15_${term}_LM`, at, (node) => !some(node.all('ram:CategoryCode'), SPANISH)],
    [
      `BR-FR-16_${rateTerm}`,
      at,
      (node) => {
        const rate = single(node.all('ram:RateApplicablePercent'))
        return rate === '' || (rate !== undefined && isRate(rate)) || (node.child('ram:RateApplicablePercent') as Node)
      },
    ],
  ]
}

/** Lines that only group or inform need no category. */
function isUntaxedLine(tax: Node): boolean {
  const reasons = tax.parent?.parent?.select('ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode') ?? []
  return someIs(reasons, 'GROUP') || someIs(reasons, 'INFORMATION')
}

const attachmentCode: Check<Judged> = (node) => {
  if (!someIs(node.all('ram:TypeCode'), '916')) return true
  const name = single(node.all('ram:Name'))
  const code = name === undefined ? undefined : normalize(name)
  return code === '' || (code !== undefined && ATTACHMENTS.has(code)) || (node.child('ram:Name') as Node)
}

/** BR-FR-29, BR-FR-30: one number of an invoice (`AFL`) and one framework (`AVV`) at most. */
const referencedOnce: Check<Judged> = (node) => {
  let numbers = 0
  let frameworks = 0
  for (const reference of node.all('ram:AdditionalReferencedDocument')) {
    const types = reference.all('ram:ReferenceTypeCode')
    if (someIs(types, 'AFL') && ++numbers > 1) return reference
    if (someIs(types, 'AVV') && ++frameworks > 1) return reference
  }
  return true
}

function ofReference(type: string): (node: Node) => boolean {
  return ({ parent }) => parent !== undefined && someIs(parent.all('ram:ReferenceTypeCode'), type)
}

const hasOneValue: Check<Judged> = (node) => {
  const measures = node.all('ram:ValueMeasure')
  if (node.has('ram:Value')) return measures.length === 0 || (measures[0] as Node)
  return measures.some((measure) => (measure.attribute('unitCode') ?? '') !== '')
}

const treatmentKnown: Check<Judged> = (note) => {
  if (!someIs(note.all('ram:SubjectCode'), 'BAR')) return true
  const treatment = single(note.all('ram:Content'))
  return (treatment !== undefined && TREATMENTS.has(treatment)) || (note.child('ram:Content') ?? note)
}
