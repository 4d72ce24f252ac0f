import { attribute, decimal, type Extras, fixed, group, identifier, leaf, text, token, within } from './elements.js'
import { base64, date102, indicator, rank, readIndicator, translated } from './kinds.js'
import type { Element } from './table.js'

// What CII has in several places, written once. The cardinalities of a place say which profiles have it there: the
// schemas share one type between all places, and the rules of Factur-X take back what a place does not have.

const FORMAT = [{ name: 'format', is: '102', required: true }] as const

export function date(name: string, card: string, to: string): Element {
  return within(name, card, [leaf('udt:DateTimeString', '1', date102, to, { attributes: FORMAT })])
}

export function formattedDate(name: string, card: string, to: string): Element {
  return within(name, card, [leaf('qdt:DateTimeString', '1', date102, to, { attributes: FORMAT })])
}

export function dateOnly(name: string, card: string, to: string): Element {
  return within(name, card, [leaf('udt:DateString', '1', date102, to, { attributes: FORMAT })])
}

export function yesNo(name: string, card: string, to: string): Element {
  return within(name, card, [leaf('udt:Indicator', '1', indicator, to)])
}

/** An amount of money. Its currency is that of the invoice: read it is compared, written it is left out (CII-DT-031). */
export function amount(name: string, card: string, to: string, extras: Extras = {}): Element {
  return decimal(name, card, to, {
    attributes: [{ name: 'currencyID', repeats: '/currency', unsaid: true }],
    ...extras,
  })
}

/** A number whose unit is another field of the same object. */
export function quantity(name: string, card: string, to: string, unit: string): Element {
  return decimal(name, card, to, { attributes: [attribute('unitCode', unit)] })
}

/** A number with its unit as an object of its own. */
export function measure(name: string, card: string, at: string): Element {
  return { ...quantity(name, card, 'value', 'unit'), at }
}

/** UNTDID 2005 of the model, UNTDID 2475 of CII. */
export const vatPointDateCode = /* @__PURE__ */ translated({ '3': '5', '35': '29', '432': '72' })

export function address(name: string, card: string, at: string): Element {
  return group(name, card, at, [
    token('ram:PostcodeCode', '-?', 'postCode'),
    text('ram:LineOne', '-?', 'line1'),
    text('ram:LineTwo', '-?', 'line2'),
    text('ram:LineThree', '-?', 'line3'),
    text('ram:CityName', '-?', 'city'),
    token('ram:CountryID', '1', 'country'),
    text('ram:CountrySubDivisionName', '-?', 'subdivision'),
  ])
}

/** What a place has of a party besides what EXTENDED has of all. */
export interface PartyCards {
  readonly ids?: string
  readonly name?: string
  readonly roleCode?: string
  readonly description?: string
  readonly legal?: string
  readonly tradingName?: string
  readonly legalAddress?: string
  readonly contacts?: string
  readonly address?: string
  readonly uri?: string
  readonly vat?: string
  readonly tax?: string
}

const EXTENDED = '----?'
const EXTENDED_LIST = '----*'

export function party(name: string, card: string, at: string, cards: PartyCards = {}): Element {
  return group(name, card, at, [
    identifier('ram:ID', cards.ids ?? EXTENDED_LIST, 'identifiers[]', { keep: withoutScheme }),
    identifier('ram:GlobalID', cards.ids ?? EXTENDED_LIST, 'identifiers[]', { keep: withScheme }),
    text('ram:Name', cards.name ?? EXTENDED, 'name'),
    token('ram:RoleCode', EXTENDED, 'roleCode'),
    text('ram:Description', cards.description ?? '-', 'legalInformation'),
    within('ram:SpecifiedLegalOrganization', cards.legal ?? EXTENDED, [
      identifier('ram:ID', '?', 'legalRegistration'),
      text('ram:TradingBusinessName', cards.tradingName ?? EXTENDED, 'tradingName'),
      address('ram:PostalTradeAddress', cards.legalAddress ?? EXTENDED, 'legalAddress'),
    ]),
    group('ram:DefinedTradeContact', cards.contacts ?? EXTENDED_LIST, 'contacts[]', [
      text('ram:PersonName', '?', 'name'),
      text('ram:DepartmentName', '?', 'department'),
      token('ram:TypeCode', EXTENDED, 'typeCode'),
      within('ram:TelephoneUniversalCommunication', '?', [text('ram:CompleteNumber', '1', 'telephone')]),
      within('ram:FaxUniversalCommunication', EXTENDED, [text('ram:CompleteNumber', '1', 'fax')]),
      within('ram:EmailURIUniversalCommunication', '?', [token('ram:URIID', '1', 'email')]),
    ]),
    address('ram:PostalTradeAddress', cards.address ?? EXTENDED, 'address'),
    within('ram:URIUniversalCommunication', cards.uri ?? EXTENDED, [identifier('ram:URIID', '1', 'electronicAddress')]),
    within('ram:SpecifiedTaxRegistration', cards.tax ?? '-', [registration('taxRegistration', 'FC')], {
      pick: (find) => find('ram:ID@schemeID') === 'FC',
    }),
    // Without a scheme it is the VAT number: that is what nearly everybody has.
    within('ram:SpecifiedTaxRegistration', cards.vat ?? EXTENDED, [registration('vatIdentifier', 'VA')], {
      pick: (find) => find('ram:ID@schemeID') !== undefined,
      assumed: true,
    }),
  ])
}

function registration(to: string, scheme: string): Element {
  return token('ram:ID', '1', to, { attributes: [{ name: 'schemeID', is: scheme, required: true }] })
}

function withScheme({ scheme }: { scheme?: string }): boolean {
  return scheme !== undefined
}

function withoutScheme({ scheme }: { scheme?: string }): boolean {
  return scheme === undefined
}

/** What a place has of a referenced document, each with its cardinality; what it has not is left out. */
export interface ReferenceCards {
  /** The document's number. @default '1' */
  readonly id?: string
  readonly uri?: string
  readonly line?: string
  /** UNTDID 1001; a code that never changes, or the cardinality of `typeCode`. */
  readonly type?: string
  readonly typeIs?: string
  readonly description?: string
  readonly attachment?: string
  /** UNTDID 1153, and the field it is in. */
  readonly referenceType?: readonly [card: string, to: string]
  /** @default '----?' */
  readonly date?: string
  /** The field of the number. @default 'id' */
  readonly to?: string
}

export function reference(
  name: string,
  card: string,
  at: string,
  cards: ReferenceCards = {},
  extras: Parameters<typeof group>[4] = {},
): Element {
  const { id = '1', uri, line, type, typeIs, description, attachment, referenceType, date: dated = EXTENDED } = cards
  const children = [
    token('ram:IssuerAssignedID', id, cards.to ?? 'id'),
    uri !== undefined && token('ram:URIID', uri, 'uri'),
    line !== undefined && token('ram:LineID', line, 'lineId'),
    typeIs !== undefined && fixed('ram:TypeCode', '1', typeIs),
    type !== undefined && token('ram:TypeCode', type, 'typeCode'),
    description !== undefined && text('ram:Name', description, 'description'),
    attachment !== undefined && file('ram:AttachmentBinaryObject', attachment, 'attachment'),
    referenceType && token('ram:ReferenceTypeCode', ...referenceType),
    dated !== '-' && formattedDate('ram:FormattedIssueDateTime', dated, 'issueDate'),
  ]
  return group(
    name,
    card,
    at,
    children.filter((child): child is Element => typeof child === 'object'),
    extras,
  )
}

function file(name: string, card: string, at: string): Element {
  return {
    ...leaf(name, card, base64, 'base64'),
    at,
    attributes: [
      attribute('mimeCode', 'mediaType', { required: true }),
      attribute('filename', 'fileName', { required: true }),
    ],
  }
}

/** What a place has of a tax, each with its cardinality. */
export interface TaxCards {
  readonly amount?: string
  readonly reason?: string
  readonly vatPointDateCode?: string
}

/** The tax of a line, a price, an allowance or a charge, which is always VAT. */
export function tax(name: string, card: string, at: string, cards: TaxCards): Element {
  const { amount: calculated, reason = EXTENDED, vatPointDateCode: point } = cards
  const children = [
    calculated !== undefined && amount('ram:CalculatedAmount', calculated, 'vatAmount'),
    fixed('ram:TypeCode', '1', 'VAT'),
    text('ram:ExemptionReason', reason, 'exemptionReason'),
    token('ram:CategoryCode', '1', 'category'),
    token('ram:ExemptionReasonCode', reason, 'exemptionReasonCode'),
    point !== undefined && leaf('ram:DueDateTypeCode', point, vatPointDateCode, 'vatPointDateCode'),
    decimal('ram:RateApplicablePercent', '?', 'rate'),
  ]
  return group(
    name,
    card,
    at,
    children.filter((child): child is Element => typeof child === 'object'),
  )
}

/** What a place has of an allowance or a charge, each with its cardinality. */
export interface AdjustmentCards {
  readonly sequence?: string
  readonly percentage: string
  readonly baseAmount: string
  readonly baseQuantity?: string
  readonly reason: string
  readonly vat?: string
}

/**
 * Allowances and charges, two lists of the model under one name; told apart by an indicator, which the schema wants in all
 * profiles. One without is neither.
 */
export function adjustments(
  name: string,
  [allowancesCard, allowances]: readonly [card: string, at: string],
  [chargesCard, charges]: readonly [card: string, at: string],
  cards: AdjustmentCards,
): Element[] {
  return [
    group(name, allowancesCard, allowances, adjustment('false', cards), {
      pick: (find) => readIndicator(find('ram:ChargeIndicator/udt:Indicator')) === false,
    }),
    group(name, chargesCard, charges, adjustment('true', cards), {
      pick: (find) => readIndicator(find('ram:ChargeIndicator/udt:Indicator')) === true,
    }),
  ]
}

function adjustment(indicatorIs: 'true' | 'false', cards: AdjustmentCards): Element[] {
  const { sequence, percentage, baseAmount, baseQuantity, reason, vat } = cards
  const children = [
    within('ram:ChargeIndicator', '1', [fixed('udt:Indicator', '1', indicatorIs, indicator)]),
    sequence !== undefined && leaf('ram:SequenceNumeric', sequence, rank, 'sequence'),
    decimal('ram:CalculationPercent', percentage, 'percentage'),
    amount('ram:BasisAmount', baseAmount, 'baseAmount'),
    baseQuantity !== undefined && quantity('ram:BasisQuantity', baseQuantity, 'baseQuantity', 'baseQuantityUnit'),
    amount('ram:ActualAmount', '1', 'amount'),
    // The one code has two lists; the schema lets it stand there once, so that a reason leaves no room for a duty.
    indicatorIs === 'true' &&
      token('ram:ReasonCode', EXTENDED, 'taxTypeCode', {
        attributes: [{ name: 'listID', is: '5153' }],
        when: ({ reasonCode }) => reasonCode === undefined,
        pick: (find) => find('@listID') === '5153',
        instead: true,
      }),
    token('ram:ReasonCode', reason, 'reasonCode'),
    text('ram:Reason', reason, 'reason'),
    vat !== undefined && tax('ram:CategoryTradeTax', vat, 'vat', {}),
  ]
  return children.filter((child): child is Element => typeof child === 'object')
}

/** The total of VAT, once in each of the two currencies. */
export function taxTotals(card: string, inAccountingCurrency: string, at: string): Element[] {
  return [
    amount('ram:TaxTotalAmount', card, `${at}vatTotal`, {
      attributes: [{ name: 'currencyID', repeats: '/currency' }],
      // Lines come before the currencies: what is said there cannot be told before the end.
      pick(find, { currency, vatAccountingCurrency }) {
        const said = find('@currencyID')
        if (said === undefined) return true
        return currency === undefined ? undefined : said === currency || said !== vatAccountingCurrency
      },
    }),
    amount('ram:TaxTotalAmount', inAccountingCurrency, `${at}vatTotalInAccountingCurrency`, {
      attributes: [{ name: 'currencyID', repeats: '/vatAccountingCurrency' }],
      // By their currency alone the two are told apart.
      when: (_, { currency, vatAccountingCurrency: other }) => other !== undefined && other !== currency,
    }),
  ]
}
