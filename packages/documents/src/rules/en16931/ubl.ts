import { once } from '../../syntax/once.js'
import type { Judged } from '../document.js'
import type { RuleSet } from '../set.js'
import { ublCodes } from './ubl-codes.js'
import { ublDocument } from './ubl-document.js'
import { ublLines } from './ubl-lines.js'
import { ublParties } from './ubl-parties.js'
import { ublSyntax } from './ubl-syntax.js'
import { ublTotals } from './ubl-totals.js'
import { ublVat } from './ubl-vat.js'

/** EN 16931 1.3.16 for UBL, invoices and credit notes: model, syntax and lists of codes. */
export const en16931Ubl = /* @__PURE__ */ once(
  (): RuleSet<Judged> => ({
    name: 'en16931',
    version: '1.3.16',
    groups: [[...ublDocument(), ...ublTotals(), ...ublLines(), ...ublParties(), ...ublVat()], ublSyntax(), ublCodes()],
  }),
)
