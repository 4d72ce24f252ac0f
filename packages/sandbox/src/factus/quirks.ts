import { z } from 'zod'

/** How Factus was seen to differ: from its pages, or from one account to another. */
export interface FactusQuirks {
  /** Requests a minute, of sandbox time, that a user may make: 429 beyond. `Infinity` for no limit. @default 80 */
  readonly requestsPerMinute?: number
  /** `false`: refusals are JSON whatever `Accept` says. @default true: HTML where it does not ask for JSON */
  readonly htmlErrors?: boolean
  /**
   * `shared`: an account as the public sandbox has it, which sends no mail, changes neither company nor single ranges,
   * takes no receptions and no payroll (403), and where DIAN overlooks some rules.
   * @default 'private'
   */
  readonly account?: 'private' | 'shared'
  /** What an unvalidated document blocks: later ones of its kind, of its range, or nothing. @default 'kind' */
  readonly blocking?: 'kind' | 'range' | 'none'
  /** The body of that 409. @default 'seen': `errors` for invoices and notes, `message` for the other kinds */
  readonly conflictBody?: 'seen' | 'message' | 'errors'
  /** Where refused fields stand. @default 'seen': at the top for invoices and credit notes of v1, below `data` elsewhere */
  readonly validationBody?: 'seen' | 'plain' | 'wrapped'
  /** The status of a document that DIAN refuses: stored either way. @default 201 */
  readonly refusals?: 201 | 422
  /** How `errors` of a document comes, where a script does not say: texts, or keyed by rule, or by field. @default 'rules' */
  readonly errors?: 'list' | 'rules' | 'fields'
  /** `none`: DIAN adds no notifications to what it accepts. @default 'seen' */
  readonly notices?: 'seen' | 'none'
  /** How the name of the issuer fares at DIAN: FAJ43b and its like as a notification, or as a rejection. @default 'matches' */
  readonly issuer?: 'matches' | 'notified' | 'refused'
  /** What `cash_rounding_amount` is: what is paid less the total, or the other way round. @default 'paidMinusTotal' */
  readonly roundingSign?: 'paidMinusTotal' | 'totalMinusPaid' | 'either'
  /** Rows of a page where none are asked for. @default 10 */
  readonly pageSize?: number
  /** The name of the parameter that asks for rows. @default 'both' */
  readonly perPage?: 'filter' | 'bare' | 'both'
  /** `true`: lists show what DIAN accepted as validated before the single document does. @default false */
  readonly listAhead?: boolean
  /** `true`: a line must have its `discount_rate`. @default false */
  readonly discountRateRequired?: boolean
  /** `true`: a payment must have its `due_date`, cash too. @default false */
  readonly dueDateRequired?: boolean
  /** `true`: `numbering_range_id` is compulsory. @default false: only where two ranges of the kind are active */
  readonly rangeRequired?: boolean
  /** Units that are refused. @default [] */
  readonly refusedUnits?: readonly string[]
  /** `true`: numbers in the place of texts, and texts in that of numbers, are refused. @default false */
  readonly strictTypes?: boolean
  /** `false`: the debit notes of v2 answer 405, as before mid-2026. @default true */
  readonly debitNotes?: boolean
  /** Where an adjustment note is deleted. @default 'both' */
  readonly adjustmentNoteDelete?: 'v1' | 'v2' | 'both'
  /** `false`: the answer to an upload of a reception lacks the id. @default true */
  readonly receptionIds?: boolean
  /** `absent`: a refresh gives no new refresh token, and the old one stays good. @default 'rotated' */
  readonly refreshTokens?: 'rotated' | 'absent'
  /** The body of a refused token request. @default 'both' */
  readonly tokenErrors?: 'message' | 'oauth' | 'both'
  /** Mails of one document in a day. @default 2 */
  readonly mailsPerDay?: number
}

export type SettledFactusQuirks = Required<FactusQuirks>

export const FACTUS_QUIRKS: SettledFactusQuirks = {
  requestsPerMinute: 80,
  htmlErrors: true,
  account: 'private',
  blocking: 'kind',
  conflictBody: 'seen',
  validationBody: 'seen',
  refusals: 201,
  errors: 'rules',
  notices: 'seen',
  issuer: 'matches',
  roundingSign: 'paidMinusTotal',
  pageSize: 10,
  perPage: 'both',
  listAhead: false,
  discountRateRequired: false,
  dueDateRequired: false,
  rangeRequired: false,
  refusedUnits: [],
  strictTypes: false,
  debitNotes: true,
  adjustmentNoteDelete: 'both',
  receptionIds: true,
  refreshTokens: 'rotated',
  tokenErrors: 'both',
  mailsPerDay: 2,
}

const limit = z.union([z.number().int().min(0), z.custom<number>((value) => value === Infinity)])

export const factusQuirksSchema = z
  .strictObject({
    requestsPerMinute: limit,
    htmlErrors: z.boolean(),
    account: z.enum(['private', 'shared']),
    blocking: z.enum(['kind', 'range', 'none']),
    conflictBody: z.enum(['seen', 'message', 'errors']),
    validationBody: z.enum(['seen', 'plain', 'wrapped']),
    refusals: z.union([z.literal(201), z.literal(422)]),
    errors: z.enum(['list', 'rules', 'fields']),
    notices: z.enum(['seen', 'none']),
    issuer: z.enum(['matches', 'notified', 'refused']),
    roundingSign: z.enum(['paidMinusTotal', 'totalMinusPaid', 'either']),
    pageSize: z.number().int().positive(),
    perPage: z.enum(['filter', 'bare', 'both']),
    listAhead: z.boolean(),
    discountRateRequired: z.boolean(),
    dueDateRequired: z.boolean(),
    rangeRequired: z.boolean(),
    refusedUnits: z.array(z.string()),
    strictTypes: z.boolean(),
    debitNotes: z.boolean(),
    adjustmentNoteDelete: z.enum(['v1', 'v2', 'both']),
    receptionIds: z.boolean(),
    refreshTokens: z.enum(['rotated', 'absent']),
    tokenErrors: z.enum(['message', 'oauth', 'both']),
    mailsPerDay: limit,
  })
  .partial()
