import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extract, inTurns, pack, packageFolders, root } from './support/pack.js'

/** What a user has: the packages from their tarballs, third-party dependencies, and no workspace around them. */
let app: string
const manifests: Manifest[] = []
/** What needs an optional peer. */
const OPTIONAL = { entry: '@facturelle/core/opentelemetry', peer: '@opentelemetry/api' } as const

interface Manifest {
  readonly name: string
  readonly exports: Readonly<Record<string, unknown>>
  readonly dependencies: Readonly<Record<string, string>>
}

beforeAll(async () => {
  // The real path: where the system's temporary folder is a link, paths in messages would differ.
  app = await realpath(await mkdtemp(join(tmpdir(), 'facturelle-app-')))
  await inTurns(await packageFolders(), 2, async (folder) => {
    const { bytes } = await pack(folder, app)
    const home = join(app, 'node_modules/@facturelle', basename(folder))
    await extract(bytes, home)
    const manifest = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as Manifest
    manifests.push(manifest)
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      // Where only the package that declares it finds it.
      if (!name.startsWith('@facturelle/')) await link(join(folder, 'node_modules', name), home, name)
    }
  })
  await link(join(root, 'node_modules/@types/node'), app, '@types/node')
  await cp(join(root, 'examples/invoices'), join(app, 'invoices'), { recursive: true })
  await writeFile(join(app, 'package.json'), JSON.stringify({ name: 'app', private: true, type: 'module' }))
}, 180_000)

afterAll(() => rm(app, { recursive: true, force: true }))

describe('an installed package', () => {
  it.each(['import', 'require'])('opens with %s()', { timeout: 60_000 }, async (how) => {
    const entries = manifests.flatMap(({ name, exports }) => Object.keys(exports).map((path) => name + path.slice(1)))
    expect(entries).toEqual(
      expect.arrayContaining([
        '@facturelle/afnor-flow/reasons',
        '@facturelle/afnor-flow/webhooks',
        '@facturelle/core',
        '@facturelle/core/http',
        '@facturelle/core/identifiers',
        '@facturelle/core/node',
        OPTIONAL.entry,
        '@facturelle/documents/model',
        '@facturelle/documents/syntax',
        '@facturelle/facade/file-journal',
        '@facturelle/facturx/render',
        '@facturelle/facturx/write',
        '@facturelle/sandbox/node',
      ]),
    )
    const code = entries.filter((entry) => !entry.endsWith('.json') && entry !== OPTIONAL.entry)
    const json = how === 'require' ? entries.filter((entry) => entry.endsWith('.json')) : []
    const results = await inTurns([...code, ...json], 2, async (entry) => {
      const script =
        how === 'import'
          ? `const opened = await import('${entry}'); console.log(Object.keys(opened).length > 0)`
          : `const opened = require('${entry}'); console.log(Object.keys(opened).length > 0)`
      const file = join(app, `${entry.replace(/\W+/g, '-')}.${how === 'import' ? 'mjs' : 'cjs'}`)
      await writeFile(file, script)
      // Node 20.20 says nothing about `require()` of a module; earlier ones may call it experimental.
      return { entry, ...(await run([...(how === 'require' ? ['--disable-warning=ExperimentalWarning'] : []), file])) }
    })
    for (const { entry, ...result } of results) expect(result, entry).toEqual({ status: 0, out: 'true\n', err: '' })
  })
})

describe('the command', () => {
  it('starts, and knows its version', async () => {
    const bin = join(app, 'node_modules/@facturelle/cli/bin/facturelle.js')
    expect(await run([bin, '--version'])).toEqual({ status: 0, out: '0.0.0\n', err: '' })
    expect((await run([bin, 'directory', 'lookup', '123456782', '--sandbox'])).out).toMatch(/^ {2}reachable /m)
  })
})

describe('an entry with an optional peer', () => {
  it('names what is missing, and opens once it is installed', async () => {
    const script = [
      '--input-type=module',
      '-e',
      `console.log(typeof (await import('${OPTIONAL.entry}')).openTelemetry())`,
    ]
    const without = await run(script)
    expect(without.status).toBe(1)
    expect(without.err).toContain(`Cannot find package '${OPTIONAL.peer}'`)
    await installPeer()
    expect(await run(script)).toEqual({ status: 0, out: 'function\n', err: '' })
  })
})

describe('the fonts and the colour profile', () => {
  it('are in the package, and their licences', { timeout: 60_000 }, async () => {
    const script = `
import { toFacturX } from '@facturelle/facturx/write'
import { readFile } from 'node:fs/promises'
const { bytes } = await toFacturX(undefined, await readFile('invoices/F2026-001-cii.xml'))
const text = Buffer.from(bytes).toString('latin1')
console.log(text.includes('LiberationSans'), text.includes('/GTS_PDFA1'))`
    const file = join(app, 'fonts.mjs')
    await writeFile(file, script)
    expect(await run([file])).toEqual({ status: 0, out: 'true true\n', err: '' })
    const licences = join(app, 'node_modules/@facturelle/facturx/third-party')
    expect(await readFile(join(licences, 'Liberation-OFL-1.1.txt'), 'utf8')).toContain('SIL OPEN FONT LICENSE')
    expect(await readFile(join(licences, 'sRGB-zlib.txt'), 'utf8')).not.toBe('')
  })
})

describe('the example of the README', () => {
  it('runs as it is printed', { timeout: 60_000 }, async () => {
    await writeFile(join(app, 'submit.mjs'), await readmeExample('submit'))
    const { status, out, err } = await run(['submit.mjs', join(app, 'invoices/F2026-001.pdf')])
    expect({ status, err }, out).toEqual({ status: 0, err: '' })
    expect(out).toMatch(/^accepted \S+\n/)
    expect(out).toMatch(/^paid 212$/m)
  })
})

/** Types that degrade to `any` are silent: each of these must be an error. */
const WRONG = `
import { afnorFlowAdapter, createAfnorFlow } from '@facturelle/afnor-flow'
import type { AfnorFlow, Flow, FlowSearch, FlowSyntax } from '@facturelle/afnor-flow'
import { createAfnorDirectory, type DirectoryLine } from '@facturelle/afnor-directory'
import { type ChorusProCredentials, chorusProAdapter, createChorusPro, type FactureFournisseur } from '@facturelle/chorus-pro'
import { createFactus, type Bill, type FactusCredentials, factusAdapter } from '@facturelle/factus'
import { createFactPulse, type FacturxVerdict, factpulseAdapter, type SubmittedInvoice } from '@facturelle/factpulse'
import { PlatformError, type Stage, type Submission } from '@facturelle/core'
import type { ClientCredentials } from '@facturelle/auth'
import type { Siren } from '@facturelle/core/identifiers'
import { createFacturelle } from '@facturelle/facade'
import { createSandbox } from '@facturelle/sandbox'

declare const flow: Flow, client: AfnorFlow, submission: Submission
declare const chorus: ChorusProCredentials, facture: FactureFournisseur
declare const factus: FactusCredentials, bill: Bill
declare const verdict: FacturxVerdict, sent: SubmittedInvoice
const facturelle = createFacturelle({ adapters: [afnorFlowAdapter()], documents: [] })
// @ts-expect-error no such member of a generated type
flow.notThere
// @ts-expect-error not a value of a generated list
export const syntax: FlowSyntax = 'Not a syntax'
// @ts-expect-error no such criterion
export const search: FlowSearch = { where: { notACriterion: 1 } }
// @ts-expect-error no such operation
client.flows.notAnOperation()
// @ts-expect-error a string that nobody checked
export const siren: Siren = '123456782'
// @ts-expect-error no such member of a line
;(null as unknown as DirectoryLine).notThere
// @ts-expect-error a key that this platform wants is missing
createAfnorDirectory({ platform: 'esalink', credentials: { clientId: 'a', clientSecret: 'b' } })
// @ts-expect-error no such stage
export const stage: Stage = 'notAStage'
// @ts-expect-error no such member
submission.notThere
// @ts-expect-error the secret is missing
export const credentials: ClientCredentials = { tokenUrl: 'https://as.example/token', clientId: 'a' }
// @ts-expect-error no address
createAfnorFlow({ credentials: { clientId: 'a', clientSecret: 'b' } })
// @ts-expect-error no environment: nothing goes to production by omission
createChorusPro({ credentials: { clientId: 'a', clientSecret: 'b', login: 'c', password: 'd' } })
// @ts-expect-error an adapter that stores nothing wants the place with each call
chorusProAdapter().submit(null as never, { type: 'chorus-pro', credentials: chorus })
// @ts-expect-error an amount is a decimal string
export const amount: number | undefined = facture.montantTTC
// @ts-expect-error no environment: nothing goes to production by omission
createFactus({ credentials: factus })
// @ts-expect-error no such member of the block of a destination
factusAdapter().submit(null as never, { type: 'factus', environment: 'sandbox', credentials: factus, factus: { range: 8 } })
// @ts-expect-error no such member of a bill
bill.notThere
// @ts-expect-error no environment: nothing goes to production by omission
createFactPulse({ credentials: { username: 'a@b.fr', password: 'c' } })
// @ts-expect-error an adapter that stores no account wants one with each call
factpulseAdapter({ environment: 'production' }).submit(null as never, { type: 'factpulse', to: 'afnor' })
// @ts-expect-error no such member of a verdict
verdict.notThere
// @ts-expect-error a file is bytes
sent.content?.length.notThere
// @ts-expect-error not an option
createSandbox({ notAnOption: true })
// @ts-expect-error no adapter of this name
facturelle.submit({ file: new Uint8Array() }, { destination: { type: 'other' } })
// @ts-expect-error a path is opened with openFile
facturelle.submit({ file: 'invoice.xml' }, { destination: { type: 'afnor', credentials: null as never } })
// @ts-expect-error a status is a number
export const status: string | undefined = new PlatformError('REJECTED', 'no', { platform: 'afnor' }).status
`

const CONSUMER = `
import { afnorFlowAdapter, createAfnorFlow, type Flow, type FlowPage, PLATFORMS } from '@facturelle/afnor-flow'
import { explainReason } from '@facturelle/afnor-flow/reasons'
import { createWebhookReceiver, type Verification, verify } from '@facturelle/afnor-flow/webhooks'
import { createAfnorDirectory, type DirectoryLine, type Reachability } from '@facturelle/afnor-directory'
import { createTokens, type TokenSource } from '@facturelle/auth'
import { chorusProAdapter, createChorusPro, createRecipientDirectory, type FluxEvent, soumettreFacture, trackFlux } from '@facturelle/chorus-pro'
import { createFactus, factusAdapter, type FactusBlock, type Outcome, type Bill } from '@facturelle/factus'
import { municipalities } from '@facturelle/factus/catalogs'
import { FINAL_CONSUMER } from '@facturelle/factus/helpers'
import { createFactusV1 } from '@facturelle/factus/v1'
import { createFactPulse, type Task } from '@facturelle/factpulse'
import { EXIT, runCli } from '@facturelle/cli'
import { type Adapter, FacturelleError, PlatformError, type Stage, type SubmissionReference } from '@facturelle/core'
import { createHttp, type Fetch, serviceUrl } from '@facturelle/core/http'
import { parseSiret, type Siren, type Siret, sirenOf } from '@facturelle/core/identifiers'
import { openFile } from '@facturelle/core/node'
import { openTelemetry } from '@facturelle/core/opentelemetry'
import { adapterContract } from '@facturelle/core/testing'
import { inspectXml, profileOf, xml } from '@facturelle/documents'
import { expandInvoice } from '@facturelle/documents/model'
import { convertInvoice, parseInvoice, writeInvoice } from '@facturelle/documents/syntax'
import { createFacturelle, type Invoice, type SimplifiedInvoice } from '@facturelle/facade'
import { extractXml, facturx } from '@facturelle/facturx'
import { type InvoiceTemplate, renderInvoice } from '@facturelle/facturx/render'
import { type Finding, NotConformableError, toFacturX } from '@facturelle/facturx/write'
import { createSandbox, type StoredFlow } from '@facturelle/sandbox'
import { type Listener, listen } from '@facturelle/sandbox/node'

export const client = createAfnorFlow({ platform: 'super-pdp', credentials: { clientId: 'a', clientSecret: 'b' } })
export async function pages(): Promise<readonly Flow[]> {
  const page: FlowPage = await client.flows.search({ where: { flowType: ['CustomerInvoice', 'one of tomorrow'] } })
  for await (const flow of client.flows.searchAll({ ackStatus: 'Error' })) console.log(flow.acknowledgement?.status)
  return page.results
}

const directory = createAfnorDirectory({ platform: 'super-pdp', credentials: { clientId: 'a', clientSecret: 'b' } })
export async function lines(): Promise<DirectoryLine[]> {
  const verdict: Reachability = await directory.checkReachability({ scheme: '0225', value: '123456782' })
  console.log(verdict.status, verdict.evidence.cause?.code)
  const found: DirectoryLine[] = []
  for await (const line of directory.directoryLine.searchAll({ filters: { siren: '123456782' } })) found.push(line)
  return found
}

const account = { clientId: 'a', clientSecret: 'b', login: 'c', password: 'd' }
const chorus = createChorusPro({ environment: 'sandbox', credentials: account })
export const chorusPro = createFacturelle({ adapters: [chorusProAdapter({ recipientCheck: 'refuse' })], documents: [xml()] })
export const toPublicBody = () =>
  chorusPro.submit(data, { destination: { type: 'chorus-pro', environment: 'sandbox', credentials: account } })
export async function tracked(numeroFluxDepot: string): Promise<FluxEvent['cursor'] | undefined> {
  for await (const event of trackFlux(chorus, { numeroFluxDepot })) if (event.type === 'statut') return event.cursor
  return undefined
}
export const checked = createRecipientDirectory(chorus).checkRecipient('12345678200010', { serviceCode: 'ACHATS' })
export const submitPdf: typeof soumettreFacture = soumettreFacture

const user = { clientId: 'a', clientSecret: 'b', username: 'a@b.co', password: 'd' }
const block: FactusBlock = { numberingRangeId: 8, customer: FINAL_CONSUMER, items: { unit_measure_code: '94' } }
const dian = createFacturelle({ adapters: [factusAdapter({ environment: 'sandbox', credentials: user })], documents: [xml()] })
export const toDian = async (): Promise<string | undefined> =>
  (await dian.submit(data, { destination: { type: 'factus', factus: block } })).reference.details?.cufe
export const issued = (bill: Parameters<ReturnType<typeof createFactus>['bills']['create']>[0]): Promise<Outcome<Bill>> =>
  createFactus({ environment: 'sandbox', credentials: user }).bills.create(bill)
export const place: string | undefined = municipalities.search('Medellín')[0]?.code
export const old = createFactusV1({ environment: 'sandbox', credentials: user })

const factpulse = createFactPulse({ environment: 'production', credentials: { accessToken: 'a' } })
export const signing: Promise<Task<'signature'>> = factpulse.signatures.signAsync({ pdf_file: new Uint8Array() })
export const made = async (): Promise<Uint8Array | undefined> => (await (await signing).wait()).content

const { flowServiceUrl, tokenUrl } = PLATFORMS['super-pdp']
const read = async () => ({ clientId: 'a', clientSecret: 'b' })
const stored: Adapter = afnorFlowAdapter({ flowServiceUrl, tokenUrl, credentials: read, observe: openTelemetry() })
export const facturelle = createFacturelle({
  adapters: [afnorFlowAdapter({ flowServiceUrl, tokenUrl, credentials: read, directory })],
  documents: [xml(), facturx({ maxBytes: 1_000_000 })],
})
export async function follow(reference: SubmissionReference): Promise<Stage | undefined> {
  const submission = facturelle.resume(reference, { destination: { type: 'afnor', processingRule: 'B2B' } })
  let stage: Stage | undefined
  for await (const event of submission.events({ pollMs: 10 })) stage = event.stage
  return stage
}

export const submitted = [openFile('invoice.pdf'), Buffer.from('a')].map((file) =>
  facturelle.submit({ file }, { destination: { type: 'afnor' } }),
)

const data: SimplifiedInvoice = {
  number: 'FA-1',
  supplier: { name: 'A', siren: '123456782', address: { city: 'Villefictive' } },
  recipient: { name: 'B', siren: '987654324', address: { city: 'Port-Exemple' } },
  lines: [{ description: 'Buffet', unitPrice: '24.50', vatRate: '10' }],
}
const full: Invoice = expandInvoice({ ...data, date: '2026-01-31' })
export const written: Uint8Array = writeInvoice(full, { syntax: 'CII', profile: 'EN 16931' }).bytes
export const left: number = convertInvoice(written, { to: 'UBL' }).omitted.length
export const due: string = parseInvoice(written).invoice.totals.amountDue
export const sent = [data, full].map((invoice) => facturelle.submit(invoice, { destination: { type: 'afnor' } }))

export const tokens: TokenSource = createTokens().clientCredentials({ tokenUrl, clientId: 'a', clientSecret: 'b' })
export const custom: Fetch = async (request) => new Response(request.url)
export const http = createHttp({ fetch: custom, timeoutMs: 1000 })
export const why: string = explainReason('AlreadyExistingFlow', 'fr')
export const verified: Promise<Verification> = verify(new Uint8Array(), {}, ['a2V5'])
export const receive: (request: Request) => Promise<Response> = createWebhookReceiver({
  keys: ['a2V5'],
  client,
  onFlow: (flow) => console.log(flow.flowId),
  onProblem: (problem) => console.warn(problem.kind),
})
export async function changes(since: string): Promise<string> {
  for await (const change of client.flows.changes({ since, live: false })) {
    if (change.kind === 'gap') console.log(change.at, change.seen, change.certain)
    since = change.cursor
  }
  return since
}
export const siret: Siret = parseSiret('12345678200010')
export const siren: Siren = sirenOf(siret)
export const url: string = serviceUrl('https://platform.example', 'url')
export const cases: readonly string[] = adapterContract(null as never).map(({ name }) => name)
export const kind = inspectXml(new Uint8Array())?.kind
export const profile = profileOf('urn:cen.eu:en16931:2017')
const template: InvoiceTemplate = { colors: { accent: '#004488' }, columns: [{ field: 'item' }] }
export const drawn = renderInvoice(full, { locale: 'es', template }).then(({ pages }) => pages)
export const hybrid = toFacturX(undefined, full, { profile: 'BASIC' }).then(({ bytes }) => bytes.length)
export const reasons = (error: unknown): readonly Finding[] => NotConformableError.isInstance(error) ? error.reasons : []
export const embedded = extractXml(new Uint8Array()).then((file) => file?.bytes)
export const flows: readonly StoredFlow[] = createSandbox({ lifecycle: [{ afterMs: 1, status: '202' }] }).flows()
export const server: Promise<Listener> = listen(createSandbox())
export const done: 0 = EXIT.done
export const run: typeof runCli = runCli
export const describe = (error: unknown) =>
  PlatformError.isInstance(error) ? error.status : FacturelleError.isInstance(error) ? error.code : stored.type
`

/** What is the same with the DOM's types and with Node's: the forms of a file, and what runs where there is no Node. */
const FILES = `
import { afnorFlowAdapter, createAfnorFlow } from '@facturelle/afnor-flow'
import { type FileInput, type FileSource, readFileInput } from '@facturelle/core'
import { createFacturelle } from '@facturelle/facade'

declare const source: FileSource
export const inputs: FileInput[] = [
  new Uint8Array(),
  new Blob(['a']),
  new File(['a'], 'a.xml'),
  new Blob(['a']).stream(),
  new ReadableStream<Uint8Array>(),
  source,
]
const credentials = { clientId: 'a', clientSecret: 'b' }
const platform = 'super-pdp'
const facturelle = createFacturelle({ adapters: [afnorFlowAdapter({ platform, credentials })], documents: [] })
export async function all(signal: AbortSignal): Promise<void> {
  const { flows } = createAfnorFlow({ platform, credentials })
  for (const file of inputs) {
    await facturelle.inspect({ file }, { signal })
    await facturelle.submit({ file }, { destination: { type: 'afnor' }, signal })
    await flows.create({ file, flowInfo: { name: 'a.xml', flowSyntax: 'UBL' } })
    const { bytes, name }: { bytes: Uint8Array; name?: string } = await readFileInput(file, { maxBytes: 1, signal })
    console.log(name, bytes.byteLength)
  }
}
// @ts-expect-error a path is no file
export const path: FileInput = 'invoice.xml'
// @ts-expect-error nor is text
export const text: FileInput = new ReadableStream<string>()
`

describe('the types', () => {
  const resolutions = [
    { moduleResolution: 'nodenext', module: 'nodenext' },
    { moduleResolution: 'node16', module: 'node16' },
    { moduleResolution: 'bundler', module: 'esnext' },
  ]
  const NODE_ALONE = { name: 'node', lib: ['ES2022'], types: ['node'], files: undefined }
  const bundled = { moduleResolution: 'bundler', module: 'esnext', lib: ['ES2022', 'DOM', 'DOM.Iterable'] }
  const WITH_DOM = [
    { ...bundled, name: 'both', types: ['node'], files: ['files.ts'] },
    { ...bundled, name: 'dom', types: [], files: ['files.ts'] },
  ]
  const compilers = [
    { compiler: 'typescript-5.4', version: '5.4.' },
    { compiler: 'typescript', version: '5.9.' },
    { compiler: 'typescript-7', version: '7.' },
  ]

  const examples = ['readme.mts', 'account.mts']

  beforeAll(async () => {
    await installPeer()
    await writeFile(join(app, 'readme.mts'), await readmeExample('submit'))
    await writeFile(join(app, 'account.mts'), await readmeExample('account'))
    for (const { name } of manifests) {
      const readme = await readFile(join(app, 'node_modules', name, 'README.md'), 'utf8')
      const file = `${basename(name)}.mts`
      await writeFile(join(app, file), tsBlock(readme, /```ts\n(.*?)```/s, `${name} README.md`))
      examples.push(file)
    }
    for (const page of ['docs/factpulse.md', 'packages/factpulse/README.md']) {
      const blocks = (await readFile(join(root, page), 'utf8')).matchAll(/```ts\n(.*?)```/gs)
      for (const [, code = ''] of blocks) {
        const file = `block-${examples.length}.mts`
        await writeFile(join(app, file), code)
        examples.push(file)
      }
    }
    await writeFile(join(app, 'consumer.ts'), CONSUMER)
    await writeFile(join(app, 'wrong.ts'), WRONG)
    await writeFile(join(app, 'files.ts'), FILES)
  })

  it.concurrent.each(compilers)(
    'are right to TypeScript $version',
    { timeout: 400_000 },
    async ({ compiler, version }) => {
      const tsc = join(root, 'node_modules', compiler, 'bin/tsc')
      expect((await run([tsc, '--version'])).out).toContain(`Version ${version}`)
      for (const { files, name, ...resolution } of [
        ...resolutions.map((options) => ({ ...options, ...NODE_ALONE })),
        ...WITH_DOM,
      ]) {
        const config = {
          compilerOptions: { ...resolution, target: 'ES2022', strict: true, noEmit: true, skipLibCheck: false },
          files: files ?? ['consumer.ts', 'wrong.ts', 'files.ts', ...examples],
        }
        const project = join(app, `tsconfig.${compiler}.${name}.${resolution.moduleResolution}.json`)
        await writeFile(project, JSON.stringify(config))
        const { status, out } = await run([tsc, '--project', project, '--pretty', 'false'])
        expect(out, `${compiler}, ${name}, ${resolution.moduleResolution}`).toBe('')
        expect(status).toBe(0)
      }
    },
  )
})

async function readmeExample(name: 'submit' | 'account'): Promise<string> {
  const readme = await readFile(join(root, 'README.md'), 'utf8')
  return tsBlock(readme, new RegExp(`<!-- example: ${name} -->\\s*\`\`\`ts\\n(.*?)\`\`\``, 's'), 'README.md')
}

function tsBlock(markdown: string, block: RegExp, where: string): string {
  const code = block.exec(markdown)?.[1]
  if (code === undefined) throw new Error(`${where} has no block ${block.source}`)
  return code
}

async function link(target: string, home: string, name: string): Promise<void> {
  const path = join(home, 'node_modules', name)
  await mkdir(dirname(path), { recursive: true })
  await symlink(await realpath(target), path, 'junction')
}

/** What an app does that wants the entry. */
async function installPeer(): Promise<void> {
  await rm(join(app, 'node_modules', OPTIONAL.peer), { force: true })
  await link(join(root, 'packages/core/node_modules', OPTIONAL.peer), app, OPTIONAL.peer)
}

/** One run of Node in the app's folder, to its end. */
function run(args: readonly string[]): Promise<{ status: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [...args], { cwd: app, timeout: 180_000 }, (failure, out, err) => {
      resolve({ status: failure ? Number(failure.code ?? 1) : 0, out, err })
    })
  })
}
