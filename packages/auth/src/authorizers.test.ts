import { AuthError, ConfigurationError } from '@facturelle/core'
import { createHttp, type Fetch } from '@facturelle/core/http'
import { describe, expect, it } from 'vitest'
import { apiKey, type Secret, staticToken } from './authorizers.js'

describe('a static token', () => {
  it('is sent as a bearer; a 401 is final', async () => {
    let sent = 0
    const fetch: Fetch = async (request) => {
      sent++
      expect(request.headers.get('authorization')).toBe('Bearer given')
      return new Response(null, { status: 401 })
    }
    const http = createHttp({ timeoutMs: 1_000, fetch, authorizer: staticToken('given'), origin: 'https://a.example' })
    expect((await http.once()(new Request('https://a.example/x'))).status).toBe(401)
    expect(sent).toBe(1)
  })

  it('of a function is read at each request, and again after a 401', async () => {
    let read = 0
    const seen: (string | null)[] = []
    const fetch: Fetch = async (request) => {
      seen.push(request.headers.get('authorization'))
      return new Response(null, { status: seen.length === 1 ? 401 : 200 })
    }
    const authorizer = staticToken(async () => `t${++read}`)
    const http = createHttp({ timeoutMs: 1_000, fetch, authorizer, origin: 'https://a.example' })
    expect((await http.once()(new Request('https://a.example/x'))).status).toBe(200)
    expect(seen).toEqual(['Bearer t1', 'Bearer t2'])
  })

  it('that no header can carry is refused, unseen', async () => {
    expect(() => staticToken('canary\n')).toThrow(ConfigurationError)
    expect(() => staticToken('canary\n')).not.toThrow('canary')
    const error: unknown = await staticToken(() => 'canary\n')
      .headers({})
      .catch((thrown: unknown) => thrown)
    expect(AuthError.isInstance(error)).toBe(true)
    expect(String(error)).not.toContain('canary')
  })

  it('that never comes ends with the signal', async () => {
    const reason = new Error('enough')
    const never = staticToken(() => new Promise(() => undefined))
    await expect(never.headers({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  })
})

describe('an API key', () => {
  it('is sent in its header', async () => {
    expect(await apiKey({ header: 'X-API-Key', value: 'given' }).headers({})).toEqual({ 'x-api-key': 'given' })
    expect(await apiKey({ header: 'X-API-Key', value: () => 'read' }).headers({})).toEqual({ 'x-api-key': 'read' })
  })

  it.each([
    ['', 'canary', 'apiKey.header'],
    ['X Key', 'canary', 'apiKey.header'],
    ['X-Key:', 'canary', 'apiKey.header'],
    ['X-Key', '', 'apiKey.value'],
    ['X-Key', 'canary\r\nx: y', 'apiKey.value'],
    ['X-Key', undefined, 'apiKey.value'],
  ])('%j: %j is refused by the field at fault', (header, value, field) => {
    try {
      apiKey({ header, value: value as Secret })
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({ code: 'CREDENTIALS_INVALID', field })
      expect(String(error)).not.toContain('canary')
    }
  })
})
