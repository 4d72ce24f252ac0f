import type { Path } from './path.js'
import { type CodeLists, compileTable, judgeTable, type SyntaxTable } from './table.js'
import type { Node, Tree } from './tree.js'

export type Severity = 'fatal' | 'warning'

/**
 * What a rule says of an element: `true`, it holds; `false`, it does not; another element, it does not, and that is the
 * element to look at.
 */
export type Judgement = boolean | Node

/** One rule: told the element and the whole file, it judges. */
export type Check<D> = (node: Node, document: D) => Judgement

/** Rules by their official ids. */
export type Checks<D> = Readonly<Record<string, Check<D>>>

/** Rules about the same elements. */
export interface Context<D> {
  /** Which elements: a pattern of `Path.fits`, several, or a question to the path. */
  readonly at: string | readonly string[] | ((path: Path) => boolean)
  /** Which of them. What is not among them goes on to the next context of the group. */
  readonly when?: (node: Node, document: D) => boolean
  readonly rules?: Checks<D>
  /** Rules whose failure is a warning. */
  readonly warnings?: Checks<D>
  /** Rules of syntax, as a table: see `compileTable`. */
  readonly syntax?: string
}

/** Contexts of which an element is judged by the first that fits, as in a pattern of Schematron. */
export type Group<D> = readonly Context<D>[]

/** A set of rules as its authority publishes it, for one syntax. */
export interface RuleSet<D> {
  /** `en16931`, `br-fr`, `factur-x-basic` … */
  readonly name: string
  /** That of the authority. */
  readonly version: string
  readonly groups: readonly Group<D>[]
  /** The lists of codes that its tables of syntax name. */
  readonly lists?: CodeLists
}

/** A rule that does not hold. */
export interface Failure {
  readonly rule: string
  readonly severity: Severity
  readonly node: Node
  /** Of a rule of syntax: which element or attribute, and what is wrong with it. */
  readonly syntax?: SyntaxFailure
}

/** What a rule of syntax found. */
export interface SyntaxFailure {
  readonly kind: 'absent' | 'most' | 'one' | 'least' | 'code'
  /** Below the element: `ram:ID/@schemeID`; `.` for the element itself. */
  readonly path: string
  /** Of `code`: the name of the list, or after a `=` its codes with commas between. */
  readonly list?: string
}

interface CompiledContext<D> {
  readonly when: Context<D>['when']
  readonly checks: readonly (readonly [id: string, severity: Severity, check: Check<D>])[]
  readonly table: SyntaxTable | undefined
}

/** A context that is compiled when the first element asks for it: of a large set most files need a small part. */
interface Candidate<D> {
  readonly fits: (path: Path) => boolean
  readonly when: Context<D>['when']
  compiled(): CompiledContext<D>
}

/** For one path: of each group the contexts that may fit, in order, up to the first that fits without question. */
type Plan<D> = readonly (readonly CompiledContext<D>[])[]

/** A set made ready. */
export interface CompiledSet<D> {
  readonly set: RuleSet<D>
  /** Its failures in the file, in the order of its elements. Stops at `most`. */
  judge(tree: Tree, document: D, most: number, spend: () => void): Failure[]
  /** The ids of all its rules, each once. */
  ids(): ReadonlyMap<string, Severity>
}

let sets = 0

/** Makes a set ready: done once, and used for any number of files. */
export function compileSet<D>(set: RuleSet<D>): CompiledSet<D> {
  const index = sets++
  const groups = set.groups.map((group) => byLastStep(group, set.lists))

  function planOf(path: Path): Plan<D> {
    const plan: CompiledContext<D>[][] = []
    for (const group of groups) {
      const candidates: CompiledContext<D>[] = []
      for (const { fits, when, compiled } of group.candidates(path.name)) {
        if (!fits(path)) continue
        candidates.push(compiled())
        if (!when) break
      }
      if (candidates.length > 0) plan.push(candidates)
    }
    path.plans[index] = plan
    return plan
  }

  return {
    set,
    judge(tree, document, most, spend) {
      const failures: Failure[] = []
      for (const node of tree.nodes) {
        const plan = (node.path.plans[index] as Plan<D> | undefined) ?? planOf(node.path)
        for (const candidates of plan) {
          for (const { when, checks, table } of candidates) {
            if (when && !when(node, document)) continue
            spend()
            for (const [rule, severity, check] of checks) {
              const judgement = judged(check, node, document)
              if (judgement === true) continue
              failures.push({ rule, severity, node: judgement === false ? node : judgement })
            }
            if (table) judgeTable(table, node, failures)
            break
          }
          if (failures.length >= most) return failures.slice(0, most)
        }
      }
      return failures
    },
    ids() {
      const ids = new Map<string, Severity>()
      for (const { compiled } of groups.flatMap(({ all }) => all)) {
        const { checks, table } = compiled()
        for (const [id, severity] of checks) ids.set(id, severity)
        for (const { id, severity } of table?.rules ?? []) ids.set(id, severity)
      }
      return ids
    },
  }
}

/** What a rule cannot cope with it does not hold of: the official engine stops there, and so has no verdict. */
function judged<D>(check: Check<D>, node: Node, document: D): Judgement {
  try {
    return check(node, document)
  } catch {
    return false
  }
}

/** The contexts of a group, in order, by the last step of their patterns: most say nothing of elements of other names. */
function byLastStep<D>(group: Group<D>, lists: CodeLists | undefined) {
  const all: Candidate<D>[] = []
  const named = new Map<string, Candidate<D>[]>()
  /** Those that any name may fit. */
  const open: Candidate<D>[] = []
  for (const context of group) {
    const candidate = candidateOf(context, lists)
    all.push(candidate)
    const names = typeof context.at === 'function' ? ['*'] : [context.at].flat().map(lastStep)
    if (names.includes('*')) {
      for (const same of named.values()) same.push(candidate)
      open.push(candidate)
      continue
    }
    for (const name of new Set(names)) {
      const same = named.get(name)
      if (same) same.push(candidate)
      else named.set(name, [...open, candidate])
    }
  }
  return { all, candidates: (name: string): readonly Candidate<D>[] => named.get(name) ?? open }
}

function candidateOf<D>({ at, when, rules, warnings, syntax }: Context<D>, lists: CodeLists | undefined): Candidate<D> {
  let compiled: CompiledContext<D> | undefined
  const patterns = typeof at === 'function' ? [] : [at].flat()
  return {
    fits: typeof at === 'function' ? at : (path) => patterns.some((pattern) => path.fits(pattern)),
    when,
    compiled() {
      compiled ??= {
        when,
        checks: [
          ...Object.entries(rules ?? {}).map(([id, check]) => [id, 'fatal', check] as const),
          ...Object.entries(warnings ?? {}).map(([id, check]) => [id, 'warning', check] as const),
        ],
        table: syntax === undefined ? undefined : compileTable(syntax, lists),
      }
      return compiled
    },
  }
}

function lastStep(pattern: string): string {
  return pattern.slice(pattern.lastIndexOf('/') + 1)
}
