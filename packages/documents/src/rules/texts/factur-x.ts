import { once } from '../../syntax/once.js'
import type { RuleText, RuleTexts } from '../texts.js'
import { en16931Texts } from './en16931.js'
import { FAMILIES } from './en16931-vat.js'
import { missing } from './sentences.js'

/** One of a kind at most, or two. */
function atMost(terms: string, en: string, fr: string, most: 'one' | 'two' = 'one'): RuleText {
  return [
    terms,
    most === 'one' ? `There is more than one ${en}.` : `There are more than two ${en}.`,
    `Il y a plus ${most === 'one' ? 'd’un' : 'de deux'} ${fr}.`,
    `Keep ${most} at most.`,
    `N’en gardez ${most === 'one' ? 'qu’un' : 'que deux'} au plus.`,
  ]
}

/** What the structure says of elements that are told apart by what is in them. */
const COUNTS = (): RuleTexts => ({
  'FX-SCH-A-000033': atMost('BT-31', 'VAT identifier of the seller', 'numéro de TVA du vendeur'),
  'FX-SCH-A-000034': atMost('BT-32', 'tax number of the seller', 'numéro fiscal du vendeur'),
  'FX-SCH-A-000042': atMost(
    'BT-110',
    'total of VAT in the currency of the invoice',
    'total de TVA dans la devise de la facture',
  ),
  'FX-SCH-A-000192': atMost('BT-111', 'total of VAT in the currency for VAT', 'total de TVA dans la devise de la TVA'),
  'FX-SCH-A-000274': atMost('BT-147', 'discount of a price', 'remise sur un prix'),
  'FX-SCH-A-000385': atMost(
    '',
    'tax numbers of the maker of an item',
    'numéros fiscaux du fabricant d’un article',
    'two',
  ),
  'FX-SCH-A-000386': atMost(
    '',
    'VAT identifiers of the maker of an item',
    'numéros de TVA du fabricant d’un article',
    'two',
  ),
  'FX-SCH-A-000387': atMost(
    '',
    'sum of VAT of a line in the currency of the invoice',
    'montant de TVA d’une ligne dans la devise de la facture',
  ),
  'FX-SCH-A-000388': atMost(
    '',
    'sum of VAT of a line in the currency for VAT',
    'montant de TVA d’une ligne dans la devise de la TVA',
  ),
  'FX-SCH-A-001041': atMost('', 'VAT identifier of the seller of an item', 'numéro de TVA du vendeur d’un article'),
  'FX-SCH-A-001042': atMost('', 'tax number of the seller of an item', 'numéro fiscal du vendeur d’un article'),
})

function oneNameOfContact(terms: string, whose: string, deQui: string): RuleText {
  return [
    terms,
    `The contact of the ${whose} is named by a person and by a department.`,
    `Le contact ${deQui} est désigné à la fois par une personne et par un service.`,
    'Keep one of the two names.',
    'Gardez l’un des deux noms.',
  ]
}

function samePayment(terms: string, en: string, fr: string): RuleText {
  return [
    terms,
    `The payment instructions do not all have the same ${en}.`,
    `Les instructions de paiement n’ont pas toutes ${fr}.`,
    `Use one ${en} for all of them.`,
    `Employez partout ${fr}.`,
  ]
}

/** Rules of syntax of EN 16931 that Factur-X takes over, some in its own way. */
const SYNTAX = (): RuleTexts => ({
  'CII-SR-464': [
    'BG-17',
    'This rule of Factur-X holds for every payment instruction.',
    'Cette règle de Factur-X est respectée par toute instruction de paiement.',
    'Nothing is to be done.',
    'Il n’y a rien à faire.',
  ],
  'CII-SR-465': oneNameOfContact('BT-41', 'seller', 'du vendeur'),
  'CII-SR-466': oneNameOfContact('BT-56', 'buyer', 'de l’acheteur'),
  'CII-SR-467': samePayment('BT-81', 'means of payment', 'le même moyen de paiement'),
  'CII-SR-468': samePayment('BT-82', 'text of the means of payment', 'le même libellé du moyen de paiement'),
  'CII-SR-469': [
    'BT-83',
    'There is more than one payment reference.',
    'Il y a plus d’une référence de paiement.',
    'Keep one at most.',
    'N’en gardez qu’une au plus.',
  ],
  'CII-SR-470': [
    'BT-84',
    'A credit transfer names no account, or names it both as an IBAN and otherwise.',
    'Un virement n’indique aucun compte, ou l’indique à la fois par un IBAN et autrement.',
    'Give the IBAN of the account, or its other number.',
    'Indiquez l’IBAN du compte, ou son autre numéro.',
  ],
  'CII-SR-474': atMost('BT-128', 'identifier of the object of a line', 'identifiant de l’objet d’une ligne'),
  'CII-SR-475': atMost('BT-123', 'description of supporting documents', 'libellé de pièces jointes'),
  'CII-SR-476': atMost('BT-125', 'attached file among the supporting documents', 'fichier joint parmi les pièces'),
  'PEPPOL-EN16931-R008': [
    '',
    'The element is empty.',
    'L’élément est vide.',
    'Give it a value, or leave it out.',
    'Donnez-lui une valeur, ou supprimez-le.',
  ],
  'CII-DT-097': [
    '',
    'The date is not written as YYYYMMDD, as its format 102 says.',
    'La date n’est pas sous la forme AAAAMMJJ qu’annonce son format 102.',
    'Write year, month and day with eight digits.',
    'Écrivez l’année, le mois et le jour en huit chiffres.',
  ],
})

/** A rule of EN 16931 that EXTENDED says in its own way: what it is about is the same. */
function like(texts: RuleTexts, id: string, en = '', fr = ''): RuleText {
  const [terms, sentence, phrase, remedy, remede] = texts[id] as RuleText
  return [terms, sentence + en, phrase + fr, remedy, remede]
}

const CENT = ' A cent for each line, allowance and charge is let go.'
const CENTIME = ' Un centime d’écart par ligne, remise et supplément est admis.'

const TOTALS = (texts: RuleTexts): RuleTexts => ({
  ...Object.fromEntries(
    ['10', '11', '12', '13', '15'].map((number) => [
      `BR-FXEXT-CO-${number}`,
      like(texts, `BR-CO-${number}`, CENT, CENTIME),
    ]),
  ),
  'BR-FXEXT-CO-16': [
    'BT-115 BT-112 BT-113 BT-114',
    'The amount due is not the total with VAT, less what is paid already, plus rounding and adjustments.',
    'Le montant à payer n’est pas le total TVA comprise, moins ce qui est déjà payé, plus l’arrondi et les ajustements.',
    'Set the amount due to that.',
    'Recalculez le montant à payer.',
  ],
  'BR-CO-25': [
    'BT-9 BT-20 BT-115',
    'Something is to be paid, and there is neither a due date nor terms of payment.',
    'Il reste à payer, et il n’y a ni échéance ni conditions de paiement.',
    'Give the due date, or the terms of payment.',
    'Indiquez l’échéance, ou les conditions de paiement.',
  ],
})

const LINES = (texts: RuleTexts): RuleTexts => ({
  ...Object.fromEntries(
    ['BR-22', 'BR-23', 'BR-24', 'BR-26', 'BR-38', 'BR-44'].map((id) => [`BR-FXEXT-${id}`, like(texts, id)]),
  ),
  'BR-FXEXT-CO-04': like(texts, 'BR-CO-04'),
  'BR-FXEXT-01': missing('BT-22', 'the text, or a code for it, of a note', 'le texte d’une note, ou un code pour lui,'),
  'BR-FXEXT-02': missing(
    'BT-127',
    'the text, or a code for it, of a note of a line',
    'le texte d’une note de ligne, ou un code pour lui,',
  ),
  'BR-FXEXT-03': [
    'BT-48 BT-63',
    'The tax identifier of a party other than the seller is no VAT identifier.',
    'L’identifiant fiscal d’une partie autre que le vendeur n’est pas un numéro de TVA.',
    'Give its VAT identifier with the scheme VA, or leave it out.',
    'Indiquez son numéro de TVA avec le schéma VA, ou supprimez-le.',
  ],
  'BR-FXEXT-04': [
    'BT-160',
    'The code of an attribute of an item is not in the list of attributes.',
    'Le code d’un attribut d’article ne figure pas dans la liste des attributs.',
    'Take a code of UNTDID 6313 or of Factur-X.',
    'Choisissez un code d’UNTDID 6313 ou de Factur-X.',
  ],
  'BR-FXEXT-BR-54-1': missing(
    'BT-160',
    'the name, or the code, of an attribute of an item',
    'le nom ou le code d’un attribut d’article',
  ),
  'BR-FXEXT-BR-54-2': [
    'BT-161',
    'An attribute of an item has no value, or one in words and one with a unit as well.',
    'Un attribut d’article n’a pas de valeur, ou en a une en mots et une avec unité.',
    'Give one of both, a measured one with its unit.',
    'Indiquez l’une des deux ; une mesure avec son unité.',
  ],
  'BR-FXEXT-06': [
    'BT-126',
    'A line that belongs to another does not say whether it is a detail, a group or information.',
    'Une ligne rattachée à une autre n’indique pas si c’est un détail, un groupe ou une information.',
    'Give it the status DETAIL, GROUP or INFORMATION.',
    'Donnez-lui le statut DETAIL, GROUP ou INFORMATION.',
  ],
  'BR-FXEXT-08': [
    'BT-131',
    'The amount of a group of lines is not the sum of the lines and groups in it.',
    'Le montant d’un groupe de lignes n’est pas la somme des lignes et groupes qu’il contient.',
    'Set it to that sum, or leave it out.',
    'Recalculez cette somme, ou supprimez-la.',
  ],
  'BR-FXEXT-11': [
    'BT-126',
    'A line belongs to a line that is not in the invoice.',
    'Une ligne est rattachée à une ligne qui ne figure pas dans la facture.',
    'Name the identifier of a line of this invoice.',
    'Indiquez l’identifiant d’une ligne de cette facture.',
  ],
  'BR-FXEXT-12': [
    'BT-126 BT-131',
    'A group of lines has an amount, but not each group in it; or it has not just one identifier.',
    'Un groupe de lignes a un montant, mais pas chacun des groupes qu’il contient ; ou il n’a pas un seul identifiant.',
    'Give each group in it an amount.',
    'Donnez un montant à chacun des groupes qu’il contient.',
  ],
  'BR-FXEXT-CII-DT-097a': [
    '',
    'The date is not written as YYYYMMDDhhmm, as its format 205 says.',
    'La date n’est pas sous la forme AAAAMMJJhhmm qu’annonce son format 205.',
    'Write the day, hour and minute with twelve digits.',
    'Écrivez le jour, l’heure et la minute en douze chiffres.',
  ],
})

const VAT = (): RuleTexts => {
  const texts: Record<string, RuleText> = {}
  for (const [{ name }, { en, fr }] of FAMILIES) {
    texts[`BR-FXEXT-${name}-01`] = [
      'BT-118 BT-151 BT-95 BT-102',
      `VAT of the category “${en}” is in lines, allowances or charges but not in the breakdown, or the other way round.`,
      `La catégorie de TVA « ${fr} » figure dans des lignes, remises ou suppléments mais pas dans la ventilation, ou l’inverse.`,
      'Put into the breakdown what is used, and nothing else.',
      'Ventilez ce qui est employé, et rien d’autre.',
    ]
    const adds = (how: string, comment: string): RuleText => [
      'BT-116 BT-131 BT-92 BT-99',
      `The base of the VAT category “${en}” is not what its lines, allowances and charges come to${how}.${CENT}`,
      `La base de la catégorie de TVA « ${fr} » n’est pas ce que font ses lignes, remises et suppléments${comment}.${CENTIME}`,
      'Set it to the lines and charges of that category less its allowances.',
      'Recalculez-la : lignes et suppléments de la catégorie, moins les remises.',
    ]
    texts[`BR-FXEXT-${name === 'S' ? 'S' : `${name}-`}08b`] = adds('', '')
    texts[`BR-FXEXT-${name}-08ini`] = adds(
      ', whatever their reasons of exemption',
      ', quels que soient leurs motifs d’exonération',
    )
    texts[`BR-FXEXT-${name}-08rev`] = adds(' with the same reasons of exemption', ' de mêmes motifs d’exonération')
  }
  texts['BR-FXEXT-S-09b'] = [
    'BT-117 BT-116 BT-119',
    `The VAT of a category at the standard rate is not its base times its rate.${CENT}`,
    `La TVA d’une catégorie au taux normal n’est pas sa base multipliée par son taux.${CENTIME}`,
    'Set it to base times rate, rounded to two decimals.',
    'Recalculez-la : base multipliée par le taux, arrondie à deux décimales.',
  ]
  return texts
}

/** Texts of the rules of Factur-X: those of EN 16931, and of what it adds. Rules of the structure have their own sentences. */
export const facturXTexts = /* @__PURE__ */ once((): RuleTexts => {
  const texts = en16931Texts()
  return { ...texts, ...SYNTAX(), ...COUNTS(), ...TOTALS(texts), ...LINES(texts), ...VAT() }
})
