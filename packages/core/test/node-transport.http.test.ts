import net, { type AddressInfo } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openWebServer } from '../../../test/support/web-server.js'
import { TransportError } from '../src/errors.js'
import { createHttp, fetchTransport, type HttpOptions, type Transport } from '../src/http/index.js'
import { type NodeTransportOptions, nodeTransport } from '../src/node/index.js'

const open: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close()
})

interface Wire {
  readonly url: string
  open(): number
  connections(): number
  /** What came in, of all connections. */
  heard(): string
}

/** A server that does one thing to each connection, each time the head of a request came in. */
async function serve(treat: (socket: net.Socket, turn: number) => void, host = '127.0.0.1'): Promise<Wire> {
  let connections = 0
  let turns = 0
  const sockets = new Set<net.Socket>()
  const heard: Buffer[] = []
  const server = net.createServer({ allowHalfOpen: true }, (socket) => {
    connections++
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('end', () => socket.end())
    socket.on('close', () => sockets.delete(socket))
    let head = ''
    socket.on('data', (bytes) => {
      heard.push(bytes)
      head += bytes.toString('latin1')
      if (!head.includes('\r\n\r\n')) return
      head = ''
      treat(socket, turns++)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  open.push(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  )
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}/x`,
    open: () => sockets.size,
    connections: () => connections,
    heard: () => Buffer.concat(heard).toString('latin1'),
  }
}

function client(options: NodeTransportOptions = {}, rest: Partial<HttpOptions> = {}) {
  const transport = nodeTransport(options)
  open.push(() => transport.close())
  return createHttp({ transport, timeoutMs: 4000, random: () => 0, ...rest })
}

const answer = (status: string, ...lines: string[]) => `HTTP/1.1 ${status}\r\n${lines.join('\r\n')}\r\n\r\n`
const ok = (text = 'ok') => answer('200 OK', `Content-Length: ${text.length}`) + text
const post = (url: string, signal?: AbortSignal, body = 'document') =>
  new Request(url, { method: 'POST', body, ...(signal && { signal }) })

async function failureOf(promise: Promise<unknown>): Promise<TransportError> {
  const failure = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(TransportError.isInstance(failure)).toBe(true)
  return failure as TransportError
}

const until = (check: () => void) => vi.waitFor(check, { timeout: 3000, interval: 2 })
const turnOfTheLoop = () => new Promise((resolve) => setImmediate(resolve))

describe('connections of the Node transport', () => {
  it('are kept and used again, and close() ends them', async () => {
    const wire = await serve((socket) => socket.write(ok()))
    const transport = nodeTransport()
    const http = createHttp({ transport, timeoutMs: 4000 })
    for (let call = 0; call < 10; call++) {
      expect(await (await http.once()(post(wire.url))).text()).toBe('ok')
      await turnOfTheLoop()
    }
    expect(wire.connections()).toBe(1)
    await Promise.all([transport.close(), transport.close()])
    await transport.close()
    await until(() => expect(wire.open()).toBe(0))
    expect(await failureOf(http.once()(post(wire.url)))).toMatchObject({ requestSent: 'no' })
  })

  it('end by close() only when their requests are over', async () => {
    let answerNow = () => {}
    const wire = await serve((socket) => {
      answerNow = () => socket.write(ok('late'))
    })
    const transport = nodeTransport()
    const call = createHttp({ transport, timeoutMs: 4000 }).once()(post(wire.url))
    await until(() => expect(wire.heard()).toContain('document'))
    let closed = false
    const closing = transport.close().then(() => {
      closed = true
    })
    await turnOfTheLoop()
    expect(closed).toBe(false)
    answerNow()
    expect(await (await call).text()).toBe('late')
    await closing
  })

  it('are no more than maxConnections, however many calls there are', async () => {
    let most = 0
    let now = 0
    const server = await openWebServer((_request, response) => {
      now++
      most = Math.max(most, now)
      setImmediate(() => {
        now--
        response.end('ok')
      })
    })
    open.push(server.close)
    const http = client({ maxConnections: 5 })
    const url = `http://127.0.0.1:${server.port}/`
    const answers = await Promise.all(Array.from({ length: 300 }, () => http.once()(post(url))))
    expect(answers.every(({ status }) => status === 200)).toBe(true)
    expect(server.connections()).toBe(5)
    expect(most).toBeLessThanOrEqual(5)
  })

  it('carry many calls at once, each with its own answer', async () => {
    const server = await openWebServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += String(chunk)
      response.end(body)
    })
    open.push(server.close)
    const http = client()
    const url = `http://127.0.0.1:${server.port}/`
    await Promise.all(
      Array.from({ length: 500 }, async (_, at) => {
        const response = await http.once()(post(url, undefined, `document ${at}`))
        expect(await response.text()).toBe(`document ${at}`)
      }),
    )
    expect(server.connections()).toBeLessThanOrEqual(128)
  })

  it('that the server closed after its answer are not used for a call that is sent once', async () => {
    const wire = await serve((socket) => socket.end(ok()))
    const http = client()
    for (let call = 0; call < 20; call++) {
      expect((await http.once()(post(wire.url))).status).toBe(200)
      await until(() => expect(wire.open()).toBe(0))
    }
    expect(wire.connections()).toBe(20)
  })

  it('that the server half-closes within an answer fail it, and leave no socket', async () => {
    const wire = await serve((socket) => socket.end(`${answer('200 OK', 'Content-Length: 100')}half`))
    expect(await failureOf(client().once()(post(wire.url)))).toMatchObject({ code: 'BODY_TRUNCATED', status: 200 })
    await until(() => expect(wire.open()).toBe(0))
  })

  it('speak HTTP/1.1 only', async () => {
    const wire = await serve((socket) => socket.write(ok()))
    await client().once()(post(wire.url))
    expect(wire.heard()).toMatch(/^POST \/x HTTP\/1\.1\r\n/)
    expect(wire.heard()).not.toMatch(/upgrade|http2/i)
  })

  it('reach an IPv6 address', async () => {
    const wire = await serve((socket) => socket.write(ok('six')), '::1')
    expect(await (await client().once()(post(wire.url))).text()).toBe('six')
    expect(wire.heard()).toContain(`host: ${new URL(wire.url).host}`)
  })

  it('cancelling one of those who wait does not take the connection from the others', async () => {
    const lookups: (() => void)[] = []
    const wire = await serve((socket) => socket.write(ok()))
    const http = client({
      maxConnections: 1,
      lookup: (_name, options, callback) => {
        lookups.push(() => {
          if (options.all) callback(null, [{ address: '127.0.0.1', family: 4 }])
          else callback(null, '127.0.0.1', 4)
        })
      },
    })
    const url = wire.url.replace('127.0.0.1', 'platform.test')
    const controllers = Array.from({ length: 5 }, () => new AbortController())
    const calls = controllers.map(({ signal }) => http.once()(post(url, signal)))
    for (const call of calls) call.catch(() => undefined)
    await until(() => expect(lookups).toHaveLength(1))
    for (const at of [0, 1, 3]) controllers[at]?.abort(new Error(`enough ${at}`))
    for (const at of [0, 1, 3]) await expect(calls[at]).rejects.toThrow(`enough ${at}`)
    lookups[0]?.()
    expect((await calls[2])?.status).toBe(200)
    expect((await calls[4])?.status).toBe(200)
    // Of those cancelled, nothing was sent.
    expect(wire.heard().match(/POST/g)).toHaveLength(2)
  })

  it.each<[string, string, boolean]>([
    ['before an answer', '', false],
    ['within it', `${answer('200 OK', 'Content-Length: 100')}half`, false],
    ['while it streams', `${answer('200 OK', 'Content-Length: 100')}half`, true],
  ])('leave no socket when a call is aborted %s', async (_name, answered, stream) => {
    const wire = await serve((socket) => socket.write(answered))
    const controller = new AbortController()
    const call = client().once({ stream })(post(wire.url, controller.signal))
    call.catch(() => undefined)
    await until(() => expect(wire.heard()).toContain('document'))
    const reader = stream ? (await call).body?.getReader() : undefined
    if (reader) expect(new TextDecoder().decode((await reader.read()).value)).toBe('half')
    controller.abort(new Error('enough'))
    await expect(reader ? reader.read() : call).rejects.toThrow('enough')
    await until(() => expect(wire.open()).toBe(0))
  })
})

/** The same answers by both transports: whoever changes over sees no difference. */
const TRANSPORTS: readonly [string, () => Transport & { close?: () => Promise<void> }][] = [
  ['node', nodeTransport],
  ['fetch', () => fetchTransport()],
]

describe.each(TRANSPORTS)('answers over the %s transport', (_name, make) => {
  const ask = (url: string, options: { stream?: boolean; body?: string } = {}) => {
    const transport = make()
    open.push(async () => transport.close?.())
    const { body, ...operation } = options
    return createHttp({ transport, timeoutMs: 4000 }).once(operation)(post(url, undefined, body))
  }

  it('header fields: repeated, empty, folded in case, of Latin-1, and names of Object.prototype', async () => {
    const wire = await serve((socket) =>
      socket.write(
        Buffer.from(
          answer(
            '200 OK',
            'Content-Length: 0',
            'X-Twice: a',
            'x-twice: b',
            'Set-Cookie: a=1, b',
            'Set-Cookie: c=2',
            'X-Empty:',
            'X-Latin: caf\u00e9',
            'constructor: c',
            '__proto__: p',
          ),
          'latin1',
        ),
      ),
    )
    const { headers } = await ask(wire.url)
    const names = ['x-twice', 'X-Twice', 'x-empty', 'x-latin', 'constructor', 'x-absent', 'toString']
    expect(names.map((name) => headers.get(name))).toEqual(['a, b', 'a, b', '', 'caf\u00e9', 'c', null, null])
    expect(Object.prototype).not.toHaveProperty('p')
  })

  it('what comes before an answer is passed over', async () => {
    const wire = await serve((socket) =>
      socket.write(`${answer('102 Processing', 'X-A: 1')}${answer('103 Early Hints', 'Link: </a>')}${ok('answer')}`),
    )
    const response = await ask(wire.url)
    expect([response.status, await response.text(), response.headers.get('link')]).toEqual([200, 'answer', null])
  })

  it.each(['204 No Content', '205 Reset Content', '304 Not Modified'])('%s has no body', async (status) => {
    const wire = await serve((socket) =>
      socket.write(answer(status, status.startsWith('205') ? 'Content-Length: 0' : 'X-A: 1')),
    )
    const response = await ask(wire.url)
    expect([response.status, await response.text()]).toEqual([Number(status.slice(0, 3)), ''])
  })

  it.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['gzip, br', (text: Buffer) => brotliCompressSync(gzipSync(text))],
    ['identity', (text: Buffer) => text],
  ])('encoded as %s', async (encoding, encode) => {
    const body = encode(Buffer.from('canary '.repeat(20_000)))
    const wire = await serve((socket) => {
      socket.write(answer('200 OK', `Content-Encoding: ${encoding}`, `Content-Length: ${body.length}`))
      socket.write(body)
    })
    expect(await (await ask(wire.url)).text()).toBe('canary '.repeat(20_000))
    const streamed = (await ask(wire.url, { stream: true })) as unknown as Response
    expect(await new Response(streamed.body).text()).toBe('canary '.repeat(20_000))
  })

  it('a redirect is not followed', async () => {
    const other = await serve((socket) => socket.write(ok()))
    for (const status of ['301 Moved', '302 Found', '303 See Other', '307 Temporary Redirect', '308 Permanent']) {
      const wire = await serve((socket) => socket.write(answer(status, `Location: ${other.url}`, 'Content-Length: 0')))
      expect(await failureOf(ask(wire.url))).toMatchObject({
        code: 'REDIRECT_REFUSED',
        status: Number(status.slice(0, 3)),
      })
    }
    expect(other.connections()).toBe(0)
  })

  it('a server that answers before it has read the body', async () => {
    const server = await openWebServer((request, response) => {
      response.writeHead(413, { 'content-type': 'application/json', connection: 'close' }).end('{"errorCode":"BIG"}')
      request.resume()
    })
    open.push(server.close)
    const response = await ask(`http://127.0.0.1:${server.port}/`, { body: 'd'.repeat(8_000_000) })
    expect([response.status, await response.json()]).toEqual([413, { errorCode: 'BIG' }])
  })
})

describe('what the Node transport sends', () => {
  const carry = (transport: Transport, url: string) =>
    new Promise<number>((resolve, reject) => {
      const receiver = { sent() {}, head: resolve, piece: () => undefined, end() {}, fail: reject }
      transport.carrier({ method: 'GET', url, headers: new Headers({ 'x-a': 'caf\u00e9' }), body: undefined }, receiver)
    })

  it('no user and password of a URL, and no fragment', async () => {
    const wire = await serve((socket) => socket.write(ok()))
    const transport = nodeTransport()
    open.push(() => transport.close())
    expect(await carry(transport, `${wire.url.replace('http://', 'http://user:canary@')}?q=1#fragment`)).toBe(200)
    expect(wire.heard()).toMatch(/^GET \/x\?q=1 HTTP\/1\.1\r\n/)
    for (const secret of ['canary', 'user:', 'authorization', 'dXNlc', 'fragment']) {
      expect(wire.heard().toLowerCase()).not.toContain(secret.toLowerCase())
    }
  })

  it('header values as Latin-1, one byte for each character', async () => {
    const wire = await serve((socket) => socket.write(ok()))
    const transport = nodeTransport()
    open.push(() => transport.close())
    await carry(transport, wire.url)
    expect(wire.heard()).toContain('x-a: caf\u00e9\r\n')
  })

  it('a document of 20 MB, whole and with its length', async () => {
    let length = 0
    let announced: string | undefined
    const server = await openWebServer(async (request, response) => {
      announced = request.headers['content-length']
      for await (const chunk of request) length += (chunk as Buffer).length
      response.end('ok')
    })
    open.push(server.close)
    const response = await client().once()(post(`http://127.0.0.1:${server.port}/`, undefined, 'd'.repeat(20_000_000)))
    expect([response.status, length, announced]).toEqual([200, 20_000_000, '20000000'])
  })
})

describe('an empty body on the Node transport', () => {
  it.each(['Content-Length: 0', 'Transfer-Encoding: chunked'])(
    'is empty, whatever encoding it claims: %s',
    async (head) => {
      const rest = head.startsWith('Transfer') ? '0\r\n\r\n' : ''
      const { url } = await serve((socket) =>
        socket.write(`HTTP/1.1 201 Created\r\nContent-Encoding: gzip\r\n${head}\r\n\r\n${rest}`),
      )
      const transport = nodeTransport()
      open.push(() => transport.close())
      const answer = await createHttp({ transport, timeoutMs: 5_000 }).once()(
        new Request(url, { method: 'POST', body: 'x' }),
      )
      expect(answer.status).toBe(201)
      expect(await answer.text()).toBe('')
    },
  )
})
