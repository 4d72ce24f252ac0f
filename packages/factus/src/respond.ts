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
import type { Factus } from './client.js'
import type { ReceptionEventCode } from './types.js'

/** The events of RADIAN, by the stage that they say. 030 and 032 go before the others. */
const EVENTS: Readonly<Partial<Record<InvoiceResponse['stage'], ReceptionEventCode>>> = {
  received: '030',
  inHand: '032',
  disputed: '031',
  approved: '033',
}

/**
 * States an event of RADIAN about a received invoice, once. `response.platform` is the person who states it, in the words of
 * Factus; `response.reason.code` the concept of a claim.
 */
export async function respond(
  client: Factus,
  target: RespondTarget,
  { stage, reason, amount, currency, date, platform }: InvoiceResponse,
  { signal }: CallOptions,
): Promise<GivenResponse> {
  const code = 'received' in target ? EVENTS[stage] : undefined
  if (code === undefined || !('received' in target)) {
    const able = Object.entries(EVENTS).map(([name, event]) => `${name} (${event})`)
    const why = 'Factus has no call for this answer'
    throw new UnsupportedError('RESPONSE', `${why}; of a received invoice it has ${able.join(', ')}`)
  }
  const missing = (field: string, what: string) =>
    new ConfigurationError('ARGUMENT_INVALID', `${field} is missing: ${what}`, { field })
  if (platform === undefined) {
    throw missing('response.platform', 'DIAN wants the person who states the event, identification and names')
  }
  if (code === '031' && reason?.code === undefined) {
    throw missing('response.reason.code', 'the concept of a claim, 01 to 04')
  }
  const left = { 'reason.text': reason?.text, amount, currency, date }
  const warnings = Object.entries(left)
    .filter(([, value]) => value !== undefined)
    .map(([name]) => `${name} is left out: an event of RADIAN has no place for it.`)
  const person = { ...platform, ...(code === '031' && { claim_concept_code: reason?.code }) }
  const given: GivenResponse = { stage, platformStatus: code, reference: target.id, warnings }
  try {
    await client.receptions.emitEvent(billOf(target.id), code, person as never, signal ? { signal } : {})
  } catch (failure) {
    if (TransportError.isInstance(failure) && failure.requestSent === 'no') throw failure
    if (!isAmbiguous(failure)) throw failure
    // No call tells the events of one invoice; DIAN takes each of them once, and answers a second one with a conflict.
    const why = 'Nobody knows whether the event was stated; look at the invoice in Factus before it is stated again'
    throw new TransportError('IN_DOUBT', why, { requestSent: 'maybe', cause: failure })
  }
  return given
}

function billOf(id: string): number {
  if (/^\d{1,15}$/.test(id)) return Number(id)
  throw new ConfigurationError('REFERENCE_INVALID', 'reference.id is no number of a reception', {
    field: 'reference.id',
  })
}
