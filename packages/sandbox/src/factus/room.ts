import type { Answer } from '../answers.js'
import type { FactusAccount } from './account.js'
import type { Body } from './envelope.js'
import type { FactusOperation } from './operations.js'

/** An authorized request that the document found valid. */
export interface FactusCall {
  readonly account: FactusAccount
  readonly version: 'v1' | 'v2'
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: unknown
  readonly url: string
}

/** Answers one operation: with the body of a success, or with a whole answer. */
export type Handler = (call: FactusCall) => Body | Answer | Promise<Body | Answer>

export type Handlers = Readonly<Partial<Record<FactusOperation, Handler>>>
