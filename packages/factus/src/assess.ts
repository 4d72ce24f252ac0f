import type { Assessment, Invoice } from '@facturelle/core'

/** Factus issues for companies in Colombia, whoever buys from them. */
export function assess({ seller }: Invoice): Assessment {
  const country = seller.address?.country
  if (country === undefined) {
    const evidence = 'Where the seller is established is not said.'
    return { fit: 'unknown', rule: 'sellerCountryMissing', evidence, missing: ['seller.address.country'] }
  }
  return country === 'CO'
    ? { fit: 'yes', rule: 'sellerInColombia', evidence: 'The seller is established in Colombia.', missing: [] }
    : { fit: 'no', rule: 'sellerNotInColombia', evidence: 'The seller is not established in Colombia.', missing: [] }
}
