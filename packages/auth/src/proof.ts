import { type Clock, ConfigurationError } from '@facturelle/core'
import { type ClientAuth, ClientSecretPost, type JsonValue, modifyAssertion, None, PrivateKeyJwt } from 'oauth4webapi'
import type { CryptoKey, PrivateJwk, PrivateKeyProof, Proof, SigningAlgorithm } from './client-authentication.js'
import type { OAuthRequest } from './grant.js'

type SigningParameters = { readonly name: string; readonly hash?: string; readonly namedCurve?: string }

const ALGORITHMS: Readonly<Record<SigningAlgorithm, SigningParameters>> = {
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
}

/** How long an assertion is good, in seconds. */
const ASSERTION_LIFETIME_S = 60
/** How much older than it is an assertion says to be: a server without leeway refuses one of the next second. */
const BACKDATED_S = 5

/** Makes the proof of one client; a private key is imported once. */
export function createProof({ proof, tokenUrl, cryptoKey, field }: OAuthRequest, clock: Clock) {
  const { clientSecret = '', clientAuthentication } = proof
  let key: Promise<CryptoKey> | undefined
  return async (skewMs: number): Promise<ClientAuth> => {
    if (clientAuthentication === 'private_key_jwt') {
      key ??= cryptoKey ? Promise.resolve(cryptoKey) : importKey(proof, field)
      const signing = proof.keyId ?? jwkId(proof.privateKey)
      return PrivateKeyJwt(
        { key: await key, ...(signing === undefined ? {} : { kid: signing }) },
        {
          [modifyAssertion](_header: unknown, payload: Record<string, JsonValue | undefined>) {
            // By the server's clock: it refuses what is of tomorrow, or of yesterday.
            const now = Math.floor((clock.now() + skewMs) / 1000)
            payload.aud = proof.assertionAudience ?? tokenUrl
            payload.iat = now - BACKDATED_S
            payload.exp = now - BACKDATED_S + ASSERTION_LIFETIME_S
            // Optional (RFC 7523, section 3), and only ever a reason to refuse.
            delete payload.nbf
          },
        },
      )
    }
    if (clientAuthentication === 'client_secret_post') return ClientSecretPost(clientSecret)
    if (clientSecret === '') return None()
    return clientSecretBasic(clientSecret)
  }
}

/**
 * HTTP Basic as in RFC 6749, section 2.3.1. oauth4webapi's own also encodes `-`, `.` and `_`, which the form encoding
 * leaves alone: a server that forgets to decode would then refuse every client id that is a UUID.
 */
function clientSecretBasic(clientSecret: string): ClientAuth {
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
  const jwk = typeof privateKey === 'string' ? undefined : (privateKey as PrivateJwk)
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
    const at = `${field}.privateKey`
    throw new ConfigurationError('CREDENTIALS_INVALID', `${at} cannot be read as a private key for ${named}`, {
      field: at,
    })
  }
}
