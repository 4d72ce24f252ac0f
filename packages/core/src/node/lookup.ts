import dns, { type LookupAddress, type LookupOptions } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { type AddressReason, forbiddenAddress } from './addresses.js'

/** The code of the error of a connection that would have left the public internet. */
export const ADDRESS_REFUSED = 'ERR_FACTURELLE_ADDRESS'

/**
 * A `lookup` for `net.connect`, `tls.connect` and undici's `buildConnector` that gives public addresses only. What it
 * gives is what is connected to: a name cannot be answered one way for the check and another way for the connection.
 * An answer with one forbidden address is refused whole, as rebinding mixes them. It is not asked about literal
 * addresses: `checkLiteral` is for these.
 * @param lookup asked for all addresses of the name, whichever form the caller wants
 * @returns a function whose error has the code `ERR_FACTURELLE_ADDRESS`, or that of `lookup`
 */
export function guardedLookup(lookup: LookupFunction = dns.lookup as LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    const wanted = familyOf(options)
    let done = false
    const settle: typeof callback = (...answer) => {
      if (done) return
      done = true
      callback(...answer)
    }
    const answered: typeof callback = (failure, answer) => {
      if (failure) return settle(failure, '')
      // Copies: what was checked must be what is connected to.
      const given: unknown[] = Array.isArray(answer) ? answer.map((entry: LookupAddress) => entry?.address) : [answer]
      const addresses = given.filter((address) => address !== undefined && address !== null && address !== '')
      for (const address of addresses) {
        const reason = forbiddenAddress(address as string)
        if (reason) return settle(refusal(reason), '')
      }
      const found = (addresses as string[])
        .map((address): LookupAddress => ({ address, family: isIP(address) }))
        .filter(({ family }) => wanted === 0 || family === wanted)
      const [first] = found
      if (!first) return settle(notFound(), '')
      if (options.all) settle(null, found)
      else settle(null, first.address, first.family)
    }
    try {
      lookup(hostname, { ...options, all: true }, answered)
    } catch (failure) {
      if (done) throw failure
      answered(failure as NodeJS.ErrnoException, '')
    }
  }
}

/**
 * Refuses a host that is a literal address and not a public one; names pass, `guardedLookup` is asked about them.
 * @param host as in a URL or an option of `net.connect`: IPv6 with or without brackets
 * @throws {Error} with the code `ERR_FACTURELLE_ADDRESS`
 */
export function checkLiteral(host: string): void {
  const bare = host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host
  if (isIP(bare) === 0 && bare === host) return
  const reason = forbiddenAddress(host)
  if (reason) throw refusal(reason)
}

function familyOf({ family }: LookupOptions): number {
  if (family === 'IPv4') return 4
  if (family === 'IPv6') return 6
  return family ?? 0
}

function refusal(reason: AddressReason): NodeJS.ErrnoException {
  const why = `The host has an address that is not public (${reason}); where that is meant, name the host in allowedHosts`
  return Object.assign(new Error(why), { code: ADDRESS_REFUSED })
}

function notFound(): NodeJS.ErrnoException {
  return Object.assign(new Error('The host has no address'), { code: 'ENOTFOUND', syscall: 'getaddrinfo' })
}
