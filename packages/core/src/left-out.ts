/** What of a model is carried: `true` the whole of it; lists as their entries. */
export type Carried = true | { readonly [key: string]: Carried }

/**
 * What of a model a platform has no place for: one sentence for each field, however many entries of a list have it; never
 * a value.
 * @param single lists of which the first entry alone is carried, by their paths
 */
export function listLeftOut(
  model: object,
  carried: Carried,
  platform: string,
  single: readonly (readonly [path: string, list: readonly unknown[] | undefined])[] = [],
): string[] {
  const found = new Map<string, { readonly first: string; count: number }>()
  walk(model, carried, '', '', found)
  for (const [path, list] of single) {
    if (list && list.length > 1) found.set(`${path} beyond one`, { first: `${path}[1]`, count: list.length - 1 })
  }
  return [...found.values()].map(({ first, count }) => {
    const others = count > 1 ? `, and ${count - 1} more like it,` : ''
    return `${first}${others} is left out: ${platform} has no place for it.`
  })
}

function walk(
  value: unknown,
  tree: Carried | undefined,
  path: string,
  shape: string,
  found: Map<string, { readonly first: string; count: number }>,
): void {
  if (value === undefined || tree === true) return
  if (tree === undefined) {
    const known = found.get(shape)
    if (known) known.count += 1
    else found.set(shape, { first: path, count: 1 })
    return
  }
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) walk(entry, tree, `${path}[${index}]`, `${shape}[]`, found)
    return
  }
  for (const [key, entry] of Object.entries(value as object)) {
    const at = path === '' ? key : `${path}.${key}`
    walk(entry, Object.hasOwn(tree, key) ? tree[key] : undefined, at, shape === '' ? key : `${shape}.${key}`, found)
  }
}
