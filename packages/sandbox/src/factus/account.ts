import type { Identifiers } from '../identifiers.js'
import { dayOf, turned } from './bogota-time.js'
import { checkDigit } from './check-digit.js'
import type { Content } from './content.js'
import type { Body } from './envelope.js'
import type { PayrollContent } from './payroll-content.js'
import type { SettledFactusQuirks } from './quirks.js'
import { FACTUS_RANGES } from './range-ids.js'
import type { FactusDian, FactusKind, FactusRule, FactusVerdict } from './verdicts.js'

/** A numbering range of invoices, notes or support documents. */
export interface Range {
  readonly id: number
  readonly document: string
  readonly prefix: string
  readonly from: number | null
  readonly to: number | null
  /** The next number. */
  current: number
  readonly resolution: string | null
  /** `YYYY-MM-DD`. */
  readonly startDay: string | null
  readonly endDay: string | null
  readonly technicalKey: string | null
  active: boolean
  readonly createdAt: number
  updatedAt: number
}

/** A range of payroll: its id is a ULID. */
export interface PayrollRange {
  readonly id: string
  readonly document: '26' | '27'
  readonly prefix: string
  current: number
  active: boolean
}

/** What happened to an invoice after it was issued, or received. */
export interface RadianEvent {
  readonly number: string
  readonly cude: string
  readonly code: string
  readonly at: number
  readonly identification: string
  readonly names: string
}

export type DocumentState = 'validated' | 'refused' | 'late' | 'processedBefore'

/** A document that Factus stored. */
export interface FactusRecord {
  readonly id: number
  readonly kind: FactusKind
  readonly version: 'v1' | 'v2'
  readonly referenceCode: string
  readonly number: string
  readonly prefix: string
  readonly range: Range | undefined
  readonly content: Content | undefined
  readonly payroll: PayrollContent | undefined
  readonly identification: string
  readonly names: string
  readonly total: string
  readonly createdAt: number
  /** CUFE, CUDE, CUDS or CUNE. */
  code: string
  state: DocumentState
  verdict: FactusVerdict
  /** How often DIAN was asked. */
  asks: number
  rules: readonly FactusRule[]
  validatedAt: number | undefined
  /** The days on which it was mailed. */
  readonly mails: string[]
  readonly events: RadianEvent[]
  deleted: boolean
}

/** An invoice that a supplier issued to the company. */
export interface Reception {
  readonly id: number
  readonly cufe: string
  readonly number: string
  readonly issuedAt: number
  readonly supplier: { readonly nit: string; readonly dv: string; readonly name: string }
  readonly form: '1' | '2'
  readonly method: string
  readonly dueDay: string | null
  readonly total: string
  readonly createdAt: number
  readonly events: RadianEvent[]
  claim?: string
}

export interface Company {
  organization: string
  nit: string
  dv: string
  company: string
  tradeName: string
  names: string
  surnames: string
  registrationCode: string
  economicActivity: string
  phone: string
  email: string
  address: string
  tribute: string
  municipality: string
  responsibilities: readonly string[]
  logo: string
  readonly createdAt: number
  updatedAt: number
}

/** What an account is opened with. */
export interface AccountRoom {
  readonly clientId: string
  readonly nit: string
  readonly quirks: SettledFactusQuirks
  readonly identifiers: Identifiers
  readonly random: () => number
  readonly dian: () => FactusDian
  readonly subscription: { readonly quota: number; readonly days: number }
  readonly openedAt: number
  /** Sandbox time, in milliseconds. */
  readonly now: () => number
}

const DAY_MS = 86_400_000
const YEAR_MS = 365 * DAY_MS

/** All that belongs to one client: its company, ranges and documents, seen by both versions alike. */
export class FactusAccount {
  readonly ranges: Range[]
  readonly payrollRanges: PayrollRange[]
  /** Deleted ones included. */
  readonly records: FactusRecord[] = []
  readonly receptions: Reception[] = []
  readonly company: Company
  /** What DIAN holds, by kind and number: the unique code. */
  readonly atDian = new Map<string, string>()
  #id = 1000
  #rangeId = 149

  constructor(readonly room: AccountRoom) {
    const at = room.openedAt
    this.ranges = seededRanges(at)
    this.payrollRanges = [
      { id: FACTUS_RANGES.payroll, document: '26', prefix: 'NE', current: 1, active: true },
      { id: FACTUS_RANGES.adjustmentPayroll, document: '27', prefix: 'NEA', current: 1, active: true },
    ]
    this.company = {
      organization: '1',
      nit: room.nit,
      dv: checkDigit(room.nit) ?? '',
      company: 'Comercial Ejemplo S.A.S.',
      tradeName: 'Ejemplo',
      names: '',
      surnames: '',
      registrationCode: '1001',
      economicActivity: '4711',
      phone: '6010000000',
      email: 'facturas@ejemplo.invalid',
      address: 'Calle 1 # 2-3',
      tribute: '01',
      municipality: '11001',
      responsibilities: ['R-99-PN'],
      logo: 'https://factus.invalid/logos/ejemplo.png',
      createdAt: at - YEAR_MS,
      updatedAt: at - YEAR_MS,
    }
  }

  nextId(): number {
    this.#id += 1
    return this.#id
  }

  nextRangeId(): number {
    this.#rangeId += 1
    return this.#rangeId
  }

  /** The documents that are there, newest first. */
  of(kind: FactusKind): FactusRecord[] {
    return this.records.filter((record) => record.kind === kind && !record.deleted).reverse()
  }

  byReference(kind: FactusKind, referenceCode: string): FactusRecord | undefined {
    return this.of(kind).find((record) => record.referenceCode === referenceCode)
  }

  byNumber(kind: FactusKind, number: string): FactusRecord | undefined {
    return this.of(kind).find((record) => record.number === number)
  }

  /** How many documents the subscription has paid for. */
  consumed(): number {
    return this.records.filter(({ deleted }) => !deleted).length
  }

  expiresAt(): number {
    return this.room.openedAt + this.room.subscription.days * DAY_MS
  }
}

export function isExpired({ endDay }: Range, now: number): boolean {
  return endDay !== null && endDay < dayOf(now)
}

function seededRanges(at: number): Range[] {
  const make = (id: number, document: string, prefix: string, more: Partial<Range> = {}): Range => ({
    id,
    document,
    prefix,
    from: null,
    to: null,
    current: 1,
    resolution: null,
    startDay: null,
    endDay: null,
    technicalKey: null,
    active: false,
    createdAt: at - YEAR_MS,
    updatedAt: at - YEAR_MS,
    ...more,
  })
  const authorised = (from: number, to: number, current: number, resolution: string, expired = false) => ({
    from,
    to,
    current,
    resolution,
    startDay: dayOf(at - (expired ? 3 : 1) * YEAR_MS),
    endDay: dayOf(at + (expired ? -1 : 1) * YEAR_MS),
  })
  const technicalKey = '5a4db0c5fac7050000000000000000000000f002'
  return [
    make(1, '21', 'FEV', { ...authorised(1, 5000, 812, '18760000000001', true), technicalKey }),
    make(2, '22', 'NCV', { current: 31 }),
    make(3, '21', 'SETT', { ...authorised(1, 1000, 17, '18760000000003', true), technicalKey }),
    make(4, '23', 'NDV', { current: 4 }),
    make(5, '24', 'DSV', authorised(1, 500, 96, '18760000000005', true)),
    make(FACTUS_RANGES.debitNote, '23', 'ND', { active: true }),
    make(7, '30', 'PAP', { ...authorised(1, 2000, 1, '18760000000007'), active: true }),
    make(FACTUS_RANGES.bill, '21', 'SETP', {
      ...authorised(990_000_000, 995_000_000, 990_000_001, '18760000000008'),
      technicalKey,
      active: true,
    }),
    make(FACTUS_RANGES.creditNote, '22', 'NC', { active: true }),
    make(10, '21', 'FEX', { ...authorised(1, 100, 101, '18760000000010'), technicalKey }),
    make(11, '25', 'NAV', { current: 7 }),
    make(FACTUS_RANGES.supportDocument, '24', 'SEDS', {
      ...authorised(984_000_000, 985_000_000, 984_000_001, '18760000000148'),
      active: true,
    }),
    make(FACTUS_RANGES.adjustmentNote, '25', 'NDS', { active: true }),
  ]
}

/** A range as an answer has it beside a document. */
export function rangeOf(range: Range | undefined): Body {
  const { prefix = '', from, to, resolution, startDay, endDay } = range ?? {}
  const months = startDay && endDay ? monthsBetween(startDay, endDay) : 0
  return {
    prefix,
    from: from ?? 0,
    to: to ?? 0,
    resolution_number: resolution ?? '',
    start_date: startDay ? turned(startDay) : '',
    end_date: endDay ? turned(endDay) : '',
    months,
  }
}

function monthsBetween(start: string, end: string): number {
  const [year = 0, month = 0] = start.split('-').map(Number)
  const [endYear = 0, endMonth = 0] = end.split('-').map(Number)
  return (endYear - year) * 12 + endMonth - month
}
