/**
 * What is said of a rule, in our own words: the terms it is about, what is demanded in English and French, and what to do.
 * Kept apart from the rules: most invoices need none of it.
 */
export type RuleText = readonly [
  /** `BT-131`, several with a space between. */
  terms: string,
  en: string,
  fr: string,
  remedyEn: string,
  remedyFr: string,
]

/** By the official id of the rule. */
export type RuleTexts = Readonly<Record<string, RuleText>>
