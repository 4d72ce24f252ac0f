import { expect, it } from 'vitest'
import { EXAMPLE_ENTRIES } from '../directory-examples.js'
import { isLuhn } from '../luhn.js'
import { ACCOUNTS, ALL_STRUCTURES } from './structures.js'

it('has SIRET that are valid, and of nobody else', () => {
  const sirets = ALL_STRUCTURES.map(({ siret }) => siret)
  expect(new Set(sirets).size).toBe(sirets.length)
  const taken = EXAMPLE_ENTRIES.companies.map(({ siren }) => siren)
  for (const siret of sirets) {
    expect(siret).toMatch(/^0000\d{10}$/)
    expect([isLuhn(siret), isLuhn(siret.slice(0, 9)), taken.includes(siret.slice(0, 9))]).toEqual([true, true, false])
  }
})

it('has identifiers that differ', () => {
  const ids = ALL_STRUCTURES.flatMap(({ idStructureCPP, services }) => [
    idStructureCPP,
    ...services.map(({ idService }) => idService),
  ])
  expect(new Set(ids).size).toBe(ids.length)
  expect(new Set(Object.values(ACCOUNTS).map(({ login }) => login)).size).toBe(3)
})
