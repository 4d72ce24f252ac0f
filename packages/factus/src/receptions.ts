import type { Operations } from './operations.js'
import { createListing, type Listing } from './pages.js'
import type { Reception, ReceptionBill, ReceptionEvent, ReceptionEventCode, ReceptionFilter } from './types.js'
import type { FactusCallOptions, Wire } from './wire.js'

/** Invoices received from others, and what the company states about them. */
export interface Receptions extends Listing<ReceptionFilter, ReceptionBill> {
  /** Adds an invoice by its CUFE. The answer may lack the `id`: list with `filter[cufe]` for it. */
  upload(invoice: { readonly track_id: string }, options?: FactusCallOptions): Promise<Reception>
  /**
   * States an event: 030 receipt, then 032 goods received, then 031 claim or 033 acceptance. Of purchases on credit only.
   * A claim needs its `claim_concept_code`.
   * @param bill_id the `id` of the list
   */
  emitEvent<Code extends ReceptionEventCode>(
    bill_id: number,
    event_type: Code,
    person: ReceptionPerson<Code>,
    options?: FactusCallOptions,
  ): Promise<unknown>
}

/** Who states an event, and of a claim why. */
export type ReceptionPerson<Code extends ReceptionEventCode> = Omit<ReceptionEvent, 'claim_concept_code'> &
  (Code extends '031'
    ? { readonly claim_concept_code: NonNullable<ReceptionEvent['claim_concept_code']> }
    : { readonly claim_concept_code?: never })

export function createReceptions(wire: Wire, { sends, emits }: Operations, version = 'v2'): Receptions {
  const path = `/${version}/receptions`
  const emit = emits<object, unknown>(
    'patch',
    `${path}/bills/{bill_id}/radian/events/{event_type}`,
    'receptions.emitEvent',
  )
  return {
    ...createListing<ReceptionFilter, ReceptionBill>(
      wire,
      { name: 'receptions.list', path: `${path}/bills` },
      'id number issue_date cufe company_nit company_name completed_events',
    ),
    upload: sends<{ readonly track_id: string }, Reception>('post', `${path}/upload`, 'receptions.upload'),
    emitEvent: (bill_id, event_type, person, options) => emit({ bill_id, event_type }, person, options),
  }
}
