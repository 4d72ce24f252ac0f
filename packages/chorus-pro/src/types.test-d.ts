import { expectTypeOf, test } from 'vitest'
import { type ChorusPro, ChorusProError, createChorusPro, type FactureASoumettre } from './index.js'

declare const client: ChorusPro

test('answers: amounts are text, lists are there, nothing is null', async () => {
  const { listeFactures, parametresRetour } = await client.factures.rechercherParFournisseur()
  const [facture] = listeFactures
  expectTypeOf(facture?.montantTTC).toEqualTypeOf<string | undefined>()
  expectTypeOf(facture?.identifiantFactureCPP).toEqualTypeOf<number | undefined>()
  expectTypeOf(parametresRetour.pages).toEqualTypeOf<number | undefined>()
  const draft = await client.factures.deposerPdf({
    fichierFacture: new Uint8Array(),
    nomFichier: 'a.pdf',
    formatDepot: 'PDF_NON_SIGNE',
  })
  expectTypeOf(draft.montantAPayer).toEqualTypeOf<string | undefined>()
  expectTypeOf(draft.pieceJointeId).toEqualTypeOf<number>()
  const history = await client.factures.consulterHistorique({ idFacture: 1 })
  expectTypeOf(history.historiquesDesStatuts?.histoStatut.length).toEqualTypeOf<number | undefined>()
  const group = await client.factures.telechargerGroupe({ format: 'PDF', listeFacture: [{ idFacture: 1 }] })
  expectTypeOf(group.fichierResultat).toEqualTypeOf<Uint8Array>()
  const report = await client.transverses.consulterCR({ numeroFluxDepot: 'A' })
  expectTypeOf(report.fichierCR).toEqualTypeOf<Uint8Array | undefined>()
})

test('open lists know their values, and take others', async () => {
  const { etatCourantDepotFlux } = await client.transverses.consulterCRDetaille({ numeroFluxDepot: 'A' })
  expectTypeOf<'IN_INTEGRE'>().toExtend<NonNullable<typeof etatCourantDepotFlux>>()
  expectTypeOf<'A_NEW_STATE'>().toExtend<NonNullable<typeof etatCourantDepotFlux>>()
  // @ts-expect-error a closed list has no other
  await client.factures.rechercherDemandePaiement({ roleUtilisateur: 'VALIDATEUR' })
})

test('requests', async () => {
  // @ts-expect-error amounts are text
  await client.factures.rechercherParFournisseur({ montantHTMin: 1.5 })
  // @ts-expect-error the block goes by the name of pagination
  await client.factures.rechercherParFournisseur({ rechercheFactureParFournisseur: {} })
  // @ts-expect-error the platform has no such criterion
  await client.factures.rechercherParFournisseur({ numero: 'F1' })
  // @ts-expect-error a file is bytes
  await client.factures.deposerFlux({ fichierFlux: 'AAAA', nomFichier: 'a.xml', syntaxeFlux: 'IN_DP_E1_CII_16B' })
  // @ts-expect-error idStructureCPP is needed
  await client.structures.consulter({ idStructure: 1 })
  expectTypeOf<FactureASoumettre['montantTotal']['montantTtcTotal']>().toEqualTypeOf<string>()
})

test('options', () => {
  const credentials = { clientId: 'a', clientSecret: 'b', login: 'c', password: 'd' }
  createChorusPro({ environment: 'sandbox', credentials, technicalAccount: 'sent' })
  createChorusPro({ apiUrl: 'https://a.example', tokenUrl: 'https://a.example/token', credentials })
  // @ts-expect-error production is never meant by omission
  createChorusPro({ credentials })
  // @ts-expect-error one or the other
  createChorusPro({ environment: 'sandbox', apiUrl: 'https://a.example', tokenUrl: 'https://a', credentials })
  // @ts-expect-error both addresses
  createChorusPro({ apiUrl: 'https://a.example', credentials })
})

test('errors tell by their class what they have', () => {
  const error: unknown = undefined
  if (ChorusProError.isInstance(error)) {
    expectTypeOf(error.codeRetour).toEqualTypeOf<number | undefined>()
    expectTypeOf(error.diagnosis?.layer).toExtend<string | undefined>()
    expectTypeOf(error.diagnosis?.code).extract<'QUOTA'>().toEqualTypeOf<'QUOTA'>()
  }
})
