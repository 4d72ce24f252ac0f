import { AuthError, ConfigurationError, PlatformError, UnsupportedError } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { FactPulseError, type FactPulseSubmission } from '../src/index.js'
import { invoiceOf, PDF, prepared } from './support/invoices.js'
import { access, account, afnor, CLIENT, chorus, eventsOf, openPlatform } from './support/platform.js'

const chorusAccess = {
  environment: 'sandbox',
  clientId: 'piste',
  clientSecret: 'piste-secret',
  login: 'tech',
  password: 'tech-password',
} as const

describe('what leaves, and what it comes to', () => {
  it('is in doubt where the answer was lost and the platform does not show it yet, and found later', async () => {
    for (const to of [afnor, chorus]) {
      const platform = openPlatform()
      platform.lag.ms = 20_000
      platform.trouble('submit', 'lostAfter')
      const submission = await platform.adapter().submitInvoice?.(await prepared(), to)
      expect(submission).toMatchObject({ outcome: 'inDoubt', error: { code: 'CONNECTION_RESET' } })
      platform.pass(20_000)
      const found = await submission?.resolve()
      expect(found).toMatchObject({ outcome: 'accepted', reached: 'sent' })
      expect(found?.error).toBeUndefined()
      expect(found?.reference.id).toBe(platform.deliveries[0]?.id)
      expect(platform.deliveries).toHaveLength(1)
    }
  })

  it('is absent once long enough nobody has seen it, and in doubt before', async () => {
    const platform = openPlatform()
    platform.trouble('submit', 'lostBefore')
    const submission = await platform.adapter().submitInvoice?.(await prepared(), afnor)
    expect(submission?.outcome).toBe('inDoubt')
    expect((await submission?.resolve())?.outcome).toBe('inDoubt')
    await expect(eventsOf(submission)).rejects.toMatchObject({ code: 'IN_DOUBT' })
    platform.pass(3_600_000)
    const absent = await submission?.resolve()
    expect(absent?.outcome).toBe('notReceived')
    await expect(eventsOf(absent)).rejects.toMatchObject({ code: 'CONNECTION_RESET' })
  })
})

describe('the request', () => {
  it('has the same tracking id for the same invoice, and is not sent again while that is there', async () => {
    const platform = openPlatform()
    const first = await platform.adapter().submitInvoice?.(await prepared(), afnor)
    const second = await platform.adapter().submitInvoice?.(await prepared(), afnor)
    expect(first?.reference.trackingId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(second?.reference).toMatchObject({ id: first?.reference.id, trackingId: first?.reference.trackingId })
    expect(platform.deliveries).toHaveLength(1)
    const other = await prepared(invoiceOf({ number: 'F-2' }))
    await platform.adapter().submitInvoice?.(other, afnor)
    expect(platform.deliveries).toHaveLength(2)
    const own = await platform.adapter().submitInvoice?.(other, afnor, { trackingId: 'mine' })
    expect(own?.reference.trackingId).toBe('mine')
    // What the platform refused is no earlier attempt: corrected, it goes out under its number.
    for (const one of platform.deliveries) one.status = 'Error'
    await platform.adapter().submitInvoice?.(await prepared(), afnor)
    expect(platform.deliveries).toHaveLength(4)
  })

  it('does not leave while nobody can say what an earlier attempt left there', async () => {
    const platform = openPlatform()
    platform.trouble('search', 'emptyError')
    const submission = await platform.adapter().submitInvoice?.(await prepared(), afnor)
    expect(submission).toMatchObject({ outcome: 'notReceived', error: { status: 500 } })
    expect(platform.asked.some(({ path }) => path.endsWith('/submit-complete'))).toBe(false)
  })

  it('carries data, PDF, signature and access as the interface wants them', async () => {
    const platform = openPlatform()
    const pem = (kind: string) => `-----BEGIN ${kind}-----\nsecret\n-----END ${kind}-----`
    const submission = await platform.adapter().submitInvoice?.(await prepared(), {
      ...chorus,
      credentials: { access: chorusAccess, signing: { keyPem: pem('KEY'), certPem: pem('CERT') } },
      signature: { reason: 'approval' },
      options: { facturxProfile: 'EXTENDED' },
    })
    const { body } = platform.asked.find(({ path }) => path.endsWith('/submit-complete')) ?? {}
    expect(body).toMatchObject({
      invoiceData: {
        number: 'F-1',
        date: '2026-11-21',
        dueDays: 30,
        invoiceType: '380',
        supplier: { siret: '12345678200010', iban: 'FR7630006000011234567890189' },
        recipient: { siret: '73282932000074' },
        lines: [{ description: 'Service', quantity: '3', unitPrice: '33.33', vatRate: '20' }],
      },
      sourcePdf: Buffer.from(PDF).toString('base64'),
      destination: {
        type: 'chorus_pro',
        credentials: { pisteClientId: 'piste', chorusLogin: 'tech', sandboxMode: true },
      },
      signature: { reason: 'approval', keyPem: pem('KEY') },
      options: { facturxProfile: 'EXTENDED' },
    })
    const shown = JSON.stringify(submission)
    for (const secret of ['piste-secret', 'tech-password', 'PRIVATE', account.password])
      expect(shown).not.toContain(secret)
    expect(submission?.reference).toMatchObject({ ownAccess: true, details: { depositFlowNumber: 'CPP701' } })
  })

  it('tells what the simplified model leaves out, and refuses what would change what is owed', async () => {
    const platform = openPlatform()
    const submit = async (...given: Parameters<typeof invoiceOf>) =>
      platform.adapter().submitInvoice?.(await prepared(invoiceOf(...given)), afnor)
    const { warnings } = (await submit({ number: 'W-1' }, { project: { id: 'P-1' } })) ?? {}
    expect(warnings).toContainEqual('project is left out: the simplified model of FactPulse has no place for it.')
    const [line] = invoiceOf().lines
    for (const [code, given] of [
      ['CURRENCY', [{ currency: 'USD' }]],
      ['AMOUNTS', [{}, { charges: [{ amount: '1.00', vat: { category: 'S', rate: '20' } }] }]],
      ['AMOUNTS', [{}, { totals: { ...invoiceOf().totals, amountDue: '1.00' } }]],
      ['AMOUNTS', [{}, { lines: [{ ...line, netAmount: '99.98' }] }]],
      ['AMOUNTS', [{}, { lines: [{ ...line, price: { netPrice: '33.33', baseQuantity: '2' } }] }]],
      ['VAT', [{}, { lines: [{ ...line, vat: { category: 'E', rate: '0' } }] }]],
      ['TYPE_CODE', [{}, { typeCode: '875' }]],
      ['DUE_DATE', [{}, { paymentTerms: [{ dueDate: '2026-11-20' }] }]],
      ['BUSINESS_PROCESS', [{}, { processControl: { businessProcess: 'Z9' } }]],
      ['PARTY', [{}, { buyer: { name: 'Somebody' } }]],
    ] as const) {
      const failure = await submit(...(given as unknown as Parameters<typeof invoiceOf>)).catch(
        (error: unknown) => error,
      )
      expect(UnsupportedError.isInstance(failure)).toBe(true)
      expect(failure).toMatchObject({ code })
    }
    expect(platform.deliveries).toHaveLength(1)
  })

  it('draws the PDF where the destination has none, and says so where nothing does', async () => {
    const platform = openPlatform()
    const { sourcePdf: _, ...bare } = afnor
    const drawn = platform.adapter({
      drawPdf: async ({ invoiceNumber }) => new TextEncoder().encode(`%PDF ${invoiceNumber}`),
    })
    await drawn.submitInvoice?.(await prepared(), bare)
    expect(atob(platform.asked.at(-1)?.body.sourcePdf)).toBe('%PDF F-1')
    const missing = await platform
      .adapter()
      .submitInvoice?.(await prepared(), bare)
      .catch((error: unknown) => error)
    expect(missing).toMatchObject({ code: 'PDF_MISSING', field: 'destination.sourcePdf' })
  })

  it('hands files as they are to a platform, by stored access', async () => {
    const platform = openPlatform()
    const { invoice: _, ...facts } = await prepared()
    const file = { ...facts, bytes: PDF, syntax: 'Factur-X', mediaType: 'application/pdf', number: 'F-1' } as const
    const submission = await platform.adapter().submit(file, { ...afnor, processingRule: 'B2B' })
    expect(submission).toMatchObject({ outcome: 'accepted', reference: { id: 'flow1', details: { flowId: 'flow1' } } })
    expect(platform.asked.at(-1)?.body).toMatchObject({
      flowSyntax: 'Factur-X',
      processingRule: 'B2B',
      name: 'F-1.json',
    })
    expect((await submission.original?.())?.bytes).toEqual(PDF)
    expect(platform.adapter().wants?.(chorus, {})).toEqual([])
    for (const destination of [chorus, { ...afnor, credentials: { access } }]) {
      const refused = await platform
        .adapter()
        .submit(file, destination)
        .catch((error: unknown) => error)
      expect(refused).toMatchObject({ name: 'UnsupportedError', code: 'FILE' })
    }
  })
})

describe('what came half the way', () => {
  const partial = (signed: boolean) => () => ({
    success: false,
    destinationType: 'afnor',
    facturxPdf: { size: 1, profile: 'EN16931', signed },
    contentB64: 'JVBERg==',
    message: 'the platform was away',
  })

  it('is an error that says how far, at once', async () => {
    const platform = openPlatform()
    platform.plan.result = partial(true)
    const failure = await platform
      .adapter()
      .submitInvoice?.(await prepared(), afnor)
      .catch((error: unknown) => error)
    expect(FactPulseError.isInstance(failure)).toBe(true)
    expect(failure).toMatchObject({ code: 'REJECTED', reached: 'signed' })
  })

  it('is the last event, of a task', async () => {
    const platform = openPlatform()
    platform.plan.result = partial(false)
    const submission = await platform.adapter({ asynchronous: true }).submitInvoice?.(await prepared(), afnor)
    expect(submission).toMatchObject({ outcome: 'accepted', reference: { id: 'task1', details: { taskId: 'task1' } } })
    expect(await eventsOf(submission)).toEqual([
      ['submitted', 'PENDING', false],
      ['rejected', 'generated', true],
    ])
    expect(await submission?.waitForAcknowledgement?.()).toMatchObject({
      outcome: 'error',
      platformStatus: 'generated',
    })
  })

  it('is sent, where what failed came after: it is looked up, and neither refused nor sent again', async () => {
    for (const asynchronous of [false, true]) {
      const platform = openPlatform()
      platform.plan.result = (body) => {
        platform.plan.result = () => ({ ...partial(true)(), afnorResult: { flowId: 'flow1' } })
        const { trackingId } = body.destination
        const submittedAt = new Date(platform.clock.now()).toISOString()
        platform.deliveries.push({ id: 'flow1', trackingId, number: 'F-1', submittedAt, status: 'Ok' })
        return platform.plan.result(body)
      }
      platform.lifecycle.push({ flowId: 'l1', statusCode: '210', at: '2026-11-23T10:00:00Z' })
      const submission = await platform.adapter({ asynchronous }).submitInvoice?.(await prepared(), afnor)
      expect(submission?.outcome).toBe('accepted')
      expect((await eventsOf(submission)).slice(asynchronous ? 1 : 0)).toEqual([
        ['submitted', 'Ok', false],
        ['refused', '210', true],
      ])
    }
  })

  it('is sent, where the worker was lost after it: a task that failed is looked up before it is called refused', async () => {
    for (const [to, status] of [
      [afnor, 'Error'],
      [chorus, 'REJETEE'],
    ] as const) {
      const platform = openPlatform()
      platform.plan.result = (body) => {
        const { trackingId = '' } = body.destination
        const submittedAt = new Date(platform.clock.now()).toISOString()
        platform.deliveries.push({ id: '701', trackingId, number: 'F-1', submittedAt, status })
        return { status: 'ERROR', errorCode: 'INTERNAL_ERROR', errorMessage: 'The worker was lost.' }
      }
      const submission = await platform.adapter({ asynchronous: true }).submitInvoice?.(await prepared(), to)
      const events = await eventsOf(submission)
      expect(events.at(-1)).toEqual([to === afnor ? 'rejected' : 'refused', status, true])
      expect(platform.deliveries).toHaveLength(1)
    }
  })

  it('is in doubt, of an answer that names nothing it was handed to', async () => {
    const platform = openPlatform()
    platform.plan.result = (body) => ({ ...partial(true)(), success: true, destinationType: body.destination.type })
    const submission = (await platform.adapter().submitInvoice?.(await prepared(), afnor)) as FactPulseSubmission
    expect(submission).toMatchObject({ outcome: 'inDoubt', reached: 'signed', error: { code: 'NOT_SENT' } })
    expect((await submission.original?.())?.bytes).toEqual(new TextEncoder().encode('%PDF'))
  })
})

describe('following', () => {
  it('goes from the task to the platform and on to the last word of the buyer', async () => {
    const platform = openPlatform()
    const submission = await platform.adapter({ asynchronous: true }).submitInvoice?.(await prepared(), afnor)
    platform.lifecycle.push(
      { flowId: 'l3', statusCode: '210', reasonCode: 'TX_TVA_ERR', at: '2026-11-23T10:00:00Z' },
      { flowId: 'l1', statusCode: '200', at: '2026-11-22T10:00:00Z' },
      { flowId: 'l2', statusCode: '250', at: '2026-11-22T11:00:00Z' },
    )
    expect(await eventsOf(submission)).toEqual([
      ['submitted', 'PENDING', false],
      ['submitted', 'Ok', false],
      ['submitted', '200', false],
      ['unknown', '250', false],
      ['refused', '210', true],
    ])
    const stored = JSON.parse(JSON.stringify(submission))
    const resumed = platform.adapter().resume?.(stored, afnor)
    expect((await eventsOf(resumed)).at(-1)).toEqual(['refused', '210', true])
  })

  it('ends with the refusal of the platform, with its reasons', async () => {
    const platform = openPlatform()
    const submission = await platform.adapter().submitInvoice?.(await prepared(), afnor)
    for (const one of platform.deliveries) one.status = 'Error'
    expect(await submission?.waitForAcknowledgement?.()).toMatchObject({
      outcome: 'error',
      reasons: [{ code: 'DOUBLON', text: 'twice' }],
    })
    expect(await eventsOf(submission)).toEqual([['rejected', 'Error', true]])
  })

  it('asks Chorus Pro for its status, by the access of the call', async () => {
    const platform = openPlatform()
    const destination = { ...chorus, credentials: { access: chorusAccess } }
    const submission = await platform.adapter().submitInvoice?.(await prepared(), destination)
    const statuses = ['SOUMISE', 'MISE_A_DISPOSITION', 'SOMETHING_NEW', 'SUSPENDUE', 'MISE_EN_PAIEMENT']
    const events: unknown[] = []
    for await (const { stage, platformStatus, final } of submission?.events({ pollMs: 10 }) ?? []) {
      events.push([stage, platformStatus, final])
      for (const one of platform.deliveries) one.status = statuses[events.length] as string
    }
    // The model answers Ok first, which is no status of Chorus Pro.
    expect(events).toEqual([
      ['unknown', 'Ok', false],
      ['delivered', 'MISE_A_DISPOSITION', false],
      ['unknown', 'SOMETHING_NEW', false],
      ['suspended', 'SUSPENDUE', false],
      ['paymentSent', 'MISE_EN_PAIEMENT', true],
    ])
    expect(platform.asked.at(-1)?.body.credentials).toMatchObject({ chorusProLogin: 'tech', sandbox: true })
  })

  it('ends once the file is at a platform whose access came with the call', async () => {
    const platform = openPlatform()
    const submission = await platform.adapter().submitInvoice?.(await prepared(), { ...afnor, credentials: { access } })
    expect(submission?.warnings.at(-1)).toMatch(/^destination\.credentials\.access is not kept/)
    expect(platform.asked.some(({ path }) => path.endsWith('/flows/search'))).toBe(false)
    expect(await eventsOf(submission)).toEqual([['submitted', 'sent', true]])
  })
})

describe('what is refused before anything leaves', () => {
  it('names the key of the destination and the remedy', () => {
    const adapter = openPlatform().adapter()
    const own = { account, access }
    for (const [field, wrong] of [
      ['destination.type', { ...afnor, type: 'x' }],
      ['destination.to', { ...afnor, to: 'peppol' }],
      ['destination.surprise', { ...afnor, surprise: 1 }],
      ['destination.clientUid', { ...afnor, clientUid: 'no uuid' }],
      ['destination.processingRule', { ...chorus, processingRule: 'B2B' }],
      ['destination.signature.keyPem', { ...afnor, signature: { keyPem: 'x' } }],
      ['destination.credentials.username', { ...afnor, credentials: account }],
      [
        'destination.credentials.access.tokenUrl',
        { ...afnor, credentials: { access: { ...access, tokenUrl: undefined } } },
      ],
      [
        'destination.credentials.access.environment',
        { ...chorus, credentials: { access: { ...chorusAccess, environment: 'x' } } },
      ],
      ['destination.credentials.signing.certPem', { ...afnor, credentials: { signing: { keyPem: '-----BEGIN X' } } }],
      ['destination.apiUrl', { ...afnor, apiUrl: 'https://elsewhere.example' }],
      ['destination.environment', { ...afnor, credentials: own, environment: 'sandbox' }],
      [
        'destination.credentials.account.password',
        { ...afnor, credentials: { account: { ...account, password: '' } } },
      ],
    ] as const) {
      const failure = thrown(() => adapter.checkDestination(wrong))
      expect(ConfigurationError.isInstance(failure)).toBe(true)
      expect(failure).toMatchObject({ field })
    }
    expect(adapter.checkDestination(afnor)).toBe(afnor)
  })

  it('is an option that is wrong, a reference of another place, a tracking id that no platform takes', async () => {
    const platform = openPlatform()
    for (const [field, options] of [
      ['lookupMs', { lookupMs: 0 }],
      ['asynchronous', { asynchronous: 'yes' }],
      ['drawPdf', { drawPdf: PDF }],
      ['surprise', { surprise: 1 }],
    ] as const) {
      expect(thrown(() => platform.adapter(options as never))).toMatchObject({ code: 'OPTION_INVALID', field })
    }
    const submission = await platform.adapter().submitInvoice?.(await prepared(), afnor)
    const { reference } = submission ?? {}
    for (const destination of [chorus, { ...afnor, clientUid: CLIENT.replace('7', '8') }]) {
      expect(thrown(() => platform.adapter().resume?.(reference as never, destination))).toMatchObject({
        code: 'REFERENCE_INVALID',
      })
    }
    const long = platform.adapter().submitInvoice?.(await prepared(), afnor, { trackingId: 'x'.repeat(37) })
    await expect(long).rejects.toMatchObject({ field: 'trackingId' })
  })

  it('is what the platform refuses, and what it gives no token for', async () => {
    const platform = openPlatform()
    platform.trouble('submit', 'refused')
    const refused = await platform
      .adapter()
      .submitInvoice?.(await prepared(), afnor)
      .catch((error: unknown) => error)
    expect(PlatformError.isInstance(refused)).toBe(true)
    platform.trouble('token', 'refused')
    const noToken = await platform
      .adapter()
      .submitInvoice?.(await prepared(), afnor)
      .catch((error: unknown) => error)
    expect(AuthError.isInstance(noToken)).toBe(true)
  })
})

function thrown(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  return undefined
}
