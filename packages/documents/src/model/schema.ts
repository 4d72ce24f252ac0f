import type {
  AccountingReference,
  Address,
  Adjustment,
  Attachment,
  Classification,
  Contact,
  ContractReference,
  CreditTransfer,
  CurrencyExchange,
  DebitedAccount,
  Delivery,
  DeliveryTerms,
  DirectDebit,
  DocumentAdjustment,
  DocumentCharge,
  DocumentReference,
  Identifier,
  IncludedVat,
  Invoice,
  InvoiceLine,
  Item,
  ItemAttribute,
  ItemComponent,
  ItemInstance,
  LineCharge,
  LineDelivery,
  LineDocument,
  LineNote,
  LinePrecedingInvoice,
  LinePrice,
  LineReference,
  LineTotals,
  LineVat,
  LogisticsCharge,
  Measure,
  NamedParty,
  Note,
  ObjectIdentifier,
  Packaging,
  Party,
  PaymentCard,
  PaymentCondition,
  PaymentInstructions,
  PaymentMeans,
  PaymentTerms,
  Period,
  PrecedingInvoice,
  Prepayment,
  PrepaymentVat,
  PriceAdjustment,
  PriceSurcharge,
  ProcessControl,
  Project,
  Seller,
  SupportingDocument,
  TaxRepresentative,
  ThirdPartyPayment,
  Totals,
  VatBreakdown,
  VatTreatment,
} from '@facturelle/core'
import * as z from 'zod/mini'
import { exactly } from './exact.js'
import {
  cardHidden,
  checkGroup,
  checkInvoice,
  checkLine,
  checkVat,
  ibanPlain,
  noteTells,
  reasonGiven,
  schemeGiven,
} from './rules.js'
import { opt, some, values } from './values.js'

let built: z.ZodMiniType<Invoice> | undefined

/**
 * The invoice as core has it, with what EN 16931 makes mandatory, as a schema of zod; built at the first call. See
 * `toInvoice` for errors that explain.
 */
export function invoiceSchema(): z.ZodMiniType<Invoice> {
  built ??= build()
  return built
}

/** VAT categories, a closed list. */
export function vatCategories() {
  return z.enum(['S', 'Z', 'E', 'AE', 'K', 'G', 'O', 'L', 'M', 'B'])
}

function build(): z.ZodMiniType<Invoice> {
  const {
    amount,
    base64,
    code,
    country,
    currency,
    date,
    identifier: identifierShape,
    number,
    percentage,
    period: periodShape,
    text,
    vatRate,
  } = values()
  const identifier = exactly<Identifier>()(identifierShape)
  const vatCategory = vatCategories()
  const vatPointDateCode = z.enum(['3', '35', '432'])

  /** An identifier that is worth nothing without its scheme (BR-62 to BR-64). */
  const registered = exactly<Identifier>()(identifierShape.check(schemeGiven))

  const address = exactly<Address>()(
    z.strictObject({
      line1: opt(text),
      line2: opt(text),
      line3: opt(text),
      city: opt(text),
      postCode: opt(text),
      subdivision: opt(text),
      country,
    }),
  )
  const contact = exactly<Contact>()(
    z.strictObject({
      name: opt(text),
      department: opt(text),
      telephone: opt(text),
      fax: opt(text),
      email: opt(text),
      typeCode: opt(code),
    }),
  )
  const partyShape = {
    tradingName: opt(text),
    identifiers: opt(some(identifier)),
    legalRegistration: opt(identifier),
    taxRegistration: opt(text),
    legalInformation: opt(text),
    electronicAddress: opt(registered),
    roleCode: opt(code),
    legalAddress: opt(address),
    contacts: opt(some(contact)),
  }
  const party = exactly<Party>()(
    z.strictObject({ ...partyShape, name: opt(text), vatIdentifier: opt(text), address: opt(address) }),
  )
  const seller = exactly<Seller>()(z.strictObject({ ...partyShape, name: text, vatIdentifier: opt(text), address }))
  const namedParty = exactly<NamedParty>()(
    z.strictObject({ ...partyShape, name: text, vatIdentifier: opt(text), address: opt(address) }),
  )
  const taxRepresentative = exactly<TaxRepresentative>()(
    z.strictObject({ ...partyShape, name: text, vatIdentifier: text, address }),
  )

  const documentReference = exactly<DocumentReference>()(z.strictObject({ id: text, issueDate: opt(date) }))
  const contractReference = exactly<ContractReference>()(
    z.strictObject({ id: text, issueDate: opt(date), typeCode: opt(code) }),
  )
  const lineReference = exactly<LineReference>()(
    z.strictObject({ id: opt(text), lineId: opt(text), issueDate: opt(date) }),
  )
  const precedingInvoice = exactly<PrecedingInvoice>()(
    z.strictObject({ id: text, issueDate: opt(date), typeCode: opt(code) }),
  )
  const linePrecedingInvoice = exactly<LinePrecedingInvoice>()(
    z.strictObject({ id: text, issueDate: opt(date), typeCode: opt(code), lineId: opt(text) }),
  )
  const objectIdentifier = exactly<ObjectIdentifier>()(
    z.strictObject({ value: text, scheme: opt(code), issueDate: opt(date) }),
  )
  const attachment = exactly<Attachment>()(z.strictObject({ base64, mediaType: text, fileName: text }))
  const supportingShape = {
    id: text,
    description: opt(text),
    uri: opt(text),
    attachment: opt(attachment),
    issueDate: opt(date),
  }
  const supportingDocument = exactly<SupportingDocument>()(z.strictObject(supportingShape))
  const lineDocument = exactly<LineDocument>()(
    z.strictObject({ ...supportingShape, lineId: opt(text), typeCode: opt(code), referenceTypeCode: opt(code) }),
  )
  const accountingReference = exactly<AccountingReference>()(z.strictObject({ id: text, typeCode: opt(code) }))

  const period = exactly<Period>()(periodShape)
  const adjustmentShape = {
    amount,
    baseAmount: opt(amount),
    percentage: opt(percentage),
    reason: opt(text),
    reasonCode: opt(code),
  }
  const adjustment = exactly<Adjustment>()(z.strictObject(adjustmentShape).check(reasonGiven))
  const lineCharge = exactly<LineCharge>()(
    z.strictObject({ ...adjustmentShape, taxTypeCode: opt(code) }).check(reasonGiven),
  )
  const vatShape = {
    category: vatCategory,
    rate: opt(vatRate),
    exemptionReason: opt(text),
    exemptionReasonCode: opt(code),
  }
  const vat = exactly<VatTreatment>()(z.strictObject(vatShape).check(checkVat))
  const lineVat = exactly<LineVat>()(
    z.strictObject({ ...vatShape, vatAmount: opt(amount), vatPointDateCode: opt(vatPointDateCode) }).check(checkVat),
  )
  const documentAdjustmentShape = {
    ...adjustmentShape,
    vat,
    sequence: opt(code),
    baseQuantity: opt(number),
    baseQuantityUnit: opt(code),
  }
  const documentAllowance = exactly<DocumentAdjustment>()(z.strictObject(documentAdjustmentShape).check(reasonGiven))
  const documentCharge = exactly<DocumentCharge>()(
    z.strictObject({ ...documentAdjustmentShape, taxTypeCode: opt(code) }).check(reasonGiven),
  )
  const logisticsCharge = exactly<LogisticsCharge>()(z.strictObject({ description: text, amount, vat: some(vat) }))
  const vatBreakdown = exactly<VatBreakdown>()(
    z
      .strictObject({
        taxableAmount: amount,
        vatAmount: amount,
        ...vatShape,
        lineAmount: opt(amount),
        adjustmentAmount: opt(amount),
      })
      .check(checkGroup),
  )
  const totals = exactly<Totals>()(
    z.strictObject({
      lineNetTotal: opt(amount),
      totalWithoutVat: amount,
      totalWithVat: amount,
      amountDue: amount,
      allowanceTotal: opt(amount),
      chargeTotal: opt(amount),
      vatTotal: opt(amount),
      vatTotalInAccountingCurrency: opt(amount),
      paidAmount: opt(amount),
      roundingAmount: opt(amount),
    }),
  )

  const creditTransfer = exactly<CreditTransfer>()(
    z
      .strictObject({ accountId: text, proprietaryId: opt(text), accountName: opt(text), bic: opt(text) })
      .check(ibanPlain),
  )
  const debitedAccount = exactly<DebitedAccount>()(
    z.strictObject({ accountId: text, accountName: opt(text), bic: opt(text) }).check(ibanPlain),
  )
  const card = exactly<PaymentCard>()(z.strictObject({ accountNumber: text, holderName: opt(text) }).check(cardHidden))
  const paymentMeans = exactly<PaymentMeans>()(
    z.strictObject({
      code,
      text: opt(text),
      creditTransfer: opt(creditTransfer),
      card: opt(card),
      debitedAccount: opt(debitedAccount),
    }),
  )
  const directDebit = exactly<DirectDebit>()(
    z.strictObject({ mandateReference: opt(text), creditorIdentifier: opt(text) }),
  )
  const payment = exactly<PaymentInstructions>()(
    z.strictObject({ means: some(paymentMeans), remittanceInformation: opt(text), directDebit: opt(directDebit) }),
  )
  const paymentCondition = exactly<PaymentCondition>()(
    z.strictObject({
      baseDate: opt(date),
      period: opt(number),
      periodUnit: opt(code),
      baseAmount: opt(amount),
      percentage: opt(percentage),
      amount: opt(amount),
    }),
  )
  const paymentTerms = exactly<PaymentTerms>()(
    z.strictObject({
      description: opt(text),
      dueDate: opt(date),
      partialAmount: opt(amount),
      penalty: opt(paymentCondition),
      discount: opt(paymentCondition),
      payee: opt(namedParty),
    }),
  )
  const prepaymentVat = exactly<PrepaymentVat>()(z.strictObject({ ...vatShape, vatAmount: amount }).check(checkVat))
  const prepayment = exactly<Prepayment>()(
    z.strictObject({ amount, receivedDate: opt(date), vat: some(prepaymentVat), invoice: opt(precedingInvoice) }),
  )
  const thirdPartyPayment = exactly<ThirdPartyPayment>()(z.strictObject({ amount, description: text }))
  const currencyExchange = exactly<CurrencyExchange>()(
    z.strictObject({ sourceCurrency: currency, targetCurrency: currency, rate: number, date: opt(date) }),
  )

  const measure = exactly<Measure>()(z.strictObject({ value: number, unit: opt(code) }))
  const classification = exactly<Classification>()(
    z.strictObject({ code: text, scheme: code, schemeVersion: opt(text), name: opt(text) }),
  )
  const itemAttribute = exactly<ItemAttribute>()(
    z.strictObject({ name: opt(text), value: opt(text), typeCode: opt(code), measure: opt(measure) }),
  )
  const itemInstance = exactly<ItemInstance>()(z.strictObject({ batchIdentifier: opt(text), serialNumber: opt(text) }))
  const itemComponent = exactly<ItemComponent>()(
    z.strictObject({
      name: text,
      description: opt(text),
      id: opt(text),
      standardIdentifiers: opt(some(identifier)),
      sellerIdentifier: opt(text),
      buyerIdentifier: opt(text),
      industryIdentifier: opt(text),
      quantity: opt(measure),
    }),
  )
  const item = exactly<Item>()(
    z.strictObject({
      name: text,
      description: opt(text),
      sellerIdentifier: opt(text),
      buyerIdentifier: opt(text),
      standardIdentifier: opt(registered),
      classifications: opt(some(classification)),
      originCountry: opt(country),
      attributes: opt(some(itemAttribute)),
      id: opt(text),
      industryIdentifier: opt(text),
      modelIdentifier: opt(text),
      modelName: opt(text),
      brandName: opt(text),
      batchIdentifiers: opt(some(text)),
      instances: opt(some(itemInstance)),
      manufacturer: opt(party),
      components: opt(some(itemComponent)),
    }),
  )
  const priceAdjustmentShape = {
    amount: number,
    baseAmount: opt(number),
    percentage: opt(percentage),
    reason: opt(text),
    reasonCode: opt(code),
  }
  const linePrice = exactly<LinePrice>()(
    z.strictObject({
      netPrice: number,
      grossPrice: opt(number),
      grossBaseQuantity: opt(number),
      grossBaseQuantityUnit: opt(code),
      discounts: opt(some(exactly<PriceAdjustment>()(z.strictObject(priceAdjustmentShape)))),
      surcharges: opt(
        some(exactly<PriceSurcharge>()(z.strictObject({ ...priceAdjustmentShape, taxTypeCode: opt(code) }))),
      ),
      baseQuantity: opt(number),
      baseQuantityUnit: opt(code),
      includedVat: opt(exactly<IncludedVat>()(z.strictObject({ ...vatShape, vatAmount: number }).check(checkVat))),
    }),
  )
  const deliveryTerms = exactly<DeliveryTerms>()(z.strictObject({ code, place: opt(text), country: opt(country) }))
  const lineDelivery = exactly<LineDelivery>()(
    z.strictObject({
      date: opt(date),
      recipient: opt(party),
      ultimateRecipient: opt(party),
      despatchAdvice: opt(lineReference),
      receivingAdvice: opt(lineReference),
      deliveryNote: opt(lineReference),
    }),
  )
  const packaging = exactly<Packaging>()(
    z.strictObject({
      chargeFreeQuantity: opt(measure),
      packageQuantity: opt(measure),
      quantityPerPackage: opt(measure),
    }),
  )
  const lineTotals = exactly<LineTotals>()(
    z.strictObject({
      chargeTotal: opt(amount),
      allowanceTotal: opt(amount),
      allowanceChargeTotal: opt(amount),
      vatTotal: opt(amount),
      vatTotalInAccountingCurrency: opt(amount),
      totalWithVat: opt(amount),
    }),
  )
  const lineNote = exactly<LineNote>()(
    z.strictObject({ text: opt(text), subjectCode: opt(code), contentCode: opt(code) }).check(noteTells),
  )
  const line = exactly<InvoiceLine>()(
    z
      .strictObject({
        id: text,
        parentId: opt(text),
        subtype: opt(code),
        statusCode: opt(code),
        notes: opt(some(lineNote)),
        objectIdentifiers: opt(some(objectIdentifier)),
        quantity: opt(number),
        unit: opt(code),
        netAmount: opt(amount),
        purchaseOrder: opt(lineReference),
        buyerAccountingReferences: opt(some(accountingReference)),
        period: opt(period),
        allowances: opt(some(adjustment)),
        charges: opt(some(lineCharge)),
        price: opt(linePrice),
        vat: opt(lineVat),
        item,
        packaging: opt(packaging),
        delivery: opt(lineDelivery),
        totals: opt(lineTotals),
        seller: opt(party),
        precedingInvoice: opt(linePrecedingInvoice),
        salesOrder: opt(lineReference),
        quotation: opt(lineReference),
        contract: opt(lineReference),
        ultimateCustomerOrders: opt(some(lineReference)),
        supportingDocuments: opt(some(lineDocument)),
        deliveryTerms: opt(deliveryTerms),
      })
      .check(checkLine),
  )

  const processControl = exactly<ProcessControl>()(
    z.strictObject({ businessProcess: opt(code), guideline: opt(text), test: opt(z.boolean()) }),
  )
  const note = exactly<Note>()(
    z.strictObject({ text: opt(text), subjectCode: opt(code), contentCode: opt(code) }).check(noteTells),
  )
  const project = exactly<Project>()(z.strictObject({ id: text, name: opt(text) }))
  const delivery = exactly<Delivery>()(
    z.strictObject({
      recipient: opt(party),
      date: opt(date),
      period: opt(period),
      periodDescription: opt(text),
      ultimateRecipient: opt(party),
      sender: opt(party),
      transportModes: opt(some(code)),
      terms: opt(deliveryTerms),
    }),
  )
  const invoiceShape = {
    invoiceNumber: text,
    issueDate: date,
    typeCode: code,
    currency,
    vatAccountingCurrency: opt(currency),
    vatPointDate: opt(date),
    vatPointDateCode: opt(vatPointDateCode),
    buyerReference: opt(text),
    processControl: opt(processControl),
    notes: opt(some(note)),
    documentName: opt(text),
    language: opt(code),
    copy: opt(z.boolean()),
    contractualDueDate: opt(date),
    sellerReference: opt(text),
    project: opt(project),
    contract: opt(contractReference),
    purchaseOrder: opt(documentReference),
    salesOrder: opt(documentReference),
    receivingAdvice: opt(documentReference),
    despatchAdvice: opt(documentReference),
    tendersOrLots: opt(some(documentReference)),
    objectIdentifiers: opt(some(objectIdentifier)),
    buyerAccountingReferences: opt(some(accountingReference)),
    quotation: opt(documentReference),
    ultimateCustomerOrders: opt(some(documentReference)),
    deliveryNote: opt(documentReference),
    precedingInvoices: opt(some(precedingInvoice)),
    seller,
    buyer: namedParty,
    payee: opt(namedParty),
    sellerTaxRepresentative: opt(taxRepresentative),
    buyerTaxRepresentative: opt(party),
    salesAgent: opt(party),
    buyerAgent: opt(party),
    productEndUser: opt(party),
    invoicer: opt(party),
    invoicee: opt(party),
    payer: opt(party),
    delivery: opt(delivery),
    payment: opt(payment),
    paymentTerms: opt(some(paymentTerms)),
    allowances: opt(some(documentAllowance)),
    charges: opt(some(documentCharge)),
    logisticsCharges: opt(some(logisticsCharge)),
    prepayments: opt(some(prepayment)),
    thirdPartyPayments: opt(some(thirdPartyPayment)),
    currencyExchange: opt(currencyExchange),
    supportingDocuments: opt(some(supportingDocument)),
  }

  return exactly<Invoice>()(
    z
      .strictObject({
        ...invoiceShape,
        totals,
        vatBreakdown: z.array(vatBreakdown),
        lines: z.array(line),
      })
      .check(checkInvoice),
  )
}
