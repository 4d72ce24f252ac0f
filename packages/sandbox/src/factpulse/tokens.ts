import { type Answer, json, Refused } from '../answers.js'
import type { Identifiers } from '../identifiers.js'
import type { SandboxClient } from '../options.js'
import { mediaType, readBody } from '../request-body.js'
import type { SettledFactPulseQuirks } from './quirks.js'

const MAX_JSON_BYTES = 65_536
const NEVER_STORED = { 'Cache-Control': 'no-store' }
const REFRESH_LIFETIME_S = 7 * 86_400

/** The e-mail of the account of a client of the sandbox. */
export function emailOf({ clientId }: Pick<SandboxClient, 'clientId'>): string {
  return `${clientId.replaceAll(/[^\w.-]/g, '-')}@factpulse.invalid`
}

export const PASSWORD = 'sandbox-password'

/** The clients of an account that are there from the start, by their place. */
export function clientUidOf(account: number, place: number): string {
  return `00000000-0000-4000-8000-${String(account + 1).padStart(6, '0')}${String(place + 1).padStart(6, '0')}`
}

/** Whose token a request carries; without `clientUid` that of the whole account. */
export interface FactPulseBearer {
  readonly clientId: string
  readonly clientUid?: string | undefined
}

interface Granted extends FactPulseBearer {
  readonly expiresAt: number
}

export interface FactPulseTokens {
  /** `undefined`: the login is none of this platform's. */
  handle(request: Request, kind: 'login' | 'refresh'): Promise<Answer | undefined>
  bearerOf(token: string): FactPulseBearer | undefined
  revokeAll(): void
}

/**
 * The token endpoints: a JWT for e-mail and password, with a client baked in where one is named, and its renewal. The
 * signature of the JWT is random: nobody but this server is to check it.
 */
export function createFactPulseTokens(room: {
  readonly clients: readonly SandboxClient[]
  readonly lifetimeS: number
  readonly quirks: SettledFactPulseQuirks
  readonly identifiers: Identifiers
  /** Whether a client of an account exists and is active. */
  readonly clientState: (clientId: string, clientUid: string) => 'active' | 'inactive' | 'unknown'
  readonly now: () => number
}): FactPulseTokens {
  const { clients, lifetimeS, quirks, identifiers, now } = room
  const tokens = new Map<string, Granted>()
  const refreshTokens = new Map<string, Granted>()

  const jwt = (type: 'access' | 'refresh', seconds: number, bearer: FactPulseBearer): string => {
    const iat = Math.floor(now() / 1000)
    const claims = {
      token_type: type,
      iat,
      exp: iat + seconds,
      jti: identifiers.token(),
      user_id: emailOf(bearer),
      ...(bearer.clientUid !== undefined && { client_uid: bearer.clientUid }),
    }
    const part = (text: string) => btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
    return [part('{"alg":"HS256","typ":"JWT"}'), part(JSON.stringify(claims)), identifiers.token()].join('.')
  }
  const made = (type: 'access' | 'refresh', bearer: FactPulseBearer): string => {
    const seconds = type === 'access' ? lifetimeS : REFRESH_LIFETIME_S
    const token = jwt(type, seconds, bearer)
    const held = { ...bearer, expiresAt: now() + seconds * 1000 }
    if (type === 'access') tokens.set(token, held)
    else refreshTokens.set(token, held)
    return token
  }
  const granted = (bearer: FactPulseBearer, refresh: boolean): Answer => {
    const body = {
      access: made('access', bearer),
      ...(refresh && { refresh: made('refresh', bearer) }),
      ...(quirks.accessLifetime && { access_lifetime: lifetimeS }),
    }
    return json(200, body, NEVER_STORED)
  }

  const logIn = ({ username, password, client_uid: uid }: Held): Answer | undefined => {
    if (typeof username !== 'string' || !username.endsWith('@factpulse.invalid')) return undefined
    if (typeof password !== 'string') return refused(400, 'password is missing.')
    const account = clients.find((client) => emailOf(client) === username.toLowerCase())
    if (!account || password !== PASSWORD) return refused(401, 'No active account has these credentials.')
    const { clientId } = account
    if (uid === undefined || uid === null || uid === '') return granted({ clientId }, quirks.refreshTokens !== 'absent')
    const state = typeof uid === 'string' ? room.clientState(clientId, uid) : 'unknown'
    if (state === 'active') return granted({ clientId, clientUid: uid as string }, quirks.refreshTokens !== 'absent')
    return refused(400, `client_uid: the client is ${state}.`)
  }
  const renew = ({ refresh }: Held): Answer | undefined => {
    const found = typeof refresh === 'string' ? refreshTokens.get(refresh) : undefined
    if (!found) return undefined
    if (found.expiresAt <= now()) return refused(401, 'The token has ended.')
    const rotated = quirks.refreshTokens === 'rotated'
    if (rotated) refreshTokens.delete(refresh as string)
    return granted({ clientId: found.clientId, clientUid: found.clientUid }, rotated)
  }

  return {
    async handle(request, kind) {
      if (request.method !== 'POST') return undefined
      try {
        const held = await readHeld(request)
        return held && (kind === 'login' ? logIn(held) : renew(held))
      } catch (error) {
        if (error instanceof Refused) return refused(400, 'The request is too large.')
        throw error
      }
    },
    bearerOf(token) {
      const found = tokens.get(token)
      if (!found || found.expiresAt <= now()) return undefined
      return { clientId: found.clientId, clientUid: found.clientUid }
    },
    // Refresh tokens stay good: they are what a client mends it with.
    revokeAll: () => tokens.clear(),
  }
}

type Held = Readonly<Record<string, unknown>>

function refused(status: number, detail: string): Answer {
  return json(status, { detail }, NEVER_STORED)
}

async function readHeld(request: Request): Promise<Held | undefined> {
  if (mediaType(request.headers.get('content-type')) !== 'application/json') return undefined
  const bytes = await readBody(request, MAX_JSON_BYTES)
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return typeof value === 'object' && value !== null ? (value as Held) : undefined
  } catch {
    return undefined
  }
}
