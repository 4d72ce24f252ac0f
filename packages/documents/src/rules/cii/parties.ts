/** What the rules ask of seller, buyer and tax representative of a CII invoice. */

import type { Judged } from '../document.js'
import type { Nodes } from './ask.js'
import { agreements, all } from './places.js'

/** Whether one of the parties has a tax registration of one of the schemes: `VA` a VAT identifier, `FC` a tax number. */
function registered(parties: Nodes, ...schemes: readonly string[]): boolean {
  return parties.some((party) =>
    party
      .select('ram:SpecifiedTaxRegistration', 'ram:ID')
      .some((id) => schemes.includes(id.attribute('schemeID') ?? '')),
  )
}

const findSeller = (document: Judged) => {
  const parties = all(agreements(document), 'ram:SellerTradeParty')
  return { vat: registered(parties, 'VA'), any: registered(parties, 'VA', 'FC') }
}
const findRepresentative = (document: Judged) =>
  registered(all(agreements(document), 'ram:SellerTaxRepresentativeTradeParty'), 'VA')
const findAnySeller = (document: Judged) => {
  const parties = document.everywhere('ram:SellerTradeParty')
  return { vat: registered(parties, 'VA'), any: registered(parties, 'VA', 'FC') }
}
const findAnyRepresentative = (document: Judged) =>
  registered(document.everywhere('ram:SellerTaxRepresentativeTradeParty'), 'VA')
const findAnyBuyer = (document: Judged) => {
  const parties = document.everywhere('ram:BuyerTradeParty')
  return {
    vat: registered(parties, 'VA'),
    legal: parties.some((party) => party.has('ram:SpecifiedLegalOrganization', 'ram:ID')),
  }
}

/** BT-31 or BT-32 of the seller, or BT-63 of its tax representative, where they belong. */
export const sellerRegistered = (document: Judged): boolean =>
  document.once(findSeller).any || document.once(findRepresentative)

/** The same, of sellers wherever they stand in the file. */
export const anySellerRegistered = (document: Judged): boolean =>
  document.once(findAnySeller).any || document.once(findAnyRepresentative)

/** BT-31 or BT-63, wherever they stand in the file. */
export const anySellerHasVat = (document: Judged): boolean =>
  document.once(findAnySeller).vat || document.once(findAnyRepresentative)

/** BT-31 or BT-63, where they belong. */
export const sellerHasVat = (document: Judged): boolean =>
  document.once(findSeller).vat || document.once(findRepresentative)

/** BT-48, wherever it stands in the file. */
export const anyBuyerHasVat = (document: Judged): boolean => document.once(findAnyBuyer).vat

/** BT-47, wherever it stands in the file. */
export const anyBuyerHasLegalId = (document: Judged): boolean => document.once(findAnyBuyer).legal
