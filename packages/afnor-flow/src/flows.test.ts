import { type FileInput, PlatformError, sha256, TransportError } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { steppedClock } from '../../core/test/stepped-clock.js'
import { createAfnorFlow } from './client.js'
import { MAX_FILE_BYTES } from './flows.js'

const content = new TextEncoder().encode('<Invoice/>')
const flowInfo = { name: 'F-1.xml', flowSyntax: 'UBL' } as const
const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

/** A client on a platform that takes everything, and what came in there. */
function platform() {
  const requests: string[] = []
  const files: { name: string; bytes: Uint8Array }[] = []
  const client = createAfnorFlow({
    flowServiceUrl: 'https://platform.example',
    tokenUrl: 'https://platform.example/token',
    credentials: { clientId: 'client', clientSecret: 'secret' },
    async fetch(request) {
      const { pathname } = new URL(request.url)
      requests.push(pathname)
      if (pathname === '/token') return Response.json({ access_token: 't', token_type: 'Bearer', expires_in: 1800 })
      const file = (await request.formData()).get('file') as File
      files.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
      return Response.json({ ...flowInfo, flowId: 'f-1' }, { status: 202 })
    },
  })
  return { client, requests, files }
}

describe('flows.create', () => {
  it.each<[string, () => FileInput]>([
    ['Uint8Array', () => content],
    ['Buffer', () => Buffer.from(content)],
    ['Blob', () => new Blob([content])],
    ['ReadableStream', () => new Blob([content]).stream()],
    ['source of its own', () => ({ stream: () => new Blob([content]).stream(), name: 'other.xml' })],
  ])('sends a %s byte for byte, under the declared name', async (_, make) => {
    const { client, files } = platform()
    expect(await client.flows.create({ file: make(), flowInfo })).toMatchObject({ flowId: 'f-1' })
    expect(files.map(({ name }) => name)).toEqual(['F-1.xml'])
    expect(await sha256(files[0]?.bytes as Uint8Array)).toBe(await sha256(content))
  })

  it.each<[string, () => unknown, object]>([
    [
      'a path',
      () => 'F-1.xml',
      { code: 'ARGUMENT_INVALID', field: 'file', message: expect.stringContaining('openFile') },
    ],
    [
      'a size beyond 100 MB',
      () => ({ stream: () => expect.unreachable(), size: MAX_FILE_BYTES + 1 }),
      { code: 'TOO_LARGE' },
    ],
    [
      'a stream that fails',
      () => new ReadableStream({ pull: () => Promise.reject(new Error('disk')) }),
      { code: 'FILE_UNREADABLE', field: 'file' },
    ],
  ])('sends nothing for %s, not even for a token', async (_, make, expected) => {
    const { client, requests } = platform()
    expect(await failure(client.flows.create({ file: make() as FileInput, flowInfo }))).toMatchObject(expected)
    expect(requests).toEqual([])
  })

  it('checks what is declared before it reads', async () => {
    const { client } = platform()
    const file = new Blob([content]).stream()
    expect(await failure(client.flows.create({ file, flowInfo: { ...flowInfo, name: '' } }))).toMatchObject({
      field: 'flowInfo.name',
    })
    expect(file.locked).toBe(false)
  })

  it('ends with the signal while the file is read', async () => {
    const { client, requests } = platform()
    const cancelled: unknown[] = []
    const file = new ReadableStream({
      pull: () => new Promise(() => undefined),
      cancel: (why) => void cancelled.push(why),
    })
    const controller = new AbortController()
    const creating = failure(client.flows.create({ file, flowInfo }, { signal: controller.signal }))
    const reason = new Error('enough')
    controller.abort(reason)
    expect(await creating).toBe(reason)
    await expect.poll(() => cancelled).toEqual([reason])
    expect(requests).toEqual([])
  })
})

describe('the clock of a call', () => {
  const slow = (api: (pass: (ms: number) => void) => Response | Promise<Response>) => {
    const clock = steppedClock()
    const client = createAfnorFlow({
      flowServiceUrl: 'https://platform.example',
      tokenUrl: 'https://platform.example/token',
      credentials: { clientId: 'client', clientSecret: 'secret' },
      timeoutMs: 1_000,
      retry: { limit: 0 },
      clock,
      fetch: async ({ url }) =>
        url.endsWith('/token')
          ? Response.json({ access_token: 't', token_type: 'Bearer', expires_in: 1800 })
          : api((ms) => clock.pass(ms)),
    })
    return { client, clock }
  }

  it('is one for the reading of a stream and for what is sent', async () => {
    let asked = false
    const { client, clock } = slow(() => {
      asked = true
      return new Promise(() => undefined)
    })
    const file = new ReadableStream<Uint8Array>({
      pull(controller) {
        clock.pass(700)
        controller.enqueue(content)
        controller.close()
      },
    })
    const started = clock.now()
    const creating = failure(client.flows.create({ file, flowInfo }))
    await expect.poll(() => asked).toBe(true)
    clock.pass(300)
    const error = await creating
    expect(TransportError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ code: 'TIMEOUT', requestSent: 'maybe' })
    expect(clock.now() - started).toBe(1_000)
  })

  it('is read for Retry-After when the answer is there, not when it was asked for', async () => {
    const { client, clock } = slow((pass) => {
      pass(900)
      return new Response(null, { status: 503, headers: { 'retry-after': '7' } })
    })
    const started = clock.now()
    const error = await failure(client.flows.get('f-1'))
    expect(PlatformError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ retryAt: new Date(started + 7_900).toISOString() })
  })
})
