import type { RuleText, RuleTexts } from '../texts.js'
import {
  CANARY_ISLANDS,
  CEUTA_MELILLA,
  EXEMPT,
  EXPORT,
  INTRA_COMMUNITY,
  NOT_SUBJECT,
  REVERSE_CHARGE,
  STANDARD,
  type VatFamily,
  ZERO_RATED,
} from '../vat-families.js'

interface Words {
  readonly en: string
  readonly fr: string
  /** Who must be registered for VAT, and how. */
  readonly parties: 'seller' | 'seller, by VAT' | 'both' | 'both, by VAT' | 'nobody'
  readonly rate: 'positive' | 'zero' | 'not negative' | 'none'
  readonly reason: boolean
  /** Whether the breakdown has the category once, not once a rate. */
  readonly once: boolean
}

/** What the families are called, and what they demand. */
export const FAMILIES: readonly (readonly [VatFamily, Words])[] = [
  [
    STANDARD,
    { en: 'standard rate', fr: 'taux normal', parties: 'seller', rate: 'positive', reason: false, once: false },
  ],
  [ZERO_RATED, { en: 'zero rate', fr: 'taux zéro', parties: 'seller', rate: 'zero', reason: false, once: true }],
  [EXEMPT, { en: 'exempt', fr: 'exonéré', parties: 'seller', rate: 'zero', reason: true, once: true }],
  [
    REVERSE_CHARGE,
    { en: 'reverse charge', fr: 'autoliquidation', parties: 'both', rate: 'zero', reason: true, once: true },
  ],
  [
    INTRA_COMMUNITY,
    {
      en: 'supply within the EU',
      fr: 'livraison intracommunautaire',
      parties: 'both, by VAT',
      rate: 'zero',
      reason: true,
      once: true,
    },
  ],
  [EXPORT, { en: 'export', fr: 'exportation', parties: 'seller, by VAT', rate: 'zero', reason: true, once: true }],
  [
    NOT_SUBJECT,
    { en: 'not subject to VAT', fr: 'hors champ de la TVA', parties: 'nobody', rate: 'none', reason: true, once: true },
  ],
  [CANARY_ISLANDS, { en: 'IGIC', fr: 'IGIC', parties: 'seller', rate: 'positive', reason: false, once: false }],
  [CEUTA_MELILLA, { en: 'IPSI', fr: 'IPSI', parties: 'seller', rate: 'not negative', reason: false, once: false }],
]

/** Where a category is used: in a line, in an allowance, in a charge. */
const USES = [
  ['a line', 'une ligne', 'BT-151', 'BT-152'],
  ['an allowance', 'une remise', 'BT-95', 'BT-96'],
  ['a charge', 'un supplément', 'BT-102', 'BT-103'],
] as const

const PARTIES: Readonly<
  Record<Words['parties'], readonly [terms: string, en: string, fr: string, doEn: string, doFr: string]>
> = {
  seller: [
    'BT-31 BT-32 BT-63',
    'neither the seller nor its tax representative is registered for tax',
    'ni le vendeur ni son représentant fiscal n’a d’immatriculation fiscale',
    'Give the VAT identifier or tax number of the seller, or the VAT identifier of its representative.',
    'Indiquez le numéro de TVA ou fiscal du vendeur, ou le numéro de TVA de son représentant.',
  ],
  'seller, by VAT': [
    'BT-31 BT-63',
    'neither the seller nor its tax representative has a VAT identifier',
    'ni le vendeur ni son représentant fiscal n’a de numéro de TVA',
    'Give the VAT identifier of the seller or of its representative.',
    'Indiquez le numéro de TVA du vendeur ou de son représentant.',
  ],
  both: [
    'BT-31 BT-32 BT-63 BT-47 BT-48',
    'seller and buyer are not both identified for tax',
    'le vendeur et l’acheteur ne sont pas tous deux identifiés fiscalement',
    'Give the VAT identifier of the seller, and the VAT identifier or legal registration of the buyer.',
    'Indiquez le numéro de TVA du vendeur, et le numéro de TVA ou l’immatriculation légale de l’acheteur.',
  ],
  'both, by VAT': [
    'BT-31 BT-63 BT-48',
    'seller and buyer do not both have a VAT identifier',
    'le vendeur et l’acheteur n’ont pas tous deux un numéro de TVA',
    'Give the VAT identifiers of the seller, or its representative, and of the buyer.',
    'Indiquez les numéros de TVA du vendeur, ou de son représentant, et de l’acheteur.',
  ],
  nobody: [
    'BT-31 BT-48 BT-63',
    'a VAT identifier of the seller, its representative or the buyer is given',
    'un numéro de TVA du vendeur, de son représentant ou de l’acheteur est indiqué',
    'Leave the VAT identifiers out, or take the category that applies.',
    'Retirez les numéros de TVA, ou choisissez la catégorie qui convient.',
  ],
}

const RATES: Readonly<Record<Words['rate'], readonly [en: string, fr: string, doEn: string, doFr: string]>> = {
  positive: [
    'is not above zero',
    'n’est pas supérieur à zéro',
    'Give the rate that applies.',
    'Indiquez le taux applicable.',
  ],
  zero: ['is not 0', 'n’est pas 0', 'Set the rate to 0.', 'Mettez le taux à 0.'],
  'not negative': [
    'is missing or negative',
    'manque ou est négatif',
    'Give a rate of 0 or more.',
    'Indiquez un taux de 0 ou plus.',
  ],
  none: [
    'is given, though there is none',
    'est indiqué, alors qu’il n’y en a pas',
    'Leave the rate out.',
    'Retirez le taux.',
  ],
}

function familyTexts(
  { code, name }: VatFamily,
  { en, fr, parties, rate, reason, once }: Words,
): Record<string, RuleText> {
  const texts: Record<string, RuleText> = {}
  const category = `VAT category ${code} (${en})`
  const categoryFr = `la catégorie de TVA ${code} (${fr})`
  texts['01'] = [
    'BG-23 BT-118',
    `What the invoice uses of ${category} is not ${once ? 'once ' : ''}in the breakdown of VAT.`,
    `La ventilation de la TVA ne reprend pas ${once ? 'une seule fois ' : ''}${categoryFr} telle que la facture l’emploie.`,
    `Have one breakdown ${once ? 'of the category' : 'for each rate of the category'} if lines, allowances or charges use it, else none.`,
    `Donnez une ventilation ${once ? 'de la catégorie' : 'par taux de la catégorie'} si des lignes, remises ou suppléments l’emploient, sinon aucune.`,
  ]
  const [partyTerms, who, whoFr, give, giveFr] = PARTIES[parties]
  const [rateEn, rateFr, set, setFr] = RATES[rate]
  USES.forEach(([use, useFr, categoryTerm, rateTerm], at) => {
    texts[`0${at + 2}`] = [
      `${categoryTerm} ${partyTerms}`,
      `${use.charAt(0).toUpperCase()}${use.slice(1)} has ${category}, but ${who}.`,
      `${useFr.charAt(0).toUpperCase()}${useFr.slice(1)} relève de ${categoryFr}, mais ${whoFr}.`,
      give,
      giveFr,
    ]
    texts[`0${at + 5}`] = [
      rateTerm,
      `The rate of ${use} of ${category} ${rateEn}.`,
      `Pour ${useFr} relevant de ${categoryFr}, le taux ${rateFr}.`,
      set,
      setFr,
    ]
  })
  texts['08'] = [
    'BT-116 BT-131 BT-92 BT-99',
    `The base of ${category} is not what its lines and charges, less its allowances, come to${once ? '' : ' at that rate'}.`,
    `La base de ${categoryFr} n’est pas la somme de ses lignes et suppléments, moins ses remises${once ? '' : ', à ce taux'}.`,
    'Recalculate the base, or the amounts it is made of.',
    'Recalculez la base, ou les montants dont elle est faite.',
  ]
  texts['09'] = once
    ? [
        'BT-117',
        `The VAT of ${category} is not 0.`,
        `La TVA de ${categoryFr} n’est pas 0.`,
        'Set the VAT of this category to 0.',
        'Mettez la TVA de cette catégorie à 0.',
      ]
    : [
        'BT-117 BT-116 BT-119',
        `The VAT of ${category} is not its base times its rate.`,
        `La TVA de ${categoryFr} n’est pas sa base multipliée par son taux.`,
        'Recalculate the VAT of this category.',
        'Recalculez la TVA de cette catégorie.',
      ]
  texts['10'] = reason
    ? [
        'BT-120 BT-121',
        `${category} has no reason of exemption, neither as text nor as code.`,
        `Il manque le motif d’exonération, en texte ou en code, pour ${categoryFr}.`,
        'Give the reason, or its VATEX code.',
        'Indiquez le motif, ou son code VATEX.',
      ]
    : [
        'BT-120 BT-121',
        `${category} has a reason of exemption, though nothing is exempt.`,
        `Un motif d’exonération est donné pour ${categoryFr}, alors que rien n’est exonéré.`,
        'Leave the reason out.',
        'Retirez le motif.',
      ]
  return Object.fromEntries(Object.entries(texts).map(([number, text]) => [`BR-${name}-${number}`, text]))
}

/** BR-O-11 to BR-O-14: beside O nothing else. */
function onlyO(terms: string, en: string, fr: string): RuleText {
  return [
    terms,
    `The invoice is not subject to VAT (category O), but ${en} has another category.`,
    `La facture est hors champ de la TVA (catégorie O), mais ${fr} relève d’une autre catégorie.`,
    'Make an invoice of its own of what is not subject to VAT.',
    'Faites une facture à part de ce qui est hors champ de la TVA.',
  ]
}

/** Rules of VAT categories. */
export function vatTexts(): RuleTexts {
  return {
    ...Object.assign({}, ...FAMILIES.map(([family, words]) => familyTexts(family, words))),
    'BR-O-11': onlyO('BT-118', 'a breakdown', 'une ventilation'),
    'BR-O-12': onlyO('BT-151', 'a line', 'une ligne'),
    'BR-O-13': onlyO('BT-95', 'an allowance', 'une remise'),
    'BR-O-14': onlyO('BT-102', 'a charge', 'un supplément'),
    'BR-IC-11': [
      'BT-72 BG-14',
      'A supply within the EU (category K) has neither a date of delivery nor an invoicing period.',
      'Une livraison intracommunautaire (catégorie K) n’a ni date de livraison ni période de facturation.',
      'Give the date of delivery, or start or end of the invoicing period.',
      'Indiquez la date de livraison, ou le début ou la fin de la période de facturation.',
    ],
    'BR-IC-12': [
      'BT-80',
      'A supply within the EU (category K) does not say to which country it was delivered.',
      'Une livraison intracommunautaire (catégorie K) ne dit pas dans quel pays elle a été livrée.',
      'Give the country of the delivery address.',
      'Indiquez le pays de l’adresse de livraison.',
    ],
    'BR-B-01': [
      'BT-95 BT-102 BT-118 BT-151',
      'Split payment (VAT category B) is used, but not all countries of the invoice are Italy.',
      'Le paiement scindé (catégorie de TVA B) est employé, mais tous les pays de la facture ne sont pas l’Italie.',
      'Use category B within Italy only.',
      'N’employez la catégorie B qu’en Italie.',
    ],
    'BR-B-02': [
      'BT-95 BT-102 BT-118 BT-151',
      'Split payment (VAT category B) and standard rate (S) stand in the same invoice.',
      'Le paiement scindé (catégorie de TVA B) et le taux normal (S) sont dans la même facture.',
      'Keep one of the two categories.',
      'Gardez l’une des deux catégories.',
    ],
  }
}
