import { createSandbox } from '@facturelle/sandbox'
import { describe, expect, it } from 'vitest'
import { createFactPulse, FactPulseError, type FactPulseIssue } from '../src/index.js'
import { CLIENT } from './support/bench.js'
import { CALLS } from './support/calls.js'
import { routes, schemas } from './support/document.js'

const DIALECTS = ['documented', 'platform', 'detail', 'detailText', 'bare'] as const
type Dialect = (typeof DIALECTS)[number]
type Style = Exclude<Dialect, 'documented'> | 'detailTexts' | 'afnor'
type Body = Readonly<Record<string, unknown>>
type Entry = Readonly<Record<string, string>>

const ORIGIN = 'https://factpulse.example'
/** What any operation may answer, whatever the document has of it. */
const ALWAYS = [429, 500, 503]
const SOAK = Boolean(process.env.FACTURELLE_SOAK)
/** Of a sample, one of so many in each dialect, others in each. */
const sampled = (index: number, dialect: Dialect, oneOf: number) => SOAK || index % oneOf === DIALECTS.indexOf(dialect)

/** The style that the document has for a schema. */
const STYLES: Readonly<Record<string, Style>> = {
  HTTPValidationError: 'detail',
  ServiceFault: 'bare',
  AFNOR_Error: 'afnor',
  ValidationErrorResponse: 'detailTexts',
}
const CODES: Readonly<Record<number, string>> = {
  400: 'REJECTED',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  413: 'TOO_LARGE',
  422: 'REJECTED',
  429: 'RATE_LIMITED',
}

const codeOf = (status: number) => (status >= 500 ? 'UNAVAILABLE' : (CODES[status] ?? 'REFUSED'))

/** The style of each status of each operation. Read before the sandbox resolves the references of its document. */
const STATUSES = new Map(
  [...routes].map(([name, { operation }]) => {
    const documented = Object.entries(operation.responses).flatMap(([status, { content }]): [number, Style][] => {
      if (Number(status) < 400) return []
      const { $ref = '' } = (content?.['application/json']?.schema ?? {}) as { $ref?: string }
      return [[Number(status), STYLES[$ref.split('/').at(-1) as string] ?? 'platform']]
    })
    const always = ALWAYS.map((status): [number, Style] => [status, 'platform'])
    return [name, new Map([...always, ...documented])] as const
  }),
)

/** What each style says, read from what was on the wire by the shape that this style has. */
function readAs(
  style: Style,
  body: Body,
): { code?: unknown; said?: unknown; help?: unknown; issues: FactPulseIssue[] } {
  const entries = (list: unknown) => (list ?? []) as readonly Entry[]
  switch (style) {
    case 'platform': {
      const issues = entries(body.details).map(({ level, item, reason, source }) => ({
        level,
        item,
        message: reason,
        source,
      }))
      return { code: body.errorCode, said: body.errorMessage, issues: issues as FactPulseIssue[] }
    }
    case 'detail': {
      const issues = (body.detail as { loc: readonly (string | number)[]; msg: string; type: string }[]).map((one) => ({
        message: one.msg,
        code: one.type,
        ...(one.loc.length > 1 && { field: expect.stringContaining(String(one.loc[1])) }),
      }))
      return { said: issues[0]?.message, issues }
    }
    case 'detailText':
      return { said: body.detail, issues: [] }
    case 'detailTexts': {
      const issues = (body.detail as string[]).map((message) => ({ message }))
      return { said: issues[0]?.message, issues }
    }
    case 'bare':
      return { code: body.error, said: body.message, help: body.help, issues: [] }
    case 'afnor':
      return { code: body.errorCode, said: body.errorMessage, issues: [] }
  }
}

/** A client of a sandbox that speaks one dialect, and what its last answer was. */
function speaking(errors: Dialect) {
  const sandbox = createSandbox({ quirks: { factpulse: { errors } } })
  const { apiUrl, username, password, clientUid } = sandbox.factpulse(ORIGIN)
  const last: { status: number; body: Body; broken: boolean } = { status: 0, body: {}, broken: false }
  const client = createFactPulse({
    apiUrl,
    credentials: { username, password },
    clientUid,
    retry: { limit: 0 },
    async fetch(request) {
      if (new URL(request.url).pathname.startsWith('/api/token/')) {
        // The client of the calls, whom the sandbox calls otherwise.
        const { url, method, headers } = request
        const body = (await request.text()).replace(CLIENT, clientUid)
        return sandbox.fetch(new Request(url, { method, headers, body }))
      }
      const response = await sandbox.fetch(last.broken ? emptied(request) : request)
      const text = await response.clone().text()
      Object.assign(last, { status: response.status, body: text === '' ? {} : JSON.parse(text) })
      return response
    },
  })
  return { sandbox, client, last }
}

/** The same request with nothing in its body, which the document refuses wherever it wants something there. */
function emptied({ url, method, headers }: Request): Request {
  const kept = new Headers(headers)
  const json = headers.get('content-type')?.includes('json')
  if (!json) kept.delete('content-type')
  return new Request(url, { method, headers: kept, body: json ? '{}' : new FormData() })
}

/** Operations whose document wants something of the body. */
const WANTING = [...routes]
  .filter(([, { operation }]) => {
    const [{ schema = {} } = {}] = Object.values(operation.requestBody?.content ?? {})
    return wants(schema)
  })
  .map(([name]) => name)

function wants(schema: Body): boolean {
  if (typeof schema.$ref === 'string') return wants(schemas[schema.$ref.split('/').at(-1) as string] as Body)
  return Array.isArray(schema.required) && schema.required.length > 0
}

function check(failure: unknown, { status, body }: { status: number; body: Body }, style: Style, where: string): void {
  expect(FactPulseError.isInstance(failure), `${where}: ${String(failure)}`).toBe(true)
  const error = failure as FactPulseError
  const { code, said, help, issues } = readAs(style, body)
  expect(said, `${where}: ${JSON.stringify(body)} is not in the style ${style}`).toEqual(expect.any(String))
  expect(error, where).toMatchObject({
    code: codeOf(status),
    status,
    message: expect.stringContaining(String(said)),
    operation: expect.stringMatching(/^\w+(\.\w+)*$/),
  })
  expect([error.platformCode, error.help], where).toEqual([code, help])
  expect(error.issues, where).toHaveLength(issues.length)
  expect(error.issues, where).toMatchObject(issues)
}

describe.each(DIALECTS)('in the dialect "%s"', (dialect) => {
  const { sandbox, client, last } = speaking(dialect)
  const styleOf = (own: Style) => (dialect === 'documented' || own === 'afnor' ? own : dialect)
  const failureOf = (name: string) =>
    CALLS[name as keyof typeof CALLS](client).then(
      (answer) => ({ answer }),
      (failure: unknown) => failure,
    )

  it(`the refusals of operations are errors of this client: ${SOAK ? 'all' : 'a sample'}`, async () => {
    let seen = 0
    for (const [index, [name, styles]] of [...STATUSES].entries()) {
      if (!sampled(index, dialect, 10)) continue
      const all = [...styles]
      for (const [status, own] of SOAK ? all : [all[index % all.length] as (typeof all)[number]]) {
        sandbox.faults.add({ operation: name as never, status, times: Infinity })
        const failure = await failureOf(name)
        sandbox.faults.clear()
        const where = `${name} ${status}`
        expect(last.status, where).toBe(status)
        const style = styleOf(own)
        // A 400 that says why is a verdict there, not an error.
        const verdict = name === 'validateXml' && status === 400 && readAs(style, last.body).issues
        if (verdict && verdict.length > 0) expect(failure).toMatchObject({ answer: { valid: false, issues: verdict } })
        // An answer to HEAD has no body.
        else if (name === 'checkDownload') expect(failure, where).toMatchObject({ code: codeOf(status), issues: [] })
        else check(failure, last, style, where)
        seen++
      }
    }
    const whole = [...STATUSES.values()].reduce((sum, { size }) => sum + size, 0)
    expect(seen).toBeGreaterThanOrEqual(SOAK ? whole : 10)
  })

  it('what is wrong with a request is told field by field', async () => {
    last.broken = true
    for (const [index, name] of WANTING.entries()) {
      if (!sampled(index, dialect, 25)) continue
      const failure = await failureOf(name)
      const own = STATUSES.get(name)?.get(last.status) ?? 'platform'
      check(failure, last, styleOf(own), name)
    }
    last.broken = false
    expect(WANTING.length).toBeGreaterThan(30)
  })
})
