import type { FileInput, Invoice, SimplifiedInvoice } from '@facturelle/core'
import { checkName, isRecord, wrong } from './guards.js'

/** A file to submit. */
export interface DocumentInput {
  /**
   * Bytes, a `Blob` or `File`, a `ReadableStream` of bytes, or, for a path, `openFile` of `@facturelle/core/node`. It is
   * read once; of a `Uint8Array`, `submit` takes a copy at once, so that what is hashed is what is sent.
   */
  readonly file: FileInput
  /** File name with its extension, without a path. @default the name its source has, else made from the document */
  readonly name?: string
}

/** One of several shapes, without a key of the others. */
type Only<T, Others> = T & { readonly [K in Exclude<keyof Others, keyof T>]?: never }

/** What can be submitted: a file as it is, or an invoice as data, in full or simplified, which becomes a file. */
export type SubmitInput =
  | Only<DocumentInput, Invoice & SimplifiedInvoice>
  | Only<Invoice, DocumentInput & SimplifiedInvoice>
  | Only<SimplifiedInvoice, DocumentInput & Invoice>

/** What was given, told apart, and the caller's own no more. */
export type Given =
  | { readonly kind: 'file'; readonly file: FileInput; readonly name?: string | undefined }
  | { readonly kind: 'invoice'; readonly invoice: Invoice | SimplifiedInvoice }

/** The keys by which data is an invoice at all; whether it is a good one, an engine says. */
const INVOICE_KEYS = ['invoiceNumber', 'seller', 'buyer', 'number', 'supplier', 'recipient', 'lines']

/**
 * Tells a file from an invoice, and takes a copy of the invoice: what its owner writes there later is not sent.
 * @throws {ConfigurationError} `ARGUMENT_INVALID`
 */
export function readInput(input: unknown): Given {
  if (!isRecord(input)) throw wrong('input', 'must be { file }, an Invoice or a SimplifiedInvoice')
  const like = INVOICE_KEYS.find((key) => Object.hasOwn(input, key))
  if (like === undefined && !('file' in input)) throw wrong('input.file', 'is missing; or give an invoice as data')
  if (like === undefined) {
    const { file, name } = readFile(input)
    return { kind: 'file', file: file instanceof Uint8Array ? file.slice() : file, name }
  }
  if (Object.hasOwn(input, 'file')) throw wrong('input.file', `stands beside input.${like}: give a file or an invoice`)
  let invoice: Invoice | SimplifiedInvoice
  try {
    invoice = structuredClone(input) as unknown as Invoice | SimplifiedInvoice
  } catch {
    // The reason quotes what could not be copied.
    throw wrong('input', 'must be plain data, as JSON has it')
  }
  return { kind: 'invoice', invoice }
}

/**
 * A file, and its name as far as one is given.
 * @throws {ConfigurationError} `ARGUMENT_INVALID`
 */
export function readFile(input: unknown): { readonly file: FileInput; readonly name?: string | undefined } {
  if (!isRecord(input)) throw wrong('input', 'must be { file }')
  const { file, name } = input as unknown as DocumentInput
  checkName(name, 'input.name')
  return { file, name }
}
