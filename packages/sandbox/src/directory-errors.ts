import { type Answer, json } from './answers.js'
import type { DirectoryDialect } from './directory-dialects.js'
import type { DirectoryQuirks } from './directory-quirks.js'

/** The statuses that the documents name; any other is their `default`. */
const NAMED_STATUSES = new Set([400, 401, 403, 404, 408, 422, 429, 500, 501, 503])
const PROBLEM_JSON = 'application/problem+json'

/** A refusal, given as `{errorCode, errorMessage}`, in the shape of a version or of a quirk. */
export function shapeRefusal(
  answer: Answer,
  dialect: DirectoryDialect,
  errorBody: Required<DirectoryQuirks>['errorBody'],
): Answer {
  const { status } = answer
  const { 'Content-Type': _type, ...headers } = answer.headers
  const { errorCode, errorMessage } = JSON.parse(new TextDecoder().decode(answer.body)) as Record<string, string>
  const problem = { type: 'about:blank', message: errorMessage, status, details: errorCode }
  switch (errorBody) {
    case 'none':
      return { status, headers }
    case 'errorCode':
      return answer
    case 'problem':
      return json(status, problem, { ...headers, 'Content-Type': PROBLEM_JSON })
    case 'rfc9457': {
      const body = { type: 'about:blank', title: errorCode, status, detail: errorMessage }
      return json(status, body, { ...headers, 'Content-Type': PROBLEM_JSON })
    }
    default:
      if (!dialect.draft) {
        return NAMED_STATUSES.has(status)
          ? answer
          : { ...answer, headers: { ...answer.headers, 'Content-Type': PROBLEM_JSON } }
      }
      return NAMED_STATUSES.has(status)
        ? { status, headers }
        : json(status, problem, { ...headers, 'Content-Type': PROBLEM_JSON })
  }
}
