/**
 * A file name from outside, without any path or control character.
 * @returns `undefined` when nothing is left of it
 */
export function bareFileName(name: string): string | undefined {
  const bare = name
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/\p{Cc}/gu, '')
    .trim()
  return bare === '' || bare === '.' || bare === '..' ? undefined : bare
}

/** The longest stem made of a number: with its extension it stays well below what file systems take. */
const LONGEST_STEM = 100

/**
 * The name of a document's file, made from its number (BT-1): nothing in it is a path, hidden, or needs quoting.
 * @param number absent, or without a letter or digit: the file is named `document`
 */
export function documentFileName(
  number: string | undefined,
  mediaType: 'application/xml' | 'application/pdf' | 'application/json',
): string {
  const stem = (number ?? '')
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, LONGEST_STEM)
  return `${/\w/.test(stem) ? stem : 'document'}.${mediaType.slice('application/'.length)}`
}
