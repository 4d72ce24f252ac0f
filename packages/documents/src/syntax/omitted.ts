import type { Invoice } from '@facturelle/core'
import { cardOf, type Element, isIndex, pathOf, type Scope, type Table, type Value } from './table.js'

/** A field of the invoice that is not in what was written. */
export interface Omission {
  /** Where in the model: `lines[3].item.brandName`. A group that is left out whole is named once. */
  readonly path: string
  /** The term of that field: `BT-X-535`. */
  readonly term?: string
  /**
   * `SYNTAX`: the syntax has no place for it in any profile. `PROFILE`: the profile has none, another one has. `MORE`: there
   * are more of it than may stand there. `VALUE`: there is a place, and not for this value, or not beside another field.
   */
  readonly reason: 'SYNTAX' | 'PROFILE' | 'MORE' | 'VALUE'
}

/** What the elements of a profile carry of one object of the model, by field. */
type Shape = Map<string, Way[]>

/** One element that carries a field. */
interface Way {
  readonly when?: ((scope: Scope, invoice: Invoice) => boolean) | undefined
  readonly keep?: ((item: unknown, invoice: Invoice) => boolean) | undefined
  readonly accepts?: ((value: unknown) => boolean) | undefined
  readonly most: number
  /** Of an object, or of the items of a list. */
  readonly shape: Shape
}

/** Finds what a profile does not carry. */
export type Omissions = (invoice: Invoice) => Omission[]

/** Made from the table as the writer is, and by another way: a walk over the fields that there are. */
export function compileOmissions(table: Table, profile: number): Omissions {
  const carried = shapeOf(table, profile)
  const richest = shapeOf(table, table.profiles.length - 1)
  return (invoice) => {
    const found: Omission[] = []
    walk(invoice as unknown as Scope, carried, richest, '', invoice, found)
    return found
  }
}

function shapeOf(table: Table, profile: number): Shape {
  const shape: Shape = new Map()
  for (const child of table.root.children ?? []) addElement(child, shape, shape, profile, undefined)
  return shape
}

type When = Way['when']

function addElement(element: Element, here: Shape, whole: Shape, profile: number, outer: When): void {
  const card = cardOf(element, profile)
  if (!card) return
  let scope = here
  let when = both(outer, element.when)
  if (element.at !== undefined) {
    const { steps, list, fromInvoice } = pathOf(element.at)
    const keep = element.keep as Way['keep']
    scope = addPath(fromInvoice ? whole : here, steps, { when: outer, keep, most: list ? card.most : 1 })
    when = element.when
  }
  const { value } = element
  for (const { to } of element.attributes ?? []) {
    // An attribute stands on its element, which is not there without a text.
    if (to !== undefined) addField(to, undefined, scope, whole, both(when, value && textGiven(value)))
  }
  if (value?.to !== undefined) addField(value.to, value.as.accepts, scope, whole, when)
  for (const [field, accepts] of Object.entries(value?.parts?.fields ?? {}))
    addField(field, accepts, scope, whole, when)
  for (const child of element.children ?? []) addElement(child, scope, whole, profile, when)
}

function addField(to: string, accepts: Way['accepts'], here: Shape, whole: Shape, when: When): void {
  const { steps, fromInvoice } = pathOf(to)
  addPath(fromInvoice ? whole : here, steps, { when, accepts, most: 1 })
}

/** For the object that text and attributes are fields of. */
function textGiven({ to, filler }: Value): When {
  if (to === undefined || filler !== undefined) return undefined
  const { steps } = pathOf(to)
  const last = steps[steps.length - 1]
  return last === undefined ? undefined : (scope) => scope[last] !== undefined
}

/** Adds a way to the last step; the objects before it are there for its sake. */
function addPath(from: Shape, steps: readonly string[], way: Omit<Way, 'shape'>): Shape {
  let shape = from
  for (const [index, step] of steps.entries()) {
    const last = index === steps.length - 1
    const ways = shape.get(step) ?? []
    shape.set(step, ways)
    // Elements that carry parts of one object have one shape of it; of a list, each kind of item has its own.
    const same = ways.find(({ keep }) => !last || (keep === undefined && way.keep === undefined))
    const next: Way = { ...(last ? way : { most: 1 }), shape: same?.shape ?? new Map() }
    ways.push(next)
    shape = next.shape
  }
  return shape
}

function both(one: When, other: When): When {
  return one && other ? (scope, invoice) => one(scope, invoice) && other(scope, invoice) : (one ?? other)
}

function walk(
  object: Scope,
  shape: Shape,
  richest: Shape | undefined,
  path: string,
  invoice: Invoice,
  found: Omission[],
): void {
  for (const key in object) {
    const value = object[key]
    if (value === undefined) continue
    const ways = shape.get(key)
    const more = richest?.get(key)
    const way = ways?.find(({ when }) => !when || when(object, invoice))
    if (!way) {
      found.push({ path: path + key, reason: ways ? 'VALUE' : more ? 'PROFILE' : 'SYNTAX' })
    } else if (Array.isArray(value)) {
      walkList(value, ways ?? [], more ?? [], path + key, invoice, found)
    } else if (typeof value === 'object' && value !== null) {
      if (way.shape.size > 0) walk(value as Scope, way.shape, more?.[0]?.shape, `${path}${key}.`, invoice, found)
    } else if (ways?.every(({ accepts }) => accepts?.(value) === false)) {
      found.push({ path: path + key, reason: 'VALUE' })
    }
  }
}

function walkList(
  list: readonly unknown[],
  ways: readonly Way[],
  more: readonly Way[],
  path: string,
  invoice: Invoice,
  found: Omission[],
): void {
  const counts = ways.map(() => 0)
  for (const [index, item] of list.entries()) {
    const at = ways.findIndex(({ keep }) => !keep || keep(item, invoice))
    const way = ways[at]
    const place = `${path}[${index}]`
    const indexed = way && isIndex(way.shape.keys().next().value)
    if (indexed) {
      const one = way.shape.get(String(index))?.[0]
      if (one)
        walk(item as Scope, one.shape, more[0]?.shape.get(String(index))?.[0]?.shape, `${place}.`, invoice, found)
      else found.push({ path: place, reason: 'MORE' })
    } else if (!way) found.push({ path: place, reason: 'VALUE' })
    else if (count(counts, at) > way.most) found.push({ path: place, reason: 'MORE' })
    else if (typeof item === 'object' && item !== null) {
      const rich = more.find(({ keep }) => !keep || keep(item, invoice))
      walk(item as Scope, way.shape, rich?.shape, `${place}.`, invoice, found)
    }
  }
}

function count(counts: number[], at: number): number {
  const next = (counts[at] ?? 0) + 1
  counts[at] = next
  return next
}
