import { DocumentError } from '@facturelle/core'
import { type DecodedXml, decodeXml, looksLikeXml } from '../decode.js'
import { DEFAULT_LIMITS } from '../reader.js'
import { checkBytes } from '../syntax/bytes.js'
import { oncePer } from '../syntax/once.js'
import { type Allowance, type Budget, settleBudget } from './budget.js'
import { Judged } from './document.js'
import { NAMESPACES, SYNTAX_OF } from './namespaces.js'
import { type CompiledSet, compileSet, type Failure, type RuleSet, type Severity } from './set.js'
import { type Node, readTree, type Tree } from './tree.js'

/** A set of rules of invoices. */
export type InvoiceRules = RuleSet<Judged>

/** A file of an invoice, read to be judged. */
export interface Read {
  readonly xml: DecodedXml
  readonly tree: Tree
  readonly syntax: 'CII' | 'UBL'
}

/** Without the sentences: what a set says of a file. */
export interface Verdict {
  readonly set: string
  readonly version: string
  readonly failures: readonly {
    readonly rule: string
    readonly severity: Severity
    /** Where the tag of the element begins, in characters from the start of the text. */
    readonly offset: number
  }[]
}

const compiled: (set: InvoiceRules) => CompiledSet<Judged> = /* @__PURE__ */ oncePer((set: InvoiceRules) =>
  compileSet(set),
)

/**
 * Judges the XML of an invoice by the sets that are handed over, and by nothing else: no text, no other set is loaded with
 * it.
 *
 * ```ts
 * judge(bytes, [en16931Cii()])
 * ```
 * @throws {DocumentError} `BROKEN`, `UNSAFE`: no invoice in XML; `TOO_LARGE`: past the budget
 */
export function judge(bytes: Uint8Array, sets: readonly InvoiceRules[], budget: Budget = {}): readonly Verdict[] {
  const allowance = settleBudget(budget)
  const { tree } = readInvoice(bytes, allowance)
  const document = new Judged(tree)
  return sets.map((set) => ({
    set: set.name,
    version: set.version,
    failures: judgeTree(tree, document, set, allowance).map(({ rule, severity, node: { offset } }) => ({
      rule,
      severity,
      offset,
    })),
  }))
}

/** @throws {DocumentError} as `judge` */
export function readInvoice(bytes: Uint8Array, { maxElements, spend }: Allowance): Read {
  checkBytes(bytes)
  if (bytes.length > DEFAULT_LIMITS.maxBytes) {
    const why = `The file has ${bytes.length} bytes; at most ${DEFAULT_LIMITS.maxBytes} are read.`
    throw new DocumentError('TOO_LARGE', why)
  }
  if (!looksLikeXml(bytes)) throw new DocumentError('BROKEN', 'The file is no XML.')
  const xml = decodeXml(bytes)
  const limits = { ...DEFAULT_LIMITS, maxValueLength: Number.MAX_SAFE_INTEGER, maxElements }
  const tree = readTree(xml, NAMESPACES, limits, spend)
  const syntax = SYNTAX_OF[tree.root.path.name]
  if (!syntax) {
    throw new DocumentError('BROKEN', 'The file is no invoice in CII or UBL: its root element is another one.')
  }
  return { xml, tree, syntax }
}

export function judgeTree(
  tree: Tree,
  document: Judged,
  set: InvoiceRules,
  { maxIssues, spend }: Allowance,
): readonly Failure[] {
  return compiled(set).judge(tree, document, maxIssues, spend)
}

/** The ids of all rules of a set, with what a failure of each is. */
export function ruleIds(set: InvoiceRules): ReadonlyMap<string, Severity> {
  return compiled(set).ids()
}

/** The only text at the end of the steps, white space around it off. */
export function textAt(node: Node, ...steps: readonly [string, ...string[]]): string | undefined {
  return node.select(...steps)[0]?.text.trim()
}
