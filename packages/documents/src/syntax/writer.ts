import type { Invoice } from '@facturelle/core'
import { escapeAttribute, escapeText } from './escape.js'
import { type Attribute, cardOf, type Element, pathOf, type Scope, type Table, type Value } from './table.js'
import { encoded, type Head, XmlBytes } from './xml-bytes.js'

/** Writes what an element makes of the object at hand. @returns whether that is anything */
type Write = (scope: Scope, invoice: Invoice, out: XmlBytes) => boolean

/** Writes what stands there in any case. */
type Fill = (scope: Scope, invoice: Invoice, out: XmlBytes) => void

/** An element, compiled. */
interface Piece {
  readonly write: Write
  /** What stands there where `write` has nothing, beside other elements that have something. */
  readonly fill?: Fill | undefined
}

/** Writes an invoice as a document of one profile. Of a field that the profile lacks nothing is written. */
export type DocumentWriter = (invoice: Invoice) => Uint8Array

/** Room for an invoice to begin with, and for each of its lines; more is made when it is needed. */
const ROOM = 8192
const ROOM_OF_LINE = 1024

/** Makes the writer of a profile: closures over ready-made bytes, so that writing is little but copying them. */
export function compileWriter(table: Table, profile: number): DocumentWriter {
  const namespaces = Object.entries(table.prefixes)
    .map(([prefix, uri]) => ` xmlns${prefix && `:${prefix}`}="${uri}"`)
    .join('')
  const { name } = table.root
  const children = compileChildren(table.root, profile).write
  const open = encoded(`<?xml version="1.0" encoding="UTF-8"?>\n<${name}${namespaces}>`)
  const close = encoded(`</${name}>\n`)
  return (invoice) => {
    const out = new XmlBytes(invoice, ROOM + ROOM_OF_LINE * (Array.isArray(invoice.lines) ? invoice.lines.length : 0))
    out.add(open)
    children(invoice as unknown as Scope, invoice, out)
    out.add(close)
    return out.done()
  }
}

function compileElement(element: Element, profile: number): Piece[] {
  const card = cardOf(element, profile)
  if (!card) return []
  const { at } = element
  const { write: guarded, fill } = compileGuarded(element, profile)
  // What may be absent is never there for the sake of others.
  if (at === undefined) return [{ write: guarded, fill: card.least > 0 ? fill : undefined }]
  const get = compileGet(at)
  if (!pathOf(at).list) {
    return [
      {
        write(scope, invoice, out) {
          const object = get(scope, invoice) as Scope | undefined
          return object !== undefined && guarded(object, invoice, out)
        },
      },
    ]
  }
  const later = compileLater(element, profile) ?? guarded
  const keep = element.keep as ((item: unknown, invoice: Invoice) => boolean) | undefined
  const { orElse } = element
  return [
    {
      write(scope, invoice, out) {
        const list = get(scope, invoice) as readonly Scope[] | undefined
        let taken = 0
        let any = false
        if (list) {
          for (const item of list) {
            if (keep && !keep(item, invoice)) continue
            if (++taken > card.most) break
            if (taken === 1 ? guarded(item, invoice, out) : later(item, invoice, out)) any = true
          }
        }
        if (taken > 0 || !orElse) return any
        const other = orElse(invoice)
        return other !== undefined && guarded(other, invoice, out)
      },
    },
  ]
}

function compileGuarded(element: Element, profile: number): Piece {
  const { write, fill } = compileContent(element, profile)
  const { when } = element
  if (!when) return { write, fill }
  return {
    write: (scope, invoice, out) => when(scope, invoice, profile) && write(scope, invoice, out),
    fill:
      fill &&
      ((scope, invoice, out) => {
        if (when(scope, invoice, profile)) fill(scope, invoice, out)
      }),
  }
}

/** The element for the items after the first, where that is another one. */
function compileLater(element: Element, profile: number): Write | undefined {
  const rest = withoutOnce(element)
  return rest === element ? undefined : compileGuarded(rest, profile).write
}

function withoutOnce(element: Element): Element {
  const children = element.children?.filter(({ once }) => !once).map(withoutOnce)
  const same = children === undefined || children.length === element.children?.length
  if (same && children?.every((child, index) => child === element.children?.[index]) !== false) return element
  return { ...element, ...(children && { children }) }
}

/** The element itself, for an object that is there. */
function compileContent(element: Element, profile: number): Piece {
  const { name, value, always } = element
  const head = compileHead(element)
  const close = encoded(`</${name}>`)
  if (value) return compileFilled(value, head, close, element.fallback)
  const { write: children, fill } = compileChildren(element, profile)
  return {
    write(scope, invoice, out) {
      out.open(head, scope)
      children(scope, invoice, out)
      if (!always) return out.close(close)
      out.closeAlways(close)
      return true
    },
    fill:
      fill &&
      ((scope, invoice, out) => {
        out.open(head, scope)
        fill(scope, invoice, out)
        out.close(close)
      }),
  }
}

function compileHead({ name, attributes = [] }: Element): Head {
  const compiled = attributes.flatMap(compileAttribute)
  const fixed = compiled.filter((one) => typeof one === 'string').join('')
  const dynamic = compiled.filter((one) => typeof one !== 'string')
  return { bytes: encoded(`<${name}${fixed}${dynamic.length === 0 ? '>' : ''}`), attributes: dynamic }
}

/** The children in a row; `fill` where all of them are there for the sake of others. */
function compileChildren(element: Element, profile: number): Piece {
  const pieces = (element.children ?? []).flatMap((child) => compileElement(child, profile))
  const writes = pieces.map(({ write }) => write)
  const fills = pieces.map(({ fill }) => fill)
  if (!fills.some(Boolean)) return { write: writeAll(writes) }
  return {
    write(scope, invoice, out) {
      const before = out.mark()
      let first = 0
      while (first < writes.length && !writes[first]?.(scope, invoice, out)) first++
      if (first === writes.length) return false
      // What comes before the first that has something is known to be there only now.
      if (first > 0) {
        out.back(before)
        for (let at = 0; at < first; at++) fills[at]?.(scope, invoice, out)
        writes[first]?.(scope, invoice, out)
      }
      for (let at = first + 1; at < writes.length; at++) {
        if (!writes[at]?.(scope, invoice, out)) fills[at]?.(scope, invoice, out)
      }
      return true
    },
    fill: fills.every(Boolean)
      ? (scope, invoice, out) => {
          for (const fill of fills) fill?.(scope, invoice, out)
        }
      : undefined,
  }
}

function compileFilled(value: Value, head: Head, close: Uint8Array, fallback?: string): Piece {
  const write = compileValue(value, head, close, fallback)
  const { filler } = value
  if (filler === undefined) return { write }
  if (filler === true) return { write: () => false, fill: write }
  return {
    write,
    fill(scope, invoice, out) {
      out.begin()
      out.tag(head, scope)
      out.escaped(typeof filler === 'string' ? filler : filler(scope, invoice))
      out.add(close)
    },
  }
}

function compileValue({ to, is, as, parts }: Value, head: Head, close: Uint8Array, fallback?: string): Write {
  if (is !== undefined) {
    const rest = encoded(is)
    return (scope, _, out) => {
      out.begin()
      out.tag(head, scope)
      out.add(rest)
      out.add(close)
      return true
    }
  }
  const { write } = as
  // Most kinds write the text as it is.
  const plain = write === escapeText
  const put = (value: unknown, scope: Scope, out: XmlBytes): boolean => {
    const written = plain ? value : write(value as string)
    if (written === undefined) return false
    out.begin()
    out.tag(head, scope)
    if (plain) out.text(value)
    else out.escaped(written as string)
    out.add(close)
    return true
  }
  if (parts) return (scope, _, out) => put(parts.join(scope), scope, out)
  if (to === undefined) return () => false
  const given = compileGet(to)
  if (fallback !== undefined) return (scope, invoice, out) => put(given(scope, invoice) ?? fallback, scope, out)
  const { steps, fromInvoice } = pathOf(to)
  const [only] = steps
  // By far the most frequent: worth a closure of its own.
  if (steps.length === 1 && only !== undefined && !fromInvoice) {
    return (scope, _, out) => {
      const value = scope[only]
      return value !== undefined && put(value, scope, out)
    }
  }
  return (scope, invoice, out) => {
    const value = given(scope, invoice)
    return value !== undefined && put(value, scope, out)
  }
}

function compileAttribute({ name, to, is, repeats, unsaid }: Attribute): (string | Head['attributes'][number])[] {
  if (unsaid) return []
  if (is !== undefined) return [` ${name}="${escapeAttribute(is)}"`]
  const path = to ?? repeats
  if (path === undefined) return []
  const get = compileGet(path)
  const before = encoded(` ${name}="`)
  const after = encoded('"')
  return [
    (scope, invoice, out) => {
      const value = get(scope, invoice)
      if (value === undefined) return
      out.add(before)
      out.escaped(escapeAttribute(value as string))
      out.add(after)
    },
  ]
}

function writeAll(writes: readonly Write[]): Write {
  const [only] = writes
  if (writes.length === 1 && only) return only
  return (scope, invoice, out) => {
    let any = false
    for (let at = 0; at < writes.length; at++) if (writes[at]?.(scope, invoice, out)) any = true
    return any
  }
}

function compileGet(path: string): (scope: Scope, invoice: Invoice) => unknown {
  const { steps, fromInvoice } = pathOf(path)
  const [first, second] = steps
  if (first === undefined) return (scope) => scope
  if (steps.length > 2) {
    const whole = (from: unknown) => {
      let value = from
      for (let at = 0; at < steps.length && value !== undefined; at++) value = (value as Scope)[steps[at] as string]
      return value
    }
    return fromInvoice ? (_, invoice) => whole(invoice) : whole
  }
  if (second === undefined) {
    return fromInvoice ? (_, invoice) => (invoice as unknown as Scope)[first] : (scope) => scope[first]
  }
  const both = (from: Scope) => (from[first] as Scope | undefined)?.[second]
  return fromInvoice ? (_, invoice) => both(invoice as unknown as Scope) : both
}
