import { ConfigurationError } from '@facturelle/core'
import type { BillCreate, CreditNoteCreate } from './types.js'

type Customer = NonNullable<BillCreate['customer']>
type Item = BillCreate['items'][number]
type Payment = BillCreate['payment_details'][number]

/** The buyer in the platform's words: what is given goes before what the invoice says. */
export type FactusCustomer = Partial<Customer>

/** What a line has besides the invoice, in the platform's words. */
export type FactusItemTerms = Partial<
  Pick<
    Item,
    | 'code_reference'
    | 'unit_measure_code'
    | 'standard_code'
    | 'note'
    | 'taxes'
    | 'withholding_taxes'
    | 'scheme_id'
    | 'mandate'
    | 'additional_properties'
    | 'collection_concept_code'
  >
>

/**
 * What Colombia wants and an invoice of EN 16931 has no place for. What steers the mapping is named as the rest of a
 * destination is; what becomes a piece of the document has the platform's words.
 */
export interface FactusBlock {
  /** The range that gives prefix and number. @default the only active one of its kind */
  readonly numberingRangeId?: number
  /** Who buys. `identification_document_code` and, for a NIT and foreign documents, `legal_organization_code` are needed. */
  readonly customer?: FactusCustomer
  /** What all lines have. @default unit by BT-130, the seller's own codes (`999`), IVA by the VAT of the line */
  readonly items?: FactusItemTerms
  /** What one line has, by its identifier (BT-126); goes before `items`. */
  readonly lines?: Readonly<Record<string, FactusItemTerms>>
  /** How it is paid. @default on credit where it is due later than it is issued; the method by BT-81, else `1` */
  readonly payment?: Partial<Pick<Payment, 'payment_form' | 'payment_method_code' | 'due_date' | 'reference_code'>>
  /** Of a note: why it is written. */
  readonly correctionConceptCode?: string
  /** Of a note: the number of the bill that it corrects. @default that of the preceding invoice (BT-25) */
  readonly billNumber?: string
  /** Of a note that refers to no bill. @default false */
  readonly withoutBill?: boolean
  /** @default that of the platform: `10`, an ordinary sale */
  readonly operationType?: BillCreate['operation_type']
  /** `03`: a paper invoice of a contingency, with `relatedDocuments`. @default '01' */
  readonly documentType?: BillCreate['document']
  /** The clock time of issue, `HH:mm:ss`. */
  readonly createdTime?: string
  /** Whether Factus mails the document to the customer. @default that of the platform: true */
  readonly sendEmail?: boolean
  /** At most 250 characters. @default the notes of the invoice (BT-22) */
  readonly observation?: string
  /** Prints the totals in another currency too; amounts stay in COP. */
  readonly foreignCurrency?: BillCreate['currency']
  readonly establishment?: BillCreate['establishment']
  readonly relatedDocuments?: BillCreate['related_documents']
  readonly health?: BillCreate['health']
  readonly beneficiary?: BillCreate['beneficiary']
}

/** Identity documents that a natural person alone has. */
export const PERSONAL: readonly string[] = ['11', '12', '13', '21', '22', '41', '47', '48', '91']

const CONCEPTS = {
  creditNote: ['1', '2', '3', '4', '5', '6'],
  debitNote: ['1', '2', '3', '4'],
} as const satisfies {
  readonly creditNote: readonly CreditNoteCreate['correction_concept_code'][]
  readonly debitNote: readonly string[]
}
const CONCEPT_WORDS = {
  creditNote: '1 return of a part, 2 cancellation, 3 rebate, 4 price, 5 prompt payment, 6 volume',
  debitNote: '1 interest, 2 expenses, 3 change of value, 4 other',
} as const

type Kind = 'text' | 'flag' | 'id' | 'list' | readonly string[] | { readonly [key: string]: Kind }
/** Any text as a key. */
const EACH = '*'

const ITEM: Kind = {
  code_reference: 'text',
  unit_measure_code: 'text',
  standard_code: ['999', '001', '020', '010'],
  note: 'text',
  taxes: 'list',
  withholding_taxes: 'list',
  scheme_id: ['0', '1'],
  mandate: { identification_document_code: 'text', identification: 'text' },
  additional_properties: 'list',
  collection_concept_code: 'text',
}
const BLOCK: Kind = {
  numberingRangeId: 'id',
  customer: {
    identification_document_code: ['11', '12', '13', '21', '22', '31', '41', '42', '47', '48', '50', '91'],
    identification: 'text',
    dv: 'text',
    legal_organization_code: ['1', '2'],
    tribute_code: ['01', 'ZZ'],
    responsibilities: 'list',
    company: 'text',
    trade_name: 'text',
    names: 'text',
    address: 'text',
    email: 'text',
    phone: 'text',
    country_code: 'text',
    municipality_code: 'text',
  },
  items: ITEM,
  lines: { [EACH]: ITEM },
  payment: { payment_form: ['1', '2'], payment_method_code: 'text', due_date: 'text', reference_code: 'text' },
  correctionConceptCode: CONCEPTS.creditNote,
  billNumber: 'text',
  withoutBill: 'flag',
  operationType: 'text',
  documentType: ['01', '03'],
  createdTime: 'text',
  sendEmail: 'flag',
  observation: 'text',
  foreignCurrency: { type: 'text', exchange_rate: 'text' },
  establishment: { name: 'text', address: 'text', phone_number: 'text', email: 'text', municipality_code: 'text' },
  relatedDocuments: 'list',
  health: {
    provider_code: 'text',
    payment_method_code: 'text',
    coverage_code: 'text',
    contract_number: 'text',
    policy_number: 'text',
  },
  beneficiary: { identification_document_code: 'text', identification_number: 'text', names: 'text', surnames: 'text' },
}

export const BLOCK_FIELD = 'destination.factus'

/**
 * Checks the block of a destination; what only an invoice can tell is checked with one.
 * @throws {ConfigurationError} `DESTINATION_INVALID`, naming the field; values stay out of it
 */
export function checkBlock(block: unknown): void {
  if (block !== undefined) checkValue(block, BLOCK, BLOCK_FIELD)
  const { customer, observation } = (block ?? {}) as FactusBlock
  if (customer?.municipality_code !== undefined && !/^\d{5}$/.test(customer.municipality_code)) {
    throw wrong(
      'customer.municipality_code',
      'must be the five digits of DANE; facturelle factus municipalities finds it',
    )
  }
  if (customer?.dv !== undefined && !/^\d$/.test(customer.dv)) throw wrong('customer.dv', 'must be one digit')
  if (observation !== undefined && observation.length > MOST_OBSERVATION) {
    throw wrong('observation', `must have at most ${MOST_OBSERVATION} characters`)
  }
}

export const MOST_OBSERVATION = 250

/** Refuses a key of the block. */
export function wrong(key: string, why: string): ConfigurationError {
  const field = `${BLOCK_FIELD}.${key}`
  return new ConfigurationError('DESTINATION_INVALID', `${field} ${why}`, { field })
}

/** @throws {ConfigurationError} `DESTINATION_INVALID`: it is missing, or of another kind of note */
export function conceptFor(kind: keyof typeof CONCEPTS, { correctionConceptCode: given }: FactusBlock): string {
  if (given !== undefined && (CONCEPTS[kind] as readonly string[]).includes(given)) return given
  throw wrong(
    'correctionConceptCode',
    `${given === undefined ? 'is missing' : 'is none of these'}: ${CONCEPT_WORDS[kind]}`,
  )
}

function checkValue(value: unknown, kind: Kind, field: string): void {
  if (value === undefined) return
  const refuse = (why: string) => {
    throw new ConfigurationError('DESTINATION_INVALID', `${field} ${why}`, { field })
  }
  if (kind === 'flag') {
    if (typeof value !== 'boolean') refuse('must be true or false')
  } else if (kind === 'id') {
    if (!Number.isSafeInteger(value) || (value as number) < 1) refuse('must be the id of a range, a whole number')
  } else if (kind === 'list') {
    if (!Array.isArray(value)) refuse('must be a list')
  } else if (kind === 'text') {
    if (typeof value !== 'string' || value.trim() === '') refuse('must be a text that is not empty; else leave it out')
  } else if (Array.isArray(kind)) {
    if (!kind.includes(value)) refuse(`must be one of ${kind.join(', ')}`)
  } else {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse('must be an object')
    const known = kind as { readonly [key: string]: Kind }
    for (const [key, entry] of Object.entries(value as object)) {
      const of = Object.hasOwn(known, key) ? known[key] : known[EACH]
      if (of === undefined) throw unknownKey(`${field}.${key}`, Object.keys(known))
      checkValue(entry, of, `${field}.${key}`)
    }
  }
}

function unknownKey(field: string, known: readonly string[]): ConfigurationError {
  return new ConfigurationError('DESTINATION_INVALID', `${field} is not known; known are ${known.join(', ')}`, {
    field,
  })
}
