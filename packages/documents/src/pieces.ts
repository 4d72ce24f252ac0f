/** Characters looked at in one go. */
const PIECE = 4096

/**
 * Replaces each of some short texts by another, one kind after the other, in time and memory that grow with the text alone:
 * an expression keeps its matches, of which a text made for it has as many as characters, and takes twenty times as long.
 */
export function replaceEach(text: string, replacements: readonly (readonly [from: string, to: string])[]): string {
  if (text.length <= PIECE) return replaceAll(text, replacements)
  const pieces: string[] = []
  for (let at = 0; at < text.length; ) {
    let to = at + PIECE
    // The only two characters that are replaced together.
    if (text.charCodeAt(to - 1) === 0x0d && text.charCodeAt(to) === 0x0a) to++
    pieces.push(replaceAll(text.slice(at, to), replacements))
    at = to
  }
  return pieces.join('')
}

function replaceAll(piece: string, replacements: readonly (readonly [from: string, to: string])[]): string {
  let replaced = piece
  for (const [from, to] of replacements) {
    if (replaced.includes(from)) replaced = replaced.split(from).join(to)
  }
  return replaced
}

/** As a key a text becomes the engine's own copy of it, which is compared with others of that kind without its letters. */
export function interned(text: string): string {
  return Object.keys({ [text]: true })[0] ?? text
}
