import type { SimplifiedAdjustment, SimplifiedInvoice, SimplifiedLine, SimplifiedVat } from '@facturelle/core'
import { Draw, frenchVat, siren, siret } from './random-invoice.js'

const VATS: readonly SimplifiedVat[] = [
  { vatRate: '20' },
  { vatRate: '5.5' },
  { vatRate: '2.10' },
  { vatRate: '0', vatCategory: 'Z' },
  { vatRate: '0', exemptionReasonCode: 'VATEX-EU-132' },
  { vatRate: '0.00', exemptionReason: 'Exonération' },
  { vatCategory: 'AE' },
  { vatCategory: 'K' },
  { vatCategory: 'G', vatRate: '0' },
]
/** France has neither of them. */
const SPANISH: readonly SimplifiedVat[] = [
  { vatCategory: 'L', vatRate: '7' },
  { vatCategory: 'M', vatRate: '0.5' },
  { vatRate: '21' },
]

/** A simplified invoice; the same seed makes the same. */
export function randomSimplifiedInvoice(seed: number): SimplifiedInvoice {
  const draw = new Draw(seed)
  const outside: readonly SimplifiedVat[] = [{ vatCategory: 'O' }]
  const spanish = draw.next() < 0.1
  const vats = draw.next() < 0.1 ? outside : draw.list(1, 3, () => draw.of(spanish ? SPANISH : VATS))
  const company = siren(draw)
  const maybe = <T>(make: () => T): T | undefined => (draw.next() < 0.4 ? make() : undefined)
  const adjustments = (): SimplifiedAdjustment[] =>
    draw.list(1, 2, () => ({
      ...(draw.next() < 0.5
        ? { amount: `${draw.int(0, 20)}.${draw.digits(draw.int(1, 2))}` }
        : { percentage: `${draw.int(0, 30)}.${draw.digits(2)}` }),
      reason: 'Remise',
    }))
  const line = (vat: SimplifiedVat): SimplifiedLine =>
    dropped({
      description: 'Article',
      quantity: maybe(() => `${draw.of(['', '-'])}${draw.int(0, 500)}.${draw.digits(3)}`),
      unitPrice: `${draw.int(0, 900)}.${draw.digits(draw.int(1, 5))}`,
      baseQuantity: maybe(() => draw.of(['3', '7', '100'])),
      allowances: maybe(adjustments),
      charges: maybe(adjustments),
      ...vat,
    })
  const sold: SimplifiedVat[] = []
  const lines = draw.list(1, 6, () => {
    const vat = draw.of(vats)
    sold.push(vat)
    return line(vat)
  })
  // A percentage is one of lines.
  const ofAll = () =>
    adjustments().map((entry) => ({ ...entry, ...draw.of(entry.percentage === undefined ? vats : sold) }))
  return dropped({
    number: `F${draw.digits(6)}`,
    date: `20${draw.int(24, 30)}-0${draw.int(1, 9)}-${draw.int(10, 28)}`,
    dueDays: maybe(() => draw.int(0, 365)),
    ...draw.of([
      {},
      {},
      { currency: 'USD', exchangeRate: `0.${draw.digits(4)}1`, ...(spanish && { vatAccountingCurrency: 'EUR' }) },
    ]),
    deliveryDate: vats.some(({ vatCategory }) => vatCategory === 'K') ? '2026-01-15' : undefined,
    supplier: spanish
      ? {
          name: 'A',
          ...(vats === outside ? { siren: company } : { vatNumber: 'ESX1234567X' }),
          address: { country: 'ES' },
        }
      : draw.of([
          { name: 'A', siren: company, address: {} },
          { name: 'A', siret: siret(draw, company), iban: 'FR7630006000011234567890189', address: { country: 'FR' } },
          {
            name: 'A',
            ...(vats === outside ? { siren: company } : { vatNumber: frenchVat(company) }),
            address: { city: 'Paris' },
          },
        ]),
    recipient: { name: 'B', siren: siren(draw), address: { country: draw.of(['FR', 'DE']) } },
    lines,
    allowances: maybe(ofAll),
    charges: maybe(ofAll),
    ...(draw.next() < 0.1
      ? { invoicingFramework: draw.of(['B2', 'S2', 'M2']) }
      : {
          paidAmount: maybe(() => `${draw.int(0, 100)}.${draw.digits(2)}`),
          roundingAmount: maybe(() => `0.0${draw.int(0, 9)}`),
        }),
  })
}

/** Without the keys that have no value. */
function dropped<T extends object>(value: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as never
}
