import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { type PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfRef, PdfString } from '@libpdf/core'

/** How an attached file stands to the document: `AFRelationship` of ISO 32000-2. */
export type Relationship = 'Data' | 'Source' | 'Alternative' | 'Supplement' | 'Unspecified'

export interface EmbeddedXml {
  readonly name: string
  readonly bytes: Uint8Array
  readonly relationship: Relationship
  readonly description: string
  readonly modified: Date
}

/** Attaches the invoice, so that the catalog leads to it in both ways there are: by name, and as an associated file. */
export function embedXml(pdf: PDF, file: EmbeddedXml): void {
  const { bytes, name } = file
  const stream = pdf.createStream(
    {
      Type: PdfName.of('EmbeddedFile'),
      Subtype: PdfName.of('text/xml'),
      Filter: PdfName.of('FlateDecode'),
      Params: PdfDict.of({
        Size: PdfNumber.of(bytes.length),
        ModDate: PdfString.fromString(pdfDate(file.modified)),
        CheckSum: PdfString.fromBytes(createHash('md5').update(bytes).digest()),
      }),
    },
    deflateSync(bytes),
  )
  const specification = pdf.createDict({
    Type: PdfName.of('Filespec'),
    F: PdfString.fromString(name),
    UF: PdfString.fromString(name),
    AFRelationship: PdfName.of(file.relationship),
    Desc: PdfString.fromString(file.description),
    EF: PdfDict.of({ F: stream, UF: stream }),
  })
  const catalog = pdf.getCatalog()
  const resolve = (ref: PdfRef) => pdf.getObject(ref)
  const associated = catalog.getArray('AF', resolve)
  catalog.set('AF', PdfArray.of(...(associated ?? []), specification))
  addName(pdf, name, specification)
}

/** Into the name tree of attachments, as one leaf in the order of the names. */
function addName(pdf: PDF, name: string, specification: PdfRef): void {
  const catalog = pdf.getCatalog()
  const resolve = (ref: PdfRef) => pdf.getObject(ref)
  const names = catalog.getDict('Names', resolve) ?? new PdfDict()
  const entries: (readonly [PdfString, PdfRef | PdfDict])[] = [[PdfString.fromString(name), specification]]
  const seen = new Set<unknown>()
  const collect = (node: PdfDict | undefined): void => {
    if (!node || seen.has(node)) return
    seen.add(node)
    const leaf = node.getArray('Names', resolve)
    for (let at = 0; leaf && at + 1 < leaf.length; at += 2) {
      const key = leaf.at(at, resolve)
      const value = leaf.at(at + 1)
      if (key instanceof PdfString && (value instanceof PdfRef || value instanceof PdfDict)) entries.push([key, value])
    }
    for (const kid of node.getArray('Kids', resolve) ?? []) {
      const child = kid instanceof PdfRef ? resolve(kid) : kid
      if (child instanceof PdfDict) collect(child)
    }
  }
  collect(names.getDict('EmbeddedFiles', resolve))
  entries.sort(([a], [b]) => compare(a.bytes, b.bytes))
  const leaf = new PdfArray(entries.flat())
  names.set('EmbeddedFiles', PdfDict.of({ Names: leaf }))
  if (!catalog.has('Names')) catalog.set('Names', names)
}

function compare(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

export function pdfDate(date: Date): string {
  return `D:${date
    .toISOString()
    .replace(/\.\d+Z$/, '')
    .replace(/[-:T]/g, '')}+00'00'`
}
