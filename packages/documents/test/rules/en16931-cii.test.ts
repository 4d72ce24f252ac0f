import { expect, test } from 'vitest'
import { en16931Cii } from '../../src/rules/en16931/cii.js'
import { en16931Texts } from '../../src/rules/texts/en16931.js'
import { ciiDocument } from './cii-document.js'
import { GROUPS, inAll } from './en16931-cii-cases.js'
import { judgeBy } from './judged.js'

const judge = judgeBy(en16931Cii())

test.each(Object.keys(GROUPS).filter((category) => category !== 'B'))(
  'an invoice of category %s fails no rule',
  (category) => {
    expect(judge(ciiDocument(...inAll(category)))).toEqual([])
  },
)

test.each(Object.entries(GROUPS))('category %s', (category, cases) => {
  const base = inAll(category)
  const met = cases.map(([, ...changes]) => [judge(ciiDocument(...base, ...changes)).join(' '), ...changes])
  expect(met).toEqual(cases)
})

/** The authority publishes them with a condition that always holds. */
const NEVER = ['BR-CO-05', 'BR-CO-06', 'BR-CO-07', 'BR-CO-08', 'BR-AF-09', 'BR-AG-09']

test('each rule of model and codes fails once here, and has a text', () => {
  const failed = new Set([
    ...NEVER,
    ...Object.values(GROUPS).flatMap((cases) => cases.flatMap(([rules]) => rules.split(' '))),
  ])
  const ids = [...judge.set.ids().keys()]
  expect(ids).toHaveLength(806)
  const models = ids.filter((id) => id.startsWith('BR-'))
  expect(models.filter((id) => !failed.has(id))).toEqual([])
  expect(models.filter((id) => !en16931Texts()[id])).toEqual([])
})

test('lines add up as doubles do', () => {
  // 0.1 + 0.2 is not 0.3, but rounds to it.
  const amounts = ['0.10', '0.20']
  const sums = amounts.flatMap((amount, at) => [
    `${at === 0 ? 'Line' : 'Line[2]'}/SpecifiedLineTradeSettlement/SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount = ${amount}`,
  ])
  expect(judge(ciiDocument(...sums, 'Totals/LineTotalAmount = 0.30'))).not.toContain('BR-CO-10')
  expect(judge(ciiDocument(...sums, 'Totals/LineTotalAmount = 0.31'))).toContain('BR-CO-10')
})
