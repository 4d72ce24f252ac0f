import { ConfigurationError } from '@facturelle/core'
import { type CallHeaders, headerOf } from './headers.js'
import { sameSecret } from './mac.js'

/**
 * What shows that a call comes from the platform, as the subscription of 1.2.0 told it to: the authentication of
 * `callback`, a header of `callback.headers`, or, after `OAUTH2`, a check of the token that your own server gave out.
 */
export type CallbackCaller =
  | { readonly userId: string; readonly userPassword: string }
  | { readonly headerName: string; readonly headerValue: string }
  | { readonly bearer: (token: string) => boolean | Promise<boolean> }

/** Whether a call comes from one of the callers. @throws {ConfigurationError} `OPTION_INVALID` */
export function createCallerCheck(
  callers: CallbackCaller | readonly CallbackCaller[],
): (headers: CallHeaders) => Promise<boolean> {
  const list: readonly CallbackCaller[] = Array.isArray(callers) ? callers : [callers as CallbackCaller]
  const checks = list.map(checkOf)
  if (checks.length === 0) throw refuse('must name at least one')
  return async (headers) => {
    // All of them, whichever fits.
    const fit = await Promise.all(checks.map((check) => check(headers)))
    return fit.includes(true)
  }
}

function checkOf(given: CallbackCaller): (headers: CallHeaders) => Promise<boolean> {
  const caller = Object(given) as CallbackCaller
  const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
  if ('bearer' in caller && typeof caller.bearer === 'function') {
    return async (headers) => {
      const [, token] = /^Bearer +(\S+)$/i.exec(headerOf(headers, 'authorization') ?? '') ?? []
      return token !== undefined && (await caller.bearer(token)) === true
    }
  }
  if ('userPassword' in caller && isText(caller.userId) && isText(caller.userPassword)) {
    const bytes = new TextEncoder().encode(`${caller.userId}:${caller.userPassword}`)
    const expected = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    return async (headers) => {
      const [, given = ''] = /^Basic +(\S+)$/i.exec(headerOf(headers, 'authorization') ?? '') ?? []
      return sameSecret(given, expected)
    }
  }
  if ('headerValue' in caller && isText(caller.headerName) && isText(caller.headerValue)) {
    const name = caller.headerName.toLowerCase()
    return async (headers) => sameSecret(headerOf(headers, name) ?? '', caller.headerValue)
  }
  throw refuse('must be {userId, userPassword}, {headerName, headerValue} or {bearer}')
}

function refuse(why: string): ConfigurationError {
  return new ConfigurationError('OPTION_INVALID', `callers ${why}`, { field: 'callers' })
}
