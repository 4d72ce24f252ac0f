import { type ClientRequest, request as httpRequest, type RequestOptions } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP, type LookupFunction, type Socket } from 'node:net'
import type { SecureContext } from 'node:tls'
import { ConfigurationError } from '../errors.js'

/** The code of the error of a proxy that refuses to connect. */
const PROXY_REFUSED = 'ERR_FACTURELLE_PROXY'
/** What a proxy says of a host that it could not reach, or of itself: another time it may. */
const PASSING = new Set([429, 502, 503, 504])

export interface ProxyServer {
  readonly secure: boolean
  /** A name or an address, IPv6 without brackets. */
  readonly host: string
  readonly port: number
  /** The value of `Proxy-Authorization`. */
  readonly authorization: string | undefined
}

/**
 * Reads the option `proxy`.
 * @throws {ConfigurationError} `OPTION_INVALID`; never with the value in it, which may hold a password
 */
export function readProxy(value: unknown): ProxyServer {
  const invalid = (why: string) => new ConfigurationError('OPTION_INVALID', `proxy ${why}`, { field: 'proxy' })
  let url: URL
  try {
    url = new URL(value as string)
  } catch {
    throw invalid('must be an absolute URL, for example http://proxy.example.com:3128')
  }
  const { protocol, hostname, port, username, password, pathname, search, hash } = url
  if (protocol !== 'http:' && protocol !== 'https:') throw invalid('must use http or https')
  if (pathname !== '/' || search || hash) throw invalid('must end after its host and port')
  const secure = protocol === 'https:'
  let user: string
  let secret: string
  try {
    user = decodeURIComponent(username)
    secret = decodeURIComponent(password)
  } catch {
    throw invalid('has a user name or password that is not percent-encoded; encode them with encodeURIComponent')
  }
  // RFC 7617, section 2: the first colon ends the user name.
  if (user.includes(':')) throw invalid('has a user name with a colon, which Basic authentication cannot carry')
  return {
    secure,
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(port) || (secure ? 443 : 80),
    authorization: user || secret ? `Basic ${Buffer.from(`${user}:${secret}`).toString('base64')}` : undefined,
  }
}

export interface TunnelOptions {
  readonly lookup: LookupFunction | undefined
  /** Of a proxy that is itself reached by TLS: authorities to trust, and no certificate of the client. */
  readonly secureContext: SecureContext | undefined
}

/**
 * A tunnel through a proxy (RFC 9110, section 9.3.6). Failures have a property `proxy`, which says where it was.
 * @param authority `host:port` of the target
 * @returns what can be destroyed as long as `callback` was not called
 */
export function openTunnel(
  proxy: ProxyServer,
  authority: string,
  { lookup, secureContext }: TunnelOptions,
  callback: (failure: Error | null, socket?: Socket) => void,
): ClientRequest {
  const { secure, host, port, authorization } = proxy
  const options: RequestOptions = {
    host,
    port,
    method: 'CONNECT',
    path: authority,
    headers: { host: authority, ...(authorization && { 'proxy-authorization': authorization }) },
    agent: false,
    ...(lookup && { lookup }),
  }
  const request = secure
    ? httpsRequest({
        ...options,
        ...(secureContext && { secureContext }),
        rejectUnauthorized: true,
        // Node would take the name of the Host field, which is the target's.
        servername: isIP(host) ? '' : host,
      })
    : httpRequest(options)
  let over = false
  const settle: typeof callback = (...result) => {
    if (over) return
    over = true
    callback(...result)
  }
  request.once('connect', ({ statusCode = 0 }, socket, head) => {
    if (statusCode >= 200 && statusCode < 300) {
      // What came with the answer is the target's already.
      if (head.length > 0) socket.unshift(head)
      return settle(null, socket as Socket)
    }
    socket.on('error', () => undefined).destroy()
    const code = PASSING.has(statusCode) ? 'ECONNREFUSED' : PROXY_REFUSED
    const proxy = `the proxy answered ${statusCode}`
    settle(Object.assign(new Error(proxy), { code, proxy }))
  })
  request.on('error', (failure) => settle(Object.assign(failure, { proxy: 'at the proxy' })))
  request.end()
  return request
}
