/** Nothing a platform says is nested this deep; what is may have been built to overflow the stack of a reader. */
const MAX_DEPTH = 64

/**
 * Parses JSON that came from outside: of bounded depth, and without `__proto__` members, which a careless copy would
 * turn into a prototype.
 * @param clean sees the text before it is parsed
 * @returns `undefined` for an empty text
 * @throws {SyntaxError} not JSON, or nested deeper than 64
 */
export function parseJson(bytes: Uint8Array, clean: (text: string) => string): unknown {
  if (isTooDeep(bytes)) throw new SyntaxError(`JSON nested deeper than ${MAX_DEPTH}`)
  const text = clean(new TextDecoder().decode(bytes))
  return text === '' ? undefined : parse(text)
}

/** More of an error is not looked at: what is quoted of it is far shorter. */
const LONGEST_ERROR = 65_536

/**
 * The text of an error, to be given to a plain `JSON.parse` or to be quoted: JSON without `__proto__` members, cut
 * short when it is nested too deeply, each text of it cleaned after its escapes are gone; anything else cleaned as it is.
 */
export function errorText(given: string, clean: (text: string) => string): string {
  const text = given.slice(0, LONGEST_ERROR)
  if (isTooDeep(new TextEncoder().encode(text))) return clean(text.slice(0, 200))
  let value: unknown
  try {
    value = parse(text)
  } catch {
    return clean(text)
  }
  return JSON.stringify(cleaned(value, clean))
}

function cleaned(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return clean(value)
  if (Array.isArray(value)) return value.map((entry) => cleaned(entry, clean))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [clean(key), cleaned(entry, clean)]))
}

function parse(text: string): unknown {
  if (!namesPrototype(text)) return JSON.parse(text)
  return JSON.parse(text, function (this: object, key: string, value: unknown) {
    return key === '__proto__' ? undefined : value
  })
}

/** Whether a member may be called `__proto__`, spelt in whatever way. */
function namesPrototype(text: string): boolean {
  return text.includes('__proto__') || /\\u00(5f|70|72|6f|74)/i.test(text)
}

function isTooDeep(bytes: Uint8Array): boolean {
  let depth = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === 0x22) {
      // To the end of the string: the next quote that no odd number of backslashes stands before.
      do {
        at = bytes.indexOf(0x22, at + 1)
        if (at === -1) return false
      } while (isEscaped(bytes, at))
    } else if (byte === 0x7b || byte === 0x5b) {
      if (++depth > MAX_DEPTH) return true
    } else if (byte === 0x7d || byte === 0x5d) depth--
  }
  return false
}

function isEscaped(bytes: Uint8Array, quote: number): boolean {
  let backslashes = 0
  while (bytes[quote - 1 - backslashes] === 0x5c) backslashes++
  return backslashes % 2 === 1
}
