import type { ClientAuthentication } from '@facturelle/auth'
import type { FlowServiceVersion } from './dialects.js'

/** A platform by its addresses. */
export interface Platform {
  /** Base address of the Flow Service, in full, up to but without `/v1`. */
  readonly flowServiceUrl: string
  /** OAuth 2.0 token endpoint, in full. */
  readonly tokenUrl: string
  /** @default '1.3.0' */
  readonly version?: FlowServiceVersion
  /** @default 'client_secret_basic' */
  readonly clientAuthentication?: ClientAuthentication
}

/** Platforms whose addresses are known, so that their name is enough. */
export const PLATFORMS = {
  /** Sandbox and production share these addresses: the credentials tell them apart. */
  'super-pdp': {
    flowServiceUrl: 'https://api.superpdp.tech/afnor-flow',
    tokenUrl: 'https://api.superpdp.tech/oauth2/token',
    version: '1.2.0',
    clientAuthentication: 'client_secret_post',
  },
} as const satisfies Record<string, Platform>

/** The name of a known platform. */
export type PlatformName = keyof typeof PLATFORMS
