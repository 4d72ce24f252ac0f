// How fast a file is inspected.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { xml } from '@facturelle/documents'
import { facturx } from '@facturelle/facturx'
import { kilobytes, median, milliseconds, timed } from './figures.mjs'
import { root } from './places.mjs'

export async function run() {
  const cii = await readFile(join(root, 'examples/invoices/F2026-001-cii.xml'), 'utf8')
  const line = /<ram:IncludedSupplyChainTradeLineItem>.*?<\/ram:IncludedSupplyChainTradeLineItem>/s.exec(cii)?.[0] ?? ''
  const files = [
    ['example, CII', xml(), Buffer.from(cii)],
    ['example, Factur-X', facturx(), await readFile(join(root, 'examples/invoices/F2026-001.pdf'))],
    ['5,000 lines, CII', xml(), Buffer.from(cii.replace(line, line.repeat(5000)))],
  ]
  console.log('\ninspection, median of 20 after a first one')
  for (const [title, engine, bytes] of files) {
    const first = await timed(() => engine.inspect(bytes))
    const times = []
    for (let count = 0; count < 20; count++) times.push(await timed(() => engine.inspect(bytes)))
    const size = `${kilobytes(bytes.length).trim()}, first ${milliseconds(first).trim()}`
    console.log(`  ${title.padEnd(24)}${milliseconds(median(times))}  (${size})`)
  }
}
