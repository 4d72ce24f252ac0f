import { type Answer, json } from '../answers.js'
import { factpulseDocument } from '../generated/factpulse.js'
import type { SettledFactPulseQuirks } from './quirks.js'

/** One fault, as the platform's own style has it. */
export interface FailureDetail {
  readonly level: 'Error' | 'Warning'
  readonly item: string
  readonly reason: string
  readonly source?: string
  readonly code?: string
}

/** A no, in no style yet. Never leaves this package. */
export class Failed extends Error {
  readonly status: number
  readonly code: string
  readonly details: readonly FailureDetail[]
  readonly help: string | undefined
  /** A body that is in no style at all. */
  readonly body: object | undefined

  constructor(
    status: number,
    code: string,
    message: string,
    more: { readonly details?: readonly FailureDetail[]; readonly help?: string; readonly body?: object } = {},
  ) {
    super(message)
    this.status = status
    this.code = code
    this.details = more.details ?? []
    this.help = more.help
    this.body = more.body
  }
}

/** A fault of one field of the request. */
export function fieldFailure(field: string, reason: string, code = 'VALIDATION_FAILED'): Failed {
  const details = [{ level: 'Error', item: field, reason, source: 'pydantic' }] as const
  return new Failed(422, code, `${field}: ${reason}`, { details })
}

type Style = 'platform' | 'detail' | 'detailText' | 'detailTexts' | 'bare' | 'afnor'

const STYLES: Readonly<Record<string, Style>> = {
  APIError: 'platform',
  AnyError: 'platform',
  HTTPValidationError: 'detail',
  ServiceFault: 'bare',
  AFNOR_Error: 'afnor',
  ValidationErrorResponse: 'detailTexts',
}

interface Described {
  readonly operationId: string
  readonly security?: readonly object[]
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: { readonly $ref?: string } }>> }>
  >
}

/** What the document has of an operation. Read before the routes are compiled, which resolves its references in place. */
export interface OperationFacts {
  /** The schema of each status, by its name; the empty text: none. */
  readonly schemas: ReadonlyMap<number, string>
  readonly takesApiKey: boolean
}

export const OPERATION_FACTS: ReadonlyMap<string, OperationFacts> = new Map(
  Object.values(
    (factpulseDocument as { readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>> }).paths,
  ).flatMap((item) =>
    Object.values(item).map(({ operationId, responses, security = [] }) => [
      operationId,
      {
        schemas: new Map(
          Object.entries(responses).map(([status, { content }]) => [
            Number(status),
            content?.['application/json']?.schema?.$ref?.split('/').at(-1) ?? '',
          ]),
        ),
        takesApiKey: security.some((scheme) => 'APIKeyHeader' in scheme),
      },
    ]),
  ),
)

/** The no of an operation: with a status that its document has, in the style of that status, or in that of a quirk. */
export function refusalOf(failed: Failed, operation: string, { errors }: SettledFactPulseQuirks): Answer {
  const { schemas } = OPERATION_FACTS.get(operation) ?? { schemas: new Map<number, string>() }
  const { status: wanted } = failed
  const kept = schemas.size === 0 || schemas.has(wanted) || wanted >= 500 || [405, 413, 429].includes(wanted)
  const status = kept ? wanted : ([422, 400, 404, 401].find((one) => schemas.has(one)) ?? wanted)
  if (operation === 'checkDownload') return { status, headers: {} }
  const schema = schemas.get(status) ?? 'AnyError'
  if (failed.body && schema.startsWith('Convert')) return json(status, failed.body)
  const own = STYLES[schema] ?? 'platform'
  return json(status, inStyle(errors === 'documented' || own === 'afnor' ? own : errors, failed))
}

function inStyle(style: Style, { status, code, message, details, help }: Failed): object {
  switch (style) {
    case 'platform':
      return { errorCode: code, errorMessage: message, ...(details.length > 0 && { details }) }
    case 'detail': {
      const found = details.length > 0 ? details : [{ item: 'body', reason: message }]
      return { detail: found.map(({ item, reason }) => ({ loc: locationOf(item), msg: reason, type: code })) }
    }
    case 'detailText':
      return { detail: message }
    case 'detailTexts':
      return { detail: details.length > 0 ? details.map(({ item, reason }) => `[${item}] ${reason}`) : [message] }
    case 'bare':
      return { error: code, message, ...(help !== undefined && { help }) }
    case 'afnor':
      return { errorCode: String(status), errorMessage: message, type: 'about:blank', details: code }
  }
}

function locationOf(item: string): (string | number)[] {
  const parts = item.split(/[./]/).filter((part) => part !== '')
  const placed = ['body', 'query', 'path', 'header'].includes(parts[0] ?? '') ? parts : ['body', ...parts]
  return placed.map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}
