import { ConfigurationError, type Invoice, type Profile } from '@facturelle/core'
import { termOf } from '../model/term.js'
import { profileOf } from '../profiles.js'
import { type Change, compileOmissions, type Omission } from './omitted.js'
import { once, oncePer } from './once.js'
import { localName, type Table } from './table.js'
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
  /** Name of the root element, which in UBL tells invoices from credit notes. */
  readonly root: string
  /** What the file does not have of the invoice. */
  readonly omitted: readonly Omission[]
  /** What the file has otherwise than the invoice. Empty, as `omitted`: a reader gets the invoice back, and nothing else. */
  readonly changed: readonly Change[]
}

const writers = oncePer((table: Table) =>
  table.profiles.map((_, profile) =>
    once(() => ({
      write: compileWriter(table, profile),
      tell: compileOmissions(table, profile),
    })),
  ),
)

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
  const { omitted, changed } = writer.tell(invoice)
  if (guided !== invoice) {
    const path = 'processControl.guideline'
    changed.push({
      path,
      reason: 'GUIDELINE',
      ...(given !== undefined && { from: given }),
      ...(guideline !== undefined && { to: guideline }),
    })
  }
  return {
    bytes: writer.write(guided as Invoice),
    syntax,
    profile: chosen,
    root: localName(table.root.name),
    omitted: omitted.map(withTerm),
    changed: changed.map(withTerm),
  }
}

function withTerm<Told extends Omission | Change>(told: Told): Told {
  const term = termOf(told.path)
  return term === undefined ? told : { ...told, term }
}
