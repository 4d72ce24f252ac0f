import type {
  Identifier,
  Period,
  SimplifiedAddress,
  SimplifiedAdjustment,
  SimplifiedDocumentAdjustment,
  SimplifiedInvoice,
  SimplifiedLine,
  SimplifiedNotes,
  SimplifiedParty,
  SimplifiedSupplier,
  SimplifiedVat,
} from '@facturelle/core'
import * as z from 'zod/mini'
import { exactly } from './exact.js'
import { vatCategories } from './schema.js'
import { opt, some, values } from './values.js'

type Payload<T> = z.core.ParsePayload<T>

function report(payload: Payload<unknown>, path: string, code: string, message: string): void {
  payload.issues.push({ code: 'custom', path: [path], message, params: { code }, input: undefined, continue: true })
}

let built: z.ZodMiniType<SimplifiedInvoice> | undefined

/** The simplified invoice as core has it, as a schema of zod; built at the first call. See `toSimplifiedInvoice`. */
export function simplifiedInvoiceSchema(): z.ZodMiniType<SimplifiedInvoice> {
  built ??= build()
  return built
}

function build(): z.ZodMiniType<SimplifiedInvoice> {
  const { amount, code, country, currency, date, identifier, number, percentage, text, vatRate } = values()
  const vatCategory = vatCategories()
  const address = exactly<SimplifiedAddress>()(
    z.strictObject({
      line1: opt(text),
      line2: opt(text),
      line3: opt(text),
      postCode: opt(text),
      city: opt(text),
      country: opt(country),
    }),
  )
  const partyShape = {
    name: text,
    siret: opt(text),
    siren: opt(text),
    vatNumber: opt(z.nullable(text)),
    identifier: opt(exactly<Identifier>()(identifier)),
    routingAddress: opt(z.union([text, exactly<Identifier>()(identifier)])),
    address,
    contact: opt(z.strictObject({ name: opt(text), telephone: opt(text), email: opt(text) })),
  }
  const party = exactly<SimplifiedParty>()(z.strictObject(partyShape))
  const supplier = exactly<SimplifiedSupplier>()(
    z.strictObject({ ...partyShape, iban: opt(text), bic: opt(text), accountName: opt(text) }),
  )
  const period = exactly<Period>()(z.strictObject({ startDate: opt(date), endDate: opt(date) }))
  const vatShape = {
    vatRate: opt(vatRate),
    vatCategory: opt(vatCategory),
    exemptionReason: opt(text),
    exemptionReasonCode: opt(code),
  }
  const adjustmentShape = { amount: opt(amount), percentage: opt(percentage), reason: text, reasonCode: opt(code) }
  const adjustment = exactly<SimplifiedAdjustment>()(z.strictObject(adjustmentShape).check(oneOfTwo))
  const documentAdjustment = exactly<SimplifiedDocumentAdjustment>()(
    z.strictObject({ ...adjustmentShape, ...vatShape }).check(oneOfTwo, rateGiven, vatFits),
  )
  const line = exactly<SimplifiedLine>()(
    z
      .strictObject({
        description: text,
        details: opt(text),
        quantity: opt(number),
        unit: opt(code),
        unitPrice: number,
        baseQuantity: opt(number),
        reference: opt(text),
        note: opt(text),
        period: opt(period),
        allowances: opt(some(adjustment)),
        charges: opt(some(adjustment)),
        ...vatShape,
      })
      .check(rateGiven, vatFits),
  )
  const notes = exactly<SimplifiedNotes>()(
    z.strictObject({
      PMT: opt(z.nullable(text)),
      PMD: opt(z.nullable(text)),
      AAB: opt(z.nullable(text)),
      BAR: opt(text),
      TXD: opt(text),
      ACC: opt(text),
      REG: opt(text),
      ABL: opt(text),
    }),
  )

  return exactly<SimplifiedInvoice>()(
    z
      .strictObject({
        number: text,
        supplier,
        recipient: party,
        lines: some(line),
        date: opt(date),
        dueDate: opt(date),
        dueDays: opt(
          z.number().check(
            z.refine((days) => Number.isInteger(days) && days >= 0 && days <= 365, {
              error: 'is no number of days, 0 to 365',
              params: { code: 'FORM' },
            }),
          ),
        ),
        currency: opt(currency),
        invoiceType: opt(code),
        operationNature: opt(z.enum(['goods', 'services', 'mixed'])),
        invoicingFramework: opt(code),
        comment: opt(text),
        buyerReference: opt(text),
        purchaseOrderReference: opt(text),
        contractReference: opt(text),
        precedingInvoiceReference: opt(z.strictObject({ number: text, date: opt(date) })),
        deliveryDate: opt(date),
        period: opt(period),
        allowances: opt(some(documentAdjustment)),
        charges: opt(some(documentAdjustment)),
        paidAmount: opt(amount),
        roundingAmount: opt(amount),
        paymentMeans: opt(code),
        paymentReference: opt(text),
        notes: opt(notes),
      })
      .check(dueOnce),
  )
}

function oneOfTwo(payload: Payload<{ amount?: string | undefined; percentage?: string | undefined }>): void {
  const { amount, percentage } = payload.value
  if (amount === undefined && percentage === undefined) {
    report(payload, 'amount', 'MISSING', 'is missing, and so is percentage: one of them is needed')
  } else if (amount !== undefined && percentage !== undefined) {
    report(payload, 'percentage', 'RULE', 'stands besides amount, which says the same; leave one of the two out')
  }
}

function rateGiven(payload: Payload<{ vatRate?: string | undefined; vatCategory?: string | undefined }>): void {
  const { vatRate, vatCategory } = payload.value
  if (vatRate === undefined && (vatCategory === undefined || ['S', 'L', 'M', 'B'].includes(vatCategory))) {
    report(payload, 'vatRate', 'MISSING', 'is missing')
  }
}

const UNTAXED: readonly string[] = ['Z', 'E', 'AE', 'K', 'G', 'O']

/** BR-S-05, BR-Z-05 … BR-O-05, BR-E-10: a rate that does not fit its category would charge VAT where none is due. */
function vatFits(payload: Payload<SimplifiedVat>): void {
  const { vatRate, vatCategory, exemptionReason, exemptionReasonCode } = payload.value
  const taxed = vatRate !== undefined && !/^0+(\.0+)?$/.test(vatRate)
  const explained = exemptionReason !== undefined || exemptionReasonCode !== undefined
  if (taxed && vatCategory !== undefined && UNTAXED.includes(vatCategory)) {
    report(payload, 'vatRate', 'RULE', 'is above 0 with a category that has no VAT; leave it out, or say 0')
  } else if (taxed && explained) {
    report(payload, 'vatRate', 'RULE', 'is above 0 with a reason for no VAT; leave one of the two out')
  } else if (vatCategory === 'S' && vatRate !== undefined && !taxed) {
    report(payload, 'vatRate', 'RULE', 'is 0 with category S; say Z, or E with a reason')
  } else if (vatCategory === 'E' && !explained) {
    report(payload, 'exemptionReason', 'MISSING', 'is missing, and so is exemptionReasonCode: E needs one of them')
  }
}

function dueOnce(payload: Payload<{ dueDate?: string | undefined; dueDays?: number | undefined }>): void {
  if (payload.value.dueDate !== undefined && payload.value.dueDays !== undefined) {
    report(payload, 'dueDays', 'RULE', 'stands besides dueDate, which says the same')
  }
}
