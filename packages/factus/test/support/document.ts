import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { factusDocuments } from '../../../sandbox/src/generated/factus.js'

type Schema = Record<string, unknown>
interface Content {
  readonly 'application/json'?: { readonly schema?: Schema }
  readonly 'multipart/form-data'?: { readonly schema?: Schema }
}
interface Parameter {
  readonly name: string
  readonly in: string
  readonly schema: Schema
}
interface Operation {
  readonly operationId: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>
}

export interface Route {
  readonly method: string
  readonly template: string
  readonly operation: Operation
}

/** A document of `specs/`, as tests ask it. */
export interface Document {
  /** By `operationId`, without the one for tokens. */
  readonly routes: ReadonlyMap<string, Route>
  /** The operation of a request. Paths without parameters go first. */
  routeOf(method: string, path: string): Route | undefined
  /** What is wrong with a value, by a schema. */
  errorsOf(schema: Schema, value: unknown): string[]
  /** What is wrong with the parameters of a request. */
  parameterErrors(route: Route, url: URL): string[]
  /** A whole value of a schema: every member there. */
  sample(schema: Schema): unknown
}

const read: Partial<Record<string, Document>> = {}

export function document(version: 'v1' | 'v2'): Document {
  read[version] ??= load(version)
  return read[version]
}

function load(version: 'v1' | 'v2'): Document {
  const { paths, components } = factusDocuments[version] as unknown as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
    readonly components: { readonly schemas: Readonly<Record<string, Schema>> } & Record<string, Record<string, Schema>>
  }
  const routes = new Map(
    Object.entries(paths).flatMap(([template, item]) =>
      Object.entries(item)
        .filter(([method]) => ['get', 'post', 'put', 'patch', 'delete'].includes(method))
        .filter(([, { operationId }]) => operationId !== 'createToken')
        .map(([method, operation]) => [operation.operationId, { method: method.toUpperCase(), template, operation }]),
    ),
  )
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false })
  ajv.addSchema({ $id: 'document', components })
  const compiled = new Map<string, ValidateFunction>()
  const errorsOf = (schema: Schema, value: unknown): string[] => {
    const text = JSON.stringify(schema).replaceAll('#/components', 'document#/components')
    const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text) as Schema)
    compiled.set(text, validate)
    return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
  }
  const resolved = (schema: Schema): Schema => {
    const { $ref } = schema
    if (typeof $ref !== 'string') return schema
    const [, , kind, name] = $ref.split('/') as [string, string, string, string]
    return resolved(components[kind]?.[name] as Schema)
  }
  const sample = (given: Schema, name = ''): unknown => {
    const schema = resolved(given)
    const {
      enum: values,
      properties,
      items,
      format,
      anyOf,
    } = schema as {
      enum?: unknown[]
      properties?: Record<string, Schema>
      items?: Schema
      format?: string
      anyOf?: Schema[]
    }
    if (anyOf) return sample(anyOf[0] as Schema, name)
    if (values) return values[0]
    const types = ([] as unknown[]).concat(schema.type)
    const [type] = types.filter((entry) => entry !== 'null')
    if (properties) return Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, sample(one, key)]))
    if (items) return [sample(items, name)]
    if (type === 'array') return []
    if (type === 'object') return name === 'errors' ? { RUT01: 'Regla: RUT01, Notificación: texto' } : {}
    if (type === 'integer' || type === 'number') return 7
    if (type === 'boolean') return true
    if (format === 'byte') return 'AQID'
    if (name === 'errors') return 'Regla: RUT01, Notificación: texto'
    return ([] as unknown[]).concat(schema['x-format']).includes('decimal') ? '12.50' : 'texto'
  }
  return {
    routes,
    routeOf(method, path) {
      const candidates = [...routes.values()].filter((route) => {
        const pattern = route.template.replace(/\{\w+\}/g, '[^/]+')
        return route.method === method && new RegExp(`^${pattern}$`).test(path)
      })
      return candidates.find(({ template }) => template === path) ?? candidates[0]
    },
    errorsOf,
    parameterErrors({ operation, template }, url) {
      const parameters = (operation.parameters ?? []).map((given) => resolved(given as never) as unknown as Parameter)
      const values = new RegExp(`^${template.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`).exec(url.pathname)?.groups ?? {}
      const check = ({ name, schema }: Parameter, text: string) => {
        const types = ([] as unknown[]).concat(resolved(schema).type)
        const exact = types.includes('integer') || types.includes('boolean') ? (JSON.parse(text) as unknown) : text
        return errorsOf(schema, exact).map((error) => `${name}${error}`)
      }
      const inPath = parameters.filter((one) => one.in === 'path')
      const inQuery = [...url.searchParams].flatMap(([name, text]) => {
        const parameter = parameters.find((one) => one.in === 'query' && one.name === name)
        return parameter ? check(parameter, text) : [`${name} is not known`]
      })
      return [...inPath.flatMap((one) => check(one, decodeURIComponent(values[one.name] ?? ''))), ...inQuery]
    },
    sample,
  }
}
