/**
 * An amount of money in the currency of the invoice: a decimal string such as `1250.00` or `-3.5`, a point, at most two
 * decimals (BR-DEC), no sign `+`, no exponent, no thousands separator.
 */
export type Amount = string

/** A price of one item: a decimal string, of as many decimals as it needs; at most six in France (BR-FR-DEC-03). */
export type Price = string

/** A quantity: a decimal string, of as many decimals as it needs; at most four in France (BR-FR-DEC-02). */
export type Quantity = string

/** A percentage: a decimal string, `20` or `5.5` for 20 % or 5.5 %, without the sign `%`. */
export type Percentage = string

/** A day of the calendar, `YYYY-MM-DD`. */
export type CalendarDate = string

/**
 * VAT category (UNTDID 5305, closed by EN 16931): `S` standard or reduced rate, `Z` zero rate, `E` exempt, `AE` reverse
 * charge, `K` intra-community supply, `G` export, `O` outside the scope of VAT, `L` IGIC (Canary Islands), `M` IPSI
 * (Ceuta and Melilla), `B` split payment (Italy). France refuses `L` and `M` (BR-FR-15).
 */
export type VatCategory = 'S' | 'Z' | 'E' | 'AE' | 'K' | 'G' | 'O' | 'L' | 'M' | 'B'

/**
 * When VAT becomes due (UNTDID 2005, closed by EN 16931): `3` the invoice date, `35` the delivery date, `432` the date
 * of payment. CII writes the same three as `5`, `29` and `72` of UNTDID 2475.
 */
export type VatPointDateCode = '3' | '35' | '432'

/**
 * What a document is (UNTDID 1001). `380` invoice, `381` credit note, `384` corrected invoice, `386` prepayment
 * invoice, `389` self-billed invoice, `393` factored invoice, `396` factored credit note, `261` self-billed credit
 * note, `262` credit note for a global allowance, `471` self-billed corrected, `472` factored corrected, `473`
 * self-billed factored corrected, `500` self-billed prepayment, `501` self-billed factored, `502` self-billed factored
 * credit note, `503` prepayment credit note (list of BR-FR-04). Open: EN 16931 takes some fifty more.
 */
export type InvoiceTypeCode =
  | '380'
  | '381'
  | '384'
  | '386'
  | '389'
  | '393'
  | '396'
  | '261'
  | '262'
  | '471'
  | '472'
  | '473'
  | '500'
  | '501'
  | '502'
  | '503'
  | (string & {})

/**
 * The French invoicing framework (list of BR-FR-08). Letter: `B` goods, `S` services, `M` both. Digit: `1` invoice to be
 * paid, `2` invoice already paid, `3` from a subcontractor with direct payment, `4` final invoice after prepayments, `5`
 * from a subcontractor, `6` from a co-contractor, `7` VAT already reported, `8` several sellers, `9` both parties sell.
 * Chorus Pro, for public bodies, has `A1` (an ordinary invoice) to `A25`. Open: elsewhere BT-23 holds other things.
 */
export type BusinessProcess =
  | 'B1'
  | 'B2'
  | 'B4'
  | 'B7'
  | 'B8'
  | 'B9'
  | 'S1'
  | 'S2'
  | 'S3'
  | 'S4'
  | 'S5'
  | 'S6'
  | 'S7'
  | 'S8'
  | 'S9'
  | 'M1'
  | 'M2'
  | 'M4'
  | 'M8'
  | 'M9'
  | (string & {})

/**
 * What a note is about (UNTDID 4451). France: `PMT` the fixed sum for collection costs, `PMD` late payment penalties,
 * `AAB` the terms of a discount for early payment (all three mandatory, BR-FR-05), `BAR` how the invoice is to be
 * treated (`B2B`, `B2BINT`, `B2C`, `B2CINT`, `OUTOFSCOPE`, `ARCHIVEONLY`; BR-FR-20), `TXD` member of a VAT group, `ACC`
 * a factor's subrogation, `REG` legal facts, `ABL` legal facts of the seller, `AAI` anything. Open.
 */
export type NoteSubject = 'AAB' | 'AAI' | 'ABL' | 'ACC' | 'BAR' | 'PMD' | 'PMT' | 'REG' | 'TXD' | (string & {})

/**
 * How an invoice is paid (UNTDID 4461): `10` cash, `20` cheque, `30` credit transfer, `42` bank account, `48` bank card,
 * `49` direct debit, `57` standing agreement, `58` SEPA credit transfer, `59` SEPA direct debit, `97` clearing, `1`
 * undefined. Open: the list has some eighty.
 */
export type PaymentMeansCode =
  | '1'
  | '10'
  | '20'
  | '30'
  | '42'
  | '48'
  | '49'
  | '54'
  | '55'
  | '57'
  | '58'
  | '59'
  | '97'
  | (string & {})

/**
 * What a line is in a hierarchy of lines: `DETAIL` counts in the totals, as does a line without a sub-type; `GROUP` sums
 * the lines below it; `INFORMATION` only tells. Neither of the latter counts (BR-FXEXT-CO-10). Open.
 */
export type LineSubtype = 'DETAIL' | 'GROUP' | 'INFORMATION' | (string & {})
