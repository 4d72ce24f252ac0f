import { describe, expect, it } from 'vitest'
import { FlowCaller, jsonBody, type Mode, openBench, SECOND, tokenFor } from '../calls.js'

const UNKNOWN = '0d7a3c1e-52b4-4f6e-8a90-b1c2d3e4f506'

export function webhookSuite(mode: Mode): void {
  describe(`webhooks ${mode}`, () => {
    it('1.1.0 has none', async () => {
      const bench = await openBench(mode)
      const flows = new FlowCaller(bench, '1.1.0', await tokenFor(bench))
      expect((await flows.send('/v1/webhooks')).status).toBe(404)
      await bench.close()
    })

    it('1.2.0 creates, lists, reads, changes and deletes', async () => {
      const bench = await openBench(mode)
      const flows = new FlowCaller(bench, '1.2.0', await tokenFor(bench))
      const wanted = {
        callback: { url: 'https://erp.example.org/hook', headers: [{ headerName: 'X-A', headerValue: '1' }] },
        metadata: { flowType: 'SupplierInvoice', flowDirection: 'In' },
      }
      const created = await flows.json('createWebhook', '/v1/webhooks', jsonBody(wanted))
      expect(created).toEqual({ status: 201, body: { webhookId: expect.any(String) } })
      const { webhookId } = created.body
      const path = `/v1/webhooks/${webhookId}`
      expect((await flows.json('listWebhooks', '/v1/webhooks')).body).toEqual({ webhookIds: [webhookId] })
      expect((await flows.json('getWebhook', path)).body).toEqual({ webhookId, ...wanted })
      const authentication = { authType: 'BASIC', userId: 'u', userPassword: 'p' }
      expect((await flows.json('updateWebhook', path, jsonBody({ authentication }, 'PATCH'))).status).toBe(204)
      expect((await flows.json('getWebhook', path)).body).toEqual({
        webhookId,
        ...wanted,
        callback: { ...wanted.callback, authentication },
      })
      const bad = jsonBody({ authentication: { authType: 'NONE' } }, 'PATCH')
      expect((await flows.json('updateWebhook', path, bad)).status).toBe(400)
      expect((await flows.json('deleteWebhook', path, { method: 'DELETE' })).status).toBe(204)
      for (const [operation, init] of [
        ['getWebhook', {}],
        ['updateWebhook', jsonBody({}, 'PATCH')],
        ['deleteWebhook', { method: 'DELETE' }],
      ] as const) {
        expect((await flows.json(operation, path, init)).status).toBe(404)
      }
      expect((await flows.json('createWebhook', '/v1/webhooks', jsonBody({ callback: {} }))).status).toBe(400)
      await bench.close()
    })

    it('1.3.0 creates with a signing key, lists and deletes', async () => {
      const bench = await openBench(mode)
      const flows = new FlowCaller(bench, '1.3.0', await tokenFor(bench))
      const wanted = { callbackUrl: 'https://erp.example.org/hook', flowTypes: ['SupplierInvoice'], ackStatus: 'Ok' }
      const { status, body } = await flows.json('createWebhook', '/v1/webhooks', jsonBody(wanted))
      expect(status).toBe(201)
      expect(atob(body.signingKey)).toHaveLength(32)
      expect(body.createdAt).toBe('2026-11-21T10:00:00.000000Z')
      expect((await flows.json('listWebhooks', '/v1/webhooks')).body).toEqual({
        count: 1,
        webhooks: [{ ...wanted, ...body }],
      })
      const path = `/v1/webhooks/${body.webhookId}`
      const second = new FlowCaller(bench, '1.3.0', await tokenFor(bench, SECOND))
      expect((await second.json('listWebhooks', '/v1/webhooks')).body).toEqual({ count: 0, webhooks: [] })
      expect((await second.json('deleteWebhook', path, { method: 'DELETE' })).status).toBe(404)
      expect((await flows.json('deleteWebhook', path, { method: 'DELETE' })).status).toBe(204)
      expect((await flows.json('deleteWebhook', `/v1/webhooks/${UNKNOWN}`, { method: 'DELETE' })).status).toBe(404)
      expect((await flows.json('deleteWebhook', '/v1/webhooks/mine', { method: 'DELETE' })).status).toBe(400)
      expect((await flows.json('createWebhook', '/v1/webhooks', jsonBody({ callbackUrl: 'mine' }))).status).toBe(400)
      await bench.close()
    })
  })
}
