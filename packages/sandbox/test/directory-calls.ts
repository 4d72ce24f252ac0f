import { afnorDirectoryDocuments } from '../src/generated/afnor-directory.js'
import type { AfnorVersion } from '../src/index.js'
import { type Bench, expectDocumented, jsonBody, tokenFor } from './calls.js'

type Row = Readonly<Record<string, unknown>>

/** What an answer may hold, all operations together. */
export interface DirectoryJson extends Row {
  readonly totalNumberOfResults?: number
  readonly results: readonly Row[]
  readonly search: { readonly limit: number; readonly ignore: number }
  readonly idInstance: number
}

export interface DirectoryAnswer {
  readonly status: number
  readonly type: string | null
  readonly body: DirectoryJson
}

/** One version of the Directory Service. Every answer in JSON is held against the document of the version. */
export class DirectoryCaller {
  constructor(
    readonly bench: Bench,
    readonly version: AfnorVersion,
    readonly token: string,
  ) {}

  static async open(bench: Bench, version: AfnorVersion): Promise<DirectoryCaller> {
    return new DirectoryCaller(bench, version, await tokenFor(bench))
  }

  /** How the version asks for equality of a SIREN or a SIRET. */
  get op(): string {
    return this.version === '1.1.0' ? 'contains' : 'strict'
  }

  send(path: string, init: RequestInit = {}, base = `/afnor/${this.version}/directory-service`): Promise<Response> {
    const headers = new Headers(init.headers)
    if (this.token) headers.set('Authorization', `Bearer ${this.token}`)
    return this.bench.fetch(new Request(`${this.bench.origin}${base}${path}`, { ...init, headers }))
  }

  async call(operation: string, path: string, init: RequestInit = {}): Promise<DirectoryAnswer> {
    const response = await this.send(path, init)
    const text = await response.text()
    const body = text === '' ? null : JSON.parse(text)
    if (body !== null) await expectDocumented(afnorDirectoryDocuments[this.version], operation, response.status, body)
    return { status: response.status, type: response.headers.get('content-type'), body }
  }

  companies(body: object) {
    return this.call('searchCompanyBySiren', '/v1/siren/search', jsonBody(body))
  }

  facilities(body: object) {
    return this.call('searchFacilityBySiret', '/v1/siret/search', jsonBody(body))
  }

  routingCodes(body: object) {
    return this.call('searchRoutingCode', '/v1/routing-code/search', jsonBody(body))
  }

  lines(body: object) {
    return this.call('searchDirectoryLine', '/v1/directory-line/search', jsonBody(body))
  }

  linesOf(siren: string) {
    return this.lines({ filters: { siren: { op: this.op, value: siren } }, limit: 100 })
  }

  company(siren: string, query = '') {
    return this.call('getCompanyBySiren', `/v1/siren/code-insee:${siren}${query}`)
  }

  facility(siret: string, query = '') {
    return this.call('getFacilityBySiret', `/v1/siret/code-insee:${siret}${query}`)
  }

  line(identifier: string, query = '') {
    return this.call('getDirectoryLineById', `/v1/directory-line/code:${encodeURIComponent(identifier)}${query}`)
  }

  routingCode(siret: string, code: string, query = '') {
    const path = `/v1/routing-code/siret:${siret}/code:${encodeURIComponent(code)}${query}`
    return this.call('getRoutingCodeBySiretAndId', path)
  }
}
