/** Why an address is none that a platform on the internet has. */
export type AddressReason =
  | 'not-an-address'
  | 'unspecified'
  | 'loopback'
  | 'private'
  | 'shared'
  | 'link-local'
  | 'metadata'
  | 'multicast'
  | 'broadcast'
  | 'documentation'
  | 'benchmarking'
  | 'tunnel'
  | 'scoped'
  | 'reserved'

/** Groups of 16 bits: two for IPv4, eight for IPv6. */
type Groups = readonly number[]

interface Range {
  readonly groups: Groups
  readonly bits: number
  readonly reason: AddressReason
}

// Cloud services that hand out credentials or steer a machine; named so that the error says what was asked for.
// 168.63.129.16 (Azure) lies in public space, 192.0.0.192 (Oracle) and 100.100.100.200 (Alibaba) in special ranges.
const METADATA_4 = '169.254.169.254 169.254.170.2 169.254.170.23 169.254.0.23 100.100.100.200 192.0.0.192 168.63.129.16'
const METADATA_6 = 'fd00:ec2::254 fd00:ec2::23 fd20:ce::254'

/** The first that holds an address says why. IANA IPv4 Special-Purpose Address Registry (RFC 6890). */
const SPECIAL_4 = [
  ...METADATA_4.split(' ').map((address) => range(`${address}/32`, 'metadata')),
  range('0.0.0.0/8', 'unspecified'),
  range('10.0.0.0/8', 'private'),
  range('100.64.0.0/10', 'shared'),
  range('127.0.0.0/8', 'loopback'),
  range('169.254.0.0/16', 'link-local'),
  range('172.16.0.0/12', 'private'),
  // With its anycast addresses (PCP, TURN): these answer from inside the own network.
  range('192.0.0.0/24', 'reserved'),
  range('192.0.2.0/24', 'documentation'),
  range('192.31.196.0/24', 'reserved'),
  range('192.52.193.0/24', 'reserved'),
  range('192.88.99.0/24', 'tunnel'),
  range('192.168.0.0/16', 'private'),
  range('192.175.48.0/24', 'reserved'),
  range('198.18.0.0/15', 'benchmarking'),
  range('198.51.100.0/24', 'documentation'),
  range('203.0.113.0/24', 'documentation'),
  range('224.0.0.0/4', 'multicast'),
  range('255.255.255.255/32', 'broadcast'),
  range('240.0.0.0/4', 'reserved'),
]

/** What is not public although it may lie within 2000::/3, and what deserves a better word than `reserved` outside. */
const SPECIAL_6 = [
  ...METADATA_6.split(' ').map((address) => range(`${address}/128`, 'metadata')),
  range('::/128', 'unspecified'),
  range('::1/128', 'loopback'),
  range('64:ff9b:1::/48', 'private'),
  range('fc00::/7', 'private'),
  range('fec0::/10', 'private'),
  range('fe80::/10', 'link-local'),
  range('ff00::/8', 'multicast'),
  range('2001::/32', 'tunnel'),
  // Whole, with what is called globally reachable in it: anycast into the own network, and identifiers nobody routes.
  range('2001::/23', 'reserved'),
  range('2001:db8::/32', 'documentation'),
  range('2002::/16', 'tunnel'),
  range('2620:4f:8000::/48', 'reserved'),
  range('3fff::/20', 'documentation'),
]

/** IPv4-compatible, IPv4-mapped, IPv4-translated: spellings of an IPv4 address that no name server has to use. */
const SPELLINGS_OF_4 = [
  range('::/96', 'reserved'),
  range('::ffff:0:0/96', 'reserved'),
  range('::ffff:0:0:0/96', 'reserved'),
]
/** The well-known prefix of NAT64 (RFC 6052): how a network without IPv4 reaches a public IPv4 address. */
const NAT64 = range('64:ff9b::/96', 'reserved')
const GLOBAL_UNICAST = range('2000::/3', 'reserved')

/**
 * Why a literal address is not a public unicast one, `undefined` when it is. Takes what `dns.lookup` gives and what a
 * `URL` has as its hostname: IPv6 with or without brackets, with or without a zone. What cannot be read is forbidden.
 * @see IANA IPv4 and IPv6 Special-Purpose Address Registries
 */
export function forbiddenAddress(address: string): AddressReason | undefined {
  if (typeof address !== 'string') return 'not-an-address'
  const v4 = parse4(address)
  if (v4) return reasonOf4(v4)
  const bare = address.startsWith('[') && address.endsWith(']') ? address.slice(1, -1) : address
  const [, text = '', zone] = /^([^%]*)(%.+)?$/s.exec(bare) ?? []
  const v6 = parse6(text)
  if (!v6) return 'not-an-address'
  // A zone ties the address to one interface of this machine.
  return reasonOf6(v6) ?? (zone === undefined ? undefined : 'scoped')
}

function reasonOf4(groups: Groups): AddressReason | undefined {
  return SPECIAL_4.find((special) => holds(special, groups))?.reason
}

function reasonOf6(groups: Groups): AddressReason | undefined {
  const special = SPECIAL_6.find((range) => holds(range, groups))
  if (special) return special.reason
  if (holds(NAT64, groups)) return reasonOf4(groups.slice(6))
  if (SPELLINGS_OF_4.some((range) => holds(range, groups))) return reasonOf4(groups.slice(6)) ?? 'reserved'
  return holds(GLOBAL_UNICAST, groups) ? undefined : 'reserved'
}

function holds({ groups, bits }: Range, address: Groups): boolean {
  return groups.every((group, at) => {
    const mask = 0xffff & ~(0xffff >> Math.min(16, Math.max(0, bits - 16 * at)))
    return (((address[at] as number) ^ group) & mask) === 0
  })
}

function range(cidr: string, reason: AddressReason): Range {
  const [address = '', bits] = cidr.split('/')
  return { groups: parse4(address) ?? (parse6(address) as Groups), bits: Number(bits), reason }
}

/** Four decimal numbers. Octal, hexadecimal and short forms are no form that `dns.lookup` or `URL` gives. */
function parse4(text: string): Groups | undefined {
  const bytes = text.split('.')
  if (bytes.length !== 4 || !bytes.every((byte) => /^(0|[1-9]\d{0,2})$/.test(byte) && Number(byte) < 256)) {
    return undefined
  }
  const [a = 0, b = 0, c = 0, d = 0] = bytes.map(Number)
  return [a * 256 + b, c * 256 + d]
}

/** RFC 4291, section 2.2, in all three forms. */
function parse6(text: string): Groups | undefined {
  const halves = text.split('::')
  if (halves.length > 2) return undefined
  const parsed = halves.map((half, at) => parseGroups(half, at === halves.length - 1))
  const [head, tail] = parsed
  if (!head || (halves.length === 2 && !tail)) return undefined
  if (!tail) return head.length === 8 ? head : undefined
  const gap = 8 - head.length - tail.length
  return gap < 1 ? undefined : [...head, ...Array<number>(gap).fill(0), ...tail]
}

function parseGroups(text: string, last: boolean): Groups | undefined {
  if (text === '') return []
  const groups: number[] = []
  const pieces = text.split(':')
  for (const [at, piece] of pieces.entries()) {
    const v4 = last && at === pieces.length - 1 ? parse4(piece) : undefined
    if (v4) groups.push(...v4)
    else if (/^[\da-f]{1,4}$/i.test(piece)) groups.push(Number.parseInt(piece, 16))
    else return undefined
  }
  return groups
}
