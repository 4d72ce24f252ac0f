import { createHttp, type Fetch } from '@facturelle/core/http'
import { describe, expect, it } from 'vitest'
import { createTokens, memoryTokenStore, type TokenSource, type TokenStore, type Tokens } from '../src/index.js'
import { seeded } from './simulation.js'

const tokenUrl = 'https://auth.example.com/token'
const account = { tokenUrl, clientId: 'client', clientSecret: 'secret' }
const zero = { store: false }

/** Tenants that differ in one thing each. */
const TENANTS: readonly ((tokens: Tokens) => TokenSource)[] = [
  (tokens) => tokens.clientCredentials(account, 'c', zero),
  (tokens) => tokens.clientCredentials({ ...account, clientSecret: 'other' }, 'c', zero),
  (tokens) => tokens.clientCredentials({ ...account, clientId: 'other' }, 'c', zero),
  (tokens) => tokens.clientCredentials({ ...account, scope: 'a' }, 'c', zero),
  (tokens) => tokens.clientCredentials({ ...account, clientAuthentication: 'client_secret_post' }, 'c', zero),
  (tokens) => tokens.clientCredentials({ ...account, headers: { 'x-tenant': 'b' } }, 'c', zero),
  (tokens) => tokens.password({ ...account, username: 'u', password: 'p' }, 'c', zero),
  (tokens) => tokens.password({ ...account, username: 'u', password: 'q' }, 'c', zero),
  (tokens) => tokens.password({ ...account, username: 'v', password: 'p' }, 'c', zero),
  (tokens) => tokens.jsonLogin({ loginUrl: tokenUrl, body: { u: 'u', client_uid: '1' } }, 'c', zero),
  (tokens) => tokens.jsonLogin({ loginUrl: tokenUrl, body: { u: 'u', client_uid: '2' } }, 'c', zero),
]

/** Who asks for a token, by all that the request holds, and the tenant each token belongs to. */
function tokenServer(random: () => number) {
  const buyers = new Map<string, string>()
  const revoked = new Set<string>()
  let made = 0
  const fetch: Fetch = async (request) => {
    const { headers } = request
    const body = new URLSearchParams(await request.text())
    const refresh = body.get('refresh_token')
    const by = refresh
      ? (buyers.get(refresh) ?? 'nobody')
      : [headers.get('authorization'), headers.get('x-tenant'), body.toString()].join('|')
    await pauses(random)
    made++
    const token = `T${made}`
    buyers.set(token, by)
    buyers.set(`R${made}`, by)
    return Response.json({
      access: token,
      refresh: `R${made}`,
      access_token: token,
      refresh_token: `R${made}`,
      token_type: 'Bearer',
      expires_in: 1800,
    })
  }
  return { fetch, revoked, buyerOf: (token: string) => buyers.get(token), made: () => made }
}

async function pauses(random: () => number): Promise<void> {
  for (let turns = Math.floor(random() * 6); turns > 0; turns--) await Promise.resolve()
}

async function interleave(seed: number): Promise<number> {
  const random = seeded(seed)
  const server = tokenServer(random)
  let entered = 0
  const inner = memoryTokenStore()
  const store: TokenStore = {
    ...inner,
    set: (...entry) => {
      entered++
      return inner.set(...entry)
    },
  }
  const tokens = createTokens({ fetch: server.fetch, store })
  const buyers = new Map<number, Set<string>>()
  const api: Fetch = async (request) => {
    await pauses(random)
    const token = request.headers.get('authorization')?.slice(7) ?? ''
    const tenant = Number(request.headers.get('x-call-of'))
    const seen = buyers.get(tenant) ?? new Set()
    buyers.set(tenant, seen.add(server.buyerOf(token) ?? 'nobody'))
    if (random() < 0.15) server.revoked.add(token)
    return new Response(null, { status: server.revoked.has(token) ? 401 : 200 })
  }
  const calls = Array.from({ length: 12 }, async () => {
    const tenant = Math.floor(random() * TENANTS.length)
    await pauses(random)
    // As zero-storage does it: a source and a client for this call alone.
    const authorizer = TENANTS[tenant]?.(tokens) ?? expect.unreachable()
    const http = createHttp({ timeoutMs: 10_000, fetch: api, authorizer, origin: 'https://api.example.com' })
    await http.once()(new Request('https://api.example.com/flows', { headers: { 'x-call-of': String(tenant) } }))
  })
  await Promise.all(calls)
  const all = [...buyers.values()].map((seen) => [...seen])
  // Each tenant's calls travelled with what one buyer bought, and no two tenants have the same buyer.
  for (const seen of all) expect(seen).toHaveLength(1)
  expect(new Set(all.flat()).size).toBe(all.length)
  expect(all.flat()).not.toContain('nobody')
  expect(entered).toBe(0)
  return server.made()
}

describe('tenants', () => {
  it('never travel with the token of another, in any interleaving', async () => {
    const runs = process.env.FACTURELLE_SOAK === '1' ? 10_000 : 250
    let made = 0
    for (let seed = 0; seed < runs; seed++) made += await interleave(seed)
    expect(made).toBeGreaterThan(runs * 5)
  }, 600_000)
})
