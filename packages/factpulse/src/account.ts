import { argumentInvalid, checkKeys, checkText } from '@facturelle/core/http'
import { spell } from './access.js'
import { type Connection, checkClientUid } from './connect.js'
import { checkObject } from './guards.js'
import type {
  AnswerOf,
  BodyOf,
  ClientDetail,
  ClientPage,
  Download,
  PdpConfig,
  PdpConfigUpdate,
  QueryOf,
  Unstated,
} from './types.js'
import type { FactPulseCallOptions, Method, Wire } from './wire.js'

type Options = FactPulseCallOptions | undefined

/** A file of the platform, before it is read. */
export interface DownloadHead {
  readonly contentType?: string
}

/**
 * The clients of the account. With a mail address and a password, calls on the list, and those that create, change or
 * switch a client, go with a token of the account; calls on what is stored for a client go with a token of that client.
 */
export interface Clients {
  list(query?: QueryOf<'listClients'>, options?: FactPulseCallOptions): Promise<ClientPage>
  /** Every client, page after page. */
  listAll(options?: FactPulseCallOptions): AsyncIterable<ClientPage['results'][number]>
  create(client: BodyOf<'createClient'>, options?: FactPulseCallOptions): Promise<ClientDetail>
  get(uid: string, options?: FactPulseCallOptions): Promise<ClientDetail>
  update(uid: string, changes: BodyOf<'updateClient'>, options?: FactPulseCallOptions): Promise<ClientDetail>
  activer(uid: string, options?: FactPulseCallOptions): Promise<AnswerOf<'activateClient'>>
  desactiver(uid: string, options?: FactPulseCallOptions): Promise<AnswerOf<'deactivateClient'>>
  getPdpConfig(uid: string, options?: FactPulseCallOptions): Promise<PdpConfig>
  /**
   * Stores the access to an approved platform.
   * @param encryptionKey 32 bytes in base64, for `encryptionMode: 'double'`: every reading wants it again
   */
  updatePdpConfig(
    uid: string,
    config: PdpConfigUpdate & { readonly encryptionKey?: string },
    options?: FactPulseCallOptions,
  ): Promise<PdpConfig>
  /** Called by one client of the vendor only; its document does not have it. */
  deletePdpConfig(uid: string, options?: FactPulseCallOptions): Promise<void>
  /** Encrypts the stored secrets anew, all or none. Both keys are 32 bytes in base64. */
  rotateEncryptionKey(
    uid: string,
    keys: BodyOf<'rotateEncryptionKey'>,
    options?: FactPulseCallOptions,
  ): Promise<AnswerOf<'rotateEncryptionKey'>>
  /** Makes the secret that signs callbacks. It is shown this once. What becomes of an earlier one is stated nowhere. */
  generateWebhookSecret(uid: string, options?: FactPulseCallOptions): Promise<AnswerOf<'generateWebhookSecret'>>
  getWebhookSecretStatus(uid: string, options?: FactPulseCallOptions): Promise<AnswerOf<'getWebhookSecretStatus'>>
  deleteWebhookSecret(uid: string, options?: FactPulseCallOptions): Promise<AnswerOf<'deleteWebhookSecret'>>
}

/** Results whose callback carried a link. */
export interface Downloads {
  /** @param query `delete_after` removes the file once it was read: such a call is not repeated */
  get(downloadId: string, query?: QueryOf<'downloadFile'>, options?: FactPulseCallOptions): Promise<Download>
  /** Whether it is there. @throws {FactPulseError} `NOT_FOUND`, `FORBIDDEN` */
  check(downloadId: string, options?: FactPulseCallOptions): Promise<DownloadHead>
}

export interface References {
  vatexCodes(query?: QueryOf<'listVatexCodes'>, options?: FactPulseCallOptions): Promise<AnswerOf<'listVatexCodes'>>
}

export function createClients(connection: Connection): Clients {
  const account = () => connection.as(undefined).wire
  const own = (uid: string) => connection.as(uid).wire
  const call = <Answer>(
    wire: Wire,
    method: Method,
    uid: unknown,
    path: string,
    name: string,
    options: Options,
    rest = {},
  ) =>
    wire.object<Answer>(
      {
        method,
        path: `/api/v1/clients/{uid}${path}`,
        name: `clients.${name}`,
        keys: { uid: checkClientUid(uid) },
        ...rest,
      },
      options,
    )
  const list: Clients['list'] = async (query = {}, options) => {
    checkKeys(query, 'query', ['page', 'pageSize'])
    return account().object({ method: 'get', path: '/api/v1/clients', name: 'clients.list', query }, options)
  }
  return {
    list,
    async *listAll(options) {
      const pageSize = 100
      let seen = 0
      for (let page = 1; ; page++) {
        const { results, total } = await list({ page, pageSize }, options)
        if (!Array.isArray(results)) throw connection.wire.unusable('clients.list')
        yield* results
        seen += results.length
        // What `total` counts is stated nowhere: a full page has another after it, whatever it says.
        if (results.length === 0 || (results.length < pageSize && seen >= total)) return
      }
    },
    async create(client, options) {
      checkObject(client, 'clients.create')
      const path = '/api/v1/clients'
      return account().object({ method: 'post', path, name: 'clients.create', body: client }, options)
    },
    get: async (uid, options) => call(account(), 'get', uid, '', 'get', options),
    async update(uid, changes, options) {
      checkObject(changes, 'clients.update')
      return call(account(), 'patch', uid, '', 'update', options, { body: changes })
    },
    activer: async (uid, options) => call(account(), 'post', uid, '/activer', 'activer', options),
    desactiver: async (uid, options) => call(account(), 'post', uid, '/desactiver', 'desactiver', options),
    getPdpConfig: async (uid, options) => call(own(uid), 'get', uid, '/pdp-config', 'getPdpConfig', options),
    async updatePdpConfig(uid, given, options) {
      checkObject(given, 'clients.updatePdpConfig')
      const { flowServiceUrl, tokenUrl, clientId, clientSecret, encryptionKey, ...rest } = given
      checkKeys(rest, 'config', ['isActive', 'modeSandbox', 'encryptionMode'])
      if (rest.encryptionMode === 'double') checkText(encryptionKey, 'encryptionKey', 200)
      const credentials = { flowServiceUrl, tokenUrl, clientId, clientSecret }
      const wire = own(uid)
      const { body, secrets } = spell({ ...rest, credentials }, 'stored', 'config', wire.allowInsecureLoopback)
      const headers = { 'x-encryption-key': encryptionKey }
      const further = { body, headers, secrets: [...secrets, encryptionKey] }
      return call(wire, 'put', uid, '/pdp-config', 'updatePdpConfig', options, further)
    },
    async deletePdpConfig(uid, options) {
      const keys = { uid: checkClientUid(uid) }
      const path = '/api/v1/clients/{uid}/pdp-config'
      await own(uid).json({ method: 'delete', path, name: 'clients.deletePdpConfig', keys }, options)
    },
    async rotateEncryptionKey(uid, body, options) {
      checkObject(body, 'clients.rotateEncryptionKey')
      const { oldKey, newKey } = body
      for (const [field, key] of Object.entries({ oldKey, newKey })) {
        if (typeof key !== 'string' || key.length < 40) throw argumentInvalid(field, 'must be 32 bytes in base64')
      }
      const further = { body, secrets: [oldKey, newKey] }
      return call(own(uid), 'post', uid, '/rotate-encryption-key', 'rotateEncryptionKey', options, further)
    },
    generateWebhookSecret: async (uid, options) =>
      call(own(uid), 'post', uid, '/webhook-secret/generate', 'generateWebhookSecret', options),
    getWebhookSecretStatus: async (uid, options) =>
      call(own(uid), 'get', uid, '/webhook-secret/status', 'getWebhookSecretStatus', options),
    deleteWebhookSecret: async (uid, options) =>
      call(own(uid), 'delete', uid, '/webhook-secret', 'deleteWebhookSecret', options),
  }
}

export function createDownloads(wire: Wire): Downloads {
  const path = '/api/v1/download/{download_id}'
  return {
    get(downloadId, query = {}, options) {
      const keys = { download_id: downloadId }
      const reads = query.delete_after !== true
      return wire.download({ method: 'get', path, name: 'downloads.get', keys, query, reads }, options)
    },
    async check(downloadId, options) {
      const call = { method: 'head' as const, path, name: 'downloads.check', keys: { download_id: downloadId } }
      const headers = await wire.headers(call, options)
      const contentType = headers.get('content-type')
      return contentType === null ? {} : { contentType }
    },
  }
}

export function createReferences(wire: Wire): References {
  return {
    async vatexCodes(query = {}, options) {
      checkKeys(query, 'query', ['category'])
      return wire.object(
        { method: 'get', path: '/api/v1/references/vatex-codes', name: 'references.vatexCodes', query },
        options,
      )
    },
  }
}

export const createMe =
  (wire: Wire) =>
  (options?: Options): Promise<Unstated> =>
    wire.object({ method: 'get', path: '/api/v1/me', name: 'me' }, options)
