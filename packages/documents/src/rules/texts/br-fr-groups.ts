import { SELF_BILLED, SELF_BILLED_CHANGES, SELLER_CHANGES } from '../br-fr/codes.js'
import type { RuleText, RuleTexts } from '../texts.js'

// Of invoices that hold several: those of several sellers (B8, S8, M8), or one of each side (B9, S9, M9).

const list = (codes: ReadonlySet<string>) => [...codes].join(', ')

const GROUP = 'a line of status GROUP without a parent'
const GROUPE = 'une ligne de statut GROUP sans ligne parente'

/** What a line that stands for an invoice lacks. */
function lacks(term: string, en: string, fr: string): RuleText {
  return [
    term,
    `A line that stands for an invoice (status GROUP) lacks ${en}.`,
    `À une ligne qui représente une facture (statut GROUP), il manque ${fr}.`,
    `Give ${en} at that line.`,
    `Indiquez ${fr} à cette ligne.`,
  ]
}

function sameAsAbove(term: string, en: string, fr: string): RuleText {
  return [
    term,
    `A line lacks ${en}, or has another than its parent line.`,
    `À une ligne, ${fr} manque ou diffère de la ligne parente.`,
    `Give ${en} at each line, and the same as at the line above it.`,
    `Indiquez ${fr} à chaque ligne, sans différence avec la ligne parente.`,
  ]
}

export const groupTexts = (): RuleTexts => {
  const oneSide = (term: string, en: string, fr: string): RuleText => [
    term,
    `Not exactly one of the invoices in this one (frameworks B9, S9, M9) is made out by ${en}.`,
    `Parmi les factures réunies ici (cadres B9, S9, M9), il n’y en a pas exactement une dont le vendeur est ${fr}.`,
    `Give the legal registration of ${en} at exactly one line of status GROUP without a parent.`,
    `Indiquez l’enregistrement légal du vendeur, pour ${fr}, à une seule ligne de statut GROUP sans ligne parente.`,
  ]
  const wrongTypeOfSides: RuleText = [
    'BT-3 BT-23',
    'The framework is B9, S9 or M9, and the type is not that of an invoice made out by the buyer.',
    'Le cadre est B9, S9 ou M9, et le type n’est pas celui d’une facture émise par l’acheteur.',
    `Take one of the types ${list(SELF_BILLED)}, or another framework.`,
    `Choisissez l’un de ces types : ${list(SELF_BILLED)}, ou un autre cadre.`,
  ]
  const earlier = (codes: ReadonlySet<string>, what: string, quoi: string): RuleText => {
    const [, en, fr, remedyEn, remedyFr] = lacks(
      '',
      `${what} of the earlier invoice`,
      `${quoi} de la facture antérieure`,
    )
    return [
      'BT-3',
      en,
      fr,
      `${remedyEn} Types ${list(codes)} need it.`,
      `${remedyFr} Les types ${list(codes)} l’exigent.`,
    ]
  }
  return {
    'BR-FR-MV-01_EXT-FR-FE-163': [
      'EXT-FR-FE-163',
      'A line of an invoice that holds several (frameworks 8 and 9) has an empty status, or in UBL none.',
      'Le statut d’une ligne d’une facture qui en réunit plusieurs (cadres 8 et 9) est vide ou, en UBL, absent.',
      'Give the status of the line: GROUP, DETAIL or INFORMATION.',
      'Indiquez le statut de la ligne : GROUP, DETAIL ou INFORMATION.',
    ],
    'BR-FR-MV-02_EXT-FR-FE-163': [
      'EXT-FR-FE-163',
      `The framework is B8, S8 or M8, and there is not ${GROUP}.`,
      `Le cadre est B8, S8 ou M8, et il n’y a pas ${GROUPE.replace('une', 'de')}.`,
      'Give one such line for each of the invoices.',
      'Ajoutez une telle ligne pour chacune des factures réunies.',
    ],
    'BR-FR-BD-02_EXT-FR-FE-163': [
      'EXT-FR-FE-163',
      'The framework is B9, S9 or M9, and there are not exactly two lines of status GROUP without a parent.',
      'Le cadre est B9, S9 ou M9, et il n’y a pas exactement deux lignes de statut GROUP sans ligne parente.',
      'Give one such line for each of the two invoices.',
      'Indiquez une telle ligne pour chacune des deux factures.',
    ],
    'BR-FR-BD-02_BT-31': oneSide('BT-30', 'the seller', 'le vendeur de la facture'),
    'BR-FR-BD-02_BT-30': oneSide('BT-30', 'the seller', 'le vendeur de la facture'),
    'BR-FR-BD-02_BT-47': oneSide('BT-47', 'the buyer', 'l’acheteur de la facture'),
    'BR-FR-MV-03_EXT-FR-FE-164': lacks('EXT-FR-FE-164', 'the name of its seller', 'le nom de son vendeur'),
    'BR-FR-MV-03_EXT-FR-FE-167': lacks(
      'EXT-FR-FE-167',
      'the legal registration of its seller',
      'l’enregistrement légal de son vendeur',
    ),
    'BR-FR-MV-03_EXT-FR-FE-177': lacks('EXT-FR-FE-177', 'the country of its seller', 'le pays de son vendeur'),
    'BR-FR-MV-03_EXT-FR-FE-181': lacks(
      'EXT-FR-FE-181',
      'its VAT in the currency of the invoice',
      'sa TVA dans la devise de la facture',
    ),
    'BR-FR-MV-03_EXT-FR-FE-182': lacks(
      'EXT-FR-FE-182 BT-6',
      'its VAT in the accounting currency',
      'sa TVA dans la devise de comptabilisation',
    ),
    'BR-FR-MV-03_BT-128_AFL': lacks(
      'BT-128',
      'its invoice number (reference AFL, type 130)',
      'son numéro de facture (référence AFL, type 130)',
    ),
    'BR-FR-MV-03_BT-128_AVV': lacks(
      'BT-128 BT-23',
      'a framework of its own (reference AVV, type 130), other than B8, S8 and M8',
      'son propre cadre de facturation (référence AVV, type 130), autre que B8, S8 et M8',
    ),
    'BR-FR-MV-05_EXT-FR-FE-BG-12': [
      'BT-131',
      'The net amount of a line of status GROUP is not the sum of the lines below it, to a cent for each.',
      'Le montant net d’une ligne de statut GROUP n’est pas la somme de ses sous-lignes, à un centime près pour chacune.',
      'Set the net amount to the sum of its lines, without those of status INFORMATION.',
      'Indiquez comme montant net la somme de ses sous-lignes, sans celles de statut INFORMATION.',
    ],
    'BR-FR-MV-06_EXT-FR-FE-167': sameAsAbove(
      'EXT-FR-FE-167',
      'the legal registration of its seller',
      'l’enregistrement légal du vendeur',
    ),
    'BR-FR-MV-07_BT-128': sameAsAbove(
      'BT-128',
      'the number of its invoice (reference AFL, type 130)',
      'le numéro de sa facture (référence AFL, type 130)',
    ),
    'BR-FR-MV-08_BT-128': [
      'BT-128 BT-120',
      'The exemption reason of a line of status DETAIL does not begin with the number of its invoice between two #.',
      'Le motif d’exonération d’une ligne de statut DETAIL ne commence pas par le numéro de sa facture entre deux #.',
      'Begin the reason with #NUMBER#, the number being that of the reference AFL of the line.',
      'Commencez le motif par #NUMÉRO#, le numéro étant celui de la référence AFL de la ligne.',
    ],
    'BR-FR-MV-09_EXT-FR-FE-181': [
      'EXT-FR-FE-181 BT-117',
      'The VAT of a line of status GROUP is not that of the VAT breakdowns whose reason begins with its number, to a cent.',
      'La TVA d’une ligne de statut GROUP n’est pas celle des ventilations dont le motif commence par son numéro, à un centime près.',
      'Set the VAT of the line to the sum of these breakdowns, which begin their reason with #NUMBER#.',
      'Indiquez comme TVA de la ligne la somme de ces ventilations, dont le motif commence par #NUMÉRO#.',
    ],
    'BR-FR-MV-10_EXT-FR-FE-184': [
      'EXT-FR-FE-184',
      'The amount with VAT of a line of status GROUP is not its net amount and its VAT, to a cent for each of its lines.',
      'Le montant TVA comprise d’une ligne de statut GROUP n’est pas son montant net plus sa TVA, à un centime près par sous-ligne.',
      'Set it to the net amount plus the VAT, or leave it out.',
      'Indiquez le montant net plus la TVA, ou retirez ce montant.',
    ],
    'BR-FR-MV-11_BT-128': [
      'BT-128 BT-1',
      'Of the invoices of the seller in this one, not exactly one has the number of the whole.',
      'Parmi les factures du vendeur réunies ici, il n’y en a pas exactement une qui porte le numéro de l’ensemble.',
      'Give the number of the whole (BT-1) to one of them, as its reference AFL, and to no other.',
      'Attribuez le numéro de l’ensemble (BT-1) à une seule d’entre elles, comme référence AFL.',
    ],
    'BR-FR-MV-12_BT-128': [
      'BT-128',
      'The number of one of the invoices in this one stands before already.',
      'Le numéro de l’une des factures réunies ici figure déjà plus haut.',
      'Give each line of status GROUP a number (reference AFL) of its own.',
      'Donnez à chaque ligne de statut GROUP un numéro (référence AFL) qui lui est propre.',
    ],
    'BR-FR-MV-13_BT-3': [
      'BT-3 BT-23',
      'The framework is B8, S8 or M8, and the type is empty or that of an invoice made out by the buyer.',
      'Le cadre est B8, S8 ou M8, et le type est vide ou celui d’une facture émise par l’acheteur.',
      `Take another type than ${list(SELF_BILLED)}, or another framework.`,
      `Choisissez un autre type que ${list(SELF_BILLED)}, ou un autre cadre.`,
    ],
    'BR-FR-BD-13_BT-3': wrongTypeOfSides,
    'BR-FR-MV-BD_BT-3': wrongTypeOfSides,
    'BR-FR-MV-14-EXT-FR-FE-136': earlier(SELLER_CHANGES, 'the number', 'le numéro'),
    'BR-FR-MV-14-EXT-FR-FE-138': earlier(SELLER_CHANGES, 'the date', 'la date'),
    'BR-FR-BD-14-EXT-FR-FE-136': earlier(SELF_BILLED_CHANGES, 'the number', 'le numéro'),
    'BR-FR-BD-14-EXT-FR-FE-138': earlier(SELF_BILLED_CHANGES, 'the date', 'la date'),
  }
}
