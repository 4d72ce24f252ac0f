import { derive } from '../derive.js'
import type { Judged } from '../document.js'
import { ciiSyntax, onlyInReference } from '../en16931/cii-syntax.js'
import type { Check, Checks, Group } from '../set.js'
import type { Node } from '../tree.js'

const TRANSACTION = '/rsm:CrossIndustryInvoice/rsm:SupplyChainTradeTransaction'
const LINE = `${TRANSACTION}/ram:IncludedSupplyChainTradeLineItem`

/** What EN 16931 forbids and this set allows, and what it puts another way. */
const WITHOUT = `
  CII-SR-464 CII-SR-039 CII-SR-040 CII-SR-041 CII-SR-068 CII-SR-070 CII-SR-106 CII-SR-107 CII-SR-108 CII-SR-439
  CII-SR-127 CII-SR-128 CII-SR-148 CII-SR-471 CII-SR-472 CII-SR-473 CII-SR-156 CII-SR-164 CII-SR-170 CII-SR-173
  CII-SR-174 CII-SR-175 CII-SR-200 CII-SR-201 CII-SR-210 CII-SR-474 CII-SR-278 CII-SR-293 CII-SR-305 CII-SR-458
  CII-SR-475 CII-SR-476 CII-SR-333 CII-SR-334 CII-SR-350 CII-SR-351 CII-SR-352 CII-SR-353 CII-SR-354 CII-SR-355
  CII-SR-356 CII-SR-357 CII-SR-358 CII-SR-359 CII-SR-360 CII-SR-361 CII-SR-362 CII-SR-363 CII-SR-365 CII-SR-366
  CII-SR-422 CII-SR-470 CII-SR-477 CII-SR-478 CII-SR-479 CII-SR-480 CII-SR-481 CII-SR-482 CII-SR-483 CII-SR-484
  CII-SR-485 CII-SR-486 CII-SR-487 CII-SR-488 CII-SR-489 CII-SR-490 CII-SR-491 CII-SR-492 CII-SR-493 CII-SR-494
  CII-SR-467 CII-SR-468 CII-SR-469 CII-SR-454 CII-DT-018 CII-DT-024 CII-DT-027 CII-DT-052 CII-DT-098 CII-DT-058
`
  .trim()
  .split(/\s+/)

/** Terms of delivery: a code and the name of a place, nothing else. */
function deliveryTermsAreShort(node: Node): boolean {
  return node
    .all('ram:ApplicableTradeDeliveryTerms')
    .every((terms) =>
      terms.children.every(
        (child) =>
          child.name === 'ram:DeliveryTypeCode' ||
          (child.name === 'ram:RelevantTradeLocation' && child.children.every(({ name }) => name === 'ram:Name')),
      ),
    )
}

const EXCHANGE = ['SourceCurrencyCode', 'TargetCurrencyCode', 'ConversionRate', 'ConversionRateDateTime']

/** An exchange rate: two currencies, the rate and its date, in whatever namespace. */
function exchangeIsShort(node: Node): boolean {
  return node
    .select('ram:TaxApplicableTradeCurrencyExchange')
    .every(({ children }) => children.every(({ name }) => EXCHANGE.includes(name.slice(localStart(name)))))
}

/** Where the local name begins in `ram:ID` and in `{uri}ID`. */
function localStart(name: string): number {
  return (name.startsWith('{') ? name.lastIndexOf('}') : name.indexOf(':')) + 1
}

const FORMATTED_DATES = [
  'ram:InvoiceReferencedDocument',
  'ram:ContractReferencedDocument',
  'ram:BuyerOrderReferencedDocument',
  'ram:DespatchAdviceReferencedDocument',
]

const orIn =
  (check: Check<Judged>, ...names: readonly string[]): Check<Judged> =>
  (node, document) =>
    names.includes(node.name) || check(node, document)

/** Rules of references that this set has in its own way. */
const REFERENCES: Checks<Judged> = {
  'CII-EXT-DT-018': orIn(onlyInReference('ram:TypeCode', '50', '130', '916'), 'ram:InvoiceReferencedDocument'),
  'CII-FREXT-DT-024': orIn(onlyInReference('ram:ReferenceTypeCode', '130'), 'ram:ContractReferencedDocument'),
  'CII-FREXTDT-027': orIn((node) => !node.has('ram:FormattedIssueDateTime'), ...FORMATTED_DATES),
}

/** The pattern of syntax. */
export const extendedSyntax = (): Group<Judged> =>
  derive(ciiSyntax(), {
    without: WITHOUT,
    added: {
      [`${LINE}/ram:SpecifiedLineTradeAgreement`]: {
        syntax: 'CII-FREXT-SR-439 ? ram:NetPriceProductTradePrice/ram:ChargeAmount',
        warnings: { 'CII-FREXT-SR-106': deliveryTermsAreShort },
      },
      [`${TRANSACTION}/ram:ApplicableHeaderTradeAgreement`]: {
        warnings: { 'CII-FREXT-SR-293': deliveryTermsAreShort },
      },
      [`${TRANSACTION}/ram:ApplicableHeaderTradeSettlement`]: { warnings: { 'CII-FREXT-SR-366': exchangeIsShort } },
    },
  }).map((context) => {
    if (context.rules?.['CII-DT-015']) return { ...context, rules: { ...context.rules, ...REFERENCES } }
    if (context.at !== `${LINE}/ram:SpecifiedLineTradeSettlement`) return context
    return { ...context, syntax: `${context.syntax ?? ''}\nCII-SR-454 !? ram:ApplicableTradeTax` }
  })
