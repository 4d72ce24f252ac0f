import { describe, expect, it } from 'vitest'
import { decodeXml } from '../../src/decode.js'
import { DEFAULT_LIMITS } from '../../src/reader.js'
import { settleBudget } from '../../src/rules/budget.js'
import { Judged } from '../../src/rules/document.js'
import { codeList } from '../../src/rules/lists/list.js'
import { compileSet, type Group, type RuleSet } from '../../src/rules/set.js'
import { type Node, readTree } from '../../src/rules/tree.js'

const PREFIXES = new Map([['urn:a', 'a']])

function read(xml: string) {
  return readTree(decodeXml(new TextEncoder().encode(xml)), PREFIXES, { ...DEFAULT_LIMITS, maxElements: 1000 })
}

function judged(xml: string, set: Omit<RuleSet<Judged>, 'name' | 'version'>, most = 100) {
  const tree = read(xml)
  const failures = compileSet({ name: 't', version: '1', ...set }).judge(tree, new Judged(tree), most, () => undefined)
  return failures.map(({ rule, severity, node }) => `${rule} ${severity} ${node.name}`)
}

const bad = () => false

describe('the tree', () => {
  const { root, nodes } = read('<r xmlns="urn:a" xmlns:b="urn:b"><x k="1">p<y>q</y>r</x><x/><b:x/><z><y/></z></r>')

  it('knows elements by the prefix of the rules', () => {
    expect(nodes.map(({ name }) => name)).toEqual(['a:r', 'a:x', 'a:y', 'a:x', '{urn:b}x', 'a:z', 'a:y'])
  })

  it('finds children, descendants by steps, attributes and values', () => {
    expect(root.all('a:x')).toHaveLength(2)
    expect(root.child('a:x')?.attribute('k')).toBe('1')
    expect(root.child('a:x')?.attribute('j')).toBeUndefined()
    expect(root.child('a:x')?.text).toBe('pr')
    expect(root.select('a:x', 'a:y')).toHaveLength(1)
    expect(root.has('a:z', 'a:y')).toBe(true)
    expect(root.has('a:z', 'a:x')).toBe(false)
  })

  it('finds children as well where there are many', () => {
    const many = read(`<r xmlns="urn:a">${'<x/><y/>'.repeat(50)}</r>`).root
    expect([many.all('a:x').length, many.child('a:y')?.name, many.child('a:z')]).toEqual([50, 'a:y', undefined])
  })
})

describe('a set', () => {
  const xml = '<r xmlns="urn:a"><x>1</x><x>2</x><y><x>3</x></y></r>'

  it('judges an element by the first context of a group that fits', () => {
    const groups: Group<Judged>[] = [
      [
        { at: 'a:y/a:x', rules: { NARROW: bad } },
        { at: 'a:x', when: ({ text }) => text === '2', warnings: { TWO: bad } },
        { at: 'a:x', rules: { REST: bad } },
      ],
    ]
    expect(judged(xml, { groups })).toEqual(['REST fatal a:x', 'TWO warning a:x', 'NARROW fatal a:x'])
  })

  it('judges an element by each group', () => {
    const groups = [
      [{ at: '/a:r', rules: { ONE: bad } }],
      [{ at: '*', rules: { ALL: ({ children }: Node) => children.length > 0 } }],
    ]
    expect(judged(xml, { groups })).toEqual(['ONE fatal a:r', 'ALL fatal a:x', 'ALL fatal a:x', 'ALL fatal a:x'])
  })

  it('tells the element a rule points at, and takes a rule that throws for one that fails', () => {
    const throws = () => {
      throw new Error('more than one item')
    }
    const groups = [[{ at: 'a:y', rules: { POINT: (node: Node) => node.child('a:x') ?? true, THROW: throws } }]]
    expect(judged(xml, { groups })).toEqual(['POINT fatal a:x', 'THROW fatal a:y'])
  })

  it('stops at the most failures', () => {
    expect(judged(xml, { groups: [[{ at: 'a:x', rules: { A: bad, B: bad } }]] }, 3)).toHaveLength(3)
  })

  it('keeps what two sets say of one path apart', () => {
    expect(judged(xml, { groups: [[{ at: 'a:y', rules: { A: bad } }]] })).toEqual(['A fatal a:y'])
    expect(judged(xml, { groups: [[{ at: 'a:y', rules: { B: bad } }]] })).toEqual(['B fatal a:y'])
  })

  it('finds something out once for all elements', () => {
    let asked = 0
    const count = (document: Judged): number => {
      asked++
      return document.everywhere('a:x').length
    }
    const groups = [[{ at: 'a:x', rules: { THREE: (_: Node, document: Judged) => document.once(count) !== 3 } }]]
    expect(judged(xml, { groups })).toHaveLength(3)
    expect(asked).toBe(1)
  })
})

describe('a table of syntax', () => {
  const table = (syntax: string, xml: string) =>
    judged(`<r xmlns="urn:a">${xml}</r>`, { groups: [[{ at: '/a:r', syntax }]], lists: { odd: codeList('1 3') } })

  it.each([
    ['R - a:x', '<x/>', ['R fatal a:x']],
    ['R - a:x', '<y/>', []],
    ['R !- a:x', '<x/><x/>', ['R warning a:x']],
    ['R - a:y/a:x', '<x/><y><x/></y>', ['R fatal a:x']],
    ['R - a:y/a:x', '<x/><y/>', []],
    ['R - a:x/@k', '<x k=""/>', ['R fatal a:x']],
    ['R - a:x/@k', '<x j="1"/>', []],
    ['R - //a:x', '<y><y><x/></y></y>', ['R fatal a:x']],
    ['R - a:x|a:y/a:z', '<y><z/></y>', ['R fatal a:z']],
    ['R ? a:x', '<x/>', []],
    ['R ? a:x', '<x/><x/>', ['R fatal a:r']],
    ['R 1 a:x', '', ['R fatal a:r']],
    ['R 1 a:x', '<x/>', []],
    ['R 1 a:x', '<x/><x/>', ['R fatal a:r']],
    ['R + a:y/a:x', '<y/>', ['R fatal a:r']],
    ['R + a:y/a:x', '<y/><y><x/></y>', []],
    ['R + a:x/@k', '<x k="1"/>', []],
    ['R + a:x/@k', '<x/>', ['R fatal a:r']],
    ['R #odd .', '3', []],
    ['R #odd .', '2', ['R fatal a:r']],
  ])('%s of %s', (rule, xml, wanted) => {
    expect(table(rule, xml)).toEqual(wanted)
  })

  it('is refused when a line of it cannot be read', () => {
    expect(() => table('R a:x', '')).toThrow('The line of R')
    expect(() => table('R #even .', '')).toThrow('list of codes even')
  })
})

describe('the budget', () => {
  it('is spent by the clock that is passed in', () => {
    let now = 0
    const { spend } = settleBudget({ maxMs: 10, clock: { now: () => now } })
    for (let at = 0; at < 10_000; at++) spend()
    now = 11
    expect(() => {
      for (let at = 0; at < 5000; at++) spend()
    }).toThrow(expect.objectContaining({ code: 'TOO_LARGE' }))
  })

  it.each([{ maxMs: 0 }, { maxElements: 1.5 }, { maxIssues: -1 }])('refuses %j', (budget) => {
    expect(() => settleBudget(budget)).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }))
  })

  it('bounds the elements of a tree', () => {
    expect(() => read(`<r>${'<x/>'.repeat(1000)}</r>`)).toThrow(expect.objectContaining({ code: 'TOO_LARGE' }))
  })
})
