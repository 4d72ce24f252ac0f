import { PlatformError, sha256, TransportError } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { createAfnorFlow } from './client.js'
import type { DownloadDocType } from './types.js'

const INVOICE = '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>'
const CII =
  '<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"></rsm:CrossIndustryInvoice>'
const bytes = (text: string) => new TextEncoder().encode(text)
const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )
const file = (body: ConstructorParameters<typeof Response>[0], headers: Record<string, string> = {}) =>
  new Response(body, { headers: { 'content-type': 'application/octet-stream', ...headers } })
const refused = (status: number, errorCode: string) => Response.json({ errorCode, errorMessage: null }, { status })

type Forms = Partial<Record<DownloadDocType, () => Response>>

/** A client on a platform that has these forms of every flow, and what it was asked for. */
function platform(forms: Forms) {
  const asked: string[] = []
  const { flows } = createAfnorFlow({
    flowServiceUrl: 'https://platform.example',
    tokenUrl: 'https://platform.example/token',
    credentials: { clientId: 'client', clientSecret: 'secret' },
    retry: { limit: 0 },
    async fetch(request) {
      const { pathname, searchParams } = new URL(request.url)
      if (pathname === '/token') return Response.json({ access_token: 't', token_type: 'Bearer', expires_in: 1800 })
      const docType = searchParams.get('docType') as DownloadDocType
      asked.push(docType)
      return forms[docType]?.() ?? refused(404, 'MISSING_RESOURCE')
    },
  })
  return { flows, asked }
}

/** A sink, what went in, and how it ended. */
function collecting(write?: (piece: Uint8Array) => void | Promise<void>) {
  const pieces: Uint8Array[] = []
  const ends: unknown[] = []
  const sink = new WritableStream<Uint8Array>({
    async write(piece) {
      pieces.push(piece)
      await write?.(piece)
    },
    close: () => void ends.push('closed'),
    abort: (reason) => void ends.push(reason),
  })
  return { sink, ends, text: () => Buffer.concat(pieces).toString() }
}

describe('flows.read', () => {
  it('gives the original, and what it is', async () => {
    const disposition = "attachment; filename*=UTF-8''Facture%20%C3%A9t%C3%A9.xml"
    const { flows, asked } = platform({ Original: () => file(INVOICE, { 'content-disposition': disposition }) })
    expect(await flows.read('f')).toEqual({
      docType: 'Original',
      syntax: 'UBL',
      bytes: bytes(INVOICE),
      name: 'Facture été.xml',
      mediaType: 'application/octet-stream',
      size: INVOICE.length,
      sha256: await sha256(bytes(INVOICE)),
      verified: false,
      passedOver: [],
    })
    expect(asked).toEqual(['Original'])
  })

  it.each<[string, () => Response, object]>([
    ['404', () => refused(404, 'MISSING_RESOURCE'), { code: 'NOT_FOUND', platformCode: 'MISSING_RESOURCE' }],
    ['400', () => refused(400, 'CLIENT_NOT_CONFIGURED'), { code: 'REJECTED', platformCode: 'CLIENT_NOT_CONFIGURED' }],
    ['JSON that says so', () => Response.json({ flowId: 'f' }), { code: 'INVALID_RESPONSE' }],
    ['JSON that does not', () => file('{"flowId":"f"}'), { code: 'INVALID_RESPONSE' }],
    ['a page', () => file('<!doctype html><title>Sign in</title>'), { code: 'INVALID_RESPONSE' }],
    ['nothing', () => file(''), { code: 'INVALID_RESPONSE' }],
    ['no content', () => new Response(null, { status: 204 }), { code: 'INVALID_RESPONSE' }],
  ])('passes over %s, in memory and into a sink', async (_, answer, passed) => {
    const forms: Forms = { Original: answer, Converted: () => file(CII) }
    const { flows, asked } = platform(forms)
    const expected = {
      docType: 'Converted',
      syntax: 'CII',
      size: CII.length,
      passedOver: [expect.objectContaining({ docType: 'Original', ...passed })],
    }
    expect(await flows.read('f')).toMatchObject({ ...expected, bytes: bytes(CII) })
    const { sink, ends, text } = collecting()
    expect(await flows.read('f', { sink })).toMatchObject(expected)
    expect([text(), ends]).toEqual([CII, ['closed']])
    expect(asked).toEqual(['Original', 'Converted', 'Original', 'Converted'])
  })

  it('takes the forms in the order of the caller', async () => {
    const { flows, asked } = platform({ ReadableView: () => file('%PDF-1.7'), Converted: () => file(CII) })
    expect(await flows.read('f', { docTypes: ['ReadableView', 'Converted'] })).toMatchObject({ syntax: 'PDF' })
    expect(asked).toEqual(['ReadableView'])
  })

  it('passes over what the caller cannot use', async () => {
    const { flows } = platform({
      Original: () => file('%PDF-1.7'),
      Converted: () => file('?'),
      ReadableView: () => file(CII),
    })
    const { passedOver, docType } = await flows.read('f', { accept: ['CII', 'UBL'] })
    expect([docType, passedOver.map(({ code }) => code)]).toEqual(['ReadableView', ['NOT_ACCEPTED', 'NOT_ACCEPTED']])
  })

  it('hands over a file that it does not know', async () => {
    const { flows } = platform({ Original: () => file('PK') })
    const read = await flows.read('f')
    expect([read.size, 'syntax' in read]).toEqual([2, false])
  })

  it.each([
    ['an outage', () => refused(503, 'RESOURCE_ERROR'), 'UNAVAILABLE'],
    ['a missing right', () => refused(403, 'FORBIDDEN_ACCESS'), 'FORBIDDEN'],
    ['too many requests', () => refused(429, 'TOO_MANY_REQUESTS'), 'RATE_LIMITED'],
  ])('ends at %s', async (_, answer, code) => {
    const { flows, asked } = platform({ Original: answer, Converted: () => file(CII) })
    const { sink, ends } = collecting()
    expect(await failure(flows.read('f', { sink }))).toMatchObject({ code })
    expect(await failure(flows.read('f'))).toMatchObject({ code })
    expect([asked, ends, sink.locked]).toEqual([['Original', 'Original'], [], false])
  })

  it('says what each form came to when none is a file', async () => {
    const { flows } = platform({
      Original: () => file('{}'),
      Converted: () => refused(400, 'CLIENT_NOT_CONFIGURED'),
    })
    const error = (await failure(flows.read('f'))) as PlatformError
    expect(PlatformError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ code: 'NO_READABLE_FORM', status: 404, requestId: expect.any(String) })
    expect(error.issues.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'Original INVALID_RESPONSE',
      'Converted CLIENT_NOT_CONFIGURED',
      'ReadableView MISSING_RESOURCE',
    ])
    expect(error.message).toMatch(/Original: .+; Converted: .+; ReadableView: /)
  })

  it('says that nothing is there when every form says so', async () => {
    expect(await failure(platform({}).flows.read('f'))).toMatchObject({ code: 'NOT_FOUND', status: 404 })
  })
})

describe('the sha256 of the original', () => {
  const forms: Forms = { Original: () => file(INVOICE), Converted: () => file(CII) }

  it('is compared with the expected one, and with that of a flow', async () => {
    const { flows } = platform(forms)
    const expectedSha256 = await sha256(bytes(INVOICE))
    for (const into of [undefined, collecting().sink]) {
      const options = { expectedSha256, ...(into && { sink: into }) }
      expect(await flows.read('f', options)).toMatchObject({ verified: true, sha256: expectedSha256 })
    }
    expect(await flows.read({ flowId: 'f', sha256: expectedSha256 })).toMatchObject({ verified: true })
    expect(await flows.read({ flowId: 'f', sha256: 'no/hexadecimal=' })).toMatchObject({ verified: false })
    const other = { docTypes: ['Converted'], expectedSha256 } as const
    expect(await flows.read('f', other)).toMatchObject({ verified: false })
  })

  it('that differs is an error, and no reason to take another form', async () => {
    const { flows, asked } = platform(forms)
    expect(await failure(flows.read({ flowId: 'f', sha256: '0'.repeat(64) }))).toMatchObject({
      code: 'ORIGINAL_DIFFERS',
      message: expect.not.stringContaining('sink'),
    })
    expect(asked).toEqual(['Original'])
  })

  it('that differs aborts the sink, and says that it has all', async () => {
    const { sink, ends, text } = collecting()
    const error = await failure(platform(forms).flows.read('f', { sink, expectedSha256: '0'.repeat(64) }))
    expect(error).toMatchObject({ code: 'ORIGINAL_DIFFERS', message: expect.stringContaining('written to the sink') })
    expect([text(), ends]).toEqual([INVOICE, [error]])
  })
})

describe('a sink', () => {
  const PIECE = 65_536
  const COUNT = 500

  /** A PDF of 33 MB that is made as it is asked for; `broken` before its end. */
  function long(made: { pieces: number }, broken = false) {
    return new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          if (made.pieces === COUNT) return broken ? controller.error(new Error('reset')) : controller.close()
          const piece = new Uint8Array(PIECE)
          if (made.pieces++ === 0) piece.set(bytes('%PDF-1.7\n'))
          controller.enqueue(piece)
        },
      },
      { highWaterMark: 0 },
    )
  }

  it('gets a long file as fast as it takes it', async () => {
    const made = { pieces: 0 }
    let taken = 0
    let furthest = 0
    const sink = new WritableStream<Uint8Array>({
      async write(piece) {
        await new Promise(setImmediate)
        furthest = Math.max(furthest, made.pieces * PIECE - taken)
        taken += piece.byteLength
      },
    })
    const { flows } = platform({ Original: () => file(long(made)) })
    expect(await flows.read('f', { sink })).toMatchObject({ size: PIECE * COUNT, syntax: 'PDF' })
    expect(taken).toBe(PIECE * COUNT)
    expect(furthest).toBeLessThan(20 * PIECE)
  })

  it('is aborted when the file breaks off, and no other form follows', async () => {
    const { flows, asked } = platform({ Original: () => file(long({ pieces: 0 }, true)), Converted: () => file(CII) })
    const { sink, ends } = collecting()
    const error = await failure(flows.read('f', { sink }))
    expect(TransportError.isInstance(error)).toBe(true)
    expect([asked, ends]).toEqual([['Original'], [error]])
  })

  it('that fails ends the reading with its own error', async () => {
    const full = Object.assign(new Error('disk full'), { status: 404 })
    const { sink } = collecting(() => Promise.reject(full))
    const { flows, asked } = platform({ Original: () => file(long({ pieces: 0 })), Converted: () => file(CII) })
    expect(await failure(flows.read('f', { sink }))).toBe(full)
    expect(asked).toEqual(['Original'])
  })

  it('is aborted with the reason of the signal', async () => {
    const controller = new AbortController()
    const reason = new Error('enough')
    const { sink, ends } = collecting(() => controller.abort(reason))
    const { flows } = platform({ Original: () => file(long({ pieces: 0 })) })
    expect(await failure(flows.read('f', { sink, signal: controller.signal }))).toBe(reason)
    expect(ends).toEqual([reason])
  })
})

describe('the arguments of flows.read', () => {
  it.each<[object, string]>([
    [{ docTypes: [] }, 'docTypes'],
    [{ docTypes: ['Metadata'] }, 'docTypes'],
    [{ docTypes: ['Original', 'Original'] }, 'docTypes'],
    [{ docTypes: 'Original' }, 'docTypes'],
    [{ accept: [] }, 'accept'],
    [{ accept: ['Factur-X'] }, 'accept'],
    [{ expectedSha256: 'A'.repeat(64) }, 'expectedSha256'],
    [{ sink: {} }, 'sink'],
  ])('%j is refused before any call', async (options, field) => {
    const { flows, asked } = platform({})
    expect(await failure(flows.read('f', options))).toMatchObject({ code: 'ARGUMENT_INVALID', field })
    expect(asked).toEqual([])
  })

  it('a locked sink is refused', async () => {
    const { sink } = collecting()
    sink.getWriter()
    expect(await failure(platform({}).flows.read('f', { sink }))).toMatchObject({ field: 'sink' })
  })
})
