import { isIPv6, type LookupFunction, type Socket } from 'node:net'
import type { buildConnector as Undici } from 'undici'
import buildConnector from 'undici/lib/core/connect.js'
import type { SecureContexts } from './certificates.js'
import { checkLiteral, guardedLookup } from './lookup.js'
import { openTunnel, type ProxyServer } from './proxy.js'

export interface ConnectionsOptions {
  readonly proxy: ProxyServer | undefined
  readonly contexts: SecureContexts
  readonly lookup: LookupFunction | undefined
  /** Connects to public addresses only. */
  readonly guarded: boolean
}

export interface Connections {
  readonly connect: Undici.connector
  /**
   * Waits for a connection to an origin.
   * @returns to be called once, when it is there, or not wanted any more
   */
  wait(origin: string): () => void
}

/** What can be given up while it is being made. */
interface Making {
  destroy(failure: Error): unknown
}

/** Makes connections, and gives those up that nobody waits for: undici itself would hold on to them. */
export function createConnections(options: ConnectionsOptions): Connections {
  const { proxy, guarded, lookup, contexts } = options
  const direct = buildConnector({
    ...(contexts.service && { secureContext: contexts.service }),
    ...(guarded ? { lookup: guardedLookup(lookup) } : lookup && { lookup }),
    allowH2: false,
    // No variable of the environment turns this off.
    rejectUnauthorized: true,
    // The clock of the call rings.
    timeout: 0,
  })
  const making = new Map<string, Set<Making>>()
  const waiting = new Map<string, number>()

  const connect: Undici.connector = (target, callback) => {
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
    // undici has taken the brackets of an IPv6 address off.
    const authority = isIPv6(host) ? `[${host}]:${port}` : `${host}:${port}`
    track(
      openTunnel(proxy, authority, { lookup, secureContext: contexts.proxy }, (failure, socket) => {
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
      return () => {
        const left = (waiting.get(origin) ?? 1) - 1
        if (left > 0) return void waiting.set(origin, left)
        waiting.delete(origin)
        // What is still being made was for those who gave up: undici has a connection for each of them.
        // With an error: undici's connector hears of no other end, and would count on the connection for ever.
        for (const made of making.get(origin) ?? []) made.destroy(new Error('nobody waits for this connection'))
      }
    },
  }
}
