import { ConfigurationError, type Invoice, type Profile } from '@facturelle/core'
import { termOf } from '../model/term.js'
import { profileOf } from '../profiles.js'
import { compileOmissions, type Omission } from './omitted.js'
import { once, oncePer } from './once.js'
import type { Table } from './table.js'
import { tableOf } from './tables.js'
import { compileWriter } from './writer.js'

/** What to write an invoice as. */
export interface WriteInvoiceOptions {
  readonly syntax: 'CII' | 'UBL'
  /**
   * Of CII the six of Factur-X: `MINIMUM`, `BASIC WL`, `BASIC`, `EN 16931`, `EXTENDED`, `EXTENDED-CTC-FR`.
   * @default that of the invoice's own guideline (BT-24), else `EN 16931`
   */
  readonly profile?: Profile
}

/** An invoice as a file. */
export interface WrittenInvoice {
  /** XML in UTF-8. */
  readonly bytes: Uint8Array
  readonly syntax: 'CII' | 'UBL'
  readonly profile: Profile
  /** What the file does not have of the invoice. Empty: a reader gets all of it back. */
  readonly omitted: readonly Omission[]
}

const writers = oncePer((table: Table) =>
  table.profiles.map((_, profile) =>
    once(() => ({
      write: compileWriter(table, profile),
      omissions: compileOmissions(table, profile),
    })),
  ),
)
const encoder = new TextEncoder()

/**
 * Writes an invoice. It is taken as it is: no sums are made and no rules are checked (`toInvoice`, `completeTotals`).
 * Decimals keep their digits. The guideline is that of the profile asked for, unless the invoice names another one of the
 * same; where none is asked for the invoice keeps its own.
 * @throws {ConfigurationError} `INVALID_OPTION`: an unknown syntax or profile; `INVOICE_INVALID`: a character that XML
 *   cannot carry
 */
export function writeInvoice(invoice: Invoice, { syntax, profile }: WriteInvoiceOptions): WrittenInvoice {
  const table = tableOf(syntax, invoice.typeCode)
  if (!table) {
    throw new ConfigurationError('INVALID_OPTION', 'syntax must be CII or UBL.', { field: 'syntax' })
  }
  const given = invoice.processControl?.guideline
  const known = given === undefined ? undefined : profileOf(given)
  const chosen = profile ?? (known !== undefined && table.profiles.includes(known) ? known : 'EN 16931')
  const number = table.profiles.indexOf(chosen)
  const writer = writers(table)[number]?.()
  if (!writer) {
    throw new ConfigurationError('INVALID_OPTION', `${syntax} is written as ${table.profiles.join(', ')}.`, {
      field: 'profile',
    })
  }
  const guideline =
    given !== undefined && (profile === undefined || known === chosen) ? given : table.guidelines[chosen]
  const guided =
    guideline === given ? invoice : { ...invoice, processControl: { ...invoice.processControl, guideline } as const }
  const omitted = writer.omissions(invoice).map((omission) => {
    const term = termOf(omission.path)
    return term === undefined ? omission : { ...omission, term }
  })
  return { bytes: encoder.encode(writer.write(guided as Invoice)), syntax, profile: chosen, omitted }
}
