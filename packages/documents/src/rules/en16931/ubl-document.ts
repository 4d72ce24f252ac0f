import { amount, anyOf, decimals, equal, filled, includes, only, placesWithin, sumOf } from '../ask.js'
import type { Judged } from '../document.js'
import { NOTE_SUBJECTS_UBL } from '../lists/subjects.js'
import type { Context } from '../set.js'
import type { Node } from '../tree.js'
import { categoryOf, isVat, vatHas } from '../ubl/tax.js'
import { isRateOfBasis, rateOf } from '../ubl/vat.js'
import { add, type Decimal, decimal, roundTo } from '../values.js'
import { ublVatDocument } from './ubl-vat.js'

export const UBL_ROOTS = ['/ubl:Invoice', '/cn:CreditNote']
const atRoot = (path: string): string[] => UBL_ROOTS.map((root) => `${root}/${path}`)

const TAX_AMOUNT = 'cbc:TaxAmount'

/** The document itself, its references, notes and breakdown of VAT. */
export const ublDocument = (): readonly Context<Judged>[] => [
  {
    at: UBL_ROOTS,
    rules: {
      'BR-01': (invoice) => filled(invoice, 'cbc:CustomizationID'),
      'BR-02': (invoice) => filled(invoice, 'cbc:ID'),
      'BR-03': (invoice) => filled(invoice, 'cbc:IssueDate'),
      'BR-04': (invoice) => filled(invoice, 'cbc:InvoiceTypeCode') || filled(invoice, 'cbc:CreditNoteTypeCode'),
      'BR-05': (invoice) => filled(invoice, 'cbc:DocumentCurrencyCode'),
      'BR-06': (invoice) => isNamed(invoice, 'cac:AccountingSupplierParty'),
      'BR-07': (invoice) => isNamed(invoice, 'cac:AccountingCustomerParty'),
      'BR-08': (invoice) => invoice.has('cac:AccountingSupplierParty', 'cac:Party', 'cac:PostalAddress'),
      'BR-10': (invoice) => invoice.has('cac:AccountingCustomerParty', 'cac:Party', 'cac:PostalAddress'),
      'BR-16': (invoice) => anyOf(invoice, 'cac:InvoiceLine', 'cac:CreditNoteLine'),
      'BR-53': (invoice, document) => {
        const currencies = document.once(taxCurrencies)
        return invoice.all('cbc:TaxCurrencyCode').every(({ value }) => currencies.has(value))
      },
      'BR-CO-03': (invoice) =>
        !anyOf(invoice, 'cbc:TaxPointDate') || !invoice.has('cac:InvoicePeriod', 'cbc:DescriptionCode'),
      'BR-CO-15': (invoice) =>
        isGross(invoice) || (invoice.select('cac:LegalMonetaryTotal', 'cbc:TaxInclusiveAmount')[0] ?? false),
      'BR-CO-18': (invoice) => invoice.has('cac:TaxTotal', 'cac:TaxSubtotal'),
      'BR-DEC-13': (_, document) => hasFewPlaces(document, 'cbc:DocumentCurrencyCode'),
      'BR-DEC-15': (_, document) => hasFewPlaces(document, 'cbc:TaxCurrencyCode'),
      ...ublVatDocument(),
    },
  },
  { at: 'cac:AdditionalDocumentReference', rules: { 'BR-52': (reference) => filled(reference, 'cbc:ID') } },
  {
    at: 'cac:BillingReference',
    rules: { 'BR-55': (reference) => reference.has('cac:InvoiceDocumentReference', 'cbc:ID') },
  },
  { at: atRoot('cbc:Note'), rules: { 'BR-CL-08': hasSubject } },
  {
    at: atRoot('cac:TaxTotal'),
    rules: {
      'BR-CO-14': (total) => {
        const parts = total.all('cac:TaxSubtotal')
        if (parts.length === 0) return true
        const sum = sumOf(parts, TAX_AMOUNT)
        return equal(amount(total, TAX_AMOUNT), sum && roundTo(sum, 2)) || (total.child(TAX_AMOUNT) ?? false)
      },
    },
  },
  {
    at: 'cac:TaxTotal/cac:TaxSubtotal',
    rules: {
      'BR-45': (part) => anyOf(part, 'cbc:TaxableAmount'),
      'BR-46': (part) => anyOf(part, TAX_AMOUNT),
      'BR-47': (part) => vatHas(part, 'cac:TaxCategory', 'cbc:ID'),
      'BR-48': (part) =>
        vatHas(part, 'cac:TaxCategory', 'cbc:Percent') ||
        part.all('cac:TaxCategory').some((tax) => isVat(tax) && categoryOf(tax) === 'O'),
      'BR-CO-17': hasTaxOfRate,
      'BR-DEC-19': (part) => decimals(part, 'cbc:TaxableAmount', 2),
      'BR-DEC-20': (part) => decimals(part, TAX_AMOUNT, 2),
    },
  },
]

function isNamed(invoice: Node, role: string): boolean {
  return filled(invoice, role, 'cac:Party', 'cac:PartyLegalEntity', 'cbc:RegistrationName')
}

/** The currencies there are totals of VAT in, wherever they stand. */
function taxCurrencies(document: Judged): ReadonlySet<string | undefined> {
  const taxes = document.everywhere('cac:TaxTotal').flatMap((total) => total.all(TAX_AMOUNT))
  return new Set(taxes.map((tax) => tax.attribute('currencyID')))
}

/** Whether there is one total of VAT in the currency of the invoice, and the total with VAT is the total without and that. */
function isGross(invoice: Node): boolean {
  const currencies = invoice.all('cbc:DocumentCurrencyCode')
  if (currencies.length === 0) return true
  const totals = only(invoice, 'cac:LegalMonetaryTotal')
  const net = totals && amount(totals, 'cbc:TaxExclusiveAmount')
  const gross = totals && amount(totals, 'cbc:TaxInclusiveAmount')
  if (!net || !gross) return false
  const taxes = new Map<string | undefined, Node[]>()
  for (const tax of invoice.select('cac:TaxTotal', TAX_AMOUNT)) {
    const currency = tax.attribute('currencyID')
    const same = taxes.get(currency)
    if (same) same.push(tax)
    else taxes.set(currency, [tax])
  }
  return currencies.every(({ value }) => {
    const same = taxes.get(value)
    const own = same?.length === 1 ? decimal((same[0] as Node).value) : undefined
    return own !== undefined && equal(gross, roundTo(add(net, own), 2))
  })
}

/** The official rule looks for the currency inside the total of VAT, where it never is: as good as no rule. */
function hasFewPlaces(document: Judged, currency: string): boolean | Node {
  const found = document
    .everywhere(TAX_AMOUNT)
    .filter((tax) => tax.children.length > 0 && tax.parent?.path.name === 'cac:TaxTotal')
    .filter((tax) => {
      const own = tax.attribute('currencyID')
      return own !== undefined && includes(tax.all(currency), own)
    })
  const [first] = found
  return !first || (found.length === 1 && placesWithin(first.value, 2)) || first
}

/**
 * A note that begins with a subject between two `#`, of three letters, has it from the list. The list is one text to the
 * official rule, so that what spans two codes is in it too.
 */
function hasSubject({ value }: Node): boolean {
  const first = value.indexOf('#')
  const second = value.indexOf('#', first + 1)
  if (first < 0 || second < 0) return true
  const subject = value.slice(first + 1, second)
  if ([...subject].length !== 3) return true
  return NOTE_SUBJECTS_UBL.has(subject) || ` ${NOTE_SUBJECTS_UBL.codes.join(' ')} `.includes(subject)
}

/** BR-CO-17: the tax is less than 1 away from basis times rate; at a rate of about 0, or without any, the tax is about 0. */
function hasTaxOfRate(part: Node): boolean | Node {
  const rate = rateOf(part.all('cac:TaxCategory').filter(isVat))
  const around = part.child('cbc:TaxAmount') ?? part
  const tax = amount(part, 'cbc:TaxAmount')
  const isNone = tax !== undefined && roundsToZero(tax)
  if (rate === 'none') return isNone || around
  if (rate === undefined) return around
  const holds = roundsToZero(rate) ? isNone : isRateOfBasis(part, rate)
  return holds || around
}

function roundsToZero(value: Decimal): boolean {
  return roundTo(value, 0).units === 0n
}
