export {
  ACCOUNT_STYLE_KEYS,
  type AccountStyle,
  checkAccount,
  checkAccountStyle,
  type NamedCredentials,
} from './account.js'
export { apiKey, type PlainAuthorizer, type Secret, staticToken } from './authorizers.js'
export type { ClientAuthentication, PrivateJwk, PrivateKeyProof, SigningAlgorithm } from './client-authentication.js'
export type { JsonLogin } from './json-login.js'
export {
  type ClientCredentials,
  type ClientKeyCredentials,
  checkClientCredentials,
  type PasswordCredentials,
  type TokenRequest,
} from './oauth-grants.js'
export { credentialsLate, type Provided, type ProvidedAccount, providedAccount, readProvided } from './provided.js'
export { memoryTokenStore, type StoredValue, type TokenStore } from './token-store.js'
export { createTokens, type SourceUse, type TokenSource, type Tokens, type TokensOptions } from './tokens.js'
