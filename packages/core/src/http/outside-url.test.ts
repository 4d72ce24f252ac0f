import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ConfigurationError } from '../errors.js'
import { checkAllowedHosts, type OutsideUrlOptions, outsideUrl } from './outside-url.js'

const refused = (value: unknown, options?: OutsideUrlOptions): ConfigurationError => {
  try {
    outsideUrl(value, 'tokenUrl', options)
  } catch (failure) {
    expect(ConfigurationError.isInstance(failure)).toBe(true)
    expect(failure).toMatchObject({ code: 'URL_INVALID', field: 'tokenUrl' })
    return failure as ConfigurationError
  }
  throw new Error(`${String(value)} was taken`)
}

describe('outsideUrl', () => {
  it.each([
    ['https://api.example.com/token', 'https://api.example.com/token'],
    ['HTTPS://API.Example.COM:443/a/', 'https://api.example.com/a/'],
    ['https://api.example.com./a', 'https://api.example.com/a'],
    ['https://bücher.example/a', 'https://xn--bcher-kva.example/a'],
    ['https://a_b.example.com', 'https://a_b.example.com/'],
    ['https://api.example.com/%7Etenant/%C3%A9@x', 'https://api.example.com/%7Etenant/%C3%A9@x'],
  ])('takes %s, untrusted', (given, url) => {
    expect(outsideUrl(given, 'tokenUrl')).toEqual({ url, trusted: false })
  })

  it.each<[unknown, RegExp]>([
    [undefined, /absolute https URL/],
    [42, /absolute https URL/],
    ['http://api.example.com', /https/],
    ['http://localhost:8080', /allowInsecureLoopback/],
    ['https://secret@api.example.com', /user name/],
    ['https://@api.example.com', /user name/],
    ['https://:@api.example.com', /user name/],
    ['https:api.example.com', /two slashes/],
    ['https:/api.example.com', /two slashes/],
    ['https:///api.example.com', /two slashes/],
    ['https:\\\\api.example.com', /backslashes/],
    ['https://api.example.com\t/secret', /control/],
    [' https://api.example.com', /spaces/],
    ['https://api.example\u00ad.com', /invisible/],
    ['https://api%2eexample.com', /percent/],
    ['https://api.example.com?', /query/],
    ['https://api.example.com/secret#', /fragment/],
    ['https://api.example.com:8443/secret', /443.*allowedHosts/],
    ['https://8.8.8.8/', /address.*allowedHosts/],
    ['https://[2606:4700:4700::1111]/', /address.*allowedHosts/],
    ['https://intranet/secret', /domain.*allowedHosts/],
    ['https://localhost', /domain/],
    ['https://secret.local', /local network.*allowedHosts/],
    ['https://metadata.google.internal.', /local network/],
    ['https://a..example', /no name/],
    ['https://a.example..', /no name/],
    ['https://*.example.com', /no name/],
    [`https://${'a'.repeat(64)}.example`, /no name/],
    [`https://api.example.com/${'secret'.repeat(400)}`, /longer than 2048/],
    [`https://api.example.com/${'{'}secret}`, /placeholder/],
  ])('refuses %s', (given, why) => {
    const error = refused(given)
    expect(error.message).toMatch(why)
    expect(error.message).toMatch(/^tokenUrl /)
    expect(error.message).not.toMatch(/secret/)
  })

  it.each([
    ['https://intranet/a', ['intranet']],
    ['https://INTRANET./a', ['intranet']],
    ['https://a.corp:8443', ['a.corp:8443']],
    ['https://api.example.com:8443', ['other.example', 'API.Example.com.:8443']],
    ['https://api.example.com', ['api.example.com:443']],
    ['https://10.0.0.1', ['10.0.0.1']],
    ['https://0xA.1', ['10.0.0.1']],
    ['https://[fd00::1]:8443', ['[FD00:0::1]:8443']],
    ['https://[fd00::1]', ['fd00::1']],
    ['https://xn--bcher-kva.example', ['BÜCHER.example']],
    ['https://localhost:8443', ['localhost:8443']],
  ])('trusts %s where the list has %j', (given, allowedHosts) => {
    checkAllowedHosts(allowedHosts, 'allowedHosts')
    expect(outsideUrl(given, 'tokenUrl', { allowedHosts }).trusted).toBe(true)
  })

  it.each([
    ['https://api.example.com:8443', ['api.example.com', 'api.example.com:8444', 'example.com:8443']],
    ['https://intranet', ['intranet:8443', 'intranet.example']],
    ['https://10.0.0.2', ['10.0.0.1']],
    ['http://intranet', ['intranet', 'intranet:80']],
    ['https://secret@intranet', ['intranet']],
    ['https://localhost:8443', ['localhost']],
  ])('refuses %s where the list has %j only', (given, allowedHosts) => {
    checkAllowedHosts(allowedHosts, 'allowedHosts')
    refused(given, { allowedHosts })
  })

  it('trusts no host that merely resembles one of the list', () => {
    const allowedHosts = ['good.example']
    for (const host of [
      'gооd.example',
      'good.example.evil.example',
      'a.good.example',
      'xgood.example',
      'good-example.fr',
    ]) {
      expect(outsideUrl(`https://${host}`, 'tokenUrl', { allowedHosts }).trusted).toBe(false)
    }
    // Full-width letters are other characters of the same name.
    expect(outsideUrl('https://ｇｏｏｄ.example', 'tokenUrl', { allowedHosts })).toEqual({
      url: 'https://good.example/',
      trusted: true,
    })
  })

  it('trusts loopback, and nothing else, under the switch', () => {
    const options = { allowInsecureLoopback: true }
    for (const url of ['http://localhost:1/a', 'http://127.0.0.1:8080', 'https://127.9.9.9:8443', 'http://[::1]:1']) {
      expect(outsideUrl(url, 'tokenUrl', options)).toEqual({ url: new URL(url).href, trusted: true })
    }
    for (const url of [
      'http://localhost.example',
      'http://a.localhost',
      'http://10.0.0.1',
      'http://0.0.0.0',
      'http://[::]',
      'https://10.0.0.1',
      'https://[::ffff:127.0.0.1]',
      'https://a.localhost',
      'https://127.0.0.1..',
    ]) {
      refused(url, options)
    }
  })

  it('gives a normal form of plain parts, or refuses, whatever comes', { timeout: 120_000 }, () => {
    const piece = fc.constantFrom(
      'https://',
      'http://',
      '//',
      '/',
      '\\',
      '@',
      ':',
      '#',
      '?',
      '.',
      '[',
      ']',
      '::1',
      '127.0.0.1',
      'good.example',
      '%',
      '%2f',
      '\t',
      '\n',
      ' ',
      '0x7f',
      '1',
      '①',
      '。',
      '\u200b',
      '\ud800',
      'a',
      'é',
      'localhost',
      ';',
      '*',
      '443',
    )
    const text = fc.oneof(
      fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join('')),
      fc.array(piece, { maxLength: 8 }).map((pieces) => `https://${pieces.join('')}`),
      fc.array(piece, { maxLength: 2 }).map((pieces) => `https://a${pieces.join('')}.good.example`),
      fc.array(piece, { maxLength: 2 }).map((pieces) => `https://good.example${pieces.join('')}`),
    )
    const seen = { taken: 0, refused: 0 }
    fc.assert(
      fc.property(text, (value) => {
        let url: URL
        try {
          const taken = outsideUrl(value, 'tokenUrl', { allowedHosts: ['good.example'] })
          expect(taken.trusted).toBe(new URL(taken.url).host === 'good.example')
          expect(outsideUrl(taken.url, 'tokenUrl', { allowedHosts: ['good.example'] })).toEqual(taken)
          url = new URL(taken.url)
        } catch (failure) {
          if (!ConfigurationError.isInstance(failure)) throw failure
          seen.refused++
          return
        }
        seen.taken++
        expect(url).toMatchObject({ protocol: 'https:', username: '', password: '', port: '', search: '', hash: '' })
        expect(url.hostname).toMatch(/^[a-z\d_-]+(\.[a-z\d_-]+)+$/)
        expect(url.hostname).not.toMatch(/^[\d.]+$/)
      }),
      { seed: 20261121, numRuns: process.env.FACTURELLE_SOAK === '1' ? 500_000 : 3_000 },
    )
    // Neither side of the property is empty.
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(100)
  })
})

describe('checkAllowedHosts', () => {
  it.each([[undefined], [[]], [['a', 'b.example:8443', '10.0.0.1', '[::1]:1', 'fd00::1', 'É.example', 'a.b.']]])(
    'takes %j',
    (value) => {
      expect(() => checkAllowedHosts(value, 'allowedHosts')).not.toThrow()
    },
  )

  it.each([
    '',
    '*',
    '*.example.com',
    'https://a.example',
    'a.example/',
    'a.example/x',
    'a.example:',
    'a.example:0',
    'a.example:65536',
    'a.example:https',
    'a.example:1:2',
    'u@a.example',
    'a.example?',
    'a.example#',
    'a b.example',
    'a..example',
    'a.example..',
    '.example',
    '[::1',
    '::1]',
    '[::1]:',
    'a%2eexample',
    'a\\b',
    'a\nb',
    '\ud800.example',
    '[]',
    '256.1.1.1',
    'fe80::1%eth0',
    `${'a.'.repeat(127)}example`,
    1,
    null,
    {},
    ['a.example'],
  ])('refuses %j, naming where it is', (entry) => {
    let error: unknown
    try {
      checkAllowedHosts(['a.example', entry], 'allowedHosts')
    } catch (failure) {
      error = failure
    }
    expect(error).toMatchObject({ code: 'OPTION_INVALID', field: 'allowedHosts[1]' })
  })

  it.each(['a.example', { 0: 'a.example' }, null, 1])('refuses %j for a list', (value) => {
    expect(() => checkAllowedHosts(value, 'allowedHosts')).toThrow(/allowedHosts must be an array/)
  })
})
