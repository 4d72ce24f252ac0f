import { deflateSync } from 'node:zlib'
import type { Invoice } from '@facturelle/core'
import { expandInvoice } from '@facturelle/documents/model'
import { PDF } from '@libpdf/core'
import { describe, expect, it } from 'vitest'
import { type InvoiceTemplate, type RenderOptions, renderInvoice } from '../src/render/index.js'
import { fromBytes } from './pdf.js'

const now = new Date('2026-11-30T10:00:00Z')
const plain = invoiceOf(3)
const invoice: Invoice = {
  ...plain,
  buyerReference: 'SERVICE-7',
  purchaseOrder: { id: 'BC-1187' },
  contract: { id: 'CADRE-9' },
  seller: { ...plain.seller, legalInformation: 'SAS au capital de 150 000 €, RCS Nantes' },
  payment: {
    means: [{ code: '30', creditTransfer: { accountId: 'FR7630006000011234567890189', bic: 'AGRIFRPP' } }],
    remittanceInformation: 'F2026-00417',
  },
}

function invoiceOf(count: number, description = 'Pose et raccordement'): Invoice {
  return expandInvoice({
    number: 'F2026-00417',
    date: '2026-11-30',
    dueDate: '2026-12-30',
    supplier: {
      name: 'Atelier Vermeil',
      siren: '732829320',
      address: { line1: '14 rue des Ateliers', postCode: '44000', city: 'Nantes', country: 'FR' },
    },
    recipient: {
      name: 'Coopérative du Val',
      siren: '552100554',
      address: { line1: 'Zone des Moulins', postCode: '37000', city: 'Tours', country: 'FR' },
    },
    lines: Array.from({ length: count }, (_, at) => ({
      description: `${description} ${at + 1}`,
      quantity: '3',
      unit: 'HUR',
      unitPrice: '1048.50',
      vatRate: at % 2 === 0 ? '20' : '10',
    })),
  })
}

/** All the text of the pages, spaces of any kind as one. */
async function textOf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDF.load(bytes)
  return pdf.getPages().map((page) => page.extractText().text.replace(/\s+/g, ' '))
}

async function drawn(given: Invoice, options: RenderOptions = {}): Promise<string> {
  return (await textOf((await renderInvoice(given, { now, ...options })).bytes)).join(' ')
}

describe('renderInvoice', () => {
  it.each([
    ['fr', ['Facture', '30/11/2026', '30/12/2026', '3 145,50 €', '9 436,50 €', 'Prestation', 'Net à payer']],
    ['en', ['Invoice', '30 Nov 2026', '30 Dec 2026', '€3,145.50', '€9,436.50', 'Amount due']],
    ['es', ['Factura', '30/11/2026', '30/12/2026', '3.145,50 €', '9.436,50 €']],
  ] as const)('shows what the law asks for: %s', async (locale, words) => {
    const text = await drawn(
      { ...invoice, processControl: { ...invoice.processControl, businessProcess: 'S1' } },
      { locale },
    )
    const facts = [
      'F2026-00417, Atelier Vermeil, 14 rue des Ateliers, 44000, Nantes, 732 829 320, FR44732829320'.split(', '),
      'Coopérative du Val, Zone des Moulins, 37000, Tours, 552 100 554, SAS au capital de 150 000 €'.split(', '),
      'Pose et raccordement 1, Pose et raccordement 3, SERVICE-7, BC-1187, CADRE-9, AGRIFRPP'.split(', '),
      'FR76 3000 6000 0112 3456 7890 189',
    ]
    for (const fact of [...facts.flat(), ...words]) expect(text).toContain(fact)
    // Notes on late payment, which French law asks for.
    for (const note of invoice.notes ?? []) expect(text).toContain(note.text?.replace(/\s+/g, ' ').slice(0, 60))
    expect(invoice.notes?.length).toBeGreaterThan(2)
  })

  it('shows every amount of the invoice', async () => {
    const text = await drawn(invoice)
    const { totals, vatBreakdown } = invoice
    const amounts = [totals.totalWithoutVat, totals.vatTotal, totals.totalWithVat, totals.amountDue].concat(
      vatBreakdown.flatMap(({ taxableAmount, vatAmount }) => [taxableAmount, vatAmount]),
    )
    for (const amount of amounts) {
      const [whole = '', cents = ''] = Number(amount).toFixed(2).split('.')
      expect(text).toContain(`${whole.replace(/\B(?=(\d{3})+$)/g, ' ')},${cents} €`)
    }
  })

  it('speaks the language of the invoice, else French', async () => {
    expect(await drawn({ ...invoice, language: 'es' })).toContain('Factura')
    expect(await drawn({ ...invoice, language: 'de' })).toContain('Facture')
    await expect(renderInvoice(invoice, { locale: 'de' as 'fr' })).rejects.toMatchObject({ field: 'locale' })
  })

  it('is tagged, has a title and a language, and fonts inside', async () => {
    const { bytes, pages, unprintable } = await renderInvoice(invoice, { now })
    expect([pages, unprintable]).toEqual([1, []])
    const text = fromBytes(bytes)
    expect(text).toContain('/MarkInfo <</Marked true>>')
    expect(text).toContain('<rdf:li xml:lang="x-default">Facture F2026-00417</rdf:li>')
    expect(text).toContain('/Lang (fr)')
    expect(text.match(/\/FontFile2/g)).toHaveLength(2)
    expect(text).not.toContain('/EmbeddedFile')
  })

  it('makes the same bytes of the same', async () => {
    const [one, two] = await Promise.all([renderInvoice(invoice, { now }), renderInvoice(invoice, { now })])
    expect(Buffer.from(one.bytes).equals(two.bytes)).toBe(true)
  })

  it('runs over pages: each line once, the head of the table and the number on each', async () => {
    const { bytes, pages } = await renderInvoice(invoiceOf(500), { now })
    const text = await textOf(bytes)
    expect(pages).toBe(text.length)
    expect(pages).toBeGreaterThan(10)
    const all = text.join(' ')
    for (const at of [1, 2, 250, 499, 500]) expect(all.match(new RegExp(`raccordement ${at} `, 'g'))).toHaveLength(1)
    for (const [index, page] of text.entries()) {
      expect(page).toContain(`Page ${index + 1} sur ${pages}`)
      if (index < pages - 1) expect(page).toContain('Prix unitaire')
    }
  })

  it('breaks words that are longer than the page, and shows them whole', async () => {
    const word = 'Anticonstitutionnellement'.repeat(30)
    const text = await drawn(invoiceOf(1, word))
    // What stands beside its first piece is no word as long.
    expect(text.match(/[A-Za-z]{15,}/g)?.join('')).toContain(word)
  })

  it('tells which characters it has no sign for', async () => {
    const odd = { ...invoice, seller: { ...invoice.seller, name: 'Łódź & Ωmega 東京 😀' } }
    const { bytes, unprintable } = await renderInvoice(odd, { now })
    expect([...unprintable].sort()).toEqual(['東', '京', '😀'].sort())
    expect((await textOf(bytes))[0]).toContain('Łódź & Ωmega ?? ?')
  })

  it.each([
    ['PNG', png()],
    ['JPEG', jpeg()],
  ])('draws a logo: %s', async (_, logo) => {
    const { bytes } = await renderInvoice(invoice, { now, logo })
    const text = fromBytes(bytes)
    expect(text).toMatch(/\/Subtype \/Image/)
    expect(text).toContain('/Alt (Atelier Vermeil)')
  })

  it('refuses what is no logo', async () => {
    for (const logo of [new Uint8Array(9), png().subarray(0, 40), new Uint8Array([0xff, 0xd8, 0xff])]) {
      await expect(renderInvoice(invoice, { logo })).rejects.toMatchObject({ code: 'INVALID_OPTION', field: 'logo' })
    }
  })

  it('looks as the template says', async () => {
    const template: InvoiceTemplate = {
      page: 'Letter',
      font: 'serif',
      sections: ['lines', 'totals'],
      columns: [
        { field: 'item', label: 'Chose' },
        { field: 'unit', width: 80 },
      ],
      colors: { accent: '#ff0000' },
      labels: { amountDue: 'Reste à payer' },
      footer: 'Merci de votre confiance',
    }
    const { bytes } = await renderInvoice(invoice, { now, template })
    const [text = ''] = await textOf(bytes)
    for (const word of ['Chose', 'Reste à payer', 'Merci de votre confiance', 'raccordement 3 h'])
      expect(text).toContain(word)
    for (const word of ['Prix unitaire', 'AGRIFRPP', 'BC-1187', 'Net à payer']) expect(text).not.toContain(word)
    expect(fromBytes(bytes)).toContain('/MediaBox [0 0 612 792]')
    expect(fromBytes(bytes)).toContain('LiberationSerif')
  })

  it.each([
    ['template.page', { page: 'A3' as 'A4' }],
    ['template.margin', { margin: 5 }],
    ['template.fontSize', { fontSize: Number.NaN }],
    ['template.font', { font: 'comic' as 'sans' }],
    ['template.colors.accent', { colors: { accent: 'red' } }],
    ['template.colors.shadow', { colors: { shadow: '#000000' } as object }],
    ['template.sections[1]', { sections: ['lines', 'lines'] }],
    ['template.sections[0]', { sections: ['hats' as 'lines'] }],
    ['template.columns', { columns: [{ field: 'item', width: 90 }] }],
    ['template.columns', { columns: [{ field: 'item' }, { field: 'unit', width: 480 }] }],
    ['template.columns[0].field', { columns: [{ field: 'hat' as 'item' }] }],
    ['template.logo.height', { logo: { height: 1 } }],
  ] satisfies [string, InvoiceTemplate][])(
    'refuses a template by the name of its field: %s',
    async (field, template) => {
      await expect(renderInvoice(invoice, { template })).rejects.toMatchObject({ code: 'INVALID_OPTION', field })
    },
  )
})

/** Four red points. */
function png(): Uint8Array {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const out = Buffer.alloc(body.length + 8)
    out.writeUInt32BE(data.length, 0)
    body.copy(out, 4)
    out.writeUInt32BE(crc(body), body.length + 4)
    return out
  }
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 0])
  const row = [0, 255, 0, 0, 255, 0, 0]
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from([...row, ...row]))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return ~sum >>> 0
}

/** The head of a picture of 8 by 8 grey points: who embeds it reads no further. */
function jpeg(): Uint8Array {
  return new Uint8Array(Buffer.from('ffd8ffc0000b080008000801011100ffda0008010100003f0000ffd9', 'hex'))
}
