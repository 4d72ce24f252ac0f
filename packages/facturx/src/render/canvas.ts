import {
  type EmbeddedFont,
  PDF,
  type PDFPage,
  PdfArray,
  PdfBool,
  PdfDict,
  PdfName,
  PdfNumber,
  type PdfRef,
  PdfString,
} from '@libpdf/core'

/** An element of the structure of a tagged PDF. */
export interface Tag {
  readonly type: string
  readonly parent: Tag | undefined
  readonly kids: (Tag | { readonly page: number; readonly id: number })[]
  readonly attributes?: Readonly<Record<string, string>>
  /** What it shows, in words, of a picture. */
  readonly alt?: string
}

/** The typefaces there are on a canvas. */
export interface Faces {
  readonly regular: EmbeddedFont
  readonly bold: EmbeddedFont
}

export interface TextStyle {
  readonly face: keyof Faces
  readonly size: number
  /** `#RRGGBB` */
  readonly color: string
}

interface DrawnPage {
  readonly page: PDFPage
  readonly content: string[]
  /** Of each marked piece of content the element it belongs to. */
  readonly marked: Tag[]
  readonly fonts: Map<EmbeddedFont, string>
}

/**
 * Pages that are drawn on from the top down, every piece of content with its place in the structure. What has none, as
 * lines and page numbers, is told to be an artifact, so that a screen reader passes over it.
 */
export class Canvas {
  readonly pdf = PDF.create()
  /** Characters that no font had a sign for. */
  readonly missing = new Set<string>()
  readonly document: Tag = { type: 'Document', parent: undefined, kids: [] }
  readonly width: number
  readonly height: number
  readonly #faces: Faces
  readonly #pages: DrawnPage[] = []
  #at = -1

  /** @param faces the fonts, as TrueType */
  constructor(faces: Readonly<Record<keyof Faces, Uint8Array>>, width: number, height: number) {
    const { fonts } = this.pdf
    this.#faces = { regular: fonts.embed(faces.regular), bold: fonts.embed(faces.bold) }
    this.width = width
    this.height = height
  }

  get pages(): number {
    return this.#pages.length
  }

  addPage(): void {
    const page = this.pdf.addPage({ width: this.width, height: this.height })
    this.#pages.push({ page, content: [], marked: [], fonts: new Map() })
    this.#at = this.#pages.length - 1
  }

  /** Draws on that page from now on. */
  turnTo(page: number): void {
    this.#at = page
  }

  get #page(): DrawnPage {
    return this.#pages[this.#at] as DrawnPage
  }

  tag(parent: Tag, type: string, attributes?: Tag['attributes']): Tag {
    const tag: Tag = { type, parent, kids: [], ...(attributes && { attributes }) }
    parent.kids.push(tag)
    return tag
  }

  figure(parent: Tag, alt: string): Tag {
    const tag: Tag = { type: 'Figure', parent, kids: [], alt }
    parent.kids.push(tag)
    return tag
  }

  measure(text: string, { face, size }: Pick<TextStyle, 'face' | 'size'>): number {
    const font = this.#faces[face]
    return font.widthOfTextAtSize(this.#printable(text, font), size)
  }

  /** @param y of the base line, from the top of the page; without a tag it is an artifact */
  text(text: string, x: number, y: number, style: TextStyle, tag: Tag | undefined): void {
    const page = this.#page
    const font = this.#faces[style.face]
    let name = page.fonts.get(font)
    if (name === undefined) {
      name = page.page.registerFont(font)
      page.fonts.set(font, name.replace(/^\//, ''))
      name = page.fonts.get(font) as string
    }
    const glyphs = font
      .encodeTextToGids(this.#printable(text, font))
      .map((glyph) => glyph.toString(16).padStart(4, '0'))
    this.#marked(
      tag,
      `BT /${name} ${number(style.size)} Tf ${colour(style.color)} rg 1 0 0 1 ${number(x)} ${number(this.height - y)} Tm <${glyphs.join('')}> Tj ET`,
    )
  }

  line(x1: number, y1: number, x2: number, y2: number, width: number, color: string): void {
    const from = `${number(x1)} ${number(this.height - y1)} m`
    this.#marked(
      undefined,
      `${number(width)} w ${colour(color)} RG ${from} ${number(x2)} ${number(this.height - y2)} l S`,
    )
  }

  rectangle(x: number, y: number, width: number, height: number, color: string): void {
    const corner = `${number(x)} ${number(this.height - y - height)}`
    this.#marked(undefined, `${colour(color)} rg ${corner} ${number(width)} ${number(height)} re f`)
  }

  image(name: string, x: number, y: number, width: number, height: number, tag: Tag): void {
    this.#marked(
      tag,
      `q ${number(width)} 0 0 ${number(height)} ${number(x)} ${number(this.height - y - height)} cm /${name.replace(/^\//, '')} Do Q`,
    )
  }

  /** The page drawn on, to register pictures with. */
  get current(): PDFPage {
    return this.#page.page
  }

  #marked(tag: Tag | undefined, operators: string): void {
    const { content, marked } = this.#page
    if (!tag) {
      content.push(`/Artifact BMC ${operators} EMC`)
      return
    }
    const id = marked.length
    marked.push(tag)
    tag.kids.push({ page: this.#at, id })
    content.push(`/${tag.type} <</MCID ${id}>> BDC ${operators} EMC`)
  }

  /** What the font has no sign for is shown by a question mark: nothing is dropped without a trace. */
  #printable(text: string, font: EmbeddedFont): string {
    const clean = text.replace(/\s+/g, (space) => (space === '\u00a0' ? space : ' ')).normalize('NFC')
    if (font.canEncode(clean)) return clean
    const signs = [...clean].map((sign) => {
      if (font.canEncode(sign)) return sign
      this.missing.add(sign)
      return '?'
    })
    return signs.join('')
  }

  /** Writes the pages and the structure into the PDF. */
  finish(): PDF {
    const { pdf } = this
    const encoder = new TextEncoder()
    const root = pdf.createDict({ Type: PdfName.of('StructTreeRoot') })
    const refs = new Map<Tag, PdfRef>()
    const pages = this.#pages.map(({ page }) => page.ref)
    this.#write(this.document, root, refs, pages)
    const parents = new PdfArray()
    for (const [index, { page, content, marked }] of this.#pages.entries()) {
      page.dict.set('Contents', pdf.createStream({}, encoder.encode(content.join('\n'))))
      page.dict.set('StructParents', PdfNumber.of(index))
      page.dict.set('Tabs', PdfName.of('S'))
      parents.push(PdfNumber.of(index), pdf.createArray(marked.map((tag) => refs.get(tag) as PdfRef)))
    }
    const tree = pdf.getObject(root) as PdfDict
    tree.set('K', PdfArray.of(refs.get(this.document) as PdfRef))
    tree.set('ParentTree', pdf.createDict({ Nums: parents }))
    tree.set('ParentTreeNextKey', PdfNumber.of(this.#pages.length))
    pdf.getCatalog().set('StructTreeRoot', root)
    pdf.getCatalog().set('MarkInfo', PdfDict.of({ Marked: PdfBool.TRUE }))
    return pdf
  }

  /** Elements without content are left out. */
  #write(tag: Tag, parent: PdfRef, refs: Map<Tag, PdfRef>, pages: readonly PdfRef[]): PdfRef | undefined {
    const dict = PdfDict.of({ Type: PdfName.of('StructElem'), S: PdfName.of(tag.type), P: parent })
    const ref = this.pdf.register(dict)
    refs.set(tag, ref)
    const kids = new PdfArray()
    for (const kid of tag.kids) {
      if ('type' in kid) {
        const written = this.#write(kid, ref, refs, pages)
        if (written) kids.push(written)
      } else {
        const page = pages[kid.page] as PdfRef
        kids.push(PdfDict.of({ Type: PdfName.of('MCR'), Pg: page, MCID: PdfNumber.of(kid.id) }))
      }
    }
    if (kids.length === 0) return undefined
    dict.set('K', kids)
    if (tag.attributes) {
      const attributes = Object.entries(tag.attributes).map(([key, value]) => [key, PdfName.of(value)] as const)
      dict.set('A', PdfDict.of({ O: PdfName.of('Table'), ...Object.fromEntries(attributes) }))
    }
    if (tag.alt !== undefined) dict.set('Alt', PdfString.fromString(tag.alt))
    return ref
  }
}

function number(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

function colour(hex: string): string {
  const parts = [1, 3, 5].map((at) => number(Number.parseInt(hex.slice(at, at + 2), 16) / 255))
  return parts.join(' ')
}
