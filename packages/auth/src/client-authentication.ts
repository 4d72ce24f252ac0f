import { refuse, text } from './checks.js'

/** How a client with a secret proves who it is at the token endpoint (RFC 6749, section 2.3.1). */
export type ClientAuthentication = 'client_secret_basic' | 'client_secret_post'

/** The algorithms an assertion may be signed with (RFC 7518, section 3.1; RFC 9864 for Ed25519). */
export type SigningAlgorithm = (typeof ALGORITHMS)[number]

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

const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'Ed25519'] as const

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
    throw refuse(`${field}.algorithm`, `must be one of ${ALGORITHMS.join(', ')}`)
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
    throw refuse(`${field}.algorithm`, `is missing: one of ${ALGORITHMS.join(', ')}`)
  }
}

function isAlgorithm(value: unknown): value is SigningAlgorithm {
  return ALGORITHMS.some((known) => known === value)
}

export function isCryptoKey(value: unknown): value is CryptoKey {
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
