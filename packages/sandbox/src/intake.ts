import { type DocumentEngine, DocumentError, type Inspection, type PartyIdentity, type Syntax } from '@facturelle/core'
import type { AcknowledgementDetail } from './flows.js'

/** What the sender said of a file. */
export interface Declaration {
  readonly flowSyntax: Syntax
  readonly sha256?: string | undefined
}

/** What the platform found in a file. */
export interface Verdict {
  /** What makes the acknowledgement an `Error`. */
  readonly error?: AcknowledgementDetail
  readonly inspection?: Inspection
}

/** The technical checks of a platform, in the order in which it makes them. The first failure is the answer. */
export async function judge(
  engines: readonly DocumentEngine[],
  bytes: Uint8Array,
  sha256: string,
  declared: Declaration,
): Promise<Verdict> {
  if (bytes.byteLength === 0) return failed('EmptyFlow', 'The file is empty.')
  if (declared.sha256 !== undefined && declared.sha256 !== sha256) {
    return failed('ChecksumMismatch', 'The file does not have the digest that was declared.')
  }
  let inspection: Inspection | undefined
  try {
    inspection = await inspect(engines, bytes)
  } catch (error) {
    if (DocumentError.isInstance(error)) return failed('InvalidSchema', 'The file cannot be read.')
    throw error
  }
  if (!inspection) return failed('FlowTypeError', 'The file is in no syntax that the platform takes.')
  if (inspection.syntax !== declared.flowSyntax) {
    return failed('FlowTypeError', `The file is ${inspection.syntax}, and was declared as ${declared.flowSyntax}.`)
  }
  return { inspection }
}

/** The finding for a file that came before. */
export const ALREADY_THERE = detail('AlreadyExistingFlow', 'The same file, or the same invoice, was sent before.')

async function inspect(engines: readonly DocumentEngine[], bytes: Uint8Array): Promise<Inspection | undefined> {
  for (const engine of engines) {
    const inspection = await engine.inspect(bytes)
    if (inspection) return inspection
  }
  return undefined
}

function failed(reasonCode: string, reasonMessage: string): Verdict {
  return { error: detail(reasonCode, reasonMessage) }
}

function detail(reasonCode: string, reasonMessage: string): AcknowledgementDetail {
  return { level: 'Error', item: 'file', reasonCode, reasonMessage }
}

export function isInvoice(inspection: Inspection): boolean {
  return inspection.kind === 'invoice' || inspection.kind === 'creditNote'
}

/** What makes a file the same as another: its digest; for an invoice also its seller and its number. */
export function keysOf(sha256: string, inspection: Inspection): string[] {
  const keys = [`sha256 ${sha256}`]
  const seller = partyKey(inspection.seller)
  if (isInvoice(inspection) && inspection.number !== undefined && seller !== undefined) {
    keys.push(invoiceKey(seller, inspection.number))
  }
  return keys
}

/** An invoice, as its seller and its number name it. */
export function invoiceKey(seller: string, number: string): string {
  return JSON.stringify([seller, number])
}

/** What a party is told apart by. */
export function partyKey(party: PartyIdentity | undefined): string | undefined {
  return party?.legalRegistration?.value ?? party?.vatIdentifier ?? party?.identifiers?.[0]?.value ?? party?.name
}

/** The `flowProfile` of a document's profile. Those without an equivalent have none. */
export function flowProfileOf(inspection: Inspection | undefined): string | undefined {
  switch (inspection?.profile) {
    case 'BASIC':
      return 'Basic'
    case 'EN 16931':
      return 'CIUS'
    case 'EXTENDED-CTC-FR':
      return 'Extended-CTC-FR'
    default:
      return undefined
  }
}
