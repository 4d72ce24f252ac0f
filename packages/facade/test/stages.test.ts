import { type PreparedDocument, type ProgressStep, UnsupportedError } from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { expandInvoice } from '@facturelle/documents/model'
import { facturx } from '@facturelle/facturx'
import { describe, expect, it } from 'vitest'
import { createFacturelle, failureOf, type SubmitOptions } from '../src/index.js'
import { invoice } from './invoices.js'
import { Platform } from './platform.js'

const destination = { type: 'post' }

function open(rest: ConstructorParameters<typeof Platform>[1] = {}, settings: object = {}) {
  const platform = new Platform('post', rest)
  const facturelle = createFacturelle({ adapters: [platform.adapter], documents: [xml(), facturx()], ...settings })
  return { platform, facturelle }
}
const thrown = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )
const text = ({ bytes }: PreparedDocument) => new TextDecoder().decode(bytes)

describe('prepare', () => {
  it('does all but send, and what it made can be sent', async () => {
    const { platform, facturelle } = open({ preview: async () => ['something is approximated.'] })
    const steps: string[] = []
    const prepared = await facturelle.prepare(invoice(), { destination, onProgress: ({ step }) => steps.push(step) })
    expect(platform.contexts).toHaveLength(0)
    expect(steps).toEqual(['completed', 'written', 'inspected', 'validated'])
    expect(prepared).toMatchObject({
      type: 'post',
      route: { outcome: 'given' },
      document: { syntax: 'CII', profile: 'EN 16931', number: 'F-1' },
      leftOut: [],
      warnings: ['something is approximated.'],
      validation: { sets: expect.arrayContaining([expect.objectContaining({ name: 'en16931' })]) },
    })
    const { reference } = await facturelle.submit(prepared)
    expect(reference.document.sha256).toBe(prepared.document?.sha256)
    expect(reference.trackingId).toBe(prepared.key)
  })

  it('shows no credentials, and is sent with them all the same', async () => {
    const { platform, facturelle } = open()
    const own = { type: 'post', credentials: { secret: 'canary-77a' } }
    const prepared = await facturelle.prepare(invoice(), { destination: own })
    expect(JSON.stringify(prepared)).not.toContain('canary-77a')
    await facturelle.submit(prepared)
    expect(platform.taken[0]?.secret).toBe('canary-77a')
    const copy = structuredClone(await facturelle.prepare(invoice('F-2'), { destination: own }))
    expect(await thrown(facturelle.submit(copy))).toMatchObject({ field: 'options.destination' })
    expect(await facturelle.submit(copy, { destination })).toMatchObject({ outcome: 'accepted' })
  })
})

describe('explain', () => {
  it('tells what would happen, and does nothing', async () => {
    const { platform, facturelle } = open({ preview: async () => ['something is approximated.'] })
    const plan = await facturelle.explain(invoice(), { destination })
    expect(plan).toMatchObject({
      type: 'post',
      route: { outcome: 'given', rule: 'given' },
      form: { syntax: 'CII', profile: 'EN 16931' },
      checks: { valid: true },
      warnings: ['something is approximated.'],
    })
    expect(plan.failure).toBeUndefined()
    expect(platform.contexts).toHaveLength(0)
    expect(await facturelle.submit(invoice(), { destination })).toMatchObject({ reference: { trackingId: plan.key } })
  })

  it('tells what is wrong without throwing, once the way is known', async () => {
    const { platform, facturelle } = open()
    const { document } = await facturelle.prepare(invoice(), { destination })
    const bad = text(document as PreparedDocument).replace(/<ram:GrandTotalAmount>[^<]+/, '<ram:GrandTotalAmount>1.00')
    const plan = await facturelle.explain({ file: new TextEncoder().encode(bad) }, { destination })
    expect(plan.checks?.valid).toBe(false)
    expect(plan.checks?.issues.map(({ rule }) => rule)).toContain('BR-CO-15')
    const none = await facturelle.explain(invoice(), { destination, syntax: 'UBL', profile: 'MINIMUM' })
    expect(none.failure).toMatchObject({ stage: 'write', error: { code: 'INVOICE_UNWRITABLE' } })
    expect(platform.taken).toEqual([])
  })

  it('knows a destination that takes data', async () => {
    const platform = new Platform('post')
    Object.assign(platform.adapter, { submitInvoice: platform.adapter.submit, wants: undefined })
    const facturelle = createFacturelle({ adapters: [platform.adapter], documents: [xml()] })
    expect(await facturelle.explain(invoice(), { destination })).toMatchObject({ form: 'data' })
  })
})

describe('a stage', () => {
  const kinds: [string, SubmitOptions<object>['stages'], string[]][] = [
    ['validate', { validate: false }, ['completed', 'written', 'inspected']],
    ['complete', { complete: false }, ['written', 'inspected', 'validated']],
  ]
  it.each(kinds)('%s can be left out', async (_, stages, expected) => {
    const { facturelle } = open()
    const steps: string[] = []
    await facturelle.submit(invoice(), { destination, stages, onProgress: ({ step }) => steps.push(step) })
    expect(steps.slice(0, expected.length)).toEqual(expected)
    expect(steps).not.toContain(_ === 'validate' ? 'validated' : 'completed')
  })

  it('can be done by the app', async () => {
    const { platform, facturelle } = open()
    const full = expandInvoice(invoice('F-9'))
    const { document } = await facturelle.prepare(full, { destination })
    const judged: (string | undefined)[] = []
    const { reference } = await facturelle.submit(invoice(), {
      destination,
      stages: {
        complete: () => ({ invoice: full, kind: 'invoice' }),
        write: () => ({ bytes: (document as PreparedDocument).bytes, name: 'mine.xml' }),
        validate: ({ number }) => judged.push(number),
      },
    })
    expect(reference.document).toMatchObject({ name: 'mine.xml', number: 'F-9', sha256: document?.sha256 })
    expect(judged).toEqual(['F-9'])
    expect(platform.taken).toHaveLength(1)
  })

  it('of writing is needed where the destination takes no data', async () => {
    const { facturelle } = open()
    const error = await thrown(facturelle.submit(invoice(), { destination, stages: { write: false } }))
    expect(error).toMatchObject({ field: 'options.stages.write' })
  })

  it('puts the invoice into a PDF', async () => {
    const { platform, facturelle } = open()
    const pages = await facturelle.prepare(invoice(), { destination, syntax: 'Factur-X' })
    const pdf = (pages.document as PreparedDocument).bytes
    const steps: ProgressStep[] = []
    const { reference } = await facturelle.submit(invoice('F-2'), {
      destination,
      pdf,
      onProgress: (step) => steps.push(step),
    })
    expect(reference.document).toMatchObject({ syntax: 'Factur-X', number: 'F-2', name: 'F-2.pdf' })
    expect(steps.map(({ step }) => step)).toContain('embedded')
    expect(platform.taken).toHaveLength(1)
    const alone = await facturelle.submit(invoice('F-3'), { destination, pdf, stages: { embed: false } })
    expect(alone.reference.document).toMatchObject({ syntax: 'CII' })
  })

  it('signs with the signer of the app', async () => {
    const signer = { sign: async ({ bytes }: PreparedDocument) => new Uint8Array([...bytes, 10]) }
    const { platform, facturelle } = open({}, { signer })
    const { document } = await facturelle.prepare(invoice(), { destination, stages: { sign: false } })
    await facturelle.submit(invoice(), { destination })
    expect(platform.taken[0]?.sha256).not.toBe(document?.sha256)
    const own = await facturelle.prepare(invoice('F-2'), {
      destination,
      signer: { sign: async () => new Uint8Array([1]) },
    })
    expect(own.document?.bytes).toEqual(new Uint8Array([1]))
  })
})

describe('a failure', () => {
  it('says its stage and gives back what was built', async () => {
    const { facturelle } = open()
    const failing = { sign: () => Promise.reject(new Error('no key')) }
    const error = await thrown(facturelle.submit(invoice(), { destination, signer: failing }))
    expect(error).toMatchObject({ message: 'no key' })
    expect(failureOf(error)).toMatchObject({ stage: 'sign', document: { syntax: 'CII', number: 'F-1' } })
    const unread = await thrown(facturelle.submit({ file: new Uint8Array([1]) }, { destination }))
    expect(failureOf(unread)).toEqual({ stage: 'read' })
    const none = await thrown(facturelle.submit({ ...invoice(), lines: [] }, { destination }))
    expect(failureOf(none)).toEqual({ stage: 'complete' })
    expect(failureOf(undefined) ?? failureOf(new Error('another'))).toBeUndefined()
  })

  it('of sending gives all that is needed to send again, and no error shows it', async () => {
    const { platform, facturelle } = open()
    platform.troubles.push('refused')
    const error = await thrown(facturelle.submit(invoice(), { destination }))
    const { stage, prepared } = failureOf(error) ?? {}
    expect(stage).toBe('send')
    expect(JSON.stringify(error)).not.toContain('prepared')
    await facturelle.submit(prepared as never)
    expect(platform.taken).toHaveLength(1)
  })
})

describe('strict', () => {
  it('sends nothing of which something is left out', async () => {
    const { platform, facturelle } = open({ preview: async () => ['buyer.contacts is approximated.'] })
    const error = await thrown(facturelle.submit(invoice(), { destination, strict: true }))
    expect(UnsupportedError.isInstance(error) && error.code).toBe('WARNINGS')
    expect(String(error)).toContain('buyer.contacts is approximated.')
    expect(platform.contexts).toHaveLength(0)
    expect(await facturelle.submit(invoice(), { destination })).toMatchObject({ outcome: 'accepted' })
  })

  it('counts what writing leaves out, and what the adapter tells last', async () => {
    const extended = { ...expandInvoice(invoice()), payer: { name: 'Payeur' } }
    const { platform, facturelle } = open({}, { strict: true })
    expect(await thrown(facturelle.submit(extended, { destination }))).toMatchObject({ code: 'WARNINGS' })
    const { submit } = platform.adapter
    Object.assign(platform.adapter, {
      submit: (...[document, to, context]: Parameters<typeof submit>) =>
        submit(document, to, { ...context, warnings: ['told last.'] }),
    })
    expect(await thrown(facturelle.submit(invoice(), { destination }))).toMatchObject({ code: 'WARNINGS' })
    expect(platform.taken).toHaveLength(0)
    expect(await facturelle.submit(invoice(), { destination, strict: false })).toMatchObject({ outcome: 'accepted' })
  })
})
