import { DocumentError } from '@facturelle/core'
import { PdfCopy } from '../pdf/copy.js'
import { Budget, NewStream, type PdfDict, PdfRef, PdfStream, type PdfValue } from '../pdf/objects.js'
import { readContent } from '../write/content.js'
import { listPages } from '../write/survey.js'

/** A rectangle on a page, in points from its lower left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A piece of text that stands together: some words, or a cell of a table. */
export interface Cell {
  /** From 1. */
  readonly page: number
  readonly text: string
  /** One for each unit of `text`. */
  readonly boxes: readonly Box[]
}

/** Most bytes of content, of fonts and of what they say, all together, after unpacking. */
const MAX_UNPACKED = 48 * 1024 * 1024
/** Most bytes of content that forms inside of forms may come to. */
const MAX_DRAWN = 64 * 1024 * 1024
const MAX_DEPTH = 28
/** Most values and operators in it. */
const MAX_VALUES = 1_000_000
const MAX_PAGES = 500
const MAX_CHARACTERS = 1_000_000

const PAGE_KEYS: ReadonlySet<string> = new Set('Type Parent MediaBox CropBox Rotate Resources Contents'.split(' '))
const RESOURCE_KEYS: ReadonlySet<string> = new Set(['Font', 'XObject'])

/**
 * The text of the pages, cell by cell. What the library gets to read is not the file but a copy that we made: pages, forms and
 * fonts alone, unpacked within limits.
 * @throws {DocumentError} `BROKEN`, `TOO_LARGE`, `UNSAFE`, `ENCRYPTED`
 */
export async function pageText(bytes: Uint8Array): Promise<readonly Cell[]> {
  const copy = textOnly(bytes)
  const { PDF } = await import('@libpdf/core')
  try {
    const pdf = await PDF.load(copy)
    const cells: Cell[] = []
    let characters = 0
    for (const { pageIndex, lines } of pdf.extractText()) {
      for (const line of lines) {
        const chars = line.spans.flatMap((span) => span.chars)
        characters += chars.length
        if (characters > MAX_CHARACTERS) throw tooLarge()
        cells.push(...cellsOf(chars, pageIndex + 1))
      }
    }
    return cells
  } catch (error) {
    if (DocumentError.isInstance(error)) throw error
    throw new DocumentError('BROKEN', 'The text of the PDF cannot be read.', { cause: error })
  }
}

function tooLarge(): DocumentError {
  return new DocumentError('TOO_LARGE', 'The PDF shows more text than any invoice needs.')
}

interface Char {
  readonly char: string
  readonly bbox: Box
  readonly fontSize: number
}

/** Characters of one line, cut where a gap is wider than a space. */
function cellsOf(chars: readonly Char[], page: number): Cell[] {
  const cells: Cell[] = []
  let text = ''
  let boxes: Box[] = []
  let end: number | undefined
  const close = () => {
    if (text.trim() !== '') cells.push({ page, text, boxes })
    text = ''
    boxes = []
  }
  for (const { char, bbox, fontSize } of chars) {
    // The library puts spaces into gaps: how wide those are, the next sign says.
    if (char.trim() === '') continue
    const size = Math.max(fontSize, 4)
    const gap = end === undefined ? 0 : bbox.x - end
    if (gap > size || gap < -4 * size) close()
    else if (gap > 0.15 * size && text !== '') {
      text += ' '
      boxes.push(bbox)
    }
    text += char
    for (let unit = 0; unit < char.length; unit++) boxes.push(bbox)
    end = bbox.x + bbox.width
  }
  close()
  return cells
}

function textOnly(bytes: Uint8Array): Uint8Array {
  const pdf = new PdfCopy(bytes)
  const pages = listPages(pdf)
  if (pages.length > MAX_PAGES) throw new DocumentError('TOO_LARGE', `The PDF has more than ${MAX_PAGES} pages.`)
  keepOnly(pdf.catalog, new Set(['Type', 'Pages']))
  const unpacker = new Unpacker(pdf)
  for (const { dict } of pages) {
    keepOnly(dict, PAGE_KEYS)
    const contents = pdf.resolve(dict.get('Contents'))
    const streams = Array.isArray(contents) ? contents : [dict.get('Contents') ?? null]
    const unpacked = streams.map((stream) => unpacker.stream(stream)).filter((one) => one !== null)
    dict.set('Contents', unpacked)
    const resources = pdf.dict(dict, 'Resources')
    if (resources) unpacker.resources(resources, 0)
  }
  unpacker.checkDrawn(pages.map(({ dict }) => dict))
  return pdf.write(new Map(), new Uint8Array(16))
}

function keepOnly(dict: PdfDict, keys: ReadonlySet<string>): void {
  for (const key of dict.keys()) if (!keys.has(key)) dict.delete(key)
}

/** Unpacks what text is made of, and takes away the rest. */
class Unpacker {
  readonly #pdf: PdfCopy
  readonly #done = new Map<number, PdfValue>()
  readonly #seen = new Set<PdfDict>()
  readonly #data = new Map<PdfDict, Uint8Array>()
  readonly #drawn = new Map<PdfDict, number>()
  readonly #budget = new Budget(MAX_UNPACKED, 0, MAX_VALUES)
  #left = MAX_UNPACKED

  constructor(pdf: PdfCopy) {
    this.#pdf = pdf
  }

  /** @returns a reference to the stream, unpacked; `null`: there is none, or it is packed in a way that is not read */
  stream(value: PdfValue | undefined): PdfValue {
    if (value instanceof PdfRef) {
      const known = this.#done.get(value.number)
      if (known !== undefined) return known
    }
    const stream = this.#pdf.resolve(value)
    if (!(stream instanceof PdfStream)) return null
    let made: PdfValue = null
    try {
      const data = this.#pdf.data(stream, this.#left)
      this.#left -= data.length
      const dict: PdfDict = new Map(stream.dict)
      for (const key of ['Filter', 'DecodeParms', 'F', 'DP', 'Metadata', 'Group']) dict.delete(key)
      this.#data.set(dict, data)
      made = this.#pdf.add(new NewStream(dict, data))
    } catch (error) {
      if (!DocumentError.isInstance(error) || error.code === 'TOO_LARGE') throw error
    }
    if (value instanceof PdfRef) this.#done.set(value.number, made)
    return made
  }

  resources(resources: PdfDict, depth: number): void {
    if (this.#seen.has(resources)) return
    this.#seen.add(resources)
    keepOnly(resources, RESOURCE_KEYS)
    const pdf = this.#pdf
    for (const value of pdf.dict(resources, 'Font')?.values() ?? []) {
      const font = pdf.resolve(value)
      if (font instanceof Map) this.#font(font)
    }
    const objects = pdf.dict(resources, 'XObject')
    for (const [key, value] of objects ?? []) {
      const object = pdf.resolve(value)
      const isForm = object instanceof PdfStream && pdf.name(object.dict, 'Subtype') === 'Form'
      const made = isForm && depth < MAX_DEPTH ? this.stream(value) : null
      if (made === null) {
        objects?.delete(key)
        continue
      }
      objects?.set(key, made)
      const form = pdf.resolve(made)
      const own = form instanceof PdfStream ? pdf.dict(form.dict, 'Resources') : undefined
      if (own) this.resources(own, depth + 1)
    }
  }

  #font(font: PdfDict): void {
    if (this.#seen.has(font)) return
    this.#seen.add(font)
    font.delete('CharProcs')
    const inner = this.#pdf.resolve(this.#pdf.array(font, 'DescendantFonts')?.[0])
    for (const one of inner instanceof Map ? [font, inner] : [font]) {
      this.#streams(one, ['ToUnicode', 'Encoding', 'CIDToGIDMap'])
      const descriptor = this.#pdf.dict(one, 'FontDescriptor')
      if (!descriptor) continue
      this.#streams(descriptor, ['FontFile', 'FontFile2', 'FontFile3'])
      for (const key of ['CIDSet', 'Metadata']) descriptor.delete(key)
    }
  }

  #streams(dict: PdfDict, keys: readonly string[]): void {
    for (const key of keys) {
      if (this.#pdf.resolve(dict.get(key)) instanceof PdfStream) dict.set(key, this.stream(dict.get(key)))
    }
  }

  /** Forms that show each other many times over come to more than they look. */
  checkDrawn(pages: readonly PdfDict[]): void {
    let sum = 0
    for (const page of pages) {
      const resources = this.#pdf.dict(page, 'Resources')
      for (const value of this.#pdf.array(page, 'Contents') ?? []) {
        const stream = this.#pdf.resolve(value)
        if (stream instanceof PdfStream) sum += this.#cost(stream.dict, resources, new Set(), false)
        if (sum > MAX_DRAWN) throw tooLarge()
      }
    }
  }

  #cost(dict: PdfDict, around: PdfDict | undefined, above: Set<PdfDict>, isForm: boolean): number {
    const found = this.#drawn.get(dict)
    if (found !== undefined) return found
    if (above.has(dict) || above.size > MAX_DEPTH) throw new DocumentError('UNSAFE', 'A form of the PDF shows itself.')
    const data = this.#data.get(dict) ?? new Uint8Array()
    above.add(dict)
    const resources = this.#pdf.dict(dict, 'Resources') ?? around
    const objects = this.#pdf.dict(resources, 'XObject')
    let sum = data.length + 100
    for (const [name, times] of shown(data, this.#budget)) {
      const form = this.#pdf.resolve(objects?.get(name))
      if (form instanceof PdfStream) sum += times * this.#cost(form.dict, resources, above, true)
      if (sum > MAX_DRAWN) throw tooLarge()
    }
    above.delete(dict)
    if (isForm) this.#drawn.set(dict, sum)
    return sum
  }
}

/** The names of what a content shows, and how often at most. */
function shown(data: Uint8Array, budget: Budget): readonly (readonly [string, number])[] {
  let names: ReadonlySet<string>
  try {
    names = readContent(data, budget).xObjects
  } catch (error) {
    if (DocumentError.isInstance(error) && error.code === 'BROKEN') return []
    throw error
  }
  if (names.size === 0) return []
  const text = Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('latin1')
  return [...names].map((name) => [name, Math.max(1, text.split(`/${name}`).length - 1)])
}
