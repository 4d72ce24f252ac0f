import { inspect } from 'node:util'
import { AuthError, type Clock, ConfigurationError, TransportError } from '@facturelle/core'
import { type Fetch, Gates } from '@facturelle/core/http'
import { describe, expect, it, vi } from 'vitest'
import type { ClientCredentials } from './oauth-grants.js'
import { createTokens } from './tokens.js'

const credentials: ClientCredentials = {
  tokenUrl: 'https://auth.example.com/token',
  clientId: 'client',
  clientSecret: 'canary-secret',
}
const T0 = Date.parse('2026-11-21T10:00:00Z')

function server(answer: (asked: number, request: Request, body: URLSearchParams) => Response | Promise<Response>) {
  const requests: { request: Request; body: URLSearchParams }[] = []
  const fetch: Fetch = async (request) => {
    const body = new URLSearchParams(await request.text())
    requests.push({ request, body })
    return answer(requests.length, request, body)
  }
  return { fetch, requests }
}

const token = (value: string, rest: object = { expires_in: 1800 }) =>
  Response.json({ access_token: value, token_type: 'Bearer', ...rest })

const numbered = () => server((asked) => token(`token-${asked}`))

function movableClock(): Clock & { move(ms: number): void } {
  let now = T0
  return {
    now: () => now,
    sleep: (_ms, signal) => new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    move: (ms) => {
      now += ms
    },
  }
}

/** The same, on which a pause before a repeat is no time at all; deadlines never come. */
function promptClock(): ReturnType<typeof movableClock> {
  const clock = movableClock()
  return { ...clock, sleep: (ms, signal) => (ms >= 10_000 ? clock.sleep(ms, signal) : Promise.resolve()) }
}

const failure = async (work: Promise<unknown>): Promise<AuthError> => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(AuthError.isInstance(error)).toBe(true)
  return error as AuthError
}

describe('the token request', () => {
  it('is a form with the grant, proven by HTTP Basic', async () => {
    const { fetch, requests } = numbered()
    await createTokens({ fetch })
      .clientCredentials({ ...credentials, clientId: 'a:b c', clientSecret: 'é+/%' })
      .token()
    const [{ request, body }] = requests as [(typeof requests)[0]]
    expect(request.method).toBe('POST')
    expect(request.url).toBe(credentials.tokenUrl)
    expect(request.redirect).toBe('manual')
    expect(Object.fromEntries(body)).toEqual({ grant_type: 'client_credentials' })
    // RFC 6749, section 2.3.1: both are form-encoded before they are joined.
    const [, basic = ''] = (request.headers.get('authorization') ?? '').split(' ')
    expect(atob(basic)).toBe('a%3Ab+c:%C3%A9%2B%2F%25')
  })

  it('is proven in the body where that is asked for, with scope, audience and headers', async () => {
    const { fetch, requests } = numbered()
    const source = createTokens({ fetch }).clientCredentials({
      ...credentials,
      clientAuthentication: 'client_secret_post',
      scope: 'flows health.read',
      audience: 'https://api.example.com',
      headers: { 'hubtimize-api-key': 'key' },
    })
    await source.token()
    const [{ request, body }] = requests as [(typeof requests)[0]]
    expect(request.headers.get('authorization')).toBeNull()
    expect(request.headers.get('hubtimize-api-key')).toBe('key')
    expect(Object.fromEntries(body)).toEqual({
      grant_type: 'client_credentials',
      client_id: 'client',
      client_secret: 'canary-secret',
      scope: 'flows health.read',
      audience: 'https://api.example.com',
    })
  })
})

describe('a token', () => {
  it('is asked for once by ten first callers, and kept', async () => {
    const { fetch, requests } = numbered()
    const source = createTokens({ fetch }).clientCredentials(credentials)
    const headers = await Promise.all(Array.from({ length: 10 }, async () => source.headers({})))
    expect(new Set(headers.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer token-1']))
    await source.headers({})
    expect(requests).toHaveLength(1)
  })

  it('is renewed before it ends, by a tenth of its life and at most a minute', async () => {
    for (const [life, early] of [
      [1800, 60],
      [100, 10],
    ] as const) {
      const { fetch, requests } = server((asked) => token(`token-${asked}`, { expires_in: life }))
      const clock = movableClock()
      const source = createTokens({ fetch, clock }).clientCredentials(credentials)
      expect(await source.token()).toEqual({ expiresAt: new Date(T0 + life * 1000).toISOString() })
      clock.move((life - early) * 1000 - 1)
      await source.headers({})
      expect(requests).toHaveLength(1)
      clock.move(1)
      expect(await source.headers({})).toEqual({ authorization: 'Bearer token-2' })
    }
  })

  it('of a server that names no lifetime is kept for five minutes', async () => {
    const { fetch, requests } = server((asked) => token(`token-${asked}`, {}))
    const clock = movableClock()
    const source = createTokens({ fetch, clock }).clientCredentials(credentials)
    await source.headers({})
    clock.move(269_000)
    await source.headers({})
    expect(requests).toHaveLength(1)
    clock.move(2_000)
    await source.headers({})
    expect(requests).toHaveLength(2)
  })

  it('that was rejected is renewed once for all who hold it', async () => {
    const { fetch, requests } = numbered()
    const source = createTokens({ fetch }).clientCredentials(credentials)
    const held = await source.headers({})
    const renewed = await Promise.all(Array.from({ length: 5 }, async () => source.headers({ rejected: held })))
    expect(new Set(renewed.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer token-2']))
    // A late comer that still holds the first one gets the second, not a third.
    expect(await source.headers({ rejected: held })).toEqual({ authorization: 'Bearer token-2' })
    expect(requests).toHaveLength(2)
  })

  it('is renewed as often as it is rejected, as long as the new one is any good', async () => {
    const { fetch, requests } = numbered()
    const source = createTokens({ fetch }).clientCredentials(credentials)
    for (let call = 0; call < 20; call++) await source.headers({ rejected: await source.headers({}) })
    expect(requests).toHaveLength(21)
  })

  it('is not renewed for a while when the renewed one was refused: three questions a minute', async () => {
    const { fetch, requests } = numbered()
    const clock = movableClock()
    const source = createTokens({ fetch, clock }).clientCredentials(credentials)
    for (let second = 0; second < 60; second++) {
      const held = await source.headers({})
      const renewed = await source.headers({ rejected: held })
      if (renewed.authorization !== held.authorization) await source.refused?.(renewed)
      clock.move(1000)
    }
    expect(requests).toHaveLength(1 + 3)
  })

  it.each(['with\nline', 'with space', 'é', ''])(
    '%j that no header can carry is refused, unseen',
    async (accessToken) => {
      const { fetch } = server(() => token(`canary${accessToken}`.replace(/^canary$/, '')))
      const error = await failure(createTokens({ fetch }).clientCredentials(credentials).token())
      expect(error.code).toBe('TOKEN_UNUSABLE')
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('canary')
    },
  )

  it('with an absurd lifetime has an end that a date can hold', async () => {
    const { fetch } = server(() => token('long', { expires_in: 1e14 }))
    const source = createTokens({ fetch, clock: movableClock() }).clientCredentials(credentials)
    expect(await source.token()).toEqual({ expiresAt: new Date(T0 + 366 * 86_400_000).toISOString() })
  })

  it('is bought with headers of every form, and kept apart by them', async () => {
    const { fetch, requests } = numbered()
    const tokens = createTokens({ fetch })
    for (const key of ['A', 'B']) {
      const headers = new Headers({ 'x-api-key': key }) as unknown as Record<string, string>
      await tokens.clientCredentials({ ...credentials, headers }).token()
    }
    expect(requests.map(({ request }) => request.headers.get('x-api-key'))).toEqual(['A', 'B'])
  })

  it('is shared by sources of the same credentials, and by no others', async () => {
    const others: Partial<ClientCredentials>[] = [
      { tokenUrl: 'https://auth.example.com/other' },
      { clientId: 'another' },
      { clientSecret: 'another' },
      { scope: 'x' },
      { scope: '' + 'y' },
      { audience: 'x' },
      { clientAuthentication: 'client_secret_post' },
      { headers: { 'x-api-key': '1' } },
      { headers: { 'x-api-key': '2' } },
      { clientId: 'clientcanary-', clientSecret: 'secret' },
    ]
    const { fetch, requests } = numbered()
    const tokens = createTokens({ fetch })
    const seen = new Set<string | undefined>()
    for (const other of [{}, {}, ...others]) {
      seen.add((await tokens.clientCredentials({ ...credentials, ...other }).headers({})).authorization)
    }
    expect(requests).toHaveLength(1 + others.length)
    expect(seen.size).toBe(1 + others.length)
  })

  it('is not kept at all where the cache is off', async () => {
    const { fetch, requests } = numbered()
    const source = createTokens({ fetch, cache: 'none' }).clientCredentials(credentials)
    await source.headers({})
    await source.headers({})
    expect(requests).toHaveLength(2)
  })

  it('that is not kept is not asked for more than three times a minute by who is refused', async () => {
    const { fetch, requests } = server((asked) =>
      asked <= 3 ? Response.json({ error: 'invalid_client' }, { status: 401 }) : token(`token-${asked}`),
    )
    const clock = movableClock()
    const source = createTokens({ fetch, clock, cache: 'none' }).clientCredentials(credentials)
    for (let second = 0; second < 60; second++) {
      expect((await failure(source.token())).code).toBe('INVALID_CLIENT')
      clock.move(1000)
    }
    expect(requests).toHaveLength(3)
    // Believed no longer, and again no token is kept.
    expect(await source.headers({})).toEqual({ authorization: 'Bearer token-4' })
    expect(await source.headers({})).toEqual({ authorization: 'Bearer token-5' })
    const own = await Promise.all([source.headers({}), source.headers({})])
    expect(new Set(own.map(({ authorization }) => authorization)).size).toBe(2)
  })

  it('does not change when the caller changes the object it gave', async () => {
    const { fetch, requests } = numbered()
    const mine = { ...credentials, headers: { 'x-api-key': 'one' } }
    const source = createTokens({ fetch }).clientCredentials(mine)
    mine.clientSecret = 'changed'
    mine.headers['x-api-key'] = 'two'
    await source.headers({})
    expect(requests[0]?.request.headers.get('x-api-key')).toBe('one')
    expect(atob((requests[0]?.request.headers.get('authorization') ?? '').slice(6))).toBe('client:canary-secret')
  })
})

describe('an early renewal that fails', () => {
  it.each([400, 401, 403, 429, 500, 503])(
    'with %i leaves the token that still lives, and asks later',
    async (status) => {
      let failing = true
      const { fetch, requests } = server((asked) =>
        asked > 1 && failing ? Response.json({ error: 'invalid_request' }, { status }) : token(`token-${asked}`),
      )
      const clock = promptClock()
      const source = createTokens({ fetch, clock }).password({ ...credentials, username: 'user', password: 'canary' })
      await source.headers({})
      clock.move((1800 - 55) * 1000)
      expect(await source.headers({})).toEqual({ authorization: 'Bearer token-1' })
      const asked = requests.length
      expect(await source.headers({})).toEqual({ authorization: 'Bearer token-1' })
      expect(requests).toHaveLength(asked)
      const holdsMs = status === 429 ? 55_000 : 20_000
      clock.move(holdsMs - 1)
      await source.headers({})
      expect(requests).toHaveLength(asked)
      failing = false
      clock.move(status === 429 ? 5_001 : 1)
      expect((await source.headers({})).authorization).toBe(`Bearer token-${asked + 1}`)
    },
  )

  it('does not bring back the token that the platform rejected', async () => {
    const { fetch } = server((asked) => (asked > 1 ? new Response(null, { status: 403 }) : token('token-1')))
    const clock = movableClock()
    const source = createTokens({ fetch, clock }).clientCredentials(credentials)
    const rejected = await source.headers({})
    expect((await failure(Promise.resolve(source.headers({ rejected })))).status).toBe(403)
    // Who does not know that it was rejected may try it.
    expect(await source.headers({})).toEqual(rejected)
  })

  it('does not bring back a token that has ended', async () => {
    const { fetch } = server((asked) => (asked > 1 ? new Response(null, { status: 403 }) : token('token-1')))
    const clock = movableClock()
    const source = createTokens({ fetch, clock }).clientCredentials(credentials)
    await source.headers({})
    clock.move(1800 * 1000)
    expect((await failure(Promise.resolve(source.headers({})))).status).toBe(403)
  })
})

describe('a server that says when to come back', () => {
  const says = (status: number, retryAfter: string, body: string | null = null) =>
    new Response(body, { status, headers: { 'retry-after': retryAfter, 'content-type': 'application/json' } })
  const ways = {
    clientCredentials: (options: Parameters<typeof createTokens>[0]) =>
      createTokens(options).clientCredentials(credentials),
    password: (options: Parameters<typeof createTokens>[0]) =>
      createTokens(options).password({ ...credentials, username: 'user', password: 'canary' }),
    jsonLogin: (options: Parameters<typeof createTokens>[0]) =>
      createTokens(options).jsonLogin({ loginUrl: credentials.tokenUrl, body: { password: 'canary' } }),
  }

  describe.each(Object.entries(ways))('%s', (_name, sourceOf) => {
    it.each([
      [429, null],
      [429, '{"error":"slow_down"}'],
      [503, null],
      [503, '{"error":"temporarily_unavailable"}'],
    ])('by %i %s is quoted, and asked once', async (status, body) => {
      const { fetch, requests } = server(() => says(status, '3600', body))
      const error = await failure(sourceOf({ fetch, clock: movableClock() }).token())
      expect(error).toMatchObject({ status, retryAt: new Date(T0 + 3_600_000).toISOString() })
      expect(error).not.toHaveProperty('retryAfterAbsurd')
      expect(requests).toHaveLength(1)
    })

    it('which is not to be believed, is quoted as such, and left alone for an hour', async () => {
      const { fetch, requests } = server(() => says(429, '300000'))
      const clock = movableClock()
      const source = sourceOf({ fetch, clock })
      expect(await failure(source.token())).toMatchObject({ retryAfterAbsurd: true })
      clock.move(3_599_999)
      await failure(source.token())
      expect(requests).toHaveLength(1)
      clock.move(1)
      await failure(source.token())
      expect(requests).toHaveLength(2)
    })
  })

  it('is believed as long', async () => {
    const { fetch, requests } = server((asked) => (asked === 1 ? says(429, '600') : token('fine')))
    const clock = movableClock()
    const source = createTokens({ fetch, clock }).clientCredentials(credentials)
    await failure(source.token())
    clock.move(599_999)
    expect(await failure(source.token())).toMatchObject({ attempts: 0, retryAt: new Date(T0 + 600_000).toISOString() })
    expect(requests).toHaveLength(1)
    clock.move(1)
    expect(await source.headers({})).toEqual({ authorization: 'Bearer fine' })
  })
})

describe('a server that is busy for a moment', () => {
  it('is asked again when it says, and no sooner', async () => {
    const clock = movableClock()
    const pauses: number[] = []
    const { fetch, requests } = server((asked) =>
      asked === 1
        ? new Response(null, { status: 503, headers: { 'retry-after': '3' } })
        : Response.json({ access: 'fine' }),
    )
    const sleep: Clock['sleep'] = (ms, signal) => {
      if (ms >= 10_000) return clock.sleep(ms, signal)
      pauses.push(ms)
      return Promise.resolve()
    }
    const source = createTokens({ fetch, clock: { ...clock, sleep }, random: () => 0.5 }).jsonLogin({
      loginUrl: credentials.tokenUrl,
      body: { password: 'canary' },
    })
    expect(await source.headers({})).toEqual({ authorization: 'Bearer fine' })
    expect(requests).toHaveLength(2)
    expect(pauses).toEqual([3_125])
  })
})

describe('what asking again cannot mend', () => {
  const retryAt = new Date(T0 + 5_000).toISOString()

  it.each(['ADDRESS_REFUSED', 'CIRCUIT_OPEN', 'RATE_LIMITED', 'PROXY_REFUSED'] as const)(
    '%s is told at once',
    async (code) => {
      const clock = promptClock()
      const gate = new Gates(clock).of('https://auth.example.com')
      const enter = vi.spyOn(gate, 'enter').mockImplementation(() => {
        throw new TransportError(code, 'held back', { requestSent: 'no', retryAt })
      })
      const of = vi.spyOn(Gates.prototype, 'of').mockReturnValue(gate)
      try {
        const source = createTokens({ fetch: numbered().fetch, clock }).jsonLogin({
          loginUrl: credentials.tokenUrl,
          body: { password: 'canary' },
        })
        const error = await failure(source.token())
        expect(error).toMatchObject({ code: 'TOKEN_UNAVAILABLE', retryAt, cause: { code } })
        expect(enter).toHaveBeenCalledTimes(1)
      } finally {
        of.mockRestore()
      }
    },
  )
})

describe('entries', () => {
  const user = { ...credentials, username: 'user', password: 'canary' }
  const grants = (requests: readonly { body: URLSearchParams }[]) => requests.map(({ body }) => body.get('grant_type'))
  const pairs = () => server((asked) => token(`token-${asked}`, { expires_in: 7200, refresh_token: `R${asked}` }))

  it('are let go of when a day has passed since they were of use: a refresh token is not kept for ever', async () => {
    const { fetch, requests } = pairs()
    const clock = movableClock()
    const source = createTokens({ fetch, clock }).password(user)
    await source.headers({})
    clock.move(7_200_000 + 86_400_000 - 1)
    await source.headers({})
    clock.move(7_200_000 + 86_400_000)
    await source.headers({})
    expect(grants(requests)).toEqual(['password', 'refresh_token', 'password'])
  })

  it('are kept while their token lives, whoever else comes and goes', async () => {
    const { fetch, requests } = server((asked) => token(`token-${asked}`, { expires_in: 7200 }))
    const clock = movableClock()
    const tokens = createTokens({ fetch, clock })
    const source = tokens.clientCredentials(credentials)
    await source.headers({})
    for (let other = 0; other < 10; other++) {
      clock.move(61_000)
      await tokens.clientCredentials({ ...credentials, clientId: `other-${other}` }).headers({})
    }
    expect(requests).toHaveLength(11)
    expect(await source.headers({})).toEqual({ authorization: 'Bearer token-1' })
    expect(await tokens.clientCredentials(credentials).headers({})).toEqual({ authorization: 'Bearer token-1' })
    expect(requests).toHaveLength(11)
  })
})

describe('a refresh token', () => {
  it.each([
    [
      'an answer that is lost',
      () => Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } })),
    ],
    ['a 503', () => new Response(null, { status: 503 })],
  ])('is shown once, whatever comes back: %s', async (_name, answer) => {
    const { fetch, requests } = server((asked, _request, body) =>
      body.get('grant_type') === 'refresh_token'
        ? answer()
        : token(`token-${asked}`, { expires_in: 100, refresh_token: `R${asked}` }),
    )
    const clock = promptClock()
    const source = createTokens({ fetch, clock }).password({ ...credentials, username: 'user', password: 'canary' })
    await source.headers({})
    clock.move(100_000)
    await source.headers({})
    const shown = requests.map(({ body }) => body.get('refresh_token') ?? body.get('grant_type'))
    expect(shown).toEqual(['password', 'R1', 'password'])
  })
})

describe('a waiter that gives up', () => {
  it('gets the reason of its signal, and does not stop the others', async () => {
    let release: (response: Response) => void = () => undefined
    const { fetch, requests } = server(() => new Promise((resolve) => (release = resolve)))
    const source = createTokens({ fetch }).clientCredentials(credentials)
    const reason = new Error('enough')
    const controller = new AbortController()
    const impatient = source.headers({ signal: controller.signal })
    const patient = source.headers({})
    await vi.waitFor(() => expect(requests).toHaveLength(1))
    controller.abort(reason)
    await expect(impatient).rejects.toBe(reason)
    expect(requests).toHaveLength(1)
    release(token('late'))
    expect(await patient).toEqual({ authorization: 'Bearer late' })
  })

  it('and was the last one ends the request; the next caller starts anew', async () => {
    const { fetch, requests } = server((asked) => (asked === 1 ? new Promise(() => undefined) : token('second')))
    const source = createTokens({ fetch }).clientCredentials(credentials)
    const controller = new AbortController()
    const only = source.headers({ signal: controller.signal })
    await vi.waitFor(() => expect(requests).toHaveLength(1))
    controller.abort(new Error('enough'))
    await expect(only).rejects.toThrow('enough')
    expect(requests[0]?.request.signal.aborted).toBe(true)
    expect(await source.headers({})).toEqual({ authorization: 'Bearer second' })
  })
})

describe('a failure', () => {
  const json = (status: number, body: object, headers = {}) => Response.json(body, { status, headers })

  it.each([
    [401, { error: 'invalid_client' }, 'INVALID_CLIENT', /check clientId, clientSecret/],
    [400, { error: 'invalid_scope' }, 'INVALID_SCOPE', /check scope/],
    [400, { error: 'unauthorized_client' }, 'UNAUTHORIZED_CLIENT', /may not use the client credentials grant/],
    [400, { error: 'Canary-Secret in an odd code' }, 'REFUSED', /refused: 400$/],
    [400, { error: 'canary_secret' }, 'REFUSED', /refused: 400$/],
  ])('%i %j is %s', async (status, body, code, text) => {
    const { fetch } = server(() => json(status, { ...body, error_description: 'for canary-secret' }))
    const error = await failure(createTokens({ fetch }).clientCredentials(credentials).token())
    expect(error).toMatchObject({ code, status })
    expect(error.message).toMatch(text)
    expect(inspect(error, { depth: 9, showHidden: true }).toLowerCase()).not.toContain('canary')
  })

  it.each([
    [
      'an HTML page',
      () => new Response('<html>canary</html>', { headers: { 'content-type': 'text/html' } }),
      'TOKEN_UNUSABLE',
    ],
    ['JSON without a token', () => Response.json({ hello: 'canary' }), 'TOKEN_UNUSABLE'],
    ['a bare 404', () => new Response('canary', { status: 404 }), 'REFUSED'],
    [
      'a WWW-Authenticate challenge',
      () =>
        new Response(null, {
          status: 401,
          headers: { 'www-authenticate': 'Basic realm="canary", error="invalid_client"' },
        }),
      'INVALID_CLIENT',
    ],
    [
      'a challenge beside an error body',
      () => json(401, { error: 'invalid_client' }, { 'www-authenticate': 'Basic realm="canary"' }),
      'INVALID_CLIENT',
    ],
    [
      'a redirect',
      () => new Response(null, { status: 302, headers: { location: 'https://login.example' } }),
      'TOKEN_UNAVAILABLE',
    ],
    [
      'a connection refused',
      () => Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } })),
      'TOKEN_UNAVAILABLE',
    ],
  ])('of %s is told as such', async (_name, answer, code) => {
    const { fetch } = server(answer)
    const tokens = createTokens({
      fetch,
      clock: {
        now: Date.now,
        sleep: async (ms, signal) =>
          ms > 10_000
            ? new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
            : undefined,
      },
    })
    const error = await failure(tokens.clientCredentials(credentials).token())
    expect(error.code).toBe(code)
    expect(error.message).toContain('auth.example.com')
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('canary')
  })

  it('is believed for a while: at most three questions a minute, however many calls', async () => {
    const { fetch, requests } = server((asked) => (asked <= 3 ? json(401, { error: 'invalid_client' }) : token('fine')))
    const clock = movableClock()
    const source = createTokens({ fetch, clock }).clientCredentials(credentials)
    for (let second = 0; second < 60; second++) {
      expect((await failure(source.token())).code).toBe('INVALID_CLIENT')
      clock.move(1000)
    }
    expect(requests).toHaveLength(3)
    expect(await source.headers({})).toEqual({ authorization: 'Bearer fine' })
  })

  it('that is none of the client is not kept', async () => {
    const { fetch } = server((asked) => (asked <= 1 ? json(500, { error: 'server_error' }) : token('fine')))
    const source = createTokens({ fetch }).clientCredentials(credentials)
    await failure(source.token())
    expect(await source.headers({})).toEqual({ authorization: 'Bearer fine' })
  })

  it('comes by the deadline when the server hangs', async () => {
    const fetch: Fetch = () => new Promise(() => undefined)
    const error = await failure(createTokens({ fetch, timeoutMs: 30 }).clientCredentials(credentials).token())
    expect(error.code).toBe('TOKEN_UNAVAILABLE')
  })
})

describe('credentials', () => {
  it.each([
    [undefined, 'credentials'],
    [{}, 'credentials.tokenUrl'],
    [{ ...credentials, clientId: '' }, 'credentials.clientId'],
    [{ ...credentials, clientSecret: 42 }, 'credentials.clientSecret'],
    [{ ...credentials, scope: '' }, 'credentials.scope'],
    [{ ...credentials, clientAuthentication: 'none' }, 'credentials.clientAuthentication'],
    [{ ...credentials, headers: { 'bad name': 'x' } }, 'credentials.headers'],
    [{ ...credentials, clientSecrets: 'x' }, 'credentials.clientSecrets'],
    [{ ...credentials, tokenUrl: 'http://auth.example.com' }, 'credentials.tokenUrl'],
  ])('are refused by the field at fault: %#', (given, field) => {
    let error: unknown
    try {
      createTokens().clientCredentials(given as ClientCredentials)
    } catch (thrown) {
      error = thrown
    }
    expect(ConfigurationError.isInstance(error)).toBe(true)
    expect((error as ConfigurationError).field).toBe(field)
    expect(String(error)).not.toContain('canary')
  })

  it('do not show in a source', () => {
    const tokens = createTokens()
    const source = tokens.clientCredentials(credentials)
    expect(inspect([tokens, source], { depth: 9, showHidden: true })).not.toContain('canary')
    expect(JSON.stringify([tokens, source])).not.toContain('canary')
  })
})
