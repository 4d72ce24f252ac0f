import { once } from 'node:events'
import { createGzip } from 'node:zlib'
import type { Treatment } from './lab.js'
import { type Answer, json } from './platform.js'
import { every, head, writeAnswer } from './wire.js'

/** Time for the first bytes to be read by the client before the connection breaks. */
const BEFORE_RESET_MS = 20
const BOMB_MEBIBYTES = 300

export const headerStall: Treatment = { treat: () => undefined }

/** As fast as the client reads them. */
export const endlessHeaders: Treatment = {
  treat({ socket, answer }) {
    socket.write(`HTTP/1.1 ${answer.status} OK\r\n`)
    every(socket, 2, () =>
      socket.write('x-filler: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n'.repeat(64)),
    )
  },
}

/** So slowly that no limit of size is met. */
export const slowHeaders: Treatment = {
  treat({ socket, answer }) {
    socket.write(`HTTP/1.1 ${answer.status} OK\r\nx-filler: `)
    every(socket, 20, () => socket.write('a'))
  },
}

export const informationalStorm = (status: 100 | 103): Treatment => ({
  treat: ({ socket }) => every(socket, 2, () => socket.write(head(status, {}).repeat(4))),
})

export const bodyStall: Treatment = {
  treat: ({ socket, answer }) => socket.write(Buffer.concat([headOf(answer), answer.body.subarray(0, 10)])),
}

/** Each byte comes before any idle clock of half a second rings: the clock over the whole call has to. */
export const drip: Treatment = {
  treat({ socket, answer }) {
    let at = 0
    socket.write(headOf(answer))
    every(socket, 500, () => socket.write(answer.body.subarray(at, ++at)))
  },
}

export const resetBeforeHeaders: Treatment = { treat: ({ socket }) => void socket.resetAndDestroy() }

export const resetAfterHeaders: Treatment = {
  treat({ socket, answer }) {
    socket.write(Buffer.concat([headOf(answer), answer.body.subarray(0, 10)]))
    setTimeout(() => socket.resetAndDestroy(), BEFORE_RESET_MS)
  },
}

/** The length is announced, half of it comes, and the connection is closed in good order. */
export const truncatedBody: Treatment = {
  treat: ({ socket, answer }) => socket.end(Buffer.concat([headOf(answer), firstHalf(answer.body)])),
}

/** The chunk that says the body is over never comes. */
export const truncatedChunks: Treatment = {
  treat({ socket, answer }) {
    const half = firstHalf(answer.body)
    socket.write(head(answer.status, { ...answer.headers, 'transfer-encoding': 'chunked' }))
    socket.end(Buffer.concat([Buffer.from(`${half.length.toString(16)}\r\n`), half, Buffer.from('\r\n')]))
  },
}

/** Ten bytes are announced that never come; the connection stays open. */
export const lengthTooLong: Treatment = {
  treat: ({ socket, answer }) => socket.write(Buffer.concat([headOf(answer, 10), answer.body])),
}

/** Ten bytes come that were not announced. */
export const lengthTooShort: Treatment = {
  treat: ({ socket, answer }) => socket.write(Buffer.concat([headOf(answer, -10), answer.body])),
}

export const badChunk: Treatment = {
  treat({ socket, answer }) {
    socket.write(head(answer.status, { ...answer.headers, 'transfer-encoding': 'chunked' }))
    socket.write(Buffer.concat([Buffer.from('5\r\n'), answer.body.subarray(0, 5), Buffer.from('\r\nnot a length\r\n')]))
  },
}

/** The length is right, so nothing is wrong with the connection. */
export const badGzip: Treatment = {
  keepsConnection: true,
  treat: ({ socket, answer }) =>
    writeAnswer(socket, { ...answer, headers: { ...answer.headers, 'content-encoding': 'gzip' } }),
}

/** Hundreds of megabytes of zeros, compressed once for all. */
export async function makeBomb(): Promise<Buffer> {
  const gzip = createGzip({ level: 1 })
  const chunks: Buffer[] = []
  gzip.on('data', (chunk: Buffer) => chunks.push(chunk))
  const mebibyte = Buffer.alloc(2 ** 20)
  for (let at = 0; at < BOMB_MEBIBYTES; at++) if (!gzip.write(mebibyte)) await once(gzip, 'drain')
  gzip.end()
  await once(gzip, 'end')
  return Buffer.concat(chunks)
}

export const compressedBomb = (bomb: Buffer): Treatment => ({
  treat: ({ socket, answer: { status, headers } }) =>
    writeAnswer(socket, { status, headers: { ...headers, 'content-encoding': 'gzip' }, body: bomb }),
})

export const redirectLoop: Treatment = {
  keepsConnection: true,
  treat: ({ socket }) =>
    writeAnswer(socket, { status: 302, headers: { location: '/flow-service/v1/flows' }, body: Buffer.alloc(0) }),
}

/** A sound answer as HTTP, and not what was asked for. */
export const instead = (answer: Answer): Treatment => ({
  keepsConnection: true,
  treat: ({ socket }) => writeAnswer(socket, answer),
})

export const badGatewayPage = instead(page(502, 'Bad gateway'))
export const loginPage = instead(page(200, 'Log in'))
export const errorJson = instead(json(200, { errorCode: 'INTERNAL_ERROR', errorMessage: 'Something went wrong' }))

/**
 * An error in the body of an answer that may have none (RFC 9110, section 15.3.5). Clients that read the announced
 * length all the same are in step with this server, and may keep the connection.
 */
export const noContentWithBody = instead(json(204, { errorCode: 'INTERNAL_ERROR' }))

/** The same without a length: these bytes belong to no answer. */
export const noContentWithUnannouncedBody: Treatment = {
  treat: ({ socket }) => socket.write(`${head(204, {})}{"errorCode":"INTERNAL_ERROR"}`),
}

export const busy = (status: 429 | 503, retryAfter: string): Treatment =>
  instead(
    json(
      status,
      { errorCode: status === 429 ? 'TOO_MANY_REQUESTS' : 'RESOURCE_ERROR', errorMessage: null },
      { 'retry-after': retryAfter },
    ),
  )

/** Answers, and half-closes; whatever comes on that connection afterwards is not read any more. */
export const halfClose: Treatment = {
  processes: (turn) => turn === 0,
  treat({ socket, answer, turn }) {
    if (turn > 0) return
    writeAnswer(socket, answer)
    socket.end()
  },
}

/** The end of a connection that was kept crosses the next request on its way. */
export const closeOnReuse: Treatment = {
  processes: (turn) => turn === 0,
  keepsConnection: true,
  treat({ socket, answer, turn }) {
    if (turn > 0) socket.end()
    else writeAnswer(socket, answer)
  },
}

/** Reads the request at some bytes a second: it never has it whole, and never answers. */
export const slowReader: Treatment = {
  atHead: true,
  treat: ({ socket }) =>
    every(socket, 500, () => {
      if (socket.isPaused()) socket.read(2)
    }),
}

function headOf({ status, headers, body }: Answer, more = 0): Buffer {
  return Buffer.from(head(status, { ...headers, 'content-length': body.length + more }))
}

function firstHalf(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.length >> 1)
}

function page(status: number, title: string): Answer {
  const body = Buffer.from(`<!doctype html><html><title>${title}</title><h1>${title}</h1></html>`)
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body }
}
