import { generateKeyPairSync } from 'node:crypto'
import type { AuthError } from '@facturelle/core'
import { createHttp, type Fetch } from '@facturelle/core/http'
import { describe, expect, it } from 'vitest'
import { createTokens, type TokenSource, type Tokens } from '../src/index.js'
import { seeded, T0, virtualClock } from './simulation.js'

const CALLS = 10_000
const tokenUrl = 'https://auth.example.com/token'
const api = 'https://api.example.com'
const account = { tokenUrl, clientId: 'client', clientSecret: 'canary-secret' }
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const key = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string

const WAYS: Readonly<Record<string, (tokens: Tokens) => TokenSource>> = {
  client_secret_basic: (tokens) => tokens.clientCredentials(account),
  client_secret_post: (tokens) => tokens.clientCredentials({ ...account, clientAuthentication: 'client_secret_post' }),
  private_key_jwt: (tokens) =>
    tokens.clientCredentials({
      tokenUrl,
      clientId: 'client',
      clientAuthentication: 'private_key_jwt',
      privateKey: key,
      algorithm: 'ES256',
    }),
  password: (tokens) => tokens.password({ ...account, username: 'user', password: 'canary-password' }),
  jsonLogin: (tokens) =>
    tokens.jsonLogin({ loginUrl: tokenUrl, refreshUrl: tokenUrl, body: { username: 'u', password: 'canary' } }),
}
const ways = Object.entries(WAYS)

/** Answers every grant; refuses when told to. */
function tokenServer() {
  const state = { asked: 0, refuse: undefined as Response | undefined, at: [] as number[] }
  const fetch: Fetch = async () => {
    state.asked++
    if (state.refuse) return state.refuse.clone()
    const pair = { access: `T${state.asked}`, refresh: `R${state.asked}` }
    return Response.json({
      ...pair,
      access_token: pair.access,
      refresh_token: pair.refresh,
      token_type: 'Bearer',
      expires_in: 1800,
    })
  }
  return { state, fetch }
}

describe.each(ways)('%s', (_way, sourceOf) => {
  it(`asks once for ${CALLS} first calls`, async () => {
    const { state, fetch } = tokenServer()
    const source = sourceOf(createTokens({ fetch }))
    const headers = await Promise.all(Array.from({ length: CALLS }, async () => source.headers({})))
    expect(new Set(headers.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer T1']))
    expect(state.asked).toBe(1)
  })

  it('asks once more when the token is revoked among many calls', async () => {
    const calls = process.env.FACTURELLE_SOAK === '1' ? CALLS : 1_000
    for (const seed of [1, 2, 3]) {
      const random = seeded(seed)
      const { state, fetch } = tokenServer()
      const authorizer = sourceOf(createTokens({ fetch }))
      const revokeAt = Math.floor(random() * calls)
      let arrived = 0
      const platform: Fetch = async (request) => {
        for (let turns = Math.floor(random() * 8); turns > 0; turns--) await Promise.resolve()
        const old = request.headers.get('authorization') === 'Bearer T1'
        return new Response(null, { status: old && arrived++ >= revokeAt ? 401 : 200 })
      }
      const http = createHttp({ timeoutMs: 60_000, fetch: platform, authorizer, origin: api })
      const answers = await Promise.all(
        Array.from({ length: calls }, async () => {
          for (let turns = Math.floor(random() * 50); turns > 0; turns--) await Promise.resolve()
          return http.once()(new Request(`${api}/flows`))
        }),
      )
      expect(answers.every(({ status }) => status === 200)).toBe(true)
      expect(state.asked).toBe(2)
    }
  }, 120_000)

  it('takes a 401 on the replay as final', async () => {
    const { state, fetch } = tokenServer()
    let sent = 0
    const platform: Fetch = async () => {
      sent++
      return new Response(null, { status: 401 })
    }
    const authorizer = sourceOf(createTokens({ fetch }))
    const http = createHttp({ timeoutMs: 60_000, fetch: platform, authorizer, origin: api })
    expect((await http.again()(new Request(`${api}/flows`))).status).toBe(401)
    expect(sent).toBe(2)
    expect(state.asked).toBe(2)
  })

  it.each([400, 401, 403, 429])('asks at most three times a minute when it is refused by %i', async (status) => {
    const clock = virtualClock(10_000)
    const { state, fetch } = tokenServer()
    const source = sourceOf(createTokens({ fetch, clock }))
    // Begins with a token and a refresh token, where there are such.
    const rejected = await clock.run(source.headers({}))
    state.refuse = Response.json({ error: 'invalid_grant', error_description: 'canary' }, { status })
    const before = state.asked
    const askedAt: number[] = []
    for (let call = 0; call < 1_000; call++) {
      const work = Promise.resolve(source.headers({ rejected }))
      const error = await clock.run(
        work.then(
          () => undefined,
          (thrown: AuthError) => thrown,
        ),
      )
      expect(error?.status).toBe(status)
      expect(String(error)).not.toContain('canary')
      while (before + askedAt.length < state.asked) askedAt.push(clock.now())
      clock.move(180)
    }
    for (const from of askedAt) {
      expect(askedAt.filter((at) => at >= from && at < from + 60_000).length).toBeLessThanOrEqual(3)
    }
    expect(askedAt.length).toBeGreaterThanOrEqual(3)
  })

  it('says why it failed, and never the secret', async () => {
    const { state, fetch } = tokenServer()
    const clock = virtualClock(10_000)
    const refused = async (response: Response) => {
      state.refuse = response
      const work = sourceOf(createTokens({ fetch, clock })).token()
      return clock.run(
        work.then(
          () => expect.unreachable(),
          (error: AuthError) => error,
        ),
      )
    }
    const page = new Response('<html>canary-secret</html>', { headers: { 'content-type': 'text/html; charset=utf-8' } })
    expect(await refused(page)).toMatchObject({
      code: 'TOKEN_UNUSABLE',
      message: expect.stringMatching(/is an HTML page.*check (tokenUrl|loginUrl)/) as string,
    })
    const late = new Date(T0 + 95_000).toUTCString()
    const early = await refused(Response.json({ error: 'invalid_client' }, { status: 401, headers: { date: late } }))
    expect(early).toMatchObject({ status: 401 })
    expect(early.message).not.toContain('canary')
    if (early.oauthError) expect(early.message).toContain('s behind the server')
  })
})
