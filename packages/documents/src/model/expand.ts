import {
  type Adjustment,
  type Clock,
  ConfigurationError,
  type DocumentAdjustment,
  type Identifier,
  type Invoice,
  type InvoiceDraft,
  type InvoiceLine,
  type NamedParty,
  type Note,
  type Party,
  type PaymentInstructions,
  type Seller,
  type SimplifiedAdjustment,
  type SimplifiedInvoice,
  type SimplifiedLine,
  type SimplifiedParty,
  type SimplifiedSupplier,
  type SimplifiedVat,
  type VatCategory,
  type VatGroupDraft,
  type VatTreatment,
} from '@facturelle/core'
import {
  parseFrenchVatNumber,
  parseSiren,
  parseSiret,
  readFrenchVatNumber,
  sirenOf,
  sirenOfVatNumber,
  vatNumberOfSiren,
} from '@facturelle/core/identifiers'
import { toSimplifiedInvoice } from './check.js'
import { type Decimal, decimal, money, ZERO } from './decimal.js'
import { FRENCH_NOTES } from './french-notes.js'
import { completeTotals, lineNetAmount, share } from './totals.js'

export interface ExpandOptions {
  /** The day an invoice without a date is issued, `YYYY-MM-DD`. @default the day of `clock` where the seller is, in Colombia; else in Paris */
  readonly today?: string
  /** Where the day comes from. Needed where neither `today` nor a date of the invoice says it. */
  readonly clock?: Pick<Clock, 'now'>
  /** Whether check digits of SIREN, SIRET and VAT numbers are looked at; test platforms hand out wrong ones. @default true */
  readonly checkDigits?: boolean
}

const DEFAULTS = { dueDays: 30, currency: 'EUR', typeCode: '380', quantity: '1', unit: 'C62', country: 'FR' } as const

/**
 * Makes the full invoice of a simplified one, and checks that one first. What it adds:
 * - line net amounts, VAT groups, totals, as `completeTotals` does; percentages of allowances become amounts;
 * - the issue date, today; the due date, 30 days after it;
 * - SIREN from SIRET, French VAT number from SIREN, electronic address `0225` from SIREN;
 * - the framework BT-23: `B`, `S` or `M` by `operationNature`, `2` where nothing is left to pay, `1` otherwise;
 * - of a seller in France the notes `PMT`, `PMD` and `AAB`;
 * - a SEPA credit transfer to the supplier's IBAN, told by the invoice number.
 * @throws {InvoiceModelError} `INVOICE_INVALID`
 * @throws {ConfigurationError} `IDENTIFIER_INVALID`, `IDENTIFIERS_DIFFER`, `TODAY_UNKNOWN`, with the path in `field`
 */
export function expandInvoice(simplified: SimplifiedInvoice, options: ExpandOptions = {}): Invoice {
  const given = toSimplifiedInvoice(simplified)
  const issueDate = given.date ?? today(options, given.supplier.address.country)
  const lines = given.lines.map(expandLine)
  // BR-O-02: who is outside the scope of VAT names no VAT number; one that is given is left to its giver.
  const scope = lines.some(({ vat }) => vat?.category !== 'O')
  const seller = expandParty(given.supplier, 'supplier', scope, options) as Seller
  const buyer = expandParty(given.recipient, 'recipient', scope, options)
  const adjusted = bases(lines)
  const allowances = given.allowances?.map((entry) => expandDocumentAdjustment(entry, adjusted))
  const charges = given.charges?.map((entry) => expandDocumentAdjustment(entry, adjusted))
  const reasons = reasonsOf([...given.lines, ...(given.allowances ?? []), ...(given.charges ?? [])])
  const payment = expandPayment(given)
  // BR-IC-12 wants the country that goods are delivered to: the buyer's, unless somebody writes the full form.
  const abroad = lines.some(({ vat }) => vat?.category === 'K')
  const delivery = {
    ...(abroad && { recipient: { address: { country: buyer.address?.country ?? DEFAULTS.country } } }),
    ...(given.deliveryDate !== undefined && { date: given.deliveryDate }),
    ...(given.period !== undefined && { period: given.period }),
  }
  const notes = expandNotes(given, seller.address.country === 'FR')
  const preceding = given.precedingInvoiceReference
  const draft: InvoiceDraft = {
    invoiceNumber: given.number,
    issueDate,
    typeCode: given.invoiceType ?? DEFAULTS.typeCode,
    currency: given.currency ?? DEFAULTS.currency,
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
    paymentTerms: [{ dueDate: given.dueDate ?? addDays(issueDate, given.dueDays ?? DEFAULTS.dueDays) }],
    ...(allowances && { allowances }),
    ...(charges && { charges }),
    totals: {
      ...(given.paidAmount !== undefined && { paidAmount: given.paidAmount }),
      ...(given.roundingAmount !== undefined && { roundingAmount: given.roundingAmount }),
    },
    vatBreakdown: reasons,
    lines,
  }
  const invoice = completeTotals(draft)
  const paid = given.paidAmount !== undefined && /^-?0+(\.0+)?$/.test(invoice.totals.amountDue)
  const letter = { goods: 'B', services: 'S', mixed: 'M' }[given.operationNature ?? 'mixed']
  return { ...invoice, processControl: { businessProcess: given.invoicingFramework ?? `${letter}${paid ? 2 : 1}` } }
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
  return { ...full, netAmount: lineNetAmount(full, `lines[${index}]`) }
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
): DocumentAdjustment {
  const vat = vatOf(entry)
  return { ...expandAdjustment(entry, money(sums.get(vatKey(vat)) ?? ZERO)), vat }
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

function vatKey({ category, rate }: VatTreatment): string {
  return `${category} ${decimal(rate ?? '0', 'vatRate').toFixed()}`
}

/** The category a VATEX code belongs to. */
const CATEGORIES: { readonly [code: string]: VatCategory } = {
  'VATEX-EU-AE': 'AE',
  'VATEX-FR-AE': 'AE',
  'VATEX-EU-IC': 'K',
  'VATEX-EU-G': 'G',
  'VATEX-EU-O': 'O',
}
/** The VATEX code that says no more than its category does. */
const CODES: { readonly [Category in VatCategory]?: string } = {
  AE: 'VATEX-EU-AE',
  K: 'VATEX-EU-IC',
  G: 'VATEX-EU-G',
  O: 'VATEX-EU-O',
}

/** Without the reason: EN 16931 has it in the VAT group alone. */
function vatOf({ vatRate, vatCategory, exemptionReason, exemptionReasonCode }: SimplifiedVat): VatTreatment {
  const taxed = vatRate !== undefined && !/^0+(\.0+)?$/.test(vatRate)
  const told = exemptionReasonCode === undefined ? undefined : CATEGORIES[exemptionReasonCode.toUpperCase()]
  const exempt = exemptionReason !== undefined || exemptionReasonCode !== undefined
  const category = vatCategory ?? (taxed ? 'S' : (told ?? (exempt ? 'E' : 'Z')))
  return category === 'O' ? { category } : { category, rate: vatRate ?? '0' }
}

/** Why no VAT is due, once for each category and rate: several texts become one, of several codes the first counts. */
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

function expandParty(given: SimplifiedParty, path: string, vat: boolean, options: ExpandOptions): NamedParty {
  const check = { checkDigits: options.checkDigits ?? true }
  const siret = given.siret === undefined ? undefined : parseSiret(given.siret, { ...check, field: `${path}.siret` })
  let siren = siret === undefined ? undefined : sirenOf(siret)
  if (given.siren !== undefined) {
    const own = parseSiren(given.siren, { ...check, field: `${path}.siren` })
    if (siren !== undefined && siren !== own) differ(`${path}.siret`, `${path}.siren`)
    siren = own
  }
  const vatNumber = given.vatNumber ?? undefined
  const french = vatNumber === undefined ? undefined : readFrenchVatNumber(vatNumber, check)
  // Those of other countries are kept as they are; a French one that is wrong would name another company, or none.
  if (vatNumber !== undefined && !french?.ok && /^\s*FR/i.test(vatNumber)) {
    parseFrenchVatNumber(vatNumber, { ...check, field: `${path}.vatNumber` })
  }
  const behind = french?.ok ? sirenOfVatNumber(french.value) : undefined
  if (behind !== undefined) {
    if (siren !== undefined && siren !== behind) differ(`${path}.vatNumber`, `${path}.siren`)
    siren ??= behind
  }
  const vatIdentifier =
    vat && given.vatNumber === undefined && siren !== undefined ? vatNumberOfSiren(siren) : vatNumber
  const identifiers: Identifier[] = [
    ...(given.identifier && given.identifier.scheme === undefined ? [given.identifier] : []),
    ...(siret === undefined ? [] : [{ value: siret as string, scheme: '0009' }]),
    ...(given.identifier && given.identifier.scheme !== undefined ? [given.identifier] : []),
  ]
  const routing = given.routingAddress ?? siren
  const { country = DEFAULTS.country, ...address } = given.address
  const party: Party & { name: string } = {
    name: given.name,
    ...(identifiers.length > 0 && { identifiers }),
    ...(siren !== undefined && { legalRegistration: { value: siren as string, scheme: '0002' } }),
    ...(vatIdentifier !== undefined && { vatIdentifier }),
    ...(routing !== undefined && {
      electronicAddress: typeof routing === 'string' ? { value: routing as string, scheme: '0225' } : routing,
    }),
    address: { ...address, country },
    ...(given.contact && Object.keys(given.contact).length > 0 && { contacts: [given.contact] }),
  }
  return party
}

function differ(one: string, other: string): never {
  const message = `${one} and ${other} belong to different companies. Correct one, or leave one out.`
  throw new ConfigurationError('IDENTIFIERS_DIFFER', message, { field: one })
}

const SUBJECTS = ['PMT', 'PMD', 'AAB', 'BAR', 'TXD', 'ACC', 'REG', 'ABL'] as const

function expandNotes({ comment, notes }: SimplifiedInvoice, inFrance: boolean): Note[] {
  const written: Note[] = comment === undefined ? [] : [{ text: comment }]
  for (const subjectCode of SUBJECTS) {
    const own = notes?.[subjectCode]
    const text = own === undefined && inFrance ? (FRENCH_NOTES as { [subject: string]: string })[subjectCode] : own
    if (text !== undefined && text !== null) written.push({ subjectCode, text })
  }
  return written
}

function expandPayment(given: SimplifiedInvoice): PaymentInstructions | undefined {
  const { iban, bic, accountName, name }: SimplifiedSupplier = given.supplier
  const code = given.paymentMeans ?? (iban === undefined ? undefined : '58')
  if (code === undefined) return undefined
  const transfer = iban !== undefined && {
    creditTransfer: {
      accountId: iban.replace(/\s/g, '').toUpperCase(),
      accountName: accountName ?? name,
      ...(bic !== undefined && { bic }),
    },
  }
  return { means: [{ code, ...transfer }], remittanceInformation: given.paymentReference ?? given.number }
}

/** Whose day it is in countries that invoices are written in today, besides France. */
const TIME_ZONES: { readonly [country: string]: string } = { CO: 'America/Bogota' }

function today({ today, clock }: ExpandOptions, country: string = DEFAULTS.country): string {
  if (today !== undefined) return today
  if (clock === undefined) {
    const message = 'The invoice has no date. Give it one, or pass today or a clock.'
    throw new ConfigurationError('TODAY_UNKNOWN', message, { field: 'date' })
  }
  // Swedes write days as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONES[country] ?? 'Europe/Paris' }).format(clock.now())
}

/** Over months and leap years; whole days of UTC, which has no summer time. */
function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
