import type { Invoice } from '@facturelle/core'
import { escapeText } from './escape.js'
import type { Scope } from './table.js'

const encoder = new TextEncoder()

/** Room that is kept for the next document, which most fit in: new room is filled with zeros first. */
const MOST_KEPT = 1 << 18
let kept: Uint8Array | undefined

/** A start tag. */
export interface Head {
  /** All of it, or what comes before its attributes with a field. */
  readonly bytes: Uint8Array
  /** These; if there are any, the bracket that ends the tag comes after them. */
  readonly attributes: readonly ((object: Scope, invoice: Invoice, out: XmlBytes) => void)[]
}

/** Where a document stands, to go back to. */
export interface Mark {
  readonly at: number
  readonly written: number
}

const END_OF_TAG = 0x3e
const SLASH = 0x2f
/** Bytes of one character of a string at most. */
const MOST_BYTES = 3
/** A longer text, as an attachment, is encoded by itself, so that no room has to be there for the worst. */
const LONG = 1024

/**
 * A document while it is written: bytes in UTF-8, and elements that were begun. The start tag of an element is written once
 * there is something in it, so that one without is not there.
 *
 * A text put together of pieces and encoded in the end costs twice as much: most of it is tags, which never change, and one
 * letter beyond ASCII in it makes the engine encode all of it character by character.
 */
export class XmlBytes {
  private bytes: Uint8Array
  private at = 0
  /** Of each element around: its start tag, and the object of its attributes. */
  private readonly heads: Head[] = []
  private readonly objects: Scope[] = []
  private depth = 0
  /** Of how many of them the start tag is written. */
  private written = 0

  constructor(
    private readonly invoice: Invoice,
    size: number,
  ) {
    this.bytes = kept && kept.length >= size ? kept : new Uint8Array(size)
    // Whoever writes another one meanwhile makes room of its own.
    kept = undefined
  }

  /** Begins an element, of which nothing is written yet. */
  open(head: Head, object: Scope): void {
    this.heads[this.depth] = head
    this.objects[this.depth++] = object
  }

  /** Ends it. @returns whether there was anything in it */
  close(end: Uint8Array): boolean {
    this.depth--
    if (this.written <= this.depth) return false
    this.written = this.depth
    this.add(end)
    return true
  }

  /** Ends it, and writes it even if there was nothing in it. */
  closeAlways(end: Uint8Array): void {
    if (this.close(end)) return
    const { depth } = this
    this.depth++
    this.begin()
    this.depth = depth
    this.written = depth
    // In place of the bracket that has been written.
    this.at--
    this.need(2)
    this.bytes[this.at++] = SLASH
    this.bytes[this.at++] = END_OF_TAG
  }

  /** Writes the start tags that are due: something follows. */
  begin(): void {
    while (this.written < this.depth) {
      const at = this.written++
      this.tag(this.heads[at] as Head, this.objects[at] as Scope)
    }
  }

  /** Writes a start tag. */
  tag({ bytes, attributes }: Head, object: Scope): void {
    this.add(bytes)
    if (attributes.length === 0) return
    for (let at = 0; at < attributes.length; at++) attributes[at]?.(object, this.invoice, this)
    this.need(1)
    this.bytes[this.at++] = END_OF_TAG
  }

  /** Writes ready-made bytes. */
  add(bytes: Uint8Array): void {
    const end = this.at + bytes.length
    if (end > this.bytes.length) this.need(bytes.length)
    this.bytes.set(bytes, this.at)
    this.at = end
  }

  /** Writes a text, escaped. @throws {ConfigurationError} `INVOICE_INVALID`: a character XML cannot carry */
  text(value: unknown): void {
    const text = typeof value === 'string' ? value : String(value)
    if (text.length > LONG) {
      this.escaped(escapeText(text))
      return
    }
    this.need(text.length * MOST_BYTES)
    const { bytes } = this
    let { at } = this
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index)
      if (code < 0x80) {
        if (code === 0x26 || code === 0x3c || code === 0x3e || (code < 0x20 && code !== 0x0a && code !== 0x09)) {
          this.escaped(escapeText(text))
          return
        }
        bytes[at++] = code
      } else if (code < 0x800) {
        bytes[at++] = 0xc0 | (code >> 6)
        bytes[at++] = 0x80 | (code & 0x3f)
      } else if (code < 0xd800) {
        bytes[at++] = 0xe0 | (code >> 12)
        bytes[at++] = 0x80 | ((code >> 6) & 0x3f)
        bytes[at++] = 0x80 | (code & 0x3f)
      } else {
        this.escaped(escapeText(text))
        return
      }
    }
    this.at = at
  }

  /** Writes a text that needs no escaping, or has it. */
  escaped(text: string): void {
    if (text.length > LONG) {
      this.add(encoder.encode(text))
      return
    }
    this.need(text.length * MOST_BYTES)
    const { bytes, at } = this
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index)
      if (code >= 0x80) {
        this.at += encoder.encodeInto(text, bytes.subarray(at)).written
        return
      }
      bytes[at + index] = code
    }
    this.at = at + text.length
  }

  mark(): Mark {
    return { at: this.at, written: this.written }
  }

  /** Takes back what was written since, within the same element. */
  back({ at, written }: Mark): void {
    this.at = at
    this.written = written
  }

  /** The document, in bytes of its own. Nothing is to be written after it. */
  done(): Uint8Array {
    const { bytes } = this
    if (bytes.length <= MOST_KEPT) kept = bytes
    return bytes.slice(0, this.at)
  }

  private need(more: number): void {
    const least = this.at + more
    if (least <= this.bytes.length) return
    const bytes = new Uint8Array(Math.max(least, this.bytes.length * 2))
    bytes.set(this.bytes.subarray(0, this.at))
    this.bytes = bytes
  }
}

/** Text as the bytes it is written as. */
export function encoded(text: string): Uint8Array {
  return encoder.encode(text)
}
