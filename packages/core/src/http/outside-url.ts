import { ConfigurationError } from '../errors.js'
import { serviceUrl } from './urls.js'

/** What its creator says of URLs that come with a call. */
export interface OutsideUrlOptions {
  /** Hosts that may be anywhere, `host` for port 443 or `host:port`; no wildcards. */
  readonly allowedHosts?: readonly string[]
  /** Takes http and any port for localhost, 127.0.0.0/8 and [::1]. */
  readonly allowInsecureLoopback?: boolean
}

/** A URL of the call, checked. */
export interface OutsideUrl {
  /** In normal form, without a trailing dot of the host. */
  readonly url: string
  /** On the list, or loopback under the switch: the address behind the name is not checked. */
  readonly trusted: boolean
}

const LONGEST = 2048
const LONGEST_NAME = 253
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/
const LITERAL = /^(\d{1,3}(\.\d{1,3}){3}|\[.*\])$/
/** Labels of letters, digits, hyphens and underscores; `URL` lets far more through. */
const NAME = /^[a-z\d_-]{1,63}(\.[a-z\d_-]{1,63})*$/
/** Never delegated in the public DNS: RFC 6761, 6762 (with its appendix G), 8375; `internal` by ICANN. */
const INSIDE = /\.(localhost|localdomain|local|internal|home\.arpa|intranet|private|corp|home|lan)$/
const HOW = 'give the host in allowedHosts if it is meant'

/**
 * Checks a URL that came with a call and that its caller may have chosen to reach something inside: all that
 * `serviceUrl` checks, and the forms that no platform on the internet has. The address behind an untrusted name is
 * still to be checked when the connection is made; where the runtime has no hook for that, take trusted URLs only.
 * @param field names the value in the error
 * @throws {ConfigurationError} `URL_INVALID`
 */
export function outsideUrl(value: unknown, field: string, options: OutsideUrlOptions = {}): OutsideUrl {
  // The value itself stays out of the message: a mistaken one may hold a secret.
  const refuse = (why: string) => new ConfigurationError('URL_INVALID', `${field} ${why}`, { field })
  if (typeof value === 'string') {
    if (value.length > LONGEST) throw refuse(`is longer than ${LONGEST} characters`)
    // What other parsers read otherwise than `URL`, which passes over some of these and takes the rest for a slash.
    if (/[\p{Cc}\p{Cf}\p{Cs}\p{Z}\\]/u.test(value)) {
      throw refuse('must not hold spaces, control or invisible characters, or backslashes')
    }
    const [, slashes = '//', authority = ''] = /^[^:/?#]*:(\/*)([^/?#]*)/.exec(value) ?? []
    if (slashes !== '//') throw refuse('must have two slashes before its host')
    if (authority.includes('@')) throw refuse('must not hold a user name or password; give them as credentials')
    if (authority.includes('%')) throw refuse('must not hold percent-encoding in its host')
  }
  const { allowInsecureLoopback = false, allowedHosts = [] } = options
  serviceUrl(value, field, allowInsecureLoopback)
  // Not what `serviceUrl` gives: to a token endpoint a slash at its end belongs.
  const url = new URL(value as string)
  // `host.` and `host` are one host; who compares names later should see one form of it.
  url.hostname = undotted(url.hostname)
  const { hostname } = url
  const checked = (trusted: boolean): OutsideUrl => ({ url: url.href, trusted })
  if (allowInsecureLoopback && LOOPBACK.test(hostname)) return checked(true)
  const port = url.port || '443'
  if (allowedHosts.some((entry) => hostAndPort(entry) === `${hostname}:${port}`)) return checked(true)
  if (LITERAL.test(hostname)) throw refuse(`must name its host, not give an address; ${HOW}`)
  if (!NAME.test(hostname) || hostname.length > LONGEST_NAME) throw refuse('has a host that is no name of the DNS')
  if (!hostname.includes('.')) throw refuse(`must have a host with its domain; ${HOW}`)
  if (INSIDE.test(hostname)) throw refuse(`has a host of a local network; ${HOW}`)
  if (port !== '443') throw refuse(`must use port 443; give host:port in allowedHosts if another is meant`)
  return checked(false)
}

/**
 * Checks the option `allowedHosts`, once, at creation.
 * @throws {ConfigurationError} `OPTION_INVALID`
 */
export function checkAllowedHosts(value: unknown, field: string): asserts value is readonly string[] | undefined {
  if (value === undefined) return
  if (!Array.isArray(value)) {
    throw new ConfigurationError('OPTION_INVALID', `${field} must be an array of hosts`, { field })
  }
  for (const [at, entry] of value.entries()) {
    if (typeof entry === 'string' && hostAndPort(entry) !== undefined) continue
    const why = `${field}[${at}] must be host or host:port, with no scheme, path or wildcard, for example api.example.com`
    throw new ConfigurationError('OPTION_INVALID', why, { field: `${field}[${at}]` })
  }
}

/** An entry as `host:port` in the form that `URL` gives to hosts; `undefined` when it is none. */
function hostAndPort(entry: string): string | undefined {
  if (/[\p{Cc}\p{Cf}\p{Cs}\p{Z}\\/?#@%*]/u.test(entry)) return undefined
  // A bare IPv6 address has colons of its own, so it has no port.
  const [, host = '', port = '443'] = /^([^:[\]]+|\[[^[\]]+\]):(\d{1,5})$/.exec(entry) ?? [
    entry,
    /^[^[\]]*:[^[\]]*:/.test(entry) ? `[${entry}]` : entry,
  ]
  if (Number(port) < 1 || Number(port) > 65535) return undefined
  let hostname: string
  try {
    hostname = undotted(new URL(`https://${host}`).hostname)
  } catch {
    return undefined
  }
  // An empty port is passed over by `URL`.
  if (host.includes(':') && !/^\[.*\]$/.test(host)) return undefined
  if (!LITERAL.test(hostname) && (!NAME.test(hostname) || hostname.length > LONGEST_NAME)) return undefined
  return `${hostname}:${Number(port)}`
}

/** Without one trailing dot; two make an empty label, which is no name. */
function undotted(hostname: string): string {
  return hostname.replace(/([^.])\.$/, '$1')
}
