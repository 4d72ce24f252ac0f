import type { FileInput } from '@facturelle/core'
import { argumentInvalid, checkKeys, toBase64 } from '@facturelle/core/http'
import { FactPulseError, reachedOf, readError } from './errors.js'
import { checkObject, toWire } from './guards.js'
import { decoded, endedTask, startedTask, type Task } from './tasks.js'
import type {
  Answered,
  Callback,
  Download,
  GeneratedInvoice,
  GenerateInvoice,
  Schemas,
  SubmitCompleteInvoice,
  SubmittedInvoice,
} from './types.js'
import type { FactPulseCallOptions, Wire } from './wire.js'

/** Making invoice files, and the whole way of an invoice. */
export interface Invoices {
  /**
   * Starts making the file of an invoice. The platform's own defaults are `output_format: 'xml'` and
   * `profile: 'EXTENDED'`; a PDF wants `source_pdf`. Where the platform gives the file at once, the task has ended: it has
   * no id, and `wait` gives the file.
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
      const made = await wire.objectOrFile<{ taskId?: string }>(call, options)
      if ('file' in made) return endedTask('generation', generated(made.file))
      return startedTask(wire, 'generation', made.answer, { name, callback: given.callback_url ?? undefined })
    },
    async submitComplete(given, options) {
      const name = 'invoices.submitComplete'
      const call = await submission('/api/v1/processing/invoices/submit-complete', name, given, options)
      const refused = (answer: Readonly<Record<string, unknown>>) => {
        if (answer.success !== false) return undefined
        const { said, platformCode, help, issues } = readError(answer)
        const told = [platformCode, said].filter(Boolean).join(': ')
        return new FactPulseError('REJECTED', `FactPulse did not send the invoice${told ? `: ${told}` : ''}`, {
          operation: name,
          status: 200,
          reached: reachedOf(answer),
          platformCode,
          help,
          issues,
        })
      }
      return decoded(
        await wire.object<Answered<Schemas['SubmitCompleteInvoiceResponse']>>({ ...call, refused }, options),
      )
    },
    async submitCompleteAsync(given, callback = {}, options) {
      const name = 'invoices.submitCompleteAsync'
      checkCallback(callback)
      const call = await submission('/api/v1/processing/invoices/submit-complete-async', name, given, options)
      const answer = await wire.object<{ taskId?: string }>({ ...call, query: callback }, options)
      return startedTask(wire, 'submission', answer, { name, callback: callback.callback_url, given: call.body })
    },
  }
}

/** A file as the result of a task has it: XML is text. */
function generated({ bytes, filename }: Download): GeneratedInvoice {
  const isPdf = bytes[0] === 0x25 && bytes[1] === 0x50
  return {
    status: 'SUCCESS',
    ...(isPdf ? { content: bytes } : { xml_content: new TextDecoder().decode(bytes) }),
    filename: filename ?? (isPdf ? 'document.pdf' : 'document.xml'),
  }
}

/** This one travels in the query string, where logs keep it. */
function checkCallback(callback: Callback): void {
  checkKeys(callback, 'callback', ['callback_url', 'webhook_mode'])
  const { callback_url: url }: { readonly callback_url?: unknown } = callback
  if (url === undefined || url === null) return
  const parsed = typeof url === 'string' && URL.canParse(url) ? new URL(url) : undefined
  if (!parsed || !/^https?:$/.test(parsed.protocol))
    throw argumentInvalid('callback_url', 'must be an address, in full')
  if (parsed.username || parsed.password) {
    throw argumentInvalid(
      'callback_url',
      'must be without a user and a password: it travels in the URL, which logs keep',
    )
  }
}
