import * as document from '../../src/rules/en16931/cii-syntax-document.js'
import * as line from '../../src/rules/en16931/cii-syntax-lines.js'
import * as settlement from '../../src/rules/en16931/cii-syntax-settlement.js'
import * as types from '../../src/rules/en16931/cii-syntax-types.js'
import { ciiDocument } from './cii-document.js'
import type { Case } from './en16931-cii-cases.js'

/** Rules that fail, all of them, and the changes by which they do. */
export const CASES: readonly Case[] = [
  ['BR-64 CII-SR-046', '- Product/GlobalID/@schemeID'],
  ['CII-SR-090', '+ Product/OriginTradeCountry/ID = DE'],
  [
    '!CII-SR-119',
    'LineAgreement/GrossPriceProductTradePrice/AppliedTradeAllowanceCharge/ChargeIndicator/Indicator = true',
  ],
  ['!CII-SR-119', '- LineAgreement/GrossPriceProductTradePrice/AppliedTradeAllowanceCharge/ActualAmount'],
  ['!CII-SR-119', '- LineAgreement/GrossPriceProductTradePrice/AppliedTradeAllowanceCharge/ChargeIndicator'],
  [
    '!CII-SR-474 CII-DT-018',
    '+ LineSettlement/AdditionalReferencedDocument =',
    'LineSettlement/AdditionalReferencedDocument[2]/TypeCode = ␣130',
    'LineSettlement/AdditionalReferencedDocument[2]/IssuerAssignedID = 2',
  ],
  ['!CII-SR-450', 'Buyer/GlobalID = 1'],
  ['!CII-SR-449', 'ShipTo/ID = 1'],
  ['!CII-SR-451', 'Payee/GlobalID = 1'],
  ['!CII-SR-457 CII-DT-022', 'Agreement/AdditionalReferencedDocument/TypeCode = 50'],
  ['!CII-SR-458', 'Agreement/AdditionalReferencedDocument[2]/TypeCode = 130'],
  ['!CII-SR-465', 'Seller/DefinedTradeContact/DepartmentName = Sales'],
  ['!CII-SR-466', 'Buyer/DefinedTradeContact/DepartmentName = Sales', 'Buyer/DefinedTradeContact/PersonName = Bo'],
  [
    '!CII-SR-475',
    '+ Agreement/AdditionalReferencedDocument/Name = a',
    '+ Agreement/AdditionalReferencedDocument/Name = b',
  ],
  [
    '!CII-SR-476 CII-DT-018 CII-DT-022',
    'Agreement/AdditionalReferencedDocument[2]/TypeCode = 916␣',
    'Agreement/AdditionalReferencedDocument[2]/AttachmentBinaryObject = YQ==',
  ],
  ['!CII-DT-058 CII-SR-462', 'LineTax/DueDateTypeCode = 29'],
  ['CII-SR-470', '- Means/PayeePartyCreditorFinancialAccount'],
  [
    'CII-SR-467',
    '+ Settlement/SpecifiedTradeSettlementPaymentMeans =',
    'Settlement/SpecifiedTradeSettlementPaymentMeans[2]/TypeCode = 10',
  ],
  ['CII-SR-468', '+ Means/Information = a', '+ Means/Information = b'],
  ['CII-SR-469', '+ Settlement/PaymentReference = 2'],
  ['CII-DT-015', 'Preceding/URIID = a'],
  ['CII-DT-015', 'Agreement/AdditionalReferencedDocument[2]/URIID = a'],
  ['CII-DT-018', 'Preceding/TypeCode = 380'],
  ['CII-DT-018 CII-DT-022', 'Agreement/AdditionalReferencedDocument/TypeCode = 999'],
  ['CII-DT-021', 'Preceding/Name = a'],
  ['CII-DT-021', 'Agreement/AdditionalReferencedDocument[3]/Name = a'],
  ['CII-DT-022', 'Preceding/AttachmentBinaryObject = YQ=='],
  ['CII-DT-024', 'Preceding/ReferenceTypeCode = ABZ'],
  ['CII-DT-024', 'Agreement/AdditionalReferencedDocument[2]/ReferenceTypeCode = ABZ'],
  ['CII-DT-027', 'Agreement/BuyerOrderReferencedDocument/FormattedIssueDateTime = 1'],
  [
    'BR-23 CII-DT-033',
    '- LineDelivery/BilledQuantity/@unitCode',
    '- Line[2]/SpecifiedLineTradeDelivery/BilledQuantity/@unitCode',
  ],
  ['BR-CO-04 CII-DT-037', 'LineTax/TypeCode = GST'],
  ['!CII-DT-041', 'LineTax/BasisAmount = 1'],
  ['!CII-DT-052', 'AllowanceTax/ExemptionReasonCode = VATEX-EU-AE'],
  ['!CII-DT-098', 'AllowanceTax/ExemptionReason = a'],
  ['!CII-DT-054 BR-CO-03', 'LineTax/TaxPointDate = 1'],
  ['!CII-DT-058', 'LineTax/DueDateTypeCode = 5'],
  ['CII-DT-097', 'Document/IssueDateTime/DateTimeString = 20261301'],
  ['CII-DT-097', 'Document/IssueDateTime/DateTimeString = 20260001'],
  ['CII-DT-097', 'Document/IssueDateTime/DateTimeString = 20260132'],
  ['CII-DT-097', 'Document/IssueDateTime/DateTimeString = 2026-01-01'],
  ['CII-DT-097', 'Document/IssueDateTime/DateTimeString = 202601010'],
  ['', 'Document/IssueDateTime/DateTimeString = ␣20260231␣'],
  ['', 'Document/IssueDateTime/DateTimeString = ٢٠٢٦1231'],
  ['', 'Preceding/FormattedIssueDateTime/qdt:DateTimeString = 20260101'],
  ['', '- LineAgreement/GrossPriceProductTradePrice/AppliedTradeAllowanceCharge'],
  ['', 'Agreement/AdditionalReferencedDocument/Name = a', 'Agreement/AdditionalReferencedDocument/URIID = a'],
  ['', 'Buyer/GlobalID = 1', '- Buyer/ID'],
  ['', 'Means/Information = a'],
  [
    '',
    '+ Settlement/SpecifiedTradeSettlementPaymentMeans =',
    'Settlement/SpecifiedTradeSettlementPaymentMeans[2]/TypeCode = 30␣',
    'Settlement/SpecifiedTradeSettlementPaymentMeans[2]/PayeePartyCreditorFinancialAccount/IBANID = FR1',
  ],
]

/** Tables, and an element that each is about. */
export const TABLES: readonly (readonly [table: string, place: string])[] = [
  [document.DOCUMENT_CONTEXT, 'Context'],
  [document.DOCUMENT, 'Document'],
  [document.NOTE, 'Document/IncludedNote'],
  [document.INVOICE, '.'],
  [document.AGREEMENT, 'Agreement'],
  [document.DELIVERY, 'Delivery'],
  [settlement.PAYMENT_MEANS, 'Means'],
  [settlement.ALLOWANCE_CHARGE, 'LineCharge'],
  [settlement.SETTLEMENT, 'Settlement'],
  [settlement.TOTALS, 'Totals'],
  [line.LINE, 'Line[2]'],
  [line.LINE_DOCUMENT, 'Line/AssociatedDocumentLineDocument'],
  [line.PRODUCT, 'Product'],
  [line.CHARACTERISTIC, 'Product/ApplicableProductCharacteristic'],
  [line.LINE_AGREEMENT, 'LineAgreement'],
  [line.PRICE_ALLOWANCE, 'LineAgreement/GrossPriceProductTradePrice/AppliedTradeAllowanceCharge'],
  [line.LINE_DELIVERY, 'LineDelivery'],
  [line.LINE_SETTLEMENT, 'LineSettlement'],
  [types.CONTEXT_PARAMETER, 'Context/BusinessProcessSpecifiedDocumentContextParameter'],
  [types.OWN_ID, 'Product/SellerAssignedID'],
  [types.ID, 'Buyer/ID'],
  [types.TYPE_CODE, 'Tax/TypeCode'],
  [types.LINE_CATEGORY, 'LineTax/CategoryCode'],
  [types.REFERENCED_DOCUMENT, 'Preceding'],
  [types.AMOUNT, 'Totals/GrandTotalAmount'],
  [types.QUANTITY, 'LineDelivery/BilledQuantity'],
  [types.TAX, 'AllowanceTax'],
  [types.PERIOD, 'Period'],
  [types.ADDRESS, 'ShipTo/PostalTradeAddress'],
]

/** The rows of a table, the paths from a place. */
export function rowsOf(table: string, place: string) {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [id = '', sign = '', path = ''] = row.trim().split(' ')
      return { id: sign.startsWith('!') ? `!${id}` : id, sign: sign.replace('!', ''), path: `${place}/${path}` }
    })
}

/** Documents in which a row of a table fails. */
export function wrong(sign: string, path: string): string[] {
  switch (sign) {
    case '-':
      return [ciiDocument(`${path} = 1`)]
    case '?':
      return [ciiDocument(`${path} = 1`, `+ ${path} = 1`)]
    case '1':
      return [ciiDocument(`- ${path}`), ciiDocument(`+ ${path} = 1`)]
    default:
      return [ciiDocument(`- ${path}`)]
  }
}
