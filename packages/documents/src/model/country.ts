import type { SimplifiedParty } from '@facturelle/core'
import { readFrenchVatNumber, sirenOfVatNumber } from '@facturelle/core/identifiers'

/** The EU, with Northern Ireland, and its neighbours: what their VAT numbers begin with is their country, but for two. */
const VAT_COUNTRIES = 'AT BE BG CY CZ DE DK EE EL ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK XI GB NO CH'
/** Greece and Northern Ireland. */
const OTHERWISE: { readonly [prefix: string]: string } = { EL: 'GR', XI: 'GB' }

/** France with its overseas departments, and the collectivities where its commercial code holds, as ISO 3166-1 has them. */
const FRANCE = /* @__PURE__ */ new Set(['FR', 'GP', 'MQ', 'GF', 'RE', 'YT', 'PM', 'BL', 'MF'])

type Located = Pick<SimplifiedParty, 'siren' | 'siret' | 'vatNumber' | 'address'>

/** The country a VAT number begins with; `undefined` where that is none we know. */
export function countryOfVatNumber(vatNumber: string): string | undefined {
  const prefix = vatNumber.trim().slice(0, 2).toUpperCase()
  if (!/^[A-Z]{2}$/.test(prefix) || !VAT_COUNTRIES.split(' ').includes(prefix)) return undefined
  const french = readFrenchVatNumber(vatNumber, { checkDigits: false })
  if (french.ok && sirenOfVatNumber(french.value) === undefined) return 'MC'
  return OTHERWISE[prefix] ?? prefix
}

/** Where a party is: what its address says, else France with a SIREN, else what its VAT number begins with. */
export function countryOf({ siren, siret, vatNumber, address }: Located): string | undefined {
  if (address.country !== undefined) return address.country
  if (siren !== undefined || siret !== undefined || typeof vatNumber !== 'string') return 'FR'
  return countryOfVatNumber(vatNumber)
}

/**
 * A company where there are no VAT numbers of this kind: in Colombia, say, where the NIT is the number of whatever register.
 * What is not known to be outside is inside.
 */
export function isOutsideVat(party: Located): boolean {
  const country = countryOf(party)
  return (
    country !== undefined && country !== 'MC' && !FRANCE.has(country) && !VAT_COUNTRIES.split(' ').includes(country)
  )
}

/** A company of France, whose invoices keep to its rules: it has a SIREN, or is there, overseas departments included. */
export function isFrench(party: Located): boolean {
  return party.siren !== undefined || party.siret !== undefined || FRANCE.has(countryOf(party) ?? '')
}
