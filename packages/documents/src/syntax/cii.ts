import { CII } from '../cii.js'
import { group, leaf, text, token, within } from './elements.js'
import { date102, indicator } from './kinds.js'
import type { Element, Table } from './table.js'

let built: Table | undefined

/** CII D22B (UN/CEFACT Cross Industry Invoice) as Factur-X 1.09 cuts it into profiles. Built at the first call. */
export function cii(): Table {
  built ??= {
    syntax: 'CII',
    profiles: ['MINIMUM', 'BASIC WL', 'BASIC', 'EN 16931', 'EXTENDED', 'EXTENDED-CTC-FR'],
    guidelines: {
      MINIMUM: 'urn:factur-x.eu:1p0:minimum',
      'BASIC WL': 'urn:factur-x.eu:1p0:basicwl',
      BASIC: 'urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic',
      'EN 16931': 'urn:cen.eu:en16931:2017',
      EXTENDED: 'urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended',
      'EXTENDED-CTC-FR': 'urn:cen.eu:en16931:2017#conformant#urn.cpro.gouv.fr:1p0:extended-ctc-fr',
    },
    prefixes: {
      rsm: CII,
      ram: 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
      qdt: 'urn:un:unece:uncefact:data:standard:QualifiedDataType:100',
      udt: 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
    },
    root: within('rsm:CrossIndustryInvoice', '1', [
      within('rsm:ExchangedDocumentContext', '1', [
        within('ram:TestIndicator', '----?', [leaf('udt:Indicator', '1', indicator, 'processControl.test')]),
        within('ram:BusinessProcessSpecifiedDocumentContextParameter', '?', [
          token('ram:ID', '1', 'processControl.businessProcess'),
        ]),
        within('ram:GuidelineSpecifiedDocumentContextParameter', '1', [
          token('ram:ID', '1', 'processControl.guideline'),
        ]),
      ]),
      within('rsm:ExchangedDocument', '1', [
        token('ram:ID', '1', 'invoiceNumber'),
        text('ram:Name', '----?', 'documentName'),
        token('ram:TypeCode', '1', 'typeCode'),
        date('ram:IssueDateTime', '1', 'issueDate'),
        within('ram:CopyIndicator', '----?', [leaf('udt:Indicator', '1', indicator, 'copy')]),
        token('ram:LanguageID', '----?', 'language'),
        group('ram:IncludedNote', '-*', 'notes[]', [
          token('ram:ContentCode', '----?', 'contentCode'),
          text('ram:Content', '-111?', 'text'),
          token('ram:SubjectCode', '-?', 'subjectCode'),
        ]),
      ]),
    ]),
  }
  return built
}

function date(name: string, card: string, to: string): Element {
  return within(name, card, [
    leaf('udt:DateTimeString', '1', date102, to, { attributes: [{ name: 'format', is: '102', required: true }] }),
  ])
}
