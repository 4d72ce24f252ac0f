import { describe, expect, it } from 'vitest'
import { fileSyntaxOf, HEAD_BYTES } from './file-syntax.js'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, order: 'le' | 'be', mark = true) => {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}
const CII =
  '<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100">x</rsm:CrossIndustryInvoice>'
const UBL = '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>'

describe('fileSyntaxOf', () => {
  it.each<[string, Uint8Array, string | undefined]>([
    ['CII', utf8(CII), 'CII'],
    ['CII after its declaration', utf8(`<?xml version="1.0" encoding="UTF-8"?>\n${CII}`), 'CII'],
    ['a byte order mark', utf8(`\ufeff<?xml version="1.0"?>${CII}`), 'CII'],
    ['UTF-16, little end first', utf16(`<?xml version="1.0"?>${CII}`, 'le'), 'CII'],
    ['UTF-16, big end first', utf16(CII, 'be'), 'CII'],
    ['UTF-16 without a mark', utf16(UBL, 'le', false), 'UBL'],
    ['UTF-16 without a mark, big end first', utf16(UBL, 'be', false), 'UBL'],
    ['UBL', utf8(UBL), 'UBL'],
    ['UBL with a prefix', utf8(UBL.replaceAll('Invoice x', 'u:Invoice x').replace('xmlns=', 'xmlns:u=')), 'UBL'],
    [
      'a UBL credit note, quoted once',
      utf8(`<CreditNote\n\txmlns:cbc = 'a>b' xmlns = 'urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2'>`),
      'UBL',
    ],
    [
      'a lifecycle message',
      utf8(
        '<x:CrossDomainAcknowledgementAndResponse xmlns:x="urn:un:unece:uncefact:data:standard:CrossDomainAcknowledgementAndResponse:100">',
      ),
      'CDAR',
    ],
    ['e-reporting, in no namespace', utf8('<?xml version="1.0"?><Report><ReportDocument/></Report>'), 'FRR'],
    ['a comment that names another root', utf8(`<!-- <Report> --><?go <Report> ?>${UBL}`), 'UBL'],
    ['a PDF', utf8('%PDF-1.7\n%âãÏÓ'), 'PDF'],
    ['a PDF behind a mark', utf8('\ufeff\n%PDF-1.4'), 'PDF'],
    ['a report of another namespace', utf8('<Report xmlns="urn:other"/>'), undefined],
    ['an undeclared prefix', utf8('<u:Invoice/>'), undefined],
    ['an invoice in no namespace', utf8('<Invoice/>'), undefined],
    ['another namespace', utf8('<Invoice xmlns="urn:other"/>'), undefined],
    ['a root called as a member of every object', utf8('<toString/>'), undefined],
    ['a document type', utf8('<!DOCTYPE Invoice><Invoice/>'), undefined],
    ['a tag that breaks off', utf8(UBL.slice(0, 30)), undefined],
    ['a comment that breaks off', utf8('<!-- <Report>'), undefined],
    ['text', utf8('not found'), undefined],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), undefined],
    ['nothing', new Uint8Array(), undefined],
    ['JSON', utf8(' {"errorCode":"X"}'), 'JSON'],
    ['a JSON list', utf8('[]'), 'JSON'],
    ['a JSON string', utf8('"no"'), 'JSON'],
    ['a page', utf8('\n<!DOCTYPE html><html>'), 'HTML'],
    ['an old page', utf8('<HTML><body>'), 'HTML'],
    ['a page in XML', utf8('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">'), 'HTML'],
  ])('tells %s', (_, bytes, expected) => {
    expect(fileSyntaxOf(bytes)).toBe(expected)
  })

  it('finds the root behind a prolog as long as it looks at, and takes no longer for a hostile one', () => {
    expect(fileSyntaxOf(utf8(`<!--${'-x'.repeat(HEAD_BYTES / 4)}-->${UBL}`))).toBe('UBL')
    const started = performance.now()
    for (const piece of ['<!--', '<?', '<a ', '<a b="', '<a b=\'"', '<', ' a=', '<!---->']) {
      expect(fileSyntaxOf(utf8(piece.repeat(HEAD_BYTES)))).toBeUndefined()
    }
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
