import type { Invoice } from '@facturelle/core'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { InvoiceModelError, toInvoice } from '../src/model/index.js'
import { checkStructure, parseInvoice, writeInvoice } from '../src/syntax/index.js'
import { randomInvoice } from './support/random-invoice.js'
import { expectedOf, withoutFilled } from './support/told.js'

const SOAK = process.env.FACTURELLE_SOAK === '1'
const runs = (sample: number) => ({ seed: 20_261_130, numRuns: SOAK ? 40 * sample : sample })
const encoder = new TextEncoder()
const decoder = new TextDecoder()

const FORMS = [
  ...['MINIMUM', 'BASIC WL', 'BASIC', 'EN 16931', 'EXTENDED', 'EXTENDED-CTC-FR'].map((profile) => ['CII', profile]),
  ...['EN 16931', 'EXTENDED-CTC-FR'].map((profile) => ['UBL', profile]),
] as ['CII' | 'UBL', 'EN 16931'][]

/** Values that something else is made of: fillers, separators, codes that tell one thing from another, spaces. */
const AWKWARD = [
  'NA',
  ' NA',
  'na',
  '0',
  '0.0',
  '0.00',
  '-0',
  '+0',
  '00',
  '1',
  '007',
  '1.0',
  '-1',
  '#',
  '##',
  '#AAB#',
  '#AAB# ',
  '#AAB#x',
  '#PMT##REG#y',
  '#aab#x',
  '#AAI#\nx',
  ' x',
  'x ',
  '\tx\n',
  ' \u00a0x\u00a0 ',
  'a\r\nb',
  'a\rb\tc',
  'A  B',
  'null',
  'undefined',
  'Project reference',
  'SEPA',
  'sepa',
  'VAT',
  'LOC',
  'FC',
  'VA',
  '130',
  '50',
  '916',
  '5153',
  '7161',
  'true',
  'false',
  'GROUP',
  '<![CDATA[x]]>',
  ']]>',
  '&amp;',
  '&#9;',
  '"\'<>',
  '\ufeffx',
  '\u200b',
  'e\u0301',
  '\u{1f600}',
  '\u2028x',
  '__proto__',
  'constructor',
  '%20',
  '|',
  ';',
  '{}',
  'x'.repeat(5000),
  '9'.repeat(17),
  '3',
  '35',
  'EUR',
  'USD',
]

/** Anywhere alike: numbers drawn with a bias are at the beginning nearly always. */
const place = fc.noBias(fc.nat(0x3fff_ffff))
const edit = fc.record({
  at: place,
  how: fc.constantFrom('set', 'set', 'set', 'remove', 'reverse', 'repeat'),
  value: fc.constantFrom(...AWKWARD),
})

type Mutable = Record<string, unknown>

/** Each key of each object and list: where to change something. */
function slots(value: unknown, found: [Mutable, string][] = []): [Mutable, string][] {
  if (typeof value !== 'object' || value === null) return found
  for (const key of Object.keys(value)) {
    found.push([value as Mutable, key])
    slots((value as Mutable)[key], found)
  }
  return found
}

/** An invoice with a few things changed, as far as the model takes them. */
function edited(invoice: Invoice, edits: readonly { at: number; how: string; value: string }[]): Invoice {
  let given = invoice
  for (const { at, how, value } of edits) {
    const next = structuredClone(given)
    const all = slots(next)
    const [object, key] = all[at % all.length] ?? []
    if (!object || key === undefined) continue
    const before = object[key]
    if (how === 'set' && typeof before === 'string') object[key] = value
    else if (how === 'remove' && Array.isArray(object)) object.splice(Number(key), 1)
    else if (how === 'remove') delete object[key]
    else if (how === 'reverse') reverseIdentifiers(all)
    else if (how === 'repeat' && Array.isArray(before)) before.push(structuredClone(before[0]))
    else continue
    try {
      toInvoice(next)
      given = next
    } catch (error) {
      if (!(error instanceof InvoiceModelError)) throw error
    }
  }
  return given
}

function reverseIdentifiers(all: readonly [Mutable, string][]): void {
  for (const [object, key] of all) {
    const list = object[key]
    if (key === 'identifiers' && Array.isArray(list))
      object[key] = [...list, { value: 'X1' }, { value: 'X2', scheme: '0088' }].reverse()
  }
}

describe('an invoice of awkward values', { timeout: SOAK ? 1_200_000 : 60_000 }, () => {
  it.each(FORMS)('comes back from %s, %s, as it was, but for what is told', (syntax, profile) => {
    fc.assert(
      fc.property(place, fc.boolean(), fc.array(edit, { minLength: 1, maxLength: 12 }), (seed, rich, edits) => {
        const made = randomInvoice(seed, { profile: rich ? 'EXTENDED' : 'EN 16931', mostLines: 2, density: 0.5 })
        const invoice = edited(made, edits)
        const written = writeInvoice(invoice, { syntax, profile })
        const read = parseInvoice(written.bytes)
        expect(read.unmapped.filter(({ reason }) => reason !== 'SPACES')).toEqual([])
        const expected = Object.assign({ vatBreakdown: [], lines: [] }, expectedOf(invoice, written))
        expect(Object.assign({ vatBreakdown: [], lines: [] }, withoutFilled(read.invoice, written))).toEqual(expected)
      }),
      runs(25),
    )
  })
})

/** What is done to an element of a file: where, what, and with what. */
const spoil = fc.record({
  at: place,
  to: place,
  how: fc.constantFrom('remove', 'double', 'empty', 'text', 'text', 'text', 'spaces', 'attribute'),
  value: fc.constantFrom(...AWKWARD, '2026-02-28Z', '2026-02-28+01:00', '1.', '.5', '20260228', '381', '380', '1e5'),
})

function spoilt(file: string, { at, to, how, value }: { at: number; to: number; how: string; value: string }): string {
  const tags = [...file.matchAll(/<([\w:]+)([^<>/]*)>/g)]
  // The root stays.
  const tag = tags[1 + (at % (tags.length - 1))]
  const other = tags[1 + (to % (tags.length - 1))]
  if (!tag || !other) return file
  const [open, name = ''] = tag
  const end = `</${name}>`
  const close = file.indexOf(end, tag.index)
  const before = file.slice(0, tag.index)
  const element = file.slice(tag.index, close + end.length)
  const inside = file.slice(tag.index + open.length, close)
  const after = file.slice(close + end.length)
  const escaped = value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\r/g, '&#13;')
  const leaf = !inside.includes('<')
  // An element of this name within: this end is not its own.
  if (inside.includes(`<${name}`)) return file
  switch (how) {
    case 'remove':
      return before + after
    case 'double':
      return before + element + element + after
    case 'empty':
      return `${before}<${name}/>${after}`
    case 'text':
      return leaf ? `${before}${open}${escaped.replace(/>/g, '&gt;')}${end}${after}` : file
    case 'spaces':
      return leaf ? `${before}${open}\n ${inside}\t${end}${after}` : file
    default: {
      const [attribute = 'schemeID'] = /(?<= )\w+(?==")/.exec(other[2] ?? '') ?? []
      if (open.includes(attribute)) return before + element.replace(new RegExp(` ${attribute}="[^"]*"`), '') + after
      return `${before}<${name} ${attribute}="${escaped.replace(/"/g, '&quot;').replace(/>/g, '&gt;')}"${element.slice(name.length + 1)}${after}`
    }
  }
}

/** Every text and attribute of a file, with its path. */
function leavesOf(bytes: Uint8Array): string[] {
  const found: string[] = []
  const path: string[] = []
  const texts: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('opentag', ({ local, attributes }) => {
    path.push(local)
    texts.push('')
    for (const { name, value } of Object.values(attributes)) {
      if (!name.startsWith('xmlns') && value !== '') found.push(`${path.join('/')}/@${name} ${value}`)
    }
  })
  const add = (text: string) => {
    texts[texts.length - 1] += text
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => {
    const text = texts.pop() ?? ''
    if (/[^ \t\r\n]/.test(text)) found.push(`${path.join('/')} ${text}`)
    path.pop()
  })
  parser.write(decoder.decode(bytes)).close()
  return found
}

/** What one list has and the other has not, as often as it has it. */
function missing(list: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const one of other) left.set(one, (left.get(one) ?? 0) + 1)
  return list.filter((one) => {
    const times = left.get(one) ?? 0
    left.set(one, times - 1)
    return times <= 0
  })
}

/** One path of those that say the same of an invoice. */
function placeFor(path: string): string {
  return path
    .replace(/^CreditNote/, 'Invoice')
    .replace('CreditNoteTypeCode', 'InvoiceTypeCode')
    .replace('CreditNoteLine', 'InvoiceLine')
    .replace('CreditedQuantity', 'InvoicedQuantity')
    .replace('ProprietaryID', 'IBANID')
    .replace('Party/GlobalID', 'Party/ID')
    .replace('PayeeParty/PartyId', 'AccountingSupplierParty/Party/PartyId')
}

/** Of numbers, dates and codes XML has several forms. */
function canonical(leaf: string, syntax: 'CII' | 'UBL'): string {
  const [path = ''] = leaf.split(' ')
  const text = leaf.slice(path.length + 1)
  const trimmed = text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
  const number = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(trimmed)
  const value = number
    ? trimmed
        .replace('+', '')
        .replace(/\.$/, '')
        .replace(/^(-?)\./, '$10.')
    : trimmed
  return `${placeFor(path)} ${number || syntax === 'CII' || /Date$|Indicator$/.test(path) ? value : text}`
}

/** What a writer leaves out or adds of its own: constants that say nothing without what stands beside them. */
const SELF_EVIDENT =
  /@currencyID |GuidelineSpecifiedDocumentContextParameter|CustomizationID|UBLVersionID|Code (VAT|50|130|916)$|TaxScheme\/ID (VAT|LOC)$|@schemeID (VA|FC|SEPA)$|@format 102$|Indicator \s*(true|false|0|1)\s*$|@listID (5153|7161)$|(ID|AdditionalItemProperty\/Name)\s+NA\s*$|Project\/Name Project reference$/
/** Fields of the invoice that stand in several places: of two that say the same one may go. */
const SAID_TWICE = /DirectDebitMandateID|TaxPointDate|DueDateTypeCode|PaymentID/

describe('a file of awkward values', { timeout: SOAK ? 1_200_000 : 60_000 }, () => {
  it.each([
    ['CII', 'EXTENDED'],
    ['UBL', 'EXTENDED-CTC-FR'],
  ] as const)('of %s is written again with all that it says, but for what is told', (syntax, profile) => {
    fc.assert(
      fc.property(place, fc.boolean(), fc.array(spoil, { minLength: 1, maxLength: 3 }), (seed, rich, changes) => {
        const made = randomInvoice(seed, { profile: rich ? 'EXTENDED' : 'EN 16931', mostLines: 2, density: 0.5 })
        const bytes = encoder.encode(
          changes.reduce(spoilt, decoder.decode(writeInvoice(made, { syntax, profile }).bytes)),
        )
        const { invoice, unmapped } = parseInvoice(bytes)
        const written = writeInvoice(invoice, { syntax, profile })
        const [before, after] = [bytes, written.bytes].map((file) =>
          leavesOf(file).map((one) => canonical(one, syntax)),
        )
        if (written.omitted.length > 0) return
        const told = unmapped.map(({ path }) => placeFor(path.replace(/\[\d+\]|\w+:/g, '').slice(1)))
        // What says the same twice of one field says it once.
        const lost = (before ?? []).filter(
          (leaf) =>
            !after?.includes(leaf) &&
            !SELF_EVIDENT.test(leaf) &&
            !told.some((path) => leaf.startsWith(`${path} `) || leaf.startsWith(`${path}/`)),
        )
        expect(lost).toEqual([])
        const unclear = unmapped.length > 0 || written.changed.some(({ reason }) => reason === 'AMBIGUOUS')
        if (unclear || !checkStructure(bytes).valid) return
        const added = missing(after ?? [], before ?? [])
        expect(added.filter((leaf) => !SELF_EVIDENT.test(leaf) && !SAID_TWICE.test(leaf))).toEqual([])
      }),
      runs(100),
    )
  })
})
