import type { Judged } from '../document.js'
import type { Context, Judgement } from '../set.js'
import type { Node } from '../tree.js'

const LINES = ['cac:InvoiceLine', 'cac:CreditNoteLine']
const RATE = ['SourceCurrencyCode', 'TargetCurrencyCode', 'CalculationRate', 'Date']

/** Of the terms of delivery, the code and the name of the place, and no more. */
function saysNoMore(terms: readonly Node[]): Judgement {
  for (const { children } of terms) {
    for (const child of children) {
      if (child.path.name === 'cbc:ID') continue
      if (child.path.name !== 'cac:DeliveryLocation') return child
      const more = child.children.find(({ path }) => path.name !== 'cbc:Name')
      if (more) return more
    }
  }
  return true
}

/** What the extended profile keeps of UBL where EN 16931 leaves it out. */
export const extendedSyntax = (): readonly Context<Judged>[] => [
  {
    at: ['/ubl:Invoice', '/cn:CreditNote'],
    warnings: {
      'UBL-FREXT-CR-410': (invoice) => saysNoMore(invoice.all('cac:DeliveryTerms')),
      'CII-FREXT-CR-490': (invoice) =>
        invoice
          .all('cac:TaxExchangeRate')
          .flatMap(({ children }) => children)
          .find(({ path }) => !RATE.includes(path.name.replace(/^.*[:}]/, ''))) ?? true,
      'UBL-FREXT-CR-645': (invoice) =>
        saysNoMore(LINES.flatMap((name) => invoice.all(name)).flatMap((line) => line.all('cac:DeliveryTerms'))),
    },
  },
]
