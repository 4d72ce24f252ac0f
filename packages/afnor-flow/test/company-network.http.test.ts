import { readFileSync } from 'node:fs'
import { sha256 } from '@facturelle/core'
import { nodeTransport } from '@facturelle/core/node'
import { xml } from '@facturelle/documents'
import { createSandbox } from '@facturelle/sandbox'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Certificates, makeCertificates } from '../../../test/support/certificates.js'
import { openConnectProxy } from '../../../test/support/connect-proxy.js'
import { openWebServer } from '../../../test/support/web-server.js'
import { afnorFlowAdapter, createAfnorFlow } from '../src/index.js'

const INVOICE = readFileSync(new URL('../../../examples/invoices/F2026-001-cii.xml', import.meta.url))
const ORIGIN = 'https://platform.example'
const BASIC = `Basic ${Buffer.from('user:canary-proxy').toString('base64')}`

let certificates: Certificates
const open: (() => Promise<unknown>)[] = []
beforeAll(async () => {
  certificates = await makeCertificates()
})
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close()
})

/** A sandbox by TLS that wants a certificate of its clients, behind a proxy that wants a password. */
async function companyNetwork() {
  const sandbox = createSandbox({ clients: [{ clientId: 'client', clientSecret: 'canary-secret' }] })
  const server = await openWebServer(
    async (message, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of message) chunks.push(chunk as Buffer)
      const { method = 'GET', url = '/', headers } = message
      const body = method === 'GET' ? null : Buffer.concat(chunks)
      const answer = await sandbox.fetch(
        new Request(new URL(url, ORIGIN), { method, headers: headers as Record<string, string>, body }),
      )
      response.writeHead(answer.status, [...answer.headers].flat()).end(Buffer.from(await answer.arrayBuffer()))
    },
    {
      ...(await certificates.issue(['platform.example'])),
      ca: certificates.ca,
      requestCert: true,
      rejectUnauthorized: true,
    },
  )
  const proxy = await openConnectProxy({ hosts: { 'platform.example:443': server.port }, authorization: BASIC })
  open.push(server.close, proxy.close)
  const { flowServiceUrl, tokenUrl, clientId, clientSecret } = sandbox.afnor('1.3.0', ORIGIN)
  const transport = (options: Parameters<typeof nodeTransport>[0] = {}) => {
    const url = `http://user:canary-proxy@127.0.0.1:${proxy.port}`
    const made = nodeTransport({ proxy: url, ca: certificates.ca, ...certificates.client, ...options })
    open.push(() => made.close())
    return made
  }
  return { sandbox, proxy, transport, flowServiceUrl, tokenUrl, credentials: { clientId, clientSecret } }
}

describe('through a proxy to a platform that wants a client certificate', () => {
  it('token, submission, search and download', async () => {
    const { sandbox, proxy, transport, flowServiceUrl, tokenUrl, credentials } = await companyNetwork()
    const afnor = createAfnorFlow({ flowServiceUrl, tokenUrl, credentials, transport: transport(), version: '1.3.0' })
    const made = await afnor.flows.create({
      file: new Uint8Array(INVOICE),
      flowInfo: { name: 'F2026-001.xml', flowSyntax: 'CII', trackingId: 'tracked' },
    })
    expect(sandbox.flows().map(({ flowId }) => flowId)).toEqual([made.flowId])
    const { results } = await afnor.flows.search({ where: { trackingId: 'tracked' } })
    expect(results.map(({ flowId }) => flowId)).toContain(made.flowId)
    expect(Buffer.from((await afnor.flows.download(made.flowId, 'Original')).bytes)).toEqual(INVOICE)
    expect(new Set(proxy.connects.map(({ authority }) => authority))).toEqual(new Set(['platform.example:443']))
    for (const secret of ['canary-secret', 'Bearer', 'F2026-001']) expect(proxy.heard()).not.toContain(secret)
  })

  it('a wrong password of the proxy, and no certificate: what is wrong is said, and no secret', async () => {
    const { sandbox, proxy, transport, flowServiceUrl, tokenUrl, credentials } = await companyNetwork()
    for (const [options, why] of [
      [{ proxy: `http://user:canary-wrong@127.0.0.1:${proxy.port}` }, /the proxy answered 407/],
      [{ ca: (await makeCertificates()).ca }, /TLS/],
    ] as const) {
      const afnor = createAfnorFlow({ flowServiceUrl, tokenUrl, credentials, transport: transport(options) })
      const failure = await afnor.flows.search({ where: { trackingId: 't' } }).then(
        () => undefined,
        (thrown: Error) => thrown,
      )
      const text = `${failure?.stack} ${(failure?.cause as Error | undefined)?.message} ${JSON.stringify(failure)}`
      expect(text).toMatch(why)
      expect(text).not.toContain('canary')
    }
    expect(sandbox.requests).toEqual([])
  })

  it('addresses that come with a call are refused unless their host is named', async () => {
    const { sandbox, proxy, transport, flowServiceUrl, tokenUrl, credentials } = await companyNetwork()
    const bytes = new Uint8Array(INVOICE)
    const inspection = await xml().inspect(bytes)
    if (!inspection) throw new Error('the example is not recognised')
    const document = { ...inspection, bytes, name: 'F2026-001.xml', sha256: await sha256(bytes) }
    const destination = { type: 'afnor', credentials: { flowServiceUrl, tokenUrl, ...credentials } } as const
    const refusing = afnorFlowAdapter({ transport: transport() })
    await expect(Promise.resolve().then(() => refusing.submit(document, destination))).rejects.toMatchObject({
      code: 'URL_UNGUARDED',
    })
    expect(proxy.heard()).toBe('')
    const allowing = afnorFlowAdapter({ transport: transport(), allowedHosts: ['platform.example'] })
    expect(await allowing.submit(document, destination)).toMatchObject({ outcome: 'accepted' })
    expect(sandbox.flows()).toHaveLength(1)
  })
})
