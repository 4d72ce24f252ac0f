import type {
  Identifier,
  Period,
  SimplifiedAddress,
  SimplifiedAdjustment,
  SimplifiedContact,
  SimplifiedDocumentAdjustment,
  SimplifiedInvoice,
  SimplifiedLine,
  SimplifiedNotes,
  SimplifiedParty,
  SimplifiedSupplier,
} from '@facturelle/core'
import * as z from 'zod/mini'
import { exactly } from './exact.js'
import { vatCategories } from './schema.js'
import { checkSimplified, oneOfTwo, partyTold, priceFits, supplierTold, vatFits } from './simplified-rules.js'
import { opt, some, values } from './values.js'

let built: z.ZodMiniType<SimplifiedInvoice> | undefined

/** The simplified invoice as core has it, as a schema of zod; built at the first call. See `toSimplifiedInvoice`. */
export function simplifiedInvoiceSchema(): z.ZodMiniType<SimplifiedInvoice> {
  built ??= build()
  return built
}

function build(): z.ZodMiniType<SimplifiedInvoice> {
  const { amount, bic, code, country, currency, date, identifier, number, percentage, text, vatRate, ...rest } =
    values()
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
    contact: opt(
      exactly<SimplifiedContact>()(z.strictObject({ name: opt(text), telephone: opt(text), email: opt(text) })),
    ),
  }
  const party = exactly<SimplifiedParty>()(z.strictObject(partyShape).check(partyTold))
  const supplier = exactly<SimplifiedSupplier>()(
    z
      .strictObject({ ...partyShape, iban: opt(text), bic: opt(bic), accountName: opt(text) })
      .check(partyTold, supplierTold),
  )
  const period = exactly<Period>()(rest.period)
  const vatShape = {
    vatRate: opt(vatRate),
    vatCategory: opt(vatCategory),
    exemptionReason: opt(text),
    exemptionReasonCode: opt(code),
  }
  const adjustmentShape = { amount: opt(amount), percentage: opt(percentage), reason: text, reasonCode: opt(code) }
  const adjustment = exactly<SimplifiedAdjustment>()(z.strictObject(adjustmentShape).check(oneOfTwo))
  const documentAdjustment = exactly<SimplifiedDocumentAdjustment>()(
    z.strictObject({ ...adjustmentShape, ...vatShape }).check(oneOfTwo, vatFits),
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
      .check(priceFits, vatFits),
  )
  const notes = exactly<SimplifiedNotes>()(
    z.strictObject({
      PMT: opt(z.nullable(text)),
      PMD: opt(z.nullable(text)),
      AAB: opt(z.nullable(text)),
      BAR: opt(z.enum(['B2B', 'B2BINT', 'B2C', 'B2CINT', 'OUTOFSCOPE', 'ARCHIVEONLY'])),
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
        vatAccountingCurrency: opt(currency),
        vatTotalInAccountingCurrency: opt(amount),
        exchangeRate: opt(number),
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
      .check(checkSimplified),
  )
}
