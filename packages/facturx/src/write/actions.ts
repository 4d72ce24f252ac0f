import type { PdfCopy } from '../pdf/copy.js'
import { type PdfDict, PdfName, PdfRef, type PdfValue } from '../pdf/objects.js'
import type { Findings } from './findings.js'

const ALLOWED = new Set(['GoTo', 'GoToR', 'GoToE', 'Thread', 'URI', 'Named', 'SubmitForm'])
const NAMED = new Set(['NextPage', 'PrevPage', 'FirstPage', 'LastPage'])
/** Longest chain of actions. */
const MAX_CHAIN = 100
const MAX_OUTLINES = 50_000

/** Takes away what runs by itself or runs a program: pages look the same without. */
export function cleanActions(pdf: PdfCopy, holder: PdfDict, findings: Findings): void {
  if (holder.delete('AA')) removed(findings, 'AA')
  for (const key of ['A', 'PA', 'OpenAction']) {
    const action = pdf.resolve(holder.get(key))
    // An array is a place to go to.
    if (!(action instanceof Map)) continue
    if (!isAllowed(pdf, action)) {
      holder.delete(key)
      removed(findings, pdf.name(action, 'S') ?? key)
      continue
    }
    let at = action
    for (let hop = 0; at.has('Next'); hop++) {
      const next = pdf.resolve(at.get('Next'))
      const list = Array.isArray(next) ? next.map(pdf.resolve) : [next]
      const fine = hop < MAX_CHAIN && list.every((one) => one instanceof Map && isAllowed(pdf, one))
      if (!fine || Array.isArray(next) || !(next instanceof Map)) {
        if (!fine) {
          at.delete('Next')
          removed(findings, 'Next')
        }
        break
      }
      at = next
    }
  }
}

function isAllowed(pdf: PdfCopy, action: PdfDict): boolean {
  const type = pdf.name(action, 'S')
  if (type === undefined || !ALLOWED.has(type)) return false
  return type !== 'Named' || NAMED.has(pdf.name(action, 'N') ?? '')
}

function removed(findings: Findings, what: string): void {
  findings.repaired('ACTION_REMOVED', '6.5.1', `An action was taken out that PDF/A forbids: ${what.slice(0, 30)}.`)
}

/** The outline: each of its entries may start an action. */
export function cleanOutlines(pdf: PdfCopy, findings: Findings): void {
  const waiting: (PdfValue | undefined)[] = [pdf.dict(pdf.catalog, 'Outlines')?.get('First')]
  const seen = new Set<number>()
  while (waiting.length > 0 && seen.size < MAX_OUTLINES) {
    const next = waiting.pop()
    if (next instanceof PdfRef) {
      if (seen.has(next.number)) continue
      seen.add(next.number)
    }
    const item = pdf.resolve(next)
    if (!(item instanceof Map)) continue
    cleanActions(pdf, item, findings)
    waiting.push(item.get('Next'), item.get('First'))
  }
}

const FORBIDDEN_ANNOTATIONS = new Set(['3D', 'Sound', 'Screen', 'Movie', 'RichMedia'])
const HIDDEN = 1 | 2 | 32 | 256
const PRINT = 4

/** @returns whether the annotation stays */
export function cleanAnnotation(pdf: PdfCopy, annotation: PdfDict, findings: Findings): boolean {
  const type = pdf.name(annotation, 'Subtype')
  if (type === undefined || FORBIDDEN_ANNOTATIONS.has(type)) {
    findings.refuse(
      'ANNOTATION_TYPE',
      '6.3.1',
      `There is an annotation of the type ${type ?? 'unknown'}, which PDF/A forbids.`,
    )
    return true
  }
  cleanActions(pdf, annotation, findings)
  const given = pdf.resolve(annotation.get('F'))
  const flags = typeof given === 'number' ? given : 0
  if (type !== 'Popup') {
    if ((flags & HIDDEN & ~256) !== 0) {
      findings.repaired('ANNOTATION_HIDDEN', '6.3.2', 'An annotation that nobody sees was taken out.')
      return false
    }
    if ((flags & PRINT) === 0 || (flags & 256) !== 0) {
      annotation.set('F', (flags & ~256) | PRINT)
      findings.repaired('ANNOTATION_FLAGS', '6.3.2', 'An annotation is now printed as it is shown.')
    }
  }
  const appearance = pdf.dict(annotation, 'AP')
  if (appearance) {
    for (const key of ['D', 'R']) {
      if (appearance.delete(key))
        findings.repaired('APPEARANCE_REMOVED', '6.3.3', 'An annotation keeps its normal appearance only.')
    }
  }
  if (!appearance?.has('N') && type !== 'Popup' && type !== 'Link' && !isEmpty(pdf, annotation)) {
    findings.refuse(
      'ANNOTATION_WITHOUT_APPEARANCE',
      '6.3.3',
      `An annotation of the type ${type} leaves its look to the reader.`,
    )
  }
  return true
}

function isEmpty(pdf: PdfCopy, annotation: PdfDict): boolean {
  const [x1, y1, x2, y2] = (pdf.array(annotation, 'Rect') ?? []).map(pdf.resolve)
  return x1 === x2 && y1 === y2
}

/** Names in the order of PDF; for those who look for one that is not there. */
export function isName(value: PdfValue | undefined, name: string): boolean {
  return value instanceof PdfName && value.name === name
}
