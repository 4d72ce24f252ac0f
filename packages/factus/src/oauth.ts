import { type CallOptions, type Clock, ConfigurationError, systemClock } from '@facturelle/core'
import { createHttp, errorCodeOf, type Fetch, HttpRequest, type Transport } from '@facturelle/core/http'
import { apiUrlOf, DEFAULTS, type Environment } from './connect.js'
import { FactusError, readError } from './errors.js'

/** A token as Factus gives it. */
export interface FactusTokens {
  readonly token_type: string
  readonly expires_in: number
  readonly access_token: string
  /** `null`: the answer had none; after a refresh, the old one stays good. */
  readonly refresh_token: string | null
}

/** Where a token is bought, and by which API client. */
export type FactusTokenOptions = {
  readonly clientId: string
  readonly clientSecret: string
  /** @default 60_000 */
  readonly timeoutMs?: number
  readonly allowInsecureLoopback?: boolean
  readonly transport?: Transport
  readonly fetch?: Fetch
  readonly clock?: Clock
} & (
  | { readonly environment: Environment; readonly apiUrl?: never }
  | { readonly environment?: never; readonly apiUrl: string }
)

/** What buys a token: the user and the password, or a refresh token. */
export type FactusGrant =
  | { readonly username: string; readonly password: string; readonly refresh_token?: never }
  | { readonly refresh_token: string; readonly username?: never; readonly password?: never }

/**
 * Buys a token and hands it out, for apps that keep tokens of their users themselves: `createFactus` takes one as
 * `credentials: { accessToken }`, and needs no such call with a user and a password.
 * @throws {FactusError} the platform said no; its message is the error's
 * @throws {ConfigurationError} `ARGUMENT_INVALID`, `CREDENTIALS_INVALID`, `URL_INVALID`
 * @see POST /oauth/token
 */
export async function requestFactusToken(
  options: FactusTokenOptions,
  grant: FactusGrant,
  { signal }: CallOptions = {},
): Promise<FactusTokens> {
  const { clientId, clientSecret, timeoutMs = DEFAULTS.timeoutMs, transport, fetch, clock = systemClock } = options
  const text = (value: unknown, field: string): string => {
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    throw new ConfigurationError('CREDENTIALS_INVALID', `${field} must be a non-empty string`, { field })
  }
  const client = { client_id: text(clientId, 'clientId'), client_secret: text(clientSecret, 'clientSecret') }
  const { username, password, refresh_token } = grant
  if (refresh_token === undefined && !/^[^\s@]+@[^\s@]+$/.test(text(username, 'username'))) {
    throw new ConfigurationError('CREDENTIALS_INVALID', 'username must be a mail address', { field: 'username' })
  }
  const form: Record<string, string> =
    refresh_token === undefined
      ? {
          grant_type: 'password',
          ...client,
          username: text(username, 'username'),
          password: text(password, 'password'),
        }
      : { grant_type: 'refresh_token', ...client, refresh_token: text(refresh_token, 'refresh_token') }
  const apiUrl = apiUrlOf(options)
  const http = createHttp({ timeoutMs, transport, fetch, clock })
  const secrets = [client.client_secret, ...(password ? [password] : []), ...(refresh_token ? [refresh_token] : [])]
  const request = new HttpRequest(`${apiUrl}/oauth/token`, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form),
    signal: signal ?? null,
  })
  const name = 'createToken'
  const answer = await http.once({ operation: name, secrets })(request as unknown as Request)
  const { status, ok } = answer
  if (!ok) {
    const body = await answer.text()
    const { said, ...reading } = readError(status, parsed(body))
    const why = `Factus answered ${status} to ${name}${said ? `: ${said}` : ''}`
    throw new FactusError(errorCodeOf(status), why, { ...reading, operation: name, status })
  }
  const held = (await answer.json()) as Partial<FactusTokens> | undefined
  const { access_token, expires_in, token_type = 'Bearer' } = held ?? {}
  if (typeof access_token !== 'string' || access_token === '' || !Number.isFinite(Number(expires_in))) {
    throw new FactusError('REFUSED', `The answer to ${name} is no token`, { operation: name, status })
  }
  return { token_type, expires_in: Number(expires_in), access_token, refresh_token: held?.refresh_token ?? null }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}
