import type { Checks, Context, Group } from './set.js'
import { without as lessOf } from './without.js'

/** How a set changes the rules of another that it is built on. */
export interface Changes<D> {
  /** Rules that it leaves out. */
  readonly without?: readonly string[]
  /** Rules that it gives another id. */
  readonly renamed?: Readonly<Record<string, string>>
  /** What it adds to a context, by the pattern of that; of several with the same pattern to the first. */
  readonly added?: Readonly<Record<string, Pick<Context<D>, 'rules' | 'warnings' | 'syntax'>>>
}

/** A group of another set with changes. A context of which nothing is left goes. */
export function derive<D>(group: Group<D>, { without = [], renamed = {}, added = {} }: Changes<D>): Group<D> {
  const toAdd = new Map(Object.entries(added))
  const change = (checks: Checks<D> = {}, more: Checks<D> = {}): Checks<D> => ({
    ...Object.fromEntries(Object.entries(checks).map(([id, check]) => [renamed[id] ?? id, check])),
    ...more,
  })
  const derived = lessOf(group, new Set(without)).map((context): Context<D> => {
    const at = [context.at].flat()[0]
    const more = typeof at === 'string' ? toAdd.get(at) : undefined
    if (typeof at === 'string') toAdd.delete(at)
    return {
      ...context,
      rules: change(context.rules, more?.rules),
      warnings: change(context.warnings, more?.warnings),
      ...(more?.syntax !== undefined && { syntax: `${context.syntax ?? ''}\n${more.syntax}` }),
    }
  })
  if (toAdd.size > 0) throw new Error(`There is no context ${[...toAdd.keys()].join(', ')}.`)
  return derived.filter(
    ({ rules = {}, warnings = {}, syntax = '' }) =>
      syntax !== '' || Object.keys(rules).length > 0 || Object.keys(warnings).length > 0,
  )
}
