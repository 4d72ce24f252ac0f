import { ConfigurationError } from '@facturelle/core'
import { argumentInvalid as invalid } from '@facturelle/core/http'

export { checkKeys, checkText } from '@facturelle/core/http'
export { invalid }

/** So many digits. Check digits are left to the directory: test platforms hand out numbers that fail them. */
export function checkDigits(value: unknown, field: string, count: number): asserts value is string {
  if (typeof value === 'string' && value.length === count && /^\d+$/.test(value)) return
  throw invalid(field, `must be ${count} digits, as a string without spaces`)
}

/** The number of a record of 1.1.0. */
export function checkIdInstance(value: unknown): asserts value is number {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw invalid('idInstance', 'must be a whole number')
}

/** A value for the header `Organization-Id`: visible ASCII, as no other travels unharmed. */
export function checkOrganizationId(value: unknown, field: string): asserts value is string {
  if (typeof value === 'string' && /^[\x21-\x7e]{1,200}$/.test(value)) return
  throw invalid(field, 'must be 1 to 200 visible ASCII characters')
}

/** The base address of a service ends before `/v1`, which stands in every path: platforms write it both ways. */
export function withoutVersion(url: string, field: string): string {
  if (!/\/v1\/*$/i.test(url)) return url
  throw new ConfigurationError('URL_INVALID', `${field} must end before /v1, which the client adds`, { field })
}
