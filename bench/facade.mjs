// What the facade adds to the adapter's own call, in processor time of the process that submits.
import { atMost, median, printTable, printTarget } from './figures.mjs'
import { start } from './processes.mjs'

const PAIRS = [
  ['facade', 'adapter'],
  ['facade, prepared', 'adapter, prepared'],
]
const CALLS = 40
const WARM_UP = 400
// Short rounds and many: a disturbance spoils a few of them, and the median passes them over.
const ROUNDS = 61
const MOST = 1.1

export async function run() {
  console.log(`\nsubmission of a CII file of 10 lines over loopback, not judged: medians of ${ROUNDS} rounds`)
  const server = await start('facade-server.mjs')
  const client = await start('facade-client.mjs', [JSON.stringify(server.ready)])
  try {
    const ways = PAIRS.flat()
    for (const way of ways) await client.ask({ way, calls: WARM_UP })
    const costs = new Map(ways.map((way) => [way, []]))
    const ratios = new Map(PAIRS.map(([way]) => [way, []]))
    for (let round = 0; round < ROUNDS; round++) {
      for (const pair of PAIRS) {
        // Each goes first every other time.
        const order = round % 2 === 0 ? pair : pair.toReversed()
        for (const way of order) costs.get(way).push((await client.ask({ way, calls: CALLS })).cpuMicros)
        const [facade, adapter] = pair.map((way) => costs.get(way).at(-1))
        ratios.get(pair[0]).push(facade / adapter)
      }
    }
    printTable(
      ['way', 'processor time'],
      ways.map((way) => [way, `${Math.round(median(costs.get(way)))} µs`]),
    )
    for (const [way, values] of ratios) {
      printTarget(`${way}, times the adapter's own call`, MOST, median(values), { met: atMost(MOST) })
    }
  } finally {
    await client.stop()
    await server.stop()
  }
}
