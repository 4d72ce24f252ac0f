import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { chorusProDocument } from '../../../sandbox/src/generated/chorus-pro.js'

type Schema = Record<string, unknown>
interface Operation {
  readonly operationId: string
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema?: Schema } } }
  readonly responses: Readonly<
    Record<string, { readonly content?: { readonly 'application/json': { readonly schema?: Schema } } }>
  >
}

const document = chorusProDocument as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

export const SCHEMAS = document.components.schemas

export interface Route {
  readonly method: string
  readonly template: string
  readonly operation: Operation
}

/** The 85 operations of the document, by their `operationId`. */
export const ROUTES: ReadonlyMap<string, Route> = new Map(
  Object.entries(document.paths).flatMap(([template, item]) =>
    Object.entries(item)
      .filter(([method]) => method !== 'parameters')
      .map(([method, operation]) => [operation.operationId, { method: method.toUpperCase(), template, operation }]),
  ),
)

/** The operation of a request. Paths without parameters go first. */
export function routeOf(method: string, path: string): Route | undefined {
  const candidates = [...ROUTES.values()].filter((route) => {
    const pattern = route.template.replace(/\{\w+\}/g, '[^/]+')
    return route.method === method && new RegExp(`^${pattern}$`).test(path)
  })
  return candidates.find(({ template }) => template === path) ?? candidates[0]
}

// Days travel in fields of format date-time as well, so that it is an annotation.
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false })
ajv.addSchema({ $id: 'document', components: document.components })
const compiled = new Map<string, ValidateFunction>()

/** What is wrong with a value, by a schema of the document. */
export function errorsOf(schema: Schema, value: unknown): string[] {
  const text = JSON.stringify(schema).replaceAll('#/components', 'document#/components')
  const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text) as Schema)
  compiled.set(text, validate)
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** The schema behind a reference. */
export function resolved(schema: Schema): Schema {
  const { $ref } = schema
  return typeof $ref === 'string' ? resolved(SCHEMAS[$ref.split('/').at(-1) as string] as Schema) : schema
}

export const typesOf = ({ type }: Schema): string[] => (Array.isArray(type) ? type : [type]) as string[]

/**
 * A whole value of a schema as JSON text: every member there, amounts with a zero at their end, which a number would lose.
 */
export function sample(given: Schema, name = ''): string {
  const schema = resolved(given)
  const {
    enum: values,
    properties,
    items,
    format,
  } = schema as {
    enum?: unknown[]
    properties?: Record<string, Schema>
    items?: Schema
    format?: string
  }
  if (values) return JSON.stringify(values[0])
  const [type] = typesOf(schema).filter((entry) => entry !== 'null')
  if (properties) {
    return `{${Object.entries(properties)
      .map(([key, member]) => `"${key}":${sample(member, key)}`)
      .join(',')}}`
  }
  if (items) return `[${sample(items, name)}]`
  if (name === 'codeRetour') return '0'
  if (type === 'number') return '12.50'
  if (type === 'integer') return '7'
  if (type === 'boolean') return 'true'
  if (format === 'byte') return '"AQID"'
  if (format === 'date-time') return '"2026-07-01T22:00:00.000+0000"'
  return '"texte"'
}
