import type { Invoice } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { escapeText } from './escape.js'
import { encoded, type Head, XmlBytes } from './xml-bytes.js'

const invoice = { currency: 'EUR' } as Invoice
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes)
const head = (text: string, attributes: Head['attributes'] = []): Head => ({ bytes: encoded(text), attributes })

describe('XmlBytes', () => {
  it.each([
    ['nothing', ''],
    ['ASCII', 'Buffet 12.50'],
    ['letters of two bytes', 'déjeuner'],
    ['letters of three bytes', '40 € ’ 請求書'],
    ['pairs of surrogates', 'a 🧾 b'],
    ['the last letters of the plane', '\ue000\ufffd'],
    ['what is escaped, after letters of two bytes', 'é & <b> \r\n\t'],
    ['a long text', `${'é'.repeat(2000)}&`],
    ['a long text of three bytes each', '€'.repeat(5000)],
  ])('writes %s as TextEncoder does', (_, text) => {
    const out = new XmlBytes(invoice, 1)
    out.text(text)
    out.escaped(escapeText(text))
    expect(decode(out.done())).toBe(escapeText(text).repeat(2))
  })

  it.each(['\u0000', '\u001f', '\ud800', 'a\udc00', '\uffff'])('refuses what XML cannot carry: %j', (text) => {
    const out = new XmlBytes(invoice, 16)
    expect(() => out.text(`é${text}`)).toThrow(expect.objectContaining({ code: 'INVOICE_INVALID' }))
  })

  it('writes the start tags around once there is something, and no element without', () => {
    const out = new XmlBytes(invoice, 16)
    const currency = head('<b', [(_, { currency }, to) => to.text(` c="${currency}"`.replaceAll('"', "'"))])
    out.open(head('<a>'), {})
    out.open(currency, {})
    out.open(head('<empty>'), {})
    expect(out.close(encoded('</empty>'))).toBe(false)
    out.begin()
    out.text('x')
    expect(out.close(encoded('</b>'))).toBe(true)
    out.open(currency, {})
    out.closeAlways(encoded('</b>'))
    expect(out.close(encoded('</a>'))).toBe(true)
    expect(decode(out.done())).toBe("<a><b c='EUR'>x</b><b c='EUR'/></a>")
  })

  it('goes back to where nothing was written', () => {
    const out = new XmlBytes(invoice, 4)
    out.open(head('<a>'), {})
    const before = out.mark()
    out.begin()
    out.text('taken back')
    out.back(before)
    out.begin()
    out.text('kept')
    out.close(encoded('</a>'))
    expect(decode(out.done())).toBe('<a>kept</a>')
  })

  it('keeps documents apart that are written at the same time, or after each other', () => {
    const [first, second] = [new XmlBytes(invoice, 64), new XmlBytes(invoice, 64)]
    first.text('one')
    second.text('other')
    const [one, other] = [first.done(), second.done()]
    const third = new XmlBytes(invoice, 64)
    third.text('XXXXXX')
    third.done()
    expect([decode(one), decode(other)]).toEqual(['one', 'other'])
  })
})
