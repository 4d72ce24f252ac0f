import { asText } from '../as-text.js'
import { type FactusAccount, type FactusRecord, rangeOf } from './account.js'
import { type Cents, money, sum } from './amounts.js'
import { stampOf, turned } from './bogota-time.js'
import type { Charge, Content, Line, Party } from './content.js'
import type { Body } from './envelope.js'
import { ALL_UNITS, unitOf } from './places.js'
import {
  countryOf,
  digitOf,
  listedErrors,
  municipalityOf,
  publicUrlOf,
  qrOf,
  rateOf,
  shareOf,
  shownErrors,
  shownName,
  withheld,
  withheldOn,
} from './show.js'
import { isNegotiable, partyOf, rowV2, shownV2 } from './show-v2.js'
import {
  BILL_DOCUMENTS,
  CHARGE_CONCEPTS,
  CREDIT_CONCEPTS,
  CREDIT_OPERATIONS,
  CUSTOMER_TRIBUTE_IDS,
  CUSTOMER_TRIBUTES,
  coded,
  IDENTITIES,
  IDENTITY_IDS,
  idOf,
  OPERATIONS,
  ORGANIZATIONS,
  PAYMENT_FORMS,
  PAYMENT_METHODS,
  PRODUCT_TRIBUTES,
  STANDARD_IDS,
  STANDARDS,
} from './tables.js'

type Issued = FactusRecord & { readonly content: Content }

/** A document as v1 answers who issued it. */
export function createdV1(record: FactusRecord, account: FactusAccount): Body {
  return whole(record as Issued, account, true)
}

/** A document as v1 shows it later: not quite the same. */
export function shownV1(record: FactusRecord, account: FactusAccount): Body {
  return whole(record as Issued, account, false)
}

function whole(record: Issued, account: FactusAccount, fresh: boolean): Body {
  switch (record.kind) {
    case 'bill':
      return bill(record, account, fresh)
    case 'creditNote':
      return creditNote(record, account, fresh)
    case 'supportDocument':
      return supportDocument(record, account, fresh)
    default:
      // The adjustment note of v1 has the shape of v2.
      return shownV2(record, account)
  }
}

function company({ company: own }: FactusAccount): Body {
  return {
    url_logo: own.logo,
    nit: own.nit,
    dv: own.dv,
    company: own.company,
    name: own.tradeName,
    registration_code: own.registrationCode,
    economic_activity: own.economicActivity,
    phone: own.phone,
    email: own.email,
    direction: own.address,
    municipality: municipalityOf(own.municipality).name,
  }
}

function companyNamed(account: FactusAccount): Body {
  return { ...company(account), graphic_representation_name: account.company.company }
}

/** What is shown of an establishment; the code of its municipality is a number where an invoice is shown again. */
function establishment({ company: own }: FactusAccount, { establishment: at }: Content, asNumber = false): Body {
  const { id, code, name, department } = municipalityOf(at?.municipality ?? own.municipality)
  return {
    name: at?.name ?? own.tradeName,
    address: at?.address ?? own.address,
    phone_number: at?.phone ?? own.phone,
    email: at?.email ?? own.email,
    municipality_id: { id, code: asNumber ? Number(code) : code, name, department },
  }
}

function municipalityShown(code: string | undefined): Body {
  const { id, code: its, name } = municipalityOf(code)
  return { id, code: its, name }
}

function party(from: Party): Body {
  return {
    identification: from.identification,
    graphic_representation_name: shownName(from),
    names: from.names ?? '',
    address: from.address ?? '',
    email: from.email ?? '',
    phone: from.phone ?? '',
    legal_organization: { id: Number(from.organization), ...coded(ORGANIZATIONS, from.organization) },
    tribute: { id: idOf(CUSTOMER_TRIBUTE_IDS, from.tribute), ...coded(CUSTOMER_TRIBUTES, from.tribute) },
    municipality: municipalityShown(from.municipality),
  }
}

function customer(from: Party): Body {
  return { ...party(from), dv: digitOf(from), trade_name: from.tradeName ?? '', company: from.company ?? '' }
}

function provider(from: Party): Body {
  return {
    ...party(from),
    dv: digitOf(from) ?? '',
    trade_name: from.tradeName ?? null,
    identification_document: { id: idOf(IDENTITY_IDS, from.identity), ...coded(IDENTITIES, from.identity) },
    country: { ...countryOf(from.country) },
  }
}

/** Whole pesos: v1 has the total of a line as an integer. */
function pesos(amount: Cents): number {
  return Math.round(Number(amount) / 100)
}

function itemOf(line: Line): Body {
  const unit = ALL_UNITS.find(({ code }) => code === line.unit) ?? unitOf(line.unit)
  return {
    code_reference: line.codeReference,
    name: line.name,
    quantity: Math.round(Number(line.quantity) / 100),
    discount_rate: money(line.discountRate),
    discount: money(line.discount),
    gross_value: money(line.gross),
    tax_rate: money(rateOf(line)),
    taxable_amount: money(line.base),
    tax_amount: money(sum(line.taxes.map(({ amount }) => amount))),
    price: money(line.grossPrice),
    is_excluded: line.taxes.some(({ excluded }) => excluded) ? 1 : 0,
    unit_measure: { ...unit },
    standard_code: { id: idOf(STANDARD_IDS, line.standard), ...coded(STANDARDS, line.standard) },
    total: pesos(line.total),
    withholding_taxes: withheldOn(line),
  }
}

function saleItemOf(line: Line): Body {
  const code = line.taxes[0]?.code ?? '01'
  const [id = 1, its = code, name = code] =
    PRODUCT_TRIBUTES.find(([at]) => at === line.tributeId) ?? PRODUCT_TRIBUTES.find(([, one]) => one === code) ?? []
  return { ...itemOf(line), note: line.note ?? null, tribute: { id, code: its, name } }
}

function billItemOf(line: Line): Body {
  const { mandate } = line
  return {
    ...saleItemOf(line),
    scheme_id: line.schemeId ?? null,
    mandate: mandate
      ? { identification_document: coded(IDENTITIES, mandate.identity), document: mandate.identification }
      : null,
  }
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

/** An empty list stands for no period, as PHP writes an empty record. */
function periodOf(period: Body | undefined): Body | readonly [] {
  return period ?? []
}

function figures({ totals }: Content): Body {
  return {
    gross_value: money(totals.gross),
    taxable_amount: money(totals.taxable),
    tax_amount: money(totals.tax),
    total: money(totals.total),
  }
}

function saleFigures(content: Content): Body {
  const { discount, surcharge } = content.totals
  return { ...figures(content), discount_amount: money(discount), surcharge_amount: money(surcharge) }
}

/** What every document has in its own member. */
function stored(record: Issued): Body {
  const { content, validatedAt } = record
  return {
    id: record.id,
    number: record.number,
    reference_code: record.referenceCode,
    status: record.state === 'validated' ? 1 : 0,
    qr: qrOf(record.code),
    // Not there before DIAN has accepted it.
    ...(validatedAt === undefined ? {} : { validated: stampOf(validatedAt) }),
    observation: content.observation ?? null,
    created_at: stampOf(record.createdAt),
    qr_image: QR_IMAGE,
  }
}

/** A white pixel: nobody reads the picture, whose address is beside it. */
const QR_IMAGE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII='

function paidBy({ payments }: Content) {
  const [payment] = payments
  return {
    form: coded(PAYMENT_FORMS, payment?.form ?? '1'),
    method: coded(PAYMENT_METHODS, payment?.method ?? '10'),
    dueDate: payment?.dueDate,
  }
}

function bill(record: Issued, account: FactusAccount, fresh: boolean): Body {
  const { content, events, code } = record
  const { form, method, dueDate } = paidBy(content)
  const { orderReference } = content
  return {
    company: companyNamed(account),
    establishment: establishment(account, content, !fresh),
    customer: customer(content.party),
    numbering_range: rangeOf(record.range),
    billing_period: periodOf(content.billingPeriod),
    bill: {
      ...stored(record),
      document: coded(BILL_DOCUMENTS, content.document),
      operation_type: coded(OPERATIONS, content.operation),
      order_reference: orderReference ?? null,
      send_email: content.sendEmail ? 1 : 0,
      cufe: code,
      ...saleFigures(content),
      errors: shownErrors(record, account),
      payment_due_date: dueDate === undefined ? null : turned(dueDate),
      has_claim: events.some((event) => event.code === '031') ? 1 : 0,
      is_negotiable_instrument: isNegotiable(record) ? 1 : 0,
      payment_form: form,
      payment_method: method,
      public_url: publicUrlOf(code),
    },
    related_documents: content.relatedDocuments.map((related, at) => ({
      id: at + 1,
      code: asText(related.code),
      number: asText(related.number),
      issue_date: turned(asText(related.issue_date)),
    })),
    items: content.lines.map(billItemOf),
    allowance_charges: content.charges.map(chargeOf),
    withholding_taxes: withheld(content.lines),
    ...(fresh ? { mandate: null } : {}),
    credit_notes: notesOn(record, account, 'creditNote'),
    debit_notes: notesOn(record, account, 'debitNote'),
  }
}

function notesOn(record: FactusRecord, account: FactusAccount, kind: 'creditNote' | 'debitNote' | 'adjustmentNote') {
  return account
    .of(kind)
    .filter(({ content }) => content?.refersTo === record.id)
    .map(({ id, number }) => ({ id, number }))
}

function creditNote(record: Issued, account: FactusAccount, fresh: boolean): Body {
  const { content, code } = record
  const corrected = account.of('bill').find(({ id }) => id === content.refersTo)
  const { method } = paidBy(content)
  return {
    company: company(account),
    establishment: establishment(account, content),
    ...(fresh ? {} : { billing_period: periodOf(content.billingPeriod) }),
    customer: customer(content.party),
    credit_note: {
      ...stored(record),
      send_email: content.sendEmail ? 1 : 0,
      cude: code,
      ...saleFigures(content),
      errors: listedErrors(record),
      ...(corrected ? { bill_id: corrected.id, cufe: corrected.code, number_bill: corrected.number } : {}),
      payment_method: method,
      customization_id: coded(CREDIT_OPERATIONS, content.customization ?? ''),
      correction_concept: coded(CREDIT_CONCEPTS, content.concept ?? ''),
    },
    items: content.lines.map(saleItemOf),
    ...(fresh ? {} : { allowance_charges: content.charges.map(chargeOf) }),
    withholding_taxes: withheld(content.lines),
  }
}

function supportDocument(record: Issued, account: FactusAccount, fresh: boolean): Body {
  const { content, code } = record
  const shown = fresh ? {} : { discount_rate: '0.00', discount: money(content.totals.discount) }
  return {
    company: companyNamed(account),
    provider: provider(content.party),
    support_document: {
      ...stored(record),
      cuds: code,
      ...shown,
      ...figures(content),
      errors: listedErrors(record),
      payment_method: paidBy(content).method,
    },
    items: content.lines.map(itemOf),
    withholding_taxes: withheld(content.lines),
    adjustment_notes: notesOn(record, account, 'adjustmentNote'),
    numbering_range: rangeOf(record.range),
  }
}

/** A row of a list of v1. */
export function rowV1(record: FactusRecord, account: FactusAccount): Body {
  const { kind, content, events } = record
  if (kind === 'adjustmentNote') return rowV2(record, account)
  const from = partyOf(record)
  const ahead = account.room.quirks.listAhead && account.atDian.has(`${kind} ${record.number}`)
  const row = {
    id: record.id,
    api_client_name: account.room.clientId,
    reference_code: record.referenceCode,
    number: record.number,
    identification: from.identification,
    graphic_representation_name: shownName(from),
    trade_name: from.tradeName ?? null,
    names: from.names ?? '',
    total: record.total,
    status: record.state === 'validated' || ahead ? 1 : 0,
    errors: listedErrors(record),
    created_at: stampOf(record.createdAt),
  }
  if (kind === 'supportDocument')
    return { ...row, email: from.email ?? '', adjustment_notes: notesOn(record, account, 'adjustmentNote') }
  const sale = {
    ...row,
    company: from.company ?? '',
    email: from.email ?? null,
    send_email: content?.sendEmail ? 1 : 0,
  }
  if (kind === 'creditNote') return sale
  return {
    ...sale,
    document: coded(BILL_DOCUMENTS, content?.document ?? '01'),
    has_claim: events.some(({ code }) => code === '031') ? 1 : 0,
    is_negotiable_instrument: isNegotiable(record) ? 1 : 0,
    payment_form: coded(PAYMENT_FORMS, content?.payments[0]?.form ?? '1'),
    credit_notes: notesOn(record, account, 'creditNote'),
    debit_notes: notesOn(record, account, 'debitNote'),
  }
}
