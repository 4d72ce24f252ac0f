import {
  type DocumentEngine,
  DocumentError,
  FacturelleError,
  type Invoice,
  type SimplifiedInvoice,
} from '@facturelle/core'
import type { XmlEngine } from '@facturelle/documents'
import { toFacturX } from '@facturelle/facturx/write'
import { ALL_STRUCTURES } from '../chorus-pro/structures.js'
import { Failed, type FailureDetail, fieldFailure } from './failures.js'
import { camel, type Held, held, list, present, respelt, text } from './shapes.js'

/** An invoice that was made: what it says, and its files. */
export interface MadeInvoice {
  readonly invoice: Invoice
  /** The buyer's service code, and the number of its commitment. */
  readonly serviceCode: string | undefined
  readonly xml: Uint8Array
  readonly profile: string
}

const PROFILES: Readonly<Record<string, string>> = {
  MINIMUM: 'MINIMUM',
  BASICWL: 'BASIC WL',
  BASIC: 'BASIC',
  EN16931: 'EN 16931',
  EXTENDED: 'EXTENDED',
}

/** The name that this interface has for a profile. */
export function profileName(profile: string | undefined): string | null {
  const found = Object.entries(PROFILES).find(([, ours]) => ours === profile)?.[0]
  return found ?? (profile?.startsWith('EXTENDED') ? 'EXTENDED' : null)
}

const FRAMEWORKS: Readonly<Record<string, string>> = {
  A2_FACTURE_FOURNISSEUR_DEJA_PAYEE: 'S2',
  A9_FACTURE_SOUSTRAITANT: 'S5',
  A12_FACTURE_COTRAITANT: 'S6',
}

/** Reads invoice data of either model, in either spelling, and writes it. */
export async function makeInvoice(
  given: unknown,
  engine: XmlEngine,
  { syntax = 'CII', profile = 'EN16931', now }: { syntax?: 'CII' | 'UBL'; profile?: string; now: () => number },
): Promise<MadeInvoice> {
  const data = held(respelt(given, camel))
  const simplified = readInvoice(data)
  const clock = { now, sleep: async () => undefined }
  const settings = { clock, checkDigits: false, frenchRules: true }
  try {
    const { invoice } = await engine.complete(simplified, settings)
    const ours = syntax === 'UBL' ? undefined : PROFILES[profile]
    const { bytes } = await engine.write(simplified, {
      syntax,
      ...settings,
      ...(ours !== undefined && { profile: ours }),
    })
    const serviceCode = text(held(data.recipient).executingServiceCode) ?? text(held(data.recipient).serviceCode)
    return { invoice, xml: bytes, profile, serviceCode }
  } catch (error) {
    if (FacturelleError.isInstance(error)) throw invalidInvoice(error)
    throw error
  }
}

/** The no to an invoice that cannot be written: what the engine found, in the words of this interface. */
function invalidInvoice(error: FacturelleError): Failed {
  const issues = (error as { issues?: readonly { rule?: string; path?: string; message?: string }[] }).issues ?? []
  const details: FailureDetail[] = issues.map(({ rule, path, message }) =>
    present({
      level: 'Error' as const,
      item: path ?? rule ?? 'invoiceData',
      reason: message ?? 'is invalid',
      source: 'schematron',
      code: rule,
    } as FailureDetail),
  )
  return new Failed(422, 'SCHEMATRON_VALIDATION_FAILED', 'The invoice breaks rules.', {
    details:
      details.length > 0 ? details : [{ level: 'Error', item: 'invoiceData', reason: error.message, source: 'system' }],
  })
}

function readInvoice(data: Held): SimplifiedInvoice {
  const references = held(data.references)
  const number = text(data.number) ?? text(data.invoiceNumber)
  if (number === undefined) throw fieldFailure('invoiceData.number', 'Field required')
  const lines = list(data.lines ?? data.invoiceLines)
  if (lines.length === 0) throw fieldFailure('invoiceData.lines', 'List should have at least 1 item')
  const framework = text(held(data.invoicingFramework).invoicingFrameworkCode) ?? text(data.invoicingFramework)
  const nature =
    text(data.operationNature) ?? text(held(data.invoicingFramework).operationNature) ?? FRAMEWORKS[framework ?? '']
  const preceding = text(data.precedingInvoiceReference) ?? text(references.precedingInvoiceReference)
  const dueDays = Number(data.dueDays ?? 30)
  const dueDate = text(data.paymentDueDate) ?? text(data.dueDate)
  return present({
    number,
    supplier: readParty(held(data.supplier), 'supplier'),
    recipient: readParty(held(data.recipient), 'recipient'),
    lines: lines.map((line, at) => readLine(held(line), at)),
    date: text(data.date) ?? text(data.invoiceDate),
    ...(dueDate === undefined ? { dueDays } : { dueDate }),
    invoiceType: text(data.invoiceType) ?? text(references.invoiceType),
    currency: text(references.invoiceCurrency),
    invoicingFramework: nature,
    comment: text(data.comment),
    buyerReference: text(held(data.recipient).executingServiceCode) ?? text(references.buyerReference),
    purchaseOrderReference: text(data.purchaseOrderReference) ?? text(references.purchaseOrderReference),
    contractReference: text(data.contractReference) ?? text(references.contractReference),
    precedingInvoiceReference: preceding === undefined ? undefined : { number: preceding },
  }) as unknown as SimplifiedInvoice
}

/** What is not given of a party comes from the registers, here invented. */
function readParty(party: Held, field: string) {
  const siret = text(party.siret)?.replaceAll(' ', '')
  const siren = text(party.siren)?.replaceAll(' ', '') ?? siret?.slice(0, 9)
  if (siren === undefined) throw fieldFailure(`invoiceData.${field}.siret`, 'Field required')
  const registered = ALL_STRUCTURES.find((structure) => structure.siret === siret)
  const address = held(party.postalAddress ?? party.address)
  const electronic = held(party.electronicAddress)
  const routing = text(party.routingAddress) ?? text(electronic.identifier) ?? text(party.electronicAddress)
  const scheme = text(electronic.schemeId) ?? '0225'
  const key = String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, '0')
  return present({
    name: text(party.name) ?? text(party.nom) ?? registered?.designation ?? `Entreprise ${siren}`,
    siret,
    siren,
    vatNumber: text(party.vatNumber) ?? `FR${key}${siren}`,
    // A SIRET alone, as the READMEs of its clients give it, is the address of an establishment.
    routingAddress: {
      value:
        routing !== undefined && /^\d{14}$/.test(routing) ? `${routing.slice(0, 9)}_${routing}` : (routing ?? siren),
      scheme,
    },
    address: present({
      line1: text(address.lineOne) ?? text(address.line1) ?? '1 rue du Registre',
      line2: text(address.lineTwo) ?? text(address.line2),
      postCode: text(address.postalCode) ?? text(address.postCode) ?? registered?.codePostal ?? '75001',
      city: text(address.city) ?? registered?.ville ?? 'Paris',
      country: text(address.countryCode) ?? text(address.country) ?? 'FR',
    }),
    iban: text(party.iban),
    bic: text(party.bic),
  })
}

function readLine(line: Held, at: number) {
  const field = `invoiceData.lines.${at}`
  const description = text(line.description) ?? text(line.itemName)
  if (description === undefined) throw fieldFailure(`${field}.description`, 'Field required')
  const unitPrice = text(line.unitPrice) ?? text(line.unitNetPrice)
  if (unitPrice === undefined) throw fieldFailure(`${field}.unitPrice`, 'Field required')
  const rate = text(line.manualVatRate) ?? text(line.vatRate)
  return present({
    description,
    details: text(line.itemDescription),
    quantity: text(line.quantity) ?? '1',
    unitPrice,
    // A rate, or the name of one: `TVA20`, `TVA5`.
    vatRate: rate === 'TVA5' ? '5.5' : (rate?.replace(/^TVA/, '').replace(',', '.') ?? '20'),
    vatCategory: text(line.vatCategory),
    reference: text(line.reference),
  })
}

/**
 * The invoice as a PDF with its XML inside: the pages of the given PDF, or pages drawn from the invoice where none is given
 * or its own cannot be kept.
 */
export async function toHybrid({ invoice, xml }: MadeInvoice, source?: Uint8Array): Promise<Uint8Array> {
  // Of the day of the invoice: asked for again, a file is the same.
  const options = { now: new Date(`${invoice.issueDate}T00:00:00Z`) }
  if (source) {
    try {
      return (await toFacturX(source, xml, { ...options, ifNotConformable: 'render' })).bytes
    } catch (error) {
      if (!DocumentError.isInstance(error)) throw error
      // Of a PDF that nobody can read, its pages are drawn as well.
    }
  }
  return (await toFacturX(undefined, xml, options)).bytes
}

/** The XML in a file: the file itself, or what is attached to a PDF. */
export async function xmlIn(
  bytes: Uint8Array,
  engines: readonly DocumentEngine[],
): Promise<{ readonly xml: Uint8Array; readonly syntax: string; readonly profile: string | undefined } | undefined> {
  for (const engine of engines) {
    try {
      const inspected = await engine.inspect(bytes)
      if (inspected) {
        const { embedded, syntax, profile } = inspected
        return { xml: embedded?.bytes ?? bytes, syntax, profile }
      }
    } catch {
      // What cannot be read is none.
      return undefined
    }
  }
  return undefined
}

/** @throws {Failed} for what is no invoice */
export async function readXml(bytes: Uint8Array, engine: XmlEngine): Promise<Invoice> {
  try {
    const read = await engine.parse(bytes)
    if (read) return read.invoice
  } catch {
    // Refused below.
  }
  throw new Failed(400, 'VALIDATION_FAILED', 'The XML cannot be read.')
}

/** An invoice of our model as the whole model of this interface has it. */
export function toFullModel(invoice: Invoice): Held {
  const { totals, payment, seller, buyer } = invoice
  const means = payment?.means[0]
  const due = invoice.paymentTerms?.[0]?.dueDate ?? invoice.issueDate
  return present({
    invoice_number: invoice.invoiceNumber,
    invoice_date: invoice.issueDate,
    payment_due_date: due,
    submission_mode: 'DEPOT_PDF_API',
    supplier: present({ ...party(seller), iban: means?.creditTransfer?.accountId, bic: means?.creditTransfer?.bic }),
    recipient: party(buyer),
    references: present({
      invoice_currency: invoice.currency,
      payment_means: 'VIREMENT',
      invoice_type: invoice.typeCode,
      vat_accounting_code: 'TVA_SUR_DEBIT',
      buyer_reference: invoice.buyerReference,
      contract_reference: invoice.contract?.id,
      purchase_order_reference: invoice.purchaseOrder?.id,
      preceding_invoice_reference: invoice.precedingInvoices?.[0]?.id,
    }),
    totals: present({
      line_total_amount: totals.lineNetTotal,
      total_net_amount: totals.totalWithoutVat,
      vat_amount: totals.vatTotal ?? '0.00',
      total_gross_amount: totals.totalWithVat,
      amount_due: totals.amountDue,
    }),
    invoice_lines: invoice.lines.map((line, at) =>
      present({
        line_number: Number.isInteger(Number(line.id)) ? Number(line.id) : at + 1,
        item_name: line.item.name,
        quantity: line.quantity ?? '1',
        unit: 'C62',
        unit_net_price: line.price?.netPrice ?? '0.01',
        lineNetAmount: line.netAmount,
        manual_vat_rate: line.vat?.rate,
        vat_category: line.vat?.category,
      }),
    ),
    vat_lines: invoice.vatBreakdown.map((row) =>
      present({
        taxable_amount: row.taxableAmount,
        vat_amount: row.vatAmount,
        manual_rate: row.rate ?? '0',
        category: row.category,
        exemption_reason: row.exemptionReason,
        vatex_code: row.exemptionReasonCode,
      }),
    ),
    notes: (invoice.notes ?? []).map((note) => present({ content: note.text, subject_code: note.subjectCode })),
  })
}

function party({ name, legalRegistration, identifiers, vatIdentifier, electronicAddress, address }: Invoice['buyer']) {
  return present({
    name,
    siren: legalRegistration?.scheme === '0002' ? legalRegistration.value : undefined,
    siret: identifiers?.find(({ scheme }) => scheme === '0009')?.value,
    vat_number: vatIdentifier,
    electronic_address: electronicAddress && {
      identifier: electronicAddress.value,
      schemeId: electronicAddress.scheme ?? '0225',
    },
    postal_address: present({
      lineOne: address?.line1,
      lineTwo: address?.line2,
      postalCode: address?.postCode,
      city: address?.city,
      countryCode: address?.country,
    }),
  })
}
