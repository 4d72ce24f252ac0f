import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type AfnorDirectory, type AfnorDirectoryOptions, createAfnorDirectory } from '@facturelle/afnor-directory'
import {
  type AccountCredentials,
  type AfnorFlowOptions,
  afnorFlowAdapter,
  createAfnorFlow,
} from '@facturelle/afnor-flow'
import { createTokens } from '@facturelle/auth'
import { runCli } from '@facturelle/cli'
import {
  type Adapter,
  type Clock,
  type PreparedDocument,
  type Submission,
  type SubmissionReference,
  sha256,
} from '@facturelle/core'
import { DIAGNOSTICS_CHANNEL } from '@facturelle/core/http'
import { xml } from '@facturelle/documents'
import { createFacturelle } from '@facturelle/facade'
import {
  type ChorusProAccess,
  createFactPulse,
  type FactPulse,
  type FactPulseAdapterOptions,
  type FactPulseCredentials,
  type FactPulseDestination,
  factpulseAdapter,
} from '@facturelle/factpulse'
import { facturx } from '@facturelle/facturx'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { invoiceOf, prepared } from '../packages/factpulse/test/support/invoices.js'
import { asHeader, asToken, CANARIES, everythingOf, shownIn } from './support/canaries.js'
import { createVirtualClock } from './support/virtual-clock.js'

const SOAK = process.env.FACTURELLE_SOAK === '1'
const EXAMPLE = readFileSync(new URL('../examples/invoices/F2026-001-ubl.xml', import.meta.url), 'utf8')
/** In a part of the invoice that nothing reads. */
const IN_FILE = 'canary-of-a-line-item-7d1'
const FILE = new TextEncoder().encode(EXAMPLE.replace('</cac:InvoiceLine>', `<!-- ${IN_FILE} --></cac:InvoiceLine>`))
const FILE_NAME = 'canary-of-the-file-name.xml'

/** The secrets of one run. */
interface Planted {
  readonly clientSecret: string
  /** What the token server gives, one after the other. */
  readonly tokens: readonly [string, string]
  readonly apiKey: string
  /** What the token server gives beside a token, and what a gateway may hold. */
  readonly others: readonly string[]
}

const TOKENS = CANARIES.filter(asToken)
const HEADERS = CANARIES.filter(asHeader)

function plant(round: number): Planted {
  const of = (list: readonly string[], step: number) => list[(round + step) % list.length] as string
  return {
    clientSecret: of(CANARIES, 0),
    tokens: [of(TOKENS, 3), of(TOKENS, 4)],
    apiKey: of(HEADERS, 7),
    others: [of(CANARIES, 11), of(CANARIES, 17)],
  }
}

const secretsOf = ({ clientSecret, tokens, apiKey, others }: Planted) => [clientSecret, ...tokens, apiKey, ...others]

/** A request as a hostile server sees it. */
interface Seen {
  readonly planted: Planted
  readonly authorization: string
  readonly body: string
}

/** What goes wrong, at the token server or at the platform. */
interface Failure {
  readonly name: string
  readonly at: 'token' | 'api'
  readonly answer: (seen: Seen) => Response | Promise<Response>
}

const JSON_TYPE = { 'content-type': 'application/json' }
const json = (status: number, value: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(value), { status, headers: { ...JSON_TYPE, ...headers } })
/** A header value that holds as much of a secret as a header can. */
const headerOf = (secret: string) => (asHeader(secret) ? secret : encodeURIComponent(secret))
const everySecret = ({ planted, authorization }: Seen) => [authorization, ...secretsOf(planted)].join(' | ')
const page = (seen: Seen) => `<html><body>You sent ${everySecret(seen)} ${seen.body}</body></html>`
const fail = (failure: unknown): never => {
  throw failure
}

const tokenFailures: Omit<Failure, 'at'>[] = [
  ...[400, 401, 403, 429, 500].map((status) => ({
    name: `${status} with every secret in its description`,
    answer: (seen: Seen) =>
      json(status, { error: 'invalid_client', error_description: everySecret(seen), error_uri: everySecret(seen) }),
  })),
  ...[400, 401].map((status) => ({
    name: `${status} with the secret as its error`,
    answer: ({ planted }: Seen) => json(status, { error: planted.clientSecret, error_description: 'no' }),
  })),
  {
    name: '401 with every secret in its challenge',
    answer: ({ planted }) => {
      const quoted = encodeURIComponent(planted.clientSecret)
      const challenge = `Basic realm="${quoted}", error="${asHeader(planted.clientSecret) ? planted.clientSecret.replace(/["\\]/g, '\\$&') : quoted}", error_description="${quoted}"`
      return json(401, { error: planted.clientSecret }, { 'www-authenticate': challenge })
    },
  },
  ...[200, 401, 502].map((status) => ({
    name: `${status} with a page`,
    answer: (seen: Seen) => new Response(page(seen), { status, headers: { 'content-type': 'text/html' } }),
  })),
  { name: '400 with plain text', answer: (seen) => new Response(everySecret(seen), { status: 400 }) },
  { name: '400 with a JSON string', answer: (seen) => json(400, everySecret(seen)) },
  {
    name: '200 of a type that is the secret',
    answer: ({ planted }) =>
      new Response('{}', { headers: { 'content-type': `text/${headerOf(planted.clientSecret)}` } }),
  },
  {
    name: '400 of a type that is the secret',
    answer: ({ planted }) =>
      new Response('{', { status: 400, headers: { 'content-type': `${headerOf(planted.clientSecret)}/json` } }),
  },
  {
    name: '200 without a token',
    answer: (seen) => json(200, { token_type: 'Bearer', said: everySecret(seen) }),
  },
  {
    name: '200 with a token of another type',
    answer: ({ planted }) => json(200, { access_token: planted.tokens[0], token_type: planted.clientSecret }),
  },
  {
    name: '200 with a life that is the secret',
    answer: ({ planted }) =>
      json(200, { access_token: planted.tokens[0], token_type: 'Bearer', expires_in: `in ${planted.clientSecret}` }),
  },
  {
    name: '200 with a token that no header carries',
    answer: ({ planted }) => json(200, { access_token: `${planted.clientSecret}\n é`, token_type: 'Bearer' }),
  },
  {
    name: '200 with an object for a token',
    answer: ({ planted }) => json(200, { access_token: { is: planted.clientSecret }, token_type: 'Bearer' }),
  },
  {
    name: '200 with broken JSON',
    answer: ({ planted }) => new Response(`{"access_token":"${planted.tokens[0]}"`, { headers: JSON_TYPE }),
  },
  {
    name: 'a redirect that names the secret',
    answer: ({ planted }) => {
      const query = encodeURIComponent(planted.clientSecret)
      const headers = { location: `https://elsewhere.example/?s=${query}`, 'x-echo': headerOf(planted.clientSecret) }
      return new Response(null, { status: 302, headers })
    },
  },
  { name: 'a reset that quotes the request', answer: (seen) => fail(resetQuoting(seen)) },
  { name: 'a failure that is a secret', answer: ({ planted }) => fail(planted.clientSecret) },
  { name: 'silence', answer: () => new Promise<Response>(() => undefined) },
]

/** As instrumented clients throw: the whole request hangs on the error. */
function resetQuoting(seen: Seen): TypeError {
  const cause = Object.assign(new Error(`read ECONNRESET ${everySecret(seen)}`), {
    code: 'ECONNRESET',
    config: { headers: { authorization: seen.authorization }, data: seen.body },
  })
  return Object.assign(new TypeError(`fetch failed ${everySecret(seen)}`, { cause }), { request: seen })
}

const apiFailures: Omit<Failure, 'at'>[] = [
  ...[400, 401, 403, 404, 409, 413, 422, 429, 500, 503].flatMap((status) => [
    {
      name: `${status} that quotes the header it got`,
      answer: ({ authorization, planted }: Seen) =>
        json(status, {
          errorCode: authorization,
          errorMessage: `you sent ${authorization}, that is ${authorization.slice(7)} for ${planted.tokens.length}`,
          details: `token ${authorization.slice(7)} is not good`,
        }),
    },
    {
      name: `${status} with a page that quotes all of the request`,
      answer: (seen: Seen) => new Response(page(seen), { status, headers: { 'content-type': 'text/html' } }),
    },
  ]),
  {
    name: '400 of problem+json that quotes the token',
    answer: ({ authorization }) =>
      json(400, { title: authorization, detail: authorization.slice(7), instance: authorization }),
  },
  ...[400, 401].map((status) => ({
    name: `${status} that quotes each token it knows, in every writing`,
    answer: ({ planted, authorization }: Seen) => {
      const token = authorization.slice(7)
      const escaped = JSON.stringify(JSON.stringify(token))
      const said = status === 401 ? planted.tokens.join(' and ') : token
      return json(status, {
        errorCode: said,
        errorMessage: encodeURIComponent(token),
        details: btoa(`:${token}`),
        escaped,
      })
    },
  })),
  { name: '400 with a bare string that quotes the token', answer: ({ authorization }) => json(400, authorization) },
  {
    name: '400 with plain text that quotes the token',
    answer: ({ authorization }) => new Response(authorization, { status: 400 }),
  },
  {
    name: '400 that quotes the file',
    answer: ({ body }) => {
      const at = body.indexOf(IN_FILE)
      const piece = at < 0 ? '<nothing>' : body.slice(at - 40, at + 60)
      return json(400, { errorCode: piece, errorMessage: piece, message: piece, details: piece })
    },
  },
  { name: '200 with a page', answer: (seen) => new Response(page(seen), { headers: { 'content-type': 'text/html' } }) },
  {
    name: '200 with broken JSON',
    answer: (seen) => new Response(`{"flowId": ${everySecret(seen)}`, { headers: JSON_TYPE }),
  },
  { name: '200 that is no answer', answer: (seen) => json(200, { said: everySecret(seen), results: 7 }) },
  { name: '200 that is a string', answer: (seen) => json(200, everySecret(seen)) },
  {
    name: 'a redirect that names the token',
    answer: ({ authorization }) => {
      const location = `https://elsewhere.example/?t=${encodeURIComponent(authorization)}`
      return new Response(null, { status: 307, headers: { location, 'x-echo': authorization } })
    },
  },
  {
    name: '503 with the token in its headers',
    answer: ({ authorization }) =>
      new Response(null, { status: 503, headers: { 'retry-after': authorization, 'x-request-id': authorization } }),
  },
  { name: 'a reset that quotes the request', answer: (seen) => fail(resetQuoting(seen)) },
  { name: 'a failure that is a secret', answer: ({ planted }) => fail(planted.tokens[0]) },
  { name: 'silence', answer: () => new Promise<Response>(() => undefined) },
]

const FAILURES: readonly Failure[] = [
  ...tokenFailures.map((failure) => ({ ...failure, at: 'token' as const })),
  ...apiFailures.map((failure) => ({ ...failure, at: 'api' as const })),
]

const ORIGIN = 'https://platform.example'
const HONEST = { clientId: 'erp', clientSecret: 'nothing-to-hide' }

/** A platform that does its work until it is told to fail, and gives the planted tokens for its own. */
function openPlatform() {
  const clock = createVirtualClock(Date.UTC(2026, 10, 21))
  const sandbox = createSandbox({
    clients: [HONEST],
    now: clock.now,
    sleep: clock.sleep,
    acknowledgeAfterMs: 0,
    lifecycle: [{ afterMs: 0, status: '212' }],
  })
  const address = sandbox.afnor('1.3.0', ORIGIN)
  let planted = plant(0)
  let failure: Failure | undefined
  let given = 0
  const urls: string[] = []
  const honestToken = async () => {
    const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: 'erp' })
    body.set('client_secret', HONEST.clientSecret)
    const answer = await sandbox.fetch(new Request(address.tokenUrl, { method: 'POST', body }))
    return ((await answer.json()) as { access_token: string }).access_token
  }
  const fetch = async (request: Request): Promise<Response> => {
    urls.push(request.url)
    const url = new URL(request.url)
    const at = url.pathname === '/oauth2/token' ? 'token' : 'api'
    const authorization = request.headers.get('authorization') ?? ''
    if (failure?.at === at) {
      const body = await request.text()
      const answer = Promise.resolve().then(() => failure?.answer({ planted, authorization, body }) as Response)
      const aborted = new Promise<never>((_, reject) => {
        request.signal.addEventListener('abort', () => reject(request.signal.reason), { once: true })
      })
      return Promise.race([answer, aborted])
    }
    if (at === 'token') {
      const [refresh_token, session_token] = planted.others
      const access_token = planted.tokens[given++ % 2]
      return json(200, { access_token, token_type: 'Bearer', expires_in: 600, refresh_token, session_token })
    }
    const headers = new Headers(request.headers)
    headers.set('authorization', `Bearer ${await honestToken()}`)
    return sandbox.fetch(new Request(request, { headers }))
  }
  const { flowServiceUrl, tokenUrl } = address
  const options = {
    flowServiceUrl,
    tokenUrl,
    version: '1.3.0',
    clock,
    fetch,
    random: () => 0,
    timeoutMs: 5_000,
    lookupMs: 1_000,
    retry: { limit: 1 },
  } as const
  return {
    clock,
    sandbox,
    urls,
    options,
    fetch,
    fail(next: Failure | undefined) {
      failure = next
    },
    begin(round: number) {
      sandbox.reset()
      urls.length = 0
      given = 0
      failure = undefined
      planted = plant(round)
      return planted
    },
  }
}

type Platform = ReturnType<typeof openPlatform>

/** What a run shows: errors hold less than what is told on purpose. */
interface Shown {
  readonly errors: unknown[]
  readonly told: unknown[]
}

interface Surroundings {
  readonly account: AccountCredentials | (() => AccountCredentials)
  readonly planted: Planted
  readonly platform: Platform
  /** Of a flow that is there. */
  readonly reference: SubmissionReference
  readonly document: PreparedDocument
  readonly shown: Shown
  /** From now on the platform fails. */
  readonly spoil: () => void
}

type Operation = (at: Surroundings) => Promise<unknown>

const TRACKED = { where: { trackingId: 'erp-1' } }
const clientOf = ({ platform, account }: Surroundings) => {
  const { lookupMs: _, ...options } = platform.options
  return createAfnorFlow({ ...options, credentials: account } as AfnorFlowOptions)
}
/** An adapter with stored credentials, whichever way they are given. */
const adapterWith = (
  options: Platform['options'],
  credentials: Surroundings['account'],
  further: { readonly tokenCache?: 'none' } = {},
) =>
  afnorFlowAdapter({ ...options, ...further, credentials } as { flowServiceUrl: string; tokenUrl: string } & {
    credentials: AccountCredentials
  })
const adapterOf = ({ platform, account }: Surroundings) => adapterWith(platform.options, account)
const documents = [xml(), facturx()]
const facturelleOf = (at: Surroundings) => createFacturelle({ adapters: [adapterOf(at)], documents })
const DESTINATION = { type: 'afnor' } as const

const onClient =
  (call: (client: ReturnType<typeof createAfnorFlow>, at: Surroundings) => Promise<unknown>): Operation =>
  async (at) => {
    const client = clientOf(at)
    at.shown.told.push(client)
    at.spoil()
    await call(client, at)
  }

async function all(items: AsyncIterable<unknown>) {
  for await (const _ of items);
}

/** Follows for a while: an outage alone does not end it. */
async function watch(submission: Submission, { platform: { clock }, shown }: Surroundings) {
  const end = new AbortController()
  void clock.sleep(20_000).then(() => end.abort(new Error('seen enough')))
  for await (const event of submission.events({ pollMs: 1_000, signal: end.signal })) shown.told.push(event)
}

async function submitted(at: Surroundings): Promise<Submission> {
  const submission = await facturelleOf(at).submit(
    { file: FILE, name: 'F2026-001.xml' },
    {
      destination: DESTINATION,
      onProgress(step) {
        at.shown.told.push(JSON.stringify(step), step)
        throw new Error(at.planted.others[0])
      },
    },
  )
  at.shown.told.push(submission)
  at.shown.errors.push(submission.error)
  return submission
}

const inDoubt = ({ id: _, ...reference }: SubmissionReference): SubmissionReference => ({
  ...reference,
  outcome: 'inDoubt',
})
const resumed = (at: Surroundings, reference = at.reference) => {
  const submission = facturelleOf(at).resume(reference, { destination: DESTINATION })
  at.shown.told.push(submission)
  at.spoil()
  return submission
}

/** The same on a platform of 1.2.0, which has a form of webhooks of its own. */
const onClient12 =
  (
    call: (client: ReturnType<typeof createAfnorFlow<never, '1.2.0'>>, at: Surroundings) => Promise<unknown>,
  ): Operation =>
  async (at) => {
    const { lookupMs: _, ...options } = at.platform.options
    const { flowServiceUrl } = at.platform.sandbox.afnor('1.2.0', ORIGIN)
    const given = { ...options, version: '1.2.0', flowServiceUrl, credentials: at.account }
    const client = createAfnorFlow(given as AfnorFlowOptions & { version: '1.2.0' })
    at.shown.told.push(client)
    at.spoil()
    await call(client as never, at)
  }

/** What a platform is told to show to us: secrets too. */
const callbackOf = ({ apiKey, clientSecret }: Planted) => ({
  headers: [{ headerName: 'X-Hook', headerValue: /^[\x21-\x7e]+$/.test(apiKey) ? apiKey : encodeURIComponent(apiKey) }],
  authentication: { authType: 'BASIC' as const, userId: 'hook', userPassword: clientSecret },
})

/** An outage alone does not end it. */
function forAWhile({ platform: { clock } }: { readonly platform: { readonly clock: Clock } }): AbortSignal {
  const end = new AbortController()
  void clock.sleep(5_000).then(() => end.abort(new Error('seen enough')))
  return end.signal
}

const SIREN = '123456782'
const directoryOf = ({ platform, account }: Surroundings) => {
  const { clock, fetch, random, timeoutMs, retry, tokenUrl } = platform.options
  const directoryServiceUrl = `${ORIGIN}/afnor/1.3.0/directory-service`
  const options = { directoryServiceUrl, tokenUrl, version: '1.3.0', clock, fetch, random, timeoutMs, retry }
  return createAfnorDirectory({ ...options, credentials: account } as AfnorDirectoryOptions)
}
const DIRECTORY_CALLS: Readonly<Record<string, (directory: AfnorDirectory) => Promise<unknown>>> = {
  authorize: (directory) => directory.authorize(),
  getHealth: (directory) => directory.getHealth(),
  'siren.get': (directory) => directory.siren.get(SIREN),
  'siren.search': (directory) => directory.siren.search({ filters: { siren: { op: 'strict', value: SIREN } } }),
  'siret.get': (directory) => directory.siret.get(`${SIREN}00001`),
  'routingCode.search': (directory) =>
    directory.routingCode.search({ filters: { siret: { op: 'strict', value: `${SIREN}00001` } } }),
  'directoryLine.get': (directory) => directory.directoryLine.get(SIREN),
  'directoryLine.searchAll': (directory) =>
    all(directory.directoryLine.searchAll({ filters: { siren: { op: 'strict', value: SIREN } } })),
  checkReachability: (directory) => directory.checkReachability({ scheme: '0225', value: SIREN }),
}

const OPERATIONS: Readonly<Record<string, Operation>> = {
  'client.authorize': onClient((client) => client.authorize()),
  'client.getHealth': onClient((client) => client.getHealth()),
  'flows.create': onClient((client) =>
    client.flows.create({ file: FILE, flowInfo: { name: FILE_NAME, flowSyntax: 'UBL' } }),
  ),
  'flows.search': onClient((client) => client.flows.search(TRACKED)),
  'flows.searchAll': onClient((client) => all(client.flows.searchAll(TRACKED.where))),
  'flows.get': onClient((client, { reference }) => client.flows.get(reference.id as string)),
  'flows.download': onClient((client, { reference }) => client.flows.download(reference.id as string, 'Original')),
  'webhooks.list': onClient((client) => client.webhooks.list()),
  'webhooks.create': onClient((client) => client.webhooks.create({ callbackUrl: 'https://erp.example/hook' })),
  'webhooks.delete': onClient((client) => client.webhooks.delete('one')),
  'webhooks.get': onClient12((client) => client.webhooks.get('one')),
  'webhooks.create of 1.2.0': onClient12((client, { planted }) =>
    client.webhooks.create({
      callback: { url: 'https://erp.example/hook', ...callbackOf(planted) },
      metadata: { flowType: 'SupplierInvoice', flowDirection: 'In' },
    }),
  ),
  'webhooks.update': onClient12((client, { planted }) => client.webhooks.update('one', callbackOf(planted))),
  'flows.read': onClient((client, { reference }) => client.flows.read(reference.id as string)),
  'flows.read, into a sink': onClient((client, { reference, shown }) => {
    const sink = new WritableStream({ abort: (reason) => void shown.errors.push(reason) })
    return client.flows.read(reference.id as string, { sink })
  }),
  'flows.stream': onClient(async (client, { reference }) => {
    const { body } = await client.flows.stream(reference.id as string, 'Original')
    await new Response(body).arrayBuffer()
  }),
  'flows.waitForAcknowledgement': onClient((client, at) =>
    client.flows.waitForAcknowledgement(at.reference.id as string, { signal: forAWhile(at) }),
  ),
  'flows.changes': onClient(async (client, at) => {
    for await (const change of client.flows.changes({ signal: forAWhile(at) })) at.shown.told.push(change)
  }),
  ...Object.fromEntries(
    Object.entries(DIRECTORY_CALLS).map(([name, call]) => [
      `directory, ${name}`,
      async (at: Surroundings) => {
        const directory = directoryOf(at)
        at.shown.told.push(directory)
        at.spoil()
        await call(directory)
      },
    ]),
  ),
  'adapter.submit': async (at) => {
    const adapter = adapterOf(at)
    at.shown.told.push(adapter)
    at.spoil()
    const submission = await adapter.submit({ ...at.document, name: FILE_NAME }, DESTINATION)
    at.shown.errors.push(submission.error)
  },
  'adapter.submit with credentials of the call': async (at) => {
    const { flowServiceUrl, tokenUrl, ...options } = at.platform.options
    const account = typeof at.account === 'function' ? at.account() : at.account
    const adapter = afnorFlowAdapter({ ...options, allowedHosts: [new URL(ORIGIN).host] })
    at.spoil()
    const destination = { ...DESTINATION, credentials: { flowServiceUrl, tokenUrl, ...account } }
    const submission = await adapter.submit(at.document, destination)
    at.shown.told.push(adapter, submission, submission.reference)
    at.shown.errors.push(submission.error)
  },
  'adapter.submit without a token cache': async (at) => {
    const adapter = adapterWith(at.platform.options, at.account, { tokenCache: 'none' })
    at.spoil()
    const submission = await adapter.submit(at.document, DESTINATION)
    at.shown.told.push(submission)
    at.shown.errors.push(submission.error)
  },
  'facturelle.submit': async (at) => {
    at.spoil()
    await submitted(at)
  },
  'submission.events': async (at) => {
    const submission = await submitted(at)
    at.spoil()
    await watch(submission, at)
  },
  'submission.original': async (at) => {
    const submission = await submitted(at)
    at.spoil()
    await submission.original?.()
  },
  'facturelle.resume, events': (at) => watch(resumed(at), at),
  'facturelle.resume, original': async (at) => resumed(at).original?.(),
  'facturelle.resume, resolve': async (at) => {
    const submission = await resumed(at, inDoubt(at.reference)).resolve()
    at.shown.told.push(submission)
    at.shown.errors.push(submission.error)
  },
  'facturelle.resume in doubt, events': (at) => watch(resumed(at, inDoubt(at.reference)), at),
  'tokens.token': async (at) => {
    const { clock, fetch, options } = at.platform
    const tokens = createTokens({ clock, fetch })
    const account = typeof at.account === 'function' ? at.account() : at.account
    const source = tokens.clientCredentials({ ...account, tokenUrl: options.tokenUrl })
    at.shown.told.push(tokens, source)
    at.spoil()
    at.shown.told.push(await source.token())
  },
}

/** Everything the process may say by itself while `work` runs. */
async function listening(work: () => Promise<void>): Promise<string[]> {
  const said: string[] = []
  const spies = [
    ...(['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation((...words: unknown[]) => void said.push(everythingOf(words))),
    ),
    ...[process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, 'write').mockImplementation((text) => Boolean(said.push(String(text)))),
    ),
  ]
  const warned = (warning: Error) => void said.push(everythingOf(warning))
  process.on('warning', warned)
  try {
    await work()
    // Warnings are emitted on the next turn.
    await new Promise((resolve) => setImmediate(resolve))
  } finally {
    process.off('warning', warned)
    for (const spy of spies) spy.mockRestore()
  }
  return said
}

describe('no secret shows', () => {
  const platform = openPlatform()
  let document: PreparedDocument

  beforeAll(async () => {
    const inspection = await xml().inspect(FILE)
    if (!inspection) throw new Error('the example is not recognised')
    document = { ...inspection, bytes: FILE, name: 'F2026-001.xml', sha256: await sha256(FILE) }
    // The feed is loaded with the first one, and the virtual clock does not wait for that.
    const { lookupMs: _, ...options } = platform.options
    const { flows } = createAfnorFlow({ ...options, credentials: HONEST } as AfnorFlowOptions)
    await platform.clock.run(all(flows.changes({ live: false })))
  })

  /** One operation against one failure; gives what leaked. */
  const attempt = async (
    name: string,
    failure: Failure,
    round: number,
  ): Promise<{ leaks: string[]; failed: boolean }> => {
    const planted = platform.begin(round)
    const { clock, options } = platform
    const sent = adapterWith(options, HONEST)
    const { reference } = await clock.run(sent.submit(document, DESTINATION, { trackingId: 'erp-1' }))
    const given: AccountCredentials = {
      clientId: 'erp',
      clientSecret: planted.clientSecret,
      headers: { 'x-api-key': planted.apiKey },
      ...(round % 3 === 0 && { clientAuthentication: 'client_secret_post' }),
    }
    const shown: Shown = { errors: [], told: [] }
    const account = round % 2 === 0 ? given : () => given
    const at = { account, planted, platform, reference, document, shown, spoil: () => platform.fail(failure) }
    let failed = false
    const events: unknown[] = []
    const hear = (event: unknown) => void events.push(event)
    subscribe(DIAGNOSTICS_CHANNEL, hear)
    await clock.run(
      (OPERATIONS[name] as Operation)(at).catch((error: unknown) => {
        failed = true
        shown.errors.push(error)
      }),
    )
    unsubscribe(DIAGNOSTICS_CHANNEL, hear)
    if (events.length === 0) throw new Error(`no event of ${name}`)
    const secrets = secretsOf(planted)
    const errors = everythingOf(shown.errors)
    const leaks = [
      ...shownIn(errors, [...secrets, IN_FILE, FILE_NAME]).map((leak) => `error: ${leak}`),
      ...shownIn(everythingOf(shown.told), [...secrets, IN_FILE]).map((leak) => `told: ${leak}`),
      ...shownIn(everythingOf(events), [...secrets, IN_FILE, FILE_NAME]).map((leak) => `event: ${leak}`),
      ...shownIn(platform.urls.join('\n'), [...secrets, IN_FILE, FILE_NAME]).map((leak) => `URL: ${leak}`),
    ]
    failed ||= shown.errors.some((error) => error !== undefined)
    return { leaks: leaks.map((leak) => `${name}, ${failure.at} ${failure.name}: ${leak}`), failed }
  }

  const names = Object.keys(OPERATIONS)
  const rounds = SOAK ? CANARIES.length : 1
  it(`in ${names.length} operations x ${FAILURES.length} failures x ${rounds} of ${CANARIES.length} plantings`, async () => {
    const leaks: string[] = []
    let runs = 0
    const failed = new Set<string>()
    const said = await listening(async () => {
      for (const [place, name] of names.entries()) {
        for (const [index, failure] of FAILURES.entries()) {
          for (let round = 0; round < rounds; round++) {
            const result = await attempt(name, failure, place * 7 + index + round)
            runs++
            leaks.push(...result.leaks)
            if (result.failed) failed.add(name).add(failure.name)
          }
        }
      }
    })
    expect([...new Set(leaks)]).toEqual([])
    expect(said, 'nothing is said on the console, no warning is emitted').toEqual([])
    expect(runs).toBe(names.length * FAILURES.length * rounds)
    // Each failure was one, and each operation met some.
    expect(FAILURES.filter(({ name }) => !failed.has(name)).map(({ name }) => name)).toEqual([])
    expect(names.filter((name) => !failed.has(name))).toEqual([])
  }, 3_600_000)

  it('whichever of them it is', async () => {
    const few = ['flows.create', 'facturelle.submit', 'tokens.token']
    const some = FAILURES.filter(({ name }) => /quotes the header|every secret|error|type that is/.test(name))
    const leaks: string[] = []
    for (const name of few) {
      for (const [index] of CANARIES.entries()) {
        const failure = some[index % some.length] as Failure
        leaks.push(...(await attempt(name, failure, index)).leaks)
      }
    }
    expect([...new Set(leaks)]).toEqual([])
  }, 60_000)
})

/** What a call of FactPulse carries: access to every destination, keys, and an invoice. */
function factpulseGiven(round: number) {
  const of = (step: number) => CANARIES[(round + step) % CANARIES.length] as string
  const key = (step: number) => btoa(`canary-of-a-key-${step}`.padEnd(32, '!'))
  const platform = {
    flowServiceUrl: 'https://flow.example/flow-service',
    tokenUrl: 'https://auth.example/token',
    clientId: 'atelier',
    clientSecret: of(5),
  }
  const piste = { environment: 'sandbox', clientId: 'piste', clientSecret: of(9), login: 'TECH_1', password: of(13) }
  const signing = {
    keyPem: `-----BEGIN PRIVATE KEY-----\n${of(21)}`,
    certPem: '-----BEGIN CERTIFICATE-----',
    keyPassphrase: of(25),
  }
  const others = [
    platform.clientSecret,
    piste.clientSecret,
    piste.password,
    of(21),
    signing.keyPassphrase,
    key(1),
    key(2),
  ]
  return { platform, piste: piste as ChorusProAccess, signing, encryptionKey: key(1), newKey: key(2), others }
}

interface FactPulseAt {
  readonly platform: { readonly clock: Clock }
  readonly client: FactPulse
  readonly given: ReturnType<typeof factpulseGiven>
  readonly adapter: (further?: object) => Adapter<FactPulseDestination>
  readonly account: object
  readonly shown: Shown
  readonly spoil: () => void
}

const LADEN_PDF = new TextEncoder().encode(`%PDF-1.7 ${IN_FILE}`)
const LADEN_XML = new TextEncoder().encode(`<a>${IN_FILE}</a>`)
const LADEN_DATA = { number: 'F-1', supplier: {}, recipient: {}, lines: [{ description: IN_FILE }] }
const CLIENT_UID = '7f1d9d2e-0f9c-4d0e-9a52-5a7a3f6c1b10'
const LADEN_MESSAGE = { documentId: 'C-1', senderSiren: SIREN, invoiceId: IN_FILE, status: '210' } as never

const factpulseCall =
  (call: (client: FactPulse, at: FactPulseAt) => Promise<unknown>) =>
  async (at: FactPulseAt): Promise<unknown> => {
    at.spoil()
    return call(at.client, at)
  }
/** What FactPulse does with an invoice as data, at once or as a task, and what is asked about it. */
const handedOver =
  (further: object, terms: (at: FactPulseAt) => object, then: 'follow' | 'resolve' | 'nothing' = 'nothing') =>
  async (at: FactPulseAt): Promise<unknown> => {
    const adapter = at.adapter(further)
    const destination = { type: 'factpulse', clientUid: CLIENT_UID, sourcePdf: LADEN_PDF, ...terms(at) } as never
    if (then === 'nothing') at.spoil()
    const invoice = await prepared(invoiceOf({ lines: [{ description: IN_FILE, unitPrice: '10.00', vatRate: '20' }] }))
    const submission = await adapter.submitInvoice?.(invoice, destination)
    at.shown.told.push(adapter, submission, submission?.reference)
    at.shown.errors.push(submission?.error)
    at.spoil()
    if (then === 'follow') return submission?.waitForAcknowledgement?.({ signal: forAWhile(at) })
    if (then === 'nothing' || !submission) return undefined
    const doubtful = { ...submission.reference, outcome: 'inDoubt', id: undefined }
    const resolved = await adapter.resume?.(JSON.parse(JSON.stringify(doubtful)), destination).resolve()
    at.shown.told.push(resolved)
    at.shown.errors.push(resolved?.error)
    return undefined
  }
const stored = { to: 'afnor' }
const ofTheCall = (at: FactPulseAt) => ({
  to: 'chorus_pro',
  environment: 'production',
  credentials: { account: at.account, access: at.given.piste, signing: at.given.signing },
})

const FACTPULSE_OPERATIONS: Readonly<Record<string, (at: FactPulseAt) => Promise<unknown>>> = {
  authorize: factpulseCall((client) => client.authorize()),
  'invoices.generate': factpulseCall(({ invoices }) =>
    invoices.generate({ invoice_data: LADEN_DATA, source_pdf: LADEN_PDF, output_format: 'pdf' }),
  ),
  'invoices.submitComplete': factpulseCall(({ invoices }, { given: { platform, signing } }) =>
    invoices.submitComplete({
      invoiceData: LADEN_DATA,
      sourcePdf: LADEN_PDF,
      destination: { type: 'afnor', credentials: platform },
      signature: signing,
    }),
  ),
  'invoices.submitCompleteAsync, wait': async ({ client, given: { piste }, spoil, shown }) => {
    const destination = { type: 'chorus_pro', credentials: piste } as const
    const task = await client.invoices.submitCompleteAsync({
      invoiceData: LADEN_DATA,
      sourcePdf: LADEN_PDF,
      destination,
    })
    spoil()
    shown.told.push(task)
    return task.wait()
  },
  'validation.facturxPdf': factpulseCall(({ validation }) => validation.facturxPdf({ pdf_file: LADEN_PDF })),
  'conversion.resume': factpulseCall(({ conversion }) =>
    conversion.resume('c', { overrides: { supplier: { name: IN_FILE } } } as never),
  ),
  'afnor.flows.create': factpulseCall(({ afnor }) =>
    afnor.flows.create({ flowInfo: { name: FILE_NAME, flowSyntax: 'CII' }, file: LADEN_XML }),
  ),
  'afnor.withAccess, flows.search': factpulseCall(({ afnor }, { given: { platform } }) =>
    afnor.withAccess(platform).flows.search({ where: { trackingId: 'T-1' } }),
  ),
  'afnor.requestToken': factpulseCall(({ afnor }, { given: { platform } }) => afnor.requestToken(platform)),
  'afnor.getIncomingFlow': factpulseCall(({ afnor }, { given: { encryptionKey } }) =>
    afnor.getIncomingFlow('flow-1', { encryptionKey }),
  ),
  'cdar.submit': factpulseCall(({ cdar }, { given: { platform } }) =>
    cdar.submit({ ...(LADEN_MESSAGE as object), credentials: platform } as never),
  ),
  'ereporting.submitXml': factpulseCall(({ ereporting }, { given: { platform } }) =>
    ereporting.submitXml({ xml_file: LADEN_XML, credentials: platform }),
  ),
  'chorusPro.structures.rechercher': factpulseCall(({ chorusPro }, { given: { piste } }) =>
    chorusPro.structures.rechercher({ structureIdentifier: '1', credentials: piste }),
  ),
  'clients.updatePdpConfig': factpulseCall(({ clients }, { given: { platform, encryptionKey } }) =>
    clients.updatePdpConfig(CLIENT_UID, { ...platform, encryptionMode: 'double', encryptionKey }),
  ),
  'clients.rotateEncryptionKey': factpulseCall(({ clients }, { given: { encryptionKey, newKey } }) =>
    clients.rotateEncryptionKey(CLIENT_UID, { oldKey: encryptionKey, newKey }),
  ),
  'downloads.get': factpulseCall(({ downloads }) => downloads.get('d')),
  post: factpulseCall((client) => client.post('any/path', { said: IN_FILE })),
  'adapter, at once': handedOver({}, () => stored),
  'adapter, by access of the call': handedOver({ credentials: undefined, environment: undefined }, ofTheCall),
  'adapter, as a task, followed': handedOver({ asynchronous: true }, () => stored, 'follow'),
  'adapter, in doubt': handedOver({}, () => stored, 'resolve'),
}

describe('no secret of FactPulse shows', () => {
  const clock = createVirtualClock(Date.UTC(2026, 10, 21))
  const FINE = { taskId: 't', success: true, status: 'PENDING', afnorResult: { flowId: 'f-1', trackingId: 'T-1' } }

  /** One operation against one failure; gives what leaked. */
  const attempt = async (name: string, failure: Failure, round: number) => {
    const given = factpulseGiven(round)
    const [first, second] = plant(round).tokens
    // A key or a token of the app's own buys nothing, so that nothing fails there, and is all that the client knows.
    const brought = [undefined, { apiKey: second }, { accessToken: first }][round % 3]
    const alone = failure.at === 'api' && name !== 'authorize' ? brought : undefined
    const [known] = Object.values(alone ?? {})
    const tokens = known === undefined ? ([first, second] as const) : ([known, known] as const)
    const planted: Planted = { ...plant(round), tokens, others: given.others }
    const account = alone ?? { username: 'erp@atelier.example', password: planted.clientSecret }
    const urls: string[] = []
    let spoilt = false
    let bought = 0
    const fetch = async (request: Request): Promise<Response> => {
      urls.push(request.url)
      const body = await request.text()
      const at = /\/(api\/token|oauth\/token)/.test(request.url) ? 'token' : 'api'
      const authorization = request.headers.get('authorization') ?? ''
      const token = planted.tokens[bought % 2] as string
      if (!spoilt || failure.at !== at) {
        if (at === 'api') return json(200, FINE)
        bought++
        return json(200, { access: token, refresh: planted.tokens[1], access_lifetime: 600, access_token: token })
      }
      const aborted = new Promise<never>((_, reject) => {
        request.signal.addEventListener('abort', () => reject(request.signal.reason), { once: true })
      })
      return Promise.race([failure.answer({ planted, authorization, body }), aborted])
    }
    const shown: Shown = { errors: [], told: [] }
    const credentials = account as FactPulseCredentials
    const options = { clock, fetch, random: () => 0, timeoutMs: 5_000, retry: { limit: 1 } }
    const own = {
      ...options,
      environment: 'production',
      credentials: round % 2 ? () => credentials : credentials,
    } as const
    const client = createFactPulse({ ...own, clientUid: CLIENT_UID })
    const adapter = (further: object = {}) => {
      const given = { ...own, lookupMs: 1_000, ...further }
      const kept = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
      return factpulseAdapter<FactPulseAdapterOptions>(kept) as unknown as Adapter<FactPulseDestination>
    }
    shown.told.push(client)
    let failed = false
    const events: unknown[] = []
    const hear = (event: unknown) => void events.push(event)
    subscribe(DIAGNOSTICS_CHANNEL, hear)
    const spoil = () => {
      spoilt = true
    }
    const work = FACTPULSE_OPERATIONS[name] as (at: FactPulseAt) => Promise<unknown>
    await clock.run(
      work({ platform: { clock }, client, given, adapter, account: credentials, shown, spoil }).catch(
        (error: unknown) => {
          failed = true
          shown.errors.push(error)
        },
      ),
    )
    unsubscribe(DIAGNOSTICS_CHANNEL, hear)
    const secrets = secretsOf(planted)
    const leaks = [
      ...shownIn(everythingOf(shown.errors), [...secrets, IN_FILE, FILE_NAME]).map((leak) => `error: ${leak}`),
      ...shownIn(everythingOf(shown.told), secrets).map((leak) => `told: ${leak}`),
      ...shownIn(everythingOf(events), [...secrets, IN_FILE, FILE_NAME]).map((leak) => `event: ${leak}`),
      ...shownIn(urls.join('\n'), [...secrets, IN_FILE, FILE_NAME]).map((leak) => `URL: ${leak}`),
    ]
    failed ||= shown.errors.some((error) => error !== undefined)
    return {
      leaks: leaks.map((leak) => `${name}, ${failure.at} ${failure.name}: ${leak}`),
      failed,
      heard: events.length,
    }
  }

  const names = Object.keys(FACTPULSE_OPERATIONS)
  const [step, rounds] = SOAK ? [1, CANARIES.length] : [4, 1]
  it(`in ${names.length} operations x ${FAILURES.length} failures, 1 of ${step}, x ${rounds} plantings`, async () => {
    const leaks: string[] = []
    const failed = new Set<string>()
    const said = await listening(async () => {
      for (const [place, name] of names.entries()) {
        for (const [index, failure] of FAILURES.entries()) {
          if ((place + index) % step !== 0) continue
          for (let round = 0; round < rounds; round++) {
            const result = await attempt(name, failure, place * 7 + index + round)
            expect(result.heard, name).toBeGreaterThan(0)
            leaks.push(...result.leaks)
            if (result.failed) failed.add(name).add(failure.name)
          }
        }
      }
    })
    expect([...new Set(leaks)]).toEqual([])
    expect(said, 'nothing is said on the console, no warning is emitted').toEqual([])
    expect(FAILURES.filter(({ name }) => !failed.has(name)).map(({ name }) => name)).toEqual([])
    expect(names.filter((name) => !failed.has(name))).toEqual([])
  }, 3_600_000)
})

/** What a call throws, at once or later; `undefined` when it does not. */
async function failureOf(work: () => unknown): Promise<unknown> {
  try {
    await work()
    return undefined
  } catch (error) {
    return error ?? new Error('something empty was thrown')
  }
}

describe('a mistake of the caller', () => {
  const address = { flowServiceUrl: `${ORIGIN}/flow-service`, tokenUrl: `${ORIGIN}/oauth2/token` }
  const account = { clientId: 'erp', clientSecret: 'nothing-to-hide' }
  const fetch = async () => new Response(null, { status: 599 })
  // As from JavaScript: no type has seen these.
  const create = createAfnorFlow as (options: unknown) => ReturnType<typeof createAfnorFlow>
  const adapt = afnorFlowAdapter as (options?: unknown) => ReturnType<typeof afnorFlowAdapter>
  const facturelle = createFacturelle({ adapters: [afnorFlowAdapter({ fetch })], documents })
  const submit = (destination: unknown, further: object = {}) =>
    facturelle.submit({ file: FILE, ...further } as never, { destination } as never)
  const given = { ...address, ...account }

  const MISTAKES: Readonly<Record<string, (secret: string) => unknown>> = {
    'credentials that are the secret': (secret) => create({ ...address, credentials: secret }),
    'a secret in an object': (secret) =>
      create({ ...address, credentials: { ...account, clientSecret: { is: secret } } }),
    'a secret in a list': (secret) => create({ ...address, credentials: { ...account, clientSecret: [secret] } }),
    'a secret under another name': (secret) =>
      create({ ...address, credentials: { ...account, client_secret: secret } }),
    'a secret for an authentication': (secret) =>
      create({ ...address, credentials: { ...account, clientAuthentication: secret } }),
    'a secret for a list of headers': (secret) => create({ ...address, credentials: { ...account, headers: secret } }),
    'a secret with a line break in a header': (secret) =>
      create({ ...address, credentials: { ...account, headers: { 'x-api-key': `${secret}\n請` } } }),
    'a secret in a list in a header': (secret) =>
      create({ ...address, credentials: { ...account, headers: { 'x-api-key': ['請', secret] } } }),
    'a secret for an address': (secret) => create({ ...address, tokenUrl: secret, credentials: account }),
    'a secret in the user part of an address': (secret) =>
      create({ ...address, tokenUrl: `https://erp:${encodeURIComponent(secret)}@host.example`, credentials: account }),
    'a secret in the query of an address': (secret) =>
      create({ ...address, flowServiceUrl: `${ORIGIN}/?key=${encodeURIComponent(secret)}`, credentials: account }),
    'a secret for a version': (secret) => create({ ...address, credentials: account, version: secret }),
    'a secret for a number': (secret) => create({ ...address, credentials: account, timeoutMs: secret }),
    'a secret for a company': (secret) => create({ ...address, credentials: account, organizationId: { is: secret } }),
    'a secret for a function': (secret) => create({ ...address, credentials: () => secret, fetch }).authorize(),
    'a secret in a value of a function': (secret) =>
      create({ ...address, credentials: () => ({ ...account, clientSecret: [secret] }), fetch }).authorize(),
    'stored credentials that are the secret': (secret) => adapt({ ...address, credentials: secret }),
    'a destination that is the secret': (secret) => submit(secret),
    'a destination with a secret too many': (secret) => submit({ type: 'afnor', credentials: given, apiKey: secret }),
    'credentials of a call that are the secret': (secret) => submit({ type: 'afnor', credentials: secret }),
    'credentials of a call with a secret in a list': (secret) =>
      submit({ type: 'afnor', credentials: { ...given, clientSecret: [secret] } }),
    'credentials of a call with a secret too many': (secret) =>
      submit({ type: 'afnor', credentials: { ...given, password: secret } }),
    'credentials of a call without an address': (secret) =>
      submit({ type: 'afnor', credentials: { clientId: 'erp', clientSecret: secret } }),
    'credentials of a call with a secret for an address': (secret) =>
      submit({ type: 'afnor', credentials: { ...given, flowServiceUrl: secret } }),
    'a secret for a rule': (secret) => submit({ type: 'afnor', credentials: given, processingRule: secret }),
    'a secret for a company of a call': (secret) =>
      submit({ type: 'afnor', credentials: given, organizationId: `${secret} 請` }),
    'a secret for a name of a file': (secret) =>
      submit({ type: 'afnor', credentials: given }, { name: `../${secret}/` }),
    'a secret for a file': (secret) => facturelle.inspect({ file: secret as never }),
    'a file that is the secret': (secret) => facturelle.inspect({ file: new TextEncoder().encode(secret) }),
    'a broken file with the secret in it': (secret) =>
      facturelle.inspect({
        file: FILE.slice(0, 900).map((byte, at) => new TextEncoder().encode(`<a ${secret}`)[at] ?? byte),
      }),
    'a file of another kind, with the secret as its root': (secret) =>
      facturelle.inspect({ file: new TextEncoder().encode(`<${secret.replace(/[^\w-]/g, '')}/>`) }),
    'a document type that names the secret': (secret) =>
      facturelle.inspect({ file: new TextEncoder().encode(`<!DOCTYPE a [<!ENTITY b "${secret}">]><a>&b;</a>`) }),
    'a PDF that ends in the secret': (secret) =>
      facturelle.inspect({ file: new TextEncoder().encode(`%PDF-1.7\n1 0 obj <</A (${secret}`) }),
    'a reference that is the secret': (secret) =>
      facturelle.resume(secret as never, { destination: { type: 'afnor', credentials: given } }),
    'a reference of another adapter': (secret) =>
      facturelle.resume({ contract: 1, id: secret } as never, { destination: { type: 'afnor', credentials: given } }),
  }

  it.each(Object.entries(MISTAKES))('%s is named, and not shown', async (_name, mistake) => {
    const said = await listening(async () => {
      for (const secret of CANARIES) {
        const error = await failureOf(() => mistake(secret))
        expect(error, 'it is a mistake').toBeInstanceOf(Error)
        // A root element cannot be named as every secret is.
        const plain = secret.replace(/[^\w-]/g, '')
        expect(shownIn(everythingOf(error), [secret, ...(plain.length > 11 ? [plain] : [])])).toEqual([])
      }
    })
    expect(said).toEqual([])
  })
})

it.each([
  ['as it is read for a submission', false],
  ['as it is read again for what follows', true],
])('what a function of credentials throws stays there, %s', async (_name, again) => {
  const platform = openPlatform()
  for (const secret of CANARIES) {
    platform.begin(0)
    let reads = 0
    // As the client of a vault throws: with the token that reads it.
    const credentials = () => {
      if (reads++ > 0 || !again) throw Object.assign(new Error(secret), { config: { headers: { 'x-vault': secret } } })
      return HONEST
    }
    const facturelle = createFacturelle({ adapters: [adapterWith(platform.options, credentials)], documents })
    const shown: Shown = { errors: [], told: [] }
    const work = async () => {
      const submission = await facturelle.submit({ file: FILE, name: 'a.xml' }, { destination: DESTINATION })
      shown.errors.push(submission, submission.error)
      platform.fail({ name: '401', at: 'api', answer: () => json(401, {}) })
      await submission.original?.()
    }
    const error = await platform.clock.run(failureOf(work))
    expect(error).toMatchObject({ name: 'AuthError', code: 'CREDENTIALS_UNAVAILABLE' })
    expect(shownIn(everythingOf([error, shown]), [secret])).toEqual([])
  }
})

describe('the command line', () => {
  const platform = openPlatform()
  let folder: string
  let server: Awaited<ReturnType<typeof listen>>
  let path: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'facturelle-'))
    path = join(folder, 'invoice.xml')
    await writeFile(path, FILE)
    server = await listen({ fetch: platform.fetch })
  })
  afterAll(async () => {
    await server.close()
    await rm(folder, { recursive: true })
  })

  const run = async (argv: readonly string[], env: Record<string, string>) => {
    let text = ''
    const write = (more: string) => {
      text += more
    }
    const { signal } = new AbortController()
    const code = await runCli(argv, { terminal: { out: write, err: write, interactive: false }, env, signal })
    return { code, text }
  }
  // None that the command would wait for: these are about what it prints.
  const printed = FAILURES.filter(({ at, name }) =>
    at === 'token'
      ? !/silence|reset|failure|429|50\d/.test(name)
      : /^40[0134]|^4(09|13|22)/.test(name) && !/\b50\d/.test(name),
  )

  it(`prints none of them in ${printed.length} failures`, async () => {
    const leaks: string[] = []
    for (const [index, failure] of printed.entries()) {
      const rounds = SOAK ? CANARIES.length : 2
      for (let round = 0; round < rounds; round++) {
        const planted = platform.begin(index * 3 + round)
        platform.fail(failure)
        const env = {
          FACTURELLE_AFNOR_FLOW_SERVICE_URL: `${server.url}/afnor/1.3.0/flow-service`,
          FACTURELLE_AFNOR_TOKEN_URL: `${server.url}/oauth2/token`,
          FACTURELLE_AFNOR_CLIENT_ID: 'erp',
          FACTURELLE_AFNOR_CLIENT_SECRET: planted.clientSecret,
        }
        const to = ['--to', 'afnor', '--allow-insecure-loopback', ...(round % 2 ? ['--json'] : [])]
        const said = await listening(async () => {
          for (const argv of [
            ['submit', path, ...to],
            ['status', 'a-flow', ...to],
          ]) {
            const { code, text } = await run(argv, env)
            expect(code, `${argv[0]}: ${failure.name}`).not.toBe(0)
            const shown = shownIn(text, [...secretsOf(planted), IN_FILE])
            leaks.push(...shown.map((leak) => `${argv[0]}, ${failure.at} ${failure.name}: ${leak}`))
          }
        })
        expect(said, 'what it prints goes to its terminal').toEqual([])
      }
    }
    expect(leaks).toEqual([])
  }, 3_600_000)

  it.each<[string, (secret: string) => string[], (secret: string) => Record<string, string>]>([
    ['a secret as an option', (secret) => ['submit', 'a', `--client-secret=${secret}`], () => ({})],
    ['a secret after an option', (secret) => ['submit', '--client-secret', secret], () => ({})],
    [
      'a secret for an address',
      () => ['status', 'a', '--to', 'afnor'],
      (secret) => ({ FACTURELLE_AFNOR_TOKEN_URL: secret }),
    ],
    [
      'a secret for a way to authenticate',
      () => ['status', 'a', '--to', 'afnor'],
      (secret) => ({ FACTURELLE_AFNOR_CLIENT_AUTHENTICATION: secret }),
    ],
  ])('%s is refused, and not printed', async (_name, argv, env) => {
    const given = {
      FACTURELLE_AFNOR_FLOW_SERVICE_URL: `${ORIGIN}/flow-service`,
      FACTURELLE_AFNOR_TOKEN_URL: `${ORIGIN}/token`,
      FACTURELLE_AFNOR_CLIENT_ID: 'erp',
    }
    for (const secret of CANARIES) {
      const { code, text } = await run(argv(secret), {
        ...given,
        FACTURELLE_AFNOR_CLIENT_SECRET: secret,
        ...env(secret),
      })
      expect(code).toBe(2)
      expect(shownIn(text, [secret])).toEqual([])
    }
  })
})
