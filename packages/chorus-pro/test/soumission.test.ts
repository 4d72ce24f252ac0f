import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { resolveSoumission, type Soumission, soumettreFacture } from '../src/index.js'
import { controler } from '../src/soumission-rules.js'
import { openWorld, START } from './support/world.js'

const PDF = readFileSync(new URL('../../../examples/invoices/F2026-001.pdf', import.meta.url))
const HOUR_MS = 3_600_000
const large = new Uint8Array(9_999_999)
type World = ReturnType<typeof openWorld>
type Facture = Soumission['facture']

const saisie = ({ structures }: World, changes: Partial<Facture> = {}): Facture => ({
  modeDepot: 'SAISIE_API',
  destinataire: { codeDestinataire: structures.publicBody.siret },
  fournisseur: { idFournisseur: structures.supplier.idStructureCPP },
  cadreDeFacturation: { codeCadreFacturation: 'A1_FACTURE_FOURNISSEUR' },
  references: { deviseFacture: 'EUR', typeFacture: 'FACTURE', typeTva: 'TVA_SUR_DEBIT', modePaiement: 'VIREMENT' },
  lignePoste: [
    {
      lignePosteNumero: 1,
      lignePosteDenomination: 'Porte',
      lignePosteQuantite: '2',
      lignePosteMontantUnitaireHT: '50.00',
      lignePosteTauxTvaManuel: '20',
    },
  ],
  ligneTva: [{ ligneTvaTauxManuel: '20', ligneTvaMontantBaseHtParTaux: '100.00', ligneTvaMontantTvaParTaux: '20.00' }],
  montantTotal: { montantHtTotal: '100.00', montantTVA: '20.00', montantTtcTotal: '120.00', montantAPayer: '120.00' },
  ...changes,
})
const parPdf = (world: World, changes: Partial<Facture> = {}): Soumission => ({
  facture: saisie(world, {
    modeDepot: 'DEPOT_PDF_API',
    numeroFactureSaisi: 'F-77',
    dateFacture: '2026-11-20',
    lignePoste: [],
    ...changes,
  }),
  principale: { fichier: PDF, nomFichier: 'F-77.pdf' },
})

describe('soumettreFacture', () => {
  it('submits lines, and says that Chorus Pro gives the number', async () => {
    const world = openWorld()
    const facture = saisie(world, { numeroFactureSaisi: 'F-1', dateFacture: '2026-11-20' })
    const { warnings, ...result } = await soumettreFacture(world.client, { facture }, world)
    expect(result).toMatchObject({ outcome: 'accepted', statutFacture: 'DEPOSEE' })
    expect(result.numeroFacture).not.toBe('F-1')
    expect(warnings).toEqual([expect.stringContaining('numeroFactureSaisi'), expect.stringContaining('dateFacture')])
    const history = await world.client.factures.consulterHistorique({
      idFacture: result.identifiantFactureCPP as number,
    })
    expect(history.statutCourantCode).toBe('DEPOSEE')
  })

  it('uploads a PDF and its attachments, and keeps the number', async () => {
    const world = openWorld()
    const bon = { fichier: new TextEncoder().encode('bon'), nomFichier: 'bon.txt', typeMime: 'text/plain', type: '02' }
    const result = await soumettreFacture(world.client, { ...parPdf(world), complementaires: [bon] }, world)
    expect(result).toMatchObject({ outcome: 'accepted', numeroFacture: 'F-77', warnings: [] })
    const id = { identifiantFactureCPP: result.identifiantFactureCPP as number }
    const read = await world.client.factures.consulterParFournisseur(id)
    expect(JSON.stringify(read)).toContain('bon.txt')
  })

  it.each(['before', 'after'] as const)('is looked up after a lost answer, %s it was taken in', async (when) => {
    const world = openWorld()
    world.sandbox.faults.add({ operation: 'soumettreFacture', reset: true, when })
    const result = await soumettreFacture(world.client, parPdf(world), { ...world, lookupMs: 500 })
    expect(world.asked('soumettreFacture')).toBe(1)
    if (when === 'after') {
      expect(result).toMatchObject({
        outcome: 'accepted',
        numeroFacture: 'F-77',
        identifiantFactureCPP: expect.any(Number),
      })
      return
    }
    expect(result).toMatchObject({ outcome: 'inDoubt', error: { requestSent: 'maybe' } })
    const reference = JSON.parse(JSON.stringify(result.reference))
    const resolve = () => resolveSoumission(world.client, reference, { ...world, lookupMs: 500 })
    expect((await resolve()).outcome).toBe('inDoubt')
    world.pass(HOUR_MS)
    expect((await resolve()).outcome).toBe('notReceived')
  })

  it('leaves lines in doubt for good, as nobody knows their number', async () => {
    const world = openWorld()
    world.sandbox.faults.add({ operation: 'soumettreFacture', status: 503, when: 'after' })
    const result = await soumettreFacture(world.client, { facture: saisie(world) }, { ...world, lookupMs: 500 })
    expect(result.outcome).toBe('inDoubt')
    expect(result.reference).not.toHaveProperty('numeroFacture')
    world.pass(24 * HOUR_MS)
    const later = await resolveSoumission(world.client, result.reference, { ...world, lookupMs: 500 })
    expect(later).toMatchObject({ outcome: 'inDoubt', error: { code: 'LOOKUP' } })
    expect(world.asked('soumettreFacture')).toBe(1)
  })

  it('is never taken for an older invoice of the number', async () => {
    const world = openWorld()
    await soumettreFacture(world.client, parPdf(world), world)
    world.pass(30 * HOUR_MS)
    world.sandbox.faults.add({ operation: 'soumettreFacture', reset: true })
    const result = await soumettreFacture(world.client, parPdf(world), { ...world, lookupMs: 500 })
    expect(result.outcome).toBe('inDoubt')
    world.pass(30 * HOUR_MS)
    const later = await resolveSoumission(world.client, result.reference, { ...world, lookupMs: 500 })
    expect(later).toMatchObject({ outcome: 'inDoubt', error: { code: 'CONFLICT' } })
  })

  it('throws a refusal, and submits nothing after a failed upload', async () => {
    const world = openWorld()
    const destinataire = { codeDestinataire: world.structures.inactive.siret }
    const refused = soumettreFacture(world.client, { facture: saisie(world, { destinataire }) }, world)
    await expect(refused).rejects.toMatchObject({ operation: 'factures.soumettre' })
    world.sandbox.faults.add({ operation: 'deposerPdfFacture', reset: true })
    await expect(soumettreFacture(world.client, parPdf(world), world)).rejects.toMatchObject({ requestSent: 'maybe' })
    expect(world.asked('soumettreFacture')).toBe(1)
  })

  it('names everything that is wrong, before anything is sent', async () => {
    const world = openWorld()
    const facture = saisie(world, { lignePoste: [], destinataire: { codeDestinataire: 'CANARY' } })
    const error = await soumettreFacture(world.client, { facture }, world).catch((failure: unknown) => failure)
    expect(error).toMatchObject({ code: 'SOUMISSION_INVALID', field: 'facture.lignePoste' })
    expect((error as Error).message).toContain('destinataire.codeDestinataire')
    expect((error as Error).message).not.toContain('CANARY')
    expect(world.sandbox.requests).toEqual([])
  })
})

it('files that will not do are refused before the first goes up', async () => {
  const world = openWorld()
  const good = { fichier: new Uint8Array([1]), nomFichier: 'bon.txt', typeMime: 'text/plain', type: '02' }
  const submitted = (complementaires: Soumission['complementaires'], nomFichier = 'F-77.pdf') =>
    soumettreFacture(
      world.client,
      { ...parPdf(world), principale: { fichier: PDF, nomFichier }, complementaires: complementaires ?? [] },
      world,
    )
  const cases: [Promise<unknown>, string][] = [
    [submitted([good, { ...good, nomFichier: 'a.exe' }]), 'complementaires[1].nomFichier'],
    [submitted([good, { ...good, nomFichier: `${'a'.repeat(50)}.txt` }]), 'complementaires[1].nomFichier'],
    [submitted([good, { ...good, designation: 'a'.repeat(101) }]), 'complementaires[1].designation'],
    [submitted([good], 'a/F-77.pdf'), 'principale.nomFichier'],
    [submitted(Array.from({ length: 13 }, () => ({ ...good, fichier: large }))), 'complementaires'],
  ]
  for (const [refused, field] of cases) await expect(refused).rejects.toMatchObject({ field })
  expect(world.sandbox.requests).toEqual([])
})

it('an invoice without its parts is refused by their names', async () => {
  const world = openWorld()
  const submitted = soumettreFacture(world.client, { facture: { modeDepot: 'SAISIE_API' } as never }, world)
  const error = await submitted.catch((failure: unknown) => failure)
  expect(error).toMatchObject({ code: 'SOUMISSION_INVALID', field: 'facture.destinataire' })
  expect((error as Error).message).toContain('montantTotal')
  await expect(soumettreFacture(world.client, {} as never, world)).rejects.toMatchObject({ code: 'SOUMISSION_INVALID' })
  expect(world.sandbox.requests).toEqual([])
})

describe('controler', () => {
  const world = openWorld()
  const references = saisie(world).references
  const pdf = parPdf(world).facture
  const rules: readonly [Partial<Facture>, string][] = [
    [{ modeDepot: 'EDI' as never }, 'modeDepot'],
    [{ lignePoste: [] }, 'lignePoste'],
    [
      { cadreDeFacturation: { codeCadreFacturation: 'A3_MEMOIRE_JUSTICE' as never } },
      'cadreDeFacturation.codeCadreFacturation',
    ],
    [
      { cadreDeFacturation: { codeCadreFacturation: 'A9_FACTURE_SOUSTRAITANT' } },
      'cadreDeFacturation.codeStructureValideur',
    ],
    [
      { lignePoste: [{ lignePosteTauxTva: 'TVA5', lignePosteTauxTvaManuel: '20' }] },
      'lignePoste[0].lignePosteTauxTvaManuel',
    ],
    [{ ligneTva: [{ ligneTvaTaux: 'TVA5', ligneTvaTauxManuel: '20' }] }, 'ligneTva[0].ligneTvaTauxManuel'],
    [{ ligneTva: [] }, 'references.typeTva'],
    [{ references: { ...references, typeTva: 'SANS_TVA' } }, 'references.typeTva'],
    [{ references: { ...references, typeTva: 'EXONERATION' } }, 'references.motifExonerationTva'],
    [{ references: { ...references, motifExonerationTva: 'ART_1' } }, 'references.motifExonerationTva'],
    [{ references: { ...references, numeroFactureOrigine: 'F-0' } }, 'references.numeroFactureOrigine'],
    [{ references: { ...references, typeFacture: 'AVOIR' } }, 'references.modePaiement'],
    [{ references: { ...references, numeroBonCommande: 'x'.repeat(51) } }, 'references.numeroBonCommande'],
    [{ destinataire: { codeDestinataire: '123456782' } }, 'destinataire.codeDestinataire'],
  ]
  it.each(rules)('refuses %j', (changes, field) => {
    expect(controler({ ...saisie(world), ...changes }, false, START).faults.map((fault) => fault.field)).toEqual([
      field,
    ])
  })

  it.each<[Partial<Facture>, boolean, string]>([
    [{}, false, 'principale'],
    [{ numeroFactureSaisi: undefined }, true, 'numeroFactureSaisi'],
    [{ numeroFactureSaisi: 'x'.repeat(21) }, true, 'numeroFactureSaisi'],
    [{ dateFacture: undefined }, true, 'dateFacture'],
    [{ dateFacture: '2026-11-22' }, true, 'dateFacture'],
  ])('refuses of a PDF %j (%s)', (changes, hasPdf, field) => {
    expect(controler({ ...pdf, ...changes }, hasPdf, START).faults.map((fault) => fault.field)).toEqual([field])
  })

  it('knows the day by the clock it is given, in Paris', () => {
    const late = { ...pdf, dateFacture: '2026-11-22' }
    expect(controler(late, true, Date.parse('2026-11-21T22:59:59Z')).faults).toHaveLength(1)
    expect(controler(late, true, Date.parse('2026-11-21T23:00:00Z')).faults).toEqual([])
  })

  it('lets pass what fits', () => {
    expect(controler(saisie(world), false, START)).toEqual({ faults: [], warnings: [] })
    expect(controler(pdf, true, START)).toEqual({ faults: [], warnings: [] })
    const { modePaiement: _, ...without } = references
    const avoir = { ...without, typeFacture: 'AVOIR', numeroFactureOrigine: 'F-0' } as const
    expect(controler(saisie(world, { references: avoir }), false, START).faults).toEqual([])
    const exempt = { ...references, typeTva: 'EXONERATION', motifExonerationTva: 'ART_1' } as const
    expect(controler(saisie(world, { references: exempt, ligneTva: [] }), false, START).faults).toEqual([])
  })

  it('warns of the amounts of a credit note, and of a long comment', () => {
    const { modePaiement: _, ...without } = references
    const montantTotal = { ...saisie(world).montantTotal, montantTtcTotal: '-120.00' }
    const facture = saisie(world, {
      references: { ...without, typeFacture: 'AVOIR' },
      montantTotal,
      commentaire: 'x'.repeat(201),
    })
    expect(controler(facture, false, START).warnings).toHaveLength(2)
  })
})
