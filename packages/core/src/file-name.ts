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
