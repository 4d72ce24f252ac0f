import type { Assessment, AssessmentContext, Invoice } from '@facturelle/core'

const FRANCE = ['FR', 'GP', 'MQ', 'GF', 'RE', 'YT']
/** The billing frameworks (BT-23) that Chorus Pro has. */
const FRAMEWORK = /^A([1-9]|1\d|2[0-5])$/
/** SIRENs of the public sector begin with these. */
const PUBLIC_SERIES = /^[12]\d{8}/

/** FactPulse hands on to both: public bodies by Chorus Pro, companies by an approved platform. */
export async function assess(invoice: Invoice, { directory, signal }: AssessmentContext): Promise<Assessment> {
  const { seller, buyer, processControl } = invoice
  const said = (fit: Assessment['fit'], rule: string, evidence: string, missing: readonly string[] = []) =>
    ({ fit, rule, evidence, missing }) as const
  const to = (name: 'afnor' | 'chorus_pro', rule: string, evidence: string): Assessment => ({
    ...said('yes', rule, evidence),
    destination: { to: name },
  })
  const from = seller.address?.country
  const country = buyer.address?.country
  if (from !== undefined && !FRANCE.includes(from)) {
    return said('no', 'sellerNotInFrance', 'The seller is not established in France.')
  }
  if (country !== undefined && !FRANCE.includes(country)) {
    return said('no', 'buyerNotInFrance', 'The buyer is not established in France.')
  }
  const { legalRegistration, identifiers = [], vatIdentifier, electronicAddress } = buyer
  const numbers = [legalRegistration, ...identifiers].map((one) => one?.value ?? '')
  if (FRAMEWORK.test(processControl?.businessProcess ?? '')) {
    return to('chorus_pro', 'frameworkOfChorusPro', 'The billing framework (BT-23) is one of Chorus Pro.')
  }
  if (numbers.some((number) => PUBLIC_SERIES.test(number))) {
    return to('chorus_pro', 'sirenOfPublicSector', 'The SIREN of the buyer is of the series of the public sector.')
  }
  const registered = numbers.some((number) => /^\d{9}(\d{5})?$/.test(number))
  if (!registered && vatIdentifier === undefined && electronicAddress === undefined) {
    const evidence = 'The buyer has neither a SIREN nor an electronic address, as private persons have none.'
    return said('no', 'buyerNotRegistered', evidence)
  }
  if (!electronicAddress) {
    const evidence = 'The buyer has no electronic address (BT-49), which platforms deliver to.'
    return said('unknown', 'addressMissing', evidence, ['buyer.electronicAddress'])
  }
  if (!directory) {
    const evidence = 'Nobody was asked whether the buyer takes invoices at its electronic address.'
    return said('unknown', 'directoryMissing', evidence, ['directory'])
  }
  const { status, requirements, evidence } = await directory.checkReachability(electronicAddress, {
    ...(signal && { signal }),
  })
  if (requirements) return to('chorus_pro', 'publicBodyInDirectory', 'The directory has the buyer as a public body.')
  const because = `${evidence.explanation} (${evidence.rule}).`
  if (status === 'reachable') return to('afnor', 'buyerReachable', because)
  if (status === 'undetermined') return said('unknown', 'directoryUndetermined', because, ['directory'])
  // Without a line nobody knows whether the buyer is a public body, which Chorus Pro would reach.
  if (evidence.line === undefined) {
    return said('unknown', 'publicBodyUndecided', because, ['processControl.businessProcess'])
  }
  return said('no', 'buyerNotReachable', because)
}
