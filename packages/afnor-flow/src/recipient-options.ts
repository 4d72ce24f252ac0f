import { ConfigurationError, type RecipientDirectory } from '@facturelle/core'

/** What an adapter may be told to ask before it sends. */
export interface RecipientOptions {
  /**
   * Asked, before an invoice is sent, whether its recipient takes invoices at the address it carries (BT-49, of a
   * self-billed one BT-34): `createAfnorDirectory()` of `@facturelle/afnor-directory`, or another. Invoices with the
   * processing rule B2B, B2G or none are looked up, no other document. Who is not there (`absent`, `notYet`) is refused
   * with `RECIPIENT_UNREACHABLE`, as the platform would reject the invoice later (213); what is `undetermined`, and
   * what a public body asks of invoices, becomes a warning.
   */
  readonly directory?: RecipientDirectory
  /** `warn`: sends to recipients that are not there as well, with a warning. @default 'refuse' */
  readonly unreachable?: 'refuse' | 'warn'
}

/** @throws {ConfigurationError} `OPTION_INVALID` */
export function checkRecipientOptions({ directory, unreachable }: RecipientOptions): void {
  const refuse = (field: string, why: string) => new ConfigurationError('OPTION_INVALID', `${field} ${why}`, { field })
  if (directory !== undefined && typeof directory?.checkReachability !== 'function') {
    throw refuse('directory', 'must be a directory: an object with checkReachability()')
  }
  if (unreachable === undefined) return
  if (unreachable !== 'refuse' && unreachable !== 'warn') throw refuse('unreachable', 'must be refuse or warn')
  if (directory === undefined) throw refuse('unreachable', 'has no use without directory')
}
