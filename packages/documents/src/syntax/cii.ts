import type { Invoice, LinePrice } from '@facturelle/core'
import { CII } from '../cii.js'
import {
  adjustments,
  amount,
  date,
  dateOnly,
  formattedDate,
  measure,
  type PartyCards,
  party,
  quantity,
  reference,
  tax,
  taxTotals,
  vatPointDateCode,
  yesNo,
} from './cii-parts.js'
import { decimal, fallingBack, fixed, group, identifier, leaf, text, token, within } from './elements.js'
import { once } from './once.js'
import type { Element, Scope, Table } from './table.js'

/**
 * CII D22B (UN/CEFACT Cross Industry Invoice) as Factur-X 1.09 cuts it into profiles: what the schema of each profile has,
 * less what its rules take back in a place. Built at the first call.
 */
export const cii: () => Table = /* @__PURE__ */ once(() => ({
  syntax: 'CII',
  profiles: ['MINIMUM', 'BASIC WL', 'BASIC', 'EN 16931', 'EXTENDED', 'EXTENDED-CTC-FR'],
  guidelines: {
    MINIMUM: 'urn:factur-x.eu:1p0:minimum',
    'BASIC WL': 'urn:factur-x.eu:1p0:basicwl',
    BASIC: 'urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic',
    'EN 16931': 'urn:cen.eu:en16931:2017',
    EXTENDED: 'urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended',
    'EXTENDED-CTC-FR': 'urn:cen.eu:en16931:2017#conformant#urn.cpro.gouv.fr:1p0:extended-ctc-fr',
  },
  prefixes: {
    rsm: CII,
    ram: 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
    qdt: 'urn:un:unece:uncefact:data:standard:QualifiedDataType:100',
    udt: 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
  },
  root: within('rsm:CrossIndustryInvoice', '1', [
    within('rsm:ExchangedDocumentContext', '1', [
      yesNo('ram:TestIndicator', '----?', 'processControl.test'),
      within('ram:BusinessProcessSpecifiedDocumentContextParameter', '?', [
        token('ram:ID', '1', 'processControl.businessProcess'),
      ]),
      within('ram:GuidelineSpecifiedDocumentContextParameter', '1', [token('ram:ID', '1', 'processControl.guideline')]),
    ]),
    within('rsm:ExchangedDocument', '1', [
      token('ram:ID', '1', 'invoiceNumber'),
      text('ram:Name', '----?', 'documentName'),
      token('ram:TypeCode', '1', 'typeCode'),
      date('ram:IssueDateTime', '1', 'issueDate'),
      yesNo('ram:CopyIndicator', '----?', 'copy'),
      token('ram:LanguageID', '----?', 'language'),
      notes('-*', '-?'),
      within('ram:EffectiveSpecifiedPeriod', '----?', [date('ram:CompleteDateTime', '?', 'contractualDueDate')]),
    ]),
    within('rsm:SupplyChainTradeTransaction', '1', [line(), headerAgreement(), headerDelivery(), headerSettlement()], {
      always: true,
    }),
  ]),
}))

function notes(card: string, subject: string): Element {
  return group(
    'ram:IncludedNote',
    card,
    'notes[]',
    [
      token('ram:ContentCode', '----?', 'contentCode'),
      text('ram:Content', '1111?', 'text'),
      token('ram:SubjectCode', subject, 'subjectCode'),
    ],
    { when: (note, _, profile) => profile >= EXTENDED || note.text !== undefined },
  )
}

/** The number of EXTENDED among the profiles: what it has, the profiles after it have. */
const EXTENDED = 4

const SELLER: PartyCards = {
  ids: '-*',
  name: '1',
  description: '---?',
  legal: '?',
  tradingName: '-?',
  contacts: '---?*',
  address: '1',
  uri: '-?',
  vat: '?',
  tax: '?',
}

const BUYER: PartyCards = {
  ids: '-???*',
  name: '1',
  description: '----?',
  legal: '?',
  tradingName: '---?',
  contacts: '---?*',
  address: '-1',
  uri: '-?',
  vat: '-?',
}

const TAX_REPRESENTATIVE: PartyCards = { name: '-1', address: '-1', vat: '-1' }
const PAYEE: PartyCards = { ids: '-???*', name: '-1', legal: '-?' }
const RECIPIENT: PartyCards = { ids: '-???*', name: '-?', address: '-?' }
const OF_LINE: PartyCards = { legalAddress: '-' }
/** A party that EXTENDED describes as it does a seller. */
const TRADER_OF_LINE: PartyCards = { legalAddress: '-', description: '----?', tax: '----?' }

function headerAgreement(): Element {
  return within('ram:ApplicableHeaderTradeAgreement', '1', [
    text('ram:BuyerReference', '?', 'buyerReference'),
    party('ram:SellerTradeParty', '1', 'seller', SELLER),
    party('ram:BuyerTradeParty', '1', 'buyer', BUYER),
    party('ram:SalesAgentTradeParty', '----?', 'salesAgent'),
    party('ram:BuyerTaxRepresentativeTradeParty', '----?', 'buyerTaxRepresentative'),
    party('ram:SellerTaxRepresentativeTradeParty', '-?', 'sellerTaxRepresentative', TAX_REPRESENTATIVE),
    party('ram:ProductEndUserTradeParty', '----?', 'productEndUser'),
    deliveryTerms('delivery.terms'),
    reference('ram:SellerOrderReferencedDocument', '---?', 'salesOrder'),
    reference('ram:BuyerOrderReferencedDocument', '?', 'purchaseOrder'),
    reference('ram:QuotationReferencedDocument', '----?', 'quotation'),
    reference('ram:ContractReferencedDocument', '-?', 'contract', { referenceType: ['----?', 'typeCode'] }),
    reference(
      'ram:AdditionalReferencedDocument',
      '---?*',
      'tendersOrLots[]',
      { typeIs: '50' },
      { pick: (find) => find('ram:TypeCode') === '50' },
    ),
    reference(
      'ram:AdditionalReferencedDocument',
      '---?*',
      'objectIdentifiers[]',
      { typeIs: '130', to: 'value', referenceType: ['?', 'scheme'] },
      { pick: (find) => find('ram:TypeCode') === '130' },
    ),
    reference(
      'ram:AdditionalReferencedDocument',
      '---*',
      'supportingDocuments[]',
      { uri: '?', typeIs: '916', description: '?', attachment: '?' },
      { pick: (find) => find('ram:TypeCode') !== undefined, assumed: true },
    ),
    party('ram:BuyerAgentTradeParty', '----?', 'buyerAgent'),
    group('ram:SpecifiedProcuringProject', '---?', 'project', [
      token('ram:ID', '1', 'id'),
      // The schema wants a name where EN 16931 has none; this is what its binding writes then.
      fallingBack(text('ram:Name', '1', 'name'), 'Project reference'),
    ]),
    reference('ram:UltimateCustomerOrderReferencedDocument', '----*', 'ultimateCustomerOrders[]'),
  ])
}

function deliveryTerms(at: string): Element {
  return group('ram:ApplicableTradeDeliveryTerms', '----?', at, [
    token('ram:DeliveryTypeCode', '1', 'code'),
    within('ram:RelevantTradeLocation', '?', [token('ram:CountryID', '?', 'country'), text('ram:Name', '?', 'place')]),
  ])
}

function headerDelivery(): Element {
  return within(
    'ram:ApplicableHeaderTradeDelivery',
    '1',
    [
      within('ram:RelatedSupplyChainConsignment', '----?', [
        group('ram:SpecifiedLogisticsTransportMovement', '*', 'delivery.transportModes[]', [
          token('ram:ModeCode', '1', '.'),
        ]),
      ]),
      party('ram:ShipToTradeParty', '-?', 'delivery.recipient', RECIPIENT),
      party('ram:UltimateShipToTradeParty', '----?', 'delivery.ultimateRecipient'),
      party('ram:ShipFromTradeParty', '----?', 'delivery.sender'),
      within('ram:ActualDeliverySupplyChainEvent', '-?', [date('ram:OccurrenceDateTime', '1', 'delivery.date')]),
      reference('ram:DespatchAdviceReferencedDocument', '-?', 'despatchAdvice'),
      reference('ram:ReceivingAdviceReferencedDocument', '---?', 'receivingAdvice'),
      reference('ram:DeliveryNoteReferencedDocument', '----?', 'deliveryNote'),
    ],
    { always: true },
  )
}

function headerSettlement(): Element {
  return within('ram:ApplicableHeaderTradeSettlement', '1', [
    token('ram:CreditorReferenceID', '-?', 'payment.directDebit.creditorIdentifier'),
    text('ram:PaymentReference', '-?', 'payment.remittanceInformation'),
    token('ram:TaxCurrencyCode', '-?', 'vatAccountingCurrency'),
    token('ram:InvoiceCurrencyCode', '1', 'currency'),
    text('ram:InvoiceIssuerReference', '----?', 'sellerReference'),
    party('ram:InvoicerTradeParty', '----?', 'invoicer'),
    party('ram:InvoiceeTradeParty', '----?', 'invoicee'),
    party('ram:PayeeTradeParty', '-?', 'payee', PAYEE),
    party('ram:PayerTradeParty', '----?', 'payer'),
    group('ram:TaxApplicableTradeCurrencyExchange', '----?', 'currencyExchange', [
      token('ram:SourceCurrencyCode', '1', 'sourceCurrency'),
      token('ram:TargetCurrencyCode', '1', 'targetCurrency'),
      decimal('ram:ConversionRate', '1', 'rate'),
      date('ram:ConversionRateDateTime', '?', 'date'),
    ]),
    paymentMeans(),
    group('ram:ApplicableTradeTax', '-+', 'vatBreakdown[]', [
      amount('ram:CalculatedAmount', '1', 'vatAmount'),
      fixed('ram:TypeCode', '1', 'VAT'),
      text('ram:ExemptionReason', '?', 'exemptionReason'),
      amount('ram:BasisAmount', '1', 'taxableAmount'),
      amount('ram:LineTotalBasisAmount', '----?', 'lineAmount'),
      amount('ram:AllowanceChargeBasisAmount', '----?', 'adjustmentAmount'),
      token('ram:CategoryCode', '1', 'category'),
      token('ram:ExemptionReasonCode', '?', 'exemptionReasonCode'),
      dateOnly('ram:TaxPointDate', '---?', '/vatPointDate'),
      leaf('ram:DueDateTypeCode', '?', vatPointDateCode, '/vatPointDateCode'),
      decimal('ram:RateApplicablePercent', '?', 'rate'),
    ]),
    within('ram:BillingSpecifiedPeriod', '-?', [
      text('ram:Description', '----?', 'delivery.periodDescription'),
      date('ram:StartDateTime', '?', 'delivery.period.startDate'),
      date('ram:EndDateTime', '?', 'delivery.period.endDate'),
    ]),
    ...adjustments('ram:SpecifiedTradeAllowanceCharge', ['-*', 'allowances[]'], ['-*', 'charges[]'], {
      sequence: '----?',
      percentage: '?',
      baseAmount: '?',
      baseQuantity: '----?',
      reason: '?',
      vat: '1111?',
    }),
    group('ram:SpecifiedLogisticsServiceCharge', '----*', 'logisticsCharges[]', [
      text('ram:Description', '1', 'description'),
      amount('ram:AppliedAmount', '1', 'amount'),
      tax('ram:AppliedTradeTax', '+', 'vat[]', {}),
    ]),
    paymentTerms(),
    within('ram:SpecifiedTradeSettlementHeaderMonetarySummation', '1', [
      amount('ram:LineTotalAmount', '-1', 'totals.lineNetTotal'),
      amount('ram:ChargeTotalAmount', '-?', 'totals.chargeTotal'),
      amount('ram:AllowanceTotalAmount', '-?', 'totals.allowanceTotal'),
      amount('ram:TaxBasisTotalAmount', '1', 'totals.totalWithoutVat'),
      ...taxTotals('?', '-?', 'totals.'),
      amount('ram:RoundingAmount', '---?', 'totals.roundingAmount'),
      amount('ram:GrandTotalAmount', '1', 'totals.totalWithVat'),
      amount('ram:TotalPrepaidAmount', '-?', 'totals.paidAmount'),
      amount('ram:DuePayableAmount', '1', 'totals.amountDue'),
    ]),
    group('ram:SpecifiedFinancialAdjustment', '----*', 'thirdPartyPayments[]', [
      text('ram:Reason', '1', 'description'),
      amount('ram:ActualAmount', '1', 'amount'),
    ]),
    reference('ram:InvoiceReferencedDocument', '-*', 'precedingInvoices[]', { type: '----?', date: '?' }),
    accounts('-???*'),
    group('ram:SpecifiedAdvancePayment', '----*', 'prepayments[]', [
      amount('ram:PaidAmount', '1', 'amount'),
      formattedDate('ram:FormattedReceivedDateTime', '?', 'receivedDate'),
      tax('ram:IncludedTradeTax', '+', 'vat[]', { amount: '?' }),
      reference('ram:InvoiceSpecifiedReferencedDocument', '?', 'invoice', { type: '?' }),
    ]),
  ])
}

function paymentMeans(): Element {
  return group('ram:SpecifiedTradeSettlementPaymentMeans', '-*', 'payment.means[]', [
    token('ram:TypeCode', '1', 'code'),
    text('ram:Information', '---?', 'text'),
    group('ram:ApplicableTradeSettlementFinancialCard', '---?', 'card', [
      token('ram:ID', '1', 'accountNumber'),
      text('ram:CardholderName', '?', 'holderName'),
    ]),
    within('ram:PayerPartyDebtorFinancialAccount', '-?', [
      token('ram:IBANID', '1', 'debitedAccount.accountId'),
      text('ram:AccountName', '----?', 'debitedAccount.accountName'),
    ]),
    group('ram:PayeePartyCreditorFinancialAccount', '-?', 'creditTransfer', [
      token('ram:IBANID', '?', 'accountId', { when: hasIban }),
      text('ram:AccountName', '---?', 'accountName'),
      token('ram:ProprietaryID', '?', 'proprietaryId', {
        when: hasIban,
        pick: (_find, _invoice, account) => account.accountId !== undefined,
        instead: true,
      }),
      token('ram:ProprietaryID', '?', 'accountId', { when: (account) => !hasIban(account) }),
    ]),
    within('ram:PayerSpecifiedDebtorFinancialInstitution', '----?', [token('ram:BICID', '1', 'debitedAccount.bic')]),
    within('ram:PayeeSpecifiedCreditorFinancialInstitution', '---?', [token('ram:BICID', '1', 'creditTransfer.bic')]),
  ])
}

/** Two letters, two digits, and what the country makes of the rest (ISO 13616); with spaces, as people write it. */
function hasIban({ accountId }: Scope): boolean {
  return /^[A-Za-z]{2}\d{2}[A-Za-z0-9 ]{8,38}$/.test(String(accountId))
}

function paymentTerms(): Element {
  return group(
    'ram:SpecifiedTradePaymentTerms',
    '-???*',
    'paymentTerms[]',
    [
      text('ram:Description', '?', 'description'),
      date('ram:DueDateDateTime', '?', 'dueDate'),
      // One mandate in an invoice: it stands in the first terms, and has some of its own where there are none.
      token('ram:DirectDebitMandateID', '?', '/payment.directDebit.mandateReference', {
        when: (terms, { paymentTerms: all = [] }) => all.length === 0 || all[0] === terms,
      }),
      amount('ram:PartialPaymentAmount', '----?', 'partialAmount'),
      paymentCondition('ram:ApplicableTradePaymentPenaltyTerms', 'penalty', 'ram:ActualPenaltyAmount'),
      paymentCondition('ram:ApplicableTradePaymentDiscountTerms', 'discount', 'ram:ActualDiscountAmount'),
      party('ram:PayeeTradeParty', '----?', 'payee'),
    ],
    { orElse: ({ payment }: Invoice) => (payment?.directDebit?.mandateReference === undefined ? undefined : {}) },
  )
}

function paymentCondition(name: string, at: string, sum: string): Element {
  return group(name, '----?', at, [
    date('ram:BasisDateTime', '?', 'baseDate'),
    quantity('ram:BasisPeriodMeasure', '?', 'period', 'periodUnit'),
    amount('ram:BasisAmount', '?', 'baseAmount'),
    decimal('ram:CalculationPercent', '?', 'percentage'),
    amount(sum, '?', 'amount'),
  ])
}

function accounts(card: string): Element {
  return group('ram:ReceivableSpecifiedTradeAccountingAccount', card, 'buyerAccountingReferences[]', [
    token('ram:ID', '1', 'id'),
    token('ram:TypeCode', '----?', 'typeCode'),
  ])
}

function line(): Element {
  return group(
    'ram:IncludedSupplyChainTradeLineItem',
    '--+',
    'lines[]',
    [
      within('ram:AssociatedDocumentLineDocument', '1', [
        token('ram:LineID', '1', 'id'),
        token('ram:ParentLineID', '----?', 'parentId'),
        token('ram:LineStatusCode', '----?', 'statusCode'),
        token('ram:LineStatusReasonCode', '----?', 'subtype'),
        notes('--??*', '----?'),
      ]),
      product(),
      lineAgreement(),
      lineDelivery(),
      lineSettlement(),
    ],
    // Profiles without a hierarchy of lines take what counts, and nothing else: a sum would count twice.
    {
      when: ({ subtype }, _, profile) => profile >= EXTENDED || subtype === undefined || subtype === 'DETAIL',
    },
  )
}

function product(): Element {
  return group('ram:SpecifiedTradeProduct', '1', 'item', [
    token('ram:ID', '----?', 'id'),
    identifier('ram:GlobalID', '?', 'standardIdentifier'),
    token('ram:SellerAssignedID', '---?', 'sellerIdentifier'),
    token('ram:BuyerAssignedID', '---?', 'buyerIdentifier'),
    token('ram:IndustryAssignedID', '----?', 'industryIdentifier'),
    token('ram:ModelID', '----?', 'modelIdentifier'),
    text('ram:Name', '1', 'name'),
    text('ram:Description', '---?', 'description'),
    { ...token('ram:BatchID', '----*', '.'), at: 'batchIdentifiers[]' },
    text('ram:BrandName', '----?', 'brandName'),
    text('ram:ModelName', '----?', 'modelName'),
    group(
      'ram:ApplicableProductCharacteristic',
      '---*',
      'attributes[]',
      [
        token('ram:TypeCode', '----?', 'typeCode'),
        text('ram:Description', '---1?', 'name'),
        measure('ram:ValueMeasure', '----?', 'measure'),
        text('ram:Value', '---1?', 'value'),
      ],
      {
        when: ({ name, value }, _, profile) => profile >= EXTENDED || (name !== undefined && value !== undefined),
      },
    ),
    group('ram:DesignatedProductClassification', '---*', 'classifications[]', [
      token('ram:ClassCode', '?', 'code', {
        attributes: [
          { name: 'listID', to: 'scheme' },
          { name: 'listVersionID', to: 'schemeVersion' },
        ],
      }),
      text('ram:ClassName', '----?', 'name'),
    ]),
    group('ram:IndividualTradeProductInstance', '----*', 'instances[]', [
      token('ram:BatchID', '?', 'batchIdentifier'),
      token('ram:SupplierAssignedSerialID', '?', 'serialNumber'),
    ]),
    within('ram:OriginTradeCountry', '---?', [token('ram:ID', '1', 'originCountry')]),
    party('ram:ManufacturerTradeParty', '----?', 'manufacturer', TRADER_OF_LINE),
    group('ram:IncludedReferencedProduct', '----*', 'components[]', [
      token('ram:ID', '?', 'id'),
      identifier('ram:GlobalID', '*', 'standardIdentifiers[]'),
      token('ram:SellerAssignedID', '?', 'sellerIdentifier'),
      token('ram:BuyerAssignedID', '?', 'buyerIdentifier'),
      token('ram:IndustryAssignedID', '?', 'industryIdentifier'),
      text('ram:Name', '1', 'name'),
      text('ram:Description', '?', 'description'),
      measure('ram:UnitQuantity', '?', 'quantity'),
    ]),
  ])
}

/** A document and the line of it, which only EXTENDED has. */
function lineReference(name: string, card: string, at: string): Element {
  return reference(name, card, at, { id: '?', line: '?' })
}

function lineAgreement(): Element {
  const price = { percentage: '----?', baseAmount: '----?', reason: '----?' }
  const children = [
    deliveryTerms('deliveryTerms'),
    lineReference('ram:SellerOrderReferencedDocument', '----?', 'salesOrder'),
    reference('ram:BuyerOrderReferencedDocument', '---?', 'purchaseOrder', { id: '----?', line: '?' }),
    lineReference('ram:QuotationReferencedDocument', '----?', 'quotation'),
    lineReference('ram:ContractReferencedDocument', '----?', 'contract'),
    reference('ram:AdditionalReferencedDocument', '----*', 'supportingDocuments[]', {
      id: '?',
      uri: '?',
      line: '?',
      type: '?',
      description: '?',
      attachment: '?',
      referenceType: ['?', 'referenceTypeCode'],
    }),
    group(
      'ram:GrossPriceProductTradePrice',
      '--?',
      'price',
      [
        amount('ram:ChargeAmount', '1', 'grossPrice'),
        ...grossBaseQuantity(),
        ...adjustments('ram:AppliedTradeAllowanceCharge', ['--??*', 'discounts[]'], ['----*', 'surcharges[]'], price),
      ],
      { when: ({ grossPrice }) => grossPrice !== undefined },
    ),
    group('ram:NetPriceProductTradePrice', '--11?', 'price', [
      amount('ram:ChargeAmount', '1', 'netPrice'),
      quantity('ram:BasisQuantity', '?', 'baseQuantity', 'baseQuantityUnit'),
      tax('ram:IncludedTradeTax', '----?', 'includedVat', { amount: '?' }),
    ]),
    party('ram:ItemSellerTradeParty', '----?', 'seller', TRADER_OF_LINE),
    lineReference('ram:UltimateCustomerOrderReferencedDocument', '----*', 'ultimateCustomerOrders[]'),
  ]
  return within('ram:SpecifiedLineTradeAgreement', '--11?', children, {
    // EN 16931 has one number of items (BT-149) for both prices: a gross price without one has that of the net price.
    assumes: {
      child: 'ram:GrossPriceProductTradePrice',
      lacks: 'ram:BasisQuantity',
      when({ price = {} }) {
        const { grossPrice, baseQuantity = '1' } = price as Partial<LinePrice>
        return grossPrice !== undefined && !/^0*1(\.0*)?$/.test(baseQuantity)
      },
    },
  })
}

/** The number of items of the gross price repeats that of the net price, which comes after it; or it is another one. */
function grossBaseQuantity(): Element[] {
  return [
    {
      ...quantity('ram:BasisQuantity', '?', 'baseQuantity', 'baseQuantityUnit'),
      when: (price) => price.grossBaseQuantity === undefined,
      // Without a gross price it would go with it.
      pick: (find, _, { grossPrice, baseQuantity, baseQuantityUnit }) =>
        baseQuantity === undefined
          ? undefined
          : grossPrice !== undefined && find('') === baseQuantity && find('@unitCode') === baseQuantityUnit,
      instead: true,
    },
    quantity('ram:BasisQuantity', '?', 'grossBaseQuantity', 'grossBaseQuantityUnit'),
  ]
}

function lineDelivery(): Element {
  return within('ram:SpecifiedLineTradeDelivery', '--11?', [
    quantity('ram:BilledQuantity', '--11?', 'quantity', 'unit'),
    measure('ram:ChargeFreeQuantity', '----?', 'packaging.chargeFreeQuantity'),
    measure('ram:PackageQuantity', '----?', 'packaging.packageQuantity'),
    measure('ram:PerPackageUnitQuantity', '----?', 'packaging.quantityPerPackage'),
    party('ram:ShipToTradeParty', '----?', 'delivery.recipient', OF_LINE),
    party('ram:UltimateShipToTradeParty', '----?', 'delivery.ultimateRecipient', OF_LINE),
    within('ram:ActualDeliverySupplyChainEvent', '----?', [date('ram:OccurrenceDateTime', '1', 'delivery.date')]),
    lineReference('ram:DespatchAdviceReferencedDocument', '----?', 'delivery.despatchAdvice'),
    lineReference('ram:ReceivingAdviceReferencedDocument', '----?', 'delivery.receivingAdvice'),
    lineReference('ram:DeliveryNoteReferencedDocument', '----?', 'delivery.deliveryNote'),
  ])
}

function lineSettlement(): Element {
  return within(
    'ram:SpecifiedLineTradeSettlement',
    '1',
    [
      tax('ram:ApplicableTradeTax', '--11*', 'vat', { amount: '----?', vatPointDateCode: '----?' }),
      within('ram:BillingSpecifiedPeriod', '?', [
        date('ram:StartDateTime', '?', 'period.startDate'),
        date('ram:EndDateTime', '?', 'period.endDate'),
      ]),
      ...adjustments('ram:SpecifiedTradeAllowanceCharge', ['*', 'allowances[]'], ['*', 'charges[]'], {
        percentage: '---?',
        baseAmount: '---?',
        reason: '?',
      }),
      within('ram:SpecifiedTradeSettlementLineMonetarySummation', '--11?', [
        amount('ram:LineTotalAmount', '--11?', 'netAmount'),
        amount('ram:ChargeTotalAmount', '----?', 'totals.chargeTotal'),
        amount('ram:AllowanceTotalAmount', '----?', 'totals.allowanceTotal'),
        ...taxTotals('----?', '----?', 'totals.'),
        amount('ram:GrandTotalAmount', '----?', 'totals.totalWithVat'),
        amount('ram:TotalAllowanceChargeAmount', '----?', 'totals.allowanceChargeTotal'),
      ]),
      reference('ram:InvoiceReferencedDocument', '----?', 'precedingInvoice', { line: '?', type: '?' }),
      reference('ram:AdditionalReferencedDocument', '---?*', 'objectIdentifiers[]', {
        to: 'value',
        typeIs: '130',
        referenceType: ['?', 'scheme'],
        date: '-',
      }),
      accounts('---?*'),
    ],
    { always: true },
  )
}
