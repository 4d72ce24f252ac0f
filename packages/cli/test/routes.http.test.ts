import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { EXIT } from '../src/index.js'
import { runCommand } from './run-cli.js'

const INVOICES = fileURLToPath(new URL('../../../examples/invoices/', import.meta.url))
const FACTUS = join(INVOICES, 'V-2026-001-factus.json')
const PUBLIC = join(INVOICES, 'FA-2026-043-chorus-pro.json')
const PDF = join(INVOICES, 'F2026-001.pdf')
const SECRET = 'canary-secret'
const LOOPBACK = '--allow-insecure-loopback'

let folder: string
const sandbox = createSandbox({ clients: [{ clientId: 'erp', clientSecret: SECRET }], acknowledgeAfterMs: 0 })
let server: Awaited<ReturnType<typeof listen>>
let env: Record<string, string>

beforeAll(async () => {
  server = await listen(sandbox)
  const { flowServiceUrl, directoryServiceUrl, tokenUrl } = sandbox.afnor('1.3.0', server.url)
  const factus = sandbox.factus(server.url)
  env = {
    FACTURELLE_AFNOR_FLOW_SERVICE_URL: flowServiceUrl,
    FACTURELLE_AFNOR_DIRECTORY_SERVICE_URL: directoryServiceUrl,
    FACTURELLE_AFNOR_TOKEN_URL: tokenUrl,
    FACTURELLE_AFNOR_CLIENT_ID: 'erp',
    FACTURELLE_AFNOR_CLIENT_SECRET: SECRET,
    FACTURELLE_FACTUS_API_URL: server.url,
    FACTURELLE_FACTUS_CLIENT_ID: 'erp',
    FACTURELLE_FACTUS_CLIENT_SECRET: SECRET,
    FACTURELLE_FACTUS_USERNAME: factus.username,
    FACTURELLE_FACTUS_PASSWORD: factus.password,
  }
})
beforeEach(async () => {
  sandbox.reset()
  folder = await mkdtemp(join(tmpdir(), 'facturelle-'))
  return () => rm(folder, { recursive: true })
})
afterAll(() => server.close())

const run = (argv: string[], how: { env?: Record<string, string>; stdin?: string; interactive?: boolean } = {}) =>
  runCommand([...argv, LOOPBACK], { secret: SECRET, ...how, env: { HOME: folder, ...(how.env ?? env) } })

const data = (number: string, more: object = {}) => ({
  number,
  supplier: { name: 'Traiteur Mirebelle', siren: '123456782', address: { postCode: '99100', city: 'Villefictive' } },
  recipient: { name: 'Imprimerie Solvane', siren: '987654324', address: { postCode: '99200', city: 'Port-Exemple' } },
  lines: [{ description: 'Buffet', quantity: '12', unitPrice: '24.50', vatRate: '10' }],
  ...more,
})
async function file(name: string, held: unknown): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, typeof held === 'string' ? held : JSON.stringify(held))
  return path
}

describe('submit --to auto', () => {
  it('finds the platform among those with credentials, and says why', async () => {
    const { code, lines } = await run(['submit', FACTUS, '--to', 'auto', '--json', '--until', 'sent'])
    expect(code).toBe(EXIT.done)
    expect(lines).toContainEqual(
      expect.objectContaining({ event: 'destination', type: 'factus', rule: 'sellerInColombia' }),
    )
    expect(sandbox.factusDocuments()).toHaveLength(1)
    const french = await run(['submit', await file('a.json', data('A-1')), '--to', 'auto', '--until', 'sent'])
    expect([french.code, french.err]).toEqual([EXIT.done, ''])
    expect(french.out).toMatch(/destination +afnor \(127.+\)\n +rule +recipientReachable: /)
    expect(sandbox.flows()).toHaveLength(1)
  })

  it('tells with --dry-run what would happen, and sends nothing', async () => {
    const { code, out } = await run(['submit', await file('a.json', data('A-1')), '--to', 'auto', '--dry-run'])
    expect(code).toBe(EXIT.done)
    for (const said of [
      /destination +afnor \(recipientReachable\)/,
      /evidence +\S+/,
      /factus: no, sellerNotInColombia/,
      /form +Factur-X, profile EN 16931/,
      /checks +.*en16931.*: holds/i,
      /nothing sent +it would go to afnor/,
    ]) {
      expect(out).toMatch(said)
    }
    const programs = await run(['submit', FACTUS, '--to', 'factus', '--dry-run', '--json'])
    expect(programs.lines.at(-1)).toMatchObject({ event: 'plan', type: 'factus', form: 'data', nothingSent: true })
    expect([sandbox.flows(), sandbox.factusDocuments()]).toEqual([[], []])
  })

  it('ends with 11 where nothing takes it or several do, and with 2 without credentials', async () => {
    const abroad = data('A-2', { recipient: { name: 'Muster GmbH', address: { city: 'Köln', country: 'DE' } } })
    const none = await run(['submit', await file('b.json', abroad), '--to', 'auto', '--no-french-rules'])
    expect(none.code).toBe(EXIT.noRoute)
    expect(none.out).toContain('factus: no')
    const several = await runCommand(['submit', PUBLIC, '--to', 'auto', '--sandbox', '--dry-run', '--json'], {
      env: {},
      secret: SECRET,
    })
    expect(several.code).toBe(EXIT.noRoute)
    expect(several.lines.at(-1)).toMatchObject({ route: { outcome: 'ambiguous' } })
    const prefer = ['submit', PUBLIC, '--to', 'auto', '--sandbox', '--prefer', 'chorus-pro', '--until', 'sent']
    expect((await runCommand(prefer, { env: {}, secret: SECRET })).out).toMatch(/destination +chorus-pro/)
    const without = await run(['submit', PDF, '--to', 'auto'], { env: {} })
    expect([without.code, without.err]).toEqual([EXIT.usage, expect.stringContaining('no credentials')])
    const one = await run(['submit', PDF, '--to', 'auto', '--api-url', server.url])
    expect([one.code, one.err]).toEqual([EXIT.usage, expect.stringContaining('--api-url is of one platform')])
  })
})

describe('the journal', () => {
  it('sends the same invoice once, by whatever way, and refuses another under its number', async () => {
    const path = await file('a.json', data('A-3'))
    const first = await run(['submit', path, '--to', 'auto', '--json', '--until', 'sent'])
    const again = await run(['submit', path, '--to', 'afnor', '--json'])
    expect([first.code, again.code]).toEqual([EXIT.done, EXIT.done])
    const outcome = { event: 'submission', repeated: true }
    expect(again.lines).toContainEqual({ ...first.lines.at(-1), ...outcome })
    expect(sandbox.flows()).toHaveLength(1)
    await file('a.json', data('A-3', { buyerReference: 'other' }))
    const other = await run(['submit', path, '--to', 'afnor'])
    expect([other.code, other.err]).toEqual([EXIT.file, expect.stringContaining('KEY_TAKEN')])
    const journals = await readdir(join(folder, '.local', 'state', 'facturelle', 'journal'))
    expect(journals.map((name) => name.split('-')[0])).toEqual(['afnor'])
  })

  it('keeps nothing with --no-journal', async () => {
    const path = await file('a.json', data('A-4'))
    expect((await run(['submit', path, '--to', 'afnor', '--until', 'sent', '--no-journal'])).code).toBe(EXIT.done)
    expect(await readdir(folder)).toEqual(['a.json'])
  })
})

describe('several files', () => {
  it('sends each, tells of each, and goes on after one that fails', async () => {
    const paths = [
      await file('a.json', data('M-1')),
      await file('b.json', '{ no JSON'),
      join(folder, 'none.xml'),
      FACTUS,
      await file('c.json', data('M-2')),
    ]
    const save = join(folder, 'sent')
    const argv = ['submit', ...paths, '--to', 'auto', '--concurrency', '2', '--save', save]
    const { code, lines, err } = await run([...argv, '--json'], { interactive: true })
    expect([code, err]).toEqual([EXIT.file, ''])
    expect(lines.at(-1)).toEqual({ event: 'done', sent: 3, failed: 2 })
    const failed = lines.filter(({ event }) => event === 'error').sort((one, two) => Number(one.index) - Number(two.index))
    expect(failed).toMatchObject([
      { index: 1, file: 'b.json', code: 'FILE_UNREADABLE', message: expect.stringContaining('begins like JSON') },
      { index: 2, file: 'none.xml', code: 'FILE_UNREADABLE' },
    ])
    expect(sandbox.flows()).toHaveLength(2)
    expect(sandbox.factusDocuments()).toHaveLength(1)
    const kept = (await readdir(save)).sort()
    expect(kept).toEqual(['V-2026-001-factus.json.reference.json', 'a.json.reference.json', 'c.json.reference.json'])
    // For people, with a bar; nothing goes out again.
    const people = await run(argv, { interactive: true })
    expect(people.err).toMatch(/\[#{24}\] 5\/5 {2}2 failed, \d+\.\d per second, 0 s to go/)
    expect(people.out).toMatch(/a\.json {2}accepted {2}afnor .*\(sent before\)/)
    expect(sandbox.flows()).toHaveLength(2)
  })

  it.each([
    ['--pdf', 'x.pdf'],
    ['--tracking-id', 'x'],
    ['--dry-run'],
    ['--until', 'final'],
    ['--concurrency', '0'],
  ])('refuses %s %s', async (...more) => {
    expect((await run(['submit', PDF, PDF, '--to', 'auto', ...more])).code).toBe(EXIT.usage)
  })
})

describe('track', () => {
  it('takes a reference from a file or a pipe, and follows it to a stage', async () => {
    const path = join(folder, 'ref.json')
    const sent = await run(['submit', PDF, '--to', 'afnor', '--json', '--until', 'sent', '--save', path])
    const tracked = await run(['track', path, '--until', 'acknowledged', '--json'])
    expect([tracked.code, tracked.lines.at(-1)]).toEqual([EXIT.done, expect.objectContaining({ platformStatus: 'Ok' })])
    const piped = await run(['track', '-', '--until', 'sent'], { stdin: JSON.stringify(sent.lines.at(-1)) })
    expect([piped.code, piped.err]).toEqual([EXIT.done, ''])
    const none = await run(['track', '-'], { stdin: 'nothing' })
    expect([none.code, none.err]).toEqual([EXIT.usage, expect.stringContaining('REFERENCE_INVALID')])
    const answer = await run(['respond', path, '--stage', 'refused', '--reason', 'x'])
    expect([answer.code, answer.err]).toEqual([EXIT.usage, expect.stringContaining('RESPONSE')])
    expect((await run(['respond', path])).code).toBe(EXIT.usage)
  })
})

describe('inbox', () => {
  it('writes each file and its data once, tells of an unreadable one, and goes on where it was', async () => {
    const cii = await readFile(join(INVOICES, 'F2026-001-cii.xml'))
    sandbox.receive({ file: new Uint8Array(cii), name: '../in.xml' } as never)
    const output = join(folder, 'received')
    const argv = ['inbox', '--to', 'afnor', '--once', '--json', '--output', output, '--cursor', join(folder, 'cursor')]
    const { code, lines } = await run(argv)
    expect([code, lines]).toEqual([EXIT.done, []])
  })
})
