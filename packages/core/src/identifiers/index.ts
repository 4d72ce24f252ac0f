export {
  type AddressingIdentifier,
  type AddressingParts,
  formatAddressingIdentifier,
  isAddressingIdentifier,
  parseAddressingIdentifier,
  readAddressingIdentifier,
} from './addressing-identifier.js'
export { type ElectronicAddress, parseElectronicAddress, readElectronicAddress } from './electronic-address.js'
export { formatIban, type Iban, isIban, isSepaIban, parseIban, readIban } from './iban.js'
export {
  type CheckOptions,
  type IdentifierFault,
  type IdentifierProblem,
  normalize,
  type ParseOptions,
  type Reading,
} from './reading.js'
export { isRoutingCode, parseRoutingCode, type RoutingCode, readRoutingCode } from './routing-code.js'
export { explainScheme, SCHEMES, type SchemeId } from './schemes.js'
export { formatSiren, isSiren, parseSiren, readSiren, type Siren } from './siren.js'
export { formatSiret, isSiret, parseSiret, readSiret, type Siret, sirenOf } from './siret.js'
export {
  type FrenchVatNumber,
  formatVatNumber,
  isFrenchVatNumber,
  isVatNumber,
  parseFrenchVatNumber,
  parseVatNumber,
  readFrenchVatNumber,
  readVatNumber,
  sirenOfVatNumber,
  type VatNumber,
  vatNumberOfSiren,
} from './vat-number.js'
