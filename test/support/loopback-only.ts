import dns from 'node:dns'
import net, { type LookupFunction } from 'node:net'

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/
const reached = (target: string) => new Error(`a test reached for the network: ${target}`)

// Every socket of Node, TLS and fetch included, connects through here.
const connect = net.Socket.prototype.connect as (this: net.Socket, ...args: unknown[]) => net.Socket
net.Socket.prototype.connect = function guarded(this: net.Socket, ...args: unknown[]): net.Socket {
  const list = (Array.isArray(args[0]) ? args[0] : args) as unknown[]
  const [options] = list
  const { host, path, lookup } = (typeof options === 'object' ? options : {}) as {
    host?: string
    path?: string
    lookup?: LookupFunction
  }
  const target = host ?? (typeof args[1] === 'string' ? args[1] : 'localhost')
  if (!path && !LOOPBACK.test(target)) {
    // A name may lead to loopback by a lookup of the test's own; that of the system is not asked, see below.
    if (!lookup || net.isIP(target)) throw reached(target)
    list[0] = { ...(options as object), lookup: toLoopback(lookup) }
  }
  return connect.apply(this, args)
} as typeof net.Socket.prototype.connect

function toLoopback(lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) =>
    lookup(hostname, options, (failure, answer, family) => {
      const addresses = Array.isArray(answer) ? answer.map(({ address }) => address) : [answer]
      const outside = failure ? undefined : addresses.find((address) => !LOOPBACK.test(address))
      if (outside === undefined) callback(failure, answer, family)
      else callback(reached(outside), '')
    })
}

const lookup = dns.lookup as (hostname: string, ...rest: unknown[]) => void
dns.lookup = function guarded(hostname: string, ...rest: unknown[]): void {
  if (!LOOPBACK.test(hostname)) throw reached(hostname)
  lookup(hostname, ...rest)
} as typeof dns.lookup
