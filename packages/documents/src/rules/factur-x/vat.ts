import { includes } from '../ask.js'
import {
  basisAddsUp,
  basisAddsUpAbout,
  basisAddsUpByRate,
  bothAreRegistered,
  bothHaveVatId,
  brokenDownOnce,
  brokenDownOnceIfAtAll,
  countedSomehow,
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
  splitPaymentAlone,
  splitPaymentInItaly,
  taxIsRateOfBasis,
  taxIsZero,
} from '../cii/vat.js'
import type { Judged } from '../document.js'
import { deliveryCountryIsGiven, deliveryDateIsGiven } from '../en16931/cii-vat.js'
import type { Check, Checks, Context } from '../set.js'
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

const ANY_BREAKDOWN = 'ram:ApplicableHeaderTradeSettlement/ram:ApplicableTradeTax'
const BREAKDOWN = `rsm:SupplyChainTradeTransaction/${ANY_BREAKDOWN}`
const LINE_TAX =
  'rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax'

type VatCheck = Check<Judged>

/** Rules 02 to 07: in lines, allowances and charges, who is registered and what the rate may be. */
function usesOf({ code, name }: VatFamily, lines: boolean, rate: VatCheck, parties?: VatCheck): Context<Judged>[] {
  const rules = (of: string, ofRate: string): Checks<Judged> => ({
    ...(parties && { [`BR-${name}-${of}`]: parties }),
    [`BR-${name}-${ofRate}`]: rate,
  })
  const contexts: Context<Judged>[] = (['false', 'true'] as const).map((says) => ({
    at: 'ram:SpecifiedTradeAllowanceCharge/ram:CategoryTradeTax',
    when: (tax) =>
      includes(tax.all('ram:CategoryCode'), code) &&
      includes(tax.parent?.select('ram:ChargeIndicator', 'udt:Indicator') ?? [], says),
    rules: says === 'false' ? rules('03', '06') : rules('04', '07'),
  }))
  if (lines) {
    contexts.push({
      at: LINE_TAX,
      when: (tax) => includes(tax.all('ram:CategoryCode'), code),
      rules: rules('02', '05'),
    })
  }
  return contexts
}

/** Rules of the breakdown of a category, judged at its code. */
function byCode({ code }: VatFamily, at: string, rules: Checks<Judged>): Context<Judged> {
  return {
    at: `${at}/ram:CategoryCode`,
    when: ({ value }) => value === code,
    rules: Object.fromEntries(Object.entries(rules).map(([id, check]) => [id, ofParent(check)])),
  }
}

/** Rules of the breakdown of a category, judged at the whole. */
function byTax({ code }: VatFamily, rules: Checks<Judged>): Context<Judged> {
  return { at: BREAKDOWN, when: (tax) => includes(tax.all('ram:CategoryCode'), code), rules }
}

const holds: VatCheck = () => true

/**
 * The families of VAT in a profile: of the breakdown, from BASIC WL on; of lines and what they add up to, from BASIC on.
 * EXTENDED adds up in its own way, and lets things pass that EN 16931 does not.
 */
export function vatOf(number: number): Context<Judged>[] {
  const extended = number === 4
  const lines = number >= 2
  const adds = lines && !extended
  const exempting = (family: VatFamily, more: Checks<Judged> = {}) =>
    byCode(family, BREAKDOWN, {
      ...(adds && { [`BR-${family.name}-08`]: basisAddsUpAbout(family, true) }),
      [`BR-${family.name}-09`]: taxIsZero,
      [`BR-${family.name}-10`]: reasonIsGiven,
      ...more,
    })
  const ofIslands = (family: VatFamily) =>
    byTax(family, {
      // As in EN 16931, the official condition takes basis and rate from the element above, where none stands.
      ...(adds && { [`BR-${family.name}-08`]: ofParent(basisAddsUpByRate(family)) }),
      [`BR-${family.name}-09`]: holds,
      ...(!extended && { [`BR-${family.name}-10`]: reasonIsAbsent }),
    })
  return [
    ...usesOf(STANDARD, lines, rateIsPositive, sellerIsRegistered),
    ...usesOf(ZERO_RATED, lines, rateIsZero, sellerIsRegistered),
    ...usesOf(EXEMPT, lines, rateIsZero, sellerIsRegistered),
    ...usesOf(REVERSE_CHARGE, lines, rateIsZero, bothAreRegistered),
    ...usesOf(INTRA_COMMUNITY, lines, rateIsZero, bothHaveVatId),
    ...usesOf(EXPORT, lines, rateIsZero, sellerHasVatId),
    ...usesOf(NOT_SUBJECT, lines, rateIsAbsent, extended ? undefined : nobodyHasVatId),
    ...usesOf(CANARY_ISLANDS, lines, rateIsPositive, sellerIsRegistered),
    ...usesOf(CEUTA_MELILLA, lines, rateIsNotNegative, sellerIsRegistered),
    ...(extended
      ? []
      : [
          byCode(STANDARD, ANY_BREAKDOWN, {
            ...(adds && { 'BR-S-08': basisAddsUpByRate(STANDARD) }),
            'BR-S-09': taxIsRateOfBasis,
            'BR-S-10': reasonIsAbsent,
          }),
        ]),
    byCode(ZERO_RATED, ANY_BREAKDOWN, {
      ...(adds && { 'BR-Z-08': basisAddsUpAbout(ZERO_RATED, true) }),
      'BR-Z-09': taxIsZero,
      ...(!extended && { 'BR-Z-10': reasonIsAbsent }),
    }),
    exempting(EXEMPT),
    exempting(REVERSE_CHARGE),
    exempting(EXPORT),
    exempting(INTRA_COMMUNITY, { 'BR-IC-11': deliveryDateIsGiven, 'BR-IC-12': deliveryCountryIsGiven }),
    ofIslands(CANARY_ISLANDS),
    ofIslands(CEUTA_MELILLA),
    byTax(NOT_SUBJECT, {
      'BR-O-09': taxIsZero,
      'BR-O-10': reasonIsGiven,
      ...(!extended && { 'BR-O-11': onlyOInTaxes, 'BR-O-13': onlyOInCharges, 'BR-O-14': onlyOInCharges }),
      ...(adds && { 'BR-O-08': basisAddsUp(NOT_SUBJECT), 'BR-O-12': onlyOInTaxes }),
    }),
    ...(lines ? [{ at: '/rsm:CrossIndustryInvoice', rules: ofInvoice(adds) }] : []),
  ]
}

/** Rules 01, and those of split payment. */
function ofInvoice(adds: boolean): Checks<Judged> {
  return {
    'BR-B-01': splitPaymentInItaly,
    'BR-B-02': splitPaymentAlone,
    ...(adds && {
      'BR-S-01': countedSomehow(STANDARD),
      'BR-Z-01': brokenDownOnce(ZERO_RATED),
      'BR-E-01': brokenDownOnce(EXEMPT),
      'BR-AE-01': brokenDownOnce(REVERSE_CHARGE),
      'BR-IC-01': brokenDownOnce(INTRA_COMMUNITY),
      'BR-G-01': brokenDownOnce(EXPORT),
      'BR-O-01': brokenDownOnceIfAtAll(NOT_SUBJECT),
      'BR-AF-01': countedSomehow(CANARY_ISLANDS),
      'BR-AG-01': countedSomehow(CEUTA_MELILLA),
    }),
  }
}
