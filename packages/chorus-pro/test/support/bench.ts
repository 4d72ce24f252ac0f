import { type ChorusPro, type ChorusProOptions, createChorusPro } from '../../src/index.js'

export interface Asked {
  readonly method: string
  readonly url: string
  readonly path: string
  readonly headers: Headers
  readonly text: string
}

export const credentials = {
  clientId: 'client-id',
  clientSecret: 'canary-secret',
  login: 'TECH_1_canary@cpro.fr',
  password: 'canary-pässword',
}

/** A gateway that answers from a list, and keeps what it was asked. */
export function bench(answers: readonly (Response | (() => Response | Promise<Response>))[], options: object = {}) {
  const asked: Asked[] = []
  const tokens: Asked[] = []
  const left = [...answers]
  const client: ChorusPro = createChorusPro({
    environment: 'sandbox',
    credentials,
    retry: { limit: 0 },
    async fetch(request: Request) {
      const { method, url, headers } = request
      const call = { method, url, path: new URL(url).pathname, headers, text: await request.text() }
      if (call.path === '/api/oauth/token') {
        tokens.push(call)
        return Response.json({ access_token: `canary-token-${tokens.length}`, token_type: 'Bearer', expires_in: 3600 })
      }
      asked.push(call)
      const answer = left.shift()
      if (!answer) throw new Error('the bench has no more answers')
      return answer instanceof Response ? answer : answer()
    },
    ...options,
  } as ChorusProOptions)
  return { client, asked, tokens }
}

/** An answer of the platform, its envelope included. */
export const answer = (more: object = {}, init?: ResponseInit) =>
  Response.json({ codeRetour: 0, libelle: 'GCU_MSG_01_000', ...more }, init)

export const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )
