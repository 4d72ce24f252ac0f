import type { SandboxClient } from '../options.js'
import type { ClientRecord, PlatformAccess } from './room.js'
import { clientUidOf } from './tokens.js'

/**
 * The clients that each account has from the start: one with all that can be stored for it, one with nothing.
 */
export function firstClients(
  accounts: readonly SandboxClient[],
  own: (clientId: string) => PlatformAccess,
  at: number,
): Map<string, ClientRecord> {
  const made = accounts.flatMap(({ clientId }, place): ClientRecord[] => {
    const common = { clientId, description: null, isActive: true, createdAt: at, updatedAt: at }
    const stored = { id: place + 1, isActive: true, modeSandbox: true, encryptionMode: 'fernet' as const }
    return [
      {
        ...common,
        uid: clientUidOf(place, 0),
        name: 'Atelier Aubrelune',
        siret: '00001501600017',
        platform: { ...own(clientId), ...stored, createdAt: at, updatedAt: at },
        hasChorusPro: true,
        hasCertificate: true,
      },
      { ...common, uid: clientUidOf(place, 1), name: 'Bare', siret: null, hasChorusPro: false, hasCertificate: false },
    ]
  })
  return new Map(made.map((client) => [client.uid, client]))
}
