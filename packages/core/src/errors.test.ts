import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import {
  AuthError,
  ConfigurationError,
  DocumentError,
  FacturelleError,
  PlatformError,
  TransportError,
} from './errors.js'

describe('errors', () => {
  it('are told apart by brand', () => {
    const error = new PlatformError('REJECTED', 'no', { platform: 'afnor', status: 400 })
    expect(PlatformError.isInstance(error)).toBe(true)
    expect(FacturelleError.isInstance(error)).toBe(true)
    expect(TransportError.isInstance(error)).toBe(false)
    expect(error.name).toBe('PlatformError')
  })

  it('are recognised when another copy of the package made them', async () => {
    const copy = (await import('./errors.js?copy' as string)) as typeof import('./errors.js')
    expect(copy.AuthError).not.toBe(AuthError)
    const theirs = new copy.AuthError('INVALID_CLIENT', 'no')
    expect(theirs).not.toBeInstanceOf(AuthError)
    expect(AuthError.isInstance(theirs)).toBe(true)
    expect(FacturelleError.isInstance(theirs)).toBe(true)
    expect(ConfigurationError.isInstance(theirs)).toBe(false)
  })

  it.each([undefined, null, 'text', 1, {}, new Error('plain'), { name: 'PlatformError' }])(
    'take no %s for theirs',
    (value) => {
      expect(FacturelleError.isInstance(value)).toBe(false)
    },
  )

  it('keep their code, and show no brand', () => {
    const error = new DocumentError('BROKEN', 'not well-formed')
    expect(error.code).toBe('BROKEN')
    expect(JSON.stringify(error)).toBe('{"code":"BROKEN"}')
    expect(inspect(error)).not.toContain('facturelle/error')
  })

  it('keep the original as cause', () => {
    const cause = new Error('below')
    expect(new AuthError('TOKEN_UNAVAILABLE', 'no token', { cause }).cause).toBe(cause)
    expect('cause' in new AuthError('TOKEN_UNAVAILABLE', 'no token')).toBe(false)
  })
})
