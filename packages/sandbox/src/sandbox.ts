import { ConfigurationError } from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { facturx } from '@facturelle/facturx'
import { z } from 'zod'
import { Agenda } from './agenda.js'
import { type Answer, json, refusal, toResponse, toTruncatedResponse } from './answers.js'
import { check } from './check.js'
import { type ChorusProFlow, type ChorusProLifecycle, checkedFactures, checkedFlow } from './chorus-pro/scenarios.js'
import type { ChorusProService } from './chorus-pro/service.js'
import type { StoredFlux } from './chorus-pro/stored-flux.js'
import { ACCOUNTS, ENGAGEMENTS, STRUCTURES, type StructureName } from './chorus-pro/structures.js'
import { type Located, notFound, type Service } from './described-service.js'
import { type AfnorVersion, DIALECTS } from './dialects.js'
import { checkedEntries } from './directory-entries.js'
import { EXAMPLE_ENTRIES } from './directory-examples.js'
import type { DirectoryEntries } from './directory-records.js'
import { generateDirectory } from './directory-seed.js'
import { createDirectoryService, type DirectoryRoom, forbiddenDirectory } from './directory-service.js'
import { DirectoryStore } from './directory-store.js'
import { firstClients } from './factpulse/accounts.js'
import type { FactPulseCallback } from './factpulse/callbacks.js'
import type { PlatformAccess } from './factpulse/room.js'
import { checkedTasks, type FactPulseTaskKind, type FactPulseTaskScript } from './factpulse/scripts.js'
import type { FactPulseService } from './factpulse/service.js'
import { clientUidOf, createFactPulseTokens, emailOf, PASSWORD as FACTPULSE_PASSWORD } from './factpulse/tokens.js'
import { FACTUS_RANGES } from './factus/range-ids.js'
import type { FactusService } from './factus/service.js'
import { PASSWORD, usernameOf } from './factus/tokens.js'
import { checkedDian, type FactusDian, type FactusKind } from './factus/verdicts.js'
import { type Fault, FaultQueue, type MetFaults, type Operation } from './faults.js'
import { createFlowService, type FlowServiceRoom } from './flow-service.js'
import { FlowStore, type StoredFlow } from './flows.js'
import { createIdentifiers } from './identifiers.js'
import { type DirectoryOptions, type SandboxOptions, settingsOf } from './options.js'
import { moved, type PlatformStandIn, placeOf, platformRecord } from './platforms.js'
import { type ReceivedInvoice, receive } from './received.js'
import { checkedLifecycle, type Lifecycle } from './scenarios.js'
import { toMicroseconds } from './timestamps.js'
import { createTokenServer, DEFAULT_API_KEY } from './token-server.js'
import { type WebhookCall, WebhookCalls } from './webhook-calls.js'
import { Webhooks } from './webhooks.js'

/** How many requests the log keeps. */
const MAX_LOG_LENGTH = 10_000

const TOKEN_PATH = '/oauth2/token'
const PISTE_TOKEN_PATH = '/api/oauth/token'
const DIRECTORY_RESOURCE = /^\/v1\/(?:siren|siret|routing-code|directory-line)(?:\/|$)/

/** One request that came in: no token, no body, no address. */
export interface LoggedRequest {
  readonly operation: Operation | 'unknown'
  /** The status answered, or why there was no whole answer. `aborted`: the client went away first. */
  readonly status: number | 'reset' | 'truncate' | 'stall' | 'aborted'
  /** When it came in, sandbox time in milliseconds. */
  readonly at: number
  /** Its `Request-Id`, or `X-Request-Id`. */
  readonly requestId?: string
  /** Its `Organization-Id`. */
  readonly organizationId?: string
}

/** What a client needs to reach the emulated Flow and Directory Services of one version. */
export interface AfnorEndpoint {
  readonly flowServiceUrl: string
  readonly directoryServiceUrl: string
  readonly tokenUrl: string
  readonly clientId: string
  readonly clientSecret: string
}

/** A technical account of Chorus Pro: what `cpro-account` is made of. */
export interface ChorusProAccount {
  readonly login: string
  readonly password: string
}

/** What a client needs to reach the emulated Chorus Pro, and who is there. */
export interface ChorusProEndpoint extends ChorusProAccount {
  /** In the place of `https://api.piste.gouv.fr`. */
  readonly apiUrl: string
  readonly tokenUrl: string
  readonly clientId: string
  readonly clientSecret: string
  /** The technical account of the public bodies. */
  readonly recipient: ChorusProAccount
  /** The technical account of `structures.validator`. */
  readonly validator: ChorusProAccount
  /** The structures, by what they are there for; `login` and `password` speak for `supplier` and `otherSupplier`. */
  readonly structures: Readonly<Record<StructureName, ChorusProStructure>>
  /** Engagements that the State knows of `structures.supplier`. */
  readonly engagements: readonly string[]
}

/** A structure of the emulated Chorus Pro. */
export interface ChorusProStructure {
  readonly idStructureCPP: number
  readonly siret: string
  readonly designation: string
  /** The codes of its services. */
  readonly services: readonly string[]
}

/** What a client needs to reach the emulated Factus. */
export interface FactusEndpoint {
  /** In the place of `https://api.factus.com.co`; tokens are at `/oauth/token` below it. */
  readonly apiUrl: string
  readonly clientId: string
  readonly clientSecret: string
  readonly username: string
  readonly password: string
  /** The ids of the active ranges, by what they number. */
  readonly ranges: typeof FACTUS_RANGES
}

/** A document that an emulated Factus stored. */
export interface FactusDocument {
  readonly kind: FactusKind
  readonly referenceCode: string
  readonly number: string
  readonly state: 'validated' | 'refused' | 'late' | 'processedBefore'
  /** CUFE, CUDE, CUDS or CUNE. */
  readonly code: string
  readonly total: string
  /** Whether DIAN holds it, whatever Factus knows of that: more than one of a sale is an invoice issued twice. */
  readonly atDian: boolean
  readonly deleted: boolean
  readonly clientId: string
}

/** What a client needs to reach the emulated FactPulse, and destinations for what it sends. */
export interface FactPulseEndpoint {
  /** In the place of `https://factpulse.fr`; tokens are at `/api/token/` below it, the rest at `/api/v1`. */
  readonly apiUrl: string
  readonly username: string
  readonly password: string
  /** A client with a platform, Chorus Pro and a certificate stored. */
  readonly clientUid: string
  /** A client with nothing stored. */
  readonly bareClientUid: string
  /** For the header `X-API-Key`. */
  readonly apiKey: string
  /** Access to the approved platform of this sandbox, to pass with a call. */
  readonly platform: PlatformAccess
  /** Access to the Chorus Pro of this sandbox, to pass with a call. */
  readonly chorusPro: Pick<ChorusProEndpoint, 'clientId' | 'clientSecret' | 'login' | 'password'>
}

/** A task of the emulated FactPulse. */
export interface FactPulseTask {
  readonly taskId: string
  readonly kind: FactPulseTaskKind
  readonly status: string
  /** Of what has ended: `SUCCESS`, `ERROR` … */
  readonly resultStatus?: string
  /** Of a submission or a generation. */
  readonly invoiceNumber?: string
  readonly clientUid?: string
}

/** The emulated directory as tests see it. */
export interface SandboxDirectory {
  /**
   * Puts entries in; what is there under the same identifier is replaced.
   * @throws {ConfigurationError} `INVALID_OPTION`
   */
  add(entries: DirectoryEntries): void
  /** Empties it, the examples included. */
  clear(): void
  /** Copies of all entries, in the order in which they came. */
  entries(): Required<DirectoryEntries>
}

/** Emulated platforms. Their state lives in this object and nowhere else. */
export interface Sandbox {
  /**
   * Answers a request to any of the emulated services. The path decides which one, the origin does not matter.
   * Rejects as the global `fetch` does: on a fault that resets the connection, and on the signal of the request.
   */
  fetch(request: Request): Promise<Response>
  /** Sandbox time, in milliseconds since the epoch: the clock, plus what it was advanced by. */
  now(): number
  /**
   * Moves sandbox time forward. What comes due, acknowledgements and lifecycle messages, is there at once.
   * @throws {ConfigurationError} `INVALID_OPTION` for less than nothing
   */
  advance(ms: number): void
  /**
   * Addresses and credentials of the first client.
   * @param origin where the sandbox is, for example the `url` of `listen`
   */
  afnor(version: AfnorVersion, origin: string): AfnorEndpoint
  /**
   * The platform that this sandbox stands in for, its addresses moved to another origin, and credentials of the first
   * client. `flow` and `directory` are for `platform` of a client.
   * @throws {ConfigurationError} `INVALID_OPTION`: `createSandbox` was given no platform
   */
  platform(origin: string): PlatformStandIn
  /**
   * Addresses and credentials of the first client for PISTE and Chorus Pro, and the structures there.
   * @param origin where the sandbox is, for example the `url` of `listen`
   */
  chorusPro(origin: string): ChorusProEndpoint
  /**
   * Addresses and credentials of the first client for Factus, both versions.
   * @param origin where the sandbox is, for example the `url` of `listen`
   */
  factus(origin: string): FactusEndpoint
  /** The documents that came to Factus, oldest first, deleted ones too. */
  factusDocuments(): readonly FactusDocument[]
  /**
   * What DIAN does with the documents that come to Factus from now on, instead of what `options.factus.dian` says.
   * @throws {ConfigurationError} `INVALID_OPTION`
   */
  scriptFactus(dian: FactusDian): void
  /**
   * Addresses and credentials of the first client for FactPulse.
   * @param origin where the sandbox is, for example the `url` of `listen`
   */
  factpulse(origin: string): FactPulseEndpoint
  /** The tasks that were started at FactPulse, oldest first. */
  factpulseTasks(): readonly FactPulseTask[]
  /** The last 10,000 callbacks of tasks of FactPulse, in the order in which they were due. `deliver` makes them. */
  readonly factpulseCallbacks: readonly FactPulseCallback[]
  /**
   * What becomes of the tasks started at FactPulse from now on, instead of what `options.factpulse.tasks` says.
   * @throws {ConfigurationError} `INVALID_OPTION`
   */
  scriptFactpulse(tasks: FactPulseTaskScript): void
  readonly faults: {
    /**
     * Spoils requests to come. A request meets faults in the order in which they were added: latencies add up, the
     * first other fault ends it.
     * @throws {ConfigurationError} `INVALID_OPTION`
     */
    add(fault: Fault): void
    clear(): void
  }
  /** The last 10,000 requests, oldest first. Each is logged when it is over; a stalled one when it stalls. */
  readonly requests: readonly LoggedRequest[]
  /** The flows of one client, or of all, in their present state: oldest first. */
  flows(clientId?: string): readonly StoredFlow[]
  /**
   * Has an invoice come in at the account of a client, as a supplier would send it: a flow of the direction `In`, whatever
   * the file holds.
   * @returns its `flowId`
   */
  receive(invoice: ReceivedInvoice): Promise<string>
  /** The files deposited at Chorus Pro, by any account: oldest first. */
  chorusProFlows(): readonly StoredFlux[]
  /** The entries of the emulated directory, which all clients and versions see. */
  readonly directory: SandboxDirectory
  /**
   * What becomes of the invoices accepted from now on, instead of what the option `lifecycle` says: a scenario by its
   * name, steps, or a function that chooses for each invoice.
   * @throws {ConfigurationError} `INVALID_OPTION`
   */
  script(lifecycle: Lifecycle): void
  /**
   * What becomes of the files and invoices that come to Chorus Pro from now on, instead of what `options.chorusPro` says.
   * @throws {ConfigurationError} `INVALID_OPTION`
   */
  scriptChorusPro(script: { readonly flow?: ChorusProFlow; readonly lifecycle?: ChorusProLifecycle }): void
  /**
   * Makes the calls of webhooks that are due by sandbox time, repetitions included, and waits for their answers. Nothing
   * calls by itself, but `listen`.
   * @returns the calls made
   */
  deliver(options?: { readonly signal?: AbortSignal }): Promise<readonly WebhookCall[]>
  /** The last 10,000 calls of webhooks, in the order in which they ended. */
  readonly webhookCalls: readonly WebhookCall[]
  /** Makes every access token unknown. */
  revokeTokens(): void
  /**
   * Back to the start: no flows, no webhooks, no tokens, no faults, no log, no time advanced, directory and
   * lifecycle as at first.
   */
  reset(): void
}

/**
 * Emulated platforms in memory: an OAuth 2.0 token server at `/oauth2/token`, and the AFNOR Flow and Directory
 * Services of each version at `/afnor/{version}/flow-service` and `/afnor/{version}/directory-service`. All versions show
 * the same flows and the same directory; each client sees its own flows only. Webhooks are called
 * by `deliver`. PISTE and Chorus Pro are at their own paths, `/api/oauth/token` and `/cpro`, Factus at `/oauth/token`,
 * `/v1` and `/v2`, FactPulse at `/api/token/` and `/api/v1`; what they are made of is loaded when they are first asked.
 * @throws {ConfigurationError} `INVALID_OPTION`, naming the key
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const settings = settingsOf(options)
  const { acknowledgeAfterMs, clients, maxFileBytes, sleep } = settings
  const identifiers = createIdentifiers(settings.random)
  const xmlEngine = xml()
  const engines = [facturx(), xmlEngine]
  const faults = new FaultQueue()
  const log: LoggedRequest[] = []
  let advanced = 0
  let lifecycle = settings.lifecycle
  let cproFlow = settings.chorusPro.flow
  let cproLifecycle = settings.chorusPro.lifecycle
  let dian = settings.factus.dian
  let factpulseTasks = settings.factpulse.tasks
  const now = () => settings.now() + advanced
  const record = settings.platform && platformRecord(settings.platform)

  const open = () => {
    const keyHeader = record && Object.keys(record.flow.headers ?? {})[0]
    const tokens = createTokenServer({ clients, lifetimeS: settings.tokenLifetimeS, keyHeader, identifiers, now })
    const webhooks = new Webhooks(identifiers)
    const webhookCalls = new WebhookCalls(webhooks, {
      deliverTo: settings.deliverTo,
      signature: settings.webhookSignature,
      repeatAfterMs: settings.repeatWebhooksAfterMs,
      timeoutMs: settings.webhookTimeoutMs,
      quirks: settings.quirks.flow,
      sleep,
    })
    const room: FlowServiceRoom = {
      engines,
      tokens,
      flows: new FlowStore((flow) => webhookCalls.changed(flow)),
      webhooks,
      agenda: new Agenda(),
      identifiers,
      acknowledgeAfterMs,
      lifecycle: () => lifecycle,
      maxFileBytes,
      quirks: settings.quirks.flow,
      now: () => toMicroseconds(now()),
    }
    const directory: DirectoryRoom = {
      tokens,
      entries: lazily(() => seededDirectory(settings.directory)),
      quirks: settings.quirks.directory,
      now,
    }
    const services = new Map<string, Service>()
    return {
      room,
      directory,
      webhookCalls,
      services,
      chorusPro: openChorusPro(now()),
      factus: openFactus(now()),
      factpulse: openFactPulse(now()),
    }
  }
  // Documents, and all that is done with them, are loaded when they are first asked for: those who do not need them do
  // not wait for them.
  const openChorusPro = (openedAt: number) =>
    lazyService<ChorusProService>(async () => {
      const { createChorusProService } = await import('./chorus-pro/service.js')
      return createChorusProService({
        ...settings.chorusPro,
        engines,
        clients,
        identifiers,
        flow: () => cproFlow,
        lifecycle: () => cproLifecycle,
        quirks: settings.quirks.chorusPro,
        openedAt,
        now,
      })
    })
  const openFactus = (openedAt: number) =>
    lazyService<FactusService>(async () => {
      const { createFactusService } = await import('./factus/service.js')
      return createFactusService({
        ...settings.factus,
        clients,
        identifiers,
        random: settings.random,
        dian: () => dian,
        quirks: settings.quirks.factus,
        openedAt,
        now,
      })
    })
  /** The access of a client to the platform of this sandbox itself. */
  const ownPlatform = (clientId: string, base = 'https://sandbox.invalid'): PlatformAccess => ({
    flowServiceUrl: `${base}/afnor/1.2.0/flow-service`,
    tokenUrl: `${base}${TOKEN_PATH}`,
    clientId,
    clientSecret: clients.find((client) => client.clientId === clientId)?.clientSecret ?? '',
  })
  const openFactPulse = (openedAt: number) => {
    const own = (clientId: string) => ownPlatform(clientId)
    const records = firstClients(clients, own, openedAt)
    const tokens = createFactPulseTokens({
      clients,
      lifetimeS: settings.factpulse.tokenLifetimeS,
      quirks: settings.quirks.factpulse,
      identifiers,
      clientState(clientId, uid) {
        const found = records.get(uid)
        if (found?.clientId !== clientId) return 'unknown'
        return found.isActive ? 'active' : 'inactive'
      },
      now,
    })
    const lazy = lazyService<FactPulseService>(async () => {
      const { createFactPulseService } = await import('./factpulse/service.js')
      return createFactPulseService({
        engines,
        xml: xmlEngine,
        accounts: clients,
        clients: records,
        tokens,
        identifiers,
        script: () => factpulseTasks,
        quirks: settings.quirks.factpulse,
        // What it sends on stays in this sandbox: neither faults nor the log know of it.
        inside: async (request) => {
          if (!placeOf(new URL(request.url).pathname, settings.platform)) return undefined
          return toResponse(await processed(await locate(request)))
        },
        own,
        deliverTo: settings.deliverTo,
        repeatAfterMs: settings.repeatWebhooksAfterMs,
        timeoutMs: settings.webhookTimeoutMs,
        sleep,
        now,
      })
    })
    return { ...lazy, tokens }
  }
  let { room, directory, webhookCalls, services, chorusPro, factus, factpulse } = open()

  const locate = async (request: Request): Promise<Located> => {
    const { pathname, search } = new URL(request.url)
    const place = placeOf(pathname, settings.platform)
    const unknown: Located = { operation: 'unknown', process: async () => notFound() }
    if (!place) return unknown
    if (place.kind === 'chorusPro') return (await chorusPro.service()).locate(request, pathname, search)
    if (place.kind === 'factus') return (await factus.service()).locate(request, pathname, search)
    if (place.kind === 'factpulse') return (await factpulse.service()).locate(request, pathname, search)
    if (!('path' in place)) {
      const { tokens } = room
      const { kind } = place
      if (record || kind === 'token') return { operation: 'token', process: () => tokens.handle(request, kind) }
      // FactPulse has its tokens where other platforms have their logins: the user name tells which it is.
      const copy = request.clone()
      const process = async () => (await factpulse.tokens.handle(request, kind)) ?? tokens.handle(copy, kind)
      return { operation: 'token', process }
    }
    const { version, path } = place
    if (!isVersion(version)) return unknown
    const shared = settings.quirks.directory.basePath === 'flow'
    if (shared && place.kind === 'directory') {
      return { operation: 'unknown', process: async () => forbiddenDirectory(version, directory) }
    }
    const kind = place.kind === 'directory' || (shared && DIRECTORY_RESOURCE.test(path)) ? 'directory' : 'flow'
    const key = `${kind} ${version}`
    const make = () => (kind === 'flow' ? createFlowService(version, room) : createDirectoryService(version, directory))
    const service = services.get(key) ?? make()
    services.set(key, service)
    const located = await service.locate(request, path, search)
    if (room.tokens.hasKey(request)) return located
    const refused = refusal(403, 'The request has no known API key.')
    return { ...located, process: async () => located.refusal?.(refused) ?? refused }
  }

  /** Waits and spoils as the faults say. The answer is a whole one unless the result is final. */
  const spoil = async (met: MetFaults, located: Located, request: Request): Promise<Spoilt | undefined> => {
    if (met.latencyMs > 0) await sleep(met.latencyMs, request.signal)
    const { effect } = met
    if (!effect) return undefined
    if ('reset' in effect) return { kind: 'reset' }
    if ('stall' in effect) return { kind: 'stall' }
    if ('truncate' in effect) return { kind: 'truncate' }
    return { kind: 'answer', answer: faultAnswer(effect, located) }
  }

  const exchange = async (request: Request): Promise<Response> => {
    const at = now()
    const requestId = request.headers.get('request-id') ?? request.headers.get('x-request-id') ?? undefined
    const located = await locate(request)
    const record = (status: LoggedRequest['status']) => {
      const entry = { operation: located.operation, status, at }
      const organizationId = request.headers.get('organization-id') ?? undefined
      log.push({
        ...entry,
        ...(requestId === undefined ? {} : { requestId }),
        ...(organizationId === undefined ? {} : { organizationId }),
      })
      if (log.length > MAX_LOG_LENGTH) log.shift()
    }
    const { signal } = request
    let stalled = false
    try {
      let answer: Answer | undefined
      let spoilt = await spoil(faults.take(located.operation, 'before'), located, request)
      if (!spoilt) {
        answer = await processed(located)
        spoilt = await spoil(faults.take(located.operation, 'after'), located, request)
      }
      signal.throwIfAborted()
      if (spoilt?.kind === 'stall') {
        stalled = true
        record('stall')
        return await new Promise<never>((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason), { once: true })
        })
      }
      if (spoilt?.kind === 'truncate' && answer) {
        const truncated = toTruncatedResponse(answer)
        record(truncated ? 'truncate' : 'reset')
        if (truncated) return truncated
        throw connectionReset()
      }
      if (spoilt?.kind === 'reset') {
        record('reset')
        throw connectionReset()
      }
      const given = spoilt?.kind === 'answer' ? spoilt.answer : (answer ?? notFound())
      record(given.status)
      return toResponse(given)
    } catch (error) {
      if (!stalled && signal.aborted && error === signal.reason) record('aborted')
      throw error
    }
  }

  return {
    fetch: (request) => untilAborted(exchange, request),
    now,
    advance(ms) {
      advanced += check(z.number().min(0), ms, 'ms')
    },
    afnor(version, origin) {
      check(z.enum(Object.keys(DIALECTS) as AfnorVersion[]), version, 'version')
      const base = check(z.url({ protocol: /^https?$/ }), origin, 'origin').replace(/\/+$/, '')
      const { clientId, clientSecret } = clients[0] ?? { clientId: '', clientSecret: '' }
      const directoryBase = settings.quirks.directory.basePath === 'flow' ? 'flow' : 'directory'
      return {
        flowServiceUrl: `${base}/afnor/${version}/flow-service`,
        directoryServiceUrl: `${base}/afnor/${version}/${directoryBase}-service`,
        tokenUrl: `${base}${TOKEN_PATH}`,
        clientId,
        clientSecret,
      }
    },
    platform(origin) {
      if (!record) {
        const why = 'options.platform: this sandbox stands in for none; name one of them to createSandbox'
        throw new ConfigurationError('INVALID_OPTION', why, { field: 'options.platform' })
      }
      const base = check(z.url({ protocol: /^https?$/ }), origin, 'origin').replace(/\/+$/, '')
      const { clientId, clientSecret, apiKey = DEFAULT_API_KEY } = clients[0] ?? { clientId: '', clientSecret: '' }
      const account: Record<string, string> =
        record.flow.grant === 'json_login' ? { username: clientId, password: clientSecret } : { clientId, clientSecret }
      return {
        flow: moved(record.flow, base),
        directory: moved(record.directory, base),
        credentials: record.flow.headers ? { ...account, apiKey } : account,
      }
    },
    chorusPro(origin) {
      const base = check(z.url({ protocol: /^https?$/ }), origin, 'origin').replace(/\/+$/, '')
      const { clientId, clientSecret } = clients[0] ?? { clientId: '', clientSecret: '' }
      return {
        apiUrl: base,
        tokenUrl: `${base}${PISTE_TOKEN_PATH}`,
        clientId,
        clientSecret,
        ...credentialsOf(ACCOUNTS.supplier),
        recipient: credentialsOf(ACCOUNTS.recipient),
        validator: credentialsOf(ACCOUNTS.validator),
        structures: Object.fromEntries(
          Object.entries(STRUCTURES).map(([name, { idStructureCPP, siret, designation, services: all }]) => [
            name,
            { idStructureCPP, siret, designation, services: all.map(({ codeService }) => codeService) },
          ]),
        ) as unknown as Record<StructureName, ChorusProStructure>,
        engagements: [...ENGAGEMENTS],
      }
    },
    factus(origin) {
      const base = check(z.url({ protocol: /^https?$/ }), origin, 'origin').replace(/\/+$/, '')
      const { clientId, clientSecret } = clients[0] ?? { clientId: '', clientSecret: '' }
      const username = usernameOf({ clientId })
      return { apiUrl: base, clientId, clientSecret, username, password: PASSWORD, ranges: FACTUS_RANGES }
    },
    factpulse(origin) {
      const base = check(z.url({ protocol: /^https?$/ }), origin, 'origin').replace(/\/+$/, '')
      const { clientId, clientSecret, apiKey = DEFAULT_API_KEY } = clients[0] ?? { clientId: '', clientSecret: '' }
      return {
        apiUrl: base,
        username: emailOf({ clientId }),
        password: FACTPULSE_PASSWORD,
        clientUid: clientUidOf(0, 0),
        bareClientUid: clientUidOf(0, 1),
        apiKey,
        platform: ownPlatform(clientId, base),
        chorusPro: { clientId, clientSecret, ...credentialsOf(ACCOUNTS.supplier) },
      }
    },
    factpulseTasks: () => {
      const tasks = factpulse.ready()?.tasks
      return (tasks?.all() ?? []).map((task) => ({
        taskId: task.id,
        kind: task.kind,
        status: tasks?.statusOf(task) ?? 'PENDING',
        ...(task.ended && { resultStatus: String(task.ended.result.status) }),
        ...(task.invoiceNumber !== undefined && { invoiceNumber: task.invoiceNumber }),
        ...(task.clientUid !== undefined && { clientUid: task.clientUid }),
      }))
    },
    get factpulseCallbacks() {
      return factpulse.ready()?.calls.log ?? []
    },
    scriptFactpulse(tasks) {
      factpulseTasks = checkedTasks(tasks, 'tasks')
    },
    factusDocuments: () => factus.ready()?.documents() ?? [],
    scriptFactus(chosen) {
      dian = checkedDian(chosen, 'dian')
    },
    faults: { add: (fault) => faults.add(fault), clear: () => faults.clear() },
    requests: log,
    chorusProFlows: () => chorusPro.ready()?.flows() ?? [],
    receive: (invoice) => receive(room, { clientId: clients[0]?.clientId ?? '', ...invoice }),
    flows(clientId) {
      room.agenda.settle(room.now())
      return room.flows.snapshot(clientId)
    },
    directory: {
      add: (entries) => directory.entries().add(checkedEntries(entries)),
      clear: () => directory.entries().clear(),
      entries: () => directory.entries().snapshot(),
    },
    script(chosen) {
      lifecycle = checkedLifecycle(chosen, 'lifecycle')
    },
    scriptChorusPro({ flow, lifecycle: factures }) {
      if (flow !== undefined) cproFlow = checkedFlow(flow, 'flow')
      if (factures !== undefined) cproLifecycle = checkedFactures(factures, 'lifecycle')
    },
    async deliver({ signal } = {}) {
      room.agenda.settle(room.now())
      const ready = factpulse.ready()
      await ready?.tasks.settle()
      await ready?.calls.send(signal)
      return webhookCalls.send(room.now(), signal)
    },
    get webhookCalls() {
      return webhookCalls.log
    },
    revokeTokens() {
      room.tokens.revokeAll()
      chorusPro.ready()?.revokeTokens()
      factus.ready()?.revokeTokens()
      factpulse.tokens.revokeAll()
    },
    reset() {
      faults.clear()
      log.length = 0
      advanced = 0
      lifecycle = settings.lifecycle
      cproFlow = settings.chorusPro.flow
      cproLifecycle = settings.chorusPro.lifecycle
      dian = settings.factus.dian
      factpulseTasks = settings.factpulse.tasks
      ;({ room, directory, webhookCalls, services, chorusPro, factus, factpulse } = open())
    },
  }
}

/** Made when it is first asked for: many sandboxes never are. */
function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function seededDirectory({ companies, seed, entries }: Required<DirectoryOptions>): DirectoryStore {
  const store = new DirectoryStore()
  store.add(EXAMPLE_ENTRIES)
  store.add(generateDirectory(companies, seed))
  store.add(entries)
  return store
}

/** A service that is made when it is first asked for. */
function lazyService<T>(make: () => Promise<T>): { service(): Promise<T>; ready(): T | undefined } {
  let opened: Promise<T> | undefined
  let made: T | undefined
  return {
    service: () => {
      opened ??= make().then((service) => {
        made = service
        return service
      })
      return opened
    },
    ready: () => made,
  }
}

function credentialsOf({ login, password }: ChorusProAccount): ChorusProAccount {
  return { login, password }
}

type Spoilt = { kind: 'reset' } | { kind: 'stall' } | { kind: 'truncate' } | { kind: 'answer'; answer: Answer }

function isVersion(text: string): text is AfnorVersion {
  return Object.hasOwn(DIALECTS, text)
}

/** A defect of the sandbox is an answer of the platform, so that a rejection is always a fault or an abort. */
async function processed(located: Located): Promise<Answer> {
  try {
    return await located.process()
  } catch {
    return refusal(500, 'The sandbox failed.')
  }
}

/** Rejects with the reason of the signal as soon as it is aborted, whatever the request is waiting for. */
function untilAborted(exchange: (request: Request) => Promise<Response>, request: Request): Promise<Response> {
  const { signal } = request
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    const abort = () => reject(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
    exchange(request)
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', abort))
  })
}

function connectionReset(): TypeError {
  const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })
  return new TypeError('fetch failed', { cause })
}

type StatusEffect = Extract<NonNullable<MetFaults['effect']>, { status: number }>

function faultAnswer({ status, body, headers = {} }: StatusEffect, located: Located): Answer {
  if (body === undefined) {
    const usual = status < 400 ? { status, headers: {} } : usualError(status, located)
    return { ...usual, headers: { ...usual.headers, ...headers } }
  }
  const type = isJson(body) ? 'application/json' : 'text/plain; charset=utf-8'
  const typed = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type')
  return {
    status,
    headers: typed ? headers : { 'Content-Type': type, ...headers },
    body: new TextEncoder().encode(body),
  }
}

function usualError(status: number, located: Located): Answer {
  if (located.usualError) return located.usualError(status)
  const usual = refusal(status, 'A fault of the sandbox.')
  if (located.operation !== 'token') return located.refusal?.(usual) ?? usual
  const error = status === 401 ? 'invalid_client' : status < 500 ? 'invalid_request' : 'server_error'
  return json(status, { error, error_description: 'A fault of the sandbox.' })
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
