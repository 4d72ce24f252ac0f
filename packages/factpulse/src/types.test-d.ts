import { expectTypeOf, test } from 'vitest'
import {
  type FactPulse,
  factpulseAdapter,
  type Invoice,
  type SubmitCompleteInvoice,
  type SubmittedInvoice,
  type Task,
} from './index.js'

declare const client: FactPulse

test('answers have the members of the document, without null, amounts as text', async () => {
  const found = await client.afnor.directory.searchSiren({})
  expectTypeOf(found.results?.[0]?.siren).toEqualTypeOf<string | undefined>()
  const sent = null as unknown as SubmittedInvoice
  expectTypeOf(sent.afnorResult?.flowId).toEqualTypeOf<string | undefined>()
  expectTypeOf(sent.afnorResult?.trackingId).toEqualTypeOf<string | undefined>()
  expectTypeOf(sent.content).toEqualTypeOf<Uint8Array | undefined>()
  expectTypeOf(sent.invoice.totals.amount_due).toEqualTypeOf<string>()
  const facture = await client.chorusPro.valideur.consulter({ identifiantFactureCPP: 1 })
  expectTypeOf(facture.facture?.montantTotal?.montantAPayer).toEqualTypeOf<string | undefined>()
  // @ts-expect-error the file is `content`
  void sent.contentB64
  // @ts-expect-error no such member
  void found.notThere
})

test('requests take amounts as text, and credentials in one shape', () => {
  const invoice = {} as Invoice
  expectTypeOf(invoice.totals.total_net_amount).toEqualTypeOf<string>()
  const access = { flowServiceUrl: 'a', tokenUrl: 'b', clientId: 'c', clientSecret: 'd' }
  expectTypeOf<{ type: 'afnor'; credentials: typeof access }>().toExtend<SubmitCompleteInvoice['destination']>()
  // @ts-expect-error the spelling of the platform
  void client.cdar.submitXml({ xml: '<a/>', pdpClientId: 'a' })
  // @ts-expect-error a number loses digits
  void client.chorusPro.factures.rechercherFournisseur({ montantTTCMin: 10.1 })
  // @ts-expect-error not a profile
  void client.validation.xml({ xml_file: new Uint8Array(), profile: 'FULL' })
  // @ts-expect-error credentials would travel in the query string
  void client.cdar.lifecycle({ credentials: access })
})

test('a task knows its result', async () => {
  const task = await client.signatures.signAsync({ pdf_file: new Uint8Array() })
  expectTypeOf(task).toEqualTypeOf<Task<'signature'>>()
  expectTypeOf((await task.wait()).signer_cn).toEqualTypeOf<string>()
  expectTypeOf((await client.tasks.of('validation', 't').wait()).isCompliant).toEqualTypeOf<boolean>()
})

test('a destination has what its adapter does not store, and the access of where it goes', () => {
  const account = { username: 'a@b.fr', password: 'c' }
  const platform = { flowServiceUrl: 'a', tokenUrl: 'b', clientId: 'c', clientSecret: 'd' }
  const chorus = { environment: 'sandbox', clientId: 'a', clientSecret: 'b', login: 'c', password: 'd' } as const
  const nothing = factpulseAdapter()
  const stored = factpulseAdapter({ environment: 'production', credentials: account })
  const none = null as never
  const options = { type: 'factpulse', to: 'afnor' } as const
  void (() => stored.submit(none, options))
  void (() => stored.submit(none, { ...options, credentials: { access: platform } }))
  void (() => stored.submit(none, { type: 'factpulse', to: 'chorus_pro', credentials: { access: chorus } }))
  void (() => nothing.submit(none, { ...options, environment: 'production', credentials: { account } }))
  // @ts-expect-error the account is missing
  void (() => nothing.submit(none, { ...options, environment: 'production' }))
  // @ts-expect-error the place is missing
  void (() => nothing.submit(none, { ...options, credentials: { account } }))
  // @ts-expect-error a stored account goes nowhere else
  void (() => stored.submit(none, { ...options, apiUrl: 'https://elsewhere.example' }))
  // @ts-expect-error the access of the other destination
  void (() => stored.submit(none, { ...options, credentials: { access: chorus } }))
  // @ts-expect-error Chorus Pro has no processing rule
  void (() => stored.submit(none, { type: 'factpulse', to: 'chorus_pro', processingRule: 'B2B' }))
  // @ts-expect-error not an option
  factpulseAdapter({ surprise: 1 })
})
