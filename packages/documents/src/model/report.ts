import type * as z from 'zod/mini'

/** What can be said of a finding besides. */
export interface Advice {
  /** What to do about it, one plain sentence. @default that of the code */
  readonly remedy?: string
  /** The term, where the path does not tell it. */
  readonly term?: string
}

/**
 * Says what is wrong with a field below the value that is checked; the rest is checked all the same.
 * @param what stands behind the path: `is missing`
 */
export function report(
  payload: z.core.ParsePayload<unknown>,
  path: (string | number)[],
  code: 'MISSING' | 'RULE' | 'CODE' | 'FORM',
  what: string,
  advice: Advice = {},
): void {
  payload.issues.push({
    code: 'custom',
    path,
    message: what,
    params: { code, ...advice },
    input: undefined,
    continue: true,
  })
}
