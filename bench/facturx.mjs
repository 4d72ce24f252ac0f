// How fast PDFs are made hybrid invoices and invoices are drawn, and what hostile PDFs cost.
import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expandInvoice } from '@facturelle/documents/model'
import { renderInvoice } from '@facturelle/facturx/render'
import { testSupport } from '../scripts/test-support.mjs'
import { atMost, kilobytes, median, megabytes, milliseconds, printTable, printTarget, timed } from './figures.mjs'
import { root } from './places.mjs'

const WARM_MS = 20
const FILES = 10_000
const FILES_S = 200
/** A sample of them, or all. */
const SAMPLE = process.env.FACTURELLE_SOAK ? FILES : 500
const ROUNDS = 9
const LISTED = 5
const DRAWN = [10, 100, 500]
const SMALL_HEAP = ['--max-old-space-size=64', '--max-semi-space-size=2']

export async function run() {
  const [{ HOSTILE, BUDGET_MS, MOST_MB }, { pagePdf, stream }] = await Promise.all([
    testSupport('packages/facturx/test/hostile-sources'),
    testSupport('packages/facturx/test/pdf'),
  ])
  const xml = await readFile(join(root, 'examples/invoices/F2026-001-cii.xml'))
  speed(xml, sourceOf(pagePdf, stream))
  await drawing()
  hostile(xml, pagePdf(), HOSTILE, BUDGET_MS, MOST_MB)
}

function speed(xml, source) {
  const [warm] = made(['--expose-gc'], { rounds: 40, warming: 20 }, [xml, source])
  const sample = { rounds: SAMPLE / 10, warming: 20 }
  const all = made(['--expose-gc'], sample, [xml, ...Array.from({ length: 10 }, () => source)])
  const times = all.flatMap((part) => part.times)
  const seconds = (times.reduce((sum, time) => sum + time, 0) / times.length / 1000) * FILES
  const grown = all.at(-1).heldBytes - all[0].heldBytes
  console.log(`\ninto the pages of a PDF of ${kilobytes(source.length).trim()}, fonts embedded on the way`)
  console.log(`  one, warm, median${milliseconds(median(warm.times))}; ${times.length} one after the other`)
  printTarget('a PDF of 130 kB, warm', WARM_MS, median(warm.times), { unit: 'ms', met: atMost(WARM_MS) })
  printTarget(`${FILES} files on one core`, FILES_S, seconds, { unit: 's', met: atMost(FILES_S) })
  printTarget('growth of the heap, from a tenth of them to the end', 2, grown / 1e6, { unit: 'MB', met: atMost(2) })
}

async function drawing() {
  console.log('\ndrawn from the model, median of 5 after a first one')
  for (const count of DRAWN) {
    const invoice = expandInvoice({
      number: 'F-1',
      date: '2026-11-30',
      supplier: { name: 'Atelier Vermeil', siren: '732829320', address: { city: 'Nantes', country: 'FR' } },
      recipient: { name: 'Coopérative du Val', siren: '552100554', address: { city: 'Tours', country: 'FR' } },
      lines: Array.from({ length: count }, (_, at) => ({
        description: `Pose et raccordement, lot ${at + 1}`,
        quantity: '3',
        unitPrice: '48.50',
        vatRate: '20',
      })),
    })
    let drawn
    const first = await timed(async () => (drawn = await renderInvoice(invoice)))
    const times = []
    for (let round = 0; round < 5; round++) times.push(await timed(() => renderInvoice(invoice)))
    const size = `${drawn.pages} pages, ${kilobytes(drawn.bytes.length).trim()}, first ${milliseconds(first).trim()}`
    console.log(`  ${`${count} lines`.padEnd(24)}${milliseconds(median(times))}  (${size})`)
  }
}

function hostile(xml, plain, table, budgetMs, mostMb) {
  const files = [plain, ...table.map(([, make]) => make())]
  const timed_ = made(['--expose-gc'], { rounds: ROUNDS, warming: 20 }, [xml, ...files])
  const bounded = made(['--expose-gc', ...SMALL_HEAP], { rounds: 1, warming: 5, each: true }, [xml, ...files])
  const found = table.map(([what], at) => ({
    what,
    bytes: files[at + 1].length,
    ms: median(timed_[at + 1].times),
    code: timed_[at + 1].code,
    // The file is there before, in what is grown.
    peak: bounded[at + 1].peakBytes,
  }))
  console.log(`\n${found.length} hostile PDFs; slowest and largest`)
  const slowest = found.toSorted((a, b) => b.ms - a.ms)
  const largest = found.toSorted((a, b) => b.peak - a.peak)
  printTable(
    ['', 'size', 'ms', 'grown', ''],
    [...new Set([...slowest.slice(0, LISTED), ...largest.slice(0, LISTED)])].map(({ what, bytes, ms, peak, code }) => [
      what,
      kilobytes(bytes).trim(),
      ms.toFixed(1),
      megabytes(peak).trim(),
      code ?? 'good',
    ]),
  )
  printTarget('hostile PDF, slowest', budgetMs, slowest[0].ms, { unit: 'ms', met: atMost(budgetMs) })
  printTarget('hostile PDF, memory', mostMb, largest[0].peak / 1e6, { unit: 'MB', met: atMost(mostMb) })
  const untyped = found.filter(({ code }) => code === 'UNTYPED').length
  printTarget('hostile PDFs answered by an error without a type', 0, untyped, { met: atMost(0) })
}

/** One page of text in a standard font, and a picture that does not pack: 130 kB, as a logo makes an invoice. */
function sourceOf(pagePdf, stream) {
  let state = 1
  const noise = Uint8Array.from({ length: 126_000 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 24
  })
  const lines = Array.from({ length: 40 }, (_, at) => `1 0 0 1 50 ${780 - at * 15} Tm (Pose et raccordement ${at}) Tj`)
  return pagePdf({
    content: `BT /F1 10 Tf ${lines.join(' ')} ET q 100 0 0 100 400 700 cm /P Do Q`,
    resources:
      '/Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>>>/XObject<</P 10 0 R>>',
    parts: [
      [10, stream(noise, '/Type/XObject/Subtype/Image/Width 210/Height 200/BitsPerComponent 8/ColorSpace/DeviceRGB')],
    ],
  })
}

function made(flags, options, files) {
  const lengths = files.map(({ length }) => length)
  const client = join(root, 'bench/facturx-client.mjs')
  const { stdout, status } = spawnSync(process.execPath, [...flags, client, JSON.stringify({ ...options, lengths })], {
    input: Buffer.concat(files),
    maxBuffer: 1e9,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`The process that makes invoices ended with ${status}.`)
  return JSON.parse(stdout)
}
