import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { type PDF, PdfArray, PdfBool, PdfDict, PdfName, PdfNumber, PdfStream, PdfString } from '@libpdf/core'
import { pdfDate } from '../write/embed.js'
import { type Metadata, writeXmp } from './xmp.js'

/** What the metadata of a file say, less what is made here. */
export type FileMetadata = Omit<Metadata, 'documentId' | 'createDate' | 'modifyDate' | 'producer'> & {
  readonly created: Date
  readonly modified: Date
}

/** Who made the file, as its metadata tell. */
const PRODUCER = 'Facturelle'

/** Smaller streams gain nothing from being packed. */
const SMALL = 64

/**
 * Gives a file what PDF/A-3 wants of the whole: output intent, metadata that agree in both places, an identifier; and
 * writes it. The same file, metadata and time give the same bytes.
 * @param profile the colour profile of the output intent
 * @param seed what the identifier is made of, beside the metadata
 */
export async function finishPdfA(
  pdf: PDF,
  metadata: FileMetadata,
  profile: Uint8Array,
  seed: Uint8Array | string,
): Promise<Uint8Array> {
  const catalog = pdf.getCatalog()
  const destination = pdf.createStream({ N: PdfNumber.of(3) }, profile)
  const intent = pdf.createDict({
    Type: PdfName.of('OutputIntent'),
    S: PdfName.of('GTS_PDFA1'),
    OutputConditionIdentifier: PdfString.fromString('sRGB IEC61966-2.1'),
    RegistryName: PdfString.fromString('http://www.color.org'),
    Info: PdfString.fromString('sRGB IEC61966-2.1'),
    DestOutputProfile: destination,
  })
  catalog.set('OutputIntents', PdfArray.of(intent))
  const { created, modified, ...rest } = metadata
  const createDate = xmpDate(created)
  const modifyDate = xmpDate(modified)
  const id = createHash('sha256')
    .update(JSON.stringify([rest, createDate, modifyDate]))
    .update(seed)
    .digest()
    .subarray(0, 16)
  const xmp = writeXmp({ ...rest, createDate, modifyDate, producer: PRODUCER, documentId: uuid(id) })
  const stream = pdf.createStream({ Type: PdfName.of('Metadata'), Subtype: PdfName.of('XML') }, xmp)
  catalog.set('Metadata', stream)
  if (metadata.language !== undefined) catalog.set('Lang', PdfString.fromString(metadata.language))
  if (metadata.title !== undefined) {
    catalog.set('ViewerPreferences', PdfDict.of({ DisplayDocTitle: PdfBool.TRUE }))
  }
  writeInfo(pdf, metadata)
  const { trailer } = pdf.context.info
  const identifier = PdfString.fromBytes(id)
  trailer.set('ID', PdfArray.of(identifier, identifier))
  pdf.fonts.finalize(true)
  for (const [, object] of pdf.context.registry.entries()) {
    if (object instanceof PdfStream && !object.has('Filter') && object.data !== xmp) pack(object)
  }
  return await pdf.save({ compressStreams: false })
}

function pack(stream: PdfStream): void {
  if (stream.data.length < SMALL) return
  stream.setData(deflateSync(stream.data))
  stream.set('Filter', PdfName.of('FlateDecode'))
}

/** The old place for what XMP says as well: where both say it, they must agree. */
function writeInfo(pdf: PDF, metadata: FileMetadata): void {
  const { title, author, subject, keywords, creatorTool, created, modified } = metadata
  const info = new PdfDict()
  const texts = { Title: title, Author: author, Subject: subject, Keywords: keywords, Creator: creatorTool }
  for (const [key, text] of Object.entries(texts)) {
    if (text !== undefined) info.set(key, PdfString.fromString(text))
  }
  info.set('Producer', PdfString.fromString(PRODUCER))
  info.set('CreationDate', PdfString.fromString(pdfDate(created)))
  info.set('ModDate', PdfString.fromString(pdfDate(modified)))
  pdf.context.info.trailer.set('Info', pdf.register(info))
}

function xmpDate(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, '+00:00')
}

function uuid(bytes: Uint8Array): string {
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
