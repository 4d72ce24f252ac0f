import type { DocumentForm, ValidationIssue } from '@facturelle/core'
import { failureOf, type StageName } from './failure.js'
import type { Pipeline } from './pipeline.js'
import type { Prepared, Route } from './prepared.js'
import { type Judging, judgedBy } from './validated.js'

/** What `submit` would do. */
export interface Plan {
  /** Where it goes and why. */
  readonly route: Route
  /** The adapter, where the route has one. */
  readonly type?: string
  /** The key that it is submitted under. */
  readonly key?: string
  /** What it goes out as: a file of this form, or data of which the platform makes its own document. */
  readonly form?: DocumentForm | 'data'
  /** The sets of rules it is judged by, and whether it holds. Absent: it is not judged. */
  readonly checks?: {
    readonly sets: readonly { readonly name: string; readonly version: string }[]
    readonly valid: boolean
    readonly issues: readonly ValidationIssue[]
  }
  /** What the file, or the platform, cannot carry. */
  readonly warnings: readonly string[]
  /** What stops it, and where. */
  readonly failure?: { readonly stage: StageName; readonly error: unknown }
}

/** Builds what would be sent, in memory alone, and tells of it. */
export async function explain(pipeline: Pipeline, input: unknown, judging: Judging | undefined): Promise<Plan> {
  let route: Route | undefined
  let key: string | undefined
  try {
    const found = await pipeline.identify(input)
    route = found.route
    if (!('build' in found)) return { route, warnings: [] }
    key = found.key
    return { ...(await told(await found.build(), judging)), type: found.adapter.type }
  } catch (error) {
    const { stage } = failureOf(error) ?? {}
    // Before there is a route, nothing can be told.
    if (stage === undefined || route === undefined) throw error
    const { type } = route
    return {
      route,
      ...(type !== undefined && { type }),
      ...(key !== undefined && { key }),
      warnings: [],
      failure: { stage, error },
    }
  }
}

async function told({ route, key, document, warnings }: Prepared, judging: Judging | undefined): Promise<Plan> {
  const facts = { route, key, warnings }
  if (!document) return { ...facts, form: 'data' }
  const { syntax, profile } = document
  const form = { syntax, ...(profile !== undefined && { profile }) }
  const judged = judging && (await judgedBy(document, judging))
  if (!judged) return { ...facts, form }
  const { sets, valid, issues } = judged
  return { ...facts, form, checks: { sets, valid, issues } }
}
