import { inspect } from 'node:util'
import {
  type AfnorDirectory,
  type AfnorDirectoryOptions,
  createAfnorDirectory,
  DIALECTS,
  PLATFORMS,
} from '@facturelle/afnor-directory'
import { AuthError, PlatformError, TransportError, UnsupportedError } from '@facturelle/core'
import {
  type AfnorVersion,
  createSandbox,
  DIRECTORY_EXAMPLES,
  type SandboxOptions,
  type SandboxPlatformName,
} from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { afterAll, describe, expect, it } from 'vitest'
import { Matrix } from '../packages/afnor-flow/test/matrix.js'

const E = DIRECTORY_EXAMPLES
const SECRET = 'canary:sécret+/ 1'
const API_KEY = 'canary-api-key-1'
const NAMES = Object.keys(PLATFORMS) as (keyof typeof PLATFORMS)[]

/** Where a client is joined to the sandbox. */
interface Column {
  readonly name: string
  readonly version: AfnorVersion
  readonly platform?: SandboxPlatformName
  /** Its two addresses alone; the version is the default. */
  readonly generic?: true
  readonly missing: readonly string[]
}

const COLUMNS: readonly Column[] = [
  ...(['1.1.0', '1.2.0', '1.3.0'] as const).map((version) => ({ name: version, version, missing: [] })),
  ...NAMES.map((name) => ({
    name,
    platform: name,
    version: PLATFORMS[name].version,
    missing: PLATFORMS[name].missing,
  })),
  { name: 'generic', version: '1.3.0', generic: true, missing: [] },
]

const matrix = new Matrix(
  'Directory Service',
  COLUMNS.map(({ name }) => name),
)

/** A sandbox over loopback HTTP, and a client of its directory. */
async function open({ version, platform, generic }: Column, further: SandboxOptions = {}) {
  const sandbox = createSandbox({
    clients: [{ clientId: 'contract', clientSecret: SECRET, apiKey: API_KEY }],
    directory: { companies: 150 },
    ...(platform && { platform }),
    ...further,
  })
  const server = await listen(sandbox)
  const { directoryServiceUrl, tokenUrl, clientId, clientSecret } = sandbox.afnor(version, server.url)
  const standIn = platform && sandbox.platform(server.url)
  const credentials: Readonly<Record<string, string>> = standIn?.credentials ?? { clientId, clientSecret }
  const place = standIn
    ? { platform: standIn.directory }
    : { directoryServiceUrl, tokenUrl, ...(generic ? {} : { version }) }
  return {
    sandbox,
    server,
    credentials,
    client: (options: object = {}): AfnorDirectory =>
      createAfnorDirectory({
        ...place,
        credentials,
        allowInsecureLoopback: true,
        timeoutMs: 5_000,
        retry: { limit: 0 },
        ...options,
      } as AfnorDirectoryOptions),
  }
}

type Joined = Awaited<ReturnType<typeof open>>

const all = async <T>(rows: AsyncIterable<T>) => {
  const found: T[] = []
  for await (const row of rows) found.push(row)
  return found
}
const thrown = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    await work
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}
const operations = ({ sandbox }: Joined) => sandbox.requests.map(({ operation }) => operation)

const CHECKS: Readonly<Record<string, (joined: Joined, column: Column) => Promise<unknown>>> = {
  async 'health and token'(joined) {
    const directory = joined.client()
    await Promise.all([directory.getHealth(), directory.getHealth(), directory.authorize()])
    expect(operations(joined).filter((operation) => operation === 'token')).toHaveLength(1)
  },

  async search({ client }) {
    const directory = client()
    const { results } = await directory.siren.search({ filters: { siren: E.buyer } })
    expect(results).toMatchObject([{ siren: E.buyer, entityType: 'PrivateVatRegistered' }])
    const named = await directory.siren.search({ filters: { businessName: 'imprimerie', administrativeStatus: 'A' } })
    expect(named.results.map(({ siren }) => siren)).toContain(E.buyer)
    const code = { siret: '00001007400011', routingIdentifier: 'ACHATS/SUD' }
    expect((await directory.routingCode.search({ filters: code })).results).toMatchObject([code])
    const lines = await directory.directoryLine.search({ filters: code, sorting: [{ field: 'siren' }] })
    expect(lines.results.map(({ addressingIdentifier }) => addressingIdentifier)).toEqual([
      `${E.routed}_00001007400011_ACHATS/SUD`,
    ])
  },

  async 'empty result'({ client }) {
    const directory = client()
    const filters = { siren: E.absent }
    for (const resource of [directory.siren, directory.siret, directory.directoryLine]) {
      expect((await resource.search({ filters })).results).toEqual([])
      expect(await all(resource.searchAll({ filters }) as AsyncIterable<object>)).toEqual([])
    }
  },

  async 'all pages'({ client, sandbox }) {
    const { companies, lines } = sandbox.directory.entries()
    expect(await all(client().siren.searchAll())).toHaveLength(companies.length)
    expect(await all(client().directoryLine.searchAll({ limit: 30 }))).toHaveLength(lines.length)
  },

  async 'siren GET'(joined, { missing }) {
    const directory = joined.client()
    expect(await directory.siren.get(E.buyer)).toMatchObject({ siren: E.buyer, administrativeStatus: 'A' })
    expect(await thrown(directory.siren.get(E.absent))).toMatchObject({ code: 'NOT_FOUND', status: 404 })
    const searched = missing.includes('sirenGet')
    expect(operations(joined).includes('searchCompanyBySiren')).toBe(searched)
    return searched ? 'by search' : undefined
  },

  async 'other GETs'({ client }) {
    const directory = client()
    expect(await directory.siret.get('98765432400019', { include: ['siren'] })).toMatchObject({
      siret: '98765432400019',
      legalUnit: { entityType: 'PrivateVatRegistered' },
    })
    expect(await directory.routingCode.get('00001007400011', 'ACHATS/SUD')).toMatchObject({
      routingCodeName: 'Achats sud',
    })
    const { addressingIdentifier } = await directory.directoryLine.get(`${E.routed}_00001007400011_ACHATS/SUD`)
    expect(addressingIdentifier).toBe(`${E.routed}_00001007400011_ACHATS/SUD`)
  },

  async reachability({ client }, { version }) {
    const directory = client()
    const rules = []
    for (const value of [
      E.reachable,
      `${E.reachable}_Invoice`,
      `${E.reachable}_Other`,
      E.upcoming,
      E.disabled,
      E.statusAbsent,
      E.withoutLine,
      E.absent,
      `${E.serviceCode}_00001008200014`,
      `${E.serviceCode}_00001008200014_SERVICE-1`,
    ]) {
      const { status, evidence } = await directory.checkReachability({ scheme: '0225', value })
      rules.push(`${status} ${evidence.rule}`)
    }
    expect(rules).toEqual([
      'reachable lineEnabled',
      'reachable lineEnabled',
      'notYet addressWithoutLine',
      // 1.1.0 has no word for it.
      version === '1.1.0' ? 'notYet lineDisabled' : 'notYet lineUpcoming',
      'notYet lineDisabled',
      'undetermined lineStatusAbsent',
      'notYet companyWithoutLine',
      'absent nothingFound',
      'notYet serviceCodeMissing',
      'reachable lineEnabled',
    ])
    return `${rules.length} of ${rules.length}`
  },

  async 'an outage is undetermined'({ client, sandbox }) {
    const ask = () => client().checkReachability({ scheme: '0225', value: E.buyer })
    for (const [status, rule] of [
      [503, 'directoryUnavailable'],
      [429, 'directoryUnavailable'],
      [400, 'directoryRefused'],
    ] as const) {
      sandbox.faults.add({ operation: 'searchDirectoryLine', status })
      expect(await ask()).toMatchObject({ status: 'undetermined', evidence: { rule } })
      sandbox.faults.clear()
    }
    sandbox.faults.add({ operation: 'searchDirectoryLine', status: 403 })
    expect(await thrown(ask())).toMatchObject({ code: 'FORBIDDEN' })
  },

  async 'wrong credentials'({ client, credentials, sandbox }) {
    const key = 'password' in credentials ? 'password' : 'clientSecret'
    const directory = client({ credentials: { ...credentials, [key]: 'canary-wrong' } })
    for (const work of [directory.getHealth(), directory.checkReachability({ scheme: '0225', value: E.buyer })]) {
      const error = await thrown(work)
      expect(AuthError.isInstance(error)).toBe(true)
      expect(inspect(error, { depth: 20 })).not.toContain('canary')
    }
    expect(new Set(sandbox.requests.map(({ operation }) => operation))).toEqual(new Set(['token']))
  },

  async 'answers that are none'({ client, sandbox }) {
    const fault = async (effect: { status: number; body?: string; headers?: Readonly<Record<string, string>> }) => {
      sandbox.faults.add({ operation: 'searchCompanyBySiren', ...effect })
      const error = await thrown(client().siren.search())
      sandbox.faults.clear()
      return error
    }
    const html = { body: '<html>log in</html>', headers: { 'content-type': 'text/html' } }
    expect(TransportError.isInstance(await fault({ status: 200, ...html }))).toBe(true)
    expect(TransportError.isInstance(await fault({ status: 200, body: '' }))).toBe(true)
    expect(await fault({ status: 404, ...html })).toMatchObject({ code: 'NOT_FOUND' })
    expect(PlatformError.isInstance(await fault({ status: 500, body: '' }))).toBe(true)
  },

  async 'company that asks'(joined, { version, missing }) {
    const work = joined.client().siren.search({ filters: { siren: E.buyer } }, { organizationId: 'one' })
    if (!DIALECTS[version].organizationId) {
      expect(await thrown(work)).toMatchObject({ code: 'ARGUMENT_INVALID', field: 'organizationId' })
      expect(joined.sandbox.requests).toEqual([])
      return 'none'
    }
    if (missing.includes('organizationId')) {
      expect(await thrown(work)).toMatchObject({ code: 'ORGANIZATION_ID' })
      expect(joined.sandbox.requests).toEqual([])
      return 'refused'
    }
    expect((await work).results).toHaveLength(1)
    return 'sent'
  },

  async 'idInstance and writes'(joined, { version }) {
    if (DIALECTS[version].idInstance) {
      const directory = joined.client({ writes: true })
      const addressingInformation = { siren: E.buyer, addressingSuffix: 'ESSAI' }
      const made = await directory.directoryLine.create({ period: { dateFrom: '2026-01-01' }, addressingInformation })
      expect(await directory.directoryLine.getByIdInstance(made.idInstance as number)).toMatchObject(
        addressingInformation,
      )
      await directory.directoryLine.delete(made.idInstance as number)
      return 'has them'
    }
    for (const work of [joined.client().siren.getByIdInstance(1), joined.client().directoryLine.delete(1)]) {
      expect(UnsupportedError.isInstance(await thrown(work))).toBe(true)
    }
    expect(joined.sandbox.requests).toEqual([])
    return 'refused'
  },
}

const SHAPES = ['documented', 'errorCode', 'problem', 'rfc9457', 'none'] as const

describe.each(COLUMNS)('the directory on $name', (column) => {
  it.each(Object.keys(CHECKS))('%s', async (row) => {
    const joined = await open(column)
    try {
      await matrix.check(row, column.name, async () => CHECKS[row]?.(joined, column))
    } finally {
      await joined.server.close()
    }
  })

  it('every shape of an error is one', () =>
    matrix.check('error shapes', column.name, async () => {
      for (const errorBody of SHAPES) {
        const { client, server } = await open(column, { quirks: { directory: { errorBody } } })
        try {
          const error = await thrown(client().siret.get(`${E.absent}00017`))
          expect(error).toMatchObject({ code: 'NOT_FOUND', status: 404, platform: 'afnor' })
          const coded = errorBody === 'errorCode' || (errorBody === 'documented' && column.version !== '1.1.0')
          expect((error as PlatformError).platformCode !== undefined).toBe(coded)
        } finally {
          await server.close()
        }
      }
      return `${SHAPES.length} of ${SHAPES.length}`
    }))
})

describe('platforms', () => {
  it('are the four whose facts are known', () => {
    expect([...NAMES].sort()).toEqual(['esalink', 'esalink-test', 'factpulse', 'super-pdp'])
  })

  it.each(NAMES)('%s: createAfnorDirectory works by its name', (platform) =>
    matrix.check('by name', platform, async () => {
      const clients = [{ clientId: 'contract', clientSecret: SECRET, apiKey: API_KEY }]
      const sandbox = createSandbox({ platform, clients, directory: { companies: 20 } })
      const { credentials } = sandbox.platform('http://127.0.0.1')
      const hosts = new Set<string>()
      // The real addresses, answered by the sandbox: it looks at paths alone.
      const fetch = (request: Request) => {
        hosts.add(new URL(request.url).host)
        return sandbox.fetch(request)
      }
      const directory = createAfnorDirectory({ platform, credentials, fetch } as unknown as AfnorDirectoryOptions)
      expect(await directory.siren.get(E.buyer)).toMatchObject({ businessName: 'Imprimerie Solvane (société fictive)' })
      expect(await directory.checkReachability({ scheme: '0225', value: E.buyer })).toMatchObject({
        status: 'reachable',
      })
      expect([...hosts]).toEqual([new URL(PLATFORMS[platform].directoryServiceUrl).host])
      return [...hosts][0]
    }),
  )
})

it('every check was made in every column', () => {
  const named = COLUMNS.filter(({ platform }) => platform === undefined).map(({ name }) => `by name: ${name}`)
  expect(matrix.gaps).toEqual(named)
})

afterAll(() => console.log(matrix.print()))
