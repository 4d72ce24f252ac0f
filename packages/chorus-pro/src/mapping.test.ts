import { STAGES } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import {
  type DepositDocument,
  FLUX_PHASES,
  fitnessOf,
  fluxPhase,
  INVOICE_STAGES,
  isSupplier,
  nomFichierOf,
  siretOf,
  splitMessages,
  stageOfStatut,
  supplierIdentifiers,
  syntaxeFluxOf,
} from './mapping.js'
import type { Schemas } from './types.js'

const SIRET = '00000150100015'
const fit: DepositDocument = {
  kind: 'invoice',
  syntax: 'UBL',
  profile: 'EN 16931',
  number: 'F-1',
  businessProcess: 'A1',
  seller: { identifiers: [{ value: SIRET, scheme: '0009' }] },
  buyer: { identifiers: [{ value: SIRET, scheme: '0009' }] },
}

describe('statuses', () => {
  it('have a stage, each that is documented', () => {
    const stages = Object.values(INVOICE_STAGES)
    for (const stage of stages) expect(stage === 'unknown' || Object.hasOwn(STAGES, stage)).toBe(true)
    expect(stages).toHaveLength(57)
  })

  it.each([
    ['DEPOSEE', 'submitted'],
    ['MISE_A_DISPOSITION', 'delivered'],
    ['SUSPENDUE', 'suspended'],
    ['REJETEE', 'refused'],
    ['MISE_EN_PAIEMENT', 'paymentSent'],
    ['A_NEW_ONE', 'unknown'],
    ['constructor', 'unknown'],
  ])('%s is %s', (statut, stage) => expect(stageOfStatut(statut)).toBe(stage))

  it.each([
    ['IN_DEPOT_PORTAIL_EN_ATTENTE_TRAITEMENT_SE_CPP', 'pending'],
    ['IN_INCIDENTE', 'blocked'],
    ['IN_INTEGRE_PARTIEL', 'partial'],
    ['QP_IRRECEVABLE', 'rejected'],
    ['IN_NEVER_SEEN', 'unknown'],
    ['toString', 'unknown'],
  ])('the flow state %s is %s', (etat, phase) => expect(fluxPhase(etat)).toBe(phase))

  it('of flows are thirteen', () => expect(Object.keys(FLUX_PHASES)).toHaveLength(13))
})

describe('syntaxeFluxOf', () => {
  it.each([
    [{ syntax: 'Factur-X' }, 'IN_DP_E2_CII_FACTURX'],
    [{ syntax: 'Factur-X', profile: 'MINIMUM' }, 'IN_DP_E2_CII_FACTURX'],
    [{ syntax: 'CII' }, 'IN_DP_E1_CII_16B'],
    [{ syntax: 'UBL' }, 'IN_DP_E1_UBL_INVOICE'],
    [{ syntax: 'UBL', kind: 'creditNote' }, 'IN_DP_E1_UBL_INVOICE'],
    [{ syntax: 'UBL', businessProcess: 'A3' }, 'IN_DP_E3_UBL_INVOICE'],
  ] as const)('%j goes as %s', (facts, code) => expect(syntaxeFluxOf({ ...fit, ...facts })).toBe(code))

  it.each([
    [{ kind: 'lifecycle', syntax: 'CDAR' }, 'DOCUMENT_KIND'],
    [{ kind: 'eReporting', syntax: 'FRR' }, 'DOCUMENT_KIND'],
    [{ syntax: 'CII', profile: 'MINIMUM' }, 'DOCUMENT_FORM'],
    [{ syntax: 'CII', profile: 'BASIC WL' }, 'DOCUMENT_FORM'],
    [{ syntax: 'CDAR' }, 'DOCUMENT_FORM'],
  ] as const)('refuses %j', (facts, code) => {
    expect(() => syntaxeFluxOf({ ...fit, ...facts })).toThrow(expect.objectContaining({ code }))
  })

  it('never gives a code that only looks like one', () => {
    const codes: readonly NonNullable<Schemas['DeposerFluxFactureParam']['syntaxeFlux']>[] = [
      'IN_DP_E2_CII_FACTURX',
      'IN_DP_E1_CII_16B',
      'IN_DP_E1_UBL_INVOICE',
      'IN_DP_E3_UBL_INVOICE',
    ]
    for (const syntax of ['Factur-X', 'CII', 'UBL'] as const) expect(codes).toContain(syntaxeFluxOf({ ...fit, syntax }))
  })
})

describe('fitnessOf', () => {
  const codes = (facts: Partial<DepositDocument>) => fitnessOf({ ...fit, ...facts }).faults.map(({ code }) => code)

  it('finds nothing in an invoice that fits', () => expect(fitnessOf(fit)).toEqual({ faults: [], warnings: [] }))

  it.each([
    [{ businessProcess: 'S1' }, ['FRAMEWORK_UNKNOWN']],
    [{ businessProcess: 'A26' }, ['FRAMEWORK_UNKNOWN']],
    [{ businessProcess: 'A1_FACTURE_FOURNISSEUR' }, ['FRAMEWORK_UNKNOWN']],
    [{ businessProcess: 'A4' }, ['FRAMEWORK_UNSUPPORTED']],
    [{ businessProcess: 'A21' }, ['FRAMEWORK_UNSUPPORTED']],
    [{ businessProcess: 'A3', syntax: 'CII' }, ['FRAMEWORK_UNSUPPORTED']],
    [{ businessProcess: 'A3' }, []],
    [{ businessProcess: 'A12' }, []],
    [{ buyer: { legalRegistration: { value: '123456782', scheme: '0002' } } }, ['RECIPIENT_WITHOUT_SIRET']],
    [{ buyer: undefined }, ['RECIPIENT_WITHOUT_SIRET']],
    [{ number: 'F-2026-0000000000001' }, []],
    [{ number: 'F-2026-00000000000001' }, ['NUMBER_TOO_LONG']],
  ] as [Partial<DepositDocument>, string[]][])('%j: %j', (facts, expected) => expect(codes(facts)).toEqual(expected))

  it.each([
    [{ businessProcess: undefined }, /BT-23/],
    [{ number: undefined }, /BT-1/],
    [{ number: 'F 1' }, /BT-1/],
    [{ seller: undefined }, /SIREN/],
    [{ profile: 'EXTENDED-CTC-FR' }, /D16B/],
  ] as [Partial<DepositDocument>, RegExp][])('warns of %j', (facts, expected) => {
    const { faults, warnings } = fitnessOf({ ...fit, ...facts })
    expect(faults).toEqual([])
    expect(warnings).toEqual([expect.stringMatching(expected)])
  })

  it('quotes nothing of the document', () => {
    const marked = fitnessOf({
      ...fit,
      businessProcess: 'CANARY',
      number: 'CANARY-CANARY-CANARY-CANARY',
      buyer: { name: 'CANARY' },
    })
    expect(marked.faults).toHaveLength(3)
    expect(JSON.stringify(marked)).not.toContain('CANARY')
  })
})

describe('parties', () => {
  it('are found by the SIRET that the buyer has, wherever it stands', () => {
    expect(siretOf({ legalRegistration: { value: SIRET, scheme: '0002' } })).toBe(SIRET)
    expect(siretOf({ electronicAddress: { value: SIRET, scheme: '0009' } })).toBe(SIRET)
    expect(siretOf({ electronicAddress: { value: SIRET, scheme: '0225' } })).toBeUndefined()
    const several = {
      identifiers: [
        { value: '11111111111111', scheme: '0088' },
        { value: SIRET, scheme: '0009' },
      ],
    }
    expect(siretOf(several)).toBe(SIRET)
  })

  it('are the supplier of an answer by SIRET, else by SIREN', () => {
    const siren = SIRET.slice(0, 9)
    expect(
      supplierIdentifiers({ identifiers: [{ value: SIRET }, { value: 'X' }], legalRegistration: { value: siren } }),
    ).toEqual([siren, SIRET])
    expect(isSupplier(SIRET, [SIRET, siren])).toBe(true)
    expect(isSupplier(`${siren}99999`, [SIRET, siren])).toBe(false)
    expect(isSupplier(`${siren}99999`, [siren])).toBe(true)
    expect(isSupplier(undefined, [siren])).toBe(false)
    expect(isSupplier(SIRET, [])).toBe(false)
  })
})

describe('nomFichierOf', () => {
  it.each([
    ['F-1.xml', 'IN_DP_E1_CII_16B', 'F-1.xml', 0],
    ['F-1.XML', 'IN_DP_E1_UBL_INVOICE', 'F-1.XML', 0],
    ['F-1', 'IN_DP_E2_CII_FACTURX', 'F-1.pdf', 1],
    ['F-1.dat', 'IN_DP_E1_CII_16B', 'F-1.dat.xml', 1],
    ['.xml', 'IN_DP_E1_CII_16B', '.xml.xml', 1],
  ] as const)('%s as %s is %s', (name, syntaxe, expected, warnings) => {
    const given = nomFichierOf(name, syntaxe)
    expect(given.nomFichier).toBe(expected)
    expect(given.warnings).toHaveLength(warnings)
  })

  it('is short enough, with its extension', () => {
    const { nomFichier } = nomFichierOf(`${'é'.repeat(250)}.xml`, 'IN_DP_E1_CII_16B')
    expect([...nomFichier]).toHaveLength(200)
    expect(nomFichier.endsWith('.xml')).toBe(true)
  })
})

it('messages of a report are taken apart', () => {
  expect(splitMessages(' one |two||')).toEqual(['one', 'two'])
  expect(splitMessages(undefined)).toEqual([])
})
