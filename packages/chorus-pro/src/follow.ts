import type { Clock, EventOptions, LifecycleEvent, LifecycleReason, TechnicalAcknowledgement } from '@facturelle/core'
import { Polling } from '@facturelle/core/http'
import type { FluxReference } from './adapter.js'
import type { ChorusPro } from './client.js'
import { type FluxCursor, type FluxStart, invalidCursor, readCursor, startCursor } from './cursor.js'
import { fluxSource } from './flux-source.js'
import { fluxPhase, splitMessages } from './mapping.js'
import { type FluxEvent, type FluxSource, POLL, rapportOf, track } from './tracking.js'

type Deposited = FluxReference & { readonly id: string }
type Following = EventOptions & { readonly clock: Clock }

export function followFlux(
  client: ChorusPro,
  from: FluxStart | FluxCursor,
  options: Following,
): AsyncGenerator<FluxEvent, void, undefined> {
  if (typeof from !== 'object' || from === null)
    throw invalidCursor('from', 'must be a cursor, or have numeroFluxDepot')
  const cursor = 'version' in from ? readCursor(from) : startCursor(from, options.clock.now())
  return track(fluxSource(client), cursor, options)
}

export function followBatch(
  client: ChorusPro,
  reference: Deposited,
  { from, ...options }: Following & { readonly from?: FluxCursor | undefined },
): AsyncGenerator<FluxEvent, void, undefined> {
  if (from && from.numeroFluxDepot !== reference.id) throw invalidCursor('from.numeroFluxDepot', 'is of another flow')
  return followFlux(client, from ?? startOf(reference, reference.invoices?.length), options)
}

/**
 * A flow as one of its invoices sees it: others are for others to follow, and nothing waits for their last status. The
 * numbers of a flow differ, which is seen to before it leaves.
 */
function sourceOf(client: ChorusPro, { count = 1, document }: Deposited): FluxSource {
  const number = document.number?.trim()
  if (count === 1 || number === undefined) return fluxSource(client)
  const source = fluxSource(client, number)
  return {
    ...source,
    async rapport(cursor, signal) {
      const rapport = await source.rapport(cursor, signal)
      return (
        rapport && { ...rapport, erreursDP: rapport.erreursDP.filter(({ numeroDP }) => numeroDP?.trim() === number) }
      )
    },
  }
}

/** What happens to one invoice, in the vocabulary of the contract. */
export async function* followOne(
  client: ChorusPro,
  reference: Deposited,
  options: Following,
): AsyncGenerator<LifecycleEvent, void, undefined> {
  const { id } = reference
  let rejection: LifecycleEvent | undefined
  const start = startCursor(startOf(reference, 1), options.clock.now())
  for await (const event of track(sourceOf(client, reference), start, options)) {
    if (event.type === 'statut') {
      const { stage, statut, at, final, reasons, identifiantFactureCPP } = event
      yield {
        stage,
        platformStatus: statut,
        source: 'lifecycle',
        ...(at !== undefined && { at }),
        final,
        reasons,
        reference: String(identifiantFactureCPP),
      }
      if (final) return
      continue
    }
    const rejected = event.type === 'refused' || event.phase === 'rejected'
    const told: LifecycleEvent = {
      stage: rejected ? 'rejected' : event.phase === 'unknown' ? 'unknown' : 'submitted',
      platformStatus: event.type === 'flux' ? event.etat : (event.cursor.etat ?? 'unknown'),
      source: 'acknowledgement',
      ...(event.type === 'flux' && event.at !== undefined && { at: event.at }),
      final: rejected,
      reasons: event.reasons,
      reference: id,
    }
    // The state of the flow and what it says of the invoice are one rejection.
    if (!rejected) yield told
    else rejection = rejection ? { ...rejection, reasons: [...rejection.reasons, ...told.reasons] } : told
  }
  if (rejection) yield rejection
}

/** The end of the technical checks of a flow of one invoice. */
export async function acknowledgementOf(
  client: ChorusPro,
  reference: Deposited,
  { clock, ...options }: Following,
): Promise<TechnicalAcknowledgement> {
  const polling = new Polling({ ...POLL, ...options, clock })
  const source = sourceOf(client, reference)
  const cursor = startCursor(startOf(reference, 1), clock.now())
  for (;;) {
    const rapport = await rapportOf(source, cursor, { polling, clock, signal: options.signal })
    const phase = rapport && fluxPhase(rapport.etat)
    if (rapport && (phase === 'integrated' || phase === 'partial' || phase === 'rejected')) {
      const { etat, at, erreursTechniques, erreursDP } = rapport
      const ofInvoice: LifecycleReason[] = erreursDP.flatMap(({ libelleErreurDP }) =>
        splitMessages(libelleErreurDP).map((text) => ({ text })),
      )
      const failed = phase === 'rejected' || (phase === 'partial' && erreursDP.length > 0)
      const said = [...erreursTechniques, ...ofInvoice]
      return {
        outcome: failed ? 'error' : 'ok',
        platformStatus: etat,
        ...(at !== undefined && { at }),
        reasons: failed ? said : [],
        warnings: failed ? [] : said,
        reference: reference.id,
      }
    }
    await polling.wait()
  }
}

function startOf({ id, syntaxeFlux, sentAt }: Deposited, count: number | undefined): FluxStart {
  return {
    numeroFluxDepot: id,
    ...(syntaxeFlux !== undefined && { syntaxeFlux }),
    ...(sentAt !== undefined && { since: sentAt }),
    ...(count !== undefined && { count }),
  }
}
