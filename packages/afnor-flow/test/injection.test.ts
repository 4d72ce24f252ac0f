import { type ConfigurationError, FacturelleError } from '@facturelle/core'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type AfnorFlowOptions, createAfnorFlow, type FlowInfo } from '../src/index.js'

const RUNS = process.env.FACTURELLE_SOAK === '1' ? 10_000 : 300
const SAMPLE = { seed: 20261121, numRuns: RUNS }
const ORIGIN = 'https://api.example.com'
const BASE = '/base/flow-service'

/** What breaks out of something somewhere. */
const FRAGMENTS = [
  '/',
  '//',
  '..',
  '.',
  '../',
  '..%2f',
  '%2e%2e',
  '%2F',
  '%00',
  '%',
  '?',
  '?docType=Original',
  '#',
  '&',
  '=',
  ';',
  '\\',
  '\\..\\',
  '\0',
  '\r',
  '\n',
  '\r\n',
  '\r\n\r\n',
  '\r\nX-Injected: 1',
  '	',
  ' ',
  '"',
  "'",
  '"; name="flowInfo"',
  '{flowId}',
  '{webhookUid}',
  '$&',
  '$1',
  ':',
  '@',
  '//evil.example',
  'https://evil.example/',
  '<',
  '>',
  '|',
  '^',
  '`',
  'é',
  '発',
  '😀',
  '\0',
  '',
  '\u2028',
  '​',
  '﻿',
  '‮',
  '\ud800',
  '\udc00',
  '／',
  '．．',
  '__proto__',
  '--facturelle-',
  '--',
  'a',
  'F2026-001',
  'a'.repeat(36),
  'a'.repeat(300),
]
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 6 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.nat({ max: 0xff }).map((code) => String.fromCharCode(code)), maxLength: 40 }),
  fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 20 }),
)

interface Seen {
  readonly request: Request
  readonly body: Uint8Array
}

/** A client whose requests end here. */
function client(rest: Partial<AfnorFlowOptions> = {}, accessToken = 'token') {
  const tokens: Seen[] = []
  const calls: Seen[] = []
  const options = {
    flowServiceUrl: `${ORIGIN}${BASE}`,
    tokenUrl: `${ORIGIN}/token`,
    credentials: { clientId: 'client', clientSecret: 'secret' },
    retry: { limit: 0 },
    fetch: async (request: Request) => {
      const body = new Uint8Array(await request.arrayBuffer())
      if (new URL(request.url).pathname === '/token') {
        tokens.push({ request, body })
        return Response.json({ access_token: accessToken, token_type: 'Bearer', expires_in: 1800 })
      }
      calls.push({ request, body })
      if (request.method === 'DELETE') return new Response(null, { status: 204 })
      return request.url.endsWith('docType=Original') ? new Response('%PDF-') : Response.json({ flowId: 'f' })
    },
    ...rest,
  } as AfnorFlowOptions
  return { tokens, calls, afnor: () => createAfnorFlow(options) }
}

/** What the work came to: nothing, or an error, which has to be one of ours. */
async function outcome(work: () => Promise<unknown>): Promise<FacturelleError | undefined> {
  try {
    await work()
  } catch (failure) {
    if (!FacturelleError.isInstance(failure)) throw new Error('an error that is none of ours', { cause: failure })
    return failure
  }
  return undefined
}

/** Both sides of a property have to be seen, or it says nothing. */
function tally() {
  const seen = { sent: 0, refused: 0 }
  return {
    count: (error: FacturelleError | undefined) => seen[error ? 'refused' : 'sent']++,
    both: () => expect(Math.min(seen.sent, seen.refused), JSON.stringify(seen)).toBeGreaterThan(RUNS / 50),
  }
}

/** What `Headers` makes of a value it takes. */
const trimmed = (value: string) => value.replace(/^[\t\r\n ]+|[\t\r\n ]+$/g, '')
const names = ({ request }: Seen) => [...request.headers.keys()].sort()

describe('a value in a path is one segment', { timeout: 120_000 }, () => {
  it.each<[string, string, string, (afnor: ReturnType<typeof createAfnorFlow>, id: string) => Promise<unknown>]>([
    ['flows.get', '/v1/flows/', '?docType=Metadata', (afnor, id) => afnor.flows.get(id)],
    ['flows.download', '/v1/flows/', '?docType=Original', (afnor, id) => afnor.flows.download(id, 'Original')],
    ['webhooks.delete', '/v1/webhooks/', '', (afnor, id) => afnor.webhooks.delete(id)],
  ])('of %s', async (_name, path, search, call) => {
    const { count, both } = tally()
    const { calls, afnor } = client()
    const one = afnor()
    const prefix = `${BASE}${path}`
    await fc.assert(
      fc.asyncProperty(hostile, async (id) => {
        calls.length = 0
        const error = await outcome(() => call(one, id))
        count(error)
        if (error) {
          expect(error).toMatchObject({ code: 'ARGUMENT_INVALID', field: expect.stringMatching(/^(flow|webhook)Id$/) })
          expect(calls).toEqual([])
          return
        }
        expect(calls).toHaveLength(1)
        const url = new URL(calls[0]!.request.url)
        expect(url.origin).toBe(ORIGIN)
        expect(url.search).toBe(search)
        expect(url.hash).toBe('')
        expect(url.pathname.startsWith(prefix)).toBe(true)
        const segment = url.pathname.slice(prefix.length)
        expect(segment).not.toMatch(/[/\\]/)
        expect(decodeURIComponent(segment)).toBe(id)
      }),
      { ...SAMPLE, examples: [['.'], ['..'], [''], ['%2e%2e'], ['a/../b'], ['{flowId}'], ['\ud800']] },
    )
    both()
  })
})

/** Text that a header may well carry, beside what it may not. */
const headerText = fc.oneof(
  hostile,
  hostile.map((text) => text.replace(/[^\t -~]/g, '')),
  hostile.map((text) => text.replace(/[^!-~]/g, '')),
)

/** `Headers` loses a header of this name, which harms nobody. */
const headerName = headerText.filter((text) => text !== '__proto__')

describe('a value in a header is one value', { timeout: 120_000 }, () => {
  const { calls: plainCalls, tokens: plainTokens, afnor: plain } = client()
  beforeAll(() => plain().getHealth({ organizationId: 'o' }))

  it.each(['the client', 'a call'])('organizationId of %s', async (whose) => {
    const { count, both } = tally()
    await fc.assert(
      fc.asyncProperty(headerText, async (organizationId) => {
        const ofClient = whose === 'the client'
        const { calls, tokens, afnor } = client(ofClient ? { organizationId } : {})
        const error = await outcome(async () => afnor().getHealth(ofClient ? {} : { organizationId }))
        count(error)
        if (error) {
          expect((error as ConfigurationError).field).toBe('organizationId')
          expect([...calls, ...tokens]).toEqual([])
          return
        }
        expect(names(calls[0]!)).toEqual(names(plainCalls[0]!))
        expect(calls[0]!.request.headers.get('organization-id')).toBe(organizationId)
      }),
      SAMPLE,
    )
    both()
  })

  it.each(['a value', 'a function'])('headers of credentials, given by %s', async (given) => {
    const { count, both } = tally()
    await fc.assert(
      fc.asyncProperty(headerName, headerText, fc.boolean(), async (name, value, known) => {
        const header = known ? 'x-api-key' : name
        const account = { clientId: 'client', clientSecret: 'secret', headers: { [header]: value } }
        const { calls, tokens, afnor } = client({ credentials: given === 'a value' ? account : () => account })
        const error = await outcome(async () => afnor().authorize())
        count(error)
        if (error) {
          expect(error).toMatchObject({ code: 'CREDENTIALS_INVALID', field: 'credentials.headers' })
          expect([...calls, ...tokens]).toEqual([])
          return
        }
        const { request } = tokens[0]!
        expect(names(tokens[0]!)).toEqual([...new Set([...names(plainTokens[0]!), header.toLowerCase()])].sort())
        expect(request.headers.get(header)).toBe(trimmed(value))
      }),
      {
        ...SAMPLE,
        examples: [
          ['', '', false],
          ['a b', 'x', false],
          ['a', 'é', true],
        ],
      },
    )
    both()
  })

  it.each(['client_secret_basic', 'client_secret_post'] as const)('what buys a token, by %s', async (how) => {
    const text = hostile.filter((value) => value !== '')
    await fc.assert(
      fc.asyncProperty(text, text, text, text, async (clientId, clientSecret, scope, audience) => {
        const { tokens, afnor } = client({
          credentials: { clientId, clientSecret, scope, audience, clientAuthentication: how },
        })
        const error = await outcome(async () => afnor().authorize())
        if ([clientId, clientSecret, scope, audience].some((value) => value !== whole(value))) {
          // What is not well-formed would travel as another text.
          expect(error).toMatchObject({ code: 'CREDENTIALS_INVALID' })
          expect(tokens).toEqual([])
          return
        }
        expect(error).toBeUndefined()
        const { request, body } = tokens[0]!
        expect(names(tokens[0]!)).toEqual(
          names(plainTokens[0]!).filter((name) => name !== 'authorization' || how.endsWith('basic')),
        )
        const form = [...new URLSearchParams(new TextDecoder().decode(body))].sort(([a], [b]) => (a < b ? -1 : 1))
        const fields = { audience: whole(audience), grant_type: 'client_credentials', scope: whole(scope) }
        const proof = { client_id: whole(clientId), client_secret: whole(clientSecret) }
        expect(form).toEqual(
          Object.entries(how.endsWith('post') ? { ...fields, ...proof } : fields).sort(([a], [b]) => (a < b ? -1 : 1)),
        )
        if (how.endsWith('post')) return
        const basic = atob((request.headers.get('authorization') ?? '').replace('Basic ', '')).split(':')
        expect(basic.map((part) => new URLSearchParams(`=${part}`).get(''))).toEqual([
          whole(clientId),
          whole(clientSecret),
        ])
      }),
      SAMPLE,
    )
  })

  it('a token that the server gave', async () => {
    const { count, both } = tally()
    await fc.assert(
      fc.asyncProperty(headerText, async (accessToken) => {
        const { calls, afnor } = client({}, accessToken)
        const error = await outcome(async () => afnor().flows.get('f'))
        count(error)
        if (error) {
          expect(error).toMatchObject({ code: 'TOKEN_UNUSABLE' })
          expect(calls).toEqual([])
          return
        }
        expect(calls[0]!.request.headers.get('authorization')).toBe(`Bearer ${accessToken}`)
      }),
      SAMPLE,
    )
    both()
  })

  it('a request id', async () => {
    const { count, both } = tally()
    await fc.assert(
      fc.asyncProperty(headerText, async (id) => {
        const { calls, afnor } = client({ randomUuid: () => id })
        const error = await outcome(async () => afnor().flows.get('f'))
        count(error)
        if (error) {
          expect(error).toMatchObject({ code: 'ARGUMENT_INVALID', field: 'randomUuid' })
          expect(calls).toEqual([])
          return
        }
        expect(names(calls[0]!)).toEqual(names(plainCalls[0]!).filter((name) => name !== 'organization-id'))
        expect(calls[0]!.request.headers.get('request-id')).toBe(trimmed(id))
      }),
      SAMPLE,
    )
    both()
  })
})

describe('a new flow is two parts', { timeout: 120_000 }, () => {
  const file = fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    hostile.map((text) => new TextEncoder().encode(text)),
    fc.constantFrom('-', '\r\n-').map((start) => {
      // The document closes its part, if it knew the boundary, and declares itself something else.
      const part = 'Content-Disposition: form-data; name="flowInfo"\r\n\r\n{"name":"other"}'
      return new TextEncoder().encode(`${start}-facturelle-foreseen\r\n${part}\r\n--facturelle-foreseen--\r\n`)
    }),
  )
  const long = fc.integer({ min: 250, max: 260 }).map((length) => 'é'.repeat(length))
  const name = fc.oneof(hostile, long)

  it('whatever its name, its tracking id, its bytes and the boundary hold', async () => {
    const { count, both } = tally()
    const id = fc.oneof(fc.constant('foreseen'), fc.uuid(), headerText)
    await fc.assert(
      fc.asyncProperty(name, name, file, id, async (fileName, trackingId, bytes, uuid) => {
        const { calls, afnor } = client({ randomUuid: () => uuid })
        const flowInfo: FlowInfo = { name: fileName, flowSyntax: 'UBL', trackingId }
        const error = await outcome(async () => afnor().flows.create({ file: bytes, flowInfo }))
        count(error)
        if (error) {
          expect(error).toMatchObject({ code: 'ARGUMENT_INVALID' })
          expect(calls).toEqual([])
          return
        }
        const { request, body } = calls[0]!
        expect(names(calls[0]!)).toEqual([...names(plainHeaders), 'content-type'].sort())
        // By the runtime's parser, which is another's work: two parts, with what went in.
        const form = await new Response(body, { headers: request.headers }).formData()
        expect([...form.keys()]).toEqual(['flowInfo', 'file'])
        expect(JSON.parse(form.get('flowInfo') as string)).toEqual(flowInfo)
        const part = form.get('file') as File
        expect(part.type).toBe('application/xml')
        expect(part.name).toBe(decoded(encoded(fileName)))
        expect(new Uint8Array(await part.arrayBuffer())).toEqual(bytes)
        // By the letter: every header line is one of ours, and quotes are where they have to be.
        expect(partsOf(body, request.headers.get('content-type')!)).toEqual([
          ['Content-Disposition: form-data; name="flowInfo"', 'Content-Type: application/json'],
          [
            `Content-Disposition: form-data; name="file"; filename="${encoded(fileName)}"`,
            'Content-Type: application/xml',
          ],
        ])
      }),
      {
        ...SAMPLE,
        examples: [
          ['a"; filename="b', 't', new Uint8Array(), 'u'],
          ['a\r\nContent-Type: text/html\r\n\r\n<b>', 't', new Uint8Array(), 'u'],
          ['a\\', 't', new Uint8Array(), 'u'],
          ['\0', '\ud800', new Uint8Array(), 'u'],
          ['a', 't', new Uint8Array(), 'u; charset=utf-16'],
        ],
      },
    )
    both()
  })

  const { calls: plainFlow, afnor: plain } = client()
  const plainHeaders = { request: new Request(ORIGIN), body: new Uint8Array() } as {
    request: Request
    body: Uint8Array
  }
  beforeAll(async () => {
    await plain().flows.get('f')
    plainHeaders.request = plainFlow[0]!.request
  })
})

/** Lone surrogates have no bytes: they travel as U+FFFD. */
function whole(text: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text))
}

function encoded(fileName: string): string {
  return whole(fileName).replace(/["\\\p{Cc}]/gu, (char) =>
    [...Buffer.from(char)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
  )
}

/** What the form parser of fetch turns back; it also takes a leading U+FEFF for a byte order mark. */
function decoded(fileName: string): string {
  return fileName
    .replace(/^\ufeff/, '')
    .replace(/%0A/gi, '\n')
    .replace(/%0D/gi, '\r')
    .replace(/%22/g, '"')
}

/** The header lines of each part, read by nothing but the grammar of RFC 2046. */
function partsOf(body: Uint8Array, contentType: string): string[][] {
  const boundary = /^multipart\/form-data; boundary=([\w'+.-]+)$/.exec(contentType)?.[1]
  const text = Buffer.from(body).toString('latin1')
  const [preamble, ...pieces] = text.split(`--${boundary}`)
  expect(preamble).toBe('')
  expect(pieces.pop()).toBe('--\r\n')
  return pieces.map((piece) => {
    expect(piece.startsWith('\r\n') && piece.endsWith('\r\n')).toBe(true)
    const head = piece.slice(2, piece.indexOf('\r\n\r\n'))
    return Buffer.from(head, 'latin1').toString('utf8').split('\r\n')
  })
}
