import type { Profile } from '@facturelle/core'

/** What the XML engine writes, said here so that whoever only asks does not load the tables. */
const PROFILES = {
  CII: ['MINIMUM', 'BASIC WL', 'BASIC', 'EN 16931', 'EXTENDED', 'EXTENDED-CTC-FR'],
  UBL: ['EN 16931', 'EXTENDED-CTC-FR'],
} as const satisfies Record<string, readonly Profile[]>

export const FORMS = (['CII', 'UBL'] as const).flatMap((syntax) =>
  PROFILES[syntax].map((profile) => ({ syntax, profile })),
)
