// What one call costs over loopback, beside what others ask for the same.
import { CONTENDERS } from './contenders.mjs'
import { atLeast, atMost, median, percent, printTable, printTarget } from './figures.mjs'
import { start } from './processes.mjs'

const PARALLEL = 32
const WARM_UP = { calls: 3000, parallel: PARALLEL }
// Short rounds and many: a disturbance spoils a few of them, and the median passes them over.
const ONE_BY_ONE = { calls: 100, parallel: 1 }
const MANY = { calls: 256, parallel: PARALLEL }
const ROUNDS = 61
/** With 32 calls in parallel a client never waits, unless others take the processor. */
const CLIENT_SHARE = 0.85

const BASE = 'bare fetch'
const GENERATED = 'openapi-fetch'
const FETCH_TRANSPORT = 'facturelle, fetch transport'
const NODE_TRANSPORT = 'facturelle, Node transport'

export async function run() {
  const server = await start('server.mjs')
  const clients = new Map()
  try {
    console.log(`\nPOST of a search, answer of ${server.ready.pageBytes} bytes: medians of ${ROUNDS} rounds`)
    for (const name of Object.keys(CONTENDERS)) {
      const client = await start('http-client.mjs', [name, JSON.stringify(server.ready)])
      if (client.ready.built) clients.set(name, client)
      else {
        console.log(`  ${name}: not built`)
        await client.stop()
      }
    }
    print(await measure(clients, server))
  } finally {
    for (const { stop } of [...clients.values(), server]) await stop()
  }
}

/** Round by round, all contenders one after the other, so that what drifts falls on all alike. */
async function measure(clients, server) {
  const names = [...clients.keys()]
  const results = new Map(names.map((name) => [name, { cpu: [], rate: [] }]))
  for (const name of names) await clients.get(name).ask(WARM_UP)
  const shares = { client: [], server: [] }
  for (let round = 0; round < ROUNDS; round++) {
    // Each round starts elsewhere: no contender always follows the same one.
    const order = names.map((_, at) => names[(at + round) % names.length])
    for (const name of order) {
      const client = clients.get(name)
      const { cpu, rate } = results.get(name)
      cpu.push((await client.ask(ONE_BY_ONE)).cpuMicros)
      const before = await server.ask('cpu')
      const { perSecond, cpuMicros } = await client.ask(MANY)
      const after = await server.ask('cpu')
      rate.push(perSecond)
      const wallMicros = (MANY.calls / perSecond) * 1e6
      shares.client.push((cpuMicros * MANY.calls) / wallMicros)
      shares.server.push((after.user + after.system - before.user - before.system) / wallMicros)
    }
  }
  return { results, shares }
}

function print({ results, shares }) {
  /** The ratio within a round, and of these the median: what slows a whole round leaves it as it is. */
  const ratio = (kind, name, base) => {
    const [of, to] = [results.get(name)?.[kind], results.get(base)?.[kind]]
    return of && to && median(of.map((value, round) => value / to[round]))
  }
  const rows = [...results].map(([name, { cpu, rate }]) => [
    name,
    median(cpu).toFixed(0),
    ratio('cpu', name, BASE).toFixed(2),
    ratio('cpu', name, GENERATED).toFixed(2),
    median(rate).toFixed(0),
    ratio('rate', name, BASE).toFixed(2),
  ])
  printTable(['', 'CPU µs/call', '/ fetch', '/ openapi-fetch', `req/s at ${PARALLEL}`, '/ fetch'], rows)
  const client = median(shares.client)
  console.log(`  (of a processor, clients had ${percent(client)}, the server took ${percent(median(shares.server))})`)
  if (client < CLIENT_SHARE)
    console.log('  the machine is busy with other things: do not trust the rates, measure again')
  const cpuTarget = (name, base, limit) =>
    printTarget(`${name}, CPU / ${base}`, limit, ratio('cpu', name, base), { met: atMost(limit) })
  cpuTarget(FETCH_TRANSPORT, GENERATED, 1.3)
  cpuTarget(NODE_TRANSPORT, BASE, 0.7)
  const many = ratio('rate', NODE_TRANSPORT, BASE)
  printTarget(`${NODE_TRANSPORT}, req/s / ${BASE}`, 2, many, { met: atLeast(2) })
}
