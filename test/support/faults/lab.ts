import net, { type AddressInfo } from 'node:net'
import { type Answer, createPlatform, type Operation, type Platform, type PlatformRequest } from './platform.js'
import { writeAnswer } from './wire.js'

/** A place that something connects to. */
export interface Place {
  /** The origin. */
  readonly url: string
  /** Connections that met the fault and are still open, or still being made. */
  connections(): number
  close(): Promise<void>
}

/** One request on its connection, and what a sound server would answer. */
export interface Exchange {
  readonly socket: net.Socket
  readonly answer: Answer
  /** How many requests on this connection were treated before. */
  readonly turn: number
}

/** What a server does to a request instead of answering it. */
export interface Treatment {
  treat(exchange: Exchange): void
  /** The answer is sound as HTTP: the client may keep the connection. */
  readonly keepsConnection?: boolean
  /** Whether the server does what is asked in that turn, although it is told to be ill. */
  processes?(turn: number): boolean
  /** Begins when the head is there, and the body is left where it is. */
  readonly atHead?: boolean
}

export interface Lab extends Place {
  readonly platform: Platform
  /** Requests seen so far, each counted when its head was there. */
  requests(operation: Operation): number
  /** Every further request for `operation` is treated so; it has its effect before, when `taken`. */
  spoil(operation: Operation, treatment: Treatment, taken: boolean): void
  /** Closes every connection and listens again on the same port. */
  restart(): Promise<void>
  /** Resolves when the client has closed its side of what this server has half-closed. */
  halfClosedGone(): Promise<void>
}

interface Head extends Omit<PlatformRequest, 'body'> {
  readonly length: number
}

const HALF_CLOSED_MS = 300
const END_OF_HEAD = Buffer.from('\r\n\r\n')

/** A platform on loopback, sound until it is told to spoil an operation. */
export async function openLab(): Promise<Lab> {
  const platform = createPlatform()
  const sockets = new Set<net.Socket>()
  const ill = new Set<net.Socket>()
  const spoilt = new Map<Operation, { treatment: Treatment; taken: boolean }>()
  const seen = new Map<Operation, number>()

  const accept = (socket: net.Socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('end', () => socket.destroy())
    socket.on('close', () => {
      sockets.delete(socket)
      ill.delete(socket)
    })
    let chunks: Buffer[] = []
    let length = 0
    let head: Head | undefined
    let treated = 0

    const read = (chunk: Buffer) => {
      chunks.push(chunk)
      length += chunk.length
      if (!head) {
        const bytes = join()
        const end = bytes.indexOf(END_OF_HEAD)
        if (end < 0) return
        head = parseHead(bytes.subarray(0, end).toString('latin1'))
        hold(bytes.subarray(end + END_OF_HEAD.length))
        const operation = platform.operationOf(head)
        if (operation) seen.set(operation, (seen.get(operation) ?? 0) + 1)
        if (spoiltFor(head)?.treatment.atHead) return respond(head, false)
      }
      if (length < head.length) return
      respond(head, true)
    }
    const respond = (current: Head, whole: boolean) => {
      const body = whole ? join().subarray(0, current.length) : Buffer.alloc(0)
      const request = { method: current.method, target: current.target, body }
      const spoiling = spoiltFor(current)
      if (!spoiling) {
        writeAnswer(socket, platform.answer(request, true))
      } else {
        const { treatment, taken } = spoiling
        if (!whole) socket.off('data', read).pause()
        const answer = whole
          ? platform.answer(request, taken || treatment.processes?.(treated) === true)
          : { status: 200, headers: {}, body }
        treatment.treat({ socket, answer, turn: treated++ })
        if (!treatment.keepsConnection || socket.writableEnded) ill.add(socket)
      }
      hold(Buffer.alloc(0))
      head = undefined
    }
    const join = () => {
      const bytes = Buffer.concat(chunks)
      hold(bytes)
      return bytes
    }
    const hold = (bytes: Buffer) => {
      chunks = [bytes]
      length = bytes.length
    }
    const spoiltFor = (request: Head) => {
      const operation = platform.operationOf(request)
      return operation && spoilt.get(operation)
    }
    socket.on('data', read)
  }

  let server = await listen(0)
  const { port } = server.address() as AddressInfo

  // Half-open on purpose: the client must close a connection that this side has half-closed.
  async function listen(at: number): Promise<net.Server> {
    const listening = net.createServer({ allowHalfOpen: true }, accept)
    await new Promise<void>((resolve, reject) => {
      listening.once('error', reject)
      listening.listen(at, '127.0.0.1', resolve)
    })
    return listening
  }
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      for (const socket of sockets) socket.destroy()
    })

  return {
    url: `http://127.0.0.1:${port}`,
    platform,
    requests: (operation) => seen.get(operation) ?? 0,
    spoil: (operation, treatment, taken) => void spoilt.set(operation, { treatment, taken }),
    connections() {
      // A connection that is not read does not show its end.
      for (const socket of ill) if (socket.isPaused()) socket.on('data', () => undefined).resume()
      return ill.size
    },
    async restart() {
      await close()
      server = await listen(port)
    },
    async halfClosedGone() {
      const closing = [...sockets].filter((socket) => socket.writableEnded)
      const gone = Promise.all(closing.map((socket) => new Promise((resolve) => socket.once('close', resolve))))
      // A client that never closes its side shows in the call that follows.
      await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, HALF_CLOSED_MS).unref())])
    },
    close,
  }
}

function parseHead(text: string): Head {
  const [first = '', ...fields] = text.split('\r\n')
  const [method = '', target = ''] = first.split(' ')
  const headers = new Map(
    fields.map((field) => {
      const colon = field.indexOf(':')
      return [field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim()]
    }),
  )
  if (headers.has('transfer-encoding')) throw new Error('the laboratory reads no chunked requests')
  return { method, target, length: Number(headers.get('content-length') ?? 0) }
}
