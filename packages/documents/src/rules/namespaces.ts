import { CII } from '../cii.js'

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:'
const UNCEFACT = 'urn:un:unece:uncefact:data:standard:'

/** What the rules call the namespaces of invoices by. */
export const NAMESPACES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  [CII, 'rsm'],
  [`${UNCEFACT}ReusableAggregateBusinessInformationEntity:100`, 'ram'],
  [`${UNCEFACT}QualifiedDataType:100`, 'qdt'],
  [`${UNCEFACT}UnqualifiedDataType:100`, 'udt'],
  [`${UBL}Invoice-2`, 'ubl'],
  [`${UBL}CreditNote-2`, 'cn'],
  [`${UBL}CommonAggregateComponents-2`, 'cac'],
  [`${UBL}CommonBasicComponents-2`, 'cbc'],
  [`${UBL}CommonExtensionComponents-2`, 'ext'],
])

/** The root elements there are rules for. */
export const SYNTAX_OF: Readonly<Record<string, 'CII' | 'UBL'>> = {
  'rsm:CrossIndustryInvoice': 'CII',
  'ubl:Invoice': 'UBL',
  'cn:CreditNote': 'UBL',
}
