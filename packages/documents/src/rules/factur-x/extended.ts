import type { Judged } from '../document.js'
import { FACTUR_X_LISTS } from '../lists/factur-x.js'
import type { RuleSet } from '../set.js'
import { EXTENDED_DOCUMENT } from './extended-document.js'
import { EXTENDED_LINES } from './extended-lines.js'
import { EXTENDED_SETTLEMENT } from './extended-settlement.js'
import { structureOf } from './structure.js'
import { STRUCTURE } from './structure-table.js'

/** Factur-X, profile EXTENDED. */
export const FACTUR_X_EXTENDED: RuleSet<Judged> = {
  name: 'factur-x-extended',
  version: '1.09.2',
  lists: FACTUR_X_LISTS,
  get groups() {
    return [structureOf('extended', STRUCTURE, EXTENDED_DOCUMENT, EXTENDED_SETTLEMENT, EXTENDED_LINES)]
  },
}
