import { ConfigurationError } from '@facturelle/core'
import type { Route } from './prepared.js'

/** No way was found for an invoice, or several. `route` tells what each adapter said. */
export class RoutingError extends ConfigurationError {
  protected static override readonly brand: string = 'RoutingError'
  declare readonly code: 'ROUTE_AMBIGUOUS' | 'ROUTE_UNDETERMINED' | 'ROUTE_NONE'
  readonly route: Route

  constructor(code: RoutingError['code'], message: string, route: Route) {
    super(code, message, { field: 'destination.type' })
    this.route = route
  }
}
