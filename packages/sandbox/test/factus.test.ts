import { inflateRawSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { fromBase64 } from '../src/base64.js'
import { FACTUS_OPERATIONS } from '../src/factus/operations.js'
import { FACTUS_VERDICTS, type FactusQuirks, type SandboxOptions } from '../src/index.js'
import { FIRST, openBench, SECOND, seeded } from './calls.js'
import {
  billOf,
  billOfV1,
  creditNoteOf,
  expectDocumentedFactus,
  FactusCaller,
  itemOf,
  itemOfV1,
  LONG_LIVED,
  MET,
  operationsOf,
  PERSON,
  payrollOf,
  supportDocumentOf,
  tokenRequest,
} from './factus-calls.js'

const open = (options: SandboxOptions = {}) => FactusCaller.open(options)
const quirky = (factus: FactusQuirks) => FactusCaller.open({ quirks: { factus } })
const textOf = (base64: string) => new TextDecoder().decode(fromBase64(base64))
const DAY_MS = 86_400_000
const BILLS = '/v2/bills/validate'

/** A customer that is identified by a NIT. */
const company = (changes: object = {}) => ({
  ...(billOf().customer as object),
  identification_document_code: '31',
  identification: '900123456',
  legal_organization_code: '1',
  company: 'Uno S.A.S.',
  ...changes,
})

const onCredit = (changes: object = {}) => ({
  payment_details: [
    { payment_form: '2', payment_method_code: '10', amount: '119000.00', due_date: '2026-12-21', ...changes },
  ],
})

describe('tokens', () => {
  const ask = async (form: Record<string, string>, quirks: FactusQuirks = {}) => {
    const { sandbox, fetch, origin } = await openBench('in process', { quirks: { factus: quirks } })
    const response = await fetch(tokenRequest(sandbox.factus(origin), form))
    const body = (await response.json()) as Record<string, string>
    expectDocumentedFactus('POST', '/oauth/token', response, body)
    return { status: response.status, body }
  }

  it('are granted for a password, in a form of either encoding and in JSON', async () => {
    const { sandbox, fetch, origin } = await openBench('in process')
    const { apiUrl, clientId, clientSecret, username, password } = sandbox.factus(origin)
    const fields = { grant_type: 'password', client_id: clientId, client_secret: clientSecret, username, password }
    const multipart = new FormData()
    for (const [name, value] of Object.entries(fields)) multipart.append(name, value)
    const bodies = [
      { body: new URLSearchParams(fields) },
      { body: multipart },
      { body: JSON.stringify(fields), headers: { 'Content-Type': 'application/json' } },
    ]
    for (const init of bodies) {
      const response = await fetch(new Request(`${apiUrl}/oauth/token`, { method: 'POST', ...init }))
      expect([response.status, await response.json()]).toEqual([
        200,
        {
          token_type: 'Bearer',
          expires_in: 3600,
          access_token: expect.any(String),
          refresh_token: expect.any(String),
        },
      ])
    }
    expect((await fetch(new Request(`${apiUrl}/oauth/token`))).status).toBe(405)
  })

  it('are refused in the words of OAuth and in a message', async () => {
    expect(await ask({ client_secret: 'wrong' })).toMatchObject({ status: 401, body: { error: 'invalid_client' } })
    expect(await ask({ password: 'wrong' })).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
    expect(await ask({ password: '' })).toMatchObject({ status: 400, body: { error: 'invalid_request' } })
    expect(await ask({ grant_type: 'client_credentials' })).toMatchObject({
      status: 400,
      body: { error: 'unsupported_grant_type', error_description: expect.any(String), message: expect.any(String) },
    })
    const message = await ask({ password: 'wrong' }, { tokenErrors: 'message' })
    expect(Object.keys(message.body)).toEqual(['message'])
    const oauth = await ask({ password: 'wrong' }, { tokenErrors: 'oauth' })
    expect(Object.keys(oauth.body)).toEqual(['error', 'error_description'])
  })

  it('fail as faults want', async () => {
    const { sandbox, fetch, origin } = await openBench('in process')
    for (const status of [400, 401, 429, 500, 503]) {
      sandbox.faults.add({ operation: 'token', status })
      const response = await fetch(tokenRequest(sandbox.factus(origin)))
      expect(response.status).toBe(status)
      expectDocumentedFactus('POST', '/oauth/token', response, await response.json())
    }
  })

  it('end, and are renewed by a refresh token that is good once', async () => {
    for (const refreshTokens of ['rotated', 'absent'] as const) {
      const bench = await openBench('in process', {
        quirks: { factus: { refreshTokens } },
        factus: { tokenLifetimeS: 600 },
      })
      const endpoint = bench.sandbox.factus(bench.origin)
      const grant = async (form: Record<string, string>) => {
        const response = await bench.fetch(tokenRequest(endpoint, form))
        const given = (await response.json()) as { access_token?: string; refresh_token?: string }
        return { status: response.status, ...given }
      }
      const list = async (token = '') => {
        const headers = { Accept: 'application/json', Authorization: `Bearer ${token}` }
        const response = await bench.fetch(new Request(`${endpoint.apiUrl}/v1/bills`, { headers }))
        return response.status
      }
      const first = await grant({})
      expect(await list(first.access_token)).toBe(200)
      bench.sandbox.advance(600_000)
      expect(await list(first.access_token)).toBe(401)
      const refresh = { grant_type: 'refresh_token', refresh_token: first.refresh_token ?? '' }
      const second = await grant(refresh)
      expect(await list(second.access_token)).toBe(200)
      expect(second.refresh_token === undefined).toBe(refreshTokens === 'absent')
      expect((await grant(refresh)).status).toBe(refreshTokens === 'absent' ? 200 : 401)
      bench.sandbox.revokeTokens()
      expect(await list(second.access_token)).toBe(401)
    }
  })
})

describe('requests', () => {
  it('need a token, and ask for JSON where they do not want a page', async () => {
    const factus = await open()
    expect(await factus.call('GET', '/v2/bills', undefined, { Authorization: '' })).toMatchObject({
      status: 401,
      body: { message: 'Unauthenticated.' },
    })
    const request = factus.request('GET', '/v2/bills/SETP1', undefined, { Accept: '*/*' })
    const page = await factus.bench.fetch(request)
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=UTF-8'])
    expect(await page.text()).toContain('<html')
    const plain = await quirky({ htmlErrors: false })
    const answer = await plain.call('GET', '/v2/bills/SETP1', undefined, { Accept: '*/*' })
    expect(answer.body).toEqual({ status: 'Not Found', message: 'No se encontró el documento' })
  })

  it('go to paths that exist, with their own methods', async () => {
    const factus = await open()
    const send = async (method: string, path: string) => {
      const response = await factus.bench.fetch(factus.request(method, path))
      return { status: response.status, body: await response.json() }
    }
    expect(await send('GET', '/v2/municipalities')).toEqual({
      status: 404,
      body: { status: 'Not Found', message: 'No se encontró la ruta o recurso solicitado' },
    })
    expect((await send('POST', '/v2/support-document-adjustment-notes/validate')).status).toBe(404)
    expect((await send('DELETE', '/v2/bills/reference/V-1')).status).toBe(404)
    expect((await send('DELETE', '/v2/bills/validate')).status).toBe(405)
    expect((await send('GET', '/v2/bills/')).status).toBe(200)
    expect(factus.bench.sandbox.requests.map(({ operation }) => operation)).toContain('listBillsV2')
  })

  it('are 80 a minute', async () => {
    const factus = await open()
    const last = await Promise.all(Array.from({ length: 80 }, () => factus.call('GET', '/v2/companies')))
    expect(last.at(-1)?.headers.get('x-ratelimit-remaining')).toBe('0')
    factus.bench.sandbox.advance(12_345)
    const refused = await factus.call('GET', '/v1/bills')
    expect(refused).toMatchObject({ status: 429, body: { message: expect.any(String) } })
    expect(refused.headers.get('retry-after')).toBe('48')
    const other = await FactusCaller.on(factus.bench, SECOND)
    expect((await other.call('GET', '/v1/bills')).status).toBe(200)
    factus.bench.sandbox.advance(47_655)
    expect((await factus.call('GET', '/v1/bills')).status).toBe(200)
  })

  it('fail as faults want, in the words of each operation', async () => {
    const factus = await quirky({ requestsPerMinute: Infinity })
    const { sandbox } = factus.bench
    for (const version of ['v1', 'v2'] as const) {
      for (const { operationId, method, path, statuses } of operationsOf(version)) {
        for (const status of statuses.filter((each) => each >= 400)) {
          sandbox.faults.add({ operation: operationId as (typeof FACTUS_OPERATIONS)[number], status })
          expect((await factus.call(method, path)).status).toBe(status)
        }
      }
    }
  })
})

describe('an invoice', () => {
  it('is numbered, validated, listed and shown in both versions', async () => {
    const factus = await open()
    const bill = await factus.issued()
    expect(bill).toMatchObject({
      number: 'SETP990000001',
      is_validated: true,
      errors: [],
      reference_code: 'V-1',
      created_at: '21-11-2026 05:00:00 AM',
      totals: { gross_amount: '100000.00', tax_amount: '19000.00', total: '119000.00' },
      numbering_range: { prefix: 'SETP', months: 24 },
    })
    expect(bill.cufe).toMatch(/^[\da-f]{96}$/)
    expect(bill.links.qr).toContain(bill.cufe)
    expect(await factus.done('GET', '/v2/bills/SETP990000001')).toEqual(bill)
    const v1 = await factus.done('GET', '/v1/bills/show/SETP990000001')
    expect(v1.bill).toMatchObject({ status: 1, cufe: bill.cufe, total: '119000.00' })
    expect(v1.items[0]).toMatchObject({ price: '59500.00', quantity: 2, total: 119_000, tax_rate: '19.00' })
    expect(await factus.issued()).toEqual(bill)
    expect((await factus.issued({ reference_code: 'V-2' })).number).toBe('SETP990000002')
    expect(factus.bench.sandbox.factusDocuments()).toMatchObject([
      { kind: 'bill', referenceCode: 'V-1', number: 'SETP990000001', state: 'validated', atDian: true },
      { referenceCode: 'V-2' },
    ])
  })

  it('is the same in v1, whose prices have the tax in them', async () => {
    const factus = await open()
    const bill = await factus.done('POST', '/v1/bills/validate', billOfV1())
    expect(bill.bill).toMatchObject({ number: 'SETP990000001', status: 1, total: '119000.00', tax_amount: '19000.00' })
    const v2 = await factus.done('GET', '/v2/bills/SETP990000001')
    expect(v2.items[0]).toMatchObject({ price: '50000.00', gross_value: '100000.00', total: '119000.00' })
    expect(v2.customer.municipality).toMatchObject({ code: '05001', department: { code: '05' } })
    const items = [itemOfV1({ price: '15000.55', quantity: '3', discount_rate: 10, tax_rate: 5 })]
    const other = await factus.done('POST', '/v1/bills/validate', billOfV1({ reference_code: 'V-2', items }))
    expect(other.bill).toMatchObject({ total: '40501.48', taxable_amount: '38572.84', tax_amount: '1928.64' })
    expect(
      await factus.faults('POST', '/v1/bills/validate', billOfV1({ reference_code: 'V-3', payment_form: '2' })),
    ).toEqual(['payment_due_date'])
  })

  it('has all that it may have', async () => {
    const factus = await open()
    const whole = {
      document: '03',
      related_documents: [{ code: 'talonario', issue_date: '2026-11-01', number: 'P1' }],
      operation_type: 'SS-Recaudo',
      send_email: false,
      observation: 'Nota',
      order_reference: { reference_code: 'OC-1', issue_date: '2026-11-02' },
      billing_period: { start_date: '2026-11-01', end_date: '2026-11-30' },
      establishment: {
        name: 'Sede',
        address: 'Calle 2',
        phone_number: '1',
        email: 's@ejemplo.invalid',
        municipality_code: '76001',
      },
      prepayment_details: [{ reference_code: 'A-1', received_date: '2026-11-01', amount: '10.00' }],
      allowance_charges: [
        { concept_type: '03', is_surcharge: true, reason: 'Propina', base_amount: '100000.00', amount: '10000.00' },
      ],
      health: { provider_code: '1', payment_method_code: '01', coverage_code: '01', contract_number: '1' },
      beneficiary: { identification_document_code: 'CC', identification_number: '1', names: 'Eva', surnames: 'Gil' },
      items: [
        itemOf({
          note: 'Madera',
          scheme_id: '1',
          mandate: { identification_document_code: '31', identification: '900123456' },
          collection_concept_code: 'COP',
          additional_properties: [{ code: '03', value: '1', quantity: '2', unit_measure_code: 'KGM' }],
          withholding_taxes: [{ code: '05', rate: '15.00' }],
        }),
        itemOf({
          scheme_id: '0',
          collection_concept_code: 'CUO',
          taxes: [{ is_excluded: true }],
          quantity: '0.50',
          price: '10.00',
          discount_amount: '1.00',
          discount_rate: undefined,
        }),
      ],
      payment_details: [
        { payment_form: '1', payment_method_code: '10', amount: '100000.00', reference_code: 'R' },
        { payment_form: '2', payment_method_code: '42', amount: '29000.00', due_date: '2026-12-01' },
      ],
      cash_rounding_amount: '-4.00',
      currency: { type: 'USD', exchange_rate: '4000' },
    }
    const bill = await factus.issued(whole)
    expect(bill).toMatchObject({
      observation: 'Nota',
      order_reference: 'OC-1',
      document_type: { code: '03' },
      billing_period: { start_date: '01-11-2026' },
      company: { establishment: { name: 'Sede', municipality: { code: '76001', name: 'Cali' } } },
      withholding_taxes: [{ tribute_code: '05', value: '15000.00' }],
      allowance_charges: [{ percentage: '10.00' }],
      totals: { total: '129004.00', surcharge_amount: '10000.00', prepayment_amount: '10.00', discount_amount: '1.00' },
    })
    expect(bill.items[0]?.mandate.dv).toBe('8')
    expect(bill.items[1]).toMatchObject({ discount_rate: '20.00', total: '4.00' })
    await factus.done('GET', '/v1/bills/show/SETP990000001')
  })

  it('is refused for its fields', async () => {
    const factus = await open()
    const faults = (changes: Record<string, unknown>) => factus.faults('POST', BILLS, billOf(changes))
    const { customer, ...without } = billOf()
    expect(await factus.faults('POST', BILLS, without)).toEqual(['customer'])
    expect(await faults({ customer: { ...(customer as object), names: undefined } })).toEqual(['customer.names'])
    expect(await faults({ customer: { ...(customer as object), phone: '' } })).toEqual(['customer.phone'])
    expect(await faults({ customer: { ...(customer as object), municipality_code: '99999' } })).toEqual([
      'customer.municipality_code',
    ])
    expect(await faults({ customer: company({ company: undefined }) })).toEqual(['customer.company'])
    expect(await faults({ items: [] })).toEqual(['items'])
    expect(await faults({ items: [itemOf({ quantity: '1.234' })] })).toEqual(['items.0.quantity'])
    expect(await faults({ items: [itemOf({ price: 'diez' })] })).toContain('items.0.price')
    expect(await faults({ items: [itemOf({ taxes: [{ code: '01' }] })] })).toEqual([
      'items.0.taxes.0.rate',
      'payment_details',
    ])
    expect(await faults({ items: [itemOf({ discount_rate: '1', discount_amount: '1' })] })).toContain(
      'items.0.discount_amount',
    )
    expect(await faults({ document: '03' })).toEqual(['related_documents'])
    expect(await faults({ operation_type: '11' })).toEqual(['items.0.scheme_id'])
    expect(await faults({ operation_type: '12' })).toEqual(['items.0.scheme_id', 'items.0.additional_properties'])
    expect(await faults({ operation_type: 'SS-CUFE' })).toEqual(['health'])
    const health = { provider_code: '1', payment_method_code: '01', coverage_code: '04', contract_number: '1' }
    expect(await faults({ operation_type: 'SS-Reporte', health })).toEqual(['health.policy_number'])
    expect(await faults({ beneficiary: { identification_document_code: 'CC' } })).toEqual([
      'beneficiary.identification_number',
    ])
    expect(await faults({ operation_type: 'SS-Recaudo' })).toContain('beneficiary')
    expect(await faults(onCredit({ due_date: undefined }))).toEqual(['payment_details.0.due_date'])
    expect(await faults({ currency: { type: 'COP', exchange_rate: '1' } })).toEqual(['currency.type'])
    expect(await faults({ cash_rounding_amount: '500.01' })).toContain('cash_rounding_amount')
    expect(await faults({ created_time: '25:00:00' })).toEqual(['created_time'])
    const charge = { is_surcharge: false, reason: 'r', base_amount: '1.00', amount: '1.00' }
    expect(await faults({ allowance_charges: [{ concept_type: '00', ...charge }] })).toContain(
      'allowance_charges.0.concept_type',
    )
    expect(await factus.refused(400, 'POST', BILLS, '{')).toBe('')
    expect(await factus.faults('POST', '/v1/bills/validate', {})).toContain('items')
    const many = await factus.refused(422, 'POST', '/v1/bills/validate', {})
    expect(many).toMatchObject({ message: expect.stringMatching(/\(and 2 more errors\)$/), errors: expect.anything() })
    const wrapped = await factus.refused(422, 'POST', BILLS, without)
    expect(wrapped).toMatchObject({ status: 'Validation error', data: { errors: { customer: [expect.any(String)] } } })
    const units = { items: [itemOf({ unit_measure_code: 'HUR' })] }
    expect(await (await quirky({ refusedUnits: ['HUR'] })).faults('POST', BILLS, billOf(units))).toEqual([
      'items.0.unit_measure_code',
    ])
    const v1Items = [itemOfV1({ unit_measure_id: 5000, tribute_id: 99 })]
    expect(await factus.faults('POST', '/v1/bills/validate', billOfV1({ items: v1Items }))).toEqual([
      'items.0.tribute_id',
      'items.0.unit_measure_id',
    ])
    // Nothing of all that was stored.
    expect(factus.bench.sandbox.factusDocuments()).toEqual([])
  })

  it('takes numbers for texts and texts for numbers, unless it is strict', async () => {
    const body = billOf({
      payment_details: [{ payment_form: 1, payment_method_code: 10, amount: 119_000 }],
      numbering_range_id: '8',
      items: [itemOf({ quantity: 2, price: 50_000, taxes: [{ code: '01', rate: 19 }] })],
    })
    const factus = await open()
    expect((await factus.done('POST', BILLS, body)).is_validated).toBe(true)
    expect(await (await quirky({ strictTypes: true })).faults('POST', BILLS, body)).toContain('numbering_range_id')
  })

  it('must be paid to the cent, but for the rounding of cash', async () => {
    const paid = (amount: string, rounding?: string) =>
      billOf({
        payment_details: [{ payment_form: '1', payment_method_code: '10', amount }],
        ...(rounding === undefined ? {} : { cash_rounding_amount: rounding }),
      })
    const factus = await open()
    expect(await factus.faults('POST', BILLS, paid('119000.01'))).toEqual(['payment_details'])
    expect(await factus.faults('POST', BILLS, paid('118950.00', '50.00'))).toEqual(['payment_details'])
    await factus.done('POST', BILLS, paid('118950.00', '-50.00'))
    const turned = await quirky({ roundingSign: 'totalMinusPaid' })
    expect(await turned.faults('POST', BILLS, paid('118950.00', '-50.00'))).toEqual(['payment_details'])
    await turned.done('POST', BILLS, paid('118950.00', '50.00'))
    const either = await quirky({ roundingSign: 'either' })
    await either.done('POST', BILLS, paid('118950.00', '50.00'))
  })

  it('sums its taxes by line or in one', async () => {
    const factus = await open()
    const items = Array.from({ length: 3 }, () => itemOf({ quantity: '1', price: '0.13' }))
    // 19 % of 0.13 is 0.0247: 0.06 by line, 0.07 of the sum.
    for (const [at, amount] of ['0.45', '0.46'].entries()) {
      const payment_details = [{ payment_form: '1', payment_method_code: '10', amount }]
      await factus.issued({ reference_code: `V-${at}`, items, payment_details })
    }
    const payment_details = [{ payment_form: '1', payment_method_code: '10', amount: '0.47' }]
    expect(await factus.faults('POST', BILLS, billOf({ reference_code: 'V-9', items, payment_details }))).toEqual([
      'payment_details',
    ])
  })
})

describe('DIAN', () => {
  it('refuses a wrong check digit; the document stays, blocks the next, and can be deleted', async () => {
    const factus = await open()
    const bill = await factus.issued({ customer: company({ dv: '1' }) })
    expect(bill.is_validated).toBe(false)
    expect(bill.validated_at).toBeNull()
    expect(bill.errors.FAK24).toMatch(/^Regla: FAK24, Rechazo: /)
    const blocked = await factus.refused(409, 'POST', BILLS, billOf({ reference_code: 'V-2' }))
    expect(blocked.errors[0]).toMatchObject({
      code: 409,
      message: expect.stringContaining('pendiente por enviar a la DIAN'),
    })
    expect((await factus.done('GET', '/v2/bills?filter[status]=0')).data).toMatchObject([{ reference_code: 'V-1' }])
    expect((await factus.done('GET', '/v1/bills?filter[status]=0')).data).toMatchObject([{ status: 0 }])
    await factus.done('GET', '/v1/bills/show/SETP990000001')
    for (const path of ['download-pdf', 'download-xml', 'download-attached-document-xml', 'email-content'])
      expect((await factus.refused(409, 'GET', `/v2/bills/SETP990000001/${path}`)).message).toContain(
        'no ha sido validado',
      )
    // Sending it again changes nothing, corrected or not.
    expect((await factus.issued()).errors.FAK24).toBeDefined()
    await factus.done('DELETE', '/v2/bills/destroy/reference/V-1')
    await factus.refused(404, 'DELETE', '/v2/bills/destroy/reference/V-1')
    expect((await factus.issued({ reference_code: 'V-2' })).number).toBe('SETP990000001')
    const validated = await factus.refused(409, 'DELETE', '/v1/bills/destroy/reference/V-2')
    expect(validated.message).toContain('se encuentra validado')
  })

  it('notifies of what it lets pass', async () => {
    const factus = await open()
    const bare = company({ dv: '8', address: undefined, municipality_code: undefined })
    const bill = await factus.issued({ customer: bare })
    expect(bill.is_validated).toBe(true)
    expect(Object.keys(bill.errors)).toEqual(['RUT01', 'FAK45', 'FAK46'])
    expect(bill.errors.RUT01).toMatch(/^Regla: RUT01, Notificación: /)
    const consumer = { ...(billOf().customer as object), identification: '222222222222', names: 'Consumidor final' }
    const final = { ...consumer, address: undefined, municipality_code: undefined }
    expect((await factus.issued({ reference_code: 'V-2', customer: final })).errors).toEqual([])
    const quiet = await quirky({ notices: 'none' })
    expect((await quiet.issued({ customer: bare })).errors).toEqual([])
  })

  it('tells its rules in three faces, in a 201 and in a 422', async () => {
    const faces = { list: 0, rules: 'FAK24', fields: 'customer.dv' }
    for (const [errors, key] of Object.entries(faces)) {
      for (const refusals of [201, 422] as const) {
        const factus = await quirky({ errors: errors as keyof typeof faces, refusals })
        const answer = await factus.call('POST', BILLS, billOf({ customer: company({ dv: '1' }) }))
        expect(answer.status).toBe(refusals)
        const told = answer.body.data.errors[key]
        expect([told].flat()[0]).toContain('Regla: FAK24, Rechazo')
        expect(Array.isArray(told)).toBe(errors === 'fields' && refusals === 422)
        // It is stored either way, and in the way.
        expect((await factus.done('GET', '/v2/bills')).data).toMatchObject([{ is_validated: false }])
        await factus.refused(409, 'POST', BILLS, billOf({ reference_code: 'V-2' }))
      }
    }
  })

  it('judges a NIT more mildly in the shared account', async () => {
    const dashed = { customer: company({ identification: '900123456-8' }) }
    expect((await (await open()).issued(dashed)).is_validated).toBe(false)
    expect((await (await quirky({ account: 'shared' })).issued(dashed)).is_validated).toBe(true)
  })

  it('minds the name of the issuer', async () => {
    const notified = await (await quirky({ issuer: 'notified' })).issued()
    const notice = expect.stringContaining('Notificación')
    expect(notified).toMatchObject({ is_validated: true, errors: { FAJ43b: notice, FAJ44b: notice } })
    const buyer = await quirky({ issuer: 'notified' })
    const { number } = await buyer.done('POST', '/v2/support-documents/validate', supportDocumentOf())
    const note = { reference_code: 'A-1', support_document_number: number, correction_concept_code: '2' }
    const adjusted = await buyer.done('POST', '/v2/adjustment-notes/validate', supportDocumentOf(note))
    expect(adjusted.is_validated).toBe(true)
    const said = JSON.stringify(adjusted.errors)
    for (const rule of ['NSAJ43b', 'NSAJ44b']) expect(said).toContain(`${rule}, Notificación`)
    const refused = await (await quirky({ issuer: 'refused' })).issued()
    expect(refused).toMatchObject({ is_validated: false, errors: { FAJ43b: expect.stringContaining('Rechazo') } })
  })

  it('is late: the same document sent again finds out', async () => {
    const factus = await open({ factus: { dian: 'late' } })
    const late = await factus.issued()
    expect(late).toMatchObject({ is_validated: false, errors: [] })
    await factus.refused(409, 'POST', BILLS, billOf({ reference_code: 'V-2' }))
    const again = await factus.issued()
    expect(again).toMatchObject({ is_validated: true, number: late.number, cufe: late.cufe })
  })

  it('is late for as long as a script says', async () => {
    const factus = await open()
    factus.bench.sandbox.scriptFactus({ outcome: 'late', asks: 2, afterMs: 60_000, endsAs: 'refused' })
    const sent: boolean[] = []
    for (let time = 0; time < 4; time++) {
      const { is_validated, errors } = await factus.issued()
      sent.push(JSON.stringify(errors).includes('Rechazo'))
      expect(is_validated).toBe(false)
      factus.bench.sandbox.advance(30_000)
    }
    expect(sent).toEqual([false, false, true, true])
  })

  it('holds what was late and then deleted: its number is rule 90', async () => {
    const factus = await open()
    factus.bench.sandbox.scriptFactus(({ sentBefore }) => (sentBefore === 0 ? 'late' : 'accepted'))
    const late = await factus.issued()
    await factus.done('DELETE', '/v2/bills/destroy/reference/V-1')
    const again = await factus.issued()
    expect(again).toMatchObject({ number: late.number, is_validated: false })
    expect(again.errors).toEqual([expect.stringMatching(/^Regla: 90, Rechazo: Documento procesado anteriormente/)])
    expect((await factus.issued()).is_validated).toBe(false)
    factus.bench.sandbox.advance(60_000)
    expect(await factus.done('GET', `/v2/bills/${late.number}`)).toMatchObject({ is_validated: true, cufe: late.cufe })
    const held = factus.bench.sandbox.factusDocuments().filter(({ atDian, deleted }) => atDian && !deleted)
    expect(held).toHaveLength(1)
  })

  it('tells rule 90 in a list of texts, in a 422 too', async () => {
    const factus = await open()
    factus.bench.sandbox.scriptFactus({ outcome: 'processedBefore', status: 422, afterMs: 1000 })
    const { data } = await factus.refused(422, 'POST', BILLS, billOf())
    expect(data.errors).toEqual([expect.stringContaining('Regla: 90, Rechazo')])
    factus.bench.sandbox.advance(1000)
    expect((await factus.issued()).is_validated).toBe(true)
  })

  it('lists what it holds before the document itself shows it', async () => {
    const factus = await FactusCaller.open({
      factus: { dian: 'processedBefore' },
      quirks: { factus: { listAhead: true } },
    })
    const { number } = await factus.issued()
    expect((await factus.done('GET', '/v2/bills')).data).toMatchObject([{ number, is_validated: true }])
    expect((await factus.done('GET', '/v1/bills')).data).toMatchObject([{ number, status: 1 }])
    expect((await factus.done('GET', `/v2/bills/${number}`)).is_validated).toBe(false)
  })

  it('does what each verdict is named for', async () => {
    const outcomes = Object.keys(FACTUS_VERDICTS).map(async (name) => {
      const factus = await open({ factus: { dian: name as keyof typeof FACTUS_VERDICTS } })
      const { status, body } = await factus.call('POST', BILLS, billOf())
      return [
        name,
        status,
        body.data.is_validated ?? null,
        JSON.stringify(body.data.errors).match(/Rechazo|Notif/)?.[0],
      ]
    })
    expect(await Promise.all(outcomes)).toEqual([
      ['ordinary', 201, true, undefined],
      ['accepted', 201, true, undefined],
      ['notified', 201, true, 'Notif'],
      ['refused', 201, false, 'Rechazo'],
      ['refused422', 422, null, 'Rechazo'],
      ['late', 201, false, undefined],
      ['lateAndRefused', 201, false, undefined],
      ['processedBefore', 201, false, 'Rechazo'],
    ])
    const { sandbox } = (await open()).bench
    expect(() => sandbox.scriptFactus('never' as 'late')).toThrow(/dian/)
    expect(() => sandbox.scriptFactus({ outcome: 'late', asks: -1 })).toThrow(/dian.asks/)
  })

  it('blocks by range, or not at all, in either body', async () => {
    const ranged = await FactusCaller.open({ factus: { dian: 'late' }, quirks: { factus: { blocking: 'range' } } })
    await ranged.issued()
    const paper = { document: '03', related_documents: [{ code: 'p', issue_date: '2026-11-01', number: '1' }] }
    expect((await ranged.issued({ reference_code: 'V-2', numbering_range_id: 7, ...paper })).number).toBe('PAP1')
    await ranged.refused(409, 'POST', BILLS, billOf({ reference_code: 'V-3' }))
    const free = await FactusCaller.open({ factus: { dian: 'late' }, quirks: { factus: { blocking: 'none' } } })
    await free.issued()
    await free.issued({ reference_code: 'V-2' })
    const worded = await FactusCaller.open({
      factus: { dian: 'late' },
      quirks: { factus: { conflictBody: 'message' } },
    })
    await worded.issued()
    expect((await worded.refused(409, 'POST', BILLS, billOf({ reference_code: 'V-2' }))).message).toContain(
      'por enviar a la DIAN',
    )
  })
})

describe('a document that is not validated', () => {
  it('is deleted where its kind and version have it', async () => {
    const paths = {
      'bills/destroy': [BILLS, billOf({ reference_code: 'R' })],
      'credit-notes': ['/v2/credit-notes/validate', creditNoteOf({ reference_code: 'R' })],
      'debit-notes': ['/v2/debit-notes/validate', creditNoteOf({ reference_code: 'R', correction_concept_code: '1' })],
      'support-documents': ['/v2/support-documents/validate', supportDocumentOf({ reference_code: 'R' })],
      'adjustment-notes': [
        '/v2/adjustment-notes/validate',
        supportDocumentOf({
          reference_code: 'R',
          support_document_number: 'SEDS984000001',
          correction_concept_code: '2',
        }),
      ],
    } as const
    const factus = await open()
    await factus.issued()
    await factus.done('POST', '/v2/support-documents/validate', supportDocumentOf())
    factus.bench.sandbox.scriptFactus('refused')
    for (const [path, [create, body]] of Object.entries(paths)) {
      for (const version of path === 'debit-notes' ? ['v2'] : ['v1', 'v2']) {
        await factus.done('POST', create, body)
        await factus.done('DELETE', `/${version}/${path}/reference/R`)
        await factus.refused(404, 'DELETE', `/${version}/${path}/reference/R`)
      }
    }
  })
})

describe('one reference code', () => {
  it('is one document, however many ask for it at a time', async () => {
    const factus = await open({ factus: { dian: 'late' } })
    const numbers = await Promise.all(Array.from({ length: 8 }, () => factus.issued()))
    expect(new Set(numbers.map(({ number }) => number)).size).toBe(1)
    expect(factus.bench.sandbox.factusDocuments()).toHaveLength(1)
  })

  it('is a document of its kind alone, and of its account', async () => {
    const bench = await openBench('in process')
    const first = await FactusCaller.on(bench, FIRST)
    const second = await FactusCaller.on(bench, SECOND)
    await first.issued()
    expect(
      (await first.done('POST', '/v2/support-documents/validate', supportDocumentOf({ reference_code: 'V-1' }))).number,
    ).toBe('SEDS984000001')
    expect((await second.done('GET', '/v2/bills')).data).toEqual([])
    expect((await second.issued()).company.nit).not.toBe((await first.issued()).company.nit)
    bench.sandbox.reset()
    expect(bench.sandbox.factusDocuments()).toEqual([])
  })
})

describe('lists', () => {
  it('come in pages of ten, newest first, and end in an empty one', async () => {
    const factus = await open()
    for (let at = 1; at <= 12; at++) await factus.issued({ reference_code: `V-${at}` })
    const first = await factus.done('GET', '/v2/bills')
    expect(first.data.map((row) => row.reference_code).slice(0, 2)).toEqual(['V-12', 'V-11'])
    expect(first.pagination).toMatchObject({ total: 12, per_page: 10, current_page: 1, last_page: 2, from: 1, to: 10 })
    expect(first.pagination.links.map(({ url, label, active }) => [url, label, active])).toEqual([
      [null, 'Anterior', false],
      [expect.stringContaining('page=1'), 1, true],
      [expect.stringContaining('page=2'), 2, false],
      [expect.stringContaining('page=2'), 'Siguiente', false],
    ])
    const beyond = await factus.done('GET', '/v1/bills?page=3')
    expect([beyond.data, beyond.pagination.from]).toEqual([[], null])
    expect((await factus.done('GET', '/v2/bills?filter[per_page]=5&page=3')).data).toHaveLength(2)
    expect((await factus.done('GET', '/v2/bills?per_page=50')).data).toHaveLength(12)
    const filtered = await quirky({ perPage: 'filter', pageSize: 1 })
    expect((await filtered.done('GET', '/v2/numbering-ranges?per_page=5')).data).toHaveLength(1)
    expect((await filtered.done('GET', '/v2/numbering-ranges?filter[per_page]=5')).data).toHaveLength(5)
  })

  it('know their filters', async () => {
    const factus = await open()
    await factus.issued()
    factus.bench.sandbox.advance(2 * DAY_MS)
    await factus.issued({ reference_code: 'V-2', customer: company() })
    const found = async (filter: string) => {
      const { data } = await factus.done('GET', `/v2/bills?${filter}`)
      return data.map((row) => row.reference_code)
    }
    expect(await found('filter[identification]=900123456')).toEqual(['V-2'])
    expect(await found('filter[names]=ana')).toEqual(['V-1'])
    expect(await found('filter[number]=SETP990000001')).toEqual(['V-1'])
    expect(await found('filter[prefix]=NC')).toEqual([])
    expect(await found('filter[reference_code]=V-2')).toEqual(['V-2'])
    expect(await found('filter%5Bcreated_at%5D%5Bstart_date%5D=2026-11-22')).toEqual(['V-2'])
    expect(await found('filter[created_at][end_date]=2026-11-22')).toEqual(['V-1'])
    // What no filter takes is passed over.
    expect(await found('filter[status]=seven')).toEqual(['V-2', 'V-1'])
    expect(await found('page=zero')).toEqual(['V-2', 'V-1'])
  })
})

describe('files and mails', () => {
  it('are PDF, XML and a zip', async () => {
    const factus = await open()
    const { number, cufe } = await factus.issued({ items: [itemOf({ name: 'A & B <C>' })] })
    for (const path of [`/v2/bills/${number}/download-pdf`, `/v1/bills/download-pdf/${number}`]) {
      const { file_name, pdf_base_64_encoded } = await factus.done('GET', path)
      expect(file_name).toBe('fv900999001SETP990000001')
      expect(textOf(pdf_base_64_encoded)).toMatch(/^%PDF-1\.4\n[\s\S]*%%EOF\n$/)
    }
    const xml = await factus.done('GET', `/v2/bills/${number}/download-xml/`)
    expect(textOf(xml.xml_base_64_encoded)).toContain(`<cbc:UUID>${cufe}</cbc:UUID>`)
    expect(await factus.done('GET', `/v1/bills/download-xml/${number}`)).toEqual(xml)
    expect(await factus.done('GET', `/v2/documents/${cufe}/download-xml`)).toEqual(xml)
    await factus.refused(404, 'GET', '/v2/documents/00/download-xml')
    const attached = await factus.done('GET', `/v2/bills/${number}/download-attached-document-xml`)
    expect(textOf(attached.xml_base_64_encoded)).toContain('&lt;cbc:UUID&gt;')
    const mail = await factus.done('GET', `/v2/bills/${number}/email-content`)
    expect(mail.subject).toBe('900999001;Comercial Ejemplo S.A.S.;SETP990000001;01;Ejemplo')
    const zip = fromBase64(mail.attached_document) ?? new Uint8Array()
    expect([...zip].slice(0, 4)).toEqual([0x50, 0x4b, 3, 4])
    expect(await factus.done('GET', `/v1/bills/${number}/email-content`)).toEqual(mail)
    // Stored, not deflated: nothing to inflate.
    expect(() => inflateRawSync(zip.slice(30))).toThrow()
  })

  it('are sent twice a day', async () => {
    const factus = await open()
    await factus.issued()
    const mail = { email: 'ana@ejemplo.invalid' }
    const path = '/v2/bills/SETP990000001/send-email'
    await factus.done('POST', path, mail)
    await factus.done('POST', '/v1/bills/send-email/SETP990000001', mail)
    await factus.refused(422, 'POST', path, mail)
    await factus.refused(422, 'POST', '/v1/bills/send-email/SETP990000001', mail)
    factus.bench.sandbox.advance(DAY_MS)
    await factus.done('POST', path, { ...mail, pdf_base_64_encoded: 'JVBERg==' })
    expect(await factus.faults('POST', path, { email: 'nobody' })).toEqual(['email'])
    expect(await factus.faults('POST', path, '{')).toEqual(['body'])
  })
})

describe('notes', () => {
  it('correct an invoice, and keep its customer', async () => {
    const factus = await open()
    const bill = await factus.issued()
    for (const [path, concept, prefix] of [
      ['credit-notes', '2', 'NC'],
      ['debit-notes', '1', 'ND'],
    ]) {
      const body = creditNoteOf({ correction_concept_code: concept })
      const note = await factus.done('POST', `/v2/${path}/validate`, body)
      expect(note).toMatchObject({
        number: `${prefix}1`,
        customer: bill.customer,
        related_bill: { number: bill.number },
        correction_concept: { code: concept },
      })
      expect(await factus.done('GET', `/v2/${path}/${prefix}1`)).toEqual(note)
      expect((await factus.done('GET', `/v2/${path}`)).data).toMatchObject([{ number: `${prefix}1` }])
      for (const file of ['download-pdf', 'download-xml', 'download-attached-document-xml', 'email-content'])
        await factus.done('GET', `/v2/${path}/${prefix}1/${file}`)
      await factus.done('POST', `/v2/${path}/${prefix}1/send-email`, { email: 'a@ejemplo.invalid' })
      await factus.refused(409, 'DELETE', `/v2/${path}/reference/N-1`)
    }
    expect((await factus.done('GET', `/v2/bills/${bill.number}`)).related_notes).toEqual({
      credit_notes: [{ number: 'NC1' }],
      debit_notes: [{ number: 'ND1' }],
    })
    expect((await factus.done('GET', '/v1/bills')).data[0]?.credit_notes).toEqual([
      { id: expect.any(Number), number: 'NC1' },
    ])
  })

  it('refer to what is there, out of a range of their own', async () => {
    const factus = await open()
    await factus.issued()
    const path = '/v2/credit-notes/validate'
    expect(await factus.faults('POST', path, creditNoteOf({ bill_number: 'SETP1' }))).toEqual(['bill_number'])
    expect(await factus.faults('POST', path, creditNoteOf({ bill_number: undefined }))).toEqual(['bill_number'])
    expect(await factus.faults('POST', path, creditNoteOf({ numbering_range_id: 8 }))).toEqual(['numbering_range_id'])
    const refused = await factus.refused(422, 'POST', path, creditNoteOf({ numbering_range_id: 8 }))
    expect(refused.message).toContain('id rango de numeración')
    const alone = creditNoteOf({
      bill_number: undefined,
      customization_id: '22',
      customer: company({ email: undefined }),
    })
    const note = await factus.done('POST', path, alone)
    expect(Object.keys(note.errors)).toEqual(['RUT01', 'CBF02', 'CAK55'])
    expect(note.related_bill).toBeNull()
    const lonely = creditNoteOf({ reference_code: 'N-2', bill_number: undefined, customization_id: '22' })
    expect(await factus.faults('POST', path, lonely)).toEqual(['customer'])
    await factus.refused(404, 'GET', '/v2/credit-notes/NC9')
    const old = await quirky({ debitNotes: false })
    const response = await old.bench.fetch(old.request('POST', '/v2/debit-notes/validate', creditNoteOf()))
    expect(response.status).toBe(405)
  })

  it('are the same in v1', async () => {
    const factus = await open()
    const { bill } = await factus.done('POST', '/v1/bills/validate', billOfV1())
    const body = {
      ...billOfV1({ reference_code: 'N-1' }),
      correction_concept_code: 2,
      customization_id: 20,
      bill_id: bill.id,
      payment_method_code: '10',
      customer: undefined,
    }
    const note = await factus.done('POST', '/v1/credit-notes/validate', body)
    expect(note.credit_note).toMatchObject({ number: 'NC1', bill_id: bill.id, number_bill: bill.number, status: 1 })
    expect((await factus.done('GET', '/v1/credit-notes/NC1')).credit_note).toEqual(note.credit_note)
    expect((await factus.done('GET', '/v1/credit-notes')).data).toMatchObject([{ number: 'NC1' }])
    for (const file of ['download-pdf/NC1', 'download-xml/NC1', 'NC1/email-content'])
      await factus.done('GET', `/v1/credit-notes/${file}`)
    await factus.done('POST', '/v1/credit-notes/send-email/NC1', { email: 'a@ejemplo.invalid' })
    await factus.refused(409, 'DELETE', '/v1/credit-notes/reference/N-1')
    expect((await factus.done('GET', '/v1/bills/show/SETP990000001')).credit_notes).toMatchObject([{ number: 'NC1' }])
    expect(
      await factus.faults('POST', '/v1/credit-notes/validate', { ...body, reference_code: 'N-2', bill_id: 1 }),
    ).toEqual(['bill_id'])
    const nothing = { ...body, reference_code: 'N-2', bill_id: undefined }
    expect(await factus.faults('POST', '/v1/credit-notes/validate', nothing)).toEqual(['bill_id'])
  })
})

describe('purchases', () => {
  it('are support documents, which notes adjust', async () => {
    const factus = await open()
    const document = await factus.done('POST', '/v2/support-documents/validate', supportDocumentOf())
    expect(document).toMatchObject({
      number: 'SEDS984000001',
      is_validated: true,
      provider: { dv: expect.stringMatching(/^\d$/) },
      withholding_taxes: [{ tribute_code: '06', value: '3500.00' }],
    })
    const adjusting = supportDocumentOf({
      reference_code: 'A-1',
      support_document_number: document.number,
      correction_concept_code: '2',
    })
    const note = await factus.done('POST', '/v2/adjustment-notes/validate', adjusting)
    expect(note).toMatchObject({ number: 'NDS1', support_document: { number: document.number, cuds: document.cuds } })
    expect(note.errors[0]).toContain('NSAX04')
    for (const [path, record] of [
      ['support-documents', document],
      ['adjustment-notes', note],
    ] as const) {
      const { number, reference_code } = record
      expect((await factus.done('GET', `/v2/${path}/${number}`)).cuds).toBe(record.cuds)
      expect((await factus.done('GET', `/v2/${path}`)).data).toMatchObject([{ number }])
      expect((await factus.done('GET', `/v1/${path}`)).data).toMatchObject([{ number }])
      await factus.done('GET', `/v1/${path}/${path === 'support-documents' ? 'show/' : ''}${number}`)
      for (const file of ['download-pdf', 'download-xml']) {
        await factus.done('GET', `/v2/${path}/${number}/${file}`)
        await factus.done('GET', `/v1/${path}/${file}/${number}`)
      }
      await factus.refused(409, 'DELETE', `/v2/${path}/reference/${reference_code}`)
      await factus.refused(409, 'DELETE', `/v1/${path}/reference/${reference_code}`)
    }
    expect((await factus.done('GET', `/v2/support-documents/${document.number}`)).adjustment_notes).toEqual([
      { number: 'NDS1' },
    ])
  })

  it('are the same in v1', async () => {
    const factus = await open()
    const { tax_rate: _rate, is_excluded: _excluded, tribute_id: _tribute, ...item } = itemOfV1()
    const provider = {
      identification_document_id: 6,
      identification: '800000001',
      names: 'Luis Mora',
      address: 'Carrera 5',
      email: 'luis@ejemplo.invalid',
      is_resident: 1,
      country_code: 'CO',
      municipality_id: 149,
    }
    const body = { reference_code: 'S-1', provider, items: [item] }
    const { support_document: made } = await factus.done('POST', '/v1/support-documents/validate', body)
    expect(made).toMatchObject({ number: 'SEDS984000001', status: 1, total: '119000.00', tax_amount: '0.00' })
    const adjusting = {
      reference_code: 'A-1',
      support_document_id: made.id,
      correction_concept_code: '4',
      items: [item],
    }
    const note = await factus.done('POST', '/v1/adjustment-notes/validate', adjusting)
    expect(note).toMatchObject({ number: 'NDS1', provider: { identification: '800000001' } })
    const { municipality_id: _municipality, ...elsewhere } = provider
    const without = { ...body, reference_code: 'S-2', provider: elsewhere }
    expect(await factus.faults('POST', '/v1/support-documents/validate', without)).toEqual(['provider.municipality_id'])
  })

  it('fail for the NIT of the supplier, in private accounts', async () => {
    const path = '/v2/support-documents/validate'
    const from = (changes: object) =>
      supportDocumentOf({ provider: { ...(supportDocumentOf().provider as object), ...changes } })
    const factus = await open()
    const wrong = await factus.done('POST', path, from({ dv: '0' }))
    expect([wrong.is_validated, wrong.errors[0]]).toEqual([false, expect.stringContaining('DSAJ24b, Rechazo')])
    const blocked = await factus.refused(409, 'POST', path, supportDocumentOf({ reference_code: 'S-2' }))
    expect(blocked.message).toContain('por enviar a la DIAN')
    await factus.done('DELETE', '/v2/support-documents/reference/S-1')
    const dashed = await factus.done('POST', path, from({ identification: '800-1' }))
    expect(dashed.errors[0]).toContain('DSAJ21, Rechazo')
    await factus.done('DELETE', '/v1/support-documents/reference/S-1')
    const shared = await quirky({ account: 'shared' })
    const mild = await shared.done('POST', path, from({ dv: '0' }))
    expect([mild.is_validated, mild.errors[0]]).toEqual([true, expect.stringContaining('DSAB19b, Notificación')])
  })

  it('have notes that are deleted where they were issued, or elsewhere', async () => {
    for (const [version, adjustmentNoteDelete] of [
      ['v1', 'v2'],
      ['v2', 'v1'],
    ] as const) {
      const factus = await quirky({ adjustmentNoteDelete })
      const { number } = await factus.done('POST', '/v2/support-documents/validate', supportDocumentOf())
      factus.bench.sandbox.scriptFactus('refused')
      const body = supportDocumentOf({
        reference_code: 'A-1',
        support_document_number: number,
        correction_concept_code: '2',
      })
      await factus.done('POST', '/v2/adjustment-notes/validate', body)
      const path = '/adjustment-notes/reference/A-1'
      expect((await factus.bench.fetch(factus.request('DELETE', `/${version}${path}`))).status).toBe(405)
      await factus.done('DELETE', `/${adjustmentNoteDelete}${path}`)
    }
  })
})

describe('payroll', () => {
  it('is issued, found by its reference code, and eliminated once', async () => {
    const factus = await open()
    const payroll = await factus.done('POST', '/v2/payrolls', payrollOf())
    expect(payroll).toMatchObject({
      number: 'NE1',
      is_validated: true,
      total_accruals: '2200000.00',
      total_deductions: '160000.00',
      net_balance: '2040000.00',
    })
    expect(await factus.done('GET', '/v2/payrolls/reference/P-1')).toEqual(payroll)
    expect((await factus.done('GET', '/v2/payrolls?filter[identification_number]=1000000001')).data).toMatchObject([
      { names: 'Eva Ruiz Gil' },
    ])
    expect(textOf((await factus.done('GET', '/v2/payrolls/NE1/download-xml')).xml_base_64_encoded)).toContain(
      payroll.cune,
    )
    await factus.done('GET', '/v2/payrolls/NE1/download-pdf')
    await factus.refused(409, 'DELETE', '/v2/payrolls/reference/P-1')
    const gone = await factus.done('POST', '/v2/adjustment-payrolls', { payroll_number: 'NE1', reference_code: 'E-1' })
    expect(gone).toMatchObject({ number: 'NEA1', is_validated: true })
    expect(await factus.done('GET', '/v2/adjustment-payrolls/reference/E-1')).toEqual(gone)
    expect((await factus.done('GET', '/v2/adjustment-payrolls')).data).toMatchObject([{ number: 'NEA1' }])
    await factus.done('GET', '/v2/adjustment-payrolls/NEA1/download-xml')
    await factus.refused(409, 'DELETE', '/v2/adjustment-payrolls/reference/E-1')
    const again = { payroll_number: 'NE1', reference_code: 'E-2' }
    expect(await factus.faults('POST', '/v2/adjustment-payrolls', again)).toEqual(['payroll_number'])
    expect(await factus.faults('POST', '/v2/adjustment-payrolls', { ...again, payroll_number: 'NE9' })).toEqual([
      'payroll_number',
    ])
  })

  it('has its traps', async () => {
    const factus = await open()
    const faults = (changes: Record<string, unknown>) => factus.faults('POST', '/v2/payrolls', payrollOf(changes))
    const period = { month: 11, year: 2026, payroll_period_code: '4' }
    expect(await faults({ settlement_period: period })).toEqual(['settlement_period.pay_period_half'])
    expect(await faults({ settlement_period: { ...period, pay_period_half: '1' } })).toContain(
      'settlement_period.pay_period_half',
    )
    expect(await faults({ payment: { payment_method_code: '47', payment_date: '2026-11-30' } })).toEqual([
      'payment.bank_name',
      'payment.account_type',
      'payment.account_number',
    ])
    const { salu, pens } = payrollOf().deductions as Record<string, object>
    const dedu = { percentage: '1.00', amount: '1.00', deduction_type_code: '1' }
    expect(await faults({ deductions: { salu, pens, dedu } })).toEqual(['deductions.dedu'])
    expect(await faults({ deductions: { salu } })).toEqual(['deductions.pens'])
    const hour = { quantity: 1, percentage: '25', amount: '1', accrual_type_code: '1' }
    const hora = [{ ...hour, start_date: '2026-11-01T10:00:00', end_date: '2026-11-01 11:00:00' }]
    expect(await faults({ accruals: { suel: { amount: '1' }, hora } })).toEqual(['accruals.hora.0.start_date'])
    expect(await faults({ numbering_range_id: '01K0SANDB0X0000000000NE027' })).toEqual(['numbering_range_id'])
  })

  it('is refused with a 422 and stored, deleted and sent again', async () => {
    const factus = await open({ factus: { dian: 'refused422' } })
    await factus.refused(422, 'POST', '/v2/payrolls', payrollOf())
    expect(await factus.done('GET', '/v2/payrolls/reference/P-1')).toMatchObject({ is_validated: false, cune: null })
    await factus.refused(409, 'GET', '/v2/payrolls/NE1/download-pdf')
    await factus.refused(409, 'POST', '/v2/payrolls', payrollOf({ reference_code: 'P-2' }))
    expect(
      await factus.faults('POST', '/v2/adjustment-payrolls', { payroll_number: 'NE1', reference_code: 'E' }),
    ).toEqual(['payroll_number'])
    await factus.done('DELETE', '/v2/payrolls/reference/P-1')
    factus.bench.sandbox.scriptFactus('late')
    await factus.done('POST', '/v2/payrolls', payrollOf())
    expect((await factus.done('POST', '/v2/payrolls', payrollOf())).is_validated).toBe(true)
    await factus.done('POST', '/v2/adjustment-payrolls', { payroll_number: 'NE1', reference_code: 'E-1' })
    await factus.done('DELETE', '/v2/adjustment-payrolls/reference/E-1')
  })
})

describe('numbering ranges', () => {
  it('are two pages; the ones in use have the known ids', async () => {
    const factus = await open()
    const { ranges } = factus.endpoint
    const pages = await Promise.all([1, 2].map((page) => factus.done('GET', `/v2/numbering-ranges?page=${page}`)))
    const all = pages.flatMap(({ data }) => data)
    expect(all).toHaveLength(13)
    expect(all.find(({ id }) => id === ranges.bill)).toMatchObject({
      prefix: 'SETP',
      document: 'Factura de Venta',
      is_active: 1,
    })
    const active = await factus.done('GET', '/v1/numbering-ranges?filter[is_active]=1')
    expect(active.data.map(({ id }) => id)).toEqual([6, 7, 8, 9, 148, 149])
    expect((await factus.done('GET', '/v2/numbering-ranges?filter[document]=21')).data).toHaveLength(4)
    expect(await factus.done('GET', '/v2/numbering-ranges/8')).toMatchObject({ document: '21', current: 990_000_001 })
    await factus.done('GET', '/v1/numbering-ranges/8')
    await factus.refused(404, 'GET', '/v2/numbering-ranges/99')
    await factus.refused(404, 'GET', '/v2/numbering-ranges/eight')
    expect((await factus.done('GET', '/v2/numbering-ranges/dian')).map(({ from }) => typeof from)).toContain('string')
    await factus.done('GET', '/v1/numbering-ranges/dian')
  })

  it('are made, set, switched and deleted', async () => {
    const factus = await open()
    const range = { document: '21', prefix: 'FE', current: 1, resolution_number: '18760000000999' }
    const made = await factus.done('POST', '/v2/numbering-ranges', range)
    expect(made).toMatchObject({ id: 150, prefix: 'FE', is_active: 1 })
    await factus.refused(409, 'POST', '/v2/numbering-ranges', range)
    await factus.refused(422, 'POST', '/v1/numbering-ranges', range)
    expect(await factus.faults('POST', '/v1/numbering-ranges', { ...range, resolution_number: undefined })).toEqual([
      'resolution_number',
    ])
    await factus.done('POST', '/v1/numbering-ranges', { document: '22', prefix: 'NB', current: 5 })
    // Two of a kind are active: one must be named.
    expect(await factus.faults('POST', BILLS, billOf())).toEqual(['numbering_range_id'])
    expect((await factus.issued({ numbering_range_id: 150 })).number).toBe('FE1')
    expect(await factus.done('PATCH', '/v2/numbering-ranges/150/current', { current: 40 })).toMatchObject({
      current: 40,
    })
    await factus.done('PATCH', '/v1/numbering-ranges/150/current', { current: 41 })
    expect(await factus.faults('PATCH', '/v2/numbering-ranges/150/current', { current: 0 })).toEqual(['current'])
    expect(await factus.done('PATCH', '/v2/numbering-ranges/150/toggle-status')).toMatchObject({ is_active: 0 })
    expect(await factus.faults('POST', BILLS, billOf({ reference_code: 'V-2', numbering_range_id: 150 }))).toEqual([
      'numbering_range_id',
    ])
    await factus.refused(409, 'DELETE', '/v2/numbering-ranges/150')
    await factus.done('DELETE', '/v2/numbering-ranges/151')
    await factus.done('DELETE', '/v1/numbering-ranges/2')
  })

  it('run out, and end', async () => {
    const factus = await open()
    await factus.done('PATCH', '/v2/numbering-ranges/8/current', { current: 995_000_000 })
    await factus.issued()
    const out = await factus.refused(422, 'POST', BILLS, billOf({ reference_code: 'V-2' }))
    expect(out.message).toContain('agotado')
    factus.bench.sandbox.advance(366 * DAY_MS)
    expect((await factus.done('GET', '/v2/numbering-ranges/8')).is_expired).toBe(true)
  })

  it('of payroll have ULIDs', async () => {
    const factus = await open({ random: seeded(7) })
    const path = '/v2/numbering-ranges/payrolls'
    const { data } = await factus.done('GET', path)
    expect(data.map(({ id }) => id)).toEqual([factus.endpoint.ranges.payroll, factus.endpoint.ranges.adjustmentPayroll])
    const { id } = await factus.done('POST', path, { document: '26', prefix: 'NB', current: 3 })
    expect(id).toMatch(/^[\dA-HJKMNP-TV-Z]{26}$/)
    expect(await factus.faults('POST', '/v2/payrolls', payrollOf())).toEqual(['numbering_range_id'])
    await factus.refused(409, 'POST', path, { document: '26', prefix: 'NB', current: 3 })
    expect(await factus.done('PATCH', `${path}/${id}/current`, { current: 8 })).toMatchObject({ current: 8 })
    expect(await factus.done('PATCH', `${path}/${id}/toggle-status`)).toMatchObject({ is_active: false })
    expect((await factus.done('GET', `${path}?filter[is_enabled]=false`)).data).toMatchObject([{ id }])
    expect((await factus.done('GET', `${path}?filter[code]=27`)).data).toHaveLength(1)
    expect(await factus.done('GET', `${path}/${id}`)).toMatchObject({ prefix: 'NB' })
    await factus.done('DELETE', `${path}/${id}`)
    await factus.refused(404, 'DELETE', `${path}/${id}`)
  })
})

describe('RADIAN', () => {
  /** An invoice of the first client to the second one, on credit, which the second one takes in. */
  const received = async () => {
    const bench = await openBench('in process', { factus: LONG_LIVED })
    const supplier = await FactusCaller.on(bench, FIRST)
    const buyer = await FactusCaller.on(bench, SECOND)
    const { nit } = await buyer.done('GET', '/v2/companies')
    const bill = await supplier.issued({ customer: company({ identification: nit }), ...onCredit() })
    const taken = await buyer.done('POST', '/v2/receptions/upload', { track_id: bill.cufe })
    const emit = (code: string, more: object = {}) =>
      buyer.call('PATCH', `/v2/receptions/bills/${taken.id}/radian/events/${code}`, { ...PERSON, ...more })
    return { bench, supplier, buyer, bill, taken, emit }
  }

  it('goes from receipt to acceptance, which the supplier sees', async () => {
    const { supplier, buyer, bill, taken, emit } = await received()
    expect(taken).toMatchObject({ number: bill.number, total: '119000.00', events: [], payment_due_date: '2026-12-21' })
    await buyer.refused(409, 'POST', '/v2/receptions/upload', { track_id: bill.cufe })
    await buyer.refused(422, 'POST', '/v1/receptions/upload', { track_id: bill.cufe })
    expect((await buyer.done('GET', '/v2/receptions/bills?filter[completed_events]=0')).data).toHaveLength(1)
    expect((await emit('033')).status).toBe(422)
    for (const code of ['030', '032', '033']) expect((await emit(code)).status).toBe(200)
    expect((await emit('031', { claim_concept_code: '01' })).status).toBe(409)
    const events = await supplier.done('GET', `/v2/bills/${bill.number}/radian/events`)
    expect(events.map(({ event_code }) => event_code)).toEqual(['030', '032', '033'])
    await supplier.done('GET', `/v1/bills/${bill.number}/radian/events`)
    expect((await supplier.done('GET', `/v2/bills/${bill.number}`)).is_negotiable_instrument).toBe(true)
    // After that, nothing more.
    expect(await supplier.faults('POST', '/v2/credit-notes/validate', creditNoteOf())).toEqual(['bill_number'])
    const { data } = await buyer.done(
      'GET',
      `/v2/receptions/bills?filter[cufe]=${bill.cufe}&filter[completed_events]=1`,
    )
    expect(data).toMatchObject([{ id: taken.id, claim_concept: null }])
    await buyer.done('GET', '/v1/receptions/bills')
  })

  it('ends in a claim, which needs a reason', async () => {
    const { supplier, buyer, bill, emit } = await received()
    await emit('030')
    await emit('032')
    expect((await emit('031')).status).toBe(422)
    expect((await emit('031', { claim_concept_code: '02' })).status).toBe(200)
    expect((await supplier.done('GET', `/v2/bills/${bill.number}`)).has_claim).toBe(true)
    expect((await buyer.done('GET', '/v2/receptions/bills')).data[0]).toMatchObject({ claim_concept: { code: '02' } })
  })

  it('is tacit after three working days', async () => {
    const { bench, supplier, bill, emit } = await received()
    const path = `/v2/bills/${bill.number}/radian/events/034`
    await supplier.refused(422, 'POST', path, PERSON)
    await emit('030')
    await emit('032')
    // A Saturday: Wednesday is the third working day.
    bench.sandbox.advance(3 * DAY_MS)
    await supplier.refused(422, 'POST', path, PERSON)
    bench.sandbox.advance(DAY_MS)
    expect(await supplier.faults('POST', path, { ...PERSON, identification_document_code: 31 })).toEqual(['dv'])
    expect(await supplier.done('POST', path, PERSON)).toMatchObject({ event_code: '034', effective_date: '2026-11-25' })
    await supplier.refused(409, 'POST', path, PERSON)
    await supplier.refused(404, 'POST', `/v1/bills/radian/events/update/${bill.number}/035`, PERSON)
    const other = await received()
    await other.emit('030')
    await other.emit('032')
    other.bench.sandbox.advance(4 * DAY_MS)
    await other.supplier.done('POST', `/v1/bills/radian/events/update/${bill.number}/034`, PERSON)
  })

  it('comes by itself where nobody answers', async () => {
    const { bench, supplier, buyer, bill, emit } = await received()
    await emit('030')
    await emit('032')
    bench.sandbox.advance(4 * DAY_MS)
    expect((await buyer.done('GET', '/v2/receptions/bills?filter[completed_events]=1')).data).toHaveLength(1)
    const events = await supplier.done('GET', `/v1/bills/${bill.number}/radian/events`)
    expect(events.at(-1)).toMatchObject({ event_code: '034', effective_date: '2026-11-25' })
  })

  it('concerns credit sales only', async () => {
    const factus = await open()
    const { number, cufe } = await factus.issued()
    await factus.refused(422, 'POST', `/v1/bills/radian/events/update/${number}/034`, PERSON)
    const { id } = await factus.done('POST', '/v2/receptions/upload', { track_id: cufe })
    expect(await factus.faults('PATCH', `/v1/receptions/bills/${id}/radian/events/030`, PERSON)).toEqual(['event_type'])
  })

  it('takes any CUFE for an invoice of somebody', async () => {
    const factus = await open()
    const { id, dv } = await factus.done('POST', '/v1/receptions/upload', { track_id: 'ab'.repeat(48) })
    expect(dv).toMatch(/^\d$/)
    await factus.done('PATCH', `/v1/receptions/bills/${id}/radian/events/030`, PERSON)
    expect(await factus.faults('POST', '/v2/receptions/upload', { track_id: 'short' })).toEqual(['track_id'])
    await factus.refused(404, 'PATCH', '/v2/receptions/bills/1/radian/events/030', PERSON)
    await factus.refused(422, 'PATCH', '/v1/receptions/bills/1/radian/events/030', PERSON)
    const blind = await quirky({ receptionIds: false })
    const { data } = (await (
      await blind.bench.fetch(blind.request('POST', '/v2/receptions/upload', { track_id: 'ab'.repeat(48) }))
    ).json()) as { data: object }
    expect(data).not.toHaveProperty('id')
  })
})

describe('the company', () => {
  it('is shown and changed', async () => {
    const factus = await open()
    const before = await factus.done('GET', '/v2/companies')
    expect(before).toMatchObject({ nit: '900999001', municipality: { code: '11001' } })
    const change = {
      legal_organization_code: '2',
      names: 'Ana',
      surnames: 'Pérez',
      company: null,
      municipality_code: '05001',
      responsibilities: 'O-13,O-47',
    }
    for (const [method, path] of [
      ['PUT', '/v2/companies'],
      ['PUT', '/v1/company'],
    ] as const) {
      expect(await factus.done(method, path, change)).toMatchObject({
        graphic_representation_name: 'Ana Pérez',
        responsibilities: [{ code: 'O-13' }, { code: 'O-47' }],
      })
    }
    expect(await factus.done('GET', '/v1/company')).toEqual(await factus.done('GET', '/v2/companies'))
    expect(await factus.faults('PUT', '/v2/companies', { ...change, names: null, municipality_code: '1' })).toEqual([
      'names',
      'municipality_code',
    ])
  })

  it('has a logo', async () => {
    const factus = await open()
    const form = (bytes: number[]) => {
      const data = new FormData()
      data.append('image', new Blob([Uint8Array.from(bytes)], { type: 'image/png' }), 'logo.png')
      return data
    }
    const { url_logo } = await factus.done('POST', '/v2/companies/logo', form([0x89, 0x50, 0x4e, 0x47]))
    expect((await factus.done('GET', '/v2/companies')).url_logo).toBe(url_logo)
    await factus.done('POST', '/v1/company/logo', form([0xff, 0xd8]))
    expect(await factus.faults('POST', '/v2/companies/logo', form([1, 2]))).toEqual(['image'])
    expect(await factus.faults('POST', '/v2/companies/logo', new FormData())).toEqual(['image'])
    await factus.refused(422, 'POST', '/v2/companies/logo', {})
  })

  it('has a subscription, without which it issues nothing', async () => {
    const free = await open()
    expect((await free.done('GET', '/v2/subscriptions'))[0]).toMatchObject({
      documents_available: 'Ilimitado',
      has_unlimited_quota: true,
    })
    await free.done('GET', '/v1/subscriptions/current')
    const factus = await open({ factus: { subscription: { quota: 1, days: 30 } } })
    await factus.issued()
    expect((await factus.done('GET', '/v1/subscriptions'))[0]).toMatchObject({
      documents_consumed: 1,
      documents_available: 0,
    })
    expect(await factus.done('GET', '/v1/subscriptions/current')).toMatchObject({ documents_remaining: 0 })
    await factus.refused(402, 'POST', BILLS, billOf({ reference_code: 'V-2' }))
    await factus.issued()
    const ended = await open({ factus: { subscription: { days: 0 } } })
    expect((await ended.done('GET', '/v2/subscriptions'))[0]).toMatchObject({ has_expired: true, is_active: false })
    await ended.refused(402, 'POST', '/v2/payrolls', payrollOf())
  })

  it('looks taxpayers up by test numbers', async () => {
    const factus = await open()
    const found = await factus.done(
      'GET',
      '/v2/dian/acquirer?identification_document_code=13&identification_number=1399991',
    )
    expect(found.name).toContain('1')
    const v1 = '/v1/dian/acquirer?identification_document_id=6&identification_number='
    await factus.done('GET', `${v1}31999910`)
    await factus.refused(404, 'GET', `${v1}31999911`)
    expect(await factus.faults('GET', '/v2/dian/acquirer?identification_document_code=13')).toEqual([
      'identification_number',
    ])
  })

  it('finds places, countries, units and tributes in v1', async () => {
    const factus = await open()
    const all = await factus.done('GET', '/v1/municipalities')
    expect([all.length, all[79]]).toEqual([1122, { id: 80, code: '05001', name: 'Medellin', department: 'Antioquia' }])
    expect(await factus.done('GET', '/v1/municipalities?name=medellín')).toHaveLength(1)
    expect(await factus.done('GET', '/v1/countries?name=colombia')).toMatchObject([{ code: 'CO' }])
    expect(await factus.done('GET', '/v1/measurement-units?name=unidad')).toContainEqual({
      id: 70,
      code: '94',
      name: 'unidad',
    })
    expect(await factus.done('GET', '/v1/tributes/products?name=iva')).toMatchObject([
      { id: 1, code: '01' },
      { code: '05' },
    ])
  })

  it('may do less in the shared account', async () => {
    const factus = await quirky({ account: 'shared' })
    await factus.issued()
    const forbidden: [string, string, unknown?][] = [
      ['POST', '/v2/bills/SETP990000001/send-email', { email: 'a@ejemplo.invalid' }],
      ['GET', '/v2/numbering-ranges/8'],
      ['POST', '/v2/numbering-ranges', { document: '22', prefix: 'NB', current: 5 }],
      ['PUT', '/v2/companies', { legal_organization_code: '1', company: 'X', municipality_code: '05001' }],
      ['POST', '/v2/receptions/upload', { track_id: 'ab'.repeat(48) }],
      ['POST', '/v2/payrolls', payrollOf()],
      ['GET', '/v2/payrolls'],
    ]
    for (const [method, path, body] of forbidden)
      expect((await factus.refused(403, method, path, body)).status).toBe('Forbidden')
    await factus.done('GET', '/v2/numbering-ranges')
  })

  it('may have stricter habits', async () => {
    const strict = await quirky({ discountRateRequired: true, dueDateRequired: true, rangeRequired: true })
    const items = [itemOf({ discount_rate: undefined })]
    expect(await strict.faults('POST', BILLS, billOf({ items }))).toEqual([
      'items.0.discount_rate',
      'payment_details.0.due_date',
    ])
    expect(await strict.faults('POST', BILLS, billOf(onCredit()))).toEqual(['numbering_range_id'])
    const plain = await quirky({ validationBody: 'plain', mailsPerDay: 0 })
    expect(await plain.refused(422, 'POST', BILLS, {})).toHaveProperty('errors')
    await plain.issued()
    await plain.refused(422, 'POST', '/v2/bills/SETP990000001/send-email', { email: 'a@ejemplo.invalid' })
  })
})

afterAll(() => {
  const done = [...MET].filter((met) => / 2\d\d$/.test(met)).map((met) => met.split(' ')[0])
  const missing = FACTUS_OPERATIONS.filter((operation) => !done.includes(operation))
  expect(missing, 'operations without an answer').toEqual([])
})
