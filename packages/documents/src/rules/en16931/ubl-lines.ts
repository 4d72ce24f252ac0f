import { anyOf, atLeast, day, decimals, filled, only, says } from '../ask.js'
import type { Judged } from '../document.js'
import type { Context } from '../set.js'
import type { Node } from '../tree.js'
import { vatHas } from '../ubl/tax.js'

const LINES = ['cac:InvoiceLine', 'cac:CreditNoteLine']
const below = (path: string): string[] => LINES.map((line) => `${line}/${path}`)

/** The lines, and the periods of lines and document. */
export const ublLines = (): readonly Context<Judged>[] => [
  {
    at: LINES,
    rules: {
      'BR-21': (line) => filled(line, 'cbc:ID'),
      'BR-22': (line) => anyOf(line, 'cbc:InvoicedQuantity', 'cbc:CreditedQuantity'),
      'BR-23': (line) => hasUnit(line, 'cbc:InvoicedQuantity') || hasUnit(line, 'cbc:CreditedQuantity'),
      'BR-24': (line) => anyOf(line, 'cbc:LineExtensionAmount'),
      'BR-25': (line) => filled(line, 'cac:Item', 'cbc:Name'),
      'BR-26': (line) => line.has('cac:Price', 'cbc:PriceAmount'),
      'BR-27': (line) => atLeast(line.select('cac:Price', 'cbc:PriceAmount'), 0),
      'BR-28': (line) => {
        const gross = line.select('cac:Price', 'cac:AllowanceCharge', 'cbc:BaseAmount')
        return gross.length === 0 || atLeast(gross, 0)
      },
      'BR-CO-04': (line) => line.all('cac:Item').some((item) => vatHas(item, 'cac:ClassifiedTaxCategory', 'cbc:ID')),
      'BR-DEC-23': (line) => decimals(line, 'cbc:LineExtensionAmount', 2),
    },
  },
  {
    at: below('cac:AllowanceCharge'),
    when: (allowance) => says(allowance, 'cbc:ChargeIndicator', false),
    rules: {
      'BR-41': hasAmount,
      'BR-42': hasReason,
      'BR-CO-07': () => true,
      'BR-CO-23': hasReason,
      'BR-DEC-24': (allowance) => decimals(allowance, 'cbc:Amount', 2),
      'BR-DEC-25': (allowance) => decimals(allowance, 'cbc:BaseAmount', 2),
    },
  },
  {
    at: below('cac:AllowanceCharge'),
    when: (charge) => says(charge, 'cbc:ChargeIndicator', true),
    rules: {
      'BR-43': hasAmount,
      'BR-44': hasReason,
      'BR-CO-08': () => true,
      'BR-CO-24': hasReason,
      'BR-DEC-27': (charge) => decimals(charge, 'cbc:Amount', 2),
      'BR-DEC-28': (charge) => decimals(charge, 'cbc:BaseAmount', 2),
    },
  },
  {
    at: below('cac:InvoicePeriod'),
    rules: { 'BR-30': isOrdered, 'BR-CO-20': (period) => anyOf(period, 'cbc:StartDate', 'cbc:EndDate') },
  },
  {
    at: 'cac:InvoicePeriod',
    rules: {
      'BR-29': isOrdered,
      'BR-CO-19': (period) => anyOf(period, 'cbc:StartDate', 'cbc:EndDate', 'cbc:DescriptionCode'),
    },
  },
  {
    at: 'cac:AdditionalItemProperty',
    rules: { 'BR-54': (property) => anyOf(property, 'cbc:Name') && anyOf(property, 'cbc:Value') },
  },
  {
    at: below('cac:Item/cac:CommodityClassification/cbc:ItemClassificationCode'),
    rules: { 'BR-65': (code) => code.attribute('listID') !== undefined },
  },
  {
    at: below('cac:Item/cac:StandardItemIdentification/cbc:ID'),
    rules: { 'BR-64': (id) => id.attribute('schemeID') !== undefined },
  },
]

export function hasAmount(allowance: Node): boolean {
  return anyOf(allowance, 'cbc:Amount')
}

/** A reason in words or as a code. */
export function hasReason(allowance: Node): boolean {
  return anyOf(allowance, 'cbc:AllowanceChargeReason', 'cbc:AllowanceChargeReasonCode')
}

function hasUnit(line: Node, quantity: string): boolean {
  return line.all(quantity).some((node) => node.attribute('unitCode') !== undefined)
}

/** Whether a period with both its ends does not end before it begins. */
function isOrdered(period: Node): boolean | Node {
  if (!anyOf(period, 'cbc:StartDate') || !anyOf(period, 'cbc:EndDate')) return true
  const start = day(only(period, 'cbc:StartDate')?.value ?? '')
  const end = day(only(period, 'cbc:EndDate')?.value ?? '')
  return (start !== undefined && end !== undefined && end >= start) || (period.child('cbc:EndDate') as Node)
}
