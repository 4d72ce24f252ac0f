import type { Syntax } from '@facturelle/core'
import { formatTimestamp, type Microseconds } from './timestamps.js'

/** One finding of an acknowledgement, in the words of the Flow Service. */
export interface AcknowledgementDetail {
  readonly level: 'Error' | 'Warning'
  readonly item: string
  readonly reasonCode: string
  readonly reasonMessage: string
}

export interface Acknowledgement {
  readonly status: 'Pending' | 'Ok' | 'Error'
  readonly details?: readonly AcknowledgementDetail[]
}

/** A flow as the sandbox holds it, whatever the version it came by. */
export interface FlowRecord {
  readonly clientId: string
  readonly flowId: string
  readonly trackingId?: string | undefined
  readonly name?: string | undefined
  /** SHA-256 of the bytes, computed. */
  readonly sha256: string
  readonly bytes: Uint8Array
  readonly flowSyntax: Syntax
  readonly flowProfile?: string | undefined
  readonly processingRule: string
  readonly processingRuleSource: 'Input' | 'Computed'
  readonly flowType: string
  readonly flowDirection: 'In' | 'Out'
  /** It comes from the platform, whatever its direction says. */
  readonly incoming: boolean
  readonly submittedAt: Microseconds
  updatedAt: Microseconds
  acknowledgement: Acknowledgement
}

/** A flow as tests look at it: a copy, in its present state. */
export interface StoredFlow extends Readonly<Omit<FlowRecord, 'submittedAt' | 'updatedAt'>> {
  /** Sandbox time, ISO 8601 with microseconds. */
  readonly submittedAt: string
  /** Sandbox time, ISO 8601 with microseconds. */
  readonly updatedAt: string
}

/** The flows of all clients, each client's kept apart. */
export class FlowStore {
  #byClient = new Map<string, Map<string, FlowRecord>>()
  /** What each client had accepted, by digest and by seller and number. */
  #accepted = new Map<string, Set<string>>()

  add(flow: FlowRecord): void {
    const flows = this.#byClient.get(flow.clientId) ?? new Map<string, FlowRecord>()
    this.#byClient.set(flow.clientId, flows.set(flow.flowId, flow))
  }

  get(clientId: string, flowId: string): FlowRecord | undefined {
    return this.#byClient.get(clientId)?.get(flowId)
  }

  of(clientId: string): FlowRecord[] {
    return [...(this.#byClient.get(clientId)?.values() ?? [])]
  }

  /** Copies, oldest first. */
  snapshot(clientId?: string): StoredFlow[] {
    const clients = clientId === undefined ? [...this.#byClient.keys()] : [clientId]
    return clients
      .flatMap((client) => this.of(client))
      .sort((a, b) => a.submittedAt - b.submittedAt)
      .map((flow) => ({
        ...flow,
        bytes: flow.bytes.slice(),
        submittedAt: formatTimestamp(flow.submittedAt),
        updatedAt: formatTimestamp(flow.updatedAt),
      }))
  }

  isAccepted(clientId: string, keys: readonly string[]): boolean {
    const accepted = this.#accepted.get(clientId)
    return keys.some((key) => accepted?.has(key))
  }

  markAccepted(clientId: string, keys: readonly string[]): void {
    const accepted = this.#accepted.get(clientId) ?? new Set<string>()
    for (const key of keys) accepted.add(key)
    this.#accepted.set(clientId, accepted)
  }
}
