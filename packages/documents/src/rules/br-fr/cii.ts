import { once } from '../../syntax/once.js'
import type { Judged } from '../document.js'
import type { RuleSet } from '../set.js'
import { ciiAmountRules } from './cii-amounts.js'
import { ciiDocumentRules } from './cii-document.js'
import { ciiGroupRules } from './cii-groups.js'
import { AGREEMENT, DELIVERY, LINE, SETTLEMENT } from './cii-paths.js'
import { ciiReferenceRules, ciiValueRules } from './cii-values.js'
import { type PartyPlace, partyRules, sirenForm } from './parties.js'
import { grouped, withScheme } from './places.js'

/** The French rules (BR-FR, flow 2) for CII. */
export const brFrCii = /* @__PURE__ */ once((): RuleSet<Judged> => {
  const { sirets, identifiers, routings, forms, lengths } = partyRules({
    seller: { ...party(AGREEMENT, 'SellerTradeParty'), ...withIds(AGREEMENT, 'SellerTradeParty') },
    buyer: { ...party(AGREEMENT, 'BuyerTradeParty'), ...withIds(AGREEMENT, 'BuyerTradeParty') },
    payee: party(SETTLEMENT, 'PayeeTradeParty'),
    buyerAgent: party(AGREEMENT, 'BuyerAgentTradeParty'),
    payer: party(SETTLEMENT, 'PayerTradeParty'),
    salesAgent: party(AGREEMENT, 'SalesAgentTradeParty'),
    invoicee: party(SETTLEMENT, 'InvoiceeTradeParty'),
    invoicer: party(SETTLEMENT, 'InvoicerTradeParty'),
    shipTo: party(DELIVERY, 'ShipToTradeParty'),
    lineShipTo: party(`${LINE}/ram:SpecifiedLineTradeDelivery`, 'ShipToTradeParty'),
  })
  return {
    name: 'br-fr',
    version: '1.4.0.03',
    groups: [
      ciiDocumentRules(),
      ciiValueRules(),
      ciiReferenceRules(),
      ciiAmountRules(),
      ...[sirets, identifiers, routings, forms, lengths].map(grouped),
      grouped([
        ['BR-FR-32-LEGALID', 'ram:SpecifiedLegalOrganization/ram:ID', sirenForm, withScheme('0002')],
        ['BR-FR-32-GLOBALID', 'ram:GlobalID', sirenForm, withScheme('0002', '0231')],
      ]),
      ...ciiGroupRules(),
    ],
  }
})

function party(above: string, name: string): PartyPlace {
  const at = `${above}/ram:${name}`
  return {
    siretAt: [at],
    // The official set leaves the root element out where it looks at the schemes.
    at: [at.replace('rsm:CrossIndustryInvoice/', '')],
    ids: (node) => node.all('ram:GlobalID'),
    legalIds: (node) => node.select('ram:SpecifiedLegalOrganization', 'ram:ID'),
    address: [`${at}/ram:URIUniversalCommunication/ram:URIID`],
  }
}

function withIds(above: string, name: string): { readonly idAt: readonly string[] } {
  return { idAt: [`${above}/ram:${name}/ram:GlobalID`] }
}
