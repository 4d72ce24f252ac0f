import { expect, it } from 'vitest'
import { openBench } from './calls.js'
import { CproCaller } from './chorus-pro-calls.js'
import { cproCii } from './chorus-pro-invoices.js'

it('goes from a file to its payment', async () => {
  const bench = await openBench('in process')
  const cpro = await CproCaller.open(bench)
  const { supplier, publicBody } = cpro.endpoint.structures
  const fichierFlux = btoa(cproCii({ number: 'F-1', supplier: supplier.siret, buyer: publicBody.siret }))
  const flux = { fichierFlux, nomFichier: 'f.xml', syntaxeFlux: 'IN_DP_E1_CII_16B', avecSignature: false }
  const { numeroFluxDepot } = await cpro.done('factures/v1/deposer/flux', flux)
  const report = () => cpro.call('transverses/v1/consulterCRDetaille', { numeroFluxDepot })
  expect((await report()).body).toEqual({ codeRetour: 20001, libelle: 'POQ_MSG_01.003' })
  bench.sandbox.advance(200)
  expect((await report()).body.etatCourantDepotFlux).toBe('IN_RECU')
  bench.sandbox.advance(800)
  expect((await report()).body).toMatchObject({ etatCourantDepotFlux: 'IN_INTEGRE', listeErreurDP: [] })
  const found = await cpro.done('factures/v1/rechercher/fournisseur', { numeroFluxDepot })
  expect(found.listeFactures).toMatchObject([{ numeroFacture: 'F-1', statut: 'DEPOSEE', montantTTC: 120 }])
  bench.sandbox.advance(5000)
  const { identifiantFactureCPP } = found.listeFactures[0]
  const history = await cpro.done('factures/v1/consulter/historique', { idFacture: identifiantFactureCPP })
  expect(history.statutCourantCode).toBe('MISE_EN_PAIEMENT')
  expect(history.historiquesDesStatuts.histoStatut).toHaveLength(9)
})
