import { includes, says } from '../ask.js'
import type { Judged } from '../document.js'
import type { Check, Checks, Context } from '../set.js'
import type { Node } from '../tree.js'
import { categoryOf, isVat } from '../ubl/tax.js'
import { useOf } from '../ubl/use.js'
import * as vat from '../ubl/vat.js'
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

type VatCheck = Check<Judged>

/** What a family demands, rule by rule. */
interface Demands {
  /** 01: of the breakdown. */
  readonly brokenDown: VatCheck
  /** 02 to 04: who is registered, for items, allowances and charges. */
  readonly registered: readonly [items: VatCheck, allowances: VatCheck, charges: VatCheck]
  /** 05 to 07: of the rate in items, allowances and charges. */
  readonly rate: VatCheck
  /** 08: of the basis. */
  readonly basis: VatCheck
  /** 09: of the tax. */
  readonly tax: VatCheck
  /** 10: of the reason for exemption. */
  readonly reason: VatCheck
}

const registered = (family: VatFamily, demand: vat.Demand): Demands['registered'] => [
  vat.ifUsed(family, 'items', demand),
  vat.ifUsed(family, 'allowances', demand),
  vat.ifUsed(family, 'charges', demand),
]

/** What most families without tax have in common. */
const untaxed = (family: VatFamily, demand: vat.Demand): Demands => ({
  brokenDown: vat.brokenDownOnce(family),
  registered: registered(family, demand),
  rate: vat.rateIsZero,
  basis: vat.basisAddsUp(family),
  tax: vat.taxIsZero,
  reason: vat.reasonIsGiven,
})

/** What the families of the Spanish islands and towns have in common. */
const ofSpain = (family: VatFamily, anyTax: boolean): Demands => ({
  brokenDown: vat.brokenDownIfUsedForVat(family, anyTax),
  registered: registered(family, vat.sellerIsRegistered),
  rate: vat.rateIsNotNegative,
  basis: vat.basisAddsUpByRate(family, false),
  tax: vat.taxIsRateOfBasis,
  reason: vat.reasonIsAbsent,
})

/** Most invoices are of the first ones: what a tax is of is asked in this order. */
const families = (): readonly (readonly [VatFamily, Demands])[] => [
  [
    STANDARD,
    {
      brokenDown: vat.brokenDownIfUsed(STANDARD),
      registered: [
        vat.ifUsedForVat(STANDARD, vat.sellerIsRegistered),
        vat.ifUsed(STANDARD, 'allowances', vat.sellerIsRegistered),
        vat.ifUsed(STANDARD, 'charges', vat.sellerIsRegistered),
      ],
      rate: vat.rateIsPositive,
      basis: vat.basisAddsUpByRate(STANDARD, true),
      tax: vat.taxIsRateOfBasis,
      reason: vat.reasonIsAbsent,
    },
  ],
  [ZERO_RATED, { ...untaxed(ZERO_RATED, vat.sellerIsRegistered), reason: vat.reasonIsAbsent }],
  [EXEMPT, untaxed(EXEMPT, vat.sellerIsRegistered)],
  [REVERSE_CHARGE, untaxed(REVERSE_CHARGE, vat.bothAreRegistered)],
  [INTRA_COMMUNITY, untaxed(INTRA_COMMUNITY, vat.bothHaveVat)],
  [EXPORT, untaxed(EXPORT, vat.sellerHasVat)],
  [
    NOT_SUBJECT,
    {
      ...untaxed(NOT_SUBJECT, vat.nobodyHasVat),
      registered: [
        vat.ifUsed(NOT_SUBJECT, 'items', vat.nobodyHasVat),
        vat.ifUsed(NOT_SUBJECT, 'documentAllowances', vat.nobodyHasVat),
        vat.ifUsed(NOT_SUBJECT, 'documentCharges', vat.nobodyHasVat),
      ],
      rate: vat.rateIsAbsent,
    },
  ],
  [
    CANARY_ISLANDS,
    {
      ...ofSpain(CANARY_ISLANDS, true),
      registered: [
        vat.ifUsed(CANARY_ISLANDS, 'items', vat.sellerIsRegistered),
        vat.ifUsed(CANARY_ISLANDS, 'allowances', vat.sellerIsRegistered),
        vat.ifUsed(CANARY_ISLANDS, 'charges', vat.sellerIsRegistered, true),
      ],
    },
  ],
  [CEUTA_MELILLA, ofSpain(CEUTA_MELILLA, false)],
]

const isOf =
  ({ code }: VatFamily) =>
  (tax: Node): boolean =>
    categoryOf(tax) === code && isVat(tax)

const isIn =
  (family: VatFamily, charge: boolean) =>
  (tax: Node): boolean =>
    tax.parent !== undefined && says(tax.parent, 'cbc:ChargeIndicator', charge) && isOf(family)(tax)

/** The rules of the families about the breakdown, allowances, charges and items. */
export const ublVat = (): readonly Context<Judged>[] =>
  families().flatMap(([family, demands]): Context<Judged>[] => {
    const { name } = family
    return [
      {
        at: '/*/cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory',
        when: isOf(family),
        rules: {
          [`BR-${name}-08`]: demands.basis,
          [`BR-${name}-09`]: demands.tax,
          [`BR-${name}-10`]: demands.reason,
        },
      },
      {
        at: 'cac:AllowanceCharge/cac:TaxCategory',
        when: isIn(family, false),
        rules: { [`BR-${name}-06`]: demands.rate },
      },
      {
        at: 'cac:AllowanceCharge/cac:TaxCategory',
        when: isIn(family, true),
        rules: { [`BR-${name}-07`]: demands.rate },
      },
      {
        at: [
          'cac:InvoiceLine/cac:Item/cac:ClassifiedTaxCategory',
          'cac:CreditNoteLine/cac:Item/cac:ClassifiedTaxCategory',
        ],
        when: isOf(family),
        rules: { [`BR-${name}-05`]: demands.rate },
      },
    ]
  })

/** Those about the whole document. */
export const ublVatDocument = (): Checks<Judged> => ({
  ...Object.fromEntries(
    families().flatMap(
      ([
        { name },
        {
          brokenDown,
          registered: [items, allowances, charges],
        },
      ]) => [
        [`BR-${name}-01`, brokenDown],
        [`BR-${name}-02`, items],
        [`BR-${name}-03`, allowances],
        [`BR-${name}-04`, charges],
      ],
    ),
  ),
  'BR-IC-11': (invoice, document) => {
    if (useOf(document, 'K').breakdowns === 0) return true
    const days = invoice.select('cac:Delivery', 'cbc:ActualDeliveryDate')
    return (
      (days.length === 1 && [...(days[0] as Node).value].length > 1) ||
      invoice.all('cac:InvoicePeriod').some((period) => period.children.length > 0)
    )
  },
  'BR-IC-12': (invoice, document) => {
    if (useOf(document, 'K').breakdowns === 0) return true
    const countries = invoice.select('cac:Delivery', 'cac:DeliveryLocation', 'cac:Address', 'cac:Country', CODE)
    return countries.length === 1 && [...(countries[0] as Node).value].length > 1
  },
  'BR-O-11': (invoice, document) =>
    isWithoutO(document) || !invoice.select('cac:TaxTotal', 'cac:TaxSubtotal', 'cac:TaxCategory').some(isOther),
  'BR-O-12': (_, document) => isWithoutO(document) || !document.everywhere('cac:ClassifiedTaxCategory').some(isOther),
  'BR-O-13': (_, document) => isWithoutO(document) || !hasOther(document, false),
  'BR-O-14': (_, document) => isWithoutO(document) || !hasOther(document, true),
  'BR-B-01': (_, document) =>
    !usesAnywhere(document, 'B') || !document.everywhere(CODE).some(({ value }) => value !== 'IT'),
  'BR-B-02': (invoice, document) => !usesInDocument(invoice, document, 'B') || !usesInDocument(invoice, document, 'S'),
})

const CODE = 'cbc:IdentificationCode'

function isWithoutO(document: Judged): boolean {
  return useOf(document, 'O').breakdowns === 0
}

/** Whether a tax is VAT of another category than O. */
function isOther(tax: Node): boolean {
  return categoryOf(tax) !== 'O' && isVat(tax)
}

function hasOther(document: Judged, charge: boolean): boolean {
  return document
    .everywhere('cac:AllowanceCharge')
    .some((part) => says(part, 'cbc:ChargeIndicator', charge) && part.all('cac:TaxCategory').some(isOther))
}

/** Here the code is taken to the letter, and the scheme does not matter. */
function usesAnywhere(document: Judged, code: string): boolean {
  return ['cac:TaxCategory', 'cac:ClassifiedTaxCategory'].some((name) =>
    document.everywhere(name).some((tax) => includes(tax.all('cbc:ID'), code)),
  )
}

function usesInDocument(invoice: Node, document: Judged, code: string): boolean {
  const { breakdownsOfAnyTax, itemsOfAnyTax } = useOf(document, code, true)
  return (
    breakdownsOfAnyTax > 0 ||
    itemsOfAnyTax > 0 ||
    includes(invoice.select('cac:AllowanceCharge', 'cac:TaxCategory', 'cbc:ID'), code)
  )
}
