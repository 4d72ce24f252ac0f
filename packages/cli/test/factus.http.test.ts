import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { EXIT } from '../src/index.js'
import { runCommand } from './run-cli.js'

const INVOICE = fileURLToPath(new URL('../../../examples/invoices/V-2026-001-factus.json', import.meta.url))
const XML = fileURLToPath(new URL('../../../examples/invoices/F2026-001-cii.xml', import.meta.url))
const SECRET = 'canary-secret'
const LOOPBACK = '--allow-insecure-loopback'

let folder: string
const sandbox = createSandbox({ clients: [{ clientId: 'erp', clientSecret: SECRET }] })
let server: Awaited<ReturnType<typeof listen>>
let env: Record<string, string>
const { password, username } = sandbox.factus('http://127.0.0.1')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facturelle-'))
  server = await listen(sandbox)
  env = {
    FACTURELLE_FACTUS_API_URL: server.url,
    FACTURELLE_FACTUS_CLIENT_ID: 'erp',
    FACTURELLE_FACTUS_CLIENT_SECRET: SECRET,
    FACTURELLE_FACTUS_USERNAME: username,
    FACTURELLE_FACTUS_PASSWORD: password,
  }
})
beforeEach(() => sandbox.reset())
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

async function run(argv: string[], own: Record<string, string> = env) {
  const done = await runCommand(argv, { env: own, secret: SECRET })
  expect(done.out + done.err).not.toContain(password)
  return done
}
const submit = (path: string, ...more: string[]) => run(['submit', path, '--to', 'factus', LOOPBACK, ...more])

describe('submit --to factus', () => {
  it('issues an invoice as data, with the block of its file, on a sandbox of its own', async () => {
    const { code, out, err } = await run(['submit', INVOICE, '--to', 'factus', '--sandbox'], {})
    expect(err).toBe('')
    expect(code).toBe(EXIT.done)
    for (const said of [
      /destination +factus \(sandbox on http:\/\/127\.0\.0\.1:\d+\)/,
      /prepared +invoice as data, V-2026-001\.json/,
      /number +SETP\d+/,
      /outcome +accepted/,
      /cufe +[0-9a-f]{96}/,
      /qr +https:/,
      /acknowledgement +sent +acceptedWithNotifications .*\(final\)/,
    ]) {
      expect(out).toMatch(said)
    }
  })

  it('is issued once, and taken up again from its reference', async () => {
    const path = join(folder, 'reference.json')
    const first = await submit(INVOICE, '--json', '--save', path)
    expect(first.code).toBe(EXIT.done)
    expect((await submit(INVOICE)).code).toBe(EXIT.done)
    expect(sandbox.factusDocuments()).toHaveLength(1)
    const resumed = await run(['status', '--reference', path, LOOPBACK, '--until', 'final', '--json'])
    expect(resumed.code).toBe(EXIT.done)
    expect(resumed.lines.at(-1)).toMatchObject({ stage: 'sent', final: true })
    const reference = JSON.parse(await readFile(path, 'utf8'))
    expect(reference).toMatchObject({ type: 'factus', details: { cufe: sandbox.factusDocuments()[0]?.code } })
    expect((await run(['status', 'SETP1', '--to', 'factus', LOOPBACK])).code).toBe(EXIT.usage)
  })

  it('2 where it is not said where or who buys, 3 for what cannot be carried, 4 without a token, 5 for a refusal', async () => {
    const { FACTURELLE_FACTUS_API_URL: _, ...nowhere } = env
    expect((await run(['submit', INVOICE, '--to', 'factus'], nowhere)).err).toContain('--environment')
    const { FACTURELLE_FACTUS_USERNAME: __, ...without } = env
    const unset = await run(['submit', INVOICE, '--to', 'factus', LOOPBACK], without)
    expect([unset.code, unset.err]).toEqual([
      EXIT.usage,
      expect.stringContaining('FACTURELLE_FACTUS_USERNAME is not set'),
    ])
    const { factus: ___, ...bare } = JSON.parse(await readFile(INVOICE, 'utf8'))
    const path = join(folder, 'bare.json')
    await writeFile(path, JSON.stringify(bare))
    const nobody = await submit(path)
    expect([nobody.code, nobody.err]).toEqual([
      EXIT.usage,
      expect.stringContaining('destination.factus.customer.identification_document_code'),
    ])
    const euros = await submit(XML)
    expect([euros.code, euros.err]).toEqual([EXIT.file, expect.stringContaining('CURRENCY')])
    expect(sandbox.factusDocuments()).toEqual([])
    const unknown = await run(['submit', INVOICE, '--to', 'factus', LOOPBACK], {
      ...env,
      FACTURELLE_FACTUS_CLIENT_ID: 'x',
    })
    expect(unknown.code).toBe(EXIT.auth)
    sandbox.scriptFactus('refused')
    const refused = await submit(INVOICE, '--json')
    expect(refused.code).toBe(EXIT.refused)
    expect(refused.lines.at(-1)).toMatchObject({ stage: 'rejected', reasons: [{ code: 'FAK24' }] })
  })
})

describe('factus municipalities', () => {
  it('finds the code of a municipality, whatever its accents', async () => {
    const { code, out } = await run(['factus', 'municipalities', '--search', 'bogota'], {})
    expect(code).toBe(EXIT.done)
    expect(out).toMatch(/^ +11001 +Bog/m)
    const { lines } = await run(['factus', 'municipalities', '--json'], {})
    expect(lines).toHaveLength(1122)
    expect(lines[0]).toMatchObject({ event: 'municipality', code: expect.stringMatching(/^\d{5}$/) })
    const short = await run(['factus', 'municipalities'], {})
    expect(
      short.out
        .trim()
        .split('\n')
        .filter((line) => /^ *\d{5} /.test(line)),
    ).toHaveLength(50)
    const none = await run(['factus', 'municipalities', '--search', 'xyzzy'], {})
    expect([none.code, none.out]).toEqual([EXIT.done, expect.stringContaining('no municipality')])
    expect((await run(['factus', 'municipalities', 'bogota'], {})).code).toBe(EXIT.usage)
  })
})
