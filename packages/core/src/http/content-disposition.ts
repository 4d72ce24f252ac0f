import { bareFileName } from '../file-name.js'

/**
 * The file name of a `Content-Disposition` header (RFC 6266), without any path or control character.
 * @returns `undefined` when there is none
 */
export function fileNameOf(headers: { get(name: string): string | null }): string | undefined {
  const value = headers.get('content-disposition')
  if (!value) return undefined
  const extended = /;\s*filename\*\s*=\s*(?:utf-8|iso-8859-1)'[^']*'([^;\s]+)/i.exec(value)?.[1]
  let name: string | undefined
  if (extended !== undefined) {
    try {
      name = decodeURIComponent(extended)
    } catch {
      // Percent-encoded in another character set: the plain form is as good.
    }
  }
  const plain = /;\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(value)
  name ??= plain?.[1]?.replace(/\\(.)/g, '$1') ?? plain?.[2]
  return name === undefined ? undefined : bareFileName(name)
}
