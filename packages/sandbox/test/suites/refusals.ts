import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Bench, FlowCaller, jsonBody, type Mode, openBench, submission, tokenFor, VERSIONS } from '../calls.js'
import { ciiInvoice } from '../invoices.js'

const NAMED = { flowSyntax: 'CII', name: 'facture.xml' }
const UNKNOWN = '0d7a3c1e-52b4-4f6e-8a90-b1c2d3e4f506'

export function refusalSuite(mode: Mode): void {
  describe(`${mode}`, () => {
    describe.each(VERSIONS)('flow service %s refuses', (version) => {
      let bench: Bench
      let flows: FlowCaller
      const maxId = version === '1.3.0' ? 64 : 36

      beforeAll(async () => {
        bench = await openBench(mode, { maxFileBytes: 100_000 })
      })
      beforeEach(async () => {
        bench.sandbox.reset()
        flows = new FlowCaller(bench, version, await tokenFor(bench))
      })
      afterAll(() => bench.close())

      const expectNothing = () => expect(bench.sandbox.flows()).toEqual([])

      it.each([
        [
          'no flowSyntax',
          { name: 'f.xml' },
          'MISSING_REQUIRED_FIELD',
          /flowInfo must have required property 'flowSyntax'/,
        ],
        [
          'an unknown flowSyntax',
          { ...NAMED, flowSyntax: 'PDF' },
          'PARAMS_ERROR',
          /flowInfo\/flowSyntax must be equal/,
        ],
        ['a flowSyntax in a list', { ...NAMED, flowSyntax: ['CII'] }, 'PARAMS_ERROR', /flowInfo\/flowSyntax must be/],
        ['a number as name', { ...NAMED, name: 3 }, 'PARAMS_ERROR', /flowInfo\/name must be string/],
        [
          'a long name',
          { ...NAMED, name: 'n'.repeat(256) },
          'PARAMS_ERROR',
          /flowInfo\/name must NOT have more than 255/,
        ],
        [
          'a long trackingId',
          { ...NAMED, trackingId: 't'.repeat(maxId + 1) },
          'PARAMS_ERROR',
          /trackingId must NOT have/,
        ],
        ['an unknown rule', { ...NAMED, processingRule: 'B2Bint' }, 'PARAMS_ERROR', /processingRule must be equal/],
        ['an unknown profile', { ...NAMED, flowProfile: 'EN16931' }, 'PARAMS_ERROR', /flowProfile must be equal/],
        ['a digest in capitals', { ...NAMED, sha256: 'A'.repeat(64) }, 'PARAMS_ERROR', /sha256 must match pattern/],
      ])('%s', async (_name, info, errorCode, message) => {
        const { status, body } = await flows.create(info, ciiInvoice())
        expect([status, body.errorCode]).toEqual([400, errorCode])
        expect(body.errorMessage).toMatch(message)
        expectNothing()
      })

      it('no more than what its document bounds', async () => {
        expect((await flows.create({ ...NAMED, trackingId: 't'.repeat(maxId) }, ciiInvoice())).status).toBe(202)
      })

      it('a flow without a name from 1.2.0 on', async () => {
        const { status } = await flows.create({ flowSyntax: 'CII' }, ciiInvoice())
        expect(status).toBe(version === '1.1.0' ? 202 : 400)
      })

      it('public-sector rules in 1.1.0, Undefined before 1.3.0', async () => {
        const create = async (processingRule: string) =>
          (await flows.create({ ...NAMED, processingRule }, ciiInvoice())).status
        expect(await create('B2G')).toBe(version === '1.1.0' ? 400 : 202)
        expect(await create('Undefined')).toBe(version === '1.3.0' ? 202 : 400)
      })

      /** A string is a field, anything else a file. */
      const form = (...parts: [name: string, value: string | Blob][]): RequestInit => {
        const data = new FormData()
        for (const [name, value] of parts) {
          if (typeof value === 'string') data.append(name, value)
          else data.append(name, value, 'facture.xml')
        }
        return { method: 'POST', body: data }
      }
      const info = (type = 'application/json', text = JSON.stringify(NAMED)) => new Blob([text], { type })
      const file = (type = 'application/xml') => new Blob([ciiInvoice() as Uint8Array<ArrayBuffer>], { type })

      it.each<[string, () => RequestInit, RegExp]>([
        ['JSON instead of parts', () => jsonBody(NAMED), /not multipart/],
        ['no body', () => ({ method: 'POST' }), /not multipart/],
        [
          'a body that is no multipart',
          () => ({ method: 'POST', headers: { 'Content-Type': 'multipart/form-data; boundary=x' }, body: 'hello' }),
          /cannot be read/,
        ],
        [
          'a multipart without a boundary',
          () => ({ method: 'POST', headers: { 'Content-Type': 'multipart/form-data' }, body: 'hello' }),
          /cannot be read/,
        ],
        ['no flowInfo', () => form(['file', file()]), /flowInfo is missing/],
        ['no file', () => form(['flowInfo', info()]), /file is missing/],
        ['a file without a name', () => form(['flowInfo', info()], ['file', '<a/>']), /file needs a file name/],
        ['a file of another type', () => form(['flowInfo', info()], ['file', file('image/png')]), /must be one of/],
        ['two files', () => form(['flowInfo', info()], ['file', file()], ['file', file()]), /file is there twice/],
        ['flowInfo as XML', () => form(['flowInfo', info('application/xml')], ['file', file()]), /must be application/],
        ['flowInfo that is no JSON', () => form(['flowInfo', '{'], ['file', file()]), /is not a JSON object/],
        ['flowInfo that is a list', () => form(['flowInfo', '[]'], ['file', file()]), /is not a JSON object/],
      ])('%s', async (_name, init, message) => {
        const { status, body } = await flows.json('createFlow', '/v1/flows', init())
        expect(status).toBe(400)
        expect(body.errorMessage).toMatch(message)
        expectNothing()
      })

      it('nothing when flowInfo comes as text, as a string or as JSON with a charset', async () => {
        for (const part of [info('text/plain'), JSON.stringify(NAMED), info('application/json; charset=utf-8')]) {
          bench.sandbox.reset()
          const caller = new FlowCaller(bench, version, await tokenFor(bench))
          const init = form(['flowInfo', part], ['file', file('application/xml; charset=utf-8')])
          expect((await caller.json('createFlow', '/v1/flows', init)).status).toBe(202)
        }
      })

      it.each([
        ['a little', 100_001],
        ['much', 2_000_000],
      ])('a file that is %s too large', async (_name, length) => {
        const { status, body } = await flows.create(NAMED, new Uint8Array(length))
        expect([status, body.errorCode]).toEqual([413, 'FILE_SIZE_EXCEEDED'])
        expectNothing()
      })

      it('a body whose length was not announced, once it is too large', async () => {
        let sent = 0
        const body = new ReadableStream<Uint8Array>({
          pull(controller) {
            sent += 1
            if (sent > 40) controller.close()
            else controller.enqueue(new Uint8Array(10_000))
          },
        })
        const headers = { 'Content-Type': 'multipart/form-data; boundary=x' }
        const response = await flows.send('/v1/flows', { method: 'POST', headers, body, duplex: 'half' } as RequestInit)
        expect(response.status).toBe(413)
      })

      it('requests without a token, or with another', async () => {
        const operation = version === '1.1.0' ? 'searchFlow' : 'searchFlows'
        for (const [path, init, name] of [
          ['/v1/flows', { method: 'POST', body: submission(NAMED, ciiInvoice()) }, 'createFlow'],
          ['/v1/flows/search', jsonBody({ where: {} }), operation],
          [`/v1/flows/${UNKNOWN}`, {}, 'getFlow'],
        ] as const) {
          const nobody = await new FlowCaller(bench, version, '').send(path, init)
          expect(nobody.status).toBe(401)
          expect(nobody.headers.get('www-authenticate')).toBe('Bearer realm="sandbox"')
          expect(await nobody.json()).toMatchObject({ errorCode: 'MISSING_TOKEN' })
          for (const Authorization of ['Bearer nonsense', 'Basic Zmlyc3Q6Zmlyc3Qtc2VjcmV0', 'Bearer']) {
            const copy = name === 'createFlow' ? { ...init, body: submission(NAMED, ciiInvoice()) } : init
            const { status, body } = await flows.json(name, path, {
              ...copy,
              headers: { ...('headers' in init ? init.headers : {}), Authorization },
            })
            expect([status, body.errorCode]).toEqual([401, 'INVALID_TOKEN'])
          }
        }
        expectNothing()
      })

      it.each([
        ['no where', {}, 'MISSING_REQUIRED_FIELD'],
        ['no criterion', { where: {} }, 'MISSING_REQUIRED_FIELD'],
        ['an empty list as the only criterion', { where: { flowType: [] } }, 'MISSING_REQUIRED_FIELD'],
        ['an unknown criterion only', { where: { flowId: 'x' } }, 'MISSING_REQUIRED_FIELD'],
        ['a date for a time', { where: { updatedAfter: '2026-11-21' } }, 'PARAMS_ERROR'],
        ['a value for a list', { where: { flowType: 'CustomerInvoice' } }, 'PARAMS_ERROR'],
        ['an unknown flow type', { where: { flowType: ['Invoice'] } }, 'PARAMS_ERROR'],
        ['an unknown status', { where: { ackStatus: 'OK' } }, 'PARAMS_ERROR'],
        ['a limit of 101', { limit: 101, where: { ackStatus: 'Ok' } }, 'PARAMS_ERROR'],
        ['a limit of 0', { limit: 0, where: { ackStatus: 'Ok' } }, 'PARAMS_ERROR'],
        ['a limit as text', { limit: '10', where: { ackStatus: 'Ok' } }, 'PARAMS_ERROR'],
      ])('a search with %s', async (_name, asked, errorCode) => {
        const operation = version === '1.1.0' ? 'searchFlow' : 'searchFlows'
        const { status, body } = await flows.json(operation, '/v1/flows/search', jsonBody(asked))
        expect([status, body.errorCode]).toEqual([400, errorCode])
      })

      it.each([
        ['text', { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: '{"where":{"ackStatus":"Ok"}}' }],
        ['broken JSON', { ...jsonBody(0), body: '{"where"' }],
        ['a list', jsonBody([])],
        ['null', jsonBody(null)],
        ['nothing', { method: 'POST', headers: { 'Content-Type': 'application/json' } }],
      ])('a search in %s', async (_name, init) => {
        const operation = version === '1.1.0' ? 'searchFlow' : 'searchFlows'
        expect((await flows.json(operation, '/v1/flows/search', init)).status).toBe(400)
      })

      it('cursors it did not make (1.3.0); earlier versions know none', async () => {
        for (const cursor of ['nonsense', 'AAAA', '%', '']) {
          const { status } = await flows.search({ ackStatus: 'Ok' }, { cursor })
          expect(status).toBe(version === '1.3.0' ? 400 : 200)
        }
      })

      it.each([
        ['an unknown flow', `/v1/flows/${UNKNOWN}`, 404, 'MISSING_RESOURCE'],
        ['an unknown docType', `/v1/flows/${UNKNOWN}?docType=Source`, 400, 'PARAMS_ERROR'],
        ['two docTypes', `/v1/flows/${UNKNOWN}?docType=Original&docType=Metadata`, 400, 'PARAMS_ERROR'],
        ['an unknown parameter', `/v1/flows/${UNKNOWN}?docIndex=1`, 400, 'PARAMS_ERROR'],
        ['a long identifier', `/v1/flows/${'x'.repeat(maxId + 1)}`, 400, 'PARAMS_ERROR'],
        ['an identifier with a slash', '/v1/flows/a%2Fb', 404, 'MISSING_RESOURCE'],
      ])('%s', async (_name, path, status, errorCode) => {
        expect(await flows.json('getFlow', path)).toMatchObject({ status, body: { errorCode } })
      })

      it('a request id that is no UUID, under the name of its version', async () => {
        const status = async (name: string) =>
          (await flows.send('/v1/healthcheck', { headers: { [name]: 'mine' } })).status
        expect(await status('X-Request-Id')).toBe(version === '1.1.0' ? 400 : 200)
        expect(await status('Request-Id')).toBe(version === '1.1.0' ? 200 : 400)
      })

      it.each([
        ['/v1/nothing', 'GET', 404],
        ['/', 'GET', 404],
        ['/v1/flows/', 'POST', 404],
        ['/v1/flows/search/', 'POST', 404],
        ['/v1/flows/%E0%A4%A', 'GET', 400],
        ['/v1/flows', 'GET', 405],
        ['/v1/flows', 'DELETE', 405],
        [`/v1/flows/${UNKNOWN}`, 'PUT', 405],
      ])('%s by %s', async (path, method, status) => {
        const response = await flows.send(path, { method })
        expect(response.status).toBe(status)
        expect(await response.json()).toMatchObject({ errorCode: expect.any(String) })
      })
    })

    it('knows no other path and no other version', async () => {
      const bench = await openBench(mode)
      for (const path of [
        '/',
        '/afnor',
        '/afnor/1.4.0/flow-service/v1/healthcheck',
        '/afnor/toString/flow-service/v1/x',
      ]) {
        const response = await bench.fetch(new Request(bench.origin + path))
        expect([path, response.status]).toEqual([path, 404])
      }
      expect(bench.sandbox.requests.every(({ operation, status }) => operation === 'unknown' && status === 404)).toBe(
        true,
      )
      await bench.close()
    })
  })
}
