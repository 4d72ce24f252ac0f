import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { DOCUMENT, fields, render, TERMS } from './model-terms.mjs'

const rows = fields()

describe('the terms of the model', () => {
  it('stand in docs/model.md and in documents as the comments of core have them', async () => {
    const { terms, document } = render(rows)
    expect(await readFile(TERMS, 'utf8')).toBe(terms)
    expect(await readFile(DOCUMENT, 'utf8')).toBe(document)
  })

  it('are all of EN 16931-1, each in one place', () => {
    const places = new Map<string, string[]>()
    for (const { path, terms } of rows) for (const term of terms) places.set(term, [...(places.get(term) ?? []), path])
    // EN 16931-1 has no BT-4.
    const wanted = Array.from({ length: 165 }, (_, index) => `BT-${index + 1}`).filter((term) => term !== 'BT-4')
    const groups = Array.from({ length: 32 }, (_, index) => `BG-${index + 1}`)
    expect([...wanted, ...groups].filter((term) => !places.has(term))).toEqual([])
    expect([...places].filter(([, paths]) => paths.length > 1)).toEqual([])
  })

  it('come with words, each of them', () => {
    expect(rows.filter(({ what }) => !/\w/.test(what)).map(({ path }) => path)).toEqual([])
    expect(() => render([{ ...rows[0], what: '' }])).toThrow(/its comment says nothing/)
  })

  it('are told of every field of the simplified form too', () => {
    const simplified = fields('SimplifiedInvoice').filter(
      ({ path }) => !/\.(value|scheme|startDate|endDate)$/.test(path),
    )
    expect(simplified.length).toBeGreaterThan(80)
    expect(simplified.filter(({ what }) => !/\w/.test(what)).map(({ path }) => path)).toEqual([])
    const untold = simplified.filter(({ terms }) => terms.length === 0).map(({ path }) => path)
    expect(untold).toEqual(['exchangeRate', 'operationNature'])
  })

  it('named in the comment of a shared field are those its parties have', () => {
    const parties = ['seller.', 'buyer.', 'payee.', 'sellerTaxRepresentative.', 'delivery.recipient.']
    const shared = new Map<string, { told: Set<string>; meant: Set<string> }>()
    for (const { path, terms, what, type, name } of rows) {
      if (!parties.some((party) => path.startsWith(party))) continue
      const key = `${type?.replace(/Seller|NamedParty|TaxRepresentative/, 'Party')}.${name}`
      const entry = shared.get(key) ?? { told: new Set(what.match(/\bBT-\d+\b/g)), meant: new Set() }
      for (const term of terms) if (/^BT-\d+$/.test(term)) entry.meant.add(term)
      shared.set(key, entry)
    }
    for (const [field, { told, meant }] of shared)
      expect([field, ...[...told].sort()]).toEqual([field, ...[...meant].sort()])
  })
})
