import { Ajv, type ValidateFunction } from 'ajv'
import { expect } from 'vitest'
import { factusDocuments } from '../src/generated/factus.js'
import type { FactusEndpoint, SandboxOptions } from '../src/index.js'
import { type Bench, openBench } from './calls.js'

/** What an answer may hold, all operations together; each test looks at what its own answers with. */
export interface FactusBody extends ReadonlyArray<FactusBody> {
  readonly id: number
  readonly errors: Readonly<Record<string | number, string>>
  readonly number: string
  readonly reference_code: string
  readonly cufe: string
  readonly cuds: string
  readonly cune: string
  readonly message: string
  readonly validated_at: string
  readonly subject: string
  readonly status: string
  readonly pdf_base_64_encoded: string
  readonly xml_base_64_encoded: string
  readonly nit: string
  readonly name: string
  readonly file_name: string
  readonly dv: string
  readonly url_logo: string
  readonly attached_document: string
  readonly event_code: string
  readonly qr: string
  readonly label: string
  readonly url: string
  readonly from: string
  readonly is_validated: boolean
  readonly is_negotiable_instrument: boolean
  readonly is_expired: boolean
  readonly has_claim: boolean
  readonly active: boolean
  readonly data: FactusBody
  readonly pagination: FactusBody
  readonly items: FactusBody
  readonly bill: FactusBody
  readonly credit_note: FactusBody
  readonly support_document: FactusBody
  readonly links: FactusBody
  readonly customer: FactusBody
  readonly company: FactusBody
  readonly related_notes: FactusBody
  readonly related_bill: FactusBody
  readonly credit_notes: FactusBody
  readonly adjustment_notes: FactusBody
  readonly mandate: FactusBody
  readonly municipality: FactusBody
}

export function tokenRequest(endpoint: FactusEndpoint, form: Record<string, string> = {}): Request {
  const { apiUrl, clientId, clientSecret, username, password } = endpoint
  const body = { grant_type: 'password', client_id: clientId, client_secret: clientSecret, username, password, ...form }
  return new Request(`${apiUrl}/oauth/token`, {
    method: 'POST',
    headers: { Accept: 'application/json' },
    body: new URLSearchParams(body),
  })
}

/** The operations that answered, and with which statuses. */
export const MET = new Set<string>()

/** Tests that move time on keep their token. */
export const LONG_LIVED = { tokenLifetimeS: 100_000_000 }

/** Factus as one account. Every answer is held against the document of its version. */
export class FactusCaller {
  readonly endpoint: FactusEndpoint

  private constructor(
    readonly bench: Bench,
    readonly token: string,
  ) {
    this.endpoint = bench.sandbox.factus(bench.origin)
  }

  static async open(options: SandboxOptions = {}): Promise<FactusCaller> {
    return FactusCaller.on(await openBench('in process', { ...options, factus: { ...LONG_LIVED, ...options.factus } }))
  }

  /** The first client of a bench, or another one. */
  static async on(bench: Bench, client?: { clientId: string; clientSecret: string }): Promise<FactusCaller> {
    const endpoint = { ...bench.sandbox.factus(bench.origin) }
    if (client) Object.assign(endpoint, client, { username: `${client.clientId}@factus.invalid` })
    const response = await bench.fetch(tokenRequest(endpoint))
    expect(response.status).toBe(200)
    const { access_token } = (await response.json()) as { access_token: string }
    return new FactusCaller(bench, access_token)
  }

  request(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Request {
    const form = body instanceof FormData
    const given: Record<string, string> = {
      Accept: 'application/json',
      Authorization: `Bearer ${this.token}`,
      ...(body === undefined || form ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    }
    for (const [name, value] of Object.entries(given)) if (value === '') delete given[name]
    const content = body === undefined ? {} : { body: form || typeof body === 'string' ? body : JSON.stringify(body) }
    return new Request(`${this.endpoint.apiUrl}${path}`, { method, headers: given, ...content })
  }

  /** Sends, and gives back what came, once the document agreed with it. */
  async call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const response = await this.bench.fetch(this.request(method, path, body, headers))
    const text = await response.text()
    const json = /json/.test(response.headers.get('content-type') ?? '')
    const given: FactusBody = json ? JSON.parse(text) : text
    MET.add(expectDocumentedFactus(method, new URL(`${this.endpoint.apiUrl}${path}`).pathname, response, given))
    return { status: response.status, headers: response.headers, body: given }
  }

  /** A call that must be a success. @returns its `data` */
  async done(method: string, path: string, body?: unknown): Promise<FactusBody> {
    const answer = await this.call(method, path, body)
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
    return answer.body.data
  }

  /** A call that must be refused with a status. @returns the body */
  async refused(status: number, method: string, path: string, body?: unknown): Promise<FactusBody> {
    const answer = await this.call(method, path, body)
    expect(answer.status, `${method} ${path} ${JSON.stringify(answer.body)}`).toBe(status)
    return answer.body
  }

  /** The fields that a request is refused for. */
  async faults(method: string, path: string, body?: unknown): Promise<string[]> {
    const answer = await this.refused(422, method, path, body)
    return Object.keys(answer.data?.errors ?? answer.errors)
  }

  issued(changes: Record<string, unknown> = {}): Promise<FactusBody> {
    return this.done('POST', '/v2/bills/validate', billOf(changes))
  }
}

export function billOf(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    reference_code: 'V-1',
    payment_details: [{ payment_form: '1', payment_method_code: '10', amount: '119000.00' }],
    customer: {
      identification_document_code: '13',
      identification: '1020304050',
      legal_organization_code: '2',
      tribute_code: 'ZZ',
      names: 'Ana Pérez',
      address: 'Calle 4',
      email: 'ana@ejemplo.invalid',
      municipality_code: '05001',
    },
    items: [itemOf()],
    ...changes,
  }
}

export function itemOf(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    code_reference: 'P1',
    name: 'Puerta',
    quantity: '2.00',
    discount_rate: '0.00',
    price: '50000.00',
    unit_measure_code: '94',
    standard_code: '999',
    taxes: [{ code: '01', rate: '19.00' }],
    ...changes,
  }
}

// A copy: the service resolves the references of its own, in place.
const DOCUMENTS = structuredClone(factusDocuments) as unknown as Record<'v1' | 'v2', FactusDocument>

interface FactusDocument {
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, Response_ & Reference> }>>
  components: { responses: Record<string, Response_>; schemas: Record<string, Schema> }
}

interface Reference {
  $ref?: string
}

interface Response_ {
  content?: { 'application/json'?: { schema?: Schema } }
  headers?: Record<string, unknown>
}

interface Schema extends Reference {
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
  additionalProperties?: unknown
}

/** What `x-format` says of texts. A list of two means that both occur. */
const FORMATS: Record<string, RegExp> = {
  decimal: /^-?\d+\.\d\d$/,
  'DD-MM-YYYY': /^(\d\d-\d\d-\d{4})?$/,
  'DD-MM-YYYY hh:mm:ss AM/PM': /^\d\d-\d\d-\d{4} (0[1-9]|1[0-2])(:[0-5]\d){2} [AP]M$/,
  'HH:mm:ss': /^\d\d:\d\d:\d\d$/,
  'YYYY-MM-DD': /^\d{4}-\d\d-\d\d$/,
}

const ajv = new Ajv({
  strict: false,
  allErrors: true,
  formats: {
    byte: /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/,
    date: /^\d{4}-\d\d-\d\d$/,
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z$/,
    email: true,
  },
})
ajv.addKeyword({
  keyword: 'x-format',
  validate: (wanted: string | string[], value: unknown) =>
    typeof value !== 'string' || [wanted].flat().some((format) => (FORMATS[format] ?? /^/).test(value)),
})
for (const version of ['v1', 'v2'] as const) ajv.addSchema({ $id: version, components: DOCUMENTS[version].components })
const validators = new Map<Schema, ValidateFunction>()

function validatorOf(version: string, schema: Schema): ValidateFunction {
  const known = validators.get(schema)
  if (known) return known
  const made = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', `"${version}#/`)) as Schema)
  validators.set(schema, made)
  return made
}

const nameIn = (reference: string) => reference.split('/').at(-1) ?? ''

/** The members that no schema has: a document that says nothing of them would not mind. */
function strangers(document: FactusDocument, value: unknown, schema: Schema, at: string): string[] {
  const found = schema.$ref === undefined ? schema : document.components.schemas[nameIn(schema.$ref)]
  if (found?.anyOf) {
    const each = found.anyOf.map((one) => strangers(document, value, one, at))
    return each.find(({ length }) => length === 0) ?? each[0] ?? []
  }
  if (Array.isArray(value))
    return value.flatMap((item, place) => strangers(document, item, found?.items ?? {}, `${at}/${place}`))
  const { properties, additionalProperties } = found ?? {}
  if (typeof value !== 'object' || value === null || additionalProperties) return []
  if (!properties) return []
  return Object.entries(value).flatMap(([name, member]) => {
    const its = properties[name]
    return its ? strangers(document, member, its, `${at}/${name}`) : [`${at}/${name}`]
  })
}

/** The members that a schema has and a success lacks, unless they are named. */
function absent(document: FactusDocument, value: unknown, schema: Schema, at: string): string[] {
  const found = schema.$ref === undefined ? schema : document.components.schemas[nameIn(schema.$ref)]
  if (Array.isArray(value))
    return value.flatMap((item, place) => absent(document, item, found?.items ?? {}, `${at}/${place}`))
  const { properties = {} } = found ?? {}
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(properties).flatMap(([name, its]) => {
    const member = (value as Record<string, unknown>)[name]
    return member === undefined ? [`${at}/${name}`] : absent(document, member, its, `${at}/${name}`)
  })
}

/** What is not there before DIAN has accepted a document, or where nothing stands for it. */
const MAY_BE_ABSENT = /\/(?:validated_at|validated|bill_id|cufe|number_bill|start_date|end_date|deleted_at)$/

/** Holds an answer against the document. @returns the operation and the status */
export function expectDocumentedFactus(method: string, path: string, response: Response, body: unknown): string {
  const version = path.startsWith('/v1/') ? 'v1' : 'v2'
  const document = DOCUMENTS[version]
  const { status } = response
  const wanted = Object.keys(document.paths).filter(
    (template) =>
      document.paths[template]?.[method.toLowerCase()] &&
      new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}/?$`).test(path),
  )
  // A path without parameters comes before one with them.
  const [template = ''] = wanted.sort((a, b) => a.split('{').length - b.split('{').length)
  const operation = document.paths[template]?.[method.toLowerCase()]
  const given = operation?.responses[String(status)]
  if (!operation || !given)
    throw new Error(`${method} ${path} ${status} is not in the document: ${JSON.stringify(body)}`)
  const { operationId } = operation
  const found = given.$ref === undefined ? given : document.components.responses[nameIn(given.$ref)]
  for (const name of Object.keys(found?.headers ?? {})) expect(response.headers.get(name), name).not.toBeNull()
  const schema = found?.content?.['application/json']?.schema
  if (!schema) expect(body, operationId).toBe('')
  else {
    const validate = validatorOf(version, schema)
    validate(body)
    expect(validate.errors ?? [], `${operationId} ${status} ${JSON.stringify(body)}`).toEqual([])
    expect(strangers(document, body, schema, ''), operationId).toEqual([])
    if (status < 300)
      expect(
        absent(document, body, schema, '').filter((at) => !MAY_BE_ABSENT.test(at)),
        operationId,
      ).toEqual([])
  }
  return `${operationId} ${status}`
}

/** Every operation of a version: its method, its path with something in it, and the statuses that it may answer with. */
export function operationsOf(version: 'v1' | 'v2') {
  return Object.entries(DOCUMENTS[version].paths).flatMap(([template, item]) =>
    Object.entries(item)
      .filter(([, { operationId }]) => operationId !== 'createToken')
      .map(([method, { operationId, responses }]) => ({
        operationId,
        method: method.toUpperCase(),
        path: template.replaceAll(/\{\w+\}/g, '1'),
        statuses: Object.keys(responses).map(Number),
      })),
  )
}

export function creditNoteOf(changes: Record<string, unknown> = {}): Record<string, unknown> {
  const { payment_details, items } = billOf()
  return {
    reference_code: 'N-1',
    correction_concept_code: '2',
    bill_number: 'SETP990000001',
    payment_details,
    items,
    ...changes,
  }
}

export function supportDocumentOf(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    reference_code: 'S-1',
    payment_details: [{ payment_form: '1', payment_method_code: '47', amount: '100000.00' }],
    provider: {
      identification_document_code: '31',
      identification: '800000001',
      legal_organization_code: '2',
      names: 'Luis Mora',
      address: 'Carrera 5',
      country_code: 'CO',
      municipality_code: '11001',
    },
    items: [itemOf({ taxes: [], withholding_taxes: [{ code: '06', rate: '3.50' }] })],
    ...changes,
  }
}

export function payrollOf(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    reference_code: 'P-1',
    settlement_period: { month: 11, year: 2026, payroll_period_code: '5' },
    payment: { payment_method_code: '10', payment_date: '2026-11-30' },
    worker: {
      identification_document_code: '13',
      identification_number: '1000000001',
      first_name: 'Eva',
      first_surname: 'Ruiz',
      second_surname: 'Gil',
      address: 'Calle 9',
      country_code: 'CO',
      municipality_code: '11001',
      has_integral_salary: false,
      has_high_risk: false,
      worker_type_code: '01',
      worker_subtype: '00',
      contract_type: '2',
      salary: '2000000.00',
      entry_date: '2025-01-01',
      days_worked: '30',
    },
    accruals: { suel: { amount: '2000000.00' }, tra: [{ amount: '200000.00', accrual_type_code: '1' }] },
    deductions: {
      salu: { percentage: '4.00', amount: '80000.00' },
      pens: { percentage: '4.00', amount: '80000.00' },
    },
    ...changes,
  }
}

export function billOfV1(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    reference_code: 'V-1',
    customer: {
      identification_document_id: 3,
      identification: '1020304050',
      legal_organization_id: 2,
      tribute_id: 21,
      names: 'Ana Pérez',
      address: 'Calle 4',
      email: 'ana@ejemplo.invalid',
      municipality_id: 80,
    },
    items: [itemOfV1()],
    ...changes,
  }
}

export function itemOfV1(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    code_reference: 'P1',
    name: 'Puerta',
    quantity: 2,
    discount_rate: 0,
    price: 59_500,
    tax_rate: '19.00',
    unit_measure_id: 70,
    standard_code_id: 1,
    is_excluded: 0,
    tribute_id: 1,
    withholding_taxes: [],
    ...changes,
  }
}

/** Who speaks for a company. */
export const PERSON = {
  identification_document_code: '13',
  identification: '1020304050',
  first_name: 'Ana',
  last_name: 'Pérez',
}
