import { BlockList, isIP } from 'node:net'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forbiddenAddress } from './addresses.js'

const RUNS = process.env.FACTURELLE_SOAK === '1' ? 500_000 : 5_000
const SEED = { seed: 20261121, numRuns: RUNS }

/** The registries once more, in another hand: what the code is measured against. */
const special4 = new BlockList()
for (const cidr of [
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24',
  '192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24',
  '203.0.113.0/24 224.0.0.0/4 240.0.0.0/4 168.63.129.16/32',
].flatMap((line) => line.split(' '))) {
  const [network = '', prefix] = cidr.split('/')
  special4.addSubnet(network, Number(prefix))
}
const global6 = new BlockList()
global6.addSubnet('2000::', 3, 'ipv6')
const special6 = new BlockList()
for (const cidr of '2001::/23 2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20'.split(' ')) {
  const [network = '', prefix] = cidr.split('/')
  special6.addSubnet(network, Number(prefix), 'ipv6')
}
const dotted = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.')
const publicly4 = (value: number) => !special4.check(dotted(value))
const hex = (groups: readonly number[]) => groups.map((group) => group.toString(16)).join(':')
function publicly6(groups: readonly number[]): boolean {
  if (hex(groups.slice(0, 6)) === '64:ff9b:0:0:0:0') return publicly4(groups[6]! * 65536 + groups[7]!)
  const address = hex(groups)
  return global6.check(address, 'ipv6') && !special6.check(address, 'ipv6')
}

/** Around the edges of every range, where mistakes are, and anywhere. */
const EDGES_4 = [
  '0.0.0.0 1.0.0.0 10.0.0.0 11.0.0.0 100.64.0.0 100.128.0.0 127.0.0.0 128.0.0.0 168.63.129.16 168.63.129.17',
  '169.254.0.0 169.255.0.0 169.254.169.254 172.16.0.0 172.32.0.0 192.0.0.0 192.0.1.0 192.0.2.0 192.0.3.0 192.31.196.0',
  '192.31.197.0 192.52.193.0 192.52.194.0 192.88.99.0 192.88.100.0 192.168.0.0 192.169.0.0 192.175.48.0 192.175.49.0',
  '198.18.0.0 198.20.0.0 198.51.100.0 198.51.101.0 203.0.113.0 203.0.114.0 224.0.0.0 240.0.0.0 255.255.255.255',
].flatMap((line) => line.split(' ').map((text) => text.split('.').reduce((sum, byte) => sum * 256 + Number(byte), 0)))
const number4 = fc.oneof(
  fc.nat({ max: 2 ** 32 - 1 }),
  fc
    .tuple(fc.constantFrom(...EDGES_4), fc.integer({ min: -2, max: 2 }))
    .map(([edge, by]) => (edge + by + 2 ** 32) % 2 ** 32),
)
const PREFIXES_6 = [
  [0, 0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0, 0xffff],
  [0, 0, 0, 0, 0xffff, 0],
  [0x64, 0xff9b, 0, 0, 0, 0],
  [0x64, 0xff9b, 1],
  [0x100, 0],
  [0x1fff],
  [0x2000],
  [0x2001, 0],
  [0x2001, 0x1ff],
  [0x2001, 0x200],
  [0x2001, 0xdb7],
  [0x2001, 0xdb8],
  [0x2001, 0xdb9],
  [0x2002],
  [0x2003],
  [0x2620, 0x4f, 0x7fff],
  [0x2620, 0x4f, 0x8000],
  [0x2620, 0x4f, 0x8001],
  [0x3ffe],
  [0x3fff, 0xfff],
  [0x3fff, 0x1000],
  [0x4000],
  [0x5f00],
  [0xfc00],
  [0xfdff],
  [0xfe80],
  [0xfec0],
  [0xff02],
]
const groups6 = fc
  .tuple(
    fc.oneof(fc.constantFrom(...PREFIXES_6), fc.constant([])),
    fc.array(fc.oneof(fc.nat({ max: 0xffff }), fc.constantFrom(0, 0, 1, 0xffff)), { minLength: 8, maxLength: 8 }),
    fc.option(number4, { nil: undefined }),
  )
  .map(([prefix, rest, v4]) => {
    const groups = [...prefix, ...rest].slice(0, 8)
    return v4 === undefined ? groups : [...groups.slice(0, 6), Math.floor(v4 / 65536), v4 % 65536]
  })

/** One of the spellings that RFC 4291 allows. */
const spelling = fc.record({
  upper: fc.boolean(),
  pad: fc.boolean(),
  embed: fc.boolean(),
  brackets: fc.boolean(),
  from: fc.nat({ max: 8 }),
})
type Spelling = typeof spelling extends fc.Arbitrary<infer T> ? T : never
function spell(groups: readonly number[], { upper, pad, embed, brackets, from }: Spelling): string {
  const text = groups.map((group) => group.toString(16).padStart(pad ? 4 : 1, '0'))
  if (embed) text.splice(6, 2, dotted(groups[6]! * 65536 + groups[7]!))
  // Any run of zeros may be left out, not only the longest.
  let until = from
  while (until < (embed ? 6 : 8) && groups[until] === 0) until++
  const address = until > from ? `${text.slice(0, from).join(':')}::${text.slice(until).join(':')}` : text.join(':')
  const cased = upper ? address.toUpperCase() : address
  return brackets ? `[${cased}]` : cased
}

describe('forbiddenAddress agrees with the registries', { timeout: 120_000 }, () => {
  it('on IPv4', () => {
    fc.assert(
      fc.property(number4, (value) => {
        expect(forbiddenAddress(dotted(value)) === undefined).toBe(publicly4(value))
      }),
      SEED,
    )
  })

  it('on IPv6, in any spelling', () => {
    fc.assert(
      fc.property(groups6, spelling, (groups, how) => {
        const text = spell(groups, how)
        expect(isIP(text.replace(/[[\]]/g, '')), text).toBe(6)
        expect(forbiddenAddress(text) === undefined, text).toBe(publicly6(groups))
      }),
      SEED,
    )
  })

  it('on IPv6 as a URL spells it', () => {
    fc.assert(
      fc.property(groups6, (groups) => {
        const { hostname } = new URL(`https://[${hex(groups)}]/`)
        expect(forbiddenAddress(hostname) === undefined).toBe(publicly6(groups))
      }),
      { ...SEED, numRuns: RUNS / 10 },
    )
  })

  it('and with a zone nothing is public', () => {
    fc.assert(
      fc.property(groups6, fc.constantFrom('eth0', '1', 'lo', '25eth0', 'a%b'), (groups, zone) => {
        expect(forbiddenAddress(`${hex(groups)}%${zone}`)).toBeDefined()
      }),
      { ...SEED, numRuns: RUNS / 10 },
    )
  })

  it('takes for an address what Node takes for one, and nothing else', () => {
    const characters = fc.string({ unit: fc.constantFrom(...'0123456789abcfx:.%[]- '), maxLength: 24 })
    // One character of an address changed: far more of these are nearly right.
    const mutated = fc
      .tuple(groups6, spelling, fc.nat(), fc.constantFrom('', ':', '.', '0', 'g', '::', '1.2.3.4'))
      .map(([groups, how, at, piece]) => {
        const text = spell(groups, { ...how, brackets: false })
        return text.slice(0, at % text.length) + piece + text.slice((at % text.length) + 1)
      })
    fc.assert(
      fc.property(fc.oneof(characters, mutated), (text) => {
        // Zones are the business of the test above.
        const read = forbiddenAddress(text) !== 'not-an-address'
        if (!/[%[]/.test(text)) expect(read, text).toBe(isIP(text) !== 0)
        if (!/^[\d.:a-f]+$/i.test(text)) expect(forbiddenAddress(text)).toBeDefined()
      }),
      SEED,
    )
  })
})

describe('forbiddenAddress says why', () => {
  it.each([
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['::1', 'loopback'],
    ['[::1]', 'loopback'],
    ['0:0:0:0:0:0:0:1', 'loopback'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['::ffff:7f00:1', 'loopback'],
    ['::127.0.0.1', 'loopback'],
    ['::ffff:0:127.0.0.1', 'loopback'],
    ['64:ff9b::127.0.0.1', 'loopback'],
    ['64:ff9b::a9fe:a9fe', 'metadata'],
    ['64:ff9b:1::8.8.8.8', 'private'],
    ['0.0.0.0', 'unspecified'],
    ['::', 'unspecified'],
    ['10.1.2.3', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.1.1', 'private'],
    ['fd12:3456::1', 'private'],
    ['fec0::1', 'private'],
    ['100.64.0.1', 'shared'],
    ['169.254.1.1', 'link-local'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'link-local'],
    ['[fe80::1%25eth0]', 'link-local'],
    ['2606:4700::1111%eth0', 'scoped'],
    ['169.254.169.254', 'metadata'],
    ['169.254.170.2', 'metadata'],
    ['100.100.100.200', 'metadata'],
    ['192.0.0.192', 'metadata'],
    ['168.63.129.16', 'metadata'],
    ['::ffff:168.63.129.16', 'metadata'],
    ['fd00:ec2::254', 'metadata'],
    ['224.0.0.1', 'multicast'],
    ['ff02::1', 'multicast'],
    ['255.255.255.255', 'broadcast'],
    ['203.0.113.7', 'documentation'],
    ['2001:db8::1', 'documentation'],
    ['3fff:fff::1', 'documentation'],
    ['198.19.255.255', 'benchmarking'],
    ['2001::1', 'tunnel'],
    ['2002:7f00:1::', 'tunnel'],
    ['192.88.99.1', 'tunnel'],
    ['2001:1::1', 'reserved'],
    ['240.0.0.1', 'reserved'],
    ['5f00::1', 'reserved'],
    ['::ffff:8.8.8.8', 'reserved'],
  ])('%s: %s', (address, reason) => {
    expect(forbiddenAddress(address)).toBe(reason)
  })

  it.each([
    '8.8.8.8',
    '1.1.1.1',
    '168.63.129.17',
    '2606:4700:4700::1111',
    '[2A00:1450:4007:80E::200E]',
    '64:ff9b::808:808',
  ])('%s is public', (address) => {
    expect(forbiddenAddress(address)).toBeUndefined()
  })

  it.each([
    '',
    ' ',
    'localhost',
    '8.8.8.8 ',
    ' 8.8.8.8',
    '8.8.8.8.',
    '8.8.8',
    '8.8.8.256',
    '08.8.8.8',
    '0x8.8.8.8',
    '134744072',
    '[8.8.8.8]',
    '[2606:4700::1111',
    '2606:4700::1111]',
    '[[::1]]',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1::2::3',
    ':1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:',
    '2606:4700::11111',
    '2606:4700::g',
    '2606::1.2.3',
    '1.2.3.4::',
    '2606:4700::1%',
    '1:2:3:4::5:6:7:8',
    '２606:4700::1',
    '８.8.8.8',
    '8.8.8.8%eth0',
    '8.8.8.8\n',
    '2606:4700::1111\n',
  ])('%j is not an address', (text) => {
    expect(forbiddenAddress(text)).toBe('not-an-address')
  })

  it.each([undefined, null, 0, {}, ['8.8.8.8']])('nor is %j', (value) => {
    expect(forbiddenAddress(value as unknown as string)).toBe('not-an-address')
  })
})
