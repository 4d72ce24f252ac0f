import { expect, test } from 'vitest'
import { facturXBasic } from '../../src/rules/factur-x/basic.js'
import { facturXBasicWl } from '../../src/rules/factur-x/basic-wl.js'
import { facturXEn16931 } from '../../src/rules/factur-x/en16931.js'
import { facturXExtended } from '../../src/rules/factur-x/extended.js'
import { facturXMinimum } from '../../src/rules/factur-x/minimum.js'
import { facturXTexts } from '../../src/rules/texts/factur-x.js'
import { ciiDocument } from './cii-document.js'
import { GROUPS, inAll } from './en16931-cii-cases.js'
import { CASES, OTHERWISE } from './factur-x.cases.js'
import { judgeBy } from './judged.js'

const SETS = [facturXMinimum, facturXBasicWl, facturXBasic, facturXEn16931, facturXExtended].map((set) =>
  judgeBy(set()),
)
const [minimum, basicWl, basic, en16931, extended] = SETS as [Judge, Judge, Judge, Judge, Judge]
type Judge = ReturnType<typeof judgeBy>

const nameOf = (judge: Judge) => judge.set.set.name
const plain = (id: string) => id.replace('!', '')
const isModel = (id: string) => !/^(FX-SCH|\?)/.test(plain(id))

/** Rules that have the condition of EN 16931, or nearly so. */
const isShared = (id: string) => isModel(id) && !/FXEXT|PEPPOL/.test(id)

const failed = new Map<string, Set<string>>(SETS.map((judge) => [nameOf(judge), new Set()]))

function judged(judge: Judge, xml: string): string[] {
  const ids = judge(xml)
  for (const id of ids) failed.get(nameOf(judge))?.add(plain(id))
  return ids
}

test('as many rules as the authority has, with an id or without', () => {
  const counts = SETS.map((judge) => [nameOf(judge), judge.set.ids().size])
  expect(counts).toEqual([
    ['factur-x-minimum', 56],
    ['factur-x-basic-wl', 279],
    ['factur-x-basic', 386],
    ['factur-x-en16931', 434],
    ['factur-x-extended', 944],
  ])
})

/** What a case of EN 16931 should bring about in a profile. */
function expected(judge: Judge, rules: string, changes: readonly string[]): string[] {
  const has = judge.set.ids()
  const ids = new Set(rules.split(' ').filter((id) => has.has(plain(id))))
  for (const change of (OTHERWISE[changes.join('; ')] ?? '').split(' ').filter(Boolean)) {
    const id = change.slice(1)
    if (change.startsWith('-')) ids.delete(id)
    else if (has.has(id)) ids.add(id)
  }
  return [...ids].filter(isShared).sort()
}

test.each(Object.entries(GROUPS))('the cases of EN 16931 in category %s', (category, cases) => {
  const base = inAll(category)
  const met: unknown[] = []
  const wanted: unknown[] = []
  for (const [rules, ...changes] of cases) {
    const xml = ciiDocument(...base, ...changes)
    for (const judge of SETS) {
      met.push([nameOf(judge), judged(judge, xml).filter(isShared), ...changes])
      wanted.push([nameOf(judge), expected(judge, rules, changes), ...changes])
    }
  }
  expect(met).toEqual(wanted)
})

test('the cases of Factur-X', () => {
  const met = CASES.map(([category, , , ...changes]) => {
    const xml = ciiDocument(...inAll(category), ...changes)
    for (const judge of [minimum, basicWl, basic]) judged(judge, xml)
    return [category, ...[en16931, extended].map((judge) => judged(judge, xml).filter(isModel).join(' ')), ...changes]
  })
  expect(met).toEqual(CASES)
})

/** Rows of a table, whose sentences are made of the row. */
const ROWS = ['CII-SR-463', 'CII-SR-471', 'CII-SR-472', 'CII-SR-473']

/** The authority publishes them with a condition that always holds. */
const NEVER = ['BR-CO-05', 'BR-CO-06', 'BR-CO-07', 'BR-CO-08', 'BR-AF-09', 'BR-AG-09', 'CII-SR-464']

test('each rule beside the structure has failed, and has a text', () => {
  for (const judge of SETS) {
    const models = [...judge.set.ids().keys()].filter(isModel)
    const never = models.filter((id) => !failed.get(nameOf(judge))?.has(id) && !NEVER.includes(id))
    expect([nameOf(judge), never]).toEqual([nameOf(judge), []])
    expect(models.filter((id) => !facturXTexts()[id] && !ROWS.includes(id))).toEqual([])
  }
})

test('an invoice that claims the profile fails nothing', () => {
  const claims = (guideline: string) =>
    ciiDocument(`Context/GuidelineSpecifiedDocumentContextParameter/ID = ${guideline}`)
  expect(en16931(claims('urn:cen.eu:en16931:2017'))).toEqual([])
  expect(extended(claims('urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended'))).toEqual([])
})
