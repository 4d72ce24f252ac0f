import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAfnorFlow } from '@facturelle/afnor-flow'
import { nodeTransport } from '@facturelle/core/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const PIECE = Buffer.alloc(256 * 1024, 'x')
const PIECES = 1024
const WHOLE = PIECE.length * PIECES

let url: string
let requests = 0
const server = createServer((request, response) => {
  request.resume()
  if (request.url === '/token') {
    response.writeHead(200, { 'content-type': 'application/json' })
    return response.end('{"access_token":"t","token_type":"Bearer","expires_in":3600}')
  }
  requests++
  if (request.url?.includes('/late?') && requests === 1) return response.writeHead(503).end()
  const breaksOff = request.url?.includes('/broken?') === true
  response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': WHOLE })
  let left = breaksOff ? PIECES / 2 : PIECES
  const write = (): void => {
    while (left-- > 0) if (!response.write(PIECE)) return void response.once('drain', write)
    if (breaksOff) response.destroy()
    else response.end()
  }
  return write()
})
beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe.each(['fetch', 'Node'])('a streamed file over the %s transport', (name) => {
  const transport = name === 'Node' ? nodeTransport() : undefined
  afterAll(() => transport?.close())
  const stream = (flowId: string) => {
    requests = 0
    const { flows } = createAfnorFlow({
      flowServiceUrl: url,
      tokenUrl: `${url}/token`,
      credentials: { clientId: 'a', clientSecret: 'b' },
      allowInsecureLoopback: true,
      ...(transport && { transport }),
    })
    return flows.stream(flowId, 'Original')
  }
  const read = async (body: ReadableStream<Uint8Array>, each: () => void = () => {}) => {
    const hash = createHash('sha256')
    let bytes = 0
    for await (const piece of body as unknown as AsyncIterable<Uint8Array>) {
      hash.update(piece)
      bytes += piece.byteLength
      each()
    }
    return { bytes, sha256: hash.digest('hex') }
  }

  it('of 256 MiB has its hash, and is not kept', async () => {
    const { body, sha256 } = await stream('whole')
    let most = 0
    const before = process.memoryUsage().arrayBuffers
    const passed = await read(body, () => {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before)
    })
    expect(passed).toEqual({ bytes: WHOLE, sha256: await sha256 })
    // Garbage included; the benchmark of memory looks at 1 GiB in a process of its own.
    expect(most).toBeLessThan(WHOLE * 0.6)
  })

  it('that breaks off fails, and so does its hash; it is not asked for again', async () => {
    const { body, sha256 } = await stream('broken')
    await expect(read(body)).rejects.toMatchObject({ code: 'BODY_TRUNCATED' })
    await expect(sha256).rejects.toMatchObject({ code: 'BODY_TRUNCATED' })
    expect(requests).toBe(1)
  })

  it('is asked for again before its head', async () => {
    expect((await read((await stream('late')).body)).bytes).toBe(WHOLE)
    expect(requests).toBe(2)
  })
})
