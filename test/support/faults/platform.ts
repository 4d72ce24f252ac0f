/** An answer before it is written to a socket, so that a treatment can spoil it. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export interface PlatformRequest {
  readonly method: string
  /** Path and query. */
  readonly target: string
  readonly body: Buffer
}

export type Operation = 'token' | 'createFlow' | 'searchFlow' | 'getMetadata' | 'getFile'

/** The flow that every platform of the laboratory holds from the start. */
export const KNOWN_FLOW = {
  flowId: 'a7b6e5d4-0000-4000-8000-000000000001',
  trackingId: 'F2026-001',
  submittedAt: '2026-01-15T08:00:00.000000Z',
  updatedAt: '2026-01-15T08:00:01.000000Z',
  flowDirection: 'Out',
  flowType: 'CustomerInvoice',
  flowSyntax: 'UBL',
  acknowledgement: { status: 'Ok' },
} as const

/** Its file: larger than one packet, and not the same backwards, so that a cut or a shuffle shows. */
export const KNOWN_FILE = Buffer.from(
  `<Invoice>${Array.from({ length: 400 }, (_, at) => `<Line>${at}</Line>`).join('')}</Invoice>`,
)

/**
 * The least of an approved platform: a token server and a Flow Service 1.3.0, written by hand from the published
 * documents so that a fault of the sandbox cannot hide one of the client.
 */
export interface Platform {
  operationOf(request: Pick<PlatformRequest, 'method' | 'target'>): Operation | undefined
  /** @param process whether the request has its effect; the answer is the same without it */
  answer(request: PlatformRequest, process: boolean): Answer
  /** The handles of the documents taken in under a tracking id. */
  taken(trackingId: string): readonly string[]
}

export function createPlatform(): Platform {
  const flows: { readonly flowId: string; readonly trackingId: string }[] = []
  let tokens = 0

  const operationOf: Platform['operationOf'] = ({ method, target }) => {
    if (method === 'POST' && target === '/token') return 'token'
    if (method === 'POST' && target === '/flow-service/v1/flows') return 'createFlow'
    if (method === 'POST' && target === '/flow-service/v1/flows/search') return 'searchFlow'
    if (method !== 'GET' || !target.startsWith(`/flow-service/v1/flows/${KNOWN_FLOW.flowId}?`)) return undefined
    return target.includes('docType=Metadata') ? 'getMetadata' : 'getFile'
  }

  return {
    operationOf,
    taken: (trackingId) => flows.filter((flow) => flow.trackingId === trackingId).map(({ flowId }) => flowId),
    answer(request, process) {
      switch (operationOf(request)) {
        case 'token':
          return json(200, { access_token: `token-${++tokens}`, token_type: 'Bearer', expires_in: 1800 })
        case 'createFlow': {
          const flowInfo = flowInfoOf(request.body)
          const flowId = `flow-${flows.length + 1}`
          if (process) flows.push({ flowId, trackingId: String(flowInfo.trackingId) })
          return json(202, { ...flowInfo, flowId, submittedAt: KNOWN_FLOW.submittedAt })
        }
        case 'searchFlow': {
          const { where = {}, limit = 25 } = JSON.parse(request.body.toString()) as {
            where?: { trackingId?: string }
            limit?: number
          }
          const results = [KNOWN_FLOW, ...flows.map((flow) => ({ ...KNOWN_FLOW, ...flow }))].filter(
            ({ trackingId }) => where.trackingId === undefined || trackingId === where.trackingId,
          )
          return json(200, { limit, filters: where, results })
        }
        case 'getMetadata':
          return json(200, KNOWN_FLOW)
        case 'getFile':
          return { status: 200, headers: { 'content-type': 'application/xml' }, body: KNOWN_FILE }
        case undefined:
          return json(404, { errorCode: 'MISSING_RESOURCE', errorMessage: 'There is no such thing here' })
      }
    },
  }
}

/** The JSON part, which comes first. */
function flowInfoOf(multipart: Buffer): Record<string, unknown> {
  const start = multipart.indexOf('\r\n\r\n') + 4
  return JSON.parse(multipart.subarray(start, multipart.indexOf('\r\n--', start)).toString()) as Record<string, unknown>
}

export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: Buffer.from(JSON.stringify(value)),
  }
}
