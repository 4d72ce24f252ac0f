import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createChorusPro } from '@facturelle/chorus-pro'
import { fileJournal } from '@facturelle/facade/file-journal'
import { createSandbox, type Sandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'

// A process is killed, without any warning, at each point of a submission: before and after each write of its journal,
// before each request, while the platform has it, and after its answer came. Others take up what it left.

const SOAK = process.env.FACTURELLE_SOAK === '1'
const SEED = 20_261_201
const HOUR_MS = 3_600_000
const LOOKUP_MS = 400
const PROCESS = fileURLToPath(new URL('./support/submitting-process.mjs', import.meta.url))
const PDF = fileURLToPath(new URL('../examples/invoices/F2026-001.pdf', import.meta.url))

/** A destination on a sandbox of its own. */
interface Scene {
  readonly sandbox: () => Sandbox
  readonly adapter: (sandbox: Sandbox, url: string) => object
  readonly destination: (sandbox: Sandbox) => object
  readonly invoice: (sandbox: Sandbox) => object
  /** The platform's handles of the documents that count. */
  readonly documents: (sandbox: Sandbox) => readonly string[]
  /** After that its absence is believed. */
  readonly absentAfterMs: number
  /** What was taken in is not found for a while. */
  readonly late?: true
}

const french = (number: string, siret: string, buyer: string) => ({
  number,
  date: new Date().toISOString().slice(0, 10),
  supplier: {
    name: 'Atelier',
    siret,
    iban: 'FR7630006000011234567890189',
    address: { postCode: '35000', city: 'Ici' },
  },
  recipient: { name: 'Cliente', siret: buyer, address: { postCode: '35000', city: 'Ici' } },
  lines: [{ description: 'Porte', quantity: '2', unitPrice: '450.00', vatRate: '20' }],
})
const flows = (sandbox: Sandbox) =>
  sandbox.flows().flatMap(({ flowId, flowDirection }) => (flowDirection === 'Out' ? [flowId] : []))

const chorusPro = (flow: readonly { afterMs: number; etat: string }[], late?: true): Scene => ({
  sandbox: () => createSandbox({ chorusPro: { flow }, quirks: { chorusPro: { reportAfterMs: 0 } } }),
  adapter(sandbox, url) {
    const { apiUrl, tokenUrl, clientId, clientSecret, login, password } = sandbox.chorusPro(url)
    return { apiUrl, tokenUrl, credentials: { clientId, clientSecret, login, password } }
  },
  destination: () => ({ type: 'chorus-pro' }),
  invoice(sandbox) {
    const { supplier, publicBody } = sandbox.chorusPro('http://sandbox').structures
    return { ...french('FA-2026-1', supplier.siret, publicBody.siret), invoicingFramework: 'A1' }
  },
  documents: (sandbox) => sandbox.chorusProFlows().map(({ numeroFluxDepot }) => numeroFluxDepot),
  absentAfterMs: 24 * HOUR_MS,
  ...(late && { late }),
})
const factpulse = (asynchronous: boolean): Scene => ({
  sandbox: () =>
    createSandbox({
      acknowledgeAfterMs: 0,
      lifecycle: [],
      factpulse: { tasks: { states: [{ afterMs: 0, status: 'PENDING' }], endsAfterMs: 20_000 } },
    }),
  adapter(sandbox, url) {
    const { apiUrl, username, password } = sandbox.factpulse(url)
    return { apiUrl, credentials: { username, password }, asynchronous }
  },
  destination: (sandbox) => ({
    type: 'factpulse',
    to: 'afnor',
    clientUid: sandbox.factpulse('http://sandbox').clientUid,
    sourcePdf: PDF,
  }),
  invoice: () => french('FA-2026-2', '73282932000074', '55210055400013'),
  documents: asynchronous ? (sandbox) => sandbox.factpulseTasks().map(({ taskId }) => taskId) : flows,
  absentAfterMs: HOUR_MS,
  ...(asynchronous && { late: true }),
})

const SCENES: Readonly<Record<string, Scene>> = {
  afnor: {
    sandbox: () => createSandbox({ acknowledgeAfterMs: 0, lifecycle: [] }),
    adapter(sandbox, url) {
      const { flowServiceUrl, tokenUrl, clientId, clientSecret } = sandbox.afnor('1.3.0', url)
      return { flowServiceUrl, tokenUrl, version: '1.3.0', credentials: { clientId, clientSecret } }
    },
    destination: () => ({ type: 'afnor' }),
    invoice: () => french('FA-2026-3', '73282932000074', '55210055400013'),
    documents: flows,
    absentAfterMs: HOUR_MS / 4,
  },
  'chorus-pro': chorusPro([{ afterMs: 0, etat: 'outcome' }]),
  'chorus-pro, integrated late': chorusPro(
    [
      { afterMs: 0, etat: 'IN_RECU' },
      { afterMs: 6 * HOUR_MS, etat: 'outcome' },
    ],
    true,
  ),
  factus: {
    sandbox: () => createSandbox(),
    adapter(sandbox, url) {
      const { apiUrl, clientId, clientSecret, username, password } = sandbox.factus(url)
      return { apiUrl, credentials: { clientId, clientSecret, username, password } }
    },
    destination: () => ({
      type: 'factus',
      factus: {
        customer: {
          identification_document_code: '31',
          legal_organization_code: '1',
          tribute_code: '01',
          municipality_code: '68679',
        },
      },
    }),
    invoice: () => ({
      number: 'V-2026-1',
      date: new Date().toISOString().slice(0, 10),
      currency: 'COP',
      dueDays: 0,
      supplier: { name: 'Papelería', identifier: { value: '901724254' }, address: { country: 'CO' } },
      recipient: { name: 'Compradora S.A.S.', identifier: { value: '900123456-8' }, address: { country: 'CO' } },
      lines: [{ description: 'Cuaderno', reference: 'CU-1', quantity: '3', unitPrice: '10000', vatRate: '19' }],
    }),
    documents: (sandbox) => sandbox.factusDocuments().flatMap(({ number, atDian }) => (atDian ? [number] : [])),
    absentAfterMs: HOUR_MS / 4,
  },
  factpulse: factpulse(false),
  'factpulse, as a task': factpulse(true),
}

/** Where a process dies: at the n-th of these. */
interface Point {
  readonly point: 'beforeWrite' | 'afterWrite' | 'beforeRequest' | 'onTheWay' | 'afterAnswer'
  readonly nth: number
}
/** What a process does. */
type Step = 'submit' | 'together' | 'unsettled'
/** How others go on: by submitting the invoice again, or by what the journal has in doubt. */
type Going = 'submitted again' | 'taken up'

interface Told {
  readonly outcome?: string
  readonly repeated?: boolean
  readonly id?: string
  readonly error?: string
}
interface Ran {
  readonly results: readonly Told[]
  readonly writes: number
  readonly requests: number
}

/** What became of all, for whoever runs the whole. */
const NONE = { points: 0, runs: 0, doubles: 0, lost: 0, inDoubt: 0, sentAgain: 0, found: 0 }
const figures = new Map<string, typeof NONE>()
function figureOf(name: string): typeof NONE {
  const figure = figures.get(name) ?? { ...NONE }
  figures.set(name, figure)
  return figure
}
afterAll(() => {
  if (SOAK) console.table(Object.fromEntries(figures))
})

async function stage(name: string, invoices = (invoice: object): object[] => [invoice]) {
  const scene = SCENES[name] as Scene
  const sandbox = scene.sandbox()
  const folder = await mkdtemp(join(tmpdir(), 'facturelle-killed-'))
  let arrived = 0
  let hold: { readonly nth: number; kill(): void } | undefined
  const onTheWay: Request[] = []
  /** Keeps the request that its sender does not live to see answered. */
  const gateway = async (request: Request): Promise<Response> => {
    arrived += 1
    if (arrived !== hold?.nth) return sandbox.fetch(request)
    const { method, url, headers } = request
    onTheWay.push(new Request(url, { method, headers, ...(request.body && { body: await request.arrayBuffer() }) }))
    hold.kill()
    throw new TypeError('nobody is there any more')
  }
  const server = await listen({ fetch: gateway })
  const plan = {
    adapter: scene.adapter(sandbox, server.url),
    destination: scene.destination(sandbox),
    invoices: invoices(scene.invoice(sandbox)),
    folder,
  }
  let aheadMs = 0
  const run = async (
    steps: readonly Step[],
    { dieAt, lookupMs = LOOKUP_MS }: { readonly dieAt?: Point; readonly lookupMs?: number },
  ): Promise<Ran | undefined> => {
    const argument = JSON.stringify({ ...plan, steps, aheadMs, dieAt, lookupMs })
    const child = spawn(process.execPath, [PROCESS, argument], { stdio: ['ignore', 'pipe', 'inherit'] })
    arrived = 0
    hold = dieAt?.point === 'onTheWay' ? { nth: dieAt.nth, kill: () => child.kill('SIGKILL') } : undefined
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    const [status, signal] = (await once(child, 'close')) as [number | null, string | null]
    if (signal !== null) expect([signal, output], 'it dies as it was told').toEqual([dieAt && 'SIGKILL', ''])
    else expect(status).toBe(0)
    return signal === null ? JSON.parse(output) : undefined
  }
  return {
    scene,
    sandbox,
    /** @returns whether it came so far */
    killed: async (steps: readonly Step[], dieAt: Point) => (await run(steps, { dieAt })) === undefined,
    /** @param certain nothing can stay in doubt, but by a look-up that a busy machine cut short */
    async again(steps: readonly Step[], certain: boolean): Promise<Ran> {
      for (let lookupMs = LOOKUP_MS; ; lookupMs *= 5) {
        const ran = (await run(steps, { lookupMs })) as Ran
        const inDoubt = ran.results.some(({ outcome }) => outcome === 'inDoubt')
        if (!(certain && inDoubt) || lookupMs > 20_000) return ran
      }
    },
    documents: () => scene.documents(sandbox),
    /** What was on its way arrives. */
    async arrive() {
      for (const request of onTheWay.splice(0)) await (await sandbox.fetch(request)).arrayBuffer()
    },
    pass(ms: number) {
      aheadMs += ms
      sandbox.advance(ms)
    },
    async inDoubt() {
      const keys: string[] = []
      for await (const { key } of fileJournal(folder).unsettled()) keys.push(key)
      return keys
    },
    written: async () => (await readdir(folder).catch(() => [])).some((file) => file.endsWith('.json')),
    async close() {
      await server.close()
      await rm(folder, { recursive: true })
    },
  }
}

function everyPoint(writes: number, requests: number): Point[] {
  const each = (count: number, points: readonly Point['point'][]) =>
    points.flatMap((point) => Array.from({ length: count }, (_, at) => ({ point, nth: at + 1 })))
  return [
    ...each(writes, ['beforeWrite', 'afterWrite']),
    ...each(requests, ['beforeRequest', 'onTheWay', 'afterAnswer']),
  ]
}

/** Every point of a submission that nothing disturbs. */
async function pointsOf(name: string): Promise<Point[]> {
  const { again, documents, inDoubt, close } = await stage(name)
  try {
    const { results, writes, requests } = await again(['submit'], false)
    expect(results).toEqual([{ outcome: 'accepted', repeated: false, id: documents()[0] }])
    expect(documents().length).toBe(1)
    expect(await inDoubt()).toEqual([])
    // The intent, and what became of it.
    expect(writes).toBe(2)
    expect(requests).toBeGreaterThanOrEqual(2)
    return everyPoint(writes, requests)
  } finally {
    await close()
  }
}

async function killedAt(name: string, point: Point, going: Going): Promise<void> {
  const { scene, killed, again, documents, arrive, pass, inDoubt, written, close } = await stage(name)
  const figure = figureOf(name)
  figure.runs += 1
  try {
    expect(await killed(['submit'], point)).toBe(true)
    const there = documents()
    const intended = await written()
    const doubts = await inDoubt()
    expect(there.length).toBeLessThanOrEqual(1)
    // Nothing is at the platform that the journal does not know of.
    if (!intended) expect(there).toEqual([])

    // Another process, at once.
    const certain = there.length === 1 && !scene.late
    const { results } = await again([going === 'taken up' ? 'unsettled' : 'submit'], certain)
    expect(documents().length).toBeLessThanOrEqual(1)
    if (going === 'taken up') expect(results.length).toBe(doubts.length)
    for (const { outcome, repeated, id, error } of results) {
      expect(error).toBeUndefined()
      if (!intended) {
        // It left no trace, and nothing had left.
        expect({ outcome, repeated, there: documents() }).toEqual({ outcome: 'accepted', repeated: false, there: [id] })
        figure.sentAgain += 1
        continue
      }
      // Nothing is sent that may be there, or on its way.
      expect(documents()).toEqual(there)
      if (certain || doubts.length === 0) expect({ outcome, id }).toEqual({ outcome: 'accepted', id: there[0] })
      else if (there.length === 0) expect(outcome).toBe('inDoubt')
      if (outcome === 'inDoubt') figure.inDoubt += 1
      else figure.found += 1
    }

    // What was on its way arrives; then all the time passes after which absence is believed.
    await arrive()
    expect(documents().length).toBeLessThanOrEqual(1)
    const before = documents()
    pass(scene.absentAfterMs + 60_000)
    const last = await again(going === 'taken up' ? ['unsettled', 'submit'] : ['submit'], true)
    expect(last.results.at(-1)).toMatchObject({ outcome: 'accepted' })
    if (before.length === 1) expect(last.results.at(-1)).toMatchObject({ repeated: true })
    expect(documents().length).toBe(1)
    expect(await inDoubt()).toEqual([])
  } finally {
    figure.doubles += documents().length > 1 ? 1 : 0
    figure.lost += documents().length === 0 ? 1 : 0
    await close()
  }
}

/** One process after the other dies, and time passes between them. */
interface Act {
  readonly steps: readonly Step[]
  readonly dieAt: Point
  readonly waits: boolean
}

async function killedAgain(name: string, acts: readonly Act[]): Promise<void> {
  const { scene, killed, again, documents, arrive, pass, inDoubt, close } = await stage(name)
  const figure = figureOf(`${name}, again and again`)
  figure.runs += 1
  try {
    for (const { steps, dieAt, waits } of acts) {
      figure.points += (await killed(steps, dieAt)) ? 1 : 0
      expect(documents().length).toBeLessThanOrEqual(1)
      if (!waits) continue
      await arrive()
      expect(documents().length).toBeLessThanOrEqual(1)
      pass(scene.absentAfterMs + 60_000)
    }
    await arrive()
    pass(scene.absentAfterMs + 60_000)
    const { results } = await again(['unsettled', 'submit'], true)
    expect(results.at(-1)).toMatchObject({ outcome: 'accepted' })
    expect(documents().length).toBe(1)
    expect(await inDoubt()).toEqual([])
  } finally {
    figure.doubles += documents().length > 1 ? 1 : 0
    figure.lost += documents().length === 0 ? 1 : 0
    await close()
  }
}

/** The numbers of the invoices that Chorus Pro has, each as often as it has it. */
async function facturesAt({ chorusPro, fetch }: Sandbox): Promise<string[]> {
  const { apiUrl, tokenUrl, clientId, clientSecret, login, password } = chorusPro('http://127.0.0.1:1')
  const credentials = { clientId, clientSecret, login, password }
  const { factures } = createChorusPro({ apiUrl, tokenUrl, credentials, fetch, allowInsecureLoopback: true })
  const { listeFactures } = await factures.rechercherParFournisseur()
  return listeFactures.map(({ numeroFacture }) => String(numeroFacture)).sort()
}

/** Two invoices that travel as one flow. */
async function killedTogether(point: Point, going: Going): Promise<void> {
  const numbers = ['FA-2026-5', 'FA-2026-6']
  const several = (invoice: object) => numbers.map((number) => ({ ...invoice, number }))
  const { scene, sandbox, killed, again, arrive, pass, inDoubt, close } = await stage('chorus-pro', several)
  const figure = figureOf('chorus-pro, two in one flow')
  figure.runs += 1
  const there = () => facturesAt(sandbox)
  const atMostOnce = async () => expect((await there()).filter((number, at, all) => all[at - 1] === number)).toEqual([])
  try {
    expect(await killed(['together'], point)).toBe(true)
    await atMostOnce()
    const { results } = await again([going === 'taken up' ? 'unsettled' : 'together'], false)
    await atMostOnce()
    for (const { outcome, error } of results) {
      expect(error).toBeUndefined()
      if (outcome === 'inDoubt') figure.inDoubt += 1
    }
    const accepted = results.filter(({ outcome }) => outcome === 'accepted').length
    expect((await there()).length, 'what is said to be there is').toBeGreaterThanOrEqual(accepted)
    await arrive()
    await atMostOnce()
    pass(scene.absentAfterMs + 60_000)
    const last = await again(going === 'taken up' ? ['unsettled', 'together'] : ['together'], true)
    expect(last.results.slice(-2)).toMatchObject([{ outcome: 'accepted' }, { outcome: 'accepted' }])
    expect(await there()).toEqual(numbers)
    expect(await inDoubt()).toEqual([])
  } finally {
    const all = await there()
    figure.doubles += all.length > 2 ? 1 : 0
    figure.lost += all.length < 2 ? 1 : 0
    await close()
  }
}

/** Several that submit one invoice at the same moment, over one journal. */
async function atOnce(name: string): Promise<void> {
  const { again, documents, inDoubt, close } = await stage(name)
  try {
    const ran = await Promise.all([1, 2, 3].map(() => again(['submit'], false)))
    const told = ran.flatMap(({ results }) => results)
    expect(documents().length).toBe(1)
    expect(told.some(({ outcome, repeated }) => outcome === 'accepted' && !repeated)).toBe(true)
    for (const { error, outcome, id, repeated } of told) {
      if (error !== undefined) expect(error).toContain('SUBMISSION_UNDER_WAY')
      // One that came late may meet it on its way.
      else if (outcome !== 'accepted') expect({ outcome, repeated }).toEqual({ outcome: 'inDoubt', repeated: true })
      else expect(id).toBe(documents()[0])
    }
    expect(await inDoubt()).toEqual([])
  } finally {
    await close()
  }
}

if (SOAK) {
  it.each(Object.keys(SCENES))('processes at the same time leave one invoice at %s', async (name) => {
    for (let time = 0; time < 10; time++) await atOnce(name)
  })
}

describe('a process that is killed', () => {
  const goings: readonly Going[] = ['submitted again', 'taken up']
  if (SOAK) {
    it.each(Object.keys(SCENES))('leaves one invoice at %s, wherever it died', async (name) => {
      const points = await pointsOf(name)
      const wrong: string[] = []
      for (const point of points) {
        for (const going of goings) {
          await killedAt(name, point, going).catch((failure: Error) => {
            wrong.push(
              `${point.point} ${point.nth}, ${going}: ${failure.message} ${failure.stack?.match(/killed.test.ts:\d+/)?.[0]}`,
            )
          })
        }
      }
      figureOf(name).points = points.length
      expect(wrong).toEqual([])
    })

    it('leaves one of each of two that travel as one flow', async () => {
      const wrong: string[] = []
      const points = everyPoint(4, 2)
      for (const point of points) {
        for (const going of goings) {
          await killedTogether(point, going).catch((failure: Error) => {
            wrong.push(
              `${point.point} ${point.nth}, ${going}: ${failure.message} ${failure.stack?.match(/killed.test.ts:\d+/)?.[0]}`,
            )
          })
        }
      }
      figureOf('chorus-pro, two in one flow').points = points.length
      expect(wrong).toEqual([])
    })

    it.each(Object.keys(SCENES))('leaves one invoice at %s, when those that take it up die as well', async (name) => {
      const first = fc.constantFrom(...(await pointsOf(name)))
      const later = fc.record({
        point: fc.constantFrom('beforeWrite', 'afterWrite', 'beforeRequest', 'onTheWay', 'afterAnswer'),
        nth: fc.integer({ min: 1, max: 3 }),
      })
      const waits = fc.boolean()
      const steps = fc.constantFrom<readonly Step[]>(['submit'], ['unsettled'], ['unsettled', 'submit'])
      const acts = fc
        .tuple(
          fc.record({ steps: fc.constant<readonly Step[]>(['submit']), dieAt: first, waits }),
          fc.array(fc.record({ steps, dieAt: later, waits }), { minLength: 1, maxLength: 3 }),
        )
        .map(([act, more]) => [act, ...more])
      await fc.assert(
        fc.asyncProperty(acts, (drawn) => killedAgain(name, drawn)),
        { numRuns: 40, seed: SEED },
      )
    })
  } else {
    const scenes = Object.keys(SCENES).filter((name) => !SCENES[name]?.late)
    it.each(scenes)('leaves one invoice at %s, wherever it died', { timeout: 60_000 }, async (name) => {
      // Every submission has these: a token, then the invoice, its intent and its outcome.
      const [drawn] = fc.sample(fc.tuple(fc.constantFrom(...everyPoint(2, 2)), fc.constantFrom(...goings)), {
        numRuns: 1,
        seed: SEED + scenes.indexOf(name),
      })
      const [point, going] = drawn as [Point, Going]
      await killedAt(name, point, going)
    })
  }
})
