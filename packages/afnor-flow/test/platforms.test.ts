import { readdirSync, readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { memoryTokenStore } from '@facturelle/auth'
import { ConfigurationError, UnsupportedError } from '@facturelle/core'
import type { Fetch } from '@facturelle/core/http'
import { xml } from '@facturelle/documents'
import { describe, expect, it } from 'vitest'
import {
  type AfnorFlowOptions,
  afnorFlowAdapter,
  createAfnorFlow,
  PLATFORMS,
  type Platform,
  type PlatformName,
} from '../src/index.js'

interface Fixture {
  readonly credentials: Record<string, string>
  readonly exchanges: readonly {
    readonly request: { method: string; url: string; headers: Record<string, string | null>; body: string }
    readonly answer: { status: number; body: unknown }
  }[]
}

const FOLDER = new URL('fixtures/platforms/', import.meta.url)
const names = Object.keys(PLATFORMS) as PlatformName[]
const fixtureOf = (name: string): Fixture => JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'))

/** A server that knows one conversation, and fails on any other. */
function scripted({ exchanges }: Fixture) {
  const left = [...exchanges]
  const fetch: Fetch = async (request) => {
    const next = left.shift()
    if (!next) throw new Error('one request more than the fixture has')
    const { method, url, headers, body } = next.request
    expect({ method: request.method, url: request.url, body: await request.text() }).toEqual({ method, url, body })
    for (const [name, value] of Object.entries(headers))
      expect([name, request.headers.get(name)]).toEqual([name, value])
    return Response.json(next.answer.body, { status: next.answer.status })
  }
  return { fetch, left }
}

/** Options with no type of their own: what JavaScript may pass. */
const create = (options: object) => createAfnorFlow(options as AfnorFlowOptions)
const never: Fetch = async () => {
  throw new Error('a request left')
}
const thrown = async (work: () => unknown): Promise<unknown> => {
  try {
    await work()
  } catch (error) {
    return error
  }
  return expect.unreachable()
}

const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

describe('the platforms known by name', () => {
  it('have a fixture each', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(names.map((name) => `${name}.json`).sort())
  })

  it.each(names)('%s is asked for a token and for flows at its addresses, in its style', async (platform) => {
    const fixture = fixtureOf(platform)
    const { fetch, left } = scripted(fixture)
    const client = create({ platform, credentials: fixture.credentials, fetch })
    const { results } = await client.flows.search({ where: { ackStatus: 'Ok' }, limit: 100 })
    expect(results.map(({ flowId }) => flowId)).toEqual(['f-1'])
    expect(left).toEqual([])
  })

  it.each(names)('%s takes the same from a function, without a kept token, and as a description', async (platform) => {
    const fixture = fixtureOf(platform)
    for (const options of [
      { platform, credentials: async () => fixture.credentials },
      { platform, credentials: fixture.credentials, tokenCache: 'none' },
      { platform: { ...PLATFORMS[platform] }, credentials: fixture.credentials },
    ]) {
      const { fetch, left } = scripted(fixture)
      await create({ ...options, fetch }).flows.search({ where: { ackStatus: 'Ok' }, limit: 100 })
      expect(left).toEqual([])
    }
  })

  it.each(names)('%s names the credential that is missing, and shows none', async (platform) => {
    const { credentials } = fixtureOf(platform)
    for (const key of Object.keys(credentials)) {
      if (key === 'clientUid') continue
      const wrong = { ...credentials, [key]: undefined }
      for (const field of ['credentials', 'destination.credentials']) {
        const error = await thrown(() => {
          if (field === 'credentials') return create({ platform, credentials: wrong, fetch: never })
          const adapter = afnorFlowAdapter({ platform, fetch: never })
          return adapter.checkDestination({ type: 'afnor', credentials: wrong })
        })
        expect(ConfigurationError.isInstance(error)).toBe(true)
        expect(error).toMatchObject({ code: 'CREDENTIALS_INVALID', field: `${field}.${key}` })
        expect(inspect(error, { depth: 9 })).not.toContain('canary')
      }
    }
  })

  it('refuse credentials of another style', async () => {
    const account = { clientId: 'client', clientSecret: 'secret' }
    const wrong = {
      'super-pdp': { ...account, apiKey: 'k' },
      factpulse: account,
      esalink: { username: 'u', password: 'p' },
    }
    for (const [platform, credentials] of Object.entries(wrong)) {
      const error = await thrown(() => create({ platform, credentials, fetch: never }))
      expect(error).toMatchObject({ code: 'CREDENTIALS_INVALID' })
      expect((error as ConfigurationError).field).toMatch(/^credentials\.(apiKey|clientId|username)$/)
    }
  })

  it('say which credentials a destination lacks', async () => {
    const error = await thrown(() => afnorFlowAdapter({ platform: 'esalink' }).checkDestination({ type: 'afnor' }))
    expect(error).toMatchObject({ code: 'CREDENTIALS_MISSING' })
    expect((error as Error).message).toContain('(clientId, clientSecret, apiKey)')
  })
})

describe('a key in a header', () => {
  const platform = 'esalink'
  const { credentials } = fixtureOf(platform)
  const token = { access_token: 'token', token_type: 'Bearer', expires_in: 1800 }

  it('is a secret: no error shows it, not where the platform echoes it', async () => {
    const fetch: Fetch = async ({ url }) =>
      url.endsWith('/token')
        ? Response.json(token)
        : Response.json({ errorCode: 'PARAMS_ERROR', errorMessage: 'bad key canary-api-key here' }, { status: 400 })
    const client = create({ platform, credentials, fetch })
    const error = await thrown(() => client.flows.get('f'))
    expect(inspect([client, error], { depth: 20, showHidden: true })).not.toContain('canary-api-key')
    expect((error as Error).message).toContain('bad key')
  })

  it('is shown in no refusal of a token', async () => {
    const fetch: Fetch = async () =>
      Response.json({ error: 'invalid_client', error_description: 'canary-api-key is wrong' }, { status: 401 })
    const error = await thrown(() => create({ platform, credentials, fetch }).authorize())
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain('canary-api-key')
  })

  it('parts the tokens of two destinations that share a client', async () => {
    const document = await prepared()
    const asked: string[] = []
    const fetch: Fetch = async ({ url, headers }) => {
      asked.push(`${url.replace(/.*\//, '')} ${headers.get('hubtimize-api-key')}`)
      return Response.json(url.endsWith('/token') ? token : { flowId: 'f' }, {
        status: url.endsWith('/token') ? 200 : 202,
      })
    }
    // Addresses of the adapter's own platform are no addresses that came with a call.
    const adapter = afnorFlowAdapter({ platform, fetch })
    for (const apiKey of ['one-key', 'two-key', 'one-key']) {
      await adapter.submit(document, {
        type: 'afnor',
        credentials: { clientId: 'client', clientSecret: 'secret', apiKey },
      })
    }
    expect(asked).toEqual(['token one-key', 'flows one-key', 'token two-key', 'flows two-key', 'flows one-key'])
  })
})

describe('a token store', () => {
  it('is shared by clients of one account, and parted by the key in the header', async () => {
    const { credentials } = fixtureOf('esalink')
    const asked: string[] = []
    const fetch: Fetch = async ({ url, headers }) => {
      if (!url.endsWith('/token')) return new Response()
      asked.push(headers.get('hubtimize-api-key') ?? '')
      return Response.json({ access_token: 'token', token_type: 'Bearer', expires_in: 1800 })
    }
    const tokenStore = memoryTokenStore()
    for (const apiKey of ['one-key', 'one-key', 'two-key', 'one-key']) {
      await create({ platform: 'esalink', credentials: { ...credentials, apiKey }, fetch, tokenStore }).getHealth()
    }
    expect(asked).toEqual(['one-key', 'two-key'])
  })

  it('holds what a login bought', async () => {
    const { credentials } = fixtureOf('factpulse')
    let logins = 0
    const fetch: Fetch = async ({ url }) => {
      if (!url.includes('/api/token/')) return new Response()
      logins++
      return Response.json({ access: 'token', refresh: 'again' })
    }
    const tokenStore = memoryTokenStore()
    for (const clientUid of ['a', 'a', 'b']) {
      const account = { ...credentials, clientUid }
      await create({ platform: 'factpulse', credentials: account, fetch, tokenStore }).getHealth()
    }
    expect(logins).toBe(2)
  })
})

describe('a login', () => {
  it('renews by the refresh token, before it shows the password again', async () => {
    let now = Date.parse('2026-05-04T10:00:00Z')
    const asked: string[] = []
    const fetch: Fetch = async (request) => {
      const { pathname } = new URL(request.url)
      const members = pathname.startsWith('/api/token/') ? Object.keys((await request.json()) as object) : []
      asked.push(`${pathname} ${members.join()}`)
      return pathname.startsWith('/api/token/')
        ? Response.json({
            access: `token-${asked.length}`,
            ...(pathname.endsWith('refresh/') ? {} : { refresh: 'again' }),
          })
        : new Response()
    }
    const clock = {
      now: () => now,
      sleep: () => new Promise<void>(() => undefined),
      after: () => () => undefined,
    }
    const { credentials } = fixtureOf('factpulse')
    const client = create({ platform: 'factpulse', credentials, fetch, clock })
    await client.getHealth()
    now += 3_600_000
    await client.getHealth()
    expect(asked).toEqual([
      '/api/token/ username,password,client_uid',
      '/api/v1/afnor/flow/v1/healthcheck ',
      '/api/token/refresh/ refresh',
      '/api/v1/afnor/flow/v1/healthcheck ',
    ])
  })
})

describe('what a platform lacks', () => {
  const { credentials } = fixtureOf('super-pdp')
  const own = (missing: Platform['missing']) => ({ ...PLATFORMS['super-pdp'], version: '1.3.0' as const, missing })

  it.each([
    ['webhooks', 'WEBHOOKS', (c: ReturnType<typeof create>) => c.webhooks.list()],
    ['organizationId', 'ORGANIZATION_ID', (c: ReturnType<typeof create>) => c.getHealth({ organizationId: 'x' })],
    ['converted', 'CONVERTED', (c: ReturnType<typeof create>) => c.flows.download('f', 'Converted')],
    ['readableView', 'READABLE_VIEW', (c: ReturnType<typeof create>) => c.flows.stream('f', 'ReadableView')],
    [
      'processingRule',
      'PROCESSING_RULE',
      (c: ReturnType<typeof create>) =>
        c.flows.create({
          file: new Uint8Array(1),
          flowInfo: { name: 'a.xml', flowSyntax: 'CII', processingRule: 'B2B' },
        }),
    ],
  ] as const)('%s is refused before any call', async (feature, code, call) => {
    const client = create({ platform: own([feature]), credentials, fetch: never })
    const error = await thrown(() => call(client))
    expect(UnsupportedError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ code })
    // Of a platform that has it, the call leaves.
    const other = create({ platform: own([]), credentials, fetch: never, retry: { limit: 0 } })
    expect(UnsupportedError.isInstance(await thrown(() => call(other)))).toBe(false)
  })

  it.each([undefined, 'B2BInt'] as const)(
    'a processing rule (%s) is left out by the adapter, with a warning',
    async (rule) => {
      const bodies: string[] = []
      const fetch: Fetch = async (request) => {
        const body = await request.text()
        if (request.url.endsWith('/token')) return Response.json({ access_token: 't', token_type: 'Bearer' })
        bodies.push(body)
        return Response.json({ flowId: 'f' }, { status: 202 })
      }
      const document = await prepared()
      const adapter = afnorFlowAdapter({
        platform: 'super-pdp',
        credentials: { clientId: 'c', clientSecret: 's' },
        fetch,
      })
      const { warnings, outcome } = await adapter.submit(document, {
        type: 'afnor',
        ...(rule && { processingRule: rule }),
      })
      expect(outcome).toBe('accepted')
      expect(bodies.join()).not.toContain('processingRule')
      expect(warnings.filter((text) => text.includes('processing rule'))).toHaveLength(rule ? 1 : 0)
    },
  )
})

describe('organizationId', () => {
  const base = { flowServiceUrl: 'https://api.example.com', tokenUrl: 'https://api.example.com/token', fetch: never }
  const credentials = { clientId: 'client', clientSecret: 'secret' }
  const calls: Record<string, (client: ReturnType<typeof create>) => unknown> = {
    getHealth: (c) => c.getHealth({ organizationId: 'x' }),
    'flows.create': (c) =>
      c.flows.create({ file: new Uint8Array(1), flowInfo: { name: 'a', flowSyntax: 'CII' } }, { organizationId: 'x' }),
    'flows.search': (c) => c.flows.search({ where: { trackingId: 't' } }, { organizationId: 'x' }),
    'flows.searchAll': (c) => all(c.flows.searchAll({ trackingId: 't' }, { organizationId: 'x' })),
    'flows.get': (c) => c.flows.get('f', { organizationId: 'x' }),
    'flows.download': (c) => c.flows.download('f', 'Original', { organizationId: 'x' }),
    'flows.stream': (c) => c.flows.stream('f', 'Original', { organizationId: 'x' }),
    'webhooks.list': (c) => c.webhooks.list({ organizationId: 'x' }),
    'webhooks.create': (c) => c.webhooks.create({ callbackUrl: 'https://a.example' }, { organizationId: 'x' }),
    'webhooks.delete': (c) => c.webhooks.delete('w', { organizationId: 'x' }),
  }

  it.each(Object.keys(calls))('goes with %s', async (name) => {
    const sent: (string | null)[] = []
    const fetch: Fetch = async ({ url, headers }) => {
      if (url.endsWith('/token')) return Response.json({ access_token: 't', token_type: 'Bearer' })
      sent.push(headers.get('organization-id'))
      return Response.json({ flowId: 'f', results: [], webhookId: 'w' })
    }
    const client = create({ ...base, credentials, version: '1.3.0', fetch })
    await Promise.resolve(calls[name]?.(client)).catch(() => undefined)
    expect(sent).toEqual(['x'])
  })

  it.each(Object.keys(calls))('is refused by %s where the version has none, before any call', async (name) => {
    const error = await thrown(() => calls[name]?.(create({ ...base, credentials, version: '1.1.0' })))
    const webhooks = name.startsWith('webhooks')
    expect((webhooks ? UnsupportedError : ConfigurationError).isInstance(error)).toBe(true)
  })

  it('is refused by the adapter before it asks for a token', async () => {
    const adapter = afnorFlowAdapter({ ...base, credentials, version: '1.1.0' })
    const document = await prepared()
    const error = await thrown(() => adapter.submit(document, { type: 'afnor', organizationId: 'x' }))
    expect(error).toMatchObject({ code: 'DESTINATION_INVALID', field: 'destination.organizationId' })
  })
})

describe('organizationId where it is missing', () => {
  const credentials = { clientId: 'client', clientSecret: 'secret' }
  const platform: Platform = {
    flowServiceUrl: 'https://api.example.com',
    tokenUrl: 'https://api.example.com/token',
    missing: ['organizationId'],
  }
  const lacking = { name: 'UnsupportedError', code: 'ORGANIZATION_ID' }

  it('is refused among the options at once', async () => {
    const named = { platform, credentials, fetch: never, organizationId: 'x' }
    expect(await thrown(() => create(named))).toMatchObject(lacking)
    const old = { ...named, platform: { ...platform, missing: [] }, version: '1.1.0' }
    expect(await thrown(() => create(old))).toMatchObject({ code: 'OPTION_INVALID', field: 'organizationId' })
    const adapter = afnorFlowAdapter({ platform, credentials, fetch: never, organizationId: 'x' })
    expect(await thrown(async () => adapter.submit(await prepared(), { type: 'afnor' }))).toMatchObject(lacking)
  })

  it('is refused by the adapter before it asks for a token, or says that it sends', async () => {
    const adapter = afnorFlowAdapter({ platform, credentials, fetch: never })
    const steps: string[] = []
    const context = { onProgress: ({ step }: { step: string }) => void steps.push(step) }
    const document = await prepared()
    const error = await thrown(() => adapter.submit(document, { type: 'afnor', organizationId: 'x' }, context))
    expect([error, steps]).toEqual([expect.objectContaining(lacking), []])
  })
})

describe('a platform of the caller', () => {
  const own: Platform = { flowServiceUrl: 'https://a.example/flow', tokenUrl: 'https://a.example/token' }
  const credentials = { clientId: 'client', clientSecret: 'secret' }

  it.each([
    [{ colour: 'red' }, 'platform.colour'],
    [{ version: '1.4.0' }, 'platform.version'],
    [{ maxPageSize: 0 }, 'platform.maxPageSize'],
    [{ maxPageSize: 101 }, 'platform.maxPageSize'],
    [{ order: 'any' }, 'platform.order'],
    [{ total: 1 }, 'platform.total'],
    [{ missing: ['webhook'] }, 'platform.missing'],
    [{ flowServiceUrl: 'http://a.example' }, 'platform.flowServiceUrl'],
    [{ tokenUrl: undefined }, 'platform.tokenUrl'],
    [{ grant: 'json_login' }, 'platform.loginBody'],
    ...[
      'authorization',
      'Host',
      'Content-Length',
      'transfer-encoding',
      'X-Request-Id',
      'Organization-Id',
      'proxy-key',
    ].map((name): [object, string] => [{ headers: { [name]: 'apiKey' } }, `platform.headers.${name}`]),
  ])('is checked once, like options: %j', async (wrong, field) => {
    for (const make of [create, (options: object) => afnorFlowAdapter(options)]) {
      const error = await thrown(() => make({ platform: { ...own, ...wrong }, credentials }))
      expect(ConfigurationError.isInstance(error)).toBe(true)
      expect((error as ConfigurationError).field).toBe(field)
      expect((error as ConfigurationError).code).toMatch(/^(OPTION|URL)_INVALID$/)
    }
  })

  it('is asked for pages of its size, and no larger', async () => {
    const limits: number[] = []
    const fetch: Fetch = async (request) => {
      if (request.url.endsWith('/token')) return Response.json({ access_token: 't', token_type: 'Bearer' })
      const { limit } = (await request.json()) as { limit: number }
      limits.push(limit)
      return Response.json({ limit, results: [] })
    }
    const client = create({ platform: { ...own, maxPageSize: 50 }, credentials, fetch })
    await all(client.flows.searchAll({ trackingId: 't' }))
    await all(client.flows.changes({ live: false }))
    expect(new Set(limits)).toEqual(new Set([50]))
    expect(limits.length).toBeGreaterThanOrEqual(2)
    const error = await thrown(() => client.flows.search({ where: { trackingId: 't' }, limit: 51 }))
    expect(error).toMatchObject({ code: 'ARGUMENT_INVALID', field: 'limit' })
  })

  it('is what it was when it was looked at, whatever its getters say next', async () => {
    const urls: string[] = []
    const fetch: Fetch = async ({ url }) => {
      urls.push(url)
      return url.includes('token') ? Response.json({ access_token: 't', token_type: 'Bearer' }) : new Response()
    }
    let reads = 0
    const platform = {
      ...own,
      get tokenUrl() {
        return reads++ === 0 ? own.tokenUrl : 'http://evil.example/token'
      },
    }
    await create({ platform, credentials, fetch }).getHealth()
    expect(urls).toEqual(['https://a.example/token', 'https://a.example/flow/v1/healthcheck'])
    expect(reads).toBe(1)
  })

  it.each([
    [
      'a class',
      () =>
        new (class {
          get flowServiceUrl() {
            return own.flowServiceUrl
          }
          readonly tokenUrl = own.tokenUrl
        })(),
      'URL_INVALID',
    ],
    ['a function', () => ({ ...own, tokenUrl: () => 'canary' }), 'OPTION_INVALID'],
    [
      'a getter that throws',
      () => ({
        ...own,
        get tokenUrl() {
          throw new Error('canary')
        },
      }),
      'OPTION_INVALID',
    ],
  ])('is plain data, not %s', async (_, make, code) => {
    for (const open of [create, (options: object) => afnorFlowAdapter(options)]) {
      const error = await thrown(() => open({ platform: make(), credentials }))
      expect(error).toMatchObject({ name: 'ConfigurationError', code })
      expect(inspect(error)).not.toContain('canary')
    }
  })

  it('may change later, and changes nothing here', async () => {
    const changing = { ...own, headers: { 'x-key': 'apiKey' } }
    const sent: (string | null)[] = []
    const fetch: Fetch = async ({ url, headers }) => {
      sent.push(`${url} ${headers.get('x-key')}`)
      return url.endsWith('/token') ? Response.json({ access_token: 't', token_type: 'Bearer' }) : new Response()
    }
    const client = create({ platform: changing, credentials: { ...credentials, apiKey: 'secret-key' }, fetch })
    changing.headers['x-key'] = 'clientSecret'
    ;(changing as { tokenUrl: string }).tokenUrl = 'https://b.example/token'
    await client.getHealth()
    expect(sent).toEqual(['https://a.example/token secret-key', 'https://a.example/flow/v1/healthcheck secret-key'])
  })
})

const engine = xml()

async function prepared() {
  const bytes = readFileSync(new URL('../../../examples/invoices/F2026-001-cii.xml', import.meta.url))
  const inspection = await engine.inspect(bytes)
  if (!inspection) throw new Error('the example is not recognised')
  return { ...inspection, bytes: new Uint8Array(bytes), name: 'F2026-001.xml', sha256: '0'.repeat(64) }
}

describe('an address that ends with /v1', () => {
  const flowServiceUrl = 'https://a.example/flow/v1/'
  const tokenUrl = 'https://a.example/token'
  const credentials = { clientId: 'client', clientSecret: 'canary-secret' }

  it.each<[string, () => unknown, string]>([
    ['of a client', () => create({ flowServiceUrl, tokenUrl, credentials }), 'flowServiceUrl'],
    ['of an adapter', () => afnorFlowAdapter({ flowServiceUrl, tokenUrl, credentials }), 'flowServiceUrl'],
    ['of a platform', () => create({ platform: { flowServiceUrl, tokenUrl }, credentials }), 'platform.flowServiceUrl'],
    [
      'of a destination',
      () =>
        afnorFlowAdapter().checkDestination({
          type: 'afnor',
          credentials: { ...credentials, flowServiceUrl, tokenUrl },
        }),
      'destination.credentials.flowServiceUrl',
    ],
  ])('%s is refused with the remedy: the client adds it', async (_, open, field) => {
    expect(await thrown(async () => open())).toMatchObject({
      code: 'URL_INVALID',
      field,
      message: `${field} must end before /v1, which the client adds`,
    })
  })
})

it.each(['retry', 'clocks', 'limits'])('%s that is null is refused as such', async (field) => {
  const options = { platform: 'super-pdp', credentials: { clientId: 'client', clientSecret: 'secret' }, [field]: null }
  expect(await thrown(async () => create(options))).toMatchObject({ code: 'OPTION_INVALID', field })
})

it.each([undefined, null, 'super-pdp'])('options that are %s are refused as such', async (options) => {
  expect(await thrown(async () => create(options as never))).toMatchObject({ code: 'OPTION_INVALID', field: 'options' })
})
