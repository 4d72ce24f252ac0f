// Reads hostile files, one after the other, and says how long each took and how far the process grew. In a process of its own.
import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { checkStructure, convertInvoice, parseInvoice } from '@facturelle/documents/syntax'
import { median } from './figures.mjs'

/** The first of them are left out: the code is warm then, for files of this kind. */
const WARMING = 4
const WORKS = {
  parse: parseInvoice,
  check: checkStructure,
  'to CII': (bytes) => convertInvoice(bytes, { to: 'CII' }),
  'to UBL': (bytes) => convertInvoice(bytes, { to: 'UBL' }),
}

const rounds = Number(process.argv[2])
const [example, ...files] = JSON.parse(process.argv[3])
const input = readFileSync(0)
let at = 0
const next = (length) => {
  at += length
  return input.subarray(at - length, at)
}
const warm = next(example)
for (let round = 0; round < 20; round++) for (const work of Object.values(WORKS)) work(warm)
globalThis.gc()
const before = process.memoryUsage.rss()
const found = []
for (const length of files) {
  const bytes = next(length)
  globalThis.gc()
  await writeFile('/proc/self/clear_refs', '5').catch(() => {})
  const times = {}
  const codes = new Set()
  for (const [name, work] of Object.entries(WORKS)) times[name] = medianOf(() => work(bytes), codes)
  const [, peak] = /^VmHWM:\s*(\d+) kB/m.exec(await readFile('/proc/self/status', 'utf8').catch(() => '')) ?? []
  found.push({
    times,
    codes: [...codes],
    grownBytes: (peak ? Number(peak) * 1024 : process.memoryUsage.rss()) - before,
  })
}
process.stdout.write(JSON.stringify(found))

/** The time of the processor, or that of the clock where several threads make it the shorter one. */
function medianOf(work, codes) {
  const times = []
  for (let round = 0; round < rounds; round++) {
    const [started, used] = [performance.now(), process.cpuUsage()]
    try {
      work()
    } catch (error) {
      codes.add(error.code ?? 'UNTYPED')
    }
    const elapsed = performance.now() - started
    const { user, system } = process.cpuUsage(used)
    times.push(Math.min(elapsed, (user + system) / 1000))
  }
  return median(times.slice(rounds > WARMING ? WARMING : 0))
}
