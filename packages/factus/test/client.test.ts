import { inspect } from 'node:util'
import {
  AuthError,
  type Clock,
  ConfigurationError,
  type FacturelleError,
  PlatformError,
  TransportError,
} from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { createFactus, type FactusError, type FactusOptions } from '../src/index.js'
import { credentials } from './support/bench.js'
import { bill } from './support/bodies.js'
import { virtualClock } from './support/virtual-clock.js'

type Answer = (request: Request, body: string) => Response | Promise<Response>

/** A token server with rotation, and whatever answers the rest. */
function world(answer: Answer, options: Partial<FactusOptions> = {}, token: object = {}) {
  const forms: URLSearchParams[] = []
  const calls: { readonly method: string; readonly url: URL; readonly headers: Headers; readonly body: string }[] = []
  const client = createFactus({
    environment: 'sandbox',
    credentials,
    random: () => 0,
    async fetch(request: Request) {
      const url = new URL(request.url)
      const body = await request.text()
      if (url.pathname === '/oauth/token') {
        forms.push(new URLSearchParams(body))
        const at = forms.length
        const pair = {
          access_token: `token-${at}`,
          refresh_token: `refresh-${at}`,
          token_type: 'Bearer',
          expires_in: 600,
        }
        return Response.json({ ...pair, ...token })
      }
      calls.push({ method: request.method, url, headers: request.headers, body })
      return answer(request, body)
    },
    ...options,
  } as FactusOptions)
  return { client, forms, calls }
}

/** Time that passes only when a test says so; no timer rings. */
function stillClock() {
  let now = Date.parse('2026-07-01T12:00:00Z')
  const clock: Clock = { now: () => now, sleep: () => new Promise(() => undefined) }
  return {
    clock,
    pass(ms: number) {
      now += ms
    },
  }
}

const list = () => Response.json({ status: 'OK', data: { data: [], pagination: { last_page: 1 } } })
const one = (data: unknown) => Response.json({ status: 'OK', data })

describe('tokens', () => {
  it('ten first calls ask for one, with the password grant as Factus wants it', async () => {
    const { client, forms, calls } = world(list)
    await Promise.all(Array.from({ length: 10 }, () => client.bills.list()))
    expect(forms.map((form) => Object.fromEntries(form))).toEqual([
      {
        grant_type: 'password',
        client_id: 'client',
        client_secret: 'client-secret',
        username: 'a@b.co',
        password: 'user-password',
      },
    ])
    await client.bills.list()
    expect(forms).toHaveLength(1)
    expect(calls).toHaveLength(11)
    expect(new Set(calls.map(({ headers }) => headers.get('authorization')))).toEqual(new Set(['Bearer token-1']))
    expect(calls[0]?.url.origin).toBe('https://api-sandbox.factus.com.co')
  })

  it('obeys expires_in, renews by the refresh token, and rotates it', async () => {
    const time = stillClock()
    const { client, forms } = world(list, { clock: time.clock })
    await client.bills.list()
    time.pass(500_000)
    await client.bills.list()
    expect(forms).toHaveLength(1)
    time.pass(60_000)
    await client.bills.list()
    time.pass(560_000)
    await client.bills.list()
    expect(forms.slice(1).map((form) => Object.fromEntries(form))).toEqual(
      ['refresh-1', 'refresh-2'].map((refresh_token) => ({
        grant_type: 'refresh_token',
        client_id: 'client',
        client_secret: 'client-secret',
        refresh_token,
      })),
    )
  })

  it('keeps the old refresh token where no new one comes', async () => {
    const time = stillClock()
    let bought = 0
    const { client, forms } = world(list, {
      clock: time.clock,
      async fetch(request: Request) {
        if (!request.url.endsWith('/oauth/token')) return list()
        forms.push(new URLSearchParams(await request.text()))
        const refresh = bought++ === 0 ? { refresh_token: 'the-only-one' } : {}
        return Response.json({ access_token: `token-${bought}`, token_type: 'Bearer', expires_in: 60, ...refresh })
      },
    })
    for (let call = 0; call < 3; call++) {
      await client.bills.list()
      time.pass(61_000)
    }
    expect(forms.map((form) => form.get('refresh_token'))).toEqual([null, 'the-only-one', 'the-only-one'])
  })

  it('renews once after a 401, and not for ever', async () => {
    let answers = 0
    const { client, forms, calls } = world(() => (answers++ === 0 ? new Response('{}', { status: 401 }) : list()))
    await client.bills.list()
    expect([forms.length, calls.length]).toEqual([2, 2])
    const never = world(() => Response.json({ message: 'Unauthenticated.' }, { status: 401 }))
    await expect(never.client.bills.list()).rejects.toMatchObject({ code: 'UNAUTHORIZED', status: 401 })
    expect([never.forms.length, never.calls.length]).toEqual([2, 2])
  })

  it('says what to check where the login is refused, and asks no more than a few times', async () => {
    let asked = 0
    const { client } = world(list, {
      async fetch() {
        asked++
        return Response.json({ error: 'invalid_grant', message: 'canary' }, { status: 400 })
      },
    })
    const failures = await Promise.all(
      Array.from({ length: 5 }, () => client.bills.list().catch((failure: unknown) => failure)),
    )
    for (const failure of failures) {
      expect(AuthError.isInstance(failure)).toBe(true)
      expect(failure).toMatchObject({ code: 'INVALID_GRANT' })
      expect(String(failure)).toContain('check username and password')
      expect(String(failure)).not.toContain('canary')
    }
    expect(asked).toBe(1)
  })

  it('takes a token that the app bought', async () => {
    const { client, forms, calls } = world(list, { credentials: { accessToken: 'brought' } })
    await client.bills.list()
    expect(calls[0]?.headers.get('authorization')).toBe('Bearer brought')
    expect(forms).toHaveLength(0)
  })

  it('reads credentials late where they are a function', async () => {
    let read = 0
    const { client } = world(list, {
      credentials: () => {
        read++
        return credentials
      },
    })
    expect(read).toBe(0)
    await client.bills.list()
    await client.bills.list()
    expect(read).toBe(1)
  })
})

describe('calls', () => {
  it('encodes what stands in a path, and refuses what does not', async () => {
    const { client, calls } = world(() => one({ number: 'x' }))
    await client.bills.get('A B/../?#é')
    expect(calls[0]?.url.href).toBe('https://api-sandbox.factus.com.co/v2/bills/A%20B%2F..%2F%3F%23%C3%A9')
    for (const key of ['', '..', undefined]) {
      await expect(client.bills.get(key as string)).rejects.toMatchObject({ code: 'ARGUMENT_INVALID', field: 'number' })
    }
  })

  it('sends filters under their own names, and refuses one that does not exist', async () => {
    const { client, calls } = world(list)
    await client.bills.list({
      'filter[reference_code]': 'V 1',
      'filter[created_at][start_date]': '2026-07-01',
      page: 2,
    })
    expect(Object.fromEntries(calls[0]?.url.searchParams ?? [])).toEqual({
      'filter[reference_code]': 'V 1',
      'filter[created_at][start_date]': '2026-07-01',
      page: '2',
    })
    const misspelt = { 'filter[reference]': 'V-1' } as object
    await expect(client.bills.list(misspelt)).rejects.toMatchObject({ code: 'ARGUMENT_INVALID' })
    await expect(client.bills.list({}, { timeout: 1 } as object)).rejects.toMatchObject({ field: 'options.timeout' })
    await expect(client.bills.list({ page: 0 })).rejects.toMatchObject({ field: 'page' })
    await expect(client.bills.list({ 'filter[number]': '' })).rejects.toMatchObject({ field: 'filter[number]' })
  })

  it('waits for its turn after 80 a minute, and as the options say', async () => {
    for (const [limits, most] of [
      [undefined, 80],
      [{ perMinute: 3 }, 3],
    ] as const) {
      const clock = virtualClock()
      const started = clock.now()
      const { client } = world(list, { clock, credentials: { accessToken: 'brought' }, ...(limits && { limits }) })
      for (let call = 0; call < most; call++) await client.bills.list()
      expect(clock.now()).toBe(started)
      await client.bills.list(undefined, { timeoutMs: 120_000 })
      expect(clock.now() - started).toBeGreaterThanOrEqual(60_000)
    }
  })

  it('reads again after 429, as Retry-After says; and sends a document one time', async () => {
    const clock = virtualClock()
    const started = clock.now()
    const busy = () =>
      Response.json({ message: 'Too Many Attempts.' }, { status: 429, headers: { 'retry-after': '7' } })
    let answers = 0
    const { client, calls } = world(() => (answers++ === 0 ? busy() : list()), {
      clock,
      credentials: { accessToken: 'brought' },
    })
    await client.bills.list()
    expect(clock.now() - started).toBeGreaterThanOrEqual(7_000)
    answers = 0
    await expect(client.bills.create(bill)).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      retryAfterMs: 7_000,
      operation: 'bills.create',
    })
    expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(1)
  })

  it.each([
    ['an empty 500', () => new Response(null, { status: 500 }), PlatformError, 'UNAVAILABLE'],
    ['a page with 200', () => new Response('<html>canary</html>'), TransportError, 'INVALID_RESPONSE'],
    ['a page with 503', () => new Response('<html>canary</html>', { status: 503 }), PlatformError, 'UNAVAILABLE'],
    ['JSON that breaks off', () => new Response('{"data": {"number"'), TransportError, 'INVALID_RESPONSE'],
    ['a success without data', () => Response.json({ status: 'OK' }), TransportError, 'INVALID_RESPONSE'],
    ['a list in the place of an object', () => one([]), TransportError, 'INVALID_RESPONSE'],
    ['a text', () => Response.json('ok'), TransportError, 'INVALID_RESPONSE'],
  ])('%s is an error of ours', async (_, answer, kind, code) => {
    const { client } = world(answer, { retry: { limit: 0 } })
    const failure = await client.bills.get('S1').catch((error: unknown) => error)
    expect((kind as typeof FacturelleError).isInstance(failure)).toBe(true)
    expect(failure).toMatchObject({ code })
    expect(String(failure)).not.toContain('canary')
  })

  it('keeps amounts as they are, and drops what is null', async () => {
    const text =
      '{"data":{"number":"S1","observation":null,"errors":[],"totals":{"total":100.10,"tax_amount":"19.00"},"numbering_range":{"from":990000000,"to":995000000},"items":[{"quantity":2,"price":100},null]}}'
    const { client } = world(() => new Response(text))
    expect(await client.bills.get('S1')).toEqual({
      number: 'S1',
      errors: [],
      totals: { total: '100.10', tax_amount: '19.00' },
      numbering_range: { from: 990_000_000, to: 995_000_000 },
      items: [{ quantity: '2', price: '100' }],
    })
  })

  it('decodes files, whatever the member is called, and gives each a name', async () => {
    const bytes = new Uint8Array([1, 2, 3])
    for (const [data, file_name] of [
      [{ file_name: 'fv-S1', pdf_base_64_encoded: 'AQID' }, 'fv-S1.xml'],
      [{ file_name: 'fv-S1.xml', xml_base_64_encoded: 'AQID' }, 'fv-S1.xml'],
      [{ file_name: '../../etc/passwd\u0000', xml_base_64_encoded: 'AQ\nID' }, 'passwd.xml'],
      [{ xml_base64_encoded: 'AQID' }, 'S1.xml'],
      [{ file_name: '..', xml_base_64_encoded: 'AQID' }, 'S1.xml'],
    ] as const) {
      const { client } = world(() => one(data))
      expect(await client.bills.downloadXml('S1')).toEqual({ file_name, bytes })
    }
    for (const data of [{ file_name: 'a.xml' }, { xml_base_64_encoded: '' }, { xml_base_64_encoded: '%' }]) {
      await expect(world(() => one(data)).client.bills.downloadXml('S1')).rejects.toMatchObject({
        code: 'INVALID_RESPONSE',
      })
    }
  })

  it('mails with a PDF of the app, or without', async () => {
    const { client, calls } = world(() => Response.json({ status: 'OK', message: 'enviado' }))
    expect(await client.bills.sendEmail('S1', { email: 'c@d.co' })).toEqual({ status: 'OK', message: 'enviado' })
    await client.bills.sendEmail('S1', { email: 'c@d.co', pdf: new Uint8Array([1, 2, 3]) })
    expect(calls.map(({ body }) => JSON.parse(body) as object)).toEqual([
      { email: 'c@d.co' },
      { email: 'c@d.co', pdf_base_64_encoded: 'AQID' },
    ])
    await expect(client.bills.sendEmail('S1', { email: 'c@d.co', pdf: 'AQID' as never })).rejects.toThrow('pdf')
  })

  it.each([
    [{ ...bill, items: [{ ...bill.items[0], price: 100.5 }] }, 'items[0].price'],
    [{ ...bill, items: [{ ...bill.items[0], price: 100 }] }, 'items[0].price'],
    [{ ...bill, items: [{ ...bill.items[0], price: '1.000,50' }] }, 'items[0].price'],
    [{ ...bill, observation: '' }, 'observation'],
    [{ ...bill, customer: { ...bill.customer, names: '\ud800' } }, 'customer.names'],
    ['{"reference_code":"V-1"}', undefined],
  ])('checks what it sends: %#', async (given, field) => {
    const { client, calls } = world(() => one({}))
    const failure = await client.bills.create(given as typeof bill).catch((error: unknown) => error)
    expect(ConfigurationError.isInstance(failure)).toBe(true)
    expect(failure).toMatchObject({ code: 'ARGUMENT_INVALID', field: field ?? 'bills.create' })
    expect(calls).toHaveLength(0)
  })

  it('ends with its signal, by its own reason', async () => {
    const { client, calls } = world(list)
    const reason = new Error('enough')
    await expect(client.bills.list(undefined, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    expect(calls).toHaveLength(0)
  })

  it('shows no secret, whoever looks', async () => {
    const echo = `${Object.values(credentials).join(' ')} token-1 Bearer token-1`
    const { client } = world(() => Response.json({ message: echo, errors: { field: [echo] } }, { status: 422 }))
    const failure = (await client.bills.create(bill).catch((error: unknown) => error)) as FactusError
    for (const text of [
      inspect(client, { depth: 9 }),
      JSON.stringify(client),
      inspect(failure, { depth: 9 }),
      failure.stack,
    ]) {
      for (const secret of ['client-secret', 'user-password', 'token-1']) expect(text).not.toContain(secret)
    }
  })
})

describe('options', () => {
  const given = { environment: 'sandbox', credentials } as const
  it.each([
    [{ credentials }, 'environment'],
    [{ ...given, environment: 'test' }, 'environment'],
    [{ ...given, apiUrl: 'https://factus.example' }, 'environment'],
    [{ credentials, apiUrl: 'https://factus.example/v2' }, 'apiUrl'],
    [{ credentials, apiUrl: 'https://sandbox-api.factus.com.co' }, 'apiUrl'],
    [{ credentials, apiUrl: 'http://factus.example' }, 'apiUrl'],
    [{ environment: 'sandbox' }, 'credentials'],
    [{ ...given, credentials: { ...credentials, username: 'somebody' } }, 'credentials.username'],
    [{ ...given, credentials: { ...credentials, password: ' ' } }, 'credentials.password'],
    [{ ...given, credentials: { ...credentials, scope: '*' } }, 'credentials.scope'],
    [{ ...given, credentials: { clientId: 'client' } }, 'credentials.clientSecret'],
    [{ ...given, timeoutMs: 0 }, 'timeoutMs'],
    [{ ...given, retry: { limit: 11 } }, 'retry.limit'],
    [{ ...given, limits: { perMinute: 0 } }, 'limits.perMinute'],
    [{ ...given, limits: { perSecond: 1 } }, 'limits.perSecond'],
    [{ ...given, clocks: { idleMs: 'x' } }, 'clocks.idleMs'],
    [{ ...given, tokenCache: 'disk' }, 'tokenCache'],
    [{ ...given, fetch, transport: {} }, 'fetch'],
    [{ ...given, allowInsecureLoopbak: true }, 'allowInsecureLoopbak'],
  ])('a wrong one is named: %#', (options, field) => {
    let failure: unknown
    try {
      createFactus(options as unknown as FactusOptions)
    } catch (error) {
      failure = error
    }
    expect(ConfigurationError.isInstance(failure)).toBe(true)
    expect(failure).toMatchObject({ field })
    expect(String(failure)).not.toContain('password1')
  })

  it('production is another host', async () => {
    const urls: string[] = []
    const client = createFactus({
      environment: 'production',
      credentials: { accessToken: 'brought' },
      async fetch(request) {
        urls.push(request.url)
        return list()
      },
    })
    await client.bills.list()
    expect(urls).toEqual(['https://api.factus.com.co/v2/bills'])
  })
})
