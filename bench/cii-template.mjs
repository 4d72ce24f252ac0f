// An invoice written by hand as CII, with template literals: what writing costs at least.

const escaped = (value) =>
  /[&<>]/.test(value) ? value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : value
const attribute = (value) => escaped(value).replaceAll('"', '&quot;')
const day = (date) => escaped(date.replaceAll('-', ''))
const encoder = new TextEncoder()

const namedParty = (party) =>
  `<ram:Name>${escaped(party.name)}</ram:Name><ram:SpecifiedLegalOrganization><ram:ID schemeID="${attribute(party.legalRegistration.scheme)}">${escaped(party.legalRegistration.value)}</ram:ID></ram:SpecifiedLegalOrganization><ram:PostalTradeAddress><ram:PostcodeCode>${escaped(party.address.postCode)}</ram:PostcodeCode><ram:LineOne>${escaped(party.address.line1)}</ram:LineOne><ram:CityName>${escaped(party.address.city)}</ram:CityName><ram:CountryID>${escaped(party.address.country)}</ram:CountryID></ram:PostalTradeAddress><ram:URIUniversalCommunication><ram:URIID schemeID="${attribute(party.electronicAddress.scheme)}">${escaped(party.electronicAddress.value)}</ram:URIID></ram:URIUniversalCommunication><ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">${escaped(party.vatIdentifier)}</ram:ID></ram:SpecifiedTaxRegistration>`

const writtenNotes = (note) =>
  `<ram:IncludedNote><ram:Content>${escaped(note.text)}</ram:Content><ram:SubjectCode>${escaped(note.subjectCode)}</ram:SubjectCode></ram:IncludedNote>`

const writtenLines = (line) =>
  `<ram:IncludedSupplyChainTradeLineItem><ram:AssociatedDocumentLineDocument><ram:LineID>${escaped(line.id)}</ram:LineID></ram:AssociatedDocumentLineDocument><ram:SpecifiedTradeProduct><ram:Name>${escaped(line.item.name)}</ram:Name></ram:SpecifiedTradeProduct><ram:SpecifiedLineTradeAgreement><ram:NetPriceProductTradePrice><ram:ChargeAmount>${escaped(line.price.netPrice)}</ram:ChargeAmount></ram:NetPriceProductTradePrice></ram:SpecifiedLineTradeAgreement><ram:SpecifiedLineTradeDelivery><ram:BilledQuantity unitCode="${attribute(line.unit)}">${escaped(line.quantity)}</ram:BilledQuantity></ram:SpecifiedLineTradeDelivery><ram:SpecifiedLineTradeSettlement><ram:ApplicableTradeTax><ram:TypeCode>VAT</ram:TypeCode><ram:CategoryCode>${escaped(line.vat.category)}</ram:CategoryCode><ram:RateApplicablePercent>${escaped(line.vat.rate)}</ram:RateApplicablePercent></ram:ApplicableTradeTax><ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>${escaped(line.netAmount)}</ram:LineTotalAmount></ram:SpecifiedTradeSettlementLineMonetarySummation></ram:SpecifiedLineTradeSettlement></ram:IncludedSupplyChainTradeLineItem>`

const writtenMeans = (means) =>
  `<ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>${escaped(means.code)}</ram:TypeCode><ram:PayeePartyCreditorFinancialAccount><ram:IBANID>${escaped(means.creditTransfer.accountId)}</ram:IBANID><ram:AccountName>${escaped(means.creditTransfer.accountName)}</ram:AccountName></ram:PayeePartyCreditorFinancialAccount></ram:SpecifiedTradeSettlementPaymentMeans>`

const writtenTaxes = (tax) =>
  `<ram:ApplicableTradeTax><ram:CalculatedAmount>${escaped(tax.vatAmount)}</ram:CalculatedAmount><ram:TypeCode>VAT</ram:TypeCode><ram:BasisAmount>${escaped(tax.taxableAmount)}</ram:BasisAmount><ram:CategoryCode>${escaped(tax.category)}</ram:CategoryCode><ram:RateApplicablePercent>${escaped(tax.rate)}</ram:RateApplicablePercent></ram:ApplicableTradeTax>`

const writtenTerms = (terms) =>
  `<ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime><udt:DateTimeString format="102">${day(terms.dueDate)}</udt:DateTimeString></ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>`

/** The bytes that `writeInvoice` makes of the invoice of `invoices.mjs`, byte for byte. */
export function ciiByTemplate(invoice) {
  const { processControl, notes, seller, buyer, payment, paymentTerms, totals, vatBreakdown } = invoice
  return encoder.encode(`<?xml version="1.0" encoding="UTF-8"?>
<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100" xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100" xmlns:qdt="urn:un:unece:uncefact:data:standard:QualifiedDataType:100" xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100"><rsm:ExchangedDocumentContext><ram:BusinessProcessSpecifiedDocumentContextParameter><ram:ID>${escaped(processControl.businessProcess)}</ram:ID></ram:BusinessProcessSpecifiedDocumentContextParameter><ram:GuidelineSpecifiedDocumentContextParameter><ram:ID>urn:cen.eu:en16931:2017</ram:ID></ram:GuidelineSpecifiedDocumentContextParameter></rsm:ExchangedDocumentContext><rsm:ExchangedDocument><ram:ID>${escaped(invoice.invoiceNumber)}</ram:ID><ram:TypeCode>${escaped(invoice.typeCode)}</ram:TypeCode><ram:IssueDateTime><udt:DateTimeString format="102">${day(invoice.issueDate)}</udt:DateTimeString></ram:IssueDateTime>${notes.map(writtenNotes).join('')}</rsm:ExchangedDocument><rsm:SupplyChainTradeTransaction>${invoice.lines.map(writtenLines).join('')}<ram:ApplicableHeaderTradeAgreement><ram:SellerTradeParty>${namedParty(seller)}</ram:SellerTradeParty><ram:BuyerTradeParty>${namedParty(buyer)}</ram:BuyerTradeParty></ram:ApplicableHeaderTradeAgreement><ram:ApplicableHeaderTradeDelivery/><ram:ApplicableHeaderTradeSettlement><ram:PaymentReference>${escaped(payment.remittanceInformation)}</ram:PaymentReference><ram:InvoiceCurrencyCode>${escaped(invoice.currency)}</ram:InvoiceCurrencyCode>${payment.means.map(writtenMeans).join('')}${vatBreakdown.map(writtenTaxes).join('')}${paymentTerms.map(writtenTerms).join('')}<ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:LineTotalAmount>${escaped(totals.lineNetTotal)}</ram:LineTotalAmount><ram:TaxBasisTotalAmount>${escaped(totals.totalWithoutVat)}</ram:TaxBasisTotalAmount><ram:TaxTotalAmount currencyID="${attribute(invoice.currency)}">${escaped(totals.vatTotal)}</ram:TaxTotalAmount><ram:GrandTotalAmount>${escaped(totals.totalWithVat)}</ram:GrandTotalAmount><ram:DuePayableAmount>${escaped(totals.amountDue)}</ram:DuePayableAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation></ram:ApplicableHeaderTradeSettlement></rsm:SupplyChainTradeTransaction></rsm:CrossIndustryInvoice>
`)
}
