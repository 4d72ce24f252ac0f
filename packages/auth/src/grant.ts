import type { CryptoKey, Proof } from './client-authentication.js'

/** One way to get tokens: checked credentials, and what is known of them without asking. */
export interface Grant {
  /** Where it asks. */
  readonly url: string
  /** All that is asked with. */
  readonly request: OAuthRequest | LoginRequest
  /** The kind of grant and all that buys the token, as JSON takes it. */
  readonly identity: () => Promise<readonly unknown[]>
  /** What must not show in an answer that echoes it. */
  readonly secrets: readonly string[]
  /** Part of the identity that must not leave the process: what it buys is kept in memory only. */
  readonly secretKey?: CryptoKey | undefined
}

/** The least length of a secret among what need not be one: anything shorter stands in texts by chance. */
const SHORTEST_SECRET = 8

/** Of values that may be a secret or not, those to be taken for one. */
export function longEnough(values: readonly string[]): readonly string[] {
  return values.filter(({ length }) => length >= SHORTEST_SECRET)
}

/** What messages name in place of the grant's own fields, where those are filled from others. */
export interface Told {
  /** What to check when the credentials are refused. */
  readonly remedy: string
  /** The field that holds the address. */
  readonly addressField: string
}

/** What a token endpoint of OAuth 2.0 is asked with. */
export interface OAuthRequest {
  readonly told?: Told
  readonly tokenUrl: string
  /** The path to the credentials in messages. */
  readonly field: string
  readonly proof: Proof
  /** The private key of the proof, where it was given as one. */
  readonly cryptoKey: CryptoKey | undefined
  readonly headers: Readonly<Record<string, string>>
  readonly parameters: Readonly<Record<string, string>>
  /** Of the password grant; absent: the client credentials grant. */
  readonly user: { readonly username: string; readonly password: string } | undefined
}

/** What a JSON login is asked with. */
export interface LoginRequest {
  readonly told?: Told
  readonly loginUrl: string
  /** The path to the login in messages. */
  readonly field: string
  /** As JSON. */
  readonly body: string
  readonly refreshUrl: string | undefined
  readonly refreshField: string
  /** As JSON. */
  readonly refreshBody: string
  readonly names: { readonly access: string; readonly refresh: string; readonly expiresIn: string }
  readonly headers: Readonly<Record<string, string>>
}
