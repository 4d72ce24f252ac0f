import { deflateSync } from 'node:zlib'
import { INVOICE_NAMES } from '../extract.js'
import { textOf } from '../pdf/attachments.js'
import { dictOf, PdfCopy, streamOf, textString } from '../pdf/copy.js'
import { Budget, type PdfDict, PdfName, PdfStream, PdfText, type PdfValue } from '../pdf/objects.js'
import { cmykProfile } from '../pdfa/cmyk-profile.js'
import type { FileMetadata } from '../pdfa/finish.js'
import { cleanActions, cleanOutlines } from './actions.js'
import { Findings, NotConformableError, type Repair } from './findings.js'
import { conformFonts } from './fonts.js'
import { cleanStreams } from './streams.js'
import { surveyPages } from './survey.js'

/** A PDF that is ready to be written as PDF/A-3. */
export interface Conformed {
  readonly pdf: PdfCopy
  readonly metadata: Omit<FileMetadata, 'modified'>
  readonly repairs: readonly Repair[]
}

/** Most bytes that content streams may make the reader look through. */
const CONTENT_BUDGET = 64 * 1024 * 1024
const MAX_ATTACHMENTS = 1000

/**
 * Makes a PDF fit to be written as PDF/A-3, in memory: what can be repaired without anything being seen of it is.
 * @throws {NotConformableError} with all that cannot
 * @throws {DocumentError} `BROKEN`, `TOO_LARGE`, `UNSAFE`, `ENCRYPTED`
 */
export async function conform(bytes: Uint8Array, now: Date): Promise<Conformed> {
  const pdf = new PdfCopy(bytes)
  const findings = new Findings()
  cleanCatalog(pdf, findings)
  cleanAttachments(pdf, findings)
  cleanOutlines(pdf, findings)
  const survey = surveyPages(pdf, findings, new Budget(bytes.length, CONTENT_BUDGET))
  await conformFonts(pdf, survey.fonts, findings)
  cleanStreams(pdf, findings)
  if (findings.obstacles.length > 0) throw new NotConformableError(findings.obstacles)
  giveCmykProfile(pdf, survey.cmyk, findings)
  return { pdf, metadata: metadataOf(pdf, now), repairs: findings.repairs }
}

function cleanCatalog(pdf: PdfCopy, findings: Findings): void {
  const { catalog } = pdf
  cleanActions(pdf, catalog, findings)
  const names = pdf.dict(catalog, 'Names')
  for (const key of ['JavaScript', 'AlternatePresentations', 'Renditions']) {
    if (names?.delete(key)) findings.repaired('ACTION_REMOVED', '6.5.2', 'A script of the document was taken out.')
  }
  for (const key of ['Requirements', 'NeedsRendering', 'Version', 'Extensions']) catalog.delete(key)
  const form = pdf.dict(catalog, 'AcroForm')
  const signed = pdf.resolve(form?.get('SigFlags'))
  if (catalog.has('Perms') || (typeof signed === 'number' && (signed & 1) === 1)) {
    findings.refuse(
      'SIGNED',
      '6.4.3',
      'The PDF is signed, and a signature does not outlive a change. Sign the hybrid invoice instead.',
    )
  }
  if (form?.delete('XFA')) findings.repaired('XFA', '6.4.2', 'A dynamic form was taken out; its pages stay.')
  form?.delete('NeedAppearances')
  const layers = pdf.dict(catalog, 'OCProperties')
  const configurations = [pdf.dict(layers, 'D'), ...(pdf.array(layers, 'Configs') ?? []).map(pdf.resolve)]
  for (const [index, one] of configurations.entries()) {
    if (!(one instanceof Map)) continue
    if (!one.has('Name')) one.set('Name', textString(`Layers ${index}`))
    if (one.delete('AS')) findings.repaired('LAYERS', '6.9', 'Layers no longer turn themselves on and off.')
  }
}

/** Files that are attached already: an older invoice goes, and others get what PDF/A wants of them. */
function cleanAttachments(pdf: PdfCopy, findings: Findings): void {
  const { catalog } = pdf
  const names = pdf.dict(catalog, 'Names')
  const kept: (readonly [PdfText, PdfValue])[] = []
  const waiting: (PdfValue | undefined)[] = [names?.get('EmbeddedFiles')]
  const seen = new Set<PdfValue>()
  while (waiting.length > 0 && kept.length < MAX_ATTACHMENTS && seen.size < MAX_ATTACHMENTS) {
    const node = pdf.resolve(waiting.pop())
    if (!(node instanceof Map) || seen.has(node)) continue
    seen.add(node)
    waiting.push(...(pdf.array(node, 'Kids') ?? []))
    const leaf = pdf.array(node, 'Names') ?? []
    for (let at = 0; at + 1 < leaf.length && kept.length < MAX_ATTACHMENTS; at += 2) {
      const key = pdf.resolve(leaf[at])
      const specification = pdf.resolve(leaf[at + 1])
      if (!(key instanceof PdfText) || !(specification instanceof Map)) continue
      const name = nameOf(pdf, specification) ?? textOf(key)
      if (isInvoice(name))
        findings.repaired('ATTACHMENT_REPLACED', '6.8', 'An invoice that was attached before was taken out.')
      else if (cleanSpecification(pdf, specification, name)) kept.push([key, leaf[at + 1] ?? null])
    }
  }
  const associated = (pdf.array(catalog, 'AF') ?? []).filter((value) => {
    const specification = pdf.resolve(value)
    return specification instanceof Map && !isInvoice(nameOf(pdf, specification) ?? '')
  })
  const known = new Set(associated.map(pdf.resolve))
  for (const [, value] of kept) if (!known.has(pdf.resolve(value))) associated.push(value)
  if (associated.length > 0) catalog.set('AF', associated)
  else catalog.delete('AF')
  if (kept.length > 0) names?.set('EmbeddedFiles', dictOf({ Names: kept.flat() as PdfValue[] }))
  else names?.delete('EmbeddedFiles')
}

function isInvoice(name: string): boolean {
  return (INVOICE_NAMES as readonly string[]).includes(name.toLowerCase())
}

function nameOf(pdf: PdfCopy, specification: PdfDict): string | undefined {
  for (const key of ['UF', 'F']) {
    const value = pdf.resolve(specification.get(key))
    if (value instanceof PdfText && value.bytes.length > 0) return textOf(value)
  }
  return undefined
}

/** @returns whether there is a file behind it */
function cleanSpecification(pdf: PdfCopy, specification: PdfDict, name: string): boolean {
  const files = pdf.dict(specification, 'EF')
  const stream = pdf.resolve(files?.get('UF') ?? files?.get('F'))
  if (!files || !(stream instanceof PdfStream)) return false
  if (!specification.has('F')) specification.set('F', textString(name))
  if (!specification.has('UF')) specification.set('UF', textString(name))
  if (!specification.has('AFRelationship')) specification.set('AFRelationship', new PdfName('Unspecified'))
  if (!files.has('F')) files.set('F', files.get('UF') ?? null)
  if (!(pdf.resolve(stream.dict.get('Subtype')) instanceof PdfName))
    stream.dict.set('Subtype', new PdfName('application/octet-stream'))
  return true
}

/** CMYK, of which nobody says what it looks like, is told to look as readers show it. */
function giveCmykProfile(pdf: PdfCopy, resources: ReadonlySet<PdfDict>, findings: Findings): void {
  if (resources.size === 0) return
  const data = cmykProfile()
  const profile = pdf.add(streamOf({ N: 4, Filter: new PdfName('FlateDecode') }, deflateSync(data)))
  const space = pdf.add([new PdfName('ICCBased'), profile])
  for (const one of resources) {
    const spaces = pdf.dict(one, 'ColorSpace') ?? new Map<string, PdfValue>()
    spaces.set('DefaultCMYK', space)
    one.set('ColorSpace', spaces)
  }
  findings.repaired('CMYK', '6.2.4.3', 'Colours in CMYK got a profile: they look as they did on a screen.')
}

/** What the file said of itself, in its information dictionary. */
function metadataOf(pdf: PdfCopy, now: Date): Conformed['metadata'] {
  const info = pdf.dict(pdf.trailer, 'Info')
  const read = (key: string): string | undefined => {
    const value = pdf.resolve(info?.get(key))
    if (!(value instanceof PdfText)) return undefined
    const text = textOf(value)
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
    return text === '' ? undefined : text
  }
  const language = pdf.resolve(pdf.catalog.get('Lang'))
  const texts = {
    title: read('Title'),
    author: read('Author'),
    subject: read('Subject'),
    keywords: read('Keywords'),
    creatorTool: read('Creator'),
  }
  return {
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)),
    ...(language instanceof PdfText && language.bytes.length > 0 && { language: textOf(language) }),
    created: dateOf(read('CreationDate')) ?? now,
  }
}

/** `D:20261130104512+01'00'`; what is missing of it is the least it can be. */
function dateOf(text: string | undefined): Date | undefined {
  const match = /^D:(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(?:(Z)|([+-])(\d{2})'?(\d{2})?)?/.exec(text ?? '')
  if (!match) return undefined
  const [
    ,
    year,
    month = '01',
    day = '01',
    hour = '00',
    minute = '00',
    second = '00',
    ,
    sign = '+',
    hours = '00',
    minutes = '00',
  ] = match
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${sign}${hours}:${minutes}`)
  return Number.isNaN(date.getTime()) ? undefined : date
}
