// What an app does with the packages, and what a network does to it: no module of Node, no global that one of the
// runtimes lacks. Bundled for each of them.
import { createAfnorDirectory } from '@facturelle/afnor-directory'
import { afnorFlowAdapter, createAfnorFlow } from '@facturelle/afnor-flow'
import { createWebhookReceiver, SIGNATURE_READINGS, verify } from '@facturelle/afnor-flow/webhooks'
import { chorusProAdapter, createFluxArchive } from '@facturelle/chorus-pro'
import { AuthError, ConfigurationError, PlatformError, TransportError } from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { createFacturelle } from '@facturelle/facade'
import { createFactPulse, factpulseAdapter } from '@facturelle/factpulse'
import { createWebhookReceiver as createCallbackReceiver } from '@facturelle/factpulse/webhooks'
import { factusAdapter } from '@facturelle/factus'

const SETTINGS = { allowInsecureLoopback: true, timeoutMs: 5_000, version: '1.3.0' }
const SECRET = 'canary-secret'
const LATE_MS = 250
const WHERE = { where: { trackingId: 'none' } }

/**
 * @param {{ origin: string, invoice: string, privateJwk: object, guarded: boolean }} given `origin`: of the server
 * beside; `guarded`: the runtime can look at addresses
 * @returns {Promise<{ name: string, failure?: string, note?: string, ms: number }[]>}
 */
export async function runSuite(given) {
  const results = []
  for (const [name, test] of Object.entries(casesOf(given))) {
    const started = Date.now()
    let outcome
    try {
      outcome = { note: await within(20_000, test()) }
    } catch (failure) {
      outcome = { failure: `${failure?.name}: ${failure?.message} ${String(failure?.stack).split('\n')[1] ?? ''}` }
    }
    results.push({ name, ...outcome, ms: Date.now() - started })
  }
  return results
}

function casesOf({ origin, invoice, privateJwk, guarded }) {
  const bytesOf = (number) => new TextEncoder().encode(invoice.replaceAll('F2026-001', number))
  const credentials = { clientId: 'client', clientSecret: SECRET }
  /** The addresses of the platform, with what happens to its answers. */
  const at = (fault = 'sound', token = 'oauth2') => ({
    flowServiceUrl: `${origin}/${fault}/afnor/1.3.0/flow-service`,
    tokenUrl: `${origin}/${token}/token`,
  })
  const client = (fault, options = {}) => createAfnorFlow({ ...SETTINGS, ...at(fault), credentials, ...options })
  const counted = async (path) => (await (await fetch(`${origin}/count/${path}`)).json()).count
  const made = async () => {
    const trackingId = crypto.randomUUID()
    const file = bytesOf('F2026-900')
    const { flowId } = await client().flows.create({ file, flowInfo: { name: 'a.xml', flowSyntax: 'CII', trackingId } })
    return { flowId, trackingId, file }
  }
  const follow = async (submission) => {
    const stages = []
    for await (const { stage } of submission.events({ pollMs: 30 })) stages.push(stage)
    return stages
  }

  return {
    async 'Chorus Pro: submit, follow, and a batch'() {
      const { siret, buyer, ...account } = await (await fetch(`${origin}/chorus-pro-account/`)).json()
      const addresses = { apiUrl: `${origin}/sound`, tokenUrl: `${origin}/sound/api/oauth/token` }
      const adapter = chorusProAdapter({ allowInsecureLoopback: true, ...addresses, credentials: account })
      const facturelle = createFacturelle({ adapters: [adapter], documents: [xml()] })
      const party = (name, number) => ({ name, siret: number, address: { city: 'Aubrelieu' } })
      const data = {
        number: `R-${crypto.randomUUID().slice(0, 8)}`,
        invoicingFramework: 'A1',
        supplier: { ...party('A', siret), iban: 'FR76 9999 9999 9900 0000 0000 153' },
        recipient: party('B', buyer),
        lines: [{ description: 'Porte', unitPrice: '450.00', vatRate: '20' }],
      }
      const submission = await facturelle.submit(data, { destination: { type: 'chorus-pro' } })
      const stages = await follow(submission)
      equal(stages.at(-1), 'paymentSent')
      const document = { kind: 'invoice', syntax: 'UBL', name: 'a.xml', bytes: new TextEncoder().encode('<a/>') }
      const { fichierFlux } = await createFluxArchive([document])
      equal(fichierFlux[0], 0x1f)
    },

    async 'Factus: an invoice as data, issued once, followed, and its XML'() {
      const account = await (await fetch(`${origin}/factus-account/`)).json()
      const customer = { identification_document_code: '31', legal_organization_code: '1' }
      const place = { apiUrl: `${origin}/sound`, credentials: account, factus: { customer } }
      const facturelle = createFacturelle({
        adapters: [factusAdapter({ allowInsecureLoopback: true, ...place })],
        documents: [xml()],
      })
      const party = (name, value) => ({ name, identifier: { value }, address: { country: 'CO' } })
      const data = {
        number: `V-${crypto.randomUUID().slice(0, 8)}`,
        currency: 'COP',
        dueDays: 0,
        supplier: party('A', '901724254'),
        recipient: party('B', '900123456-8'),
        lines: [{ description: 'Cuaderno', quantity: '3', unitPrice: '10000', vatRate: '19' }],
      }
      const submit = () => facturelle.submit(data, { destination: { type: 'factus' } })
      const submission = await submit()
      equal((await follow(submission)).at(-1), 'sent')
      equal((await submit()).reference.id, submission.reference.id)
      equal((await submission.original()).bytes[0], 0x3c)
    },

    async 'FactPulse: a form, a task, and its file'() {
      const answers = {
        '/api/token/': { access: 'token' },
        '/api/v1/processing/sign-pdf-async': { task_id: 't' },
        '/api/v1/processing/tasks/t/signature-status': {
          status: 'SUCCESS',
          result: { status: 'SUCCESS', content_b64: 'JVBERg==' },
        },
      }
      const forms = []
      const asked = async (request) => {
        const { pathname } = new URL(request.url)
        if (pathname.endsWith('sign-pdf-async')) forms.push(await request.formData())
        return Response.json(answers[pathname])
      }
      const account = { username: 'a@b.fr', password: SECRET }
      const factpulse = createFactPulse({ environment: 'production', credentials: account, fetch: asked })
      const task = await factpulse.signatures.signAsync({ pdf_file: new TextEncoder().encode('%PDF-1.7') })
      equal(forms[0].get('pdf_file').type, 'application/pdf')
      equal((await task.wait()).content[0], 0x25)
    },

    async 'FactPulse: an invoice as data, at once and as a task, followed'() {
      const { clientUid, bareClientUid, platform, ...account } = await (
        await fetch(`${origin}/factpulse-account/`)
      ).json()
      const place = { apiUrl: `${origin}/sound`, credentials: account, allowInsecureLoopback: true }
      const sourcePdf = new TextEncoder().encode(
        '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
          '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
      )
      const party = (name, siret) => ({ name, siret, address: { line1: '1 rue', postCode: '75001', city: 'Paris' } })
      for (const asynchronous of [false, true]) {
        const facturelle = createFacturelle({
          adapters: [factpulseAdapter({ ...place, asynchronous })],
          documents: [xml()],
        })
        const data = {
          number: `F-${crypto.randomUUID().slice(0, 8)}`,
          supplier: party('A', '12345678200010'),
          recipient: party('B', '73282932000074'),
          lines: [{ description: 'Étude', quantity: '3', unitPrice: '33.33', vatRate: '20' }],
        }
        const destination = { type: 'factpulse', to: 'afnor', clientUid, sourcePdf }
        const submission = await facturelle.submit(data, { destination })
        equal(submission.outcome, 'accepted')
        equal((await follow(submission)).at(-1), 'paid')
        equal((await submission.original()).bytes[0], 0x25)
      }
      const bare = createFactPulse({ ...place, clientUid: bareClientUid })
      const { results } = await bare.afnor.withAccess(platform).flows.search(WHERE)
      equal(results.length, 0)
    },
    async 'FactPulse: a callback'() {
      const secret = 'whsec-of-thirty-two-characters-00'
      const handed = []
      const problems = []
      const receive = createCallbackReceiver({
        secrets: secret,
        onEvent: (event) => handed.push(event.taskId),
        onProblem: ({ kind }) => problems.push(kind),
      })
      const body = '{"event_type":"validation.completed","data":{"task_id":"t-1","is_compliant":true}}'
      const signed = (value) => {
        const headers = { 'X-Webhook-Signature': `sha256=${value}` }
        return new Request('https://app.example/hook', { method: 'POST', headers, body })
      }
      const bytes = (text) => new TextEncoder().encode(text)
      const algorithm = { name: 'HMAC', hash: 'SHA-256' }
      const key = await crypto.subtle.importKey('raw', bytes(secret), algorithm, false, ['sign'])
      const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes(body)))
      const hex = Array.from(mac, (byte) => byte.toString(16).padStart(2, '0')).join('')
      equal((await receive(signed('0'.repeat(64)))).status, 401)
      equal((await receive(signed(hex))).status, 200)
      equal((await receive(signed(hex))).status, 200)
      equal(handed.join(), 't-1')
      equal(problems.join(), 'refused,replayed')
    },

    async 'submit, credentials in the options'() {
      const adapter = afnorFlowAdapter({ ...SETTINGS, ...at(), credentials })
      const facturelle = createFacturelle({ adapters: [adapter], documents: [xml()] })
      const file = bytesOf('F2026-100')
      const submission = await facturelle.submit({ file, name: 'F2026-100.xml' }, { destination: { type: 'afnor' } })
      equal(submission.outcome, 'accepted')
      equal((await follow(submission)).at(-1), 'paid')
    },
    async 'submit an invoice as data, which loads what writes it'() {
      const adapter = afnorFlowAdapter({ ...SETTINGS, ...at(), credentials })
      const facturelle = createFacturelle({ adapters: [adapter], documents: [xml()] })
      const data = {
        number: 'FA-2026-042',
        supplier: { name: 'Traiteur', siren: '123456782', address: { city: 'Villefictive' } },
        recipient: { name: 'Imprimerie', siren: '987654324', address: { city: 'Port-Exemple' } },
        lines: [{ description: 'Buffet', unitPrice: '24.50', vatRate: '10' }],
      }
      const submission = await facturelle.submit(data, { destination: { type: 'afnor' } })
      equal(submission.outcome, 'accepted')
      equal(submission.reference.document.profile, 'EN 16931')
    },
    async 'submit, zero storage, and resume'() {
      const facturelle = createFacturelle({ adapters: [afnorFlowAdapter(SETTINGS)], documents: [xml()] })
      const destination = { type: 'afnor', credentials: { ...at(), ...credentials } }
      const file = new Blob([bytesOf('F2026-101')])
      const submission = await facturelle.submit({ file, name: 'F2026-101.xml' }, { destination })
      equal(submission.outcome, 'accepted')
      const reference = JSON.parse(JSON.stringify(submission.reference))
      equal(JSON.stringify(reference).includes('canary'), false)
      equal((await follow(facturelle.resume(reference, { destination }))).at(-1), 'paid')
    },
    async 'submit, zero storage, by allowedHosts'() {
      const allowedHosts = [new URL(origin).host]
      // Plain http stays refused: the list is about where, not about how.
      const adapter = afnorFlowAdapter({ version: '1.3.0', allowedHosts })
      const facturelle = createFacturelle({ adapters: [adapter], documents: [xml()] })
      const destination = { type: 'afnor', credentials: { ...at(), ...credentials } }
      const failure = await failureOf(
        facturelle.submit({ file: bytesOf('F2026-102'), name: 'a.xml' }, { destination }),
        ConfigurationError,
      )
      equal(failure.code, 'URL_INVALID')
    },
    async 'an untrusted address'() {
      const adapter = afnorFlowAdapter({ version: '1.3.0', timeoutMs: 2_000 })
      const facturelle = createFacturelle({ adapters: [adapter], documents: [xml()] })
      const addresses = { flowServiceUrl: 'https://platform.invalid/flow', tokenUrl: 'https://platform.invalid/token' }
      const destination = { type: 'afnor', credentials: { ...addresses, ...credentials } }
      const submitting = facturelle.submit({ file: bytesOf('F2026-103'), name: 'a.xml' }, { destination })
      const failure = await failureOf(submitting, guarded ? undefined : ConfigurationError)
      if (!guarded) equal(failure.code, 'URL_UNGUARDED')
      return failure.code
    },
    async 'a stream as a file'() {
      const bytes = bytesOf('F2026-104')
      const file = new ReadableStream({
        start(controller) {
          for (let from = 0; from < bytes.length; from += 500) controller.enqueue(bytes.subarray(from, from + 500))
          controller.close()
        },
      })
      const { flowId } = await client().flows.create({ file, flowInfo: { name: 'a.xml', flowSyntax: 'CII' } })
      same((await client().flows.download(flowId, 'Original')).bytes, bytes)
    },
    async 'search, get, download, stream'() {
      const { flowId, trackingId, file } = await made()
      const afnor = client()
      const found = []
      for await (const flow of afnor.flows.searchAll({ trackingId })) found.push(flow.flowId)
      equal(found.join(), flowId)
      equal((await afnor.flows.get(flowId)).flowId, flowId)
      same((await afnor.flows.download(flowId, 'Original')).bytes, file)
      const { body, sha256 } = await afnor.flows.stream(flowId, 'Original')
      same(new Uint8Array(await new Response(body).arrayBuffer()), file)
      return sha256 && (await sha256) ? 'hashed' : 'not hashed'
    },
    async 'the directory, and a submission that asks it'() {
      const { flowServiceUrl, tokenUrl } = at()
      const directoryAt = (fault) =>
        createAfnorDirectory({
          ...SETTINGS,
          directoryServiceUrl: `${origin}/${fault}/afnor/1.3.0/directory-service`,
          tokenUrl,
          credentials,
          retry: { limit: 0 },
        })
      const directory = directoryAt('sound')
      equal((await directory.siren.get('123456782')).siren, '123456782')
      let lines = 0
      for await (const _ of directory.directoryLine.searchAll({ filters: { siren: '123456782' }, limit: 2 })) lines++
      equal(lines, 4)
      const rules = []
      for (const value of ['123456782_Invoice', '123456782_None', '000010140']) {
        rules.push((await directory.checkReachability({ scheme: '0225', value })).evidence.rule)
      }
      equal(rules.join(), 'lineEnabled,addressWithoutLine,nothingFound')
      const page = await directoryAt('html').checkReachability({ scheme: '0225', value: '123456782' })
      equal(page.evidence.rule, 'directoryUnavailable')
      const adapter = afnorFlowAdapter({ ...SETTINGS, flowServiceUrl, tokenUrl, credentials, directory })
      const facturelle = createFacturelle({ adapters: [adapter], documents: [xml()] })
      const file = bytesOf('F2026-105')
      const submission = await facturelle.submit({ file, name: 'a.xml' }, { destination: { type: 'afnor' } })
      equal(submission.outcome, 'accepted')
    },
    async 'webhooks and health'() {
      const afnor = client()
      await afnor.getHealth()
      const { webhookId } = await afnor.webhooks.create({ callbackUrl: 'https://erp.example/hook' })
      await afnor.webhooks.delete(webhookId)
    },
    async 'a call of a webhook, in each reading'() {
      const signingKey = btoa('thirty-two bytes of a signing key')
      const { flowId } = await made()
      const handed = []
      const problems = []
      for (const reading of SIGNATURE_READINGS) {
        const receive = createWebhookReceiver({
          keys: ['another key, now retired', signingKey],
          client: client(),
          onFlow: (flow) => handed.push(flow.flowId),
          onProblem: ({ kind }) => problems.push(kind),
        })
        const call = await signedCall(JSON.stringify({ flowId }), signingKey, reading)
        const { valid } = await verify(new Uint8Array(await call.clone().arrayBuffer()), call.headers, signingKey)
        equal(valid, true)
        equal((await receive(call)).status, 200)
        equal((await receive(await signedCall('{}', 'wrong', reading))).status, 401)
      }
      equal(handed.join(), Array(4).fill(flowId).join())
      equal(problems.join(), Array(4).fill('refused').join())
    },
    async 'a token for 50 cold calls at once'() {
      const afnor = createAfnorFlow({ ...SETTINGS, ...at('sound', 'counted'), credentials })
      await Promise.all(Array.from({ length: 50 }, () => afnor.flows.search(WHERE)))
      equal(await counted('counted'), 1)
    },
    async client_secret_post() {
      const afnor = client('sound', { credentials: { ...credentials, clientAuthentication: 'client_secret_post' } })
      await afnor.authorize()
    },
    async 'private_key_jwt, from a JWK'() {
      const signed = { clientId: 'client', clientAuthentication: 'private_key_jwt', privateKey: privateJwk }
      const afnor = createAfnorFlow({ ...SETTINGS, ...at('sound', 'jwt'), credentials: signed })
      equal((await afnor.flows.search(WHERE)).results.length >= 0, true)
    },
    async 'a wrong secret'() {
      const afnor = client('sound', { credentials: { clientId: 'client', clientSecret: 'canary-wrong' } })
      const failure = await failureOf(afnor.authorize(), AuthError)
      equal(failure.oauthError, 'invalid_client')
      equal(`${failure.stack}${JSON.stringify(failure)}`.includes('canary'), false)
    },
    async 'a 401 renews once'() {
      await client('unauthorized-once').flows.search(WHERE)
    },
    async '503, then an answer'() {
      await client('unavailable-once').flows.search(WHERE)
    },
    async 'an error answer'() {
      equal((await failureOf(client().flows.get('unknown-flow'), PlatformError)).code, 'NOT_FOUND')
    },
    async 'HTML with 200'() {
      return (await failureOf(client('html').flows.search(WHERE))).code
    },
    async 'an abort, before an answer'() {
      const controller = new AbortController()
      const calling = client('stall').flows.search(WHERE, { signal: controller.signal })
      setTimeout(() => controller.abort(new Error('enough')), 100)
      const started = Date.now()
      equal((await failureOf(calling)).message, 'enough')
      early(started, 100)
    },
    async 'an abort, within a file'() {
      const controller = new AbortController()
      const { flowId } = await made()
      const { body } = await client('half').flows.stream(flowId, 'Original', { signal: controller.signal })
      const reading = new Response(body).arrayBuffer()
      setTimeout(() => controller.abort(new Error('enough')), 100)
      const started = Date.now()
      await failureOf(reading)
      early(started, 100)
    },
    async 'the deadline'() {
      const started = Date.now()
      const failure = await failureOf(client('stall', { timeoutMs: 300 }).flows.search(WHERE), TransportError)
      early(started, 300)
      equal(failure.code, 'TIMEOUT')
    },
    async 'the clock of the head, and of a silence'() {
      const clocks = { headersMs: 200, idleMs: 200 }
      for (const fault of ['stall', 'half']) {
        const started = Date.now()
        const afnor = client(fault, { clocks, retry: { limit: 0 } })
        const failure = await failureOf(afnor.flows.search(WHERE), TransportError)
        early(started, 200)
        equal(failure.code, 'TIMEOUT')
      }
    },
    async 'a refused connection'() {
      const [flowServiceUrl, tokenUrl] = ['http://127.0.0.1:1/flow-service', 'http://127.0.0.1:1/token']
      const afnor = createAfnorFlow({ ...SETTINGS, flowServiceUrl, tokenUrl, credentials, retry: { limit: 0 } })
      const failure = await failureOf(afnor.authorize())
      return failure.cause?.code ?? failure.code
    },
    async 'a reset'() {
      const failure = await failureOf(client('reset', { retry: { limit: 0 } }).flows.search(WHERE), TransportError)
      equal(failure.requestSent, 'maybe')
      oneOf(failure.code, ['CONNECTION_RESET', 'NETWORK'])
      return failure.code
    },
    async 'a reset while submitting: in doubt, and found'() {
      const adapter = afnorFlowAdapter({ ...SETTINGS, ...at('reset-after-create'), credentials })
      const facturelle = createFacturelle({ adapters: [adapter], documents: [xml()] })
      const file = bytesOf(`F2026-${Date.now()}`)
      const submission = await facturelle.submit({ file, name: 'a.xml' }, { destination: { type: 'afnor' } })
      equal(submission.outcome, 'accepted')
    },
    async 'an answer cut short'() {
      const failure = await failureOf(client('cut', { retry: { limit: 0 } }).flows.search(WHERE), TransportError)
      equal(failure.code, 'BODY_TRUNCATED')
    },
    async 'a redirect'() {
      const failure = await failureOf(client('redirect').flows.search(WHERE), TransportError)
      equal(failure.code, 'REDIRECT_REFUSED')
      equal(await counted('redirected'), 0)
    },
    async 'a bomb'() {
      const failure = await failureOf(client('bomb').flows.search(WHERE), TransportError)
      equal(failure.code, 'RESPONSE_TOO_LARGE')
    },
  }
}

function equal(actual, expected) {
  if (actual !== expected) throw new Error(`${String(actual)} in place of ${String(expected)}`)
}

function oneOf(actual, expected) {
  if (!expected.includes(actual)) throw new Error(`${String(actual)} is none of ${expected.join(', ')}`)
}

function same(actual, expected) {
  equal(actual.length, expected.length)
  equal(
    actual.every((byte, at) => byte === expected[at]),
    true,
  )
}

function early(started, ms) {
  const late = Date.now() - started - ms
  if (late > LATE_MS) throw new Error(`${late} ms late`)
}

async function failureOf(promise, kind) {
  let failure
  try {
    await promise
  } catch (thrown) {
    failure = thrown
  }
  if (failure === undefined) throw new Error('nothing was thrown')
  if (kind && !kind.isInstance(failure)) throw failure
  return failure
}

function within(ms, promise) {
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not settled after ${ms} ms`)), ms)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

async function signedCall(body, signingKey, reading) {
  const timestamp = String(Math.floor(Date.now() / 1000))
  const utf8 = (text) => new TextEncoder().encode(text)
  const decoded = () => Uint8Array.from(atob(signingKey), (character) => character.charCodeAt(0))
  const raw = reading.endsWith('decoded') && signingKey !== 'wrong' ? decoded() : utf8(signingKey)
  const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const text = utf8(`${body}@${timestamp}`)
  const signed = reading.startsWith('digest') ? await crypto.subtle.digest('SHA-256', text) : text
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, signed))
  const headers = {
    'Afnor-Signature': btoa(String.fromCharCode(...signature)),
    'Afnor-Signature-Timestamp': timestamp,
  }
  return new Request('https://app.example/hook', { method: 'POST', headers, body })
}
