import { getEventListeners } from 'node:events'
import { runInNewContext } from 'node:vm'
import { describe, expect, it, vi } from 'vitest'
import type { Clock } from './clock.js'
import { ConfigurationError, DocumentError } from './errors.js'
import { type FileInput, type FileSource, type ReadFileOptions, readFileInput } from './file.js'

const MAX = 1000
const read = (input: unknown, options: Partial<ReadFileOptions> = {}) =>
  readFileInput(input as FileInput, { maxBytes: MAX, field: 'input.file', ...options })
const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )
const bytes = (length: number) => Uint8Array.from({ length }, (_, at) => at % 251)

/** A stream by hand: what it gives, and what was done to it. */
function streamOf(pull: (turn: number, controller: ReadableStreamDefaultController) => unknown) {
  const seen = { pulled: 0, cancelled: [] as unknown[] }
  const stream = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => pull(seen.pulled++, controller) as undefined,
      cancel: (reason) => void seen.cancelled.push(reason),
    },
    { highWaterMark: 0 },
  )
  return { stream, seen }
}
const chunked = (...chunks: unknown[]) =>
  streamOf((turn, controller) => {
    if (turn < chunks.length) controller.enqueue(chunks[turn])
    else controller.close()
  })
const silent = () => streamOf(() => new Promise(() => undefined))

describe('readFileInput', () => {
  it('gives bytes as they are, without a copy', async () => {
    const given = bytes(10)
    expect((await read(given)).bytes).toBe(given)
    expect(await read(given)).toEqual({ bytes: given })
  })

  it('copies bytes at once where it is told to, so that later changes are not seen', async () => {
    const given = bytes(10)
    const reading = read(given, { copy: true })
    given.fill(0)
    expect((await reading).bytes).toEqual(bytes(10))
  })

  it('gives a Buffer as a plain Uint8Array over the same memory', async () => {
    const given = Buffer.from(bytes(10)).subarray(2, 6)
    const read_ = (await read(given)).bytes
    expect(Object.getPrototypeOf(read_)).toBe(Uint8Array.prototype)
    expect(read_).toEqual(bytes(6).subarray(2))
    expect(read_.buffer).toBe(given.buffer)
  })

  it.each<[string, () => Uint8Array]>([
    ['shared', () => new Uint8Array(new SharedArrayBuffer(4)).fill(7)],
    [
      'resizable',
      () => new Uint8Array(Reflect.construct(ArrayBuffer, [4, { maxByteLength: 8 }]) as ArrayBuffer).fill(7),
    ],
  ])('copies memory that is %s: it could not be hashed', async (_, make) => {
    const given = make()
    const { bytes: kept } = await read(given)
    given.fill(0)
    expect(kept).toEqual(new Uint8Array(4).fill(7))
    await expect(crypto.subtle.digest('SHA-256', kept as Uint8Array<ArrayBuffer>)).resolves.toBeDefined()
  })

  it('takes bytes of another realm', async () => {
    const foreign = runInNewContext('new Uint8Array([1, 2, 3])') as Uint8Array
    expect(foreign).not.toBeInstanceOf(Uint8Array)
    const { bytes: own } = await read(foreign)
    expect(own).toBeInstanceOf(Uint8Array)
    expect(own).toEqual(Uint8Array.of(1, 2, 3))
  })

  it.each<[string, () => unknown, string | undefined]>([
    ['Blob', () => new Blob([bytes(900)]), undefined],
    ['File', () => new File([bytes(900)], 'F-1.xml'), 'F-1.xml'],
    ['ReadableStream', () => chunked(bytes(900).subarray(0, 1), bytes(900).subarray(1)).stream, undefined],
    ['source without a size', () => ({ stream: () => chunked(bytes(900)).stream, name: 'a' }), 'a'],
    [
      'source that looks its size up',
      () => ({ stream: () => chunked(bytes(900)).stream, readSize: async () => 900 }),
      undefined,
    ],
    [
      'source with a size that is none',
      () => ({ stream: () => chunked(bytes(900)).stream, size: Number.NaN }),
      undefined,
    ],
  ])('reads a %s', async (_, make, name) => {
    expect(await read(make())).toEqual({ bytes: bytes(900), ...(name && { name }) })
  })

  it('reads nothing as nothing', async () => {
    for (const empty of [new Uint8Array(), new Blob([]), chunked().stream, chunked(new Uint8Array()).stream]) {
      expect((await read(empty)).bytes).toEqual(new Uint8Array())
    }
  })

  it.each([0, 1, 65_535, 65_536, 65_537, 131_072, 500_000, 20_000_000])(
    'puts %i bytes of unknown size together',
    async (length) => {
      const whole = bytes(length)
      const pieces = [1, 70_000, 3, 1_000_000]
      let at = 0
      const { stream } = streamOf((turn, controller) => {
        if (at >= length) return controller.close()
        const next = whole.subarray(at, at + (pieces[turn % pieces.length] ?? 1))
        at += next.byteLength
        controller.enqueue(next)
      })
      const { bytes: got } = await read(stream, { maxBytes: 20_000_000 })
      expect(Buffer.compare(got, whole)).toBe(0)
      expect(got.buffer.byteLength).toBe(length)
    },
  )

  it('is not deceived by a stream that gives the same memory again and again', async () => {
    const one = new Uint8Array(2)
    const { stream } = streamOf((turn, controller) =>
      turn < 3 ? controller.enqueue(one.fill(turn)) : controller.close(),
    )
    expect((await read(stream)).bytes).toEqual(Uint8Array.of(0, 0, 1, 1, 2, 2))
  })

  it.each([
    ['/home/a/F-1.xml', 'F-1.xml'],
    ['..\\..\\F-1.xml', 'F-1.xml'],
    ['F\r\n1.xml', 'F1.xml'],
    ['..', undefined],
    ['', undefined],
    ['x'.repeat(256), undefined],
    [42, undefined],
  ])('takes of the name %j what is a bare file name', async (name, expected) => {
    expect((await read({ stream: () => chunked(bytes(1)).stream, name })).name).toBe(expected)
  })
})

describe('what is no file', () => {
  it.each<[string, () => unknown, RegExp]>([
    ['a path', () => 'invoice.xml', /is a string; for a path pass openFile of @facturelle\/core\/node/],
    ['nothing', () => undefined, /is missing; it must be a Uint8Array/],
    ['null', () => null, /must be a Uint8Array, a Blob, a ReadableStream/],
    ['a number', () => 7, /must be/],
    ['an ArrayBuffer', () => new ArrayBuffer(1), /new Uint8Array\(buffer\)/],
    ['a SharedArrayBuffer', () => new SharedArrayBuffer(1), /new Uint8Array\(buffer\)/],
    ['a view', () => new Uint16Array(1), /is a Uint16Array; pass new Uint8Array\(view\.buffer/],
    ['a DataView', () => new DataView(new ArrayBuffer(1)), /is a DataView/],
    ['clamped bytes', () => new Uint8ClampedArray(1), /is a Uint8ClampedArray/],
    ['a URL', () => new URL('file:///a'), /openFile/],
    ['a promise', () => Promise.resolve(bytes(1)), /await it/],
    ['a Node stream', () => ({ pipe: () => undefined }), /Readable\.toWeb/],
    ['a Response', () => new Response('a'), /pass its body/],
    ['an array', () => [1, 2], /must be/],
    [
      'a view that calls itself bytes',
      () => Object.defineProperty(new DataView(new ArrayBuffer(1)), Symbol.toStringTag, { value: 'Uint8Array' }),
      /pass new Uint8Array/,
    ],
    ['a forged tag', () => ({ [Symbol.toStringTag]: 'Uint8Array' }), /must be/],
  ])('is refused, with the remedy: %s', async (_, make, remedy) => {
    const error = await failure(read(make()))
    expect(ConfigurationError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ code: 'ARGUMENT_INVALID', field: 'input.file' })
    expect((error as Error).message).toMatch(/^input\.file /)
    expect((error as Error).message).toMatch(remedy)
  })

  it('is a stream that somebody else reads', async () => {
    const { stream } = chunked(bytes(1))
    stream.getReader()
    for (const input of [stream, { stream: () => stream }]) {
      expect(await failure(read(input))).toMatchObject({
        code: 'ARGUMENT_INVALID',
        message: expect.stringContaining('another reader'),
      })
    }
  })

  it('is an option that would let everything through', async () => {
    expect(await failure(read(bytes(1), { maxBytes: Number.NaN }))).toMatchObject({ field: 'maxBytes' })
  })
})

describe('size', () => {
  const tooLarge = { code: 'TOO_LARGE', message: expect.stringMatching(/^input\.file has .* at most 1000 are taken/) }

  it('may be the most that is allowed, and no byte more', async () => {
    for (const make of [
      (length: number) => bytes(length),
      (length: number) => new Blob([bytes(length)]),
      (length: number) => chunked(bytes(length)).stream,
      (length: number) => chunked(bytes(length - 1), bytes(1)).stream,
    ]) {
      expect((await read(make(MAX))).bytes.byteLength).toBe(MAX)
      const error = await failure(read(make(MAX + 1)))
      expect(DocumentError.isInstance(error)).toBe(true)
      expect(error).toMatchObject(tooLarge)
    }
  })

  it.each<[string, Partial<FileSource>]>([
    ['is known', { size: MAX + 1 }],
    ['is looked up', { readSize: async () => MAX + 1 }],
  ])('refuses without opening anything when it %s', async (_, rest) => {
    const stream = vi.fn()
    expect(await failure(read({ stream, ...rest }))).toMatchObject(tooLarge)
    expect(stream).not.toHaveBeenCalled()
  })

  it('ends an endless stream with the first byte too many, and cancels it', async () => {
    const { stream, seen } = streamOf((_, controller) => controller.enqueue(bytes(300)))
    const error = await failure(read(stream))
    expect(error).toMatchObject(tooLarge)
    expect(seen).toEqual({ pulled: 4, cancelled: [error] })
  })

  it.each([
    ['fewer', 11, /gave 10 of the 11 bytes/],
    ['more', 9, /more than the 9 bytes/],
    ['more than nothing', 0, /more than the 0 bytes/],
  ])('that lies is found out: the stream has %s', async (_, size, said) => {
    const { stream } = chunked(bytes(5), bytes(5))
    const error = await failure(read({ stream: () => stream, size }))
    expect(error).toMatchObject({ code: 'FILE_UNREADABLE', field: 'input.file', message: expect.stringMatching(said) })
  })
})

describe('a hostile source', () => {
  const leaky = Object.assign(new Error('<Invoice>secret</Invoice>'), { code: 'EIO', path: '/home/secret' })
  const sources: Record<string, () => unknown> = {
    'throws in pull': () => streamOf(() => Promise.reject(leaky)).stream,
    'throws after a chunk': () =>
      streamOf((turn, controller) => (turn === 0 ? controller.enqueue(bytes(1)) : Promise.reject(leaky))).stream,
    'errors its stream with a string': () => streamOf((_, controller) => controller.error('secret')).stream,
    'errors its stream with nothing': () => streamOf((_, controller) => controller.error()).stream,
    'errors with a name of its own': () => streamOf((_, c) => c.error({ name: 'secret <b>', code: 'se cret' })).stream,
    'throws in stream()': () => ({
      stream() {
        throw leaky
      },
    }),
    'gives no stream': () => ({ stream: () => undefined }),
    'gives a stream of no form': () => ({ stream: () => ({}) }),
    'throws in getReader()': () => ({
      getReader() {
        throw leaky
      },
    }),
    'throws in size': () => ({
      stream: () => chunked().stream,
      get size() {
        throw leaky
      },
    }),
    'fails to look its size up': () => ({ stream: () => chunked().stream, readSize: () => Promise.reject(leaky) }),
    'throws in cancel, after a bad chunk': () => ({
      getReader: () => ({
        read: async () => ({ done: false, value: 'secret' }),
        cancel() {
          throw leaky
        },
      }),
    }),
    'reads nothing': () => ({ getReader: () => ({ read: async () => undefined }) }),
  }

  it.each(Object.entries(sources))('that %s ends with a typed error, which quotes nothing', async (_, make) => {
    const error = await failure(read(make()))
    expect(ConfigurationError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ code: 'FILE_UNREADABLE', field: 'input.file' })
    const { message, stack, cause } = error as ConfigurationError
    expect(
      [message, stack, String(cause), (cause as Error | undefined)?.stack, JSON.stringify(cause)].join(),
    ).not.toMatch(/secret|Invoice>/)
  })

  it('is named by the code of its failure', async () => {
    const error = (await failure(read(sources['throws in pull']?.()))) as ConfigurationError
    expect(error.message).toContain('(EIO)')
    expect(error.cause).toMatchObject({ message: 'EIO' })
  })

  it('may say by a typed error of its own what is wrong', async () => {
    const own = new ConfigurationError('FILE_UNREADABLE', 'The file "a" does not exist')
    expect(await failure(read(streamOf((_, controller) => controller.error(own)).stream))).toBe(own)
  })

  it.each([
    ['a string', 'text'],
    ['an ArrayBuffer', new ArrayBuffer(1)],
    ['nothing', undefined],
  ])('that gives %s for bytes is refused and cancelled', async (_, chunk) => {
    const { stream, seen } = chunked(bytes(1), chunk)
    const error = await failure(read(stream))
    expect(error).toMatchObject({ code: 'FILE_UNREADABLE', message: expect.stringContaining('must be Uint8Arrays') })
    expect(seen.cancelled).toEqual([error])
  })

  it('that gives empty chunks forever is refused and cancelled', async () => {
    const { stream, seen } = streamOf((_, controller) => controller.enqueue(new Uint8Array()))
    const error = await failure(read(stream))
    expect(error).toMatchObject({ code: 'FILE_UNREADABLE', message: expect.stringContaining('empty chunks') })
    expect(seen.cancelled).toEqual([error])
  })

  it('that never waits, and gives a byte at a time, leaves the timers their turn', async () => {
    const controller = new AbortController()
    const whole = new Uint8Array(4096)
    const { stream, seen } = streamOf((turn, at) => at.enqueue(whole.subarray(turn % 4096, (turn % 4096) + 1)))
    const reason = new Error('enough')
    setTimeout(() => controller.abort(reason), 20)
    expect(await failure(read(stream, { maxBytes: 1e9, signal: controller.signal }))).toBe(reason)
    expect(seen.cancelled).toEqual([reason])
  })
})

describe('abort', () => {
  const reason = { why: 'not even an error' }

  it('before anything touches nothing', async () => {
    const stream = vi.fn()
    for (const input of [{ stream }, bytes(1), 'a path']) {
      expect(await failure(read(input, { signal: AbortSignal.abort(reason) }))).toBe(reason)
    }
    expect(stream).not.toHaveBeenCalled()
  })

  const states: Record<string, () => { input: unknown; cancelled?: unknown[] }> = {
    'while the size is looked up': () => ({
      input: { stream: () => expect.unreachable(), readSize: () => new Promise(() => undefined) },
    }),
    'while the first chunk is awaited': () => {
      const { stream, seen } = silent()
      return { input: stream, cancelled: seen.cancelled }
    },
    'between two chunks': () => {
      const { stream, seen } = streamOf((turn, controller) =>
        turn < 3 ? controller.enqueue(bytes(10)) : new Promise(() => undefined),
      )
      return { input: { stream: () => stream, size: 100 }, cancelled: seen.cancelled }
    },
    'with a stream that does not answer to cancel': () => {
      const cancelled: unknown[] = []
      const cancel = (why: unknown) => {
        cancelled.push(why)
        return new Promise(() => undefined)
      }
      return { input: { getReader: () => ({ read: () => new Promise(() => undefined), cancel }) }, cancelled }
    },
    'with a stream that fails when it is cancelled': () => {
      const cancelled: unknown[] = []
      const cancel = (why: unknown) => {
        cancelled.push(why)
        throw new Error('no')
      }
      return { input: { getReader: () => ({ read: () => new Promise(() => undefined), cancel }) }, cancelled }
    },
    'with a stream that fails because it is cancelled': () => {
      const cancelled: unknown[] = []
      let fail: (why: unknown) => void = () => undefined
      const read = () => new Promise((_, reject) => (fail = reject))
      const cancel = async (why: unknown) => {
        cancelled.push(why)
        fail(new Error('cancelled'))
      }
      return { input: { getReader: () => ({ read, cancel }) }, cancelled }
    },
  }

  it.each(Object.entries(states))('%s settles within one turn, with the reason as it is', async (_, make) => {
    const { input, cancelled } = make()
    const controller = new AbortController()
    const settled: unknown[] = []
    void failure(read(input, { signal: controller.signal, timeoutMs: 60_000 })).then((error) => settled.push(error))
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(settled).toEqual([])
    controller.abort(reason)
    await new Promise((resolve) => setImmediate(resolve))
    expect(settled).toEqual([reason])
    expect(settled[0]).toBe(reason)
    if (cancelled) expect(cancelled).toEqual([reason])
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
  })

  it('right after the call cancels a stream that was handed over', async () => {
    const { stream, seen } = silent()
    const controller = new AbortController()
    const reading = failure(read(stream, { signal: controller.signal }))
    controller.abort(reason)
    expect(await reading).toBe(reason)
    await expect.poll(() => seen.cancelled).toEqual([reason])
  })

  it('opens nothing once the size comes after the end', async () => {
    const controller = new AbortController()
    const stream = vi.fn()
    let answer: (size: number) => void = () => undefined
    const readSize = () => new Promise<number>((resolve) => (answer = resolve))
    const reading = failure(read({ stream, readSize }, { signal: controller.signal }))
    controller.abort(reason)
    expect(await reading).toBe(reason)
    answer(10)
    await new Promise((resolve) => setImmediate(resolve))
    expect(stream).not.toHaveBeenCalled()
  })

  it('leaves no listener and no timer, however a call ends', async () => {
    const controller = new AbortController()
    const { signal } = controller
    const added = vi.spyOn(signal, 'addEventListener')
    const removed = vi.spyOn(signal, 'removeEventListener')
    const timers = () => process.getActiveResourcesInfo().filter((what) => what === 'Timeout').length
    const before = timers()
    for (let at = 0; at < 100; at++) {
      await read(new Blob([bytes(10)]), { signal, timeoutMs: 60_000 })
      await failure(read(chunked('text').stream, { signal, timeoutMs: 60_000 }))
    }
    expect(added.mock.calls.length).toBeGreaterThanOrEqual(200)
    expect(removed.mock.calls.length).toBeGreaterThanOrEqual(added.mock.calls.length)
    // The test runner has timers of its own; one left by each call would be 200.
    expect(timers()).toBeLessThan(before + 10)
  })
})

describe('the time limit', () => {
  it('ends a stream that never does, and cancels it', async () => {
    let ring: () => void = () => undefined
    const asked: number[] = []
    const clock: Clock = {
      now: () => 0,
      sleep: (ms) => {
        asked.push(ms)
        return new Promise((resolve) => (ring = resolve))
      },
    }
    const { stream, seen } = silent()
    const reading = failure(read(stream, { timeoutMs: 5000, clock }))
    expect(asked).toEqual([5000])
    ring()
    const error = await reading
    expect(error).toMatchObject({ code: 'FILE_UNREADABLE', message: expect.stringContaining('within 5000 ms') })
    await expect.poll(() => seen.cancelled).toEqual([error])
  })
})
