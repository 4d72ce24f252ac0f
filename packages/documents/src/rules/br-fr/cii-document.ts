import { CORRECTION_TYPES, CREDIT_TYPES, FRENCH_FRAMEWORKS, PREPAYMENT_TYPES } from '../../french-codes.js'
import type { Judged } from '../document.js'
import type { Checks, Context } from '../set.js'
import type { Node } from '../tree.js'
import { normalize } from '../values.js'
import { agreement, frameworks, ROOT, settlement, totals } from './cii-paths.js'
import { FINAL, PAID, SELF_BILLED, TREATMENTS, VAT_GROUP_MEMBER } from './codes.js'
import { numberOf } from './groups.js'
import { hasScheme, judged, single, some, someIs } from './places.js'
import { isSiren } from './values.js'

/** Rules about the file as a whole, of its root and of its head. */
export function ciiDocumentRules(): Context<Judged>[] {
  return [
    { at: ROOT, rules: { ...partiesOfFile, ...typeOfFile, ...paymentOfFile, ...vatOfFile } },
    { at: 'rsm:CrossIndustryInvoice/rsm:ExchangedDocumentContext', rules: framework },
    { at: 'rsm:CrossIndustryInvoice/rsm:ExchangedDocument', rules: notes },
  ]
}

const SELLER = 'ram:SellerTradeParty'
const BUYER = 'ram:BuyerTradeParty'

function document(root: Node, ...steps: readonly string[]): readonly Node[] {
  return root.select('rsm:ExchangedDocument', ...steps)
}

function types(root: Node): readonly Node[] {
  return document(root, 'ram:TypeCode')
}

function legalIds(root: Node, party: string): readonly Node[] {
  return agreement(root, party, 'ram:SpecifiedLegalOrganization', 'ram:ID')
}

function sirens(root: Node, party: string): readonly Node[] {
  return legalIds(root, party).filter((id) => hasScheme(id, '0002'))
}

function addresses(root: Node, party: string): readonly Node[] {
  return agreement(root, party, 'ram:URIUniversalCommunication', 'ram:URIID')
}

function dueDays(root: Node): readonly Node[] {
  return settlement(root, 'ram:SpecifiedTradePaymentTerms', 'ram:DueDateDateTime', 'udt:DateTimeString')
}

function notesAbout(head: Node, subject: string): Node[] {
  return head.all('ram:IncludedNote').filter((note) => someIs(note.all('ram:SubjectCode'), subject))
}

function isBetweenCompanies(root: Node): boolean {
  for (const head of document(root)) {
    for (const note of notesAbout(head, 'BAR')) if (someIs(note.all('ram:Content'), 'B2B')) return true
  }
  return false
}

/** BR-FR-21, BR-FR-22: an address of the French directory, which begins with the number of the legal registration. */
function isInDirectory(root: Node, party: string): boolean | Node {
  const ids = addresses(root, party)
  const address = single(ids)
  const siren = single(legalIds(root, party))
  const holds =
    address !== undefined && siren !== undefined && address.startsWith(siren) && ids.some((id) => hasScheme(id, '0225'))
  return judged(holds, ids[0], agreement(root, party)[0])
}

const partiesOfFile: Checks<Judged> = {
  'BR-FR-10_BT-30': (root) => {
    const ids = sirens(root, SELLER)
    const siren = single(ids)
    return judged(siren !== undefined && isSiren(normalize(siren)), ids[0], agreement(root, SELLER)[0])
  },
  'BR-FR-11_BT-47': (root) => {
    if (!isBetweenCompanies(root)) return true
    const ids = sirens(root, BUYER)
    const siren = single(ids)
    return judged(siren !== undefined && isSiren(siren), ids[0], agreement(root, BUYER)[0])
  },
  'BR-FR-12_BT-49': (root) => hasAddress(root, BUYER),
  'BR-FR-13_BT-34': (root) => hasAddress(root, SELLER),
  'BR-FR-21_BT-49': (root) => !isBetweenCompanies(root) || some(types(root), SELF_BILLED) || isInDirectory(root, BUYER),
  'BR-FR-22_BT-34': (root) =>
    !isBetweenCompanies(root) || !some(types(root), SELF_BILLED) || isInDirectory(root, SELLER),
}

function hasAddress(root: Node, party: string): boolean | Node {
  const ids = addresses(root, party)
  return judged((single(ids) ?? '') !== '', ids[0], agreement(root, party)[0])
}

const typeOfFile: Checks<Judged> = {
  'BR-FR-18_BT-123': (root) => {
    const legible = agreement(root, 'ram:AdditionalReferencedDocument').filter((reference) =>
      someIs(reference.all('ram:Name'), 'LISIBLE'),
    )
    return judged(legible.length <= 1, legible[1])
  },
  'BR-FR-CO-03_BT-3': (root) => {
    if (!someIs(types(root), '262')) return true
    const period = (end: string) => settlement(root, 'ram:BillingSpecifiedPeriod', end, 'udt:DateTimeString')
    const wanted = [
      agreement(root, 'ram:ContractReferencedDocument', 'ram:IssuerAssignedID'),
      period('ram:StartDateTime'),
      period('ram:EndDateTime'),
    ]
    return judged(
      wanted.every((nodes) => (single(nodes) ?? '') !== ''),
      types(root)[0],
    )
  },
  'BR-FR-CO-04_BT-4': (root) => {
    if (!some(types(root), CORRECTION_TYPES)) return true
    const references = settlement(root, 'ram:InvoiceReferencedDocument')
    return judged(references.length === 1, references[1], types(root)[0])
  },
  'BR-FR-CO-05_BT-3': (root) => {
    if (!some(types(root), CREDIT_TYPES) || settlement(root).some(namesInvoice)) return true
    const lines = root.select('rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem')
    for (const line of lines) {
      const reasons = line.select('ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')
      if (reasons.length > 0 && !someIs(reasons, 'DETAIL')) continue
      if (!line.all('ram:SpecifiedLineTradeSettlement').some(namesInvoice)) return judged(false, types(root)[0])
    }
    return true
  },
  'BR-FR-CO-08_BT-23': (root) =>
    judged(!some(frameworks(root), FINAL) || !some(types(root), PREPAYMENT_TYPES), frameworks(root)[0]),
}

/** Whether an invoice is named with its number and its day. */
function namesInvoice(settled: Node): boolean {
  return settled
    .all('ram:InvoiceReferencedDocument')
    .some(
      (reference) =>
        reference.has('ram:IssuerAssignedID') && reference.has('ram:FormattedIssueDateTime', 'qdt:DateTimeString'),
    )
}

const paymentOfFile: Checks<Judged> = {
  'BR-FR-CO-07_BT-9': (root) => {
    // Asked first, as the official engine does: of several due dates it takes no notice then.
    if (some(types(root), PREPAYMENT_TYPES) || some(frameworks(root), PAID)) return true
    const due = single(dueDays(root))
    if (due === '') return true
    const issued = document(root, 'ram:IssueDateTime', 'udt:DateTimeString')
    // Days are compared as they are written.
    const holds = due !== undefined && issued.length === 1 && due >= (issued[0] as Node).value
    return judged(holds, dueDays(root)[0])
  },
  // The official engine compares these sums as doubles.
  'BR-FR-CO-09_BT-23-1': (root) => {
    if (!some(frameworks(root), PAID)) return true
    const [paid, total] = [totals(root, 'ram:TotalPrepaidAmount'), totals(root, 'ram:GrandTotalAmount')]
    return judged(numberOf(paid) === numberOf(total), paid[0], total[0])
  },
  'BR-FR-CO-09_BT-23-2': (root) => {
    if (!some(frameworks(root), PAID)) return true
    const due = totals(root, 'ram:DuePayableAmount')
    return judged(numberOf(due) === 0, due[0])
  },
  'BR-FR-CO-09_BT-23-3': (root) =>
    !some(frameworks(root), PAID) || judged((single(dueDays(root)) ?? '') !== '', frameworks(root)[0]),
}

const vatOfFile: Checks<Judged> = {
  'BR-FR-CO-12_BT-5': (root) => {
    const currency = settlement(root, 'ram:InvoiceCurrencyCode').find((code) => code.value !== 'EUR')
    if (!currency) return true
    const vat = totals(root, 'ram:TaxTotalAmount').filter((sum) => sum.attribute('currencyID') === 'EUR')
    const accounted = someIs(settlement(root, 'ram:TaxCurrencyCode'), 'EUR')
    return judged(accounted && (single(vat) ?? '') !== '', currency)
  },
  'BR-FR-CO-14_BT-29-1': (root) => {
    const group = vatGroup(root)
    if (!group) return true
    const said = document(root).some((head) =>
      notesAbout(head, 'TXD').some((note) => someIs(note.all('ram:Content'), VAT_GROUP_MEMBER)),
    )
    return said || group
  },
  'BR-FR-CO-15_BT-29-1': (root) => {
    const group = vatGroup(root)
    if (!group) return true
    const numbers = agreement(root, 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID')
    return (single(numbers.filter((id) => hasScheme(id, 'VA'))) ?? '') !== '' || group
  },
}

/** The number of the VAT group that the seller is a member of. */
function vatGroup(root: Node): Node | undefined {
  return agreement(root, SELLER, 'ram:GlobalID').find((id) => hasScheme(id, '0231'))
}

const framework: Checks<Judged> = {
  'BR-FR-08_BT-23': (context) => {
    const ids = context.select('ram:BusinessProcessSpecifiedDocumentContextParameter', 'ram:ID')
    const code = single(ids)
    return judged(code !== undefined && FRENCH_FRAMEWORKS.has(code), ids[0])
  },
}

const notes: Checks<Judged> = {
  'BR-FR-05_BT-22_PMT': (head) => notesAbout(head, 'PMT').length > 0,
  'BR-FR-05_BT-22_PMD': (head) => notesAbout(head, 'PMD').length > 0,
  'BR-FR-05_BT-22_AAB': (head) => notesAbout(head, 'AAB').length > 0,
  'BR-FR-06_BT-21_PMT': (head) => onceAbout(head, 'PMT'),
  'BR-FR-06_BT-21_PMD': (head) => onceAbout(head, 'PMD'),
  'BR-FR-06_BT-21_AAB': (head) => onceAbout(head, 'AAB'),
  'BR-FR-06_BT-21_TXD': (head) => onceAbout(head, 'TXD'),
  'BR-FR-31_BT-21': (head) => {
    const known = notesAbout(head, 'BAR').filter((note) =>
      TREATMENTS.has(normalize(single(note.all('ram:Content')) ?? '')),
    )
    return judged(known.length <= 1, known[1])
  },
}

function onceAbout(head: Node, subject: string): boolean | Node {
  const [, second] = notesAbout(head, subject)
  return second ?? true
}
