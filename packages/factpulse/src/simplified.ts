import {
  type Carried,
  type Invoice,
  type InvoiceLine,
  listLeftOut,
  type Party,
  UnsupportedError,
} from '@facturelle/core'
import type { SimplifiedInvoice } from './types.js'

/** An invoice in the model that `submit-complete` takes. */
export interface Simplified {
  readonly invoiceData: SimplifiedInvoice
  /** What the model has no place for, and what FactPulse fills in; never a value. */
  readonly warnings: readonly string[]
}

const SIRET = '0009'
const SIREN = '0002'
const TYPES: readonly string[] = '380 389 393 501 386 500 384 471 472 473 381 261 262 396 502 503'.split(' ')
/** Of BT-23: those of the French reform, and those of Chorus Pro by their names. */
const NATURES: readonly string[] = 'B1 S1 M1 B2 S2 M2 B4 S4 M4 S3 S5 S6 B7 S7'.split(' ')
const FRAMEWORKS = {
  A1: 'A1_FACTURE_FOURNISSEUR',
  A2: 'A2_FACTURE_FOURNISSEUR_DEJA_PAYEE',
  A9: 'A9_FACTURE_SOUSTRAITANT',
  A12: 'A12_FACTURE_COTRAITANT',
} as const
const LONGEST_DUE_DAYS = 365

/** What travels; the rest FactPulse takes from registries, or has no place for. */
const CARRIED: Carried = {
  invoiceNumber: true,
  issueDate: true,
  typeCode: true,
  currency: true,
  processControl: true,
  notes: { text: true },
  purchaseOrder: { id: true },
  contract: { id: true },
  precedingInvoices: { id: true },
  // By the identifier the registry gives these.
  seller: {
    name: true,
    identifiers: true,
    legalRegistration: true,
    vatIdentifier: true,
    address: true,
    electronicAddress: true,
  },
  buyer: {
    name: true,
    identifiers: true,
    legalRegistration: true,
    vatIdentifier: true,
    address: true,
    electronicAddress: true,
  },
  payment: { means: { code: true, creditTransfer: { accountId: true } } },
  paymentTerms: { dueDate: true },
  totals: true,
  vatBreakdown: true,
  lines: {
    id: true,
    quantity: true,
    netAmount: true,
    price: { netPrice: true, baseQuantity: true },
    vat: { category: true, rate: true },
    item: { name: true, description: true },
  },
}

/**
 * The invoice in the simplified model.
 * @throws {UnsupportedError} what that cannot say, and would change what is owed: `CURRENCY`, `TYPE_CODE`, `PARTY`,
 *   `AMOUNTS`, `VAT`, `DUE_DATE`, `BUSINESS_PROCESS`
 */
export function simplify(invoice: Invoice): Simplified {
  const { invoiceNumber, issueDate, typeCode, currency, processControl, notes = [], paymentTerms = [] } = invoice
  const { purchaseOrder, contract, precedingInvoices = [], payment, seller, buyer, lines } = invoice
  if (currency !== 'EUR')
    throw refuse('CURRENCY', 'currency (BT-5)', 'is not EUR: the simplified model has no currency')
  if (!TYPES.includes(typeCode)) throw refuse('TYPE_CODE', 'typeCode (BT-3)', `is none of ${TYPES.join(', ')}`)
  checkAmounts(invoice)
  const due = paymentTerms.flatMap(({ dueDate }) => dueDate ?? [])
  const dueDays = due[0] === undefined ? undefined : daysBetween(issueDate, due[0])
  const comment = notes.flatMap(({ text }) => text ?? []).join('\n')
  const iban = payment?.means.find(({ creditTransfer }) => creditTransfer)?.creditTransfer?.accountId
  const { businessProcess } = processControl ?? {}
  const invoiceData = {
    number: invoiceNumber,
    date: issueDate,
    invoiceType: typeCode as SimplifiedInvoice['invoiceType'],
    ...(dueDays !== undefined && { dueDays }),
    ...(comment !== '' && { comment }),
    ...(purchaseOrder && { purchaseOrderReference: purchaseOrder.id }),
    ...(contract && { contractReference: contract.id }),
    ...(precedingInvoices[0] && { precedingInvoiceReference: precedingInvoices[0].id }),
    ...processOf(businessProcess),
    supplier: { ...partyOf(seller, 'seller (BG-4)'), ...(iban !== undefined && { iban }) },
    recipient: partyOf(buyer, 'buyer (BG-7)'),
    lines: lines.map(lineOf),
  }
  const warnings = listLeftOut(invoice, CARRIED, 'the simplified model of FactPulse', [
    ['precedingInvoices', precedingInvoices],
    ['payment.means', payment?.means],
    ['paymentTerms', paymentTerms.filter(({ dueDate }) => dueDate !== undefined)],
  ])
  if (dueDays === undefined) {
    warnings.push('paymentTerms[0].dueDate (BT-9) is absent: FactPulse makes it thirty days after the day of issue.')
  }
  return { invoiceData, warnings }
}

function lineOf({ item, quantity, price, vat }: InvoiceLine): SimplifiedInvoice['lines'][number] {
  const { name, description } = item
  return {
    description: description === undefined || description === name ? name : `${name}: ${description}`,
    ...(quantity !== undefined && { quantity }),
    ...(price && { unitPrice: price.netPrice }),
    ...(vat?.rate !== undefined && { vatRate: vat.rate }),
  }
}

function partyOf(party: Party, field: string): SimplifiedInvoice['supplier'] {
  const { name, identifiers = [], legalRegistration, electronicAddress } = party
  const all = legalRegistration ? [...identifiers, legalRegistration] : identifiers
  const of = (wanted: string) => all.find(({ scheme }) => scheme === wanted)?.value
  const siret = of(SIRET)
  const siren = of(SIREN)
  if (siret === undefined && siren === undefined) {
    throw refuse('PARTY', field, 'has neither SIRET nor SIREN, by which FactPulse knows companies')
  }
  return {
    ...(siret === undefined ? { siren } : { siret }),
    ...(name !== undefined && { name }),
    ...(electronicAddress && { routing_address: electronicAddress.value }),
  }
}

function processOf(process: string | undefined): Partial<SimplifiedInvoice> {
  if (process === undefined) return {}
  if (NATURES.includes(process))
    return { operationNature: process as NonNullable<SimplifiedInvoice['operationNature']> }
  if (Object.hasOwn(FRAMEWORKS, process)) return { invoicingFramework: FRAMEWORKS[process as keyof typeof FRAMEWORKS] }
  const known = [...NATURES, ...Object.keys(FRAMEWORKS)].join(', ')
  throw refuse('BUSINESS_PROCESS', 'processControl.businessProcess (BT-23)', `is none of ${known}`)
}

/** FactPulse sums up quantity times price and VAT by rate itself: what comes to anything else must not be sent. */
function checkAmounts(invoice: Invoice): void {
  const { allowances, charges, logisticsCharges, prepayments, thirdPartyPayments, totals, vatBreakdown, lines } =
    invoice
  for (const [name, list] of Object.entries({
    allowances,
    charges,
    logisticsCharges,
    prepayments,
    thirdPartyPayments,
  })) {
    if (list && list.length > 0)
      throw refuse('AMOUNTS', name, 'has no place in the simplified model, and changes what is owed')
  }
  for (const [name, amount] of Object.entries({
    paidAmount: totals.paidAmount,
    roundingAmount: totals.roundingAmount,
  })) {
    if (amount !== undefined && !isZero(amount)) {
      throw refuse('AMOUNTS', `totals.${name}`, 'has no place in the simplified model, and changes what is owed')
    }
  }
  const nets = new Map<string, bigint>()
  for (const [at, { quantity, price, netAmount, allowances, charges, vat }] of lines.entries()) {
    const field = `lines[${at}]`
    if (allowances?.length || charges?.length) {
      throw refuse(
        'AMOUNTS',
        `${field}.${allowances?.length ? 'allowances' : 'charges'}`,
        'has no place in the simplified model',
      )
    }
    if (vat?.category !== 'S' || vat.rate === undefined) {
      throw refuse('VAT', `${field}.vat`, 'is not of category S with a rate: the simplified model has rates alone')
    }
    if (quantity === undefined || !price || (price.baseQuantity !== undefined && scaled(price.baseQuantity) !== ONE)) {
      throw refuse('AMOUNTS', field, 'must be a quantity and the price of one')
    }
    const net = rounded(scaled(quantity) * scaled(price.netPrice), SCALE * 2)
    if (netAmount === undefined || rounded(scaled(netAmount), SCALE) !== net) {
      throw refuse(
        'AMOUNTS',
        `${field}.netAmount (BT-131)`,
        'is not its quantity times its price, which FactPulse makes of it',
      )
    }
    const rate = String(scaled(vat.rate))
    nets.set(rate, (nets.get(rate) ?? 0n) + net)
  }
  let total = 0n
  for (const [rate, net] of nets) total += net + rounded(net * BigInt(rate), SCALE + 2 + 2)
  const owed = rounded(scaled(totals.amountDue), SCALE)
  if (owed !== total || vatBreakdown.length !== nets.size) {
    throw refuse(
      'AMOUNTS',
      'totals.amountDue (BT-115)',
      'is not the sum that FactPulse makes of the lines and their rates',
    )
  }
}

const SCALE = 12
const ONE = 10n ** BigInt(SCALE)

/** A decimal string in 10⁻¹². */
function scaled(value: string): bigint {
  const [, sign, whole = '', fraction = ''] = /^(-?)(\d{1,20})(?:\.(\d{1,12}))?$/.exec(value) ?? []
  if (whole === '') throw refuse('AMOUNTS', 'an amount', 'has more digits than are carried')
  const digits = BigInt(whole + fraction.padEnd(SCALE, '0'))
  return sign === '-' ? -digits : digits
}

/** In hundredths, half away from zero. @param scale how many digits stand behind the point */
function rounded(value: bigint, scale: number): bigint {
  const unit = 10n ** BigInt(scale - 2)
  const half = value < 0n ? -unit / 2n : unit / 2n
  return (value + half) / unit
}

const isZero = (amount: string): boolean => /^-?0+(\.0+)?$/.test(amount)

function daysBetween(from: string, to: string): number {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000
  if (days >= 0 && days <= LONGEST_DUE_DAYS) return days
  const why = `is not within ${LONGEST_DUE_DAYS} days after the day of issue`
  throw refuse('DUE_DATE', 'paymentTerms[0].dueDate (BT-9)', why)
}

function refuse(code: string, field: string, why: string): UnsupportedError {
  const remedy = 'nothing was sent. Make the file yourself and hand that over, or change the invoice'
  return new UnsupportedError(code, `${field} ${why}; ${remedy}`)
}
