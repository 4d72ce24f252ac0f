import { expectTypeOf, test } from 'vitest'
import { type AfnorFlow, type AfnorFlowOptions, createAfnorFlow } from './client.js'
import type { CallbackWebhook, CreatedWebhook, Webhook } from './types.js'

const options = {
  flowServiceUrl: 'https://a.example',
  tokenUrl: 'https://a.example/token',
  credentials: { clientId: 'a', clientSecret: 'b' },
} as const
const form1_3 = { callbackUrl: 'https://a.example' }
const form1_2 = {
  callback: { url: 'https://a.example' },
  metadata: { flowType: 'SupplierInvoice', flowDirection: 'In' },
} as const

test('each version takes its own form', () => {
  const of1_1 = createAfnorFlow({ ...options, version: '1.1.0' }).webhooks
  const of1_2 = createAfnorFlow({ ...options, version: '1.2.0' }).webhooks
  const of1_3 = createAfnorFlow({ ...options, version: '1.3.0' }).webhooks
  expectTypeOf(of1_3.create(form1_3)).resolves.toEqualTypeOf<CreatedWebhook>()
  expectTypeOf(of1_3.list()).resolves.toEqualTypeOf<readonly Webhook[]>()
  expectTypeOf(of1_2.create(form1_2)).resolves.toExtend<CallbackWebhook>()
  expectTypeOf(of1_2.get('x')).resolves.toEqualTypeOf<CallbackWebhook>()
  // @ts-expect-error the form of 1.2.0
  of1_3.create(form1_2)
  // @ts-expect-error the form of 1.3.0
  of1_2.create(form1_3)
  // @ts-expect-error 1.3.0 reads no single webhook
  of1_3.get('x')
  // @ts-expect-error 1.3.0 changes none
  of1_3.update('x', {})
  // @ts-expect-error 1.1.0 has none
  of1_1.create(form1_3)
  // @ts-expect-error 1.1.0 has none
  of1_1.delete('x')
})

test('where the version is not stated, either form will do', () => {
  const { webhooks } = createAfnorFlow({ platform: 'super-pdp', credentials: options.credentials })
  webhooks.create(form1_2)
  webhooks.create(form1_3)
  const given: AfnorFlowOptions = { ...options, version: '1.2.0' }
  createAfnorFlow(given).webhooks.create(form1_3)
})

test('a client of one version is a client, and a misspelt option is still an error', () => {
  expectTypeOf(createAfnorFlow({ ...options, version: '1.1.0' })).toExtend<AfnorFlow>()
  expectTypeOf(createAfnorFlow({ ...options, version: '1.2.0' })).toExtend<AfnorFlow>()
  expectTypeOf(createAfnorFlow({ ...options, version: '1.3.0' })).toExtend<AfnorFlow>()
  // @ts-expect-error it is called timeoutMs
  createAfnorFlow({ platform: 'super-pdp', credentials: options.credentials, timeout: 5 })
})
