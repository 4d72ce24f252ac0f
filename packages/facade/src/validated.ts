import { type DocumentEngine, DocumentError, type PreparedDocument, type Validation } from '@facturelle/core'

/** More than that nobody reads in one sentence. */
const MOST_NAMED = 3

export interface Judging {
  readonly engines: readonly DocumentEngine[]
  readonly frenchRules: boolean | undefined
}

/**
 * Judges an invoice with the first engine that can.
 * @returns its warnings and what it was judged by; `undefined` of what is no invoice, and where no engine judges it
 * @throws {DocumentError} `INVALID`
 */
export async function validated(
  document: PreparedDocument,
  judging: Judging,
): Promise<Pick<Validation, 'sets' | 'issues'> | undefined> {
  const judged = await judgedBy(document, judging)
  if (!judged) return undefined
  const { sets, issues, valid } = judged
  if (valid) return { sets, issues }
  throw new DocumentError('INVALID', sentence(issues), { issues })
}

/** The judgement, whatever it is. */
export async function judgedBy(
  { bytes, kind }: PreparedDocument,
  { engines, frenchRules }: Judging,
): Promise<Pick<Validation, 'sets' | 'issues' | 'valid'> | undefined> {
  if (kind !== 'invoice' && kind !== 'creditNote') return undefined
  for (const engine of engines) {
    const judged = await engine.validate?.(bytes, frenchRules === undefined ? {} : { frenchRules })
    if (judged) return { sets: judged.sets, valid: judged.valid, issues: judged.issues.map(withoutValue) }
  }
  return undefined
}

/** What the error keeps is what the contract names: an engine may know more, the value it met among it. */
function withoutValue({
  severity,
  rule,
  set,
  terms,
  path,
  location,
  line,
  column,
  message,
  remedy,
}: Validation['issues'][number]): Validation['issues'][number] {
  return {
    severity,
    ...(rule !== undefined && { rule }),
    ...(set !== undefined && { set }),
    ...(terms !== undefined && { terms }),
    ...(path !== undefined && { path }),
    ...(location !== undefined && { location }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    message,
    ...(remedy !== undefined && { remedy }),
  }
}

function sentence(issues: Validation['issues']): string {
  const errors = issues.filter(({ severity }) => severity === 'error')
  const named = errors
    .slice(0, MOST_NAMED)
    .map(({ rule, message, path, location }) => `${[rule, path || location].filter(Boolean).join(' at ')}: ${message}`)
  const more = errors.length - named.length
  const rest = more > 0 ? ` And ${more} more.` : ''
  return `The document breaks rules of its authorities. ${named.join(' ')}${rest} Correct it, or set validate to false to send it as it is.`
}
