import {
  ConfigurationError,
  type InboxOptions,
  PlatformError,
  type ReceivedItem,
  type ReceivedReference,
} from '@facturelle/core'
import type { AfnorFlow } from './client.js'
import type { FlowChange } from './feed.js'
import { isCursor } from './feed-cursor.js'
import { invalid } from './guards.js'
import type { Flow } from './types.js'
import { record } from './wire.js'

/** Purchases that were received, and sales that a customer bills itself. Copies for the State are not for reading. */
const INVOICES = ['SupplierInvoice', 'CustomerInvoice'] as const
const ALL = '1970-01-01T00:00:00Z'
/** What an item tells of its flow. Its name is left out: people write anything into it. */
const DETAILS = ['flowType', 'flowSyntax', 'flowProfile', 'processingRule', 'trackingId', 'updatedAt'] as const

/**
 * The invoices that came in, each once. One whose flow changes more than the overlap of the feed after it came may come
 * again from a cursor: its id tells.
 */
export async function* inbox(
  client: Pick<AfnorFlow, 'flows'>,
  { cursor, since, follow = false, ...rest }: InboxOptions,
  organizationId: string | undefined,
): AsyncGenerator<ReceivedItem> {
  if (cursor !== undefined && !(typeof cursor === 'string' && isCursor(cursor))) {
    throw invalid('cursor', 'must be the cursor of an item of this inbox, whole')
  }
  if (since !== undefined && isCursor(since)) throw invalid('since', 'must be ISO 8601; a cursor goes to cursor')
  const { signal } = rest
  const changes = client.flows.changes({
    ...rest,
    since: cursor ?? (since === undefined ? ALL : fromDay(since)),
    where: { flowType: INVOICES, flowDirection: ['In'] },
    live: follow,
    once: true,
    ...(organizationId !== undefined && { organizationId }),
  })
  const item = (change: FlowChange): ReceivedItem | undefined => {
    const flow = change.kind === 'flow' ? change.flow : change.kind === 'unreadable' ? flowOf(change.entry) : undefined
    const reference: ReceivedReference = {
      contract: 1,
      type: 'afnor',
      received: true,
      ...(organizationId !== undefined && { destination: { organizationId } }),
      id: flow?.flowId ?? '',
    }
    if (!flow) return { reference, cursor: change.cursor, error: unusable(change) }
    // A platform may pass over what it was asked for.
    if (flow.flowDirection === 'Out' || (flow.flowType && !INVOICES.includes(flow.flowType as never))) return undefined
    const receivedAt = flow.submittedAt ?? flow.updatedAt
    return {
      reference: { ...reference, details: detailsOf(flow) },
      ...(receivedAt !== undefined && { receivedAt }),
      cursor: change.cursor,
      // Some platforms give out no original of some flows: the file says which form it is.
      original: () => client.flows.read(flow, { organizationId, signal }),
    }
  }
  try {
    for await (const change of changes) {
      const received = item(change)
      if (received) yield received
    }
  } catch (failure) {
    // The feed knows it by the other name.
    const ours = cursor !== undefined && ConfigurationError.isInstance(failure) && failure.field === 'since'
    throw ours ? invalid('cursor', failure.message.replace(/^since /, '')) : failure
  }
}

/** A day begins at midnight, UTC. */
function fromDay(since: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(since) ? `${since}T00:00:00Z` : since
}

/** An entry without a date is a flow all the same, where it has an id. */
function flowOf(entry: unknown): Flow | undefined {
  const flow = record(entry)
  return typeof flow?.flowId === 'string' && flow.flowId !== '' ? (flow as unknown as Flow) : undefined
}

function unusable(change: FlowChange): PlatformError {
  const gap = 'More invoices share one timestamp than the platform gives out; some of them may be missing here'
  const entry = 'The platform lists an entry here that names no flow; look into its own list of invoices'
  const [code, why] = change.kind === 'gap' ? ['PAGE_STUCK', gap] : ['UNREADABLE_ENTRY', entry]
  return new PlatformError(code as string, why as string, { platform: 'afnor' })
}

function detailsOf(flow: Flow): Readonly<Record<string, string>> {
  const told = { ...flow, ackStatus: record(flow.acknowledgement)?.status } as Readonly<Record<string, unknown>>
  const entries = [...DETAILS, 'ackStatus'].map((name) => [name, told[name]] as const)
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}
