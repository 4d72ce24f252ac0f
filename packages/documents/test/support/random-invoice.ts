import type {
  AccountingReference,
  Address,
  Adjustment,
  Attachment,
  Contact,
  Delivery,
  DocumentAdjustment,
  DocumentReference,
  Identifier,
  Invoice,
  InvoiceDraft,
  InvoiceLine,
  Item,
  LineReference,
  LineVat,
  Note,
  ObjectIdentifier,
  Party,
  PaymentCondition,
  PaymentMeans,
  PaymentTerms,
  Period,
  PriceAdjustment,
  VatCategory,
  VatTreatment,
} from '@facturelle/core'
import { completeTotals } from '../../src/model/totals.js'

export interface RandomInvoiceOptions {
  /** `EN 16931` draws what that standard has, and keeps its rules; `EXTENDED` all fields of the model. */
  readonly profile?: 'EN 16931' | 'EXTENDED'
  /** How likely an optional field is there, 0 to 1. @default drawn for each invoice */
  readonly density?: number
  /** Most lines. @default 8 */
  readonly mostLines?: number
}

/** Numbers from a seed, the same on every machine (mulberry32). */
export class Draw {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** 0 to 1, without 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number, both ends included. */
  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  of<T>(list: readonly T[]): T {
    return list[this.int(0, list.length - 1)] as T
  }

  digits(count: number): string {
    let text = ''
    while (text.length < count) text += this.int(0, 9)
    return text
  }

  list<T>(least: number, most: number, make: (index: number) => T): T[] {
    return Array.from({ length: this.int(least, most) }, (_, index) => make(index))
  }
}

const WORDS = [
  'Étude',
  'vis & écrous',
  'conseil',
  'n° 12',
  '<brut>',
  '"cité"',
  "l'été",
  '東京',
  'œuvre',
  '10 %',
  '😀',
  'A\u00a0B',
  'zwölf',
]
const UNITS = ['C62', 'HUR', 'DAY', 'KGM', 'MTR', 'LTR', 'H87', 'KWH', 'MTK', 'MON']
const COUNTRIES = ['FR', 'DE', 'BE', 'ES', 'IT', 'LU', 'NL', 'PT', 'RE', 'GP']
const ALLOWANCE_CODES = [
  '41',
  '42',
  '60',
  '62',
  '63',
  '64',
  '65',
  '66',
  '67',
  '68',
  '70',
  '71',
  '88',
  '95',
  '100',
  '102',
  '103',
  '104',
  '105',
]
const CHARGE_CODES = ['AA', 'AAA', 'ABK', 'ADR', 'CAI', 'DL', 'FC', 'FI', 'IN', 'PC', 'SH', 'TAC']
const REFERENCE_CODES = ['AAB', 'ABZ', 'AVE', 'IT', 'PQ', 'ABT', 'AFL', 'ON']
const DUTY_CODES = ['AAA', 'EXC', 'ENV', 'CUD', 'OTH']
const MEDIA_TYPES = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'text/csv',
  'application/vnd.oasis.opendocument.spreadsheet',
]
const ROLES = ['BY', 'SE', 'DL', 'II', 'IV', 'PE', 'LF']
const RATES: { readonly [Category in VatCategory]?: readonly string[] } = {
  S: ['20', '20.00', '10', '5.5', '5.50', '2.1', '8.5'],
  L: ['3', '7', '9.5'],
  M: ['0.5', '4', '10'],
}
const REASONS: { readonly [Category in VatCategory]?: string } = {
  E: 'VATEX-EU-132',
  AE: 'VATEX-EU-AE',
  K: 'VATEX-EU-IC',
  G: 'VATEX-EU-G',
  O: 'VATEX-EU-O',
}

/** An invoice with its sums made. The same seed and options make the same invoice. */
export function randomInvoice(seed: number, options: RandomInvoiceOptions = {}): Invoice {
  const splitVatGroups = options.profile === 'EXTENDED' && new Draw(~seed).next() < (options.density ?? 0.5)
  return completeTotals(randomDraft(seed, options), { splitVatGroups })
}

/** The same before its sums are made. */
export function randomDraft(seed: number, options: RandomInvoiceOptions = {}): InvoiceDraft {
  return new Maker(seed, options).draft()
}

class Maker {
  readonly #draw: Draw
  readonly #extended: boolean
  readonly #density: number
  readonly #mostLines: number
  readonly #categories: readonly VatCategory[]
  #lineCount = 0

  constructor(seed: number, options: RandomInvoiceOptions) {
    const draw = new Draw(seed)
    this.#draw = draw
    this.#extended = options.profile === 'EXTENDED'
    const drawn = draw.of([0.1, 0.3, 0.6, 1])
    this.#density = options.density ?? drawn
    this.#mostLines = options.mostLines ?? 8
    // BR-O-11: what is outside the scope of VAT stands alone.
    this.#categories =
      draw.next() < 0.08
        ? ['O']
        : draw.list(1, 4, () => draw.of(['S', 'S', 'S', 'Z', 'E', 'AE', 'K', 'G', 'L', 'M'] as const))
  }

  draft(): InvoiceDraft {
    const draw = this.#draw
    const outside = this.#categories[0] === 'O'
    const abroad = this.#categories.includes('K')
    const foreign = this.#maybe(() => draw.of(['USD', 'GBP', 'CHF']))
    const lines = this.#lines()
    const currency = 'EUR'
    const prepayments = this.#extra(() =>
      draw.list(1, 2, () => ({
        amount: this.#amount(1000_00),
        ...this.#opt('receivedDate', () => this.#date()),
        vat: draw.list(1, 2, () => ({ ...this.#vat(), ...this.#lineReason(), vatAmount: this.#amount(200_00) })),
        ...this.#opt('invoice', () => ({
          id: this.#number(),
          ...this.#opt('typeCode', () => '386'),
          ...this.#opt('issueDate', () => this.#date()),
        })),
      })),
    )
    const pointAsCode = draw.next() < 0.5
    return {
      invoiceNumber: this.#number(),
      issueDate: this.#date(),
      typeCode: draw.of(['380', '380', '381', '384', '386', '389', '261', '393']),
      currency,
      ...(foreign !== undefined && { vatAccountingCurrency: foreign }),
      ...this.#opt('vatPointDate', () => (pointAsCode ? undefined : this.#date())),
      ...this.#opt('vatPointDateCode', () => (pointAsCode ? draw.of(['3', '35', '432'] as const) : undefined)),
      ...this.#opt('buyerReference', () => this.#text()),
      ...this.#opt('processControl', () => ({
        ...this.#opt('businessProcess', () => draw.of(['B1', 'S1', 'M1', 'B2', 'S4', 'M4'])),
        guideline: this.#extended
          ? 'urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended'
          : 'urn:cen.eu:en16931:2017',
        ...this.#optExtra('test', () => true),
      })),
      ...this.#opt('notes', () => this.#notes()),
      ...this.#optExtra('documentName', () => this.#text()),
      ...this.#optExtra('language', () => draw.of(['fr', 'en', 'de'])),
      ...this.#optExtra('copy', () => draw.next() < 0.5),
      ...this.#optExtra('contractualDueDate', () => this.#date()),
      ...this.#optExtra('sellerReference', () => this.#text()),
      ...this.#opt('project', () => ({ id: this.#number(), name: this.#text() })),
      ...this.#opt('contract', () => ({
        ...this.#reference(),
        ...this.#optExtra('typeCode', () => draw.of(REFERENCE_CODES)),
      })),
      ...this.#opt('purchaseOrder', () => this.#reference()),
      ...this.#opt('salesOrder', () => this.#reference()),
      ...this.#opt('receivingAdvice', () => this.#reference()),
      ...this.#opt('despatchAdvice', () => this.#reference()),
      ...this.#opt('tendersOrLots', () => draw.list(1, this.#extended ? 3 : 1, () => this.#reference())),
      ...this.#opt('objectIdentifiers', () => draw.list(1, this.#extended ? 3 : 1, () => this.#objectIdentifier(true))),
      ...this.#opt('buyerAccountingReferences', () => this.#accounting()),
      ...this.#optExtra('quotation', () => this.#reference()),
      ...this.#optExtra('ultimateCustomerOrders', () => draw.list(1, 2, () => this.#reference())),
      ...this.#optExtra('deliveryNote', () => this.#reference()),
      ...this.#opt('precedingInvoices', () =>
        draw.list(1, 3, () => ({
          id: this.#number(),
          ...this.#opt('issueDate', () => this.#date()),
          ...this.#optExtra('typeCode', () => draw.of(['380', '386'])),
        })),
      ),
      seller: {
        ...this.#party({ vat: !outside, core: 'seller' }),
        name: this.#text(),
        address: this.#address(),
        legalRegistration: { value: siren(draw), scheme: '0002' },
      },
      buyer: {
        ...this.#party({ vat: !outside, core: 'buyer' }),
        name: this.#text(),
        address: this.#address(),
        legalRegistration: { value: siren(draw), scheme: '0002' },
      },
      ...this.#opt('payee', () => ({ ...this.#party({ core: 'payee' }), name: this.#text() })),
      ...(!outside &&
        this.#opt('sellerTaxRepresentative', () => ({
          ...this.#party({ vat: true, core: 'taxRepresentative' }),
          name: this.#text(),
          vatIdentifier: frenchVat(siren(draw)),
          address: this.#address(),
        }))),
      ...this.#optExtra('buyerTaxRepresentative', () => this.#party()),
      ...this.#optExtra('salesAgent', () => this.#party()),
      ...this.#optExtra('buyerAgent', () => this.#party()),
      ...this.#optExtra('productEndUser', () => this.#party()),
      ...this.#optExtra('invoicer', () => this.#party()),
      ...this.#optExtra('invoicee', () => this.#party()),
      ...this.#optExtra('payer', () => this.#party()),
      ...(abroad
        ? {
            delivery: {
              ...this.#delivery(),
              date: this.#date(),
              recipient: { ...this.#recipient(), address: this.#address() },
            },
          }
        : this.#opt('delivery', () => this.#delivery())),
      ...this.#opt('payment', () => this.#payment()),
      paymentTerms: this.#paymentTerms(),
      ...this.#opt('allowances', () => draw.list(1, 3, () => this.#documentAdjustment(ALLOWANCE_CODES))),
      ...this.#opt('charges', () =>
        draw.list(1, 3, () => ({
          ...this.#documentAdjustment(CHARGE_CODES),
          ...this.#optExtra('taxTypeCode', () => draw.of(DUTY_CODES)),
        })),
      ),
      ...this.#optExtra('logisticsCharges', () =>
        draw.list(1, 2, () => ({
          description: this.#text(),
          amount: this.#amount(100_00),
          vat: [{ ...this.#vat(), ...this.#lineReason() }],
        })),
      ),
      ...(prepayments && { prepayments }),
      ...this.#optExtra('thirdPartyPayments', () =>
        draw.list(1, 2, () => ({ amount: this.#amount(50_00), description: this.#text() })),
      ),
      ...(foreign !== undefined &&
        this.#optExtra('currencyExchange', () => ({
          sourceCurrency: currency,
          targetCurrency: foreign,
          rate: `0.${draw.int(5, 9)}${draw.digits(5)}`,
          ...this.#opt('date', () => this.#date()),
        }))),
      totals: {
        ...(foreign !== undefined && { vatTotalInAccountingCurrency: this.#amount(1000_00) }),
        ...this.#opt('paidAmount', () => this.#amount(500_00)),
        ...this.#opt('roundingAmount', () => `${draw.of(['', '-'])}0.0${draw.int(0, 9)}`),
      },
      vatBreakdown: [...new Set(this.#categories)].flatMap((category) => {
        const exemptionReasonCode = REASONS[category]
        if (exemptionReasonCode === undefined) return []
        const reason = this.#maybe(() => this.#text())
        const known = { category, exemptionReasonCode, ...(reason !== undefined && { exemptionReason: reason }) }
        return [category === 'O' ? known : { ...known, rate: '0' }]
      }),
      ...this.#opt('supportingDocuments', () =>
        draw.list(1, 3, () => ({ ...this.#document(), ...this.#optExtra('issueDate', () => this.#date()) })),
      ),
      lines,
    }
  }

  #lines(): InvoiceLine[] {
    const draw = this.#draw
    if (!this.#extended || draw.next() < 0.5) return draw.list(1, this.#mostLines, () => this.#line())
    // A hierarchy: groups of details, a group within a group, lines that only tell.
    const lines: InvoiceLine[] = []
    while (lines.length === 0 || (lines.length < this.#mostLines && draw.next() < 0.6)) {
      const group = this.#groupLine('GROUP')
      const inner = this.#groupLine('GROUP', group.id)
      lines.push(group, { ...this.#line(), parentId: group.id, subtype: 'DETAIL' })
      lines.push(inner, { ...this.#line(), parentId: inner.id, subtype: 'DETAIL' })
      lines.push(this.#groupLine('INFORMATION', inner.id))
    }
    return lines
  }

  #groupLine(subtype: 'GROUP' | 'INFORMATION', parentId?: string): InvoiceLine {
    this.#lineCount++
    return { id: `G${this.#lineCount}`, subtype, ...(parentId && { parentId }), item: { name: this.#text() } }
  }

  #line(): InvoiceLine {
    const draw = this.#draw
    this.#lineCount++
    const unit = draw.of(UNITS)
    const gross = this.#maybe(() => draw.int(0, 500_0000))
    const net = draw.int(0, 1_000_0000)
    const discounted = gross !== undefined && draw.next() < 0.7
    return {
      id: draw.of(['', 'L-']) + this.#lineCount,
      ...this.#opt('notes', () =>
        draw.list(1, this.#extended ? 3 : 1, () => ({
          text: this.#text(),
          ...this.#optExtra('subjectCode', () => 'AAI'),
          ...this.#optExtra('contentCode', () => 'C1'),
        })),
      ),
      ...this.#optExtra('statusCode', () => draw.of(['1', '2', '5'])),
      ...this.#opt('objectIdentifiers', () =>
        draw.list(1, this.#extended ? 3 : 1, () => this.#objectIdentifier(false)),
      ),
      quantity: `${draw.next() < 0.15 ? '-' : ''}${scaled(draw.int(0, 100_0000), draw.int(0, 4))}`,
      unit,
      ...this.#opt('purchaseOrder', () => ({
        lineId: String(draw.int(1, 99)),
        ...this.#optExtra('id', () => this.#number()),
        ...this.#optExtra('issueDate', () => this.#date()),
      })),
      ...this.#opt('buyerAccountingReferences', () => this.#accounting()),
      ...this.#opt('period', () => this.#period()),
      ...this.#opt('allowances', () => draw.list(1, 2, () => this.#adjustment(ALLOWANCE_CODES))),
      ...this.#opt('charges', () =>
        draw.list(1, 2, () => ({
          ...this.#adjustment(CHARGE_CODES),
          ...this.#optExtra('taxTypeCode', () => draw.of(DUTY_CODES)),
        })),
      ),
      price: {
        netPrice: scaled(net, 4),
        ...(gross !== undefined && { grossPrice: scaled(discounted ? net + gross : net, 4) }),
        ...(discounted && {
          discounts: [{ amount: scaled(gross, 4), ...this.#priceDetails(ALLOWANCE_CODES) }],
        }),
        ...(gross !== undefined &&
          this.#optExtra('surcharges', () => [
            {
              amount: '0.0000',
              ...this.#priceDetails(CHARGE_CODES),
              ...this.#optExtra('taxTypeCode', () => draw.of(DUTY_CODES)),
            },
          ])),
        ...(gross !== undefined && this.#optExtra('grossBaseQuantity', () => '2')),
        ...(gross !== undefined && this.#optExtra('grossBaseQuantityUnit', () => unit)),
        ...this.#opt('baseQuantity', () => draw.of(['1', '3', '7', '10', '100', '1000', '0.5'])),
        ...this.#opt('baseQuantityUnit', () => unit),
        ...this.#optExtra('includedVat', () => ({ ...this.#vat(), ...this.#lineReason(), vatAmount: scaled(net, 5) })),
      },
      vat: this.#lineVat(),
      item: this.#item(),
      ...this.#optExtra('packaging', () => ({
        chargeFreeQuantity: this.#measure(),
        packageQuantity: this.#measure(),
        quantityPerPackage: this.#measure(),
      })),
      ...this.#optExtra('delivery', () => ({
        date: this.#date(),
        ...this.#opt('recipient', () => this.#party()),
        ...this.#opt('ultimateRecipient', () => this.#party()),
        ...this.#opt('despatchAdvice', () => this.#lineReference()),
        ...this.#opt('receivingAdvice', () => this.#lineReference()),
        ...this.#opt('deliveryNote', () => this.#lineReference()),
      })),
      ...this.#optExtra('totals', () => ({
        chargeTotal: this.#amount(10_00),
        allowanceTotal: this.#amount(10_00),
        allowanceChargeTotal: this.#amount(10_00),
        vatTotal: this.#amount(10_00),
        vatTotalInAccountingCurrency: this.#amount(10_00),
        totalWithVat: this.#amount(10_00),
      })),
      ...this.#optExtra('seller', () => this.#party({ tax: true })),
      ...this.#optExtra('precedingInvoice', () => ({
        id: this.#number(),
        issueDate: this.#date(),
        typeCode: '380',
        lineId: '1',
      })),
      ...this.#optExtra('salesOrder', () => this.#lineReference()),
      ...this.#optExtra('quotation', () => this.#lineReference()),
      ...this.#optExtra('contract', () => this.#lineReference()),
      ...this.#optExtra('ultimateCustomerOrders', () => draw.list(1, 2, () => this.#lineReference())),
      ...this.#optExtra('supportingDocuments', () => [
        {
          ...this.#document(),
          issueDate: this.#date(),
          lineId: '4',
          typeCode: '916',
          referenceTypeCode: draw.of(REFERENCE_CODES),
        },
      ]),
      ...this.#optExtra('deliveryTerms', () => ({
        code: draw.of(['DAP', 'EXW', 'FCA']),
        place: this.#text(),
        country: 'FR',
      })),
    }
  }

  #priceDetails(codes: readonly string[]): Omit<PriceAdjustment, 'amount'> {
    return {
      ...this.#optExtra('baseAmount', () => '10.5000'),
      ...this.#optExtra('percentage', () => '2.5'),
      ...this.#optExtra('reason', () => this.#text()),
      ...this.#optExtra('reasonCode', () => this.#draw.of(codes)),
    }
  }

  #item(): Item {
    const draw = this.#draw
    return {
      name: this.#text(),
      ...this.#opt('description', () => `${this.#text()}\n${this.#text()}`),
      ...this.#opt('sellerIdentifier', () => this.#number()),
      ...this.#opt('buyerIdentifier', () => this.#number()),
      ...this.#opt('standardIdentifier', () => ({ value: gtin(draw), scheme: '0160' })),
      ...this.#opt('classifications', () =>
        draw.list(1, 2, () => ({
          code: draw.digits(8),
          scheme: draw.of(['STI', 'TST', 'HS']),
          ...this.#opt('schemeVersion', () => '19.05.01'),
          ...this.#optExtra('name', () => this.#text()),
        })),
      ),
      ...this.#opt('originCountry', () => draw.of(COUNTRIES)),
      ...this.#opt('attributes', () =>
        draw.list(1, 3, () => {
          const measured = this.#extended && draw.next() < 0.3
          return {
            name: this.#text(),
            ...(measured
              ? { measure: { value: scaled(draw.int(0, 9999), 2), unit: draw.of(UNITS) } }
              : { value: this.#text() }),
            ...this.#optExtra('typeCode', () => 'COLOR_TEXT'),
          }
        }),
      ),
      ...this.#optExtra('id', () => this.#number()),
      ...this.#optExtra('industryIdentifier', () => this.#number()),
      ...this.#optExtra('modelIdentifier', () => this.#number()),
      ...this.#optExtra('modelName', () => this.#text()),
      ...this.#optExtra('brandName', () => this.#text()),
      ...this.#optExtra('batchIdentifiers', () => draw.list(1, 2, () => this.#number())),
      ...this.#optExtra('instances', () =>
        draw.list(1, 2, () => ({ batchIdentifier: this.#number(), serialNumber: this.#number() })),
      ),
      ...this.#optExtra('manufacturer', () => this.#party({ tax: true })),
      ...this.#optExtra('components', () =>
        draw.list(1, 2, () => ({
          name: this.#text(),
          description: this.#text(),
          id: this.#number(),
          standardIdentifiers: [{ value: gtin(draw), scheme: '0160' }],
          sellerIdentifier: this.#number(),
          buyerIdentifier: this.#number(),
          industryIdentifier: this.#number(),
          quantity: this.#measure(),
        })),
      ),
    }
  }

  #vat(): VatTreatment {
    const category = this.#draw.of(this.#categories)
    if (category === 'O') return { category }
    return { category, rate: this.#draw.of(RATES[category] ?? ['0']) }
  }

  #lineVat(): LineVat {
    return {
      ...this.#vat(),
      ...this.#lineReason(),
      ...this.#optExtra('vatAmount', () => this.#amount(100_00)),
      ...this.#optExtra('vatPointDateCode', () => this.#draw.of(['3', '35', '432'] as const)),
    }
  }

  /** A reason of its own makes a VAT group of its own, in EXTENDED. */
  #lineReason(): Pick<VatTreatment, 'exemptionReason' | 'exemptionReasonCode'> {
    if (this.#categories.some((category) => REASONS[category] === undefined)) return {}
    return {
      ...this.#optExtra('exemptionReason', () => this.#draw.of(['Un motif', 'Un autre motif'])),
      ...this.#optExtra('exemptionReasonCode', () => this.#draw.of(['VATEX-EU-132', 'VATEX-EU-143'])),
    }
  }

  #adjustment(codes: readonly string[]): Adjustment {
    const draw = this.#draw
    const byCode = draw.next() < 0.5
    return {
      amount: this.#amount(50_00),
      ...this.#opt('baseAmount', () => this.#amount(500_00)),
      ...this.#opt('percentage', () => draw.of(['10', '2.5', '33.33'])),
      ...(byCode ? { reasonCode: draw.of(codes) } : { reason: this.#text() }),
      ...(byCode && this.#opt('reason', () => this.#text())),
    }
  }

  #documentAdjustment(codes: readonly string[]): DocumentAdjustment {
    return {
      ...this.#adjustment(codes),
      vat: { ...this.#vat(), ...this.#lineReason() },
      ...this.#optExtra('sequence', () => String(this.#draw.int(1, 9))),
      ...this.#optExtra('baseQuantity', () => '12.5'),
      ...this.#optExtra('baseQuantityUnit', () => 'KGM'),
    }
  }

  #notes(): Note[] {
    const draw = this.#draw
    const notes: Note[] = [{ text: this.#text() }]
    for (const subjectCode of ['PMT', 'PMD', 'AAB', 'REG'] as const) {
      const text = this.#maybe(() => this.#text())
      if (text !== undefined) notes.push({ subjectCode, text })
    }
    if (draw.next() < this.#density) notes.push({ subjectCode: 'BAR', text: draw.of(['B2B', 'B2C', 'B2BINT']) })
    const coded = this.#extra(() => ({ contentCode: 'C1', text: this.#text() }))
    if (coded) notes.push(coded)
    return notes
  }

  #party(
    which: {
      vat?: boolean
      tax?: boolean
      core?: 'seller' | 'buyer' | 'payee' | 'taxRepresentative' | 'delivery'
    } = {},
  ): Party {
    const draw = this.#draw
    const { core } = which
    const company = siren(draw)
    const trader = core === 'seller' || core === 'buyer'
    // What EN 16931 has of a party, and what only EXTENDED has.
    const optional = <Key extends keyof Party>(has: boolean, key: Key, make: () => NonNullable<Party[Key]>) =>
      has ? this.#opt(key, make) : this.#optExtra(key, make)
    const scheme = this.#extended ? draw.list(0, 1, () => ({ value: this.#number() })) : []
    const ids: Identifier[] = [...scheme, { value: siret(draw, company), scheme: '0009' }]
    return {
      ...optional(false, 'name', () => this.#text()),
      ...optional(trader, 'tradingName', () => this.#text()),
      ...optional(trader || core === 'payee' || core === 'delivery', 'identifiers', () => ids),
      ...optional(trader || core === 'payee', 'legalRegistration', () => ({ value: company, scheme: '0002' })),
      ...(which.vat ? { vatIdentifier: frenchVat(company) } : {}),
      ...(which.vat === undefined && optional(false, 'vatIdentifier', () => frenchVat(company))),
      ...((core === 'seller' || which.tax) && this.#opt('taxRegistration', () => draw.digits(11))),
      ...(core === 'seller'
        ? this.#opt('legalInformation', () => this.#text())
        : core === 'buyer' || which.tax
          ? this.#optExtra('legalInformation', () => this.#text())
          : {}),
      ...optional(trader, 'electronicAddress', () => ({ value: `${company}_${draw.digits(5)}`, scheme: '0225' })),
      ...optional(false, 'roleCode', () => draw.of(ROLES)),
      ...(core === undefined || core === 'payee' ? this.#optExtra('address', () => this.#address()) : {}),
      ...(!which.tax && this.#optExtra('legalAddress', () => this.#address())),
      ...optional(trader, 'contacts', () => draw.list(1, this.#extended ? 2 : 1, () => this.#contact())),
    }
  }

  #contact(): Contact {
    return {
      name: this.#text(),
      ...this.#optExtra('department', () => this.#text()),
      ...this.#opt('telephone', () => `+33 1 ${this.#draw.digits(8)}`),
      ...this.#optExtra('fax', () => `+33 1 ${this.#draw.digits(8)}`),
      ...this.#opt('email', () => `a.${this.#draw.digits(4)}@exemple.fr`),
      ...this.#optExtra('typeCode', () => this.#draw.of(['AC', 'IC', 'SR'])),
    }
  }

  #address(): Address {
    return {
      ...this.#opt('line1', () => this.#text()),
      ...this.#opt('line2', () => this.#text()),
      ...this.#opt('line3', () => this.#text()),
      ...this.#opt('city', () => this.#text()),
      ...this.#opt('postCode', () => this.#draw.digits(5)),
      ...this.#opt('subdivision', () => this.#text()),
      country: this.#draw.of(COUNTRIES),
    }
  }

  #recipient(): Party {
    return { ...this.#party({ core: 'delivery' }), ...this.#opt('name', () => this.#text()) }
  }

  #delivery(): Delivery {
    const draw = this.#draw
    return {
      ...this.#opt('recipient', () => ({ ...this.#recipient(), ...this.#opt('address', () => this.#address()) })),
      date: this.#date(),
      ...this.#opt('period', () => this.#period()),
      ...this.#optExtra('periodDescription', () => this.#text()),
      ...this.#optExtra('ultimateRecipient', () => this.#party()),
      ...this.#optExtra('sender', () => this.#party()),
      ...this.#optExtra('transportModes', () => draw.list(1, 2, () => draw.of(['1', '2', '3', '4']))),
      ...this.#optExtra('terms', () => ({ code: 'DAP', place: this.#text(), country: draw.of(COUNTRIES) })),
    }
  }

  #payment(): NonNullable<Invoice['payment']> {
    const draw = this.#draw
    const direct = draw.next() < 0.3
    const text = this.#maybe(() => this.#text())
    const transfer = (): PaymentMeans => ({
      code: '58',
      ...(text !== undefined && { text }),
      creditTransfer: {
        accountId: iban(draw),
        ...this.#optExtra('proprietaryId', () => draw.digits(12)),
        ...this.#opt('accountName', () => this.#text()),
        ...this.#opt('bic', () => draw.of(['AGRIFRPP', 'BNPAFRPPXXX', 'DEUTDEFF'])),
      },
    })
    const means: PaymentMeans[] = direct
      ? [
          {
            code: '59',
            ...(text !== undefined && { text }),
            debitedAccount: {
              accountId: iban(draw),
              ...this.#optExtra('accountName', () => this.#text()),
              ...this.#optExtra('bic', () => 'AGRIFRPP'),
            },
          },
        ]
      : draw.list(1, 2, transfer)
    if (!direct && draw.next() < this.#density / 2) {
      means.push({
        code: '48',
        card: { accountNumber: draw.digits(4), ...this.#opt('holderName', () => this.#text()) },
      })
    }
    return {
      means,
      ...this.#opt('remittanceInformation', () => this.#text()),
      ...(direct && {
        directDebit: {
          mandateReference: this.#number(),
          creditorIdentifier: `FR${draw.digits(2)}ZZZ${draw.digits(6)}`,
        },
      }),
    }
  }

  #paymentTerms(): PaymentTerms[] {
    const draw = this.#draw
    return draw.list(1, this.#extended ? 3 : 1, () => ({
      ...this.#opt('description', () => this.#text()),
      dueDate: this.#date(),
      ...this.#optExtra('partialAmount', () => this.#amount(100_00)),
      ...this.#optExtra('penalty', () => this.#condition()),
      ...this.#optExtra('discount', () => this.#condition()),
      ...this.#optExtra('payee', () => ({ ...this.#party(), name: this.#text() })),
    }))
  }

  #condition(): PaymentCondition {
    return {
      baseDate: this.#date(),
      period: String(this.#draw.int(1, 90)),
      periodUnit: 'DAY',
      baseAmount: this.#amount(1000_00),
      percentage: '2.5',
      amount: this.#amount(20_00),
    }
  }

  #reference(): DocumentReference {
    return { id: this.#number(), ...this.#optExtra('issueDate', () => this.#date()) }
  }

  #lineReference(): LineReference {
    return { id: this.#number(), lineId: String(this.#draw.int(1, 99)), issueDate: this.#date() }
  }

  #objectIdentifier(dated: boolean): ObjectIdentifier {
    return {
      value: this.#number(),
      ...this.#opt('scheme', () => this.#draw.of(REFERENCE_CODES)),
      ...(dated && this.#optExtra('issueDate', () => this.#date())),
    }
  }

  #accounting(): AccountingReference[] {
    return this.#draw.list(1, this.#extended ? 2 : 1, () => ({
      id: this.#number(),
      ...this.#optExtra('typeCode', () => String(this.#draw.int(1, 6))),
    }))
  }

  #document() {
    const attachment = this.#maybe<Attachment>(() => ({
      base64: Buffer.from(this.#text()).toString('base64'),
      mediaType: this.#draw.of(MEDIA_TYPES),
      fileName: `annexe-${this.#draw.digits(3)}.bin`,
    }))
    return {
      id: this.#number(),
      ...this.#opt('description', () => this.#draw.of(['RIB', 'BON_LIVRAISON', 'DOCUMENT_ANNEXE'])),
      ...this.#opt('uri', () => `https://exemple.fr/d/${this.#draw.digits(6)}?a=1&b=2`),
      ...(attachment && { attachment }),
    }
  }

  #measure() {
    return { value: scaled(this.#draw.int(0, 99_999), 3), unit: this.#draw.of(UNITS) }
  }

  #period(): Period {
    const [startDate, endDate] = [this.#date(), this.#date()].sort() as [string, string]
    return this.#draw.of([{ startDate, endDate }, { startDate, endDate }, { startDate }, { endDate }])
  }

  #date(): string {
    const day = Date.UTC(2024, 0, 1) + this.#draw.int(0, 1500) * 86_400_000
    return new Date(day).toISOString().slice(0, 10)
  }

  /** BR-FR-02: letters, digits and few signs, at most 35. */
  #number(): string {
    return `${this.#draw.of(['F', 'FA-2026/', 'X_', ''])}${this.#draw.digits(this.#draw.int(3, 12))}`
  }

  #text(): string {
    return this.#draw.list(1, 4, () => this.#draw.of(WORDS)).join(' ')
  }

  /** Cents up to `most`, with two decimals, one or none. */
  #amount(most: number): string {
    const cents = this.#draw.int(0, most)
    return this.#draw.of([
      scaled(cents, 2),
      scaled(cents, 2),
      scaled(Math.floor(cents / 10), 1),
      String(Math.floor(cents / 100)),
    ])
  }

  #maybe<T>(make: () => T): T | undefined {
    return this.#draw.next() < this.#density ? make() : undefined
  }

  #extra<T>(make: () => T): T | undefined {
    return this.#extended ? this.#maybe(make) : undefined
  }

  #opt<Key extends string, T>(key: Key, make: () => T): { readonly [K in Key]?: Exclude<T, undefined> } {
    return spread(key, this.#maybe(make))
  }

  #optExtra<Key extends string, T>(key: Key, make: () => T): { readonly [K in Key]?: Exclude<T, undefined> } {
    return spread(key, this.#extra(make))
  }
}

function spread<Key extends string, T>(key: Key, value: T): { readonly [K in Key]?: Exclude<T, undefined> } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Exclude<T, undefined> }
}

/** `12345` with two decimals is `123.45`. */
function scaled(units: number, decimals: number): string {
  if (decimals === 0) return String(units)
  const text = String(units).padStart(decimals + 1, '0')
  return `${text.slice(0, -decimals)}.${text.slice(-decimals)}`
}

function luhnDigit(body: string): number {
  let sum = 0
  for (const [index, digit] of [...body].reverse().entries()) {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1)
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return (10 - (sum % 10)) % 10
}

export function siren(draw: Draw): string {
  const body = `${draw.int(3, 8)}${draw.digits(7)}`
  return `${body}${luhnDigit(body)}`
}

export function siret(draw: Draw, company: string): string {
  const body = `${company}${draw.digits(4)}`
  return `${body}${luhnDigit(body)}`
}

export function frenchVat(company: string): string {
  return `FR${String((12 + 3 * (Number(company) % 97)) % 97).padStart(2, '0')}${company}`
}

function gtin(draw: Draw): string {
  const body = draw.digits(12)
  let sum = 0
  for (const [index, digit] of [...body].entries()) sum += Number(digit) * (index % 2 === 0 ? 1 : 3)
  return `${body}${(10 - (sum % 10)) % 10}`
}

function iban(draw: Draw): string {
  const bban = draw.digits(23)
  // FR00 behind, letters as numbers: F 15, R 27.
  const key = 98n - (BigInt(`${bban}152700`) % 97n)
  return `FR${String(key).padStart(2, '0')}${bban}`
}
