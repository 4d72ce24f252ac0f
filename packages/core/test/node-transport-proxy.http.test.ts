import { spawn } from 'node:child_process'
import { once } from 'node:events'
import net, { type LookupFunction } from 'node:net'
import tls from 'node:tls'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Certificates, makeCertificates } from '../../../test/support/certificates.js'
import {
  answer,
  type ConnectProxyOptions,
  openConnectProxy,
  type Treatment,
} from '../../../test/support/connect-proxy.js'
import { openWebServer } from '../../../test/support/web-server.js'
import { ConfigurationError, TransportError } from '../src/errors.js'
import { createHttp, type HttpOptions, outsideServices } from '../src/http/index.js'
import { type NodeTransportOptions, nodeTransport } from '../src/node/index.js'

const USER = 'user@example.com'
const PASSWORD = 'canary p:ss%é'
const BASIC = `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`
const TOKEN = 'Bearer canary-token'

let certificates: Certificates
let platform: Awaited<ReturnType<Certificates['issue']>>
const open: (() => Promise<unknown>)[] = []

beforeAll(async () => {
  certificates = await makeCertificates()
  platform = await certificates.issue(['platform.test', '::1'])
})
afterEach(async () => {
  vi.unstubAllEnvs()
  for (const close of open.splice(0).reverse()) await close()
})

/** A platform by TLS, which only the proxy knows the way to, and what it was asked. */
async function openPlatform(options: { host?: string } = {}) {
  const seen: { url: string | undefined; headers: string; authorization: string | undefined; body: string }[] = []
  const server = await openWebServer(
    async (request, response) => {
      let body = ''
      for await (const chunk of request.setEncoding('latin1')) body += String(chunk)
      const { url, rawHeaders, headers } = request
      seen.push({ url, headers: rawHeaders.join('\n'), authorization: headers.authorization, body })
      response.setHeader('content-type', 'application/json').end('{"ok":true}')
    },
    { ...platform, ...options },
  )
  open.push(server.close)
  return { ...server, seen }
}

async function proxyOf(options: ConnectProxyOptions) {
  const proxy = await openConnectProxy(options)
  open.push(proxy.close)
  return proxy
}

const to127: LookupFunction = (_name, options, callback) => {
  if (options.all) callback(null, [{ address: '127.0.0.1', family: 4 }])
  else callback(null, '127.0.0.1', 4)
}

function client(options: NodeTransportOptions, rest: Partial<HttpOptions> = {}) {
  const transport = nodeTransport({ ca: certificates.ca, ...options })
  open.push(() => transport.close())
  return createHttp({ transport, timeoutMs: 4000, random: () => 0, ...rest })
}

const post = () =>
  new Request('https://platform.test/v1/flows?a=1', {
    method: 'POST',
    headers: { authorization: TOKEN },
    body: 'canary-document',
  })

async function failureOf(promise: Promise<unknown>): Promise<TransportError> {
  const failure = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(TransportError.isInstance(failure)).toBe(true)
  return failure as TransportError
}

const noneOpen = (...places: { open(): number }[]) =>
  vi.waitFor(() => expect(places.map((place) => place.open())).toEqual(places.map(() => 0)), {
    timeout: 1000,
    interval: 5,
  })

describe('through a proxy', () => {
  it.each(['http', 'https'] as const)('by %s, to a service by its name', async (scheme) => {
    const service = await openPlatform()
    const own = scheme === 'https' ? { tls: await certificates.issue(['proxy.test']) } : {}
    const proxy = await proxyOf({ ...own, hosts: { 'platform.test:443': service.port }, authorization: BASIC })
    const asked: string[] = []
    const lookup: LookupFunction = (name, options, callback) => {
      asked.push(name)
      to127(name, options, callback)
    }
    const [user, password] = [USER, PASSWORD].map(encodeURIComponent)
    const http = client({ proxy: `${scheme}://${user}:${password}@proxy.test:${proxy.port}`, lookup })
    const response = await http.once()(post())
    expect(await response.json()).toEqual({ ok: true })

    expect(proxy.connects).toEqual([
      { authority: 'platform.test:443', headers: expect.objectContaining({ host: 'platform.test:443' }) },
    ])
    expect(Object.keys(proxy.connects[0]!.headers).sort()).toEqual(['connection', 'host', 'proxy-authorization'])
    // The name of the service was for the proxy to resolve.
    expect([...new Set(asked)]).toEqual(['proxy.test'])
    for (const secret of ['canary-token', 'canary-document', '/v1/flows']) expect(proxy.heard()).not.toContain(secret)
    expect(service.seen).toEqual([
      expect.objectContaining({ url: '/v1/flows?a=1', authorization: TOKEN, body: 'canary-document' }),
    ])
    const there = service.seen[0]!.headers.toLowerCase()
    for (const secret of ['proxy', BASIC.slice(6).toLowerCase(), 'canary p']) expect(there).not.toContain(secret)
  })

  it('a tunnel serves one call after the other, and close() ends it', async () => {
    const service = await openPlatform()
    const proxy = await proxyOf({ hosts: { 'platform.test:443': service.port } })
    const transport = nodeTransport({ proxy: `http://127.0.0.1:${proxy.port}`, ca: certificates.ca })
    const http = createHttp({ transport, timeoutMs: 4000 })
    for (let call = 0; call < 5; call++) expect((await http.once()(post())).status).toBe(200)
    // undici rests a connection for one turn of the event loop: a call that follows at once has another.
    expect(proxy.connects.length).toBeLessThanOrEqual(2)
    await transport.close()
    await noneOpen(proxy, service)
  })

  it('many calls at once, within maxConnections', async () => {
    const service = await openPlatform()
    const proxy = await proxyOf({ hosts: { 'platform.test:443': service.port } })
    const http = client({ proxy: `http://127.0.0.1:${proxy.port}`, maxConnections: 4 })
    const answers = await Promise.all(Array.from({ length: 40 }, () => http.once()(post())))
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    expect(proxy.connects).toHaveLength(4)
  })

  it('to a service by plain http, and to one by an IPv6 address', async () => {
    const plain = await openWebServer((_request, response) => response.end('{"plain":true}'))
    open.push(plain.close)
    const six = await openPlatform({ host: '::1' })
    const proxy = await proxyOf({})
    const http = client({ proxy: `http://127.0.0.1:${proxy.port}` })
    expect(await (await http.once()(new Request(`http://localhost:${plain.port}/`))).json()).toEqual({ plain: true })
    const literal = http.once()(new Request(`https://[::1]:${six.port}/`))
    // Node 22.23 finds no IPv6 address in a certificate that names it.
    const subject = { subject: {}, subjectaltname: 'IP Address:0:0:0:0:0:0:0:1' } as unknown as tls.PeerCertificate
    if (tls.checkServerIdentity('::1', subject)) await expect(literal).rejects.toMatchObject({ code: 'TLS' })
    else expect(await (await literal).json()).toEqual({ ok: true })
    expect(proxy.connects.map(({ authority }) => authority)).toEqual([`localhost:${plain.port}`, `[::1]:${six.port}`])
  })

  it('that answers byte by byte', async () => {
    const service = await openPlatform()
    const slow: Treatment = (socket) => {
      const bytes = [...answer('200 OK', 'Via: 1.1 slow')]
      const target = net.connect(service.port, '127.0.0.1').on('error', () => undefined)
      open.push(async () => target.destroy())
      const next = () => {
        const byte = bytes.shift()
        if (byte === undefined) return void socket.pipe(target).pipe(socket)
        socket.write(byte, () => setImmediate(next))
      }
      next()
    }
    const proxy = await proxyOf({ treat: slow })
    const response = await client({ proxy: `http://127.0.0.1:${proxy.port}` }).once()(post())
    expect(await response.json()).toEqual({ ok: true })
  })

  it('takes no proxy from the environment', async () => {
    const proxy = await proxyOf({})
    for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy']) {
      vi.stubEnv(name, `http://127.0.0.1:${proxy.port}`)
    }
    vi.stubEnv('NODE_USE_ENV_PROXY', '1')
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
    const service = await openPlatform()
    const [by, untrusting] = [client({ lookup: to127 }), client({ lookup: to127, ca: (await makeCertificates()).ca })]
    const url = `https://platform.test:${service.port}/`
    expect((await by.once()(new Request(url))).status).toBe(200)
    expect(await failureOf(untrusting.once()(new Request(url)))).toMatchObject({ code: 'TLS', requestSent: 'no' })
    expect(proxy.heard()).toBe('')

    const impostor = await proxyOf({ tls: await (await makeCertificates()).issue(['localhost']) })
    const misled = client({ proxy: `https://localhost:${impostor.port}` })
    expect(await failureOf(misled.once()(post()))).toMatchObject({ code: 'TLS', requestSent: 'no' })
    expect(impostor.heard()).toBe('')
  })
})

describe('a proxy that does not connect', () => {
  const refusing =
    (status: string): Treatment =>
    (socket) =>
      socket.end(answer(status, 'Content-Type: text/html', 'Content-Length: 14', '', 'canary-refusal'))

  it.each<[string, Treatment, string, RegExp]>([
    ['407', refusing('407 Proxy Authentication Required'), 'PROXY_REFUSED', /the proxy answered 407$/],
    ['403', refusing('403 Forbidden'), 'PROXY_REFUSED', /the proxy answered 403$/],
    ['a redirect', refusing('302 Found'), 'PROXY_REFUSED', /the proxy answered 302$/],
    ['502', refusing('502 Bad Gateway'), 'CONNECTION_REFUSED', /the proxy answered 502$/],
    ['503', refusing('503 Service Unavailable'), 'CONNECTION_REFUSED', /the proxy answered 503$/],
    ['a close', (socket) => socket.end(), 'CONNECTION_RESET', /at the proxy$/],
    ['a reset', (socket) => socket.resetAndDestroy(), 'CONNECTION_RESET', /at the proxy$/],
    ['garbage', (socket) => socket.end('220 canary-smtp ESMTP\r\n'), 'INVALID_RESPONSE', /at the proxy$/],
    ['endless headers', (socket) => flood(socket), 'INVALID_RESPONSE', /at the proxy$/],
    ['200 and a close', (socket) => socket.end(answer('200 OK')), 'CONNECTION_RESET', /platform/],
    [
      '200 and a reset',
      (socket) => socket.write(answer('200 OK'), () => socket.resetAndDestroy()),
      'CONNECTION_RESET',
      /platform/,
    ],
    [
      '200 and garbage',
      (socket) => socket.end(`${answer('200 OK')}canary-garbage`),
      'TLS',
      /WRONG_VERSION|PACKET|RECORD/,
    ],
  ])('%s', async (_name, treat, code, message) => {
    const proxy = await proxyOf({ treat })
    const http = client({ proxy: `http://${encodeURIComponent(USER)}:canary-password@127.0.0.1:${proxy.port}` })
    const failure = await failureOf(http.once()(post()))
    expect(failure).toMatchObject({ code, requestSent: 'no', attempts: 1 })
    expect(failure.message).toMatch(message)
    const text = `${failure.stack} ${JSON.stringify(failure)} ${String(failure.cause)}`
    expect(text).not.toContain('canary')
    await noneOpen(proxy)
  })

  function flood(socket: net.Socket) {
    socket.write('HTTP/1.1 200 OK\r\n')
    const more = () => {
      if (!socket.destroyed) socket.write(`X-A: ${'a'.repeat(1000)}\r\n`, () => setImmediate(more))
    }
    more()
  }

  it('is asked again after 502, and not after 407', async () => {
    for (const [status, times] of [
      ['502 Bad Gateway', 3],
      ['407 Proxy Authentication Required', 1],
    ] as const) {
      const proxy = await proxyOf({ treat: refusing(status) })
      const failure = await failureOf(client({ proxy: `http://127.0.0.1:${proxy.port}` }).again()(post()))
      expect(failure.attempts).toBe(times)
      expect(proxy.connects).toHaveLength(times)
    }
  })

  it('is not there, or has no address', async () => {
    const gone = await openConnectProxy()
    await gone.close()
    const refused = await failureOf(client({ proxy: `http://127.0.0.1:${gone.port}` }).once()(post()))
    expect(refused).toMatchObject({ code: 'CONNECTION_REFUSED', requestSent: 'no' })
    expect(refused.message).toMatch(/at the proxy$/)
    const lookup: LookupFunction = (_name, _options, callback) =>
      callback(Object.assign(new Error('no such host'), { code: 'ENOTFOUND', syscall: 'getaddrinfo' }), '')
    const unknown = await failureOf(client({ proxy: 'http://proxy.test', lookup }).once()(post()))
    expect(unknown).toMatchObject({ code: 'HOST_NOT_FOUND', requestSent: 'no' })
    expect(unknown.message).toMatch(/at the proxy$/)
  })

  it('by https is not trusted: by its authority, its name, or at all as it speaks no TLS', async () => {
    const other = await (await makeCertificates()).issue(['proxy.test'])
    // A certificate of the service is none of the proxy.
    for (const tls of [other, platform]) {
      const proxy = await proxyOf({ tls })
      const http = client({ proxy: `https://user:canary@proxy.test:${proxy.port}`, lookup: to127 })
      const failure = await failureOf(http.once()(post()))
      expect(failure).toMatchObject({ code: 'TLS', requestSent: 'no' })
      expect(failure.message).toMatch(/at the proxy$/)
      expect(proxy.heard()).toBe('')
    }
    const plain = await openWebServer((_request, response) => response.end())
    open.push(plain.close)
    const http = client({ proxy: `https://user:canary@127.0.0.1:${plain.port}` })
    expect(await failureOf(http.once()(post()))).toMatchObject({ code: 'TLS', requestSent: 'no' })
  })

  it.each<[string, Treatment]>([
    ['hangs', () => undefined],
    ['hangs within its answer', (socket) => void socket.write('HTTP/1.1 200 OK\r\nX-A')],
    ['hangs after its answer', (socket) => void socket.write(answer('200 OK'))],
  ])('%s: the connect clock rings, and a signal ends it; no socket stays', async (_name, treat) => {
    for (const scheme of ['http', 'https'] as const) {
      const own = scheme === 'https' ? { tls: certificates.server } : {}
      const proxy = await proxyOf({ ...own, treat })
      const url = `${scheme}://127.0.0.1:${proxy.port}`
      const started = performance.now()
      const late = await failureOf(client({ proxy: url }, { clocks: { connectMs: 150 } }).once()(post()))
      expect(performance.now() - started).toBeLessThan(1500)
      expect(late).toMatchObject({ code: 'TIMEOUT', requestSent: 'no' })
      expect(late.message).toMatch(/no connection for 150 ms/)
      await noneOpen(proxy)

      const controller = new AbortController()
      const call = client({ proxy: url }).once()(new Request(post(), { signal: controller.signal }))
      call.catch(() => undefined)
      await vi.waitFor(() => expect(proxy.connects).toHaveLength(2), { timeout: 3000, interval: 5 })
      controller.abort(new Error('enough'))
      await expect(call).rejects.toThrow('enough')
      await noneOpen(proxy)
    }
  })
})

describe('behind a proxy', () => {
  it('a tunnel that nobody waits for is given up, also when the last who waited was served by another', async () => {
    const service = await openPlatform()
    const held: (() => void)[] = []
    const proxy = await proxyOf({
      hosts: { 'platform.test:443': service.port },
      treat: (_socket, through) => held.push(through),
    })
    const http = client({ proxy: `http://127.0.0.1:${proxy.port}` })
    const controller = new AbortController()
    const first = http.once()(post())
    await vi.waitFor(() => expect(held).toHaveLength(1), { timeout: 3000, interval: 5 })
    const second = http.once()(new Request(post(), { signal: controller.signal }))
    second.catch(() => undefined)
    await vi.waitFor(() => expect(held).toHaveLength(2), { timeout: 3000, interval: 5 })
    controller.abort(new Error('enough'))
    await expect(second).rejects.toThrow('enough')
    // As long as somebody waits, whichever tunnel is there first may serve.
    expect(proxy.open()).toBe(2)
    held[0]?.()
    expect((await first).status).toBe(200)
    await vi.waitFor(() => expect(proxy.open()).toBe(1), { timeout: 2000, interval: 5 })
  })

  it('an address that comes with a call is refused unless it is named', async () => {
    const transport = nodeTransport({ proxy: 'http://127.0.0.1:9' })
    expect(transport.guarded).toBeUndefined()
    const services = outsideServices({ transport, allowedHosts: ['platform.test', 'other.test:8443'] })
    expect(services('https://platform.test/flow', 'flowServiceUrl').transport).toBe(transport)
    expect(services('https://other.test:8443/flow', 'flowServiceUrl').transport).toBe(transport)
    for (const url of [
      'https://elsewhere.example/flow',
      'https://other.example/',
      'https://sub.platform.test.example/',
    ]) {
      expect(() => services(url, 'flowServiceUrl')).toThrow(
        expect.objectContaining({ code: 'URL_UNGUARDED', field: 'flowServiceUrl' }),
      )
    }
    await transport.close()
  })

  it('the certificate of the client is for services, not for the proxy', async () => {
    const service = await openPlatform()
    const proxy = await proxyOf({
      tls: { ...certificates.server, ca: certificates.ca, requestCert: true, rejectUnauthorized: false },
      hosts: { 'platform.test:443': service.port },
    })
    const http = client({ proxy: `https://localhost:${proxy.port}`, ...certificates.client })
    expect((await http.once()(post())).status).toBe(200)
    expect(proxy.shown).toEqual([])
  })

  it('idle tunnels do not keep a process alive', async () => {
    const service = await openPlatform()
    const tls = await certificates.issue(['localhost'])
    const proxy = await proxyOf({ tls, hosts: { 'platform.test:443': service.port } })
    const program = `
      const { nodeTransport } = await import('@facturelle/core/node')
      const { createHttp } = await import('@facturelle/core/http')
      const [proxy, ca] = process.argv.slice(1)
      const http = createHttp({ transport: nodeTransport({ proxy, ca }), timeoutMs: 5000 })
      console.log((await http.once()(new Request('https://platform.test/'))).status, performance.now())
      process.on('exit', () => console.log(performance.now()))`
    const child = spawn(
      process.execPath,
      ['--input-type=module', '-e', program, `https://localhost:${proxy.port}`, certificates.ca],
      { cwd: new URL('..', import.meta.url), stdio: ['ignore', 'pipe', 'inherit'] },
    )
    let told = ''
    child.stdout.on('data', (bytes) => {
      told += String(bytes)
    })
    await once(child, 'close')
    const [, status, answered, ended] = /^(\d+) ([\d.]+)\n([\d.]+)\n$/.exec(told) ?? []
    expect(status).toBe('200')
    expect(Number(ended) - Number(answered)).toBeLessThan(2000)
  })
})

describe('the option proxy', () => {
  it.each([
    ['proxy.example.com:3128', /http or https/],
    ['not a url', /absolute URL/],
    ['', /absolute URL/],
    [null, /absolute URL/],
    [42, /absolute URL/],
    ['socks5://proxy.example.com', /http or https/],
    ['http://proxy.example.com/path', /end after its host/],
    ['http://proxy.example.com/?canary=1', /end after its host/],
    ['http://proxy.example.com/#canary', /end after its host/],
    ['http://user:canary%zz@proxy.example.com', /percent-encoded/],
    ['http://us%3Aer:canary@proxy.example.com', /colon/],
  ])('%j is refused at creation, and not repeated', (proxy, message) => {
    let failure: unknown
    try {
      nodeTransport({ proxy: proxy as string })
    } catch (thrown) {
      failure = thrown
    }
    expect(ConfigurationError.isInstance(failure)).toBe(true)
    expect(failure).toMatchObject({ code: 'OPTION_INVALID', field: 'proxy', message: expect.stringMatching(message) })
    expect((failure as Error).message).not.toContain('canary')
  })
})
