import { deflateSync } from 'node:zlib'
import type { PdfCopy } from '../pdf/copy.js'
import { unpack } from '../pdf/filters.js'
import { lzw } from '../pdf/lzw.js'
import { NewStream, type PdfDict, PdfName, PdfRef, PdfStream, type PdfValue } from '../pdf/objects.js'
import type { Findings } from './findings.js'

/** Most bytes that a stream repacked may have. */
const MAX_REPACKED = 32 * 1024 * 1024

/** Looks at every stream the catalog leads to: none may lie outside the file, and LZW is packed anew. */
export function cleanStreams(pdf: PdfCopy, findings: Findings): void {
  const seen = new Set<number>()
  const waiting: PdfValue[] = [pdf.catalog]
  while (waiting.length > 0) {
    const next = waiting.pop() ?? null
    let value = next
    if (next instanceof PdfRef) {
      if (seen.has(next.number)) continue
      seen.add(next.number)
      value = pdf.resolve(next)
      if (value instanceof PdfStream) value = cleanStream(pdf, next, value, findings)
    }
    if (Array.isArray(value)) for (const one of value) enqueue(waiting, one)
    else if (value instanceof Map) for (const one of value.values()) enqueue(waiting, one)
    else if (value instanceof PdfStream) for (const one of value.dict.values()) enqueue(waiting, one)
  }
}

function enqueue(waiting: PdfValue[], value: PdfValue): void {
  if (value instanceof PdfRef || Array.isArray(value) || value instanceof Map) waiting.push(value)
}

function cleanStream(pdf: PdfCopy, ref: PdfRef, stream: PdfStream, findings: Findings): PdfStream {
  const { dict } = stream
  for (const key of ['F', 'FFilter', 'FDecodeParms']) {
    if (dict.has(key)) findings.refuse('EXTERNAL_STREAM', '6.1.7.1', 'A part of the PDF lies in another file.')
  }
  const given = pdf.resolve(dict.get('Filter'))
  const names = (Array.isArray(given) ? given.map(pdf.resolve) : [given]).map((one) =>
    one instanceof PdfName ? one.name : '',
  )
  if (names.includes('Crypt')) findings.refuse('CRYPT_FILTER', '6.1.7.2', 'A part of the PDF is encrypted.')
  const at = names.findIndex((name) => name === 'LZWDecode' || name === 'LZW')
  if (at < 0) return stream
  const parms = pdf.resolve(dict.get('DecodeParms') ?? dict.get('DP'))
  const settings = (Array.isArray(parms) ? parms : [parms]).map(pdf.resolve)
  const before: PdfDict = new Map<string, PdfValue>([['Filter', names.slice(0, at).map((name) => new PdfName(name))]])
  if (settings.some(Boolean)) before.set('DecodeParms', settings.slice(0, at))
  const packed = at === 0 ? pdf.raw(stream) : unpack(pdf.raw(stream), before, MAX_REPACKED, pdf.resolve)
  const own = settings[at]
  const early = own instanceof Map ? pdf.resolve(own.get('EarlyChange')) : 1
  const data = deflateSync(lzw(packed, MAX_REPACKED, early !== 0))
  const changed: PdfDict = new Map(dict)
  changed.set(
    'Filter',
    ['FlateDecode', ...names.slice(at + 1)].map((name) => new PdfName(name)),
  )
  changed.delete('DecodeParms')
  changed.delete('DP')
  const rest = settings
    .slice(at)
    .map((one) => (one instanceof Map ? new Map([...one].filter(([key]) => key !== 'EarlyChange')) : null))
  if (rest.some((one) => one !== null)) changed.set('DecodeParms', rest)
  const made = new NewStream(changed, data)
  pdf.replace(ref, made)
  findings.repaired('LZW', '6.1.7.2', 'What was packed with LZW is packed with Flate.')
  return made
}
