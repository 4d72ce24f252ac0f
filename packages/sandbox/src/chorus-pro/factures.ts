import type { Agenda } from '../agenda.js'
import { toMicroseconds } from '../timestamps.js'
import type { SettledChorusProQuirks } from './quirks.js'
import { afterFirst, type ChorusProLifecycle, type ChorusProStep, stepsOf } from './scenarios.js'
import type { CproService, CproStructure } from './structures.js'

/** A line of an invoice; decimals as text. */
export interface Ligne {
  readonly numero: number
  readonly reference?: string | undefined
  readonly denomination?: string | undefined
  readonly quantite?: string | undefined
  readonly unite?: string | undefined
  readonly montantUnitaireHT?: string | undefined
  readonly montantRemiseHT?: string | undefined
  readonly tauxTva?: string | undefined
  readonly tauxTvaManuel?: string | undefined
}

/** One line of the VAT summary; decimals as text. */
export interface LigneTvaRecord {
  readonly taux?: string | undefined
  readonly tauxManuel?: string | undefined
  readonly base?: string | undefined
  readonly montant?: string | undefined
}

/** A file that an invoice is bound to. */
export interface Liaison {
  readonly idLiaison: number
  readonly idPieceJointe: number
  readonly designation: string
  readonly typeCode: string
  readonly numeroLigne?: number | undefined
}

export interface Passage {
  readonly id: number
  readonly statut: string
  readonly at: number
  readonly commentaire?: string | undefined
  /** Who did it; absent: the platform. */
  readonly login?: string | undefined
}

export interface Montants {
  readonly ht: string
  readonly tva: string
  readonly ttc: string
  readonly aPayer: string
  readonly remiseTTC?: string | undefined
  readonly motifRemise?: string | undefined
}

/** What an invoice says: all that its supplier gave. */
export interface Contenu {
  readonly numeroFacture?: string | undefined
  readonly fournisseur: CproStructure
  readonly destinataire?: CproStructure | undefined
  readonly service?: CproService | undefined
  readonly valideur?: CproStructure | undefined
  readonly typeFacture: 'FACTURE' | 'AVOIR'
  readonly cadre: string
  readonly typeTva: string
  readonly motifExonerationTva?: string | undefined
  readonly modePaiement?: string | undefined
  readonly devise: string
  /** `YYYY-MM-DD`. */
  readonly dateFacture?: string | undefined
  readonly numeroMarche?: string | undefined
  readonly numeroBonCommande?: string | undefined
  readonly numeroFactureOrigine?: string | undefined
  readonly montants: Montants
  readonly lignes: readonly Ligne[]
  readonly lignesTva: readonly LigneTvaRecord[]
  readonly commentaire?: string | undefined
}

/** An invoice, in its present state. */
export interface FactureRecord {
  readonly id: number
  contenu: Contenu
  modeDepot: string
  readonly numeroFluxDepot?: string | undefined
  /** Sandbox time, in milliseconds. */
  readonly depot: number
  statut: string
  /** When the present status came. */
  depuis: number
  commentaireStatut?: string | undefined
  readonly passages: Passage[]
  readonly evenements: { readonly id: number; readonly libelle: string; readonly at: number }[]
  readonly actions: { readonly id: number; readonly code: string; readonly at: number; readonly login: string }[]
  principale?: Liaison | undefined
  complementaires: readonly Liaison[]
  telechargee: boolean
  rejetTraite: boolean
  numeroDpMandat?: string | undefined
  /** Steps that wait until somebody acts, counted from the status that made them wait. */
  waiting: readonly ChorusProStep[]
  /** Counts what people do: steps planned before are then void. */
  generation: number
}

/** Statuses that last until somebody acts. */
const WAITS = new Set([
  'SUSPENDUE',
  'A_RECYCLER',
  'ERREUR_FOURNISSEUR_SUR_VALIDEUR',
  'A_VALIDER_1',
  'INTERPRETEE_OCR',
  'BROUILLON',
])

/** Until there a subcontractor's or co-contractor's invoice waits for its validator, in milliseconds. */
const VALIDATION_AFTER_MS = 150
/** The way to the recipient, where no script has another. */
export const ROUTED: readonly ChorusProStep[] = [
  { afterMs: 150, statut: 'EN_COURS_ACHEMINEMENT' },
  { afterMs: 300, statut: 'MISE_A_DISPOSITION' },
]
const UNKNOWN_STATUS = 'EN_CONTROLE_COMPLEMENTAIRE'

export interface FacturesRoom {
  readonly agenda: Agenda
  readonly now: () => number
  readonly lifecycle: () => ChorusProLifecycle
  readonly quirks: SettledChorusProQuirks
}

export type NewFacture = Pick<FactureRecord, 'contenu' | 'modeDepot' | 'numeroFluxDepot'> & {
  readonly principale?: Liaison | undefined
  readonly complementaires?: readonly Liaison[]
}

/** What goes wrong in a script is told, so that a test can be mended. */
export function scriptFailure(error: unknown): string {
  return `The lifecycle script failed: ${error instanceof Error ? error.message : String(error)}`
}

/** All invoices, and what becomes of them. */
export class FactureStore {
  #last = 40_000_000
  #lastEntry = 0
  readonly #byId = new Map<number, FactureRecord>()

  readonly #room: FacturesRoom

  constructor(room: FacturesRoom) {
    this.#room = room
  }

  nextId(): number {
    this.#last += 1
    return this.#last
  }

  nextEntry(): number {
    this.#lastEntry += 1
    return this.#lastEntry
  }

  get(id: number): FactureRecord | undefined {
    return this.#byId.get(id)
  }

  /** The latest first: searches sort so unless they are told otherwise. */
  all(): FactureRecord[] {
    return [...this.#byId.values()].reverse()
  }

  find(numero: string, fournisseur: CproStructure): FactureRecord | undefined {
    return this.all().find(
      ({ contenu }) =>
        contenu.numeroFacture === numero && contenu.fournisseur.idStructureCPP === fournisseur.idStructureCPP,
    )
  }

  /** A draft: nothing becomes of it. */
  draft(invoice: NewFacture, login: string): FactureRecord {
    return this.#make(invoice, 'INTERPRETEE_OCR', this.#room.now(), login)
  }

  /** A deposited invoice. What becomes of it is planned. */
  deposit(invoice: NewFacture, at: number, login: string): FactureRecord {
    // A script is the caller's own code, and may throw: before anything is made.
    const steps = this.#stepsOf(invoice)
    const record = this.#make(invoice, 'DEPOSEE', at, login)
    this.#plan(record, steps, at)
    return record
  }

  /** A draft that was finished, or an invoice that was sent back and is submitted again. */
  resubmit(record: FactureRecord, contenu: Contenu, login: string): void {
    const fresh = record.statut === 'INTERPRETEE_OCR' || record.statut === 'BROUILLON'
    record.contenu = contenu
    if (fresh) {
      const steps = this.#stepsOf(record)
      this.set(record, 'DEPOSEE', login)
      this.#plan(record, steps, record.depuis)
    } else {
      this.answer(record, 'DEPOSEE', login, { otherwise: ROUTED })
    }
  }

  /** A status that somebody set: what was planned is void, and what waits goes on waiting only where this waits too. */
  set(record: FactureRecord, statut: string, login: string, commentaire?: string): void {
    record.generation += 1
    if (!WAITS.has(statut)) record.waiting = []
    this.#enter(record, statut, this.#room.now(), commentaire, login)
  }

  /** What somebody waited for: the status that it gives, and then what waited. */
  answer(
    record: FactureRecord,
    statut: string,
    login: string,
    { commentaire, otherwise = [] }: { commentaire?: string | undefined; otherwise?: readonly ChorusProStep[] } = {},
  ): void {
    const waiting = record.waiting.length > 0 ? record.waiting : otherwise
    this.set(record, statut, login, commentaire)
    this.#plan(record, waiting, this.#room.now())
  }

  #make(invoice: NewFacture, statut: string, at: number, login: string): FactureRecord {
    const record: FactureRecord = {
      id: this.nextId(),
      contenu: invoice.contenu,
      modeDepot: invoice.modeDepot,
      numeroFluxDepot: invoice.numeroFluxDepot,
      depot: at,
      statut,
      depuis: at,
      passages: [],
      evenements: [],
      actions: [],
      principale: invoice.principale,
      complementaires: invoice.complementaires ?? [],
      telechargee: false,
      rejetTraite: false,
      waiting: [],
      generation: 0,
    }
    this.#byId.set(record.id, record)
    this.#enter(record, statut, at, undefined, login)
    return record
  }

  /** @throws what a script throws */
  #stepsOf({ contenu, modeDepot, numeroFluxDepot }: NewFacture): readonly ChorusProStep[] {
    const { fournisseur, destinataire, service, valideur, cadre, numeroFacture } = contenu
    const facts = {
      numeroFacture: numeroFacture ?? '',
      siretFournisseur: fournisseur.siret,
      siretDestinataire: destinataire?.siret ?? '',
      cadreFacturation: cadre,
      modeDepot,
      ...(service ? { codeService: service.codeService } : {}),
      ...(numeroFluxDepot === undefined ? {} : { numeroFluxDepot }),
    }
    const steps = stepsOf(this.#room.lifecycle(), facts)
    const [first, ...others] = steps
    const unknown = { afterMs: afterFirst(steps), statut: UNKNOWN_STATUS }
    const told = this.#room.quirks.unknownStates ? [...(first ? [first] : []), unknown, ...others] : steps
    const reported = destinataire?.statutMiseEnPaiementNestPasRemonte
      ? told.filter(({ statut }) => statut !== 'MISE_EN_PAIEMENT')
      : told
    if (!valideur) return reported
    const validation = { afterMs: VALIDATION_AFTER_MS, statut: 'A_VALIDER_1' }
    // The way of the invoice begins when it is validated.
    const later = reported.map((step) => ({ ...step, afterMs: step.afterMs + VALIDATION_AFTER_MS }))
    return [validation, ...later]
  }

  /** Plans steps up to the first that waits; the others wait with it. */
  #plan(record: FactureRecord, steps: readonly ChorusProStep[], from: number): void {
    const { generation } = record
    const stop = steps.findIndex(({ statut }) => WAITS.has(statut))
    const planned = stop < 0 ? steps : steps.slice(0, stop + 1)
    const last = planned.at(-1)
    const waiting = stop < 0 ? [] : steps.slice(stop + 1)
    for (const step of planned) {
      const at = from + step.afterMs
      this.#room.agenda.add(toMicroseconds(at), () => {
        if (record.generation !== generation) return
        this.#enter(record, step.statut, at, step.commentaire)
        if (step !== last) return
        record.waiting = waiting.map((later) => ({ ...later, afterMs: later.afterMs - step.afterMs }))
      })
    }
  }

  #enter(record: FactureRecord, statut: string, at: number, commentaire?: string, login?: string): void {
    record.statut = statut
    record.depuis = at
    record.commentaireStatut = commentaire
    record.passages.push({ id: this.nextEntry(), statut, at, commentaire, login })
  }

  event(record: FactureRecord, libelle: string): void {
    record.evenements.push({ id: this.nextEntry(), libelle, at: this.#room.now() })
  }

  act(record: FactureRecord, code: string, login: string): void {
    record.actions.push({ id: this.nextEntry(), code, at: this.#room.now(), login })
  }
}
