import { ConfigurationError, DocumentError, type Invoice } from '@facturelle/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inspectXml, xml } from '../src/index.js'
import { InvoiceModelError, toInvoice } from '../src/model/index.js'
import { checkStructure, convertInvoice, parseInvoice, writeInvoice } from '../src/syntax/index.js'
import type { Element } from '../src/syntax/table.js'
import { tableOf } from '../src/syntax/tables.js'
import { cpuMs } from './support/cpu-time.js'
import { randomInvoice } from './support/random-invoice.js'

const SOAK = process.env.FACTURELLE_SOAK === '1'
/** Files of each kind; what is hostile by its size is in the table of hostile invoices. */
const runs = (sample: number) => ({ seed: 20_261_121, numRuns: SOAK ? 100 * sample : sample })
/** No file of these sizes may take as long, on any machine. */
const MOST_MS = 2000

const encoder = new TextEncoder()
const decoder = new TextDecoder()
const engine = xml()

const VALUES = (
  ' ,0,-0,1e5,.,NaN,1.,+1,20260231,20260228,2026-02-31,2026-02-28Z,102,true,380,381,EUR,VAT,0002,__proto__,constructor,x,' +
  '&#65;,&#0;,&x;,<![CDATA[1]]>,<!-- -->,<?a b?>,]]>,AAAA,AAA,=,\u00e9\u{1f600},#,#AAI#,#AAI#a,null,'
)
  .split(',')
  .concat('9'.repeat(400))

/** Valid files, of both syntaxes and all profiles. */
const SEEDS: readonly string[] = Array.from({ length: 40 }, (_, seed) => {
  const invoice = randomInvoice(seed, { profile: seed % 2 ? 'EXTENDED' : 'EN 16931', mostLines: 2, density: 0.4 })
  const profiles = ['EN 16931', 'EXTENDED-CTC-FR', 'EXTENDED', 'BASIC WL'] as const
  const written =
    seed % 4 === 0
      ? writeInvoice(invoice, { syntax: 'UBL', profile: profiles[(seed >> 2) % 2] ?? 'EN 16931' })
      : writeInvoice(invoice, { syntax: 'CII', profile: profiles[seed % 4] ?? 'EXTENDED' })
  return decoder.decode(written.bytes)
})

/** All that is done with a file. Throws what is none of ours. */
function handle(bytes: Uint8Array): void {
  const started = cpuMs()
  const parsed = attempt(() => parseInvoice(bytes))
  attempt(() => checkStructure(bytes))
  attempt(() => inspectXml(bytes))
  for (const to of ['CII', 'UBL'] as const) {
    for (const profile of [undefined, 'EN 16931', 'EXTENDED-CTC-FR'] as const) {
      attempt(() => convertInvoice(bytes, { to, ...(profile && { profile }) }))
    }
  }
  if (parsed) {
    attempt(() => toInvoice(parsed.invoice))
    stable(parsed.invoice)
    plain(parsed.invoice)
  }
  expect(cpuMs() - started).toBeLessThan(MOST_MS)
  untouched()
}

function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run()
  } catch (error) {
    if (DocumentError.isInstance(error) || ConfigurationError.isInstance(error) || error instanceof InvoiceModelError) {
      return undefined
    }
    throw error
  }
}

/** What was written once is read as the same ever after. */
function stable(invoice: Invoice): void {
  for (const syntax of ['CII', 'UBL'] as const) {
    const options = { syntax, profile: 'EXTENDED-CTC-FR' } as const
    const once = attempt(() => parseInvoice(writeInvoice(invoice, options).bytes))
    if (once) expect(parseInvoice(writeInvoice(once.invoice, options).bytes)).toEqual(once)
  }
}

/** The keys of the model: those of invoices that have all fields. */
const KEYS = new Set<string>()
for (let seed = 0; seed < 20; seed++) {
  JSON.stringify(randomInvoice(seed, { profile: 'EXTENDED', density: 1 }), (key, value) => {
    if (Number.isNaN(Number(key))) KEYS.add(key)
    return value
  })
}

/** Only plain objects, lists and values, under names of the model. */
function plain(value: unknown): void {
  if (Array.isArray(value)) {
    expect(Object.keys(value)).toHaveLength(value.length)
    for (const item of value) plain(item)
  } else if (typeof value === 'object' && value !== null) {
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    for (const [key, inner] of Object.entries(value)) {
      expect(KEYS).toContain(key)
      plain(inner)
    }
  } else expect(['string', 'boolean']).toContain(typeof value)
}

const OBJECT_KEYS = Reflect.ownKeys(Object.prototype)
const ARRAY_KEYS = Reflect.ownKeys(Array.prototype)

function untouched(): void {
  expect(Reflect.ownKeys(Object.prototype)).toEqual(OBJECT_KEYS)
  expect(Reflect.ownKeys(Array.prototype)).toEqual(ARRAY_KEYS)
}

const seedFile = fc.constantFrom(...SEEDS)
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

/** What is done to an element of a file: where, what, and with what. */
const change = fc.record({
  at: place,
  to: place,
  how: fc.constantFrom('remove', 'double', 'empty', 'text', 'move', 'attribute', 'rename'),
  value: fc.constantFrom(...VALUES),
})

function changed(file: string, { at, to, how, value }: { at: number; to: number; how: string; value: string }): string {
  const tags = [...file.matchAll(/<([\w:]+)[^<>/]*>/g)]
  const tag = tags[Math.floor(at * tags.length)]
  const other = tags[Math.floor(to * tags.length)]
  if (!tag || !other) return file
  const [open = '', name = ''] = tag
  const end = `</${name}>`
  const close = file.indexOf(end, tag.index)
  if (close < 0) return file
  const before = file.slice(0, tag.index)
  const element = file.slice(tag.index, close + end.length)
  const after = file.slice(close + end.length)
  if (how === 'remove') return before + after
  if (how === 'double') return before + element + element + after
  if (how === 'empty') return `${before}<${name}/>${after}`
  if (how === 'text') return `${before}${open}${value}${end}${after}`
  if (how === 'move') return file.slice(0, other.index) + element + file.slice(other.index)
  if (how === 'attribute') {
    const [attribute = 'schemeID'] = /(?<= )\w+(?==")/.exec(other[0]) ?? []
    return `${before}<${name} ${attribute}="${value.replace(/["<]/g, '')}"${element.slice(name.length + 1)}${after}`
  }
  return `${before}<${other[1]}>${file.slice(tag.index + open.length, close)}</${other[1]}>${after}`
}

/** Trees of elements that the syntax has, where it has them, in any order and number, with any text. */
function trees(syntax: 'CII' | 'UBL', typeCode: string): fc.Arbitrary<string> {
  const table = tableOf(syntax, typeCode)
  if (!table) throw new Error('no table')
  const namespaces = Object.entries(table.prefixes).map(([prefix, uri]) => ` xmlns${prefix && `:${prefix}`}="${uri}"`)
  return fc
    .tuple(
      fc.array(fc.nat(1000), { minLength: 1, maxLength: 300 }),
      fc.array(fc.constantFrom(...VALUES), { minLength: 1 }),
    )
    .map(([choices, values]) => {
      let next = 0
      const choose = (bound: number) => (next < choices.length ? (choices[next++] ?? 0) % bound : 0)
      const write = (element: Element, depth: number): string => {
        const known = element.attributes ?? []
        const attributes = known
          .filter(() => choose(3) > 0)
          .map(
            ({ name, is }) =>
              ` ${name}="${(choose(2) ? is : values[choose(values.length)])?.replace(/["<&]/g, '') ?? ''}"`,
          )
        const unique = [...new Map(attributes.map((one) => [one.split('=')[0], one])).values()]
        const children = element.children ?? []
        let inside = ''
        if (children.length > 0) {
          const count = depth === 0 ? 12 : choose(6)
          for (let child = 0; child < count && next < choices.length; child++) {
            inside += write(children[choose(children.length)] as Element, depth + 1)
          }
        } else inside = values[choose(values.length)]?.replace(/&[#x].*|]]>/, '') ?? ''
        return `<${element.name}${unique.join('')}>${inside}</${element.name}>`
      }
      return write(table.root, 0).replace(`<${table.root.name}`, `<${table.root.name}${namespaces.join('')}`)
    })
}

describe('files nobody meant', { timeout: SOAK ? 900_000 : 60_000 }, () => {
  it('valid ones with elements removed, doubled, emptied, moved, renamed and filled with something else', () => {
    fc.assert(
      fc.property(seedFile, fc.array(change, { minLength: 1, maxLength: 6 }), (file, changes) => {
        handle(encoder.encode(changes.reduce(changed, file)))
      }),
      runs(300),
    )
  })

  it.each([
    ['CII', '380'],
    ['UBL', '380'],
    ['UBL', '381'],
  ] as const)('trees of the elements of %s %s', (syntax, typeCode) => {
    fc.assert(
      fc.property(trees(syntax, typeCode), (file) => handle(encoder.encode(file))),
      runs(200),
    )
  })

  it('valid ones with bytes changed', () => {
    fc.assert(
      fc.property(seedFile, fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 4 }), (file, bytes) => {
        const spoilt = encoder.encode(file)
        for (const [at, byte] of bytes) spoilt[Math.floor(at * spoilt.length)] = byte
        handle(spoilt)
      }),
      runs(200),
    )
  })

  it('bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), async (bytes, tagged) => {
        const file = tagged ? Uint8Array.from([0x3c, ...bytes]) : bytes
        handle(file)
        await expect(settled(engine.inspect(file))).resolves.toBe(true)
        await expect(settled(engine.readLifecycle?.(file))).resolves.toBe(true)
      }),
      runs(500),
    )
  })
})

/** Whether it came to an end of ours. */
async function settled(work: Promise<unknown> | undefined): Promise<boolean> {
  try {
    await work
    return true
  } catch (error) {
    return DocumentError.isInstance(error)
  }
}
