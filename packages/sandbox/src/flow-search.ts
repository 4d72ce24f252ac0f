import { Refused, refusal } from './answers.js'
import type { Dialect } from './dialects.js'
import type { FlowQuirks } from './flow-quirks.js'
import { toFlow } from './flow-shapes.js'
import type { FlowRecord } from './flows.js'
import { type Microseconds, parseTimestamp } from './timestamps.js'

const DEFAULT_LIMIT = 25
/** The most flows that a page holds. */
export const MAX_LIMIT = 100

/** The criteria of a search. The document of the version has checked their types and values. */
interface Criteria {
  readonly updatedAfter?: string
  readonly updatedBefore?: string
  readonly processingRule?: readonly string[]
  readonly flowType?: readonly string[]
  readonly flowDirection?: readonly string[]
  readonly trackingId?: string
  readonly ackStatus?: string
}

const CRITERIA = [
  'updatedAfter',
  'updatedBefore',
  'processingRule',
  'flowType',
  'flowDirection',
  'trackingId',
  'ackStatus',
] as const satisfies readonly (keyof Criteria)[]

/** The body of a search. */
export interface SearchParams {
  readonly limit?: number
  readonly cursor?: string
  readonly where: Criteria
}

/** Where a page ended. Flows that change move behind it, so that none is passed over. */
interface Position {
  readonly updatedAt: Microseconds
  readonly flowId: string
}

/**
 * One page of a search, in ascending order of `updatedAt`, then of `flowId`; or in the order of a quirk.
 * @throws {Refused} 400 without a criterion, with a limit below 1 or with a cursor that was not ours
 */
export function searchFlows(
  flows: readonly FlowRecord[],
  params: SearchParams,
  dialect: Dialect,
  quirks: Required<FlowQuirks>,
): object {
  const filters = givenCriteria(params.where)
  if (filters.flowType?.some((type) => quirks.refusedFlowTypes.includes(type))) {
    throw new Refused(refusal(400, 'where.flowType holds an unknown value.'))
  }
  // Above the largest page only where a quirk let it pass.
  const limit = Math.min(params.limit ?? DEFAULT_LIMIT, MAX_LIMIT)
  const sign = quirks.order === 'descending' ? -1 : 1
  if (limit < 1) throw new Refused(refusal(400, 'limit must be at least 1.'))
  const position = dialect.cursor && params.cursor !== undefined ? decodeCursor(params.cursor) : undefined
  const matching = flows
    .filter((flow) => matches(flow, filters) && (position === undefined || sign * compare(flow, position) > 0))
    .sort((a, b) => sign * compare(a, b))
  const page = matching.slice(0, limit)
  const last = page.at(-1)
  return {
    limit,
    total: quirks.total ? matching.length : undefined,
    nextCursor: dialect.cursor && last && matching.length > limit ? encodeCursor(last) : undefined,
    filters,
    results: page.map((flow) => toFlow(flow, dialect, quirks)),
  }
}

/** What was asked for. An empty list asks for nothing, and unknown criteria are passed over. */
function givenCriteria(where: Criteria): Criteria {
  const given = CRITERIA.filter((name) => {
    const value = where[name]
    return value !== undefined && !(Array.isArray(value) && value.length === 0)
  })
  if (given.length === 0) {
    throw new Refused(refusal(400, 'where needs at least one criterion.', { code: 'MISSING_REQUIRED_FIELD' }))
  }
  return Object.fromEntries(given.map((name) => [name, where[name]]))
}

function matches(flow: FlowRecord, where: Criteria): boolean {
  const after = where.updatedAfter === undefined ? -Infinity : (parseTimestamp(where.updatedAfter) ?? -Infinity)
  const before = where.updatedBefore === undefined ? Infinity : (parseTimestamp(where.updatedBefore) ?? Infinity)
  return (
    flow.updatedAt > after &&
    flow.updatedAt < before &&
    among(where.processingRule, flow.processingRule) &&
    among(where.flowType, flow.flowType) &&
    among(where.flowDirection, flow.flowDirection) &&
    (where.trackingId === undefined || where.trackingId === flow.trackingId) &&
    (where.ackStatus === undefined || where.ackStatus === flow.acknowledgement.status)
  )
}

function among(wanted: readonly string[] | undefined, value: string): boolean {
  return !wanted?.length || wanted.includes(value)
}

function compare(a: Position, b: Position): number {
  return a.updatedAt - b.updatedAt || (a.flowId < b.flowId ? -1 : a.flowId > b.flowId ? 1 : 0)
}

function encodeCursor({ updatedAt, flowId }: Position): string {
  return btoa(`${updatedAt} ${flowId}`).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function decodeCursor(cursor: string): Position {
  try {
    const [, updatedAt, flowId] = /^(\d+) ([\w-]+)$/.exec(atob(cursor.replaceAll('-', '+').replaceAll('_', '/'))) ?? []
    if (updatedAt !== undefined && flowId !== undefined) return { updatedAt: Number(updatedAt), flowId }
  } catch {
    // Not base64: refused below.
  }
  throw new Refused(refusal(400, 'The cursor is unknown.'))
}
