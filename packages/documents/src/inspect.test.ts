import { readFile } from 'node:fs/promises'
import { ConfigurationError, DocumentError } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { inspectXml } from './inspect.js'
import { xml } from './xml.js'

const example = (name: string) => readFile(new URL(`../../../examples/invoices/${name}`, import.meta.url))
const bytes = (text: string) => new TextEncoder().encode(text)

const SELLER = {
  name: 'Traiteur Mirebelle (société fictive)',
  identifiers: [{ value: '12345678200010', scheme: '0009' }],
  legalRegistration: { value: '123456782', scheme: '0002' },
  vatIdentifier: 'FR11123456782',
  electronicAddress: { value: '123456782', scheme: '0225' },
}
const BUYER = {
  name: 'Imprimerie Solvane (société fictive)',
  identifiers: [{ value: '98765432400019', scheme: '0009' }],
  legalRegistration: { value: '987654324', scheme: '0002' },
  vatIdentifier: 'FR14987654324',
  electronicAddress: { value: '987654324', scheme: '0225' },
}
const HEAD = {
  mediaType: 'application/xml',
  guideline: 'urn:cen.eu:en16931:2017',
  profile: 'EN 16931',
  businessProcess: 'S1',
  purchaseOrderReference: 'BC-2026-0417',
  seller: SELLER,
  buyer: BUYER,
  warnings: [],
}

describe('inspectXml on the example invoices', () => {
  it('reads a CII invoice', async () => {
    expect(inspectXml(await example('F2026-001-cii.xml'))).toEqual({
      ...HEAD,
      kind: 'invoice',
      syntax: 'CII',
      number: 'F2026-001',
      issueDate: '2026-10-05',
      typeCode: '380',
    })
  })

  it('reads a UBL invoice', async () => {
    expect(inspectXml(await example('F2026-001-ubl.xml'))).toEqual({
      ...HEAD,
      kind: 'invoice',
      syntax: 'UBL',
      number: 'F2026-001',
      issueDate: '2026-10-05',
      typeCode: '380',
    })
  })

  it('reads a UBL credit note', async () => {
    expect(inspectXml(await example('A2026-001-ubl-credit-note.xml'))).toEqual({
      ...HEAD,
      kind: 'creditNote',
      syntax: 'UBL',
      number: 'A2026-001',
      issueDate: '2026-10-12',
      typeCode: '381',
    })
  })
})

describe('inspectXml on what public bodies ask for', () => {
  it('reads the service code and the commitment number of both syntaxes', () => {
    const expected = { buyerReference: 'SERVICE-1', purchaseOrderReference: 'EJ-42' }
    const agreement = `<a:BuyerReference>SERVICE-1</a:BuyerReference>
      <a:BuyerOrderReferencedDocument><a:IssuerAssignedID>EJ-42</a:IssuerAssignedID></a:BuyerOrderReferencedDocument>`
    const inCii = `<r:SupplyChainTradeTransaction><a:ApplicableHeaderTradeAgreement>${agreement}
      </a:ApplicableHeaderTradeAgreement></r:SupplyChainTradeTransaction>`
    const inUbl = `<b:BuyerReference>SERVICE-1</b:BuyerReference>
      <c:OrderReference><b:ID>EJ-42</b:ID><b:SalesOrderID>another</b:SalesOrderID></c:OrderReference>`
    expect(inspectXml(cii(inCii))).toMatchObject(expected)
    expect(inspectXml(ubl(inUbl))).toMatchObject(expected)
  })

  it('leaves them out where the document has none', () => {
    expect(inspectXml(cii(''))).not.toHaveProperty('buyerReference')
    expect(inspectXml(ubl(''))).not.toHaveProperty('purchaseOrderReference')
  })
})

const CII = 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100'
const RAM = 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100'
const UDT = 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100'
const cii = (inside: string) =>
  bytes(`<r:CrossIndustryInvoice xmlns:r="${CII}" xmlns:a="${RAM}" xmlns:u="${UDT}">${inside}</r:CrossIndustryInvoice>`)
const documentOf = (inside: string) => cii(`<r:ExchangedDocument>${inside}</r:ExchangedDocument>`)

describe('what only looks like a document', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)

  it.each([
    '<!DOCTYPE html><html></html>',
    '\n<!doctype html>\n<p>log in',
    '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">',
  ])('%j is no document, and no alarm', (page) => {
    expect(inspectXml(bytes(page))).toBeUndefined()
  })

  it("a report without an identifier is somebody else's", () => {
    expect(inspectXml(bytes('<Report><ReportDocument/></Report>'))).toBeUndefined()
    expect(inspectXml(bytes('<Report><ReportDocument><Id>R1</Id></ReportDocument></Report>'))?.syntax).toBe('FRR')
  })
})

describe('inspectXml', () => {
  it('goes by namespace, not by prefix', () => {
    expect(inspectXml(documentOf('<a:ID>F1</a:ID>'))?.number).toBe('F1')
    expect(inspectXml(bytes(`<CrossIndustryInvoice xmlns="${CII}"/>`))?.syntax).toBe('CII')
    expect(inspectXml(bytes('<rsm:CrossIndustryInvoice xmlns:rsm="urn:other"/>'))).toBeUndefined()
    expect(inspectXml(documentOf('<a:ID xmlns:a="urn:other">F1</a:ID>'))?.number).toBeUndefined()
    expect(inspectXml(documentOf('<ID>F1</ID>'))?.number).toBeUndefined()
    const shadowed = `<r:X xmlns:a="urn:other"><a:ID>no</a:ID></r:X><a:ID>F1</a:ID>`
    expect(inspectXml(documentOf(shadowed))?.number).toBe('F1')
  })

  it('takes an element at its exact path only', () => {
    expect(inspectXml(cii('<r:Other><a:ID>F1</a:ID></r:Other>'))?.number).toBeUndefined()
    expect(inspectXml(cii('<a:ID>F1</a:ID>'))?.number).toBeUndefined()
    expect(inspectXml(documentOf('<a:X><a:ID>F1</a:ID></a:X>'))?.number).toBeUndefined()
    const nested =
      '<r:ExchangedDocument><r:ExchangedDocument><a:ID>F1</a:ID></r:ExchangedDocument></r:ExchangedDocument>'
    expect(inspectXml(cii(nested))?.number).toBeUndefined()
    expect(inspectXml(documentOf('<a:ID>F<a:X>no</a:X>1</a:ID>'))?.number).toBe('F1')
  })

  it('joins text around comments and sections, resolves references, trims white space', () => {
    const inspected = inspectXml(documentOf('<a:ID>\r\n A&amp;<!-- no --><![CDATA[<B>]]>&#x26;&#169;&lt; \t</a:ID>'))
    expect(inspected?.number).toBe('A&<B>&©<')
    expect(inspectXml(documentOf('<a:ID>\u00a0F1</a:ID>'))?.number).toBe('\u00a0F1')
    expect(inspectXml(documentOf('<a:ID>  </a:ID>'))).not.toHaveProperty('number')
  })

  it('keeps the first of two values, and says so', () => {
    const inspected = inspectXml(documentOf('<a:ID>F1</a:ID><a:ID>F2</a:ID>'))
    expect(inspected?.number).toBe('F1')
    expect(inspected?.warnings).toEqual([
      'The document gives its document number (BT-1) more than once; the first counts.',
    ])
  })

  it.each([
    ['102', '20260831', '2026-08-31'],
    ['102', '20240229', '2024-02-29'],
    ['102', '20260229', undefined],
    ['102', '20260931', undefined],
    ['102', '20261301', undefined],
    ['102', '2026-08-31', undefined],
    ['102', '202608310', undefined],
    ['610', '202608', undefined],
    ['204', '20260831120000', undefined],
  ])('reads the CII date of format %s, %s, as %s', (format, text, expected) => {
    const date = `<a:IssueDateTime><u:DateTimeString format="${format}">${text}</u:DateTimeString></a:IssueDateTime>`
    const inspected = inspectXml(documentOf(date))
    expect(inspected?.issueDate).toBe(expected)
    expect(inspected?.warnings).toHaveLength(expected === undefined ? 1 : 0)
    expect(inspected?.warnings.join()).not.toContain(text)
  })

  it.each([
    ['2026-08-31', '2026-08-31'],
    ['2026-08-31Z', '2026-08-31'],
    ['2026-08-31+02:00', '2026-08-31'],
    ['2026-02-30', undefined],
    ['31/08/2026', undefined],
  ])('reads the UBL date %s as %s', (text, expected) => {
    expect(inspectXml(ubl(`<b:IssueDate>${text}</b:IssueDate>`))?.issueDate).toBe(expected)
  })

  it.each(['381', '261', '262', '296', '308', '396', '502', '503', '83', '420', '458', '532'])(
    'calls type %s a credit note in CII',
    (code) => expect(inspectXml(documentOf(`<a:TypeCode>${code}</a:TypeCode>`))?.kind).toBe('creditNote'),
  )

  it.each(['380', '384', '386', '389', '393', '81', '471', '500', 'toString', '__proto__'])(
    'calls type %s an invoice in CII',
    (code) =>
      expect(inspectXml(documentOf(`<a:TypeCode>${code}</a:TypeCode>`))).toMatchObject({
        kind: 'invoice',
        typeCode: code,
      }),
  )

  it('leaves out what is longer than any real value', () => {
    const inspected = inspectXml(documentOf(`<a:ID>${'9'.repeat(5000)}</a:ID><a:TypeCode>380</a:TypeCode>`))
    expect(inspected).toMatchObject({ typeCode: '380' })
    expect(inspected).not.toHaveProperty('number')
    expect(inspected?.warnings).toHaveLength(1)
  })

  it('reads parties of a CII invoice, the tax number by its scheme', () => {
    const inspected = inspectXml(
      cii(`<r:SupplyChainTradeTransaction><a:ApplicableHeaderTradeAgreement><a:SellerTradeParty>
        <a:ID>V1</a:ID><a:GlobalID schemeID="0088">400</a:GlobalID>
        <a:SpecifiedTaxRegistration><a:ID schemeID="FC">local</a:ID></a:SpecifiedTaxRegistration>
        <a:SpecifiedTaxRegistration><a:ID schemeID="VA">FR1</a:ID></a:SpecifiedTaxRegistration>
      </a:SellerTradeParty></a:ApplicableHeaderTradeAgreement></r:SupplyChainTradeTransaction>`),
    )
    expect(inspected?.seller).toEqual({
      identifiers: [{ value: 'V1' }, { value: '400', scheme: '0088' }],
      vatIdentifier: 'FR1',
    })
    expect(inspected).not.toHaveProperty('buyer')
  })

  it('reads parties of a UBL invoice, the tax number by the scheme after it', () => {
    const scheme = (id: string, type: string) =>
      `<c:PartyTaxScheme><b:CompanyID>${id}</b:CompanyID><c:TaxScheme><b:ID>${type}</b:ID></c:TaxScheme></c:PartyTaxScheme>`
    const inspected = inspectXml(
      ubl(`<c:AccountingSupplierParty><c:Party>
        <c:PartyIdentification><b:ID schemeID="SEPA">DE98</b:ID></c:PartyIdentification>
        <c:PartyIdentification><b:ID>V1</b:ID></c:PartyIdentification>
        <c:PartyName><b:Name>trading name</b:Name></c:PartyName>
        ${scheme('local', 'TAX')}${scheme('FR1', 'VAT')}
      </c:Party></c:AccountingSupplierParty>`),
    )
    expect(inspected?.seller).toEqual({ identifiers: [{ value: 'V1' }], vatIdentifier: 'FR1' })
  })

  it('recognises ZUGFeRD 1, and says what it is', () => {
    const zugferd = 'urn:ferd:CrossIndustryDocument:invoice:1p0'
    const inspected = inspectXml(
      bytes(`<r:CrossIndustryDocument xmlns:r="${zugferd}" xmlns:a="${RAM.replace(/100$/, '12')}">
        <r:SpecifiedExchangedDocumentContext><a:GuidelineSpecifiedDocumentContextParameter>
          <a:ID>${zugferd}:comfort</a:ID>
        </a:GuidelineSpecifiedDocumentContextParameter></r:SpecifiedExchangedDocumentContext>
        <r:HeaderExchangedDocument><a:ID>R1</a:ID></r:HeaderExchangedDocument>
      </r:CrossIndustryDocument>`),
    )
    expect(inspected).toMatchObject({ syntax: 'CII', number: 'R1', guideline: `${zugferd}:comfort` })
    expect(inspected).not.toHaveProperty('profile')
    expect(inspected?.warnings).toHaveLength(1)
  })

  it('recognises e-reporting by its root and first element', () => {
    const report = (role: string) =>
      bytes(`<Report><ReportDocument><Id>R 1</Id><IssueDateTime><DateTimeString>20261001093000</DateTimeString></IssueDateTime>
        <TypeCode>IN</TypeCode><Sender><Id schemeId="0238">0123</Id><Name>PA</Name><RoleCode>WK</RoleCode></Sender>
        <Issuer><Id schemeId="0002">123456782</Id><Name>Traiteur</Name><RoleCode>${role}</RoleCode></Issuer>
      </ReportDocument></Report>`)
    const party = { name: 'Traiteur', legalRegistration: { value: '123456782', scheme: '0002' } }
    const head = {
      kind: 'eReporting',
      syntax: 'FRR',
      mediaType: 'application/xml',
      number: 'R 1',
      issueDate: '2026-10-01',
    }
    expect(inspectXml(report('SE'))).toEqual({ ...head, seller: party, warnings: [] })
    expect(inspectXml(report('BY'))).toEqual({ ...head, buyer: party, warnings: [] })
    expect(inspectXml(bytes('<Report><Title>Sales</Title><ReportDocument/></Report>'))).toBeUndefined()
    expect(inspectXml(bytes('<Report/>'))).toBeUndefined()
    expect(inspectXml(bytes('<Report xmlns="urn:x"><ReportDocument/></Report>'))).toBeUndefined()
  })

  it('finds no family in other XML and in what is no XML', () => {
    for (const other of [
      '',
      '  \n',
      'hello',
      '%PDF-1.7',
      '{"a":1}',
      '<html><body><p>no end',
      '<Order xmlns="urn:x"/>',
    ]) {
      expect(inspectXml(bytes(other))).toBeUndefined()
    }
  })

  it('reads a known root to its end: a broken tail is found out', () => {
    const whole = new TextDecoder().decode(documentOf('<a:ID>F1</a:ID>'))
    expect(() => inspectXml(bytes(whole.slice(0, -30)))).toThrow(DocumentError)
    expect(() => inspectXml(bytes(`${whole}<more/>`))).toThrow(/second root element \(1:/)
  })

  it('refuses limits that are none', () => {
    for (const maxBytes of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => xml({ maxBytes })).toThrow(ConfigurationError)
    }
    expect(() => xml({ maxBytes: 10 })).not.toThrow()
  })

  it('rejects in the engine what it throws in the function', async () => {
    const engine = xml({ maxBytes: 10 })
    expect(engine).toMatchObject({ contract: 1, name: 'xml' })
    await expect(engine.inspect(documentOf(''))).rejects.toMatchObject({ code: 'TOO_LARGE' })
    await expect(engine.inspect(bytes('no XML, and longer than ten bytes'))).resolves.toBeUndefined()
  })
})

function ubl(inside: string): Uint8Array {
  const namespace = 'urn:oasis:names:specification:ubl:schema:xsd'
  return bytes(
    `<Invoice xmlns="${namespace}:Invoice-2" xmlns:c="${namespace}:CommonAggregateComponents-2" xmlns:b="${namespace}:CommonBasicComponents-2">${inside}</Invoice>`,
  )
}
