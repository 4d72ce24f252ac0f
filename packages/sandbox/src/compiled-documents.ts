import addFormats from 'ajv-formats'
import { type Document, OpenAPIBackend } from 'openapi-backend'
import type { AfnorVersion } from './dialects.js'
import { afnorFlowDocuments } from './generated/afnor-flow.js'

const compiled = new Map<AfnorVersion, Promise<OpenAPIBackend>>()

/**
 * The routes and validators of one document, without any handler: nothing of a sandbox is in it, so that all sandboxes
 * share it. Compiling is what a sandbox would spend most of its time on.
 */
export function compiledDocument(version: AfnorVersion): Promise<OpenAPIBackend> {
  const known = compiled.get(version)
  if (known) return known
  // JSON bodies are checked as they are; query and path parameters, which are always text, are coerced.
  const ready = new OpenAPIBackend({
    definition: afnorFlowDocuments[version] as Document,
    quick: true,
    ignoreTrailingSlashes: false,
    ajvOpts: { strict: false, allErrors: true },
    customizeAjv: (ajv) => addFormats.default(ajv),
  }).init()
  compiled.set(version, ready)
  return ready
}
