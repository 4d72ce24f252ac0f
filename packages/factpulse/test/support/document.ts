import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { factpulseDocument } from '../../../sandbox/src/generated/factpulse.js'

type Schema = Record<string, unknown>
type Content = Readonly<Record<string, { readonly schema?: Schema }>>
interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema: Schema
}
export interface Operation {
  readonly operationId: string
  readonly security: readonly object[]
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>
}
export interface Route {
  readonly method: string
  readonly template: string
  readonly operation: Operation
}

const { paths, components } = factpulseDocument as unknown as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}
export const { schemas } = components

/** By `operationId`, without the two for tokens. */
export const routes: ReadonlyMap<string, Route> = new Map(
  Object.entries(paths)
    .filter(([template]) => !template.startsWith('/api/token/'))
    .flatMap(([template, item]) =>
      Object.entries(item).map(([method, operation]) => [
        operation.operationId,
        { method: method.toUpperCase(), template, operation },
      ]),
    ),
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

const matcher = (template: string) =>
  new RegExp(`^${template.replace(/[.:]/g, '\\$&').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`)

export function routeOf(method: string, path: string): Route | undefined {
  const candidates = [...routes.values()].filter((one) => one.method === method && matcher(one.template).test(path))
  return candidates.find(({ template }) => template === path) ?? candidates.sort(byBraces)[0]
}

const byBraces = (a: Route, b: Route) => a.template.split('{').length - b.template.split('{').length

/** What is wrong with the path, the query and the headers of a request. */
export function parameterErrors({ operation, template }: Route, request: Request): string[] {
  const url = new URL(request.url)
  const { parameters = [] } = operation
  const values = matcher(template).exec(url.pathname)?.groups ?? {}
  const check = ({ name, schema }: Parameter, text: string) => {
    const types = ([] as unknown[]).concat(schema.type)
    const exact = types.includes('integer') || types.includes('boolean') ? (JSON.parse(text) as unknown) : text
    return errorsOf(schema, exact).map((error) => `${name}${error}`)
  }
  const inPath = parameters.filter((one) => one.in === 'path')
  const inQuery = [...url.searchParams].flatMap(([name, text]) => {
    const parameter = parameters.find((one) => one.in === 'query' && one.name === name)
    return parameter ? check(parameter, text) : [`${name} is not known`]
  })
  const inHeader = [...request.headers.keys()]
    .filter((name) => /^x-(pdp|encryption)/.test(name))
    .filter((name) => !parameters.some((one) => one.in === 'header' && one.name.toLowerCase() === name))
  return [
    ...inPath.flatMap((one) => check(one, decodeURIComponent(values[one.name] ?? ''))),
    ...inQuery,
    ...inHeader.map((name) => `the header ${name} is not known`),
  ]
}

/** What is wrong with a form: names and values of its parts. */
export async function formErrors(schema: Schema, form: FormData): Promise<string[]> {
  const { properties, required = [] } = resolved(schema) as {
    properties: Record<string, Schema>
    required?: string[]
  }
  const missing = required.filter((name) => !form.has(name)).map((name) => `${name} is missing`)
  const wrong = await Promise.all(
    [...form].map(async ([name, value]) => {
      const property = properties[name]
      if (!property) return [`${name} is not known`]
      const isFile = JSON.stringify(property).includes('"binary"')
      if (isFile) return value instanceof File && value.size > 0 ? [] : [`${name} is no file`]
      const types = ([] as unknown[]).concat(property.type)
      // Objects travel as JSON; a text that is JSON stays a text.
      const exact = types.includes('string') ? value : parsed(value)
      return errorsOf(property, exact).map((error) => `${name}${error}`)
    }),
  )
  return [...missing, ...wrong.flat()]
}

function parsed(value: unknown): unknown {
  try {
    return JSON.parse(String(value))
  } catch {
    return value
  }
}

function resolved(schema: Schema): Schema {
  const { $ref } = schema
  return typeof $ref === 'string' ? resolved(schemas[$ref.split('/').at(-1) as string] as Schema) : schema
}

/** A whole value of a schema: every member there, a success where the schema has the choice. */
export function sample(given: Schema, name = '', depth = 0): unknown {
  const schema = resolved(given)
  const {
    enum: values,
    properties,
    items,
    format,
    allOf,
    anyOf,
    oneOf,
  } = schema as {
    enum?: unknown[]
    properties?: Record<string, Schema>
    items?: Schema
    format?: string
    allOf?: Schema[]
    anyOf?: Schema[]
    oneOf?: Schema[]
  }
  if (schema.example !== undefined) return schema.example
  if (depth > 7) return name === 'content_b64' ? 'AQID' : {}
  const whole = (parts: Schema[]) => parts.map((part) => sample(part, name, depth + 1))
  if (allOf) {
    const all = whole(allOf)
    return all.every((part) => typeof part === 'object') ? Object.assign({}, ...all) : all[0]
  }
  const choice = anyOf ?? oneOf
  if (choice && !properties) {
    // Amounts come as strings, or as numbers: the latter is what a client gets wrong.
    return sample(choice[0] as Schema, name, depth + 1)
  }
  if (values) return values[0]
  const [type] = ([] as unknown[]).concat(schema.type).filter((entry) => entry !== 'null')
  if (properties) {
    return Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, sample(one, key, depth + 1)]))
  }
  if (type === 'array') return items ? [sample(items, name, depth + 1)] : []
  if (type === 'object') return name === 'result' ? { status: 'SUCCESS', invoice: {} } : { any: 'member' }
  if (type === 'integer') return /^(codeRetour|returnCode)$/.test(name) ? 0 : 7
  if (type === 'number') return 7
  if (type === 'boolean') return true
  if (/b64|base64/i.test(name)) return 'AQID'
  if (format === 'uuid') return '7f1d9d2e-0f9c-4d0e-9a52-5a7a3f6c1b10'
  return 'text'
}
