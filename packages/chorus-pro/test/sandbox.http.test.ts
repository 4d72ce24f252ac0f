import { systemClock } from '@facturelle/core'
import { createSandbox, type SandboxOptions } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { afterEach, describe, expect, it } from 'vitest'
import { cproCii } from '../../sandbox/test/chorus-pro-invoices.js'
import { type ChorusPro, type ChorusProSettings, createChorusPro, type FactureASoumettre } from '../src/index.js'
import { failure } from './support/bench.js'
import { ROUTES } from './support/document.js'

const START = Date.UTC(2026, 10, 21, 10)
const opened: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((listener) => listener.close()))
})

/** The emulated platform behind a socket, and clients of its three accounts. */
async function open(options: SandboxOptions = {}, settings: ChorusProSettings = {}) {
  const sandbox = createSandbox({ now: () => START, ...options })
  const listener = await listen(sandbox)
  opened.push(listener)
  const endpoint = sandbox.chorusPro(listener.url)
  const { apiUrl, tokenUrl, clientId, clientSecret, structures } = endpoint
  const as = ({ login, password }: { login: string; password: string }): ChorusPro =>
    createChorusPro({
      apiUrl,
      tokenUrl,
      credentials: { clientId, clientSecret, login, password },
      allowInsecureLoopback: true,
      retry: { limit: 0 },
      clock: { ...systemClock, now: () => sandbox.now() },
      ...settings,
    })
  const supplier = as(endpoint)
  return { sandbox, endpoint, structures, supplier, buyer: as(endpoint.recipient), judge: as(endpoint.validator) }
}
type World = Awaited<ReturnType<typeof open>>

const saisie = ({ structures: { supplier, publicBody } }: World, changes: object = {}): FactureASoumettre => ({
  modeDepot: 'SAISIE_API',
  destinataire: { codeDestinataire: publicBody.siret },
  fournisseur: { idFournisseur: supplier.idStructureCPP },
  cadreDeFacturation: { codeCadreFacturation: 'A1_FACTURE_FOURNISSEUR' },
  references: { deviseFacture: 'EUR', typeFacture: 'FACTURE', typeTva: 'TVA_SUR_DEBIT' },
  lignePoste: [
    {
      lignePosteNumero: 1,
      lignePosteReference: 'P1',
      lignePosteDenomination: 'Porte',
      lignePosteQuantite: '3',
      lignePosteUnite: 'pièce',
      lignePosteMontantUnitaireHT: '33.37',
      lignePosteTauxTva: 'TVA5',
    },
  ],
  ligneTva: [{ ligneTvaTaux: 'TVA5', ligneTvaMontantBaseHtParTaux: '100.11', ligneTvaMontantTvaParTaux: '20.02' }],
  montantTotal: { montantHtTotal: '100.11', montantTVA: '20.02', montantTtcTotal: '120.13', montantAPayer: '120.13' },
  ...changes,
})
const idOf = ({ identifiantFactureCPP }: { readonly identifiantFactureCPP?: number }) => identifiantFactureCPP ?? 0

describe('the emulated platform, over HTTP', () => {
  it('is asked every operation, each answered in its types', async () => {
    const world = await open({ chorusPro: { lifecycle: 'delivered' } }, { unconfirmedOperations: true })
    const { sandbox, endpoint, structures, supplier, buyer, judge } = world
    const { factures, transverses, facturesTravaux, organisations } = supplier

    // Who calls, and for whom.
    expect(await supplier.checkConnection()).toMatchObject({
      ok: true,
      technicalPassword: { expiresOn: '2028-01-19', daysLeft: 424 },
      warnings: [],
    })
    const { idStructureCPP } = structures.supplier
    const [attached] = await collect(supplier.utilisateurs.recupererRattachementsMonCompteTout())
    expect(attached?.idStructure).toBe(idStructureCPP)

    // A deposited file, to its invoice.
    const file = new TextEncoder().encode(
      cproCii({ supplier: structures.supplier.siret, buyer: structures.publicBody.siret }),
    )
    const { numeroFluxDepot = '' } = await factures.deposerFlux({
      fichierFlux: file,
      nomFichier: 'facture.xml',
      syntaxeFlux: 'IN_DP_E1_CII_16B',
    })
    expect(await failure(transverses.consulterCRDetaille({ numeroFluxDepot }))).toMatchObject({
      code: 'NOT_FOUND',
      platformCode: 'POQ_MSG_01.003',
      requestId: expect.stringMatching(/^[\da-f-]{36}$/),
    })
    sandbox.advance(1_000)
    expect(await transverses.consulterCRDetaille({ numeroFluxDepot })).toMatchObject({
      etatCourantDepotFlux: 'IN_INTEGRE',
      listeErreurDP: [],
      listeErreurTechnique: [],
    })
    const { fichierCR } = await transverses.consulterCR({ numeroFluxDepot })
    expect(new TextDecoder().decode(fichierCR?.subarray(0, 5))).toBe('%PDF-')
    const [found] = await collect(factures.rechercherParFournisseurTout({ numeroFluxDepot }))
    expect(found).toMatchObject({ numeroFacture: 'F-2026-001', montantTTC: expect.stringMatching(/^120(\.0+)?$/) })
    const fromFlow = idOf(found ?? {})
    expect((await factures.consulterParFournisseur({ identifiantFactureCPP: fromFlow })).facture).toMatchObject({
      references: { dateFacture: '2026-11-20' },
    })

    // An invoice as data, with an attachment, to its recipient and back.
    const { pieceJointeId = 0 } = await transverses.ajouterFichier({
      pieceJointeFichier: new Blob(['bon']),
      pieceJointeNom: 'bon.txt',
      pieceJointeTypeMime: 'text/plain',
    })
    const id = idOf(await factures.soumettre(saisie(world)))
    const facture = (await factures.consulterParFournisseur({ identifiantFactureCPP: id })).facture
    expect(facture?.montantTotal).toMatchObject({ montantTVA: '20.02', montantTtcTotal: '120.13' })
    expect(facture?.lignesDePoste?.lignePoste).toHaveLength(1)
    expect((await buyer.factures.rechercherRecipiendaire({ numeroFacture: 'none' })).listeFactures).toEqual([])
    sandbox.advance(1_000)
    expect(await collect(buyer.factures.rechercherRecipiendaireTout())).toHaveLength(2)
    expect((await buyer.factures.rechercherATraiterParRecipiendaire()).listeFactures.length).toBeGreaterThan(0)
    const open_ = await buyer.transverses.recupererEtatsPossiblesPourTraitement({ statutCourant: 'MISE_A_DISPOSITION' })
    expect(open_.listeStatutsPossiblesPourTraitement.length).toBeGreaterThan(0)
    await buyer.factures.traiterRecue({ idFacture: id, nouveauStatut: 'SUSPENDUE', motif: 'Pièce manquante' })
    expect((await factures.rechercherATraiterParFournisseur()).listeFactures).toMatchObject([{ statut: 'SUSPENDUE' }])
    await factures.completer({
      identifiantFactureCPP: id,
      pieceJointeComplementaire: [
        {
          pieceJointeComplementaireDesignation: 'Bon',
          pieceJointeComplementaireType: '02',
          pieceJointeComplementaireId: pieceJointeId,
        },
      ],
    })
    expect(await failure(factures.completer({ identifiantFactureCPP: id }))).toMatchObject({ code: 'CONFLICT' })
    const received = await buyer.factures.consulterParRecipiendaire({ identifiantFactureCPP: id })
    expect(received.facture?.montantTotal?.montantTVA).toBe('20.02')
    const history = await factures.consulterHistorique({ idFacture: id })
    expect(history.statutCourantCode).toBe('COMPLETEE')
    expect(history.historiquesDesStatuts?.histoStatut.length).toBeGreaterThan(2)
    const listeFacture = [{ idFacture: id }]
    const zip = await buyer.factures.telechargerGroupe({
      format: 'PDF',
      avecPiecesJointesComplementaires: 'OUI',
      listeFacture,
    })
    expect(new TextDecoder().decode(zip.fichierResultat.subarray(0, 2))).toBe('PK')
    const attachments = { format: 'PIVOT', avecPiecesJointesComplementaires: 'OUI', listeFacture } as const
    const downloaded = await transverses.telechargerPieceJointe({
      objetPieceJointe: 'DEMANDE_PAIEMENT',
      demandePaiement: attachments,
    })
    expect(downloaded.pieceJointe.byteLength).toBeGreaterThan(0)
    const again = (await factures.consulterParFournisseur({ identifiantFactureCPP: id })).facture
    const [liaison] = again?.listeDesPiecesJointes?.pieceJointe ?? []
    await transverses.detacherPieceJointe({ idPieceJointeObjet: liaison?.pieceJointeIdLiaison ?? 0 })

    // What comes back to the supplier.
    await buyer.factures.traiterRecue({ idFacture: fromFlow, nouveauStatut: 'A_RECYCLER', motif: 'Service' })
    await factures.recycler({
      identifiantFactureCPP: fromFlow,
      destinataire: { codeDestinataire: structures.serviceCode.siret, codeServiceExecutant: 'ACHATS' },
      reference: { deviseFacture: 'EUR', typeFacture: 'FACTURE', typeTva: 'TVA_SUR_DEBIT' },
    })
    sandbox.scriptChorusPro({ lifecycle: 'rejected' })
    const rejected = idOf(await factures.soumettre(saisie(world)))
    sandbox.advance(60_000)
    await factures.traiterRejet({ listeDemandePaiement: [{ idDemandePaiement: rejected }], motifRejet: 'vu' })

    // What is validated first.
    const cadreDeFacturation = {
      codeCadreFacturation: 'A9_FACTURE_SOUSTRAITANT',
      codeStructureValideur: structures.validator.siret,
    } as const
    const judged = idOf(await factures.soumettre(saisie(world, { cadreDeFacturation })))
    sandbox.advance(60_000)
    expect((await judge.factures.rechercherATraiterParValideur()).listeFactures).toMatchObject([{ idFacture: judged }])
    expect(await collect(judge.factures.rechercherParValideurTout())).toHaveLength(1)
    expect((await judge.factures.consulterParValideur({ identifiantFactureCPP: judged })).facture).toBeDefined()
    expect((await judge.factures.recupererStatutsVisiblesParValideur()).listeStatutFacture.length).toBeGreaterThan(0)
    await judge.factures.traiterAValider({ idFacture: judged, action: 'REFUS', motifRefus: 'ERREUR_VALIDEUR' })
    await factures.corrigerValideur({ idFacture: judged, idStructure: structures.validator.idStructureCPP })
    await judge.factures.traiterAValider({ idFacture: judged, action: 'VALIDATION' })

    // A PDF.
    const draft = await factures.deposerPdf({
      fichierFacture: new TextEncoder().encode('%PDF-1.4'),
      nomFichier: 'facture.pdf',
      formatDepot: 'PDF_NON_SIGNE',
    })
    expect(draft).toMatchObject({ codeRetour: 0, pieceJointeId: expect.any(Number) })
    expect(draft).not.toHaveProperty('numeroFacture')
    const payments = await factures.rechercherDemandePaiement({ roleUtilisateur: 'FOURNISSEUR' })
    expect(payments.listeDemandePaiement.length).toBeGreaterThan(3)

    // Structures.
    const target = structures.serviceCode
    const { listeStructures } = await supplier.structures.rechercher({
      structure: { identifiantStructure: target.siret, typeIdentifiantStructure: 'SIRET' },
    })
    expect(listeStructures).toMatchObject([{ idStructureCPP: target.idStructureCPP, statut: 'ACTIVE' }])
    const demands = (await supplier.structures.consulter({ idStructureCPP: target.idStructureCPP })).parametres
    expect(demands?.codeServiceDoitEtreRenseigne).toBe(true)
    const services = await collect(supplier.structures.rechercherServicesTout({ idStructure: target.idStructureCPP }))
    const idService = services.find(({ codeService }) => codeService === 'TRAVAUX')?.idService ?? 0
    const service = await supplier.structures.consulterService({ idStructure: target.idStructureCPP, idService })
    expect(service.parametres?.numeroEngagement).toBe(true)
    const many = { idStructure: structures.manyServices.idStructureCPP, pagination: { nbResultatsParPage: 10 } }
    expect(await collect(supplier.structures.rechercherServicesTout(many))).toHaveLength(25)
    await supplier.structures.listerRattachementsUtilisateur({ idStructure: idStructureCPP })
    await supplier.structures.rechercherEspaces({ structure: { idStructure: idStructureCPP } })
    const { listeEngagementJuridique } = await supplier.engagementsJuridiques.rechercher({
      structureReceptriceEngagementJuridique: String(idStructureCPP),
      numeroEngagementJuridique: endpoint.engagements[0] ?? '',
      etatCourantEngagementJuridique: 'COMMANDE',
    })
    expect(listeEngagementJuridique).toHaveLength(1)

    // Lists and files of the platform.
    expect((await transverses.telechargerAnnuaireDestinataire()).fichierResultat.byteLength).toBeGreaterThan(0)
    expect((await transverses.rechercherDestinataire()).listeDestinataires.length).toBeGreaterThan(0)
    expect((await transverses.rechercherPieceJointeStructure({ idStructureCPP })).listePiecesJointes).toHaveLength(1)
    expect((await transverses.rechercherPieceJointeSurMonCompte()).listePiecesJointes.length).toBeGreaterThan(0)
    const rates = (await transverses.recupererTauxTva({ codeLangue: 'FR' })).listeTauxTva
    expect(rates.find(({ codeTauxTva }) => codeTauxTva === 'TVA5')?.valeurTauxTva).toMatch(/^[\d.]+$/)
    const lists: readonly (() => Promise<object>)[] = [
      transverses.recupererDevises,
      transverses.recupererPays,
      transverses.recupererModeDepot,
      transverses.recupererModeReglements,
      transverses.recupererCadreFacturation,
      transverses.recupererMotifsExonerationTva,
      transverses.recupererMotifsRefusFactureAValider,
      transverses.recupererTypeDemandePaiement,
      transverses.recupererTypeFactureTravaux,
      transverses.recupererTypeIdentifiantStructure,
      transverses.recupererTypePieceJointe,
      transverses.recupererEtatParTypeDemandePaiement,
      transverses.recupererFormatFlux,
      transverses.recupererStructuresActivesPourFournisseur,
      buyer.transverses.recupererStructuresActivesPourDestinataire,
      transverses.recupererStructuresActivesPourFacturesTravaux,
      transverses.recupererSyntaxeFlux,
      transverses.recupererStructuresPourUtilisateur,
      () => transverses.recupererCoordonneesBancairesValides({ idStructure: idStructureCPP }),
      () => transverses.rechercherServiceExecutant({ idDestinataireCPP: target.idStructureCPP }),
      () => transverses.rechercherCategorieSollicitation(),
      () => transverses.rechercherSousCategorieSollicitation(),
    ]
    for (const list of lists) {
      const entries = Object.values(await list()).find((value) => Array.isArray(value)) as unknown[]
      expect(entries.length).toBeGreaterThan(0)
    }
    await transverses.recupererServicesExecutantEtat()
    const siret = { siretStructure: structures.publicBody.siret }
    expect((await transverses.consulterInformationSIRET(siret)).siret).toBe(structures.publicBody.siret)

    // Works documents, by paths that are guesses.
    const role = { roleUtilisateur: 'FOURNISSEUR' } as const
    const [document] = await collect(facturesTravaux.rechercherTout(role))
    expect(document?.numeroFactureTravaux).toBe('TRAVAUX-1')
    expect((await facturesTravaux.rechercher({ ...role, numeroFactureTravaux: 'none' })).listeFacturesTravaux).toEqual(
      [],
    )
    const { rechercher: _, rechercherTout: __, ...guesses } = facturesTravaux
    for (const guess of Object.values(guesses)) {
      // Some are allowed in one status only: whatever the answer, it is of the platform.
      const { idFactureTravaux = 0 } = document ?? {}
      const met = await guess({ idFactureTravaux }).catch((error: { codeRetour?: number }) => error)
      expect(met.codeRetour).toEqual(expect.any(Number))
    }
    expect(Object.values(guesses)).toHaveLength(9)

    // The organisations product.
    await organisations.healthCheck()
    const [organisation] = await organisations.rechercherStructures({
      filtres: { identifiant: { op: '=', val: structures.supplier.siret } },
    })
    const uuid = organisation?.uuid ?? ''
    expect((await organisations.consulterStructure(uuid)).identifiant).toBe(structures.supplier.siret)
    expect(await failure(organisations.consulterStructure('nobody'))).toMatchObject({ status: 400 })
    const [piece] = await organisations.listerPiecesJointesStructure(uuid)
    const whole = await organisations.recupererPieceJointeStructure(uuid, piece?.uuid ?? '')
    expect(whole.attachmentData.byteLength).toBe(whole.sizeBytes)
    await organisations.modifierStructure(uuid, { reception_edi: true })
    const [organisationService] = await organisations.rechercherServices({
      filtres: { codeService: { op: '=', val: 'ACHATS' } },
    })
    expect((await organisations.consulterService(organisationService?.uuid ?? '')).codeService).toBe('ACHATS')
    await organisations.rechercherServicesStructure(uuid)

    const asked = new Set(sandbox.requests.map(({ operation }) => operation))
    expect([...ROUTES.keys()].filter((operation) => !asked.has(operation as never))).toEqual([])
    // The document of the sandbox had nothing against any request.
    expect(sandbox.requests.filter(({ operation }) => operation === 'unknown')).toEqual([])
  }, 30_000)
})

describe('its quirks', () => {
  const structure = ({ supplier, structures }: World) =>
    failure(supplier.structures.consulter({ idStructureCPP: structures.publicBody.idStructureCPP }))

  it.each([
    ['empty', 'API_NOT_SUBSCRIBED'],
    ['echo', 'APPLICATION_NOT_AUTHORISED'],
    ['gateway', 'GATEWAY_REFUSED'],
  ] as const)('an API that is not ticked, told by %s', async (unsubscribedBody, code) => {
    const world = await open({ quirks: { chorusPro: { unsubscribed: ['structures'], unsubscribedBody } } })
    expect(await structure(world)).toMatchObject({ status: 403, diagnosis: { code } })
    const report = await world.supplier.checkConnection()
    expect(report.steps.map(({ step, ok }) => [step, ok])).toEqual([
      ['token', true],
      ['healthCheck', true],
      ['rattachements', true],
      ['structure', false],
    ])
  })

  it('a password that has lapsed', async () => {
    const world = await open({ quirks: { chorusPro: { passwordLapsed: true } } })
    expect(await structure(world)).toMatchObject({ diagnosis: { code: 'TECHNICAL_ACCOUNT_REFUSED' } })
    expect((await world.supplier.checkConnection()).ok).toBe(false)
  })

  it('an application of an internal user, that takes no account', async () => {
    const { sandbox, endpoint, structures, supplier } = await open({
      quirks: { chorusPro: { cproAccount: 'refused' } },
    })
    expect((await supplier.checkConnection()).ok).toBe(false)
    const { apiUrl, tokenUrl, clientId, clientSecret } = endpoint
    const client = createChorusPro({
      apiUrl,
      tokenUrl,
      credentials: { clientId, clientSecret },
      technicalAccount: 'omitted',
      allowInsecureLoopback: true,
    })
    await client.structures.consulter({ idStructureCPP: structures.publicBody.idStructureCPP })
    expect(sandbox.requests.at(-1)?.status).toBe(200)
  })

  it('wrong secrets', async () => {
    const { endpoint } = await open()
    const { apiUrl, tokenUrl, clientId, login, password } = endpoint
    const credentials = { clientId, clientSecret: 'wrong', login, password }
    const client = createChorusPro({ apiUrl, tokenUrl, credentials, allowInsecureLoopback: true })
    expect((await client.checkConnection()).steps).toMatchObject([
      { step: 'token', ok: false, diagnosis: { code: 'APPLICATION_CREDENTIALS' } },
    ])
  })

  it('a quota', async () => {
    const world = await open({ quirks: { chorusPro: { quota: { calls: 0, perMs: 1000 } } } })
    expect(await structure(world)).toMatchObject({ code: 'RATE_LIMITED', diagnosis: { code: 'QUOTA' } })
  })

  it('tokens that are revoked are renewed once', async () => {
    const world = await open()
    await world.supplier.authorize()
    world.sandbox.revokeTokens()
    expect(await structure(world)).toBeUndefined()
    expect(world.sandbox.requests.filter(({ operation }) => operation === 'token')).toHaveLength(2)
  })

  it('the realm tells which routes there are', async () => {
    const { supplier } = await open(
      { quirks: { chorusPro: { inferredPaths: false } } },
      { unconfirmedOperations: true },
    )
    expect(await supplier.probeRoute('/cpro/facturesTravaux/v1/rechercher')).toBe('registered')
    expect(await supplier.probeRoute('/cpro/facturesTravaux/v1/consulter')).toBe('unregistered')
    expect(await failure(supplier.facturesTravaux.consulter({}))).toMatchObject({
      diagnosis: { code: 'API_NOT_SUBSCRIBED' },
    })
  })

  it.each([
    { singleObjects: true },
    { nullLists: true, refusals: 400 },
    { pagesNull: true },
    { maxPageSize: 2, pagesNull: true },
    { singleObjects: true, nullLists: true, pagesNull: true, maxPageSize: 1 },
  ] as const)('lists in the forms of %j', async (chorusPro) => {
    const world = await open({ quirks: { chorusPro } })
    const { supplier, structures } = world
    for (let at = 0; at < 3; at++) await supplier.factures.soumettre(saisie(world))
    expect(await collect(supplier.factures.rechercherParFournisseurTout())).toHaveLength(3)
    expect(await collect(supplier.factures.rechercherParFournisseurTout({ numeroFacture: 'none' }))).toEqual([])
    const { idStructureCPP: idStructure, siret } = structures.manyServices
    expect(await collect(supplier.structures.rechercherServicesTout({ idStructure }))).toHaveLength(25)
    const one = { structure: { identifiantStructure: siret, typeIdentifiantStructure: 'SIRET' } } as const
    expect((await supplier.structures.rechercher(one)).listeStructures).toHaveLength(1)
    const nobody = { structure: { ...one.structure, identifiantStructure: '00001599000019' } }
    expect((await supplier.structures.rechercher(nobody)).listeStructures).toEqual([])
  })

  it('searches that count to a hundred unless they are told to go on', async () => {
    const world = await open({ quirks: { chorusPro: { defaultMaxResults: 100 } } })
    await Promise.all(Array.from({ length: 103 }, () => world.supplier.factures.soumettre(saisie(world))))
    expect((await world.supplier.factures.rechercherParFournisseur()).listeFactures).toHaveLength(100)
    expect(await collect(world.supplier.factures.rechercherParFournisseurTout())).toHaveLength(103)
  })

  it('the last day of a period is searched to its end', async () => {
    const world = await open()
    await world.supplier.factures.soumettre(saisie(world))
    const period = { periodeDateDepotDu: '2026-11-21', periodeDateDepotAu: '2026-11-21' }
    expect((await world.supplier.factures.rechercherParFournisseur(period)).listeFactures).toHaveLength(1)
  })

  it.each([
    ['object', 'object'],
    ['array', 'list'],
  ] as const)('the main attachment as %s', async (mainAttachment, pieceJointePrincipale) => {
    const world = await open({ quirks: { chorusPro: { mainAttachment } } }, { pieceJointePrincipale })
    const { factures } = world.supplier
    const fichierFacture = new TextEncoder().encode('%PDF-1.4')
    const draft = { fichierFacture, nomFichier: 'a.pdf', formatDepot: 'PDF_NON_SIGNE' } as const
    const { pieceJointeId } = await factures.deposerPdf(draft)
    const made = await factures.soumettre(
      saisie(world, {
        modeDepot: 'DEPOT_PDF_API',
        numeroFactureSaisi: 'P-1',
        dateFacture: '2026-11-21',
        pieceJointePrincipale: {
          pieceJointePrincipaleDesignation: 'Facture',
          pieceJointePrincipaleId: pieceJointeId,
        },
      }),
    )
    expect(made).toMatchObject({ numeroFacture: 'P-1', statutFacture: 'DEPOSEE', dateDepot: '2026-11-21' })
  })
})

async function collect<T>(entries: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const entry of entries) all.push(entry)
  return all
}
