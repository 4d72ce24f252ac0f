import type { Invoice, Party } from '@facturelle/core'

/** How a value is looked for. */
export type ValueKind = 'text' | 'identifier' | 'date' | 'amount' | 'currency'

/** A value of the XML that the pages should show. */
export interface ExpectedTerm {
  /** `BT-1`. */
  readonly term: string
  /** The field of the model: `totals.amountDue`. */
  readonly path: string
  readonly kind: ValueKind
  readonly value: string
  /** What it counts in the score. */
  readonly weight: number
}

const KEY = 3
/** Recovery costs, late payment, discount: BR-FR-05. */
const MANDATORY_NOTES = new Set(['PMT', 'PMD', 'AAB'])

type Add = (term: string, path: string, kind: ValueKind, value: string | undefined, weight?: number) => void

/** What is compared, of an invoice as far as it was read. */
export function expectedTerms(invoice: Partial<Invoice>): ExpectedTerm[] {
  const terms: ExpectedTerm[] = []
  const add: Add = (term, path, kind, value, weight = 1) => {
    if (value !== undefined && value.trim() !== '') terms.push({ term, path, kind, value: value.trim(), weight })
  }
  add('BT-1', 'invoiceNumber', 'identifier', invoice.invoiceNumber, KEY)
  add('BT-2', 'issueDate', 'date', invoice.issueDate, KEY)
  add('BT-5', 'currency', 'currency', invoice.currency)
  for (const [index, { dueDate }] of (invoice.paymentTerms ?? []).entries()) {
    add('BT-9', `paymentTerms[${index}].dueDate`, 'date', dueDate)
  }
  add('BT-13', 'purchaseOrder.id', 'identifier', invoice.purchaseOrder?.id)
  addParty(invoice.seller, 'seller', ['BT-27', 'BT-29', 'BT-30', 'BT-31'], add)
  addParty(invoice.buyer, 'buyer', ['BT-44', 'BT-46', 'BT-47', 'BT-48'], add)
  for (const [index, { creditTransfer }] of (invoice.payment?.means ?? []).entries()) {
    add('BT-84', `payment.means[${index}].creditTransfer.accountId`, 'identifier', creditTransfer?.accountId, KEY)
  }
  for (const [index, { subjectCode = '', text }] of (invoice.notes ?? []).entries()) {
    if (MANDATORY_NOTES.has(subjectCode)) add('BT-22', `notes[${index}].text`, 'text', text)
  }
  addLines(invoice, add)
  addVat(invoice, add)
  addTotals(invoice, add)
  return terms
}

function addParty(party: Party | undefined, path: string, terms: readonly [string, string, string, string], add: Add) {
  const [name, identifier, registration, vatIdentifier] = terms
  add(name, `${path}.name`, 'text', party?.name, KEY)
  add(registration, `${path}.legalRegistration.value`, 'identifier', party?.legalRegistration?.value, KEY)
  for (const [index, { scheme, value }] of (party?.identifiers ?? []).entries()) {
    // Of the others nobody expects that they are shown.
    if (scheme === '0009') add(identifier, `${path}.identifiers[${index}].value`, 'identifier', value, KEY)
  }
  add(vatIdentifier, `${path}.vatIdentifier`, 'identifier', party?.vatIdentifier, KEY)
}

function addLines({ lines = [] }: Partial<Invoice>, add: Add): void {
  for (const [index, { item, quantity, price, netAmount }] of lines.entries()) {
    const path = `lines[${index}]`
    add('BT-153', `${path}.item.name`, 'text', item?.name)
    add('BT-129', `${path}.quantity`, 'amount', quantity)
    add('BT-146', `${path}.price.netPrice`, 'amount', price?.netPrice)
    add('BT-131', `${path}.netAmount`, 'amount', netAmount)
  }
}

function addVat({ vatBreakdown = [] }: Partial<Invoice>, add: Add): void {
  for (const [index, { taxableAmount, vatAmount, rate }] of vatBreakdown.entries()) {
    const path = `vatBreakdown[${index}]`
    add('BT-116', `${path}.taxableAmount`, 'amount', taxableAmount)
    add('BT-117', `${path}.vatAmount`, 'amount', vatAmount, KEY)
    add('BT-119', `${path}.rate`, 'amount', rate)
  }
}

function addTotals({ totals }: Partial<Invoice>, add: Add): void {
  if (!totals) return
  const some = (value: string | undefined) => (value !== undefined && Number(value) !== 0 ? value : undefined)
  add('BT-107', 'totals.allowanceTotal', 'amount', some(totals.allowanceTotal))
  add('BT-108', 'totals.chargeTotal', 'amount', some(totals.chargeTotal))
  add('BT-109', 'totals.totalWithoutVat', 'amount', totals.totalWithoutVat, KEY)
  add('BT-110', 'totals.vatTotal', 'amount', some(totals.vatTotal), KEY)
  add('BT-112', 'totals.totalWithVat', 'amount', totals.totalWithVat, KEY)
  add('BT-113', 'totals.paidAmount', 'amount', some(totals.paidAmount))
  add('BT-115', 'totals.amountDue', 'amount', totals.amountDue, KEY)
}
