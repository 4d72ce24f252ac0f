// How long hostile invoices take, and how much memory: the table of the tests, each file by itself.
import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { testSupport } from '../scripts/test-support.mjs'
import { atMost, kilobytes, megabytes, printTable, printTarget } from './figures.mjs'
import { root } from './places.mjs'

const MOST_MB = 16
const ROUNDS = 15
/** What grows in a small heap is what the reading needs, not what the collector has not come to. */
const SMALL_HEAP = ['--max-old-space-size=24', '--max-semi-space-size=2']
/** What the slowest are listed of. */
const LISTED = 5

export async function run() {
  const { FILES, SIZE, BUDGET_MS, bytesOf, joinedAll } = await testSupport('hostile-files')
  const example = new Uint8Array(await readFile(join(root, 'examples/invoices/F2026-001-cii.xml')))
  const files = FILES.map(([what, make]) => ({ what, bytes: bytesOf(make()) }))
  const all = [example, ...files.map(({ bytes }) => bytes)]
  const lengths = all.map(({ length }) => length)
  const timed = readAll([], ROUNDS, lengths, joinedAll(all))
  const bounded = readAll(SMALL_HEAP, 1, lengths, joinedAll(all))
  const found = files.map(({ what, bytes }, at) => {
    const { times, codes } = timed[at]
    // One of twice the size may take twice the time.
    const share = Math.max(...Object.values(times)) / Math.max(1, bytes.length / SIZE)
    return { what, bytes, times, codes, share, grownBytes: bounded[at].grownBytes }
  })
  console.log(
    `\n${found.length} hostile invoices; slowest and largest: median of each work in ms, per ${kilobytes(SIZE).trim()}`,
  )
  const row = ({ what, bytes, times, share, grownBytes }) => [
    what,
    kilobytes(bytes.length).trim(),
    ...Object.values(times).map((ms) => ms.toFixed(1)),
    share.toFixed(1),
    megabytes(grownBytes).trim(),
  ]
  const slowest = found.toSorted((a, b) => b.share - a.share).slice(0, LISTED)
  const largest = found.toSorted((a, b) => b.grownBytes - a.grownBytes).slice(0, LISTED)
  printTable(
    ['', 'size', ...Object.keys(found[0].times), 'per size', 'grown'],
    [...new Set([...slowest, ...largest])].map(row),
  )
  const untyped = found.filter(({ codes }) => codes.includes('UNTYPED')).length
  printTarget('hostile invoice, slowest work of all', BUDGET_MS, slowest[0].share, {
    unit: 'ms',
    met: atMost(BUDGET_MS),
  })
  printTarget('hostile invoice, memory', MOST_MB, largest[0].grownBytes / 1e6, { unit: 'MB', met: atMost(MOST_MB) })
  printTarget('hostile invoices answered by an error without a type', 0, untyped, { met: atMost(0) })
}

function readAll(flags, rounds, lengths, input) {
  const client = join(root, 'bench/hostile-client.mjs')
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--expose-gc', ...flags, client, String(rounds), JSON.stringify(lengths)],
    {
      input,
      maxBuffer: 1e8,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  if (status !== 0) throw new Error(`The process that reads hostile files ended with ${status}.`)
  return JSON.parse(stdout)
}
