import { describe, expect, it } from 'vitest'
import { PlatformError } from '../errors.js'
import { type ApiResult, printable, unwrap } from './unwrap.js'

const options = {
  platform: 'afnor',
  operation: 'createFlow',
  requestId: 'r-1',
  now: Date.parse('2026-11-21T10:00:00Z'),
  readError: (body: unknown) => (typeof body === 'string' ? { message: body } : {}),
}
const answer = (status: number, error?: unknown, headers: Record<string, string> = {}): Promise<ApiResult<object>> =>
  Promise.resolve({ error, response: new Response(null, { status, headers }) })
const failure = (pending: Promise<ApiResult<object>>) => unwrap(pending, options).catch((error: unknown) => error)

describe('unwrap', () => {
  it.each([
    [400, 'REJECTED'],
    [401, 'UNAUTHORIZED'],
    [403, 'FORBIDDEN'],
    [404, 'NOT_FOUND'],
    [409, 'CONFLICT'],
    [413, 'TOO_LARGE'],
    [418, 'REFUSED'],
    [422, 'REJECTED'],
    [429, 'RATE_LIMITED'],
    [500, 'UNAVAILABLE'],
    [503, 'UNAVAILABLE'],
  ])('names a %i %s', async (status, code) => {
    const error = await failure(answer(status, 'why'))
    expect(PlatformError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ code, status, platform: 'afnor', requestId: 'r-1' })
    expect(String(error)).toContain('createFlow: why')
  })

  it('takes an empty 500 for the error it is', async () => {
    expect(await failure(answer(500, ''))).toMatchObject({ code: 'UNAVAILABLE' })
    expect(await failure(answer(500, undefined))).toMatchObject({ code: 'UNAVAILABLE' })
  })

  it.each([
    ['120', 120_000],
    ['Sat, 21 Nov 2026 10:00:30 GMT', 30_000],
    ['Saturday, 21-Nov-26 10:00:30 GMT', 30_000],
    ['Sat Nov 21 10:00:30 2026', 30_000],
    ['Sat, 21 Nov 2026 09:00:00 GMT', 0],
    ['soon', undefined],
    ['-5', 0],
  ])('reads Retry-After: %s', async (value, expected) => {
    const error = await failure(answer(429, 'slow down', { 'retry-after': value }))
    expect((error as PlatformError).retryAfterMs).toBe(expected)
  })

  it('lets every other failure pass untouched', async () => {
    const reason = new Error('aborted')
    expect(await failure(Promise.reject(reason))).toBe(reason)
  })
})

describe('printable', () => {
  it('removes control characters and what looks like a token, and caps the length', () => {
    expect(printable('a\u001b[31m\r\nb')).toBe('a [31m b')
    expect(printable('Authorization: Bearer abc.def-123 was refused')).toBe(
      'Authorization: Bearer [redacted] was refused',
    )
    expect(printable('got eyJhbGciOi.eyJzdWIiOi.c2lnbmF0dXJl here')).toBe('got [redacted] here')
    expect(printable('x'.repeat(600))).toHaveLength(501)
  })
})
