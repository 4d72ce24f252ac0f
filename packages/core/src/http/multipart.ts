/** One part of a multipart/form-data body. */
export interface Part {
  readonly name: string
  readonly contentType: string
  /** Makes the part a file. Quotes and line breaks are percent-encoded, so that a name cannot write headers. */
  readonly fileName?: string
  readonly content: string | Uint8Array
}

/**
 * Writes a multipart/form-data body (RFC 7578). The global FormData would give a JSON part a file name, which some
 * servers then take for a second file.
 * @param boundary not contained in any part; a UUID will do
 */
export function multipart(parts: readonly Part[], boundary: string): { contentType: string; body: Uint8Array } {
  const encoder = new TextEncoder()
  const pieces: Uint8Array[] = []
  for (const { name, contentType, fileName, content } of parts) {
    const file = fileName === undefined ? '' : `; filename="${quotable(fileName)}"`
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${quotable(name)}"${file}\r\n`
    pieces.push(encoder.encode(`${head}Content-Type: ${contentType}\r\n\r\n`))
    pieces.push(typeof content === 'string' ? encoder.encode(content) : content, encoder.encode('\r\n'))
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

function quotable(value: string): string {
  return value.replace(/["\r\n]/g, (char) => encodeURIComponent(char))
}
