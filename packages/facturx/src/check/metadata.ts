import { DocumentError } from '@facturelle/core'
import type { PdfCopy } from '../pdf/copy.js'
import { PdfStream } from '../pdf/objects.js'
import type { AttachedFile } from './attachments.js'
import type { Report } from './report.js'
import { type DescribedSchema, readXmp, textOfValue, type XmpPacket } from './xmp.js'
import { PREDEFINED, TRUSTED } from './xmp-schemas.js'

const PDFA_ID = 'http://www.aiim.org/pdfa/ns/id/'
/** Schemas of hybrid invoices: Factur-X and ZUGFeRD 2.1 on, ZUGFeRD 2.0, ZUGFeRD 1. */
const FX = [
  'urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#',
  'urn:zugferd:pdfa:CrossIndustryDocument:invoice:2p0#',
  'urn:ferd:pdfa:CrossIndustryDocument:invoice:1p0#',
]
const FX_NAMES = ['DocumentType', 'DocumentFileName', 'Version', 'ConformanceLevel'] as const
const MAX_METADATA = 4 * 1024 * 1024

/** What the metadata of a hybrid invoice say. */
export interface XmpFacts {
  readonly pdfaPart?: string
  readonly pdfaConformance?: string
  /** The namespace of what follows. */
  readonly schema?: string
  readonly documentType?: string
  readonly documentFileName?: string
  readonly version?: string
  readonly conformanceLevel?: string
  readonly title?: string
  readonly creatorTool?: string
  readonly producer?: string
}

/** Reads the metadata, and tells what PDF/A does not allow of them. */
export function checkMetadata(pdf: PdfCopy, report: Report): XmpFacts | undefined {
  const stream = pdf.resolve(pdf.catalog.get('Metadata'))
  if (!(stream instanceof PdfStream)) {
    report.add('METADATA_MISSING')
    return undefined
  }
  let packet: XmpPacket
  try {
    packet = readXmp(pdf.data(stream, MAX_METADATA))
  } catch (error) {
    if (!DocumentError.isInstance(error)) throw error
    report.add('METADATA_BROKEN')
    return undefined
  }
  if (packet.headerAttributes.length > 0) report.add('METADATA_HEADER', { detail: packet.headerAttributes.join(', ') })
  identification(packet, report)
  described(packet, report)
  return factsOf(packet)
}

function identification({ properties }: XmpPacket, report: Report): void {
  const own = properties.filter(({ uri }) => uri === PDFA_ID)
  if (own.some(({ prefix }) => prefix !== '' && prefix !== 'pdfaid')) report.add('PDFA_PREFIX')
  const value = (name: string) => textOfValue(own.find(({ local }) => local === name)?.value)
  if (value('part') !== '3') report.add('PDFA_PART')
  if (!['A', 'B', 'U'].includes(value('conformance') ?? '')) report.add('PDFA_CONFORMANCE')
}

function described({ properties, described: schemas }: XmpPacket, report: Report): void {
  for (const schema of schemas) {
    const complete = schema.properties.every(
      ({ name, valueType, category, description }) =>
        name && valueType && (category === 'internal' || category === 'external') && description !== undefined,
    )
    if (!schema.uri || !schema.prefix || !complete) report.add('EXTENSION_SCHEMA', { detail: schema.prefix ?? '' })
  }
  for (const { uri, local, prefix } of properties) {
    if (PREDEFINED.get(uri)?.has(local) || TRUSTED.has(uri)) continue
    if (!describes(schemas, uri, local)) report.add('METADATA_PROPERTY', { detail: `${prefix || uri}:${local}` })
  }
}

function describes(schemas: readonly DescribedSchema[], uri: string, local: string): boolean {
  return schemas.some((schema) => schema.uri === uri && schema.properties.some(({ name }) => name === local))
}

function factsOf({ properties }: XmpPacket): XmpFacts {
  const read = (uri: string, name: string) =>
    textOfValue(properties.find((one) => one.uri === uri && one.local === name)?.value)
  const schema = FX.find((uri) => properties.some((one) => one.uri === uri))
  const fx = (name: (typeof FX_NAMES)[number]) => (schema === undefined ? undefined : read(schema, name))
  const facts = {
    pdfaPart: read(PDFA_ID, 'part'),
    pdfaConformance: read(PDFA_ID, 'conformance'),
    schema,
    documentType: fx('DocumentType'),
    documentFileName: fx('DocumentFileName'),
    version: fx('Version'),
    conformanceLevel: fx('ConformanceLevel'),
    title: read('http://purl.org/dc/elements/1.1/', 'title'),
    creatorTool: read('http://ns.adobe.com/xap/1.0/', 'CreatorTool'),
    producer: read('http://ns.adobe.com/pdf/1.3/', 'Producer'),
  }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}

/** Levels as the metadata write them, by profile. */
const LEVELS: Readonly<Record<string, readonly string[]>> = {
  MINIMUM: ['MINIMUM'],
  'BASIC WL': ['BASIC WL'],
  BASIC: ['BASIC'],
  // ZUGFeRD 1 called it so.
  'EN 16931': ['EN 16931', 'COMFORT'],
  EXTENDED: ['EXTENDED'],
  'EXTENDED-CTC-FR': ['EXTENDED', 'EXTENDED-CTC-FR'],
  XRECHNUNG: ['XRECHNUNG', 'EN 16931'],
}

/** What the metadata say of the invoice, against the invoice. */
export function checkHybrid(
  facts: XmpFacts | undefined,
  file: AttachedFile | undefined,
  profile: string | undefined,
  report: Report,
): void {
  if (!facts) return
  if (facts.schema === undefined) {
    report.add('FX_MISSING')
    return
  }
  const level = facts.conformanceLevel
  const levels = profile === undefined ? undefined : LEVELS[profile]
  if (level === undefined || (levels && !levels.includes(level)))
    report.add('FX_LEVEL', { detail: [level ?? 'none', profile].filter(Boolean).join(' / ') })
  if (facts.documentFileName === undefined || (file && facts.documentFileName !== file.name)) report.add('FX_FILE_NAME')
  if (facts.documentType !== 'INVOICE') report.add('FX_DOCUMENT_TYPE')
  if (!facts.version) report.add('FX_VERSION')
}
