import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { TransportError } from '../errors.js'
import { HttpAnswer, HttpRequest } from './message.js'

const request = new HttpRequest('https://api.example.com/v1/flows', { method: 'POST', body: '{}' })
const answer = (content: string | Uint8Array, status = 200, headers: Record<string, string> = {}) =>
  new HttpAnswer(
    request,
    status,
    new Headers(headers),
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
    { attempts: 1, elapsedMs: 5 },
  )
const failure = (pending: Promise<unknown>) =>
  pending.then(
    () => undefined,
    (error: unknown) => error,
  )

describe('HttpRequest', () => {
  it('takes the bodies that serialisers give', () => {
    const { body } = new HttpRequest('https://a.example', { body: new URLSearchParams({ a: 'b c' }) })
    expect(body).toBe('a=b+c')
    expect(() => new HttpRequest('https://a.example', { body: { a: 1 } })).toThrow(TypeError)
  })

  it('is made of one of the runtime, whose body is read', async () => {
    const made = await HttpRequest.from(new Request('https://a.example/x', { method: 'POST', body: 'é' }))
    expect(made).toMatchObject({ method: 'POST', url: 'https://a.example/x' })
    expect(new TextDecoder().decode(made.body as Uint8Array)).toBe('é')
  })
})

describe('HttpAnswer', () => {
  it('reads JSON, and nothing for nothing', async () => {
    expect(await answer('\uFEFF{"a":[1]}').json()).toEqual({ a: [1] })
    expect(await answer('').json()).toBeUndefined()
  })

  it('gives a text of it without what was sent and what bought it, however short', () => {
    const secrets = () => ({ sent: ['token-1'], all: ['token-1', 'pass'] })
    const given = new HttpAnswer(request, 200, new Headers(), new Uint8Array(), { attempts: 1, elapsedMs: 5 }, secrets)
    expect(given.redacted('refused: token-1, pass')).toBe('refused: [redacted], [redacted]')
  })

  it('throws ours for a success that is not JSON, without a piece of it', async () => {
    const error = await failure(answer('<html>secret-word').json())
    expect(TransportError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ code: 'INVALID_RESPONSE', status: 200, attempts: 1, elapsedMs: 5 })
    expect(inspect(error, { depth: 9 })).not.toContain('secret-word')
  })

  it('refuses JSON nested too deeply, whatever its strings hold', async () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
    expect(await answer(nested(64)).json()).toBeTruthy()
    expect(await failure(answer(nested(65)).json())).toMatchObject({ code: 'INVALID_RESPONSE' })
    expect(await failure(answer('{"a":'.repeat(3_000_000)).json())).toMatchObject({ code: 'INVALID_RESPONSE' })
    expect(await answer(JSON.stringify([`"\\${'['.repeat(100)}`, '\\'])).json()).toHaveLength(2)
    // An error's body is parsed by others: what they get is no JSON any more.
    expect(await answer(nested(65), 500).text()).toBe(nested(65).slice(0, 200))
    expect(await answer(nested(1_000_000), 500).text()).toHaveLength(200)
  })

  it.each(['__proto__', '\\u005f_proto__', '__\\u0070roto__', '\\u005F\\u005Fproto\\u005f\\u005f'])(
    'drops members called %s',
    async (name) => {
      const body = `{"a":1,"${name}":{"polluted":true},"b":{"${name}":2,"c":"__proto__"}}`
      const parsed = (await answer(body).json()) as Record<string, unknown>
      expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype)
      expect(JSON.stringify(parsed)).toBe('{"a":1,"b":{"c":"__proto__"}}')
      expect(Object.assign({}, parsed)).not.toHaveProperty('polluted')
      expect(await answer(body, 400).text()).toBe('{"a":1,"b":{"c":"__proto__"}}')
    },
  )

  it('gives a body of its own, not the pool it came in', async () => {
    const pool = Buffer.from('before{}after')
    const bytes = await answer(pool.subarray(6, 8)).arrayBuffer()
    expect(new TextDecoder().decode(bytes)).toBe('{}')
  })

  it('has the length its body has here', () => {
    expect(answer('{}', 200, { 'content-length': '9999', 'x-a': 'b' }).headers.get('Content-Length')).toBe('2')
    expect(answer('{}', 200, { 'x-a': 'b' }).headers.get('x-a')).toBe('b')
  })

  it('becomes one of the runtime', async () => {
    const response = answer('{"a":1}', 201, { 'content-type': 'application/json' }).toResponse()
    expect(response.status).toBe(201)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await response.json()).toEqual({ a: 1 })
    expect(answer('', 204).toResponse().body).toBeNull()
  })
})
