import { says } from '../ask.js'
import type { Judged } from '../document.js'
import type { Node } from '../tree.js'
import { normalize } from '../values.js'
import { isVat } from './tax.js'

/** Where an invoice uses a category of VAT. What is `OfAnyTax` counts whatever its scheme is, all else only where that is VAT. */
export interface VatUse {
  /** In the breakdown of the document: how many times. */
  readonly breakdowns: number
  readonly breakdownsOfAnyTax: number
  /** In items of lines. */
  readonly items: number
  readonly itemsOfAnyTax: number
  /** In allowances and charges of whatever level, and in those of the document. */
  readonly allowances: number
  readonly charges: number
  readonly documentAllowances: number
  readonly documentCharges: number
  /** In both, also in those that say to be neither. */
  readonly parts: number
  readonly partsOfAnyTax: number
  /** Anywhere, the breakdown included. */
  readonly anywhere: number
}

type Counts = { -readonly [Key in keyof VatUse]: number }

const UNUSED: VatUse = {
  breakdowns: 0,
  breakdownsOfAnyTax: 0,
  items: 0,
  itemsOfAnyTax: 0,
  allowances: 0,
  charges: 0,
  documentAllowances: 0,
  documentCharges: 0,
  parts: 0,
  partsOfAnyTax: 0,
  anywhere: 0,
}

/** How a category is used. @param exactly only where the code has no white space around it */
export function useOf(document: Judged, category: string, exactly = false): VatUse {
  const { trimmed, exact } = document.once(findUses)
  return (exactly ? exact : trimmed).get(category) ?? UNUSED
}

function findUses(document: Judged) {
  const trimmed = new Map<string, Counts>()
  const exact = new Map<string, Counts>()
  const eachCode = (tax: Node, count: (use: Counts) => void) => {
    for (const { value } of tax.all('cbc:ID')) {
      count(countsOf(trimmed, normalize(value)))
      count(countsOf(exact, value))
    }
  }
  for (const tax of document.everywhere('cac:ClassifiedTaxCategory')) {
    const vat = isVat(tax) ? 1 : 0
    eachCode(tax, (use) => {
      use.items += vat
      use.itemsOfAnyTax++
      use.anywhere += vat
    })
  }
  for (const tax of document.everywhere('cac:TaxCategory')) {
    const vat = isVat(tax) ? 1 : 0
    const { parent } = tax
    const isBreakdown = tax.path.fits('/*/cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory')
    const isPart = parent?.path.name === 'cac:AllowanceCharge'
    const allowance = vat && isPart && says(parent, 'cbc:ChargeIndicator', false) ? 1 : 0
    const charge = vat && isPart && says(parent, 'cbc:ChargeIndicator', true) ? 1 : 0
    const ofDocument = isPart && parent.parent === document.root ? 1 : 0
    eachCode(tax, (use) => {
      use.anywhere += vat
      if (isBreakdown) {
        use.breakdowns += vat
        use.breakdownsOfAnyTax++
      } else if (isPart) {
        use.parts += vat
        use.partsOfAnyTax++
        use.allowances += allowance
        use.charges += charge
        use.documentAllowances += allowance * ofDocument
        use.documentCharges += charge * ofDocument
      }
    })
  }
  return { trimmed, exact }
}

function countsOf(uses: Map<string, Counts>, category: string): Counts {
  let use = uses.get(category)
  if (!use) {
    use = { ...UNUSED }
    uses.set(category, use)
  }
  return use
}
