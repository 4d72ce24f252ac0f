import { type ClientRequest, request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { LookupFunction, Socket } from 'node:net'
import type { SecureContextOptions } from 'node:tls'
import type { buildConnector as Undici } from 'undici'
import buildConnector from 'undici/lib/core/connect.js'
import { checkLiteral, guardedLookup } from './lookup.js'

/** The code of the error of a proxy that refuses to connect. */
const PROXY_REFUSED = 'ERR_FACTURELLE_PROXY'

export interface ConnectionsOptions extends Pick<SecureContextOptions, 'ca' | 'cert' | 'key' | 'passphrase'> {
  readonly proxy?: URL | undefined
  readonly lookup?: LookupFunction | undefined
  /** Connects to public addresses only. */
  readonly guarded: boolean
}

export interface Connections {
  readonly connect: Undici.connector
  /**
   * Waits for a connection to an origin.
   * @returns to be called when it is there, or nobody wants it any more
   */
  wait(origin: string): (given: boolean) => void
}

/** What can be given up while it is being made. */
interface Making {
  destroy(failure: Error): unknown
}

/** Makes connections, and gives those up that nobody waits for: undici itself would hold on to them. */
export function createConnections(options: ConnectionsOptions): Connections {
  const { proxy, guarded, lookup, ca, cert, key, passphrase } = options
  const tls = { ...plain({ ca, cert, key, passphrase }), allowH2: false, timeout: 0 }
  const direct = buildConnector({ ...tls, ...plain({ lookup: guarded ? guardedLookup(lookup) : lookup }) })
  const making = new Map<string, Set<Making>>()
  const waiting = new Map<string, number>()

  const connect: Undici.connector = (target, callback) => {
    // undici gives the host of an IPv6 address with its brackets.
    const host = target.hostname.replace(/^\[(.*)\]$/, '$1')
    const origin = `${target.protocol}//${target.host ?? target.hostname}`
    const here = making.get(origin) ?? new Set()
    making.set(origin, here)
    let current: Making | undefined
    const track = (made: Making | undefined) => {
      if (current) here.delete(current)
      current = made
      if (made) here.add(made)
      else if (here.size === 0) making.delete(origin)
    }
    const done: Undici.Callback = (...[failure, socket]) => {
      track(undefined)
      if (failure) callback(failure, null)
      else callback(null, socket as Socket)
    }
    if (guarded) {
      try {
        checkLiteral(host)
      } catch (failure) {
        // Not before undici has the connector's return.
        process.nextTick(() => done(failure as Error, null))
        return
      }
    }
    const through = (socket?: Socket) => {
      const options = { ...target, hostname: host, ...(socket && { httpSocket: socket }) }
      // The types have no return; undici's own connector gives the socket.
      track(direct(options, done) as unknown as Socket)
    }
    if (!proxy) return through()
    const port = target.port || (target.protocol === 'https:' ? '443' : '80')
    track(
      throughProxy(proxy, `${target.hostname}:${port}`, tls, (failure, socket) => {
        if (failure) return done(failure, null)
        if (target.protocol === 'https:') return through(socket)
        done(null, socket as Socket)
      }),
    )
  }

  return {
    connect,
    wait(origin) {
      waiting.set(origin, (waiting.get(origin) ?? 0) + 1)
      return (given) => {
        const left = (waiting.get(origin) ?? 1) - 1
        if (left > 0) return void waiting.set(origin, left)
        waiting.delete(origin)
        if (given) return
        // With an error: undici's connector hears of no other end, and would count on the connection for ever.
        for (const made of making.get(origin) ?? []) made.destroy(new Error('nobody waits for this connection'))
      }
    },
  }
}

/** A tunnel through a proxy (RFC 9110, section 9.3.6). */
function throughProxy(
  proxy: URL,
  authority: string,
  tls: object,
  callback: (failure: Error | null, socket?: Socket) => void,
): ClientRequest {
  const { protocol, hostname, port, username, password } = proxy
  const secure = protocol === 'https:'
  const headers: Record<string, string> = { host: authority }
  if (username || password) {
    const text = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
    headers['proxy-authorization'] = `Basic ${Buffer.from(text).toString('base64')}`
  }
  const request = (secure ? httpsRequest : httpRequest)({
    ...(secure ? tls : {}),
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: port || (secure ? 443 : 80),
    method: 'CONNECT',
    path: authority,
    headers,
    agent: false,
  })
  let over = false
  const settle: typeof callback = (...result) => {
    if (over) return
    over = true
    callback(...result)
  }
  request.once('connect', ({ statusCode }, socket) => {
    if (statusCode === 200) return settle(null, socket as Socket)
    socket.destroy()
    settle(Object.assign(new Error(`the proxy answered ${statusCode}`), { code: PROXY_REFUSED }))
  })
  request.once('response', ({ statusCode }) => {
    request.destroy()
    settle(Object.assign(new Error(`the proxy answered ${statusCode}`), { code: PROXY_REFUSED }))
  })
  request.on('error', (failure) => settle(failure))
  request.end()
  return request
}

function plain<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Partial<T>
}
