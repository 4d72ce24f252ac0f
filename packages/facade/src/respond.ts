import {
  type Adapter,
  type CallOptions,
  type Destination,
  type GivenResponse,
  type InvoiceResponse,
  type ReceivedReference,
  STAGES,
  type SubmissionReference,
  UnsupportedError,
} from '@facturelle/core'
import type { ResumeOptions } from './facturelle.js'
import { checkOptions, checkReference, isRecord, plain, SHAPES, TEXT, wrong } from './guards.js'

const AMOUNT = /^\d{1,15}(\.\d{1,6})?$/

/** Answers an invoice: see `Facturelle.respond`. */
export async function respond(
  reference: SubmissionReference | ReceivedReference,
  response: InvoiceResponse,
  given: ResumeOptions<Destination> & CallOptions,
  back: (
    options: ResumeOptions<Destination>,
  ) => Promise<{ readonly adapter: Adapter; readonly destination: Destination }>,
): Promise<GivenResponse> {
  if (isRecord(reference) && reference.received === true) {
    for (const name of ['type', 'id']) {
      if (!TEXT[0](reference[name])) throw wrong(`reference.${name}`, 'is not that of a received invoice')
    }
  } else checkReference(reference)
  checkResponse(response)
  const { signal, ...rest } = checkOptions(given, { ...SHAPES.call, ...SHAPES.resume })
  const { adapter, destination } = await back(rest)
  if (!adapter.respond) {
    throw new UnsupportedError('RESPONSE', `The adapter ${adapter.type} has no call to answer an invoice with`)
  }
  return adapter.respond(reference, response, destination, plain({ signal }))
}

function checkResponse(response: unknown): void {
  if (!isRecord(response)) throw wrong('response', 'must be an object')
  const { stage, amount, reason, date, currency } = response
  if (typeof stage !== 'string' || !Object.hasOwn(STAGES, stage)) {
    throw wrong('response.stage', `must be one of ${Object.keys(STAGES).join(', ')}`)
  }
  if (amount !== undefined && !(typeof amount === 'string' && AMOUNT.test(amount))) {
    throw wrong('response.amount', 'must be a decimal text: 120.00')
  }
  if (reason !== undefined && !isRecord(reason)) throw wrong('response.reason', 'must be { code, text }')
  if (date !== undefined && !(typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date))) {
    throw wrong('response.date', 'must be a day, YYYY-MM-DD')
  }
  if (currency !== undefined && !(typeof currency === 'string' && /^[A-Z]{3}$/.test(currency))) {
    throw wrong('response.currency', 'must be a code of ISO 4217: EUR')
  }
}
