import type { Adapter, Clock, Submission } from '@facturelle/core'
import { type FactPulseAdapterOptions, type FactPulseDestination, factpulseAdapter } from '../../src/index.js'
import { NOW, PDF } from './invoices.js'

export const account = { username: 'compta@atelier-exemple.fr', password: 'account-password' }
export const CLIENT = '7f1d9d2e-0f9c-4d0e-9a52-5a7a3f6c1b10'
export const access = {
  flowServiceUrl: 'https://pdp.example/flow',
  tokenUrl: 'https://pdp.example/token',
  clientId: 'pdp-client',
  clientSecret: 'pdp-secret',
}

/** What comes between a request and its answer. */
export type Trouble = 'lostBefore' | 'lostAfter' | 'emptyError' | 'htmlSuccess' | 'busy' | 'refused'
export type Operation = 'token' | 'submit' | 'search' | 'create' | 'task' | 'flow'

/** Bodies as they came, of which the tests name what they look at. */
type Held = Record<string, ReturnType<typeof JSON.parse>>
interface Delivery {
  readonly id: string
  readonly trackingId: string
  readonly number: string
  readonly submittedAt: string
  status: string
}

const LOOKUP_MS = 500

/** FactPulse as far as the adapter sees it, in a time that is slept over at once. */
export function openPlatform() {
  let now = NOW
  const clock: Clock = {
    now: () => now,
    async sleep(ms, signal) {
      signal?.throwIfAborted()
      // A deadline is a sleep too: what it waits for, digests of tokens made elsewhere among it, comes first.
      await new Promise((resolve) => setTimeout(resolve, ms >= LOOKUP_MS ? 5 : 0))
      signal?.throwIfAborted()
      now += ms
    },
    after: () => () => undefined,
  }
  const troubles: { operation: Operation; trouble: Trouble }[] = []
  const asked: { readonly path: string; readonly body: Held; readonly url: string }[] = []
  const deliveries: Delivery[] = []
  const tasks = new Map<string, { readonly endsAt: number; readonly result: () => Held }>()
  const lifecycle: Held[] = []
  /** How long a delivery is not found by a search, in milliseconds. */
  const lag = { ms: 0 }
  const visible = ({ submittedAt }: Delivery) => Date.parse(submittedAt) + lag.ms <= now
  /** What a submission comes to. */
  const plan: { result?: (body: Held) => Held | undefined; taskMs: number } = { taskMs: 5_000 }

  const deliver = (body: Held, at = now): Held => {
    const own = plan.result?.(body)
    if (own) return own
    const { destination, invoiceData } = body as { destination: Held; invoiceData: Held }
    const id = `${destination.type === 'afnor' ? 'flow' : '70'}${deliveries.length + 1}`
    const submittedAt = new Date(at).toISOString()
    const { trackingId = '' } = destination
    deliveries.push({ id, trackingId, number: invoiceData.number, submittedAt, status: 'Ok' })
    return {
      success: true,
      destinationType: destination.type,
      ...(destination.type === 'afnor'
        ? { afnorResult: { flowId: id, trackingId, sha256: 'a'.repeat(64), flowSyntax: 'Factur-X' } }
        : { chorusResult: { chorusInvoiceId: Number(id), depositFlowNumber: `CPP${id}` } }),
      facturxPdf: { size: PDF.length, profile: 'EN16931', signed: Boolean(body.signature) },
      contentB64: Buffer.from(PDF).toString('base64'),
      message: 'sent',
    }
  }

  const handle = async (path: string, body: Held, url: URL): Promise<Response> => {
    // The work is done at its end, whether anybody asks or not.
    for (const { endsAt, result } of tasks.values()) if (endsAt <= now) result()
    if (path === '/api/token/') return Response.json({ access: 'token', refresh: 'refresh' })
    if (path.endsWith('/submit-complete')) return Response.json(deliver(body))
    if (path.endsWith('/submit-complete-async')) {
      const taskId = `task${tasks.size + 1}`
      let held: Held | undefined
      const endsAt = now + plan.taskMs
      tasks.set(taskId, { endsAt, result: () => (held ??= deliver(body, endsAt)) })
      return Response.json({ taskId }, { status: 202 })
    }
    const [, task] = /\/tasks\/([^/]+)\/status$/.exec(path) ?? []
    if (task) {
      const found = tasks.get(task)
      if (!found || found.endsAt > now) return Response.json({ taskId: task, status: 'PENDING', result: null })
      return Response.json({ taskId: task, status: 'SUCCESS', result: { status: 'SUCCESS', ...found.result() } })
    }
    if (path.endsWith('/flows/search')) {
      const results = deliveries.filter((one) => one.trackingId === body.where.trackingId && visible(one)).map(flowOf)
      return Response.json({ results })
    }
    if (path.endsWith('/flows')) {
      const id = `flow${deliveries.length + 1}`
      const submittedAt = new Date(now).toISOString()
      deliveries.push({ id, trackingId: body.trackingId, number: '', submittedAt, status: 'Ok' })
      return Response.json({ flowId: id, trackingId: body.trackingId, submittedAt, name: body.name }, { status: 202 })
    }
    const [, flowId] = /\/flows\/([^/]+)$/.exec(path) ?? []
    if (flowId) {
      if (url.searchParams.get('docType') === 'Original') return new Response(PDF)
      const found = deliveries.find(({ id }) => id === flowId)
      return found ? Response.json(flowOf(found)) : Response.json({ detail: 'none' }, { status: 404 })
    }
    if (path.endsWith('/cdar/lifecycle')) {
      const invoiceId = url.searchParams.get('invoiceId')
      return Response.json({ invoices: [{ invoiceId, events: lifecycle }], totalInvoices: 1, cutoffDays: 7 })
    }
    if (path.endsWith('/rechercher-fournisseur')) {
      const listeFactures = deliveries
        .filter((one) => one.number.startsWith(body.numeroFacture) && visible(one))
        .map(({ id, number, status, submittedAt }) => ({
          identifiantFactureCPP: Number(id),
          numeroFacture: number,
          codeFournisseur: '12345678200010',
          statut: status,
          dateDepot: submittedAt,
        }))
      return Response.json({ codeRetour: 0, libelle: 'OK', listeFactures })
    }
    if (path.endsWith('/factures/consulter')) {
      const { status = 'SOUMISE' } = deliveries.find(({ id }) => Number(id) === body.chorusInvoiceId) ?? {}
      return Response.json({ returnCode: 0, message: 'OK', currentStatus: { code: status, label: `is ${status}` } })
    }
    throw new Error(`nothing at ${path}`)
  }
  const flowOf = ({ id, trackingId, submittedAt, status }: Delivery) => ({
    flowId: id,
    trackingId,
    submittedAt,
    updatedAt: submittedAt,
    acknowledgement: {
      status,
      details:
        status === 'Error' ? [{ level: 'Error', item: 'BT-1', reasonCode: 'DOUBLON', reasonMessage: 'twice' }] : [],
    },
  })

  const operationOf = (path: string): Operation => {
    // The work is done at its end, whether anybody asks or not.
    for (const { endsAt, result } of tasks.values()) if (endsAt <= now) result()
    if (path === '/api/token/') return 'token'
    if (path.includes('/submit-complete')) return 'submit'
    if (path.endsWith('/flows/search') || path.endsWith('/rechercher-fournisseur')) return 'search'
    if (path.endsWith('/flows')) return 'create'
    return path.includes('/tasks/') ? 'task' : 'flow'
  }
  const lost = () => new TypeError('fetch failed', { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) })
  const fetch = async (request: Request): Promise<Response> => {
    const url = new URL(request.url)
    const type = request.headers.get('content-type') ?? ''
    const body: Held = type.startsWith('multipart')
      ? await flowInfoOf(request)
      : request.method === 'POST' && type.includes('json')
        ? JSON.parse(await request.text())
        : {}
    asked.push({ path: url.pathname, body, url: request.url })
    const at = troubles.findIndex(({ operation }) => operation === operationOf(url.pathname))
    const trouble = at < 0 ? undefined : troubles.splice(at, 1)[0]?.trouble
    if (trouble === 'lostBefore') throw lost()
    if (trouble === 'emptyError') return new Response('', { status: 500 })
    if (trouble === 'htmlSuccess')
      return new Response('<html>Log in</html>', { headers: { 'content-type': 'text/html' } })
    if (trouble === 'busy') return Response.json({ detail: 'slow down' }, { status: 429 })
    if (trouble === 'refused')
      return Response.json({ errorCode: 'NO', errorMessage: 'no', details: [] }, { status: 422 })
    const answer = await handle(url.pathname, body, url)
    if (trouble === 'lostAfter') throw lost()
    return answer
  }

  const settings = { fetch, clock, random: () => 0.5, apiUrl: 'https://factpulse.example', retry: { limit: 0 } }
  return {
    clock,
    asked,
    deliveries,
    lag,
    lifecycle,
    plan,
    troubles,
    trouble: (operation: Operation, trouble: Trouble) => troubles.push({ operation, trouble }),
    pass(ms: number) {
      now += ms
    },
    adapter: (own: Partial<FactPulseAdapterOptions> = {}) =>
      factpulseAdapter<FactPulseAdapterOptions>({
        ...settings,
        credentials: account,
        lookupMs: LOOKUP_MS,
        ...own,
      } as FactPulseAdapterOptions) as unknown as Adapter<FactPulseDestination>,
  }
}

async function flowInfoOf(request: Request): Promise<Held> {
  const part = (await request.formData()).get('flowInfo')
  return JSON.parse(part instanceof File ? await part.text() : String(part))
}

export const afnor = { type: 'factpulse', to: 'afnor', clientUid: CLIENT, sourcePdf: PDF } as const
export const chorus = { type: 'factpulse', to: 'chorus_pro', clientUid: CLIENT, sourcePdf: PDF } as const

export async function eventsOf(submission: Submission | undefined, signal?: AbortSignal) {
  const events: unknown[] = []
  for await (const event of submission?.events({ pollMs: 1_000, ...(signal && { signal }) }) ?? []) {
    events.push([event.stage, event.platformStatus, event.final])
  }
  return events
}
