import { once } from '../../syntax/once.js'
import type { Judged } from '../document.js'
import type { RuleSet } from '../set.js'
import { extendedCodes } from './cii-codes.js'
import { extendedModel, extendedMore } from './cii-model.js'
import { extendedSyntax } from './cii-syntax.js'

/** EXTENDED-CTC-FR 1.4.0.03 for CII: EN 16931 as the French extended profile changes it. */
export const extendedCtcFrCii = /* @__PURE__ */ once(
  (): RuleSet<Judged> => ({
    name: 'extended-ctc-fr',
    version: '1.4.0.03',
    groups: [extendedModel(), extendedSyntax(), extendedCodes(), ...extendedMore()],
  }),
)
