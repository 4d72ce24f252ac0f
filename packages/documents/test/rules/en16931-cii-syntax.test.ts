import { expect, test } from 'vitest'
import { en16931Cii } from '../../src/rules/en16931/cii.js'
import { ciiDocument } from './cii-document.js'
import { CASES, rowsOf, TABLES, wrong } from './en16931-cii-syntax-cases.js'
import { judgeBy } from './judged.js'

const judge = judgeBy(en16931Cii())

test('rules of syntax with conditions of their own', () => {
  const met = CASES.map(([, ...changes]) => [judge(ciiDocument(...changes)).join(' '), ...changes])
  expect(met).toEqual(CASES)
})

test.each(TABLES)('rows: %#', (table, place) => {
  const missed = rowsOf(table, place).filter(({ id, sign, path }) =>
    wrong(sign, path).some((xml) => !judge(xml).includes(id)),
  )
  expect(missed).toEqual([])
})

test('each rule of syntax fails once here, but for three that never can', () => {
  const failed = new Set([
    ...CASES.flatMap(([rules]) => rules.split(' ')),
    ...TABLES.flatMap(([table, place]) => rowsOf(table, place).map(({ id }) => id)),
  ])
  const ids = [...judge.set.ids()].flatMap(([id, severity]) => (severity === 'warning' ? `!${id}` : id))
  const syntax = ids.filter((id) => /^!?CII/.test(id) && !failed.has(id))
  // An earlier context takes the element that they are about.
  expect(syntax).toEqual(['CII-DT-010', 'CII-DT-011', 'CII-DT-012'])
  expect(
    judge(
      ciiDocument(
        'Document/TypeCode/@listID = 1',
        'Document/TypeCode/@listAgencyID = 1',
        'Document/TypeCode/@listVersionID = 1',
      ),
    ),
  ).toEqual([])
})
