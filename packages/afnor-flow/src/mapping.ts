import type { LifecycleEvent, LifecycleMessage, PreparedDocument, SubmissionReference } from '@facturelle/core'
import { FINAL_STAGES, stageOf } from '@facturelle/core'
import type { Flow, FlowInfo, FlowProcessingRule, FlowProfile } from './types.js'

/** Which profile of the Flow Service a guideline (BT-24) stands for. The others have none, and are left out. */
const PROFILES: Readonly<Record<string, FlowProfile>> = {
  'urn:cen.eu:en16931:2017': 'CIUS',
  'urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic': 'Basic',
  'urn:cen.eu:en16931:2017#conformant#urn.cpro.gouv.fr:1p0:extended-ctc-fr': 'Extended-CTC-FR',
}

/** The flow profile of a guideline, `undefined` when it has none. */
export function flowProfileOf(guideline: string | undefined): FlowProfile | undefined {
  const key = guideline?.trim() ?? ''
  return Object.hasOwn(PROFILES, key) ? PROFILES[key] : undefined
}

/** What the sender declares of a prepared document. */
export function toFlowInfo(
  document: PreparedDocument,
  declared: { trackingId: string; processingRule?: FlowProcessingRule | undefined },
): { flowInfo: FlowInfo; warnings: string[] } {
  const { name, syntax, sha256, guideline, kind } = document
  const flowProfile = flowProfileOf(guideline)
  const isInvoice = kind === 'invoice' || kind === 'creditNote'
  return {
    flowInfo: {
      name,
      flowSyntax: syntax,
      ...(flowProfile === undefined ? {} : { flowProfile }),
      ...(declared.processingRule === undefined ? {} : { processingRule: declared.processingRule }),
      trackingId: declared.trackingId,
      sha256,
    },
    warnings: [
      ...(isInvoice && flowProfile === undefined
        ? [`The Flow Service has no profile for ${document.profile ?? 'this guideline'}: sent without flowProfile.`]
        : []),
      ...(isInvoice && document.number === undefined
        ? ['The document has no invoice number (BT-1): its lifecycle messages cannot be joined to it.']
        : []),
    ],
  }
}

/** What a reference keeps of a document: nothing of its contents beyond what finds it again. */
export function referenceDocument(document: PreparedDocument): SubmissionReference['document'] {
  const { name, sha256, syntax, kind, profile, number, issueDate, seller } = document
  const sellerIdentifiers = [
    ...(seller?.legalRegistration ? [seller.legalRegistration.value] : []),
    ...(seller?.identifiers ?? []).map(({ value }) => value),
  ]
  return {
    name,
    sha256,
    syntax,
    kind,
    ...(profile === undefined ? {} : { profile }),
    ...(number === undefined ? {} : { number }),
    ...(issueDate === undefined ? {} : { issueDate }),
    ...(sellerIdentifiers.length === 0 ? {} : { sellerIdentifiers }),
  }
}

/** The event an acknowledgement stands for. `Ok` is a promise about the file, not about the invoice. */
export function acknowledgementEvent(flow: Flow, followed: boolean): LifecycleEvent | undefined {
  const { acknowledgement, updatedAt, flowId } = flow
  if (!acknowledgement) return undefined
  const { status, details = [] } = acknowledgement
  const stage = status === 'Error' ? 'rejected' : status === 'Ok' || status === 'Pending' ? 'submitted' : 'unknown'
  return {
    stage,
    platformStatus: String(status),
    source: 'acknowledgement',
    ...(updatedAt === undefined ? {} : { at: updatedAt }),
    final: status === 'Error' || (status === 'Ok' && !followed),
    // A platform was never seen to list null here, yet a list is not a promise.
    reasons: details.filter(Boolean).map(({ reasonCode, reasonMessage }) => ({
      ...(reasonCode === undefined ? {} : { code: reasonCode }),
      ...(reasonMessage === undefined ? {} : { text: reasonMessage }),
    })),
    reference: flowId,
  }
}

/** The event a lifecycle flow stands for; without a message that could be read, its stage is unknown. */
export function lifecycleEvent(flow: Flow, message: LifecycleMessage | undefined): LifecycleEvent {
  const stage = message ? stageOf(message.statusCode) : 'unknown'
  const at = message?.at ?? flow.updatedAt
  return {
    stage,
    platformStatus: message?.statusCode ?? flow.flowType ?? 'unknown',
    source: 'lifecycle',
    ...(at === undefined ? {} : { at }),
    final: FINAL_STAGES.includes(stage),
    reasons: message?.reasons ?? [],
    reference: flow.flowId,
  }
}

/** Whether a lifecycle message is about this document: its number, and all else that both of them state. */
export function concerns(message: LifecycleMessage, { document }: SubmissionReference): boolean {
  if (message.invoiceNumber === undefined || message.invoiceNumber !== document.number) return false
  if (message.invoiceIssueDate && document.issueDate && message.invoiceIssueDate !== document.issueDate) return false
  const ours = document.sellerIdentifiers ?? []
  const theirs = (message.sellerIdentifiers ?? []).map(({ value }) => value)
  if (ours.length === 0 || theirs.length === 0) return true
  // A facility (SIRET) belongs to its company (SIREN): the first nine digits are the company's.
  const company = (value: string) => (/^\d{14}$/.test(value) ? value.slice(0, 9) : value)
  return theirs.some((value) => ours.some((own) => company(own) === company(value)))
}
