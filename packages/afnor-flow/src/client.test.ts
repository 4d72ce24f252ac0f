import { inspect } from 'node:util'
import { ConfigurationError, PlatformError, TransportError } from '@facturelle/core'
import nock from 'nock'
import { afterEach, describe, expect, it } from 'vitest'
import { type AfnorFlowOptions, createAfnorFlow } from './client.js'
import type { Flow, FlowSearchWhere } from './types.js'

const HOST = 'https://api.example.com'
const options: AfnorFlowOptions = {
  flowServiceUrl: `${HOST}/flow-service`,
  tokenUrl: `${HOST}/token`,
  credentials: { clientId: 'client', clientSecret: 'canary-secret' },
  retry: { limit: 0 },
}
const token = (value = 'canary-token') =>
  nock(HOST).post('/token').reply(200, { access_token: value, token_type: 'Bearer', expires_in: 1800 })
const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

afterEach(() => {
  expect(nock.pendingMocks()).toEqual([])
})

describe('createAfnorFlow', () => {
  it.each([
    [{ version: '1.4.0' }, 'version'],
    [{ timeoutMs: 0 }, 'timeoutMs'],
    [{ flowServiceUrl: 'http://api.example.com' }, 'flowServiceUrl'],
    [{ flowServiceUrl: undefined }, 'flowServiceUrl'],
    [{ tokenUrl: 'nowhere' }, 'credentials.tokenUrl'],
    [{ tokenUrl: undefined }, 'tokenUrl'],
    [{ credentials: undefined }, 'credentials'],
    [{ credentials: {} }, 'credentials.clientId'],
    [{ platform: 'super-pdp' }, 'platform'],
    [{ platform: 'nobody', flowServiceUrl: undefined, tokenUrl: undefined }, 'platform'],
  ])('refuses %j', (wrong, field) => {
    let error: unknown
    try {
      createAfnorFlow({ ...options, ...wrong } as AfnorFlowOptions)
    } catch (thrown) {
      error = thrown
    }
    expect(ConfigurationError.isInstance(error)).toBe(true)
    expect((error as ConfigurationError).field).toBe(field)
  })

  it('knows a platform by its name: addresses, version and client authentication', async () => {
    const api = 'https://api.superpdp.tech'
    nock(api)
      .post('/oauth2/token', { grant_type: 'client_credentials', client_id: 'client', client_secret: 'canary-secret' })
      .reply(200, { access_token: 't', token_type: 'bearer' })
    nock(api, { reqheaders: { authorization: 'Bearer t', 'request-id': /^[0-9a-f-]{36}$/ } })
      .get('/afnor-flow/v1/healthcheck')
      .reply(200)
    const client = createAfnorFlow({
      platform: 'super-pdp',
      credentials: { clientId: 'client', clientSecret: 'canary-secret' },
    })
    await expect(client.getHealth()).resolves.toBeUndefined()
  })

  it('shows no secret', () => {
    const client = createAfnorFlow(options)
    expect(inspect(client, { depth: 20, showHidden: true }) + JSON.stringify(client)).not.toContain('canary')
  })

  it('reads provided credentials late, once, and again after a 401', async () => {
    let reads = 0
    const client = createAfnorFlow({
      ...options,
      credentials: async () => ({ clientId: 'client', clientSecret: `canary-${++reads}` }),
    })
    expect(reads).toBe(0)
    token()
    nock(HOST).get('/flow-service/v1/healthcheck').twice().reply(200)
    await client.getHealth()
    await client.getHealth()
    expect(reads).toBe(1)
    nock(HOST).get('/flow-service/v1/healthcheck').reply(401)
    token('canary-renewed')
    nock(HOST).get('/flow-service/v1/healthcheck').reply(200)
    await client.getHealth()
    expect(reads).toBe(2)
  })
})

describe('the headers of a dialect', () => {
  it.each([
    ['1.1.0', 'x-request-id'],
    ['1.2.0', 'request-id'],
    ['1.3.0', 'request-id'],
  ] as const)('%s carries %s', async (version, header) => {
    token()
    nock(HOST, { reqheaders: { [header]: /^[0-9a-f-]{36}$/, accept: 'application/json' } })
      .get('/flow-service/v1/flows/f?docType=Metadata')
      .reply(200, { flowId: 'f' })
    expect(await createAfnorFlow({ ...options, version }).flows.get('f')).toEqual({ flowId: 'f' })
  })

  it('names the company, of the client or of the call, from 1.2.0 on', async () => {
    token()
    const client = createAfnorFlow({ ...options, organizationId: 'first' })
    for (const organization of ['first', 'second']) {
      nock(HOST, { reqheaders: { 'organization-id': organization } })
        .get('/flow-service/v1/healthcheck')
        .reply(200)
    }
    await client.getHealth()
    await client.getHealth({ organizationId: 'second' })
    const error = await failure(createAfnorFlow({ ...options, version: '1.1.0' }).getHealth({ organizationId: 'x' }))
    expect(error).toMatchObject({ code: 'ARGUMENT_INVALID', field: 'organizationId' })
  })
})

describe('flows.create', () => {
  const flowInfo = { name: 'F "1".xml', flowSyntax: 'CII', trackingId: 't-1' } as const
  const file = new TextEncoder().encode('<a/>')

  it('sends two parts, the first as JSON', async () => {
    token()
    let body = ''
    nock(HOST)
      .post('/flow-service/v1/flows', (sent: unknown) => {
        body = String(sent)
        return true
      })
      .matchHeader('content-type', /^multipart\/form-data; boundary=/)
      .reply(202, { flowId: 'f-1', submittedAt: '2026-11-21T10:00:00.123456Z', processingRule: null })
    const created = await createAfnorFlow(options).flows.create({ file, flowInfo })
    expect(created).toEqual({ flowId: 'f-1', submittedAt: '2026-11-21T10:00:00.123456Z' })
    expect(body).toContain(
      'name="flowInfo"\r\nContent-Type: application/json\r\n\r\n{"name":"F \\"1\\".xml","flowSyntax":"CII","trackingId":"t-1"}',
    )
    expect(body).toContain('name="file"; filename="F %221%22.xml"\r\nContent-Type: application/xml\r\n\r\n<a/>')
  })

  it.each([
    [{ name: '' }, 'flowInfo.name'],
    [{ name: 'x'.repeat(256) }, 'flowInfo.name'],
    [{ flowSyntax: 'XML' }, 'flowInfo.flowSyntax'],
    [{ flowProfile: 'EN16931' }, 'flowInfo.flowProfile'],
    [{ processingRule: 'B2Bint' }, 'flowInfo.processingRule'],
    [{ processingRule: 'Undefined' }, 'flowInfo.processingRule'],
    [{ trackingId: 'x'.repeat(65) }, 'flowInfo.trackingId'],
    [{ sha256: 'A'.repeat(64) }, 'flowInfo.sha256'],
    [{ flowType: 'CustomerInvoice' }, 'flowInfo.flowType'],
  ])('refuses %j before anything is sent', async (wrong, field) => {
    const error = await failure(
      createAfnorFlow(options).flows.create({ file, flowInfo: { ...flowInfo, ...wrong } as never }),
    )
    expect(error).toMatchObject({ code: 'ARGUMENT_INVALID', field })
  })

  it('knows what a version lacks', async () => {
    const client = createAfnorFlow({ ...options, version: '1.1.0' })
    const wrong = [{ processingRule: 'B2G' }, { trackingId: 'x'.repeat(37) }] as const
    for (const rest of wrong) {
      expect(await failure(client.flows.create({ file, flowInfo: { ...flowInfo, ...rest } }))).toMatchObject({
        code: 'ARGUMENT_INVALID',
      })
    }
  })

  it('quotes no markup of a platform that echoes the file', async () => {
    token()
    const echo = { errorCode: 'X', errorMessage: 'invalid: <cbc:ID>canary-F1</cbc:ID>', details: '<a>canary</a>' }
    nock(HOST).post('/flow-service/v1/flows').reply(400, echo)
    const error = await failure(createAfnorFlow(options).flows.create({ file, flowInfo }))
    expect(error).toMatchObject({ code: 'REJECTED', platformCode: 'X' })
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('canary')
  })

  it.each([
    [200, '<html>log in</html>', { 'content-type': 'text/html' }, (error: unknown) => TransportError.isInstance(error)],
    [202, '{}', { 'content-type': 'application/json' }, (error: unknown) => TransportError.isInstance(error)],
    [500, '', {}, (error: unknown) => PlatformError.isInstance(error)],
    [
      413,
      '{"errorCode":"FILE_SIZE_EXCEEDED"}',
      { 'content-type': 'application/json' },
      (error: unknown) => PlatformError.isInstance(error),
    ],
  ])('throws ours for a %i of %j', async (status, body, headers, isKind) => {
    token()
    nock(HOST)
      .post('/flow-service/v1/flows')
      .reply(status, body, headers as Record<string, string>)
    const error = await failure(createAfnorFlow(options).flows.create({ file, flowInfo }))
    expect(isKind(error)).toBe(true)
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('canary')
  })
})

describe('path values', () => {
  it('are one encoded segment', async () => {
    token()
    nock(HOST).get('/flow-service/v1/flows/A%20B%2FC%3A%C3%A9%3F%23?docType=Metadata').reply(200, { flowId: 'x' })
    expect(await createAfnorFlow(options).flows.get('A B/C:é?#')).toEqual({ flowId: 'x' })
  })

  it.each(['', '.', '..', 'x'.repeat(65)])('refuses %j', async (flowId) => {
    const client = createAfnorFlow(options)
    expect(ConfigurationError.isInstance(await failure(client.flows.get(flowId)))).toBe(true)
    expect(ConfigurationError.isInstance(await failure(client.flows.download(flowId, 'Original')))).toBe(true)
  })
})

describe('flows.download', () => {
  it('gives bytes, name and type', async () => {
    token()
    const bytes = Buffer.from([0, 1, 2, 250, 255])
    nock(HOST).get('/flow-service/v1/flows/f?docType=Original').reply(200, bytes, {
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment; filename="F-1.pdf"',
    })
    expect(await createAfnorFlow(options).flows.download('f', 'Original')).toEqual({
      bytes: new Uint8Array(bytes),
      name: 'F-1.pdf',
      mediaType: 'application/octet-stream',
    })
  })

  it('refuses a form that does not exist', async () => {
    expect(await failure(createAfnorFlow(options).flows.download('f', 'Metadata' as never))).toMatchObject({
      field: 'docType',
    })
  })
})

describe('flows.search', () => {
  it.each([
    [{ where: {} }, 'where'],
    [{ where: { trackingId: undefined } }, 'where'],
    [{ where: { flowId: 'f' } }, 'where.flowId'],
    [{ where: { trackingId: 't' }, limit: 101 }, 'limit'],
    [{ where: { trackingId: 't' }, limit: 0 }, 'limit'],
    [{ where: { trackingId: 't' }, offset: 25 }, 'search.offset'],
  ])('refuses %j', async (search, field) => {
    expect(await failure(createAfnorFlow(options).flows.search(search as never))).toMatchObject({
      code: 'ARGUMENT_INVALID',
      field,
    })
  })

  it('keeps what it does not know, and takes null for absent', async () => {
    token()
    const flow = {
      flowId: 'f',
      flowType: 'Brand-new',
      extra: 1,
      name: null,
      acknowledgement: { status: 'Odd', details: 'none' },
    }
    nock(HOST)
      .post('/flow-service/v1/flows/search', { where: { trackingId: 't' } })
      .reply(200, { results: [flow], total: 1, limit: null })
    expect(await createAfnorFlow(options).flows.search({ where: { trackingId: 't' } })).toEqual({
      results: [{ flowId: 'f', flowType: 'Brand-new', extra: 1, acknowledgement: { status: 'Odd' } }],
    })
  })
})

describe('flows.searchAll', () => {
  type Body = { where: { updatedAfter?: string; updatedBefore?: string }; limit: number; cursor?: string }
  const stamp = (at: number) => `2026-11-21T10:00:00.${String(at).padStart(6, '0')}Z`
  const flows = (...ats: number[]) =>
    ats.map((at, index): Flow => ({ flowId: `f-${at}-${index}`, updatedAt: stamp(at) }))

  /** A platform without cursors that caps its pages. */
  function serve(all: Flow[], cap: number, order: 1 | -1 = 1, echo = true) {
    token()
    const asked: Body[] = []
    nock(HOST)
      .persist()
      .post('/flow-service/v1/flows/search')
      .reply(200, (_uri, body) => {
        const { where } = body as Body
        asked.push(body as Body)
        const { updatedAfter = '', updatedBefore = '~' } = where
        const results = all
          .filter(({ updatedAt = '' }) => updatedAt > updatedAfter && updatedAt < updatedBefore)
          .sort((a, b) => order * ((a.updatedAt ?? '') < (b.updatedAt ?? '') ? -1 : 1))
          .slice(0, cap)
        return { results, ...(echo ? { limit: cap } : {}) }
      })
    return asked
  }
  const collect = async (version: '1.2.0' | '1.3.0' = '1.2.0') => {
    const found: string[] = []
    for await (const { flowId } of createAfnorFlow({ ...options, version }).flows.searchAll({ updatedAfter: stamp(0) }))
      found.push(flowId)
    return found
  }
  afterEach(() => nock.cleanAll())

  it.each([
    [1, true],
    [-1, true],
    [1, false],
    [-1, false],
  ] as const)(
    'finds each flow once over capped pages, ties included (order %i, limit echoed: %s)',
    async (order, echo) => {
      const all = flows(1, 2, 2, 3, 3, 4, 5, 6, 6, 7, 8, 9)
      serve(all, 4, order, echo)
      expect((await collect()).sort()).toEqual(all.map(({ flowId }) => flowId).sort())
    },
  )

  it('tells flows of one timestamp apart by type and direction', async () => {
    token()
    const all = Array.from(
      { length: 8 },
      (_, at): Flow => ({
        flowId: `f-${at}`,
        updatedAt: stamp(5),
        flowType: at % 2 ? 'CustomerInvoiceLC' : 'SupplierInvoiceLC',
        flowDirection: at % 4 < 2 ? 'In' : 'Out',
      }),
    )
    nock(HOST)
      .persist()
      .post('/flow-service/v1/flows/search')
      .reply(200, (_uri, body) => {
        const { flowType, flowDirection } = (body as { where: FlowSearchWhere }).where
        const results = all.filter(
          (flow) =>
            (flowType ?? [flow.flowType]).includes(flow.flowType as string) &&
            (flowDirection ?? [flow.flowDirection]).includes(flow.flowDirection as string),
        )
        return { results: results.slice(0, 3), limit: 3 }
      })
    const found: string[] = []
    const where = { updatedAfter: stamp(0), flowType: ['CustomerInvoiceLC', 'SupplierInvoiceLC'] }
    for await (const { flowId } of createAfnorFlow({ ...options, version: '1.2.0' }).flows.searchAll(where))
      found.push(flowId)
    expect(found.sort()).toEqual(all.map(({ flowId }) => flowId))
  })

  it('says so when a whole page shares one timestamp', async () => {
    serve(flows(1, 2, 2, 2, 2, 2, 3), 3)
    const error = await failure(collect())
    expect(error).toMatchObject({
      code: 'PAGE_STUCK',
      attempts: 1,
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
  })

  it('goes on beyond it where somebody wants to be told', async () => {
    serve(flows(1, 2, 2, 2, 2, 2, 3), 3)
    const gaps: unknown[] = []
    const found: string[] = []
    const { flows: client } = createAfnorFlow({ ...options, version: '1.2.0' })
    const onGap = (gap: { at: string; seen: number }) => gaps.push(gap)
    for await (const { flowId } of client.searchAll({ updatedAfter: stamp(0) }, { onGap })) found.push(flowId)
    expect(found).toEqual(expect.arrayContaining(['f-1-0', 'f-3-6']))
    expect(gaps).toEqual([{ at: stamp(2), seen: 3 }])
  })

  it('follows cursors, and stops where there is none', async () => {
    token()
    const page = (body: object, answer: object) =>
      nock(HOST)
        .post('/flow-service/v1/flows/search', body as never)
        .reply(200, answer)
    const where = { updatedAfter: stamp(0) }
    page({ where, limit: 100 }, { results: flows(1), limit: 1, nextCursor: 'c1' })
    page({ where, limit: 100, cursor: 'c1' }, { results: flows(2), limit: 1 })
    expect(await collect('1.3.0')).toEqual(['f-1-0', 'f-2-0'])
  })

  it.each([
    // A platform may look at many rows that do not match.
    ['ever new cursors of empty pages', (asked: number) => ({ results: [], nextCursor: `c${asked}` }), 510],
    ['cursors in a circle', (asked: number) => ({ results: flows(asked), nextCursor: asked % 2 ? 'a' : 'b' }), 10],
  ])(
    'ends with an error for %s',
    async (_name, answer, most) => {
      token()
      let asked = 0
      nock(HOST)
        .persist()
        .post('/flow-service/v1/flows/search')
        .reply(200, () => answer(++asked))
      expect(await failure(collect('1.3.0'))).toMatchObject({ code: 'PAGE_STUCK' })
      expect(asked).toBeLessThan(most)
    },
    30_000,
  )

  it('ends with an error where a platform compares whole seconds, and more share one than a page holds', async () => {
    token()
    let asked = 0
    nock(HOST)
      .persist()
      .post('/flow-service/v1/flows/search')
      .reply(200, () => {
        asked++
        return { results: flows(1, 2, 3, 4), limit: 4 }
      })
    expect(await failure(collect())).toMatchObject({ code: 'PAGE_STUCK' })
    expect(asked).toBeLessThan(12)
  })

  it('does not turn in a circle when a cursor comes twice', async () => {
    token()
    nock(HOST)
      .persist()
      .post('/flow-service/v1/flows/search')
      .reply(200, { results: flows(1), nextCursor: 'c1' })
    expect(await failure(collect('1.3.0'))).toMatchObject({ code: 'PAGE_STUCK' })
  })
})
