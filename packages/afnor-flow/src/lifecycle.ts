import {
  FINAL_STAGES,
  type LifecycleEvent,
  type LifecycleMessage,
  type LifecycleStatement,
  type SubmissionReference,
  stageOf,
} from '@facturelle/core'
import { reasonOf } from './acknowledgement.js'
import { isAboutRepeat } from './repeats.js'
import type { Flow } from './types.js'

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
    reasons: details.filter(Boolean).map(reasonOf),
    reference: flowId,
  }
}

/**
 * The event a lifecycle flow stands for. Its stage is unknown without a message that could be read, and of a rejection
 * that may be about a repeat of the invoice: the first one stands.
 */
export function lifecycleEvent(
  flow: Flow,
  message: LifecycleStatement | undefined,
  reference: SubmissionReference,
): LifecycleEvent {
  const stage = message && !isAboutRepeat(message, flow, reference) ? stageOf(message.statusCode) : 'unknown'
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

/** Messages that the platform cannot give out: any of them may be about this document, so that it must be told. */
export function gapEvent({ updatedAt }: Flow, seen: number): LifecycleEvent {
  const text = `More lifecycle messages share this timestamp than the platform gives out; ${seen} of them came`
  return {
    stage: 'unknown',
    platformStatus: 'PAGE_STUCK',
    source: 'lifecycle',
    ...(updatedAt === undefined ? {} : { at: updatedAt }),
    final: false,
    reasons: [{ code: 'PAGE_STUCK', text }],
  }
}

/** What a lifecycle message says of this document: it may be about several, and of one give more than one status. */
export function statementsAbout(message: LifecycleMessage, reference: SubmissionReference): LifecycleStatement[] {
  return [message, ...(message.others ?? [])].filter((statement) => concerns(statement, reference))
}

/** Whether a statement is about this document: its number, and all else that both of them state. */
export function concerns(message: LifecycleStatement, { document }: SubmissionReference): boolean {
  if (message.invoiceNumber === undefined || message.invoiceNumber !== document.number) return false
  if (message.invoiceIssueDate && document.issueDate && message.invoiceIssueDate !== document.issueDate) return false
  const ours = document.sellerIdentifiers ?? []
  const theirs = (message.sellerIdentifiers ?? []).map(({ value }) => value)
  if (ours.length === 0 || theirs.length === 0) return true
  // A facility (SIRET) belongs to its company (SIREN): the first nine digits are the company's.
  const company = (value: string) => (/^\d{14}$/.test(value) ? value.slice(0, 9) : value)
  return theirs.some((value) => ours.some((own) => company(own) === company(value)))
}
