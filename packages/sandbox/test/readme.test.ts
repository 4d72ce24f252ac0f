import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { CHORUS_PRO_QUIRKS } from '../src/chorus-pro/quirks.js'
import { EXAMPLE_ENTRIES } from '../src/directory-examples.js'
import { addressingIdentifierOf } from '../src/directory-records.js'
import { FACTUS_QUIRKS } from '../src/factus/quirks.js'
import * as exported from '../src/index.js'
import { FlowCaller, tokenFor } from './calls.js'
import { CproCaller, fluxOf } from './chorus-pro-calls.js'
import { cproCii } from './chorus-pro-invoices.js'
import { FactusCaller } from './factus-calls.js'
import { ciiInvoice } from './invoices.js'

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

/** Runs a program of the README on this source, and gives back its sandbox. */
async function run(name: string): Promise<exported.Sandbox> {
  const [, program = ''] = new RegExp(`<!-- example: ${name} -->\\n\`\`\`ts\\n(.*?)\`\`\``, 's').exec(README) ?? []
  const body = program.replace("import { createSandbox } from '@facturelle/sandbox'\n", '')
  expect(body).not.toBe(program)
  const module = `export default (createSandbox, console) => {\n${body}\nreturn sandbox\n}`
  const made = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(module)}`)) as {
    default: (create: typeof exported.createSandbox, console: { log: (line: string) => void }) => exported.Sandbox
  }
  const log = vi.fn()
  const sandbox = made.default(exported.createSandbox, { log })
  for (const [line] of log.mock.calls) expect(line).toMatch(/^https:/)
  return sandbox
}

describe('the README', () => {
  it('chooses scenarios by a script that works', async () => {
    const sandbox = await run('lifecycle')
    const { clientId, clientSecret } = sandbox.afnor('1.3.0', 'https://sandbox.invalid')
    const bench = { sandbox, fetch: sandbox.fetch, origin: 'https://sandbox.invalid', close: async () => {} }
    const flows = new FlowCaller(bench, '1.3.0', await tokenFor(bench, { clientId, clientSecret }))
    const send = async (number: string, trackingId?: string) => {
      const info = { flowSyntax: 'CII', name: 'f.xml', ...(trackingId ? { trackingId } : {}) }
      const before = sandbox.flows().length
      await flows.create(info, ciiInvoice({ number }))
      sandbox.advance(60_000)
      return sandbox.flows().length - before - 1
    }
    expect(await send('R-1')).toBe(exported.SCENARIOS.refused.length)
    expect(await send('F-1', 'slow')).toBe(0)
    expect(await send('F-2')).toBe(exported.SCENARIOS.rejectedAfterOk.length)
  })

  it('puts entries into the directory', async () => {
    const { lines } = (await run('directory')).directory.entries()
    expect(lines.map(addressingIdentifierOf)).toContain('000010140_Invoice')
  })

  it('lists the scenarios as they are', () => {
    const rows = Object.entries(exported.SCENARIOS).map(([name, steps]) => {
      const told = (steps as readonly exported.LifecycleStep[]).map(({ status, reason }) => {
        return reason ? `${status} (\`${reason.code}\`)` : status
      })
      return [name, told.join(', ') || 'nothing'] as const
    })
    for (const [name, told] of rows) expect(README).toContain(`| \`${name}\` | ${told}`)
    expect(README.match(/^\| `\w+` \| (?:\d{3}|nothing)/gm)).toHaveLength(rows.length)
  })

  it('deposits at Chorus Pro by a script that works', async () => {
    const sandbox = await run('chorus-pro')
    const bench = { sandbox, fetch: sandbox.fetch, origin: 'https://sandbox.invalid', close: async () => {} }
    const cpro = await CproCaller.open(bench)
    const { supplier, publicBody, paymentNotReported } = cpro.endpoint.structures
    const deposit = (number: string, buyer: string) =>
      cpro.send(
        'factures/v1/deposer/flux',
        fluxOf(cproCii({ number, supplier: supplier.siret, buyer, date: '2020-01-01' })),
      )
    await expect(deposit('F-1', publicBody.siret)).rejects.toThrow('fetch failed')
    expect((await deposit('F-2', paymentNotReported.siret)).status).toBe(200)
    sandbox.advance(120_000)
    const { listeFactures } = await cpro.done('factures/v1/rechercher/fournisseur', {
      rechercheFactureParFournisseur: { triColonne: 'NumeroFacture' },
    })
    expect(listeFactures).toMatchObject([
      { numeroFacture: 'F-1', statut: 'REJETEE' },
      { numeroFacture: 'F-2', statut: 'MANDATEE' },
    ])
    const engagement = { structureReceptriceEngagementJuridique: '1', numeroEngagementJuridique: '2' }
    expect((await cpro.call('engagementsJuridiques/v1/rechercher', engagement)).status).toBe(403)
  })

  it('lists what there is of Chorus Pro as it is', () => {
    const { structures } = exported.createSandbox().chorusPro('https://sandbox.invalid')
    for (const [name, { siret }] of Object.entries(structures)) expect(README).toContain(`| ${siret} | \`${name}\` |`)
    expect(README.match(/^\| \d{14} \|/gm)).toHaveLength(Object.keys(structures).length)
    for (const [name, steps] of Object.entries(exported.CHORUS_PRO_FLOWS)) {
      expect(README).toContain(`| \`${name}\` | ${steps.map(({ etat }) => etat).join(', ')} |`)
    }
    for (const [name, steps] of Object.entries(exported.CHORUS_PRO_SCENARIOS)) {
      expect(README).toContain(`| \`${name}\` | ${steps.map(({ statut }) => statut).join(', ')} |`)
    }
    const named = README.slice(README.indexOf('`quirks.chorusPro`:'))
    for (const quirk of [...Object.keys(CHORUS_PRO_QUIRKS), 'quota']) expect(named).toContain(`\`${quirk}`)
  })

  it('issues at Factus by a script that works', async () => {
    const sandbox = await run('factus')
    const bench = { sandbox, fetch: sandbox.fetch, origin: 'https://sandbox.invalid', close: async () => {} }
    const factus = await FactusCaller.on(bench)
    const issue = (referenceCode: string) => factus.issued({ reference_code: referenceCode })
    await expect(issue('L-1')).rejects.toThrow('fetch failed')
    expect(sandbox.factusDocuments()).toMatchObject([{ referenceCode: 'L-1', state: 'late', atDian: true }])
    expect((await issue('L-1')).is_validated).toBe(false)
    expect((await issue('L-1')).is_validated).toBe(true)
    expect((await issue('F-1')).is_validated).toBe(true)
  })

  it('lists what there is of Factus as it is', () => {
    const section = README.slice(README.indexOf('## Factus'))
    const verdicts = Object.keys(exported.FACTUS_VERDICTS)
    for (const name of [...verdicts, ...Object.keys(FACTUS_QUIRKS)])
      expect(section).toMatch(new RegExp(`^\\| .*\`${name}\\b`, 'm'))
    const { ranges } = exported.createSandbox().factus('https://sandbox.invalid')
    for (const id of Object.values(ranges)) if (typeof id === 'number') expect(section).toContain(`${id} `)
    expect(FACTUS_QUIRKS.requestsPerMinute).toBe(80)
  })

  it('lists the companies as they are', () => {
    for (const [name, siren] of Object.entries(exported.DIRECTORY_EXAMPLES)) {
      expect(README).toContain(`| ${siren} | \`${name}\` |`)
    }
    const sirens = EXAMPLE_ENTRIES.companies.map(({ siren }) => siren)
    expect(README.match(/^\| \d{9} \|/gm)).toHaveLength(sirens.length + 1)
  })
})
