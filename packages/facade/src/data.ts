import {
  type Clock,
  type CompletedInvoice,
  type DocumentEngine,
  type Invoice,
  type PreparedDocument,
  type SimplifiedInvoice,
  UnsupportedError,
} from '@facturelle/core'

interface Engines {
  readonly engines: readonly DocumentEngine[]
  readonly clock: Clock
  readonly checkDigits?: boolean | undefined
  readonly frenchRules?: boolean | undefined
}

/**
 * An invoice in full, checked by the first engine that can.
 * @throws {UnsupportedError} `INVOICE_UNCHECKED`
 * @throws {ConfigurationError} the engine's word on an invoice that is none
 */
export async function completed(
  invoice: Invoice | SimplifiedInvoice,
  { engines, clock, checkDigits, frenchRules }: Engines,
): Promise<CompletedInvoice> {
  const how = {
    clock,
    ...(checkDigits !== undefined && { checkDigits }),
    ...(frenchRules !== undefined && { frenchRules }),
  }
  for (const engine of engines) if (engine.complete) return engine.complete(invoice, how)
  const why = 'No engine here checks and completes an invoice as data'
  throw new UnsupportedError('INVOICE_UNCHECKED', `${why}; pass one that does, xml() of @facturelle/documents`)
}

/**
 * The invoice in a file, for a platform that takes data.
 * @throws {UnsupportedError} `INVOICE_UNREADABLE`
 * @throws {ConfigurationError} the engine's word on an invoice that is none
 */
export async function parsed(
  { bytes, kind, syntax }: PreparedDocument,
  { taker, ...rest }: Engines & { /** Who takes data, for the message. */ readonly taker: string },
): Promise<{ readonly completed: CompletedInvoice; readonly warnings: readonly string[] }> {
  for (const engine of rest.engines) {
    const read = await engine.parse?.(bytes)
    if (read)
      return { completed: { ...(await completed(read.invoice, rest)), kind: kindOf(kind) }, warnings: read.warnings }
  }
  const why = `${taker} takes invoices as data, and no engine here reads one out of this file (${kind}, ${syntax})`
  throw new UnsupportedError('INVOICE_UNREADABLE', `${why}; submit the invoice as data`)
}

function kindOf(kind: PreparedDocument['kind']): CompletedInvoice['kind'] {
  return kind === 'creditNote' ? kind : 'invoice'
}
