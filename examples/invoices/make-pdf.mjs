/**
 * Makes F2026-001.pdf, a Factur-X file (PDF/A-3b, profile EN 16931), from F2026-001-cii.xml. The page shows what the
 * XML says: every value on it is read from there. The same inputs give the same bytes.
 *
 *   node examples/invoices/make-pdf.mjs <regular.ttf> <bold.ttf> <srgb.icc> [out.pdf]
 *
 * The fonts are Liberation Sans (Debian fonts-liberation), the profile is sRGB.icc (Debian icc-profiles-free). They
 * are read, not kept: the file embeds the glyphs it needs.
 */
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfStream, PdfString, rgb } from '@libpdf/core'

const [regularPath, boldPath, iccPath, outPath = new URL('F2026-001.pdf', import.meta.url)] = process.argv.slice(2)
if (!iccPath) throw new Error('usage: make-pdf.mjs <regular.ttf> <bold.ttf> <srgb.icc> [out.pdf]')

const xml = await readFile(new URL('F2026-001-cii.xml', import.meta.url))
const invoice = read(xml.toString('utf8'))
const MADE_AT = new Date(Date.UTC(2026, 9, 5, 8, 0, 0))
const MADE_BY = 'Facturelle examples'
const TITLE = `Facture ${invoice.number}`

const pdf = PDF.create()
const regular = pdf.embedFont(await readFile(regularPath))
const bold = pdf.embedFont(await readFile(boldPath))
draw(pdf.addPage({ size: 'a4' }), invoice)
await makeArchival(pdf)

const bytes = Buffer.from(await pdf.save({ subsetFonts: true, compressStreams: false }))
fixSubsetTags(bytes)
await writeFile(outPath, bytes)

/** The values that the page shows. Good enough for our own file, whose elements are in order and without attributes. */
function read(text) {
  const sections = (from, tag) =>
    [...from.matchAll(new RegExp(`<ram:${tag}(?: [^>]*)?>([\\s\\S]*?)</ram:${tag}>`, 'g'))].map(([, inner]) => inner)
  const section = (from, tag) => sections(from, tag)[0] ?? ''
  const value = (from, tag) => section(from, tag).trim()
  const date = (from) => /format="102">(\d{4})(\d{2})(\d{2})</.exec(from).slice(1, 4).reverse().join('/')
  const party = (from) => ({
    name: value(from, 'Name'),
    about: value(from, 'Description'),
    siren: value(section(from, 'SpecifiedLegalOrganization'), 'ID'),
    siret: value(from, 'GlobalID'),
    vat: value(section(from, 'SpecifiedTaxRegistration'), 'ID'),
    street: value(from, 'LineOne'),
    city: `${value(from, 'PostcodeCode')} ${value(from, 'CityName')}`,
    contact: value(from, 'PersonName'),
    phone: value(from, 'CompleteNumber'),
    mail: value(section(from, 'EmailURIUniversalCommunication'), 'URIID'),
    address: value(section(from, 'URIUniversalCommunication'), 'URIID'),
  })
  const document = /<rsm:ExchangedDocument>([\s\S]*?)<\/rsm:ExchangedDocument>/.exec(text)[1]
  const settlement = section(text, 'ApplicableHeaderTradeSettlement')
  const totals = section(settlement, 'SpecifiedTradeSettlementHeaderMonetarySummation')
  const terms = section(settlement, 'SpecifiedTradePaymentTerms')
  return {
    number: value(document, 'ID'),
    issued: date(document),
    notes: sections(document, 'Content'),
    process: value(section(text, 'BusinessProcessSpecifiedDocumentContextParameter'), 'ID'),
    seller: party(section(text, 'SellerTradeParty')),
    buyer: party(section(text, 'BuyerTradeParty')),
    order: value(section(text, 'BuyerOrderReferencedDocument'), 'IssuerAssignedID'),
    delivered: date(section(text, 'ActualDeliverySupplyChainEvent')),
    lines: sections(text, 'IncludedSupplyChainTradeLineItem').map((line) => ({
      name: value(line, 'Name'),
      about: value(line, 'Description'),
      quantity: value(line, 'BilledQuantity'),
      unit: /unitCode="DAY"/.test(line) ? 'jour' : 'unité',
      price: value(section(line, 'NetPriceProductTradePrice'), 'ChargeAmount'),
      allowance: sections(line, 'SpecifiedTradeAllowanceCharge').map((allowance) => ({
        reason: value(allowance, 'Reason'),
        percent: value(allowance, 'CalculationPercent'),
        amount: value(allowance, 'ActualAmount'),
      }))[0],
      rate: value(line, 'RateApplicablePercent'),
      total: value(line, 'LineTotalAmount'),
    })),
    charge: {
      reason: value(section(settlement, 'SpecifiedTradeAllowanceCharge'), 'Reason'),
      amount: value(section(settlement, 'SpecifiedTradeAllowanceCharge'), 'ActualAmount'),
      rate: value(section(settlement, 'SpecifiedTradeAllowanceCharge'), 'RateApplicablePercent'),
    },
    taxes: sections(settlement, 'ApplicableTradeTax').map((tax) => ({
      rate: value(tax, 'RateApplicablePercent'),
      basis: value(tax, 'BasisAmount'),
      amount: value(tax, 'CalculatedAmount'),
    })),
    iban: value(settlement, 'IBANID'),
    terms: value(terms, 'Description'),
    due: date(terms),
    totals: {
      lines: value(totals, 'LineTotalAmount'),
      basis: value(totals, 'TaxBasisTotalAmount'),
      tax: value(totals, 'TaxTotalAmount'),
      gross: value(totals, 'GrandTotalAmount'),
      payable: value(totals, 'DuePayableAmount'),
    },
  }
}

function draw(page, { seller, buyer, lines, charge, taxes, totals, ...head }) {
  const ink = rgb(0.13, 0.15, 0.18)
  const grey = rgb(0.42, 0.45, 0.5)
  const accent = rgb(0.05, 0.36, 0.4)
  const pale = rgb(0.93, 0.96, 0.96)
  const left = 50
  const right = 545

  const put = (text, x, y, { font = regular, size = 9, color = ink } = {}) =>
    page.drawText(text, { x, y, font, size, color })
  const putRight = (text, x, y, style = {}) =>
    put(text, x - (style.font ?? regular).getTextWidth(text, style.size ?? 9), y, style)
  const rule = (y, color = pale, thickness = 1) =>
    page.drawLine({ start: { x: left, y }, end: { x: right, y }, color, thickness })
  const strong = { font: bold }
  const faint = { color: grey, size: 8 }

  put(seller.name, left, 785, { font: bold, size: 13, color: accent })
  put(seller.street, left, 768)
  put(seller.city, left, 756)
  put(`SIRET ${seller.siret}  ·  TVA ${seller.vat}`, left, 740, faint)
  put(`${seller.contact}  ·  ${seller.phone}  ·  ${seller.mail}`, left, 729, faint)
  putRight('FACTURE', right, 778, { font: bold, size: 24, color: accent })
  putRight(`n° ${head.number}`, right, 760, { font: bold, size: 11 })
  rule(715, accent, 1.5)

  const facts = [
    ["Date d'émission", head.issued],
    ['Date de la prestation', head.delivered],
    ["Date d'échéance", head.due],
    ['Bon de commande', head.order],
    ['Cadre de facturation', head.process],
  ]
  for (const [index, [label, text]] of facts.entries()) {
    put(label, left, 694 - index * 14, { color: grey })
    put(text, left + 120, 694 - index * 14)
  }
  page.drawRectangle({ x: 320, y: 622, width: right - 320, height: 84, color: pale })
  put('Facturé à', 332, 690, faint)
  put(buyer.name, 332, 676, { font: bold, size: 10 })
  put(buyer.street, 332, 663)
  put(buyer.city, 332, 651)
  put(`SIREN ${buyer.siren}  ·  TVA ${buyer.vat}`, 332, 638, faint)
  put(`Adresse électronique 0225:${buyer.address}`, 332, 628, faint)

  const columns = { quantity: 340, price: 420, rate: 470, total: right - 8 }
  let y = 590
  page.drawRectangle({ x: left, y: y - 7, width: right - left, height: 22, color: accent })
  const header = { font: bold, size: 8.5, color: rgb(1, 1, 1) }
  put('Désignation', left + 8, y, header)
  putRight('Quantité', columns.quantity, y, header)
  putRight('Prix unitaire HT', columns.price, y, header)
  putRight('TVA', columns.rate, y, header)
  putRight('Montant HT', columns.total, y, header)
  y -= 26
  for (const line of lines) {
    put(line.name, left + 8, y, strong)
    putRight(`${french(line.quantity, 0)} ${line.unit}${Number(line.quantity) >= 2 ? 's' : ''}`, columns.quantity, y)
    putRight(euros(line.price), columns.price, y)
    putRight(`${french(line.rate, 0)} %`, columns.rate, y)
    putRight(euros(line.total), columns.total, y)
    put(line.about, left + 8, y - 12, faint)
    y -= 24
    if (line.allowance) {
      const { reason, percent, amount } = line.allowance
      put(`${reason} ${french(percent, 0)} % : -${euros(amount)}`, left + 8, y, faint)
      y -= 12
    }
    rule(y + 2)
    y -= 14
  }
  put(charge.reason, left + 8, y, strong)
  putRight(`${french(charge.rate, 0)} %`, columns.rate, y)
  putRight(euros(charge.amount), columns.total, y)
  y -= 10
  rule(y, accent)

  let low = y - 22
  put('Détail de la TVA', left, low, strong)
  for (const tax of taxes) {
    low -= 15
    put(`TVA ${french(tax.rate, 0)} % sur ${euros(tax.basis)}`, left, low)
    putRight(euros(tax.amount), left + 200, low)
  }
  let down = y - 22
  for (const [label, amount] of [
    ['Total des lignes HT', totals.lines],
    ['Frais HT', charge.amount],
    ['Total HT', totals.basis],
    ['Total TVA', totals.tax],
    ['Total TTC', totals.gross],
  ]) {
    put(label, 350, down, { color: grey })
    putRight(euros(amount), columns.total, down)
    down -= 15
  }
  down -= 8
  page.drawRectangle({ x: 342, y: down - 9, width: right - 342, height: 22, color: accent })
  put('Net à payer', 350, down - 2, { font: bold, size: 10.5, color: rgb(1, 1, 1) })
  putRight(euros(totals.payable), columns.total, down - 2, { font: bold, size: 10.5, color: rgb(1, 1, 1) })

  down -= 50
  put('Règlement', left, down, strong)
  put(`${head.terms}, au plus tard le ${head.due}, par virement.`, left, down - 14)
  put(`IBAN ${head.iban.replace(/(.{4})(?=.)/g, '$1 ')}  ·  référence ${head.number}`, left, down - 27)
  down -= 52
  for (const note of head.notes) {
    put(note, left, down, faint)
    down -= 12
  }

  rule(70, accent)
  put(`${seller.name}  ·  ${seller.about}`, left, 56, faint)
  put('Document fictif. Ce PDF contient la facture en XML (Factur-X, profil EN 16931).', left, 45, faint)
}

/** What makes the file PDF/A-3b and Factur-X: colour profile, embedded XML, metadata, identifier. */
async function makeArchival(document) {
  const { context } = document
  const icc = await readFile(iccPath)
  const profile = context.register(new PdfStream([['N', PdfNumber.of(3)]], icc))
  const intent = PdfDict.of({
    Type: PdfName.of('OutputIntent'),
    S: PdfName.of('GTS_PDFA1'),
    OutputConditionIdentifier: PdfString.fromString('sRGB'),
    Info: PdfString.fromString('sRGB IEC61966-2.1'),
    DestOutputProfile: profile,
  })

  const embedded = context.register(
    new PdfStream(
      [
        ['Type', PdfName.of('EmbeddedFile')],
        ['Subtype', PdfName.of('text/xml')],
        [
          'Params',
          PdfDict.of({
            Size: PdfNumber.of(xml.length),
            ModDate: PdfString.fromString(pdfDate(MADE_AT)),
            CheckSum: PdfString.fromBytes(createHash('md5').update(xml).digest()),
          }),
        ],
      ],
      xml,
    ),
  )
  const specification = context.register(
    PdfDict.of({
      Type: PdfName.of('Filespec'),
      F: PdfString.fromString('factur-x.xml'),
      UF: PdfString.fromString('factur-x.xml'),
      Desc: PdfString.fromString('Factur-X'),
      AFRelationship: PdfName.of('Alternative'),
      EF: PdfDict.of({ F: embedded, UF: embedded }),
    }),
  )
  const metadata = context.register(
    new PdfStream(
      [
        ['Type', PdfName.of('Metadata')],
        ['Subtype', PdfName.of('XML')],
      ],
      new TextEncoder().encode(xmp()),
    ),
  )
  document.setMetadata({
    title: TITLE,
    author: invoice.seller.name,
    creator: MADE_BY,
    producer: MADE_BY,
    creationDate: MADE_AT,
    modificationDate: MADE_AT,
    language: 'fr-FR',
  })
  const catalog = context.catalog.getDict()
  catalog.set('Metadata', metadata)
  catalog.set('OutputIntents', PdfArray.of(intent))
  catalog.set('AF', PdfArray.of(specification))
  catalog.set(
    'Names',
    PdfDict.of({
      EmbeddedFiles: PdfDict.of({ Names: PdfArray.of(PdfString.fromString('factur-x.xml'), specification) }),
    }),
  )
  const id = PdfString.fromBytes(createHash('md5').update(xml).update(TITLE).digest())
  context.info.trailer.set('ID', PdfArray.of(id, id))
}

function xmp() {
  const at = MADE_AT.toISOString().replace('.000', '')
  const property = (name, description) => `
        <rdf:li rdf:parseType="Resource">
         <pdfaProperty:name>${name}</pdfaProperty:name>
         <pdfaProperty:valueType>Text</pdfaProperty:valueType>
         <pdfaProperty:category>external</pdfaProperty:category>
         <pdfaProperty:description>${description}</pdfaProperty:description>
        </rdf:li>`
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
   <pdfaid:part>3</pdfaid:part>
   <pdfaid:conformance>B</pdfaid:conformance>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${TITLE}</rdf:li></rdf:Alt></dc:title>
   <dc:creator><rdf:Seq><rdf:li>${invoice.seller.name}</rdf:li></rdf:Seq></dc:creator>
   <dc:language><rdf:Bag><rdf:li>fr-FR</rdf:li></rdf:Bag></dc:language>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
   <xmp:CreatorTool>${MADE_BY}</xmp:CreatorTool>
   <xmp:CreateDate>${at}</xmp:CreateDate>
   <xmp:ModifyDate>${at}</xmp:ModifyDate>
   <pdf:Producer>${MADE_BY}</pdf:Producer>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
   <pdfaExtension:schemas>
    <rdf:Bag>
     <rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>fx</pdfaSchema:prefix>
      <pdfaSchema:property>
       <rdf:Seq>${property('DocumentFileName', 'name of the embedded XML invoice file')}${property('DocumentType', 'INVOICE')}${property('Version', 'version of the Factur-X XML schema')}${property('ConformanceLevel', 'conformance level of the embedded XML invoice')}
       </rdf:Seq>
      </pdfaSchema:property>
     </rdf:li>
    </rdf:Bag>
   </pdfaExtension:schemas>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:fx="urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#">
   <fx:DocumentType>INVOICE</fx:DocumentType>
   <fx:DocumentFileName>factur-x.xml</fx:DocumentFileName>
   <fx:Version>1.0</fx:Version>
   <fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`
}

/** The library tags each font subset with six letters drawn at random; these are replaced by fixed ones. */
function fixSubsetTags(file) {
  const text = file.toString('latin1')
  const tags = new Map()
  for (const { 1: tag, index } of text.matchAll(/\/([A-Z]{6})\+/g)) {
    if (!tags.has(tag)) tags.set(tag, `AAAAA${String.fromCharCode(65 + tags.size)}`)
    file.write(tags.get(tag), index + 1, 'latin1')
  }
}

function pdfDate(date) {
  return `D:${date.toISOString().replace(/\D/g, '').slice(0, 14)}Z`
}

function french(decimal, digits) {
  const [whole, fraction = ''] = decimal.split('.')
  const kept = digits > 0 ? fraction.padEnd(digits, '0') : fraction.replace(/0+$/, '')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0')
  return kept ? `${grouped},${kept}` : grouped
}

function euros(amount) {
  return `${french(amount, 2)}\u00a0€`
}
