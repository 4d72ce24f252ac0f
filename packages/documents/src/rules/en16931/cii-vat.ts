import { deliveries, has } from '../cii/places.js'
import {
  basisAddsUp,
  basisAddsUpAbout,
  basisAddsUpByRate,
  bothAreRegistered,
  bothHaveVatId,
  indicates,
  isVat,
  isVatOf,
  nobodyHasVatId,
  ofParent,
  onlyOInCharges,
  onlyOInTaxes,
  rateIsAbsent,
  rateIsNotNegative,
  rateIsPositive,
  rateIsZero,
  reasonIsAbsent,
  reasonIsGiven,
  sellerHasVatId,
  sellerIsRegistered,
  taxIsRateOfBasis,
  taxIsZero,
} from '../cii/vat.js'
import type { Judged } from '../document.js'
import type { Check, Checks, Context, Group } from '../set.js'
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

const LINE_TAX =
  'rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax'
const BREAKDOWN = 'rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:ApplicableTradeTax'
const ANY_BREAKDOWN = 'ram:ApplicableHeaderTradeSettlement/ram:ApplicableTradeTax'

/** Rules 02 to 07: of a category in lines, allowances and charges, who is registered and what the rate may be. */
export function usesOf({ code, name }: VatFamily, parties: Check<Judged>, rate: Check<Judged>): Group<Judged> {
  const at = 'ram:SpecifiedTradeAllowanceCharge/ram:CategoryTradeTax'
  const of =
    (charge: boolean): NonNullable<Context<Judged>['when']> =>
    (tax) =>
      tax.parent !== undefined && indicates(tax.parent, charge) && isVatOf(tax, code)
  return [
    { at, when: of(false), rules: { [`BR-${name}-03`]: parties, [`BR-${name}-06`]: rate } },
    { at, when: of(true), rules: { [`BR-${name}-04`]: parties, [`BR-${name}-07`]: rate } },
    {
      at: LINE_TAX,
      when: (tax) => isVatOf(tax, code),
      rules: { [`BR-${name}-02`]: parties, [`BR-${name}-05`]: rate },
    },
  ]
}

/** The breakdown of a category, judged at the code of the category. */
function byCode({ code }: VatFamily, at: string, vatOnly: boolean, rules: Checks<Judged>): Context<Judged> {
  return {
    at: `${at}/ram:CategoryCode`,
    when: ({ value, parent }) => value === code && parent !== undefined && (!vatOnly || isVat(parent)),
    rules: Object.fromEntries(Object.entries(rules).map(([id, check]) => [id, ofParent(check)])),
  }
}

/** Rules 08 to 10 of E, AE, IC and G. */
function exempting(family: VatFamily, more: Checks<Judged> = {}): Context<Judged> {
  return byCode(family, BREAKDOWN, true, {
    [`BR-${family.name}-08`]: basisAddsUpAbout(family),
    [`BR-${family.name}-09`]: taxIsZero,
    [`BR-${family.name}-10`]: reasonIsGiven,
    ...more,
  })
}

/** Rules 08 to 10 of L, M and O: judged at the whole tax, which then takes no rule of all breakdowns (BR-45 …). */
function byTax({ code }: VatFamily, rules: Checks<Judged>): Context<Judged> {
  return { at: BREAKDOWN, when: (tax) => isVatOf(tax, code), rules }
}

/** The official condition takes basis and rate from the element above the tax, where none stands: it always holds. */
const aboveAddsUp = (family: VatFamily): Check<Judged> => ofParent(basisAddsUpByRate(family))
const holds: Check<Judged> = () => true

/** BR-IC-11: a supply within the Union says when it was delivered, or in what time. */
export const deliveryDateIsGiven: Check<Judged> = ({ parent }, document) =>
  has(deliveries(document), 'ram:ActualDeliverySupplyChainEvent', 'ram:OccurrenceDateTime', 'udt:DateTimeString') ||
  (parent?.has('ram:BillingSpecifiedPeriod', 'ram:StartDateTime') ?? false) ||
  (parent?.has('ram:BillingSpecifiedPeriod', 'ram:EndDateTime') ?? false)

/** BR-IC-12: and in which country. */
export const deliveryCountryIsGiven: Check<Judged> = (_, document) =>
  has(deliveries(document), 'ram:ShipToTradeParty', 'ram:PostalTradeAddress', 'ram:CountryID')

/** Families of VAT, in the order in which elements of two categories at once are judged. */
export const ciiVat = (): Group<Judged> => [
  exempting(REVERSE_CHARGE),
  ...usesOf(REVERSE_CHARGE, bothAreRegistered, rateIsZero),
  byTax(CANARY_ISLANDS, { 'BR-AF-08': aboveAddsUp(CANARY_ISLANDS), 'BR-AF-09': holds, 'BR-AF-10': reasonIsAbsent }),
  ...usesOf(CANARY_ISLANDS, sellerIsRegistered, rateIsPositive),
  byTax(CEUTA_MELILLA, { 'BR-AG-08': aboveAddsUp(CEUTA_MELILLA), 'BR-AG-09': holds, 'BR-AG-10': reasonIsAbsent }),
  ...usesOf(CEUTA_MELILLA, sellerIsRegistered, rateIsNotNegative),
  exempting(EXEMPT),
  ...usesOf(EXEMPT, sellerIsRegistered, rateIsZero),
  exempting(EXPORT),
  ...usesOf(EXPORT, sellerHasVatId, rateIsZero),
  exempting(INTRA_COMMUNITY, { 'BR-IC-11': deliveryDateIsGiven, 'BR-IC-12': deliveryCountryIsGiven }),
  ...usesOf(INTRA_COMMUNITY, bothHaveVatId, rateIsZero),
  byTax(NOT_SUBJECT, {
    'BR-O-08': basisAddsUp(NOT_SUBJECT),
    'BR-O-09': taxIsZero,
    'BR-O-10': reasonIsGiven,
    'BR-O-11': onlyOInTaxes,
    'BR-O-12': onlyOInTaxes,
    'BR-O-13': onlyOInCharges,
    'BR-O-14': onlyOInCharges,
  }),
  ...usesOf(NOT_SUBJECT, nobodyHasVatId, rateIsAbsent),
  byCode(STANDARD, ANY_BREAKDOWN, false, {
    'BR-S-08': basisAddsUpByRate(STANDARD),
    'BR-S-09': taxIsRateOfBasis,
    'BR-S-10': reasonIsAbsent,
  }),
  ...usesOf(STANDARD, sellerIsRegistered, rateIsPositive),
  byCode(ZERO_RATED, ANY_BREAKDOWN, false, {
    'BR-Z-08': basisAddsUpAbout(ZERO_RATED),
    'BR-Z-09': taxIsZero,
    'BR-Z-10': reasonIsAbsent,
  }),
  ...usesOf(ZERO_RATED, sellerIsRegistered, rateIsZero),
]
