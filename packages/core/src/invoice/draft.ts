import type { Invoice } from './invoice.js'
import type { Totals } from './settlement.js'

/**
 * An invoice whose sums are still to be made: `completeTotals` of `@facturelle/documents` makes it an `Invoice`. Of
 * `totals` it takes what nobody can compute: `paidAmount`, `roundingAmount`, `vatTotalInAccountingCurrency`; of
 * `vatBreakdown` the exemption reasons. Lines may go without `netAmount`.
 */
export interface InvoiceDraft extends Omit<Invoice, 'totals' | 'vatBreakdown'> {
  /** BG-22 of which `paidAmount` (BT-113), `roundingAmount` (BT-114), `vatTotalInAccountingCurrency` (BT-111) are kept. */
  readonly totals?: Partial<Totals>
  /** BG-23 of which the exemption reasons are kept: BT-120, BT-121. */
  readonly vatBreakdown?: readonly VatGroupDraft[]
}

/** What is known of a VAT group before it is summed. */
export type VatGroupDraft = Pick<
  Invoice['vatBreakdown'][number],
  'category' | 'rate' | 'exemptionReason' | 'exemptionReasonCode'
>
