import { expect, test } from 'vitest'
import { extendedCtcFrCii } from '../../src/rules/extended-ctc-fr/cii.js'
import { extendedCtcFrText } from '../../src/rules/texts/extended-ctc-fr.js'
import { ciiDocument } from './cii-document.js'
import { type Case, GROUPS, inAll } from './en16931-cii-cases.js'
import { CASES, rowsOf, TABLES, wrong } from './en16931-cii-syntax-cases.js'
import { judgeBy } from './judged.js'

const judge = judgeBy(extendedCtcFrCii())
const ids = judge.set.ids()

/** By category of VAT: what fails when the whole invoice is of it, and then changed. */
const OWN: Readonly<Record<string, readonly Case[]>> = {
  S: [
    ['BR-FREXT-BR-38', '- Charge/Reason', '- Charge/ReasonCode'],
    ['BR-FREXT-BR-44', '- LineCharge/Reason', '- LineCharge/ReasonCode'],
    ['BR-FREXT-CO-10', 'Totals/LineTotalAmount = 500.03'],
    ['BR-FREXT-CO-11', 'Totals/AllowanceTotalAmount = 20.02'],
    ['BR-FREXT-CO-11', '- Totals/AllowanceTotalAmount'],
    ['BR-FREXT-CO-12', 'Totals/ChargeTotalAmount = 12.02'],
    [
      '!CII-SR-396 BR-FREXT-CO-12 BR-FREXT-CO-13',
      '+ Settlement/SpecifiedLogisticsServiceCharge =',
      'Settlement/SpecifiedLogisticsServiceCharge/AppliedAmount = 1.00',
    ],
    ['BR-FREXT-CO-13 BR-FREXT-CO-15', 'Totals/TaxBasisTotalAmount = 492.05'],
    ['BR-CO-16 BR-FREXT-CO-15', 'Totals/GrandTotalAmount = 590.45'],
    ['BR-53 BR-CO-14 BR-DEC-15 BR-FREXT-CO-15', 'Totals/TaxTotalAmount[2]/@currencyID = EUR'],
    ['BR-FREXT-CO-15', 'Totals/TaxTotalAmount/@currencyID = GBP'],
    ['BR-CO-25', '- Settlement/SpecifiedTradePaymentTerms'],
    ['BR-FREXT-BR-22 BR-FREXT-BR-23', '- Line[2]/SpecifiedLineTradeDelivery/BilledQuantity'],
    ['BR-FREXT-BR-23', '- LineDelivery/BilledQuantity/@unitCode'],
    [
      '!BR-FXEXT-S-08ini !BR-FXEXT-S-08rev BR-FREXT-BR-24 BR-FREXT-CO-10 BR-FREXT-CO-13 BR-FXEXT-S-08',
      '- LineSettlement/SpecifiedTradeSettlementLineMonetarySummation',
    ],
    ['BR-FREXT-BR-26', '- Line[2]/SpecifiedLineTradeAgreement/NetPriceProductTradePrice'],
    ['!BR-FXEXT-S-08ini !BR-FXEXT-S-08rev BR-FREXT-CO-04 BR-FXEXT-S-08', '- LineTax/CategoryCode'],
    ['BR-FREXT-54-1 CII-SR-069', '- Product/ApplicableProductCharacteristic/Description'],
    ['BR-FREXT-54-2 CII-SR-072', '- Product/ApplicableProductCharacteristic/Value'],
    ['BR-FREXT-54-2', 'Product/ApplicableProductCharacteristic/ValueMeasure = 1'],
    ['!BR-FXEXT-S-08ini !BR-FXEXT-S-08rev BR-FXEXT-S-08', 'Tax/BasisAmount = 492.05'],
    ['!BR-FXEXT-S-08ini !BR-FXEXT-S-08rev BR-FXEXT-S-08 BR-FXEXT-S-09', '- Tax/RateApplicablePercent'],
    ['!BR-FXEXT-S-08rev', 'Tax/ExemptionReason = None'],
    ['BR-CO-14 BR-FXEXT-S-09', 'Tax/CalculatedAmount = 98.45'],
    ['!BR-FXEXT-Z-08ini !BR-FXEXT-Z-08rev BR-FREXT-S-01 BR-FREXT-Z-01 BR-FXEXT-Z-08 BR-Z-09', 'Tax/CategoryCode = Z'],
    ['!CII-FREXT-SR-106', 'LineAgreement/ApplicableTradeDeliveryTerms/Description = a'],
    ['CII-FREXT-SR-439 CII-SR-441', '+ LineAgreement/NetPriceProductTradePrice/ChargeAmount = 100.00'],
    ['!CII-SR-454', '+ LineSettlement/ApplicableTradeTax =', 'LineSettlement/ApplicableTradeTax[2]/TypeCode = VAT'],
    ['!CII-FREXT-SR-293', 'Agreement/ApplicableTradeDeliveryTerms/RelevantTradeLocation/ID = a'],
    ['!CII-FREXT-SR-366', 'Settlement/TaxApplicableTradeCurrencyExchange/MarketID = a'],
    ['CII-EXT-DT-018', 'Agreement/BuyerOrderReferencedDocument/TypeCode = 50'],
    ['CII-DT-022 CII-EXT-DT-018', 'Agreement/AdditionalReferencedDocument/TypeCode = 999'],
    ['CII-FREXT-DT-024', 'Preceding/ReferenceTypeCode = ABZ'],
    ['CII-FREXTDT-027', 'LineSettlement/AdditionalReferencedDocument/FormattedIssueDateTime = 1'],
    ['BR-FREXT-CL-10', 'Seller/GlobalID/@schemeID = FR'],
    ['BR-FREXT-CL-19-GP', 'LineAgreement/GrossPriceProductTradePrice/AppliedTradeAllowanceCharge/ReasonCode = 1'],
    ['BR-FREXT-CL-20', 'Charge/ReasonCode = 95'],
    ['BR-FREXT-CL-20', 'LineCharge/ReasonCode = VAD', 'LineCharge/ReasonCode/@listID = 7161'],
    ['BR-FREXT-CL-20-TAX', 'LineCharge/ReasonCode/@listID = 5153'],
    ['BR-FREXT-CL-20-LISTID', 'Charge/ReasonCode/@listID = 1'],
    ['BR-FREXT-CL-24', 'Agreement/AdditionalReferencedDocument/AttachmentBinaryObject/@mimeCode = text/plain'],
    ['BR-FREXT-CL-27', 'Agreement/ApplicableTradeDeliveryTerms/DeliveryTypeCode = XXX'],
    ['!?', 'Product/ApplicableProductCharacteristic/TypeCode = XXXX'],
    ['?', 'Means/PayeePartyCreditorFinancialAccount/ProprietaryID = 1'],
    ['?', '- Means/PayeePartyCreditorFinancialAccount'],
    [
      '!BR-FXEXT-S-08ini !BR-FXEXT-S-08rev BR-FREXT-05 BR-FREXT-CO-10 BR-FREXT-CO-13 BR-FXEXT-S-08',
      'Line/AssociatedDocumentLineDocument/LineStatusReasonCode = OTHER',
    ],
    [
      '!BR-FXEXT-S-08ini !BR-FXEXT-S-08rev BR-FREXT-05 BR-FREXT-CO-10 BR-FREXT-CO-13 BR-FXEXT-S-08',
      'Line/AssociatedDocumentLineDocument/LineStatusReasonCode = DETAIL␣',
    ],
    ['BR-FREXT-06', 'Line/AssociatedDocumentLineDocument/ParentLineID = 2'],
    [
      '!BR-FXEXT-S-08ini !BR-FXEXT-S-08rev BR-FREXT-08 BR-FREXT-CO-10 BR-FREXT-CO-13 BR-FXEXT-S-08',
      'Line/AssociatedDocumentLineDocument/LineStatusReasonCode = GROUP',
    ],
    [
      'BR-FREXT-11',
      'Line/AssociatedDocumentLineDocument/ParentLineID = 7',
      'Line/AssociatedDocumentLineDocument/LineStatusReasonCode = DETAIL',
    ],
    [
      'BR-FREXT-11',
      'Line/AssociatedDocumentLineDocument/ParentLineID = 1',
      'Line/AssociatedDocumentLineDocument/LineStatusReasonCode = DETAIL',
    ],
    [
      '!BR-FXEXT-S-08ini !BR-FXEXT-S-08rev BR-FREXT-08 BR-FREXT-12 BR-FREXT-CO-10 BR-FREXT-CO-13 BR-FXEXT-S-08',
      'Line/AssociatedDocumentLineDocument/LineStatusReasonCode = GROUP',
      'Line[2]/AssociatedDocumentLineDocument/LineStatusReasonCode = GROUP',
      'Line[2]/AssociatedDocumentLineDocument/ParentLineID = 1',
      '- Line[2]/SpecifiedLineTradeSettlement/SpecifiedTradeSettlementLineMonetarySummation',
    ],
    [
      '',
      'Line/AssociatedDocumentLineDocument/LineStatusReasonCode = GROUP',
      'Line[2]/AssociatedDocumentLineDocument/LineStatusReasonCode = DETAIL',
      'Line[2]/AssociatedDocumentLineDocument/ParentLineID = 1',
      'LineSettlement/SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount = 305.00',
      'Totals/LineTotalAmount = 305.00',
      'Totals/TaxBasisTotalAmount = 297.00',
      'Tax/BasisAmount = 297.00',
      'Tax/CalculatedAmount = 59.40',
      'Totals/TaxTotalAmount = 59.40',
      'Totals/GrandTotalAmount = 356.40',
      'Totals/DuePayableAmount = 266.50',
    ],
    ['', 'Totals/LineTotalAmount = 500.02'],
    ['', 'Totals/TaxBasisTotalAmount = 492.04', 'Totals/GrandTotalAmount = 590.44', 'Totals/DuePayableAmount = 500.54'],
    ['', 'Tax/BasisAmount = 492.04'],
    ['', 'Tax/CalculatedAmount = 98.44', 'Totals/TaxTotalAmount = 98.44'],
    ['', 'LineCharge/ReasonCode = VAD', 'LineCharge/ReasonCode/@listID = 5153'],
    [
      '',
      'LineAgreement/ApplicableTradeDeliveryTerms/DeliveryTypeCode = FOB',
      'LineAgreement/ApplicableTradeDeliveryTerms/RelevantTradeLocation/Name = Brest',
    ],
    [
      '',
      'Settlement/TaxApplicableTradeCurrencyExchange/ConversionRate = 1.1',
      'Settlement/TaxApplicableTradeCurrencyExchange/SourceCurrencyCode = EUR',
    ],
    ['', 'Seller/GlobalID/@schemeID = BY'],
    ['', 'Preceding/TypeCode = 380', 'Preceding/FormattedIssueDateTime/qdt:DateTimeString = 20260101'],
    [
      '',
      'Agreement/ContractReferencedDocument/ReferenceTypeCode = XX',
      'Agreement/ContractReferencedDocument/IssuerAssignedID = 1',
    ],
    ['', 'Agreement/AdditionalReferencedDocument/AttachmentBinaryObject/@mimeCode = text/xml'],
    [
      'CII-SR-069',
      'Product/ApplicableProductCharacteristic/TypeCode = WEEE_NUMBER',
      '- Product/ApplicableProductCharacteristic/Description',
    ],
    [
      'CII-SR-072',
      '- Product/ApplicableProductCharacteristic/Value',
      'Product/ApplicableProductCharacteristic/ValueMeasure = 1',
      'Product/ApplicableProductCharacteristic/ValueMeasure/@unitCode = KGM',
    ],
    [
      '',
      'Settlement/SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString = 20261001',
      '- Settlement/SpecifiedTradePaymentTerms/Description',
    ],
    [
      '!CII-SR-396',
      '+ Settlement/SpecifiedLogisticsServiceCharge =',
      'Settlement/SpecifiedLogisticsServiceCharge/AppliedAmount = 1.00',
      'Settlement/SpecifiedLogisticsServiceCharge/AppliedTradeTax/CategoryCode = S',
      'Settlement/SpecifiedLogisticsServiceCharge/AppliedTradeTax/RateApplicablePercent = 20',
      'Totals/ChargeTotalAmount = 13.00',
      'Totals/TaxBasisTotalAmount = 493.00',
      'Tax/BasisAmount = 493.00',
      'Tax/CalculatedAmount = 98.60',
      'Totals/TaxTotalAmount = 98.60',
      'Totals/GrandTotalAmount = 591.60',
      'Totals/DuePayableAmount = 501.70',
    ],
    ['BR-FXEXT-S-09', '- Tax/RateApplicablePercent', 'Tax/BasisAmount = 0'],
  ],
  Z: [
    ['!BR-FXEXT-S-08ini !BR-FXEXT-S-08rev BR-FREXT-S-01 BR-FREXT-Z-01 BR-FXEXT-S-08', 'Tax/CategoryCode = S'],
    ['!BR-FXEXT-Z-08ini !BR-FXEXT-Z-08rev BR-FXEXT-Z-08', 'Tax/BasisAmount = 492.05'],
  ],
  E: [
    ['!BR-FXEXT-S-08ini !BR-FXEXT-S-08rev BR-FREXT-E-01 BR-FREXT-S-01 BR-FXEXT-S-08', 'Tax/CategoryCode = S'],
    ['!BR-FXEXT-E-08ini !BR-FXEXT-E-08rev BR-FXEXT-E-08', 'Tax/BasisAmount = 491.95'],
  ],
  AE: [
    ['!BR-FXEXT-S-08ini !BR-FXEXT-S-08rev BR-FREXT-AE-01 BR-FREXT-S-01 BR-FXEXT-S-08', 'Tax/CategoryCode = S'],
    ['!BR-FXEXT-AE-08ini !BR-FXEXT-AE-08rev BR-FXEXT-AE-08', 'Tax/BasisAmount = 491.95'],
  ],
  K: [
    ['!BR-FXEXT-S-08ini !BR-FXEXT-S-08rev BR-FREXT-IC-01 BR-FREXT-S-01 BR-FXEXT-S-08', 'Tax/CategoryCode = S'],
    ['!BR-FXEXT-IC-08ini !BR-FXEXT-IC-08rev BR-FXEXT-IC-08', 'Tax/BasisAmount = 491.95'],
  ],
  G: [
    ['!BR-FXEXT-S-08ini !BR-FXEXT-S-08rev BR-FREXT-G-01 BR-FREXT-S-01 BR-FXEXT-S-08', 'Tax/CategoryCode = S'],
    ['!BR-FXEXT-G-08ini !BR-FXEXT-G-08rev BR-FXEXT-G-08', 'Tax/BasisAmount = 491.95'],
  ],
  O: [
    [
      '!BR-FXEXT-S-08ini !BR-FXEXT-S-08rev BR-FREXT-O-01 BR-FREXT-S-01 BR-FXEXT-S-08 BR-FXEXT-S-09',
      'Tax/CategoryCode = S',
    ],
    ['!BR-FXEXT-O-08ini !BR-FXEXT-O-08rev BR-FXEXT-O-08', 'Tax/BasisAmount = 491.95'],
  ],
  L: [
    ['!BR-FXEXT-S-08ini !BR-FXEXT-S-08rev BR-FREXT-AF-01 BR-FREXT-S-01 BR-FXEXT-S-08', 'Tax/CategoryCode = S'],
    ['!BR-FXEXT-AF-08ini !BR-FXEXT-AF-08rev BR-FXEXT-AF-08', 'Tax/BasisAmount = 491.95'],
  ],
  M: [
    ['!BR-FXEXT-S-08ini !BR-FXEXT-S-08rev BR-FREXT-AG-01 BR-FREXT-S-01 BR-FXEXT-S-08', 'Tax/CategoryCode = S'],
    ['!BR-FXEXT-AG-08ini !BR-FXEXT-AG-08rev BR-FXEXT-AG-08', 'Tax/BasisAmount = 491.95'],
  ],
}

test.each(Object.entries(OWN))('category %s', (category, cases) => {
  const base = inAll(category)
  const met = cases.map(([, ...changes]) => [judge(ciiDocument(...base, ...changes)).join(' '), ...changes])
  expect(met).toEqual(cases)
})

const bare = (id: string) => id.replace('!', '')

/** What of a text with ids of EN 16931 this set has too. */
const kept = (rules: string) => rules.split(' ').filter((id) => ids.has(bare(id)) && !UNREACHED.has(bare(id)))

/** Judged here only for taxes of no known category, since the rules of the categories come first. */
const UNREACHED = new Set(['BR-45', 'BR-46', 'BR-47', 'BR-48', 'BR-CO-03', 'BR-DEC-19', 'BR-DEC-20'])

const ofEn16931 = [
  ...Object.entries(GROUPS).flatMap(([category, cases]) =>
    cases.map(([rules, ...changes]): Case => [rules, ...inAll(category), ...changes]),
  ),
  ...CASES,
]

test('rules that are the same as in EN 16931', () => {
  const enIds = new Set(ofEn16931.flatMap(([rules]) => rules.split(' ')))
  for (const [rules, ...changes] of ofEn16931) {
    const met = judge(ciiDocument(...changes)).filter((id) => enIds.has(id) && !UNREACHED.has(bare(id)))
    expect([met, changes]).toEqual([kept(rules), changes])
  }
})

test.each([
  ['BR-45', '- Tax[2]/BasisAmount'],
  ['BR-46', '- Tax[2]/CalculatedAmount'],
  ['BR-47', '- Tax[2]/CategoryCode'],
  ['BR-48', '- Tax[2]/RateApplicablePercent'],
  ['BR-CO-03', 'Tax[2]/TaxPointDate = 20260101'],
  ['BR-DEC-19', 'Tax[2]/BasisAmount = 0.000'],
  ['BR-DEC-20', 'Tax[2]/CalculatedAmount = 0.000'],
])('%s for a tax of no known category: %s', (rule, change) => {
  const tax = [
    '+ Settlement/ApplicableTradeTax =',
    ...[
      'CalculatedAmount = 0',
      'TypeCode = VAT',
      'BasisAmount = 0',
      'CategoryCode = X',
      'RateApplicablePercent = 0',
    ].map((element) => `Tax[2]/${element}`),
  ]
  expect(judge(ciiDocument(...tax))).not.toContain(rule)
  expect(judge(ciiDocument(...tax, change))).toContain(rule)
})

test('rows of the tables of EN 16931 that are kept', () => {
  const rows = TABLES.flatMap(([table, place]) => rowsOf(table, place)).filter(({ id }) => ids.has(bare(id)))
  // In the place of exactly one here is one at most.
  const plain = rows.filter(({ id }) => id !== '!CII-SR-454')
  // Those of EN 16931 itself are all broken in its own test: here a part is, and the rest in the long run.
  const share = process.env.FACTURELLE_SOAK ? 1 : 6
  const some = plain.filter((_, at) => at % share === 0)
  expect(some.filter(({ id, sign, path }) => wrong(sign, path).some((xml) => !judge(xml).includes(id)))).toEqual([])
})

/** The authority publishes them with a condition that always holds, or for elements that an earlier context takes. */
const NEVER = `BR-CO-05 BR-CO-06 BR-CO-07 BR-CO-08 BR-AF-09 BR-AG-09 BR-EXT-CL-07 CII-DT-010 CII-DT-011 CII-DT-012`

test('each rule fails once here, and those of model and codes have a text', () => {
  const failed = new Set(
    [
      ...NEVER.split(' '),
      ...UNREACHED,
      ...Object.values(OWN).flatMap((cases) => cases.flatMap(([rules]) => rules.split(' '))),
      ...ofEn16931.flatMap(([rules]) => rules.split(' ')),
      ...TABLES.flatMap(([table, place]) => rowsOf(table, place).map(({ id }) => id)),
    ].map(bare),
  )
  expect([...ids.keys()].filter((id) => !failed.has(id))).toEqual([])
  expect([...ids.keys()].filter((id) => /^(BR|\?)/.test(id) && !extendedCtcFrText(id))).toEqual([])
  // Two rules have no id, and count as one.
  expect(ids.size).toBe(746)
})
