import { decodeXml } from '../../src/decode.js'
import { Judged } from '../../src/rules/document.js'
import { NAMESPACES } from '../../src/rules/namespaces.js'
import { type CompiledSet, compileSet, type RuleSet } from '../../src/rules/set.js'
import { readTree } from '../../src/rules/tree.js'

const LIMITS = {
  maxBytes: 1e7,
  maxDepth: 64,
  maxAttributes: 128,
  maxValueLength: 1e5,
  maxElements: 1e5,
}

/** Judges documents by a set: the ids of the rules that fail, in order of the alphabet, those that only warn with `!`. */
export function judgeBy(set: RuleSet<Judged>): { (xml: string): string[]; readonly set: CompiledSet<Judged> } {
  const compiled = compileSet(set)
  const judge = (xml: string): string[] => {
    const tree = readTree(decodeXml(new TextEncoder().encode(xml)), NAMESPACES, LIMITS)
    const failures = compiled.judge(tree, new Judged(tree), 1e4, () => {})
    return [...new Set(failures.map(({ rule, severity }) => (severity === 'warning' ? `!${rule}` : rule)))].sort()
  }
  return Object.assign(judge, { set: compiled })
}
