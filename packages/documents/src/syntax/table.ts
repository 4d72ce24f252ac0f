import type { Invoice, Profile } from '@facturelle/core'
import type { Kind } from './kinds.js'

/** An object of the model while it is written or read: nobody knows its type but the table. */
export type Scope = Readonly<Record<string, unknown>>

/**
 * All that one syntax knows of an invoice: its elements in the order of the schema, and what of the model each of them
 * carries. Writer, reader and structure check are made from it and from nothing else.
 */
export interface Table {
  readonly syntax: 'CII' | 'UBL'
  /** The profiles that `Element.card` speaks of, in its order. */
  readonly profiles: readonly Profile[]
  /** The guideline (BT-24) that a file of a profile is written with. */
  readonly guidelines: Readonly<Record<string, string>>
  /** What the prefixes mean; the one of `''`, if any, is the default namespace. Declared at the root in this order. */
  readonly prefixes: Readonly<Record<string, string>>
  readonly root: Element
  /** Whether the root element is the one for what the invoice says it is. Absent: there is no other. */
  readonly fits?: (invoice: Partial<Invoice>) => boolean
  /** In a profile, by its number: which fields are written though the invoice has none, as other fields make them. */
  readonly fills?: (profile: number) => (invoice: Invoice) => readonly string[]
  /** Spaces around a code or an identifier are a part of it (`xs:normalizedString`), so that leaving them out is told. */
  readonly spacesCount?: boolean
}

/**
 * One element in one place.
 *
 * Paths lead from the object at hand to a field of the model: `name`, `totals.vatTotal`. A path that begins with `/`
 * starts at the invoice. The object at hand is the invoice, until an element with `at` goes down to another one.
 */
export interface Element {
  /** Its name with the prefix of the table. */
  readonly name: string
  /**
   * How often it may stand there, a character for each profile of the table, the last one for the profiles that follow:
   * `-` not at all, `?` once at most, `1` once, `*` any number, `+` once or more, `2` twice at most.
   */
  readonly card: string
  /** The object of the model it stands for; with `[]` at the end it stands for each item of a list. */
  readonly at?: string
  /** Its own text. */
  readonly value?: Value
  readonly attributes?: readonly Attribute[]
  /** In the order of the schema. */
  readonly children?: readonly Element[]
  /**
   * Written only then, asked with the object it stands for and the number of the profile. Elements of the same name may
   * share fields of the model by this.
   */
  readonly when?: (scope: Scope, invoice: Invoice, profile: number) => boolean
  /** Of a list: whether it stands for this item. Elements of the same name may share a list by this. */
  readonly keep?: (item: never, invoice: Invoice) => boolean
  /** Of a list: what is written where the list is empty, if anything. */
  readonly orElse?: (invoice: Invoice) => Scope | undefined
  /**
   * Of elements with the same name, read: whether it is this one. A last one without is taken for all others; where all
   * have one and none is it, the element is left out, and told. `undefined`: that cannot be told yet; asked again at the end.
   */
  readonly pick?: (find: Find, invoice: Partial<Invoice>, scope: Scope) => boolean | undefined
  /** The last of them, or one that is alone: taken all the same where `pick` says no, and told. */
  readonly assumed?: boolean
  /** Told where a child of it says nothing at a place of its own, so that another one's value counts for it. */
  readonly assumes?: { readonly child: string; readonly lacks: string; readonly when: (scope: Scope) => boolean }
  /** Of elements with the same name: it stands in the place of the next one, not beside it. */
  readonly instead?: boolean
  /** What is written of a field that is not there, and read as none. */
  readonly fallback?: string
  /** Written even if there is nothing in it, as the schema wants it. */
  readonly always?: boolean
  /** Within an element that stands for each item of a list: written in the first one alone. */
  readonly once?: boolean
}

/** What stands at a path below an element, `ram:ID` or `ram:ChargeIndicator/udt:Indicator` or `ram:ID@schemeID`. */
export type Find = (path: string) => string | undefined

/** The text of an element. */
export interface Value {
  readonly as: Kind
  /** The field it carries; `.` where the object at hand is itself the text; absent where the model has no such field. */
  readonly to?: string
  /** A text that never changes. */
  readonly is?: string
  /**
   * What stands there where the field is absent, as the schema wants a text: `NA`, read as an absent field; or a function
   * that makes it. Written, and read as nothing, only beside something that says more. With `is`: `true`, to say no more
   * than that either.
   */
  readonly filler?: string | true | ((scope: Scope, invoice: Invoice) => string)
  /** Beside which elements the filler says nothing: one of these, and none of those. @default beside any */
  readonly beside?: { readonly any: readonly string[]; readonly none?: readonly string[] }
  /** Whether the value of the field, as it stands in the file, is read as another one, or as none. */
  readonly unclear?: (value: unknown, scope: Scope, invoice: Invoice, profile: number) => boolean
  /** Any text is read, and this one is written: another is told. */
  readonly usual?: string
  /** Instead of `to`: several fields that share the text. */
  readonly parts?: Parts
}

/** Fields that share the text of one element. */
export interface Parts {
  /** The fields. */
  readonly fields: Readonly<Record<string, Part>>
  /** @returns the text, not escaped; `undefined` where there is nothing to say */
  readonly join: (scope: Scope) => string | undefined
  readonly split: (text: string) => Readonly<Record<string, string>>
}

/** What is to be known of one of them. */
export interface Part {
  /** Which of its values have a place in the text. */
  readonly accepts?: (value: unknown) => boolean
  /** Whether it has one beside the others. */
  readonly when?: (scope: Scope) => boolean
  /** Whether it is read as something else. */
  readonly unclear?: (value: unknown, scope: Scope) => boolean
}

export interface Attribute {
  readonly name: string
  /** The field it carries. */
  readonly to?: string
  /** A text that never changes. */
  readonly is?: string
  /** The field of the invoice it repeats: `/currency`. Read, it must say the same, now or when the end is reached. */
  readonly repeats?: string
  /** It is not written: the syntax knows it without. */
  readonly unsaid?: boolean
  /** Whether the schema wants it. */
  readonly required?: boolean
}

/** Which element a path names: its steps (a number is an item of a list), from where, and whether it is a list. */
export interface Path {
  readonly fromInvoice: boolean
  readonly steps: readonly string[]
  readonly list: boolean
}

export function pathOf(path: string): Path {
  const fromInvoice = path.startsWith('/')
  const list = path.endsWith('[]')
  const plain = path.slice(fromInvoice ? 1 : 0, list ? -2 : undefined)
  return { fromInvoice, list, steps: plain === '.' || plain === '' ? [] : plain.split('.') }
}

/** Whether a step of a path is an item of a list. */
export function isIndex(step: string | undefined): boolean {
  return step !== undefined && /^\d$/.test(step)
}

/** What `Element.card` says of one profile. */
export interface Card {
  readonly least: number
  readonly most: number
}

const CARDS: Readonly<Record<string, Card | undefined>> = {
  '?': { least: 0, most: 1 },
  '1': { least: 1, most: 1 },
  '2': { least: 0, most: 2 },
  '*': { least: 0, most: Number.POSITIVE_INFINITY },
  '+': { least: 1, most: Number.POSITIVE_INFINITY },
}

/** @returns `undefined` where the profile does not have the element */
export function cardOf(element: Element, profile: number): Card | undefined {
  return CARDS[element.card[Math.min(profile, element.card.length - 1)] ?? '-']
}

/** A name of the table without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The namespace and the local name that a name of the table stands for. */
export function resolve(table: Table, name: string): { readonly uri: string; readonly local: string } {
  const colon = name.indexOf(':')
  const prefix = colon < 0 ? '' : name.slice(0, colon)
  return { uri: table.prefixes[prefix] ?? '', local: localName(name) }
}
