import { DocumentError } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { inspectXml } from './inspect.js'
import { xml } from './xml.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => {
  const engine = xml()
  if (!engine.readLifecycle) throw new Error('the XML engine reads lifecycle messages')
  return engine.readLifecycle(bytes(text))
}

const date = (element: string, prefix: string, format: string, text: string) =>
  `<ram:${element}><${prefix}:DateTimeString format="${format}">${text}</${prefix}:DateTimeString></ram:${element}>`

const reference = (inside: string, number = 'F2026-001') => `<ram:ReferenceReferencedDocument>
    <ram:IssuerAssignedID>${number}</ram:IssuerAssignedID><ram:StatusCode>8</ram:StatusCode><ram:TypeCode>380</ram:TypeCode>
    ${date('FormattedIssueDateTime', 'qdt', '102', '20261005')}
    ${inside}
    <ram:IssuerTradeParty><ram:GlobalID schemeID="0002">123456782</ram:GlobalID><ram:RoleCode>SE</ram:RoleCode></ram:IssuerTradeParty>
    <ram:RecipientTradeParty><ram:GlobalID schemeID="0238">0123</ram:GlobalID><ram:RoleCode>WK</ram:RoleCode></ram:RecipientTradeParty>
    <ram:RecipientTradeParty><ram:GlobalID schemeID="0002">987654324</ram:GlobalID><ram:RoleCode>BY</ram:RoleCode></ram:RecipientTradeParty>
    <ram:SpecifiedDocumentStatus><ram:ReasonCode>TX_TVA_ERR</ram:ReasonCode><ram:Reason>Taux de TVA erroné</ram:Reason>
      <ram:SequenceNumeric>1</ram:SequenceNumeric><ram:IncludedNote><ram:Content>Ligne 3</ram:Content></ram:IncludedNote></ram:SpecifiedDocumentStatus>
    <ram:SpecifiedDocumentStatus><ram:ReasonCode>AUTRE</ram:ReasonCode></ram:SpecifiedDocumentStatus>
    <ram:SpecifiedDocumentStatus><ram:SequenceNumeric>3</ram:SequenceNumeric></ram:SpecifiedDocumentStatus>
  </ram:ReferenceReferencedDocument>`

const message = (acknowledgement: string) => `<?xml version="1.0" encoding="UTF-8"?>
<rsm:CrossDomainAcknowledgementAndResponse
  xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossDomainAcknowledgementAndResponse:100"
  xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"
  xmlns:qdt="urn:un:unece:uncefact:data:standard:QualifiedDataType:100"
  xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
  <rsm:ExchangedDocumentContext>
    <ram:BusinessProcessSpecifiedDocumentContextParameter><ram:ID>REGULATED</ram:ID></ram:BusinessProcessSpecifiedDocumentContextParameter>
    <ram:GuidelineSpecifiedDocumentContextParameter><ram:ID>urn.cpro.gouv.fr:1p0:CDV:invoice</ram:ID></ram:GuidelineSpecifiedDocumentContextParameter>
  </rsm:ExchangedDocumentContext>
  <rsm:ExchangedDocument><ram:ID>CDV-1</ram:ID>${date('IssueDateTime', 'udt', '204', '20261007101500')}</rsm:ExchangedDocument>
  <rsm:AcknowledgementDocument><ram:TypeCode>23</ram:TypeCode>${acknowledgement}</rsm:AcknowledgementDocument>
</rsm:CrossDomainAcknowledgementAndResponse>`

const REFUSED =
  '<ram:ProcessConditionCode>210</ram:ProcessConditionCode><ram:ProcessCondition>Refusée</ram:ProcessCondition>'
const ACKNOWLEDGED = date('IssueDateTime', 'udt', '204', '20261007101000')

describe('readLifecycle', () => {
  it('reads status, date, invoice and reasons', async () => {
    expect(await read(message(ACKNOWLEDGED + reference(REFUSED)))).toEqual({
      statusCode: '210',
      statusLabel: 'Refusée',
      at: '2026-10-07T10:10:00',
      invoiceNumber: 'F2026-001',
      invoiceIssueDate: '2026-10-05',
      sellerIdentifiers: [{ value: '123456782', scheme: '0002' }],
      reasons: [{ code: 'TX_TVA_ERR', text: 'Taux de TVA erroné\nLigne 3' }, { code: 'AUTRE' }],
    })
  })

  it('falls back on the date of the message, and on the status of the acknowledgement', async () => {
    const read210 = await read(message(REFUSED + reference('')))
    expect(read210).toMatchObject({ statusCode: '210', statusLabel: 'Refusée', at: '2026-10-07T10:15:00' })
  })

  it('gives every invoice it is about, unmixed', async () => {
    const paid = '<ram:ProcessConditionCode>212</ram:ProcessConditionCode>'
    const both = message(ACKNOWLEDGED + reference(REFUSED) + reference(paid, 'F2026-002'))
    const common = {
      at: '2026-10-07T10:10:00',
      invoiceIssueDate: '2026-10-05',
      sellerIdentifiers: [{ value: '123456782', scheme: '0002' }],
      reasons: [{ code: 'TX_TVA_ERR', text: 'Taux de TVA erroné\nLigne 3' }, { code: 'AUTRE' }],
    }
    expect(await read(both)).toEqual({
      ...common,
      statusCode: '210',
      statusLabel: 'Refusée',
      invoiceNumber: 'F2026-001',
      others: [{ ...common, statusCode: '212', invoiceNumber: 'F2026-002' }],
    })
    expect(inspectXml(bytes(both))?.warnings).toEqual([
      'The message refers to 2 documents; the parties are those of the first.',
    ])
  })

  it('gives those without a status that of the acknowledgement, and leaves out what nothing is said of', async () => {
    const paid = '<ram:ProcessConditionCode>212</ram:ProcessConditionCode>'
    const three = reference('', 'F-1') + reference(paid, 'F-2') + reference('', 'F-3')
    const said = (found: Awaited<ReturnType<typeof read>>) =>
      [found, ...(found?.others ?? [])].map((of) => [of?.invoiceNumber, of?.statusCode, of?.statusLabel])
    expect(said(await read(message(REFUSED + three)))).toEqual([
      ['F-1', '210', 'Refusée'],
      ['F-2', '212', undefined],
      ['F-3', '210', 'Refusée'],
    ])
    expect(said(await read(message(three)))).toEqual([['F-2', '212', undefined]])
  })

  it('reads ten thousand invoices of one message, and no more', async () => {
    const many = (count: number) => message(REFUSED + '<ram:ReferenceReferencedDocument/>'.repeat(count))
    expect((await read(many(10_000)))?.others).toHaveLength(9_999)
    await expect(read(many(10_001))).rejects.toMatchObject({ code: 'TOO_LARGE' })
  })

  it('calls a message without a status broken', async () => {
    await expect(read(message(reference('')))).rejects.toSatisfy((error) => DocumentError.isInstance(error))
    await expect(read(message(reference('')))).rejects.toMatchObject({ code: 'BROKEN' })
  })

  it('answers undefined for anything else', async () => {
    expect(await read('<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>')).toBeUndefined()
    expect(await read('%PDF-1.7')).toBeUndefined()
  })
})

describe('inspectXml on a lifecycle message', () => {
  it('reads the number and date of the message, and the parties of its invoice', () => {
    expect(inspectXml(bytes(message(reference(REFUSED))))).toEqual({
      kind: 'lifecycle',
      syntax: 'CDAR',
      mediaType: 'application/xml',
      guideline: 'urn.cpro.gouv.fr:1p0:CDV:invoice',
      businessProcess: 'REGULATED',
      number: 'CDV-1',
      issueDate: '2026-10-07',
      seller: { legalRegistration: { value: '123456782', scheme: '0002' } },
      buyer: { legalRegistration: { value: '987654324', scheme: '0002' } },
      warnings: [],
    })
  })
})
