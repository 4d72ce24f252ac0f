import { readFileSync } from 'node:fs'
import { memoryTokenStore, type TokenStore } from '@facturelle/auth'
import { type PreparedDocument, sha256 } from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { createSandbox } from '@facturelle/sandbox'
import { expect, it } from 'vitest'
import { afnorFlowAdapter } from '../src/index.js'

const EXAMPLE = readFileSync(new URL('../../../examples/invoices/F2026-001-ubl.xml', import.meta.url))
const ORIGIN = 'https://platform.example'

async function invoice(): Promise<PreparedDocument> {
  const bytes = new Uint8Array(EXAMPLE)
  const inspection = await xml().inspect(bytes)
  if (!inspection) throw new Error('the example is not recognised')
  return { ...inspection, bytes, name: 'F2026-001.xml', sha256: await sha256(bytes) }
}

it('credentials that come with a call leave no trace in the token store of an adapter; stored ones are shared', async () => {
  const touched: string[] = []
  const inner = memoryTokenStore()
  const tokenStore: TokenStore = {
    get(key) {
      touched.push('get')
      return inner.get(key)
    },
    set(key, ...rest) {
      touched.push('set')
      return inner.set(key, ...rest)
    },
    lock(key, options) {
      touched.push('lock')
      return inner.lock?.(key, options) ?? expect.unreachable()
    },
  }
  const sandbox = createSandbox({ acknowledgeAfterMs: 0 })
  const { flowServiceUrl, tokenUrl, clientId, clientSecret } = sandbox.afnor('1.3.0', ORIGIN)
  const credentials = { clientId, clientSecret }
  let bought = 0
  const fetch = (request: Request) => {
    if (request.url === tokenUrl) bought++
    return sandbox.fetch(request)
  }
  const adapter = () => afnorFlowAdapter({ flowServiceUrl, tokenUrl, credentials, tokenStore, fetch })
  const document = await invoice()
  const first = adapter()

  await first.submit(document, { type: 'afnor', credentials })
  expect({ bought, touched }).toEqual({ bought: 1, touched: [] })

  await first.submit(document, { type: 'afnor' })
  expect({ bought, touched }).toEqual({ bought: 2, touched: ['get', 'lock', 'get', 'set', 'set'] })

  // Another process: what is stored saves it a token.
  await adapter().submit(document, { type: 'afnor' })
  expect({ bought, touched: touched.at(-1) }).toEqual({ bought: 2, touched: 'get' })
})
