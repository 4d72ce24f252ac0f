import {
  type AuthorizationServer,
  allowInsecureRequests,
  type Client,
  type ClientAuth,
  type ClientCredentialsGrantRequestOptions,
  clientCredentialsGrantRequest,
  customFetch,
  genericTokenEndpointRequest,
  processGenericTokenEndpointResponse,
  refreshTokenGrantRequest,
} from 'oauth4webapi'
import { explain } from './explain.js'
import type { OAuthRequest } from './grant.js'
import { createProof } from './proof.js'
import type { Connection, Errand, Seller } from './seller.js'
import { type Bought, tokenOf } from './token.js'
import type { Repetition } from './wire.js'

const REMEDIES = {
  invalid_client: 'check clientId, clientSecret and clientAuthentication',
  invalid_scope: 'check scope',
}

type Question = (proof: ClientAuth, options: ClientCredentialsGrantRequestOptions) => Promise<Response>

/** One token endpoint, asked by one client. */
export function oauthSeller(request: OAuthRequest, { send, clock, skews }: Connection): Seller {
  const { tokenUrl, user, parameters, proof } = request
  const prove = createProof(request, clock)
  const server: AuthorizationServer = { issuer: new URL(tokenUrl).origin, token_endpoint: tokenUrl }
  const client: Client = { client_id: proof.clientId }
  const { host } = new URL(tokenUrl)
  const remedies = {
    ...REMEDIES,
    ...(request.told && { invalid_client: request.told.remedy }),
    ...(user ? { invalid_grant: 'check username and password' } : {}),
    unauthorized_client: `this client may not use the ${user ? 'password' : 'client credentials'} grant`,
  }

  const ask = async (repetition: Repetition, errand: Errand, question: Question): Promise<Bought> => {
    const askedAt = clock.now()
    try {
      const response = await question(await prove(skews.of(tokenUrl)), {
        // tokenUrl was checked: plain http is loopback, and was allowed.
        [allowInsecureRequests]: true,
        [customFetch]: (url: string, init: RequestInit) => send(url, init, repetition, errand),
        headers: new Headers(request.headers),
        signal: errand.signal,
      })
      skews.learn(tokenUrl, response.headers, askedAt)
      const answer = await processGenericTokenEndpointResponse(server, client, await onlyTokens(response))
      return tokenOf({
        accessToken: answer.access_token,
        refreshToken: answer.refresh_token,
        expiresIn: answer.expires_in,
        askedAt,
        skewMs: skews.of(tokenUrl),
        host,
      })
    } catch (failure) {
      const skewMs = skews.of(tokenUrl)
      throw await explain(failure, { host, addressField: 'tokenUrl', remedies, skewMs, now: clock.now() })
    }
  }

  const signsTime = proof.clientAuthentication === 'private_key_jwt'
  if (user) {
    return {
      signsTime,
      repeated: 'anew',
      buy: (errand) =>
        ask('once', errand, (proof, options) =>
          genericTokenEndpointRequest(server, client, proof, 'password', { ...parameters, ...user }, options),
        ),
      refresh: (refreshToken, errand) =>
        // Without scope: the token keeps the one it has (RFC 6749, section 6).
        ask('once', errand, (proof, options) => refreshTokenGrantRequest(server, client, proof, refreshToken, options)),
    }
  }
  return {
    signsTime,
    repeated: signsTime ? 'anew' : 'wire',
    // Asking twice costs nothing; but an assertion is good once (its `jti`), so each question signs its own.
    buy: (errand) =>
      ask(signsTime ? 'once' : 'again', errand, (proof, options) =>
        clientCredentialsGrantRequest(server, client, proof, parameters, options),
      ),
  }
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
