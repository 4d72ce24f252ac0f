import { getEventListeners, once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { type AfnorFlowSettings, afnorFlowAdapter, createAfnorFlow } from '@facturelle/afnor-flow'
import { nodeTransport } from '@facturelle/core/node'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Blackholes, openBlackholes } from './support/faults/blackhole.js'

const WITHIN_MS = 10
const where = { trackingId: 'F1' }
const flowInfo = { name: 'a.xml', flowSyntax: 'CII' } as const
const json = { 'content-type': 'application/json' }
type Treat = (request: IncomingMessage, response: ServerResponse) => void

let treat: Treat
/** Resolves when the server is in the state the test is about. */
let reached: () => void
let state: Promise<void>
const sockets = new Set<net.Socket>()
const server = createServer((request, response) => {
  if (request.url === '/token' && !tokenStalls) {
    response.writeHead(200, json).end('{"access_token":"t","token_type":"Bearer","expires_in":3600}')
  } else treat(request, response)
}).on('connection', (socket) => {
  sockets.add(socket)
  socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
})
let tokenStalls = false
const mute = net.createServer((socket) => {
  sockets.add(socket)
  socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
  socket.once('data', () => reached())
})
let origin: string
let mutePort: number
let holes: Blackholes

beforeAll(async () => {
  for (const each of [server, mute]) await once(each.listen(0, '127.0.0.1'), 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  mutePort = (mute.address() as AddressInfo).port
  holes = await openBlackholes(2)
})
afterAll(async () => {
  for (const socket of sockets) socket.destroy()
  server.close()
  mute.close()
  await holes.close()
})
beforeEach(() => {
  tokenStalls = false
  state = new Promise((resolve) => {
    reached = resolve
  })
})

describe.each(['fetch', 'Node'])('an abort over the %s transport', (name) => {
  const transport = name === 'Node' ? nodeTransport() : undefined
  afterAll(() => transport?.close())
  const settings: AfnorFlowSettings = {
    allowInsecureLoopback: true,
    timeoutMs: 20_000,
    ...(transport && { transport }),
  }
  const client = (options: Partial<Parameters<typeof createAfnorFlow>[0]> = {}) =>
    createAfnorFlow({
      ...settings,
      flowServiceUrl: origin,
      tokenUrl: `${origin}/token`,
      credentials: { clientId: 'a', clientSecret: 'b' },
      ...options,
    } as Parameters<typeof createAfnorFlow>[0])

  /** Aborts the work once it has got where it should, and sees what is left of it. */
  async function abort(begin: (signal: AbortSignal) => Promise<unknown>, leaves = { sockets: 0 }): Promise<void> {
    const took: number[] = []
    // The least of a few: what the machine or a collection takes is not ours.
    while (took.length < 3 && !(Math.min(...took) < WITHIN_MS)) {
      took.push(await abortOnce(begin, leaves))
      state = new Promise((resolve) => {
        reached = resolve
      })
    }
    expect(Math.min(...took)).toBeLessThan(WITHIN_MS)
  }

  async function abortOnce(begin: (signal: AbortSignal) => Promise<unknown>, leaves: { sockets: number }) {
    const timers = count('Timeout')
    const controller = new AbortController()
    const failed = begin(controller.signal).then(
      () => expect.unreachable('it ended before it was aborted'),
      (failure: unknown) => ({ failure, at: performance.now() }),
    )
    await Promise.race([state, failed])
    // Whatever was to follow within this turn has.
    await new Promise((resolve) => setTimeout(resolve, 20))
    const reason = new Error('enough')
    const at = performance.now()
    controller.abort(reason)
    const ended = await failed
    expect(ended.failure).toBe(reason)
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
    await expect.poll(() => busy(), { timeout: 2_000, interval: 5 }).toBe(leaves.sockets)
    expect(count('Timeout')).toBeLessThanOrEqual(timers)
    return ended.at - at
  }
  /** Connections with a request under way; idle ones are kept for the next. */
  const underWay = new Set<net.Socket>()
  const busy = () => {
    // A connection that is not read does not show its end.
    for (const request of held.splice(0)) request.resume()
    return [...underWay].filter((socket) => !socket.destroyed).length
  }
  const held: IncomingMessage[] = []
  const mark = (request: IncomingMessage) => void underWay.add(request.socket)
  beforeEach(() => underWay.clear())
  const stall: Treat = (request, response) => {
    mark(request)
    request.resume().once('end', () => {
      if (request.url !== '/token' && request.url === '/v1/flows/body?docType=Original') {
        response.writeHead(200, { 'content-length': 100_000 }).write('some')
      }
      reached()
    })
  }

  it('ends what waits for credentials', () =>
    abort((signal) => {
      reached()
      return client({ credentials: () => new Promise(() => undefined) }).flows.search({ where }, { signal })
    }))

  it('ends what waits for a token', () => {
    tokenStalls = true
    treat = stall
    return abort((signal) => client().flows.search({ where }, { signal }))
  })

  it('ends what waits for its turn', async () => {
    treat = stall
    const { flows } = client({ limits: { concurrency: 1 } })
    const first = new AbortController()
    const running = flows.search({ where }, { signal: first.signal }).catch(() => undefined)
    await state
    await abort(
      (signal) => {
        reached()
        return flows.search({ where }, { signal })
      },
      { sockets: 1 },
    )
    first.abort()
    await running
  })

  it.each(['blackholed', 'a TLS stall'])('ends what connects: %s', async (how) => {
    const hole = how === 'blackholed' ? holes.take() : undefined
    const target = hole?.url ?? `https://127.0.0.1:${mutePort}`
    const before = sockets.size
    await abort((signal) => {
      if (hole) reached()
      return client({ flowServiceUrl: target, tokenUrl: `${target}/token` } as never).flows.search(
        { where },
        { signal },
      )
    })
    // The global fetch gives no hook to end a connection that is being made: it does so itself after 10 seconds.
    if (name === 'fetch') return
    if (hole) await expect.poll(() => hole.connections(), { timeout: 2_000 }).toBe(0)
    else await expect.poll(() => sockets.size, { timeout: 2_000 }).toBeLessThanOrEqual(before)
  })

  it('ends an upload', () => {
    treat = (request) => {
      mark(request)
      held.push(request.pause())
      reached()
    }
    return abort((signal) => client().flows.create({ file: Buffer.alloc(30_000_000), flowInfo }, { signal }))
  })

  it('ends what waits for a head', () => {
    treat = stall
    return abort((signal) => client().flows.search({ where }, { signal }))
  })

  it('ends what waits for a body', () => {
    treat = stall
    return abort((signal) => client().flows.download('body', 'Original', { signal }))
  })

  it('ends a stream', () => {
    treat = stall
    return abort(async (signal) => {
      const { body, sha256 } = await client().flows.stream('body', 'Original', { signal })
      const hash = expect(sha256).rejects.toThrow('enough')
      const reader = body.getReader()
      try {
        for (;;) await reader.read()
      } finally {
        await hash
      }
    })
  })

  it('ends a pause between two attempts', () => {
    treat = (request, response) => {
      request.resume()
      response.writeHead(503, { 'retry-after': '5' }).end(() => reached())
    }
    return abort((signal) => client().flows.search({ where }, { signal }))
  })

  it('ends the polling of events', () => {
    treat = (request, response) => {
      request.resume()
      response.writeHead(200, json).end('{"flowId":"f","acknowledgement":{"status":"Pending"}}', () => reached())
    }
    return abort(async (signal) => {
      const adapter = afnorFlowAdapter({
        ...settings,
        flowServiceUrl: origin,
        tokenUrl: `${origin}/token`,
        credentials: { clientId: 'a', clientSecret: 'b' },
      })
      const document = { name: 'a.xml', sha256: '0'.repeat(64), syntax: 'CII', kind: 'invoice' } as const
      const reference = { contract: 1, type: 'afnor', id: 'f', outcome: 'accepted', document } as const
      const submission = adapter.resume?.(reference, { type: 'afnor' })
      if (!submission) throw new Error('nothing to follow')
      for await (const _event of submission.events({ signal, pollMs: 5_000 }));
    })
  })

  it('has no part in 2,000 calls that end, on one signal', async () => {
    treat = (request, response) => {
      request.resume()
      response.writeHead(200, json).end('{"results":[]}')
    }
    const { signal } = new AbortController()
    const warnings: string[] = []
    const warn = (warning: Error) => void warnings.push(warning.name)
    process.on('warning', warn)
    const { flows } = client()
    for (let batch = 0; batch < 100; batch++) {
      await Promise.all(Array.from({ length: 20 }, () => flows.search({ where }, { signal })))
    }
    process.off('warning', warn)
    expect(warnings).toEqual([])
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })
})

function count(resource: string): number {
  return process.getActiveResourcesInfo().filter((name) => name === resource).length
}
