import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import tls from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Certificates, makeCertificates } from './support/certificates.js'

let certificates: Certificates
let server: tls.Server

beforeAll(async () => {
  certificates = await makeCertificates()
  const { ca } = certificates
  server = tls.createServer({ ...certificates.server, ca, requestCert: true, rejectUnauthorized: true }, (socket) => {
    socket.on('error', () => undefined)
    socket.end(String(socket.getPeerCertificate().subject.CN))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

/** What the server says to a client: the name in the client's certificate. */
async function greeting(options: tls.ConnectionOptions): Promise<string> {
  const socket = tls.connect({ host: '127.0.0.1', port: (server.address() as AddressInfo).port, ...options })
  let said = ''
  for await (const chunk of socket) said += String(chunk)
  return said
}

describe('certificates made for a run', () => {
  it.each(['localhost', '127.0.0.1'])('are trusted both ways, for %s', async (host) => {
    const { ca, client } = certificates
    expect(await greeting({ ca, ...client, host })).toBe('test-client')
  })

  it('are for no other host', async () => {
    const { ca, client } = certificates
    await expect(greeting({ ca, ...client, servername: 'elsewhere.example' })).rejects.toMatchObject({
      code: 'ERR_TLS_CERT_ALTNAME_INVALID',
    })
  })

  it('are trusted by nobody without their authority', async () => {
    const { client } = certificates
    await expect(greeting(client)).rejects.toMatchObject({ code: 'SELF_SIGNED_CERT_IN_CHAIN' })
  })

  it('are needed by a client', async () => {
    const { ca } = certificates
    await expect(greeting({ ca })).rejects.toMatchObject({
      code: expect.stringMatching(/CERTIFICATE_REQUIRED|ECONNRESET/),
    })
  })

  it('of another run are of another authority', async () => {
    const { client } = certificates
    const { ca } = await makeCertificates()
    await expect(greeting({ ca, ...client })).rejects.toMatchObject({ code: expect.stringMatching(/SIGNATURE/) })
  })
})
