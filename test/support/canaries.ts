import { inspect } from 'node:util'

/** Secrets that are easy to find again and hard to handle. */
export const CANARIES: readonly string[] = [
  'canary-plain-4f9c1e',
  'canary"double"quotes-01',
  "canary'single'quotes-02",
  'canary\\back\\slash-03',
  'canary\\u0041\\n-04',
  'canary%percent%zz-05',
  'canary+plus+06',
  'canary two spaces 07',
  'canary/slash//08',
  'canary=equals==09',
  'canary&amp;and&10',
  'canary#hash?query=11',
  'canary:colon::12',
  'canary-é-è-13',
  'canary-請求書-14',
  'canary-😀-15',
  'canary-ß-ŒŸ-16',
  'canary\ttab\t17',
  'canary\nline\r\n18',
  'canary~tilde~`tick`19',
  'canary{brace}[20]',
  'canary<markup a="21">',
  'canary$1$&$`$$22',
  'canary.*(regular|expression)+?23',
  'eyJjYW5hcnkiOiIyNCJ9.eyJzdWIiOiJjYW5hcnktMjQifQ.c2lnbmF0dXJlLTI0',
  'canary/25 of two',
  'canary%2F25%20of%20two',
  'Y2FuYXJ5LTI3LWlzLWJhc2U2NA==',
  'canary_lower_words_only',
  'CANARY_UPPER_WORDS_29',
  '3030303030303030canary30',
  'Bearer canary-31-scheme',
  'Basic Y2FuYXJ5LTMy',
  'sk_live_canary33_0123456789abcdefABCDEF',
  'refresh-canary-34.v1',
  `canary-35-${'long'.repeat(100)}`,
  'canary,comma;semicolon|36',
  'canary@at!exclamation37',
  '-----BEGIN PRIVATE KEY-----canary38',
  '{"canary":"39 is JSON"}',
]

/** Fit for a bearer token (RFC 6750, section 2.1, read generously). */
export const asToken = (text: string) => /^[\x21-\x7e]+$/.test(text)
/** Fit for the value of a header. */
export const asHeader = (text: string) =>
  /^[\x21-\x7e\xa0-\xff]([\x20-\x7e\xa0-\xff]*[\x21-\x7e\xa0-\xff])?$/.test(text)

const known = new Map<string, readonly string[]>()

/** Every form in which `secret` gives itself away. */
export function formsOf(secret: string): readonly string[] {
  const forms = known.get(secret) ?? makeForms(secret)
  known.set(secret, forms)
  return forms
}

function makeForms(secret: string): readonly string[] {
  const bytes = new TextEncoder().encode(secret)
  const json = JSON.stringify(secret).slice(1, -1)
  const ascii = json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const hex = Buffer.from(bytes).toString('hex')
  const percent = encodeURIComponent(secret)
  const form = new URLSearchParams({ '': secret }).toString().slice(1)
  const html = secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
  return [
    ...new Set([
      secret,
      // A text that was cut must not show most of a long one either.
      secret.slice(0, 60),
      secret.toUpperCase(),
      secret.toLowerCase(),
      // As logs show it: on one line.
      secret.replace(/\s+/g, ' '),
      json,
      ascii,
      inspect(secret).slice(1, -1),
      JSON.stringify(json).slice(1, -1),
      percent,
      percent.toLowerCase(),
      encodeURIComponent(percent),
      form,
      html,
      hex,
      hex.toUpperCase(),
      ...[0, 1, 2].flatMap((offset) => {
        const text = base64At(bytes, offset)
        return [text, text.replaceAll('+', '-').replaceAll('/', '_')]
      }),
    ]),
  ]
}

/** The part of a base64 text that tells of `bytes` alone, when they stand `offset` bytes after a group of three. */
function base64At(bytes: Uint8Array, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
  return text.slice(Math.ceil((offset * 4) / 3), Math.floor(((offset + bytes.length) * 4) / 3))
}

/** All that can be read of `value`: what it prints as, and every string that any property of it holds. */
export function everythingOf(value: unknown): string {
  const found: string[] = []
  const seen = new Set<unknown>()
  const walk = (at: unknown) => {
    if (typeof at === 'string') found.push(at)
    if ((typeof at !== 'object' && typeof at !== 'function') || at === null || seen.has(at)) return
    seen.add(at)
    if (at instanceof Map || at instanceof Set) for (const entry of at) walk(entry)
    if (at instanceof Headers) for (const entry of at) walk(entry)
    for (const key of Reflect.ownKeys(at)) {
      found.push(String(key))
      const { value: held } = Object.getOwnPropertyDescriptor(at, key) ?? {}
      walk(held)
    }
  }
  walk(value)
  found.push(
    inspect(value, { depth: Infinity, showHidden: true, getters: true, maxStringLength: null, breakLength: 120 }),
  )
  found.push(String(JSON.stringify(value)), value instanceof Error ? String(value) : '')
  return found.join('\n')
}

/** The forms of `secrets` that `text` shows. */
export function shownIn(text: string, secrets: readonly string[]): string[] {
  return secrets.flatMap((secret) => {
    const form = formsOf(secret).find((needle) => text.includes(needle))
    return form === undefined ? [] : [`${JSON.stringify(secret.slice(0, 50))} as ${JSON.stringify(form.slice(0, 60))}`]
  })
}
