/**
 * XML for tests, as an outline: an element a line, its children indented by two more spaces, attributes after the name, the
 * text after `=`.
 *
 * ```
 * ram:GlobalID schemeID=0009 = 12345678900011
 * ```
 */
interface Element {
  name: string
  attributes: Map<string, string>
  text: string
  children: Element[]
}

const NAMESPACES: Readonly<Record<string, string>> = {
  rsm: 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100',
  ram: 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
  qdt: 'urn:un:unece:uncefact:data:standard:QualifiedDataType:100',
  udt: 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
  ubl: 'urn:oasis:names:specification:ubl:schema:xsd:Invoice-2',
  cn: 'urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2',
  cac: 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
  cbc: 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
}

function elementsOf(outline: string): Element[] {
  const top: Element = { name: '', attributes: new Map(), text: '', children: [] }
  const open: { indent: number; element: Element }[] = [{ indent: -1, element: top }]
  for (const line of outline.split('\n')) {
    if (line.trim() === '') continue
    const indent = line.length - line.trimStart().length
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop()
    const element = elementOf(line.trim())
    open.at(-1)?.element.children.push(element)
    open.push({ indent, element })
  }
  return top.children
}

function elementOf(line: string): Element {
  const [head = '', ...texts] = line.split(' = ')
  const [name = '', ...attributes] = head.split(' ')
  const pairs = attributes.map((one) => one.split('=') as [string, string])
  return { name, attributes: new Map(pairs), text: texts.join(' = '), children: [] }
}

/**
 * A document with some changes. A change names the elements by the end of their path, `[2]` behind it takes the second, and
 * then says what to do:
 *
 * - `ram:ID = F1` gives them a text, `ram:ID =` none; `\n` and `\t` in it are what they stand for
 * - `ram:ID @schemeID = 0002` an attribute, `ram:ID @schemeID -` takes it away
 * - `ram:ID -` removes them, `ram:ID *` repeats them
 * - `ram:Party + ram:ID schemeID=0002 = 123456789` adds a child, a path of new elements before it if need be
 */
export function changed(outline: string, ...changes: readonly string[]): string {
  const known = read.get(outline) ?? elementsOf(outline)[0]
  if (!known) throw new Error('The outline has no root.')
  read.set(outline, known)
  const root = copyOf(known)
  for (const change of changes) apply(root, change)
  return xmlOf(root)
}

const read = new Map<string, Element>()

function copyOf({ name, attributes, text, children }: Element): Element {
  return { name, attributes: new Map(attributes), text, children: children.map(copyOf) }
}

function apply(root: Element, change: string): void {
  const match = /^(\S+?)(?:\[(\d+)\])? (?:@(\w+) )?(=|-|\*|\+)(?: (.*))?$/s.exec(change)
  if (!match) throw new Error(`"${change}" is no change.`)
  const [, path = '', index, attribute, sign, value = ''] = match
  const all = find(root, path.split('/'))
  const found = index === undefined ? all : all.slice(Number(index) - 1, Number(index))
  if (found.length === 0) throw new Error(`"${change}": there is no such element.`)
  const text = value.replaceAll('\\n', '\n').replaceAll('\\t', '\t')
  for (const { element, parent } of found) {
    const children: Element[] = parent?.children ?? []
    if (attribute !== undefined && sign === '=') element.attributes.set(attribute, text)
    else if (attribute !== undefined) element.attributes.delete(attribute)
    else if (sign === '=') element.text = text
    else if (sign === '-') children.splice(children.indexOf(element), 1)
    else if (sign === '*') children.splice(children.indexOf(element), 0, copyOf(element))
    else add(element, text)
  }
}

function add(element: Element, line: string): void {
  const [head = '', rest = ''] = line.split(/ (.*)/s)
  const steps = head.split('/')
  let at = element
  for (const step of steps.slice(0, -1)) {
    const next = { name: step, attributes: new Map<string, string>(), text: '', children: [] }
    at.children.push(next)
    at = next
  }
  at.children.push(elementOf(`${steps.at(-1)}${rest && ` ${rest}`}`))
}

interface Found {
  readonly element: Element
  readonly parent: Element | undefined
}

function find(root: Element, steps: readonly string[]): Found[] {
  const found: Found[] = []
  const path: Element[] = []
  const walk = (element: Element) => {
    path.push(element)
    if (steps.every((step, at) => path.at(at - steps.length)?.name === step)) {
      found.push({ element, parent: path.at(-2) })
    }
    for (const child of element.children) walk(child)
    path.pop()
  }
  walk(root)
  return found
}

function xmlOf(root: Element): string {
  const namespaces = Object.entries(NAMESPACES).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  const write = ({ name, attributes, text, children }: Element, extra = ''): string => {
    const pairs = [...attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')
    return `<${name}${extra}${pairs}>${escaped(text)}${children.map((child) => write(child)).join('')}</${name}>`
  }
  return write(root, namespaces.join(''))
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
