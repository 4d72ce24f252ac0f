import addFormats from 'ajv-formats'
import { type Document, OpenAPIBackend } from 'openapi-backend'
import { expect } from 'vitest'
import { afnorFlowDocuments } from '../src/generated/afnor-flow.js'
import { type AfnorVersion, createSandbox, type Sandbox, type SandboxOptions } from '../src/index.js'
import { listen } from '../src/node.js'

export const VERSIONS: readonly AfnorVersion[] = ['1.1.0', '1.2.0', '1.3.0']
export type Mode = 'in process' | 'over HTTP'

/** 2026-11-21T10:00:00Z. */
export const START = Date.UTC(2026, 10, 21, 10)

export const FIRST = { clientId: 'first', clientSecret: 'first-secret' }
export const SECOND = { clientId: 'second', clientSecret: 'second-secret' }

type Fetch = (request: Request) => Promise<Response>

/** A sandbox with a still clock, and the way to it. */
export interface Bench {
  readonly sandbox: Sandbox
  readonly fetch: Fetch
  readonly origin: string
  close(): Promise<void>
}

export async function openBench(mode: Mode, options: SandboxOptions = {}): Promise<Bench> {
  const sandbox = createSandbox({ now: () => START, clients: [FIRST, SECOND], ...options })
  if (mode === 'in process') {
    return { sandbox, fetch: sandbox.fetch, origin: 'https://sandbox.invalid', close: async () => {} }
  }
  const listener = await listen(sandbox)
  return { sandbox, fetch: (request) => fetch(request), origin: listener.url, close: listener.close }
}

/** A numbers generator with a seed: the tests draw nothing at random. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

export function basic(clientId: string, clientSecret: string): string {
  return `Basic ${btoa(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`)}`
}

export function tokenRequest(
  origin: string,
  form: Record<string, string> | string,
  headers: Record<string, string> = {},
): Request {
  return new Request(`${origin}/oauth2/token`, { method: 'POST', headers, body: new URLSearchParams(form) })
}

export async function tokenFor(bench: Bench, { clientId, clientSecret } = FIRST): Promise<string> {
  const response = await bench.fetch(
    tokenRequest(bench.origin, { grant_type: 'client_credentials' }, { Authorization: basic(clientId, clientSecret) }),
  )
  expect(response.status).toBe(200)
  return ((await response.json()) as { access_token: string }).access_token
}

/** One version of the Flow Service as one client. Every JSON answer is held against the document of the version. */
export class FlowCaller {
  constructor(
    readonly bench: Bench,
    readonly version: AfnorVersion,
    readonly token: string,
  ) {}

  request(path: string, init: RequestInit = {}): Request {
    const headers = new Headers(init.headers)
    if (this.token && !headers.has('Authorization')) headers.set('Authorization', `Bearer ${this.token}`)
    return new Request(`${this.bench.origin}/afnor/${this.version}/flow-service${path}`, { ...init, headers })
  }

  send(path: string, init: RequestInit = {}): Promise<Response> {
    return this.bench.fetch(this.request(path, init))
  }

  /** Sends, and gives back the status and the JSON, once the document agreed with it. */
  async json(operation: string, path: string, init: RequestInit = {}): Promise<{ status: number; body: Json }> {
    const response = await this.send(path, init)
    const body = response.status === 204 ? null : await response.json()
    await expectDocumented(afnorFlowDocuments[this.version], operation, response.status, body)
    return { status: response.status, body: body as Json }
  }

  create(flowInfo: unknown, bytes: Uint8Array, type = 'application/xml') {
    return this.json('createFlow', '/v1/flows', { method: 'POST', body: submission(flowInfo, bytes, type) })
  }

  search(where: unknown, rest: object = {}) {
    const operation = this.version === '1.1.0' ? 'searchFlow' : 'searchFlows'
    return this.json(operation, '/v1/flows/search', jsonBody({ ...rest, where }))
  }

  metadata(flowId: string) {
    return this.json('getFlow', `/v1/flows/${encodeURIComponent(flowId)}`)
  }
}

/** What an answer may hold, all operations together; each test looks at what its own answers with. */
export interface Json {
  readonly flowId: string
  readonly trackingId?: string
  readonly updatedAt: string
  readonly acknowledgement: { readonly status: string; readonly details?: readonly { readonly reasonCode: string }[] }
  readonly limit: number
  readonly nextCursor?: string
  readonly filters: object
  readonly results: readonly Json[]
  readonly webhookId: string
  readonly signingKey: string
  readonly createdAt: string
  readonly errorCode: string
  readonly errorMessage: string
}

export function jsonBody(value: unknown, method = 'POST'): RequestInit {
  return { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(value) }
}

export function submission(flowInfo: unknown, bytes: Uint8Array, type = 'application/xml'): FormData {
  const form = new FormData()
  form.append('flowInfo', new Blob([JSON.stringify(flowInfo)], { type: 'application/json' }))
  form.append('file', new Blob([bytes as Uint8Array<ArrayBuffer>], { type }), 'facture.xml')
  return form
}

const judges = new Map<object, Promise<OpenAPIBackend>>()

/** Holds an answer against its document. */
export async function expectDocumented(document: object, operation: string, status: number, body: unknown) {
  const judge =
    judges.get(document) ??
    new OpenAPIBackend({
      definition: document as Document,
      quick: true,
      ajvOpts: { strict: false },
      customizeAjv: (ajv) => addFormats.default(ajv),
    }).init()
  judges.set(document, judge)
  const api = await judge
  expect(Object.keys(api.getOperation(operation)?.responses ?? {})).toContain(String(status))
  expect(api.validateResponse(body, operation, status).errors ?? []).toEqual([])
}
