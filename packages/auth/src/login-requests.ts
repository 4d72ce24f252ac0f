import { AuthError } from '@facturelle/core'
import { type Asked, explain, noTokenAnswer, refusal } from './explain.js'
import type { LoginRequest } from './grant.js'
import type { Connection, Errand, Seller } from './seller.js'
import { type Bought, tokenOf } from './token.js'

/** One login, and the address where its refresh tokens buy the next pair. */
export function loginSeller(request: LoginRequest, { send, clock, skews }: Connection): Seller {
  const { field, loginUrl, body, refreshUrl, refreshField, refreshBody, names, headers, told } = request

  const ask = async (url: string, addressField: string, sent: string, errand: Errand): Promise<Bought> => {
    const { host } = new URL(url)
    const asked = (): Asked => ({
      host,
      addressField: told?.addressField ?? addressField,
      remedies: { invalid_client: told?.remedy ?? 'check the body of the login' },
      skewMs: skews.of(url),
      now: clock.now(),
    })
    const askedAt = clock.now()
    let response: Response
    try {
      const init: RequestInit = { method: 'POST', body: sent, signal: errand.signal }
      init.headers = { ...headers, accept: 'application/json', 'content-type': 'application/json' }
      response = await send(url, init, 'once', errand)
    } catch (failure) {
      throw await explain(failure, asked())
    }
    skews.learn(url, response.headers, askedAt)
    if (!response.ok) throw refusal(response, undefined, asked())
    const answer = own(
      await response
        .clone()
        .json()
        .catch(() => undefined),
    )
    const accessToken = answer(names.access)
    const refreshToken = answer(names.refresh)
    if (typeof accessToken !== 'string') {
      const kind = response.headers.get('content-type') ?? ''
      if (!kind.includes('json')) throw noTokenAnswer(response, asked())
      const why = `The answer of ${host} (${response.status}) holds no text in ${field}.answer.access; check its name`
      throw new AuthError('TOKEN_UNUSABLE', why, { status: response.status })
    }
    return tokenOf({
      accessToken,
      refreshToken: typeof refreshToken === 'string' ? refreshToken : undefined,
      expiresIn: seconds(answer(names.expiresIn)),
      askedAt,
      skewMs: skews.of(url),
      host,
    })
  }

  return {
    signsTime: false,
    repeated: 'anew',
    buy: (errand) => ask(loginUrl, 'loginUrl', body, errand),
    ...(refreshUrl === undefined
      ? {}
      : {
          refresh: (refreshToken: string, errand: Errand) => {
            const sent = { ...(JSON.parse(refreshBody) as object), [refreshField]: refreshToken }
            return ask(refreshUrl, 'refreshUrl', JSON.stringify(sent), errand)
          },
        }),
  }
}

/** Reads members that the answer has itself, whatever they are called. */
function own(value: unknown): (name: string) => unknown {
  return (name) =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, name)
      ? (value as Record<string, unknown>)[name]
      : undefined
}

/** Some platforms write numbers as text. */
function seconds(value: unknown): number | undefined {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value
  return typeof number === 'number' && number > 0 && Number.isFinite(number) ? number : undefined
}
