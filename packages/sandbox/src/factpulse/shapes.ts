/** An object of a request, of which nothing is known. */
export type Held = Readonly<Record<string, unknown>>

export function held(value: unknown): Held {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Held) : {}
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : []
}

/** A text, or a number as text; nothing else, and no empty one. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

export function camel(name: string): string {
  return name.replace(/_+([a-z\d])/g, (_, letter: string) => letter.toUpperCase())
}

export function snake(name: string): string {
  return name.replace(/(?<=[a-z\d])[A-Z]/g, (letter) => `_${letter}`).toLowerCase()
}

/** The same value, its keys spelt another way all through. */
export function respelt(value: unknown, spell: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => respelt(item, spell))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [spell(name), respelt(member, spell)]))
}

/** The members that are there. */
export function present<T extends object>(members: T): T {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T
}
