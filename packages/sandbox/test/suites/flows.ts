import { sha256 } from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { afterEach, describe, expect, it } from 'vitest'
import { type Bench, FlowCaller, type Mode, openBench, SECOND, tokenFor, VERSIONS } from '../calls.js'
import { ciiInvoice, ublInvoice } from '../invoices.js'

const ALL = { updatedAfter: '2000-01-01T00:00:00Z' }
const NAMED = { flowSyntax: 'CII', name: 'facture.xml' }

export function flowSuite(mode: Mode): void {
  describe(`${mode}`, () => {
    describe.each(VERSIONS)('flow service %s', (version) => {
      let bench: Bench
      afterEach(() => bench.close())

      const open = async (options = {}) => {
        bench = await openBench(mode, options)
        return new FlowCaller(bench, version, await tokenFor(bench))
      }

      it('takes an invoice, acknowledges it and reports its lifecycle, in sandbox time', async () => {
        const flows = await open()
        const file = ciiInvoice()
        const { status, body } = await flows.create({ ...NAMED, trackingId: 'my-1' }, file)
        expect(status).toBe(202)
        expect(body).toMatchObject({
          trackingId: 'my-1',
          flowSyntax: 'CII',
          sha256: await sha256(file),
          submittedAt: '2026-11-21T10:00:00.000000Z',
        })
        const ack = async () => {
          const flow = (await flows.metadata(body.flowId)).body
          return [flow.acknowledgement.status, flow.updatedAt]
        }
        expect(await ack()).toEqual(['Pending', '2026-11-21T10:00:00.000000Z'])
        bench.sandbox.advance(299)
        expect(await ack()).toEqual(['Pending', '2026-11-21T10:00:00.000000Z'])
        bench.sandbox.advance(1)
        expect(await ack()).toEqual(['Ok', '2026-11-21T10:00:00.300000Z'])
        const messages = async () => (await flows.search({ ...ALL, flowType: ['CustomerInvoiceLC'] })).body.results
        expect(await messages()).toEqual([])
        bench.sandbox.advance(1200)
        const found = await messages()
        expect(found.map(({ updatedAt }) => updatedAt.slice(20))).toEqual(['600000Z', '900000Z', '200000Z', '500000Z'])
        for (const flow of found) {
          expect(flow).toMatchObject({
            flowDirection: 'In',
            flowSyntax: 'CDAR',
            processingRule: 'NotApplicable',
            acknowledgement: { status: 'Ok' },
          })
          expect(flow.trackingId).toBeUndefined()
        }
        const codes = await Promise.all(
          found.map(async ({ flowId }) => {
            const response = await flows.send(`/v1/flows/${flowId}?docType=Original`)
            const message = await xml().readLifecycle?.(new Uint8Array(await response.arrayBuffer()))
            expect(message).toMatchObject({ invoiceNumber: 'F-2026-001', invoiceIssueDate: '2026-11-20' })
            return message?.statusCode
          }),
        )
        expect(codes).toEqual(['202', '204', '205', '212'])
      })

      it('shows a flow as its version has it', async () => {
        const flows = await open()
        const { body } = await flows.create(NAMED, ciiInvoice())
        const flow = (await flows.metadata(body.flowId)).body
        expect(flow).toEqual({
          flowId: body.flowId,
          submittedAt: '2026-11-21T10:00:00.000000Z',
          updatedAt: '2026-11-21T10:00:00.000000Z',
          ...(version === '1.1.0' ? {} : { name: 'facture.xml' }),
          flowType: 'CustomerInvoice',
          flowDirection: 'Out',
          flowSyntax: 'CII',
          flowProfile: 'CIUS',
          processingRule: 'B2B',
          processingRuleSource: 'Computed',
          acknowledgement: { status: 'Pending' },
        })
        expect((await flows.search(ALL)).body.results).toEqual([flow])
      })

      it('keeps what the sender declared', async () => {
        const flows = await open()
        const info = { ...NAMED, processingRule: 'B2BInt', flowProfile: 'Extended-CTC-FR' }
        const { body } = await flows.create(info, ciiInvoice())
        expect((await flows.metadata(body.flowId)).body).toMatchObject({
          processingRule: 'B2BInt',
          processingRuleSource: 'Input',
          flowProfile: 'Extended-CTC-FR',
        })
      })

      it('gives a file back byte for byte', async () => {
        const flows = await open()
        const odd = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256)
        for (const file of [ciiInvoice(), odd]) {
          const { body } = await flows.create({ flowSyntax: 'CII', name: 'reçu "1".xml' }, file)
          const response = await flows.send(`/v1/flows/${body.flowId}?docType=Original`)
          expect(response.status).toBe(200)
          expect(response.headers.get('content-type')).toBe('application/octet-stream')
          expect(response.headers.get('content-length')).toBe(String(file.byteLength))
          expect(response.headers.get('content-disposition')).toBe(
            `attachment; filename="re_u _1_.xml"; filename*=UTF-8''re%C3%A7u%20%221%22.xml`,
          )
          expect(Buffer.from(await response.arrayBuffer()).equals(file)).toBe(true)
          const stored = bench.sandbox.flows('first').find(({ flowId }) => flowId === body.flowId)
          expect(Buffer.from(stored?.bytes ?? []).equals(file)).toBe(true)
        }
      })

      it('has neither a converted file nor a readable view', async () => {
        const flows = await open()
        const { flowId } = (await flows.create(NAMED, ciiInvoice())).body
        const ask = (docType: string) => flows.json('getFlow', `/v1/flows/${flowId}?docType=${docType}`)
        expect(await ask('Converted')).toMatchObject({ status: 400, body: { errorCode: 'CLIENT_NOT_CONFIGURED' } })
        expect(await ask('ReadableView')).toMatchObject({ status: 404, body: { errorCode: 'MISSING_RESOURCE' } })
      })

      it.each([
        ['an empty file', {}, new Uint8Array(), 'EmptyFlow'],
        ['another digest', { sha256: '0'.repeat(64) }, ciiInvoice(), 'ChecksumMismatch'],
        ['another syntax', {}, ublInvoice(), 'FlowTypeError'],
        ['no syntax at all', {}, new TextEncoder().encode('hello'), 'FlowTypeError'],
        ['broken XML', {}, ciiInvoice().slice(0, 900), 'InvalidSchema'],
        [
          'a document type declaration',
          {},
          new TextEncoder().encode(
            new TextDecoder().decode(ciiInvoice()).replace('?>', '?><!DOCTYPE x [<!ENTITY a "b">]>'),
          ),
          'InvalidSchema',
        ],
      ])('accepts %s, and acknowledges an error', async (_name, info, file, reasonCode) => {
        const flows = await open()
        const { status, body } = await flows.create({ ...NAMED, ...info }, file)
        expect(status).toBe(202)
        bench.sandbox.advance(10_000)
        const { acknowledgement } = (await flows.metadata(body.flowId)).body
        expect(acknowledgement).toMatchObject({ status: 'Error', details: [{ level: 'Error', reasonCode }] })
        expect(bench.sandbox.flows()).toHaveLength(1)
      })

      it('knows an invoice again, by its bytes or by its seller and number; a failed one may come again', async () => {
        const flows = await open({ lifecycle: [] })
        const outcome = async (info: object, file: Uint8Array) => {
          const { body } = await flows.create({ ...NAMED, trackingId: 'same', ...info }, file)
          bench.sandbox.advance(1000)
          const { acknowledgement } = (await flows.metadata(body.flowId)).body
          return acknowledgement.details?.[0]?.reasonCode ?? acknowledgement.status
        }
        expect(await outcome({ flowSyntax: 'UBL' }, ciiInvoice())).toBe('FlowTypeError')
        expect(await outcome({}, ciiInvoice())).toBe('Ok')
        expect(await outcome({}, ciiInvoice())).toBe('AlreadyExistingFlow')
        expect(await outcome({ flowSyntax: 'UBL' }, ublInvoice({ number: 'F-2026-001' }))).toBe('AlreadyExistingFlow')
        expect(await outcome({}, ciiInvoice({ number: 'F-2026-009' }))).toBe('Ok')
        expect(await outcome({}, ciiInvoice({ siren: '552100554' }))).toBe('Ok')
        expect((await flows.search({ trackingId: 'same' })).body.results).toHaveLength(6)
      })

      it('takes a lifecycle message, about a sale or about a purchase', async () => {
        const flows = await open({
          lifecycle: [{ afterMs: 0, status: '210', reason: { code: 'DOUBLON', text: 'Vue' } }],
        })
        await flows.create(NAMED, ciiInvoice())
        bench.sandbox.advance(1000)
        const message = bench.sandbox.flows()[1]?.bytes ?? new Uint8Array()
        expect((await xml().readLifecycle?.(message))?.reasons).toEqual([{ code: 'DOUBLON', text: 'Vue' }])
        const send = async (bytes: Uint8Array) => {
          const { body } = await flows.create({ flowSyntax: 'CDAR', name: 'cdv.xml' }, bytes)
          bench.sandbox.advance(1000)
          return (await flows.metadata(body.flowId)).body
        }
        const elsewhere = new TextDecoder().decode(message).replaceAll('732829320', '552100554')
        expect(await send(message)).toMatchObject({ flowType: 'CustomerInvoiceLC', acknowledgement: { status: 'Ok' } })
        expect(await send(new TextEncoder().encode(elsewhere))).toMatchObject({
          flowType: 'SupplierInvoiceLC',
          flowDirection: 'Out',
          processingRule: 'NotApplicable',
          acknowledgement: { status: 'Ok' },
        })
        expect(bench.sandbox.flows()).toHaveLength(4)
      })

      it('shows each client its own flows only', async () => {
        const first = await open()
        const second = new FlowCaller(bench, version, await tokenFor(bench, SECOND))
        const { flowId } = (await first.create(NAMED, ciiInvoice())).body
        expect(await second.metadata(flowId)).toMatchObject({ status: 404, body: { errorCode: 'MISSING_RESOURCE' } })
        expect((await second.send(`/v1/flows/${flowId}?docType=Original`)).status).toBe(404)
        expect((await second.search(ALL)).body.results).toEqual([])
        await second.create(NAMED, ciiInvoice())
        bench.sandbox.advance(1000)
        expect(bench.sandbox.flows('second')[0]?.acknowledgement.status).toBe('Ok')
        expect(bench.sandbox.flows('nobody')).toEqual([])
      })

      describe('searching', () => {
        const populate = async (count: number) => {
          const flows = await open({ lifecycle: [] })
          const ids: string[] = []
          for (let index = 0; index < count; index++) {
            // Two flows to each instant.
            if (index % 2 === 0) bench.sandbox.advance(1)
            const info = { ...NAMED, trackingId: `t-${index}`, processingRule: index % 3 ? 'B2B' : 'B2C' }
            ids.push((await flows.create(info, ciiInvoice({ number: `F-${index}` }))).body.flowId)
          }
          return { flows, ids }
        }

        it('pages in order, by cursor or by time', async () => {
          const { flows, ids } = await populate(11)
          const seen: string[] = []
          let rest: { cursor?: string; updatedAfter?: string } = {}
          for (let page = 0; page < 20; page++) {
            const { cursor, updatedAfter = ALL.updatedAfter } = rest
            const { body } = await flows.search({ updatedAfter }, { limit: 4, ...(cursor ? { cursor } : {}) })
            expect(body.limit).toBe(4)
            const times = body.results.map(({ updatedAt }) => updatedAt)
            expect(times.every((time, index) => index === 0 || (times[index - 1] ?? '') <= time)).toBe(true)
            seen.push(...body.results.map(({ flowId }) => flowId))
            if (version === '1.3.0') {
              expect('nextCursor' in body).toBe(seen.length < 11)
              if (!body.nextCursor) break
              rest = { cursor: body.nextCursor }
            } else {
              expect(body).not.toHaveProperty('nextCursor')
              if (body.results.length < 4) break
              rest = { updatedAfter: times.at(-1) }
            }
          }
          expect(new Set(seen)).toEqual(new Set(ids))
          expect(seen).toHaveLength(11)
        })

        it('compares strictly, on the full precision', async () => {
          const { flows } = await populate(4)
          const count = async (where: object) => (await flows.search(where)).body.results.length
          expect(await count({ updatedAfter: '2026-11-21T10:00:00.001Z' })).toBe(2)
          expect(await count({ updatedAfter: '2026-11-21T10:00:00.000999Z' })).toBe(4)
          expect(await count({ updatedAfter: '2026-11-21T10:00:00.0009999Z' })).toBe(4)
          expect(await count({ updatedBefore: '2026-11-21T11:00:00.002+01:00' })).toBe(2)
          expect(await count({ updatedBefore: '2026-11-21T10:00:00.0020001Z' })).toBe(4)
        })

        it('joins criteria by and, values by or', async () => {
          const { flows } = await populate(6)
          const tracked = async (where: object) => {
            const { results } = (await flows.search(where)).body
            return results.map(({ trackingId = '' }) => trackingId).sort((a, b) => a.localeCompare(b))
          }
          expect(await tracked({ processingRule: ['B2C'] })).toEqual(['t-0', 't-3'])
          expect(await tracked({ processingRule: ['B2C', 'B2B'], flowDirection: ['Out'] })).toHaveLength(6)
          expect(await tracked({ processingRule: ['B2C'], trackingId: 't-3' })).toEqual(['t-3'])
          expect(await tracked({ processingRule: ['B2B'], trackingId: 't-3' })).toEqual([])
          expect(await tracked({ flowDirection: ['In'] })).toEqual([])
          expect(
            await tracked({ flowType: ['SupplierInvoice', 'CustomerInvoice'], ackStatus: 'Pending' }),
          ).toHaveLength(6)
          bench.sandbox.advance(1000)
          expect(await tracked({ ackStatus: 'Pending' })).toEqual([])
          expect(await tracked({ ackStatus: 'Ok' })).toHaveLength(6)
        })

        it('echoes the filters it applied, and 25 as the limit', async () => {
          const { flows } = await populate(27)
          const { body } = await flows.search({ trackingId: 't-1', flowType: [], unknown: 3 })
          expect(body).toMatchObject({ limit: 25, filters: { trackingId: 't-1' } })
          expect(body.filters).toEqual({ trackingId: 't-1' })
          expect((await flows.search(ALL)).body.results).toHaveLength(25)
          expect((await flows.search(ALL, { limit: 100 })).body.results).toHaveLength(27)
        })
      })
    })
  })
}
