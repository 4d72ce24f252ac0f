import { once } from '../../syntax/once.js'
import type { RuleText, RuleTexts } from '../texts.js'
import { EN16931_CII_SYNTAX } from './en16931-cii-syntax.js'
import { EN16931_CODES } from './en16931-codes.js'
import { vatTexts } from './en16931-vat.js'
import { addsUp, missing, twoDecimals } from './sentences.js'

const HEAD = (): RuleTexts => ({
  'BR-01': missing('BT-24', 'the identifier of the specification', 'l’identifiant de la spécification'),
  'BR-02': missing('BT-1', 'the invoice number', 'le numéro de facture'),
  'BR-03': [
    'BT-2',
    'The issue date is missing, or not written as its format says.',
    'Il manque la date d’émission, ou elle n’est pas au format annoncé.',
    'Give the issue date; in CII as YYYYMMDD with format 102.',
    'Indiquez la date d’émission ; en CII sous la forme AAAAMMJJ avec le format 102.',
  ],
  'BR-04': missing('BT-3', 'the type of the invoice', 'le type de facture'),
  'BR-05': missing('BT-5', 'the currency of the invoice', 'la devise de la facture'),
  'BR-06': missing('BT-27', 'the name of the seller', 'le nom du vendeur'),
  'BR-07': missing('BT-44', 'the name of the buyer', 'le nom de l’acheteur'),
  'BR-08': missing('BG-5', 'the address of the seller', 'l’adresse du vendeur'),
  'BR-09': missing('BT-40', 'the country of the seller', 'le pays du vendeur'),
  'BR-10': missing('BG-8', 'the address of the buyer', 'l’adresse de l’acheteur'),
  'BR-11': missing('BT-55', 'the country of the buyer', 'le pays de l’acheteur'),
  'BR-12': missing('BT-106', 'the total of the lines', 'le total des lignes'),
  'BR-13': missing('BT-109', 'the total without VAT', 'le total hors TVA'),
  'BR-14': missing('BT-112', 'the total with VAT', 'le total TVA comprise'),
  'BR-15': missing('BT-115', 'the amount due', 'le montant à payer'),
  'BR-16': [
    'BG-25',
    'The invoice has no line.',
    'La facture n’a aucune ligne.',
    'Add at least one line.',
    'Ajoutez au moins une ligne.',
  ],
  'BR-17': [
    'BT-59 BT-27',
    'The payee has no name, or is the seller itself.',
    'Le bénéficiaire n’a pas de nom, ou c’est le vendeur lui-même.',
    'Name the payee if it is not the seller; else leave it out.',
    'Nommez le bénéficiaire s’il n’est pas le vendeur ; sinon, retirez-le.',
  ],
  'BR-18': missing('BT-62', 'the name of the seller’s tax representative', 'le nom du représentant fiscal du vendeur'),
  'BR-19': missing(
    'BG-12',
    'the address of the seller’s tax representative',
    'l’adresse du représentant fiscal du vendeur',
  ),
  'BR-20': missing(
    'BT-69',
    'the country of the seller’s tax representative',
    'le pays du représentant fiscal du vendeur',
  ),
  'BR-56': missing(
    'BT-63',
    'the VAT identifier of the seller’s tax representative',
    'le numéro de TVA du représentant fiscal du vendeur',
  ),
  'BR-57': missing('BT-80', 'the country of the delivery address', 'le pays de l’adresse de livraison'),
  'BR-CO-26': [
    'BT-29 BT-30 BT-31',
    'The seller has no identifier, no legal registration and no VAT identifier.',
    'Le vendeur n’a ni identifiant, ni immatriculation légale, ni numéro de TVA.',
    'Give at least one of them: in France the SIREN or the VAT identifier.',
    'Indiquez au moins l’un d’eux : en France le SIREN ou le numéro de TVA.',
  ],
  'BR-CO-09': [
    'BT-31 BT-48 BT-63',
    'A VAT identifier does not begin with the code of a country.',
    'Un numéro de TVA ne commence pas par un code de pays.',
    'Put the two letters of the country first; Greece is EL.',
    'Commencez par les deux lettres du pays ; la Grèce est EL.',
  ],
  'BR-62': missing(
    'BT-34-1',
    'the scheme of the seller’s electronic address',
    'le type de l’adresse électronique du vendeur',
  ),
  'BR-63': missing(
    'BT-49-1',
    'the scheme of the buyer’s electronic address',
    'le type de l’adresse électronique de l’acheteur',
  ),
  'BR-CO-03': [
    'BT-7 BT-8',
    'The day VAT falls due is given both as a date and as a code.',
    'L’exigibilité de la TVA est donnée à la fois par une date et par un code.',
    'Keep the date or the code, not both.',
    'Gardez la date ou le code, pas les deux.',
  ],
})

const REFERENCES_AND_PAYMENT = (): RuleTexts => ({
  'BR-49': missing('BT-81', 'the code of the means of payment', 'le code du moyen de paiement'),
  'BR-50': missing('BT-84', 'the account to which a credit transfer goes', 'le compte qui reçoit le virement'),
  'BR-51': [
    'BT-87',
    'The number of the card has more than ten digits.',
    'Le numéro de carte a plus de dix chiffres.',
    'Give its last digits only, ten at most: never the whole number.',
    'N’en donnez que les derniers chiffres, dix au plus : jamais le numéro entier.',
  ],
  'BR-52': missing('BT-122', 'the number of a supporting document', 'le numéro d’un document justificatif'),
  'BR-53': [
    'BT-6 BT-111',
    'A currency for VAT is named, but there is no total of VAT in it.',
    'Une devise de TVA est indiquée, mais aucun total de TVA n’est donné dans cette devise.',
    'Give the total of VAT in that currency too, or leave the currency out; in CII also if it is the one of the invoice.',
    'Donnez aussi le total de TVA dans cette devise, ou retirez-la ; en CII aussi si c’est celle de la facture.',
  ],
  'BR-55': missing('BT-25', 'the number of the preceding invoice', 'le numéro de la facture précédente'),
  'BR-61': missing(
    'BT-84',
    'the account to which a credit transfer goes (means of payment 30 or 58)',
    'le compte qui reçoit le virement (moyen de paiement 30 ou 58)',
  ),
  'BR-29': [
    'BT-73 BT-74',
    'The invoicing period ends before it begins.',
    'La période de facturation se termine avant de commencer.',
    'Correct its start or its end.',
    'Corrigez son début ou sa fin.',
  ],
  'BR-30': [
    'BT-134 BT-135',
    'The period of the line ends before it begins.',
    'La période de la ligne se termine avant de commencer.',
    'Correct its start or its end.',
    'Corrigez son début ou sa fin.',
  ],
  'BR-CO-19': [
    'BG-14',
    'The invoicing period has neither start nor end.',
    'La période de facturation n’a ni début ni fin.',
    'Give its start, its end or both, or leave the period out.',
    'Indiquez son début, sa fin ou les deux, ou retirez la période.',
  ],
  'BR-CO-20': [
    'BG-26',
    'The period of the line has neither start nor end.',
    'La période de la ligne n’a ni début ni fin.',
    'Give its start, its end or both, or leave the period out.',
    'Indiquez son début, sa fin ou les deux, ou retirez la période.',
  ],
})

const LINES = (): RuleTexts => ({
  'BR-21': missing('BT-126', 'the number of the line', 'le numéro de la ligne'),
  'BR-22': missing('BT-129', 'the invoiced quantity of the line', 'la quantité facturée de la ligne'),
  'BR-23': missing('BT-130', 'the unit of the invoiced quantity', 'l’unité de la quantité facturée'),
  'BR-24': missing('BT-131', 'the net amount of the line', 'le montant net de la ligne'),
  'BR-25': missing('BT-153', 'the name of the item', 'le nom de l’article'),
  'BR-26': missing('BT-146', 'the net price of the item', 'le prix net de l’article'),
  'BR-27': [
    'BT-146',
    'The net price of the item is missing or negative.',
    'Le prix net de l’article manque ou est négatif.',
    'Give a price of zero or more; make the quantity negative to take something back.',
    'Donnez un prix nul ou positif ; pour reprendre un article, mettez une quantité négative.',
  ],
  'BR-28': [
    'BT-148',
    'The gross price of the item is negative.',
    'Le prix brut de l’article est négatif.',
    'Give a gross price of zero or more, or leave it out.',
    'Donnez un prix brut nul ou positif, ou retirez-le.',
  ],
  'BR-54': missing(
    'BT-160 BT-161',
    'the name or the value of an attribute of the item',
    'le nom ou la valeur d’un attribut de l’article',
  ),
  'BR-64': missing(
    'BT-157-1',
    'the scheme of the standard identifier of the item',
    'le type de l’identifiant standard de l’article',
  ),
  'BR-65': missing(
    'BT-158-1',
    'the list from which the class of the item is taken',
    'la liste dont vient la classification de l’article',
  ),
  'BR-CO-04': missing('BT-151', 'the VAT category of the line', 'la catégorie de TVA de la ligne'),
})

/** Allowances and charges: of the invoice and of lines. */
function allowanceTexts(): RuleTexts {
  const kinds = [
    ['an allowance', 'une remise', 'BT-92', 'BT-97 BT-98', 'BT-95', 'BT-93', '31', '33', '32', '05', '21', '01', '02'],
    [
      'a charge',
      'un supplément',
      'BT-99',
      'BT-104 BT-105',
      'BT-102',
      'BT-100',
      '36',
      '38',
      '37',
      '06',
      '22',
      '05',
      '06',
    ],
    [
      'an allowance of the line',
      'une remise de la ligne',
      'BT-136',
      'BT-139 BT-140',
      '',
      'BT-137',
      '41',
      '42',
      '',
      '07',
      '23',
      '24',
      '25',
    ],
    [
      'a charge of the line',
      'un supplément de la ligne',
      'BT-141',
      'BT-144 BT-145',
      '',
      'BT-142',
      '43',
      '44',
      '',
      '08',
      '24',
      '27',
      '28',
    ],
  ] as const
  const texts: Record<string, RuleText> = {}
  for (const [
    en,
    fr,
    amount,
    reasons,
    category,
    base,
    amountId,
    reasonId,
    categoryId,
    agree,
    again,
    cents,
    baseCents,
  ] of kinds) {
    texts[`BR-${amountId}`] = missing(amount, `the amount of ${en}`, `le montant d’${fr}`)
    const reason = missing(reasons, `the reason of ${en} in words or as a code`, `le motif d’${fr} en texte ou en code`)
    texts[`BR-${reasonId}`] = reason
    texts[`BR-CO-${again}`] = reason
    if (category) {
      texts[`BR-${categoryId}`] = missing(category, `the VAT category of ${en}`, `la catégorie de TVA d’${fr}`)
    }
    texts[`BR-CO-${agree}`] = [
      reasons,
      `The reason of ${en} and its code do not mean the same.`,
      `Le motif d’${fr} et son code ne disent pas la même chose.`,
      'Make the code fit the text.',
      'Accordez le code et le texte.',
    ]
    texts[`BR-DEC-${cents}`] = twoDecimals(amount, `the amount of ${en}`, `le montant d’${fr}`)
    texts[`BR-DEC-${baseCents}`] = twoDecimals(base, `the base of ${en}`, `la base d’${fr}`)
  }
  return texts
}

const TOTALS = (): RuleTexts => ({
  'BR-CO-10': addsUp(
    'BT-106 BT-131',
    'the total of the lines',
    'le total des lignes',
    'the sum of the net amounts of the lines',
    'la somme des montants nets des lignes',
  ),
  'BR-CO-11': addsUp(
    'BT-107 BT-92',
    'the total of allowances',
    'le total des remises',
    'the sum of the allowances of the invoice',
    'la somme des remises de la facture',
  ),
  'BR-CO-12': addsUp(
    'BT-108 BT-99',
    'the total of charges',
    'le total des suppléments',
    'the sum of the charges of the invoice',
    'la somme des suppléments de la facture',
  ),
  'BR-CO-13': addsUp(
    'BT-109 BT-106 BT-107 BT-108',
    'the total without VAT',
    'le total hors TVA',
    'the total of the lines, less allowances, plus charges',
    'le total des lignes, moins les remises, plus les suppléments',
  ),
  'BR-CO-14': addsUp(
    'BT-110 BT-117',
    'the total of VAT',
    'le total de TVA',
    'the sum of the VAT of all categories',
    'la somme de la TVA de toutes les catégories',
  ),
  'BR-CO-15': addsUp(
    'BT-112 BT-109 BT-110',
    'the total with VAT',
    'le total TVA comprise',
    'the total without VAT plus the total of VAT in the currency of the invoice',
    'le total hors TVA plus le total de TVA dans la devise de la facture',
  ),
  'BR-CO-16': addsUp(
    'BT-115 BT-112 BT-113 BT-114',
    'the amount due',
    'le montant à payer',
    'the total with VAT, less what is paid already, plus the rounding',
    'le total TVA comprise, moins ce qui est déjà payé, plus l’arrondi',
  ),
  'BR-CO-17': addsUp(
    'BT-117 BT-116 BT-119',
    'the VAT of a category',
    'la TVA d’une catégorie',
    'its base times its rate, rounded to two decimals',
    'sa base multipliée par son taux, arrondie à deux décimales',
  ),
  'BR-CO-18': missing('BG-23', 'the breakdown of VAT', 'la ventilation de la TVA'),
  'BR-45': missing('BT-116', 'the base of a VAT category', 'la base d’une catégorie de TVA'),
  'BR-46': missing('BT-117', 'the VAT of a category', 'la TVA d’une catégorie'),
  'BR-47': missing('BT-118', 'the code of a VAT category', 'le code d’une catégorie de TVA'),
  'BR-48': missing('BT-119', 'the rate of a VAT category', 'le taux d’une catégorie de TVA'),
  'BR-DEC-09': twoDecimals('BT-106', 'the total of the lines', 'le total des lignes'),
  'BR-DEC-10': twoDecimals('BT-107', 'the total of allowances', 'le total des remises'),
  'BR-DEC-11': twoDecimals('BT-108', 'the total of charges', 'le total des suppléments'),
  'BR-DEC-12': twoDecimals('BT-109', 'the total without VAT', 'le total hors TVA'),
  'BR-DEC-13': twoDecimals('BT-110', 'the total of VAT', 'le total de TVA'),
  'BR-DEC-14': twoDecimals('BT-112', 'the total with VAT', 'le total TVA comprise'),
  'BR-DEC-15': twoDecimals(
    'BT-111',
    'the total of VAT in the currency for VAT',
    'le total de TVA dans la devise de TVA',
  ),
  'BR-DEC-16': twoDecimals('BT-113', 'the amount paid already', 'le montant déjà payé'),
  'BR-DEC-17': twoDecimals('BT-114', 'the rounding', 'l’arrondi'),
  'BR-DEC-18': twoDecimals('BT-115', 'the amount due', 'le montant à payer'),
  'BR-DEC-19': twoDecimals('BT-116', 'the base of a VAT category', 'la base d’une catégorie de TVA'),
  'BR-DEC-20': twoDecimals('BT-117', 'the VAT of a category', 'la TVA d’une catégorie'),
  'BR-DEC-23': twoDecimals('BT-131', 'the net amount of the line', 'le montant net de la ligne'),
})

/** Of all rules of EN 16931 on model and codes, in CII and UBL. */
export const en16931Texts = /* @__PURE__ */ once(
  (): RuleTexts => ({
    ...HEAD(),
    ...REFERENCES_AND_PAYMENT(),
    ...LINES(),
    ...allowanceTexts(),
    ...TOTALS(),
    ...vatTexts(),
    ...EN16931_CODES(),
    ...EN16931_CII_SYNTAX(),
  }),
)
