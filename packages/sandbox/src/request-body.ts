import { Refused, refusal } from './answers.js'

/**
 * Reads the body of a request up to a limit.
 * @throws {Refused} 413 past the limit, announced or real
 */
export async function readBody(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () => new Refused(refusal(413, `The request is larger than ${maxBytes} bytes.`))
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge()
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = request.body?.getReader()
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    length += read.value.byteLength
    if (length <= maxBytes) chunks.push(read.value)
    else chunks.length = 0
  }
  // Read to its end and dropped, not cancelled: the body of a FormData request of Node 24 rejects where nobody listens.
  if (length > maxBytes) throw tooLarge()
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}

/** The media type of a `Content-Type` value, lower-case, without its parameters. */
export function mediaType(value: string | null): string {
  return (value ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
}
