import { z } from 'zod'

/** How a real Flow Service was seen to differ from its document. All are off by default. */
export interface FlowQuirks {
  /** `true`: a `limit` above the largest page is taken, and the largest page given. Otherwise it is refused. */
  readonly silentCap?: boolean
  /** In which order of `updatedAt` a search answers. @default 'ascending' */
  readonly order?: 'ascending' | 'descending'
  /** `true`: a page of a search tells a `total`. @default false */
  readonly total?: boolean
  /** What flows come without, and the answer to a submission too. @default [] */
  readonly leftOut?: readonly ('name' | 'sha256' | 'trackingId' | 'flowProfile' | 'processingRule' | 'submittedAt')[]
  /** `true`: the answer to a submission has `flowId`, `flowSyntax` and `submittedAt` only. @default false */
  readonly minimalCreated?: boolean
  /** Flow types that make a search that names them a 400, whatever else it asks for. @default [] */
  readonly refusedFlowTypes?: readonly string[]
  /**
   * What becomes of an invoice that was sent before: a flow that ends with `AlreadyExistingFlow`, or a 400 and no flow.
   * @default 'acknowledged'
   */
  readonly duplicates?: 'acknowledged' | 'refused'
  /** A `processingRule` at submission is taken, passed over and computed, or refused with 400. @default 'taken' */
  readonly processingRule?: 'taken' | 'ignored' | 'refused'
  /** `Converted`: 400 `CLIENT_NOT_CONFIGURED`, or the file. @default 'notConfigured' */
  readonly converted?: 'notConfigured' | 'given'
  /** `true`: 404 for the `Original` of flows that come from the platform. @default false */
  readonly incomingOriginalMissing?: boolean
  /** `true`: `Metadata` is JSON under `application/octet-stream`. @default false */
  readonly metadataAsOctetStream?: boolean
  /** How incoming lifecycle messages are labelled. @default 'In' */
  readonly lifecycleDirection?: 'In' | 'Out'
  /** `true`: the part `flowInfo` must be `application/json`. Otherwise `text/plain` and none will do. @default false */
  readonly flowInfoAsJsonOnly?: boolean
  /** `true`: flow identifiers begin with `i_`, those of lifecycle messages with `ie_`. @default false */
  readonly prefixedFlowIds?: boolean
  /** `true`: the version's webhooks are answered 404. @default false */
  readonly noWebhooks?: boolean
  /**
   * The body of errors: `{errorCode, errorMessage}`, the same with `type`, `details` and `instance`, RFC 9457, the message
   * as a JSON string, a page for people, or none.
   * @default 'errorCode'
   */
  readonly errorBody?: 'errorCode' | 'merged' | 'problem' | 'text' | 'html' | 'none'
}

export const FLOW_QUIRKS: Required<FlowQuirks> = {
  silentCap: false,
  order: 'ascending',
  total: false,
  leftOut: [],
  minimalCreated: false,
  refusedFlowTypes: [],
  duplicates: 'acknowledged',
  processingRule: 'taken',
  converted: 'notConfigured',
  incomingOriginalMissing: false,
  metadataAsOctetStream: false,
  lifecycleDirection: 'In',
  flowInfoAsJsonOnly: false,
  prefixedFlowIds: false,
  noWebhooks: false,
  errorBody: 'errorCode',
}

export const flowQuirksSchema = z
  .strictObject({
    silentCap: z.boolean(),
    order: z.enum(['ascending', 'descending']),
    total: z.boolean(),
    leftOut: z.array(z.enum(['name', 'sha256', 'trackingId', 'flowProfile', 'processingRule', 'submittedAt'])),
    minimalCreated: z.boolean(),
    refusedFlowTypes: z.array(z.string()),
    duplicates: z.enum(['acknowledged', 'refused']),
    processingRule: z.enum(['taken', 'ignored', 'refused']),
    converted: z.enum(['notConfigured', 'given']),
    incomingOriginalMissing: z.boolean(),
    metadataAsOctetStream: z.boolean(),
    lifecycleDirection: z.enum(['In', 'Out']),
    flowInfoAsJsonOnly: z.boolean(),
    prefixedFlowIds: z.boolean(),
    noWebhooks: z.boolean(),
    errorBody: z.enum(['errorCode', 'merged', 'problem', 'text', 'html', 'none']),
  })
  .partial()
