import type { FactusAccount, FactusRecord } from './account.js'
import { type Cents, cents, over, percent, sum, times } from './amounts.js'
import { type Charge, type Content, type Line, type LineTax, type Party, type Payment, PURCHASES } from './content.js'
import { settled } from './issue.js'
import { ALL_UNITS, allCountries, allMunicipalities } from './places.js'
import type { Fields } from './reading.js'
import { CUSTOMER_TRIBUTE_IDS, IDENTITY_IDS, PRODUCT_TRIBUTES, STANDARD_IDS } from './tables.js'
import type { FactusKind } from './verdicts.js'

/** The document that a note corrects. */
interface Corrected {
  readonly of: FactusKind
  readonly number: string
  readonly id: string
  /** The operation of a note that refers to nothing. */
  readonly alone?: string
}

const CORRECTS: Partial<Record<FactusKind, Corrected>> = {
  creditNote: { of: 'bill', number: 'bill_number', id: 'bill_id', alone: '22' },
  debitNote: { of: 'bill', number: 'bill_number', id: 'bill_id', alone: '32' },
  adjustmentNote: { of: 'supportDocument', number: 'support_document_number', id: 'support_document_id' },
}

/** Reads a document out of a request of either version. What is at fault is among the findings of `fields`. */
export function readContent(
  kind: FactusKind,
  version: 'v1' | 'v2',
  fields: Fields,
  account: FactusAccount,
): Content | undefined {
  const { quirks } = account.room
  fields.refuseEmpty()
  const corrected = readCorrected(kind, version, fields, account)
  const party = readParty(kind, version, fields, corrected)
  const lines = fields.list('items').map((line) => (version === 'v2' ? readLine(line) : readLineV1(line)))
  for (const line of fields.list('items')) {
    const code = line.text('unit_measure_code')
    if (code !== undefined && (!/^[\p{L}\d ]{1,4}$/u.test(code) || quirks.refusedUnits.includes(code)))
      line.fault('unit_measure_code', 'La unidad de medida no es válida.')
    if (quirks.discountRateRequired) line.need('discount_rate')
  }
  const charges = fields.list('allowance_charges').map(readCharge)
  const rounding = cents(fields.text('cash_rounding_amount') ?? '0')
  const surcharge = sum(charges.filter((charge) => charge.surcharge).map(({ amount }) => amount))
  const allowance = sum(charges.filter((charge) => !charge.surcharge).map(({ amount }) => amount))
  const taxed = lines.filter(({ taxes }) => taxes.some(({ excluded }) => !excluded))
  const prepayments = fields.list('prepayment_details')
  const totals = {
    gross: sum(lines.map(({ gross }) => gross)),
    taxable: sum(taxed.map(({ base }) => base)),
    tax: sum(lines.flatMap(({ taxes }) => taxes.map(({ amount }) => amount))),
    discount: sum(lines.map(({ discount }) => discount)) + allowance,
    surcharge,
    prepayment: sum(prepayments.map((prepayment) => cents(prepayment.text('amount')))),
    rounding,
    total: sum(lines.map(({ total }) => total)) + surcharge - allowance,
  }
  if (kind === 'bill') checkBill(version, fields, lines)
  const currency = fields.child('currency')
  if (currency?.text('type') === 'COP') currency.fault('type', 'La moneda debe ser distinta del peso colombiano.')
  const establishment = fields.child('establishment')
  const content: Content = {
    referenceCode: fields.text('reference_code') ?? '',
    rangeId: fields.number('numbering_range_id'),
    observation: fields.text('observation'),
    sendEmail: fields.flag('send_email') ?? true,
    party: party ?? NOBODY,
    lines,
    payments: version === 'v2' ? readPayments(fields, quirks.dueDateRequired) : readPaymentV1(fields, totals.total),
    charges,
    prepayments: prepayments.map(({ body }) => body),
    totals,
    document: fields.text('document') ?? '01',
    operation: fields.text('operation_type') ?? '10',
    orderReference: fields.child('order_reference')?.body,
    relatedDocuments: fields.list('related_documents').map(({ body }) => body),
    billingPeriod: fields.child('billing_period')?.body,
    establishment: establishment && {
      name: establishment.text('name') ?? '',
      address: establishment.text('address') ?? '',
      phone: establishment.text('phone_number') ?? '',
      email: establishment.text('email') ?? '',
      municipality: readMunicipality(version, establishment) ?? '',
    },
    health: fields.child('health')?.body,
    beneficiary: fields.child('beneficiary')?.body,
    concept: fields.text('correction_concept_code'),
    customization: fields.text('customization_id') ?? { creditNote: '20', debitNote: '30' }[kind as string],
    refersTo: corrected?.id,
  }
  if (version === 'v2') checkPayments(content, fields, quirks.roundingSign)
  return fields.findings.any ? undefined : content
}

const NOBODY: Party = { identity: '13', identification: '', organization: '2', tribute: 'ZZ', country: 'CO' }

function readCorrected(
  kind: FactusKind,
  version: 'v1' | 'v2',
  fields: Fields,
  account: FactusAccount,
): FactusRecord | undefined {
  const corrects = CORRECTS[kind]
  if (!corrects) return undefined
  const name = version === 'v1' ? corrects.id : corrects.number
  const asked = fields.text(name)
  if (asked === undefined) {
    if (corrects.alone === undefined || fields.text('customization_id') !== corrects.alone) fields.need(name)
    return undefined
  }
  const found = account.of(corrects.of).find(({ id, number }) => asked === (version === 'v1' ? String(id) : number))
  if (!found) fields.fault(name, `El campo ${name} no existe.`)
  else if (settled(found, account).state !== 'validated') fields.fault(name, 'El documento no ha sido validado.')
  else if (kind === 'creditNote' && found.events.some(({ code }) => code === '033' || code === '034'))
    fields.fault(name, 'La factura ya fue aceptada.')
  return found
}

function readParty(
  kind: FactusKind,
  version: 'v1' | 'v2',
  fields: Fields,
  corrected: FactusRecord | undefined,
): Party | undefined {
  const purchase = PURCHASES.has(kind)
  const from = fields.child(purchase ? 'provider' : 'customer')
  if (!from) {
    if (corrected?.content) return corrected.content.party
    if (kind !== 'bill' && !fields.findings.any) fields.need('customer')
    return undefined
  }
  const byId = version === 'v1'
  const identity = byId ? IDENTITY_IDS[from.text('identification_document_id') ?? ''] : undefined
  const organization = from.text(byId ? 'legal_organization_id' : 'legal_organization_code') ?? (purchase ? '2' : '1')
  if (!purchase) from.need(organization === '1' ? 'company' : 'names')
  const country = from.text('country_code') ?? 'CO'
  if (!allCountries().some(({ code }) => code === country)) from.fault('country_code', 'El país no existe.')
  const municipality = readMunicipality(version, from)
  if (purchase && country === 'CO' && municipality === undefined)
    from.need(byId ? 'municipality_id' : 'municipality_code')
  const tribute = byId ? CUSTOMER_TRIBUTE_IDS[from.text('tribute_id') ?? ''] : from.text('tribute_code')
  return {
    identity: identity ?? from.text('identification_document_code') ?? '',
    identification: from.text('identification') ?? '',
    dv: from.text('dv'),
    organization,
    tribute: tribute ?? 'ZZ',
    company: from.text('company'),
    tradeName: from.text('trade_name'),
    names: from.text('names'),
    address: from.text('address'),
    email: from.text('email'),
    phone: from.text('phone'),
    country,
    municipality,
  }
}

/** The DANE code of a municipality, which v1 names by an id. */
function readMunicipality(version: 'v1' | 'v2', from: Fields): string | undefined {
  const name = version === 'v1' ? 'municipality_id' : 'municipality_code'
  const asked = from.text(name)
  if (asked === undefined) return undefined
  const found = allMunicipalities().find(({ id, code }) => asked === (version === 'v1' ? String(id) : code))
  if (!found) from.fault(name, 'El municipio no existe.')
  return found?.code
}

function readLine(line: Fields): Line {
  const quantity = cents(line.text('quantity'))
  const price = cents(line.text('price'))
  if (quantity <= 0n) line.fault('quantity', 'La cantidad debe ser mayor que cero.')
  if (price < 0n) line.fault('price', 'El precio no puede ser negativo.')
  const gross = times(quantity, price)
  const givenRate = line.text('discount_rate')
  const givenAmount = line.text('discount_amount')
  if (cents(givenRate) !== 0n && cents(givenAmount) !== 0n)
    line.fault('discount_amount', 'Informe discount_rate o discount_amount, no ambos.')
  const discount = cents(givenAmount) === 0n ? percent(gross, cents(givenRate)) : cents(givenAmount)
  if (discount < 0n || discount > gross) line.fault('discount_rate', 'El descuento no es válido.')
  const base = gross - discount
  const taxes = line.list('taxes').map((tax): LineTax => {
    const excluded = tax.flag('is_excluded') ?? false
    if (!excluded) tax.need('code', 'rate')
    const rate = excluded ? 0n : cents(tax.text('rate'))
    return { code: tax.text('code') ?? '01', rate, excluded, base, amount: percent(base, rate) }
  })
  const total = base + sum(taxes.map(({ amount }) => amount))
  return {
    ...described(line, 'v2'),
    quantity,
    price,
    grossPrice: price + sum(taxes.map(({ rate }) => percent(price, rate))),
    discountRate: cents(givenAmount) === 0n || gross === 0n ? cents(givenRate) : over(discount * 10_000n, gross),
    discount,
    gross,
    base,
    taxes,
    withholdings: readWithholdings(line, base),
    total,
  }
}

/** A line of v1: its price has the tax in it. Purchases have no tax at all there. */
function readLineV1(line: Fields): Line {
  const quantity = cents(line.text('quantity'))
  const grossPrice = cents(line.text('price'))
  if (quantity <= 0n) line.fault('quantity', 'La cantidad debe ser mayor que cero.')
  if (grossPrice < 0n) line.fault('price', 'El precio no puede ser negativo.')
  const excluded = line.flag('is_excluded') ?? false
  const rate = excluded ? 0n : cents(line.text('tax_rate'))
  const net = (amount: Cents) => over(amount * 10_000n, 10_000n + rate)
  const discountRate = cents(line.text('discount_rate'))
  const whole = times(quantity, grossPrice)
  const total = whole - percent(whole, discountRate)
  const gross = net(whole)
  const base = net(total)
  const tributeId = line.number('tribute_id')
  const tribute = PRODUCT_TRIBUTES.find(([id]) => id === tributeId)
  if (tributeId !== undefined && !tribute) line.fault('tribute_id', 'El tributo no existe.')
  if (!ALL_UNITS.some(({ id }) => id === line.number('unit_measure_id')))
    line.fault('unit_measure_id', 'La unidad de medida no existe.')
  const tax: LineTax = { code: tribute?.[1] ?? '01', rate, excluded, base, amount: total - base }
  return {
    ...described(line, 'v1'),
    quantity,
    price: net(grossPrice),
    grossPrice,
    discountRate,
    discount: gross - base,
    gross,
    base,
    taxes: tributeId === undefined ? [] : [tax],
    tributeId,
    withholdings: readWithholdings(line, base),
    total,
  }
}

function described(line: Fields, version: 'v1' | 'v2') {
  const mandate = line.child('mandate')
  const byId = version === 'v1'
  const unit = ALL_UNITS.find(({ id }) => id === line.number('unit_measure_id'))
  return {
    codeReference: line.text('code_reference') ?? '',
    name: line.text('name') ?? '',
    note: line.text('note'),
    unit: byId ? (unit?.code ?? '') : (line.text('unit_measure_code') ?? ''),
    standard: (byId ? STANDARD_IDS[line.text('standard_code_id') ?? ''] : line.text('standard_code')) ?? '',
    schemeId: line.text('scheme_id'),
    mandate: mandate && {
      identity:
        (byId
          ? IDENTITY_IDS[mandate.text('identification_document_id') ?? '']
          : mandate.text('identification_document_code')) ?? '',
      identification: mandate.text('identification') ?? '',
    },
    properties: line.list('additional_properties').map(({ body }) => body),
    collectionConcept: line.text('collection_concept_code'),
  }
}

function readWithholdings(line: Fields, base: Cents) {
  return line.list('withholding_taxes').map((tax) => {
    const rate = cents(tax.text('rate') ?? tax.text('withholding_tax_rate'))
    return { code: tax.text('code') ?? '', rate, value: percent(base, rate) }
  })
}

function readCharge(charge: Fields): Charge {
  const concept = charge.text('concept_type') ?? ''
  if (concept !== '03') charge.fault('concept_type', 'Solo está disponible el concepto 03.')
  return {
    concept,
    surcharge: charge.flag('is_surcharge') ?? false,
    reason: charge.text('reason') ?? '',
    base: cents(charge.text('base_amount')),
    amount: cents(charge.text('amount')),
  }
}

function readPayments(fields: Fields, dueDateRequired: boolean): Payment[] {
  return fields.list('payment_details').map((payment) => {
    const form = payment.text('payment_form') ?? '1'
    if (form === '2' || dueDateRequired) payment.need('due_date')
    return {
      form,
      method: payment.text('payment_method_code') ?? '10',
      reference: payment.text('reference_code'),
      amount: cents(payment.text('amount')),
      dueDate: payment.text('due_date'),
    }
  })
}

function readPaymentV1(fields: Fields, amount: Cents): Payment[] {
  const form = fields.text('payment_form') ?? '1'
  if (form === '2') fields.need('payment_due_date')
  const method = fields.text('payment_method_code') ?? '10'
  return [{ form, method, amount, dueDate: fields.text('payment_due_date') }]
}

/** What is paid must be the total, but for the rounding of cash. Taxes may be rounded by line or in one sum. */
function checkPayments(content: Content, fields: Fields, sign: 'paidMinusTotal' | 'totalMinusPaid' | 'either'): void {
  const { payments, totals, lines } = content
  const groups = new Map<string, { rate: Cents; base: Cents }>()
  for (const { code, rate, base } of lines.flatMap(({ taxes }) => taxes)) {
    const key = `${code} ${rate}`
    groups.set(key, { rate, base: (groups.get(key)?.base ?? 0n) + base })
  }
  const grouped = totals.total - totals.tax + sum([...groups.values()].map(({ rate, base }) => percent(base, rate)))
  const paid = sum(payments.map(({ amount }) => amount))
  const allowed = [
    ...(sign === 'totalMinusPaid' ? [] : [totals.rounding]),
    ...(sign === 'paidMinusTotal' ? [] : [-totals.rounding]),
  ]
  const met = allowed.some((gap) => paid - totals.total === gap || paid - grouped === gap)
  if (!met) fields.fault('payment_details', 'La suma de los pagos no es igual al total del documento.')
}

/** Patients without a number. */
const UNIDENTIFIED = new Set(['SI', 'MS', 'AS'])
/** Coverage by an insurance: road accidents, labour risks. */
const INSURED = new Set(['04', '05'])
const HEALTH = new Set(['SS-CUFE', 'SS-Reporte', 'SS-SinAporte'])

/** What an invoice must have because of what else it has. */
function checkBill(version: 'v1' | 'v2', fields: Fields, lines: readonly Line[]): void {
  const operation = fields.text('operation_type') ?? '10'
  if (fields.text('document') === '03' && fields.list('related_documents').length === 0)
    fields.need('related_documents')
  if (HEALTH.has(operation)) fields.need('health')
  if (operation === 'SS-Recaudo') fields.need('beneficiary')
  if (operation === 'SS-CUFE' || operation === 'SS-Reporte') {
    for (const prepayment of fields.list('prepayment_details')) prepayment.need('concept_code')
  }
  const beneficiary = fields.child('beneficiary')
  if (!UNIDENTIFIED.has(beneficiary?.text('identification_document_code') ?? 'SI'))
    beneficiary?.need('identification_number')
  const health = fields.child('health')
  if (INSURED.has(health?.text('coverage_code') ?? '')) health?.need('policy_number')
  const items = fields.list('items')
  for (const [at, line] of items.entries()) {
    const { schemeId } = lines[at] ?? {}
    if (operation === '11' || operation === 'SS-Recaudo' || (operation === '12' && version === 'v2'))
      line.need('scheme_id')
    if (schemeId === '1' && (operation === '11' || operation === 'SS-Recaudo')) line.need('mandate')
    if (operation === 'SS-Recaudo') line.need('collection_concept_code')
    if (operation !== '12' || version === 'v1') continue
    if (line.list('additional_properties').length === 0) line.need('additional_properties')
    for (const property of line.list('additional_properties')) {
      if (property.text('code') === '03') property.need('quantity', 'unit_measure_code')
    }
  }
}
