import type { Profile } from '@facturelle/core'
import type { InvoiceRules } from './judge.js'
import type { RuleText, RuleTexts } from './texts.js'

/** A set of rules that can be asked for. `factur-x` is that of the profile that the invoice claims. */
export type RuleSetName = 'structure' | 'en16931' | 'factur-x' | 'br-fr' | 'extended-ctc-fr'

/** What is said of a rule, by its id. */
export type TextOf = (rule: string) => RuleText | undefined

/** Where a set is, by syntax, and what is said of its rules: loaded when it is asked for, and nothing else with it. */
export interface Entry {
  readonly CII?: () => Promise<InvoiceRules>
  readonly UBL?: () => Promise<InvoiceRules>
  readonly texts?: () => Promise<TextOf>
}

const textsOfEn16931 = async (): Promise<TextOf> => {
  const common = byId((await import('./texts/en16931.js')).en16931Texts())
  const ofUbl = byId((await import('./texts/en16931-ubl.js')).en16931UblTexts())
  return (rule) => common(rule) ?? ofUbl(rule)
}

const facturXTextOf = async (): Promise<TextOf> => byId((await import('./texts/factur-x.js')).facturXTexts())

/** By name; of Factur-X by name and profile. */
export const CATALOGUE: Readonly<Record<string, Entry>> = {
  en16931: {
    CII: async () => (await import('./en16931/cii.js')).en16931Cii(),
    UBL: async () => (await import('./en16931/ubl.js')).en16931Ubl(),
    texts: textsOfEn16931,
  },
  'br-fr': {
    CII: async () => (await import('./br-fr/cii.js')).brFrCii(),
    UBL: async () => (await import('./br-fr/ubl.js')).brFrUbl(),
    texts: async () => byId((await import('./texts/br-fr.js')).brFrTexts()),
  },
  'extended-ctc-fr': {
    CII: async () => (await import('./extended-ctc-fr/cii.js')).extendedCtcFrCii(),
    UBL: async () => (await import('./extended-ctc-fr/ubl.js')).extendedCtcFrUbl(),
    texts: async () => {
      const own = byId((await import('./texts/extended-ctc-fr-ubl.js')).extendedCtcFrUblTexts())
      const { extendedCtcFrText } = await import('./texts/extended-ctc-fr.js')
      const common = await textsOfEn16931()
      return (rule) => own(rule) ?? extendedCtcFrText(rule) ?? common(rule)
    },
  },
  'factur-x-minimum': {
    CII: async () => (await import('./factur-x/minimum.js')).facturXMinimum(),
    texts: facturXTextOf,
  },
  'factur-x-basic-wl': {
    CII: async () => (await import('./factur-x/basic-wl.js')).facturXBasicWl(),
    texts: facturXTextOf,
  },
  'factur-x-basic': { CII: async () => (await import('./factur-x/basic.js')).facturXBasic(), texts: facturXTextOf },
  'factur-x-en16931': {
    CII: async () => (await import('./factur-x/en16931.js')).facturXEn16931(),
    texts: facturXTextOf,
  },
  'factur-x-extended': {
    CII: async () => (await import('./factur-x/extended.js')).facturXExtended(),
    texts: facturXTextOf,
  },
}

function byId(texts: RuleTexts): TextOf {
  return (rule) => (Object.hasOwn(texts, rule) ? texts[rule] : undefined)
}

/** The set of a profile of Factur-X. */
export function facturXSet(profile: Profile): string {
  return `factur-x-${profile.toLowerCase().replace(/ /g, profile === 'EN 16931' ? '' : '-')}`
}
