import { type AfnorFlowAdapterOptions, afnorFlowAdapter } from '@facturelle/afnor-flow'
import type { Adapter, Destination, LifecycleEvent } from '@facturelle/core'
import { describe, expectTypeOf, it } from 'vitest'
import { createFacturelle } from '../src/index.js'

interface Box extends Destination {
  readonly type: 'box'
  readonly folder: string
}
declare const box: Adapter<Box>
const file = new Uint8Array()
const addresses = { flowServiceUrl: 'https://a.example', tokenUrl: 'https://a.example/t' }
const account = { clientId: 'id', clientSecret: 'secret' }

describe('destination', () => {
  const bare = createFacturelle({ adapters: [afnorFlowAdapter(), box], documents: [] })

  it('is the union of what the adapters take', () => {
    bare.submit({ file }, { destination: { type: 'box', folder: 'in' } })
    bare.submit({ file }, { destination: { type: 'afnor', credentials: { ...addresses, ...account } } })
    bare.submit(
      { file },
      { destination: { type: 'afnor', credentials: { ...addresses, ...account }, processingRule: 'B2BInt' } },
    )
  })

  it('does not compile with an unknown type', () => {
    // @ts-expect-error there is no such adapter
    bare.submit({ file }, { destination: { type: 'chorus-pro' } })
    // @ts-expect-error a destination names its adapter
    bare.submit({ file }, { destination: { folder: 'in' } })
  })

  it('does not compile when a field is missing, wrong or of another type', () => {
    // @ts-expect-error folder is missing
    bare.submit({ file }, { destination: { type: 'box' } })
    // @ts-expect-error credentials are missing: this adapter stores none
    bare.submit({ file }, { destination: { type: 'afnor' } })
    // @ts-expect-error clientSecret is missing
    bare.submit({ file }, { destination: { type: 'afnor', credentials: { ...addresses, clientId: 'id' } } })
    // @ts-expect-error the addresses are missing: this adapter has none
    bare.submit({ file }, { destination: { type: 'afnor', credentials: account } })
    const credentials = { ...addresses, ...account }
    // @ts-expect-error a rule that does not exist
    bare.submit({ file }, { destination: { type: 'afnor', credentials, processingRule: 'B2Bint' } })
    // @ts-expect-error folder belongs to box
    bare.submit({ file }, { destination: { type: 'afnor', credentials, folder: 'in' } })
  })

  it('may leave out what the adapter knows', () => {
    const named = createFacturelle({ adapters: [afnorFlowAdapter({ platform: 'super-pdp' })], documents: [] })
    named.submit({ file }, { destination: { type: 'afnor', credentials: account } })
    named.submit({ file }, { destination: { type: 'afnor', credentials: { ...addresses, ...account } } })
    const half = { tokenUrl: addresses.tokenUrl, ...account }
    // @ts-expect-error one address without the other
    named.submit({ file }, { destination: { type: 'afnor', credentials: half } })
    // @ts-expect-error nothing is stored
    named.submit({ file }, { destination: { type: 'afnor' } })
    const stored = createFacturelle({
      adapters: [afnorFlowAdapter({ ...addresses, credentials: async () => account })],
      documents: [],
    })
    stored.submit({ file }, { destination: { type: 'afnor' } })
  })

  it('does not compile with a platform that is unknown, or named twice', () => {
    // @ts-expect-error no such platform
    afnorFlowAdapter({ platform: 'nobody' })
    // @ts-expect-error a name and addresses
    afnorFlowAdapter({ platform: 'super-pdp', ...addresses })
    // @ts-expect-error one address
    afnorFlowAdapter({ flowServiceUrl: addresses.flowServiceUrl })
  })

  it('does not compile with an option that is misspelt', () => {
    // @ts-expect-error tokenCache
    afnorFlowAdapter({ platform: 'super-pdp', tokenCash: 'none' })
    // @ts-expect-error timeoutMs
    afnorFlowAdapter({ timeoutMS: 5 })
  })

  it('needs credentials where options may hold none', () => {
    const wide: AfnorFlowAdapterOptions = { platform: 'super-pdp' }
    for (const adapter of [
      afnorFlowAdapter(wide),
      afnorFlowAdapter({ platform: 'super-pdp', credentials: undefined }),
    ]) {
      const facturelle = createFacturelle({ adapters: [adapter], documents: [] })
      // @ts-expect-error nothing is certainly stored
      facturelle.submit({ file }, { destination: { type: 'afnor' } })
      facturelle.submit({ file }, { destination: { type: 'afnor', credentials: { ...addresses, ...account } } })
    }
  })

  it('is nothing where there is no adapter', () => {
    const none = createFacturelle({ adapters: [], documents: [] })
    // @ts-expect-error nothing can be submitted
    none.submit({ file }, { destination: { type: 'afnor' } })
  })
})

describe('events', () => {
  it('carry a stage of one vocabulary and the status of the platform', () => {
    expectTypeOf<LifecycleEvent['platformStatus']>().toEqualTypeOf<string>()
    expectTypeOf<'refused' | 'unknown'>().toExtend<LifecycleEvent['stage']>()
    // @ts-expect-error no such stage
    expectTypeOf<'finished'>().toExtend<LifecycleEvent['stage']>()
  })
})
