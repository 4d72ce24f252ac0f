import { once } from '../../syntax/once.js'
import type { Judged } from '../document.js'
import { FACTUR_X_LISTS } from '../lists/factur-x.js'
import type { RuleSet } from '../set.js'
import { modelOf } from './model.js'
import { structureOf } from './structure.js'
import { STRUCTURE } from './structure-table.js'

/** Factur-X 1.09.2, profile EN 16931. */
export const facturXEn16931 = /* @__PURE__ */ once(
  (): RuleSet<Judged> => ({
    name: 'factur-x-en16931',
    version: '1.09.2',
    lists: FACTUR_X_LISTS,
    groups: [...modelOf('en16931'), structureOf('en16931', STRUCTURE)],
  }),
)
