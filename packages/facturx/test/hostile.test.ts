import { readFileSync } from 'node:fs'
import { DocumentError } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { facturx } from '../src/index.js'
import {
  buildPdf,
  buildStreamPdf,
  catalogInStream,
  fromBytes,
  type Part,
  stream,
  toBytes,
  withAttachment,
} from './pdf.js'

const MB = 1024 * 1024
const examples = new URL('../../../examples/invoices/', import.meta.url)
const invoice = fromBytes(readFileSync(new URL('F2026-001-cii.xml', examples)))
const example = fromBytes(readFileSync(new URL('F2026-001.pdf', examples)))

const good = withAttachment('factur-x.xml', stream(invoice, '/Type/EmbeddedFile', 1))
const catalog = (extra: string): Part => [1, `<</Type/Catalog/Pages 2 0 R${extra}>>`]
const zeros = (bytes: number, times = 1, dict = '/Type/EmbeddedFile') => stream(new Uint8Array(bytes), dict, times)
const changed = (number: number, body: string): Part[] =>
  good.map((part) => (part[0] === number ? [number, body] : part))

/** What must come of a file: an error of one of these codes, or the number of the invoice. */
type Outcome = 'TOO_LARGE' | 'BROKEN' | 'UNSAFE' | 'NOT_RECOGNISED' | 'F2026-001' | 'ENCRYPTED'

/** An object stream with the given objects inside. */
function packed(objects: readonly Part[], filler = 0): string {
  let body = ''
  const numbers: string[] = []
  for (const [number, text] of objects) {
    numbers.push(`${number} ${body.length}`)
    body += `${text} `
  }
  const head = `${numbers.join(' ')} `
  const data = new Uint8Array(head.length + body.length + filler).fill(0x20)
  data.set(toBytes(head + body))
  return stream(data, `/Type/ObjStm/N ${objects.length}/First ${head.length}`, 1)
}

type Case = [what: string, file: () => Uint8Array, ...outcomes: Outcome[]]

const FILES: Case[] = [
  ['a good file', () => buildPdf(good), 'F2026-001'],
  ['attachment that unpacks to 200 MB', () => buildPdf(changed(4, zeros(200 * MB))), 'TOO_LARGE'],
  ['attachment packed twice, 200 MB', () => buildPdf(changed(4, zeros(200 * MB, 2))), 'TOO_LARGE'],
  ['attachment packed five times', () => buildPdf(changed(4, stream(invoice, '', 5))), 'UNSAFE'],
  [
    'attachment packed as a picture',
    () => buildPdf(changed(4, '<</Filter/JBIG2Decode/Length 3>>\nstream\nabc\nendstream')),
    'BROKEN',
  ],
  [
    'attachment that is not what its filter says',
    () => buildPdf(changed(4, '<</Filter/FlateDecode/Length 3>>\nstream\nabc\nendstream')),
    'BROKEN',
  ],
  [
    'ASCII85 that unpacks to 80 MB',
    () => buildPdf(changed(4, stream('z'.repeat(20 * MB), '/Filter/ASCII85Decode'))),
    'TOO_LARGE',
  ],
  [
    'predictor with columns beyond sense',
    () => buildPdf(changed(4, stream(invoice, '/DecodeParms<</Predictor 15/Columns 999999999999>>', 1))),
    'BROKEN',
  ],
  [
    'cross-reference stream that unpacks to 200 MB',
    () => {
      const text = `%PDF-1.7\n1 0 obj\n${zeros(200 * MB, 1, '/Type/XRef/Size 9/W[1 4 2]/Root 1 0 R')}\nendobj\nstartxref\n9\n%%EOF`
      return toBytes(text)
    },
    'TOO_LARGE',
  ],
  ['object stream that unpacks to 200 MB', () => catalogInStream(packed([catalog('')], 200 * MB)), 'TOO_LARGE'],
  [
    'forty object streams of 10 MB each',
    () => {
      const kids = Array.from({ length: 40 }, (_, i) => 100 + i)
      const inside = (number: number): Part => [number, `<</Names[(x) null]>>`]
      const parts: Part[] = kids.map((number) => [number + 100, packed([inside(number)], 10 * MB)])
      parts.push(catalog(`/Names<</EmbeddedFiles<</Kids[${kids.map((number) => `${number} 0 R`).join(' ')}]>>>>`))
      return buildStreamPdf(parts, (at) =>
        Array.from({ length: 250 }, (_, number) =>
          number >= 100 && number < 140
            ? [2, number + 100, 0]
            : at.has(number)
              ? [1, at.get(number) ?? 0, 0]
              : [0, 0, 0],
        ),
      )
    },
    'TOO_LARGE',
  ],
  [
    'object stream that lies in itself',
    () =>
      buildStreamPdf([catalog('/Names 7 0 R')], (at) => [
        [0, 0, 0],
        [1, at.get(1) ?? 0, 0],
        ...Array.from({ length: 6 }, () => [2, 7, 0] as const),
      ]),
    'NOT_RECOGNISED',
  ],
  [
    'object stream with a count of a billion',
    () => catalogInStream(stream('1 0 <</Type/Catalog>>', '/Type/ObjStm/N 1000000000/First 4')),
    'NOT_RECOGNISED',
  ],
  [
    'name tree that is its own child',
    () => buildPdf([catalog('/Names<</EmbeddedFiles 3 0 R>>'), [3, '<</Kids[3 0 R 3 0 R]>>']]),
    'NOT_RECOGNISED',
  ],
  [
    'name tree with a round',
    () =>
      buildPdf([
        catalog('/Names<</EmbeddedFiles 3 0 R>>'),
        [3, '<</Kids[4 0 R]>>'],
        [4, '<</Kids[5 0 R]>>'],
        [5, '<</Kids[3 0 R 4 0 R]>>'],
      ]),
    'NOT_RECOGNISED',
  ],
  [
    'name tree of 5,000 levels',
    () =>
      buildPdf([
        catalog('/Names<</EmbeddedFiles 3 0 R>>'),
        ...Array.from({ length: 5000 }, (_, i): Part => [3 + i, `<</Kids[${4 + i} 0 R]>>`]),
      ]),
    'NOT_RECOGNISED',
  ],
  [
    'name tree of 20,000 leaves',
    () => buildPdf([catalog(`/Names<</EmbeddedFiles<</Names[${'(a) 3 0 R '.repeat(20_000)}]>>>>`), [3, '<</F(a)>>']]),
    'TOO_LARGE',
  ],
  ['reference to itself', () => buildPdf([catalog('/Names 3 0 R'), [3, '3 0 R']]), 'NOT_RECOGNISED'],
  [
    'references to references, in a round',
    () => buildPdf([catalog('/Names 3 0 R/AF 4 0 R'), [3, '4 0 R'], [4, '5 0 R'], [5, '3 0 R']]),
    'NOT_RECOGNISED',
  ],
  [
    '100,000 nested arrays',
    () => buildPdf([catalog('/AF 3 0 R'), [3, '['.repeat(100_000) + ']'.repeat(100_000)]]),
    'TOO_LARGE',
  ],
  ['100,000 nested dictionaries', () => buildPdf([catalog(`/AF ${'<</A'.repeat(100_000)}`)]), 'TOO_LARGE'],
  ['nested arrays in the trailer', () => buildPdf(good, { trailer: `/X${'['.repeat(100_000)}` }), 'TOO_LARGE'],
  [
    '3 million numbers in an array',
    () => buildPdf([catalog('/AF 3 0 R'), [3, `[${'0 '.repeat(3_000_000)}]`]]),
    'TOO_LARGE',
  ],
  [
    '20 MB of numbers that might be references',
    () => buildPdf([catalog('/AF 3 0 R'), [3, `[${'1 1 '.repeat(5 * MB)}]`]]),
    'TOO_LARGE',
  ],
  ['20 MB of brackets in a string', () => buildPdf([catalog(`/X${'('.repeat(20 * MB)}`)]), 'TOO_LARGE'],
  ['20 MB of hexadecimal without end', () => buildPdf([catalog(`/X<${'0'.repeat(20 * MB)}`)]), 'BROKEN', 'TOO_LARGE'],
  ['20 MB of comment', () => buildPdf([[1, `%${'x'.repeat(20 * MB)}\n<</Type/Catalog>>`]]), 'NOT_RECOGNISED'],
  ['name of 20 MB', () => buildPdf([catalog(`/${'x'.repeat(20 * MB)} 1`)]), 'TOO_LARGE'],
  [
    'keys like those of a prototype',
    () => buildPdf([catalog('/__proto__<</EF 1>>/constructor 1'), [3, '<</__proto__ 1>>']]),
    'NOT_RECOGNISED',
  ],
  [
    'length too long',
    () => buildPdf(changed(4, stream(invoice, '', 1).replace(/Length \d+/, 'Length 99999999'))),
    'F2026-001',
  ],
  [
    'length too short',
    () => buildPdf(changed(4, stream(invoice, '', 1).replace(/Length \d+/, 'Length 7'))),
    'F2026-001',
  ],
  [
    'length below nothing',
    () => buildPdf(changed(4, stream(invoice, '', 1).replace(/Length \d+/, 'Length -5'))),
    'F2026-001',
  ],
  [
    'length beyond numbers',
    () => buildPdf(changed(4, stream(invoice, '', 1).replace(/Length \d+/, `Length ${'9'.repeat(60)}`))),
    'F2026-001',
  ],
  [
    'length that is the stream',
    () => buildPdf(changed(4, stream(invoice, '', 1).replace(/Length \d+/, 'Length 4 0 R'))),
    'F2026-001',
  ],
  ['stream without end', () => buildPdf(changed(4, '<</Length 99999>>\nstream\nabc')), 'BROKEN'],
  ['size of a billion', () => toBytes(fromBytes(buildPdf(good)).replace(/Size \d+/, 'Size 999999999999')), 'F2026-001'],
  [
    'table of a billion objects',
    () => toBytes(fromBytes(buildPdf(good)).replace(/xref\n0 \d+/, 'xref\n0 9999999999')),
    'F2026-001',
  ],
  [
    'table of objects below nothing',
    () => toBytes(fromBytes(buildPdf(good)).replace(/xref\n0 \d+/, 'xref\n-5 -9')),
    'F2026-001',
  ],
  [
    'cross-reference stream of a billion objects',
    () =>
      buildStreamPdf(
        good,
        (at) => [0, 1, 2, 3, 4].map((number) => [1, at.get(number) ?? 0, 0]),
        '/Index[0 99999999999]',
      ),
    'F2026-001',
  ],
  [
    'revision that is its own past',
    () => {
      const text = fromBytes(buildPdf(good))
      return toBytes(text.replace('/Root', `/Prev ${/startxref\n(\d+)/.exec(text)?.[1]}/Root`))
    },
    'F2026-001',
  ],
  [
    '5,000 revisions',
    () => {
      let text = fromBytes(buildPdf(good))
      let last = Number(/startxref\n(\d+)/.exec(text)?.[1])
      for (let i = 0; i < 5000; i++) {
        const start = text.length
        text += `xref\n0 0\ntrailer\n<</Root 1 0 R/Prev ${last}>>\n`
        last = start
      }
      return toBytes(`${text}startxref\n${last}\n%%EOF`)
    },
    'TOO_LARGE',
  ],
  [
    'table that points into the wrong place',
    () => toBytes(fromBytes(buildPdf(good)).replace(/^\d{10} 00000 n/gm, '0000000002 00000 n')),
    'F2026-001',
  ],
  ...['(', '<', '/a', '1', '[(', '<</a(', '%'].map(
    (opening): Case => [
      `16,000 objects that begin with ${opening} and do not end`,
      () => toBytes(`%PDF-1.7\n${Array.from({ length: 16_000 }, (_, at) => `${at + 1} 0 obj${opening}`).join('')}`),
      'TOO_LARGE',
      'BROKEN',
    ],
  ),
  [
    '200 trailers before 4 MB that none of them ends in',
    () => toBytes(`%PDF-1.7\n1 0 obj 1 endobj\n${'trailer(\n'.repeat(200)}${'a'.repeat(4 * MB)}`),
    'TOO_LARGE',
  ],
  ['no cross-reference at all', () => toBytes(fromBytes(buildPdf(good)).replace(/xref[\s\S]*$/, '')), 'F2026-001'],
  ['something before the header', () => buildPdf(good, { before: 'HTTP/1.1 200 OK\r\n\r\n' }), 'F2026-001'],
  ['garbage after the end', () => toBytes(fromBytes(buildPdf(good)) + '\0'.repeat(3000)), 'F2026-001'],
  ['header only', () => toBytes('%PDF-1.7\n'), 'BROKEN'],
  ['header and 20 MB of objects without sense', () => toBytes(`%PDF-1.7\n${'1 0 obj '.repeat(2.5 * MB)}`), 'BROKEN'],
  [
    'header and 20 MB of objects by number',
    () => toBytes(`%PDF-1.7\n${Array.from({ length: 1_200_000 }, (_, i) => `${i} 0 obj`).join('\n')}`),
    'TOO_LARGE',
  ],
  [
    'header and 20 MB of trailers',
    () => toBytes(`%PDF-1.7\n1 0 obj <<>> endobj ${'trailer '.repeat(2.5 * MB)}`),
    'BROKEN',
  ],
  [
    'header and 20 MB of trailers that open',
    () => toBytes(`%PDF-1.7\n1 0 obj <<>> endobj ${'trailer<<'.repeat(2 * MB)}`),
    'BROKEN',
    'TOO_LARGE',
  ],
  ['header and 20 MB of white space', () => toBytes(`%PDF-1.7\n${' '.repeat(20 * MB)}startxref\n9`), 'BROKEN'],
  ['example cut in half', () => toBytes(example.slice(0, example.length >> 1)), 'F2026-001', 'BROKEN'],
  ['example cut near its start', () => toBytes(example.slice(0, 500)), 'BROKEN'],
  ['example cut near its end', () => toBytes(example.slice(0, -300)), 'F2026-001'],
  ['more than 100 MB', () => toBytes(`%PDF-1.7\n${' '.repeat(101 * MB)}`), 'TOO_LARGE'],
  ['encrypted by nobody known', () => buildPdf(good, { trailer: '/Encrypt<</Filter/Custom/V 1/R 2>>' }), 'ENCRYPTED'],
  ['encrypted without a key', () => buildPdf(good, { trailer: '/Encrypt<</Filter/Standard/V 5/R 6>>' }), 'ENCRYPTED'],
  ['embedded XML with a document type', () => buildPdf(changed(4, stream(`<!DOCTYPE x>${invoice}`))), 'UNSAFE'],
  [
    'embedded XML of 10,000 levels',
    () => buildPdf(changed(4, stream(invoice.replace('</rsm:CrossIndustryInvoice>', '<ram:X>'.repeat(10_000))))),
    'TOO_LARGE',
  ],
  ['embedded XML cut', () => buildPdf(changed(4, stream(invoice.slice(0, -50)))), 'BROKEN'],
  ['embedded file that is no invoice', () => buildPdf(changed(4, stream('<Order xmlns="urn:x"/>'))), 'NOT_RECOGNISED'],
  ['embedded PDF', () => buildPdf(changed(4, stream(example))), 'NOT_RECOGNISED'],
]

describe('hostile and damaged PDFs', () => {
  it.each(FILES)(
    '%s',
    async (_, make, ...outcomes) => {
      const file = make()
      const before = performance.now()
      const result = await facturx()
        .inspect(file)
        .catch((error: unknown) => error)
      // Wide, for slow machines: what has no end takes longer.
      expect(performance.now() - before).toBeLessThan(10_000)
      if (DocumentError.isInstance(result)) {
        expect(outcomes).toContain(result.code)
        expect(result.message.length).toBeLessThan(300)
      } else {
        expect(result).toHaveProperty('syntax', 'Factur-X')
        expect(outcomes).toContain((result as { number?: string }).number)
      }
    },
    60_000,
  )

  it('agrees with itself on an example damaged anywhere: an invoice, or an error of ours', async () => {
    const bytes = toBytes(example)
    const found = new Map<string, number>()
    for (let i = 0; i < 400; i++) {
      const damaged = bytes.slice()
      const at = (i * 7919) % damaged.length
      for (let k = 0; k < 64; k++) damaged[(at + k * 31) % damaged.length] = (i * 31 + k * 17) & 0xff
      const result = await facturx()
        .inspect(damaged)
        .catch((error: unknown) => error)
      const kind = DocumentError.isInstance(result)
        ? result.code
        : ((result as { syntax?: string })?.syntax ?? String(result))
      found.set(kind, (found.get(kind) ?? 0) + 1)
    }
    for (const kind of found.keys())
      expect(['Factur-X', 'undefined', 'BROKEN', 'NOT_RECOGNISED', 'UNSAFE', 'TOO_LARGE']).toContain(kind)
    expect(found.get('Factur-X')).toBeGreaterThan(50)
  }, 60_000)
})
