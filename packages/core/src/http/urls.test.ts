import { describe, expect, it } from 'vitest'
import { ConfigurationError } from '../errors.js'
import { pathSegment, serviceUrl } from './urls.js'

describe('serviceUrl', () => {
  it.each([
    ['https://api.example.com/flow-service/', 'https://api.example.com/flow-service'],
    ['https://API.example.com', 'https://api.example.com'],
    ['https://api.example.com:8443/a//', 'https://api.example.com:8443/a'],
  ])('takes %s', (given, expected) => {
    expect(serviceUrl(given, 'flowServiceUrl')).toBe(expected)
  })

  it.each([
    undefined,
    '',
    42,
    'api.example.com',
    '/flow-service',
    'http://api.example.com',
    'ftp://api.example.com',
    'file:///etc/passwd',
    'https://user:secret-word@api.example.com',
    'https://api.example.com/?key=secret-word',
    'https://api.example.com/#secret-word',
    'https://api.example.com/flow-service?',
    'https://api.example.com/flow-service#',
    'https://{sub-domain}.example.com',
    'https://api.example.com/%7BcustId%7D/token',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'http://0.0.0.0',
  ])('refuses %s, naming the option and not its value', (given) => {
    let error: unknown
    try {
      serviceUrl(given, 'flowServiceUrl', true)
    } catch (failure) {
      error = failure
    }
    expect(ConfigurationError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ code: 'URL_INVALID', field: 'flowServiceUrl' })
    expect(String(error)).not.toContain('secret-word')
  })

  it.each(['http://127.0.0.1:8080/x', 'http://localhost:1/x', 'http://[::1]:8080/x'])(
    'takes %s only when the switch is set',
    (given) => {
      expect(() => serviceUrl(given, 'tokenUrl')).toThrow(/allowInsecureLoopback/)
      expect(serviceUrl(given, 'tokenUrl', true)).toBe(given)
    },
  )
})

describe('pathSegment', () => {
  it.each(['a', '..a', 'A B/C:é', '%2e%2e', '…'])('takes %s', (value) => {
    expect(pathSegment(value, 'flowId')).toBe(value)
  })

  it.each([undefined, null, 1, '', '.', '..', '\ud800'])('refuses %j', (value) => {
    expect(() => pathSegment(value, 'flowId')).toThrow(ConfigurationError)
  })
})
