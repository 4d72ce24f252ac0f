/** Shorter ones are no secrets, and would take half the text with them. */
const SHORTEST = 4
const PUT = '[redacted]'

/**
 * Takes secrets out of a text that may echo them.
 * @param everyForm also as they stand in a URL, a form, base64 or JSON: for the answers that are meant to be quoted
 */
export function redact(text: string, secrets: readonly string[], everyForm: boolean): string {
  let clean = text
  for (const secret of secrets) {
    if (secret.length < SHORTEST) continue
    // The common case, that it stands nowhere, must cost nothing that counts.
    if (!everyForm && !clean.includes(secret) && !/["\\]/.test(secret)) continue
    for (const form of formsOf(secret)) clean = clean.replaceAll(form, PUT)
  }
  return clean
}

/** A secret as it stands in JSON, in JSON within JSON, in a URL, in a form, in base64. The longest first. */
function formsOf(secret: string): readonly string[] {
  // As it was sent: what is not well-formed has a replacement character there.
  const sent = new TextDecoder().decode(new TextEncoder().encode(secret))
  const bytes = Array.from(new TextEncoder().encode(secret), (byte) => String.fromCharCode(byte)).join('')
  const escaped = (value: string) => JSON.stringify(value).slice(1, -1)
  // Base64 has three forms, by where in a group of three bytes the secret begins.
  const base64 = [0, 1, 2].map((offset) => {
    const value = btoa('\0'.repeat(offset) + bytes)
    return value.slice(Math.ceil((offset * 4) / 3), Math.floor(((offset + bytes.length) * 4) / 3))
  })
  const web = base64.map((value) => value.replaceAll('+', '-').replaceAll('/', '_'))
  const plain = [secret, encodeURIComponent(sent), new URLSearchParams({ '': sent }).toString().slice(1)]
  const hex = Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('')
  const all = [...plain, ...base64, ...web, hex].flatMap((form) => [form, escaped(form), escaped(escaped(form))])
  return [...new Set(all)].sort((a, b) => b.length - a.length)
}
