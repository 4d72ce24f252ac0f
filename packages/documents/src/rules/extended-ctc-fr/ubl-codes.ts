import { says } from '../ask.js'
import type { Judged } from '../document.js'
import { DELIVERY_TERMS, ITEM_ATTRIBUTES } from '../lists/extended.js'
import { type CodeList, codeList, listed } from '../lists/list.js'
import { MEDIA_TYPES } from '../lists/media.js'
import { CHARGE_REASONS, CHARGE_TAXES } from '../lists/reasons.js'
import { ORGANISATION_SCHEMES } from '../lists/schemes.js'
import type { Check, Context } from '../set.js'
import type { Node } from '../tree.js'

const SCHEMES = /* @__PURE__ */ codeList('BY SE', ORGANISATION_SCHEMES)
const MEDIA = /* @__PURE__ */ codeList('application/xml text/xml', MEDIA_TYPES)
const LISTS_OF_CHARGES = /* @__PURE__ */ codeList('7161 5153')

const codeOf =
  (list: CodeList): Check<Judged> =>
  (node) =>
    listed(node.value, list)

const isCharge = ({ parent }: Node): boolean => parent !== undefined && says(parent, 'cbc:ChargeIndicator', true)
const listOf = (code: Node): string | undefined => code.attribute('listID')
const REASON = 'cac:AllowanceCharge/cbc:AllowanceChargeReasonCode'

/** Codes of lists of the extended profile. */
export const extendedCodes = (): readonly Context<Judged>[] => [
  {
    at: 'cac:PartyIdentification/cbc:ID',
    when: (id) => id.attribute('schemeID') !== undefined,
    rules: {
      'BR-FREXT-CL-10': (id) => {
        const scheme = id.attribute('schemeID') ?? ''
        if (listed(scheme, SCHEMES)) return true
        const isSepa = scheme.trim() === 'SEPA'
        return isSepa && (id.path.within('cac:AccountingSupplierParty') || id.path.within('cac:PayeeParty'))
      },
    },
  },
  {
    at: REASON,
    when: (code) => (listOf(code) ?? '7161') === '7161' && isCharge(code),
    rules: { 'BR-FREXT-CL-20': codeOf(CHARGE_REASONS) },
  },
  {
    at: REASON,
    when: (code) => listOf(code) === '5153' && isCharge(code),
    rules: { 'BR-FREXT-CL-20-TAX': codeOf(CHARGE_TAXES) },
  },
  {
    at: REASON,
    when: (code) => listOf(code) !== '' && isCharge(code),
    rules: { 'BR-FREXT-CL-20-LISTID': (code) => listed(listOf(code), LISTS_OF_CHARGES) },
  },
  {
    at: 'cbc:EmbeddedDocumentBinaryObject',
    when: (object) => object.attribute('mimeCode') !== undefined,
    rules: { 'BR-FREXT-CL-24': (object) => MEDIA.has(object.attribute('mimeCode') ?? '') },
  },
  { at: 'cac:DeliveryTerms/cbc:ID', rules: { 'BR-FREXT-CL-27': codeOf(DELIVERY_TERMS) } },
  {
    at: [
      'cac:InvoiceLine/cac:Item/cac:AdditionalItemProperty/cbc:NameCode',
      'cac:CreditNoteLine/cac:Item/cac:AdditionalItemProperty/cbc:NameCode',
    ],
    rules: { 'BR-FREXT-04': codeOf(ITEM_ATTRIBUTES) },
  },
]
