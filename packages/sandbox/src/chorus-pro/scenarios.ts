import { z } from 'zod'
import { check } from '../check.js'

/** One state of a deposited flow. */
export interface ChorusProFlowStep {
  /** Sandbox time between the deposit and this state, in milliseconds. */
  readonly afterMs: number
  /** A state, or `outcome`: the file is taken in, and the state is what follows from it. */
  readonly etat: string
}

/** What becomes of a deposited file. */
export const CHORUS_PRO_FLOWS = {
  /** Taken in within a second: IN_INTEGRE, IN_INTEGRE_PARTIEL or IN_REJETE, as the file deserves. */
  ordinary: [
    { afterMs: 0, etat: 'IN_RECU' },
    { afterMs: 300, etat: 'IN_TRAITE_SE_CPP' },
    { afterMs: 450, etat: 'IN_EN_ATTENTE_TRAITEMENT_CPP' },
    { afterMs: 600, etat: 'IN_EN_COURS_TRAITEMENT_CPP' },
    { afterMs: 900, etat: 'outcome' },
  ],
  /** The long state of the portal's queue, and an entry check. */
  queued: [
    { afterMs: 0, etat: 'IN_DEPOT_PORTAIL_EN_ATTENTE_TRAITEMENT_SE_CPP' },
    { afterMs: 600, etat: 'QP_RECEVABLE' },
    { afterMs: 900, etat: 'outcome' },
  ],
  /** An incident, another attempt, and the outcome after a minute. */
  incident: [
    { afterMs: 0, etat: 'IN_RECU' },
    { afterMs: 600, etat: 'IN_INCIDENTE' },
    { afterMs: 30_000, etat: 'IN_EN_ATTENTE_RETRAITEMENT_CPP' },
    { afterMs: 60_000, etat: 'outcome' },
  ],
  /** An incident that nobody mends. */
  stuck: [
    { afterMs: 0, etat: 'IN_RECU' },
    { afterMs: 600, etat: 'IN_INCIDENTE' },
  ],
  /** The entry check finds the file inadmissible, whatever is in it. */
  inadmissible: [
    { afterMs: 0, etat: 'IN_RECU' },
    { afterMs: 600, etat: 'QP_IRRECEVABLE' },
  ],
  /** Refused as a whole, whatever is in it. */
  rejected: [
    { afterMs: 0, etat: 'IN_RECU' },
    { afterMs: 600, etat: 'IN_REJETE' },
  ],
} as const satisfies Record<string, readonly ChorusProFlowStep[]>

export type ChorusProFlowName = keyof typeof CHORUS_PRO_FLOWS

/** What becomes of deposited files: a scenario by its name, or steps. */
export type ChorusProFlow = ChorusProFlowName | readonly ChorusProFlowStep[]

/** One status of an invoice. */
export interface ChorusProStep {
  /**
   * Sandbox time between the creation of the invoice and this status, in milliseconds. After a status that waits for
   * somebody, the time counts from what that one does.
   */
  readonly afterMs: number
  readonly statut: string
  readonly commentaire?: string
}

const routed = [
  { afterMs: 150, statut: 'EN_COURS_ACHEMINEMENT' },
  { afterMs: 300, statut: 'MISE_A_DISPOSITION' },
] as const
const paid = (from: number) =>
  [
    { afterMs: from, statut: 'SERVICE_FAIT' },
    { afterMs: from + 300, statut: 'MANDATEE' },
    { afterMs: from + 450, statut: 'MISE_A_DISPOSITION_COMPTABLE' },
    { afterMs: from + 600, statut: 'COMPTABILISEE' },
    { afterMs: from + 900, statut: 'MISE_EN_PAIEMENT' },
  ] as const

/** What becomes of an invoice after `DEPOSEE`. */
export const CHORUS_PRO_SCENARIOS = {
  /** The whole way to the payment, in 1.8 seconds. */
  paid: [...routed, { afterMs: 600, statut: 'PRISE_EN_COMPTE_DESTINATAIRE' }, ...paid(900)],
  /** Routed, and no further: the recipient is you. */
  delivered: routed,
  /** Documents are missing; paid after `completer`. */
  suspended: [
    ...routed,
    { afterMs: 600, statut: 'SUSPENDUE', commentaire: 'Pièce justificative manquante' },
    ...paid(900),
  ],
  /** The routing is wrong; paid after `recycler`. */
  toRecycle: [
    ...routed,
    { afterMs: 600, statut: 'A_RECYCLER', commentaire: 'Mauvais service' },
    { afterMs: 900, statut: 'MISE_A_DISPOSITION' },
    ...paid(1200),
  ],
  /** Refused by the recipient. */
  rejected: [
    ...routed,
    { afterMs: 600, statut: 'PRISE_EN_COMPTE_DESTINATAIRE' },
    { afterMs: 900, statut: 'REJETEE', commentaire: 'Montant contesté' },
  ],
  /** The payment order is the last word. */
  ordered: [...routed, { afterMs: 600, statut: 'SERVICE_FAIT' }, { afterMs: 900, statut: 'MANDATEE' }],
  /** Given up. */
  abandoned: [...routed, { afterMs: 600, statut: 'ABANDONNEE' }],
} as const satisfies Record<string, readonly ChorusProStep[]>

export type ChorusProScenarioName = keyof typeof CHORUS_PRO_SCENARIOS

/** A scenario by its name, or its steps. */
export type ChorusProScenario = ChorusProScenarioName | readonly ChorusProStep[]

/** What a script is told of a new invoice. */
export interface ScriptedFacture {
  readonly numeroFacture: string
  readonly siretFournisseur: string
  readonly siretDestinataire: string
  readonly codeService?: string
  readonly cadreFacturation: string
  readonly modeDepot: string
  readonly numeroFluxDepot?: string
}

/** One scenario for all invoices, or a choice for each; `undefined` is `paid`. */
export type ChorusProLifecycle = ChorusProScenario | ((facture: ScriptedFacture) => ChorusProScenario | undefined)

const flowNames = z.enum(Object.keys(CHORUS_PRO_FLOWS) as ChorusProFlowName[])
const flowSteps = z.array(z.strictObject({ afterMs: z.number().min(0), etat: z.string().min(1) }))
const names = z.enum(Object.keys(CHORUS_PRO_SCENARIOS) as ChorusProScenarioName[])
const steps = z.array(
  z.strictObject({ afterMs: z.number().min(0), statut: z.string().min(1), commentaire: z.string().optional() }),
)

/** @throws {ConfigurationError} `INVALID_OPTION`, naming the first key at fault */
export function checkedFlow(flow: ChorusProFlow, name: string): ChorusProFlow {
  return typeof flow === 'string' ? check(flowNames, flow, name) : check(flowSteps, flow, name)
}

/** @throws {ConfigurationError} `INVALID_OPTION`, naming the first key at fault */
export function checkedFactures(lifecycle: ChorusProLifecycle, name: string): ChorusProLifecycle {
  return typeof lifecycle === 'function' ? lifecycle : checkedScenario(lifecycle, name)
}

function checkedScenario(scenario: ChorusProScenario, name: string): ChorusProScenario {
  return typeof scenario === 'string'
    ? check(names, scenario, name)
    : (check(steps, scenario, name) as readonly ChorusProStep[])
}

export function flowStepsOf(flow: ChorusProFlow): readonly ChorusProFlowStep[] {
  return [...(typeof flow === 'string' ? CHORUS_PRO_FLOWS[flow] : flow)].sort((a, b) => a.afterMs - b.afterMs)
}

/** @throws what a script throws, or `INVALID_OPTION` for what it gave back */
export function stepsOf(lifecycle: ChorusProLifecycle, facture: ScriptedFacture): readonly ChorusProStep[] {
  const chosen = typeof lifecycle === 'function' ? (lifecycle(facture) ?? 'paid') : lifecycle
  const scenario = checkedScenario(chosen, 'scenario')
  const found: readonly ChorusProStep[] = typeof scenario === 'string' ? CHORUS_PRO_SCENARIOS[scenario] : scenario
  return [...found].sort((a, b) => a.afterMs - b.afterMs)
}

/** A moment between the first step and the second. */
export function afterFirst(steps: readonly { readonly afterMs: number }[]): number {
  const [first, second] = steps
  const from = first?.afterMs ?? 0
  return from + Math.max(0, (second?.afterMs ?? from + 2) - from) / 2
}
