import { type Answer, empty, json, Refused } from './answers.js'
import type { Identifiers } from './identifiers.js'
import type { SandboxClient } from './options.js'
import { mediaType, readBody } from './request-body.js'

const MAX_FORM_BYTES = 65_536
const NEVER_STORED = { 'Cache-Control': 'no-store', Pragma: 'no-cache' }

/** Says whose token a request carries. */
export type Bearer = { readonly clientId: string } | { readonly refused: 'missing' | 'unknown' | 'expired' }

/** The OAuth 2.0 authorization server of the emulated platforms. */
export interface TokenServer {
  /** The token endpoint of OAuth 2.0, a login by JSON, or the renewal of what a login gave. */
  handle(request: Request, kind?: 'token' | 'login' | 'refresh'): Promise<Answer>
  /** Whether a request carries the further header that the platform wants. */
  hasKey(request: Request): boolean
  bearerOf(request: Request): Bearer
  revokeAll(): void
}

export interface TokenServerOptions {
  readonly clients: readonly SandboxClient[]
  readonly lifetimeS: number
  /** The header that must hold the `apiKey` of a client. Absent: none. */
  readonly keyHeader?: string | undefined
  readonly identifiers: Identifiers
  /** Sandbox time, in milliseconds. */
  readonly now: () => number
}

/** How long the refresh token of a login lives, in seconds. */
const REFRESH_LIFETIME_S = 7 * 86_400
/** The key of a client that was given none. */
export const DEFAULT_API_KEY = 'sandbox-api-key'

/**
 * The client credentials grant, with `client_secret_basic` and `client_secret_post`; and a login by JSON, where the
 * `clientId` is the user name and the `clientSecret` the password.
 * @see RFC 6749, sections 2.3.1, 4.4 and 5
 */
export function createTokenServer({
  clients,
  lifetimeS,
  keyHeader,
  identifiers,
  now,
}: TokenServerOptions): TokenServer {
  const tokens = new Map<string, { clientId: string; expiresAt: number }>()
  const refreshTokens = new Map<string, { clientId: string; expiresAt: number }>()

  const authenticate = (request: Request, form: Form): SandboxClient => {
    const authorization = request.headers.get('authorization')
    const basic = authorization === null ? undefined : basicCredentials(authorization)
    if (authorization !== null && !basic) throw invalidClient('The Authorization header holds no Basic credentials.')
    if (basic && form.client_secret !== undefined) {
      throw refuse('invalid_request', 'The client authenticated in two ways.')
    }
    if (basic && form.client_id !== undefined && form.client_id !== basic.id) {
      throw refuse('invalid_request', 'The client identifiers differ.')
    }
    const id = basic?.id ?? form.client_id
    const secret = basic?.secret ?? form.client_secret
    if (id === undefined || secret === undefined) throw invalidClient('The client did not authenticate.')
    const client = clients.find(({ clientId, clientSecret }) => clientId === id && clientSecret === secret)
    if (!client) throw invalidClient('The client is unknown, or its secret is wrong.')
    return client
  }

  const grant = async (request: Request): Promise<Answer> => {
    if (mediaType(request.headers.get('content-type')) !== 'application/x-www-form-urlencoded') {
      throw refuse('invalid_request', 'The request is not a form.')
    }
    const form = parseForm(new TextDecoder().decode(await readBody(request, MAX_FORM_BYTES)))
    const client = authenticate(request, form)
    if (form.grant_type === undefined) throw refuse('invalid_request', 'grant_type is missing.')
    if (form.grant_type !== 'client_credentials') {
      throw refuse('unsupported_grant_type', 'Only client_credentials is granted.')
    }
    const scope = grantedScope(client, form.scope)
    const token = identifiers.token()
    tokens.set(token, { clientId: client.clientId, expiresAt: now() + lifetimeS * 1000 })
    const answer = { access_token: token, token_type: 'Bearer', expires_in: lifetimeS }
    return json(200, scope === undefined ? answer : { ...answer, scope }, NEVER_STORED)
  }

  /** A JWT in form, as a login tells no lifetime; nothing is signed. */
  const jwt = (seconds: number) => {
    const part = (value: object) => btoa(JSON.stringify(value)).replaceAll('=', '')
    const iat = Math.floor(now() / 1000)
    return [part({ alg: 'none' }), part({ iat, exp: iat + seconds }), identifiers.token()].join('.')
  }

  const access = (clientId: string) => {
    const token = jwt(lifetimeS)
    tokens.set(token, { clientId, expiresAt: now() + lifetimeS * 1000 })
    return token
  }

  const logIn = async (request: Request): Promise<Answer> => {
    const { username, password } = await readLogin(request)
    const client = clients.find(({ clientId, clientSecret }) => clientId === username && clientSecret === password)
    if (!client) return json(401, { detail: 'No active account has these credentials.' }, NEVER_STORED)
    const refresh = jwt(REFRESH_LIFETIME_S)
    refreshTokens.set(refresh, { clientId: client.clientId, expiresAt: now() + REFRESH_LIFETIME_S * 1000 })
    return json(200, { access: access(client.clientId), refresh }, NEVER_STORED)
  }

  const renew = async (request: Request): Promise<Answer> => {
    const { refresh } = await readLogin(request)
    const found = typeof refresh === 'string' ? refreshTokens.get(refresh) : undefined
    if (!found || found.expiresAt <= now()) {
      return json(401, { detail: 'The token is unknown or has ended.', code: 'token_not_valid' }, NEVER_STORED)
    }
    return json(200, { access: access(found.clientId) }, NEVER_STORED)
  }

  const hasKey = (request: Request): boolean => {
    if (keyHeader === undefined) return true
    const key = request.headers.get(keyHeader)
    return clients.some(({ apiKey = DEFAULT_API_KEY }) => apiKey === key)
  }

  const kinds = { token: grant, login: logIn, refresh: renew }
  return {
    hasKey,
    async handle(request, kind = 'token') {
      if (request.method !== 'POST') return { ...empty(405), headers: { Allow: 'POST' } }
      try {
        if (!hasKey(request)) throw invalidClient('The request has no known API key.')
        return await kinds[kind](request)
      } catch (error) {
        if (error instanceof Refused) return error.answer.status === 413 ? tooLarge() : error.answer
        throw error
      }
    },
    bearerOf(request) {
      const authorization = request.headers.get('authorization')
      if (authorization === null) return { refused: 'missing' }
      const token = /^Bearer +(\S+)$/i.exec(authorization.trim())?.[1]
      const found = token === undefined ? undefined : tokens.get(token)
      if (!found) return { refused: 'unknown' }
      return found.expiresAt > now() ? { clientId: found.clientId } : { refused: 'expired' }
    },
    // Refresh tokens stay good: they are what a client mends it with.
    revokeAll: () => tokens.clear(),
  }
}

async function readLogin(request: Request): Promise<Record<string, unknown>> {
  const wrong = () => new Refused(json(400, { detail: 'The request is no JSON object.' }, NEVER_STORED))
  if (mediaType(request.headers.get('content-type')) !== 'application/json') throw wrong()
  const text = new TextDecoder().decode(await readBody(request, MAX_FORM_BYTES))
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch {
    // Refused below.
  }
  throw wrong()
}

type Form = Readonly<Record<string, string | undefined>>

/** Parameters sent twice are refused, parameters without a value count as absent (RFC 6749, section 3.2). */
function parseForm(text: string): Form {
  const form: Record<string, string> = Object.create(null)
  for (const [name, value] of new URLSearchParams(text)) {
    if (name in form) throw refuse('invalid_request', 'A parameter is there twice.')
    form[name] = value
  }
  return Object.fromEntries(Object.entries(form).filter(([, value]) => value !== ''))
}

/** Identifier and secret are form-encoded before they are joined and base64-encoded (RFC 6749, section 2.3.1). */
function basicCredentials(authorization: string): { id: string; secret: string } | undefined {
  const encoded = /^Basic +([A-Za-z0-9+/]+={0,2})$/i.exec(authorization.trim())?.[1]
  if (encoded === undefined) return undefined
  try {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0))
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const colon = text.indexOf(':')
    if (colon < 0) return undefined
    return { id: formDecode(text.slice(0, colon)), secret: formDecode(text.slice(colon + 1)) }
  } catch {
    return undefined
  }
}

function formDecode(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '))
}

function grantedScope(client: SandboxClient, requested: string | undefined): string | undefined {
  if (client.scope === undefined) return requested
  const allowed = client.scope.split(/\s+/)
  if (requested?.split(' ').some((scope) => !allowed.includes(scope))) {
    throw refuse('invalid_scope', 'The client may not have that scope.')
  }
  return requested ?? client.scope
}

function refuse(error: string, description: string): Refused {
  return new Refused(json(400, { error, error_description: description }, NEVER_STORED))
}

function invalidClient(description: string): Refused {
  const body = { error: 'invalid_client', error_description: description }
  return new Refused(json(401, body, { ...NEVER_STORED, 'WWW-Authenticate': 'Basic realm="sandbox"' }))
}

function tooLarge(): Answer {
  return json(413, { error: 'invalid_request', error_description: 'The form is too large.' }, NEVER_STORED)
}
