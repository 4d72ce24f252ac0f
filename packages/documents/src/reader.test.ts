import { describe, expect, it } from 'vitest'
import { decodeXml } from './decode.js'
import { DEFAULT_LIMITS, readXml } from './reader.js'

const encoder = new TextEncoder()

/** What a file says, one event after the other. */
function said(xml: string, limits: Partial<typeof DEFAULT_LIMITS> = {}): string[] {
  const events: string[] = []
  readXml(
    decodeXml(encoder.encode(xml)),
    {
      open(uri, local, attributes, _, list) {
        const values = list.map(({ name }) => ` ${name}=${attributes(name)}`)
        events.push(`<{${uri}}${local}${values.join('')}>`)
        return true
      },
      text: (text) => void events.push(text),
      close: () => void events.push('</>'),
    },
    { ...DEFAULT_LIMITS, ...limits },
  )
  return events
}

const refused = (message: string) => expect.objectContaining({ message: expect.stringContaining(message) })

describe('tags that came before', () => {
  it('mean what their prefix means where they stand', () => {
    const file = (uri: string) => `<p:a xmlns:p="${uri}"><p:b/><p:b></p:b><p:c xmlns:p="w"><p:b/></p:c><p:b/></p:a>`
    for (const uri of ['u', 'v', 'u']) {
      expect(said(file(uri)).filter((event) => event !== '</>')).toEqual([
        `<{${uri}}a xmlns:p=${uri}>`,
        `<{${uri}}b>`,
        `<{${uri}}b>`,
        '<{w}c xmlns:p=w>',
        '<{w}b>',
        `<{${uri}}b>`,
      ])
    }
    expect(() => said('<p:b></p:b>')).toThrow(refused('prefix is not declared'))
  })

  it('declare namespaces each time', () => {
    const uris = said('<a><b xmlns="u"><c/></b><c/><b xmlns="u"><c/></b></a>').filter((event) => event.endsWith('c>'))
    expect(uris).toEqual(['<{u}c>', '<{}c>', '<{u}c>'])
  })

  it('have their own attributes', () => {
    const file = '<a><b c="1"/><b c="2"/><b c="1"/><b c="x > y"/><b c="x > y" d=""/><b c="1" /></a>'
    expect(said(file).filter((event) => event.startsWith('<{}b'))).toEqual([
      '<{}b c=1>',
      '<{}b c=2>',
      '<{}b c=1>',
      '<{}b c=x > y>',
      '<{}b c=x > y d=>',
      '<{}b c=1>',
    ])
  })

  it('are looked at again for a prefix of an attribute', () => {
    const once = '<a xmlns:p="u"><b p:c=""/><b p:c=""/></a>'
    expect(said(once)).toHaveLength(6)
    expect(() => said('<a><d xmlns:p="u"><b p:c=""/></d><b p:c=""/></a>')).toThrow(refused('prefix is not declared'))
  })

  it('are refused as before where they are too many or too deep', () => {
    const limits = { maxDepth: 2, maxAttributes: 1 }
    expect(() => said('<a><a><a/></a></a>', limits)).toThrow(refused('nested more than 2 deep'))
    expect(() => said('<a><b c=""/><b c="" d=""/></a>', limits)).toThrow(refused('more than 1 attributes'))
    expect(() => said('<a/><a/>')).toThrow(refused('second root'))
  })

  it('may be more than are remembered', () => {
    const names = Array.from({ length: 2500 }, (_, at) => `n${at % 1500}`)
    const read = () => said(`<a>${names.map((name) => `<${name}>1</${name}><${name} x="${name}"/>`).join('')}</a>`)
    const expected = names.flatMap((name) => [`<{}${name}>`, '1', '</>', `<{}${name} x=${name}>`, '</>'])
    expect(read()).toEqual(['<{}a>', ...expected, '</>'])
    expect(said('<a><n1>2</n1></a>')).toEqual(['<{}a>', '<{}n1>', '2', '</>', '</>'])
  })

  it('end as they began', () => {
    for (const end of ['</p:b>', '</b', '</bb>', '</B>', '</b x>']) {
      expect(() => said(`<a xmlns:p="u"><b></b><b>${end}</a>`), end).toThrow(refused('end tag does not match'))
    }
    expect(said('<a><b></b ></a\n>')).toEqual(['<{}a>', '<{}b>', '</>', '</>'])
  })
})

describe('decodeXml', () => {
  const long = 'x'.repeat(700)

  it('reads letters beyond ASCII wherever they stand', () => {
    for (const letter of ['é', '€', '🧾', '\u0085', 'éé', '請求書']) {
      for (let at = 0; at < 9; at++) {
        const text = `<a>${' '.repeat(at)}${letter}${long}${letter}-${letter}${long}</a>`
        const padded = new Uint8Array(at + encoder.encode(text).length)
        padded.set(encoder.encode(text), at)
        expect(decodeXml(padded.subarray(at)).text).toBe(text)
        expect(decodeXml(encoder.encode(`\ufeff${text}`)).text).toBe(text)
      }
    }
  })

  it('tells where a character stands that XML does not allow', () => {
    for (const bad of ['\u0000', '\u0008', '\u000b', '\u001f', '\ufffe', '\uffff']) {
      for (let at = 0; at < 9; at++) {
        const text = `<a>é${long}\n${' '.repeat(at)}${bad}</a>`
        expect(() => decodeXml(encoder.encode(text))).toThrow(refused(`stands at 2:${at + 1}.`))
      }
    }
  })

  it('refuses what is no UTF-8, between ASCII as well', () => {
    for (const bad of [[0xc3], [0x80], [0xed, 0xa0, 0x80], [0xf8, 0x88, 0x80, 0x80, 0x80], [0xc0, 0xaf], [0xff]]) {
      const bytes = Uint8Array.from([...encoder.encode(`<a>${long}é`), ...bad, ...encoder.encode(`${long}</a>`)])
      expect(() => decodeXml(bytes)).toThrow(refused('not the UTF-8 text'))
    }
  })
})
