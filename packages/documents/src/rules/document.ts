import type { Node, Tree } from './tree.js'

/** A file that is judged, and what its rules ask of it more than once. */
export class Judged {
  readonly root: Node
  private readonly tree: Tree
  private byName: Map<string, Node[]> | undefined
  private readonly known = new Map<unknown, unknown>()

  constructor(tree: Tree) {
    this.tree = tree
    this.root = tree.root
  }

  /** All elements of that name, wherever they stand, in the order of the file. */
  everywhere(name: string): readonly Node[] {
    if (!this.byName) {
      this.byName = new Map()
      for (const node of this.tree.nodes) {
        const same = this.byName.get(node.path.name)
        if (same) same.push(node)
        else this.byName.set(node.path.name, [node])
      }
    }
    return this.byName.get(name) ?? []
  }

  /**
   * What a function finds in the file, found out once: rules of each line must not look through all the lines again.
   * @param find the same function each time, it is the key
   */
  once<T>(find: (document: this) => T): T {
    if (this.known.has(find)) return this.known.get(find) as T
    const found = find(this)
    this.known.set(find, found)
    return found
  }
}
