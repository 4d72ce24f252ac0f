import { once } from '../../syntax/once.js'
import type { RuleText, RuleTexts } from '../texts.js'
import { facturXTexts } from './factur-x.js'
import { codeOfList } from './sentences.js'

/** A reference may have an element in more kinds of documents than EN 16931 says. */
function inReferences(name: string, en: string, fr: string): RuleText {
  return [
    '',
    `${name} stands in a reference that cannot have it: it is for ${en}.`,
    `${name} figure dans une référence qui ne peut pas l’avoir : il est réservé ${fr}.`,
    'Take it out, or correct the type of the document.',
    'Retirez-le, ou corrigez le type du document.',
  ]
}

const DELIVERY_TERMS: RuleText = [
  '',
  'The terms of delivery have more than their code and the name of a place.',
  'Les conditions de livraison ont plus que leur code et le nom d’un lieu.',
  'Keep the code and the name of the place.',
  'Ne gardez que le code et le nom du lieu.',
]

const EXCHANGE: RuleText = [
  '',
  'The exchange rate for VAT has more than two currencies, the rate and its date.',
  'Le taux de change de la TVA a plus que deux devises, le taux et sa date.',
  'Keep those four.',
  'Ne gardez que ces quatre éléments.',
]

/** Rules that neither EN 16931 nor Factur-X has. */
const OWN: RuleTexts = {
  // Two rules to which their authority gave no id.
  '?': [
    'BT-160 BT-84',
    'The code of an attribute is not in its list, or a credit transfer has no account, or two.',
    'Le code d’un attribut ne figure pas dans sa liste, ou un virement n’a pas de compte, ou en a deux.',
    'Take a code of UNTDID 6313; give the IBAN or another number of the account, not both.',
    'Choisissez un code d’UNTDID 6313 ; indiquez l’IBAN ou un autre numéro de compte, pas les deux.',
  ],
  'BR-EXT-CL-07': codeOfList('BT-12', 'the type of a contract', 'le type d’un contrat', 'UNTDID 1153'),
  'BR-FREXT-05': codeOfList('BT-126', 'the status of a line', 'le statut d’une ligne', 'DETAIL, GROUP, INFORMATION'),
  'BR-FREXT-CL-10': codeOfList(
    'BT-29-1 BT-46-1 BT-60-1',
    'the scheme of the identifier of a party',
    'le type de l’identifiant d’une partie',
    'ISO 6523, or BY or SE',
    'ISO 6523, ni BY ni SE',
  ),
  'BR-FREXT-CL-19-GP': codeOfList(
    'BT-147',
    'the code of the reason of a discount of a price',
    'le code de motif d’une remise sur un prix',
    'UNTDID 5189',
  ),
  'BR-FREXT-CL-20': codeOfList(
    'BT-105 BT-145',
    'the code of the reason of a charge',
    'le code de motif d’un supplément',
    'UNTDID 7161',
  ),
  'BR-FREXT-CL-20-TAX': codeOfList(
    'BT-105 BT-145',
    'the code of a tax that stands as a charge',
    'le code d’une taxe présentée comme supplément',
    'UNTDID 5153',
  ),
  'BR-FREXT-CL-20-LISTID': codeOfList(
    'BT-105 BT-145',
    'the list of the reason of a charge',
    'la liste du motif d’un supplément',
    'those allowed, 7161 and 5153',
    'celles admises, 7161 et 5153',
  ),
  'BR-FREXT-CL-24': [
    'BT-125-1',
    'The type of an attached file is none that an invoice may carry.',
    'Le type d’un fichier joint n’est pas admis dans une facture.',
    'Attach PDF, PNG, JPEG, CSV, XLSX, ODS or XML, and give its exact media type.',
    'Joignez du PDF, PNG, JPEG, CSV, XLSX, ODS ou XML, avec son type exact.',
  ],
  'BR-FREXT-CL-27': codeOfList(
    '',
    'the code of the terms of delivery',
    'le code des conditions de livraison',
    'UNTDID 4053',
  ),
  'CII-FREXT-SR-106': DELIVERY_TERMS,
  'CII-FREXT-SR-293': DELIVERY_TERMS,
  'CII-FREXT-SR-366': EXCHANGE,
  'CII-EXT-DT-018': inReferences(
    'ram:TypeCode',
    'preceding invoices and additional documents (50, 130, 916)',
    'aux factures précédentes et aux documents additionnels (50, 130, 916)',
  ),
  'CII-FREXT-DT-024': inReferences(
    'ram:ReferenceTypeCode',
    'contracts and invoiced objects (type 130)',
    'aux contrats et aux objets facturés (type 130)',
  ),
  'CII-FREXTDT-027': inReferences(
    'ram:FormattedIssueDateTime',
    'preceding invoices, contracts, orders of the buyer and despatch advices',
    'aux factures précédentes, contrats, commandes de l’acheteur et avis d’expédition',
  ),
}

/** How Factur-X calls a rule that this set has under an id of its own: the condition is about the same. */
function nameInFacturX(rule: string): string {
  return rule
    .replace(/^BR-FREXT-54/, 'BR-FXEXT-BR-54')
    .replace(/^BR-FREXT-/, 'BR-FXEXT-')
    .replace(/^BR-FXEXT-S-08$/, 'BR-FXEXT-S08b')
    .replace(/^(BR-FXEXT-[A-Z]+-0[89])$/, '$1b')
}

const known = /* @__PURE__ */ once((): RuleTexts => ({ ...facturXTexts(), ...OWN }))

/** Text of a rule of EXTENDED-CTC-FR, but for those that UBL alone has. */
export function extendedCtcFrText(rule: string): RuleText | undefined {
  const texts = known()
  for (const id of [rule, nameInFacturX(rule)]) if (Object.hasOwn(texts, id)) return texts[id]
  return undefined
}
