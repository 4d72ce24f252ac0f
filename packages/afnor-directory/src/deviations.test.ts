import { PlatformError } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { type AfnorDirectoryOptions, createAfnorDirectory } from './client.js'
import type { DirectoryServiceVersion } from './dialects.js'
import type { SearchAllOptions } from './search.js'

const SIREN = '123456782'
const SIRET = '12345678200010'
const FACILITY = `${SIREN}_${SIRET}`

type Row = Readonly<Record<string, unknown>>
interface Body {
  readonly filters?: Readonly<Record<string, { readonly op: string; readonly value: string }>>
  readonly limit: number
  readonly ignore: number
}

/** A platform that answers as it pleases; `calls` are the paths that were asked for. */
function open(answer: (path: string, body: Body) => Response | object, options: object = {}) {
  const calls: string[] = []
  const directory = createAfnorDirectory({
    directoryServiceUrl: 'https://api.example.com',
    tokenUrl: 'https://api.example.com/token',
    credentials: { clientId: 'a', clientSecret: 'b' },
    retry: { limit: 0 },
    async fetch(request: Request) {
      const { pathname } = new URL(request.url)
      if (pathname === '/token') return Response.json({ access_token: 't', token_type: 'Bearer', expires_in: 60 })
      calls.push(pathname)
      const text = await request.text()
      const answered = answer(pathname, (text === '' ? {} : JSON.parse(text)) as Body)
      return answered instanceof Response ? answered : Response.json(answered)
    },
    ...options,
  } as AfnorDirectoryOptions)
  const ask = (value: string) => directory.checkReachability({ scheme: '0225', value })
  return { directory, calls, ask }
}

/** One page of rows, without a word about how many there are. */
const pageOf = (rows: readonly Row[], { limit, ignore }: Body) => ({ results: rows.slice(ignore, ignore + limit) })
const json = (text: string) => new Response(text, { headers: { 'content-type': 'application/json' } })
const failure = (work: Promise<unknown>) => work.then(Object, (error: unknown) => error)
const all = async (rows: AsyncIterable<unknown>) => {
  let count = 0
  for await (const _ of rows) count++
  return count
}

describe('an address with a line of today and one of tomorrow, pages apart', () => {
  const value = `${SIREN}_A`
  const filler = Array.from({ length: 150 }, (_, at) => ({
    siren: SIREN,
    addressingIdentifier: `${SIREN}_${at}`,
    directoryLineStatus: 'Enabled',
  }))
  const lines = [
    { siren: SIREN, addressingIdentifier: value, directoryLineStatus: 'Disabled' },
    ...filler,
    { siren: SIREN, addressingIdentifier: value, directoryLineStatus: 'Enabled' },
  ]
  const refused = () => Response.json({ errorCode: 'PARAMS_ERROR' }, { status: 400 })

  it.each<[string, DirectoryServiceVersion, (body: Body) => Response | object]>([
    ['refuses to look for one', '1.2.0', () => refused()],
    ['passes over the filter', '1.3.0', (body) => pageOf(lines, body)],
    ['passes over the filter', '1.1.0', (body) => pageOf(lines, body)],
    ['gives a reduced volume', '1.2.0', () => Response.json({ results: lines.slice(0, 1) }, { status: 206 })],
  ])('%s (%s): all pages are read', async (_, version, narrow) => {
    const { ask } = open((_path, body) => (body.filters?.addressingIdentifier ? narrow(body) : pageOf(lines, body)), {
      version,
    })
    expect(await ask(value)).toMatchObject({ status: 'reachable', evidence: { rule: 'lineEnabled' } })
  })

  it('is asked for by itself where that is answered', async () => {
    const own = lines.filter(({ addressingIdentifier }) => addressingIdentifier === value).slice(0, 1)
    const { ask, calls } = open((_path, body) => pageOf(body.filters?.addressingIdentifier ? own : lines, body))
    expect(await ask(value)).toMatchObject({ status: 'notYet', evidence: { rule: 'lineDisabled' } })
    expect(calls).toHaveLength(2)
  })
})

describe('pages', () => {
  const rows = Array.from({ length: 60 }, (_, at) => ({
    siren: SIREN,
    addressingIdentifier: `${SIREN}_${at}`,
    directoryLineStatus: 'Disabled',
  }))

  it('that are cut short, of a total that tells: the line itself is asked for', async () => {
    const { ask, calls } = open((_path, body) => {
      const wanted = body.filters?.addressingIdentifier?.value
      const found = wanted === undefined ? rows : rows.filter((row) => row.addressingIdentifier === wanted)
      return { ...pageOf(found, { ...body, limit: 5 }), totalNumberOfResults: found.length }
    })
    expect(await ask(`${SIREN}_59`)).toMatchObject({ status: 'notYet', evidence: { rule: 'lineDisabled' } })
    expect(calls).toHaveLength(2)
  })

  it('that repeat decide nothing', async () => {
    const { ask } = open((_path, { limit }) => ({ results: rows.slice(0, limit), totalNumberOfResults: 900 }))
    for (const suffix of ['none', '0'])
      expect(await ask(`${SIREN}_${suffix}`)).toMatchObject({
        status: 'undetermined',
        evidence: { rule: 'linesIncomplete' },
      })
  })

  it('are passed over as the platform gave them, whatever of them fits', async () => {
    const ignored: number[] = []
    const { directory } = open(
      (_path, body) => {
        ignored.push(body.ignore)
        return pageOf(rows, body)
      },
      { version: '1.1.0' },
    )
    const filters = { addressingIdentifier: { op: 'startWith', value: `${SIREN}_5` } } as const
    expect(await all(directory.directoryLine.searchAll({ filters, limit: 25 }))).toBe(11)
    expect(ignored).toEqual([0, 25, 50, 60])
  })

  it.each([
    ['both totals say more', [12, 20], 'RESULTS_INCOMPLETE'],
    ['the last total is content', [12, 10], undefined],
    ['the last total is of its page', [12, 0], undefined],
    ['the first total was of its page', [10, 20], undefined],
  ])('that end: %s', async (_, totals, code) => {
    const { directory } = open((_path, body) => ({
      ...pageOf(rows.slice(0, 10), body),
      totalNumberOfResults: totals[body.ignore === 0 ? 0 : 1],
    }))
    const error = await failure(all(directory.directoryLine.searchAll({ limit: 10 })))
    expect((error as { code?: string }).code).toBe(code)
  })

  it('start where they are told to, and the total is of all', async () => {
    const { directory } = open((_path, body) => ({ ...pageOf(rows, body), totalNumberOfResults: 60 }))
    expect(await all(directory.directoryLine.searchAll({ ignore: 45, limit: 10 }))).toBe(15)
  })

  it('are as long as the platform gives them', async () => {
    const asked: number[] = []
    const platform = {
      directoryServiceUrl: 'https://api.example.com',
      tokenUrl: 'https://api.example.com/token',
      maxPageSize: 7,
    }
    const answer = (_path: string, body: Body) => {
      asked.push(body.limit)
      return pageOf([], body)
    }
    const { directory } = open(answer, { directoryServiceUrl: undefined, tokenUrl: undefined, platform })
    await directory.siren.search()
    await directory.siren.search({ limit: 3 })
    expect(asked).toEqual([7, 3])
  })

  it('come with what is compared here', async () => {
    const bodies: unknown[] = []
    const { directory } = open(
      (_path, body) => {
        bodies.push(body)
        return {
          results: ['Lyon', 'Lyon 3', 'LYÔN'].map((locality, at) => ({ siret: `${at}`, address: { locality } })),
        }
      },
      { version: '1.1.0' },
    )
    const filters = { locality: { op: 'strict', value: 'lyon' }, postalCode: '69003' } as const
    const { results } = await directory.siret.search({ filters, fields: ['name'] })
    expect(results.map(({ siret }) => siret)).toEqual(['0', '2'])
    expect(bodies).toEqual([
      expect.objectContaining({
        filters: { locality: { op: 'contains', value: 'lyon' }, postalCode: { op: 'contains', value: '69003' } },
        fields: ['name', 'siret', 'address'],
      }),
    ])
  })
})

describe('platforms that pass over a filter', () => {
  it.each(['1.1.0', '1.3.0'] as const)('are not read without end (%s)', async (version) => {
    const { ask, calls } = open(
      (_path, { limit, ignore }) => ({
        results: Array.from({ length: limit }, (_, at) => {
          const siren = String(200_000_000 + ignore + at)
          return { siren, addressingIdentifier: siren, directoryLineStatus: 'Enabled' }
        }),
      }),
      { version },
    )
    expect(await ask(SIREN)).toMatchObject({ status: 'undetermined', evidence: { rule: 'linesIncomplete' } })
    expect(calls.length).toBeLessThan(110)
  })

  it('have no company where they have no reading of one', async () => {
    const platform = {
      directoryServiceUrl: 'https://api.example.com',
      tokenUrl: 'https://api.example.com/token',
      missing: ['sirenGet'],
    } as const
    const rows = [{ siren: '987654324' }, { siren: SIREN, businessName: 'Own' }]
    const options = { directoryServiceUrl: undefined, tokenUrl: undefined, platform }
    const { directory } = open((_path, body) => pageOf(rows, body), options)
    expect(await directory.siren.get(SIREN)).toMatchObject({ businessName: 'Own' })
    expect(await failure(directory.siren.get('111111118'))).toMatchObject({ code: 'NOT_FOUND' })
    expect(await failure(directory.siren.get(SIREN, { field: [] } as never))).toMatchObject({ field: 'options.field' })
  })

  const enabled = [{ siren: SIREN, addressingIdentifier: FACILITY, directoryLineStatus: 'Enabled' }]
  const asks = { b2gAdditionalData: { serviceCodeStatus: true } }
  it.each<[string, Response | object, string]>([
    ['other facilities', { results: [{ siret: '98765432400019' }] }, 'undetermined facilityUnreadable'],
    ['a reduced volume', { status: 206 }, 'undetermined facilityUnreadable'],
    ['none', { results: [] }, 'reachable lineEnabled'],
    ['its own', { results: [{ siret: '98765432400019' }, { siret: SIRET, ...asks }] }, 'notYet serviceCodeMissing'],
    ['its own, as a number', { results: [{ siret: Number(SIRET), ...asks }] }, 'notYet serviceCodeMissing'],
  ])('say nothing of a facility by %s', async (_, answer, expected) => {
    const { ask } = open((path, body) => {
      if (path.includes('directory-line')) return pageOf(enabled, body)
      return 'status' in answer ? Response.json({ results: [] }, { status: 206 }) : answer
    })
    const { status, evidence } = await ask(FACILITY)
    expect(`${status} ${evidence.rule}`).toBe(expected)
  })

  it.each([
    ['of another facility', { siret: '98765432400019', routingIdentifier: 'S' }, false],
    ['of another name', { siret: SIRET, routingIdentifier: 'T' }, false],
    ['its own', { siret: SIRET, routingIdentifier: 'S' }, true],
  ])('say nothing of a service by one %s', async (_, code, expected) => {
    const line = { addressingIdentifier: `${FACILITY}_S`, directoryLineStatus: 'Enabled' }
    // What the line shows of the service does not tell.
    const lines = [{ ...line, siren: SIREN, routingCode: { routingIdentifier: 'S' } }]
    const { ask } = open((path, body) => {
      if (path.includes('directory-line')) return pageOf(lines, body)
      return path.includes('routing-code')
        ? { results: [{ ...code, managesLegalCommitmentCode: true }] }
        : pageOf([], body)
    })
    expect((await ask(`${FACILITY}_S`)).requirements?.commitmentNumber ?? false).toBe(expected)
  })
})

describe('lines', () => {
  it('of 1.1.0 are compared by their identifier, where their routing code is not shown', async () => {
    const rows = [`${FACILITY}_S1`, `${FACILITY}_S10`, FACILITY, `${SIREN}_S1`, `${FACILITY}_S1_B`].map(
      (addressingIdentifier) => ({ siren: SIREN, addressingIdentifier }),
    )
    const { directory } = open((_path, body) => pageOf(rows, body), { version: '1.1.0' })
    const found = async (filters: object) =>
      (await directory.directoryLine.search({ filters })).results.map(
        ({ addressingIdentifier }) => addressingIdentifier,
      )
    expect(await found({ routingIdentifier: 'S1' })).toEqual([`${FACILITY}_S1`])
    expect(await found({ routingIdentifier: { op: 'startWith', value: 'S1' } })).toEqual([
      `${FACILITY}_S1`,
      `${FACILITY}_S10`,
      `${FACILITY}_S1_B`,
    ])
    expect(await found({ siret: SIRET })).toHaveLength(4)
    expect(await found({ siret: '98765432400019' })).toEqual([])
  })

  it('that are alike are all there', async () => {
    const line = { siren: SIREN, addressingIdentifier: SIREN, directoryLineStatus: 'Disabled', platformType: 'WK' }
    const rows = [line, line, line]
    const { directory, ask } = open((_path, body) => ({
      ...pageOf(rows, body),
      totalNumberOfResults: 3,
    }))
    expect(await all(directory.directoryLine.searchAll())).toBe(3)
    expect(await ask(SIREN)).toMatchObject({ status: 'notYet', evidence: { rule: 'lineDisabled' } })
  })

  it.each([
    [{ siren: SIREN }, undefined],
    [{ siren: SIREN, siret: SIRET }, undefined],
    [{ siren: SIREN, siret: SIRET, routingIdentifier: 'S' }, `${FACILITY}_S`],
    [{ siren: SIREN, siret: SIRET, routingCode: { routingIdentifier: 7 } }, `${FACILITY}_7`],
    [{ siren: SIREN, addressingSuffix: 'A' }, `${SIREN}_A`],
    [{ siren: SIREN, siret: SIRET, addressingSuffix: 'A' }, undefined],
    [{ siret: SIRET, routingIdentifier: 'S' }, undefined],
  ])('%j have the identifier %s', async (row, expected) => {
    const { directory } = open(() => row)
    expect((await directory.directoryLine.get(SIREN)).addressingIdentifier).toBe(expected)
  })

  it('of the company that take no invoices are not said to', async () => {
    const rows = [{ siren: SIREN, addressingIdentifier: `${SIREN}_A`, directoryLineStatus: 'Disabled' }]
    const { ask } = open((_path, body) => pageOf(rows, body))
    const { evidence } = await ask(SIREN)
    expect(evidence).toMatchObject({ rule: 'addressWithoutLine' })
    expect(evidence.explanation).toContain('take no invoices')
    expect(evidence).not.toHaveProperty('otherLines')
  })
})

describe('answers of wrong types', () => {
  it.each<[string, unknown, string]>([
    ['a number', 5_520_135, 'reachable lineEnabled'],
    ['an object', { value: SIREN }, 'undetermined linesIncomplete'],
    ['a fraction', 1.5, 'undetermined linesIncomplete'],
    ['true', true, 'undetermined linesIncomplete'],
  ])('an identifier that is %s', async (_, addressingIdentifier, expected) => {
    const { ask, directory } = open((_path, body) =>
      pageOf([{ siren: 5_520_135, addressingIdentifier, directoryLineStatus: 'Enabled' }], body),
    )
    const { status, evidence } = await ask('005520135')
    expect(`${status} ${evidence.rule}`).toBe(expected)
    expect((await directory.directoryLine.search()).results[0]?.siren).toBe('005520135')
  })

  it('records that nest too deeply are no answer, and no stack runs over', async () => {
    for (const depth of [3_000, 50_000]) {
      const deep = `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
      const { directory } = open(() => json(`{"results":[{"siren":"${SIREN}","a":${deep}}]}`))
      expect(await failure(directory.siren.search())).toMatchObject({ code: 'INVALID_RESPONSE' })
    }
  })

  it('members named like those of every object change none', async () => {
    const { directory } = open(() => json(`{"results":[{"siren":"${SIREN}","__proto__":{"polluted":1}}]}`))
    const { results } = await directory.siren.search()
    expect(results[0]?.siren).toBe(SIREN)
    expect([({} as Row).polluted, (results[0] as Row).polluted]).toEqual([undefined, undefined])
  })
})

it('takes no option it does not know, on any call', async () => {
  const { directory, calls } = open(() => ({}), { version: '1.1.0', writes: true })
  const wrong = { organisationId: 'other' } as SearchAllOptions
  for (const work of [
    directory.siren.search({}, wrong),
    all(directory.siren.searchAll({}, wrong)),
    directory.siret.get(SIRET, wrong),
    directory.checkReachability({ scheme: '0225', value: SIREN }, wrong),
    directory.getHealth(wrong),
    directory.directoryLine.delete(1, wrong),
  ]) {
    const error = await failure(work)
    expect(error).toMatchObject({ code: 'ARGUMENT_INVALID', field: 'options.organisationId' })
    expect(PlatformError.isInstance(error)).toBe(false)
  }
  expect(calls).toEqual([])
})
