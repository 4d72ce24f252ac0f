import {
  type Adjustment,
  type Clock,
  ConfigurationError,
  type DocumentAdjustment,
  type Invoice,
  type InvoiceDraft,
  type InvoiceLine,
  type Note,
  type PaymentInstructions,
  type Seller,
  type SimplifiedAdjustment,
  type SimplifiedInvoice,
  type SimplifiedLine,
  type SimplifiedSupplier,
  type SimplifiedVat,
  type VatGroupDraft,
  type VatTreatment,
} from '@facturelle/core'
import { isSepaIban, normalize, parseIban } from '@facturelle/core/identifiers'
import { InvoiceModelError, issueAt, type ModelIssue, toSimplifiedInvoice } from './check.js'
import { isFrench } from './country.js'
import { type Decimal, decimal, money, rounded, ZERO } from './decimal.js'
import { FRENCH_NOTES } from './french-notes.js'
import { frenchIssues, frenchPaymentIssues, isPaid, LETTERS, saysPaid } from './french-rules.js'
import { expandParty } from './party.js'
import { completeTotals, lineNetAmount, share } from './totals.js'
import { isCalendarDate, isZero } from './values.js'
import { CODES, vatKey, vatOf } from './vat.js'

export interface ExpandOptions {
  /** The day an invoice without a date is issued, `YYYY-MM-DD`. @default the day of `clock` where the seller is, in Colombia; else in Paris */
  readonly today?: string
  /** Where the day comes from. Needed where neither `today` nor a date of the invoice says it. */
  readonly clock?: Pick<Clock, 'now'>
  /**
   * Whether check digits of SIREN, SIRET, VAT numbers and IBANs are looked at; test platforms hand out wrong ones.
   * @default true
   */
  readonly checkDigits?: boolean
  /** Whether an invoice of a French seller gets the notes that France wants and is refused what it forbids. @default true */
  readonly frenchRules?: boolean
}

const DEFAULTS = { dueDays: 30, currency: 'EUR', typeCode: '380', quantity: '1', unit: 'C62', country: 'FR' } as const

/**
 * Makes the full invoice of a simplified one, and checks that one first. What it adds:
 * - line net amounts, VAT groups, totals, as `completeTotals` does; percentages of allowances become amounts;
 * - the issue date, today; the due date, 30 days after it, or that day where all is paid already;
 * - SIREN from SIRET, French VAT number from SIREN, electronic address `0225` from SIREN, the country by these;
 * - the framework BT-23: `B`, `S` or `M` by `operationNature`, `2` where all is paid already, `1` otherwise;
 * - of a French seller the notes `PMT`, `PMD` and `AAB`, and VAT in EUR besides another currency (BT-6, BT-111);
 * - a credit transfer to the supplier's IBAN, told by the invoice number.
 *
 * Of a French seller it refuses what France forbids and this form can tell: BR-FR-01, -02, -04, -08, -11, -15, -16, -20,
 * BR-FR-CO-03 to -05, -07 to -09, -12. Whether an invoice keeps all rules is for a validator to say.
 * @throws {InvoiceModelError} `INVOICE_INVALID`
 * @throws {ConfigurationError} `IDENTIFIER_INVALID`, `IDENTIFIERS_DIFFER`, `TODAY_UNKNOWN`, with the path in `field`
 */
export function expandInvoice(simplified: SimplifiedInvoice, options: ExpandOptions = {}): Invoice {
  const given = toSimplifiedInvoice(simplified)
  const french = (options.frenchRules ?? true) && isFrench(given.supplier)
  if (french) refuse(frenchIssues(given))
  const { checkDigits = true } = options
  const issueDate = given.date ?? today(options, given.supplier.address.country)
  const lines = given.lines.map(expandLine)
  // BR-O-02: who is outside the scope of VAT names no VAT number.
  const vat = lines.some((line) => line.vat?.category !== 'O')
  const seller = expandParty(given.supplier, { path: 'supplier', vat, checkDigits }) as Seller
  const buyer = expandParty(given.recipient, { path: 'recipient', vat, checkDigits })
  const adjusted = bases(lines)
  const allowances = given.allowances?.map((entry, index) =>
    expandDocumentAdjustment(entry, adjusted, `allowances[${index}]`),
  )
  const charges = given.charges?.map((entry, index) => expandDocumentAdjustment(entry, adjusted, `charges[${index}]`))
  const payment = expandPayment(given, checkDigits)
  // BR-IC-12 wants the country that goods are delivered to: the buyer's, unless somebody writes the full form.
  const entries = [...given.lines, ...(given.allowances ?? []), ...(given.charges ?? [])]
  const abroad = entries.some((entry) => vatOf(entry).category === 'K')
  const delivery = {
    ...(abroad && { recipient: { address: { country: buyer.address?.country ?? DEFAULTS.country } } }),
    ...(given.deliveryDate !== undefined && { date: given.deliveryDate }),
    ...(given.period !== undefined && { period: given.period }),
  }
  const notes = expandNotes(given, french)
  const preceding = given.precedingInvoiceReference
  const currency = given.currency ?? DEFAULTS.currency
  const accounting = given.vatAccountingCurrency ?? (french && currency !== 'EUR' ? 'EUR' : undefined)
  const made = settled(given, {
    invoiceNumber: given.number,
    issueDate,
    typeCode: given.invoiceType ?? DEFAULTS.typeCode,
    currency,
    ...(accounting !== undefined && { vatAccountingCurrency: accounting }),
    ...(given.buyerReference !== undefined && { buyerReference: given.buyerReference }),
    ...(notes.length > 0 && { notes }),
    ...(given.contractReference !== undefined && { contract: { id: given.contractReference } }),
    ...(given.purchaseOrderReference !== undefined && { purchaseOrder: { id: given.purchaseOrderReference } }),
    ...(preceding && {
      precedingInvoices: [{ id: preceding.number, ...(preceding.date !== undefined && { issueDate: preceding.date }) }],
    }),
    seller,
    buyer,
    ...(Object.keys(delivery).length > 0 && { delivery }),
    ...(payment && { payment }),
    ...(allowances && { allowances }),
    ...(charges && { charges }),
    vatBreakdown: reasonsOf(entries),
    lines,
  })
  const paid = isPaid(made)
  const dueDate = given.dueDate ?? addDays(issueDate, given.dueDays ?? (paid ? 0 : DEFAULTS.dueDays))
  if (french) refuse(frenchPaymentIssues(given, made, dueDate))
  const framework = given.invoicingFramework ?? `${LETTERS[given.operationNature ?? 'mixed']}${paid ? 2 : 1}`
  return { ...made, processControl: { businessProcess: framework }, paymentTerms: [{ dueDate }] }
}

function refuse(issues: readonly ModelIssue[]): void {
  if (issues.length > 0) throw new InvoiceModelError(issues)
}

/** The sums: what is paid, where the framework says that all is; VAT in another currency. */
function settled(given: SimplifiedInvoice, draft: InvoiceDraft): Invoice {
  const { paidAmount, roundingAmount } = given
  const totals = {
    ...(paidAmount !== undefined && { paidAmount }),
    ...(roundingAmount !== undefined && { roundingAmount }),
  }
  let made = completeTotals({ ...draft, totals })
  if (paidAmount === undefined && saysPaid(given.invoicingFramework)) {
    made = completeTotals({ ...draft, totals: { ...totals, paidAmount: made.totals.totalWithVat } })
  }
  if (made.vatAccountingCurrency === undefined) {
    if (given.exchangeRate === undefined && given.vatTotalInAccountingCurrency === undefined) return made
    const what = 'is missing: VAT in another currency is given, and the invoice is not in EUR'
    refuse([issueAt('vatAccountingCurrency', 'BT-6', { code: 'MISSING', what, remedy: 'Give it.' })])
  }
  const vatTotalInAccountingCurrency = inAccountingCurrency(given, made)
  return { ...made, totals: { ...made.totals, vatTotalInAccountingCurrency } }
}

/** BT-111. */
function inAccountingCurrency(given: SimplifiedInvoice, { totals, vatAccountingCurrency }: Invoice): string {
  if (given.vatTotalInAccountingCurrency !== undefined) return given.vatTotalInAccountingCurrency
  const vatTotal = totals.vatTotal ?? '0'
  if (isZero(vatTotal)) return '0.00'
  const { exchangeRate } = given
  if (exchangeRate === undefined) {
    const what = `is missing, and so is vatTotalInAccountingCurrency: VAT is accounted in ${vatAccountingCurrency} (BR-53, BR-FR-CO-12)`
    const remedy = `Give what one unit of the invoice's currency is in ${vatAccountingCurrency}, or that total.`
    throw new InvoiceModelError([issueAt('exchangeRate', 'BT-111', { code: 'MISSING', what, remedy })])
  }
  return money(rounded(decimal(vatTotal, 'totals.vatTotal').times(decimal(exchangeRate, 'exchangeRate'))))
}

function expandLine(line: SimplifiedLine, index: number): InvoiceLine {
  const bare: InvoiceLine = {
    id: String(index + 1),
    quantity: line.quantity ?? DEFAULTS.quantity,
    unit: line.unit ?? DEFAULTS.unit,
    price: {
      netPrice: line.unitPrice,
      ...(line.baseQuantity !== undefined && { baseQuantity: line.baseQuantity }),
    },
    vat: vatOf(line),
    item: {
      name: line.description,
      ...(line.details !== undefined && { description: line.details }),
      ...(line.reference !== undefined && { sellerIdentifier: line.reference }),
    },
    ...(line.note !== undefined && { notes: [{ text: line.note }] }),
    ...(line.period !== undefined && { period: line.period }),
  }
  const base = lineNetAmount(bare, `lines[${index}]`)
  const full: InvoiceLine = {
    ...bare,
    ...(line.allowances && { allowances: line.allowances.map((entry) => expandAdjustment(entry, base)) }),
    ...(line.charges && { charges: line.charges.map((entry) => expandAdjustment(entry, base)) }),
  }
  const netAmount = lineNetAmount(full, `lines[${index}]`)
  if (/\d{16}/.test(netAmount)) {
    const advice = { code: 'RULE', what: 'makes an amount that no invoice has', remedy: 'Correct it, or unitPrice.' }
    throw new InvoiceModelError([issueAt(`lines[${index}].quantity`, 'BT-129', advice)])
  }
  return { ...full, netAmount }
}

function expandAdjustment({ amount, percentage, reason, reasonCode }: SimplifiedAdjustment, base: string): Adjustment {
  return {
    amount: amount ?? share(base, percentage as string, 'percentage'),
    // An amount that is given need not be that share of this base.
    ...(amount === undefined && { baseAmount: base }),
    ...(amount === undefined && { percentage: percentage as string }),
    reason,
    ...(reasonCode !== undefined && { reasonCode }),
  }
}

function expandDocumentAdjustment(
  entry: SimplifiedAdjustment & SimplifiedVat,
  sums: ReadonlyMap<string, Decimal>,
  path: string,
): DocumentAdjustment {
  const vat = vatOf(entry)
  const base = sums.get(vatKey(vat))
  if (base === undefined && entry.percentage !== undefined) {
    const what = 'is taken of the lines with the same VAT, and there are none'
    const remedy = 'Correct vatRate or vatCategory, or give an amount.'
    refuse([issueAt(`${path}.percentage`, path.startsWith('c') ? 'BT-101' : 'BT-94', { code: 'RULE', what, remedy })])
  }
  return { ...expandAdjustment(entry, money(base ?? ZERO)), vat }
}

/** Sums of the lines by VAT category and rate: what a percentage on the whole invoice is taken of. */
function bases(lines: readonly InvoiceLine[]): Map<string, Decimal> {
  const sums = new Map<string, Decimal>()
  for (const { vat, netAmount } of lines) {
    const key = vatKey(vat as VatTreatment)
    sums.set(key, (sums.get(key) ?? ZERO).plus(decimal(netAmount as string, 'netAmount')))
  }
  return sums
}

/** Why no VAT is due, once for each category and rate: several texts become one, the code is one. */
function reasonsOf(entries: readonly SimplifiedVat[]): VatGroupDraft[] {
  const groups = new Map<string, { vat: VatTreatment; texts: Set<string>; code?: string | undefined }>()
  for (const entry of entries) {
    const vat = vatOf(entry)
    if (vat.category === 'S' || vat.category === 'Z' || vat.category === 'L' || vat.category === 'M') continue
    const key = vatKey(vat)
    const group = groups.get(key) ?? { vat, texts: new Set() }
    if (entry.exemptionReason !== undefined) group.texts.add(entry.exemptionReason)
    group.code ??= entry.exemptionReasonCode
    groups.set(key, group)
  }
  return [...groups.values()].map(({ vat, texts, code = CODES[vat.category] }) => ({
    ...vat,
    ...(texts.size > 0 && { exemptionReason: [...texts].join('\n') }),
    ...(code !== undefined && { exemptionReasonCode: code }),
  }))
}

const SUBJECTS = ['PMT', 'PMD', 'AAB', 'BAR', 'TXD', 'ACC', 'REG', 'ABL'] as const

function expandNotes({ comment, notes }: SimplifiedInvoice, french: boolean): Note[] {
  const written: Note[] = comment === undefined ? [] : [{ text: comment }]
  for (const subjectCode of SUBJECTS) {
    const own = notes?.[subjectCode]
    const text = own === undefined && french ? (FRENCH_NOTES as { [subject: string]: string })[subjectCode] : own
    if (text !== undefined && text !== null) written.push({ subjectCode, text })
  }
  return written
}

function expandPayment(given: SimplifiedInvoice, checkDigits: boolean): PaymentInstructions | undefined {
  const { bic, accountName, name, ...supplier }: SimplifiedSupplier = given.supplier
  const iban =
    supplier.iban === undefined
      ? undefined
      : parseIban(normalize(supplier.iban), { checkDigits, field: 'supplier.iban' })
  const sepa = iban !== undefined && isSepaIban(iban) && (given.currency ?? DEFAULTS.currency) === 'EUR'
  const code = given.paymentMeans ?? (iban === undefined ? undefined : sepa ? '58' : '30')
  if (code === undefined) return undefined
  const transfer = iban !== undefined && {
    creditTransfer: { accountId: iban, accountName: accountName ?? name, ...(bic !== undefined && { bic }) },
  }
  return { means: [{ code, ...transfer }], remittanceInformation: given.paymentReference ?? given.number }
}

/** Whose day it is in countries that invoices are written in today, besides France. */
const TIME_ZONES: { readonly [country: string]: string } = { CO: 'America/Bogota' }

function today({ today, clock }: ExpandOptions, country: string = DEFAULTS.country): string {
  if (today !== undefined) {
    if (isCalendarDate(today)) return today
    const message = 'today is no day of the calendar. Write it as YYYY-MM-DD.'
    throw new ConfigurationError('INVALID_OPTION', message, { field: 'today' })
  }
  if (clock === undefined) {
    const message = 'The invoice has no date. Give it one, or pass today or a clock.'
    throw new ConfigurationError('TODAY_UNKNOWN', message, { field: 'date' })
  }
  // Swedes write days as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONES[country] ?? 'Europe/Paris' }).format(clock.now())
}

/** Over months and leap years; whole days of UTC, which has no summer time. */
function addDays(date: string, days: number): string {
  const due = new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString()
  if (due.startsWith('+')) {
    const advice = { code: 'FORM', what: 'makes a due date past the year 9999', remedy: 'Correct it.' }
    throw new InvoiceModelError([issueAt('date', 'BT-2', advice)])
  }
  return due.slice(0, 10)
}
