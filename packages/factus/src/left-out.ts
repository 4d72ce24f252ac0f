import { type Carried, type Invoice, listLeftOut } from '@facturelle/core'
import { BLOCK_FIELD, type FactusBlock, type FactusItemTerms } from './block.js'
import type { Resource } from './mapping.js'

interface Facts {
  readonly resource: Resource
  readonly block: FactusBlock
  /** The period of delivery is carried. */
  readonly period: boolean
}

const STREET = { line1: true, line2: true, line3: true, country: true } as const
const BUYER = {
  name: true,
  tradingName: true,
  // One of them tells who buys; the others tell the same.
  identifiers: true,
  legalRegistration: true,
  vatIdentifier: true,
  electronicAddress: true,
  contacts: { email: true, telephone: true },
} as const

/** What of a block some documents have no field for; Factus would pass it over without a word. */
const ELSEWHERE: Readonly<
  Record<
    Resource,
    { readonly block: readonly (keyof FactusBlock)[]; readonly item: readonly (keyof FactusItemTerms)[] }
  >
> = {
  bills: { block: ['correctionConceptCode', 'billNumber', 'withoutBill'], item: [] },
  creditNotes: {
    block: ['operationType', 'documentType', 'createdTime', 'relatedDocuments', 'beneficiary'],
    item: ['scheme_id', 'mandate', 'collection_concept_code'],
  },
  debitNotes: {
    block: ['operationType', 'documentType', 'relatedDocuments', 'health', 'beneficiary'],
    item: ['note', 'scheme_id', 'additional_properties', 'collection_concept_code'],
  },
}
const DOCUMENTS: Readonly<Record<Resource, string>> = {
  bills: 'a bill',
  creditNotes: 'a credit note',
  debitNotes: 'a debit note',
}

/** The terms of a line that a document of this kind has. */
export function termsFor(resource: Resource, terms: FactusItemTerms): FactusItemTerms {
  const without: readonly string[] = ELSEWHERE[resource].item
  return Object.fromEntries(Object.entries(terms).filter(([key]) => !without.includes(key)))
}

/** What of a block the document has no place for. */
export function blockLeftOut(resource: Resource, block: FactusBlock): string[] {
  const { block: members, item } = ELSEWHERE[resource]
  const given = [
    ...members.filter((key) => block[key] !== undefined),
    ...item.filter((key) => block.items?.[key] !== undefined).map((key) => `items.${key}`),
    ...Object.entries(block.lines ?? {}).flatMap(([id, terms]) =>
      item.filter((key) => terms[key] !== undefined).map((key) => `lines.${id}.${key}`),
    ),
  ]
  return given.map((key) => `${BLOCK_FIELD}.${key} is left out: ${DOCUMENTS[resource]} has no place for it.`)
}

/** By the seller's own account Factus knows it, and prints what it has of it. */
function carried({ lines }: Invoice, { resource, block, period }: Facts): Carried {
  const bill = resource === 'bills'
  // The note of a line.
  const noted = resource !== 'debitNotes'
  const place = block.customer?.municipality_code !== undefined
  // It stands in for a number of the seller, where there is none.
  const standard = lines.every(({ item }) => item.sellerIdentifier === undefined)
  return {
    invoiceNumber: true,
    issueDate: true,
    typeCode: true,
    currency: true,
    // The process and the profile are of files.
    processControl: true,
    notes: { text: true },
    ...(bill ? { purchaseOrder: true } : { precedingInvoices: true }),
    seller: true,
    buyer: { ...BUYER, address: place ? { ...STREET, city: true, subdivision: true } : STREET },
    delivery: period ? { period: true } : {},
    payment: { means: { code: true }, remittanceInformation: true },
    paymentTerms: { dueDate: true },
    charges: { amount: true, baseAmount: true, percentage: true, reason: true, vat: true },
    ...(bill && { prepayments: { amount: true, receivedDate: true, invoice: { id: true } } }),
    totals: true,
    vatBreakdown: {
      taxableAmount: true,
      vatAmount: true,
      category: true,
      rate: true,
      lineAmount: true,
      adjustmentAmount: true,
    },
    lines: {
      id: true,
      subtype: true,
      ...(noted && { notes: { text: true } }),
      quantity: true,
      unit: true,
      netAmount: true,
      allowances: { amount: true, baseAmount: true, percentage: true },
      price: { netPrice: true, baseQuantity: true, baseQuantityUnit: true },
      vat: { category: true, rate: true },
      item: {
        name: true,
        ...(noted && { description: true }),
        sellerIdentifier: true,
        ...(standard && { standardIdentifier: true }),
      },
    },
  }
}

/** What Factus has no place for: one sentence for each field, however many lines have it; never a value. */
export function leftOut(invoice: Invoice, facts: Facts): string[] {
  return listLeftOut(invoice, carried(invoice, facts), 'Factus', [
    ['payment.means', invoice.payment?.means],
    ['paymentTerms', invoice.paymentTerms?.filter(({ dueDate }) => dueDate !== undefined)],
    ['buyer.contacts', invoice.buyer.contacts],
  ])
}
