import type { DocumentCharge, Invoice, Profile } from '@facturelle/core'
import { termOf } from '../model/term.js'
import type { XmlLimits } from '../reader.js'
import { checkLines } from './has-lines.js'
import type { Change } from './omitted.js'
import { type ParsedInvoice, parseInvoice } from './parse-invoice.js'
import { type WrittenInvoice, writeInvoice } from './write-invoice.js'

/** What to make of an invoice. */
export interface ConvertInvoiceOptions {
  readonly to: 'CII' | 'UBL'
  /**
   * Of CII one of six, of UBL `EN 16931` or `EXTENDED-CTC-FR`.
   * @default that of the file; in UBL `EXTENDED-CTC-FR` for `EXTENDED`; `EN 16931` for a profile that `to` does not have
   */
  readonly profile?: Profile
  /** What bounds the reading. */
  readonly limits?: Omit<XmlLimits, 'maxValueLength'>
}

/** An invoice in another form, and all that did not come along. */
export interface ConvertedInvoice extends WrittenInvoice {
  /** The invoice as the file had it. */
  readonly invoice: Invoice
  /** What the file was. */
  readonly from: Pick<ParsedInvoice, 'syntax' | 'root' | 'guideline' | 'profile'>
  /** What the file says and the model has no place for: the first thousand of it. */
  readonly unmapped: ParsedInvoice['unmapped']
  /** How many there are. */
  readonly unmappedCount: number
  /** What stands elsewhere than it stood, so that the sums hold: paths of the model. */
  readonly moved: readonly { readonly from: string; readonly to: string }[]
}

/**
 * Makes CII of UBL, UBL of CII, or another profile of either, by way of the model. Nothing is invented and nothing goes
 * silently: `unmapped` is what reading left behind, `omitted` what writing had no place for, `changed` what stands there
 * otherwise, guideline and root element among it. Charges for transport that the new form does not know (BG-X-42) become
 * charges of the invoice, told in `moved`.
 * @throws {DocumentError} as `parseInvoice`
 * @throws {ConfigurationError} `INVALID_OPTION`: no such syntax or profile; `LINES_MISSING`: of an invoice that has no
 *   lines, as MINIMUM and BASIC WL have none, UBL or a richer profile of CII
 */
export function convertInvoice(bytes: Uint8Array, { to, profile, limits }: ConvertInvoiceOptions): ConvertedInvoice {
  const { invoice, unmapped, unmappedCount, ...parsed } = parseInvoice(bytes, limits)
  const options = { syntax: to, profile: profile ?? profileIn(to, parsed.profile) }
  const written = writeInvoice(invoice, options)
  checkLines(invoice, written)
  const homeless = written.omitted.some(({ path }) => path === 'logisticsCharges')
  const { moved, ...rest } = homeless ? withPlainCharges(invoice) : { invoice, moved: [] }
  const made = moved.length > 0 ? writeInvoice(rest.invoice, options) : written
  const path = 'typeCode'
  const root: Change = { path, term: termOf(path) ?? path, reason: 'ROOT', from: parsed.root, to: made.root }
  return {
    ...made,
    changed: parsed.root === made.root ? made.changed : [...made.changed, root],
    invoice,
    from: {
      syntax: parsed.syntax,
      root: parsed.root,
      ...(parsed.guideline !== undefined && { guideline: parsed.guideline }),
      ...(parsed.profile !== undefined && { profile: parsed.profile }),
    },
    unmapped,
    unmappedCount,
    moved,
  }
}

const UBL_PROFILES: Readonly<Partial<Record<Profile, Profile>>> = {
  EXTENDED: 'EXTENDED-CTC-FR',
  'EXTENDED-CTC-FR': 'EXTENDED-CTC-FR',
}

function profileIn(syntax: 'CII' | 'UBL', profile: Profile | undefined): Profile {
  if (profile === undefined || profile === 'XRECHNUNG') return 'EN 16931'
  return syntax === 'CII' ? profile : (UBL_PROFILES[profile] ?? 'EN 16931')
}

/** BG-X-42 counts in BT-108: as plain charges its amounts keep the sums. One split over several rates cannot. */
function withPlainCharges(invoice: Invoice): { invoice: Invoice; moved: { from: string; to: string }[] } {
  const { logisticsCharges = [], ...others } = invoice
  const charges: DocumentCharge[] = [...(invoice.charges ?? [])]
  const moved: { from: string; to: string }[] = []
  const left = logisticsCharges.filter(({ amount, description, ...charge }, index) => {
    // A file may lack what the model must have.
    const [vat, second] = (charge as Partial<typeof charge>).vat ?? []
    if (!vat || second) return true
    moved.push({ from: `logisticsCharges[${index}]`, to: `charges[${charges.length}]` })
    charges.push({ amount, reason: description, vat })
    return false
  })
  const kept = left.length > 0 ? { logisticsCharges: left } : {}
  return { invoice: { ...others, ...kept, ...(charges.length > 0 && { charges }) }, moved }
}
