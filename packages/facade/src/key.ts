import { type PreparedDocument, type PreparedInvoice, sha256 } from '@facturelle/core'

export const digestOf = (value: unknown) => sha256(new TextEncoder().encode(JSON.stringify(value)))

/** The same for the same data, in whatever order its keys stand. */
export function contentOf(value: unknown): Promise<string> {
  const sorted = (_: string, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([one], [other]) => (one < other ? -1 : 1)))
      : held
  return sha256(new TextEncoder().encode(JSON.stringify(value, sorted)))
}

/** A digest in the shape of a UUID (version 8), which every platform takes as a reference. */
export async function uuidOf(facts: readonly unknown[]): Promise<string> {
  const hex = await digestOf(facts)
  return hex.slice(0, 32).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-8$4-$5')
}

/**
 * What names an invoice: its seller, number (BT-1), type (BT-3) and date (BT-2), for one tenant at one kind of destination.
 * A file without a number is named by its bytes.
 */
export async function keyOf(
  document: PreparedDocument | PreparedInvoice,
  type: string,
  tenant: string | undefined,
): Promise<string> {
  const { number, typeCode, issueDate, seller } =
    'invoice' in document ? { ...document.invoice, number: document.invoice.invoiceNumber } : document
  const { legalRegistration, vatIdentifier, identifiers = [], name } = seller ?? {}
  const who = legalRegistration?.value ?? vatIdentifier ?? identifiers[0]?.value ?? name
  const facts = number === undefined || who === undefined ? [document.sha256] : [who, number, typeCode, issueDate]
  return uuidOf([tenant ?? null, type, ...facts])
}
