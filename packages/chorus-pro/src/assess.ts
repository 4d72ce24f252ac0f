import type { Assessment, AssessmentContext, Invoice } from '@facturelle/core'
import { isFramework, siretOf } from './mapping.js'

/** Codes of countries and territories whose public bodies may be found here. */
const FRANCE = ['FR', 'GP', 'MQ', 'GF', 'RE', 'YT', 'PM', 'BL', 'MF', 'NC', 'PF', 'WF', 'TF']
/** SIRENs of the public sector begin with these; some bodies with another one are public all the same. */
const PUBLIC_SERIES = /^[12]/

/** Whether the buyer is a French public body, as far as the invoice and the directory say. */
export async function assess(invoice: Invoice, { directory, signal }: AssessmentContext): Promise<Assessment> {
  const { buyer, processControl } = invoice
  const said = (fit: Assessment['fit'], rule: string, evidence: string, missing: readonly string[] = []) =>
    ({ fit, rule, evidence, missing }) as const
  const country = buyer.address?.country
  if (country !== undefined && !FRANCE.includes(country)) {
    return said('no', 'buyerNotInFrance', 'The buyer is not established in France.')
  }
  const siret = siretOf(buyer)
  const { legalRegistration, electronicAddress } = buyer
  const siren = siret ?? (/^\d{9}$/.test(legalRegistration?.value ?? '') ? legalRegistration?.value : undefined)
  /** The body is public; it is reached by the number of its establishment alone. */
  const found = (rule: string, evidence: string): Assessment =>
    siret === undefined
      ? said('unknown', rule, `${evidence} Its SIRET, by which Chorus Pro routes, is missing.`, ['buyer.identifiers'])
      : said('yes', rule, evidence)
  const framework = processControl?.businessProcess
  if (framework !== undefined && isFramework(framework)) {
    return found('frameworkOfChorusPro', 'The billing framework (BT-23) is one of Chorus Pro.')
  }
  if (siren !== undefined && PUBLIC_SERIES.test(siren)) {
    return found('sirenOfPublicSector', 'The SIREN of the buyer is of the series of the public sector.')
  }
  if (siren === undefined && buyer.vatIdentifier === undefined && electronicAddress === undefined) {
    const evidence = 'The buyer has neither a SIREN nor an electronic address, as private persons have none.'
    return said('no', 'buyerNotRegistered', evidence)
  }
  if (!directory || !electronicAddress) {
    const evidence = 'Nothing in the invoice says whether the buyer is a public body: some have an ordinary SIREN.'
    return said('unknown', 'publicBodyUndecided', evidence, [directory ? 'buyer.electronicAddress' : 'directory'])
  }
  const { status, requirements, evidence } = await directory.checkReachability(electronicAddress, {
    ...(signal && { signal }),
  })
  if (requirements) return found('publicBodyInDirectory', 'The directory has the buyer as a public body.')
  // A line says what the body asks for; where none is found, nothing is said of the buyer.
  if (status === 'undetermined' || evidence.line === undefined) {
    const why = 'The directory does not say whether the buyer is a public body.'
    const missing = status === 'undetermined' ? 'directory' : 'processControl.businessProcess'
    return said('unknown', 'publicBodyUndecided', why, [missing])
  }
  return said('no', 'buyerNotPublic', 'The directory has the buyer, and not as a public body.')
}
