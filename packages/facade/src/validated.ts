import { type DocumentEngine, DocumentError, type PreparedDocument, type Validation } from '@facturelle/core'

/** More than that nobody reads in one sentence. */
const MOST_NAMED = 3

/**
 * Judges an invoice with the first engine that can.
 * @returns its warnings and what it was judged by; `undefined` of what is no invoice, and where no engine judges it
 * @throws {DocumentError} `INVALID`
 */
export async function validated(
  { bytes, kind }: PreparedDocument,
  engines: readonly DocumentEngine[],
  { frenchRules }: { readonly frenchRules: boolean | undefined },
): Promise<Pick<Validation, 'sets' | 'issues'> | undefined> {
  if (kind !== 'invoice' && kind !== 'creditNote') return undefined
  for (const engine of engines) {
    const judged = await engine.validate?.(bytes, frenchRules === undefined ? {} : { frenchRules })
    if (!judged) continue
    const issues = judged.issues.map(withoutValue)
    if (judged.valid) return { sets: judged.sets, issues }
    throw new DocumentError('INVALID', sentence(issues), { issues })
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
