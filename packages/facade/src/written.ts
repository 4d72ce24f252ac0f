import {
  type Adapter,
  type Clock,
  type Destination,
  type DocumentEngine,
  type DocumentForm,
  type Invoice,
  type Profile,
  type SimplifiedInvoice,
  type Syntax,
  UnsupportedError,
  type WrittenDocument,
} from '@facturelle/core'

/** What an invoice is written for. */
export interface Work {
  readonly adapter: Adapter
  readonly destination: Destination
  readonly engines: readonly DocumentEngine[]
  /** The caller's word, before the adapter's. */
  readonly asked: { readonly syntax?: Syntax | undefined; readonly profile?: Profile | undefined }
  readonly checkDigits: boolean | undefined
  readonly frenchRules: boolean | undefined
  readonly clock: Clock
  readonly signal: AbortSignal | undefined
}

/**
 * Writes an invoice in the first form that its destination wants and that leaves nothing out; where each leaves something
 * out, in the one that leaves out the least.
 * @throws {UnsupportedError} `INVOICE_UNWRITABLE`: no engine writes any of the forms, or the adapter takes files alone
 * @throws {ConfigurationError} the engine's word on an invoice that is none
 */
export async function written(invoice: Invoice | SimplifiedInvoice, work: Work): Promise<WrittenDocument> {
  const { engines, clock, checkDigits, frenchRules, signal } = work
  const how = {
    clock,
    ...(checkDigits !== undefined && { checkDigits }),
    ...(frenchRules !== undefined && { frenchRules }),
  }
  const forms = wanted(invoice, work)
  let best: WrittenDocument | undefined
  for (const form of forms) {
    const engine = engines.find(({ write, writes }) => write && writes?.some((one) => fits(one, form)))
    if (!engine?.write) continue
    const document = await engine.write(invoice, { ...form, ...how })
    signal?.throwIfAborted()
    if (document.warnings.length === 0) return document
    if (!best || document.warnings.length < best.warnings.length) best = document
  }
  if (best) return best
  throw unwritable(forms, work)
}

function wanted(invoice: Invoice | SimplifiedInvoice, { adapter, destination, asked }: Work): readonly DocumentForm[] {
  const { syntax, profile } = asked
  const guideline = 'processControl' in invoice ? invoice.processControl?.guideline : undefined
  const forms = adapter.wants?.(destination, typeof guideline === 'string' ? { guideline } : {}) ?? []
  const left = forms.filter((form) => fits(form, { ...(syntax && { syntax }), ...(profile && { profile }) }))
  if (left.length > 0 || syntax === undefined) {
    return profile === undefined ? left : left.map((form) => ({ ...form, profile }))
  }
  // Not of the adapter's list: whoever names a syntax knows the destination better.
  return [{ syntax, ...(profile && { profile }) }]
}

/** Whether one form is the other, as far as that says. */
function fits(form: DocumentForm, { syntax, profile }: Partial<DocumentForm>): boolean {
  return (
    (syntax === undefined || form.syntax === syntax) &&
    (profile === undefined || form.profile === undefined || form.profile === profile)
  )
}

function unwritable(forms: readonly DocumentForm[], { adapter, engines, asked }: Work): UnsupportedError {
  const list = (all: readonly DocumentForm[]) => [...new Set(all.map(nameOf))].join(', ')
  const made = list(engines.flatMap(({ write, writes }) => (write && writes) || []))
  const remedy = made
    ? `The engines here write ${made}; pass one that writes more, or set syntax and profile to one of these`
    : 'No engine here writes invoices; pass one that does, xml() of @facturelle/documents, or submit a file'
  // The caller's own words stay out of it: anything may have got into them.
  const why =
    asked.syntax !== undefined
      ? `No document engine writes ${asked.syntax}${asked.profile === undefined ? '' : ' of the profile asked for'}`
      : forms.length > 0
        ? `No document engine writes what ${adapter.type} wants: ${list(forms)}`
        : asked.profile !== undefined
          ? `${adapter.type} names no form of the profile asked for; give the syntax too`
          : `${adapter.type} does not say in which form it takes an invoice; set syntax, or submit a file`
  return new UnsupportedError('INVOICE_UNWRITABLE', `${why}. ${remedy}`)
}

function nameOf({ syntax, profile }: DocumentForm): string {
  return profile === undefined ? syntax : `${syntax} ${profile}`
}
