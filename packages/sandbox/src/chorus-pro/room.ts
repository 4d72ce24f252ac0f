import type { DocumentEngine } from '@facturelle/core'
import type { Agenda } from '../agenda.js'
import type { Answer } from '../answers.js'
import type { Identifiers } from '../identifiers.js'
import type { Body } from './envelope.js'
import type { FactureRecord, FactureStore } from './factures.js'
import type { FluxRecord } from './flux.js'
import type { ChorusProOperation } from './operations.js'
import type { PieceStore } from './pieces.js'
import type { SettledChorusProQuirks } from './quirks.js'
import type { ChorusProFlow } from './scenarios.js'
import { ALL_STRUCTURES, type CproAccount, type CproStructure } from './structures.js'

/** What the operations work with. */
export interface CproRoom {
  readonly engines: readonly DocumentEngine[]
  readonly agenda: Agenda
  readonly identifiers: Identifiers
  readonly factures: FactureStore
  /** The deposited files, by the number of their flow. */
  readonly fluxes: Map<string, FluxRecord>
  readonly pieces: PieceStore
  readonly flow: () => ChorusProFlow
  readonly quirks: SettledChorusProQuirks
  readonly maxFileBytes: number
  /** When the passwords of the technical accounts lapse, sandbox time in milliseconds. */
  readonly passwordExpiresAt: number
  /** Sandbox time, in milliseconds. */
  readonly now: () => number
}

/** An authorized request that the document found valid. */
export interface CproCall {
  readonly account: CproAccount
  readonly params: Readonly<Record<string, string>>
  readonly body: unknown
}

/** Answers one operation: with the body of a success, or with a whole answer. */
export type Handler = (call: CproCall) => Body | Answer | Promise<Body | Answer>

export type Handlers<Names extends ChorusProOperation = ChorusProOperation> = Readonly<Record<Names, Handler>>

export function structureById(id: number | undefined): CproStructure | undefined {
  return ALL_STRUCTURES.find(({ idStructureCPP }) => idStructureCPP === id)
}

export function structureBySiret(siret: string | undefined): CproStructure | undefined {
  return ALL_STRUCTURES.find((structure) => structure.siret === siret)
}

export function speaksFor({ structures }: CproAccount, structure: CproStructure | undefined): boolean {
  return structure !== undefined && structures.some(({ idStructureCPP }) => idStructureCPP === structure.idStructureCPP)
}

/** The party of an invoice that an account must speak for. */
export type Side = 'fournisseur' | 'destinataire' | 'valideur'

export function isOn(account: CproAccount, side: Side, { contenu }: FactureRecord): boolean {
  return speaksFor(account, contenu[side])
}
