/**
 * Types of BT-3 that are credit notes: those the UBL binding of EN 16931 has in a `CreditNote` and not in an `Invoice`
 * (rule BR-CL-01), as CII tells the two apart by this code alone. `81` stands in both lists: an invoice unless the
 * root element says otherwise.
 */
export const CREDIT_NOTES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  '83',
  '261',
  '262',
  '296',
  '308',
  '381',
  '396',
  '420',
  '458',
  '502',
  '503',
  '532',
])

/** Whether a document of this type (BT-3) is a credit note. */
export function isCreditNote(typeCode: string): boolean {
  return CREDIT_NOTES.has(typeCode)
}
