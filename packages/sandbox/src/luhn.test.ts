import { describe, expect, it } from 'vitest'
import { isLuhn, luhnDigit } from './luhn.js'

describe('the Luhn formula', () => {
  it('closes numbers of any length', () => {
    expect(luhnDigit('12345678')).toBe('2')
    expect(luhnDigit('1234567820001')).toBe('0')
    expect(luhnDigit('7992739871')).toBe('3')
  })

  it('finds each single wrong digit', () => {
    const siret = '98765432400019'
    expect(isLuhn(siret)).toBe(true)
    for (let place = 0; place < siret.length; place++) {
      const wrong = (Number(siret[place]) + 1) % 10
      expect(isLuhn(`${siret.slice(0, place)}${wrong}${siret.slice(place + 1)}`)).toBe(false)
    }
    expect(isLuhn('12345678A')).toBe(false)
    expect(isLuhn('')).toBe(false)
  })
})
