import type { PdfCopy } from '../pdf/copy.js'
import { type PdfDict, PdfName, PdfRef, PdfStream, PdfText, type PdfValue } from '../pdf/objects.js'
import type { Survey } from '../write/survey.js'
import type { Report } from './report.js'

/** What the document asks of its reader as a whole. */
export function checkCatalog(pdf: PdfCopy, report: Report): void {
  const { catalog, trailer } = pdf
  const id = pdf.array(trailer, 'ID')
  if (id?.length !== 2 || !id.every((half) => pdf.resolve(half) instanceof PdfText)) report.add('FILE_ID')
  if (catalog.has('AA')) report.add('ACTION_REMOVED', { clause: '6.5.2' })
  const names = pdf.dict(catalog, 'Names')
  if (names?.has('JavaScript')) report.add('ACTION_REMOVED')
  if (names?.has('AlternatePresentations')) report.add('PRESENTATION')
  if (catalog.has('Requirements')) report.add('REQUIREMENTS')
  if (pdf.resolve(catalog.get('NeedsRendering')) === true) report.add('NEEDS_RENDERING')
  const permissions = pdf.dict(catalog, 'Perms')
  if (permissions && [...permissions.keys()].some((key) => key !== 'UR3' && key !== 'DocMDP')) report.add('PERMISSIONS')
  const form = pdf.dict(catalog, 'AcroForm')
  if (form?.has('XFA')) report.add('XFA')
  if (pdf.resolve(form?.get('NeedAppearances')) === true) report.add('NEED_APPEARANCES')
  fields(pdf, form, report)
  layers(pdf, report)
}

const MAX_FIELDS = 10_000

function fields(pdf: PdfCopy, form: PdfDict | undefined, report: Report): void {
  const waiting: PdfValue[] = [...(pdf.array(form, 'Fields') ?? [])]
  const seen = new Set<PdfValue>()
  while (waiting.length > 0 && seen.size < MAX_FIELDS) {
    const field = pdf.resolve(waiting.pop())
    if (!(field instanceof Map) || seen.has(field)) continue
    seen.add(field)
    if (field.has('AA') || field.has('A')) report.add('WIDGET_ACTION')
    for (const kid of pdf.array(field, 'Kids') ?? []) waiting.push(kid)
  }
}

function layers(pdf: PdfCopy, report: Report): void {
  const properties = pdf.dict(pdf.catalog, 'OCProperties')
  if (!properties) return
  const names = new Set<string>()
  for (const one of [pdf.resolve(properties.get('D')), ...(pdf.array(properties, 'Configs') ?? []).map(pdf.resolve)]) {
    if (!(one instanceof Map)) continue
    const name = pdf.resolve(one.get('Name'))
    const text = name instanceof PdfText ? Buffer.from(name.bytes).toString('latin1') : ''
    if (text === '' || names.has(text) || one.has('AS')) report.add('LAYERS')
    names.add(text)
  }
}

/** Limits of ISO 19005-3, 6.1.13. */
const MAX_STRING = 32_767
const MAX_NAME = 127
const MAX_INTEGER = 2 ** 31 - 1
const FILTERS = new Set(
  'ASCIIHexDecode ASCII85Decode FlateDecode RunLengthDecode CCITTFaxDecode JBIG2Decode DCTDecode JPXDecode LZWDecode Crypt AHx A85 Fl RL CCF DCT LZW'.split(
    ' ',
  ),
)

/** Every value the catalog leads to: how large it is, and how streams are packed. */
export function checkValues(pdf: PdfCopy, report: Report): void {
  // Where objects lie open, `checkForm` tells a whole number from one with a point.
  const packed = pdf.name(pdf.trailer, 'Type') === 'XRef'
  const seen = new Set<number>()
  const waiting: PdfValue[] = [pdf.catalog, pdf.dict(pdf.trailer, 'Info') ?? null]
  while (waiting.length > 0) {
    let value = waiting.pop() ?? null
    if (value instanceof PdfRef) {
      if (seen.has(value.number)) continue
      seen.add(value.number)
      value = pdf.resolve(value)
    }
    if (value instanceof PdfText) {
      if (value.bytes.length > MAX_STRING) report.add('STRING_LENGTH')
    } else if (value instanceof PdfName) {
      if (value.name.length > MAX_NAME) report.add('NAME_LENGTH')
    } else if (typeof value === 'number') {
      if (packed && Number.isInteger(value) && Math.abs(value) > MAX_INTEGER + (value < 0 ? 1 : 0))
        report.add('NUMBER_RANGE')
    } else if (Array.isArray(value)) for (const one of value) waiting.push(one)
    else if (value instanceof Map) entries(value, waiting, report)
    else if (value instanceof PdfStream) {
      stream(pdf, value, report)
      entries(value.dict, waiting, report)
    }
  }
}

function entries(dict: PdfDict, waiting: PdfValue[], report: Report): void {
  for (const [key, value] of dict) {
    if (key.length > MAX_NAME) report.add('NAME_LENGTH')
    waiting.push(value)
  }
}

function stream(pdf: PdfCopy, { dict }: PdfStream, report: Report): void {
  // Taken out, so that what the file itself has is looked at.
  for (const key of ['F', 'FFilter', 'FDecodeParms']) if (dict.delete(key)) report.add('EXTERNAL_STREAM')
  const given = pdf.resolve(dict.get('Filter'))
  for (const one of Array.isArray(given) ? given.map(pdf.resolve) : [given]) {
    if (!(one instanceof PdfName)) continue
    if (one.name === 'LZWDecode' || one.name === 'LZW') report.add('LZW')
    else if (one.name === 'Crypt') crypt(pdf, dict, report)
    else if (!FILTERS.has(one.name)) report.add('FILTER')
  }
}

/** A filter that decrypts nothing is allowed. */
function crypt(pdf: PdfCopy, dict: PdfDict, report: Report): void {
  const given = pdf.resolve(dict.get('DecodeParms'))
  const parameters = (Array.isArray(given) ? given.map(pdf.resolve) : [given]).filter((one) => one instanceof Map)
  const names = parameters.flatMap((one) => pdf.name(one, 'Name') ?? [])
  if (names.some((name) => name !== 'Identity')) report.add('CRYPT_FILTER')
}

/** The colour space an output intent is about; `undefined`: there is none. */
export type IntentSpace = 'RGB ' | 'CMYK' | 'GRAY' | undefined

export function checkOutputIntents(pdf: PdfCopy, report: Report): IntentSpace {
  let space: IntentSpace
  const profiles = new Set<PdfValue>()
  for (const value of pdf.array(pdf.catalog, 'OutputIntents') ?? []) {
    const intent = pdf.resolve(value)
    if (!(intent instanceof Map)) continue
    if (intent.has('DestOutputProfileRef')) report.add('OUTPUT_INTENT_REFERENCE')
    const profile = pdf.resolve(intent.get('DestOutputProfile'))
    const isPdfA = pdf.name(intent, 'S') === 'GTS_PDFA1'
    if (!(profile instanceof PdfStream)) {
      // Without a profile the condition must be one that a registry describes; nobody here can look it up.
      if (isPdfA) report.add('OUTPUT_INTENT_MISSING')
      continue
    }
    profiles.add(profile)
    const found = profileOf(pdf, profile)
    const classes = ['mntr', 'prtr']
    const components = { 'RGB ': 3, CMYK: 4, GRAY: 1 }[found?.space ?? '']
    const n = pdf.resolve(profile.dict.get('N'))
    if (!found || !classes.includes(found.device) || found.version >= 5 || components === undefined || n !== components)
      report.add('OUTPUT_INTENT_PROFILE')
    else if (isPdfA) space = found.space as IntentSpace
  }
  if (profiles.size > 1) report.add('OUTPUT_INTENTS_DIFFER')
  return space
}

const MAX_PROFILE = 16 * 1024 * 1024

function profileOf(pdf: PdfCopy, stream: PdfStream): { space: string; device: string; version: number } | undefined {
  let data: Uint8Array
  try {
    data = pdf.data(stream, MAX_PROFILE)
  } catch {
    return undefined
  }
  const text = (at: number) => Buffer.from(data.subarray(at, at + 4)).toString('latin1')
  if (data.length < 128 || text(36) !== 'acsp') return undefined
  return { space: text(16), device: text(12), version: data[8] as number }
}

/** Colour spaces with a profile of their own. */
export function checkProfiles(pdf: PdfCopy, streams: ReadonlySet<PdfStream>, report: Pick<Report, 'add'>): void {
  const components: Readonly<Record<string, number>> = { 'RGB ': 3, CMYK: 4, GRAY: 1, 'Lab ': 3 }
  for (const stream of streams) {
    const found = profileOf(pdf, stream)
    const classes = ['mntr', 'prtr', 'scnr', 'spac']
    const n = pdf.resolve(stream.dict.get('N'))
    if (!found || !classes.includes(found.device) || found.version >= 5 || components[found.space] !== n)
      report.add('ICC_PROFILE')
  }
}

/** Colours of a device, against what the output intent is about. */
export function checkColours(survey: Survey, space: IntentSpace, report: Report): void {
  if (survey.rgb.size > 0 && space !== 'RGB ') report.add('COLOUR_RGB')
  if (survey.cmyk.size > 0 && space !== 'CMYK') report.add('CMYK')
  if (survey.gray.size > 0 && space === undefined) report.add('COLOUR_GREY')
}
