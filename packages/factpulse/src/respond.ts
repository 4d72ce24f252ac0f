import {
  type CallOptions,
  ConfigurationError,
  type GivenResponse,
  type InvoiceResponse,
  type RespondTarget,
  TransportError,
  UnsupportedError,
} from '@facturelle/core'
import { isAmbiguous } from '@facturelle/core/http'
import type { Opened } from './adapter.js'

const SELLER = ['invoiceSellerSiren', 'invoiceSellerElectronicAddress']
const BUYER = ['invoiceBuyerSiren', 'invoiceBuyerElectronicAddress']

/**
 * Tells a platform what became of an invoice: `refused` of one that was received (status 210), `paid` of one that was
 * issued (212). What a message wants and no invoice says stands in `response.platform`, in the words of FactPulse.
 */
export async function respond(
  { client, to, access }: Opened,
  target: RespondTarget,
  { stage, reason, amount, currency, date, platform = {} }: InvoiceResponse,
  { signal }: CallOptions,
): Promise<GivenResponse> {
  const received = 'received' in target
  if (to !== 'afnor' || !(received ? stage === 'refused' : stage === 'paid')) {
    const why = to === 'afnor' ? 'FactPulse has no short call for this answer' : 'FactPulse has none for Chorus Pro'
    const able = 'of a received invoice it has refused, of an issued one paid; cdar.submit of the client has the rest'
    throw new UnsupportedError('RESPONSE', `${why}; ${able}`)
  }
  const missing = (field: string) =>
    new ConfigurationError('ARGUMENT_INVALID', `${field} is missing: the message wants it`, { field })
  const options = signal ? { signal } : {}
  const { number, issueDate: day } = received ? (target.details ?? {}) : target.document
  const about = {
    invoiceId: number,
    invoiceIssueDate: day,
    ...(received ? { reasonCode: reason?.code, reasonText: reason?.text } : { amount, currency }),
  }
  const given: Record<string, unknown> = { ...about, credentials: access, ...platform }
  const point = received ? 'reasonCode' : 'amount'
  if (given[point] === undefined) throw missing(received ? 'response.reason.code' : 'response.amount')
  const wanted = ['invoiceId', 'invoiceIssueDate', ...(received ? SELLER : BUYER)]
  const gaps = () => wanted.filter((name) => given[name] === undefined)
  // What the invoice says of itself is read where it came in.
  if (received && access === undefined && gaps().length > 0) {
    const { supplierReference, issueDate, supplier } = await client.afnor.getIncomingFlow(target.id, {}, options)
    const said = [supplierReference, issueDate, supplier?.siren, supplier?.electronicAddress?.identifier]
    for (const [index, name] of wanted.entries()) given[name] ??= said[index] || undefined
  }
  const [gap] = gaps()
  if (gap !== undefined) throw missing(`response.platform.${gap}`)
  const body = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  const left = received ? { amount, currency, date } : { reason, date }
  const warnings = Object.entries(left)
    .filter(([, value]) => value !== undefined)
    .map(([name]) => `${name} is left out: this message of FactPulse has no place for it.`)
  try {
    const { flowId, status } = received
      ? await client.cdar.refusee(body as never, options)
      : await client.cdar.encaissee(body as never, options)
    return {
      stage,
      platformStatus: status ?? (received ? '210' : '212'),
      ...(flowId && { reference: flowId }),
      warnings,
    }
  } catch (failure) {
    if (!isAmbiguous(failure) || (TransportError.isInstance(failure) && failure.requestSent === 'no')) throw failure
    const why =
      'Nobody knows whether the message was sent; look at cdar.lifecycle of the invoice before it is sent again'
    throw new TransportError('IN_DOUBT', why, { requestSent: 'maybe', cause: failure })
  }
}
