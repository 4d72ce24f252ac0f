import { generateKeyPairSync, webcrypto } from 'node:crypto'
import http, { type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type AuthError, type Clock, systemClock } from '@facturelle/core'
import type { Fetch } from '@facturelle/core/http'
import type { Context } from 'oidc-provider'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createTokens, type PasswordCredentials, type TokensOptions } from '../src/index.js'

/** Longer than the 15 s oidc-provider forgives. */
const WRONG_BY_MS = 120_000

const servers: http.Server[] = []
afterAll(() => Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve)))))

async function listen(): Promise<{ url: string; server: http.Server }> {
  const server = http.createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  servers.push(server)
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const ed = generateKeyPairSync('ed25519')
const pem = (pair: { privateKey: typeof rsa.privateKey }) =>
  pair.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string

/** The questions the server was asked. */
const asked: { grant: string; token?: string }[] = []
let tokenUrl = ''
/** Who is logged in by the token, by what the server itself keeps. */
let userOf: (accessToken: string) => Promise<unknown>

beforeAll(async () => {
  // It says at its import that it prefers another Node, and at its start that it is not in production.
  const quiet = [vi.spyOn(console, 'warn'), vi.spyOn(console, 'info')]
  for (const spy of quiet) spy.mockImplementation(() => undefined)
  const { default: Provider, errors } = await import('oidc-provider')
  const { url, server } = await listen()
  const client = (id: string, method: string, further: object = {}) => ({
    client_id: id,
    token_endpoint_auth_method: method,
    grant_types: ['client_credentials', 'password', 'refresh_token'],
    redirect_uris: [],
    response_types: [],
    ...further,
  })
  const jwk = (pair: typeof rsa, kid: string) => ({ ...pair.publicKey.export({ format: 'jwk' }), kid, use: 'sig' })
  const provider = new Provider(url, {
    clients: [
      client('basic:+/%', 'client_secret_basic', { client_secret: 'se:cr+et/% x' }),
      client('post', 'client_secret_post', { client_secret: 'canary-secret', scope: 'flows' }),
      client('public', 'none', { grant_types: ['password', 'refresh_token'] }),
      client('rsa', 'private_key_jwt', { jwks: { keys: [jwk(rsa, 'r')] }, token_endpoint_auth_signing_alg: 'RS256' }),
      client('ec', 'private_key_jwt', { jwks: { keys: [jwk(ec, 'e')] }, token_endpoint_auth_signing_alg: 'ES256' }),
      client('ed', 'private_key_jwt', { jwks: { keys: [jwk(ed, 'd')] }, token_endpoint_auth_signing_alg: 'Ed25519' }),
    ],
    enabledJWA: { clientAuthSigningAlgValues: ['RS256', 'ES256', 'Ed25519'] },
    scopes: ['flows', 'openid', 'offline_access'],
    features: { clientCredentials: { enabled: true }, devInteractions: { enabled: false } },
    rotateRefreshToken: true,
    ttl: { ClientCredentials: 3, AccessToken: 3, RefreshToken: 600, Grant: 600 },
    findAccount: (_ctx: unknown, accountId: string) => ({ accountId, claims: () => ({ sub: accountId }) }),
    jwks: { keys: [{ ...rsa.privateKey.export({ format: 'jwk' }), kid: 's' }] },
    cookies: { keys: ['of the test'] },
  })
  const grant = async (ctx: Context) => {
    const { client, params } = ctx.oidc
    if (params.username !== 'user@example.fr' || params.password !== 'canary-password') {
      throw new errors.InvalidGrant('canary')
    }
    const { scope = 'flows' } = params
    const accountId = params.username
    const made = new provider.Grant({ client, accountId })
    made.addOIDCScope(scope)
    const about = { accountId, client, grantId: await made.save(), gty: 'password', scope }
    const accessToken = new provider.AccessToken(about)
    const refreshToken = new provider.RefreshToken(about)
    ctx.body = {
      access_token: await accessToken.save(),
      refresh_token: await refreshToken.save(),
      token_type: 'Bearer',
      expires_in: accessToken.expiration,
    }
  }
  provider.registerGrantType('password', grant, new Set(['username', 'password', 'scope']))
  const answer = provider.callback()
  server.on('request', ((request, response) => {
    if (request.url === '/token') {
      const body: Buffer[] = []
      request.on('data', (chunk: Buffer) => body.push(chunk))
      request.on('end', () => {
        const form = new URLSearchParams(Buffer.concat(body).toString())
        asked.push({ grant: form.get('grant_type') ?? '', token: form.get('refresh_token') ?? undefined })
      })
    }
    answer(request, response)
  }) as RequestListener)
  tokenUrl = `${url}/token`
  const { AccessToken } = provider as unknown as {
    AccessToken: { find(value: string): Promise<{ accountId?: string } | undefined> }
  }
  userOf = async (accessToken) => (await AccessToken.find(accessToken))?.accountId
  return () => {
    for (const spy of quiet) spy.mockRestore()
  }
})

beforeEach(() => {
  asked.length = 0
})

/** A clock that is wrong by as much as it is told. */
function shiftedClock(): Clock & { by: number } {
  const clock = { by: 0, now: () => Date.now() + clock.by, sleep: systemClock.sleep }
  return clock
}

const tokensOf = (options: TokensOptions = {}) => createTokens({ allowInsecureLoopback: true, ...options })
const value = ({ authorization = '' }: Readonly<Record<string, string>>) => authorization.replace('Bearer ', '')
const failure = async (work: Promise<unknown>): Promise<AuthError> =>
  work.then(
    () => expect.unreachable('it should have failed'),
    (error: AuthError) => error,
  )

describe('client credentials of a real server', () => {
  it.each([
    ['client_secret_basic', { clientId: 'basic:+/%', clientSecret: 'se:cr+et/% x' }],
    ['client_secret_post', { clientId: 'post', clientSecret: 'canary-secret' }],
  ] as const)('are proven by %s; 3 s later there is another token', async (clientAuthentication, account) => {
    const clock = shiftedClock()
    const source = tokensOf({ clock }).clientCredentials({ tokenUrl, ...account, clientAuthentication, scope: 'flows' })
    const first = value(await source.headers({}))
    expect(value(await source.headers({}))).toBe(first)
    expect(asked).toEqual([{ grant: 'client_credentials' }])
    const start = clock.now()
    const { expiresAt } = await source.token()
    expect(Date.parse(expiresAt) - start).toBeGreaterThan(2_000)
    expect(Date.parse(expiresAt) - start).toBeLessThanOrEqual(3_000)
    clock.by += 3_000
    expect(value(await source.headers({}))).not.toBe(first)
    expect(asked).toHaveLength(2)
  })

  it.each([
    ['a PEM', 'rsa', { privateKey: pem(rsa), algorithm: 'RS256', keyId: 'r' }],
    ['a PEM on a curve', 'ec', { privateKey: pem(ec), algorithm: 'ES256' }],
    ['a JWK', 'ec', { privateKey: { kty: 'EC', ...ec.privateKey.export({ format: 'jwk' }), alg: 'ES256', kid: 'e' } }],
    ['an EdDSA JWK', 'ed', { privateKey: { kty: 'OKP', ...ed.privateKey.export({ format: 'jwk' }), alg: 'EdDSA' } }],
  ] as const)('are proven by an assertion signed with %s', async (_name, clientId, key) => {
    const clientAuthentication = 'private_key_jwt' as const
    const source = tokensOf().clientCredentials({ tokenUrl, clientId, clientAuthentication, ...key })
    expect(value(await source.headers({}))).toMatch(/^[\w-]{20,}$/)
  })

  it('are proven by an assertion signed with a CryptoKey that cannot be exported', async () => {
    const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
    const der = rsa.privateKey.export({ type: 'pkcs8', format: 'der' })
    const privateKey = await webcrypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign'])
    const clientAuthentication = 'private_key_jwt' as const
    const source = tokensOf().clientCredentials({ tokenUrl, clientId: 'rsa', clientAuthentication, privateKey })
    expect(value(await source.headers({}))).toMatch(/^[\w-]{20,}$/)
  })

  // It refuses an assertion that has ended; of one that is early it sees nothing, since there is no `nbf`.
  it.each([
    [-WRONG_BY_MS, 2],
    [WRONG_BY_MS, 1],
  ])('are proven with a clock wrong by %i ms, by %i assertions at most', async (by, assertions) => {
    const clock = shiftedClock()
    clock.by = by
    const source = tokensOf({ clock }).clientCredentials({
      tokenUrl,
      clientId: 'ec',
      clientAuthentication: 'private_key_jwt',
      privateKey: pem(ec),
      algorithm: 'ES256',
    })
    const first = value(await source.headers({}))
    expect(asked).toHaveLength(assertions)
    clock.by += 3_000
    // The skew is known by now.
    expect(value(await source.headers({}))).not.toBe(first)
    expect(asked.length).toBeLessThanOrEqual(4)
  })

  it('that are wrong are named, with the clock where it is wrong too', async () => {
    const wrong = {
      tokenUrl,
      clientId: 'post',
      clientSecret: 'canary',
      clientAuthentication: 'client_secret_post',
    } as const
    const error = await failure(tokensOf().clientCredentials(wrong).token())
    expect(error).toMatchObject({ code: 'INVALID_CLIENT', oauthError: 'invalid_client', status: 401 })
    expect(error.message).not.toContain('clock')
    const clock = shiftedClock()
    clock.by = -WRONG_BY_MS
    const late = await failure(tokensOf({ clock }).clientCredentials(wrong).token())
    expect(late.message).toMatch(/the clock of this machine is (119|120|121) s behind the server's/)
    const scope = await failure(
      tokensOf()
        .clientCredentials({ ...wrong, clientSecret: 'canary-secret', scope: 'offline_access' })
        .token(),
    )
    expect(scope.message).toContain('invalid_scope; check scope')
    for (const { message } of [error, late, scope]) expect(message).not.toContain('canary')
  })
})

describe('the password grant of a real server', () => {
  const post = (): PasswordCredentials => ({
    tokenUrl,
    clientId: 'post',
    clientSecret: 'canary-secret',
    clientAuthentication: 'client_secret_post',
    username: 'user@example.fr',
    password: 'canary-password',
  })

  it.each(['post', 'public'])(
    'logs in once (%s client), then renews by refresh tokens that rotate',
    async (clientId) => {
      const clock = shiftedClock()
      const {
        clientSecret: _s,
        clientAuthentication: _a,
        ...shown
      } = post() as PasswordCredentials & Record<string, unknown>
      const account = clientId === 'public' ? { ...shown, clientId, clientSecret: undefined } : post()
      const source = tokensOf({ clock }).password(account)
      const seen = new Set<string>()
      for (let round = 0; round < 4; round++) {
        const token = value(await source.headers({}))
        expect(await userOf(token)).toBe('user@example.fr')
        seen.add(token)
        clock.by += 3_000
      }
      expect(seen.size).toBe(4)
      expect(asked.map(({ grant }) => grant)).toEqual(['password', ...Array<string>(3).fill('refresh_token')])
      expect(new Set(asked.slice(1).map(({ token }) => token)).size).toBe(3)
    },
  )

  it('logs in again, once, when the refresh token was taken by somebody else', async () => {
    const clock = shiftedClock()
    const source = tokensOf({ clock }).password(post())
    await source.headers({})
    clock.by += 3_000
    await source.headers({})
    const [, { token: used = '' } = {}] = asked
    // Shown a second time, it ends its family.
    const stolen = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: used })
    stolen.set('client_id', 'post')
    stolen.set('client_secret', 'canary-secret')
    expect((await fetch(tokenUrl, { method: 'POST', body: stolen })).status).toBe(400)
    asked.length = 0
    clock.by += 3_000
    expect(await userOf(value(await source.headers({})))).toBe('user@example.fr')
    expect(asked.map(({ grant }) => grant)).toEqual(['refresh_token', 'password'])
  })

  it('says that the password is wrong, and not what it was', async () => {
    const error = await failure(
      tokensOf()
        .password({ ...post(), password: 'canary' })
        .token(),
    )
    expect(error).toMatchObject({ code: 'INVALID_GRANT', status: 400 })
    expect(error.message).toContain('check username and password')
    expect(error.message).not.toContain('canary')
  })
})

describe('a JSON login over HTTP', () => {
  const jwt = (claims: object) => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`

  it('logs in, renews at the exp of the JWT, and logs in again when the refresh is refused', async () => {
    const { url, server } = await listen()
    const calls: string[] = []
    let refusing = false
    server.on('request', (request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, string>
        calls.push(`${request.method} ${request.url} ${Object.keys(body).join()}`)
        const refreshing = request.url === '/api/token/refresh/'
        const fine = refreshing ? body.refresh === 'r' && !refusing : body.password === 'canary-password'
        const iat = Math.floor(Date.now() / 1000)
        response.writeHead(fine ? 200 : 401, { 'content-type': 'application/json' })
        const pair = { access: jwt({ iat, exp: iat + 1800, n: calls.length }), ...(refreshing ? {} : { refresh: 'r' }) }
        response.end(JSON.stringify(fine ? pair : { detail: 'canary' }))
      })
    })
    const clock = shiftedClock()
    // Wrong by an hour: what counts is the server's own time.
    clock.by = 3_600_000
    const source = tokensOf({ clock }).jsonLogin({
      loginUrl: `${url}/api/token/`,
      refreshUrl: `${url}/api/token/refresh/`,
      body: { username: 'user@example.fr', password: 'canary-password', client_uid: 'u' },
    })
    await source.headers({})
    clock.by += 1_700_000
    await source.headers({})
    expect(calls).toEqual(['POST /api/token/ username,password,client_uid'])
    clock.by += 60_000
    const renewed = await source.headers({})
    expect(calls[1]).toBe('POST /api/token/refresh/ refresh')
    refusing = true
    expect(await source.headers({ rejected: renewed })).not.toEqual(renewed)
    expect(calls.slice(2)).toEqual([
      'POST /api/token/refresh/ refresh',
      'POST /api/token/ username,password,client_uid',
    ])
  })
})

describe('a token endpoint', () => {
  it('that hangs obeys the deadline', async () => {
    const { url, server } = await listen()
    server.on('request', (_request, response) => setTimeout(() => response.destroy(), 2_000).unref())
    const client = { tokenUrl: `${url}/t`, clientId: 'c', clientSecret: 's' }
    for (const way of ['clientCredentials', 'password'] as const) {
      const late: number[] = []
      // The least of three: the machine may be busy with something else.
      for (let attempt = 0; attempt < 3; attempt++) {
        const tokens = tokensOf({ timeoutMs: 150 })
        const source =
          way === 'password'
            ? tokens.password({ ...client, username: 'u', password: 'p' })
            : tokens.clientCredentials(client)
        const start = performance.now()
        expect((await failure(source.token())).code).toBe('TOKEN_UNAVAILABLE')
        late.push(performance.now() - start - 150)
      }
      expect(Math.min(...late)).toBeLessThan(50)
    }
    server.closeAllConnections()
  })

  it('without TLS behind https is told as TLS', async () => {
    const { url, server } = await listen()
    server.on('request', (_request, response) => response.end())
    const direct: Fetch = (request) => fetch(request)
    const source = tokensOf({ fetch: direct }).clientCredentials({
      tokenUrl: url.replace('http:', 'https:'),
      clientId: 'c',
      clientSecret: 'canary',
    })
    const error = await failure(source.token())
    expect(error.code).toBe('TOKEN_UNAVAILABLE')
    expect(error.message).toMatch(/TLS.*check tokenUrl/)
  })
})
