// @ts-check
// A destination of one's own: a folder from which somebody takes invoices away. Copy it, and put another one in its place.
import { link, mkdir, open, readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import {
  ConfigurationError,
  PlatformError,
  progressTeller,
  referenceDocument,
  sha256,
  systemClock,
  TransportError,
} from '@facturelle/core'
import { Polling } from '@facturelle/core/http'

/** @typedef {{ readonly type: 'file-drop', readonly subfolder?: string }} FileDropDestination */
/** @typedef {import('@facturelle/core').Adapter<FileDropDestination>} FileDropAdapter */
/** @typedef {import('@facturelle/core').SubmissionReference} Reference */

const TYPE = 'file-drop'
const KEYS = ['type', 'subfolder']
const HOOK_MS = 30_000
const FILES = { link, mkdir, open, readFile, rename, stat }

/**
 * Hands invoices over by putting them into a folder, where each appears whole and under its own name. What was put there is
 * remembered beside it, in `.sent`, also when it was taken away: it is never put there again.
 *
 * @param {object} options
 * @param {string} options.folder must exist
 * @param {(invoice: import('@facturelle/core').Invoice) => boolean} [options.takes] which invoices find their way here by
 *   themselves (`{ type: 'auto' }`); none by default
 * @param {import('@facturelle/core').Clock} [options.clock]
 * @param {Partial<typeof FILES>} [options.files] for tests
 * @returns {FileDropAdapter}
 */
export function fileDropAdapter({ folder, takes, clock = systemClock, files = {} }) {
  const disk = { ...FILES, ...files }

  /** @param {Reference} reference */
  const placesOf = ({ destination, trackingId = '', document }) => {
    const { subfolder = '' } = /** @type {FileDropDestination} */ (destination ?? { type: TYPE })
    const own = join(folder, subfolder)
    const key = encodeURIComponent(trackingId)
    return {
      own,
      /** Where the reader finds it. */
      shown: join(own, `${key}-${document.name}`),
      /** What is being put there, and what was: the same file under another name. */
      begun: join(own, '.sent', `${key}.begun`),
      sent: join(own, '.sent', `${key}.sent`),
    }
  }

  /** @param {string} path */
  const has = async (path) => {
    try {
      return await disk.stat(path)
    } catch (failure) {
      if (/** @type {NodeJS.ErrnoException} */ (failure).code === 'ENOENT') return undefined
      throw failure
    }
  }

  /**
   * What became of a submission, as far as the folder tells.
   * @param {Reference} reference
   * @returns {Promise<Reference>}
   */
  const lookUp = async (reference) => {
    if (reference.outcome !== 'inDoubt') return reference
    const { sent, begun, shown } = placesOf(reference)
    if ((await has(sent)) || (await has(shown))) return accepted(reference)
    // It was begun, and is not shown: nobody knows whether it was taken away already.
    return (await has(begun)) ? reference : { ...reference, outcome: 'notReceived' }
  }

  /**
   * @param {Reference} reference
   * @param {readonly string[]} warnings
   * @param {import('@facturelle/core').FacturelleError} [error]
   * @returns {import('@facturelle/core').Submission}
   */
  const submission = (reference, warnings, error) => ({
    outcome: reference.outcome,
    reference,
    warnings,
    ...(error && { error }),
    toJSON: () => reference,
    async resolve() {
      const now = await lookUp(reference)
      return now === reference ? this : submission(now, warnings)
    },
    async *events(options = {}) {
      const polling = new Polling({ ...options, clock })
      const { outcome } = await lookUp(reference)
      if (outcome !== 'accepted') {
        const code = outcome === 'inDoubt' ? 'IN_DOUBT' : 'NOT_RECEIVED'
        throw new TransportError(code, 'The folder does not have the invoice, or not for certain', {
          requestSent: 'maybe',
        })
      }
      const { shown } = placesOf(reference)
      const event = /** @type {const} */ ({ source: 'lifecycle', reasons: [] })
      options.signal?.throwIfAborted()
      yield { ...event, stage: 'submitted', platformStatus: 'there', final: false }
      // Whoever takes it away has it.
      while (await polling.ask(() => has(shown))) await polling.wait()
      yield { ...event, stage: 'delivered', platformStatus: 'taken', final: true }
    },
    async original() {
      const { sent } = placesOf(reference)
      return { bytes: new Uint8Array(await disk.readFile(sent)), name: reference.document.name }
    },
  })

  /** @type {FileDropAdapter} */
  const adapter = {
    contract: 1,
    type: TYPE,

    checkDestination(value) {
      const destination = /** @type {Record<string, unknown>} */ (Object(value))
      if (destination.type !== TYPE) throw wrong('destination.type', `must be "${TYPE}"`)
      for (const key of Object.keys(destination)) {
        if (!KEYS.includes(key)) throw wrong(`destination.${key}`, `is not known; known are ${KEYS.join(', ')}`)
      }
      const { subfolder } = destination
      if (subfolder !== undefined && !(typeof subfolder === 'string' && /^[\w-]+$/.test(subfolder))) {
        throw wrong('destination.subfolder', 'must be the bare name of a folder')
      }
      return /** @type {FileDropDestination} */ (destination)
    },

    wants: () => [
      { syntax: 'Factur-X', profile: 'EN 16931' },
      { syntax: 'CII', profile: 'EN 16931' },
      { syntax: 'UBL', profile: 'EN 16931' },
    ],

    async assess(invoice) {
      const missing = /** @type {readonly string[]} */ ([])
      if (takes?.(invoice)) return { fit: 'yes', rule: 'taken', evidence: 'The app puts it into a folder.', missing }
      return { fit: 'no', rule: 'notTaken', evidence: 'The app puts no such invoice into a folder.', missing }
    },

    async preview() {
      return []
    },

    destinationOf: ({ destination }) => ({ type: TYPE, ...destination }),

    async submit(document, destination, context = {}) {
      const { subfolder } = adapter.checkDestination(destination)
      const { signal, warnings = [] } = context
      signal?.throwIfAborted()
      const tell = progressTeller(context, { clock, timeoutMs: HOOK_MS })
      /** @type {Reference} */
      const sending = {
        contract: 1,
        type: TYPE,
        ...(subfolder !== undefined && { destination: { subfolder } }),
        trackingId: context.trackingId ?? document.sha256,
        sentAt: new Date(clock.now()).toISOString(),
        outcome: 'inDoubt',
        document: referenceDocument(document),
      }
      await tell({ step: 'sending', reference: sending })
      signal?.throwIfAborted()
      // From here on it may be there: whoever keeps a journal writes it down first.
      await context.beforeSend?.(sending, warnings)
      signal?.throwIfAborted()
      const { own, shown, begun, sent } = placesOf(sending)
      /** @type {Reference} */
      let reference = sending
      /** @type {TransportError | undefined} */
      let error
      try {
        await disk.mkdir(join(own, '.sent'), { recursive: true })
        if (await has(sent)) {
          await compare(sent, document.sha256)
          reference = accepted(sending)
        } else if (await has(begun)) {
          // An earlier attempt broke off, or is at it: what it put there may have been taken away. Not again.
          reference = await lookUp(sending)
          if (reference.outcome === 'accepted') await compare((await has(sent)) ? sent : begun, document.sha256)
          else error = doubt('An earlier attempt broke off; look whether it was taken')
        } else {
          await write(begun, document.bytes)
          await disk.link(begun, shown)
          await disk.rename(begun, sent)
          reference = accepted(sending)
        }
      } catch (failure) {
        const { code } = /** @type {NodeJS.ErrnoException} */ (failure)
        if (PlatformError.isInstance(failure)) throw failure
        if (code === 'EACCES' || code === 'EROFS') {
          throw new PlatformError('FORBIDDEN', 'The folder may not be written to', { platform: TYPE, status: 403 })
        }
        // Whether it is there is to be seen, now or later.
        error = doubt(`The folder could not be written to (${code})`)
        reference = await lookUp(sending).catch(() => sending)
        if (reference.outcome === 'notReceived') reference = sending
        if (reference.outcome === 'accepted') error = undefined
      }
      await tell({ step: 'sent', outcome: reference.outcome, ...(reference.id && { id: reference.id }) })
      return submission(reference, warnings, error)
    },

    resume(reference, destination) {
      adapter.checkDestination(destination)
      return submission(reference, [])
    },
  }
  return adapter

  /**
   * @param {string} path
   * @param {Uint8Array} bytes
   */
  async function write(path, bytes) {
    const file = await disk.open(path, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
  }

  /**
   * @param {string} path
   * @param {string} digest
   */
  async function compare(path, digest) {
    if ((await sha256(new Uint8Array(await disk.readFile(path)))) === digest) return
    const why = 'Another document was put there under this tracking id'
    throw new PlatformError('CONFLICT', why, { platform: TYPE, status: 409 })
  }
}

/**
 * @param {Reference} reference
 * @returns {Reference}
 */
function accepted(reference) {
  return { ...reference, outcome: 'accepted', ...(reference.trackingId && { id: reference.trackingId }) }
}

/** @param {string} why */
function doubt(why) {
  return new TransportError('IN_DOUBT', why, { requestSent: 'maybe' })
}

/**
 * @param {string} field
 * @param {string} why
 */
function wrong(field, why) {
  return new ConfigurationError('DESTINATION_INVALID', `${field} ${why}`, { field })
}
