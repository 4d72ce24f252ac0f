import { ConfigurationError } from '@facturelle/core'
import type { z } from 'zod'

/**
 * Checks what a caller passed.
 * @throws {ConfigurationError} `INVALID_OPTION`, naming the first key at fault
 */
export function check<T>(schema: z.ZodType<T>, value: unknown, name: string): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const field = [name, ...(issue?.path ?? [])].join('.')
  throw new ConfigurationError('INVALID_OPTION', `${field}: ${issue?.message ?? 'invalid'}`, { field })
}
