import type { BillCreate } from '../types.js'
import type { BillCreateV1 } from '../v1/types.js'
import { nitCheckDigit } from './identity.js'
import { checkPayments } from './totals.js'

/** What Factus would refuse a document for. */
export interface Problem {
  /** `items[0].price` */
  readonly field: string
  readonly message: string
}

const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const TWO_DECIMALS = /^\d{1,15}(\.\d{1,2})?$/
const MAX_OBSERVATION = 250

type Held = Readonly<Record<string, unknown>>

/**
 * Looks over a bill before it is sent: what Factus and DIAN are known to refuse. An empty list does not promise that they
 * take it.
 */
export function checkBill(bill: BillCreate): readonly Problem[] {
  const problems = new Problems()
  problems.document(bill)
  bill.payment_details.forEach(({ payment_form, due_date }, at) => {
    if (payment_form === '2' && due_date === undefined)
      problems.add(`payment_details[${at}].due_date`, 'is missing: credit')
  })
  problems.customer(bill.customer, bill.customer.identification_document_code, bill.customer.legal_organization_code)
  bill.items.forEach((item, at) => {
    const field = `items[${at}]`
    problems.decimal(`${field}.quantity`, item.quantity, true)
    problems.line(field, item)
    if (item.discount_rate !== undefined && item.discount_amount !== undefined) {
      problems.add(`${field}.discount_amount`, 'and discount_rate exclude each other')
    }
    if (item.taxes.length === 0) problems.add(`${field}.taxes`, 'is empty; an excluded line says is_excluded')
    item.taxes.forEach(({ code, rate, is_excluded }, nth) => {
      if (!is_excluded && code === undefined) problems.add(`${field}.taxes[${nth}].code`, 'is missing')
      if (!is_excluded || rate !== undefined) problems.decimal(`${field}.taxes[${nth}].rate`, rate, false)
    })
  })
  if (bill.document === '03' && (bill.related_documents ?? []).length === 0) {
    problems.add('related_documents', 'is missing: a contingency refers to the paper invoice')
  }
  // Sums of what is no number would say nothing new.
  if (problems.all.length === 0) {
    const { balanced, difference, total } = checkPayments(bill)
    if (!balanced) {
      problems.add('payment_details', `do not add up to the total, ${total}: ${difference} is not cash_rounding_amount`)
    }
  }
  return problems.all
}

/** The same for a bill of version 1: whole quantities, one payment. */
export function checkBillV1(bill: BillCreateV1): readonly Problem[] {
  const problems = new Problems()
  problems.document(bill)
  if (bill.payment_form === '2' && bill.payment_due_date === undefined) {
    problems.add('payment_due_date', 'is missing: credit')
  }
  const { identification_document_id, legal_organization_id } = bill.customer
  problems.customer(bill.customer, identification_document_id === 6 ? '31' : '', String(legal_organization_id))
  bill.items.forEach((item, at) => {
    const field = `items[${at}]`
    if (!(Number.isSafeInteger(item.quantity) && item.quantity > 0)) {
      problems.add(`${field}.quantity`, 'must be a whole number above 0')
    }
    problems.line(field, item)
    problems.decimal(`${field}.tax_rate`, item.tax_rate, false)
    if (item.is_excluded !== 0 && item.is_excluded !== 1) problems.add(`${field}.is_excluded`, 'must be 0 or 1')
  })
  return problems.all
}

class Problems {
  readonly all: Problem[] = []

  add(field: string, message: string): void {
    this.all.push({ field, message })
  }

  document(given: object): void {
    const { items, observation, establishment } = given as Held
    if (!Array.isArray(items) || items.length === 0) this.add('items', 'must have at least one')
    if (typeof observation === 'string' && [...observation].length > MAX_OBSERVATION) {
      this.add('observation', `must have at most ${MAX_OBSERVATION} characters`)
    }
    this.mail('establishment.email', (establishment as Held | undefined)?.email)
  }

  customer(given: object, identity: string, organisation: string): void {
    const customer = given as Held
    const blank = (value: unknown) => typeof value !== 'string' || value.trim() === ''
    const wanted = organisation === '1' ? 'company' : 'names'
    if (blank(customer[wanted]))
      this.add(`customer.${wanted}`, `is missing: a ${wanted === 'company' ? 'company' : 'person'}`)
    const other = wanted === 'company' ? 'names' : 'company'
    if (customer[other] !== undefined && blank(customer[other])) this.add(`customer.${other}`, 'is blank; leave it out')
    this.mail('customer.email', customer.email)
    const { identification, dv } = customer
    if (typeof identification !== 'string' || !/^[\w.]{1,20}$/.test(identification)) {
      this.add('customer.identification', 'must be the number alone, without check digit or dash')
      return
    }
    if (identity !== '31') return
    if (!/^\d{1,15}$/.test(identification)) this.add('customer.identification', 'must be the digits of the NIT')
    else if (dv === undefined) this.add('customer.dv', `is missing: ${nitCheckDigit(identification)}`)
    else if (`${dv as string | number}` !== nitCheckDigit(identification))
      this.add('customer.dv', 'is wrong; DIAN refuses it, FAK24')
  }

  line(field: string, { price, discount_rate }: { readonly price: unknown; readonly discount_rate?: unknown }): void {
    this.decimal(`${field}.price`, price, true)
    if (discount_rate !== undefined) this.decimal(`${field}.discount_rate`, discount_rate, false)
  }

  decimal(field: string, value: unknown, positive: boolean): void {
    if (typeof value !== 'string' || !TWO_DECIMALS.test(value)) {
      this.add(field, 'must be a decimal string of 0 or more, with at most two decimals')
    } else if (positive && /^[0.]*$/.test(value)) this.add(field, 'must be above 0')
  }

  mail(field: string, value: unknown): void {
    if (value !== undefined && !(typeof value === 'string' && MAIL.test(value)))
      this.add(field, 'must be a mail address')
  }
}
