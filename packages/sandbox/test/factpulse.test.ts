import { createHmac } from 'node:crypto'
import { validateFacturX } from '@facturelle/facturx/check'
import { describe, expect, it } from 'vitest'
import { FACTPULSE_TASKS, type FactPulseQuirks, type SandboxOptions } from '../src/index.js'
import { FIRST, openBench, SECOND } from './calls.js'
import {
  base64,
  errorsOf,
  type FactPulseBody,
  FactPulseCaller,
  formOf,
  MET,
  OPERATIONS,
  PAGELESS,
  PDF,
  schemaOf,
  simplified,
} from './factpulse-calls.js'
import { message, report, wholeDay } from './factpulse-operations.js'

const SUBMIT = '/processing/invoices/submit-complete'
const HOOK = encodeURIComponent('http://127.0.0.1:9/hook')

/** What was sent to callback addresses: the body, and its signature. */
function mailbox(status: () => number = () => 200) {
  const received: { body: string; signature: string | null; json: FactPulseBody }[] = []
  const deliverTo = async (request: Request) => {
    const body = await request.text()
    received.push({ body, signature: request.headers.get('x-webhook-signature'), json: JSON.parse(body) })
    return new Response(null, { status: status() })
  }
  return { received, deliverTo }
}

const quirky = (factpulse: FactPulseQuirks, options: SandboxOptions = {}) =>
  FactPulseCaller.open({ ...options, quirks: { factpulse } })

describe('the document', () => {
  it('is kept to by every operation', async () => {
    const bodies: FactPulseBody[] = []
    const deliverTo = async (request: Request) => {
      bodies.push((await request.json()) as FactPulseBody)
      return new Response()
    }
    await wholeDay(await FactPulseCaller.open({ deliverTo }), bodies)
    const met = new Set([...MET].filter((entry) => / 2\d\d$/.test(entry)).map((entry) => entry.split(' ')[0]))
    const missing = OPERATIONS.map(({ operation }) => operation.operationId).filter((name) => !met.has(name))
    expect([missing, OPERATIONS.length]).toEqual([[], 103])
  })

  it('wants a token wherever it says so', async () => {
    const fp = await FactPulseCaller.open()
    for (const { template, method, operation } of OPERATIONS) {
      // Neither health check has a 401 in the document.
      if (!operation.security?.length || !operation.responses[401]) continue
      const path = template.replace('/api/v1', '').replaceAll(/\{uid\}/g, fp.endpoint.clientUid)
      const answer = await fp.call(method, path.replaceAll(/\{\w+\}/g, '1'), undefined, { Authorization: 'Bearer no' })
      expect(answer.status, operation.operationId).toBe(401)
    }
  })

  it('tells which operations take an API key', async () => {
    const fp = await FactPulseCaller.open()
    const key = { Authorization: '', 'X-API-Key': fp.endpoint.apiKey }
    expect((await fp.call('GET', '/me', undefined, key)).status).toBe(200)
    expect((await fp.call('GET', '/cdar/lifecycle', undefined, key)).status).toBe(401)
    expect((await fp.call('GET', '/me', undefined, { ...key, 'X-API-Key': 'no' })).status).toBe(401)
  })
})

describe('tokens', () => {
  it('are for the account or for a client, and end', async () => {
    const fp = await FactPulseCaller.open({ factpulse: { tokenLifetimeS: 1800 } })
    const claims = JSON.parse(atob(fp.token.split('.')[1] ?? ''))
    expect([claims.exp - claims.iat, claims.client_uid]).toEqual([1800, fp.endpoint.clientUid])
    const bare = await FactPulseCaller.on(fp.bench, fp.endpoint.bareClientUid)
    const body = await bare.refused(403, 'GET', `/clients/${fp.endpoint.clientUid}`)
    expect(body.errorCode).toBe('ACCESS_DENIED')
    await fp.refused(403, 'GET', '/clients')
    fp.bench.sandbox.advance(1_800_000)
    await fp.refused(401, 'GET', '/me')
    const { access } = (await fp.renewed()).body
    const again = await fp.call('GET', '/me', undefined, { Authorization: `Bearer ${access}` })
    expect(again.body).toMatchObject({ client_uid: fp.endpoint.clientUid })
    fp.bench.sandbox.revokeTokens()
    expect((await fp.call('GET', '/me', undefined, { Authorization: `Bearer ${access}` })).status).toBe(401)
    fp.bench.sandbox.advance(7 * 86_400_000)
    expect((await fp.renewed()).status).toBe(401)
  })

  it('are rotated, kept or never renewed', async () => {
    const rotated = await quirky({ refreshTokens: 'rotated', accessLifetime: true })
    const { body } = await rotated.renewed()
    expect(body).toMatchObject({ access_lifetime: 100_000_000, refresh: expect.any(String) })
    expect((await rotated.renewed()).status).toBe(401)
    expect((await rotated.renewed(body.refresh)).status).toBe(200)
    const kept = await FactPulseCaller.open()
    expect(Object.keys((await kept.renewed()).body)).toEqual(['access'])
    expect((await kept.renewed()).status).toBe(200)
    expect((await quirky({ refreshTokens: 'absent' })).refresh).toBeUndefined()
  })

  it('are refused to whom is not known', async () => {
    const { sandbox, fetch, origin } = await openBench('in process')
    const { username, password, clientUid } = sandbox.factpulse(origin)
    const ask = async (body: object) => {
      const headers = { 'Content-Type': 'application/json' }
      const request = new Request(`${origin}/api/token/`, { method: 'POST', headers, body: JSON.stringify(body) })
      return (await fetch(request)).status
    }
    expect(await ask({ username, password: 'no' })).toBe(401)
    expect(await ask({ username })).toBe(400)
    expect(await ask({ username, password, client_uid: clientUid.replace(/.$/, '9') })).toBe(400)
    sandbox.faults.add({ operation: 'token', status: 503 })
    expect(await ask({ username, password })).toBe(503)
  })

  it('see nothing of other accounts', async () => {
    const fp = await FactPulseCaller.open()
    const second = await FactPulseCaller.on(fp.bench, null, 'second@factpulse.invalid')
    await second.refused(404, 'GET', `/clients/${fp.endpoint.clientUid}`)
    const { taskId } = await fp.done('POST', `${SUBMIT}-async`, fp.submission())
    fp.bench.sandbox.advance(300)
    expect((await second.task(taskId)).status).toBe('PENDING')
    expect((await fp.task(taskId)).status).toBe('SUCCESS')
    expect(fp.bench.sandbox.flows(FIRST.clientId)).toHaveLength(1)
    expect(fp.bench.sandbox.flows(SECOND.clientId)).toHaveLength(0)
  })
})

describe('destinations', () => {
  const access = (fp: FactPulseCaller, changes: object = {}) => ({ ...fp.endpoint.platform, ...changes })

  it('are those of the request, nested and flat, in either case, or those of the client', async () => {
    const fp = await FactPulseCaller.open()
    const bare = await FactPulseCaller.on(fp.bench, fp.endpoint.bareClientUid)
    const { flowServiceUrl: flow_service_url, tokenUrl: token_url, clientId: client_id } = fp.endpoint.platform
    const snake = { flow_service_url, token_url, client_id, client_secret: fp.endpoint.platform.clientSecret }
    const { tokenUrl: _none, ...documented } = access(fp)
    const destinations = [
      { credentials: access(fp) },
      { credentials: documented },
      access(fp),
      snake,
      { credentials: snake },
    ]
    for (const [at, destination] of destinations.entries()) {
      const invoiceData = simplified({ number: `Z-${at}` })
      const answer = await bare.done(
        'POST',
        SUBMIT,
        bare.submission({ invoiceData, destination: { type: 'afnor', ...destination } }),
      )
      expect(answer.afnorResult.trackingId).toBe(`Z-${at}`)
    }
    expect(fp.bench.sandbox.flows()).toHaveLength(destinations.length)
    const refused = await bare.refused(422, 'POST', SUBMIT, bare.submission())
    expect(refused.detail[0]).toMatchObject({ type: 'PDP_NOT_CONFIGURED' })
    const account = await FactPulseCaller.on(fp.bench, null)
    expect((await account.refused(422, 'POST', SUBMIT, account.submission())).detail[0]?.type).toBe('NO_CLIENT_UID')
  })

  it('refuse wrong credentials, and missing ones', async () => {
    const fp = await FactPulseCaller.open()
    const submit = (credentials: object, type = 'afnor') =>
      fp.refused(422, 'POST', SUBMIT, fp.submission({ destination: { type, credentials } }))
    const wrong = await submit(access(fp, { clientSecret: 'no' }))
    expect(wrong.detail[0]).toMatchObject({
      type: 'AFNOR_AUTHENTICATION_FAILED',
      loc: ['body', 'destination', 'credentials'],
    })
    const missing = await submit(access(fp, { clientSecret: undefined }))
    expect(missing.detail[0]?.loc).toEqual(['body', 'credentials', 'clientSecret'])
    expect((await submit({ pisteClientId: 'a' }, 'chorus_pro')).detail[0]?.loc).toEqual([
      'body',
      'credentials',
      'pisteClientSecret',
    ])
  })

  it('elsewhere stand for the platform of the sandbox, or are not reached', async () => {
    const destination = {
      type: 'afnor',
      flowServiceUrl: 'https://api.pdp.example/flow/v1',
      tokenUrl: 'https://auth.pdp.example/oauth/token',
      clientId: 'x',
      clientSecret: 'y',
    }
    const any = await FactPulseCaller.open()
    expect((await any.done('POST', SUBMIT, any.submission({ destination }))).success).toBe(true)
    const strict = await quirky({ destinations: 'sandbox' })
    await strict.refused(422, 'POST', SUBMIT, strict.submission({ destination }))
  })

  it('take the invoice as it was made', async () => {
    const fp = await FactPulseCaller.open()
    const answer = await fp.done(
      'POST',
      SUBMIT,
      fp.submission({ options: { facturxProfile: 'EN16931' }, signature: {} }),
    )
    expect(answer).toMatchObject({
      enrichedInvoice: { totalNetAmount: '1000.20', vatAmount: '200.04', totalGrossAmount: '1200.24' },
      facturxPdf: { profile: 'EN16931', signed: true },
      signature: { signed: true, cn: 'Atelier Aubrelune' },
    })
    const bytes = Uint8Array.from(atob(answer.contentB64), (character) => character.charCodeAt(0))
    const parsed = await fp.done('POST', '/processing/parse-facturx', formOf({ file: bytes }))
    expect(parsed).toMatchObject({ detectedFormat: 'Factur-X', invoice: { invoice_number: 'F-2026-0042' } })
    fp.bench.sandbox.advance(1_500)
    const [flow] = fp.bench.sandbox.flows().filter(({ flowType }) => flowType === 'CustomerInvoice')
    expect(flow).toMatchObject({ trackingId: 'F-2026-0042', acknowledgement: { status: 'Ok' } })
    const { invoices } = await fp.done('GET', '/cdar/lifecycle?days=7&invoiceId=F-2026-0042')
    expect(invoices[0]?.events.map(({ statusCode }: FactPulseBody) => statusCode)).toContain('212')
  })

  it('get a Factur-X: the pages that were given, or drawn ones', async () => {
    const fp = await FactPulseCaller.open()
    const made = async (source: Uint8Array, facturxProfile: string, number: string) => {
      const invoiceData = simplified({ number })
      const given = { invoiceData, sourcePdf: base64(source), options: { facturxProfile } }
      const { contentB64 } = await fp.done('POST', SUBMIT, fp.submission(given))
      return Uint8Array.from(atob(contentB64), (character) => character.charCodeAt(0))
    }
    const verify = (pdf: Uint8Array) => fp.done('POST', '/verification/verify', formOf({ pdf_file: pdf }))
    const kept = await made(PDF, 'EN16931', 'K-1')
    const drawn = await made(PAGELESS, 'EN16931', 'K-2')
    for (const pdf of [kept, drawn, await made(PAGELESS, 'MINIMUM', 'K-3')]) {
      const { issues, profile } = await validateFacturX(pdf)
      expect([issues, profile]).toEqual([[], pdf === kept || pdf === drawn ? 'EN 16931' : 'MINIMUM'])
    }
    const empty = await verify(kept)
    expect(empty).toMatchObject({ isCompliant: false, complianceScore: 0, facturxProfile: 'EN16931' })
    expect(empty.fields).toContainEqual(
      expect.objectContaining({
        businessTerm: 'BT-115',
        status: 'MISSING_IN_PDF',
        xmlValue: '1200.24',
        pdfValue: null,
      }),
    )
    const { fields, ...shown } = await verify(drawn)
    expect(shown).toMatchObject({ isCompliant: true, complianceScore: 100 })
    const number = {
      businessTerm: 'BT-1',
      label: 'Invoice number',
      status: 'COMPLIANT',
      pdfValue: 'K-2',
      xmlValue: 'K-2',
    }
    expect(fields[0]).toMatchObject({ ...number, confidence: 1, source: 'native_pdf', bbox: { page: 0 } })
  })

  it('at Chorus Pro say no in their own words', async () => {
    const fp = await FactPulseCaller.open()
    const invoiceData = simplified({ recipient: { siret: '00001512300011' } })
    const body = fp.submission({ destination: { type: 'chorus_pro' }, invoiceData })
    const { detail } = await fp.refused(422, 'POST', SUBMIT, body)
    expect(detail[0]).toMatchObject({ type: 'CHORUS_PRO_SUBMISSION_FAILED', loc: ['body', 'destination'] })
    const named = { ...invoiceData, recipient: { ...invoiceData.recipient, executingServiceCode: 'ACHATS' } }
    const answer = await fp.done('POST', SUBMIT, { ...body, invoiceData: named })
    const { chorusInvoiceId } = answer.chorusResult
    const read = await fp.done('POST', '/chorus-pro/factures/consulter', { chorusInvoiceId })
    expect(read).toMatchObject({ returnCode: 0, invoiceNumber: 'F-2026-0042' })
    const unknown = await fp.done('POST', '/chorus-pro/structures/obtenir-id-depuis-siret', { siret: '99999999999999' })
    expect(unknown.structureId).toBe(0)
  })
})

describe('tasks', () => {
  const start = async (fp: FactPulseCaller, more: object = {}, query = '') =>
    (await fp.done('POST', `${SUBMIT}-async${query}`, fp.submission(more))).taskId as string

  it('go through every state, as scripted', async () => {
    const fp = await FactPulseCaller.open({ factpulse: { tasks: 'retried' } })
    const id = await start(fp)
    const seen = []
    for (const ms of [0, 100, 100, 1_000, 200]) {
      fp.bench.sandbox.advance(ms)
      seen.push((await fp.task(id)).status)
    }
    expect(seen).toEqual(['PENDING', 'STARTED', 'RETRY', 'STARTED', 'SUCCESS'])
    fp.bench.sandbox.scriptFactpulse(({ kind, invoiceNumber }) =>
      kind === 'submission' && invoiceNumber ? 'crashed' : 'stuck',
    )
    const crashed = await start(fp)
    fp.bench.sandbox.advance(300)
    expect(await fp.task(crashed)).toMatchObject({ status: 'FAILURE', result: { errorCode: 'INTERNAL_ERROR' } })
    fp.bench.sandbox.scriptFactpulse('stuck')
    const stuck = await start(fp)
    fp.bench.sandbox.advance(10_000_000)
    expect((await fp.task(stuck)).status).toBe('STARTED')
    expect(fp.bench.sandbox.factpulseTasks().map(({ status }) => status)).toEqual(['SUCCESS', 'FAILURE', 'STARTED'])
    expect(() => fp.bench.sandbox.scriptFactpulse('other' as 'stuck')).toThrow(/tasks: expected one of/)
    expect(Object.keys(FACTPULSE_TASKS)).toContain('queued')
  })

  it('succeed with an error inside', async () => {
    const fp = await FactPulseCaller.open({ factpulse: { tasks: 'failed' } })
    const scripted = await start(fp)
    fp.bench.sandbox.scriptFactpulse('ordinary')
    const real = await start(fp, {
      destination: { type: 'afnor', credentials: { ...fp.endpoint.platform, clientSecret: 'no' } },
    })
    fp.bench.sandbox.advance(300)
    for (const [id, errorCode] of [
      [scripted, 'SCHEMATRON_VALIDATION_FAILED'],
      [real, 'AFNOR_AUTHENTICATION_FAILED'],
    ] as const) {
      const answer = await fp.task(id)
      expect(answer).toMatchObject({ status: 'SUCCESS', result: { status: 'ERROR', errorCode } })
      expect(errorsOf(schemaOf('TaskErrorResult'), answer.result)).toEqual([])
    }
  })

  it('that nobody started are pending, or not there', async () => {
    const fp = await FactPulseCaller.open()
    expect(await fp.task('unknown')).toEqual({ taskId: 'unknown', status: 'PENDING', result: null })
    await (await quirky({ unknownTask: 'refused' })).refused(422, 'GET', '/processing/tasks/unknown/status')
  })

  it('of conversions ask for what is missing, and go on', async () => {
    const fp = await FactPulseCaller.open({ factpulse: { tasks: 'pendingInput' } })
    const convert = () => fp.done('POST', '/convert/async', formOf({ file: PDF }))
    const asked = await convert()
    fp.bench.sandbox.scriptFactpulse('validationFailed')
    const failed = await convert()
    fp.bench.sandbox.advance(300)
    const state = async (id: string) => (await fp.done('GET', `/convert/tasks/${id}/conversion-status`)).result
    expect(await state(asked.taskId)).toMatchObject({ status: 'PENDING_INPUT', missing_fields: ['invoiceNumber'] })
    expect(await state(failed.taskId)).toMatchObject({ status: 'VALIDATION_FAILED' })
    const resume = `/convert/${asked.conversion_id}/resume`
    const again = await fp.refused(422, 'POST', resume, { overrides: {} })
    expect(again.missing_fields[0]).toMatchObject({ bt_code: 'BT-1' })
    const done = await fp.done('POST', resume, { overrides: { number: 'C-9' } })
    expect(done.invoice.invoice_number).toBe('C-9')
    const xml = await fp.call('GET', `/convert/${asked.conversion_id}/download/facturx.xml`)
    expect(new TextDecoder().decode(xml.bytes)).toContain('C-9')
    fp.bench.sandbox.advance(3_600_000)
    await fp.refused(404, 'POST', resume, { overrides: {} })
  })

  it('call back, signed, and again after a failure', async () => {
    let status = 503
    const { received, deliverTo } = mailbox(() => status)
    const fp = await FactPulseCaller.open({ deliverTo, factpulse: { tasks: 'partial' } })
    const { sandbox } = fp.bench
    const { webhookSecret } = await fp.done('POST', `/clients/${fp.endpoint.clientUid}/webhook-secret/generate`)
    const partial = await start(fp, {}, `?callback_url=${HOOK}&webhook_mode=INLINE`)
    sandbox.scriptFactpulse('failed')
    await start(fp, {}, `?callback_url=${HOOK}`)
    sandbox.advance(300)
    await sandbox.deliver()
    status = 200
    await sandbox.deliver()
    expect(received).toHaveLength(2)
    sandbox.advance(1_000)
    await sandbox.deliver()
    expect(sandbox.factpulseCallbacks.map(({ event, attempt, status }) => [event, attempt, status])).toEqual([
      ['submission.partial', 1, 503],
      ['submission.failed', 1, 503],
      ['submission.partial', 2, 200],
      ['submission.failed', 2, 200],
    ])
    // Calls are made at once: which comes first is not said.
    const of = (event: string) => received.find(({ json }) => json.event_type === event)
    const [first, second] = [of('submission.partial'), of('submission.failed')]
    const signature = createHmac('sha256', webhookSecret)
      .update(first?.body ?? '')
      .digest('hex')
    expect(first?.signature).toBe(`sha256=${signature}`)
    expect(first?.json).toMatchObject({
      event_type: 'submission.partial',
      data: { task_id: partial, submission_result: { success: false, contentB64: expect.any(String) } },
    })
    expect(second?.json.data.error.errorCode).toBe('SCHEMATRON_VALIDATION_FAILED')
    for (const { json } of received) expect(errorsOf(schemaOf('WebhookEvent'), json)).toEqual([])
    expect(sandbox.flows()).toHaveLength(0)
    await fp.refused(422, 'POST', `${SUBMIT}-async?callback_url=no`, fp.submission())
  })

  it('call back about the other kinds of work', async () => {
    const { received, deliverTo } = mailbox()
    const fp = await FactPulseCaller.open({ deliverTo })
    const url = 'http://127.0.0.1:9/hook'
    const made = await fp.done('POST', SUBMIT, fp.submission({ sourcePdf: base64(PAGELESS) }))
    const pdf = Uint8Array.from(atob(made.contentB64), (character) => character.charCodeAt(0))
    await fp.done('POST', '/processing/validate-facturx-async', formOf({ pdf_file: pdf, callback_url: url }))
    await fp.done('POST', '/verification/verify-async', formOf({ pdf_file: pdf, callback_url: url }))
    await fp.done('POST', '/processing/parse-facturx/async', formOf({ file: pdf, callbackUrl: url }))
    await fp.done(
      'POST',
      '/processing/sign-pdf-async',
      formOf({ pdf_file: pdf, callback_url: url, webhook_mode: 'DOWNLOAD_URL' }),
    )
    fp.bench.sandbox.advance(300)
    await fp.bench.sandbox.deliver()
    const data = new Map(received.map(({ json }) => [json.event_type, json.data]))
    expect(data.get('validation.completed')).toMatchObject({ is_compliant: true, detected_profile: 'EN16931' })
    expect(data.get('verification.completed')).toMatchObject({ is_compliant: true, compliance_score: 1 })
    expect(data.get('parsing.completed')).toMatchObject({ detectedFormat: 'Factur-X' })
    const { download_url = '', content_b64 } = data.get('signature.completed') ?? {}
    expect(content_b64).toBeUndefined()
    const path = new URL(download_url).pathname.replace('/api/v1', '')
    const second = await FactPulseCaller.on(fp.bench, null, 'second@factpulse.invalid')
    await second.refused(403, 'GET', path)
    expect((await fp.call('GET', path)).bytes.length).toBeGreaterThan(pdf.length)
    fp.bench.sandbox.advance(3_600_000)
    await fp.refused(404, 'GET', path)
  })
})

describe('refusals', () => {
  it('are in the style of their status', async () => {
    const fp = await FactPulseCaller.open()
    const fields = await fp.refused(422, 'POST', SUBMIT, { destination: { type: 'afnor' } })
    expect(fields.detail).toContainEqual({
      loc: ['body', 'invoiceData'],
      msg: 'Field required',
      type: 'VALIDATION_FAILED',
    })
    const xml = formOf({ xml_file: new TextEncoder().encode('<a/>') })
    const texts = await fp.refused(400, 'POST', '/processing/validate-xml', xml)
    expect(texts.detail).toEqual([expect.any(String)])
    const bare = await FactPulseCaller.on(fp.bench, fp.endpoint.bareClientUid)
    const short = await bare.refused(404, 'POST', '/processing/sign-pdf', formOf({ pdf_file: PDF }))
    expect(short).toMatchObject({ error: 'CERTIFICATE_NOT_FOUND', help: expect.any(String) })
    const afnor = await fp.refused(404, 'GET', '/afnor/flow/v1/flows/unknown')
    expect(afnor).toMatchObject({ errorCode: '404', details: expect.any(String) })
  })

  it('are all in one style, where a quirk says so', async () => {
    const styles = {
      platform: { errorCode: 'VALIDATION_FAILED', errorMessage: expect.any(String) },
      detail: { detail: [{ loc: ['body', 'sourcePdf'], msg: expect.any(String), type: 'VALIDATION_FAILED' }] },
      detailText: { detail: expect.any(String) },
      bare: { error: 'VALIDATION_FAILED', message: expect.any(String) },
    } as const
    for (const errors of Object.keys(styles) as (keyof typeof styles)[]) {
      const fp = await quirky({ errors })
      const body = JSON.stringify(fp.submission({ sourcePdf: 'no' }))
      const headers = { Authorization: `Bearer ${fp.token}`, 'Content-Type': 'application/json' }
      const request = new Request(`${fp.endpoint.apiUrl}/api/v1${SUBMIT}`, { method: 'POST', headers, body })
      const answer = await fp.bench.fetch(request)
      expect([answer.status, await answer.json()]).toMatchObject([422, styles[errors]])
    }
  })

  it('come within a 200, where a quirk says so', async () => {
    const fp = await quirky({ failures: 'answered' })
    const credentials = { ...fp.endpoint.platform, clientSecret: 'no' }
    const answer = await fp.done('POST', SUBMIT, fp.submission({ destination: { type: 'afnor', credentials } }))
    expect(answer).toMatchObject({ success: false, message: expect.any(String) })
  })

  it('of invoices, messages and reports name the rule', async () => {
    const fp = await FactPulseCaller.open()
    const free = simplified({ lines: [{ description: 'A', quantity: '1', unitPrice: '10', vatRate: '0' }] })
    const { detail } = await fp.refused(422, 'POST', SUBMIT, fp.submission({ invoiceData: free }))
    expect(detail[0]?.type).toBe('SCHEMATRON_VALIDATION_FAILED')
    const noReason = await fp.done('POST', '/cdar/validate', { ...message, status: '210' })
    expect(noReason.errors).toMatchObject([{ field: 'reasonCode', rule: 'BR-FR-CDV-15' }])
    await fp.refused(422, 'POST', '/cdar/submit', { ...message, encaisseAmount: undefined })
    const early = { ...report, period: { startDate: '2026-12-01', endDate: '2026-12-31' } }
    expect((await fp.done('POST', '/ereporting/validate', { data: early })).errors).toMatchObject([{ code: 'REJ_PER' }])
    const sum = { ...report, transactions: [{ ...report.transactions[0], taxAmount: '1.00' }] }
    const refused = await fp.refused(422, 'POST', '/ereporting/submit', { data: sum })
    expect(refused.details).toMatchObject([{ source: 'ereporting', code: 'REJ_COH' }])
  })

  it('of faults are those of the operation', async () => {
    const fp = await FactPulseCaller.open()
    fp.bench.sandbox.faults.add({ operation: 'getMe', status: 401 })
    await fp.refused(401, 'GET', '/me')
    fp.bench.sandbox.faults.add({ operation: 'submitCompleteInvoice', reset: true, when: 'after' })
    await expect(fp.call('POST', SUBMIT, fp.submission())).rejects.toThrow('fetch failed')
    expect(fp.bench.sandbox.flows()).toHaveLength(1)
  })
})

describe('quirks', () => {
  it('respell what is answered', async () => {
    const fp = await quirky({ fileKey: 'pdfBase64', invoiceKeys: 'camel' })
    const headers = { Authorization: `Bearer ${fp.token}`, 'Content-Type': 'application/json' }
    const init = { method: 'POST', headers, body: JSON.stringify(fp.submission()) }
    const answer = await fp.bench.fetch(new Request(`${fp.endpoint.apiUrl}/api/v1${SUBMIT}`, init))
    expect(await answer.json()).toMatchObject({
      pdfBase64: expect.any(String),
      invoice: { invoiceNumber: 'F-2026-0042' },
    })
  })

  it('take requests in the other case, or not', async () => {
    const submission = (fp: FactPulseCaller) => {
      const { invoiceData, sourcePdf, destination } = fp.submission()
      return { invoice_data: invoiceData, source_pdf: sourcePdf, destination: { ...destination, tracking_id: 'T-2' } }
    }
    const either = await FactPulseCaller.open()
    expect((await either.done('POST', SUBMIT, submission(either))).afnorResult.trackingId).toBe('T-2')
    const strict = await quirky({ eitherCase: false })
    await strict.refused(422, 'POST', SUBMIT, submission(strict))
  })

  it('take callbacks in the body of a submission, or not', async () => {
    const calls = async (bodyCallbacks: boolean) => {
      const { received, deliverTo } = mailbox()
      const fp = await quirky({ bodyCallbacks }, { deliverTo })
      await fp.done('POST', `${SUBMIT}-async`, { ...fp.submission(), callbackUrl: 'http://127.0.0.1:9/hook' })
      fp.bench.sandbox.advance(300)
      await fp.bench.sandbox.deliver()
      return received.length
    }
    expect([await calls(true), await calls(false)]).toEqual([1, 0])
  })

  it('change what events tell', async () => {
    const { received, deliverTo } = mailbox()
    const fp = await quirky({ submissionEvent: 'flat', eventScore: 100, unnamedEvents: false }, { deliverTo })
    const url = 'http://127.0.0.1:9/hook'
    const { contentB64 } = await fp.done('POST', SUBMIT, fp.submission({ sourcePdf: base64(PAGELESS) }))
    const pdf = Uint8Array.from(atob(contentB64), (character) => character.charCodeAt(0))
    const again = fp.submission({ invoiceData: simplified({ number: 'F-3' }) })
    await fp.done('POST', `${SUBMIT}-async?callback_url=${HOOK}`, again)
    await fp.done('POST', '/verification/verify-async', formOf({ pdf_file: pdf, callback_url: url }))
    await fp.done('POST', '/processing/parse-facturx/async', formOf({ file: pdf, callbackUrl: url }))
    fp.bench.sandbox.advance(300)
    await fp.bench.sandbox.deliver()
    expect(received.map(({ json }) => json.event_type).sort((one, other) => (one < other ? -1 : 1))).toEqual([
      'submission.completed',
      'verification.completed',
    ])
    const data = new Map(received.map(({ json }) => [json.event_type, json.data]))
    expect(data.get('submission.completed')?.afnorResult.trackingId).toBe('F-3')
    expect(data.get('verification.completed')?.compliance_score).toBe(100)
  })
})

describe('clients', () => {
  it('have their platform stored, doubly encrypted where asked to', async () => {
    const fp = await FactPulseCaller.open()
    const { flowServiceUrl, tokenUrl, clientId, clientSecret } = fp.endpoint.platform
    const config = { flowServiceUrl, tokenUrl, oauthClientId: clientId, clientSecret, encryptionMode: 'double' }
    const path = `/clients/${fp.endpoint.clientUid}`
    await fp.refused(400, 'PUT', `${path}/pdp-config`, config)
    const key = `${'A'.repeat(43)}=`
    await fp.done('PUT', `${path}/pdp-config`, config, { 'X-Encryption-Key': key })
    const shown = await fp.done('GET', `${path}/pdp-config`)
    expect(JSON.stringify(shown)).not.toContain(clientSecret)
    const { details } = await fp.refused(400, 'GET', '/afnor/flow/v1/flows/unknown')
    expect(details).toBe('ENCRYPTION_KEY_REQUIRED')
    expect((await fp.call('GET', '/afnor/flow/v1/flows/unknown', undefined, { 'X-Encryption-Key': key })).status).toBe(
      404,
    )
    await fp.refused(400, 'POST', `${path}/rotate-encryption-key`, { oldKey: `${'B'.repeat(43)}=`, newKey: key })
    await fp.done('POST', `${path}/desactiver`)
    await fp.refused(401, 'GET', '/me')
  })

  it('reach a platform with its own token, by the headers of older clients', async () => {
    const fp = await FactPulseCaller.open()
    const { flowServiceUrl, tokenUrl, clientId, clientSecret } = fp.endpoint.platform
    const form = (secret: string) =>
      new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: secret })
    const at = { 'X-PDP-Token-URL': tokenUrl, Authorization: '' }
    const { access_token } = await fp.done('POST', '/afnor/oauth/token', form(clientSecret), at)
    expect((await fp.call('POST', '/afnor/oauth/token', form('no'), at)).status).toBe(401)
    const through = { Authorization: `Bearer ${access_token}`, 'X-PDP-Base-URL': flowServiceUrl }
    const search = { where: { updatedAfter: '2026-01-01T00:00:00Z' } }
    expect((await fp.done('POST', '/afnor/flow/v1/flows/search', search, through)).results).toEqual([])
    expect((await fp.call('GET', '/me', undefined, through)).status).toBe(401)
  })
})
