import { sha256 } from '@facturelle/core'
import { empty, json, Refused } from '../answers.js'
import { fromBase64 } from '../base64.js'
import { DONE, known, OWN_CODES, refuseBy, refuseInStatus } from './envelope.js'
import { type Contenu, type FactureRecord, type Liaison, scriptFailure } from './factures.js'
import { dayOf, momentIn } from './paris-time.js'
import { VAT_RATES } from './referentiels.js'
import { type CproRoom, type Handlers, speaksFor, structureById, structureBySiret } from './room.js'
import { routingOf } from './rules.js'
import { type AttachmentAsked, liaisonsOf } from './traitement.js'

interface LineAsked {
  readonly lignePosteNumero?: number
  readonly lignePosteReference?: string
  readonly lignePosteDenomination?: string
  readonly lignePosteQuantite?: number
  readonly lignePosteUnite?: string
  readonly lignePosteMontantUnitaireHT?: number
  readonly lignePosteMontantRemiseHT?: number
  readonly lignePosteTauxTva?: string
  readonly lignePosteTauxTvaManuel?: number
}

interface VatAsked {
  readonly ligneTvaTaux?: string
  readonly ligneTvaMontantBaseHtParTaux?: number
  readonly ligneTvaMontantTvaParTaux?: number
  readonly ligneTvaTauxManuel?: number
}

interface MainAttachment {
  readonly pieceJointePrincipaleDesignation: string
  readonly pieceJointePrincipaleId: number
}

/** The request of `soumettre`, as far as the document makes sure of it. */
interface Submission {
  readonly modeDepot: 'SAISIE_API' | 'DEPOT_PDF_API' | 'DEPOT_PDF_SIGNE_API'
  readonly numeroFactureSaisi?: string
  readonly dateFacture?: string
  readonly destinataire: { readonly codeDestinataire: string; readonly codeServiceExecutant?: string }
  readonly fournisseur: { readonly idFournisseur: number }
  readonly cadreDeFacturation: { readonly codeCadreFacturation: string; readonly codeStructureValideur?: string }
  readonly references: {
    readonly deviseFacture: string
    readonly typeFacture: 'FACTURE' | 'AVOIR'
    readonly typeTva: string
    readonly motifExonerationTva?: string
    readonly numeroMarche?: string
    readonly numeroBonCommande?: string
    readonly numeroFactureOrigine?: string
    readonly modePaiement?: string
  }
  readonly lignePoste?: readonly LineAsked[]
  readonly ligneTva?: readonly VatAsked[]
  readonly montantTotal: {
    readonly montantHtTotal: number
    readonly montantTVA: number
    readonly montantTtcTotal: number
    readonly montantRemiseGlobaleTTC?: number
    readonly motifRemiseGlobaleTTC?: string
    readonly montantAPayer: number
  }
  readonly pieceJointePrincipale?: MainAttachment | readonly MainAttachment[]
  readonly pieceJointeComplementaire?: readonly AttachmentAsked[]
  readonly commentaire?: string
}

/** The statuses from which an invoice may be submitted again. */
const OPEN = new Set(['BROUILLON', 'INTERPRETEE_OCR', 'ERREUR_FOURNISSEUR_SUR_VALIDEUR', 'A_RECYCLER'])
const PDF_MAGIC = [0x25, 0x50, 0x44, 0x46, 0x2d]

/** Invoices typed in, and PDF files finished by hand. */
export function saisieHandlers(room: CproRoom): Handlers<'deposerPdfFacture' | 'soumettreFacture'> {
  const { factures, pieces, now } = room
  let typed = 0

  /** All that is checked before an invoice is made. @throws the first thing that is wrong */
  const checked = (asked: Submission, known: FactureRecord | undefined): Contenu => {
    const { destinataire, references, cadreDeFacturation, montantTotal, lignePoste = [], ligneTva = [] } = asked
    const { modeDepot, numeroFactureSaisi, dateFacture } = asked
    const fournisseur = structureById(asked.fournisseur.idFournisseur)
    if (!fournisseur) throw refuseBy('supplier', 'idFournisseur is not the id of a structure.')
    const routing = routingOf(
      destinataire.codeDestinataire,
      destinataire.codeServiceExecutant || undefined,
      references.numeroBonCommande || undefined,
      fournisseur,
    )
    const [finding] = routing.findings
    if (finding) throw refuseBy(finding.rule, finding.message)
    const framework = cadreDeFacturation.codeCadreFacturation
    const validated = /^A(?:9|12)_/.test(framework)
    const valideur = validated ? structureBySiret(cadreDeFacturation.codeStructureValideur) : undefined
    if (validated && !valideur) {
      throw refuseBy('framework', 'codeStructureValideur must be the SIRET of the validator for A9 and A12.')
    }
    const byHand = modeDepot === 'SAISIE_API'
    if (byHand && lignePoste.length === 0) throw refuseBy('lines', 'lignePoste must have a line for SAISIE_API.')
    if (!byHand && !numeroFactureSaisi) throw refuseBy('missing', 'numeroFactureSaisi must be there for a PDF.')
    if (!byHand && dateFacture === undefined) throw refuseBy('missing', 'dateFacture must be there for a PDF.')
    const moment = byHand ? now() : momentIn(dateFacture ?? '')
    if (moment === undefined) throw refuseBy('date', 'dateFacture is no day.')
    const day = dayOf(moment)
    if (day > dayOf(now())) throw refuseBy('date', 'dateFacture is after today.')
    checkVat(asked)
    const credit = references.typeFacture === 'AVOIR'
    if (!credit && references.numeroFactureOrigine !== undefined) {
      throw refuseBy('framework', 'numeroFactureOrigine is for AVOIR only.')
    }
    if (credit && references.modePaiement !== undefined) {
      throw refuseBy('framework', 'modePaiement must not be there for AVOIR.')
    }
    if (byHand) typed += 1
    const given = `${day.slice(0, 4)}CPP${String(typed).padStart(8, '0')}`
    return {
      numeroFacture: byHand ? (known?.contenu.numeroFacture ?? given) : numeroFactureSaisi,
      fournisseur,
      destinataire: routing.destinataire,
      service: routing.service,
      valideur,
      typeFacture: references.typeFacture,
      cadre: framework,
      typeTva: references.typeTva,
      motifExonerationTva: references.motifExonerationTva,
      modePaiement: references.modePaiement,
      devise: references.deviseFacture,
      dateFacture: day,
      numeroMarche: references.numeroMarche,
      numeroBonCommande: references.numeroBonCommande,
      numeroFactureOrigine: references.numeroFactureOrigine,
      montants: {
        ht: String(montantTotal.montantHtTotal),
        tva: String(montantTotal.montantTVA),
        ttc: String(montantTotal.montantTtcTotal),
        aPayer: String(montantTotal.montantAPayer),
        remiseTTC: textOf(montantTotal.montantRemiseGlobaleTTC),
        motifRemise: montantTotal.motifRemiseGlobaleTTC,
      },
      lignes: lignePoste.map((line, at) => ({
        numero: line.lignePosteNumero ?? at + 1,
        reference: line.lignePosteReference,
        denomination: line.lignePosteDenomination,
        quantite: textOf(line.lignePosteQuantite),
        unite: line.lignePosteUnite,
        montantUnitaireHT: textOf(line.lignePosteMontantUnitaireHT),
        montantRemiseHT: textOf(line.lignePosteMontantRemiseHT),
        tauxTva: line.lignePosteTauxTva,
        tauxTvaManuel: textOf(line.lignePosteTauxTvaManuel),
      })),
      lignesTva: ligneTva.map((line) => ({
        taux: line.ligneTvaTaux,
        tauxManuel: textOf(line.ligneTvaTauxManuel),
        base: textOf(line.ligneTvaMontantBaseHtParTaux),
        montant: textOf(line.ligneTvaMontantTvaParTaux),
      })),
      commentaire: asked.commentaire,
    }
  }

  const mainAttachment = ({ modeDepot, pieceJointePrincipale }: Submission): Liaison | undefined => {
    const list = [pieceJointePrincipale ?? []].flat() as readonly MainAttachment[]
    if (room.quirks.mainAttachment === 'array' && pieceJointePrincipale && !Array.isArray(pieceJointePrincipale)) {
      throw refuseBy('malformed', 'pieceJointePrincipale must be an array.')
    }
    const [main] = list
    if (!main) {
      if (modeDepot === 'SAISIE_API') return undefined
      throw refuseBy('missing', 'pieceJointePrincipale must be there for a PDF.')
    }
    const piece = pieces.get(main.pieceJointePrincipaleId)
    if (!piece) throw refuseBy('attachment', 'pieceJointePrincipaleId is not the id of a file.')
    return {
      idLiaison: pieces.nextId(),
      idPieceJointe: piece.id,
      designation: main.pieceJointePrincipaleDesignation,
      typeCode: '01',
    }
  }

  return {
    deposerPdfFacture({ account, body }) {
      const { fichierFacture, nomFichier } = body as { fichierFacture: string; nomFichier: string }
      const bytes = fromBase64(fichierFacture)
      // The fields of a success are mandatory in its answer: a refusal has no 200 to be in.
      const refused = (libelle: string) => new Refused(json(400, { codeRetour: OWN_CODES.file, libelle }))
      if (!bytes) throw refused('fichierFacture is not base64 in one line.')
      if (bytes.length > room.maxFileBytes) throw new Refused(empty(413))
      if (!PDF_MAGIC.every((byte, at) => bytes[at] === byte)) throw refused('The file is not a PDF.')
      if (!/\.pdf$/i.test(nomFichier)) throw refused('nomFichier must end with .pdf.')
      const [fournisseur] = account.structures.filter(({ type }) => type === 'PRIVEE')
      const piece = pieces.add({ login: account.login, nom: nomFichier, extension: 'PDF', bytes })
      if (fournisseur) piece.brouillon = factures.draft(draftOf(fournisseur), account.login).id
      return {
        ...DONE,
        ...NOTHING_READ,
        pieceJointeId: piece.id,
      }
    },

    async soumettreFacture({ account, body }) {
      const asked = body as Submission
      const fournisseur = structureById(asked.fournisseur.idFournisseur)
      if (fournisseur && !speaksFor(account, fournisseur)) {
        throw refuseBy('rights', 'The account does not speak for the supplier.')
      }
      const principale = mainAttachment(asked)
      const same =
        fournisseur && asked.modeDepot !== 'SAISIE_API' && asked.numeroFactureSaisi
          ? factures.find(asked.numeroFactureSaisi, fournisseur)
          : undefined
      if (same && !OPEN.has(same.statut)) {
        // The number is taken, and the platform says so by its text for an action that comes too late.
        throw refuseInStatus()
      }
      const draft = factures.get(pieces.get(principale?.idPieceJointe)?.brouillon ?? 0)
      const before = same ?? (draft?.statut === 'INTERPRETEE_OCR' ? draft : undefined)
      const contenu = checked(asked, before)
      const complementaires = liaisonsOf(room, asked.pieceJointeComplementaire)
      const at = now()
      let facture: FactureRecord
      try {
        if (before) factures.resubmit(before, contenu, account.login)
        facture =
          before ??
          factures.deposit({ contenu, modeDepot: asked.modeDepot, principale, complementaires }, at, account.login)
      } catch (error) {
        throw new Refused(json(500, { codeRetour: OWN_CODES.malformed, libelle: scriptFailure(error) }))
      }
      facture.modeDepot = asked.modeDepot
      facture.principale = principale
      facture.complementaires = complementaires
      return known({
        ...DONE,
        identifiantFactureCPP: facture.id,
        numeroFacture: contenu.numeroFacture,
        statutFacture: facture.statut,
        dateDepot: dayOf(at),
        identifiantStructure: contenu.fournisseur.siret,
        empreinteCertificatDepot: await sha256(new TextEncoder().encode(`${facture.id} ${contenu.numeroFacture}`)),
      })
    },
  }
}

/** The recognition of characters recognises nothing here. */
const NOTHING_READ = {
  numeroFacture: null,
  dateFacture: null,
  codeDestinataire: null,
  codeServiceExecutant: null,
  codeFournisseur: null,
  codeDeviseFacture: null,
  typeFacture: null,
  typeTva: null,
  numeroBonCommande: null,
  montantTtcAvantRemiseGlobalTTC: null,
  montantAPayer: null,
  montantHtTotal: null,
  montantTVA: null,
} as const

function draftOf(fournisseur: Contenu['fournisseur']) {
  const contenu: Contenu = {
    fournisseur,
    typeFacture: 'FACTURE',
    cadre: 'A1_FACTURE_FOURNISSEUR',
    typeTva: 'SANS_TVA',
    devise: 'EUR',
    montants: { ht: '0', tva: '0', ttc: '0', aPayer: '0' },
    lignes: [],
    lignesTva: [],
  }
  return { contenu, modeDepot: 'DEPOT_PDF_API' }
}

function textOf(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value)
}

function checkVat({ references, lignePoste = [], ligneTva = [] }: Submission): void {
  const rates = [
    ...lignePoste.map(
      ({ lignePosteTauxTva, lignePosteTauxTvaManuel }) => [lignePosteTauxTva, lignePosteTauxTvaManuel] as const,
    ),
    ...ligneTva.map(({ ligneTvaTaux, ligneTvaTauxManuel }) => [ligneTvaTaux, ligneTvaTauxManuel] as const),
  ]
  if (rates.some(([code, manual]) => code !== undefined && manual !== undefined)) {
    throw refuseBy('vat', 'A rate code and a manual rate exclude each other.')
  }
  if (rates.some(([code]) => code !== undefined && !VAT_RATES.some(({ codeTauxTva }) => codeTauxTva === code))) {
    throw refuseBy('vat', 'A rate code is none of those of recuperer/tauxtva.')
  }
  if (ligneTva.length === 0 && !['SANS_TVA', 'EXONERATION'].includes(references.typeTva)) {
    throw refuseBy('vat', 'Without a line in ligneTva, typeTva must be SANS_TVA.')
  }
  if (references.typeTva === 'EXONERATION' && !references.motifExonerationTva) {
    throw refuseBy('vat', 'motifExonerationTva must be there for EXONERATION.')
  }
}
