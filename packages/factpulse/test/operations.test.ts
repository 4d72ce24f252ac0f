import { beforeEach, describe, expect, it } from 'vitest'
import { createFactPulse } from '../src/index.js'
import { bench, credentials } from './support/bench.js'
import { CALLS } from './support/calls.js'
import { routes } from './support/document.js'

describe('every operation', () => {
  const { fetch, asked } = bench()
  const client = createFactPulse({ environment: 'production', credentials, fetch })
  beforeEach(() => {
    asked.length = 0
  })

  it('there are 101', () => {
    expect(Object.keys(CALLS).sort()).toEqual([...routes.keys()].sort())
    expect(routes.size).toBe(101)
  })

  it.each(Object.entries(CALLS))('%s sends what the document takes, and reads what it answers', async (name, call) => {
    const answer = await call(client)
    expect(asked).toMatchObject([{ operation: name, errors: [] }])
    expect(asked).toHaveLength(1)
    expect(Object.keys(answer as object)).not.toEqual([])
    // No secret in an address.
    expect(asked[0]?.url).not.toMatch(/platform-secret|piste-secret|chorus-secret|account-password/)
    if (name.startsWith('download')) expect(answer).toMatchObject({ bytes: new Uint8Array([0x25, 0x50, 0xff, 0]) })
  })

  it('downloads the file of a flow', async () => {
    await client.afnor.flows.download('flow-1', 'ReadableView')
    expect(asked).toMatchObject([{ operation: 'getFlow', errors: [] }])
  })
})
