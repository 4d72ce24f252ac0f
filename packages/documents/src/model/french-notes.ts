/**
 * What French invoices between companies must say of late and early payment (Code de commerce, L. 441-9 and L. 441-10),
 * as short as the law allows, for a seller who agreed on nothing else: 40 EUR for collection (D. 441-5), penalties at
 * three times the legal rate, the lowest there may be, no discount. In French, as the law is for French readers.
 */
export const FRENCH_NOTES = {
  PMT: 'Indemnité forfaitaire pour frais de recouvrement due en cas de retard de paiement : 40 euros.',
  PMD: "Pénalités de retard : trois fois le taux d'intérêt légal, exigibles sans rappel le jour suivant la date d'échéance.",
  AAB: "Pas d'escompte en cas de paiement anticipé.",
} as const
