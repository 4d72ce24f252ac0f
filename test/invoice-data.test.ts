import { inspect } from 'node:util'
import { createAfnorDirectory } from '@facturelle/afnor-directory'
import { afnorFlowAdapter } from '@facturelle/afnor-flow'
import {
  type Clock,
  type DocumentEngine,
  type Invoice,
  type LifecycleEvent,
  PlatformError,
  type ProgressStep,
  type SimplifiedInvoice,
  systemClock,
} from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { expandInvoice } from '@facturelle/documents/model'
import { parseInvoice } from '@facturelle/documents/syntax'
import { createFacturelle } from '@facturelle/facade'
import { facturx } from '@facturelle/facturx'
import { validateFacturX } from '@facturelle/facturx/check'
import { createSandbox, DIRECTORY_EXAMPLES } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const CANARY = 'canary-9f3'
const SIMPLIFIED: SimplifiedInvoice = {
  number: 'FA-2026/042',
  supplier: { name: `${CANARY} Vendeur`, siren: '123456782', address: { postCode: '99100', city: 'Villefictive' } },
  recipient: { name: `${CANARY} Client`, siren: '987654324', address: { postCode: '99200', city: 'Port-Exemple' } },
  lines: [{ description: `${CANARY} Buffet`, quantity: '12', unitPrice: '24.50', vatRate: '10' }],
}
const FULL = expandInvoice(SIMPLIFIED, { today: '2026-03-04' })
const EXTENDED: Invoice = { ...FULL, payer: { name: `${CANARY} Payeur` } }
/** UBL has the due date of a credit note with its payment means. */
const CREDIT_NOTE: SimplifiedInvoice = {
  ...SIMPLIFIED,
  supplier: { ...SIMPLIFIED.supplier, iban: 'FR76 3000 6000 0112 3456 7890 189' },
  invoiceType: '381',
  precedingInvoiceReference: { number: 'FA-2026/041', date: '2026-02-01' },
}
const clock: Clock = { ...systemClock, now: () => Date.parse('2026-03-04T12:00:00Z') }
const CTC = 'urn:cen.eu:en16931:2017#conformant#urn.cpro.gouv.fr:1p0:extended-ctc-fr'

describe.each(['1.1.0', '1.2.0', '1.3.0'] as const)('an invoice as data over HTTP, Flow Service %s', (version) => {
  const sandbox = createSandbox({
    acknowledgeAfterMs: 10,
    lifecycle: [
      { afterMs: 20, status: '202' },
      { afterMs: 30, status: '212' },
    ],
  })
  let server: Awaited<ReturnType<typeof listen>>
  beforeAll(async () => {
    server = await listen(sandbox)
  })
  afterAll(() => server.close())

  function connect(withDirectory = false, documents: readonly DocumentEngine[] = [xml()]) {
    sandbox.reset()
    const { directoryServiceUrl, flowServiceUrl, tokenUrl, clientId, clientSecret } = sandbox.afnor(version, server.url)
    const account = { tokenUrl, version, credentials: { clientId, clientSecret }, allowInsecureLoopback: true }
    const directory = createAfnorDirectory({ directoryServiceUrl, ...account })
    const afnor = afnorFlowAdapter({ flowServiceUrl, ...account, ...(withDirectory && { directory }) })
    return createFacturelle({ adapters: [afnor], documents, clock })
  }
  const destination = { type: 'afnor' } as const

  it.each([
    ['simplified', SIMPLIFIED, 'CIUS'],
    ['with a term of the extended profile', EXTENDED, 'Extended-CTC-FR'],
  ] as const)('%s: as Factur-X, where an engine writes it', async (_, invoice, flowProfile) => {
    const facturelle = connect(false, [xml(), facturx()])
    const steps: ProgressStep[] = []
    const submission = await facturelle.submit(invoice, { destination, onProgress: (step) => steps.push(step) })
    expect(submission).toMatchObject({ outcome: 'accepted', warnings: [] })
    expect(steps[1]).toMatchObject({ step: 'written', syntax: 'Factur-X', name: 'FA-2026-042.pdf' })
    expect(steps.map(({ step }) => step)).toContain('validated')
    expect(sandbox.flows()[0]).toMatchObject({ name: 'FA-2026-042.pdf', flowSyntax: 'Factur-X', flowProfile })
    const original = await submission.original?.()
    expect(await validateFacturX(original?.bytes as Uint8Array)).toMatchObject({ valid: true, issues: [] })
  })

  it.each([
    ['simplified', SIMPLIFIED, {}, 'CII', 'CIUS'],
    ['in full', FULL, {}, 'CII', 'CIUS'],
    ['with a term of the extended profile', EXTENDED, {}, 'CII', 'Extended-CTC-FR'],
    [
      'that claims it',
      { ...FULL, processControl: { ...FULL.processControl, guideline: CTC } },
      {},
      'CII',
      'Extended-CTC-FR',
    ],
    ['as UBL', SIMPLIFIED, { syntax: 'UBL' }, 'UBL', 'CIUS'],
    ['a credit note as UBL', CREDIT_NOTE, { syntax: 'UBL' }, 'UBL', 'CIUS'],
  ] as const)('%s: sent, acknowledged and paid', async (_, invoice, options, flowSyntax, flowProfile) => {
    const facturelle = connect()
    const steps: ProgressStep[] = []
    const onProgress = (step: ProgressStep) => steps.push(step)
    const submission = await facturelle.submit(invoice, { destination, onProgress, ...options })
    expect(submission).toMatchObject({ outcome: 'accepted', warnings: [] })
    expect(steps.map(({ step }) => step)).toEqual([
      'completed',
      'written',
      'inspected',
      'validated',
      'authorized',
      'sending',
      'sent',
    ])
    expect(sandbox.flows()[0]).toMatchObject({ name: 'FA-2026-042.xml', flowSyntax, flowProfile })
    expect(submission.reference.document).toMatchObject({ number: 'FA-2026/042', issueDate: '2026-03-04' })
    expect(inspect(submission.reference, { depth: 9 })).not.toContain(CANARY)

    const events: LifecycleEvent[] = []
    for await (const event of submission.events({ pollMs: 10, maxPollMs: 20 })) events.push(event)
    expect(events.filter(({ source }) => source === 'acknowledgement').at(-1)).toMatchObject({ platformStatus: 'Ok' })
    expect(events.at(-1)).toMatchObject({ stage: 'paid', final: true })

    const original = await submission.original?.()
    const { invoice: read, unmapped } = parseInvoice(original?.bytes ?? new Uint8Array())
    expect(unmapped).toEqual([])
    expect(read.totals).toEqual(FULL.totals)
    expect(read.lines).toEqual(FULL.lines)
  })

  it('says in the warnings of the submission what was left out', async () => {
    const facturelle = connect()
    const submission = await facturelle.submit(EXTENDED, { destination, syntax: 'CII', profile: 'EN 16931' })
    expect(submission.warnings).toEqual([expect.stringMatching(/^payer \(BG-X-73\) is left out/)])
    expect((await submission.resolve()).warnings).toEqual(submission.warnings)
  })

  it('is not sent to whoever the directory says takes none: the address of the data is asked for', async () => {
    const facturelle = connect(true)
    const to = (siren: string) =>
      facturelle.submit(
        { ...SIMPLIFIED, number: siren, recipient: { ...SIMPLIFIED.recipient, siren } },
        { destination },
      )
    expect(await to(DIRECTORY_EXAMPLES.buyer)).toMatchObject({ outcome: 'accepted' })
    await expect(to(DIRECTORY_EXAMPLES.disabled)).rejects.toMatchObject({ code: 'RECIPIENT_UNREACHABLE' })
    expect(sandbox.requests.filter(({ operation }) => operation === 'createFlow')).toHaveLength(1)
  })

  it('is in no error of the platform', async () => {
    const facturelle = connect()
    sandbox.faults.add({ operation: 'createFlow', status: 422 })
    const failure: unknown = await facturelle.submit(SIMPLIFIED, { destination }).catch((error: unknown) => error)
    expect(PlatformError.isInstance(failure)).toBe(true)
    expect(inspect(failure, { depth: 9, showHidden: true })).not.toContain(CANARY)
  })
})
