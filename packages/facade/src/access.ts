import { AuthError, ConfigurationError, type Destination, FacturelleError } from '@facturelle/core'

/**
 * The credentials of a tenant for one kind of destination, in the shape that its adapter takes under
 * `destination.credentials`.
 */
export type TenantCredentials = (
  tenant: string,
  destinationType: string,
) => object | undefined | Promise<object | undefined>

/**
 * A destination with the credentials it is reached by: its own go first, then those of the tenant that is named, then what
 * its adapter stores. A tenant is never served with stored credentials.
 * @throws {ConfigurationError} `CREDENTIALS_MISSING`: a tenant is named that has none
 * @throws {AuthError} `CREDENTIALS_UNAVAILABLE`: the function failed; its own error may hold a secret, and is left out
 */
export function withAccess<D extends Destination>(
  destination: D,
  tenant: string | undefined,
  credentials: TenantCredentials | undefined,
): D | Promise<D> {
  return destination.credentials !== undefined || tenant === undefined
    ? destination
    : ofTenant(destination, tenant, credentials)
}

async function ofTenant<D extends Destination>(
  destination: D,
  tenant: string,
  credentials: TenantCredentials | undefined,
): Promise<D> {
  const missing = (why: string, field: string) => new ConfigurationError('CREDENTIALS_MISSING', why, { field })
  if (!credentials) {
    throw missing('options.tenant is named, and createFacturelle has no credentials to look it up in', 'credentials')
  }
  let given: object | undefined
  try {
    given = await credentials(tenant, destination.type)
  } catch (failure) {
    if (FacturelleError.isInstance(failure)) throw failure
    const why = 'The function given as credentials failed; handle its error there, where it may be looked at'
    throw new AuthError('CREDENTIALS_UNAVAILABLE', why)
  }
  if (typeof given !== 'object' || given === null) {
    throw missing(`credentials has none for this tenant at ${destination.type}`, 'options.tenant')
  }
  return { ...destination, credentials: given }
}
