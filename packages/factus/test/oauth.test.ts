import { describe, expect, it } from 'vitest'
import { type FactusGrant, requestFactusToken } from '../src/index.js'

const client = { environment: 'sandbox', clientId: 'client', clientSecret: 'client-secret' } as const
const login: FactusGrant = { username: 'a@b.co', password: 'user-password' }

const asked = async (grant: FactusGrant, answer: Response) => {
  const forms: Record<string, string>[] = []
  const fetch = async (request: Request) => {
    expect(request.url).toBe('https://api-sandbox.factus.com.co/oauth/token')
    forms.push(Object.fromEntries(new URLSearchParams(await request.text())) as Record<string, string>)
    return answer
  }
  const result = await requestFactusToken({ ...client, fetch }, grant).catch((failure: unknown) => failure)
  return { forms, result }
}

describe('a token for the app itself', () => {
  it('by password, and by refresh token', async () => {
    const pair = { token_type: 'Bearer', expires_in: 3600, access_token: 'a', refresh_token: 'r' }
    expect(await asked(login, Response.json(pair))).toEqual({
      forms: [{ grant_type: 'password', client_id: 'client', client_secret: 'client-secret', ...login }],
      result: pair,
    })
    const { refresh_token: _, ...alone } = pair
    expect(await asked({ refresh_token: 'r' }, Response.json(alone))).toEqual({
      forms: [{ grant_type: 'refresh_token', client_id: 'client', client_secret: 'client-secret', refresh_token: 'r' }],
      result: { ...pair, refresh_token: null },
    })
  })

  it.each([
    [{ message: 'por arriba', error: 'invalid_grant', error_description: 'descrito' }, 'por arriba'],
    [{ error: 'invalid_grant', error_description: 'descrito' }, 'descrito'],
    [{ error: 'invalid_grant' }, 'invalid_grant'],
    [{}, 'Factus answered 400 to createToken'],
  ])('tells what was said: %j', async (body, said) => {
    const { result } = await asked(login, Response.json(body, { status: 400 }))
    expect(result).toMatchObject({
      name: 'FactusError',
      code: 'REJECTED',
      status: 400,
      message: expect.stringContaining(said),
    })
  })

  it('reads what is no JSON, and shows no secret', async () => {
    const { result } = await asked(login, new Response('no: client-secret user-password', { status: 401 }))
    expect(result).toMatchObject({ code: 'UNAUTHORIZED', message: expect.stringContaining('no: ') })
    expect(String(result)).not.toMatch(/client-secret|user-password/)
    const { result: page } = await asked(login, new Response('<html>x</html>', { status: 502 }))
    expect(page).toMatchObject({ code: 'UNAVAILABLE', message: 'Factus answered 502 to createToken' })
  })

  it.each([
    [{ username: 'a', password: 'p' }, 'username'],
    [{ username: 'a@b.co', password: '' }, 'password'],
    [{ refresh_token: '' }, 'refresh_token'],
  ])('checks first: %j', async (grant, field) => {
    const { forms, result } = await asked(grant as FactusGrant, Response.json({}))
    expect(result).toMatchObject({ code: 'CREDENTIALS_INVALID', field })
    expect(forms).toEqual([])
  })

  it('is none without a token in the answer', async () => {
    expect((await asked(login, Response.json({ expires_in: 1 }))).result).toMatchObject({ code: 'REFUSED' })
  })
})
