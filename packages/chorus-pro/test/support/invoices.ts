import { readFileSync } from 'node:fs'
import { type PreparedDocument, sha256 } from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { facturx } from '@facturelle/facturx'

const example = (name: string) =>
  readFileSync(new URL(`../../../../examples/invoices/${name}`, import.meta.url), 'utf8')
const TEXTS = { UBL: example('F2026-001-ubl.xml'), CII: example('F2026-001-cii.xml') }
const engines = [xml(), facturx()]

/** Whom an invoice is between, and what it says of them. */
export interface Facts {
  readonly number: string
  readonly supplier: string
  readonly buyer: string
  readonly syntax?: keyof typeof TEXTS
  /** BT-23. @default 'A1' */
  readonly framework?: string
  /** BT-10. */
  readonly service?: string
  /** BT-13; empty for none. */
  readonly commitment?: string
}

/** The example invoice between structures of Chorus Pro. */
export function invoiceText({ number, supplier, buyer, syntax = 'UBL', ...facts }: Facts): string {
  const { framework = 'A1', service, commitment = 'BC-2026-0417' } = facts
  const text = TEXTS[syntax]
    .replaceAll('F2026-001', number)
    .replaceAll('12345678200010', supplier)
    .replaceAll('98765432400019', buyer)
    .replaceAll('123456782', supplier.slice(0, 9))
    .replaceAll('987654324', buyer.slice(0, 9))
    .replace('>S1<', `>${framework}<`)
  const referred =
    service === undefined
      ? text
      : syntax === 'UBL'
        ? text.replace(
            '<cac:OrderReference>',
            `<cbc:BuyerReference>${service}</cbc:BuyerReference><cac:OrderReference>`,
          )
        : text.replace(
            '<ram:SellerTradeParty>',
            `<ram:BuyerReference>${service}</ram:BuyerReference><ram:SellerTradeParty>`,
          )
  if (commitment !== '') return referred.replace('BC-2026-0417', commitment)
  return referred
    .replace(/<cac:OrderReference>[\s\S]*?<\/cac:OrderReference>/, '')
    .replace(/<ram:BuyerOrderReferencedDocument>[\s\S]*?<\/ram:BuyerOrderReferencedDocument>/, '')
}

export async function prepare(bytes: Uint8Array, name: string): Promise<PreparedDocument> {
  for (const engine of engines) {
    const inspection = await engine.inspect(bytes)
    if (!inspection) continue
    const { embedded: _, warnings: __, ...facts } = inspection
    return { ...facts, bytes, name, sha256: await sha256(bytes) }
  }
  throw new Error('the example is not recognised')
}

/** The same as the facade hands it over. */
export const invoice = (facts: Facts): Promise<PreparedDocument> =>
  prepare(new TextEncoder().encode(invoiceText(facts)), `${facts.number}.xml`)
