import type { Invoice, Party } from '@facturelle/core'
import { isCreditNote } from '@facturelle/documents/model'
import type { Canvas, TextStyle } from './canvas.js'
import { Flow, fitting, LEADING, wrap } from './flow.js'
import { formatAccount, formatAmount, formatDate, formatRate, type Locale } from './format.js'
import type { Labels } from './labels.js'
import { drawLines } from './lines.js'
import { drawLogo } from './logo.js'
import type { SettledTemplate } from './settle-template.js'
import {
  addressLines,
  adjustmentText,
  contactLines,
  type Fact,
  isText,
  partyFacts,
  referenceFacts,
  type Speech,
  titleOf,
} from './words.js'

/** All that a rendering is made of. */
export interface Scene extends Speech {
  readonly canvas: Canvas
  readonly invoice: Invoice
  readonly template: SettledTemplate
  readonly logo: Uint8Array | undefined
  readonly flow: Flow
  readonly styles: Styles
}

export type Styles = Readonly<Record<'body' | 'strong' | 'muted' | 'small' | 'label' | 'heading', TextStyle>>

/** Between two parts. */
const GAP = 16

export function drawInvoice(given: {
  readonly canvas: Canvas
  readonly invoice: Invoice
  readonly locale: Locale
  readonly labels: Labels
  readonly template: SettledTemplate
  readonly logo: Uint8Array | undefined
}): void {
  const { canvas, invoice, template } = given
  const styles = stylesOf(template)
  const footer = footerLines(given, styles)
  const footerHeight = footer.length * styles.small.size * LEADING + 14
  const flow = new Flow(canvas, template, footerHeight)
  const scene: Scene = { ...given, currency: invoice.currency, flow, styles }
  drawHead(scene)
  for (const section of template.sections) {
    flow.onNewPage = undefined
    SECTIONS[section](scene)
  }
  flow.onNewPage = undefined
  drawFooters(scene, footer)
}

const SECTIONS: Readonly<Record<SettledTemplate['sections'][number], (scene: Scene) => void>> = {
  parties: drawParties,
  references: drawReferences,
  lines: drawLines,
  totals: drawTotals,
  payment: drawPayment,
  notes: drawNotes,
}

function stylesOf({ fontSize, colors }: SettledTemplate): Styles {
  return {
    body: { face: 'regular', size: fontSize, color: colors.ink },
    strong: { face: 'bold', size: fontSize, color: colors.ink },
    muted: { face: 'regular', size: fontSize - 1, color: colors.muted },
    small: { face: 'regular', size: fontSize - 1.8, color: colors.muted },
    label: { face: 'regular', size: fontSize - 1.5, color: colors.muted },
    heading: { face: 'bold', size: fontSize, color: colors.accent },
  }
}

function drawHead(scene: Scene): void {
  const { canvas, flow, invoice, labels, template, styles, logo } = scene
  const top = flow.y
  let left = top
  const half = flow.width * 0.52
  if (logo) left += drawLogo(canvas, logo, flow.left, top, template.logo, invoice.seller.name)
  else {
    const style: TextStyle = { face: 'bold', size: template.fontSize + 6, color: template.colors.ink }
    const tag = canvas.tag(canvas.document, 'P')
    for (const line of wrap(canvas, invoice.seller.tradingName ?? invoice.seller.name, style, half)) {
      canvas.text(line, flow.left, left + style.size, style, tag)
      left += style.size * 1.2
    }
  }
  const title: TextStyle = { face: 'bold', size: template.fontSize + 11, color: template.colors.accent }
  let right = top
  const heading = canvas.tag(canvas.document, 'H1')
  for (const line of wrap(canvas, titleOf(invoice.typeCode, labels), title, flow.width * 0.46)) {
    canvas.text(line, flow.right - canvas.measure(line, title), right + title.size * 0.82, title, heading)
    right += title.size * 1.12
  }
  const marks = [invoice.copy === true && labels.copy, invoice.processControl?.test === true && labels.test]
  const under = [invoice.invoiceNumber, invoice.documentName, ...marks].filter((text) => typeof text === 'string')
  for (const [index, text] of under.entries()) {
    const style = index === 0 ? { ...styles.strong, size: template.fontSize + 2 } : styles.muted
    const tag = canvas.tag(canvas.document, 'P')
    for (const line of wrap(canvas, index === 0 ? `N°\u00a0${text}` : text, style, flow.width * 0.46)) {
      canvas.text(line, flow.right - canvas.measure(line, style), right + style.size, style, tag)
      right += style.size * LEADING
    }
  }
  flow.y = Math.max(left, right) + GAP
}

/** A party in a block. */
interface Block {
  readonly title: string
  readonly lines: readonly (readonly [text: string, style: TextStyle])[]
}

function drawParties(scene: Scene): void {
  const { flow, canvas, template, styles, labels, invoice } = scene
  const { seller, buyer, payee, sellerTaxRepresentative, delivery } = invoice
  const blocks = [block(scene, labels.seller, seller), block(scene, labels.buyer, buyer)]
  if (payee) blocks.push(block(scene, labels.payee, payee))
  if (sellerTaxRepresentative) blocks.push(block(scene, labels.taxRepresentative, sellerTaxRepresentative))
  if (delivery?.recipient) blocks.push(block(scene, labels.deliverTo, delivery.recipient))
  const gutter = 18
  const width = (flow.width - gutter) / 2
  const padding = 10
  for (let at = 0; at < blocks.length; at += 2) {
    const row = blocks.slice(at, at + 2).map((one) => ({
      ...one,
      lines: one.lines.flatMap(([text, style]) =>
        wrap(canvas, text, style, width - 2 * padding).map((line) => [line, style] as const),
      ),
    }))
    const heights = row.map(({ lines }) =>
      lines.reduce((sum, [, { size }]) => sum + size * LEADING, styles.label.size * LEADING + 3),
    )
    const height = Math.max(...heights) + 2 * padding
    flow.need(height)
    for (const [index, { title, lines }] of row.entries()) {
      const x = flow.left + index * (width + gutter)
      if (at === 0 && index === 1) canvas.rectangle(x, flow.y, width, height, template.colors.band)
      else canvas.line(x, flow.y, x + width, flow.y, 0.8, template.colors.rule)
      const inside = at === 0 && index === 1 ? x + padding : x
      let y = flow.y + padding
      const section = canvas.tag(canvas.document, 'Sect')
      canvas.text(title, inside, y + styles.label.size, styles.label, canvas.tag(section, 'H2'))
      y += styles.label.size * LEADING + 3
      for (const [line, style] of lines) {
        canvas.text(line, inside, y + style.size, style, canvas.tag(section, 'P'))
        y += style.size * LEADING
      }
    }
    flow.y += height + GAP * 0.7
  }
}

function block(scene: Scene, title: string, party: Party): Block {
  const { styles, invoice, locale } = scene
  const home =
    party === invoice.seller && invoice.buyer.address?.country === invoice.seller.address.country
      ? party.address?.country
      : undefined
  const same = home ?? (party.address?.country === invoice.seller.address.country ? party.address.country : undefined)
  const lines: (readonly [string, TextStyle])[] = []
  if (isText(party.name)) lines.push([party.name, styles.strong])
  if (isText(party.tradingName) && party.tradingName !== party.name) lines.push([party.tradingName, styles.body])
  for (const line of addressLines(party.address, same, locale)) lines.push([line, styles.body])
  for (const [label, value] of partyFacts(party, scene))
    lines.push([`${label}${scene.labels.colon}${value}`, styles.muted])
  for (const line of contactLines(party)) lines.push([line, styles.muted])
  return { title, lines }
}

function drawReferences(scene: Scene): void {
  drawFacts(scene, referenceFacts(scene.invoice, scene), 4)
  scene.flow.y += GAP * 0.6
}

/** Facts in columns, each under its label. */
function drawFacts({ flow, canvas, styles }: Scene, facts: readonly Fact[], columns: number): void {
  const gutter = 12
  const width = (flow.width - gutter * (columns - 1)) / columns
  for (let at = 0; at < facts.length; at += columns) {
    const row = facts
      .slice(at, at + columns)
      .map(([label, value]) => [label, wrap(canvas, value, styles.body, width)] as const)
    const lines = Math.max(...row.map(([, value]) => value.length))
    const height = styles.label.size * LEADING + lines * styles.body.size * LEADING + 5
    flow.need(height)
    for (const [index, [label, value]] of row.entries()) {
      const x = flow.left + index * (width + gutter)
      const tag = canvas.tag(canvas.document, 'P')
      canvas.text(label, x, flow.y + styles.label.size, styles.label, tag)
      for (const [line, text] of value.entries()) {
        const y = flow.y + styles.label.size * LEADING + line * styles.body.size * LEADING + styles.body.size
        canvas.text(text, x, y, styles.body, tag)
      }
    }
    flow.y += height
  }
}

interface TotalRow {
  readonly label: string
  readonly value: string
  readonly emphasis?: 'strong' | 'due'
}

function totalRows(scene: Scene): TotalRow[] {
  const { invoice, labels, locale, currency } = scene
  const { totals } = invoice
  const amount = (text: string): string => formatAmount(text, currency, locale)
  const rows: TotalRow[] = []
  if (totals.lineNetTotal !== undefined) rows.push({ label: labels.lineNetTotal, value: amount(totals.lineNetTotal) })
  for (const { amount: off, reason, percentage } of invoice.allowances ?? []) {
    rows.push({ label: adjustmentText(labels.allowance, reason, percentage, locale), value: amount(negated(off)) })
  }
  for (const { amount: on, reason, percentage } of invoice.charges ?? []) {
    rows.push({ label: adjustmentText(labels.charge, reason, percentage, locale), value: amount(on) })
  }
  for (const { amount: on, description } of invoice.logisticsCharges ?? []) {
    rows.push({ label: adjustmentText(labels.charge, description, undefined, locale), value: amount(on) })
  }
  rows.push({ label: labels.totalWithoutVat, value: amount(totals.totalWithoutVat), emphasis: 'strong' })
  if (totals.vatTotal !== undefined) rows.push({ label: labels.vatTotal, value: amount(totals.vatTotal) })
  if (totals.vatTotalInAccountingCurrency !== undefined && invoice.vatAccountingCurrency !== undefined) {
    const value = formatAmount(totals.vatTotalInAccountingCurrency, invoice.vatAccountingCurrency, locale)
    rows.push({ label: `${labels.vatTotal} (${invoice.vatAccountingCurrency})`, value })
  }
  rows.push({ label: labels.totalWithVat, value: amount(totals.totalWithVat), emphasis: 'strong' })
  if (totals.paidAmount !== undefined)
    rows.push({ label: labels.paidAmount, value: amount(negated(totals.paidAmount)) })
  if (totals.roundingAmount !== undefined)
    rows.push({ label: labels.roundingAmount, value: amount(totals.roundingAmount) })
  for (const { amount: passing, description } of invoice.thirdPartyPayments ?? []) {
    rows.push({ label: `${labels.thirdParty} (${description})`, value: amount(passing) })
  }
  const due = isCreditNote(invoice.typeCode) ? labels.amountCredited : labels.amountDue
  rows.push({ label: due, value: amount(totals.amountDue), emphasis: 'due' })
  return rows
}

function negated(text: string): string {
  if (/^-?0*(?:\.0*)?$/.test(text)) return text
  return text.startsWith('-') ? text.slice(1) : `-${text}`
}

function drawTotals(scene: Scene): void {
  const { flow, canvas, template, styles, invoice } = scene
  const width = 236
  const rows = totalRows(scene).map((row) => ({
    ...row,
    lines: wrap(canvas, row.label, styleOf(row, styles), width - 96),
  }))
  const height = rows.reduce((sum, row) => sum + rowHeight(row.lines.length, row, styles), 0)
  flow.need(Math.min(height, flow.bottom - flow.top))
  const page = canvas.pages
  const top = flow.y
  const x = flow.right - width
  const table = canvas.tag(canvas.document, 'Table')
  for (const row of rows) {
    const style =
      row.emphasis === 'due'
        ? { ...styles.strong, size: styles.strong.size + 2, color: '#ffffff' }
        : styleOf(row, styles)
    const h = rowHeight(row.lines.length, row, styles)
    flow.need(h)
    if (row.emphasis === 'due') canvas.rectangle(x, flow.y + 2, width, h - 2, template.colors.accent)
    else canvas.line(x, flow.y + h, flow.right, flow.y + h, 0.5, template.colors.rule)
    const tr = canvas.tag(table, 'TR')
    const head = canvas.tag(tr, 'TH', { Scope: 'Row' })
    const base = flow.y + (row.emphasis === 'due' ? 8 : 4) + style.size
    for (const [index, line] of row.lines.entries())
      canvas.text(line, x + 8, base + index * style.size * LEADING, style, head)
    canvas.text(row.value, flow.right - 8 - canvas.measure(row.value, style), base, style, canvas.tag(tr, 'TD'))
    flow.y += h
  }
  const end = flow.y
  if (invoice.vatBreakdown.length === 0) {
    flow.y = end + GAP
    return
  }
  // Beside the totals, if those did not run over a page.
  const beside = canvas.pages === page
  if (beside) flow.y = top
  drawVat(scene, beside ? flow.width - width - 24 : flow.width)
  flow.y = Math.max(flow.y, end) + GAP
}

function styleOf(row: TotalRow, styles: Styles): TextStyle {
  return row.emphasis === undefined ? styles.body : styles.strong
}

function rowHeight(lines: number, row: TotalRow, styles: Styles): number {
  return lines * styles.body.size * LEADING + (row.emphasis === 'due' ? 16 : 6)
}

function drawVat(scene: Scene, width: number): void {
  const { flow, canvas, template, styles, invoice, labels, locale, currency } = scene
  const columns = [width - 150, 82, 68]
  const ends = [flow.left + (columns[0] ?? 0), flow.left + (columns[0] ?? 0) + 82, flow.left + width]
  const table = canvas.tag(canvas.document, 'Table')
  const head = canvas.tag(table, 'TR')
  for (const [index, label] of [labels.vatBreakdown, labels.taxableAmount, labels.vatAmount].entries()) {
    const x = index === 0 ? flow.left : (ends[index] ?? 0) - canvas.measure(label, styles.label)
    canvas.text(label, x, flow.y + 4 + styles.label.size, styles.label, canvas.tag(head, 'TH', { Scope: 'Column' }))
  }
  flow.y += styles.label.size * LEADING + 8
  for (const group of invoice.vatBreakdown) {
    const name = labels.categories[group.category]
    const rate = group.rate === undefined ? undefined : formatRate(group.rate, locale)
    const first =
      group.category === 'S'
        ? `${labels.vat} ${rate ?? ''}`
        : [name ?? group.category, group.category === 'O' ? undefined : rate].filter(isText).join(' ')
    const lines = wrap(canvas, first.trim(), styles.body, (columns[0] ?? 0) - 8)
    const reason = group.exemptionReason ?? group.exemptionReasonCode
    const reasons = reason === undefined ? [] : wrap(canvas, reason, styles.muted, width)
    const height = lines.length * styles.body.size * LEADING + reasons.length * styles.muted.size * LEADING + 6
    flow.need(height)
    canvas.line(flow.left, flow.y, flow.left + width, flow.y, 0.5, template.colors.rule)
    const tr = canvas.tag(table, 'TR')
    const cell = canvas.tag(tr, 'TH', { Scope: 'Row' })
    let y = flow.y + 4
    for (const line of lines) {
      canvas.text(line, flow.left, y + styles.body.size, styles.body, cell)
      y += styles.body.size * LEADING
    }
    for (const line of reasons) {
      canvas.text(line, flow.left, y + styles.muted.size, styles.muted, cell)
      y += styles.muted.size * LEADING
    }
    for (const [index, value] of [group.taxableAmount, group.vatAmount].entries()) {
      const text = formatAmount(value, currency, locale)
      const style = fitting(canvas, text, styles.body, (columns[index + 1] ?? 0) - 8)
      const x = (ends[index + 1] ?? 0) - canvas.measure(text, style)
      canvas.text(text, x, flow.y + 4 + styles.body.size, style, canvas.tag(tr, 'TD'))
    }
    flow.y += height
  }
}

function drawPayment(scene: Scene): void {
  const { invoice, labels, locale, currency } = scene
  const facts: Fact[] = []
  const add = (label: string, value: string | undefined): void => {
    if (isText(value)) facts.push([label, value])
  }
  for (const { code, text, creditTransfer, card, debitedAccount } of invoice.payment?.means ?? []) {
    add(labels.payment, text ?? labels.means[code] ?? code)
    if (creditTransfer) {
      const { accountId, accountName, bic } = creditTransfer
      const isIban = /^[A-Z]{2}\d{2}/.test(accountId)
      add(isIban ? 'IBAN' : labels.payment, formatAccount(accountId))
      add('BIC', bic)
      add(labels.accountHolder, accountName)
    }
    if (card) add(labels.card, [`…${card.accountNumber}`, card.holderName].filter(Boolean).join(' '))
    if (debitedAccount) add(labels.debitedAccount, formatAccount(debitedAccount.accountId))
  }
  add(labels.remittance, invoice.payment?.remittanceInformation)
  add(labels.mandate, invoice.payment?.directDebit?.mandateReference)
  add(labels.creditor, invoice.payment?.directDebit?.creditorIdentifier)
  for (const { amount, receivedDate, invoice: paid } of invoice.prepayments ?? []) {
    const parts = [formatAmount(amount, currency, locale), receivedDate && formatDate(receivedDate, locale), paid?.id]
    add(labels.paidAmount, parts.filter(Boolean).join(' · '))
  }
  const terms = (invoice.paymentTerms ?? []).map(({ description }) => description).filter(isText)
  if (facts.length === 0 && terms.length === 0) return
  drawHeading(scene, labels.payment)
  drawFacts(scene, facts, 2)
  for (const text of terms) scene.flow.paragraph(text, scene.styles.body, scene.canvas.tag(scene.canvas.document, 'P'))
  scene.flow.y += GAP * 0.7
}

function drawNotes(scene: Scene): void {
  const { invoice, labels, flow, canvas, styles } = scene
  const notes = (invoice.notes ?? []).map(({ text }) => text).filter(isText)
  const documents = (invoice.supportingDocuments ?? []).map(({ id, description, attachment }) =>
    [id, description, attachment?.fileName].filter(Boolean).join(' · '),
  )
  if (notes.length > 0) {
    drawHeading(scene, labels.notes)
    for (const text of notes) {
      flow.paragraph(text, styles.muted, canvas.tag(canvas.document, 'P'))
      flow.y += 3
    }
  }
  if (documents.length > 0) {
    flow.y += 4
    drawHeading(scene, labels.supportingDocuments)
    for (const text of documents) flow.paragraph(text, styles.muted, canvas.tag(canvas.document, 'P'))
  }
}

function drawHeading({ flow, canvas, styles, template }: Scene, text: string): void {
  flow.need(styles.heading.size * LEADING * 3)
  canvas.line(flow.left, flow.y, flow.right, flow.y, 0.8, template.colors.rule)
  canvas.text(text, flow.left, flow.y + 7 + styles.heading.size, styles.heading, canvas.tag(canvas.document, 'H2'))
  flow.y += styles.heading.size * LEADING + 10
}

/** The seller's legal facts, as they stand at the foot of each page. */
function footerLines(
  given: {
    readonly canvas: Canvas
    readonly invoice: Invoice
    readonly template: SettledTemplate
    readonly labels: Labels
    readonly locale: Locale
  },
  styles: Styles,
): string[] {
  const { canvas, invoice, template } = given
  const { seller } = invoice
  const facts = partyFacts({ ...seller, identifiers: [], electronicAddress: undefined } as unknown as Party, {
    ...given,
    currency: invoice.currency,
  })
  const text = [seller.name, seller.legalInformation, ...facts.map(([label, value]) => `${label} ${value}`)]
    .filter(isText)
    .join('  ·  ')
  const width = canvas.width - 2 * template.margin - 90
  return [text, template.footer].filter(isText).flatMap((one) => wrap(canvas, one, styles.small, width))
}

function drawFooters({ canvas, flow, labels, styles, template }: Scene, lines: readonly string[]): void {
  for (let page = 0; page < canvas.pages; page++) {
    canvas.turnTo(page)
    const top = flow.bottom + 8
    canvas.line(flow.left, top, flow.right, top, 0.5, template.colors.rule)
    for (const [index, line] of lines.entries()) {
      canvas.text(
        line,
        flow.left,
        top + 5 + styles.small.size + index * styles.small.size * LEADING,
        styles.small,
        undefined,
      )
    }
    const number = labels.page.replace('{page}', String(page + 1)).replace('{pages}', String(canvas.pages))
    const x = flow.right - canvas.measure(number, styles.small)
    canvas.text(number, x, top + 5 + styles.small.size, styles.small, undefined)
  }
}
