import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { EXIT, runCli } from '../src/index.js'
import { runCommand } from './run-cli.js'

const INVOICES = fileURLToPath(new URL('../../../examples/invoices/', import.meta.url))
const PDF = join(INVOICES, 'F2026-001.pdf')
const SECRET = 'canary-secret'

let folder: string
const sandbox = createSandbox({
  clients: [{ clientId: 'erp', clientSecret: SECRET }],
  // All at once: against what it takes for a real platform, the command asks every other second.
  acknowledgeAfterMs: 0,
  lifecycle: [
    { afterMs: 0, status: '202' },
    { afterMs: 0, status: '212' },
  ],
})
let server: Awaited<ReturnType<typeof listen>>
let env: Record<string, string>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facturelle-'))
  server = await listen(sandbox)
  const { flowServiceUrl, tokenUrl } = sandbox.afnor('1.3.0', server.url)
  env = {
    FACTURELLE_AFNOR_FLOW_SERVICE_URL: flowServiceUrl,
    FACTURELLE_AFNOR_TOKEN_URL: tokenUrl,
    FACTURELLE_AFNOR_CLIENT_ID: 'erp',
    FACTURELLE_AFNOR_CLIENT_SECRET: SECRET,
  }
})
beforeEach(() => sandbox.reset())
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

const run = (argv: string[], options: { env?: Record<string, string>; signal?: AbortSignal } = {}) =>
  runCommand(argv, { env, secret: SECRET, ...options })
const LOOPBACK = '--allow-insecure-loopback'

describe('submit', () => {
  it('tells each step to people, and ends by itself', async () => {
    const { code, out, err } = await run(['submit', PDF, '--to', 'afnor', '--sandbox'])
    expect(err).toBe('')
    expect(code).toBe(EXIT.done)
    for (const said of [
      /destination +afnor \(sandbox, Flow Service 1\.3\.0 on http:\/\/127\.0\.0\.1:\d+\)/,
      /file +F2026-001\.pdf \(\d+ bytes\)/,
      /document +invoice F2026-001 of 2026-/,
      /syntax +Factur-X, profile EN 16931/,
      /sha256 +[0-9a-f]{64}/,
      /token +obtained, good until 20/,
      /flowId +\S+/,
      /outcome +accepted/,
      /acknowledgement +submitted +Ok/,
      /lifecycle +received +202/,
      /lifecycle +paid +212 .*\(final\)/,
    ]) {
      expect(out).toMatch(said)
    }
  })

  it('tells programs one object per line', async () => {
    const { code, lines } = await run(['submit', PDF, '--to', 'afnor', LOOPBACK, '--until', 'final', '--json'])
    expect(code).toBe(EXIT.done)
    expect(lines.map(({ event }) => event).slice(0, 6)).toEqual([
      'destination',
      'file',
      'inspected',
      'validated',
      'authorized',
      'submission',
    ])
    expect(lines.at(-1)).toMatchObject({ event: 'lifecycle', stage: 'paid', final: true })
  })

  it.each(['1.1.0', '1.2.0'])('speaks %s when told to', async (version) => {
    const { code, out } = await run(['submit', PDF, '--to', 'afnor', '--sandbox', '--flow-service-version', version])
    expect(code).toBe(EXIT.done)
    expect(out).toContain(`Flow Service ${version}`)
  })

  it('stops after the acknowledgement by default, and at once when told to', async () => {
    const acknowledged = await run(['submit', PDF, '--to', 'afnor', LOOPBACK, '--json'])
    expect(acknowledged.lines.at(-1)).toMatchObject({ source: 'acknowledgement', platformStatus: 'Ok' })
    sandbox.reset()
    const sent = await run(['submit', PDF, '--to', 'afnor', LOOPBACK, '--json', '--until', 'sent'])
    expect(sent.lines.at(-1)).toMatchObject({ event: 'submission' })
  })

  it('saves a reference that status takes up again', async () => {
    const path = join(folder, 'reference.json')
    const { lines } = await run(['submit', PDF, '--to', 'afnor', LOOPBACK, '--json', '--until', 'sent', '--save', path])
    const reference = JSON.parse(await readFile(path, 'utf8'))
    expect(reference).toEqual((lines.at(-1) as { reference: unknown }).reference)
    const resumed = await run(['status', '--reference', path, LOOPBACK, '--until', 'final', '--json'])
    expect(resumed.code).toBe(EXIT.done)
    expect(resumed.lines.at(-1)).toMatchObject({ stage: 'paid' })
    const flow = await run(['status', reference.id, '--to', 'afnor', LOOPBACK])
    expect(flow.code).toBe(EXIT.done)
    expect(flow.out).toMatch(/acknowledged +Ok/)
  })

  it('keeps the reference from before the request leaves, and sends nothing when it cannot', async () => {
    const path = join(folder, 'doubt.json')
    sandbox.faults.add({ operation: 'createFlow', when: 'after', stall: true })
    const controller = new AbortController()
    const interrupted = run(['submit', PDF, '--to', 'afnor', LOOPBACK, '--save', path], { signal: controller.signal })
    await expect.poll(() => sandbox.flows().length).toBeGreaterThan(0)
    controller.abort(new Error('SIGINT'))
    expect((await interrupted).code).toBe(EXIT.interrupted)
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
      outcome: 'inDoubt',
      document: { number: 'F2026-001' },
    })
    const resumed = await run(['status', '--reference', path, LOOPBACK, '--until', 'final', '--json'])
    expect(resumed.lines.at(-1)).toMatchObject({ stage: 'paid' })

    sandbox.reset()
    const refused = await run(['submit', PDF, '--to', 'afnor', LOOPBACK, '--save', join(folder, 'none', 'x.json')])
    expect(refused.code).toBe(EXIT.usage)
    expect(sandbox.flows()).toEqual([])
  })

  it('passes on what the sender declares', async () => {
    const { code } = await run([
      'submit',
      PDF,
      '--to',
      'afnor',
      LOOPBACK,
      '--until',
      'sent',
      '--tracking-id',
      'mine',
      '--processing-rule',
      'B2BInt',
    ])
    expect(code).toBe(EXIT.done)
    expect(sandbox.flows()[0]).toMatchObject({ trackingId: 'mine', processingRule: 'B2BInt' })
  })

  it('says that nothing final came in time', async () => {
    const slow = createSandbox({ acknowledgeAfterMs: 3_600_000 })
    const other = await listen(slow)
    const { flowServiceUrl, tokenUrl } = slow.afnor('1.3.0', other.url)
    const theirs = {
      FACTURELLE_AFNOR_FLOW_SERVICE_URL: flowServiceUrl,
      FACTURELLE_AFNOR_TOKEN_URL: tokenUrl,
      FACTURELLE_AFNOR_CLIENT_ID: 'sandbox-client',
      FACTURELLE_AFNOR_CLIENT_SECRET: 'sandbox-secret',
    }
    const { code } = await run(['submit', PDF, '--to', 'afnor', LOOPBACK, '--timeout', '1'], { env: theirs })
    await other.close()
    expect(code).toBe(EXIT.waiting)
  })
})

describe('exit statuses', () => {
  const submit = (...rest: string[]) => ['submit', PDF, '--to', 'afnor', LOOPBACK, ...rest]

  it('3 for a file that is none, does not exist, or is broken', async () => {
    const files = {
      'text.txt': 'hello',
      'other.xml': '<a/>',
      'broken.xml': '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2">',
      'empty.pdf': '',
    }
    for (const [name, content] of Object.entries(files)) {
      await writeFile(join(folder, name), content)
      const { code, err } = await run(['submit', join(folder, name), '--to', 'afnor', '--sandbox'])
      expect([name, code]).toEqual([name, EXIT.file])
      expect(err).toMatch(/^error (NOT_RECOGNISED|BROKEN): .{10,}/)
    }
    for (const [path, said] of [
      [join(folder, 'missing.xml'), /^error FILE_UNREADABLE: The file "missing\.xml" does not exist/],
      [folder, /^error FILE_UNREADABLE: The file ".+" is a folder/],
    ] as const) {
      const { code, err } = await run(['inspect', path])
      expect(code).toBe(EXIT.file)
      expect(err).toMatch(said)
    }
    const many = join(folder, 'many.pdf')
    await writeFile(many, '')
    await truncate(many, 100_000_001)
    const large = await run(['submit', many, '--to', 'afnor', '--sandbox'])
    expect(large.code).toBe(EXIT.file)
    expect(large.err).toContain('FILE has 100000001 bytes; at most 100000000 are taken')
  })

  it.each([
    [[], 'facturelle: sends invoices'],
    [['sell'], 'There is no command "sell"'],
    [['submit'], 'submit needs a FILE'],
    [['submit', PDF], '--to is missing'],
    [['submit', PDF, '--to', 'nowhere'], '--to must be auto, afnor'],
    [['submit', PDF, '--to', 'afnor', '--bogus'], '--bogus'],
    [['submit', PDF, '--to', 'afnor', '--until', 'later'], '--until must be sent, acknowledged, final'],
    [['submit', PDF, '--to', 'afnor', '--timeout', '-1'], '--timeout'],
    [submit('--platform', 'nobody', '--flow-service-url', ''), '--flow-service-url must not be empty'],
    [submit('--platform', 'super-pdp'), 'leave out flowServiceUrl and tokenUrl'],
    [['status', '--to', 'afnor', LOOPBACK], 'status needs a FLOW_ID'],
    [['status', '--reference', PDF, LOOPBACK], 'is not the JSON that --save wrote'],
    [submit('--processing-rule', 'B2Bint'), 'destination.processingRule must be one of'],
  ])('2 for %j', async (argv, said) => {
    const { code, err } = await run(argv)
    expect(code).toBe(EXIT.usage)
    expect(err).toContain(said)
  })

  it('2 when credentials are not set, naming the variable', async () => {
    const { FACTURELLE_AFNOR_CLIENT_ID: _, ...rest } = env
    const { code, err } = await run(submit(), { env: rest })
    expect(code).toBe(EXIT.usage)
    expect(err).toContain('FACTURELLE_AFNOR_CLIENT_ID is not set; or use --sandbox')
  })

  it('4 without a token', async () => {
    const { code, err } = await run(submit(), { env: { ...env, FACTURELLE_AFNOR_CLIENT_ID: 'nobody' } })
    expect(code).toBe(EXIT.auth)
    expect(err).toContain('invalid_client')
  })

  it('5 for a refusal, at once or by the acknowledgement', async () => {
    sandbox.faults.add({ operation: 'createFlow', status: 422 })
    const refused = await run(submit('--json'))
    expect(refused.code).toBe(EXIT.refused)
    expect(refused.lines.at(-1)).toMatchObject({ event: 'error', code: 'REJECTED', status: 422 })
    expect((await run(submit())).code).toBe(EXIT.done)
    const twice = await run(submit('--tracking-id', 'another'))
    expect(twice.code).toBe(EXIT.refused)
    expect(twice.out).toContain('AlreadyExistingFlow')
    expect((await run(['status', 'no-such-flow', '--to', 'afnor', LOOPBACK])).code).toBe(EXIT.refused)
    const path = join(folder, 'refused.json')
    sandbox.faults.add({ operation: 'createFlow', status: 422 })
    expect((await run(submit('--save', path, '--tracking-id', 'third'))).code).toBe(EXIT.refused)
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ outcome: 'notReceived' })
  })

  it.each([
    [['--flow-service-url', 'foo'], 'flowServiceUrl is not an absolute URL'],
    [['--flow-service-url', ''], '--flow-service-url must not be empty'],
  ])('2 for an address that is none: %j', async (rest, said) => {
    const { code, err } = await run(submit(...rest))
    expect(code).toBe(EXIT.usage)
    expect(err).toContain(said)
  })

  it('7 in doubt, also when it is asked for again', async () => {
    const path = join(folder, 'unknown.json')
    sandbox.faults.add({ operation: 'createFlow', when: 'after', reset: true })
    sandbox.faults.add({ operation: 'searchFlows', times: 10_000, status: 400 })
    const { code, out } = await run(submit('--save', path))
    expect(out).toMatch(/outcome +inDoubt/)
    expect(code).toBe(EXIT.inDoubt)
    expect((await run(['status', '--reference', path, LOOPBACK])).code).toBe(EXIT.inDoubt)
    sandbox.faults.clear()
    expect((await run(['status', '--reference', path, LOOPBACK])).code).toBe(EXIT.done)
  }, 40_000)

  it('6 when the platform is not there', async () => {
    const gone = await listen(createSandbox())
    await gone.close()
    const { code, err } = await run(submit(), { env: { ...env, FACTURELLE_AFNOR_FLOW_SERVICE_URL: gone.url } })
    expect(code).toBe(EXIT.notReceived)
    expect(err).toContain('CONNECTION_REFUSED')
  })

  it('8 when a question gets no answer for now', async () => {
    for (const effect of [{ status: 503 }, { reset: true }] as const) {
      sandbox.faults.add({ operation: 'getFlow', times: 3, ...effect })
      expect((await run(['status', 'some-flow', '--to', 'afnor', LOOPBACK])).code).toBe(EXIT.waiting)
    }
  })

  it('130 when interrupted', async () => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(new Error('SIGINT')), 100)
    const slow = run(['submit', PDF, '--to', 'afnor', LOOPBACK], { signal: controller.signal })
    sandbox.faults.add({ operation: 'createFlow', stall: true })
    expect((await slow).code).toBe(EXIT.interrupted)
  })
})

describe('an interrupt while following', () => {
  it('ends with 130, and keeps the reference', async () => {
    const path = join(folder, 'followed.json')
    const controller = new AbortController()
    sandbox.faults.add({ operation: 'getFlow', times: 100, stall: true })
    const following = run(['submit', PDF, '--to', 'afnor', LOOPBACK, '--save', path], { signal: controller.signal })
    await expect.poll(() => sandbox.requests.map(({ operation }) => operation)).toContain('getFlow')
    controller.abort(new Error('SIGINT'))
    expect((await following).code).toBe(EXIT.interrupted)
    sandbox.faults.clear()
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ outcome: 'accepted' })
  })
})

describe('inspect', () => {
  it('tells what a file is', async () => {
    const { code, out } = await run(['inspect', PDF])
    expect(code).toBe(EXIT.done)
    expect(out).toMatch(/syntax +Factur-X, profile EN 16931/)
    expect(out).toMatch(/embedded +factur-x\.xml \(\w+\)/)
    const { lines } = await run(['inspect', join(INVOICES, 'A2026-001-ubl-credit-note.xml'), '--json'])
    expect(lines).toEqual([
      expect.objectContaining({ event: 'inspected', kind: 'creditNote', syntax: 'UBL', number: 'A2026-001' }),
      expect.objectContaining({ event: 'invoice', lines: 1, currency: 'EUR', warnings: [] }),
    ])
  })
})

describe('sandbox', () => {
  it('serves until it is stopped', async () => {
    const controller = new AbortController()
    let out = ''
    const terminal = {
      out: (text: string) => {
        out += text
      },
      err: () => undefined,
      interactive: false,
    }
    const running = runCli(['sandbox', '--json'], { terminal, env: {}, signal: controller.signal })
    await expect.poll(() => out).toContain('listening')
    const told = JSON.parse(out) as Record<string, string>
    const theirs = {
      FACTURELLE_AFNOR_FLOW_SERVICE_URL: told.flowServiceUrl as string,
      FACTURELLE_AFNOR_TOKEN_URL: told.tokenUrl as string,
      FACTURELLE_AFNOR_CLIENT_ID: told.clientId as string,
      FACTURELLE_AFNOR_CLIENT_SECRET: told.clientSecret as string,
    }
    expect((await run(['submit', PDF, '--to', 'afnor', LOOPBACK], { env: theirs })).code).toBe(EXIT.done)
    const directory = { ...theirs, FACTURELLE_AFNOR_DIRECTORY_SERVICE_URL: told.directoryServiceUrl as string }
    const looked = await run(['directory', 'lookup', '123456782', LOOPBACK], { env: directory })
    expect(looked.out).toMatch(/company +Traiteur Mirebelle \(société fictive\) \(company, active\)/)
    controller.abort()
    expect(await running).toBe(EXIT.done)
  })
})

describe('help and version', () => {
  it('are printed', async () => {
    const help = await run(['--help'])
    expect(help.code).toBe(EXIT.done)
    expect(help.out).toContain('Exit status')
    const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string
    }
    expect((await run(['--version'])).out).toBe(`${version}\n`)
  })
})
