import { type LifecycleMessage, PlatformError, type SubmissionReference, sha256 } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import type { AfnorFlow } from './client.js'
import { isRepeat, likeliestFirst, mayBe } from './duplicates.js'
import { firstOf, isAboutRepeat } from './repeats.js'
import type { AcknowledgementDetail, Flow } from './types.js'

const detail = (reasonCode: string, level: 'Error' | 'Warning' = 'Error'): AcknowledgementDetail => ({
  level,
  reasonCode,
})

describe('isRepeat', () => {
  it.each<[string, Flow['acknowledgement'], boolean]>([
    ['the one reason', { status: 'Error', details: [detail('AlreadyExistingFlow')] }, true],
    ['beside a warning', { status: 'Error', details: [detail('X', 'Warning'), detail('AlreadyExistingFlow')] }, true],
    [
      'beside another reason',
      { status: 'Error', details: [detail('AlreadyExistingFlow'), detail('VirusFound')] },
      false,
    ],
    ['as a warning of what was taken', { status: 'Ok', details: [detail('AlreadyExistingFlow', 'Warning')] }, false],
    ['as a warning beside an error', { status: 'Error', details: [detail('AlreadyExistingFlow', 'Warning')] }, false],
    ['no reason', { status: 'Error' }, false],
    ['an empty list', { status: 'Error', details: [] }, false],
    ['a list with nothing in it', { status: 'Error', details: [null as never] }, false],
    ['no acknowledgement', undefined, false],
  ])('%s', (_, acknowledgement, expected) => {
    expect(isRepeat({ ...(acknowledgement && { acknowledgement }) })).toBe(expected)
  })
})

describe('likeliestFirst', () => {
  it('puts what stands before what was refused, and the older before the newer', () => {
    const flow = (flowId: string, status: string, submittedAt?: string, reason?: string): Flow => ({
      flowId,
      ...(submittedAt && { submittedAt }),
      acknowledgement: { status, ...(reason && { details: [detail(reason)] }) },
    })
    const flows = [
      flow('repeat', 'Error', '2026-11-21T10:00:00.000002Z', 'AlreadyExistingFlow'),
      flow('refused', 'Error', '2026-11-21T10:00:00Z', 'InvalidSchema'),
      flow('later', 'Pending', '2026-11-21T10:00:00.000002Z'),
      flow('first', 'Ok', '2026-11-21T10:00:00.000001Z'),
    ]
    expect(likeliestFirst(flows).map(({ flowId }) => flowId)).toEqual(['first', 'later', 'refused', 'repeat'])
    expect(likeliestFirst([flow('a', 'Ok'), flow('b', 'Ok', 'no time'), flow('c', 'Ok')])).toHaveLength(3)
  })
})

describe('isAboutRepeat', () => {
  const reference = { trackingId: 't-1' } as SubmissionReference
  const rejected: LifecycleMessage = { statusCode: '213', reasons: [{ code: 'DOUBLON' }] }

  it.each<[string, Partial<LifecycleMessage>, string | undefined, boolean]>([
    ['a rejection as a duplicate that names no submission', {}, undefined, true],
    ['one of another submission', {}, 't-2', true],
    ['one of this submission', {}, 't-1', false],
    [
      'a rejection for another reason as well',
      { reasons: [{ code: 'DOUBLON' }, { code: 'ADR_ERR' }] },
      undefined,
      false,
    ],
    ['a rejection without a reason', { reasons: [] }, undefined, false],
    ['a refusal by the buyer', { statusCode: '210' }, undefined, false],
  ])('%s', (_, message, trackingId, expected) => {
    const flow = { flowId: 'f', ...(trackingId !== undefined && { trackingId }) }
    expect(isAboutRepeat({ ...rejected, ...message }, flow, reference)).toBe(expected)
    expect(isAboutRepeat({ ...rejected, ...message }, flow, {} as SubmissionReference)).toBe(
      expected || trackingId === 't-1',
    )
  })
})

describe('mayBe', () => {
  it.each<[Partial<Flow>, 'invoice' | 'lifecycle', boolean]>([
    [{}, 'invoice', true],
    [{ flowDirection: 'Out', flowType: 'CustomerInvoice' }, 'invoice', true],
    [{ flowDirection: 'In', flowType: 'SupplierInvoice' }, 'invoice', false],
    [{ flowDirection: 'Out', flowType: 'CustomerInvoiceLC' }, 'invoice', false],
    [{ flowType: 'StateCustomerInvoiceLC' }, 'invoice', false],
    [{ flowDirection: 'Out', flowType: 'CustomerInvoiceLC' }, 'lifecycle', true],
    [{ flowDirection: 'In', flowType: 'CustomerInvoiceLC' }, 'lifecycle', false],
  ])('of %j for a document that is an %s: %s', (flow, kind, expected) => {
    expect(mayBe({ flowId: 'f', ...flow }, { kind })).toBe(expected)
  })
})

describe('firstOf', () => {
  const OURS = new TextEncoder().encode('ours')
  const THEIRS = new TextEncoder().encode('theirs')

  /** What a platform has under one tracking id, with the bytes of each. */
  const find = async (held: readonly (Flow & { bytes?: Uint8Array })[], made = false) => {
    const asked: string[] = []
    const client = {
      flows: {
        async *searchAll() {
          yield* held
        },
        async download(flowId: string) {
          asked.push(flowId)
          const bytes = held.find((flow) => flow.flowId === flowId)?.bytes
          if (!bytes) throw new PlatformError('NOT_FOUND', 'no', { platform: 'afnor', status: 404 })
          return { bytes }
        },
      },
    } as unknown as AfnorFlow
    const document = { name: 'a.xml', kind: 'invoice', syntax: 'UBL', sha256: await sha256(OURS) }
    const reference = { id: 'repeat', trackingId: 't', trackingIdMade: made, document } as SubmissionReference
    return { found: (await firstOf(client, { ...reference, id: 'repeat' }, {}))?.flowId, asked }
  }

  it('is neither the repeat itself, nor one that was refused, nor one with other bytes', async () => {
    const held = [
      { flowId: 'repeat', bytes: OURS },
      { flowId: 'refused', acknowledgement: { status: 'Error' }, bytes: OURS },
      { flowId: 'other', bytes: THEIRS, submittedAt: '2026-11-21T09:00:00Z' },
      { flowId: 'withheld', submittedAt: '2026-11-21T09:01:00Z' },
      { flowId: 'received', flowDirection: 'In', bytes: OURS, submittedAt: '2026-11-21T08:00:00Z' },
    ] as const
    expect(await find(held)).toEqual({ found: undefined, asked: ['other', 'withheld'] })
    const first = { flowId: 'first', bytes: OURS, submittedAt: '2026-11-21T09:02:00Z' }
    expect(await find([...held, first])).toEqual({ found: 'first', asked: ['other', 'withheld', 'first'] })
  })

  it('needs no bytes where the tracking id is ours alone', async () => {
    expect(await find([{ flowId: 'repeat' }, { flowId: 'first' }], true)).toEqual({ found: 'first', asked: [] })
  })
})
