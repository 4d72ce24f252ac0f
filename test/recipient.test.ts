import { readFileSync } from 'node:fs'
import { createAfnorDirectory } from '@facturelle/afnor-directory'
import { afnorFlowAdapter } from '@facturelle/afnor-flow'
import type { ProgressStep } from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { createFacturelle } from '@facturelle/facade'
import { createSandbox, DIRECTORY_EXAMPLES } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const EXAMPLE = readFileSync(new URL('../examples/invoices/F2026-001-ubl.xml', import.meta.url), 'utf8')
const E = DIRECTORY_EXAMPLES

describe.each(['1.1.0', '1.2.0', '1.3.0'] as const)(
  'an invoice whose recipient is asked for first, on %s',
  (version) => {
    const sandbox = createSandbox()
    let server: Awaited<ReturnType<typeof listen>>
    beforeAll(async () => {
      server = await listen(sandbox)
    })
    afterAll(() => server.close())

    async function submit(address: string, unreachable: 'refuse' | 'warn' = 'refuse') {
      sandbox.reset()
      const { directoryServiceUrl, flowServiceUrl, tokenUrl, clientId, clientSecret } = sandbox.afnor(
        version,
        server.url,
      )
      const account = { tokenUrl, version, credentials: { clientId, clientSecret }, allowInsecureLoopback: true }
      const directory = createAfnorDirectory({ directoryServiceUrl, ...account })
      const afnor = afnorFlowAdapter({ flowServiceUrl, ...account, directory, unreachable })
      const facturelle = createFacturelle({ adapters: [afnor], documents: [xml()] })
      const steps: ProgressStep[] = []
      const file = new TextEncoder().encode(
        EXAMPLE.replace('>987654324</cbc:EndpointID>', `>${address}</cbc:EndpointID>`),
      )
      const submitted = await facturelle
        .submit({ file }, { destination: { type: 'afnor' }, onProgress: (step) => void steps.push(step) })
        .catch((failure: unknown) => failure)
      return {
        submitted,
        rule: steps.flatMap((step) => (step.step === 'checked' ? step.reachability.evidence.rule : [])),
      }
    }

    it.each([
      [E.buyer, 'lineEnabled', []],
      [`${E.serviceCode}_00001008200014_SERVICE-1`, 'lineEnabled', [/service code \(BT-10\)/]],
      [`${E.commitmentNumber}_00001009000017`, 'lineEnabled', [/commitment number \(BT-13\)/]],
      [E.statusAbsent, 'lineStatusAbsent', [/is not known/]],
    ])('is sent to %s (%s)', async (address, rule, warnings) => {
      const { submitted, rule: told } = await submit(address)
      expect(submitted).toMatchObject({
        outcome: 'accepted',
        warnings: warnings.map((text) => expect.stringMatching(text) as string),
      })
      expect(told).toEqual([rule])
      expect(sandbox.flows()).toHaveLength(1)
    })

    it.each([
      [E.absent, 'nothingFound'],
      [E.withoutLine, 'companyWithoutLine'],
      [E.disabled, 'lineDisabled'],
      [`${E.buyer}_Other`, 'addressWithoutLine'],
      [`${E.serviceCode}_00001008200014`, 'serviceCodeMissing'],
    ])('is not sent to %s (%s), unless it may', async (address, rule) => {
      const { submitted, rule: told } = await submit(address)
      expect(submitted).toMatchObject({ name: 'UnsupportedError', code: 'RECIPIENT_UNREACHABLE' })
      expect(String(submitted)).not.toContain(address)
      expect(told).toEqual([rule])
      expect(sandbox.requests.some(({ operation }) => operation === 'createFlow')).toBe(false)
      expect((await submit(address, 'warn')).submitted).toMatchObject({
        outcome: 'accepted',
        warnings: [expect.anything()],
      })
    })

    it('is sent, with a warning, while the directory is down', async () => {
      sandbox.reset()
      const { directoryServiceUrl, flowServiceUrl, tokenUrl, clientId, clientSecret } = sandbox.afnor(
        version,
        server.url,
      )
      const account = { tokenUrl, version, credentials: { clientId, clientSecret }, allowInsecureLoopback: true }
      const directory = createAfnorDirectory({ directoryServiceUrl, ...account, retry: { limit: 0 } })
      sandbox.faults.add({ operation: 'searchDirectoryLine', status: 503 })
      expect(await directory.checkReachability({ scheme: '0225', value: E.buyer })).toMatchObject({
        status: 'undetermined',
        evidence: { rule: 'directoryUnavailable', cause: { code: 'UNAVAILABLE', status: 503 } },
      })
      sandbox.faults.add({ operation: 'searchDirectoryLine', reset: true })
      const afnor = afnorFlowAdapter({ flowServiceUrl, ...account, directory })
      const facturelle = createFacturelle({ adapters: [afnor], documents: [xml()] })
      const file = new TextEncoder().encode(EXAMPLE)
      expect(await facturelle.submit({ file }, { destination: { type: 'afnor' } })).toMatchObject({
        outcome: 'accepted',
        warnings: [expect.stringContaining('directoryUnavailable')],
      })
      const wrong = { ...account, credentials: { clientId, clientSecret: 'canary-wrong' } }
      const refused = createAfnorDirectory({ directoryServiceUrl, ...wrong })
      const error = await refused
        .checkReachability({ scheme: '0225', value: E.buyer })
        .catch((failure: unknown) => failure)
      expect(error).toMatchObject({ name: 'AuthError', oauthError: 'invalid_client' })
    })
  },
)
