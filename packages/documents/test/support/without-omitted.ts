import type { Omission } from '../../src/index.js'

type Mutable = Record<string, unknown>

/** The invoice less what a writer said it left out, and less the objects and lists that this leaves empty. */
export function withoutOmitted<T extends object>(invoice: T, omitted: readonly Pick<Omission, 'path'>[]): T {
  const copy = structuredClone(invoice) as Mutable
  for (const { path } of omitted) {
    const steps = path.split(/[.[\]]+/).filter(Boolean)
    const last = steps.pop() ?? ''
    let at: unknown = copy
    for (const step of steps) at = (at as Mutable | undefined)?.[step]
    if (typeof at === 'object' && at !== null) (at as Mutable)[last] = undefined
  }
  return pruned(copy) as T
}

function pruned(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(pruned).filter((item) => item !== undefined)
    return items.length > 0 ? items : undefined
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .map(([key, item]) => [key, pruned(item)] as const)
    .filter(([, item]) => item !== undefined)
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}
