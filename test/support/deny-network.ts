import net from 'node:net'
import nock from 'nock'
import { afterAll, afterEach, beforeAll } from 'vitest'

// A unit test that reaches for the network fails, loopback included.
beforeAll(() => {
  if (!nock.isActive()) nock.activate()
  nock.disableNetConnect()
})
afterEach(() => nock.cleanAll())
afterAll(() => nock.restore())

// The Node transport is none of those that nock knows; its sockets end here.
const connect = net.Socket.prototype.connect as (this: net.Socket, ...args: unknown[]) => net.Socket
net.Socket.prototype.connect = function denied(this: net.Socket, ...args: unknown[]): net.Socket {
  const [options] = (Array.isArray(args[0]) ? args[0] : args) as [{ readonly path?: string } | undefined]
  // A path is a pipe to another process on this machine.
  if (!options?.path) throw new Error('Disallowed net connect: a unit test reached for the network')
  return connect.apply(this, args)
} as typeof net.Socket.prototype.connect
