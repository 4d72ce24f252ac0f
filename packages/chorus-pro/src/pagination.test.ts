import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createChorusPro } from './client.js'
import { ChorusProError } from './errors.js'
import { fromWire } from './guards.js'
import { createSearch, type ToutOptions } from './pagination.js'
import type { Wire } from './wire.js'

interface Behaviour {
  readonly count: number
  readonly size: number
  /** The most the platform puts on a page, whatever it is asked. */
  readonly cap: number
  /** Which figures it gives; `pages` may be null. */
  readonly figures: 'all' | 'total' | 'pages' | 'size' | 'none' | 'nulls'
  /** The answer to a page behind the last: an empty list, null, no member, an error of business. */
  readonly behind: 'empty' | 'null' | 'missing' | 'refused'
  /** A list of one comes as an object. */
  readonly single: boolean
  /** Added to the true total. */
  readonly lie: number
  /** It gives the first page whatever page is asked. */
  readonly stuck: boolean
  /** The most it counts at all, where it is not told another number. */
  readonly maximum: number
  /** It refuses to be told another number. */
  readonly firm: boolean
  /** New entries that come in at the front between two pages. */
  readonly arrivals: number
}

const HONEST: Behaviour = {
  count: 25,
  size: 10,
  cap: 1000,
  figures: 'all',
  behind: 'empty',
  single: false,
  lie: 0,
  stuck: false,
  maximum: Infinity,
  firm: false,
  arrivals: 0,
}

/** A platform that pages in its own way behind the wire, and counts how often it was asked. */
function platform(behaviour: Partial<Behaviour>) {
  const { count, size, cap, figures, behind, single, lie, stuck, maximum, firm, arrivals } = { ...HONEST, ...behaviour }
  const entries = Array.from({ length: count }, (_, at) => ({ identifiantFactureCPP: at + 1 }))
  const asked: { readonly page: number; readonly size: number }[] = []
  let arrived = 0
  const answer = (body: object): unknown => {
    const { rechercheFactureParFournisseur: block } = body as {
      rechercheFactureParFournisseur: Record<'pageResultatDemandee' | 'nbResultatsParPage', number> & {
        nbResultatsMaximum?: number
      }
    }
    const { pageResultatDemandee: page, nbResultatsParPage, nbResultatsMaximum = maximum } = block
    if (firm && nbResultatsMaximum !== maximum) {
      throw new ChorusProError('REJECTED', 'no such maximum', { operation: 'test', codeRetour: 20_098 })
    }
    const counted = Math.min(count, nbResultatsMaximum)
    asked.push({ page, size: nbResultatsParPage })
    if (asked.length > 500) throw new Error('asked without end')
    const per = Math.min(nbResultatsParPage, cap)
    const number = stuck ? 1 : page
    const list = entries.slice(0, Math.max(counted, arrived + counted)).slice((number - 1) * per, number * per)
    for (let at = 0; at < arrivals; at++) entries.unshift({ identifiantFactureCPP: 10_000 + ++arrived })
    const pages = Math.ceil(counted / per)
    if (list.length === 0 && behind === 'refused' && page > 1) {
      throw new ChorusProError('REJECTED', 'no such page', { operation: 'test', codeRetour: 20_099 })
    }
    const given: Record<string, unknown> = { pageCourante: page, pages, nbResultatsParPage: per, total: counted + lie }
    const kept = { all: Object.keys(given), total: ['total'], pages: ['pages'], size: ['nbResultatsParPage'] }
    const parametresRetour =
      figures === 'none'
        ? null
        : figures === 'nulls'
          ? { pageCourante: null, pages: null, nbResultatsParPage: null, total: null }
          : Object.fromEntries(kept[figures].map((name) => [name, given[name]]))
    const none = { empty: [], refused: [], null: null, missing: undefined }[behind]
    const listeFactures = single && list.length === 1 ? list[0] : list.length === 0 ? none : list
    return { codeRetour: 0, libelle: 'ok', parametresRetour, ...(listeFactures !== undefined && { listeFactures }) }
  }
  const wire = {
    pageSize: { factures: size, services: size },
    reads:
      (_: string, { lists }: { lists: readonly string[] }) =>
      async (body: object) =>
        fromWire(answer(body), lists),
  } as unknown as Wire
  const search = createSearch(wire, '/cpro/factures/v1/rechercher/fournisseur', {
    name: 'factures.rechercherParFournisseur',
    block: 'rechercheFactureParFournisseur',
    list: 'listeFactures',
    identity: ['identifiantFactureCPP'],
    size: 'factures',
    maximum: 'nbResultatsMaximum',
  })
  const read = async (options?: ToutOptions) => {
    const ids: (number | undefined)[] = []
    let error: ChorusProError | undefined
    try {
      for await (const { identifiantFactureCPP } of search.all({}, options)) ids.push(identifiantFactureCPP)
    } catch (failure) {
      error = failure as ChorusProError
    }
    return { ids, error }
  }
  return { search, asked, read }
}

/** A client whose platform gives one answer. */
function answering(answer: object) {
  return createChorusPro({
    environment: 'sandbox',
    credentials: { clientId: 'client', clientSecret: 'secret', login: 'TECH', password: 'password' },
    fetch: async ({ url }) =>
      Response.json(url.includes('oauth') ? { access_token: 'token', token_type: 'Bearer', expires_in: 3600 } : answer),
  })
}

const range = (count: number) => Array.from({ length: count }, (_, at) => at + 1)

describe('every page of a search', () => {
  const counted = fc.record({
    count: fc.integer({ min: 0, max: 60 }),
    size: fc.integer({ min: 1, max: 12 }),
    figures: fc.constantFrom('all', 'total', 'pages', 'size', 'none', 'nulls'),
    behind: fc.constantFrom('empty', 'null', 'missing', 'refused'),
    single: fc.boolean(),
  })

  it('gives each entry once, in as few calls as the figures allow', async () => {
    await fc.assert(
      fc.asyncProperty(counted, async (behaviour) => {
        const { read, asked } = platform(behaviour)
        const { ids, error } = await read()
        expect(error).toBeUndefined()
        expect(ids).toEqual(range(behaviour.count))
        expect(asked.length).toBeLessThanOrEqual(Math.ceil(behaviour.count / behaviour.size) + 1)
      }),
      { numRuns: 300, seed: 1 },
    )
  })

  it('loses nothing where the platform caps its pages without a word', async () => {
    const cap = fc.integer({ min: 1, max: 12 })
    await fc.assert(
      fc.asyncProperty(counted, cap, async (behaviour, most) => {
        const { read } = platform({ ...behaviour, size: 50, cap: most })
        expect(await read()).toEqual({ ids: range(behaviour.count), error: undefined })
      }),
      { numRuns: 300, seed: 2 },
    )
  })

  it('gives all there is where the total is wrong, and says so where it is too high', async () => {
    const lie = fc.integer({ min: -60, max: 60 })
    await fc.assert(
      fc.asyncProperty(counted, lie, async ({ behind: _, ...behaviour }, by) => {
        const { read, asked } = platform({ ...behaviour, lie: by })
        const { ids, error } = await read()
        expect(ids).toEqual(range(behaviour.count))
        const tooHigh = by > 0 && (behaviour.figures === 'all' || behaviour.figures === 'total')
        expect(error?.code).toBe(tooHigh ? 'RESULTS_INCOMPLETE' : undefined)
        expect(asked.length).toBeLessThanOrEqual(Math.ceil(behaviour.count / behaviour.size) + 1)
      }),
      { numRuns: 300, seed: 3 },
    )
  })

  it('ends where the platform repeats a page', async () => {
    await fc.assert(
      fc.asyncProperty(counted, async (behaviour) => {
        const { read, asked } = platform({ ...behaviour, stuck: true })
        const { ids, error } = await read()
        expect(ids).toEqual(range(Math.min(behaviour.count, behaviour.size)))
        // A total tells that there is more; nothing else could.
        const known = behaviour.figures === 'all' || behaviour.figures === 'total'
        expect(error?.code).toBe(known && behaviour.count > behaviour.size ? 'RESULTS_INCOMPLETE' : undefined)
        expect(asked.length).toBeLessThanOrEqual(2)
      }),
      { numRuns: 300, seed: 4 },
    )
  })

  it('gives what moved to the next page once', async () => {
    await fc.assert(
      fc.asyncProperty(counted, fc.integer({ min: 1, max: 3 }), async (behaviour, arrivals) => {
        // An arrival pushes as many to the page behind; fewer than a page has, or the platform never gets on.
        const { read } = platform({ ...behaviour, size: behaviour.size + 3, arrivals })
        const { ids } = await read({ incomplete: 'accept' })
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids.filter((id) => (id ?? 0) < 10_000)).toEqual(range(behaviour.count))
      }),
      { numRuns: 300, seed: 5 },
    )
  })

  it('loses nothing where the platform counts to a round number only, and is told to go on', async () => {
    const capped = fc.record({
      count: fc.integer({ min: 150, max: 450 }),
      size: fc.constantFrom(50, 70, 100, 1000),
      figures: fc.constantFrom('all', 'total', 'pages', 'size', 'none', 'nulls'),
      behind: fc.constantFrom('empty', 'null', 'missing', 'refused'),
      maximum: fc.constantFrom(100, 200, 500),
    })
    await fc.assert(
      fc.asyncProperty(capped, fc.boolean(), async (behaviour, firm) => {
        const { count, size, maximum } = behaviour
        const { read, asked } = platform({ ...behaviour, firm })
        const { ids, error } = await read()
        expect(error).toBeUndefined()
        expect(ids).toEqual(range(firm ? Math.min(count, maximum) : count))
        expect(asked.length).toBeLessThanOrEqual(Math.ceil(count / size) + 3)
      }),
      { numRuns: 200, seed: 6 },
    )
  })

  it('leaves a maximum of the caller as it is', async () => {
    const { search, asked } = platform({ count: 300, size: 1000 })
    const ids: unknown[] = []
    for await (const { identifiantFactureCPP } of search.all({ pagination: { nbResultatsMaximum: 200 } })) {
      ids.push(identifiantFactureCPP)
    }
    expect(ids).toEqual(range(200))
    expect(asked).toHaveLength(1)
  })

  it('takes what there is, where that is asked for', async () => {
    const { read } = platform({ lie: 7 })
    expect(await read({ incomplete: 'accept' })).toEqual({ ids: range(25), error: undefined })
  })

  it('keeps entries that are alike within one page', async () => {
    const page = [{ categorie: null }, { categorie: null }]
    const client = answering({ codeRetour: 0, libelle: '', listeSousCategories: page, parametresRetour: { pages: 1 } })
    const given: unknown[] = []
    for await (const entry of client.transverses.rechercherSousCategorieSollicitationTout()) given.push(entry)
    expect(given).toEqual([
      { categorie: [], ssCategorie: [] },
      { categorie: [], ssCategorie: [] },
    ])
  })

  it('throws what a first page is refused for, and a promised one', async () => {
    const { search } = platform({ count: 0, behind: 'refused' })
    const reading = search.all({ pagination: { pageResultatDemandee: 2 } })[Symbol.asyncIterator]()
    await expect(reading.next()).rejects.toMatchObject({ codeRetour: 20_099 })
    const high = await platform({ lie: 7, behind: 'refused' }).read()
    expect(high).toMatchObject({ ids: range(25), error: { codeRetour: 20_099 } })
  })
})

describe('one page', () => {
  it('is full unless the call says otherwise, and goes by the block of its operation', async () => {
    const { search, asked } = platform({ size: 1000 })
    const page = await search.page()
    expect(page.listeFactures).toHaveLength(25)
    expect(page.parametresRetour).toEqual({ pageCourante: 1, pages: 1, nbResultatsParPage: 1000, total: 25 })
    await search.page({ pagination: { pageResultatDemandee: 2, nbResultatsParPage: 5 } })
    expect(asked).toEqual([
      { page: 1, size: 1000 },
      { page: 2, size: 5 },
    ])
  })

  it.each([
    [{ pagination: { page: 1 } }, 'pagination.page'],
    [{ pagination: { nbResultatsParPage: 0 } }, 'pagination.nbResultatsParPage'],
    [{ pagination: 3 }, 'pagination'],
    [{ rechercheFactureParFournisseur: {} }, 'rechercheFactureParFournisseur'],
  ])('is refused when it is wrong: %j', async (wrong, field) => {
    const { search, asked } = platform({})
    const call = search.page(wrong as object)
    await expect(call).rejects.toMatchObject({ code: 'ARGUMENT_INVALID', field })
    expect(asked).toEqual([])
  })

  it('has its figures at the root of the answer of rechercherRecipiendaire', async () => {
    const client = answering({
      codeRetour: 0,
      libelle: '',
      pageCourante: 1,
      pages: null,
      total: '3',
      listeFactures: null,
    })
    expect(await client.factures.rechercherRecipiendaire()).toEqual({
      codeRetour: 0,
      libelle: '',
      listeFactures: [],
      parametresRetour: { pageCourante: 1, total: 3 },
    })
  })
})
