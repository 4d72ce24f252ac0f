import type { Profile } from '@facturelle/core'

const EN_16931 = 'urn:cen.eu:en16931:2017'

/** Guidelines (BT-24) by profile. Factur-X 1.0 and ZUGFeRD 2 are one standard under two names. */
const PROFILES = new Map<string, Profile>([
  ['urn:factur-x.eu:1p0:minimum', 'MINIMUM'],
  ['urn:zugferd.de:2p0:minimum', 'MINIMUM'],
  ['urn:factur-x.eu:1p0:basicwl', 'BASIC WL'],
  ['urn:zugferd.de:2p0:basicwl', 'BASIC WL'],
  [`${EN_16931}#compliant#urn:factur-x.eu:1p0:basic`, 'BASIC'],
  [`${EN_16931}#compliant#urn:zugferd.de:2p0:basic`, 'BASIC'],
  // As the first edition of Factur-X wrote it; such files are still about.
  [`${EN_16931}:compliant:factur-x.eu:1p0:basic`, 'BASIC'],
  [EN_16931, 'EN 16931'],
  // The French usage specification adds rules to EN 16931 and takes nothing away: every such document is one.
  [`${EN_16931}#compliant#urn.cpro.gouv.fr:1p0:en16931-ctc-fr`, 'EN 16931'],
  [`${EN_16931}#conformant#urn:factur-x.eu:1p0:extended`, 'EXTENDED'],
  [`${EN_16931}#conformant#urn:zugferd.de:2p0:extended`, 'EXTENDED'],
  [`${EN_16931}:conformant:factur-x.eu:1p0:extended`, 'EXTENDED'],
  [`${EN_16931}:compliant:factur-x.eu:1p0:extended`, 'EXTENDED'],
  [`${EN_16931}#conformant#urn.cpro.gouv.fr:1p0:extended-ctc-fr`, 'EXTENDED-CTC-FR'],
])

/** XRechnung counts its versions in the guideline, and its extension names the same profile after it. */
const XRECHNUNG =
  /^urn:cen\.eu:en16931:2017#compliant#urn:(?:xoev-de:kosit:standard|xeinkauf\.de:kosit):xrechnung_\d{1,3}\.\d{1,3}(?:#|$)/

/**
 * The profile a guideline (BT-24) claims.
 * @returns `undefined` for a guideline that no profile is known for, among them those of ZUGFeRD 1 and of Peppol
 * @see Factur-X 1.09, section 5; AFNOR XP Z12-012 for the French guidelines
 */
export function profileOf(guideline: string): Profile | undefined {
  const trimmed = guideline.trim()
  return PROFILES.get(trimmed) ?? (XRECHNUNG.test(trimmed) ? 'XRECHNUNG' : undefined)
}
