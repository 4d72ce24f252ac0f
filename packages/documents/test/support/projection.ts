import type { Invoice } from '@facturelle/core'
import type { Omission } from '../../src/index.js'

/** The invoice less what was left out, and less the empty shells that are left then. */
export function withoutOmitted(invoice: Invoice, omitted: readonly Omission[]): Invoice {
  const copy = structuredClone(invoice)
  for (const { path } of omitted) {
    const steps = path.split(/[.[\]]+/).filter(Boolean)
    const last = steps.pop() ?? ''
    let at = copy as unknown as Record<string, unknown>
    for (const step of steps) at = at[step] as Record<string, unknown>
    // Items keep their place until all are gone: the other paths count them.
    at[last] = undefined
  }
  return pruned(copy) as Invoice
}

export function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>
}

function pruned(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(pruned).filter((item) => item !== undefined)
    return items.length > 0 ? items : undefined
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).flatMap(([key, item]) => {
    const kept = pruned(item)
    return kept === undefined ? [] : [[key, kept]]
  })
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}
