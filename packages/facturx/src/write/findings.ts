import { DocumentError } from '@facturelle/core'

/** What a PDF has that PDF/A-3 does not allow. */
export interface Finding {
  /** `FONT_NOT_EMBEDDED`, `EXTERNAL_STREAM` … */
  readonly code: string
  /** Clause of ISO 19005-3: `6.2.11.4.1`. */
  readonly clause: string
  /** From 1; absent: it is about the whole file. Of what is on many pages the first. */
  readonly page?: number
  /** One plain sentence. */
  readonly message: string
}

/** What was changed in a PDF to make it PDF/A-3: nothing that is seen on its pages. */
export interface Repair extends Finding {}

/** A PDF that cannot be made PDF/A-3 without loss. Nothing was written. `ENCRYPTED` where that is why, else `UNSAFE`. */
export class NotConformableError extends DocumentError {
  protected static override readonly brand: string = 'NotConformableError'
  /** All of them, the pages told. */
  readonly reasons: readonly Finding[]

  constructor(reasons: readonly Finding[]) {
    const [first] = reasons
    const more = reasons.length > 1 ? ` And ${reasons.length - 1} more in reasons.` : ''
    const page = first?.page === undefined ? '' : ` (page ${first.page})`
    super(
      first?.code === 'ENCRYPTED' ? 'ENCRYPTED' : 'UNSAFE',
      `The PDF cannot be made PDF/A-3 without loss: ${first?.message ?? ''}${page}${more}`,
    )
    this.reasons = reasons
  }
}

/** More of a kind than this are not told. */
const MOST = 200

/** Collects what was found, each once on a page. */
export class Findings {
  readonly obstacles: Finding[] = []
  readonly repairs: Finding[] = []
  readonly #seen = new Set<string>()
  page: number | undefined

  /** It cannot be made conformant. */
  refuse(code: string, clause: string, message: string): void {
    this.#add(this.obstacles, code, clause, message)
  }

  /** It was made conformant. */
  repaired(code: string, clause: string, message: string): void {
    this.#add(this.repairs, code, clause, message)
  }

  #add(list: Finding[], code: string, clause: string, message: string): void {
    const key = `${code} ${message} ${this.page}`
    if (this.#seen.has(key) || list.length >= MOST) return
    this.#seen.add(key)
    list.push({ code, clause, ...(this.page !== undefined && { page: this.page }), message })
  }
}
