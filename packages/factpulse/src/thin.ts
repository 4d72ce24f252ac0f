import { argumentInvalid } from '@facturelle/core/http'
import { checkObject } from './guards.js'
import type { FactPulseCallOptions, Wire } from './wire.js'

export interface ThinOptions extends FactPulseCallOptions {
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>
}

/** The thin way: any path of the interface, untyped. Nothing is asked twice but `get`, and nothing waited for. */
export interface Thin {
  /** @param path `processing/tasks/…/status`, or with `/api/v1` before it; values in it are encoded by the caller */
  get(path: string, options?: ThinOptions): Promise<unknown>
  post(path: string, body?: object, options?: ThinOptions): Promise<unknown>
  /** @param form bytes, a `Blob`, or `openFile(path)` are files; anything else is text, and objects are JSON */
  postMultipart(path: string, form: object, options?: ThinOptions): Promise<unknown>
}

/** `tokenUrl` is none. */
const SECRET =
  /secret|passw|pwd|token(?!_?url)|pass_?phrase|credential|api_?key|^key|encryption|authorization|jwt|pem$/i

export function createThin(wire: Wire): Thin {
  const callOf = (method: 'get' | 'post', path: unknown, { query, ...options }: ThinOptions) => {
    for (const key of Object.keys(query ?? {})) {
      if (!SECRET.test(key)) continue
      throw argumentInvalid(`options.query.${key}`, 'would travel in the URL, where logs keep it; put it in the body')
    }
    return { call: { method, path: pathOf(path), name: `${method} ${pathOf(path)}`, query }, options }
  }
  return {
    async get(path, given = {}) {
      const { call, options } = callOf('get', path, given)
      return wire.json(call, options)
    },
    async post(path, body = {}, given = {}) {
      const { call, options } = callOf('post', path, given)
      checkObject(body, 'body')
      return wire.json({ ...call, body }, options)
    },
    async postMultipart(path, form, given = {}) {
      const { call, options } = callOf('post', path, given)
      checkObject(form, 'form')
      const files = Object.entries(form)
        .filter(([, value]) => isFile(value))
        .map(([name]) => name)
      return wire.json({ ...call, form, files }, options)
    },
  }
}

function isFile(value: unknown): boolean {
  if (value instanceof Uint8Array) return true
  if (typeof value !== 'object' || value === null) return false
  return typeof (value as { stream?: unknown }).stream === 'function' || 'getReader' in value
}

/** A path below the interface, and nothing above it. */
function pathOf(given: unknown): string {
  const path = typeof given === 'string' ? given.replace(/^\/*(api\/v1\/)?/, '') : ''
  const refused = path === '' || /[?#\\{}\s]|\/\/|(^|\/)(\.|%2e){1,2}(\/|$)/i.test(path)
  if (refused)
    throw argumentInvalid('path', 'must be a path of the interface, without a query: processing/validate-xml')
  return `/api/v1/${path}`
}
