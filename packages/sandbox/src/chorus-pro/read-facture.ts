import { type DocumentEngine, DocumentError, type Inspection, type Invoice, type PartyIdentity } from '@facturelle/core'
import type { Ligne, LigneTvaRecord, Montants } from './factures.js'

/** What one deposited file says. */
export interface ReadFacture {
  readonly syntax: Inspection['syntax']
  readonly profile?: string | undefined
  readonly numeroFacture?: string | undefined
  readonly dateFacture?: string | undefined
  readonly creditNote: boolean
  readonly cadre?: string | undefined
  readonly siretFournisseur?: string | undefined
  readonly siretDestinataire?: string | undefined
  readonly codeService?: string | undefined
  readonly engagement?: string | undefined
  readonly marche?: string | undefined
  readonly origine?: string | undefined
  readonly devise?: string | undefined
  readonly paymentCodes: readonly string[]
  readonly hasIban: boolean
  readonly montants: Montants
  readonly lignes: readonly Ligne[]
  readonly lignesTva: readonly LigneTvaRecord[]
  readonly bytes: Uint8Array
}

/** All parts of a model as a reader may leave them: of an invalid file anything may be missing. */
type Loose<T> = T extends string
  ? T
  : T extends readonly (infer U)[]
    ? readonly Loose<U>[]
    : T extends object
      ? { [K in keyof T]?: Loose<T[K]> }
      : T

/** Reads a file that holds one invoice; `undefined` for what is none. */
export async function readFacture(
  engines: readonly DocumentEngine[],
  bytes: Uint8Array,
): Promise<ReadFacture | undefined> {
  try {
    for (const engine of engines) {
      const inspection = await engine.inspect(bytes)
      if (!inspection) continue
      if (inspection.kind !== 'invoice' && inspection.kind !== 'creditNote') return undefined
      const parsed = await engine.parse?.(bytes)
      return parsed && factsOf(inspection, parsed.invoice, bytes)
    }
    return undefined
  } catch (error) {
    if (DocumentError.isInstance(error)) return undefined
    throw error
  }
}

function factsOf(inspection: Inspection, read: Invoice, bytes: Uint8Array): ReadFacture {
  const invoice: Loose<Invoice> = read
  const means = invoice.payment?.means ?? []
  const { totals } = invoice
  return {
    syntax: inspection.syntax,
    profile: inspection.profile,
    numeroFacture: inspection.number,
    dateFacture: inspection.issueDate,
    creditNote: inspection.kind === 'creditNote',
    cadre: inspection.businessProcess,
    siretFournisseur: siretIn(inspection.seller),
    siretDestinataire: siretIn(inspection.buyer),
    codeService: invoice.buyerReference,
    engagement: invoice.purchaseOrder?.id,
    marche: invoice.contract?.id,
    origine: invoice.precedingInvoices?.[0]?.id,
    devise: invoice.currency,
    paymentCodes: means.flatMap(({ code }) => (code === undefined ? [] : [code])),
    hasIban: means.some(({ creditTransfer }) => creditTransfer !== undefined),
    montants: {
      ht: totals?.totalWithoutVat ?? '0',
      tva: totals?.vatTotal ?? '0',
      ttc: totals?.totalWithVat ?? '0',
      aPayer: totals?.amountDue ?? '0',
    },
    lignes: (invoice.lines ?? []).map((line, at) => ({
      numero: at + 1,
      reference: line.item?.sellerIdentifier,
      denomination: line.item?.name,
      quantite: line.quantity,
      unite: line.unit,
      montantUnitaireHT: line.price?.netPrice,
      tauxTvaManuel: line.vat?.rate,
    })),
    lignesTva: (invoice.vatBreakdown ?? []).map(({ rate, taxableAmount, vatAmount }) => ({
      tauxManuel: rate,
      base: taxableAmount,
      montant: vatAmount,
    })),
    bytes,
  }
}

/** The schemes under which a SIRET is written: that of SIRET, and that of SIREN, which Chorus Pro reads as either. */
const SIRET_SCHEMES = ['0009', '0002', undefined]

function siretIn(party: PartyIdentity | undefined): string | undefined {
  const named = [...(party?.identifiers ?? []), ...(party?.legalRegistration ? [party.legalRegistration] : [])]
  const found = named
    .filter(({ scheme }) => SIRET_SCHEMES.includes(scheme))
    .map(({ value }) => value.replace(/\s/g, ''))
  return found.find((value) => /^\d{14}$/.test(value)) ?? found[0]
}
