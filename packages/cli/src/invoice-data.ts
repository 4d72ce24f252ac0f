import { ConfigurationError, type Invoice, type SimplifiedInvoice } from '@facturelle/core'
import type { Values } from './arguments.js'

const SPACE = new Set([0x20, 0x09, 0x0a, 0x0d])
const BOM = [0xef, 0xbb, 0xbf]

/** Whether a file is JSON, which an invoice as data is: no other file that is taken begins with a brace. */
export function isInvoiceData(bytes: Uint8Array): boolean {
  let at = BOM.every((byte, index) => bytes[index] === byte) ? BOM.length : 0
  while (SPACE.has(bytes[at] ?? 0)) at++
  return bytes[at] === '{'.charCodeAt(0)
}

/**
 * An invoice out of JSON, in full or simplified; which one, and whether it is one, the engine says.
 * @throws {ConfigurationError} `FILE_UNREADABLE`: no JSON; what the parser says of it would quote it
 */
export function readInvoiceData(bytes: Uint8Array, path: string): Invoice | SimplifiedInvoice {
  const { factus: _, ...invoice } = readJson(bytes, path)
  return invoice as unknown as Invoice | SimplifiedInvoice
}

/** What some platforms want besides the invoice, which stands in the same file under their names. */
export function readBlocks(bytes: Uint8Array, path: string): Readonly<Record<string, unknown>> {
  const { factus } = readJson(bytes, path)
  return factus === undefined ? {} : { factus }
}

function readJson(bytes: Uint8Array, path: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Record<string, unknown>
  } catch {
    throw new ConfigurationError('FILE_UNREADABLE', `${path} begins like JSON and is none`, { field: 'FILE' })
  }
}

/** What is left out of the making of an invoice in full: nothing, unless the command line says so. */
export function expansionOf(values: Values): { readonly checkDigits?: false; readonly frenchRules?: false } {
  return {
    ...(values['no-check-digits'] && { checkDigits: false }),
    ...(values['no-french-rules'] && { frenchRules: false }),
  }
}
