// Hostile files, made in memory: of what attackers and broken software send, one of each kind.

const CII = 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100'
const RAM = 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100'
const UDT = 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100'
const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'
const CAC = 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2'
const CBC = 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2'
const OPEN = `<rsm:CrossIndustryInvoice xmlns:rsm="${CII}" xmlns:ram="${RAM}" xmlns:udt="${UDT}">`
const CLOSE = '</rsm:CrossIndustryInvoice>'
/** Stands in files, and must stand in no message. */
export const SECRET = 'SECRET-4711'
/** A file of this size is answered in 20 ms; one of twice the size in twice the time. */
export const SIZE = 200_000
export const BUDGET_MS = 20

export const cii = (inside: string) => `${OPEN}${inside}${CLOSE}`
export const head = (inside: string) => cii(`<rsm:ExchangedDocument>${inside}</rsm:ExchangedDocument>`)
export const numbered = (number: string) => head(`<ram:ID>${number}</ram:ID>`)
const trade = (inside: string) => cii(`<rsm:SupplyChainTradeTransaction>${inside}</rsm:SupplyChainTradeTransaction>`)
const agreed = (inside: string) =>
  trade(`<ram:ApplicableHeaderTradeAgreement>${inside}</ram:ApplicableHeaderTradeAgreement>`)
const settled = (inside: string) =>
  trade(`<ram:ApplicableHeaderTradeSettlement>${inside}</ram:ApplicableHeaderTradeSettlement>`)
const due = (amount: string) =>
  settled(
    `<ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:DuePayableAmount>${amount}</ram:DuePayableAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation>`,
  )
const dated = (date: string, format = '102') =>
  head(`<ram:IssueDateTime><udt:DateTimeString format="${format}">${date}</udt:DateTimeString></ram:IssueDateTime>`)
const attached = (content: string) =>
  agreed(
    `<ram:AdditionalReferencedDocument><ram:IssuerAssignedID>1</ram:IssuerAssignedID><ram:TypeCode>916</ram:TypeCode><ram:AttachmentBinaryObject mimeCode="text/csv" filename="a.csv">${content}</ram:AttachmentBinaryObject></ram:AdditionalReferencedDocument>`,
  )
const line = (id: string, parent = '') =>
  `<ram:IncludedSupplyChainTradeLineItem><ram:AssociatedDocumentLineDocument><ram:LineID>${id}</ram:LineID>${parent && `<ram:ParentLineID>${parent}</ram:ParentLineID>`}</ram:AssociatedDocumentLineDocument></ram:IncludedSupplyChainTradeLineItem>`
export const ubl = (inside: string) =>
  `<Invoice xmlns="${UBL}" xmlns:cac="${CAC}" xmlns:cbc="${CBC}">${inside}</Invoice>`
const filled = (unit: string, size = SIZE) => unit.repeat(Math.ceil(size / unit.length))
const counted = (unit: (index: number) => string, count: number) =>
  Array.from({ length: count }, (_, i) => unit(i)).join('')

const encoder = new TextEncoder()
export const bytesOf = (file: string | Uint8Array) => (typeof file === 'string' ? encoder.encode(file) : file)
const wide = (text: string, unit: 2 | 4, littleEndian: boolean) => {
  const points = [...text]
  const view = new DataView(new ArrayBuffer(points.length * unit))
  for (const [at, point] of points.entries()) {
    if (unit === 2) view.setUint16(at * 2, point.charCodeAt(0), littleEndian)
    else view.setUint32(at * 4, point.codePointAt(0) ?? 0, littleEndian)
  }
  return new Uint8Array(view.buffer)
}
const joined = (...parts: (string | number[] | Uint8Array)[]) =>
  Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? encoder.encode(part) : part)]))

/** One after the other. */
export const joinedAll = (files: readonly Uint8Array[]) => {
  const all = new Uint8Array(files.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const file of files) {
    all.set(file, at)
    at += file.length
  }
  return all
}

/** An error of this code; or an invoice, of which so much could not be read, and this is so. */
export type Outcome = 'UNSAFE' | 'BROKEN' | 'TOO_LARGE' | { unmapped: number; number?: string | false }
const same = (unmapped: number, number?: string | false): Outcome => ({
  unmapped,
  ...(number !== undefined && { number }),
})

/** Files that nobody means well by, and what becomes of them. */
export const FILES: [what: string, file: () => string | Uint8Array, outcome: Outcome][] = [
  ['external entity', () => `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${numbered('&e;')}`, 'UNSAFE'],
  ['public entity', () => `<!DOCTYPE x PUBLIC "a" "http://a.example/">${numbered('1')}`, 'UNSAFE'],
  ['parameter entity', () => `<!DOCTYPE x [<!ENTITY % p SYSTEM "http://a.example/x"> %p;]>${numbered('1')}`, 'UNSAFE'],
  [
    'entities of entities',
    () => `<!DOCTYPE x [<!ENTITY a "${SECRET}">${counted((i) => `<!ENTITY b${i} "&a;&a;">`, 50)}]>${numbered('&b49;')}`,
    'UNSAFE',
  ],
  [
    'document type with default attributes',
    () => `<!DOCTYPE x [<!ATTLIST x y CDATA "${SECRET}">]>${numbered('1')}`,
    'UNSAFE',
  ],
  ['document type behind comments', () => `${filled(`<!--${SECRET}-->`)}<!DOCTYPE x>${numbered('1')}`, 'UNSAFE'],
  ['document type within', () => head('<!DOCTYPE x>'), 'UNSAFE'],
  ['document type, never closed', () => `<!DOCTYPE x [${filled('<!ENTITY a "b">')}`, 'UNSAFE'],
  ['document type, lower case', () => `<!doctype x>${numbered('1')}`, 'BROKEN'],
  ['document type of a page', () => `<!DOCTYPE html><html><body>${SECRET}</body></html>`, 'UNSAFE'],
  ['deep, open', () => OPEN + filled('<x>'), 'TOO_LARGE'],
  ['deep, closed', () => cii('<x>'.repeat(9000) + '</x>'.repeat(9000)), 'TOO_LARGE'],
  ['deep, of known names', () => cii('<rsm:ExchangedDocument>'.repeat(64)), 'TOO_LARGE'],
  ['attributes by the thousand', () => cii(`<x ${counted((i) => `a${i}="" `, 20_000)}/>`), 'TOO_LARGE'],
  ['namespaces by the thousand', () => cii(`<x ${counted((i) => `xmlns:a${i}="u" `, 15_000)}/>`), 'TOO_LARGE'],
  ['a long number', () => numbered(filled('9')), same(0)],
  ['a long number of references', () => numbered(filled('&lt;')), same(0)],
  ['a long number of character references', () => numbered(filled('&#x41;')), same(0)],
  ['a number between comments', () => numbered(filled('9<!---->')), same(0)],
  ['a number in sections', () => numbered(filled('<![CDATA[9]]>')), same(0)],
  ['a number of line ends', () => numbered(filled('\r')), same(0)],
  ['a long attribute', () => numbered('1').replace('<ram:ID>', `<ram:ID x="${filled('&amp;')}">`), same(1)],
  ['a long attribute of tabs', () => numbered('1').replace('<ram:ID>', `<ram:ID x="${filled('\t')}">`), same(1)],
  ['a long name', () => cii(`<${filled('a')}/>`), same(1)],
  ['a long name of letters beyond ASCII', () => cii(`<${filled('é', SIZE / 4)}/>`), same(1)],
  ['a long prefix', () => cii(`<${filled('a')}:x/>`), 'BROKEN'],
  ['thousands of names', () => cii(counted((i) => `<n${i}/>`, 20_000)), same(20_000)],
  ['thousands of namespaces', () => cii(counted((i) => `<a xmlns="u${i}"/>`, 10_000)), same(10_000)],
  ['unknown elements only', () => cii(filled('<x/>')), same(SIZE / 4)],
  ['instructions only', () => cii(filled('<?a b?>')), same(0)],
  ['line ends only', () => cii(`${filled('\n')}<x/>`), same(1)],
  ['the same attribute twice', () => numbered(`${SECRET}</ram:ID><ram:ID a="1" a="1">`), 'BROKEN'],
  ['the same attribute under two prefixes', () => cii('<x xmlns:p="u" xmlns:q="u" p:a="" q:a=""/>'), 'BROKEN'],
  ['the same prefix twice', () => cii('<x xmlns:p="u" xmlns:p="u"/>'), 'BROKEN'],
  ['the default namespace twice', () => cii('<x xmlns="u" xmlns="u"/>'), 'BROKEN'],
  ['an encoding nobody knows', () => `<?xml version="1.0" encoding="EBCDIC-FR"?>${numbered('1')}`, 'BROKEN'],
  ['UTF-16 by declaration alone', () => `<?xml version="1.0" encoding="UTF-16"?>${numbered('1')}`, 'BROKEN'],
  ['UTF-16 without a mark', () => wide(numbered('1'), 2, true), 'BROKEN'],
  ['UTF-16 big-endian without a mark', () => wide(numbered('1'), 2, false), 'BROKEN'],
  ['UTF-16 with a mark', () => wide(`\ufeff${numbered('é')}`, 2, true), same(0, 'é')],
  ['UTF-16 big-endian with a mark', () => wide(`\ufeff${numbered('é')}`, 2, false), same(0, 'é')],
  ['UTF-32 with a mark', () => wide(`\ufeff${numbered('1')}`, 4, true), 'BROKEN'],
  ['UTF-32 without a mark', () => wide(numbered('1'), 4, true), 'BROKEN'],
  ['UTF-32 big-endian', () => wide(`\ufeff${numbered('1')}`, 4, false), 'BROKEN'],
  ['overlong UTF-8', () => joined(OPEN, [0xc0, 0xbc], CLOSE), 'BROKEN'],
  ['a surrogate in UTF-8', () => joined(OPEN, [0xed, 0xa0, 0x80], CLOSE), 'BROKEN'],
  ['UTF-8 cut short', () => joined(OPEN, [0xe2, 0x82], CLOSE), 'BROKEN'],
  ['a byte order mark in the middle', () => numbered('1\ufeff2'), same(0, '1\ufeff2')],
  ['a byte order mark twice', () => `\ufeff\ufeff${numbered('1')}`, 'BROKEN'],
  ['a mark between tags', () => cii('\ufeff'), same(1)],
  ['a null byte', () => numbered(`${SECRET}\0`), 'BROKEN'],
  ['null bytes before', () => `\0${numbered('1')}`, 'BROKEN'],
  ['null bytes after', () => `${numbered('1')}\0\0`, 'BROKEN'],
  ['a control character', () => numbered('\u0001'), 'BROKEN'],
  ['a control character by reference', () => numbered('&#1;'), 'BROKEN'],
  ['a null by reference', () => numbered('&#0;'), 'BROKEN'],
  ['half a pair by reference', () => numbered('&#xD83D;'), 'BROKEN'],
  ['a pair by two references', () => numbered('&#xD83D;&#xDE00;'), 'BROKEN'],
  ['a reference beyond all characters', () => numbered(`&#${filled('9')};`), 'BROKEN'],
  ['an entity of HTML', () => numbered('&eacute;'), 'BROKEN'],
  ['not closed', () => OPEN, 'BROKEN'],
  ['not closed, in an attribute', () => `${OPEN}<a b="${filled(SECRET)}`, 'BROKEN'],
  ['not closed, in a comment', () => `${OPEN}<!--${filled('-')}`, 'BROKEN'],
  ['not closed, in a section', () => `${OPEN}<![CDATA[${filled(']]')}`, 'BROKEN'],
  ['two roots', () => numbered('1') + numbered('2'), 'BROKEN'],
  ['text after the root', () => numbered('1') + SECRET, 'BROKEN'],
  ['a comment with two dashes', () => cii(`<!-- ${SECRET} -- -->`), 'BROKEN'],
  ['a stylesheet', () => `<?xml-stylesheet href="http://a.example/"?>${numbered('1')}`, same(0, '1')],
  [
    'XInclude',
    () => cii('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>'),
    same(1),
  ],
  [
    'a schema to fetch',
    () =>
      numbered('1').replace(
        ' xmlns:rsm',
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="u http://a.example/" xmlns:rsm',
      ),
    same(0),
  ],
  ['tags in a section', () => numbered('<![CDATA[</ram:ID><ram:ID>]]>'), same(0, '</ram:ID><ram:ID>')],
  ['a section in a section', () => numbered('<![CDATA[<![CDATA[]]>]]>'), 'BROKEN'],
  [
    'a prefix that means something else within',
    () => cii(`<rsm:ExchangedDocument xmlns:ram="urn:other"><ram:ID>1</ram:ID></rsm:ExchangedDocument>`),
    same(1, false),
  ],
  [
    'the namespace under another prefix',
    () => cii(`<rsm:ExchangedDocument><p:ID xmlns:p="${RAM}">1</p:ID></rsm:ExchangedDocument>`),
    same(0, '1'),
  ],
  ['the wrong namespace under the right prefix', () => numbered('1').replace(RAM, `${RAM}0`), same(1, false)],
  ['a root of another namespace', () => numbered('1').replace(CII, `${CII} `), 'BROKEN'],
  ['the default namespace undone', () => ubl('<x xmlns=""><cbc:ID>1</cbc:ID></x>'), same(1)],
  ['the prefix xml meaning something else', () => cii('<x xmlns:xml="u"/>'), 'BROKEN'],
  ['the prefix xmlns declared', () => cii('<x xmlns:xmlns="u"/>'), 'BROKEN'],
  ['elements named as properties of objects', () => cii('<__proto__/><constructor/><toString/>'), same(3)],
  ['known names as properties of objects', () => head('<ram:__proto__>1</ram:__proto__><ram:constructor/>'), same(2)],
  [
    'attributes named as properties of objects',
    () => head('<ram:ID __proto__="1" constructor="2">1</ram:ID>'),
    same(2, '1'),
  ],
  [
    'a scheme named as a property of objects',
    () => settled('<ram:PayeeTradeParty><ram:GlobalID schemeID="__proto__">1</ram:GlobalID></ram:PayeeTradeParty>'),
    same(0),
  ],
  ['thousands of empty lines', () => trade(filled('<ram:IncludedSupplyChainTradeLineItem/>')), same(0)],
  ['thousands of lines', () => trade(counted((i) => line(String(i)), 1200)), same(0)],
  [
    'thousands of notes',
    () => head(filled('<ram:IncludedNote><ram:Content>x</ram:Content></ram:IncludedNote>')),
    same(0),
  ],
  [
    'thousands of allowances to be told apart',
    () => settled(filled('<ram:SpecifiedTradeAllowanceCharge/>')),
    same(Math.ceil(SIZE / '<ram:SpecifiedTradeAllowanceCharge/>'.length)),
  ],
  [
    'an allowance without end',
    () => settled(`<ram:SpecifiedTradeAllowanceCharge>${filled('<x/>', 400_000)}</ram:SpecifiedTradeAllowanceCharge>`),
    'TOO_LARGE',
  ],
  [
    'a charge for transport without VAT',
    () =>
      settled(
        '<ram:SpecifiedLogisticsServiceCharge><ram:Description>x</ram:Description></ram:SpecifiedLogisticsServiceCharge>',
      ).replace('<ram:Appl', `${line('1')}<ram:Appl`),
    same(0),
  ],
  [
    'thousands of currencies',
    () =>
      ubl(
        counted(
          (i) =>
            `<cac:InvoiceLine><cbc:LineExtensionAmount currencyID="${i}">1</cbc:LineExtensionAmount></cac:InvoiceLine>`,
          2000,
        ),
      ),
    same(2000),
  ],
  ['an amount of many digits', () => due(filled('9')), same(0)],
  ['an amount of many digits and a letter', () => due(`${filled('9')}x`), same(1)],
  ['an amount with an exponent', () => due('1e999999999'), same(1)],
  ['an amount in words', () => due('Infinity'), same(1)],
  ['an amount in hexadecimal', () => due('0x10'), same(1)],
  ['a day there is not', () => dated('20260231'), same(1)],
  ['a month there is not', () => dated('20261301'), same(1)],
  ['a year of many digits', () => dated(filled('9')), same(1)],
  ['a day in another form', () => dated('31/12/2026'), same(1)],
  ['an attachment', () => attached(filled('AAAA')), same(0)],
  ['an attachment of white space', () => attached(filled('A A ')), same(0)],
  ['an attachment that is no base64', () => attached(`${filled('AAAA')}*`), same(1)],
  ['an attachment cut short', () => attached('AAAAA'), same(1)],
  ['attributes where none belong', () => head('<ram:ID schemeID="1" format="2">1</ram:ID>'), same(2)],
  ['text where none belongs', () => head(SECRET), same(1)],
  ['elements in text', () => numbered('1<x/>2'), same(1)],
  ['elements in the wrong order', () => head('<ram:TypeCode>380</ram:TypeCode><ram:ID>1</ram:ID>'), same(0, '1')],
  ['elements twice', () => head('<ram:ID>1</ram:ID><ram:ID>2</ram:ID>'), same(1, '1')],
  ['elements where others belong', () => cii('<ram:ID>1</ram:ID>'), same(1)],
  ['the root within itself', () => cii(cii('')), same(1)],
  ['a line that is its own parent', () => trade(line('1', '1')), same(0)],
  ['lines in a circle', () => trade(counted((i) => line(String(i), String((i + 1) % 500)), 500)), same(0)],
  ['nothing', () => '', 'BROKEN'],
  ['no XML', () => `%PDF-1.7 ${SECRET}`, 'BROKEN'],
]

/** Some of 2 MB each, of which the first ones are read, and the one without end is not. */
export function bigFiles(): Uint8Array[] {
  const size = 2_000_000
  return [
    numbered(filled('&lt;', size)),
    numbered(filled('9<!---->', size)),
    numbered(filled('\r', size)),
    head(`<ram:ID x="${filled('\t\r\n', size)}"/>`),
    attached(filled('A ', size)),
    due(`${filled('9', size)}x`),
    cii(filled('<x/>', size)),
    cii(`${filled('\n', size)}<x/>`),
    cii(counted((i) => `<n${i}/>`, size / 10)),
    settled(filled('<ram:SpecifiedTradeAllowanceCharge/>', size)),
    settled(`<ram:SpecifiedTradeAllowanceCharge>${filled('<x/>', size)}</ram:SpecifiedTradeAllowanceCharge>`),
    ubl(filled('<cac:TaxTotal/>', size)),
  ].map(bytesOf)
}
