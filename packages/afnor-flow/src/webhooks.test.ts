import { inspect } from 'node:util'
import { ConfigurationError, PlatformError, TransportError, UnsupportedError } from '@facturelle/core'
import nock from 'nock'
import { afterEach, describe, expect, it } from 'vitest'
import { createAfnorFlow } from './client.js'
import type { FlowServiceVersion } from './dialects.js'

const HOST = 'https://api.example.com'
const PATH = '/flow-service/v1/webhooks'
const webhookId = '0f8fad5b-d9cb-469f-a165-70867728950e'
const callbackUrl = 'https://erp.example/hook'

function clientOf<V extends FlowServiceVersion>(version: V) {
  return createAfnorFlow({
    version,
    flowServiceUrl: `${HOST}/flow-service`,
    tokenUrl: `${HOST}/token`,
    credentials: { clientId: 'client', clientSecret: 'client-secret' },
    retry: { limit: 0 },
  })
}
const token = () => nock(HOST).post('/token').reply(200, { access_token: 'a-token', token_type: 'Bearer' })
const failure = (work: () => Promise<unknown>) =>
  work().then(
    () => undefined,
    (error: unknown) => error,
  )

afterEach(() => {
  expect(nock.pendingMocks()).toEqual([])
})

describe('webhooks of 1.3.0', () => {
  it('are created, listed and deleted', async () => {
    const { webhooks } = clientOf('1.3.0')
    const params = { callbackUrl, flowTypes: ['SupplierInvoice', 'StatePaymentReport'], flowDirection: 'In' } as const
    token()
    nock(HOST).post(PATH, params).reply(201, { webhookId, signingKey: 'a2V5', createdAt: '2026-11-21T10:00:00Z' })
    nock(HOST)
      .get(PATH)
      .reply(200, { count: 1, webhooks: [{ webhookId, ...params, ackStatus: null }] })
    nock(HOST).delete(`${PATH}/${webhookId}`).reply(204)
    expect((await webhooks.create(params)).signingKey).toBe('a2V5')
    expect(await webhooks.list()).toEqual([{ webhookId, ...params }])
    await expect(webhooks.delete(webhookId)).resolves.toBeUndefined()
  })

  it.each([
    ['callbackUrl', { callbackUrl: 'http://erp.example/hook' }],
    ['callbackUrl', { callbackUrl: 'http://127.0.0.1:1/hook' }],
    ['callbackUrl', { callbackUrl: '/hook' }],
    ['callbackUrl', { callbackUrl: 'https://user:canary@erp.example/hook' }],
    ['callbackUrl', { callbackUrl: `${callbackUrl}#canary` }],
    ['callbackUrl', { callbackUrl: `${callbackUrl}?${'a'.repeat(2048)}` }],
    ['flowTypes', { callbackUrl, flowTypes: [] }],
    ['flowTypes.1', { callbackUrl, flowTypes: ['SupplierInvoice', 'StateInvoice'] }],
    ['flowTypes.0', { callbackUrl, flowTypes: ['Undefined'] }],
    ['flowDirection', { callbackUrl, flowDirection: 'in' }],
    ['ackStatus', { callbackUrl, ackStatus: 'OK' }],
    ['signingKey', { callbackUrl, signingKey: 'canary' }],
  ])('refuse a wrong %s before any call', async (field, params) => {
    const error = await failure(() => clientOf('1.3.0').webhooks.create(params as never))
    expect(ConfigurationError.isInstance(error)).toBe(true)
    expect((error as ConfigurationError).field).toBe(`webhook.${field}`)
    expect(inspect(error)).not.toContain('canary')
  })

  it('take plain http on loopback where the client does', async () => {
    const { webhooks } = createAfnorFlow({
      version: '1.3.0',
      flowServiceUrl: `${HOST}/flow-service`,
      tokenUrl: `${HOST}/token`,
      credentials: { clientId: 'client', clientSecret: 'client-secret' },
      allowInsecureLoopback: true,
    })
    token()
    nock(HOST).post(PATH).reply(201, { webhookId })
    expect(await webhooks.create({ callbackUrl: 'http://127.0.0.1:3000/hook' })).toEqual({ webhookId })
    const error = await failure(() => webhooks.create({ callbackUrl: 'http://192.168.0.1/hook' }))
    expect((error as ConfigurationError).field).toBe('webhook.callbackUrl')
  })
})

describe('webhooks of 1.2.0', () => {
  const wanted = {
    callback: {
      url: `${callbackUrl}?from=canary-query`,
      headers: [{ headerName: 'X-Api-Key', headerValue: 'canary-header' }],
      authentication: { authType: 'BASIC', userId: 'platform', userPassword: 'canary-password' },
      signature: { algo: 'HS256', key: 'Y2FuYXJ5LWtleQ==' },
    },
    metadata: { flowType: 'SupplierInvoice', flowDirection: 'In', processingRule: 'B2G', ackStatus: 'Ok' },
  } as const

  it('are created, read, changed, deleted', async () => {
    const { webhooks } = clientOf('1.2.0')
    token()
    nock(HOST).post(PATH, wanted).reply(201, { webhookId })
    nock(HOST)
      .get(`${PATH}/${webhookId}`)
      .reply(200, { ...wanted })
    const headers = [{ headerName: 'X-Api-Key', headerValue: 'other' }]
    nock(HOST).patch(`${PATH}/${webhookId}`, { headers }).reply(204)
    nock(HOST).delete(`${PATH}/${webhookId}`).reply(204)
    expect(await webhooks.create(wanted)).toEqual({ webhookId })
    expect(await webhooks.get(webhookId)).toEqual({ webhookId, ...wanted })
    expect(await webhooks.update(webhookId, { headers })).toBeUndefined()
    await webhooks.delete(webhookId)
  })

  it('are read in each form that was seen', async () => {
    const { webhooks } = clientOf('1.2.0')
    const whole = { webhookId, ...wanted }
    token()
    for (const body of [{ webhookIds: [webhookId] }, [webhookId], [whole], { count: 1, webhooks: [whole] }, []]) {
      nock(HOST).get(PATH).reply(200, body)
    }
    expect(await webhooks.list()).toEqual([{ webhookId }])
    expect(await webhooks.list()).toEqual([{ webhookId }])
    expect(await webhooks.list()).toEqual([whole])
    expect(await webhooks.list()).toEqual([whole])
    expect(await webhooks.list()).toEqual([])
    nock(HOST).post(PATH).reply(201, whole)
    nock(HOST).patch(`${PATH}/${webhookId}`).reply(200, whole)
    expect(await webhooks.create(wanted)).toEqual(whole)
    expect(await webhooks.update(webhookId, { signature: wanted.callback.signature })).toEqual(whole)
  })

  it('a list that is none is an error, and not an empty one', async () => {
    const { webhooks } = clientOf('1.2.0')
    token()
    for (const body of [{ count: 2 }, {}, { webhooks: 'many' }, [7]]) {
      nock(HOST).get(PATH).reply(200, body)
      const error = await failure(() => webhooks.list())
      expect(TransportError.isInstance(error) && error.code).toBe('INVALID_RESPONSE')
    }
    nock(HOST).get(PATH).reply(200, { count: 0 })
    expect(await webhooks.list()).toEqual([])
  })

  it.each([
    ['callback.url', { callback: { url: 'http://erp.example' } }],
    ['callback.urls', { callback: { url: callbackUrl, urls: 'canary' } }],
    ['callback.headers', { callback: { url: callbackUrl, headers: { a: 'canary' } } }],
    ['callback.headers.0.headerName', withHeader({ headerName: 'a b', headerValue: 'canary' })],
    ['callback.headers.0.headerValue', withHeader({ headerName: 'a', headerValue: 'canary\r\nHost: x' })],
    ['callback.headers.0.value', withHeader({ headerName: 'a', value: 'canary' })],
    [
      'callback.authentication.authType',
      withAuthentication({ authType: 'basic', userId: 'a', userPassword: 'canary' }),
    ],
    ['callback.authentication.clientId', withAuthentication({ ...wanted.callback.authentication, clientId: 'canary' })],
    [
      'callback.authentication.userId',
      withAuthentication({ authType: 'BASIC', userId: 'a:b', userPassword: 'canary' }),
    ],
    [
      'callback.authentication.tokenUrl',
      withAuthentication({ authType: 'OAUTH2', tokenUrl: 'http://x', clientId: 'a' }),
    ],
    [
      'callback.authentication.clientSecret',
      withAuthentication({ authType: 'OAUTH2', tokenUrl: callbackUrl, clientId: 'a' }),
    ],
    ['callback.signature.algo', { callback: { url: callbackUrl, signature: { algo: 'HS512', key: 'Y2FuYXJ5' } } }],
    ['callback.signature.key', { callback: { url: callbackUrl, signature: { algo: 'HS256', key: 'canary!' } } }],
    ['metadata', { metadata: undefined }],
    ['metadata.flowType', { metadata: { ...wanted.metadata, flowType: 'StateCustomerInvoice' } }],
    ['metadata.flowDirection', { metadata: { flowType: 'StateInvoice' } }],
    ['metadata.processingRule', { metadata: { ...wanted.metadata, processingRule: 'B2Bint' } }],
    ['metadata.status', { metadata: { ...wanted.metadata, status: 'Ok' } }],
  ])('refuse a wrong %s before any call', async (field, wrong) => {
    const error = await failure(() => clientOf('1.2.0').webhooks.create({ ...wanted, ...wrong } as never))
    expect(ConfigurationError.isInstance(error)).toBe(true)
    expect((error as ConfigurationError).field).toBe(`webhook.${field}`)
    expect(inspect(error)).not.toContain('canary')
  })

  it('refuse a change of nothing, or of what cannot change', async () => {
    const { webhooks } = clientOf('1.2.0')
    for (const [field, changes] of [
      ['changes', {}],
      ['changes.url', { url: callbackUrl }],
      ['changes.signature.key', { signature: { algo: 'HS256', key: '' } }],
    ] as const) {
      const error = await failure(() => webhooks.update(webhookId, changes as never))
      expect((error as ConfigurationError).field).toBe(field)
    }
  })

  it('no error quotes a secret of the subscription, however the platform echoes it', async () => {
    const { webhooks } = clientOf('1.2.0')
    token()
    const echo = (_uri: string, body: unknown) => ({
      errorCode: 'PARAMS_ERROR',
      errorMessage: `refused: ${JSON.stringify(body)} ${btoa('platform:canary-password')}`,
    })
    nock(HOST).post(PATH).reply(400, echo)
    nock(HOST).patch(`${PATH}/${webhookId}`).reply(400, echo)
    for (const work of [
      () => webhooks.create(wanted),
      () => webhooks.update(webhookId, { authentication: wanted.callback.authentication }),
    ]) {
      const error = await failure(work)
      expect(PlatformError.isInstance(error)).toBe(true)
      expect(String((error as Error).message)).toContain('refused')
      expect(inspect(error, { depth: 20 })).not.toMatch(/canary|Y2FuYXJ5|cGxhdGZvcm06Y2FuYXJ5/)
    }
  })

  function withHeader(header: object) {
    return { callback: { url: callbackUrl, headers: [header] } }
  }
  function withAuthentication(authentication: object) {
    return { callback: { url: callbackUrl, authentication } }
  }
})

describe('what a version lacks', () => {
  it('throws UnsupportedError before any call', async () => {
    // As a program that does not know its version at compile time has it.
    const { webhooks: of1_1 } = clientOf<FlowServiceVersion>('1.1.0')
    const { webhooks: of1_2 } = clientOf<FlowServiceVersion>('1.2.0')
    const { webhooks: of1_3 } = clientOf<FlowServiceVersion>('1.3.0')
    const changes = { headers: [] }
    const callback = { url: callbackUrl }
    const metadata = { flowType: 'SupplierInvoice', flowDirection: 'In' } as const
    for (const call of [
      () => of1_1.list(),
      () => of1_1.create({ callbackUrl }),
      () => of1_1.get(webhookId),
      () => of1_1.update(webhookId, changes),
      () => of1_1.delete(webhookId),
      () => of1_2.create({ callbackUrl }),
      () => of1_3.create({ callback, metadata }),
      () => of1_3.get(webhookId),
      () => of1_3.update(webhookId, changes),
    ]) {
      expect(UnsupportedError.isInstance(await failure(call))).toBe(true)
    }
  })
})
