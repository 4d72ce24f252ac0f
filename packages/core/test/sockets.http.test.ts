import net, { type AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { TransportError } from '../src/errors.js'
import { createHttp } from '../src/http/index.js'

/** Made beforehand: making it within the answer would hold up the clocks of the call. */
const BOMB = gzipSync(Buffer.alloc(20_000_000))

const open: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()))
})

/** A server that does one thing to each connection, after the head of a request came in. */
async function serve(treat: (socket: net.Socket) => void): Promise<{ url: string; connections: () => number }> {
  let connections = 0
  const sockets = new Set<net.Socket>()
  const server = net.createServer((socket) => {
    connections++
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('data', () => treat(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(
    () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  )
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`, connections: () => connections }
}

const head = (...lines: string[]) => `HTTP/1.1 ${lines.join('\r\n')}\r\n\r\n`
const failure = async (url: string, timeoutMs = 400): Promise<TransportError> => {
  const error = await createHttp({ timeoutMs, maxResponseBytes: 100_000 })
    .once()(new Request(url, { method: 'POST', body: 'document' }))
    .then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
  expect(TransportError.isInstance(error)).toBe(true)
  return error as TransportError
}

describe('real sockets', () => {
  it.each<[string, (socket: net.Socket) => void, string]>([
    ['a reset before headers', (socket) => socket.resetAndDestroy(), 'CONNECTION_RESET'],
    ['a close before headers', (socket) => socket.end(), 'CONNECTION_RESET'],
    ['silence', () => undefined, 'TIMEOUT'],
    ['headers that never end', (socket) => void socket.write('HTTP/1.1 200 OK\r\nX-A: b\r\n'), 'TIMEOUT'],
    ['something that is not HTTP', (socket) => socket.end('220 smtp.example ESMTP\r\n'), 'INVALID_RESPONSE'],
    ['a body cut short', (socket) => socket.end(`${head('200 OK', 'Content-Length: 1000')}half`), 'BODY_TRUNCATED'],
    ['a body that stops', (socket) => void socket.write(`${head('200 OK', 'Content-Length: 1000')}half`), 'TIMEOUT'],
    [
      'a reset within the body',
      (socket) => {
        socket.write(`${head('200 OK', 'Content-Length: 1000')}half`)
        setTimeout(() => socket.resetAndDestroy(), 30)
      },
      'BODY_TRUNCATED',
    ],
    ['a bad chunk', (socket) => socket.end(`${head('200 OK', 'Transfer-Encoding: chunked')}zz\r\n`), 'BODY_TRUNCATED'],
    [
      'bad gzip',
      (socket) => socket.end(`${head('200 OK', 'Content-Encoding: gzip', 'Content-Length: 4')}nope`),
      'BODY_TRUNCATED',
    ],
    [
      'a redirect',
      (socket) => socket.end(head('302 Found', 'Location: http://127.0.0.1:1/', 'Content-Length: 0')),
      'REDIRECT_REFUSED',
    ],
    [
      'a bomb',
      (socket) => {
        socket.write(head('200 OK', 'Content-Encoding: gzip', `Content-Length: ${BOMB.length}`))
        socket.end(BOMB)
      },
      'RESPONSE_TOO_LARGE',
    ],
  ])('%s', async (_name, treat, code) => {
    const { url, connections } = await serve(treat)
    const started = Date.now()
    const error = await failure(url)
    expect(error).toMatchObject({ code, requestSent: 'maybe' })
    expect(Date.now() - started).toBeLessThan(4000)
    expect(connections()).toBe(1)
  })

  it('a refused connection: nothing was sent', async () => {
    const { url } = await serve(() => undefined)
    await Promise.all(open.splice(0).map((close) => close()))
    expect(await failure(url)).toMatchObject({ code: 'CONNECTION_REFUSED', requestSent: 'no' })
  })

  it('TLS to a port that speaks none, for all that fetch can tell', async () => {
    const { url } = await serve((socket) => socket.end(head('400 Bad Request', 'Content-Length: 0')))
    expect(await failure(url.replace('http:', 'https:'))).toMatchObject({ code: 'TLS', requestSent: 'maybe' })
  })

  it('decompresses within the cap', async () => {
    const body = gzipSync(Buffer.from('{"a":1}'))
    const { url } = await serve((socket) => {
      socket.write(head('200 OK', 'Content-Encoding: gzip', `Content-Length: ${body.length}`))
      socket.end(body)
    })
    const response = await createHttp({ timeoutMs: 1000 }).once()(new Request(url))
    expect(await response.json()).toEqual({ a: 1 })
  })
})
