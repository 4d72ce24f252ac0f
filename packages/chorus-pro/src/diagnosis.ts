import { AuthError, type PlatformIssue } from '@facturelle/core'
import { errorCodeOf, printable, readAfnorError } from '@facturelle/core/http'
import { ChorusProError, type Envelope } from './errors.js'
import { knownCode } from './known-codes.js'

/**
 * Which layer refused: `application` the OAuth client of PISTE, `scope` what its token may do, `subscription` the APIs
 * ticked in the application and their terms of use, `technicalAccount` the account of Chorus Pro, `environment` sandbox or
 * production, `request` what was sent, `quota` how often, `platform` Chorus Pro or PISTE itself, `business` a rule of the
 * operation.
 */
export type DiagnosisLayer =
  | 'application'
  | 'scope'
  | 'subscription'
  | 'technicalAccount'
  | 'environment'
  | 'request'
  | 'quota'
  | 'platform'
  | 'business'

export type DiagnosisCode = keyof typeof GATEWAY | 'BUSINESS_RULE'

/** Why a call was refused, as far as the answer tells, and what to do. */
export interface Diagnosis {
  /** Stable, for programs. */
  readonly code: DiagnosisCode
  readonly layer: DiagnosisLayer
  /** In one or two sentences. */
  readonly meaning: string
  readonly remedy: string
}

const GATEWAY = {
  APPLICATION_CREDENTIALS: [
    'application',
    'PISTE does not know this client id with this secret; which of the two is wrong it does not say.',
    'Take id and secret under "OAuth credentials" of the application in the PISTE portal (its API keys are something else), of the application of this environment, without a blank before or after.',
  ],
  SCOPE_REFUSED: [
    'scope',
    'PISTE gives this application no token of the scope asked for.',
    'Leave out credentials.scope, for openid; other scopes must be activated for the application first.',
  ],
  TOKEN_SERVER: [
    'environment',
    'The token server gave no token, and no reason that is known.',
    'Check tokenUrl, and that the credentials are those of this environment; if both are right, try later.',
  ],
  TOKEN_MISSING: [
    'application',
    'No token reached the gateway, though one was sent.',
    'Look for a proxy, or a fetch of your own, that takes the Authorization header away.',
  ],
  TOKEN_REFUSED: [
    'environment',
    'The gateway does not take the token, though it is new.',
    'A token of sandbox is none of production: check that apiUrl and tokenUrl are of one environment.',
  ],
  TECHNICAL_ACCOUNT_MISSING: [
    'technicalAccount',
    'The call went without a technical account, and was refused.',
    'Give credentials.login and credentials.password, and leave out technicalAccount.',
  ],
  TECHNICAL_ACCOUNT_REFUSED: [
    'technicalAccount',
    'The application is known, and a new token was refused all the same: the technical account is wrong, disabled or lapsed, or of the other environment.',
    "Check login and password; the password lapses after 424 days and works half an hour after it was made; see in the portal that the account and its PISTE connection are enabled. For a connection of a user of an internal application, set technicalAccount: 'omitted'.",
  ],
  TECHNICAL_PASSWORD_LAPSED: [
    'technicalAccount',
    'The password of the technical account has lapsed, by the date Chorus Pro gave for it.',
    'Have the main manager of the structure renew it in the portal, and give the new one.',
  ],
  API_NOT_SUBSCRIBED: [
    'subscription',
    'The gateway does not let this application call this API: it is not ticked, its terms of use are not accepted, or the route does not exist.',
    'In the PISTE portal of this environment accept the terms of the API, then tick it in the application; probeRoute tells whether the route exists.',
  ],
  APPLICATION_NOT_AUTHORISED: [
    'scope',
    'The route exists, and the application may not use it: its scope or its connection is not activated.',
    'Declare the PISTE connection of this application in the Chorus Pro portal, and ask for the scope of the operation if it has one.',
  ],
  GATEWAY_REFUSED: [
    'subscription',
    'The gateway refused the authorisation.',
    'Check the subscription of the application to this API, and quote the requestId to the support of PISTE.',
  ],
  ROUTE_UNKNOWN: [
    'environment',
    'The gateway knows no such API or route.',
    'Check apiUrl; if it is that of PISTE, the operation does not exist there.',
  ],
  REQUEST_TOO_LARGE: [
    'request',
    'The body is above what the gateway takes, or the result above what it gives.',
    'Send files of at most 10 MB; download fewer invoices at a time, at most ten.',
  ],
  CONTENT_TYPE: [
    'request',
    'The gateway did not find application/json.',
    'Look for a proxy, or a fetch of your own, that changes the Content-Type header.',
  ],
  QUOTA: [
    'quota',
    'The application called more often than its quota allows.',
    'Wait as long as retryAfterMs says; set limits; put invoices in one tar.gz and ask by periods.',
  ],
  PLATFORM_FAULT: [
    'platform',
    'Chorus Pro, or the gateway, failed by itself.',
    'Try later; after a deposit, look first whether it arrived. Quote the requestId to the support.',
  ],
} as const satisfies Readonly<Record<string, readonly [DiagnosisLayer, meaning: string, remedy: string]>>

export function diagnosis(code: keyof typeof GATEWAY): Diagnosis {
  const [layer, meaning, remedy] = GATEWAY[code]
  return { code, layer, meaning, remedy }
}

/** What a refusal came with. */
export interface Refusal {
  readonly operation: string
  readonly status: number
  /** Parsed JSON, a text, or nothing. */
  readonly body: unknown
  readonly wwwAuthenticate: string | null
  readonly requestId: string | undefined
  readonly retryAfterMs: number | undefined
  readonly retryAt: string | undefined
  readonly retryAfterAbsurd: boolean | undefined
  /** The body that was sent, to tell an answer that is its echo. */
  readonly sent: unknown
  /** Whether the technical account went with the call. */
  readonly withAccount: boolean
  /** Whether the date is past that Chorus Pro gave for the password. */
  readonly passwordLapsed: boolean
}

/** The error of a business refusal, in a 200 or in a 400. */
export function businessError(envelope: Envelope, refusal: Refusal): ChorusProError {
  const { operation, status, requestId } = refusal
  const { codeRetour, messageCode } = envelope
  const libelle = quotable(envelope.libelle)
  const known = knownCode(operation, envelope)
  const said = [libelle, known && `${known.meaning} ${known.remedy}`].filter(Boolean).join(' — ')
  return new ChorusProError(
    known?.code ?? 'REJECTED',
    `Chorus Pro refused ${operation} (codeRetour ${codeRetour})${said ? `: ${said}` : ''}`,
    {
      operation,
      status,
      codeRetour,
      libelle,
      platformCode: messageCode ?? String(codeRetour),
      requestId,
      diagnosis: known && { code: 'BUSINESS_RULE', layer: 'business', meaning: known.meaning, remedy: known.remedy },
    },
  )
}

/** The error of a refusal that has no envelope: of the gateway, of a fault, or of the organisations product. */
export function gatewayError(refusal: Refusal): ChorusProError {
  const { operation, status, body, requestId, retryAfterMs, retryAt, retryAfterAbsurd } = refusal
  const { platformCode, message, issues } = readBody(body)
  const reason = gatewayReason(refusal)
  const found = reason && diagnosis(reason)
  const said = [platformCode, message].filter(Boolean).join(': ')
  const text = [said && printable(said), found && `${found.meaning} ${found.remedy}`].filter(Boolean).join(' — ')
  const nothing = platformCode === 'NotFoundReference'
  return new ChorusProError(
    nothing ? 'NOT_FOUND' : errorCodeOf(status),
    `chorus-pro answered ${status} to ${operation}${text ? `: ${text}` : ''}`,
    {
      operation,
      status,
      requestId,
      retryAfterMs,
      ...(retryAt !== undefined && { retryAt }),
      ...(retryAfterAbsurd !== undefined && { retryAfterAbsurd }),
      ...(platformCode !== undefined && { platformCode }),
      ...(issues && { issues }),
      diagnosis: found,
    },
  )
}

function gatewayReason(refusal: Refusal): keyof typeof GATEWAY | undefined {
  const { status, body, wwwAuthenticate, sent, withAccount, passwordLapsed } = refusal
  const challenge = wwwAuthenticate ?? ''
  if (status === 400 && /error="?invalid_request/i.test(challenge)) {
    return /realm="?DefaultRealm/i.test(challenge) ? 'ROUTE_UNKNOWN' : 'TOKEN_MISSING'
  }
  if (status === 401) {
    if (/error="?(invalid_token|invalid_request)/i.test(challenge)) return 'TOKEN_REFUSED'
    if (!withAccount) return 'TECHNICAL_ACCOUNT_MISSING'
    return passwordLapsed ? 'TECHNICAL_PASSWORD_LAPSED' : 'TECHNICAL_ACCOUNT_REFUSED'
  }
  if (status === 403) {
    if (/error="?insufficient_scope/i.test(challenge)) return 'APPLICATION_NOT_AUTHORISED'
    if (isObject(body) && ('httpCode' in body || 'httpMessage' in body || 'moreInformation' in body)) {
      return 'GATEWAY_REFUSED'
    }
    if (isObject(body) && Object.keys(body).length === 0) {
      // An empty body that is echoed looks the same: a route with no criteria says nothing of itself.
      return 'API_NOT_SUBSCRIBED'
    }
    return isEcho(body, sent) ? 'APPLICATION_NOT_AUTHORISED' : 'GATEWAY_REFUSED'
  }
  if (status === 404) return 'ROUTE_UNKNOWN'
  if (status === 413) return 'REQUEST_TOO_LARGE'
  if (status === 415) return 'CONTENT_TYPE'
  if (status === 429) return 'QUOTA'
  return status >= 500 ? 'PLATFORM_FAULT' : undefined
}

/** Whether the answer has the members that were sent, and no others. Values are not compared: the file may be one. */
function isEcho(body: unknown, sent: unknown): boolean {
  if (!isObject(body) || !isObject(sent)) return false
  const keys = Object.keys(body)
  return keys.length > 0 && keys.every((key) => Object.hasOwn(sent, key))
}

interface Said {
  readonly platformCode?: string
  readonly message?: string
  readonly issues?: readonly PlatformIssue[]
}

/** More findings than these nobody reads. */
const MOST_ISSUES = 50

function readBody(body: unknown): Said {
  if (Array.isArray(body)) {
    // The organisations product: [{error, message, detail}].
    const issues = body.slice(0, MOST_ISSUES).flatMap((entry: unknown): PlatformIssue[] => {
      if (!isObject(entry)) return []
      const code = textOf(entry.error)
      const message = [textOf(entry.message), textOf(entry.detail)].filter(Boolean).join(': ')
      return code || message ? [{ ...(code && { code }), ...(message && { message }) }] : []
    })
    const [first] = issues
    return {
      ...(first?.code && { platformCode: first.code }),
      ...(first?.message && { message: first.message }),
      issues,
    }
  }
  if (!isObject(body)) return readAfnorError(body)
  const { ErrorCode, Description, httpCode, httpMessage } = body
  const platformCode = textOf(ErrorCode) ?? textOf(httpCode)
  const message = textOf(Description) ?? textOf(httpMessage)
  if (platformCode || message) return { ...(platformCode && { platformCode }), ...(message && { message }) }
  // An echo has no word of the platform, and may be an invoice.
  const { error, message: told, libelle, detail, title, status } = body
  return readAfnorError({ error, message: told ?? libelle, detail, title, status })
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? quotable(value) : undefined
}

/** A platform's text for an error, unless it quotes markup: a message that echoes the file would put it in a log. */
function quotable(text: string): string {
  return /[<>]/.test(text) ? 'the text of the platform quotes markup, and is left out' : printable(text, 300)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Why there is no token. */
function tokenDiagnosis({ code, oauthError, status = 0 }: AuthError): Diagnosis | undefined {
  // The function of the app that reads them failed: nothing was asked.
  if (code === 'CREDENTIALS_UNAVAILABLE') return undefined
  if (oauthError === 'invalid_scope' || oauthError === 'insufficient_scope') return diagnosis('SCOPE_REFUSED')
  const refused = status === 400 || status === 401 || status === 403
  return diagnosis(refused ? 'APPLICATION_CREDENTIALS' : 'TOKEN_SERVER')
}

/** A failure of the token with its diagnosis; any other as it is. */
export function withDiagnosis(failure: unknown): unknown {
  if (!AuthError.isInstance(failure)) return failure
  const found = tokenDiagnosis(failure)
  return found ? Object.assign(failure, { diagnosis: found }) : failure
}
