import createClient, { type Client } from 'openapi-fetch'
import type { Fetch } from './carrier.js'
import { HttpRequest } from './message.js'

export { onAbort } from '../abort.js'
export { readAfnorError } from './afnor-error.js'
export { argumentInvalid, checkKeys, checkText } from './arguments.js'
export { fromBase64, toBase64 } from './base64.js'
export {
  type CarriedRequest,
  type Carrier,
  type Fetch,
  fetchTransport,
  type Receiver,
  type Transport,
} from './carrier.js'
export { fileNameOf } from './content-disposition.js'
export { copyError } from './copy-error.js'
export { type DeadlineOptions, withDeadline } from './deadline.js'
export { readExactJson, writeExactJson } from './exact-json.js'
export { Gates, type Limits } from './gate.js'
export { hashed } from './hashed.js'
export { type LookedUp, type LookUpOptions, lookUpUntil } from './look-up.js'
export { type Exchanged, type HeaderReader, HttpAnswer, HttpRequest, type HttpRequestInit } from './message.js'
export { multipart, type Part } from './multipart.js'
export { DIAGNOSTICS_CHANNEL, type HttpEvent, type ObservedCall, type Observer } from './observe.js'
export { comeBackInMs, isAmbiguous, isCallersFault, isOutage } from './outage.js'
export { type OutsideOptions, type OutsideService, outsideServices } from './outside.js'
export { checkAllowedHosts } from './outside-url.js'
export { checkPolling, Polling, type PollingOptions } from './polling.js'
export type { Clocks } from './receiving.js'
export { readRetryAfter } from './retry-after.js'
export { type ConnectionSettings, checkSettings, optionInvalid } from './settings.js'
export {
  type AuthorizationHeaders,
  type Authorizer,
  createHttp,
  type Http,
  type HttpOptions,
  type OperationOptions,
} from './transport.js'
export { type ApiResult, type ErrorReading, errorCodeOf, printable, type UnwrapOptions, unwrap } from './unwrap.js'
export { pathSegment, serviceUrl } from './urls.js'

/**
 * A typed client over a generated `paths` type. `baseUrl` is a full service address, checked by `serviceUrl`.
 * Each call passes the `fetch` that fits its operation.
 */
export function createApi<Paths extends object>(options: { baseUrl: string; fetch: Fetch }): Client<Paths> {
  // It makes its requests with `new Request(url, init)` and passes them on; ours has all it looks at.
  return createClient<Paths>({ ...options, Request: HttpRequest as unknown as typeof Request })
}
