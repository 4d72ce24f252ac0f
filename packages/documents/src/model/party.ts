import { ConfigurationError, type Identifier, type NamedParty, type SimplifiedParty } from '@facturelle/core'
import {
  type ParseOptions,
  parseElectronicAddress,
  parseFrenchVatNumber,
  parseSiren,
  parseSiret,
  parseVatNumber,
  type Siren,
  type Siret,
  sirenOf,
  sirenOfVatNumber,
  vatNumberOfSiren,
} from '@facturelle/core/identifiers'
import { countryOf, countryOfVatNumber, isOutsideVat } from './country.js'

/** What a party is made for. */
interface PartyOptions {
  /** Where it stands, for errors: `supplier`. */
  readonly path: string
  /** Whether VAT numbers are made of SIRENs. */
  readonly vat: boolean
  readonly checkDigits: boolean
}

/**
 * Makes a party of its simplified form: SIREN, VAT number and electronic address of French companies.
 * @throws {ConfigurationError} `IDENTIFIER_INVALID`, `IDENTIFIERS_DIFFER`
 */
export function expandParty(given: SimplifiedParty, { path, vat, checkDigits }: PartyOptions): NamedParty {
  const { siren, siret, vatNumber } = readCompany(given, path, checkDigits)
  const vatIdentifier =
    vat && given.vatNumber === undefined && siren !== undefined ? vatNumberOfSiren(siren) : vatNumber
  const identifiers: Identifier[] = [
    ...(given.identifier && given.identifier.scheme === undefined ? [given.identifier] : []),
    ...(siret === undefined ? [] : [{ value: siret as string, scheme: '0009' }]),
    ...(given.identifier && given.identifier.scheme !== undefined ? [given.identifier] : []),
  ]
  const routing = given.routingAddress ?? siren
  const electronicAddress = typeof routing === 'string' ? { value: routing as string, scheme: '0225' } : routing
  if (electronicAddress) parseElectronicAddress(electronicAddress, { checkDigits, field: `${path}.routingAddress` })
  return {
    name: given.name,
    ...(identifiers.length > 0 && { identifiers }),
    ...(siren !== undefined && { legalRegistration: { value: siren as string, scheme: '0002' } }),
    ...(vatIdentifier !== undefined && { vatIdentifier }),
    // BR-E-02 and its like: a seller without a VAT number, a small business say, names what its tax office knows it by.
    ...(path === 'supplier' &&
      vat &&
      given.vatNumber === null &&
      siren !== undefined && { taxRegistration: siren as string }),
    ...(path === 'supplier' &&
      vat &&
      vatIdentifier === undefined &&
      given.identifier &&
      isOutsideVat(given) && { taxRegistration: given.identifier.value }),
    ...(electronicAddress !== undefined && { electronicAddress }),
    address: { ...given.address, country: countryOf(given) as string },
    ...(given.contact && Object.keys(given.contact).length > 0 && { contacts: [given.contact] }),
  }
}

interface Company {
  readonly siren?: Siren | undefined
  readonly siret?: Siret | undefined
  readonly vatNumber?: string | undefined
}

/** The numbers of a company, checked, and that they are of one. */
function readCompany(given: SimplifiedParty, path: string, checkDigits: boolean): Company {
  const siret = given.siret === undefined ? undefined : parseSiret(given.siret, { checkDigits, field: `${path}.siret` })
  let siren = siret === undefined ? undefined : sirenOf(siret)
  if (given.siren !== undefined) {
    const own = parseSiren(given.siren, { checkDigits, field: `${path}.siren` })
    if (siren !== undefined && siren !== own) differ(`${path}.siret`, `${path}.siren`)
    siren = own
  }
  const vatNumber = given.vatNumber ?? undefined
  if (vatNumber === undefined) return { siren, siret }
  const behind = readVat(vatNumber, { checkDigits, field: `${path}.vatNumber` })
  if (behind !== undefined && siren !== undefined && siren !== behind) differ(`${path}.vatNumber`, `${path}.siren`)
  return { siren: siren ?? behind, siret, vatNumber }
}

/** Checks a VAT number as far as its country is known, and gives the company of a French one. */
function readVat(vatNumber: string, options: ParseOptions): Siren | undefined {
  if (/^\s*FR/i.test(vatNumber)) return sirenOfVatNumber(parseFrenchVatNumber(vatNumber, options))
  // BR-CO-09. Swiss ones have points and a word behind; of others nothing is known.
  const country = countryOfVatNumber(vatNumber)
  if (!/^[A-Z]{2}/.test(vatNumber) || (country !== undefined && country !== 'CH')) parseVatNumber(vatNumber, options)
  return undefined
}

function differ(one: string, other: string): never {
  const message = `${one} and ${other} belong to different companies. Correct one, or leave one out.`
  throw new ConfigurationError('IDENTIFIERS_DIFFER', message, { field: one })
}
