import {
  AuthError,
  type CallOptions,
  type Clock,
  ConfigurationError,
  FacturelleError,
  type Identifier,
  PlatformError,
  type Reachability,
  type RecipientDirectory,
  type RecipientRequirements,
  systemClock,
  TransportError,
} from '@facturelle/core'
import type { ChorusPro } from './client.js'
import { checkText, invalid } from './guards.js'
import type { ServiceTrouve, Structure, StructureTrouvee } from './structures.js'

/** What an invoice carries for its recipient. Absent: the invoice has none. */
export interface RecipientQuestion {
  /** BT-10. */
  readonly serviceCode?: string | undefined
  /** BT-13, `numeroBonCommande`. */
  readonly commitmentNumber?: string | undefined
  /** The supplier is a public body itself, which may name the service `FACTURES_PUBLIQUES`. @default false */
  readonly publicSupplier?: boolean
}

/** The rule that decided. */
export type RecipientRule =
  | 'structureAbsent'
  | 'structureAmbiguous'
  | 'structureInactive'
  | 'serviceRequired'
  | 'serviceUnknown'
  | 'serviceInactive'
  | 'servicePublicOnly'
  | 'commitmentRequired'
  | 'commitmentRequiredByService'
  | 'serviceOrCommitmentRequired'
  | 'accepted'
  | 'directoryUnavailable'

/** One answer that the check rests on. */
export interface RecipientEvidence {
  /** The operation, in the words of the client. */
  readonly operation: string
  /** What it said, in the platform's words: `statut: INACTIVE`. */
  readonly answer: string
}

/** Whether Chorus Pro would take an invoice for a recipient. A value, whatever it says. */
export interface RecipientCheck {
  /** `undetermined`: Chorus Pro gave no answer. */
  readonly status: 'accepted' | 'refused' | 'undetermined'
  readonly rule: RecipientRule
  /** One plain sentence, without a number of the invoice: it may go to a log. */
  readonly explanation: string
  readonly evidence: readonly RecipientEvidence[]
  readonly structure?: StructureTrouvee
  readonly service?: ServiceTrouve
  /** What the structure, and the service, ask of invoices. */
  readonly requirements?: RecipientRequirements
  /** The recipient reports payments: an invoice can be followed to `MISE_EN_PAIEMENT`. */
  readonly reportsPayment?: boolean
  /** Why there was no answer. */
  readonly cause?: FacturelleError
}

export interface RecipientDirectoryOptions {
  /** How long an answer is taken for true, in milliseconds. @default 3_600_000 */
  readonly ttlMs?: number
  readonly clock?: Clock
}

/** The recipients of Chorus Pro, as a directory that adapters ask, and with what an invoice must carry for them. */
export interface ChorusProDirectory extends RecipientDirectory {
  /**
   * Whether an invoice with these references would be taken: the structure is there once and active, the service is there
   * and active where one is named or asked for, and so is the commitment number.
   * @param siret 14 digits
   * @throws {ConfigurationError} `ARGUMENT_INVALID`
   * @throws {AuthError}, {PlatformError} `UNAUTHORIZED`, `FORBIDDEN`: the account may not ask. An outage is `undetermined`.
   */
  checkRecipient(siret: string, question?: RecipientQuestion, options?: CallOptions): Promise<RecipientCheck>
}

const TTL_MS = 3_600_000
/** Answers that are kept at the same time. */
const MOST_KEPT = 2_000
/** Reserved for invoices between public bodies. */
const PUBLIC_ONLY = 'FACTURES_PUBLIQUES'

/** @throws {ConfigurationError} an option is wrong */
export function createRecipientDirectory(
  client: Pick<ChorusPro, 'structures'>,
  { ttlMs = TTL_MS, clock = systemClock }: RecipientDirectoryOptions = {},
): ChorusProDirectory {
  if (!(Number.isFinite(ttlMs) && ttlMs >= 0)) {
    throw new ConfigurationError('OPTION_INVALID', 'ttlMs must be a number of milliseconds', { field: 'ttlMs' })
  }
  const cache = createCache(ttlMs, clock)
  return directoryOf(() => client, cache)
}

/** Answers that are kept for a while; those of questions that failed are not. */
export interface Cache {
  get<T>(key: string, ask: () => Promise<T>): Promise<T>
}

export function createCache(ttlMs: number, clock: Clock): Cache {
  const kept = new Map<string, { readonly until: number; readonly answer: unknown }>()
  return {
    async get<T>(key: string, ask: () => Promise<T>): Promise<T> {
      const held = kept.get(key)
      if (held && clock.now() < held.until) return held.answer as T
      // Not shared while it is asked: whoever aborts a question must not abort another's.
      const answer = await ask()
      kept.delete(key)
      const [oldest] = kept.keys()
      if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest)
      kept.set(key, { until: clock.now() + ttlMs, answer })
      return answer
    },
  }
}

/** @internal with a client that is opened for each question */
export function directoryOf(client: () => Pick<ChorusPro, 'structures'>, cache: Cache): ChorusProDirectory {
  return {
    async checkRecipient(siret, question = {}, options = {}) {
      if (typeof siret !== 'string' || !/^\d{14}$/.test(siret)) throw invalid('siret', 'must be 14 digits')
      for (const [key, most] of [
        ['serviceCode', 100],
        ['commitmentNumber', 50],
      ] as const) {
        if (question[key] !== undefined) checkText(question[key], `question.${key}`, most)
      }
      const evidence: RecipientEvidence[] = []
      try {
        return await judge({ client: client(), cache, siret, question, options, evidence })
      } catch (failure) {
        return { ...unanswered(failure, options.signal), evidence }
      }
    },
    async checkReachability(address, options = {}) {
      const siret = siretOfAddress(address)
      if (siret === undefined) {
        const why = 'address must name an establishment: a SIRET under scheme 0009, or SIREN_SIRET under 0225'
        throw new ConfigurationError('ADDRESS_INVALID', why, { field: 'address' })
      }
      const evidence: RecipientEvidence[] = []
      let check: RecipientCheck
      try {
        const asking = { client: client(), cache, siret, question: {}, options, evidence }
        const found = await structureOf(asking)
        check = 'rule' in found ? found : { ...accepted(evidence), ...factsOf(found.structure, found.entry) }
      } catch (failure) {
        check = { ...unanswered(failure, options.signal), evidence }
      }
      return reachability(address, check)
    },
  }
}

interface Asking {
  readonly client: Pick<ChorusPro, 'structures'>
  readonly cache: Cache
  readonly siret: string
  readonly question: RecipientQuestion
  readonly options: CallOptions
  readonly evidence: RecipientEvidence[]
}

async function judge(asking: Asking): Promise<RecipientCheck> {
  const { question, evidence } = asking
  const { serviceCode, commitmentNumber } = question
  const found = await structureOf(asking)
  if ('rule' in found) return found
  const { structure, entry } = found
  const facts = factsOf(structure, entry)
  const { requirements } = facts
  const refuse = (rule: RecipientRule, explanation: string, more: Partial<RecipientCheck> = {}): RecipientCheck => ({
    status: 'refused',
    rule,
    explanation,
    evidence,
    ...facts,
    ...more,
  })
  if (requirements.serviceCode && serviceCode === undefined) {
    return refuse('serviceRequired', 'The recipient asks for a service code (BT-10), and the invoice has none')
  }
  let service: ServiceTrouve | undefined
  let commitmentNeeded = requirements.commitmentNumber
  let byService = false
  let reportsPayment = facts.reportsPayment
  if (serviceCode !== undefined) {
    service = await serviceOf(asking, entry.idStructureCPP, serviceCode)
    if (!service) return refuse('serviceUnknown', 'The recipient has no service of this code (BT-10)')
    if (service.estActif !== true) {
      return refuse('serviceInactive', 'The service of this code (BT-10) is no longer active', { service })
    }
    if ([service.codeService, service.libelleService].includes(PUBLIC_ONLY) && question.publicSupplier !== true) {
      const why = `The service ${PUBLIC_ONLY} is for invoices between public bodies; a private supplier names another`
      return refuse('servicePublicOnly', why, { service })
    }
    const { numeroEngagement, miseEnPaiement } = await demandsOf(asking, entry.idStructureCPP, service.idService)
    byService = numeroEngagement === true && !commitmentNeeded
    commitmentNeeded ||= numeroEngagement === true
    if (miseEnPaiement === false) reportsPayment = false
  }
  const known = {
    ...(service && { service }),
    requirements: { ...requirements, commitmentNumber: commitmentNeeded },
    ...(reportsPayment !== undefined && { reportsPayment }),
  }
  if (commitmentNeeded && commitmentNumber === undefined) {
    const who = byService ? 'The service' : 'The recipient'
    const why = `${who} asks for a commitment number (BT-13), and the invoice has none`
    return refuse(byService ? 'commitmentRequiredByService' : 'commitmentRequired', why, known)
  }
  if (requirements.serviceCodeOrCommitmentNumber && serviceCode === undefined && commitmentNumber === undefined) {
    const why =
      'The recipient asks for a service code (BT-10) or a commitment number (BT-13), and the invoice has neither'
    return refuse('serviceOrCommitmentRequired', why, known)
  }
  return { ...accepted(evidence), ...facts, ...known }
}

function accepted(evidence: readonly RecipientEvidence[]) {
  const explanation = 'The recipient is active, and the invoice has what it asks for'
  return { status: 'accepted', rule: 'accepted', explanation, evidence } as const
}

interface Entry extends StructureTrouvee {
  readonly idStructureCPP: number
}

/** The one active structure of a SIRET, or why there is none. */
async function structureOf(asking: Asking): Promise<{ structure: Structure; entry: Entry } | RecipientCheck> {
  const { client, cache, siret, options, evidence } = asking
  const operation = 'structures.rechercher'
  const refuse = (rule: RecipientRule, explanation: string, entry?: StructureTrouvee): RecipientCheck => ({
    status: 'refused',
    rule,
    explanation,
    evidence,
    ...(entry && { structure: entry }),
  })
  const found = await cache.get(`structure ${siret}`, async () => {
    const { listeStructures } = await client.structures.rechercher(
      {
        structure: { typeIdentifiantStructure: 'SIRET', identifiantStructure: siret },
        // Private structures that the account is not attached to are recipients too.
        restreindreStructuresPrivees: false,
      },
      callOf(options),
    )
    // A search may look for what begins like it.
    return listeStructures.filter(({ identifiantStructure }) => (identifiantStructure ?? siret) === siret)
  })
  evidence.push({ operation, answer: `${found.length} structures` })
  const [entry, ...others] = found
  const { idStructureCPP, statut } = entry ?? {}
  if (!entry || idStructureCPP === undefined) {
    return refuse('structureAbsent', 'Chorus Pro has no structure of this SIRET')
  }
  if (others.length > 0) {
    return refuse(
      'structureAmbiguous',
      'Chorus Pro has several structures of this SIRET, and does not say which one counts',
    )
  }
  evidence.push({ operation, answer: `statut: ${statut ?? 'none'}` })
  if (statut !== 'ACTIVE') return refuse('structureInactive', 'The structure of this SIRET is not active', entry)
  const structure = await cache.get(`parametres ${idStructureCPP}`, () =>
    client.structures.consulter({ idStructureCPP }, callOf(options)),
  )
  const said = Object.entries(structure.parametres ?? {}).filter(([key]) => DEMANDS.includes(key))
  evidence.push({
    operation: 'structures.consulter',
    answer: said.map(([key, value]) => `${key}: ${value}`).join(', '),
  })
  return { structure, entry: { ...entry, idStructureCPP } }
}

const DEMANDS = [
  'codeServiceDoitEtreRenseigne',
  'numeroEJDoitEtreRenseigne',
  'gestionNumeroEJOuCodeService',
  'statutMiseEnPaiementNestPasRemonte',
]

async function serviceOf(
  { client, cache, options, evidence }: Asking,
  idStructure: number,
  serviceCode: string,
): Promise<ServiceTrouve | undefined> {
  const services = await cache.get(`services ${idStructure}`, async () => {
    const all: ServiceTrouve[] = []
    for await (const service of client.structures.rechercherServicesTout({ idStructure }, callOf(options))) {
      all.push(service)
    }
    return all
  })
  const ofCode = services.filter(({ codeService }) => codeService === serviceCode)
  const service = ofCode.find(({ estActif }) => estActif) ?? ofCode[0]
  const answer = service ? `estActif: ${service.estActif}` : `none of ${services.length} services`
  evidence.push({ operation: 'structures.rechercherServices', answer })
  return service
}

async function demandsOf(
  { client, cache, options, evidence }: Asking,
  idStructure: number,
  idService: number | undefined,
): Promise<{ numeroEngagement?: boolean; miseEnPaiement?: boolean }> {
  if (idService === undefined) return {}
  const { parametres } = await cache.get(`service ${idStructure} ${idService}`, () =>
    client.structures.consulterService({ idStructure, idService }, callOf(options)),
  )
  const { numeroEngagement, miseEnPaiement } = parametres ?? {}
  evidence.push({ operation: 'structures.consulterService', answer: `numeroEngagement: ${numeroEngagement ?? 'none'}` })
  return {
    ...(numeroEngagement !== undefined && { numeroEngagement }),
    ...(miseEnPaiement !== undefined && { miseEnPaiement }),
  }
}

function factsOf({ parametres = {} }: Structure, entry: StructureTrouvee) {
  const { statutMiseEnPaiementNestPasRemonte: never } = parametres
  return {
    structure: entry,
    requirements: {
      serviceCode: parametres.codeServiceDoitEtreRenseigne === true,
      commitmentNumber: parametres.numeroEJDoitEtreRenseigne === true,
      serviceCodeOrCommitmentNumber: parametres.gestionNumeroEJOuCodeService === true,
    },
    ...(never !== undefined && { reportsPayment: !never }),
  }
}

/**
 * Why there is no answer.
 * @throws what is no outage: wrong credentials, an account that may not ask, an aborted call
 */
function unanswered(failure: unknown, signal: AbortSignal | undefined): Omit<RecipientCheck, 'evidence'> {
  signal?.throwIfAborted()
  const away =
    TransportError.isInstance(failure) ||
    (AuthError.isInstance(failure) && failure.oauthError === undefined && (failure.status ?? 500) >= 500) ||
    (PlatformError.isInstance(failure) && failure.code !== 'UNAUTHORIZED' && failure.code !== 'FORBIDDEN')
  if (!away || !FacturelleError.isInstance(failure)) throw failure
  const explanation = `Chorus Pro gave no answer about the recipient (${failure.code})`
  return { status: 'undetermined', rule: 'directoryUnavailable', explanation, cause: failure }
}

/** The contract's form of a check. */
export function reachability(address: Identifier, check: RecipientCheck): Reachability {
  const { status, rule, explanation, requirements, cause, structure } = check
  const there = rule === 'structureAbsent' ? 'absent' : rule === 'structureAmbiguous' ? 'undetermined' : 'notYet'
  const { identifiantStructure, statut } = structure ?? {}
  return {
    status: status === 'accepted' ? 'reachable' : status === 'undetermined' ? 'undetermined' : there,
    address,
    evidence: {
      rule,
      explanation,
      ...(cause && { cause }),
      ...(identifiantStructure !== undefined && { line: identifiantStructure }),
      ...(statut !== undefined && { lineStatus: statut }),
    },
    ...(requirements && { requirements }),
  }
}

function siretOfAddress({ value, scheme }: Identifier): string | undefined {
  if (/^\d{14}$/.test(value)) return value
  return scheme === '0225' ? /^\d{9}_(\d{14})(?:_|$)/.exec(value)?.[1] : undefined
}

const callOf = ({ signal }: CallOptions) => (signal ? { signal } : {})
