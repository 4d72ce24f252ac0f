import { DocumentError } from '@facturelle/core'
import { decodeXml } from './decode.js'
import { type Attribute, DEFAULT_LIMITS, readXml } from './reader.js'

/** A name with its namespace, which is empty for none. */
export interface XmlName {
  readonly uri: string
  readonly local: string
}

/** An element of a small XML file, with all that is in it. */
export interface XmlElement extends XmlName {
  /** Namespace declarations are none. */
  readonly attributes: readonly (XmlName & { readonly value: string })[]
  readonly children: readonly XmlElement[]
  /** The text directly inside, not trimmed. */
  readonly text: string
  /** The prefix it has in the file. */
  readonly prefix: string
}

const LIMITS = { ...DEFAULT_LIMITS, maxBytes: 4 * 1024 * 1024, maxValueLength: 64 * 1024 }
const MAX_ELEMENTS = 20_000

type Open = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[] }

/**
 * Reads a small XML file that is no invoice, whole: the metadata of a PDF, say. Safe as the reading of invoices is.
 * @throws {DocumentError} `UNSAFE` document type declaration, `BROKEN` not well-formed, `TOO_LARGE`
 */
export function readElements(bytes: Uint8Array): XmlElement {
  if (bytes.length > LIMITS.maxBytes) throw new DocumentError('TOO_LARGE', 'The XML is larger than what is read of it.')
  const stack: Open[] = []
  const scopes: ReadonlyMap<string, string>[] = [new Map([['xml', 'http://www.w3.org/XML/1998/namespace']])]
  let root: XmlElement | undefined
  let count = 0
  readXml(
    decodeXml(bytes),
    {
      open(uri, local, _, __, list) {
        if (++count > MAX_ELEMENTS) throw new DocumentError('TOO_LARGE', 'The XML has too many elements.')
        const scope = scopeOf(scopes[scopes.length - 1] as ReadonlyMap<string, string>, list)
        scopes.push(scope)
        let prefix = ''
        for (const [name, bound] of scope) if (bound === uri) prefix = name
        const attributes = list.filter(({ name }) => !isDeclaration(name)).map((one) => named(one, scope))
        const element: Open = { uri, local, attributes, children: [], text: '', prefix }
        stack[stack.length - 1]?.children.push(element)
        root ??= element
        stack.push(element)
        return true
      },
      text(text) {
        const open = stack[stack.length - 1]
        if (open) open.text += text
      },
      close() {
        stack.pop()
        scopes.pop()
      },
    },
    LIMITS,
  )
  return root as XmlElement
}

function isDeclaration(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:')
}

function scopeOf(outer: ReadonlyMap<string, string>, list: readonly Attribute[]): ReadonlyMap<string, string> {
  let scope: Map<string, string> | undefined
  for (const { name, value } of list) {
    if (!isDeclaration(name)) continue
    scope ??= new Map(outer)
    scope.set(name === 'xmlns' ? '' : name.slice(6), value)
  }
  return scope ?? outer
}

function named({ name, value }: Attribute, scope: ReadonlyMap<string, string>) {
  const colon = name.indexOf(':')
  const uri = colon < 0 ? '' : (scope.get(name.slice(0, colon)) ?? '')
  return { uri, local: name.slice(colon + 1), value }
}
