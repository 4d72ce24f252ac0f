import nodeCrypto, { createHash, createHmac } from 'node:crypto'
import { inspect } from 'node:util'
import { ConfigurationError, createReplayCache } from '@facturelle/core'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sameSecret } from './mac.js'
import { createVerifier, SIGNATURE_READINGS, type SignatureReading, verify } from './verifier.js'

const NOW = Date.UTC(2026, 10, 21, 10)
const SECONDS = NOW / 1000
const clock = { now: () => NOW }
const KEY = Buffer.from('canary: thirty-two bytes of key!').toString('base64')
const OTHER = Buffer.from('another key of thirty-two bytes!').toString('base64')
const BODY = new TextEncoder().encode('{"flowId":"i_1","name":"Société@1788250562.pdf"}')

/** As a platform does it, in each of the readings. */
function sign(body: Uint8Array, timestamp: number | string, key = KEY, reading: SignatureReading = 'string-decoded') {
  const bytes = reading.endsWith('decoded') ? Buffer.from(key, 'base64') : Buffer.from(key)
  const text = Buffer.concat([body, Buffer.from(`@${timestamp}`)])
  const signed = reading.startsWith('digest') ? createHash('sha256').update(text).digest() : text
  return createHmac('sha256', bytes).update(signed).digest('base64')
}

function headersOf(signature: string, timestamp: number | string = SECONDS) {
  return new Headers({ 'Afnor-Signature': signature, 'Afnor-Signature-Timestamp': String(timestamp) })
}

const reasonOf = async (headers: Headers | Record<string, string>, body = BODY, keys: string | string[] = KEY) => {
  const checked = await verify(body, headers, keys, { clock })
  return checked.valid ? 'valid' : checked.reason
}

afterEach(() => {
  vi.restoreAllMocks()
})

/** The crypto module of a runtime that is nearly Node. */
const likeNode = (hash: unknown) => Object.create(nodeCrypto, { hash: { value: hash } })

describe.each<[string, unknown]>([
  ['with the functions of Node', nodeCrypto],
  ['with no one-shot hash', likeNode(undefined)],
  // As in a browser, or in workerd.
  ['with WebCrypto alone', undefined],
])('verify, %s', (_, builtin) => {
  beforeEach(() => {
    vi.spyOn(process, 'getBuiltinModule').mockReturnValue(builtin as never)
  })

  it.each(SIGNATURE_READINGS)('takes a signature read as %s', async (reading) => {
    const checked = await verify(BODY, headersOf(sign(BODY, SECONDS, KEY, reading)), KEY, { clock })
    expect(checked).toEqual({ valid: true, reading, keyIndex: 0, signedAt: NOW, id: expect.any(String) })
    expect(inspect(checked)).not.toContain('canary')
  })

  it('takes no other body, timestamp, key or signature', async () => {
    const signature = sign(BODY, SECONDS)
    expect(await reasonOf(headersOf(signature))).toBe('valid')
    const tampered = BODY.slice()
    tampered[12] = 0x32
    expect(await reasonOf(headersOf(signature), tampered)).toBe('SIGNATURE_WRONG')
    expect(await reasonOf(headersOf(signature), BODY.subarray(0, -1))).toBe('SIGNATURE_WRONG')
    expect(await reasonOf(headersOf(signature), new Uint8Array(0))).toBe('SIGNATURE_WRONG')
    expect(await reasonOf(headersOf(signature, SECONDS + 1))).toBe('SIGNATURE_WRONG')
    expect(await reasonOf(headersOf(signature, `0${SECONDS}`))).toBe('SIGNATURE_WRONG')
    expect(await reasonOf(headersOf(signature), BODY, OTHER)).toBe('SIGNATURE_WRONG')
    expect(await reasonOf(headersOf(sign(BODY, SECONDS, OTHER)))).toBe('SIGNATURE_WRONG')
    expect(await reasonOf(headersOf(Buffer.alloc(32).toString('base64')))).toBe('SIGNATURE_WRONG')
  })

  it('whatever bit is turned, the signature is wrong', async () => {
    const signature = Buffer.from(sign(BODY, SECONDS), 'base64')
    const turned = (bytes: Uint8Array, bit: number) => {
      const copy = Uint8Array.from(bytes)
      copy[bit >> 3] = (copy[bit >> 3] as number) ^ (1 << (bit & 7))
      return copy
    }
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.nat(), async (ofBody, nat) => {
        const body = ofBody ? turned(BODY, nat % (BODY.length * 8)) : BODY
        const given = ofBody ? signature : Buffer.from(turned(signature, nat % 256))
        expect(await reasonOf(headersOf(given.toString('base64')), body)).toBe('SIGNATURE_WRONG')
      }),
      { numRuns: 100, seed: 7 },
    )
  })

  it('takes any of several keys, and says which', async () => {
    const checked = await verify(BODY, headersOf(sign(BODY, SECONDS, OTHER, 'digest-literal')), [KEY, OTHER], { clock })
    expect(checked).toMatchObject({ valid: true, keyIndex: 1, reading: 'digest-literal' })
  })

  it('says which by its place, though a key stands there twice', async () => {
    const checked = await verify(BODY, headersOf(sign(BODY, SECONDS, OTHER)), [KEY, KEY, OTHER], { clock })
    expect(checked).toMatchObject({ valid: true, keyIndex: 2 })
    const verifier = createVerifier({ keys: [KEY, KEY, OTHER], clock })
    for (const at of [SECONDS, SECONDS + 1]) {
      const call = await verifier.verify(BODY, headersOf(sign(BODY, at, OTHER), at))
      expect(call).toMatchObject({ valid: true, keyIndex: 2 })
    }
  })

  it.each([0, 1, 1_012, 1_013, 1_014, 16_372, 16_373, 16_374, 100_000])(
    'takes a body of %i bytes in every reading',
    async (size) => {
      const body = Uint8Array.from({ length: size }, (_, at) => at & 0xff)
      for (const reading of SIGNATURE_READINGS) {
        const headers = headersOf(sign(body, SECONDS, KEY, reading))
        expect(await verify(body, headers, KEY, { clock })).toMatchObject({ valid: true, reading })
        expect(await verify(body, headersOf(sign(body, SECONDS, OTHER, reading)), KEY, { clock })).toMatchObject({
          reason: 'SIGNATURE_WRONG',
        })
      }
    },
  )

  it.each([12, 31, 32, 33, 47, 48, 49, 63, 64, 65, 200])('takes a key of %i bytes in every reading', async (size) => {
    const key = Buffer.from(Array.from({ length: size }, (_, at) => (at * 37) & 0xff)).toString('base64')
    for (const reading of SIGNATURE_READINGS) {
      const headers = headersOf(sign(BODY, SECONDS, key, reading))
      expect(await verify(BODY, headers, key, { clock })).toMatchObject({ valid: true, reading })
      expect(await verify(BODY.subarray(1), headers, key, { clock })).toMatchObject({ reason: 'SIGNATURE_WRONG' })
    }
  })

  it('takes bodies of any size one after the other, and calls of one time side by side', async () => {
    const verifier = createVerifier({ keys: async () => [OTHER, KEY], clock })
    const sizes = [5, 20_000, 700, 3_000, 0, 16_000, 700, 40_000, 64]
    const check = async (size: number, at: number) => {
      const body = new Uint8Array(size).fill(at)
      const signature = sign(body, SECONDS + at, KEY, SIGNATURE_READINGS[at % 4])
      const wrong = await verifier.verify(body, headersOf(signature, SECONDS + at + 1))
      return [wrong.valid, (await verifier.verify(body, headersOf(signature, SECONDS + at))).valid]
    }
    for (const [at, size] of sizes.entries()) expect(await check(size, at)).toEqual([false, true])
    const atOnce = await Promise.all(sizes.map((size, at) => check(size, at + 50)))
    expect(atOnce).toEqual(sizes.map(() => [false, true]))
  })

  it('takes a key that is no base64 as it stands', async () => {
    const key = 'not base64, a phrase of ours'
    const checked = await verify(BODY, headersOf(sign(BODY, SECONDS, key, 'string-literal')), key, { clock })
    expect(checked).toMatchObject({ valid: true, reading: 'string-literal' })
  })

  it('takes only the readings it is told', async () => {
    const headers = headersOf(sign(BODY, SECONDS, KEY, 'digest-decoded'))
    const checked = await verify(BODY, headers, KEY, { clock, readings: ['string-decoded', 'string-literal'] })
    expect(checked).toEqual({ valid: false, reason: 'SIGNATURE_WRONG' })
  })

  it.each([
    ['one', KEY],
    ['two', [OTHER, KEY]],
    ['a function', () => [OTHER, KEY]],
  ])('tries the reading that fitted first from then on, of %s', async (_, keys) => {
    const subtle = vi.spyOn(crypto.subtle, 'verify')
    const node = vi.spyOn(nodeCrypto, 'timingSafeEqual')
    const verifier = createVerifier({ keys, clock })
    const compared: number[] = []
    for (const second of [SECONDS, SECONDS + 1]) {
      const headers = headersOf(sign(BODY, second, KEY, 'digest-literal'), second)
      expect(await verifier.verify(BODY, headers)).toMatchObject({ valid: true, reading: 'digest-literal' })
      compared.push(subtle.mock.calls.length + node.mock.calls.length)
      subtle.mockClear()
      node.mockClear()
    }
    expect(compared).toEqual([keys === KEY ? 4 : 8, 1])
    // A wrong one costs every reading of every key once.
    const wrong = headersOf(sign(BODY, SECONDS, 'nobody knows this one'))
    expect(await verifier.verify(BODY, wrong)).toMatchObject({ valid: false })
    expect(subtle.mock.calls.length + node.mock.calls.length).toBe(keys === KEY ? 4 : 8)
  })

  it('sees that a list of keys was changed in place', async () => {
    const keys = [KEY]
    const verifier = createVerifier({ keys: () => keys, clock })
    expect(await verifier.verify(BODY, headersOf(sign(BODY, SECONDS)))).toMatchObject({ valid: true })
    keys[0] = OTHER
    expect(await verifier.verify(BODY, headersOf(sign(BODY, SECONDS + 1), SECONDS + 1))).toMatchObject({ valid: false })
    const of = headersOf(sign(BODY, SECONDS, OTHER))
    expect(await verifier.verify(BODY, of)).toMatchObject({ valid: true })
  })

  it('goes on with the reading that fitted, and with another one when the platform changes', async () => {
    const verifier = createVerifier({ keys: [KEY, OTHER], clock })
    let second = SECONDS
    const seen: string[] = []
    for (const [key, reading] of [
      [KEY, 'digest-decoded'],
      [OTHER, 'string-literal'],
      [KEY, 'digest-decoded'],
      [KEY, 'string-decoded'],
      [KEY, 'string-decoded'],
      [OTHER, 'string-literal'],
    ] as const) {
      second++
      const checked = await verifier.verify(BODY, headersOf(sign(BODY, second, key, reading), second))
      seen.push(checked.valid ? `${checked.keyIndex} ${checked.reading}` : checked.reason)
    }
    expect(seen).toEqual([
      '0 digest-decoded',
      '1 string-literal',
      '0 digest-decoded',
      '0 string-decoded',
      '0 string-decoded',
      '1 string-literal',
    ])
    const wrong = await verifier.verify(BODY, headersOf(sign(BODY, second, 'canary wrong', 'string-literal'), second))
    expect(wrong).toEqual({ valid: false, reason: 'SIGNATURE_WRONG' })
  })

  it('a key that is asked for at each call can be replaced', async () => {
    let keys: string | string[] = KEY
    const verifier = createVerifier({ keys: async () => keys, clock })
    const check = async (key: string, second: number) => {
      const checked = await verifier.verify(BODY, headersOf(sign(BODY, second, key), second))
      return checked.valid ? 'valid' : checked.reason
    }
    expect(await check(KEY, SECONDS)).toBe('valid')
    expect(await check(OTHER, SECONDS + 1)).toBe('SIGNATURE_WRONG')
    keys = [OTHER, KEY]
    expect(await check(OTHER, SECONDS + 1)).toBe('valid')
    expect(await check(KEY, SECONDS + 2)).toBe('valid')
    keys = OTHER
    expect(await check(KEY, SECONDS + 3)).toBe('SIGNATURE_WRONG')
  })
})

describe('verify', () => {
  it('reads headers in any case, of a Request or of a framework', async () => {
    const signature = sign(BODY, SECONDS)
    const timestamp = String(SECONDS)
    for (const headers of [
      { 'afnor-signature': signature, 'afnor-signature-timestamp': timestamp },
      { 'Afnor-Signature': signature, 'AFNOR-SIGNATURE-TIMESTAMP': timestamp },
      new Request('https://a.example', {
        headers: { 'AFNOR-signature': signature, 'afnor-Signature-timestamp': timestamp },
      }).headers,
    ]) {
      expect(await reasonOf(headers as Headers)).toBe('valid')
    }
  })

  it('takes a signature without padding, and in the alphabet of URLs', async () => {
    const signature = sign(BODY, SECONDS)
    expect(await reasonOf(headersOf(signature.replace('=', '')))).toBe('valid')
    expect(await reasonOf(headersOf(signature.replaceAll('+', '-').replaceAll('/', '_')))).toBe('valid')
  })

  it.each<[string, Record<string, string | string[]>]>([
    ['SIGNATURE_MISSING', { 'afnor-signature-timestamp': `${SECONDS}` }],
    ['SIGNATURE_MISSING', { 'afnor-signature': '', 'afnor-signature-timestamp': `${SECONDS}` }],
    ['SIGNATURE_MISSING', { 'afnor-signature': ['a', 'b'], 'afnor-signature-timestamp': `${SECONDS}` }],
    ['TIMESTAMP_MISSING', { 'afnor-signature': sign(BODY, SECONDS) }],
    ...[
      'AAAA',
      `${sign(BODY, SECONDS).slice(0, 43)}A`,
      `${sign(BODY, SECONDS).slice(0, 42)}`,
      `${sign(BODY, SECONDS)}=`,
      `é${'A'.repeat(42)}`,
      `${'A'.repeat(42)}請`,
      `${'A'.repeat(42)}\u{80}`,
      `${'A'.repeat(20)} ${'A'.repeat(22)}`,
      `${'A'.repeat(42)}B`,
      `${'A'.repeat(42)}_`,
      `${'A'.repeat(42)}=`,
    ].map((signature): [string, Record<string, string>] => [
      'SIGNATURE_MALFORMED',
      { 'afnor-signature': signature, 'afnor-signature-timestamp': `${SECONDS}` },
    ]),
    [
      'SIGNATURE_MALFORMED',
      { 'afnor-signature': `${sign(BODY, SECONDS)}, x`, 'afnor-signature-timestamp': `${SECONDS}` },
    ],
    ['TIMESTAMP_MALFORMED', { 'afnor-signature': sign(BODY, '1e9'), 'afnor-signature-timestamp': '1e9' }],
    ['TIMESTAMP_MALFORMED', { 'afnor-signature': sign(BODY, -1), 'afnor-signature-timestamp': '-1' }],
    ['TIMESTAMP_MALFORMED', { 'afnor-signature': sign(BODY, NOW), 'afnor-signature-timestamp': `${NOW}` }],
  ])('says %s', async (reason, headers) => {
    expect(await reasonOf(headers as Record<string, string>)).toBe(reason)
  })

  it('bounds the skew of the clocks to both sides', async () => {
    const at = (seconds: number) => reasonOf(headersOf(sign(BODY, seconds), seconds))
    expect(await at(SECONDS - 300)).toBe('valid')
    expect(await at(SECONDS - 301)).toBe('TIMESTAMP_TOO_OLD')
    expect(await at(SECONDS + 300)).toBe('valid')
    expect(await at(SECONDS + 301)).toBe('TIMESTAMP_TOO_NEW')
    expect(await at(0)).toBe('TIMESTAMP_TOO_OLD')
  })

  it('the body cannot lend a piece of itself to the timestamp', async () => {
    const signature = sign(new TextEncoder().encode('{}'), `1@${SECONDS}`)
    expect(await reasonOf(headersOf(signature), new TextEncoder().encode('{}@1'))).toBe('valid')
    expect(await reasonOf(headersOf(signature, `1@${SECONDS}`), new TextEncoder().encode('{}'))).toBe(
      'TIMESTAMP_MALFORMED',
    )
  })

  it('compares by the function that takes as long for every signature', async () => {
    const compared = vi.spyOn(nodeCrypto, 'timingSafeEqual')
    expect(await reasonOf(headersOf(sign(BODY, SECONDS)))).toBe('valid')
    expect(compared).toHaveBeenCalledTimes(1)
    expect(await reasonOf(headersOf(sign(BODY, SECONDS + 1)))).toBe('SIGNATURE_WRONG')
    expect(compared).toHaveBeenCalledTimes(5)
  })

  it.each<[string, () => unknown]>([
    ['nothing', () => ''],
    ['bytes', () => Buffer.alloc(32)],
    ['hexadecimals', () => '0'.repeat(64)],
  ])('does without a one-shot hash that gives %s', async (_, hash) => {
    vi.spyOn(process, 'getBuiltinModule').mockReturnValue(likeNode(hash) as never)
    for (const reading of SIGNATURE_READINGS) {
      expect(await reasonOf(headersOf(sign(BODY, SECONDS, KEY, reading)))).toBe('valid')
    }
    expect(await reasonOf(headersOf(Buffer.alloc(32).toString('base64')))).toBe('SIGNATURE_WRONG')
  })

  it('wants raw bytes', async () => {
    for (const body of ['{}', { flowId: 'x' }, undefined, [1]]) {
      const failed = await verify(body as never, headersOf(sign(BODY, SECONDS)), KEY, { clock }).catch((error) => error)
      expect(ConfigurationError.isInstance(failed)).toBe(true)
      expect(failed.field).toBe('rawBody')
    }
  })

  it.each([
    ['keys', { keys: '' }],
    ['keys', { keys: [] }],
    ['keys', { keys: [KEY, ' '] }],
    ['keys', { keys: Array.from({ length: 17 }, (_, at) => `canary ${at}`) }],
    ['readings', { keys: KEY, readings: [] }],
    ['readings', { keys: KEY, readings: ['string'] }],
    ['toleranceMs', { keys: KEY, toleranceMs: 0 }],
    ['toleranceMs', { keys: KEY, toleranceMs: Number.POSITIVE_INFINITY }],
    ['tolerance', { keys: KEY, tolerance: 5 }],
  ])('refuses a wrong option: %s', (field, options) => {
    let error: unknown
    try {
      createVerifier(options as never)
    } catch (thrown) {
      error = thrown
    }
    expect((error as ConfigurationError).field).toBe(field)
    expect(inspect(error)).not.toContain('canary')
  })

  it('a verifier shows no key', () => {
    expect(inspect(createVerifier({ keys: KEY }), { depth: 10, showHidden: true })).not.toContain(KEY)
  })
})

describe('repetitions', () => {
  it('are refused, however the signature is written, until they are too old anyway', async () => {
    let now = NOW
    const verifier = createVerifier({ keys: KEY, clock: { now: () => now } })
    const signature = sign(BODY, SECONDS)
    const check = async (given: string) => {
      const checked = await verifier.verify(BODY, headersOf(given))
      return checked.valid ? 'valid' : checked.reason
    }
    expect(await check(signature)).toBe('valid')
    expect(await check(signature)).toBe('REPLAYED')
    expect(await check(signature.replace('=', ''))).toBe('REPLAYED')
    // The two bits that base64 leaves over.
    const last = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
    const at = last.indexOf(signature[42] as string)
    expect(await check(`${signature.slice(0, 42)}${last[at + 1]}=`)).toBe('SIGNATURE_MALFORMED')
    now += 300_000
    expect(await check(signature)).toBe('REPLAYED')
    now += 1
    expect(await check(signature)).toBe('TIMESTAMP_TOO_OLD')
  })

  it('may come until they are remembered, where that is left to the caller', async () => {
    const verifier = createVerifier({ keys: KEY, clock })
    const check = () => verifier.verify(BODY, headersOf(sign(BODY, SECONDS)), { remember: false })
    const first = await check()
    expect((await check()).valid).toBe(true)
    if (!first.valid) throw new Error(first.reason)
    expect(await verifier.remember(first)).toBe(true)
    expect(await verifier.remember(first)).toBe(false)
    expect(await check()).toEqual({ valid: false, reason: 'REPLAYED' })
  })

  it('are known to all that share a cache', async () => {
    const known = new Set<string>()
    const replayCache = {
      has: async (id: string) => known.has(id),
      add: async (id: string) => !known.has(id) && Boolean(known.add(id)),
    }
    const headers = headersOf(sign(BODY, SECONDS))
    expect((await verify(BODY, headers, KEY, { clock, replayCache })).valid).toBe(true)
    const elsewhere = createVerifier({ keys: KEY, clock, replayCache })
    expect(await elsewhere.verify(BODY, headers)).toEqual({ valid: false, reason: 'REPLAYED' })
  })

  it('are refused in the alphabet of URLs too', async () => {
    const verifier = createVerifier({ keys: KEY, clock })
    for (let second = SECONDS, found = 0; found < 5; second++) {
      const signature = sign(BODY, second)
      const other = signature.replaceAll('+', '-').replaceAll('/', '_').replace('=', '')
      if (second > SECONDS + 200 || !(signature.includes('+') && signature.includes('/'))) continue
      found++
      expect(await verifier.verify(BODY, headersOf(signature, second))).toMatchObject({ valid: true })
      expect(await verifier.verify(BODY, headersOf(other, second))).toMatchObject({ reason: 'REPLAYED' })
    }
  })

  it('that were remembered late are refused as long as any', async () => {
    let now = NOW
    const verifier = createVerifier({ keys: KEY, clock: { now: () => now } })
    const headers = headersOf(sign(BODY, SECONDS))
    const call = await verifier.verify(BODY, headers, { remember: false })
    if (call.valid) expect(await verifier.remember(call)).toBe(true)
    now += 300_000
    expect(await verifier.verify(BODY, headers)).toEqual({ valid: false, reason: 'REPLAYED' })
    now += 1
    expect(await verifier.verify(BODY, headers)).toEqual({ valid: false, reason: 'TIMESTAMP_TOO_OLD' })
  })

  it('a cache in memory is of some size', () => {
    for (const maxEntries of [0, -1, 1.5, Number.NaN, '7' as never]) {
      expect(() => createReplayCache({ maxEntries })).toThrow(expect.objectContaining({ field: 'maxEntries' }))
    }
  })

  it('a cache in memory does what a list of all calls would do', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.tuple(fc.nat(8), fc.integer({ min: -3, max: 6 }), fc.nat(2)), { maxLength: 60 }),
        (maxEntries, calls) => {
          let now = 100
          const cache = createReplayCache({ maxEntries, clock: { now: () => now } })
          let list: [string, number][] = []
          for (const [id, life, pause] of calls) {
            now += pause
            const known = list.some(([other, until]) => other === String(id) && until >= now)
            expect(cache.has(String(id))).toBe(known)
            expect(cache.add(String(id), now + life)).toBe(!known)
            if (known) continue
            list = list.filter(([other]) => other !== String(id))
            while (list[0] && (list[0][1] < now || list.length >= maxEntries)) list.shift()
            list.push([String(id), now + life])
          }
        },
      ),
      { seed: 11, numRuns: 500 },
    )
  })

  it('a cache in memory stays within its bound, and forgets the oldest', () => {
    let now = 0
    const cache = createReplayCache({ maxEntries: 3, clock: { now: () => now } })
    for (const id of ['a', 'b', 'c', 'd']) expect(cache.add(id, 10)).toBe(true)
    expect(['a', 'b', 'c', 'd'].map((id) => cache.has(id))).toEqual([false, true, true, true])
    now = 11
    expect(cache.add('d', 20)).toBe(true)
    expect(['b', 'c', 'd'].map((id) => cache.has(id))).toEqual([false, false, true])
  })
})

describe('signing keys', () => {
  const refusal = (keys: unknown) => {
    try {
      createVerifier({ keys: keys as string, clock })
    } catch (error) {
      return (error as ConfigurationError).field
    }
    return undefined
  }

  it('are none that stands in for one, and no more than sixteen', () => {
    for (const wrong of [
      '',
      'none',
      'x'.repeat(15),
      `${'x'.repeat(15)}  `,
      [KEY, 'none'],
      [],
      Array(17).fill(KEY),
      [7],
    ]) {
      expect(refusal(wrong)).toBe('keys')
    }
    for (const right of ['x'.repeat(16), Array(16).fill(KEY)]) expect(refusal(right)).toBeUndefined()
  })

  it('are refused when they are read as well', async () => {
    const verifier = createVerifier({ keys: () => 'none', clock })
    const verified = verifier.verify(BODY, headersOf(sign(BODY, SECONDS, 'none', 'string-literal')))
    await expect(verified).rejects.toMatchObject({ code: 'OPTION_INVALID', field: 'keys' })
  })
})

it('two secrets are the same in all their bytes, or not at all', async () => {
  expect(await sameSecret('a secret', 'a secret')).toBe(true)
  expect(await sameSecret('', '')).toBe(true)
  for (let made = 0; made < 600; made++) expect(await sameSecret('a secret', `another ${made}`)).toBe(false)
})
