import type { PreparedDocument, SubmissionReference } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { afnorFlowAdapter } from './adapter.js'

const document: PreparedDocument = {
  bytes: new TextEncoder().encode('<Invoice/>'),
  name: 'F-1.xml',
  sha256: 'a'.repeat(64),
  syntax: 'UBL',
  kind: 'invoice',
  mediaType: 'application/xml',
  profile: 'OTHER',
}
const nobody = () => Promise.reject(new Error('nobody is to be asked'))
const platform = {
  flowServiceUrl: 'https://platform.example',
  tokenUrl: 'https://platform.example/token',
  missing: ['organizationId', 'processingRule'],
} as const
const credentials = { clientId: 'client', clientSecret: 'secret' }

describe('preview', () => {
  it('gives the warnings of the submission, and asks nobody', async () => {
    const adapter = afnorFlowAdapter({
      platform,
      credentials: nobody,
      fetch: nobody,
      allowedHosts: ['b.example'],
      directory: { checkReachability: nobody },
    })
    const warnings = await adapter.preview?.(document, { type: 'afnor', processingRule: 'B2B' })
    expect(warnings?.map((text) => text.slice(0, 17))).toEqual([
      'The directory was',
      'The platform take',
      'The Flow Service ',
      'The document has ',
    ])
    const own = { ...credentials, flowServiceUrl: 'https://b.example', tokenUrl: 'https://b.example/token' }
    const of = { type: 'afnor', processingRule: 'B2B', credentials: own } as const
    expect(await adapter.preview?.(document, of)).toHaveLength(3)
  })

  it('refuses what would be refused', async () => {
    const adapter = afnorFlowAdapter({ platform, version: '1.3.0', credentials, fetch: nobody })
    const preview = (given: Partial<PreparedDocument>, rest = {}) =>
      adapter.preview?.({ ...document, ...given }, { type: 'afnor', ...rest })
    await expect(preview({}, { organizationId: 'o' })).rejects.toMatchObject({ code: 'ORGANIZATION_ID' })
    const bytes = { byteLength: 100_000_001 } as Uint8Array
    await expect(preview({ bytes })).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' })
    await expect(preview({}, { other: 1 })).rejects.toMatchObject({ code: 'DESTINATION_INVALID' })
  })
})

describe('destinationOf', () => {
  it('is what resume takes, of a stored reference', () => {
    const adapter = afnorFlowAdapter({ platform, credentials })
    const reference: SubmissionReference = {
      contract: 1,
      type: 'afnor',
      destination: { processingRule: 'B2B' },
      id: 'f-1',
      outcome: 'accepted',
      document,
    }
    expect(adapter.destinationOf?.(reference, undefined)).toEqual({ type: 'afnor', processingRule: 'B2B' })
    const whole = adapter.destinationOf?.(reference, credentials)
    expect(whole).toEqual({ type: 'afnor', processingRule: 'B2B', credentials })
    expect(adapter.resume?.(reference, adapter.checkDestination(whole)).reference).toEqual(reference)
  })
})
