import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { dictOf, type PdfCopy, streamOf, textString } from '../pdf/copy.js'
import { PdfName, PdfText, type PdfValue } from '../pdf/objects.js'
import { pdfDate } from '../pdfa/dates.js'

/** How an attached file stands to the document: `AFRelationship` of ISO 32000-2. */
export type Relationship = (typeof RELATIONSHIPS)[number]

export const RELATIONSHIPS = ['Data', 'Source', 'Alternative', 'Supplement', 'Unspecified'] as const

export interface EmbeddedXml {
  readonly name: string
  readonly bytes: Uint8Array
  readonly relationship: Relationship
  readonly description: string
  readonly modified: Date
}

/** Attaches the invoice, so that the catalog leads to it in both ways there are: by name, and as an associated file. */
export function embedXml(pdf: PdfCopy, file: EmbeddedXml): void {
  const { bytes, name } = file
  const { catalog } = pdf
  const stream = pdf.add(
    streamOf(
      {
        Type: new PdfName('EmbeddedFile'),
        Subtype: new PdfName('text/xml'),
        Filter: new PdfName('FlateDecode'),
        Params: dictOf({
          Size: bytes.length,
          ModDate: new PdfText(pdfDate(file.modified)),
          CheckSum: new PdfText(createHash('md5').update(bytes).digest()),
        }),
      },
      deflateSync(bytes),
    ),
  )
  const specification = pdf.add(
    dictOf({
      Type: new PdfName('Filespec'),
      F: textString(name),
      UF: textString(name),
      AFRelationship: new PdfName(file.relationship),
      Desc: textString(file.description),
      EF: dictOf({ F: stream, UF: stream }),
    }),
  )
  catalog.set('AF', [...(pdf.array(catalog, 'AF') ?? []), specification])
  const names = pdf.dict(catalog, 'Names') ?? new Map<string, PdfValue>()
  const leaf = pdf.array(pdf.dict(names, 'EmbeddedFiles'), 'Names') ?? []
  const entries: [PdfText, PdfValue][] = [[textString(name), specification]]
  for (let at = 0; at + 1 < leaf.length; at += 2) {
    const key = pdf.resolve(leaf[at])
    if (key instanceof PdfText) entries.push([key, leaf[at + 1] ?? null])
  }
  entries.sort(([a], [b]) => Buffer.compare(a.bytes, b.bytes))
  names.set('EmbeddedFiles', dictOf({ Names: entries.flat() }))
  catalog.set('Names', names)
}
