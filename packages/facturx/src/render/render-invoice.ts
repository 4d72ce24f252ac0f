import { ConfigurationError, type Invoice } from '@facturelle/core'
import { asset } from '../assets.js'
import { PdfCopy } from '../pdf/copy.js'
import { finishPdfA } from '../pdfa/finish.js'
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
  readonly bytes: Uint8Array
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
  const { bytes, metadata, pages, unprintable } = await drawnInvoice(invoice, options)
  const told = { ...metadata, modified: metadata.created }
  return {
    bytes: finishPdfA(new PdfCopy(bytes), told, await asset('srgb'), [JSON.stringify(invoice)]),
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
  return { bytes, metadata, pages: canvas.pages, unprintable: [...canvas.missing] }
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
