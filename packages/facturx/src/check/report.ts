import { type CheckCode, clauseOf, type Words, wordsOf } from './words.js'

/** Something wrong with a hybrid invoice, its XML apart. */
export interface CheckIssue {
  readonly code: CheckCode
  /** Clause of ISO 19005-3; absent: Factur-X asks for it. */
  readonly clause?: string
  readonly severity: 'error' | 'warning'
  /** From 1. Absent: it is about the whole file. Of what is on many pages the first. */
  readonly page?: number
  /** One plain sentence in the language asked for. */
  readonly message: string
  /** The same in each language. */
  readonly texts: Words
}

interface More {
  readonly detail?: string
  readonly page?: number | undefined
  readonly clause?: string
  readonly severity?: CheckIssue['severity']
}

/** Collects what is wrong, each once on a page. */
export class Report {
  readonly issues: CheckIssue[] = []
  readonly #seen = new Set<string>()
  readonly #language: 'en' | 'fr'

  constructor(language: 'en' | 'fr') {
    this.#language = language
  }

  add(code: CheckCode, { detail = '', page, clause = clauseOf(code), severity = 'error' }: More = {}): void {
    const key = `${code} ${detail} ${page}`
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    const texts = wordsOf(code, shortened(detail))
    this.issues.push({
      code,
      ...(clause !== undefined && { clause }),
      severity,
      ...(page !== undefined && { page }),
      message: texts[this.#language],
      texts,
    })
  }
}

/** Names out of a file are cut short and keep no signs that steer. */
function shortened(text: string): string {
  const plain = text.replace(/\p{Cc}+/gu, ' ')
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain
}
