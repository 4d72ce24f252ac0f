import type { Address, Invoice, InvoiceLine, Party, Period } from '@facturelle/core'
import { formatAmount, formatDate, formatDecimal, formatRate, type Locale } from './format.js'
import type { Labels } from './labels.js'

/** What is needed to say something of an invoice. */
export interface Speech {
  readonly locale: Locale
  readonly labels: Labels
  readonly currency: string
}

export function titleOf(typeCode: string, labels: Labels): string {
  return labels.titles[typeCode] ?? labels.titles['380'] ?? ''
}

/** A fact with its label. */
export type Fact = readonly [label: string, value: string]

/** Countries are named in the language of the invoice; the country of the seller goes without saying. */
export function addressLines(address: Address | undefined, home: string | undefined, locale: Locale): string[] {
  if (!address) return []
  const town = [address.postCode, address.city].filter(Boolean).join(' ')
  const country = address.country === home ? undefined : countryName(address.country, locale)
  return [address.line1, address.line2, address.line3, town, address.subdivision, country].filter(isText)
}

export function countryName(code: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}

/** Numbers a party is known by. */
export function partyFacts(party: Party, { labels }: Speech): Fact[] {
  const facts: Fact[] = []
  const { legalRegistration: registration } = party
  if (registration)
    facts.push([registrationLabel(registration.scheme, labels), spaced(registration.value, registration.scheme)])
  for (const { value, scheme } of party.identifiers ?? []) {
    facts.push([scheme === '0009' ? labels.siret : (scheme ?? 'ID'), spaced(value, scheme)])
  }
  if (party.vatIdentifier !== undefined) facts.push([labels.vatNumber, party.vatIdentifier])
  if (party.taxRegistration !== undefined) facts.push([labels.taxNumber, party.taxRegistration])
  if (party.electronicAddress) {
    const { value, scheme } = party.electronicAddress
    facts.push([labels.electronicAddress, scheme === undefined ? value : `${scheme}:${value}`])
  }
  return facts
}

function registrationLabel(scheme: string | undefined, labels: Labels): string {
  return scheme === '0002' ? labels.siren : labels.companyNumber
}

/** SIREN and SIRET as France writes them, in groups of three. */
function spaced(value: string, scheme: string | undefined): string {
  if (scheme === '0002' && /^\d{9}$/.test(value)) return value.replace(/(\d{3})(?=\d)/g, '$1\u00a0')
  if (scheme === '0009' && /^\d{14}$/.test(value))
    return value.replace(/^(\d{3})(\d{3})(\d{3})/, '$1\u00a0$2\u00a0$3\u00a0')
  return value
}

export function contactLines(party: Party): string[] {
  return (party.contacts ?? []).flatMap(({ name, department, telephone, email }) =>
    [[name, department].filter(Boolean).join(', '), telephone, email].filter(isText),
  )
}

export function periodText(period: Period, { locale, labels }: Speech): string {
  const from = period.startDate === undefined ? undefined : formatDate(period.startDate, locale)
  const to = period.endDate === undefined ? undefined : formatDate(period.endDate, locale)
  if (from !== undefined && to !== undefined) return labels.fromTo.replace('{from}', from).replace('{to}', to)
  return from ?? (to === undefined ? '' : `→ ${to}`)
}

/** What an invoice refers to, and when. */
export function referenceFacts(invoice: Invoice, speech: Speech): Fact[] {
  const { labels, locale } = speech
  const facts: Fact[] = []
  const add = (label: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') facts.push([label, value])
  }
  add(labels.issueDate, formatDate(invoice.issueDate, locale))
  for (const { dueDate, partialAmount } of invoice.paymentTerms ?? []) {
    if (dueDate === undefined) continue
    const day = formatDate(dueDate, locale)
    const part = partialAmount === undefined ? '' : ` (${formatAmount(partialAmount, invoice.currency, locale)})`
    add(labels.dueDate, day + part)
  }
  const { delivery } = invoice
  if (delivery?.date !== undefined) add(labels.deliveryDate, formatDate(delivery.date, locale))
  if (delivery?.period) add(labels.period, periodText(delivery.period, speech))
  const operation = /^[BSM]\d$/.exec(invoice.processControl?.businessProcess ?? '')?.[0][0]
  if (operation !== undefined) add(labels.operation, labels.operations[operation])
  add(labels.buyerReference, invoice.buyerReference)
  add(labels.purchaseOrder, invoice.purchaseOrder?.id)
  add(labels.salesOrder, invoice.salesOrder?.id)
  add(labels.contract, invoice.contract?.id)
  add(labels.project, [invoice.project?.id, invoice.project?.name].filter(Boolean).join(' '))
  add(labels.despatchAdvice, invoice.despatchAdvice?.id)
  add(labels.receivingAdvice, invoice.receivingAdvice?.id)
  for (const { id } of invoice.tendersOrLots ?? []) add(labels.tenderOrLot, id)
  for (const { value } of invoice.objectIdentifiers ?? []) add(labels.objectIdentifier, value)
  for (const { id } of invoice.buyerAccountingReferences ?? []) add(labels.accountingReference, id)
  for (const { id, issueDate } of invoice.precedingInvoices ?? []) {
    add(labels.precedingInvoice, issueDate === undefined ? id : `${id} (${formatDate(issueDate, locale)})`)
  }
  if (invoice.vatPointDate !== undefined) add(labels.vatPointDate, formatDate(invoice.vatPointDate, locale))
  else if (invoice.vatPointDateCode === '432') add(labels.vatPointDate, labels.vatOnPayment)
  add(labels.currency, invoice.currency)
  return facts
}

/** What stands under the name of an item. */
export function itemDetails(line: InvoiceLine, speech: Speech): string[] {
  const { labels, locale, currency } = speech
  const { item } = line
  const details: string[] = []
  if (item.description !== undefined) details.push(item.description)
  const references = [item.sellerIdentifier, item.buyerIdentifier, item.standardIdentifier?.value].filter(isText)
  if (references.length > 0) details.push(`${labels.reference} ${references.join(' / ')}`)
  const attributes = (item.attributes ?? []).flatMap(({ name, value, measure }) => {
    const shown = value ?? (measure && `${formatDecimal(measure.value, locale)} ${measure.unit ?? ''}`.trim())
    return name === undefined && shown === undefined ? [] : [[name, shown].filter(Boolean).join(labels.colon)]
  })
  if (attributes.length > 0) details.push(attributes.join(', '))
  if (item.originCountry !== undefined)
    details.push(`${labels.origin}${labels.colon}${countryName(item.originCountry, locale)}`)
  if (line.period) details.push(`${labels.period}${labels.colon}${periodText(line.period, speech)}`)
  if (line.purchaseOrder) {
    details.push(
      `${labels.purchaseOrder} ${[line.purchaseOrder.id, line.purchaseOrder.lineId].filter(Boolean).join(' / ')}`,
    )
  }
  for (const { value } of line.objectIdentifiers ?? []) details.push(`${labels.objectIdentifier} ${value}`)
  for (const [label, list] of [
    [labels.allowance, line.allowances],
    [labels.charge, line.charges],
  ] as const) {
    for (const { amount, reason, percentage } of list ?? []) {
      details.push(
        `${adjustmentText(label, reason, percentage, locale)}${labels.colon}${formatAmount(amount, currency, locale)}`,
      )
    }
  }
  if (line.vat?.exemptionReason !== undefined) details.push(line.vat.exemptionReason)
  for (const { text } of line.notes ?? []) if (text !== undefined) details.push(text)
  return details
}

export function adjustmentText(
  label: string,
  reason: string | undefined,
  percentage: string | undefined,
  locale: Locale,
): string {
  const rate = percentage === undefined ? '' : ` ${formatRate(percentage, locale)}`
  return reason === undefined ? `${label}${rate}` : `${label}${rate} (${reason})`
}

export function unitText(unit: string | undefined, labels: Labels): string {
  return unit === undefined ? '' : (labels.units[unit] ?? unit)
}

export function isText(text: string | undefined): text is string {
  return text !== undefined && text !== ''
}
