import { asText } from '../as-text.js'
import { type FactusAccount, type FactusRecord, rangeOf } from './account.js'
import { money } from './amounts.js'
import { stampOf, turned } from './bogota-time.js'
import type { Charge, Content, Line, Party, Payment } from './content.js'
import type { Body } from './envelope.js'
import { unitOf } from './places.js'
import {
  countryOf,
  digitOf,
  listedErrors,
  placeOf,
  publicUrlOf,
  qrOf,
  shareOf,
  shownErrors,
  shownName,
  taxesOf,
  validatedAt,
  withheld,
  withheldOn,
} from './show.js'
import {
  ADJUSTMENT_CONCEPTS,
  BILL_DOCUMENTS,
  CHARGE_CONCEPTS,
  CREDIT_CONCEPTS,
  CREDIT_OPERATIONS,
  CUSTOMER_TRIBUTES,
  coded,
  DEBIT_CONCEPTS,
  DEBIT_OPERATIONS,
  FREIGHT_PROPERTIES,
  IDENTITIES,
  OPERATIONS,
  ORGANIZATIONS,
  PAYMENT_FORMS,
  PAYMENT_METHODS,
  STANDARDS,
} from './tables.js'

/** A record with what it says: all but payroll. */
type Issued = FactusRecord & { readonly content: Content }

/** A document of v2, whole. */
export function shownV2(record: FactusRecord, account: FactusAccount): Body {
  if (!record.content) return payrollShown(record, account)
  const issued = record as Issued
  switch (record.kind) {
    case 'bill':
      return { ...sale(issued, account), ...bill(issued, account) }
    case 'supportDocument':
      return {
        ...purchase(issued, account),
        taxes: taxesOf(issued.content.lines),
        adjustment_notes: notesOn(issued, account, 'adjustmentNote'),
      }
    case 'adjustmentNote':
      return { ...purchase(issued, account), ...adjustment(issued, account) }
    default:
      return { ...sale(issued, account), ...note(issued, account) }
  }
}

function payrollShown(record: FactusRecord, account: FactusAccount): Body {
  const { number, referenceCode, code, state, payroll, createdAt } = record
  const done = state === 'validated'
  const common = {
    number,
    reference_code: referenceCode,
    is_validated: done,
    cune: done ? code : null,
    qr: done ? qrOf(code) : null,
    errors: shownErrors(record, account),
  }
  if (record.kind === 'adjustmentPayroll') return common
  return {
    ...common,
    validated_at: validatedAt(record),
    total_accruals: payroll?.accruals,
    total_deductions: payroll?.deductions,
    net_balance: payroll?.balance,
    created_at: stampOf(createdAt),
  }
}

function company({ company: own }: FactusAccount, { establishment }: Content): Body {
  return {
    url_logo: own.logo,
    nit: own.nit,
    dv: own.dv,
    economic_activity: own.economicActivity,
    establishment: {
      name: establishment?.name ?? own.tradeName,
      address: establishment?.address ?? own.address,
      phone_number: establishment?.phone ?? own.phone,
      email: establishment?.email ?? own.email,
      municipality: placeOf(establishment?.municipality ?? own.municipality),
    },
  }
}

function party(from: Party): Body {
  return {
    identification_document: coded(IDENTITIES, from.identity),
    identification: from.identification,
    graphic_representation_name: shownName(from),
    trade_name: from.tradeName ?? null,
    legal_organization: coded(ORGANIZATIONS, from.organization),
    tribute: coded(CUSTOMER_TRIBUTES, from.tribute),
    municipality: placeOf(from.municipality),
  }
}

function customer(from: Party): Body {
  const country = countryOf(from.country)
  return {
    ...party(from),
    dv: digitOf(from),
    company: from.company ?? null,
    names: from.names ?? null,
    address: from.address ?? null,
    email: from.email ?? null,
    phone: from.phone ?? null,
    country: { code: country.code, name: country.name },
  }
}

function provider(from: Party): Body {
  return {
    ...party(from),
    dv: digitOf(from) ?? '',
    names: from.names ?? '',
    address: from.address ?? '',
    email: from.email ?? null,
    phone: from.phone ?? null,
  }
}

function paymentOf({ form, method, reference, amount, dueDate }: Payment): Body {
  return {
    payment_form: coded(PAYMENT_FORMS, form),
    payment_method: coded(PAYMENT_METHODS, method),
    reference_code: reference ?? null,
    amount: money(amount),
    due_date: dueDate === undefined ? null : turned(dueDate),
  }
}

function itemOf(line: Line): Body {
  const { code, name } = unitOf(line.unit)
  return {
    code_reference: line.codeReference,
    name: line.name,
    quantity: money(line.quantity),
    unit_measure: { code, name },
    standard_code: coded(STANDARDS, line.standard),
    discount_rate: money(line.discountRate),
    discount: money(line.discount),
    gross_value: money(line.gross),
    price: money(line.price),
    total: money(line.total),
    withholding_taxes: withheldOn(line),
  }
}

function saleItemOf(line: Line): Body {
  const { mandate, schemeId } = line
  return {
    ...itemOf(line),
    note: line.note ?? '',
    scheme_id: schemeId ?? null,
    collection_concept: line.collectionConcept ?? null,
    mandate: mandate
      ? {
          identification_document: coded(IDENTITIES, mandate.identity),
          document: mandate.identification,
          identification: mandate.identification,
          dv: digitOf({ ...mandate, organization: '', tribute: '', country: 'CO' }),
        }
      : null,
    additional_properties: line.properties.map((property) => ({
      ...coded(FREIGHT_PROPERTIES, asText(property.code)),
      quantity: property.quantity ?? null,
      unit_measure: property.unit_measure_code === undefined ? null : unitShown(asText(property.unit_measure_code)),
    })),
    taxes: taxesOf([line]),
  }
}

function unitShown(unit: string): Body {
  const { code, name } = unitOf(unit)
  return { code, name }
}

function chargeOf({ concept, surcharge, reason, base, amount }: Charge): Body {
  return {
    concept_type: coded(CHARGE_CONCEPTS, concept),
    is_surcharge: surcharge,
    reason,
    base_amount: money(base),
    percentage: shareOf(amount, base),
    amount: money(amount),
  }
}

function periodOf(period: Body | undefined): Body | null {
  if (!period) return null
  return {
    start_date: turned(asText(period.start_date)),
    start_time: period.start_time ?? '00:00:00',
    end_date: turned(asText(period.end_date)),
    end_time: period.end_time ?? '23:59:59',
  }
}

/** What every document has. */
function common(record: Issued, account: FactusAccount): Body {
  const { content } = record
  return {
    reference_code: record.referenceCode,
    number: record.number,
    is_validated: record.state === 'validated',
    observation: content.observation ?? null,
    created_at: stampOf(record.createdAt),
    payment_details: content.payments.map(paymentOf),
    company: company(account, content),
    withholding_taxes: withheld(content.lines),
  }
}

/** What invoices, credit and debit notes have. */
function sale(record: Issued, account: FactusAccount): Body {
  const { content, code } = record
  const { totals } = content
  return {
    ...common(record, account),
    company: {
      ...company(account, content),
      company: account.company.company,
      graphic_representation_name: account.company.company,
    },
    send_email: content.sendEmail,
    validated_at: validatedAt(record),
    errors: shownErrors(record, account),
    billing_period: periodOf(content.billingPeriod),
    numbering_range: rangeOf(record.range),
    customer: customer(content.party),
    items: content.lines.map(saleItemOf),
    allowance_charges: content.charges.map(chargeOf),
    taxes: taxesOf(content.lines),
    totals: {
      prepayment_amount: money(totals.prepayment),
      gross_amount: money(totals.gross),
      taxable_amount: money(totals.taxable),
      tax_amount: money(totals.tax),
      surcharge_amount: money(totals.surcharge),
      total: money(totals.total),
      discount_amount: money(totals.discount),
      cash_rounding_amount: money(totals.rounding),
    },
    links: { qr: qrOf(code), public_url: publicUrlOf(code) },
  }
}

function bill(record: Issued, account: FactusAccount): Body {
  const { content, events } = record
  const { orderReference } = content
  return {
    order_reference: orderReference ? asText(orderReference.reference_code) : null,
    has_claim: events.some(({ code }) => code === '031'),
    is_negotiable_instrument: isNegotiable(record),
    cufe: record.code,
    document_type: coded(BILL_DOCUMENTS, content.document),
    operation_type: coded(OPERATIONS, content.operation),
    health: content.health ?? null,
    beneficiary: content.beneficiary ?? null,
    prepayment_details: content.prepayments.map(({ reference_code, received_date, amount, note: said }) => ({
      reference_code,
      received_date,
      amount: asText(amount),
      note: said ?? '',
    })),
    related_documents: content.relatedDocuments.map(({ code, issue_date, number }) => ({ code, issue_date, number })),
    related_notes: {
      credit_notes: notesOn(record, account, 'creditNote'),
      debit_notes: notesOn(record, account, 'debitNote'),
    },
  }
}

/** An invoice on credit that was accepted, expressly or tacitly. */
export function isNegotiable({ content, events }: FactusRecord): boolean {
  const onCredit = content?.payments.some(({ form }) => form === '2') ?? false
  return onCredit && events.some(({ code }) => code === '033' || code === '034')
}

/** The notes that correct a document. */
function notesOn(
  record: FactusRecord,
  account: FactusAccount,
  kind: 'creditNote' | 'debitNote' | 'adjustmentNote',
): Body[] {
  return account
    .of(kind)
    .filter(({ content }) => content?.refersTo === record.id)
    .map(({ number }) => ({ number }))
}

function note(record: Issued, account: FactusAccount): Body {
  const { content, kind } = record
  const credit = kind === 'creditNote'
  const concept = coded(credit ? CREDIT_CONCEPTS : DEBIT_CONCEPTS, content.concept ?? '')
  const customization = content.customization ?? ''
  const found = account.of('bill').find(({ id }) => id === content.refersTo)
  const corrected = found ? { number: found.number, reference_code: found.referenceCode, cufe: found.code } : null
  return {
    ...(credit ? { health: content.health ?? null } : {}),
    correction_concept: concept,
    customization: coded(credit ? CREDIT_OPERATIONS : DEBIT_OPERATIONS, customization),
    cude: record.code,
    related_bill: corrected,
  }
}

/** What support documents and their notes have. */
function purchase(record: Issued, account: FactusAccount): Body {
  const { content, code } = record
  const { totals } = content
  return {
    ...common(record, account),
    payment_details: content.payments.map((payment) => ({
      ...paymentOf(payment),
      reference_code: payment.reference ?? '',
    })),
    ...(record.validatedAt === undefined ? {} : { validated_at: stampOf(record.validatedAt) }),
    errors: listedErrors(record),
    provider: provider(content.party),
    items: content.lines.map((line) =>
      record.kind === 'supportDocument' ? { ...itemOf(line), taxes: taxesOf([line]) } : itemOf(line),
    ),
    totals: { gross_amount: money(totals.gross), total: money(totals.total) },
    cuds: code,
    links: { qr: qrOf(code) },
  }
}

function adjustment({ content }: Issued, account: FactusAccount): Body {
  const found = account.of('supportDocument').find(({ id }) => id === content.refersTo)
  return {
    correction_concept: coded(ADJUSTMENT_CONCEPTS, content.concept ?? ''),
    support_document: {
      reference_code: found?.referenceCode ?? '',
      number: found?.number ?? '',
      cuds: found?.code ?? '',
    },
  }
}

/** A row of a list of v2. */
export function rowV2(record: FactusRecord, account: FactusAccount): Body {
  const { content, payroll, kind } = record
  const ahead = account.room.quirks.listAhead && account.atDian.has(`${kind} ${record.number}`)
  const done = record.state === 'validated' || ahead
  if (payroll) {
    return {
      number: record.number,
      reference_code: record.referenceCode,
      identification_number: record.identification,
      names: record.names,
      total: record.total,
      is_validated: done,
      errors: shownErrors(record, account),
      created_at: stampOf(record.createdAt),
    }
  }
  const row = {
    api_client_name: account.room.clientId,
    number: record.number,
    reference_code: record.referenceCode,
    total: record.total,
    send_email: content?.sendEmail ?? false,
    is_validated: done,
    created_at: stampOf(record.createdAt),
  }
  if (kind === 'supportDocument' || kind === 'adjustmentNote') {
    const { tribute: _tribute, graphic_representation_name: _name, ...shown } = provider(partyOf(record))
    return {
      ...row,
      provider: shown,
      errors: listedErrors(record),
      ...(record.validatedAt === undefined ? {} : { validated_at: stampOf(record.validatedAt) }),
    }
  }
  const told = {
    ...row,
    validated_at: validatedAt(record),
    errors: shownErrors(record, account),
    customer: customer(partyOf(record)),
  }
  if (kind !== 'bill') return told
  return {
    ...told,
    has_claim: record.events.some(({ code }) => code === '031'),
    is_negotiable_instrument: isNegotiable(record),
  }
}

export function partyOf({ content, identification, names }: FactusRecord): Party {
  return content?.party ?? { identity: '', identification, names, organization: '2', tribute: 'ZZ', country: 'CO' }
}
