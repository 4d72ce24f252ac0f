import {
  FRENCH_CATEGORIES,
  FRENCH_FRAMEWORKS,
  FRENCH_RATES,
  FRENCH_TYPES,
  PREPAYMENT_TYPES,
} from '../../french-codes.js'
import { once } from '../../syntax/once.js'
import { ATTACHMENTS, PAID, TREATMENTS } from '../br-fr/codes.js'
import type { RuleText, RuleTexts } from '../texts.js'
import { groupTexts } from './br-fr-groups.js'
import { FRENCH_NAMES } from './br-fr-names.js'

/** What is said of the French rules, in CII and UBL. */
export const brFrTexts = /* @__PURE__ */ once((): RuleTexts => {
  const texts: Record<string, RuleText> = { ...groupTexts() }
  const say = (ids: readonly string[], text: RuleText) => {
    for (const id of ids) texts[id] = text
  }
  for (const term of ['BT-1', 'BT-25', 'EXT-FR-FE-136']) {
    say([`BR-FR-01_${term}`, `BR-FR-01_${term}-1`], tooLong(term, 35))
    say([`BR-FR-02_${term}`, `BR-FR-01_${term}-2`], wrongNumber(term))
  }
  for (const term of DATES) say([`BR-FR-03_${term}`], wrongDate(term))
  for (const term of ['BT-3', 'EXT-FR-FE-02', 'EXT-FR-FE-137']) say([`BR-FR-04_${term}`], wrongType(term))
  for (const [at, [code, en, fr]] of NOTES.entries()) {
    say([`BR-FR-05_BT-22_${code}`, `BR-FR-05_BT-22-${at + 1}`], noNote(code, en, fr))
    say([`BR-FR-06_BT-21_${code}`, `BR-FR-06_BT-21-${at + 1}`], twoNotes(code, en, fr))
  }
  say(
    ['BR-FR-06_BT-21_TXD', 'BR-FR-06_BT-21-4'],
    twoNotes('TXD', 'the status for VAT', 'le statut au regard de la TVA'),
  )
  for (const [party, address] of PARTIES) {
    say([`BR-FR-09_${party}`], wrongSiret(party))
    say([`BR-FR-CO-10_${party}-1`], noScheme(party))
    say([`BR-FR-CO-10_${party}-2`], sameScheme(party))
    if (address === undefined) continue
    say([`BR-FR-23_${address}`], wrongAddress(address))
    say([`BR-FR-25_${address}`], tooLong(address, 125))
  }
  for (const party of ['BT-29', 'BT-46']) {
    say([`BR-FR-24_${party}`], wrongRouting(party))
    say([`BR-FR-26_${party}`], longRouting(party))
  }
  say(['BR-FR-15_BT-95_BT-102', 'BR-FR-15_BT-95_BT-102-1'], wrongCategory('BT-95 BT-102'))
  say(['BR-FR-15_BT-95_BT-102_LM', 'BR-FR-15_BT-95_BT-102-2'], spanish('BT-95 BT-102'))
  say(['BR-FR-15_BT-95_BT-118', 'BR-FR-15_BT-118-1'], wrongCategory('BT-118'))
  say(['BR-FR-15_BT-95_BT-118_LM', 'BR-FR-15_BT-118-2'], spanish('BT-118'))
  say(['BR-FR-15_BT-95_BT-151', 'BR-FR-15_BT-151-1'], wrongCategory('BT-151'))
  say(['BR-FR-15_BT-95_BT-151_LM', 'BR-FR-08_BT-151-2'], spanish('BT-151'))
  say(['BR-FR-16_BT-96_BT-103', 'BR-FR-16_BT-96', 'BR-FR-16_BT-103'], wrongRate('BT-96 BT-103'))
  say(['BR-FR-16_BT-119'], wrongRate('BT-119'))
  say(['BR-FR-16_BT-152'], wrongRate('BT-152'))
  for (const term of AMOUNTS) {
    say([`BR-FR-DEC-01_${term.replace(' ', '_')}`], wrongShape(term, 2, true))
  }
  for (const term of ['BT-129', 'BT-149']) say([`BR-FR-DEC-02_${term}`], wrongShape(term, 4, true))
  for (const term of ['BT-146', 'BT-147', 'BT-148']) say([`BR-FR-DEC-03_${term}`], wrongPrice(term))
  for (const term of ['BT-96 BT-103', 'BT-119', 'BT-152']) {
    say([`BR-FR-DEC-04_${term.replace(' ', '_')}`], wrongPercent(term))
  }
  return { ...texts, ...SINGLE() }
})

const DATES =
  'BT-2,BT-7,BT-9,BT-26,BT-72,BT-73,BT-74,BT-134,BT-135,EXT-FR-FE-134,EXT-FR-FE-135,EXT-FR-FE-138,EXT-FR-FE-158'.split(
    ',',
  )

const AMOUNTS = [
  'BT-92 BT-99',
  'BT-93 BT-100',
  'BT-106',
  'BT-107',
  'BT-108',
  'BT-109',
  'BT-110',
  'BT-111',
  'BT-112',
  'BT-113',
  'BT-114',
  'BT-115',
  'BT-116',
  'BT-117',
  'BT-131',
  'BT-136 BT-141',
  'BT-137 BT-142',
]

/** A party, and its electronic address. */
const PARTIES = [
  ['BT-29', 'BT-34'],
  ['BT-46', 'BT-49'],
  ['BT-60', 'EXT-FR-FE-29'],
  ['EXT-FR-FE-06', 'EXT-FR-FE-12'],
  ['EXT-FR-FE-46', 'EXT-FR-FE-52'],
  ['EXT-FR-FE-69', 'EXT-FR-FE-75'],
  ['EXT-FR-FE-92', 'EXT-FR-FE-98'],
  ['EXT-FR-FE-115', 'EXT-FR-FE-121'],
  ['BT-71'],
  ['EXT-FR-FE-146'],
] as const

const NOTES = [
  ['PMT', 'the fixed sum for collection costs', 'l’indemnité forfaitaire pour frais de recouvrement'],
  ['PMD', 'the penalties for late payment', 'les pénalités de retard'],
  ['AAB', 'the discount for early payment, or that there is none', 'l’escompte, ou l’absence d’escompte'],
] as const

const list = (codes: ReadonlySet<string>) => [...codes].join(', ')
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function named(term: string): { readonly en: string; readonly fr: string; readonly En: string; readonly Fr: string } {
  const [en, fr] = FRENCH_NAMES[term] as readonly [string, string]
  return { en, fr, En: capital(en), Fr: capital(fr) }
}

function tooLong(term: string, most: number): RuleText {
  const { en, fr, En, Fr } = named(term)
  return [
    term,
    `${En} has more than ${most} characters.`,
    `${Fr} compte plus de ${most} caractères.`,
    `Shorten ${en} to ${most} characters at most.`,
    `Raccourcissez ${fr} à ${most} caractères au plus.`,
  ]
}

function wrongNumber(term: string): RuleText {
  const { en, fr, En, Fr } = named(term)
  return [
    term,
    `${En} is empty, or has a character that is not allowed.`,
    `${Fr} est vide ou contient un caractère qui n’est pas admis.`,
    `Write ${en} with letters without accents, digits and the signs - + _ / only, without spaces.`,
    `N’employez pour ${fr} que des lettres sans accent, des chiffres et les signes - + _ /, sans espace.`,
  ]
}

function wrongDate(term: string): RuleText {
  const { en, fr, En } = named(term)
  return [
    term,
    `${En} is not a day of the years 2000 to 2099 in the form of its syntax.`,
    `Pour ${fr}, la valeur n’est pas un jour existant des années 2000 à 2099, dans la forme voulue.`,
    `Give ${en} as YYYYMMDD in CII, as YYYY-MM-DD in UBL.`,
    `Indiquez ${fr} sous la forme AAAAMMJJ en CII, AAAA-MM-JJ en UBL.`,
  ]
}

function wrongType(term: string): RuleText {
  const { en, fr, En, Fr } = named(term)
  return [
    term,
    `${En} is none of those used in France.`,
    `${Fr} n’est pas de ceux qui sont admis en France.`,
    `Take one of these for ${en}: ${list(FRENCH_TYPES)}.`,
    `Choisissez pour ${fr} l’un de ces codes : ${list(FRENCH_TYPES)}.`,
  ]
}

function noNote(code: string, en: string, fr: string): RuleText {
  return [
    'BT-22 BT-21',
    `The note about ${en} is missing (${code}).`,
    `Il manque la note qui indique ${fr} (${code}).`,
    `Add a note with the subject code ${code}; in UBL its text begins with #${code}#.`,
    `Ajoutez une note avec le code sujet ${code} ; en UBL, son texte commence par #${code}#.`,
  ]
}

function twoNotes(code: string, en: string, fr: string): RuleText {
  return [
    'BT-21',
    `There is more than one note about ${en} (${code}).`,
    `Plusieurs notes indiquent ${fr} (${code}), alors qu’une seule est admise.`,
    `Put all of it into one note with the subject code ${code}.`,
    `Réunissez le tout dans une seule note avec le code sujet ${code}.`,
  ]
}

function wrongSiret(term: string): RuleText {
  const { en, fr } = named(term)
  const isLocation = term === 'BT-71' || term === 'EXT-FR-FE-146'
  const [ofEn, ofFr] = isLocation ? ['in', 'pour'] : ['of', 'pour']
  return [
    term,
    `The SIRET ${ofEn} ${en} (scheme 0009) is not 14 digits that begin with the SIREN given beside it (scheme 0002).`,
    `Le SIRET indiqué ${ofFr} ${fr} (schéma 0009) n’est pas fait de 14 chiffres, ou ne commence pas par le SIREN indiqué à côté (schéma 0002).`,
    'Give the SIRET as 14 digits without spaces, and the SIREN that it begins with.',
    'Indiquez le SIRET en 14 chiffres, sans espace, et le SIREN par lequel il commence.',
  ]
}

function noScheme(term: string): RuleText {
  const { en, fr } = named(term)
  return [
    term,
    `An identifier given for ${en} does not say which scheme it is of.`,
    `Un identifiant indiqué pour ${fr} ne précise pas son schéma.`,
    'Give its scheme as the attribute schemeID: 0009 for a SIRET, 0002 for a SIREN, 0224 for a routing code.',
    'Précisez son schéma par l’attribut schemeID : 0009 pour un SIRET, 0002 pour un SIREN, 0224 pour un code routage.',
  ]
}

function sameScheme(term: string): RuleText {
  const { en, fr } = named(term)
  return [
    term,
    `Two identifiers given for ${en} are of the same scheme.`,
    `Deux identifiants indiqués pour ${fr} ont le même schéma.`,
    'Keep one identifier of each scheme.',
    'Ne gardez qu’un identifiant par schéma.',
  ]
}

function wrongAddress(term: string): RuleText {
  const { en, fr, En, Fr } = named(term)
  return [
    term,
    `${En} (scheme 0225) is empty, or has a character that is not allowed.`,
    `${Fr} (schéma 0225) est vide ou contient un caractère qui n’est pas admis.`,
    `Write ${en} with letters without accents, digits and the signs - + _ . only, without spaces.`,
    `N’employez pour ${fr} que des lettres sans accent, des chiffres et les signes - + _ ., sans espace.`,
  ]
}

function wrongRouting(term: string): RuleText {
  const { en, fr } = named(term)
  return [
    term,
    `The routing code given for ${en} (scheme 0224) is empty, or has a character that is not allowed.`,
    `Le code routage indiqué pour ${fr} (schéma 0224) est vide ou contient un caractère qui n’est pas admis.`,
    'Write it with letters without accents, digits and the signs - + _ . only, without spaces.',
    'N’employez que des lettres sans accent, des chiffres et les signes - + _ ., sans espace.',
  ]
}

function longRouting(term: string): RuleText {
  const { en, fr } = named(term)
  return [
    term,
    `The routing code given for ${en} (scheme 0224) has more than 100 characters.`,
    `Le code routage indiqué pour ${fr} (schéma 0224) compte plus de 100 caractères.`,
    'Shorten it to 100 characters at most.',
    'Raccourcissez-le à 100 caractères au plus.',
  ]
}

function wrongCategory(term: string): RuleText {
  const { fr, En } = named(term)
  return [
    term,
    `${En} is missing, or none of those used in France.`,
    `Pour ${fr}, le code manque ou n’est pas de ceux qui sont admis en France.`,
    `Take one of ${list(FRENCH_CATEGORIES)}.`,
    `Choisissez l’un de ces codes : ${list(FRENCH_CATEGORIES)}.`,
  ]
}

function spanish(term: string): RuleText {
  const { fr, En } = named(term)
  return [
    term,
    `${En} is L or M, of the Canary Islands or of Ceuta and Melilla, which French invoices do not use.`,
    `Pour ${fr}, les codes L et M (Canaries, Ceuta et Melilla) ne sont pas admis en France.`,
    `Take one of ${list(FRENCH_CATEGORIES)}.`,
    `Choisissez l’un de ces codes : ${list(FRENCH_CATEGORIES)}.`,
  ]
}

function wrongRate(term: string): RuleText {
  const { fr, En } = named(term)
  return [
    term,
    `${En} is none that France has or had, or is not written with two decimals at most.`,
    `Pour ${fr}, la valeur n’est pas un taux français en vigueur ou ancien, écrit avec deux décimales au plus.`,
    `Give one of ${list(FRENCH_RATES)}, with a point and two decimals at most.`,
    `Indiquez l’un de ces taux : ${list(FRENCH_RATES)}, avec un point et deux décimales au plus.`,
  ]
}

function wrongShape(term: string, places: number, signed: boolean): RuleText {
  const { en, fr, En } = named(term)
  const below = signed ? 'The minus counts as one of the 19.' : 'It may not be below zero.'
  const dessous = signed ? 'Le signe moins compte parmi les 19.' : 'La valeur ne peut être négative.'
  return [
    term,
    `${En} is not a number of at most 19 digits, of which ${places} at most after the point.`,
    `Pour ${fr}, la valeur n’est pas un nombre de 19 chiffres au plus, dont ${places} au plus après le point.`,
    `Write ${en} with digits, a point and at most ${places} decimals. ${below}`,
    `Écrivez ${fr} avec des chiffres, un point et ${places} décimales au plus. ${dessous}`,
  ]
}

function wrongPrice(term: string): RuleText {
  const { en, fr, En } = named(term)
  return [
    term,
    `${En} is not a number of at most 19 digits, of which 6 at most after the point, or is below zero.`,
    `Pour ${fr}, la valeur est négative, ou n’est pas un nombre de 19 chiffres au plus, dont 6 au plus après le point.`,
    `Write ${en} with digits, a point and at most 6 decimals; below zero it may be in frameworks B9, S9 and M9 only.`,
    `Écrivez ${fr} avec des chiffres, un point et 6 décimales au plus ; une valeur négative n’est admise que dans les cadres B9, S9 et M9.`,
  ]
}

function wrongPercent(term: string): RuleText {
  const { fr, En } = named(term)
  return [
    term,
    `${En} is not a number of at most 4 digits, of which 2 at most after the point, or is below zero.`,
    `Pour ${fr}, la valeur est négative, ou n’est pas un nombre de 4 chiffres au plus, dont 2 au plus après le point.`,
    'Write it as a percentage with a point and at most 2 decimals: 20.00.',
    'Écrivez-la en pourcentage avec un point et 2 décimales au plus : 20.00.',
  ]
}

/** Rules that are alone of their kind. */
const SINGLE = (): RuleTexts => ({
  'BR-FR-08_BT-23': [
    'BT-23',
    'The framework of invoicing is missing, or none that France has.',
    'Le cadre de facturation manque ou n’est pas de ceux qui sont admis en France.',
    `Give one of ${list(FRENCH_FRAMEWORKS)}: B for goods, S for services, M for both.`,
    `Indiquez l’un de ces cadres : ${list(FRENCH_FRAMEWORKS)} ; B pour des biens, S pour des services, M pour les deux.`,
  ],
  'BR-FR-10_BT-30': [
    'BT-30',
    'The SIREN of the seller (scheme 0002) is missing, or not nine digits.',
    'Le SIREN du vendeur (schéma 0002) manque ou ne compte pas neuf chiffres.',
    'Give the nine digits as the legal registration of the seller, with scheme 0002.',
    'Indiquez ses neuf chiffres comme identifiant d’enregistrement légal du vendeur, avec le schéma 0002.',
  ],
  'BR-FR-11_BT-47': [
    'BT-47',
    'The note BAR says B2B, and the SIREN of the buyer (scheme 0002) is missing or not nine digits.',
    'La note BAR indique B2B, et le SIREN de l’acheteur (schéma 0002) manque ou ne compte pas neuf chiffres.',
    'Give the nine digits as the legal registration of the buyer, with scheme 0002.',
    'Indiquez ses neuf chiffres comme identifiant d’enregistrement légal de l’acheteur, avec le schéma 0002.',
  ],
  'BR-FR-12_BT-49': [
    'BT-49',
    'The electronic address of the buyer is missing.',
    'Il manque l’adresse électronique de l’acheteur.',
    'Give the address where the buyer receives invoices; in the French directory it has scheme 0225.',
    'Indiquez l’adresse où l’acheteur reçoit ses factures ; dans l’annuaire français, son schéma est 0225.',
  ],
  'BR-FR-13_BT-34': [
    'BT-34',
    'The electronic address of the seller is missing.',
    'Il manque l’adresse électronique du vendeur.',
    'Give the address of the seller; in the French directory it has scheme 0225.',
    'Indiquez l’adresse du vendeur ; dans l’annuaire français, son schéma est 0225.',
  ],
  'BR-FR-17_BT-123': [
    'BT-123',
    'The description of an attachment is none of the words used in France.',
    'La description d’une pièce jointe n’est pas l’un des mots admis en France.',
    `Describe the attachment by one of ${list(ATTACHMENTS)}, or leave the description out.`,
    `Décrivez la pièce jointe par l’un de ces mots : ${list(ATTACHMENTS)}, ou retirez la description.`,
  ],
  'BR-FR-18_BT-123': [
    'BT-123',
    'More than one attachment is described as LISIBLE, the readable form of the invoice.',
    'Plusieurs pièces jointes sont décrites comme LISIBLE, la forme lisible de la facture.',
    'Keep LISIBLE for one attachment, and describe the others by another word.',
    'Gardez LISIBLE pour une seule pièce jointe, et décrivez les autres par un autre mot.',
  ],
  'BR-FR-20_BT-21': treatment(
    'The note BAR says none of the treatments that there are.',
    'La note BAR n’indique aucun des traitements prévus.',
    'Let it say',
    'Indiquez-y',
  ),
  'BR-FR-31_BT-21': twoTreatments(),
  'BR-FR-30_BT-21': twoTreatments(),
  'BR-FR-21_BT-49': [
    'BT-49 BT-47',
    'The note BAR says B2B, and the electronic address of the buyer is not of scheme 0225 or does not begin with the SIREN.',
    'La note BAR indique B2B, et l’adresse électronique de l’acheteur n’est pas du schéma 0225 ou ne commence pas par son SIREN.',
    'Give the address of the buyer in the French directory, with scheme 0225.',
    'Indiquez l’adresse de l’acheteur dans l’annuaire français, avec le schéma 0225.',
  ],
  'BR-FR-22_BT-34': [
    'BT-34 BT-30',
    'The buyer makes out this invoice, and the electronic address of the seller is not of scheme 0225 or does not begin with the SIREN.',
    'La facture est émise par l’acheteur, et l’adresse électronique du vendeur n’est pas du schéma 0225 ou ne commence pas par son SIREN.',
    'Give the address of the seller in the French directory, with scheme 0225.',
    'Indiquez l’adresse du vendeur dans l’annuaire français, avec le schéma 0225.',
  ],
  'BR-FR-27_BG-32': [
    'BG-32 BT-160',
    'A property of the item has neither a name nor a code.',
    'Une caractéristique de l’article n’a ni nom ni code.',
    'Give its name or its code.',
    'Indiquez son nom ou son code.',
  ],
  'BR-FR-27_BT-160': empty('BT-160', 'The name of a property of the item', 'Le nom d’une caractéristique de l’article'),
  'BR-FR-27_EXT-FR-FE-159': empty(
    'EXT-FR-FE-159',
    'The code of a property of the item',
    'Le code d’une caractéristique de l’article',
  ),
  'BR-FR-28-Value': [
    'BT-161',
    'A property of the item needs either a value or a measure with its unit, not both.',
    'Une caractéristique de l’article doit avoir soit une valeur, soit une mesure avec son unité, et non les deux.',
    'Keep one of the two; give the unit of a measure as the attribute unitCode.',
    'Gardez l’une des deux ; précisez l’unité d’une mesure par l’attribut unitCode.',
  ],
  'BR-FR-29_BT-18': twoReferences('BT-18', 'of the invoice', 'de la facture'),
  'BR-FR-29_AFL': empty('BT-18', 'A reference of the type AFL', 'Une référence de type AFL'),
  'BR-FR-29_AVV': empty('BT-18', 'A reference of the type AVV', 'Une référence de type AVV'),
  'BR-FR-30_BT-128': twoReferences('BT-128', 'of a line', 'd’une ligne'),
  'BR-FR-30_AFL': empty('BT-128', 'A reference of a line of the type AFL', 'Une référence de ligne de type AFL'),
  'BR-FR-30_AVV': empty('BT-128', 'A reference of a line of the type AVV', 'Une référence de ligne de type AVV'),
  'BR-FR-32-LEGALID': wrongSiren('A legal registration of scheme 0002', 'Un enregistrement légal du schéma 0002'),
  'BR-FR-32-GLOBALID': wrongSiren('An identifier of scheme 0002 or 0231', 'Un identifiant du schéma 0002 ou 0231'),
  'BR-FR-32-ID': wrongSiren('An identifier of scheme 0002 or 0231', 'Un identifiant du schéma 0002 ou 0231'),
  'BR-FR-CO-03_BT-3': [
    'BT-3 BT-12 BT-73 BT-74',
    'A credit note for a global allowance (262) lacks the contract or the start or end of the period.',
    'À un avoir pour remise globale (262), il manque le contrat, ou le début ou la fin de la période.',
    'Give the number of the contract, and both dates of the invoicing period.',
    'Indiquez le numéro du contrat et les deux dates de la période de facturation.',
  ],
  'BR-FR-CO-04_BT-4': corrected(),
  'BR-FR-CO-04_BT-3': corrected(),
  'BR-FR-CO-05_BT-3': [
    'BT-3 BG-3 BT-25 BT-26',
    'A credit note names no earlier invoice with its number and date, neither for all of it nor for each line.',
    'L’avoir n’indique aucune facture antérieure avec son numéro et sa date, ni pour l’ensemble ni à chaque ligne.',
    'Name the invoice that is credited, by number and date; of several, name one at each line.',
    'Indiquez le numéro et la date de la facture que l’avoir concerne ; s’il y en a plusieurs, indiquez-les à chaque ligne.',
  ],
  'BR-FR-CO-07_BT-9': [
    'BT-9 BT-2',
    'The due date is before the issue date.',
    'La date d’échéance précède la date d’émission.',
    `Give a later due date; an earlier one is for payments in advance (${list(PREPAYMENT_TYPES)}) and for what is paid already (${list(PAID)}).`,
    `Indiquez une échéance plus tardive ; une échéance antérieure est réservée aux acomptes (${list(PREPAYMENT_TYPES)}) et aux factures déjà payées (${list(PAID)}).`,
  ],
  'BR-FR-CO-08_BT-23': [
    'BT-23 BT-3',
    'The framework is that of a final invoice after payments in advance, and the type is that of a payment in advance.',
    'Le cadre est celui d’une facture définitive après acompte, alors que le type est celui d’une facture d’acompte.',
    `Take another framework than B4, S4 and M4, or another type than ${list(PREPAYMENT_TYPES)}.`,
    `Choisissez un autre cadre que B4, S4 et M4, ou un autre type que ${list(PREPAYMENT_TYPES)}.`,
  ],
  'BR-FR-CO-09_BT-23-1': [
    'BT-23 BT-113 BT-112',
    `The framework says that all is paid (${list(PAID)}), and the amount paid is not the total with VAT.`,
    `Le cadre indique une facture déjà payée (${list(PAID)}), et le montant déjà payé n’est pas le total TVA comprise.`,
    'Give the total with VAT as the amount paid already, or take another framework.',
    'Indiquez le total TVA comprise comme montant déjà payé, ou choisissez un autre cadre.',
  ],
  'BR-FR-CO-09_BT-23-2': [
    'BT-23 BT-115',
    `The framework says that all is paid (${list(PAID)}), and the amount due is not zero.`,
    `Le cadre indique une facture déjà payée (${list(PAID)}), et le montant à payer n’est pas nul.`,
    'Set the amount due to zero, or take another framework.',
    'Mettez le montant à payer à zéro, ou choisissez un autre cadre.',
  ],
  'BR-FR-CO-09_BT-23-3': [
    'BT-23 BT-9',
    `The framework says that all is paid (${list(PAID)}), and the due date is missing.`,
    `Le cadre indique une facture déjà payée (${list(PAID)}), et la date d’échéance manque.`,
    'Give the day of the payment as the due date, or take another framework.',
    'Indiquez la date du paiement comme date d’échéance, ou choisissez un autre cadre.',
  ],
  'BR-FR-CO-12_BT-5': [
    'BT-5 BT-6 BT-111',
    'The invoice is in another currency than EUR, and does not give the total VAT in EUR.',
    'La facture est dans une autre devise que l’euro, et n’indique pas le total de TVA en euros.',
    'Give EUR as the currency in which VAT is accounted for, and the total VAT in EUR.',
    'Indiquez EUR comme devise de comptabilisation de la TVA, et le total de TVA en euros.',
  ],
  'BR-FR-CO-14_BT-29-1': [
    'BT-29 BT-21 BT-22',
    'The seller is a member of a VAT group (scheme 0231), and no note TXD says so.',
    'Le vendeur est membre d’un assujetti unique (schéma 0231), et aucune note TXD ne l’indique.',
    'Add a note with the subject code TXD and the text MEMBRE_ASSUJETTI_UNIQUE.',
    'Ajoutez une note avec le code sujet TXD et le texte MEMBRE_ASSUJETTI_UNIQUE.',
  ],
  'BR-FR-CO-15_BT-29-1': [
    'BT-29 BG-11 BT-63',
    'The seller is a member of a VAT group (scheme 0231), and the VAT number of its tax representative is missing.',
    'Le vendeur est membre d’un assujetti unique (schéma 0231), et le numéro de TVA de son représentant fiscal manque.',
    'Give the VAT group as the tax representative of the seller, with its VAT number.',
    'Indiquez l’assujetti unique comme représentant fiscal du vendeur, avec son numéro de TVA.',
  ],
})

function treatment(en: string, fr: string, doEn: string, doFr: string): RuleText {
  return [
    'BT-21 BT-22',
    en,
    fr,
    `${doEn} one of ${list(TREATMENTS)}.`,
    `${doFr} l’un de ces mots : ${list(TREATMENTS)}.`,
  ]
}

function twoTreatments(): RuleText {
  return treatment(
    'More than one note BAR says which treatment the invoice has.',
    'Plusieurs notes BAR indiquent le traitement de la facture, alors qu’une seule est admise.',
    'Keep one note BAR, which says',
    'Gardez une seule note BAR, qui indique',
  )
}

function corrected(): RuleText {
  return [
    'BT-3 BG-3',
    'A corrected invoice names no earlier invoice, or more than one.',
    'La facture rectificative n’indique aucune facture antérieure, ou en indique plusieurs.',
    'Name the one invoice that is corrected, by number and date.',
    'Indiquez la seule facture qui est rectifiée, par son numéro et sa date.',
  ]
}

function empty(term: string, en: string, fr: string): RuleText {
  return [
    term,
    `${en} is empty.`,
    `${fr} est vide.`,
    'Give its text, or leave it out.',
    'Indiquez son texte, ou retirez l’élément.',
  ]
}

function twoReferences(term: string, en: string, fr: string): RuleText {
  return [
    term,
    `References ${en} of the type AFL, or of the type AVV, stand more than once.`,
    `Il y a plusieurs références ${fr} de type AFL, ou plusieurs de type AVV.`,
    'Keep one of each type.',
    'N’en gardez qu’une de chaque type.',
  ]
}

function wrongSiren(en: string, fr: string): RuleText {
  return [
    '',
    `${en} is not nine digits.`,
    `${fr} ne compte pas neuf chiffres.`,
    'Give the nine digits of the SIREN without spaces between them.',
    'Indiquez les neuf chiffres du SIREN, sans espace entre eux.',
  ]
}
