import { once } from '../../syntax/once.js'
import type { RuleTexts } from '../texts.js'

const SELLER_IS_PAYEE = 'Give the name of the payee only if it is not the seller, and each of its data once.'
const SELLER_IS_PAYEE_FR =
  'N’indiquez le nom du bénéficiaire que s’il n’est pas le vendeur, et chacune de ses données une seule fois.'

/** What is said of the rules of syntax of EN 16931 that UBL alone has and that are no rows of a table. */
export const en16931UblTexts = /* @__PURE__ */ once(
  (): RuleTexts => ({
    'UBL-DT-01': [
      '',
      'The amount has more than two decimals.',
      'Le montant a plus de deux décimales.',
      'Round the amount to two decimals.',
      'Arrondissez le montant à deux décimales.',
    ],
    'UBL-DT-18': [
      '',
      'The element has an attribute name, which only the code of the means of payment may have.',
      'L’élément porte un attribut name, permis seulement pour le code du moyen de paiement.',
      'Remove the attribute.',
      'Supprimez l’attribut.',
    ],
    'UBL-SR-04': [
      'BT-18',
      'More than one document is referred to as the object that is invoiced.',
      'Plusieurs documents sont désignés comme l’objet facturé.',
      'Keep one reference with the type 130.',
      'Ne gardez qu’une référence de type 130.',
    ],
    'UBL-SR-12': [
      'BT-31',
      'The seller has more than one VAT number.',
      'Le vendeur a plusieurs numéros de TVA.',
      'Keep one VAT number of the seller.',
      'Ne gardez qu’un numéro de TVA du vendeur.',
    ],
    'UBL-SR-13': [
      'BT-32',
      'The seller has more than one tax number that is not of VAT.',
      'Le vendeur a plusieurs numéros fiscaux autres que celui de TVA.',
      'Keep one such number; that of VAT has the scheme VAT, without spaces.',
      'N’en gardez qu’un ; celui de TVA porte le régime VAT, sans espaces.',
    ],
    'UBL-SR-18': [
      'BT-48',
      'The buyer has more than one VAT number.',
      'L’acheteur a plusieurs numéros de TVA.',
      'Keep one VAT number of the buyer.',
      'Ne gardez qu’un numéro de TVA de l’acheteur.',
    ],
    'UBL-SR-19': [
      'BT-59',
      'The payee has several names, or no name that tells it from the seller.',
      'Le bénéficiaire a plusieurs noms, ou aucun qui le distingue du vendeur.',
      SELLER_IS_PAYEE,
      SELLER_IS_PAYEE_FR,
    ],
    'UBL-SR-20': [
      'BT-60',
      'The payee has several identifiers, or no name that tells it from the seller.',
      'Le bénéficiaire a plusieurs identifiants, ou aucun nom qui le distingue du vendeur.',
      SELLER_IS_PAYEE,
      SELLER_IS_PAYEE_FR,
    ],
    'UBL-SR-21': [
      'BT-61',
      'The payee has several registration numbers, or no name that tells it from the seller.',
      'Le bénéficiaire a plusieurs numéros d’immatriculation, ou aucun nom qui le distingue du vendeur.',
      SELLER_IS_PAYEE,
      SELLER_IS_PAYEE_FR,
    ],
    'UBL-SR-29': [
      'BT-90',
      'More than one creditor identifier of SEPA is given.',
      'Plusieurs identifiants de créancier SEPA sont indiqués.',
      'Keep the identifier of the one who collects.',
      'Gardez l’identifiant de celui qui encaisse.',
    ],
    'UBL-SR-42': [
      'BT-31 BT-32',
      'The seller has more than two tax numbers.',
      'Le vendeur a plus de deux numéros fiscaux.',
      'Keep the VAT number and at most one other.',
      'Gardez le numéro de TVA et un autre au plus.',
    ],
    'UBL-SR-43': [
      'BT-18 BT-122',
      'The reference has a type other than 130, or a scheme without a type.',
      'La référence porte un type autre que 130, ou un schéma sans type.',
      'Give the type 130 if the document is the object that is invoiced (50 for the project in a credit note); else neither type nor scheme.',
      'Indiquez le type 130 si le document est l’objet facturé (50 pour le projet, dans un avoir) ; sinon, ni type ni schéma.',
    ],
    'UBL-SR-44': [
      'BT-83',
      'The means of payment have different payment references.',
      'Les moyens de paiement portent des références de paiement différentes.',
      'Give all of them the same reference.',
      'Donnez-leur à tous la même référence.',
    ],
    'UBL-SR-47': [
      'BT-81',
      'The means of payment have different codes.',
      'Les moyens de paiement portent des codes différents.',
      'Give all of them the same code.',
      'Donnez-leur à tous le même code.',
    ],
    'UBL-CR-002': [
      '',
      'The version of UBL is not 2.1.',
      'La version d’UBL n’est pas 2.1.',
      'Write 2.1, or leave the version out.',
      'Indiquez 2.1, ou retirez la version.',
    ],
    'UBL-CR-412': [
      'BT-9',
      'The due date stands with the means of payment, where only a credit note has it.',
      'La date d’échéance figure avec le moyen de paiement, où seul un avoir la porte.',
      'Move it to the due date of the invoice.',
      'Déplacez-la vers la date d’échéance de la facture.',
    ],
    'UBL-CR-665': [
      'BT-122',
      'The identifier of an attached document has a scheme.',
      'L’identifiant d’une pièce jointe porte un schéma.',
      'Remove the scheme; only the object that is invoiced (type 130) may have one.',
      'Supprimez le schéma ; seul l’objet facturé (type 130) peut en porter un.',
    ],
    'UBL-CR-666': [
      'BT-18',
      'The reference to the object that is invoiced has an attachment.',
      'La référence à l’objet facturé comporte une pièce jointe.',
      'Give the attachment in a reference of its own, without a type.',
      'Placez la pièce jointe dans sa propre référence, sans type.',
    ],
    'UBL-CR-673': [
      'BT-18',
      'The reference to the object that is invoiced has a description.',
      'La référence à l’objet facturé comporte une description.',
      'Remove the description.',
      'Supprimez la description.',
    ],
  }),
)
