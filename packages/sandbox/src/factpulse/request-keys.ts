import { factpulseDocument } from '../generated/factpulse.js'
import { camel, held, snake } from './shapes.js'

interface Schema {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

// A copy: the service resolves the references of its own in place.
const { paths, components } = structuredClone(factpulseDocument) as {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly operationId: string
            readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> }
          }
        >
      >
    >
  >
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

const BODIES: ReadonlyMap<string, Schema> = new Map(
  Object.values(paths).flatMap((item) =>
    Object.values(item).flatMap(({ operationId, requestBody }) => {
      const schema = requestBody?.content['application/json']?.schema
      return schema ? [[operationId, schema] as const] : []
    }),
  ),
)

/** A body with its keys in the document's case, where they came in the other one. */
export function adapted(body: unknown, operation: string): unknown {
  const schema = BODIES.get(operation)
  return schema ? respell(body, [schema]) : body
}

function resolved(schema: Schema): readonly Schema[] {
  const { $ref, allOf = [], anyOf = [], oneOf = [] } = schema
  const named = $ref === undefined ? undefined : components.schemas[$ref.split('/').at(-1) ?? '']
  return [schema, ...(named ? resolved(named) : []), ...[...allOf, ...anyOf, ...oneOf].flatMap(resolved)]
}

function respell(value: unknown, schemas: readonly Schema[]): unknown {
  const all = schemas.flatMap(resolved)
  if (Array.isArray(value))
    return value.map((item) =>
      respell(
        item,
        all.flatMap(({ items }) => items ?? []),
      ),
    )
  if (typeof value !== 'object' || value === null) return value
  const known = (name: string) =>
    all.flatMap(({ properties = {} }) => (Object.hasOwn(properties, name) ? [properties[name] as Schema] : []))
  const members = held(value)
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => {
      const spellings = [name, camel(name), snake(name)]
      const found = spellings.find((one) => known(one).length > 0) ?? name
      const free = found === name || !Object.hasOwn(members, found)
      return [free ? found : name, respell(member, known(found))]
    }),
  )
}
