import type { Labels } from './labels.js'

/** A column of the table of lines. */
export interface TemplateColumn {
  /** What stands in it. `item` holds name, description, references, attributes, period, allowances and notes. */
  readonly field: 'id' | 'item' | 'sellerIdentifier' | 'quantity' | 'unit' | 'netPrice' | 'vat' | 'netAmount'
  /** Width in points. One column may have none: it takes what is left. */
  readonly width?: number
  /** @default left for texts, right for numbers */
  readonly align?: 'left' | 'right'
  /** @default that of the language */
  readonly label?: string
}

/** The parts of an invoice, each of them left out where the invoice has nothing for it. */
export type TemplateSection = 'parties' | 'references' | 'lines' | 'totals' | 'payment' | 'notes'

/** How a rendered invoice looks: plain data. What is not given is as in the template we ship. */
export interface InvoiceTemplate {
  /** @default A4 */
  readonly page?: 'A4' | 'Letter'
  /** Points of white around the page. @default 48 */
  readonly margin?: number
  /** Size of the text in points. @default 9 */
  readonly fontSize?: number
  /** `sans` (metrics of Helvetica) or `serif` (metrics of Times). @default sans */
  readonly font?: 'sans' | 'serif'
  /** Colours as `#RRGGBB`. */
  readonly colors?: {
    /** Of the text. */
    readonly ink?: string
    /** Of labels. */
    readonly muted?: string
    /** Of the title, the head of the table and the amount due. */
    readonly accent?: string
    /** Of thin lines. */
    readonly rule?: string
    /** Behind the head of the table and the buyer. */
    readonly band?: string
  }
  /** Highest and widest the logo is drawn, in points. @default 48 by 180 */
  readonly logo?: { readonly height?: number; readonly width?: number }
  /** In which order, and which. @default all, in the order of `TemplateSection` */
  readonly sections?: readonly TemplateSection[]
  /** @default item, quantity, netPrice, vat, netAmount */
  readonly columns?: readonly TemplateColumn[]
  /** Words in place of ours. */
  readonly labels?: Partial<Labels>
  /** Stands at the foot of each page, under the seller's legal facts. */
  readonly footer?: string
}
