import { type Answer, json, Refused, refusal } from '../answers.js'
import { asText } from '../as-text.js'
import {
  type ApiError,
  type ApiOperation,
  type Call,
  createDescribedService,
  type Located,
} from '../described-service.js'
import type { Operation } from '../faults.js'
import { factusDocuments } from '../generated/factus.js'
import type { Identifiers } from '../identifiers.js'
import type { SandboxClient } from '../options.js'
import { mediaType, readBody } from '../request-body.js'
import type { FactusDocument } from '../sandbox.js'
import { type AccountRoom, FactusAccount } from './account.js'
import { isDecimal } from './amounts.js'
import { companyHandlers } from './companies.js'
import { documentHandlers } from './documents.js'
import { type Body, type FieldErrors, invalidFields } from './envelope.js'
import { settled } from './issue.js'
import { payrollHandlers } from './payrolls.js'
import type { SettledFactusQuirks } from './quirks.js'
import { rangeHandlers } from './ranges.js'
import { receptionHandlers } from './receptions.js'
import type { Handlers } from './room.js'
import { createFactusTokens } from './tokens.js'
import type { FactusDian } from './verdicts.js'

/** What the emulated Factus works with. */
export interface FactusRoom {
  readonly clients: readonly SandboxClient[]
  readonly identifiers: Identifiers
  readonly random: () => number
  readonly tokenLifetimeS: number
  readonly subscription: AccountRoom['subscription']
  readonly dian: () => FactusDian
  readonly quirks: SettledFactusQuirks
  /** Sandbox time when the sandbox was opened, in milliseconds. */
  readonly openedAt: number
  /** Sandbox time, in milliseconds. */
  readonly now: () => number
}

/** The emulated Factus, both versions and the token server. */
export interface FactusService {
  locate(request: Request, path: string, query: string): Promise<Located>
  revokeTokens(): void
  /** The documents of all accounts, in the order in which they were issued; deleted ones too. */
  documents(): readonly FactusDocument[]
}

const MINUTE_MS = 60_000
const MAX_IMAGE_BYTES = 2_097_152

export function createFactusService(given: FactusRoom): FactusService {
  const { clients, quirks, now } = given
  const tokens = createFactusTokens({ ...given, lifetimeS: given.tokenLifetimeS })
  const accounts = new Map<string, FactusAccount>()
  const accountOf = (clientId: string): FactusAccount => {
    const known = accounts.get(clientId)
    if (known) return known
    const place = clients.findIndex((client) => client.clientId === clientId)
    const made = new FactusAccount({ ...given, clientId, nit: String(900_999_001 + place) })
    accounts.set(clientId, made)
    return made
  }
  /** The headers that tell of the limit, by request. */
  const limits = new WeakMap<Request, Record<string, string>>()
  const windows = new Map<string, { from: number; count: number }>()

  /** Counts a request of a user. @returns the headers that tell of it; @throws {Refused} 429 */
  const counted = (clientId: string): Record<string, string> => {
    const most = quirks.requestsPerMinute
    if (most === Infinity) return {}
    const at = now()
    let window = windows.get(clientId)
    if (!window || at >= window.from + MINUTE_MS) window = { from: at, count: 0 }
    windows.set(clientId, window)
    const limit = {
      'X-RateLimit-Limit': String(most),
      'X-RateLimit-Remaining': String(Math.max(0, most - window.count - 1)),
    }
    if (window.count >= most) {
      const endsAt = window.from + MINUTE_MS
      const headers = {
        ...limit,
        'Retry-After': String(Math.ceil((endsAt - at) / 1000)),
        'X-RateLimit-Reset': String(Math.ceil(endsAt / 1000)),
      }
      throw new Refused(json(429, { message: 'Too Many Attempts.' }, headers))
    }
    window.count += 1
    return limit
  }

  const authorize = (request: Request): string => {
    const clientId = tokens.clientOf(request)
    if (clientId === undefined) throw new Refused(json(401, { message: 'Unauthenticated.' }))
    limits.set(request, counted(clientId))
    return clientId
  }

  const billOf = (cufe: string) => {
    for (const supplier of accounts.values()) {
      const record = supplier.of('bill').find(({ code }) => code === cufe)
      if (record) return { record, supplier }
    }
    return undefined
  }
  const handlers: Handlers = {
    ...companyHandlers,
    ...documentHandlers(),
    ...payrollHandlers,
    ...rangeHandlers,
    ...receptionHandlers(billOf),
  }

  const serviceOf = (version: 'v1' | 'v2') =>
    createDescribedService({
      document: factusDocuments[version],
      handlers: Object.fromEntries(
        Object.entries(handlers)
          .filter(([name]) => name.toLowerCase().endsWith(version))
          .map(([name, handler]) => [
            name,
            async ({ clientId, params, query, body, url }: Call) => {
              const account = accountOf(clientId)
              const answer = await handler({ account, version, params, query, body, url })
              return isAnswer(answer) ? answer : json(200, answer)
            },
          ]),
      ),
      formats: { byte: true, binary: true },
      keywords: KEYWORDS,
      flatQueries: true,
      readMultipart: readImage,
      authorize,
      tolerates: (error, value) => !quirks.strictTypes && isTolerated(error, value),
      invalid: (errors, operation) => invalidRequest(errors, operation, quirks),
    })
  const services = { v1: serviceOf('v1'), v2: serviceOf('v2') }

  const locate = async (request: Request, path: string, query: string): Promise<Located> => {
    const html = quirks.htmlErrors && !/json/i.test(request.headers.get('accept') ?? '')
    const dressed = (answer: Answer): Answer => (html && answer.status >= 400 ? asPage(answer) : answer)
    if (path === '/oauth/token') {
      return {
        operation: 'token',
        process: async () => dressed(await tokens.handle(request)),
        usualError: (status) => dressed(tokenFault(status)),
      }
    }
    const version = path.startsWith('/v1/') ? 'v1' : 'v2'
    // One page writes the download of XML with a slash at its end.
    const found = await services[version].locate(request, path.replace(/(?<=.)\/+$/, ''), query)
    const hidden = isHidden(found.operation, quirks)
    const documented = statusesOf(version, found.operation)
    const finish = (answer: Answer): Answer => {
      const shaped = answer.status < 400 ? answer : shapeRefusal(answer, documented)
      return dressed({ ...shaped, headers: { ...limits.get(request), ...shaped.headers } })
    }
    const process = async () => finish(hidden ? methodUnknown() : await found.process())
    return { operation: found.operation, process, refusal: finish }
  }

  const tokenFault = (status: number): Answer => {
    if (status === 401)
      return tokens.refusal(401, 'invalid_client', 'El cliente no existe, o su secreto no es correcto.')
    if (status === 400) return tokens.refusal(400)
    return shapeRefusal(refusal(status, 'A fault of the sandbox.'), undefined)
  }

  return {
    locate,
    revokeTokens: () => tokens.revokeAll(),
    documents: () =>
      clients.flatMap(({ clientId }) => {
        const account = accounts.get(clientId)
        if (!account) return []
        return account.records.map((record) => {
          const { kind, referenceCode, number, state, code, total, deleted } = settled(record, account)
          const atDian = account.atDian.get(`${kind} ${number}`) === code
          return { kind, referenceCode, number, state, code, total, atDian, deleted, clientId }
        })
      }),
  }
}

/** The keywords of the document that Ajv does not know of. */
const KEYWORDS = {
  'x-format': (format: unknown, value: unknown) => {
    if (format === 'decimal') return isDecimal(value)
    if (format === 'HH:mm:ss') return /^([01]\d|2[0-3])(:[0-5]\d){2}$/.test(asText(value))
    if (format === 'YYYY-MM-DD HH:MM:SS') return /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(asText(value))
    return true
  },
  'x-max-decimals': (most: unknown, value: unknown) => (asText(value).split('.')[1] ?? '').length <= Number(most),
  'x-minimum': (least: unknown, value: unknown) => Number(value) >= Number(least),
  'x-maximum': (most: unknown, value: unknown) => Number(value) <= Number(most),
}

function isAnswer(answer: Body | Answer): answer is Answer {
  return 'headers' in answer && typeof answer.status === 'number'
}

/** Numbers in the place of texts and the other way round: Laravel takes either. The half of a period must be a number. */
function isTolerated({ keyword, params, instancePath }: ApiError, value: unknown): boolean {
  if (instancePath.endsWith('/pay_period_half')) return false
  if (keyword === 'enum') {
    const { allowedValues = [] } = params as { allowedValues?: readonly unknown[] }
    return isPlain(value) && allowedValues.some((allowed) => asText(allowed) === asText(value))
  }
  if (keyword !== 'type') return false
  const wanted = [(params as { type: string | readonly string[] }).type].flat()
  if (typeof value === 'number') return wanted.includes('string')
  if (wanted.includes('boolean')) return value === '0' || value === '1'
  if (wanted.includes('integer')) return typeof value === 'string' && /^-?\d+$/.test(value)
  return wanted.includes('number') && typeof value === 'string' && isDecimal(value)
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number'
}

/** What the document finds wrong with a request: its fields, a path that leads nowhere; a filter is passed over. */
function invalidRequest(
  errors: readonly ApiError[],
  operation: ApiOperation,
  { validationBody }: SettledFactusQuirks,
): Refused | undefined {
  const { responses = {}, operationId = '' } = operation
  const inPath = errors.some(({ instancePath }) => instancePath.startsWith('/path'))
  if (inPath && '404' in responses) return new Refused(refusal(404, 'No se encontró el registro'))
  if (!('422' in responses)) return undefined
  const fields: Record<string, string[]> = {}
  for (const { instancePath, keyword, params } of errors) {
    const missing = keyword === 'required' ? `/${(params as { missingProperty: string }).missingProperty}` : ''
    const field = `${instancePath}${missing}`.replace(/^\/(?:requestBody|query|path)\/?/, '').replaceAll('/', '.')
    const name = field === '' ? 'body' : field
    const text = missing ? `El campo ${name} es obligatorio.` : `El campo ${name} no es válido.`
    if (!fields[name]?.includes(text)) fields[name] = [...(fields[name] ?? []), text]
  }
  const seen = /^create(?:Bill|CreditNote)V1$/.test(operationId) ? 'plain' : 'wrapped'
  return invalidFields(fields as FieldErrors, validationBody === 'seen' ? seen : validationBody)
}

/** Operations that a quirk takes away. */
function isHidden(operation: Operation | 'unknown', quirks: SettledFactusQuirks): boolean {
  if (operation === 'createDebitNoteV2') return !quirks.debitNotes
  if (operation === 'deleteAdjustmentNoteV1') return quirks.adjustmentNoteDelete === 'v2'
  return operation === 'deleteAdjustmentNoteV2' && quirks.adjustmentNoteDelete === 'v1'
}

function methodUnknown(): Answer {
  return json(405, { message: 'El método no está permitido en esta ruta.' })
}

const documentedStatuses = new Map<string, ReadonlySet<string>>()

function statusesOf(version: 'v1' | 'v2', name: Operation | 'unknown'): ReadonlySet<string> | undefined {
  if (documentedStatuses.size === 0) {
    for (const each of ['v1', 'v2'] as const) {
      const { paths } = factusDocuments[each] as { paths: Record<string, Record<string, ApiOperation>> }
      for (const { operationId = '', responses = {} } of Object.values(paths).flatMap(Object.values))
        documentedStatuses.set(`${each} ${operationId}`, new Set(Object.keys(responses)))
    }
  }
  return documentedStatuses.get(`${version} ${name}`)
}

const STATUS_NAMES: Readonly<Record<number, string>> = { 403: 'Forbidden', 404: 'Not Found', 409: 'Conflict' }

/** A refusal as this interface has it. Those of the handlers come as they are to be, unless the document lacks them. */
function shapeRefusal(answer: Answer, documented: ReadonlySet<string> | undefined): Answer {
  const { status } = answer
  const { 'Content-Type': _type, ...headers } = answer.headers
  const body = bodyOf(answer)
  if (documented && !documented.has(String(status)) && status < 500 && status !== 405) {
    // No status for it: the fields are at fault.
    const text = textIn(body)
    const instead = documented.has('422') ? 422 : 404
    if (instead === 404) return json(404, { status: 'Not Found', message: text }, headers)
    return json(422, { status: 'Validation error', message: text, data: { message: text, errors: { body: [text] } } })
  }
  if (status === 400) return { status, headers }
  if (typeof body.errorCode !== 'string') return answer
  const message = status === 401 ? 'Unauthenticated.' : status === 404 ? NO_ROUTE : asText(body.errorMessage)
  const name = STATUS_NAMES[status] ?? (status === 500 ? 'Internal Server Error' : undefined)
  const limit = status === 429 ? { ...LIMITED, ...headers } : headers
  return json(status, name === undefined ? { message } : { status: name, message }, limit)
}

/** What goes with a 429 that a fault asks for. */
const LIMITED = {
  'Retry-After': '60',
  'X-RateLimit-Limit': '80',
  'X-RateLimit-Remaining': '0',
  'X-RateLimit-Reset': '60',
}

const NO_ROUTE = 'No se encontró la ruta o recurso solicitado'

function bodyOf({ body }: Answer): Body {
  return body ? (JSON.parse(new TextDecoder().decode(body)) as Body) : {}
}

function textIn({ message, errorMessage, errors }: Body): string {
  const [first] = Array.isArray(errors) ? (errors as Body[]) : []
  return asText(message ?? errorMessage ?? first?.message ?? 'La solicitud no es válida.')
}

/** An error as Laravel shows it to browsers. */
function asPage(answer: Answer): Answer {
  const page = `<!DOCTYPE html>\n<html lang="es"><head><title>${answer.status}</title></head><body>${answer.status}</body></html>\n`
  return {
    ...answer,
    headers: { ...answer.headers, 'Content-Type': 'text/html; charset=UTF-8' },
    body: new TextEncoder().encode(page),
  }
}

/** The logo: a form with a file. */
async function readImage(request: Request): Promise<{ body: unknown; checked: object }> {
  const type = request.headers.get('content-type') ?? ''
  if (mediaType(type) !== 'multipart/form-data') throw new Refused(refusal(415, 'El cuerpo no es un formulario.'))
  const bytes = await readBody(request, MAX_IMAGE_BYTES)
  try {
    const form = await new Response(bytes, { headers: { 'Content-Type': type } }).formData()
    const image = form.get('image')
    const file = typeof image === 'object' && image ? new Uint8Array(await image.arrayBuffer()) : undefined
    return { body: { image: file }, checked: file ? { image: 'file' } : {} }
  } catch {
    throw new Refused(refusal(400, 'El formulario no se puede leer.'))
  }
}
