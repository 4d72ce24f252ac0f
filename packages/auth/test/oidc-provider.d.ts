/** What the tests use of oidc-provider, which carries no types. */
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http'

  interface Stored {
    save(): Promise<string>
  }
  export interface Context {
    readonly oidc: {
      readonly client: object
      readonly params: Record<string, string | undefined>
      entity(name: string, value: unknown): void
    }
    body: unknown
  }
  export default class Provider {
    constructor(issuer: string, configuration: object)
    callback(): RequestListener
    registerGrantType(name: string, handler: (ctx: Context) => Promise<void>, parameters: Set<string>): void
    readonly Grant: new (
      options: object,
    ) => Stored & {
      addOIDCScope(scope: string): void
    }
    readonly AccessToken: new (
      options: object,
    ) => Stored & { readonly expiration: number }
    readonly RefreshToken: new (
      options: object,
    ) => Stored
  }
  export const errors: {
    readonly InvalidGrant: new (description: string) => Error
    readonly InvalidScope: new (description: string, scope: string) => Error
  }
}
