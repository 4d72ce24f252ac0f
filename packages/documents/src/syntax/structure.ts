import type { DecodedXml } from '../decode.js'
import { trimXml } from '../paths.js'
import { interned } from '../pieces.js'
import { readXml, type Attribute as XmlAttribute, type XmlLimits } from '../reader.js'
import type { Kind } from './kinds.js'
import { lineCounter } from './lines.js'
import { type Card, cardOf, type Element, localName, resolve, type Table } from './table.js'

/** Where a file departs from the structure of its profile. Never quotes a value. */
export interface StructureIssue {
  /**
   * `ELEMENT_UNKNOWN` no such element there in any profile; `ELEMENT_NOT_IN_PROFILE` in a richer one; `ELEMENT_ORDER` after
   * one it belongs before; `ELEMENT_MISSING`; `ELEMENT_REPEATED` more often than it may; `TEXT_UNEXPECTED` between elements;
   * `VALUE_TYPE` not of its data type; `VALUE_CODE` none of the codes for it; `ATTRIBUTE_UNKNOWN`, `ATTRIBUTE_MISSING`,
   * `ATTRIBUTE_VALUE`.
   */
  readonly code:
    | 'ELEMENT_UNKNOWN'
    | 'ELEMENT_NOT_IN_PROFILE'
    | 'ELEMENT_ORDER'
    | 'ELEMENT_MISSING'
    | 'ELEMENT_REPEATED'
    | 'TEXT_UNEXPECTED'
    | 'VALUE_TYPE'
    | 'VALUE_CODE'
    | 'ATTRIBUTE_UNKNOWN'
    | 'ATTRIBUTE_MISSING'
    | 'ATTRIBUTE_VALUE'
  /** `/rsm:CrossIndustryInvoice/rsm:ExchangedDocument/ram:IncludedNote[2]`. */
  readonly path: string
  /** From 1: of the tag; of what is missing that of the element around it. */
  readonly line: number
  /** One plain sentence. */
  readonly message: string
}

/** What is needed to say the same in other words. */
export interface FoundIssue extends StructureIssue {
  /** What should be there: the element it belongs before, the type, the values; how often it may stand. */
  readonly expected?: string
  /** Where in the text the tag begins whose line it is. */
  readonly offset: number
}

/** What may stand in one place, whichever of its alternatives it is. */
interface Place {
  readonly name: string
  readonly uri: string
  readonly order: number
  /** Absent where the profile does not have it. */
  readonly card: Card | undefined
  readonly children: ReadonlyMap<string, Place>
  readonly all: readonly Place[]
  readonly kind: Kind | undefined
  readonly codes: ReadonlySet<string> | undefined
  readonly attributes: ReadonlyMap<
    string,
    { readonly required: boolean; readonly values: ReadonlySet<string> | undefined }
  >
}

/** Checks a document of the table against one of its profiles. Made once for each. */
export interface StructureCheck {
  (xml: DecodedXml, limits: Required<XmlLimits>): readonly FoundIssue[]
  /** The same of a file that is being read, or was before: told of each element, and asked for the issues at the end. */
  listen(xml: DecodedXml): StructureListener
}

/** Told what stands in a file, in its order. */
export interface StructureListener {
  /** @returns whether its text is wanted */
  open(uri: string, local: string, offset: number, attributes: readonly XmlAttribute[]): boolean
  text(piece: string): void
  close(): void
  readonly issues: readonly FoundIssue[]
}

const MOST_ISSUES = 1000
const LONGEST_NAME = 100

export function compileStructure(table: Table, profile: number): StructureCheck {
  const root = placeOf(table, [[table.root]], 0, profile)
  const listen = (xml: DecodedXml) => check(table, root, xml)
  const whole = (xml: DecodedXml, limits: Required<XmlLimits>) => {
    const { open, text, close, issues } = listen(xml)
    readXml(
      xml,
      { open: (uri, local, _, offset, attributes) => open(uri, local, offset, attributes), text, close },
      limits,
    )
    return issues
  }
  return Object.assign(whole, { listen })
}

/** @param ways the elements of one name in one place, for each alternative of the element around them */
function placeOf(table: Table, ways: readonly (readonly Element[])[], order: number, profile: number): Place {
  const same = ways.flat()
  const [{ name } = { name: '' }] = same
  const there = same.filter((element) => cardOf(element, profile))
  const known = there.length > 0 ? there : same
  const all = mergedChildren(known).map((children, index) => placeOf(table, children, index, profile))
  const values = known.map(({ value }) => value)
  const fixed = values.flatMap((value) => value?.is ?? [])
  return {
    name,
    uri: resolve(table, name).uri,
    order,
    card: there.length > 0 ? loosest(ways.map((elements) => cardTogether(elements, profile))) : undefined,
    // As the reader has its names, so that they are one and the same.
    children: new Map(all.map((place) => [interned(localName(place.name)), place])),
    all,
    kind: values.find((value) => value)?.as,
    codes: fixed.length > 0 && fixed.length === values.length ? new Set(fixed) : undefined,
    attributes: attributesOf(known),
  }
}

/** Elements of one name stand side by side, each as often as it may, but for those that stand instead of another. */
function cardTogether(elements: readonly Element[], profile: number): Card {
  const counted = elements.filter(({ instead }) => !instead)
  const cards = (counted.length > 0 ? counted : elements).flatMap((element) => cardOf(element, profile) ?? [])
  return {
    least: cards.reduce((sum, { least }) => sum + least, 0),
    most: cards.reduce((sum, { most }) => sum + most, 0),
  }
}

function loosest(cards: readonly Card[]): Card {
  return { least: Math.min(...cards.map(({ least }) => least)), most: Math.max(...cards.map(({ most }) => most)) }
}

/** The children of all alternatives, by name and alternative, in an order that is that of each. */
function mergedChildren(elements: readonly Element[]): Element[][][] {
  const merged: { readonly name: string; readonly ways: Element[][] }[] = []
  for (const [way, { children = [] }] of elements.entries()) {
    let next = 0
    for (const child of children) {
      let at = merged.findIndex(({ name }) => name === child.name)
      if (at < 0) {
        at = next
        merged.splice(at, 0, { name: child.name, ways: elements.map(() => []) })
      }
      merged[at]?.ways[way]?.push(child)
      next = at + 1
    }
  }
  return merged.map(({ ways }) => ways)
}

function attributesOf(elements: readonly Element[]): Place['attributes'] {
  const found = new Map<string, { required: boolean; values: Set<string> | undefined }>()
  for (const { attributes = [] } of elements) {
    for (const { name, is, required = false } of attributes) {
      const before = found.get(name)
      const values =
        is === undefined || (before && !before.values) ? undefined : new Set([...(before?.values ?? []), is])
      found.set(name, { required: required && (before?.required ?? true), values })
    }
  }
  return found
}

interface Frame {
  readonly place: Place
  readonly index: number
  readonly offset: number
  readonly counts: number[]
  last: number
  text: string
}

function check(table: Table, root: Place, xml: DecodedXml): StructureListener {
  const issues: FoundIssue[] = []
  const lineAt = lineCounter(xml.text)
  const frames: Frame[] = []
  let skipped = 0

  function report(
    code: StructureIssue['code'],
    offset: number,
    below: string | (() => string),
    message: string,
    expected?: string,
  ): void {
    if (issues.length >= MOST_ISSUES) return
    let path = ''
    for (const { place, index } of frames) path += `/${place.name}${(place.card?.most ?? 2) > 1 ? `[${index}]` : ''}`
    const whole = path + (typeof below === 'string' ? below : below())
    issues.push({
      code,
      path: whole,
      line: lineAt(offset),
      message,
      ...(expected !== undefined && { expected }),
      offset,
    })
  }

  function nameOf(uri: string, local: string): string {
    const prefix = Object.keys(table.prefixes).find((one) => table.prefixes[one] === uri)
    return `${prefix === undefined ? '*:' : prefix && `${prefix}:`}${local.slice(0, LONGEST_NAME)}`
  }

  function open(uri: string, local: string, offset: number, attributes: readonly XmlAttribute[]): boolean {
    if (skipped > 0) {
      skipped++
      return false
    }
    const parent = frames[frames.length - 1]
    const place = parent ? parent.place.children.get(local) : root
    if (!place || place.uri !== uri || (!parent && resolve(table, root.name).local !== local)) {
      report('ELEMENT_UNKNOWN', offset, () => `/${nameOf(uri, local)}`, 'No profile has such an element here.')
      skipped = 1
      return false
    }
    if (!place.card) {
      report('ELEMENT_NOT_IN_PROFILE', offset, `/${place.name}`, 'The profile does not have this element here.')
      skipped = 1
      return false
    }
    let index = 1
    if (parent) {
      index = (parent.counts[place.order] ?? 0) + 1
      parent.counts[place.order] = index
      const after = parent.place.all[parent.last]
      if (place.order < parent.last && after) {
        report('ELEMENT_ORDER', offset, `/${place.name}`, `This element belongs before ${after.name}.`, after.name)
      } else parent.last = place.order
      if (index === place.card.most + 1) {
        const times = place.card.most === 1 ? 'once' : 'twice'
        report('ELEMENT_REPEATED', offset, `/${place.name}`, `This element may stand here ${times} at most.`, times)
      }
    }
    frames.push({ place, index, offset, counts: [], last: 0, text: '' })
    checkAttributes(place, attributes, offset)
    return true
  }

  function checkAttributes(place: Place, attributes: readonly XmlAttribute[], offset: number): void {
    for (const { name, value } of attributes) {
      if (name === 'xmlns' || name.startsWith('xmlns:') || name.startsWith('xsi:')) continue
      const known = place.attributes.get(name)
      const below = `/@${name.slice(0, LONGEST_NAME)}`
      if (!known) report('ATTRIBUTE_UNKNOWN', offset, below, 'The element has no such attribute here.')
      else if (known.values && !known.values.has(value)) {
        const values = [...known.values].join(' or ')
        report('ATTRIBUTE_VALUE', offset, below, `The attribute must be ${values}.`, values)
      }
    }
    for (const [name, { required }] of place.attributes) {
      if (required && !attributes.some((one) => one.name === name)) {
        report('ATTRIBUTE_MISSING', offset, `/@${name}`, 'The attribute is missing.')
      }
    }
  }

  function close(): void {
    if (skipped > 0) {
      skipped--
      return
    }
    const frame = frames[frames.length - 1]
    if (!frame) return
    const { place, counts, offset, text } = frame
    for (const { order, card, name } of place.all) {
      if (card && (counts[order] ?? 0) < card.least) {
        report('ELEMENT_MISSING', offset, `/${name}`, 'The element is missing.')
      }
    }
    if (!place.kind) {
      if (trimXml(text) !== '') report('TEXT_UNEXPECTED', offset, '', 'There is text where only elements may stand.')
    } else if (place.kind.valid && !place.kind.valid(text)) {
      report('VALUE_TYPE', offset, '', `The value is no ${place.kind.type}.`, place.kind.type)
    } else if (place.codes && !place.codes.has(trimXml(text))) {
      const values = [...place.codes].join(' or ')
      report('VALUE_CODE', offset, '', `The value must be ${values}.`, values)
    }
    frames.pop()
  }

  return {
    open,
    text(piece) {
      const frame = frames[frames.length - 1]
      if (skipped === 0 && frame) frame.text += piece
    },
    close,
    issues,
  }
}
