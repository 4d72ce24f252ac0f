import type { Validation, ValidationOptions } from '@facturelle/core'
import { inspectXml } from './inspect.js'
import type { XmlLimits } from './reader.js'
import type { RuleSetName } from './rules/catalogue.js'
import { validateInvoice } from './rules/validate.js'

/** `DocumentEngine.validate` of the XML engine; loaded when it is first called. */
export async function validateDocument(
  bytes: Uint8Array,
  { rules, language, frenchRules }: ValidationOptions = {},
  limits: Required<XmlLimits>,
): Promise<Validation | undefined> {
  const kind = inspectXml(bytes, limits)?.kind
  if (kind !== 'invoice' && kind !== 'creditNote') return undefined
  return validateInvoice(bytes, {
    ...(rules && { rules: rules as readonly RuleSetName[] }),
    ...(language !== undefined && { language }),
    ...(frenchRules !== undefined && { frenchRules }),
  })
}
