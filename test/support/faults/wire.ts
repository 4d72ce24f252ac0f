import type { Socket } from 'node:net'
import type { Answer } from './platform.js'

const REASONS: Readonly<Record<number, string>> = { 200: 'OK', 202: 'Accepted', 204: 'No Content', 302: 'Found' }

/** A status line and headers, with the blank line that ends them. */
export function head(status: number, headers: Readonly<Record<string, string | number>>): string {
  const fields = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${REASONS[status] ?? 'Status'}\r\n${fields.join('')}\r\n`
}

/** A whole answer with its length; the connection stays open for the next request. */
export function writeAnswer(socket: Socket, { status, headers, body }: Answer): void {
  socket.write(Buffer.concat([Buffer.from(head(status, { ...headers, 'content-length': body.length })), body]))
}

/** Does something again and again until the connection is closed. */
export function every(socket: Socket, ms: number, work: () => void): void {
  const timer = setInterval(() => {
    if (socket.writable) work()
  }, ms)
  socket.once('close', () => clearInterval(timer))
}
