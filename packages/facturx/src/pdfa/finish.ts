import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { dictOf, type PdfCopy, streamOf, textString } from '../pdf/copy.js'
import { type PdfDict, PdfName, PdfText } from '../pdf/objects.js'
import { pdfDate } from './dates.js'
import { type Metadata, writeXmp } from './xmp.js'

/** What the metadata of a file say, less what is made here. */
export type FileMetadata = Omit<Metadata, 'documentId' | 'createDate' | 'modifyDate' | 'producer'> & {
  readonly created: Date
  readonly modified: Date
}

/** Who made the file, as its metadata tell. */
const PRODUCER = 'Facturelle'

/**
 * Gives a file what PDF/A-3 wants of the whole: output intent, metadata that agree in both places, an identifier; and
 * writes it. The same file, metadata and time give the same bytes.
 * @param profile the colour profile of the output intent
 * @param seeds what the identifier is made of, beside the metadata
 */
export function finishPdfA(
  pdf: PdfCopy,
  metadata: FileMetadata,
  profile: Uint8Array,
  seeds: readonly (Uint8Array | string)[],
): Uint8Array {
  const { catalog } = pdf
  const destination = pdf.add(streamOf({ N: 3, Filter: new PdfName('FlateDecode') }, deflateSync(profile)))
  const intent = dictOf({
    Type: new PdfName('OutputIntent'),
    S: new PdfName('GTS_PDFA1'),
    OutputConditionIdentifier: textString('sRGB IEC61966-2.1'),
    RegistryName: textString('http://www.color.org'),
    Info: textString('sRGB IEC61966-2.1'),
    DestOutputProfile: destination,
  })
  catalog.set('OutputIntents', [pdf.add(intent)])
  const { created, modified, ...rest } = metadata
  const createDate = xmpDate(created)
  const modifyDate = xmpDate(modified)
  const hash = createHash('sha256').update(JSON.stringify([rest, createDate, modifyDate]))
  for (const seed of seeds) hash.update(seed)
  const id = hash.digest().subarray(0, 16)
  const xmp = writeXmp({ ...rest, createDate, modifyDate, producer: PRODUCER, documentId: uuid(id) })
  // Not packed: what looks for the profile of an invoice may look no further than the bytes.
  catalog.set('Metadata', pdf.add(streamOf({ Type: new PdfName('Metadata'), Subtype: new PdfName('XML') }, xmp)))
  if (metadata.language !== undefined) catalog.set('Lang', textString(metadata.language))
  if (metadata.title !== undefined) {
    const preferences = pdf.dict(catalog, 'ViewerPreferences')
    catalog.set('ViewerPreferences', new Map([...(preferences ?? []), ['DisplayDocTitle', true]]))
  }
  return pdf.write(infoOf(metadata), id)
}

/** The old place for what XMP says as well: where both say it, they must agree. */
function infoOf({ title, author, subject, keywords, creatorTool, created, modified }: FileMetadata): PdfDict {
  const info: PdfDict = new Map()
  const texts = { Title: title, Author: author, Subject: subject, Keywords: keywords, Creator: creatorTool }
  for (const [key, text] of Object.entries(texts)) if (text !== undefined) info.set(key, textString(text))
  info.set('Producer', textString(PRODUCER))
  info.set('CreationDate', new PdfText(pdfDate(created)))
  info.set('ModDate', new PdfText(pdfDate(modified)))
  return info
}

function xmpDate(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, '+00:00')
}

function uuid(bytes: Uint8Array): string {
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
