import { differ, includes, placesWithin, says } from '../ask.js'
import type { Judged } from '../document.js'
import type { Context, Judgement } from '../set.js'
import type { Node } from '../tree.js'
import { UBL_ANYWHERE, UBL_DOCUMENT } from './ubl-syntax-document.js'
import { UBL_LINES } from './ubl-syntax-lines.js'
import { UBL_PARTIES } from './ubl-syntax-parties.js'

const REFERENCE = 'cac:AdditionalDocumentReference'

/** Whether a reference is to the object that is invoiced: one of its types is 130. */
export function isObjectReference(reference: Node): boolean {
  return includes(reference.all('cbc:DocumentTypeCode'), '130')
}

/** What UBL allows and EN 16931 does not. */
export const ublSyntax = (): readonly Context<Judged>[] => [
  {
    at: (path) => isAmount(path.name) && !path.within('cac:Price'),
    rules: { 'UBL-DT-01': (amount) => placesWithin(amount.value, 2) },
  },
  {
    // The amounts of a price may have as many digits as they like where the price has an allowance.
    at: (path) => isAmount(path.name),
    when: (amount) => {
      for (let above = amount.parent; above; above = above.parent) {
        if (above.path.name === 'cac:Price' && above.child('cac:AllowanceCharge')) return false
      }
      return true
    },
    rules: { 'UBL-DT-01': (amount) => placesWithin(amount.value, 2) },
  },
  { at: ['cac:PostalAddress', 'cac:Address'], syntax: 'UBL-SR-51 ? cac:AddressLine' },
  {
    at: 'cac:AccountingSupplierParty/cac:Party',
    rules: { 'UBL-SR-42': (party) => atMost(party.all('cac:PartyTaxScheme'), 2) },
  },
  {
    at: REFERENCE,
    rules: {
      'UBL-SR-43': (reference, { root }) => {
        const types = reference.all('cbc:DocumentTypeCode')
        if (includes(types, '130') || (root.path.name.endsWith(':CreditNote') && includes(types, '50'))) return true
        return types.length === 0 && reference.all('cbc:ID').every((id) => id.attribute('schemeID') === undefined)
      },
    },
    syntax: 'UBL-SR-33 ? cbc:DocumentDescription',
  },
  { at: (path) => path.name.endsWith('BinaryObject'), syntax: 'UBL-DT-06 + @mimeCode\nUBL-DT-07 + @filename' },
  { at: 'cac:Delivery', syntax: 'UBL-SR-25 ? cac:DeliveryParty/cac:PartyName/cbc:Name' },
  {
    at: 'cac:AllowanceCharge',
    when: (allowance) => says(allowance, 'cbc:ChargeIndicator', false),
    syntax: 'UBL-SR-30 ? cbc:AllowanceChargeReason',
  },
  {
    at: 'cac:AllowanceCharge',
    when: (charge) => says(charge, 'cbc:ChargeIndicator', true),
    syntax: 'UBL-SR-31 ? cbc:AllowanceChargeReason',
  },
  { at: 'cac:PartyTaxScheme', syntax: 'UBL-SR-53 + cac:TaxScheme/cbc:ID\nUBL-SR-53 + cbc:CompanyID' },
  {
    at: ['/ubl:Invoice', '/cn:CreditNote'],
    rules: {
      'UBL-CR-666': (_, document) => firstOf(objectReferences(document), 'cac:Attachment'),
      'UBL-CR-673': (_, document) => firstOf(objectReferences(document), 'cbc:DocumentDescription'),
      'UBL-SR-04': (invoice) =>
        atMost(
          invoice
            .all(REFERENCE)
            .filter(isObjectReference)
            .flatMap((reference) => reference.all('cbc:ID')),
        ),
      'UBL-SR-12': (invoice) => atMost(taxNumbers(invoice, 'cac:AccountingSupplierParty', true)),
      'UBL-SR-13': (invoice) => atMost(taxNumbers(invoice, 'cac:AccountingSupplierParty', false)),
      'UBL-SR-18': (invoice) => atMost(taxNumbers(invoice, 'cac:AccountingCustomerParty', true)),
      'UBL-SR-29': (_, document) =>
        atMost(
          document
            .everywhere('cac:PartyIdentification')
            .flatMap((identification) => identification.all('cbc:ID').filter(isSepa)),
        ),
      'UBL-SR-44': (_, document) => allSame(document.everywhere('cbc:PaymentID')),
      'UBL-SR-47': (_, document) => allSame(document.everywhere('cbc:PaymentMeansCode')),
    },
    warnings: {
      'UBL-CR-002': (invoice) => {
        const versions = invoice.all('cbc:UBLVersionID')
        return versions.length === 0 || includes(versions, '2.1') || (versions[0] as Node)
      },
      'UBL-CR-412': (invoice) =>
        invoice.path.name === 'cn:CreditNote' || firstOf(invoice.all('cac:PaymentMeans'), 'cbc:PaymentDueDate'),
      'UBL-CR-665': (_, document) => {
        for (const reference of document.everywhere(REFERENCE)) {
          const types = reference.all('cbc:DocumentTypeCode')
          if (types.length > 0 && types.every(({ value }) => value === '130')) continue
          const named = reference.all('cbc:ID').find((id) => id.attribute('schemeID') !== undefined)
          if (named) return named
        }
        return true
      },
      'UBL-DT-18': (invoice) => namedNode(invoice) ?? true,
    },
    syntax: UBL_DOCUMENT + UBL_PARTIES + UBL_LINES + UBL_ANYWHERE,
  },
  {
    at: ['cac:InvoiceLine', 'cac:CreditNoteLine'],
    syntax: `
      UBL-SR-34 ? cbc:Note
      UBL-SR-35 ? cac:OrderLineReference/cbc:LineID
      UBL-SR-36 ? cac:InvoicePeriod
      UBL-SR-37 ? cac:Price/cac:AllowanceCharge/cbc:Amount
      UBL-SR-48 1 cac:Item/cac:ClassifiedTaxCategory
      UBL-SR-50 ? cac:Item/cbc:Description
      UBL-SR-52 ? cac:DocumentReference
    `,
  },
  {
    at: 'cac:PayeeParty',
    rules: {
      'UBL-SR-19': (payee) => isNotSeller(payee) && atMost(payee.select('cac:PartyName', 'cbc:Name')),
      'UBL-SR-20': (payee) =>
        isNotSeller(payee) && atMost(payee.select('cac:PartyIdentification', 'cbc:ID').filter((id) => !isSepa(id))),
      'UBL-SR-21': (payee) => isNotSeller(payee) && atMost(payee.select('cac:PartyLegalEntity', 'cbc:CompanyID')),
    },
  },
  {
    at: 'cac:PaymentMeans',
    syntax: `
      UBL-SR-26 ? cbc:PaymentID
      UBL-SR-27 ? cbc:PaymentMeansCode
      UBL-SR-28 ? cac:PaymentMandate/cbc:ID
    `,
  },
  {
    at: 'cac:BillingReference',
    syntax: `
      UBL-SR-06 ? cac:InvoiceDocumentReference
      UBL-SR-07 + cac:InvoiceDocumentReference/cbc:ID
    `,
  },
  {
    at: 'cac:TaxRepresentativeParty',
    syntax: `
      UBL-SR-22 ? cac:PartyName/cbc:Name
      UBL-SR-23 ? cac:PartyTaxScheme/cbc:CompanyID
    `,
  },
  { at: 'cac:TaxSubtotal', syntax: 'UBL-SR-32 ? cac:TaxCategory/cbc:TaxExemptionReason' },
]

function isAmount(name: string): boolean {
  return name.endsWith('Amount') && !name.endsWith('PriceAmount')
}

/** Whether there are no more of them than that; else the first that is too many. */
function atMost(nodes: readonly Node[], most = 1): Judgement {
  return nodes.length <= most || (nodes[most] as Node)
}

/** Whether all have the same text; else the first that has another. */
function allSame(nodes: readonly Node[]): Judgement {
  const first = nodes[0]?.value
  return nodes.find(({ value }) => value !== first) ?? true
}

function firstOf(nodes: readonly Node[], name: string): Judgement {
  for (const node of nodes) {
    const child = node.child(name)
    if (child) return child
  }
  return true
}

function objectReferences(document: Judged): readonly Node[] {
  return document.everywhere(REFERENCE).filter(isObjectReference)
}

/** The numbers a party has for VAT, or for other taxes. A scheme without an id is another one; without a scheme it is neither. */
function taxNumbers(invoice: Node, role: string, ofVat: boolean): readonly Node[] {
  return invoice
    .select(role, 'cac:Party', 'cac:PartyTaxScheme')
    .filter((number) =>
      number.all('cac:TaxScheme').some((scheme) => {
        const ids = scheme.all('cbc:ID')
        return (ids.length === 1 && (ids[0] as Node).value.toUpperCase() === 'VAT') === ofVat
      }),
    )
    .flatMap((number) => number.all('cbc:CompanyID'))
}

function isSepa(id: Node): boolean {
  return id.attribute('schemeID')?.toUpperCase() === 'SEPA'
}

/** Whether the payee has a name, the seller too, and some of them differ. */
function isNotSeller(payee: Node): boolean {
  return differ(
    payee.select('cac:PartyName', 'cbc:Name'),
    payee.parent?.select('cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:RegistrationName') ??
      [],
  )
}

/** The first element with a `name` that is not of the means of payment. */
function namedNode(node: Node): Node | undefined {
  if (node.path.name !== 'cbc:PaymentMeansCode' && node.attribute('name') !== undefined) return node
  for (const child of node.children) {
    const named = namedNode(child)
    if (named) return named
  }
  return undefined
}
