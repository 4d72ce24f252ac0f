import { serviceUrl } from '@facturelle/core/http'
import { checkPlatform, type PlatformAccess } from './access.js'
import type { Connection } from './connect.js'
import { checkObject } from './guards.js'
import type {
  Answered,
  AnswerOf,
  Asked,
  BodyOf,
  Download,
  FlowInfo,
  FormOf,
  IncomingInvoice,
  Schemas,
  Unstated,
} from './types.js'
import type { FactPulseCallOptions, Method, Wire } from './wire.js'

type Options = FactPulseCallOptions | undefined
type Search<Name extends keyof Schemas> = Asked<Schemas[Name]>

/** The flow service of the approved platform, passed through: XP Z12-013 1.2.0. */
export interface AfnorFlows {
  getHealth(options?: FactPulseCallOptions): Promise<Unstated>
  /** Sent once. Taken in is not accepted: read `acknowledgement` later. */
  create(
    flow: { readonly flowInfo: FlowInfo; readonly file: FormOf<'parseFacturx'>['file'] },
    options?: FactPulseCallOptions,
  ): Promise<Answered<Schemas['AFNOR_FullFlowInfo']>>
  /** At least one criterion; no pages: move `updatedAfter` forward. */
  search(
    search: Search<'AFNOR_SearchFlowParams'>,
    options?: FactPulseCallOptions,
  ): Promise<Answered<Schemas['AFNOR_SearchFlowContent']>>
  get(flowId: string, options?: FactPulseCallOptions): Promise<Answered<Schemas['AFNOR_Flow']>>
  download(
    flowId: string,
    docType: Exclude<Schemas['DocType'], 'Metadata'>,
    options?: FactPulseCallOptions,
  ): Promise<Download>
}

/** The platform's own webhooks: not the callbacks of FactPulse. */
export interface AfnorWebhooks {
  list(options?: FactPulseCallOptions): Promise<readonly Answered<Schemas['AFNOR_Webhook']>[]>
  create(webhook: BodyOf<'createWebhook'>, options?: FactPulseCallOptions): Promise<Answered<Schemas['AFNOR_Webhook']>>
  get(webhookUid: string, options?: FactPulseCallOptions): Promise<Answered<Schemas['AFNOR_Webhook']>>
  update(
    webhookUid: string,
    changes: BodyOf<'updateWebhook'>,
    options?: FactPulseCallOptions,
  ): Promise<Answered<Schemas['AFNOR_Webhook']>>
  delete(webhookUid: string, options?: FactPulseCallOptions): Promise<void>
}

/** The directory, passed through: XP Z12-013 1.2.0. A search that finds nothing has no `results`. */
export interface AfnorDirectory {
  getHealth(options?: FactPulseCallOptions): Promise<Unstated>
  searchSiren(search: Search<'AFNOR_searchSiren'>, options?: FactPulseCallOptions): Promise<AnswerOf<'searchSiren'>>
  getSiren(siren: string, options?: FactPulseCallOptions): Promise<AnswerOf<'getSiren'>>
  searchSiret(search: Search<'AFNOR_searchSiret'>, options?: FactPulseCallOptions): Promise<AnswerOf<'searchSiret'>>
  getSiret(siret: string, options?: FactPulseCallOptions): Promise<AnswerOf<'getSiret'>>
  searchRoutingCode(
    search: Search<'AFNOR_routingCodeSearch'>,
    options?: FactPulseCallOptions,
  ): Promise<AnswerOf<'searchRoutingCode'>>
  getRoutingCode(
    siret: string,
    routingIdentifier: string,
    options?: FactPulseCallOptions,
  ): Promise<AnswerOf<'getRoutingCode'>>
  searchDirectoryLine(
    search: Search<'AFNOR_searchDirectoryLine'>,
    options?: FactPulseCallOptions,
  ): Promise<AnswerOf<'searchDirectoryLine'>>
  getDirectoryLine(addressingIdentifier: string, options?: FactPulseCallOptions): Promise<AnswerOf<'getDirectoryLine'>>
}

/** Access to an approved platform whose directory is asked, too. */
export interface PlatformWithDirectory extends PlatformAccess {
  /** The address of its directory service, in full. */
  readonly directoryServiceUrl: string
}

/** A platform, passed through by access that is passed. */
export interface PassedAfnor {
  readonly flows: AfnorFlows
  readonly webhooks: AfnorWebhooks
}

export interface Afnor extends PassedAfnor {
  readonly directory: AfnorDirectory
  /**
   * The same operations by access of the call, in the place of what is stored: FactPulse buys the platform's own token, which
   * goes with each call, beside the address in the header `X-PDP-Base-URL`. So did the clients 3.x of the vendor; the
   * document 4.3.0 says nothing of it. `getIncomingFlow` has no such way.
   * @throws {ConfigurationError} `ARGUMENT_INVALID`, `URL_INVALID`
   */
  withAccess(access: PlatformWithDirectory): PassedAfnor & Pick<Afnor, 'directory'>
  withAccess(access: PlatformAccess): PassedAfnor
  /** Tries the access to a platform. The token of the answer is a secret. */
  requestToken(
    access: PlatformAccess,
    options?: FactPulseCallOptions,
  ): Promise<Answered<Schemas['PlatformTokenResponse']>>
  /** Main facts of an incoming invoice; no lines. */
  getIncomingFlow(
    flowId: string,
    query?: {
      readonly include_document?: boolean
      /** The key of the caller, 32 bytes in base64, where the stored access is encrypted with it. Travels in a header. */
      readonly encryptionKey?: string
    },
    options?: FactPulseCallOptions,
  ): Promise<IncomingInvoice>
}

export function createAfnor({ wire, through }: Pick<Connection, 'wire' | 'through'>): Afnor {
  const { object, allowInsecureLoopback } = wire
  return {
    ...createServices(wire),
    withAccess(access: PlatformAccess | PlatformWithDirectory) {
      checkObject(access, 'access')
      const { directoryServiceUrl, ...platform } = access as PlatformWithDirectory
      const { flowServiceUrl, ...held } = checkPlatform(platform, 'access', allowInsecureLoopback)
      const at = (address: unknown, field: string) =>
        createServices(through(held as never, serviceUrl(address, `access.${field}`, allowInsecureLoopback)))
      const { flows, webhooks } = at(flowServiceUrl, 'flowServiceUrl')
      if (directoryServiceUrl === undefined) return { flows, webhooks } as never
      const { directory } = at(directoryServiceUrl, 'directoryServiceUrl')
      return { flows, webhooks, directory }
    },
    requestToken(access, options) {
      const { tokenUrl, clientId, clientSecret } = checkPlatform(access, 'access', wire.allowInsecureLoopback)
      const call = {
        method: 'post' as const,
        path: '/api/v1/afnor/oauth/token',
        name: 'afnor.requestToken',
        headers: { 'x-pdp-token-url': tokenUrl },
        body: { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret },
        urlEncoded: true,
        secrets: [clientSecret],
      }
      return object(call, options)
    },
    getIncomingFlow(flowId, query = {}, options) {
      const { encryptionKey, ...rest } = query
      const call = {
        method: 'get' as const,
        path: '/api/v1/afnor/incoming-flows/{flow_id}',
        name: 'afnor.getIncomingFlow',
        keys: { flow_id: flowId },
        query: rest,
        headers: { 'x-encryption-key': encryptionKey },
        secrets: [encryptionKey],
      }
      return object(call, options)
    },
  }
}

function createServices(wire: Wire): PassedAfnor & Pick<Afnor, 'directory'> {
  const { object, json } = wire
  const FLOW = '/api/v1/afnor/flow/v1'
  const DIRECTORY = '/api/v1/afnor/directory/v1'
  const gets =
    <Answer>(path: string, name: string, ...names: string[]) =>
    (...given: [...(string | Options)[]]) => {
      const keys = Object.fromEntries(names.map((key, at) => [key, given[at]]))
      return object<Answer>({ method: 'get', path, name, keys }, given[names.length] as Options)
    }
  const sends =
    <Body extends object, Answer>(method: Method, path: string, name: string, reads = false) =>
    async (body: Body, options?: Options) => {
      checkObject(body, name)
      // Nothing found has no body.
      return ((await json({ method, path, name, body, reads }, options)) ?? {}) as Answer
    }
  const flow = `${FLOW}/flows/{flowId}`
  const webhook = `${FLOW}/webhooks/{webhookUid}`
  return {
    flows: {
      getHealth: (options) => gets<Unstated>(`${FLOW}/healthcheck`, 'afnor.flows.getHealth')(options),
      create(given, options) {
        const name = 'afnor.flows.create'
        checkObject(given, name)
        const { flowInfo, file } = given
        checkObject(flowInfo, 'flowInfo')
        const call = { method: 'post' as const, path: `${FLOW}/flows`, name, form: { flowInfo, file }, files: ['file'] }
        return object(call, options)
      },
      search: sends('post', `${FLOW}/flows/search`, 'afnor.flows.search', true),
      get: (flowId, options) => gets<never>(flow, 'afnor.flows.get', 'flowId')(flowId, options),
      download(flowId, docType, options) {
        const call = { method: 'get' as const, path: flow, name: 'afnor.flows.download', keys: { flowId } }
        return wire.download({ ...call, query: { docType } }, options)
      },
    },
    webhooks: {
      async list(options) {
        const name = 'afnor.webhooks.list'
        const answer = await json({ method: 'get', path: `${FLOW}/webhooks`, name }, options)
        if (Array.isArray(answer)) return answer as never
        throw wire.unusable(name)
      },
      create: sends('post', `${FLOW}/webhooks`, 'afnor.webhooks.create'),
      get: (webhookUid, options) => gets<never>(webhook, 'afnor.webhooks.get', 'webhookUid')(webhookUid, options),
      update(webhookUid, changes, options) {
        const name = 'afnor.webhooks.update'
        checkObject(changes, name)
        return object({ method: 'patch', path: webhook, name, keys: { webhookUid }, body: changes }, options)
      },
      async delete(webhookUid, options) {
        await json({ method: 'delete', path: webhook, name: 'afnor.webhooks.delete', keys: { webhookUid } }, options)
      },
    },
    directory: {
      getHealth: (options) => gets<Unstated>(`${DIRECTORY}/healthcheck`, 'afnor.directory.getHealth')(options),
      searchSiren: sends('post', `${DIRECTORY}/siren/search`, 'afnor.directory.searchSiren', true),
      getSiren: (siren, options) =>
        gets<never>(`${DIRECTORY}/siren/code-insee:{siren}`, 'afnor.directory.getSiren', 'siren')(siren, options),
      searchSiret: sends('post', `${DIRECTORY}/siret/search`, 'afnor.directory.searchSiret', true),
      getSiret: (siret, options) =>
        gets<never>(`${DIRECTORY}/siret/code-insee:{siret}`, 'afnor.directory.getSiret', 'siret')(siret, options),
      searchRoutingCode: sends('post', `${DIRECTORY}/routing-code/search`, 'afnor.directory.searchRoutingCode', true),
      getRoutingCode(siret, routingIdentifier, options) {
        const path = `${DIRECTORY}/routing-code/siret:{siret}/code:{routing_identifier}`
        const keys = { siret, routing_identifier: routingIdentifier }
        return object({ method: 'get', path, name: 'afnor.directory.getRoutingCode', keys }, options)
      },
      searchDirectoryLine: sends(
        'post',
        `${DIRECTORY}/directory-line/search`,
        'afnor.directory.searchDirectoryLine',
        true,
      ),
      getDirectoryLine(addressingIdentifier, options) {
        const path = `${DIRECTORY}/directory-line/code:{addressing_identifier}`
        const keys = { addressing_identifier: addressingIdentifier }
        return object({ method: 'get', path, name: 'afnor.directory.getDirectoryLine', keys }, options)
      },
    },
  }
}
