import { afnorFlowAdapter } from '@facturelle/afnor-flow'
import type { Adapter, Destination, SubmissionReference } from '@facturelle/core'
import { describe, expectTypeOf, it } from 'vitest'
import {
  createFacturelle,
  frenchRules,
  type Prepared,
  type Received,
  type TrackedSubmission,
  type Waited,
} from '../src/index.js'

interface Box extends Destination {
  readonly type: 'box'
  readonly folder: string
}
interface Safe extends Destination {
  readonly type: 'safe'
  readonly credentials: { readonly secret: string }
}
declare const box: Adapter<Box>
declare const safe: Adapter<Safe>
declare const reference: SubmissionReference
const file = new Uint8Array()
const documents = [] as const

describe('destinations', () => {
  const facturelle = createFacturelle({ adapters: [box, safe], documents, policy: frenchRules(), prefer: ['safe'] })

  it('may be auto, among those there are', () => {
    facturelle.submit({ file }, { destination: { type: 'auto' } })
    facturelle.submit({ file }, { destination: { type: 'auto', prefer: ['box'] } })
    facturelle.submit({ file }, { destination: { type: 'auto', destinations: [{ type: 'box', folder: 'in' }] } })
    // @ts-expect-error there is no such adapter
    facturelle.submit({ file }, { destination: { type: 'auto', prefer: ['chorus-pro'] } })
    // @ts-expect-error folder is missing
    facturelle.submit({ file }, { destination: { type: 'auto', destinations: [{ type: 'box' }] } })
    // @ts-expect-error there is no such adapter
    createFacturelle({ adapters: [box], documents, prefer: ['safe'] })
  })

  it('leave their credentials to the tenant where there is a function for them', () => {
    // @ts-expect-error nothing says where the credentials come from
    facturelle.submit({ file }, { destination: { type: 'safe' }, tenant: 'a' })
    const tenants = createFacturelle({
      adapters: [box, safe],
      documents,
      credentials: (tenant) => ({ secret: tenant }),
    })
    tenants.submit({ file }, { destination: { type: 'safe' }, tenant: 'a' })
    tenants.submit({ file }, { destination: { type: 'safe', credentials: { secret: 's' } } })
    tenants.submit({ file }, { destination: { type: 'box', folder: 'in' } })
    // @ts-expect-error folder is missing
    tenants.submit({ file }, { destination: { type: 'box' }, tenant: 'a' })
    // @ts-expect-error no such key
    tenants.submit({ file }, { destination: { type: 'safe', folder: 'in' }, tenant: 'a' })
  })

  it('of one of our adapters leave them to the tenant too', () => {
    const adapters = [afnorFlowAdapter({ platform: 'super-pdp' })] as const
    const tenants = createFacturelle({ adapters, documents, credentials: async () => undefined })
    tenants.submit({ file }, { destination: { type: 'afnor' }, tenant: 'a' })
    tenants.submit({ file }, { destination: { type: 'afnor', processingRule: 'B2BInt' }, tenant: 'a' })
    // @ts-expect-error a rule that does not exist
    tenants.submit({ file }, { destination: { type: 'afnor', processingRule: 'B2Bint' }, tenant: 'a' })
  })
})

describe('what comes back', () => {
  const facturelle = createFacturelle({ adapters: [box], documents })

  it('is what it says', async () => {
    const prepared = await facturelle.prepare({ file }, { destination: { type: 'box', folder: 'in' } })
    expectTypeOf(prepared).toEqualTypeOf<Prepared>()
    const submission = await facturelle.submit(prepared)
    expectTypeOf(submission).toEqualTypeOf<TrackedSubmission>()
    expectTypeOf(await submission.wait({ until: 'paid', deadline: 1_000 })).toEqualTypeOf<Waited>()
    // @ts-expect-error no such stage
    submission.wait({ until: 'finished' })
    expectTypeOf(facturelle.resume(reference)).toEqualTypeOf<TrackedSubmission>()
    expectTypeOf(facturelle.resume(reference, { tenant: 'a' })).toEqualTypeOf<Promise<TrackedSubmission>>()
    for await (const item of facturelle.inbox({ destination: { type: 'box', folder: 'in' } })) {
      expectTypeOf(item).toEqualTypeOf<Received>()
    }
    for await (const item of facturelle.submitMany([{ file }], { destination: { type: 'auto' } })) {
      if (item.submission) expectTypeOf(item.error).toEqualTypeOf<undefined>()
      else expectTypeOf(item.error).toEqualTypeOf<unknown>()
    }
  })

  it('is answered in stages that there are', () => {
    facturelle.respond(reference, { stage: 'paid', amount: '1.00' })
    // @ts-expect-error an amount is a decimal text
    facturelle.respond(reference, { stage: 'paid', amount: 1 })
    // @ts-expect-error no such stage
    facturelle.respond(reference, { stage: 'unknown' })
  })
})
