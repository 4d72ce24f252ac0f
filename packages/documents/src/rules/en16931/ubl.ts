import type { Judged } from '../document.js'
import type { RuleSet } from '../set.js'
import { UBL_CODE_RULES } from './ubl-codes.js'
import { UBL_DOCUMENT_RULES } from './ubl-document.js'
import { UBL_LINE_RULES } from './ubl-lines.js'
import { UBL_PARTY_RULES } from './ubl-parties.js'
import { UBL_SYNTAX_RULES } from './ubl-syntax.js'
import { UBL_TOTAL_RULES } from './ubl-totals.js'
import { UBL_VAT_RULES } from './ubl-vat.js'

/** EN 16931 for UBL: invoices and credit notes. */
export const en16931Ubl: RuleSet<Judged> = {
  name: 'en16931',
  version: '1.3.16',
  groups: [
    [...UBL_DOCUMENT_RULES, ...UBL_TOTAL_RULES, ...UBL_LINE_RULES, ...UBL_PARTY_RULES, ...UBL_VAT_RULES],
    UBL_SYNTAX_RULES,
    UBL_CODE_RULES,
  ],
}
