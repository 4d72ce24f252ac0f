import { readFileSync } from 'node:fs'
import { DocumentError } from '@facturelle/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { asValidation, validateFacturX } from '../src/check/index.js'
import { wordsOf } from '../src/check/words.js'
import { veraPdf } from '../src/node.js'
import { toFacturX } from '../src/write/index.js'
import { HOSTILE } from './hostile-sources.js'
import { INVOICE, NOW } from './sample.js'
import { SPOILT } from './spoilt.js'

const PROFILES = ['MINIMUM', 'BASIC WL', 'BASIC', 'EN 16931', 'EXTENDED', 'EXTENDED-CTC-FR'] as const
const example = new Uint8Array(readFileSync(new URL('../../../examples/invoices/F2026-001.pdf', import.meta.url)))

/** Those that other tests take their time for. */
const HEAVY = /MB|GB|illion|000|deep/

let good: Uint8Array
beforeAll(async () => {
  good = (await toFacturX(undefined, INVOICE, { now: NOW })).bytes
})

describe('what the check finds in fonts and annotations', () => {
  it.each(['other widths', 'an encoding that nobody has', 'a glyph that is not there'])(
    'is not written either: %s',
    async (name) => {
      const one = SPOILT.find((spoilt) => spoilt.name === name)
      const wrong = toFacturX(one?.make(good), INVOICE, { now: NOW })
      await expect(wrong).rejects.toMatchObject({
        name: 'NotConformableError',
        reasons: expect.arrayContaining([expect.objectContaining({ code: one?.codes[0], page: 1 })]),
      })
    },
  )
})

describe('validateFacturX', () => {
  it.each(PROFILES)('finds nothing wrong with what we write: %s', async (profile) => {
    const { bytes } = await toFacturX(undefined, INVOICE, { profile, now: NOW })
    const report = await validateFacturX(bytes)
    expect(report.issues).toEqual([])
    expect(report).toMatchObject({ valid: true, profile, xml: { valid: true, profile } })
    const less = profile === 'MINIMUM' || profile === 'BASIC WL'
    expect(report.candidates).toEqual([
      { name: 'factur-x.xml', relationship: less ? 'Data' : 'Alternative', mimeType: 'text/xml' },
    ])
    expect(report.xmp).toMatchObject({
      pdfaPart: '3',
      pdfaConformance: 'B',
      documentType: 'INVOICE',
      documentFileName: 'factur-x.xml',
      conformanceLevel: profile === 'EXTENDED-CTC-FR' ? 'EXTENDED' : profile,
    })
  })

  it('finds nothing wrong with the example', async () => {
    expect(await validateFacturX(example)).toMatchObject({ valid: true, issues: [] })
  })

  it('has sixty files and more with one thing wrong, each of another kind', () => {
    expect(SPOILT.length).toBeGreaterThanOrEqual(60)
    expect(new Set(SPOILT.map(({ name }) => name)).size).toBe(SPOILT.length)
  })

  it.each(SPOILT)('$name: $codes', async ({ make, codes, hybridOnly = false }) => {
    const { valid, issues } = await validateFacturX(make(good), { rules: ['structure'] })
    expect(valid).toBe(false)
    expect(issues.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]))
    for (const { code, clause, severity, message, texts } of issues) {
      expect(severity).toBe('error')
      expect(message).toBe(texts.en)
      expect(texts.fr).not.toBe(texts.en)
      if (codes.includes(code) && !code.startsWith('INVOICE_')) expect(clause === undefined).toBe(hybridOnly)
    }
  })

  it('tells the page, in the language asked for', async () => {
    const spoilt = SPOILT.find(({ name }) => name === 'a standard font')?.make(good) as Uint8Array
    const { issues } = await validateFacturX(spoilt, { language: 'fr', rules: ['structure'] })
    const { fr } = wordsOf('FONT_NOT_EMBEDDED', 'Helvetica')
    expect(issues).toEqual([expect.objectContaining({ clause: '6.2.11.4.1', page: 1, message: fr })])
  })

  it('judges the XML by its rules', async () => {
    const { xml } = await toFacturX(undefined, INVOICE, { now: NOW })
    const text = new TextDecoder().decode(xml).replace(/<ram:GrandTotalAmount>\d+/, '<ram:GrandTotalAmount>1')
    const { bytes } = await toFacturX(good, new TextEncoder().encode(text), { now: NOW })
    const report = await validateFacturX(bytes)
    expect(report).toMatchObject({ valid: false, issues: [], xml: { valid: false } })
    expect(report.xml?.issues.map(({ rule }) => rule)).toContain('BR-CO-15')
    expect(asValidation(report)).toMatchObject({ valid: false, syntax: 'Factur-X' })
    expect(asValidation(report).sets.map(({ name }) => name)).toEqual([
      'pdfa-3',
      ...(report.xml?.sets ?? []).map(({ name }) => name),
    ])
  })

  it('asks another validator, whose word counts', async () => {
    const no = { by: 'other', valid: false, clauses: ['6.2.11.7'] }
    const report = await validateFacturX(good, { pdfA: async () => no })
    expect(report).toMatchObject({ valid: false, issues: [], pdfA: no })
    expect(asValidation(report).issues).toContainEqual(expect.objectContaining({ rule: '6.2.11.7', set: 'other' }))
  })

  it('asks veraPDF, where there is one', async () => {
    const said = (text: string) =>
      veraPdf({ command: process.execPath, args: ['-e', `process.stdout.write(${JSON.stringify(text)})`, '--'] })
    expect(await said('PASS /x/invoice.pdf 3b\n')(good)).toEqual({ by: 'veraPDF', valid: true, clauses: [] })
    const clauses = ['6.1.3', '6.2.11.4.1']
    const no = 'FAIL /x/invoice.pdf 3b\n  FAIL 6.1.3-1\n  FAIL 6.2.11.4.1-1\n  FAIL 6.1.3-2\n'
    expect(await said(no)(good)).toEqual({ by: 'veraPDF', valid: false, clauses })
    await expect(said('what?')(good)).rejects.toMatchObject({ code: 'VERAPDF_FAILED' })
    const none = veraPdf({ command: 'no-such-command-at-all' })
    await expect(validateFacturX(good, { pdfA: none })).rejects.toMatchObject({
      code: 'VERAPDF_FAILED',
      field: 'command',
    })
  })

  it('is no PDF, or too large', async () => {
    const none = validateFacturX(new TextEncoder().encode('<xml/>'))
    await expect(none).rejects.toMatchObject({ code: 'NOT_RECOGNISED' })
    await expect(validateFacturX(good, { maxBytes: 1000 })).rejects.toMatchObject({ code: 'TOO_LARGE' })
  })

  it.each(HOSTILE.filter(([what]) => !HEAVY.test(what)))('hostile: %s', async (_, make) => {
    const outcome = await validateFacturX(make(), { rules: ['structure'] }).catch((error: unknown) => error)
    if (outcome instanceof Error) expect(DocumentError.isInstance(outcome)).toBe(true)
    else expect(outcome).toMatchObject({ valid: false })
  })
})
