import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { EXIT } from '../src/index.js'
import { runCommand } from './run-cli.js'

const PDF = fileURLToPath(new URL('../../../examples/invoices/F2026-001.pdf', import.meta.url))
const SECRET = 'canary-secret'
const LOOPBACK = '--allow-insecure-loopback'

const sandbox = createSandbox({
  clients: [{ clientId: 'erp', clientSecret: SECRET }],
  acknowledgeAfterMs: 0,
  lifecycle: [
    { afterMs: 0, status: '202' },
    { afterMs: 0, status: '212' },
  ],
})
let server: Awaited<ReturnType<typeof listen>>
let env: Record<string, string>
let folder: string
const start = process.cwd()

beforeAll(async () => {
  server = await listen(sandbox)
  const { flowServiceUrl, directoryServiceUrl, tokenUrl } = sandbox.afnor('1.3.0', server.url)
  env = {
    FACTURELLE_AFNOR_FLOW_SERVICE_URL: flowServiceUrl,
    FACTURELLE_AFNOR_DIRECTORY_SERVICE_URL: directoryServiceUrl,
    FACTURELLE_AFNOR_TOKEN_URL: tokenUrl,
    FACTURELLE_AFNOR_CLIENT_ID: 'erp',
    FACTURELLE_AFNOR_CLIENT_SECRET: SECRET,
  }
})
beforeEach(async () => {
  sandbox.reset()
  folder = await mkdtemp(join(tmpdir(), 'facturelle-'))
  // Files without a path of their own go to where the command runs.
  process.chdir(folder)
  return async () => {
    process.chdir(start)
    await rm(folder, { recursive: true })
  }
})
afterAll(() => server.close())

const run = (argv: readonly string[], options: Partial<Parameters<typeof runCommand>[1]> = {}) =>
  runCommand([...argv, LOOPBACK], { env, secret: SECRET, ...options })

async function submitted(): Promise<string> {
  const { lines } = await run(['submit', PDF, '--to', 'afnor', '--json', '--until', 'sent'])
  return (lines.at(-1) as { reference: { id: string } }).reference.id
}

describe('flows get', () => {
  it('tells the state of a flow', async () => {
    const { code, out } = await run(['flows', 'get', await submitted()])
    expect(code).toBe(EXIT.done)
    expect(out).toMatch(/acknowledged +Ok/)
  })

  it('saves the original under the name the platform gives it, byte for byte, and never over a file', async () => {
    const id = await submitted()
    const { code, out, err } = await run(['flows', 'get', id, '--as', 'original'], { interactive: true })
    expect(code).toBe(EXIT.done)
    expect(out).toContain('F2026-001.pdf (88580 bytes)')
    expect(err).toContain('88580 bytes')
    expect(await readFile('F2026-001.pdf')).toEqual(await readFile(PDF))
    const again = await run(['flows', 'get', id, '--as', 'original'])
    expect(again.code).toBe(EXIT.usage)
    expect(again.err).toContain('F2026-001.pdf is there already; give another --output')
    const elsewhere = await run(['flows', 'get', id, '--as', 'file', '--output', 'copy.pdf', '--json'])
    expect(elsewhere.lines.at(-1)).toMatchObject({ event: 'file', path: 'copy.pdf', docType: 'Original', size: 88_580 })
    expect((await readdir('.')).sort()).toEqual(['F2026-001.pdf', 'copy.pdf'])
  })

  it('leaves nothing behind of a form the platform does not give, or that breaks off', async () => {
    const id = await submitted()
    const converted = await run(['flows', 'get', id, '--as', 'converted'])
    expect(converted.code).toBe(EXIT.refused)
    expect(converted.err).toContain('CLIENT_NOT_CONFIGURED')
    sandbox.faults.add({ operation: 'getFlow', truncate: true, times: Number.POSITIVE_INFINITY })
    expect((await run(['flows', 'get', id, '--as', 'readable'])).code).not.toBe(EXIT.done)
    sandbox.faults.clear()
    sandbox.faults.add({ operation: 'getFlow', truncate: true, times: Number.POSITIVE_INFINITY })
    expect((await run(['flows', 'get', id, '--as', 'file'])).code).toBe(EXIT.waiting)
    expect(await readdir('.')).toEqual([])
  })

  it.each([
    [['flows', 'get'], 'flows get needs a FLOW_ID'],
    [['flows', 'get', 'a', '--output', 'x'], '--output goes with --as'],
    [['flows', 'get', 'a', '--as', 'cii'], '--as must be original, converted, readable or file'],
    [['flows'], 'There is no command "flows"'],
    [['flows', 'list'], 'There is no command "flows list"'],
    [['flows', 'watch', 'more'], 'flows watch takes no argument'],
    [['flows', 'watch', '--since', 'yesterday'], '--since must be ISO 8601'],
    [['directory', 'lookup'], 'directory lookup needs an ID'],
    [['directory', 'lookup', 'nothing'], 'is no SIREN, no SIRET'],
  ])('2 for %j', async (argv, said) => {
    const { code, err } = await run(argv)
    expect(code).toBe(EXIT.usage)
    expect(err).toContain(said)
  })
})

describe('flows watch', () => {
  const FROM = ['--since', '2026-01-01T00:00:00Z']

  it('tells what is there, ends with --once, and goes on from its cursor', async () => {
    const id = await submitted()
    const watch = ['flows', 'watch', '--once', '--json', '--cursor', 'cursor']
    const first = await run([...watch, ...FROM])
    expect(first.code).toBe(EXIT.done)
    const flows = first.lines.filter(({ event }) => event === 'flow')
    // All of one instant: in any order.
    expect(flows.map(({ flowType }) => String(flowType)).sort((a, b) => a.localeCompare(b))).toEqual([
      'CustomerInvoice',
      'CustomerInvoiceLC',
      'CustomerInvoiceLC',
    ])
    expect(flows.find(({ flowId }) => flowId === id)).toMatchObject({ acknowledgement: { status: 'Ok' } })
    expect((await run(watch)).lines.filter(({ event }) => event === 'flow')).toEqual([])
    const both = await run([...watch, ...FROM])
    expect(both.code).toBe(EXIT.usage)
    expect(both.err + both.out).toContain('leave --since out')
  })

  it('shows only what it is asked for, to people too', async () => {
    await submitted()
    const { out } = await run(['flows', 'watch', '--once', ...FROM, '--type', 'CustomerInvoice', '--direction', 'Out'])
    expect(out.match(/CustomerInvoice {2}Out {2}Factur-X {2}Ok/g)).toHaveLength(1)
    expect(out).not.toContain('CustomerInvoiceLC')
  })

  it('keeps a line that says how far it is, and clears it before each line of its own', async () => {
    await submitted()
    const { out, err } = await run(['flows', 'watch', ...FROM, '--once'], { interactive: true })
    expect(out).toMatch(/Z {2}CustomerInvoice {2}Out/)
    const clear = '\r\u001b[K'
    const [first, ...further] = err.split(clear).filter((text) => text !== '')
    expect([first, further.at(-1)]).toEqual(['waiting for changes', '3 changes; waiting for more'])
    expect(err.endsWith(clear)).toBe(true)
  })

  it('waits for what comes, until it is interrupted', async () => {
    const controller = new AbortController()
    let seen = ''
    const watching = run(['flows', 'watch', ...FROM], {
      signal: controller.signal,
      onOut: (text) => {
        seen += text
      },
    })
    await expect.poll(() => seen).toContain('watching')
    await submitted()
    await expect.poll(() => seen, { timeout: 10_000 }).toContain('F2026-001.pdf')
    controller.abort(new Error('SIGINT'))
    expect((await watching).code).toBe(EXIT.interrupted)
  })

  it('refuses a cursor that is none', async () => {
    await writeFile('cursor', 'something else\n')
    const { code, err } = await run(['flows', 'watch', '--once', '--cursor', 'cursor'])
    expect(code).toBe(EXIT.usage)
    expect(err).toContain('since')
  })
})

describe('directory lookup', () => {
  it.each([
    ['123456782', 'SIREN'],
    ['123 456 782', 'SIREN'],
    ['12345678200010', 'SIRET'],
    ['FR11123456782', 'VAT number'],
    ['123456782_12345678200010', 'electronic address'],
  ])('finds %s by its form', async (id, what) => {
    const { code, out } = await run(['directory', 'lookup', id])
    expect(code).toBe(EXIT.done)
    expect(out).toContain(`(${what})`)
    expect(out).toMatch(/company +.+ \(company, active\)/)
    expect(out).toMatch(/line +123456782 +Enabled/)
    expect(out).toMatch(/reachable +An active line/)
  })

  it('says that nobody is there, and gives programs the evidence', async () => {
    const { code, lines } = await run(['directory', 'lookup', '210000006', '--json'])
    expect(code).toBe(EXIT.done)
    expect(lines.at(-1)).toMatchObject({
      event: 'reachability',
      status: 'absent',
      evidence: { rule: 'nothingFound' },
    })
  })

  it('comes to its verdict where a platform does not give all lines', async () => {
    const line = { siren: '123456782', addressingIdentifier: '123456782_A', directoryLineStatus: 'Disabled', event: 1 }
    const body = JSON.stringify({ totalNumberOfResults: 7, results: [line] })
    sandbox.faults.add({ operation: 'searchDirectoryLine', status: 200, body, times: 3 })
    const { code, lines } = await run(['directory', 'lookup', '123456782', '--json'])
    expect(code).toBe(EXIT.done)
    expect(lines.map(({ event }) => event)).toEqual(['directory', 'company', 'line', 'incomplete', 'reachability'])
    expect(lines.at(-2)).toEqual({ event: 'incomplete', code: 'PAGE_STUCK' })
    expect(lines.at(-1)).toMatchObject({ status: 'reachable' })
  })

  it('needs no credentials with a sandbox of its own, and names what is missing without', async () => {
    const own = await run(['directory', 'lookup', '123456782', '--sandbox'], { env: {} })
    expect(own.code).toBe(EXIT.done)
    expect((await run(['directory', 'lookup', '123456782'], { env: {} })).err).toContain('--directory-service-url')
    const esalink = await run(['directory', 'lookup', '123456782', '--platform', 'esalink-test'], {
      env: { FACTURELLE_AFNOR_CLIENT_ID: 'erp', FACTURELLE_AFNOR_CLIENT_SECRET: SECRET },
    })
    expect(esalink.err).toContain('FACTURELLE_AFNOR_API_KEY is not set')
    const factpulse = await run(['directory', 'lookup', '123456782', '--platform', 'factpulse'], { env: {} })
    expect(factpulse.err).toContain('FACTURELLE_AFNOR_USERNAME is not set')
  })
})
