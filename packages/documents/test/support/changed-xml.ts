/** Small changes to a small XML file, for tests of rules: one line each, so that a table of cases stays a table. */

interface Element {
  readonly name: string
  readonly attributes: Map<string, string>
  children: Element[]
  text: string
}

const TOKEN = /<\?[^>]*\?>|<(\/?)([\w:]+)([^>]*?)(\/?)>|([^<]+)/g
const ATTRIBUTE = /([\w:]+)="([^"]*)"/g

/**
 * Changes a file, which is written by us: elements, attributes and plain text, no more.
 *
 * - `cac:Price/cbc:PriceAmount = 3`: the text of the first element there; what is missing is made, at the end
 * - `cbc:ID/@schemeID = 0088`: an attribute
 * - `+ cac:Delivery/cbc:ID = 3`: one more, even if there is one; only its last step is made again
 * - `- cac:Price`, `- cbc:ID/@schemeID`: away, the first; `- cac:InvoiceLine[2]` the second
 *
 * The path begins below the root; `.` is the root itself. Spaces around the text are taken off, `␣` stands for one that stays.
 */
export function changed(xml: string, ...changes: readonly string[]): string {
  const root = parse(xml)
  for (const change of changes) apply(root, change)
  return write(root)
}

function apply(root: Element, change: string): void {
  const [, sign = '', path = '', text] = /^([-+]?)\s*(\S+)(?:\s+=(.*))?$/s.exec(change) ?? []
  if (path === '') throw new Error(`No change: ${change}`)
  const steps = path.split('/')
  const last = steps.at(-1) as string
  const value = (text ?? '').trim().replaceAll('␣', ' ')
  if (last.startsWith('@')) {
    const element = walk(root, steps.slice(0, -1), sign !== '-')
    if (sign === '-') element.attributes.delete(last.slice(1))
    else element.attributes.set(last.slice(1), value)
    return
  }
  if (sign === '') {
    const element = walk(root, steps, true)
    element.text = value
    return
  }
  const parent = walk(root, steps.slice(0, -1), sign === '+')
  if (sign === '+') {
    parent.children.push({ name: last, attributes: new Map(), children: [], text: value })
    return
  }
  const found = childOf(parent, last)
  if (!found) throw new Error(`Nothing to take away: ${change}`)
  parent.children = parent.children.filter((child) => child !== found)
}

function walk(root: Element, steps: readonly string[], make: boolean): Element {
  let element = root
  for (const step of steps) {
    if (step === '.') continue
    let next = childOf(element, step)
    if (!next) {
      if (!make) throw new Error(`No ${step} in ${element.name}`)
      next = { name: step, attributes: new Map(), children: [], text: '' }
      element.children.push(next)
    }
    element = next
  }
  return element
}

function childOf(parent: Element, step: string): Element | undefined {
  const [, name, number = '1'] = /^([^[]+)(?:\[(\d+)\])?$/.exec(step) ?? []
  return parent.children.filter((child) => child.name === name)[Number(number) - 1]
}

function parse(xml: string): Element {
  const open: Element[] = [{ name: '', attributes: new Map(), children: [], text: '' }]
  for (const [, close, name, attributes = '', empty, text] of xml.matchAll(TOKEN)) {
    const parent = open.at(-1) as Element
    if (text !== undefined) parent.text += text.trim()
    else if (close) open.pop()
    else if (name) {
      const element = { name, attributes: new Map<string, string>(), children: [], text: '' }
      for (const [, key = '', value = ''] of attributes.matchAll(ATTRIBUTE)) element.attributes.set(key, value)
      parent.children.push(element)
      if (!empty) open.push(element)
    }
  }
  return open[0]?.children[0] as Element
}

function write({ name, attributes, children, text }: Element): string {
  const list = [...attributes].map(([key, value]) => ` ${key}="${value}"`).join('')
  return `<${name}${list}>${text}${children.map(write).join('')}</${name}>`
}
