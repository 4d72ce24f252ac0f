/** The headers of a call: those of a `Request`, or as Node and its frameworks have them. */
export type CallHeaders =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>

/** @param name in lower case. @returns `undefined` too for a header that came more than once */
export function headerOf(headers: CallHeaders, name: string): string | undefined {
  if (typeof headers.get === 'function') return (headers as { get(name: string): string | null }).get(name) ?? undefined
  const record = headers as Readonly<Record<string, unknown>>
  let value = record[name]
  if (value === undefined) {
    const key = Object.keys(record).find((given) => given.toLowerCase() === name)
    value = key === undefined ? undefined : record[key]
  }
  const [only, ...more] = Array.isArray(value) ? (value as unknown[]) : [value]
  return typeof only === 'string' && more.length === 0 ? only : undefined
}
