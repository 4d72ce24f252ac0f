import type { CallOptions } from './adapter.js'
import type { Identifier } from './document.js'
import type { FacturelleError } from './errors.js'

/**
 * Whether a recipient can be reached at an address.
 * - `reachable`: an active line of the directory takes invoices there.
 * - `notYet`: there is a line, or a company, and nothing takes invoices there so far.
 * - `absent`: the directory was asked, and knows neither the address nor the company.
 * - `undetermined`: the directory says nothing that decides it, or did not answer; `evidence` says why.
 */
export type ReachabilityStatus = 'reachable' | 'notYet' | 'absent' | 'undetermined'

/** What an answer of a directory about one address rests on. */
export interface ReachabilityEvidence {
  /**
   * The rule that decided, a stable name: `lineEnabled`, `lineUpcoming`, `lineDisabled`, `lineStatusAbsent`,
   * `addressWithoutLine`, `companyWithoutLine`, `companyClosed`, `serviceCodeMissing`, `nothingFound`,
   * `directoryUnavailable` …
   */
  readonly rule: string
  /** One plain sentence, without the address: it may go to a log. */
  readonly explanation: string
  /** Why the directory said nothing, of an outage. */
  readonly cause?: FacturelleError
  /** The line of the directory that decided, by its addressing identifier. */
  readonly line?: string
  /** Its status in the directory's own words: `Enabled`, `Disabled`, `Upcoming`. */
  readonly lineStatus?: string
  /** What else takes invoices for the same company, by addressing identifier; at most ten. */
  readonly otherLines?: readonly string[]
}

/** What a recipient asks of an invoice, beyond the address. */
export interface RecipientRequirements {
  /** The service code: the routing code of the address, BT-10 in invoices to public bodies. */
  readonly serviceCode: boolean
  /** The commitment number: BT-13, the purchase order reference. */
  readonly commitmentNumber: boolean
  /** At least one of the two. */
  readonly serviceCodeOrCommitmentNumber: boolean
}

/** What a directory says about one address. A value, whatever it is: an unreachable recipient is not an error. */
export interface Reachability {
  readonly status: ReachabilityStatus
  /** The address asked about, BT-49 with its scheme. */
  readonly address: Identifier
  readonly evidence: ReachabilityEvidence
  /** For public bodies, as far as the directory tells. */
  readonly requirements?: RecipientRequirements
}

/** Tells whether a recipient takes invoices at an address. Adapters take one and ask it before they send. */
export interface RecipientDirectory {
  /**
   * @param address the buyer's electronic address (BT-49) exactly as the invoice carries it
   * @throws {ConfigurationError} `ADDRESS_INVALID`: no address of a French directory
   * @throws {AuthError} the directory was not asked: its credentials buy no token. An outage is `undetermined`.
   * @throws {PlatformError} `UNAUTHORIZED`, `FORBIDDEN`: the account may not ask it
   */
  checkReachability(address: Identifier, options?: CallOptions): Promise<Reachability>
}
