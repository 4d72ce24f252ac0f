import { fromBase64, toBase64 } from '../base64.js'
import { chorusAccess, originHere, platformAccess, sendFlow, sendToChorusPro } from './destinations.js'
import { Failed, fieldFailure } from './failures.js'
import { makeInvoice, toFullModel, toHybrid } from './invoices.js'
import type { FactPulseCall, FactPulseRooms, Handlers } from './room.js'
import { camel, type Held, held, present, respelt, text } from './shapes.js'
import { signatureOf, signed } from './signatures.js'

/** The key of a file in base64. */
export function fileKey({ quirks }: FactPulseRooms, usual: 'contentB64' | 'content_b64'): string {
  return quirks.fileKey === 'seen' ? usual : quirks.fileKey
}

/** A whole invoice as answers spell it. */
export function spelt({ quirks }: FactPulseRooms, invoice: Held): Held {
  return quirks.invoiceKeys === 'camel' ? held(respelt(invoice, camel)) : invoice
}

export function isPdf(bytes: Uint8Array): boolean {
  return [0x25, 0x50, 0x44, 0x46, 0x2d].every((byte, at) => bytes[at] === byte)
}

/** The whole way of an invoice. `partial`: it is made, and not sent. */
export async function submitted(room: FactPulseRooms, call: FactPulseCall, partial = false): Promise<Held> {
  const { invoiceData, sourcePdf, destination, signature, options } = call.body
  const source = fromBase64(text(sourcePdf) ?? '')
  if (!source || !isPdf(source)) throw fieldFailure('sourcePdf', 'is no PDF in base64')
  const { facturxProfile = 'EN16931' } = held(options)
  const profile = String(facturxProfile)
  const made = await makeInvoice(invoiceData, room.xml, { profile, now: room.now })
  const { invoice } = made
  const hybrid = await toHybrid(made, source)
  const wanted = signature ? signatureOf(call, held(signature), room.now()) : undefined
  const pdf = wanted ? signed(hybrid, wanted) : hybrid
  const there = held(destination)
  const type = text(there.type) ?? 'afnor'
  let sent: Held = {}
  let failure: Failed | undefined
  try {
    if (partial)
      throw new Failed(503, 'DESTINATION_UNAVAILABLE', 'The file was made, and the destination did not answer.')
    sent =
      type === 'afnor'
        ? await toPlatform(room, call, there, made.xml, pdf, made)
        : await toChorus(room, call, there, pdf, made)
  } catch (error) {
    if (!(error instanceof Failed) || (!partial && room.quirks.failures === 'refused')) throw error
    failure = error
  }
  const { totals } = invoice
  return present({
    success: !failure,
    destinationType: type,
    ...sent,
    enrichedInvoice: {
      invoiceNumber: invoice.invoiceNumber,
      supplierName: invoice.seller.name,
      recipientName: invoice.buyer.name,
      totalNetAmount: totals.totalWithoutVat,
      vatAmount: totals.vatTotal ?? '0.00',
      totalGrossAmount: totals.totalWithVat,
    },
    invoice: spelt(room, toFullModel(invoice)),
    facturxPdf: { size: pdf.length, profile, signed: wanted !== undefined },
    signature: wanted && { signed: true, cn: wanted.signer, expiration: null },
    [fileKey(room, 'contentB64')]: toBase64(pdf),
    message: failure ? failure.message : 'The invoice was sent.',
  })
}

type Made = Awaited<ReturnType<typeof makeInvoice>>

async function toPlatform(
  room: FactPulseRooms,
  call: FactPulseCall,
  given: Held,
  xml: Uint8Array,
  pdf: Uint8Array,
  { invoice }: Made,
): Promise<Held> {
  const access = platformAccess(call, given)
  const flowSyntax = text(given.flowSyntax) ?? 'Factur-X'
  if (flowSyntax !== 'Factur-X' && flowSyntax !== 'CII') {
    throw fieldFailure('destination.flowSyntax', 'This sandbox makes Factur-X and CII.')
  }
  const trackingId = text(given.trackingId) ?? invoice.invoiceNumber.slice(0, 36)
  const rule = text(given.processingRule)
  const bytes = flowSyntax === 'CII' ? xml : pdf
  const name = `${invoice.invoiceNumber.replace(/[^\w.-]/g, '_')}.${flowSyntax === 'CII' ? 'xml' : 'pdf'}`
  const flow = await sendFlow(room, call, access, bytes, {
    name,
    flowSyntax,
    trackingId,
    processingRule: rule ?? 'B2B',
  })
  return {
    afnorResult: {
      flowId: flow.flowId,
      trackingId,
      sha256: flow.sha256,
      flowSyntax,
      flowProfile: null,
      flowType: 'CustomerInvoice',
      processingRule: rule ?? 'B2B',
      processingRuleSource: rule === undefined ? 'Computed' : 'Input',
    },
  }
}

async function toChorus(
  room: FactPulseRooms,
  call: FactPulseCall,
  given: Held,
  pdf: Uint8Array,
  { invoice, serviceCode }: Made,
): Promise<Held> {
  const siretOf = ({ identifiers, electronicAddress }: Made['invoice']['buyer']) =>
    identifiers?.find(({ scheme }) => scheme === '0009')?.value ??
    identifiers?.find(({ value }) => /^\d{14}$/.test(value))?.value ??
    electronicAddress?.value
  const { totals, invoiceNumber } = invoice
  const recipientSiret = siretOf(invoice.buyer)
  if (recipientSiret === undefined) throw fieldFailure('invoiceData.recipient.siret', 'Field required')
  const chorusResult = await sendToChorusPro(room, chorusAccess(room, call, given), {
    number: invoiceNumber,
    date: invoice.issueDate,
    supplierSiret: siretOf(invoice.seller),
    recipientSiret,
    serviceCode,
    engagement: invoice.purchaseOrder?.id,
    isCredit: invoice.typeCode === '381',
    net: totals.totalWithoutVat,
    vat: totals.vatTotal ?? '0',
    gross: totals.totalWithVat,
    due: totals.amountDue,
    currency: invoice.currency,
    pdf,
    fileName: `${invoiceNumber.replace(/[^\w.-]/g, '_')}.pdf`,
  })
  return { chorusResult }
}

/** Starts a task of a call. @returns its id */
export function started(
  room: FactPulseRooms,
  call: FactPulseCall,
  task: Pick<Parameters<FactPulseRooms['tasks']['start']>[0], 'kind' | 'work' | 'invoiceNumber'>,
): string {
  const { body, query, bearer, client } = call
  // One operation has it in this case in the document, others in the READMEs of clients alone.
  const camelCase = task.kind === 'parsing' || room.quirks.bodyCallbacks ? body : {}
  const callbackUrl = text(query.callback_url) ?? text(body.callback_url) ?? text(camelCase.callbackUrl)
  if (callbackUrl !== undefined && !/^https?:$/.test(URL.canParse(callbackUrl) ? new URL(callbackUrl).protocol : '')) {
    throw fieldFailure('callback_url', 'is no URL')
  }
  return room.tasks.start({
    ...task,
    clientId: bearer.clientId,
    clientUid: client?.uid,
    callbackUrl,
    webhookMode: text(query.webhook_mode) ?? text(body.webhook_mode) ?? text(camelCase.webhookMode),
    origin: originHere(call),
  })
}

export function submissionHandlers(room: FactPulseRooms): Handlers {
  return {
    submitCompleteInvoice: (call) => submitted(room, call),
    submitCompleteInvoiceAsync: (call) => {
      const data = held(call.body.invoiceData)
      const invoiceNumber = text(data.number) ?? text(data.invoiceNumber)
      const work = (outcome: string) => submitted(room, call, outcome === 'partial')
      return { taskId: started(room, call, { kind: 'submission', work, invoiceNumber }) }
    },
  }
}
