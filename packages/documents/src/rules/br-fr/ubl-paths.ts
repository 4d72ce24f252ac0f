import type { Node } from '../tree.js'

// Where the parts of a UBL invoice or credit note are, for rules and for steps.

export const ROOTS = ['ubl:Invoice', 'cn:CreditNote'] as const
export const LINES = ['ubl:Invoice/cac:InvoiceLine', 'cn:CreditNote/cac:CreditNoteLine'] as const

/** Of an invoice and of a credit note. */
export function ofRoot(path: string): string[] {
  return ROOTS.map((root) => `${root}/${path}`)
}

/** Of their lines. */
export function ofLine(path: string): string[] {
  return LINES.map((line) => `${line}/${path}`)
}

/** A party of the file. */
export function party(root: Node, name: string, ...steps: readonly string[]): readonly Node[] {
  return root.select(name, 'cac:Party', ...steps)
}

export function types(root: Node): readonly Node[] {
  return [...root.all('cbc:InvoiceTypeCode'), ...root.all('cbc:CreditNoteTypeCode')]
}

export function lines(root: Node): readonly Node[] {
  return [...root.all('cac:InvoiceLine'), ...root.all('cac:CreditNoteLine')]
}
