import { FRENCH_CATEGORIES, FRENCH_TYPES } from '../../french-codes.js'
import type { Judged } from '../document.js'
import type { Check, Group } from '../set.js'
import type { Node } from '../tree.js'
import { ATTACHMENTS, SPANISH } from './codes.js'
import { grouped, hasScheme, isFilled, type Placed, some, text, withScheme } from './places.js'
import { ofLine, ofRoot } from './ubl-paths.js'
import { isAtMost, isDay, isNumber, isRate } from './values.js'

/** Numbers of invoices, days, types, references: what one element says for itself. */
export function ublValueRules(): Group<Judged>[] {
  const reference = 'cac:BillingReference/cac:InvoiceDocumentReference'
  const day = (term: string, at: string[]): Placed => [`BR-FR-03_${term}`, at, text(isDay)]
  const type = (term: string, at: string[]): Placed => [`BR-FR-04_${term}`, at, text((code) => FRENCH_TYPES.has(code))]
  const property = ofRoot('cac:Item/cac:AdditionalItemProperty')
  return [
    grouped([
      ...number('BT-1', ofRoot('cbc:ID')),
      ...number('BT-25', ofRoot(`${reference}/cbc:ID`)),
      ...number('EXT-FR-FE-136', ofLine(`${reference}/cbc:ID`)),
      day('BT-2', ofRoot('cbc:IssueDate')),
      day('BT-7', ofRoot('cbc:TaxPointDate')),
      day('BT-9', ofRoot('cbc:DueDate')),
      day('BT-26', ofRoot(`${reference}/cbc:IssueDate`)),
      day('BT-72', ofRoot('cac:Delivery/cbc:ActualDeliveryDate')),
      day('BT-73', ofRoot('cac:InvoicePeriod/cbc:StartDate')),
      day('BT-74', ofRoot('cac:InvoicePeriod/cbc:EndDate')),
      day('EXT-FR-FE-138', ofLine(`${reference}/cbc:IssueDate`)),
      day('EXT-FR-FE-158', ofLine('cac:Delivery/cbc:ActualDeliveryDate')),
      day('BT-134', ofLine('cac:InvoicePeriod/cbc:StartDate')),
      day('BT-135', ofLine('cac:InvoicePeriod/cbc:EndDate')),
      type('BT-3', ['ubl:Invoice/cbc:InvoiceTypeCode', 'cn:CreditNote/cbc:CreditNoteTypeCode']),
      type('EXT-FR-FE-02', ofRoot(`${reference}/cbc:DocumentTypeCode`)),
      type('EXT-FR-FE-137', ofLine(`${reference}/cbc:DocumentTypeCode`)),
      // Neither an invoice nor a credit note has an item of its own: the official set looks for it there all the same.
      ['BR-FR-27_BG-32', property, (node) => node.has('cbc:Name') || node.has('cbc:NameCode')],
      ['BR-FR-27_BT-160', property.map((at) => `${at}/cbc:Name`), isFilled],
      ['BR-FR-27_EXT-FR-FE-159', property.map((at) => `${at}/cbc:NameCode`), isFilled],
      ['BR-FR-28-Value', ofLine('cac:Item/cac:AdditionalItemProperty'), hasOneValue],
      ['BR-FR-29_BT-18', ofRoot('cac:AdditionalDocumentReference'), referencedOnce],
      ['BR-FR-29_AFL', ofRoot('cac:AdditionalDocumentReference/cbc:ID'), isFilled, withScheme('AFL')],
      ['BR-FR-29_AVV', ofRoot('cac:AdditionalDocumentReference/cbc:ID'), isFilled, withScheme('AVV')],
      ['BR-FR-30_BT-128', ofLine('cac:DocumentReference'), referencedOnce],
      ['BR-FR-30_AFL', ofLine('cac:DocumentReference/cbc:ID'), isFilled, withScheme('AFL')],
      ['BR-FR-30_AVV', ofLine('cac:DocumentReference/cbc:ID'), isFilled, withScheme('AVV')],
    ]),
    grouped([
      ['BR-FR-17_BT-123', 'cac:AdditionalDocumentReference', attachmentCode],
      ['BR-FR-15_BT-95_BT-102-1', 'cac:AllowanceCharge/cac:TaxCategory', category],
      ['BR-FR-15_BT-95_BT-102-2', 'cac:AllowanceCharge/cac:TaxCategory', notSpanish],
      ['BR-FR-15_BT-118-1', 'cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory', category],
      ['BR-FR-15_BT-118-2', 'cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory', notSpanish],
      ['BR-FR-15_BT-151-1', 'cac:Item/cac:ClassifiedTaxCategory', category],
      // Its official id, though it is one of BR-FR-15.
      ['BR-FR-08_BT-151-2', 'cac:Item/cac:ClassifiedTaxCategory', notSpanish],
    ]),
    [
      ...grouped([
        ['BR-FR-16_BT-96', 'cac:AllowanceCharge/cac:TaxCategory', rate],
        ['BR-FR-16_BT-119', 'cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory', rate],
        ['BR-FR-16_BT-152', 'cac:InvoiceLine/cac:Item/cac:ClassifiedTaxCategory', rate],
      ]),
      // The official set has it for the same elements as the rule of BT-96, which comes first: no element is left to it.
      ...grouped([['BR-FR-16_BT-103', 'cac:AllowanceCharge/cac:TaxCategory', rate]]),
    ],
  ]
}

/** The official set has the rule about the characters twice. */
function number(term: string, at: string[]): Placed[] {
  return [
    [`BR-FR-01_${term}-1`, at, (node) => isAtMost(node.value, 35)],
    [`BR-FR-01_${term}-2`, at, text(isNumber)],
    [`BR-FR-02_${term}`, at, text(isNumber)],
  ]
}

/** What there may be once, and is to be right then. */
function right(name: string, holds: (text: string) => boolean): Check<Judged> {
  return (node) => {
    const all = node.all(name)
    const [first] = all
    return !first || (all.length === 1 && holds(first.value)) || first
  }
}

const category = /* @__PURE__ */ right('cbc:ID', (code) => FRENCH_CATEGORIES.has(code))
const rate = /* @__PURE__ */ right('cbc:Percent', isRate)
const attachmentCode = /* @__PURE__ */ right('cbc:DocumentDescription', (code) => ATTACHMENTS.has(code))

const notSpanish: Check<Judged> = (node) => !some(node.all('cbc:ID'), SPANISH)

const hasOneValue: Check<Judged> = (node) => {
  const quantities = node.all('cbc:ValueQuantity')
  if (node.has('cbc:Value')) return quantities[0] ?? true
  return quantities.some((quantity) => (quantity.attribute('unitCode') ?? '') !== '')
}

/** BR-FR-29, BR-FR-30: one number of an invoice (`AFL`) and one framework (`AVV`) at most. */
const referencedOnce: Check<Judged> = (reference: Node) => {
  for (const scheme of ['AFL', 'AVV']) {
    const [, second] = reference.all('cbc:ID').filter((id) => hasScheme(id, scheme))
    if (second) return second
  }
  return true
}
