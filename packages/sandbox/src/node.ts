import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ConfigurationError } from '@facturelle/core'
import { z } from 'zod'
import { check } from './check.js'
import type { Sandbox } from './sandbox.js'

export interface ListenOptions {
  /** 0 takes a free one. @default 0 */
  readonly port?: number
  /** @default '127.0.0.1' */
  readonly host?: string
  /** How often the calls of webhooks that are due are made, in milliseconds; 0 makes none. @default 50 */
  readonly deliverEveryMs?: number
}

export interface Listener {
  /** The origin, for example `http://127.0.0.1:40123`. */
  readonly url: string
  readonly port: number
  /** Closes the server and all its connections, stalled ones too. */
  close(): Promise<void>
}

const optionsSchema = z.strictObject({
  port: z.number().int().min(0).max(65_535).optional(),
  host: z.string().min(1).optional(),
  deliverEveryMs: z.number().min(0).optional(),
})

/**
 * Serves a sandbox over HTTP. Faults reach the wire: a reset is a TCP reset, a truncated answer announces its whole
 * length and ends half-way. As long as it serves, webhooks are called when they are due: by sandbox time, looked at in real
 * time.
 * @throws {ConfigurationError} `INVALID_OPTION`; `CANNOT_LISTEN` when the port is taken or the host is not ours
 */
export async function listen(
  sandbox: Pick<Sandbox, 'fetch'> & Partial<Pick<Sandbox, 'deliver'>>,
  options: ListenOptions = {},
): Promise<Listener> {
  const { port = 0, host = '127.0.0.1', deliverEveryMs = 50 } = check(optionsSchema, options, 'options')
  const server = createServer((message, response) => void serve(sandbox, message, response))
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => {
      reject(new ConfigurationError('CANNOT_LISTEN', `Cannot listen on ${host}, port ${port}.`, { cause }))
    })
    server.listen(port, host, resolve)
  })
  const address = server.address() as AddressInfo
  const stopDelivering = deliverEveryMs > 0 ? deliverFrom(sandbox, deliverEveryMs) : () => undefined
  let closing: Promise<void> | undefined
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    port: address.port,
    close() {
      stopDelivering()
      closing ??= new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
      return closing
    },
  }
}

/** @returns what ends it */
function deliverFrom(sandbox: Partial<Pick<Sandbox, 'deliver'>>, everyMs: number): () => void {
  const stop = new AbortController()
  // A call that takes long must not hold up the others.
  const deliver = () => void sandbox.deliver?.({ signal: stop.signal }).catch(() => undefined)
  const timer = setInterval(deliver, everyMs).unref()
  return () => {
    clearInterval(timer)
    stop.abort()
  }
}

async function serve(sandbox: Pick<Sandbox, 'fetch'>, message: IncomingMessage, response: ServerResponse) {
  const gone = new AbortController()
  response.on('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  const request = toRequest(message, gone.signal)
  if (!request) {
    response.writeHead(400).end()
    return
  }
  let answer: Response
  try {
    answer = await sandbox.fetch(request)
  } catch {
    // A fault, or a client that went away: either way there is no answer.
    message.socket.resetAndDestroy()
    return
  }
  try {
    response.writeHead(answer.status, [...answer.headers].flat())
    for await (const chunk of answer.body ?? []) await write(response, chunk)
    response.end()
  } catch {
    message.socket.destroy()
  }
  // What is left of the request is read and dropped: a client that is still sending gets to its answer.
  message.removeAllListeners('data').resume()
}

/** The request in the terms of `fetch`. `undefined` when it cannot be put so: `CONNECT`, `TRACE`, an odd target. */
function toRequest(message: IncomingMessage, signal: AbortSignal): Request | undefined {
  const { method = 'GET', rawHeaders, url = '/' } = message
  try {
    const headers = new Headers()
    for (let at = 0; at < rawHeaders.length; at += 2) headers.append(rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '')
    const target = new URL(url, 'http://sandbox.invalid')
    if (method === 'GET' || method === 'HEAD') return new Request(target, { method, headers, signal })
    return new Request(target, { method, headers, signal, body: toStream(message), duplex: 'half' })
  } catch {
    return undefined
  }
}

/** Unlike `Readable.toWeb`, a stream that is cancelled leaves the connection open for the answer. */
function toStream(message: IncomingMessage): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      message.pause()
      message.on('data', (chunk: Uint8Array) => {
        controller.enqueue(new Uint8Array(chunk))
        if ((controller.desiredSize ?? 0) <= 0) message.pause()
      })
      message.once('end', () => {
        // A cancelled stream is closed already.
        if (message.listenerCount('data') > 0) controller.close()
      })
      message.once('error', (error) => controller.error(error))
    },
    pull() {
      message.resume()
    },
    cancel() {
      message.removeAllListeners('data')
    },
  })
}

function write(response: ServerResponse, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    response.write(chunk, (error) => (error ? reject(error) : resolve()))
  })
}
