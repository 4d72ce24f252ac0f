import { DocumentError } from '@facturelle/core'
import { dictOf, type PdfCopy, streamOf } from '../pdf/copy.js'
import { type NewStream, type PdfDict, PdfName, PdfRef, type PdfValue } from '../pdf/objects.js'
import type { Findings } from './findings.js'

const ALLOWED = new Set(['GoTo', 'GoToR', 'GoToE', 'Thread', 'URI', 'Named', 'SubmitForm'])
const NAMED = new Set(['NextPage', 'PrevPage', 'FirstPage', 'LastPage'])
/** Most actions that one leads to. */
const MAX_CHAIN = 100
const MAX_OUTLINES = 10_000

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
    if (!isAllowedChain(pdf, action)) {
      action.delete('Next')
      removed(findings, 'Next')
    }
  }
}

/** Whether all that follows an action is allowed as well. */
function isAllowedChain(pdf: PdfCopy, first: PdfDict): boolean {
  const waiting: PdfValue[] = [first]
  for (let count = 0; waiting.length > 0; count++) {
    const action = pdf.resolve(waiting.pop())
    if (count > MAX_CHAIN || !(action instanceof Map) || !isAllowed(pdf, action)) return false
    if (!action.has('Next')) continue
    const next = pdf.resolve(action.get('Next'))
    if (!Array.isArray(next)) waiting.push(next)
    else if (next.length > MAX_CHAIN) return false
    else waiting.push(...next)
  }
  return true
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
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (seen.size >= MAX_OUTLINES)
      throw new DocumentError('TOO_LARGE', 'The outline of the PDF is longer than any invoice needs.')
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
/** Invisible, hidden, not to be viewed. */
const UNSEEN = 1 | 2 | 32
const PRINT = 4
const TOGGLE_NO_VIEW = 256

/** @returns whether the annotation stays */
export function cleanAnnotation(pdf: PdfCopy, annotation: PdfDict, findings: Findings): boolean {
  const type = pdf.name(annotation, 'Subtype')
  if (type === undefined || FORBIDDEN_ANNOTATIONS.has(type)) {
    const told = (type ?? 'unknown').slice(0, 30)
    findings.refuse('ANNOTATION_TYPE', '6.3.1', `There is an annotation of the type ${told}, which PDF/A forbids.`)
    return true
  }
  if (type === 'Widget') cleanField(annotation, findings)
  else cleanActions(pdf, annotation, findings)
  const given = pdf.resolve(annotation.get('F'))
  const flags = typeof given === 'number' ? given : 0
  if (type !== 'Popup') {
    if ((flags & UNSEEN) !== 0) {
      findings.repaired('ANNOTATION_HIDDEN', '6.3.2', 'An annotation that nobody sees was taken out.')
      return false
    }
    if ((flags & PRINT) === 0 || (flags & TOGGLE_NO_VIEW) !== 0) {
      annotation.set('F', (flags & ~TOGGLE_NO_VIEW) | PRINT)
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
  if (appearance) settleAppearance(pdf, annotation, appearance, type, findings)
  if (pdf.resolve(appearance?.get('N')) !== null) return true
  if (type === 'Popup' || type === 'Link' || isEmpty(pdf, annotation)) return true
  if (type === 'Widget' && isBlank(pdf, annotation)) {
    annotation.set('AP', dictOf({ N: pdf.add(nothing(pdf, annotation)) }))
    findings.repaired('FIELD_APPEARANCE', '6.3.3', 'A field of a form that shows nothing says so.')
    return true
  }
  findings.refuse(
    'ANNOTATION_WITHOUT_APPEARANCE',
    '6.3.3',
    `An annotation of the type ${type.slice(0, 30)} leaves its look to the reader.`,
  )
  return true
}

/** A button has its looks by name, and anything else has one look: 6.3.3. What is shown stays the same. */
function settleAppearance(
  pdf: PdfCopy,
  annotation: PdfDict,
  appearance: PdfDict,
  type: string,
  findings: Findings,
): void {
  const normal = pdf.resolve(appearance.get('N'))
  if (normal === null) return
  const button = type === 'Widget' && fieldType(pdf, annotation) === 'Btn'
  const named = normal instanceof Map
  if (button === named) return
  if (button) {
    annotation.set('AP', dictOf({ N: dictOf({ Shown: appearance.get('N') }) }))
    annotation.set('AS', new PdfName('Shown'))
  } else {
    const shown = normal instanceof Map ? normal.get(pdf.name(annotation, 'AS') ?? '') : undefined
    if (pdf.resolve(shown) === null) appearance.delete('N')
    else annotation.set('AP', dictOf({ N: shown }))
    annotation.delete('AS')
    // Nothing of it is shown: whether that may be so is for what follows.
    if (!appearance.has('N')) return
  }
  findings.repaired('APPEARANCE_NAMED', '6.3.3', 'An annotation has the look that it shows in the place for it.')
}

function fieldType(pdf: PdfCopy, widget: PdfDict): string | undefined {
  let at: PdfDict | undefined = widget
  for (let hop = 0; at && hop < 16; hop++, at = pdf.dict(at, 'Parent')) {
    const type = pdf.name(at, 'FT')
    if (type !== undefined) return type
  }
  return undefined
}

/** Fields of a form run nothing in PDF/A, not even what others may. */
export function cleanField(field: PdfDict, findings: Findings): void {
  for (const key of ['A', 'AA']) {
    if (field.delete(key)) findings.repaired('ACTION_REMOVED', '6.4.1', 'An action of a form was taken out.')
  }
}

function isEmpty(pdf: PdfCopy, annotation: PdfDict): boolean {
  const [x1, y1, x2, y2] = rectangle(pdf, annotation)
  return x1 === x2 && y1 === y2
}

function rectangle(pdf: PdfCopy, annotation: PdfDict): number[] {
  const values = (pdf.array(annotation, 'Rect') ?? []).slice(0, 4).map(pdf.resolve)
  return [0, 1, 2, 3].map((at) => (typeof values[at] === 'number' ? values[at] : 0))
}

/** A field for text or a signature, with neither a value nor a colour. */
function isBlank(pdf: PdfCopy, widget: PdfDict): boolean {
  if (widget.has('MK')) return false
  let type: string | undefined
  let at: PdfDict | undefined = widget
  for (let hop = 0; at && hop < 16; hop++, at = pdf.dict(at, 'Parent')) {
    if (pdf.resolve(at.get('V')) !== null) return false
    type ??= pdf.name(at, 'FT')
  }
  return type === 'Tx' || type === 'Sig'
}

function nothing(pdf: PdfCopy, annotation: PdfDict): NewStream {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rectangle(pdf, annotation)
  const box = [0, 0, Math.abs(x2 - x1), Math.abs(y2 - y1)]
  const entries = { Type: new PdfName('XObject'), Subtype: new PdfName('Form'), BBox: box, Resources: new Map() }
  return streamOf(entries, new Uint8Array())
}
