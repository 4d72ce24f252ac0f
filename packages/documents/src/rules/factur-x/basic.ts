import { once } from '../../syntax/once.js'
import type { Judged } from '../document.js'
import { FACTUR_X_LISTS } from '../lists/factur-x.js'
import type { RuleSet } from '../set.js'
import { modelOf } from './model.js'
import { structureOf } from './structure.js'
import { STRUCTURE } from './structure-table.js'

/** Factur-X 1.09.2, profile BASIC. */
export const facturXBasic = /* @__PURE__ */ once(
  (): RuleSet<Judged> => ({
    name: 'factur-x-basic',
    version: '1.09.2',
    lists: FACTUR_X_LISTS,
    groups: [...modelOf('basic'), structureOf('basic', STRUCTURE)],
  }),
)
