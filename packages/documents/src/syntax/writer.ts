import type { Invoice } from '@facturelle/core'
import { escapeAttribute } from './escape.js'
import { type Attribute, cardOf, type Element, pathOf, type Scope, type Table, type Value } from './table.js'

/** Writes what an element makes of the object at hand; empty where that is nothing. */
type Write = (scope: Scope, invoice: Invoice) => string

/** An element, compiled. */
interface Piece {
  readonly write: Write
  /** What stands there where `write` has nothing, beside other elements that have something. */
  readonly fill?: Write | undefined
}

/** Writes an invoice as a document of one profile. Of a field that the profile lacks nothing is written. */
export type DocumentWriter = (invoice: Invoice) => string

/** Makes the writer of a profile: closures over ready-made pieces of text, so that writing is little but adding strings. */
export function compileWriter(table: Table, profile: number): DocumentWriter {
  const namespaces = Object.entries(table.prefixes)
    .map(([prefix, uri]) => ` xmlns${prefix && `:${prefix}`}="${uri}"`)
    .join('')
  const { name } = table.root
  const children = compileChildren(table.root, profile).write
  const open = `<?xml version="1.0" encoding="UTF-8"?>\n<${name}${namespaces}>`
  return (invoice) => `${open}${children(invoice as unknown as Scope, invoice)}</${name}>\n`
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
        write(scope, invoice) {
          const object = get(scope, invoice) as Scope | undefined
          return object === undefined ? '' : guarded(object, invoice)
        },
      },
    ]
  }
  const later = compileLater(element, profile) ?? guarded
  const keep = element.keep as ((item: unknown, invoice: Invoice) => boolean) | undefined
  const { orElse } = element
  return [
    {
      write(scope, invoice) {
        const list = get(scope, invoice) as readonly Scope[] | undefined
        let written = 0
        let out = ''
        if (list) {
          for (const item of list) {
            if (keep && !keep(item, invoice)) continue
            if (++written > card.most) break
            out += written === 1 ? guarded(item, invoice) : later(item, invoice)
          }
        }
        if (written > 0 || !orElse) return out
        const other = orElse(invoice)
        return other === undefined ? '' : guarded(other, invoice)
      },
    },
  ]
}

function compileGuarded(element: Element, profile: number): Piece {
  const { write, fill } = compileContent(element, profile)
  const { when } = element
  if (!when) return { write, fill }
  return {
    write: (scope, invoice) => (when(scope, invoice, profile) ? write(scope, invoice) : ''),
    fill: fill && ((scope, invoice) => (when(scope, invoice, profile) ? fill(scope, invoice) : '')),
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
  const { name } = element
  const attributes = (element.attributes ?? []).flatMap(compileAttribute)
  const fixed = attributes.filter((one) => typeof one === 'string').join('')
  const dynamic = attributes.filter((one) => typeof one !== 'string')
  const open = `<${name}${fixed}`
  const close = `</${name}>`
  const head: Write =
    dynamic.length === 0
      ? () => `${open}>`
      : dynamic.length === 1 && dynamic[0]
        ? (
            (only) => (scope, invoice) =>
              `${open}${only(scope, invoice)}>`
          )(dynamic[0])
        : (scope, invoice) => {
            let out = open
            for (const one of dynamic) out += one(scope, invoice)
            return `${out}>`
          }
  const { value, always } = element
  if (value) return compileFilled(value, dynamic.length === 0 ? `${open}>` : head, head, close, element.fallback)
  const { write: children, fill } = compileChildren(element, profile)
  const around = (inner: string, scope: Scope, invoice: Invoice) => head(scope, invoice) + inner + close
  return {
    write(scope, invoice) {
      const inner = children(scope, invoice)
      if (inner !== '') return around(inner, scope, invoice)
      return always ? `${head(scope, invoice).slice(0, -1)}/>` : ''
    },
    fill: fill && ((scope, invoice) => around(fill(scope, invoice), scope, invoice)),
  }
}

/** The children in a row; `fill` where all of them are there for the sake of others. */
function compileChildren(element: Element, profile: number): Piece {
  const pieces = (element.children ?? []).flatMap((child) => compileElement(child, profile))
  if (!pieces.some(({ fill }) => fill)) return { write: writeAll(pieces.map(({ write }) => write)) }
  return {
    write(scope, invoice) {
      const own: string[] = []
      let any = false
      for (let at = 0; at < pieces.length; at++) {
        const written = (pieces[at] as Piece).write(scope, invoice)
        if (written !== '') any = true
        own.push(written)
      }
      if (!any) return ''
      let out = ''
      for (let at = 0; at < pieces.length; at++) {
        out += own[at] || ((pieces[at] as Piece).fill?.(scope, invoice) ?? '')
      }
      return out
    },
    fill: pieces.every(({ fill }) => fill)
      ? (scope, invoice) => pieces.map(({ fill }) => fill?.(scope, invoice) ?? '').join('')
      : undefined,
  }
}

function compileFilled(value: Value, head: Write | string, dynamic: Write, close: string, fallback?: string): Piece {
  const write = compileValue(value, head, close, fallback)
  const { filler } = value
  if (filler === undefined) return { write }
  if (filler === true) return { write: () => '', fill: write }
  const fill = typeof filler === 'string' ? () => filler : filler
  return { write, fill: (scope, invoice) => dynamic(scope, invoice) + fill(scope, invoice) + close }
}

function compileValue({ to, is, as, parts }: Value, head: Write | string, close: string, fallback?: string): Write {
  if (is !== undefined) {
    const whole = typeof head === 'string' ? `${head}${is}${close}` : undefined
    return whole === undefined ? (scope, invoice) => (head as Write)(scope, invoice) + is + close : () => whole
  }
  if (parts) {
    const before = typeof head === 'string' ? () => head : head
    return (scope, invoice) => {
      const joined = parts.join(scope)
      return joined === undefined ? '' : before(scope, invoice) + as.write(joined) + close
    }
  }
  if (to === undefined) return () => ''
  const given = compileGet(to)
  const get: typeof given = fallback === undefined ? given : (scope, invoice) => given(scope, invoice) ?? fallback
  const { write } = as
  if (typeof head === 'string') {
    const { steps, fromInvoice } = pathOf(to)
    const [only] = steps
    // By far the most frequent: worth a closure of its own.
    if (steps.length === 1 && only !== undefined && !fromInvoice && fallback === undefined) {
      return (scope) => {
        const value = scope[only]
        if (value === undefined) return ''
        const written = write(value as string)
        return written === undefined ? '' : head + written + close
      }
    }
    return (scope, invoice) => {
      const value = get(scope, invoice)
      if (value === undefined) return ''
      const written = write(value as string)
      return written === undefined ? '' : head + written + close
    }
  }
  return (scope, invoice) => {
    const value = get(scope, invoice)
    if (value === undefined) return ''
    const written = write(value as string)
    return written === undefined ? '' : head(scope, invoice) + written + close
  }
}

function compileAttribute({ name, to, is, repeats, unsaid }: Attribute): (string | Write)[] {
  if (unsaid) return []
  if (is !== undefined) return [` ${name}="${escapeAttribute(is)}"`]
  const path = to ?? repeats
  if (path === undefined) return []
  const get = compileGet(path)
  return [
    (scope, invoice) => {
      const value = get(scope, invoice)
      return value === undefined ? '' : ` ${name}="${escapeAttribute(value as string)}"`
    },
  ]
}

function writeAll(writes: readonly Write[]): Write {
  const [first, second] = writes
  if (writes.length === 0 || !first) return () => ''
  if (!second) return first
  if (writes.length === 2) return (scope, invoice) => first(scope, invoice) + second(scope, invoice)
  return (scope, invoice) => {
    let out = ''
    for (const write of writes) out += write(scope, invoice)
    return out
  }
}

function compileGet(path: string): (scope: Scope, invoice: Invoice) => unknown {
  const { steps, fromInvoice } = pathOf(path)
  const [first, second] = steps
  if (first === undefined) return (scope) => scope
  const whole = (from: unknown) => {
    let value = from
    for (const step of steps) {
      if (value === undefined) return undefined
      value = (value as Scope)[step]
    }
    return value
  }
  if (fromInvoice) return (_, invoice) => whole(invoice)
  if (second === undefined) return (scope) => scope[first]
  return whole
}
