import type { CallOptions } from '@facturelle/core'
import {
  type Clients,
  createClients,
  createDownloads,
  createMe,
  createReferences,
  type Downloads,
  type References,
} from './account.js'
import { type Afnor, createAfnor } from './afnor.js'
import { type ChorusPro, createChorusPro } from './chorus-pro.js'
import { type Connection, connect, type FactPulseOptions } from './connect.js'
import { createDocuments, type Documents } from './documents.js'
import { createInvoices, type Invoices } from './invoices.js'
import { type Cdar, createCdar, createEReporting, type EReporting } from './reporting.js'
import { createTasks, type Tasks } from './tasks.js'
import { createThin, type Thin } from './thin.js'
import type { Unstated } from './types.js'
import type { FactPulseCallOptions } from './wire.js'

/** A client of FactPulse, in the platform's own words. */
export interface FactPulse extends Documents, Thin {
  readonly invoices: Invoices
  readonly cdar: Cdar
  readonly ereporting: EReporting
  readonly afnor: Afnor
  readonly chorusPro: ChorusPro
  readonly tasks: Tasks
  readonly downloads: Downloads
  readonly clients: Clients
  readonly references: References
  /** The account and its quota. What the members are called is published nowhere. */
  me(options?: FactPulseCallOptions): Promise<Unstated>
  /** The client that calls are made for; absent for the account. */
  readonly clientUid: string | undefined
  /**
   * The same account as one of its clients, whose stored access and certificate are used then. Tokens are shared by all
   * that call as the same client.
   * @throws {ConfigurationError} `ARGUMENT_INVALID`
   */
  forClient(clientUid: string): FactPulse
  /**
   * Makes sure that there is a token, without any other call.
   * @throws {AuthError}
   */
  authorize(options?: CallOptions): Promise<{ readonly expiresAt: string }>
}

/**
 * A client of one account.
 * @throws {ConfigurationError} an option is missing or wrong; nothing is sent
 */
export function createFactPulse(options: FactPulseOptions): FactPulse {
  return clientOf(connect(options))
}

/** The client on a connection. */
export function clientOf(connection: Connection): FactPulse {
  const { wire, authorize, clientUid } = connection
  return {
    clientUid,
    invoices: createInvoices(wire),
    ...createDocuments(wire),
    cdar: createCdar(wire),
    ereporting: createEReporting(wire),
    afnor: createAfnor(connection),
    chorusPro: createChorusPro(wire),
    tasks: createTasks(wire),
    downloads: createDownloads(wire),
    clients: createClients(connection),
    references: createReferences(wire),
    me: createMe(wire),
    forClient: (uid) => clientOf(connection.as(uid)),
    authorize,
    ...createThin(wire),
  }
}
