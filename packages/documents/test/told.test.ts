import type { Invoice, InvoiceLine } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { xml } from '../src/index.js'
import {
  checkStructure,
  convertInvoice,
  explainChanged,
  explainUnmapped,
  parseInvoice,
  writeInvoice,
} from '../src/syntax/index.js'
import { randomInvoice } from './support/random-invoice.js'

// What a file leaves open, and what a syntax cannot say: never taken in silence.

const plain = randomInvoice(11, { profile: 'EN 16931', density: 0, mostLines: 1 })
const [line] = plain.lines as [InvoiceLine]
const vat = { category: 'S', rate: '20' } as const
const invoice: Invoice = {
  ...plain,
  typeCode: '380',
  processControl: { guideline: 'urn:cen.eu:en16931:2017' },
  allowances: [{ amount: '1.00', reason: 'a', vat }],
  charges: [{ amount: '2.00', reason: 'c', vat }],
  lines: [
    {
      ...line,
      allowances: [{ amount: '3.00', reason: 'a' }],
      price: { netPrice: '8', grossPrice: '10', discounts: [{ amount: '2' }] },
    },
  ],
}

type Syntax = 'CII' | 'UBL'
const encode = (text: string) => new TextEncoder().encode(text)
const textOf = (given: Invoice, syntax: Syntax, profile?: 'EXTENDED' | 'EXTENDED-CTC-FR') =>
  new TextDecoder().decode(writeInvoice(given, { syntax, ...(profile && { profile }) }).bytes)

/** A file with one change, which must be one. */
function changed(text: string, from: RegExp | string, to: string): Uint8Array {
  const next = text.replace(from, to)
  if (next === text) throw new Error('nothing to change')
  return encode(next)
}

function unmappedOf(bytes: Uint8Array): string[] {
  return parseInvoice(bytes).unmapped.map(({ path, reason }) => `${reason} ${path.split('/').slice(-2).join('/')}`)
}

function withPrice(price: InvoiceLine['price']): Invoice {
  return { ...invoice, lines: [{ ...line, price }] as Invoice['lines'] }
}

describe('an allowance or a charge that does not say which of them it is', () => {
  const indicator = {
    CII: '<ram:ChargeIndicator><udt:Indicator>(?:true|false)</udt:Indicator></ram:ChargeIndicator>',
    UBL: '<cbc:ChargeIndicator>(?:true|false)</cbc:ChargeIndicator>',
  }

  it.each([
    ['CII', 'allowance', 'SpecifiedTradeAllowanceCharge>', '1.00', 'allowances'],
    ['CII', 'charge', 'SpecifiedTradeAllowanceCharge>', '2.00', 'charges'],
    ['UBL', 'allowance', 'AllowanceCharge>', '1.00', 'allowances'],
    ['UBL', 'charge', 'AllowanceCharge>', '2.00', 'charges'],
  ] as const)('%s: the %s of an invoice is neither', (syntax, _, name, amount, list) => {
    const whole = new RegExp(`(${name})${indicator[syntax]}((?:(?!</\\w+:${name}).)*>${amount}<)`)
    const bytes = changed(textOf(invoice, syntax), whole, '$1$2')
    const { invoice: read, unmapped } = parseInvoice(bytes)
    expect(unmapped).toEqual([
      { path: expect.stringMatching(/AllowanceCharge\[[12]\]$/), line: 2, reason: 'UNDECIDED' },
    ])
    expect(read).toEqual({ ...parseInvoice(encode(textOf({ ...invoice, [list]: undefined }, syntax))).invoice })
    expect(explainUnmapped({ unmapped, unmappedCount: 1 })[0]).toMatch(/does not say which of the things of its name/)
    expect(checkStructure(bytes).issues).toEqual([
      expect.objectContaining({ code: 'ELEMENT_MISSING', path: expect.stringMatching(/ChargeIndicator$/) }),
    ])
  })

  it.each([
    ['CII', 'BT-136', '3.00'],
    ['CII', 'BT-147', '2'],
    ['UBL', 'BT-136', '3.00'],
    ['UBL', 'BT-147', '2'],
  ] as const)('%s: nor is that of a line, nor that of a price: %s', (syntax, _, amount) => {
    const whole = new RegExp(`(AllowanceCharge>)${indicator[syntax]}((?:(?!AllowanceCharge>).)*>${amount}<)`)
    const bytes = changed(textOf(invoice, syntax), whole, '$1$2')
    expect(unmappedOf(bytes)).toEqual([expect.stringMatching(/^UNDECIDED .*AllowanceCharge\[\d\]$/)])
    const [read] = parseInvoice(bytes).invoice.lines
    const amounts = [read?.allowances, read?.charges, read?.price?.discounts, read?.price?.surcharges]
    expect(amounts.flatMap((list) => list ?? []).map((one) => one.amount)).toEqual(amount === '2' ? ['3.00'] : ['2'])
    expect(checkStructure(bytes).issues.map(({ code }) => code)).toEqual(['ELEMENT_MISSING'])
  })

  it.each(['CII', 'UBL'] as const)('%s: an indicator that is none decides nothing', (syntax) => {
    const bytes = changed(textOf(invoice, syntax), />(true|false)</, '>perhaps<')
    expect(unmappedOf(bytes)).toEqual([expect.stringMatching(/^UNDECIDED .*AllowanceCharge\[1\]$/)])
    expect(checkStructure(bytes).issues.map(({ code }) => code)).toEqual(['VALUE_TYPE'])
  })

  it('is not the kind of discount that has no place any more', () => {
    const text = textOf(invoice, 'UBL', 'EXTENDED-CTC-FR')
    const [discount = ''] =
      /<cac:AllowanceCharge>(?:(?!AllowanceCharge>).)*>10<.*?<\/cac:AllowanceCharge>/.exec(text) ?? []
    const another = discount.replace(/<cbc:BaseAmount.*?<\/cbc:BaseAmount>/, '')
    const bytes = changed(text, discount, discount + another.repeat(3))
    expect(unmappedOf(bytes)).toEqual(['UNDECIDED cac:Price/cac:AllowanceCharge[4]'])
    expect(parseInvoice(bytes).invoice.lines[0]?.price).toMatchObject({ discounts: [{}, {}, {}] })
    expect(parseInvoice(bytes).invoice.lines[0]?.price?.surcharges).toBeUndefined()
  })
})

describe('a gross price that does not say for how many items it is', () => {
  const file = (baseQuantity: string) => textOf(withPrice({ netPrice: '8', grossPrice: '10', baseQuantity }), 'CII')
  const own =
    /(<ram:GrossPriceProductTradePrice><ram:ChargeAmount>10<\/ram:ChargeAmount>)<ram:BasisQuantity>[\d.]+<\/ram:BasisQuantity>/

  it('is for as many as the net price, and this is told', () => {
    const bytes = changed(file('12'), own, '$1')
    const { invoice: read, unmapped } = parseInvoice(bytes)
    expect(unmapped).toEqual([
      { path: expect.stringMatching(/TradeAgreement\/ram:GrossPriceProductTradePrice$/), line: 2, reason: 'ASSUMED' },
    ])
    expect(read.lines[0]?.price).toEqual({ netPrice: '8', grossPrice: '10', baseQuantity: '12' })
    expect(checkStructure(bytes).valid).toBe(true)
  })

  it('leaves nothing open where both are for one', () => {
    for (const one of ['1', '01', '1.0']) expect(unmappedOf(changed(file(one), own, '$1'))).toEqual([])
    expect(unmappedOf(encode(textOf(withPrice({ netPrice: '8', grossPrice: '10' }), 'CII')))).toEqual([])
  })

  it('is one that says so with an element that is empty', () => {
    expect(unmappedOf(changed(file('12'), own, '$1<ram:BasisQuantity/>'))).toEqual([
      expect.stringMatching(/^ASSUMED .*GrossPriceProductTradePrice$/),
    ])
  })
})

describe('what a rule decides in the place of the file', () => {
  const seller = { ...invoice.seller, vatIdentifier: 'FR00', taxRegistration: 'T1' }

  it('is told of a tax number in CII without its scheme', () => {
    const bytes = changed(
      textOf({ ...invoice, seller: { ...seller, taxRegistration: undefined } as never }, 'CII'),
      ' schemeID="VA"',
      '',
    )
    expect(unmappedOf(bytes)).toEqual([expect.stringMatching(/^ASSUMED .*SpecifiedTaxRegistration\[1\]$/)])
    expect(parseInvoice(bytes).invoice.seller.vatIdentifier).toBe('FR00')
    expect(checkStructure(bytes).issues.map(({ code }) => code)).toEqual(['ATTRIBUTE_MISSING'])
  })

  it('is told of a tax number in UBL without its scheme: of a seller a local one, of others that of VAT', () => {
    const given = { ...invoice, seller, buyer: { ...invoice.buyer, vatIdentifier: 'FR11' } }
    const scheme = '<cac:TaxScheme><cbc:ID>LOC</cbc:ID></cac:TaxScheme>'
    const local = changed(textOf(given, 'UBL'), scheme, '')
    expect(unmappedOf(local)).toEqual(['ASSUMED cac:Party/cac:PartyTaxScheme[2]'])
    expect(parseInvoice(local).invoice.seller).toMatchObject({ vatIdentifier: 'FR00', taxRegistration: 'T1' })
    const buyers = changed(textOf(given, 'UBL'), /(FR11<\/cbc:CompanyID>)<cac:TaxScheme>.*?<\/cac:TaxScheme>/, '$1')
    expect(unmappedOf(buyers)).toEqual(['ASSUMED cac:Party/cac:PartyTaxScheme'])
    expect(parseInvoice(buyers).invoice.buyer.vatIdentifier).toBe('FR11')
  })

  it('is told of a document in CII without its type', () => {
    const given = { ...invoice, supportingDocuments: [{ id: 'D1' }] }
    const bytes = changed(textOf(given, 'CII'), '<ram:TypeCode>916</ram:TypeCode>', '')
    expect(unmappedOf(bytes)).toEqual([expect.stringMatching(/^ASSUMED .*AdditionalReferencedDocument\[1\]$/)])
    expect(parseInvoice(bytes).invoice.supportingDocuments).toEqual([{ id: 'D1' }])
  })

  it('is told of a root element that BT-3 contradicts', () => {
    const text = textOf(invoice, 'UBL')
    expect(unmappedOf(changed(text, '>380<', '>381<'))).toEqual(['CONFLICT /Invoice'])
    const note = textOf({ ...invoice, typeCode: '381' }, 'UBL')
    expect(unmappedOf(changed(note, '>381<', '>380<'))).toEqual(['CONFLICT /CreditNote'])
    expect(unmappedOf(changed(note, /<cbc:CreditNoteTypeCode>381<\/cbc:CreditNoteTypeCode>/, ''))).toEqual([
      'CONFLICT /CreditNote',
    ])
  })
})

describe('what UBL has no way to say', () => {
  const note = (text: string) => ({ ...invoice, notes: [{ text }] })
  const order = (id: string) => ({ ...invoice, purchaseOrder: { id } })
  const attribute = (one: object) =>
    ({ ...invoice, lines: [{ ...line, item: { ...line.item, attributes: [one] } }] }) as Invoice
  const discount = (amount: string) => withPrice({ netPrice: '8', grossPrice: '10', discounts: [{ amount }] })

  it.each([
    ['a note that begins like one with a subject, and is none', note('#aab#x')],
    ['a note of signs', note('##AAB#')],
    ['an order of the name that stands for none', order('NA')],
    ['an attribute of that name', attribute({ name: 'NA', value: 'x' })],
    [
      'a line of an order of that name',
      { ...invoice, lines: [{ ...line, purchaseOrder: { lineId: 'NA' } }] } as Invoice,
    ],
    ['a discount of nothing', discount('0')],
    ['a discount of nothing, to the cent', discount('0.00')],
  ] as [string, Invoice][])('comes back as it was: %s', (_, given) => {
    for (const profile of ['EN 16931', 'EXTENDED-CTC-FR'] as const) {
      const written = writeInvoice(given, { syntax: 'UBL', profile })
      expect([written.omitted, written.changed.filter(({ reason }) => reason !== 'GUIDELINE')]).toEqual([[], []])
      const { processControl: _, ...read } = parseInvoice(written.bytes).invoice
      const { processControl: __, ...expected } = given
      expect(read).toEqual(expected)
    }
  })

  it.each([
    ['notes[0].text', 'BT-22', note('#REF#x')],
    ['notes[0].text', 'BT-22', { ...invoice, notes: [{ text: '#REF#x', subjectCode: 'ab' }] }],
    ['purchaseOrder.id', 'BT-13', { ...order('NA'), salesOrder: { id: 'S1' } }],
    ['lines[0].item.attributes[0].name', 'BT-160', attribute({ name: 'NA', value: 'x', typeCode: 'C' })],
    ['lines[0].price.discounts[0].amount', 'BT-147', discount('0.0')],
    [
      'lines[0].purchaseOrder.lineId',
      'BT-132',
      { ...invoice, lines: [{ ...line, purchaseOrder: { lineId: 'NA', id: 'B1' } }] } as Invoice,
    ],
    [
      'lines[0].delivery.despatchAdvice.id',
      undefined,
      {
        ...invoice,
        lines: [{ ...line, delivery: { despatchAdvice: { id: 'NA', issueDate: '2026-01-31' } } }],
      } as Invoice,
    ],
    ['invoiceNumber', 'BT-1', { ...invoice, invoiceNumber: 'F1 ' }],
  ])('is told: %s (%s)', (path, term, given) => {
    const { changed: told, bytes } = writeInvoice(given, { syntax: 'UBL', profile: 'EXTENDED-CTC-FR' })
    expect(told.filter(({ reason }) => reason === 'AMBIGUOUS')).toEqual([
      { path, term: term ?? expect.any(String), reason: 'AMBIGUOUS' },
    ])
    const { processControl: _, ...read } = parseInvoice(bytes).invoice
    const { processControl: __, ...expected } = given
    expect(read).not.toEqual(expected)
  })

  it('is told of a subject without a text to stand before', () => {
    const given = { ...invoice, notes: [{ contentCode: 'C1', subjectCode: 'AAB' }] }
    const { omitted } = writeInvoice(given, { syntax: 'UBL', profile: 'EXTENDED-CTC-FR' })
    expect(omitted.map(({ path, reason }) => `${path} ${reason}`)).toEqual([
      'notes[0].contentCode SYNTAX',
      'notes[0].subjectCode VALUE',
    ])
  })

  it('is told of an attribute without a name', () => {
    const { omitted } = writeInvoice(attribute({ value: 'x' }), { syntax: 'UBL', profile: 'EXTENDED-CTC-FR' })
    expect(omitted.map(({ path }) => path)).toEqual(['lines[0].item.attributes[0]'])
  })

  it('and what it wants where the invoice has nothing is told as well', () => {
    const { vatTotal: _, ...totals } = invoice.totals
    const group = { id: 'G', subtype: 'GROUP', item: { name: 'group' } }
    const given = { ...invoice, totals, lines: [...invoice.lines, group] }
    const { changed: told } = writeInvoice(given, { syntax: 'UBL', profile: 'EXTENDED-CTC-FR' })
    expect(told.filter(({ reason }) => reason === 'FILLED')).toEqual([
      { path: 'totals.vatTotal', term: 'BT-110', reason: 'FILLED' },
      { path: 'lines[1].netAmount', term: 'BT-131', reason: 'FILLED' },
    ])
  })

  it('is a warning of the engine, in words and without a value', async () => {
    const document = await xml().write(note('#REF#S3CR3T'), { syntax: 'UBL' })
    expect(document.warnings).toEqual([
      'notes[0].text (BT-22): stands in the file, and is read as something else or as nothing.',
    ])
  })
})

describe('a filler', () => {
  it.each([
    ['alone is an order', '<cbc:ID>NA</cbc:ID>', { id: 'NA' }],
    ['beside a sales order is none', '<cbc:ID>NA</cbc:ID><cbc:SalesOrderID>S</cbc:SalesOrderID>', undefined],
    ['beside nothing but an empty one is an order', '<cbc:ID>NA</cbc:ID><cbc:SalesOrderID/>', { id: 'NA' }],
  ])('%s', (_, inside, expected) => {
    const text = textOf({ ...invoice, purchaseOrder: { id: 'B1' } }, 'UBL')
    const bytes = changed(text, '<cbc:ID>B1</cbc:ID>', inside)
    expect(parseInvoice(bytes).invoice.purchaseOrder).toEqual(expected)
  })

  it('of the binding of CII is told where it is the name of a project', () => {
    const given = { ...invoice, project: { id: 'P', name: 'Project reference' } }
    expect(writeInvoice(given, { syntax: 'CII' }).changed).toEqual([
      { path: 'project.name', term: expect.any(String), reason: 'AMBIGUOUS' },
    ])
  })
})

describe('a line of a sub-type that nobody knows', () => {
  // Like a group it counts in no total, and so may go without a quantity.
  const given = { ...invoice, lines: [...invoice.lines, { id: 'X', subtype: 'OTHER', item: { name: 'other' } }] }

  it.each([
    ['CII', 'BASIC'],
    ['CII', 'EN 16931'],
    ['UBL', 'EN 16931'],
  ] as const)('would count in %s, %s, and is left out', (syntax, profile) => {
    const { bytes, omitted } = writeInvoice(given, { syntax, profile })
    expect(omitted).toContainEqual({ path: 'lines[1]', term: 'BG-25', reason: 'PROFILE' })
    expect(parseInvoice(bytes).invoice.lines).toHaveLength(1)
    expect(checkStructure(bytes, { profile }).issues).toEqual([])
  })

  it('stands in EXTENDED', () => {
    const { bytes, omitted } = writeInvoice(given, { syntax: 'CII', profile: 'EXTENDED' })
    expect(omitted).toEqual([])
    expect(parseInvoice(bytes).invoice.lines[1]).toEqual(given.lines[1])
  })
})

describe('spaces around codes and identifiers', () => {
  it('are none of the value in CII, where the schema says so (xs:token)', () => {
    const bytes = changed(textOf(invoice, 'CII'), /<ram:InvoiceCurrencyCode>EUR</, '<ram:InvoiceCurrencyCode>\n EUR\t<')
    expect(unmappedOf(bytes)).toEqual([])
    expect(parseInvoice(bytes).invoice.currency).toBe('EUR')
    expect(checkStructure(bytes).valid).toBe(true)
  })

  it('are left out in UBL, where the schema counts them (xs:normalizedString), and told', () => {
    const bytes = changed(textOf(invoice, 'UBL'), /<cbc:DocumentCurrencyCode>EUR</, '<cbc:DocumentCurrencyCode> EUR<')
    expect(unmappedOf(bytes)).toEqual(['SPACES Invoice/cbc:DocumentCurrencyCode'])
    expect(parseInvoice(bytes).invoice.currency).toBe('EUR')
    expect(unmappedOf(changed(textOf(invoice, 'UBL'), '<cbc:ID>VAT<', '<cbc:ID>VAT <'))).toEqual([
      expect.stringMatching(/^SPACES cac:TaxScheme\/cbc:ID$/),
    ])
  })

  it.each(['CII', 'UBL'] as const)('of the model are told by who writes %s', (syntax) => {
    const given = { ...invoice, invoiceNumber: ' F1', buyerReference: ' kept ' }
    const { bytes, changed: told } = writeInvoice(given, { syntax })
    expect(told).toEqual([{ path: 'invoiceNumber', term: 'BT-1', reason: 'AMBIGUOUS' }])
    expect(parseInvoice(bytes).invoice).toMatchObject({ invoiceNumber: 'F1', buyerReference: ' kept ' })
  })

  it.each(['CII', 'UBL'] as const)(
    'are those of XML: a non-breaking one stays, and between elements it is a text: %s',
    (syntax) => {
      const given = { ...invoice, invoiceNumber: '\u00a0F1\u00a0' }
      const { bytes, changed: told } = writeInvoice(given, { syntax })
      expect([told, parseInvoice(bytes).invoice.invoiceNumber]).toEqual([[], '\u00a0F1\u00a0'])
      const between = changed(
        textOf(invoice, syntax),
        /(<\w+:(?:SellerTradeParty|AccountingSupplierParty)>)/,
        '$1\u00a0',
      )
      expect(unmappedOf(between)).toHaveLength(1)
      expect(checkStructure(between).issues.map(({ code }) => code)).toEqual(['TEXT_UNEXPECTED'])
    },
  )
})

describe('a value that is read in part', () => {
  it('is told: a day with a time zone', () => {
    const bytes = changed(textOf({ ...invoice, issueDate: '2026-01-31' }, 'UBL'), '>2026-01-31<', '>2026-01-31+01:00<')
    expect(unmappedOf(bytes)).toEqual(['VALUE Invoice/cbc:IssueDate'])
    expect(parseInvoice(bytes).invoice.issueDate).toBe('2026-01-31')
    expect(checkStructure(bytes).valid).toBe(true)
  })

  it('is told: a rank of an allowance that is no number', () => {
    const [allowance] = invoice.allowances ?? []
    const given = { ...invoice, allowances: [{ ...allowance, sequence: 'NA' }] } as Invoice
    const { bytes, omitted } = writeInvoice(given, { syntax: 'CII', profile: 'EXTENDED' })
    expect(omitted).toEqual([{ path: 'allowances[0].sequence', term: 'BT-X-265', reason: 'VALUE' }])
    expect(checkStructure(bytes).valid).toBe(true)
  })
})

describe('identifiers of a party', () => {
  const identifiers = [
    { value: 'G1', scheme: '0088' },
    { value: 'I1' },
    { value: 'G2', scheme: '0009' },
    { value: 'I2' },
  ]
  const given = { ...invoice, seller: { ...invoice.seller, identifiers } }

  it('stand in CII with those without a scheme first, and a change of the order is told', () => {
    const written = writeInvoice(given, { syntax: 'CII' })
    expect(written.changed).toEqual([{ path: 'seller.identifiers', term: 'BT-29', reason: 'ORDER' }])
    const { seller } = parseInvoice(written.bytes).invoice
    expect(seller.identifiers?.map(({ value }) => value)).toEqual(['I1', 'I2', 'G1', 'G2'])
    const again = writeInvoice({ ...given, seller }, { syntax: 'CII' })
    expect([again.changed, again.bytes]).toEqual([[], written.bytes])
  })

  it('keep their order in UBL', () => {
    const written = writeInvoice(given, { syntax: 'UBL' })
    expect(written.changed).toEqual([])
    expect(parseInvoice(written.bytes).invoice.seller.identifiers).toEqual(identifiers)
  })
})

describe('a conversion', () => {
  const EN = 'urn:cen.eu:en16931:2017'
  const BASIC = 'urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic'
  const guideline = (from: string, to: string) => ({
    path: 'processControl.guideline',
    term: 'BT-24',
    reason: 'GUIDELINE',
    from,
    to,
  })
  const root = (from: string, to: string) => ({ path: 'typeCode', term: 'BT-3', reason: 'ROOT', from, to })

  it('tells of another guideline and of another root element', () => {
    const { bytes } = writeInvoice(invoice, { syntax: 'CII', profile: 'BASIC' })
    expect(convertInvoice(bytes, { to: 'UBL' }).changed).toEqual([
      guideline(BASIC, EN),
      root('CrossIndustryInvoice', 'Invoice'),
    ])
    const note = writeInvoice({ ...invoice, typeCode: '381' }, { syntax: 'CII', profile: 'EN 16931' })
    expect(convertInvoice(note.bytes, { to: 'UBL' }).changed).toEqual([root('CrossIndustryInvoice', 'CreditNote')])
    expect(explainChanged(convertInvoice(bytes, { to: 'UBL' }))).toEqual([
      `processControl.guideline (BT-24): is now ${EN}.`,
      'typeCode (BT-3): the root element is now Invoice.',
    ])
  })

  it('tells of a root element of UBL that BT-3 decides on', () => {
    const bytes = changed(textOf(invoice, 'UBL'), '>380<', '>381<')
    const converted = convertInvoice(bytes, { to: 'UBL' })
    expect(converted).toMatchObject({ from: { root: 'Invoice' }, root: 'CreditNote' })
    expect(converted.changed).toEqual([root('Invoice', 'CreditNote')])
  })

  it('has nothing to tell where nothing changes', () => {
    const { bytes } = writeInvoice(invoice, { syntax: 'UBL' })
    const converted = convertInvoice(bytes, { to: 'UBL' })
    expect([converted.changed, converted.bytes]).toEqual([[], bytes])
  })

  it('tells of a guideline that no profile is of, and of one that was not there', () => {
    const { bytes } = writeInvoice({ ...invoice, processControl: { guideline: 'urn:x' } }, { syntax: 'UBL' })
    expect(convertInvoice(bytes, { to: 'UBL' }).changed).toEqual([guideline('urn:x', EN)])
    const { from: _, ...added } = guideline('', EN)
    const { processControl: __, ...bare } = invoice
    expect(writeInvoice(bare, { syntax: 'UBL' }).changed).toEqual([added])
  })
})
