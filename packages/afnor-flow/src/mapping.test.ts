import { type PreparedDocument, referenceDocument } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { flowProfileOf, toFlowInfo } from './mapping.js'

const document: PreparedDocument = {
  bytes: new Uint8Array([1]),
  name: 'F-1.xml',
  sha256: 'a'.repeat(64),
  kind: 'invoice',
  syntax: 'CII',
  mediaType: 'application/xml',
  number: 'F-1',
  issueDate: '2026-10-05',
  guideline: 'urn:cen.eu:en16931:2017',
  profile: 'EN 16931',
  seller: { name: 'A', legalRegistration: { value: '123456782', scheme: '0002' } },
  buyer: { name: 'B', legalRegistration: { value: '987654324', scheme: '0002' } },
}
describe('flowProfileOf', () => {
  it.each([
    ['urn:cen.eu:en16931:2017', 'CIUS'],
    ['urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic', 'Basic'],
    ['urn:cen.eu:en16931:2017#conformant#urn.cpro.gouv.fr:1p0:extended-ctc-fr', 'Extended-CTC-FR'],
    [' urn:cen.eu:en16931:2017\n', 'CIUS'],
    ['urn:factur-x.eu:1p0:minimum', undefined],
    ['urn:factur-x.eu:1p0:basicwl', undefined],
    ['urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended', undefined],
    ['constructor', undefined],
    [undefined, undefined],
  ])('of %s is %s', (guideline, expected) => {
    expect(flowProfileOf(guideline)).toBe(expected)
  })
})

describe('toFlowInfo', () => {
  it('declares what the document is', () => {
    expect(toFlowInfo(document, { trackingId: 't-1', processingRule: 'B2B' })).toEqual({
      flowInfo: {
        name: 'F-1.xml',
        flowSyntax: 'CII',
        flowProfile: 'CIUS',
        processingRule: 'B2B',
        trackingId: 't-1',
        sha256: 'a'.repeat(64),
      },
      warnings: [],
    })
  })

  it('warns when the Flow Service has no profile for an invoice, and is silent for other files', () => {
    const minimum = { ...document, guideline: 'urn:factur-x.eu:1p0:minimum', profile: 'MINIMUM' }
    const made = toFlowInfo(minimum, { trackingId: 't' })
    expect(made.flowInfo).not.toHaveProperty('flowProfile')
    expect(made.warnings).toEqual([expect.stringContaining('MINIMUM')])
    const { guideline: _, profile: __, ...cdar } = document
    expect(toFlowInfo({ ...cdar, kind: 'lifecycle', syntax: 'CDAR' }, { trackingId: 't' }).warnings).toEqual([])
  })
})

describe('referenceDocument', () => {
  it('keeps what finds the document again, and neither its bytes nor its buyer', () => {
    expect(referenceDocument(document)).toEqual({
      name: 'F-1.xml',
      sha256: 'a'.repeat(64),
      syntax: 'CII',
      kind: 'invoice',
      profile: 'EN 16931',
      number: 'F-1',
      issueDate: '2026-10-05',
      sellerIdentifiers: ['123456782'],
    })
  })
})
