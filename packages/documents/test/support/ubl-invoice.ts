const CBC = 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2'
const CAC = 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2'
const EXT = 'urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2'

const VAT = '<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>'
const S20 = `<cbc:ID>S</cbc:ID><cbc:Percent>20</cbc:Percent>${VAT}`

const line = (id: string, quantity: string, net: string, more = '') => `
  <cac:InvoiceLine>
    <cbc:ID>${id}</cbc:ID>
    <cbc:Note>Delivered in part</cbc:Note>
    <cbc:InvoicedQuantity unitCode="C62">${quantity}</cbc:InvoicedQuantity>
    <cbc:LineExtensionAmount currencyID="EUR">${net}</cbc:LineExtensionAmount>
    <cac:InvoicePeriod>
      <cbc:StartDate>2026-09-01</cbc:StartDate>
      <cbc:EndDate>2026-09-30</cbc:EndDate>
    </cac:InvoicePeriod>
    <cac:OrderLineReference><cbc:LineID>${id}</cbc:LineID></cac:OrderLineReference>
    <cac:DocumentReference>
      <cbc:ID schemeID="ABZ">B-${id}</cbc:ID>
      <cbc:DocumentTypeCode>130</cbc:DocumentTypeCode>
    </cac:DocumentReference>
    ${more}
    <cac:Item>
      <cbc:Description>Of oak</cbc:Description>
      <cbc:Name>Chair ${id}</cbc:Name>
      <cac:StandardItemIdentification><cbc:ID schemeID="0160">0123456789012${id}</cbc:ID></cac:StandardItemIdentification>
      <cac:OriginCountry><cbc:IdentificationCode>FR</cbc:IdentificationCode></cac:OriginCountry>
      <cac:CommodityClassification>
        <cbc:ItemClassificationCode listID="STI">56101500</cbc:ItemClassificationCode>
      </cac:CommodityClassification>
      <cac:ClassifiedTaxCategory>${S20}</cac:ClassifiedTaxCategory>
      <cac:AdditionalItemProperty><cbc:Name>Colour</cbc:Name><cbc:Value>red</cbc:Value></cac:AdditionalItemProperty>
    </cac:Item>
    <cac:Price>
      <cbc:PriceAmount currencyID="EUR">99.12345</cbc:PriceAmount>
      <cbc:BaseQuantity unitCode="C62">1</cbc:BaseQuantity>
      <cac:AllowanceCharge>
        <cbc:ChargeIndicator>false</cbc:ChargeIndicator>
        <cbc:Amount currencyID="EUR">0.87655</cbc:Amount>
        <cbc:BaseAmount currencyID="EUR">100.00000</cbc:BaseAmount>
      </cac:AllowanceCharge>
    </cac:Price>
  </cac:InvoiceLine>`

const part = (charge: boolean, code: string, amount: string, base: string, tax = '') => `
  <cac:AllowanceCharge>
    <cbc:ChargeIndicator>${charge}</cbc:ChargeIndicator>
    <cbc:AllowanceChargeReasonCode>${code}</cbc:AllowanceChargeReasonCode>
    <cbc:AllowanceChargeReason>Agreed</cbc:AllowanceChargeReason>
    <cbc:Amount currencyID="EUR">${amount}</cbc:Amount>
    <cbc:BaseAmount currencyID="EUR">${base}</cbc:BaseAmount>
    ${tax === '' ? '' : `<cac:TaxCategory>${tax}</cac:TaxCategory>`}
  </cac:AllowanceCharge>`

const address = (country: string) => `
  <cac:PostalAddress>
    <cbc:CityName>Lille</cbc:CityName>
    <cac:AddressLine><cbc:Line>Third floor</cbc:Line></cac:AddressLine>
    <cac:Country><cbc:IdentificationCode>${country}</cbc:IdentificationCode></cac:Country>
  </cac:PostalAddress>`

const vatNumber = (number: string, scheme = 'VAT') =>
  `<cac:PartyTaxScheme><cbc:CompanyID>${number}</cbc:CompanyID><cac:TaxScheme><cbc:ID>${scheme}</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>`

const party = (name: string, siren: string, more: string) => `
  <cac:Party>
    <cbc:EndpointID schemeID="0225">${siren}</cbc:EndpointID>
    <cac:PartyIdentification><cbc:ID schemeID="0009">${siren}00011</cbc:ID></cac:PartyIdentification>
    <cac:PartyName><cbc:Name>${name}</cbc:Name></cac:PartyName>
    ${address('FR')}
    ${more}
    <cac:PartyLegalEntity>
      <cbc:RegistrationName>${name} SA</cbc:RegistrationName>
      <cbc:CompanyID schemeID="0002">${siren}</cbc:CompanyID>
    </cac:PartyLegalEntity>
  </cac:Party>`

/** An invoice of ours in UBL that breaks no rule of EN 16931 and has about everything that one is about. */
export const UBL_INVOICE = `
<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cac="${CAC}" xmlns:cbc="${CBC}" xmlns:ext="${EXT}">
  <cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID>
  <cbc:ID>F-2026-17</cbc:ID>
  <cbc:IssueDate>2026-10-01</cbc:IssueDate>
  <cbc:DueDate>2026-10-31</cbc:DueDate>
  <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
  <cbc:Note>#AAI#Thank you</cbc:Note>
  <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
  <cbc:TaxCurrencyCode>SEK</cbc:TaxCurrencyCode>
  <cac:InvoicePeriod>
    <cbc:StartDate>2026-09-01</cbc:StartDate>
    <cbc:EndDate>2026-09-30</cbc:EndDate>
    <cbc:DescriptionCode>35</cbc:DescriptionCode>
  </cac:InvoicePeriod>
  <cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>F-2026-1</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference>
  <cac:DespatchDocumentReference><cbc:ID>D-1</cbc:ID></cac:DespatchDocumentReference>
  <cac:ReceiptDocumentReference><cbc:ID>R-1</cbc:ID></cac:ReceiptDocumentReference>
  <cac:OriginatorDocumentReference><cbc:ID>T-1</cbc:ID></cac:OriginatorDocumentReference>
  <cac:ContractDocumentReference><cbc:ID>C-1</cbc:ID></cac:ContractDocumentReference>
  <cac:AdditionalDocumentReference>
    <cbc:ID schemeID="AAA">O-1</cbc:ID>
    <cbc:DocumentTypeCode>130</cbc:DocumentTypeCode>
  </cac:AdditionalDocumentReference>
  <cac:AdditionalDocumentReference>
    <cbc:ID>A-1</cbc:ID>
    <cbc:DocumentDescription>Timesheet</cbc:DocumentDescription>
    <cac:Attachment>
      <cbc:EmbeddedDocumentBinaryObject mimeCode="text/csv" filename="a.csv">MQ==</cbc:EmbeddedDocumentBinaryObject>
    </cac:Attachment>
  </cac:AdditionalDocumentReference>
  <cac:ProjectReference><cbc:ID>P-1</cbc:ID></cac:ProjectReference>
  <cac:AccountingSupplierParty>${party('Atelier', '123456782', vatNumber('FR83123456782') + vatNumber('L-77', 'LOC'))}</cac:AccountingSupplierParty>
  <cac:AccountingCustomerParty>${party('Hotel', '987654321', vatNumber('FR12987654321'))}</cac:AccountingCustomerParty>
  <cac:PayeeParty>
    <cac:PartyIdentification><cbc:ID schemeID="0088">1234567890128</cbc:ID></cac:PartyIdentification>
    <cac:PartyName><cbc:Name>Factor</cbc:Name></cac:PartyName>
    <cac:PartyLegalEntity><cbc:CompanyID schemeID="0002">111222333</cbc:CompanyID></cac:PartyLegalEntity>
  </cac:PayeeParty>
  <cac:TaxRepresentativeParty>
    <cac:PartyName><cbc:Name>Agent</cbc:Name></cac:PartyName>
    ${address('FR')}
    ${vatNumber('FR98444555666')}
  </cac:TaxRepresentativeParty>
  <cac:Delivery>
    <cbc:ActualDeliveryDate>2026-09-28</cbc:ActualDeliveryDate>
    <cac:DeliveryLocation>
      <cbc:ID schemeID="0088">1234567890128</cbc:ID>
      <cac:Address><cac:Country><cbc:IdentificationCode>FR</cbc:IdentificationCode></cac:Country></cac:Address>
    </cac:DeliveryLocation>
    <cac:DeliveryParty><cac:PartyName><cbc:Name>Hotel Sud</cbc:Name></cac:PartyName></cac:DeliveryParty>
  </cac:Delivery>
  <cac:PaymentMeans>
    <cbc:PaymentMeansCode name="Transfer">58</cbc:PaymentMeansCode>
    <cbc:PaymentID>F-2026-17</cbc:PaymentID>
    <cac:CardAccount>
      <cbc:PrimaryAccountNumberID>1234</cbc:PrimaryAccountNumberID>
      <cbc:NetworkID>N</cbc:NetworkID>
    </cac:CardAccount>
    <cac:PayeeFinancialAccount><cbc:ID>FR7630006000011234567890189</cbc:ID></cac:PayeeFinancialAccount>
    <cac:PaymentMandate><cbc:ID>M-1</cbc:ID></cac:PaymentMandate>
  </cac:PaymentMeans>
  <cac:PaymentTerms><cbc:Note>30 days</cbc:Note></cac:PaymentTerms>
  ${part(false, '95', '100.00', '1000.00', S20)}
  ${part(true, 'FC', '20.00', '200.00', S20)}
  <cac:TaxTotal>
    <cbc:TaxAmount currencyID="EUR">184.00</cbc:TaxAmount>
    <cac:TaxSubtotal>
      <cbc:TaxableAmount currencyID="EUR">920.00</cbc:TaxableAmount>
      <cbc:TaxAmount currencyID="EUR">184.00</cbc:TaxAmount>
      <cac:TaxCategory>${S20}</cac:TaxCategory>
    </cac:TaxSubtotal>
  </cac:TaxTotal>
  <cac:TaxTotal><cbc:TaxAmount currencyID="SEK">2000.00</cbc:TaxAmount></cac:TaxTotal>
  <cac:LegalMonetaryTotal>
    <cbc:LineExtensionAmount currencyID="EUR">1000.00</cbc:LineExtensionAmount>
    <cbc:TaxExclusiveAmount currencyID="EUR">920.00</cbc:TaxExclusiveAmount>
    <cbc:TaxInclusiveAmount currencyID="EUR">1104.00</cbc:TaxInclusiveAmount>
    <cbc:AllowanceTotalAmount currencyID="EUR">100.00</cbc:AllowanceTotalAmount>
    <cbc:ChargeTotalAmount currencyID="EUR">20.00</cbc:ChargeTotalAmount>
    <cbc:PrepaidAmount currencyID="EUR">100.00</cbc:PrepaidAmount>
    <cbc:PayableRoundingAmount currencyID="EUR">0.50</cbc:PayableRoundingAmount>
    <cbc:PayableAmount currencyID="EUR">1004.50</cbc:PayableAmount>
  </cac:LegalMonetaryTotal>
  ${line('1', '10', '960.00', part(false, '95', '50.00', '1000.00') + part(true, 'FC', '10.00', '1000.00'))}
  ${line('2', '1', '40.00')}
</Invoice>`

/** The same as a credit note. */
export const UBL_CREDIT_NOTE = UBL_INVOICE.replace('>380<', '>381<')
  .replaceAll('InvoiceTypeCode', 'CreditNoteTypeCode')
  .replaceAll('InvoicedQuantity', 'CreditedQuantity')
  .replaceAll('cac:InvoiceLine', 'cac:CreditNoteLine')
  .replace('xsd:Invoice-2', 'xsd:CreditNote-2')
  .replace(/^\s*<Invoice/, '<CreditNote')
  .replace(/Invoice>\s*$/, 'CreditNote>')
