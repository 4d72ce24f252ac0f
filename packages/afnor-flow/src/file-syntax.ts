/**
 * What the first bytes of a file say it is: the syntaxes of the Flow Service, but that a PDF is a `PDF`. Whether it is a
 * Factur-X, only who opens it knows: readable views are PDFs as well.
 */
export type FileSyntax = 'CII' | 'UBL' | 'CDAR' | 'FRR' | 'PDF'

/** What stands in place of a file where a platform answers something else with the status of a success. */
export type NoFile = 'JSON' | 'HTML'

/** More than any prolog before the root of an XML file; readers of a PDF look for its mark in the first kilobyte. */
export const HEAD_BYTES = 65_536
const PDF_MARK_WITHIN = 1024

/** The roots by their namespace and local name; flux 10 files are in no namespace. */
const ROOTS: Readonly<Record<string, FileSyntax>> = {
  'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100 CrossIndustryInvoice': 'CII',
  'urn:oasis:names:specification:ubl:schema:xsd:Invoice-2 Invoice': 'UBL',
  'urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2 CreditNote': 'UBL',
  'urn:un:unece:uncefact:data:standard:CrossDomainAcknowledgementAndResponse:100 CrossDomainAcknowledgementAndResponse':
    'CDAR',
  ' Report': 'FRR',
}

/**
 * Tells what a file is from its first bytes, at least `HEAD_BYTES` of them where it has so many. No XML is parsed: of
 * what follows the root's name and namespace nothing is said.
 */
export function fileSyntaxOf(head: Uint8Array): FileSyntax | NoFile | undefined {
  // A byte order mark, or junk, may stand before the mark of a PDF.
  if (latin(head.subarray(0, PDF_MARK_WITHIN)).includes('%PDF-')) return 'PDF'
  const text = decode(head.subarray(0, HEAD_BYTES)).trimStart()
  if (/^<(!doctype\s+html|html)\b/i.test(text)) return 'HTML'
  // JSON or no JSON: no file that a platform carries begins so.
  if (/^[{["]/.test(text)) return 'JSON'
  const root = rootOf(text)
  if (root === undefined) return undefined
  if (/^html$/i.test(root.slice(root.indexOf(' ') + 1))) return 'HTML'
  return Object.hasOwn(ROOTS, root) ? ROOTS[root] : undefined
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

/** UTF-8, or UTF-16 by its byte order mark or by the zeros around `<`. Names of roots and namespaces are ASCII. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0))
    return new TextDecoder('utf-16le').decode(bytes)
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c))
    return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}

/** Namespace and local name of the root, with a space between; `undefined` where no root begins here. */
function rootOf(text: string): string | undefined {
  let at = 0
  // Declaration, instructions and comments before the root. A document type is none of ours.
  for (;;) {
    at = text.indexOf('<', at)
    if (at < 0) return undefined
    const close = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : undefined
    if (close === undefined) break
    const end = text.indexOf(close, at)
    if (end < 0) return undefined
    at = end + close.length
  }
  const tag = tagAt(text, at)
  const name = /^<([\w.-]+:)?([\w.-]+)/.exec(tag ?? '')
  if (tag === undefined || !name) return undefined
  const prefix = name[1]?.slice(0, -1)
  const declared = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`
  for (const [, key, double, single] of tag.matchAll(/\s([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (key === declared) return `${(double ?? single ?? '').trim()} ${name[2]}`
  }
  return prefix === undefined ? ` ${name[2]}` : undefined
}

/** The start tag at this place, to its `>`, which may stand in a value too. */
function tagAt(text: string, start: number): string | undefined {
  let quote: string | undefined
  for (let at = start; at < text.length; at++) {
    const sign = text[at]
    if (quote !== undefined) quote = sign === quote ? undefined : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return text.slice(start, at)
  }
  return undefined
}
