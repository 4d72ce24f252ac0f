import type { Invoice } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { invoiceIssues } from '../src/model/check.js'
import { expandInvoice } from '../src/model/expand.js'
import { brokenRules } from './support/arithmetic-rules.js'
import { randomInvoice } from './support/random-invoice.js'
import { randomSimplifiedInvoice } from './support/random-simplified-invoice.js'

/** Whole where asked for, a sample of a few seconds otherwise. */
const COUNT = process.env.FACTURELLE_SOAK ? 100_000 : 1500
/** The schema is asked of a part: it looks at every field, and is not what this is about. */
const LOOKED_AT = process.env.FACTURELLE_SOAK ? 10_000 : 250

describe('the sums of random invoices', () => {
  it(
    `break no rule of arithmetic in ${COUNT} invoices`,
    () => {
      const categories = new Set<string>()
      for (let seed = 0; seed < COUNT; seed++) {
        const invoice = randomInvoice(seed, {
          profile: seed % 2 ? 'EXTENDED' : 'EN 16931',
          ...(seed % 7 && { density: 0.3 }),
        })
        const broken = brokenRules(invoice)
        if (broken.length > 0) expect.fail(`seed ${seed}: ${broken.join(', ')}`)
        for (const { category } of invoice.vatBreakdown) categories.add(category)
      }
      expect([...categories].sort()).toEqual(['AE', 'E', 'G', 'K', 'L', 'M', 'O', 'S', 'Z'])
    },
    process.env.FACTURELLE_SOAK ? 900_000 : 30_000,
  )

  it(
    'are invoices of the model',
    () => {
      for (let seed = 0; seed < LOOKED_AT; seed++) {
        const issues = invoiceIssues(randomInvoice(seed, { profile: seed % 2 ? 'EXTENDED' : 'EN 16931' }))
        if (issues.length > 0) expect.fail(`seed ${seed}: ${issues.map(({ message }) => message).join(' ')}`)
      }
    },
    process.env.FACTURELLE_SOAK ? 900_000 : 30_000,
  )

  it(
    'break no rule where they come from a simplified form',
    () => {
      for (let seed = 0; seed < LOOKED_AT; seed++) {
        const invoice = expandInvoice(randomSimplifiedInvoice(seed))
        const broken = [...brokenRules(invoice), ...invoiceIssues(invoice).map(({ message }) => message)]
        if (broken.length > 0) expect.fail(`seed ${seed}: ${broken.join(', ')}`)
      }
    },
    process.env.FACTURELLE_SOAK ? 900_000 : 30_000,
  )

  it('are the same for the same seed', () => {
    expect(randomInvoice(7, { profile: 'EXTENDED' })).toEqual(randomInvoice(7, { profile: 'EXTENDED' }))
    expect(randomInvoice(7)).not.toEqual(randomInvoice(8))
  })
})

describe('the checker', () => {
  const right = randomInvoice(11, { profile: 'EXTENDED', density: 1 })

  it('finds nothing in a right invoice', () => expect(brokenRules(right)).toEqual([]))

  it.each(Object.keys(right.totals).filter((name) => name !== 'vatTotalInAccountingCurrency'))(
    'sees a cent too much in %s',
    (name) => {
      const totals = { ...right.totals, [name]: cent(right.totals[name as keyof Invoice['totals']] as string) }
      expect(brokenRules({ ...right, totals })).not.toEqual([])
    },
  )

  it.each(['taxableAmount', 'vatAmount'] as const)('sees a cent too much in a VAT group: %s', (name) => {
    const [first, ...others] = right.vatBreakdown
    if (!first) throw new Error('no group')
    expect(brokenRules({ ...right, vatBreakdown: [{ ...first, [name]: cent(first[name]) }, ...others] })).not.toEqual(
      [],
    )
  })

  it('sees a cent too much in a line', () => {
    const lines = right.lines.map((line, index) =>
      index === 1 ? { ...line, netAmount: cent(line.netAmount as string) } : line,
    )
    expect(brokenRules({ ...right, lines })).toContain(`BT-131 ${lines[1]?.id}`)
  })
})

function cent(amount: string): string {
  const [, sign, whole, decimals] = /^(-?)(\d+)\.?(\d*)$/.exec(amount) as unknown as [string, string, string, string]
  const cents = BigInt(`${sign}${whole}${decimals.padEnd(2, '0')}`) + 1n
  const text = String(cents < 0n ? -cents : cents).padStart(3, '0')
  return `${cents < 0n ? '-' : ''}${text.slice(0, -2)}.${text.slice(-2)}`
}
