import { describe, expect, it } from 'vitest'
import {
  add,
  compare,
  decimal,
  decimalOf,
  double,
  multiply,
  normalize,
  places,
  roundDouble,
  roundTo,
  subtract,
} from '../../src/rules/values.js'

const text = (value: ReturnType<typeof decimal>) => value && `${value.units}/${value.scale}`

describe('numbers of XPath', () => {
  it.each([
    ['12', 12],
    [' 12.5\n', 12.5],
    ['.5', 0.5],
    ['5.', 5],
    ['+1', 1],
    ['-0', -0],
    ['1e3', 1000],
    ['-INF', -Infinity],
    ['INF', Infinity],
    ['', Number.NaN],
    ['1,5', Number.NaN],
    ['0x10', Number.NaN],
    ['Infinity', Number.NaN],
    ['1 2', Number.NaN],
    ['10.00.123', Number.NaN],
  ])('%j as a double is %d', (given, wanted) => {
    expect(double(given)).toBe(wanted)
  })

  it.each([
    ['12.50', '1250/2'],
    [' -0.01\t', '-1/2'],
    ['+7', '7/0'],
    ['.5', '5/1'],
    ['5.', '5/0'],
    ['1e3', undefined],
    ['INF', undefined],
    ['', undefined],
    ['.', undefined],
    ['-', undefined],
    ['381ZZZ', undefined],
    ['9'.repeat(1001), undefined],
  ])('%j as a decimal is %s', (given, wanted) => {
    expect(text(decimal(given))).toBe(wanted)
  })

  it.each([
    ['2.5', 0, '3/0'],
    ['-2.5', 0, '-2/0'],
    ['0.005', 2, '1/2'],
    ['-0.005', 2, '0/2'],
    ['-0.0051', 2, '-1/2'],
    ['1.2', 2, '12/1'],
    ['99.995', 2, '10000/2'],
  ])('%s is rounded to %d places, halves up', (given, to, wanted) => {
    expect(text(roundTo(decimal(given) as NonNullable<ReturnType<typeof decimal>>, to))).toBe(wanted)
  })

  it('rounds doubles up at the half, also below zero', () => {
    expect([2.5, -2.5, 0.49999999999999994, 2 ** 53 - 1].map(roundDouble)).toEqual([3, -2, 0, 2 ** 53 - 1])
  })

  it('counts exactly where doubles do not', () => {
    const [a, b, c] = ['0.1', '0.2', '0.3'].map((one) => decimal(one) as NonNullable<ReturnType<typeof decimal>>)
    if (!a || !b || !c) throw new Error('no decimals')
    expect(compare(add(a, b), c)).toBe(0)
    expect(compare(subtract(c, a), b)).toBe(0)
    expect(text(multiply(a, b))).toBe('2/2')
    expect(compare(a, b)).toBeLessThan(0)
    expect(compare(decimal('1.0') as typeof a, decimal('1') as typeof a)).toBe(0)
  })

  it('takes a double for the decimal it is written as', () => {
    expect(text(decimalOf(0.5))).toBe('5/1')
    expect(text(decimalOf(3))).toBe('3/0')
    expect(compare(decimalOf(0.1) as NonNullable<ReturnType<typeof decimal>>, decimal('0.1') as never)).toBe(0)
    expect([Number.NaN, Infinity].map(decimalOf)).toEqual([undefined, undefined])
  })

  it('normalises white space, and counts the digits behind the first point', () => {
    expect([' a \n b ', 'a b', '\t', '\u00a0a'].map(normalize)).toEqual(['a b', 'a b', '', '\u00a0a'])
    expect(['1.25', '1', '1.', '1.2.34'].map(places)).toEqual([2, 0, 0, 4])
  })
})
