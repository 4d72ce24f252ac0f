import { AuthError, ConfigurationError, PlatformError, type TransportCode, TransportError } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { EXIT, exitCodeOf } from './exit-codes.js'

const wire = (code: TransportCode) => new TransportError(code, code, { requestSent: 'no' })
const wrongNumber = (field: string) => new ConfigurationError('IDENTIFIER_INVALID', 'no', { field })
const noToken = (cause?: unknown) => new AuthError('TOKEN_UNAVAILABLE', 'no token', { cause })

describe('the exit status', () => {
  it.each([
    ['a token server that is not reached', noToken(wire('CONNECTION_REFUSED')), EXIT.waiting],
    ['a token that did not come in time', noToken(), EXIT.waiting],
    ['a token server that fails', new AuthError('REFUSED', 'no', { status: 503 }), EXIT.waiting],
    ['a token server that asks to slow down', new AuthError('SLOW_DOWN', 'no', { status: 429 }), EXIT.waiting],
    ['a token server nobody trusts', noToken(wire('TLS')), EXIT.auth],
    ['a token server behind a proxy that opens no way', noToken(wire('PROXY_REFUSED')), EXIT.auth],
    ['wrong credentials', new AuthError('INVALID_CLIENT', 'no', { status: 401 }), EXIT.auth],
    ['an address that leads inside', wire('ADDRESS_REFUSED'), EXIT.usage],
    ['a proxy that opens no way', wire('PROXY_REFUSED'), EXIT.usage],
    ['a certificate nobody trusts', wire('TLS'), EXIT.usage],
    ['a redirect', wire('REDIRECT_REFUSED'), EXIT.usage],
    ['silence', wire('TIMEOUT'), EXIT.waiting],
    ['doubt', wire('IN_DOUBT'), EXIT.inDoubt],
    ['a document that is not there', wire('NOT_RECEIVED'), EXIT.notReceived],
    ['an invoice that is none', new ConfigurationError('INVOICE_INVALID', 'no'), EXIT.file],
    ['a wrong number in an invoice', wrongNumber('supplier.siren'), EXIT.file],
    ['a wrong number in the command', wrongNumber('ID'), EXIT.usage],
    ['a refusal', new PlatformError('REJECTED', 'no', { platform: 'afnor', status: 422 }), EXIT.refused],
  ])('of %s is what it means', (_name, failure, expected) => {
    expect(exitCodeOf(failure)).toBe(expected)
  })
})
