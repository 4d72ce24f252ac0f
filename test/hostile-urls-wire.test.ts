import { readFile } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { type AfnorFlowAdapterOptions, afnorFlowAdapter } from '@facturelle/afnor-flow'
import { FacturelleError, type PreparedDocument, sha256 } from '@facturelle/core'
import { nodeTransport } from '@facturelle/core/node'
import { xml } from '@facturelle/documents'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ALLOWED_HOSTS, ANSWERS, HOSTILE_URLS, type HostileUrl, REBINDING, REDIRECTS } from './support/hostile-urls.js'
import { type Listeners, openListeners } from './support/listeners.js'
import { nameServer } from './support/name-server.js'

const PLACES = ['flowServiceUrl', 'tokenUrl'] as const
type Place = (typeof PLACES)[number]

/** Every address that a socket of this process tried. */
let attempts: string[] = []
const connect = net.Socket.prototype.connect as (this: net.Socket, ...args: unknown[]) => net.Socket
const counting = function counting(this: net.Socket, ...args: unknown[]): net.Socket {
  this.on('connectionAttempt', (address: string, port: number) => attempts.push(`${address} ${port}`))
  return connect.apply(this, args)
} as typeof net.Socket.prototype.connect

let listeners: Listeners
let document: PreparedDocument
const servers: Server[] = []

beforeAll(async () => {
  net.Socket.prototype.connect = counting
  listeners = await openListeners()
  const bytes = new Uint8Array(await readFile(new URL('../examples/invoices/F2026-001-ubl.xml', import.meta.url)))
  const inspection = await xml().inspect(bytes)
  if (!inspection) throw new Error('the example is not recognised')
  document = { ...inspection, bytes, name: 'F2026-001.xml', sha256: await sha256(bytes) }
})
beforeEach(() => {
  attempts = []
})
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))))
})
afterAll(async () => {
  net.Socket.prototype.connect = connect as typeof net.Socket.prototype.connect
  await listeners.close()
})

async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

const tokenServer = () =>
  serve((request, response) => {
    request.resume()
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ access_token: 'token', token_type: 'Bearer', expires_in: 1800 }))
  })

/** The whole way, from a destination with its own addresses to the socket. */
async function submit(
  addresses: Record<Place, string>,
  settings: AfnorFlowAdapterOptions,
  answers: Parameters<typeof nameServer>[0] = ANSWERS,
): Promise<{ error: FacturelleError; asked: readonly string[] }> {
  const { lookup, asked } = nameServer(answers)
  const transport = nodeTransport({ lookup })
  const adapter = afnorFlowAdapter({
    allowedHosts: ALLOWED_HOSTS,
    timeoutMs: 3000,
    lookupMs: 50,
    transport,
    ...settings,
  })
  const credentials = { clientId: 'client', clientSecret: 'secret', ...addresses }
  try {
    const submission = await adapter.submit(document, { type: 'afnor', credentials })
    if (!submission.error) throw new Error(`it was ${submission.outcome}`)
    return { error: submission.error, asked }
  } catch (failure) {
    if (!FacturelleError.isInstance(failure)) throw failure
    return { error: failure, asked }
  } finally {
    await transport.close()
  }
}

/** The codes of an error and of its causes. */
function codes(error: unknown): unknown[] {
  const found: unknown[] = []
  for (let at = error as { code?: unknown; cause?: unknown } | undefined; at; at = at.cause as typeof at) {
    found.push(at.code)
  }
  return found
}

const urlOf = ({ url }: Pick<HostileUrl, 'url'>, port = listeners.ports[0]) => url.replaceAll('{port}', String(port))
const untouched = () => expect([listeners.connections(), listeners.bytes()]).toEqual([0, 0])

describe.each(PLACES)('as %s of a call', (place) => {
  const other: Place = place === 'tokenUrl' ? 'flowServiceUrl' : 'tokenUrl'

  it.each(HOSTILE_URLS.filter(({ barrier }) => barrier === 'form'))('$trick: $url', async (row) => {
    for (const port of row.url.includes('{port}') ? listeners.ports : [0]) {
      const addresses = { [place]: urlOf(row, port), [other]: 'https://good.example/' } as Record<Place, string>
      const { error, asked } = await submit(addresses, {})
      expect(error).toMatchObject({ code: 'URL_INVALID', field: `destination.credentials.${place}` })
      expect([attempts, asked]).toEqual([[], []])
    }
    untouched()
  })

  it.each(HOSTILE_URLS.filter(({ barrier }) => barrier === 'address'))('$trick: $url', async (row) => {
    // The switch, for a token server of ours: it is no licence for names.
    const port = await tokenServer()
    const addresses = { [place]: row.url, [other]: `http://127.0.0.1:${port}` } as Record<Place, string>
    const { error, asked } = await submit(addresses, { allowInsecureLoopback: true })
    expect(codes(error)).toContain('ADDRESS_REFUSED')
    const hostname = new URL(row.url).hostname.replace(/\.$/, '')
    expect(String(error).replaceAll(hostname, '')).not.toMatch(/127|169\.254|::/)
    expect(new Set(asked)).toEqual(new Set([hostname]))
    // The token server was asked, where it comes first; nobody else.
    expect(attempts).toEqual(place === 'tokenUrl' ? [] : [`127.0.0.1 ${port}`])
    untouched()
  })

  it.each(Object.keys(REBINDING))('%s: a name that is public when it is looked at first', async (name) => {
    const port = await tokenServer()
    const addresses = { [place]: `https://${name}/`, [other]: `http://127.0.0.1:${port}` } as Record<Place, string>
    // Whatever is asked, however often: a public address is none that this test reaches, the others are refused.
    for (let call = 0; call < 3; call++) await submit(addresses, { allowInsecureLoopback: true }, REBINDING)
    expect(attempts.filter((attempt) => attempt !== `127.0.0.1 ${port}`)).toEqual([])
    untouched()
  })

  it.each(REDIRECTS)('a redirect: $status to $location', async ({ status, location }) => {
    const redirecting = await serve((request, response) => {
      request.resume()
      response.writeHead(status, { location: urlOf({ url: location }) }).end()
    })
    const addresses = {
      [place]: `http://127.0.0.1:${redirecting}`,
      [other]: `http://127.0.0.1:${await tokenServer()}`,
    } as Record<Place, string>
    const { error } = await submit(addresses, { allowInsecureLoopback: true })
    expect(codes(error)).toContain('REDIRECT_REFUSED')
    untouched()
  })
})

it('a host on the list may be anywhere: nothing but the guard keeps the others out', async () => {
  let bytes = 0
  const server = net.createServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', ({ length }) => {
      bytes += length
      socket.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const url = `https://good.example:${port}/`
  const { error } = await submit({ flowServiceUrl: url, tokenUrl: url }, { allowedHosts: [`good.example:${port}`] })
  await new Promise((resolve) => server.close(resolve))
  expect(error).toMatchObject({ code: 'TOKEN_UNAVAILABLE' })
  expect(bytes).toBeGreaterThan(0)
  expect(new Set(attempts)).toEqual(new Set([`127.0.0.1 ${port}`]))
})
