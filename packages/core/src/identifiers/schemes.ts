/**
 * Scheme identifiers met in France, most of them codes of the register of ISO 6523. Open: the register has some 240,
 * and an unknown one is kept as it is.
 */
export type SchemeId = keyof typeof SCHEMES | (string & {})

/**
 * What the schemes name. Sources: XP Z12-013 (`0224`, `0225`), the French rules for invoices (BR-FR-21, BR-FR-24,
 * BR-FR-32, BR-FR-CO-14), for lifecycle messages (BR-FR-CDV-CL-09) and for e-reporting (G2.19, G6.22), the register of
 * ISO 6523 and the EU's list of electronic address schemes for the rest.
 */
export const SCHEMES = {
  '0002': 'SIREN, the company: nine digits',
  '0009': 'SIRET, the facility: 14 digits',
  '0060': 'DUNS, a number of Dun & Bradstreet',
  '0088': 'GLN, a location number of GS1',
  '0177': 'Odette, the automotive industry',
  '0199': 'LEI, a legal entity identifier',
  '0223': 'VAT number of a company in another country of the EU: at most 18 characters',
  '0224': 'routing code of the French directory',
  '0225': 'address for electronic invoices in the French directory: the addressing identifier',
  '0227': 'company outside the EU: at most 18 characters',
  '0228': 'RIDET, New Caledonia: nine or ten digits',
  '0229': 'TAHITI, French Polynesia: nine digits',
  '0231': 'VAT group (assujetti unique): nine digits, those of a SIREN',
  '0238': 'approved platform: four characters; 0000 is the public portal',
  '9957': 'French VAT number',
  EM: 'e-mail address',
} as const

/** What a scheme names, or `undefined` of one that is not in the list. */
export function explainScheme(scheme: SchemeId): string | undefined {
  return Object.hasOwn(SCHEMES, scheme) ? SCHEMES[scheme as keyof typeof SCHEMES] : undefined
}
