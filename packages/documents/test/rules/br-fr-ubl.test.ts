import { expect, test } from 'vitest'
import { brFrUbl } from '../../src/rules/br-fr/ubl.js'
import { brFrTexts } from '../../src/rules/texts/br-fr.js'
import { type Case, invoiceNumberCases, numberCases, type PartyCase, partyCases } from './br-fr-cases.js'
import { ublGroups, ublInvoice } from './french-documents.js'
import { judgeBy } from './judged.js'
import { changed } from './outline.js'

const judge = judgeBy(brFrUbl())

const ID = 'cac:PartyIdentification/cbc:ID'
const LEGAL = 'cac:PartyLegalEntity/cbc:CompanyID'
const URI = 'cbc:EndpointID'
const SELLER = 'cac:AccountingSupplierParty/cac:Party'
const BUYER = 'cac:AccountingCustomerParty/cac:Party'

const PARTIES: readonly PartyCase[] = [
  ['BT-60', 'EXT-FR-FE-29', 'cac:PayeeParty', ID, LEGAL, URI],
  ['EXT-FR-FE-06', 'EXT-FR-FE-12', `${BUYER}/cac:AgentParty`, ID, LEGAL, URI],
  ['EXT-FR-FE-46', 'EXT-FR-FE-52', 'cac:PayerParty', ID, LEGAL, URI],
  ['EXT-FR-FE-69', 'EXT-FR-FE-75', `${SELLER}/cac:AgentParty`, ID, LEGAL, URI],
  ['EXT-FR-FE-92', 'EXT-FR-FE-98', `${BUYER}/cac:ServiceProviderParty/cac:Party`, ID, LEGAL, URI],
  ['EXT-FR-FE-115', 'EXT-FR-FE-121', `${SELLER}/cac:ServiceProviderParty/cac:Party`, ID, LEGAL, URI],
]

const REFERENCE = 'cac:BillingReference/cac:InvoiceDocumentReference'

/** The cases of an invoice, and of a credit note. */
function cases(root: string, line: string, type: string, quantity: string): { broken: Case[]; kept: string[][] } {
  const total = 'cac:LegalMonetaryTotal'
  const numbers = numberCases([
    ['BR-FR-DEC-01_BT-92_BT-99', `${root}/cac:AllowanceCharge/cbc:Amount`],
    ['BR-FR-DEC-01_BT-93_BT-100', `${root}/cac:AllowanceCharge/cbc:BaseAmount`],
    ['BR-FR-DEC-01_BT-106', `${total}/cbc:LineExtensionAmount`],
    ['BR-FR-DEC-01_BT-107', `${total}/cbc:AllowanceTotalAmount`],
    ['BR-FR-DEC-01_BT-108', `${total}/cbc:ChargeTotalAmount`],
    ['BR-FR-DEC-01_BT-109', `${total}/cbc:TaxExclusiveAmount`],
    ['BR-FR-DEC-01_BT-110', 'cac:TaxTotal/cbc:TaxAmount'],
    ['BR-FR-DEC-01_BT-112', `${total}/cbc:TaxInclusiveAmount`],
    ['BR-FR-DEC-01_BT-113', `${total}/cbc:PrepaidAmount`],
    ['BR-FR-DEC-01_BT-114', `${total}/cbc:PayableRoundingAmount`],
    ['BR-FR-DEC-01_BT-115', `${total}/cbc:PayableAmount`],
    ['BR-FR-DEC-01_BT-116', 'cac:TaxSubtotal/cbc:TaxableAmount'],
    ['BR-FR-DEC-01_BT-117', 'cac:TaxSubtotal/cbc:TaxAmount'],
    ['BR-FR-DEC-01_BT-131', `${line}/cbc:LineExtensionAmount`],
    ['BR-FR-DEC-01_BT-136_BT-141', `${line}/cac:AllowanceCharge/cbc:Amount`],
    ['BR-FR-DEC-01_BT-137_BT-142', `${line}/cac:AllowanceCharge/cbc:BaseAmount`],
    ['BR-FR-DEC-02_BT-129', quantity],
    ['BR-FR-DEC-02_BT-149', 'cbc:BaseQuantity'],
    ['BR-FR-DEC-03_BT-146', 'cbc:PriceAmount'],
    ['BR-FR-DEC-03_BT-147', 'cac:Price/cac:AllowanceCharge/cbc:Amount'],
    ['BR-FR-DEC-03_BT-148', 'cac:Price/cac:AllowanceCharge/cbc:BaseAmount'],
    ['BR-FR-DEC-04_BT-96_BT-103', 'cac:AllowanceCharge/cac:TaxCategory/cbc:Percent', 'BR-FR-16_BT-96'],
    ['BR-FR-DEC-04_BT-119', 'cac:TaxSubtotal/cac:TaxCategory/cbc:Percent', 'BR-FR-16_BT-119'],
    [
      'BR-FR-DEC-04_BT-152',
      'cac:ClassifiedTaxCategory/cbc:Percent',
      // The official set looks for the rate in lines of invoices only.
      root === 'ubl:Invoice' ? 'BR-FR-16_BT-152' : '',
    ],
  ])
  const days: readonly (readonly [term: string, path: string])[] = [
    ['BT-7', 'cbc:TaxPointDate'],
    ['BT-26', `${root}/${REFERENCE}/cbc:IssueDate`],
    ['BT-72', `${root}/cac:Delivery/cbc:ActualDeliveryDate`],
    ['BT-73', `${root}/cac:InvoicePeriod/cbc:StartDate`],
    ['BT-74', `${root}/cac:InvoicePeriod/cbc:EndDate`],
    ['EXT-FR-FE-138', `${line}/${REFERENCE}/cbc:IssueDate`],
    ['EXT-FR-FE-158', `${line}/cac:Delivery/cbc:ActualDeliveryDate`],
    ['BT-134', `${line}/cac:InvoicePeriod/cbc:StartDate`],
    ['BT-135', `${line}/cac:InvoicePeriod/cbc:EndDate`],
  ]
  const note = 'cbc:Note[4]'
  const attachments = `${root}/cac:AdditionalDocumentReference`
  const property = `${root} + cac:Item/cac:AdditionalItemProperty`
  const broken: Case[] = [
    ...invoiceNumberCases([
      [`${root}/cbc:ID`, 'BR-FR-01_BT-1-1', 'BR-FR-01_BT-1-2 BR-FR-02_BT-1'],
      [`${root}/${REFERENCE}/cbc:ID`, 'BR-FR-01_BT-25-1', 'BR-FR-01_BT-25-2 BR-FR-02_BT-25'],
      [`${line}/${REFERENCE}/cbc:ID`, 'BR-FR-01_EXT-FR-FE-136-1', 'BR-FR-01_EXT-FR-FE-136-2 BR-FR-02_EXT-FR-FE-136'],
    ]),
    ...days.flatMap(([term, path]) =>
      ['2026-02-29', '2026-04-31', '1999-12-31', '20260101', '2026-1-1', ' 2026-01-01', ''].map(
        (value): Case => [`BR-FR-03_${term}`, `${path} = ${value}`],
      ),
    ),
    ['BR-FR-03_BT-2', `${root}/cbc:IssueDate = 2026-02-2`],
    ['BR-FR-03_BT-9', 'cbc:DueDate = 2026-04-31'],
    ['BR-FR-CO-07_BT-9', 'cbc:DueDate = 2026-02-27'],
    ['BR-FR-03_BT-9 BR-FR-CO-07_BT-9', 'cbc:DueDate ='],
    ['BR-FR-04_BT-3', `${type} = 383`],
    ['BR-FR-04_EXT-FR-FE-02', `${root}/${REFERENCE}/cbc:DocumentTypeCode = 383`],
    ['BR-FR-04_EXT-FR-FE-137', `${line}/${REFERENCE}/cbc:DocumentTypeCode = 383`],
    ['BR-FR-05_BT-22-1', 'cbc:Note[1] -'],
    ['BR-FR-05_BT-22-2', 'cbc:Note[2] = PMD'],
    ['BR-FR-05_BT-22-3', 'cbc:Note[3] = #aab#'],
    ['BR-FR-06_BT-21-1', 'cbc:Note[1] *'],
    ['BR-FR-06_BT-21-2', 'cbc:Note[2] = #PMD##PMD#'],
    ['BR-FR-06_BT-21-3', 'cbc:Note[3] *'],
    ['BR-FR-06_BT-21-4', 'cbc:Note[5] *'],
    ['BR-FR-08_BT-23', 'cbc:ProfileID = A1'],
    ['BR-FR-08_BT-23', 'cbc:ProfileID -'],
    ['BR-FR-09_BT-29', `${SELLER}/${ID}[1] = 99999999900017`],
    ['BR-FR-09_BT-46', `${BUYER}/${ID}[1] = 1000000250001`],
    ['BR-FR-09_BT-71', `${root}/cac:Delivery/cac:DeliveryLocation/cbc:ID = 99999999900017`],
    ['BR-FR-09_BT-71', `${root}/cac:Delivery/cac:DeliveryLocation/cbc:ID = 1`],
    [
      'BR-FR-09_EXT-FR-FE-146',
      `${line}/cac:Delivery/cac:DeliveryLocation + cac:DeliveryLocation/cbc:ID schemeID=0009 = 1`,
    ],
    ['BR-FR-09_BT-29 BR-FR-10_BT-30 BR-FR-32-LEGALID', `${SELLER}/${LEGAL} = 10000001`],
    ['BR-FR-09_BT-46 BR-FR-11_BT-47', `${BUYER}/${LEGAL} -`],
    ['BR-FR-11_BT-47 BR-FR-32-LEGALID BR-FR-09_BT-46 BR-FR-21_BT-49', `${BUYER}/${LEGAL} = 12345678A`],
    ['BR-FR-12_BT-49 BR-FR-21_BT-49', `${BUYER}/${URI} -`],
    ['BR-FR-13_BT-34 BR-FR-23_BT-34', `${SELLER}/${URI} =  `],
    ['BR-FR-21_BT-49', `${BUYER}/${URI} = 100000017`],
    ['BR-FR-21_BT-49', `${BUYER}/${URI} @schemeID = 0009`],
    ['BR-FR-22_BT-34', `${SELLER}/${URI} = 100000025`, `${type} = 261`],
    [
      'BR-FR-22_BT-34',
      `${SELLER}/${URI} @schemeID = EM`,
      `${type} = 502`,
      `${note} = #BAR#B2C`,
      'cbc:DueDate = 2027-01-01',
    ],
    ['BR-FR-23_BT-34', `${SELLER}/${URI} = 100000017/1`],
    ['BR-FR-23_BT-49', `${BUYER}/${URI} = 100000025é`],
    ['BR-FR-25_BT-34', `${SELLER}/${URI} = ${'1'.repeat(126)}`],
    ['BR-FR-25_BT-49', `${BUYER}/${URI} = 100000025${'1'.repeat(117)}`],
    ['BR-FR-24_BT-29', `${SELLER}/${ID}[2] = A/B`],
    ['BR-FR-24_BT-46', `${BUYER}/${ID}[2] =`],
    ['BR-FR-26_BT-29', `${SELLER}/${ID}[2] = ${'A'.repeat(101)}`],
    ['BR-FR-26_BT-46', `${BUYER}/${ID}[2] = ${'A'.repeat(101)}`],
    ['BR-FR-CO-10_BT-29-1', `${SELLER}/${ID}[2] @schemeID -`],
    ['BR-FR-CO-10_BT-29-2', `${SELLER}/${ID}[2] *`],
    ['BR-FR-CO-10_BT-46-1', `${BUYER}/${ID}[2] @schemeID -`],
    ['BR-FR-CO-10_BT-46-2', `${BUYER}/${ID}[2] *`],
    ...partyCases(PARTIES, 'BR-FR-32-LEGALID'),
    ['BR-FR-CO-10_BT-71-1', `${root}/cac:Delivery/cac:DeliveryLocation/cbc:ID @schemeID -`],
    ['BR-FR-CO-10_BT-71-2', `${root}/cac:Delivery/cac:DeliveryLocation/cbc:ID *`],
    ['BR-FR-CO-10_EXT-FR-FE-146-1', `${line}/cac:Delivery/cac:DeliveryLocation/cbc:ID @schemeID -`],
    ['BR-FR-CO-10_EXT-FR-FE-146-2', `${line}/cac:Delivery/cac:DeliveryLocation/cbc:ID *`],
    ['BR-FR-32-ID', `${SELLER}/${ID}[3] = 77567041`],
    ['BR-FR-32-ID', 'cac:PayeeParty + cac:PartyIdentification/cbc:ID schemeID=0002 = A'],
    ...vat('cac:AllowanceCharge/cac:TaxCategory', 'BR-FR-15_BT-95_BT-102-1', 'BR-FR-15_BT-95_BT-102-2'),
    ...vat('cac:TaxSubtotal/cac:TaxCategory', 'BR-FR-15_BT-118-1', 'BR-FR-15_BT-118-2'),
    ...vat('cac:ClassifiedTaxCategory', 'BR-FR-15_BT-151-1', 'BR-FR-08_BT-151-2'),
    ['BR-FR-16_BT-96', 'cac:AllowanceCharge/cac:TaxCategory/cbc:Percent = 19'],
    ['BR-FR-16_BT-119', 'cac:TaxSubtotal/cac:TaxCategory/cbc:Percent = 5'],
    ['BR-FR-17_BT-123', `${attachments}/cbc:DocumentDescription[1] = Facture`],
    ['BR-FR-17_BT-123', `${attachments}/cbc:DocumentDescription[1] =`],
    ['BR-FR-18_BT-123', `${attachments}/cbc:DocumentDescription[1] = LISIBLE`],
    ['BR-FR-20_BT-21', `${note} = #BAR#B2G`],
    ['BR-FR-20_BT-21', `${note} = #BAR# B2B`],
    ['BR-FR-30_BT-21', `${note} *`],
    ['BR-FR-30_BT-21', `${note} = #BAR#B2B#BAR#ARCHIVEONLY`],
    // Where the official set looks for properties, no invoice has them.
    ['BR-FR-27_BG-32', `${property}/cbc:Value = 1`],
    ['BR-FR-27_BT-160', `${property}/cbc:Name =  `],
    ['BR-FR-27_EXT-FR-FE-159', `${property}/cbc:NameCode =  `],
    ['BR-FR-28-Value', `${line}/cac:Item/cac:AdditionalItemProperty/cbc:Value -`],
    ['BR-FR-28-Value', `${line}/cac:Item/cac:AdditionalItemProperty[2] + cbc:Value = 2`],
    ['BR-FR-28-Value', 'cbc:ValueQuantity @unitCode -'],
    ['BR-FR-29_BT-18', `${attachments}/cbc:ID[3] *`],
    ['BR-FR-29_BT-18', `${attachments}/cbc:ID[4] *`],
    ['BR-FR-29_AFL', `${attachments}/cbc:ID[3] =`],
    ['BR-FR-29_AVV', `${attachments}/cbc:ID[4] =  `],
    ['BR-FR-30_BT-128', `${line}/cac:DocumentReference/cbc:ID[1] *`],
    ['BR-FR-30_AFL', `${line}/cac:DocumentReference/cbc:ID[1] =`],
    ['BR-FR-30_AVV', `${line}/cac:DocumentReference/cbc:ID[2] =`],
    ['BR-FR-CO-12_BT-5', 'cbc:DocumentCurrencyCode = USD', 'cac:TaxTotal/cbc:TaxAmount @currencyID = USD'],
    ['BR-FR-CO-12_BT-5', 'cbc:DocumentCurrencyCode = USD', 'cbc:TaxCurrencyCode -'],
    ['BR-FR-CO-14_BT-29-1', 'cbc:Note[5] -'],
    ['BR-FR-CO-14_BT-29-1', 'cbc:Note[5] = #TXD#membre'],
    ['BR-FR-CO-15_BT-29-1', 'cac:TaxRepresentativeParty -'],
    ...numbers.broken.filter(
      // An empty number of these is as if it were not there.
      ([, change = '']) => !/(Price|BaseQuantity).* = $/.test(change),
    ),
  ]
  const kept = [
    ...numbers.kept.map((change) => [change]),
    [`${root}/cbc:ID = \\nA+-_/9\\t`],
    ['cbc:PriceAmount ='],
    [`${root}/cbc:IssueDate = 2024-02-29`],
    ['cbc:DueDate = 2026-02-28'],
    ['cbc:DueDate = 2026-01-01', `${type} = 503`],
    ['cbc:DueDate -'],
    [`${SELLER}/${LEGAL} =  100000017\\n`, `${SELLER}/${ID}[1] -`],
    [`${BUYER}/${LEGAL} -`, `${BUYER}/${ID}[1] -`, `${note} = #BAR#B2C`],
    [`${BUYER}/${URI} = x`, `${type} = 502`],
    ['cac:TaxSubtotal/cac:TaxCategory/cbc:ID -', 'cac:TaxSubtotal/cac:TaxCategory/cbc:Percent -'],
    [`cac:PayeeParty/${LEGAL} -`],
    [`${root}/cac:Delivery/cac:DeliveryParty -`],
    [`${note} -`],
    [`${note} = #BAR#B2B#ABC#`],
    [`${note} = #BAR#`],
    ['cac:AdditionalItemProperty/cbc:Name -'],
    [`${attachments}/cbc:DocumentDescription[1] -`],
    ['cbc:DocumentCurrencyCode = USD'],
    [`${SELLER}/${ID}[3] -`, 'cbc:Note[5] -', 'cac:TaxRepresentativeParty -'],
  ]
  return { broken, kept }
}

function vat(at: string, category: string, spanish: string): Case[] {
  return [
    [category, `${at}/cbc:ID = B`],
    [category, `${at}/cbc:ID =`],
    [`${category} ${spanish}`, `${at}/cbc:ID = L`],
    [`${category} ${spanish}`, `${at}/cbc:ID = M`],
  ]
}

const PAID: readonly Case[] = [
  ['BR-FR-CO-09_BT-23-1', 'cbc:PrepaidAmount = 107.99'],
  ['BR-FR-CO-09_BT-23-2', 'cbc:PayableAmount = 0.01'],
  ['BR-FR-CO-09_BT-23-3', 'cbc:DueDate -'],
]

const CREDITS: readonly Case[] = [
  ['BR-FR-CO-03_BT-3', 'cbc:CreditNoteTypeCode = 262', 'cac:ContractDocumentReference -'],
  ['BR-FR-CO-03_BT-3', 'cbc:CreditNoteTypeCode = 262', 'cn:CreditNote/cac:InvoicePeriod/cbc:StartDate -'],
  ['BR-FR-CO-05_BT-3', 'cn:CreditNote/cac:BillingReference -', `cac:CreditNoteLine/${REFERENCE}/cbc:IssueDate -`],
  ['BR-FR-CO-05_BT-3', `${REFERENCE}/cbc:IssueDate -`],
]

const CREDITS_KEPT = [
  ['cbc:CreditNoteTypeCode = 262'],
  ['cn:CreditNote/cac:BillingReference -'],
  ['cac:CreditNoteLine/cac:BillingReference -'],
  [`${REFERENCE}/cbc:IssueDate -`, 'cbc:CreditNoteTypeCode = 380'],
]

const CORRECTIONS: readonly Case[] = [
  ['BR-FR-CO-04_BT-3', 'cbc:InvoiceTypeCode = 384', 'ubl:Invoice/cac:BillingReference -'],
  ['BR-FR-CO-04_BT-3', 'cbc:InvoiceTypeCode = 472', 'ubl:Invoice/cac:BillingReference *'],
]

/** Of an invoice that holds those of several sellers. */
function sellersCases(line: string): Case[] {
  const own = `${line}/${REFERENCE}`
  const entity = 'cac:ManufacturerParty/cac:PartyLegalEntity'
  const number = `${line}/cac:DocumentReference`
  const sum = `${line}/cbc:LineExtensionAmount`
  return [
    ['BR-FR-MV-01_EXT-FR-FE-163', `${own}/cbc:DocumentStatusCode[4] -`],
    [
      'BR-FR-MV-02_EXT-FR-FE-163',
      `${own}/cbc:DocumentStatusCode[1] = INFORMATION`,
      `${own}/cbc:DocumentStatusCode[5] = INFORMATION`,
    ],
    ['BR-FR-MV-03_EXT-FR-FE-164', `${entity}/cbc:RegistrationName[1] =`],
    [
      'BR-FR-MV-03_EXT-FR-FE-167 BR-FR-MV-06_EXT-FR-FE-167',
      `${entity}/cbc:CompanyID[5] -`,
      `${entity}/cbc:CompanyID[5] = 1`,
      `${entity}/cbc:CompanyID @schemeID -`,
    ],
    ['BR-FR-MV-03_EXT-FR-FE-177', 'cac:ManufacturerParty/cac:PostalAddress[1] -'],
    ['BR-FR-MV-03_EXT-FR-FE-181 BR-FR-MV-09_EXT-FR-FE-181 BR-FR-MV-10_EXT-FR-FE-184', `${line}/cac:TaxTotal[2] -`],
    [
      'BR-FR-MV-03_EXT-FR-FE-182',
      'cbc:DocumentCurrencyCode *',
      'cbc:DocumentCurrencyCode[2] -',
      `${line} + cbc:TaxCurrencyCode = USD`,
    ],
    ['BR-FR-MV-03_BT-128_AFL BR-FR-MV-07_BT-128 BR-FR-MV-09_EXT-FR-FE-181', `${number}/cbc:DocumentTypeCode[9] = 50`],
    ['BR-FR-MV-03_BT-128_AVV', `${number}/cbc:ID[2] = M8`],
    ['BR-FR-MV-03_BT-128_AVV', `${number}[2] -`],
    ['BR-FR-MV-05_EXT-FR-FE-BG-12 BR-FR-MV-10_EXT-FR-FE-184', `${sum}[1] = 100.03`],
    ['BR-FR-MV-06_EXT-FR-FE-167', `${entity}/cbc:CompanyID[2] = 100000033`],
    ['BR-FR-MV-07_BT-128', `${number}/cbc:ID[7] = F-9`],
    ['BR-FR-MV-08_BT-128', 'cac:ClassifiedTaxCategory/cbc:TaxExemptionReason[2] = F-2'],
    ['BR-FR-MV-08_BT-128', 'cac:ClassifiedTaxCategory/cbc:TaxExemptionReason[3] -'],
    ['BR-FR-MV-09_EXT-FR-FE-181', 'cac:TaxSubtotal/cbc:TaxAmount[1] = 20.02'],
    ['BR-FR-MV-10_EXT-FR-FE-184', 'cbc:TaxInclusiveLineExtensionAmount[1] = 120.03'],
    [
      'BR-FR-MV-11_BT-128',
      `${number}/cbc:ID[1] = F-3`,
      `${number}/cbc:ID[3] = F-3`,
      `${number}/cbc:ID[5] = F-3`,
      `${number}/cbc:ID[7] = F-3`,
      ...reasons('F-3', 1, 2, 3, 4),
    ],
    [
      'BR-FR-MV-11_BT-128 BR-FR-MV-12_BT-128 BR-FR-MV-09_EXT-FR-FE-181',
      `${number}/cbc:ID[9] = F-2026/1+A_`,
      `${number}/cbc:ID[11] = F-2026/1+A_`,
      `cac:ClassifiedTaxCategory/cbc:TaxExemptionReason[6] = #F-2026/1+A_#`,
      `${entity}/cbc:CompanyID = 100000017`,
    ],
    ['BR-FR-MV-14-EXT-FR-FE-136 BR-FR-MV-14-EXT-FR-FE-138', `${line}/cac:BillingReference[2] -`],
    ['BR-FR-MV-14-EXT-FR-FE-138', `${line}/${REFERENCE}/cbc:IssueDate[5] -`],
  ]
}

/** Another number in the reasons of lines, and of the breakdown. */
function reasons(number: string, ...lines: readonly number[]): string[] {
  return [
    ...lines.map((at) => `cac:ClassifiedTaxCategory/cbc:TaxExemptionReason[${at}] = #${number}#`),
    `cac:TaxSubtotal/cac:TaxCategory/cbc:TaxExemptionReason[1] = #${number}#`,
  ]
}

function sellersKept(line: string): string[][] {
  return [
    [`${line}/cbc:LineExtensionAmount[1] = 100.02`],
    [`${line}/cbc:LineExtensionAmount[4] = 1`],
    ['cbc:TaxInclusiveLineExtensionAmount -'],
    [`${line}/cac:BillingReference[4] -`],
  ]
}

/** Of an invoice that holds one of each side. */
function sidesCases(line: string): Case[] {
  const entity = 'cac:ManufacturerParty/cac:PartyLegalEntity'
  const number = `${line}/cac:DocumentReference`
  return [
    ['BR-FR-BD-02_EXT-FR-FE-163 BR-FR-BD-02_BT-47', `${line}/${REFERENCE}/cbc:DocumentStatusCode[5] = DETAIL`],
    ['BR-FR-BD-02_BT-30', `${SELLER}/${LEGAL} = 100000033`, `${SELLER}/${ID}[1] -`, `${SELLER}/${URI} = 100000033`],
    ['BR-FR-BD-02_BT-30 BR-FR-BD-02_BT-47', `${entity}/cbc:CompanyID = 100000017`],
    ['BR-FR-BD-14-EXT-FR-FE-136 BR-FR-BD-14-EXT-FR-FE-138', `${line}/cac:BillingReference[2] -`],
    ['BR-FR-BD-14-EXT-FR-FE-138', `${line}/${REFERENCE}/cbc:IssueDate[1] -`],
    ['BR-FR-03_BT-9', 'cbc:DueDate = 2026-04-31', `${number}/cbc:ID[2] = X`],
  ]
}

const invoice = ublInvoice()
const creditNote = ublInvoice({ framework: 'S1', type: '381' }, true)
const paid = ublInvoice({ framework: 'S2', type: '380' })
const final = ublInvoice({ framework: 'B4', type: '380' })
const sellers = ublGroups({ framework: 'S8', type: '384' })
const credited = ublGroups({ framework: 'M8', type: '381' }, true)
const sides = ublGroups({ framework: 'B9', type: '471' })
const creditedSides = ublGroups({ framework: 'M9', type: '261' }, true)

const ofInvoice = cases('ubl:Invoice', 'cac:InvoiceLine', 'cbc:InvoiceTypeCode', 'cbc:InvoicedQuantity')
const ofCreditNote = cases('cn:CreditNote', 'cac:CreditNoteLine', 'cbc:CreditNoteTypeCode', 'cbc:CreditedQuantity')
const PRICE_KEPT = [
  ['cbc:PriceAmount = -1.123456'],
  ['cac:Price/cac:AllowanceCharge/cbc:Amount = -1'],
  ['cac:Price/cac:AllowanceCharge/cbc:BaseAmount = -1'],
]

const BROKEN: readonly (readonly [outline: string, cases: readonly Case[]])[] = [
  [invoice, [...ofInvoice.broken, ...CORRECTIONS, ['BR-FR-16_BT-152', 'cac:ClassifiedTaxCategory/cbc:Percent = 19']]],
  [creditNote, [...ofCreditNote.broken, ...CREDITS]],
  [paid, PAID],
  [final, [['BR-FR-CO-08_BT-23', 'cbc:InvoiceTypeCode = 386']]],
  [sellers, [...sellersCases('cac:InvoiceLine'), ['BR-FR-MV-13_BT-3', 'cbc:InvoiceTypeCode = 389']]],
  [credited, sellersCases('cac:CreditNoteLine')],
  [sides, [...sidesCases('cac:InvoiceLine'), ['BR-FR-MV-BD_BT-3', 'cbc:InvoiceTypeCode = 380']]],
  [creditedSides, [...sidesCases('cac:CreditNoteLine'), ['BR-FR-MV-BD_BT-3', 'cbc:CreditNoteTypeCode = 381']]],
]

test('documents that the French rules find nothing wrong with', () => {
  for (const [outline] of BROKEN) expect(judge(changed(outline))).toEqual([])
})

test.each([
  ['an invoice', invoice, [...ofInvoice.kept, ['cbc:InvoiceTypeCode = 384']]],
  [
    'a credit note',
    creditNote,
    [...ofCreditNote.kept, ...CREDITS_KEPT, ['cac:ClassifiedTaxCategory/cbc:Percent = 19']],
  ],
  ['one paid already', paid, [['cbc:PrepaidAmount = 108'], ['cbc:PayableAmount = -0'], ['cbc:DueDate = 2026-01-01']]],
  ['one of several sellers', sellers, sellersKept('cac:InvoiceLine')],
  ['credit notes of several sellers', credited, sellersKept('cac:CreditNoteLine')],
  ['one of both sides', sides, PRICE_KEPT],
  ['credit notes of both sides', creditedSides, PRICE_KEPT],
] as const)('%s that keeps the rules', (_, outline, kept) => {
  const failing = kept.map((changes) => ({ changes, rules: judge(changed(outline, ...changes)) }))
  expect(failing.filter(({ rules }) => rules.length > 0)).toEqual([])
})

test('each change breaks the rules that it is to break, and no other', () => {
  for (const [outline, all] of BROKEN) {
    const wanted = all.map(([rules, ...changes]) => ({ changes, rules: rules.split(' ').sort().join(' ') }))
    expect(wanted.map(({ changes }) => ({ changes, rules: judge(changed(outline, ...changes)).join(' ') }))).toEqual(
      wanted,
    )
  }
})

test('each rule is broken by some change, and has its words', () => {
  const broken = new Set(BROKEN.flatMap(([, all]) => all.flatMap(([rules]) => rules.split(' '))))
  // No element is left to these: a rule before them is about the same.
  const rest = [...judge.set.ids().keys()].filter((id) => !broken.has(id))
  expect(rest.sort()).toEqual(['BR-FR-16_BT-103', 'BR-FR-DEC-01_BT-111'])
  for (const id of judge.set.ids().keys()) expect(brFrTexts(), id).toHaveProperty([id])
  expect(judge.set.ids().size).toBe(175)
})
