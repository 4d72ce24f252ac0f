/** More paths than any invoice has: past it what was learnt of them is forgotten, so that no file fills the memory. */
const MOST_PATHS = 10_000

/**
 * Where elements stand: one object for all that have the same names above them, so that which rules look at an element is
 * found out once, and remembered from file to file.
 */
export class Path {
  private static first = new Path('', '', '', undefined)
  private static made = 0

  /** Under the prefix the rules know the namespace by; of another namespace `{uri}local`. */
  readonly name: string
  readonly uri: string
  readonly local: string
  readonly parent: Path | undefined
  /** What each set of rules has to say of such elements, by the number of the set. */
  readonly plans: unknown[] = []
  /** By local name, of each namespace one: the first, and others if any. */
  private readonly next = new Map<string, { readonly uri: string; readonly path: Path; others?: Map<string, Path> }>()

  private constructor(name: string, uri: string, local: string, parent: Path | undefined) {
    this.name = name
    this.uri = uri
    this.local = local
    this.parent = parent
  }

  /** The one above the root element. */
  static start(): Path {
    if (Path.made > MOST_PATHS) {
      Path.first = new Path('', '', '', undefined)
      Path.made = 0
    }
    return Path.first
  }

  to(uri: string, local: string, prefixes: ReadonlyMap<string, string>): Path {
    const same = this.next.get(local)
    if (same?.uri === uri) return same.path
    const other = same?.others?.get(uri)
    if (other) return other
    const prefix = prefixes.get(uri)
    const path = new Path(prefix === undefined ? `{${uri}}${local}` : `${prefix}:${local}`, uri, local, this)
    Path.made++
    if (!same) this.next.set(local, { uri, path })
    else {
      same.others ??= new Map()
      same.others.set(uri, path)
    }
    return path
  }

  /** Whether it is the root element. */
  get isRoot(): boolean {
    return this.parent?.parent === undefined
  }

  /** Whether some element above has this name. */
  within(name: string): boolean {
    for (let above = this.parent; above; above = above.parent) if (above.name === name) return true
    return false
  }

  /**
   * Whether a pattern fits: `/rsm:CrossIndustryInvoice/rsm:ExchangedDocument` from the root, `ram:Price/ram:ID` at the end,
   * `*` for any one element.
   */
  fits(pattern: string): boolean {
    const rooted = pattern.startsWith('/')
    const steps = pattern.slice(rooted ? 1 : 0).split('/')
    return endsWith(this, steps, rooted)
  }
}

function endsWith(last: Path, steps: readonly string[], rooted: boolean): boolean {
  let path: Path | undefined = last
  for (let at = steps.length - 1; at >= 0; at--) {
    if (!path?.parent || (steps[at] !== '*' && steps[at] !== path.name)) return false
    path = path.parent
  }
  return !rooted || path?.parent === undefined
}
