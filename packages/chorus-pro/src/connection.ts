import { type CallOptions, type Clock, FacturelleError } from '@facturelle/core'
import { createApi, type Http } from '@facturelle/core/http'
import type { Diagnosis } from './diagnosis.js'
import { diagnosisOf } from './errors.js'
import { invalid } from './guards.js'
import type { Structures } from './structures.js'
import type { Transverses } from './transverses.js'
import type { RattachementStructure, Utilisateurs } from './utilisateurs.js'
import type { ChorusProCallOptions } from './wire.js'

export interface CheckConnectionOptions extends ChorusProCallOptions {
  /** From how many days before its end on the technical password is warned of. @default 30 */
  readonly warnDays?: number
}

/** One layer, tried. */
export interface ConnectionStep {
  readonly step: 'token' | 'healthCheck' | 'rattachements' | 'structure'
  readonly ok: boolean
  /** Why not. */
  readonly error?: FacturelleError
  /** Which layer refused, and what to do. */
  readonly diagnosis?: Diagnosis
}

/** What {@link ChorusPro.checkConnection} found. */
export interface ConnectionReport {
  /** Token, gateway, technical account and structures work. */
  readonly ok: boolean
  /** In the order they were tried; after a token that could not be had, there are no others. */
  readonly steps: readonly ConnectionStep[]
  /** What the account is attached to. */
  readonly structures: readonly RattachementStructure[]
  /** The password of the technical account, where a structure told its end. */
  readonly technicalPassword?: {
    /** `YYYY-MM-DD` */
    readonly expiresOn: string
    /** Negative when it is past. */
    readonly daysLeft: number
  }
  /** `PASSWORD_EXPIRES_SOON`, `PASSWORD_LAPSED`, `PASSWORD_EXPIRY_UNKNOWN`, `NO_STRUCTURE`: each with what to do. */
  readonly warnings: readonly { readonly code: string; readonly message: string }[]
}

/** `registered`: the gateway has an API there. `unregistered`: it has none. `unclear`: it answered otherwise. */
export type RouteState = 'registered' | 'unregistered' | 'unclear'

interface Client {
  authorize(options?: CallOptions): Promise<unknown>
  readonly transverses: Transverses
  readonly utilisateurs: Utilisateurs
  readonly structures: Structures
  readonly clock: Clock
  /** Whether calls go with a technical account. */
  readonly withAccount: boolean
}

const DAY_MS = 86_400_000
const WARN_DAYS = 30

export async function checkConnection(
  { authorize, transverses, utilisateurs, structures, clock, withAccount }: Client,
  options: CheckConnectionOptions = {},
): Promise<ConnectionReport> {
  const { warnDays = WARN_DAYS, ...call } = options
  if (!Number.isFinite(warnDays) || warnDays < 0) throw invalid('options.warnDays', 'must be a number of days')
  const steps: ConnectionStep[] = []
  const warnings: { code: string; message: string }[] = []
  const attempt = async <T>(step: ConnectionStep['step'], work: () => Promise<T>): Promise<T | undefined> => {
    try {
      const result = await work()
      steps.push({ step, ok: true })
      return result
    } catch (error) {
      // An abort, and what is no failure of the connection, are the caller's.
      if (!FacturelleError.isInstance(error) || error === call.signal?.reason) throw error
      const diagnosis = diagnosisOf(error)
      steps.push({ step, ok: false, error, ...(diagnosis && { diagnosis }) })
      return undefined
    }
  }
  const { timeoutMs, ...token } = call
  const authorized = await attempt('token', async () => (await authorize(token)) ?? true)
  if (authorized === undefined) return { ok: false, steps, structures: [], warnings }
  await attempt('healthCheck', () => transverses.healthCheck(call))
  const attached = await attempt('rattachements', () => utilisateurs.recupererRattachementsMonCompte({}, call))
  const found = attached?.listeStructureRattachement ?? []
  if (attached && found.length === 0) {
    const message = 'The account is attached to no structure: attach it to one in the Chorus Pro portal'
    warnings.push({ code: 'NO_STRUCTURE', message })
  }
  const idStructureCPP = found.find(({ idStructure }) => idStructure !== undefined)?.idStructure
  const structure =
    idStructureCPP === undefined
      ? undefined
      : await attempt('structure', () => structures.consulter({ idStructureCPP }, call))
  const expiresOn = structure?.informationGenerales?.dateExpirationMotPasseCompteTech
  const expiry = expiresOn === undefined ? Number.NaN : Date.parse(expiresOn)
  const today = Math.floor(clock.now() / DAY_MS) * DAY_MS
  const daysLeft = Math.round((expiry - today) / DAY_MS)
  if (expiresOn === undefined || Number.isNaN(daysLeft)) {
    const message = 'Chorus Pro did not tell when the technical password lapses; it does 424 days after it was made'
    if (structure && withAccount) warnings.push({ code: 'PASSWORD_EXPIRY_UNKNOWN', message })
  } else if (daysLeft < 0) {
    warnings.push({
      code: 'PASSWORD_LAPSED',
      message: `The technical password lapsed on ${expiresOn}: have it renewed`,
    })
  } else if (daysLeft < warnDays) {
    const message = `The technical password lapses on ${expiresOn}, in ${daysLeft} days: have it renewed in the portal`
    warnings.push({ code: 'PASSWORD_EXPIRES_SOON', message })
  }
  return {
    ok: steps.every(({ ok }) => ok) && found.length > 0,
    steps,
    structures: found,
    ...(expiresOn !== undefined && !Number.isNaN(daysLeft) && { technicalPassword: { expiresOn, daysLeft } }),
    warnings,
  }
}

/** Calls a route without a token: the gateway refuses, and its realm tells whether the route is registered. */
export async function probeRoute(
  http: Http,
  apiUrl: string,
  path: string,
  options: ChorusProCallOptions = {},
): Promise<RouteState> {
  if (typeof path !== 'string' || !/^\/cpro(\/[\w-]+)+$/.test(path)) {
    throw invalid('path', 'must be a path of the gateway, /cpro/…, without parameters')
  }
  const { signal, timeoutMs } = options
  const fetch = http.once({ operation: 'probeRoute', ...(timeoutMs !== undefined && { timeoutMs }) })
  const api = createApi<Record<string, { post: { responses: { 200: { content: never } } } }>>({
    baseUrl: apiUrl,
    fetch,
  })
  const body = {}
  const { response } = await api.POST(path as never, { body, parseAs: 'text', ...(signal && { signal }) } as never)
  const challenge = response.headers.get('www-authenticate') ?? ''
  if (/realm="?DefaultRealm/i.test(challenge)) return 'unregistered'
  return /realm="?PISTE/i.test(challenge) ? 'registered' : 'unclear'
}
