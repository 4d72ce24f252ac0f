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

/** A field that the file has, and not as the invoice has it. */
export interface Change {
  /** Where in the model: `notes[0].text`. */
  readonly path: string
  /** The term of that field: `BT-22`. */
  readonly term?: string
  /**
   * `AMBIGUOUS`: it stands there, and a reader takes it for something else, as the convention of the syntax has it, or for
   * none. `ORDER`: the items of the list come in the order of the schema. `FILLED`: the invoice has none, the schema wants
   * one, and the file has what follows from other fields. `GUIDELINE`: BT-24 is that of the profile. `ROOT`: the root element
   * is another one, as BT-3 and the syntax want it.
   */
  readonly reason: 'AMBIGUOUS' | 'ORDER' | 'FILLED' | 'GUIDELINE' | 'ROOT'
  /** Of guideline and root element: what it was, if there was one. */
  readonly from?: string
  /** Of guideline and root element: what it is. */
  readonly to?: string
}

/** What the elements of a profile carry of one object of the model, by field. */
type Shape = Map<string, Way[]>

/** One element that carries a field. */
interface Way {
  /** Asked with the object that the path to the field begins at, `up` objects above the one that has it. */
  readonly when?: When | undefined
  readonly keep?: ((item: unknown, invoice: Invoice) => boolean) | undefined
  readonly up?: number
  readonly accepts?: ((value: unknown) => boolean) | undefined
  /** Asked with the object that the path to the field begins at. */
  readonly unclear?: Unclear
  /** Of the items of a list: whether one is written at all. */
  readonly own?: When | undefined
  readonly most: number
  /** Of an object, or of the items of a list. */
  readonly shape: Shape
}

type Unclear = ((value: unknown, scope: Scope, invoice: Invoice) => boolean) | undefined

/** What became of an invoice in a file. */
interface Told {
  readonly omitted: Omission[]
  readonly changed: Change[]
}

/** Finds what a profile does not carry, and what it carries otherwise. */
export type Omissions = (invoice: Invoice) => Told

/** Made from the table as the writer is, and by another way: a walk over the fields that there are. */
export function compileOmissions(table: Table, profile: number): Omissions {
  const carried = shapeOf(table, profile)
  const richest = shapeOf(table, table.profiles.length - 1)
  const fills = table.fills?.(profile)
  return (invoice) => {
    const told: Told = { omitted: [], changed: [] }
    walk(invoice as unknown as Scope, carried, richest, { invoice, told, objects: [], keys: [] })
    if (fills) for (const path of fills(invoice)) told.changed.push({ path, reason: 'FILLED' })
    return told
  }
}

function shapeOf(table: Table, profile: number): Shape {
  const shape: Shape = new Map()
  for (const child of table.root.children ?? []) addElement(child, shape, shape, profile, undefined)
  return shape
}

type When = ((scope: Scope, invoice: Invoice) => boolean) | undefined

function addElement(element: Element, here: Shape, whole: Shape, profile: number, outer: When, outside?: When): void {
  const card = cardOf(element, profile)
  if (!card) return
  let scope = here
  let around = outside
  const own = ownWhen(element, profile)
  let when = both(outer, own)
  if (element.at !== undefined) {
    const { steps, list, fromInvoice } = pathOf(element.at)
    const keep = element.keep as Way['keep']
    const way = {
      when: outer,
      keep,
      own: list ? own : undefined,
      most: list ? card.most : 1,
      unclear: element.value?.to === '.' ? unclearOf(element.value, profile) : undefined,
    }
    scope = addPath(fromInvoice ? whole : here, steps, fromInvoice ? { ...way, when: outside } : way)
    when = list ? undefined : own
    if (list && here === whole) around = itemIn(element)
  }
  const { value } = element
  // An attribute stands beside a text: without the text there is no element.
  const said = value?.to === undefined || value.filler !== undefined ? when : both(when, has(value.to))
  const field = (to: string, condition: When, { accepts, unclear }: Pick<Way, 'accepts' | 'unclear'> = {}) => {
    const { steps, fromInvoice } = pathOf(to)
    if (steps.length === 0) return
    // Of the invoice as a whole the condition is not: it speaks of the object at hand.
    addPath(fromInvoice ? whole : scope, steps, { when: fromInvoice ? around : condition, accepts, unclear, most: 1 })
  }
  for (const { to } of element.attributes ?? []) if (to !== undefined) field(to, said)
  if (value?.to !== undefined) field(value.to, when, { accepts: value.as.accepts, unclear: unclearOf(value, profile) })
  for (const [part, { when: beside, ...known }] of Object.entries(value?.parts?.fields ?? {})) {
    field(part, both(when, beside), known)
  }
  for (const child of element.children ?? []) addElement(child, scope, whole, profile, when, around)
}

function unclearOf({ as, unclear }: Value, profile: number): Unclear {
  const byKind = as.unclear
  if (!unclear) return byKind
  return (value, scope, invoice) => byKind?.(value) === true || unclear(value, scope, invoice, profile)
}

function ownWhen({ when }: Element, profile: number): When {
  return when && ((scope, invoice) => when(scope, invoice, profile))
}

function has(field: string): When {
  const { steps, fromInvoice } = pathOf(field)
  const [only] = steps
  return steps.length === 1 && only !== undefined && !fromInvoice ? (scope) => scope[only] !== undefined : undefined
}

/** What stands in the items of a list, be it a field of the invoice, needs an item. */
function itemIn({ orElse, at = '' }: Element): When {
  if (orElse) return undefined
  const { steps } = pathOf(at)
  return (_, invoice) => {
    let list: unknown = invoice
    for (const step of steps) list = (list as Scope | undefined)?.[step]
    return Array.isArray(list) && list.length > 0
  }
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
    const up = steps.slice(0, index).filter((before) => !isIndex(before)).length
    const next: Way = { ...(last ? { ...way, up } : { most: 1 }), shape: same?.shape ?? new Map() }
    ways.push(next)
    shape = next.shape
  }
  return shape
}

function both(one: When, other: When): When {
  return one && other ? (scope, invoice) => one(scope, invoice) && other(scope, invoice) : (one ?? other)
}

/** What a walk over an invoice has at hand. */
interface Walk {
  readonly invoice: Invoice
  readonly told: Told
  /** From the invoice to the object at hand. */
  readonly objects: Scope[]
  /** How they are reached, each from the one before: fields, and numbers of items. */
  readonly keys: (string | number)[]
}

function walk(object: Scope, shape: Shape, richest: Shape | undefined, walked: Walk): void {
  const { invoice, told, objects } = walked
  const depth = objects.push(object) - 1
  for (const key in object) {
    const value = object[key]
    if (value === undefined) continue
    const ways = shape.get(key)
    const way = ways && openWay(ways, objects, depth, invoice)
    if (!ways || !way) {
      if (isEmpty(value)) continue
      const reason = ways ? 'VALUE' : richest?.has(key) ? 'PROFILE' : 'SYNTAX'
      told.omitted.push({ path: pathTo(walked, key), reason })
    } else if (typeof value !== 'object' || value === null) {
      if (isRefused(ways, value)) told.omitted.push({ path: pathTo(walked, key), reason: 'VALUE' })
      else if (way.unclear?.(value, objects[depth - (way.up ?? 0)] ?? object, invoice)) {
        told.changed.push({ path: pathTo(walked, key), reason: 'AMBIGUOUS' })
      }
    } else if (Array.isArray(value)) {
      walked.keys.push(key)
      walkList(value, ways, richest?.get(key) ?? [], walked)
      walked.keys.pop()
    } else if (way.shape.size > 0) {
      walked.keys.push(key)
      walk(value as Scope, way.shape, richest?.get(key)?.[0]?.shape, walked)
      walked.keys.pop()
    }
  }
  objects.pop()
}

/** `lines[3].item.brandName` */
function pathTo({ keys }: Walk, last?: string | number): string {
  let path = ''
  for (const key of last === undefined ? keys : [...keys, last]) {
    path += typeof key === 'number' ? `[${key}]` : path === '' ? key : `.${key}`
  }
  return path
}

/** The first way that is open here. */
function openWay(ways: readonly Way[], objects: readonly Scope[], depth: number, invoice: Invoice): Way | undefined {
  for (let at = 0; at < ways.length; at++) {
    const way = ways[at] as Way
    if (!way.when || way.when(objects[depth - (way.up ?? 0)] ?? (objects[depth] as Scope), invoice)) return way
  }
  return undefined
}

function isRefused(ways: readonly Way[], value: unknown): boolean {
  for (let at = 0; at < ways.length; at++) if (ways[at]?.accepts?.(value) !== false) return false
  return true
}

function walkList(list: readonly unknown[], ways: readonly Way[], more: readonly Way[], walked: Walk): void {
  const { invoice, told, keys } = walked
  const counts = ways.map(() => 0)
  let last = 0
  let inOrder = true
  for (let index = 0; index < list.length; index++) {
    const item = list[index]
    const at = ways.findIndex(({ keep }) => !keep || keep(item, invoice))
    const way = ways[at]
    const rich = more.find(({ keep }) => !keep || keep(item, invoice))
    if (way && isIndex(way.shape.keys().next().value)) {
      const [one] = way.shape.get(String(index)) ?? []
      const other = rich?.shape.get(String(index))?.[0]
      if (one) {
        keys.push(index)
        walk(item as Scope, one.shape, other?.shape, walked)
        keys.pop()
      } else told.omitted.push({ path: pathTo(walked, index), reason: 'MORE' })
    } else if (!way) told.omitted.push({ path: pathTo(walked, index), reason: 'VALUE' })
    else if (way.own?.(item as Scope, invoice) === false) {
      const reason = rich?.own?.(item as Scope, invoice) === false ? 'VALUE' : 'PROFILE'
      told.omitted.push({ path: pathTo(walked, index), reason })
    } else if (count(counts, at) > way.most) told.omitted.push({ path: pathTo(walked, index), reason: 'MORE' })
    else {
      if (at < last) inOrder = false
      else last = at
      if (typeof item === 'object' && item !== null) {
        keys.push(index)
        walk(item as Scope, way.shape, rich?.shape, walked)
        keys.pop()
      } else if (way.unclear?.(item, {}, invoice)) {
        told.changed.push({ path: pathTo(walked, index), reason: 'AMBIGUOUS' })
      }
    }
  }
  if (!inOrder) told.changed.push({ path: pathTo(walked), reason: 'ORDER' })
}

function count(counts: number[], at: number): number {
  const next = (counts[at] ?? 0) + 1
  counts[at] = next
  return next
}

/** An empty list or object says nothing that could be left out. */
function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}
