import { readFileSync } from 'node:fs'
import { afnorFlowAdapter } from '@facturelle/afnor-flow'
import {
  AuthError,
  type Clock,
  FacturelleError,
  PlatformError,
  type Submission,
  type SubmissionReference,
  sha256,
  systemClock,
} from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { createFacturelle } from '@facturelle/facade'
import { createSandbox, type Fault, type Operation, type Sandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createVirtualClock } from './support/virtual-clock.js'

const EXAMPLE = readFileSync(new URL('../examples/invoices/F2026-001-ubl.xml', import.meta.url), 'utf8')
const FILES = ['F2026-001', 'F2026-002'].map((number) =>
  new TextEncoder().encode(EXAMPLE.replaceAll('F2026-001', number)),
)
const MINE = 'erp-2026-001'
const SCHEDULES = process.env.FACTURELLE_SOAK === '1' ? 20_000 : 250
const START = Date.UTC(2026, 10, 21)

/** One submission of a schedule. */
interface Planned {
  readonly file: 0 | 1
  /** `mine`: the caller's tracking id, one for all. `made`: the adapter makes one. */
  readonly trackingId: 'mine' | 'made'
  readonly startMs: number
  /** When the caller gives up: so long after the start, or as the n-th request of all leaves, or is answered. */
  readonly abort?: { readonly afterMs: number } | { readonly atRequest: number } | { readonly atAnswer: number }
}

/** All that happens, as plain data: what a failing run prints can be pasted below. */
interface Schedule {
  readonly version: '1.1.0' | '1.2.0' | '1.3.0'
  readonly tokenCache: 'memory' | 'none'
  /** How far the platform's clock is ahead of ours. */
  readonly skewMs: number
  /** A gateway took the requests: what it holds still arrives after we gave up. */
  readonly gateway: boolean
  readonly faults: readonly Fault[]
  /** Numbers of the requests that find all tokens revoked. */
  readonly revokedAt: readonly number[]
  readonly submissions: readonly Planned[]
}

/** Where a schedule is played. */
interface World {
  readonly clock: Clock
  readonly sandbox: Sandbox
  readonly fetch: (request: Request) => Promise<Response>
  readonly origin: string
  readonly limits: { readonly timeoutMs: number; readonly lookupMs: number }
  /** What the machine may add to a deadline. */
  readonly slackMs: number
  /** How often a healthy platform is asked before it counts: a busy machine may be too late for a look-up. */
  readonly tries: number
  /** Lets time pass until `work` settles; a failure when it never does. */
  readonly run: <T>(work: Promise<T>) => Promise<T>
  readonly pass: (ms: number) => Promise<void>
  readonly close: () => Promise<void>
}

const sandboxFor = (schedule: Schedule, clock: Clock) =>
  createSandbox({ now: () => clock.now() + schedule.skewMs, sleep: clock.sleep, acknowledgeAfterMs: 0, lifecycle: [] })

/** In process, in time that jumps. */
async function inProcess(schedule: Schedule): Promise<World> {
  const clock = createVirtualClock(START)
  const sandbox = sandboxFor(schedule, clock)
  return {
    clock,
    sandbox,
    fetch: schedule.gateway ? (request) => throughGateway(sandbox, request) : sandbox.fetch,
    origin: 'https://platform.example',
    limits: { timeoutMs: 30_000, lookupMs: 10_000 },
    slackMs: 0,
    tries: 1,
    run: clock.run,
    pass: (ms) => clock.run(clock.sleep(ms)),
    close: async () => undefined,
  }
}

/** Over sockets, in real time; `pass` sets the clock forward. */
async function overLoopback(schedule: Schedule): Promise<World> {
  let passed = 0
  const clock: Clock = { now: () => systemClock.now() + passed, sleep: systemClock.sleep }
  const sandbox = sandboxFor(schedule, clock)
  const server = await listen(sandbox)
  return {
    clock,
    sandbox,
    fetch: (request) => globalThis.fetch(request),
    origin: server.url,
    limits: { timeoutMs: 1_000, lookupMs: 300 },
    slackMs: 500,
    tries: 10,
    run: (work) => work,
    async pass(ms) {
      passed += ms
    },
    close: () => server.close(),
  }
}

/** Whoever gives up here is not noticed over there. */
async function throughGateway(sandbox: Sandbox, request: Request): Promise<Response> {
  const { method, url, headers, signal } = request
  const body = request.body === null ? {} : { body: await request.arrayBuffer() }
  const answer = sandbox.fetch(new Request(url, { method, headers, ...body }))
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort, { once: true })
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}

/** What one call of `submit` came to. */
interface Submitted {
  readonly sha256: string
  readonly tookMs: number
  /** As told before the request left. */
  readonly sending?: SubmissionReference
  readonly submission?: Submission
  readonly error?: unknown
}

const ABORTED = new Error('the caller gave up')

/** What a schedule came to, for tests that say what they expect of it. */
interface Played {
  readonly outcomes: readonly string[]
  /** After the platform is healthy again, and then long after. */
  readonly resumed: readonly string[]
  readonly settled: readonly string[]
  readonly flows: number
  readonly created: number
}

/** Plays a schedule and checks after each part of it that nothing is doubled, lost or claimed wrongly. */
async function play(schedule: Schedule, open = inProcess): Promise<Played> {
  const world = await open(schedule)
  try {
    return await playIn(world, schedule)
  } finally {
    await world.close()
  }
}

async function playIn(world: World, schedule: Schedule): Promise<Played> {
  const { clock, sandbox, run, pass, limits, slackMs } = world
  const digests = await Promise.all(FILES.map((file) => sha256(file)))
  const aborts = schedule.submissions.map(() => new AbortController())
  let requests = 0
  let healthy = false
  const abortAt = (kind: 'atRequest' | 'atAnswer', count: number) => {
    schedule.submissions.forEach(({ abort }, at) => {
      if (abort && kind in abort && (abort as Record<string, number>)[kind] === count) aborts[at]?.abort(ABORTED)
    })
  }
  const fetch = async (request: Request) => {
    const count = ++requests
    if (!healthy && schedule.revokedAt.includes(count)) sandbox.revokeTokens()
    abortAt('atRequest', count)
    try {
      return await world.fetch(request)
    } finally {
      abortAt('atAnswer', count)
    }
  }
  const { flowServiceUrl, tokenUrl, clientId, clientSecret } = sandbox.afnor(schedule.version, world.origin)
  const { version, tokenCache } = schedule
  /** A process of its own: what it does not remember, it must find by its references. */
  const openProcess = () =>
    createFacturelle({
      // What the adapter does of itself.
      journal: 'none',
      adapters: [
        afnorFlowAdapter({
          ...limits,
          version,
          tokenCache,
          clock,
          fetch,
          random: () => 0.5,
          allowInsecureLoopback: true,
          allowedHosts: ['platform.example'],
        }),
      ],
      documents: [xml()],
    })
  const destination = { type: 'afnor', credentials: { flowServiceUrl, tokenUrl, clientId, clientSecret } } as const

  for (const fault of schedule.faults) sandbox.faults.add(fault)
  const facturelle = openProcess()
  const submit = async ({ file, trackingId, startMs, abort }: Planned, at: number): Promise<Submitted> => {
    await clock.sleep(startMs)
    const controller = aborts[at] as AbortController
    if (abort && 'afterMs' in abort) void clock.sleep(abort.afterMs).then(() => controller.abort(ABORTED))
    const startedAt = clock.now()
    let sending: SubmissionReference | undefined
    const known = () => ({
      sha256: digests[file] as string,
      tookMs: clock.now() - startedAt,
      ...(sending && { sending }),
    })
    try {
      const submission = await facturelle.submit(
        { file: FILES[file] as Uint8Array, name: 'invoice.xml' },
        {
          destination,
          signal: controller.signal,
          ...(trackingId === 'mine' && { trackingId: MINE }),
          onProgress(step) {
            if (step.step === 'sending') sending = JSON.parse(JSON.stringify(step.reference))
          },
        },
      )
      return { ...known(), submission }
    } catch (error) {
      return { ...known(), error }
    }
  }
  const calls = await run(Promise.all(schedule.submissions.map(submit)))

  calls.forEach(({ error, tookMs }, at) => {
    if (error === undefined) return
    const expected =
      (error === ABORTED && aborts[at]?.signal.aborted) ||
      AuthError.isInstance(error) ||
      PlatformError.isInstance(error)
    if (!expected) throw new Error(`submission ${at} failed with what is no refusal`, { cause: error })
    if (aborts[at]?.signal.aborted) return
    expect(tookMs, 'every submission ends in time').toBeLessThanOrEqual(
      3 * limits.timeoutMs + limits.lookupMs + slackMs,
    )
  })
  check(sandbox, calls, [])

  // Some look again while the platform is still in trouble.
  const looked = await run(Promise.all(calls.map(({ submission }) => resolved(submission, world))))
  check(sandbox, calls, looked)

  // Then the process is gone. Another one has the references, and a platform that is well again.
  sandbox.faults.clear()
  healthy = true
  await pass(60_000)
  const another = openProcess()
  const references = calls.map(({ sending, submission }) => submission?.reference ?? sending)
  /** @param absent what is said of a document that the platform does not have */
  const resume = (absent: 'inDoubt' | 'notReceived') =>
    Promise.all(
      calls.map(async (call, at) => {
        const reference = references[at]
        let found: Resolved = {}
        for (let left = reference ? world.tries : 0; left > 0; left--) {
          found = await resolved(another.resume(JSON.parse(JSON.stringify(reference)), { destination }), world)
          // A look-up that a busy machine cut short tells nothing.
          if (found.outcome === 'accepted' || found.outcome === 'notReceived') break
          if (absent === 'inDoubt' && flowsOf(sandbox, call).length === 0) break
        }
        return found
      }),
    )
  const resumed = await run(resume('inDoubt'))
  check(sandbox, calls, [...looked, ...resumed])
  calls.forEach((call, at) => {
    // What never left stays so, even where another call has sent the same under the caller's own tracking id.
    if (!call.sending || call.submission?.outcome === 'notReceived') return
    const claimed = resumed[at]?.outcome ?? resumed[at]?.error
    if (flowsOf(sandbox, call).length > 0) expect(claimed, 'what the platform has is found').toBe('accepted')
    else expect(['inDoubt', 'notReceived'], 'what it does not have is not claimed').toContain(claimed)
  })

  // Long after, whatever was on its way has arrived, or never will.
  await pass(7_200_000)
  const settled = await run(resume('notReceived'))
  check(sandbox, calls, [...looked, ...resumed, ...settled])
  calls.forEach((call, at) => {
    if (!call.sending || call.submission?.outcome === 'notReceived') return
    const claimed = settled[at]?.outcome ?? settled[at]?.error
    const { trackingId, trackingIdMade } = call.sending
    const others = !trackingIdMade && sandbox.flows().some((flow) => flow.trackingId === trackingId)
    if (flowsOf(sandbox, call).length > 0) expect(claimed, 'in the end it is found').toBe('accepted')
    // Another file under the caller's own tracking id may be this one, given back with its bytes changed.
    else if (others) expect(['inDoubt', 'notReceived'], 'it is not claimed').toContain(claimed)
    else expect(claimed, 'in the end it is known to be absent').toBe('notReceived')
  })
  const words = (found: readonly Resolved[]) => found.map(({ outcome, error }) => outcome ?? nameOf(error))
  return {
    outcomes: calls.map(({ submission, error }) => submission?.outcome ?? nameOf(error)),
    resumed: words(resumed),
    settled: words(settled),
    flows: sandbox.flows().length,
    created: sandbox.requests.filter(({ operation }) => operation === 'createFlow').length,
  }
}

interface Resolved {
  readonly outcome?: Submission['outcome']
  readonly reference?: SubmissionReference
  readonly error?: unknown
}

/** What looking a submission up says; a look-up that cannot be made says why. */
async function resolved(submission: Submission | undefined, { clock, limits, slackMs }: World): Promise<Resolved> {
  if (!submission) return {}
  const startedAt = clock.now()
  const found = await submission.resolve().then(
    ({ outcome, reference }): Resolved => ({ outcome, reference }),
    (error: unknown): Resolved => ({ error }),
  )
  const tookMs = clock.now() - startedAt
  expect(tookMs, 'every look-up ends in time').toBeLessThanOrEqual(limits.timeoutMs + limits.lookupMs + slackMs)
  if (found.error !== undefined && !FacturelleError.isInstance(found.error)) throw found.error
  return found
}

/** What the platform took in of a call: by the tracking id that was told before the request left, and the bytes. */
function flowsOf(sandbox: Sandbox, { sha256, sending }: Pick<Submitted, 'sha256' | 'sending'>) {
  return sandbox.flows().filter((flow) => flow.sha256 === sha256 && flow.trackingId === sending?.trackingId)
}

/** What holds at any time, whatever comes next. */
function check(sandbox: Sandbox, calls: readonly Submitted[], found: readonly Resolved[]): void {
  const flows = sandbox.flows()
  const keyOf = (of: { sha256: string; trackingId?: string | undefined }) => `${of.sha256} ${of.trackingId}`
  const submits = new Map<string, number>()
  const absent = new Map<string, number>()
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  const claims = [...calls.flatMap(({ submission }) => submission ?? []), ...found]
  calls.forEach((call, at) => {
    if (!call.sending) return
    const key = keyOf({ sha256: call.sha256, trackingId: call.sending.trackingId })
    add(submits, key)
    // `found` holds the calls in their order, once for each time that they were looked up.
    const said = found.filter((_, place) => place % calls.length === at)
    const denied = [call.submission, ...said].some((claim) => claim?.outcome === 'notReceived')
    if (denied || AuthError.isInstance(call.error)) add(absent, key)
  })
  for (const flow of flows) {
    const key = keyOf(flow)
    const allowed = (submits.get(key) ?? 0) - (absent.get(key) ?? 0)
    const count = flows.filter((other) => keyOf(other) === key).length
    expect(
      count,
      'no document more often than it was submitted, and none that was said not to be there',
    ).toBeLessThanOrEqual(allowed)
  }
  for (const { outcome, reference } of claims) {
    if (outcome !== 'accepted') continue
    const flow = flows.find(({ flowId }) => flowId === reference?.id)
    expect(flow, 'what is accepted is on the platform').toMatchObject({
      sha256: reference?.document.sha256,
      trackingId: reference?.trackingId,
    })
  }
}

function nameOf(error: unknown): string {
  if (FacturelleError.isInstance(error)) return error.code
  return error === ABORTED ? 'aborted' : 'none'
}

const MS = fc.constantFrom(0, 10, 900, 20_000, 29_990, 45_000, 110_000)
const effectArbitrary = fc.oneof(
  { weight: 3, arbitrary: fc.record({ latencyMs: MS }) },
  {
    weight: 4,
    arbitrary: fc.record(
      {
        status: fc.constantFrom(408, 425, 429, 499, 500, 502, 503, 504),
        body: fc.constantFrom('', '<html>bad gateway</html>', '{"errorCode":"X","errorMessage":"no"}', 'null'),
        headers: fc.constantFrom({ 'Retry-After': '1' }, { 'Retry-After': '3600' }),
      },
      { requiredKeys: ['status'] },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({ status: fc.constant(200), body: fc.constantFrom('', '{}', '<html>log in</html>') }),
  },
  { weight: 2, arbitrary: fc.constant({ reset: true } as const) },
  { weight: 2, arbitrary: fc.constant({ truncate: true } as const) },
  { weight: 2, arbitrary: fc.constant({ stall: true } as const) },
)
const faultArbitrary: fc.Arbitrary<Fault> = fc
  .tuple(
    effectArbitrary,
    fc.record({
      // Most schedules are about the one request that must not be doubled.
      operation: fc.constantFrom<Operation[]>('createFlow', 'createFlow', 'token', 'searchFlows', 'getFlow'),
      times: fc.integer({ min: 1, max: 3 }),
      when: fc.constantFrom<('before' | 'after')[]>('before', 'after'),
    }),
  )
  .map(([effect, where]) => ({ ...where, ...effect }))

const scheduleArbitrary: fc.Arbitrary<Schedule> = fc.record({
  version: fc.constantFrom<Schedule['version'][]>('1.3.0', '1.2.0', '1.1.0'),
  tokenCache: fc.constantFrom<Schedule['tokenCache'][]>('memory', 'memory', 'none'),
  skewMs: fc.constantFrom(0, 0, -240_000, 240_000),
  gateway: fc.boolean(),
  // At most 7 times the longest latency: still far from the quarter of an hour after which silence is an answer.
  faults: fc.array(faultArbitrary, { maxLength: 7 }),
  revokedAt: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
  submissions: fc.array(
    fc.record(
      {
        file: fc.constantFrom(0 as const, 1 as const),
        trackingId: fc.constantFrom('made' as const, 'mine' as const),
        startMs: fc.constantFrom(0, 0, 5, 950, 25_000),
        abort: fc.oneof(
          fc.record({ afterMs: MS }),
          fc.record({ atRequest: fc.integer({ min: 1, max: 8 }) }),
          fc.record({ atAnswer: fc.integer({ min: 1, max: 8 }) }),
        ),
      },
      { requiredKeys: ['file', 'trackingId', 'startMs'] },
    ),
    { minLength: 1, maxLength: 4 },
  ),
})

const ONE: Planned = { file: 0, trackingId: 'made', startMs: 0 }
const CALM: Schedule = {
  version: '1.3.0',
  tokenCache: 'memory',
  skewMs: 0,
  gateway: false,
  faults: [],
  revokedAt: [],
  submissions: [ONE],
}

describe('one submission is one document', () => {
  it(`under ${SCHEDULES} random schedules of faults, revocations, aborts and parallel submissions`, async () => {
    await fc.assert(
      fc.asyncProperty(scheduleArbitrary, async (schedule) => void (await play(schedule))),
      {
        seed: 20_261_121,
        numRuns: SCHEDULES,
      },
    )
  }, 3_600_000)

  it.each<[string, Partial<Schedule>, Partial<Played>]>([
    ['nothing goes wrong', {}, { outcomes: ['accepted'], flows: 1, created: 1 }],
    [
      'an answer that is lost is looked up',
      { faults: [{ operation: 'createFlow', when: 'after', reset: true }] },
      { outcomes: ['accepted'], flows: 1, created: 1 },
    ],
    [
      'a request that is lost stays in doubt, and is known to be lost long after',
      { faults: [{ operation: 'createFlow', reset: true }] },
      { outcomes: ['inDoubt'], resumed: ['inDoubt'], settled: ['notReceived'], flows: 0, created: 1 },
    ],
    [
      'a gateway that delivers after we gave up',
      { gateway: true, faults: [{ operation: 'createFlow', latencyMs: 110_000 }] },
      { outcomes: ['inDoubt'], settled: ['accepted'], flows: 1, created: 1 },
    ],
    [
      'a token revoked under way: one replay after a refusal',
      { revokedAt: [2] },
      { outcomes: ['accepted'], flows: 1, created: 2 },
    ],
    [
      'a replay whose answer is lost',
      {
        faults: [
          { operation: 'createFlow', status: 401 },
          { operation: 'createFlow', when: 'after', stall: true },
        ],
      },
      { outcomes: ['accepted'], flows: 1, created: 2 },
    ],
    [
      'a look-up that fails as well',
      {
        faults: [
          { operation: 'createFlow', when: 'after', status: 504 },
          { operation: 'searchFlows', times: 40, status: 503 },
        ],
        revokedAt: [3, 5],
      },
      { outcomes: ['inDoubt'], resumed: ['accepted'], flows: 1, created: 1 },
    ],
    [
      'the caller gives up as the request leaves',
      { submissions: [{ ...ONE, abort: { atRequest: 2 } }], gateway: true },
      { outcomes: ['aborted'], resumed: ['accepted'], flows: 1, created: 1 },
    ],
    [
      'the caller gives up as the answer comes',
      { submissions: [{ ...ONE, abort: { atAnswer: 2 } }] },
      { resumed: ['accepted'], flows: 1, created: 1 },
    ],
    [
      'two files under one tracking id of the caller, one of them lost',
      {
        submissions: [
          { file: 0, trackingId: 'mine', startMs: 0 },
          { file: 1, trackingId: 'mine', startMs: 5 },
        ],
        faults: [
          { operation: 'createFlow', latencyMs: 10 },
          { operation: 'createFlow', reset: true },
        ],
      },
      { settled: ['inDoubt', 'accepted'], flows: 1, created: 2 },
    ],
    [
      'the same twice under one tracking id of the caller, one of them without a token',
      {
        tokenCache: 'none',
        // Asked again when it did not answer for a while: both times belong to the first.
        faults: [{ operation: 'token', times: 2, stall: true }],
        submissions: [
          { file: 0, trackingId: 'mine', startMs: 0 },
          { file: 0, trackingId: 'mine', startMs: 25_000 },
        ],
      },
      { outcomes: ['notReceived', 'accepted'], resumed: ['notReceived', 'accepted'], flows: 1, created: 1 },
    ],
    [
      'no token: nothing is sent',
      { faults: [{ operation: 'token', times: 3, status: 503 }] },
      { flows: 0, created: 0 },
    ],
    [
      'four at a time, each answer spoilt in another way',
      {
        submissions: [ONE, ONE, ONE, ONE],
        faults: [
          { operation: 'createFlow', when: 'after', reset: true },
          { operation: 'createFlow', truncate: true },
          { operation: 'createFlow', when: 'after', status: 502, body: '<html>bad gateway</html>' },
          { operation: 'createFlow', when: 'after', status: 200, body: '{}' },
        ],
      },
      { outcomes: ['accepted', 'accepted', 'accepted', 'accepted'], flows: 4, created: 4 },
    ],
  ])('%s', async (_name, changes, expected) => {
    expect(await play({ ...CALM, ...changes })).toMatchObject(expected)
  })
})

const EFFECTS = [
  ['a reset', { reset: true }],
  ['half an answer', { truncate: true }],
  ['silence', { stall: true }],
  ['a 408', { status: 408 }],
  ['a 425', { status: 425 }],
  ['a 499', { status: 499, body: '' }],
  ['a 500 without a body', { status: 500, body: '' }],
  ['a 502 page', { status: 502, body: '<html>bad gateway</html>' }],
  ['a 503', { status: 503, headers: { 'Retry-After': '3600' } }],
  ['a 504', { status: 504 }],
  ['a page with status 200', { status: 200, body: '<html>log in</html>' }],
] as const

describe('over sockets', () => {
  const spoilt = EFFECTS.flatMap(([name, effect]) =>
    (['before', 'after'] as const).map((when) => ({ name, effect, when })),
  )
  it.concurrent.each(spoilt)('$name $when the document is taken in', async ({ effect, when }) => {
    const fault: Fault = { operation: 'createFlow', when, ...effect }
    const played = await play({ ...CALM, faults: [fault], submissions: [ONE, { ...ONE, file: 1 }] }, overLoopback)
    // A truncated answer is one that was given.
    const taken = when === 'after' || 'truncate' in effect
    expect(played).toMatchObject({ flows: taken ? 2 : 1, created: 2 })
    expect([...played.settled].sort()).toEqual(taken ? ['accepted', 'accepted'] : ['accepted', 'notReceived'])
  })

  it('a token revoked between two submissions of one process', async () => {
    const played = await play({ ...CALM, revokedAt: [2], submissions: [ONE, { ...ONE, startMs: 50 }] }, overLoopback)
    expect(played).toMatchObject({ outcomes: ['accepted', 'accepted'], flows: 2 })
    expect(played.created).toBeGreaterThan(2)
  })

  it('the caller gives up with the answer on its way', async () => {
    const submissions = [{ ...ONE, abort: { afterMs: 100 } }]
    const faults: Fault[] = [{ operation: 'createFlow', when: 'after', latencyMs: 300 }]
    const played = await play({ ...CALM, faults, submissions }, overLoopback)
    expect(played).toMatchObject({ outcomes: ['aborted'], resumed: ['accepted'], flows: 1, created: 1 })
  })
})
