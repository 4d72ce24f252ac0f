import type { HeaderReader } from '../http/message.js'

/** The header fields of an answer as undici gives them: names in lower case. */
export class Fields implements HeaderReader {
  constructor(readonly fields: Readonly<Record<string, string | string[] | undefined>>) {}

  get(name: string): string | null {
    const value = this.fields[name.toLowerCase()]
    if (value === undefined) return null
    return typeof value === 'string' ? value : value.join(', ')
  }

  *[Symbol.iterator](): Iterator<[string, string]> {
    for (const name of Object.keys(this.fields)) yield [name, this.get(name) ?? '']
  }
}
