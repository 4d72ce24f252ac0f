import { get } from 'node:http'
import { expect, it } from 'vitest'
import { createHttp } from '../src/http/index.js'
import { nodeTransport } from '../src/node/index.js'

it('unit tests are denied the network, loopback included', async () => {
  for (const url of ['http://192.0.2.1/', 'http://127.0.0.1:9/']) {
    const failure = await fetch(url).catch((error: unknown) => error)
    expect(JSON.stringify([String(failure), String((failure as Error).cause)])).toMatch(/Disallowed net connect/)
    const thrown = await new Promise((resolve) => get(url).once('error', resolve))
    expect(String(thrown)).toMatch(/Disallowed net connect/)
  }
})

it('and so is the Node transport', async () => {
  const transport = nodeTransport({ lookup: (_host, _options, callback) => callback(null, '127.0.0.1', 4) })
  const http = createHttp({ transport, timeoutMs: 5_000 })
  const failure: unknown = await http
    .once()(new Request('http://127.0.0.1:9/'))
    .catch((error: unknown) => error)
  expect(failure).toMatchObject({ code: 'NETWORK', requestSent: 'no' })
  await transport.close()
})
