import { DocumentError, type Invoice } from '@facturelle/core'
import type { DecodedXml } from '../decode.js'
import { trimXml } from '../paths.js'
import { interned } from '../pieces.js'
import { readXml, type Attribute as XmlAttribute, type XmlLimits } from '../reader.js'
import { token } from './kinds.js'
import { lineCounter } from './lines.js'
import {
  type Attribute,
  type Element,
  type Find,
  isIndex,
  localName,
  pathOf,
  resolve,
  type Table,
  type Value,
} from './table.js'

/** Something in a file that the model has no place for, or that it does not keep as it stands there. */
export interface Unmapped {
  /** Where: `/rsm:CrossIndustryInvoice/rsm:ExchangedDocument/ram:IncludedNote[2]/@languageID`. */
  readonly path: string
  /** From 1. */
  readonly line: number
  /**
   * `UNKNOWN`: an element, an attribute or a text without a place in the model. `VALUE`: not of the kind it should be: a
   * date that is none, a code of another list. `REPEATED`: an element that may stand there once. `CONFLICT`: says other
   * than the same field elsewhere. `UNDECIDED`: does not say which of the things of its name it is, as an allowance or a
   * charge without an indicator, or is one more than have a place; it is left out whole. `ASSUMED`: leaves open what a rule
   * decided. `SPACES`: spaces around a code or an identifier were left out.
   */
  readonly reason: 'UNKNOWN' | 'VALUE' | 'REPEATED' | 'CONFLICT' | 'UNDECIDED' | 'ASSUMED' | 'SPACES'
}

/** What a reader made of a document. */
export interface ReadDocument {
  readonly invoice: Partial<Invoice>
  /** At most `MOST_UNMAPPED`. */
  readonly unmapped: readonly Unmapped[]
  /** How many there were. */
  readonly unmappedCount: number
}

const MOST_UNMAPPED = 1000
/** Most that is kept of elements until it shows what they are: of files made for it, all would be. No invoice has as much. */
const MOST_EVENTS = 100_000
/** A name from a file may be as long as the file. */
const LONGEST_NAME = 100

/** An element of the table, ready for reading. */
interface Node {
  readonly name: string
  readonly uri: string
  /** Its number among its siblings; alternatives have one in common. */
  readonly order: number
  readonly repeats: boolean
  readonly children: Map<string, Node>
  /** How many numbers its children have. */
  readonly size: number
  /** Elements of this name, of which the content tells the one. */
  readonly alternatives?: readonly Node[]
  readonly pick?: Element['pick']
  readonly assumed: boolean
  /** What it assumes, and which child of it that is about; of that child which one of its own tells. */
  readonly assumes?: Assumes | undefined
  readonly lacks?: number | undefined
  readonly at?: { readonly steps: readonly string[]; readonly list: boolean; readonly fromInvoice: boolean } | undefined
  readonly set?: Setter | undefined
  readonly read?: ((text: string) => string | boolean | undefined) | undefined
  /** The text never changes: it is no loss, and if it does, it is one. */
  readonly is?: string | undefined
  /** A text that says no more than that the field is absent, beside others: which of them, and which must not be there. */
  readonly filler?: string | undefined
  readonly beside: number
  readonly notBeside: number
  readonly usual?: string | undefined
  readonly whole?: ((text: string) => boolean) | undefined
  /** Spaces that are left out are told. */
  readonly spacesCount: boolean
  readonly fallback?: string | undefined
  /** Its text is the item of the list around it. */
  readonly itself: boolean
  readonly attributes: Map<string, ReadAttribute>
}

interface Assumes {
  readonly child: string
  readonly when: (scope: Mutable) => boolean
}

interface ReadAttribute {
  readonly is?: string | undefined
  readonly set?: Setter | undefined
  readonly repeats?: readonly string[] | undefined
  readonly repeatsKey?: string | undefined
}

type Mutable = Record<string, unknown>

/** Puts a value in its place. @returns whether there was none, or the same */
type Setter = (scope: Mutable, invoice: Mutable, value: unknown) => boolean

/** An element that is open. Made once for each depth, and used again for each element there. */
interface Frame {
  node: Node
  /** The object its children write to. */
  scope: Mutable
  /** The object its own place is in. */
  outer: Mutable
  offset: number
  /** Which one of its siblings of that name it is. */
  index: number
  /** How many children of each number there were. */
  seen: number[]
  /** Which children said something, and which were there: a bit for each number; past 31 two may share one. */
  said: number
  met: number
  /** Fillers that count if nothing else is said. */
  waiting:
    | { readonly node: Node; readonly scope: Mutable; readonly text: string; readonly offset: number }[]
    | undefined
  /** Where the child is that assumes something. */
  lacking: number | undefined
  /** There is more in it than its object holds, which the end of the document shows. */
  unsettled: boolean
  text: string
  /** Of an item that is a text. */
  item: unknown
}

/** Reads documents of the table, whatever their profile. Made once. */
export type DocumentReader = (xml: DecodedXml, limits: Required<XmlLimits>) => ReadDocument

export function compileReader(table: Table): DocumentReader {
  const root = compileNode(table, table.root, 0)
  return (xml, limits) => readDocument(table, root, xml, limits)
}

function compileNode(table: Table, element: Element, order: number): Node {
  const { uri } = resolve(table, element.name)
  const { value, at, assumes } = element
  const children = new Map<string, Node>()
  let next = 0
  for (const child of element.children ?? []) {
    // As the reader has its names, so that they are one and the same.
    const local = interned(resolve(table, child.name).local)
    const before = children.get(local)
    const node = compileNode(table, child, before?.order ?? next++)
    // Of several under one name each may stand there, once: their content tells them apart.
    const all = before ? [...(before.alternatives ?? [before]), node] : node.assumed ? [node] : undefined
    children.set(local, all ? { ...node, alternatives: all.map((one) => ({ ...one, repeats: !!before })) } : node)
  }
  const bits = (names: readonly string[]) =>
    names.reduce((sum, name) => sum | bit(children.get(resolve(table, name).local)?.order ?? 0), 0)
  for (const child of element.children ?? []) {
    const node = children.get(resolve(table, child.name).local)
    const { any, none = [] } = child.value?.beside ?? {}
    if (node && any)
      children.set(resolve(table, child.name).local, { ...node, beside: bits(any), notBeside: bits(none) })
    if (node && assumes?.child === child.name) {
      const lacks = node.children.get(resolve(table, assumes.lacks).local)?.order
      children.set(resolve(table, child.name).local, { ...node, lacks })
    }
  }
  return {
    name: element.name,
    uri,
    order,
    repeats: at?.endsWith('[]') === true,
    children,
    size: next,
    pick: element.pick,
    assumed: element.assumed === true,
    assumes,
    at: at === undefined ? undefined : pathOf(at),
    set: value && compileSetter(value),
    read: value?.as.read,
    is: value?.is,
    filler: typeof value?.filler === 'string' ? value.filler : undefined,
    beside: -1,
    notBeside: 0,
    usual: value?.usual,
    whole: value?.as.whole,
    spacesCount: table.spacesCount === true && value?.as === token,
    fallback: element.fallback,
    itself: value?.to === '.',
    attributes: new Map((element.attributes ?? []).map((attribute) => [attribute.name, compileAttribute(attribute)])),
  }
}

function bit(order: number): number {
  return 1 << (order & 31)
}

function compileAttribute({ to, is, repeats }: Attribute): ReadAttribute {
  return {
    is,
    set: to === undefined ? undefined : setterOf(to),
    repeats: repeats === undefined ? undefined : pathOf(repeats).steps,
    repeatsKey: repeats,
  }
}

function compileSetter({ to, parts }: Value): Setter | undefined {
  if (parts) {
    return (scope, _, text) => {
      let all = true
      for (const [field, value] of Object.entries(parts.split(text as string))) all = put(scope, field, value) && all
      return all
    }
  }
  return to === undefined || to === '.' ? undefined : setterOf(to)
}

function setterOf(to: string): Setter {
  const { steps, fromInvoice } = pathOf(to)
  const [first = ''] = steps
  if (steps.length === 1 && !fromInvoice) return (scope, _, value) => put(scope, first, value)
  const last = steps[steps.length - 1] ?? ''
  return (scope, invoice, value) => {
    let object = fromInvoice ? invoice : scope
    for (let at = 0; at < steps.length - 1; at++) object = objectIn(object, steps[at] ?? '', steps[at + 1])
    return put(object, last, value)
  }
}

function put(object: Mutable, key: string, value: unknown): boolean {
  const before = object[key]
  if (before === undefined) object[key] = value
  return before === undefined || before === value
}

function objectIn(object: Mutable, key: string, next: string | undefined): Mutable {
  object[key] ??= isIndex(next) ? [] : {}
  return object[key] as Mutable
}

function readDocument(table: Table, root: Node, xml: DecodedXml, limits: Required<XmlLimits>): ReadDocument {
  const invoice: Mutable = {}
  const unmapped: Unmapped[] = []
  let unmappedCount = 0
  /** Of which no more is known than that they are there. */
  let unlisted = 0
  const lineAt = lineCounter(xml.text)
  let frames: Frame[] = []
  let depth = 0
  /** How deep inside an element that is left out. */
  let skipped = 0
  /** The element whose content is kept, until it shows what it is. */
  let recording: { readonly node: Node; readonly events: Event[]; depth: number } | undefined
  /** Elements of which only the end of the document shows what they are. */
  const postponed: {
    readonly frames: Frame[]
    readonly depth: number
    readonly node: Node
    readonly events: readonly Event[]
  }[] = []
  /** How much of the content of such elements is kept. */
  let kept = 0
  let ended = false
  let rootOffset = 0
  /** Attributes that repeat a field of the invoice which may come later. */
  const repeated = new Map<string, { value: string; steps: readonly string[]; path: string; offset: number }>()

  function report(path: () => string, offset: number, reason: Unmapped['reason']): void {
    if (++unmappedCount <= MOST_UNMAPPED) unmapped.push({ path: path(), line: lineAt(offset), reason })
  }

  function pathHere(): string {
    let path = ''
    for (const { node, index } of frames.slice(0, depth)) path += `/${node.name}${node.repeats ? `[${index}]` : ''}`
    return path
  }

  function nameOf(uri: string, local: string): string {
    const prefix = Object.keys(table.prefixes).find((one) => table.prefixes[one] === uri)
    return `${prefix === undefined ? '*:' : prefix && `${prefix}:`}${local.slice(0, LONGEST_NAME)}`
  }

  function open(uri: string, local: string, attributes: readonly XmlAttribute[], offset: number): boolean {
    if (skipped > 0) {
      skipped++
      return false
    }
    const parent = frames[depth - 1]
    if (!parent) {
      rootOffset = offset
      enter(root, invoice, invoice, 1, attributes, offset)
      return true
    }
    const node = parent.node.children.get(local)
    if (node === undefined || node.uri !== uri) {
      report(() => `${pathHere()}/${nameOf(uri, local)}`, offset, 'UNKNOWN')
      skipped = 1
      return false
    }
    if (node.alternatives) {
      recording = { node, events: [{ uri, local, attributes, offset }], depth: 1 }
      return true
    }
    return step(parent, node, attributes, offset)
  }

  function step(parent: Frame, node: Node, attributes: readonly XmlAttribute[], offset: number): boolean {
    const index = (parent.seen[node.order] ?? 0) + 1
    parent.seen[node.order] = index
    if (index > 1 && !node.repeats) {
      report(() => `${pathHere()}/${node.name}[${index}]`, offset, 'REPEATED')
      skipped = 1
      return false
    }
    const { at } = node
    let scope = parent.scope
    if (at) scope = at.list ? {} : existing(at.fromInvoice ? invoice : parent.scope, at.steps)
    enter(node, scope, parent.scope, index, attributes, offset)
    return true
  }

  function enter(
    node: Node,
    scope: Mutable,
    outer: Mutable,
    index: number,
    attributes: readonly XmlAttribute[],
    offset: number,
  ): void {
    const frame = frames[depth++]
    if (frame) {
      frame.node = node
      frame.scope = scope
      frame.outer = outer
      frame.offset = offset
      frame.index = index
      frame.text = ''
      frame.item = undefined
      frame.said = 0
      frame.met = 0
      for (let at = 0; at < node.size; at++) frame.seen[at] = 0
    } else {
      frames.push({
        node,
        scope,
        outer,
        offset,
        index,
        seen: Array.from({ length: node.size }, () => 0),
        text: '',
        item: undefined,
        said: 0,
        met: 0,
        waiting: undefined,
        lacking: undefined,
        unsettled: false,
      })
    }
    for (let at = 0; at < attributes.length; at++) readAttribute(node, scope, attributes[at] as XmlAttribute, offset)
  }

  function readAttribute(node: Node, scope: Mutable, { name, value }: XmlAttribute, offset: number): void {
    if (name === 'xmlns' || name.startsWith('xmlns:') || name.startsWith('xsi:')) return
    const known = node.attributes.get(name)
    if (known?.repeats) {
      // Once for each thing said: of a wrong currency the first is told.
      const key = `${known.repeatsKey} ${value}`
      if (!repeated.has(key)) {
        if (repeated.size >= MOST_UNMAPPED) unlisted++
        else repeated.set(key, { value, steps: known.repeats, path: `${pathHere()}/@${name}`, offset })
      }
    } else if (known?.set) {
      if (value !== '' && !known.set(scope, invoice, value)) report(() => `${pathHere()}/@${name}`, offset, 'CONFLICT')
    } else if (known?.is === undefined) {
      report(() => `${pathHere()}/@${name.slice(0, LONGEST_NAME)}`, offset, 'UNKNOWN')
    } else if (known.is !== value) report(() => `${pathHere()}/@${name}`, offset, 'VALUE')
  }

  function close(): void {
    if (skipped > 0) {
      skipped--
      return
    }
    const frame = frames[depth - 1]
    if (!frame) return
    const { node } = frame
    if (frame.text !== '' && !isBlank(frame.text)) readText(frame, node)
    if (frame.waiting) {
      settleFillers(frame, frame.waiting)
      frame.waiting = undefined
    }
    if (frame.lacking !== undefined) {
      const { assumes } = node
      if (assumes?.when(frame.scope)) report(() => `${pathHere()}/${assumes.child}`, frame.lacking, 'ASSUMED')
      frame.lacking = undefined
    }
    depth--
    const parent = frames[depth - 1]
    if (parent) {
      if (frame.said !== 0) parent.said |= bit(node.order)
      if (node.lacks !== undefined && (frame.met & bit(node.lacks)) === 0) parent.lacking = frame.offset
    }
    if (node.at) settle(frame, node.at)
  }

  /** A filler beside nothing that says more is a value like any other. */
  function settleFillers(frame: Frame, waiting: NonNullable<Frame['waiting']>): void {
    const { said } = frame
    for (const { node, scope, text, offset } of waiting) {
      if ((said & node.beside) !== 0 && (said & node.notBeside) === 0) continue
      frame.said |= bit(node.order)
      const value = node.read?.(text)
      if (!node.set?.(scope, invoice, value)) report(() => `${pathHere()}/${node.name}`, offset, 'CONFLICT')
    }
  }

  function readText(frame: Frame, node: Node): void {
    const { text, scope, offset } = frame
    if (node.is !== undefined) {
      if (text === node.is) return
      if (node.read?.(text) !== node.read?.(node.is)) report(pathHere, offset, 'VALUE')
      else if (node.spacesCount) report(pathHere, offset, 'SPACES')
    } else if (text === node.fallback) {
      // It says that there is nothing to say.
    } else if (node.filler !== undefined && trimXml(text) === node.filler) {
      const around = frames[depth - 2]
      // Without a field for it, it is told by nobody.
      if (around && node.set) {
        around.waiting ??= []
        around.waiting.push({ node, scope, text, offset })
      }
    } else if (node.set && node.read) {
      const value = node.read(text)
      if (value === undefined) report(pathHere, offset, 'VALUE')
      else {
        frame.said = 1
        if (!node.set(scope, invoice, value)) report(pathHere, offset, 'CONFLICT')
        else if (node.spacesCount && value !== text) report(pathHere, offset, 'SPACES')
        else if (node.whole?.(text) === false || (node.usual !== undefined && text !== node.usual)) {
          report(pathHere, offset, 'VALUE')
        }
      }
    } else if (node.itself && node.read) {
      const item = node.read(text)
      const list = node.at ? frame : frames[depth - 2]
      if (list) list.item = item
      frame.said = 1
      if (item === undefined) report(pathHere, offset, 'VALUE')
    } else report(pathHere, offset, 'UNKNOWN')
  }

  /** Puts the object of an element that has ended in its place, if there is anything in it. */
  function settle(frame: Frame, { steps, list, fromInvoice }: NonNullable<Node['at']>): void {
    const { scope, outer, item, unsettled } = frame
    frame.unsettled = false
    const value = item ?? scope
    if (item === undefined && !unsettled && isEmpty(scope)) return
    let object = fromInvoice ? invoice : outer
    const last = steps.length - 1
    for (let at = 0; at < last; at++) object = objectIn(object, steps[at] ?? '', steps[at + 1])
    const key = steps[last] ?? ''
    if (!list) object[key] = value
    else if (object[key] === undefined) object[key] = [value]
    else (object[key] as unknown[]).push(value)
  }

  function replay(node: Node, events: readonly Event[]): void {
    const parent = frames[depth - 1]
    if (!parent) return
    const find = finder(events)
    const alternatives = node.alternatives ?? []
    if (events.some((event) => typeof event === 'string' && !isBlank(event))) parent.met |= bit(node.order)
    let chosen: Node | undefined
    for (const one of alternatives) {
      const is = one.pick?.(find, invoice as Partial<Invoice>, parent.scope)
      if (is === undefined && one.pick && !ended) {
        // Those of one element, which its offset tells, have its frames in common.
        const last = postponed[postponed.length - 1]
        const around =
          last?.depth === depth && last.frames[depth - 1]?.offset === parent.offset
            ? last.frames
            : frames.slice(0, depth).map((frame) => ({ ...frame, seen: [...frame.seen] }))
        postponed.push({ frames: around, depth, node, events })
        if (parent.node.at) parent.unsettled = true
        kept += events.length
        return
      }
      if (is || !one.pick) {
        chosen = one
        break
      }
    }
    if (!chosen) {
      const [first] = events
      const last = alternatives[alternatives.length - 1]
      const index = (parent.seen[node.order] ?? 0) + 1
      const here = () => `${pathHere()}/${node.name}${last?.repeats ? `[${index}]` : ''}`
      const offset = typeof first === 'object' && first ? first.offset : parent.offset
      report(here, offset, last?.assumed ? 'ASSUMED' : 'UNDECIDED')
      if (!last?.assumed) {
        parent.seen[node.order] = index
        return
      }
      chosen = last
    }
    for (const [index, event] of events.entries()) {
      if (typeof event === 'string') onText(event)
      else if (event === null) onClose()
      else if (index === 0) step(parent, chosen, event.attributes, event.offset)
      else onOpen(event.uri, event.local, event.attributes, event.offset)
    }
  }

  function record(event: Event): void {
    if (++kept > MOST_EVENTS) {
      throw new DocumentError(
        'TOO_LARGE',
        'What an element is shows in its content, and there is more of that than in any invoice.',
      )
    }
    recording?.events.push(event)
  }

  function onOpen(uri: string, local: string, attributes: readonly XmlAttribute[], offset: number): boolean {
    if (!recording) return open(uri, local, attributes, offset)
    recording.depth++
    record({ uri, local, attributes, offset })
    return true
  }

  function onText(piece: string): void {
    if (recording) record(piece)
    else if (skipped === 0) {
      const top = frames[depth - 1]
      if (top) top.text += piece
    }
  }

  function onClose(): void {
    if (!recording) {
      close()
      return
    }
    record(null)
    if (--recording.depth > 0) return
    const { node, events } = recording
    recording = undefined
    kept -= events.length - 1
    replay(node, events)
  }

  readXml(
    xml,
    {
      open: (uri, local, _, offset, attributes) => onOpen(uri, local, attributes, offset),
      text: onText,
      close: onClose,
    },
    limits,
  )
  ended = true
  for (const { frames: around, depth: below, node, events } of postponed) {
    frames = around
    depth = below
    replay(node, events)
  }
  if (table.fits?.(invoice as Partial<Invoice>) === false) report(() => `/${root.name}`, rootOffset, 'CONFLICT')
  for (const { value, steps, path, offset } of repeated.values()) {
    let field: unknown = invoice
    for (const one of steps) field = (field as Mutable | undefined)?.[one]
    if (field !== value) report(() => path, offset, 'CONFLICT')
  }
  return { invoice: invoice as Partial<Invoice>, unmapped, unmappedCount: unmappedCount + unlisted }
}

/** What happened inside an element whose content is kept: an element, a text, or its end. */
type Event =
  | {
      readonly uri: string
      readonly local: string
      readonly attributes: readonly XmlAttribute[]
      readonly offset: number
    }
  | string
  | null

/** What tables look for is looked for in every file. */
const found = new Map<string, { readonly steps: readonly string[]; readonly attribute: string | undefined }>()

function stepsOf(path: string) {
  const before = found.get(path)
  if (before) return before
  const [elements = '', attribute] = path.split('@')
  const steps = elements.split('/').filter(Boolean).map(localName)
  const made = { steps, attribute }
  found.set(path, made)
  return made
}

/** Looks at kept content; the names are those of the table, of which only the local part is compared. */
function finder(events: readonly Event[]): Find {
  return (path) => {
    const { steps, attribute } = stepsOf(path)
    let depth = 0
    let matched = 0
    let text = ''
    for (const event of events) {
      if (typeof event === 'string') {
        if (matched === steps.length && depth === matched + 1) text += event
      } else if (event === null) {
        if (matched === steps.length && depth === matched + 1) return trimXml(text)
        depth--
        if (matched >= depth) matched = Math.max(0, depth - 1)
      } else {
        depth++
        if (depth === matched + 2 && event.local === steps[matched]) matched++
        if (matched === steps.length && depth === matched + 1 && attribute !== undefined) {
          return event.attributes.find(({ name }) => name === attribute)?.value
        }
      }
    }
    return undefined
  }
}

function existing(from: Mutable, steps: readonly string[]): Mutable {
  let object: unknown = from
  for (const step of steps) object = (object as Mutable | undefined)?.[step]
  return (object as Mutable | undefined) ?? {}
}

function isEmpty(object: Mutable): boolean {
  for (const _ in object) return false
  return true
}

function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return false
  }
  return true
}
