import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afnorFlowAdapter } from '@facturelle/afnor-flow'
import type { LifecycleEvent, ProgressStep } from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { createFacturelle } from '@facturelle/facade'
import { facturx } from '@facturelle/facturx'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const INVOICES = fileURLToPath(new URL('../examples/invoices/', import.meta.url))
const FILES = [
  { name: 'F2026-001.pdf', syntax: 'Factur-X', kind: 'invoice', number: 'F2026-001', profile: 'EN 16931' },
  { name: 'F2026-001-cii.xml', syntax: 'CII', kind: 'invoice', number: 'F2026-001', profile: 'EN 16931' },
  { name: 'F2026-001-ubl.xml', syntax: 'UBL', kind: 'invoice', number: 'F2026-001', profile: 'EN 16931' },
  {
    name: 'A2026-001-ubl-credit-note.xml',
    syntax: 'UBL',
    kind: 'creditNote',
    number: 'A2026-001',
    profile: 'EN 16931',
  },
] as const

const documents = [xml(), facturx()]

describe.each(['1.1.0', '1.2.0', '1.3.0'] as const)('over HTTP, Flow Service %s', (version) => {
  let sandbox: ReturnType<typeof createSandbox>
  let server: Awaited<ReturnType<typeof listen>>

  beforeAll(async () => {
    sandbox = createSandbox({
      acknowledgeAfterMs: 30,
      lifecycle: [
        { afterMs: 60, status: '202' },
        { afterMs: 90, status: '204' },
        { afterMs: 120, status: '205' },
        { afterMs: 150, status: '212' },
      ],
    })
    server = await listen(sandbox)
  })
  afterAll(() => server.close())

  it.each(FILES)(
    '$name: token, submission, lifecycle, the original byte for byte',
    async ({ name, syntax, kind, number, profile }) => {
      // The same invoice in three syntaxes is one invoice to a platform: each goes to a fresh one.
      sandbox.reset()
      const bytes = new Uint8Array(await readFile(INVOICES + name))
      const { flowServiceUrl, tokenUrl, clientId, clientSecret } = sandbox.afnor(version, server.url)
      const facturelle = createFacturelle({
        adapters: [afnorFlowAdapter({ version, allowInsecureLoopback: true })],
        documents,
      })
      const steps: ProgressStep[] = []
      const submission = await facturelle.submit(
        { file: bytes, name },
        {
          destination: { type: 'afnor', credentials: { flowServiceUrl, tokenUrl, clientId, clientSecret } },
          onProgress: (step) => steps.push(step),
        },
      )
      expect(submission.outcome).toBe('accepted')
      expect(submission.warnings).toEqual([])
      expect(steps.map(({ step }) => step)).toEqual(['inspected', 'validated', 'authorized', 'sending', 'sent'])
      expect(steps[0]).toMatchObject({ document: { name, syntax, kind, number, profile } })

      const events: LifecycleEvent[] = []
      for await (const event of submission.events({ pollMs: 10, maxPollMs: 20 })) events.push(event)
      expect(events.at(-1)).toMatchObject({ stage: 'paid', platformStatus: '212', final: true })
      const lifecycle = events.filter(({ source }) => source === 'lifecycle').map(({ stage }) => stage)
      expect(lifecycle).toEqual(['received', 'inHand', 'approved', 'paid'])
      expect(events.filter(({ source }) => source === 'acknowledgement').at(-1)).toMatchObject({
        stage: 'submitted',
        platformStatus: 'Ok',
      })

      const original = await submission.original?.()
      expect(original?.bytes).toEqual(bytes)
      expect(original?.name).toBe(name)

      const [token, create] = sandbox.requests.map(({ operation }) => operation)
      expect([token, create]).toEqual(['token', 'createFlow'])
      expect(sandbox.requests.filter(({ operation }) => operation === 'token')).toHaveLength(1)
      expect(sandbox.flows()[0]).toMatchObject({ name, flowSyntax: syntax, flowProfile: 'CIUS' })

      const resumed = facturelle.resume(JSON.parse(JSON.stringify(submission)), {
        destination: { type: 'afnor', credentials: { flowServiceUrl, tokenUrl, clientId, clientSecret } },
      })
      const again: LifecycleEvent[] = []
      for await (const event of resumed.events({ pollMs: 10 })) again.push(event)
      expect(again.at(-1)).toEqual(events.at(-1))
    },
  )
})
