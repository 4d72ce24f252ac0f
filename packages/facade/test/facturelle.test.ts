import {
  type Adapter,
  type AdapterContext,
  ConfigurationError,
  type Destination,
  type DocumentEngine,
  DocumentError,
  type LifecycleEvent,
  type PreparedDocument,
  type ProgressStep,
  type Submission,
  sha256,
  UnsupportedError,
} from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { createFacturelle } from '../src/index.js'

interface Box extends Destination {
  readonly type: 'box'
  readonly folder: string
}

/** An adapter that keeps what it is given. */
function boxAdapter(rest: Partial<Adapter<Box>> = {}) {
  const taken: { document: PreparedDocument; destination: Box; context: unknown }[] = []
  const submission = (reference: Submission['reference']): Submission => ({
    outcome: 'accepted',
    reference,
    warnings: [],
    async *events(): AsyncGenerator<LifecycleEvent> {},
    resolve: async () => submission(reference),
    toJSON: () => reference,
  })
  const adapter: Adapter<Box> = {
    contract: 1,
    type: 'box',
    checkDestination(value) {
      if (typeof (value as Partial<Box>).folder === 'string') return value as Box
      throw new ConfigurationError('DESTINATION_INVALID', 'destination.folder is missing', {
        field: 'destination.folder',
      })
    },
    async submit(document, destination, context) {
      taken.push({ document, destination, context })
      return submission({ contract: 1, type: 'box', id: '1', outcome: 'accepted', document })
    },
    resume: (reference) => submission(reference),
    ...rest,
  }
  return { adapter, taken }
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const engine = (name: string, rest: Partial<DocumentEngine> = {}): DocumentEngine => ({
  contract: 1,
  name,
  inspect: async (bytes) =>
    text(bytes).startsWith(name)
      ? {
          kind: 'invoice',
          syntax: 'UBL',
          mediaType: 'application/xml',
          number: text(bytes).slice(name.length + 1),
          warnings: [],
        }
      : undefined,
  ...rest,
})
const file = (content: string) => new TextEncoder().encode(content)
const failure = async (work: () => unknown): Promise<unknown> => {
  try {
    await work()
  } catch (error) {
    return error
  }
  return undefined
}
const destination = { type: 'box', folder: 'in' } as const

describe('submit', () => {
  it('hands the document and what is known of it to the adapter of its destination', async () => {
    const { adapter, taken } = boxAdapter()
    const facturelle = createFacturelle({ adapters: [adapter], documents: [engine('alpha'), engine('beta')] })
    const steps: ProgressStep[] = []
    const submission = await facturelle.submit(
      { file: file('beta F-1'), name: 'F-1.xml' },
      { destination, trackingId: 't-1', onProgress: (step) => steps.push(step) },
    )
    expect(submission.outcome).toBe('accepted')
    const document = {
      kind: 'invoice',
      syntax: 'UBL',
      mediaType: 'application/xml',
      number: 'F-1',
      name: 'F-1.xml',
      sha256: await sha256(file('beta F-1')),
    }
    expect(taken).toEqual([
      {
        document: { ...document, bytes: file('beta F-1') },
        destination,
        context: expect.objectContaining({ trackingId: 't-1' }),
      },
    ])
    expect(steps).toEqual([{ step: 'inspected', document }])
  })

  it('takes a Blob, and the name of a File', async () => {
    const { adapter, taken } = boxAdapter()
    const facturelle = createFacturelle({ adapters: [adapter], documents: [engine('alpha')] })
    await facturelle.submit({ file: new Blob(['alpha F/1']) }, { destination })
    await facturelle.submit({ file: new File(['alpha F-2'], 'second.xml') }, { destination })
    expect(taken.map(({ document }) => document.name)).toEqual(['F-1.xml', 'second.xml'])
  })

  it('passes on the lifecycle readers of the engines, in order', async () => {
    const { adapter, taken } = boxAdapter()
    const message = { statusCode: '210', reasons: [] }
    const documents = [
      engine('alpha', { readLifecycle: async () => undefined }),
      engine('beta', { readLifecycle: async () => message }),
    ]
    await createFacturelle({ adapters: [adapter], documents }).submit({ file: file('alpha 1') }, { destination })
    const context = taken[0]?.context as AdapterContext | undefined
    expect(await context?.readLifecycle?.(file('x'))).toBe(message)
    await createFacturelle({ adapters: [adapter], documents: [engine('alpha')] }).submit(
      { file: file('alpha 1') },
      { destination },
    )
    expect(taken[1]?.context).not.toHaveProperty('readLifecycle')
  })

  it('lists what is available for an unknown destination', async () => {
    const facturelle = createFacturelle({ adapters: [boxAdapter().adapter], documents: [engine('alpha')] })
    const error = await failure(() =>
      facturelle.submit({ file: file('alpha') }, { destination: { type: 'chorus_pro' } as never }),
    )
    expect(ConfigurationError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ code: 'DESTINATION_UNKNOWN', field: 'destination.type' })
    expect(String(error)).toContain('available: "box"')
  })

  it.each([
    [{ destination: { type: 'box' } }, 'destination.folder'],
    [{ destination: {} }, 'options.destination.type'],
    [{}, 'options.destination'],
    [{ destination, trackingId: '' }, 'options.trackingId'],
    [{ destination, onProgress: 'yes' }, 'options.onProgress'],
  ])('refuses the options %j, naming the field', async (options, field) => {
    const facturelle = createFacturelle({ adapters: [boxAdapter().adapter], documents: [engine('alpha')] })
    expect(await failure(() => facturelle.submit({ file: file('alpha') }, options as never))).toMatchObject({ field })
  })

  it.each([
    [{ file: 'path.xml' }, 'input.file'],
    [{}, 'input.file'],
    [{ file: file('alpha'), name: '../a.xml' }, 'input.name'],
    [{ file: file('alpha'), name: 'a\r\nb.xml' }, 'input.name'],
    [{ file: file('alpha'), name: 'x'.repeat(256) }, 'input.name'],
  ])('refuses the input %#, naming the field', async (input, field) => {
    const facturelle = createFacturelle({ adapters: [boxAdapter().adapter], documents: [engine('alpha')] })
    expect(await failure(() => facturelle.submit(input as never, { destination }))).toMatchObject({ field })
  })

  it('checks the destination before it reads the file', async () => {
    const unread = engine('alpha', { inspect: () => Promise.reject(new Error('read')) })
    const facturelle = createFacturelle({ adapters: [boxAdapter().adapter], documents: [unread] })
    expect(
      await failure(() => facturelle.submit({ file: file('alpha') }, { destination: { type: 'box' } as never })),
    ).toMatchObject({
      field: 'destination.folder',
    })
  })

  it('says of a file nobody knows which engines were asked', async () => {
    const facturelle = createFacturelle({
      adapters: [boxAdapter().adapter],
      documents: [engine('alpha'), engine('beta')],
    })
    const error = await failure(() => facturelle.submit({ file: file('gamma') }, { destination }))
    expect(DocumentError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ code: 'NOT_RECOGNISED', message: expect.stringContaining('alpha, beta') })
  })

  it('waits for the hook, passes its failure over, and ends with the signal when it hangs', async () => {
    const { adapter, taken } = boxAdapter()
    const facturelle = createFacturelle({ adapters: [adapter], documents: [engine('alpha')] })
    const onProgress = async () => {
      expect(taken).toEqual([])
      throw new Error('database is down')
    }
    await facturelle.submit({ file: file('alpha 1') }, { destination, onProgress })
    expect(taken).toHaveLength(1)
    const controller = new AbortController()
    const reason = new Error('enough')
    setTimeout(() => controller.abort(reason), 10)
    const hanging = { destination, onProgress: () => new Promise(() => undefined), signal: controller.signal }
    expect(await failure(() => facturelle.submit({ file: file('alpha 2') }, hanging))).toBe(reason)
    expect(taken).toHaveLength(1)
  })

  it('does nothing when the signal is aborted before', async () => {
    const { adapter, taken } = boxAdapter()
    const reason = new Error('never mind')
    const facturelle = createFacturelle({ adapters: [adapter], documents: [engine('alpha')] })
    expect(
      await failure(() =>
        facturelle.submit({ file: file('alpha') }, { destination, signal: AbortSignal.abort(reason) }),
      ),
    ).toBe(reason)
    expect(taken).toEqual([])
  })
})

describe('createFacturelle', () => {
  it('refuses two adapters of one type', () => {
    const { adapter } = boxAdapter()
    expect(() => createFacturelle({ adapters: [adapter, adapter], documents: [] })).toThrow(
      /Two adapters have the type "box"/,
    )
  })

  it('refuses what speaks another contract', () => {
    const { adapter } = boxAdapter({ contract: 2 as never })
    expect(() => createFacturelle({ adapters: [adapter], documents: [] })).toThrow(/adapter box speaks contract 2/)
    expect(() => createFacturelle({ adapters: [], documents: [engine('alpha', { contract: 2 as never })] })).toThrow(
      /engine alpha/,
    )
  })
})

describe('resume', () => {
  const reference = {
    contract: 1,
    type: 'box',
    id: '1',
    outcome: 'accepted',
    document: { name: 'a', sha256: 'b', syntax: 'UBL', kind: 'invoice' },
  } as const

  it('gives the submission of a stored reference', () => {
    const facturelle = createFacturelle({ adapters: [boxAdapter().adapter], documents: [] })
    expect(facturelle.resume(JSON.parse(JSON.stringify(reference)), { destination }).reference).toEqual(reference)
  })

  it.each([
    [{ ...reference, contract: 2 }, 'reference.contract'],
    [{ ...reference, outcome: 'sent' }, 'reference.outcome'],
    [{ ...reference, type: 'afnor' }, 'destination.type'],
    ['text', 'reference'],
  ])('refuses the reference %#', async (wrong, field) => {
    const facturelle = createFacturelle({ adapters: [boxAdapter().adapter], documents: [] })
    expect(await failure(() => facturelle.resume(wrong as never, { destination }))).toMatchObject({ field })
  })

  it('is refused where the adapter cannot', async () => {
    const { resume: _, ...adapter } = boxAdapter().adapter
    const facturelle = createFacturelle({ adapters: [adapter], documents: [] })
    expect(UnsupportedError.isInstance(await failure(() => facturelle.resume(reference, { destination })))).toBe(true)
  })
})
