import type { Invoice } from '@facturelle/core'
import { CREDIT_NOTES } from '../credit-notes.js'
import { UBL_CREDIT_NOTE, UBL_INVOICE } from '../ubl.js'
import { attribute, decimal, fixed, group, identifier, quiet, text, token, within } from './elements.js'
import { base64, text as textKind } from './kinds.js'
import { once } from './once.js'
import type { Element, Scope, Table } from './table.js'
import {
  address,
  adjustment,
  amount,
  contact,
  creditorIdentifier,
  date,
  deliveryTerms,
  each,
  endpoint,
  has,
  legalEntity,
  localTaxScheme,
  note,
  objectReference,
  otherParty,
  partyIdentifications,
  partyName,
  role,
  taxCategory,
  vatScheme,
  wanted,
  withFiller,
} from './ubl-elements.js'
import { cents, isWritten, line, toCents } from './ubl-lines.js'

/** UBL 2.1 Invoice, as EN 16931-3-2 binds it and as EXTENDED-CTC-FR widens that. Built at the first call. */
export const ublInvoice: () => Table = /* @__PURE__ */ once(() => ublTable(false))

/** The same of CreditNote. */
export const ublCreditNote: () => Table = /* @__PURE__ */ once(() => ublTable(true))

function ublTable(creditNote: boolean): Table {
  return {
    syntax: 'UBL',
    // What has no type is written as an invoice.
    fits: ({ typeCode = '' }) => CREDIT_NOTES.has(typeCode) === creditNote,
    spacesCount: true,
    fills: (profile) => (invoice) => filledFields(invoice, creditNote, profile),
    profiles: ['EN 16931', 'EXTENDED-CTC-FR'],
    guidelines: {
      'EN 16931': 'urn:cen.eu:en16931:2017',
      'EXTENDED-CTC-FR': 'urn:cen.eu:en16931:2017#conformant#urn.cpro.gouv.fr:1p0:extended-ctc-fr',
    },
    prefixes: {
      '': creditNote ? UBL_CREDIT_NOTE : UBL_INVOICE,
      cac: 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
      cbc: 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
    },
    root: within(creditNote ? 'CreditNote' : 'Invoice', '1', [
      ...head(creditNote),
      ...references(creditNote),
      ...parties(),
      delivery(),
      deliveryTerms('delivery.terms'),
      paymentMeans(creditNote),
      within('cac:PaymentTerms', '?', [text('cbc:Note', '?', 'paymentTerms.0.description')]),
      ...settlement(creditNote),
      line(creditNote),
    ]),
  }
}

/** The total of VAT, and in an `Invoice` the amounts of lines that do not count. */
function filledFields({ totals, vatBreakdown, lines }: Invoice, creditNote: boolean, profile: number): string[] {
  const filled = totals?.vatTotal === undefined && vatBreakdown.length > 0 ? ['totals.vatTotal'] : []
  if (creditNote) return filled
  for (const [index, line] of lines.entries()) {
    if (line.netAmount === undefined && isWritten(line, profile)) filled.push(`lines[${index}].netAmount`)
  }
  return filled
}

function head(creditNote: boolean): Element[] {
  const typeCode = token(creditNote ? 'cbc:CreditNoteTypeCode' : 'cbc:InvoiceTypeCode', '1', 'typeCode')
  const taxPointDate = date('cbc:TaxPointDate', '?', 'vatPointDate')
  return [
    // Says nothing that the namespace does not; read, and not written.
    { ...fixed('cbc:UBLVersionID', '?', '2.1'), when: () => false },
    token('cbc:CustomizationID', '1', 'processControl.guideline'),
    token('cbc:ProfileID', '?', 'processControl.businessProcess'),
    token('cbc:ID', '1', 'invoiceNumber'),
    date('cbc:IssueDate', '1', 'issueDate'),
    ...(creditNote
      ? [taxPointDate, typeCode, note('*')]
      : [date('cbc:DueDate', '?', 'paymentTerms.0.dueDate'), typeCode, note('*'), taxPointDate]),
    token('cbc:DocumentCurrencyCode', '1', 'currency'),
    token('cbc:TaxCurrencyCode', '?', 'vatAccountingCurrency'),
    each('cbc:AccountingCost', '?', 'buyerAccountingReferences[]', textKind, 'id'),
    text('cbc:BuyerReference', '?', 'buyerReference'),
    within('cac:InvoicePeriod', '?', [
      date('cbc:StartDate', '?', 'delivery.period.startDate'),
      date('cbc:EndDate', '?', 'delivery.period.endDate'),
      token('cbc:DescriptionCode', '?', 'vatPointDateCode'),
    ]),
    within('cac:OrderReference', '?', [
      wanted(
        'cbc:ID',
        '1',
        'purchaseOrder.id',
        ({ salesOrder, purchaseOrder }, profile) =>
          has(salesOrder, 'id') || (profile > 0 && has(purchaseOrder, 'issueDate')),
      ),
      token('cbc:SalesOrderID', '?', 'salesOrder.id'),
      date('cbc:IssueDate', '-?', 'purchaseOrder.issueDate'),
    ]),
  ]
}

function references(creditNote: boolean): Element[] {
  const originator = group('cac:OriginatorDocumentReference', '?', 'tendersOrLots[]', [token('cbc:ID', '1', 'id')])
  const contract = group('cac:ContractDocumentReference', '?', 'contract', [
    token('cbc:ID', '1', 'id'),
    date('cbc:IssueDate', '-?', 'issueDate'),
    text('cbc:DocumentType', '-?', 'typeCode'),
  ])
  const additional = [objectReference('cac:AdditionalDocumentReference', '?*')]
  // A credit note has no ProjectReference.
  if (creditNote) additional.push(projectAsDocument())
  additional.push(supportingDocument())
  return [
    group('cac:BillingReference', '*', 'precedingInvoices[]', [
      within('cac:InvoiceDocumentReference', '1', [
        token('cbc:ID', '1', 'id'),
        date('cbc:IssueDate', '?', 'issueDate'),
        token('cbc:DocumentTypeCode', '-?', 'typeCode'),
      ]),
    ]),
    group('cac:DespatchDocumentReference', '?', 'despatchAdvice', [
      token('cbc:ID', '1', 'id'),
      date('cbc:IssueDate', '-?', 'issueDate'),
    ]),
    group('cac:ReceiptDocumentReference', '?', 'receivingAdvice', [token('cbc:ID', '1', 'id')]),
    ...(creditNote
      ? [contract, ...additional, originator]
      : [
          originator,
          contract,
          ...additional,
          within('cac:ProjectReference', '?', [token('cbc:ID', '1', 'project.id')]),
        ]),
  ]
}

function projectAsDocument(): Element {
  return within(
    'cac:AdditionalDocumentReference',
    '?',
    [token('cbc:ID', '1', 'project.id'), quiet('cbc:DocumentTypeCode', '1', '50')],
    { pick: (find) => find('cbc:DocumentTypeCode') === '50' },
  )
}

function supportingDocument(): Element {
  return group('cac:AdditionalDocumentReference', '*', 'supportingDocuments[]', [
    token('cbc:ID', '1', 'id'),
    text('cbc:DocumentDescription', '?', 'description'),
    within('cac:Attachment', '?', [
      each('cbc:EmbeddedDocumentBinaryObject', '?', 'attachment', base64, 'base64', [
        attribute('mimeCode', 'mediaType', { required: true }),
        attribute('filename', 'fileName', { required: true }),
      ]),
      within('cac:ExternalReference', '?', [token('cbc:URI', '1', 'uri')]),
    ]),
  ])
}

function parties(): Element[] {
  return [
    within('cac:AccountingSupplierParty', '1', [
      group('cac:Party', '1', 'seller', [
        endpoint('?'),
        creditorIdentifier(false),
        partyIdentifications('*'),
        partyName('tradingName'),
        address('cac:PostalAddress', '1', 'address'),
        vatScheme('?', false),
        localTaxScheme(),
        legalEntity(true, '?'),
        contact('?'),
        group('cac:AgentParty', '-?', '/salesAgent', otherParty()),
        within('cac:ServiceProviderParty', '-?', [group('cac:Party', '1', '/invoicer', otherParty())]),
      ]),
    ]),
    within('cac:AccountingCustomerParty', '1', [
      group('cac:Party', '1', 'buyer', [
        endpoint('?'),
        partyIdentifications('?*'),
        partyName('tradingName'),
        address('cac:PostalAddress', '1', 'address'),
        vatScheme(),
        legalEntity(true, '-'),
        contact('?'),
        group('cac:AgentParty', '-?', '/buyerAgent', otherParty()),
        within('cac:ServiceProviderParty', '-?', [group('cac:Party', '1', '/invoicee', otherParty())]),
      ]),
    ]),
    group('cac:PayeeParty', '?', 'payee', [
      endpoint('-?'),
      role('-?'),
      creditorIdentifier(true),
      partyIdentifications('?*'),
      partyName('name', '1'),
      address('cac:PostalAddress', '-?', 'address'),
      vatScheme('-?'),
      legalEntity(false, '-'),
      contact('-?'),
    ]),
    group('cac:TaxRepresentativeParty', '?', 'sellerTaxRepresentative', [
      partyName('name', '1'),
      address('cac:PostalAddress', '1', 'address'),
      vatScheme('1'),
    ]),
  ]
}

function delivery(): Element {
  return within('cac:Delivery', '?', [
    date('cbc:ActualDeliveryDate', '?', 'delivery.date'),
    within('cac:DeliveryLocation', '?', [
      identifier('cbc:ID', '?', 'delivery.recipient.identifiers[]'),
      address('cac:Address', '?', 'delivery.recipient.address'),
    ]),
    within('cac:DeliveryParty', '?', [partyName('delivery.recipient.name')]),
  ])
}

function paymentMeans(creditNote: boolean): Element {
  const given = (_: unknown, { payment }: Invoice) => payment !== undefined && payment.means.length > 0
  const dueDate = { ...date('cbc:PaymentDueDate', '?', '/paymentTerms.0.dueDate'), once: true, when: given }
  return group('cac:PaymentMeans', '*', 'payment.means[]', [
    // BT-82 may be said once (UBL-SR-46).
    token('cbc:PaymentMeansCode', '1', 'code', {
      attributes: [attribute('name', 'text')],
      when: isFirst,
      pick: () => true,
    }),
    token('cbc:PaymentMeansCode', '1', 'code', { when: (means, given) => !isFirst(means, given), instead: true }),
    // A credit note has no DueDate.
    ...(creditNote ? [dueDate] : []),
    token('cbc:PaymentID', '?', '/payment.remittanceInformation'),
    group('cac:CardAccount', '?', 'card', [
      token('cbc:PrimaryAccountNumberID', '1', 'accountNumber'),
      withFiller(token('cbc:NetworkID', '1'), 'NA'),
      text('cbc:HolderName', '?', 'holderName'),
    ]),
    group('cac:PayeeFinancialAccount', '?', 'creditTransfer', [
      token('cbc:ID', '1', 'accountId'),
      text('cbc:Name', '?', 'accountName'),
      within('cac:FinancialInstitutionBranch', '?', [token('cbc:ID', '1', 'bic')]),
    ]),
    within(
      'cac:PaymentMandate',
      '?',
      [
        token('cbc:ID', '?', '/payment.directDebit.mandateReference', { once: true }),
        group('cac:PayerParty', '-?', '/payer', otherParty(), { once: true }),
        within('cac:PayerFinancialAccount', '?', [token('cbc:ID', '1', 'debitedAccount.accountId')]),
      ],
      { when: given },
    ),
  ])
}

function isFirst(means: Scope, { payment }: Invoice): boolean {
  return payment?.means[0] === (means as unknown)
}

function settlement(creditNote: boolean): Element[] {
  const adjustments = [false, true].map((charge) =>
    adjustment(charge, charge ? 'charges[]' : 'allowances[]', [
      group('cac:TaxCategory', '1', 'vat', taxCategory('-?')),
    ]),
  )
  const exchange = group('cac:TaxExchangeRate', '-?', 'currencyExchange', [
    token('cbc:SourceCurrencyCode', '1', 'sourceCurrency'),
    token('cbc:TargetCurrencyCode', '1', 'targetCurrency'),
    decimal('cbc:CalculationRate', '?', 'rate'),
    date('cbc:Date', '?', 'date'),
  ])
  return [
    ...(creditNote ? [exchange, ...adjustments] : [...adjustments, exchange]),
    taxTotal(),
    within(
      'cac:TaxTotal',
      '?',
      [
        decimal('cbc:TaxAmount', '1', 'totals.vatTotalInAccountingCurrency', {
          attributes: [{ name: 'currencyID', repeats: '/vatAccountingCurrency', required: true }],
        }),
      ],
      { when: (_, invoice) => invoice.vatAccountingCurrency !== undefined },
    ),
    within('cac:LegalMonetaryTotal', '1', [
      amount('cbc:LineExtensionAmount', '1', 'totals.lineNetTotal'),
      amount('cbc:TaxExclusiveAmount', '1', 'totals.totalWithoutVat'),
      amount('cbc:TaxInclusiveAmount', '1', 'totals.totalWithVat'),
      amount('cbc:AllowanceTotalAmount', '?', 'totals.allowanceTotal'),
      amount('cbc:ChargeTotalAmount', '?', 'totals.chargeTotal'),
      amount('cbc:PrepaidAmount', '?', 'totals.paidAmount'),
      amount('cbc:PayableRoundingAmount', '?', 'totals.roundingAmount'),
      amount('cbc:PayableAmount', '1', 'totals.amountDue'),
    ]),
  ]
}

/** BT-110 with BG-23. The schema wants a total, which the breakdown makes where the invoice has none (BR-CO-14). */
function taxTotal(): Element {
  const total = withFiller(amount('cbc:TaxAmount', '1', 'totals.vatTotal'), (_, { vatBreakdown }) =>
    cents(vatBreakdown.reduce((sum, { vatAmount }) => sum + toCents(vatAmount), 0n)),
  )
  return within(
    'cac:TaxTotal',
    '?',
    [
      total,
      group('cac:TaxSubtotal', '*', 'vatBreakdown[]', [
        amount('cbc:TaxableAmount', '1', 'taxableAmount'),
        amount('cbc:TaxAmount', '1', 'vatAmount'),
        within('cac:TaxCategory', '1', taxCategory('?')),
      ]),
    ],
    {
      // The two may be in one currency: then the first is the one.
      pick: (find, invoice) =>
        invoice.totals?.vatTotal === undefined &&
        (find('cbc:TaxAmount@currencyID') === invoice.currency || find('cac:TaxSubtotal/cbc:TaxAmount') !== undefined),
    },
  )
}
