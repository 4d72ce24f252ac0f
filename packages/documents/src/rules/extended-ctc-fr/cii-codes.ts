import { indicates } from '../cii/vat.js'
import type { Judged } from '../document.js'
import { attributeOf, ciiCodes, codeOf, having } from '../en16931/cii-codes.js'
import { DELIVERY_TERMS } from '../lists/extended.js'
import { codeList } from '../lists/list.js'
import { MEDIA_TYPES } from '../lists/media.js'
import { ALLOWANCE_REASONS, CHARGE_REASONS, CHARGE_TAXES } from '../lists/reasons.js'
import { ORGANISATION_SCHEMES } from '../lists/schemes.js'
import type { Context, Group } from '../set.js'
import type { Node } from '../tree.js'

const SCHEMES = /* @__PURE__ */ codeList('BY SE', ORGANISATION_SCHEMES)
const REASON_LISTS = /* @__PURE__ */ codeList('7161 5153')
const MEDIA = /* @__PURE__ */ codeList('application/xml text/xml', MEDIA_TYPES)

const isCharge = ({ parent }: Node) => parent !== undefined && indicates(parent, true)
const reasonOf = (test: (list: string | undefined) => boolean) => (code: Node) =>
  isCharge(code) && test(code.attribute('listID'))

const CHARGE_REASON = 'ram:SpecifiedTradeAllowanceCharge/ram:ReasonCode'

/** In the place of BR-CL-20: a charge may be a tax of its own. */
const CHARGES: Group<Judged> = [
  {
    at: 'ram:GrossPriceProductTradePrice/ram:AppliedTradeAllowanceCharge/ram:ReasonCode',
    when: ({ parent }) => parent !== undefined && indicates(parent, false),
    rules: { 'BR-FREXT-CL-19-GP': codeOf(ALLOWANCE_REASONS) },
  },
  {
    at: CHARGE_REASON,
    when: reasonOf((list) => list === undefined || list === '7161'),
    rules: { 'BR-FREXT-CL-20': codeOf(CHARGE_REASONS) },
  },
  {
    at: CHARGE_REASON,
    when: reasonOf((list) => list === '5153'),
    rules: { 'BR-FREXT-CL-20-TAX': codeOf(CHARGE_TAXES) },
  },
  {
    at: CHARGE_REASON,
    when: reasonOf((list) => list !== undefined && list !== ''),
    rules: { 'BR-FREXT-CL-20-LISTID': attributeOf('listID', REASON_LISTS) },
  },
]

function replaced(context: Context<Judged>): Group<Judged> {
  const has = (id: string) => context.rules?.[id] !== undefined
  // As published it asks whether a code is a contract, which none is: it always holds.
  if (has('BR-CL-07')) return [{ ...context, rules: { 'BR-EXT-CL-07': () => true } }]
  if (has('BR-CL-10')) return [{ ...context, rules: { 'BR-FREXT-CL-10': attributeOf('schemeID', SCHEMES) } }]
  if (has('BR-CL-20')) return CHARGES
  if (has('BR-CL-24')) {
    const known = (node: Node) => MEDIA.has(node.attribute('mimeCode') ?? '')
    return [{ at: context.at, when: having('mimeCode'), rules: { 'BR-FREXT-CL-24': known } }]
  }
  return [context]
}

/** The pattern of codes. */
export const extendedCodes = (): Group<Judged> => [
  ...ciiCodes().flatMap(replaced),
  { at: 'ram:ApplicableTradeDeliveryTerms/ram:DeliveryTypeCode', rules: { 'BR-FREXT-CL-27': codeOf(DELIVERY_TERMS) } },
]
