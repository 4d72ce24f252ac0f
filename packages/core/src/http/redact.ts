/** Shorter ones are no secrets, and would take half the text with them. */
const SHORTEST = 4
/** What an answer that is used, not quoted, is searched for: a shorter text may be part of what it says. */
const SHORTEST_CERTAIN = 16
const PUT = '[redacted]'

/**
 * Takes secrets out of a text that may echo them.
 * @param quoted the text is part of an error, to be shown: every form counts, as they stand in a URL, a form, base64 or
 * hexadecimal. Otherwise it is data: only long ones are taken out, as they are
 */
export function redact(text: string, secrets: readonly string[], quoted: boolean): string {
  let clean = text
  for (const secret of secrets) {
    if (quoted && secret.length >= SHORTEST) clean = clean.replace(formsOf(secret), PUT)
    else if (!quoted && secret.length >= SHORTEST_CERTAIN && clean.includes(secret))
      clean = clean.replaceAll(secret, PUT)
  }
  return clean
}

/** A secret as it stands in JSON, in JSON within JSON, in a URL, in a form, in base64. The longest first. */
function formsOf(secret: string): RegExp {
  // As it was sent: what is not well-formed has a replacement character there.
  const bytes = new TextEncoder().encode(secret)
  const sent = new TextDecoder().decode(bytes)
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  const escaped = (value: string) => JSON.stringify(value).slice(1, -1)
  // Base64 has three forms, by where in a group of three bytes the secret begins.
  const base64 = [0, 1, 2].map((offset) => {
    const value = btoa('\0'.repeat(offset) + binary)
    return value.slice(Math.ceil((offset * 4) / 3), Math.floor(((offset + binary.length) * 4) / 3))
  })
  const web = base64.map((value) => value.replaceAll('+', '-').replaceAll('/', '_'))
  const plain = [secret, encodeURIComponent(sent), new URLSearchParams({ '': sent }).toString().slice(1)]
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  const all = [...plain, ...base64, ...web, hex].flatMap((form) => [form, escaped(form), escaped(escaped(form))])
  const ordered = [...new Set(all)].sort((a, b) => b.length - a.length)
  // Percent and hexadecimal digits come in either case.
  return new RegExp(ordered.map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'gi')
}
