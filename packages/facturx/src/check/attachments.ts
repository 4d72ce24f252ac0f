import { DocumentError } from '@facturelle/core'
import { INVOICE_NAMES } from '../extract.js'
import { textOf } from '../pdf/attachments.js'
import type { PdfCopy } from '../pdf/copy.js'
import { type PdfDict, PdfRef, PdfStream, PdfText, type PdfValue } from '../pdf/objects.js'
import type { Report } from './report.js'

/** A file that a PDF holds, and how. */
export interface AttachedFile {
  readonly name: string
  readonly relationship: string | undefined
  readonly mimeType: string | undefined
  /** `ModDate` of its parameters. */
  readonly modified: string | undefined
  /** It is in the name tree of attached files. */
  readonly named: boolean
  /** The catalog says that it belongs to the document. */
  readonly associated: boolean
  readonly bytes: (limit: number) => Uint8Array
}

const MAX_FILES = 1000
const MAX_OBJECTS = 200_000

/** All files that the catalog's tree of names and its list of associated files lead to, and what PDF/A asks of each. */
export function checkAttachments(pdf: PdfCopy, report: Report): readonly AttachedFile[] {
  const specifications = named(pdf)
  const own = pdf.resolve(pdf.catalog.get('AF'))
  const associated = new Set((Array.isArray(own) ? own : own === null ? [] : [own]).map(pdf.resolve))
  const elsewhere = associatedAnywhere(pdf)
  const files: AttachedFile[] = []
  for (const one of new Set([...specifications, ...associated])) {
    if (!(one instanceof Map)) continue
    const file = fileOf(pdf, one, report)
    if (!file) continue
    const isNamed = specifications.has(one)
    if (!associated.has(one) && !elsewhere.has(one)) report.add('ATTACHMENT_ASSOCIATED', { detail: file.name })
    files.push({ ...file, named: isNamed, associated: associated.has(one) })
  }
  return files
}

function fileOf(
  pdf: PdfCopy,
  specification: PdfDict,
  report: Report,
): Omit<AttachedFile, 'named' | 'associated'> | undefined {
  const files = pdf.dict(specification, 'EF')
  const stream = pdf.resolve(files?.get('UF') ?? files?.get('F'))
  if (!(stream instanceof PdfStream)) return undefined
  const f = textAt(pdf, specification, 'F')
  const uf = textAt(pdf, specification, 'UF')
  if (f === undefined || uf === undefined) report.add('ATTACHMENT_NAME')
  const relationship = pdf.name(specification, 'AFRelationship')
  if (relationship === undefined) report.add('ATTACHMENT_RELATIONSHIP')
  const mimeType = pdf.name(stream.dict, 'Subtype')
  if (mimeType === undefined || !/^[\w.+-]+\/[\w.+-]+$/.test(mimeType)) report.add('ATTACHMENT_TYPE')
  const modified = textAt(pdf, pdf.dict(stream.dict, 'Params'), 'ModDate')
  return {
    name: uf ?? f ?? '',
    relationship,
    mimeType,
    modified,
    bytes: (limit) => pdf.data(stream, limit),
  }
}

function textAt(pdf: PdfCopy, dict: PdfDict | undefined, key: string): string | undefined {
  const value = pdf.resolve(dict?.get(key))
  return value instanceof PdfText && value.bytes.length > 0 ? textOf(value) : undefined
}

function named(pdf: PdfCopy): Set<PdfValue> {
  const found = new Set<PdfValue>()
  const waiting: PdfValue[] = [pdf.dict(pdf.catalog, 'Names')?.get('EmbeddedFiles') ?? null]
  const seen = new Set<PdfValue>()
  while (waiting.length > 0 && seen.size < MAX_FILES) {
    const node = pdf.resolve(waiting.pop())
    if (!(node instanceof Map) || seen.has(node)) continue
    seen.add(node)
    for (const kid of pdf.array(node, 'Kids') ?? []) waiting.push(kid)
    const leaf = pdf.array(node, 'Names') ?? []
    for (let at = 1; at < leaf.length && found.size < MAX_FILES; at += 2) found.add(pdf.resolve(leaf[at]))
  }
  return found
}

/** What any dictionary of the file calls associated. */
function associatedAnywhere(pdf: PdfCopy): ReadonlySet<PdfValue> {
  const found = new Set<PdfValue>()
  const seen = new Set<number>()
  const waiting: PdfValue[] = [pdf.catalog]
  while (waiting.length > 0 && seen.size < MAX_OBJECTS) {
    let value = waiting.pop() ?? null
    if (value instanceof PdfRef) {
      if (seen.has(value.number)) continue
      seen.add(value.number)
      value = pdf.resolve(value)
    }
    const dict = value instanceof PdfStream ? value.dict : value
    if (Array.isArray(dict)) for (const one of dict) waiting.push(one)
    else if (dict instanceof Map) {
      for (const one of pdf.array(dict, 'AF') ?? []) found.add(pdf.resolve(one))
      for (const one of dict.values()) if (typeof one === 'object') waiting.push(one)
    }
  }
  return found
}

/** The files that may be the invoice, the one that is taken first. */
export function invoicesAmong(files: readonly AttachedFile[]): readonly AttachedFile[] {
  return INVOICE_NAMES.flatMap((name) => files.filter((file) => file.name.toLowerCase() === name))
}

const RELATIONSHIPS = ['Alternative', 'Data', 'Source']

/** What Factur-X asks of the invoice that is attached. */
export function checkInvoiceFile(file: AttachedFile, profile: string | undefined, report: Report): void {
  const less = profile === 'MINIMUM' || profile === 'BASIC WL'
  const allowed = less ? ['Data'] : RELATIONSHIPS
  if (file.relationship === undefined || !allowed.includes(file.relationship))
    report.add('INVOICE_RELATIONSHIP', { detail: file.relationship ?? 'none' })
  if (file.mimeType !== 'text/xml' && file.mimeType !== 'application/xml') report.add('INVOICE_MIME_TYPE')
  if (file.modified === undefined) report.add('ATTACHMENT_DATE')
  if (!file.named) report.add('INVOICE_NOT_NAMED')
  if (!file.associated) report.add('ATTACHMENT_ASSOCIATED', { detail: file.name })
  const wanted = profile === 'XRECHNUNG' ? ['xrechnung.xml'] : ['factur-x.xml', 'zugferd-invoice.xml']
  if (!wanted.includes(file.name.toLowerCase())) report.add('INVOICE_NAME', { detail: file.name })
  else if (file.name !== file.name.toLowerCase()) report.add('INVOICE_NAME', { detail: file.name, severity: 'warning' })
}

/** @returns `undefined`: it cannot be unpacked within the limit */
export function bytesOf(file: AttachedFile, limit: number): Uint8Array | undefined {
  try {
    return file.bytes(limit)
  } catch (error) {
    if (DocumentError.isInstance(error)) return undefined
    throw error
  }
}
