import { once } from '../../syntax/once.js'
import type { Judged } from '../document.js'
import { FACTUR_X_LISTS } from '../lists/factur-x.js'
import type { RuleSet } from '../set.js'
import { EXTENDED_DOCUMENT } from './extended-document.js'
import { EXTENDED_LINES } from './extended-lines.js'
import { extendedModel } from './extended-model.js'
import { EXTENDED_SETTLEMENT } from './extended-settlement.js'
import { modelOf } from './model.js'
import { structureOf } from './structure.js'
import { STRUCTURE } from './structure-table.js'

/** Factur-X 1.09.2, profile EXTENDED. */
export const facturXExtended = /* @__PURE__ */ once(
  (): RuleSet<Judged> => ({
    name: 'factur-x-extended',
    version: '1.09.2',
    lists: FACTUR_X_LISTS,
    groups: [
      ...extendedModel(),
      ...modelOf('extended'),
      structureOf('extended', STRUCTURE, EXTENDED_DOCUMENT, EXTENDED_SETTLEMENT, EXTENDED_LINES),
    ],
  }),
)
