/**
 * The body of a request, as it came.
 * @param signal gives up on a caller that does not get to its end
 * @returns `undefined` when it is larger than `maxBytes`
 */
export async function readRequestBody(
  request: Request,
  maxBytes: number,
  signal?: AbortSignal,
): Promise<Uint8Array | undefined> {
  const { body } = request
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) {
    await body?.cancel().catch(() => undefined)
    return undefined
  }
  if (!body) return new Uint8Array(0)
  const reader = (body as ReadableStream<Uint8Array>).getReader()
  const giveUp = () => void reader.cancel().catch(() => undefined)
  signal?.addEventListener('abort', giveUp, { once: true })
  const pieces: Uint8Array[] = []
  let length = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      length += value.byteLength
      if (length > maxBytes) {
        giveUp()
        return undefined
      }
      pieces.push(value)
    }
  } finally {
    signal?.removeEventListener('abort', giveUp)
  }
  const [first] = pieces
  if (first && pieces.length === 1) return first
  const whole = new Uint8Array(length)
  let offset = 0
  for (const piece of pieces) {
    whole.set(piece, offset)
    offset += piece.byteLength
  }
  return whole
}
