/** What the metadata of a PDF say of a hybrid invoice. */
export interface HybridMetadata {
  /** `INVOICE`: credit notes too, as the standard has it. */
  readonly documentType: 'INVOICE'
  readonly fileName: string
  readonly version: string
  /** `MINIMUM`, `BASIC WL`, `BASIC`, `EN 16931`, `EXTENDED`, `XRECHNUNG`. */
  readonly conformanceLevel: string
}

/** What the metadata of a PDF say. */
export interface Metadata {
  readonly title?: string
  readonly author?: string
  readonly subject?: string
  readonly keywords?: string
  readonly creatorTool?: string
  readonly producer: string
  /** RFC 5646. */
  readonly language?: string
  /** ISO 8601 with its offset. */
  readonly createDate: string
  readonly modifyDate: string
  /** `uuid:` and so on. */
  readonly documentId: string
  readonly hybrid?: HybridMetadata
}

/** The namespace of Factur-X metadata. */
export const FX_URI = 'urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#'

const FX_PROPERTIES = [
  ['DocumentFileName', 'Name of the XML file embedded in this document'],
  ['DocumentType', 'Kind of the business document'],
  ['Version', 'Version of the standard that the XML file follows'],
  ['ConformanceLevel', 'Profile of the XML file'],
] as const

/** The metadata as an XMP packet, with the description of the Factur-X schema that PDF/A wants. */
export function writeXmp(metadata: Metadata): Uint8Array {
  const { title, author, subject, keywords, creatorTool, producer, language, hybrid } = metadata
  const parts = [
    description(
      'pdfaid',
      'http://www.aiim.org/pdfa/ns/id/',
      '<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>',
    ),
    description('dc', 'http://purl.org/dc/elements/1.1/', [
      '<dc:format>application/pdf</dc:format>',
      title && `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>`,
      author && `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`,
      subject &&
        `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(subject)}</rdf:li></rdf:Alt></dc:description>`,
      language && `<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>`,
    ]),
    description('pdf', 'http://ns.adobe.com/pdf/1.3/', [
      `<pdf:Producer>${escaped(producer)}</pdf:Producer>`,
      keywords && `<pdf:Keywords>${escaped(keywords)}</pdf:Keywords>`,
    ]),
    description('xmp', 'http://ns.adobe.com/xap/1.0/', [
      `<xmp:CreateDate>${metadata.createDate}</xmp:CreateDate>`,
      `<xmp:ModifyDate>${metadata.modifyDate}</xmp:ModifyDate>`,
      `<xmp:MetadataDate>${metadata.modifyDate}</xmp:MetadataDate>`,
      creatorTool && `<xmp:CreatorTool>${escaped(creatorTool)}</xmp:CreatorTool>`,
    ]),
    description(
      'xmpMM',
      'http://ns.adobe.com/xap/1.0/mm/',
      `<xmpMM:DocumentID>${metadata.documentId}</xmpMM:DocumentID>`,
    ),
    ...(hybrid ? [extensionSchema(), hybridDescription(hybrid)] : []),
  ]
  const packet = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
${parts.join('\n')}
</rdf:RDF>
</x:xmpmeta>
${`${' '.repeat(99)}\n`.repeat(20)}<?xpacket end="w"?>`
  return new TextEncoder().encode(packet)
}

function description(prefix: string, uri: string, content: string | readonly (string | undefined)[]): string {
  const lines = typeof content === 'string' ? content : content.filter(Boolean).join('\n')
  return `<rdf:Description rdf:about="" xmlns:${prefix}="${uri}">\n${lines}\n</rdf:Description>`
}

function hybridDescription(hybrid: HybridMetadata): string {
  return description('fx', FX_URI, [
    `<fx:DocumentType>${hybrid.documentType}</fx:DocumentType>`,
    `<fx:DocumentFileName>${escaped(hybrid.fileName)}</fx:DocumentFileName>`,
    `<fx:Version>${escaped(hybrid.version)}</fx:Version>`,
    `<fx:ConformanceLevel>${escaped(hybrid.conformanceLevel)}</fx:ConformanceLevel>`,
  ])
}

function extensionSchema(): string {
  const properties = FX_PROPERTIES.map(
    ([name, text]) =>
      `<rdf:li rdf:parseType="Resource"><pdfaProperty:name>${name}</pdfaProperty:name><pdfaProperty:valueType>Text</pdfaProperty:valueType><pdfaProperty:category>external</pdfaProperty:category><pdfaProperty:description>${text}</pdfaProperty:description></rdf:li>`,
  ).join('\n')
  return `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${FX_URI}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>fx</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq>
${properties}
</rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`
}

/** As XML; characters that XML does not know are left out: metadata of old files hold such. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
