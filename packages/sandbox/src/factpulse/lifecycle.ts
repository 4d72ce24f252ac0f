import { type Inspection, sha256 } from '@facturelle/core'
import { LIFECYCLE_STATUSES, type LifecycleStatus, writeLifecycleMessage } from '../lifecycle-message.js'
import { toMicroseconds } from '../timestamps.js'
import { ACTION_CODES, REASON_CODES, REASONS_OF, STATUS_CODES, VATEX_CODES } from './codes.js'
import { atPlatform, platformAccess, sendFlow } from './destinations.js'
import { Failed } from './failures.js'
import { xmlIn } from './invoices.js'
import { fileIn } from './processing.js'
import type { FactPulseCall, FactPulseRooms, Handlers } from './room.js'
import { type Held, held, list, text } from './shapes.js'

/** Statuses that need a reason, BR-FR-CDV-15. */
const REASONED = new Set(['206', '207', '208', '210', '213', '501'])
const DAY_MS = 86_400_000

interface Fault {
  readonly field: string
  readonly message: string
  readonly rule: string | null
  readonly severity: 'error' | 'warning'
}

/** Lifecycle messages: written, checked, sent, read; and the code lists. */
export function lifecycleHandlers(room: FactPulseRooms): Handlers {
  const { xml, now, identifiers } = room

  const faultsOf = (message: Held): Fault[] => {
    const status = text(message.status)
    const reason = text(message.reasonCode)
    const faults: Fault[] = []
    const fault = (field: string, said: string, rule: string | null = null) =>
      faults.push({ field, message: said, rule, severity: 'error' })
    for (const field of ['documentId', 'senderSiren', 'invoiceId', 'invoiceIssueDate', 'status']) {
      if (text(message[field]) === undefined) fault(field, 'is missing')
    }
    if (status !== undefined && !STATUS_CODES.some(([code]) => code === status)) {
      fault('status', 'is not of the list', 'BR-FR-CDV-CL-06')
    }
    if (reason !== undefined && !REASON_CODES.some(([code]) => code === reason)) {
      fault('reasonCode', 'is not of the list', 'BR-FR-CDV-CL-09')
    } else if (reason !== undefined && status !== undefined && !REASONS_OF[status]?.includes(reason)) {
      fault('reasonCode', 'is not for this status', 'BR-FR-CDV-CL-09')
    }
    if (status === '212' && text(message.encaisseAmount) === undefined) {
      fault('encaisseAmount', 'is missing', 'BR-FR-CDV-14')
    }
    if (REASONED.has(status ?? '') && reason === undefined) fault('reasonCode', 'is missing', 'BR-FR-CDV-15')
    return faults
  }

  /** @throws {Failed} for a message that breaks rules */
  const written = (message: Held): Uint8Array => {
    const faults = faultsOf(message)
    const status = text(message.status) as LifecycleStatus
    if (faults.length === 0 && !LIFECYCLE_STATUSES.includes(status)) {
      faults.push({
        field: 'status',
        message: 'This sandbox writes 200 to 213 and 220.',
        rule: null,
        severity: 'error',
      })
    }
    if (faults.length > 0) throw invalid('The message breaks rules.', faults)
    const partyOf = (siren: unknown, address?: unknown) => {
      const given = text(siren)
      const at = text(address)
      return {
        ...(given !== undefined && { legalRegistration: { value: given, scheme: '0002' } }),
        ...(at !== undefined && { electronicAddress: { value: at, scheme: '0225' } }),
      }
    }
    const invoice = {
      kind: 'invoice',
      syntax: 'CII',
      number: text(message.invoiceId),
      issueDate: text(message.invoiceIssueDate),
      typeCode: text(message.invoiceTypeCode) ?? '380',
      seller: partyOf(message.invoiceSellerSiren, message.invoiceSellerElectronicAddress),
      buyer: partyOf(message.invoiceBuyerSiren, message.invoiceBuyerElectronicAddress),
    } as unknown as Inspection
    const reason = text(message.reasonCode)
    const why = text(message.reasonText)
    return writeLifecycleMessage({
      id: text(message.documentId) ?? '',
      at: toMicroseconds(now()),
      status,
      ...(reason !== undefined && { reason: { code: reason, ...(why !== undefined && { text: why }) } }),
      invoice,
    })
  }

  const send = async (call: FactPulseCall, bytes: Uint8Array, documentId: string, name?: string) => {
    const access = platformAccess(call, call.body)
    const flowInfo = { name: name ?? `${documentId.replace(/[^\w.-]/g, '_')}.xml`, flowSyntax: 'CDAR' }
    return sendFlow(room, call, access, bytes, flowInfo)
  }
  /** 210 and 212, each with a request of its own. */
  const sendShort = async (call: FactPulseCall, status: '210' | '212'): Promise<Held> => {
    const { body } = call
    const documentId = identifiers.uuid()
    const message = {
      ...body,
      documentId,
      status,
      senderSiren: text(body.senderSiren) ?? call.client?.siret?.slice(0, 9) ?? '000000000',
      encaisseAmount: body.amount,
    }
    const { flowId } = await send(call, written(message), documentId)
    return { flowId, documentId, status, invoiceId: body.invoiceId, message: 'The status was sent.' }
  }
  const inXml = async (bytes: Uint8Array): Promise<Fault[]> => {
    const found = await xmlIn(bytes, [xml])
    if (found?.syntax === 'CDAR') return []
    return [{ field: 'xml', message: 'is no lifecycle message', rule: null, severity: 'error' }]
  }

  const lifecycle = async (call: FactPulseCall): Promise<Held> => {
    const days = Number(call.query.days ?? 7)
    const wanted = text(call.query.invoiceId)
    const access = platformAccess(call, call.query)
    const ask = (path: string, init?: RequestInit) => atPlatform(room, call, access, path, init)
    const found = await ask('/v1/flows/search', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        limit: 100,
        where: {
          updatedAfter: new Date(now() - days * DAY_MS).toISOString(),
          flowType: ['CustomerInvoiceLC', 'SupplierInvoiceLC'],
        },
      }),
    })
    if (!found.ok) throw new Failed(502, 'PDP_ERROR', `The platform answered ${found.status}.`)
    const invoices = new Map<string, { sellerId: string | null; events: Held[] }>()
    for (const flow of list(held(await found.json()).results).map(held)) {
      const file = await ask(`/v1/flows/${encodeURIComponent(String(flow.flowId))}?docType=Original`)
      const message = file.ok ? await xml.readLifecycle(new Uint8Array(await file.arrayBuffer())) : undefined
      const { invoiceNumber, statusCode, statusLabel, at, reasons = [], sellerIdentifiers } = message ?? {}
      if (invoiceNumber === undefined || (wanted !== undefined && wanted !== invoiceNumber)) continue
      const known = invoices.get(invoiceNumber) ?? { sellerId: sellerIdentifiers?.[0]?.value ?? null, events: [] }
      known.events.push({
        flowId: flow.flowId,
        statusCode,
        statusDescription: statusLabel ?? null,
        ackStatus: text(held(flow.acknowledgement).status) ?? null,
        at: at ?? null,
        documentId: null,
        reasonCode: reasons[0]?.code ?? null,
      })
      invoices.set(invoiceNumber, known)
    }
    const rows = [...invoices].map(([invoiceId, { sellerId, events }]) => ({
      sellerId,
      invoiceId,
      events,
      totalEvents: events.length,
    }))
    return { invoices: rows, totalInvoices: rows.length, cutoffDays: days }
  }

  return {
    generateCdar: async ({ body }) => {
      const bytes = written(body)
      return {
        documentId: body.documentId,
        xml: new TextDecoder().decode(bytes),
        xmlSize: bytes.length,
        sha256: await sha256(bytes),
        message: 'The message was written.',
      }
    },
    validateCdar: ({ body }) => {
      const errors = faultsOf(body)
      return { valid: errors.length === 0, errors, warnings: [] }
    },
    validateCdarXml: async ({ body }) => {
      const errors = await inXml(fileIn(body, 'xml_file').bytes)
      return { valid: errors.length === 0, errors, warnings: [] }
    },
    submitCdar: async (call) => {
      const documentId = String(call.body.documentId)
      const { flowId } = await send(call, written(call.body), documentId)
      return { flowId, status: 'submitted', message: 'The message was sent.', documentId }
    },
    submitCdarXml: async (call) => {
      const bytes = new TextEncoder().encode(String(call.body.xml))
      const faults = await inXml(bytes)
      if (faults.length > 0) throw invalid('The XML is not valid.', faults)
      const { flowId } = await send(call, bytes, 'cdar', text(call.body.filename))
      return { flowId, status: 'submitted', message: 'The message was sent.', documentId: null }
    },
    submitRefusee: (call) => sendShort(call, '210'),
    submitEncaissee: (call) => sendShort(call, '212'),
    getLifecycle: lifecycle,
    listStatusCodes: () => listed(STATUS_CODES, 'BR-FR-CDV-CL-06'),
    listReasonCodes: () => listed(REASON_CODES, 'BR-FR-CDV-CL-09'),
    listActionCodes: () => listed(ACTION_CODES, 'BR-FR-CDV-CL-10'),
    listVatexCodes: ({ query }) => {
      const category = text(query.category)
      const codes = VATEX_CODES.filter(([, , its]) => category === undefined || its === category)
      return {
        codes: codes.map(([code, name, its]) => ({ code, name, description: name, category: its })),
        count: codes.length,
      }
    },
  }
}

function invalid(message: string, faults: readonly Fault[]): Failed {
  return new Failed(422, 'VALIDATION_FAILED', message, {
    details: faults.map(({ field, message: reason, rule }) => ({
      level: 'Error' as const,
      item: field,
      reason: rule === null ? reason : `[${rule}] ${reason}`,
      source: 'schematron',
      ...(rule !== null && { code: rule }),
    })),
  })
}

function listed(codes: readonly (readonly [string, string])[], source: string): Held {
  return {
    codes: codes.map(([code, name]) => ({ code, name, description: name })),
    count: codes.length,
    source,
  }
}
