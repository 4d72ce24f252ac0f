// Makes hybrid invoices in a process of its own, and says how long each took and how far the process grew.
import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { extractXml } from '@facturelle/facturx'
import { toFacturX } from '@facturelle/facturx/write'

const { rounds, warming, lengths, each } = JSON.parse(process.argv[2])
const input = readFileSync(0)
let at = 0
const next = (length) => {
  at += length
  return input.subarray(at - length, at)
}
const now = new Date('2026-11-30T10:00:00Z')
const xml = next(lengths[0])
const files = lengths.slice(1).map(next)
const work = (pdf) => toFacturX(pdf, xml, { now })

for (let round = 0; round < warming; round++) await extractXml((await work(files[0])).bytes)
globalThis.gc()
const before = process.memoryUsage.rss()
const found = []
for (const file of files) {
  globalThis.gc()
  if (each) await writeFile('/proc/self/clear_refs', '5').catch(() => {})
  const times = []
  let code
  for (let round = 0; round < rounds; round++) {
    const [started, used] = [performance.now(), process.cpuUsage()]
    try {
      await work(file)
    } catch (error) {
      code = error.code ?? 'UNTYPED'
    }
    const elapsed = performance.now() - started
    const { user, system } = process.cpuUsage(used)
    // Of the processor, or of the clock where several threads make it the shorter one.
    times.push(Math.min(elapsed, (user + system) / 1000))
  }
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '')
  const [, peak] = /^VmHWM:\s*(\d+) kB/m.exec(status) ?? []
  globalThis.gc()
  found.push({
    times,
    code,
    peakBytes: (peak ? Number(peak) * 1024 : process.memoryUsage.rss()) - before,
    heldBytes: process.memoryUsage().heapUsed,
  })
}
process.stdout.write(JSON.stringify(found))
