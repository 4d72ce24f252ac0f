import net, { type LookupFunction } from 'node:net'

type Answers = Readonly<Record<string, readonly (readonly string[])[]>>

/** A lookup of the attacker's, and the names it was asked for. */
export function nameServer(answers: Answers): { readonly lookup: LookupFunction; readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    lookup(hostname, options, callback) {
      const before = asked.filter((name) => name === hostname).length
      asked.push(hostname)
      const turns = answers[hostname] ?? [['127.0.0.1']]
      const addresses = turns[Math.min(before, turns.length - 1)]!.map((address) => ({
        address,
        family: net.isIP(address),
      }))
      const [first] = addresses
      setImmediate(() => (options.all ? callback(null, addresses) : callback(null, first!.address, first!.family)))
    },
  }
}
