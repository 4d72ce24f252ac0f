import { ConfigurationError } from '../errors.js'

/** One part of a multipart/form-data body. */
export interface Part {
  readonly name: string
  readonly contentType: string
  /**
   * Makes the part a file. Quotes, backslashes and control characters are percent-encoded, so that a name cannot write
   * headers; some parsers take a backslash for an escape, and would miss the closing quote after one.
   */
  readonly fileName?: string
  readonly content: string | Uint8Array
}

/**
 * Writes a multipart/form-data body (RFC 7578). The global FormData would give a JSON part a file name, which some
 * servers then take for a second file.
 * @param boundary not contained in any part; a UUID will do
 * @throws {ConfigurationError} `ARGUMENT_INVALID`: the boundary would not travel unharmed, or a part contains it
 */
export function multipart(parts: readonly Part[], boundary: string): { contentType: string; body: Uint8Array } {
  // What a header carries without quotes, within what RFC 2046, section 5.1.1 allows.
  if (!/^[A-Za-z0-9'+_.-]{1,70}$/.test(boundary)) {
    throw refuse("must be 1 to 70 letters, digits or any of ' + _ . -, as in a UUID")
  }
  const encoder = new TextEncoder()
  const delimiter = encoder.encode(`--${boundary}`)
  const pieces: Uint8Array[] = []
  for (const { name, contentType, fileName, content } of parts) {
    const file = fileName === undefined ? '' : `; filename="${quotable(fileName)}"`
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${quotable(name)}"${file}\r\n`
    pieces.push(encoder.encode(`${head}Content-Type: ${contentType}\r\n\r\n`))
    const bytes = typeof content === 'string' ? encoder.encode(content) : content
    // Only a boundary that can be foreseen gets into a part: whoever wrote the part would write further ones.
    if (contains(bytes, delimiter)) throw refuse('must not occur in a part; let randomUuid give a new value each time')
    pieces.push(bytes, encoder.encode('\r\n'))
  }
  pieces.push(encoder.encode(`--${boundary}--\r\n`))
  const body = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.byteLength, 0))
  let offset = 0
  for (const piece of pieces) {
    body.set(piece, offset)
    offset += piece.byteLength
  }
  return { contentType: `multipart/form-data; boundary=${boundary}`, body }
}

function refuse(why: string): ConfigurationError {
  return new ConfigurationError('ARGUMENT_INVALID', `The boundary of a multipart body ${why}`, { field: 'boundary' })
}

function quotable(value: string): string {
  return value.replace(/["\\\p{Cc}]/gu, (char) => encodeURIComponent(char))
}

/** Horspool's search: steps of about the length of `sought`, as documents have up to 100 MB. */
function contains(bytes: Uint8Array, sought: Uint8Array): boolean {
  const last = sought.byteLength - 1
  const steps = new Uint8Array(256).fill(last + 1)
  for (let at = 0; at < last; at++) steps[sought[at] as number] = last - at
  for (let end = last; end < bytes.byteLength; end += steps[bytes[end] as number] as number) {
    let back = 0
    while (back <= last && bytes[end - back] === sought[last - back]) back++
    if (back > last) return true
  }
  return false
}
