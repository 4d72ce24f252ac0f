import { empty } from '../answers.js'
import { Failed } from './failures.js'
import type { ClientRecord, FactPulseCall, FactPulseRooms, Handlers } from './room.js'
import { type Held, text } from './shapes.js'
import { emailOf } from './tokens.js'

const iso = (at: number) => new Date(at).toISOString()
const KEY = /^[A-Za-z\d+/]{43}=$/

/** The clients of an account, and what is stored for each. */
export function administrationHandlers({ clients, identifiers, now }: FactPulseRooms): Handlers {
  const of = (clientId: string) => [...clients.values()].filter((client) => client.clientId === clientId)
  const clientOf = ({ params, bearer }: FactPulseCall): ClientRecord => {
    const found = clients.get((params.uid ?? '').toLowerCase())
    if (bearer.clientUid !== undefined && bearer.clientUid !== found?.uid) {
      throw new Failed(403, 'ACCESS_DENIED', 'The token is for another client.')
    }
    if (found?.clientId !== bearer.clientId) throw new Failed(404, 'CLIENT_NOT_FOUND', 'There is no such client.')
    return found
  }
  /** Clients are listed and made by the account alone. */
  const accountOf = ({ bearer }: FactPulseCall): string => {
    if (bearer.clientUid === undefined) return bearer.clientId
    throw new Failed(403, 'ACCESS_DENIED', 'The token is for a client, and not for the account.')
  }
  const siretOf = (value: unknown) => text(value) ?? null
  const activated = (call: FactPulseCall, isActive: boolean): Held => {
    const client = clientOf(call)
    Object.assign(client, { isActive, updatedAt: now() })
    return { uid: client.uid, isActive, message: isActive ? 'The client is active.' : 'The client is inactive.' }
  }

  return {
    listClients: (call) => {
      const all = of(accountOf(call))
      const page = Number(call.query.page ?? 1)
      const pageSize = Number(call.query.pageSize ?? 20)
      const results = all.slice((page - 1) * pageSize, page * pageSize).map(shown)
      return { results, total: all.length, page, pageSize }
    },
    createClient: (call) => {
      const clientId = accountOf(call)
      const { name, description, siret } = call.body
      const at = now()
      const client: ClientRecord = {
        uid: identifiers.uuid(),
        clientId,
        name: String(name),
        siret: siretOf(siret),
        description: text(description) ?? null,
        isActive: true,
        createdAt: at,
        updatedAt: at,
        hasChorusPro: false,
        hasCertificate: false,
      }
      clients.set(client.uid, client)
      return shown(client)
    },
    getClient: (call) => shown(clientOf(call)),
    updateClient: (call) => {
      const client = clientOf(call)
      const { name, description, siret } = call.body
      if (text(name) !== undefined) client.name = String(name)
      if (description !== undefined) client.description = text(description) ?? null
      if (siret !== undefined) client.siret = siretOf(siret)
      client.updatedAt = now()
      return shown(client)
    },
    activateClient: (call) => activated(call, true),
    deactivateClient: (call) => activated(call, false),
    getPdpConfig: (call) => configOf(clientOf(call)),
    updatePdpConfig: (call) => {
      const client = clientOf(call)
      const { flowServiceUrl, tokenUrl, oauthClientId, clientSecret, isActive, modeSandbox, encryptionMode } = call.body
      const key = call.headers.get('x-encryption-key') ?? undefined
      if (encryptionMode === 'double' && !KEY.test(key ?? '')) {
        throw new Failed(400, 'ENCRYPTION_KEY_REQUIRED', 'X-Encryption-Key must be 32 bytes in base64.')
      }
      client.platform = {
        id: client.platform?.id ?? 1,
        flowServiceUrl: String(flowServiceUrl),
        tokenUrl: String(tokenUrl),
        clientId: String(oauthClientId),
        clientSecret: String(clientSecret),
        isActive: isActive !== false,
        modeSandbox: modeSandbox === true,
        encryptionMode: encryptionMode === 'double' ? 'double' : 'fernet',
        key: encryptionMode === 'double' ? key : undefined,
        createdAt: client.platform?.createdAt ?? now(),
        updatedAt: now(),
      }
      return configOf(client)
    },
    deletePdpConfig: (call) => {
      clientOf(call).platform = undefined
      return empty(204)
    },
    rotateEncryptionKey: (call) => {
      const client = clientOf(call)
      const { oldKey, newKey } = call.body
      const { platform } = client
      if (platform?.encryptionMode !== 'double') {
        throw new Failed(404, 'NOTHING_TO_ROTATE', 'Nothing of the client is doubly encrypted.')
      }
      if (platform.key !== oldKey) throw new Failed(400, 'ENCRYPTION_KEY_WRONG', 'oldKey is not the key.')
      if (!KEY.test(String(newKey))) throw new Failed(400, 'ENCRYPTION_KEY_WRONG', 'newKey must be 32 bytes in base64.')
      client.platform = { ...platform, key: String(newKey), updatedAt: now() }
      return { success: true, message: 'The key was changed.', rotatedCount: 1, partialErrors: null }
    },
    generateWebhookSecret: (call) => {
      const client = clientOf(call)
      client.webhookSecret = { secret: identifiers.token(), createdAt: now() }
      const { secret, createdAt } = client.webhookSecret
      return { success: true, webhookSecret: secret, message: 'It is shown this once.', createdAt: iso(createdAt) }
    },
    getWebhookSecretStatus: (call) => {
      const { webhookSecret } = clientOf(call)
      return { hasSecret: webhookSecret !== undefined, createdAt: webhookSecret ? iso(webhookSecret.createdAt) : null }
    },
    deleteWebhookSecret: (call) => {
      const client = clientOf(call)
      if (!client.webhookSecret) throw new Failed(404, 'NO_WEBHOOK_SECRET', 'The client has no secret.')
      client.webhookSecret = undefined
      return { success: true, message: 'The secret is gone.' }
    },
    getMe: ({ bearer, client }) => ({
      email: emailOf(bearer),
      client_uid: client?.uid ?? null,
      quota: { calls_per_day: 1000 },
    }),
  }
}

function shown(client: ClientRecord): Held {
  const { uid, name, siret, description, isActive, platform, hasChorusPro, createdAt, updatedAt } = client
  return {
    uid,
    name,
    siret,
    description,
    isActive,
    hasConfigPdp: platform !== undefined,
    pdpIsActive: platform?.isActive ?? null,
    pdpIsMock: platform ? false : null,
    hasConfigChorus: hasChorusPro,
    createdAt: iso(createdAt),
    updatedAt: iso(updatedAt),
  }
}

function configOf({ platform }: ClientRecord): Held {
  if (!platform) return { isConfigured: false, message: 'No platform is configured.' }
  const { id, isActive, modeSandbox, flowServiceUrl, tokenUrl, clientId, encryptionMode, createdAt, updatedAt } =
    platform
  return {
    isConfigured: true,
    id,
    isActive,
    modeSandbox,
    flowServiceUrl,
    tokenUrl,
    oauthClientId: clientId,
    encryptionMode,
    secretStatus: {
      status: 'configured',
      message: 'The secret is stored.',
      encryptionMode,
      requiresClientKey: encryptionMode === 'double',
    },
    lastTestAt: null,
    createdAt: iso(createdAt),
    updatedAt: iso(updatedAt),
  }
}
