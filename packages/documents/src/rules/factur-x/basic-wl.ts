import type { Judged } from '../document.js'
import { FACTUR_X_LISTS } from '../lists/factur-x.js'
import type { RuleSet } from '../set.js'
import { structureOf } from './structure.js'
import { STRUCTURE } from './structure-table.js'

/** Factur-X, profile BASIC WL. */
export const FACTUR_X_BASIC_WL: RuleSet<Judged> = {
  name: 'factur-x-basic-wl',
  version: '1.09.2',
  lists: FACTUR_X_LISTS,
  get groups() {
    return [structureOf('basic-wl', STRUCTURE)]
  },
}
