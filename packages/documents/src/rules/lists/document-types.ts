import { codeList } from './list.js'

/** UNTDID 1001: what an invoice is called, of those that are invoices. */
export const INVOICE_TYPES = /* @__PURE__ */ codeList(`
  71 80 81 82 84 102 130 202 203 204 211 218 219 295 325 326 331 380 382 383 384 385 386 387 388 389 390 393 394 395
  456 457 471 472 473 500 501 527 553 575 623 633 751 780 817 870 875 876 877 935
`)

/** UNTDID 1001: what a credit note is called in UBL. */
export const CREDIT_NOTE_TYPES = /* @__PURE__ */ codeList('81 83 261 262 296 308 381 396 420 458 502 503 532')

/** UNTDID 1001: invoices and credit notes, which CII does not tell apart. */
export const DOCUMENT_TYPES = /* @__PURE__ */ codeList('', INVOICE_TYPES, CREDIT_NOTE_TYPES)
