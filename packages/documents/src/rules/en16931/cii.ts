import { once } from '../../syntax/once.js'
import type { Judged } from '../document.js'
import type { RuleSet } from '../set.js'
import { ciiCodes } from './cii-codes.js'
import { ciiModel } from './cii-model.js'
import { ciiSyntax } from './cii-syntax.js'

/** EN 16931 1.3.16 for CII: model, syntax and lists of codes. */
export const en16931Cii = /* @__PURE__ */ once(
  (): RuleSet<Judged> => ({
    name: 'en16931',
    version: '1.3.16',
    groups: [ciiModel(), ciiSyntax(), ciiCodes()],
  }),
)
