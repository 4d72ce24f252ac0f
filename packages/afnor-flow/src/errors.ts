import type { PlatformIssue } from '@facturelle/core'
import { type ErrorReading, printable } from '@facturelle/core/http'

/**
 * Reads the error bodies met on Flow Services: `{errorCode, errorMessage}`, the longer form of 1.2.0 with `details`,
 * problem+json, a bare JSON string, an HTML page, nothing.
 */
export function readError(body: unknown): ErrorReading {
  if (typeof body === 'string') {
    const text = body.trim()
    // A page for people says nothing a program or a log can use.
    return text === '' || text.startsWith('<') ? {} : { message: quotable(text) }
  }
  if (typeof body !== 'object' || body === null) return {}
  const held = body as Record<string, unknown>
  const text = (...keys: string[]) => {
    for (const key of keys) {
      const value = held[key]
      if (typeof value === 'string' && value !== '') return quotable(value)
    }
    return undefined
  }
  const platformCode = text('errorCode', 'code')
  const message = text('errorMessage', 'message', 'detail', 'title')
  const details = text('details')
  const issues: PlatformIssue[] = details === undefined ? [] : [{ message: details }]
  return {
    ...(platformCode === undefined ? {} : { platformCode }),
    ...(message === undefined ? {} : { message }),
    issues,
  }
}

/** A platform's text for an error, unless it quotes markup: a message that echoes the file would put it in a log. */
function quotable(text: string): string {
  return /[<>]/.test(text) ? 'the text of the platform quotes markup, and is left out' : printable(text, 300)
}
