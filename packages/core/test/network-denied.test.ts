import { get } from 'node:http'
import { expect, it } from 'vitest'

it('unit tests are denied the network, loopback included', async () => {
  for (const url of ['http://192.0.2.1/', 'http://127.0.0.1:9/']) {
    const failure = await fetch(url).catch((error: unknown) => error)
    expect(JSON.stringify([String(failure), String((failure as Error).cause)])).toMatch(/Disallowed net connect/)
    const thrown = await new Promise((resolve) => get(url).once('error', resolve))
    expect(String(thrown)).toMatch(/Disallowed net connect/)
  }
})
