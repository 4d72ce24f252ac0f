import { DocumentError, type Profile, type Validation } from '@facturelle/core'
import { inspectXml } from '@facturelle/documents'
import type { ValidationReport } from '@facturelle/documents/rules'
import { type PdfLimits, settleLimits } from '../extract.js'
import { pdfHeaderAt } from '../pdf/attachments.js'
import { PdfCopy } from '../pdf/copy.js'
import { Budget, PdfStream } from '../pdf/objects.js'
import { cleanActions, cleanOutlines } from '../write/actions.js'
import { type Finding, Findings } from '../write/findings.js'
import { cleanStreams } from '../write/streams.js'
import { listPages, surveyPages } from '../write/survey.js'
import { type AttachedFile, bytesOf, checkAttachments, checkInvoiceFile, invoicesAmong } from './attachments.js'
import {
  checkCatalog,
  checkColours,
  checkOutputIntents,
  checkProfiles,
  checkValues,
  type IntentSpace,
} from './catalog.js'
import { checkForm } from './file-form.js'
import { checkFonts } from './fonts.js'
import { checkHybrid, checkMetadata, type XmpFacts } from './metadata.js'
import { type CheckIssue, Report } from './report.js'
import { isCheckCode } from './words.js'

export interface ValidateFacturXOptions extends PdfLimits {
  /** Of messages. @default 'en' */
  readonly language?: 'en' | 'fr'
  /** Sets of rules for the XML, as `validateInvoice` takes them. @default those that the XML claims, and those of Factur-X */
  readonly rules?: readonly string[]
  /** `false`: rules that only France has are not among the default. @default true */
  readonly frenchRules?: boolean
  /**
   * Asks another validator about PDF/A-3 too: `veraPdf` of `@facturelle/facturx/node`, for one. What it finds counts.
   */
  readonly pdfA?: (pdf: Uint8Array) => Promise<PdfAVerdict>
}

/** What another validator says of a file as PDF/A-3. */
export interface PdfAVerdict {
  readonly by: string
  readonly valid: boolean
  /** Clauses of ISO 19005-3 that the file breaks. */
  readonly clauses: readonly string[]
}

/** What was found in a hybrid invoice. */
export interface FacturXReport {
  /** No error among `issues`, none in `xml`, and none by another validator. */
  readonly valid: boolean
  /** That of the XML (BT-24). */
  readonly profile?: Profile
  /** Of the PDF and of how it holds the XML. */
  readonly issues: readonly CheckIssue[]
  /** Of the XML by the rules of its profile; absent: there is none that can be judged. */
  readonly xml?: ValidationReport
  /** What the metadata say; absent: there are none that can be read. */
  readonly xmp?: XmpFacts
  /** The files that may be the invoice, the one that was taken first. */
  readonly candidates: readonly InvoiceCandidate[]
  /** What another validator said, where it was asked. */
  readonly pdfA?: PdfAVerdict
}

/** A file attached under a name of invoices. */
export interface InvoiceCandidate {
  readonly name: string
  readonly relationship?: string
  readonly mimeType?: string
}

/**
 * Judges a hybrid invoice: its XML by the rules of its profile, the PDF as PDF/A-3 as far as that can be done without drawing
 * it, and whether both say the same of each other.
 * @throws {DocumentError} `NOT_RECOGNISED`: no PDF; `BROKEN`, `TOO_LARGE`, `UNSAFE`: not readable as one
 * @throws {ConfigurationError} `INVALID_OPTION`
 */
export async function validateFacturX(pdf: Uint8Array, options: ValidateFacturXOptions = {}): Promise<FacturXReport> {
  const limits = settleLimits(options)
  if (pdfHeaderAt(pdf) < 0) throw new DocumentError('NOT_RECOGNISED', 'The file is no PDF.')
  if (pdf.length > limits.maxBytes) {
    throw new DocumentError('TOO_LARGE', `The file has ${pdf.length} bytes; at most ${limits.maxBytes} are read.`)
  }
  const report = new Report(options.language ?? 'en')
  const { files, xmp } = checkPdf(pdf, report)
  const [file, ...others] = invoicesAmong(files)
  const xml = file && (await judged(file, limits.maxXmlBytes, options, report))
  const profile = xml?.profile
  if (!file) report.add('INVOICE_MISSING')
  else {
    if (others.length > 0)
      report.add('INVOICE_AMBIGUOUS', { detail: [file, ...others].map(({ name }) => name).join(', ') })
    checkInvoiceFile(file, profile, report)
  }
  checkHybrid(xmp, file, profile, report)
  const pdfA = await options.pdfA?.(pdf)
  const valid = !report.issues.some(({ severity }) => severity === 'error') && xml?.report?.valid === true
  return {
    valid: valid && pdfA?.valid !== false,
    ...(profile !== undefined && { profile }),
    issues: report.issues,
    ...(xml?.report && { xml: xml.report }),
    ...(xmp && { xmp }),
    candidates: [file, ...others].flatMap((one) => (one ? [candidate(one)] : [])),
    ...(pdfA && { pdfA }),
  }
}

function candidate({ name, relationship, mimeType }: AttachedFile): InvoiceCandidate {
  return {
    name,
    ...(relationship !== undefined && { relationship }),
    ...(mimeType !== undefined && { mimeType }),
  }
}

/** The checks of PDF/A-3 alone. */
function checkPdf(bytes: Uint8Array, report: Report): { files: readonly AttachedFile[]; xmp: XmpFacts | undefined } {
  let pdf: PdfCopy
  try {
    pdf = new PdfCopy(bytes)
  } catch (error) {
    if (!DocumentError.isInstance(error) || error.code !== 'ENCRYPTED') throw error
    report.add('ENCRYPTED')
    return { files: [], xmp: undefined }
  }
  if (pdf.recovered) report.add('XREF')
  checkForm(bytes, pdf.resolve, new Budget(bytes.length, 0), report)
  checkCatalog(pdf, report)
  checkValues(pdf, report)
  const intent = checkOutputIntents(pdf, report)
  const xmp = checkMetadata(pdf, report)
  const files = checkAttachments(pdf, report)
  // From here on the copy is changed, which nobody sees: what would be repaired is what is wrong.
  const findings = new Findings()
  const pages = listPages(pdf)
  cleanStreams(pdf, pages, findings)
  cleanActions(pdf, pdf.catalog, findings)
  cleanOutlines(pdf, findings)
  const survey = surveyPages(pdf, pages, findings)
  for (const one of [...findings.obstacles, ...findings.repairs]) tell(one, intent, report)
  checkColours(survey, intent, report)
  checkProfiles(pdf, new Set([...survey.profiles].filter((one) => one instanceof PdfStream)), report)
  checkFonts(pdf, survey.fonts, report)
  return { files, xmp }
}

function tell({ code, clause, page }: Finding, intent: IntentSpace, report: Report): void {
  // With an output intent a group needs no space of its own.
  if (code === 'GROUP_COLOUR_SPACE' && intent !== undefined) return
  // Looked at before, closer.
  if (code === 'LZW' || code === 'CRYPT_FILTER') return
  if (isCheckCode(code)) report.add(code, { clause, page })
}

async function judged(
  file: AttachedFile,
  limit: number,
  { language = 'en', rules, frenchRules }: ValidateFacturXOptions,
  report: Report,
): Promise<{ profile: Profile | undefined; report: ValidationReport | undefined } | undefined> {
  const bytes = bytesOf(file, limit)
  if (!bytes) {
    report.add('INVOICE_BROKEN')
    return undefined
  }
  try {
    const inspection = inspectXml(bytes, { maxBytes: limit })
    if (inspection?.syntax !== 'CII') report.add('INVOICE_NOT_CII')
    if (!inspection || (inspection.syntax !== 'CII' && inspection.syntax !== 'UBL')) return undefined
    const { validateInvoice } = await import('@facturelle/documents/rules')
    const given = {
      embedded: true,
      language,
      ...(rules && { rules }),
      ...(frenchRules !== undefined && { frenchRules }),
    } as NonNullable<Parameters<typeof validateInvoice>[1]>
    return { profile: inspection.profile, report: await validateInvoice(bytes, given) }
  } catch (error) {
    if (!DocumentError.isInstance(error)) throw error
    report.add('INVOICE_BROKEN')
    return undefined
  }
}

/** A report in the form of the contract: what is wrong with the PDF before what is wrong with the XML. */
export function asValidation({ valid, profile, issues, xml, pdfA }: FacturXReport): Validation {
  return {
    valid,
    syntax: 'Factur-X',
    ...(profile !== undefined && { profile }),
    sets: [{ name: 'pdfa-3', version: '2012' }, ...(xml?.sets ?? [])],
    issues: [
      ...issues.map(({ code, clause, severity, page, message }) => ({
        severity,
        rule: code,
        set: clause === undefined ? 'factur-x' : 'pdfa-3',
        ...((clause ?? page) !== undefined && {
          location: [clause && `ISO 19005-3, ${clause}`, page && `page ${page}`].filter(Boolean).join(', '),
        }),
        message,
      })),
      ...(pdfA?.valid === false ? pdfA.clauses : []).map((clause) => ({
        severity: 'error' as const,
        rule: clause,
        set: pdfA?.by ?? '',
        location: `ISO 19005-3, ${clause}`,
        message: 'The PDF breaks this clause.',
      })),
      ...(xml?.issues ?? []),
    ],
  }
}
