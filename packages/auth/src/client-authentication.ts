import type { Clock } from '@facturelle/core'
import type * as OAuth from 'oauth4webapi'
import { refuse, text } from './checks.js'

/** How a client with a secret proves who it is at the token endpoint (RFC 6749, section 2.3.1). */
export type ClientAuthentication = 'client_secret_basic' | 'client_secret_post'

/** The algorithms an assertion may be signed with (RFC 7518, section 3.1; RFC 9864 for Ed25519). */
export type SigningAlgorithm = keyof typeof ALGORITHMS

/** `CryptoKey`, which has no global name where the DOM library is absent. */
export type CryptoKey = Parameters<typeof crypto.subtle.sign>[1]

/** A private key as a JSON Web Key (RFC 7517). */
export interface PrivateJwk {
  readonly kty: string
  readonly alg?: string
  readonly kid?: string
  readonly [member: string]: unknown
}

/** Proof by a signed assertion (RFC 7523, section 2.2; OpenID Connect Core, section 9). */
export interface PrivateKeyProof {
  readonly clientAuthentication: 'private_key_jwt'
  /**
   * A `CryptoKey` that may sign, a JWK, or PKCS#8 in PEM. One that cannot be extracted never leaves the process, so
   * what it buys is not shared by a token store.
   */
  readonly privateKey: CryptoKey | PrivateJwk | string
  /** Of a PEM, and of a JWK without `alg`. */
  readonly algorithm?: SigningAlgorithm
  /** Sent as `kid`. @default the `kid` of a JWK */
  readonly keyId?: string
  /** The `aud` of the assertion; some servers want their issuer. @default tokenUrl */
  readonly assertionAudience?: string
}

/** What of the credentials proves the client. */
export interface Proof {
  readonly clientId: string
  readonly clientSecret?: string
  readonly clientAuthentication?: ClientAuthentication | 'private_key_jwt' | 'none'
  readonly privateKey?: PrivateKeyProof['privateKey']
  readonly algorithm?: SigningAlgorithm
  readonly keyId?: string
  readonly assertionAudience?: string
}

export const PROOF_KEYS = ['clientId', 'clientSecret', 'clientAuthentication'] as const
export const KEY_PROOF_KEYS = ['privateKey', 'algorithm', 'keyId', 'assertionAudience'] as const

const ALGORITHMS = {
  RS256: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  RS384: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-384' },
  RS512: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-512' },
  PS256: { name: 'RSA-PSS', hash: 'SHA-256' },
  PS384: { name: 'RSA-PSS', hash: 'SHA-384' },
  PS512: { name: 'RSA-PSS', hash: 'SHA-512' },
  ES256: { name: 'ECDSA', namedCurve: 'P-256' },
  ES384: { name: 'ECDSA', namedCurve: 'P-384' },
  ES512: { name: 'ECDSA', namedCurve: 'P-521' },
  Ed25519: { name: 'Ed25519' },
} as const

/** How long an assertion is good, in seconds. */
const ASSERTION_LIFETIME_S = 60

/** Checks the proof inside credentials that came from outside. */
export function checkProof(held: Record<string, unknown>, field: string, publicClients: boolean): void {
  text(held, field, 'clientId', true)
  const method = held.clientAuthentication
  if (method === 'private_key_jwt') {
    if (held.clientSecret !== undefined) throw refuse(`${field}.clientSecret`, 'has no use beside a private key')
    for (const key of ['keyId', 'assertionAudience']) text(held, field, key, false)
    checkPrivateKey(held, field)
    return
  }
  for (const key of KEY_PROOF_KEYS) {
    if (held[key] !== undefined) throw refuse(`${field}.${key}`, 'needs clientAuthentication: private_key_jwt')
  }
  const withoutSecret = publicClients && (method === undefined || method === 'none')
  text(held, field, 'clientSecret', !withoutSecret)
  if (method === undefined || method === 'client_secret_basic' || method === 'client_secret_post') return
  if (method === 'none' && publicClients && held.clientSecret === undefined) return
  throw refuse(
    `${field}.clientAuthentication`,
    'must be client_secret_basic or client_secret_post, or private_key_jwt with a privateKey',
  )
}

function checkPrivateKey(held: Record<string, unknown>, field: string): void {
  const { privateKey, algorithm } = held
  const at = `${field}.privateKey`
  if (algorithm !== undefined && !isAlgorithm(algorithm)) {
    throw refuse(`${field}.algorithm`, `must be one of ${Object.keys(ALGORITHMS).join(', ')}`)
  }
  if (isCryptoKey(privateKey)) {
    if (privateKey.type === 'private' && privateKey.usages.includes('sign')) return
    throw refuse(at, 'must be a private key with the usage "sign"')
  }
  let named: unknown = algorithm
  if (typeof privateKey === 'string') {
    if (!/-----BEGIN PRIVATE KEY-----/.test(privateKey)) {
      throw refuse(at, 'must be PKCS#8 in PEM (BEGIN PRIVATE KEY); convert it with: openssl pkcs8 -topk8 -nocrypt')
    }
  } else if (typeof privateKey === 'object' && privateKey !== null && 'kty' in privateKey) {
    if (typeof (privateKey as { d?: unknown }).d !== 'string') throw refuse(at, 'is a JWK without its private part')
    const { alg } = privateKey as { alg?: unknown }
    named ??= alg === 'EdDSA' ? 'Ed25519' : alg
  } else {
    throw refuse(at, privateKey === undefined ? 'is missing' : 'must be a CryptoKey, a JWK or PKCS#8 in PEM')
  }
  if (!isAlgorithm(named)) {
    throw refuse(`${field}.algorithm`, `is missing: one of ${Object.keys(ALGORITHMS).join(', ')}`)
  }
}

function isAlgorithm(value: unknown): value is SigningAlgorithm {
  return typeof value === 'string' && Object.hasOwn(ALGORITHMS, value)
}

function isCryptoKey(value: unknown): value is CryptoKey {
  return Object.prototype.toString.call(value) === '[object CryptoKey]'
}

/** A key as text, for the name under which its tokens are kept; a `CryptoKey` that keeps its secret has none. */
export async function keyText(privateKey: PrivateKeyProof['privateKey']): Promise<string | undefined> {
  if (typeof privateKey === 'string') return privateKey.replace(/\s+/g, '')
  const jwk = isCryptoKey(privateKey)
    ? privateKey.extractable
      ? await crypto.subtle.exportKey('jwk', privateKey)
      : undefined
    : privateKey
  if (!jwk) return undefined
  return JSON.stringify(Object.entries(jwk).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Makes the proof of one client; a private key is imported once. */
export function createProof(proof: Proof, tokenUrl: string, field: string, clock: Clock) {
  const { clientSecret = '', clientAuthentication } = proof
  let key: Promise<CryptoKey> | undefined
  return async (oauth: typeof OAuth, skewMs: number): Promise<OAuth.ClientAuth> => {
    if (clientAuthentication === 'private_key_jwt') {
      key ??= importKey(proof, field)
      const signing = proof.keyId ?? jwkId(proof.privateKey)
      return oauth.PrivateKeyJwt(
        { key: await key, ...(signing === undefined ? {} : { kid: signing }) },
        {
          [oauth.modifyAssertion](_header: unknown, payload: Record<string, OAuth.JsonValue | undefined>) {
            // By the server's clock: it refuses what is of tomorrow, or of yesterday.
            const now = Math.floor((clock.now() + skewMs) / 1000)
            payload.aud = proof.assertionAudience ?? tokenUrl
            payload.iat = now
            payload.nbf = now
            payload.exp = now + ASSERTION_LIFETIME_S
          },
        },
      )
    }
    if (clientAuthentication === 'client_secret_post') return oauth.ClientSecretPost(clientSecret)
    if (clientSecret === '') return oauth.None()
    return clientSecretBasic(clientSecret)
  }
}

/**
 * HTTP Basic as in RFC 6749, section 2.3.1. oauth4webapi's own also encodes `-`, `.` and `_`, which the form encoding
 * leaves alone: a server that forgets to decode would then refuse every client id that is a UUID.
 */
function clientSecretBasic(clientSecret: string): OAuth.ClientAuth {
  const formEncoded = (value: string) => new URLSearchParams({ '': value }).toString().slice(1)
  return (_server, client, _body, headers) => {
    headers.set('authorization', `Basic ${btoa(`${formEncoded(client.client_id)}:${formEncoded(clientSecret)}`)}`)
  }
}

function jwkId(privateKey: PrivateKeyProof['privateKey'] | undefined): string | undefined {
  const kid = typeof privateKey === 'object' && 'kid' in privateKey ? privateKey.kid : undefined
  return typeof kid === 'string' ? kid : undefined
}

async function importKey({ privateKey, algorithm }: Proof, field: string): Promise<CryptoKey> {
  if (isCryptoKey(privateKey)) return privateKey
  const jwk = typeof privateKey === 'string' ? undefined : privateKey
  const named = algorithm ?? (jwk?.alg === 'EdDSA' ? 'Ed25519' : jwk?.alg)
  const parameters = ALGORITHMS[named as SigningAlgorithm]
  try {
    if (jwk) {
      // Without the members that could forbid signing, or name another algorithm than was chosen.
      const { alg: _alg, key_ops: _ops, use: _use, ext: _ext, ...members } = jwk
      return (await crypto.subtle.importKey('jwk', members as never, parameters, false, ['sign'])) as CryptoKey
    }
    const [, base64 = ''] = /-----BEGIN PRIVATE KEY-----([^-]*)-----END/.exec(privateKey as string) ?? []
    const der = Uint8Array.from(atob(base64.replace(/\s+/g, '')), (char) => char.charCodeAt(0))
    return (await crypto.subtle.importKey('pkcs8', der, parameters, false, ['sign'])) as CryptoKey
  } catch {
    // The runtime's own error might show a piece of the key.
    throw refuse(`${field}.privateKey`, `cannot be read as a private key for ${named}`)
  }
}
