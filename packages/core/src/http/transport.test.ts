import { inspect } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import type { Clock } from '../clock.js'
import { systemClock } from '../clock.js'
import { TransportError } from '../errors.js'
import type { Fetch } from './carrier.js'
import { type Authorizer, createHttp, type HttpOptions } from './transport.js'

const URL_ = 'https://api.example.com/v1/flows'

/** A clock whose sleeps end at once, and are counted. */
function fastClock(): Clock & { slept: number[] } {
  let now = 1_000_000
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    // No clock of a call rings: only pauses pass.
    after: () => () => undefined,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted()
      slept.push(ms)
      now += ms
    },
  }
}

const http = (fetch: Fetch, options: Partial<HttpOptions> = {}) =>
  createHttp({ fetch, timeoutMs: 30_000, clock: fastClock(), random: () => 0.5, ...options })

const failing = (code: string) =>
  Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error(code), { code }) })

const caught = async (work: Promise<unknown>): Promise<TransportError> => {
  const error = await work.then(
    () => undefined,
    (failure: unknown) => failure,
  )
  expect(TransportError.isInstance(error)).toBe(true)
  return error as TransportError
}

describe('once', () => {
  it('sends one time, whatever comes back', async () => {
    for (const answer of [() => new Response(null, { status: 503 }), () => Promise.reject(failing('ECONNRESET'))]) {
      const fetch = vi.fn(async () => answer())
      await http(fetch)
        .once()(new Request(URL_, { method: 'POST', body: 'x' }))
        .catch(() => undefined)
      expect(fetch).toHaveBeenCalledTimes(1)
    }
  })

  it('uses the global fetch of the moment of the call', async () => {
    const { once } = createHttp({ timeoutMs: 1000 })
    const send = once()
    const spy = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('late'))
    try {
      expect(await (await send(new Request(URL_))).text()).toBe('late')
    } finally {
      spy.mockRestore()
    }
  })

  it.each([
    ['ECONNREFUSED', 'CONNECTION_REFUSED', 'no'],
    ['ENOTFOUND', 'HOST_NOT_FOUND', 'no'],
    ['UND_ERR_CONNECT_TIMEOUT', 'TIMEOUT', 'no'],
    ['CERT_HAS_EXPIRED', 'TLS', 'no'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'TLS', 'maybe'],
    ['ECONNRESET', 'CONNECTION_RESET', 'maybe'],
    ['UND_ERR_SOCKET', 'CONNECTION_RESET', 'maybe'],
    ['HPE_INVALID_CONSTANT', 'INVALID_RESPONSE', 'maybe'],
    ['SOMETHING_ELSE', 'NETWORK', 'maybe'],
  ])('says of %s: %s, request sent: %s', async (code, expected, requestSent) => {
    const error = await caught(http(() => Promise.reject(failing(code))).once()(new Request(URL_)))
    expect(error).toMatchObject({ code: expected, requestSent })
    expect(error.message).toContain('GET api.example.com')
  })

  it.each([
    ['EHOSTUNREACH', 'connect', 'no'],
    ['EHOSTUNREACH', 'read', 'maybe'],
    ['ECONNREFUSED', 'write', 'maybe'],
    ['ENOTFOUND', 'getaddrinfo', 'no'],
    ['ERR_SSL_BAD_RECORD_TYPE', undefined, 'maybe'],
    // An alert may come on a connection that has long been used.
    ['ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', undefined, 'maybe'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', undefined, 'no'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', undefined, 'no'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', undefined, 'no'],
  ])('knows of %s in %s whether anything was sent: %s', async (code, syscall, requestSent) => {
    const cause = Object.assign(new Error(code), { code, syscall })
    const thrown = Object.assign(new TypeError('fetch failed'), { cause })
    expect((await caught(http(() => Promise.reject(thrown)).once()(new Request(URL_)))).requestSent).toBe(requestSent)
  })

  it.each(['ECONNREFUSED', 'ERR_SSL_WRONG_VERSION_NUMBER', 'EHOSTUNREACH', 'CERT_HAS_EXPIRED'])(
    'never says that nothing was sent once the head of an answer came: %s',
    async (code) => {
      const body = new ReadableStream({ pull: (controller) => controller.error(failing(code)) })
      const error = await caught(http(async () => new Response(body, { status: 202 })).once()(new Request(URL_)))
      expect(error).toMatchObject({ code: 'BODY_TRUNCATED', requestSent: 'maybe' })
    },
  )

  it('knows that nothing was taken in when the replay after a 401 waits for a token', async () => {
    const authorizer: Authorizer = {
      headers: ({ rejected }) =>
        rejected ? new Promise(() => undefined) : Promise.resolve({ authorization: 'Bearer a' }),
    }
    const options = { timeoutMs: 20, clock: systemClock, authorizer, origin: 'https://api.example.com' }
    const error = await caught(http(async () => new Response(null, { status: 401 }), options).once()(new Request(URL_)))
    expect(error).toMatchObject({ code: 'TIMEOUT', requestSent: 'no' })
  })

  it('quotes no header value that cannot be sent', async () => {
    const authorizer: Authorizer = { headers: async () => ({ authorization: 'Bearer canary\ncanary' }) }
    const work = http(async () => new Response(), { authorizer, origin: 'https://api.example.com' }).once()(
      new Request(URL_),
    )
    const error = await work.catch((failure: unknown) => failure)
    expect(error).toMatchObject({ code: 'HEADER_INVALID' })
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('canary')
  })

  it('keeps raw bytes of a broken answer out of its error', async () => {
    const parser = Object.assign(new Error('Parse Error'), { name: 'HTTPParserError', data: 'invoice F-1 secret-word' })
    const error = await caught(
      http(() => Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: parser }))).once()(
        new Request(URL_),
      ),
    )
    expect(error.code).toBe('INVALID_RESPONSE')
    expect(inspect(error, { depth: 9 })).not.toContain('secret-word')
  })

  it.each([301, 302, 303, 307, 308])('does not follow a %i', async (status) => {
    const fetch = vi.fn(async () => new Response(null, { status, headers: { location: 'https://elsewhere.example' } }))
    const error = await caught(http(fetch).once()(new Request(URL_)))
    expect(error).toMatchObject({ code: 'REDIRECT_REFUSED', status })
    expect(fetch).toHaveBeenCalledTimes(1)
  })

  it('stops reading at the cap, announced or not', async () => {
    const endless = () => new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1024)) })
    const error = await caught(
      http(async () => new Response(endless()), { maxResponseBytes: 10_000 }).once()(new Request(URL_)),
    )
    expect(error.code).toBe('RESPONSE_TOO_LARGE')
    const announced = new Response(endless(), { headers: { 'content-length': '10001' } })
    const early = await caught(http(async () => announced, { maxResponseBytes: 10_000 }).once()(new Request(URL_)))
    expect(early.code).toBe('RESPONSE_TOO_LARGE')
  })

  it('says that an answer broke off', async () => {
    const broken = new ReadableStream({
      start: (controller) => controller.enqueue(new Uint8Array(10)),
      pull: (controller) => controller.error(new TypeError('terminated')),
    })
    const error = await caught(http(async () => new Response(broken)).once()(new Request(URL_)))
    expect(error).toMatchObject({ code: 'BODY_TRUNCATED', requestSent: 'maybe' })
  })

  it.each(['fetch', 'body'])('ends at its deadline when the %s hangs', async (where) => {
    const hang = () => new Promise<never>(() => undefined)
    const fetch: Fetch = where === 'fetch' ? hang : async () => new Response(new ReadableStream({ pull: hang }))
    const started = Date.now()
    const error = await caught(http(fetch, { timeoutMs: 40, clock: systemClock }).once()(new Request(URL_)))
    expect(error).toMatchObject({ code: 'TIMEOUT', requestSent: 'maybe' })
    expect(Date.now() - started).toBeLessThan(1000)
  })

  it('knows that nothing left when the deadline passes while it waits for a token', async () => {
    const authorizer: Authorizer = { headers: () => new Promise(() => undefined) }
    const options = { timeoutMs: 20, clock: systemClock, authorizer, origin: 'https://api.example.com' }
    const error = await caught(http(async () => new Response(), options).once()(new Request(URL_)))
    expect(error).toMatchObject({ code: 'TIMEOUT', requestSent: 'no' })
  })

  it('ends with the reason of the signal, before, during the request and during the body', async () => {
    const reason = new Error('enough')
    const hang = () => new Promise<never>(() => undefined)
    for (const fetch of [hang, async () => new Response(new ReadableStream({ pull: hang }))]) {
      const controller = new AbortController()
      const pending = http(fetch).once()(new Request(URL_, { signal: controller.signal }))
      setTimeout(() => controller.abort(reason), 5)
      await expect(pending).rejects.toBe(reason)
    }
    const never = vi.fn(hang)
    await expect(http(never).once()(new Request(URL_, { signal: AbortSignal.abort(reason) }))).rejects.toBe(reason)
    expect(never).not.toHaveBeenCalled()
  })
})

describe('again', () => {
  it('repeats what failed on the network or was turned away for now, with the same bytes', async () => {
    const bodies: string[] = []
    const answers = [
      () => Promise.reject(failing('ECONNRESET')),
      () => new Response(null, { status: 503 }),
      () => new Response('ok'),
    ]
    const clock = fastClock()
    const send = http(
      async (request) => {
        bodies.push(await request.text())
        return (answers.shift() as () => Response)()
      },
      { clock },
    ).again()
    const response = await send(new Request(URL_, { method: 'POST', body: '{"limit":1}' }))
    expect(await response.text()).toBe('ok')
    expect(bodies).toEqual(['{"limit":1}', '{"limit":1}', '{"limit":1}'])
    expect(clock.slept).toEqual([125, 250])
  })

  it('gives the last answer or failure when the limit is reached', async () => {
    const fetch = vi.fn(async () => new Response(null, { status: 502 }))
    expect((await http(fetch).again()(new Request(URL_))).status).toBe(502)
    expect(fetch).toHaveBeenCalledTimes(3)
    expect((await caught(http(() => Promise.reject(failing('ECONNREFUSED'))).again()(new Request(URL_)))).code).toBe(
      'CONNECTION_REFUSED',
    )
  })

  it('does not repeat what another try cannot mend', async () => {
    for (const status of [400, 401, 403, 404, 422, 500]) {
      const fetch = vi.fn(async () => new Response(null, { status }))
      expect((await http(fetch).again()(new Request(URL_))).status).toBe(status)
      expect(fetch).toHaveBeenCalledTimes(1)
    }
  })

  it('waits as long as Retry-After asks, unless the deadline comes first', async () => {
    const clock = fastClock()
    const asks = (seconds: string) =>
      vi.fn(async () => new Response(null, { status: 429, headers: { 'retry-after': seconds } }))
    await http(asks('7'), { clock }).again()(new Request(URL_))
    // The jitter on top keeps those who were turned away together from coming back together.
    expect(clock.slept).toEqual([7125, 7250])
    const patient = asks('3600')
    expect((await http(patient).again()(new Request(URL_))).status).toBe(429)
    expect(patient).toHaveBeenCalledTimes(1)
  })
})

describe('authorisation', () => {
  const tokens = (): Authorizer & { calls: unknown[] } => {
    const calls: unknown[] = []
    return {
      calls,
      headers: async ({ rejected }) => {
        calls.push(rejected?.authorization)
        return { authorization: rejected ? 'Bearer second' : 'Bearer first' }
      },
    }
  }
  const origin = 'https://api.example.com'

  it('replays once after a 401, with other headers and the same body', async () => {
    const authorizer = tokens()
    const seen: string[] = []
    const fetch: Fetch = async (request) => {
      seen.push(`${request.headers.get('authorization')} ${await request.text()}`)
      return new Response(null, { status: seen.length === 1 ? 401 : 202 })
    }
    const response = await http(fetch, { authorizer, origin }).once()(
      new Request(URL_, { method: 'POST', body: 'doc' }),
    )
    expect(response.status).toBe(202)
    expect(seen).toEqual(['Bearer first doc', 'Bearer second doc'])
    expect(authorizer.calls).toEqual([undefined, 'Bearer first'])
  })

  it('does not replay with what was rejected', async () => {
    const fetch = vi.fn(async () => new Response(null, { status: 401 }))
    const authorizer: Authorizer = { headers: async () => ({ authorization: 'Bearer same' }) }
    expect((await http(fetch, { authorizer, origin }).once()(new Request(URL_))).status).toBe(401)
    expect(fetch).toHaveBeenCalledTimes(1)
  })

  it('takes a second 401 as final, and says so', async () => {
    const refused = vi.fn()
    const fetch = vi.fn(async () => new Response(null, { status: 401 }))
    const authorizer = { ...tokens(), refused }
    const response = await http(fetch, { authorizer, origin }).again()(new Request(URL_))
    expect(response.status).toBe(401)
    expect(fetch).toHaveBeenCalledTimes(2)
    expect(refused).toHaveBeenCalledWith({ authorization: 'Bearer second' })
  })

  it('never leaves its origin', async () => {
    const fetch = vi.fn(async () => new Response())
    const send = http(fetch, { authorizer: tokens(), origin }).once()
    await expect(send(new Request('https://other.example/v1'))).rejects.toThrow(/origin/)
    expect(fetch).not.toHaveBeenCalled()
  })

  it('is taken out of error answers that echo it', async () => {
    const fetch: Fetch = async (request) =>
      new Response(`no good: ${request.headers.get('authorization')}`, { status: 403 })
    const response = await http(fetch, { authorizer: tokens(), origin }).once()(new Request(URL_))
    expect(await response.text()).toBe('no good: Bearer [redacted]')
  })
})

describe('what was sent', () => {
  it('is never called unsent because a later attempt was', async () => {
    let attempt = 0
    const fetch = vi.fn(async () => {
      throw failing(attempt++ === 0 ? 'ECONNRESET' : 'ECONNREFUSED')
    })
    const error = await caught(http(fetch).again()(new Request(URL_)))
    expect(fetch).toHaveBeenCalledTimes(3)
    expect(error).toMatchObject({ code: 'CONNECTION_REFUSED', requestSent: 'maybe', attempts: 3 })
  })

  it('is a refusal, whatever becomes of telling it to whoever authorises', async () => {
    const fetch: Fetch = async () => new Response(null, { status: 401 })
    for (const refused of [() => Promise.reject(new Error('no')), () => new Promise<never>(() => undefined)]) {
      const authorizer: Authorizer = {
        headers: ({ rejected }) => ({ authorization: rejected ? 'Bearer two' : 'Bearer one' }),
        refused,
      }
      const { origin } = new URL(URL_)
      const clock = systemClock
      const response = await http(fetch, { authorizer, origin, clock, timeoutMs: 60 }).once()(new Request(URL_))
      expect(response.status).toBe(401)
    }
  })

  it('has a deadline while the body of a request of the runtime is read', async () => {
    const body = new ReadableStream({ pull: () => new Promise(() => undefined) })
    const request = new Request(URL_, { method: 'POST', body, duplex: 'half' } as RequestInit)
    const fetch = vi.fn()
    const error = await caught(createHttp({ fetch, timeoutMs: 20 }).once()(request))
    expect(error).toMatchObject({ code: 'TIMEOUT', requestSent: 'no' })
    expect(fetch).not.toHaveBeenCalled()
  })
})

describe('a fetch of the app', () => {
  it('that followed a redirect gave the answer of somebody else', async () => {
    const fetch: Fetch = async () => {
      const response = Response.json({ flowId: 'f' })
      Object.defineProperty(response, 'redirected', { value: true })
      return response
    }
    expect(await caught(http(fetch).once()(new Request(URL_)))).toMatchObject({ code: 'REDIRECT_REFUSED' })
  })

  it('may give answers without a stream', async () => {
    const fetch = (async () => ({
      status: 200,
      headers: new Headers({ 'content-type': 'application/json' }),
      arrayBuffer: async () => new TextEncoder().encode('{"a":1}').buffer,
    })) as unknown as Fetch
    expect(await (await http(fetch).once()(new Request(URL_))).json()).toEqual({ a: 1 })
  })
})
