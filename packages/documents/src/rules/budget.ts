import { ConfigurationError, DocumentError, systemClock } from '@facturelle/core'

/** What the judging of one file may cost. */
export interface Budget {
  /**
   * Most elements of one file. Ten thousand lines have a million or less.
   * @default 2_000_000
   */
  readonly maxElements?: number
  /**
   * Longest time that the reading and judging of one file takes, in milliseconds.
   * @default 30_000
   */
  readonly maxMs?: number
  /**
   * Most issues told of one file.
   * @default 1000
   */
  readonly maxIssues?: number
  /** @default the machine's */
  readonly clock?: { now(): number }
}

export const DEFAULT_BUDGET = { maxElements: 2_000_000, maxMs: 30_000, maxIssues: 1000 }

/** A budget that has been settled. */
export interface Allowance {
  readonly maxElements: number
  readonly maxIssues: number
  /**
   * Told of each piece of work.
   * @throws {DocumentError} `TOO_LARGE`: the time is up
   */
  spend(): void
}

/** The clock is looked at once in so many pieces of work. */
const STRIDE = 4096

/** @throws {ConfigurationError} `INVALID_OPTION`: a limit that is not a positive whole number */
export function settleBudget(budget: Budget): Allowance {
  const { maxElements, maxMs, maxIssues } = { ...DEFAULT_BUDGET, ...given(budget) }
  const clock = budget.clock ?? systemClock
  const end = clock.now() + maxMs
  let left = STRIDE
  return {
    maxElements,
    maxIssues,
    spend() {
      if (--left > 0) return
      left = STRIDE
      if (clock.now() <= end) return
      throw new DocumentError(
        'TOO_LARGE',
        `Judging the file takes longer than ${maxMs} ms. Raise maxMs, or judge it by fewer sets of rules.`,
      )
    },
  }
}

function given(budget: Budget): Partial<typeof DEFAULT_BUDGET> {
  const found: Partial<typeof DEFAULT_BUDGET> = {}
  for (const key of Object.keys(DEFAULT_BUDGET) as (keyof typeof DEFAULT_BUDGET)[]) {
    const value = budget[key]
    if (value === undefined) continue
    if (!Number.isSafeInteger(value) || value < 1) {
      throw new ConfigurationError('INVALID_OPTION', `${key} must be a positive whole number.`, { field: key })
    }
    found[key] = value
  }
  return found
}
