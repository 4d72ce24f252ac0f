import net, { type AddressInfo } from 'node:net'
import type { Place } from './lab.js'

/**
 * A port that refuses connections for as long as it is open: an outgoing connection holds it, so that no other
 * server of the run can be given it meanwhile.
 */
export async function openRefused(): Promise<Place> {
  const server = net.createServer()
  await listen(server)
  const holder = net.connect((server.address() as AddressInfo).port, '127.0.0.1')
  await new Promise((resolve) => holder.once('connect', resolve))
  return {
    url: `http://127.0.0.1:${holder.localPort}`,
    connections: () => 0,
    close: () =>
      new Promise((resolve) => {
        holder.destroy()
        server.close(() => resolve())
      }),
  }
}

/** Takes the connection, and never says a word of the TLS handshake. */
export const openTlsStall = (): Promise<Place> => openHandshake(() => undefined)

/** Resets the connection when the client has said its hello. */
export const openTlsReset = (): Promise<Place> => openHandshake((socket) => socket.resetAndDestroy())

async function openHandshake(hello: (socket: net.Socket) => void): Promise<Place> {
  const sockets = new Set<net.Socket>()
  const server = net.createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
    socket.once('data', () => hello(socket)).resume()
  })
  await listen(server)
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: () => sockets.size,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

function listen(server: net.Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
}
