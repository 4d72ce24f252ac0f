// Invoices before independent judges. Every invoice of the data folder is read, written back in its own profile and in each
// of the others, and read again; so are random ones with every field of the model. What is written must pass the XML schema
// of its profile and have no element that the profile's rules take back; what is lost on the way must be told by `unmapped`
// or `omitted`, which is judged on the texts of both files, by another XML reader. Without the folder nothing is done.
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { checkStructure, convertInvoice, parseInvoice, writeInvoice } from '@facturelle/documents/syntax'
import { facturx } from '@facturelle/facturx'
import fontoxpath from 'fontoxpath'
import { ParseOption, XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm'
import { parseXmlDocument, serializeToWellFormedString } from 'slimdom'
import { testSupport } from './test-support.mjs'

const SPOILT_SAMPLES = process.env.FACTURELLE_SOAK ? 20 : 2
const RANDOM = Number(process.env.FACTURELLE_SOAK ? 2000 : 150)

/** By what the file is. */
const UBL_SCHEMAS = {
  Invoice: 'maindoc/UBL-Invoice-2.1.xsd',
  CreditNote: 'maindoc/UBL-CreditNote-2.1.xsd',
}

/** A syntax, how its files are known, and where its judges are. Another syntax is another entry. */
const SYNTAXES = {
  CII: {
    marker: 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100',
    // XRechnung and files that claim no known profile are read as what they are built on.
    profileOf: (profile) => (profile === 'XRECHNUNG' || profile === undefined ? 'EN 16931' : profile),
    schemas: (reference) => join(reference, 'schemas/factur-x-1.09'),
    profiles: {
      MINIMUM: { schema: 'minimum/Factur-X_MINIMUM.xsd', rules: 'factur-x-1.09.2-MINIMUM.sch' },
      'BASIC WL': { schema: 'basicwl/Factur-X_BASICWL.xsd', rules: 'factur-x-1.09.2-BASIC-WL.sch' },
      BASIC: { schema: 'basic/Factur-X_BASIC.xsd', rules: 'factur-x-1.09.2-BASIC.sch' },
      'EN 16931': { schema: 'en16931/Factur-X_EN16931.xsd', rules: 'factur-x-1.09.2-EN16931.sch' },
      EXTENDED: { schema: 'extended/Factur-X_EXTENDED.xsd', rules: 'factur-x-1.09.2-EXTENDED.sch' },
      'EXTENDED-CTC-FR': { schema: 'extended/Factur-X_EXTENDED.xsd', rules: 'factur-x-1.09.2-EXTENDED.sch' },
    },
    // What a writer may say of its own: values that the syntax repeats, or asks for where the model has none.
    mayAdd:
      /\/ram:(TaxPointDate|DueDateTypeCode)\b|TaxTotalAmount\/@currencyID|ProcuringProject\/ram:Name|AdditionalReferencedDocument\/ram:TypeCode|Guideline/,
    // What may go untold: a currency that is that of the invoice, and a guideline where another profile is asked for.
    mayLose: /@currencyID$|GuidelineSpecifiedDocumentContextParameter/,
    // An account goes where its form says.
    alias: (path) => path.replace('ram:ProprietaryID', 'ram:IBANID'),
    prefixes: {
      'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100': 'rsm',
      'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100': 'ram',
      'urn:un:unece:uncefact:data:standard:QualifiedDataType:100': 'qdt',
      'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100': 'udt',
    },
  },
  UBL: {
    marker: 'urn:oasis:names:specification:ubl:schema:xsd:',
    profileOf: (profile) => (profile === 'EXTENDED-CTC-FR' ? profile : 'EN 16931'),
    schemas: (reference) => join(reference, 'schemas/ubl-2.1'),
    profiles: {
      'EN 16931': { schema: UBL_SCHEMAS, rules: 'en16931-ubl-1.3.16.sch' },
      'EXTENDED-CTC-FR': { schema: UBL_SCHEMAS, rules: 'EXTENDED-CTC-FR-UBL-V1.4.0.03.sch' },
    },
    // A tax number that is not the one of VAT says so by any scheme but `VAT`. A sales order needs an order to stand in.
    mayAdd: /CustomizationID|cac:OrderReference\/cbc:ID|DocumentReference\/cbc:DocumentTypeCode/,
    mayLose: /CustomizationID|UBLVersionID/,
    // BT-3 says what a document is, whatever its root element was.
    alias: (path) =>
      path
        .replace(/^\/CreditNote/, '/Invoice')
        .replace('cbc:CreditNoteTypeCode', 'cbc:InvoiceTypeCode')
        .replace('cac:CreditNoteLine', 'cac:InvoiceLine')
        .replace('cbc:CreditedQuantity', 'cbc:InvoicedQuantity'),
    prefixes: {
      'urn:oasis:names:specification:ubl:schema:xsd:Invoice-2': '',
      'urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2': '',
      'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2': 'cac',
      'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2': 'cbc',
    },
  },
}

/** What is done to each element of a good file. */
const CHANGES = {
  'taken away': (element) => element.remove(),
  'put twice': (element) => element.after(element.cloneNode(true)),
  'put last': (element) => element.parentNode.append(element),
  renamed(element, document) {
    const other = document.createElementNS(element.namespaceURI, `${element.nodeName}X`)
    while (element.firstChild) other.append(element.firstChild)
    element.replaceWith(other)
  },
  'with another text': (element) => element.children.length === 0 && element.append('x'),
  'with text between': (element) => element.children.length > 0 && element.append('x'),
  'without attributes': (element) => {
    const names = element.attributes.map(({ name }) => name)
    for (const name of names) if (!name.startsWith('xmlns')) element.removeAttribute(name)
  },
}

const [reference = '', data = ''] = process.argv.slice(2)
if (!existsSync(data) || !existsSync(reference)) console.log('invoices skipped: no shared reference')
else process.exitCode = await main()

async function main() {
  const problems = []
  const files = (await invoicesOf(data)).filter(({ text }) =>
    Object.values(SYNTAXES).some(({ marker }) => text.includes(marker)),
  )
  await countCodeLists(problems)
  const { randomInvoice } = await testSupport('random-invoice')
  const everyJudge = {}
  for (const [syntax, settings] of Object.entries(SYNTAXES)) {
    const judges = await judgesOf(settings)
    everyJudge[syntax] = judges
    const own = files.filter(({ text }) => text.includes(settings.marker))
    const tally = { read: 0, valid: 0, back: 0, equal: 0, leaves: 0, lost: 0, unmapped: new Map(), omitted: new Map() }
    for (const file of own) readAndWrite(syntax, settings, judges, file, tally, problems)
    print([
      [
        `${syntax} files`,
        'read',
        'valid by the schema',
        'written, valid',
        'read again the same',
        'values',
        'lost, told',
      ],
      [own.length, tally.read, tally.valid, tally.back, tally.equal, tally.leaves, tally.lost].map(String),
    ])
    console.log(`\nmet and not carried: ${listed(tally.unmapped)}\nleft out by the profile: ${listed(tally.omitted)}\n`)

    const samples = []
    const rows = [['random invoices', 'written', 'valid by the schema', 'within the profile', 'read again the same']]
    for (const profile of Object.keys(settings.profiles)) {
      const figures = { written: 0, valid: 0, within: 0, same: 0 }
      for (let seed = 0; seed < RANDOM; seed++) {
        const rich = seed % 2 === 0
        const invoice = randomInvoice(seed, { profile: rich ? 'EXTENDED' : 'EN 16931', mostLines: 4 })
        const name = `random ${rich ? 'EXTENDED' : 'EN 16931'} ${seed} as ${profile}`
        const written = writeInvoice(invoice, { syntax, profile })
        figures.written++
        if (seed < SPOILT_SAMPLES) samples.push({ profile, xml: decode(written.bytes) })
        const [issue] = checkStructure(written.bytes).issues
        if (issue) problems.push(`${name}: ${issue.code} ${issue.path}`)
        const wrong = judges[profile].schema(written.bytes)
        if (wrong.length > 0) problems.push(`${name}: ${wrong[0]}`)
        else figures.valid++
        // The rules are slow to ask.
        const outside = seed % 10 < 2 ? judges[profile].takenBack(decode(written.bytes)) : []
        if (outside.length > 0) problems.push(`${name}: ${outside[0]} is not of the profile`)
        else figures.within++
        const again = writeInvoice(parseInvoice(written.bytes).invoice, { syntax, profile })
        if (Buffer.compare(again.bytes, written.bytes) === 0 && again.omitted.length === 0) figures.same++
        else problems.push(`${name}: is another one when read and written again ${JSON.stringify(again.omitted[0])}`)
      }
      rows.push([profile, ...Object.values(figures).map(String)])
    }
    print(rows)
    spoil(judges, samples, problems)
  }
  await convertAll(files, randomInvoice, everyJudge, problems)
  for (const problem of problems.slice(0, 40)) console.error(problem)
  console.log(`\ninvoices: ${files.length} files, ${problems.length} problems`)
  return problems.length > 0 ? 1 : 0
}

/** The structure check has no code lists, as the schemas have none; but for one of signatures. */
async function countCodeLists(problems) {
  for (const [syntax, { schemas }] of Object.entries(SYNTAXES)) {
    const folder = schemas(reference)
    const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.xsd'))
    let lists = 0
    for (const name of names) {
      const { length } = (await readFile(join(folder, name), 'utf8')).match(/<\w+:enumeration\b/g) ?? []
      if (length > 0 && name.includes('XAdES')) continue
      lists += length ?? 0
    }
    console.log(`${syntax}: ${lists} enumerations in ${names.length} schema files, without those of signatures`)
    if (lists > 0) problems.push(`${syntax}: the schemas have code lists, of which the structure check knows nothing`)
  }
}

/** Each element of good files taken away, put twice, put last, renamed, emptied: what the schema refuses, we do. */
function spoil(judges, samples, problems) {
  const figures = { spoilt: 0, schema: 0, both: 0, stricter: 0 }
  for (const { profile, xml } of samples) {
    const count = parseXmlDocument(xml).getElementsByTagName('*').length
    for (let at = 1; at < count; at += 1 + Math.floor(count / 60)) {
      for (const [how, change] of Object.entries(CHANGES)) {
        const document = parseXmlDocument(xml)
        const element = document.getElementsByTagName('*')[at]
        change(element, document)
        const bytes = new TextEncoder().encode(serializeToWellFormedString(document))
        const refused = judges[profile].schema(bytes)
        const { issues } = checkStructure(bytes, { profile })
        figures.spoilt++
        if (refused.length > 0) figures.schema++
        if (refused.length > 0 && issues.length > 0) figures.both++
        if (refused.length === 0 && issues.length > 0) figures.stricter++
        if (refused.length > 0 && issues.length === 0) {
          problems.push(`${profile}, ${element.nodeName} ${how}: passes here, and not the schema: ${refused[0]}`)
        }
      }
    }
  }
  print([
    ['spoilt files', 'refused by the schema', 'here as well', 'here alone'],
    [figures.spoilt, figures.schema, figures.both, figures.stricter].map(String),
  ])
}

function readAndWrite(syntax, settings, judges, { name, bytes, text }, tally, problems) {
  const parsed = parseInvoice(bytes)
  tally.read++
  const profile = settings.profileOf(parsed.profile)
  const invalid = judges[profile].schema(bytes)
  const rich = Object.keys(settings.profiles).at(-1)
  for (const [target, strict] of [
    [profile, invalid.length === 0],
    [rich, false],
  ]) {
    const own = target === profile
    const written = writeInvoice(parsed.invoice, own ? { syntax } : { syntax, profile: target })
    const before = leavesOf(text, settings)
    const after = leavesOf(decode(written.bytes), settings)
    const lost = missing(before, after)
    const untold = lost.filter(
      ({ path }) =>
        !settings.mayLose.test(path) &&
        written.omitted.length === 0 &&
        !parsed.unmapped.some((one) => tells(one.path, path)),
    )
    for (const { path, value } of untold)
      problems.push(`${name} as ${target}: ${path} is lost, untold (${value.length} characters)`)
    for (const { path } of missing(after, before)) {
      if (!settings.mayAdd.test(path) && parsed.unmappedCount === 0)
        problems.push(`${name} as ${target}: ${path} is added`)
    }
    const again = parseInvoice(written.bytes)
    const { processControl: _, ...first } = parsed.invoice
    const { processControl: __, ...second } = again.invoice
    const same = isDeepStrictEqual(first, second)
    if (!same && written.omitted.length === 0) problems.push(`${name} as ${target}: reads as another invoice`)
    if (again.unmappedCount > 0)
      problems.push(`${name} as ${target}: ${again.unmapped[0].path} is written and not read`)
    if (!own) continue
    tally.leaves += before.length
    tally.lost += lost.length
    if (same) tally.equal++
    for (const { path, reason } of parsed.unmapped) count(tally.unmapped, `${plain(path)} ${reason}`)
    for (const { path, reason } of written.omitted) count(tally.omitted, `${plain(path)} ${reason}`)
    // A mandatory value that is none, a 31st of February, cannot come back.
    if (!strict || parsed.unmapped.some(({ reason }) => reason === 'VALUE')) continue
    tally.valid++
    const wrong = judges[target].schema(written.bytes)
    if (wrong.length === 0) tally.back++
    else problems.push(`${name} as ${target}: ${wrong[0]}`)
  }
}

/** Every text and attribute of a file, with its path; whitespace that no type keeps is taken away. */
function leavesOf(xml, { prefixes, alias }) {
  const found = []
  const visit = (element, above) => {
    const prefix = prefixes[element.namespaceURI]
    const path = alias(`${above}/${prefix === '' ? '' : `${prefix ?? '*'}:`}${element.localName}`)
    for (const { name, value } of element.attributes) {
      if (!name.startsWith('xmlns') && !name.startsWith('xsi:'))
        found.push({ path: `${path}/@${name}`, value: value.trim() })
    }
    const text = [...element.childNodes].filter(({ nodeType }) => nodeType === 3 || nodeType === 4)
    const own = text.map(({ data }) => data).join('')
    if (own.trim() !== '') found.push({ path, value: canonical(own) })
    for (const child of element.children) visit(child, path)
  }
  const document = parseXmlDocument(xml)
  visit(document.documentElement, '')
  return found
}

function canonical(text) {
  const value = text.trim()
  if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(value))
    return value
      .replace('+', '')
      .replace(/\.$/, '')
      .replace(/^(-?)\./, '$10.')
  return value.length > 200 ? value.replace(/\s+/g, '') : value.replace(/\r\n?/g, '\n')
}

/** What one list has and the other has not, as often as it has it. */
function missing(list, other) {
  const left = new Map()
  for (const { path, value } of other) count(left, `${path}\n${value}`)
  return list.filter(({ path, value }) => {
    const key = `${path}\n${value}`
    const times = left.get(key) ?? 0
    if (times > 0) left.set(key, times - 1)
    return times === 0
  })
}

function tells(told, path) {
  const where = plain(told)
  return path === where || path.startsWith(`${where}/`)
}

function plain(path) {
  return path.replace(/\[\d+\]/g, '')
}

function count(map, key) {
  map.set(key, (map.get(key) ?? 0) + 1)
}

function listed(map) {
  const rows = [...map]
    .sort(([, a], [, b]) => b - a)
    .map(([what, times]) => `${what.split('/').slice(-3).join('/')} ${times}`)
  return rows.length > 0 ? rows.join('; ') : 'nothing'
}

/** The schemas are parsed from memory alone: nothing in them opens a file or a connection. */
async function judgesOf(settings) {
  const folder = settings.schemas(reference)
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.xsd'))
  const sources = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, new Uint8Array(await readFile(join(folder, name)))])),
  )
  xmlRegisterInputProvider(new XmlBufferInputProvider(sources))
  const judges = {}
  for (const [profile, { schema, rules }] of Object.entries(settings.profiles)) {
    judges[profile] = {
      schema: schemaJudge(schema, sources),
      takenBack: rules ? takenBackBy(await readFile(join(reference, 'rules', rules), 'utf8')) : () => [],
    }
  }
  return judges
}

/** Of several schemas the one that is named as the root element. */
function schemaJudge(schema, sources) {
  const validators = Object.entries(typeof schema === 'string' ? { '': schema } : schema).map(([name, file]) => [
    name,
    XsdValidator.fromDoc(XmlDocument.fromBuffer(sources[file], { url: file })),
  ])
  return (bytes) => {
    const [, root] = /<(?:\w+:)?(\w+)/.exec(decode(bytes.subarray(0, 2000))) ?? []
    const [, validator] = validators.find(([name]) => name === root) ?? validators[0]
    return judge(validator, bytes)
  }
}

function judge(validator, bytes) {
  const document = XmlDocument.fromBuffer(bytes, { option: ParseOption.XML_PARSE_NO_XXE })
  try {
    validator.validate(document)
    return []
  } catch (error) {
    return (error.details ?? [{ message: String(error) }]).map(({ message }) => `schema: ${message.trim()}`)
  } finally {
    document.dispose()
  }
}

/**
 * The places where a profile's rules take back what the schema has: in Factur-X a report of whatever stands there, in UBL
 * an assertion that nothing does.
 */
function takenBackBy(text) {
  const schema = parseXmlDocument(text)
  const namespaces = {}
  for (const ns of schema.getElementsByTagName('ns')) namespaces[ns.getAttribute('prefix')] = ns.getAttribute('uri')
  const options = { namespaceResolver: (prefix) => namespaces[prefix] ?? null }
  const contextOf = (rule) => rule.parentNode.getAttribute('context')
  const reported = [...schema.getElementsByTagName('report')]
    .filter((report) => report.getAttribute('test') === 'true()')
    .map((report) => ({ id: contextOf(report), context: contextOf(report), test: 'false()' }))
  const asserted = [...schema.getElementsByTagName('assert')]
    .filter((assert) => /^UBL-(FREXT-)?(CR|DT)-/.test(assert.getAttribute('id')))
    .map((assert) => ({ id: assert.getAttribute('id'), context: contextOf(assert), test: assert.getAttribute('test') }))
  return (xml) => {
    const document = parseXmlDocument(xml)
    return [...reported, ...asserted]
      .filter(({ context, test }) =>
        fontoxpath
          .evaluateXPathToNodes(
            context.startsWith('/') ? context : context.replace(/(^|\| *)(?=\w|\()/g, '$1//'),
            document,
            null,
            null,
            options,
          )
          .some((node) => !fontoxpath.evaluateXPathToBoolean(test, node, null, null, options)),
      )
      .map(({ id }) => id)
  }
}

/** Every file of the folder that is an invoice, those inside PDFs too. */
async function invoicesOf(folder) {
  const engine = facturx()
  const found = []
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    if (/unit-|expected/.test(name) || !/\.(xml|pdf)$/i.test(name)) continue
    const bytes = new Uint8Array(await readFile(join(folder, name)))
    const inspection = /pdf$/i.test(name) ? await engine.inspect(bytes).catch(() => undefined) : undefined
    const xml = /pdf$/i.test(name) ? inspection?.embedded?.bytes : bytes
    const text = xml && decode(xml)
    if (text && /:(CrossIndustryInvoice|Invoice|CreditNote)\b|<(Invoice|CreditNote)\b/.test(text.slice(0, 3000))) {
      found.push({ name: relative('.', name), bytes: xml, text })
    }
  }
  return found
}

/** Each file in the other syntax, and back. */
async function convertAll(files, randomInvoice, judges, problems) {
  const { withoutOmitted } = await testSupport('without-omitted')
  const made = Array.from({ length: RANDOM }, (_, seed) => {
    const profile = seed % 2 === 0 ? 'EXTENDED' : 'EN 16931'
    const syntax = seed % 4 < 2 ? 'CII' : 'UBL'
    const target = syntax === 'UBL' && profile === 'EXTENDED' ? 'EXTENDED-CTC-FR' : profile
    const { bytes } = writeInvoice(randomInvoice(seed, { profile, mostLines: 4 }), { syntax, profile: target })
    return { name: `random ${profile} ${seed}`, bytes }
  })
  const rows = [
    ['conversions', 'made', 'without lines', 'valid before', 'valid after', 'nothing left out', 'back the same'],
  ]
  const omissions = new Map()
  for (const [from, to] of [
    ['CII', 'UBL'],
    ['UBL', 'CII'],
  ]) {
    for (const [what, list] of [
      ['files', files],
      ['random', made],
    ]) {
      const figures = { made: 0, lineless: 0, valid: 0, validAfter: 0, whole: 0, back: 0 }
      for (const { name, bytes } of list) {
        const parsed = parseInvoice(bytes)
        if (parsed.syntax !== from) continue
        if (to === 'UBL' && parsed.invoice.lines.length === 0) {
          figures.lineless++
          continue
        }
        const there = convertInvoice(bytes, { to })
        figures.made++
        for (const { path, reason } of there.omitted) if (what === 'files') count(omissions, `${plain(path)} ${reason}`)
        const sound = parsed.unmapped.every(({ reason }) => reason !== 'VALUE')
        const own = SYNTAXES[from].profileOf(parsed.profile)
        if (sound && judges[from][own].schema(bytes).length === 0) {
          figures.valid++
          const wrong = judges[to][there.profile].schema(there.bytes)
          if (wrong.length === 0) figures.validAfter++
          else problems.push(`${name} to ${to}: ${wrong[0]}`)
        }
        if (there.omitted.length === 0 && there.moved.length === 0) figures.whole++
        const expected = comparable(withoutOmitted(parsed.invoice, there.omitted))
        if (there.moved.length === 0 && !isDeepStrictEqual(expected, comparable(parseInvoice(there.bytes).invoice)))
          problems.push(`${name} to ${to}: says something else`)
        const back = convertInvoice(there.bytes, { to: from, profile: own })
        const again = comparable(parseInvoice(back.bytes).invoice)
        if (isDeepStrictEqual(again, comparable(withoutOmitted(parseInvoice(there.bytes).invoice, back.omitted))))
          figures.back++
        else problems.push(`${name} to ${to} and back: says something else`)
      }
      rows.push([`${what} ${from} to ${to}`, ...Object.values(figures).map(String)])
    }
  }
  print(rows)
  console.log(`\nleft out of files: ${listed(omissions)}\n`)
}

/**
 * Without the guideline, which is that of the new profile, and the amounts of lines that do not count; with the total of
 * VAT that UBL wants, made where an invoice goes without.
 */
function comparable({ processControl: { guideline: _, ...control } = {}, ...invoice }) {
  const vatTotal = invoice.vatBreakdown?.reduce((sum, { vatAmount }) => sum + Number(vatAmount), 0).toFixed(2)
  const lines = invoice.lines?.map(({ netAmount, ...line }) =>
    line.subtype === undefined || line.subtype === 'DETAIL' ? { ...line, netAmount } : line,
  )
  return { ...invoice, control, lines, totals: { vatTotal, ...invoice.totals } }
}

function decode(bytes) {
  return new TextDecoder('utf-8').decode(bytes)
}

function print(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
}
