import { DocumentError } from '@facturelle/core'
import { PdfFile } from './file.js'
import { find, type PdfDict, PdfName, PdfRef, PdfStream, PdfText, type PdfValue } from './objects.js'

/** A file attached to a PDF. Its bytes are read when asked for. */
export interface Attachment {
  readonly name: string
  /** `AFRelationship`, as the PDF has it. */
  readonly relationship?: string
  /** @throws {DocumentError} `TOO_LARGE` when it unpacks to more than `limit` bytes, `BROKEN` */
  bytes(limit: number): Uint8Array
}

/** What was found in a PDF. */
export interface Attachments {
  readonly files: readonly Attachment[]
  /** The file's own list of its objects was wrong, and they had to be searched for. */
  readonly damaged: boolean
}

/** Where a PDF's header must begin at the latest, as every reader has it. */
const HEADER_WITHIN = 1024
/** Most attachments and nodes of the tree of their names. */
const MAX_NODES = 10_000

/** Where the header of a PDF begins; -1 when the bytes are no PDF. Costs nothing, whatever the size. */
export function pdfHeaderAt(bytes: Uint8Array): number {
  return find(bytes.subarray(0, HEADER_WITHIN + 5), '%PDF-', 0)
}

/**
 * The files attached to a PDF: those of the catalog's name tree, and those it calls associated. This is all that the
 * package asks of the PDF reader.
 * @throws {DocumentError} `BROKEN`, `TOO_LARGE`, `UNSAFE`
 */
export function readAttachments(bytes: Uint8Array): Attachments {
  try {
    const file = new PdfFile(bytes, Math.max(0, pdfHeaderAt(bytes)))
    try {
      return { files: collect(file), damaged: file.recovered }
    } catch (error) {
      // The cross-reference led to the catalog and then astray.
      if (!(error instanceof DocumentError) || error.code !== 'BROKEN' || !file.recover()) throw error
      return { files: collect(file), damaged: true }
    }
  } catch (error) {
    throw typed(error)
  }
}

/** Whatever a file of this kind can bring about is an error about the file. */
function typed(error: unknown): unknown {
  if (error instanceof RangeError) {
    return new DocumentError('TOO_LARGE', 'The PDF needs more memory than there is to be read.')
  }
  return error
}

function collect(file: PdfFile): Attachment[] {
  const found: Attachment[] = []
  const streams = new Set<PdfValue>()
  const { catalog } = file

  const add = (value: PdfValue | undefined, key: string | undefined): void => {
    const spec = file.resolve(value)
    if (!(spec instanceof Map)) return
    const files = file.resolve(spec.get('EF'))
    if (!(files instanceof Map)) return
    const stream = file.resolve(files.get('UF') ?? files.get('F') ?? files.get('Unix') ?? files.get('DOS'))
    // Both ways lead to the same file; one way may list it twice.
    if (!(stream instanceof PdfStream) || streams.has(stream)) return
    streams.add(stream)
    const name = nameOf(file, spec) ?? key
    const relationship = file.resolve(spec.get('AFRelationship'))
    if (name === undefined) return
    found.push({
      name,
      ...(relationship instanceof PdfName && { relationship: relationship.name }),
      bytes(limit) {
        try {
          return file.data(stream, limit)
        } catch (error) {
          throw typed(error)
        }
      },
    })
  }

  let nodes = 0
  const count = (): void => {
    if (++nodes > MAX_NODES)
      throw new DocumentError('TOO_LARGE', 'The PDF has more attachments than any invoice needs.')
  }
  const names = file.resolve(catalog.get('Names'))
  const seen = new Set<number>()
  const waiting: PdfValue[] = names instanceof Map ? [names.get('EmbeddedFiles') ?? null] : []
  while (waiting.length > 0) {
    const next = waiting.pop() ?? null
    // A tree whose branches meet again is no tree.
    if (next instanceof PdfRef) {
      if (seen.has(next.number)) continue
      seen.add(next.number)
    }
    count()
    const node = file.resolve(next)
    if (!(node instanceof Map)) continue
    const kids = file.resolve(node.get('Kids'))
    if (Array.isArray(kids))
      for (let i = kids.length - 1; i >= 0 && waiting.length < MAX_NODES; i--) waiting.push(kids[i] ?? null)
    const leaves = file.resolve(node.get('Names'))
    if (!Array.isArray(leaves)) continue
    for (let i = 0; i + 1 < leaves.length; i += 2) {
      count()
      const key = file.resolve(leaves[i])
      add(leaves[i + 1], key instanceof PdfText ? textOf(key) : undefined)
    }
  }

  const associated = file.resolve(catalog.get('AF'))
  if (Array.isArray(associated)) {
    for (const value of associated) {
      count()
      add(value, undefined)
    }
  } else add(associated, undefined)
  return found
}

function nameOf(file: PdfFile, spec: PdfDict): string | undefined {
  for (const key of ['UF', 'F', 'Unix', 'DOS']) {
    const value = file.resolve(spec.get(key))
    if (value instanceof PdfText && value.bytes.length > 0) return textOf(value)
  }
  return undefined
}

/** A text string: UTF-16 or UTF-8 by its mark, else near enough to Latin-1 for a file name. */
export function textOf({ bytes }: PdfText): string {
  const head = bytes.subarray(0, 4096)
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(head)
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head)
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return new TextDecoder('utf-8').decode(head)
  return String.fromCharCode(...head)
}
