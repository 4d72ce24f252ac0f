// The code lists of the French rules (BR-FR): of an invoice that is written from the model, and of a file that is judged.

/** BR-FR-04: types of invoice. */
export const FRENCH_TYPES = /* @__PURE__ */ words('380 381 384 386 389 393 396 261 262 471 472 473 500 501 502 503')

/** BR-FR-08: frameworks of invoicing. */
export const FRENCH_FRAMEWORKS = /* @__PURE__ */ words('B1 B2 B4 B7 B8 B9 S1 S2 S3 S4 S5 S6 S7 S8 S9 M1 M2 M4 M8 M9')

/** BR-FR-16: rates of VAT, without zeros that change nothing. */
export const FRENCH_RATES = /* @__PURE__ */ words('0 0.9 1.05 1.75 2.1 5.5 7 8.5 9.2 9.6 10 13 19.6 20 20.6')

/** BR-FR-15: categories of VAT. */
export const FRENCH_CATEGORIES = /* @__PURE__ */ words('S Z E AE K G O')

/** BR-FR-CO-05: types that credit an invoice, which they name. */
export const CREDIT_TYPES = /* @__PURE__ */ words('261 381 396 502 503')

/** BR-FR-CO-04: types that correct an invoice, which they name. */
export const CORRECTION_TYPES = /* @__PURE__ */ words('384 471 472 473')

/** BR-FR-CO-07, BR-FR-CO-08: types of what is paid in advance. */
export const PREPAYMENT_TYPES = /* @__PURE__ */ words('386 500 503')

export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
