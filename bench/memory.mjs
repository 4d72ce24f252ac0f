// What is held in memory: under a compressed bomb, in a large download, by calls that share a signal for long.
import { atMost, kilobytes, median, megabytes, milliseconds, printTarget } from './figures.mjs'
import { start } from './processes.mjs'

const TRANSPORTS = ['fetch transport', 'Node transport']
const PROCESSES = 5
const FROM_MEMORY = { calls: 200_000, warmUp: 10_000 }
const OVER_LOOPBACK = { calls: 5000, warmUp: 500 }

export async function run() {
  const server = await start('server.mjs')
  /** Each measure in a fresh process: the peak of one must not hide the next. */
  const measure = async (what, options) => {
    const args = [what, JSON.stringify({ ...server.ready, ...options })]
    const child = await start('memory-client.mjs', args, ['--expose-gc'])
    await child.stop()
    return child.ready
  }
  try {
    await bombs(measure)
    await downloads(measure)
    await signals(measure)
  } finally {
    await server.stop()
  }
}

async function bombs(measure) {
  console.log(
    `\n1 MB of gzip that inflates to 1 GiB, after one call and half a second: the worst of ${PROCESSES} processes (the median)`,
  )
  for (const transport of TRANSPORTS) {
    const taken = await repeated(() => measure('bomb', { transport }))
    if (!taken) {
      notBuilt(transport)
      continue
    }
    const worst = (name) => Math.max(...taken.map((figures) => figures[name]))
    const middle = (name) => median(taken.map((figures) => figures[name]))
    const memory = `${megabytes(worst('grownBytes'))} (${megabytes(middle('grownBytes')).trim()})`
    const time = `${milliseconds(worst('wallMs'))} (${milliseconds(middle('wallMs')).trim()})`
    console.log(`  ${transport.padEnd(24)}${memory}${time}  ${taken[0].code}`)
    printTarget('growth of the resident set', 32, worst('grownBytes') / 1e6, { met: atMost(32), unit: 'MB' })
    printTarget('time of the failing call', 100, worst('wallMs'), { met: atMost(100), unit: 'ms' })
  }
}

async function downloads(measure) {
  console.log('\ndownload of 1 GiB, streamed, after one call and half a second')
  for (const transport of ['bare fetch', ...TRANSPORTS]) {
    const taken = await measure('download', { transport })
    if (!taken.built) {
      notBuilt(transport)
      continue
    }
    const rate = `${(taken.bytes / 1e6 / (taken.wallMs / 1000)).toFixed(0)} MB/s`
    console.log(`  ${transport.padEnd(24)}${megabytes(taken.grownBytes)}  ${rate}`)
    if (transport === 'bare fetch') continue
    printTarget('growth of the resident set', 64, taken.grownBytes / 1e6, { met: atMost(64), unit: 'MB' })
  }
}

async function signals(measure) {
  console.log('\ncalls on one long-lived signal: growth of the heap after warm-up')
  const rows = [['answered from memory', { ...FROM_MEMORY, transport: 'memory' }]]
  for (const transport of TRANSPORTS) rows.push([`loopback, ${transport}`, { ...OVER_LOOPBACK, transport }])
  for (const [title, options] of rows) {
    const taken = await measure('signal', options)
    if (!taken.built) {
      notBuilt(title)
      continue
    }
    const { grownBytes, warnings, listeners } = taken
    const seen = `${warnings} MaxListeners warnings, ${listeners} listeners left`
    const calls = options.calls.toLocaleString('en')
    console.log(`  ${title.padEnd(28)}${calls.padStart(8)} calls${kilobytes(grownBytes)}  ${seen}`)
    printTarget('growth of the heap', 5, grownBytes / 1e6, { met: atMost(5), unit: 'MB' })
    printTarget('MaxListeners warnings', 0, warnings, { met: atMost(0) })
  }
}

/** The figures of several processes, or nothing where there is nothing to measure. */
async function repeated(measure) {
  const taken = []
  for (let count = 0; count < PROCESSES; count++) {
    const figures = await measure()
    if (!figures.built) return undefined
    taken.push(figures)
  }
  return taken
}

function notBuilt(title) {
  console.log(`  ${title}: not built`)
}
