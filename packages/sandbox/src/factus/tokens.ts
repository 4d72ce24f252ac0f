import { type Answer, json, Refused } from '../answers.js'
import { asText } from '../as-text.js'
import type { Identifiers } from '../identifiers.js'
import type { SandboxClient } from '../options.js'
import { mediaType, readBody } from '../request-body.js'
import type { SettledFactusQuirks } from './quirks.js'

const MAX_FORM_BYTES = 65_536
const NEVER_STORED = { 'Cache-Control': 'no-store', Pragma: 'no-cache' }

/** How long a refresh token is good, in seconds. */
const REFRESH_LIFETIME_S = 30 * 86_400

/** The account of a client: a mailbox of its own, and the password of all. */
export function usernameOf({ clientId }: Pick<SandboxClient, 'clientId'>): string {
  return `${clientId.replaceAll(/[^\w.-]/g, '-')}@factus.invalid`
}

export const PASSWORD = 'sandbox-password'

export interface FactusTokens {
  handle(request: Request): Promise<Answer>
  /** The client whose access token a request carries. */
  clientOf(request: Request): string | undefined
  revokeAll(): void
  /** A refusal as this server words it. */
  refusal(status: number, error?: string, text?: string): Answer
}

interface Granted {
  readonly clientId: string
  readonly expiresAt: number
}

/** The token server: password and refresh grants, as Laravel's Passport has them. */
export function createFactusTokens(room: {
  readonly clients: readonly SandboxClient[]
  readonly lifetimeS: number
  readonly quirks: SettledFactusQuirks
  readonly identifiers: Identifiers
  readonly now: () => number
}): FactusTokens {
  const { clients, lifetimeS, quirks, identifiers, now } = room
  const tokens = new Map<string, Granted>()
  const refreshTokens = new Map<string, Granted>()

  const refusal = (status: number, error = 'invalid_request', text = 'La solicitud no es válida.'): Answer => {
    const { tokenErrors } = quirks
    const body = {
      ...(tokenErrors === 'message' ? {} : { error, error_description: text }),
      ...(tokenErrors === 'oauth' ? {} : { message: text }),
    }
    return json(status, body, NEVER_STORED)
  }
  const refuse = (status: number, error: string, text: string) => new Refused(refusal(status, error, text))

  const granted = (clientId: string, rotate: boolean): Answer => {
    const access_token = identifiers.token()
    tokens.set(access_token, { clientId, expiresAt: now() + lifetimeS * 1000 })
    const answer = { token_type: 'Bearer', expires_in: lifetimeS, access_token }
    if (!rotate) return json(200, answer, NEVER_STORED)
    const refresh_token = identifiers.token()
    refreshTokens.set(refresh_token, { clientId, expiresAt: now() + REFRESH_LIFETIME_S * 1000 })
    return json(200, { ...answer, refresh_token }, NEVER_STORED)
  }

  const grant = async (request: Request): Promise<Answer> => {
    const form = await readForm(request, refuse)
    const { grant_type: type } = form
    if (!type) throw refuse(400, 'invalid_request', 'Falta grant_type.')
    if (type !== 'password' && type !== 'refresh_token')
      throw refuse(400, 'unsupported_grant_type', 'El servidor no admite este grant_type.')
    const client = clients.find(
      ({ clientId, clientSecret }) => clientId === form.client_id && clientSecret === form.client_secret,
    )
    if (!client) throw refuse(401, 'invalid_client', 'El cliente no existe, o su secreto no es correcto.')
    if (type === 'password') {
      if (!form.username || !form.password) throw refuse(400, 'invalid_request', 'Faltan username o password.')
      const known = form.username === usernameOf(client) && form.password === PASSWORD
      if (!known) throw refuse(400, 'invalid_grant', 'El usuario o la contraseña no son correctos.')
      return granted(client.clientId, true)
    }
    if (!form.refresh_token) throw refuse(400, 'invalid_request', 'Falta refresh_token.')
    const found = refreshTokens.get(form.refresh_token)
    if (!found || found.clientId !== client.clientId || found.expiresAt <= now())
      throw refuse(401, 'invalid_request', 'El refresh_token no es válido.')
    const rotate = quirks.refreshTokens === 'rotated'
    if (rotate) refreshTokens.delete(form.refresh_token)
    return granted(client.clientId, rotate)
  }

  return {
    refusal,
    async handle(request) {
      if (request.method !== 'POST') return { ...refusal(405), headers: { Allow: 'POST' } }
      try {
        return await grant(request)
      } catch (error) {
        if (error instanceof Refused) return error.answer.status === 413 ? refusal(400) : error.answer
        throw error
      }
    },
    clientOf(request) {
      const token = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization')?.trim() ?? '')?.[1]
      const found = token === undefined ? undefined : tokens.get(token)
      return found && found.expiresAt > now() ? found.clientId : undefined
    },
    // Refresh tokens stay good: they are what a client mends it with.
    revokeAll: () => tokens.clear(),
  }
}

type Form = Readonly<Record<string, string>>

/** The fields of a request: a form, in either encoding, or JSON. */
async function readForm(
  request: Request,
  refuse: (status: number, error: string, text: string) => Refused,
): Promise<Form> {
  const type = mediaType(request.headers.get('content-type'))
  const bytes = await readBody(request, MAX_FORM_BYTES)
  const wrong = () => refuse(400, 'invalid_request', 'El cuerpo de la solicitud no se puede leer.')
  try {
    if (type === 'application/x-www-form-urlencoded')
      return Object.fromEntries(new URLSearchParams(new TextDecoder().decode(bytes)))
    if (type === 'multipart/form-data') {
      const whole = new Response(bytes, { headers: { 'Content-Type': request.headers.get('content-type') ?? '' } })
      const fields = [...(await whole.formData())]
      return Object.fromEntries(fields.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
    }
    if (type === 'application/json') {
      const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
      if (typeof value === 'object' && value !== null)
        return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, asText(member)]))
    }
  } catch {
    // Refused below: what a parser says quotes what was sent.
  }
  throw wrong()
}
