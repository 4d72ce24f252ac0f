import { readElements, type XmlElement } from '@facturelle/documents'

/** A value of XMP: a text, a list, or a structure by the full names of its fields, namespace and name in one. */
export type XmpValue = string | readonly XmpValue[] | { readonly [name: string]: XmpValue }

/** A property as the metadata have it. */
export interface XmpProperty {
  readonly uri: string
  readonly local: string
  /** The prefix the file gives to the namespace. */
  readonly prefix: string
  readonly value: XmpValue
}

/** A property that the metadata describe for those who do not know its schema. */
export interface DescribedSchema {
  readonly uri: string | undefined
  readonly prefix: string | undefined
  readonly properties: readonly {
    readonly name?: string
    readonly valueType?: string
    readonly category?: string
    readonly description?: string
  }[]
}

/** The metadata of a PDF, read. */
export interface XmpPacket {
  readonly properties: readonly XmpProperty[]
  readonly described: readonly DescribedSchema[]
  /** What the packet's header says beside `begin` and `id`: PDF/A forbids `bytes` and `encoding`. */
  readonly headerAttributes: readonly string[]
}

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const XML = 'http://www.w3.org/XML/1998/namespace'
export const PDFA_EXTENSION = 'http://www.aiim.org/pdfa/ns/extension/'
const PDFA_SCHEMA = 'http://www.aiim.org/pdfa/ns/schema#'
const PDFA_PROPERTY = 'http://www.aiim.org/pdfa/ns/property#'
/** Deepest nesting of values. */
const MAX_DEPTH = 20

/**
 * Reads metadata in XMP, in all the forms RDF has for them: properties as elements or as attributes, structures with or
 * without a description of their own.
 * @throws {DocumentError} `BROKEN`, `UNSAFE`, `TOO_LARGE`: no XML that is read
 */
export function readXmp(bytes: Uint8Array): XmpPacket {
  const root = readElements(bytes)
  const rdf = root.uri === RDF && root.local === 'RDF' ? root : find(root, 'RDF', 0)
  const properties: XmpProperty[] = []
  for (const description of rdf?.children ?? []) {
    if (description.uri !== RDF || description.local !== 'Description') continue
    for (const { uri, local, value } of description.attributes) {
      if (uri !== RDF && uri !== XML && uri !== '') properties.push({ uri, local, prefix: '', value })
    }
    for (const element of description.children) {
      const { uri, local, prefix } = element
      properties.push({ uri, local, prefix, value: readValue(element, 0) })
    }
  }
  return { properties, described: properties.flatMap(schemasOf), headerAttributes: headerOf(bytes) }
}

function find({ children }: XmlElement, local: string, depth: number): XmlElement | undefined {
  for (const child of children) {
    if (child.uri === RDF && child.local === local) return child
    const found = depth < 4 ? find(child, local, depth + 1) : undefined
    if (found) return found
  }
  return undefined
}

function readValue(element: XmlElement, depth: number): XmpValue {
  if (depth > MAX_DEPTH) return ''
  const { attributes, children, text } = element
  const isOf = (name: string) => (one: { uri: string; local: string }) => one.uri === RDF && one.local === name
  const resource = attributes.find(isOf('resource'))
  if (resource) return resource.value
  if (attributes.some((one) => isOf('parseType')(one) && one.value === 'Resource')) return structure(element, depth)
  const [only] = children
  if (only && only.uri === RDF && (only.local === 'Bag' || only.local === 'Seq' || only.local === 'Alt')) {
    return only.children.filter(isOf('li')).map((item) => readValue(item, depth + 1))
  }
  if (only && isOf('Description')(only)) {
    const inside = isOf('value')
    const value = only.children.find(inside)
    return value ? readValue(value, depth + 1) : structure(only, depth)
  }
  const fields = attributes.filter(({ uri }) => uri !== RDF && uri !== XML && uri !== '')
  if (fields.length > 0) return Object.fromEntries(fields.map(({ uri, local, value }) => [uri + local, value]))
  return only ? structure(element, depth) : text.trim()
}

function structure({ attributes, children }: XmlElement, depth: number): XmpValue {
  const fields: [string, XmpValue][] = []
  for (const { uri, local, value } of attributes) {
    if (uri !== RDF && uri !== XML && uri !== '') fields.push([uri + local, value])
  }
  for (const child of children) fields.push([child.uri + child.local, readValue(child, depth + 1)])
  return Object.fromEntries(fields)
}

function schemasOf({ uri, local, value }: XmpProperty): DescribedSchema[] {
  if (uri !== PDFA_EXTENSION || local !== 'schemas') return []
  return listOf(value).map((schema) => ({
    uri: fieldOf(schema, `${PDFA_SCHEMA}namespaceURI`),
    prefix: fieldOf(schema, `${PDFA_SCHEMA}prefix`),
    properties: listOf(memberOf(schema, `${PDFA_SCHEMA}property`)).map((property) => ({
      ...optional('name', fieldOf(property, `${PDFA_PROPERTY}name`)),
      ...optional('valueType', fieldOf(property, `${PDFA_PROPERTY}valueType`)),
      ...optional('category', fieldOf(property, `${PDFA_PROPERTY}category`)),
      ...optional('description', fieldOf(property, `${PDFA_PROPERTY}description`)),
    })),
  }))
}

function optional<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: string }
}

function listOf(value: XmpValue | undefined): readonly XmpValue[] {
  if (value === undefined || typeof value === 'string') return []
  return Array.isArray(value) ? value : [value]
}

function memberOf(value: XmpValue, name: string): XmpValue | undefined {
  if (typeof value === 'string' || Array.isArray(value)) return undefined
  return Object.hasOwn(value, name) ? (value as Record<string, XmpValue>)[name] : undefined
}

function fieldOf(value: XmpValue, name: string): string | undefined {
  return textOfValue(memberOf(value, name))
}

/** A value as one text: of a list its first, which of languages is the default one. */
export function textOfValue(value: XmpValue | undefined): string | undefined {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return textOfValue(value[0])
  return undefined
}

/** What the header of a packet says of itself, less what it must. */
function headerOf(bytes: Uint8Array): string[] {
  const head = new TextDecoder().decode(bytes.subarray(0, 512))
  const [, inside = ''] = /<\?xpacket([^?]*)\?>/.exec(head) ?? []
  return [...inside.matchAll(/([a-z]+)\s*=/g)].flatMap(([, name]) =>
    name && name !== 'begin' && name !== 'id' ? [name] : [],
  )
}
