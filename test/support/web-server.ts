import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import https, { type ServerOptions } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'

export interface WebServer {
  readonly port: number
  /** Connections that are open. */
  open(): number
  /** Connections there ever were. */
  connections(): number
  close(): Promise<void>
}

/** A server on loopback, by TLS when it is given a certificate. */
export async function openWebServer(
  listener: (request: IncomingMessage, response: ServerResponse) => unknown,
  options: ServerOptions & { readonly host?: string } = {},
): Promise<WebServer> {
  const { host = '127.0.0.1', ...rest } = options
  const listen = (request: IncomingMessage, response: ServerResponse) => void listener(request, response)
  const server = options.cert ? https.createServer(rest, listen) : http.createServer(rest, listen)
  const sockets = new Set<Socket>()
  let connections = 0
  server.on('connection', (socket: Socket) => {
    connections++
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  server.on('tlsClientError', () => undefined)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    open: () => sockets.size,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
