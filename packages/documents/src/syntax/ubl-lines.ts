import type { Invoice, InvoiceLine, LinePrice } from '@facturelle/core'
import { attribute, decimal, group, identifier, quiet, text, token, within } from './elements.js'
import { decimal as decimalKind, indicator, readIndicator, text as textKind } from './kinds.js'
import type { Element, Scope } from './table.js'
import {
  address,
  adjustment,
  amount,
  contact,
  date,
  deliveryTerms,
  each,
  endpoint,
  has,
  legalEntity,
  objectReference,
  partyIdentifications,
  partyName,
  role,
  taxCategory,
  vatScheme,
  wanted,
  withFiller,
} from './ubl-elements.js'

/** A line of an `Invoice` or of a `CreditNote`, whose schemas have two elements in another order. */
export function line(creditNote: boolean): Element {
  const adjustments = [adjustment(false, 'allowances[]'), adjustment(true, 'charges[]')]
  return group(
    creditNote ? 'cac:CreditNoteLine' : 'cac:InvoiceLine',
    '+',
    'lines[]',
    [
      token('cbc:ID', '1', 'id'),
      each('cbc:Note', '?*', 'notes[]', textKind, 'text'),
      decimal(creditNote ? 'cbc:CreditedQuantity' : 'cbc:InvoicedQuantity', '1?', 'quantity', {
        attributes: [attribute('unitCode', 'unit', { required: true })],
      }),
      lineAmount(creditNote),
      each('cbc:AccountingCost', '?', 'buyerAccountingReferences[]', textKind, 'id'),
      within('cac:InvoicePeriod', '?', [
        date('cbc:StartDate', '?', 'period.startDate'),
        date('cbc:EndDate', '?', 'period.endDate'),
        // A period without a day is none (BR-CO-20).
        token('cbc:DescriptionCode', '-?', 'vat.vatPointDateCode', { when: ({ period }) => period !== undefined }),
      ]),
      within('cac:OrderLineReference', '?', [
        wanted(
          'cbc:LineID',
          '1',
          'purchaseOrder.lineId',
          ({ salesOrder, purchaseOrder }, profile) =>
            profile > 0 && (has(salesOrder, 'lineId', 'id') || has(purchaseOrder, 'id', 'issueDate')),
        ),
        token('cbc:SalesOrderLineID', '-?', 'salesOrder.lineId'),
        within('cac:OrderReference', '-?', [
          wanted(
            'cbc:ID',
            '1',
            'purchaseOrder.id',
            ({ salesOrder, purchaseOrder }) => has(salesOrder, 'id') || has(purchaseOrder, 'issueDate'),
          ),
          token('cbc:SalesOrderID', '?', 'salesOrder.id'),
          date('cbc:IssueDate', '?', 'purchaseOrder.issueDate'),
        ]),
      ]),
      lineReference('cac:DespatchLineReference', 'despatchAdvice'),
      lineReference('cac:ReceiptLineReference', 'receivingAdvice'),
      hierarchy(),
      group('cac:BillingReference', '-?', 'precedingInvoice', [
        within('cac:InvoiceDocumentReference', '1', [
          token('cbc:ID', '1', 'id'),
          date('cbc:IssueDate', '?', 'issueDate'),
          token('cbc:DocumentTypeCode', '?', 'typeCode'),
        ]),
        within('cac:BillingReferenceLine', '?', [token('cbc:ID', '1', 'lineId')]),
      ]),
      objectReference('cac:DocumentReference', '?*'),
      delivery(),
      ...(creditNote ? [...taxTotals(), ...adjustments] : [...adjustments, ...taxTotals()]),
      item(),
      price(),
      deliveryTerms('deliveryTerms'),
    ],
    { when: (scope, _, profile) => isWritten(scope, profile) },
  )
}

/** Lines that do not count would, where nothing says what they are. */
export function isWritten({ subtype }: { readonly subtype?: unknown }, profile: number): boolean {
  return profile > 0 || subtype === undefined || subtype === 'DETAIL'
}

function lineAmount(creditNote: boolean): Element {
  const plain = amount('cbc:LineExtensionAmount', creditNote ? '1?' : '1', 'netAmount')
  // The schema of Invoice wants an amount of groups and of lines that only tell, too.
  return creditNote ? plain : withFiller(plain, (scope, invoice) => sumBelow(scope as never, invoice))
}

/** BR-FREXT-08: the lines right below a group make its amount. */
function sumBelow(group: InvoiceLine, invoice: Invoice): string {
  return cents(centsBelow(group, invoice, new Set()))
}

function centsBelow(group: InvoiceLine, invoice: Invoice, above: ReadonlySet<string>): bigint {
  if (group.subtype !== 'GROUP' || above.has(group.id)) return 0n
  const path = new Set([...above, group.id])
  let sum = 0n
  for (const line of invoice.lines) {
    if (line.parentId !== group.id || line.subtype === 'INFORMATION') continue
    sum += line.netAmount === undefined ? centsBelow(line, invoice, path) : toCents(line.netAmount)
  }
  return sum
}

/** Cents of an amount; whoever wrote one of more decimals has broken BR-DEC already. */
export function toCents(amountText: string): bigint {
  const [, sign = '', whole = '0', decimals = ''] = /^(-?)(\d+)(?:\.(\d*))?$/.exec(amountText) ?? []
  const value = BigInt(whole) * 100n + BigInt(decimals.padEnd(2, '0').slice(0, 2))
  return sign === '' ? value : -value
}

export function cents(value: bigint): string {
  const plain = String(value < 0n ? -value : value).padStart(3, '0')
  return `${value < 0n ? '-' : ''}${plain.slice(0, -2)}.${plain.slice(-2)}`
}

function lineReference(name: string, field: 'despatchAdvice' | 'receivingAdvice'): Element {
  const at = `delivery.${field}`
  const beside =
    (...fields: readonly string[]) =>
    ({ delivery }: Scope) =>
      has((delivery as InvoiceLine['delivery'])?.[field], ...fields)
  return within(name, '-?', [
    wanted('cbc:LineID', '1', `${at}.lineId`, beside('id', 'issueDate')),
    within('cac:DocumentReference', '?', [
      wanted('cbc:ID', '1', `${at}.id`, beside('issueDate')),
      date('cbc:IssueDate', '?', `${at}.issueDate`),
    ]),
  ])
}

/** Where the line stands among the others: a reference to the invoice itself tells (EXT-FR-FE-162, EXT-FR-FE-163). */
function hierarchy(): Element {
  return within(
    'cac:BillingReference',
    '-?',
    [
      within('cac:InvoiceDocumentReference', '1', [
        token('cbc:ID', '1', '/invoiceNumber'),
        token('cbc:DocumentStatusCode', '1', 'subtype'),
      ]),
      within('cac:BillingReferenceLine', '?', [token('cbc:ID', '1', 'parentId')]),
    ],
    {
      when: (scope) => scope.subtype !== undefined,
      pick: (find, invoice) =>
        find('cac:InvoiceDocumentReference/cbc:ID') === invoice.invoiceNumber &&
        find('cac:InvoiceDocumentReference/cbc:DocumentStatusCode') !== undefined,
    },
  )
}

function delivery(): Element {
  return within('cac:Delivery', '-?', [
    date('cbc:ActualDeliveryDate', '?', 'delivery.date'),
    within('cac:DeliveryLocation', '?', [
      identifier('cbc:ID', '?', 'delivery.recipient.identifiers[]'),
      address('cac:Address', '?', 'delivery.recipient.address'),
    ]),
    group('cac:DeliveryParty', '?', 'delivery.recipient', [
      endpoint('?'),
      role('?'),
      partyName('name'),
      vatScheme(),
      legalEntity(false, '-'),
      contact('?'),
    ]),
  ])
}

/** EXT-FR-FE-181 and EXT-FR-FE-182. */
function taxTotals(): Element[] {
  const taxAmount = (to: string, repeats: string) =>
    decimal('cbc:TaxAmount', '1', to, { attributes: [{ name: 'currencyID', repeats, required: true }] })
  return [
    within('cac:TaxTotal', '-?', [taxAmount('totals.vatTotal', '/currency')], {
      pick: (find, invoice, scope) =>
        find('cbc:TaxAmount@currencyID') === invoice.currency &&
        (scope.totals as InvoiceLine['totals'])?.vatTotal === undefined,
    }),
    within('cac:TaxTotal', '-?', [taxAmount('totals.vatTotalInAccountingCurrency', '/vatAccountingCurrency')], {
      when: (_, invoice) => invoice.vatAccountingCurrency !== undefined,
    }),
  ]
}

function item(): Element {
  const numbered = (name: string, to: string) => within(name, '?', [token('cbc:ID', '1', to)])
  return within('cac:Item', '1', [
    text('cbc:Description', '?', 'item.description'),
    text('cbc:Name', '1', 'item.name'),
    numbered('cac:BuyersItemIdentification', 'item.buyerIdentifier'),
    numbered('cac:SellersItemIdentification', 'item.sellerIdentifier'),
    within('cac:StandardItemIdentification', '?', [identifier('cbc:ID', '1', 'item.standardIdentifier')]),
    within('cac:OriginCountry', '?', [token('cbc:IdentificationCode', '1', 'item.originCountry')]),
    group('cac:CommodityClassification', '*', 'item.classifications[]', [
      token('cbc:ItemClassificationCode', '1', 'code', {
        attributes: [attribute('listID', 'scheme', { required: true }), attribute('listVersionID', 'schemeVersion')],
      }),
    ]),
    group('cac:ClassifiedTaxCategory', '1?', 'vat', taxCategory('-?')),
    group(
      'cac:AdditionalItemProperty',
      '*',
      'item.attributes[]',
      [
        // With a value alone it is the name that BT-160 wants, whatever it is.
        wanted('cbc:Name', '1', 'name', (attribute) => has(attribute, ...MORE_OF_AN_ATTRIBUTE), {
          as: textKind,
          beside: { any: ['cbc:NameCode', 'cbc:ValueQuantity'] },
        }),
        token('cbc:NameCode', '-?', 'typeCode'),
        text('cbc:Value', '1?', 'value'),
        each('cbc:ValueQuantity', '-?', 'measure', decimalKind, 'value', [attribute('unitCode', 'unit')]),
      ],
      {
        when: (attribute, _, profile) =>
          profile > 0
            ? has(attribute, 'name', ...MORE_OF_AN_ATTRIBUTE)
            : has(attribute, 'name') && has(attribute, 'value'),
      },
    ),
    // The seller of a line stands where its maker would (EXT-FR-FE-BG-12); the maker has no place.
    group('cac:ManufacturerParty', '-?', 'seller', [
      endpoint('?'),
      role('?'),
      partyIdentifications('*'),
      partyName('tradingName'),
      address('cac:PostalAddress', '?', 'address'),
      vatScheme(),
      legalEntity(true, '?'),
      contact('?'),
    ]),
  ])
}

/** What `EXTENDED-CTC-FR` has of an attribute besides its name and its value. */
const MORE_OF_AN_ATTRIBUTE = ['typeCode', 'measure']

/** What stands beside a gross price where there is no discount: an amount nobody writes for another reason. */
const NO_DISCOUNT = '0.0'

/** How many discounts, and how many surcharges, of a price have a place: the schema sets no bound, the table needs one. */
const MOST_OF_A_PRICE = 3

function price(): Element {
  const numbers = Array.from({ length: MOST_OF_A_PRICE }, (_, index) => index)
  return group('cac:Price', '1?', 'price', [
    amount('cbc:PriceAmount', '1', 'netPrice'),
    decimal('cbc:BaseQuantity', '?', 'baseQuantity', { attributes: [attribute('unitCode', 'baseQuantityUnit')] }),
    ...numbers.map((index) => priceAdjustment('discounts', index)),
    ...numbers.map((index) => priceAdjustment('surcharges', index)),
  ])
}

function priceAdjustment(list: 'discounts' | 'surcharges', index: number): Element {
  const charge = list === 'surcharges'
  const first = !charge && index === 0
  const at = `${list}.${index}`
  const plain = amount('cbc:Amount', '1', `${at}.amount`)
  return within(
    'cac:AllowanceCharge',
    first ? '?' : '-?',
    [
      quiet('cbc:ChargeIndicator', '1', String(charge), indicator),
      token('cbc:AllowanceChargeReasonCode', '-?', `${at}.reasonCode`),
      text('cbc:AllowanceChargeReason', '-?', `${at}.reason`),
      // BT-148 stands beside BT-147, which the schema wants.
      first
        ? withFiller(plain, NO_DISCOUNT, {
            beside: { any: ['cbc:BaseAmount'], none: ['cbc:AllowanceChargeReasonCode', 'cbc:AllowanceChargeReason'] },
            unclear: (given, { grossPrice, discounts = [] }, _, profile) =>
              given === NO_DISCOUNT &&
              grossPrice !== undefined &&
              !(profile > 0 && has((discounts as LinePrice['discounts'])?.[0], 'reasonCode', 'reason')),
          })
        : plain,
      ...(first ? [amount('cbc:BaseAmount', '?', 'grossPrice')] : []),
    ],
    {
      // There is one number of items, that of the net price: for another one these amounts would say what is not so.
      when: ({ grossBaseQuantity: other, baseQuantity = '1' }) => other === undefined || other === baseQuantity,
      pick: (find, _, scope) =>
        readIndicator(find('cbc:ChargeIndicator')) === charge &&
        ((scope[list] as readonly unknown[] | undefined)?.length ?? 0) === index,
    },
  )
}
