import type { SimplifiedInvoice, SimplifiedParty, SimplifiedVat } from '@facturelle/core'
import type * as z from 'zod/mini'
import { countryOf, isOutsideVat } from './country.js'
import { report } from './report.js'
import { BASE_QUANTITY, NEGATIVE_PRICE, NOT_POSITIVE } from './rules.js'
import { isNegative, isZero } from './values.js'
import { categoryOfCode, isExplained, isTaxed, vatKey, vatOf } from './vat.js'

// What the simplified form demands across fields, wherever its parties are; for French sellers see french-rules.ts.

type Checked<T> = z.core.ParsePayload<T>

export function oneOfTwo(payload: Checked<{ amount?: string | undefined; percentage?: string | undefined }>): void {
  const { amount, percentage } = payload.value
  if (amount === undefined && percentage === undefined) {
    report(payload, ['amount'], 'MISSING', 'is missing, and so is percentage: one of them is needed')
  } else if (amount !== undefined && percentage !== undefined) {
    report(payload, ['percentage'], 'RULE', 'stands besides amount, which says the same')
  }
}

const UNTAXED: readonly string[] = ['Z', 'E', 'AE', 'K', 'G', 'O']
/** BR-S-10, BR-Z-10, BR-AF-10, BR-AG-10. */
const UNREASONED: readonly string[] = ['S', 'Z', 'L', 'M', 'B']

/** BR-S-05, BR-Z-05 … BR-O-05, BR-E-10: a rate that does not fit its category would charge VAT where none is due. */
export function vatFits(payload: Checked<SimplifiedVat>): void {
  const { vatRate, vatCategory, exemptionReasonCode } = payload.value
  const [taxed, explained] = [isTaxed(payload.value), isExplained(payload.value)]
  const reason = exemptionReasonCode === undefined ? 'exemptionReason' : 'exemptionReasonCode'
  const told = categoryOfCode(exemptionReasonCode)
  const correct = { remedy: 'Correct one of the two.' }
  if (vatRate === undefined && !explained && (vatCategory === undefined || !UNTAXED.includes(vatCategory))) {
    report(payload, ['vatRate'], 'MISSING', 'is missing')
  } else if (taxed && vatCategory !== undefined && UNTAXED.includes(vatCategory)) {
    report(payload, ['vatRate'], 'RULE', 'is above 0 with a category that has no VAT', {
      remedy: 'Leave it out, or say 0.',
    })
  } else if (taxed && explained) {
    report(payload, ['vatRate'], 'RULE', 'is above 0 with a reason for no VAT')
  } else if (vatCategory === 'S' && vatRate !== undefined && !taxed) {
    report(payload, ['vatRate'], 'RULE', 'is 0 with category S', { remedy: 'Say Z, or E with a reason.' })
  } else if (vatCategory === 'E' && !explained) {
    report(payload, ['exemptionReason'], 'MISSING', 'is missing, and so is exemptionReasonCode: E needs one of them')
  } else if (explained && vatCategory !== undefined && UNREASONED.includes(vatCategory)) {
    report(payload, [reason], 'RULE', `stands with category ${vatCategory}, which has no reason for no VAT`)
  } else if (told !== undefined && vatCategory !== undefined && told !== vatCategory) {
    report(payload, ['exemptionReasonCode'], 'RULE', `is of category ${told}, and vatCategory is another one`, correct)
  } else if (vatCategory === undefined && vatRate !== undefined && !taxed && !explained) {
    report(
      payload,
      ['exemptionReasonCode'],
      'MISSING',
      'is missing: a rate of 0 alone does not tell why no VAT is due',
      {
        remedy: UNEXPLAINED,
      },
    )
  }
}

const UNEXPLAINED =
  'Give it (VATEX-FR-FRANCHISE, VATEX-EU-132 …) or exemptionReason, or vatCategory: AE, K, G, O, or Z where there is a zero rate, which France has not.'

/** BR-27; BT-149 is above zero. */
export function priceFits(payload: Checked<{ unitPrice: string; baseQuantity?: string | undefined }>): void {
  const { unitPrice, baseQuantity } = payload.value
  if (isNegative(unitPrice)) {
    report(payload, ['unitPrice'], 'RULE', 'is below zero (BR-27)', { remedy: NEGATIVE_PRICE, term: 'BT-146' })
  }
  if (baseQuantity !== undefined && (isNegative(baseQuantity) || isZero(baseQuantity))) {
    report(payload, ['baseQuantity'], 'RULE', NOT_POSITIVE, { remedy: BASE_QUANTITY, term: 'BT-149' })
  }
}

/** A party is somewhere; its electronic address has a scheme (BR-62, BR-63). */
export function partyTold(payload: Checked<Omit<SimplifiedParty, 'contact'>>): void {
  const { routingAddress } = payload.value
  if (typeof routingAddress === 'object' && routingAddress.scheme === undefined) {
    report(payload, ['routingAddress', 'scheme'], 'MISSING', 'is missing')
  }
  if (countryOf(payload.value) !== undefined) return
  report(payload, ['address', 'country'], 'MISSING', 'is missing, and vatNumber begins with no country that is known')
}

/** BR-CO-26. */
export function supplierTold(
  payload: Checked<{ [Key in 'siret' | 'siren' | 'vatNumber' | 'identifier']?: unknown }>,
): void {
  const { siret, siren, vatNumber, identifier } = payload.value
  if (siret !== undefined || siren !== undefined || identifier !== undefined || typeof vatNumber === 'string') return
  report(payload, ['siren'], 'MISSING', 'is missing, and so are siret, vatNumber and identifier (BR-CO-26)', {
    remedy: 'Give one of them.',
  })
}

export function checkSimplified(payload: Checked<SimplifiedInvoice>): void {
  const { value } = payload
  if (value.dueDate !== undefined && value.dueDays !== undefined) {
    report(payload, ['dueDays'], 'RULE', 'stands besides dueDate, which says the same')
  }
  // BR-50, BR-61.
  if ((value.paymentMeans === '30' || value.paymentMeans === '58') && value.supplier.iban === undefined) {
    report(payload, ['supplier', 'iban'], 'MISSING', 'is missing: paymentMeans is a credit transfer', { term: 'BT-84' })
  }
  checkCurrencies(payload)
  checkVat(payload)
}

function checkCurrencies(payload: Checked<SimplifiedInvoice>): void {
  const { currency = 'EUR', vatAccountingCurrency, vatTotalInAccountingCurrency, exchangeRate } = payload.value
  if (vatTotalInAccountingCurrency !== undefined && exchangeRate !== undefined) {
    report(payload, ['exchangeRate'], 'RULE', 'stands besides vatTotalInAccountingCurrency, which it would make')
  }
  if (exchangeRate !== undefined && (isNegative(exchangeRate) || isZero(exchangeRate))) {
    report(payload, ['exchangeRate'], 'RULE', NOT_POSITIVE, { remedy: 'Give what one unit of the currency is worth.' })
  }
  if (vatAccountingCurrency === currency) {
    const what = 'is the currency of the invoice: it stands only where it is another one (BR-53)'
    report(payload, ['vatAccountingCurrency'], 'RULE', what, { remedy: 'Leave it out.', term: 'BT-6' })
  } else if (vatAccountingCurrency === undefined && currency === 'EUR') {
    for (const field of ['vatTotalInAccountingCurrency', 'exchangeRate'] as const) {
      if (payload.value[field] === undefined) continue
      report(payload, [field], 'RULE', 'stands without vatAccountingCurrency, and the invoice is in EUR', {
        remedy: 'Leave it out, or give vatAccountingCurrency.',
      })
    }
  }
}

interface Entry {
  readonly path: (string | number)[]
  readonly vat: SimplifiedVat
}

function checkVat(payload: Checked<SimplifiedInvoice>): void {
  const { lines, allowances = [], charges = [], supplier, recipient, deliveryDate, period } = payload.value
  const list = (name: string, all: readonly SimplifiedVat[]) =>
    all.map((vat, index): Entry => ({ path: [name, index], vat }))
  const entries = [...list('lines', lines), ...list('allowances', allowances), ...list('charges', charges)]
  const categories = new Set(entries.map(({ vat }) => vatOf(vat).category))
  if (categories.has('O') && categories.size > 1) {
    const at = entries.find(({ vat }) => vatOf(vat).category === 'O') as Entry
    const what = 'is outside the scope of VAT (O), and the invoice has other categories (BR-O-11)'
    report(payload, [...at.path, 'vatCategory'], 'RULE', what, { remedy: `Write two invoices, or ${IN_FULL}.` })
  }
  if (categories.has('K') && deliveryDate === undefined && period === undefined) {
    const what = 'is missing, and so is period: an intra-community supply (K) has one of them (BR-IC-11)'
    report(payload, ['deliveryDate'], 'MISSING', what, { term: 'BT-72' })
  }
  if (categories.has('O')) {
    for (const [name, party, term] of [
      ['supplier', supplier, 'BT-31'],
      ['recipient', recipient, 'BT-48'],
    ] as const) {
      if (typeof party.vatNumber !== 'string' || categories.size > 1) continue
      const what = 'stands on an invoice outside the scope of VAT (O), which has none (BR-O-02)'
      report(payload, [name, 'vatNumber'], 'RULE', what, { remedy: 'Leave it out; a siren may stand.', term })
    }
  } else if (typeof supplier.vatNumber !== 'string' && !isRegistered(supplier) && !isKnownElsewhere(supplier)) {
    const what = 'is missing: who is within the scope of VAT has one (BR-S-02, BR-E-02 …)'
    const remedy = 'Give it, or the siren of a French company; a tax number (BT-32) has its place in the full form.'
    report(payload, ['supplier', 'vatNumber'], 'MISSING', what, { remedy, term: 'BT-31' })
  }
  const liable =
    typeof recipient.vatNumber === 'string' || (recipient.vatNumber === undefined && isRegistered(recipient))
  if (!liable && (categories.has('K') || (categories.has('AE') && !isRegistered(recipient)))) {
    const what = 'is missing: with categories K and AE the buyer has one (BR-IC-02, BR-AE-02)'
    report(payload, ['recipient', 'vatNumber'], 'MISSING', what, { term: 'BT-48' })
  }
  oneCode(payload, entries)
}

/** Whether a party has a SIREN, of which a VAT number can be made. */
function isRegistered({ siren, siret }: SimplifiedParty): boolean {
  return siren !== undefined || siret !== undefined
}

/** Whether a party is where there is no VAT, and names the number of its register there, which becomes BT-32. */
function isKnownElsewhere(party: SimplifiedParty): boolean {
  return party.identifier !== undefined && isOutsideVat(party)
}

/** EN 16931 has one reason code for each category and rate. */
function oneCode(payload: Checked<SimplifiedInvoice>, entries: readonly Entry[]): void {
  const codes = new Map<string, { readonly code: string; readonly path: (string | number)[] }>()
  for (const { path, vat } of entries) {
    const code = vat.exemptionReasonCode
    if (code === undefined) continue
    const key = vatKey(vatOf(vat))
    const first = codes.get(key)
    if (first === undefined) codes.set(key, { code, path })
    else if (first.code.toUpperCase() !== code.toUpperCase()) {
      const at = `${first.path[0]}[${first.path[1]}]`
      const what = `is another one than that of ${at}, of the same category and rate`
      const remedy = `Write two invoices, or ${IN_FULL}, which has a VAT group for each.`
      report(payload, [...path, 'exemptionReasonCode'], 'RULE', what, { remedy, term: 'BT-121' })
    }
  }
}

const IN_FULL = 'the full form, in profile EXTENDED'
