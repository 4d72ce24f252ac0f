// Sends a folder of other people's invoices through an emulated platform: each must be recognised, or refused by a
// typed error, and none may hang. Then hostile files, made in memory. Without the folder there is nothing to do.
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'

const HANGS_AFTER_MS = 5000

if (!isMainThread) await serve()
else if (!process.argv[2] || !existsSync(process.argv[2])) console.log('skipped: no shared data')
else process.exitCode = await main(process.argv[2])

/** The worker: one sandbox over HTTP, and one file at a time through it. A file that hangs takes only it down. */
async function serve() {
  const { afnorFlowAdapter } = await import('@facturelle/afnor-flow')
  const { FacturelleError } = await import('@facturelle/core')
  const { xml } = await import('@facturelle/documents')
  const { createFacturelle } = await import('@facturelle/facade')
  const { facturx } = await import('@facturelle/facturx')
  const { createSandbox } = await import('@facturelle/sandbox')
  const { listen } = await import('@facturelle/sandbox/node')

  const sandbox = createSandbox({ acknowledgeAfterMs: 0, lifecycle: [] })
  const server = await listen(sandbox)
  const destination = { type: 'afnor', credentials: sandbox.afnor('1.3.0', server.url) }
  const facturelle = createFacturelle({
    adapters: [afnorFlowAdapter({ allowInsecureLoopback: true })],
    documents: [xml(), facturx()],
    // Files of one number are many here.
    journal: 'none',
  })

  const judge = async ({ name, bytes, submit, afresh }) => {
    if (afresh) sandbox.reset()
    const result = {}
    try {
      const { syntax, kind, guideline } = await facturelle.inspect({ file: bytes })
      Object.assign(result, { syntax, guideline })
      if (!submit || (kind !== 'invoice' && kind !== 'creditNote')) return result
      const document = { file: bytes, name }
      const submission = await facturelle.submit(document, { destination }).catch((failure) => {
        if (failure?.code !== 'INVALID') throw failure
        // Whether that is right is judged below; the platform takes it in all the same.
        result.invalid = failure.issues.filter(({ severity }) => severity === 'error').map(({ set }) => set)
        return facturelle.submit(document, { destination, validate: false })
      })
      result.outcome = submission.outcome
      for await (const { platformStatus, reasons } of submission.events({ pollMs: 5 })) {
        if (platformStatus === 'Pending') continue
        result.acknowledged = [platformStatus, ...reasons.map(({ code }) => code)].join(' ')
        break
      }
    } catch (failure) {
      if (FacturelleError.isInstance(failure)) result.refused = `${failure.name} ${failure.code}`
      else result.untyped = String(failure?.stack ?? failure)
    }
    return result
  }
  parentPort.on('message', (file) => void judge(file).then((result) => parentPort.postMessage(result)))
  parentPort.postMessage('ready')
}

async function main(folder) {
  const expected = await readFile(join(folder, 'expected/official-rules.json'), 'utf8').then(
    JSON.parse,
    () => undefined,
  )
  const entries = await readdir(folder, { recursive: true })
  const paths = entries.map((path) => path.replaceAll('\\', '/')).filter((path) => /\.(xml|pdf)$/i.test(path))
  const run = runner()
  const results = []
  for (const path of paths.sort()) {
    const bytes = await readFile(join(folder, path))
    const group = groupOf(path)
    // One invoice in several syntaxes is one invoice to a platform: each folder goes to a fresh one.
    const afresh = results.at(-1)?.group !== group
    const result = await run({ name: path.split('/').pop(), bytes, submit: true, afresh })
    results.push({ path, group, ...result, problem: problemOf(path, result, expected?.files[path]) })
  }
  for (const { name, group, bytes } of await hostileFiles(folder, paths)) {
    const result = await run({ name, bytes, submit: false })
    results.push({ path: name, group, hostile: true, ...result, problem: result.untyped ?? result.hang })
  }
  await run.close()

  const real = results.filter(({ hostile }) => !hostile)
  print('folder', real)
  console.log()
  print(
    'hostile, made in memory',
    results.filter(({ hostile }) => hostile),
  )

  const invoices = real.filter(({ path }) => !isWrapper(path))
  const problems = results.filter(({ problem }) => problem)
  for (const { path, problem } of problems) console.error(`\n${path}: ${problem}`)
  console.log(
    `\nconformance: ${invoices.length} files and ${real.length - invoices.length} wrappers, ` +
      `${invoices.filter(({ syntax }) => syntax).length} recognised, ` +
      `${invoices.filter(({ outcome }) => outcome === 'accepted').length} submitted, ` +
      `${invoices.filter(({ acknowledged }) => acknowledged).length} acknowledged; ` +
      `${results.length - real.length} hostile files; ${problems.length} problems`,
  )
  return problems.length > 0 ? 1 : 0
}

/** Unit tests of the official rules: many small documents in a root element of their own. */
function isWrapper(path) {
  return path.startsWith('en16931/unit-')
}

function groupOf(path) {
  return `${dirname(path)}${isWrapper(path) ? ' (wrappers)' : ''}`
}

/** What is wrong with a result, by what the official rules found the file to be. */
function problemOf(path, { hang, untyped, syntax, guideline, invalid, refused, outcome, acknowledged }, known) {
  if (hang || untyped) return hang ?? untyped
  if (isWrapper(path)) return undefined
  const isInvoice = known ? !known.notAnInvoice && !known.noXml : !dirname(path).includes('fail')
  if (!isInvoice) return undefined
  if (!syntax) return `an invoice, and not recognised: ${refused}`
  if (known?.syntax && (known.syntax === 'ubl') !== (syntax === 'UBL')) return `read as ${syntax}, is ${known.syntax}`
  if (known?.guideline && known.guideline !== guideline) return `guideline ${guideline}, is ${known.guideline}`
  // What the structure forbids is judged beside the schemas, in another part.
  const judged = Object.values(known ?? {}).some((verdict) => verdict?.fatal?.length > 0)
  const rules = invalid?.filter((set) => set !== 'structure')
  if (known && !judged && rules?.length > 0)
    return `refused by ${rules[0]}, and the official rules have nothing against it`
  // The sandbox judges no invoice: whatever is recognised is taken in.
  if (refused) return `recognised, and refused: ${refused}`
  if (outcome !== 'accepted') return `outcome ${outcome}`
  return acknowledged ? undefined : 'never acknowledged'
}

/** Runs one file after another in a worker, and starts a new one where a file ended it. */
function runner() {
  let worker
  let answered
  const answer = () => new Promise((resolve) => (answered = resolve))
  const start = () => {
    worker = new Worker(new URL(import.meta.url), { argv: process.argv.slice(2) })
    worker.on('message', (message) => answered(message))
    worker.on('error', (failure) => answered({ untyped: String(failure), over: true }))
    return answer()
  }
  const run = async (file) => {
    if (!worker) await start()
    const started = performance.now()
    const reply = answer()
    const timer = setTimeout(() => answered({ hang: `no end after ${HANGS_AFTER_MS} ms`, over: true }), HANGS_AFTER_MS)
    worker.postMessage(file)
    const { over, ...result } = await reply
    clearTimeout(timer)
    if (over) await run.close()
    return { ...result, ms: performance.now() - started }
  }
  run.close = async () => {
    await worker?.terminate()
    worker = undefined
  }
  return run
}

function print(title, results) {
  const rows = [[title, 'files', 'recognised', 'submitted', 'acknowledged', 'refused', 'ms median', 'max']]
  for (const group of new Set(results.map((result) => result.group))) {
    const members = results.filter((result) => result.group === group)
    const times = members.map(({ ms }) => ms).sort((a, b) => a - b)
    rows.push([
      group,
      String(members.length),
      counts(members.map(({ syntax }) => syntax)),
      String(members.filter(({ outcome }) => outcome).length),
      counts(members.map(({ acknowledged }) => acknowledged)),
      counts(members.map(({ refused }) => refused)),
      times[times.length >> 1].toFixed(0),
      times[times.length - 1].toFixed(0),
    ])
  }
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
}

function counts(values) {
  const known = values.filter(Boolean)
  const kinds = [...new Set(known)].sort((a, b) => (a < b ? -1 : 1))
  const each = kinds.map((kind) => `${kind} ${known.filter((value) => value === kind).length}`)
  return each.join(', ') || '-'
}

/** Files that want to crash, hang or open something; the same ones at every run. */
async function hostileFiles(folder, paths) {
  const random = generator(20261121)
  const whole = (below) => Math.floor(random() * below)
  const noise = (length) => Uint8Array.from({ length }, () => whole(256))
  const root = 'rsm:CrossIndustryInvoice'
  const xmlns = 'xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"'
  const document = (inside, doctype = '') => `<?xml version="1.0"?>${doctype}<${root} ${xmlns}>${inside}</${root}>`
  const laughs = Array.from({ length: 30 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')
  const deep = 200_000

  const made = {
    'billion laughs': document('&l30;', `<!DOCTYPE ${root} [<!ENTITY l0 "lol">${laughs}]>`),
    'external entity': document('&x;', `<!DOCTYPE ${root} [<!ENTITY x SYSTEM "file:///etc/passwd">]>`),
    'external document type': document('', `<!DOCTYPE ${root} SYSTEM "http://127.0.0.1:9/evil.dtd">`),
    'parameter entity': document('', `<!DOCTYPE ${root} [<!ENTITY % p SYSTEM "http://127.0.0.1:9/p"> %p;]>`),
    'deep nesting': document('<a>'.repeat(deep) + '</a>'.repeat(deep)),
    'deep nesting, never closed': `<${root} ${xmlns}>${'<a>'.repeat(deep)}`,
    'many attributes': document(`<a ${Array.from({ length: deep }, (_, at) => `a${at}="1"`).join(' ')}/>`),
    'one long value': document(`<a>${'x'.repeat(20_000_000)}</a>`),
    'character references': document(`<a>${'&#65;'.repeat(1_000_000)}</a>`),
    'NUL bytes after the start': `<?xml version="1.0"?>${'\0'.repeat(100_000)}`,
    'PDF header and noise': Buffer.concat([Buffer.from('%PDF-1.7\n'), noise(200_000)]),
    'PDF that refers to itself':
      '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Names 1 0 R/AF 1 0 R>>\nendobj\ntrailer\n<</Root 1 0 R/Prev 0>>\n',
    'PDF of nested arrays': `%PDF-1.7\n1 0 obj\n${'['.repeat(deep)}\nendobj\ntrailer\n<</Root 1 0 R>>\n`,
    'PDF of dictionaries never closed': `%PDF-1.7\n${'<<'.repeat(deep)}`,
  }
  const files = Object.entries(made).map(([name, content]) => ({ name, group: name, bytes: Buffer.from(content) }))

  // Three of the corpus, one of each family, cut at random points and with some bytes changed.
  const victims = [/\bcii\/.*\.xml$/, /\bubl\/.*\.xml$/, /\.pdf$/].map((family) =>
    paths.find((path) => family.test(path)),
  )
  for (const path of victims.filter(Boolean)) {
    const bytes = await readFile(join(folder, path))
    for (let count = 0; count < 25; count++) {
      files.push({ name: path, group: `truncated: ${path}`, bytes: bytes.subarray(0, whole(bytes.length)) })
    }
    for (let count = 0; count < 25; count++) {
      const changed = Buffer.from(bytes)
      for (let change = 0; change < 5; change++) changed[whole(changed.length)] = 32 + whole(95)
      files.push({ name: path, group: `bytes changed: ${path}`, bytes: changed })
    }
  }
  return files
}

/** Mulberry32: small, and the same numbers from the same seed everywhere. */
function generator(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
