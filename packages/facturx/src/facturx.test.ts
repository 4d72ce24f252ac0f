import { readFile } from 'node:fs/promises'
import { ConfigurationError } from '@facturelle/core'
import { inspectXml, xml } from '@facturelle/documents'
import { PDF } from '@libpdf/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildPdf, type Part, stream, toBytes, withAttachment } from '../test/pdf.js'
import { extractXml } from './extract.js'
import { facturx } from './facturx.js'

const examples = new URL('../../../examples/invoices/', import.meta.url)
let pdf: Uint8Array
let cii: Uint8Array
let ubl: Uint8Array
beforeAll(async () => {
  pdf = await readFile(new URL('F2026-001.pdf', examples))
  cii = await readFile(new URL('F2026-001-cii.xml', examples))
  ubl = await readFile(new URL('F2026-001-ubl.xml', examples))
})

const plain = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString('latin1')

/** A PDF with these attachments in its name tree. */
function attached(...files: { name: string; bytes: Uint8Array }[]): Uint8Array {
  const leaves = files.map((_, i) => `(${i}) ${10 + i * 2} 0 R`).join(' ')
  const parts: Part[] = [[1, `<</Type/Catalog/Names<</EmbeddedFiles<</Names[${leaves}]>>>>>>`]]
  for (const [i, { name, bytes }] of files.entries()) {
    parts.push([10 + i * 2, `<</F(${name})/EF<</F ${11 + i * 2} 0 R>>>>`], [11 + i * 2, stream(bytes, '', 1)])
  }
  return buildPdf(parts)
}

describe('facturx().parse', () => {
  it('reads the invoice inside, as the XML engine reads it alone', async () => {
    const parsed = await facturx().parse(pdf)
    expect(parsed).toEqual(await xml().parse(cii))
    expect(parsed?.invoice.invoiceNumber).toBe('F2026-001')
  })

  it('leaves what is no PDF to others, and says what is wrong inside one', async () => {
    expect(await facturx().parse(cii)).toBeUndefined()
    await expect(facturx().parse(attached())).rejects.toMatchObject({ code: 'NOT_RECOGNISED' })
    const half = attached({ name: 'factur-x.xml', bytes: cii.subarray(0, 1000) })
    await expect(facturx().parse(half)).rejects.toThrow(/^In factur-x\.xml, embedded in the PDF: /)
  })
})

describe('facturx().inspect', () => {
  it('reads the example: what its XML says, as Factur-X', async () => {
    const inspected = await facturx().inspect(pdf)
    const { embedded, ...rest } = inspected ?? { embedded: undefined }
    expect(rest).toEqual({ ...inspectXml(cii), syntax: 'Factur-X', mediaType: 'application/pdf' })
    expect(embedded).toMatchObject({ name: 'factur-x.xml', relationship: 'Alternative' })
    expect(plain(embedded?.bytes)).toBe(plain(cii))
  })

  it.each(['factur-x.xml', 'zugferd-invoice.xml', 'ZUGFeRD-invoice.xml', 'xrechnung.xml', 'Factur-X.XML'])(
    'finds %s',
    async (name) => {
      const inspected = await facturx().inspect(
        attached({ name: 'notes.txt', bytes: toBytes('x') }, { name, bytes: cii }),
      )
      expect(inspected).toMatchObject({ syntax: 'Factur-X', number: 'F2026-001', embedded: { name }, warnings: [] })
      expect(inspected?.embedded).not.toHaveProperty('relationship')
    },
  )

  it('prefers factur-x.xml, then xrechnung.xml, and says so', async () => {
    const other = attached({ name: 'zugferd-invoice.xml', bytes: ubl }, { name: 'xrechnung.xml', bytes: cii })
    expect(await facturx().inspect(other)).toMatchObject({
      embedded: { name: 'xrechnung.xml' },
      candidates: [{ name: 'xrechnung.xml' }, { name: 'zugferd-invoice.xml' }],
      warnings: ['The PDF has 2 attachments that may be the invoice; xrechnung.xml was taken.'],
    })
    const third = attached({ name: 'xrechnung.xml', bytes: ubl }, { name: 'factur-x.xml', bytes: cii })
    expect((await facturx().inspect(third))?.embedded?.name).toBe('factur-x.xml')
  })

  it('finds what is associated only, and what is in a tree only', async () => {
    const parts = withAttachment('factur-x.xml', stream(cii, '', 1))
    for (const catalog of [
      '<</Type/Catalog/AF[3 0 R]>>',
      '<</Type/Catalog/AF 3 0 R>>',
      '<</Type/Catalog/Names 5 0 R>>',
    ]) {
      const file = buildPdf([
        [1, catalog],
        ...parts.slice(1),
        [5, '<</EmbeddedFiles<</Kids[6 0 R]>>>>'],
        [6, '<</Names[(a) 3 0 R]>>'],
      ])
      expect(await facturx().inspect(file)).toMatchObject({ embedded: { name: 'factur-x.xml', relationship: 'Data' } })
    }
  })

  it('reads a name in UTF-16, and one that is only a key of the tree', async () => {
    const wide = [...'factur-x.xml'].map((char) => `00${char.charCodeAt(0).toString(16).padStart(2, '0')}`).join('')
    for (const [key, spec] of [
      ['(a)', `/UF<FEFF${wide}>`],
      ['(factur-x.xml)', ''],
      ['(a)', '/F(factur#2dx.xml)'.replace('#2d', '\\055')],
    ] as const) {
      const file = buildPdf([
        [1, `<</Type/Catalog/Names<</EmbeddedFiles<</Names[${key} 3 0 R]>>>>>>`],
        [3, `<<${spec}/EF<</F 4 0 R>>>>`],
        [4, stream(cii)],
      ])
      expect((await facturx().inspect(file))?.number).toBe('F2026-001')
    }
  })

  it('unpacks ASCIIHex and ASCII85', async () => {
    const hex = Buffer.from(cii).toString('hex')
    const file = (body: string, filter: string) =>
      buildPdf(withAttachment('factur-x.xml', stream(body, `/Filter${filter}`)))
    expect((await facturx().inspect(file(`${hex}>`, '/ASCIIHexDecode')))?.number).toBe('F2026-001')
    expect((await facturx().inspect(file(`${ascii85(cii)}~>`, '[/A85]')))?.number).toBe('F2026-001')
  })

  it('warns of a UBL invoice in a PDF', async () => {
    const inspected = await facturx().inspect(attached({ name: 'xrechnung.xml', bytes: ubl }))
    expect(inspected).toMatchObject({ syntax: 'UBL', mediaType: 'application/pdf', number: 'F2026-001' })
    expect(inspected?.warnings).toEqual(['The embedded invoice is UBL; Factur-X and ZUGFeRD allow CII only.'])
  })

  it('warns of a damaged file', async () => {
    const damaged = toBytes((plain(pdf) ?? '').replace(/startxref\n\d+/, 'startxref\n7'))
    const inspected = await facturx().inspect(damaged)
    expect(inspected?.number).toBe('F2026-001')
    expect(inspected?.warnings).toHaveLength(1)
  })

  it('says that a PDF holds no invoice, and how many attachments it has', async () => {
    const none = buildPdf([[1, '<</Type/Catalog>>']])
    await expect(facturx().inspect(none)).rejects.toMatchObject({
      code: 'NOT_RECOGNISED',
      message: expect.stringContaining('a PDF without an embedded invoice: it has no attachment'),
    })
    const order = attached({ name: 'order-x.xml', bytes: cii }, { name: 'a.txt', bytes: cii })
    await expect(facturx().inspect(order)).rejects.toThrow('it has 2 attachments, none named factur-x.xml')
  })

  it('leaves to others what is no PDF', async () => {
    for (const other of [new Uint8Array(), cii, ubl, toBytes('hello'), toBytes('<!-- %PDF-1.7 --><x/>')]) {
      expect(await facturx().inspect(other)).toBeUndefined()
    }
  })

  it('keeps the limits it is given, and refuses those that are none', async () => {
    await expect(facturx({ maxBytes: 1000 }).inspect(pdf)).rejects.toMatchObject({ code: 'TOO_LARGE' })
    await expect(facturx({ maxXmlBytes: 1000 }).inspect(pdf)).rejects.toMatchObject({ code: 'TOO_LARGE' })
    expect(() => facturx({ maxXmlBytes: 0 })).toThrow(ConfigurationError)
    await expect(extractXml(pdf, { maxBytes: 1.5 })).rejects.toBeInstanceOf(ConfigurationError)
  })
})

describe('extractXml', () => {
  it('gives the attachment unread', async () => {
    expect(plain((await extractXml(pdf))?.bytes)).toBe(plain(cii))
    const odd = attached({ name: 'factur-x.xml', bytes: toBytes('no XML') })
    expect(plain((await extractXml(odd))?.bytes)).toBe('no XML')
  })

  it('answers undefined for a PDF without one, and for what is no PDF', async () => {
    expect(await extractXml(buildPdf([[1, '<</Type/Catalog>>']]))).toBeUndefined()
    expect(await extractXml(cii)).toBeUndefined()
  })
})

describe('files by another hand', () => {
  it('reads what libpdf saves, in each of its ways', async () => {
    for (const options of [{}, { useXRefStream: true }, { compressStreams: false }]) {
      const made = await PDF.load(pdf)
      made.addPage()
      expect(plain((await extractXml(await made.save(options)))?.bytes)).toBe(plain(cii))
    }
    const revised = await PDF.load(pdf)
    revised.addPage()
    expect(plain((await extractXml(await revised.save({ incremental: true })))?.bytes)).toBe(plain(cii))
  })

  it('refuses an encrypted file, with the remedy', async () => {
    const open = await PDF.load(pdf)
    open.setProtection({ ownerPassword: 'owner' })
    await expect(extractXml(await open.save())).rejects.toMatchObject({
      code: 'ENCRYPTED',
      message: expect.stringContaining('Save it without encryption'),
    })
  })
})

function ascii85(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 4) {
    const group = [0, 1, 2, 3].map((i) => bytes[at + i] ?? 0)
    let value = group.reduce((sum, byte) => sum * 256 + byte, 0)
    let digits = ''
    for (let i = 0; i < 5; i++) {
      digits = String.fromCharCode(33 + (value % 85)) + digits
      value = Math.floor(value / 85)
    }
    text += digits.slice(0, Math.min(5, bytes.length - at + 1))
  }
  return text
}
