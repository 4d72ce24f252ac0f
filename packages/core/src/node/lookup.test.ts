import type { LookupAddress, LookupOptions } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { describe, expect, it } from 'vitest'
import { checkLiteral, guardedLookup } from './lookup.js'

type Answer = string | LookupAddress[]
const PUBLIC_4 = { address: '8.8.8.8', family: 4 }
const PUBLIC_6 = { address: '2606:4700:4700::1111', family: 6 }
const LOOPBACK = { address: '127.0.0.1', family: 4 }

/** A name server that always says the same, and what it was asked. */
function answering(answer: unknown, asked: LookupOptions[] = []): LookupFunction {
  return (_hostname, options, callback) => {
    asked.push(options)
    queueMicrotask(() => callback(null, answer as Answer))
  }
}

function look(lookup: LookupFunction, options: LookupOptions = {}, hostname = 'platform.example') {
  return new Promise<{ address: Answer; family: number | undefined }>((resolve, reject) => {
    lookup(hostname, options, (failure, address, family) => (failure ? reject(failure) : resolve({ address, family })))
  })
}

describe('guardedLookup', () => {
  it('asks for all addresses and gives the first, or all of them', async () => {
    const asked: LookupOptions[] = []
    const lookup = guardedLookup(answering([PUBLIC_6, PUBLIC_4], asked))
    expect(await look(lookup)).toEqual({ address: PUBLIC_6.address, family: 6 })
    expect(await look(lookup, { all: false, hints: 32 })).toEqual({ address: PUBLIC_6.address, family: 6 })
    expect(await look(lookup, { all: true })).toEqual({ address: [PUBLIC_6, PUBLIC_4], family: undefined })
    expect(asked).toEqual([{ all: true }, { all: true, hints: 32 }, { all: true }])
  })

  it.each([
    [4, PUBLIC_4],
    ['IPv4', PUBLIC_4],
    [6, PUBLIC_6],
    ['IPv6', PUBLIC_6],
    [0, PUBLIC_6],
  ] as const)('keeps to the family %s', async (family, expected) => {
    const lookup = guardedLookup(answering([PUBLIC_6, PUBLIC_4]))
    expect(await look(lookup, { family })).toEqual({ ...expected })
    expect((await look(lookup, { family, all: true })).address).toContainEqual(expected)
  })

  it('has no address of a family that the name lacks', async () => {
    await expect(look(guardedLookup(answering([PUBLIC_4])), { family: 6 })).rejects.toMatchObject({ code: 'ENOTFOUND' })
  })

  it.each<[string, unknown]>([
    ['alone', [LOOPBACK]],
    ['first', [LOOPBACK, PUBLIC_4, PUBLIC_6]],
    ['last', [PUBLIC_4, PUBLIC_6, LOOPBACK]],
    ['of a family that was not asked for', [PUBLIC_6, LOOPBACK]],
    ['in the single form', '127.0.0.1'],
    ['called IPv6', [{ address: '127.0.0.1', family: 6 }]],
    ['mapped', [{ address: '::ffff:127.0.0.1', family: 6 }]],
    ['spelt in octal', [{ address: '0177.0.0.1', family: 4 }]],
    ['that is a name', [{ address: 'localhost', family: 4 }]],
    ['that is no text', [{ address: 2130706433, family: 4 }]],
  ])('refuses the whole answer for a forbidden address %s', async (_which, answer) => {
    for (const options of [{}, { all: true }, { family: 6 }]) {
      const error = await look(guardedLookup(answering(answer)), options).catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({ code: 'ERR_FACTURELLE_ADDRESS' })
      expect(String(error)).toMatch(/allowedHosts/)
      expect(String(error)).not.toMatch(/127|localhost|platform|2130706433/)
    }
  })

  it('names the reason', async () => {
    const error = await look(guardedLookup(answering('169.254.169.254'))).catch((thrown: unknown) => thrown)
    expect(String(error)).toContain('(metadata)')
  })

  it('asks anew for each connection, so that a name that changes is checked each time', async () => {
    let turn = 0
    const lookup = guardedLookup((_hostname, _options, callback) =>
      callback(null, [turn++ === 0 ? PUBLIC_4 : LOOPBACK]),
    )
    expect(await look(lookup)).toMatchObject(PUBLIC_4)
    await expect(look(lookup)).rejects.toMatchObject({ code: 'ERR_FACTURELLE_ADDRESS' })
  })

  it('gives copies: an answer changed afterwards changes nothing', async () => {
    const entry = { ...PUBLIC_4 }
    const { address } = await look(guardedLookup(answering([entry])), { all: true })
    entry.address = '127.0.0.1'
    expect(address).toEqual([PUBLIC_4])
  })

  it('reads an answer once: an address that changes under the eyes is what was checked', async () => {
    let reads = 0
    const shifty = {
      family: 4,
      get address() {
        return reads++ === 0 ? '8.8.8.8' : '127.0.0.1'
      },
    }
    expect((await look(guardedLookup(answering([shifty])), { all: true })).address).toEqual([PUBLIC_4])
  })

  it.each([[[]], [''], [undefined], [null]])('takes %j for a name without addresses', async (answer) => {
    await expect(look(guardedLookup(answering(answer)))).rejects.toMatchObject({ code: 'ENOTFOUND' })
  })

  it('passes on the failure of the lookup, thrown or told', async () => {
    const failure = Object.assign(new Error('no'), { code: 'EAI_AGAIN' })
    await expect(look(guardedLookup((_h, _o, callback) => callback(failure, '')))).rejects.toBe(failure)
    const throwing = guardedLookup(() => {
      throw failure
    })
    await expect(look(throwing)).rejects.toBe(failure)
  })

  it('calls back once, and keeps no error of the callback to itself', () => {
    let calls = 0
    const twice: LookupFunction = (_hostname, _options, callback) => {
      callback(null, [PUBLIC_4])
      callback(null, [LOOPBACK])
    }
    guardedLookup(twice)('platform.example', {}, () => calls++)
    expect(calls).toBe(1)
    const own = new Error('of the callback')
    expect(() =>
      guardedLookup(twice)('platform.example', {}, () => {
        throw own
      }),
    ).toThrow(own)
  })

  it('is over the lookup of the system by default', async () => {
    await expect(look(guardedLookup(), {}, 'localhost')).rejects.toMatchObject({ code: 'ERR_FACTURELLE_ADDRESS' })
    await expect(look(guardedLookup(), {}, '127.1')).rejects.toMatchObject({ code: 'ERR_FACTURELLE_ADDRESS' })
    expect(await look(guardedLookup(), { family: 4 }, '8.8.8.8')).toMatchObject(PUBLIC_4)
  })
})

describe('checkLiteral', () => {
  it.each(['127.0.0.1', '::1', '[::1]', '10.0.0.1', 'fe80::1%eth0', '[::ffff:8.8.8.8]', '[127.0.0.1]', '[nonsense]'])(
    'refuses %s',
    (host) => {
      expect(() => checkLiteral(host)).toThrow(expect.objectContaining({ code: 'ERR_FACTURELLE_ADDRESS' }))
    },
  )

  it.each([
    '8.8.8.8',
    '[2606:4700:4700::1111]',
    '2606:4700:4700::1111',
    'platform.example',
    'localhost',
    '127.1',
    '1.2.3',
  ])('leaves %s', (host) => {
    expect(() => checkLiteral(host)).not.toThrow()
  })
})
