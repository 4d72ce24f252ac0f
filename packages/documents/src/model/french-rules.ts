import type { Invoice, SimplifiedInvoice } from '@facturelle/core'
import {
  CORRECTION_TYPES,
  CREDIT_TYPES,
  FRENCH_CATEGORIES,
  FRENCH_FRAMEWORKS,
  FRENCH_RATES,
  FRENCH_TYPES,
  PREPAYMENT_TYPES,
} from '../french-codes.js'
import { issueAt, type ModelIssue } from './check.js'
import { isZero } from './values.js'
import { plainRate, vatOf } from './vat.js'

// What France wants of the invoices of its companies (BR-FR) and the simplified form can tell: what would come back
// from the platform is said here, with the field that its sender wrote. All other rules are for the validator.

/** Those of Chorus Pro, where invoices go to public bodies: it knows no others. `A2` is paid already. */
const PUBLIC_FRAMEWORK = /^A(?:[1-9]|1\d|2[0-5])$/
const PAID = /^[ABSM]2$/

/** What a field is refused for: code, where, what is wrong, what to do. */
type Found = readonly [code: string, path: string, term: string, what: string, remedy: string]

/** What France forbids of what is given. */
export function frenchIssues(given: SimplifiedInvoice): ModelIssue[] {
  return explained([...ofHead(given), ...ofReferences(given), ...ofVat(given)])
}

function* ofHead(given: SimplifiedInvoice): Generator<Found> {
  const { number, invoiceType = '380', invoicingFramework: framework, operationNature, notes, recipient } = given
  if (!isNumber(number)) yield ['FORM', 'number', 'BT-1', WRONG_NUMBER, NUMBER]
  if (!FRENCH_TYPES.has(invoiceType)) {
    yield ['CODE', 'invoiceType', 'BT-3', 'is none of the types that France has (BR-FR-04)', oneOf(FRENCH_TYPES)]
  }
  const ofPublicBody = PUBLIC_FRAMEWORK.test(framework ?? '')
  if (framework !== undefined && !ofPublicBody && !FRENCH_FRAMEWORKS.has(framework)) {
    const what = 'is none of the frameworks that France has (BR-FR-08)'
    yield ['CODE', 'invoicingFramework', 'BT-23', what, `${oneOf(FRENCH_FRAMEWORKS)} Chorus Pro has A1 to A25.`]
  } else if (framework !== undefined && !ofPublicBody) {
    const letter = operationNature && LETTERS[operationNature]
    if (letter !== undefined && !framework.startsWith(letter)) {
      const what = `says other than operationNature, whose frameworks begin with ${letter}`
      yield ['RULE', 'invoicingFramework', 'BT-23', what, 'Leave one of them out.']
    }
    if (framework.endsWith('4') && PREPAYMENT_TYPES.has(invoiceType)) {
      const what = 'is that of a final invoice, and invoiceType that of a prepayment (BR-FR-CO-08)'
      yield ['RULE', 'invoicingFramework', 'BT-23', what, 'Correct one of the two.']
    }
  }
  const { currency = 'EUR', vatAccountingCurrency = 'EUR' } = given
  if (currency !== 'EUR' && vatAccountingCurrency !== 'EUR') {
    const what = 'is not EUR, in which France accounts for VAT (BR-FR-CO-12)'
    yield ['RULE', 'vatAccountingCurrency', 'BT-6', what, 'Leave it out.']
  }
  const { siren, siret, vatNumber } = recipient
  if (notes?.BAR === 'B2B' && siren === undefined && siret === undefined && !vatNumber?.startsWith('FR')) {
    const what = 'is missing: notes.BAR says B2B (BR-FR-11)'
    yield ['MISSING', 'recipient.siren', 'BT-47', what, 'Give it, or the siret.']
  }
}

function* ofReferences(given: SimplifiedInvoice): Generator<Found> {
  const { invoiceType = '380', precedingInvoiceReference: preceding, contractReference, period } = given
  const at = 'precedingInvoiceReference'
  if (CREDIT_TYPES.has(invoiceType) && preceding === undefined) {
    const what = 'is missing: a credit note names the invoice that it credits (BR-FR-CO-05)'
    yield ['MISSING', at, 'BG-3', what, 'Give its number and its date.']
  } else if (CREDIT_TYPES.has(invoiceType) && preceding?.date === undefined) {
    const what = 'is missing: a credit note says when the invoice was issued that it credits (BR-FR-CO-05)'
    yield ['MISSING', `${at}.date`, 'BT-26', what, 'Give it.']
  } else if (CORRECTION_TYPES.has(invoiceType) && preceding === undefined) {
    const what = 'is missing: a corrected invoice names the one that it corrects (BR-FR-CO-04)'
    yield ['MISSING', at, 'BG-3', what, 'Give its number and its date.']
  }
  if (preceding !== undefined && !isNumber(preceding.number)) {
    yield ['FORM', `${at}.number`, 'BT-25', WRONG_NUMBER, NUMBER]
  }
  if (invoiceType === '262') {
    const missing = 'is missing: a credit note for a global allowance has it (BR-FR-CO-03)'
    if (contractReference === undefined) yield ['MISSING', 'contractReference', 'BT-12', missing, 'Give it.']
    if (period?.startDate === undefined) yield ['MISSING', 'period.startDate', 'BT-73', missing, 'Give it.']
    if (period?.endDate === undefined) yield ['MISSING', 'period.endDate', 'BT-74', missing, 'Give it.']
  }
}

function* ofVat({ lines, allowances = [], charges = [] }: SimplifiedInvoice): Generator<Found> {
  const terms = { lines: ['BT-151', 'BT-152'], allowances: ['BT-95', 'BT-96'], charges: ['BT-102', 'BT-103'] } as const
  for (const [name, entries] of Object.entries({ lines, allowances, charges })) {
    const [ofCategory, ofRate] = terms[name as keyof typeof terms]
    for (const [index, entry] of entries.entries()) {
      const at = `${name}[${index}]`
      const { category, rate } = vatOf(entry)
      if (!FRENCH_CATEGORIES.has(category)) {
        const what = 'is a category that France has not (BR-FR-15)'
        yield ['CODE', `${at}.vatCategory`, ofCategory, what, oneOf(FRENCH_CATEGORIES)]
      } else if (rate !== undefined && !isFrenchRate(rate)) {
        yield ['CODE', `${at}.vatRate`, ofRate, 'is none of the rates that France has (BR-FR-16)', oneOf(FRENCH_RATES)]
      }
    }
  }
}

/** What France forbids of what was made: how it is paid, and when. */
export function frenchPaymentIssues(given: SimplifiedInvoice, made: Invoice, dueDate: string): ModelIssue[] {
  return explained(ofPayment(given, made, dueDate))
}

function* ofPayment(given: SimplifiedInvoice, made: Invoice, dueDate: string): Generator<Found> {
  const { invoicingFramework = '', invoiceType = '380', roundingAmount = '0' } = given
  const paid = isPaid(made)
  if (PAID.test(invoicingFramework) && !paid) {
    const [path, term] = isZero(roundingAmount) ? ['paidAmount', 'BT-113'] : ['roundingAmount', 'BT-114']
    const what = 'leaves something to pay, and invoicingFramework says that all is paid (BR-FR-CO-09)'
    yield ['RULE', path as string, term as string, what, 'Leave it out, or take another framework.']
  }
  if (dueDate < made.issueDate && !paid && !PREPAYMENT_TYPES.has(invoiceType)) {
    const what = 'is before the day the invoice is issued (BR-FR-CO-07)'
    yield [
      'RULE',
      'dueDate',
      'BT-9',
      what,
      'Give that day or a later one; of an invoice paid already, give paidAmount.',
    ]
  }
}

/** Whether an invoice was paid in full before it was issued: the frameworks `B2`, `S2` and `M2` (BR-FR-CO-09), `A2` of Chorus Pro. */
export function isPaid({ totals }: Invoice): boolean {
  const { paidAmount, roundingAmount = '0', amountDue } = totals
  return paidAmount !== undefined && isZero(amountDue) && isZero(roundingAmount)
}

/** Whether a framework says so. */
export function saysPaid(framework: string | undefined): boolean {
  return PAID.test(framework ?? '')
}

/** The letter of BT-23. */
export const LETTERS = { goods: 'B', services: 'S', mixed: 'M' } as const

/** BR-FR-01, BR-FR-02. */
function isNumber(number: string): boolean {
  return /^[A-Za-z0-9+\-_/]{1,35}$/.test(number)
}
const WRONG_NUMBER = 'has another form than the numbers of France (BR-FR-01, BR-FR-02)'
const NUMBER = 'Write at most 35 letters, digits, -, +, _ and /, without spaces.'

function isFrenchRate(rate: string): boolean {
  return FRENCH_RATES.has(plainRate(rate))
}

function oneOf(list: ReadonlySet<string>): string {
  return `Take one of ${[...list].join(', ')}.`
}

function explained(found: Iterable<Found>): ModelIssue[] {
  return [...found].map(([code, path, term, what, remedy]) => issueAt(path, term, { code, what, remedy }))
}
