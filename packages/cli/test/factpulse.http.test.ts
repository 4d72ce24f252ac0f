import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { EXIT } from '../src/index.js'
import { runCommand } from './run-cli.js'

const PDF = fileURLToPath(new URL('../../../examples/invoices/F2026-001.pdf', import.meta.url))
const LOOPBACK = '--allow-insecure-loopback'

let folder: string
let invoice: string
const sandbox = createSandbox()
let server: Awaited<ReturnType<typeof listen>>
let env: Record<string, string>
const { password, username, clientUid } = sandbox.factpulse('http://127.0.0.1')

const data = {
  number: 'FA-2026-050',
  dueDays: 30,
  supplier: {
    name: 'Atelier Exemple SARL',
    siret: '73282932000074',
    iban: 'FR7630006000011234567890189',
    address: { line1: '1 rue du Test', postCode: '75001', city: 'Paris', country: 'FR' },
  },
  recipient: { name: 'Client Exemple SAS', siret: '55210055400013', address: { city: 'Lyon', country: 'FR' } },
  lines: [{ description: 'Étude', quantity: '2', unitPrice: '500.00', vatRate: '20' }],
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facturelle-'))
  invoice = join(folder, 'invoice.json')
  await writeFile(invoice, JSON.stringify(data))
  server = await listen(sandbox)
  env = {
    FACTURELLE_FACTPULSE_API_URL: server.url,
    FACTURELLE_FACTPULSE_USERNAME: username,
    FACTURELLE_FACTPULSE_PASSWORD: password,
    FACTURELLE_FACTPULSE_CLIENT_UID: clientUid,
  }
})
beforeEach(() => sandbox.reset())
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

const run = (argv: string[], own: Record<string, string> = env) => runCommand(argv, { env: own, secret: password })
const submit = (path: string, ...more: string[]) => run(['submit', path, '--to', 'factpulse', LOOPBACK, ...more])

describe('submit --to factpulse', () => {
  it('sends an invoice as data with its PDF, on a sandbox of its own, and a file as it is', async () => {
    const own = await run(['submit', invoice, '--to', 'factpulse', '--pdf', PDF, '--sandbox'], {})
    expect(own.err).toBe('')
    expect(own.code).toBe(EXIT.done)
    for (const said of [
      /destination +factpulse \(sandbox on http:\/\/127\.0\.0\.1:\d+\)/,
      /prepared +invoice as data, FA-2026-050\.json/,
      /outcome +accepted/,
      /flowId +\S+/,
      /acknowledgement +submitted +Ok/,
    ]) {
      expect(own.out).toMatch(said)
    }
    const file = await submit(PDF, '--until', 'sent')
    expect([file.code, file.err]).toEqual([EXIT.done, ''])
    expect(sandbox.flows()).toMatchObject([{ name: 'F2026-001.pdf' }])
  })

  it('is sent once, as a task, and taken up again from its reference', async () => {
    const path = join(folder, 'reference.json')
    const first = await submit(invoice, '--pdf', PDF, '--task', '--json', '--save', path)
    expect(first.code).toBe(EXIT.done)
    expect((await submit(invoice, '--pdf', PDF, '--until', 'sent')).code).toBe(EXIT.done)
    expect(sandbox.flows().filter(({ name }) => name?.endsWith('.pdf'))).toHaveLength(1)
    const reference = JSON.parse(await readFile(path, 'utf8'))
    expect(reference).toMatchObject({ type: 'factpulse', destination: { to: 'afnor', clientUid } })
    const resumed = await run(['status', '--reference', path, LOOPBACK, '--json'])
    expect(resumed.code).toBe(EXIT.done)
    expect(resumed.lines.at(-1)).toMatchObject({ platformStatus: 'Ok' })
    expect((await run(['status', 'flow', '--to', 'factpulse', LOOPBACK])).code).toBe(EXIT.usage)
  })

  it('2 where it is not said where, or there is no PDF, 3 for what cannot be carried, 4 without a token', async () => {
    const { FACTURELLE_FACTPULSE_API_URL: _, ...nowhere } = env
    expect((await run(['submit', invoice, '--to', 'factpulse'], nowhere)).err).toContain('--environment')
    const { FACTURELLE_FACTPULSE_USERNAME: __, ...without } = env
    expect((await run(['submit', invoice, '--to', 'factpulse', LOOPBACK], without)).code).toBe(EXIT.usage)
    const bare = await submit(invoice)
    expect([bare.code, bare.err]).toEqual([EXIT.usage, expect.stringMatching(/PDF_MISSING: --pdf is missing/)])
    const dollars = join(folder, 'dollars.json')
    await writeFile(dollars, JSON.stringify({ ...data, currency: 'USD' }))
    expect((await submit(dollars, '--pdf', PDF)).code).toBe(EXIT.file)
    const unknown = await run(['submit', invoice, '--to', 'factpulse', '--pdf', PDF, LOOPBACK], {
      ...env,
      FACTURELLE_FACTPULSE_USERNAME: 'nobody@nowhere.invalid',
    })
    expect(unknown.code).toBe(EXIT.auth)
    expect(sandbox.flows()).toEqual([])
  })
})

describe('an option of FactPulse that says nothing of what is submitted', () => {
  it.each([
    ['a task of a file', () => [PDF, '--task'], /USAGE: --task is of an invoice as data/],
    [
      'a PDF of a file, which does not exist',
      () => [PDF, '--pdf', 'none.pdf'],
      /USAGE: --pdf is of an invoice as data/,
    ],
    [
      'a client that is none, on a sandbox',
      () => [PDF, '--sandbox', '--client-uid', 'me'],
      /USAGE: --client-uid must be/,
    ],
  ])('%s is refused by its name', async (_, argv, said) => {
    const { code, err } = await submit(...(argv() as [string]))
    expect([code, err]).toEqual([EXIT.usage, expect.stringMatching(said)])
    expect(sandbox.flows()).toEqual([])
  })

  it('so it is on the way to another platform', async () => {
    for (const option of [['--task'], ['--pdf', PDF]]) {
      const { code, err } = await run(['submit', invoice, '--to', 'afnor', '--sandbox', ...option], {})
      expect([code, err]).toEqual([EXIT.usage, expect.stringContaining(`${option[0]} is of FactPulse`)])
    }
  })

  it('a PDF that cannot be read is told before anything is sent, and nothing is left in doubt', async () => {
    const path = join(folder, 'unread.json')
    const { code, err } = await submit(invoice, '--pdf', join(folder, 'none.pdf'), '--save', path)
    expect([code, err]).toEqual([EXIT.file, expect.stringMatching(/FILE_UNREADABLE: --pdf: The file "none.pdf"/)])
    await expect(readFile(path)).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('the client is used on a sandbox, too', async () => {
    const on = (uid: string) => run(['factpulse', 'call', 'me', '--sandbox', '--client-uid', uid], {})
    expect((await on(clientUid)).code).toBe(EXIT.done)
    expect((await on('0b0c8f5e-2a61-4a35-9a3e-6f1a2d3c4b5a')).code).toBe(EXIT.auth)
  })

  it('what was handed over is called what it is', async () => {
    const task = await submit(invoice, '--pdf', PDF, '--task', '--until', 'sent')
    expect(task.out).toMatch(/^ {2}taskId +\S+$/m)
    sandbox.advance(2_000)
    const again = await submit(invoice, '--pdf', PDF, '--task', '--until', 'sent')
    const [flow] = sandbox.flows()
    expect(again.out).toMatch(new RegExp(`^ {2}flowId +${flow?.flowId}$`, 'm'))
    expect(again.out).not.toMatch(/taskId/)
  })
})

describe('factpulse call', () => {
  const call = (...more: string[]) => run(['factpulse', 'call', ...more, LOOPBACK])

  it('asks anything, and sends what --data says or names', async () => {
    const asked = await call('processing/tasks/x/status', '--json')
    expect([asked.code, asked.lines]).toEqual([
      EXIT.done,
      [{ event: 'answer', answer: expect.objectContaining({ taskId: 'x', status: 'PENDING' }) }],
    ])
    const search = JSON.stringify({ where: { trackingId: 'none' } })
    const path = join(folder, 'search.json')
    await writeFile(path, search)
    for (const given of [search, `@${path}`]) {
      const { code, out, err } = await call('afnor/flow/v1/flows/search', '--data', given)
      expect([code, err]).toEqual([EXIT.done, ''])
      expect(JSON.parse(out)).toMatchObject({ results: [] })
    }
  })

  it('pages through a list', async () => {
    const { FACTURELLE_FACTPULSE_CLIENT_UID: _, ...account } = env
    const pages = []
    for (const page of ['1', '2']) {
      const asked = ['factpulse', 'call', 'clients', '--query', `page=${page}`, '--query', 'pageSize=1', LOOPBACK]
      const { out, err } = await run(asked, account)
      expect(err).toBe('')
      pages.push(JSON.parse(out))
    }
    expect(pages[0].results).toHaveLength(1)
    expect(pages[1].results[0].uid).not.toBe(pages[0].results[0].uid)
  })

  it('2 for what it cannot ask, by the name of the option, without quoting it', async () => {
    for (const [argv, said] of [
      [['clients?page=secret'], /USAGE: PATH is taken without a query; give --query NAME=VALUE/],
      [['me', '--query', 'secret'], /USAGE: --query must be NAME=VALUE/],
      [['me', '--query', '=secret'], /USAGE: --query must be NAME=VALUE/],
      [['me', '--query', 'a=secret', '--query', 'a=2'], /USAGE: --query names "a" twice/],
      [['me', '--query', 'token=secret'], /USAGE: --query token would travel in the URL/],
      [['me', '--data', '@'], /USAGE: --data @ names no file/],
    ] as const) {
      const { code, err } = await call(...argv)
      expect([code, err]).toEqual([EXIT.usage, expect.stringMatching(said)])
      expect(err).not.toContain('secret')
    }
    const { code, err } = await call('me', '--data', '@none.json')
    expect([code, err]).toEqual([EXIT.file, expect.stringMatching(/FILE_UNREADABLE: --data: The file "none.json"/)])
  })

  it('2 for a wrong path or what is no JSON, without quoting it, 5 for a refusal', async () => {
    for (const wrong of [['processing/../x'], ['me', '--data', 'pass=secret'], []]) {
      const { code, err } = await call(...wrong)
      expect(code).toBe(EXIT.usage)
      expect(err).not.toContain('secret')
    }
    expect((await call('processing/invoices/submit-complete', '--data', '{}')).code).toBe(EXIT.refused)
  })
})
