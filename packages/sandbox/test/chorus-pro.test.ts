import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { fromBase64, toBase64 } from '../src/base64.js'
import { CHORUS_PRO_OPERATIONS } from '../src/chorus-pro/operations.js'
import { chorusProDocument } from '../src/generated/chorus-pro.js'
import type { SandboxOptions } from '../src/index.js'
import { openBench } from './calls.js'
import { CproCaller, type CproRow, fluxOf, saisieOf } from './chorus-pro-calls.js'
import { cproCii, cproPdf, cproUbl } from './chorus-pro-invoices.js'

const open = async (options: SandboxOptions = {}) => CproCaller.open(await openBench('in process', options))
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** A tar of files, as `tar` writes it. */
function tarOf(files: Record<string, string>): Uint8Array {
  const blocks = Object.entries(files).map(([name, content]) => {
    const bytes = bytesOf(content)
    const block = new Uint8Array(512 + Math.ceil(bytes.length / 512) * 512)
    block.set(bytesOf(name), 0)
    block.set(bytesOf(`${bytes.length.toString(8).padStart(11, '0')}\0`), 124)
    block[156] = 0x30
    block.set(bytes, 512)
    return [...block]
  })
  return Uint8Array.from([...blocks.flat(), ...new Uint8Array(1024)])
}

describe('a deposited file', () => {
  const invoice = (cpro: CproCaller, more: Partial<Parameters<typeof cproCii>[0]> = {}) => {
    const { supplier, publicBody } = cpro.endpoint.structures
    return cproCii({ supplier: supplier.siret, buyer: publicBody.siret, ...more })
  }

  it('is not found, received, processed and taken in', async () => {
    const cpro = await open()
    const { numeroFluxDepot, dateDepot } = await cpro.done('factures/v1/deposer/flux', fluxOf(invoice(cpro)))
    expect(dateDepot).toBe('2026-11-21')
    const report = { numeroFluxDepot }
    expect(await cpro.refused('transverses/v1/consulterCRDetaille', report)).toEqual({
      codeRetour: 20_001,
      libelle: 'POQ_MSG_01.003',
    })
    const states: string[] = []
    for (let at = 0; at < 7; at++) {
      cpro.bench.sandbox.advance(150)
      states.push((await cpro.done('transverses/v1/consulterCRDetaille', report)).etatCourantDepotFlux)
    }
    expect(states).toEqual([
      'IN_RECU',
      'IN_TRAITE_SE_CPP',
      'IN_EN_ATTENTE_TRAITEMENT_CPP',
      'IN_EN_COURS_TRAITEMENT_CPP',
      'IN_EN_COURS_TRAITEMENT_CPP',
      'IN_INTEGRE',
      'IN_INTEGRE',
    ])
    const found = await cpro.done('factures/v1/rechercher/fournisseur', report)
    expect(found.listeFactures).toMatchObject([
      { numeroFacture: 'F-2026-001', montantTTC: 120, modeDepot: 'UPLOAD_API' },
    ])
    expect(found.parametresRetour).toEqual({ pageCourante: 1, pages: 1, nbResultatsParPage: 10, total: 1 })
    const { identifiantFactureCPP } = found.listeFactures[0]!
    const { facture } = await cpro.done('factures/v1/consulter/fournisseur', { identifiantFactureCPP })
    expect(facture).toMatchObject({
      statutFacture: 'EN_COURS_ACHEMINEMENT',
      references: { dateFacture: '2026-11-20', typeFacture: 'FACTURE', modePaiement: 'VIREMENT' },
      lignesDePoste: { lignePoste: [{ lignePosteDenomination: 'Porte', lignePosteMontantHtApresRemise: 100 }] },
      recapitulatifDeTva: { ligneTva: [{ ligneTvaTauxManuel: 20, ligneTvaMontantTvaParTaux: 20 }] },
    })
    cpro.bench.sandbox.advance(5000)
    expect(await cpro.status(identifiantFactureCPP)).toBe('MISE_EN_PAIEMENT')
  })

  it.each([
    ['UBL', 'IN_DP_E1_UBL_INVOICE', 'facture.xml', cproUbl],
    ['Factur-X', 'IN_DP_E2_CII_FACTURX', 'facture.pdf', cproPdf],
  ] as const)('may be %s', async (_name, syntaxeFlux, nomFichier, write) => {
    const cpro = await open()
    const { supplier, serviceCode } = cpro.endpoint.structures
    const content = write({ supplier: supplier.siret, buyer: serviceCode.siret, service: 'ACHATS' })
    const report = await cpro.deposited(content, { syntaxeFlux, nomFichier })
    expect(report).toMatchObject({ etatCourantDepotFlux: 'IN_INTEGRE', listeErreurDP: [], listeErreurTechnique: [] })
    const { listeFactures } = await cpro.done('factures/v1/rechercher/fournisseur', {})
    expect(listeFactures).toMatchObject([{ codeServiceExecutant: 'ACHATS', montantTTC: 120 }])
  })

  it('may hold many, of which those in order are taken in', async () => {
    const cpro = await open()
    const files = {
      'a.xml': invoice(cpro, { number: 'A' }),
      'b.xml': invoice(cpro, { number: 'B', framework: 'B1', date: '2026-11-22' }),
      'c.xml': invoice(cpro, { number: 'A' }),
    }
    const report = await cpro.deposited(gzipSync(tarOf(files)), { nomFichier: 'lot.tar.gz' })
    expect(report.etatCourantDepotFlux).toBe('IN_INTEGRE_PARTIEL')
    expect(report.listeErreurDP.map(({ numeroDP }: { numeroDP: string }) => numeroDP)).toEqual(['B', 'A'])
    expect(report.listeErreurDP[0]!.libelleErreurDP.split('|')).toHaveLength(2)
    const { listeFactures } = await cpro.done('factures/v1/rechercher/fournisseur', {
      numeroFluxDepot: report.numeroFluxDepot,
    })
    expect(listeFactures).toHaveLength(1)
  })

  it.each<[string, (cpro: CproCaller) => Partial<Parameters<typeof cproCii>[0]>, string]>([
    ['framework of the reform', () => ({ framework: 'B1' }), 'BT-23'],
    ['no framework', () => ({ framework: '' }), 'BT-23'],
    ['recipient by SIREN', ({ endpoint }) => ({ buyer: endpoint.structures.publicBody.siret.slice(0, 9) }), 'SIRET'],
    ['unknown recipient', () => ({ buyer: '00001599000019' }), 'No structure has the SIRET'],
    ['private recipient', ({ endpoint }) => ({ buyer: endpoint.structures.otherSupplier.siret }), 'not a public'],
    ['inactive recipient', ({ endpoint }) => ({ buyer: endpoint.structures.inactive.siret }), 'not active'],
    ['no service code', ({ endpoint }) => ({ buyer: endpoint.structures.serviceCode.siret }), 'demands a service code'],
    [
      'unknown service',
      ({ endpoint }) => ({ buyer: endpoint.structures.serviceCode.siret, service: 'X' }),
      'no service',
    ],
    [
      'closed service',
      ({ endpoint }) => ({ buyer: endpoint.structures.serviceCode.siret, service: 'ANCIEN' }),
      'not active',
    ],
    [
      'reserved service',
      ({ endpoint }) => ({ buyer: endpoint.structures.serviceCode.siret, service: 'FACTURES_PUBLIQUES' }),
      'reserved',
    ],
    [
      'engagement of a service',
      ({ endpoint }) => ({ buyer: endpoint.structures.serviceCode.siret, service: 'TRAVAUX' }),
      'engagement',
    ],
    [
      'no engagement',
      ({ endpoint }) => ({ buyer: endpoint.structures.commitmentNumber.siret }),
      'demands an engagement',
    ],
    [
      'neither',
      ({ endpoint }) => ({ buyer: endpoint.structures.serviceCodeOrCommitmentNumber.siret }),
      'or an engagement',
    ],
    ['unknown supplier', () => ({ supplier: '00001599000019' }), 'supplier'],
    ['supplier of somebody else', ({ endpoint }) => ({ supplier: endpoint.structures.unattached.siret }), 'speak for'],
    ['tomorrow', () => ({ date: '2026-11-22' }), 'dated after'],
    ['long number', () => ({ number: 'F'.repeat(21) }), '20 characters'],
    ['no means of payment', () => ({ means: '' }), 'means of payment'],
    ['account without a transfer', () => ({ means: '49', iban: true }), 'credit transfer'],
  ])('is refused: %s', async (_name, changes, message) => {
    const cpro = await open()
    const report = await cpro.deposited(invoice(cpro, changes(cpro)))
    expect(report).toMatchObject({ etatCourantDepotFlux: 'IN_REJETE', listeErreurDP: [{}], listeErreurTechnique: [] })
    expect(report.listeErreurDP[0]!.libelleErreurDP).toContain(message)
    expect((await cpro.done('factures/v1/rechercher/fournisseur', {})).listeFactures).toEqual([])
  })

  it('meets what its recipient demands', async () => {
    const cpro = await open()
    const { serviceCode, commitmentNumber, serviceCodeOrCommitmentNumber: either } = cpro.endpoint.structures
    const states: string[] = []
    for (const [at, changes] of [
      { buyer: serviceCode.siret, service: 'TRAVAUX', engagement: '1300000001' },
      { buyer: commitmentNumber.siret, engagement: '1300000001' },
      { buyer: either.siret, engagement: '1300000001' },
      { buyer: either.siret, service: 'PHARMACIE' },
    ].entries()) {
      states.push((await cpro.deposited(invoice(cpro, { ...changes, number: `F-${at}` }))).etatCourantDepotFlux)
    }
    expect(states).toEqual(['IN_INTEGRE', 'IN_INTEGRE', 'IN_INTEGRE', 'IN_INTEGRE'])
  })

  it('is refused where its number was met before, also when both are on their way', async () => {
    const cpro = await open()
    const first = await cpro.done('factures/v1/deposer/flux', fluxOf(invoice(cpro)))
    const second = await cpro.done('factures/v1/deposer/flux', fluxOf(invoice(cpro)))
    cpro.bench.sandbox.advance(1000)
    const stateOf = async ({ numeroFluxDepot }: { numeroFluxDepot: string }) =>
      (await cpro.done('transverses/v1/consulterCRDetaille', { numeroFluxDepot })).etatCourantDepotFlux
    expect([await stateOf(first), await stateOf(second)]).toEqual(['IN_INTEGRE', 'IN_REJETE'])
    const { otherSupplier } = cpro.endpoint.structures
    expect((await cpro.deposited(invoice(cpro, { supplier: otherSupplier.siret }))).etatCourantDepotFlux).toBe(
      'IN_INTEGRE',
    )
  })

  it.each<[string, string | Uint8Array, Record<string, unknown>, string]>([
    ['no invoice', 'hello', {}, 'SBX_UNREADABLE'],
    ['a syntax that is not read', '<a/>', { syntaxeFlux: 'IN_DP_E1_XCBL' }, 'SBX_SYNTAX'],
    ['another syntax', cproUbl({ supplier: '1', buyer: '2' }), {}, 'SBX_OTHER_SYNTAX'],
    ['a signature that is not there', '<a/>', { avecSignature: true }, 'SBX_SIGNATURE'],
    ['an archive without its extension', gzipSync(tarOf({ a: 'b' })), {}, 'SBX_NAME'],
    ['an extension without its archive', '<a/>', { nomFichier: 'a.tar.gz' }, 'SBX_NAME'],
    ['an empty archive', gzipSync(tarOf({})), { nomFichier: 'a.tar.gz' }, 'SBX_ARCHIVE'],
    ['a broken archive', gzipSync(tarOf({ a: 'b' })).subarray(0, 20), { nomFichier: 'a.tgz' }, 'SBX_ARCHIVE'],
  ])('is refused as a whole: %s', async (_name, content, more, code) => {
    const report = await (await open()).deposited(content, more)
    expect(report).toMatchObject({
      etatCourantDepotFlux: 'IN_REJETE',
      listeErreurDP: [],
      listeErreurTechnique: [{ codeErreur: code, natureErreur: 'IRRECEVABILITE' }],
    })
  })

  it('is refused at once', async () => {
    const cpro = await open({ chorusPro: { maxFileBytes: 100 } })
    const refusal = async (more: Record<string, unknown>) =>
      cpro.refused('factures/v1/deposer/flux', fluxOf('<a/>', more))
    expect(await refusal({ fichierFlux: btoa('x'.repeat(101)) })).toEqual({
      codeRetour: 20_001,
      libelle: 'GDP_MSG_11.022',
    })
    for (const more of [
      { fichierFlux: 'no base64' },
      { fichierFlux: '' },
      { nomFichier: 'facture' },
      { nomFichier: 'dossier/facture.xml' },
      { syntaxeFlux: 'IN_DP_E1_CII_FACTURX' },
    ]) {
      expect((await refusal(more)).codeRetour).toBeGreaterThanOrEqual(90_000)
    }
    const huge = await cpro.send('factures/v1/deposer/flux', fluxOf('<a/>', { fichierFlux: 'A'.repeat(2_000_000) }))
    expect(huge.status).toBe(413)
  })

  it.each([
    ['queued', 400, 'IN_DEPOT_PORTAIL_EN_ATTENTE_TRAITEMENT_SE_CPP'],
    ['incident', 1000, 'IN_INCIDENTE'],
    ['incident', 60_000, 'IN_INTEGRE'],
    ['stuck', 86_400_000, 'IN_INCIDENTE'],
    ['inadmissible', 1000, 'QP_IRRECEVABLE'],
    ['rejected', 1000, 'IN_REJETE'],
  ] as const)('goes as the scenario %s has it, after %d ms', async (flow, ms, state) => {
    const cpro = await open({ chorusPro: { flow, passwordDays: 1000 } })
    const { numeroFluxDepot } = await cpro.done('factures/v1/deposer/flux', fluxOf(invoice(cpro)))
    cpro.bench.sandbox.advance(Math.min(ms, 3_000_000))
    const later = await CproCaller.open(cpro.bench)
    const report = await later.done('transverses/v1/consulterCRDetaille', { numeroFluxDepot })
    expect(report.etatCourantDepotFlux).toBe(state)
    const refused = ['QP_IRRECEVABLE', 'IN_REJETE'].includes(state)
    expect(report.listeErreurTechnique).toHaveLength(refused ? 1 : 0)
  })

  it('has a report as a PDF too', async () => {
    const cpro = await open()
    const { numeroFluxDepot } = await cpro.deposited(invoice(cpro))
    const report = await cpro.done('transverses/v1/consulterCR', { numeroFluxDepot })
    expect(report.etatCourantFlux).toBe('IN_INTEGRE')
    expect(new TextDecoder().decode(fromBase64(report.fichierCR))).toMatch(/^%PDF-1\.4[\s\S]*%%EOF\n$/)
  })

  it('is a secret of the account that sent it', async () => {
    const cpro = await open()
    const { numeroFluxDepot } = await cpro.deposited(invoice(cpro))
    const other = cpro.as('recipient')
    expect((await other.refused('transverses/v1/consulterCRDetaille', { numeroFluxDepot })).codeRetour).toBe(20_001)
  })
})

describe('an invoice typed in', () => {
  it('gets its number from Chorus Pro, and is there at once', async () => {
    const cpro = await open()
    const made = await cpro.done(
      'factures/v1/soumettre',
      saisieOf(cpro, { numeroFactureSaisi: 'MINE', dateFacture: '2020-01-01' }),
    )
    expect(made).toMatchObject({ statutFacture: 'DEPOSEE', numeroFacture: '2026CPP00000001', dateDepot: '2026-11-21' })
    const again = await cpro.done('factures/v1/soumettre', saisieOf(cpro, { numeroFactureSaisi: 'MINE' }))
    expect(again.numeroFacture).toBe('2026CPP00000002')
    const { facture } = await cpro.done('factures/v1/consulter/fournisseur', made)
    expect(facture.references.dateFacture).toBe('2026-11-21')
  })

  const pdf = (more: Record<string, unknown>) => ({
    modeDepot: 'DEPOT_PDF_API',
    numeroFactureSaisi: 'P-1',
    dateFacture: '2026-11-21',
    ...more,
  })

  it.each<[string, Record<string, unknown>]>([
    ['no line', { lignePoste: [] }],
    ['two rates on a line', { lignePoste: [{ lignePosteTauxTva: 'TVA5', lignePosteTauxTvaManuel: 20 }] }],
    ['two rates in the summary', { ligneTva: [{ ligneTvaTaux: 'TVA5', ligneTvaTauxManuel: 20 }] }],
    ['an unknown rate', { ligneTva: [{ ligneTvaTaux: 'TVA99' }] }],
    ['VAT without a line', { ligneTva: [] }],
    ['an exemption without reason', { references: { typeTva: 'EXONERATION' } }],
    ['an origin of an invoice', { references: { numeroFactureOrigine: 'F-0' } }],
    ['a payment mode of a credit note', { references: { typeFacture: 'AVOIR', modePaiement: 'VIREMENT' } }],
    ['A9 without validator', { cadreDeFacturation: { codeCadreFacturation: 'A9_FACTURE_SOUSTRAITANT' } }],
    ['A12 without validator', { cadreDeFacturation: { codeCadreFacturation: 'A12_FACTURE_COTRAITANT' } }],
    ['an unknown recipient', { destinataire: { codeDestinataire: '00001599000019' } }],
    ['an unknown supplier', { fournisseur: { idFournisseur: 1 } }],
    ['a supplier of somebody else', { fournisseur: { idFournisseur: 26_000_004 } }],
    [
      'an unknown attachment',
      {
        pieceJointeComplementaire: [
          {
            pieceJointeComplementaireDesignation: 'x',
            pieceJointeComplementaireType: '02',
            pieceJointeComplementaireId: 1,
          },
        ],
      },
    ],
    ['a PDF without number', pdf({ numeroFactureSaisi: undefined })],
    ['a PDF without date', pdf({ dateFacture: undefined })],
    ['a PDF without file', pdf({})],
    ['a PDF of tomorrow', pdf({ dateFacture: '2026-11-22', pieceJointePrincipale: 'FILE' })],
    ['a PDF of no day', pdf({ dateFacture: '2026-13-45', pieceJointePrincipale: 'FILE' })],
  ])('is refused: %s', async (_name, changes) => {
    const cpro = await open()
    const file = {
      pieceJointeFichier: btoa('%PDF-1.4'),
      pieceJointeNom: 'a.pdf',
      pieceJointeExtension: 'pdf',
      pieceJointeTypeMime: 'application/pdf',
    }
    const { pieceJointeId } = await cpro.done('transverses/v1/ajouter/fichier', file)
    const main = { pieceJointePrincipaleDesignation: 'Facture', pieceJointePrincipaleId: pieceJointeId }
    const filled = Object.fromEntries(
      Object.entries(changes).map(([name, value]) => [name, value === 'FILE' ? main : value]),
    )
    const { codeRetour, libelle } = await cpro.refused('factures/v1/soumettre', saisieOf(cpro, filled))
    expect(codeRetour).toBeGreaterThanOrEqual(90_001)
    expect(libelle).not.toBe('GDP_MSG_11.001')
    expect((await cpro.done('factures/v1/rechercher/fournisseur', {})).listeFactures).toEqual([])
  })

  it('finishes a PDF, whose draft it becomes', async () => {
    const cpro = await open()
    const deposit = { fichierFacture: btoa('%PDF-1.4 x'), nomFichier: 'a.pdf', formatDepot: 'PDF_NON_SIGNE' }
    const { body } = await cpro.call('factures/v1/deposer/pdf', deposit)
    expect(body).toMatchObject({ codeRetour: 0, numeroFacture: null, montantAPayer: null })
    const drafts = await cpro.done('factures/v1/rechercher/fournisseur', {})
    expect(drafts.listeFactures).toMatchObject([{ statut: 'INTERPRETEE_OCR' }])
    const main = { pieceJointePrincipaleDesignation: 'Facture', pieceJointePrincipaleId: body.pieceJointeId }
    const asked = saisieOf(cpro, pdf({ pieceJointePrincipale: main, lignePoste: undefined }))
    const made = await cpro.done('factures/v1/soumettre', asked)
    expect(made).toMatchObject({
      numeroFacture: 'P-1',
      identifiantFactureCPP: drafts.listeFactures[0]!.identifiantFactureCPP,
    })
    const { fichierResultat } = await cpro.done('factures/v1/telecharger/groupe', {
      format: 'PDF',
      listeFacture: [{ idFacture: made.identifiantFactureCPP }],
    })
    expect(fichierResultat).toBe(deposit.fichierFacture)
    // The number is taken now.
    expect((await cpro.refused('factures/v1/soumettre', asked)).libelle).toBe('GDP_MSG_11.001')
  })

  it('takes PDF files only, and none that is too large', async () => {
    const cpro = await open({ chorusPro: { maxFileBytes: 100 } })
    const deposit = (text: string, nomFichier = 'a.pdf') =>
      cpro.call('factures/v1/deposer/pdf', { fichierFacture: btoa(text), nomFichier, formatDepot: 'PDF_NON_SIGNE' })
    expect((await deposit('hello')).status).toBe(400)
    expect((await deposit('%PDF-1.4', 'a.xml')).status).toBe(400)
    expect((await deposit(`%PDF-${'x'.repeat(100)}`)).status).toBe(413)
  })

  it.each(['object', 'array', 'either'] as const)(
    'takes its main attachment as quirk %s has it',
    async (mainAttachment) => {
      const cpro = await open({ quirks: { chorusPro: { mainAttachment } } })
      const { body } = await cpro.call('factures/v1/deposer/pdf', {
        fichierFacture: btoa('%PDF-1.4'),
        nomFichier: 'a.pdf',
        formatDepot: 'PDF_SIGNE_PADES',
      })
      const main = { pieceJointePrincipaleDesignation: 'Facture', pieceJointePrincipaleId: body.pieceJointeId }
      const submit = async (numeroFactureSaisi: string, pieceJointePrincipale: unknown) =>
        (await cpro.call('factures/v1/soumettre', saisieOf(cpro, pdf({ numeroFactureSaisi, pieceJointePrincipale }))))
          .body.codeRetour === 0
      expect([await submit('P-1', main), await submit('P-2', [main])]).toEqual([
        mainAttachment !== 'array',
        mainAttachment !== 'object',
      ])
    },
  )
})

describe('what becomes of an invoice', () => {
  it('waits for documents, and goes on when they came', async () => {
    const cpro = await open({ chorusPro: { lifecycle: 'suspended' } })
    const id = await cpro.submitted()
    expect(await cpro.refused('factures/v1/completer', { identifiantFactureCPP: 1 })).toEqual({
      codeRetour: 20_000,
      libelle: 'GDP_MSG_11.008',
    })
    expect(await cpro.as('recipient').refused('factures/v1/completer', { identifiantFactureCPP: id })).toEqual({
      codeRetour: 20_001,
      libelle: 'GDP_MSG_11.005',
    })
    expect(await cpro.refused('factures/v1/completer', { identifiantFactureCPP: id })).toEqual({
      codeRetour: 20_002,
      libelle: 'GDP_MSG_11.033',
    })
    cpro.bench.sandbox.advance(60_000)
    expect(await cpro.status(id)).toBe('SUSPENDUE')
    const todo = await cpro.done('factures/v1/rechercher/atraiter/fournisseur', {})
    expect(todo.listeFactures).toMatchObject([{ identifiantFactureCPP: id, statut: 'SUSPENDUE' }])
    expect((await cpro.refused('factures/v1/completer', { identifiantFactureCPP: id })).codeRetour).toBe(90_014)
    await cpro.done('factures/v1/completer', { identifiantFactureCPP: id, commentaire: 'Voici' })
    expect(await cpro.status(id)).toBe('COMPLETEE')
    cpro.bench.sandbox.advance(299)
    expect(await cpro.status(id)).toBe('COMPLETEE')
    cpro.bench.sandbox.advance(1)
    expect(await cpro.status(id)).toBe('SERVICE_FAIT')
    cpro.bench.sandbox.advance(1000)
    expect(await cpro.status(id)).toBe('MISE_EN_PAIEMENT')
  })

  it('comes back for another service, and goes on when it was corrected', async () => {
    const cpro = await open({ chorusPro: { lifecycle: 'toRecycle' } })
    const id = await cpro.submitted()
    expect((await cpro.refused('factures/v1/recycler', { identifiantFactureCPP: id })).libelle).toBe('GDP_MSG_11.001')
    cpro.bench.sandbox.advance(60_000)
    const { serviceCode } = cpro.endpoint.structures
    const destinataire = { codeDestinataire: serviceCode.siret, codeServiceExecutant: 'TRAVAUX' }
    expect((await cpro.refused('factures/v1/recycler', { identifiantFactureCPP: id, destinataire })).libelle).toContain(
      'engagement',
    )
    const reference = {
      deviseFacture: 'EUR',
      typeFacture: 'FACTURE',
      typeTva: 'TVA_SUR_DEBIT',
      numeroBonCommande: '1300000001',
    }
    await cpro.done('factures/v1/recycler', { identifiantFactureCPP: id, destinataire, reference })
    cpro.bench.sandbox.advance(300)
    expect(await cpro.status(id)).toBe('MISE_A_DISPOSITION')
    const { facture } = await cpro.done('factures/v1/consulter/fournisseur', { identifiantFactureCPP: id })
    expect(facture.destinataire.codeServiceExecutant).toBe('TRAVAUX')
    cpro.bench.sandbox.advance(60_000)
    expect(await cpro.status(id)).toBe('MISE_EN_PAIEMENT')
  })

  it('is validated first where a subcontractor sent it', async () => {
    const cpro = await open()
    const { validator } = cpro.endpoint.structures
    const cadreDeFacturation = {
      codeCadreFacturation: 'A9_FACTURE_SOUSTRAITANT',
      codeStructureValideur: validator.siret,
    }
    const id = await cpro.submitted({ cadreDeFacturation })
    cpro.bench.sandbox.advance(60_000)
    expect(await cpro.status(id)).toBe('A_VALIDER_1')
    const judge = cpro.as('validator')
    const act = (more: object) => ({ idFacture: id, ...more })
    const waiting = await judge.done('factures/v1/rechercher/aTraiter/valideur', {})
    expect(waiting.listeFactures).toMatchObject([{ idFacture: id, identifiantValideur: validator.siret }])
    expect((await cpro.refused('factures/v1/traiter/factureAValider', act({ action: 'VALIDATION' }))).codeRetour).toBe(
      90_002,
    )
    expect((await judge.refused('factures/v1/traiter/factureAValider', act({ action: 'REFUS' }))).codeRetour).toBe(
      90_014,
    )
    await judge.done('factures/v1/traiter/factureAValider', act({ action: 'REFUS', motifRefus: 'ERREUR_VALIDEUR' }))
    expect(await cpro.status(id)).toBe('ERREUR_FOURNISSEUR_SUR_VALIDEUR')
    await cpro.done('factures/v1/corriger/valideur/facture', act({ idStructure: validator.idStructureCPP }))
    await judge.done('factures/v1/traiter/factureAValider', act({ action: 'VALIDATION' }))
    expect(await cpro.status(id)).toBe('VALIDEE_1')
    cpro.bench.sandbox.advance(60_000)
    expect(await cpro.status(id)).toBe('MISE_EN_PAIEMENT')
  })

  it('is dealt with by its recipient, as far as its status allows', async () => {
    const cpro = await open({ chorusPro: { lifecycle: 'delivered' } })
    const id = await cpro.submitted()
    const buyer = cpro.as('recipient')
    expect(await buyer.refused('factures/v1/rechercher/recipiendaire')).toEqual({
      codeRetour: 20_000,
      libelle: 'TRA_MSG_00.015',
    })
    cpro.bench.sandbox.advance(1000)
    const found = await buyer.done('factures/v1/rechercher/recipiendaire')
    expect(found).toMatchObject({
      pageCourante: 1,
      pages: 1,
      total: 1,
      listeFactures: [{ idFacture: id, factureTelechargeeParDestinataire: false }],
    })
    const treat = (nouveauStatut: string, more: object = {}) => ({ idFacture: id, nouveauStatut, ...more })
    const path = 'factures/v1/traiter/recue'
    expect((await buyer.refused(path, treat('MISE_EN_PAIEMENT'))).libelle).toBe('GDP_MSG_11.001')
    expect((await buyer.refused(path, treat('SUSPENDUE'))).codeRetour).toBe(90_014)
    expect((await cpro.refused(path, treat('SERVICE_FAIT'))).codeRetour).toBe(90_002)
    await buyer.done(path, treat('SUSPENDUE', { motif: 'Pièce manquante' }))
    await cpro.done('factures/v1/completer', { identifiantFactureCPP: id, commentaire: 'Voici' })
    for (const statut of [
      'PRISE_EN_COMPTE_DESTINATAIRE',
      'SERVICE_FAIT',
      'MANDATEE',
      'COMPTABILISEE',
      'MISE_EN_PAIEMENT',
    ]) {
      const { listeStatutsPossiblesPourTraitement: next } = await buyer.done(
        'transverses/v1/recuperer/etats/traitement',
        { statutCourant: await cpro.status(id) },
      )
      expect(next).toContainEqual({ statutPossiblePourTraitement: statut })
      await buyer.done(path, treat(statut))
    }
    const { facture } = await buyer.done('factures/v1/consulter/recipiendaire', { identifiantFactureCPP: id })
    expect(facture.statutFacture).toBe('MISE_EN_PAIEMENT')
    await buyer.done('factures/v1/telecharger/groupe', { format: 'PIVOT', listeFacture: [{ idFacture: id }] })
    expect(
      (await buyer.done('factures/v1/rechercher/recipiendaire', { factureTelechargeeParDestinataire: true })).total,
    ).toBe(1)
    const history = await cpro.done('factures/v1/consulter/historique', { idFacture: id })
    expect(history.derniereAction.derniereActionCode).toBe('TELECHARGEMENT_FACTURE')
    expect(history.historiquesDesStatuts.histoStatut[0]!.histoStatutCode).toBe('MISE_EN_PAIEMENT')
  })

  it('is refused, and marked as dealt with', async () => {
    const cpro = await open({ chorusPro: { lifecycle: 'rejected' } })
    const id = await cpro.submitted()
    cpro.bench.sandbox.advance(60_000)
    const path = 'factures/v1/rechercher/atraiter/fournisseur'
    expect((await cpro.done(path, {})).listeFactures).toHaveLength(1)
    expect((await cpro.done(path, { masquerRejetee: true })).listeFactures).toHaveLength(0)
    await cpro.done('factures/v1/traiterRejet', { listeDemandePaiement: [{ idDemandePaiement: id }], motifRejet: 'vu' })
    expect((await cpro.done(path, {})).listeFactures).toHaveLength(0)
    const found = await cpro.done('factures/v1/rechercher/fournisseur', {
      rejetTraite: true,
      statutCourant: ['REJETEE'],
    })
    expect(found.listeFactures).toMatchObject([{ rejetTraite: true, commentaireEtatCourant: 'Montant contesté' }])
  })

  it('of one public structure to another may go to the service that is reserved for it', async () => {
    const cpro = (await open({ chorusPro: { lifecycle: 'delivered' } })).as('recipient')
    const { publicBody, serviceCode, supplier } = cpro.endpoint.structures
    const destinataire = { codeDestinataire: serviceCode.siret, codeServiceExecutant: 'FACTURES_PUBLIQUES' }
    const from = (idFournisseur: number) => saisieOf(cpro, { destinataire, fournisseur: { idFournisseur } })
    await cpro.done('factures/v1/soumettre', from(publicBody.idStructureCPP))
    expect((await cpro.as('supplier').refused('factures/v1/soumettre', from(supplier.idStructureCPP))).codeRetour).toBe(
      90_005,
    )
  })

  it('never learns of a payment that is not reported', async () => {
    const cpro = await open()
    const destinataire = { codeDestinataire: cpro.endpoint.structures.paymentNotReported.siret }
    const id = await cpro.submitted({ destinataire })
    cpro.bench.sandbox.advance(60_000)
    expect(await cpro.status(id)).toBe('COMPTABILISEE')
  })

  it('is chosen by a script, and changed for those to come', async () => {
    const cpro = await open()
    const { sandbox } = cpro.bench
    sandbox.scriptChorusPro({
      lifecycle: ({ siretDestinataire }) =>
        siretDestinataire === cpro.endpoint.structures.publicBody.siret
          ? [{ afterMs: 10, statut: 'NON_CONFORME' }]
          : undefined,
    })
    const id = await cpro.submitted()
    sandbox.scriptChorusPro({
      lifecycle: () => {
        throw new Error('mended')
      },
    })
    const broken = await cpro.send('factures/v1/soumettre', saisieOf(cpro))
    expect([broken.status, ((await broken.json()) as { libelle: string }).libelle]).toEqual([
      500,
      'The lifecycle script failed: mended',
    ])
    sandbox.advance(60_000)
    expect(await cpro.status(id)).toBe('NON_CONFORME')
    expect(() => sandbox.scriptChorusPro({ lifecycle: 'payed' as 'paid' })).toThrow('lifecycle')
    expect(() => sandbox.scriptChorusPro({ flow: [{ afterMs: -1, etat: 'IN_RECU' }] })).toThrow('flow.0.afterMs')
    sandbox.reset()
    const again = await CproCaller.open(cpro.bench)
    const second = await again.submitted()
    sandbox.advance(60_000)
    expect(await again.status(second)).toBe('MISE_EN_PAIEMENT')
  })
})

describe('searches', () => {
  it('give ten to a page unless told otherwise, the latest first', async () => {
    const cpro = await open()
    for (let at = 0; at < 12; at++) await cpro.submitted()
    const search = async (page: object) =>
      await cpro.done('factures/v1/rechercher/fournisseur', { rechercheFactureParFournisseur: page })
    const first = await cpro.done('factures/v1/rechercher/fournisseur', {})
    expect(first.parametresRetour).toEqual({ pageCourante: 1, pages: 2, nbResultatsParPage: 10, total: 12 })
    expect(first.listeFactures[0]!.numeroFacture).toBe('2026CPP00000012')
    const second = await search({ pageResultatDemandee: 2 })
    expect(second.listeFactures).toHaveLength(2)
    expect((await search({ nbResultatsParPage: 1000 })).listeFactures).toHaveLength(12)
    expect((await search({ nbResultatsMaximum: 5 })).parametresRetour.total).toBe(5)
    const sorted = await search({ triColonne: 'NumeroFacture', triSens: 'Ascendant', nbResultatsParPage: 2 })
    expect(sorted.listeFactures.map(({ numeroFacture }: { numeroFacture: string }) => numeroFacture)).toEqual([
      '2026CPP00000001',
      '2026CPP00000002',
    ])
  })

  it('miss the last day of a period that ends with a day', async () => {
    const cpro = await open()
    await cpro.submitted()
    const count = async (period: object) =>
      (await cpro.done('factures/v1/rechercher/fournisseur', period)).listeFactures.length
    expect(await count({ periodeDateDepotDu: '2026-11-21', periodeDateDepotAu: '2026-11-21' })).toBe(0)
    expect(await count({ periodeDateDepotDu: '2026-11-21', periodeDateDepotAu: '2026-11-21T23:59:59' })).toBe(1)
    expect(await count({ periodeDateHeureEtatCourantDu: '2026-11-21T10:00:00.000Z' })).toBe(1)
    expect(await count({ periodeDateHeureEtatCourantDu: '2026-11-21T11:00:01+01:00' })).toBe(0)
    expect(await count({ periodeDateDepotDu: '2026-11-21 11:00' })).toBe(1)
    expect(await count({ periodeDateDepotDu: '2026-11-21 11:01' })).toBe(0)
  })

  it('page services, and find structures by what they are', async () => {
    const cpro = await open()
    const { manyServices, inactive, unattached, serviceCode } = cpro.endpoint.structures
    const services = async (parametresRechercherServicesStructure?: object) =>
      await cpro.done('structures/v1/rechercher/services', {
        idStructure: manyServices.idStructureCPP,
        parametresRechercherServicesStructure,
      })
    expect((await services()).parametresRetour).toMatchObject({ pages: 3, total: 25 })
    expect((await services({ nbResultatsParPage: 10_000 })).listeServices).toHaveLength(25)
    const find = async (structure: object, restreindreStructuresPrivees = false) =>
      (await cpro.done('structures/v1/rechercher', { structure, restreindreStructuresPrivees })).listeStructures
    const siret = (identifiantStructure: string) => ({ identifiantStructure, typeIdentifiantStructure: 'SIRET' })
    expect(await find(siret(inactive.siret))).toMatchObject([{ statut: 'INACTIVE' }])
    expect(await find({ ...siret(inactive.siret), statutStructure: 'ACTIF' })).toEqual([])
    expect(await find(siret(unattached.siret))).toHaveLength(1)
    expect(await find(siret(unattached.siret), true)).toEqual([])
    const { parametres, informationGenerales } = await cpro.done('structures/v1/consulter', {
      idStructureCPP: serviceCode.idStructureCPP,
    })
    expect(parametres).toMatchObject({ codeServiceDoitEtreRenseigne: true, numeroEJDoitEtreRenseigne: false })
    expect(informationGenerales).not.toHaveProperty('dateExpirationMotPasseCompteTech')
    const own = await cpro.done('structures/v1/consulter', {
      idStructureCPP: cpro.endpoint.structures.supplier.idStructureCPP,
    })
    expect(own.informationGenerales.dateExpirationMotPasseCompteTech).toBe('2028-01-19')
  })

  it('know the engagements of the State', async () => {
    const cpro = await open()
    const { endpoint } = cpro
    const ask = async (numeroEngagementJuridique: string) =>
      (
        await cpro.done('engagementsJuridiques/v1/rechercher', {
          structureReceptriceEngagementJuridique: String(endpoint.structures.supplier.idStructureCPP),
          numeroEngagementJuridique,
          etatCourantEngagementJuridique: 'COMMANDE',
        })
      ).listeEngagementJuridique
    expect(await ask(endpoint.engagements[0] ?? '')).toHaveLength(1)
    expect(await ask('9999999999')).toEqual([])
  })
})

describe('the document', () => {
  it('has the operations that the sandbox names', () => {
    const { paths } = chorusProDocument as { paths: Record<string, Record<string, { operationId: string }>> }
    const named = Object.values(paths).flatMap((item) => Object.values(item).map(({ operationId }) => operationId))
    expect([...CHORUS_PRO_OPERATIONS].sort()).toEqual(named.sort())
  })

  it('agrees with every answer of every operation, refusals included', async () => {
    const cpro = await open({ chorusPro: { lifecycle: 'delivered' } })
    const { supplier, publicBody, serviceCode, validator } = cpro.endpoint.structures
    const buyer = cpro.as('recipient')
    const judge = cpro.as('validator')
    const id = await cpro.submitted({
      destinataire: { codeDestinataire: serviceCode.siret, codeServiceExecutant: 'ACHATS' },
    })
    const cadreDeFacturation = {
      codeCadreFacturation: 'A12_FACTURE_COTRAITANT',
      codeStructureValideur: validator.siret,
    }
    const toValidate = await cpro.submitted({ cadreDeFacturation })
    cpro.bench.sandbox.advance(1000)

    const file = {
      pieceJointeFichier: btoa('bon'),
      pieceJointeNom: 'bon.txt',
      pieceJointeExtension: 'TXT',
      pieceJointeTypeMime: 'text/plain',
    }
    const { pieceJointeId } = await cpro.done('transverses/v1/ajouter/fichier', file)
    for (const [more, code] of [
      [{ pieceJointeFichier: '' }, 90_012],
      [{ pieceJointeExtension: 'EXE' }, 90_012],
      [{ pieceJointeFichier: 'é' }, 90_000],
    ] as const) {
      expect((await cpro.refused('transverses/v1/ajouter/fichier', { ...file, ...more })).codeRetour).toBe(code)
    }
    await buyer.done('factures/v1/traiter/recue', {
      idFacture: id,
      nouveauStatut: 'SUSPENDUE',
      motif: 'Bon de commande',
    })
    const attachment = {
      pieceJointeComplementaireDesignation: 'Bon',
      pieceJointeComplementaireType: '02',
      pieceJointeComplementaireId: pieceJointeId,
    }
    await cpro.done('factures/v1/completer', { identifiantFactureCPP: id, pieceJointeComplementaire: [attachment] })
    const { facture } = await cpro.done('factures/v1/consulter/fournisseur', {
      identifiantFactureCPP: id,
      getpListePiecesJointes: { nbResultatsParPageListePieceJointe: 1 },
    })
    const [liaison] = facture.listeDesPiecesJointes.pieceJointe
    expect(liaison).toMatchObject({ pieceJointeId, pieceJointeExtension: 'TXT' })

    const both = { avecPiecesJointesComplementaires: 'OUI', listeFacture: [{ idFacture: id }] }
    const zip = (await buyer.done('factures/v1/telecharger/groupe', { format: 'PDF', ...both })).fichierResultat
    expect(new TextDecoder('latin1').decode(fromBase64(zip))).toMatch(/^PK[\s\S]*bon\.txt[\s\S]*PK[\s\S]*PK/)
    await cpro.done('transverses/v1/telecharger/pieceJointe', {
      objetPieceJointe: 'DEMANDE_PAIEMENT',
      demandePaiement: { format: 'PIVOT', ...both },
    })
    await cpro.done('transverses/v1/telecharger/pieceJointe', { objetPieceJointe: 'UTILISATEUR' })
    await cpro.done('transverses/v1/telecharger/pieceJointe', {
      objetPieceJointe: 'STRUCTURE_PIECEJOINTE',
      structure: { idStructure: supplier.idStructureCPP },
    })
    await cpro.refused('transverses/v1/telecharger/pieceJointe', { objetPieceJointe: 'SOLLICITATION' })
    await cpro.done('transverses/v1/detacherPieceJointe', { idPieceJointeObjet: liaison!.pieceJointeIdLiaison })
    await cpro.refused('transverses/v1/detacherPieceJointe', { idPieceJointeObjet: liaison!.pieceJointeIdLiaison })
    await cpro.done('transverses/v1/rechercher/pj/structure', { idStructureCPP: supplier.idStructureCPP })
    expect((await cpro.done('transverses/v1/rechercher/pj/moncompte')).listePiecesJointes).toHaveLength(1)

    await judge.done('factures/v1/consulter/valideur', { identifiantFactureCPP: toValidate })
    await judge.done('factures/v1/rechercher/valideur', {})
    await judge.done('factures/v1/rechercher/aTraiter/valideur', { idStructure: validator.idStructureCPP })
    await judge.done('factures/v1/recuperer/statutsFactureVisibles/valideur')
    await judge.done('factures/v1/traiter/factureAValider', {
      idFacture: toValidate,
      action: 'REFUS',
      motifRefus: 'MONTANT',
    })
    await buyer.done('factures/v1/consulter/recipiendaire', { identifiantFactureCPP: id })
    await buyer.done('factures/v1/rechercher/recipiendaire', { recupererTaille: true })
    await buyer.done('factures/v1/rechercher/atraiter/recipiendaire', {
      parametreRechercheFactureATraiterParRecipiendaire: { getnbResultatsMaximum: 5 },
    })
    await cpro.done('factures/v1/rechercher/demandePaiement', { roleUtilisateur: 'FOURNISSEUR' })
    await cpro.done('factures/v1/rechercher/demandePaiement', { roleUtilisateur: 'MOE' })
    await cpro.done('factures/v1/rechercher/atraiter/fournisseur', {})
    await cpro.done('factures/v1/consulter/historique', { idFacture: id })
    for (const path of ['consulter/fournisseur', 'consulter/recipiendaire', 'consulter/valideur', 'recycler']) {
      expect((await cpro.refused(`factures/v1/${path}`, { identifiantFactureCPP: 1 })).codeRetour).toBe(90_001)
    }
    await cpro.refused('factures/v1/corriger/valideur/facture', { idFacture: id })
    await cpro.refused('factures/v1/traiterRejet', { listeDemandePaiement: [{ idDemandePaiement: id }] })
    await cpro.call('factures/v1/deposer/pdf', {
      fichierFacture: btoa('%PDF-'),
      nomFichier: 'a.pdf',
      formatDepot: 'PDF_NON_SIGNE',
    })
    const { numeroFluxDepot } = await cpro.deposited(
      cproCii({ supplier: supplier.siret, buyer: publicBody.siret, framework: 'B1' }),
    )
    await cpro.done('transverses/v1/consulterCR', { numeroFluxDepot })

    await cpro.done('structures/v1/rechercher', {
      structure: {},
      parametres: { triColonne: 'DesignationStructure', triSens: 'Ascendant' },
    })
    await cpro.done('structures/v1/rechercher/services', { idStructure: serviceCode.idStructureCPP })
    await cpro.refused('structures/v1/consulter', { idStructureCPP: 1 })
    await cpro.done('structures/v1/consulter/service', {
      idStructure: serviceCode.idStructureCPP,
      idService: 31_012_003,
    })
    await cpro.refused('structures/v1/consulter/service', { idStructure: serviceCode.idStructureCPP, idService: 1 })
    await cpro.done('structures/v1/lister/rattachementsutilisateur', { idStructure: supplier.idStructureCPP })
    await cpro.done('structures/v1/rechercher/espaces', { structure: { idStructure: supplier.idStructureCPP } })
    await cpro.done('structures/v1/consulter', { idStructureCPP: publicBody.idStructureCPP })
    await cpro.done('utilisateurs/v1/monCompte/recuperer/rattachements', { parametresRecherche: {} })
    await cpro.done('engagementsJuridiques/v1/rechercher', {
      structureReceptriceEngagementJuridique: '1',
      numeroEngagementJuridique: '2',
    })

    const reads: Record<string, object> = {
      devises: {},
      pays: {},
      modedepot: {},
      modereglements: {},
      cadrefacturation: { typeDemandePaiement: 'FACTURE_TRAVAUX' },
      'coordbanc/valides': { idStructure: supplier.idStructureCPP },
      tauxtva: {},
      'motifs/exonerationtva': {},
      'motifs/refus/Facture/AValider': {},
      typedp: {},
      typefacturetravaux: {},
      'typeidentifiant/structure': {},
      typespj: {},
      'etat/typedp': {},
      'etats/traitement': { statutCourant: 'MISE_A_DISPOSITION' },
      formatflux: {},
      'structures/actives/fournisseur': {},
      'structures/actives/destinataire': {},
      'structures/actives/facturetravaux': {},
      syntaxeflux: {},
      structuresPourUtilisateur: {},
      'services/executantetat': {},
    }
    for (const [path, body] of Object.entries(reads)) {
      const answer = await cpro.done(`transverses/v1/recuperer/${path}`, body)
      const list = Object.values(answer).find((value) => Array.isArray(value)) as unknown[]
      const empty = ['structures/actives/destinataire', 'services/executantetat'].includes(path)
      expect(list.length > 0, path).toBe(!empty)
    }
    expect(
      (await buyer.done('transverses/v1/recuperer/structures/actives/destinataire')).listeStructures.length,
    ).toBeGreaterThan(4)
    await cpro.done('transverses/v1/rechercher/destinataire', { nomVilleCodePostal: 'Commune' })
    await cpro.done('transverses/v1/rechercher/serviceexecutant', {
      idDestinataireCPP: serviceCode.idStructureCPP,
      actif: true,
    })
    await cpro.done('transverses/v1/rechercher/categorieSollicitation')
    await cpro.done('transverses/v1/rechercher/sousCategorieSollicitation', { idTechniqueCategorie: 1 })
    await cpro.refused('transverses/v1/rechercher/sousCategorieSollicitation', { idTechniqueCategorie: 9 })
    await cpro.done('transverses/v1/consulter/information/siret', { siretStructure: supplier.siret })
    await cpro.refused('transverses/v1/consulter/information/siret', { siretStructure: '1' })
    await cpro.done('transverses/v1/telecharger/annuaire/destinataire')
    expect((await cpro.call('transverses/v1/health-check')).body).toEqual({
      body: 'OK',
      statusCode: 'OK',
      statusCodeValue: 200,
    })

    const works = (idFactureTravaux?: number) => (idFactureTravaux === undefined ? {} : { idFactureTravaux })
    const role = { roleUtilisateur: 'FOURNISSEUR' }
    expect((await cpro.done('facturesTravaux/v1/rechercher', role)).listeFacturesTravaux).toHaveLength(2)
    expect(await judge.refused('facturesTravaux/v1/rechercher', role)).toEqual({
      codeRetour: 20_007,
      libelle: 'GFT_MSG_01.075',
    })
    const { idFactureTravaux } = (await buyer.done('facturesTravaux/v1/rechercher/atraiter')).listeFacturesTravaux[0]!
    await cpro.done('facturesTravaux/v1/consulter', works(idFactureTravaux))
    await cpro.refused('facturesTravaux/v1/consulter', works())
    await cpro.done('facturesTravaux/v1/consulter/dossierfacturation', works(idFactureTravaux))
    await buyer.done('facturesTravaux/v1/suspendre/demander/completer/factureTravaux', works(idFactureTravaux))
    await cpro.done('facturesTravaux/v1/completer', works(idFactureTravaux))
    await buyer.done('facturesTravaux/v1/demander/recyclage', works(idFactureTravaux))
    await cpro.done('facturesTravaux/v1/recycler', works(idFactureTravaux))
    await buyer.done('facturesTravaux/v1/suspendre/demander/completer/factureTravaux', works(idFactureTravaux))
    await buyer.done('facturesTravaux/v1/completermoe', works(idFactureTravaux))
    await buyer.done('facturesTravaux/v1/refuser', works(idFactureTravaux))
    expect((await cpro.refused('facturesTravaux/v1/completer', works(idFactureTravaux))).libelle).toBe('GDP_MSG_11.001')

    const org = 'organisations/v1'
    expect((await cpro.call(`${org}/healthcheck`)).status).toBe(200)
    const { body: own } = await cpro.call(`${org}/structures/${supplier.siret}`)
    expect(own).toMatchObject({ identifiant: supplier.siret, status: 'active', typeOrganisation: 'private' })
    expect((await cpro.call(`${org}/structures/${own.numeroTvaIntracommunautaire}`)).body.uuid).toBe(own.uuid)
    for (const [path, error] of [
      ['structures/X', 'ParamsInvalidUuidStructures'],
      [`structures/${serviceCode.siret}/pieces_jointes`, 'NotFoundReference'],
      [`structures/${own.uuid}/pieces_jointes/X`, 'NotFoundReference'],
      ['services/X', 'NotFoundReference'],
    ] as const) {
      expect(await cpro.call(`${org}/${path}`)).toMatchObject({ status: 400, body: [{ error }] })
    }
    const [service] = (await cpro.call(`${org}/structures/${serviceCode.siret}/services`))
      .body as unknown as readonly CproRow[]
    expect((await cpro.call(`${org}/services/${service!.uuid}`)).body).toEqual(service)
    const [piece] = (await cpro.call(`${org}/structures/${own.uuid}/pieces_jointes`))
      .body as unknown as readonly CproRow[]
    expect((await cpro.call(`${org}/structures/${own.uuid}/pieces_jointes/${piece!.uuid}`)).body).toHaveProperty(
      'attachmentData',
    )
    expect(
      (await cpro.call(`${org}/structures/${own.uuid}/parametres-edi`, { reception_edi: true }, 'PATCH')).status,
    ).toBe(204)
    expect((await buyer.call(`${org}/structures/${own.uuid}/parametres-edi`, {}, 'PATCH')).status).toBe(403)
    const search = {
      identifiant: { op: 'IN', val: [supplier.siret, serviceCode.siret] },
      _sort: ['identifiant'],
      _fields: ['uuid', 'recevoirCyclesViesEdi'],
    }
    expect((await cpro.call(`${org}/structures/recherche`, search)).body).toEqual([
      { uuid: own.uuid, recevoirCyclesViesEdi: true },
      { uuid: expect.any(String), recevoirCyclesViesEdi: false },
    ])
    expect(
      (
        await cpro.call(`${org}/services/recherche`, {
          codeService: { op: 'CONTAINS', val: 'serv' },
          _desc: ['codeService'],
        })
      ).body,
    ).toHaveLength(25)
    expect((await cpro.call(`${org}/services/recherche`, { codeService: { op: '=', val: 'X' } })).status).toBe(400)
    expect((await cpro.call(`${org}/services/recherche`, { codeService: 'X' })).status).toBe(400)

    await cpro.done('factures/v1/rechercher/fournisseur', { recupererTaille: true })

    const unmet = CHORUS_PRO_OPERATIONS.filter((operation) => !cpro.met.has(operation))
    expect(unmet).toEqual([])
  })

  it('agrees with the refusals of the gateway', async () => {
    const cpro = await open()
    const { bench } = cpro
    for (const status of [400, 401, 403, 404, 429, 500]) {
      bench.sandbox.faults.add({ operation: 'soumettreFacture', status })
      expect((await cpro.call('factures/v1/soumettre', saisieOf(cpro))).status).toBe(status)
      bench.sandbox.faults.add({ operation: 'consulterStructure', status })
      expect((await cpro.call('organisations/v1/structures/x')).status).toBe(status)
    }
    expect((await cpro.call('factures/v1/soumettre', {})).body).toMatchObject({ codeRetour: 90_000 })
    expect((await cpro.call('factures/v1/soumettre', '{"modeDepot"')).status).toBe(400)
    expect((await cpro.send('factures/v1/soumettre', 'x', { 'Content-Type': 'text/plain' })).status).toBe(415)
  })
})

describe('quirks', () => {
  const withQuirks = (chorusPro: NonNullable<SandboxOptions['quirks']>['chorusPro']) => open({ quirks: { chorusPro } })

  it('refuses within 400', async () => {
    const cpro = await withQuirks({ refusals: 400 })
    const { status, body } = await cpro.call('transverses/v1/consulterCRDetaille', { numeroFluxDepot: 'x' })
    expect([status, body.codeRetour]).toEqual([400, 20_001])
    expect((await cpro.call('transverses/v1/recuperer/pays', {})).status).toBe(200)
  })

  it.each([
    ['empty', {}],
    ['echo', { idStructureCPP: 1 }],
    ['gateway', { httpCode: 403, httpMessage: 'Forbidden', moreInformation: 'Not authorised' }],
  ] as const)('misses the subscription of one product: %s', async (unsubscribedBody, body) => {
    const cpro = await withQuirks({ unsubscribed: ['structures'], unsubscribedBody })
    expect(await cpro.call('structures/v1/consulter', { idStructureCPP: 1 })).toEqual({ status: 403, body })
    expect((await cpro.call('transverses/v1/recuperer/pays', {})).status).toBe(200)
  })

  it('has a password that lapsed, by quirk and by time', async () => {
    const lapsed = await withQuirks({ passwordLapsed: true })
    expect(await lapsed.call('transverses/v1/health-check')).toMatchObject({
      status: 401,
      body: { ErrorCode: 'CPRO_ACCOUNT' },
    })
    const cpro = await open({ chorusPro: { passwordDays: 0.01 } })
    expect((await cpro.call('transverses/v1/health-check')).status).toBe(200)
    cpro.bench.sandbox.advance(0.01 * 86_400_000)
    expect((await cpro.call('transverses/v1/health-check')).status).toBe(401)
  })

  it('takes no technical account', async () => {
    const cpro = await withQuirks({ cproAccount: 'refused' })
    expect((await cpro.send('transverses/v1/health-check')).status).toBe(401)
    expect((await cpro.send('transverses/v1/health-check', undefined, { 'cpro-account': '' })).status).toBe(200)
  })

  it('gives other pages, objects for lists, and nulls', async () => {
    const paged = await withQuirks({ defaultPageSize: 3, maxPageSize: 5, defaultMaxResults: 6 })
    for (let at = 0; at < 8; at++) await paged.submitted()
    const search = async (page?: object) =>
      await paged.done('factures/v1/rechercher/fournisseur', page ? { rechercheFactureParFournisseur: page } : {})
    expect((await search()).parametresRetour).toEqual({ pageCourante: 1, pages: 2, nbResultatsParPage: 3, total: 6 })
    expect((await search({ nbResultatsParPage: 100, nbResultatsMaximum: 100 })).parametresRetour).toEqual({
      pageCourante: 1,
      pages: 2,
      nbResultatsParPage: 5,
      total: 8,
    })

    const odd = await withQuirks({ singleObjects: true, nullLists: true, pagesNull: true })
    const { supplier } = odd.endpoint.structures
    const raw = async (path: string, body: object) =>
      (await odd.send(path, body)).json() as Promise<Record<string, never>>
    const found = await raw('structures/v1/rechercher', { structure: { identifiantStructure: supplier.siret } })
    expect(found).toMatchObject({
      listeStructures: { idStructureCPP: supplier.idStructureCPP },
      parametresRetour: { pages: null, total: 1 },
    })
    expect(await raw('factures/v1/rechercher/fournisseur', {})).toMatchObject({
      listeFactures: null,
      parametresRetour: { pages: null },
    })
  })

  it('counts calls', async () => {
    const cpro = await withQuirks({ quota: { calls: 2, perMs: 1000 } })
    const ask = async () => (await cpro.call('transverses/v1/health-check')).status
    expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 429])
    cpro.bench.sandbox.advance(1000)
    expect(await ask()).toBe(200)
  })

  it('lacks the paths that were inferred', async () => {
    const cpro = await withQuirks({ inferredPaths: false })
    const probe = async (path: string, headers: Record<string, string>) => {
      const response = await cpro.send(path, {}, headers)
      return [response.status, response.headers.get('www-authenticate')?.includes('DefaultRealm')]
    }
    expect(await probe('facturesTravaux/v1/consulter', {})).toEqual([403, undefined])
    expect(await probe('facturesTravaux/v1/consulter', { Authorization: '' })).toEqual([400, true])
    expect(await probe('facturesTravaux/v1/rechercher', { Authorization: '' })).toEqual([400, false])
  })

  it('reports late, in states that no list has', async () => {
    const cpro = await withQuirks({ reportAfterMs: 10_000, unknownStates: true, cutMessagesAt: 10 })
    const { supplier, publicBody } = cpro.endpoint.structures
    const deposit = fluxOf(cproCii({ supplier: supplier.siret, buyer: publicBody.siret, framework: 'B1' }))
    const { numeroFluxDepot } = await cpro.done('factures/v1/deposer/flux', deposit)
    cpro.bench.sandbox.advance(9999)
    await cpro.refused('transverses/v1/consulterCRDetaille', { numeroFluxDepot })
    cpro.bench.sandbox.advance(1)
    const { listeErreurDP } = await cpro.done('transverses/v1/consulterCRDetaille', { numeroFluxDepot })
    expect(listeErreurDP[0]!.libelleErreurDP).toHaveLength(10)
    const id = await cpro.submitted()
    cpro.bench.sandbox.advance(225)
    expect(await cpro.status(id)).toBe('EN_CONTROLE_COMPLEMENTAIRE')
    cpro.bench.sandbox.advance(1000)
    expect(await cpro.status(id)).toBe('MANDATEE')

    const early = await withQuirks({ unknownStates: true })
    const again = await early.done('factures/v1/deposer/flux', deposit)
    early.bench.sandbox.advance(150)
    const report = await early.done('transverses/v1/consulterCRDetaille', { numeroFluxDepot: again.numeroFluxDepot })
    expect(report.etatCourantDepotFlux).toBe('IN_CONTROLE_COMPLEMENTAIRE')
  })

  it('has qualification data, with which two operations do not work', async () => {
    const cpro = await withQuirks({ qualification: true })
    expect((await cpro.refused('factures/v1/rechercher/demandePaiement')).codeRetour).toBe(90_016)
    expect((await cpro.refused('transverses/v1/consulter/information/siret', { siretStructure: '1' })).codeRetour).toBe(
      90_016,
    )
  })

  it('refuses quirks and options that are none', async () => {
    await expect(withQuirks({ refusals: 500 as 400 })).rejects.toThrow('options.quirks.chorusPro.refusals')
    await expect(open({ chorusPro: { lifecycle: 'x' as 'paid' } })).rejects.toThrow('options.chorusPro.lifecycle')
  })
})

it('encodes and decodes base64 in one line', () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, at) => at % 256)
  expect(fromBase64(toBase64(bytes))).toEqual(bytes)
  expect([fromBase64('YQ=='), fromBase64('YQ==\n'), fromBase64('*')]).toEqual([Uint8Array.of(97), undefined, undefined])
})
