import { changed } from '../support/changed-xml.js'

const namespaces = [
  ['rsm', 'CrossIndustryInvoice'],
  ['ram', 'ReusableAggregateBusinessInformationEntity'],
  ['udt', 'UnqualifiedDataType'],
  ['qdt', 'QualifiedDataType'],
]
  .map(([prefix, name]) => ` xmlns:${prefix}="urn:un:unece:uncefact:data:standard:${name}:100"`)
  .join('')

/** An invoice of two lines with most of what EN 16931 knows; no rule of it fails. */
const INVOICE = `<rsm:CrossIndustryInvoice${namespaces}>
  <rsm:ExchangedDocumentContext>
    <ram:BusinessProcessSpecifiedDocumentContextParameter>
      <ram:ID>A1</ram:ID>
    </ram:BusinessProcessSpecifiedDocumentContextParameter>
    <ram:GuidelineSpecifiedDocumentContextParameter>
      <ram:ID>urn:cen.eu:en16931:2017</ram:ID>
    </ram:GuidelineSpecifiedDocumentContextParameter>
  </rsm:ExchangedDocumentContext>
  <rsm:ExchangedDocument>
    <ram:ID>T-1</ram:ID>
    <ram:TypeCode>380</ram:TypeCode>
    <ram:IssueDateTime>
      <udt:DateTimeString format="102">20260901</udt:DateTimeString>
    </ram:IssueDateTime>
    <ram:IncludedNote>
      <ram:Content>Thank you.</ram:Content>
      <ram:SubjectCode>AAI</ram:SubjectCode>
    </ram:IncludedNote>
  </rsm:ExchangedDocument>
  <rsm:SupplyChainTradeTransaction>
    <ram:IncludedSupplyChainTradeLineItem>
      <ram:AssociatedDocumentLineDocument>
        <ram:LineID>1</ram:LineID>
        <ram:IncludedNote>
          <ram:Content>As ordered.</ram:Content>
        </ram:IncludedNote>
      </ram:AssociatedDocumentLineDocument>
      <ram:SpecifiedTradeProduct>
        <ram:GlobalID schemeID="0160">1234567890123</ram:GlobalID>
        <ram:SellerAssignedID>A-7</ram:SellerAssignedID>
        <ram:Name>Chair</ram:Name>
        <ram:ApplicableProductCharacteristic>
          <ram:Description>Colour</ram:Description>
          <ram:Value>red</ram:Value>
        </ram:ApplicableProductCharacteristic>
        <ram:DesignatedProductClassification>
          <ram:ClassCode listID="ZZZ">56</ram:ClassCode>
        </ram:DesignatedProductClassification>
        <ram:OriginTradeCountry>
          <ram:ID>FR</ram:ID>
        </ram:OriginTradeCountry>
      </ram:SpecifiedTradeProduct>
      <ram:SpecifiedLineTradeAgreement>
        <ram:BuyerOrderReferencedDocument>
          <ram:LineID>1</ram:LineID>
        </ram:BuyerOrderReferencedDocument>
        <ram:GrossPriceProductTradePrice>
          <ram:ChargeAmount>110.00</ram:ChargeAmount>
          <ram:AppliedTradeAllowanceCharge>
            <ram:ChargeIndicator>
              <udt:Indicator>false</udt:Indicator>
            </ram:ChargeIndicator>
            <ram:ActualAmount>10.00</ram:ActualAmount>
          </ram:AppliedTradeAllowanceCharge>
        </ram:GrossPriceProductTradePrice>
        <ram:NetPriceProductTradePrice>
          <ram:ChargeAmount>100.00</ram:ChargeAmount>
          <ram:BasisQuantity unitCode="C62">1</ram:BasisQuantity>
        </ram:NetPriceProductTradePrice>
      </ram:SpecifiedLineTradeAgreement>
      <ram:SpecifiedLineTradeDelivery>
        <ram:BilledQuantity unitCode="C62">2</ram:BilledQuantity>
      </ram:SpecifiedLineTradeDelivery>
      <ram:SpecifiedLineTradeSettlement>
        <ram:ApplicableTradeTax>
          <ram:TypeCode>VAT</ram:TypeCode>
          <ram:CategoryCode>S</ram:CategoryCode>
          <ram:RateApplicablePercent>20</ram:RateApplicablePercent>
        </ram:ApplicableTradeTax>
        <ram:BillingSpecifiedPeriod>
          <ram:StartDateTime>
            <udt:DateTimeString format="102">20260801</udt:DateTimeString>
          </ram:StartDateTime>
          <ram:EndDateTime>
            <udt:DateTimeString format="102">20260831</udt:DateTimeString>
          </ram:EndDateTime>
        </ram:BillingSpecifiedPeriod>
        <ram:SpecifiedTradeAllowanceCharge>
          <ram:ChargeIndicator>
            <udt:Indicator>false</udt:Indicator>
          </ram:ChargeIndicator>
          <ram:BasisAmount>200.00</ram:BasisAmount>
          <ram:ActualAmount>10.00</ram:ActualAmount>
          <ram:ReasonCode>95</ram:ReasonCode>
          <ram:Reason>Discount</ram:Reason>
        </ram:SpecifiedTradeAllowanceCharge>
        <ram:SpecifiedTradeAllowanceCharge>
          <ram:ChargeIndicator>
            <udt:Indicator>true</udt:Indicator>
          </ram:ChargeIndicator>
          <ram:BasisAmount>200.00</ram:BasisAmount>
          <ram:ActualAmount>5.00</ram:ActualAmount>
          <ram:ReasonCode>FC</ram:ReasonCode>
          <ram:Reason>Freight</ram:Reason>
        </ram:SpecifiedTradeAllowanceCharge>
        <ram:SpecifiedTradeSettlementLineMonetarySummation>
          <ram:LineTotalAmount>195.00</ram:LineTotalAmount>
        </ram:SpecifiedTradeSettlementLineMonetarySummation>
        <ram:AdditionalReferencedDocument>
          <ram:IssuerAssignedID>O-1</ram:IssuerAssignedID>
          <ram:TypeCode>130</ram:TypeCode>
          <ram:ReferenceTypeCode>ABZ</ram:ReferenceTypeCode>
        </ram:AdditionalReferencedDocument>
      </ram:SpecifiedLineTradeSettlement>
    </ram:IncludedSupplyChainTradeLineItem>
    <ram:IncludedSupplyChainTradeLineItem>
      <ram:AssociatedDocumentLineDocument>
        <ram:LineID>2</ram:LineID>
      </ram:AssociatedDocumentLineDocument>
      <ram:SpecifiedTradeProduct>
        <ram:Name>Table</ram:Name>
      </ram:SpecifiedTradeProduct>
      <ram:SpecifiedLineTradeAgreement>
        <ram:NetPriceProductTradePrice>
          <ram:ChargeAmount>305.00</ram:ChargeAmount>
        </ram:NetPriceProductTradePrice>
      </ram:SpecifiedLineTradeAgreement>
      <ram:SpecifiedLineTradeDelivery>
        <ram:BilledQuantity unitCode="C62">1</ram:BilledQuantity>
      </ram:SpecifiedLineTradeDelivery>
      <ram:SpecifiedLineTradeSettlement>
        <ram:ApplicableTradeTax>
          <ram:TypeCode>VAT</ram:TypeCode>
          <ram:CategoryCode>S</ram:CategoryCode>
          <ram:RateApplicablePercent>20</ram:RateApplicablePercent>
        </ram:ApplicableTradeTax>
        <ram:SpecifiedTradeSettlementLineMonetarySummation>
          <ram:LineTotalAmount>305.00</ram:LineTotalAmount>
        </ram:SpecifiedTradeSettlementLineMonetarySummation>
      </ram:SpecifiedLineTradeSettlement>
    </ram:IncludedSupplyChainTradeLineItem>
    <ram:ApplicableHeaderTradeAgreement>
      <ram:SellerTradeParty>
        <ram:GlobalID schemeID="0088">4000001123452</ram:GlobalID>
        <ram:Name>Seller SA</ram:Name>
        <ram:SpecifiedLegalOrganization>
          <ram:ID schemeID="0002">123456789</ram:ID>
          <ram:TradingBusinessName>Seller</ram:TradingBusinessName>
        </ram:SpecifiedLegalOrganization>
        <ram:DefinedTradeContact>
          <ram:PersonName>Anna</ram:PersonName>
        </ram:DefinedTradeContact>
        <ram:PostalTradeAddress>
          <ram:PostcodeCode>75001</ram:PostcodeCode>
          <ram:CityName>Paris</ram:CityName>
          <ram:CountryID>FR</ram:CountryID>
        </ram:PostalTradeAddress>
        <ram:URIUniversalCommunication>
          <ram:URIID schemeID="0225">123456789</ram:URIID>
        </ram:URIUniversalCommunication>
        <ram:SpecifiedTaxRegistration>
          <ram:ID schemeID="VA">FR12123456789</ram:ID>
        </ram:SpecifiedTaxRegistration>
      </ram:SellerTradeParty>
      <ram:BuyerTradeParty>
        <ram:ID>B-1</ram:ID>
        <ram:Name>Buyer SARL</ram:Name>
        <ram:SpecifiedLegalOrganization>
          <ram:ID schemeID="0002">987654321</ram:ID>
        </ram:SpecifiedLegalOrganization>
        <ram:PostalTradeAddress>
          <ram:PostcodeCode>69001</ram:PostcodeCode>
          <ram:CityName>Lyon</ram:CityName>
          <ram:CountryID>FR</ram:CountryID>
        </ram:PostalTradeAddress>
        <ram:URIUniversalCommunication>
          <ram:URIID schemeID="0225">987654321</ram:URIID>
        </ram:URIUniversalCommunication>
        <ram:SpecifiedTaxRegistration>
          <ram:ID schemeID="VA">FR98987654321</ram:ID>
        </ram:SpecifiedTaxRegistration>
      </ram:BuyerTradeParty>
      <ram:SellerTaxRepresentativeTradeParty>
        <ram:Name>Representative</ram:Name>
        <ram:PostalTradeAddress>
          <ram:CountryID>FR</ram:CountryID>
        </ram:PostalTradeAddress>
        <ram:SpecifiedTaxRegistration>
          <ram:ID schemeID="VA">FR55555555555</ram:ID>
        </ram:SpecifiedTaxRegistration>
      </ram:SellerTaxRepresentativeTradeParty>
      <ram:BuyerOrderReferencedDocument>
        <ram:IssuerAssignedID>PO-1</ram:IssuerAssignedID>
      </ram:BuyerOrderReferencedDocument>
      <ram:AdditionalReferencedDocument>
        <ram:IssuerAssignedID>D-1</ram:IssuerAssignedID>
        <ram:TypeCode>916</ram:TypeCode>
        <ram:AttachmentBinaryObject mimeCode="text/csv" filename="a.csv">YQ==</ram:AttachmentBinaryObject>
      </ram:AdditionalReferencedDocument>
      <ram:AdditionalReferencedDocument>
        <ram:IssuerAssignedID>L-1</ram:IssuerAssignedID>
        <ram:TypeCode>50</ram:TypeCode>
      </ram:AdditionalReferencedDocument>
      <ram:AdditionalReferencedDocument>
        <ram:IssuerAssignedID>O-2</ram:IssuerAssignedID>
        <ram:TypeCode>130</ram:TypeCode>
        <ram:ReferenceTypeCode>ABZ</ram:ReferenceTypeCode>
      </ram:AdditionalReferencedDocument>
    </ram:ApplicableHeaderTradeAgreement>
    <ram:ApplicableHeaderTradeDelivery>
      <ram:ShipToTradeParty>
        <ram:GlobalID schemeID="0088">4000001123469</ram:GlobalID>
        <ram:Name>Warehouse</ram:Name>
        <ram:PostalTradeAddress>
          <ram:CountryID>FR</ram:CountryID>
        </ram:PostalTradeAddress>
      </ram:ShipToTradeParty>
      <ram:ActualDeliverySupplyChainEvent>
        <ram:OccurrenceDateTime>
          <udt:DateTimeString format="102">20260830</udt:DateTimeString>
        </ram:OccurrenceDateTime>
      </ram:ActualDeliverySupplyChainEvent>
    </ram:ApplicableHeaderTradeDelivery>
    <ram:ApplicableHeaderTradeSettlement>
      <ram:PaymentReference>T-1</ram:PaymentReference>
      <ram:TaxCurrencyCode>USD</ram:TaxCurrencyCode>
      <ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
      <ram:PayeeTradeParty>
        <ram:ID>P-1</ram:ID>
        <ram:Name>Factor</ram:Name>
        <ram:SpecifiedLegalOrganization>
          <ram:ID schemeID="0002">111111111</ram:ID>
        </ram:SpecifiedLegalOrganization>
      </ram:PayeeTradeParty>
      <ram:SpecifiedTradeSettlementPaymentMeans>
        <ram:TypeCode>30</ram:TypeCode>
        <ram:ApplicableTradeSettlementFinancialCard>
          <ram:ID>1234</ram:ID>
        </ram:ApplicableTradeSettlementFinancialCard>
        <ram:PayeePartyCreditorFinancialAccount>
          <ram:IBANID>FR7630006000011234567890189</ram:IBANID>
        </ram:PayeePartyCreditorFinancialAccount>
      </ram:SpecifiedTradeSettlementPaymentMeans>
      <ram:ApplicableTradeTax>
        <ram:CalculatedAmount>98.40</ram:CalculatedAmount>
        <ram:TypeCode>VAT</ram:TypeCode>
        <ram:BasisAmount>492.00</ram:BasisAmount>
        <ram:CategoryCode>S</ram:CategoryCode>
        <ram:DueDateTypeCode>5</ram:DueDateTypeCode>
        <ram:RateApplicablePercent>20</ram:RateApplicablePercent>
      </ram:ApplicableTradeTax>
      <ram:BillingSpecifiedPeriod>
        <ram:StartDateTime>
          <udt:DateTimeString format="102">20260801</udt:DateTimeString>
        </ram:StartDateTime>
        <ram:EndDateTime>
          <udt:DateTimeString format="102">20260831</udt:DateTimeString>
        </ram:EndDateTime>
      </ram:BillingSpecifiedPeriod>
      <ram:SpecifiedTradeAllowanceCharge>
        <ram:ChargeIndicator>
          <udt:Indicator>false</udt:Indicator>
        </ram:ChargeIndicator>
        <ram:BasisAmount>500.00</ram:BasisAmount>
        <ram:ActualAmount>20.00</ram:ActualAmount>
        <ram:ReasonCode>95</ram:ReasonCode>
        <ram:Reason>Discount</ram:Reason>
        <ram:CategoryTradeTax>
          <ram:TypeCode>VAT</ram:TypeCode>
          <ram:CategoryCode>S</ram:CategoryCode>
          <ram:RateApplicablePercent>20</ram:RateApplicablePercent>
        </ram:CategoryTradeTax>
      </ram:SpecifiedTradeAllowanceCharge>
      <ram:SpecifiedTradeAllowanceCharge>
        <ram:ChargeIndicator>
          <udt:Indicator>true</udt:Indicator>
        </ram:ChargeIndicator>
        <ram:BasisAmount>500.00</ram:BasisAmount>
        <ram:ActualAmount>12.00</ram:ActualAmount>
        <ram:ReasonCode>FC</ram:ReasonCode>
        <ram:Reason>Freight</ram:Reason>
        <ram:CategoryTradeTax>
          <ram:TypeCode>VAT</ram:TypeCode>
          <ram:CategoryCode>S</ram:CategoryCode>
          <ram:RateApplicablePercent>20</ram:RateApplicablePercent>
        </ram:CategoryTradeTax>
      </ram:SpecifiedTradeAllowanceCharge>
      <ram:SpecifiedTradePaymentTerms>
        <ram:Description>30 days</ram:Description>
      </ram:SpecifiedTradePaymentTerms>
      <ram:SpecifiedTradeSettlementHeaderMonetarySummation>
        <ram:LineTotalAmount>500.00</ram:LineTotalAmount>
        <ram:ChargeTotalAmount>12.00</ram:ChargeTotalAmount>
        <ram:AllowanceTotalAmount>20.00</ram:AllowanceTotalAmount>
        <ram:TaxBasisTotalAmount>492.00</ram:TaxBasisTotalAmount>
        <ram:TaxTotalAmount currencyID="EUR">98.40</ram:TaxTotalAmount>
        <ram:TaxTotalAmount currencyID="USD">110.00</ram:TaxTotalAmount>
        <ram:RoundingAmount>0.10</ram:RoundingAmount>
        <ram:GrandTotalAmount>590.40</ram:GrandTotalAmount>
        <ram:TotalPrepaidAmount>90.00</ram:TotalPrepaidAmount>
        <ram:DuePayableAmount>500.50</ram:DuePayableAmount>
      </ram:SpecifiedTradeSettlementHeaderMonetarySummation>
      <ram:InvoiceReferencedDocument>
        <ram:IssuerAssignedID>T-0</ram:IssuerAssignedID>
      </ram:InvoiceReferencedDocument>
    </ram:ApplicableHeaderTradeSettlement>
  </rsm:SupplyChainTradeTransaction>
</rsm:CrossIndustryInvoice>`

const TRANSACTION = 'rsm:SupplyChainTradeTransaction'
const HEADER = `${TRANSACTION}/ram:ApplicableHeaderTrade`

/** Short names of places. */
const PLACES: Readonly<Record<string, string>> = {
  Context: 'rsm:ExchangedDocumentContext',
  Document: 'rsm:ExchangedDocument',
  Line: `${TRANSACTION}/ram:IncludedSupplyChainTradeLineItem`,
  'Line[2]': `${TRANSACTION}/ram:IncludedSupplyChainTradeLineItem[2]`,
  Product: `${TRANSACTION}/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedTradeProduct`,
  LineAgreement: `${TRANSACTION}/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeAgreement`,
  LineDelivery: `${TRANSACTION}/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeDelivery`,
  LineSettlement: `${TRANSACTION}/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement`,
  LineAllowance: `${TRANSACTION}/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeAllowanceCharge`,
  LineCharge: `${TRANSACTION}/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeAllowanceCharge[2]`,
  LineTax: `${TRANSACTION}/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax`,
  'LineTax[2]': `${TRANSACTION}/ram:IncludedSupplyChainTradeLineItem[2]/ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax`,
  Agreement: `${HEADER}Agreement`,
  Seller: `${HEADER}Agreement/ram:SellerTradeParty`,
  Buyer: `${HEADER}Agreement/ram:BuyerTradeParty`,
  Representative: `${HEADER}Agreement/ram:SellerTaxRepresentativeTradeParty`,
  Delivery: `${HEADER}Delivery`,
  ShipTo: `${HEADER}Delivery/ram:ShipToTradeParty`,
  Settlement: `${HEADER}Settlement`,
  Payee: `${HEADER}Settlement/ram:PayeeTradeParty`,
  Means: `${HEADER}Settlement/ram:SpecifiedTradeSettlementPaymentMeans`,
  Tax: `${HEADER}Settlement/ram:ApplicableTradeTax`,
  'Tax[2]': `${HEADER}Settlement/ram:ApplicableTradeTax[2]`,
  Allowance: `${HEADER}Settlement/ram:SpecifiedTradeAllowanceCharge`,
  Charge: `${HEADER}Settlement/ram:SpecifiedTradeAllowanceCharge[2]`,
  AllowanceTax: `${HEADER}Settlement/ram:SpecifiedTradeAllowanceCharge/ram:CategoryTradeTax`,
  ChargeTax: `${HEADER}Settlement/ram:SpecifiedTradeAllowanceCharge[2]/ram:CategoryTradeTax`,
  Period: `${HEADER}Settlement/ram:BillingSpecifiedPeriod`,
  Totals: `${HEADER}Settlement/ram:SpecifiedTradeSettlementHeaderMonetarySummation`,
  Preceding: `${HEADER}Settlement/ram:InvoiceReferencedDocument`,
}

/**
 * The invoice after changes, as XML.
 * @param changes as `changed` takes them; a path may begin with a short name of a place, and `ram:` may be left out
 */
export function ciiDocument(...changes: readonly string[]): string {
  return changed(INVOICE, ...changes.map(inFull))
}

function inFull(change: string): string {
  return change.replace(/^([-+] )?(\S+)/, (_, sign: string | undefined, path: string) => {
    const [first = '', ...steps] = path.split('/')
    return (sign ?? '') + [PLACES[first] ?? withPrefix(first), ...steps.map(withPrefix)].join('/')
  })
}

function withPrefix(step: string): string {
  if (step.startsWith('@') || step === '.' || step.includes(':')) return step
  return `${/^(Indicator|DateTime)(String)?$/.test(step) ? 'udt' : 'ram'}:${step}`
}

const TAXES = ['Tax', 'LineTax', 'LineTax[2]', 'AllowanceTax', 'ChargeTax']

/** Changes that put the whole invoice into another category of VAT, at a rate that makes no tax, or none at all. */
export function inCategory(code: string): string[] {
  const noRate = code === 'O'
  return [
    ...TAXES.flatMap((tax) => [
      `${tax}/CategoryCode = ${code}`,
      noRate ? `- ${tax}/RateApplicablePercent` : `${tax}/RateApplicablePercent = 0`,
    ]),
    'Tax/CalculatedAmount = 0.00',
    ...(['E', 'AE', 'K', 'G', 'O'].includes(code) ? ['Tax/ExemptionReason = Exempt'] : []),
    'Totals/TaxTotalAmount = 0.00',
    'Totals/GrandTotalAmount = 492.00',
    'Totals/DuePayableAmount = 402.10',
    ...(noRate ? ['- Representative', '- Seller/SpecifiedTaxRegistration', '- Buyer/SpecifiedTaxRegistration'] : []),
  ]
}

/** Changes that put the whole invoice into another category of VAT, at the rate it has. */
export function toCategory(code: string): string[] {
  return TAXES.map((tax) => `${tax}/CategoryCode = ${code}`)
}
