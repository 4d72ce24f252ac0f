import type { InvoiceLine } from '@facturelle/core'
import type { Tag, TextStyle } from './canvas.js'
import { fitting, LEADING, wrap } from './flow.js'
import { formatAmount, formatDecimal, formatRate } from './format.js'
import type { Scene } from './layout.js'
import type { TemplateColumn } from './template.js'
import { itemDetails, unitText } from './words.js'

interface Column extends TemplateColumn {
  readonly x: number
  readonly end: number
  readonly text: string
  readonly right: boolean
}

const PADDING = 6
const RIGHT: ReadonlySet<TemplateColumn['field']> = new Set(['quantity', 'netPrice', 'vat', 'netAmount'])
/** Lines below a group are moved to the right by so much, as often as there are groups above. */
const INDENT = 10
const MOST_INDENTS = 5

/** The table of lines, its head repeated on each page. */
export function drawLines(scene: Scene): void {
  const { flow, canvas, styles, template, invoice } = scene
  if (invoice.lines.length === 0) return
  const columns = columnsOf(scene)
  const table = canvas.tag(canvas.document, 'Table')
  flow.need(styles.body.size * LEADING * 4)
  drawHead(scene, columns, canvas.tag(table, 'TR'))
  flow.onNewPage = () => drawHead(scene, columns, undefined)
  const depths = depthsOf(invoice.lines)
  for (const line of invoice.lines) drawLine(scene, columns, line, depths.get(line) ?? 0, canvas.tag(table, 'TR'))
  flow.onNewPage = undefined
  canvas.line(flow.left, flow.y, flow.right, flow.y, 0.8, template.colors.rule)
  flow.y += 12
}

function columnsOf({ flow, template, labels }: Scene): Column[] {
  const fixed = template.columns.reduce((sum, { width = 0 }) => sum + width, 0)
  const words = {
    id: '#',
    item: labels.item,
    sellerIdentifier: labels.reference,
    quantity: labels.quantity,
    unit: '',
    netPrice: labels.unitPrice,
    vat: labels.vat,
    netAmount: labels.netAmount,
  }
  let x = flow.left
  return template.columns.map((column) => {
    const width = column.width ?? flow.width - fixed
    const placed = {
      ...column,
      x: x + PADDING,
      end: x + width - PADDING,
      text: column.label ?? words[column.field],
      right: (column.align ?? (RIGHT.has(column.field) ? 'right' : 'left')) === 'right',
    }
    x += width
    return placed
  })
}

function drawHead({ canvas, flow, styles, template }: Scene, columns: readonly Column[], row: Tag | undefined): void {
  const style: TextStyle = { ...styles.label, face: 'bold', color: template.colors.accent }
  const texts = columns.map(({ text, x, end }) => wrap(canvas, text, style, end - x))
  const height = Math.max(...texts.map((lines) => lines.length)) * style.size * LEADING + 10
  canvas.rectangle(flow.left, flow.y, flow.width, height, template.colors.band)
  for (const [index, column] of columns.entries()) {
    const cell = row && canvas.tag(row, 'TH', { Scope: 'Column' })
    for (const [at, text] of (texts[index] ?? []).entries()) {
      const x = column.right ? column.end - canvas.measure(text, style) : column.x
      canvas.text(text, x, flow.y + 5 + style.size + at * style.size * LEADING, style, cell)
    }
  }
  flow.y += height
}

function drawLine(scene: Scene, columns: readonly Column[], line: InvoiceLine, depth: number, row: Tag): void {
  const { flow, canvas, styles, template } = scene
  const counts = line.subtype === undefined || line.subtype === 'DETAIL'
  const main = line.subtype === 'GROUP' ? styles.strong : counts ? styles.body : styles.muted
  const indent = Math.min(depth, MOST_INDENTS) * INDENT
  const items = columns.find(({ field }) => field === 'item')
  const width = items ? items.end - items.x - indent : 0
  const texts: (readonly [string, TextStyle])[] = items
    ? [
        ...wrap(canvas, line.item.name, main, width).map((text) => [text, main] as const),
        ...itemDetails(line, scene).flatMap((detail) =>
          wrap(canvas, detail, styles.muted, width).map((text) => [text, styles.muted] as const),
        ),
      ]
    : []
  const own = columns.map((column) => {
    const text = column.field === 'item' ? '' : cellText(scene, line, column.field)
    return { text, style: column.right ? fitting(canvas, text, main, column.end - column.x) : main }
  })
  const cells = columns.map((column, index) => {
    const { text, style } = own[index] ?? { text: '', style: main }
    return column.field === 'item' ? [] : wrap(canvas, text, style, column.end - column.x)
  })
  const rows = Math.max(texts.length, ...cells.map((lines) => lines.length))
  // A row stays on one page where it can; one that is higher than half a page may begin on this and go on on the next.
  const height = rows * main.size * LEADING + 9
  flow.need(height <= (flow.bottom - flow.top) / 2 ? height : main.size * LEADING * 3)
  if (flow.y > flow.top) canvas.line(flow.left, flow.y, flow.right, flow.y, 0.5, template.colors.rule)
  flow.y += 5
  const tags = columns.map((column) =>
    canvas.tag(row, column.field === 'item' ? 'TH' : 'TD', column.field === 'item' ? { Scope: 'Row' } : undefined),
  )
  for (let at = 0; at < rows; at++) {
    const step = main.size * LEADING
    flow.need(step)
    for (const [index, column] of columns.entries()) {
      const tag = tags[index] as Tag
      if (column.field === 'item') {
        const [text, style] = texts[at] ?? ['', main]
        if (text !== '') canvas.text(text, column.x + indent, flow.y + main.size, style, tag)
        continue
      }
      const text = cells[index]?.[at] ?? ''
      const style = own[index]?.style ?? main
      const x = column.right ? column.end - canvas.measure(text, style) : column.x
      if (text !== '') canvas.text(text, x, flow.y + main.size, style, tag)
    }
    flow.y += step
  }
  flow.y += 4
}

function cellText({ locale, labels, currency }: Scene, line: InvoiceLine, field: TemplateColumn['field']): string {
  switch (field) {
    case 'id':
      return line.id
    case 'sellerIdentifier':
      return line.item.sellerIdentifier ?? ''
    case 'quantity': {
      if (line.quantity === undefined) return ''
      return `${formatDecimal(line.quantity, locale)}\u00a0${unitText(line.unit, labels)}`.trim()
    }
    case 'unit':
      return unitText(line.unit, labels)
    case 'netPrice': {
      const { price } = line
      if (price === undefined) return ''
      const base = price.baseQuantity
      const per = base === undefined || /^1(?:\.0*)?$/.test(base) ? '' : `\u00a0/\u00a0${formatDecimal(base, locale)}`
      return `${formatAmount(price.netPrice, currency, locale)}${per}`
    }
    case 'vat': {
      const { vat } = line
      if (vat?.rate !== undefined) return formatRate(vat.rate, locale)
      return vat === undefined ? '' : '—'
    }
    case 'netAmount':
      return line.netAmount === undefined ? '' : formatAmount(line.netAmount, currency, locale)
    default:
      return ''
  }
}

function depthsOf(lines: readonly InvoiceLine[]): ReadonlyMap<InvoiceLine, number> {
  const byId = new Map(lines.map((line) => [line.id, line]))
  const depths = new Map<InvoiceLine, number>()
  for (const line of lines) {
    let depth = 0
    // No further than is shown: parents may go round in a circle.
    for (let parent = line.parentId; parent !== undefined && depth < MOST_INDENTS; parent = byId.get(parent)?.parentId)
      depth++
    depths.set(line, depth)
  }
  return depths
}
