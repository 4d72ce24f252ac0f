import type { FoundIssue } from '../syntax/structure.js'
import type { Failure, SyntaxFailure } from './set.js'

/** What is wrong and what to do, in one language. */
export interface Wording {
  readonly message: string
  readonly remedy: string
}

/** In both languages. */
export interface Wordings {
  readonly en: Wording
  readonly fr: Wording
}

function wordings(en: string, fr: string, remedyEn: string, remedyFr: string): Wordings {
  return { en: { message: en, remedy: remedyEn }, fr: { message: fr, remedy: remedyFr } }
}

/** Of a rule that is said nothing of. */
export function plainWordings(rule: string, element: string): Wordings {
  return wordings(
    `${element} does not meet ${rule}.`,
    `${element} ne respecte pas ${rule}.`,
    `Look up ${rule} in the rules of this set, and change the element.`,
    `Consultez ${rule} dans les règles de cet ensemble, puis corrigez l’élément.`,
  )
}

/** Of a rule of syntax. */
export function syntaxWordings({ node }: Failure, { kind, path, list }: SyntaxFailure): Wordings {
  const what = path.replace(/^\/\//, '').replace(/\|/g, ' or ')
  const quoi = path.replace(/^\/\//, '').replace(/\|/g, ' ou ')
  const above = node.parent?.name ?? 'the document'
  const dessus = node.parent?.name ?? 'le document'
  const attribute = /@([^/]+)$/.exec(path)?.[1]
  switch (kind) {
    case 'absent':
      return attribute === undefined
        ? wordings(
            `${node.name} has no place in ${above} here.`,
            `${node.name} n’a pas sa place dans ${dessus} ici.`,
            'Remove the element.',
            'Supprimez l’élément.',
          )
        : wordings(
            `${node.name} must not have the attribute ${attribute} here.`,
            `${node.name} ne doit pas porter l’attribut ${attribute} ici.`,
            'Remove the attribute.',
            'Supprimez l’attribut.',
          )
    case 'most':
      return wordings(
        `${what} stands more than once in ${node.name}, where one at most is allowed.`,
        `${quoi} figure plusieurs fois dans ${node.name}, où une seule est permise au plus.`,
        'Keep one of them.',
        'N’en gardez qu’un.',
      )
    case 'one':
      return wordings(
        `${node.name} must have exactly one ${what}.`,
        `${node.name} doit avoir exactement un ${quoi}.`,
        'Add the one that is missing, or keep one of several.',
        'Ajoutez celui qui manque, ou n’en gardez qu’un.',
      )
    case 'least':
      return wordings(
        `${node.name} must have at least one ${what}.`,
        `${node.name} doit avoir au moins un ${quoi}.`,
        'Add it.',
        'Ajoutez-le.',
      )
    case 'code': {
      const codes = list?.startsWith('=') ? ` (${list.slice(1).replaceAll(',', ', ')})` : ''
      return wordings(
        `${attribute === undefined ? node.name : `The attribute ${attribute} of ${node.name}`} is no code of the list for it${codes}.`,
        `${attribute === undefined ? node.name : `L’attribut ${attribute} de ${node.name}`} n’est pas un code de sa liste${codes}.`,
        'Use a code of that list.',
        'Employez un code de cette liste.',
      )
    }
  }
}

/** Of the structure. */
export function structureWordings({ code, message, path, expected = '' }: FoundIssue): Wordings {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const either = expected.replace(/ or /g, ' ou ')
  const [fr, remedyEn, remedyFr] = (
    {
      ELEMENT_UNKNOWN: [
        'Aucun profil n’a un tel élément à cet endroit.',
        'Remove it, or correct its name and its namespace.',
        'Supprimez-le, ou corrigez son nom et son espace de noms.',
      ],
      ELEMENT_NOT_IN_PROFILE: [
        'Le profil n’a pas cet élément à cet endroit.',
        'Remove it, or claim a richer profile in BT-24.',
        'Supprimez-le, ou déclarez un profil plus riche en BT-24.',
      ],
      ELEMENT_ORDER: [
        `Cet élément se place avant ${expected}.`,
        `Move it before ${expected}.`,
        `Déplacez-le avant ${expected}.`,
      ],
      ELEMENT_MISSING: ['L’élément manque.', `Add ${name}.`, `Ajoutez ${name}.`],
      ELEMENT_REPEATED: [
        `Cet élément figure ici ${expected === 'once' ? 'une fois' : 'deux fois'} au plus.`,
        'Remove those that are too many.',
        'Supprimez ceux qui sont de trop.',
      ],
      TEXT_UNEXPECTED: [
        'Il y a du texte là où seuls des éléments ont leur place.',
        'Remove the text.',
        'Supprimez le texte.',
      ],
      VALUE_TYPE: [
        `La valeur n’est pas du type ${expected}.`,
        `Write it as ${expected}.`,
        `Écrivez-la comme ${expected}.`,
      ],
      VALUE_CODE: [`La valeur doit être ${either}.`, `Write ${expected}.`, `Écrivez ${either}.`],
      ATTRIBUTE_UNKNOWN: [
        'L’élément n’a pas cet attribut à cet endroit.',
        'Remove the attribute.',
        'Supprimez l’attribut.',
      ],
      ATTRIBUTE_MISSING: ['L’attribut manque.', 'Add the attribute.', 'Ajoutez l’attribut.'],
      ATTRIBUTE_VALUE: [`L’attribut doit être ${either}.`, `Write ${expected}.`, `Écrivez ${either}.`],
    } as const
  )[code]
  return wordings(message, fr, remedyEn, remedyFr)
}
