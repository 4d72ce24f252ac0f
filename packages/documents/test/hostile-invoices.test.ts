import { execFileSync } from 'node:child_process'
import { ConfigurationError, DocumentError } from '@facturelle/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { xml } from '../src/index.js'
import { checkStructure, convertInvoice, type ParsedInvoice, parseInvoice } from '../src/syntax/index.js'
import { cpuMs } from './support/cpu-time.js'
import {
  BUDGET_MS,
  bigFiles,
  bytesOf,
  cii,
  FILES,
  joinedAll,
  numbered,
  SECRET,
  SIZE,
  ubl,
} from './support/hostile-files.js'

/** Machines and their moods. What is quadratic misses by far more. */
const SLACK = 10

const OBJECT_KEYS = Reflect.ownKeys(Object.prototype)
const ARRAY_KEYS = Reflect.ownKeys(Array.prototype)
const engine = xml()

function attempt<Result>(run: () => Result): Result | Error {
  try {
    return run()
  } catch (error) {
    return error as Error
  }
}

/** Ours, with a code, and without a piece of the file. */
function expectOurs(error: unknown): void {
  expect(error).toSatisfy((one) => DocumentError.isInstance(one) || ConfigurationError.isInstance(one))
  const { message } = error as Error
  expect(message).not.toContain(SECRET)
  expect(message.length).toBeLessThan(300)
}

describe('hostile invoices', () => {
  it('are of sixty kinds and more', () => {
    expect(new Set(FILES.map(([what]) => what)).size).toBeGreaterThanOrEqual(60)
  })

  beforeAll(() => {
    // Tables and their readers are made when first asked for.
    for (const file of [numbered('1'), ubl('')]) {
      for (const to of ['CII', 'UBL'] as const) attempt(() => convertInvoice(bytesOf(file), { to }))
      attempt(() => checkStructure(bytesOf(file)))
    }
  })

  it.each(FILES)('%s', async (_, make, outcome) => {
    const bytes = bytesOf(make())
    const budget = BUDGET_MS * Math.max(1, bytes.length / SIZE) * SLACK
    const timed = <Result>(run: () => Result) => {
      const started = cpuMs()
      const result = attempt(run)
      expect(cpuMs() - started).toBeLessThan(budget)
      return result
    }
    const parsed = timed(() => parseInvoice(bytes))
    if (typeof outcome === 'string') {
      expectOurs(parsed)
      expect(parsed).toMatchObject({ name: 'DocumentError', code: outcome })
    } else {
      const { invoice, unmapped, unmappedCount } = parsed as ParsedInvoice
      expect({ parsed, unmappedCount }).toMatchObject({ unmappedCount: outcome.unmapped })
      expect(unmapped).toHaveLength(Math.min(1000, outcome.unmapped))
      for (const { path, line: at } of unmapped.slice(0, 3)) {
        expect(path).toMatch(/^\//)
        expect(path.length).toBeLessThan(1000)
        expect(at).toBeGreaterThan(0)
      }
      expect(JSON.stringify(unmapped)).not.toContain(SECRET)
      if (outcome.number !== undefined) expect(invoice.invoiceNumber ?? false).toBe(outcome.number)
    }
    for (const to of ['CII', 'UBL'] as const) {
      const converted = timed(() => convertInvoice(bytes, { to }))
      if (converted instanceof Error) expectOurs(converted)
      else if (typeof outcome !== 'string') expect(converted.unmappedCount).toBe(outcome.unmapped)
    }
    const checked = timed(() => checkStructure(bytes))
    if (checked instanceof Error) expectOurs(checked)
    else expect(checked.valid).toBe(false)
    for (const work of [engine.inspect(bytes), engine.readLifecycle?.(bytes)]) {
      await work?.catch((error: unknown) => expectOurs(error))
    }
    expect(Reflect.ownKeys(Object.prototype)).toEqual(OBJECT_KEYS)
    expect(Reflect.ownKeys(Array.prototype)).toEqual(ARRAY_KEYS)
  })

  it('takes no more memory than a small heap has', () => {
    // All of the table, and some of 2 MB, in one process that has 16 MB besides what Node and the package take.
    const files = [...FILES.map(([, make]) => bytesOf(make())), ...bigFiles()]
    const outcomes = [
      ...FILES.map(([, , outcome]) => (typeof outcome === 'string' ? outcome : 'read')),
      ...bigFiles().map((_, at) => (at === 10 ? 'TOO_LARGE' : 'read')),
    ]
    const script = `
      import { parseInvoice } from ${JSON.stringify(new URL('../lib/syntax/index.js', import.meta.url).href)}
      const lengths = ${JSON.stringify(files.map((file) => bytesOf(file).length))}
      const input = (await import('node:fs')).readFileSync(0)
      let at = 0
      for (const length of lengths) {
        try {
          parseInvoice(input.subarray(at, at + length))
          console.log('read')
        } catch ({ code }) {
          console.log(code)
        }
        at += length
      }`
    const said = execFileSync(
      process.execPath,
      ['--max-old-space-size=24', '--max-semi-space-size=2', '--input-type=module', '--eval', script],
      { input: joinedAll(files.map(bytesOf)), encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] },
    )
    expect(said.trim().split('\n')).toEqual(outcomes)
  }, 60_000)

  it('refuses limits that are none', () => {
    for (const limits of [{ maxBytes: Number.NaN }, { maxDepth: 0 }, { maxAttributes: Number.POSITIVE_INFINITY }]) {
      expect(() => parseInvoice(bytesOf(numbered('1')), limits)).toThrow(ConfigurationError)
    }
    const nested = bytesOf(cii('<x>'.repeat(100)))
    expect(() => parseInvoice(nested, { maxDepth: undefined } as object)).toThrow(/nested more than 64 deep/)
  })
})

it.each([
  ['a text', '<Invoice/>'],
  ['an ArrayBuffer', new ArrayBuffer(8)],
  ['a list', [60]],
  ['null', null],
  ['nothing', undefined],
])('what is no bytes is called so: %s', (_, given) => {
  for (const read of [
    () => parseInvoice(given as never),
    () => checkStructure(given as never),
    () => convertInvoice(given as never, { to: 'UBL' }),
  ]) {
    expect(read).toThrow(expect.objectContaining({ code: 'ARGUMENT_INVALID', field: 'bytes' }))
  }
})
