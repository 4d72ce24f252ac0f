import type { RuleTexts } from '../texts.js'
import { codeOfList } from './sentences.js'

/** Rules of code lists. */
export const EN16931_CODES = (): RuleTexts => ({
  'BR-CL-01': codeOfList('BT-3', 'the type of the invoice', 'le type de facture', 'UNTDID 1001'),
  'BR-CL-03': codeOfList('BT-110 BT-111', 'the currency of an amount', 'la devise d’un montant', 'ISO 4217'),
  'BR-CL-04': codeOfList('BT-5', 'the currency of the invoice', 'la devise de la facture', 'ISO 4217'),
  'BR-CL-05': codeOfList('BT-6', 'the currency for VAT', 'la devise de TVA', 'ISO 4217'),
  'BR-CL-06': codeOfList(
    'BT-8',
    'the code of when VAT falls due',
    'le code d’exigibilité de la TVA',
    'UNTDID 2475 (CII: 5, 29, 72) or 2005 (UBL: 3, 35, 432)',
    'UNTDID 2475 (CII : 5, 29, 72) ou 2005 (UBL : 3, 35, 432)',
  ),
  'BR-CL-07': codeOfList(
    'BT-18-1 BT-128-1',
    'the scheme of the invoiced object',
    'le type de l’objet facturé',
    'UNTDID 1153',
  ),
  'BR-CL-08': codeOfList('BT-21', 'the subject of a note', 'le sujet d’une note', 'UNTDID 4451'),
  'BR-CL-10': codeOfList(
    'BT-29-1 BT-46-1 BT-60-1',
    'the scheme of the identifier of a party',
    'le type de l’identifiant d’une partie',
    'ISO 6523',
  ),
  'BR-CL-11': codeOfList(
    'BT-30-1 BT-47-1 BT-61-1',
    'the scheme of a legal registration',
    'le type d’une immatriculation légale',
    'ISO 6523',
  ),
  'BR-CL-13': codeOfList(
    'BT-158-1',
    'the list of the class of an item',
    'la liste de classification d’un article',
    'UNTDID 7143',
  ),
  'BR-CL-14': codeOfList('BT-40 BT-55 BT-69 BT-80', 'the country of an address', 'le pays d’une adresse', 'ISO 3166-1'),
  'BR-CL-15': codeOfList('BT-159', 'the country of origin of an item', 'le pays d’origine d’un article', 'ISO 3166-1'),
  'BR-CL-16': codeOfList('BT-81', 'the code of the means of payment', 'le code du moyen de paiement', 'UNTDID 4461'),
  'BR-CL-17': codeOfList(
    'BT-95 BT-102 BT-118',
    'a VAT category of the invoice',
    'une catégorie de TVA de la facture',
    'UNTDID 5305 (AE, L, M, E, S, Z, G, O, K or B)',
    'UNTDID 5305 (AE, L, M, E, S, Z, G, O, K ou B)',
  ),
  'BR-CL-18': codeOfList(
    'BT-118 BT-151',
    'a VAT category of the breakdown or of a line',
    'une catégorie de TVA de la ventilation ou d’une ligne',
    'UNTDID 5305 (AE, L, M, E, S, Z, G, O, K or B)',
    'UNTDID 5305 (AE, L, M, E, S, Z, G, O, K ou B)',
  ),
  'BR-CL-19': codeOfList(
    'BT-98 BT-140',
    'the code of the reason of an allowance',
    'le code de motif d’une remise',
    'UNTDID 5189',
  ),
  'BR-CL-20': codeOfList(
    'BT-105 BT-145',
    'the code of the reason of a charge',
    'le code de motif d’un supplément',
    'UNTDID 7161',
  ),
  'BR-CL-21': codeOfList(
    'BT-157-1',
    'the scheme of the standard identifier of an item',
    'le type de l’identifiant standard d’un article',
    'ISO 6523',
  ),
  'BR-CL-22': codeOfList('BT-121', 'the code of an exemption', 'le code d’une exonération', 'VATEX'),
  'BR-CL-23': codeOfList(
    'BT-130 BT-150',
    'the unit of a quantity',
    'l’unité d’une quantité',
    'UNECE Recommendations 20 and 21',
    'les recommandations 20 et 21 de la CEE-ONU',
  ),
  'BR-CL-24': [
    'BT-125-1',
    'The type of an attached file is none that an invoice may carry.',
    'Le type d’un fichier joint n’est pas admis dans une facture.',
    'Attach PDF, PNG, JPEG, CSV, XLSX or ODS, and give its exact media type.',
    'Joignez du PDF, PNG, JPEG, CSV, XLSX ou ODS, avec son type exact.',
  ],
  'BR-CL-25': codeOfList(
    'BT-34-1 BT-49-1',
    'the scheme of an electronic address',
    'le type d’une adresse électronique',
    'EAS',
  ),
  'BR-CL-26': codeOfList(
    'BT-71-1',
    'the scheme of the identifier of the place of delivery',
    'le type de l’identifiant du lieu de livraison',
    'ISO 6523',
  ),
})
