import { ConfigurationError, type Invoice } from '@facturelle/core'
import { asset } from '../assets.js'
import { PdfCopy } from '../pdf/copy.js'
import { type PdfDict, PdfName } from '../pdf/objects.js'
import { finishPdfA } from '../pdfa/finish.js'
import { listPages } from '../write/survey.js'
import { Canvas } from './canvas.js'
import type { Locale } from './format.js'
import { LABELS, type Labels } from './labels.js'
import { drawInvoice } from './layout.js'
import { settleTemplate } from './settle-template.js'
import type { InvoiceTemplate } from './template.js'
import { titleOf } from './words.js'

export interface RenderOptions {
  /**
   * The language of what does not come out of the invoice.
   * @default that of the invoice (BT-X-4) where it is one of them, else French
   */
  readonly locale?: Locale
  /** PNG or JPEG. @default the seller's name stands in its place */
  readonly logo?: Uint8Array
  /** How it looks. */
  readonly template?: InvoiceTemplate
  /** When it is made: the metadata tell. @default now */
  readonly now?: Date
}

/** A rendered invoice. */
export interface RenderedInvoice {
  /** A PDF/A-3b, tagged, without the XML: `toFacturX` puts it in. */
  readonly bytes: Uint8Array
  readonly pages: number
  /** Characters the fonts have no sign for, each once; a `?` stands in their place. */
  readonly unprintable: readonly string[]
}

const PAGES = { A4: { width: 595.28, height: 841.89 }, Letter: { width: 612, height: 792 } } as const

/** Pages drawn, and not written yet. */
export interface DrawnInvoice {
  /** Without what PDF/A wants of the whole. */
  readonly pdf: PdfCopy
  readonly metadata: {
    readonly title: string
    readonly author: string
    readonly language: Locale
    readonly created: Date
  }
  readonly pages: number
  readonly unprintable: readonly string[]
}

/**
 * Renders an invoice as a PDF/A-3 of our own: as many pages as its lines need, embedded fonts, in French, English or
 * Spanish, with what the law wants to be seen and what the buyer needs.
 * @throws {ConfigurationError} `INVALID_OPTION`: a template or logo that is none, a language we do not have
 */
export async function renderInvoice(invoice: Invoice, options: RenderOptions = {}): Promise<RenderedInvoice> {
  const { pdf, metadata, pages, unprintable } = await drawnInvoice(invoice, options)
  const told = { ...metadata, modified: metadata.created }
  return {
    bytes: finishPdfA(pdf, told, await asset('srgb'), [JSON.stringify(invoice)]),
    pages,
    unprintable,
  }
}

/** Draws an invoice: what is attached to it comes before it is written. */
export async function drawnInvoice(invoice: Invoice, options: RenderOptions): Promise<DrawnInvoice> {
  const locale = localeOf(invoice, options.locale)
  const template = settleTemplate(options.template ?? {})
  const labels: Labels = { ...LABELS[locale], ...template.labels }
  const { width, height } = PAGES[template.page]
  const [regular, bold] = await Promise.all([asset(`${template.font}-regular`), asset(`${template.font}-bold`)])
  const canvas = new Canvas({ regular, bold }, width, height)
  drawInvoice({ canvas, invoice, locale, labels, template, logo: options.logo })
  const metadata = {
    title: `${titleOf(invoice.typeCode, labels)} ${invoice.invoiceNumber}`,
    author: invoice.seller.name,
    language: locale,
    created: options.now ?? new Date(),
  }
  const bytes = await canvas.finish().save({ subsetFonts: true, useXRefStream: false })
  const pdf = new PdfCopy(bytes)
  for (const page of listPages(pdf)) nameFonts(pdf, page.dict)
  return { pdf, metadata, pages: canvas.pages, unprintable: [...canvas.missing] }
}

/** The library draws the names of its subsets at random; the same invoice is to be the same file. */
function nameFonts(pdf: PdfCopy, page: PdfDict): void {
  for (const value of pdf.dict(pdf.dict(page, 'Resources'), 'Font')?.values() ?? []) {
    const font = pdf.resolve(value)
    if (!(font instanceof Map)) continue
    const descendant = pdf.resolve(pdf.array(font, 'DescendantFonts')?.[0])
    const inner = descendant instanceof Map ? descendant : undefined
    for (const [dict, key] of [
      [font, 'BaseFont'],
      [inner, 'BaseFont'],
      [pdf.dict(inner, 'FontDescriptor'), 'FontName'],
    ] as const) {
      const name = pdf.name(dict, key)
      if (name !== undefined) dict?.set(key, new PdfName(name.replace(/^[A-Z]{6}\+/, 'FACTUR+')))
    }
  }
}

function localeOf(invoice: Invoice, locale: string | undefined): Locale {
  if (locale === undefined) {
    const own = invoice.language?.toLowerCase()
    return own !== undefined && isLocale(own) ? own : 'fr'
  }
  if (isLocale(locale)) return locale
  throw new ConfigurationError('INVALID_OPTION', `locale must be one of ${Object.keys(LABELS).join(', ')}.`, {
    field: 'locale',
  })
}

function isLocale(text: string): text is Locale {
  return Object.hasOwn(LABELS, text)
}
