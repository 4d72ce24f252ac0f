import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { EXIT } from '../src/index.js'
import { runCommand } from './run-cli.js'

const INVOICE = fileURLToPath(new URL('../../../examples/invoices/FA-2026-043-chorus-pro.json', import.meta.url))
const PDF = fileURLToPath(new URL('../../../examples/invoices/F2026-001.pdf', import.meta.url))
const SECRET = 'canary-secret'
const LOOPBACK = '--allow-insecure-loopback'

let folder: string
const sandbox = createSandbox({
  clients: [{ clientId: 'erp', clientSecret: SECRET }],
  // All at once: against what it takes for a real platform, the command asks every few seconds.
  chorusPro: {
    flow: [{ afterMs: 0, etat: 'outcome' }],
    lifecycle: [
      { afterMs: 0, statut: 'MISE_A_DISPOSITION' },
      { afterMs: 0, statut: 'MISE_EN_PAIEMENT' },
    ],
  },
  quirks: { chorusPro: { reportAfterMs: 0 } },
})
let server: Awaited<ReturnType<typeof listen>>
let env: Record<string, string>
const { structures, password } = sandbox.chorusPro('http://127.0.0.1')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facturelle-'))
  server = await listen(sandbox)
  const { apiUrl, tokenUrl, login } = sandbox.chorusPro(server.url)
  env = {
    FACTURELLE_CHORUS_PRO_API_URL: apiUrl,
    FACTURELLE_CHORUS_PRO_TOKEN_URL: tokenUrl,
    FACTURELLE_CHORUS_PRO_CLIENT_ID: 'erp',
    FACTURELLE_CHORUS_PRO_CLIENT_SECRET: SECRET,
    FACTURELLE_CHORUS_PRO_LOGIN: login,
    FACTURELLE_CHORUS_PRO_PASSWORD: password,
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
const submit = (...more: string[]) => ['submit', INVOICE, '--to', 'chorus-pro', LOOPBACK, ...more]
/** The example for another public body. */
async function invoiceFor(siret: string, changes: object = {}): Promise<string> {
  const path = join(folder, `${siret}.json`)
  const invoice = JSON.parse(await readFile(INVOICE, 'utf8'))
  await writeFile(path, JSON.stringify({ ...invoice, recipient: { ...invoice.recipient, siret }, ...changes }))
  return path
}

describe('submit --to chorus-pro', () => {
  it('follows an invoice as data to its payment, on a sandbox of its own', async () => {
    const { code, out, err } = await run(
      ['submit', INVOICE, '--to', 'chorus-pro', '--sandbox', '--check-recipient'],
      {},
    )
    expect(err).toBe('')
    expect(code).toBe(EXIT.done)
    for (const said of [
      /destination +chorus-pro \(sandbox on http:\/\/127\.0\.0\.1:\d+\)/,
      /written +FA-2026-043\.pdf, Factur-X, profile EN 16931/,
      /numeroFluxDepot +CPP\d+/,
      /outcome +accepted/,
      /acknowledgement +submitted +IN_INTEGRE/,
      /lifecycle +paymentSent +MISE_EN_PAIEMENT .*\(final\)/,
    ]) {
      expect(out).toMatch(said)
    }
  })

  it('stops at the report by default, and is taken up again from its reference', async () => {
    const path = join(folder, 'reference.json')
    const { code, lines } = await run(submit('--json', '--save', path))
    expect(code).toBe(EXIT.done)
    expect(lines.at(-1)).toMatchObject({ source: 'acknowledgement', platformStatus: 'IN_INTEGRE' })
    const resumed = await run(['status', '--reference', path, LOOPBACK, '--until', 'final', '--json'])
    expect(resumed.code).toBe(EXIT.done)
    expect(resumed.lines.at(-1)).toMatchObject({ platformStatus: 'MISE_EN_PAIEMENT', final: true })
  })

  it('2 where it is not said where, 3 for a file that does not fit, 4 without a token, 5 for a refusal', async () => {
    const { FACTURELLE_CHORUS_PRO_API_URL: _, FACTURELLE_CHORUS_PRO_TOKEN_URL: __, ...nowhere } = env
    expect((await run(submit(), nowhere)).err).toContain('--environment')
    const { FACTURELLE_CHORUS_PRO_PASSWORD: ___, ...without } = env
    const unset = await run(submit(), without)
    expect([unset.code, unset.err]).toEqual([
      EXIT.usage,
      expect.stringContaining('FACTURELLE_CHORUS_PRO_PASSWORD is not set'),
    ])
    const unfit = await run(['submit', PDF, '--to', 'chorus-pro', LOOPBACK])
    expect([unfit.code, unfit.err]).toEqual([EXIT.file, expect.stringContaining('FRAMEWORK_UNKNOWN')])
    expect((await run(submit(), { ...env, FACTURELLE_CHORUS_PRO_CLIENT_ID: 'nobody' })).code).toBe(EXIT.auth)
    const refused = await invoiceFor(structures.inactive.siret)
    expect((await run(['submit', refused, '--to', 'chorus-pro', LOOPBACK])).code).toBe(EXIT.refused)
    const checked = await run(['submit', refused, '--to', 'chorus-pro', LOOPBACK, '--check-recipient'])
    expect([checked.code, checked.err]).toEqual([EXIT.usage, expect.stringContaining('structureInactive')])
    expect(sandbox.chorusProFlows()).toHaveLength(1)
  })
})

describe('chorus-pro structure', () => {
  it('tells people what a public body asks for, and whether an invoice would be taken', async () => {
    const { siret } = structures.serviceCode
    const { code, out } = await run(['chorus-pro', 'structure', siret, '--service', 'ANCIEN', LOOPBACK])
    expect(code).toBe(EXIT.done)
    for (const said of [
      /structure +Département de Hautebruyère \(ACTIVE\)/,
      /asks for +a service code \(BT-10\)/,
      /service +ACHATS +Achats/,
      /service +ANCIEN +Service fermé \(inactive\)/,
      /refused +The service of this code .*\(serviceInactive\)/,
    ]) {
      expect(out).toMatch(said)
    }
  })

  it('tells programs one object per line', async () => {
    const { siret } = structures.manyServices
    const argv = ['chorus-pro', 'structure', siret, '--service', 'SERVICE-3', LOOPBACK, '--json']
    const { lines } = await run(argv)
    expect(lines.filter(({ event }) => event === 'service')).toHaveLength(25)
    expect(lines.at(-1)).toMatchObject({ event: 'recipient', status: 'accepted', rule: 'accepted' })
  })

  it('says that nobody is there, and what a SIRET is', async () => {
    const gone = await run(['chorus-pro', 'structure', '99999999900019', LOOPBACK])
    expect(gone.out).toMatch(/structure +not known to Chorus Pro/)
    const wrong = await run(['chorus-pro', 'structure', '123456782', LOOPBACK])
    expect([wrong.code, wrong.err]).toEqual([EXIT.usage, expect.stringContaining('SIRET must be 14 digits')])
  })
})

describe('chorus-pro track', () => {
  const deposited = async (path = INVOICE): Promise<string> => {
    await run(['submit', path, '--to', 'chorus-pro', LOOPBACK, '--until', 'sent'])
    return sandbox.chorusProFlows()[0]?.numeroFluxDepot as string
  }

  it('follows a deposit to the end of its invoices', async () => {
    const numero = await deposited()
    const { code, out } = await run(['chorus-pro', 'track', numero, LOOPBACK])
    expect(code).toBe(EXIT.done)
    expect(out).toMatch(/flux +integrated +IN_INTEGRE/)
    expect(out).toMatch(/invoice +FA-2026-043 +paymentSent +MISE_EN_PAIEMENT .*\(final\)/)
  })

  it('goes on from its cursor, and tells nothing twice', async () => {
    const numero = await deposited()
    const cursor = join(folder, 'cursor.json')
    const argv = ['chorus-pro', 'track', numero, LOOPBACK, '--cursor', cursor, '--json']
    const first = await run(argv)
    expect(first.lines.map(({ event }) => event)).toEqual(['tracking', 'flux', 'statut', 'statut', 'statut'])
    const again = await run(argv)
    expect([again.code, again.lines.map(({ event }) => event)]).toEqual([EXIT.done, ['tracking']])
    const other = await run(['chorus-pro', 'track', 'CPP-OTHER', LOOPBACK, '--cursor', cursor])
    expect([other.code, other.err]).toEqual([EXIT.usage, expect.stringContaining('of another flow')])
    await writeFile(cursor, 'none')
    expect((await run(argv)).code).toBe(EXIT.usage)
  })

  it('5 where invoices were refused, with the reasons', async () => {
    const numero = await deposited(await invoiceFor(structures.serviceCode.siret, { buyerReference: 'NOWHERE' }))
    const { code, lines } = await run(['chorus-pro', 'track', numero, LOOPBACK, '--json'])
    expect(code).toBe(EXIT.refused)
    expect(lines.at(-1)).toMatchObject({
      event: 'refused',
      numeroFacture: 'FA-2026-043',
      reasons: [{ text: expect.any(String) }],
    })
  })

  it('8 where nothing final came in time', async () => {
    const { code, lines } = await run(['chorus-pro', 'track', 'CPP-NEVER', LOOPBACK, '--timeout', '1', '--json'])
    expect(code).toBe(EXIT.waiting)
    expect(lines.at(-1)).toEqual({ event: 'timeout' })
  })
})
