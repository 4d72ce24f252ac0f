import { ConfigurationError } from '@facturelle/core'
import { argumentInvalid as invalid } from '@facturelle/core/http'

export { checkKeys, checkText } from '@facturelle/core/http'
export { invalid }

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
