import { empty, Refused } from '../answers.js'
import { type ArchivedFile, writeZip } from '../archive.js'
import { toBase64 } from '../base64.js'
import { pdfOf } from '../page-of-text.js'
import { bankIdOf } from './annuaire.js'
import { type Body, DONE, known, type Page, type PageAsked, pageOf, refuseBy } from './envelope.js'
import type { FactureRecord, Liaison } from './factures.js'
import { dayOf, momentOf } from './paris-time.js'
import { VAT_RATES, valuesOf } from './referentiels.js'
import { type CproCall, type CproRoom, type Handlers, isOn, type Side } from './room.js'
import type { CproStructure } from './structures.js'

type Names =
  | 'consulterFactureParFournisseur'
  | 'consulterFactureParRecipiendaire'
  | 'consulterFactureParValideur'
  | 'consulterHistoriqueFacture'
  | 'telechargerGroupeFacture'

/** The frameworks that can be read back: the list lacks three. */
const READ_BACK = valuesOf('CadreFacturationConsultation')
/** The largest download, in bytes of files. */
const MAX_DOWNLOAD_BYTES = 120_000_000

/** The paging blocks of the inner lists: each has its own spelling of the same four keys. */
interface Blocks {
  readonly tva?: PageAsked
  readonly pj?: PageAsked
  readonly postes?: PageAsked
}

type Block = Readonly<Record<string, unknown>> | undefined

/** Reads a paging block whatever its keys are called. */
function pageIn(block: Block): PageAsked {
  const value = (part: string) => Object.entries(block ?? {}).find(([name]) => name.startsWith(part))?.[1]
  return known({
    pageResultatDemandee: value('pageResultatDemandee') as number | undefined,
    nbResultatsParPage: value('nbResultatsParPage') as number | undefined,
    triColonne: value('triColonne') as string | undefined,
    triSens: value('triSens') as PageAsked['triSens'],
  }) as PageAsked
}

/** The figures of an inner list: the four names with what the list is called. */
function suffixed({ figures }: Page<Body>, suffix: string): Body {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [`${name}${suffix}`, value]))
}

/** The invoice of a request, where the account is on its side. */
export function factureFor(room: CproRoom, { account }: CproCall, id: number, sides: readonly Side[]): FactureRecord {
  const facture = room.factures.get(id)
  if (!facture) throw refuseBy('unknown', 'There is no such invoice.')
  if (!sides.some((side) => isOn(account, side, facture)))
    throw refuseBy('rights', 'The account has no right to this invoice.')
  return facture
}

/** Reading invoices one by one, and downloading them. */
export function consultationHandlers(room: CproRoom): Handlers<Names> {
  const { quirks } = room
  const consult = (
    call: CproCall,
    side: Side,
    names: readonly [tva: string, pj: string, postes: string],
  ): FactureRecord & { blocks: Blocks } => {
    const body = call.body as Readonly<Record<string, unknown>> & { identifiantFactureCPP: number }
    const facture = factureFor(room, call, body.identifiantFactureCPP, [side])
    const [tva, pj, postes] = names.map((name) => pageIn(body[name] as Block))
    return { ...facture, blocks: { ...(tva && { tva }), ...(pj && { pj }), ...(postes && { postes }) } }
  }

  const issued = (facture: FactureRecord & { blocks: Blocks }): Body => {
    const { contenu } = facture
    const { destinataire, fournisseur } = contenu
    return known({
      ...common(facture, facture.blocks),
      rejetTraite: facture.rejetTraite,
      destinataire: known({
        ...recipientOf(facture),
        miseEnPaiementDestinataire: destinataire && !destinataire.statutMiseEnPaiementNestPasRemonte,
        designationDestinataire: destinataire?.designation,
      }),
      fournisseur: known({
        ...supplierOf(fournisseur),
        raisonSocialeFournisseur: fournisseur.designation,
        designationFournisseur: fournisseur.designation,
      }),
      piecePrecedente: {},
      pieceSuivante: {},
    })
  }

  /** What all three readings of an invoice say. */
  const common = (facture: FactureRecord, { tva, pj, postes }: Blocks) => {
    const { contenu, principale, complementaires } = facture
    const { montants, valideur } = contenu
    const vat = pageOf(contenu.lignesTva.map(vatRow), tva, quirks)
    const files = pageOf(
      complementaires.map((liaison) => fileRow(room, liaison)),
      pj,
      quirks,
    )
    const lines = pageOf(
      contenu.lignes.map((line) => lineRow(line)),
      postes,
      quirks,
    )
    const size = [principale, ...complementaires].reduce(
      (sum, liaison) => sum + (room.pieces.get(liaison?.idPieceJointe)?.bytes.length ?? 0),
      0,
    )
    return {
      identifiantFactureCPP: facture.id,
      numeroFacture: contenu.numeroFacture,
      statutFacture: facture.statut,
      modeDepot: facture.modeDepot,
      cadreDeFacturation: known({
        codeCadreFacturation: READ_BACK.includes(contenu.cadre) ? contenu.cadre : 'SANS_CADRE_DE_FACTURATION',
        idValideur1: valideur?.idStructureCPP,
        typeIdentifiantValideur1: valideur && 'SIRET',
        codeValideur1: valideur?.siret,
        raisonSocialeValideur1: valideur?.designation,
      }),
      references: known({
        dateFacture: contenu.dateFacture,
        dateDepot: dayOf(facture.depot),
        codeDeviseFacture: contenu.devise,
        typeFacture: contenu.typeFacture,
        typeTva: contenu.typeTva,
        motifExonerationTva: contenu.motifExonerationTva,
        numeroMarche: contenu.numeroMarche,
        numeroBonCommande: contenu.numeroBonCommande,
        numeroFactureOrigine: contenu.numeroFactureOrigine,
        modePaiement: contenu.modePaiement,
        dateCreationFacture: momentOf(facture.depot),
        tailleTotalePiecesJointes: size,
        numeroDpMandat: facture.numeroDpMandat,
      }),
      recapitulatifDeTva: { ligneTva: vat.rows, ...suffixed(vat, 'LignesRecapitulativesTVA') },
      montantTotal: known({
        montantHtTotal: Number(montants.ht),
        montantTVA: Number(montants.tva),
        montantTtcTotal: Number(montants.ttc),
        montantTtcAvantRemiseGlobalTTC: Number(montants.ttc) + Number(montants.remiseTTC ?? 0),
        montantRemiseGlobaleTTC: montants.remiseTTC === undefined ? undefined : Number(montants.remiseTTC),
        motifRemiseGlobaleTTC: montants.motifRemise,
        montantAPayer: Number(montants.aPayer),
      }),
      pieceJointePrincipale: principale && {
        idLiaisonPieceJointePrincipale: principale.idLiaison,
        idPieceJointePrincipale: principale.idPieceJointe,
      },
      listeDesPiecesJointes: { pieceJointe: files.rows, ...suffixed(files, 'ListePiecesJointe') },
      lignesDePoste: { lignePoste: lines.rows, ...suffixed(lines, 'LignesPoste') },
      commentaire: contenu.commentaire,
    }
  }

  return {
    consulterFactureParFournisseur: (call) => ({
      ...DONE,
      facture: issued(consult(call, 'fournisseur', ['getpLigneRecapTva', 'getpListePiecesJointes', 'getpLignesPoste'])),
    }),

    consulterFactureParValideur: (call) => ({
      ...DONE,
      facture: issued(consult(call, 'valideur', ['rechercheLigneTvaRecap', 'recherchePj', 'rechercheLignePoste'])),
    }),

    consulterFactureParRecipiendaire(call) {
      const found = consult(call, 'destinataire', ['rechercheligneTvaRecap', 'recherchePj', 'rechercheLignePoste'])
      const { fournisseur } = found.contenu
      const facture = known({
        ...common(found, found.blocks),
        destinataire: known({ destinataireEtat: 'NON', ...recipientOf(found) }),
        fournisseur: { ...supplierOf(fournisseur), designationFournisseur: fournisseur.designation },
        piecePrecedente: {},
        pieceSuivante: {},
      })
      return { ...DONE, facture }
    },

    consulterHistoriqueFacture(call) {
      const body = call.body as Readonly<Record<string, unknown>> & { idFacture: number; nbResultatsMaximum?: number }
      const facture = factureFor(room, call, body.idFacture, ['fournisseur', 'destinataire', 'valideur'])
      const page = (rows: readonly Body[], block: string) => {
        const most = body.nbResultatsMaximum === undefined ? {} : { nbResultatsMaximum: body.nbResultatsMaximum }
        return pageOf([...rows].reverse(), { ...pageIn(body[block] as Block), ...most }, quirks)
      }
      const passages = facture.passages.map(({ id, statut, at, commentaire, login }) =>
        known({
          histoStatutId: id,
          histoStatutCode: statut,
          histoStatutDatePassage: momentOf(at),
          histoStatutCommentaire: commentaire,
          histoStatutUtilisateurEmail: login,
        }),
      )
      const events = facture.evenements.map(({ id, libelle, at }) => ({
        evenementId: id,
        evenementLibelle: libelle,
        evenementQui: 'Chorus Pro',
        evenementDateHeure: momentOf(at),
      }))
      const actions = facture.actions.map(({ id, code, at, login }) => ({
        histoActionId: id,
        histoActionCode: code,
        histoActionDateHeure: momentOf(at),
        histoActionUtilisateurEmail: login,
      }))
      const statuses = page(passages, 'paramRechercheHistoStatuts')
      const happened = page(events, 'paramRechercheHistoEvenementsComplementaires')
      const done = page(actions, 'paramRechercheHistoActionsUtilisateurs')
      const last = facture.actions.at(-1)
      return known({
        ...DONE,
        idFacture: facture.id,
        numeroFacture: facture.contenu.numeroFacture,
        modeDepot: facture.modeDepot,
        statutCourantCode: facture.statut,
        historiquesDesStatuts: { histoStatut: statuses.rows, ...suffixed(statuses, 'HistoStatut') },
        historiquesDesEvenementsComplementaires: { evenement: happened.rows, ...suffixed(happened, 'Evenement') },
        historiquesDesActionsUtilisateurs: { histoAction: done.rows, ...suffixed(done, 'HistoAction') },
        derniereAction: last && { derniereActionId: last.id, derniereActionCode: last.code },
      })
    },

    telechargerGroupeFacture: (call) => ({
      ...DONE,
      fichierResultat: toBase64(downloadOf(room, call, call.body as DownloadAsked)),
    }),
  }
}

interface DownloadAsked {
  readonly format?: 'PDF' | 'PIVOT'
  readonly avecPiecesJointesComplementaires?: 'OUI' | 'NON'
  readonly listeFacture?: readonly { readonly idFacture: number }[]
}

/** The file of a download. A recipient's download is remembered. */
export function downloadOf(room: CproRoom, call: CproCall, asked: DownloadAsked): Uint8Array<ArrayBuffer> {
  const { format = 'PDF', avecPiecesJointesComplementaires, listeFacture = [] } = asked
  if (listeFacture.length === 0) throw refuseBy('missing', 'listeFacture is empty.')
  const found = listeFacture.map(({ idFacture }) =>
    factureFor(room, call, idFacture, ['destinataire', 'fournisseur', 'valideur']),
  )
  const bytes =
    format === 'PDF'
      ? asPdf(room, found, avecPiecesJointesComplementaires === 'OUI')
      : new TextEncoder().encode(asPivot(room, found))
  if (bytes.length > MAX_DOWNLOAD_BYTES) throw new Refused(empty(413))
  for (const facture of found) {
    if (!isOn(call.account, 'destinataire', facture)) continue
    facture.telechargee = true
    room.factures.act(facture, 'TELECHARGEMENT_FACTURE', call.account.login)
  }
  return bytes
}

function recipientOf({ contenu }: FactureRecord) {
  const { destinataire, service } = contenu
  return {
    idDestinataire: destinataire?.idStructureCPP,
    codeDestinataire: destinataire?.siret,
    libelleDestinataire: destinataire?.designation,
    idServiceExecutant: service?.idService,
    codeServiceExecutant: service?.codeService,
    libelleServiceExecutant: service?.libelleService,
    adresseDestinataireCodePostal: destinataire?.codePostal,
    adresseDestinataireVille: destinataire?.ville,
    adresseDestinataireCodePays: destinataire && 'FR',
  }
}

function supplierOf(fournisseur: CproStructure) {
  return {
    idFournisseur: fournisseur.idStructureCPP,
    typeIdentifiantFournisseur: 'SIRET',
    codeFournisseur: fournisseur.siret,
    adresseFournisseurCodePostal: fournisseur.codePostal,
    adresseFournisseurVille: fournisseur.ville,
    adresseFournisseurCodePays: 'FR',
    coordBancairesFournisseurId: bankIdOf(fournisseur),
    coordBancairesFournisseurType: 'IBAN',
    coordBancairesFournisseurLibelle: 'Compte courant',
  }
}

function numberOf(decimal: string | undefined): number | undefined {
  return decimal === undefined ? undefined : Number(decimal)
}

function vatRow({ taux, tauxManuel, base, montant }: FactureRecord['contenu']['lignesTva'][number]): Body {
  const rate = VAT_RATES.find(({ codeTauxTva }) => codeTauxTva === taux)
  return known({
    ligneTvaTauxRefCode: rate?.codeTauxTva,
    ligneTvaTauxRefLibelle: rate?.libelleTauxTva,
    ligneTvaTauxRefValeur: rate?.valeurTauxTva,
    ligneTvaTauxManuel: numberOf(tauxManuel),
    ligneTvaMontantBaseHtParTaux: numberOf(base),
    ligneTvaMontantTvaParTaux: numberOf(montant),
  })
}

function lineRow(line: FactureRecord['contenu']['lignes'][number]): Body {
  const net = Number(line.quantite ?? 1) * Number(line.montantUnitaireHT ?? 0) - Number(line.montantRemiseHT ?? 0)
  return known({
    lignePosteNumero: line.numero,
    lignePosteReference: line.reference,
    lignePosteDenomination: line.denomination,
    lignePosteQuantite: numberOf(line.quantite),
    lignePosteUniteLibelle: line.unite,
    lignePosteMontantUnitaireHT: numberOf(line.montantUnitaireHT),
    lignePosteMontantRemiseHT: numberOf(line.montantRemiseHT),
    lignePosteTauxTva: line.tauxTva,
    lignePosteTauxTvaManuel: numberOf(line.tauxTvaManuel),
    lignePosteMontantHtApresRemise: Number(net.toFixed(6)),
  })
}

function fileRow(room: CproRoom, liaison: Liaison): Body {
  return known({
    pieceJointeTypeCode: liaison.typeCode,
    pieceJointeDesignation: liaison.designation,
    pieceJointeNumeroLigneFacture: liaison.numeroLigne,
    pieceJointeIdLiaison: liaison.idLiaison,
    pieceJointeId: liaison.idPieceJointe,
    pieceJointeExtension: room.pieces.get(liaison.idPieceJointe)?.extension,
  })
}

/** The picture of an invoice: the PDF it came as, or one of a few lines. */
function pictureOf(room: CproRoom, { contenu, principale }: FactureRecord): Uint8Array<ArrayBuffer> {
  const piece = room.pieces.get(principale?.idPieceJointe)
  if (piece && piece.extension.toUpperCase() === 'PDF') return piece.bytes as Uint8Array<ArrayBuffer>
  const { numeroFacture = '', dateFacture = '', fournisseur, destinataire, montants, devise } = contenu
  return pdfOf([
    `Facture ${numeroFacture}`,
    `Date ${dateFacture}`,
    `Fournisseur ${fournisseur.designation} ${fournisseur.siret}`,
    `Destinataire ${destinataire?.designation ?? ''} ${destinataire?.siret ?? ''}`,
    `Total ${montants.ttc} ${devise}`,
  ])
}

function attachmentsOf(room: CproRoom, { complementaires }: FactureRecord): ArchivedFile[] {
  return complementaires.flatMap(({ idPieceJointe }) => {
    const piece = room.pieces.get(idPieceJointe)
    if (!piece) return []
    const ending = `.${piece.extension.toLowerCase()}`
    return [{ name: piece.nom.toLowerCase().endsWith(ending) ? piece.nom : piece.nom + ending, bytes: piece.bytes }]
  })
}

/** One file is a PDF, several are a zip with a folder for each invoice. */
function asPdf(room: CproRoom, found: readonly FactureRecord[], all: boolean): Uint8Array<ArrayBuffer> {
  const files = found.flatMap((facture) => {
    const folder = `${facture.id}`
    const name = `${(facture.contenu.numeroFacture ?? folder).replace(/[^\w-]/g, '_')}.pdf`
    const joined = all ? attachmentsOf(room, facture) : []
    return [{ name, bytes: pictureOf(room, facture) }, ...joined].map((file) => ({
      ...file,
      name: `${folder}/${file.name}`,
    }))
  })
  const [only, second] = files
  return only && !second ? (only.bytes as Uint8Array<ArrayBuffer>) : writeZip(files)
}

/** An XML with all files in it. Its elements are the sandbox's own: the schema of the real one is not public. */
function asPivot(room: CproRoom, found: readonly FactureRecord[]): string {
  const text = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  const file = (name: string, bytes: Uint8Array) => `<Fichier nom="${text(name)}">${toBase64(bytes)}</Fichier>`
  const invoices = found.map((facture) => {
    const { numeroFacture = '', fournisseur, destinataire, montants } = facture.contenu
    const head = `<Facture id="${facture.id}" numero="${text(numeroFacture)}" fournisseur="${fournisseur.siret}" destinataire="${destinataire?.siret ?? ''}" montantTTC="${montants.ttc}">`
    const files = [
      file('facture.pdf', pictureOf(room, facture)),
      ...attachmentsOf(room, facture).map(({ name, bytes }) => file(name, bytes)),
    ]
    return `${head}${files.join('')}</Facture>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?><Pivot>${invoices.join('')}</Pivot>`
}
