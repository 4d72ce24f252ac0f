import {
  type Assessment,
  type AssessmentContext,
  type Clock,
  ConfigurationError,
  type Invoice,
  type Party,
  type Reachability,
} from '@facturelle/core'
import { askFor, recipientOf } from './recipient.js'

/** Territories of France that are so for VAT, and Monaco, by the codes that invoices have for them. */
const FRANCE: readonly string[] = ['FR', 'GP', 'MQ', 'GF', 'RE', 'YT', 'MC']
/** Schemes of identifiers that French companies and facilities alone have. */
const FRENCH_SCHEMES: readonly string[] = ['0002', '0009', '0225', '9957']
const E_REPORTING = 'e-reporting applies to the sale'

/**
 * Whether an invoice is one that approved platforms carry: from a seller in France to a buyer in France who takes
 * invoices at the electronic address that it has. A public body is such a buyer as well.
 */
export async function assess(
  invoice: Invoice,
  { directory, signal }: AssessmentContext,
  waiting: { readonly clock: Clock; readonly timeoutMs: number },
): Promise<Assessment> {
  const { seller, buyer } = invoice
  const from = whereIs(seller)
  if (from === 'abroad')
    return no(
      'sellerNotInFrance',
      'The seller is not established in France: approved platforms take its invoices from nobody else.',
    )
  const to = whereIs(buyer)
  if (to === 'abroad') {
    return no(
      'buyerNotInFrance',
      `The buyer is not established in France: no approved platform delivers there; ${E_REPORTING}.`,
    )
  }
  if (!isIdentified(buyer)) {
    return no(
      'buyerNotIdentified',
      `The buyer has no registration, no VAT identifier and no electronic address, as consumers have none: no platform finds it; ${E_REPORTING}.`,
    )
  }
  if (from === undefined || to === undefined) {
    const [party, field] = from === undefined ? ['seller', 'seller'] : ['buyer', 'buyer']
    return unknown(
      'countryMissing',
      `Whether the ${party} is established in France is not said.`,
      `${field}.address.country`,
    )
  }
  const { address, field, term } = recipientOf(invoice)
  if (!address) {
    const rule = 'addressMissing'
    return unknown(rule, `The invoice has no electronic address (${term}) of the French directory.`, field)
  }
  if (!directory) {
    return unknown(
      'directoryMissing',
      'Whether the recipient takes invoices at its address, a directory tells.',
      'directory',
    )
  }
  const found = await askFor(address, { directory, signal, ...waiting })
  if (typeof found === 'string') {
    return unknown('directoryUnavailable', `Whether the recipient takes invoices is not known: ${found}.`, 'directory')
  }
  if (ConfigurationError.isInstance(found)) {
    return no('addressInvalid', `The electronic address of the recipient (${term}) is none of the French directory.`)
  }
  return judged(found, invoice)
}

function judged(found: Reachability, invoice: Invoice): Assessment {
  const { status, evidence, requirements, address } = found
  const said = `${evidence.explanation} (${evidence.rule}).`
  if (status === 'absent' || status === 'notYet') return no('recipientUnreachable', said)
  if (status !== 'reachable') {
    return unknown('recipientUndetermined', `Whether the recipient takes invoices is not known. ${said}`, 'directory')
  }
  // Public law has the first two series of SIREN.
  const isPublic = requirements !== undefined || /^[12]\d{8}/.test(address.value)
  const { serviceCode, commitmentNumber, serviceCodeOrCommitmentNumber } = requirements ?? {}
  const [service, commitment] = [invoice.buyerReference, invoice.purchaseOrder?.id]
  const wanted = [
    ...(serviceCode && !service ? ['a service code (BT-10)'] : []),
    ...(commitmentNumber && !commitment ? ['a commitment number (BT-13)'] : []),
    ...(serviceCodeOrCommitmentNumber && !service && !commitment && !serviceCode && !commitmentNumber
      ? ['a service code (BT-10) or a commitment number (BT-13)']
      : []),
  ]
  const lacks = wanted.length > 0 ? ` It asks for ${wanted.join(' and ')}, which the invoice does not have.` : ''
  const rule = isPublic ? 'publicBodyReachable' : 'recipientReachable'
  return { fit: 'yes', rule, evidence: `${said}${lacks}`, missing: [] }
}

/** Where a party is established; its country decides, else what only French companies have. */
function whereIs(party: Partial<Party>): 'France' | 'abroad' | undefined {
  const country = party.address?.country
  if (country !== undefined) return FRANCE.includes(country) ? 'France' : 'abroad'
  const { legalRegistration, identifiers = [], vatIdentifier, electronicAddress } = party
  const schemes = [legalRegistration, ...identifiers, electronicAddress].map((one) => one?.scheme ?? '')
  if (schemes.some((scheme) => FRENCH_SCHEMES.includes(scheme))) return 'France'
  if (vatIdentifier === undefined) return undefined
  return vatIdentifier.startsWith('FR') ? 'France' : 'abroad'
}

function isIdentified({
  legalRegistration,
  vatIdentifier,
  electronicAddress,
  identifiers = [],
}: Partial<Party>): boolean {
  const schemed = identifiers.some(({ scheme }) => scheme !== undefined)
  return schemed || (legalRegistration ?? vatIdentifier ?? electronicAddress) !== undefined
}

function no(rule: string, evidence: string): Assessment {
  return { fit: 'no', rule, evidence, missing: [] }
}

function unknown(rule: string, evidence: string, missing: string): Assessment {
  return { fit: 'unknown', rule, evidence, missing: [missing] }
}
