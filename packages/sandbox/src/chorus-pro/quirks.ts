import { z } from 'zod'

/** The products of PISTE that an application subscribes to one by one. */
export const CHORUS_PRO_APIS = [
  'factures',
  'structures',
  'transverses',
  'utilisateurs',
  'engagementsJuridiques',
  'facturesTravaux',
  'organisations',
] as const

export type ChorusProApi = (typeof CHORUS_PRO_APIS)[number]

/** How Chorus Pro was seen to differ, from its document or from one caller to another. */
export interface ChorusProQuirks {
  /** The HTTP status of a business refusal, the one with a `codeRetour`. @default 200 */
  readonly refusals?: 200 | 400
  /** The products that the application has not ticked: 403. @default [] */
  readonly unsubscribed?: readonly ChorusProApi[]
  /** The body of that 403: `{}`, the body of the request, or the three fields of the gateway. @default 'empty' */
  readonly unsubscribedBody?: 'empty' | 'echo' | 'gateway'
  /** `true`: the password of every technical account has lapsed, 401. @default false */
  readonly passwordLapsed?: boolean
  /**
   * `refused`: the application is that of an internal user, `cpro-account` is a 401 and the token alone works for the
   * structures of the first account.
   * @default 'required'
   */
  readonly cproAccount?: 'required' | 'refused'
  /** Rows of a page where none are asked for. @default 10 */
  readonly defaultPageSize?: number
  /** The most rows of a page, whatever is asked for. @default 10_000 */
  readonly maxPageSize?: number
  /** The most results of a search whose request could name `nbResultatsMaximum`, and does not. @default no limit */
  readonly defaultMaxResults?: number
  /** `true`: `listeStructures` and `listeErreurDP` of one entry come as that entry, no list. @default false */
  readonly singleObjects?: boolean
  /** `true`: an empty list comes as null. @default false */
  readonly nullLists?: boolean
  /** `true`: `pages` comes as null. @default false */
  readonly pagesNull?: boolean
  /** More calls than this within the time are 429, tokens not counted. @default no limit */
  readonly quota?: { readonly calls: number; readonly perMs: number }
  /** `false`: the paths of `facturesTravaux` that were only inferred do not exist. @default true */
  readonly inferredPaths?: boolean
  /** Sandbox time until the report of a flow can be read, in milliseconds: `POQ_MSG_01.003` before. @default 150 */
  readonly reportAfterMs?: number
  /** `true`: flows and invoices go through a state that no list has. @default false */
  readonly unknownStates?: boolean
  /** What `soumettre.pieceJointePrincipale` may be. @default 'object' */
  readonly mainAttachment?: 'object' | 'array' | 'either'
  /** Messages of a report are cut at so many characters. @default never */
  readonly cutMessagesAt?: number
  /** `true`: what is reported not to work with qualification data does not. @default false */
  readonly qualification?: boolean
}

type Settled = Required<Omit<ChorusProQuirks, 'quota'>> & Pick<ChorusProQuirks, 'quota'>

export const CHORUS_PRO_QUIRKS: Settled = {
  refusals: 200,
  unsubscribed: [],
  unsubscribedBody: 'empty',
  passwordLapsed: false,
  cproAccount: 'required',
  defaultPageSize: 10,
  maxPageSize: 10_000,
  defaultMaxResults: Infinity,
  singleObjects: false,
  nullLists: false,
  pagesNull: false,
  inferredPaths: true,
  reportAfterMs: 150,
  unknownStates: false,
  mainAttachment: 'object',
  cutMessagesAt: Infinity,
  qualification: false,
}

export type SettledChorusProQuirks = Settled

const count = z.number().int().positive()
const countOrNone = z.union([count, z.custom<number>((value) => value === Infinity)])

export const chorusProQuirksSchema = z
  .strictObject({
    refusals: z.union([z.literal(200), z.literal(400)]),
    unsubscribed: z.array(z.enum(CHORUS_PRO_APIS)),
    unsubscribedBody: z.enum(['empty', 'echo', 'gateway']),
    passwordLapsed: z.boolean(),
    cproAccount: z.enum(['required', 'refused']),
    defaultPageSize: count,
    maxPageSize: count,
    defaultMaxResults: countOrNone,
    singleObjects: z.boolean(),
    nullLists: z.boolean(),
    pagesNull: z.boolean(),
    quota: z.strictObject({ calls: z.number().int().min(0), perMs: z.number().positive() }),
    inferredPaths: z.boolean(),
    reportAfterMs: z.number().min(0),
    unknownStates: z.boolean(),
    mainAttachment: z.enum(['object', 'array', 'either']),
    cutMessagesAt: countOrNone,
    qualification: z.boolean(),
  })
  .partial()
