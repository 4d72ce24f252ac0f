import { AuthError } from '@facturelle/core'
import { createHttp, type Fetch } from '@facturelle/core/http'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createTokens, type JsonLogin, memoryTokenStore, type TokenSource, type TokenStore } from '../src/index.js'
import { deriveSeal, type Seal, type SharedRecord } from '../src/seal.js'
import { assembleTokens } from '../src/tokens.js'
import { seeded, virtualClock } from './simulation.js'

// Loaded late by the product; a virtual clock would not wait for it.
beforeAll(() => import('../src/shared-tokens.js'))

const login: JsonLogin = {
  loginUrl: 'https://auth.example.com/token/',
  refreshUrl: 'https://auth.example.com/refresh/',
  body: { username: 'user', password: 'canary-password' },
}
const LIFETIME_S = 10

/** A seal that anybody can read: these tests are about what is stored and when. */
const openSeal = async (identity: string): Promise<Seal> => ({
  key: identity,
  close: async (record) => JSON.stringify(record),
  open: async (value) => JSON.parse(value) as SharedRecord,
})
/** With the name of its entry made: WebCrypto does not wait for a virtual clock. */
async function primed(source: TokenSource): Promise<TokenSource> {
  await source.refused?.({})
  return source
}
const cheapSeal = (identity: string) => deriveSeal(identity, 1)

/**
 * A server that rotates refresh tokens and ends the whole family when one is shown twice, as RFC 9700 (section
 * 4.14.2) recommends.
 */
function familyServer(log: string[] = []) {
  let made = 0
  const family = new Map<string, number>()
  const spent = new Set<string>()
  const revoked = new Set<number>()
  const access = new Map<string, number>()
  const counts = { logins: 0, refreshes: 0, reused: 0 }
  const pair = (of: number) => {
    made++
    family.set(`R${made}`, of)
    access.set(`T${made}`, of)
    return Response.json({ access: `T${made}`, refresh: `R${made}`, expires_in: LIFETIME_S })
  }
  const fetch: Fetch = async (request) => {
    const body = (await request.json()) as Record<string, string>
    if (request.url === login.loginUrl) {
      counts.logins++
      if (body.password !== 'canary-password') return Response.json({}, { status: 401 })
      return pair(counts.logins)
    }
    counts.refreshes++
    const { refresh = '' } = body
    log.push(`spends ${refresh}`)
    const of = family.get(refresh)
    if (spent.has(refresh)) {
      counts.reused++
      if (of !== undefined) revoked.add(of)
    }
    if (of === undefined || revoked.has(of)) return Response.json({}, { status: 401 })
    spent.add(refresh)
    return pair(of)
  }
  const takes = (authorization: string | undefined) => {
    const of = access.get((authorization ?? '').replace('Bearer ', ''))
    return of !== undefined && !revoked.has(of)
  }
  return { fetch, counts, takes, revokeAccess: (token: string) => access.delete(token) }
}

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

/** As a store without locks. */
const lockless = ({ get, set }: TokenStore): TokenStore => ({ get, set })

describe.each([
  ['with a lock', (store: TokenStore) => store],
  ['without a lock', lockless],
])('two processes over one store %s', (_name, shape) => {
  it('buy one token between them, and renew it once', async () => {
    const clock = virtualClock()
    const server = familyServer()
    const store = shape(memoryTokenStore())
    const process = () => primed(assembleTokens({ clock, store, fetch: server.fetch }, openSeal).jsonLogin(login))
    const [a, b] = [await process(), await process()]
    for (let round = 0; round < 4; round++) {
      const [one, other] = await clock.run(Promise.all([a.headers({}), b.headers({})]))
      expect(one).toEqual(other)
      clock.move(LIFETIME_S * 1000)
    }
    expect(server.counts).toEqual({ logins: 1, refreshes: 3, reused: 0 })
  })

  it('share the token that replaced a revoked one', async () => {
    const clock = virtualClock()
    const server = familyServer()
    const store = shape(memoryTokenStore())
    const process = () => primed(assembleTokens({ clock, store, fetch: server.fetch }, openSeal).jsonLogin(login))
    const [a, b] = [await process(), await process()]
    const [rejected] = await clock.run(Promise.all([a.headers({}), b.headers({})]))
    const renewed = await clock.run(Promise.all([a.headers({ rejected }), b.headers({ rejected })]))
    expect(renewed[0]).toEqual(renewed[1])
    expect(renewed[0]).not.toEqual(rejected)
    expect(server.counts).toEqual({ logins: 1, refreshes: 1, reused: 0 })
  })

  it('never spend a refresh token twice, whatever breaks and in whatever order', async () => {
    const numRuns = process.env.FACTURELLE_SOAK === '1' ? 5_000 : 100
    let refreshes = 0
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 2 ** 31 }),
        fc.integer({ min: 2, max: 4 }),
        async (seed, processes) => {
          const random = seeded(seed)
          const clock = virtualClock()
          const server = familyServer()
          const faulty = random() < 0.7
          const breaks = () => faulty && random() < 0.08
          const pause = () => clock.sleep(random() < 0.05 ? random() * 20_000 : random() * 60)
          const reset = () => Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } })
          const inner = memoryTokenStore()
          const slow: TokenStore = {
            async get(key) {
              await pause()
              if (breaks()) throw new Error('store down')
              return inner.get(key)
            },
            async set(key, value, options) {
              await pause()
              if (breaks()) throw new Error('store down')
              const version = await inner.set(key, value, options)
              await pause()
              // Written, and nobody learns of it.
              if (breaks()) throw new Error('store down')
              return version
            },
            lock: async (key, { signal }) => {
              await pause()
              if (breaks()) throw new Error('store down')
              return inner.lock?.(key, { signal }) ?? expect.unreachable()
            },
          }
          const fetch: Fetch = async (request) => {
            await pause()
            if (breaks()) throw reset()
            const response = await server.fetch(request)
            await pause()
            if (breaks()) throw reset()
            return response
          }
          const store = shape(slow)
          const sources = Array.from({ length: processes }, () =>
            assembleTokens({ clock, store, fetch, random }, openSeal).jsonLogin(login),
          )
          const calls = Array.from({ length: 24 }, async () => {
            await clock.sleep(random() * 60_000)
            const source = sources[Math.floor(random() * processes)]
            const gone = new AbortController()
            if (random() < 0.1) void clock.sleep(random() * 100).then(() => gone.abort(new AuthError('GONE', 'gone')))
            try {
              const first = await source?.headers({ signal: gone.signal })
              expect(server.takes(first?.authorization)).toBe(true)
              if (random() < 0.2) await source?.headers({ rejected: first })
            } catch (error) {
              expect(AuthError.isInstance(error), String(error)).toBe(true)
            }
          })
          await clock.run(Promise.all(calls))
          expect(server.counts.reused).toBe(0)
          if (!faulty) expect(server.counts.logins).toBeLessThanOrEqual(24)
          refreshes += server.counts.refreshes
        },
      ),
      { numRuns, seed: 20261121 },
    )
    // The property is about something.
    expect(refreshes).toBeGreaterThan(numRuns)
  }, 600_000)
})

describe('a rotated refresh token', () => {
  it('is stored before the new access token is used', async () => {
    const log: string[] = []
    const clock = virtualClock()
    const server = familyServer(log)
    const inner = memoryTokenStore()
    const store: TokenStore = {
      ...inner,
      async set(key, value, options) {
        const { refreshToken = 'none' } = JSON.parse(value) as SharedRecord
        await clock.sleep(50)
        log.push(`stores ${refreshToken}`)
        return inner.set(key, value, options)
      },
    }
    const authorizer = await primed(assembleTokens({ clock, store, fetch: server.fetch }, openSeal).jsonLogin(login))
    const api: Fetch = async (request) => {
      log.push(`uses ${request.headers.get('authorization')?.slice(7)}`)
      return new Response()
    }
    const http = createHttp({ clock, timeoutMs: 60_000, fetch: api, authorizer, origin: 'https://api.example.com' })
    const call = () => clock.run(http.once()(new Request('https://api.example.com/x')))
    await call()
    clock.move(LIFETIME_S * 1000)
    await call()
    expect(log).toEqual(['stores none', 'stores R1', 'uses T1', 'stores none', 'spends R1', 'stores R2', 'uses T2'])
  })

  it('that could not be stored is told, is used all the same, and is spent by its process alone', async () => {
    const clock = virtualClock()
    const server = familyServer()
    const inner = memoryTokenStore()
    let down = false
    const told: AuthError[] = []
    const store: TokenStore = {
      ...inner,
      async set(key, value, options) {
        if (down && value.includes('refreshToken')) throw new Error('store down')
        return inner.set(key, value, options)
      },
    }
    const onStoreError = (error: AuthError) => {
      told.push(error)
      throw new Error('an observer that fails')
    }
    const source = await primed(
      assembleTokens({ clock, store, fetch: server.fetch, onStoreError }, openSeal).jsonLogin(login),
    )
    await clock.run(source.headers({}))
    clock.move(LIFETIME_S * 1000)
    down = true
    expect(await clock.run(source.headers({}))).toEqual({ authorization: 'Bearer T2' })
    expect(told.map(({ code }) => code)).toEqual(['STORE_UNAVAILABLE', 'STORE_UNAVAILABLE', 'REFRESH_TOKEN_NOT_STORED'])
    down = false
    clock.move(LIFETIME_S * 1000)
    expect(await clock.run(source.headers({}))).toEqual({ authorization: 'Bearer T3' })
    expect(server.counts).toEqual({ logins: 1, refreshes: 2, reused: 0 })
    expect(JSON.stringify(told)).not.toMatch(/R\d|canary/)
  })

  it('is not shown again when the answer was lost: the password buys the next', async () => {
    const clock = virtualClock()
    const server = familyServer()
    let lost = false
    const fetch: Fetch = async (request) => {
      const response = await server.fetch(request)
      if (lost && request.url === login.refreshUrl) {
        throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } })
      }
      return response
    }
    const source = await primed(createTokens({ clock, fetch }).jsonLogin(login))
    await clock.run(source.headers({}))
    clock.move(LIFETIME_S * 1000)
    lost = true
    await clock.run(source.headers({}))
    expect(server.counts).toEqual({ logins: 2, refreshes: 1, reused: 0 })
  })

  it('that never left is kept', async () => {
    const clock = virtualClock()
    const server = familyServer()
    let refused = false
    const fetch: Fetch = async (request) => {
      if (refused) throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } })
      return server.fetch(request)
    }
    for (const store of [undefined, memoryTokenStore()]) {
      refused = false
      server.counts.logins = 0
      server.counts.refreshes = 0
      const source = await primed(
        assembleTokens({ clock, fetch, ...(store ? { store } : {}) }, openSeal).jsonLogin(login),
      )
      await clock.run(source.headers({}))
      clock.move(LIFETIME_S * 1000)
      refused = true
      expect(await clock.run(failure(Promise.resolve(source.headers({}))))).toMatchObject({ code: 'TOKEN_UNAVAILABLE' })
      refused = false
      await clock.run(source.headers({}))
      expect(server.counts).toMatchObject({ logins: 1, refreshes: 1 })
    }
  })
})

describe('a store', () => {
  it('that hangs or fails costs a login, not the call', async () => {
    const never = () => new Promise<never>(() => undefined)
    const fails = () => Promise.reject(new Error('store down'))
    for (const op of [never, fails]) {
      const clock = virtualClock()
      const server = familyServer()
      const store: TokenStore = { get: op, set: op, lock: op }
      const source = await primed(
        assembleTokens({ clock, store, fetch: server.fetch, timeoutMs: 1_000 }, openSeal).jsonLogin(login),
      )
      expect(await clock.run(source.headers({}))).toEqual({ authorization: 'Bearer T1' })
      clock.move(LIFETIME_S * 1000)
      // Its own refresh token, which nobody else can have, is still good.
      expect(await clock.run(source.headers({}))).toEqual({ authorization: 'Bearer T2' })
      expect(server.counts).toEqual({ logins: 1, refreshes: 1, reused: 0 })
    }
  })

  it('that lost or garbled an entry, or holds another format, is written anew', async () => {
    for (const value of [
      '',
      'garbage',
      '{"accessToken":"canary"}',
      'facturelle-token-1.AAAA.BBBB',
      'facturelle-token-2.x',
    ]) {
      const server = familyServer()
      const store = memoryTokenStore()
      const { key } = await cheapSeal(await identityOf(store))
      await store.set(key, value, {})
      const source = () => assembleTokens({ store, fetch: server.fetch }, cheapSeal).jsonLogin(login)
      expect(await source().headers({})).toEqual({ authorization: 'Bearer T1' })
      expect(await source().headers({})).toEqual({ authorization: 'Bearer T1' })
    }
  })

  /** What the seal of `login` is derived from, as a process sees it. */
  async function identityOf(store: TokenStore): Promise<string> {
    let seen = ''
    const spy = async (identity: string) => {
      seen = identity
      return openSeal(identity)
    }
    const { fetch } = familyServer()
    await assembleTokens({ store: { ...store, set: async () => false, get: async () => undefined }, fetch }, spy)
      .jsonLogin(login)
      .headers({})
    return seen
  }

  it('learns neither names nor tokens, and can plant none', async () => {
    const written = new Map<string, string>()
    const inner = memoryTokenStore()
    const store: TokenStore = {
      ...inner,
      set: async (key, value, options) => {
        written.set(key, value)
        return inner.set(key, value, options)
      },
    }
    const server = familyServer()
    const other = { ...login, body: { ...login.body, client_uid: 'another' } }
    const source = (of: JsonLogin) => createTokens({ store, fetch: server.fetch }).jsonLogin(of).headers({})
    await source(login)
    const [[key, value] = ['', '']] = [...written]
    expect(key).toMatch(/^[0-9a-f]{64}$/)
    expect(value).toMatch(/^facturelle-token-1\.[\w+/=]+\.[\w+/=]+$/)
    const shown = Buffer.from(value.split('.').at(-1) ?? '', 'base64').toString('latin1')
    expect(key + value + shown).not.toMatch(/canary|example|username|Token/)
    // The same in another process.
    expect(await source(login)).toEqual({ authorization: 'Bearer T1' })
    expect(written.size).toBe(1)
    // The entry of one account under the name of another is no entry.
    await source(other)
    const theirs = [...written.keys()].find((name) => name !== key) ?? ''
    await inner.set(theirs, value, {})
    expect(await source(other)).not.toEqual({ authorization: 'Bearer T1' })
  })

  it('never gets the tokens of a single call', async () => {
    const server = familyServer()
    const touched: string[] = []
    const store: TokenStore = {
      get: async () => {
        touched.push('get')
        return undefined
      },
      set: async () => {
        touched.push('set')
        return '1'
      },
      lock: async () => {
        touched.push('lock')
        return () => undefined
      },
    }
    const tokens = assembleTokens({ store, fetch: server.fetch }, openSeal)
    await tokens.jsonLogin(login, 'login', { store: false }).headers({})
    await assembleTokens({ store, fetch: server.fetch, cache: 'none' }, openSeal).jsonLogin(login).headers({})
    expect(touched).toEqual([])
    await tokens.jsonLogin(login).headers({})
    expect(touched).toEqual(['get', 'lock', 'get', 'set', 'set'])
    expect(server.counts.logins).toBe(3)
  })

  it('that a runtime derives no keys for counts as one that fails: the process goes on alone', async () => {
    const server = familyServer()
    const told: AuthError[] = []
    let touched = 0
    const op = async () => {
      touched++
      return undefined as never
    }
    const store: TokenStore = { get: op, set: op, lock: op }
    const refused = new DOMException('iteration counts above 100000 are not supported', 'NotSupportedError')
    let now = Date.parse('2026-11-21T10:00:00Z')
    const clock = { now: () => now, sleep: () => new Promise<void>(() => undefined) }
    const onStoreError = (error: AuthError) => {
      told.push(error)
      throw new Error('an observer that fails')
    }
    const tokens = assembleTokens({ clock, store, fetch: server.fetch, onStoreError }, () => Promise.reject(refused))
    const source = tokens.jsonLogin(login)
    expect(await source.headers({})).toEqual({ authorization: 'Bearer T1' })
    now += LIFETIME_S * 1000
    expect(await source.headers({})).toEqual({ authorization: 'Bearer T2' })
    expect(server.counts).toEqual({ logins: 1, refreshes: 1, reused: 0 })
    expect(told.map(({ code, cause }) => [code, cause])).toEqual(Array(2).fill(['STORE_UNAVAILABLE', refused]))
    expect(touched).toBe(0)
  })

  it.each([
    [true, ['get', 'lock', 'get', 'set', 'set']],
    [false, []],
  ])('sees what a CryptoKey buys only where the key can be exported: %s', async (extractable, expected) => {
    const touched: string[] = []
    const inner = memoryTokenStore()
    const store: TokenStore = {
      get: (key) => {
        touched.push('get')
        return inner.get(key)
      },
      set: (...entry) => {
        touched.push('set')
        return inner.set(...entry)
      },
      lock: (key, options) => {
        touched.push('lock')
        return inner.lock?.(key, options) ?? expect.unreachable()
      },
    }
    const { privateKey } = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, extractable, [
      'sign',
      'verify',
    ])
    const fetch: Fetch = async () => Response.json({ access_token: 'token', token_type: 'Bearer', expires_in: 1800 })
    const source = assembleTokens({ store, fetch }, openSeal).clientCredentials({
      tokenUrl: login.loginUrl,
      clientId: 'client',
      clientAuthentication: 'private_key_jwt',
      privateKey,
      algorithm: 'ES256',
    })
    expect(await source.headers({})).toEqual({ authorization: 'Bearer token' })
    expect(touched).toEqual(expected)
  })

  it('whose lock comes when nobody waits for it any more gets it back', async () => {
    const clock = virtualClock()
    const server = familyServer()
    let given = 0
    let released = 0
    const store: TokenStore = {
      ...memoryTokenStore(),
      async lock() {
        await clock.sleep(30_000)
        given++
        return () => {
          released++
        }
      },
    }
    const source = await primed(assembleTokens({ clock, store, fetch: server.fetch }, openSeal).jsonLogin(login))
    expect(await clock.run(source.headers({}))).toEqual({ authorization: 'Bearer T1' })
    expect(given).toBe(0)
    await clock.run(clock.sleep(60_000))
    expect({ given, released }).toEqual({ given: 1, released: 1 })
  })

  it('whose claimant died is taken over', async () => {
    const clock = virtualClock()
    const server = familyServer()
    const store = lockless(memoryTokenStore())
    const claim = JSON.stringify({ claimedUntil: clock.now() + 1e9 })
    await store.set(await identityOf(store), claim, {})
    const source = await primed(assembleTokens({ clock, store, fetch: server.fetch }, openSeal).jsonLogin(login))
    expect(await clock.run(source.headers({}))).toEqual({ authorization: 'Bearer T1' })
  })
})
