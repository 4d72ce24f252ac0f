import { ConfigurationError } from '@facturelle/core'
import type { Fetch } from '@facturelle/core/http'
import { describe, expect, it } from 'vitest'
import { type AccountStyle, checkAccountStyle } from './account.js'
import { createTokens } from './tokens.js'

const tokenUrl = 'https://auth.example.com/token'
const KEYED: AccountStyle = { tokenUrl, headers: { 'Platform-Key': 'apiKey' } }
const LOGIN: AccountStyle = {
  tokenUrl,
  grant: 'json_login',
  refreshUrl: `${tokenUrl}/refresh/`,
  loginBody: { username: 'username', password: 'password', client_uid: 'clientUid?' },
}
const client = { clientId: 'client', clientSecret: 'canary-secret' }

const fault = (work: () => unknown): string | undefined => {
  try {
    work()
  } catch (error) {
    expect(ConfigurationError.isInstance(error)).toBe(true)
    expect(String(error)).not.toContain('canary')
    return (error as ConfigurationError).field
  }
  return expect.unreachable()
}

/** A server that gives a token and keeps what it was asked with. */
function server() {
  const asked: { url: string; headers: Headers; body: string }[] = []
  const fetch: Fetch = async (request) => {
    asked.push({ url: request.url, headers: request.headers, body: await request.text() })
    const token = `token-${asked.length}`
    return Response.json({ access_token: token, token_type: 'Bearer', access: token, refresh: 'again', expires_in: 60 })
  }
  return { fetch, asked }
}

describe('an account whose platform wants a further header', () => {
  it('sends it with the token request and with every call, and hides it', async () => {
    const { fetch, asked } = server()
    const source = createTokens({ fetch }).account(KEYED, { ...client, apiKey: 'canary-key' })
    const headers = await source.headers({ signal: undefined })
    expect(headers).toEqual({ authorization: 'Bearer token-1', 'platform-key': 'canary-key' })
    expect(asked[0]?.headers.get('platform-key')).toBe('canary-key')
    expect(source.secrets?.()).toEqual(expect.arrayContaining(['canary-secret', 'canary-key']))
    // What is there already needs no promise.
    expect(source.headers({ signal: undefined })).toEqual(headers)
  })

  it('sends it once, whatever header of its name the credentials hold', async () => {
    const { fetch, asked } = server()
    const credentials = { ...client, apiKey: 'canary-key', headers: { 'PLATFORM-KEY': 'another', 'x-other': 'kept' } }
    await createTokens({ fetch }).account(KEYED, credentials).headers({ signal: undefined })
    expect([asked[0]?.headers.get('platform-key'), asked[0]?.headers.get('x-other')]).toEqual(['canary-key', 'kept'])
  })

  it('shares no token between two keys of one client', async () => {
    const { fetch, asked } = server()
    const tokens = createTokens({ fetch })
    for (const apiKey of ['one-key', 'two-key', 'one-key']) {
      await tokens.account(KEYED, { ...client, apiKey }).headers({ signal: undefined })
    }
    expect(asked.map(({ headers }) => headers.get('platform-key'))).toEqual(['one-key', 'two-key'])
  })

  it.each([
    [{ ...client }, 'credentials.apiKey'],
    [{ ...client, apiKey: '' }, 'credentials.apiKey'],
    [{ ...client, apiKey: 'canary\nkey' }, 'credentials.apiKey'],
    [{ clientId: 'client', apiKey: 'canary' }, 'credentials.clientSecret'],
    [{ ...client, apiKey: 'canary', username: 'me' }, 'credentials.username'],
    [{ ...client, apiKey: 'canary', tokenUrl: 'https://other.example' }, 'credentials.tokenUrl'],
  ])('refuses %j', (credentials, field) => {
    expect(fault(() => createTokens().account(KEYED, credentials))).toBe(field)
  })
})

describe('an account that logs in', () => {
  it('sends the members of the login, and leaves out what it was not given', async () => {
    const { fetch, asked } = server()
    const tokens = createTokens({ fetch })
    const account = { username: 'me', password: 'canary' }
    await tokens.account(LOGIN, account).token()
    await tokens.account(LOGIN, { ...account, clientUid: 'uid' }).token()
    expect(asked.map(({ body }) => JSON.parse(body))).toEqual([account, { ...account, client_uid: 'uid' }])
    expect(asked[0]?.headers.get('content-type')).toBe('application/json')
  })

  it.each([
    [{ username: 'me' }, 'credentials.password'],
    [{ username: 'me', password: 'canary', clientUid: '' }, 'credentials.clientUid'],
    [client, 'credentials.clientId'],
  ])('refuses %j', (credentials, field) => {
    expect(fault(() => createTokens().account(LOGIN, credentials))).toBe(field)
  })
})

it.each([
  [KEYED, { ...client, apiKey: 'canary-key' }, 401, 'check clientId, clientSecret, clientAuthentication and apiKey'],
  [LOGIN, { username: 'me', password: 'canary' }, 401, 'check username, password and clientUid'],
  [LOGIN, { username: 'me', password: 'canary' }, 404, 'check tokenUrl'],
])('a refusal names the credentials of the account', async (style, account, status, remedy) => {
  const fetch: Fetch = async () => Response.json({ error: 'invalid_client' }, { status })
  const source = createTokens({ fetch }).account(style, account)
  await expect(source.token()).rejects.toThrow(remedy)
})

it.each([
  [{ tokenUrl: 'http://auth.example.com' }, 'tokenUrl'],
  [{ tokenUrl, grant: 'password' }, 'grant'],
  [{ tokenUrl, clientAuthentication: 'none' }, 'clientAuthentication'],
  [{ tokenUrl, refreshUrl: tokenUrl }, 'refreshUrl'],
  [{ tokenUrl, loginBody: { a: 'a' } }, 'loginBody'],
  [{ tokenUrl, grant: 'json_login' }, 'loginBody'],
  [{ ...LOGIN, clientAuthentication: 'client_secret_post' }, 'clientAuthentication'],
  [{ ...LOGIN, loginBody: { user: 'tokenUrl' } }, 'loginBody.user'],
  [{ tokenUrl, headers: { Authorization: 'apiKey' } }, 'headers.Authorization'],
  [{ tokenUrl, headers: { 'x-key': 'the key' } }, 'headers.x-key'],
  [{ tokenUrl, headers: { 'not a header': 'apiKey' } }, 'headers'],
])('a style at fault is named by the field: %j', (style, field) => {
  expect(fault(() => checkAccountStyle(style as AccountStyle, 'platform'))).toBe(`platform.${field}`)
})
