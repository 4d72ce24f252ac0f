import { type PreparedDocument, UnsupportedError } from '@facturelle/core'
import { checkFileName, MAX_FILE_BYTES } from './files.js'
import { invalid } from './guards.js'
import { type DepositDocument, type DepositSyntaxe, nomFichierOf, syntaxeFluxOf } from './mapping.js'

/** A document of a batch. */
export type BatchDocument = DepositDocument & Pick<PreparedDocument, 'bytes' | 'name'>

/** Several files as the one that `factures.deposerFlux` takes. */
export interface FluxArchive {
  readonly fichierFlux: Uint8Array
  readonly nomFichier: string
  readonly syntaxeFlux: DepositSyntaxe
}

const BLOCK = 512
/** What the name of an entry has room for, in bytes. */
const MAX_ENTRY_NAME = 100
const DEFAULT_NAME = 'factures.tar.gz'

/**
 * Puts several invoices of one syntax into a tar.gz. On one runtime the same documents give the same bytes.
 * @param nomFichier must end with `.tar.gz`. @default 'factures.tar.gz'
 * @throws {ConfigurationError} `ARGUMENT_INVALID`: there is none, or a name is not one that the archive can hold
 * @throws {UnsupportedError} `BATCH_MIXED`: more than one syntax; `FILE_TOO_LARGE`: more than 10 MB as packed;
 *   `FILE_EMPTY`; and what each document may be refused for
 */
export async function createFluxArchive(
  documents: readonly BatchDocument[],
  nomFichier: string = DEFAULT_NAME,
): Promise<FluxArchive> {
  if (!Array.isArray(documents) || documents.length === 0) throw invalid('documents', 'must be at least one document')
  checkFileName(nomFichier, 'nomFichier')
  if (!/.\.tar\.gz$/i.test(nomFichier)) throw invalid('nomFichier', 'must end with .tar.gz')
  const files = documents.map((document, at) => {
    if (document.bytes.byteLength === 0) throw new UnsupportedError('FILE_EMPTY', `documents[${at}] is empty`)
    const syntaxe = syntaxeFluxOf(document)
    const { nomFichier: name } = nomFichierOf(document.name, syntaxe)
    checkEntryName(name, `documents[${at}].name`)
    return { name, syntaxe, bytes: document.bytes }
  })
  const [first] = files
  const syntaxes = [...new Set(files.map(({ syntaxe }) => syntaxe))]
  if (!first || syntaxes.length > 1) {
    throw new UnsupportedError(
      'BATCH_MIXED',
      `A flow holds one syntax, these have ${syntaxes.join(' and ')}; make one batch of each`,
    )
  }
  const names = new Set<string>()
  for (const [at, { name }] of files.entries()) {
    // Unpacked where letters have no case, one would be written over the other.
    const key = name.toLowerCase()
    if (names.has(key)) throw invalid(`documents[${at}].name`, 'is the name of another document of the batch')
    names.add(key)
  }
  const fichierFlux = await gzip(tar(files))
  if (fichierFlux.byteLength > MAX_FILE_BYTES) {
    const size = `${fichierFlux.byteLength} bytes; Chorus Pro takes at most ${MAX_FILE_BYTES}`
    throw new UnsupportedError('FILE_TOO_LARGE', `The batch has ${size}: make several of it`)
  }
  return { fichierFlux, nomFichier, syntaxeFlux: first.syntaxe }
}

/** Other characters are written in several ways, of which a reader may know none. */
function checkEntryName(name: string, field: string): void {
  if (/^[\w.+-][\w .+-]*$/.test(name) && name.length <= MAX_ENTRY_NAME) return
  throw invalid(field, `must have at most ${MAX_ENTRY_NAME} letters without accents, digits and . _ + - in a batch`)
}

/** A tar of the kind of POSIX.1-1988 (ustar): owners, times and rights are the same in each. */
function tar(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array {
  const sizes = files.map(({ bytes }) => BLOCK + Math.ceil(bytes.byteLength / BLOCK) * BLOCK)
  // Two empty blocks end it.
  const archive = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0) + 2 * BLOCK)
  let at = 0
  for (const [index, { name, bytes }] of files.entries()) {
    archive.set(header(name, bytes.byteLength), at)
    archive.set(bytes, at + BLOCK)
    at += sizes[index] as number
  }
  return archive
}

function header(name: string, size: number): Uint8Array {
  const block = new Uint8Array(BLOCK)
  const put = (text: string, at: number) => block.set(new TextEncoder().encode(text), at)
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`
  put(name, 0)
  put(octal(0o644, 7), 100)
  put(octal(0, 7), 108)
  put(octal(0, 7), 116)
  put(octal(size, 11), 124)
  put(octal(0, 11), 136)
  // The sum of the header counts its own field as blanks.
  put(' '.repeat(8), 148)
  put('0', 156)
  put('ustar\u000000', 257)
  const sum = block.reduce((total, byte) => total + byte, 0)
  put(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

/** The byte of a gzip header that names the system that packed it, and the value for one that does not say. */
const SYSTEM_AT = 9
const SYSTEM_UNKNOWN = 255

async function gzip(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new CompressionStream('gzip'))
  const whole = new Uint8Array(await new Response(packed as ConstructorParameters<typeof Response>[0]).arrayBuffer())
  whole[SYSTEM_AT] = SYSTEM_UNKNOWN
  return whole
}
