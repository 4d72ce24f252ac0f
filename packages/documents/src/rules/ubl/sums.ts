import { amount, says } from '../ask.js'
import type { Judged } from '../document.js'
import { negative } from '../sums.js'
import type { Node } from '../tree.js'
import { add, type Decimal, decimal, normalize } from '../values.js'
import { VatBook, vatKey, vatKeys } from '../vat-sums.js'

/** What lines, charges and allowances come to by category and rate; of invoices and of credit notes apart, as the rules are. */
interface Books {
  readonly kinds: readonly Book[]
  /** The categories at rates that some allowance or charge has, at whatever level. */
  readonly parts: ReadonlySet<string>
}

interface Book {
  readonly sums: VatBook
  /** Whether there is any such line. */
  readonly used: boolean
  /** The categories at rates that lines have. */
  readonly keys: ReadonlySet<string>
}

function findBooks(document: Judged): Books {
  const parts = new Set<string>()
  for (const part of document.everywhere('cac:AllowanceCharge')) {
    const taxes = part.all('cac:TaxCategory')
    if (taxes.length > 0) for (const key of keysOf(taxes)) parts.add(key)
  }
  const kinds = ['cac:InvoiceLine', 'cac:CreditNoteLine'].map((name): Book => {
    const sums = new VatBook()
    const keys = new Set<string>()
    const lines = document.everywhere(name)
    for (const line of lines) {
      const own = keysOf(line.select('cac:Item', 'cac:ClassifiedTaxCategory'))
      for (const key of own) keys.add(key)
      if (line.parent !== document.root) continue
      const net = amount(line, 'cbc:LineExtensionAmount')
      if (net) sums.put('line', own, net)
    }
    for (const part of document.root.all('cac:AllowanceCharge')) {
      const value = amount(part, 'cbc:Amount')
      if (!value) continue
      const own = keysOf(part.all('cac:TaxCategory'))
      if (says(part, 'cbc:ChargeIndicator', true)) sums.put('charge', own, value)
      if (says(part, 'cbc:ChargeIndicator', false)) sums.put('allowance', own, value)
    }
    return { sums, used: lines.length > 0, keys }
  })
  return { kinds, parts }
}

function keysOf(taxes: readonly Node[]): Set<string> {
  const ids = taxes.flatMap((tax) => tax.all('cbc:ID'))
  const percents = taxes.flatMap((tax) => tax.all('cbc:Percent'))
  return vatKeys(
    ids.map(({ value }) => normalize(value)),
    percents.flatMap(({ value }) => decimal(value) ?? []),
  )
}

/** Whether what a category comes to satisfies a test, be it by the lines of an invoice or by those of a credit note. */
export function someBasis(document: Judged, category: string, test: (basis: Decimal) => boolean): boolean {
  const key = vatKey(category)
  return document.once(findBooks).kinds.some(({ used, sums }) => used && test(basisIn(sums, key)))
}

/** The same at one rate. @param used whether the category has to be used at that rate, not only some line be there */
export function someBasisAt(
  document: Judged,
  category: string,
  rate: Decimal,
  mustBeUsed: boolean,
  test: (basis: Decimal) => boolean,
): boolean {
  const key = vatKey(category, rate)
  const { kinds, parts } = document.once(findBooks)
  return kinds.some(
    ({ used, sums, keys }) => (mustBeUsed ? keys.has(key) || parts.has(key) : used) && test(basisIn(sums, key)),
  )
}

function basisIn(book: VatBook, key: string): Decimal {
  const { lines, charges, allowances } = book.of(key)
  return add(add(lines, charges), negative(allowances))
}
