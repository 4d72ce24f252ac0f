import { includes } from '../ask.js'
import { isVatOf, vatCounts } from '../cii/vat.js'
import { derive } from '../derive.js'
import type { Judged } from '../document.js'
import { ciiModel, LINE_CHECKS } from '../en16931/cii-model.js'
import { paymentIsSettled } from '../factur-x/extended-model.js'
import { basisAddsUp, FAMILIES, taxIsRateOfBasis } from '../factur-x/extended-vat.js'
import { ITEM_ATTRIBUTES } from '../lists/extended.js'
import { listed } from '../lists/list.js'
import type { Check, Checks, Context, Group } from '../set.js'
import { exact } from '../sums.js'
import type { Node } from '../tree.js'
import { normalize } from '../values.js'
import { NOT_SUBJECT, STANDARD, type VatFamily } from '../vat-families.js'
import { LINES_IN_LINES } from './cii-lines.js'
import { TOTALS_ADD_UP } from './cii-totals.js'

/** What EN 16931 demands and this set does not, or in another way. */
const WITHOUT = `
  BR-CO-22 BR-CO-10 BR-CO-11 BR-CO-12 BR-CO-13 BR-CO-15 BR-S-01 BR-Z-01 BR-E-01 BR-AE-01 BR-IC-01 BR-G-01 BR-O-01
  BR-AF-01 BR-AG-01 BR-22 BR-23 BR-24 BR-26 BR-27 BR-28 BR-CO-04 BR-CO-24 BR-54 BR-AE-08 BR-AF-08 BR-AF-10 BR-AG-08
  BR-AG-10 BR-E-08 BR-G-08 BR-IC-08 BR-O-08 BR-O-09 BR-O-10 BR-O-11 BR-O-12 BR-O-13 BR-O-14 BR-O-03 BR-O-04 BR-O-02
  BR-S-08 BR-S-09 BR-S-10 BR-Z-08 BR-Z-10 BR-CO-17
`
  .trim()
  .split(/\s+/)

/** Rule 01: a category is in the breakdown if, and only if, something uses it. */
const brokenDownIfUsed =
  (family: VatFamily): Check<Judged> =>
  (_, document) => {
    const { lines, breakdowns, charges } = vatCounts(document, family)
    return lines + charges > 0 === breakdowns > 0
  }

/** Without a rate nothing is of the category at it: then the basis is to be zero. */
const orNothing =
  (family: VatFamily, check: Check<Judged>): Check<Judged> =>
  (tax, document) =>
    family === NOT_SUBJECT || tax.has('ram:RateApplicablePercent')
      ? check(tax, document)
      : exact(tax.all('ram:BasisAmount'))?.units === 0n

const BREAKDOWN = 'ram:ApplicableHeaderTradeSettlement/ram:ApplicableTradeTax'

const breakdowns = (): Context<Judged>[] =>
  FAMILIES.map((family) => {
    const id = `BR-FXEXT-${family.name}-08`
    return {
      at: BREAKDOWN,
      when: (tax) => isVatOf(tax, family.code),
      rules: {
        [id]: orNothing(family, basisAddsUp(family, 'either')),
        ...(family === STANDARD ? { 'BR-FXEXT-S-09': taxIsRateOfBasis } : {}),
      },
      warnings: {
        [`${id}ini`]: orNothing(family, basisAddsUp(family, 'all')),
        [`${id}rev`]: orNothing(family, basisAddsUp(family, 'reasons')),
      },
    }
  })

/** Rules of EN 16931 for a line, judged at its document: of lines that stand for themselves only. */
const ofLine =
  (id: string): Check<Judged> =>
  ({ parent }, document) =>
    parent !== undefined && (LINE_CHECKS[id] as Check<Judged>)(parent, document)

const DETAIL: Context<Judged> = {
  at: 'ram:IncludedSupplyChainTradeLineItem/ram:AssociatedDocumentLineDocument',
  when: (node) => {
    const codes = node.all('ram:LineStatusReasonCode')
    return codes.length === 0 || includes(codes, 'DETAIL')
  },
  rules: {
    'BR-FREXT-BR-22': ofLine('BR-22'),
    'BR-FREXT-BR-23': ofLine('BR-23'),
    'BR-FREXT-BR-24': ofLine('BR-24'),
    'BR-FREXT-BR-26': ofLine('BR-26'),
    'BR-FREXT-CO-04': ofLine('BR-CO-04'),
  },
}

const CHARACTERISTIC: Checks<Judged> = {
  'BR-FREXT-54-1': (one) => one.has('ram:Description') || one.has('ram:TypeCode'),
  'BR-FREXT-54-2': (one) => {
    const measures = one.all('ram:ValueMeasure')
    if (one.has('ram:Value')) return measures.length === 0
    return measures.some((measure) => (measure.attribute('unitCode') ?? '') !== '')
  },
}

/** The pattern of the model. */
export function extendedModel(): Group<Judged> {
  const model = derive(ciiModel(), {
    without: WITHOUT,
    renamed: { 'BR-38': 'BR-FREXT-BR-38', 'BR-44': 'BR-FREXT-BR-44' },
    added: {
      'ram:SpecifiedTradeSettlementHeaderMonetarySummation': { rules: TOTALS_ADD_UP },
      '/rsm:CrossIndustryInvoice': {
        rules: {
          'BR-CO-25': paymentIsSettled,
          ...Object.fromEntries(FAMILIES.map((family) => [`BR-FREXT-${family.name}-01`, brokenDownIfUsed(family)])),
        },
      },
    },
  })
  return [...breakdowns(), ...model, DETAIL, { at: 'ram:ApplicableProductCharacteristic', rules: CHARACTERISTIC }]
}

const isTransfer = (means: Node) => {
  const types = means.all('ram:TypeCode')
  return types.length === 1 && ['30', '58'].includes(normalize((types[0] as Node).value))
}

/** Patterns of their own. The authority gives two of these rules no id: `?`. */
export const extendedMore = (): Group<Judged>[] => [
  [
    {
      at: 'ram:ApplicableProductCharacteristic/ram:TypeCode',
      warnings: { '?': ({ value }) => listed(value, ITEM_ATTRIBUTES) },
    },
  ],
  [{ at: 'ram:IncludedSupplyChainTradeLineItem', rules: LINES_IN_LINES }],
  [
    {
      at: 'ram:SpecifiedTradeSettlementPaymentMeans',
      when: isTransfer,
      rules: {
        '?': (means) => {
          const iban = means.has('ram:PayeePartyCreditorFinancialAccount', 'ram:IBANID')
          return iban !== means.has('ram:PayeePartyCreditorFinancialAccount', 'ram:ProprietaryID')
        },
      },
    },
  ],
]
