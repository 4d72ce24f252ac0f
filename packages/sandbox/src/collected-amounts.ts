/** An amount with VAT, and the rate it was taxed at; decimals as text. */
export interface CollectedAmount {
  readonly amount: string
  readonly percent: string
}

/**
 * What a full payment of an invoice brings in, by VAT rate: the VAT breakdown (BG-23) of a CII or UBL invoice, taxable
 * amount and tax together. Without a breakdown, as in the profile MINIMUM: the totals (BT-109, BT-110), at the rate that
 * follows from them. A look at the text, enough for the files that a sandbox is given; empty where it finds none.
 */
export function collectedAmounts(xml: string): CollectedAmount[] {
  const found: CollectedAmount[] = []
  for (const [, , block = ''] of xml.matchAll(/<((?:[\w-]+:)?(?:ApplicableTradeTax|TaxSubtotal))>([\s\S]*?)<\/\1>/g)) {
    const basis = decimalIn(block, 'BasisAmount|TaxableAmount')
    const tax = decimalIn(block, 'CalculatedAmount|TaxAmount')
    if (basis === undefined || tax === undefined) continue
    found.push({ amount: sum(basis, tax), percent: decimalIn(block, 'RateApplicablePercent|Percent') ?? '0' })
  }
  return found.length > 0 ? found : inTotal(xml)
}

function inTotal(xml: string): CollectedAmount[] {
  const basis = decimalIn(xml, 'TaxBasisTotalAmount|TaxExclusiveAmount')
  if (basis === undefined) return []
  const tax = decimalIn(xml, 'TaxTotalAmount|TaxAmount') ?? '0'
  const cents = toCents(basis)
  const percent = cents === 0n ? '0' : ((Number(toCents(tax)) / Number(cents)) * 100).toFixed(2)
  return [{ amount: sum(basis, tax), percent }]
}

function decimalIn(block: string, names: string): string | undefined {
  return new RegExp(`<(?:[\\w-]+:)?(?:${names})(?:\\s[^>]*)?>\\s*(-?\\d+(?:\\.\\d+)?)\\s*<`).exec(block)?.[1]
}

/** Adds two decimals to the cent. */
function sum(a: string, b: string): string {
  const cents = toCents(a) + toCents(b)
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0')
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

function toCents(decimal: string): bigint {
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.')
  const cents = BigInt(whole) * 100n + BigInt(fraction.slice(0, 2).padEnd(2, '0'))
  return decimal.startsWith('-') ? -cents : cents
}
