import type { Profile } from '@facturelle/core'
import type { InvoiceRules } from './judge.js'
import type { RuleTexts } from './texts.js'

/** A set of rules that can be asked for. `factur-x` is that of the profile that the invoice claims. */
export type RuleSetName = 'structure' | 'en16931' | 'factur-x' | 'br-fr' | 'extended-ctc-fr'

/** Where a set is, by syntax, and what is said of its rules: loaded when it is asked for, and nothing else with it. */
export interface Entry {
  readonly CII?: () => Promise<InvoiceRules>
  readonly UBL?: () => Promise<InvoiceRules>
  readonly texts?: () => Promise<(rule: string) => RuleTexts[string] | undefined>
}

/** By name; of Factur-X by name and profile. */
export const CATALOGUE: Readonly<Record<string, Entry>> = {
  en16931: {
    CII: async () => (await import('./en16931/cii.js')).en16931Cii(),
    UBL: async () => (await import('./en16931/ubl.js')).en16931Ubl,
  },
}

/** The set of a profile of Factur-X. */
export function facturXSet(profile: Profile): string {
  return `factur-x-${profile.toLowerCase().replace(/ /g, profile === 'EN 16931' ? '' : '-')}`
}
