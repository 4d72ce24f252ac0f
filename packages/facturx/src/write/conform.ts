import { deflateSync } from 'node:zlib'
import { DocumentError } from '@facturelle/core'
import { checkProfiles } from '../check/catalog.js'
import { checkFonts, type FontReport } from '../check/fonts.js'
import { INVOICE_NAMES } from '../extract.js'
import { pdfHeaderAt, textOf } from '../pdf/attachments.js'
import { dictOf, PdfCopy, streamOf, textString } from '../pdf/copy.js'
import { type PdfDict, PdfName, PdfRef, PdfStream, PdfText, type PdfValue } from '../pdf/objects.js'
import { cmykProfile } from '../pdfa/cmyk-profile.js'
import type { FileMetadata } from '../pdfa/finish.js'
import { cleanActions, cleanField, cleanOutlines } from './actions.js'
import { Findings, NotConformableError, type Repair } from './findings.js'
import { conformFonts } from './fonts.js'
import { cleanStreams } from './streams.js'
import { listPages, type Survey, surveyPages } from './survey.js'

/** A PDF that is ready to be written as PDF/A-3. */
export interface Conformed {
  readonly pdf: PdfCopy
  readonly metadata: Omit<FileMetadata, 'modified'>
  readonly repairs: readonly Repair[]
}

const MAX_ATTACHMENTS = 1000
/** Most fields of a form, and most nodes of a tree of names. */
const MAX_NODES = 10_000

/**
 * Makes a PDF fit to be written as PDF/A-3, in memory: what can be repaired without anything being seen of it is.
 * @throws {NotConformableError} with all that cannot
 * @throws {DocumentError} `NOT_RECOGNISED`, `BROKEN`, `TOO_LARGE`, `UNSAFE`
 */
export async function conform(bytes: Uint8Array, now: Date): Promise<Conformed> {
  if (pdfHeaderAt(bytes) < 0) throw new DocumentError('NOT_RECOGNISED', 'This is no PDF.')
  try {
    return await conformed(open(bytes), now)
  } catch (error) {
    if (error instanceof RangeError)
      throw new DocumentError('TOO_LARGE', 'The PDF needs more memory than there is to be read.')
    // The cross-reference led to the catalog and then astray.
    if (!DocumentError.isInstance(error) || error.code !== 'BROKEN') throw error
    return await conformed(new PdfCopy(bytes, true), now)
  }
}

function open(bytes: Uint8Array): PdfCopy {
  try {
    return new PdfCopy(bytes)
  } catch (error) {
    if (!DocumentError.isInstance(error) || error.code !== 'ENCRYPTED') throw error
    throw new NotConformableError([{ code: 'ENCRYPTED', clause: '6.1.3', message: error.message }])
  }
}

async function conformed(pdf: PdfCopy, now: Date): Promise<Conformed> {
  const findings = new Findings()
  if (pdf.recovered) findings.repaired('DAMAGED', '6.1.4', 'The list of the objects was wrong, and is made anew.')
  cleanCatalog(pdf, findings)
  cleanAttachments(pdf, findings)
  cleanOutlines(pdf, findings)
  const pages = listPages(pdf)
  cleanStreams(pdf, pages, findings)
  const survey = surveyPages(pdf, pages, findings)
  await conformFonts(pdf, survey.fonts, findings)
  refuseBroken(pdf, survey, findings)
  associate(pdf, survey.files, findings)
  if (findings.obstacles.length > 0) throw new NotConformableError(findings.obstacles)
  giveCmykProfile(pdf, survey.cmyk, findings)
  return { pdf, metadata: metadataOf(pdf, now), repairs: findings.repairs }
}

/** Of what is wrong in fonts and profiles, what no repair mends. */
const BROKEN: Readonly<Record<string, readonly [clause: string, what: (name: string) => string]>> = {
  NOTDEF: ['6.2.11.8', (name) => `The font ${name} shows the sign for characters that it does not have.`],
  GLYPH_MISSING: ['6.2.11.4.1', (name) => `The font ${name} has no glyph for a character that is shown.`],
  FONT_BROKEN: ['6.2.11.4.1', (name) => `The program of the font ${name} cannot be read.`],
  FONT_WIDTHS: ['6.2.11.5', (name) => `The font ${name} has other widths in the PDF than in its program.`],
  CMAP: ['6.2.11.3.3', (name) => `The encoding of the font ${name} is neither embedded nor one that every reader has.`],
  ICC_PROFILE: ['6.2.4.2', () => 'A colour profile cannot be read, or is not of the kind that it is used as.'],
}

function refuseBroken(pdf: PdfCopy, survey: Survey, findings: Findings): void {
  const report: FontReport = {
    add: (code, more) => {
      const { detail = '', page } = more ?? {}
      const known = BROKEN[code]
      findings.page = page
      if (known) findings.refuse(code, known[0], known[1](detail.slice(0, 80)))
    },
  }
  checkFonts(pdf, survey.fonts, report)
  checkProfiles(pdf, new Set([...survey.profiles].filter((one) => one instanceof PdfStream)), report)
  findings.page = undefined
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
    refuseSigned(findings)
  }
  if (form?.delete('XFA')) findings.repaired('XFA', '6.4.2', 'A dynamic form was taken out; its pages stay.')
  form?.delete('NeedAppearances')
  cleanFields(pdf, form, findings)
  cleanLayers(pdf, findings)
}

function refuseSigned(findings: Findings): void {
  findings.refuse(
    'SIGNED',
    '6.4.3',
    'The PDF is signed, and a signature does not outlive a change. Sign the hybrid invoice instead.',
  )
}

function cleanFields(pdf: PdfCopy, form: PdfDict | undefined, findings: Findings): void {
  const waiting: PdfValue[] = [form?.get('Fields') ?? null]
  const seen = new Set<PdfValue>()
  while (waiting.length > 0) {
    const field = pdf.resolve(waiting.pop())
    if (seen.has(field)) continue
    if (Array.isArray(field)) {
      seen.add(field)
      for (const one of field) waiting.push(one)
    } else if (field instanceof Map) {
      seen.add(field)
      cleanField(field, findings)
      if (pdf.name(field, 'FT') === 'Sig' && pdf.dict(field, 'V')) refuseSigned(findings)
      waiting.push(field.get('Kids') ?? null)
    }
    if (seen.size > MAX_NODES) throw new DocumentError('TOO_LARGE', 'The PDF has more fields than any invoice needs.')
  }
}

/** Each set of layers has a name of its own, lists all of them or none, and is not switched by events. */
function cleanLayers(pdf: PdfCopy, findings: Findings): void {
  const layers = pdf.dict(pdf.catalog, 'OCProperties')
  const all = pdf.array(layers, 'OCGs') ?? []
  const names = new Set<string>()
  const configurations = [layers?.get('D'), ...(pdf.array(layers, 'Configs') ?? [])].slice(0, MAX_ATTACHMENTS)
  for (const [index, value] of configurations.entries()) {
    const one = pdf.resolve(value)
    if (!(one instanceof Map)) continue
    const given = pdf.resolve(one.get('Name'))
    let name = given instanceof PdfText ? textOf(given) : ''
    if (name === '' || names.has(name)) {
      name = `Layers ${index}`
      one.set('Name', textString(name))
    }
    names.add(name)
    if (one.delete('AS')) findings.repaired('LAYERS', '6.9', 'Layers no longer turn themselves on and off.')
    const order = pdf.array(one, 'Order')
    if (!order) continue
    const listed = numbersIn(pdf, order)
    const missing = all.filter((layer) => layer instanceof PdfRef && !listed.has(layer.number))
    if (missing.length > 0) one.set('Order', [...order, ...missing])
  }
}

/** Layers in a list of lists. */
function numbersIn(pdf: PdfCopy, order: PdfValue): Set<number> {
  const numbers = new Set<number>()
  const waiting: PdfValue[] = [order]
  for (let count = 0; waiting.length > 0 && count < MAX_NODES; count++) {
    const next = waiting.pop() ?? null
    if (next instanceof PdfRef) {
      if (numbers.has(next.number)) continue
      numbers.add(next.number)
    }
    const value = pdf.resolve(next)
    if (Array.isArray(value)) for (const one of value) waiting.push(one)
  }
  return numbers
}

/** Files that are attached already: an older invoice goes, and others get what PDF/A wants of them. */
function cleanAttachments(pdf: PdfCopy, findings: Findings): void {
  const { catalog } = pdf
  const names = pdf.dict(catalog, 'Names')
  const kept: (readonly [PdfText, PdfValue])[] = []
  const waiting: (PdfValue | undefined)[] = [names?.get('EmbeddedFiles')]
  const seen = new Set<PdfValue>()
  while (waiting.length > 0) {
    const node = pdf.resolve(waiting.pop())
    if (!(node instanceof Map) || seen.has(node)) continue
    seen.add(node)
    for (const kid of pdf.array(node, 'Kids') ?? []) waiting.push(kid)
    const leaf = pdf.array(node, 'Names') ?? []
    for (let at = 0; at + 1 < leaf.length; at += 2) {
      if (kept.length >= MAX_ATTACHMENTS || seen.size >= MAX_NODES)
        throw new DocumentError('TOO_LARGE', 'The PDF has more attachments than any invoice needs.')
      const key = pdf.resolve(leaf[at])
      const specification = pdf.resolve(leaf[at + 1])
      if (!(key instanceof PdfText) || !(specification instanceof Map)) continue
      const name = nameOf(pdf, specification) ?? textOf(key)
      if (isInvoice(name))
        findings.repaired('ATTACHMENT_REPLACED', '6.8', 'An invoice that was attached before was taken out.')
      else if (cleanSpecification(pdf, specification, name)) kept.push([key, leaf[at + 1] ?? null])
    }
  }
  const given = pdf.resolve(catalog.get('AF'))
  const associated = (Array.isArray(given) ? given : [catalog.get('AF') ?? null]).filter((value) => {
    const specification = pdf.resolve(value)
    if (!(specification instanceof Map)) return false
    const name = nameOf(pdf, specification) ?? ''
    return !isInvoice(name) && cleanSpecification(pdf, specification, name)
  })
  if (associated.length > MAX_ATTACHMENTS)
    throw new DocumentError('TOO_LARGE', 'The PDF has more attachments than any invoice needs.')
  const known = new Set(associated.map(pdf.resolve))
  for (const [, value] of kept) if (!known.has(pdf.resolve(value))) associated.push(value)
  if (associated.length > 0) catalog.set('AF', associated)
  else catalog.delete('AF')
  if (kept.length > 0) names?.set('EmbeddedFiles', dictOf({ Names: kept.flat() as PdfValue[] }))
  else names?.delete('EmbeddedFiles')
}

/** Files that hang on a place of a page: they belong to the document as well. */
function associate(pdf: PdfCopy, files: ReadonlyMap<PdfDict, PdfRef>, findings: Findings): void {
  if (files.size === 0) return
  const associated = [...(pdf.array(pdf.catalog, 'AF') ?? [])]
  const known = new Set(associated.map(pdf.resolve))
  for (const [file, ref] of files) {
    const name = nameOf(pdf, file) ?? ''
    if (isInvoice(name))
      findings.refuse('INVOICE_ON_PAGE', '6.8', 'An invoice in XML hangs on a place of a page: readers would find two.')
    else if (cleanSpecification(pdf, file, name) && !known.has(file)) associated.push(ref)
  }
  if (associated.length > 0) pdf.catalog.set('AF', associated)
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
  if (!/^[-\w+.]+\/[-\w+.]+$/.test(pdf.name(stream.dict, 'Subtype') ?? ''))
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
  const given = pdf.resolve(pdf.catalog.get('Lang'))
  const language = given instanceof PdfText ? textOf(given) : ''
  const known = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/.test(language)
  if (!known) pdf.catalog.delete('Lang')
  const texts = {
    title: read('Title'),
    author: read('Author'),
    subject: read('Subject'),
    keywords: read('Keywords'),
    creatorTool: read('Creator'),
  }
  return {
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)),
    ...(known && { language }),
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
  const at = date.getUTCFullYear()
  return at >= 1 && at <= 9999 ? date : undefined
}
