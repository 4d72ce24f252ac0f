import {
  type Adapter,
  type Destination,
  type DocumentEngine,
  type PreparedDocument,
  referenceDocument,
  type Submission,
  sha256,
} from '@facturelle/core'
import { openFile } from '@facturelle/core/node'
import { describe, expect, it } from 'vitest'
import { createFacturelle, type FileInput } from '../src/index.js'

const destination = { type: 'box' } as const
const content = new TextEncoder().encode('F-1')

/** A facade over an adapter that keeps what it is given, and an engine that knows every file. */
function facade(
  options: { maxFileBytes?: number; readTimeoutMs?: number } = {},
  look: () => unknown = () => undefined,
) {
  const taken: PreparedDocument[] = []
  const adapter: Adapter<Destination & { type: 'box' }> = {
    contract: 1,
    type: 'box',
    checkDestination: () => destination,
    async submit(document) {
      taken.push(document)
      const reference = {
        contract: 1,
        type: 'box',
        outcome: 'accepted',
        document: referenceDocument(document),
      } as const
      return { outcome: 'accepted', reference, warnings: [] } as unknown as Submission
    },
  }
  const engine: DocumentEngine = {
    contract: 1,
    name: 'any',
    async inspect(bytes) {
      await look()
      const number = new TextDecoder().decode(bytes.subarray(0, 3))
      return { kind: 'invoice', syntax: 'UBL', mediaType: 'application/xml', number, warnings: [] }
    },
  }
  return {
    facturelle: createFacturelle({ adapters: [adapter], documents: [engine], journal: 'none', ...options }),
    taken,
  }
}
const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )
const silent = () => {
  const cancelled: unknown[] = []
  const stream = new ReadableStream<Uint8Array>({
    pull: () => new Promise(() => undefined),
    cancel: (reason) => void cancelled.push(reason),
  })
  return { stream, cancelled }
}

describe('a file', () => {
  it.each<[string, () => FileInput, string]>([
    ['Uint8Array', () => content, 'F-1.xml'],
    ['Buffer', () => Buffer.from(content), 'F-1.xml'],
    ['Blob', () => new Blob([content]), 'F-1.xml'],
    ['File', () => new File([content], 'folder/mine.xml'), 'mine.xml'],
    ['ReadableStream', () => new Blob([content]).stream(), 'F-1.xml'],
    ['source', () => ({ stream: () => new Blob([content]).stream(), name: 'theirs.xml' }), 'theirs.xml'],
  ])('is taken as a %s, named as its source names it', async (_, make, name) => {
    const { facturelle, taken } = facade()
    await facturelle.submit({ file: make() }, { destination })
    await facturelle.submit({ file: make(), name: 'given.xml' }, { destination })
    expect(taken.map((document) => document.name)).toEqual([name, 'given.xml'])
    for (const { bytes, sha256: hash } of taken) {
      expect(bytes).toEqual(content)
      expect(hash).toBe(await sha256(content))
    }
    expect(await facturelle.inspect({ file: make() })).toMatchObject({ number: 'F-1' })
  })

  it('is taken as a path', async () => {
    const { facturelle, taken } = facade()
    await facturelle.submit({ file: openFile(new URL('../package.json', import.meta.url)) }, { destination })
    expect(taken[0]).toMatchObject({ name: 'package.json', number: '{\n ' })
    expect(await failure(facturelle.inspect({ file: openFile('/nowhere/F-1.xml') }))).toMatchObject({
      code: 'FILE_UNREADABLE',
      message: 'The file "F-1.xml" does not exist; check the path',
    })
  })

  it('given as bytes is the one it was at the call, whatever happens to them after', async () => {
    const mine = Uint8Array.from(content)
    const { facturelle, taken } = facade({}, () => mine.fill(1))
    const submitting = facturelle.submit({ file: mine }, { destination, onProgress: () => mine.fill(2) })
    mine.fill(0)
    await submitting
    expect(taken[0]?.bytes).toEqual(content)
    expect(taken[0]?.sha256).toBe(await sha256(content))
  })

  it.each([
    [100_000_000, {}],
    [3, { maxFileBytes: 3 }],
  ])('may have %i bytes with the options %j', async (most, options) => {
    const { facturelle, taken } = facade(options)
    const source = (size: number) => ({ stream: () => expect.unreachable(), size })
    const error = await failure(facturelle.submit({ file: source(most + 1) }, { destination }))
    expect(error).toMatchObject({
      code: 'TOO_LARGE',
      message: `input.file has ${most + 1} bytes; at most ${most} are taken`,
    })
    expect(await failure(facturelle.inspect({ file: source(most + 1) }))).toMatchObject({ code: 'TOO_LARGE' })
    // The most itself is opened, which this source does not like.
    expect(await failure(facturelle.inspect({ file: source(most) }))).toMatchObject({ code: 'FILE_UNREADABLE' })
    await facturelle.submit({ file: content }, { destination })
    expect(taken).toHaveLength(1)
  })

  it.each([
    [{ maxFileBytes: 0 }, 'options.maxFileBytes'],
    [{ maxFileBytes: 1.5 }, 'options.maxFileBytes'],
    [{ readTimeoutMs: -1 }, 'options.readTimeoutMs'],
    [{ readTimeoutMs: '60' }, 'options.readTimeoutMs'],
  ])('is not read under the options %j', async (options, field) => {
    expect(() => facade(options as never)).toThrow(expect.objectContaining({ field }))
  })

  it.each(['submit', 'inspect'] as const)('is no longer read by %s once the signal is aborted', async (operation) => {
    const { facturelle, taken } = facade()
    const { stream, cancelled } = silent()
    const controller = new AbortController()
    const { signal } = controller
    const ending = failure(
      operation === 'submit'
        ? facturelle.submit({ file: stream }, { destination, signal })
        : facturelle.inspect({ file: stream }, { signal }),
    )
    const reason = new Error('enough')
    controller.abort(reason)
    expect(await ending).toBe(reason)
    await expect.poll(() => cancelled).toEqual([reason])
    expect(taken).toEqual([])
  })

  it('is given up when it takes too long', async () => {
    const { facturelle } = facade({ readTimeoutMs: 5 })
    const { stream, cancelled } = silent()
    const error = await failure(facturelle.submit({ file: stream }, { destination }))
    expect(error).toMatchObject({ code: 'FILE_UNREADABLE', field: 'input.file' })
    expect(cancelled).toEqual([error])
  })
})
