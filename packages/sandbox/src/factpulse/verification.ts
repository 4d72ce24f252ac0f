import { DocumentError, type Invoice } from '@facturelle/core'
import { compareVisibleText, type TermMatch } from '@facturelle/facturx/compare'
import { Failed } from './failures.js'
import { type Held, present } from './shapes.js'

/** What an invoice must say and show, and where in it that is. */
const WANTED = [
  ['BT-1', 'Invoice number', 'invoiceNumber'],
  ['BT-2', 'Issue date', 'issueDate'],
  ['BT-27', 'Seller name', 'seller.name'],
  ['BT-44', 'Buyer name', 'buyer.name'],
  ['BT-109', 'Total without VAT', 'totals.totalWithoutVat'],
  ['BT-112', 'Total with VAT', 'totals.totalWithVat'],
  ['BT-115', 'Amount due', 'totals.amountDue'],
] as const
const STATUSES = { found: 'COMPLIANT', differs: 'DISCREPANCY', missing: 'MISSING_IN_PDF' } as const

/**
 * Compares what the pages show with the XML inside.
 * @param invoice the XML, as it was read
 * @throws {Failed} for pages that cannot be read
 */
export async function comparison(bytes: Uint8Array, invoice: Invoice): Promise<Held> {
  const matches = await termsOf(bytes)
  const lacking = WANTED.filter(([term]) => !matches.some((match) => match.term === term)).map(
    ([businessTerm, label, path]) => {
      const value = valueAt(invoice, path)
      const status = value === undefined ? 'MISSING_IN_XML' : 'MISSING_IN_PDF'
      return { businessTerm, label, pdfValue: null, xmlValue: value ?? null, status }
    },
  )
  const shown = matches.filter(({ term }) => term !== 'BT-22')
  const fields = [...shown.map((match) => ({ ...told(match), ...labelled(match) })), ...lacking]
  const compliant = fields.filter(({ status }) => status === 'COMPLIANT').length
  return {
    isCompliant: compliant === fields.length,
    complianceScore: Math.round((100 * compliant) / fields.length),
    verifiedFieldsCount: fields.length,
    compliantFieldsCount: compliant,
    fields,
    mandatoryNotes: ['PMT', 'PMD', 'AAB'].map((subjectCode) => {
      const about = { subjectCode, label: subjectCode }
      const at = invoice.notes?.findIndex((note) => note.subjectCode === subjectCode) ?? -1
      const match = matches.find(({ term, path }) => term === 'BT-22' && path === `notes[${at}].text`)
      if (match) return { ...about, ...told(match) }
      const xmlValue = invoice.notes?.[at]?.text ?? null
      return { ...about, pdfValue: null, xmlValue, status: xmlValue === null ? 'MISSING_IN_XML' : 'MISSING_IN_PDF' }
    }),
  }
}

async function termsOf(bytes: Uint8Array): Promise<readonly TermMatch[]> {
  try {
    return (await compareVisibleText(bytes)).terms
  } catch (error) {
    if (!DocumentError.isInstance(error)) throw error
    throw new Failed(400, 'VALIDATION_FAILED', 'The pages of the PDF cannot be read.')
  }
}

function labelled({ term, path, confidence }: TermMatch) {
  const label = WANTED.find(([wanted]) => wanted === term)?.[1] ?? path
  return { businessTerm: term, label, confidence, source: 'native_pdf' }
}

function told({ expected, seen, status, box, page }: TermMatch) {
  return present({
    pdfValue: seen ?? null,
    xmlValue: expected,
    status: STATUSES[status],
    bbox: box && {
      x0: box.x,
      y0: box.y,
      x1: box.x + box.width,
      y1: box.y + box.height,
      page: (page ?? 1) - 1,
      width: box.width,
      height: box.height,
    },
  })
}

function valueAt(invoice: Invoice, path: string): string | undefined {
  const steps = path.split('.')
  const found = steps.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], invoice)
  return typeof found === 'string' ? found : undefined
}
