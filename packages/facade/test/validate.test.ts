import {
  type Adapter,
  type DocumentEngine,
  DocumentError,
  type PreparedDocument,
  type ProgressStep,
  referenceDocument,
  type Submission,
  type Validation,
} from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { expandInvoice } from '@facturelle/documents/model'
import { writeInvoice } from '@facturelle/documents/syntax'
import { describe, expect, it } from 'vitest'
import { createFacturelle, type FacturelleOptions } from '../src/index.js'

const CANARY = 'canary-7b2'

function assemble(
  documents: readonly DocumentEngine[],
  options: Pick<FacturelleOptions<readonly Adapter[]>, 'validate'> = {},
) {
  const taken: PreparedDocument[] = []
  const adapter: Adapter = {
    contract: 1,
    type: 'box',
    checkDestination: (value) => value as never,
    async submit(document) {
      taken.push(document)
      const reference = {
        contract: 1,
        type: 'box',
        outcome: 'accepted',
        document: referenceDocument(document),
      } as const
      return { outcome: 'accepted', reference, warnings: [] } as unknown as Submission
    },
  }
  return { facturelle: createFacturelle({ adapters: [adapter], documents, journal: 'none', ...options }), taken }
}

const engine = (
  verdict: Validation | undefined,
  asked: unknown[] = [],
  kind: PreparedDocument['kind'] = 'invoice',
): DocumentEngine => ({
  contract: 1,
  name: 'stub',
  inspect: async () => ({ kind, syntax: 'UBL', mediaType: 'application/xml', number: '1', warnings: [] }),
  validate: async (_, options) => {
    asked.push(options)
    return verdict
  },
})

const destination = { type: 'box' }
const file = new Uint8Array([1])
const sets = [{ name: 'en16931', version: '1.3.16' }]
const issue = {
  severity: 'error',
  rule: 'BR-CO-10',
  set: 'en16931',
  path: 'totals.lineNetTotal',
  value: CANARY,
  message: 'The sum is wrong.',
  remedy: 'Add it up.',
} as const
const warning = { severity: 'warning', rule: 'BR-W', location: '/ubl:Invoice', message: 'Odd.' } as const

describe('before a document is sent', () => {
  it('it is judged, and one that breaks rules is not sent', async () => {
    const { facturelle, taken } = assemble([engine({ valid: false, sets, issues: [warning, issue] })])
    const error = await facturelle.submit({ file }, { destination }).catch((failure: unknown) => failure)
    expect(error).toSatisfy((one) => DocumentError.isInstance(one))
    const { value: _, ...told } = issue
    expect(error).toMatchObject({ code: 'INVALID', issues: [warning, told] })
    expect((error as Error).message).toContain('BR-CO-10 at totals.lineNetTotal: The sum is wrong.')
    expect(JSON.stringify([error, (error as DocumentError).issues]) + String(error)).not.toContain(CANARY)
    expect(taken).toEqual([])
  })

  it('warnings are told and stop nothing', async () => {
    const { facturelle, taken } = assemble([engine({ valid: true, sets, issues: [warning] })])
    const steps: ProgressStep[] = []
    await facturelle.submit({ file }, { destination, onProgress: (step) => steps.push(step) })
    expect(steps.at(-1)).toEqual({ step: 'validated', sets, issues: [warning] })
    expect(taken).toHaveLength(1)
  })

  it('nothing is judged where that is switched off, for one or for all', async () => {
    const asked: unknown[] = []
    const documents = [engine({ valid: false, sets, issues: [issue] }, asked)]
    const never = assemble(documents, { validate: false })
    await never.facturelle.submit({ file }, { destination })
    const once = assemble(documents)
    await once.facturelle.submit({ file }, { destination, validate: false })
    expect([never.taken.length, once.taken.length, asked.length]).toEqual([1, 1, 0])
    await expect(never.facturelle.submit({ file }, { destination, validate: true })).rejects.toThrow(DocumentError)
    await expect(once.facturelle.submit({ file }, { destination, validate: 'no' as never })).rejects.toThrow('validate')
  })

  it('what is no invoice, or what no engine judges, is sent as it is', async () => {
    const asked: unknown[] = []
    for (const documents of [
      [engine({ valid: false, sets, issues: [issue] }, asked, 'lifecycle')],
      [engine(undefined)],
      [{ ...engine(undefined), validate: undefined } as never],
    ]) {
      const { facturelle, taken } = assemble(documents)
      await facturelle.submit({ file }, { destination })
      expect(taken).toHaveLength(1)
    }
    expect(asked).toEqual([])
  })

  it('a file of ours is judged by the real rules', async () => {
    const invoice = expandInvoice({
      number: 'FA-1',
      date: '2026-01-31',
      supplier: { name: 'Vendeur', siren: '732829320', address: { city: 'Paris' } },
      recipient: { name: 'Client', siren: '404833048', address: { city: 'Lyon' } },
      lines: [{ description: 'Conseil', unitPrice: '100', vatRate: '20' }],
    })
    const good = writeInvoice(invoice, { syntax: 'CII', profile: 'EN 16931' }).bytes
    const bad = new TextEncoder().encode(
      new TextDecoder().decode(good).replace('<ram:GrandTotalAmount>120.00', '<ram:GrandTotalAmount>121.00'),
    )
    const { facturelle, taken } = assemble([xml()])
    await facturelle.submit({ file: good }, { destination })
    const error = await facturelle.submit({ file: bad }, { destination }).catch((failure: unknown) => failure)
    expect(error).toMatchObject({ code: 'INVALID' })
    expect((error as DocumentError).issues?.map(({ rule }) => rule)).toContain('BR-CO-15')
    expect(taken).toHaveLength(1)
  })
})
