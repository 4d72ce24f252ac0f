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
const sandbox = createSandbox({
  clients: [{ clientId: 'erp', clientSecret: SECRET }],
  acknowledgeAfterMs: 0,
  // No messages among the flows, however slow the machine is.
  lifecycle: [],
  chorusPro: { lifecycle: 'delivered' },
})
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

describe('--account', () => {
  it('sends with what an account holds, and says which variables go before it', async () => {
    const { username, password } = sandbox.factus(server.url)
    const credentials = { clientId: 'erp', clientSecret: SECRET, username, password }
    const profiles = join(folder, 'profiles.json')
    const accounts = { acme: { factus: { apiUrl: server.url, credentials } } }
    await writeFile(profiles, JSON.stringify({ accounts }), { mode: 0o600 })
    const argv = ['submit', FACTUS, '--to', 'auto', '--profiles', profiles, '--account', 'acme', '--until', 'sent']
    const { code, out, err } = await run(argv, { env: { FACTURELLE_FACTUS_USERNAME: username } })
    expect([code, err]).toEqual([EXIT.done, ''])
    expect(out).toContain('the environment goes before it: FACTURELLE_FACTUS_USERNAME')
    expect(sandbox.factusDocuments()).toHaveLength(1)
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
    const failed = lines
      .filter(({ event }) => event === 'error')
      .sort((one, two) => Number(one.index) - Number(two.index))
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

  it.each([['--pdf', 'x.pdf'], ['--tracking-id', 'x'], ['--dry-run'], ['--until', 'final'], ['--concurrency', '0']])(
    'refuses %s %s',
    async (...more) => {
      expect((await run(['submit', PDF, PDF, '--to', 'auto', ...more])).code).toBe(EXIT.usage)
    },
  )
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
  it('writes each file and its data once, tells of an unreadable one, goes on where it was; respond answers', async () => {
    const { apiUrl, tokenUrl, login, password, recipient, structures } = sandbox.chorusPro(server.url)
    const as = (account: { readonly login: string; readonly password: string }) => ({
      FACTURELLE_CHORUS_PRO_API_URL: apiUrl,
      FACTURELLE_CHORUS_PRO_TOKEN_URL: tokenUrl,
      FACTURELLE_CHORUS_PRO_CLIENT_ID: 'erp',
      FACTURELLE_CHORUS_PRO_CLIENT_SECRET: SECRET,
      FACTURELLE_CHORUS_PRO_LOGIN: account.login,
      FACTURELLE_CHORUS_PRO_PASSWORD: account.password,
    })
    const address = { postCode: '35000', city: 'Aubrelieu' }
    const iban = 'FR76 9999 9999 9900 0000 0000 153'
    const invoices = ['R-1', 'R-2'].map((number) =>
      data(number, {
        invoicingFramework: 'A1',
        supplier: { name: 'Menuiserie', siret: structures.supplier.siret, iban, address },
        recipient: { name: 'Commune', siret: structures.publicBody.siret, address },
      }),
    )
    const paths = await Promise.all(invoices.map((invoice) => file(`${invoice.number}.json`, invoice)))
    const sent = await run(['submit', ...paths, '--to', 'chorus-pro', '--concurrency', '1'], {
      env: as({ login, password }),
    })
    expect([sent.code, sent.err]).toEqual([EXIT.done, ''])
    sandbox.advance(60_000)

    const output = join(folder, 'received')
    const argv = ['inbox', '--to', 'chorus-pro', '--once', '--json', '--output', output]
    const kept = ['--cursor', join(folder, 'cursor')]
    const buyer = { env: as(recipient) }
    sandbox.faults.add({ operation: 'telechargerGroupeFacture', status: 400 })
    const first = await run([...argv, ...kept], buyer)
    expect(first.code).toBe(EXIT.file)
    const [unreadable, read] = first.lines.filter(({ event }) => event === 'received')
    expect(unreadable).toMatchObject({ reference: { received: true }, error: { code: expect.any(String) } })
    expect(read).toMatchObject({ inspection: { kind: 'invoice', number: 'R-2' }, file: { bytes: expect.any(Number) } })
    const names = (await readdir(output)).sort()
    expect(names.map((name) => name.replace(/^\d+-\d+/, ''))).toEqual(['.pdf', '.pdf.json'])
    expect(JSON.parse(await readFile(join(output, names[1] as string), 'utf8'))).toMatchObject({ invoiceNumber: 'R-2' })

    const again = await run([...argv, ...kept], buyer)
    expect([again.code, again.lines.map(({ event }) => event)]).toEqual([EXIT.done, ['inbox']])
    // Without the cursor all of it comes again, and what is there stays.
    const whole = await run(argv, buyer)
    expect([whole.code, whole.lines.length]).toEqual([EXIT.done, 3])
    expect(await readdir(output)).toHaveLength(4)

    const line = JSON.stringify(whole.lines.at(-1))
    const answer = ['respond', '-', '--stage', 'refused', '--json']
    const answered = await run([...answer, '--reason', 'Non conforme'], { ...buyer, stdin: line })
    expect([answered.code, answered.lines.at(-1)]).toEqual([
      EXIT.done,
      expect.objectContaining({ event: 'response', stage: 'refused', platformStatus: 'REJETEE' }),
    ])
    const without = await run(answer, { ...buyer, stdin: line })
    expect([without.code, without.lines.at(-1)]).toEqual([EXIT.usage, expect.objectContaining({ event: 'error' })])
  })

  it('reads what came in at an approved platform, and tells of what is no invoice', async () => {
    await sandbox.receive({ file: await readFile(join(INVOICES, 'F2026-001-cii.xml')), name: 'in.xml' })
    await sandbox.receive({ file: new TextEncoder().encode('<nothing/>') })
    const output = join(folder, 'received')
    const { code, lines } = await run(['inbox', '--to', 'afnor', '--once', '--json', '--output', output])
    expect(code).toBe(EXIT.file)
    const received = lines.filter(({ event }) => event === 'received')
    expect(received).toHaveLength(2)
    expect(received).toContainEqual(
      expect.objectContaining({ inspection: expect.objectContaining({ kind: 'invoice', number: 'F2026-001' }) }),
    )
    expect(received.filter(({ error }) => error)).toHaveLength(1)
    expect((await readdir(output)).filter((name) => name.endsWith('in.xml.json'))).toHaveLength(1)
  })

  it.each([
    ['--to', 'auto'],
    ['--to', 'factpulse', '--since', 'yesterday'],
    ['x', '--to', 'afnor'],
  ])('refuses %j', async (...argv) => {
    expect((await run(['inbox', ...argv])).code).toBe(EXIT.usage)
  })
})
