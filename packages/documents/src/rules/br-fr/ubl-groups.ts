import type { Judged } from '../document.js'
import type { Checks, Group } from '../set.js'
import type { Node } from '../tree.js'
import { normalize } from '../values.js'
import { BOTH_SIDES, SELF_BILLED, SELF_BILLED_CHANGES, SELLER_CHANGES, SELLERS } from './codes.js'
import {
  isAsAbove,
  isGiven,
  isNumberedOnce,
  isWithin,
  Numbered,
  numberOf,
  remembered,
  Sums,
  trimmed,
  vatByNumber,
} from './groups.js'
import { hasScheme, judged, some, someIs, textsOf } from './places.js'
import { isToOther, referenceIds, statuses } from './ubl-document.js'
import { LINES, lines, ofLine, party, ROOTS, types } from './ubl-paths.js'

/**
 * The rules about invoices that hold several (BR-FR-MV, BR-FR-BD): asked of no others. There each line refers to the file
 * itself, and that reference says what the line is and which line it belongs to.
 */
export function ublGroupRules(): Group<Judged>[] {
  const anyLine = ['ubl:Invoice/cac:CreditNoteLine', 'cn:CreditNote/cac:InvoiceLine', ...LINES]
  return [
    [{ at: ['cac:InvoiceLine', 'cac:CreditNoteLine'], when: holdsSeveral, rules: statusRules }],
    [
      { at: LINES, when: holdsSeveral, rules: lineRules },
      { at: ofLine('cac:BillingReference'), when: holdsSeveral, rules: referenceRules },
      { at: ROOTS, when: holdsSeveral, rules: rootRules },
      {
        at: ['ubl:Invoice/cbc:InvoiceTypeCode', 'cn:CreditNote/cbc:CreditNoteTypeCode'],
        when: holdsSeveral,
        rules: typeRules,
      },
    ],
    [{ at: anyLine.map((line) => `${line}/cac:BillingReference`), when: holdsSeveral, rules: changeRules }],
  ]
}

const holdsSeveral = (_: Node, document: Judged): boolean => isSellers(document) || document.once(isBothSides)
const isSellers = (document: Judged): boolean => document.once(ofSellers)

function ofSellers({ root }: Judged): boolean {
  return SELLERS.has(trimmed(root.all('cbc:ProfileID')) ?? '')
}

export function isBothSides({ root }: Judged): boolean {
  return BOTH_SIDES.has(trimmed(root.all('cbc:ProfileID')) ?? '')
}

function numbersOfFile({ root }: Judged): ReadonlySet<string> {
  return textsOf(root.all('cbc:ID'))
}

/** Whether a reference is to the file itself. */
function isOwn(reference: Node, document: Judged): boolean {
  return some(referenceIds(reference), document.once(numbersOfFile))
}

function parents(reference: Node): readonly Node[] {
  return reference.select('cac:BillingReferenceLine', 'cbc:ID')
}

/** Whether a reference says that its line stands for one of the invoices. */
function isGroup(reference: Node, document: Judged): boolean {
  return isOwn(reference, document) && someIs(statuses(reference), 'GROUP') && parents(reference).length === 0
}

/** What a line says, found out once for all of its references. */
const lineOf = remembered((line: Node, document: Judged) => {
  const references = line.all('cac:BillingReference')
  const own = references.filter((reference) => isOwn(reference, document))
  const numbered = line
    .all('cac:DocumentReference')
    .filter((reference) => someIs(reference.all('cbc:DocumentTypeCode'), '130'))
    .flatMap((reference) => reference.all('cbc:ID'))
  const others = references.filter((reference) => isToOther(reference, document.once(numbersOfFile)))
  return {
    references,
    own,
    groups: own.filter((reference) => isGroup(reference, document)),
    parents: textsOf(own.flatMap(parents)),
    sellers: sellers(line),
    /** Of the invoice that it is of. */
    numbers: numbered.filter((id) => hasScheme(id, 'AFL')),
    frameworks: numbered.filter((id) => hasScheme(id, 'AVV')),
    vat: line.select('cac:TaxTotal', 'cbc:TaxAmount'),
    countries: below(line, 'cac:Item').flatMap((item) =>
      item.select('cac:ManufacturerParty', 'cac:PostalAddress', 'cac:Country', 'cbc:IdentificationCode'),
    ),
    /** Whether it names the number, and the day, of another invoice. */
    namesOther: others.some((reference) => referenceIds(reference).length > 0),
    namesDay: others.some((reference) => reference.has('cac:InvoiceDocumentReference', 'cbc:IssueDate')),
  }
})

function sellers(line: Node): readonly Node[] {
  return line.select('cac:Item', 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:CompanyID')
}

function numbersOf(document: Judged): (line: Node) => readonly Node[] {
  return (line) => lineOf(line, document).numbers
}

/** All elements of that name inside. */
function below(node: Node, name: string): readonly Node[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...below(child, name)])
}

/** What rules of each line ask of the file, found out once. */
const fileOf = remembered((root: Node, document: Judged) => {
  const children = new Sums()
  const details = new Map<string, number>()
  const byId = new Numbered()
  const groupNumbers = new Set<string>()
  for (const line of lines(root)) {
    byId.add(line, textsOf(line.all('cbc:ID')))
    const { own, groups, numbers } = lineOf(line, document)
    const counted = own.filter((reference) => statuses(reference).some((status) => status.value !== 'INFORMATION'))
    children.add(textsOf(counted.flatMap(parents)), line.all('cbc:LineExtensionAmount'))
    for (const reference of own) {
      if (!someIs(statuses(reference), 'DETAIL')) continue
      for (const parent of textsOf(parents(reference))) details.set(parent, (details.get(parent) ?? 0) + 1)
    }
    if (groups.length > 0) groupNumbers.add(trimmed(numbers) ?? '')
  }
  const taxes = root
    .select('cac:TaxTotal', 'cac:TaxSubtotal')
    .filter((tax) => someIs(tax.select('cac:TaxCategory', 'cac:TaxScheme', 'cbc:ID'), 'VAT'))
    .map((tax) => ({
      reason: tax.select('cac:TaxCategory', 'cbc:TaxExemptionReason')[0]?.value ?? '',
      amounts: tax.all('cbc:TaxAmount'),
    }))
  return {
    children,
    details,
    byId,
    vat: vatByNumber(groupNumbers, taxes),
    currencies: textsOf(root.all('cbc:DocumentCurrencyCode')),
    accounting: textsOf(document.everywhere('cbc:TaxCurrencyCode')),
  }
})

function around(line: Node, document: Judged): ReturnType<typeof fileOf> {
  return fileOf(line.parent as Node, document)
}

function vatIn(sums: readonly Node[], currencies: ReadonlySet<string>): readonly Node[] {
  return sums.filter((sum) => {
    const currency = sum.attribute('currencyID')
    return currency !== undefined && currencies.has(currency)
  })
}

const statusRules: Checks<Judged> = {
  'BR-FR-MV-01_EXT-FR-FE-163': (line, document) => isGiven(lineOf(line, document).own.flatMap(statuses)),
}

const lineRules: Checks<Judged> = {
  'BR-FR-MV-06_EXT-FR-FE-167': (line, document) =>
    isAsAbove(sellers(line), lineOf(line, document).parents, around(line, document).byId, sellers),
  'BR-FR-MV-07_BT-128': (line, document) => {
    const { numbers, parents } = lineOf(line, document)
    return isAsAbove(numbers, parents, around(line, document).byId, numbersOf(document))
  },
  'BR-FR-MV-08_BT-128': (line, document) => {
    const { own, numbers } = lineOf(line, document)
    if (!own.some((reference) => someIs(statuses(reference), 'DETAIL'))) return true
    const number = trimmed(numbers) ?? ''
    const reasons = line.select('cac:Item', 'cac:ClassifiedTaxCategory', 'cbc:TaxExemptionReason')
    const reason = reasons.length === 1 ? (reasons[0] as Node).value : ''
    return judged(number !== '' && reason.startsWith(`#${number}#`), reasons[0])
  },
}

type GroupCheck = (line: Node, document: Judged) => boolean | Node

/** Asked of the reference by which a line says that it stands for an invoice. */
function ofGroup(check: GroupCheck): (reference: Node, document: Judged) => boolean | Node {
  return (reference, document) => {
    if (!isGroup(reference, document)) return true
    const line = reference.parent as Node
    const judgement = check(line, document)
    return judgement === false ? line : judgement
  }
}

const referenceRules: Checks<Judged> = {
  'BR-FR-MV-03_EXT-FR-FE-164': ofGroup((line) =>
    isGiven(line.select('cac:Item', 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:RegistrationName')),
  ),
  'BR-FR-MV-03_EXT-FR-FE-167': ofGroup((line, document) => isGiven(lineOf(line, document).sellers)),
  'BR-FR-MV-03_EXT-FR-FE-177': ofGroup((line, document) => isGiven(lineOf(line, document).countries)),
  'BR-FR-MV-03_EXT-FR-FE-181': ofGroup((line, document) =>
    isGiven(vatIn(lineOf(line, document).vat, around(line, document).currencies)),
  ),
  'BR-FR-MV-03_EXT-FR-FE-182': ofGroup((line, document) => {
    const { accounting } = around(line, document)
    if (accounting.size === 0) return true
    return (accounting.size > 1 || !accounting.has('')) && isGiven(vatIn(lineOf(line, document).vat, accounting))
  }),
  'BR-FR-MV-03_BT-128_AFL': ofGroup((line, document) => isGiven(lineOf(line, document).numbers)),
  'BR-FR-MV-03_BT-128_AVV': ofGroup((line, document) => {
    const { frameworks } = lineOf(line, document)
    return judged(isGiven(frameworks) && !some(frameworks, SELLERS), frameworks[0])
  }),
  'BR-FR-MV-05_EXT-FR-FE-BG-12': ofGroup((line, document) => {
    const { sum, count } = around(line, document).children.of(trimmed(line.all('cbc:ID')) ?? '')
    const total = line.all('cbc:LineExtensionAmount')
    return judged(isWithin(numberOf(total) - sum, count), total[0])
  }),
  'BR-FR-MV-09_EXT-FR-FE-181': ofGroup((line, document) => {
    const { vat, currencies } = around(line, document)
    const said = lineOf(line, document)
    const own = vatIn(said.vat, currencies)
    return judged(isWithin(numberOf(own) - (vat.get(trimmed(said.numbers) ?? '') ?? 0), 1), own[0])
  }),
  'BR-FR-MV-10_EXT-FR-FE-184': ofGroup((line, document) => {
    const gross = line.all('cbc:TaxInclusiveLineExtensionAmount')
    const [first] = gross
    if (!first) return true
    const { currencies, details } = around(line, document)
    const vat = vatIn(lineOf(line, document).vat, currencies)
    const rest = numberOf(gross) - numberOf(line.all('cbc:LineExtensionAmount')) - numberOf(vat)
    const id = line.child('cbc:ID')
    return isWithin(rest, (id && details.get(id.value)) ?? 0) || first
  }),
  'BR-FR-MV-11_BT-128': ofGroup((line, document) => {
    const { sellers, numbers } = lineOf(line, document)
    if (!document.once(sellersOfFile).has(trimmed(sellers) ?? '')) return true
    return isNumberedOnce(document.once(groupsOfSeller), numbers, document.once(numbersOfFile))
  }),
}

const changeRules: Checks<Judged> = {
  'BR-FR-MV-14-EXT-FR-FE-136': ofGroup(
    (line, document) => !isChange(document, SELLER_CHANGES, isSellers) || lineOf(line, document).namesOther,
  ),
  'BR-FR-MV-14-EXT-FR-FE-138': ofGroup(
    (line, document) => !isChange(document, SELLER_CHANGES, isSellers) || lineOf(line, document).namesDay,
  ),
  'BR-FR-BD-14-EXT-FR-FE-136': ofGroup(
    (line, document) => !isChange(document, SELF_BILLED_CHANGES, isBothSides) || lineOf(line, document).namesOther,
  ),
  'BR-FR-BD-14-EXT-FR-FE-138': ofGroup(
    (line, document) => !isChange(document, SELF_BILLED_CHANGES, isBothSides) || lineOf(line, document).namesDay,
  ),
}

/** Whether the invoices that the file holds change earlier ones. */
function isChange(document: Judged, codes: ReadonlySet<string>, ofFramework: (document: Judged) => boolean): boolean {
  return ofFramework(document) && some(types(document.root), codes)
}

function sellersOfFile({ root }: Judged): ReadonlySet<string> {
  return textsOf(party(root, 'cac:AccountingSupplierParty', 'cac:PartyLegalEntity', 'cbc:CompanyID'))
}

/** How many of the invoices of the seller have the number of the file. */
function groupsOfSeller(document: Judged): number {
  const ofFile = document.once(sellersOfFile)
  const numbers = document.once(numbersOfFile)
  return lines(document.root).filter((line) => {
    const said = lineOf(line, document)
    return said.groups.length > 0 && ofFile.has(trimmed(said.sellers) ?? '') && some(said.numbers, numbers)
  }).length
}

const rootRules: Checks<Judged> = {
  'BR-FR-MV-02_EXT-FR-FE-163': (root, document) => !isSellers(document) || groups(root, document).length > 0,
  'BR-FR-BD-02_EXT-FR-FE-163': (root, document) => !document.once(isBothSides) || groups(root, document).length === 2,
  'BR-FR-BD-02_BT-30': (root, document) =>
    !document.once(isBothSides) || hasOneOf(root, document, 'cac:AccountingSupplierParty'),
  'BR-FR-BD-02_BT-47': (root, document) =>
    !document.once(isBothSides) || hasOneOf(root, document, 'cac:AccountingCustomerParty'),
  'BR-FR-MV-12_BT-128': (root, document) => {
    const own = new Set<Node>()
    for (const line of lines(root)) {
      const { groups, numbers } = lineOf(line, document)
      if (groups.length > 0) for (const id of numbers) own.add(id)
    }
    if (own.size === 0) return true
    const seen = new Set<string>()
    for (const reference of document.everywhere('cac:DocumentReference')) {
      if (!someIs(reference.all('cbc:DocumentTypeCode'), '130')) continue
      const ids = reference.all('cbc:ID').filter((id) => hasScheme(id, 'AFL'))
      const again = ids.find((id) => own.has(id) && seen.has(id.value))
      if (again) return again
      for (const id of ids) seen.add(id.value)
    }
    return true
  },
}

/** The references by which lines say that they stand for an invoice. */
function groups(root: Node, document: Judged): readonly Node[] {
  return lines(root).flatMap((line) => lineOf(line, document).groups)
}

/** Whether one of the invoices, and no other, is of that side. */
function hasOneOf(root: Node, document: Judged, name: string): boolean {
  const ids = textsOf(party(root, name, 'cac:PartyLegalEntity', 'cbc:CompanyID'))
  return groups(root, document).filter((reference) => some(sellers(reference.parent as Node), ids)).length === 1
}

const typeRules: Checks<Judged> = {
  'BR-FR-MV-13_BT-3': (type, document) => {
    const code = normalize(type.value)
    return !isSellers(document) || (code !== '' && !SELF_BILLED.has(code))
  },
  // Its official id, though it is BR-FR-BD-13.
  'BR-FR-MV-BD_BT-3': (type, document) => !document.once(isBothSides) || SELF_BILLED.has(normalize(type.value)),
}
