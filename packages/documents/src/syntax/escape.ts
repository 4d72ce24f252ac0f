import { ConfigurationError } from '@facturelle/core'
import { replaceEach } from '../pieces.js'

/** Text for between tags. @throws {ConfigurationError} `INVOICE_INVALID`: a character XML cannot carry */
export function escapeText(value: string): string {
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at)
    if (code > 0x3e) {
      if (code < 0xd800) continue
      return escapeSlowly(value, IN_TEXT)
    }
    if (code === 0x26 || code === 0x3c || code === 0x3e || (code < 0x20 && code !== 0x0a && code !== 0x09)) {
      return escapeSlowly(value, IN_TEXT)
    }
  }
  return value
}

/** Text for between double quotes. @throws {ConfigurationError} `INVOICE_INVALID`: a character XML cannot carry */
export function escapeAttribute(value: string): string {
  return /[^\w .:/#-]/.test(value) ? escapeSlowly(value, IN_ATTRIBUTE) : value
}

// XML 1.0, production 2: few control characters, and no halves of a surrogate pair.
const NOT_A_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

function escapeSlowly(value: string, special: readonly (readonly [string, string])[]): string {
  if (NOT_A_CHARACTER.test(value)) {
    throw new ConfigurationError(
      'INVOICE_INVALID',
      'The invoice holds a character that XML cannot carry. Take out control characters and broken letters; toInvoice tells where.',
    )
  }
  return replaceEach(value, special)
}

// The ampersand first: the others bring one.
const IN_TEXT = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['\r', '&#13;'],
] as const
const IN_ATTRIBUTE = [...IN_TEXT, ['"', '&quot;'], ['\t', '&#9;'], ['\n', '&#10;']] as const
