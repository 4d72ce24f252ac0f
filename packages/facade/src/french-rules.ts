import type { Invoice } from '@facturelle/core'
import type { PolicyFinding, RoutingPolicy } from './route.js'

/** Territories that are France for VAT, by the codes that invoices have for them. */
const FRANCE = ['FR', 'GP', 'MQ', 'GF', 'RE', 'YT', 'MC']

/**
 * What France makes of an invoice that no destination takes: sales across a border and sales to consumers are not handed
 * over as invoices, but told to the tax authority as transactions (e-reporting), articles 289 bis and 290 of the general
 * tax code. An invoice that no French seller makes is under no French rule.
 */
export function frenchRules(): RoutingPolicy {
  return ({ seller, buyer }: Invoice): PolicyFinding | undefined => {
    const from = seller.address?.country
    const to = buyer.address?.country
    if (from === undefined || !FRANCE.includes(from)) {
      const evidence =
        'The seller is not established in France, as far as the invoice says: no French rule is known for it.'
      return { rule: 'sellerNotInFrance', evidence }
    }
    if (to !== undefined && !FRANCE.includes(to)) {
      const evidence =
        'The buyer is not established in France: no platform carries the invoice there; e-reporting applies.'
      return { rule: 'crossBorder', evidence }
    }
    const { legalRegistration, vatIdentifier, electronicAddress } = buyer
    if (!legalRegistration && !vatIdentifier && !electronicAddress) {
      const evidence =
        'The buyer has no registration, VAT identifier or electronic address, as consumers have none; e-reporting applies.'
      return { rule: 'consumer', evidence }
    }
    return undefined
  }
}
