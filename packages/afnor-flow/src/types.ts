import type { components } from './generated/1.3.0.js'

type Schemas = components['schemas']
/** A list of the standard that platforms extend: known values are offered, any other is kept as it came. */
type Open<T extends string> = T | (string & {})

/** The syntax of the file of a flow: `FRR` is French e-reporting (flux 10). */
export type FlowSyntax = Schemas['FlowSyntax']
/** The profile of an invoice: `CIUS` is EN 16931. Case matters to platforms. */
export type FlowProfile = Exclude<Schemas['FlowProfile'], 'Undefined'>
/** The regulatory rule a flow falls under, as its sender may declare it. */
export type FlowProcessingRule = Exclude<Schemas['ProcessingRule'], 'Undefined'>
/** The nature of a flow, told by the platform. Sale side and purchase side are about who owes, not about direction. */
export type FlowType = Open<Schemas['FlowType']>
/** `Out`: from the software to the platform. `In`: from the platform to the software. */
export type FlowDirection = Open<Schemas['FlowDirection']>
/** `Pending`, `Ok` (technical checks passed, and nothing more) or `Error`. */
export type FlowAckStatus = Open<Schemas['FlowAckStatus']>
/** The reason codes that the standard has; `@facturelle/afnor-flow/reasons` explains them. */
export type KnownReasonCode = Schemas['ReasonCodeEnum']
/** Why a flow failed its technical checks. */
export type ReasonCode = Open<KnownReasonCode>
/** What of a flow to fetch: the file as sent, the platform's rewrite, or a rendering for people. */
export type DownloadDocType = 'Original' | 'Converted' | 'ReadableView'

/** What a sender declares of a file. */
export interface FlowInfo {
  /** File name with extension, at most 255 characters. Always sent: required from 1.2.0 on. */
  readonly name: string
  readonly flowSyntax: FlowSyntax
  /** Absent when the document's guideline has no equivalent. */
  readonly flowProfile?: FlowProfile
  /** Absent: the platform computes it. */
  readonly processingRule?: FlowProcessingRule
  /** The sender's own reference: stored and searchable, not unique. At most 36 characters, 64 from 1.3.0 on. */
  readonly trackingId?: string
  /** SHA-256 of the file, 64 lower-case hexadecimal digits; the platform checks it. */
  readonly sha256?: string
}

/** What a platform answers to a new flow. Everything but the `flowId` may be missing in the field. */
export interface FullFlowInfo extends Partial<Omit<FlowInfo, 'flowProfile' | 'processingRule' | 'flowSyntax'>> {
  readonly flowId: string
  /** Server time, ISO 8601, often with microseconds: keep the string. */
  readonly submittedAt?: string
  readonly flowSyntax?: Open<FlowSyntax>
  readonly flowProfile?: Open<FlowProfile>
  readonly processingRule?: Open<FlowProcessingRule>
}

/** One finding of the technical checks. */
export interface AcknowledgementDetail {
  readonly level: Open<'Error' | 'Warning'>
  /** What is concerned, free text. */
  readonly item?: string
  readonly reasonCode?: ReasonCode
  readonly reasonMessage?: string
}

/** The result of the technical checks: virus, integrity, technical rules, duplicates. */
export interface Acknowledgement {
  readonly status: FlowAckStatus
  readonly details?: readonly AcknowledgementDetail[]
}

/** One file in transit and its qualification. Only the `flowId` is certain in the field. */
export interface Flow {
  readonly flowId: string
  readonly submittedAt?: string
  /** Changes whenever the acknowledgement does. Server time, often with microseconds: keep the string. */
  readonly updatedAt?: string
  readonly trackingId?: string
  readonly name?: string
  /** SHA-256 of the file as sent, from 1.2.0 on, where the platform tells it: 64 hexadecimal digits, if it keeps to that. */
  readonly sha256?: string
  readonly flowType?: FlowType
  readonly flowDirection?: FlowDirection
  readonly flowSyntax?: Open<FlowSyntax>
  readonly flowProfile?: Open<FlowProfile>
  readonly processingRule?: Open<FlowProcessingRule>
  /** `Input`: declared by the sender. `Computed`: decided by the platform. */
  readonly processingRuleSource?: Open<'Input' | 'Computed'>
  readonly acknowledgement?: Acknowledgement
}

/** Criteria of a search: all must match, any value of a list will do. At least one is needed. */
export interface FlowSearchWhere {
  /** Strictly after, ISO 8601 with `Z`. */
  readonly updatedAfter?: string
  /** Strictly before, ISO 8601 with `Z`. */
  readonly updatedBefore?: string
  readonly processingRule?: readonly FlowProcessingRule[]
  readonly flowType?: readonly FlowType[]
  readonly flowDirection?: readonly FlowDirection[]
  readonly trackingId?: string
  readonly ackStatus?: FlowAckStatus
}

export interface FlowSearch {
  readonly where: FlowSearchWhere
  /** 1 to 100. @default 25 */
  readonly limit?: number
  /** `nextCursor` of the page before, with the same `where`. 1.3.0 only. */
  readonly cursor?: string
}

/** One page of a search. No order is promised, and no total. */
export interface FlowPage {
  readonly results: readonly Flow[]
  /** The limit the platform applied, when it says so; it may be lower than the one asked for. */
  readonly limit?: number
  /** Absent on the last page, and on platforms before 1.3.0. */
  readonly nextCursor?: string
}

/** What a new webhook is to be called for. */
export interface WebhookParams {
  /** Absolute https URL that the platform posts each changed flow to. */
  readonly callbackUrl: string
  readonly flowTypes?: readonly FlowType[]
  readonly flowDirection?: FlowDirection
  readonly ackStatus?: FlowAckStatus
}

/** A webhook just made. Keep the key: it may not be told again. */
export interface CreatedWebhook {
  readonly webhookId: string
  /** HMAC key, base64. A secret. */
  readonly signingKey?: string
  readonly createdAt?: string
}

/** A webhook as the platform lists it. */
export interface Webhook extends Partial<WebhookParams> {
  readonly webhookId?: string
  /** HMAC key, base64, where the platform discloses it again. A secret. */
  readonly signingKey?: string
  readonly createdAt?: string
}
