import type { AdapterContext, PreparedDocument, SubmissionReference } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { afnorFlowAdapter } from './adapter.js'

const document: PreparedDocument = {
  bytes: new TextEncoder().encode('<Invoice/>'),
  name: 'F-1.xml',
  sha256: 'a'.repeat(64),
  syntax: 'UBL',
  kind: 'invoice',
  mediaType: 'application/xml',
  guideline: 'urn:example:other',
  profile: 'OTHER',
}

/** A submission to a platform that takes all, in the order of what happened. */
function submitting(context: Partial<AdapterContext>) {
  const happened: string[] = []
  const adapter = afnorFlowAdapter({
    flowServiceUrl: 'https://platform.example',
    tokenUrl: 'https://platform.example/token',
    credentials: { clientId: 'client', clientSecret: 'secret' },
    directory: {
      checkReachability: () => Promise.reject(new Error('a document without an address is not asked for')),
    },
    async fetch({ url }: Request) {
      happened.push(new URL(url).pathname)
      if (url.endsWith('/token')) return Response.json({ access_token: 't', token_type: 'Bearer', expires_in: 1800 })
      return Response.json({ flowId: 'f-1' }, { status: 202 })
    },
  })
  const onProgress = ({ step }: { step: string }) => happened.push(step)
  return { happened, sent: () => adapter.submit(document, { type: 'afnor' }, { onProgress, ...context }) }
}

describe('beforeSend', () => {
  it('is waited for between the step and the request, with all that is left out', async () => {
    let known: { reference: SubmissionReference; warnings: readonly string[] } | undefined
    const { happened, sent } = submitting({
      warnings: ['The file left something out.'],
      trackingId: 'mine',
      async beforeSend(reference, warnings) {
        await Promise.resolve()
        known = { reference, warnings }
        happened.push('beforeSend')
      },
    })
    const submission = await sent()
    expect(happened).toEqual(['/token', 'authorized', 'sending', 'beforeSend', '/v1/flows', 'sent'])
    expect(known?.reference).toMatchObject({ outcome: 'inDoubt', trackingId: 'mine' })
    expect(known?.reference).toEqual({ ...submission.reference, id: undefined, outcome: 'inDoubt' })
    // Of the writing, of the recipient, and of the mapping.
    expect(known?.warnings.map((text) => text.slice(0, 17))).toEqual([
      'The file left som',
      'The directory was',
      'The Flow Service ',
      'The document has ',
    ])
    expect(submission.warnings).toEqual(known?.warnings)
  })

  it('stops the submission with its failure, untouched', async () => {
    const failure = new Error('the disk is full')
    const { happened, sent } = submitting({ beforeSend: () => Promise.reject(failure) })
    expect(await sent().catch((error: unknown) => error)).toBe(failure)
    expect(happened).toEqual(['/token', 'authorized', 'sending'])
  })

  it('sends nothing once it was aborted meanwhile', async () => {
    const controller = new AbortController()
    const { happened, sent } = submitting({
      signal: controller.signal,
      beforeSend: async () => controller.abort('enough'),
    })
    expect(await sent().catch((error: unknown) => error)).toBe('enough')
    expect(happened).toEqual(['/token', 'authorized', 'sending'])
  })
})
