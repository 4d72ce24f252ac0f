import type * as OAuth from 'oauth4webapi'
import { endpointUrl, headerMap, knownObject, text } from './checks.js'
import {
  type ClientAuthentication,
  type CryptoKey,
  checkProof,
  createProof,
  KEY_PROOF_KEYS,
  keyText,
  PROOF_KEYS,
  type PrivateKeyProof,
  type Proof,
} from './client-authentication.js'
import { type Asked, explain } from './explain.js'
import type { Connection, Errand, Grant } from './grant.js'
import { type Bought, tokenOf } from './token.js'
import type { Repetition } from './wire.js'

/** What the OAuth grants have in common. */
export interface TokenRequest {
  /** The token endpoint, in full. */
  readonly tokenUrl: string
  readonly clientId: string
  /** Space-separated, sent as given. Absent: no `scope` is sent. */
  readonly scope?: string
  /** Sent as `audience`, which some authorization servers want. */
  readonly audience?: string
  /** Further headers of the token request, for platforms that want an API key there. */
  readonly headers?: Readonly<Record<string, string>>
}

/** All that buys a token by the client credentials grant (RFC 6749, section 4.4). */
export interface ClientCredentials extends TokenRequest {
  readonly clientSecret: string
  /** @default 'client_secret_basic' */
  readonly clientAuthentication?: ClientAuthentication
}

/** The client credentials grant of a client that signs instead of showing a secret. */
export interface ClientKeyCredentials extends TokenRequest, PrivateKeyProof {}

/**
 * All that buys a token by the resource owner password grant (RFC 6749, section 4.3), for platforms that offer nothing
 * better: RFC 9700 advises against it. The refresh token it brings is used before the password is shown again.
 */
export type PasswordCredentials = TokenRequest & {
  readonly username: string
  readonly password: string
} & (
    | {
        /** Absent: a public client, which shows its `clientId` only. */
        readonly clientSecret?: string
        /** @default 'client_secret_basic' with a secret, 'none' without */
        readonly clientAuthentication?: ClientAuthentication | 'none'
      }
    | PrivateKeyProof
  )

const COMMON_KEYS = ['tokenUrl', ...PROOF_KEYS, 'scope', 'audience', 'headers']
const CLIENT_KEYS = [...COMMON_KEYS, ...KEY_PROOF_KEYS]
const PASSWORD_KEYS = ['username', 'password', ...CLIENT_KEYS]

const REMEDIES = {
  invalid_client: 'check clientId, clientSecret and clientAuthentication',
  invalid_scope: 'check scope',
}

/** Checks the shape of credentials that came from outside; `field` is the path to them in messages. */
export function checkClientCredentials(
  value: unknown,
  field: string,
): asserts value is ClientCredentials | ClientKeyCredentials {
  checkTokenRequest(knownObject(value, field, CLIENT_KEYS), field, false)
}

function checkTokenRequest(held: Record<string, unknown>, field: string, publicClients: boolean): void {
  text(held, field, 'tokenUrl', true)
  checkProof(held, field, publicClients)
  for (const key of ['scope', 'audience']) text(held, field, key, false)
  headerMap(held.headers, `${field}.headers`)
}

export function clientCredentialsGrant(
  given: ClientCredentials | ClientKeyCredentials,
  field: string,
  allowInsecureLoopback: boolean | undefined,
  connection: Connection,
): Grant {
  checkClientCredentials(given, field)
  const request = tokenRequest(given, field, allowInsecureLoopback, connection, {
    ...REMEDIES,
    unauthorized_client: 'this client may not use the client credentials grant',
  })
  // Asking twice costs nothing; but an assertion is good once (its `jti`), so each question signs its own.
  const repetition = request.signsTime ? 'once' : 'again'
  return {
    ...request.grant('client_credentials', []),
    repeated: request.signsTime ? 'anew' : 'wire',
    buy: (errand) =>
      request.ask(repetition, errand, (oauth, at) =>
        oauth.clientCredentialsGrantRequest(at.server, at.client, at.proof, request.parameters, at.options),
      ),
  }
}

export function passwordGrant(
  given: PasswordCredentials,
  field: string,
  allowInsecureLoopback: boolean | undefined,
  connection: Connection,
): Grant {
  const held = knownObject(given, field, PASSWORD_KEYS)
  for (const key of ['username', 'password']) text(held, field, key, true)
  checkTokenRequest(held, field, true)
  const { username, password } = given
  const request = tokenRequest(given, field, allowInsecureLoopback, connection, {
    ...REMEDIES,
    invalid_grant: 'check username and password',
    unauthorized_client: 'this client may not use the password grant',
  })
  return {
    ...request.grant('password', [username, password]),
    repeated: 'anew',
    buy: (errand) =>
      request.ask('once', errand, (oauth, at) => {
        const parameters = { ...request.parameters, username, password }
        return oauth.genericTokenEndpointRequest(at.server, at.client, at.proof, 'password', parameters, at.options)
      }),
    refresh: (refreshToken, errand) =>
      request.ask('once', errand, (oauth, at) =>
        // Without scope: the token keeps the one it has (RFC 6749, section 6).
        oauth.refreshTokenGrantRequest(at.server, at.client, at.proof, refreshToken, at.options),
      ),
  }
}

interface Question {
  readonly server: OAuth.AuthorizationServer
  readonly client: OAuth.Client
  readonly proof: OAuth.ClientAuth
  readonly options: OAuth.ClientCredentialsGrantRequestOptions
}

/** One endpoint and one client: what the grants do alike. */
function tokenRequest(
  given: TokenRequest & Proof,
  field: string,
  allowInsecureLoopback: boolean | undefined,
  { send, clock, skews }: Connection,
  remedies: Asked['remedies'],
) {
  const tokenUrl = endpointUrl(given.tokenUrl, `${field}.tokenUrl`, allowInsecureLoopback)
  // A copy: what the caller changes later does not change what this source buys.
  const { clientId, scope, audience, ...proofs } = { ...given }
  const headers = Object.fromEntries(new Headers(given.headers))
  const { clientSecret, privateKey, algorithm, keyId, assertionAudience } = proofs
  const clientAuthentication = proofs.clientAuthentication ?? (clientSecret ? 'client_secret_basic' : 'none')
  const prove = createProof({ ...proofs, clientId, clientAuthentication }, tokenUrl, field, clock)
  const server: OAuth.AuthorizationServer = { issuer: new URL(tokenUrl).origin, token_endpoint: tokenUrl }
  const client: OAuth.Client = { client_id: clientId }
  const { host } = new URL(tokenUrl)
  const parameters: Record<string, string> = {}
  if (scope !== undefined) parameters.scope = scope
  if (audience !== undefined) parameters.audience = audience
  const secretKey = isHidden(privateKey) ? privateKey : undefined
  const signsTime = clientAuthentication === 'private_key_jwt'
  return {
    parameters,
    signsTime,
    grant: (kind: string, further: readonly string[]) => ({
      url: tokenUrl,
      signsTime,
      secretKey,
      secrets: [...(clientSecret ? [clientSecret] : []), ...further.slice(1), ...Object.values(headers)],
      identity: async () => [
        kind,
        tokenUrl,
        clientId,
        clientSecret ?? null,
        scope ?? null,
        audience ?? null,
        clientAuthentication,
        Object.entries(headers).sort(([a], [b]) => (a < b ? -1 : 1)),
        privateKey === undefined ? null : ((await keyText(privateKey)) ?? null),
        algorithm ?? null,
        keyId ?? null,
        assertionAudience ?? null,
        ...further,
      ],
    }),
    async ask(
      repetition: Repetition,
      errand: Errand,
      question: (oauth: typeof OAuth, at: Question) => Promise<Response>,
    ): Promise<Bought> {
      // Loaded with the first question: who only builds a client does not wait for it.
      const oauth = await import('oauth4webapi')
      const askedAt = clock.now()
      try {
        const response = await question(oauth, {
          server,
          client,
          proof: await prove(oauth, skews.of(tokenUrl)),
          options: {
            // tokenUrl was checked: plain http is loopback, and was allowed.
            [oauth.allowInsecureRequests]: true,
            [oauth.customFetch]: (url: string, init: RequestInit) => send(url, init, repetition, errand),
            headers: new Headers(headers),
            signal: errand.signal,
          },
        })
        skews.learn(tokenUrl, response.headers, askedAt)
        const answer = await oauth.processGenericTokenEndpointResponse(server, client, await onlyTokens(response))
        return tokenOf({
          accessToken: answer.access_token,
          refreshToken: answer.refresh_token,
          expiresIn: answer.expires_in,
          askedAt,
          skewMs: skews.of(tokenUrl),
          host,
        })
      } catch (failure) {
        const asked = { host, addressField: 'tokenUrl', remedies, skewMs: skews.of(tokenUrl) }
        throw await explain(failure, asked, oauth)
      }
    },
  }
}

function isHidden(privateKey: Proof['privateKey']): privateKey is CryptoKey {
  return typeof privateKey === 'object' && 'extractable' in privateKey && privateKey.extractable === false
}

const USED = ['access_token', 'token_type', 'expires_in', 'refresh_token'] as const

/**
 * A success without what is of no use here: an `id_token`, which a password grant with `openid` brings, would be held
 * against an issuer nobody configured, and `expires_in: null` stands for none.
 */
async function onlyTokens(response: Response): Promise<Response> {
  if (response.status !== 200 || !/[/+]json\b/i.test(response.headers.get('content-type') ?? '')) return response
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined)
  if (typeof body !== 'object' || body === null) return response
  const kept = USED.filter((name) => Object.hasOwn(body, name) && (body as Record<string, unknown>)[name] !== null)
  return Response.json(Object.fromEntries(kept.map((name) => [name, (body as Record<string, unknown>)[name]])))
}
