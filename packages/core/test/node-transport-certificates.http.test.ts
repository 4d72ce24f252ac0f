import { createPrivateKey } from 'node:crypto'
import { rootCertificates } from 'node:tls'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Certificates, makeCertificates } from '../../../test/support/certificates.js'
import { openWebServer } from '../../../test/support/web-server.js'
import { ConfigurationError, TransportError } from '../src/errors.js'
import { createHttp } from '../src/http/index.js'
import { type NodeTransportOptions, nodeTransport } from '../src/node/index.js'

let certificates: Certificates
let elsewhere: Certificates
const open: (() => Promise<unknown>)[] = []

beforeAll(async () => {
  ;[certificates, elsewhere] = await Promise.all([makeCertificates(), makeCertificates()])
})
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close()
})

/** A server by TLS that tells the name in the client's certificate, and how many requests it saw. */
async function serve(options: Parameters<typeof openWebServer>[1] = {}) {
  let requests = 0
  const server = await openWebServer(
    (request, response) => {
      requests++
      const { subject } = (request.socket as import('node:tls').TLSSocket).getPeerCertificate()
      response.end(subject?.CN ?? 'nobody')
    },
    { ...certificates.server, ...options },
  )
  open.push(server.close)
  return { url: `https://localhost:${server.port}/`, requests: () => requests }
}

function ask(url: string, options: NodeTransportOptions) {
  const transport = nodeTransport(options)
  open.push(() => transport.close())
  const http = createHttp({ transport, timeoutMs: 4000 })
  return http.once()(new Request(url, { method: 'POST', body: 'document' }))
}

async function failureOf(promise: Promise<unknown>): Promise<TransportError> {
  const failure = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(TransportError.isInstance(failure)).toBe(true)
  return failure as TransportError
}

describe('ca', () => {
  it('is trusted: as text, as bytes, in a list, among others', async () => {
    const { url } = await serve()
    const { ca } = certificates
    const [other = ''] = rootCertificates
    for (const given of [ca, Buffer.from(ca), [other, ca], `# ours\n${other}\n${ca}`]) {
      expect(await (await ask(url, { ca: given })).text()).toBe('nobody')
    }
  })

  it.each<[string, () => Promise<{ server?: object; ca: string | undefined }>, string]>([
    ['the well-known ones only', async () => ({ ca: undefined }), 'SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO'],
    ['another authority', async () => ({ ca: elsewhere.ca }), 'SIGNATURE|UNABLE_TO|SELF_SIGNED'],
    [
      'a certificate for another host',
      async () => ({ ca: certificates.ca, server: await certificates.issue(['elsewhere.example']) }),
      'ERR_TLS_CERT_ALTNAME_INVALID',
    ],
    [
      'an expired certificate',
      async () => ({ ca: certificates.ca, server: await certificates.issue(['localhost'], { expired: true }) }),
      'CERT_HAS_EXPIRED',
    ],
  ])('%s: a TLS error, and nothing was sent', async (_name, make, code) => {
    const { ca, server } = await make()
    const { url, requests } = await serve(server)
    const failure = await failureOf(ask(url, ca === undefined ? {} : { ca }))
    expect(failure).toMatchObject({ code: 'TLS', requestSent: 'no' })
    expect(failure.message).toMatch(new RegExp(code))
    expect(requests()).toBe(0)
  })

  it('is that of one transport: another does not trust it', async () => {
    const { url } = await serve()
    await ask(url, { ca: certificates.ca })
    expect(await failureOf(ask(url, {}))).toMatchObject({ code: 'TLS', requestSent: 'no' })
  })
})

describe('mutual TLS', () => {
  const demanding = () => serve({ ca: certificates.ca, requestCert: true, rejectUnauthorized: true })

  it('shows the certificate of the client', async () => {
    const { url } = await demanding()
    const { ca, client } = certificates
    expect(await (await ask(url, { ca, ...client })).text()).toBe('test-client')
  })

  it('with a key under a passphrase', async () => {
    const { url } = await demanding()
    const { ca, client } = certificates
    expect(
      await (await ask(url, { ca, cert: client.cert, key: locked(client.key), passphrase: 'canary' })).text(),
    ).toBe('test-client')
  })

  it.each(['TLSv1.2', 'TLSv1.3'] as const)('without one, and with one of another authority, by %s', async (version) => {
    const { ca } = certificates
    const { url, requests } = await serve({
      ca,
      requestCert: true,
      rejectUnauthorized: true,
      minVersion: version,
      maxVersion: version,
    })
    for (const client of [{}, elsewhere.client]) {
      // What a server alerts may come before or after its reset.
      const failure = await failureOf(ask(url, { ca, ...client }))
      expect(failure.code).toMatch(/^(TLS|CONNECTION_RESET)$/)
      if (failure.code === 'TLS') expect(failure.requestSent).toBe('no')
    }
    expect(requests()).toBe(0)
  })
})

function locked(key: string): string {
  return String(
    createPrivateKey(key).export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'canary' }),
  )
}

describe('options that cannot be', () => {
  const { ca, client } = { ca: () => certificates.ca, client: () => certificates.client }
  const broken = () => ca().replace(/(?<=BEGIN CERTIFICATE-----\n).{40}/, 'A'.repeat(40))

  it.each<[string, () => object, string, RegExp]>([
    ['a path for ca', () => ({ ca: '/etc/canary.pem' }), 'ca', /PEM/],
    ['bytes for ca that are no PEM', () => ({ ca: Buffer.from('canary') }), 'ca', /PEM/],
    ['a number for ca', () => ({ ca: 1 }), 'ca', /PEM/],
    ['no ca in a list', () => ({ ca: [] }), 'ca', /at least one/],
    ['one of a list of ca', () => ({ ca: [ca(), 'canary'] }), 'ca[1]', /PEM/],
    ['a ca that is broken', () => ({ ca: broken() }), 'ca', /cannot be read/],
    ['a key in place of a ca', () => ({ ca: client().key }), 'ca', /PEM/],
    ['key without cert', () => ({ key: client().key }), 'key', /give cert/],
    ['cert without key', () => ({ cert: client().cert }), 'cert', /give key/],
    ['passphrase alone', () => ({ passphrase: 'canary' }), 'passphrase', /give key/],
    ['a cert that is none', () => ({ ...client(), cert: 'canary' }), 'cert', /PEM/],
    ['a key that is none', () => ({ ...client(), key: 'canary' }), 'key', /private key/],
    ['a certificate for a key', () => ({ ...client(), key: client().cert }), 'key', /private key/],
    ['the key of another certificate', () => ({ ...client(), key: elsewhere.client.key }), 'key', /belong/],
    ['no passphrase', () => ({ ...client(), key: locked(client().key) }), 'passphrase', /needed/],
    [
      'another passphrase',
      () => ({ ...client(), key: locked(client().key), passphrase: 'canary-2' }),
      'passphrase',
      /does not open/,
    ],
    ['maxConnections of 0', () => ({ maxConnections: 0 }), 'maxConnections', /whole number/],
    ['a lookup that is none', () => ({ lookup: 'dns' }), 'lookup', /function/],
    ['an option that is misspelt', () => ({ Proxy: 'http://proxy.example.com' }), 'Proxy', /not known/],
  ])('%s', (_name, make, field, why) => {
    let failure: unknown
    try {
      nodeTransport(make())
    } catch (thrown) {
      failure = thrown
    }
    expect(ConfigurationError.isInstance(failure)).toBe(true)
    expect(failure).toMatchObject({ code: 'OPTION_INVALID', field, message: expect.stringMatching(why) })
    expect(String((failure as Error).stack).replace(/\n.*/gs, '')).not.toContain('canary')
  })
})
