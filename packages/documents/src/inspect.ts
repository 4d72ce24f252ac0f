import { DocumentError, type DocumentKind, type Inspection, type LifecycleMessage, type Syntax } from '@facturelle/core'
import {
  CDAR,
  cdarTree,
  emptyLifecycle,
  type LifecycleFacts,
  lifecycleTree,
  MOST_REFERENCES,
  type ReferenceFacts,
} from './cdar.js'
import { CII, ciiTree, ZUGFERD_1, zugferd1Tree } from './cii.js'
import { CREDIT_NOTES } from './credit-notes.js'
import { type DecodedXml, decodeXml, looksLikeXml } from './decode.js'
import { emptyFacts, type Facts, partyOf } from './facts.js'
import { flux10Tree } from './flux10.js'
import { type Collector, collect, type PathNode } from './paths.js'
import { profileOf } from './profiles.js'
import { settleLimits, type XmlLimits } from './reader.js'
import { UBL_CREDIT_NOTE, UBL_INVOICE, ublCreditNoteTree, ublInvoiceTree } from './ubl.js'

/** A document type that is recognised by its root element. */
interface DocumentType {
  readonly syntax: Syntax
  readonly kind: DocumentKind
  readonly tree: PathNode<Facts>
  readonly accepts?: (uri: string, local: string) => boolean
  readonly warning?: string
}

const TYPES = new Map<string, DocumentType>([
  [`${CII} CrossIndustryInvoice`, { syntax: 'CII', kind: 'invoice', tree: ciiTree }],
  [
    `${ZUGFERD_1} CrossIndustryDocument`,
    {
      syntax: 'CII',
      kind: 'invoice',
      tree: zugferd1Tree,
      warning: 'This is ZUGFeRD 1, which came before EN 16931 and is not a CII invoice as platforms want it.',
    },
  ],
  [`${UBL_INVOICE} Invoice`, { syntax: 'UBL', kind: 'invoice', tree: ublInvoiceTree }],
  [`${UBL_CREDIT_NOTE} CreditNote`, { syntax: 'UBL', kind: 'creditNote', tree: ublCreditNoteTree }],
  [`${CDAR} CrossDomainAcknowledgementAndResponse`, { syntax: 'CDAR', kind: 'lifecycle', tree: cdarTree }],
  [
    ' Report',
    {
      syntax: 'FRR',
      kind: 'eReporting',
      tree: flux10Tree,
      // A root so plainly named and in no namespace may be anyone's: the first child decides.
      accepts: (uri, local) => uri === '' && local === 'ReportDocument',
    },
  ],
])

interface Inspected extends Collector<Facts> {
  readonly type: DocumentType
}

/**
 * Reads the head of an XML file: CII and UBL invoices and credit notes, CDAR lifecycle messages, French e-reporting.
 * The whole file is read once, so that a broken one is found out, but only the head is kept.
 *
 * @param limits see `XmlLimits`
 * @returns `undefined` when the bytes are no XML, or have a root element of no known document type
 * @throws {DocumentError} `UNSAFE` document type declaration, `BROKEN` not well-formed or not decodable, `TOO_LARGE`
 *   past a limit. Messages give a line and a column, never a piece of the document.
 */
export function inspectXml(bytes: Uint8Array, limits: XmlLimits = {}): Inspection | undefined {
  const settled = settleLimits(limits)
  const xml = decodeBounded(bytes, settled)
  if (!xml) return undefined
  const found = collect<Facts, Inspected>(
    xml,
    settled,
    (uri, local) => {
      const type = TYPES.get(`${uri} ${local}`)
      return type && { type, tree: type.tree, into: emptyFacts(), ...(type.accepts && { accepts: type.accepts }) }
    },
    (facts, path) => facts.warnings.add(`The value of ${path} is longer than any real one; it is left out.`),
  )
  if (!found) return undefined
  // `Report` is in no namespace, so its name alone says nothing: without an identifier it is somebody else's report.
  if (found.type.syntax === 'FRR' && !found.into.values.has('number')) return undefined
  return inspectionOf(found)
}

function inspectionOf({ type, into: facts }: Inspected): Inspection {
  const { values, warnings } = facts
  const guideline = values.get('guideline')
  const typeCode = values.get('typeCode')
  const profile = guideline === undefined || !isInvoice(type.kind) ? undefined : profileOf(guideline)
  const seller = partyOf(facts.seller)
  const buyer = partyOf(facts.buyer)
  const number = values.get('number')
  const issueDate = values.get('issueDate')
  const businessProcess = values.get('businessProcess')
  const buyerReference = values.get('buyerReference')
  const purchaseOrderReference = values.get('purchaseOrderReference')
  if (type.warning !== undefined) warnings.add(type.warning)
  if (facts.references > 1) {
    warnings.add(`The message refers to ${facts.references} documents; the parties are those of the first.`)
  }
  return {
    kind: type.kind === 'invoice' && typeCode !== undefined && CREDIT_NOTES.has(typeCode) ? 'creditNote' : type.kind,
    syntax: type.syntax,
    mediaType: 'application/xml',
    ...(guideline !== undefined && { guideline }),
    ...(profile !== undefined && { profile }),
    ...(businessProcess !== undefined && { businessProcess }),
    ...(number !== undefined && { number }),
    ...(issueDate !== undefined && { issueDate }),
    ...(typeCode !== undefined && { typeCode }),
    ...(buyerReference !== undefined && { buyerReference }),
    ...(purchaseOrderReference !== undefined && { purchaseOrderReference }),
    ...(seller && { seller }),
    ...(buyer && { buyer }),
    warnings: [...warnings],
  }
}

/**
 * Reads a CDAR lifecycle message. Of a message about several invoices, the first is given.
 * @returns `undefined` when the file is not a CDAR message
 * @throws {DocumentError} as `inspectXml`; `BROKEN` also for a message without a status
 */
export function readLifecycleXml(bytes: Uint8Array, limits: XmlLimits = {}): LifecycleMessage | undefined {
  const settled = settleLimits(limits)
  const xml = decodeBounded(bytes, settled)
  if (!xml) return undefined
  const found = collect<LifecycleFacts, Collector<LifecycleFacts>>(
    xml,
    settled,
    (uri, local) =>
      uri === CDAR && local === 'CrossDomainAcknowledgementAndResponse'
        ? { tree: lifecycleTree, into: emptyLifecycle() }
        : undefined,
    () => undefined,
  )
  if (!found) return undefined
  return lifecycleMessage(found.into)
}

function lifecycleMessage(into: LifecycleFacts): LifecycleMessage {
  if (into.tooMany) {
    throw new DocumentError('TOO_LARGE', `The lifecycle message is about more than ${MOST_REFERENCES} documents.`)
  }
  const at = into.acknowledgedAt ?? into.sentAt
  // A document without a status has that of the acknowledgement; without either, nothing is said of it.
  const about = ({ code, label, invoiceNumber, invoiceIssueDate, sellerIdentifiers, reasons }: ReferenceFacts) => {
    const statusCode = code ?? into.outerCode
    const statusLabel = label ?? (code === undefined || code === into.outerCode ? into.outerLabel : undefined)
    if (statusCode === undefined) return []
    return [
      {
        statusCode,
        ...(statusLabel !== undefined && { statusLabel }),
        ...(at !== undefined && { at }),
        ...(invoiceNumber !== undefined && { invoiceNumber }),
        ...(invoiceIssueDate !== undefined && { invoiceIssueDate }),
        ...(sellerIdentifiers.length > 0 && { sellerIdentifiers }),
        reasons,
      },
    ]
  }
  const references = into.references.length > 0 ? into.references : [{ sellerIdentifiers: [], reasons: [] }]
  const [first, ...others] = references.flatMap(about)
  if (!first) throw new DocumentError('BROKEN', 'The lifecycle message gives no status (ProcessConditionCode).')
  return { ...first, ...(others.length > 0 && { others }) }
}

function decodeBounded(bytes: Uint8Array, limits: Required<XmlLimits>): DecodedXml | undefined {
  if (!looksLikeXml(bytes)) return undefined
  if (bytes.length > limits.maxBytes) {
    throw new DocumentError('TOO_LARGE', `The file has ${bytes.length} bytes; at most ${limits.maxBytes} are read.`)
  }
  const xml = decodeXml(bytes)
  // A page for people, for example of a login, is no XML document; what it declares need not alarm anybody.
  return /^\s*<!doctype\s+html/i.test(xml.text.slice(xml.start, xml.start + 200)) ? undefined : xml
}

function isInvoice(kind: DocumentKind): boolean {
  return kind === 'invoice' || kind === 'creditNote'
}
