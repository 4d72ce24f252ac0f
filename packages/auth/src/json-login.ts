import { endpointUrl, headerMap, knownObject, refuse, text } from './checks.js'
import { type Grant, longEnough } from './grant.js'

/**
 * A login that takes JSON and answers a pair of tokens: no OAuth, but common (Django's Simple JWT, for one).
 *
 * @example
 * { loginUrl: 'https://platform.example/api/token/', body: { username, password },
 *   refreshUrl: 'https://platform.example/api/token/refresh/' }
 */
export interface JsonLogin {
  /** In full, with the slash at its end where there is one. */
  readonly loginUrl: string
  /** Sent as it is: user name, password, and what else the platform wants. */
  readonly body: Readonly<Record<string, unknown>>
  /** Where the refresh token buys the next pair. Absent: every renewal logs in. */
  readonly refreshUrl?: string
  /** The member of the refresh request that holds the refresh token. @default 'refresh' */
  readonly refreshField?: string
  /** Further members of the refresh request. */
  readonly refreshBody?: Readonly<Record<string, unknown>>
  /** The members of the answer. @default { access: 'access', refresh: 'refresh', expiresIn: 'expires_in' } */
  readonly answer?: { readonly access?: string; readonly refresh?: string; readonly expiresIn?: string }
  /** Further headers of both requests. */
  readonly headers?: Readonly<Record<string, string>>
}

const KEYS = ['loginUrl', 'body', 'refreshUrl', 'refreshField', 'refreshBody', 'answer', 'headers']
const ANSWER = { access: 'access', refresh: 'refresh', expiresIn: 'expires_in' } as const

export function jsonLoginGrant(given: JsonLogin, field: string, allowInsecureLoopback: boolean | undefined): Grant {
  const held = knownObject(given, field, KEYS)
  text(held, field, 'loginUrl', true)
  for (const key of ['refreshUrl', 'refreshField']) text(held, field, key, false)
  headerMap(held.headers, `${field}.headers`)
  const names = { ...ANSWER, ...checkAnswer(held.answer, `${field}.answer`) }
  const loginUrl = endpointUrl(given.loginUrl, `${field}.loginUrl`, allowInsecureLoopback)
  const refreshUrl =
    given.refreshUrl === undefined
      ? undefined
      : endpointUrl(given.refreshUrl, `${field}.refreshUrl`, allowInsecureLoopback)
  // Written now: what the caller changes later does not change what this source buys.
  const body = jsonObject(held.body, `${field}.body`)
  const refreshBody = held.refreshBody === undefined ? '{}' : jsonObject(held.refreshBody, `${field}.refreshBody`)
  const { refreshField = 'refresh' } = given
  const headers = Object.fromEntries(new Headers(given.headers))

  return {
    url: loginUrl,
    request: { field, loginUrl, body, refreshUrl, refreshField, refreshBody, names, headers },
    secrets: [
      ...new Set(longEnough([...leaves([JSON.parse(body), JSON.parse(refreshBody)]), ...Object.values(headers)])),
    ],
    identity: async () => [
      'json_login',
      loginUrl,
      body,
      refreshUrl ?? null,
      refreshField,
      refreshBody,
      names.access,
      names.refresh,
      names.expiresIn,
      Object.entries(headers).sort(([a], [b]) => (a < b ? -1 : 1)),
    ],
  }
}

function checkAnswer(value: unknown, field: string): JsonLogin['answer'] {
  if (value === undefined) return {}
  const held = knownObject(value, field, Object.keys(ANSWER))
  for (const key of Object.keys(held)) text(held, field, key, false)
  return Object.fromEntries(Object.entries(held).filter(([, name]) => name !== undefined))
}

/** All texts of a JSON value, however deep: any may be the secret. */
function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : []
}

function jsonObject(value: unknown, field: string): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refuse(field, value === undefined ? 'is missing' : 'must be a plain object')
  }
  try {
    return JSON.stringify(value)
  } catch {
    throw refuse(field, 'cannot be written as JSON')
  }
}
