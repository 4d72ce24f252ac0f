import type { Judged } from '../document.js'
import type { Node } from '../tree.js'
import { vatHas } from './tax.js'

/** How the parties of an invoice are registered: what the rules of VAT ask. */
export interface Registrations {
  /** The seller has a tax number, of VAT or another tax, or its tax representative one of VAT. */
  readonly seller: boolean
  /** The seller, or its tax representative, has a VAT number. */
  readonly sellerVat: boolean
  readonly buyerVat: boolean
  /** The buyer has a number in a register. */
  readonly buyerLegal: boolean
}

const COMPANY = 'cbc:CompanyID'
const SCHEME = 'cac:PartyTaxScheme'

/** Found out once for all families. Parties count wherever they stand. */
export function registrations(document: Judged): Registrations {
  return document.once(find)
}

function find(document: Judged): Registrations {
  const sellers = partiesOf(document, 'cac:AccountingSupplierParty')
  const buyers = partiesOf(document, 'cac:AccountingCustomerParty')
  const representative = document.everywhere('cac:TaxRepresentativeParty').some(hasVat)
  return {
    seller: representative || sellers.some((party) => party.has(SCHEME, COMPANY)),
    sellerVat: representative || sellers.some(hasVat),
    buyerVat: buyers.some(hasVat),
    buyerLegal: buyers.some((party) => party.has('cac:PartyLegalEntity', COMPANY)),
  }
}

const partiesOf = (document: Judged, role: string): readonly Node[] =>
  document.everywhere(role).flatMap((node) => node.all('cac:Party'))

const hasVat = (party: Node): boolean => vatHas(party, SCHEME, COMPANY)
