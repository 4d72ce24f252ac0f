import { type Clock, TransportError } from '@facturelle/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FluxCursor, readCursor, startCursor } from './cursor.js'
import type { FactureTrouvee, FluxEvent, FluxSource, HistoriqueEntry, Rapport } from './tracking.js'
import { track } from './tracking.js'

const START = Date.UTC(2026, 10, 21)

/** Time that jumps over what is slept. */
function jumpingClock(): Clock & { time: number } {
  const clock = {
    time: START,
    now: () => clock.time,
    sleep: async (ms: number, signal?: AbortSignal) => {
      signal?.throwIfAborted()
      clock.time += ms
    },
  }
  return clock
}

/** A flow as it stands at one moment; each question moves the world on by one step. */
interface World {
  readonly rapports: readonly (Rapport | undefined)[]
  /** For each invoice, its history in order; `visible` says how much of it each step adds. */
  readonly factures: readonly { readonly id: number; readonly history: readonly HistoriqueEntry[] }[]
  /** How many entries of all histories are there, by step. */
  readonly pace: readonly number[]
  readonly neverPaid?: boolean
  readonly failures?: readonly number[]
}

function sourceOf(world: World): FluxSource & { step: number } {
  let questions = 0
  const asked = () => {
    if (world.failures?.includes(questions++)) throw new TransportError('TIMEOUT', 'late', { requestSent: 'maybe' })
  }
  const visible = (history: readonly HistoriqueEntry[]) => {
    const shown = world.pace.slice(0, source.step + 1).reduce((sum, more) => sum + more, 0)
    return history.slice(0, Math.max(1, shown))
  }
  const source = {
    step: 0,
    async rapport() {
      asked()
      return world.rapports[Math.min(source.step++, world.rapports.length - 1)]
    },
    rapportAbsent: () => new Error('no report'),
    async factures(): Promise<FactureTrouvee[]> {
      asked()
      source.step++
      return world.factures.map(({ id, history }) => {
        const last = visible(history).at(-1)
        return {
          identifiantFactureCPP: id,
          numeroFacture: `F-${id}`,
          ...(last && { statut: last.code, ...(last.at && { at: last.at }) }),
        }
      })
    },
    async historique(id: number) {
      asked()
      const entries = visible(world.factures.find((facture) => facture.id === id)?.history ?? [])
      const last = entries.at(-1)
      // The platform gives the newest first.
      return { entries: [...entries].reverse(), ...(last && { statutCourantCode: last.code }) }
    },
    neverPaid: async () => world.neverPaid,
  }
  return source
}

const rapport = (etat: string, rest: Partial<Rapport> = {}): Rapport => ({
  etat,
  erreursTechniques: [],
  erreursDP: [],
  ...rest,
})
const history = (id: number, ...codes: readonly string[]) =>
  codes.map((code, at) => ({ id: id * 100 + at, code, at: new Date(START + at * 60_000).toISOString() }))
const from = (rest: { count?: number } = {}) => startCursor({ numeroFluxDepot: 'CPP-1', ...rest }, START)

/** What happened, without cursors. */
const facts = (events: readonly FluxEvent[]) => events.map(({ cursor: _, ...fact }) => fact)
const told = (events: readonly FluxEvent[]) =>
  events.map((event) =>
    event.type === 'flux'
      ? event.etat
      : event.type === 'refused'
        ? `refused ${event.numeroFacture}`
        : `${event.numeroFacture} ${event.statut}${event.final ? ' final' : ''}`,
  )

async function all(source: FluxSource, cursor: FluxCursor, most = Number.POSITIVE_INFINITY): Promise<FluxEvent[]> {
  const events: FluxEvent[] = []
  for await (const event of track(source, cursor, { clock: jumpingClock() })) {
    events.push(event)
    if (events.length >= most) break
  }
  return events
}

describe('track', () => {
  it('follows an invoice from the report to its last status', async () => {
    const source = sourceOf({
      rapports: [undefined, rapport('IN_RECU'), rapport('IN_RECU'), rapport('IN_INTEGRE')],
      factures: [{ id: 1, history: history(1, 'DEPOSEE', 'MISE_A_DISPOSITION', 'MANDATEE', 'MISE_EN_PAIEMENT') }],
      pace: [1, 0, 0, 0, 0, 1, 0, 1, 1],
    })
    const events = await all(source, from())
    expect(told(events)).toEqual([
      'IN_RECU',
      'IN_INTEGRE',
      'F-1 DEPOSEE',
      'F-1 MISE_A_DISPOSITION',
      'F-1 MANDATEE',
      'F-1 MISE_EN_PAIEMENT final',
    ])
    expect(events.at(-1)?.cursor.ended).toBe(true)
    expect(await all(source, events.at(-1)?.cursor as FluxCursor)).toEqual([])
  })

  it('ends with the flow where nothing exists, and says why', async () => {
    const refused = rapport('IN_REJETE', {
      erreursTechniques: [{ code: 'ERR_XSD_001', text: 'not well-formed' }],
      erreursDP: [
        { numeroDP: 'F-1', libelleErreurDP: 'no such recipient | no such service' },
        { numeroDP: 'F-1', libelleErreurDP: 'and more' },
      ],
    })
    const events = await all(sourceOf({ rapports: [refused], factures: [], pace: [] }), from())
    expect(facts(events)).toEqual([
      {
        type: 'flux',
        etat: 'IN_REJETE',
        phase: 'rejected',
        reasons: [{ code: 'ERR_XSD_001', text: 'not well-formed' }],
      },
      {
        type: 'refused',
        numeroFacture: 'F-1',
        reasons: [{ text: 'no such recipient' }, { text: 'no such service' }, { text: 'and more' }],
      },
    ])
    expect(events.map(({ cursor }) => cursor.ended)).toEqual([false, true])
  })

  it('goes on with the invoices that exist where a flow was integrated in part', async () => {
    const partial = rapport('IN_INTEGRE_PARTIEL', { erreursDP: [{ numeroDP: 'F-2', libelleErreurDP: 'twice' }] })
    const world = { rapports: [partial], factures: [{ id: 1, history: history(1, 'REJETEE') }], pace: [] }
    const events = await all(sourceOf(world), from({ count: 2 }))
    expect(told(events)).toEqual(['IN_INTEGRE_PARTIEL', 'refused F-2', 'F-1 REJETEE final'])
  })

  it('does not wait for invoices that were refused: a flow of one ends with its refusal', async () => {
    const partial = rapport('IN_INTEGRE_PARTIEL', { erreursDP: [{ numeroDP: 'F-1' }] })
    const events = await all(sourceOf({ rapports: [partial], factures: [], pace: [] }), from({ count: 1 }))
    expect(told(events)).toEqual(['IN_INTEGRE_PARTIEL', 'refused F-1'])
  })

  it.each([
    ['MANDATEE', true],
    ['COMPTABILISEE', true],
    ['COMPTABILISEE', false],
  ])('stops at %s where the recipient never reports the payment: %s', async (last, neverPaid) => {
    const codes = ['DEPOSEE', last, ...(neverPaid ? [] : ['MISE_EN_PAIEMENT'])]
    const world = {
      rapports: [rapport('IN_INTEGRE')],
      factures: [{ id: 1, history: history(1, ...codes) }],
      pace: [1, 1, 1],
      neverPaid,
    }
    expect(told(await all(sourceOf(world), from())).at(-1)).toBe(`F-1 ${codes.at(-1)} final`)
  })

  it('keeps on asking in a state that nobody knows, and tells it once', async () => {
    const world = {
      rapports: [rapport('IN_NEW_STATE'), rapport('IN_NEW_STATE'), rapport('IN_INTEGRE')],
      factures: [{ id: 1, history: history(1, 'NEW_STATUS', 'SUPPRIMEE') }],
      pace: [1, 0, 0, 0, 1],
    }
    const events = await all(sourceOf(world), from())
    expect(events.slice(0, 2)).toMatchObject([
      { etat: 'IN_NEW_STATE', phase: 'unknown' },
      { etat: 'IN_INTEGRE', phase: 'integrated' },
    ])
    expect(events[2]).toMatchObject({ statut: 'NEW_STATUS', stage: 'unknown', final: false })
  })

  it('gives up on a report that stays away', async () => {
    await expect(all(sourceOf({ rapports: [undefined], factures: [], pace: [] }), from())).rejects.toThrow('no report')
  })

  it('waits outages out', async () => {
    const world = { rapports: [rapport('IN_INTEGRE')], factures: [{ id: 1, history: history(1, 'REJETEE') }], pace: [] }
    const calm = facts(await all(sourceOf(world), from()))
    expect(facts(await all(sourceOf({ ...world, failures: [0, 1, 3, 5] }), from()))).toEqual(calm)
  })

  it('tells a status that the history does not have yet, and not again when it does', async () => {
    let round = 0
    const entry = { id: 7, code: 'MISE_A_DISPOSITION', at: '2026-11-21T10:00:00Z' }
    const source: FluxSource = {
      ...sourceOf({ rapports: [rapport('IN_INTEGRE')], factures: [], pace: [] }),
      factures: async () => [
        { identifiantFactureCPP: 1, numeroFacture: 'F-1', statut: round++ < 3 ? 'MISE_A_DISPOSITION' : 'ABANDONNEE' },
      ],
      historique: async () => ({
        entries: round < 2 ? [] : round < 4 ? [entry] : [entry, { id: 8, code: 'ABANDONNEE' }],
      }),
    }
    expect(told(await all(source, from()))).toEqual(['IN_INTEGRE', 'F-1 MISE_A_DISPOSITION', 'F-1 ABANDONNEE final'])
  })

  it('loses nothing and repeats nothing, stopped and taken up again anywhere', async () => {
    const CODES = ['DEPOSEE', 'MISE_A_DISPOSITION', 'SUSPENDUE', 'COMPLETEE', 'A_RECYCLER', 'COMPTABILISEE', 'NOUVEAU']
    const LAST = ['MISE_EN_PAIEMENT', 'REJETEE', 'ABANDONNEE', 'SUPPRIMEE']
    const codes = fc.tuple(fc.array(fc.constantFrom(...CODES), { maxLength: 6 }), fc.constantFrom(...LAST))
    const worlds = fc.record({
      invoices: fc.array(codes, { minLength: 1, maxLength: 4 }),
      refused: fc.uniqueArray(fc.constantFrom('R-1', 'R-2', 'R-3'), { maxLength: 3 }),
      states: fc.array(fc.constantFrom('IN_RECU', 'IN_INCIDENTE', 'IN_AUTRE', undefined), { maxLength: 3 }),
      pace: fc.array(fc.nat(3), { minLength: 1, maxLength: 8 }),
      identified: fc.boolean(),
      failures: fc.uniqueArray(fc.nat(20), { maxLength: 4 }),
    })
    await fc.assert(
      fc.asyncProperty(worlds, fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 20 }), async (plan, stops) => {
        const factures = plan.invoices.map(([before, last], at) => ({
          id: at + 1,
          // Without ids, moments tell entries apart.
          history: history(at + 1, ...before, last).map(({ id, ...entry }) =>
            plan.identified ? { id, ...entry } : entry,
          ),
        }))
        const over = rapport(plan.refused.length > 0 ? 'IN_INTEGRE_PARTIEL' : 'IN_INTEGRE', {
          erreursDP: plan.refused.map((numeroDP) => ({ numeroDP })),
        })
        const states = plan.states.map((etat) => etat && rapport(etat))
        // Whatever was shown stays shown, and in the end everything is.
        const world = { rapports: [...states, over], factures, pace: [...plan.pace, 100], failures: plan.failures }
        const cursor = from({ count: factures.length + plan.refused.length })
        const whole = facts(await all(sourceOf(world), cursor))

        const source = sourceOf(world)
        const pieces: FluxEvent[] = []
        let at = cursor
        for (const most of [...stops, Number.POSITIVE_INFINITY]) {
          const piece = await all(source, at, most)
          pieces.push(...piece)
          at = readCursor(JSON.parse(JSON.stringify(pieces.at(-1)?.cursor ?? at)))
        }
        const byInvoice = (events: readonly object[]) =>
          [...events].sort((a, b) => JSON.stringify(orderOf(a)).localeCompare(JSON.stringify(orderOf(b))))
        // Which invoice is told first depends on when it was asked; what is told of each does not.
        const invoices = (events: readonly object[]) => byInvoice(events.filter((event) => 'statut' in event))
        expect(invoices(facts(pieces))).toEqual(invoices(whole))
        expect(facts(pieces).filter((event) => event.type === 'refused')).toHaveLength(plan.refused.length)
        for (const { id, history } of factures) {
          const own = pieces.filter((event) => event.type === 'statut' && event.identifiantFactureCPP === id)
          expect(told(own).map((text) => text.split(' ')[1])).toEqual(history.map(({ code }) => code))
          expect(told(own).filter((text) => text.endsWith('final'))).toHaveLength(1)
        }
        expect(at.ended).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

function orderOf(event: object) {
  const { identifiantFactureCPP, at } = event as { identifiantFactureCPP?: number; at?: string }
  return [identifiantFactureCPP, at]
}

describe('cursors', () => {
  it.each([
    [undefined, 'cursor'],
    [{ version: 2 }, 'cursor.version'],
    [{ ...from(), numeroFluxDepot: 1 }, 'cursor.numeroFluxDepot'],
    [{ ...from(), since: 1 }, 'cursor.since'],
    [{ ...from(), since: 'yesterday' }, 'cursor.since'],
    [{ ...from(), count: '3' }, 'cursor.count'],
    [{ ...from(), etat: 1 }, 'cursor.etat'],
    [{ ...from(), refused: [1] }, 'cursor.refused'],
    [{ ...from(), reported: 'yes' }, 'cursor.reported'],
    [{ ...from(), ended: undefined }, 'cursor.ended'],
    [{ ...from(), factures: { a: { told: [], ended: false } } }, 'cursor.factures'],
    [{ ...from(), factures: { 1: { told: 'x', ended: false } } }, 'cursor.factures'],
  ])('are checked: %j', (value, field) => {
    expect(() => readCursor(value)).toThrow(expect.objectContaining({ code: 'CURSOR_INVALID', field }))
  })

  it('start from the number of a deposit', () => {
    expect(() => startCursor({ numeroFluxDepot: 'two words' }, 0)).toThrow(/numeroFluxDepot/)
    expect(() => startCursor({ numeroFluxDepot: 'CPP', count: 0 }, 0)).toThrow(/count/)
  })
})
