import { connect } from 'node:net'
import { ConfigurationError } from '@facturelle/core'
import { expect, it } from 'vitest'
import { createSandbox } from '../src/index.js'
import { listen } from '../src/node.js'
import { FlowCaller, openBench, submission, tokenFor } from './calls.js'

const NAMED = { flowSyntax: 'CII', name: 'facture.xml' }

async function exchange(port: number, text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  const chunks: Buffer[] = []
  socket.end(text)
  for await (const chunk of socket) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

it('closes at once, stalled requests included, and twice without harm', async () => {
  const bench = await openBench('over HTTP')
  const flows = new FlowCaller(bench, '1.3.0', await tokenFor(bench))
  bench.sandbox.faults.add({ stall: true })
  bench.sandbox.faults.add({ latencyMs: 100_000 })
  const pending = Promise.allSettled([flows.send('/v1/healthcheck'), flows.send('/v1/healthcheck')])
  while (bench.sandbox.requests.length < 2) await new Promise((resolve) => setImmediate(resolve))
  await Promise.all([bench.close(), bench.close()])
  expect((await pending).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})

it('lets a client that is still sending get to its answer', async () => {
  const bench = await openBench('over HTTP')
  const file = new Uint8Array(5_000_000)
  const flows = new FlowCaller(bench, '1.3.0', 'nonsense')
  for (let round = 0; round < 3; round++) {
    const response = await flows.send('/v1/flows', { method: 'POST', body: submission(NAMED, file) })
    expect(response.status).toBe(401)
    bench.sandbox.faults.add({ status: 503 })
    expect((await flows.send('/v1/flows', { method: 'POST', body: submission(NAMED, file) })).status).toBe(503)
  }
  await bench.close()
})

it('answers requests that fetch cannot make', async () => {
  const sandbox = createSandbox()
  const { port, close } = await listen(sandbox)
  const head = 'Host: x\r\nConnection: close\r\n\r\n'
  expect(await exchange(port, `TRACE / HTTP/1.1\r\n${head}`)).toMatch(/^HTTP\/1\.1 400 /)
  expect(await exchange(port, `GET http://elsewhere.invalid/oauth2/token HTTP/1.1\r\n${head}`)).toMatch(
    /^HTTP\/1\.1 405 /,
  )
  expect(await exchange(port, `OPTIONS * HTTP/1.1\r\n${head}`)).toMatch(/^HTTP\/1\.1 404 /)
  expect(await exchange(port, `HEAD /nothing HTTP/1.1\r\n${head}`)).toMatch(/^HTTP\/1\.1 404 [\s\S]*\r\n\r\n$/)
  await close()
})

it('refuses options that are wrong and ports that are taken', async () => {
  const sandbox = createSandbox()
  const { port, url, close } = await listen(sandbox, { host: '127.0.0.1' })
  expect(url).toBe(`http://127.0.0.1:${port}`)
  await expect(listen(sandbox, { port })).rejects.toMatchObject({ code: 'CANNOT_LISTEN' })
  await expect(listen(sandbox, { port: -1 })).rejects.toBeInstanceOf(ConfigurationError)
  await close()
})
