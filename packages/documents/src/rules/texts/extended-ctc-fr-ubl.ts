import { once } from '../../syntax/once.js'
import type { RuleText, RuleTexts } from '../texts.js'
import { FAMILIES } from './en16931-vat.js'
import { codeOfList } from './sentences.js'

/** What a line must have, unless it sums up others or only informs. */
function missingInLine(terms: string, en: string, fr: string): RuleText {
  return [
    terms,
    `The line counts in the totals, but has no ${en}.`,
    `La ligne compte dans les totaux, mais il y manque ${fr}.`,
    `Give the ${en}, or mark the line as GROUP or INFORMATION.`,
    `Indiquez ${fr}, ou marquez la ligne comme GROUP ou INFORMATION.`,
  ]
}

/** The rules 08 of a family: with the reason for exemption told apart or not, or one of both. */
function basisTexts(): RuleTexts {
  return Object.fromEntries(
    FAMILIES.flatMap(([{ name }, { en, fr }]): [string, RuleText][] =>
      (
        [
          ['', '', ''],
          ['ini', ' of that category and rate', ' de cette catégorie et de ce taux'],
          [
            'rev',
            ' of that category, rate and reason for exemption',
            ' de mêmes catégorie, taux et motif d’exonération',
          ],
        ] as const
      ).map(([kind, which, laquelle]) => [
        `BR-FREXT-${name}-08${kind}`,
        [
          'BT-116',
          `The basis of the category “${en}” is further from what its lines and charges less its allowances come to${which && `, counting those${which}`}, than a cent for each of them.`,
          `La base de la catégorie « ${fr} » s’écarte du total de ses lignes et de ses suppléments moins ses remises${laquelle && `, pour celles${laquelle}`}, de plus d’un centime chacun.`,
          'Add up the lines and charges, less the allowances, and set the basis to that.',
          'Additionnez les lignes et les suppléments, déduisez les remises et reportez ce montant comme base.',
        ],
      ]),
    ),
  )
}

/** What is said of the rules of EXTENDED-CTC-FR that UBL alone has. */
export const extendedCtcFrUblTexts = /* @__PURE__ */ once(
  (): RuleTexts => ({
    ...basisTexts(),
    'BR-FREXT-S-09': [
      'BT-117',
      'The tax is further from basis times rate than a cent for each line, allowance and charge of that rate.',
      'La taxe s’écarte de la base multipliée par le taux de plus d’un centime par ligne, remise et supplément de ce taux.',
      'Set the tax to basis times rate, rounded to cents.',
      'Calculez la taxe : base multipliée par le taux, arrondie au centime.',
    ],
    'BR-FREXT-22': missingInLine('BT-129', 'quantity', 'la quantité'),
    'BR-FREXT-23': missingInLine('BT-130', 'unit of the quantity', 'l’unité de la quantité'),
    'BR-FREXT-24': missingInLine('BT-131', 'net amount', 'le montant net'),
    'BR-FREXT-26': missingInLine('BT-146', 'net price', 'le prix net'),
    'BR-FREXT-04': codeOfList(
      'BT-160',
      'the code of the attribute of the item',
      'l’attribut de l’article',
      'the attributes of items',
      'la liste des attributs d’articles',
    ),
    'UBL-FREXT-SR-48': [
      'BT-151',
      'A line that counts in the totals has one VAT category, any other line at most one: here it is otherwise.',
      'Une ligne qui compte dans les totaux a une catégorie de TVA, toute autre ligne une au plus : ce n’est pas le cas ici.',
      'Give the line its one VAT category.',
      'Donnez à la ligne une seule catégorie de TVA.',
    ],
    'UBL-FREXT-CR-410': [
      '',
      'The terms of delivery have more than a code and the name of a place.',
      'Les conditions de livraison comportent plus qu’un code et le nom d’un lieu.',
      'Remove what is neither the code nor the name of the place.',
      'Supprimez ce qui n’est ni le code ni le nom du lieu.',
    ],
    'UBL-FREXT-CR-645': [
      '',
      'The terms of delivery of a line have more than a code and the name of a place.',
      'Les conditions de livraison d’une ligne comportent plus qu’un code et le nom d’un lieu.',
      'Remove what is neither the code nor the name of the place.',
      'Supprimez ce qui n’est ni le code ni le nom du lieu.',
    ],
    'CII-FREXT-CR-490': [
      '',
      'The exchange rate has more than its two currencies, the rate and the date.',
      'Le taux de change comporte plus que ses deux devises, le taux et la date.',
      'Remove everything else from the exchange rate.',
      'Supprimez tout le reste du taux de change.',
    ],
  }),
)
