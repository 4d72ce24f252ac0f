/** What breaks each rule of EN 16931 for UBL: changes to our invoice, or with `credit` to the same as a credit note. */
export interface Case {
  readonly rule: string
  readonly breaks: readonly string[]
  /** Changes after which it holds, though the other ones look the same. */
  readonly keeps?: readonly string[]
  readonly credit?: boolean
}

const LINE = 'cac:InvoiceLine'
const TOTALS = 'cac:LegalMonetaryTotal'
const SELLER = 'cac:AccountingSupplierParty/cac:Party'
const BUYER = 'cac:AccountingCustomerParty/cac:Party'
const AGENT = 'cac:TaxRepresentativeParty'
const ALLOWANCE = 'cac:AllowanceCharge[1]'
const CHARGE = 'cac:AllowanceCharge[2]'
const SUBTOTAL = 'cac:TaxTotal/cac:TaxSubtotal'
const BREAKDOWN = `${SUBTOTAL}/cac:TaxCategory`
const ITEM_TAX = 'cac:Item/cac:ClassifiedTaxCategory'
const LINE_ALLOWANCE = `${LINE}/cac:AllowanceCharge[1]`
const LINE_CHARGE = `${LINE}/cac:AllowanceCharge[2]`
export const TAXES = [
  `${LINE}[1]/${ITEM_TAX}`,
  `${LINE}[2]/${ITEM_TAX}`,
  `${ALLOWANCE}/cac:TaxCategory`,
  `${CHARGE}/cac:TaxCategory`,
  BREAKDOWN,
]

export const row = (rule: string, breaks: string | readonly string[], keeps?: readonly string[]): Case => ({
  rule,
  breaks: [breaks].flat(),
  ...(keeps && { keeps }),
})

const withoutReason = (part: string) => [
  `- ${part}/cbc:AllowanceChargeReason`,
  `- ${part}/cbc:AllowanceChargeReasonCode`,
]
const withoutVatNumbers = [
  `- ${SELLER}/cac:PartyTaxScheme`,
  `- ${BUYER}/cac:PartyTaxScheme`,
  `- ${AGENT}/cac:PartyTaxScheme`,
]
const withoutNumbers = [...withoutVatNumbers, `- ${SELLER}/cac:PartyTaxScheme`]

const model: readonly Case[] = [
  row('BR-01', '- cbc:CustomizationID'),
  row('BR-02', 'cbc:ID = ␣'),
  row('BR-03', '- cbc:IssueDate'),
  row('BR-04', 'cbc:InvoiceTypeCode ='),
  row('BR-05', '- cbc:DocumentCurrencyCode'),
  row('BR-06', `- ${SELLER}/cac:PartyLegalEntity/cbc:RegistrationName`),
  row('BR-07', `${BUYER}/cac:PartyLegalEntity/cbc:RegistrationName = ␣`),
  row('BR-08', `- ${SELLER}/cac:PostalAddress`),
  row('BR-09', `${SELLER}/cac:PostalAddress/cac:Country/cbc:IdentificationCode =`),
  row('BR-10', `- ${BUYER}/cac:PostalAddress`),
  row('BR-11', `- ${BUYER}/cac:PostalAddress/cac:Country`),
  row('BR-12', `- ${TOTALS}/cbc:LineExtensionAmount`),
  row('BR-13', `- ${TOTALS}/cbc:TaxExclusiveAmount`),
  row('BR-14', `- ${TOTALS}/cbc:TaxInclusiveAmount`),
  row('BR-15', `- ${TOTALS}/cbc:PayableAmount`),
  row('BR-16', [`- ${LINE}`, `- ${LINE}`]),
  row('BR-17', 'cac:PayeeParty/cac:PartyName/cbc:Name = Atelier'),
  row('BR-17', 'cac:PayeeParty/cac:PartyIdentification/cbc:ID = 12345678200011'),
  row('BR-18', `- ${AGENT}/cac:PartyName`),
  row('BR-19', `- ${AGENT}/cac:PostalAddress`),
  row('BR-20', `- ${AGENT}/cac:PostalAddress/cac:Country`),
  row('BR-21', `- ${LINE}/cbc:ID`),
  row('BR-22', `- ${LINE}/cbc:InvoicedQuantity`),
  row('BR-23', `- ${LINE}/cbc:InvoicedQuantity/@unitCode`),
  row('BR-24', `- ${LINE}/cbc:LineExtensionAmount`),
  row('BR-25', `${LINE}/cac:Item/cbc:Name =`),
  row('BR-26', `- ${LINE}/cac:Price/cbc:PriceAmount`),
  row('BR-27', `${LINE}/cac:Price/cbc:PriceAmount = -0.01`, [`${LINE}/cac:Price/cbc:PriceAmount = 0`]),
  row('BR-28', `${LINE}/cac:Price/cac:AllowanceCharge/cbc:BaseAmount = -1`, [
    `- ${LINE}/cac:Price/cac:AllowanceCharge/cbc:BaseAmount`,
  ]),
  row('BR-29', 'cac:InvoicePeriod/cbc:EndDate = 2026-08-31', ['cac:InvoicePeriod/cbc:EndDate = 2026-09-01']),
  row('BR-30', `${LINE}/cac:InvoicePeriod/cbc:EndDate = 2026-08-31`, [`- ${LINE}/cac:InvoicePeriod/cbc:StartDate`]),
  row('BR-31', `- ${ALLOWANCE}/cbc:Amount`),
  row('BR-32', `${ALLOWANCE}/cac:TaxCategory/cac:TaxScheme/cbc:ID = GST`, [
    `${ALLOWANCE}/cac:TaxCategory/cac:TaxScheme/cbc:ID = ␣vat␣`,
  ]),
  row('BR-33', withoutReason(ALLOWANCE), [`- ${ALLOWANCE}/cbc:AllowanceChargeReason`]),
  row('BR-36', `- ${CHARGE}/cbc:Amount`),
  row('BR-37', `- ${CHARGE}/cac:TaxCategory`),
  row('BR-38', withoutReason(CHARGE), [`- ${CHARGE}/cbc:AllowanceChargeReasonCode`]),
  row('BR-41', `- ${LINE_ALLOWANCE}/cbc:Amount`),
  row('BR-42', withoutReason(LINE_ALLOWANCE)),
  row('BR-43', `- ${LINE_CHARGE}/cbc:Amount`),
  row('BR-44', withoutReason(LINE_CHARGE)),
  row('BR-45', `- ${SUBTOTAL}/cbc:TaxableAmount`),
  row('BR-46', `- ${SUBTOTAL}/cbc:TaxAmount`),
  row('BR-47', `- ${BREAKDOWN}/cbc:ID`),
  row('BR-48', `- ${BREAKDOWN}/cbc:Percent`, [`- ${BREAKDOWN}/cbc:Percent`, `${BREAKDOWN}/cbc:ID = O`]),
  row('BR-49', '- cac:PaymentMeans/cbc:PaymentMeansCode'),
  row('BR-50', 'cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID = ␣', [
    'cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID = ␣',
    'cac:PaymentMeans/cbc:PaymentMeansCode = 31',
  ]),
  row('BR-51', 'cac:PaymentMeans/cac:CardAccount/cbc:PrimaryAccountNumberID = 12345678901', [
    'cac:PaymentMeans/cac:CardAccount/cbc:PrimaryAccountNumberID = ␣1234567890␣',
  ]),
  row('BR-52', '- cac:AdditionalDocumentReference/cbc:ID'),
  row('BR-53', '- cac:TaxTotal[2]', ['- cac:TaxTotal[2]', '- cbc:TaxCurrencyCode']),
  row('BR-54', `- ${LINE}/cac:Item/cac:AdditionalItemProperty/cbc:Value`),
  row('BR-55', '- cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID'),
  row('BR-56', `${AGENT}/cac:PartyTaxScheme/cac:TaxScheme/cbc:ID = LOC`),
  row('BR-57', '- cac:Delivery/cac:DeliveryLocation/cac:Address/cac:Country'),
  row('BR-61', '- cac:PaymentMeans/cac:PayeeFinancialAccount', [
    '- cac:PaymentMeans/cac:PayeeFinancialAccount',
    'cac:PaymentMeans/cbc:PaymentMeansCode = 48',
  ]),
  row('BR-62', `- ${SELLER}/cbc:EndpointID/@schemeID`),
  row('BR-63', `- ${BUYER}/cbc:EndpointID/@schemeID`),
  row('BR-64', `- ${LINE}/cac:Item/cac:StandardItemIdentification/cbc:ID/@schemeID`),
  row('BR-65', `- ${LINE}/cac:Item/cac:CommodityClassification/cbc:ItemClassificationCode/@listID`),
  row('BR-CO-03', 'cbc:TaxPointDate = 2026-09-30', [
    'cbc:TaxPointDate = 2026-09-30',
    '- cac:InvoicePeriod/cbc:DescriptionCode',
  ]),
  row('BR-CO-04', `${LINE}/${ITEM_TAX}/cac:TaxScheme/cbc:ID = GST`),
  row('BR-CO-09', `${BUYER}/cac:PartyTaxScheme/cbc:CompanyID = 12987654321`, [
    `${BUYER}/cac:PartyTaxScheme/cbc:CompanyID = EL123456789`,
  ]),
  row('BR-CO-10', `${TOTALS}/cbc:LineExtensionAmount = 1000.01`, [`${TOTALS}/cbc:LineExtensionAmount = 1000`]),
  row('BR-CO-11', `${TOTALS}/cbc:AllowanceTotalAmount = 100.01`, [`${TOTALS}/cbc:AllowanceTotalAmount = 100.0`]),
  row('BR-CO-11', `- ${TOTALS}/cbc:AllowanceTotalAmount`, [`- ${TOTALS}/cbc:AllowanceTotalAmount`, `- ${ALLOWANCE}`]),
  row('BR-CO-12', `${TOTALS}/cbc:ChargeTotalAmount = 19.99`),
  row('BR-CO-12', `- ${TOTALS}/cbc:ChargeTotalAmount`, [`- ${TOTALS}/cbc:ChargeTotalAmount`, `- ${CHARGE}`]),
  row('BR-CO-13', `${TOTALS}/cbc:TaxExclusiveAmount = 920.01`),
  row('BR-CO-13', `- ${TOTALS}/cbc:ChargeTotalAmount`, [
    `- ${TOTALS}/cbc:ChargeTotalAmount`,
    `${TOTALS}/cbc:TaxExclusiveAmount = 900`,
  ]),
  row('BR-CO-14', 'cac:TaxTotal/cbc:TaxAmount = 184.01', [`- ${SUBTOTAL}`, 'cac:TaxTotal/cbc:TaxAmount = 184.01']),
  row('BR-CO-15', `${TOTALS}/cbc:TaxInclusiveAmount = 1104.01`),
  row('BR-CO-15', 'cac:TaxTotal[2]/cbc:TaxAmount/@currencyID = EUR'),
  row('BR-CO-16', `${TOTALS}/cbc:PayableAmount = 1004.51`),
  row('BR-CO-16', `- ${TOTALS}/cbc:PayableRoundingAmount`, [
    `- ${TOTALS}/cbc:PayableRoundingAmount`,
    `${TOTALS}/cbc:PayableAmount = 1004`,
  ]),
  row('BR-CO-16', `- ${TOTALS}/cbc:PrepaidAmount`, [
    `- ${TOTALS}/cbc:PrepaidAmount`,
    `${TOTALS}/cbc:PayableAmount = 1104.5`,
  ]),
  row('BR-CO-17', `${SUBTOTAL}/cbc:TaxAmount = 185`, [`${SUBTOTAL}/cbc:TaxAmount = 184.99`]),
  row('BR-CO-17', `${BREAKDOWN}/cbc:Percent = 0`, [
    `${BREAKDOWN}/cbc:Percent = 0.4`,
    `${SUBTOTAL}/cbc:TaxAmount = 0.4`,
  ]),
  row('BR-CO-18', `- ${SUBTOTAL}`),
  row(
    'BR-CO-19',
    ['cbc:DescriptionCode', 'cbc:StartDate', 'cbc:EndDate'].map((name) => `- cac:InvoicePeriod/${name}`),
  ),
  row(
    'BR-CO-20',
    ['cbc:StartDate', 'cbc:EndDate'].map((name) => `- ${LINE}/cac:InvoicePeriod/${name}`),
  ),
  row('BR-CO-21', withoutReason(ALLOWANCE)),
  row('BR-CO-22', withoutReason(CHARGE)),
  row('BR-CO-23', withoutReason(LINE_ALLOWANCE)),
  row('BR-CO-24', withoutReason(LINE_CHARGE)),
  row(
    'BR-CO-26',
    [
      `- ${SELLER}/cac:PartyTaxScheme[1]`,
      `${SELLER}/cac:PartyIdentification/cbc:ID/@schemeID = SEPA`,
      `- ${SELLER}/cac:PartyLegalEntity/cbc:CompanyID`,
    ],
    [`- ${SELLER}/cac:PartyTaxScheme[1]`, `- ${SELLER}/cac:PartyLegalEntity/cbc:CompanyID`],
  ),
]

/** Amounts of two decimals. */
const decimals: readonly Case[] = [
  ['BR-DEC-01', `${ALLOWANCE}/cbc:Amount`],
  ['BR-DEC-02', `${ALLOWANCE}/cbc:BaseAmount`],
  ['BR-DEC-05', `${CHARGE}/cbc:Amount`],
  ['BR-DEC-06', `${CHARGE}/cbc:BaseAmount`],
  ['BR-DEC-09', `${TOTALS}/cbc:LineExtensionAmount`],
  ['BR-DEC-10', `${TOTALS}/cbc:AllowanceTotalAmount`],
  ['BR-DEC-11', `${TOTALS}/cbc:ChargeTotalAmount`],
  ['BR-DEC-12', `${TOTALS}/cbc:TaxExclusiveAmount`],
  ['BR-DEC-14', `${TOTALS}/cbc:TaxInclusiveAmount`],
  ['BR-DEC-16', `${TOTALS}/cbc:PrepaidAmount`],
  ['BR-DEC-17', `${TOTALS}/cbc:PayableRoundingAmount`],
  ['BR-DEC-18', `${TOTALS}/cbc:PayableAmount`],
  ['BR-DEC-19', `${SUBTOTAL}/cbc:TaxableAmount`],
  ['BR-DEC-20', `${SUBTOTAL}/cbc:TaxAmount`],
  ['BR-DEC-23', `${LINE}/cbc:LineExtensionAmount`],
  ['BR-DEC-24', `${LINE_ALLOWANCE}/cbc:Amount`],
  ['BR-DEC-25', `${LINE_ALLOWANCE}/cbc:BaseAmount`],
  ['BR-DEC-27', `${LINE_CHARGE}/cbc:Amount`],
  ['BR-DEC-28', `${LINE_CHARGE}/cbc:BaseAmount`],
].map(([rule = '', path = '']) => row(rule, `${path} = 1.000`, [`${path} = 12345.10`]))

// Where the official rule looks for a currency, inside the amount, no file has one.
const never: readonly Case[] = [
  ['BR-DEC-13', 'cbc:DocumentCurrencyCode'],
  ['BR-DEC-15', 'cbc:TaxCurrencyCode'],
].map(([rule = '', name = '']) => {
  const inside = [`cac:TaxTotal/cbc:TaxAmount/${name} = 0`, 'cac:TaxTotal/cbc:TaxAmount/@currencyID = 0']
  return row(
    rule,
    [...inside, 'cac:TaxTotal/cbc:TaxAmount = 184.00'],
    [...inside, 'cac:TaxTotal/cbc:TaxAmount = 184.0'],
  )
})

/** The invoice with another category everywhere. */
export function ofCategory(code: string, { rate = '', reason = true } = {}): string[] {
  const changes = TAXES.flatMap((tax) => [
    `${tax}/cbc:ID = ${code}`,
    rate === '' ? `- ${tax}/cbc:Percent` : `${tax}/cbc:Percent = ${rate}`,
  ])
  if (reason) changes.push(`${BREAKDOWN}/cbc:TaxExemptionReasonCode = VATEX-EU-O`)
  if (Number(rate) === 0) changes.push(`${SUBTOTAL}/cbc:TaxAmount = 0`, 'cac:TaxTotal/cbc:TaxAmount = 0')
  return changes
}

const [itemTax = '', , allowanceTax = '', chargeTax = ''] = TAXES

/** Only an item, an allowance or a charge of the category: that the breakdown has none is another matter. */
const only = (tax: string, code: string, rate: string) => [`${tax}/cbc:ID = ${code}`, `${tax}/cbc:Percent = ${rate}`]

function family(name: string, code: string, rate: string, withoutWhom: readonly string[]): Case[] {
  const reason = !['S', 'Z', 'L', 'M'].includes(code)
  const all = ofCategory(code, { rate, reason })
  const wrong = rate === '' ? '0' : code === 'S' ? '0' : rate === '0' ? '20' : '-1'
  const taxed = rate !== '' && rate !== '0'
  const numbers = code === 'O' ? withoutNumbers : []
  const keeps = [...all, ...numbers]
  const rules: [string, string[]][] = [
    ['01', [`${BREAKDOWN}/cbc:ID = ${code === 'Z' ? 'E' : 'Z'}`]],
    ...['02', '03', '04'].map((number): [string, string[]] => [number, [...withoutWhom]]),
    ['05', [`${itemTax}/cbc:Percent = ${wrong}`]],
    ['06', [`${allowanceTax}/cbc:Percent = ${wrong}`]],
    ['07', [`${chargeTax}/cbc:Percent = ${wrong}`]],
    ['08', [`${SUBTOTAL}/cbc:TaxableAmount = 921`]],
    ['09', [`${SUBTOTAL}/cbc:TaxAmount = ${taxed ? '185' : '0.01'}`]],
    ['10', [reason ? `- ${BREAKDOWN}/cbc:TaxExemptionReasonCode` : `${BREAKDOWN}/cbc:TaxExemptionReason = Because`]],
  ]
  return [
    ...rules.map(([number, broken]) => {
      // O wants no numbers at all: with them all three fail.
      const breaks = code === 'O' && ['02', '03', '04'].includes(number) ? all : [...keeps, ...broken]
      return row(`BR-${name}-${number}`, breaks, keeps)
    }),
    row(`BR-${name}-02`, [...only(itemTax, code, rate || '0'), ...withoutWhom], code === 'O' ? withoutNumbers : []),
  ]
}

const families: readonly Case[] = [
  ...family('S', 'S', '20', withoutNumbers),
  ...family('Z', 'Z', '0', withoutNumbers),
  ...family('E', 'E', '0', withoutNumbers),
  ...family('AE', 'AE', '0', [`- ${BUYER}/cac:PartyTaxScheme`, `- ${BUYER}/cac:PartyLegalEntity/cbc:CompanyID`]),
  ...family('IC', 'K', '0', [`- ${BUYER}/cac:PartyTaxScheme`]),
  ...family('G', 'G', '0', withoutVatNumbers),
  ...family('O', 'O', '', []),
  ...family('AF', 'L', '20', withoutNumbers),
  ...family('AG', 'M', '20', withoutNumbers),
  // Beside a line in S, whose rate is found again among lines, charges and allowances.
  row('BR-S-08', [`${BREAKDOWN}/cbc:Percent = 20.5`], [`${SUBTOTAL}/cbc:TaxableAmount = 920.99`]),
  row('BR-AE-02', [...ofCategory('AE', { rate: '0' }), ...withoutNumbers], ofCategory('AE', { rate: '0' })),
  row(
    'BR-IC-11',
    [...ofCategory('K', { rate: '0' }), '- cac:Delivery/cbc:ActualDeliveryDate', '- cac:InvoicePeriod'],
    [...ofCategory('K', { rate: '0' }), '- cac:InvoicePeriod'],
  ),
  row(
    'BR-IC-12',
    [...ofCategory('K', { rate: '0' }), '- cac:Delivery/cac:DeliveryLocation'],
    ofCategory('K', { rate: '0' }),
  ),
  ...[
    ['BR-O-11', `+ ${SUBTOTAL}/cac:TaxCategory`],
    ['BR-O-12', ''],
    ['BR-O-13', ''],
    ['BR-O-14', ''],
  ].map(([rule = '']) => {
    const tax = { 'BR-O-11': '', 'BR-O-12': itemTax, 'BR-O-13': allowanceTax, 'BR-O-14': chargeTax }[rule]
    const other = tax
      ? [`${tax}/cbc:ID = S`]
      : [`+ cac:TaxTotal/cac:TaxSubtotal`, 'cac:TaxTotal/cac:TaxSubtotal[2]/cac:TaxCategory/cac:TaxScheme/cbc:ID = VAT']
    return row(rule, [...ofCategory('O'), ...withoutNumbers, ...other], [...ofCategory('O'), ...withoutNumbers])
  }),
  row('BR-B-01', [...ofCategory('B', { rate: '20', reason: false })], []),
  row('BR-B-02', `${itemTax}/cbc:ID = B`, ofCategory('B', { rate: '20', reason: false })),
]

const codes: readonly Case[] = [
  row('BR-CL-01', 'cbc:InvoiceTypeCode = 381', ['cbc:InvoiceTypeCode = ␣384␣']),
  { rule: 'BR-CL-01', breaks: ['cbc:CreditNoteTypeCode = 380'], keeps: ['cbc:CreditNoteTypeCode = 396'], credit: true },
  row('BR-CL-03', `${TOTALS}/cbc:PayableAmount/@currencyID = EURO`),
  row('BR-CL-03', `- ${LINE}/cac:Price/cbc:PriceAmount/@currencyID`),
  row('BR-CL-04', 'cbc:DocumentCurrencyCode = EUR USD'),
  row('BR-CL-05', 'cbc:TaxCurrencyCode = €'),
  row('BR-CL-06', 'cac:InvoicePeriod/cbc:DescriptionCode = 5', ['cac:InvoicePeriod/cbc:DescriptionCode = 432']),
  row('BR-CL-07', 'cac:AdditionalDocumentReference/cbc:ID/@schemeID = A1', [
    'cac:AdditionalDocumentReference/cbc:ID/@schemeID = A1',
    'cac:AdditionalDocumentReference/cbc:DocumentTypeCode = 131',
  ]),
  row('BR-CL-07', `${LINE}/cac:DocumentReference/cbc:ID/@schemeID =`),
  row('BR-CL-08', 'cbc:Note = #QQQ#Thank you', ['cbc:Note = #QQQQ#Thank you']),
  row('BR-CL-10', `${BUYER}/cac:PartyIdentification/cbc:ID/@schemeID = SEPA`, [
    `${SELLER}/cac:PartyIdentification/cbc:ID/@schemeID = SEPA`,
  ]),
  row('BR-CL-11', `${BUYER}/cac:PartyLegalEntity/cbc:CompanyID/@schemeID = SIREN`),
  row('BR-CL-13', `${LINE}/cac:Item/cac:CommodityClassification/cbc:ItemClassificationCode/@listID = XX`),
  row('BR-CL-14', `${BUYER}/cac:PostalAddress/cac:Country/cbc:IdentificationCode = fr`, [
    `${BUYER}/cac:PostalAddress/cac:Country/cbc:IdentificationCode = SS`,
  ]),
  row('BR-CL-15', `${LINE}/cac:Item/cac:OriginCountry/cbc:IdentificationCode = UK`),
  row('BR-CL-16', 'cac:PaymentMeans/cbc:PaymentMeansCode = 100', ['cac:PaymentMeans/cbc:PaymentMeansCode = ZZZ']),
  row('BR-CL-17', `${BREAKDOWN}/cbc:ID = H`),
  row('BR-CL-18', `${itemTax}/cbc:ID = AB`),
  row('BR-CL-19', `${ALLOWANCE}/cbc:AllowanceChargeReasonCode = FC`),
  row('BR-CL-20', `${LINE_CHARGE}/cbc:AllowanceChargeReasonCode = 95`),
  row('BR-CL-21', `${LINE}/cac:Item/cac:StandardItemIdentification/cbc:ID/@schemeID = GTIN`),
  row('BR-CL-22', `${BREAKDOWN}/cbc:TaxExemptionReasonCode = VATEX`),
  row('BR-CL-23', `${LINE}/cac:Price/cbc:BaseQuantity/@unitCode = PIECE`),
  row(
    'BR-CL-24',
    'cac:AdditionalDocumentReference[2]/cac:Attachment/cbc:EmbeddedDocumentBinaryObject/@mimeCode = text/html',
  ),
  row('BR-CL-25', `${SELLER}/cbc:EndpointID/@schemeID = 0001`),
  row('BR-CL-26', 'cac:Delivery/cac:DeliveryLocation/cbc:ID/@schemeID = GLN'),
]

/** Rules of syntax with a condition of their own. */
const syntax: readonly Case[] = [
  row('UBL-CR-002', 'cbc:UBLVersionID = 2.0', ['cbc:UBLVersionID = 2.1']),
  row('UBL-CR-412', 'cac:PaymentMeans/cbc:PaymentDueDate = 2026-10-31'),
  row('UBL-CR-665', 'cac:AdditionalDocumentReference[2]/cbc:ID/@schemeID = AAA'),
  row('UBL-CR-666', 'cac:AdditionalDocumentReference[1]/cac:Attachment ='),
  row('UBL-CR-673', 'cac:AdditionalDocumentReference[1]/cbc:DocumentDescription = Meter'),
  row('UBL-DT-01', `${LINE}/cbc:LineExtensionAmount = 10.001`, [
    `${LINE}/cac:Price/cac:AllowanceCharge/cbc:Amount = 10.001`,
  ]),
  row(
    'UBL-DT-01',
    [`- ${LINE}/cac:Price/cac:AllowanceCharge`, `${LINE}/cac:Price/cbc:OtherAmount = 10.001`],
    [`${LINE}/cac:Price/cbc:OtherAmount = 10.001`],
  ),
  row('UBL-DT-18', 'cbc:Note/@name = A', ['cac:PaymentMeans/cbc:PaymentMeansCode/@name = A']),
  row(
    'UBL-SR-04',
    ['cac:AdditionalDocumentReference[2]/cbc:DocumentTypeCode = 130'],
    ['cac:AdditionalDocumentReference[2]/cbc:DocumentTypeCode = 50'],
  ),
  row('UBL-SR-12', `${SELLER}/cac:PartyTaxScheme[2]/cac:TaxScheme/cbc:ID = vat`),
  row('UBL-SR-13', `${SELLER}/cac:PartyTaxScheme[1]/cac:TaxScheme/cbc:ID = ␣VAT`),
  row(
    'UBL-SR-18',
    [
      `+ ${BUYER}/cac:PartyTaxScheme`,
      `${BUYER}/cac:PartyTaxScheme[2]/cbc:CompanyID = FR1`,
      `${BUYER}/cac:PartyTaxScheme[2]/cac:TaxScheme/cbc:ID = VAT`,
    ],
    [
      `+ ${BUYER}/cac:PartyTaxScheme`,
      `${BUYER}/cac:PartyTaxScheme[2]/cbc:CompanyID = FR1`,
      `${BUYER}/cac:PartyTaxScheme[2]/cac:TaxScheme/cbc:ID = LOC`,
    ],
  ),
  row('UBL-SR-19', 'cac:PayeeParty/cac:PartyName/cbc:Name = Atelier SA'),
  row(
    'UBL-SR-20',
    ['+ cac:PayeeParty/cac:PartyIdentification', 'cac:PayeeParty/cac:PartyIdentification[2]/cbc:ID = 1'],
    ['+ cac:PayeeParty/cac:PartyIdentification', 'cac:PayeeParty/cac:PartyIdentification[2]/cbc:ID/@schemeID = sepa'],
  ),
  row('UBL-SR-21', '+ cac:PayeeParty/cac:PartyLegalEntity/cbc:CompanyID = 2'),
  row(
    'UBL-SR-29',
    [
      `${SELLER}/cac:PartyIdentification/cbc:ID/@schemeID = SEPA`,
      'cac:PayeeParty/cac:PartyIdentification/cbc:ID/@schemeID = Sepa',
    ],
    [`${SELLER}/cac:PartyIdentification/cbc:ID/@schemeID = SEPA`],
  ),
  row('UBL-SR-42', [`+ ${SELLER}/cac:PartyTaxScheme`]),
  row('UBL-SR-43', 'cac:AdditionalDocumentReference[2]/cbc:DocumentTypeCode = 50'),
  {
    rule: 'UBL-SR-43',
    breaks: ['cac:AdditionalDocumentReference[2]/cbc:DocumentTypeCode = 51'],
    keeps: ['cac:AdditionalDocumentReference[2]/cbc:DocumentTypeCode = 50'],
    credit: true,
  },
  row(
    'UBL-SR-44',
    ['+ cac:PaymentMeans', 'cac:PaymentMeans[2]/cbc:PaymentID = 2'],
    ['+ cac:PaymentMeans', 'cac:PaymentMeans[2]/cbc:PaymentID = F-2026-17'],
  ),
  row(
    'UBL-SR-47',
    ['+ cac:PaymentMeans', 'cac:PaymentMeans[2]/cbc:PaymentMeansCode = 30'],
    ['+ cac:PaymentMeans', 'cac:PaymentMeans[2]/cbc:PaymentMeansCode = 58'],
  ),
]

/** What may stand once, told by what is added; and what has to. */
const counted: readonly Case[] = [
  row('UBL-SR-01', '+ cac:ContractDocumentReference/cbc:ID = 2'),
  row(
    'UBL-SR-02',
    ['+ cac:ReceiptDocumentReference', 'cac:ReceiptDocumentReference[2]/cbc:ID = 2'],
    ['+ cac:ReceiptDocumentReference'],
  ),
  row('UBL-SR-03', '+ cac:DespatchDocumentReference/cbc:ID = 2'),
  row('UBL-SR-05', ['+ cac:PaymentTerms', 'cac:PaymentTerms[2]/cbc:Note = 2'], ['+ cac:PaymentTerms']),
  row('UBL-SR-06', '+ cac:BillingReference/cac:InvoiceDocumentReference'),
  row('UBL-SR-07', '- cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID'),
  row('UBL-SR-08', '+ cac:InvoicePeriod'),
  row('UBL-SR-09', `+ ${SELLER}/cac:PartyLegalEntity/cbc:RegistrationName = 2`),
  row('UBL-SR-10', `+ ${SELLER}/cac:PartyName/cbc:Name = 2`),
  row('UBL-SR-11', `+ ${SELLER}/cac:PartyLegalEntity/cbc:CompanyID = 2`),
  row(
    'UBL-SR-14',
    [
      `+ ${SELLER}/cac:PartyLegalEntity/cbc:CompanyLegalForm = SA`,
      `+ ${SELLER}/cac:PartyLegalEntity/cbc:CompanyLegalForm = SA`,
    ],
    [`+ ${SELLER}/cac:PartyLegalEntity/cbc:CompanyLegalForm = SA`],
  ),
  row('UBL-SR-15', `+ ${BUYER}/cac:PartyLegalEntity/cbc:RegistrationName = 2`),
  row('UBL-SR-16', `+ ${BUYER}/cac:PartyIdentification/cbc:ID = 2`, [`+ ${SELLER}/cac:PartyIdentification/cbc:ID = 2`]),
  row('UBL-SR-17', `+ ${BUYER}/cac:PartyLegalEntity/cbc:CompanyID = 2`),
  row('UBL-SR-22', `+ ${AGENT}/cac:PartyName/cbc:Name = 2`),
  row('UBL-SR-23', `+ ${AGENT}/cac:PartyTaxScheme/cbc:CompanyID = FR2`),
  row('UBL-SR-24', '+ cac:Delivery'),
  row('UBL-SR-25', '+ cac:Delivery/cac:DeliveryParty/cac:PartyName/cbc:Name = 2'),
  row('UBL-SR-26', '+ cac:PaymentMeans/cbc:PaymentID = F-2026-17'),
  row('UBL-SR-27', '+ cac:PaymentMeans/cbc:PaymentMeansCode = 58'),
  row('UBL-SR-28', '+ cac:PaymentMeans/cac:PaymentMandate/cbc:ID = 2'),
  row('UBL-SR-30', `+ ${LINE_ALLOWANCE}/cbc:AllowanceChargeReason = 2`),
  row('UBL-SR-31', `+ ${CHARGE}/cbc:AllowanceChargeReason = 2`),
  row(
    'UBL-SR-32',
    [`+ ${BREAKDOWN}/cbc:TaxExemptionReason = 1`, `+ ${BREAKDOWN}/cbc:TaxExemptionReason = 2`],
    [`+ ${BREAKDOWN}/cbc:TaxExemptionReason = 1`],
  ),
  row('UBL-SR-33', '+ cac:AdditionalDocumentReference[2]/cbc:DocumentDescription = 2'),
  row('UBL-SR-34', `+ ${LINE}/cbc:Note = 2`),
  row('UBL-SR-35', `+ ${LINE}/cac:OrderLineReference/cbc:LineID = 2`),
  row('UBL-SR-36', `+ ${LINE}/cac:InvoicePeriod`),
  row('UBL-SR-37', `+ ${LINE}/cac:Price/cac:AllowanceCharge/cbc:Amount = 2`),
  row('UBL-SR-39', '+ cac:ProjectReference/cbc:ID = 2'),
  row('UBL-SR-40', `+ ${BUYER}/cac:PartyName/cbc:Name = 2`),
  row(
    'UBL-SR-45',
    ['+ cac:PaymentMeans/cbc:PaymentDueDate = 2026-10-31', '+ cac:PaymentMeans/cbc:PaymentDueDate = 2026-10-31'],
    ['+ cac:PaymentMeans/cbc:PaymentDueDate = 2026-10-31'],
  ),
  row(
    'UBL-SR-46',
    ['+ cac:PaymentMeans', 'cac:PaymentMeans[2]/cbc:PaymentMeansCode/@name = Transfer'],
    ['+ cac:PaymentMeans', 'cac:PaymentMeans[2]/cbc:PaymentMeansCode = 58'],
  ),
  row('UBL-SR-48', `+ ${LINE}/${ITEM_TAX}`),
  row('UBL-SR-48', `- ${LINE}/${ITEM_TAX}`),
  row('UBL-SR-49', '+ cac:InvoicePeriod/cbc:DescriptionCode = 3'),
  row('UBL-SR-50', `+ ${LINE}/cac:Item/cbc:Description = 2`),
  row('UBL-SR-51', '+ cac:TaxRepresentativeParty/cac:PostalAddress/cac:AddressLine'),
  row('UBL-SR-52', `+ ${LINE}/cac:DocumentReference`),
  row('UBL-SR-53', `- ${BUYER}/cac:PartyTaxScheme/cbc:CompanyID`),
  row('UBL-SR-53', `- ${BUYER}/cac:PartyTaxScheme/cac:TaxScheme/cbc:ID`),
  row('UBL-SR-54', '+ cac:PaymentMeans/cac:CardAccount'),
  row('UBL-SR-55', '+ cac:PaymentMeans/cac:PaymentMandate'),
  row('UBL-SR-56', '+ cac:OriginatorDocumentReference/cbc:ID = 2'),
  row('UBL-DT-06', '- cac:AdditionalDocumentReference[2]/cac:Attachment/cbc:EmbeddedDocumentBinaryObject/@mimeCode'),
  row('UBL-DT-07', '- cac:AdditionalDocumentReference[2]/cac:Attachment/cbc:EmbeddedDocumentBinaryObject/@filename'),
]

export const EN_16931_UBL_CASES: readonly Case[] = [
  ...model,
  ...decimals,
  ...never,
  ...families,
  ...codes,
  ...syntax,
  ...counted,
]
