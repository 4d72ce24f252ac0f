import { TransportError } from '@facturelle/core'
import { createSandbox, type FactusDian, type Fault, type SandboxOptions } from '@facturelle/sandbox'
import { describe, expect, it } from 'vitest'
import { toV1Bill } from '../src/bridge/index.js'
import { municipalities } from '../src/catalogs/index.js'
import { cashRounding, chooseRange, splitAmount, totalsOf } from '../src/helpers/index.js'
import {
  createFactus,
  FactusError,
  type FactusOptions,
  type Outcome,
  type Recovered,
  requestFactusToken,
} from '../src/index.js'
import { createFactusV1 } from '../src/v1/index.js'
import {
  adjustmentNote,
  adjustmentNoteV1,
  bill,
  creditNote,
  creditNoteV1,
  debitNote,
  payroll,
  person,
  supportDocument,
  supportDocumentV1,
} from './support/bodies.js'
import { document } from './support/document.js'
import { seeded, virtualClock } from './support/virtual-clock.js'

const origin = 'http://localhost'
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

function world(options: SandboxOptions = {}) {
  const sandbox = createSandbox({
    ...options,
    quirks: { ...options.quirks, factus: { requestsPerMinute: Infinity, ...options.quirks?.factus } },
  })
  const { apiUrl, clientId, clientSecret, username, password, ranges } = sandbox.factus(origin)
  const settings: FactusOptions = {
    apiUrl,
    credentials: { clientId, clientSecret, username, password },
    allowInsecureLoopback: true,
    limits: { perMinute: 1_000_000 },
    fetch: (request) => sandbox.fetch(request),
  }
  return { sandbox, settings, ranges, factus: createFactus(settings) }
}

/** The document of what must have been accepted. */
function accepted<Document>(outcome: Outcome<Document>): Document {
  expect(outcome.kind, JSON.stringify(outcome.issues)).toMatch(/^accepted/)
  return outcome.document as Document
}

/** The operations that succeeded. */
function succeeded(sandbox: ReturnType<typeof createSandbox>): Set<string> {
  return new Set(
    sandbox.requests.filter(({ status }) => Number(status) < 300).map(({ operation }) => operation as string),
  )
}

async function all<Entry>(entries: AsyncIterable<Entry>): Promise<Entry[]> {
  const read: Entry[] = []
  for await (const entry of entries) read.push(entry)
  return read
}

/** Refused before three working days have passed, registered after them, and once. */
async function tacitlyAccepted(sandbox: ReturnType<typeof createSandbox>, emit: () => Promise<unknown>) {
  await expect(emit()).rejects.toMatchObject({ code: 'REJECTED', issues: [{ field: 'event_type' }] })
  // Over a weekend, whatever day it is.
  sandbox.advance(6 * 86_400_000)
  expect(await emit()).toMatchObject({ event_code: '034', cude: expect.stringMatching(/^[0-9a-f]{96}$/) })
  await expect(emit()).rejects.toMatchObject({ code: 'CONFLICT', status: 409 })
}

describe('version 2 against the sandbox', () => {
  it('every operation, as one company would use them', async () => {
    const { sandbox, factus } = world()
    const { bills, creditNotes, debitNotes, supportDocuments, adjustmentNotes } = factus

    const range = await chooseRange(factus.numberingRanges.listAll(), {
      document: '21',
      today: new Date(sandbox.now()).toISOString().slice(0, 10),
    })
    expect(range?.range).toMatchObject({ id: 8, prefix: 'SETP' })

    const sale = accepted(await bills.create({ ...bill, numbering_range_id: 8 }))
    expect(sale).toMatchObject({
      reference_code: 'V-1',
      totals: { total: '119.00' },
      cufe: expect.stringMatching(/^[0-9a-f]{96}$/),
    })
    const number = sale.number as string
    // Sent again, it is the same one; Factus says something with it.
    expect(await bills.create({ ...bill, numbering_range_id: 8 })).toMatchObject({
      document: { number },
      message: expect.stringMatching(/./),
    })
    expect(await bills.get(number)).toMatchObject({ number, is_validated: true })
    expect((await bills.list({ 'filter[reference_code]': 'V-1' })).data).toMatchObject([{ number }])
    for (const [file, head] of [
      [await bills.downloadPdf(number), '%PDF'],
      [await bills.downloadXml(number), '<?xml'],
      [await bills.downloadAttachedDocumentXml(number), '<?xml'],
      [await factus.documents.downloadXml(sale.cufe as string), '<?xml'],
    ] as const) {
      expect(new TextDecoder().decode(file.bytes.subarray(0, 5))).toContain(head)
      expect(file.file_name).toMatch(/\.(pdf|xml)$/)
    }
    await bills.sendEmail(number, { email: 'c@d.co' })
    const content = await bills.getEmailContent(number)
    expect(new TextDecoder().decode(content.attached_document.subarray(0, 2))).toBe('PK')

    accepted(await creditNotes.create({ ...creditNote, bill_number: number, numbering_range_id: 9 }))
    accepted(await debitNotes.create({ ...debitNote, bill_number: number, numbering_range_id: 6 }))
    for (const notes of [creditNotes, debitNotes]) {
      const [listed] = await all(notes.listAll())
      const own = listed?.number as string
      expect(await notes.get(own)).toMatchObject({ number: own })
      for (const download of ['downloadPdf', 'downloadXml', 'downloadAttachedDocumentXml'] as const) {
        expect((await notes[download](own)).bytes.length).toBeGreaterThan(4)
      }
      await notes.sendEmail(own, { email: 'c@d.co', pdf: new TextEncoder().encode('%PDF-1.7') })
      expect((await notes.getEmailContent(own)).subject).not.toBe('')
    }

    const purchase = accepted(await supportDocuments.create({ ...supportDocument, numbering_range_id: 148 }))
    const bought = purchase.number as string
    accepted(
      await adjustmentNotes.create({ ...adjustmentNote, support_document_number: bought, numbering_range_id: 149 }),
    )
    for (const kind of [supportDocuments, adjustmentNotes]) {
      const [listed] = await all(kind.listAll())
      const own = listed?.number as string
      expect(await kind.get(own)).toMatchObject({ number: own })
      expect((await kind.downloadPdf(own)).bytes.length).toBeGreaterThan(4)
      expect((await kind.downloadXml(own)).bytes.length).toBeGreaterThan(4)
    }

    // What DIAN refuses is deleted.
    sandbox.scriptFactus('refused')
    for (const [outcome, remove] of [
      [await bills.create({ ...bill, reference_code: 'R-1' }), bills],
      [await creditNotes.create({ ...creditNote, reference_code: 'R-1', bill_number: number }), creditNotes],
      [await debitNotes.create({ ...debitNote, reference_code: 'R-1', bill_number: number }), debitNotes],
      [await supportDocuments.create({ ...supportDocument, reference_code: 'R-1' }), supportDocuments],
      [
        await adjustmentNotes.create({ ...adjustmentNote, reference_code: 'R-1', support_document_number: bought }),
        adjustmentNotes,
      ],
      [await factus.payrolls.create({ ...payroll, reference_code: 'R-1' }), factus.payrolls],
    ] as const) {
      expect(outcome).toMatchObject({ kind: 'refused', issues: [{ rule: 'FAK24', severity: 'rejection' }] })
      expect((await remove.delete('R-1')).message).not.toBe('')
    }
    sandbox.scriptFactus('ordinary')

    const paid = accepted(await factus.payrolls.create(payroll))
    expect(paid.cune).toMatch(/^[0-9a-f]{96}$/)
    expect(await factus.payrolls.get('N-1')).toMatchObject({ number: paid.number })
    expect(await all(factus.payrolls.listAll())).toHaveLength(1)
    expect((await factus.payrolls.downloadXml(paid.number as string)).bytes.length).toBeGreaterThan(4)
    expect((await factus.payrolls.downloadPdf(paid.number as string)).bytes.length).toBeGreaterThan(4)
    const elimination = { payroll_number: paid.number as string, reference_code: 'E-1' }
    sandbox.scriptFactus('refused')
    expect(await factus.adjustmentPayrolls.create(elimination)).toMatchObject({ kind: 'refused' })
    await factus.adjustmentPayrolls.delete('E-1')
    sandbox.scriptFactus('ordinary')
    const gone = accepted(await factus.adjustmentPayrolls.create(elimination))
    expect(await factus.adjustmentPayrolls.get('E-1')).toMatchObject({ number: gone.number })
    expect(await all(factus.adjustmentPayrolls.listAll())).toHaveLength(1)
    expect((await factus.adjustmentPayrolls.downloadXml(gone.number as string)).bytes.length).toBeGreaterThan(4)

    const { numberingRanges, payrollNumberingRanges } = factus
    const made = await numberingRanges.create({ document: '22', prefix: 'NC9', current: 1 })
    const id = made.id as number
    expect(await numberingRanges.updateCurrent(id, { current: 7 })).toMatchObject({ current: 7 })
    expect((await numberingRanges.toggleStatus(id)).is_active).not.toBe(made.is_active)
    expect(await numberingRanges.get(id)).toMatchObject({ prefix: 'NC9' })
    await numberingRanges.delete(id)
    await expect(numberingRanges.get(id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await numberingRanges.listSoftware()).length).toBeGreaterThan(0)
    const own = (await payrollNumberingRanges.create({ document: '26', prefix: 'NO9', current: 1 })).id as string
    await payrollNumberingRanges.updateCurrent(own, { current: 2 })
    await payrollNumberingRanges.toggleStatus(own)
    expect(await payrollNumberingRanges.get(own)).toMatchObject({ current: 2 })
    await payrollNumberingRanges.delete(own)
    expect((await all(payrollNumberingRanges.listAll())).length).toBeGreaterThan(0)

    const before = await factus.company.get()
    expect(before.nit).toMatch(/^\d+$/)
    const after = await factus.company.update({
      legal_organization_code: '1',
      company: 'Prueba S.A.S.',
      trade_name: null,
      municipality_code: municipalities.search('medellin')[0]?.code as string,
      tribute_code: '01',
      responsibilities: 'R-99-PN',
      email: 'a@b.co',
      phone: '6041234567',
      address: 'Calle 1',
      economic_activity: '6201',
    })
    expect(Object.keys(after)).toContain('nit')
    expect((await factus.company.updateLogo(PNG, 'logo.png')).url_logo).toMatch(/^https?:/)
    expect((await factus.subscriptions.list()).length).toBeGreaterThan(0)
    expect(
      (await factus.dian.getAcquirer({ identification_document_code: '13', identification_number: '1399991' })).name,
    ).not.toBe('')

    const received = await factus.receptions.upload({ track_id: 'a'.repeat(96) })
    const [listed] = await all(factus.receptions.listAll({ 'filter[cufe]': 'a'.repeat(96) }))
    expect(listed?.id ?? received.id).toBe(received.id)
    for (const event of ['030', '032', '033'] as const)
      await factus.receptions.emitEvent(received.id as number, event, person)
    // The buyer of an own invoice states its events as well; then only the seller's is left.
    const credit = accepted(
      await bills.create({
        ...bill,
        reference_code: 'V-2',
        payment_details: [{ payment_form: '2', payment_method_code: '47', amount: '119.00', due_date: '2030-01-01' }],
      }),
    )
    const bought2 = await factus.receptions.upload({ track_id: credit.cufe as string })
    for (const event of ['030', '032'] as const) await factus.receptions.emitEvent(bought2.id as number, event, person)
    expect(await bills.listRadianEvents(credit.number as string)).toHaveLength(2)
    await tacitlyAccepted(sandbox, () => bills.emitTacitAcceptance(credit.number as string, person))
    const events = await bills.listRadianEvents(credit.number as string)
    expect(events.map(({ event_code }) => event_code)).toEqual(['030', '032', '034'])

    const met = succeeded(sandbox)
    expect([...document('v2').routes.keys()].filter((operation) => !met.has(operation))).toEqual([])
  })

  it('clears a refused payroll out of the way, and names a late one', async () => {
    const { sandbox, factus } = world()
    const { reference_code: _, ...body } = payroll
    for (let nth = 1; nth <= 12; nth++) accepted(await factus.payrolls.create({ ...body, reference_code: `P-${nth}` }))
    sandbox.scriptFactus('refused')
    expect(await factus.payrolls.create({ ...body, reference_code: 'R-1' })).toMatchObject({ kind: 'refused' })
    sandbox.scriptFactus('ordinary')
    expect(await factus.payrolls.issueOrRecover('N-2', body, { pauseMs: 1 })).toMatchObject({
      kind: expect.stringMatching(/^accepted/),
    })
    await expect(factus.payrolls.get('R-1')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    sandbox.scriptFactus('late')
    await factus.payrolls.create({ ...body, reference_code: 'L-1' })
    sandbox.scriptFactus('ordinary')
    expect(await factus.payrolls.issueOrRecover('N-3', body, { attempts: 1, pauseMs: 1 })).toMatchObject({
      kind: 'blocked',
      blockedBy: [{ reference_code: 'L-1', kind: 'late' }],
    })
    const documentOf = (reference_code: string) => ({ ...body, reference_code })
    const issued = await factus.payrolls.issueOrRecover('N-3', body, { pauseMs: 1, documentOf })
    expect(issued).toMatchObject({ kind: expect.stringMatching(/^accepted/) })
  })

  it('totals, coins and parts of payments agree with what is taken', async () => {
    const { factus } = world()
    const random = seeded(11)
    for (let nth = 0; nth < (process.env.FACTURELLE_SOAK ? 400 : 15); nth++) {
      const items = Array.from({ length: 1 + Math.floor(random() * 4) }, () => ({
        ...(bill.items[0] as (typeof bill.items)[number]),
        quantity: `${1 + Math.floor(random() * 9)}.${10 + Math.floor(random() * 90)}`,
        price: `${1 + Math.floor(random() * 99_999)}.${10 + Math.floor(random() * 90)}`,
        discount_rate: random() < 0.5 ? '7.50' : '0.00',
        taxes: [{ code: '01' as const, rate: random() < 0.5 ? '19.00' : '5.00' }],
      }))
      const { total } = totalsOf({ items })
      const coins = cashRounding(total)
      const amounts = random() < 0.5 ? splitAmount(total, ['2', '1']) : [coins.amount]
      const made = accepted(
        await factus.bills.create({
          ...bill,
          reference_code: `T-${nth}`,
          items,
          payment_details: amounts.map((amount) => ({ payment_form: '1', payment_method_code: '10', amount })),
          ...(amounts.length === 1 && { cash_rounding_amount: coins.cash_rounding_amount }),
        }),
      )
      expect(made.totals?.total).toBe(total)
    }
  })

  it('tells a document that is in the way, and a file that is not there yet', async () => {
    const { sandbox, factus } = world()
    sandbox.scriptFactus('late')
    const late = await factus.bills.create(bill)
    expect(late).toMatchObject({ kind: 'late', issues: [] })
    await expect(factus.bills.create({ ...bill, reference_code: 'V-2' })).rejects.toMatchObject({
      code: 'CONFLICT',
      reason: 'pending',
    })
    await expect(factus.bills.downloadPdf(late.document?.number as string)).rejects.toMatchObject({
      reason: 'notValidated',
    })
    // The same body, sent again, asks DIAN again.
    const number = accepted(await factus.bills.create(bill)).number
    await expect(factus.bills.delete('V-1')).rejects.toMatchObject({ reason: 'alreadyValidated' })
    await expect(factus.bills.get('SETP1')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(number).toBe(late.document?.number)
  })
})

describe('version 1 against the sandbox', () => {
  it('every operation, as one company would use them', async () => {
    const { sandbox, settings } = world()
    const v1 = createFactusV1(settings)
    const { bills, creditNotes, supportDocuments, adjustmentNotes } = v1
    const { document: body } = toV1Bill(bill)
    const { bill: sale } = accepted(await bills.create({ ...body, numbering_range_id: 8 }))
    const number = sale?.number as string
    expect((await bills.get(number)).bill?.total).toBe('119.00')
    expect(await all(bills.listAll({ 'filter[number]': number }))).toHaveLength(1)
    await bills.sendEmail(number, { email: 'c@d.co' })
    expect(await bills.listRadianEvents(number)).toEqual([])
    const note = { ...creditNoteV1, items: body.items, bill_id: sale?.id as number, numbering_range_id: 9 }
    const credited = accepted(await creditNotes.create(note)).credit_note?.number as string
    const provider = { ...supportDocumentV1.provider, dv: 6 }
    const purchase = {
      ...supportDocumentV1,
      provider,
      items: body.items.map(({ tax_rate, tribute_id, is_excluded, ...same }) => same),
    }
    const bought = accepted(await supportDocuments.create({ ...purchase, numbering_range_id: 148 })).support_document
    const adjusted = {
      ...adjustmentNoteV1,
      items: purchase.items,
      support_document_id: bought?.id as number,
      numbering_range_id: 149,
    }
    const fixed = accepted(await adjustmentNotes.create(adjusted)).number as string
    for (const [kind, own] of [
      [bills, number],
      [creditNotes, credited],
      [supportDocuments, bought?.number as string],
      [adjustmentNotes, fixed],
    ] as const) {
      expect((await kind.downloadPdf(own)).bytes.length).toBeGreaterThan(4)
      expect((await kind.downloadXml(own)).bytes.length).toBeGreaterThan(4)
      expect((await kind.list()).data.length).toBeGreaterThan(0)
      expect(Object.keys(await kind.get(own)).length).toBeGreaterThan(0)
    }
    await creditNotes.sendEmail(credited, { email: 'c@d.co' })
    for (const [kind, own] of [
      [bills, number],
      [creditNotes, credited],
    ] as const) {
      expect((await kind.getEmailContent(own)).attached_document.length).toBeGreaterThan(4)
    }
    sandbox.scriptFactus('refused')
    for (const [outcome, kind] of [
      [await bills.create({ ...body, reference_code: 'R-1' }), bills],
      [await creditNotes.create({ ...note, reference_code: 'R-1' }), creditNotes],
      [await supportDocuments.create({ ...purchase, reference_code: 'R-1' }), supportDocuments],
      [await adjustmentNotes.create({ ...adjusted, reference_code: 'R-1' }), adjustmentNotes],
    ] as const) {
      expect(outcome).toMatchObject({ kind: 'refused', issues: [{ rule: 'FAK24' }] })
      await kind.delete('R-1')
    }
    sandbox.scriptFactus('ordinary')

    const { numberingRanges } = v1
    const id = (await numberingRanges.create({ document: '22', prefix: 'NC9', current: 1 })).id as number
    expect(await numberingRanges.updateCurrent(id, { current: 7 })).toMatchObject({ current: 7 })
    expect(await numberingRanges.get(id)).toMatchObject({ prefix: 'NC9' })
    await numberingRanges.delete(id)
    const ranges = await all(numberingRanges.listAll())
    expect(ranges.length).toBeGreaterThan(10)
    const today = new Date(sandbox.now()).toISOString().slice(0, 10)
    expect((await chooseRange(ranges, { document: '21', prefix: 'SETP', today }))?.range.id).toBe(8)
    expect((await numberingRanges.listSoftware()).length).toBeGreaterThan(0)
    await v1.company.get()
    await v1.company.update({ legal_organization_code: '1', company: 'Prueba S.A.S.', municipality_code: '05001' })
    await v1.company.updateLogo(PNG, 'logo.png')
    // The lists of the platform and those of the catalogues are one.
    const listed = await v1.municipalities.list({ name: 'medell' })
    expect(listed[0]?.id).toBe(municipalities.byCode(listed[0]?.code as string)?.v1_id)
    expect((await v1.countries.list({ name: 'colombia' }))[0]?.id).toBe(46)
    expect((await v1.measurementUnits.list()).find(({ code }) => code === '94')?.id).toBe(70)
    expect((await v1.productTributes.list({ name: 'IVA' }))[0]?.id).toBe(1)
    await v1.dian.getAcquirer({ identification_document_id: 3, identification_number: '1399991' })
    await v1.subscriptions.list()
    await v1.subscriptions.getCurrent()
    const received = await v1.receptions.upload({ track_id: 'b'.repeat(96) })
    await v1.receptions.emitEvent(received.id as number, '030', person)
    expect(await all(v1.receptions.listAll())).toHaveLength(1)
    const due = { payment_form: '2', payment_due_date: '2030-01-01' } as const
    const { bill: credit } = accepted(await bills.create({ ...body, ...due, reference_code: 'V-2' }))
    const ours = await v1.receptions.upload({ track_id: credit?.cufe as string })
    for (const event of ['030', '032'] as const) await v1.receptions.emitEvent(ours.id as number, event, person)
    await tacitlyAccepted(sandbox, () => bills.emitTacitAcceptance(credit?.number as string, person))

    // Found by its reference code, as in version 2.
    expect(await bills.issueOrRecover('V-1', body)).toMatchObject({ document: { bill: { number } } })

    const met = succeeded(sandbox)
    expect([...document('v1').routes.keys()].filter((operation) => !met.has(operation))).toEqual([])
  })
})

describe('issueOrRecover against the sandbox', () => {
  const { reference_code: _, ...body } = bill

  async function schedule(seed: number) {
    const random = seeded(seed)
    const errors = (['list', 'rules', 'fields'] as const)[Math.floor(random() * 3)] ?? 'rules'
    const { sandbox, settings } = world({
      factus: { tokenLifetimeS: 10_000_000 },
      quirks: { factus: { errors, listAhead: random() < 0.3, conflictBody: random() < 0.5 ? 'message' : 'errors' } },
    })
    const { apiUrl, clientId, clientSecret, username, password } = sandbox.factus(origin)
    const { access_token } = await requestFactusToken(
      { apiUrl, clientId, clientSecret, allowInsecureLoopback: true, fetch: (request) => sandbox.fetch(request) },
      { username, password },
    )
    const verdicts = [
      'accepted',
      'notified',
      'refused',
      'refused422',
      'late',
      'lateAndRefused',
      'processedBefore',
      'ordinary',
    ] as const
    const moody: FactusDian = () => verdicts[Math.floor(random() * verdicts.length)]
    sandbox.scriptFactus(moody)
    let underWay = 0
    const fetch = async (request: Request) => {
      underWay++
      try {
        return await sandbox.fetch(request)
      } finally {
        underWay--
      }
    }
    const client = () => {
      const clock = virtualClock(() => underWay > 0)
      return createFactus({ ...settings, fetch, credentials: { accessToken: access_token }, clock, random })
    }
    if (random() < 0.4)
      await client()
        .bills.create({ ...bill, reference_code: 'V-10' })
        .catch(() => undefined)
    const effects: Fault[] = [
      { operation: 'createBillV2', reset: true, when: 'after' },
      { operation: 'createBillV2', reset: true },
      { operation: 'createBillV2', truncate: true, when: 'after' },
      { operation: 'createBillV2', status: 500, when: 'after' },
      { operation: 'createBillV2', status: 429, headers: { 'Retry-After': '2' } },
      { operation: 'listBillsV2', status: 503, times: 4 },
      { operation: 'getBillV2', reset: true, times: 3 },
      { operation: 'deleteBillV2', reset: true, when: 'after' },
      { status: 502, body: '<html>502</html>', headers: { 'content-type': 'text/html' }, times: 2 },
    ]
    const results: (Recovered<{ number?: string }> | string)[] = []
    for (let call = 0; call < 5; call++) {
      for (const fault of effects) if (random() < 0.25) sandbox.faults.add(fault)
      if (call === 4) {
        sandbox.faults.clear()
        sandbox.scriptFactus('ordinary')
        // By then Factus knows of what DIAN holds.
        sandbox.advance(120_000)
      }
      try {
        results.push(await client().bills.issueOrRecover('V-1', body, { documentOf: () => bill }))
      } catch (failure) {
        if (!FactusError.isInstance(failure) && !TransportError.isInstance(failure)) throw failure
        results.push(failure.code)
      }
    }
    return { sandbox, results, last: results.at(-1) as Recovered<{ number?: string }> }
  }

  const count = process.env.FACTURELLE_SOAK ? 400 : 6
  it(`never issues twice: ${count} schedules`, { timeout: 600_000 }, async () => {
    const seen = new Set<string>()
    for (let seed = 1; seed <= count; seed++) {
      const { sandbox, results, last } = await schedule(seed)
      const why = `seed ${seed}: ${JSON.stringify(results.map((result) => (typeof result === 'string' ? result : result.kind)))}`
      const documents = sandbox.factusDocuments()
      for (const reference of new Set(documents.map(({ referenceCode }) => referenceCode))) {
        const held = documents.filter(({ referenceCode, atDian }) => referenceCode === reference && atDian)
        expect(held.length, why).toBeLessThanOrEqual(1)
        // What DIAN holds is never deleted.
        expect(
          held.filter(({ deleted }) => deleted),
          why,
        ).toEqual([])
      }
      for (const result of results) seen.add(typeof result === 'string' ? result : result.kind)
      expect(last, why).toMatchObject({ kind: expect.stringMatching(/^(accepted|alreadyHeld|blocked)/) })
      if (!last.kind.startsWith('accepted')) continue
      const issued = documents.find(({ referenceCode, atDian }) => referenceCode === 'V-1' && atDian)
      expect((last as Outcome<{ number?: string }>).document?.number, why).toBe(issued?.number)
    }
    // A test that never gets there proves nothing.
    expect([...seen].some((kind) => kind.startsWith('accepted'))).toBe(true)
    expect([...seen]).toContain('refused')
  })
})
