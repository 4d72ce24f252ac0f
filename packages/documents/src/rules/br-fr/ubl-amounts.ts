import type { Judged } from '../document.js'
import type { Check, Group } from '../set.js'
import type { Node } from '../tree.js'
import { normalize } from '../values.js'
import { grouped, type Placed, single, text } from './places.js'
import { isBothSides } from './ubl-groups.js'
import { LINES, ofLine, ofRoot } from './ubl-paths.js'
import { isAmount, isPercent, isPrice, isQuantity } from './values.js'

/** BR-FR-DEC: how sums, quantities, prices and rates are written. */
export function ublAmountRules(): Group<Judged> {
  const amount = (term: string, at: string | string[]): Placed => [`BR-FR-DEC-01_${term}`, at, text(isAmount)]
  const rate = (term: string, at: string): Placed => [`BR-FR-DEC-04_${term}`, at, text(isPercent)]
  return [
    ...grouped([
      amount('BT-93_BT-100', ofRoot('cac:AllowanceCharge/cbc:BaseAmount')),
      amount('BT-92_BT-99', ofRoot('cac:AllowanceCharge/cbc:Amount')),
      amount('BT-106', 'cac:LegalMonetaryTotal/cbc:LineExtensionAmount'),
      amount('BT-107', 'cac:LegalMonetaryTotal/cbc:AllowanceTotalAmount'),
      amount('BT-108', 'cac:LegalMonetaryTotal/cbc:ChargeTotalAmount'),
      amount('BT-109', 'cac:LegalMonetaryTotal/cbc:TaxExclusiveAmount'),
      amount('BT-110', 'cac:TaxTotal/cbc:TaxAmount'),
      amount('BT-112', 'cac:LegalMonetaryTotal/cbc:TaxInclusiveAmount'),
      amount('BT-113', 'cac:LegalMonetaryTotal/cbc:PrepaidAmount'),
      amount('BT-114', 'cac:LegalMonetaryTotal/cbc:PayableRoundingAmount'),
      amount('BT-115', 'cac:LegalMonetaryTotal/cbc:PayableAmount'),
      amount('BT-116', 'cac:TaxTotal/cac:TaxSubtotal/cbc:TaxableAmount'),
      amount('BT-117', 'cac:TaxTotal/cac:TaxSubtotal/cbc:TaxAmount'),
      amount('BT-131', ofLine('cbc:LineExtensionAmount')),
      amount('BT-136_BT-141', ofLine('cac:AllowanceCharge/cbc:Amount')),
      amount('BT-137_BT-142', ofLine('cac:AllowanceCharge/cbc:BaseAmount')),
      [
        'BR-FR-DEC-02_BT-129',
        ['ubl:Invoice/cac:InvoiceLine/cbc:InvoicedQuantity', 'cn:CreditNote/cac:CreditNoteLine/cbc:CreditedQuantity'],
        text(isQuantity),
      ],
      ['BR-FR-DEC-02_BT-149', LINES, (line) => written(line.select('cac:Price', 'cbc:BaseQuantity'), isQuantity)],
      [
        'BR-FR-DEC-03_BT-146',
        LINES,
        (line, document) => written(line.select('cac:Price', 'cbc:PriceAmount'), priceOf(document)),
      ],
      [
        'BR-FR-DEC-03_BT-147',
        ofLine('cac:Price/cac:AllowanceCharge'),
        (allowance, document) => written(allowance.all('cbc:Amount'), priceOf(document)),
      ],
      ['BR-FR-DEC-03_BT-148', ofLine('cac:Price/cac:AllowanceCharge/cbc:BaseAmount'), price],
      rate('BT-96_BT-103', 'cac:AllowanceCharge/cac:TaxCategory/cbc:Percent'),
      rate('BT-119', 'cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:Percent'),
      rate('BT-152', 'cac:Item/cac:ClassifiedTaxCategory/cbc:Percent'),
    ]),
    // The official set has it for the same elements as the rule of BT-110, which comes first: no element is left to it.
    ...grouped([amount('BT-111', 'cac:TaxTotal/cbc:TaxAmount')]),
  ]
}

/** What may be missing or empty, and has its form where it is not. */
function written(nodes: readonly Node[], holds: (text: string) => boolean): boolean | Node {
  const [first] = nodes
  if (!first) return true
  const value = single(nodes)
  return (value !== undefined && (holds(value) || normalize(value) === '')) || first
}

const price: Check<Judged> = (node, document) => written([node], priceOf(document))

/** A price is below zero only where an invoice holds those of both sides. */
function priceOf(document: Judged): (text: string) => boolean {
  const signed = document.once(isBothSides)
  return (value) => isPrice(value, signed)
}
