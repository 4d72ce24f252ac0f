import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ConfigurationError } from '../errors.js'
import {
  explainScheme,
  formatAddressingIdentifier,
  formatIban,
  formatSiren,
  formatSiret,
  formatVatNumber,
  type IdentifierFault,
  isAddressingIdentifier,
  isFrenchVatNumber,
  isIban,
  isRoutingCode,
  isSepaIban,
  isSiren,
  isSiret,
  isVatNumber,
  normalize,
  parseAddressingIdentifier,
  parseElectronicAddress,
  parseFrenchVatNumber,
  parseIban,
  parseRoutingCode,
  parseSiren,
  parseSiret,
  parseVatNumber,
  type Reading,
  readAddressingIdentifier,
  readElectronicAddress,
  readFrenchVatNumber,
  readIban,
  readRoutingCode,
  readSiren,
  readSiret,
  readVatNumber,
  sirenOf,
  sirenOfVatNumber,
  vatNumberOfSiren,
} from './index.js'

const digitString = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))

/** Written another way than the check under test: by the one digit that makes the sum fit. */
function closed(start: string): string {
  const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9]
  const sum = [...start].reverse().reduce((total, digit, at) => {
    return total + (at % 2 === 0 ? (doubled[Number(digit)] ?? 0) : Number(digit))
  }, 0)
  return start + String((10 - (sum % 10)) % 10)
}

const sirens = digitString(8).map(closed)
const sirets = fc
  .tuple(sirens, digitString(4))
  .map(([siren, number]) => closed(siren + number))
  .filter((siret) => !siret.startsWith('356000000'))
const routingCodes = fc.stringMatching(/^[-_/a-zA-Z0-9]{1,99}$/)

function fault(reading: Reading<unknown>): IdentifierFault | 'none' {
  return reading.ok ? 'none' : reading.problem.fault
}

describe('a SIREN', () => {
  it('is nine digits with a check digit', () => {
    fc.assert(
      fc.property(sirens, (siren) => {
        expect(parseSiren(siren)).toBe(siren)
        expect(isSiren(siren)).toBe(true)
        expect(normalize(formatSiren(parseSiren(siren)))).toBe(siren)
      }),
      { seed: 41 },
    )
  })

  it('is told from every number that differs in one digit', () => {
    fc.assert(
      fc.property(sirens, fc.nat(8), fc.integer({ min: 1, max: 9 }), (siren, at, by) => {
        const digit = (Number(siren[at]) + by) % 10
        expect(fault(readSiren(siren.slice(0, at) + digit + siren.slice(at + 1)))).toBe('CHECK_DIGIT')
      }),
      { seed: 42 },
    )
  })

  it.each<[string, IdentifierFault]>([
    ['', 'EMPTY'],
    ['12345678', 'LENGTH'],
    ['1234567820', 'LENGTH'],
    ['123 456 782', 'CHARACTERS'],
    ['123.456.782', 'CHARACTERS'],
    [' 123456782', 'CHARACTERS'],
    ['123456782\n', 'CHARACTERS'],
    ['12345678A', 'CHARACTERS'],
    ['١٢٣٤٥٦٧٨٢', 'CHARACTERS'],
    ['123456789', 'CHECK_DIGIT'],
  ])('is not %j', (text, expected) => {
    expect(fault(readSiren(text))).toBe(expected)
    expect(isSiren(text)).toBe(false)
  })

  it.each([undefined, null, 123456782, {}, ['123456782']])('is not %j, which is no string', (value) => {
    expect(isSiren(value)).toBe(false)
  })

  it('is told by its form alone where check digits do not count', () => {
    expect(readSiren('000000001', { checkDigits: false }).ok).toBe(true)
    expect(fault(readSiren('00000001', { checkDigits: false }))).toBe('LENGTH')
  })

  it('is written in threes', () => {
    expect(formatSiren(parseSiren('732829320'))).toBe('732 829 320')
  })
})

describe('a SIRET', () => {
  it('is a SIREN and five digits, the last a check digit', () => {
    fc.assert(
      fc.property(sirets, (siret) => {
        expect(parseSiret(siret)).toBe(siret)
        expect(sirenOf(parseSiret(siret))).toBe(siret.slice(0, 9))
        expect(normalize(formatSiret(parseSiret(siret)))).toBe(siret)
      }),
      { seed: 43 },
    )
  })

  it('is told from every number that differs in one digit', () => {
    fc.assert(
      fc.property(sirets, fc.nat(13), fc.integer({ min: 1, max: 9 }), (siret, at, by) => {
        const changed = siret.slice(0, at) + ((Number(siret[at]) + by) % 10) + siret.slice(at + 1)
        fc.pre(!changed.startsWith('356000000'))
        expect(fault(readSiret(changed))).toBe('CHECK_DIGIT')
      }),
      { seed: 44 },
    )
  })

  it.each([
    ['the head office of La Poste, by Luhn', '35600000000048', 'none'],
    ['an office of La Poste: 25, by the sum of its digits', '35600000000920', 'none'],
    ['a facility of another company in 356, by Luhn', '35612345500004', 'none'],
    ['one of it that the sum of its digits alone would pass', '35612345500001', 'CHECK_DIGIT'],
    ['an office of La Poste whose sum is 24', '35600000000910', 'CHECK_DIGIT'],
    ['an office of La Poste that Luhn would pass and the sum does not', '35600000000014', 'CHECK_DIGIT'],
    ['another company with a sum that is a multiple of five', '73282932000013', 'CHECK_DIGIT'],
    ['another company', '73282932000074', 'none'],
    ['a check digit that fits behind a SIREN that does not', closed('1234567890001'), 'CHECK_DIGIT'],
    ['a SIREN', '732829320', 'LENGTH'],
    ['with spaces', '732 829 320 00074', 'CHARACTERS'],
    ['nothing', '', 'EMPTY'],
  ] as const)('%s', (_, text, expected) => {
    expect(fault(readSiret(text))).toBe(expected)
    expect(isSiret(text)).toBe(expected === 'none')
  })

  it('is written with its SIREN in threes', () => {
    expect(formatSiret(parseSiret('73282932000074'))).toBe('732 829 320 00074')
  })
})

describe('a VAT number', () => {
  it('of France follows from the SIREN, and the SIREN from it', () => {
    fc.assert(
      fc.property(sirens, (siren) => {
        const number = vatNumberOfSiren(parseSiren(siren))
        expect(parseVatNumber(number)).toBe(number)
        expect(sirenOfVatNumber(number)).toBe(siren)
        const key = String((Number(number.slice(2, 4)) + 1) % 100).padStart(2, '0')
        expect(fault(readVatNumber(`FR${key}${siren}`))).toBe('CHECK_DIGIT')
      }),
      { seed: 45 },
    )
  })

  it.each([
    ['FR44732829320', 'none'],
    ['FR83404833048', 'none'],
    ['FRK7399859412', 'none'],
    ['FRK7399859413', 'CHECK_DIGIT'],
    ['FR45732829320', 'CHECK_DIGIT'],
    ['FRO7399859412', 'FORM'],
    ['FR7I399859412', 'FORM'],
    ['FR4473282932', 'FORM'],
    ['fr44732829320', 'FORM'],
    ['FR 44 732 829 320', 'FORM'],
    ['DE123456789', 'none'],
    ['EL123456789', 'none'],
    ['ATU12345678', 'none'],
    ['IE1A23456+B', 'none'],
    ['NL123456789B01', 'none'],
    ['DE1', 'FORM'],
    ['123456789', 'FORM'],
    ['', 'EMPTY'],
  ] as const)('%s: %s', (text, expected) => {
    expect(fault(readVatNumber(text))).toBe(expected)
    expect(isVatNumber(text)).toBe(expected === 'none')
  })

  it('of Monaco has no SIREN', () => {
    const number = parseFrenchVatNumber('FR69000000021', { checkDigits: false })
    expect(sirenOfVatNumber(number)).toBeUndefined()
    expect(isFrenchVatNumber('FR75000000021')).toBe(true)
  })

  it('that is not French is none of ours', () => {
    expect(isFrenchVatNumber('DE123456789')).toBe(false)
    expect(fault(readFrenchVatNumber(''))).toBe('EMPTY')
    expect(() => parseFrenchVatNumber('DE123456789')).toThrow(/vatNumberOfSiren/)
  })

  it('is written in groups', () => {
    expect(formatVatNumber(parseVatNumber('FR44732829320'))).toBe('FR 44 732 829 320')
    expect(formatVatNumber(parseVatNumber('DE123456789'))).toBe('DE 123456789')
  })
})

describe('an IBAN', () => {
  // F is 15, R is 27: what stands behind the account for the country, with 00 for the digits that are looked for.
  const ibans = digitString(23).map((account) => {
    const digits = 98n - (BigInt(`${account}152700`) % 97n)
    return `FR${String(digits).padStart(2, '0')}${account}`
  })

  it('is told from every number that differs in one digit', () => {
    fc.assert(
      fc.property(ibans, fc.integer({ min: 2, max: 26 }), fc.integer({ min: 1, max: 9 }), (iban, at, by) => {
        expect(parseIban(iban)).toBe(iban)
        expect(normalize(formatIban(parseIban(iban)))).toBe(iban)
        const digit = (Number(iban[at]) + by) % 10
        expect(fault(readIban(iban.slice(0, at) + digit + iban.slice(at + 1)))).toBe('CHECK_DIGIT')
      }),
      { seed: 48 },
    )
  })

  it.each<[string, IdentifierFault | 'none']>([
    ['FR7630006000011234567890189', 'none'],
    ['DE89370400440532013000', 'none'],
    ['GB29NWBK60161331926819', 'none'],
    ['BR1800360305000010009795493C1', 'none'],
    ['', 'EMPTY'],
    ['FR76 3000 6000 0112 3456 7890 189', 'FORM'],
    ['fr7630006000011234567890189', 'FORM'],
    ['30006000011234567890189', 'FORM'],
    ['FR763000600001123456789018', 'LENGTH'],
    ['FR7730006000011234567890189', 'CHECK_DIGIT'],
    ['BR1900360305000010009795493C1', 'CHECK_DIGIT'],
  ])('is judged: %j', (text, expected) => {
    expect(fault(readIban(text))).toBe(expected)
    expect(isIban(text)).toBe(expected === 'none')
  })

  it('is told by its form and length alone where check digits do not count', () => {
    expect(readIban('FR0030006000011234567890189', { checkDigits: false }).ok).toBe(true)
    expect(fault(readIban('FR00300060000112345678901', { checkDigits: false }))).toBe('LENGTH')
  })

  it('is written in fours, and known to SEPA by its country', () => {
    expect(formatIban(parseIban('FR7630006000011234567890189'))).toBe('FR76 3000 6000 0112 3456 7890 189')
    expect(formatIban(parseIban('BE68539007547034'))).toBe('BE68 5390 0754 7034')
    expect(isSepaIban(parseIban('BE68539007547034'))).toBe(true)
    expect(isSepaIban(parseIban('BR1800360305000010009795493C1'))).toBe(false)
  })
})

describe('a routing code', () => {
  it.each([
    ['SERVICE-7', 'none'],
    ['a/b_c', 'none'],
    ['x'.repeat(100), 'none'],
    ['x'.repeat(101), 'LENGTH'],
    ['', 'EMPTY'],
    ['Comptabilité', 'CHARACTERS'],
    ['A B', 'CHARACTERS'],
    ['A\n', 'CHARACTERS'],
  ] as const)('%j: %s', (text, expected) => {
    expect(fault(readRoutingCode(text))).toBe(expected)
    expect(isRoutingCode(text)).toBe(expected === 'none')
  })
})

describe('an addressing identifier', () => {
  it('of each form survives being put together and read', () => {
    const suffixes = fc.stringMatching(/^[-+_.a-zA-Z0-9]{1,100}$/).filter((text) => !/^\d{14}(_|$)/.test(text))
    fc.assert(
      fc.property(sirets, routingCodes, suffixes, (siretText, code, suffix) => {
        const siret = parseSiret(siretText)
        const siren = sirenOf(siret)
        const routingCode = parseRoutingCode(code)
        for (const parts of [
          { form: 'SIREN', siren },
          { form: 'SIREN_SIRET', siren, siret },
          { form: 'SIREN_SIRET_ROUTINGCODE', siren, siret, routingCode },
          { form: 'SIREN_SUFFIX', siren, suffix },
        ] as const) {
          const value = formatAddressingIdentifier(parts)
          expect(parseAddressingIdentifier(value)).toEqual({ ...parts, value })
        }
      }),
      { seed: 46 },
    )
  })

  it.each([
    ['732829320', { form: 'SIREN' }],
    ['732829320_73282932000074', { form: 'SIREN_SIRET', siret: '73282932000074' }],
    ['732829320_73282932000074_A_1', { form: 'SIREN_SIRET_ROUTINGCODE', routingCode: 'A_1' }],
    ['732829320_73282932000074__', { form: 'SIREN_SIRET_ROUTINGCODE', routingCode: '_' }],
    ['732829320_Invoice', { form: 'SIREN_SUFFIX', suffix: 'Invoice' }],
    ['732829320_Invoice_2', { form: 'SIREN_SUFFIX', suffix: 'Invoice_2' }],
    ['732829320_1234', { form: 'SIREN_SUFFIX', suffix: '1234' }],
    ['732829320__', { form: 'SIREN_SUFFIX', suffix: '_' }],
    ['732829320_73282932000074x', { form: 'SIREN_SUFFIX', suffix: '73282932000074x' }],
    [`732829320_73282932000074_${'x'.repeat(100)}`, { form: 'SIREN_SIRET_ROUTINGCODE' }],
  ])('%s', (text, expected) => {
    expect(parseAddressingIdentifier(text)).toMatchObject({ ...expected, siren: '732829320', value: text })
    expect(isAddressingIdentifier(text)).toBe(true)
  })

  it.each<[string, IdentifierFault]>([
    ['', 'EMPTY'],
    ['732829321', 'CHECK_DIGIT'],
    ['73282932000074', 'LENGTH'],
    ['732829320_', 'FORM'],
    ['732829320_40483304800022', 'OTHER_SIREN'],
    ['732829320_40483304800022_A', 'OTHER_SIREN'],
    ['732829320_73282932000075', 'CHECK_DIGIT'],
    ['732829320_73282932000074_', 'EMPTY'],
    ['732829320_73282932000074_é', 'CHARACTERS'],
    ['732829320_Facturé', 'CHARACTERS'],
    ['732829320_a b', 'CHARACTERS'],
    ['732829320_a\n', 'CHARACTERS'],
    [`732829320_${'x'.repeat(101)}`, 'LENGTH'],
    [`732829320_73282932000074_${'x'.repeat(101)}`, 'LENGTH'],
    ['Invoice_732829320', 'CHARACTERS'],
  ])('is not %j', (text, expected) => {
    expect(fault(readAddressingIdentifier(text))).toBe(expected)
    expect(isAddressingIdentifier(text)).toBe(false)
  })

  it('does not make a suffix that reads as a SIRET', () => {
    const siren = parseSiren('732829320')
    expect(() => formatAddressingIdentifier({ form: 'SIREN_SUFFIX', siren, suffix: '73282932000074' })).toThrow(
      expect.objectContaining({ code: 'IDENTIFIER_INVALID', field: 'suffix' }),
    )
  })
})

describe('an electronic address', () => {
  it.each([
    ['0225', '732829320_Invoice', { kind: 'addressing', siren: '732829320', addressing: { form: 'SIREN_SUFFIX' } }],
    ['0225', '732829320', { kind: 'addressing', addressing: { form: 'SIREN' } }],
    ['0002', '732829320', { kind: 'siren', siren: '732829320' }],
    ['0009', '73282932000074', { kind: 'siret', siren: '732829320', siret: '73282932000074' }],
    ['0088', '4012345500004', { kind: 'other' }],
    ['EM', 'billing@example.com', { kind: 'other' }],
  ])('%s %s', (scheme, value, expected) => {
    expect(parseElectronicAddress({ value, scheme })).toMatchObject({ ...expected, value, scheme })
  })

  it.each([
    [{ value: '732829320' }, 'SCHEME'],
    [{ value: '732829320', scheme: '' }, 'SCHEME'],
    [{ value: '732829320_Invoice', scheme: '0002' }, 'CHARACTERS'],
    [{ value: '732829320', scheme: '0009' }, 'LENGTH'],
    [{ value: '', scheme: '0225' }, 'EMPTY'],
    [{ value: '', scheme: '0088' }, 'EMPTY'],
  ])('is not %j', (address, expected) => {
    expect(fault(readElectronicAddress(address))).toBe(expected)
  })

  it('of a test platform passes where check digits do not count', () => {
    const address = { value: '000000001', scheme: '0225' }
    expect(fault(readElectronicAddress(address))).toBe('CHECK_DIGIT')
    expect(readElectronicAddress(address, { checkDigits: false }).ok).toBe(true)
  })
})

describe('an error', () => {
  it('names the field and the remedy, and never quotes the text', () => {
    let error: unknown
    try {
      parseSiren('123 456 782', { field: 'buyer.siren' })
    } catch (thrown) {
      error = thrown
    }
    expect(ConfigurationError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({
      code: 'IDENTIFIER_INVALID',
      field: 'buyer.siren',
      message:
        'buyer.siren: a SIREN has digits only. Write it without spaces, dots or dashes, or pass it through normalize().',
    })
    expect(String(error)).not.toContain('456')
  })

  it.each([
    ['siren', () => parseSiren('')],
    ['siret', () => parseSiret('')],
    ['vatNumber', () => parseVatNumber('')],
    ['vatNumber', () => parseFrenchVatNumber('')],
    ['routingIdentifier', () => parseRoutingCode('')],
    ['addressingIdentifier', () => parseAddressingIdentifier('')],
    ['electronicAddress', () => parseElectronicAddress({ value: '' })],
  ])('names %s of itself', (field, parse) => {
    expect(parse).toThrow(expect.objectContaining({ code: 'IDENTIFIER_INVALID', field }))
  })
})

describe('normalize', () => {
  it.each([
    [' 732 829 320 ', '732829320'],
    ['732\u00a0829\u202f320', '732829320'],
    ['732.829.320-00074', '73282932000074'],
    ['fr 44–732829320', 'FR44732829320'],
  ])('makes %j ready', (text, expected) => {
    expect(normalize(text)).toBe(expected)
  })
})

describe('explainScheme', () => {
  it('knows what is met in France, and says so where it does not', () => {
    expect(explainScheme('0225')).toContain('address')
    expect(explainScheme('0007')).toBeUndefined()
    expect(explainScheme('toString')).toBeUndefined()
  })
})
