import { type Clock, ConfigurationError, type InboxOptions, type ReceivedItem, TransportError } from '@facturelle/core'
import { checkPolling, Polling } from '@facturelle/core/http'
import type { ChorusPro } from './client.js'
import { dayOf, isDay } from './dates.js'
import type { FactureRecipiendaire } from './factures.js'
import { POLL } from './tracking.js'

/** How long after its deposit an invoice may still show up: flows are integrated late, and some wait for an operator. */
const LATE_DAYS = 7
const DAY_MS = 86_400_000

interface Place {
  /** Nothing that was deposited before is wanted; empty: all is. */
  readonly floor: string
  /** The latest day of deposit so far. */
  readonly day: string
  /** What was handed on of the days that are looked at again. */
  readonly known: ReadonlyMap<number, string>
}

/**
 * The invoices that the account's structures received, by the day of their deposit. An invoice may show up days after it
 * was deposited: the last seven days are looked at again each time, and the cursor holds what was handed on of them.
 */
export async function* inbox(
  client: ChorusPro,
  environment: string | undefined,
  { since, cursor, follow = false, clock, ...options }: InboxOptions & { readonly clock: Clock },
): AsyncGenerator<ReceivedItem, void, undefined> {
  checkPolling(options)
  const { signal } = options
  const polling = new Polling({ ...POLL, ...options, clock })
  let place = cursor === undefined ? firstPlace(since) : readCursor(cursor)
  for (;;) {
    const { floor, day, known } = place
    const from = day === '' || earlier(day) < floor ? floor : earlier(day)
    const search = from === '' ? {} : { periodeDateDepotDu: from }
    const found = await polling.ask(() => newOnes(client, search, known, { clock, signal }))
    for (const facture of found) {
      place = after(place, facture.idFacture ?? 0, depositedOn(facture, clock) || place.day)
      yield itemOf(client, facture, environment, writeCursor(place), signal)
    }
    if (!follow) return
    if (found.length > 0) polling.hurry()
    await polling.wait()
  }
}

/** What the search has and was not handed on, by day and number. */
async function newOnes(
  client: ChorusPro,
  search: { readonly periodeDateDepotDu?: string },
  known: ReadonlyMap<number, string>,
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal | undefined },
): Promise<FactureRecipiendaire[]> {
  const found: FactureRecipiendaire[] = []
  for await (const facture of client.factures.rechercherRecipiendaireTout(search, signal ? { signal } : {})) {
    if (facture.idFacture !== undefined && !known.has(facture.idFacture)) found.push(facture)
  }
  return found
    .map((facture) => ({ facture, day: depositedOn(facture, clock), id: facture.idFacture ?? 0 }))
    .sort((one, other) => one.day.localeCompare(other.day) || one.id - other.id)
    .map(({ facture }) => facture)
}

/** Empty where the platform gives no day. One to come counts as today: the next search begins at the latest. */
function depositedOn({ dateDepot }: FactureRecipiendaire, clock: Clock): string {
  const day = dayOf(dateDepot ?? '')
  const today = dayOf(new Date(clock.now()).toISOString())
  return isDay(day) && day < today ? day : isDay(day) ? today : ''
}

function itemOf(
  client: ChorusPro,
  facture: FactureRecipiendaire,
  environment: string | undefined,
  cursor: string,
  signal: AbortSignal | undefined,
): ReceivedItem {
  const { idFacture = 0, dateDepot, numeroFacture, statut, codeFournisseur, codeDestinataire } = facture
  const details = Object.fromEntries(
    Object.entries({ numeroFacture, statut, codeFournisseur, codeDestinataire }).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )
  return {
    reference: {
      contract: 1,
      type: 'chorus-pro',
      received: true,
      ...(environment !== undefined && { destination: { environment } }),
      id: String(idFacture),
      details,
    },
    ...(dateDepot !== undefined && { receivedAt: dateDepot }),
    cursor,
    // As a PDF: a Factur-X stays one. The pivot is a format of Chorus Pro's own, with the parts of every other one.
    async original() {
      const groupe = { format: 'PDF', avecPiecesJointesComplementaires: 'NON', listeFacture: [{ idFacture }] }
      const { fichierResultat } = await client.factures.telechargerGroupe(groupe, signal ? { signal } : {})
      if (!fichierResultat || fichierResultat.byteLength === 0) {
        const why = 'The answer to factures.telechargerGroupe has no file'
        throw new TransportError('INVALID_RESPONSE', why, { requestSent: 'maybe' })
      }
      return { bytes: fichierResultat, name: `${idFacture}.pdf`, mediaType: 'application/pdf' }
    },
  }
}

function after({ floor, day, known }: Place, idFacture: number, deposited: string): Place {
  const latest = deposited > day ? deposited : day
  const kept = [...known, [idFacture, deposited] as const].filter(([, at]) => latest === '' || at >= earlier(latest))
  return { floor, day: latest, known: new Map(kept) }
}

const earlier = (day: string) => new Date(Date.parse(day) - LATE_DAYS * DAY_MS).toISOString().slice(0, 10)

function firstPlace(since: string | undefined): Place {
  const floor = since === undefined ? '' : new Date(Date.parse(since)).toISOString().slice(0, 10)
  return { floor, day: '', known: new Map() }
}

const writeCursor = ({ floor, day, known }: Place) => JSON.stringify([1, floor, day, [...known]])

function readCursor(cursor: string): Place {
  try {
    const [version, floor, day, known] = JSON.parse(cursor) as unknown[]
    const isPlace = (text: unknown) => text === '' || isDay(text)
    if (version === 1 && isPlace(floor) && isPlace(day) && Array.isArray(known)) {
      const entries = known as [number, string][]
      if (entries.every(([id, at]) => Number.isSafeInteger(id) && isPlace(at))) {
        return { floor: floor as string, day: day as string, known: new Map(entries) }
      }
    }
  } catch {
    // It is none, like all that has another form.
  }
  throw new ConfigurationError('ARGUMENT_INVALID', 'options.cursor is none of an inbox of Chorus Pro', {
    field: 'options.cursor',
  })
}
