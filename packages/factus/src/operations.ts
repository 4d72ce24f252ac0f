import { type FileInput, readFileInput } from '@facturelle/core'
import { fromBase64, multipart, toBase64 } from '@facturelle/core/http'
import { checkKeys, invalid } from './guards.js'
import { pageOf } from './pages.js'
import type { Done, Download, EmailContent, SendEmail } from './types.js'
import { type FactusCallOptions, type Method, objectOf, type Wire } from './wire.js'

/** A number of a document, an id, a reference code. */
type Key = string | number
type Options = FactusCallOptions | undefined

/** The largest answer that holds a file: 60 MB of them in base64. */
const MAX_DOWNLOAD_BYTES = 80_000_000

/** The parts that operations are put together from; what they answer is said by the interface of each resource. */
export function createOperations(wire: Wire) {
  const { call, issue, unusable } = wire
  /** The one key that a path has between its braces. */
  const keyed = (path: string, key: Key) => ({ [/\{(\w+)\}/.exec(path)?.[1] as string]: key })

  return {
    /** Sends a document. */
    creates:
      <Body, Document>(path: string, name: string) =>
      async (body: Body, options?: Options) => {
        checkObject(body, name)
        return issue<Document>({ method: 'post', path, name, body }, options)
      },
    /** Sends a body, and gives what became of it. */
    sends:
      <Body, Answer>(method: Method, path: string, name: string) =>
      async (body: Body, options?: Options) => {
        checkObject(body, name)
        return objectOf(await call({ method, path, name, body }, options), name, unusable) as Answer
      },
    gets:
      <Answer>(path: string, name: string) =>
      async (options?: Options) =>
        objectOf(await call({ method: 'get', path, name }, options), name, unusable) as Answer,
    getsOne:
      <Answer>(path: string, name: string) =>
      async (key: Key, options?: Options) =>
        objectOf(await call({ method: 'get', path, name, keys: keyed(path, key) }, options), name, unusable) as Answer,
    /** A list without pages. */
    lists:
      <Entry>(path: string, name: string) =>
      async (options?: Options) =>
        pageOf<Entry>(await call({ method: 'get', path, name }, options), () => unusable(name)).data,
    /** Changes what a key names. */
    changes:
      <Body, Answer>(path: string, name: string) =>
      async (key: Key, body?: Body, options?: Options) => {
        const sent = { method: 'patch' as const, path, name, keys: keyed(path, key), body }
        return objectOf(await call(sent, options), name, unusable) as Answer
      },
    removes: (path: string, name: string) => async (key: Key, options?: Options) =>
      done(await call({ method: 'delete', path, name, keys: keyed(path, key) }, options)),
    downloads:
      (path: string, name: string, extension: 'pdf' | 'xml') =>
      async (key: Key, options?: Options): Promise<Download> => {
        const sent = {
          method: 'get' as const,
          path,
          name,
          keys: keyed(path, key),
          maxResponseBytes: MAX_DOWNLOAD_BYTES,
        }
        const held = objectOf(await call(sent, options), name, unusable) as Record<string, unknown>
        // Pages give the member of one kind of file the name of the other.
        const member = Object.keys(held).find((key) => /base_?64/.test(key))
        const bytes = bytesOf(member && held[member])
        if (!bytes) throw unusable(name)
        return { file_name: fileName(held.file_name, String(key), extension), bytes }
      },
    mails: (path: string, name: string) => async (key: Key, mail: SendEmail, options?: Options) => {
      checkKeys(mail, name, ['email', 'pdf'])
      const { email, pdf } = mail
      if (pdf !== undefined && !(pdf instanceof Uint8Array)) throw invalid('pdf', 'must be bytes')
      const body = { email, pdf_base_64_encoded: pdf && toBase64(pdf) }
      return done(await call({ method: 'post', path, name, keys: keyed(path, key), body }, options))
    },
    mailContents:
      (path: string, name: string) =>
      async (key: Key, options?: Options): Promise<EmailContent> => {
        const sent = {
          method: 'get' as const,
          path,
          name,
          keys: keyed(path, key),
          maxResponseBytes: MAX_DOWNLOAD_BYTES,
        }
        const held = objectOf(await call(sent, options), name, unusable) as Record<string, unknown>
        const attached_document = bytesOf(held.attached_document)
        if (!attached_document || typeof held.subject !== 'string') throw unusable(name)
        return { subject: held.subject, attached_document }
      },
    /** States an event of a document. */
    emits:
      <Person, Answer>(method: Method, path: string, name: string) =>
      async (keys: Readonly<Record<string, Key>>, person: Person, options?: Options) => {
        checkObject(person, name)
        return (await call({ method, path, name, keys, body: person }, options)).data as Answer
      },
    /** The events of a document. */
    listsOf:
      <Entry>(path: string, name: string) =>
      async (key: Key, options?: Options) =>
        pageOf<Entry>(await call({ method: 'get', path, name, keys: keyed(path, key) }, options), () => unusable(name))
          .data,
    uploads:
      <Answer>(path: string, name: string, field: string) =>
      async (file: FileInput, file_name: string, options?: Options) => {
        const { bytes } = await readFileInput(file, {
          maxBytes: MAX_LOGO_BYTES,
          field,
          clock: wire.clock,
          timeoutMs: options?.timeoutMs ?? wire.timeoutMs,
          signal: options?.signal,
        })
        const contentType = mediaTypeOf(bytes)
        if (!contentType) throw invalid(field, 'must be a PNG or JPEG image')
        const part = { name: field, contentType, fileName: file_name, content: bytes }
        const form = multipart([part], wire.randomUuid())
        return objectOf(await call({ method: 'post', path, name, form }, options), name, unusable) as Answer
      },
  }
}

const MAX_LOGO_BYTES = 5_000_000

function mediaTypeOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return 'image/png'
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? 'image/jpeg' : undefined
}

function checkObject(body: unknown, name: string): void {
  if (typeof body === 'string') throw invalid(name, 'takes an object, not a string; JSON.parse it first')
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw invalid(name, 'takes an object')
}

function done({ status, message }: Done): Done {
  return { ...(status !== undefined && { status }), ...(message !== undefined && { message }) }
}

function bytesOf(value: unknown): Uint8Array | undefined {
  return typeof value === 'string' && value !== '' ? fromBase64(value) : undefined
}

/** Without any path or control character: a name from outside becomes the name of a file. */
function fileName(given: unknown, key: string, extension: string): string {
  const bare = (typeof given === 'string' ? given : '')
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/\p{Cc}/gu, '')
    .trim()
  const name = bare && !/^\.+$/.test(bare) ? bare : key.replace(/[^\w.-]+/g, '-')
  return /\.[a-z]{3,4}$/i.test(name) ? name : `${name}.${extension}`
}

/** The parts of one client. */
export type Operations = ReturnType<typeof createOperations>
