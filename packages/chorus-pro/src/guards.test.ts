import { describe, expect, it } from 'vitest'
import { bench, failure } from '../test/support/bench.js'
import { ROUTES, resolved, SCHEMAS, typesOf } from '../test/support/document.js'
import { isDayField, isPeriodField } from './dates.js'
import { fromWire, toWire } from './guards.js'
import { DECIMAL_FIELDS } from './json.js'

interface Member {
  readonly owner: string
  readonly name: string
  readonly schema: Record<string, unknown>
}

function members(): Member[] {
  return Object.entries(SCHEMAS).flatMap(([owner, { properties = {} }]) =>
    Object.entries(properties as Record<string, Record<string, unknown>>).map(([name, schema]) => ({
      owner,
      name,
      schema: resolved(schema),
    })),
  )
}

describe('what the client does by the names of fields fits the document', () => {
  it('decimals are its numbers, and no such name is anything else', () => {
    const numbers = members().filter(({ schema }) => typesOf(schema).includes('number'))
    // A size in bytes, or megabytes: nobody adds it up.
    const names = new Set(numbers.map(({ name }) => name).filter((name) => name !== 'tailleTotalePiecesJointes'))
    expect([...names].sort()).toEqual([...DECIMAL_FIELDS].sort())
    const others = members().filter(({ name, schema }) => names.has(name) && !typesOf(schema).includes('number'))
    expect(others).toEqual([])
  })

  it('days and periods are its dates', () => {
    for (const { name, schema } of members()) {
      if (isDayField(name) || isPeriodField(name)) expect([name, schema.format]).toEqual([name, 'date-time'])
    }
  })

  it('every list inside of an answer is there, though the platform leaves it out', () => {
    const missing = (schema: Record<string, unknown>, path: string): string[] =>
      Object.entries((resolved(schema).properties ?? {}) as Record<string, Record<string, unknown>>).flatMap(
        ([name, given]) => {
          const member = resolved(given)
          const item = member.items as Record<string, unknown> | undefined
          const held = item ? resolved(item) : member
          const own = Object.entries((held.properties ?? {}) as Record<string, Record<string, unknown>>)
          const lists = own.filter(([, entry]) => resolved(entry).items).map(([key]) => key)
          const read = fromWire({ [name]: item ? [{}] : {} }, []) as Record<string, unknown>
          const inside = (item ? (read[name] as unknown[])[0] : read[name]) as Record<string, unknown>
          const bad = held.properties ? lists.filter((key) => !Array.isArray(inside[key])) : []
          return [...bad.map((key) => `${path}.${name}.${key}`), ...missing(item ?? member, `${path}.${name}`)]
        },
      )
    const all = [...ROUTES.values()].flatMap(({ operation: { operationId, responses } }) => {
      const schema = responses['200']?.content?.['application/json'].schema
      return schema ? missing(schema, operationId) : []
    })
    expect(all).toEqual([])
  })
})

describe('answers', () => {
  it('have lists for null, for nothing and for a single object, and nothing that is null', () => {
    const lists = ['listeFactures']
    expect(fromWire({ listeFactures: null, autre: null }, lists)).toEqual({ listeFactures: [] })
    expect(fromWire({}, lists)).toEqual({ listeFactures: [] })
    expect(fromWire({ listeFactures: { a: null, b: 1 } }, lists)).toEqual({ listeFactures: [{ b: 1 }] })
    expect(fromWire({ listeFactures: [null, { a: 1 }] }, lists)).toEqual({ listeFactures: [{ a: 1 }] })
    expect(fromWire({ historiquesDesStatuts: { histoStatut: { histoStatutCode: 'X' } } }, [])).toEqual({
      historiquesDesStatuts: { histoStatut: [{ histoStatutCode: 'X' }] },
    })
  })

  it('change no prototype, and are not nested without end', () => {
    const read = fromWire(JSON.parse('{"__proto__":{"polluted":true},"a":1}'), [])
    expect(read).toEqual({ a: 1 })
    expect((read as { polluted?: boolean }).polluted).toBeUndefined()
    let deep: unknown = 1
    for (let depth = 0; depth < 100; depth++) deep = { a: deep }
    expect(() => fromWire(deep, [])).toThrow(SyntaxError)
  })
})

it('what is undefined in a request is not sent', () => {
  expect(toWire({ a: undefined, b: [{ c: undefined, d: null }] }, '')).toEqual({ b: [{ d: null }] })
})

it('what is no object is refused by name, wherever its members are read', async () => {
  const { client, asked } = bench([])
  const { factures, transverses, structures, organisations } = client
  const calls: [string, (given: never) => Promise<unknown>][] = [
    ['factures.deposerFlux', factures.deposerFlux],
    ['factures.deposerPdf', factures.deposerPdf],
    ['factures.soumettre', factures.soumettre],
    ['factures.consulterParFournisseur', factures.consulterParFournisseur],
    ['factures.consulterParRecipiendaire', factures.consulterParRecipiendaire],
    ['factures.consulterParValideur', factures.consulterParValideur],
    ['factures.consulterHistorique', factures.consulterHistorique],
    ['factures.completer', factures.completer],
    ['factures.rechercherParFournisseur', factures.rechercherParFournisseur],
    ['transverses.consulterCR', transverses.consulterCR],
    ['transverses.ajouterFichier', transverses.ajouterFichier],
    ['structures.rechercher', structures.rechercher],
    ['organisations.rechercherServices', organisations.rechercherServices],
  ]
  for (const [field, call] of calls) {
    for (const given of [null, 'text', []]) {
      expect(await failure(call(given as never))).toMatchObject({ code: 'ARGUMENT_INVALID', field })
    }
  }
  expect(await failure(factures.deposerFlux(undefined as never))).toMatchObject({ code: 'ARGUMENT_INVALID' })
  expect(asked).toEqual([])
})
