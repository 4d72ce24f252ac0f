import { readXsdDate } from './dates.js'
import { type Facts, fact, issueDate, name, partyIdentifier, type Role, single } from './facts.js'
import { type PathNode, pathTree, type Rule } from './paths.js'

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd'
export const UBL_INVOICE = `${UBL}:Invoice-2`
export const UBL_CREDIT_NOTE = `${UBL}:CreditNote-2`

/** What an inspection wants of a UBL invoice. */
export const ublInvoiceTree: PathNode<Facts> = /* @__PURE__ */ ublTree('cbc:InvoiceTypeCode')

/** The same of a UBL credit note. */
export const ublCreditNoteTree: PathNode<Facts> = /* @__PURE__ */ ublTree('cbc:CreditNoteTypeCode')

function ublTree(typeCode: string): PathNode<Facts> {
  return pathTree<Facts>({ cac: `${UBL}:CommonAggregateComponents-2`, cbc: `${UBL}:CommonBasicComponents-2` }, [
    ['cbc:CustomizationID', fact('guideline')],
    ['cbc:ProfileID', fact('businessProcess')],
    ['cbc:ID', fact('number')],
    ['cbc:IssueDate', issueDate(readXsdDate)],
    [typeCode, fact('typeCode')],
    ['cbc:BuyerReference', fact('buyerReference')],
    ['cac:OrderReference/cbc:ID', fact('purchaseOrderReference')],
    ...party('cac:AccountingSupplierParty/cac:Party', 'seller'),
    ...party('cac:AccountingCustomerParty/cac:Party', 'buyer'),
  ])
}

function party(path: string, role: Role): [string, Rule<Facts>][] {
  return [
    [`${path}/cbc:EndpointID`, single(role, 'electronicAddress')],
    // Under `SEPA` stands the creditor identifier of a direct debit (BT-90), not one of the seller.
    [`${path}/cac:PartyIdentification/cbc:ID`, partyIdentifier(role, 'SEPA')],
    [`${path}/cac:PartyLegalEntity/cbc:RegistrationName`, name(role)],
    [`${path}/cac:PartyLegalEntity/cbc:CompanyID`, single(role, 'legalRegistration')],
    [
      `${path}/cac:PartyTaxScheme`,
      {
        open(facts) {
          facts[role].pending = {}
        },
        close(facts) {
          // Only what comes after the number says whether it is the VAT one (BT-31, BT-48) or another (BT-32).
          const { identifier, scheme } = facts[role].pending
          if (scheme === 'VAT' && identifier !== undefined) facts[role].vatIdentifier ??= identifier
        },
      },
    ],
    [
      `${path}/cac:PartyTaxScheme/cbc:CompanyID`,
      {
        text(facts, text) {
          facts[role].pending.identifier ??= text
        },
      },
    ],
    [
      `${path}/cac:PartyTaxScheme/cac:TaxScheme/cbc:ID`,
      {
        text(facts, text) {
          facts[role].pending.scheme ??= text
        },
      },
    ],
  ]
}
