import type { Clock, EventOptions, LifecycleReason, Stage } from '@facturelle/core'
import { Polling } from '@facturelle/core/http'
import type { FactureCursor, FluxCursor } from './cursor.js'
import {
  type FluxPhase,
  fluxPhase,
  isLastBeforePayment,
  isLastStatut,
  splitMessages,
  stageOfStatut,
} from './mapping.js'

/** What tracking asks of Chorus Pro. */
export interface FluxSource {
  /** The report of a flow; `undefined` where it is not there, which right after the deposit is no error. */
  rapport(cursor: FluxCursor, signal: AbortSignal | undefined): Promise<Rapport | undefined>
  /** The error of a report that stays away. */
  rapportAbsent(cursor: FluxCursor): Error
  /** Every invoice of the flow that exists. */
  factures(cursor: FluxCursor, signal: AbortSignal | undefined): Promise<readonly FactureTrouvee[]>
  /** The whole history of an invoice. */
  historique(identifiantFactureCPP: number, signal: AbortSignal | undefined): Promise<Historique>
  /** Whether the recipient of an invoice never reports its payment; `undefined` where that cannot be known. */
  neverPaid(facture: FactureTrouvee, signal: AbortSignal | undefined): Promise<boolean | undefined>
}

/** What a flow's report says. */
export interface Rapport {
  readonly etat: string
  /** ISO 8601 where it could be read, else as the platform has it. */
  readonly at?: string
  readonly erreursTechniques: readonly LifecycleReason[]
  readonly erreursDP: readonly ErreurDP[]
}

export interface ErreurDP {
  readonly identifiantFournisseur?: string
  readonly identifiantDestinataire?: string
  /** The supplier's own number, the only key there is. */
  readonly numeroDP?: string
  readonly libelleErreurDP?: string
}

/** An invoice of the flow, as the search gives it. */
export interface FactureTrouvee {
  readonly identifiantFactureCPP: number
  readonly numeroFacture?: string
  readonly statut?: string
  readonly at?: string
  readonly idDestinataire?: number
  readonly idServiceExecutant?: number
}

export interface Historique {
  readonly statutCourantCode?: string
  readonly entries: readonly HistoriqueEntry[]
}

export interface HistoriqueEntry {
  readonly id?: number
  readonly code: string
  readonly at?: string
  readonly commentaire?: string
}

interface Told {
  /** Where the tracking stands once this event was dealt with: store it, and go on from it. */
  readonly cursor: FluxCursor
}

/** What happens to a flow and to its invoices. */
export type FluxEvent = Told &
  (
    | {
        readonly type: 'flux'
        /** `etatCourantDepotFlux`, as the platform has it. */
        readonly etat: string
        readonly phase: FluxPhase
        readonly at?: string
        readonly reasons: readonly LifecycleReason[]
      }
    | {
        /** The report refuses one invoice of the flow: it does not exist. */
        readonly type: 'refused'
        readonly numeroFacture?: string
        readonly identifiantFournisseur?: string
        readonly reasons: readonly LifecycleReason[]
      }
    | {
        readonly type: 'statut'
        readonly identifiantFactureCPP: number
        readonly numeroFacture?: string
        /** The status, as the platform has it. */
        readonly statut: string
        readonly stage: Stage
        readonly at?: string
        readonly reasons: readonly LifecycleReason[]
        /** Nothing more is expected of this invoice. */
        readonly final: boolean
      }
  )

/** Deposits are queued, and recipients take days: there is no hurry. */
export const POLL = { pollMs: 5_000, maxPollMs: 300_000 } as const
/** How long after the deposit a report that is not found may still come. */
const REPORT_LAG_MS = 900_000

/**
 * The report of a flow, `undefined` where it is not there yet.
 * @throws what the source says of one that stays away
 */
export async function rapportOf(
  source: FluxSource,
  cursor: FluxCursor,
  { polling, clock, signal }: { polling: Polling; clock: Clock; signal: AbortSignal | undefined },
): Promise<Rapport | undefined> {
  const rapport = await polling.ask(() => source.rapport(cursor, signal))
  const late = clock.now() - Date.parse(cursor.since) >= REPORT_LAG_MS
  if (rapport === undefined && late) throw source.rapportAbsent(cursor)
  return rapport
}

/**
 * What happens to a flow, from its report to the last status of each invoice. Each event carries the cursor to go on from:
 * stopped at any moment, nothing is lost and nothing is told twice. Outages are waited out.
 */
export async function* track(
  source: FluxSource,
  from: FluxCursor,
  { clock, ...options }: EventOptions & { readonly clock: Clock },
): AsyncGenerator<FluxEvent, void, undefined> {
  const { signal } = options
  const polling = new Polling({ ...POLL, ...options, clock })
  let cursor = from
  signal?.throwIfAborted()
  while (!cursor.reported) {
    const rapport = await rapportOf(source, cursor, { polling, clock, signal })
    if (rapport === undefined) {
      await polling.wait()
      continue
    }
    const phase = fluxPhase(rapport.etat)
    const over = phase === 'integrated' || phase === 'partial' || phase === 'rejected'
    const news = reportNews(rapport, phase, cursor)
    for (const [at, { after, event }] of news.entries()) {
      cursor = { ...cursor, ...after }
      if (over && at === news.length - 1) cursor = reportTold(cursor, phase)
      // A state that nobody knows may be the last one: it is asked for ever more slowly.
      if (phase !== 'unknown') polling.hurry()
      yield { ...event, cursor }
    }
    if (over) cursor = reportTold(cursor, phase)
    if (!cursor.reported) await polling.wait()
  }
  while (!cursor.ended) {
    const found = await polling.ask(() => source.factures(cursor, signal))
    for (const facture of found) {
      const id = String(facture.identifiantFactureCPP)
      const known: FactureCursor = cursor.factures[id] ?? { told: [], ended: false }
      if (known.ended || (known.seen !== undefined && known.seen === seenOf(facture))) continue
      const news = await newsOf(source, facture, known, polling, signal)
      const put = (next: FactureCursor) => {
        const next_ = { ...cursor, factures: { ...cursor.factures, [id]: next } }
        cursor = { ...next_, ended: allEnded(next_, found) }
      }
      for (const { event, after } of news.events) {
        put(after)
        polling.hurry()
        yield { ...event, cursor }
      }
      put(news.after)
    }
    if (!cursor.ended) await polling.wait()
  }
}

type Untold<E> = E extends FluxEvent ? Omit<E, 'cursor'> : never

/** What a report says that was not told yet: the state of the flow, then each invoice that it refuses. */
function reportNews(rapport: Rapport, phase: FluxPhase, cursor: FluxCursor) {
  const { etat, erreursTechniques: reasons } = rapport
  const news: { after: Partial<FluxCursor>; event: Untold<FluxEvent> }[] = []
  if (etat !== cursor.etat) {
    news.push({ after: { etat }, event: { type: 'flux', etat, phase, ...atOf(rapport), reasons } })
  }
  const refused = [...cursor.refused]
  for (const [key, { numeroDP, identifiantFournisseur, messages }] of refusalsOf(rapport)) {
    if (refused.includes(key)) continue
    refused.push(key)
    const event = {
      type: 'refused' as const,
      ...(numeroDP !== undefined && { numeroFacture: numeroDP }),
      ...(identifiantFournisseur !== undefined && { identifiantFournisseur }),
      reasons: messages.map((text) => ({ text })),
    }
    news.push({ after: { refused: [...refused] }, event })
  }
  return news
}

/** What a report refuses; what it says of one invoice in several entries is put together. */
function refusalsOf({ erreursDP }: Rapport) {
  const found = new Map<string, ErreurDP & { readonly messages: string[] }>()
  for (const erreur of erreursDP) {
    const key = JSON.stringify([erreur.identifiantFournisseur ?? '', erreur.numeroDP ?? ''])
    const held = found.get(key) ?? { ...erreur, messages: [] }
    held.messages.push(...splitMessages(erreur.libelleErreurDP))
    found.set(key, held)
  }
  return found
}

/** The report has nothing more to tell. */
function reportTold(cursor: FluxCursor, phase: FluxPhase): FluxCursor {
  return { ...cursor, reported: true, ended: phase === 'rejected' || allRefused(cursor) }
}

/** Every invoice of the flow was refused, which a flow of one is when it is integrated in part. */
function allRefused({ count, refused }: FluxCursor): boolean {
  return count !== undefined && refused.length >= count
}

/** Every invoice has had its last word. */
function allEnded({ factures, count, refused }: FluxCursor, found: readonly FactureTrouvee[]): boolean {
  const ended = (id: string) => factures[id]?.ended === true
  if (!found.every(({ identifiantFactureCPP }) => ended(String(identifiantFactureCPP)))) return false
  const known = Object.keys(factures)
  return known.every(ended) && known.length + refused.length >= (count ?? 1 + refused.length)
}

function seenOf({ statut, at }: FactureTrouvee): string {
  return `${statut ?? ''} ${at ?? ''}`
}

interface Standing {
  readonly after: FactureCursor
}

interface News extends Standing {
  readonly events: readonly (Standing & { readonly event: Omit<FluxEvent & { type: 'statut' }, 'cursor'> })[]
}

/** What is new of one invoice, in order. */
async function newsOf(
  source: FluxSource,
  facture: FactureTrouvee,
  known: FactureCursor,
  polling: Polling,
  signal: AbortSignal | undefined,
): Promise<News> {
  const { identifiantFactureCPP, numeroFacture } = facture
  const { entries, statutCourantCode } = await polling.ask(() => source.historique(identifiantFactureCPP, signal))
  const told = new Set(known.told)
  const ordered = inOrder(entries)
  const current = statutCourantCode ?? facture.statut
  // A status that the history does not list (yet) is told without its moment, and not again when the history has it.
  const unlisted = current !== undefined && !ordered.some(({ code }) => code === current) ? [{ code: current }] : []
  const alike = new Map<string, number>()
  const fresh: { entry: HistoriqueEntry; key: string }[] = []
  for (const entry of [...ordered, ...unlisted]) {
    const plain = keyOf(entry)
    const nth = (alike.get(plain) ?? 0) + 1
    alike.set(plain, nth)
    const key = nth > 1 ? `${plain} #${nth}` : plain
    if (told.has(key)) continue
    told.add(key)
    // Told before its entry came, which takes its place now.
    if (key !== entry.code && told.delete(entry.code)) continue
    fresh.push({ entry, key })
  }
  const last = unlisted[0]?.code ?? ordered.at(-1)?.code
  let neverPaid = known.neverPaid
  if (last !== undefined && isLastBeforePayment(last) && neverPaid === undefined) {
    neverPaid = await polling.ask(() => source.neverPaid(facture, signal))
  }
  const ended = last !== undefined && (isLastStatut(last) || (isLastBeforePayment(last) && neverPaid === true))
  const paid = neverPaid === undefined ? {} : { neverPaid }
  // The search and the history are not one store: where they disagree, the history is asked again.
  const agreed = facture.statut === undefined || facture.statut === last
  const after: FactureCursor = { ...(agreed && { seen: seenOf(facture) }), told: [...told], ended, ...paid }
  const soFar = new Set(known.told)
  const events = fresh.map(({ entry, key }, at) => {
    const isLast = at === fresh.length - 1
    soFar.add(key)
    return {
      after: isLast ? after : { told: [...soFar], ended: false, ...paid },
      event: {
        type: 'statut' as const,
        identifiantFactureCPP,
        ...(numeroFacture !== undefined && { numeroFacture }),
        statut: entry.code,
        stage: stageOfStatut(entry.code),
        ...atOf(entry),
        reasons: entry.commentaire ? [{ text: entry.commentaire }] : [],
        final: isLast && ended && entry.code === last,
      },
    }
  })
  return { events, after }
}

/** What tells entries of a history apart: their id, else what they say. */
function keyOf({ id, code, at }: HistoriqueEntry): string {
  return id === undefined ? `${code} ${at ?? ''}`.trim() : String(id)
}

/** The oldest first, in whichever order they came. */
function inOrder(entries: readonly HistoriqueEntry[]): HistoriqueEntry[] {
  const moment = ({ at }: HistoriqueEntry) => Date.parse(at ?? '')
  return [...entries].sort((a, b) => {
    const apart = moment(a) - moment(b)
    return Number.isNaN(apart) || apart === 0 ? (a.id ?? 0) - (b.id ?? 0) : apart
  })
}

function atOf({ at }: { readonly at?: string }): { readonly at?: string } {
  return at === undefined ? {} : { at }
}
