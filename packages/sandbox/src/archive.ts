/** What a gzip member begins with. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/** One file of an archive. */
export interface ArchivedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

const BLOCK = 512

/** The files of a tar.gz; `undefined` where it cannot be read, or holds more than `maxBytes`. */
export async function readTarGz(bytes: Uint8Array, maxBytes: number): Promise<ArchivedFile[] | undefined> {
  const tar = await inflated(bytes, maxBytes)
  if (!tar) return undefined
  const files: ArchivedFile[] = []
  for (let at = 0; at + BLOCK <= tar.length; ) {
    const header = tar.subarray(at, at + BLOCK)
    if (header.every((byte) => byte === 0)) break
    const size = Number.parseInt(textOf(header.subarray(124, 136)), 8)
    if (!Number.isFinite(size) || size < 0 || at + BLOCK + size > tar.length) return undefined
    const type = header[156]
    // A plain file; what is no file, a folder or a long name, is passed over.
    if (type === 0 || type === 0x30) {
      files.push({ name: textOf(header.subarray(0, 100)), bytes: tar.slice(at + BLOCK, at + BLOCK + size) })
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
  return files
}

async function inflated(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array | undefined> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'))
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    const reader = stream.getReader()
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      length += read.value.length
      if (length > maxBytes) {
        await reader.cancel()
        return undefined
      }
      chunks.push(read.value)
    }
  } catch {
    return undefined
  }
  return joined(chunks)
}

function textOf(field: Uint8Array): string {
  const end = field.indexOf(0)
  return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end)).trim()
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** A zip of files as they are, without compression. */
export function writeZip(files: readonly ArchivedFile[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { name, bytes } of files) {
    const path = new TextEncoder().encode(name)
    const common = (signature: number, before: readonly number[], after: readonly number[]) =>
      joined([
        littleEndian(4, signature),
        ...before.map((value) => littleEndian(2, value)),
        ...figures(bytes),
        littleEndian(2, path.length),
        ...after.map((value) => littleEndian(2, value)),
      ])
    // Names are UTF-8 (flag 2048), files are stored, and dated 1 January 1980.
    const local = joined([common(0x04034b50, [20, 2048, 0, 0, 33], [0]), path, bytes])
    directory.push(
      joined([
        common(0x02014b50, [20, 20, 2048, 0, 0, 33], [0, 0, 0, 0]),
        littleEndian(4, 0),
        littleEndian(4, offset),
        path,
      ]),
    )
    parts.push(local)
    offset += local.length
  }
  const index = joined(directory)
  const counts = [0, 0, files.length, files.length].map((value) => littleEndian(2, value))
  const end = joined([
    littleEndian(4, 0x06054b50),
    ...counts,
    littleEndian(4, index.length),
    littleEndian(4, offset),
    littleEndian(2, 0),
  ])
  return joined([...parts, index, end])
}

/** Checksum and both lengths. */
function figures(bytes: Uint8Array): Uint8Array[] {
  return [crc32(bytes), bytes.length, bytes.length].map((value) => littleEndian(4, value))
}

function littleEndian(length: number, value: number): Uint8Array {
  return Uint8Array.from({ length }, (_, place) => (value >>> (8 * place)) & 0xff)
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
