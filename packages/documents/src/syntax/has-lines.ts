import { ConfigurationError, type Invoice } from '@facturelle/core'
import type { WrittenInvoice } from './write-invoice.js'

/**
 * Without lines an invoice is MINIMUM or BASIC WL, and nothing else: the schemas of all others want one.
 * @throws {ConfigurationError} `LINES_MISSING`
 */
export function checkLines({ lines }: Invoice, { syntax, profile }: Pick<WrittenInvoice, 'syntax' | 'profile'>): void {
  if (lines.length > 0 || (syntax === 'CII' && (profile === 'MINIMUM' || profile === 'BASIC WL'))) return
  const message = `Profile ${profile} of ${syntax} has no invoice without lines, and this one has none. Give it lines, or write CII of profile BASIC WL or MINIMUM.`
  throw new ConfigurationError('LINES_MISSING', message, { field: 'lines' })
}
