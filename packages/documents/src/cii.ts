import { readFormatted } from './dates.js'
import { type Facts, fact, issueDate, name, partyIdentifier, type Role, single } from './facts.js'
import { type PathNode, pathTree, type Rule } from './paths.js'

export const CII = 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100'
/** ZUGFeRD 1, an early draft of the same message under a name of its own. */
export const ZUGFERD_1 = 'urn:ferd:CrossIndustryDocument:invoice:1p0'

const RAM = 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity'
const UDT = 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType'

/** The elements whose names differ between CII D16B (D22B for what is read here) and ZUGFeRD 1. */
interface Names {
  readonly context: string
  readonly document: string
  readonly agreement: string
}

/** What an inspection wants of a CII invoice. */
export const ciiTree: PathNode<Facts> = /* @__PURE__ */ pathTree(
  { rsm: CII, ram: `${RAM}:100`, udt: `${UDT}:100` },
  /* @__PURE__ */ ciiRules({
    context: 'rsm:ExchangedDocumentContext',
    document: 'rsm:ExchangedDocument',
    agreement: 'rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement',
  }),
)

/** The same of a ZUGFeRD 1 invoice. */
export const zugferd1Tree: PathNode<Facts> = /* @__PURE__ */ pathTree(
  { rsm: ZUGFERD_1, ram: `${RAM}:12`, udt: `${UDT}:15` },
  /* @__PURE__ */ ciiRules({
    context: 'rsm:SpecifiedExchangedDocumentContext',
    document: 'rsm:HeaderExchangedDocument',
    agreement: 'rsm:SpecifiedSupplyChainTradeTransaction/ram:ApplicableSupplyChainTradeAgreement',
  }),
)

function ciiRules({ context, document, agreement }: Names): [string, Rule<Facts>][] {
  return [
    [`${context}/ram:BusinessProcessSpecifiedDocumentContextParameter/ram:ID`, fact('businessProcess')],
    [`${context}/ram:GuidelineSpecifiedDocumentContextParameter/ram:ID`, fact('guideline')],
    [`${document}/ram:ID`, fact('number')],
    [`${document}/ram:TypeCode`, fact('typeCode')],
    [
      `${document}/ram:IssueDateTime/udt:DateTimeString`,
      // EN 16931 knows no other form for BT-2 (CII-DT-097).
      issueDate((text, attributes) => {
        const format = attributes('format')
        return format === '102' ? readFormatted(text, format)?.date : undefined
      }),
    ],
    [`${agreement}/ram:BuyerReference`, fact('buyerReference')],
    [`${agreement}/ram:BuyerOrderReferencedDocument/ram:IssuerAssignedID`, fact('purchaseOrderReference')],
    ...party(`${agreement}/ram:SellerTradeParty`, 'seller'),
    ...party(`${agreement}/ram:BuyerTradeParty`, 'buyer'),
  ]
}

function party(path: string, role: Role): [string, Rule<Facts>][] {
  return [
    [`${path}/ram:ID`, partyIdentifier(role)],
    [`${path}/ram:GlobalID`, partyIdentifier(role)],
    [`${path}/ram:Name`, name(role)],
    [`${path}/ram:SpecifiedLegalOrganization/ram:ID`, single(role, 'legalRegistration')],
    [`${path}/ram:URIUniversalCommunication/ram:URIID`, single(role, 'electronicAddress')],
    [
      `${path}/ram:SpecifiedTaxRegistration/ram:ID`,
      {
        text(facts, text, attributes) {
          // `FC`, the other scheme, is the seller's local tax number (BT-32).
          if (attributes('schemeID') === 'VA') facts[role].vatIdentifier ??= text
        },
      },
    ],
  ]
}
