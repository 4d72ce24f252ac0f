import {
  type Adapter,
  type Clock,
  type CompletedInvoice,
  ConfigurationError,
  type Destination,
  type DocumentEngine,
  DocumentError,
  documentFileName,
  type FileContent,
  type FileInput,
  type Inspection,
  type Invoice,
  type PreparedDocument,
  type PreparedInvoice,
  type Profile,
  type ProgressStep,
  type RecipientDirectory,
  readFileInput,
  type SimplifiedInvoice,
  type Syntax,
  sha256,
} from '@facturelle/core'
import { type TenantCredentials, withAccess } from './access.js'
import { noteFailure, type StageName, type SubmitFailure } from './failure.js'
import { wrong } from './guards.js'
import { readInput } from './input.js'
import { contentOf, digestOf, keyOf, uuidOf } from './key.js'
import { once } from './once.js'
import { keepDestination, type Prepared, type Route } from './prepared.js'
import type { AutoDestination, RoutingPolicy } from './route.js'

/** Puts a signature into a file. */
export interface Signer {
  /** @returns the signed file */
  sign(document: PreparedDocument, options: { readonly signal?: AbortSignal }): Promise<Uint8Array>
}

/** Stages to be left out, with `false`, or done by the app. */
export interface Stages {
  /** `false`: data is written as it is; a destination that takes data has it checked all the same. */
  readonly complete?: false | ((invoice: Invoice | SimplifiedInvoice) => CompletedInvoice | Promise<CompletedInvoice>)
  /** Makes the file of an invoice. `false`: it goes out as data, or not at all. */
  readonly write?:
    | false
    | ((
        invoice: Invoice | SimplifiedInvoice,
      ) =>
        | { readonly bytes: Uint8Array; readonly name?: string }
        | Promise<{ readonly bytes: Uint8Array; readonly name?: string }>)
  /** Judges the file: throws where it is not to be sent. `false`: it goes out unjudged. */
  readonly validate?: false | ((document: PreparedDocument) => unknown)
  /** Puts the invoice into the `pdf`. `false`: the XML goes out alone. */
  readonly embed?: false | ((pdf: Uint8Array, xml: Uint8Array) => Uint8Array | Promise<Uint8Array>)
  /** `false`: not even where there is a signer. */
  readonly sign?: false
}

/** What the pipeline needs to know of one invoice. */
export interface Asked {
  readonly destination: Destination
  readonly tenant?: string | undefined
  readonly key?: string | undefined
  readonly syntax?: Syntax | undefined
  readonly profile?: Profile | undefined
  readonly checkDigits?: boolean | undefined
  readonly frenchRules?: boolean | undefined
  readonly validate?: boolean | undefined
  readonly pdf?: FileInput | undefined
  readonly signer?: Signer | undefined
  readonly stages?: Stages | undefined
  readonly signal?: AbortSignal | undefined
}

/** What it has to work with. */
export interface House {
  readonly adapters: ReadonlyMap<string, Adapter>
  readonly engines: readonly DocumentEngine[]
  readonly clock: Clock
  readonly maxFileBytes: number
  readonly readTimeoutMs: number
  readonly credentials: TenantCredentials | undefined
  readonly prefer: readonly string[] | undefined
  readonly directory: RecipientDirectory | undefined
  readonly policy: RoutingPolicy | undefined
}

type Tell = (step: ProgressStep) => Promise<void>

/** An invoice that is known, and has its destination: all that is left is to build it. */
export interface Identified {
  readonly key: string
  readonly content: string
  readonly route: Route
  readonly adapter: Adapter
  readonly destination: Destination
  build(): Promise<Prepared>
}

/** What only some invoices need is loaded with the first of them; a module that is there is not looked for again. */
const dataStage = once(() => import('./data.js'))
const writeStage = once(() => import('./written.js'))
const finishStage = once(() => import('./finish.js'))

type Whither = Pick<Identified, 'adapter' | 'destination'>

/** Follows the stages, so that each failure tells the one it came from. */
export class Pipeline {
  readonly #house: House
  readonly #asked: Asked
  readonly #tell: Tell
  #stage: StageName = 'read'
  /** What was built so far. */
  #built: Pick<SubmitFailure, 'document' | 'invoice'> = {}

  constructor(house: House, asked: Asked, tell: Tell) {
    this.#house = house
    this.#asked = asked
    this.#tell = tell
  }

  /** Reads what was given and finds its destination, or the route that leads nowhere. */
  identify(input: unknown): Promise<Identified | { readonly route: Route }> {
    return this.#noting(() => this.#identify(input))
  }

  async #noting<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      noteFailure(error, { stage: this.#stage, ...this.#built })
      throw error
    }
  }

  /** The next stage begins, unless the signal says otherwise. */
  #enter(stage: StageName): void {
    this.#stage = stage
    this.#asked.signal?.throwIfAborted()
  }

  async #identify(input: unknown): Promise<Identified | { readonly route: Route }> {
    const { tenant, syntax, profile, checkDigits, frenchRules, stages = {}, pdf } = this.#asked
    const { adapters, credentials } = this.#house
    // Before anything is waited for: what its owner changes later is not sent.
    const source = readInput(input)
    const access = (destination: Destination) => {
      const adapter = adapterOf(adapters, destination.type)
      const checked = (given: Destination): Whither => ({ adapter, destination: adapter.checkDestination(given) })
      const given = withAccess(destination, tenant, credentials)
      return given instanceof Promise ? given.then(checked) : checked(given)
    }
    const auto = this.#asked.destination.type === 'auto' && !adapters.has('auto')
    const named = auto ? undefined : access(this.#asked.destination)
    let found = named instanceof Promise ? await named : named
    let route: Route = GIVEN(this.#asked.destination.type)
    /** The file that was given, or had to be written to know what the invoice is. */
    let file: PreparedDocument | undefined
    let data: PreparedInvoice | undefined
    if (source.kind === 'file') {
      const ofData = Object.entries({ syntax, profile, checkDigits, frenchRules, pdf })
      const [asked] = ofData.find(([, value]) => value !== undefined) ?? []
      if (asked !== undefined) throw wrong(`options.${asked}`, 'a file is sent as it is; leave it out')
      const { bytes, name } = await this.read(source.file, false)
      file = await this.#inspected({ bytes, name: source.name ?? name })
    } else {
      this.#enter('complete')
      data = await this.#completed(source.invoice)
    }
    /** The invoice in full. */
    const model = async (): Promise<PreparedInvoice> => {
      if (data) return data
      const how = { ...this.#house, checkDigits, frenchRules, taker: found?.adapter.type ?? 'The choice of a way' }
      const { completed, parsed } = await dataStage()
      if (!file) return this.#named(await completed((source as { readonly invoice: Invoice }).invoice, how))
      const read = await parsed(file, how)
      this.#left = read.warnings
      data = { ...read.completed, name: file.name, sha256: file.sha256 }
      return data
    }
    if (!found) {
      this.#enter('route')
      const { findRoute } = await import('./route.js')
      const { signal } = this.#asked
      const { invoice } = await model()
      const way = await findRoute(invoice, { ...this.#house, auto: this.#asked.destination as AutoDestination, signal })
      route = way.route
      if (!way.destination) return { route }
      found = await access(way.destination)
      const { rule, evidence } = route
      await this.#tell({ step: 'routed', type: found.adapter.type, rule, evidence })
    }
    const { adapter, destination } = found
    if (source.kind === 'invoice' && !data) {
      if (this.#asData(adapter, false)) data = await model()
      else file = await this.#write(source.invoice, found)
    }
    const content =
      source.kind === 'file' ? (file as PreparedDocument).sha256 : await contentOf(data ? data.invoice : source.invoice)
    const { key: own } = this.#asked
    const key =
      own === undefined
        ? await keyOf((file ?? data) as PreparedDocument, adapter.type, tenant)
        : // A key of the caller's is one of that tenant, for that kind of destination.
          await uuidOf([tenant ?? null, adapter.type, 'key', own])
    const names = { ...(tenant !== undefined && { tenant }), ...(own !== undefined && { trackingId: own }) }
    const build = async (): Promise<Prepared> => {
      const { submitInvoice, wants } = adapter
      const formAsked = Object.entries({ syntax, profile, pdf }).find(([, value]) => value !== undefined)?.[0]
      const asData = this.#asData(adapter, source.kind === 'file')
      if (submitInvoice && !wants && formAsked !== undefined) {
        throw wrong(`options.${formAsked}`, `${adapter.type} takes invoices as data; leave it out`)
      }
      if (stages.write === false && !asData && source.kind === 'invoice') {
        throw wrong('options.stages.write', `${adapter.type} takes no invoice as data; leave it out`)
      }
      let built: Pick<Prepared, 'document' | 'invoice' | 'validation'>
      if (asData) {
        const { invoice, ...known } = await model()
        built = { invoice: { ...known, invoice } }
        await this.#tell({ step: 'prepared', document: known, warnings: this.#left })
      } else {
        const whole = file ?? (await this.#write((data as PreparedInvoice).invoice, { adapter, destination }))
        const { finished } = await finishStage()
        built = await finished(whole, this.#asked, {
          engines: this.#house.engines,
          enter: (stage) => this.#enter(stage),
          tell: this.#tell,
          read: (input, field) => this.read(input, false, field),
          inspected: (bytes) => this.#inspected({ bytes }),
        })
      }
      this.#built = built
      const ahead = await adapter.preview?.((built.document ?? built.invoice) as PreparedDocument, destination)
      const leftOut = this.#left
      const warnings = [...leftOut, ...(ahead ?? [])]
      this.#enter('send')
      return keepDestination(
        { type: adapter.type, route, key, ...names, content, ...built, leftOut, warnings },
        destination,
      )
    }
    return { key, content, route, adapter, destination, build: () => this.#noting(build) }
  }

  /** Whether the destination gets the invoice itself, and makes its own document of it. */
  #asData({ submitInvoice, wants }: Adapter, isFile: boolean): boolean {
    const { syntax, profile, pdf, stages } = this.#asked
    if (!submitInvoice) return false
    return isFile ? !wants : (syntax ?? profile ?? pdf) === undefined && !stages?.write
  }

  /** What writing left out. */
  #left: readonly string[] = []

  read(file: FileInput, copy: boolean, field = 'input.file'): Promise<FileContent> {
    const { maxFileBytes, readTimeoutMs } = this.#house
    const { signal } = this.#asked
    return readFileInput(file, { maxBytes: maxFileBytes, timeoutMs: readTimeoutMs, field, signal, copy })
  }

  /** An invoice in full; none where nobody here makes it so. */
  async #completed(invoice: Invoice | SimplifiedInvoice): Promise<PreparedInvoice | undefined> {
    const { stages = {}, checkDigits, frenchRules } = this.#asked
    const { complete } = stages
    if (complete === false || !(complete || this.#house.engines.some((engine) => engine.complete))) return undefined
    const done = complete
      ? await complete(invoice)
      : await (await dataStage()).completed(invoice, { ...this.#house, checkDigits, frenchRules })
    const named = await this.#named(done)
    this.#built = { invoice: named }
    await this.#tell({ step: 'completed', kind: done.kind })
    return named
  }

  async #named(done: CompletedInvoice): Promise<PreparedInvoice> {
    const name = documentFileName(done.invoice.invoiceNumber, 'application/json')
    return { ...done, name, sha256: await digestOf(done.invoice) }
  }

  async #write(invoice: Invoice | SimplifiedInvoice, { adapter, destination }: Whither): Promise<PreparedDocument> {
    const { stages = {}, syntax, profile, checkDigits, frenchRules, signal, pdf } = this.#asked
    this.#enter('write')
    if (stages.write) {
      const { bytes, name } = await stages.write(invoice)
      return this.#inspected({ bytes, name })
    }
    const { written } = await writeStage()
    const { engines, clock, maxFileBytes } = this.#house
    const asked = { syntax: syntax ?? (pdf === undefined ? undefined : 'CII'), profile } as const
    const document = await written(invoice, {
      adapter,
      destination,
      engines,
      asked,
      checkDigits,
      frenchRules,
      clock,
      signal,
    })
    const { bytes, fileName: name, warnings } = document
    if (bytes.byteLength > maxFileBytes) {
      const why = `The invoice makes a file of ${bytes.byteLength} bytes; at most ${maxFileBytes} are sent`
      throw new DocumentError('TOO_LARGE', why)
    }
    this.#left = warnings
    await this.#tell({ step: 'written', syntax: document.syntax, profile: document.profile, name, warnings })
    return this.#inspected({ bytes, name })
  }

  async #inspected({
    bytes,
    name,
  }: Pick<FileContent, 'bytes'> & { readonly name?: string | undefined }): Promise<PreparedDocument> {
    this.#asked.signal?.throwIfAborted()
    const document = await prepareDocument(bytes, await inspectWith(this.#house.engines, bytes), name)
    this.#built = { ...this.#built, document }
    const { bytes: _, ...facts } = document
    await this.#tell({ step: 'inspected', document: facts })
    return document
  }
}

const GIVEN = (type: string): Route => ({
  outcome: 'given',
  type,
  rule: 'given',
  evidence: 'The destination names it.',
  missing: [],
  candidates: [],
})

/** @throws {ConfigurationError} `DESTINATION_UNKNOWN` */
export function adapterOf(adapters: ReadonlyMap<string, Adapter>, type: string): Adapter {
  const adapter = adapters.get(type)
  if (adapter) return adapter
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '')
  const meant = [...adapters.keys()].find((known) => plain(known) === plain(type))
  const available = [...adapters.keys()].map((known) => JSON.stringify(known)).join(', ') || 'none'
  const remedy = meant === undefined ? '' : `; it is spelt ${JSON.stringify(meant)}`
  const why = `destination.type ${JSON.stringify(type)} has no adapter here${remedy}; available: ${available}`
  throw new ConfigurationError('DESTINATION_UNKNOWN', why, { field: 'destination.type' })
}

/** @throws {DocumentError} `NOT_RECOGNISED` */
export async function inspectWith(engines: readonly DocumentEngine[], bytes: Uint8Array): Promise<Inspection> {
  for (const engine of engines) {
    const inspection = await engine.inspect(bytes)
    if (inspection) return inspection
  }
  const tried = engines.map(({ name }) => name).join(', ') || 'none'
  throw new DocumentError('NOT_RECOGNISED', `The file is no document that these engines know: ${tried}`)
}

async function prepareDocument(
  bytes: Uint8Array,
  { embedded: _, candidates: ___, warnings: __, ...facts }: Inspection,
  name = documentFileName(facts.number, facts.mediaType),
): Promise<PreparedDocument> {
  return { ...facts, bytes, name, sha256: await sha256(bytes) }
}
