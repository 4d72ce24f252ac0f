import { DocumentError, type Invoice } from '@facturelle/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { compareVisibleText } from '../src/compare/index.js'
import { pageText } from '../src/compare/page-text.js'
import { datesIn, decimal, numbersIn } from '../src/compare/values.js'
import { renderInvoice } from '../src/render/index.js'
import { toFacturX } from '../src/write/index.js'
import { HOSTILE } from './hostile-sources.js'
import { pagePdf } from './pdf.js'
import { INVOICE, NOW } from './sample.js'

/** Those that other tests take their time for. */
const HEAVY = /MB|GB|illion|000|deep/

let xml: Uint8Array
beforeAll(async () => {
  xml = (await toFacturX(undefined, INVOICE, { now: NOW })).xml
})

/** The pages of one invoice, and the XML of the sample inside. */
async function showing(changes: Partial<Invoice>): Promise<Uint8Array> {
  const { bytes } = await renderInvoice({ ...INVOICE, ...changes }, { now: NOW })
  return (await toFacturX(bytes, xml, { now: NOW })).bytes
}

describe('compareVisibleText', () => {
  it.each(['fr', 'en', 'es'] as const)('finds all of an invoice that shows all: %s', async (locale) => {
    const { bytes } = await toFacturX(undefined, INVOICE, { locale, now: NOW })
    const report = await compareVisibleText(bytes)
    expect(report.terms.filter(({ status }) => status !== 'found')).toEqual([])
    expect(report).toMatchObject({ status: 'COMPARED', score: 1 })
    for (const term of 'BT-1 BT-2 BT-5 BT-9 BT-27 BT-30 BT-31 BT-44 BT-48 BT-84 BT-109 BT-110 BT-112 BT-115 BT-117 BT-131 BT-153'.split(
      ' ',
    )) {
      const found = report.terms.find((one) => one.term === term)
      expect(found, term).toMatchObject({ page: expect.any(Number), confidence: expect.any(Number) })
      expect(found?.box?.width, term).toBeGreaterThan(0)
    }
  })

  it('says where: the box is where the library drew it', async () => {
    const report = await compareVisibleText(await showing({}))
    const number = report.terms.find(({ term }) => term === 'BT-1')
    expect(number).toMatchObject({ seen: 'F2026-00417', page: 1 })
    const line = (index: number) => report.terms.find(({ path }) => path === `lines[${index}].item.name`)?.box?.y ?? 0
    expect(line(0)).toBeGreaterThan(line(1))
    expect(line(1)).toBeGreaterThan(line(2))
  })

  it.each<[string, Partial<Invoice>, string, string | RegExp]>([
    ['another number', { invoiceNumber: 'F2026-00471', payment: { means: [] } }, 'BT-1', 'F2026-00471'],
    ['another date', { issueDate: '2026-11-28' }, 'BT-2', '28/11/2026'],
    [
      'another account',
      { payment: { means: [{ code: '30', creditTransfer: { accountId: 'FR7630006000011234567890188' } }] } },
      'BT-84',
      /890 ?188/,
    ],
    [
      'another SIREN',
      {
        seller: {
          ...INVOICE.seller,
          legalRegistration: { scheme: '0002', value: '732829321' },
          vatIdentifier: 'FR00000000000',
          electronicAddress: { scheme: '0225', value: 'x' },
        },
      },
      'BT-30',
      /829 321/,
    ],
    ['another name', { buyer: { ...INVOICE.buyer, name: 'Coopérative du Val de Seine' } }, 'BT-44', /Seine/],
    [
      'another total',
      { totals: { ...INVOICE.totals, totalWithVat: '10945.16', amountDue: '10945.16' } },
      'BT-112',
      /945,16/,
    ],
  ])('tells what is shown instead: %s', async (_, changes, term, seen) => {
    const { score, terms } = await compareVisibleText(await showing(changes))
    expect(score).toBeLessThan(1)
    expect(score).toBeGreaterThan(0.5)
    const told = terms.find((one) => one.term === term)
    expect(told).toMatchObject({ status: 'differs', page: expect.any(Number) })
    expect(told?.seen).toEqual(typeof seen === 'string' ? seen : expect.stringMatching(seen))
  })

  it('tells what is not shown', async () => {
    const { terms } = await compareVisibleText(await showing({ lines: INVOICE.lines.slice(0, 1) }))
    expect(terms.find(({ path }) => path === 'lines[1].item.name')).toMatchObject({ status: 'missing' })
  })

  it('reads no pictures: pages without text are NO_TEXT', async () => {
    const scan = (await toFacturX(pagePdf({ content: '0 0 100 100 re f' }), xml, { now: NOW })).bytes
    expect(await compareVisibleText(scan)).toEqual({ status: 'NO_TEXT', score: 0, terms: [] })
  })

  it('is no PDF, or none with an invoice', async () => {
    for (const bytes of [new TextEncoder().encode('<a/>'), pagePdf()]) {
      await expect(compareVisibleText(bytes)).rejects.toMatchObject({ code: 'NOT_RECOGNISED' })
    }
  })

  it.each(HOSTILE.filter(([what]) => !HEAVY.test(what)))('hostile: %s', async (_, make) => {
    const outcome = await pageText(make()).catch((error: unknown) => error)
    expect(Array.isArray(outcome) || DocumentError.isInstance(outcome)).toBe(true)
  })
})

describe('values as people write them', () => {
  it.each([
    '30/11/2026',
    '30.11.2026',
    '30-11-2026',
    '2026-11-30',
    '30 Nov 2026',
    '30 novembre 2026',
    '30 noviembre 2026',
    '30 de noviembre de 2026',
    'November 30, 2026',
    '30 NOV. 2026',
    '30/11/26',
  ])('date: %s', (text) => {
    expect(datesIn(`Date : ${text} (x)`).flatMap(({ values }) => values)).toContain('2026-11-30')
  })

  it.each(['1 er mars 2026', '32/13/2026', '2026-13-40'])('no such date: %s', (text) => {
    expect(datesIn(text).flatMap(({ values }) => values)).not.toContain('2026-11-30')
  })

  it.each(['1 234,50', '1\u00a0234,50', '1\u202f234,50', '1.234,50', '1,234.50', "1'234.50", '1234.5', '1234,50 €'])(
    'amount: %s',
    (text) => {
      expect(numbersIn(`Total ${text}`).flatMap(({ values }) => values)).toContain(decimal('1234.50'))
    },
  )
})
