import addFormats from 'ajv-formats'
import { type Document, OpenAPIBackend } from 'openapi-backend'
import { expect } from 'vitest'
import { DATE_TIME } from '../src/chorus-pro/paris-time.js'
import { chorusProDocument } from '../src/generated/chorus-pro.js'
import type { ChorusProAccount, ChorusProEndpoint } from '../src/index.js'
import type { Bench } from './calls.js'

/** What an answer may hold; each test looks at what its own operation answers with. */
// biome-ignore lint/suspicious/noExplicitAny: answers of 85 operations, each read by the test that knows its shape
export type CproBody = any

export function cproAccount({ login, password }: ChorusProAccount): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(`${login}:${password}`)))
}

export function pisteRequest(endpoint: ChorusProEndpoint, form: Record<string, string> = {}): Request {
  const { tokenUrl, clientId, clientSecret } = endpoint
  const body = {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    scope: 'openid',
    ...form,
  }
  return new Request(tokenUrl, { method: 'POST', body: new URLSearchParams(body) })
}

/** Chorus Pro as one technical account. Every answer is held against the document. */
export class CproCaller {
  readonly endpoint: ChorusProEndpoint
  readonly met: Set<string>

  private constructor(
    readonly bench: Bench,
    readonly token: string,
    readonly account: ChorusProAccount,
    met?: Set<string>,
  ) {
    this.endpoint = bench.sandbox.chorusPro(bench.origin)
    this.met = met ?? new Set()
  }

  static async open(bench: Bench): Promise<CproCaller> {
    const endpoint = bench.sandbox.chorusPro(bench.origin)
    const response = await bench.fetch(pisteRequest(endpoint))
    expect(response.status).toBe(200)
    const { access_token } = (await response.json()) as { access_token: string }
    return new CproCaller(bench, access_token, endpoint)
  }

  as(account: 'recipient' | 'validator' | 'supplier'): CproCaller {
    const { endpoint } = this
    return new CproCaller(this.bench, this.token, account === 'supplier' ? endpoint : endpoint[account], this.met)
  }

  request(
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
    method = body === undefined ? 'GET' : 'POST',
  ) {
    const given: Record<string, string> = {
      Authorization: `Bearer ${this.token}`,
      'cpro-account': cproAccount(this.account),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json;charset=utf-8' }),
      ...headers,
    }
    for (const [name, value] of Object.entries(given)) if (value === '') delete given[name]
    const content = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
    return new Request(`${this.endpoint.apiUrl}/cpro/${path}`, { method, headers: given, ...content })
  }

  send(path: string, body?: unknown, headers: Record<string, string> = {}, method?: string): Promise<Response> {
    return this.bench.fetch(this.request(path, body, headers, method))
  }

  /** Sends, and gives back what came, once the document agreed with it. */
  async call(path: string, body?: unknown, method?: string): Promise<{ status: number; body: CproBody }> {
    const request = this.request(path, body, {}, method)
    const response = await this.bench.fetch(request)
    const text = await response.text()
    const given: CproBody = text === '' ? null : JSON.parse(text)
    this.met.add(await expectDocumentedCpro(request.method, new URL(request.url).pathname, response.status, given))
    expect(response.headers.get('x-correlationid')).toMatch(/^[\da-f-]{36}$/)
    return { status: response.status, body: given }
  }

  /** A call that must be a success. */
  async done(path: string, body: unknown = {}): Promise<CproBody> {
    const answer = await this.call(path, body)
    expect([answer.status, answer.body.codeRetour]).toEqual([200, 0])
    return answer.body
  }

  /** A call that must be a business refusal. */
  async refused(path: string, body: unknown = {}): Promise<{ codeRetour: number; libelle: string }> {
    const { body: answer } = await this.call(path, body)
    expect(answer.codeRetour).not.toBe(0)
    return { codeRetour: answer.codeRetour, libelle: answer.libelle }
  }
}

const backend = new OpenAPIBackend({
  definition: chorusProDocument as Document,
  quick: true,
  ajvOpts: { strict: false },
  customizeAjv(ajv) {
    addFormats.default(ajv)
    ajv.addFormat('date-time', DATE_TIME)
    ajv.addFormat('byte', true)
    return ajv
  },
}).init()

/** Holds an answer against the document. @returns the operation */
export async function expectDocumentedCpro(
  method: string,
  path: string,
  status: number,
  body: unknown,
): Promise<string> {
  const api = await backend
  const operation = api.matchOperation({ method, path, headers: {} })
  const operationId = operation?.operationId ?? ''
  expect(Object.keys(operation?.responses ?? {}), `${method} ${path}`).toContain(String(status))
  const content = (operation?.responses?.[status] as { content?: object } | undefined)?.content
  // Answers that the document gives no content have none, and those of unknown payload have any.
  if (!content) expect(body).toBeNull()
  const { errors } = api.validateResponse(body ?? {}, operationId, status)
  expect(body === null ? [] : (errors ?? []), operationId).toEqual([])
  return operationId
}
