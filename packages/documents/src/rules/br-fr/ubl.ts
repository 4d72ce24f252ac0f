import { once } from '../../syntax/once.js'
import type { Judged } from '../document.js'
import type { RuleSet } from '../set.js'
import { type PartyPlace, partyRules, sirenForm } from './parties.js'
import { grouped, withScheme } from './places.js'
import { ublAmountRules } from './ubl-amounts.js'
import { ublDocumentRules } from './ubl-document.js'
import { ublGroupRules } from './ubl-groups.js'
import { ofLine, ofRoot } from './ubl-paths.js'
import { ublValueRules } from './ubl-values.js'

const SELLER = 'cac:AccountingSupplierParty/cac:Party'
const BUYER = 'cac:AccountingCustomerParty/cac:Party'

/** The French rules (BR-FR, flow 2) for UBL. */
export const brFrUbl = /* @__PURE__ */ once((): RuleSet<Judged> => {
  const { sirets, identifiers, routings, forms, lengths } = partyRules({
    seller: { ...party(SELLER), idAt: ofRoot(`${SELLER}/cac:PartyIdentification/cbc:ID`) },
    buyer: { ...party(BUYER), idAt: ofRoot(`${BUYER}/cac:PartyIdentification/cbc:ID`) },
    payee: party('cac:PayeeParty'),
    buyerAgent: party(`${BUYER}/cac:AgentParty`),
    payer: party('cac:PaymentMeans/cac:PaymentMandate/cac:PayerParty'),
    salesAgent: party(`${SELLER}/cac:AgentParty`),
    invoicee: party(`${BUYER}/cac:ServiceProviderParty/cac:Party`),
    invoicer: party(`${SELLER}/cac:ServiceProviderParty/cac:Party`),
    shipTo: {
      siretAt: ofRoot('cac:Delivery'),
      siretIds: (delivery) => delivery.select('cac:DeliveryLocation', 'cbc:ID'),
      legalIds: (delivery) => delivery.select('cac:DeliveryParty', 'cac:PartyLegalEntity', 'cbc:CompanyID'),
      at: ofRoot('cac:Delivery/cac:DeliveryLocation'),
      ids: (location) => location.all('cbc:ID'),
    },
    lineShipTo: {
      // The official set looks for a place of delivery inside the place of delivery.
      siretAt: ofLine('cac:Delivery/cac:DeliveryLocation'),
      siretIds: (location) => location.select('cac:DeliveryLocation', 'cbc:ID'),
      legalIds: (location) => location.select('cac:DeliveryParty', 'cac:PartyLegalEntity', 'cbc:CompanyID'),
      at: ofLine('cac:Delivery/cac:DeliveryLocation'),
      ids: (location) => location.all('cbc:ID'),
    },
  })
  return {
    name: 'br-fr',
    version: '1.4.0.03',
    groups: [
      ...ublDocumentRules(),
      ...ublValueRules(),
      ublAmountRules(),
      ...[sirets, identifiers, routings, forms, lengths].map(grouped),
      grouped([
        ['BR-FR-32-LEGALID', 'cac:PartyLegalEntity/cbc:CompanyID', sirenForm, withScheme('0002')],
        ['BR-FR-32-ID', 'cac:PartyIdentification/cbc:ID', sirenForm, withScheme('0002', '0231')],
      ]),
      ...ublGroupRules(),
    ],
  }
})

function party(at: string): PartyPlace {
  return {
    siretAt: ofRoot(at),
    // The official set leaves the root element out where it looks at the schemes.
    at: [at],
    ids: (node) => node.select('cac:PartyIdentification', 'cbc:ID'),
    legalIds: (node) => node.select('cac:PartyLegalEntity', 'cbc:CompanyID'),
    address: ofRoot(`${at}/cbc:EndpointID`),
  }
}
