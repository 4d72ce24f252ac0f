import { type Clock, ConfigurationError, type InboxOptions, type ReceivedItem } from '@facturelle/core'
import { checkPolling, Polling } from '@facturelle/core/http'
import type { Factus } from './client.js'
import { dayOf } from './helpers/dates.js'
import type { ReceptionBill } from './types.js'

/**
 * The invoices that the company received and that were added by their CUFE, in the order in which Factus numbered them; the
 * cursor is the number of the last one.
 */
export async function* inbox(
  client: Factus,
  environment: string | undefined,
  { since, cursor, follow = false, clock, ...options }: InboxOptions & { readonly clock: Clock },
): AsyncGenerator<ReceivedItem, void, undefined> {
  checkPolling(options)
  const { signal } = options
  const call = signal ? { signal } : {}
  const polling = new Polling({ ...options, clock })
  let last = readCursor(cursor)
  for (;;) {
    const found = await polling.ask(async () => {
      const fresh: ReceptionBill[] = []
      for await (const bill of client.receptions.listAll({}, call)) {
        if (bill.id !== undefined && bill.id > last && !isBefore(bill, since)) fresh.push(bill)
      }
      return fresh.sort((one, other) => (one.id ?? 0) - (other.id ?? 0))
    })
    for (const bill of found) {
      last = bill.id ?? last
      yield itemOf(client, bill, environment, String(last))
    }
    if (!follow) return
    if (found.length > 0) polling.hurry()
    await polling.wait()
  }
}

function itemOf(client: Factus, bill: ReceptionBill, environment: string | undefined, cursor: string): ReceivedItem {
  const { id, cufe, number, company_nit, company_name, issue_date, created_at } = bill
  const told = { cufe, number, company_nit, company_name, issue_date }
  const details = Object.fromEntries(
    Object.entries(told).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
  const receivedAt = created_at ?? issue_date
  return {
    reference: {
      contract: 1,
      type: 'factus',
      received: true,
      ...(environment !== undefined && { destination: { environment } }),
      id: String(id),
      details,
    },
    ...(typeof receivedAt === 'string' && { receivedAt }),
    cursor,
    async original() {
      const { bytes, file_name } = await client.documents.downloadXml(cufe ?? '')
      return { bytes, name: file_name, mediaType: 'application/xml' }
    },
  }
}

/** By the day that Factus tells: its moments have no zone. */
function isBefore({ created_at, issue_date }: ReceptionBill, since: string | undefined): boolean {
  const day = dayOf(created_at ?? issue_date ?? '')
  return since !== undefined && day !== undefined && day < new Date(Date.parse(since)).toISOString().slice(0, 10)
}

function readCursor(cursor: string | undefined): number {
  if (cursor === undefined) return 0
  if (/^\d{1,15}$/.test(cursor)) return Number(cursor)
  const field = 'options.cursor'
  throw new ConfigurationError('ARGUMENT_INVALID', `${field} is none of an inbox of Factus`, { field })
}
