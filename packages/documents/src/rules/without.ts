import type { Checks, Context } from './set.js'

/** Contexts of another set less some of its rules, for a set that has the same ones but for these. */
export function without<D>(contexts: readonly Context<D>[], ids: ReadonlySet<string>): readonly Context<D>[] {
  const kept = (checks: Checks<D> = {}): Checks<D> =>
    Object.fromEntries(Object.entries(checks).filter(([id]) => !ids.has(id)))
  return contexts.map((context) => ({
    ...context,
    rules: kept(context.rules),
    warnings: kept(context.warnings),
    ...(context.syntax !== undefined && { syntax: rowsWithout(context.syntax, ids) }),
  }))
}

function rowsWithout(table: string, ids: ReadonlySet<string>): string {
  const rows = table.split('\n').map((row) => row.trim())
  return rows.filter((row) => row !== '' && !ids.has(row.slice(0, row.indexOf(' ')))).join('\n')
}
