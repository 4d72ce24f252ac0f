import type { Judged } from '../document.js'
import { FACTUR_X_LISTS } from '../lists/factur-x.js'
import type { RuleSet } from '../set.js'
import { structureOf } from './structure.js'
import { STRUCTURE } from './structure-table.js'

/** Factur-X, profile MINIMUM. */
export const FACTUR_X_MINIMUM: RuleSet<Judged> = {
  name: 'factur-x-minimum',
  version: '1.09.2',
  lists: FACTUR_X_LISTS,
  get groups() {
    return [structureOf('minimum', STRUCTURE)]
  },
}
