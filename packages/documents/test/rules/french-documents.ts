// Documents that the French rules find nothing wrong with, and that have all that these rules look at. Made for them alone:
// other rules may ask for more. All companies are invented.

interface Head {
  /** BT-23 */
  readonly framework: string
  /** BT-3 */
  readonly type: string
}

const PARTY = (siren: string) => `
  ram:GlobalID schemeID=0009 = ${siren}00017
  ram:GlobalID schemeID=0224 = ${siren}_ACHATS
  ram:Name = Société ${siren}
  ram:SpecifiedLegalOrganization
    ram:ID schemeID=0002 = ${siren}
  ram:URIUniversalCommunication
    ram:URIID schemeID=0225 = ${siren}_ACHATS`

/** `text` under an element, at its indent. */
function below(name: string, text: string): string {
  const indent = ' '.repeat(name.length - name.trimStart().length)
  return `${name}${text.replaceAll('\n', `\n${indent}`)}`
}

const CII_HEAD = ({ framework, type }: Head) => `
rsm:CrossIndustryInvoice
  rsm:ExchangedDocumentContext
    ram:BusinessProcessSpecifiedDocumentContextParameter
      ram:ID = ${framework}
  rsm:ExchangedDocument
    ram:ID = F-2026/1+A_
    ram:TypeCode = ${type}
    ram:IssueDateTime
      udt:DateTimeString format=102 = 20260228
    ram:IncludedNote
      ram:Content = Indemnité de 40 euros.
      ram:SubjectCode = PMT
    ram:IncludedNote
      ram:Content = Trois fois le taux légal.
      ram:SubjectCode = PMD
    ram:IncludedNote
      ram:Content = Pas d'escompte.
      ram:SubjectCode = AAB
    ram:IncludedNote
      ram:Content = B2B
      ram:SubjectCode = BAR
    ram:IncludedNote
      ram:Content = MEMBRE_ASSUJETTI_UNIQUE
      ram:SubjectCode = TXD`

/** An invoice in CII, of one seller, paid already where the framework says so. */
export function ciiInvoice(head: Head = { framework: 'S1', type: '380' }): string {
  const paid = head.framework.endsWith('2')
  return `${CII_HEAD(head)}
  rsm:SupplyChainTradeTransaction
    ram:IncludedSupplyChainTradeLineItem
      ram:AssociatedDocumentLineDocument
        ram:LineID = 1
      ram:SpecifiedTradeProduct
        ram:Name = Conseil
        ram:ApplicableProductCharacteristic
          ram:TypeCode = COULEUR
          ram:Description = Couleur
          ram:Value = bleu
        ram:ApplicableProductCharacteristic
          ram:Description = Poids
          ram:ValueMeasure unitCode=KGM = 2
      ram:SpecifiedLineTradeAgreement
        ram:GrossPriceProductTradePrice
          ram:ChargeAmount = 52.123456
          ram:AppliedTradeAllowanceCharge
            ram:ActualAmount = 2.123456
        ram:NetPriceProductTradePrice
          ram:ChargeAmount = 50.000000
          ram:BasisQuantity unitCode=C62 = 1.0000
      ram:SpecifiedLineTradeDelivery
        ram:BilledQuantity unitCode=C62 = 2.0000
${below('        ram:ShipToTradeParty', PARTY('100000025'))}
        ram:ActualDeliverySupplyChainEvent
          ram:OccurrenceDateTime
            udt:DateTimeString format=102 = 20260215
      ram:SpecifiedLineTradeSettlement
        ram:ApplicableTradeTax
          ram:TypeCode = VAT
          ram:CategoryCode = S
          ram:RateApplicablePercent = 20.00
        ram:BillingSpecifiedPeriod
          ram:StartDateTime
            udt:DateTimeString format=102 = 20260201
          ram:EndDateTime
            udt:DateTimeString format=102 = 20260228
        ram:SpecifiedTradeAllowanceCharge
          ram:BasisAmount = 100.00
          ram:ActualAmount = 10.00
        ram:SpecifiedTradeSettlementLineMonetarySummation
          ram:LineTotalAmount = 90.00
        ram:InvoiceReferencedDocument
          ram:IssuerAssignedID = F-2026/0
          ram:TypeCode = 380
          ram:FormattedIssueDateTime
            qdt:DateTimeString format=102 = 20260131
      ram:AdditionalReferencedDocument
        ram:IssuerAssignedID = F1
        ram:ReferenceTypeCode = AFL
      ram:AdditionalReferencedDocument
        ram:IssuerAssignedID = S1
        ram:ReferenceTypeCode = AVV
    ram:ApplicableHeaderTradeAgreement
${below('      ram:SellerTradeParty', PARTY('100000017'))}
        ram:GlobalID schemeID=0231 = 100000090
${below('      ram:BuyerTradeParty', PARTY('100000025'))}
${below('      ram:BuyerAgentTradeParty', PARTY('100000033'))}
${below('      ram:SalesAgentTradeParty', PARTY('100000041'))}
      ram:SellerTaxRepresentativeTradeParty
        ram:SpecifiedTaxRegistration
          ram:ID schemeID=VA = FR17100000090
      ram:ContractReferencedDocument
        ram:IssuerAssignedID = C1
      ram:AdditionalReferencedDocument
        ram:IssuerAssignedID = A1
        ram:TypeCode = 916
        ram:Name = RIB
      ram:AdditionalReferencedDocument
        ram:IssuerAssignedID = A2
        ram:TypeCode = 916
        ram:Name = LISIBLE
      ram:AdditionalReferencedDocument
        ram:IssuerAssignedID = F1
        ram:TypeCode = 130
        ram:ReferenceTypeCode = AFL
      ram:AdditionalReferencedDocument
        ram:IssuerAssignedID = S1
        ram:TypeCode = 130
        ram:ReferenceTypeCode = AVV
    ram:ApplicableHeaderTradeDelivery
${below('      ram:ShipToTradeParty', PARTY('100000025'))}
      ram:ActualDeliverySupplyChainEvent
        ram:OccurrenceDateTime
          udt:DateTimeString format=102 = 20260215
    ram:ApplicableHeaderTradeSettlement
      ram:TaxCurrencyCode = EUR
      ram:InvoiceCurrencyCode = EUR
${below('      ram:InvoicerTradeParty', PARTY('100000058'))}
${below('      ram:InvoiceeTradeParty', PARTY('100000066'))}
${below('      ram:PayeeTradeParty', PARTY('100000074'))}
${below('      ram:PayerTradeParty', PARTY('100000082'))}
      ram:ApplicableTradeTax
        ram:CalculatedAmount = 18.00
        ram:TypeCode = VAT
        ram:BasisAmount = 90.00
        ram:CategoryCode = S
        ram:TaxPointDate
          udt:DateString format=102 = 20260228
        ram:RateApplicablePercent = 20
      ram:BillingSpecifiedPeriod
        ram:StartDateTime
          udt:DateTimeString format=102 = 20260201
        ram:EndDateTime
          udt:DateTimeString format=102 = 20260228
      ram:SpecifiedTradeAllowanceCharge
        ram:BasisAmount = 90.00
        ram:ActualAmount = 5.00
        ram:CategoryTradeTax
          ram:TypeCode = VAT
          ram:CategoryCode = S
          ram:RateApplicablePercent = 20.0
      ram:SpecifiedTradeAllowanceCharge
        ram:ActualAmount = 5.00
        ram:CategoryTradeTax
          ram:TypeCode = VAT
          ram:CategoryCode = S
          ram:RateApplicablePercent = 20.0
      ram:SpecifiedTradePaymentTerms
        ram:DueDateDateTime
          udt:DateTimeString format=102 = 20260331
      ram:SpecifiedTradeSettlementHeaderMonetarySummation
        ram:LineTotalAmount = 90.00
        ram:ChargeTotalAmount = 5.00
        ram:AllowanceTotalAmount = 5.00
        ram:TaxBasisTotalAmount = 90.00
        ram:TaxTotalAmount currencyID=EUR = 18.00
        ram:RoundingAmount = 0.00
        ram:GrandTotalAmount = 108.00
        ram:TotalPrepaidAmount = ${paid ? '108.00' : '0.00'}
        ram:DuePayableAmount = ${paid ? '0.00' : '108.00'}
      ram:InvoiceReferencedDocument
        ram:IssuerAssignedID = F-2026/0
        ram:TypeCode = 380
        ram:FormattedIssueDateTime
          qdt:DateTimeString format=102 = 20260131`
}

/** A line of an invoice that holds several. */
interface SubLine {
  readonly id: string
  readonly status: 'GROUP' | 'DETAIL' | 'INFORMATION'
  readonly parent?: string
  readonly siren: string
  readonly number: string
  readonly net: string
  readonly vat?: string
  readonly gross?: string
}

/** Two invoices in one. */
function subLines(sirens: readonly [string, string]): SubLine[] {
  const [first, second] = sirens
  return [
    { id: '1', status: 'GROUP', siren: first, number: 'F-2026/1+A_', net: '100.00', vat: '20.00', gross: '120.00' },
    { id: '1.1', status: 'DETAIL', parent: '1', siren: first, number: 'F-2026/1+A_', net: '60.00' },
    { id: '1.2', status: 'DETAIL', parent: '1', siren: first, number: 'F-2026/1+A_', net: '40.00' },
    { id: '1.3', status: 'INFORMATION', parent: '1', siren: first, number: 'F-2026/1+A_', net: '7.00' },
    { id: '2', status: 'GROUP', siren: second, number: 'F-2', net: '10.00', vat: '2.00', gross: '12.00' },
    { id: '2.1', status: 'DETAIL', parent: '2', siren: second, number: 'F-2', net: '10.00' },
  ]
}

const SELLERS = ['100000017', '100000033'] as const
const SIDES = ['100000017', '100000025'] as const

/** Whose invoices one holds: of several sellers, or of the two sides. */
function subLinesOf({ framework }: Head): SubLine[] {
  return subLines(framework.endsWith('9') ? SIDES : SELLERS)
}

/** An invoice in CII that holds two. */
export function ciiGroups(head: Head): string {
  const lines = subLinesOf(head).map(({ id, status, parent, siren, number, net, vat, gross }) => {
    const totals = vat === undefined ? '' : `\n          ram:TaxTotalAmount currencyID=EUR = ${vat}`
    const grossTotal = gross === undefined ? '' : `\n          ram:GrandTotalAmount = ${gross}`
    return `
    ram:IncludedSupplyChainTradeLineItem
      ram:AssociatedDocumentLineDocument
        ram:LineID = ${id}${parent === undefined ? '' : `\n        ram:ParentLineID = ${parent}`}
        ram:LineStatusReasonCode = ${status}
      ram:SpecifiedLineTradeAgreement
        ram:NetPriceProductTradePrice
          ram:ChargeAmount = ${net}
        ram:GrossPriceProductTradePrice
          ram:ChargeAmount = ${net}
          ram:AppliedTradeAllowanceCharge
            ram:ActualAmount = 0
        ram:ItemSellerTradeParty
          ram:Name = Société ${siren}
          ram:SpecifiedLegalOrganization
            ram:ID schemeID=0002 = ${siren}
          ram:PostalTradeAddress
            ram:CountryID = FR
      ram:SpecifiedLineTradeSettlement
        ram:ApplicableTradeTax
          ram:TypeCode = VAT
          ram:ExemptionReason = #${number}#
          ram:CategoryCode = S
          ram:RateApplicablePercent = 20
        ram:SpecifiedTradeSettlementLineMonetarySummation
          ram:LineTotalAmount = ${net}${totals}${grossTotal}
        ram:InvoiceReferencedDocument
          ram:IssuerAssignedID = F-0
          ram:FormattedIssueDateTime
            qdt:DateTimeString format=102 = 20260131
        ram:AdditionalReferencedDocument
          ram:IssuerAssignedID = ${number}
          ram:TypeCode = 130
          ram:ReferenceTypeCode = AFL
        ram:AdditionalReferencedDocument
          ram:IssuerAssignedID = S1
          ram:TypeCode = 130
          ram:ReferenceTypeCode = AVV`
  })
  const taxes = [
    ['F-2026/1+A_', '100.00', '20.00'],
    ['F-2', '10.00', '2.00'],
  ].map(
    ([number, net, vat]) => `
      ram:ApplicableTradeTax
        ram:CalculatedAmount = ${vat}
        ram:TypeCode = VAT
        ram:ExemptionReason = #${number}#
        ram:BasisAmount = ${net}
        ram:CategoryCode = S
        ram:RateApplicablePercent = 20`,
  )
  return `${CII_HEAD(head)}
  rsm:SupplyChainTradeTransaction${lines.join('')}
    ram:ApplicableHeaderTradeAgreement
${below('      ram:SellerTradeParty', PARTY('100000017'))}
${below('      ram:BuyerTradeParty', PARTY('100000025'))}
    ram:ApplicableHeaderTradeSettlement
      ram:InvoiceCurrencyCode = EUR${taxes.join('')}
      ram:SpecifiedTradePaymentTerms
        ram:DueDateDateTime
          udt:DateTimeString format=102 = 20260331
      ram:SpecifiedTradeSettlementHeaderMonetarySummation
        ram:LineTotalAmount = 110.00
        ram:TaxBasisTotalAmount = 110.00
        ram:TaxTotalAmount currencyID=EUR = 22.00
        ram:GrandTotalAmount = 132.00
        ram:DuePayableAmount = 132.00
      ram:InvoiceReferencedDocument
        ram:IssuerAssignedID = F-0
        ram:FormattedIssueDateTime
          qdt:DateTimeString format=102 = 20260131`
}

const UBL_PARTY = (siren: string) => `
  cbc:EndpointID schemeID=0225 = ${siren}_ACHATS
  cac:PartyIdentification
    cbc:ID schemeID=0009 = ${siren}00017
  cac:PartyIdentification
    cbc:ID schemeID=0224 = ${siren}_ACHATS
  cac:PartyLegalEntity
    cbc:RegistrationName = Société ${siren}
    cbc:CompanyID schemeID=0002 = ${siren}`

/** What is called otherwise in a credit note. */
function names(isCreditNote: boolean) {
  return isCreditNote
    ? { root: 'cn:CreditNote', type: 'CreditNoteTypeCode', line: 'CreditNoteLine', quantity: 'CreditedQuantity' }
    : { root: 'ubl:Invoice', type: 'InvoiceTypeCode', line: 'InvoiceLine', quantity: 'InvoicedQuantity' }
}

const UBL_HEAD = ({ framework, type }: Head, isCreditNote: boolean) => `
${names(isCreditNote).root}
  cbc:ProfileID = ${framework}
  cbc:ID = F-2026/1+A_
  cbc:IssueDate = 2026-02-28
  cbc:DueDate = 2026-03-31
  cbc:${names(isCreditNote).type} = ${type}
  cbc:Note = #PMT#Indemnité de 40 euros.
  cbc:Note = #PMD#Trois fois le taux légal.
  cbc:Note = #AAB#Pas d'escompte.
  cbc:Note = #BAR#B2B
  cbc:Note = #TXD#MEMBRE_ASSUJETTI_UNIQUE`

/** An invoice or a credit note in UBL, of one seller. */
export function ublInvoice(head: Head = { framework: 'S1', type: '380' }, isCreditNote = false): string {
  const { line, quantity } = names(isCreditNote)
  const paid = head.framework.endsWith('2')
  return `${UBL_HEAD(head, isCreditNote)}
  cbc:TaxPointDate = 2026-02-28
  cbc:DocumentCurrencyCode = EUR
  cbc:TaxCurrencyCode = EUR
  cac:InvoicePeriod
    cbc:StartDate = 2026-02-01
    cbc:EndDate = 2026-02-28
  cac:BillingReference
    cac:InvoiceDocumentReference
      cbc:ID = F-2026/0
      cbc:IssueDate = 2026-01-31
      cbc:DocumentTypeCode = 380
  cac:ContractDocumentReference
    cbc:ID = C1
  cac:AdditionalDocumentReference
    cbc:ID = A1
    cbc:DocumentDescription = RIB
  cac:AdditionalDocumentReference
    cbc:ID = A2
    cbc:DocumentDescription = LISIBLE
  cac:AdditionalDocumentReference
    cbc:ID schemeID=AFL = F1
    cbc:DocumentTypeCode = 130
  cac:AdditionalDocumentReference
    cbc:ID schemeID=AVV = S1
    cbc:DocumentTypeCode = 130
  cac:AccountingSupplierParty
${below('    cac:Party', UBL_PARTY('100000017'))}
      cac:PartyIdentification
        cbc:ID schemeID=0231 = 100000090
${below('      cac:AgentParty', UBL_PARTY('100000041'))}
      cac:ServiceProviderParty
${below('        cac:Party', UBL_PARTY('100000058'))}
  cac:AccountingCustomerParty
${below('    cac:Party', UBL_PARTY('100000025'))}
${below('      cac:AgentParty', UBL_PARTY('100000033'))}
      cac:ServiceProviderParty
${below('        cac:Party', UBL_PARTY('100000066'))}
${below('  cac:PayeeParty', UBL_PARTY('100000074'))}
  cac:TaxRepresentativeParty
    cac:PartyTaxScheme
      cbc:CompanyID = FR17100000090
  cac:Delivery
    cbc:ActualDeliveryDate = 2026-02-15
    cac:DeliveryLocation
      cbc:ID schemeID=0009 = 10000002500017
    cac:DeliveryParty
      cac:PartyLegalEntity
        cbc:CompanyID schemeID=0002 = 100000025
  cac:PaymentMeans
    cac:PaymentMandate
${below('      cac:PayerParty', UBL_PARTY('100000082'))}
  cac:AllowanceCharge
    cbc:ChargeIndicator = false
    cbc:Amount currencyID=EUR = 5.00
    cbc:BaseAmount currencyID=EUR = 90.00
    cac:TaxCategory
      cbc:ID = S
      cbc:Percent = 20.0
  cac:TaxTotal
    cbc:TaxAmount currencyID=EUR = 18.00
    cac:TaxSubtotal
      cbc:TaxableAmount currencyID=EUR = 90.00
      cbc:TaxAmount currencyID=EUR = 18.00
      cac:TaxCategory
        cbc:ID = S
        cbc:Percent = 20
  cac:LegalMonetaryTotal
    cbc:LineExtensionAmount currencyID=EUR = 90.00
    cbc:TaxExclusiveAmount currencyID=EUR = 90.00
    cbc:TaxInclusiveAmount currencyID=EUR = 108.00
    cbc:AllowanceTotalAmount currencyID=EUR = 5.00
    cbc:ChargeTotalAmount currencyID=EUR = 5.00
    cbc:PrepaidAmount currencyID=EUR = ${paid ? '108.00' : '0.00'}
    cbc:PayableRoundingAmount currencyID=EUR = 0.00
    cbc:PayableAmount currencyID=EUR = ${paid ? '0.00' : '108.00'}
  cac:${line}
    cbc:ID = 1
    cbc:${quantity} unitCode=C62 = 2.0000
    cbc:LineExtensionAmount currencyID=EUR = 90.00
    cac:InvoicePeriod
      cbc:StartDate = 2026-02-01
      cbc:EndDate = 2026-02-28
    cac:BillingReference
      cac:InvoiceDocumentReference
        cbc:ID = F-2026/0
        cbc:IssueDate = 2026-01-31
        cbc:DocumentTypeCode = 380
    cac:DocumentReference
      cbc:ID schemeID=AFL = F1
      cbc:DocumentTypeCode = 130
    cac:DocumentReference
      cbc:ID schemeID=AVV = S1
      cbc:DocumentTypeCode = 130
    cac:Delivery
      cbc:ActualDeliveryDate = 2026-02-15
      cac:DeliveryLocation
        cbc:ID schemeID=0009 = 10000002500017
    cac:AllowanceCharge
      cbc:ChargeIndicator = false
      cbc:Amount currencyID=EUR = 10.00
      cbc:BaseAmount currencyID=EUR = 100.00
    cac:Item
      cbc:Name = Conseil
      cac:ClassifiedTaxCategory
        cbc:ID = S
        cbc:Percent = 20.00
      cac:AdditionalItemProperty
        cbc:Name = Couleur
        cbc:Value = bleu
      cac:AdditionalItemProperty
        cbc:Name = Poids
        cbc:ValueQuantity unitCode=KGM = 2
    cac:Price
      cbc:PriceAmount currencyID=EUR = 50.000000
      cbc:BaseQuantity unitCode=C62 = 1.0000
      cac:AllowanceCharge
        cbc:ChargeIndicator = false
        cbc:Amount currencyID=EUR = 2.123456
        cbc:BaseAmount currencyID=EUR = 52.123456`
}

/** An invoice or a credit note in UBL that holds two. */
export function ublGroups(head: Head, isCreditNote = false): string {
  const { line, quantity } = names(isCreditNote)
  const lines = subLinesOf(head).map(({ id, status, parent, siren, number, net, vat, gross }) => {
    const above = parent === undefined ? '' : `\n      cac:BillingReferenceLine\n        cbc:ID = ${parent}`
    const tax = vat === undefined ? '' : `\n    cac:TaxTotal\n      cbc:TaxAmount currencyID=EUR = ${vat}`
    const total = gross === undefined ? '' : `\n    cbc:TaxInclusiveLineExtensionAmount currencyID=EUR = ${gross}`
    return `
  cac:${line}
    cbc:ID = ${id}
    cbc:${quantity} unitCode=C62 = 1
    cbc:LineExtensionAmount currencyID=EUR = ${net}${total}
    cac:BillingReference
      cac:InvoiceDocumentReference
        cbc:ID = F-2026/1+A_
        cbc:DocumentStatusCode = ${status}${above}
    cac:BillingReference
      cac:InvoiceDocumentReference
        cbc:ID = F-0
        cbc:IssueDate = 2026-01-31
    cac:DocumentReference
      cbc:ID schemeID=AFL = ${number}
      cbc:DocumentTypeCode = 130
    cac:DocumentReference
      cbc:ID schemeID=AVV = S1
      cbc:DocumentTypeCode = 130${tax}
    cac:Item
      cbc:Name = Article
      cac:ClassifiedTaxCategory
        cbc:ID = S
        cbc:Percent = 20
        cbc:TaxExemptionReason = #${number}#
      cac:ManufacturerParty
        cac:PostalAddress
          cac:Country
            cbc:IdentificationCode = FR
        cac:PartyLegalEntity
          cbc:RegistrationName = Société ${siren}
          cbc:CompanyID schemeID=0002 = ${siren}
    cac:Price
      cbc:PriceAmount currencyID=EUR = ${net}
      cac:AllowanceCharge
        cbc:Amount currencyID=EUR = 0
        cbc:BaseAmount currencyID=EUR = ${net}`
  })
  const taxes = [
    ['F-2026/1+A_', '100.00', '20.00'],
    ['F-2', '10.00', '2.00'],
  ].map(
    ([number, net, vat]) => `
    cac:TaxSubtotal
      cbc:TaxableAmount currencyID=EUR = ${net}
      cbc:TaxAmount currencyID=EUR = ${vat}
      cac:TaxCategory
        cbc:ID = S
        cbc:Percent = 20
        cbc:TaxExemptionReason = #${number}#
        cac:TaxScheme
          cbc:ID = VAT`,
  )
  return `${UBL_HEAD(head, isCreditNote)}
  cbc:DocumentCurrencyCode = EUR
  cac:BillingReference
    cac:InvoiceDocumentReference
      cbc:ID = F-0
      cbc:IssueDate = 2026-01-31
  cac:AccountingSupplierParty
${below('    cac:Party', UBL_PARTY('100000017'))}
  cac:AccountingCustomerParty
${below('    cac:Party', UBL_PARTY('100000025'))}
  cac:TaxTotal
    cbc:TaxAmount currencyID=EUR = 22.00${taxes.join('')}
  cac:LegalMonetaryTotal
    cbc:LineExtensionAmount currencyID=EUR = 110.00
    cbc:TaxExclusiveAmount currencyID=EUR = 110.00
    cbc:TaxInclusiveAmount currencyID=EUR = 132.00
    cbc:PayableAmount currencyID=EUR = 132.00${lines.join('')}`
}
