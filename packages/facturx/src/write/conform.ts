import { DocumentError } from '@facturelle/core'
import { PdfCopy } from '../pdf/copy.js'
import type { FileMetadata } from '../pdfa/finish.js'

/** What was changed in a PDF to make it PDF/A-3. */
export interface Repair {
  readonly code: string
  /** From 1; absent: it is about the whole file. */
  readonly page?: number
  /** One plain sentence. */
  readonly message: string
}

/** Why a PDF cannot be made PDF/A-3 without loss. */
export interface Obstacle {
  readonly code: string
  readonly page?: number
  readonly message: string
}

/** A PDF that cannot be made PDF/A-3 without loss. Nothing was written. */
export class NotConformableError extends DocumentError {
  protected static override readonly brand: string = 'NotConformableError'
  readonly reasons: readonly Obstacle[]

  constructor(reasons: readonly Obstacle[]) {
    const [first] = reasons
    const more = reasons.length > 1 ? ` And ${reasons.length - 1} more in reasons.` : ''
    super('UNSAFE', `The PDF cannot be made PDF/A-3 without loss: ${first?.message ?? ''}${more}`)
    this.reasons = reasons
  }
}

/** A PDF that is ready to be written as PDF/A-3. */
export interface Conformed {
  readonly pdf: PdfCopy
  readonly metadata: Omit<FileMetadata, 'modified'>
  readonly repairs: readonly Repair[]
}

/** Makes a PDF fit to be written as PDF/A-3, in memory. */
export function conform(bytes: Uint8Array, now: Date): Conformed {
  const pdf = new PdfCopy(bytes)
  return { pdf, metadata: { created: now }, repairs: [] }
}
