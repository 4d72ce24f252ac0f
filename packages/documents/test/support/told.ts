import type { Invoice } from '@facturelle/core'
import type { WrittenInvoice } from '../../src/syntax/index.js'
import { withoutOmitted } from './without-omitted.js'

type Mutable = Record<string, unknown>

/** Fields that have a filler, which is read as none. */
const FILLED = {
  CII: /^project\.name$/,
  UBL: /^purchaseOrder\.id$|^lines.*\.(purchaseOrder|despatchAdvice|receivingAdvice)\.\w+$|attributes.*name$|discounts/,
}
const FILLERS = ['NA', '0.0', 'Project reference']

/** What a reader must make of a file, by what the writer told of it. */
export function expectedOf(
  invoice: Invoice,
  { omitted, changed, syntax }: Pick<WrittenInvoice, 'omitted' | 'changed' | 'syntax'>,
): Invoice {
  const copy = structuredClone(invoice)
  // A subject code that has no place is none that was read.
  const gone = omitted.filter(({ path }) => !changed.some((one) => one.path === path.replace('subjectCode', 'text')))
  const reread = changed.map(({ path, reason, to }) => {
    const { object, key } = placeOf(copy, path)
    const text = String(object[key])
    if (reason === 'GUIDELINE') return () => Object.assign(object, { guideline: to })
    if (reason === 'ORDER') return () => Object.assign(object, { [key]: inOrder(object[key] as never) })
    if (reason !== 'AMBIGUOUS') return () => {}
    const [, subjectCode, rest] = /^#([A-Z]{3})#([\s\S]*\S[\s\S]*)$/.exec(text) ?? []
    const note = syntax === 'UBL' && path.startsWith('notes')
    if (note && rest !== undefined) return () => Object.assign(object, { text: rest, subjectCode })
    const trimmed = text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
    const none = FILLED[syntax].test(path) && FILLERS.includes(trimmed)
    return () => Object.assign(object, { [key]: none ? undefined : trimmed })
  })
  // Paths count the items as they were.
  const places = gone.map(({ path }) => placeOf(copy, path))
  for (const { object, key } of places) object[key] = undefined
  for (const change of reread) change()
  return withoutOmitted(copy, [])
}

/** The invoice as it was read, without what the writer filled in. */
export function withoutFilled(invoice: Invoice, { changed }: Pick<WrittenInvoice, 'changed'>): Invoice {
  return withoutOmitted(
    invoice,
    changed.filter(({ reason }) => reason === 'FILLED'),
  )
}

function inOrder(list: readonly ({ readonly scheme?: string } | undefined)[]) {
  const left = list.filter((one) => one !== undefined)
  return [...left.filter(({ scheme }) => scheme === undefined), ...left.filter(({ scheme }) => scheme !== undefined)]
}

function placeOf(invoice: Invoice, path: string): { object: Mutable; key: string } {
  const steps = path.split(/[.[\]]+/).filter(Boolean)
  const key = steps.pop() ?? ''
  let object = invoice as unknown as Mutable
  for (const step of steps) {
    object[step] ??= {}
    object = object[step] as Mutable
  }
  return { object, key }
}
