import { type ErrorReading, printable } from '@facturelle/core/http'

/**
 * Reads the error bodies met on Directory Services: problem+json of 1.1.0, `{errorCode, errorMessage}` with `details`
 * from 1.2.0 on, those of proxies in front, a bare JSON string, an HTML page, nothing.
 */
export function readError(body: unknown): ErrorReading {
  if (typeof body === 'string') {
    const text = body.trim()
    return text === '' || isPage(text) ? {} : { message: quotable(text) }
  }
  if (typeof body !== 'object' || body === null) return {}
  const held = body as Record<string, unknown>
  const text = (...keys: string[]) => {
    const found = keys.map((key) => held[key]).find((value) => typeof value === 'string' && value !== '')
    return found === undefined ? undefined : quotable(found as string)
  }
  const platformCode = text('errorCode', 'code')
  const message = text('errorMessage', 'message', 'detail', 'title', 'error')
  const details = text('details')
  return {
    ...(platformCode === undefined ? {} : { platformCode }),
    ...(message === undefined ? {} : { message }),
    issues: details === undefined ? [] : [{ message: details }],
  }
}

/** A page for people, where a service was expected. */
export function isPage(body: unknown): boolean {
  return typeof body === 'string' && body.trimStart().startsWith('<')
}

function quotable(text: string): string {
  return /[<>]/.test(text) ? 'the text of the platform quotes markup, and is left out' : printable(text, 300)
}
