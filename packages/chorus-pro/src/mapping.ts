import { type DocumentForm, type PreparedDocument, type Stage, UnsupportedError } from '@facturelle/core'
import type { Schemas } from './types.js'

/** What a flow of invoices came to, by the state of its report. */
export type FluxPhase =
  /** Chorus Pro is at it. */
  | 'pending'
  /** Somebody at AIFE must act; it may go on. */
  | 'blocked'
  /** Every invoice exists. */
  | 'integrated'
  /** Some invoices exist, the report tells of the others. */
  | 'partial'
  /** Nothing exists. */
  | 'rejected'
  | 'unknown'

/**
 * The states of a deposited flow that are known (`etatCourantDepotFlux`). The field is free text, and the list has grown
 * before: any other is `unknown`, never a success and never a failure.
 */
export const FLUX_PHASES: Readonly<Record<string, FluxPhase>> = {
  IN_RECU: 'pending',
  IN_DEPOT_PORTAIL_EN_ATTENTE_TRAITEMENT_SE_CPP: 'pending',
  IN_TRAITE_SE_CPP: 'pending',
  IN_EN_ATTENTE_TRAITEMENT_CPP: 'pending',
  IN_EN_COURS_TRAITEMENT_CPP: 'pending',
  IN_EN_ATTENTE_RETRAITEMENT_CPP: 'pending',
  QP_RECEVABLE: 'pending',
  QP_RECEVABLE_AVEC_ERREUR: 'pending',
  IN_INCIDENTE: 'blocked',
  IN_INTEGRE: 'integrated',
  IN_INTEGRE_PARTIEL: 'partial',
  IN_REJETE: 'rejected',
  QP_IRRECEVABLE: 'rejected',
}

export function fluxPhase(etat: string): FluxPhase {
  return (Object.hasOwn(FLUX_PHASES, etat) && FLUX_PHASES[etat]) || 'unknown'
}

type Statut = NonNullable<Schemas['WsRetourSoumettreFacture']['statutFacture']>

/** Each status of the document: the compiler says when it has one more. */
const STAGES_OF_STATUSES = {
  BROUILLON: 'unknown',
  INTERPRETEE_OCR: 'unknown',
  DEPOSEE: 'submitted',
  A_VALIDER_1: 'submitted',
  VALIDEE_1: 'submitted',
  ABSENCE_VALIDATION_1_HORS_DELAI: 'submitted',
  A_VALIDER_2: 'submitted',
  VALIDEE_2: 'submitted',
  ABSENCE_VALIDATION_2_HORS_DELAI: 'submitted',
  REFUSEE_1: 'refused',
  REFUSEE_2: 'refused',
  EN_COURS_ACHEMINEMENT: 'sent',
  EN_COURS_TRAITEMENT_PIVOT_S: 'sent',
  MISE_A_DISPOSITION: 'delivered',
  PRISE_EN_COMPTE_DESTINATAIRE: 'inHand',
  // The supplier is to act: recycler, completer, corriger/valideur/facture.
  A_RECYCLER: 'suspended',
  SUSPENDUE: 'suspended',
  ERREUR_FOURNISSEUR_SUR_VALIDEUR: 'suspended',
  ERREUR_COTRAITANT_SUR_VALIDEUR: 'suspended',
  COMPLETEE: 'completed',
  SERVICE_FAIT: 'approved',
  MANDATEE: 'approved',
  MISE_A_DISPOSITION_COMPTABLE: 'approved',
  COMPTABILISEE: 'approved',
  MISE_EN_PAIEMENT: 'paymentSent',
  REJETEE: 'refused',
  NON_CONFORME: 'rejected',
  ABANDONNEE: 'cancelled',
  SUPPRIMEE: 'cancelled',
  REMPLACEE_PAR_A22: 'cancelled',
  DUPLIQUE_APRES_REFUS: 'refused',
  // Works: the project manager (MOE) and the project owner (MOA) stand between supplier and accountant.
  A_COMPLETER: 'suspended',
  A_ASSOCIER_FOURNISSEUR: 'suspended',
  EN_ATTENTE_RECYCLAGE_FOURNISSEUR: 'suspended',
  ERREUR_FOURNISSEUR_SUR_MOE: 'suspended',
  ERREUR_FOURNISSEUR_SUR_MOA: 'suspended',
  A_VALIDER_MOE: 'delivered',
  ABSENCE_VALIDATION_MOE_DELAI_REGLEMENTAIRE: 'delivered',
  MISE_A_DISPOSITION_MOE: 'delivered',
  MISE_A_DISPOSITION_MOA: 'delivered',
  TRANSMISE_MOA: 'delivered',
  PRISE_EN_COMPTE_MOE: 'inHand',
  PRISE_EN_COMPTE_MOA: 'inHand',
  A_ASSOCIER_MOE: 'inHand',
  A_ASSOCIER_MOA: 'inHand',
  ASSOCIEE: 'inHand',
  REFUSEE_MOE: 'refused',
  REFUSEE_MOA: 'refused',
  REFUSEE_FOURNISSEUR: 'disputed',
  ERREUR_DE_MOE: 'disputed',
  ERREUR_DE_MOA: 'disputed',
  ERREUR_MOE_SUR_FOURNISSEUR: 'disputed',
  ERREUR_MOE_SUR_MOA: 'disputed',
  ERREUR_MOA_SUR_FOURNISSEUR: 'disputed',
  ERREUR_DESTINATAIRE_PD: 'unknown',
  ERREUR_DESTINATAIRE_EA: 'unknown',
  TECHNIQUE_INCONNU: 'unknown',
} satisfies Readonly<Record<Statut, Stage>>

/**
 * Where each status of an invoice (`statutFacture`) stands in the shared lifecycle. Those that no stage is known for, as
 * drafts and technical ones, are `unknown`. The works statuses have no public explanation: they are read by their names.
 */
export const INVOICE_STAGES: Readonly<Record<string, Stage>> = STAGES_OF_STATUSES

/** The stage of an invoice's status, `unknown` for one that is not documented. */
export function stageOfStatut(statut: string): Stage {
  return (Object.hasOwn(INVOICE_STAGES, statut) && INVOICE_STAGES[statut]) || 'unknown'
}

/** The statuses that nothing is known to follow. */
const LAST: readonly string[] = ['MISE_EN_PAIEMENT', 'REJETEE', 'ABANDONNEE', 'SUPPRIMEE']
/** The last of an invoice whose recipient never reports its payment. */
const LAST_WITHOUT_PAYMENT: readonly string[] = ['MANDATEE', 'COMPTABILISEE']

export function isLastStatut(statut: string): boolean {
  return LAST.includes(statut)
}

/** Whether a status is the last one where the recipient never reports the payment. */
export function isLastBeforePayment(statut: string): boolean {
  return LAST_WITHOUT_PAYMENT.includes(statut)
}

/**
 * The forms Chorus Pro takes, of those that hold a whole invoice: CII D16B, UBL 2.1 and Factur-X. What the extended
 * profiles add came after D16B.
 */
export const WANTED_FORMS: readonly DocumentForm[] = [
  { syntax: 'Factur-X', profile: 'EN 16931' },
  { syntax: 'CII', profile: 'EN 16931' },
  { syntax: 'UBL', profile: 'EN 16931' },
]

/** The syntax codes (`syntaxeFlux`) of what this adapter deposits. Others that look like them are no codes at all. */
export type DepositSyntaxe =
  | 'IN_DP_E2_CII_FACTURX'
  | 'IN_DP_E1_CII_16B'
  | 'IN_DP_E1_UBL_INVOICE'
  | 'IN_DP_E3_UBL_INVOICE'

/** What the choice of a syntax code, and the checks before a deposit, look at. */
export type DepositDocument = Pick<PreparedDocument, 'kind' | 'syntax'> &
  Partial<Omit<PreparedDocument, 'kind' | 'syntax' | 'bytes'>>

/** Of a billing framework (BT-23), as Chorus Pro numbers them. */
const FRAMEWORK = /^A([1-9]|1\d|2[0-5])$/

export function isFramework(businessProcess: string): boolean {
  return FRAMEWORK.test(businessProcess)
}

/** Those that travel as ordinary invoices; the others are works documents and refund claims. */
const ORDINARY: readonly string[] = ['A1', 'A2', 'A9', 'A12']
/** Justice-expense memoranda. */
const MEMORANDUM = 'A3'

/**
 * The syntax code of a document.
 * @throws {UnsupportedError} `DOCUMENT_KIND`, `DOCUMENT_FORM`: Chorus Pro takes no such file
 */
export function syntaxeFluxOf({ kind, syntax, profile, businessProcess }: DepositDocument): DepositSyntaxe {
  if (kind !== 'invoice' && kind !== 'creditNote') {
    const why =
      'Chorus Pro takes invoices and credit notes; lifecycle messages and e-reporting go to an approved platform'
    throw new UnsupportedError('DOCUMENT_KIND', why)
  }
  if (syntax === 'Factur-X') return 'IN_DP_E2_CII_FACTURX'
  if (syntax === 'UBL') return businessProcess === MEMORANDUM ? 'IN_DP_E3_UBL_INVOICE' : 'IN_DP_E1_UBL_INVOICE'
  if (syntax !== 'CII') throw new UnsupportedError('DOCUMENT_FORM', 'Chorus Pro takes Factur-X, CII and UBL')
  if (profile === 'MINIMUM' || profile === 'BASIC WL') {
    const why = `A CII file of the profile ${profile} has no lines, and no PDF that shows them`
    throw new UnsupportedError('DOCUMENT_FORM', `${why}; send it as Factur-X, or in the profile EN 16931`)
  }
  return 'IN_DP_E1_CII_16B'
}

const MAX_NUMBER = 20
const SAFE_NUMBER = /^[A-Za-z0-9_/+-]*$/
/** Profiles that grew beyond D16B. */
const BEYOND_D16B: readonly (string | undefined)[] = ['EXTENDED', 'EXTENDED-CTC-FR']

/** What keeps a document from being an invoice for Chorus Pro, and what may. */
export interface Fitness {
  readonly faults: readonly { readonly code: string; readonly message: string }[]
  readonly warnings: readonly string[]
}

/** Checks what Chorus Pro is known to refuse, hours later, in the report of a flow. No message quotes the document. */
export function fitnessOf(document: DepositDocument): Fitness {
  const { number, businessProcess, profile, syntax, seller } = document
  const faults: { code: string; message: string }[] = []
  const warnings: string[] = []
  const fault = (code: string, message: string) => faults.push({ code, message })
  if (businessProcess === undefined) {
    warnings.push('The document names no billing framework (BT-23); Chorus Pro knows A1 for an ordinary invoice.')
  } else if (!FRAMEWORK.test(businessProcess)) {
    const why = 'The business process (BT-23) is none of the billing frameworks of Chorus Pro'
    fault(
      'FRAMEWORK_UNKNOWN',
      `${why}: A1 for an ordinary invoice, A2 for one that is paid; the codes of 2026 are none`,
    )
  } else if (businessProcess === MEMORANDUM) {
    const why = 'Memoranda of justice expenses (A3) are taken as UBL alone'
    if (syntax !== 'UBL') fault('FRAMEWORK_UNSUPPORTED', `${why}; write it as UBL`)
  } else if (!ORDINARY.includes(businessProcess)) {
    const why = 'Works documents and refund claims have syntax codes of their own, which are not public'
    fault('FRAMEWORK_UNSUPPORTED', `${why}; deposit them in the portal`)
  }
  if (siretOf(document.buyer) === undefined) {
    const why = 'The buyer has no SIRET (BT-46 or BT-47): Chorus Pro routes by the 14 digits of the establishment'
    fault('RECIPIENT_WITHOUT_SIRET', `${why}; a SIREN or an address of the directory is not enough`)
  }
  if (number === undefined) {
    warnings.push('The document has no invoice number (BT-1): after a failure it cannot be looked up.')
  } else if ([...number].length > MAX_NUMBER) {
    fault(
      'NUMBER_TOO_LONG',
      `The invoice number (BT-1) has more than ${MAX_NUMBER} characters, which Chorus Pro allows`,
    )
  } else if (!SAFE_NUMBER.test(number)) {
    warnings.push('The invoice number (BT-1) has characters beside letters, digits and - _ / +, which may be refused.')
  }
  if (supplierIdentifiers(seller).length === 0) {
    warnings.push('The seller has neither SIRET nor SIREN (BT-29, BT-30): after a failure it cannot be looked up.')
  }
  if (BEYOND_D16B.includes(profile)) {
    warnings.push(`Chorus Pro reads CII D16B and UBL 2.1 as EN 16931 has them; what ${profile} adds may be refused.`)
  }
  return { faults, warnings }
}

/** The SIRET of a party: of its identifiers, its registration, or its address under the scheme of SIRETs. */
export function siretOf(party: PreparedDocument['buyer']): string | undefined {
  const { identifiers = [], legalRegistration, electronicAddress } = party ?? {}
  const address = electronicAddress?.scheme === '0009' ? [electronicAddress] : []
  const all = [...identifiers, ...(legalRegistration ? [legalRegistration] : []), ...address]
  const fits = all.filter(({ value }) => /^\d{14}$/.test(value))
  return (fits.find(({ scheme }) => scheme === '0009') ?? fits[0])?.value
}

/** What the supplier can be recognised by in an answer: its SIRETs and SIRENs. */
export function supplierIdentifiers(party: PreparedDocument['seller']): string[] {
  const { identifiers = [], legalRegistration } = party ?? {}
  const all = [...(legalRegistration ? [legalRegistration] : []), ...identifiers].map(({ value }) => value)
  return all.filter(isSirenOrSiret)
}

export function isSirenOrSiret(value: string): boolean {
  return /^\d{9}(\d{5})?$/.test(value)
}

/** Whether the supplier of an answer (a SIRET) is one of these. */
export function isSupplier(codeFournisseur: string | undefined, identifiers: readonly string[]): boolean {
  if (codeFournisseur === undefined) return false
  const known = identifiers.filter(isSirenOrSiret)
  // A SIRET of another establishment of the same company is another supplier, where the document names its own.
  const sirets = known.filter(({ length }) => length === 14)
  return sirets.length > 0 ? sirets.includes(codeFournisseur) : known.includes(codeFournisseur.slice(0, 9))
}

const MAX_NAME = 200
const EXTENSIONS: Readonly<Record<DepositSyntaxe, string>> = {
  IN_DP_E2_CII_FACTURX: '.pdf',
  IN_DP_E1_CII_16B: '.xml',
  IN_DP_E1_UBL_INVOICE: '.xml',
  IN_DP_E3_UBL_INVOICE: '.xml',
}

/** The name a file is deposited under: with the extension of its syntax, and short enough. */
export function nomFichierOf(name: string, syntaxe: DepositSyntaxe): { nomFichier: string; warnings: string[] } {
  const extension = EXTENSIONS[syntaxe]
  const has = name.toLowerCase().endsWith(extension) && name.length > extension.length
  const stem = has ? name.slice(0, -extension.length) : name
  const shortened = [...stem].slice(0, MAX_NAME - extension.length).join('')
  const nomFichier = `${shortened}${has ? name.slice(-extension.length) : extension}`
  const changed = nomFichier !== name
  return {
    nomFichier,
    warnings: changed
      ? [`The file is deposited under another name, with ${extension} and ${MAX_NAME} characters at most.`]
      : [],
  }
}

/** Messages of a report, which joins several by a bar. */
export function splitMessages(text: string | undefined): string[] {
  return (text ?? '')
    .split('|')
    .map((message) => message.trim())
    .filter((message) => message !== '')
}
