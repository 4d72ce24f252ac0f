import net, { type AddressInfo } from 'node:net'
import tls from 'node:tls'
import type { KeyPair } from './certificates.js'

export interface Connect {
  /** What the client asks to be connected to, `host:port`. */
  readonly authority: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
}

/** What a proxy does to a `CONNECT` instead of what it should. `through` does what it should. */
export type Treatment = (socket: net.Socket, through: () => void) => void

export interface ConnectProxyOptions {
  /** Speaks TLS itself. */
  readonly tls?: tls.TlsOptions & KeyPair
  /** The ports on 127.0.0.1 behind names that only the proxy knows. */
  readonly hosts?: Readonly<Record<string, number>>
  /** The `Proxy-Authorization` it asks for. */
  readonly authorization?: string
  readonly treat?: Treatment
}

export interface ConnectProxy {
  readonly port: number
  readonly connects: readonly Connect[]
  /** All that clients sent, the tunnels' bytes included, one character for each byte. */
  heard(): string
  /** Connections of clients that are open. */
  open(): number
  /** The common names of the certificates that clients showed. */
  readonly shown: readonly string[]
  close(): Promise<void>
}

export const answer = (status: string, ...lines: string[]) => [`HTTP/1.1 ${status}`, ...lines, '', ''].join('\r\n')

/** A proxy on loopback. */
export async function openConnectProxy(options: ConnectProxyOptions = {}): Promise<ConnectProxy> {
  const { hosts = {}, authorization, treat = (_socket, through) => through() } = options
  const sockets = new Set<net.Socket>()
  const connects: Connect[] = []
  const shown: string[] = []
  const heard: Buffer[] = []

  const accept = (socket: net.Socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
    if (socket instanceof tls.TLSSocket) {
      const { subject } = socket.getPeerCertificate()
      if (subject) shown.push(String(subject.CN))
    }
    let head = Buffer.alloc(0)
    socket.on('data', (bytes) => heard.push(bytes))
    const read = (bytes: Buffer) => {
      head = Buffer.concat([head, bytes])
      if (!head.includes('\r\n\r\n')) return
      socket.off('data', read)
      const [first = '', ...lines] = head.toString('latin1').trimEnd().split('\r\n')
      const [method, authority = ''] = first.split(' ')
      if (method !== 'CONNECT') return socket.end(answer('405 Method Not Allowed', 'Content-Length: 0'))
      const headers = Object.fromEntries(
        lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
      )
      connects.push({ authority, headers })
      if (authorization !== undefined && headers['proxy-authorization'] !== authorization) {
        return socket.end(answer('407 Proxy Authentication Required', 'Proxy-Authenticate: Basic realm="a"'))
      }
      treat(socket, () => connect(socket, authority))
    }
    socket.on('data', read)
  }

  const connect = (socket: net.Socket, authority: string) => {
    const port = hosts[authority] ?? Number(/^(?:localhost|127\.0\.0\.1|\[::1\]):(\d+)$/.exec(authority)?.[1])
    if (!port) return socket.end(answer('502 Bad Gateway', 'Content-Length: 0'))
    const host = authority.startsWith('[::1]') ? '::1' : '127.0.0.1'
    const target = net.connect(port, host, () => {
      socket.write(answer('200 Connection established'))
      socket.pipe(target).pipe(socket)
    })
    target.on('error', () => socket.destroy())
    target.on('close', () => socket.destroy())
    socket.on('close', () => target.destroy())
  }

  const server = options.tls ? tls.createServer(options.tls, accept) : net.createServer(accept)
  server.on('tlsClientError', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    connects,
    shown,
    heard: () => Buffer.concat(heard).toString('latin1'),
    open: () => sockets.size,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
