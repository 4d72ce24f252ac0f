import {
  type Adapter,
  type AdapterContext,
  type Clock,
  ConfigurationError,
  type Destination,
  type DocumentEngine,
  DocumentError,
  FacturelleError,
  type Invoice,
  type PreparedDocument,
  type ProgressStep,
  type SimplifiedInvoice,
  type Submission,
  systemClock,
  UnsupportedError,
} from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { expandInvoice } from '@facturelle/documents/model'
import { parseInvoice } from '@facturelle/documents/syntax'
import { describe, expect, it } from 'vitest'
import { createFacturelle } from '../src/index.js'

const CANARY = 'canary-9f3'
const SIMPLIFIED: SimplifiedInvoice = {
  number: 'FA-2026/001',
  supplier: { name: `${CANARY} Vendeur`, siren: '732829320', address: { postCode: '75001', city: 'Paris' } },
  recipient: {
    name: `${CANARY} Client`,
    siren: '404833048',
    routingAddress: '404833048_Invoice',
    address: { postCode: '69001', city: 'Lyon' },
  },
  lines: [{ description: `${CANARY} Conseil`, quantity: '3', unitPrice: '120.50', vatRate: '20' }],
}
const DAY = Date.parse('2026-03-04T12:00:00Z')
const clockAt = (time: number): Clock => ({ ...systemClock, now: () => time })
const FULL: Invoice = expandInvoice(SIMPLIFIED, { today: '2026-01-31' })
/** Has a term of EXTENDED-CTC-FR. */
const EXTENDED: Invoice = { ...FULL, payer: { name: `${CANARY} Payeur` } }

interface Box extends Destination {
  readonly type: 'box'
}
const destination = { type: 'box' } as const

function box(rest: Partial<Adapter<Box>> = {}) {
  const taken: { document: PreparedDocument; context: AdapterContext }[] = []
  const adapter: Adapter<Box> = {
    contract: 1,
    type: 'box',
    checkDestination: (value) => value as Box,
    wants: () => [
      { syntax: 'CII', profile: 'EN 16931' },
      { syntax: 'CII', profile: 'EXTENDED-CTC-FR' },
      { syntax: 'UBL', profile: 'EN 16931' },
    ],
    async submit(document, _destination, context = {}) {
      taken.push({ document, context })
      const { bytes: _, ...facts } = document
      const reference = { contract: 1, type: 'box', id: '1', outcome: 'accepted', document: facts } as const
      const submission: Submission = {
        outcome: 'accepted',
        reference,
        warnings: context.warnings ?? [],
        async *events() {},
        resolve: async () => submission,
        toJSON: () => reference,
      }
      return submission
    },
    ...rest,
  }
  return { adapter, taken }
}

function assemble(
  rest: Partial<Adapter<Box>> = {},
  documents: readonly DocumentEngine[] = [xml()],
  maxFileBytes = 1e8,
) {
  const { adapter, taken } = box(rest)
  const clock = clockAt(DAY)
  return {
    facturelle: createFacturelle({ adapters: [adapter], documents, clock, maxFileBytes, journal: 'none' }),
    taken,
  }
}

const failure = async (work: () => Promise<unknown>): Promise<FacturelleError> => {
  const error = await work().then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!FacturelleError.isInstance(error)) throw new Error('nothing of ours was thrown', { cause: error })
  return error
}
const shown = (error: FacturelleError) => `${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`

describe('an invoice as data', () => {
  it('becomes the form the destination likes best, read like any file', async () => {
    const { facturelle, taken } = assemble()
    const steps: ProgressStep[] = []
    const submission = await facturelle.submit(SIMPLIFIED, { destination, onProgress: (step) => steps.push(step) })
    expect(submission.warnings).toEqual([])
    expect(steps.map(({ step }) => step)).toEqual(['completed', 'written', 'inspected', 'validated'])
    expect(steps[1]).toEqual({
      step: 'written',
      syntax: 'CII',
      profile: 'EN 16931',
      name: 'FA-2026-001.xml',
      warnings: [],
    })
    expect(taken[0]?.document).toMatchObject({
      name: 'FA-2026-001.xml',
      mediaType: 'application/xml',
      syntax: 'CII',
      profile: 'EN 16931',
      number: 'FA-2026/001',
      issueDate: '2026-03-04',
      seller: { legalRegistration: { value: '732829320', scheme: '0002' } },
      buyer: { electronicAddress: { value: '404833048_Invoice', scheme: '0225' } },
    })
    const { invoice } = parseInvoice(taken[0]?.document.bytes ?? new Uint8Array())
    expect(invoice.totals).toMatchObject({ totalWithVat: '433.80', amountDue: '433.80' })
  })

  it('is the same bytes each time, in full or simplified, whatever its owner does meanwhile', async () => {
    const { facturelle, taken } = assemble()
    const own = structuredClone(SIMPLIFIED) as { number: string } & SimplifiedInvoice
    const first = facturelle.submit(own, { destination })
    own.number = 'another'
    await first
    await facturelle.submit(SIMPLIFIED, { destination })
    await facturelle.submit(expandInvoice(SIMPLIFIED, { today: '2026-03-04' }), { destination })
    const [one, ...others] = taken.map(({ document }) => document)
    for (const other of others) expect(other.bytes).toEqual(one?.bytes)
    expect(others).toHaveLength(2)
  })

  it('goes in the first form that has a place for all of it', async () => {
    const { facturelle, taken } = assemble()
    const submission = await facturelle.submit(EXTENDED, { destination })
    expect(submission.warnings).toEqual([])
    expect(taken[0]?.document).toMatchObject({ syntax: 'CII', profile: 'EXTENDED-CTC-FR' })
  })

  it('goes in the one that leaves out the least, and says what', async () => {
    const { facturelle, taken } = assemble({
      wants: () => [
        { syntax: 'CII', profile: 'MINIMUM' },
        { syntax: 'UBL', profile: 'EN 16931' },
        { syntax: 'CII', profile: 'EN 16931' },
      ],
    })
    const steps: ProgressStep[] = []
    const onProgress = (step: ProgressStep) => steps.push(step)
    const { warnings } = await facturelle.submit(EXTENDED, { destination, onProgress })
    expect(taken[0]?.document).toMatchObject({ syntax: 'UBL', profile: 'EN 16931' })
    expect(warnings).toEqual([expect.stringMatching(/^payer \(BG-X-73\) is left out: profile EN 16931 of UBL/)])
    expect(steps[1]).toMatchObject({ step: 'written', warnings })
  })

  it('says of many lines what it says of one', async () => {
    const { facturelle } = assemble({ wants: () => [{ syntax: 'CII', profile: 'EN 16931' }] })
    const lines = Array.from({ length: 30 }, (_, at) => {
      const line = FULL.lines[0] as Invoice['lines'][number]
      return { ...line, id: `${at}`, item: { ...line.item, brandName: CANARY } }
    })
    const { warnings } = await facturelle.submit({ ...FULL, lines }, { destination, validate: false })
    expect(warnings).toEqual([
      expect.stringMatching(/^lines\[0\]\.item\.brandName \(BT-X-\d+\) and 29 more of its kind are left out: /),
    ])
  })

  it.each([
    [{ syntax: 'UBL' }, 'UBL', 'EN 16931'],
    [{ profile: 'EXTENDED-CTC-FR' }, 'CII', 'EXTENDED-CTC-FR'],
    [{ syntax: 'UBL', profile: 'EXTENDED-CTC-FR' }, 'UBL', 'EXTENDED-CTC-FR'],
    [{ syntax: 'CII', profile: 'BASIC' }, 'CII', 'BASIC'],
  ] as const)('goes as its sender says: %j', async (options, syntax, profile) => {
    const { facturelle, taken } = assemble()
    await facturelle.submit(SIMPLIFIED, { destination, ...options })
    expect(taken[0]?.document).toMatchObject({ syntax, profile })
  })

  it.each<[string, Partial<Adapter<Box>>, readonly DocumentEngine[], object, RegExp]>([
    ['no engine that writes', {}, [{ ...xml(), write: undefined } as never], {}, /No engine here writes invoices/],
    [
      'none that writes this',
      {},
      [xml()],
      { syntax: 'Factur-X' },
      /No document engine writes Factur-X\. The engines here write CII MINIMUM, /,
    ],
    [
      'no such profile',
      {},
      [xml()],
      { profile: CANARY },
      /box names no form of the profile asked for; give the syntax too/,
    ],
    ['no such form', {}, [xml()], { syntax: 'UBL', profile: CANARY }, /writes UBL of the profile asked for/],
    [
      'forms of later',
      { wants: () => [{ syntax: 'Factur-X' }] },
      [xml()],
      {},
      /what box wants: Factur-X\. The engines/,
    ],
    ['an adapter of files', { wants: undefined as never }, [xml()], {}, /box does not say in which form.*set syntax/],
  ])('is refused before anything is sent: %s', async (_, rest, documents, options, said) => {
    const { facturelle, taken } = assemble(rest, documents)
    const error = await failure(() => facturelle.submit(SIMPLIFIED, { destination, ...options }))
    expect(UnsupportedError.isInstance(error)).toBe(true)
    expect(shown(error)).not.toContain(CANARY)
    expect(error).toMatchObject({ code: 'INVOICE_UNWRITABLE', message: expect.stringMatching(said) })
    expect(taken).toEqual([])
  })

  it('is written for an adapter of files too, where the sender names the form', async () => {
    const { facturelle, taken } = assemble({ wants: undefined as never })
    await facturelle.submit(SIMPLIFIED, { destination, syntax: 'UBL' })
    expect(taken[0]?.document).toMatchObject({ syntax: 'UBL', profile: 'EN 16931' })
  })

  const [line] = SIMPLIFIED.lines
  const leak = () => {
    throw new Error(CANARY)
  }
  it.each<[string, unknown, string]>([
    ['a key that no form has', { ...SIMPLIFIED, [`${CANARY} Client`]: 1, coment: CANARY }, 'coment'],
    ['a key below', { ...SIMPLIFIED, lines: [{ ...line, price: CANARY }] }, 'lines[0].price'],
    ['a number for an amount', { ...SIMPLIFIED, lines: [{ ...line, unitPrice: 120.5 }] }, 'lines[0].unitPrice'],
    ['a full one with a key of the simplified', { ...FULL, supplier: SIMPLIFIED.supplier }, 'supplier'],
    ['a simplified one with a key of the full', { ...SIMPLIFIED, seller: FULL.seller }, 'seller'],
    ['a full one without its seller', { ...FULL, seller: undefined }, 'seller'],
    ['a SIREN that is none', { ...SIMPLIFIED, supplier: { ...SIMPLIFIED.supplier, siren: CANARY } }, 'supplier.siren'],
    ['both an invoice and a file', { ...SIMPLIFIED, file: new Uint8Array() }, 'input.file'],
    ['what is no data', { ...SIMPLIFIED, comment: () => CANARY }, 'input'],
    ['what throws', Object.defineProperty({ ...SIMPLIFIED }, 'comment', { enumerable: true, get: leak }), 'input'],
    ['a prototype', JSON.parse(`{"__proto__":{"lines":"${CANARY}"},"number":"F"}`), 'supplier'],
    ['neither', [SIMPLIFIED], 'input'],
    ['nothing that is either', { comment: CANARY }, 'input.file'],
    ['nothing', undefined, 'input'],
  ])('names the path and no value: %s', async (_, input, field) => {
    const { facturelle, taken } = assemble()
    const error = await failure(() => facturelle.submit(input as never, { destination }))
    expect(ConfigurationError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ field })
    expect(shown(error)).not.toContain(CANARY)
    expect(taken).toEqual([])
  })

  it('is refused a clock that tells no time', () => {
    const create = () => createFacturelle({ adapters: [], documents: [], clock: {} as Clock })
    expect(create).toThrow(expect.objectContaining({ code: 'ARGUMENT_INVALID', field: 'options.clock' }))
  })

  it('leaves nothing of itself in warnings, steps and the reference', async () => {
    const { facturelle } = assemble({ wants: () => [{ syntax: 'CII', profile: 'MINIMUM' }] })
    const steps: ProgressStep[] = []
    const onProgress = (step: ProgressStep) => steps.push(step)
    const { warnings } = await facturelle.submit(EXTENDED, { destination, onProgress })
    expect(warnings.length).toBeGreaterThan(3)
    expect(JSON.stringify([warnings, steps[0]])).not.toContain(CANARY)
  })

  it('is no larger a file than the facade takes', async () => {
    const { facturelle, taken } = assemble({}, [xml()], 1000)
    const error = await failure(() => facturelle.submit(SIMPLIFIED, { destination }))
    expect(DocumentError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ code: 'TOO_LARGE' })
    expect(taken).toEqual([])
  })

  it('has no check digits and no French rules where its sender says so', async () => {
    const { facturelle, taken } = assemble()
    const odd = { ...SIMPLIFIED, number: 'N° 1', supplier: { ...SIMPLIFIED.supplier, siren: '000000001' } }
    const submit = (more: object) => facturelle.submit(odd, { destination, ...more })
    expect(await failure(() => submit({}))).toMatchObject({ code: 'INVOICE_INVALID', field: 'number' })
    const strict = await failure(() => submit({ frenchRules: false, checkDigits: true }))
    expect(strict).toMatchObject({ code: 'IDENTIFIER_INVALID', field: 'supplier.siren' })
    const wrong = await failure(() => submit({ checkDigits: 'no' }))
    expect(wrong).toMatchObject({ code: 'ARGUMENT_INVALID', field: 'options.checkDigits' })
    await submit({ frenchRules: false, checkDigits: false })
    expect(taken[0]?.document).toMatchObject({ number: 'N° 1', seller: { legalRegistration: { value: '000000001' } } })
  })

  it.each([{ syntax: 'CII' }, { profile: 'BASIC' }, { checkDigits: false }, { frenchRules: false }] as const)(
    'is not what a file is: %j',
    async (options) => {
      const { facturelle, taken } = assemble()
      const file = new TextEncoder().encode('<x/>')
      const error = await failure(() => facturelle.submit({ file }, { destination, ...options }))
      expect(error).toMatchObject({ code: 'ARGUMENT_INVALID', field: `options.${Object.keys(options)[0]}` })
      expect(taken).toEqual([])
    },
  )

  it('stops at its signal', async () => {
    const { facturelle, taken } = assemble()
    const controller = new AbortController()
    const submitted = facturelle.submit(SIMPLIFIED, {
      destination,
      signal: controller.signal,
      onProgress: () => controller.abort(new Error('enough')),
    })
    await expect(submitted).rejects.toThrow('enough')
    expect(taken).toEqual([])
  })
})
