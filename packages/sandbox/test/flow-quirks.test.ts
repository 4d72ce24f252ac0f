import { ConfigurationError } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { directoryQuirksSchema } from '../src/directory-quirks.js'
import { FLOW_QUIRKS, flowQuirksSchema } from '../src/flow-quirks.js'
import { PLATFORM_RECORDS } from '../src/generated/platforms.js'
import {
  type AfnorVersion,
  createSandbox,
  DIRECTORY_EXAMPLES,
  type FlowQuirks,
  type SandboxPlatformName,
} from '../src/index.js'
import { platformRecord } from '../src/platforms.js'
import { FIRST, FlowCaller, jsonBody, openBench, START, submission, tokenFor, VERSIONS } from './calls.js'
import { ciiInvoice } from './invoices.js'

async function open(version: AfnorVersion, flow: FlowQuirks): Promise<FlowCaller> {
  const bench = await openBench('in process', { quirks: { flow }, acknowledgeAfterMs: 10 })
  return new FlowCaller(bench, version, await tokenFor(bench))
}

const info = { flowSyntax: 'CII', name: 'facture.xml', trackingId: 't-1' }
const anInvoice = (number = 'F-1') => ciiInvoice({ number })

/** Without a look at the document, which a quirk need not keep to. */
async function read(answer: Promise<Response>) {
  const response = await answer
  const text = await response.text()
  const type = response.headers.get('content-type')
  return { status: response.status, type, text, body: /^["{[]/.test(text) ? JSON.parse(text) : undefined }
}
const create = (caller: FlowCaller, flowInfo: object = info, file = anInvoice()) =>
  read(caller.send('/v1/flows', { method: 'POST', body: submission(flowInfo, file) }))
const search = (caller: FlowCaller, body: object = { where: { trackingId: 't-1' } }) =>
  read(caller.send('/v1/flows/search', jsonBody(body)))
const get = (caller: FlowCaller, flowId: string, docType = 'Metadata') =>
  read(caller.send(`/v1/flows/${flowId}?docType=${docType}`))

/** The first lifecycle message of an invoice. */
async function message(caller: FlowCaller) {
  await create(caller)
  caller.bench.sandbox.advance(10_000)
  const { body } = await search(caller, { where: { flowType: ['CustomerInvoiceLC'] } })
  return body.results[0]
}

describe.each(VERSIONS)('flow quirks in %s', (version) => {
  it('a limit that is capped without a word', async () => {
    const where = { trackingId: 't-1' }
    expect((await search(await open(version, {}), { where, limit: 200 })).status).toBe(400)
    const { status, body } = await search(await open(version, { silentCap: true }), { where, limit: 200 })
    expect([status, body.limit]).toEqual([200, 100])
  })

  it('the newest first, and a total', async () => {
    const caller = await open(version, { order: 'descending', total: true })
    for (const number of ['F-1', 'F-2', 'F-3']) {
      await create(caller, info, anInvoice(number))
      caller.bench.sandbox.advance(1000)
    }
    const { body } = await search(caller, { where: { trackingId: 't-1' }, limit: 2 })
    const [newest, older] = body.results
    expect(newest.updatedAt > older.updatedAt).toBe(true)
    expect([body.total, body.results.length]).toEqual([3, 2])
    expect((await search(await open(version, {}))).body).not.toHaveProperty('total')
  })

  it('answers without a name and a digest', async () => {
    const caller = await open(version, { leftOut: ['name', 'sha256', 'trackingId'] })
    const created = await create(caller)
    expect(created.body).toMatchObject({ flowSyntax: 'CII' })
    for (const body of [created.body, (await get(caller, created.body.flowId)).body]) {
      expect(Object.keys(body)).not.toEqual(expect.arrayContaining(['name']))
      expect(body).not.toHaveProperty('sha256')
      expect(body).not.toHaveProperty('trackingId')
    }
  })

  it('the least answer to a submission', async () => {
    const { body } = await create(await open(version, { minimalCreated: true }))
    expect(Object.keys(body).sort()).toEqual(['flowId', 'flowSyntax', 'submittedAt'])
  })

  it('one flow type that makes the whole search a 400', async () => {
    const caller = await open(version, { refusedFlowTypes: ['StateCustomerInvoiceLC'] })
    const asked = (...flowType: string[]) => search(caller, { where: { flowType } })
    expect((await asked('CustomerInvoice')).status).toBe(200)
    expect((await asked('CustomerInvoice', 'StateCustomerInvoiceLC')).status).toBe(400)
  })

  it('a duplicate that is refused, and makes no flow', async () => {
    const usual = await open(version, {})
    await create(usual)
    expect((await create(usual)).status).toBe(202)
    const caller = await open(version, { duplicates: 'refused' })
    await create(caller)
    expect(await create(caller)).toMatchObject({ status: 400, body: { errorCode: 'CREATE_ERROR' } })
    expect(caller.bench.sandbox.flows()).toHaveLength(1)
    caller.bench.sandbox.advance(5)
    expect(caller.bench.sandbox.flows()[0]?.acknowledgement.status).toBe('Pending')
  })

  it.each(['ignored', 'refused'] as const)('a processing rule that is %s', async (processingRule) => {
    const caller = await open(version, { processingRule })
    const { status } = await create(caller, { ...info, processingRule: 'B2BInt' })
    expect(status).toBe(processingRule === 'refused' ? 400 : 202)
    expect((await create(caller, info, anInvoice('F-9'))).status).toBe(202)
    for (const flow of caller.bench.sandbox.flows()) {
      expect(flow).toMatchObject({ processingRule: 'B2B', processingRuleSource: 'Computed' })
    }
  })

  it('a rewrite where there usually is none', async () => {
    for (const [converted, status] of [
      ['notConfigured', 400],
      ['given', 200],
    ] as const) {
      const caller = await open(version, { converted })
      const { flowId } = (await create(caller)).body
      const answer = await get(caller, flowId, 'Converted')
      expect(answer.status).toBe(status)
      if (status === 400) expect(answer.body.errorCode).toBe('CLIENT_NOT_CONFIGURED')
    }
  })

  it('no original of what comes in', async () => {
    const caller = await open(version, { incomingOriginalMissing: true })
    const { flowId } = await message(caller)
    expect((await get(caller, flowId, 'Original')).status).toBe(404)
    const [sent] = caller.bench.sandbox.flows()
    expect((await get(caller, sent?.flowId ?? '', 'Original')).status).toBe(200)
  })

  it('incoming messages that say they go out', async () => {
    const caller = await open(version, { lifecycleDirection: 'Out' })
    expect((await message(caller)).flowDirection).toBe('Out')
    expect((await search(caller, { where: { flowDirection: ['In'] } })).body.results).toEqual([])
  })

  it('metadata that is no JSON by its type', async () => {
    const caller = await open(version, { metadataAsOctetStream: true })
    const { type, body } = await get(caller, (await create(caller)).body.flowId)
    expect([type, body.flowSyntax]).toEqual(['application/octet-stream', 'CII'])
  })

  it.each(['application/json', 'text/plain', ''])('flowInfo as %j', async (type) => {
    const form = () => {
      const body = submission(info, anInvoice())
      body.set('flowInfo', type === '' ? JSON.stringify(info) : new Blob([JSON.stringify(info)], { type }))
      return { method: 'POST', body }
    }
    expect((await read((await open(version, {})).send('/v1/flows', form()))).status).toBe(202)
    const strict = await open(version, { flowInfoAsJsonOnly: true })
    expect((await read(strict.send('/v1/flows', form()))).status).toBe(type === 'application/json' ? 202 : 400)
  })

  it('identifiers that tell invoices from messages', async () => {
    const caller = await open(version, { prefixedFlowIds: true })
    const { flowId } = await message(caller)
    expect(flowId).toMatch(/^ie_[0-9a-f]{32}$/)
    const [sent] = caller.bench.sandbox.flows()
    expect(sent?.flowId).toMatch(/^i_[0-9a-f]{32}$/)
    expect((await get(caller, flowId)).status).toBe(200)
  })

  it('no webhooks', async () => {
    expect((await read((await open(version, { noWebhooks: true })).send('/v1/webhooks'))).status).toBe(404)
  })

  it.each([
    ['errorCode', 'application/json', ['errorCode', 'errorMessage']],
    ['merged', 'application/json', ['errorCode', 'errorMessage', 'type', 'details', 'instance']],
    ['problem', 'application/problem+json', ['type', 'title', 'status', 'detail']],
    ['text', 'application/json', 'There is no such flow.'],
    ['html', 'text/html', undefined],
    ['none', null, undefined],
  ] as const)('errors as %s', async (errorBody, type, expected) => {
    const answer = await get(await open(version, { errorBody }), 'unknown')
    expect([answer.status, answer.type]).toEqual([404, type])
    expect(Array.isArray(expected) ? Object.keys(answer.body) : answer.body).toEqual(expected)
    expect(answer.text.startsWith('<')).toBe(errorBody === 'html')
    expect(answer.text === '').toBe(errorBody === 'none')
  })
})

describe('a login by JSON', () => {
  const post = (path: string, body: unknown) => new Request(`https://sandbox.invalid${path}`, jsonBody(body))

  it('gives an access token, and renews it', async () => {
    const bench = await openBench('in process')
    const pair = await read(bench.fetch(post('/api/token/', { username: 'first', password: 'first-secret' })))
    expect(Object.keys(pair.body).sort()).toEqual(['access', 'refresh'])
    const claims = JSON.parse(atob(pair.body.access.split('.')[1]))
    expect(claims.exp - START / 1000).toBe(1800)
    bench.sandbox.advance(1_800_000)
    const expired = new FlowCaller(bench, '1.2.0', pair.body.access)
    expect((await expired.send('/v1/flows/f')).status).toBe(401)
    const renewed = await read(bench.fetch(post('/api/token/refresh/', { refresh: pair.body.refresh })))
    expect(Object.keys(renewed.body)).toEqual(['access'])
    expect((await new FlowCaller(bench, '1.2.0', renewed.body.access).send('/v1/flows/f')).status).toBe(404)
  })

  it.each([
    ['/api/token/', { username: 'first', password: 'wrong' }, 401],
    ['/api/token/', [], 401],
    ['/api/token/', 'text', 400],
    ['/api/token/refresh/', { refresh: 'unknown' }, 401],
    ['/api/token/refresh/', {}, 401],
  ])('%s refuses %j', async (path, body, status) => {
    const bench = await openBench('in process')
    expect((await read(bench.fetch(post(path, body)))).status).toBe(status)
  })

  it('loses its refresh token after a week, and not when access tokens are revoked', async () => {
    const bench = await openBench('in process')
    const logIn = () => read(bench.fetch(post('/api/token/', { username: 'first', password: 'first-secret' })))
    for (const [end, status] of [
      [() => bench.sandbox.revokeTokens(), 200],
      [() => bench.sandbox.advance(7 * 86_400_000), 401],
    ] as const) {
      const { refresh } = (await logIn()).body
      end()
      expect((await read(bench.fetch(post('/api/token/refresh/', { refresh })))).status).toBe(status)
    }
  })
})

describe('a sandbox in the place of a platform', () => {
  const names: SandboxPlatformName[] = ['super-pdp', 'esalink', 'esalink-test', 'factpulse']
  const origin = 'https://sandbox.invalid'

  it.each(names)('%s: the addresses of the platform but for the origin', (platform) => {
    const standIn = createSandbox({ platform }).platform(`${origin}/`)
    const real = platformRecord(platform)
    for (const [here, there] of [
      [standIn.flow.flowServiceUrl, real.flow.flowServiceUrl],
      [standIn.flow.tokenUrl, real.flow.tokenUrl],
      [standIn.directory.directoryServiceUrl, real.directory.directoryServiceUrl],
    ] as const) {
      expect(here).toBe(origin + new URL(there).pathname)
    }
    expect(Object.keys(standIn.flow)).toEqual(Object.keys(real.flow))
  })

  it.each(names)('%s: a token, flows and the directory under its paths', async (platform) => {
    const bench = await openBench('in process', { platform })
    const { flow, directory, credentials } = bench.sandbox.platform(bench.origin)
    const keys: Record<string, string> = flow.headers ? { 'hubtimize-api-key': credentials.apiKey ?? '' } : {}
    const form = { grant_type: 'client_credentials', client_id: FIRST.clientId, client_secret: FIRST.clientSecret }
    const asked = (headers: Record<string, string>) =>
      flow.grant === 'json_login'
        ? new Request(flow.tokenUrl, jsonBody(credentials))
        : new Request(flow.tokenUrl, { method: 'POST', body: new URLSearchParams(form), headers })
    const { body } = await read(bench.fetch(asked(keys)))
    const headers = { Authorization: `Bearer ${body.access_token ?? body.access}`, ...keys }
    const found = await read(
      bench.fetch(
        new Request(`${flow.flowServiceUrl}/v1/flows/search`, {
          ...jsonBody({ where: { trackingId: 't' } }),
          headers: { ...headers, 'Content-Type': 'application/json' },
        }),
      ),
    )
    expect([found.status, 'total' in found.body]).toEqual([200, flow.total === true])
    const line = `${directory.directoryServiceUrl}/v1/directory-line/code:unknown`
    expect((await read(bench.fetch(new Request(line, { headers })))).status).toBe(404)
    const company = `${directory.directoryServiceUrl}/v1/siren/code-insee:${DIRECTORY_EXAMPLES.buyer}`
    const known = directory.missing.includes('sirenGet') ? 404 : 200
    expect((await read(bench.fetch(new Request(company, { headers })))).status).toBe(known)
    if (!flow.headers) return
    // Without its key: neither a token nor a call.
    expect((await bench.fetch(asked({}))).status).toBe(401)
    const { 'hubtimize-api-key': _, ...keyless } = headers as Record<string, string>
    expect((await bench.fetch(new Request(line, { headers: keyless }))).status).toBe(403)
  })

  it.each(names)('%s: quirks that there are', (platform) => {
    const { quirks } = platformRecord(platform)
    expect(flowQuirksSchema.safeParse(quirks.flow).error).toBeUndefined()
    expect(directoryQuirksSchema.safeParse(quirks.directory).error).toBeUndefined()
  })

  it('are all tried here', () => {
    expect([...names].sort((a, b) => a.localeCompare(b))).toEqual(
      Object.keys(PLATFORM_RECORDS).sort((a, b) => a.localeCompare(b)),
    )
  })

  it('keeps the quirks that are given, and takes the platform’s for the others', async () => {
    const bench = await openBench('in process', { platform: 'esalink', quirks: { flow: { total: false } } })
    const { flow, credentials } = bench.sandbox.platform(bench.origin)
    const key = { 'hubtimize-api-key': credentials.apiKey ?? '' }
    const body = new URLSearchParams({ grant_type: 'client_credentials', ...idAndSecret(credentials) })
    const token = await read(bench.fetch(new Request(flow.tokenUrl, { method: 'POST', body, headers: key })))
    const headers = { ...key, Authorization: `Bearer ${token.body.access_token}`, 'Content-Type': 'application/json' }
    const request = new Request(`${flow.flowServiceUrl}/v1/flows/search`, {
      ...jsonBody({ where: { trackingId: 't' } }),
      headers,
    })
    expect((await read(bench.fetch(request))).body).not.toHaveProperty('total')
  })

  it('is none where none was named', () => {
    for (const wrong of [
      () => createSandbox().platform(origin),
      () => createSandbox({ platform: 'nobody' } as object),
    ]) {
      expect(wrong).toThrow(ConfigurationError)
    }
  })
})

const idAndSecret = ({ clientId = '', clientSecret = '' }: Readonly<Record<string, string>>) => ({
  client_id: clientId,
  client_secret: clientSecret,
})

it('every switch is off in a sandbox that was told nothing', () => {
  const {
    order,
    duplicates,
    processingRule,
    converted,
    lifecycleDirection,
    errorBody,
    leftOut,
    refusedFlowTypes,
    ...flags
  } = FLOW_QUIRKS
  expect([order, duplicates, processingRule, converted, lifecycleDirection, errorBody]).toEqual([
    'ascending',
    'acknowledged',
    'taken',
    'notConfigured',
    'In',
    'errorCode',
  ])
  expect([...leftOut, ...refusedFlowTypes, ...Object.values(flags).filter(Boolean)]).toEqual([])
})
