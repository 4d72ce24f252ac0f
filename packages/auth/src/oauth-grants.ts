import { endpointUrl, headerMap, knownObject, text } from './checks.js'
import {
  type ClientAuthentication,
  checkProof,
  isCryptoKey,
  KEY_PROOF_KEYS,
  keyText,
  PROOF_KEYS,
  type PrivateKeyProof,
  type Proof,
} from './client-authentication.js'
import { type Grant, longEnough, type OAuthRequest } from './grant.js'

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
export const CLIENT_KEYS: readonly string[] = [...COMMON_KEYS, ...KEY_PROOF_KEYS]
const PASSWORD_KEYS = ['username', 'password', ...CLIENT_KEYS]

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
): Grant {
  checkClientCredentials(given, field)
  return oauthGrant(given, field, allowInsecureLoopback)
}

export function passwordGrant(
  given: PasswordCredentials,
  field: string,
  allowInsecureLoopback: boolean | undefined,
): Grant {
  const held = knownObject(given, field, PASSWORD_KEYS)
  for (const key of ['username', 'password']) text(held, field, key, true)
  checkTokenRequest(held, field, true)
  const { username, password } = given
  return oauthGrant(given, field, allowInsecureLoopback, { username, password })
}

function oauthGrant(
  given: TokenRequest & Proof,
  field: string,
  allowInsecureLoopback: boolean | undefined,
  user?: OAuthRequest['user'],
): Grant {
  const tokenUrl = endpointUrl(given.tokenUrl, `${field}.tokenUrl`, allowInsecureLoopback)
  // A copy: what the caller changes later does not change what this source buys.
  const { scope, audience, ...proofs } = { ...given }
  const headers = Object.fromEntries(new Headers(given.headers))
  const { clientId, clientSecret, privateKey, algorithm, keyId, assertionAudience } = proofs
  const clientAuthentication = proofs.clientAuthentication ?? (clientSecret ? 'client_secret_basic' : 'none')
  const parameters: Record<string, string> = {}
  if (scope !== undefined) parameters.scope = scope
  if (audience !== undefined) parameters.audience = audience
  const cryptoKey = isCryptoKey(privateKey) ? privateKey : undefined
  return {
    url: tokenUrl,
    request: { proof: { ...proofs, clientAuthentication }, field, tokenUrl, headers, parameters, user, cryptoKey },
    secretKey: cryptoKey?.extractable === false ? cryptoKey : undefined,
    secrets: [
      ...(clientSecret ? [clientSecret] : []),
      ...(user ? [user.password] : []),
      ...longEnough(Object.values(headers)),
    ],
    identity: async () => [
      user ? 'password' : 'client_credentials',
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
      ...(user ? [user.username, user.password] : []),
    ],
  }
}
