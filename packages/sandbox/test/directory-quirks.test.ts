import { describe, expect, it } from 'vitest'
import { afnorFlowDocuments } from '../src/generated/afnor-flow.js'
import { type AfnorVersion, DIRECTORY_EXAMPLES, type DirectoryQuirks } from '../src/index.js'
import { expectDocumented, jsonBody, openBench, VERSIONS } from './calls.js'
import { DirectoryCaller } from './directory-calls.js'

const E = DIRECTORY_EXAMPLES

async function open(version: AfnorVersion, directory: DirectoryQuirks): Promise<DirectoryCaller> {
  return DirectoryCaller.open(await openBench('in process', { quirks: { directory } }), version)
}

/** Without a look at the document, which a quirk need not keep to. */
async function raw(caller: DirectoryCaller, path: string, body?: object) {
  const response = await caller.send(path, body && jsonBody(body))
  const text = await response.text()
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body: text === '' ? undefined : JSON.parse(text),
  }
}

describe.each(VERSIONS)('directory quirks in %s', (version) => {
  const draft = version === '1.1.0'

  it('no GET of a company, the search only', async () => {
    const caller = await open(version, { companyGet: false })
    expect((await caller.company(E.buyer)).status).toBe(404)
    const found = await caller.companies({ filters: { siren: { op: caller.op, value: E.buyer } } })
    expect(found.body.results).toHaveLength(1)
    expect((await caller.facility('98765432400019')).status).toBe(200)
  })

  it('lines without a status', async () => {
    const caller = await open(version, { lineStatus: false })
    const [line] = (await caller.linesOf(E.buyer)).body.results
    expect(draft ? line?.platform : { platformType: line?.platformType }).toEqual({ platformType: 'WK' })
    expect(line).not.toHaveProperty('directoryLineStatus')
  })

  it('a status that can be asked for', async () => {
    const caller = await open(version, { selectableStatus: true })
    const name = draft ? 'platform' : 'directoryLineStatus'
    const filters = { siren: { op: caller.op, value: E.buyer } }
    const { status, body } = await raw(caller, '/v1/directory-line/search', { filters, fields: [name] })
    const value = draft ? { platformType: 'WK', platformStatus: 'Enabled' } : 'Enabled'
    expect([status, body.results]).toEqual([200, [{ [name]: value }]])
    expect((await raw(caller, '/v1/directory-line/search', { fields: ['nonsense'] })).status).toBe(400)
    const single = `/v1/directory-line/code:${E.buyer}?fields=siren,platformType`
    expect((await raw(caller, single)).status).toBe(200)
  })

  it.each([200, 204, 404] as const)('an empty search answered %s', async (emptySearch) => {
    const caller = await open(version, { emptySearch })
    const filters = { siren: { op: caller.op, value: E.absent } }
    const { status, body } = await raw(caller, '/v1/siren/search', { filters })
    expect(status).toBe(emptySearch)
    if (emptySearch === 200) expect(body.results).toEqual([])
    if (emptySearch === 204) expect(body).toBeUndefined()
    expect((await raw(caller, '/v1/siren/search', {})).status).toBe(200)
  })

  it.each([
    ['exact', 2],
    ['missing', undefined],
    ['uncounted', -1],
    ['wrong', 3],
  ] as const)('a total that is %s', async (total, expected) => {
    const caller = await open(version, { total })
    expect((await caller.linesOf(E.moved)).body.totalNumberOfResults).toBe(expected)
  })

  it('small pages', async () => {
    const caller = await open(version, { maxPageSize: 10 })
    const { status, body } = await caller.companies({ limit: 100 })
    expect([status, body.results.length]).toEqual([version === '1.3.0' ? 200 : 206, 10])
  })

  it.each([
    ['errorCode', 'application/json', { errorCode: 'MISSING_RESOURCE' }],
    ['problem', 'application/problem+json', { status: 404, details: 'MISSING_RESOURCE' }],
    ['rfc9457', 'application/problem+json', { status: 404, title: 'MISSING_RESOURCE' }],
    ['none', null, undefined],
  ] as const)('errors as %s', async (errorBody, type, body) => {
    const caller = await open(version, { errorBody })
    const answer = await raw(caller, `/v1/siren/code-insee:${E.absent}`)
    expect([answer.status, answer.type]).toEqual([404, type])
    if (body) expect(answer.body).toMatchObject(body)
    else expect(answer.body).toBeUndefined()
  })

  it.each([
    ['sortingOrder', ['sortingOrder']],
    ['order', ['order']],
    ['either', ['sortingOrder', 'order']],
  ] as const)('a direction by %s', async (sortingKey, taken) => {
    const caller = await open(version, { sortingKey })
    for (const key of ['sortingOrder', 'order']) {
      const { body } = await caller.companies({ sorting: [{ field: 'siren', [key]: 'descending' }], limit: 1 })
      const descends = body.results[0]?.siren === E.buyer
      expect(descends, key).toBe((taken as readonly string[]).includes(key))
    }
  })

  it('any operator', async () => {
    const caller = await open(version, { operators: 'any' })
    for (const op of ['strict', 'contains', 'startWith']) {
      const { status, body } = await raw(caller, '/v1/siren/search', { filters: { siren: { op, value: E.buyer } } })
      expect([status, body.totalNumberOfResults]).toEqual([200, 1])
    }
    const wrong = { filters: { siren: { op: 'like', value: E.buyer } } }
    expect((await raw(caller, '/v1/siren/search', wrong)).status).toBe(400)
  })

  it('the base URL of the flow service, and 403 at its own', async () => {
    const caller = await open(version, { basePath: 'flow' })
    const { sandbox, origin } = caller.bench
    const { flowServiceUrl, directoryServiceUrl } = sandbox.afnor(version, origin)
    expect(directoryServiceUrl).toBe(flowServiceUrl)
    const base = new URL(flowServiceUrl).pathname
    expect((await caller.send(`/v1/siren/code-insee:${E.buyer}`, {}, base)).status).toBe(200)
    expect((await caller.send(`/v1/siren/code-insee:${E.buyer}`)).status).toBe(403)
    const flows = await caller.send('/v1/flows/search', jsonBody({ where: { flowDirection: ['In'] } }), base)
    const operation = draft ? 'searchFlow' : 'searchFlows'
    await expectDocumented(afnorFlowDocuments[version], operation, flows.status, await flows.json())
    expect(flows.status).toBe(200)
  })
})

it('refuses quirks that it does not know', async () => {
  await expect(openBench('in process', { quirks: { directory: { totals: 'wrong' } as never } })).rejects.toMatchObject({
    code: 'INVALID_OPTION',
    field: 'options.quirks.directory',
  })
})

it('takes the size, the seed and entries of the directory from its options', async () => {
  const entries = { companies: [{ siren: E.absent, businessName: 'Ajoutée', entityType: 'Public' }] } as const
  const { sandbox } = await openBench('in process', { directory: { companies: 3, seed: 5, entries } })
  const sirens = sandbox.directory.entries().companies.map(({ siren }) => siren)
  expect(sirens).toHaveLength(15 + 3 + 1)
  expect(sirens.at(-1)).toBe(E.absent)
  sandbox.directory.clear()
  expect(sandbox.directory.entries().lines).toEqual([])
  sandbox.reset()
  expect(sandbox.directory.entries().companies.map(({ siren }) => siren)).toEqual(sirens)
  await expect(openBench('in process', { directory: { companies: 9000 } })).rejects.toThrow(
    'options.directory.companies',
  )
})
