// One measure of memory in a process of its own: takes it, says what it found, ends.
import { getEventListeners } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { createClient, nodeTransport } from './contenders.mjs'
import { watchPeak } from './peak-memory.mjs'

const MEASURES = { bomb, download, signal }
const where = { trackingId: 'F2026-0001' }

const [what, given] = process.argv.slice(2)
const options = JSON.parse(given)
process.on('disconnect', () => process.exit())
process.send((await MEASURES[what](options)) ?? { built: false })

/** One call, answered by a compressed bomb. */
async function bomb(server) {
  const client = await clientOf(server)
  if (!client) return undefined
  await client.flows.search({ where })
  const peak = await watchPeak()
  const started = performance.now()
  const failure = await client.flows.search({ where: { trackingId: 'bomb' } }).then(
    () => undefined,
    (error) => error,
  )
  const wallMs = performance.now() - started
  if (!failure) throw new Error('The bomb was taken for an answer')
  return { built: true, ...(await peak.stop()), wallMs, code: failure.code }
}

/** One streamed download, read to its end. */
async function download(server) {
  const body = await bodyOf(server)
  if (!body) return undefined
  const peak = await watchPeak()
  const started = performance.now()
  let bytes = 0
  for await (const chunk of await body()) bytes += chunk.byteLength
  const wallMs = performance.now() - started
  if (bytes !== 2 ** 30) throw new Error(`The download has ${bytes} bytes`)
  return { built: true, ...(await peak.stop()), wallMs, bytes }
}

async function bodyOf(server) {
  if (server.transport === 'bare fetch') {
    const headers = { authorization: `Bearer ${server.token}` }
    await (await fetch(`${server.url}/v1/flows/search`, { method: 'POST', headers, body: '{}' })).json()
    return async () => (await fetch(`${server.url}/v1/flows/large`, { headers })).body
  }
  const client = await clientOf(server)
  if (!client?.flows.stream) return undefined
  await client.flows.search({ where })
  return async () => (await client.flows.stream('large', 'Original')).body
}

/** Calls that end, on a signal that does not. */
async function signal(server) {
  const client = await clientOf(server)
  if (!client) return undefined
  let warnings = 0
  process.on('warning', ({ name }) => {
    if (name === 'MaxListenersExceededWarning') warnings++
  })
  const { signal } = new AbortController()
  const call = async (count) => {
    for (let at = 0; at < count; at++) await client.flows.search({ where }, { signal })
  }
  await call(server.warmUp)
  const before = await heapBytes()
  await call(server.calls)
  const after = await heapBytes()
  return {
    built: true,
    grownBytes: after - before,
    warnings,
    listeners: getEventListeners(signal, 'abort').length,
  }
}

async function clientOf(server) {
  if (server.transport === 'memory') return createClient(server, { fetch: fromMemory(server) })
  if (server.transport !== 'Node transport') return createClient(server)
  const transport = await nodeTransport()
  return transport && createClient(server, { transport })
}

/** The server's answers, without a server; after a turn of the event loop, as every answer that came from one. */
function fromMemory({ token }) {
  const granted = { access_token: token, token_type: 'Bearer', expires_in: 86_400 }
  const page = { limit: 25, results: [{ flowId: '0f8fad5b-d9cb-469f-a165-708677289501' }] }
  return async (request) => {
    await new Promise((resolve) => setImmediate(resolve))
    return Response.json(request.url.endsWith('/token') ? granted : page)
  }
}

/** What is alive, once finalizers have run: those of many calls take many turns. */
async function heapBytes() {
  let least = Number.POSITIVE_INFINITY
  for (let still = 0; still < 5; still++) {
    globalThis.gc()
    await pause(10)
    const used = process.memoryUsage().heapUsed
    if (used < least - 50_000) still = 0
    least = Math.min(least, used)
  }
  return least
}
