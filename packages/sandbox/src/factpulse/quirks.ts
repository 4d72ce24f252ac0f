import { z } from 'zod'

/** How FactPulse was seen to differ: between its document, its own clients, and its demonstration application. */
export interface FactPulseQuirks {
  /**
   * The style of refusals: what the document has for the status, or one style for all. `platform`: `errorCode`,
   * `errorMessage`, `details`; `detail`: a list of `loc`, `msg`, `type`; `detailText`: one text; `bare`: `error`,
   * `message`, `help`.
   * @default 'documented'
   */
  readonly errors?: 'documented' | 'platform' | 'detail' | 'detailText' | 'bare'
  /** `answered`: an invoice that could not be sent is told by a 200 whose `success` is false. @default 'refused' */
  readonly failures?: 'refused' | 'answered'
  /** An unknown task: `PENDING` for ever, as its worker has it, or a 404. @default 'pending' */
  readonly unknownTask?: 'pending' | 'refused'
  /** The key of a file in base64. @default 'seen': `contentB64` for submissions, `content_b64` elsewhere */
  readonly fileKey?: 'seen' | 'contentB64' | 'content_b64' | 'pdfBase64'
  /** The spelling of whole invoices in answers. @default 'snake' */
  readonly invoiceKeys?: 'snake' | 'camel'
  /** Whether requests may be spelt in the other case than the document's. @default true */
  readonly eitherCase?: boolean
  /**
   * Whether `callbackUrl` and `webhookMode` are taken in the body of a submission, as the READMEs of its clients have
   * them and no document. @default true
   */
  readonly bodyCallbacks?: boolean
  /** Where the result of a submission stands in its event. @default 'wrapped': in `submission_result` */
  readonly submissionEvent?: 'wrapped' | 'flat'
  /** `false`: no callbacks for what no source names an event of: conversions, parsing, failed signatures. @default true */
  readonly unnamedEvents?: boolean
  /** The scale of `compliance_score` in events; in answers it is 100. @default 1 */
  readonly eventScore?: 1 | 100
  /** `true`: a token comes with `access_lifetime`, in seconds. @default false */
  readonly accessLifetime?: boolean
  /** `rotated`: a refresh gives a new refresh token, and the old one is void. @default 'kept' */
  readonly refreshTokens?: 'kept' | 'rotated' | 'absent'
  /**
   * `sandbox`: destinations are reached at addresses of this sandbox alone. @default 'any': another address stands for
   * the platform of the sandbox, and takes any credentials
   */
  readonly destinations?: 'any' | 'sandbox'
}

export type SettledFactPulseQuirks = Required<FactPulseQuirks>

export const FACTPULSE_QUIRKS: SettledFactPulseQuirks = {
  errors: 'documented',
  failures: 'refused',
  unknownTask: 'pending',
  fileKey: 'seen',
  invoiceKeys: 'snake',
  eitherCase: true,
  bodyCallbacks: true,
  submissionEvent: 'wrapped',
  unnamedEvents: true,
  eventScore: 1,
  accessLifetime: false,
  refreshTokens: 'kept',
  destinations: 'any',
}

export const factPulseQuirksSchema = z
  .strictObject({
    errors: z.enum(['documented', 'platform', 'detail', 'detailText', 'bare']),
    failures: z.enum(['refused', 'answered']),
    unknownTask: z.enum(['pending', 'refused']),
    fileKey: z.enum(['seen', 'contentB64', 'content_b64', 'pdfBase64']),
    invoiceKeys: z.enum(['snake', 'camel']),
    eitherCase: z.boolean(),
    bodyCallbacks: z.boolean(),
    submissionEvent: z.enum(['wrapped', 'flat']),
    unnamedEvents: z.boolean(),
    eventScore: z.union([z.literal(1), z.literal(100)]),
    accessLifetime: z.boolean(),
    refreshTokens: z.enum(['kept', 'rotated', 'absent']),
    destinations: z.enum(['any', 'sandbox']),
  })
  .partial()
