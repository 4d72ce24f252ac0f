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

/**
 * Tells a platform what became of an invoice: `refused` of one that was received (status 210), `paid` of one that was
 * issued (212). What a message wants and nobody here keeps stands in `response.platform`, in the words of FactPulse.
 */
export async function respond(
  { client, to, access }: Opened,
  target: RespondTarget,
  { stage, reason, amount, currency, date, platform = {} }: InvoiceResponse,
  { signal }: CallOptions,
): Promise<GivenResponse> {
  const received = 'received' in target
  const { details = {} } = target
  if (to !== 'afnor' || !(received ? stage === 'refused' : stage === 'paid')) {
    const why = to === 'afnor' ? 'FactPulse has no short call for this answer' : 'FactPulse has none for Chorus Pro'
    const able = 'of a received invoice it has refused, of an issued one paid; cdar.submit of the client has the rest'
    throw new UnsupportedError('RESPONSE', `${why}; ${able}`)
  }
  const { number, issueDate } = received ? { number: details.number, issueDate: details.issueDate } : target.document
  const given: Readonly<Record<string, unknown>> = {
    invoiceId: number,
    invoiceIssueDate: issueDate,
    ...(received && {
      invoiceSellerSiren: details.sellerSiren,
      invoiceSellerElectronicAddress: details.sellerElectronicAddress,
      reasonCode: reason?.code,
      reasonText: reason?.text,
    }),
    ...(!received && { amount, currency }),
    credentials: access,
    ...platform,
  }
  const body = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  const wanted = received
    ? { invoiceSellerSiren: '', invoiceSellerElectronicAddress: '', reasonCode: 'response.reason.code' }
    : { invoiceBuyerSiren: '', invoiceBuyerElectronicAddress: '', amount: 'response.amount' }
  for (const [name, place] of Object.entries({ invoiceId: '', invoiceIssueDate: '', ...wanted })) {
    if (body[name] !== undefined) continue
    const field = place || `response.platform.${name}`
    throw new ConfigurationError('ARGUMENT_INVALID', `${field} is missing: the message wants it`, { field })
  }
  const left = received ? { amount, currency, date } : { reason, date }
  const warnings = Object.entries(left)
    .filter(([, value]) => value !== undefined)
    .map(([name]) => `${name} is left out: this message of FactPulse has no place for it.`)
  const options = signal ? { signal } : {}
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
