import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { expect } from 'vitest'
import { factpulseDocument } from '../src/generated/factpulse.js'
import type { FactPulseEndpoint, SandboxOptions } from '../src/index.js'
import { type Bench, type Mode, openBench } from './calls.js'

type Schema = Record<string, unknown>
type Content = Readonly<Record<string, { readonly schema?: Schema }>>

export interface DescribedOperation {
  readonly operationId: string
  readonly security?: readonly object[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>
}

// A copy: the service resolves the references of its own, in place.
const { paths, components } = structuredClone(factpulseDocument) as unknown as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** Every operation of the document: its method, its path with something in it. */
export const OPERATIONS = Object.entries(paths).flatMap(([template, item]) =>
  Object.entries(item).map(([method, operation]) => ({ template, method: method.toUpperCase(), operation })),
)

const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  validateFormats: false,
  inlineRefs: false,
  code: { optimize: false },
})
ajv.addSchema({ $id: 'document', components })
const compiled = new Map<string, ValidateFunction>()

/** What is wrong with a value, by a schema. */
export function errorsOf(schema: Schema, value: unknown): string[] {
  const text = JSON.stringify(schema).replaceAll('"#/components', '"document#/components')
  const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text) as Schema)
  compiled.set(text, validate)
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
}

export function schemaOf(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` }
}

const matcher = (template: string) => new RegExp(`^${template.replace(/[.]/g, '\\$&').replace(/\{\w+\}/g, '[^/]+')}$`)

function operationAt(method: string, path: string) {
  const found = OPERATIONS.filter((one) => one.method === method && matcher(one.template).test(path))
  return found.sort((one, other) => one.template.split('{').length - other.template.split('{').length)[0]
}

/** The operations that answered, and with which statuses. */
export const MET = new Set<string>()

/** Holds an answer against the document. @returns its operation and its status */
export function expectDocumented(method: string, path: string, response: Response, body: unknown): string {
  const found = operationAt(method, path)
  const told = `${method} ${path} ${response.status} ${JSON.stringify(body)?.slice(0, 600)}`
  const described = found?.operation.responses[String(response.status)]
  if (!found || !described) throw new Error(`not in the document: ${told}`)
  const type = response.headers.get('content-type')?.split(';')[0] ?? ''
  const { content = {} } = described
  const schema = content[type]?.schema
  if (Object.keys(content).length === 0) expect(body === '' || body === undefined, told).toBe(true)
  else if (type === 'application/json') expect(errorsOf(schema ?? { not: {} }, body), told).toEqual([])
  else expect(content, told).toHaveProperty([type])
  return `${found.operation.operationId} ${response.status}`
}

/** A PDF of one empty page. */
export const PDF = new TextEncoder().encode(
  '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)
/** One without any, so that they are drawn. */
export const PAGELESS = new TextEncoder().encode('%PDF-1.7\n%%EOF\n')
export const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes))

export const simplified = (changes: object = {}) => ({
  number: 'F-2026-0042',
  date: '2026-11-20',
  supplier: { siret: '00001501600017', iban: 'FR7630006000011234567890189' },
  recipient: { siret: '00001511500017', routing_address: '000015115' },
  lines: [{ description: 'Étude', quantity: '2', unitPrice: '500.10', vatRate: '20' }],
  ...changes,
})

/** What an answer may hold, all operations together; each test looks at what its own answers with. */
export interface FactPulseBody extends ReadonlyArray<FactPulseBody> {
  readonly taskId: string
  readonly task_id: string
  readonly conversion_id: string
  readonly content_b64: string
  readonly contentB64: string
  readonly xml_content: string
  readonly xml: string
  readonly webhookSecret: string
  readonly webhookId: string
  readonly status: string
  readonly code: string
  readonly message: string
  readonly type: string
  readonly event_type: string
  readonly errorCode: string
  readonly invoice_number: string
  readonly routingIdentifier: string
  readonly addressingIdentifier: string
  readonly siret: string
  readonly statusCode: string
  readonly access_token: string
  readonly access: string
  readonly refresh: string
  readonly uid: string
  readonly client_uid: string
  readonly detectedFormat: string
  readonly download_url: string
  readonly trackingId: string
  readonly flowId: string
  readonly msg: string
  readonly help: string
  readonly chorusInvoiceId: number
  readonly pieceJointeId: number
  readonly returnCode: number
  readonly structureId: number
  readonly success: boolean
  readonly hasSecret: boolean
  readonly isCompliant: boolean
  readonly result: FactPulseBody
  readonly data: FactPulseBody
  readonly detail: FactPulseBody
  readonly details: FactPulseBody
  readonly invoice: FactPulseBody
  readonly afnorResult: FactPulseBody
  readonly chorusResult: FactPulseBody
  readonly enrichedInvoice: FactPulseBody
  readonly errors: FactPulseBody
  readonly fields: FactPulseBody
  readonly results: FactPulseBody
  readonly invoices: FactPulseBody
  readonly events: FactPulseBody
  readonly missing_fields: FactPulseBody
  readonly structures: FactPulseBody
  readonly error: FactPulseBody
  readonly submission_result: FactPulseBody
  readonly headers: FactPulseBody
  readonly loc: readonly string[]
  readonly compliance_score: number
}

/** FactPulse as one client of an account. Every answer is held against the document. */
export class FactPulseCaller {
  private constructor(
    readonly bench: Bench,
    readonly endpoint: FactPulseEndpoint,
    readonly token: string,
    readonly refresh: string,
  ) {}

  static async open(options: SandboxOptions = {}, mode: Mode = 'in process'): Promise<FactPulseCaller> {
    const factpulse = { tokenLifetimeS: 100_000_000, ...options.factpulse }
    return FactPulseCaller.on(await openBench(mode, { ...options, factpulse }))
  }

  /** @param clientUid the client to speak for; `null`: the whole account @default the one with everything stored */
  static async on(bench: Bench, clientUid?: string | null, username?: string): Promise<FactPulseCaller> {
    const endpoint = bench.sandbox.factpulse(bench.origin)
    const uid = clientUid === undefined ? endpoint.clientUid : clientUid
    const login = {
      username: username ?? endpoint.username,
      password: endpoint.password,
      ...(uid && { client_uid: uid }),
    }
    const response = await bench.fetch(
      new Request(`${endpoint.apiUrl}/api/token/`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(login),
      }),
    )
    expect(response.status).toBe(200)
    const tokens = (await response.json()) as { access: string; refresh: string }
    MET.add(expectDocumented('POST', '/api/token/', response, tokens))
    return new FactPulseCaller(bench, endpoint, tokens.access, tokens.refresh)
  }

  /** Sends, and gives back what came, once the document agreed with it. */
  async call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const form = body instanceof FormData || body instanceof URLSearchParams
    const given: Record<string, string> = {
      Authorization: `Bearer ${this.token}`,
      ...(body === undefined || form ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    }
    for (const [name, value] of Object.entries(given)) if (value === '') delete given[name]
    const content = body === undefined ? {} : { body: form ? body : JSON.stringify(body) }
    const url = `${this.endpoint.apiUrl}/api/v1${path}`
    const response = await this.bench.fetch(new Request(url, { method, headers: given, ...content }))
    const bytes = new Uint8Array(await response.arrayBuffer())
    const text = new TextDecoder().decode(bytes)
    const json = /json/.test(response.headers.get('content-type') ?? '')
    const answer = (json ? JSON.parse(text) : text) as FactPulseBody
    MET.add(expectDocumented(method, new URL(url).pathname, response, answer))
    return { status: response.status, headers: response.headers, body: answer, bytes }
  }

  /** A call that must be a success. @returns its body */
  async done(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<FactPulseBody> {
    const answer = await this.call(method, path, body, headers)
    expect(answer.status, `${method} ${path} ${JSON.stringify(answer.body)}`).toBeLessThan(300)
    return answer.body
  }

  /** A call that must be refused with a status. @returns its body */
  async refused(status: number, method: string, path: string, body?: unknown): Promise<FactPulseBody> {
    const answer = await this.call(method, path, body)
    expect(answer.status, `${method} ${path} ${JSON.stringify(answer.body)}`).toBe(status)
    return answer.body
  }

  /** Renews the token. */
  async renewed(refresh = this.refresh) {
    const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ refresh }) }
    const response = await this.bench.fetch(new Request(`${this.endpoint.apiUrl}/api/token/refresh/`, init))
    const body = (await response.json()) as { access?: string; refresh?: string }
    MET.add(expectDocumented('POST', '/api/token/refresh/', response, body))
    return { status: response.status, body }
  }

  submission(changes: object = {}) {
    return { invoiceData: simplified(), sourcePdf: base64(PDF), destination: { type: 'afnor' }, ...changes }
  }

  /** The state of a task. */
  task(taskId: string): Promise<FactPulseBody> {
    return this.done('GET', `/processing/tasks/${taskId}/status`)
  }
}

export function formOf(fields: Record<string, string | Uint8Array>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') form.append(name, value)
    else form.append(name, new Blob([value as Uint8Array<ArrayBuffer>]), `${name}.bin`)
  }
  return form
}
