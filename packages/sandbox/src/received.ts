import { sha256 } from '@facturelle/core'
import type { FlowServiceRoom } from './flow-service.js'

/** An invoice that comes in at an approved platform. */
export interface ReceivedInvoice {
  readonly file: Uint8Array
  readonly name?: string
  /** @default 'CII' */
  readonly flowSyntax?: 'CII' | 'UBL' | 'Factur-X'
  /** Whose it is. @default the first client */
  readonly clientId?: string
}

/** @returns the `flowId` */
export async function receive(
  { flows, identifiers, now, quirks }: FlowServiceRoom,
  { file, name, flowSyntax = 'CII', clientId }: ReceivedInvoice & { readonly clientId: string },
): Promise<string> {
  const uuid = identifiers.uuid()
  const flowId = quirks.prefixedFlowIds ? `i_${uuid.replaceAll('-', '')}` : uuid
  const bytes = file.slice()
  const at = now()
  flows.add({
    clientId,
    flowId,
    name: name ?? `${flowId}.${flowSyntax === 'Factur-X' ? 'pdf' : 'xml'}`,
    sha256: await sha256(bytes),
    bytes,
    flowSyntax,
    processingRule: 'B2B',
    processingRuleSource: 'Computed',
    flowType: 'SupplierInvoice',
    flowDirection: 'In',
    incoming: true,
    submittedAt: at,
    updatedAt: at,
    acknowledgement: { status: 'Ok' },
  })
  return flowId
}
