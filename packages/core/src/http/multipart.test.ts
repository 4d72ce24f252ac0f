import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { multipart } from './multipart.js'

async function readBack(parts: Parameters<typeof multipart>[0]): Promise<FormData> {
  const { contentType, body } = multipart(parts, 'boundary-0f8fad5b-d9cb-469f-a165-70867728950e')
  return new Response(body as Uint8Array<ArrayBuffer>, { headers: { 'content-type': contentType } }).formData()
}

describe('multipart', () => {
  it('writes what a form parser reads back byte for byte', async () => {
    const bytes = Uint8Array.from({ length: 1000 }, (_, at) => at % 256)
    const form = await readBack([
      { name: 'flowInfo', contentType: 'application/json', content: '{"name":"é"}' },
      { name: 'file', contentType: 'application/pdf', fileName: 'F 2026 é.pdf', content: bytes },
    ])
    expect(form.get('flowInfo')).toBe('{"name":"é"}')
    const file = form.get('file') as File
    expect(file.name).toBe('F 2026 é.pdf')
    expect(file.type).toBe('application/pdf')
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes)
  })

  it('gives a JSON part its type and no file name', () => {
    const { body } = multipart([{ name: 'flowInfo', contentType: 'application/json', content: '{}' }], 'b')
    expect(new TextDecoder().decode(body)).toBe(
      '--b\r\nContent-Disposition: form-data; name="flowInfo"\r\nContent-Type: application/json\r\n\r\n{}\r\n--b--\r\n',
    )
  })

  it('lets no file name write a header or a part', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '"', '\r', '\n', '\\', ';', 'é', '-'), maxLength: 30 }),
        (fileName) => {
          const { body } = multipart([{ name: 'file', contentType: 'application/xml', fileName, content: '<a/>' }], 'b')
          const head = new TextDecoder().decode(body).split('\r\n\r\n')[0] as string
          expect(head.split('\r\n')).toHaveLength(3)
          expect(head.split('\r\n')[1]?.match(/"/g)).toHaveLength(4)
        },
      ),
    )
  })

  it('writes no character of a file name that a parser may take for more', () => {
    const { body } = multipart(
      [{ name: 'file', contentType: 'application/xml', fileName: 'a\\b"\r\n\0\x7fé%22\\', content: '' }],
      'b',
    )
    expect(new TextDecoder().decode(body)).toContain('; filename="a%5Cb%22%0D%0A%00%7Fé%22%5C"\r\n')
  })

  it.each(['', 'a b', 'a;b', 'a"b', 'a\r\nb', 'é', 'a/b', 'a'.repeat(71)])('refuses the boundary %j', (boundary) => {
    expect(() => multipart([], boundary)).toThrow(/boundary/)
  })

  it('refuses a part that contains the boundary, wherever it is', () => {
    const boundary = 'abcab-0-ab'
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('-', 'a', 'b', 'c', '0', '\n'), maxLength: 40 }),
        fc.nat(40),
        (text, at) => {
          const write = (content: string) => () => multipart([{ name: 'file', contentType: 'a/b', content }], boundary)
          expect(write(`${text.slice(0, at)}--${boundary}${text.slice(at)}`)).toThrow(/must not occur/)
          if (!text.includes(`--${boundary}`)) expect(write(text)).not.toThrow()
        },
      ),
      { seed: 20261121, numRuns: 2_000 },
    )
  })
})
