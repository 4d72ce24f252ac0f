import type { Adapter, Destination, Invoice, Reachability, RecipientDirectory } from '@facturelle/core'
import type { Candidate, Route } from './prepared.js'
import { RoutingError } from './routing-error.js'

/** What names an invoice that no adapter takes: the law that applies to it, say. */
export type RoutingPolicy = (invoice: Invoice) => PolicyFinding | undefined | Promise<PolicyFinding | undefined>

export interface PolicyFinding {
  /** A stable name: `crossBorder`, `consumer`. */
  readonly rule: string
  /** One plain sentence, without a value of the invoice. */
  readonly evidence: string
}

/** An invoice that looks for its way: each adapter is asked whether it fits. */
export interface AutoDestination<D extends Destination = Destination> {
  readonly type: 'auto'
  /** The destinations among which to choose. @default one of each adapter, with what that says itself */
  readonly destinations?: readonly D[]
  /** Which to take where several fit, the one liked best first. @default that of `createFacturelle` */
  readonly prefer?: readonly D['type'][]
}

interface Work {
  readonly adapters: ReadonlyMap<string, Adapter>
  readonly auto: AutoDestination
  readonly prefer: readonly string[] | undefined
  readonly directory: RecipientDirectory | undefined
  readonly policy: RoutingPolicy | undefined
  readonly signal: AbortSignal | undefined
}

/** Asks the adapters, and decides nothing that they do not know. */
export async function findRoute(
  invoice: Invoice,
  { adapters, auto, prefer, directory, policy, signal }: Work,
): Promise<{ readonly route: Route; readonly destination?: Destination }> {
  const given = auto.destinations
  const asked = directory && remembering(directory)
  const context = { ...(asked && { directory: asked }), ...(signal && { signal }) }
  const types = new Set(given?.map(({ type }) => type) ?? adapters.keys())
  const candidates = (
    await Promise.all(
      [...types].map(async (type): Promise<readonly Candidate[]> => {
        const assessment = await adapters.get(type)?.assess?.(invoice, context)
        return assessment ? [{ type, ...assessment }] : []
      }),
    )
  ).flat()
  signal?.throwIfAborted()
  const fitting = candidates.filter(({ fit }) => fit === 'yes')
  const order = auto.prefer ?? prefer ?? []
  const preferred = order.map((type) => fitting.find((one) => one.type === type)).find(Boolean)
  const chosen = fitting.length > 1 ? preferred : fitting[0]
  if (chosen) {
    const { type, rule, evidence, destination } = chosen
    const own = given?.find((one) => one.type === type)
    return {
      route: { outcome: 'chosen', type, rule, evidence, missing: [], candidates },
      destination: { ...destination, ...own, type },
    }
  }
  if (fitting.length > 1) {
    const evidence = `It fits ${fitting.map(({ type }) => type).join(' and ')}.`
    return { route: { outcome: 'ambiguous', rule: 'severalFit', evidence, missing: [], candidates } }
  }
  const unknown = candidates.filter(({ fit }) => fit === 'unknown')
  const finding = await policy?.(invoice)
  if (unknown.length > 0) {
    const missing = [...new Set(unknown.flatMap((one) => one.missing))]
    const said = unknown.map(({ type, evidence }) => `${type}: ${evidence}`).join(' ')
    return { route: { outcome: 'undetermined', rule: finding?.rule ?? 'missing', evidence: said, missing, candidates } }
  }
  const { rule, evidence } = finding ?? { rule: 'noneFits', evidence: 'No adapter here takes it.' }
  return { route: { outcome: 'none', rule, evidence, missing: [], candidates } }
}

/** The error of a route that leads nowhere. */
export function nowhere(route: Route): RoutingError {
  const { outcome, evidence, rule, missing } = route
  if (outcome === 'ambiguous') {
    const why = `The invoice has several ways. ${evidence} Say which in prefer, or name one in destination.type`
    return new RoutingError('ROUTE_AMBIGUOUS', why, route)
  }
  if (outcome === 'undetermined') {
    const remedy = missing.length > 0 ? `Missing: ${missing.join(', ')}` : 'Name one in destination.type'
    return new RoutingError('ROUTE_UNDETERMINED', `Where the invoice goes cannot be said. ${evidence} ${remedy}`, route)
  }
  return new RoutingError('ROUTE_NONE', `No destination takes the invoice (${rule}). ${evidence}`, route)
}

/** Several adapters may ask for one address: the directory is asked once. */
function remembering(directory: RecipientDirectory): RecipientDirectory {
  const answers = new Map<string, Promise<Reachability>>()
  return {
    checkReachability(address, options) {
      const key = JSON.stringify([address.scheme, address.value])
      const known = answers.get(key) ?? directory.checkReachability(address, options)
      answers.set(key, known)
      return known
    },
  }
}
