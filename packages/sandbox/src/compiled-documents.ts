import addFormats from 'ajv-formats'
import { type Document, OpenAPIBackend } from 'openapi-backend'

/** What a document means by a `format`, where that is not what JSON Schema means by it. */
export type Formats = Readonly<Record<string, true | RegExp>>

/** What a document means by a keyword of its own: whether a value is as the keyword wants it. */
export type Keywords = Readonly<Record<string, (wanted: unknown, value: unknown) => boolean>>

const compiled = new Map<object, Promise<OpenAPIBackend>>()

/**
 * The routes and validators of one document, without any handler: nothing of a sandbox is in it, so that all sandboxes
 * share it. Compiling is what a sandbox would spend most of its time on.
 */
export function compiledDocument(
  document: object,
  { formats = {}, keywords = {} }: { readonly formats?: Formats; readonly keywords?: Keywords } = {},
): Promise<OpenAPIBackend> {
  const known = compiled.get(document)
  if (known) return known
  // JSON bodies are checked as they are; query and path parameters, which are always text, are coerced.
  const ready = new OpenAPIBackend({
    definition: document as Document,
    quick: true,
    ignoreTrailingSlashes: false,
    // That the schemas are schemas is for the tests to see: looking every time takes two thirds of the time.
    // Made in less time, the checks take a little more; few requests ever meet one of them twice.
    ajvOpts: { strict: false, allErrors: true, validateSchema: false, code: { optimize: false } },
    customizeAjv(ajv) {
      addFormats.default(ajv)
      for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format)
      for (const [keyword, validate] of Object.entries(keywords)) ajv.addKeyword({ keyword, validate, errors: false })
      return ajv
    },
  }).init()
  compiled.set(document, ready)
  return ready
}
