import type { RuleText } from '../texts.js'

/** Sentences that many rules have in common, with what they are about put in: always with its article. */

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Something must be given. */
export function missing(terms: string, en: string, fr: string): RuleText {
  return [terms, `${capital(en)} is missing.`, `Il manque ${fr}.`, `Give ${en}.`, `Indiquez ${fr}.`]
}

/** An amount has no more than two decimals. */
export function twoDecimals(terms: string, en: string, fr: string): RuleText {
  return [
    terms,
    `${capital(en)} has more than two decimals.`,
    `Plus de deux décimales pour ${fr}.`,
    `Round ${en} to two decimals.`,
    `Arrondissez ${fr} à deux décimales.`,
  ]
}

/** A value is a code of a list. */
export function codeOfList(terms: string, en: string, fr: string, list: string, listFr = list): RuleText {
  return [
    terms,
    `${capital(en)} is not a code of ${list}.`,
    `Pour ${fr}, le code ne figure pas dans ${listFr}.`,
    `Take a code of ${list} for ${en}.`,
    `Pour ${fr}, choisissez un code qui figure dans ${listFr}.`,
  ]
}

/** Amounts come to a total. */
export function addsUp(terms: string, en: string, fr: string, how: string, howFr: string): RuleText {
  return [
    terms,
    `${capital(en)} is not ${how}.`,
    `Le calcul ne tombe pas juste pour ${fr} : il faut ${howFr}.`,
    `Set ${en} to ${how}.`,
    `Recalculez ${fr} : ${howFr}.`,
  ]
}
