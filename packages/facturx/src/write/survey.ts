import { createHash } from 'node:crypto'
import { DocumentError } from '@facturelle/core'
import type { PdfCopy } from '../pdf/copy.js'
import { Budget, type PdfDict, PdfName, PdfRef, PdfStream, type PdfValue } from '../pdf/objects.js'
import { cleanAnnotation } from './actions.js'
import { type ContentUse, type FontUse, readContent } from './content.js'
import type { Findings } from './findings.js'

/** Most bytes that all content streams may unpack to, each counted as often as it is drawn. */
const MAX_CONTENT = 16 * 1024 * 1024
/** Most operators and operands. */
const MAX_CONTENT_VALUES = 1_000_000
const MAX_PAGES = 5000
/** Most kids of one node of the tree of pages. */
const MAX_KIDS = 20_000
const MAX_ANNOTATIONS = 20_000
const MAX_NESTING = 28
/** Most values looked at to tell inks apart. */
const MAX_SHAPES = 20_000
/** Deepest nesting of forms, patterns and colour spaces. */
const MAX_DEPTH = 32

const INTENTS = new Set(['RelativeColorimetric', 'AbsoluteColorimetric', 'Perceptual', 'Saturation'])
const BLEND_MODES = new Set(
  'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue Saturation Color Luminosity'.split(
    ' ',
  ),
)

/** A font that is used, wherever. */
export interface UsedFont extends FontUse {
  readonly page: number | undefined
  /** It is chosen by a graphics state, so that what is shown in it is not known. */
  unknown: boolean
}

/** What was seen on the pages. */
export interface Survey {
  readonly fonts: Map<PdfDict, UsedFont>
  /** Resources in which CMYK is used without a profile. */
  readonly cmyk: Set<PdfDict>
  /** The same of RGB and grey; for who checks. */
  readonly rgb: Set<PdfDict>
  readonly gray: Set<PdfDict>
  /** Specifications of files that hang on annotations. */
  readonly files: Map<PdfDict, PdfRef>
  /** Profiles of colour spaces. */
  readonly profiles: Set<PdfValue>
}

/** A page, with what it inherits. */
export interface Page {
  readonly dict: PdfDict
  /** Whether its resources are its own. */
  readonly named: boolean
}

/** The pages in order, a page that is in the tree twice once. */
export function listPages(pdf: PdfCopy): readonly Page[] {
  const pages: Page[] = []
  const resources = new Map<PdfDict, PdfRef>()
  const waiting: { readonly value: PdfValue | undefined; readonly inherited: PdfDict }[] = [
    { value: pdf.catalog.get('Pages'), inherited: new Map() },
  ]
  const seen = new Set<number>()
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (!next) break
    if (next.value instanceof PdfRef) {
      if (seen.has(next.value.number)) continue
      seen.add(next.value.number)
    }
    const node = pdf.resolve(next.value)
    if (!(node instanceof Map)) continue
    const kids = pdf.array(node, 'Kids')
    if (kids) {
      if (kids.length > MAX_KIDS) throw tooManyPages()
      const inherited = new Map(next.inherited)
      for (const key of ['Resources', 'MediaBox']) if (node.has(key)) inherited.set(key, node.get(key) ?? null)
      for (let at = kids.length - 1; at >= 0; at--) waiting.push({ value: kids[at], inherited })
      continue
    }
    if (pdf.name(node, 'Type') === 'Pages') continue
    if (pages.length >= MAX_PAGES) throw tooManyPages()
    // PDF/A wants resources to be told where they are used; by a reference, that they are written once.
    const named = pdf.dict(node, 'Resources') !== undefined
    const own = pdf.dict(node, 'Resources') ?? pdf.dict(next.inherited, 'Resources') ?? new Map<string, PdfValue>()
    const known = resources.get(own) ?? pdf.add(own)
    resources.set(own, known)
    node.set('Resources', known)
    if (!node.has('MediaBox') && next.inherited.has('MediaBox'))
      node.set('MediaBox', next.inherited.get('MediaBox') ?? null)
    pages.push({ dict: node, named })
  }
  return pages
}

function tooManyPages(): DocumentError {
  return new DocumentError('TOO_LARGE', 'The PDF has more pages than any invoice needs.')
}

/** Goes through all that is drawn, and repairs on the way what can be. */
export function surveyPages(pdf: PdfCopy, pages: readonly Page[], findings: Findings): Survey {
  const surveyor = new Surveyor(pdf, findings)
  for (const [index, page] of pages.entries()) {
    findings.page = index + 1
    surveyor.page(page)
  }
  findings.page = undefined
  if (pages.length === 0) findings.refuse('NO_PAGES', '6.1', 'The PDF has no page that can be found.')
  return surveyor
}

class Surveyor implements Survey {
  readonly fonts = new Map<PdfDict, UsedFont>()
  readonly cmyk = new Set<PdfDict>()
  readonly rgb = new Set<PdfDict>()
  readonly gray = new Set<PdfDict>()
  readonly files = new Map<PdfDict, PdfRef>()
  readonly profiles = new Set<PdfValue>()
  readonly #pdf: PdfCopy
  readonly #findings: Findings
  readonly #budget = new Budget(MAX_CONTENT, 0, MAX_CONTENT_VALUES)
  readonly #seen = new Set<unknown>()
  readonly #uses = new Map<PdfStream, ContentUse>()
  readonly #refs = new Map<PdfDict, PdfRef>()
  /** How each ink is mixed, by its name. */
  readonly #mixed = new Map<string, string>()
  readonly #digests = new Map<PdfStream, string>()
  #shapes = MAX_SHAPES
  #left = MAX_CONTENT
  #annotations = MAX_ANNOTATIONS

  constructor(pdf: PdfCopy, findings: Findings) {
    this.#pdf = pdf
    this.#findings = findings
  }

  page({ dict: page, named }: Page): void {
    const pdf = this.#pdf
    for (const key of ['AA', 'PresSteps']) {
      if (page.delete(key)) this.#findings.repaired('ACTION_REMOVED', '6.5.2', 'An action of a page was taken out.')
    }
    const box = pdf.array(page, 'MediaBox')
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (box ?? [])
      .slice(0, 4)
      .map(pdf.resolve)
      .map((one) => (typeof one === 'number' ? one : 0))
    if ([x2 - x1, y2 - y1].some((side) => Math.abs(side) < 3 || Math.abs(side) > 14400)) {
      this.#findings.refuse('PAGE_SIZE', '6.1.13', 'A side of the page is shorter than 3 or longer than 14400 units.')
    }
    const resources = pdf.dict(page, 'Resources') ?? new Map<string, PdfValue>()
    const contents = pdf.resolve(page.get('Contents'))
    const streams = (Array.isArray(contents) ? contents.map(pdf.resolve) : [contents]).filter(
      (one) => one instanceof PdfStream,
    )
    const data = (): Uint8Array => joined(streams.map((stream) => this.#data(stream)))
    const [only] = streams
    const use = this.#content(data, resources, 0, streams.length === 1 ? only : undefined)
    if (!named && use && usesNames(use)) this.#resourcesGiven('page')
    this.#group(page, resources)
    const annotations = pdf.array(page, 'Annots')
    if (annotations) {
      this.#annotations -= annotations.length
      if (this.#annotations < 0)
        throw new DocumentError('TOO_LARGE', 'The PDF has more annotations than any invoice needs.')
      const kept = annotations.filter((value) => {
        const annotation = pdf.resolve(value)
        return annotation instanceof Map && cleanAnnotation(pdf, annotation, this.#findings)
      })
      if (kept.length !== annotations.length) page.set('Annots', kept)
      for (const value of kept) {
        const annotation = pdf.resolve(value) as PdfDict
        const file = pdf.name(annotation, 'Subtype') === 'FileAttachment' && pdf.dict(annotation, 'FS')
        if (file) {
          // By a reference: it is the same file wherever it is named.
          const given = annotation.get('FS')
          const ref = this.files.get(file) ?? (given instanceof PdfRef ? given : pdf.add(file))
          annotation.set('FS', ref)
          this.files.set(file, ref)
        }
        const appearance = pdf.dict(annotation, 'AP')
        const normal = pdf.resolve(appearance?.get('N'))
        const forms =
          normal instanceof PdfStream ? [normal] : normal instanceof Map ? [...normal.values()].map(pdf.resolve) : []
        for (const form of forms) if (form instanceof PdfStream) this.#form(form, resources, 1)
      }
    }
  }

  #data(stream: PdfStream): Uint8Array {
    const data = this.#pdf.data(stream, Math.max(1, this.#left))
    this.#left -= data.length
    return data
  }

  #resourcesGiven(what: string): void {
    this.#findings.repaired('RESOURCES', '6.2.2', `A ${what} names its fonts and pictures itself.`)
  }

  /** What a content uses; `undefined` where it cannot be read. */
  #read(data: () => Uint8Array): ContentUse | undefined {
    try {
      return readContent(data(), this.#budget)
    } catch (error) {
      if (!DocumentError.isInstance(error) || error.code !== 'BROKEN') throw error
      this.#findings.refuse('CONTENT_BROKEN', '6.2.2', 'What draws the page cannot be read.')
      return undefined
    }
  }

  /** @param stream that many pages may share: it is read once */
  #content(data: () => Uint8Array, resources: PdfDict, depth: number, stream?: PdfStream): ContentUse | undefined {
    const use = (stream && this.#uses.get(stream)) ?? this.#read(data)
    if (stream && use) this.#uses.set(stream, use)
    const findings = this.#findings
    if (!use) return undefined
    if (use.inherits && depth > 0) {
      findings.refuse('FONT_INHERITED', '6.2.2', 'A part of the page shows text in a font that it does not name.')
    }
    if (use.unknown.size > 0) {
      findings.refuse(
        'CONTENT_OPERATOR',
        '6.2.2',
        `The page is drawn with operators that PDF does not have: ${[...use.unknown].slice(0, 5).join(', ')}.`,
      )
    }
    if (use.depth > MAX_NESTING) {
      findings.refuse(
        'GRAPHICS_NESTING',
        '6.1.13',
        `Graphics states are nested ${use.depth} deep; PDF/A allows ${MAX_NESTING}.`,
      )
    }
    for (const intent of use.intents) {
      if (!INTENTS.has(intent))
        findings.refuse('RENDERING_INTENT', '6.2.6', 'A rendering intent is none of the four of PDF.')
    }
    this.#fontsOf(use, resources, depth)
    this.#colours(use, resources, depth)
    for (const [kind, names] of [
      ['XObject', use.xObjects],
      ['ExtGState', use.states],
      ['Pattern', use.patterns],
      ['Shading', use.shadings],
    ] as const) {
      const named = this.#pdf.dict(resources, kind)
      for (const name of names) {
        const value = this.#pdf.resolve(named?.get(name))
        if (kind === 'XObject') this.#xObject(value, resources, depth)
        else if (kind === 'ExtGState') this.#state(value, resources, depth)
        else if (kind === 'Pattern') this.#pattern(value, resources, depth)
        else this.#shading(value, resources, depth)
      }
    }
    return use
  }

  #fontsOf(use: ContentUse, resources: PdfDict, depth: number): void {
    const named = this.#pdf.dict(resources, 'Font')
    for (const [name, used] of use.fonts) {
      const font = this.#pdf.resolve(named?.get(name))
      if (!(font instanceof Map)) {
        if (used.shown)
          this.#findings.refuse('FONT_MISSING', '6.2.2', 'Text is shown in a font that the page does not have.')
        continue
      }
      this.#font(font, used, depth)
    }
  }

  #font(font: PdfDict, { shown, codes, pairs }: FontUse, depth: number): UsedFont {
    let known = this.fonts.get(font)
    if (!known) {
      known = {
        shown: false,
        codes: new Uint8Array(256),
        pairs: new Set(),
        page: this.#findings.page,
        unknown: false,
      }
      this.fonts.set(font, known)
      if (this.#pdf.name(font, 'Subtype') === 'Type3') this.#type3(font, depth + 1)
    }
    if (shown) known.shown = true
    for (let code = 0; code < 256; code++) if (codes[code] === 1) known.codes[code] = 1
    for (const pair of pairs) known.pairs.add(pair)
    return known
  }

  #type3(font: PdfDict, depth: number): void {
    if (this.#tooDeep(depth)) return
    const own = this.#pdf.dict(font, 'Resources') ?? new Map<string, PdfValue>()
    if (!font.has('Resources')) font.set('Resources', own)
    for (const value of this.#pdf.dict(font, 'CharProcs')?.values() ?? []) {
      const stream = this.#pdf.resolve(value)
      if (stream instanceof PdfStream) this.#content(() => this.#data(stream), own, depth)
    }
  }

  #xObject(value: PdfValue, resources: PdfDict, depth: number): void {
    if (!(value instanceof PdfStream)) return
    const { dict } = value
    const type = this.#pdf.name(dict, 'Subtype')
    if (type === 'PS' || this.#pdf.name(dict, 'Subtype2') === 'PS' || dict.has('PS')) {
      this.#findings.refuse('POSTSCRIPT', '6.2.9', 'The page holds PostScript.')
      return
    }
    if (dict.has('Ref'))
      this.#findings.refuse('REFERENCE_OBJECT', '6.2.9', 'The page takes content out of another file.')
    for (const key of ['OPI', 'Alternates']) {
      if (dict.delete(key))
        this.#findings.repaired('ALTERNATE_REMOVED', '6.2.8', 'A picture keeps one version, the one that is shown.')
    }
    if (type === 'Form') {
      this.#form(value, resources, depth + 1)
      return
    }
    if (dict.get('Interpolate') === true) {
      dict.set('Interpolate', false)
      this.#findings.repaired('INTERPOLATION', '6.2.8', 'A picture is no longer smoothed by the reader.')
    }
    const intent = this.#pdf.name(dict, 'Intent')
    if (intent !== undefined && !INTENTS.has(intent)) {
      dict.delete('Intent')
      this.#intentRemoved()
    }
    this.#space(dict.get('ColorSpace'), resources, 0)
    const mask = this.#pdf.resolve(dict.get('SMask'))
    if (mask instanceof PdfStream && mask.dict.get('Interpolate') === true) {
      mask.dict.set('Interpolate', false)
      this.#findings.repaired('INTERPOLATION', '6.2.8', 'A picture is no longer smoothed by the reader.')
    }
  }

  #intentRemoved(): void {
    this.#findings.repaired('RENDERING_INTENT', '6.2.6', 'A rendering intent that PDF does not have was taken out.')
  }

  #tooDeep(depth: number): boolean {
    if (depth <= MAX_DEPTH) return false
    this.#findings.refuse('NESTING', '6.1.13', 'Forms are nested too deep.')
    return true
  }

  /** Resources that many lean on, written once. */
  #shared(resources: PdfDict): PdfRef {
    const known = this.#refs.get(resources) ?? this.#pdf.add(resources)
    this.#refs.set(resources, known)
    return known
  }

  /** @param around the resources of a form that has none of its own */
  #form(form: PdfStream, around: PdfDict, depth: number): void {
    if (this.#tooDeep(depth) || this.#seen.has(form)) return
    this.#seen.add(form)
    const named = form.dict.has('Resources')
    if (!named) form.dict.set('Resources', this.#shared(around))
    const resources = this.#pdf.dict(form.dict, 'Resources') ?? new Map<string, PdfValue>()
    this.#group(form.dict, resources)
    const use = this.#content(() => this.#data(form), resources, depth)
    if (!named && use && usesNames(use)) this.#resourcesGiven('form')
  }

  /** A transparency group without a colour space gets that of the output intent. */
  #group(holder: PdfDict, resources: PdfDict): void {
    const group = this.#pdf.dict(holder, 'Group')
    if (!group || this.#pdf.name(group, 'S') !== 'Transparency') return
    if (group.has('CS')) this.#space(group.get('CS'), resources, 0)
    else {
      group.set('CS', new PdfName('DeviceRGB'))
      this.#findings.repaired('GROUP_COLOUR_SPACE', '6.2.10', 'A transparency group got a colour space.')
    }
  }

  #state(value: PdfValue, resources: PdfDict, depth: number): void {
    if (!(value instanceof Map) || this.#seen.has(value)) return
    this.#seen.add(value)
    const pdf = this.#pdf
    for (const key of ['TR', 'TR2']) {
      const transfer = pdf.resolve(value.get(key))
      if (transfer === null || (key === 'TR2' && transfer instanceof PdfName && transfer.name === 'Default')) continue
      const harmless = transfer instanceof PdfName && (transfer.name === 'Identity' || transfer.name === 'Default')
      if (harmless) {
        value.delete(key)
        this.#findings.repaired('TRANSFER_FUNCTION', '6.2.5', 'A transfer function without effect was taken out.')
      } else this.#findings.refuse('TRANSFER_FUNCTION', '6.2.5', 'The page changes its colours by a transfer function.')
    }
    for (const key of ['HTP', 'HT']) {
      if (value.delete(key))
        this.#findings.repaired('HALFTONE', '6.2.5', 'A halftone, which printing presses alone use, was taken out.')
    }
    const intent = pdf.name(value, 'RI')
    if (intent !== undefined && !INTENTS.has(intent)) {
      value.delete('RI')
      this.#intentRemoved()
    }
    const modes = pdf.resolve(value.get('BM'))
    for (const mode of Array.isArray(modes) ? modes.map(pdf.resolve) : [modes]) {
      if (mode instanceof PdfName && !BLEND_MODES.has(mode.name)) {
        this.#findings.refuse('BLEND_MODE', '6.2.10', 'The page is blended in a way that PDF does not have.')
      }
    }
    if (pdf.resolve(value.get('OPM')) === 1) {
      value.set('OPM', 0)
      this.#findings.repaired('OVERPRINT', '6.2.4.2', 'Inks are no longer printed over each other one by one.')
    }
    const font = pdf.array(value, 'Font')
    const used = pdf.resolve(font?.[0])
    if (used instanceof Map) {
      const all = { shown: true, codes: new Uint8Array(256), pairs: new Set<number>() }
      this.#font(used, all, depth).unknown = true
    }
    const mask = pdf.dict(value, 'SMask')
    const form = pdf.resolve(mask?.get('G'))
    if (form instanceof PdfStream) this.#form(form, resources, depth + 1)
  }

  #pattern(value: PdfValue, resources: PdfDict, depth: number): void {
    if (value instanceof PdfStream) this.#form(value, resources, depth + 1)
    else if (value instanceof Map) {
      this.#shading(this.#pdf.resolve(value.get('Shading')), resources, depth)
      this.#state(this.#pdf.resolve(value.get('ExtGState')), resources, depth)
    }
  }

  #shading(value: PdfValue, resources: PdfDict, depth: number): void {
    const dict = value instanceof PdfStream ? value.dict : value
    if (dict instanceof Map) this.#space(dict.get('ColorSpace'), resources, depth)
  }

  #colours(use: ContentUse, resources: PdfDict, depth: number): void {
    for (const name of use.spaces) this.#space(new PdfName(name), resources, depth)
    for (const image of use.images) {
      const space = image.get('ColorSpace')
      this.#space(space instanceof PdfName ? new PdfName(INLINE[space.name] ?? space.name) : space, resources, 0)
      const filters = image.get('Filter')
      for (const filter of Array.isArray(filters) ? filters : [filters]) {
        if (filter instanceof PdfName && (filter.name === 'LZW' || filter.name === 'LZWDecode')) {
          this.#findings.refuse('INLINE_LZW', '6.1.10', 'A picture inside the page is packed with LZW.')
        }
      }
      if (image.get('Interpolate') === true) {
        this.#findings.refuse('INTERPOLATION', '6.2.8', 'A picture inside the page is to be smoothed by the reader.')
      }
    }
  }

  /** Follows a colour space to the device it is about. */
  #space(given: PdfValue | undefined, resources: PdfDict, depth: number): void {
    if (depth > MAX_DEPTH) return
    const pdf = this.#pdf
    const value = pdf.resolve(given)
    if (value instanceof PdfName) {
      if (value.name === 'DeviceCMYK') {
        if (!pdf.dict(resources, 'ColorSpace')?.has('DefaultCMYK')) this.cmyk.add(resources)
        return
      }
      const device = value.name === 'DeviceRGB' ? this.rgb : value.name === 'DeviceGray' ? this.gray : undefined
      if (device && !pdf.dict(resources, 'ColorSpace')?.has(value.name.replace('Device', 'Default')))
        device.add(resources)
      if (value.name.startsWith('Device') || value.name === 'Pattern') return
      const named = pdf.dict(resources, 'ColorSpace')?.get(value.name)
      if (named !== undefined && !(pdf.resolve(named) instanceof PdfName && depth > 4))
        this.#space(named, resources, depth + 1)
      return
    }
    if (!Array.isArray(value)) return
    const family = pdf.resolve(value[0])
    if (!(family instanceof PdfName)) return
    if (family.name.startsWith('Device') && value.length === 1) this.#space(family, resources, depth + 1)
    else if (family.name === 'ICCBased') this.profiles.add(pdf.resolve(value[1]))
    else if (family.name === 'Indexed' || family.name === 'I' || family.name === 'Pattern')
      this.#space(value[1], resources, depth + 1)
    else if (family.name === 'Separation' || family.name === 'DeviceN') {
      this.#space(value[2], resources, depth + 1)
      if (this.#seen.has(value)) return
      this.#seen.add(value)
      if (family.name === 'Separation') this.#ink(value)
      else this.#inks(value)
    }
  }

  /** An ink of one name is mixed in one way. */
  #ink(space: readonly PdfValue[]): void {
    const name = this.#pdf.resolve(space[1])
    if (!(name instanceof PdfName)) return
    const shape = this.#shape([space[2] ?? null, space[3] ?? null], 0)
    const known = this.#mixed.get(name.name)
    if (known === undefined) this.#mixed.set(name.name, shape)
    else if (known !== shape && this.#shapes > 0)
      this.#findings.refuse('INK', '6.2.4.4', 'An ink is shown in two ways, under one name.')
  }

  /** Several inks: each is described, those of printing apart. */
  #inks(space: readonly PdfValue[]): void {
    const pdf = this.#pdf
    const given = pdf.resolve(space[4])
    const more = given instanceof Map ? given : undefined
    const described = pdf.dict(more, 'Colorants')
    const process = (pdf.array(pdf.dict(more, 'Process'), 'Components') ?? []).map(pdf.resolve)
    const told = new Set(process.map((one) => (one instanceof PdfName ? one.name : '')))
    const names = pdf.resolve(space[1])
    for (const one of Array.isArray(names) ? names.map(pdf.resolve) : []) {
      if (!(one instanceof PdfName) || PROCESS.has(one.name) || told.has(one.name)) continue
      const ink = pdf.resolve(described?.get(one.name))
      if (Array.isArray(ink)) this.#ink(ink)
      else this.#findings.refuse('INK_UNKNOWN', '6.2.4.4', 'An ink is one of several, and is not described by itself.')
    }
  }

  /** A text that equal values have, and others have not; of what is too large none is made. */
  #shape(given: PdfValue, depth: number): string {
    if (--this.#shapes < 0 || depth > MAX_DEPTH) return ''
    const value = this.#pdf.resolve(given)
    if (value instanceof PdfStream) {
      let digest = this.#digests.get(value)
      if (digest === undefined) {
        digest = createHash('sha256').update(this.#pdf.raw(value)).digest('hex')
        this.#digests.set(value, digest)
      }
      return `${this.#shape(value.dict, depth + 1)}${digest}`
    }
    if (value instanceof PdfName) return `/${value.name}`
    if (Array.isArray(value)) return `[${value.map((one) => this.#shape(one, depth + 1)).join(' ')}]`
    if (!(value instanceof Map)) return JSON.stringify(value)
    const keys = [...value.keys()].sort()
    return `<${keys.map((key) => `${key} ${this.#shape(value.get(key) ?? null, depth + 1)}`).join(' ')}>`
  }
}

/** Inks of `DeviceN` that need no description. */
const PROCESS = new Set(['Cyan', 'Magenta', 'Yellow', 'Black', 'None'])

/** Whether anything is named that resources must have. */
function usesNames({ fonts, xObjects, states, patterns, shadings, spaces }: ContentUse): boolean {
  if ([fonts, xObjects, states, patterns, shadings].some(({ size }) => size > 0)) return true
  return [...spaces].some((space) => !space.startsWith('Device') && space !== 'Pattern')
}

const INLINE: Readonly<Record<string, string>> = { G: 'DeviceGray', RGB: 'DeviceRGB', CMYK: 'DeviceCMYK' }

/** The pieces of the content of a page, which are one: a number may not reach from one into the next. */
function joined(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0] as Uint8Array
  const out = new Uint8Array(pieces.reduce((sum, { length }) => sum + length + 1, 0))
  let at = 0
  for (const piece of pieces) {
    out.set(piece, at)
    at += piece.length
    out[at++] = 0x0a
  }
  return out
}
