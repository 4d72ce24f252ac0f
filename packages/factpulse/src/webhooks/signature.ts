import { ConfigurationError } from '@facturelle/core'

/** Secrets that sign: several while one takes the place of another. */
export type WebhookSecrets = string | readonly string[]

/** Why a call is not to be believed. For your own log: the caller is told nothing. */
export type RefusalReason = 'SIGNATURE_MISSING' | 'SIGNATURE_MALFORMED' | 'SIGNATURE_WRONG'

export type Verification =
  /** @property secretIndex which of the secrets: its place in the list */
  { readonly valid: true; readonly secretIndex: number } | { readonly valid: false; readonly reason: RefusalReason }

/** Headers of a call: those of a `Request`, or of Node. */
export type CallHeaders =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>

/** Where a call has its signature. */
export const SIGNATURE_HEADER = 'x-webhook-signature'
const MAX_SECRETS = 16
/** A secret that stands in where a variable is not set is one that anybody can sign with. */
const MIN_LENGTH = 16
const HMAC = { name: 'HMAC', hash: 'SHA-256' } as const

/**
 * Checks `X-Webhook-Signature`: `sha256=` and the HMAC-SHA256 of the raw body, in hexadecimal. The length is checked first;
 * the comparison takes as long whatever the signature holds.
 * @param rawBody the bytes as they came: JSON that was parsed and written again has another signature
 * @throws {ConfigurationError} an argument is wrong. A call that is not to be believed is no error
 */
export async function verify(
  rawBody: Uint8Array,
  headers: CallHeaders,
  secrets: WebhookSecrets,
): Promise<Verification> {
  if (!(rawBody instanceof Uint8Array)) {
    throw refuse('rawBody', 'must be the bytes as they came, a Uint8Array; have your framework leave the body unparsed')
  }
  const list = checkSecrets(secrets)
  const given = signatureOf(headers)
  if (given === undefined || given === '') return { valid: false, reason: 'SIGNATURE_MISSING' }
  const hex = /^sha256=([0-9a-f]{64})$/i.exec(given)?.[1]
  if (hex === undefined) return { valid: false, reason: 'SIGNATURE_MALFORMED' }
  const signature = Uint8Array.from({ length: 32 }, (_, at) => Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16))
  const { subtle } = crypto
  // All of them, whichever fits.
  const fits = await Promise.all(
    list.map(async (secret) => {
      const key = await subtle.importKey('raw', new TextEncoder().encode(secret), HMAC, false, ['verify'])
      return subtle.verify('HMAC', key, signature, rawBody as Uint8Array<ArrayBuffer>)
    }),
  )
  const secretIndex = fits.indexOf(true)
  return secretIndex < 0 ? { valid: false, reason: 'SIGNATURE_WRONG' } : { valid: true, secretIndex }
}

/** @throws {ConfigurationError} `OPTION_INVALID` */
export function checkSecrets(secrets: WebhookSecrets): readonly string[] {
  const list: unknown = typeof secrets === 'string' ? [secrets] : secrets
  if (!Array.isArray(list) || list.length === 0 || list.length > MAX_SECRETS) {
    throw refuse('secrets', `must be the secret of a client, or a list of 1 to ${MAX_SECRETS}`)
  }
  if (!list.every((secret) => typeof secret === 'string' && secret.length >= MIN_LENGTH)) {
    throw refuse('secrets', `must be as clients.generateWebhookSecret gave them, of at least ${MIN_LENGTH} characters`)
  }
  return list as string[]
}

function signatureOf(headers: CallHeaders): string | undefined {
  if (typeof headers.get === 'function') return headers.get(SIGNATURE_HEADER)?.trim()
  const entry = Object.entries(headers).find(([name]) => name.toLowerCase() === SIGNATURE_HEADER)?.[1]
  return (typeof entry === 'string' ? entry : (entry as readonly string[] | undefined)?.[0])?.trim()
}

function refuse(field: string, why: string): ConfigurationError {
  return new ConfigurationError('OPTION_INVALID', `${field} ${why}`, { field })
}
