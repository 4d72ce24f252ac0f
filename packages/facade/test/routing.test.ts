import type { Assessment, Invoice, RecipientDirectory } from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { expandInvoice } from '@facturelle/documents/model'
import { describe, expect, it } from 'vitest'
import { createFacturelle, failureOf, frenchRules, RoutingError } from '../src/index.js'
import { invoice } from './invoices.js'
import { Platform, saying } from './platform.js'

const auto = { type: 'auto' } as const
const open = (says: Readonly<Record<string, Partial<Assessment> | undefined>>, rest: object = {}) => {
  const platforms = Object.entries(says).map(([type, said]) => new Platform(type, said ? saying(said) : {}))
  const facturelle = createFacturelle({
    adapters: platforms.map(({ adapter }) => adapter),
    documents: [xml()],
    ...rest,
  })
  return { facturelle, taken: () => platforms.flatMap(({ type, taken }) => taken.map(() => type)) }
}
const thrown = async (work: Promise<unknown>): Promise<RoutingError> => {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof RoutingError)) throw new Error('no RoutingError', { cause: error })
  return error
}

describe('an invoice that looks for its way', () => {
  it('goes to the only one that it fits, and tells why', async () => {
    const { facturelle, taken } = open({ a: { fit: 'no' }, b: { fit: 'yes', rule: 'fits' }, c: undefined })
    const steps: unknown[] = []
    await facturelle.submit(invoice(), { destination: auto, onProgress: (step) => steps.push(step) })
    expect(taken()).toEqual(['b'])
    expect(steps[1]).toEqual({ step: 'routed', type: 'b', rule: 'fits', evidence: 'So it was told.' })
  })

  it('takes what the adapter adds to the destination, unless the caller says it', async () => {
    const yes: Partial<Assessment> = { fit: 'yes', destination: { folder: 'found' } }
    const { facturelle } = open({ a: yes })
    expect((await facturelle.submit(invoice(), { destination: auto })).reference.destination).toEqual({
      folder: 'found',
    })
    const destinations = [{ type: 'a', folder: 'given' }]
    const { reference } = await open({ a: yes, b: { fit: 'yes' } }).facturelle.submit(invoice(), {
      destination: { type: 'auto', destinations },
    })
    expect(reference).toMatchObject({ type: 'a', destination: { folder: 'given' } })
  })

  it('is found in a file too', async () => {
    const { facturelle, taken } = open({ a: { fit: 'yes' } })
    const { document } = await facturelle.prepare(invoice(), { destination: auto })
    await facturelle.submit({ file: document?.bytes as Uint8Array }, { destination: auto })
    expect(taken()).toEqual(['a'])
  })

  it('goes nowhere where several fit, but for a preference', async () => {
    const says = { a: { fit: 'yes' }, b: { fit: 'yes' }, c: { fit: 'unknown' } } as const
    const { facturelle, taken } = open(says)
    const error = await thrown(facturelle.submit(invoice(), { destination: auto }))
    expect(error).toMatchObject({ code: 'ROUTE_AMBIGUOUS', field: 'destination.type' })
    const other = await facturelle.submit(invoice(), { destination: { type: 'z' } }).catch((reason: unknown) => reason)
    expect([error, other].map((one) => RoutingError.isInstance(one))).toEqual([true, false])
    expect(other).toMatchObject({ code: 'DESTINATION_UNKNOWN' })
    expect(error.message).toContain('a and b')
    expect(error.route.candidates.map(({ type, fit }) => `${type} ${fit}`)).toEqual(['a yes', 'b yes', 'c unknown'])
    expect(failureOf(error)?.stage).toBe('route')
    expect(taken()).toEqual([])
    await facturelle.submit(invoice(), { destination: { ...auto, prefer: ['c', 'b'] } })
    expect(taken()).toEqual(['b'])
    const preferring = open(says, { prefer: ['a'] })
    await preferring.facturelle.submit(invoice(), { destination: auto })
    expect(preferring.taken()).toEqual(['a'])
  })

  it('is undetermined while something is missing, and tells what', async () => {
    const { facturelle, taken } = open({
      a: { fit: 'unknown', missing: ['directory'] },
      b: { fit: 'unknown', missing: ['directory', 'buyer.legalRegistration'] },
    })
    const error = await thrown(facturelle.submit(invoice(), { destination: auto }))
    expect(error.code).toBe('ROUTE_UNDETERMINED')
    expect(error.route.missing).toEqual(['directory', 'buyer.legalRegistration'])
    expect(taken()).toEqual([])
    const plan = await facturelle.explain(invoice(), { destination: auto })
    expect(plan).toEqual({ route: error.route, warnings: [] })
  })

  it('that nobody takes is named by the policy', async () => {
    const abroad = invoice('F-1', {
      recipient: { name: 'Kunde', vatNumber: 'DE136695976', address: { country: 'DE' } },
    })
    const { facturelle } = open({ a: { fit: 'no' } }, { policy: frenchRules() })
    const error = await thrown(facturelle.submit(abroad, { destination: auto }))
    expect(error).toMatchObject({ code: 'ROUTE_NONE', route: { rule: 'crossBorder' } })
    const none = await thrown(open({ a: { fit: 'no' } }).facturelle.submit(abroad, { destination: auto }))
    expect(none).toMatchObject({ code: 'ROUTE_NONE', route: { rule: 'noneFits' } })
  })

  it('has the directory asked once for all', async () => {
    const asked: string[] = []
    const directory: RecipientDirectory = {
      async checkReachability(address) {
        asked.push(address.value)
        return { status: 'reachable', address, evidence: { rule: 'lineEnabled', explanation: 'Yes.' } }
      },
    }
    const asking = (fit: 'yes' | 'no') => ({
      async assess(_: Invoice, context: { readonly directory?: RecipientDirectory }): Promise<Assessment> {
        const { status } = (await context.directory?.checkReachability({ value: '404833048', scheme: '0225' })) ?? {}
        return { fit: status === 'reachable' ? fit : 'unknown', rule: 'asked', evidence: 'Asked.', missing: [] }
      },
    })
    const platforms = [new Platform('a', asking('yes')), new Platform('b', asking('no'))]
    const facturelle = createFacturelle({
      adapters: platforms.map(({ adapter }) => adapter),
      documents: [xml()],
      directory,
    })
    await facturelle.submit(invoice(), { destination: auto })
    expect(asked).toEqual(['404833048'])
    expect(platforms[0]?.taken).toHaveLength(1)
  })

  it('needs an engine that reads the model', async () => {
    const platform = new Platform('a', saying({ fit: 'yes' }))
    const { parse: _, complete: __, ...bare } = xml()
    const facturelle = createFacturelle({ adapters: [platform.adapter], documents: [bare] })
    await expect(facturelle.submit(invoice(), { destination: auto })).rejects.toMatchObject({
      code: 'INVOICE_UNCHECKED',
    })
  })
})

describe('a spelling that is not the one', () => {
  it.each(['chorus_pro', 'ChorusPro', 'CHORUS-PRO'])('of %s is answered with the right one', async (type) => {
    const { facturelle } = open({ 'chorus-pro': undefined, other: undefined })
    const error = facturelle.submit(invoice(), { destination: { type } })
    await expect(error).rejects.toMatchObject({
      code: 'DESTINATION_UNKNOWN',
      message: expect.stringContaining('it is spelt "chorus-pro"'),
    })
  })
})

describe('frenchRules', () => {
  const rule = async (change: (full: Invoice) => Invoice) =>
    (await frenchRules()(change(expandInvoice(invoice()))))?.rule
  it.each<[string, (full: Invoice) => Invoice, string | undefined]>([
    ['two companies in France', (full) => full, undefined],
    [
      'a seller abroad',
      (full) => ({ ...full, seller: { ...full.seller, address: { country: 'BE' } } }),
      'sellerNotInFrance',
    ],
    ['a buyer abroad', (full) => ({ ...full, buyer: { name: 'x', address: { country: 'DE' } } }), 'crossBorder'],
    ['a buyer overseas', (full) => ({ ...full, buyer: { ...full.buyer, address: { country: 'RE' } } }), undefined],
    ['a consumer', (full) => ({ ...full, buyer: { name: 'x', address: { country: 'FR' } } }), 'consumer'],
  ])('of %s', async (_, change, expected) => {
    expect(await rule(change)).toBe(expected)
  })
})
