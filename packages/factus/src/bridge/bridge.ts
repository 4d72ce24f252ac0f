import { UnsupportedError } from '@facturelle/core'
import { municipalities, unitMeasures } from '../catalogs/catalogs.js'
import {
  CUSTOMER_TRIBUTES,
  IDENTITY_DOCUMENTS,
  PRODUCT_STANDARDS,
  TAXES,
  V1_PRODUCT_TRIBUTES,
} from '../catalogs/code-tables.js'
import { invalid } from '../guards.js'
import { amountOf, money } from '../helpers/exact.js'
import { grossPrice, netLine } from '../helpers/prices.js'
import { totalsOf } from '../helpers/totals.js'
import type { BillCreate, CreditNoteCreate } from '../types.js'
import type { BillCreateV1, CreditNoteCreateV1 } from '../v1/types.js'

/** A document of the other version. */
export interface Bridged<Document> {
  readonly document: Document
  /**
   * Its total less that of the original: hundredths, as prices without taxes have two decimals. Where that may not be, ask
   * for the prices where they come from.
   */
  readonly difference: string
}

type CustomerV1 = BillCreateV1['customer']
type CustomerV2 = BillCreate['customer']
type ItemV1 = CreditNoteCreateV1['items'][number] & Pick<BillCreateV1['items'][number], 'scheme_id' | 'mandate'>
type ItemV2 = CreditNoteCreate['items'][number] & Pick<BillCreate['items'][number], 'scheme_id' | 'mandate'>
type EstablishmentV1 = BillCreateV1['establishment']
type EstablishmentV2 = BillCreate['establishment']

type Table<Code extends string> = Readonly<Record<Code, object>>
const v1IdOf = (entry: object | undefined) => (entry as { readonly v1_id?: number } | undefined)?.v1_id

function idOf(table: Table<string>, code: string, field: string): number {
  const id = Object.hasOwn(table, code) ? v1IdOf(table[code]) : undefined
  if (id === undefined) throw lacks(field, `version 1 has no id for ${JSON.stringify(code)}`)
  return id
}

function codeOf<Code extends string>(table: Table<Code>, id: number, field: string): Code {
  const found = (Object.keys(table) as Code[]).find((code) => v1IdOf(table[code]) === id)
  if (found === undefined) throw invalid(field, 'is no id of version 1')
  return found
}

function lacks(field: string, why: string): UnsupportedError {
  return new UnsupportedError('NOT_IN_VERSION', `${field} cannot be carried over: ${why}`)
}

const municipalityCode = (id: number | undefined, field: string): { readonly municipality_code?: string } => {
  if (id === undefined) return {}
  const found = municipalities.byV1Id(id)
  if (!found) throw invalid(field, 'is no municipality of version 1')
  return { municipality_code: found.code }
}

const municipalityId = (code: string | undefined, field: string): { readonly municipality_id?: number } => {
  if (code === undefined) return {}
  const found = municipalities.byCode(code)
  if (!found) throw invalid(field, 'is no DANE code of a municipality')
  return { municipality_id: found.v1_id }
}

/** What is given, without what is not. */
function known<T extends object>(held: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(held).filter(([, value]) => value !== undefined)) as never
}

/**
 * A customer of version 1 as version 2 takes it: codes for ids.
 * @throws {ConfigurationError} `ARGUMENT_INVALID`: an id that does not exist
 */
export function customerToV2(customer: CustomerV1): CustomerV2 {
  const { identification_document_id, dv, legal_organization_id, tribute_id, municipality_id, ...same } = customer
  const at = (name: string) => `customer.${name}`
  return {
    ...same,
    ...(dv !== undefined && { dv: String(dv) }),
    identification_document_code: codeOf(
      IDENTITY_DOCUMENTS,
      identification_document_id,
      at('identification_document_id'),
    ),
    legal_organization_code: legal_organization_id === 1 ? '1' : '2',
    tribute_code: codeOf(CUSTOMER_TRIBUTES, tribute_id, at('tribute_id')),
    ...municipalityCode(municipality_id, at('municipality_id')),
  } as CustomerV2
}

/**
 * A customer of version 2 as version 1 takes it.
 * @throws {UnsupportedError} `NOT_IN_VERSION`: an identity document, a country or responsibilities that version 1 has not
 */
export function customerToV1(customer: CustomerV2): CustomerV1 {
  const { identification_document_code, dv, legal_organization_code, tribute_code = 'ZZ', municipality_code } = customer
  const { country_code, responsibilities, ...rest } = customer
  if (country_code !== undefined && country_code !== 'CO') throw lacks('customer.country_code', 'it has no countries')
  if (responsibilities?.some((code) => code !== 'R-99-PN')) throw lacks('customer.responsibilities', 'it has none')
  const { identification, company, trade_name, names, address, email, phone } = rest
  return {
    ...known({ identification, company, trade_name, names, address, email, phone }),
    ...(dv !== undefined && { dv: Number(dv) }),
    identification_document_id: idOf(
      IDENTITY_DOCUMENTS,
      identification_document_code,
      'customer.identification_document_code',
    ),
    legal_organization_id: Number(legal_organization_code),
    tribute_id: idOf(CUSTOMER_TRIBUTES, tribute_code, 'customer.tribute_code'),
    ...municipalityId(municipality_code, 'customer.municipality_code'),
  } as CustomerV1
}

function itemToV2(item: ItemV1, at: number): { readonly item: ItemV2; readonly difference: bigint } {
  const field = (name: string) => `items[${at}].${name}`
  const { quantity, price, tax_rate, tribute_id, is_excluded, unit_measure_id, standard_code_id } = item
  const { note, code_reference, name, discount_rate, withholding_taxes, scheme_id, mandate } = item
  const tribute = (V1_PRODUCT_TRIBUTES as Readonly<Record<string, { readonly code: string }>>)[String(tribute_id)]?.code
  const excluded = is_excluded === 1
  if (!excluded && (tribute === undefined || !Object.hasOwn(TAXES, tribute))) {
    throw lacks(field('tribute_id'), `version 2 takes the taxes ${Object.keys(TAXES).join(', ')}`)
  }
  const unit = unitMeasures.byV1Id(unit_measure_id)
  if (!unit) throw invalid(field('unit_measure_id'), 'is no unit of version 1')
  const pieces = String(quantity)
  const net = netLine({ quantity: pieces, price, rate: excluded ? '0' : tax_rate, discount_rate })
  return {
    difference: amountOf(net.difference, field('price')),
    item: {
      ...known({ note, scheme_id }),
      code_reference,
      name,
      quantity: `${pieces}.00`,
      discount_rate,
      price: net.price,
      unit_measure_code: unit.code,
      standard_code: codeOf(PRODUCT_STANDARDS, standard_code_id, field('standard_code_id')),
      taxes: excluded ? [{ is_excluded: true }] : [{ code: tribute as keyof typeof TAXES, rate: tax_rate }],
      ...(withholding_taxes?.length && {
        withholding_taxes: withholding_taxes.map(({ code, withholding_tax_rate }) => ({
          code,
          rate: withholding_tax_rate,
        })),
      }),
      ...(mandate && {
        mandate: {
          identification_document_code: codeOf(
            IDENTITY_DOCUMENTS,
            mandate.identification_document_id,
            field('mandate.identification_document_id'),
          ),
          identification: mandate.identification,
        },
      }),
    } as ItemV2,
  }
}

function itemToV1(item: ItemV2, at: number): { readonly item: ItemV1; readonly difference: bigint } {
  const field = (name: string) => `items[${at}].${name}`
  const { quantity, taxes, unit_measure_code, standard_code, discount_rate = '0.00' } = item
  const [tax, ...further] = taxes
  if (further.length > 0) throw lacks(field('taxes'), 'it has one tax on a line')
  if (item.discount_amount !== undefined) throw lacks(field('discount_amount'), 'it has discounts in percent')
  if (item.additional_properties?.length) throw lacks(field('additional_properties'), 'it has no freight data')
  if (!/^\d{1,9}(\.0+)?$/.test(quantity)) throw lacks(field('quantity'), 'it has whole quantities')
  const excluded = tax?.is_excluded === true || tax === undefined
  const rate = excluded ? '0.00' : (tax.rate ?? '0.00')
  const tribute = excluded ? '01' : (tax.code ?? '01')
  const tribute_id = Object.entries(V1_PRODUCT_TRIBUTES).find(([, { code }]) => code === tribute)?.[0]
  if (tribute_id === undefined) throw lacks(field('taxes[0].code'), `it has no id for ${tribute}`)
  const unit = unitMeasures.byCode(unit_measure_code)
  if (!unit) throw invalid(field('unit_measure_code'), 'is no unit')
  const price = grossPrice(item.price, rate)
  const pieces = quantity.replace(/\..*$/, '')
  const { note, code_reference, name, withholding_taxes, scheme_id, mandate } = item
  const original = totalsOf({ items: [{ ...item, quantity: pieces }] }).total
  const wanted = netLine({ quantity: pieces, price, rate, discount_rate })
  // What version 1 makes of the line is what its price with taxes makes.
  const made = amountOf(wanted.total, 'total') - amountOf(wanted.difference, 'difference')
  return {
    difference: made - amountOf(original, 'total'),
    item: {
      ...known({ note, scheme_id }),
      code_reference,
      name,
      quantity: Number(pieces),
      discount_rate,
      price,
      tax_rate: rate,
      unit_measure_id: unit.v1_id,
      standard_code_id: idOf(PRODUCT_STANDARDS, standard_code, field('standard_code')),
      is_excluded: excluded ? 1 : 0,
      tribute_id: Number(tribute_id),
      ...(withholding_taxes?.length && {
        withholding_taxes: withholding_taxes.map(({ code, rate: withheld }) => ({
          code,
          withholding_tax_rate: withheld,
        })),
      }),
      ...(mandate && {
        mandate: {
          identification_document_id: idOf(
            IDENTITY_DOCUMENTS,
            mandate.identification_document_code,
            field('mandate.identification_document_code'),
          ),
          identification: mandate.identification,
        },
      }),
    } as ItemV1,
  }
}

function linesToV2(items: readonly ItemV1[]) {
  const lines = items.map(itemToV2)
  return {
    items: lines.map(({ item }) => item),
    difference: money(lines.reduce((sum, { difference }) => sum + difference, 0n)),
  }
}

function linesToV1(items: readonly ItemV2[]) {
  const lines = items.map(itemToV1)
  return {
    items: lines.map(({ item }) => item),
    difference: money(lines.reduce((sum, { difference }) => sum + difference, 0n)),
  }
}

function establishmentToV2(given: EstablishmentV1): { readonly establishment?: EstablishmentV2 } {
  if (given === undefined) return {}
  const { municipality_id, ...same } = given
  const place = municipalityCode(municipality_id, 'establishment.municipality_id')
  return { establishment: { ...same, ...place } as EstablishmentV2 }
}

function establishmentToV1(given: EstablishmentV2): { readonly establishment?: EstablishmentV1 } {
  if (given === undefined) return {}
  const { municipality_code, ...same } = given
  const place = municipalityId(municipality_code, 'establishment.municipality_code')
  return { establishment: { ...same, ...place } as EstablishmentV1 }
}

/**
 * A bill of version 1 as version 2 takes it: codes for ids, prices without taxes, one payment of the whole total.
 * @throws {UnsupportedError} `NOT_IN_VERSION`: a tax that version 2 has not
 * @throws {ConfigurationError} `ARGUMENT_INVALID`: an id that does not exist
 */
export function toV2Bill(bill: BillCreateV1): Bridged<BillCreate> {
  const {
    payment_form = '1',
    payment_method_code = '10',
    payment_due_date,
    customer,
    items,
    establishment,
    ...same
  } = bill
  const lines = linesToV2(items)
  const { total } = totalsOf({ ...lines, ...(same.allowance_charges && { allowance_charges: same.allowance_charges }) })
  const payment = { payment_form, payment_method_code, amount: total, ...known({ due_date: payment_due_date }) }
  return {
    difference: lines.difference,
    document: {
      ...same,
      ...establishmentToV2(establishment),
      customer: customerToV2(customer),
      items: lines.items,
      payment_details: [payment],
    },
  }
}

/** What version 1 has no place for. */
const V2_ONLY = ['currency', 'created_time', 'cash_rounding_amount', 'health', 'beneficiary'] as const

function refuseV2Only(document: BillCreate | CreditNoteCreate): void {
  const held = document as unknown as Readonly<Record<string, unknown>>
  for (const field of V2_ONLY) if (held[field] !== undefined) throw lacks(field, 'it has no such field')
  if ((held.prepayment_details as readonly unknown[] | undefined)?.length) {
    throw lacks('prepayment_details', 'it has no advances')
  }
  if (document.payment_details.length > 1) throw lacks('payment_details', 'it has one payment')
}

/**
 * A bill of version 2 as version 1 takes it: ids for codes, prices with taxes.
 * @throws {UnsupportedError} `NOT_IN_VERSION`, naming the field: several payments or taxes, decimal quantities, advances …
 */
export function toV1Bill(bill: BillCreate): Bridged<BillCreateV1> {
  refuseV2Only(bill)
  const { operation_type } = bill
  if (operation_type !== undefined && !['10', '11', '12'].includes(operation_type)) {
    throw lacks('operation_type', 'it has 10, 11 and 12')
  }
  const { numbering_range_id, document, reference_code, observation, order_reference, send_email } = bill
  const { related_documents, billing_period, allowance_charges } = bill
  const [payment] = bill.payment_details
  const { items, difference } = linesToV1(bill.items)
  return {
    difference,
    document: {
      ...known({ numbering_range_id, document, observation, order_reference, send_email, operation_type }),
      ...known({ related_documents, billing_period, allowance_charges }),
      reference_code,
      ...(payment && {
        payment_form: payment.payment_form,
        payment_method_code: payment.payment_method_code,
        ...known({ payment_due_date: payment.due_date }),
      }),
      ...establishmentToV1(bill.establishment),
      customer: customerToV1(bill.customer),
      items,
    } as BillCreateV1,
  }
}

/**
 * A credit note of version 1 as version 2 takes it.
 * @param bill_number the number of the invoice, in the place of `bill_id`
 */
export function toV2CreditNote(note: CreditNoteCreateV1, bill_number?: string): Bridged<CreditNoteCreate> {
  const { correction_concept_code, customization_id, bill_id, payment_method_code, customer, items, ...rest } = note
  const { establishment, ...same } = rest
  if (bill_id !== undefined && bill_number === undefined)
    throw invalid('bill_number', 'is missing, in the place of bill_id')
  const lines = linesToV2(items)
  const { total } = totalsOf({ ...lines, ...(same.allowance_charges && { allowance_charges: same.allowance_charges }) })
  return {
    difference: lines.difference,
    document: {
      ...same,
      ...establishmentToV2(establishment),
      correction_concept_code: String(correction_concept_code),
      customization_id: String(customization_id),
      ...known({ bill_number }),
      ...(customer && { customer: customerToV2(customer) }),
      items: lines.items,
      payment_details: [{ payment_form: '1', payment_method_code, amount: total }],
    } as CreditNoteCreate,
  }
}

/**
 * A credit note of version 2 as version 1 takes it.
 * @param bill_id the `id` of the invoice in version 1, in the place of `bill_number`
 * @throws {UnsupportedError} `NOT_IN_VERSION`, naming the field
 */
export function toV1CreditNote(note: CreditNoteCreate, bill_id?: number): Bridged<CreditNoteCreateV1> {
  refuseV2Only(note)
  const { numbering_range_id, reference_code, observation, send_email, billing_period, allowance_charges } = note
  const { correction_concept_code, customization_id = '20', bill_number, customer } = note
  if (bill_number !== undefined && bill_id === undefined)
    throw invalid('bill_id', 'is missing, in the place of bill_number')
  const { items, difference } = linesToV1(note.items)
  return {
    difference,
    document: {
      ...known({ numbering_range_id, observation, send_email, billing_period, allowance_charges, bill_id }),
      reference_code,
      correction_concept_code: Number(correction_concept_code),
      customization_id: Number(customization_id),
      payment_method_code: note.payment_details[0]?.payment_method_code ?? '10',
      ...establishmentToV1(note.establishment),
      ...(customer && { customer: customerToV1(customer) }),
      items,
    } as CreditNoteCreateV1,
  }
}
