/** Where things stand in a CII invoice, for all sets that judge one. */

import type { Judged } from '../document.js'
import type { Node } from '../tree.js'
import type { Nodes } from './ask.js'

export const TRANSACTION = 'rsm:SupplyChainTradeTransaction'
const INVOICE = 'rsm:CrossIndustryInvoice'
const NONE: Nodes = []

function transactions(document: Judged): Nodes {
  return document.root.path.name === INVOICE ? document.root.all(TRANSACTION) : NONE
}

function below(document: Judged, name: string): Nodes {
  const found = document.once(transactions)
  return found.length === 1 ? (found[0] as Node).all(name) : found.flatMap((transaction) => transaction.all(name))
}

const findSettlements = (document: Judged) => below(document, 'ram:ApplicableHeaderTradeSettlement')
const findAgreements = (document: Judged) => below(document, 'ram:ApplicableHeaderTradeAgreement')
const findDeliveries = (document: Judged) => below(document, 'ram:ApplicableHeaderTradeDelivery')
const findLines = (document: Judged) => below(document, 'ram:IncludedSupplyChainTradeLineItem')

/** `ram:ApplicableHeaderTradeSettlement` of the invoice: one in every valid file. */
export const settlements = (document: Judged): Nodes => document.once(findSettlements)
/** `ram:ApplicableHeaderTradeAgreement` of the invoice. */
export const agreements = (document: Judged): Nodes => document.once(findAgreements)
/** `ram:ApplicableHeaderTradeDelivery` of the invoice. */
export const deliveries = (document: Judged): Nodes => document.once(findDeliveries)
/** `ram:IncludedSupplyChainTradeLineItem` of the invoice. */
export const lines = (document: Judged): Nodes => document.once(findLines)

/** All elements at the end of a path below each of some. */
export function all(nodes: Nodes, first: string, ...steps: readonly string[]): Nodes {
  if (nodes.length === 0) return NONE
  if (nodes.length === 1) return (nodes[0] as Node).select(first, ...steps)
  return nodes.flatMap((node) => node.select(first, ...steps))
}

/** Whether there is an element at the end of a path below one of some. */
export function has(nodes: Nodes, ...steps: readonly string[]): boolean {
  return nodes.some((node) => node.has(...steps))
}

const findInvoiceCurrencies = (document: Judged) => all(settlements(document), 'ram:InvoiceCurrencyCode')
const findTaxCurrencies = (document: Judged) => all(settlements(document), 'ram:TaxCurrencyCode')
const findInvoiceCurrencyTexts = (document: Judged): ReadonlySet<string> =>
  new Set(invoiceCurrencies(document).map(({ value }) => value))
const findTaxCurrencyTexts = (document: Judged): ReadonlySet<string> =>
  new Set(taxCurrencies(document).map(({ value }) => value))
const findAllowanceCharges = (document: Judged) => all(settlements(document), 'ram:SpecifiedTradeAllowanceCharge')

/** BT-5. */
export const invoiceCurrencies = (document: Judged): Nodes => document.once(findInvoiceCurrencies)
/** BT-6. */
export const taxCurrencies = (document: Judged): Nodes => document.once(findTaxCurrencies)
/** BT-5, as texts. */
export const invoiceCurrencyTexts = (document: Judged): ReadonlySet<string> => document.once(findInvoiceCurrencyTexts)
/** BT-6, as texts. */
export const taxCurrencyTexts = (document: Judged): ReadonlySet<string> => document.once(findTaxCurrencyTexts)
/** BG-20 and BG-21: allowances and charges of the whole invoice. */
export const allowanceCharges = (document: Judged): Nodes => document.once(findAllowanceCharges)
