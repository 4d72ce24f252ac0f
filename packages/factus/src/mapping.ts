import { type Adjustment, type Invoice, type InvoiceLine, type NamedParty, UnsupportedError } from '@facturelle/core'
import { BLOCK_FIELD, conceptFor, type FactusBlock, MOST_OBSERVATION, PERSONAL, wrong } from './block.js'
import { type Cents, divided, money } from './helpers/exact.js'
import { nitCheckDigit } from './helpers/identity.js'
import { totalsOf } from './helpers/totals.js'
import { hundredthsOf } from './hundredths.js'
import { blockLeftOut, leftOut, termsFor } from './left-out.js'
import type { BillCreate, CreditNoteCreate, DebitNoteCreate } from './types.js'

/** What is issued, and by which resource of the client. */
export type Mapped = {
  /** What was approximated, and what Factus has no place for: one plain sentence each, never a value. */
  readonly warnings: readonly string[]
  /** What the document comes to, with taxes. */
  readonly total: string
} & (
  | { readonly resource: 'bills'; readonly body: Omit<BillCreate, 'reference_code'> }
  | { readonly resource: 'creditNotes'; readonly body: Omit<CreditNoteCreate, 'reference_code'> }
  | { readonly resource: 'debitNotes'; readonly body: Omit<DebitNoteCreate, 'reference_code'> }
)

export type Resource = Mapped['resource']

type Item = BillCreate['items'][number]
type Payment = BillCreate['payment_details'][number]
type Customer = NonNullable<BillCreate['customer']>
type Tax = Item['taxes'][number]

const RESOURCES: Readonly<Record<string, Resource>> = { '380': 'bills', '381': 'creditNotes', '383': 'debitNotes' }

/** What cannot be carried: nothing was sent. */
function refuse(code: string, path: string, why: string, remedy: string): UnsupportedError {
  return new UnsupportedError(code, `${path} ${why}; ${remedy}`)
}

/**
 * Makes of an invoice the body that Factus takes.
 * @param today the day in Colombia, which is the day of issue
 * @throws {UnsupportedError} naming what cannot be carried, and what to do instead
 * @throws {ConfigurationError} `DESTINATION_INVALID`: the block of the destination lacks something, or has it wrong
 */
export function mapInvoice(invoice: Invoice, block: FactusBlock, today: string): Mapped {
  const resource = Object.hasOwn(RESOURCES, invoice.typeCode) ? RESOURCES[invoice.typeCode] : undefined
  if (!resource) {
    throw refuse(
      'TYPE',
      'typeCode (BT-3)',
      'is none that Factus issues',
      'take 380 invoice, 381 credit note or 383 debit note',
    )
  }
  checkMoney(invoice)
  for (const id of Object.keys(block.lines ?? {})) {
    if (invoice.lines.every((line) => line.id !== id)) {
      throw wrong(`lines.${id}`, 'is no line of this invoice (BT-126)')
    }
  }
  const warnings: string[] = []
  const items = invoice.lines.flatMap((line, index) => itemOf(line, index, { block, resource, warnings }))
  if (items.length === 0) throw refuse('LINES', 'lines (BG-25)', 'holds nothing that is sold', 'give the lines')
  const charges = (invoice.charges ?? []).map((charge, index) => {
    const path = `charges[${index}]`
    if ((hundredthsOf(charge.vat.rate ?? '0') ?? 1n) !== 0n) {
      throw refuse('CHARGE_TAXED', `${path} (BG-21)`, 'has VAT, which Factus has on lines alone', 'write it as a line')
    }
    const amount = needed(charge.amount, `${path}.amount`)
    if (amount < 0n)
      throw refuse('CHARGE', `${path}.amount (BT-99)`, 'is below zero', 'take the discount off the lines')
    return {
      concept_type: '03' as const,
      is_surcharge: true,
      reason: charge.reason ?? 'Recargo',
      base_amount: money(charge.baseAmount === undefined ? amount : needed(charge.baseAmount, `${path}.baseAmount`)),
      amount: money(amount),
    }
  })
  const total = needed(totalsOf({ items, allowance_charges: charges }).total, 'total')
  const asInvoiced = needed(invoice.totals.totalWithVat, 'totals.totalWithVat')
  if (difference(total, asInvoiced) > BigInt(items.length)) {
    const why = `is not what Factus makes of lines, taxes and charges, ${money(total)}`
    throw refuse(
      'TOTALS',
      'totals.totalWithVat (BT-112)',
      why,
      `check the VAT of the lines, and ${BLOCK_FIELD}.items.taxes`,
    )
  }
  if (total !== asInvoiced) {
    warnings.push(
      'totals.totalWithVat (BT-112) differs by cents: Factus rounds VAT line by line, not once for each rate.',
    )
  }
  if (invoice.issueDate !== today) {
    warnings.push('issueDate (BT-2) is not today in Colombia: Factus issues with the day on which it is sent.')
  }
  const rounding =
    invoice.totals.roundingAmount === undefined ? 0n : needed(invoice.totals.roundingAmount, 'totals.roundingAmount')
  if (rounding !== 0n) checkRounding(rounding, resource)
  const observation = observationOf(invoice, block, warnings)
  const period = invoice.delivery?.period
  const whole = period?.startDate !== undefined && period.endDate !== undefined
  const common = {
    ...(block.numberingRangeId !== undefined && { numbering_range_id: block.numberingRangeId }),
    ...(block.foreignCurrency && { currency: block.foreignCurrency }),
    ...(block.sendEmail !== undefined && { send_email: block.sendEmail }),
    ...(observation !== undefined && { observation }),
    payment_details: paymentsOf(invoice, block, { total: total + rounding, warnings }),
    ...(block.establishment && { establishment: block.establishment }),
    ...(whole && { billing_period: wholeDays(period.startDate as string, period.endDate as string) }),
    items,
    ...(charges.length > 0 && { allowance_charges: charges }),
  }
  warnings.push(...leftOut(invoice, { resource, block, period: whole }), ...blockLeftOut(resource, block))
  const done = { warnings, total: money(total) }
  if (resource === 'bills') {
    const body: Omit<BillCreate, 'reference_code'> = {
      ...common,
      ...(block.documentType !== undefined && { document: block.documentType }),
      ...(block.operationType !== undefined && { operation_type: block.operationType }),
      ...(block.createdTime !== undefined && { created_time: block.createdTime }),
      ...(rounding !== 0n && { cash_rounding_amount: money(rounding) }),
      ...prepaymentsOf(invoice, warnings),
      ...(invoice.purchaseOrder && { order_reference: orderOf(invoice.purchaseOrder) }),
      ...(block.relatedDocuments && { related_documents: block.relatedDocuments }),
      ...(block.health && { health: block.health }),
      ...(block.beneficiary && { beneficiary: block.beneficiary }),
      customer: customerOf(invoice.buyer, block),
    }
    return { ...done, resource, body }
  }
  // Left out of a note, the customer is that of the bill.
  const customer = (block.customer || block.withoutBill) && { customer: customerOf(invoice.buyer, block) }
  if (resource === 'creditNotes') {
    const concept = conceptFor('creditNote', block) as CreditNoteCreate['correction_concept_code']
    const body: Omit<CreditNoteCreate, 'reference_code'> = {
      ...common,
      ...customer,
      ...correctedBy(invoice, block, ['20', '22'] as const),
      correction_concept_code: concept,
      ...(block.health && { health: block.health }),
    }
    return { ...done, resource, body }
  }
  const concept = conceptFor('debitNote', block) as DebitNoteCreate['correction_concept_code']
  const body: Omit<DebitNoteCreate, 'reference_code'> = {
    ...common,
    ...(block.createdTime !== undefined && { created_time: block.createdTime }),
    ...(rounding !== 0n && { cash_rounding_amount: money(rounding) }),
    ...customer,
    ...correctedBy(invoice, block, ['30', '32'] as const),
    correction_concept_code: concept,
  }
  return { ...done, resource, body }
}

/** Refuses what changes the amounts and has no place at Factus. */
function checkMoney(invoice: Invoice): void {
  if (invoice.currency !== 'COP') {
    const remedy = `write them in COP, and ${BLOCK_FIELD}.foreignCurrency for a print in another currency`
    throw refuse('CURRENCY', 'currency (BT-5)', 'is not COP, and Factus takes amounts in pesos alone', remedy)
  }
  const without: readonly [keyof Invoice, string, string][] = [
    ['vatAccountingCurrency', 'BT-6', 'leave it out'],
    ['allowances', 'BG-20', 'take the discount off the lines (BG-27)'],
    ['logisticsCharges', 'BG-X-42', 'write them as lines'],
    [
      'thirdPartyPayments',
      'BG-34',
      `write them as lines, with ${BLOCK_FIELD}.operationType 11 and the mandate of each`,
    ],
  ]
  for (const [field, term, remedy] of without) {
    if (invoice[field] !== undefined) throw refuse('NOT_CARRIED', `${field} (${term})`, 'cannot be carried', remedy)
  }
}

function checkRounding(rounding: Cents, resource: Resource): void {
  const path = 'totals.roundingAmount (BT-114)'
  if (resource === 'creditNotes') throw refuse('NOT_CARRIED', path, 'has no place on a credit note', 'leave it out')
  if (rounding > 50_000n || rounding < -50_000n) {
    throw refuse('NOT_CARRIED', path, 'is more than the 500 pesos that Factus rounds', 'correct it')
  }
}

interface LineWork {
  readonly block: FactusBlock
  readonly resource: Resource
  readonly warnings: string[]
}

function itemOf(line: InvoiceLine, index: number, work: LineWork): Item[] {
  const path = `lines[${index}]`
  if (line.subtype !== undefined && line.subtype !== 'DETAIL') {
    work.warnings.push(`${path} is left out: it is no detail, and Factus has no other lines.`)
    return []
  }
  if (line.charges) throw refuse('NOT_CARRIED', `${path}.charges (BG-28)`, 'cannot be carried', 'put it into the price')
  const terms = termsFor(work.resource, { ...work.block.items, ...own(work.block.lines, line.id) })
  const quantity = needed(line.quantity, `${path}.quantity`)
  if (quantity <= 0n) {
    throw refuse(
      'QUANTITY',
      `${path}.quantity (BT-129)`,
      'is not above zero',
      'write a credit note for what is taken back',
    )
  }
  const price = priceOf(line, path)
  const gross = divided(quantity * price, 100n)
  const discount = sum(
    (line.allowances ?? []).map(({ amount }: Adjustment, at) => needed(amount, `${path}.allowances[${at}].amount`)),
  )
  if (discount < 0n || discount > gross) {
    throw refuse(
      'DISCOUNT',
      `${path}.allowances (BG-27)`,
      'is no part of the price',
      'write a discount between zero and that',
    )
  }
  const net = gross - discount
  if (line.netAmount !== undefined && needed(line.netAmount, `${path}.netAmount`) !== net) {
    const why = 'is not quantity times price less allowances, which Factus makes of them'
    throw refuse('LINE_AMOUNT', `${path}.netAmount (BT-131)`, why, 'correct the price or the allowances')
  }
  const taxes = terms.taxes ?? [taxOf(line, path)]
  const { sellerIdentifier, standardIdentifier, name, description } = line.item
  const gtin = sellerIdentifier === undefined && standardIdentifier?.scheme === '0160'
  const note = [description, ...(line.notes ?? []).map(({ text }) => text)].filter(Boolean).join('\n')
  const item: Item = {
    code_reference: sellerIdentifier ?? standardIdentifier?.value ?? line.id,
    name,
    ...(note !== '' && work.resource !== 'debitNotes' && { note }),
    quantity: money(quantity),
    ...discountOf(discount, gross, path, work.resource),
    price: money(price),
    unit_measure_code: unitOf(line.unit),
    standard_code: gtin ? '010' : '999',
    ...terms,
    taxes,
  }
  return [item]
}

function own<T>(all: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return all && Object.hasOwn(all, key) ? all[key] : undefined
}

/** Of one item. */
function priceOf({ price }: InvoiceLine, path: string): Cents {
  const field = `${path}.price.netPrice`
  if (!price) throw refuse('PRICE', `${path}.price (BG-29)`, 'is missing', 'give the price of one item')
  const net = needed(price.netPrice, field)
  const base = price.baseQuantity === undefined ? 100n : needed(price.baseQuantity, `${path}.price.baseQuantity`)
  if (net < 0n)
    throw refuse('PRICE', `${field} (BT-146)`, 'is below zero', 'write an allowance (BG-27), or a credit note')
  if (base <= 0n || (net * 100n) % base !== 0n) {
    throw refuse(
      'DECIMALS',
      `${field} (BT-146)`,
      'by its base quantity has more than two decimals',
      'give the price of one item',
    )
  }
  return (net * 100n) / base
}

/** A rate where it makes the very amount: some accounts take nothing else, and debit notes neither. */
function discountOf(discount: Cents, gross: Cents, path: string, resource: Resource): Partial<Item> {
  const rate = discount === 0n ? 0n : divided(discount * 10_000n, gross)
  if (divided(gross * rate, 10_000n) === discount) return { discount_rate: money(rate) }
  if (resource !== 'debitNotes') return { discount_amount: money(discount) }
  const why = 'is no percentage of two decimals, and debit notes take no other discount'
  throw refuse('DISCOUNT', `${path}.allowances (BG-27)`, why, 'put it into the price')
}

function taxOf({ vat }: InvoiceLine, path: string): Tax {
  switch (vat?.category) {
    case 'S':
      return { code: '01', rate: money(needed(vat.rate, `${path}.vat.rate`)) }
    // Exports are taxed at zero, as what the law lists by name is: exento.
    case 'Z':
    case 'G':
      return { code: '01', rate: '0.00' }
    // Outside of the tax: excluido.
    case 'E':
    case 'O':
      return { is_excluded: true }
    default: {
      const remedy = 'take S, Z (exento), G (export), E or O (excluido)'
      throw refuse('VAT_CATEGORY', `${path}.vat.category (BT-151)`, 'is none that Colombia has', remedy)
    }
  }
}

/** Letter codes of Recommendation 20 for one piece; the list of Factus has 94, the only one every account takes. */
const PIECES: readonly (string | undefined)[] = [undefined, 'C62', 'H87', 'EA']

function unitOf(unit: string | undefined): string {
  return PIECES.includes(unit) ? '94' : (unit as string)
}

/** How BT-81 is said in Colombia; what is not here is `ZZZ`, another one. */
const METHODS: Readonly<Record<string, string>> = {
  '1': '1',
  '10': '10',
  '20': '20',
  '30': '47',
  '42': '42',
  '48': '48',
  '54': '48',
  '55': '49',
  '58': '47',
  '68': 'ZZZ',
  ZZZ: 'ZZZ',
}

function paymentsOf(
  invoice: Invoice,
  { payment: given = {} }: FactusBlock,
  { total, warnings }: { readonly total: Cents; readonly warnings: string[] },
): Payment[] {
  const code = invoice.payment?.means[0]?.code
  const known = code === undefined ? '1' : own(METHODS, code)
  const payment_method_code = given.payment_method_code ?? known ?? 'ZZZ'
  if (given.payment_method_code === undefined && known === undefined) {
    warnings.push('payment.means[0].code (BT-81) is none that Colombia has: written as ZZZ, another one.')
  }
  const reference_code = given.reference_code ?? invoice.payment?.remittanceInformation
  const due_date = given.due_date ?? invoice.paymentTerms?.find(({ dueDate }) => dueDate !== undefined)?.dueDate
  const onCredit = due_date !== undefined && due_date > invoice.issueDate
  const form = given.payment_form ?? (onCredit ? '2' : '1')
  if (form === '2' && due_date === undefined) {
    throw refuse(
      'DUE_DATE',
      'paymentTerms[0].dueDate (BT-9)',
      'is missing on credit',
      `give it, or ${BLOCK_FIELD}.payment.due_date`,
    )
  }
  // Some accounts want the day of cash too.
  const dated = { due_date: due_date ?? invoice.issueDate }
  const paid = invoice.totals.paidAmount === undefined ? 0n : needed(invoice.totals.paidAmount, 'totals.paidAmount')
  if (paid < 0n || paid > total) {
    throw refuse('PAID', 'totals.paidAmount (BT-113)', 'is no part of the total', 'correct it')
  }
  const left = {
    payment_form: form,
    payment_method_code,
    ...(reference_code !== undefined && { reference_code }),
    ...dated,
    amount: money(total - paid),
  }
  if (paid === 0n) return [left]
  const before = { payment_form: '1' as const, payment_method_code, due_date: invoice.issueDate, amount: money(paid) }
  return paid === total ? [before] : [before, left]
}

/** Those whose day is known: Factus wants it. */
function prepaymentsOf({ prepayments = [] }: Invoice, warnings: string[]): Pick<BillCreate, 'prepayment_details'> {
  const dated = prepayments.filter(({ receivedDate }) => receivedDate !== undefined)
  if (dated.length < prepayments.length) {
    warnings.push('prepayments without receivedDate (BT-X-292) are left out: Factus wants the day of each.')
  }
  if (dated.length === 0) return {}
  const prepayment_details = dated.map(({ amount, receivedDate, invoice }, index) => ({
    reference_code: invoice?.id ?? String(index + 1),
    received_date: receivedDate as string,
    amount: money(needed(amount, `prepayments[${index}].amount`)),
  }))
  return { prepayment_details }
}

function orderOf({ id, issueDate }: NonNullable<Invoice['purchaseOrder']>): NonNullable<BillCreate['order_reference']> {
  return { reference_code: id, ...(issueDate !== undefined && { issue_date: issueDate }) }
}

function observationOf({ notes = [] }: Invoice, { observation }: FactusBlock, warnings: string[]): string | undefined {
  if (observation !== undefined) return observation
  const said = notes.flatMap(({ text }) => text ?? []).join('\n')
  if (said === '') return undefined
  if (said.length <= MOST_OBSERVATION) return said
  warnings.push(`notes (BG-1) are left out: Factus takes ${MOST_OBSERVATION} characters of them.`)
  return undefined
}

function wholeDays(start_date: string, end_date: string): NonNullable<CreditNoteCreate['billing_period']> {
  return { start_date, start_time: '00:00:00', end_date, end_time: '23:59:59' }
}

/** What a note corrects. */
function correctedBy<Operation extends string>(
  { precedingInvoices = [] }: Invoice,
  { billNumber, withoutBill }: FactusBlock,
  [referring, alone]: readonly [Operation, Operation],
): { readonly customization_id: Operation; readonly bill_number?: string } {
  if (withoutBill) return { customization_id: alone }
  const number = billNumber ?? precedingInvoices[0]?.id
  if (number === undefined) {
    const remedy = `give it, or ${BLOCK_FIELD}.withoutBill for a note that corrects none`
    throw refuse('PRECEDING_INVOICE', 'precedingInvoices[0].id (BT-25)', 'is missing', remedy)
  }
  if (billNumber === undefined && precedingInvoices.length > 1) {
    throw refuse('PRECEDING_INVOICE', 'precedingInvoices (BG-3)', 'is more than one', 'write a note for each')
  }
  return { customization_id: referring, bill_number: number }
}

function customerOf(buyer: NamedParty, { customer: given = {} }: FactusBlock): Customer {
  const { identification_document_code: document } = given
  if (document === undefined) {
    throw wrong(
      'customer.identification_document_code',
      'is missing: 31 NIT, 13 citizen card …, or customer: FINAL_CONSUMER',
    )
  }
  const organization = given.legal_organization_code ?? (PERSONAL.includes(document) ? '2' : undefined)
  if (organization === undefined) {
    throw wrong('customer.legal_organization_code', 'is missing: 1 company, 2 natural person')
  }
  const { address } = buyer
  const street = [address?.line1, address?.line2, address?.line3].filter(Boolean).join(', ')
  const contact = buyer.contacts?.[0]
  const { scheme, value } = buyer.electronicAddress ?? {}
  const email = contact?.email ?? (scheme === 'EM' ? value : undefined)
  const person = organization === '2'
  return {
    [person ? 'names' : 'company']: buyer.name,
    ...(buyer.tradingName !== undefined && { trade_name: buyer.tradingName }),
    ...(street !== '' && { address: street }),
    ...(email !== undefined && { email }),
    ...(contact?.telephone !== undefined && { phone: contact.telephone }),
    ...(address && { country_code: address.country }),
    ...given,
    identification_document_code: document,
    legal_organization_code: organization,
    ...identificationOf(buyer, given),
  }
}

const NIT = '31'

/** The number that tells the buyer, without its check digit, which stands apart. */
function identificationOf(
  { legalRegistration, vatIdentifier, identifiers }: NamedParty,
  { identification_document_code: document, identification, dv }: NonNullable<FactusBlock['customer']>,
): Pick<Customer, 'identification' | 'dv'> {
  const found =
    identification ?? legalRegistration?.value ?? vatIdentifier?.replace(/^CO(?=\d)/i, '') ?? identifiers?.[0]?.value
  if (found === undefined) {
    throw wrong('customer.identification', 'is missing, and the invoice does not say who buys (BT-47, BT-48, BT-46)')
  }
  const plain = found.replace(/[\s.]/g, '')
  if (document !== NIT) return { identification: plain, ...(dv !== undefined && { dv }) }
  const [, number, behind] = /^(\d{3,15})(?:-(\d))?$/.exec(plain) ?? []
  if (number === undefined)
    throw wrong('customer.identification', 'is no NIT: digits, and the check digit behind a dash')
  const digit = dv ?? behind
  // A wrong one is refused by DIAN (FAK24), and what it refuses stands in the way of the next.
  if (digit !== undefined && digit !== nitCheckDigit(number))
    throw wrong('customer.dv', 'is not the check digit of this NIT')
  return { identification: number, ...(digit !== undefined && { dv: digit }) }
}

function needed(value: string | undefined, path: string): Cents {
  const exact = value === undefined ? undefined : hundredthsOf(value)
  if (exact !== undefined) return exact
  const why = value === undefined ? 'is missing' : 'has more than the two decimals that Factus takes'
  throw refuse(value === undefined ? 'MISSING' : 'DECIMALS', path, why, value === undefined ? 'give it' : 'round it')
}

function sum(amounts: readonly Cents[]): Cents {
  return amounts.reduce((total, amount) => total + amount, 0n)
}

function difference(one: Cents, other: Cents): Cents {
  return one < other ? other - one : one - other
}
