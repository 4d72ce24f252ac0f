import { type Case, ofCategory, row, TAXES } from './en16931-ubl.cases.js'

const LINE = 'cac:InvoiceLine'
const TOTALS = 'cac:LegalMonetaryTotal'
const SUBTOTAL = 'cac:TaxTotal/cac:TaxSubtotal'
const BREAKDOWN = `${SUBTOTAL}/cac:TaxCategory`
const CHARGE_REASON = 'cac:AllowanceCharge[2]/cbc:AllowanceChargeReasonCode'
const PROPERTY = `${LINE}/cac:Item/cac:AdditionalItemProperty`

/** A line that says what it is in a group, and of which line it is a part. */
const lineAs = (line: string, kind: string, parent = ''): string[] => [
  `${line}/cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID = F-2026-17`,
  ...(kind === ''
    ? []
    : [`${line}/cac:BillingReference/cac:InvoiceDocumentReference/cbc:DocumentStatusCode = ${kind}`]),
  ...(parent === '' ? [] : [`${line}/cac:BillingReference/cac:BillingReferenceLine/cbc:ID = ${parent}`]),
]

/** Our two lines as the details of a third, which sums them up. */
const group = [
  ...lineAs(`${LINE}[1]`, 'DETAIL', '3'),
  ...lineAs(`${LINE}[2]`, 'DETAIL', '3'),
  `+ ${LINE}`,
  `${LINE}[3]/cbc:ID = 3`,
  `${LINE}[3]/cbc:LineExtensionAmount = 1000.00`,
  `${LINE}[3]/cbc:LineExtensionAmount/@currencyID = EUR`,
  `${LINE}[3]/cac:Item/cbc:Name = Set`,
  ...lineAs(`${LINE}[3]`, 'GROUP'),
]

/** What a line must have if it counts, and need not if it only informs. */
const ofLine = (rule: string, ...changes: string[]) =>
  row(rule, changes, [...changes, ...lineAs(`${LINE}[1]`, 'INFORMATION')])

function family(name: string, code: string, rate: string): Case[] {
  const all = ofCategory(code, { rate, reason: !['S', 'Z', 'L', 'M'].includes(code) })
  const reasons = TAXES.map((tax) => `${tax}/cbc:TaxExemptionReasonCode = VATEX-EU-O`)
  const off = `${SUBTOTAL}/cbc:TaxableAmount = 920.05`
  const near = `${SUBTOTAL}/cbc:TaxableAmount = 920.04`
  const [, second = ''] = TAXES
  const ofOneReason = [
    `${SUBTOTAL}/cbc:TaxableAmount = 40`,
    `${BREAKDOWN}/cbc:TaxExemptionReasonCode = VATEX-EU-O`,
    `${second}/cbc:TaxExemptionReasonCode = VATEX-EU-O`,
  ]
  return [
    row(`BR-FREXT-${name}-01`, [...all, `${BREAKDOWN}/cbc:ID = ${code === 'Z' ? 'E' : 'Z'}`], all),
    row(`BR-FREXT-${name}-08`, [...all, off], [...all, near]),
    row(`BR-FREXT-${name}-08`, [...all, ...ofOneReason, off], [...all, ...ofOneReason]),
    row(`BR-FREXT-${name}-08ini`, [...all, ...ofOneReason], [...all, near]),
    row(`BR-FREXT-${name}-08rev`, [...all, ...reasons, off], [...all, ...reasons, near]),
    row(`BR-FREXT-${name}-08rev`, [...all, `${BREAKDOWN}/cbc:TaxExemptionReason = Because`], [...all, ...reasons]),
  ]
}

export const EXTENDED_CTC_FR_UBL_CASES: readonly Case[] = [
  row('BR-CO-25', ['- cbc:DueDate', '- cac:PaymentTerms'], ['- cbc:DueDate']),
  row(
    'BR-CO-25',
    ['- cbc:DueDate', '- cac:PaymentTerms'],
    ['- cbc:DueDate', '- cac:PaymentTerms', `${TOTALS}/cbc:PayableAmount = 0`],
  ),
  // A cent for each of two lines, an allowance and a charge.
  row('BR-FREXT-CO-10', `${TOTALS}/cbc:LineExtensionAmount = 1000.03`, [`${TOTALS}/cbc:LineExtensionAmount = 1000.02`]),
  row('BR-FREXT-CO-10', `- ${TOTALS}/cbc:LineExtensionAmount`, group),
  row('BR-FREXT-CO-11', `${TOTALS}/cbc:AllowanceTotalAmount = 100.02`, [`${TOTALS}/cbc:AllowanceTotalAmount = 100.01`]),
  row('BR-FREXT-CO-11', `- ${TOTALS}/cbc:AllowanceTotalAmount`, [
    `- ${TOTALS}/cbc:AllowanceTotalAmount`,
    '- cac:AllowanceCharge[1]',
  ]),
  row('BR-FREXT-CO-12', `${TOTALS}/cbc:ChargeTotalAmount = 19.98`, [`${TOTALS}/cbc:ChargeTotalAmount = 19.99`]),
  row('BR-FREXT-CO-13', `${TOTALS}/cbc:TaxExclusiveAmount = 920.05`, [`${TOTALS}/cbc:TaxExclusiveAmount = 920.04`]),
  row('BR-FREXT-CO-15', `${TOTALS}/cbc:TaxInclusiveAmount = 1103.95`, [`${TOTALS}/cbc:TaxInclusiveAmount = 1103.96`]),
  row('BR-FREXT-CO-15', `- ${TOTALS}/cbc:TaxInclusiveAmount`, [
    `- ${TOTALS}/cbc:TaxInclusiveAmount`,
    'cac:TaxTotal/cbc:TaxAmount/@currencyID = USD',
  ]),
  ...family('S', 'S', '20'),
  ...family('Z', 'Z', '0'),
  ...family('E', 'E', '0'),
  ...family('AE', 'AE', '0'),
  ...family('IC', 'K', '0'),
  ...family('G', 'G', '0'),
  ...family('O', 'O', ''),
  ...family('AF', 'L', '20'),
  ...family('AG', 'M', '20'),
  row('BR-FREXT-S-09', `${SUBTOTAL}/cbc:TaxAmount = 184.05`, [`${SUBTOTAL}/cbc:TaxAmount = 183.96`]),
  ofLine('BR-FREXT-22', `- ${LINE}/cbc:InvoicedQuantity`),
  ofLine('BR-FREXT-23', `- ${LINE}/cbc:InvoicedQuantity/@unitCode`),
  ofLine('BR-FREXT-24', `- ${LINE}/cbc:LineExtensionAmount`),
  ofLine('BR-FREXT-26', `- ${LINE}/cac:Price`),
  ofLine('BR-FREXT-CO-04', `${LINE}/cac:Item/cac:ClassifiedTaxCategory/cac:TaxScheme/cbc:ID = GST`),
  ofLine('UBL-FREXT-SR-48', `- ${LINE}/cac:Item/cac:ClassifiedTaxCategory`),
  row('UBL-FREXT-SR-48', [`+ ${LINE}/cac:Item/cac:ClassifiedTaxCategory`, ...lineAs(`${LINE}[1]`, 'GROUP')]),
  row('BR-FREXT-54-1', `- ${PROPERTY}/cbc:Name`, [`- ${PROPERTY}/cbc:Name`, `${PROPERTY}/cbc:NameCode = L`]),
  row('BR-FREXT-54-2', `${PROPERTY}/cbc:ValueQuantity/@unitCode = C62`, [
    `- ${PROPERTY}/cbc:Value`,
    `${PROPERTY}/cbc:ValueQuantity/@unitCode = C62`,
  ]),
  row('BR-FREXT-54-2', [`- ${PROPERTY}/cbc:Value`, `${PROPERTY}/cbc:ValueQuantity/@unitCode =`]),
  ...[
    ['UBL-FREXT-CR-410', 'cac:DeliveryTerms'],
    ['UBL-FREXT-CR-645', `${LINE}/cac:DeliveryTerms`],
  ].flatMap(([rule = '', terms]) => [
    row(rule, `${terms}/cbc:SpecialTerms = Fast`, [
      `${terms}/cbc:ID = DAP`,
      `${terms}/cac:DeliveryLocation/cbc:Name = Lille`,
    ]),
    row(rule, `${terms}/cac:DeliveryLocation/cbc:ID = 1`),
  ]),
  row('CII-FREXT-CR-490', 'cac:TaxExchangeRate/cbc:MathematicOperatorCode = multiply', [
    'cac:TaxExchangeRate/cbc:CalculationRate = 1.1',
    'cac:TaxExchangeRate/cbc:Date = 2026-10-01',
  ]),
  row('BR-FREXT-CL-10', 'cac:AccountingCustomerParty/cac:Party/cac:PartyIdentification/cbc:ID/@schemeID = SEPA', [
    'cac:AccountingCustomerParty/cac:Party/cac:PartyIdentification/cbc:ID/@schemeID = BY',
  ]),
  row('BR-FREXT-CL-20', `${CHARGE_REASON} = 95`, [`${CHARGE_REASON} = 95`, `${CHARGE_REASON}/@listID =`]),
  row('BR-FREXT-CL-20', [`${CHARGE_REASON} = GST`, `${CHARGE_REASON}/@listID = 7161`]),
  row('BR-FREXT-CL-20-TAX', `${CHARGE_REASON}/@listID = 5153`, [
    `${CHARGE_REASON} = GST`,
    `${CHARGE_REASON}/@listID = 5153`,
  ]),
  row('BR-FREXT-CL-20-LISTID', `${CHARGE_REASON}/@listID = 5189`, [`${CHARGE_REASON}/@listID = ␣7161␣`]),
  row(
    'BR-FREXT-CL-24',
    'cac:AdditionalDocumentReference[2]/cac:Attachment/cbc:EmbeddedDocumentBinaryObject/@mimeCode = text/html',
    ['cac:AdditionalDocumentReference[2]/cac:Attachment/cbc:EmbeddedDocumentBinaryObject/@mimeCode = text/xml'],
  ),
  row('BR-FREXT-CL-27', 'cac:DeliveryTerms/cbc:ID = DDU', ['cac:DeliveryTerms/cbc:ID = DDP']),
  row('BR-FREXT-04', `${PROPERTY}/cbc:NameCode = COLOUR`, [`${PROPERTY}/cbc:NameCode = COLOR_TEXT`]),
  row('BR-FREXT-05', lineAs(LINE, 'PART'), lineAs(LINE, 'INFORMATION')),
  row('BR-FREXT-06', lineAs(LINE, '', '2'), lineAs(LINE, 'DETAIL', '2')),
  row('BR-FREXT-08', [...group, `${LINE}[3]/cbc:LineExtensionAmount = 1000.01`], group),
  row('BR-FREXT-08', [...group, `${LINE}[2]/cac:BillingReference/cac:BillingReferenceLine/cbc:ID = 1`]),
  row('BR-FREXT-11', lineAs(LINE, 'DETAIL', '9'), lineAs(LINE, 'DETAIL', '2')),
  row('BR-FREXT-11', lineAs(LINE, 'DETAIL', '1')),
  row(
    'BR-FREXT-12',
    [...group, ...lineAs(`${LINE}[2]`, 'GROUP', '3'), `- ${LINE}[2]/cbc:LineExtensionAmount`],
    [...group, ...lineAs(`${LINE}[2]`, 'GROUP', '3')],
  ),
]
