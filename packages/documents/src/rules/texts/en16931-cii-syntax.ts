import type { RuleText, RuleTexts } from '../texts.js'
import { missing } from './sentences.js'

/** One element or another, not both. */
function notBoth(terms: string, en: string, fr: string): RuleText {
  return [
    terms,
    `${en} has both ram:ID and ram:GlobalID.`,
    `${fr} a à la fois ram:ID et ram:GlobalID.`,
    'Keep one of the two identifiers.',
    'Gardez l’un des deux identifiants.',
  ]
}

function oneName(terms: string, en: string, fr: string): RuleText {
  return [
    terms,
    `The contact of ${en} names a person and a department.`,
    `Le contact ${fr} désigne une personne et un service.`,
    'Keep one of the two names.',
    'Gardez l’un des deux noms.',
  ]
}

function mostOne(terms: string, en: string, fr: string): RuleText {
  return [terms, `There is more than one ${en}.`, `Il y a plus d’un ${fr}.`, 'Keep one.', 'N’en gardez qu’un.']
}

/** An element of references to documents that stands where it has no meaning. */
function onlyInReference(name: string, en: string, fr: string): RuleText {
  return [
    '',
    `${name} stands in a reference that cannot have it: it is only for ${en}.`,
    `${name} figure dans une référence qui ne peut pas l’avoir : il est réservé ${fr}.`,
    'Take it out, or correct the type of the document.',
    'Retirez-le, ou corrigez le type du document.',
  ]
}

function onlyInHeader(name: string): RuleText {
  return [
    '',
    `${name} stands in a tax that is not of the VAT breakdown.`,
    `${name} figure dans une taxe qui n’est pas de la ventilation de la TVA.`,
    'Give it in the breakdown of the invoice only.',
    'Ne l’indiquez que dans la ventilation de la facture.',
  ]
}

function allTheSame(terms: string, en: string, fr: string): RuleText {
  return [
    terms,
    `${en} is not the same everywhere in the invoice.`,
    `${fr} n’est pas identique dans toute la facture.`,
    'Give the same value each time.',
    'Indiquez partout la même valeur.',
  ]
}

const ATTACHMENT = ['supporting documents (type 916)', 'aux pièces justificatives (type 916)'] as const

/** Rules of syntax for CII that more than an element and a number decides. */
export const EN16931_CII_SYNTAX = (): RuleTexts => ({
  'CII-SR-046': missing('BT-157-1', 'the scheme of the standard identifier', 'le type de l’identifiant standard'),
  'CII-SR-090': [
    'BT-159',
    'The country of origin does not have exactly one code.',
    'Le pays d’origine n’a pas exactement un code.',
    'Give one code of a country, or leave the country of origin out.',
    'Indiquez un code de pays, ou retirez le pays d’origine.',
  ],
  'CII-SR-119': [
    'BT-147',
    'The discount of a price has no amount, or its indicator does not say that it is a discount.',
    'La remise sur un prix n’a pas de montant, ou son indicateur ne dit pas que c’est une remise.',
    'Give the amount and set the indicator to false, or leave both out.',
    'Indiquez le montant et mettez l’indicateur à false, ou retirez les deux.',
  ],
  'CII-SR-449': notBoth('BT-71', 'The place of delivery', 'Le lieu de livraison'),
  'CII-SR-450': notBoth('BT-46', 'The buyer', 'L’acheteur'),
  'CII-SR-451': notBoth('BT-60', 'The payee', 'Le bénéficiaire'),
  'CII-SR-457': mostOne('BT-17', 'tender or lot (document of type 50)', 'appel d’offres ou lot (document de type 50)'),
  'CII-SR-458': mostOne('BT-18', 'invoiced object (document of type 130)', 'objet facturé (document de type 130)'),
  'CII-SR-474': mostOne(
    'BT-128',
    'invoiced object of the line (document of type 130)',
    'objet facturé de la ligne (document de type 130)',
  ),
  'CII-SR-475': mostOne(
    'BT-123',
    'description of supporting documents (type 916)',
    'libellé de pièces justificatives (type 916)',
  ),
  'CII-SR-476': mostOne(
    'BT-125',
    'attached file of supporting documents (type 916)',
    'fichier joint de pièces justificatives (type 916)',
  ),
  'CII-SR-462': allTheSame('BT-8', 'The code of when VAT falls due', 'Le code d’exigibilité de la TVA'),
  'CII-SR-465': oneName('BT-41', 'the seller', 'du vendeur'),
  'CII-SR-466': oneName('BT-56', 'the buyer', 'de l’acheteur'),
  'CII-SR-467': allTheSame('BT-81', 'The code of the means of payment', 'Le code du moyen de paiement'),
  'CII-SR-468': allTheSame('BT-82', 'The text of the means of payment', 'Le libellé du moyen de paiement'),
  'CII-SR-469': [
    'BT-83',
    'The invoice has more than one payment reference.',
    'La facture a plus d’une référence de paiement.',
    'Keep one.',
    'N’en gardez qu’une.',
  ],
  'CII-SR-470': missing(
    'BT-84',
    'the account of a credit transfer (means of payment 30 or 58)',
    'le compte d’un virement (moyen de paiement 30 ou 58)',
  ),
  'CII-DT-015': onlyInReference('ram:URIID', ...ATTACHMENT),
  'CII-DT-018': onlyInReference(
    'ram:TypeCode',
    'additional documents, where it is 50, 130 or 916',
    'aux documents additionnels, où il vaut 50, 130 ou 916',
  ),
  'CII-DT-021': onlyInReference('ram:Name', ...ATTACHMENT),
  'CII-DT-022': onlyInReference('ram:AttachmentBinaryObject', ...ATTACHMENT),
  'CII-DT-024': onlyInReference(
    'ram:ReferenceTypeCode',
    'invoiced objects (type 130)',
    'aux objets facturés (type 130)',
  ),
  'CII-DT-027': onlyInReference('ram:FormattedIssueDateTime', 'preceding invoices', 'aux factures précédentes'),
  'CII-DT-033': [
    'BT-130',
    'A quantity has a unit, though no invoiced quantity of the invoice has one.',
    'Une quantité a une unité, alors qu’aucune quantité facturée n’en a.',
    'Give the invoiced quantities their units.',
    'Indiquez l’unité des quantités facturées.',
  ],
  'CII-DT-037': [
    'BT-118-0 BT-151-0 BT-95-0 BT-102-0',
    'The type of a tax is not VAT.',
    'Le type d’une taxe n’est pas VAT.',
    'Write VAT, in capital letters.',
    'Écrivez VAT, en majuscules.',
  ],
  'CII-DT-041': onlyInHeader('ram:BasisAmount'),
  'CII-DT-054': onlyInHeader('ram:TaxPointDate'),
  'CII-DT-058': onlyInHeader('ram:DueDateTypeCode'),
  'CII-DT-052': onlyInHeader('ram:ExemptionReasonCode'),
  'CII-DT-098': onlyInHeader('ram:ExemptionReason'),
  'CII-DT-097': [
    '',
    'A date of format 102 is not a year, a month and a day in eight digits.',
    'Une date au format 102 n’est pas une année, un mois et un jour en huit chiffres.',
    'Write it as YYYYMMDD.',
    'Écrivez-la sous la forme AAAAMMJJ.',
  ],
})
