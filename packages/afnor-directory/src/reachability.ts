import {
  AuthError,
  ConfigurationError,
  FacturelleError,
  type Identifier,
  PlatformError,
  type Reachability,
  type ReachabilityEvidence,
  type ReachabilityStatus,
  type RecipientRequirements,
  TransportError,
} from '@facturelle/core'
import { type AddressingIdentifier, type ElectronicAddress, readElectronicAddress } from '@facturelle/core/identifiers'
import type { Searcher } from './search.js'
import type { DirectoryLine, Facility, LegalUnit, RoutingCode } from './types.js'
import type { DirectoryCallOptions } from './wire.js'

/** What of a directory is asked. Searches only: platforms lack single reads, or tell less there. */
export interface Asked {
  readonly lines: Searcher<DirectoryLine>
  readonly companies: Searcher<LegalUnit>
  readonly facilities: Searcher<Facility>
  readonly routingCodes: Searcher<RoutingCode>
  getHealth(options?: DirectoryCallOptions): Promise<void>
}

/** The lines of more than any company is known to have; who has more is not walked through. */
const MOST_LINES = 10_000
const MOST_OTHERS = 10

/** An address of the French directory, and its company. */
interface Address {
  readonly given: Identifier
  /** As lines have it. */
  readonly value: string
  readonly siren: string
  readonly siret?: string
  readonly routingCode?: string
}

/** @throws {ConfigurationError} `ADDRESS_INVALID` */
function readAddress(given: Identifier): Address {
  const refuse = (why: string) => {
    throw new ConfigurationError('ADDRESS_INVALID', `address ${why}`, { field: 'address' })
  }
  if (typeof given !== 'object' || given === null) refuse('must be an object of value and scheme')
  // Check digits are left to the directory: test platforms hand out numbers that fail them.
  const reading = readElectronicAddress(given, { checkDigits: false })
  if (!reading.ok)
    return refuse(`is no address of the French directory: ${reading.problem.explanation} ${reading.problem.remedy}`)
  const found: ElectronicAddress = reading.value
  const { siren } = found as { siren: string }
  switch (found.kind) {
    case 'addressing':
      return { given, value: found.value, siren, ...partsOf(found.addressing) }
    case 'siren':
      return { given, value: siren, siren }
    case 'siret':
      return { given, value: `${siren}_${found.siret}`, siren, siret: found.siret }
    case 'other':
      return refuse('has a scheme of no French directory; 0225 is its own, 0002 a SIREN, 0009 a SIRET')
  }
}

function partsOf(addressing: AddressingIdentifier): Pick<Address, 'siret' | 'routingCode'> {
  if (addressing.form === 'SIREN_SIRET') return { siret: addressing.siret }
  if (addressing.form !== 'SIREN_SIRET_ROUTINGCODE') return {}
  return { siret: addressing.siret, routingCode: addressing.routingCode }
}

/**
 * Whether an invoice can be delivered at an address: the lines of its company decide, by the address as a whole. What
 * is not certain is `undetermined`; nothing is `absent` or `notYet` because a platform did not answer.
 */
export async function checkReachability(
  asked: Asked,
  given: Identifier,
  options?: DirectoryCallOptions,
): Promise<Reachability> {
  const address = readAddress(given)
  options?.signal?.throwIfAborted()
  try {
    return await decide(asked, address, options)
  } catch (failure) {
    const outage = outageOf(failure, options?.signal)
    return verdict(address, 'undetermined', ...outage)
  }
}

async function decide(
  asked: Asked,
  address: Address,
  options: DirectoryCallOptions | undefined,
): Promise<Reachability> {
  const found = await collect(asked.lines, address, options)
  const { exact, complete } = found
  const say = (status: ReachabilityStatus, rule: string, explanation: string, line?: DirectoryLine) =>
    verdict(address, status, { rule, explanation, ...shown(line), ...othersOf(found, address, line) })
  const enabled = exact.find(isEnabled)
  if (enabled) return usable(asked, address, found, enabled, options)

  const silent = exact.find(({ directoryLineStatus }) => directoryLineStatus === undefined)
  if (silent) {
    const why = 'The directory has a line for the address and does not tell its status'
    return say('undetermined', 'lineStatusAbsent', why, silent)
  }
  const strange = exact.find(({ directoryLineStatus = '' }) => !['Upcoming', 'Disabled'].includes(directoryLineStatus))
  if (strange) {
    const why = 'The line of the address has a status that is not known here'
    return say('undetermined', 'lineStatusUnknown', why, strange)
  }
  if (!complete) {
    const why =
      'The directory does not give all lines of the company, and none of those it gives is active for the address'
    return say('undetermined', 'linesIncomplete', why, exact[0])
  }
  const upcoming = exact.find(({ directoryLineStatus }) => directoryLineStatus === 'Upcoming')
  if (upcoming)
    return say('notYet', 'lineUpcoming', 'The line of the address takes invoices from a later date on', upcoming)
  if (exact[0]) return say('notYet', 'lineDisabled', 'The line of the address is disabled', exact[0])

  if (found.near) {
    const why = 'A line differs from the address by capitals only; whether platforms tell them apart is not known'
    return say('undetermined', 'lineCaseDiffers', why, found.near)
  }
  if (found.others.length > 0) {
    const why = found.others.some(isEnabled)
      ? 'The company takes invoices at other addresses; the directory has no line for this one'
      : 'The directory has no line for the address; those of the company take no invoices now'
    return say('notYet', 'addressWithoutLine', why)
  }
  return company(asked, address, found, options)
}

interface Collected {
  /** The lines of the address itself. */
  readonly exact: readonly DirectoryLine[]
  /** A line that is the address but for capitals. */
  readonly near?: DirectoryLine
  /** Further lines of the company. */
  readonly others: readonly DirectoryLine[]
  /** Whether that is all the directory has of the company. */
  readonly complete: boolean
  /** The directory found nothing, and said so by 404. */
  readonly by404: boolean
}

/** The lines of the company, as far as they are needed. `fields` are not named: the status comes only without. */
async function collect(
  lines: Searcher<DirectoryLine>,
  { siren, value }: Address,
  options: DirectoryCallOptions | undefined,
): Promise<Collected> {
  const exact: DirectoryLine[] = []
  const others = new Map<string, DirectoryLine>()
  let near: DirectoryLine | undefined
  let complete = true
  const add = (line: DirectoryLine) => {
    const { addressingIdentifier: identifier } = line
    if (identifier === undefined) complete = false
    else if (identifier === value) exact.push(line)
    else if (identifier.toLowerCase() === value.toLowerCase()) near ??= line
    // What is of other companies comes from a platform that passed over the filter.
    else if (identifier.startsWith(siren)) others.set(`${identifier} ${line.directoryLineStatus}`, line)
  }
  const done = (by404 = false): Collected => ({
    exact,
    ...(near && { near }),
    others: [...others.values()],
    complete,
    by404,
  })

  const first = await lines.fetch({ filters: { siren } }, options)
  first.page.results.forEach(add)
  const { nextIgnore, reduced } = first.page
  if (exact.some(isEnabled)) return done()
  if (nextIgnore === undefined) {
    // Nothing, and yet not all: a platform that gives a reduced volume of nothing.
    if (reduced) complete = false
    return done(first.status === 404)
  }
  if (first.rows.length >= first.limit || (first.total ?? 0) > first.rows.length) {
    // Public bodies have thousands: the line itself is asked for before all are walked through.
    const filters = { siren, addressingIdentifier: { op: 'strict', value } as const }
    const narrow = await lines.fetch({ filters }, options).catch((failure: unknown) => {
      if (PlatformError.isInstance(failure) && failure.code === 'REJECTED') return undefined
      throw failure
    })
    narrow?.page.results.forEach(add)
    if (exact.some(isEnabled)) return done()
    // A platform that passed over the filter, or has no such operator, may have the active line on a later page.
    const { rows = [], page } = narrow ?? {}
    const answered = rows.every(({ addressingIdentifier }) => addressingIdentifier === value)
    if (rows.length > 0 && answered && !page?.reduced) return done()
  }
  try {
    const rest = lines.searchAll({ filters: { siren }, ignore: nextIgnore }, options, MOST_LINES)
    for await (const line of rest) {
      add(line)
      if (isEnabled(line) && line.addressingIdentifier === value) return done()
    }
  } catch (failure) {
    if (!PlatformError.isInstance(failure) || !['PAGE_STUCK', 'RESULTS_INCOMPLETE'].includes(failure.code))
      throw failure
    complete = false
  }
  return done()
}

/** An active line; of a public body it may ask for more than the invoice can show. */
async function usable(
  asked: Asked,
  address: Address,
  found: Collected,
  line: DirectoryLine,
  options: DirectoryCallOptions | undefined,
): Promise<Reachability> {
  const enabled = { ...shown(line), rule: 'lineEnabled', explanation: 'An active line takes invoices at the address' }
  const { siret, routingCode } = address
  if (siret === undefined || line.legalUnit?.entityType === 'PrivateVatRegistered') {
    return verdict(address, 'reachable', enabled)
  }
  const [facility, service] = await Promise.all([
    line.facility?.b2gAdditionalData ? line.facility : facilityOf(asked, siret, options),
    routingCode === undefined || line.routingCode?.managesLegalCommitmentCode !== undefined
      ? line.routingCode
      : serviceOf(asked, siret, routingCode, options),
  ])
  if (facility instanceof Unanswered && routingCode === undefined) {
    const [evidence] = facility.outage
    const explanation = `The line is active; whether it needs a service code is not known. ${evidence.explanation}`
    return verdict(address, 'undetermined', { ...enabled, ...evidence, explanation })
  }
  const requirements = requirementsOf(
    facility instanceof Unanswered ? undefined : facility,
    service instanceof Unanswered ? undefined : service,
  )
  if (requirements?.serviceCode && routingCode === undefined) {
    const explanation = 'The public body takes no invoices at the facility alone: the address needs a service code'
    const others = othersOf(found, address, line)
    return verdict(address, 'notYet', { ...enabled, rule: 'serviceCodeMissing', explanation, ...others }, requirements)
  }
  return verdict(address, 'reachable', enabled, requirements)
}

/** A company without a line: known, closed, or not there at all. */
async function company(
  { companies, getHealth }: Asked,
  address: Address,
  found: Collected,
  options: DirectoryCallOptions | undefined,
): Promise<Reachability> {
  const { siren } = address
  const { page, rows, status } = await companies.fetch({ filters: { siren } }, options)
  const unit = page.results.find((row) => (row.siren ?? siren) === siren)
  const say = (status: ReachabilityStatus, rule: string, explanation: string) =>
    verdict(address, status, { rule, explanation })
  if (unit?.administrativeStatus === 'C') {
    return say('notYet', 'companyClosed', 'The directory knows the company as closed, and has no line for it')
  }
  if (unit) return say('notYet', 'companyWithoutLine', 'The directory knows the company, and has no line for it')
  if (rows.length > 0 || page.reduced) {
    return say('undetermined', 'companyUnreadable', 'The directory answers for other companies than the one asked for')
  }
  // Where every path is answered by 404 there may be no directory at all.
  if (found.by404 && status === 404) await getHealth(options)
  return say('absent', 'nothingFound', 'The directory knows neither the address nor the company')
}

/** A question that nobody answered, beside one that was. */
class Unanswered {
  constructor(readonly outage: readonly [ReachabilityEvidence]) {}
}

async function unlessOut<T>(work: Promise<T>, options: DirectoryCallOptions | undefined): Promise<T | Unanswered> {
  try {
    return await work
  } catch (failure) {
    return new Unanswered(outageOf(failure, options?.signal))
  }
}

async function facilityOf({ facilities }: Asked, siret: string, options: DirectoryCallOptions | undefined) {
  const answer = await unlessOut(facilities.fetch({ filters: { siret } }, options), options)
  if (answer instanceof Unanswered) return answer
  const { page, rows } = answer
  const own = page.results.find((facility) => (facility.siret ?? siret) === siret)
  if (own || (rows.length === 0 && !page.reduced)) return own
  const explanation = 'The directory answers for other facilities than the one asked for'
  return new Unanswered([{ rule: 'facilityUnreadable', explanation }])
}

function serviceOf({ routingCodes }: Asked, siret: string, code: string, options: DirectoryCallOptions | undefined) {
  const search = routingCodes.search({ filters: { siret, routingIdentifier: code } }, options)
  const isOwn = (found: RoutingCode) => (found.siret ?? siret) === siret && (found.routingIdentifier ?? code) === code
  return unlessOut(
    search.then(({ results }) => results.find(isOwn)),
    options,
  )
}

/** `undefined`: the directory tells of none. What either the facility or the service asks for is asked for. */
function requirementsOf(
  facility: Facility | undefined,
  service: RoutingCode | undefined,
): RecipientRequirements | undefined {
  const asks = facility?.b2gAdditionalData
  const commitment = isTrue(service?.managesLegalCommitmentCode)
  if (!asks && !commitment) return undefined
  return {
    serviceCode: isTrue(asks?.serviceCodeStatus),
    commitmentNumber: isTrue(asks?.managesLegalCommitmentCode) || commitment,
    serviceCodeOrCommitmentNumber: isTrue(asks?.managesLegalCommitmentOrServiceCode),
  }
}

function isTrue(value: unknown): boolean {
  return value === true || value === 'true'
}

function isEnabled({ directoryLineStatus }: DirectoryLine): boolean {
  return directoryLineStatus === 'Enabled'
}

function shown(line: DirectoryLine | undefined): Pick<ReachabilityEvidence, 'line' | 'lineStatus'> {
  const { addressingIdentifier, directoryLineStatus } = line ?? {}
  return {
    ...(addressingIdentifier === undefined ? {} : { line: addressingIdentifier }),
    ...(directoryLineStatus === undefined ? {} : { lineStatus: directoryLineStatus }),
  }
}

/** Other active lines of the company, those of the same facility first. */
function othersOf({ exact, others }: Collected, { siret, siren, value }: Address, line: DirectoryLine | undefined) {
  const here = siret === undefined ? value : `${siren}_${siret}`
  const identifiers = [...exact, ...others]
    .filter((other) => other !== line && isEnabled(other) && other.addressingIdentifier !== value)
    .map(({ addressingIdentifier }) => addressingIdentifier as string)
  const ordered = [...new Set(identifiers)].sort((a, b) => Number(b.startsWith(here)) - Number(a.startsWith(here)))
  return ordered.length === 0 ? {} : { otherLines: ordered.slice(0, MOST_OTHERS) }
}

function verdict(
  { given: { value, scheme } }: Address,
  status: ReachabilityStatus,
  evidence: ReachabilityEvidence,
  requirements?: RecipientRequirements,
): Reachability {
  const address = scheme === undefined ? { value } : { value, scheme }
  return { status, address, evidence, ...(requirements && { requirements }) }
}

/**
 * Why there is no answer, as evidence.
 * @throws what is no outage: wrong credentials, a wrong option, an aborted call
 */
function outageOf(failure: unknown, signal: AbortSignal | undefined): [ReachabilityEvidence] {
  signal?.throwIfAborted()
  if (!FacturelleError.isInstance(failure) || !isOutage(failure)) throw failure
  const refused = PlatformError.isInstance(failure) && (failure.status ?? 500) < 500 && failure.status !== 429
  const { code } = failure
  return [
    refused
      ? { rule: 'directoryRefused', explanation: `The directory refused the question (${code})`, cause: failure }
      : { rule: 'directoryUnavailable', explanation: `The directory gave no answer (${code})`, cause: failure },
  ]
}

function isOutage(failure: FacturelleError): boolean {
  if (TransportError.isInstance(failure)) return true
  if (PlatformError.isInstance(failure)) return failure.code !== 'UNAUTHORIZED' && failure.code !== 'FORBIDDEN'
  if (!AuthError.isInstance(failure) || failure.code === 'CREDENTIALS_UNAVAILABLE') return false
  // The token server said no, and would again; or it is in trouble itself.
  const { status = 500, oauthError } = failure
  const passing = status >= 500 || status === 408 || status === 425 || status === 429
  return oauthError === undefined ? passing : status >= 500 || status === 429
}
