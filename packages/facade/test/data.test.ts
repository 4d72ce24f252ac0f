import {
  type Adapter,
  type AdapterContext,
  type Destination,
  type DocumentEngine,
  type PreparedDocument,
  type PreparedInvoice,
  type ProgressStep,
  referenceDocument,
  type SimplifiedInvoice,
  type Submission,
  UnsupportedError,
} from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { expandInvoice, InvoiceModelError } from '@facturelle/documents/model'
import { writeInvoice } from '@facturelle/documents/syntax'
import { describe, expect, it } from 'vitest'
import { createFacturelle } from '../src/index.js'

const SALE: SimplifiedInvoice = {
  number: 'V/1',
  date: '2026-07-01',
  currency: 'COP',
  supplier: { name: 'Papelería', identifier: { value: '901724254' }, address: { country: 'CO' } },
  recipient: { name: 'Compradora', identifier: { value: '900123456' }, address: { country: 'CO' } },
  lines: [{ description: 'Cuaderno', quantity: '2', unitPrice: '10000', vatRate: '19' }],
}
const FULL = expandInvoice(SALE)

interface Box extends Destination {
  readonly type: 'box'
}
const destination = { type: 'box' } as const

/** A platform that makes its own document of data. */
function box(rest: Partial<Adapter<Box>> = {}) {
  const taken: { document: PreparedDocument | PreparedInvoice; context: AdapterContext }[] = []
  const take = async (document: PreparedDocument | PreparedInvoice, _: Box, context: AdapterContext = {}) => {
    taken.push({ document, context })
    const reference = { contract: 1, type: 'box', outcome: 'accepted', document: referenceDocument(document) } as const
    const submission: Submission = {
      outcome: 'accepted',
      reference,
      warnings: context.warnings ?? [],
      async *events() {},
      resolve: async () => submission,
      toJSON: () => reference,
    }
    return submission
  }
  const adapter: Adapter<Box> = {
    contract: 1,
    type: 'box',
    checkDestination: (value) => value as Box,
    submit: take,
    submitInvoice: take,
    ...rest,
  }
  return { adapter, taken }
}
const open = (adapter: Adapter<Box>, documents: readonly DocumentEngine[] = [xml()]) =>
  createFacturelle({ adapters: [adapter], documents })

describe('a platform that takes the invoice itself', () => {
  it('gets a simplified invoice in full, with the facts of a document', async () => {
    const { adapter, taken } = box()
    const steps: ProgressStep[] = []
    const { reference } = await open(adapter).submit(SALE, { destination, onProgress: (step) => steps.push(step) })
    const { document } = taken[0] as { document: PreparedInvoice }
    expect(document).toEqual({
      invoice: FULL,
      kind: 'invoice',
      name: 'V-1.json',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(reference.document).toEqual({
      name: 'V-1.json',
      sha256: document.sha256,
      kind: 'invoice',
      number: 'V/1',
      issueDate: '2026-07-01',
      sellerIdentifiers: ['901724254'],
    })
    const { invoice: _, ...facts } = document
    expect(steps).toEqual([
      { step: 'completed', kind: 'invoice' },
      { step: 'prepared', document: facts, warnings: [] },
    ])
  })

  it('knows the same invoice by the same hash, whatever the order of its keys', async () => {
    const { adapter, taken } = box()
    const { lines, ...rest } = FULL
    const mixed = { lines, ...Object.fromEntries(Object.entries(rest).reverse()) } as typeof FULL
    for (const invoice of [SALE, FULL, mixed]) await open(adapter).submit(invoice, { destination })
    const [a, b, c] = taken.map(({ document }) => document.sha256)
    expect(b).toBe(c)
    expect(a).toMatch(/^[0-9a-f]{64}$/)
    const { adapter: other, taken: again } = box()
    await open(other).submit({ ...SALE, number: 'V/2' }, { destination })
    expect(again[0]?.document.sha256).not.toBe(a)
  })

  it('tells a credit note by its type', async () => {
    const { adapter, taken } = box()
    await open(adapter).submit({ ...SALE, invoiceType: '381' }, { destination })
    expect(taken[0]?.document.kind).toBe('creditNote')
  })

  it('gets data that is none refused before the adapter sees it', async () => {
    const { adapter, taken } = box()
    const wrong = { ...SALE, lines: [] }
    await expect(open(adapter).submit(wrong, { destination })).rejects.toThrow(InvoiceModelError)
    expect(taken).toEqual([])
  })

  it.each(['CII', 'UBL'] as const)(
    'gets what a file in %s says, and what the model has no place for is told',
    async (syntax) => {
      const { bytes } = writeInvoice(FULL, { syntax })
      const element = '<cbc:UUID>1</cbc:UUID>'
      const text = new TextDecoder().decode(bytes)
      const odd = syntax === 'UBL' ? text.replace('<cbc:IssueDate>', `${element}<cbc:IssueDate>`) : text
      const file = new TextEncoder().encode(odd)
      const { adapter, taken } = box()
      const steps: string[] = []
      const onProgress = ({ step }: ProgressStep) => steps.push(step)
      const submission = await open(adapter).submit({ file, name: 'sale.xml' }, { destination, onProgress })
      const [{ document, context }] = taken as [{ document: PreparedInvoice; context: AdapterContext }]
      expect(document).toMatchObject({
        kind: 'invoice',
        name: 'sale.xml',
        invoice: { invoiceNumber: 'V/1', currency: 'COP' },
      })
      expect(document.invoice.lines).toEqual(FULL.lines)
      expect(steps).toEqual(['inspected', 'prepared'])
      expect(submission.reference.document).not.toHaveProperty('syntax')
      expect(context.warnings ?? []).toHaveLength(syntax === 'UBL' ? 1 : 0)
    },
  )

  it('takes the file as it is where the platform wants files too, and data in the form that is asked for', async () => {
    const { adapter, taken } = box({ wants: () => [{ syntax: 'CII' }] })
    const { bytes } = writeInvoice(FULL, { syntax: 'UBL' })
    await open(adapter).submit({ file: bytes }, { destination })
    await open(adapter).submit(FULL, { destination, syntax: 'CII' })
    await open(adapter).submit(FULL, { destination })
    expect(taken.map(({ document }) => ('invoice' in document ? 'data' : document.syntax))).toEqual([
      'UBL',
      'CII',
      'data',
    ])
  })

  it('refuses a form for a platform that takes data alone, naming the option', async () => {
    const { adapter } = box()
    const failed = await open(adapter)
      .submit(SALE, { destination, syntax: 'CII' })
      .catch((failure: unknown) => failure)
    expect(failed).toMatchObject({ code: 'ARGUMENT_INVALID', field: 'options.syntax' })
  })

  it('says what is missing where no engine completes, or reads the file', async () => {
    const { adapter } = box()
    const { inspect, ...others } = xml()
    const bare: DocumentEngine = { contract: 1, name: 'bare', inspect }
    const file = writeInvoice(FULL, { syntax: 'CII' }).bytes
    const code = async (work: Promise<unknown>) => work.catch((failure: unknown) => failure)
    expect(await code(open(adapter, [bare]).submit(SALE, { destination }))).toMatchObject({ code: 'INVOICE_UNCHECKED' })
    const unread = await code(open(adapter, [bare]).submit({ file }, { destination }))
    expect(UnsupportedError.isInstance(unread)).toBe(true)
    expect(unread).toMatchObject({ code: 'INVOICE_UNREADABLE' })
    const unchecked = { contract: 1, name: 'reads', inspect, parse: others.parse } as const
    expect(await code(open(adapter, [unchecked]).submit({ file }, { destination }))).toMatchObject({
      code: 'INVOICE_UNCHECKED',
    })
  })

  it('hands over nothing once the signal is aborted', async () => {
    const { adapter, taken } = box()
    const controller = new AbortController()
    const reason = new Error('never mind')
    const onProgress = () => controller.abort(reason)
    const { signal } = controller
    await expect(open(adapter).submit(SALE, { destination, signal, onProgress })).rejects.toBe(reason)
    expect(taken).toEqual([])
  })
})
