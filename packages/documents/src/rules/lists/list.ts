import { normalize } from '../values.js'

/** A list of codes. */
export interface CodeList {
  has(code: string): boolean
  /** All codes, in the order of the list. */
  readonly codes: readonly string[]
}

/**
 * A list of codes from a text with white space between them, taken apart when it is first asked.
 * @param more further codes, and other lists whose codes are in this one too
 */
export function codeList(text: string, ...more: readonly (string | CodeList)[]): CodeList {
  let codes: readonly string[] | undefined
  let known: ReadonlySet<string> | undefined
  const all = () => {
    codes ??= [text, ...more].flatMap((part) =>
      typeof part === 'string' ? part.split(/\s+/).filter(Boolean) : part.codes,
    )
    return codes
  }
  return {
    has(code) {
      known ??= new Set(all())
      return known.has(code)
    },
    get codes() {
      return all()
    },
  }
}

/** BR-CL: whether a text is a code of the list, white space around it apart. */
export function listed(text: string | undefined, list: CodeList): boolean {
  if (text === undefined) return false
  return list.has(text) || list.has(normalize(text))
}
