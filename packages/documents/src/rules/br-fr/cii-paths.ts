import type { Node } from '../tree.js'

// Where the parts of a CII invoice are, for rules and for steps.

export const ROOT = 'rsm:CrossIndustryInvoice'
export const DOCUMENT = 'rsm:CrossIndustryInvoice/rsm:ExchangedDocument'
export const TRANSACTION = 'rsm:CrossIndustryInvoice/rsm:SupplyChainTradeTransaction'
export const AGREEMENT = `${TRANSACTION}/ram:ApplicableHeaderTradeAgreement`
export const DELIVERY = `${TRANSACTION}/ram:ApplicableHeaderTradeDelivery`
export const SETTLEMENT = `${TRANSACTION}/ram:ApplicableHeaderTradeSettlement`
export const LINE = `${TRANSACTION}/ram:IncludedSupplyChainTradeLineItem`
export const ALLOWANCE = `${SETTLEMENT}/ram:SpecifiedTradeAllowanceCharge`

const toTransaction = 'rsm:SupplyChainTradeTransaction'

/** From the root element. */
export function agreement(root: Node, ...steps: readonly string[]): readonly Node[] {
  return root.select(toTransaction, 'ram:ApplicableHeaderTradeAgreement', ...steps)
}

export function settlement(root: Node, ...steps: readonly string[]): readonly Node[] {
  return root.select(toTransaction, 'ram:ApplicableHeaderTradeSettlement', ...steps)
}

/** Sums of the invoice. */
export function totals(root: Node, name: string): readonly Node[] {
  return settlement(root, 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', name)
}

/** The framework of invoicing (BT-23). */
export function frameworks(root: Node): readonly Node[] {
  return root.select('rsm:ExchangedDocumentContext', 'ram:BusinessProcessSpecifiedDocumentContextParameter', 'ram:ID')
}
