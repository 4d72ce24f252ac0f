import { createTokens, type Provided, providedAccount, type TokenStore, type Tokens } from '@facturelle/auth'
import { type CallOptions, ConfigurationError, systemClock } from '@facturelle/core'
import {
  type Clocks,
  type ConnectionSettings,
  checkSettings as checkClientSettings,
  createHttp,
  Gates,
  optionInvalid,
  serviceUrl,
  type Transport,
} from '@facturelle/core/http'
import type { CheckConnectionOptions, ConnectionReport, RouteState } from './connection.js'
import { accountSource, type ChorusProCredentials } from './credentials.js'
import { createEngagementsJuridiques, type EngagementsJuridiques } from './engagements-juridiques.js'
import { createFactures, type Factures } from './factures.js'
import { createFacturesTravaux, type FacturesTravaux } from './factures-travaux.js'
import { createOrganisations, type Organisations } from './organisations.js'
import { createStructures, type Structures } from './structures.js'
import { createTransverses, type Transverses } from './transverses.js'
import { createUtilisateurs, type Utilisateurs } from './utilisateurs.js'
import { type ChorusProCallOptions, createWire } from './wire.js'

export interface ChorusProSettings extends ConnectionSettings {
  /**
   * `omitted` sends calls without the technical account, for a PISTE connection declared as a user of an internal
   * application. @default 'sent'
   */
  readonly technicalAccount?: 'sent' | 'omitted'
  /**
   * Allows the operations whose path is a guess, built on the one of their service that is confirmed: all of
   * `facturesTravaux` but `rechercher`. Try one with `probeRoute` first. @default false
   */
  readonly unconfirmedOperations?: boolean
  /**
   * What `factures.soumettre` sends `pieceJointePrincipale` as: the official document has an object, two clients send a
   * list of one. Callers give an object in both cases. @default 'object'
   */
  readonly pieceJointePrincipale?: 'object' | 'list'
  /** Entries asked for on a page, where a call does not say. @default { factures: 1000, services: 10000 } */
  readonly pageSize?: { readonly factures?: number; readonly services?: number }
  /** The longest a call may take, token and retries included, in milliseconds. @default 60_000 */
  readonly timeoutMs?: number
  /**
   * The clocks of each attempt, in milliseconds: until a connection is there (Node transport only), until the answer
   * begins, and the longest silence within it. The platform takes its time: a reading call waits longer for its answer
   * than elsewhere, and what is sent one time, without `headersMs`, until `timeoutMs`.
   * @default { connectMs: 10_000, headersMs: 45_000, idleMs: 20_000 }
   */
  readonly clocks?: Partial<Clocks>
  /** Shares tokens with other processes. */
  readonly tokenStore?: TokenStore
}

/** The two places of Chorus Pro: nothing is shared between them, neither applications nor accounts nor structures. */
export type Environment = 'sandbox' | 'production'

/** Where Chorus Pro is, and who calls. */
export type ChorusProOptions = ChorusProSettings & { readonly credentials: Provided<ChorusProCredentials> } & (
    | { readonly environment: Environment; readonly apiUrl?: never; readonly tokenUrl?: never }
    | {
        readonly environment?: never
        /** The address of the gateway, in full, up to but without `/cpro`. */
        readonly apiUrl: string
        /** The token endpoint, in full. */
        readonly tokenUrl: string
      }
  )

/** A client of Chorus Pro through PISTE, in the platform's own words. */
export interface ChorusPro {
  /** Invoices: sent, searched, read, handled. */
  readonly factures: Factures
  /** Structures and their services. */
  readonly structures: Structures
  /** Flow reports, attachments, reference lists. */
  readonly transverses: Transverses
  /** The calling account. */
  readonly utilisateurs: Utilisateurs
  /** Commitments of State services. */
  readonly engagementsJuridiques: EngagementsJuridiques
  /** Works documents. */
  readonly facturesTravaux: FacturesTravaux
  /** The referential of organisations, a product of its own. */
  readonly organisations: Organisations
  /**
   * Tries layer by layer whether calls would work, and gives evidence for each: token, gateway and account, structures,
   * expiry of the technical password. What is refused is a value, not an error.
   */
  checkConnection(options?: CheckConnectionOptions): Promise<ConnectionReport>
  /**
   * Whether the gateway knows a route, by the realm it names to a call without a token. Nothing is processed.
   * @param path `/cpro/facturesTravaux/v1/consulter`
   */
  probeRoute(path: string, options?: ChorusProCallOptions): Promise<RouteState>
  /**
   * Makes sure that there is a token, without any other call.
   * @throws {AuthError} with a `diagnosis`
   */
  authorize(options?: CallOptions): Promise<{ readonly expiresAt: string }>
}

export const DEFAULTS = {
  timeoutMs: 60_000,
  headersMs: 45_000,
  retry: { limit: 2 },
  pageSize: { factures: 1000, services: 10_000 },
} as const

/** Where Chorus Pro is, checked. */
export interface Address {
  readonly apiUrl: string
  readonly tokenUrl: string
}

/** @internal what the adapter hands over so that all its clients share their tokens */
export interface Shared {
  readonly tokens: Tokens
  readonly gates: Gates
  /** Where the credentials came from, for messages. */
  readonly field: string
  /** The credentials came with a call: nothing of them is kept beyond this process. */
  readonly zeroStorage?: boolean
  /** The ways to addresses that came with a call; absent for those of the options. */
  readonly outside?: { readonly api: Transport; readonly token: Transport }
}

export const ENVIRONMENTS: Readonly<Record<Environment, Address>> = {
  sandbox: {
    apiUrl: 'https://sandbox-api.piste.gouv.fr',
    tokenUrl: 'https://sandbox-oauth.piste.gouv.fr/api/oauth/token',
  },
  production: {
    apiUrl: 'https://api.piste.gouv.fr',
    tokenUrl: 'https://oauth.piste.gouv.fr/api/oauth/token',
  },
}

/**
 * A client of one application and one technical account.
 * @throws {ConfigurationError} an option is missing or wrong; nothing is sent
 */
export function createChorusPro(options: ChorusProOptions): ChorusPro {
  checkSettings(options, ['credentials'])
  if ((options as { credentials?: unknown }).credentials === undefined) {
    const why = 'credentials is missing: a value, or a function that gives it'
    throw new ConfigurationError('CREDENTIALS_MISSING', why, { field: 'credentials' })
  }
  const gates = createGates(options)
  const shared = { tokens: createAccountTokens(options, gates), gates, field: 'credentials' }
  return connect(options, addressesOf(options), shared)
}

/** @internal */
export function createAccountTokens(options: ChorusProSettings, gates: Gates): Tokens {
  const { tokenCache: cache, tokenStore: store } = options
  const { fetch, transport, observe, clocks, clock, random, allowInsecureLoopback } = options
  const { timeoutMs = DEFAULTS.timeoutMs } = options
  const wire = { gates, fetch, transport, observe, clocks, clock, random, allowInsecureLoopback, timeoutMs }
  return createTokens({ ...wire, cache, store })
}

/** @internal all clients of one adapter go through the same gates */
export function createGates({ clock = systemClock, limits }: ChorusProSettings): Gates {
  return new Gates(clock, limits)
}

/** @internal a client of one account at an address that was checked */
export function connect(
  options: ChorusProSettings & { readonly credentials: Provided<ChorusProCredentials> },
  { apiUrl, tokenUrl }: Address,
  { tokens, gates, field, zeroStorage, outside }: Shared,
): ChorusPro {
  const { timeoutMs = DEFAULTS.timeoutMs, clock = systemClock, technicalAccount = 'sent' } = options
  const { fetch, observe, clocks, random } = options
  const transport = outside?.api ?? options.transport
  // The way to an address that came with a call is guarded: nothing goes around it.
  const way = { gates, fetch: outside ? undefined : fetch, transport, observe, clocks, clock, random }
  const how = { field, technicalAccount, transport: outside?.token, store: !zeroStorage }
  const authorizer = providedAccount({
    credentials: options.credentials as Provided<object>,
    sourceOf: (account) => accountSource(tokens, tokenUrl, account, how),
    timeoutMs,
    clock,
  })
  const retry = options.retry ?? DEFAULTS.retry
  const to = { ...way, timeoutMs, authorizer, origin: new URL(apiUrl).origin, retry }
  const { again } = createHttp({ ...to, clocks: { headersMs: DEFAULTS.headersMs, ...clocks } })
  const http = { once: createHttp(to).once, again }
  /** The day after which the technical password is no good, once the platform has told it. */
  let passwordExpiry: string | undefined
  const today = () => new Date(clock.now()).toISOString().slice(0, 10)
  const withAccount = technicalAccount === 'sent'
  const wire = createWire({
    apiUrl,
    http,
    clock,
    timeoutMs,
    pageSize: {
      factures: options.pageSize?.factures ?? DEFAULTS.pageSize.factures,
      services: options.pageSize?.services ?? DEFAULTS.pageSize.services,
    },
    unconfirmedOperations: options.unconfirmedOperations ?? false,
    pieceJointePrincipale: options.pieceJointePrincipale ?? 'object',
    withAccount,
    passwordLapsed: () => passwordExpiry !== undefined && passwordExpiry < today(),
  })
  const structures = createStructures(wire)
  const transverses = createTransverses(wire)
  const utilisateurs = createUtilisateurs(wire)
  const authorize = async (callOptions?: CallOptions) => {
    try {
      return await authorizer.token(callOptions)
    } catch (failure) {
      const { withDiagnosis } = await import('./diagnosis.js')
      throw withDiagnosis(failure)
    }
  }
  return {
    factures: createFactures(wire),
    structures,
    transverses,
    utilisateurs,
    engagementsJuridiques: createEngagementsJuridiques(wire),
    facturesTravaux: createFacturesTravaux(wire),
    organisations: createOrganisations(wire),
    async checkConnection(callOptions) {
      // Loaded with the first question: most calls have no use for it.
      const { checkConnection } = await import('./connection.js')
      const asked = { authorize, structures, transverses, utilisateurs, clock, withAccount }
      const report = await checkConnection(asked, callOptions)
      passwordExpiry = report.technicalPassword?.expiresOn ?? passwordExpiry
      return report
    },
    async probeRoute(path, callOptions) {
      const { probeRoute } = await import('./connection.js')
      return probeRoute(createHttp({ ...way, timeoutMs, retry }), apiUrl, path, callOptions)
    },
    authorize,
  }
}

/** Hosts of PISTE, and of which environment they are. */
const HOSTS: Readonly<Record<string, Environment>> = Object.fromEntries(
  Object.entries(ENVIRONMENTS).flatMap(([environment, { apiUrl, tokenUrl }]) =>
    [apiUrl, tokenUrl].map((url) => [new URL(url).hostname, environment as Environment]),
  ),
)

/** @internal */
export function addressesOf(options: object): Address {
  const { environment, apiUrl, tokenUrl, allowInsecureLoopback } = options as {
    readonly [Key in 'environment' | 'apiUrl' | 'tokenUrl']?: string
  } & ChorusProSettings
  if (environment !== undefined) {
    if (apiUrl !== undefined || tokenUrl !== undefined) {
      throw optionInvalid('environment', 'already says where Chorus Pro is; leave out apiUrl and tokenUrl')
    }
    if (!Object.hasOwn(ENVIRONMENTS, environment)) throw optionInvalid('environment', 'must be sandbox or production')
    return ENVIRONMENTS[environment as Environment]
  }
  if (apiUrl === undefined && tokenUrl === undefined) {
    // An invoice is never sent to production by omission.
    throw optionInvalid('environment', 'is missing: sandbox or production; or give apiUrl and tokenUrl')
  }
  const api = serviceUrl(apiUrl, 'apiUrl', allowInsecureLoopback)
  const token = serviceUrl(tokenUrl, 'tokenUrl', allowInsecureLoopback)
  checkAddresses(api, token)
  return { apiUrl: api, tokenUrl: tokenUrl as string }
}

/**
 * What is known of addresses that do not work, and of two that do not go together.
 * @internal
 * @throws {ConfigurationError} `URL_INVALID`
 */
export function checkAddresses(apiUrl: string, tokenUrl: string, within = ''): void {
  const refuse = (key: 'apiUrl' | 'tokenUrl', why: string) =>
    new ConfigurationError('URL_INVALID', `${within}${key} ${why}`, { field: `${within}${key}` })
  const [api, token] = [new URL(apiUrl), new URL(tokenUrl)]
  for (const [key, { hostname }] of [['apiUrl', api] as const, ['tokenUrl', token] as const]) {
    if (!hostname.endsWith('.aife.economie.gouv.fr')) continue
    const why = 'names a host that was switched off in September 2023; use environment, or a host of piste.gouv.fr'
    throw refuse(key, why)
  }
  if (/\/cpro(\/|$)/i.test(api.pathname)) throw refuse('apiUrl', 'must end before /cpro, which the client adds')
  const [ofApi, ofToken] = [HOSTS[api.hostname], HOSTS[token.hostname]]
  if (ofApi && ofToken && ofApi !== ofToken) {
    throw refuse('tokenUrl', `is of ${ofToken}, and apiUrl of ${ofApi}: a token of one is refused by the other`)
  }
}

const SETTINGS = [
  'environment',
  'apiUrl',
  'tokenUrl',
  'technicalAccount',
  'unconfirmedOperations',
  'pieceJointePrincipale',
  'pageSize',
  'timeoutMs',
  'tokenStore',
]
const CHOICES = {
  technicalAccount: ['sent', 'omitted'],
  unconfirmedOperations: [true, false],
  pieceJointePrincipale: ['object', 'list'],
}

/** @internal */
export function checkSettings(options: ChorusProSettings, further: readonly string[]): void {
  const { timeoutMs } = (options ?? {}) as Readonly<Record<string, unknown>>
  const counts = { pageSize: ['factures', 'services'] }
  checkClientSettings(options, { keys: [...SETTINGS, ...further], times: { timeoutMs }, counts, choices: CHOICES })
}
