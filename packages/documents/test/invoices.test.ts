import { ConfigurationError, DocumentError, type Invoice } from '@facturelle/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkStructure, convertInvoice, parseInvoice, writeInvoice } from '../src/index.js'
import { allTerms } from '../src/model/term.js'
import { pick, withoutOmitted } from './support/projection.js'
import { randomInvoice } from './support/random-invoice.js'

const PROFILES = ['MINIMUM', 'BASIC WL', 'BASIC', 'EN 16931', 'EXTENDED', 'EXTENDED-CTC-FR'] as const
const GUIDELINES = {
  MINIMUM: 'urn:factur-x.eu:1p0:minimum',
  'BASIC WL': 'urn:factur-x.eu:1p0:basicwl',
  BASIC: 'urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic',
  'EN 16931': 'urn:cen.eu:en16931:2017',
  EXTENDED: 'urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended',
  'EXTENDED-CTC-FR': 'urn:cen.eu:en16931:2017#conformant#urn.cpro.gouv.fr:1p0:extended-ctc-fr',
} as const
const SEEDS = process.env.FACTURELLE_SOAK === '1' ? 5000 : 60

const decoder = new TextDecoder()
const encoder = new TextEncoder()

function xmlOf(invoice: Invoice, profile: (typeof PROFILES)[number]): string {
  return decoder.decode(writeInvoice(invoice, { syntax: 'CII', profile }).bytes)
}

function patternOf(path: string): string {
  return path.replace(/\[\d+\]/g, '[]')
}

describe('an invoice written as CII', () => {
  it.each(PROFILES)('%s comes back as it was, less what is told', (profile) => {
    for (let seed = 0; seed < SEEDS; seed++) {
      const invoice = randomInvoice(seed, { profile: seed % 3 ? 'EXTENDED' : 'EN 16931', mostLines: 3 })
      const { bytes, omitted } = writeInvoice(invoice, { syntax: 'CII', profile })
      const read = parseInvoice(bytes)
      expect(read.unmapped).toEqual([])
      expect(read.profile).toBe(profile)
      const expected = withoutOmitted(invoice, omitted)
      const processControl = { ...expected.processControl, guideline: GUIDELINES[profile] }
      expect(read.invoice).toEqual(Object.assign({ vatBreakdown: [], lines: [] }, expected, { processControl }))
      expect(checkStructure(bytes)).toEqual({ valid: true, syntax: 'CII', profile, issues: [] })
    }
  })

  it('keeps all of EN 16931 in its profile, but for the unit of a quantity that is not there', () => {
    const omitted = new Set<string>()
    for (let seed = 0; seed < SEEDS; seed++) {
      const invoice = randomInvoice(seed, { profile: 'EN 16931' })
      for (const { path, reason } of writeInvoice(invoice, { syntax: 'CII', profile: 'EN 16931' }).omitted) {
        omitted.add(`${patternOf(path)} ${reason}`)
      }
    }
    expect([...omitted]).toEqual(['lines[].price.baseQuantityUnit VALUE'])
  })

  it.each(['EXTENDED', 'EXTENDED-CTC-FR'] as const)('keeps all of the model in %s but this', (profile) => {
    const omitted = new Set<string>()
    for (let seed = 0; seed < 2 * SEEDS; seed++) {
      const invoice = randomInvoice(seed, { profile: 'EXTENDED' })
      for (const { path, reason } of writeInvoice(invoice, { syntax: 'CII', profile }).omitted) {
        omitted.add(`${patternOf(path)} ${reason}`)
      }
    }
    expect([...omitted].sort()).toEqual([
      // A unit without a quantity.
      'allowances[].baseQuantityUnit VALUE',
      'charges[].baseQuantityUnit VALUE',
      // One element for two codes: the reason comes first.
      'charges[].taxTypeCode VALUE',
      'lines[].charges[].taxTypeCode VALUE',
      // A line is delivered to a place; EXTENDED has no registered office there.
      'lines[].delivery.recipient.legalAddress SYNTAX',
      'lines[].delivery.ultimateRecipient.legalAddress SYNTAX',
      'lines[].price.baseQuantityUnit VALUE',
      'lines[].price.surcharges[].taxTypeCode VALUE',
      // Without an accounting currency nothing tells this total from the other.
      'lines[].totals.vatTotalInAccountingCurrency VALUE',
    ])
  })

  it('has in MINIMUM what that profile is, and nothing else', () => {
    const seen = new Set<string>()
    for (let seed = 0; seed < 30; seed++) {
      const invoice = randomInvoice(seed, { profile: 'EXTENDED', density: 1, mostLines: 1 })
      collect(parseInvoice(writeInvoice(invoice, { syntax: 'CII', profile: 'MINIMUM' }).bytes).invoice, '', seen)
    }
    expect([...seen].sort()).toEqual([
      'buyer.legalRegistration.scheme',
      'buyer.legalRegistration.value',
      'buyer.name',
      'buyerReference',
      'currency',
      'invoiceNumber',
      'issueDate',
      'processControl.businessProcess',
      'processControl.guideline',
      'purchaseOrder.id',
      'seller.address.country',
      'seller.legalRegistration.scheme',
      'seller.legalRegistration.value',
      'seller.name',
      'seller.taxRegistration',
      'seller.vatIdentifier',
      'totals.amountDue',
      'totals.totalWithVat',
      'totals.totalWithoutVat',
      'totals.vatTotal',
      'typeCode',
    ])
  })

  it('carries so many of the fields that have a term, in EXTENDED all of them', () => {
    const fields = [...allTerms().keys()]
    const missing = PROFILES.map((profile) => {
      const seen = new Set<string>()
      for (let seed = 0; seed < 24; seed++) {
        const invoice = randomInvoice(seed, { profile: 'EXTENDED', density: seed % 2 ? 1 : 0.5, mostLines: 2 })
        collect(parseInvoice(writeInvoice(invoice, { syntax: 'CII', profile }).bytes).invoice, '', seen)
      }
      const groups = new Set([...seen].flatMap((path) => prefixesOf(path)))
      return fields.filter((path) => !groups.has(path))
    })
    expect(missing.map((paths) => fields.length - paths.length)).toEqual([26, 133, 163, 215, 963, 963])
    expect(fields).toHaveLength(963)
  })
})

/** `a.b[].c` stands for itself, `a.b[]`, `a.b` and `a`. */
function prefixesOf(path: string): string[] {
  const found = [path]
  for (let at = path.length; at > 0; at--) {
    if (path[at] === '.') found.push(path.slice(0, at))
    if (path.startsWith('[]', at)) found.push(path.slice(0, at))
  }
  return found
}

function collect(value: unknown, path: string, seen: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, `${path}[]`, seen)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) collect(item, path === '' ? key : `${path}.${key}`, seen)
  } else if (value !== undefined) seen.add(path)
}

describe('what an invoice holds', () => {
  const invoice = randomInvoice(5, { profile: 'EN 16931', density: 1, mostLines: 1 })

  it('is escaped, and comes back', () => {
    const text = `<a b="c">&amp;'\r\n\t]]> \u{1f600}\u00a0é`
    const one = {
      ...invoice,
      notes: [{ text }],
      buyer: { ...invoice.buyer, legalRegistration: { value: 'x', scheme: '"<&>\t' } },
    }
    expect(pick(parseInvoice(writeInvoice(one, { syntax: 'CII' }).bytes).invoice, ['notes', 'buyer'])).toEqual(
      pick(one, ['notes', 'buyer']),
    )
  })

  it.each(['\u0000', '\u0001', '\ud800', '\udc00a', '\uffff'])('is refused when XML cannot carry it: %j', (text) => {
    const write = () => writeInvoice({ ...invoice, notes: [{ text: `S3CR3T${text}` }] }, { syntax: 'CII' })
    expect(write).toThrow(ConfigurationError)
    expect(write).toThrow(/^(?!.*S3CR3T)/)
  })

  it('keeps its digits', () => {
    const [line] = invoice.lines
    if (!line?.price) throw new Error('no line')
    const price = { netPrice: '0.10000000000000000001' }
    const one = { ...invoice, lines: [{ ...line, quantity: '100000000000000000.0100', price }] }
    const [read] = parseInvoice(writeInvoice(one, { syntax: 'CII' }).bytes).invoice.lines
    expect(read).toMatchObject({ quantity: '100000000000000000.0100', price })
  })

  it('keeps the guideline of another specification, unless a profile is asked for', () => {
    const guideline = 'urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0'
    const one = { ...invoice, processControl: { guideline } }
    expect(writeInvoice(one, { syntax: 'CII' }).profile).toBe('EN 16931')
    expect(parseInvoice(writeInvoice(one, { syntax: 'CII' }).bytes).guideline).toBe(guideline)
    const basic = writeInvoice(one, { syntax: 'CII', profile: 'BASIC' })
    expect(parseInvoice(basic.bytes).guideline).toBe(GUIDELINES.BASIC)
  })

  it('is written as a profile that there is', () => {
    expect(() => writeInvoice(invoice, { syntax: 'CII', profile: 'COMFORT' })).toThrow(/MINIMUM, BASIC WL/)
    expect(() => writeInvoice(invoice, { syntax: 'PDF' as 'CII' })).toThrow(/CII or UBL/)
  })

  it('names the term of what is left out', () => {
    const { omitted } = writeInvoice({ ...invoice, sellerReference: 'x' }, { syntax: 'CII' })
    expect(omitted).toContainEqual({ path: 'sellerReference', term: 'BT-X-204', reason: 'PROFILE' })
    const own = writeInvoice({ ...invoice, colour: 'red' } as Invoice, { syntax: 'CII' })
    expect(own.omitted).toContainEqual({ path: 'colour', reason: 'SYNTAX' })
  })
})

describe('a file', () => {
  let xml = ''
  let lines: string[] = []

  beforeAll(() => {
    const invoice = randomInvoice(11, { profile: 'EN 16931', density: 1, mostLines: 2 })
    xml = xmlOf(invoice, 'EN 16931').replaceAll('><', '>\n<')
    lines = xml.split('\n')
  })

  /** A change of the first place that fits, and the line it is on. */
  function spoil(from: RegExp | string, to: string): { bytes: Uint8Array; line: number } {
    const changed = xml.replace(from, to)
    if (changed === xml) throw new Error('nothing to change')
    const line = lines.findIndex((one, index) => one !== changed.split('\n')[index]) + 1
    return { bytes: encoder.encode(changed), line }
  }

  it.each([
    [
      'an unknown element',
      '<ram:TypeCode>',
      '<ram:Colour><ram:X/></ram:Colour><ram:TypeCode>',
      'UNKNOWN',
      'ExchangedDocument/ram:Colour',
    ],
    [
      'an element of another namespace',
      '<ram:TypeCode>',
      '<TypeCode xmlns="urn:x">1</TypeCode><ram:TypeCode>',
      'UNKNOWN',
      'ExchangedDocument/*:TypeCode',
    ],
    [
      'an attribute',
      '<ram:TypeCode>',
      '<ram:TypeCode listID="1">',
      'UNKNOWN',
      'ExchangedDocument/ram:TypeCode/@listID',
    ],
    [
      'a text between elements',
      '<rsm:ExchangedDocument>',
      '<rsm:ExchangedDocument>x',
      'UNKNOWN',
      'rsm:ExchangedDocument',
    ],
    ['a day that is none', /(format="102">)\d{8}/, '$120260230', 'VALUE', 'ram:IssueDateTime/udt:DateTimeString'],
    ['another form of a day', 'format="102"', 'format="610"', 'VALUE', 'ram:IssueDateTime/udt:DateTimeString/@format'],
    [
      'an element too many',
      /(<ram:TypeCode>\d+<\/ram:TypeCode>)/,
      '$1$1',
      'REPEATED',
      'ExchangedDocument/ram:TypeCode[2]',
    ],
    [
      'another currency',
      /(<ram:DuePayableAmount)/,
      '$1 currencyID="XTS"',
      'CONFLICT',
      'ram:DuePayableAmount/@currencyID',
    ],
  ])('tells what it has and the model has not: %s', (_, from, to, reason, path) => {
    const { bytes, line } = spoil(from, to)
    const { unmapped, unmappedCount } = parseInvoice(bytes)
    expect(unmapped).toEqual([{ path: expect.stringMatching(new RegExp(`^/rsm:.*${literally(path)}$`)), line, reason }])
    expect(unmappedCount).toBe(1)
  })

  it.each([
    ['<ram:TypeCode>', '<ram:Colour/><ram:TypeCode>', 'ELEMENT_UNKNOWN', 'ExchangedDocument/ram:Colour'],
    ['<ram:TypeCode>', '<ram:Name>x</ram:Name><ram:TypeCode>', 'ELEMENT_NOT_IN_PROFILE', 'ExchangedDocument/ram:Name'],
    [
      /(<rsm:ExchangedDocument>)\n(<ram:ID>.*?<\/ram:ID>)\n(<ram:TypeCode>.*?<\/ram:TypeCode>)/,
      '$1\n$3\n$2',
      'ELEMENT_ORDER',
      'ExchangedDocument/ram:ID',
    ],
    [/<ram:TypeCode>.*?<\/ram:TypeCode>/, '', 'ELEMENT_MISSING', 'ExchangedDocument/ram:TypeCode'],
    [/(<ram:TypeCode>\d+<\/ram:TypeCode>)/, '$1$1', 'ELEMENT_REPEATED', 'ExchangedDocument/ram:TypeCode'],
    ['<rsm:ExchangedDocument>', '<rsm:ExchangedDocument>x', 'TEXT_UNEXPECTED', 'rsm:ExchangedDocument'],
    [/(format="102">)\d{8}/, '$120260230', 'VALUE_TYPE', 'udt:DateTimeString'],
    [/(<ram:LineTotalAmount>)/, '$11,', 'VALUE_TYPE', 'ram:LineTotalAmount'],
    ['>VAT<', '>GST<', 'VALUE_CODE', 'ram:ApplicableTradeTax/ram:TypeCode'],
    ['<ram:TypeCode>', '<ram:TypeCode listID="1">', 'ATTRIBUTE_UNKNOWN', 'ram:TypeCode/@listID'],
    [' format="102"', '', 'ATTRIBUTE_MISSING', 'udt:DateTimeString/@format'],
    ['format="102"', 'format="610"', 'ATTRIBUTE_VALUE', 'udt:DateTimeString/@format'],
  ])('is checked against its profile: %s → %s is %s', (from, to, code, path) => {
    const { bytes } = spoil(from, to)
    const { valid, issues } = checkStructure(bytes)
    expect(valid).toBe(false)
    expect(issues).toEqual([
      {
        code,
        path: expect.stringMatching(new RegExp(`${literally(path)}$`)),
        line: expect.any(Number),
        message: expect.any(String),
      },
    ])
  })

  it('tells the line of what is wrong', () => {
    const { bytes, line } = spoil(/(<ram:LineTotalAmount>)/, '$11,')
    expect(checkStructure(bytes).issues.map((issue) => issue.line)).toEqual([line])
  })

  it('is checked against another profile when asked', () => {
    expect(checkStructure(encoder.encode(xml), { profile: 'EXTENDED' }).valid).toBe(true)
    expect(checkStructure(encoder.encode(xml), { profile: 'MINIMUM' }).issues[0]?.code).toBe('ELEMENT_NOT_IN_PROFILE')
    expect(() => checkStructure(encoder.encode(xml), { profile: 'COMFORT' })).toThrow(ConfigurationError)
  })

  it('may have other prefixes, spaces around codes, and numbers as XML has them', () => {
    const { bytes } = spoil(/<ram:DuePayableAmount>.*?</, '<ram:DuePayableAmount>\n +.50 <')
    const other = decoder
      .decode(bytes)
      .replaceAll('ram:', 'a:')
      .replace('xmlns:ram', 'xmlns:a')
      .replace(/<a:TypeCode>(\d+)</, '<a:TypeCode>\n$1 <')
    const { invoice, unmapped } = parseInvoice(encoder.encode(other))
    expect(unmapped).toEqual([])
    expect(invoice).toEqual({
      ...parseInvoice(encoder.encode(xml)).invoice,
      totals: { ...parseInvoice(encoder.encode(xml)).invoice.totals, amountDue: '0.50' },
    })
  })

  it('is converted with what is lost on the way', () => {
    const { bytes } = spoil('<ram:TypeCode>', '<ram:Colour/><ram:TypeCode>')
    const converted = convertInvoice(bytes, { to: 'CII', profile: 'BASIC' })
    expect(converted.unmapped).toHaveLength(1)
    expect(converted.omitted.map(({ reason }) => reason)).toContain('PROFILE')
    expect(checkStructure(converted.bytes)).toMatchObject({ valid: true, profile: 'BASIC' })
  })

  it.each([
    ['%PDF-1.7', 'BROKEN'],
    ['<a/>', 'BROKEN'],
    ['<rsm:CrossIndustryInvoice/>', 'BROKEN'],
    ['<!DOCTYPE a><a/>', 'UNSAFE'],
  ])('that is no invoice is refused: %s', (text, code) => {
    for (const read of [parseInvoice, checkStructure]) {
      expect(() => read(encoder.encode(text))).toThrow(DocumentError)
      expect(() => read(encoder.encode(text))).toThrow(expect.objectContaining({ code }))
    }
    expect(() => parseInvoice(encoder.encode(xml), { maxBytes: 10 })).toThrow(
      expect.objectContaining({ code: 'TOO_LARGE' }),
    )
  })

  it('may be full of things unknown: a thousand are told, all are counted', () => {
    const { bytes } = spoil('<ram:TypeCode>', `${'<ram:Colour/>'.repeat(5000)}<ram:TypeCode>`)
    const { unmapped, unmappedCount } = parseInvoice(bytes)
    expect([unmapped.length, unmappedCount]).toEqual([1000, 5000])
    expect(checkStructure(bytes).issues).toHaveLength(1000)
  })
})

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
