import { describe, expect, it } from 'vitest'
import { checkedEntries } from './directory-entries.js'
import { DIRECTORY_EXAMPLES, EXAMPLE_ENTRIES } from './directory-examples.js'
import { addressingIdentifierOf, type DirectoryEntries, type DirectoryLine } from './directory-records.js'
import { generateDirectory, MAX_GENERATED_COMPANIES } from './directory-seed.js'

const SEEDS = [20_261_121, 1, -5]

describe('the examples', () => {
  it('are valid, complete, and none but the two of the example invoices could be a company', () => {
    expect(checkedEntries(EXAMPLE_ENTRIES)).toEqual(EXAMPLE_ENTRIES)
    const { absent, ...present } = DIRECTORY_EXAMPLES
    expect(EXAMPLE_ENTRIES.companies.map(({ siren }) => siren)).toEqual(Object.values(present))
    const outside = Object.values(DIRECTORY_EXAMPLES).filter((siren) => !siren.startsWith('0000'))
    expect(outside).toEqual(['123456782', '987654324'])
    expect(JSON.stringify(EXAMPLE_ENTRIES)).not.toContain(absent)
    consistent(EXAMPLE_ENTRIES)
  })
})

describe('a generated directory', () => {
  it.each(SEEDS)('is valid and of one piece (seed %s)', (seed) => {
    const made = generateDirectory(300, seed)
    expect(checkedEntries(made)).toEqual(made)
    consistent(made)
    expect(made.companies).toHaveLength(300)
    for (const { siren } of made.companies) expect(siren).toMatch(/^0000[2-9]/)
  })

  it('is the same from the same seed, another from another', () => {
    expect(generateDirectory(50, 7)).toEqual(generateDirectory(50, 7))
    expect(generateDirectory(50, 7)).not.toEqual(generateDirectory(50, 8))
  })

  it.each(SEEDS)('has lines of each form in each status, and companies of each kind (seed %s)', (seed) => {
    const { companies, facilities, routingCodes, lines } = generateDirectory(300, seed)
    for (const form of ['SIREN', 'SIREN_SIRET', 'SIREN_SIRET_ROUTINGCODE', 'SIREN_SUFFIX']) {
      for (const status of ['Enabled', 'Disabled', 'Upcoming', 'absent']) {
        const found = lines.filter((line) => formOf(line) === form && line.status === status)
        expect(found.length, `${form} ${status}`).toBeGreaterThan(0)
      }
    }
    const withLines = new Set(lines.map(({ siren }) => siren))
    expect(companies.some(({ siren }) => !withLines.has(siren))).toBe(true)
    expect(companies.some(({ administrativeStatus }) => administrativeStatus === 'C')).toBe(true)
    expect(new Set(lines.map(({ platformType }) => platformType))).toEqual(new Set(['WK', 'DFH']))
    expect(routingCodes.some(({ routingIdentifier }) => routingIdentifier === 'FACTURES_PUBLIQUES')).toBe(true)
    for (const name of [
      'serviceCodeStatus',
      'managesLegalCommitmentCode',
      'managesLegalCommitmentOrServiceCode',
    ] as const) {
      expect(facilities.some(({ b2gAdditionalData }) => b2gAdditionalData?.[name])).toBe(true)
    }
  })

  it('can be as large as there are numbers', () => {
    const { companies } = generateDirectory(MAX_GENERATED_COMPANIES, 3)
    expect(new Set(companies.map(({ siren }) => siren)).size).toBe(8000)
  })
})

describe('entries of a caller', () => {
  it.each([
    [{ companies: [{ siren: '123456789', businessName: 'A', entityType: 'Public' }] }, 'entries.companies.0.siren'],
    [{ facilities: [{ siret: '12345678200011', name: 'A' }] }, 'entries.facilities.0.siret'],
    [{ lines: [{ siren: '123456782', siret: '98765432400019' }] }, 'entries.lines.0.siret'],
    [{ lines: [{ siren: '123456782', routingIdentifier: 'A' }] }, 'entries.lines.0.routingIdentifier'],
    [
      { lines: [{ siren: '123456782', siret: '12345678200010', addressingSuffix: 'A' }] },
      'entries.lines.0.addressingSuffix',
    ],
    [{ lines: [{ siren: '123456782', status: 'Open' }] }, 'entries.lines.0.status'],
    [{ line: [] }, 'entries'],
  ])('are refused: %j', (entries, field) => {
    expect(() => checkedEntries(entries as unknown as DirectoryEntries)).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION', field }),
    )
  })
})

function formOf({ siret, routingIdentifier, addressingSuffix }: DirectoryLine): string {
  if (addressingSuffix !== undefined) return 'SIREN_SUFFIX'
  if (routingIdentifier !== undefined) return 'SIREN_SIRET_ROUTINGCODE'
  return siret === undefined ? 'SIREN' : 'SIREN_SIRET'
}

/** Whatever is named is there, and once. */
function consistent({ companies, facilities, routingCodes, lines }: Required<DirectoryEntries>): void {
  const sirens = new Set(companies.map(({ siren }) => siren))
  const sirets = new Set(facilities.map(({ siret }) => siret))
  const codes = new Set(routingCodes.map(({ siret, routingIdentifier }) => `${siret} ${routingIdentifier}`))
  expect([sirens.size, sirets.size, codes.size]).toEqual([companies.length, facilities.length, routingCodes.length])
  for (const { siret } of facilities) expect(sirens).toContain(siret.slice(0, 9))
  for (const { siret } of routingCodes) expect(sirets).toContain(siret)
  for (const { siren, siret, routingIdentifier } of lines) {
    expect(sirens).toContain(siren)
    if (siret !== undefined) expect(sirets).toContain(siret)
    if (routingIdentifier !== undefined) expect(codes).toContain(`${siret} ${routingIdentifier}`)
  }
  expect(new Set(lines.map(addressingIdentifierOf)).size).toBe(lines.length)
}
