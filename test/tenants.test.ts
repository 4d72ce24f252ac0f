import { readFileSync } from 'node:fs'
import { type AfnorCredentials, afnorFlowAdapter } from '@facturelle/afnor-flow'
import { AuthError, type LifecycleEvent, PlatformError, type Submission, sha256 } from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { createFacturelle } from '@facturelle/facade'
import { createSandbox } from '@facturelle/sandbox'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createVirtualClock } from './support/virtual-clock.js'

const EXAMPLE = readFileSync(new URL('../examples/invoices/F2026-001-ubl.xml', import.meta.url), 'utf8')
const SOAK = process.env.FACTURELLE_SOAK === '1'
const INTERLEAVINGS = SOAK ? 10_000 : 100

/** Whose calls these are: each has an organization id of its own, which every one of its requests shows. */
interface Tenant {
  readonly organizationId: string
  readonly credentials: AfnorCredentials<false> & { readonly clientSecret: string }
  /** What the token server says to them. */
  readonly refused?: 'invalid_client' | 'invalid_scope'
}

const at = (origin: string) => ({
  flowServiceUrl: `${origin}/afnor/1.3.0/flow-service`,
  tokenUrl: `${origin}/oauth2/token`,
})
const ONE = at('https://one.example')
const TWO = at('https://two.example')

/** Neighbours that differ in one thing each. */
const TENANTS: readonly Tenant[] = (
  [
    [{ ...ONE, clientId: 'a', clientSecret: 'same-secret' }],
    [{ ...ONE, clientId: 'b', clientSecret: 'same-secret' }],
    [{ ...ONE, clientId: 'a', clientSecret: 'same-secret', scope: 'flows' }],
    [{ ...ONE, clientId: 'a', clientSecret: 'same-secret', scope: 'flows directory' }],
    [{ ...ONE, clientId: 'a', clientSecret: 'same-secret', audience: 'flows' }],
    [{ ...ONE, clientId: 'a', clientSecret: 'same-secret', clientAuthentication: 'client_secret_post' }],
    [{ ...ONE, clientId: 'a', clientSecret: 'same-secret', headers: { 'x-api-key': 'one' } }],
    [{ ...ONE, clientId: 'a', clientSecret: 'same-secret', headers: { 'x-api-key': 'two' } }],
    [{ ...TWO, clientId: 'a', clientSecret: 'same-secret' }],
    [{ ...ONE, clientId: 'a:same', clientSecret: 'secret' }],
    [{ ...ONE, clientId: 'a', clientSecret: 'same:secret' }, 'invalid_client'],
    [{ ...ONE, clientId: 'a', clientSecret: 'same-secret ' }, 'invalid_client'],
    [{ ...ONE, clientId: 'a', clientSecret: 'Same-secret' }, 'invalid_client'],
    [{ ...ONE, clientId: 'limited', clientSecret: 'limited-secret', scope: 'flows' }],
    [{ ...ONE, clientId: 'limited', clientSecret: 'limited-secret', scope: 'all' }, 'invalid_scope'],
  ] as const
).map(([credentials, refused], index) => ({
  organizationId: `tenant-${index}`,
  credentials,
  ...(refused && { refused }),
}))

const CLIENTS = [
  { clientId: 'a', clientSecret: 'same-secret' },
  { clientId: 'b', clientSecret: 'same-secret' },
  { clientId: 'a:same', clientSecret: 'secret' },
  { clientId: 'limited', clientSecret: 'limited-secret', scope: 'flows' },
]

/** All that buys a token, as the token server sees it. */
async function presented(request: Request): Promise<string> {
  const form = new URLSearchParams(await request.text())
  const decode = (text: string) => decodeURIComponent(text.replaceAll('+', ' '))
  const basic = /^Basic (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1]
  const [id = '', secret = ''] = basic === undefined ? [] : atob(basic).split(':').map(decode)
  return JSON.stringify([
    request.url,
    basic === undefined ? 'client_secret_post' : 'client_secret_basic',
    form.get('client_id') ?? id,
    form.get('client_secret') ?? secret,
    form.get('scope'),
    form.get('audience'),
    request.headers.get('x-api-key'),
  ])
}

/** The same of a tenant, from what the app gave. */
function bought({ credentials }: Tenant): string {
  const { tokenUrl, clientAuthentication = 'client_secret_basic', clientId, clientSecret } = credentials
  const { scope = null, audience = null, headers = {} } = credentials
  const key = headers['x-api-key'] ?? null
  return JSON.stringify([tokenUrl, clientAuthentication, clientId, clientSecret, scope, audience, key])
}

/** What one caller does. */
interface Planned {
  readonly tenant: number
  readonly startMs: number
  readonly by: 'facade' | 'adapter'
  readonly cache: 'memory' | 'none'
  /** The answer to its submission is lost: it is looked up, and resolved from its reference. */
  readonly lost: boolean
  readonly steps: readonly ('events' | 'original' | 'resolve')[]
}

/** One interleaving, as plain data. */
interface Interleaving {
  readonly calls: readonly Planned[]
  /** How long each request takes, over and over. */
  readonly latenciesMs: readonly number[]
  /** Numbers of the requests that find all tokens revoked. */
  readonly revokedAt: readonly number[]
}

const interleavingArbitrary: fc.Arbitrary<Interleaving> = fc.record({
  calls: fc.array(
    fc.record({
      tenant: fc.nat({ max: TENANTS.length - 1 }),
      startMs: fc.constantFrom(0, 0, 3, 40, 700),
      by: fc.constantFrom('facade' as const, 'adapter' as const),
      cache: fc.constantFrom('memory' as const, 'memory' as const, 'none' as const),
      lost: fc.boolean(),
      steps: fc.subarray(['events', 'original', 'resolve'] as const, { minLength: 0 }),
    }),
    { minLength: 2, maxLength: 8 },
  ),
  latenciesMs: fc.array(fc.constantFrom(0, 1, 7, 40, 300, 2_000), { minLength: 1, maxLength: 16 }),
  revokedAt: fc.uniqueArray(fc.integer({ min: 2, max: 40 }), { maxLength: 3 }),
})

/** The platforms and what stands between them and us; one adapter and one facade for all interleavings. */
function openWorld() {
  const clock = createVirtualClock(Date.UTC(2026, 10, 21))
  const sandbox = createSandbox({
    clients: CLIENTS,
    now: clock.now,
    acknowledgeAfterMs: 0,
    lifecycle: [{ afterMs: 0, status: '212' }],
  })
  /** What bought each token that was ever given. */
  const tokens = new Map<string, string>()
  const byOrganization = new Map(TENANTS.map((tenant) => [tenant.organizationId, tenant]))
  const seen = { token: 0, api: 0, refused: 0 }
  /** Kept, since what `fetch` throws would be taken for a failure of the network. */
  const strays: string[] = []
  let plan: Interleaving = { calls: [], latenciesMs: [0], revokedAt: [] }
  let requests = 0

  const fetch = async (request: Request): Promise<Response> => {
    const count = requests++
    await clock.sleep(plan.latenciesMs[count % plan.latenciesMs.length] ?? 0, request.signal)
    if (plan.revokedAt.includes(count)) sandbox.revokeTokens()
    if (new URL(request.url).pathname === '/oauth2/token') {
      seen.token++
      const by = await presented(request.clone())
      if (!TENANTS.some((tenant) => bought(tenant) === by)) strays.push(`credentials of nobody: ${by}`)
      const answer = await sandbox.fetch(request)
      if (!answer.ok) seen.refused++
      else tokens.set(((await answer.clone().json()) as { access_token: string }).access_token, by)
      return answer
    }
    seen.api++
    const tenant = byOrganization.get(request.headers.get('organization-id') ?? '')
    const by = tokens.get((request.headers.get('authorization') ?? '').replace('Bearer ', ''))
    if (!tenant || by !== bought(tenant)) strays.push(`${tenant?.organizationId} with the token of ${by}`)
    if (tenant && !request.url.startsWith(`${tenant.credentials.flowServiceUrl}/`)) strays.push(request.url)
    return sandbox.fetch(request)
  }

  // No latency here outlasts these: what is in doubt is another test's matter.
  const limits = { timeoutMs: 60_000, lookupMs: 300_000 }
  const shared = { ...limits, clock, fetch, random: () => 0.5, version: '1.3.0' } as const
  const engine = xml()
  const readLifecycle = async (bytes: Uint8Array) => engine.readLifecycle?.(bytes)
  const open = (tokenCache: 'memory' | 'none') => {
    const adapter = afnorFlowAdapter({ ...shared, tokenCache, allowedHosts: ['one.example', 'two.example'] })
    return { adapter, facturelle: createFacturelle({ adapters: [adapter], documents: [engine] }) }
  }
  const by = { memory: open('memory'), none: open('none') }
  let submitted = 0
  const tally = { calls: 0, accepted: 0, refused: 0, revoked: 0, events: 0, originals: 0, resolved: 0 }

  const call = async ({ tenant: index, startMs, by: way, cache, lost, steps }: Planned) => {
    const tenant = TENANTS[index] as Tenant
    const { organizationId, credentials } = tenant
    const { adapter, facturelle } = by[cache]
    const destination = { type: 'afnor', organizationId, credentials: { ...credentials } } as const
    const number = `F-${index}-${++submitted}`
    const file = new TextEncoder().encode(EXAMPLE.replaceAll('F2026-001', number))
    const trackingId = `${organizationId}/${submitted}`
    await clock.sleep(startMs)
    let submission: Submission
    tally.calls++
    try {
      if (way === 'facade') {
        submission = await facturelle.submit({ file, name: `${number}.xml` }, { destination, trackingId })
      } else {
        const inspection = await engine.inspect(file)
        if (!inspection) throw new Error('the example is not recognised')
        const document = { ...inspection, bytes: file, name: `${number}.xml`, sha256: await sha256(file) }
        submission = await adapter.submit(document, destination, { trackingId, readLifecycle })
      }
    } catch (error) {
      // A token revoked twice under way is final; all else is for those who may not.
      if (AuthError.isInstance(error)) {
        expect(error.oauthError, `${organizationId} is refused`).toBe(tenant.refused)
        expect(tenant.refused).toBeDefined()
        tally.refused++
      } else if (PlatformError.isInstance(error) && error.code === 'UNAUTHORIZED') tally.revoked++
      else throw error
      return
    }
    expect(tenant.refused, `${organizationId} got through`).toBeUndefined()
    expect(submission.outcome).toBe('accepted')
    tally.accepted++
    const mine = (id: string | undefined) => sandbox.flows(credentials.clientId).find(({ flowId }) => flowId === id)
    expect(mine(submission.reference.id)).toMatchObject({ trackingId, name: `${number}.xml` })

    const stored = JSON.parse(JSON.stringify({ ...submission.reference, ...(lost && { outcome: 'inDoubt' }) }))
    if (lost) delete stored.id
    const resumed = lost ? facturelle.resume(stored, { destination }) : submission
    for (const step of steps) {
      try {
        if (step === 'resolve') {
          const found = await resumed.resolve()
          expect(mine(found.reference.id)).toMatchObject({ trackingId })
          tally.resolved++
        } else if (step === 'original') {
          expect((await resumed.original?.())?.bytes).toEqual(file)
          tally.originals++
        } else {
          const events: LifecycleEvent[] = []
          for await (const event of resumed.events()) events.push(event)
          expect(events.map(({ source }) => source)).toEqual(['acknowledgement', 'lifecycle'])
          for (const { reference } of events) expect(mine(reference)).toBeDefined()
          tally.events += events.length
        }
      } catch (error) {
        if (!(PlatformError.isInstance(error) && error.code === 'UNAUTHORIZED')) throw error
        tally.revoked++
      }
    }
  }

  return {
    tally,
    seen,
    tokens,
    async play(interleaving: Interleaving) {
      plan = interleaving
      requests = 0
      strays.length = 0
      const ended = await clock.run(Promise.allSettled(interleaving.calls.map(call)))
      expect(strays, 'every call travels with its own token').toEqual([])
      for (const end of ended) if (end.status === 'rejected') throw end.reason
      if (sandbox.flows().length > 24) sandbox.reset()
    },
  }
}

it(`${INTERLEAVINGS} random interleavings of calls with different credentials: each has its own token and answers`, async () => {
  const world = openWorld()
  await fc.assert(fc.asyncProperty(interleavingArbitrary, world.play), { seed: 20_261_121, numRuns: INTERLEAVINGS })
  const { tally, seen, tokens } = world
  console.log(
    `tenants: ${JSON.stringify({ interleavings: INTERLEAVINGS, ...tally, requests: seen, tokens: tokens.size })}`,
  )
  // Every kind of call took place, and every tenant that may has been served.
  for (const count of Object.values(tally)) expect(count).toBeGreaterThan(0)
  expect(new Set(tokens.values()).size).toBe(TENANTS.filter(({ refused }) => !refused).length)
}, 3_600_000)
