import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromWire, toWire } from './guards.js'
import { DECIMAL_FIELDS, plainDecimal, readJson, writeJson } from './json.js'

const digits = (least: number, most: number) => fc.stringMatching(new RegExp(`^[0-9]{${least},${most}}$`))
/** Amounts as the platform takes them: 13 digits before the point, 6 behind it. */
const amount = fc
  .tuple(fc.constantFrom('', '-'), fc.stringMatching(/^(0|[1-9][0-9]{0,12})$/), fc.option(digits(1, 6)))
  .map(([sign, whole, fraction]) => `${sign}${whole}${fraction === null ? '' : `.${fraction}`}`)

describe('amounts', () => {
  it('go out and come back with every digit', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DECIMAL_FIELDS), amount, fc.string(), (field, value, text) => {
        const body = { before: text, [field]: value, lignes: [{ [field]: value, after: text }] }
        const written = writeJson(toWire(body, ''))
        expect(written).toContain(`"${field}":${value}`)
        // What reads it as JavaScript does sees a number, and no text is changed by it.
        const plain = JSON.parse(written) as typeof body & { lignes: { after: string }[] }
        expect(typeof plain[field]).toBe('number')
        expect([plain.before, plain.lignes[0]?.after]).toEqual([text, text])
        expect(fromWire(readJson(written), [])).toEqual(body)
      }),
      { numRuns: 500, seed: 1 },
    )
  })

  it('are not looked for inside of texts', () => {
    const text = '","montantTTC":1.50,"x":"\\","montantHT":"2.50"'
    const body = { nom: text, montantTTC: '1.50' }
    const written = writeJson(body)
    expect(JSON.parse(written)).toEqual({ nom: text, montantTTC: 1.5 })
    expect(readJson(written)).toEqual(body)
  })

  it.each([
    ['1.50', '1.50'],
    ['100', '100'],
    ['1E+3', '1000'],
    ['1.5e2', '150'],
    ['1.25E-3', '0.00125'],
    ['-12.50E1', '-125.0'],
    ['0E-10', '0.0000000000'],
    ['1e999', '1e999'],
  ])('%s is %s', (given, plain) => {
    expect(plainDecimal(given)).toBe(plain)
    expect(fromWire(readJson(`{"montantTTC" : ${given} }`), [])).toEqual({ montantTTC: plain })
  })

  it('have the value of their exponent form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: -12, max: 6 }), (mantissa, exponent) => {
        expect(Number(plainDecimal(`${mantissa}E${exponent}`))).toBe(Number(`${mantissa}E${exponent}`))
      }),
      { seed: 2 },
    )
  })

  it.each(['1,50', '1.5000000', '01', '+1', '1e3', '', ' 1', '12345678901234', 'abc', 1.5, 100, null])(
    'refused: %j',
    (value) => {
      expect(() => toWire({ montantTotal: { montantTTC: value } }, '')).toThrow(
        expect.objectContaining({ code: 'ARGUMENT_INVALID', field: 'montantTotal.montantTTC' }),
      )
    },
  )
})

describe('whole numbers', () => {
  it('that JavaScript would round stay text', () => {
    expect(readJson('{"idFacture":9007199254740993,"taille":12}')).toEqual({
      idFacture: '9007199254740993',
      taille: 12,
    })
  })

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('are refused when they are none: %s', (value) => {
    expect(() => toWire({ listeFacture: [{ idFacture: value }] }, '')).toThrow(
      expect.objectContaining({ code: 'ARGUMENT_INVALID', field: 'listeFacture[0].idFacture' }),
    )
  })
})

it('JSON that is none is refused, and so is none that the search for amounts would make some', () => {
  for (const text of ['{"montantTTC":1.}', '{"montantTTC":01}', '{"montantTTC":1.5', '[1', '<html>']) {
    expect(() => readJson(text)).toThrow(SyntaxError)
  }
})
