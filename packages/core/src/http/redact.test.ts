import { describe, expect, it } from 'vitest'
import { redact } from './redact.js'

const SECRET = 'pä/ss+w<ö>rd&"quote\\1'

describe('what is quoted', () => {
  it.each<[string, string]>([
    ['as it is', SECRET],
    ['in JSON', JSON.stringify(SECRET).slice(1, -1)],
    ['in JSON within JSON', JSON.stringify(JSON.stringify(SECRET)).slice(1, -1)],
    ['in a URL', encodeURIComponent(SECRET)],
    ['in a URL, in lower case', encodeURIComponent(SECRET).replace(/%../g, (encoded) => encoded.toLowerCase())],
    ['in a form', new URLSearchParams({ '': SECRET }).toString().slice(1)],
    ['in hexadecimal, in upper case', Buffer.from(SECRET).toString('hex').toUpperCase()],
    ['in base64', Buffer.from(SECRET).toString('base64')],
    ['in base64, one byte in', Buffer.from(`:${SECRET}`).toString('base64')],
    ['in base64, two bytes in', Buffer.from(`::${SECRET}`).toString('base64')],
    ['in base64url', Buffer.from(SECRET).toString('base64url')],
  ])('has no secret %s', (_form, echo) => {
    const clean = redact(`before ${echo} after`, [SECRET], true)
    // Base64 may keep a character that is half the neighbour's.
    expect(clean).not.toContain(echo.slice(4, -4))
    expect(clean).toMatch(/^before .* after$/)
  })

  it('keeps its words where a secret is too short to be one', () => {
    expect(redact('the word is abc', ['abc', ''], true)).toBe('the word is abc')
  })
})

describe('what is used', () => {
  it('is changed by no secret that may be a word of it', () => {
    const answer = '{"flowId":"flow-1234","processed":true}'
    expect(redact(answer, ['flow', '1234', 'true', 'flow-1234'], false)).toBe(answer)
  })

  it('has no token', () => {
    const token = 'eyJhbGciOiJSUzI1NiJ9.payload.signature'
    expect(redact(`{"reason":"not for ${token}"}`, [token], false)).toBe('{"reason":"not for [redacted]"}')
  })
})
