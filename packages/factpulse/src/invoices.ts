import type { FileInput } from '@facturelle/core'
import { argumentInvalid, toBase64 } from '@facturelle/core/http'
import { FactPulseError, issueOf, reachedOf } from './errors.js'
import { checkObject, toWire } from './guards.js'
import { decoded, startedTask, type Task } from './tasks.js'
import type { Answered, Callback, GenerateInvoice, Schemas, SubmitCompleteInvoice, SubmittedInvoice } from './types.js'
import type { FactPulseCallOptions, Wire } from './wire.js'

/** Making invoice files, and the whole way of an invoice. */
export interface Invoices {
  /**
   * Starts making the file of an invoice. The platform's own defaults are `output_format: 'xml'` and
   * `profile: 'EXTENDED'`; a PDF wants `source_pdf`.
   */
  generate(invoice: GenerateInvoice, options?: FactPulseCallOptions): Promise<Task<'generation'>>
  /**
   * Fills in, makes, signs where asked to, and sends an invoice. Sent once, never repeated by itself: after a failure
   * that leaves it in doubt, look for its `trackingId` at the platform before sending again.
   * @throws {FactPulseError} also for an answer that says it was not sent
   */
  submitComplete(invoice: SubmitCompleteInvoice, options?: FactPulseCallOptions): Promise<SubmittedInvoice>
  /** The same as a task. */
  submitCompleteAsync(
    invoice: SubmitCompleteInvoice,
    callback?: Callback,
    options?: FactPulseCallOptions,
  ): Promise<Task<'submission'>>
}

export function createInvoices(wire: Wire): Invoices {
  const submission = async (
    path: string,
    name: string,
    given: SubmitCompleteInvoice,
    options?: FactPulseCallOptions,
  ) => {
    checkObject(given, name)
    const { sourcePdf, destination, signature } = given
    const { type } = (destination ?? {}) as { type?: unknown }
    if (type !== 'afnor' && type !== 'chorus_pro')
      throw argumentInvalid('destination.type', 'must be afnor or chorus_pro')
    if (signature && (signature.keyPem === undefined) !== (signature.certPem === undefined)) {
      const field = signature.keyPem === undefined ? 'signature.keyPem' : 'signature.certPem'
      throw argumentInvalid(field, 'is missing: give both PEM texts, or none to sign with the stored certificate')
    }
    const bytes = await wire.read(sourcePdf as FileInput, 'sourcePdf', options)
    return {
      method: 'post' as const,
      path,
      name,
      body: { ...given, sourcePdf: toBase64(bytes) },
      spelling: type === 'afnor' ? ('destinationPlatform' as const) : ('destinationChorusPro' as const),
      secrets: [signature?.keyPem ?? undefined, signature?.keyPassphrase ?? undefined],
    }
  }
  return {
    async generate(given, options) {
      const name = 'invoices.generate'
      checkObject(given, name)
      const { invoice_data, ...rest } = given
      checkObject(invoice_data, 'invoice_data')
      const form = { invoice_data: JSON.stringify(toWire(invoice_data, 'invoice_data')), ...rest }
      const call = {
        method: 'post' as const,
        path: '/api/v1/processing/generate-invoice',
        name,
        form,
        files: ['source_pdf'],
      }
      const answer = await wire.object<{ taskId?: string }>(call, options)
      return startedTask(wire, 'generation', answer, name, given.callback_url ?? undefined)
    },
    async submitComplete(given, options) {
      const name = 'invoices.submitComplete'
      const call = await submission('/api/v1/processing/invoices/submit-complete', name, given, options)
      const answer = await wire.object<Answered<Schemas['SubmitCompleteInvoiceResponse']>>(call, options)
      if (answer.success !== false) return decoded(answer)
      throw new FactPulseError(
        'REJECTED',
        `FactPulse did not send the invoice: ${issueOf(answer.message).message ?? ''}`,
        {
          operation: name,
          status: 200,
          reached: reachedOf(answer),
        },
      )
    },
    async submitCompleteAsync(given, callback = {}, options) {
      const name = 'invoices.submitCompleteAsync'
      const call = await submission('/api/v1/processing/invoices/submit-complete-async', name, given, options)
      const answer = await wire.object<{ taskId?: string }>({ ...call, query: callback }, options)
      return startedTask(wire, 'submission', answer, name, callback.callback_url)
    },
  }
}
