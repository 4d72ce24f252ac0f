// node identifiers.mjs
import {
  explainScheme,
  formatAddressingIdentifier,
  formatSiret,
  normalize,
  parseElectronicAddress,
  parseSiret,
  readSiren,
  sirenOf,
  vatNumberOfSiren,
} from '@facturelle/core/identifiers'

// As people write it, then checked: digits, length, check digit. The type is `Siret`, and to others a string.
const siret = parseSiret(normalize('123 456 782 00010'), { field: 'customer.siret' })
const siren = sirenOf(siret)
console.log(formatSiret(siret), vatNumberOfSiren(siren))

// Without throwing: what is wrong, and what to do about it.
const read = readSiren('123456789')
if (!read.ok) console.log(read.problem.fault, read.problem.remedy)

// Where an invoice goes (BT-49): by its scheme, and for 0225 by its form.
const address = parseElectronicAddress({ scheme: '0225', value: '123456782_12345678200010_COMPTA' })
if (address.kind === 'addressing') console.log(address.addressing.form, address.siren, explainScheme(address.scheme))
console.log(formatAddressingIdentifier({ form: 'SIREN_SUFFIX', siren, suffix: 'Invoice' }))
