import { describe, expect, it } from 'vitest'
import type { operations } from '../src/generated/schema.js'
import { type ChorusPro, createChorusPro } from '../src/index.js'
import { errorsOf, ROUTES, routeOf, sample } from './support/document.js'

const file = new Uint8Array([1, 2, 3])

/** Every operation of the document, called as an app would. The compiler sees that none is missing. */
const CALLS: Readonly<Record<keyof operations, (client: ChorusPro) => Promise<unknown>>> = {
  rechercherFactureATraiterParValideur: ({ factures }) =>
    factures.rechercherATraiterParValideur({ idStructure: 1, pagination: { triSens: 'Ascendant' } }),
  traiterFactureAValider: ({ factures }) =>
    factures.traiterAValider({ idFacture: 1, action: 'VALIDER', idValideur: 2 }),
  telechargerGroupeFacture: ({ factures }) =>
    factures.telechargerGroupe({ format: 'PDF', listeFacture: [{ idFacture: 1 }] }),
  deposerPdfFacture: ({ factures }) =>
    factures.deposerPdf({ fichierFacture: file, nomFichier: 'facture.pdf', formatDepot: 'PDF_NON_SIGNE' }),
  rechercherDemandePaiement: ({ factures }) =>
    factures.rechercherDemandePaiement({ roleUtilisateur: 'VALIDEUR', montantAPayerMin: '0.10' }),
  rechercherFactureRecipiendaire: ({ factures }) =>
    factures.rechercherRecipiendaire({
      idDestinataire: 1,
      montantApayerMax: '10.00',
      periodeDateDepotAu: '2026-07-01',
    }),
  completerFacture: ({ factures }) => factures.completer({ identifiantFactureCPP: 1, commentaire: 'voici' }),
  consulterFactureParRecipiendaire: ({ factures }) => factures.consulterParRecipiendaire({ identifiantFactureCPP: 1 }),
  rechercherFactureParValideur: ({ factures }) => factures.rechercherParValideur({ statutCourant: ['A_VALIDER_1'] }),
  traiterUneFactureRecue: ({ factures }) => factures.traiterRecue({ idFacture: 1, nouveauStatut: 'SERVICE_FAIT' }),
  consulterFactureParValideur: ({ factures }) => factures.consulterParValideur({ identifiantFactureCPP: 1 }),
  consulterFactureParFournisseur: ({ factures }) =>
    factures.consulterParFournisseur({ identifiantFactureCPP: 1, lignesPoste: { pageResultatDemandee: 2 } }),
  recyclerFacture: ({ factures }) =>
    factures.recycler({
      identifiantFactureCPP: 1,
      destinataire: { codeDestinataire: '12345678200010' },
      reference: { deviseFacture: 'EUR', typeFacture: 'FACTURE', typeTva: 'TVA_SUR_DEBIT' },
    }),
  rechercherFactureParFournisseur: ({ factures }) =>
    factures.rechercherParFournisseur({ numeroFluxDepot: 'CPP1', montantTTCMin: '1.10' }),
  soumettreFacture: ({ factures }) =>
    factures.soumettre({
      modeDepot: 'DEPOT_PDF_API',
      numeroFactureSaisi: 'F-1',
      dateFacture: '2026-07-01',
      destinataire: { codeDestinataire: '12345678200010', codeServiceExecutant: 'S1' },
      fournisseur: { idFournisseur: 1 },
      cadreDeFacturation: { codeCadreFacturation: 'A1_FACTURE_FOURNISSEUR' },
      references: { deviseFacture: 'EUR', typeFacture: 'FACTURE', typeTva: 'TVA_SUR_DEBIT', modePaiement: 'VIREMENT' },
      ligneTva: [{ ligneTvaTaux: 'TVA5', ligneTvaMontantBaseHtParTaux: '100.10', ligneTvaMontantTvaParTaux: '20.02' }],
      montantTotal: {
        montantHtTotal: '100.10',
        montantTVA: '20.02',
        montantTtcTotal: '120.12',
        montantAPayer: '120.12',
      },
      pieceJointePrincipale: { pieceJointePrincipaleDesignation: 'facture', pieceJointePrincipaleId: 7 },
    }),
  rechercherFactureATraiterParRecipiendaire: ({ factures }) =>
    factures.rechercherATraiterParRecipiendaire({ idStructure: 1 }),
  rechercherFactureATraiterParFournisseur: ({ factures }) =>
    factures.rechercherATraiterParFournisseur({ idStructure: 1, masquerRejetee: true }),
  traiterFacturesRejetees: ({ factures }) =>
    factures.traiterRejet({ listeDemandePaiement: [{ idDemandePaiement: 1 }], motifRejet: 'AUTRE' }),
  consulterHistoriqueFacture: ({ factures }) => factures.consulterHistorique({ idFacture: 1 }),
  deposerFluxFacture: ({ factures }) =>
    factures.deposerFlux({ fichierFlux: file, nomFichier: 'facture.pdf', syntaxeFlux: 'IN_DP_E2_CII_FACTURX' }),
  corrigerValideurFacture: ({ factures }) => factures.corrigerValideur({ idFacture: 1, idStructure: 2 }),
  recupererStatutsFactureVisiblesParValideur: ({ factures }) => factures.recupererStatutsVisiblesParValideur(),
  rechercherStructure: ({ structures }) =>
    structures.rechercher({
      structure: { identifiantStructure: '12345678200010', typeIdentifiantStructure: 'SIRET' },
      restreindreStructuresPrivees: false,
    }),
  consulterServiceStructure: ({ structures }) => structures.consulterService({ idService: 1, idStructure: 2 }),
  listerRattachementsStructureUtilisateur: ({ structures }) =>
    structures.listerRattachementsUtilisateur({ idStructure: 1 }),
  rechercherServicesStructure: ({ structures }) => structures.rechercherServices({ idStructure: 1 }),
  rechercherEspaces: ({ structures }) => structures.rechercherEspaces({ structure: { idStructure: 1 } }),
  consulterStructureAvecTVAIntraCom: ({ structures }) => structures.consulter({ idStructureCPP: 1 }),
  healthCheck: ({ transverses }) => transverses.healthCheck(),
  consulterCR: ({ transverses }) => transverses.consulterCR({ numeroFluxDepot: 'CPP1' }),
  consulterCRDetaille: ({ transverses }) => transverses.consulterCRDetaille({ numeroFluxDepot: 'CPP1' }),
  ajouterFichierDansSysteme: ({ transverses }) =>
    transverses.ajouterFichier({
      pieceJointeFichier: file,
      pieceJointeNom: 'bon.pdf',
      pieceJointeTypeMime: 'application/pdf',
    }),
  telechargerPieceJointe: ({ transverses }) =>
    transverses.telechargerPieceJointe({
      objetPieceJointe: 'DEMANDE_PAIEMENT',
      demandePaiement: { listeFacture: [{ idFacture: 1 }] },
    }),
  telechargerAnnuaireDestinataire: ({ transverses }) => transverses.telechargerAnnuaireDestinataire(),
  rechercherDestinataire: ({ transverses }) => transverses.rechercherDestinataire({ identifiant: '12345678200010' }),
  rechercherPieceJointeStructure: ({ transverses }) =>
    transverses.rechercherPieceJointeStructure({ idStructureCPP: 1 }),
  rechercherPieceJointeSurMonCompte: ({ transverses }) => transverses.rechercherPieceJointeSurMonCompte(),
  rechercherCategorieSollicitation: ({ transverses }) => transverses.rechercherCategorieSollicitation(),
  rechercherSousCategorieSollicitation: ({ transverses }) => transverses.rechercherSousCategorieSollicitation(),
  consulterInformationSIRET: ({ transverses }) =>
    transverses.consulterInformationSIRET({ siretStructure: '12345678200010' }),
  recupererDevises: ({ transverses }) => transverses.recupererDevises({ codeLangue: 'FR' }),
  recupererPays: ({ transverses }) => transverses.recupererPays(),
  recupererModeDepot: ({ transverses }) => transverses.recupererModeDepot(),
  recupererModeReglements: ({ transverses }) => transverses.recupererModeReglements(),
  recupererCadreFacturation: ({ transverses }) => transverses.recupererCadreFacturation(),
  recupererCoordonneesBancairesValides: ({ transverses }) =>
    transverses.recupererCoordonneesBancairesValides({ idStructure: 1 }),
  recupererTauxTva: ({ transverses }) => transverses.recupererTauxTva(),
  recupererMotifsExonerationTva: ({ transverses }) => transverses.recupererMotifsExonerationTva(),
  recupererMotifsRefusFactureAValider: ({ transverses }) => transverses.recupererMotifsRefusFactureAValider(),
  recupererTypeDemandePaiement: ({ transverses }) => transverses.recupererTypeDemandePaiement(),
  recupererTypeFactureTravaux: ({ transverses }) => transverses.recupererTypeFactureTravaux(),
  recupererTypeIdentifiantStructure: ({ transverses }) => transverses.recupererTypeIdentifiantStructure(),
  recupererTypePieceJointe: ({ transverses }) => transverses.recupererTypePieceJointe(),
  recupererEtatParTypeDemandePaiement: ({ transverses }) => transverses.recupererEtatParTypeDemandePaiement(),
  recupererEtatsPossiblesPourTraitement: ({ transverses }) =>
    transverses.recupererEtatsPossiblesPourTraitement({ statutCourant: 'MISE_A_DISPOSITION' }),
  recupererFormatFlux: ({ transverses }) => transverses.recupererFormatFlux(),
  recupererStructuresActivesPourFournisseur: ({ transverses }) =>
    transverses.recupererStructuresActivesPourFournisseur(),
  recupererStructuresActivesPourDestinataire: ({ transverses }) =>
    transverses.recupererStructuresActivesPourDestinataire(),
  recupererStructuresActivesPourFacturesTravaux: ({ transverses }) =>
    transverses.recupererStructuresActivesPourFacturesTravaux(),
  recupererSyntaxeFlux: ({ transverses }) => transverses.recupererSyntaxeFlux(),
  rechercherServiceExecutant: ({ transverses }) => transverses.rechercherServiceExecutant({ idDestinataireCPP: 1 }),
  recupererStructuresPourUtilisateur: ({ transverses }) => transverses.recupererStructuresPourUtilisateur(),
  detacherPieceJointe: ({ transverses }) => transverses.detacherPieceJointe({ idPieceJointeObjet: 1 }),
  recupererServicesExecutantEtat: ({ transverses }) => transverses.recupererServicesExecutantEtat(),
  recupererRattachementsMonCompteUtilisateur: ({ utilisateurs }) => utilisateurs.recupererRattachementsMonCompte(),
  rechercherEngagementJuridique: ({ engagementsJuridiques }) =>
    engagementsJuridiques.rechercher({
      structureReceptriceEngagementJuridique: '1',
      numeroEngagementJuridique: 'EJ1',
      etatCourantEngagementJuridique: 'COMMANDE',
    }),
  rechercherFactureTravaux: ({ facturesTravaux }) => facturesTravaux.rechercher({ roleUtilisateur: 'FOURNISSEUR' }),
  suspendreDemanderCompleterFactureTravaux: ({ facturesTravaux }) =>
    facturesTravaux.suspendreDemanderCompleter({ idFactureTravaux: 1, commentaire: 'il manque le plan' }),
  consulterFactureTravaux: ({ facturesTravaux }) => facturesTravaux.consulter({ idFactureTravaux: 1 }),
  consulterDossierFacturation: ({ facturesTravaux }) => facturesTravaux.consulterDossierFacturation({ id: 1 }),
  rechercherFactureTravauxATraiter: ({ facturesTravaux }) => facturesTravaux.rechercherATraiter({}),
  completerFactureTravaux: ({ facturesTravaux }) => facturesTravaux.completer({ idFactureTravaux: 1 }),
  completerMoe: ({ facturesTravaux }) => facturesTravaux.completerMoe({ idFactureTravaux: 1 }),
  recyclerFactureTravaux: ({ facturesTravaux }) => facturesTravaux.recycler({ idFactureTravaux: 1 }),
  refuserFactureTravaux: ({ facturesTravaux }) => facturesTravaux.refuser({ idFactureTravaux: 1 }),
  demanderRecyclagePiecePrecedente: ({ facturesTravaux }) => facturesTravaux.demanderRecyclage({ id: 1 }),
  organisationsHealthCheck: ({ organisations }) => organisations.healthCheck(),
  consulterStructure: ({ organisations }) => organisations.consulterStructure('u-1'),
  organisationsRechercherServicesStructure: ({ organisations }) => organisations.rechercherServicesStructure('u-1'),
  listerPiecesJointesStructure: ({ organisations }) => organisations.listerPiecesJointesStructure('u-1'),
  recupererPieceJointeStructure: ({ organisations }) => organisations.recupererPieceJointeStructure('u-1', 'p-1'),
  modifierStructure: ({ organisations }) => organisations.modifierStructure('u-1', { reception_edi: true }),
  rechercherStructures: ({ organisations }) =>
    organisations.rechercherStructures({ filtres: { ville: { op: '=', val: 'LYON' } }, _sort: ['uuid'] }),
  rechercherServiceOrganisation: ({ organisations }) =>
    organisations.rechercherServices({ filtres: { codeService: { op: 'IN', val: ['A', 'B'] } } }),
  consulterService: ({ organisations }) => organisations.consulterService('u-1'),
}

/** A platform made of the document alone: it checks what it is asked, and answers whole samples. */
function bench() {
  const asked: { readonly operation: string; readonly errors: readonly string[]; readonly text: string }[] = []
  const client = createChorusPro({
    environment: 'sandbox',
    credentials: { clientId: 'client', clientSecret: 'client-secret', login: 'TECH_1', password: 'password' },
    unconfirmedOperations: true,
    async fetch(request) {
      const url = new URL(request.url)
      if (url.pathname === '/api/oauth/token') {
        return Response.json({ access_token: 'token', token_type: 'Bearer', expires_in: 3600 })
      }
      const route = routeOf(request.method, url.pathname)
      if (!route) throw new Error(`no such operation: ${request.method} ${url.pathname}`)
      const { operationId, requestBody, responses } = route.operation
      const text = await request.text()
      const schema = requestBody?.content['application/json'].schema
      asked.push({ operation: operationId, errors: schema ? errorsOf(schema, JSON.parse(text)) : [], text })
      if (responses['204']) return new Response(null, { status: 204 })
      const answer = responses['200']?.content?.['application/json']
      if (!answer) return new Response(null)
      return new Response(answer.schema ? sample(answer.schema) : '{"codeRetour":0,"libelle":"ok","autre":[null]}')
    },
  })
  return { client, asked }
}

/** Amounts, dates and lists of an answer that are not in the form that callers read. */
function strays(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((entry, at) => strays(entry, `${path}[${at}]`))
  if (value instanceof Uint8Array) return []
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, entry]) => strays(entry, `${path}.${key}`))
  }
  const amount = /montant|Quantite|tauxTva|TauxManuel|TauxRefValeur/i.test(path) && /^[\d.]+$/.test(String(value))
  if (amount && value !== '12.50') return [`${path} ${String(value)}`]
  const day = /\.date(Facture|EcheancePaiement|ExpirationMotPasseCompteTech)$/.test(path)
  // 22:00 in UTC is midnight in Paris.
  return day && value !== '2026-07-02' ? [`${path} ${String(value)}`] : []
}

describe('every operation of the document', () => {
  it('there are 85', () => {
    expect(Object.keys(CALLS).sort()).toEqual([...ROUTES.keys()].sort())
    expect(ROUTES.size).toBe(85)
  })

  it.each(Object.entries(CALLS))('%s sends what the document takes, and reads what it answers', async (name, call) => {
    const { client, asked } = bench()
    const answer = await call(client)
    expect(asked.map(({ operation }) => operation)).toEqual([name])
    expect(asked[0]?.errors).toEqual([])
    expect(strays(answer)).toEqual([])
    if (!/HealthCheck|modifierStructure/.test(name)) expect(Object.keys(answer as object)).not.toEqual([])
  })

  it('writes amounts with the digits they have', async () => {
    const { client, asked } = bench()
    await CALLS.soumettreFacture(client)
    expect(asked[0]?.text).toContain('"montantHtTotal":100.10,')
    expect(asked[0]?.text).toContain('"numeroFactureSaisi":"F-1"')
  })
})
