import { once } from '../../syntax/once.js'
import type { Judged } from '../document.js'
import { ublCodes } from '../en16931/ubl-codes.js'
import { ublDocument } from '../en16931/ubl-document.js'
import { ublLines } from '../en16931/ubl-lines.js'
import { ublParties } from '../en16931/ubl-parties.js'
import { ublSyntax } from '../en16931/ubl-syntax.js'
import { ublTotals } from '../en16931/ubl-totals.js'
import { ublVat } from '../en16931/ubl-vat.js'
import type { Context, RuleSet } from '../set.js'
import { without } from '../without.js'
import { extendedCodes } from './ubl-codes.js'
import { extendedGroups, extendedLines } from './ubl-lines.js'
import { extendedSyntax } from './ubl-syntax.js'
import { extendedTotals } from './ubl-totals.js'
import { extendedVat, extendedVatDocument } from './ubl-vat.js'

/** The rules of EN 16931 that the extended profile has not, or has with another condition under another id. */
const NOT_OF_EXTENDED = `
BR-22 BR-23 BR-24 BR-26 BR-27 BR-28 BR-54 BR-CO-04 BR-CO-10 BR-CO-11 BR-CO-12 BR-CO-13 BR-CO-15 BR-CO-17
BR-AE-08 BR-AF-01 BR-AF-08 BR-AG-08 BR-E-01 BR-E-08 BR-G-01 BR-G-08 BR-IC-01 BR-IC-08 BR-O-01 BR-O-02 BR-O-03 BR-O-04
BR-O-08 BR-O-11 BR-O-12 BR-O-13 BR-O-14 BR-S-01 BR-S-08 BR-S-09 BR-S-10 BR-Z-01 BR-Z-08 BR-Z-10
BR-CL-10 BR-CL-20 BR-CL-24
UBL-CR-018 UBL-CR-026 UBL-CR-047 UBL-CR-096 UBL-CR-099 UBL-CR-194 UBL-CR-195 UBL-CR-258 UBL-CR-259 UBL-CR-269
UBL-CR-270 UBL-CR-271 UBL-CR-272 UBL-CR-273 UBL-CR-274 UBL-CR-288 UBL-CR-410 UBL-CR-439 UBL-CR-480 UBL-CR-481
UBL-CR-490 UBL-CR-523 UBL-CR-524 UBL-CR-525 UBL-CR-528 UBL-CR-529 UBL-CR-530 UBL-CR-531 UBL-CR-550 UBL-CR-561
UBL-CR-563 UBL-CR-600 UBL-CR-601 UBL-CR-609 UBL-CR-611 UBL-CR-619 UBL-CR-633 UBL-CR-634 UBL-CR-645 UBL-CR-662
UBL-CR-669 UBL-CR-670 UBL-SR-04 UBL-SR-16 UBL-SR-20 UBL-SR-34 UBL-SR-37 UBL-SR-48 UBL-SR-52
`

const notOfExtended = () => new Set(NOT_OF_EXTENDED.trim().split(/\s+/))

/** A reference to an earlier invoice is one of the document here: those of lines are to other lines. */
function ofDocument(contexts: readonly Context<Judged>[]): readonly Context<Judged>[] {
  const at = ['/ubl:Invoice/cac:BillingReference', '/cn:CreditNote/cac:BillingReference']
  return contexts.map((context) => (context.at === 'cac:BillingReference' ? { ...context, at } : context))
}

/** EXTENDED-CTC-FR 1.4.0.03 for UBL: EN 16931 with groups of lines, and a cent let go for each part of a sum. */
export const extendedCtcFrUbl = /* @__PURE__ */ once((): RuleSet<Judged> => {
  const gone = notOfExtended()
  const kept = (...parts: readonly (readonly Context<Judged>[])[]) => ofDocument(without(parts.flat(), gone))
  return {
    name: 'extended-ctc-fr',
    version: '1.4.0.03',
    groups: [
      kept(ublDocument(), ublTotals(), ublLines(), ublParties(), ublVat()),
      [
        { at: ['/ubl:Invoice', '/cn:CreditNote'], rules: extendedVatDocument() },
        ...extendedTotals(),
        ...extendedLines(),
        ...extendedVat(),
      ],
      kept(ublSyntax()),
      extendedSyntax(),
      kept(ublCodes()),
      extendedCodes(),
      extendedGroups(),
    ],
  }
})
