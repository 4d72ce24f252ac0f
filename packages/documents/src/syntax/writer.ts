import type { Invoice } from '@facturelle/core'
import { escapeAttribute } from './escape.js'
import { type Attribute, cardOf, type Element, pathOf, type Scope, type Table, type Value } from './table.js'

/** Writes what an element makes of the object at hand; empty where that is nothing. */
type Write = (scope: Scope, invoice: Invoice) => string

/** Writes an invoice as a document of one profile. Of a field that the profile lacks nothing is written. */
export type DocumentWriter = (invoice: Invoice) => string

/** Makes the writer of a profile: closures over ready-made pieces of text, so that writing is little but adding strings. */
export function compileWriter(table: Table, profile: number): DocumentWriter {
  const namespaces = Object.entries(table.prefixes)
    .map(([prefix, uri]) => ` xmlns${prefix && `:${prefix}`}="${uri}"`)
    .join('')
  const { name } = table.root
  const children = writeAll((table.root.children ?? []).flatMap((child) => compileElement(child, profile)))
  const open = `<?xml version="1.0" encoding="UTF-8"?>\n<${name}${namespaces}>`
  return (invoice) => `${open}${children(invoice as unknown as Scope, invoice)}</${name}>\n`
}

function compileElement(element: Element, profile: number): Write[] {
  const card = cardOf(element, profile)
  if (!card) return []
  const content = compileContent(element, profile)
  const { at, when } = element
  const guarded: Write = when
    ? (scope, invoice) => (when(scope, invoice, profile) ? content(scope, invoice) : '')
    : content
  if (at === undefined) return [guarded]
  const get = compileGet(at)
  if (!pathOf(at).list) {
    return [
      (scope, invoice) => {
        const object = get(scope, invoice) as Scope | undefined
        return object === undefined ? '' : guarded(object, invoice)
      },
    ]
  }
  const keep = element.keep as ((item: unknown, invoice: Invoice) => boolean) | undefined
  const { orElse } = element
  return [
    (scope, invoice) => {
      const list = get(scope, invoice) as readonly Scope[] | undefined
      let written = 0
      let out = ''
      if (list) {
        for (const item of list) {
          if (keep && !keep(item, invoice)) continue
          if (++written > card.most) break
          out += guarded(item, invoice)
        }
      }
      if (written > 0 || !orElse) return out
      const other = orElse(invoice)
      return other === undefined ? '' : guarded(other, invoice)
    },
  ]
}

/** The element itself, for an object that is there. */
function compileContent(element: Element, profile: number): Write {
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
  if (element.value) {
    return compileValue(element.value, dynamic.length === 0 ? `${open}>` : head, close, element.fallback)
  }
  const children = writeAll((element.children ?? []).flatMap((child) => compileElement(child, profile)))
  return (scope, invoice) => {
    const inner = children(scope, invoice)
    if (inner !== '') return head(scope, invoice) + inner + close
    return element.always ? `${head(scope, invoice).slice(0, -1)}/>` : ''
  }
}

function compileValue({ to, is, as }: Value, head: Write | string, close: string, fallback?: string): Write {
  if (is !== undefined) {
    const whole = typeof head === 'string' ? `${head}${is}${close}` : undefined
    return whole === undefined ? (scope, invoice) => (head as Write)(scope, invoice) + is + close : () => whole
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
  if (is !== undefined) return [` ${name}="${escapeAttribute(is)}"`]
  const path = to ?? repeats
  if (path === undefined || unsaid) return []
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
