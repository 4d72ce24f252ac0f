import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import {
  type Adapter,
  AuthError,
  ConfigurationError,
  type LifecycleEvent,
  PlatformError,
  sha256,
  UnsupportedError,
} from '@facturelle/core'
import { type AdapterBench, adapterContract } from '@facturelle/core/testing'
import { xml } from '@facturelle/documents'
import { type AfnorVersion, createSandbox, type SandboxOptions, type SandboxPlatformName } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { afterAll, describe, expect, it } from 'vitest'
import {
  type AfnorDestination,
  type AfnorFlow,
  type AfnorFlowAdapterOptions,
  type AfnorFlowOptions,
  afnorFlowAdapter,
  createAfnorFlow,
  DIALECTS,
  type FlowFeature,
  PLATFORMS,
} from '../src/index.js'
import { Matrix } from './matrix.js'

const EXAMPLE = readFileSync(new URL('../../../examples/invoices/F2026-001-cii.xml', import.meta.url), 'utf8')
const engine = xml()
const SECRET = 'canary:sécret+/ 1'
const API_KEY = 'canary-api-key-1'
const WRONG = 'canary-wrong-secret'
const TIMES = { timeoutMs: 2000, lookupMs: 300 }
/** For an adapter that holds credentials. */
const STORED: AfnorDestination = { type: 'afnor' }
const POLL = { pollMs: 10, maxPollMs: 50 }

/** Where a client is joined to the sandbox. */
interface Column {
  readonly name: string
  readonly version: AfnorVersion
  readonly platform?: SandboxPlatformName
  /** Its two addresses are options of the adapter, and not part of each destination. */
  readonly generic?: true
  readonly missing: readonly FlowFeature[]
}

const DIALECT_COLUMNS: readonly Column[] = (['1.1.0', '1.2.0', '1.3.0'] as const).map((version) => ({
  name: version,
  version,
  missing: [],
}))
const PLATFORM_COLUMNS = (Object.keys(PLATFORMS) as (keyof typeof PLATFORMS)[]).map((name) => ({
  name,
  platform: name,
  version: PLATFORMS[name].version,
  missing: PLATFORMS[name].missing,
}))
const COLUMNS: readonly Column[] = [
  ...DIALECT_COLUMNS,
  ...PLATFORM_COLUMNS,
  { name: 'generic', version: '1.3.0', generic: true, missing: [] },
]

const matrix = new Matrix(
  'Flow Service',
  COLUMNS.map(({ name }) => name),
)

/** A sandbox over loopback HTTP, and what a client needs to reach it. */
async function open({ version, platform, generic }: Column, further: SandboxOptions = {}) {
  const sandbox = createSandbox({
    clients: [{ clientId: 'contract', clientSecret: SECRET, apiKey: API_KEY }],
    acknowledgeAfterMs: 20,
    lifecycle: [
      { afterMs: 40, status: '202' },
      { afterMs: 60, status: '205' },
      { afterMs: 80, status: '212' },
    ],
    ...(platform && { platform }),
    ...further,
  })
  const server = await listen(sandbox)
  const { flowServiceUrl, tokenUrl, clientId, clientSecret } = sandbox.afnor(version, server.url)
  const standIn = platform && sandbox.platform(server.url)
  const addresses = { flowServiceUrl, tokenUrl }
  const account: Readonly<Record<string, string>> = standIn?.credentials ?? { clientId, clientSecret }
  const settings = { allowInsecureLoopback: true, ...TIMES }
  const where = standIn ? { platform: standIn.flow } : generic ? addresses : { version }
  const credentials = standIn || generic ? account : { ...addresses, ...account }
  const secret = 'password' in account ? 'password' : 'clientSecret'
  return {
    sandbox,
    server,
    account,
    credentials: credentials as Readonly<Record<string, string>>,
    wrong: { ...credentials, [secret]: WRONG } as Readonly<Record<string, string>>,
    // The columns differ in their options; what a caller's compiler makes of each is tested in platforms.test-d.ts.
    adapter: (options: Partial<AfnorFlowAdapterOptions> = {}) =>
      afnorFlowAdapter<AfnorFlowAdapterOptions>({
        ...settings,
        ...where,
        ...options,
      } as AfnorFlowAdapterOptions) as unknown as Adapter<AfnorDestination>,
    client: (options: Partial<AfnorFlowOptions> = {}): AfnorFlow => {
      const { timeoutMs, allowInsecureLoopback } = settings
      const place = standIn ? { platform: standIn.flow } : { ...addresses, version }
      return createAfnorFlow({
        timeoutMs,
        allowInsecureLoopback,
        ...place,
        credentials: account,
        ...options,
      } as AfnorFlowOptions)
    },
  }
}

type Joined = Awaited<ReturnType<typeof open>>

async function bench(column: Column): Promise<AdapterBench<AfnorDestination>> {
  const { sandbox, server, adapter, credentials, wrong } = await open(column)
  const destination = (given: object) => ({ type: 'afnor', credentials: given }) as unknown as AfnorDestination
  let made = 0
  const prepared = new Map<string, Awaited<ReturnType<typeof prepare>>>()
  for (let at = 1; at <= 15; at++) prepared.set(`F2026-${at}`, await prepare(`F2026-${at}`))
  return {
    adapter: adapter(),
    destination: destination(credentials),
    wrongDestination: destination(wrong),
    document() {
      made++
      const document = prepared.get(`F2026-${made}`)
      if (!document) throw new Error('the bench has no more documents')
      return document
    },
    secrets: [SECRET, WRONG, API_KEY],
    canLookUp: true,
    readLifecycle: async (bytes) => engine.readLifecycle?.(bytes),
    inspect: (value) => inspect(value, { depth: 20, showHidden: true }),
    server: {
      tokenRequests: () => sandbox.requests.filter(({ operation }) => operation === 'token').length,
      processed: (sha) => sandbox.flows().filter((flow) => flow.sha256 === sha).length,
      revokeTokens: () => sandbox.revokeTokens(),
      disturbSubmission(how) {
        const operation = 'createFlow'
        if (how === 'refused') sandbox.faults.add({ operation, status: 400 })
        else if (how === 'emptyError') sandbox.faults.add({ operation, status: 500, body: '' })
        else if (how === 'htmlSuccess') {
          const headers = { 'content-type': 'text/html' }
          sandbox.faults.add({ operation, status: 200, body: '<html>Please log in</html>', headers })
        } else sandbox.faults.add({ operation, reset: true, when: how === 'lostAfter' ? 'after' : 'before' })
      },
    },
    close: () => server.close(),
  }
}

async function prepare(number: string) {
  const bytes = new TextEncoder().encode(EXAMPLE.replaceAll('F2026-001', number))
  const inspection = await engine.inspect(bytes)
  if (!inspection) throw new Error('the example is not recognised')
  return { ...inspection, bytes, name: `${number}.xml`, sha256: await sha256(bytes) }
}

const thrown = async (work: () => Promise<unknown>): Promise<unknown> => {
  try {
    await work()
  } catch (error) {
    return error
  }
  return expect.unreachable()
}
const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

/** What is checked end to end, beside the contract: each on a sandbox of its own, over HTTP. A word goes to the matrix. */
const CHECKS: Readonly<Record<string, (joined: Joined, column: Column) => Promise<unknown>>> = {
  async 'submit, acknowledge, lifecycle'({ adapter, account, credentials }, { platform, generic }) {
    const stored = platform || generic ? account : credentials
    const readLifecycle = async (bytes: Uint8Array) => engine.readLifecycle?.(bytes)
    const document = await prepare('F2026-1')
    const submission = await adapter({ credentials: stored as never }).submit(
      document,
      { type: 'afnor' },
      { readLifecycle },
    )
    expect(submission.outcome).toBe('accepted')
    const events: LifecycleEvent[] = await all(submission.events(POLL))
    const statuses = events.map(({ platformStatus }) => platformStatus).filter((status) => status !== 'Pending')
    expect(statuses).toEqual(['Ok', '202', '205', '212'])
    expect(events.at(-1)).toMatchObject({ stage: 'paid', final: true })
  },

  async 'credentials from a function, no token kept'(
    { adapter, sandbox, account, credentials },
    { platform, generic },
  ) {
    const stored = platform || generic ? account : credentials
    const keeping = adapter({ credentials: (async () => stored) as never, tokenCache: 'none' })
    for (const number of ['F2026-1', 'F2026-2']) {
      expect((await keeping.submit(await prepare(number), STORED)).outcome).toBe('accepted')
    }
    expect(sandbox.requests.filter(({ operation }) => operation === 'token')).toHaveLength(2)
  },

  async 'search, one page and all'({ client, sandbox }, { platform }) {
    const { flows } = client()
    const ids: string[] = []
    for (const number of ['F2026-1', 'F2026-2', 'F2026-3']) {
      const { bytes, name } = await prepare(number)
      ids.push((await flows.create({ file: bytes, flowInfo: { name, flowSyntax: 'CII', trackingId: 't' } })).flowId)
      // Timestamps of their own: a platform without a cursor steps over them.
      sandbox.advance(5)
    }
    const page = await flows.search({ where: { trackingId: 't' }, limit: 2 })
    expect(page.results).toHaveLength(2)
    const found = (await all(flows.searchAll({ trackingId: 't' }))).map(({ flowId }) => flowId)
    expect(new Set(found)).toEqual(new Set(ids))
    if (platform === 'super-pdp') expect(ids.every((id) => id.startsWith('i_'))).toBe(true)
    return page.nextCursor === undefined ? 'by dates' : 'by cursor'
  },

  async 'get and download'({ client }) {
    const { flows } = client()
    const { bytes, name } = await prepare('F2026-1')
    const { flowId } = await flows.create({ file: bytes, flowInfo: { name, flowSyntax: 'CII' } })
    expect(await flows.get(flowId)).toMatchObject({ flowId, flowSyntax: 'CII' })
    expect(Buffer.from((await flows.download(flowId, 'Original')).bytes).equals(bytes)).toBe(true)
    const { body, sha256: digest } = await flows.stream(flowId, 'Original')
    expect(Buffer.from(await new Response(body).arrayBuffer()).equals(bytes)).toBe(true)
    expect(await digest).toBe(await sha256(bytes))
    const converted = await flows.download(flowId, 'Converted').catch((error: unknown) => error)
    if (!PlatformError.isInstance(converted)) return 'Original, Converted'
    expect(converted).toMatchObject({ code: 'REJECTED', platformCode: 'CLIENT_NOT_CONFIGURED' })
    return 'Original'
  },

  async organizationId({ client, adapter, sandbox, credentials }, { version }) {
    const document = await prepare('F2026-1')
    const destination = { type: 'afnor', credentials, organizationId: 'org-1' } as unknown as AfnorDestination
    const submitting = () => adapter().submit(document, destination)
    if (!DIALECTS[version].organizationId) {
      for (const work of [submitting, () => client().flows.get('f', { organizationId: 'org-1' })]) {
        const error = await thrown(work)
        expect(ConfigurationError.isInstance(error)).toBe(true)
      }
      expect(sandbox.requests).toEqual([])
      return 'refused'
    }
    const submission = await submitting()
    await submission.original?.()
    await all(client({ organizationId: 'org-1' }).flows.searchAll({ trackingId: 't' }))
    const calls = sandbox.requests.filter(({ operation }) => operation !== 'token')
    expect(calls.length).toBeGreaterThanOrEqual(3)
    expect(calls.map(({ organizationId }) => organizationId)).toEqual(calls.map(() => 'org-1'))
    return 'sent'
  },

  async 'processing rule at submission'({ adapter, credentials, sandbox }, { missing }) {
    const destination = { type: 'afnor', credentials, processingRule: 'B2BInt' } as unknown as AfnorDestination
    const { outcome, warnings } = await adapter().submit(await prepare('F2026-1'), destination)
    expect(outcome).toBe('accepted')
    const [flow] = sandbox.flows()
    const without = missing.includes('processingRule')
    expect(flow?.processingRuleSource).toBe(without ? 'Computed' : 'Input')
    expect(warnings.some((text) => text.includes('processing rule'))).toBe(without)
    return without ? 'left out, told' : 'sent'
  },

  async 'the same invoice twice'({ adapter, credentials, sandbox }) {
    const destination = { type: 'afnor', credentials } as unknown as AfnorDestination
    const once = adapter()
    const document = await prepare('F2026-1')
    const first = await once.submit(document, destination)
    const second = await once.submit(document, destination).catch((error: unknown) => error)
    // Whatever is said of the second, the first one stays good.
    const [event] = await all(upToFirst(first.events(POLL)))
    expect(event).toMatchObject({ platformStatus: 'Ok' })
    if (PlatformError.isInstance(second)) {
      expect(second).toMatchObject({ code: 'REJECTED', status: 400 })
      expect(sandbox.flows().filter(({ incoming }) => !incoming)).toHaveLength(1)
      return 'refused, 400'
    }
    sandbox.advance(1000)
    expect(sandbox.flows().filter(({ acknowledgement }) => acknowledgement.status === 'Error')).toHaveLength(1)
    return 'acknowledged'
  },

  async 'wrong credentials'({ adapter, wrong, sandbox }) {
    const destination = { type: 'afnor', credentials: wrong } as unknown as AfnorDestination
    const document = await prepare('F2026-1')
    const error = await thrown(() => adapter().submit(document, destination))
    expect(AuthError.isInstance(error)).toBe(true)
    for (const secret of [WRONG, API_KEY]) expect(inspect(error, { depth: 20 })).not.toContain(secret)
    expect(sandbox.requests.map(({ operation }) => operation)).toEqual(['token'])
  },

  async 'a missing credential'({ adapter, account, sandbox }, { platform, generic }) {
    const names = Object.keys(account)
    for (const name of names) {
      const { [name]: _, ...rest } = account
      const error = await thrown(async () => {
        const made = adapter(platform || generic ? { credentials: rest as never } : {})
        made.checkDestination({ type: 'afnor', credentials: rest })
      })
      expect(ConfigurationError.isInstance(error)).toBe(true)
      expect((error as ConfigurationError).field).toMatch(/credentials\.(\w+)$/)
    }
    expect(sandbox.requests).toEqual([])
    return names.length === 3 ? 'id, secret, key' : names[0] === 'username' ? 'user, password' : 'id, secret'
  },

  async 'what is missing is refused before any call'({ client, sandbox }, { missing, version }) {
    const error = await client()
      .webhooks.list()
      .catch((failure: unknown) => failure)
    const has = Boolean(DIALECTS[version].webhooks) && !missing.includes('webhooks')
    if (has) {
      expect(error).toEqual([])
      return 'has all'
    }
    expect(UnsupportedError.isInstance(error)).toBe(true)
    expect(sandbox.requests).toEqual([])
    return 'webhooks'
  },
}

const SHAPES = ['errorCode', 'merged', 'problem', 'text', 'html', 'none'] as const

async function* upToFirst(events: AsyncIterable<LifecycleEvent>): AsyncGenerator<LifecycleEvent> {
  for await (const event of events) {
    if (event.platformStatus === 'Pending') continue
    yield event
    return
  }
}

describe.each(COLUMNS)('on $name', (column) => {
  const cases = adapterContract(() => bench(column))

  it('the contract has cases', () => {
    expect(cases.length).toBeGreaterThan(10)
  })

  for (const { name, run } of cases) it(`contract: ${name}`, () => matrix.check(`contract: ${name}`, column.name, run))

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
        const { client, server } = await open(column, { quirks: { flow: { errorBody } } })
        try {
          const error = await thrown(() => client().flows.get('unknown'))
          expect(error).toMatchObject({ code: 'NOT_FOUND', status: 404, platform: 'afnor' })
          const told = ['errorCode', 'merged'].includes(errorBody) ? 'MISSING_RESOURCE' : undefined
          expect((error as PlatformError).platformCode).toBe(told)
          expect((error as Error).message.includes('no such flow')).toBe(!['html', 'none'].includes(errorBody))
        } finally {
          await server.close()
        }
      }
      return `${SHAPES.length} of ${SHAPES.length}`
    }))
})

it('every check was made in every column', () => {
  expect(matrix.gaps).toEqual([])
})

afterAll(() => console.log(matrix.print()))
