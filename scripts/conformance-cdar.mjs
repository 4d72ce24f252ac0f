// Lifecycle messages of the sandbox before the official judges: the XML schema of CDAR D22B and the rules BR-FR-CDV, read
// as they are from the reference folder. Without that folder there is nothing to do.
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createSandbox, SCENARIOS } from '@facturelle/sandbox'
import { ParseOption, XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm'
import { schematronJudge } from './schematron.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const SCHEMA = 'CrossDomainAcknowledgementAndResponse_100pD22B.xsd'

/** Besides the scenarios: each status alone, with the reason and the amounts that the sandbox gives by itself. */
const EVERY_STATUS = '200 201 202 203 204 205 206 207 208 209 210 211 212 213 220'.split(' ')
const LIFECYCLES = {
  ...SCENARIOS,
  'every status': EVERY_STATUS.map((status, index) => ({ afterMs: 300 + index, status })),
}

/** What is done to a good message, and who must see it. */
const SPOILT = [
  ['no reason for a refusal', '210', /<ram:ReasonCode>[^<]*<\/ram:ReasonCode>/, '', 'BR-FR-CDV-15_MDT-113'],
  ['a reason of another status', '213', /ADR_ERR/, 'QTE_ERR', 'BR-FR-CDV-CL-09_MDT-113_213'],
  ['a reason that is none', '207', /QTE_ERR/, 'FANTAISIE', 'BR-FR-CDV-CL-09_MDT-113'],
  ['a payment without a rate', '212', /<ram:ValuePercent>[^<]*<\/ram:ValuePercent>/, '', 'BR-FR-CDV-14_MDT-207'],
  [
    'a seller who is a buyer',
    '205',
    /(ram:GlobalID><ram:RoleCode>)SE(?=<\/ram:RoleCode><\/ram:Issuer)/,
    '$1BY',
    'BR-FR-CDV-CL-07_MDT-132',
  ],
  [
    'an issuer without identifier',
    '205',
    /(<ram:IssuerTradeParty>)<ram:GlobalID[^/]*\/ram:GlobalID>/,
    '$1',
    'BR-FR-CDV-07_MDT-38_yes',
  ],
  [
    'no date of the invoice',
    '202',
    /<ram:FormattedIssueDateTime>.*?<\/ram:FormattedIssueDateTime>/,
    '',
    'BR-FR-CDV-11_MDG-35',
  ],
  ['a strange guideline', '202', /CDV:invoice/, 'CDV:facture', 'BR-FR-CDV-02_MDT-3'],
  ['no sequence number', '210', /<ram:SequenceNumeric>1<\/ram:SequenceNumeric>/, '', 'BR-FR-CDV-16_MDT-124-2'],
  [
    'an invoice type that is none',
    '202',
    /<ram:TypeCode>38[01]<\/ram:TypeCode>/,
    '<ram:TypeCode>999</ram:TypeCode>',
    'BR-FR-04_MDT-91',
  ],
  ['elements out of order', '202', /(<ram:ID>[^<]*<\/ram:ID>)\s*(<ram:Name>[^<]*<\/ram:Name>)/, '$2$1', 'schema'],
  ['an unknown element', '202', /<ram:Name>/, '<ram:Nom>x</ram:Nom><ram:Name>', 'schema'],
]

const [reference = '', data = ''] = process.argv.slice(2)
const schemas = join(reference, 'schemas/cdar-d22b')
const rules = existsSync(join(reference, 'rules'))
  ? (await readdir(join(reference, 'rules'))).find((name) => /^BR-FR-CDV-.*\.sch$/.test(name))
  : undefined
if (!existsSync(join(schemas, SCHEMA)) || !rules) console.log('lifecycle messages skipped: no shared reference')
else process.exitCode = await main()

async function main() {
  const bySchema = await schemaJudge()
  const byRules = schematronJudge(await readFile(join(reference, 'rules', rules), 'utf8'))
  const judge = (xml) => {
    const { failed, tried } = byRules(xml)
    return { invalid: bySchema(xml), failed, tried }
  }

  const invoices = await frenchInvoices()
  const verdicts = []
  for (const { name, bytes } of invoices) {
    for (const { scenario, messages } of await messagesOf(bytes)) {
      for (const { status, xml } of messages) verdicts.push({ name, scenario, status, xml, ...judge(xml) })
    }
  }

  const rows = Object.keys(LIFECYCLES).map((scenario) => {
    const own = verdicts.filter((verdict) => verdict.scenario === scenario)
    const order = own.filter(({ name }) => name === invoices[0].name).map(({ status }) => status)
    return [
      scenario,
      order.join(' ') || '(no message)',
      String(own.length),
      String(own.filter(({ invalid }) => invalid.length === 0).length),
      String(own.filter(({ failed }) => failed.length === 0).length),
    ]
  })
  print([['lifecycle messages', 'statuses', 'messages', 'by the schema', 'by BR-FR-CDV'], ...rows])

  const problems = verdicts.flatMap(({ name, scenario, status, invalid, failed }) =>
    [...invalid, ...failed.map(({ id, flag }) => `${flag} ${id}`)].map(
      (what) => `${name}, ${scenario}, ${status}: ${what}`,
    ),
  )
  // A judge that finds nothing wrong with anything would pass all of them.
  for (const { title, expected, xml } of spoilt(verdicts)) {
    const { invalid, failed } = judge(xml)
    const found = expected === 'schema' ? invalid.length > 0 : failed.some(({ id }) => id === expected)
    if (!found) problems.push(`the judge passes what is wrong: ${title} (${expected})`)
  }
  for (const problem of new Set(problems)) console.error(problem)
  const tried = new Set(verdicts.flatMap((verdict) => [...verdict.tried]))
  console.log(
    `\nlifecycle messages: ${invoices.length} invoices in ${Object.keys(SCENARIOS).length} scenarios and each status alone, ` +
      `${verdicts.length} messages judged by the schema and ${tried.size} of ${byRules.asserts.length} asserts; ` +
      `(not ${byRules.asserts.filter((id) => !tried.has(id)).join(', ')}); ` +
      `${SPOILT.length} spoilt messages to try the judges; ${new Set(problems).size} problems`,
  )
  return problems.length > 0 ? 1 : 0
}

/** The invoices of the examples, and those of the data folder that are there to pass the French rules. */
async function frenchInvoices() {
  const folders = [join(root, 'examples/invoices'), join(data, 'french')].filter((folder) => existsSync(folder))
  const found = []
  for (const folder of folders) {
    const names = (await readdir(folder)).filter((name) => /\.(pdf|xml)$/.test(name))
    const passing = folder.endsWith('french') ? names.filter((name) => name.endsWith('-pass.xml')) : names
    for (const name of passing.sort()) found.push({ name, bytes: await readFile(join(folder, name)) })
  }
  return found
}

/** The messages that one invoice meets with in each scenario, in their order. */
async function messagesOf(bytes) {
  const text = bytes.toString('latin1')
  const flowSyntax = text.startsWith('%PDF') ? 'Factur-X' : text.includes('CrossIndustryInvoice') ? 'CII' : 'UBL'
  const found = []
  for (const [scenario, steps] of Object.entries(LIFECYCLES)) {
    const sandbox = createSandbox({ lifecycle: steps, now: () => Date.UTC(2026, 10, 21, 10) })
    const { flowServiceUrl, tokenUrl, clientId, clientSecret } = sandbox.afnor('1.3.0', 'https://sandbox.invalid')
    const credentials = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }
    const token = await answerOf(sandbox, tokenUrl, { method: 'POST', body: new URLSearchParams(credentials) })
    const form = new FormData()
    form.append('flowInfo', new Blob([JSON.stringify({ flowSyntax, name: 'f' })], { type: 'application/json' }))
    const type = flowSyntax === 'Factur-X' ? 'application/pdf' : 'application/xml'
    form.append('file', new Blob([bytes], { type }), 'f')
    const headers = { Authorization: `Bearer ${token.access_token}` }
    await answerOf(sandbox, `${flowServiceUrl}/v1/flows`, { method: 'POST', headers, body: form })
    sandbox.advance(60_000)
    const [invoice, ...messages] = sandbox.flows()
    if (invoice.acknowledgement.status !== 'Ok') throw new Error('The sandbox does not take an invoice.')
    const statuses = steps.map(({ status }) => status)
    const written = messages.map(({ bytes: file }, index) => ({ status: statuses[index], xml: decode(file) }))
    if (written.length !== statuses.length) throw new Error(`${scenario}: ${written.length} messages`)
    found.push({ scenario, messages: written })
  }
  return found
}

async function answerOf(sandbox, url, init) {
  const response = await sandbox.fetch(new Request(url, init))
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`)
  return response.json()
}

function decode(bytes) {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}

function spoilt(verdicts) {
  return SPOILT.map(([title, status, pattern, replacement, expected]) => {
    const original = verdicts.find((verdict) => verdict.status === status)?.xml ?? ''
    const xml = original.replace(pattern, replacement)
    if (xml === original) throw new Error(`nothing to spoil: ${title}`)
    return { title, expected, xml }
  })
}

/** The schema is parsed from memory alone: nothing in it opens a file or a connection. */
async function schemaJudge() {
  const files = await Promise.all(
    (await readdir(schemas)).map(async (name) => [name, new Uint8Array(await readFile(join(schemas, name)))]),
  )
  xmlRegisterInputProvider(new XmlBufferInputProvider(Object.fromEntries(files)))
  const options = { option: ParseOption.XML_PARSE_NO_XXE }
  const main = files.find(([name]) => name === SCHEMA)[1]
  const schema = XmlDocument.fromBuffer(main, { url: SCHEMA })
  const validator = XsdValidator.fromDoc(schema)
  return (xml) => {
    const document = XmlDocument.fromString(xml, options)
    try {
      validator.validate(document)
      return []
    } catch (error) {
      return (error.details ?? [{ message: String(error) }]).map(({ message }) => `schema: ${message.trim()}`)
    } finally {
      document.dispose()
    }
  }
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
