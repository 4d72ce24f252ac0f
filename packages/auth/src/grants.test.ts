import { generateKeyPairSync } from 'node:crypto'
import { ConfigurationError } from '@facturelle/core'
import type { Fetch } from '@facturelle/core/http'
import { describe, expect, it } from 'vitest'
import type { PrivateKeyProof } from './client-authentication.js'
import type { JsonLogin } from './json-login.js'
import type { ClientKeyCredentials, PasswordCredentials } from './oauth-grants.js'
import { createTokens, type TokenSource, type Tokens } from './tokens.js'

const tokenUrl = 'https://auth.example.com/token'
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
const byKey: ClientKeyCredentials = {
  tokenUrl,
  clientId: 'client',
  clientAuthentication: 'private_key_jwt',
  privateKey: pem,
  algorithm: 'PS256',
}
const user: PasswordCredentials = { tokenUrl, clientId: 'client', username: 'user', password: 'canary' }
const login: JsonLogin = { loginUrl: tokenUrl, body: { username: 'user', password: 'canary' } }

const fault = (work: () => unknown): ConfigurationError => {
  try {
    work()
  } catch (error) {
    expect(ConfigurationError.isInstance(error)).toBe(true)
    expect(String(error)).not.toMatch(/canary|PRIVATE KEY-----\n/)
    return error as ConfigurationError
  }
  return expect.unreachable()
}

describe('credentials at fault are named by the field', () => {
  it.each([
    [{ privateKey: undefined }, 'privateKey'],
    [{ privateKey: 42 }, 'privateKey'],
    [{ privateKey: '-----BEGIN RSA PRIVATE KEY-----\ncanary' }, 'privateKey'],
    [{ privateKey: { kty: 'RSA', n: 'canary' } }, 'privateKey'],
    [{ algorithm: undefined }, 'algorithm'],
    [{ algorithm: 'HS256' }, 'algorithm'],
    [{ algorithm: 'constructor' }, 'algorithm'],
    [{ clientSecret: 'canary' }, 'clientSecret'],
    [{ keyId: '' }, 'keyId'],
    [{ clientAuthentication: 'client_secret_post', clientSecret: 'canary' }, 'privateKey'],
  ])('private_key_jwt with %j', (wrong, field) => {
    const given = { ...byKey, ...wrong } as ClientKeyCredentials
    expect(fault(() => createTokens().clientCredentials(given)).field).toBe(`credentials.${field}`)
  })

  it('a key that is none is told at its first use, and asks nothing', async () => {
    let asked = 0
    const fetch: Fetch = async () => {
      asked++
      return new Response()
    }
    const broken = '-----BEGIN PRIVATE KEY-----\ncanary==\n-----END PRIVATE KEY-----'
    const source = createTokens({ fetch }).clientCredentials({ ...byKey, privateKey: broken })
    await expect(source.token()).rejects.toMatchObject({ code: 'CREDENTIALS_INVALID', field: 'credentials.privateKey' })
    expect(asked).toBe(0)
  })

  it.each([
    [{ username: '' }, 'username'],
    [{ password: undefined }, 'password'],
    [{ clientAuthentication: 'client_secret_post' }, 'clientSecret'],
    [{ clientSecret: 'canary', clientAuthentication: 'none' }, 'clientAuthentication'],
    [{ user: 'canary' }, 'user'],
  ])('password with %j', (wrong, field) => {
    const given = { ...user, ...wrong } as unknown as PasswordCredentials
    expect(fault(() => createTokens().password(given)).field).toBe(`credentials.${field}`)
  })

  it.each([
    [{ loginUrl: 'http://auth.example.com/' }, 'loginUrl'],
    [{ refreshUrl: 'canary' }, 'refreshUrl'],
    [{ body: undefined }, 'body'],
    [{ body: ['canary'] }, 'body'],
    [{ body: { canary: 1n } }, 'body'],
    [{ answer: { acces: 'x' } }, 'answer.acces'],
    [{ answer: { access: 1 } }, 'answer.access'],
    [{ headers: { 'bad name': 'canary' } }, 'headers'],
  ])('JSON login %#', (wrong, field) => {
    const given = { ...login, ...wrong } as unknown as JsonLogin
    expect(fault(() => createTokens().jsonLogin(given)).field).toBe(`login.${field}`)
  })
})

describe('an assertion', () => {
  it('is for the token endpoint, by the clock of the server, and never the same twice', async () => {
    const assertions: Record<string, unknown>[] = []
    let now = Date.parse('2026-11-21T10:00:00Z')
    const ahead = 45_000
    const fetch: Fetch = async (request) => {
      const form = new URLSearchParams(await request.text())
      const [header = '', payload = ''] = (form.get('client_assertion') ?? '').split('.')
      const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>
      assertions.push({ ...read(header), ...read(payload) })
      const body = { access_token: 'token', token_type: 'Bearer', expires_in: 1 }
      return Response.json(body, { headers: { date: new Date(now + ahead).toUTCString() } })
    }
    const clock = { now: () => now, sleep: () => new Promise<void>(() => undefined) }
    const further: Partial<PrivateKeyProof> = { keyId: 'k' }
    const source = createTokens({ fetch, clock }).clientCredentials({ ...byKey, ...further })
    await source.token()
    now += 2_000
    await source.token()
    const [first, second] = assertions
    expect(first).toMatchObject({ alg: 'PS256', kid: 'k', aud: tokenUrl, iss: 'client', sub: 'client' })
    // A little older than it is, and good from the beginning: a server may be a second behind and have no leeway.
    expect(first?.iat).toBe(Date.parse('2026-11-21T09:59:55Z') / 1000)
    expect(first).not.toHaveProperty('nbf')
    expect(Number(second?.iat) - Number(first?.iat)).toBeGreaterThanOrEqual(46)
    expect(Number(second?.exp) - Number(second?.iat)).toBe(60)
    expect(second?.jti).not.toBe(first?.jti)
  })
})

describe('sources that differ in one thing share no token:', () => {
  const otherPem = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
    type: 'pkcs8',
    format: 'pem',
  }) as string
  const cases: Record<string, readonly ((tokens: Tokens) => TokenSource)[]> = {
    privateKey: [pem, otherPem].map((privateKey) => (tokens) => tokens.clientCredentials({ ...byKey, privateKey })),
    keyId: ['one', 'two'].map((keyId) => (tokens) => tokens.clientCredentials({ ...byKey, keyId })),
    assertionAudience: ['https://one.example', 'https://two.example'].map(
      (assertionAudience) => (tokens) => tokens.clientCredentials({ ...byKey, assertionAudience }),
    ),
    'headers of a JSON login': ['one', 'two'].map(
      (key) => (tokens) => tokens.jsonLogin({ ...login, headers: { 'x-api-key': key } }),
    ),
  }

  it.each(Object.entries(cases))('%s', async (_name, sources) => {
    let made = 0
    const fetch: Fetch = async () => {
      const token = `token-${++made}`
      return Response.json({ access: token, access_token: token, token_type: 'Bearer', expires_in: 1800 })
    }
    const tokens = createTokens({ fetch })
    const seen: (string | undefined)[] = []
    for (const source of [...sources, ...sources]) seen.push((await source(tokens).headers({})).authorization)
    expect(seen).toEqual(['Bearer token-1', 'Bearer token-2', 'Bearer token-1', 'Bearer token-2'])
  })

  it('a key that cannot be exported, which is told apart by its object', async () => {
    let made = 0
    const fetch: Fetch = async () =>
      Response.json({ access_token: `token-${++made}`, token_type: 'Bearer', expires_in: 1800 })
    const tokens = createTokens({ fetch })
    const keyPair = () => crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify'])
    const keys = [await keyPair(), await keyPair()].map((pair) => pair.privateKey)
    const seen: (string | undefined)[] = []
    for (const privateKey of [...keys, ...keys]) {
      const given: ClientKeyCredentials = { ...byKey, algorithm: 'ES256', privateKey }
      const source = tokens.clientCredentials(given)
      seen.push((await source.headers({})).authorization)
    }
    expect(seen).toEqual(['Bearer token-1', 'Bearer token-2', 'Bearer token-1', 'Bearer token-2'])
  })
})

describe('what is taken out of answers', () => {
  it('of a JSON login: every text that is long enough to be a secret, however deep, and no other', () => {
    const source = createTokens().jsonLogin({
      loginUrl: tokenUrl,
      body: { username: 'bob', auth: { password: 'canary-one', codes: ['canary-two', 'short', 12345678] } },
      refreshUrl: tokenUrl,
      refreshBody: { client: { secret: 'canary-three' } },
      headers: { 'x-api-key': 'canary-four', 'x-tenant': 'fr' },
    })
    expect(source.secrets?.()).toEqual(['canary-one', 'canary-two', 'canary-three', 'canary-four'])
  })

  it('of OAuth credentials: secret and password, and long values of headers', () => {
    const headers = { 'x-api-key': 'canary-key', 'x-tenant': 'fr' }
    const source = createTokens().password({ ...user, clientSecret: 'secret', headers })
    expect(source.secrets?.()).toEqual(['secret', 'canary', 'canary-key'])
  })
})

describe('a JSON login', () => {
  const at = Date.parse('2026-11-21T10:00:00Z')
  const clock = { now: () => at, sleep: () => new Promise<void>(() => undefined) }
  const jwt = (claims: unknown) => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`
  const ends = async (answer: object, headers: Record<string, string> = {}) => {
    const fetch: Fetch = async () => Response.json(answer, { headers })
    return Date.parse((await createTokens({ fetch, clock }).jsonLogin(login).token()).expiresAt) - at
  }
  const s = at / 1000

  it.each([
    ['expires_in', { access: jwt({ exp: s + 9 }), expires_in: 1800 }, 1_800_000],
    ['expires_in as text', { access: 'opaque', expires_in: '60' }, 60_000],
    ['exp', { access: jwt({ exp: s + 90 }) }, 90_000],
    ['exp and iat of a server whose clock is behind', { access: jwt({ iat: s - 9_000, exp: s - 8_000 }) }, 1_000_000],
    ['nothing', { access: 'opaque' }, 300_000],
    ['nothing, where exp is none', { access: jwt({ exp: 'tomorrow' }) }, 300_000],
    ['nothing, where expires_in is none', { access: 'a.b.c', expires_in: -1 }, 300_000],
  ])('ends by %s', async (_name, answer, expected) => {
    expect(await ends(answer)).toBe(expected)
  })

  it('ends by exp on the clock of the server', async () => {
    const date = new Date(at + 3_600_000).toUTCString()
    const left = await ends({ access: jwt({ exp: s + 3_600 + 90 }) }, { date })
    expect(Math.abs(left - 90_000)).toBeLessThanOrEqual(1_000)
  })

  it('asks at the very address, reads the names it is told, and takes nothing from a prototype', async () => {
    const urls: string[] = []
    const fetch: Fetch = async (request) => {
      urls.push(request.url)
      return Response.json({ jeton: 'token' })
    }
    const slashed = { ...login, loginUrl: `${tokenUrl}/` }
    const tokens = createTokens({ fetch })
    expect(await tokens.jsonLogin({ ...slashed, answer: { access: 'jeton' } }).headers({})).toEqual({
      authorization: 'Bearer token',
    })
    const missing = tokens.jsonLogin({ ...slashed, answer: { access: 'toString' } })
    await expect(missing.token()).rejects.toMatchObject({ code: 'TOKEN_UNUSABLE' })
    expect(urls).toEqual([`${tokenUrl}/`, `${tokenUrl}/`])
  })
})

describe('headers of credentials', () => {
  it.each(['Host', 'connection', 'Content-Length', 'transfer-encoding', 'Expect', 'upgrade', 'Proxy-Authorization'])(
    'that say where a request goes, or how it ends, are refused: %s',
    (name) => {
      const make = () =>
        createTokens().clientCredentials({
          tokenUrl: 'https://auth.example.com/token',
          clientId: 'client',
          clientSecret: 'secret',
          headers: { [name]: 'canary' },
        })
      expect(make).toThrow(ConfigurationError)
      expect(make).toThrow(`credentials.headers.${name}`)
      expect(make).not.toThrow('canary')
    },
  )
})
