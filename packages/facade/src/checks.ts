import { type Clock, ConfigurationError, type FileInput, type ProgressStep, type Syntax } from '@facturelle/core'
import * as z from 'zod/mini'

const filled = z.string().check(z.minLength(1, 'must not be empty'))
const SYNTAXES = ['CII', 'UBL', 'Factur-X', 'CDAR', 'FRR'] as const satisfies readonly Syntax[]

export const inputSchema = z.object({
  // Whether it can be read, whoever reads it says.
  file: z.custom<FileInput>(),
  name: z.optional(
    filled.check(
      z.maxLength(255, 'must have at most 255 characters'),
      z.regex(/^[^/\\\p{Cc}]+$/u, 'must be a bare file name, without a path or control characters'),
    ),
  ),
})

export const optionsSchema = z.object({
  destination: z.looseObject({ type: z.string('must name an adapter') }, 'must be an object with a type'),
  trackingId: z.optional(filled),
  syntax: z.optional(z.enum(SYNTAXES, `must be one of ${SYNTAXES.join(', ')}`)),
  profile: z.optional(filled),
  checkDigits: z.optional(z.boolean('must be true or false')),
  frenchRules: z.optional(z.boolean('must be true or false')),
  validate: z.optional(z.boolean('must be true or false')),
  signal: z.optional(z.instanceof(AbortSignal)),
  onProgress: z.optional(z.custom<(step: ProgressStep) => unknown>((value) => typeof value === 'function')),
})

export const callSchema = z.object({ signal: z.optional(z.instanceof(AbortSignal)) })

export const settingsSchema = z.object({
  validate: z.optional(z.boolean('must be true or false')),
  maxFileBytes: z.optional(z.int('must be a whole number of bytes').check(z.positive('must be above 0'))),
  readTimeoutMs: z.optional(z.number('must be a number of milliseconds').check(z.positive('must be above 0'))),
  clock: z.optional(z.custom<Clock>((clock) => typeof (clock as Partial<Clock> | null)?.now === 'function')),
})

export const referenceSchema = z.looseObject({
  contract: z.literal(1),
  type: z.string(),
  id: z.optional(z.string()),
  trackingId: z.optional(z.string()),
  outcome: z.enum(['accepted', 'notReceived', 'inDoubt']),
  document: z.looseObject({ name: z.string(), sha256: z.string(), syntax: z.optional(z.string()), kind: z.string() }),
})

/** Checks what came from outside and names the first field at fault; its value stays out of the message. */
export function checked<T>(schema: z.ZodMiniType<T>, value: unknown, field: string): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const path = [field, ...(issue?.path ?? [])].map(String).join('.')
  throw new ConfigurationError('ARGUMENT_INVALID', `${path}: ${issue?.message ?? 'is not valid'}`, { field: path })
}
