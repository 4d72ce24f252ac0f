import type { DocumentEngine } from '@facturelle/core'
import type { XmlEngine } from '@facturelle/documents'
import type { Answer } from '../answers.js'
import type { Identifiers } from '../identifiers.js'
import type { Downloads } from './downloads.js'
import type { FactPulseOperation } from './operations.js'
import type { SettledFactPulseQuirks } from './quirks.js'
import type { Held } from './shapes.js'
import type { TaskStore } from './tasks.js'
import type { FactPulseBearer } from './tokens.js'

/** Access to an approved platform. */
export interface PlatformAccess {
  readonly flowServiceUrl: string
  readonly tokenUrl: string
  readonly clientId: string
  readonly clientSecret: string
}

/** A client of an account. */
export interface ClientRecord {
  readonly uid: string
  /** Of the account, among the clients of the sandbox. */
  readonly clientId: string
  name: string
  siret: string | null
  description: string | null
  isActive: boolean
  readonly createdAt: number
  updatedAt: number
  platform?:
    | (PlatformAccess & {
        readonly id: number
        readonly isActive: boolean
        readonly modeSandbox: boolean
        readonly encryptionMode: 'fernet' | 'double'
        readonly key?: string | undefined
        readonly createdAt: number
        readonly updatedAt: number
      })
    | undefined
  /** Whether credentials for Chorus Pro, and a certificate, are stored: by hand, nothing here changes that. */
  readonly hasChorusPro: boolean
  readonly hasCertificate: boolean
  webhookSecret?: { readonly secret: string; readonly createdAt: number } | undefined
}

/** An authorized request that the document found valid. */
export interface FactPulseCall {
  readonly operation: FactPulseOperation
  readonly bearer: FactPulseBearer
  /** The client that the token is for. */
  readonly client: ClientRecord | undefined
  readonly params: Readonly<Record<string, string>>
  readonly query: Held
  readonly body: Held
  readonly headers: Headers
  readonly url: string
}

export type Handler = (call: FactPulseCall) => Answer | Held | Promise<Answer | Held>
export type Handlers = Readonly<Partial<Record<FactPulseOperation, Handler>>>

/** What the handlers work with. */
export interface FactPulseRooms {
  readonly engines: readonly DocumentEngine[]
  readonly xml: XmlEngine
  readonly identifiers: Identifiers
  readonly quirks: SettledFactPulseQuirks
  readonly clients: Map<string, ClientRecord>
  readonly tasks: TaskStore
  readonly downloads: Downloads
  /** Answers a request to this sandbox; `undefined`: there is no service at that address. */
  readonly inside: (request: Request) => Promise<Response | undefined>
  /** The access of an account to the platform of this sandbox. */
  readonly own: (clientId: string) => PlatformAccess
  readonly now: () => number
}
