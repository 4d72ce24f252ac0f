/** Makes what a platform hands out: identifiers, tokens, keys. */
export interface Identifiers {
  uuid(): string
  token(): string
  /** 32 random bytes, base64. */
  key(): string
}

/** The default source: the runtime's cryptographic generator, as a number from 0 up to and without 1. */
export function cryptoRandom(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32
}

/**
 * Identifiers out of `random`. A counter closes identifiers and tokens, so that they differ even where the source given
 * repeats itself, as `() => 0.5` does.
 */
export function createIdentifiers(random: () => number): Identifiers {
  let drawn = 0
  const bytes = (length: number) => Uint8Array.from({ length }, () => Math.floor(random() * 256))
  const hex = (length: number) => Array.from(bytes(length), (byte) => byte.toString(16).padStart(2, '0')).join('')
  const count = () => {
    drawn = (drawn + 1) % 2 ** 24
    return drawn.toString(16).padStart(6, '0')
  }
  return {
    uuid() {
      const digits = hex(13)
      const variant = '89ab'.charAt(Math.floor(random() * 4))
      return [
        digits.slice(0, 8),
        digits.slice(8, 12),
        `4${digits.slice(12, 15)}`,
        `${variant}${digits.slice(15, 18)}`,
        `${digits.slice(18, 24)}${count()}`,
      ].join('-')
    },
    token: () => `${hex(32)}${count()}`,
    key: () => btoa(String.fromCharCode(...bytes(32))),
  }
}
