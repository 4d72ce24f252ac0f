import {
  type Clock,
  ConfigurationError,
  type Identifier,
  type PartyIdentity,
  type PreparedDocument,
  type Reachability,
  type RecipientDirectory,
  type RecipientRequirements,
  UnsupportedError,
} from '@facturelle/core'
import { withDeadline } from '@facturelle/core/http'
import type { RecipientOptions } from './recipient-options.js'
import type { FlowProcessingRule } from './types.js'

interface Asking extends RecipientOptions {
  readonly processingRule: FlowProcessingRule | undefined
  readonly signal: AbortSignal | undefined
  readonly clock: Clock
  readonly timeoutMs: number
  /** Told what the directory said, before anything comes of it. */
  readonly told: (reachability: Reachability) => Promise<void>
}

/** Rules of invoices that are delivered to an address of the French directory. */
const DELIVERED: readonly (FlowProcessingRule | undefined)[] = [undefined, 'B2B', 'B2G']
/** The schemes of its addresses. */
const SCHEMES = ['0225', '0002', '0009']
/** UNTDID 1001, self-billed: the buyer sends them, to the seller. */
const SELF_BILLED = ['261', '389', '471', '473', '500', '501', '502']

/** Who gets an invoice, and where: the buyer, of one that the buyer makes itself the seller. */
export function recipientOf({ typeCode = '', seller, buyer }: Parties): Recipient {
  const selfBilled = SELF_BILLED.includes(typeCode)
  const [party, term, field] = selfBilled
    ? ([seller, 'BT-34', 'seller'] as const)
    : ([buyer, 'BT-49', 'buyer'] as const)
  const address = party?.electronicAddress
  const is = { term, field: `${field}.electronicAddress` }
  if (!address?.value) return { ...is, why: `the document has no electronic address (${term})` }
  if (SCHEMES.includes(address.scheme ?? '')) return { ...is, address }
  return { ...is, why: `the scheme of its electronic address (${term}) is none of the French directory, 0225 is` }
}

interface Parties extends Pick<PreparedDocument, 'typeCode'> {
  readonly seller?: PartyIdentity | undefined
  readonly buyer?: PartyIdentity | undefined
}

interface Recipient {
  /** The term of its address. */
  readonly term: string
  /** The field of the model that has it. */
  readonly field: string
  readonly address?: Identifier
  /** Why there is none that a directory can be asked for. */
  readonly why?: string
}

/** Whether the recipient of a document is one of the French directory. */
function isDelivered({ kind }: PreparedDocument, processingRule: FlowProcessingRule | undefined): boolean {
  return (kind === 'invoice' || kind === 'creditNote') && DELIVERED.includes(processingRule)
}

/** What is to be warned of before anybody is asked. */
export function unaskedRecipient(document: PreparedDocument, processingRule: FlowProcessingRule | undefined): string[] {
  const { why } = recipientOf(document)
  return why !== undefined && isDelivered(document, processingRule)
    ? [`The directory was not asked for the recipient: ${why}`]
    : []
}

/**
 * Asks whether the recipient of an invoice can be reached. No message quotes the address.
 * @returns what to warn of; nothing, of documents that are not looked up
 * @throws {UnsupportedError} `RECIPIENT_UNREACHABLE`
 */
export async function checkRecipient(document: PreparedDocument, asking: Asking): Promise<string[]> {
  const { directory, processingRule, told } = asking
  if (!directory || !isDelivered(document, processingRule)) return []
  const { address, term } = recipientOf(document)
  if (!address) return unaskedRecipient(document, processingRule)
  const found = await askFor(address, { ...asking, directory })
  if (typeof found === 'string') return [`Whether the recipient takes invoices is not known: ${found}`]
  if (ConfigurationError.isInstance(found)) {
    return refuse(`Its address (${term}) is none of the French directory`, asking, found)
  }
  await told(found)
  const { status, evidence, requirements } = found
  const because = `${evidence.explanation} (${evidence.rule})`
  if (status === 'absent' || status === 'notYet') return refuse(because, asking)
  const warnings = requirementsOf(requirements)
  return status === 'reachable'
    ? warnings
    : [`Whether the recipient takes invoices is not known: ${because}`, ...warnings]
}

class Late extends Error {}

/** What the directory says of an address, in time; that it is none; or why it says nothing. */
export function askFor(
  address: Identifier,
  {
    directory,
    signal,
    clock,
    timeoutMs,
  }: Pick<Asking, 'signal' | 'clock' | 'timeoutMs'> & { readonly directory: RecipientDirectory },
): Promise<Reachability | ConfigurationError | string> {
  const ask = (within: AbortSignal) => lookUp(directory, address, within)
  const expired = () => new Late()
  return withDeadline({ clock, timeoutMs, signal, expired }, ask).catch((failure: unknown) => {
    if (failure instanceof Late) return `no answer within ${timeoutMs} ms`
    throw failure
  })
}

/** An address that is none is the document's fault, and judged as one that nobody is at. */
async function lookUp(
  directory: RecipientDirectory,
  address: Identifier,
  signal: AbortSignal,
): Promise<Reachability | ConfigurationError> {
  try {
    return await directory.checkReachability(address, { signal })
  } catch (failure) {
    if (ConfigurationError.isInstance(failure) && failure.code === 'ADDRESS_INVALID') return failure
    throw failure
  }
}

function refuse(because: string, { unreachable }: RecipientOptions, cause?: unknown): string[] {
  const why = `The recipient cannot be reached. ${because}`
  if (unreachable === 'warn') return [why]
  const remedy = "nothing was sent. Ask the recipient for its address, or send all the same with unreachable: 'warn'"
  throw new UnsupportedError('RECIPIENT_UNREACHABLE', `${why}; ${remedy}`, { cause })
}

/** A prepared document does not show these terms, so that they cannot be looked at. */
function requirementsOf(requirements: RecipientRequirements | undefined): string[] {
  const { serviceCode, commitmentNumber, serviceCodeOrCommitmentNumber } = requirements ?? {}
  const asks = (what: string) => `The recipient asks for ${what}; the document was not looked at for it`
  return [
    ...(serviceCode ? [asks('a service code (BT-10)')] : []),
    ...(commitmentNumber ? [asks('a commitment number (BT-13)')] : []),
    ...(serviceCodeOrCommitmentNumber && !serviceCode && !commitmentNumber
      ? [asks('a service code (BT-10) or a commitment number (BT-13)')]
      : []),
  ]
}
