import type { Judged } from '../document.js'
import { FACTUR_X_LISTS } from '../lists/factur-x.js'
import type { RuleSet } from '../set.js'
import { structureOf } from './structure.js'
import { STRUCTURE } from './structure-table.js'

/** Factur-X, profile EN 16931. */
export const FACTUR_X_EN16931: RuleSet<Judged> = {
  name: 'factur-x-en16931',
  version: '1.09.2',
  lists: FACTUR_X_LISTS,
  get groups() {
    return [structureOf('en16931', STRUCTURE)]
  },
}
