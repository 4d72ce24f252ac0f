import type { Invoice, InvoiceLine } from '@facturelle/core'
import { readIban } from '@facturelle/core/identifiers'
import type * as z from 'zod/mini'
import { profileOf } from '../profiles.js'
import { report } from './report.js'
import { isNegative, isZero } from './values.js'

// What the model demands across fields: cardinalities of EN 16931 that depend on another field. Whether an invoice keeps
// all the rules of a profile is for the validator to say.

type Checked<T> = z.core.ParsePayload<T>

interface Vat {
  readonly category: string
  readonly rate?: string | undefined
}

/** BR-48, BR-*-05: all categories but `O` have a rate, which has none. */
export function checkVat(payload: Checked<Vat>): void {
  const { category, rate } = payload.value
  if (category === 'O' && rate !== undefined)
    report(payload, ['rate'], 'RULE', 'stands with category O, which has none')
  checkGroup(payload)
}

/** BR-48. Of a whole group category `O` may say 0. */
export function checkGroup(payload: Checked<Vat>): void {
  const { category, rate } = payload.value
  if (category !== 'O' && rate === undefined) report(payload, ['rate'], 'MISSING', 'is missing')
}

/** BR-33, BR-38, BR-42, BR-44. */
export function reasonGiven(payload: Checked<{ reason?: string | undefined; reasonCode?: string | undefined }>): void {
  const { reason, reasonCode } = payload.value
  if (reason === undefined && reasonCode === undefined) {
    report(payload, ['reason'], 'MISSING', 'is missing, and so is reasonCode: one of them is needed')
  }
}

/** BR-62, BR-63, BR-64. */
export function schemeGiven(payload: Checked<{ scheme?: string | undefined }>): void {
  if (payload.value.scheme === undefined) report(payload, ['scheme'], 'MISSING', 'is missing')
}

/** BR-FXEXT-02. */
export function noteTells(payload: Checked<{ text?: string | undefined; contentCode?: string | undefined }>): void {
  const { text, contentCode } = payload.value
  if (text === undefined && contentCode === undefined) report(payload, ['text'], 'MISSING', 'is missing')
}

/** An IBAN is for machines here: ISO 13616 has spaces for people alone. */
export function ibanPlain(payload: Checked<{ accountId: string }>): void {
  const { accountId } = payload.value
  const plain = accountId.replace(/\s/g, '').toUpperCase()
  if (accountId === plain || !readIban(plain, { checkDigits: false }).ok) return
  report(payload, ['accountId'], 'FORM', 'is an IBAN with spaces or small letters', {
    remedy: 'Write it in capitals, without spaces.',
  })
}

/** BR-51: whoever has the invoice must not have the card. */
export function cardHidden(payload: Checked<{ accountNumber: string }>): void {
  if (payload.value.accountNumber.length <= 10) return
  const remedy = 'Give its last four to six digits.'
  report(payload, ['accountNumber'], 'RULE', 'is longer than the part of a card number that may be told (BR-51)', {
    remedy,
  })
}

/** BR-22 to BR-26, BR-CO-04, of lines that count: groups and information may go without. */
export function checkLine(payload: Checked<InvoiceLine>): void {
  const { value } = payload
  if (value.subtype !== undefined && value.subtype !== 'DETAIL') return
  for (const field of ['quantity', 'unit', 'netAmount', 'price', 'vat'] as const) {
    if (value[field] === undefined) report(payload, [field], 'MISSING', 'is missing')
  }
}

export function checkInvoice(payload: Checked<Invoice>): void {
  const { value } = payload
  const guideline = value.processControl?.guideline
  const profile = guideline === undefined ? undefined : profileOf(guideline)
  if (profile !== 'MINIMUM') {
    if (value.buyer.address === undefined) report(payload, ['buyer', 'address'], 'MISSING', 'is missing')
    if (value.totals.lineNetTotal === undefined) report(payload, ['totals', 'lineNetTotal'], 'MISSING', 'is missing')
    if (value.vatBreakdown.length === 0) report(payload, ['vatBreakdown'], 'MISSING', 'is empty')
    if (profile !== 'BASIC WL' && value.lines.length === 0) report(payload, ['lines'], 'MISSING', 'is empty')
  }
  if (value.vatPointDate !== undefined && value.vatPointDateCode !== undefined) {
    report(payload, ['vatPointDateCode'], 'RULE', 'stands besides vatPointDate (BT-7), which excludes it')
  }
  const other = value.totals.vatTotalInAccountingCurrency
  if (value.vatAccountingCurrency !== undefined && other === undefined) {
    report(payload, ['totals', 'vatTotalInAccountingCurrency'], 'MISSING', 'is missing: vatAccountingCurrency is given')
  }
  if (value.vatAccountingCurrency === value.currency) {
    const what = 'is the currency of the invoice: it stands only where it is another one (BR-53)'
    report(payload, ['vatAccountingCurrency'], 'RULE', what, { remedy: 'Leave it out, and its VAT total.' })
  }
  if (value.vatAccountingCurrency === undefined && other !== undefined) {
    report(payload, ['vatAccountingCurrency'], 'MISSING', 'is missing: a VAT total in that currency is given')
  }
  checkPrices(payload)
  checkHierarchy(payload)
}

/** BR-27, BR-28. Where both parties sell, France sets the one off against the other (BR-FR-DEC-03). */
function checkPrices(payload: Checked<Invoice>): void {
  const { lines, processControl } = payload.value
  const both = /^[BSM]9$/.test(processControl?.businessProcess ?? '')
  for (const [index, { price }] of lines.entries()) {
    if (price === undefined) continue
    for (const field of ['netPrice', 'grossPrice'] as const) {
      if (both || !isNegative(price[field] ?? '0')) continue
      const what = `is below zero (${field === 'netPrice' ? 'BR-27' : 'BR-28'})`
      report(payload, ['lines', index, 'price', field], 'RULE', what, { remedy: NEGATIVE_PRICE })
    }
    for (const field of ['baseQuantity', 'grossBaseQuantity'] as const) {
      const quantity = price[field] ?? '1'
      if (!isNegative(quantity) && !isZero(quantity)) continue
      report(payload, ['lines', index, 'price', field], 'RULE', NOT_POSITIVE, { remedy: BASE_QUANTITY })
    }
  }
}

/** What to do about a price below zero. */
export const NEGATIVE_PRICE = 'Give a quantity below zero, or an allowance.'
export const NOT_POSITIVE = 'is not above zero'
/** What to do about a price for no item. */
export const BASE_QUANTITY = 'Give how many the price is for, or leave it out for one.'

/** BT-126 is unique; BR-FXEXT-06, BR-FXEXT-11. */
function checkHierarchy(payload: Checked<Invoice>): void {
  const { lines } = payload.value
  const known = new Set<string>()
  for (const [index, line] of lines.entries()) {
    if (known.has(line.id)) report(payload, ['lines', index, 'id'], 'RULE', 'is the identifier of an earlier line too')
    known.add(line.id)
  }
  for (const [index, line] of lines.entries()) {
    if (line.parentId === undefined) continue
    if (line.subtype === undefined)
      report(payload, ['lines', index, 'subtype'], 'MISSING', 'is missing: parentId is given')
    if (line.parentId === line.id || !known.has(line.parentId)) {
      report(payload, ['lines', index, 'parentId'], 'RULE', 'names no other line of the invoice')
    }
  }
}
