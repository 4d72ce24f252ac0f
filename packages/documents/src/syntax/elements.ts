import { decimal as decimalKind, type Kind, text as textKind, token as tokenKind } from './kinds.js'
import type { Attribute, Element } from './table.js'

/** What an element may have besides its name, its cardinality and its children. */
export type Extras = Omit<Element, 'name' | 'card' | 'at' | 'children' | 'value'>

/** An element around others. */
export function within(name: string, card: string, children: readonly Element[], extras: Extras = {}): Element {
  return { name, card, children, ...extras }
}

/** An element that stands for an object of the model, or with `[]` for each of a list. */
export function group(
  name: string,
  card: string,
  at: string,
  children: readonly Element[],
  extras: Extras = {},
): Element {
  return { name, card, at, children, ...extras }
}

/** An element with a text; without `to` one that the model has no field for. */
export function leaf(name: string, card: string, as: Kind, to?: string, extras: Extras = {}): Element {
  return { name, card, value: { as, ...(to !== undefined && { to }) }, ...extras }
}

export function text(name: string, card: string, to?: string, extras?: Extras): Element {
  return leaf(name, card, textKind, to, extras)
}

export function token(name: string, card: string, to?: string, extras?: Extras): Element {
  return leaf(name, card, tokenKind, to, extras)
}

export function decimal(name: string, card: string, to?: string, extras?: Extras): Element {
  return leaf(name, card, decimalKind, to, extras)
}

/** An element that has a text where the field is absent, which is read as none. */
export function fallingBack(element: Element, fallback: string): Element {
  const { value } = element
  return { ...element, fallback, ...(value && { value: { ...value, unclear: (given) => given === fallback } }) }
}

/** An element with a text that never changes. */
export function fixed(name: string, card: string, is: string, as: Kind = tokenKind): Element {
  return { name, card, value: { as, is } }
}

/** The same, where it says something only beside others. */
export function quiet(name: string, card: string, is: string, as: Kind = tokenKind): Element {
  return { name, card, value: { as, is, filler: true } }
}

/** An element that stands for an object `{ value, scheme }`, or with `[]` for each of a list. */
export function identifier(name: string, card: string, at: string, extras: Extras = {}): Element {
  return {
    name,
    card,
    at,
    value: { as: tokenKind, to: 'value' },
    attributes: [{ name: 'schemeID', to: 'scheme' }],
    ...extras,
  }
}

export function attribute(name: string, to: string, extras: Omit<Attribute, 'name' | 'to'> = {}): Attribute {
  return { name, to, ...extras }
}
