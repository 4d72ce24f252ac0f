import net from 'node:net'

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/

// Every socket of Node, TLS and fetch included, connects through here.
const connect = net.Socket.prototype.connect as (this: net.Socket, ...args: unknown[]) => net.Socket
net.Socket.prototype.connect = function guarded(this: net.Socket, ...args: unknown[]): net.Socket {
  const [options] = (Array.isArray(args[0]) ? args[0] : args) as unknown[]
  const { host, path } = typeof options === 'object' ? (options as { host?: string; path?: string }) : {}
  const target = host ?? (typeof args[1] === 'string' ? args[1] : 'localhost')
  if (!path && !LOOPBACK.test(target)) throw new Error(`a test reached for the network: ${target}`)
  return connect.apply(this, args)
} as typeof net.Socket.prototype.connect
