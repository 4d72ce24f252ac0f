import { xml } from '@facturelle/documents'
import { describe, expect, it } from 'vitest'
import { validateFacturX } from '../src/check/index.js'
import { extractXml, facturx } from '../src/index.js'
import { INVOICE } from './sample.js'

const engine = facturx({ render: { locale: 'en' } })

describe('the engine', () => {
  it('writes each profile of Factur-X, the same bytes each time', async () => {
    for (const form of engine.writes) {
      const one = await engine.write(INVOICE, form)
      expect(one).toMatchObject({ ...form, mediaType: 'application/pdf', fileName: 'F2026-00417.pdf' })
      const cii = await xml().write(INVOICE, { ...form, syntax: 'CII' })
      expect(one.warnings).toEqual(cii.warnings)
      expect((await extractXml(one.bytes))?.bytes).toEqual(cii.bytes)
    }
    const [form] = engine.writes
    const twice = await Promise.all([engine.write(INVOICE, form as never), engine.write(INVOICE, form as never)])
    expect(Buffer.from(twice[0].bytes).equals(twice[1].bytes)).toBe(true)
  })

  it('writes nothing else', async () => {
    await expect(engine.write(INVOICE, { syntax: 'CII' })).rejects.toMatchObject({
      code: 'INVALID_OPTION',
      field: 'syntax',
    })
  })

  it('renders, and embeds', async () => {
    const pages = await engine.render(INVOICE)
    const { bytes } = await xml().write(INVOICE, { syntax: 'CII' })
    const made = await engine.embed(pages, bytes)
    expect(await validateFacturX(made)).toMatchObject({ valid: true, issues: [] })
  })
})
