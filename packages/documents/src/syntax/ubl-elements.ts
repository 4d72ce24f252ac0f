import type { Note } from '@facturelle/core'
import { attribute, decimal, fixed, group, identifier, leaf, quiet, text, token, within } from './elements.js'
import { indicator, type Kind, readIndicator, text as textKind, token as tokenKind, xsdDate } from './kinds.js'
import type { Attribute, Element, Find, Scope, Value } from './table.js'

// Cardinalities have two characters where the profiles differ: EN 16931, EXTENDED-CTC-FR.

/** What UBL wants where an invoice has nothing to say; Peppol BIS 3 writes the same. */
const NOT_AVAILABLE = 'NA'

/**
 * An element that the schema wants and the model may lack.
 * @param others whether something stands beside it, so that the field's own `NA` would be read as none
 */
export function wanted(
  name: string,
  card: string,
  to: string,
  others: (scope: Scope, profile: number) => boolean,
  { as = tokenKind, beside }: { readonly as?: Kind; readonly beside?: Value['beside'] } = {},
): Element {
  const unclear: Value['unclear'] = (given, scope, _, profile) => given === NOT_AVAILABLE && others(scope, profile)
  return withFiller(leaf(name, card, as, to), NOT_AVAILABLE, { unclear, ...(beside && { beside }) })
}

/** An element that is there even if the model has nothing for it, beside others that are. */
export function withFiller(
  element: Element,
  filler: NonNullable<Value['filler']>,
  extras: Pick<Value, 'beside' | 'unclear'> = {},
): Element {
  return element.value ? { ...element, value: { ...element.value, filler, ...extras } } : element
}

/** An element with a text for an object of the model, or with `[]` for each of a list. */
export function each(
  name: string,
  card: string,
  at: string,
  as: Kind,
  to: string,
  attributes?: readonly Attribute[],
): Element {
  return { name, card, at, value: { as, to }, ...(attributes && { attributes }) }
}

/** Whether an object of the model has one of these fields. */
export function has(object: unknown, ...fields: readonly string[]): boolean {
  return fields.some((field) => (object as Scope | undefined)?.[field] !== undefined)
}

export function date(name: string, card: string, to: string): Element {
  return leaf(name, card, xsdDate, to)
}

/** An amount in the currency of the invoice. */
export function amount(name: string, card: string, to: string): Element {
  return decimal(name, card, to, { attributes: [{ name: 'currencyID', repeats: '/currency', required: true }] })
}

export function address(name: string, card: string, at: string): Element {
  return group(name, card, at, [
    text('cbc:StreetName', '?', 'line1'),
    text('cbc:AdditionalStreetName', '?', 'line2'),
    text('cbc:CityName', '?', 'city'),
    text('cbc:PostalZone', '?', 'postCode'),
    text('cbc:CountrySubentity', '?', 'subdivision'),
    within('cac:AddressLine', '?', [text('cbc:Line', '1', 'line3')]),
    within('cac:Country', '1', [token('cbc:IdentificationCode', '1', 'country')]),
  ])
}

export function contact(card: string): Element {
  return group('cac:Contact', card, 'contacts[]', [
    text('cbc:Name', '?', 'name'),
    text('cbc:Telephone', '?', 'telephone'),
    text('cbc:ElectronicMail', '?', 'email'),
  ])
}

export function endpoint(card: string): Element {
  return identifier('cbc:EndpointID', card, 'electronicAddress')
}

export function role(card: string): Element {
  return token('cbc:IndustryClassificationCode', card, 'roleCode')
}

export function partyName(to: string, card = '?'): Element {
  return within('cac:PartyName', card, [text('cbc:Name', '1', to)])
}

const SEPA = 'SEPA'
const LOCAL_SCHEME = 'LOC'

export function partyIdentifications(card: string): Element {
  return group(
    'cac:PartyIdentification',
    card,
    'identifiers[]',
    [token('cbc:ID', '1', 'value', { attributes: [attribute('schemeID', 'scheme')] })],
    { keep: (item: { scheme?: string }) => item.scheme?.toUpperCase() !== SEPA },
  )
}

/** BT-90 is no identifier of the party, though it stands among them: of the payee, of the seller where there is none. */
export function creditorIdentifier(payee: boolean): Element {
  return within(
    'cac:PartyIdentification',
    '?',
    [
      token('cbc:ID', '1', '/payment.directDebit.creditorIdentifier', {
        attributes: [{ name: 'schemeID', is: SEPA }],
      }),
    ],
    {
      when: (_, invoice) => (invoice.payee !== undefined) === payee,
      pick: (find) => find('cbc:ID@schemeID')?.toUpperCase() === SEPA,
    },
  )
}

/** @param alone no tax number of another scheme may stand beside it */
export function vatScheme(card = '?', alone = true): Element {
  const schemeOf = (find: Find) => find('cac:TaxScheme/cbc:ID')
  return within(
    'cac:PartyTaxScheme',
    card,
    [token('cbc:CompanyID', '1', 'vatIdentifier'), within('cac:TaxScheme', '1', [quiet('cbc:ID', '1', 'VAT')])],
    alone
      ? { pick: (find) => schemeOf(find) !== undefined, assumed: true }
      : { pick: (find) => schemeOf(find)?.toUpperCase() === 'VAT' },
  )
}

/** BT-32: of any scheme but VAT. `LOC` is what French invoices have, and what is written; another one is told. */
export function localTaxScheme(): Element {
  const any: Element = {
    name: 'cbc:ID',
    card: '1',
    value: {
      as: tokenKind,
      filler: () => LOCAL_SCHEME,
      usual: LOCAL_SCHEME,
      parts: { fields: {}, join: () => undefined, split: () => ({}) },
    },
  }
  return within(
    'cac:PartyTaxScheme',
    '?',
    [token('cbc:CompanyID', '1', 'taxRegistration'), within('cac:TaxScheme', '1', [any])],
    { pick: (find) => find('cac:TaxScheme/cbc:ID') !== undefined, assumed: true },
  )
}

export function legalEntity(name: boolean, legalInformation: string): Element {
  return within('cac:PartyLegalEntity', '?', [
    text('cbc:RegistrationName', name ? '?' : '-', 'name'),
    identifier('cbc:CompanyID', '?', 'legalRegistration'),
    text('cbc:CompanyLegalForm', legalInformation, 'legalInformation'),
  ])
}

/** All that EXTENDED-CTC-FR has of a party that EN 16931 does not know. */
export function otherParty(): Element[] {
  return [
    endpoint('?'),
    role('?'),
    partyIdentifications('*'),
    partyName('tradingName'),
    address('cac:PostalAddress', '?', 'address'),
    vatScheme(),
    legalEntity(true, '-'),
    contact('?'),
  ]
}

/** The children of a VAT category. `reasons` is the cardinality of the reasons for an exemption. */
export function taxCategory(reasons: string): Element[] {
  return [
    token('cbc:ID', '1', 'category'),
    decimal('cbc:Percent', '?', 'rate'),
    token('cbc:TaxExemptionReasonCode', reasons, 'exemptionReasonCode'),
    text('cbc:TaxExemptionReason', reasons, 'exemptionReason'),
    within('cac:TaxScheme', '1', [quiet('cbc:ID', '1', 'VAT')]),
  ]
}

/** UNTDID 5153: what tells the code of a tax from the code of a reason. */
const TAX_TYPES = '5153'
/** UNTDID 7161, which needs no telling. */
const REASONS = '7161'

/** An allowance or a charge; `tail` is what comes after its amounts. */
export function adjustment(charge: boolean, at: string, tail: readonly Element[] = []): Element {
  const reasonCode = token('cbc:AllowanceChargeReasonCode', charge ? '?' : '?', 'reasonCode', {
    ...(charge && {
      pick: (find) => find('@listID') !== TAX_TYPES,
      attributes: [{ name: 'listID', is: REASONS, unsaid: true }],
    }),
  })
  const taxTypeCode = token('cbc:AllowanceChargeReasonCode', '-?', 'taxTypeCode', {
    attributes: [{ name: 'listID', is: TAX_TYPES, required: true }],
    // There is one element for both; the reason is the one that EN 16931 has.
    when: (scope) => scope.reasonCode === undefined,
    instead: true,
  })
  return group(
    'cac:AllowanceCharge',
    '*',
    at,
    [
      fixed('cbc:ChargeIndicator', '1', String(charge), indicator),
      reasonCode,
      ...(charge ? [taxTypeCode] : []),
      text('cbc:AllowanceChargeReason', '?', 'reason'),
      decimal('cbc:MultiplierFactorNumeric', '?', 'percentage'),
      amount('cbc:Amount', '1', 'amount'),
      amount('cbc:BaseAmount', '?', 'baseAmount'),
      ...tail,
    ],
    // The schema wants the indicator: what is without is neither.
    { pick: (find) => readIndicator(find('cbc:ChargeIndicator')) === charge },
  )
}

/** A document of the kind that tells an invoiced object: BT-18, BT-128. */
export function objectReference(name: string, card: string): Element {
  return group(
    name,
    card,
    'objectIdentifiers[]',
    [
      token('cbc:ID', '1', 'value', { attributes: [attribute('schemeID', 'scheme')] }),
      fixed('cbc:DocumentTypeCode', '?', '130'),
    ],
    { pick: (find) => find('cbc:DocumentTypeCode') === '130' },
  )
}

export function deliveryTerms(at: string): Element {
  return group('cac:DeliveryTerms', '-?', at, [
    token('cbc:ID', '1', 'code'),
    within('cac:DeliveryLocation', '?', [text('cbc:Name', '1', 'place')]),
  ])
}

/** BT-21 stands in front of the text: `#AAI#a note`. Codes of UNTDID 4451 are three capital letters. */
export function note(card: string): Element {
  return {
    name: 'cbc:Note',
    card,
    at: 'notes[]',
    value: {
      as: textKind,
      parts: {
        fields: {
          text: {
            unclear: (value, { subjectCode = '' }) =>
              !SUBJECT_CODE.test(subjectCode as string) && WITH_SUBJECT.test(value as string),
          },
          subjectCode: {
            accepts: (value) => SUBJECT_CODE.test(value as string),
            when: (scope) => (scope as Note).text !== undefined,
          },
        },
        join(scope) {
          const { text: said, subjectCode = '' } = scope as Note
          return said !== undefined && SUBJECT_CODE.test(subjectCode) ? `#${subjectCode}#${said}` : said
        },
        split(said): Record<string, string> {
          const [, subjectCode, rest] = WITH_SUBJECT.exec(said) ?? []
          return subjectCode === undefined || rest === undefined ? { text: said } : { text: rest, subjectCode }
        },
      },
    },
  }
}

const SUBJECT_CODE = /^[A-Z]{3}$/
const WITH_SUBJECT = /^#([A-Z]{3})#([\s\S]*\S[\s\S]*)$/
