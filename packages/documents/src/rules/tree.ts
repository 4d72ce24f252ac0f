import { DocumentError } from '@facturelle/core'
import type { DecodedXml } from '../decode.js'
import { type Attribute, readXml, type XmlLimits } from '../reader.js'
import { Path } from './path.js'

/** An element of a file that is judged. */
export class Node {
  readonly path: Path
  readonly parent: Node | undefined
  children: Node[] = NO_NODES
  attributes: readonly Attribute[]
  /** The text directly inside, as it stands: not trimmed. */
  text = ''
  /** Where in the file its tag begins. */
  readonly offset: number
  private byName: Map<string, Node[]> | undefined

  constructor(path: Path, parent: Node | undefined, attributes: readonly Attribute[], offset: number) {
    this.path = path
    this.parent = parent
    this.attributes = attributes
    this.offset = offset
  }

  /** Its name under the prefix the rules know its namespace by: `ram:ID`. */
  get name(): string {
    return this.path.name
  }

  /** The first child of that name. */
  child(name: string): Node | undefined {
    const { children } = this
    if (children.length > MANY) return this.named().get(name)?.[0]
    for (const child of children) if (child.path.name === name) return child
    return undefined
  }

  /** All children of that name, in the order of the file. */
  all(name: string): readonly Node[] {
    const { children } = this
    if (children.length > MANY) return this.named().get(name) ?? NO_NODES
    let found: Node[] | undefined
    for (const child of children) {
      if (child.path.name !== name) continue
      if (found) found.push(child)
      else found = [child]
    }
    return found ?? NO_NODES
  }

  /** All elements at the end of the steps below this one. */
  select(first: string, ...steps: readonly string[]): readonly Node[] {
    let found = this.all(first)
    for (const step of steps) {
      if (found.length === 0) return NO_NODES
      found = found.length === 1 ? (found[0] as Node).all(step) : found.flatMap((node) => node.all(step))
    }
    return found
  }

  /** Whether there is an element at the end of the steps. */
  has(...steps: readonly string[]): boolean {
    return below(this, steps, 0)
  }

  attribute(name: string): string | undefined {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value
    return undefined
  }

  /** All text inside, as XPath takes the value of an element. */
  get value(): string {
    if (this.children.length === 0) return this.text
    return this.text + this.children.map((child) => child.value).join('')
  }

  /** Children by name: of so many, looking through all for each rule would be quadratic. */
  private named(): Map<string, Node[]> {
    if (this.byName) return this.byName
    this.byName = new Map()
    for (const child of this.children) {
      const same = this.byName.get(child.path.name)
      if (same) same.push(child)
      else this.byName.set(child.path.name, [child])
    }
    return this.byName
  }
}

const MANY = 16
const NO_NODES: Node[] = []

function below(node: Node, steps: readonly string[], at: number): boolean {
  const step = steps[at]
  if (step === undefined) return true
  if (at === steps.length - 1) return node.child(step) !== undefined
  for (const child of node.all(step)) if (below(child, steps, at + 1)) return true
  return false
}

/** What bounds the judging of a file, beside the limits of reading. */
export interface TreeLimits extends Required<XmlLimits> {
  /** Most elements of one file. */
  readonly maxElements: number
}

/** A file as a tree. */
export interface Tree {
  readonly root: Node
  /** All elements, in the order of the file. */
  readonly nodes: readonly Node[]
}

/**
 * Reads a file into a tree.
 * @param prefixes by namespace: what the rules call it
 * @param spend told of each element
 * @throws {DocumentError} as `readXml`; `TOO_LARGE`: more elements than the limit
 */
export function readTree(
  xml: DecodedXml,
  prefixes: ReadonlyMap<string, string>,
  limits: TreeLimits,
  spend?: () => void,
): Tree {
  const nodes: Node[] = []
  const start = Path.start()
  let path = start
  let open: Node | undefined
  readXml(
    xml,
    {
      open(uri, local, _, offset, attributes) {
        if (nodes.length >= limits.maxElements) {
          throw new DocumentError('TOO_LARGE', `The file has more than ${limits.maxElements} elements.`)
        }
        spend?.()
        path = path.to(uri, local, prefixes)
        const node = new Node(path, open, attributes, offset)
        nodes.push(node)
        if (open) {
          if (open.children === NO_NODES) open.children = [node]
          else open.children.push(node)
        }
        open = node
        return true
      },
      text(text) {
        if (open) open.text = open.text === '' ? text : open.text + text
      },
      close() {
        open = open?.parent
        path = open?.path ?? start
      },
    },
    limits,
  )
  return { root: nodes[0] as Node, nodes }
}
