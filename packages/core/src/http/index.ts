import createClient, { type Client } from 'openapi-fetch'
import type { Fetch } from './transport.js'

export { fileNameOf } from './content-disposition.js'
export { type DeadlineOptions, withDeadline } from './deadline.js'
export { multipart, type Part } from './multipart.js'
export {
  type AuthorizationHeaders,
  type Authorizer,
  createHttp,
  type Fetch,
  type Http,
  type HttpOptions,
  type OperationOptions,
} from './transport.js'
export { type ApiResult, type ErrorReading, printable, type UnwrapOptions, unwrap } from './unwrap.js'
export { pathSegment, serviceUrl } from './urls.js'

/**
 * A typed client over a generated `paths` type. `baseUrl` is a full service address, checked by `serviceUrl`.
 * Each call passes the `fetch` that fits its operation.
 */
export function createApi<Paths extends object>(options: { baseUrl: string; fetch: Fetch }): Client<Paths> {
  return createClient<Paths>(options)
}
