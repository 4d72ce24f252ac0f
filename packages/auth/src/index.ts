export { type ClientAuthentication, type ClientCredentials, checkClientCredentials } from './client-credentials.js'
export { createTokens, type TokenSource, type Tokens, type TokensOptions } from './tokens.js'
