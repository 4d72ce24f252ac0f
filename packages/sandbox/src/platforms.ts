import { z } from 'zod'
import type { AfnorVersion } from './dialects.js'
import { PLATFORM_RECORDS } from './generated/platforms.js'

/** A platform whose quirks and addresses are known. */
export type SandboxPlatformName = keyof typeof PLATFORM_RECORDS

export const platformNameSchema = z.enum(Object.keys(PLATFORM_RECORDS) as [SandboxPlatformName])

/** How accounts of a platform prove themselves. */
interface AccountStyle {
  readonly tokenUrl: string
  readonly grant: 'client_credentials' | 'json_login'
  readonly clientAuthentication?: 'client_secret_basic' | 'client_secret_post'
  readonly refreshUrl?: string
  readonly loginBody?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
}

/** The Flow Service of a platform, as a client may be given it. */
export interface FlowPlatform extends AccountStyle {
  readonly flowServiceUrl: string
  readonly version: AfnorVersion
  readonly maxPageSize: number
  readonly order?: 'ascending' | 'descending'
  readonly total?: boolean
  readonly missing: readonly ('webhooks' | 'organizationId' | 'processingRule' | 'converted' | 'readableView')[]
}

/** The directory of a platform, as a client may be given it. */
export interface DirectoryPlatform extends AccountStyle {
  readonly directoryServiceUrl: string
  readonly version: AfnorVersion
  readonly maxPageSize: number
  readonly missing: readonly 'sirenGet'[]
}

/** A platform in the place of the real one: the same but for the origin. */
export interface PlatformStandIn {
  /** For `platform` of a client of the Flow Service. */
  readonly flow: FlowPlatform
  /** For `platform` of a client of the directory. */
  readonly directory: DirectoryPlatform
  /** Of the first client of the sandbox, under the names the platform has for them. */
  readonly credentials: Readonly<Record<string, string>>
}

interface PlatformRecord {
  readonly flow: FlowPlatform
  readonly directory: DirectoryPlatform
  readonly quirks: { readonly flow: object; readonly directory: object }
}

export function platformRecord(name: SandboxPlatformName): PlatformRecord {
  return PLATFORM_RECORDS[name] as unknown as PlatformRecord
}

/** The quirks of a platform: those of its file, and what follows from the rest of it. */
export function platformQuirks(name: SandboxPlatformName | undefined): { flow: object; directory: object } {
  if (name === undefined) return { flow: {}, directory: {} }
  const { flow, directory, quirks } = platformRecord(name)
  const { order = 'ascending', total = false, missing } = flow
  return {
    flow: { order, total, noWebhooks: missing.includes('webhooks'), ...quirks.flow },
    directory: {
      maxPageSize: directory.maxPageSize,
      companyGet: !directory.missing.includes('sirenGet'),
      basePath: flow.flowServiceUrl === directory.directoryServiceUrl ? 'flow' : 'own',
      ...quirks.directory,
    },
  }
}

/** The addresses of a platform moved to another origin. */
export function moved<T extends FlowPlatform | DirectoryPlatform>(platform: T, origin: string): T {
  const there = Object.entries(platform).map(([key, value]) =>
    typeof value === 'string' && value.startsWith('https://') ? [key, origin + new URL(value).pathname] : [key, value],
  )
  return Object.fromEntries(there) as T
}

/** What a request is for. */
export type Place =
  | { readonly kind: 'token' | 'login' | 'refresh' }
  | { readonly kind: 'chorusPro' }
  | { readonly kind: 'factus' }
  | { readonly kind: 'factpulse' }
  | { readonly kind: 'flow' | 'directory'; readonly version: string; readonly path: string }

const SERVICE_PATH = /^\/afnor\/([^/]+)\/(flow|directory)-service(\/.*)$/
const TOKEN_PATHS: Readonly<Record<string, 'token' | 'login' | 'refresh'>> = {
  '/oauth2/token': 'token',
  '/api/token/': 'login',
  '/api/token/refresh/': 'refresh',
}

/** The paths of PISTE and of Chorus Pro, as they are. */
const CHORUS_PRO_PATH = /^\/(?:api\/oauth\/token$|cpro\/)/

/** The paths of Factus: its tokens have no version. */
const FACTUS_PATH = /^\/(?:oauth\/token$|v[12]\/)/

/** The paths of FactPulse; those of its tokens are also of logins elsewhere. */
const FACTPULSE_PATH = /^\/api\/v1\//

/** Where the services are: the sandbox's own paths, and those of the platform it stands in for. */
export function placeOf(pathname: string, name: SandboxPlatformName | undefined): Place | undefined {
  const [, version, kind, path] = SERVICE_PATH.exec(pathname) ?? []
  if (version !== undefined && path !== undefined)
    return { kind: kind === 'flow' ? 'flow' : 'directory', version, path }
  if (CHORUS_PRO_PATH.test(pathname)) return { kind: 'chorusPro' }
  const token = Object.hasOwn(TOKEN_PATHS, pathname) ? TOKEN_PATHS[pathname] : undefined
  if (token) return { kind: token }
  return (name === undefined ? undefined : placeIn(name, pathname)) ?? laterPlace(pathname)
}

function laterPlace(pathname: string): Place | undefined {
  if (FACTPULSE_PATH.test(pathname)) return { kind: 'factpulse' }
  return FACTUS_PATH.test(pathname) ? { kind: 'factus' } : undefined
}

/** Where the services of a platform are. */
function placeIn(name: SandboxPlatformName, pathname: string): Place | undefined {
  const { flow, directory } = platformRecord(name)
  const at = (url: string | undefined) => url !== undefined && new URL(url).pathname === pathname
  if (at(flow.refreshUrl)) return { kind: 'refresh' }
  if (at(flow.tokenUrl)) return { kind: flow.grant === 'json_login' ? 'login' : 'token' }
  const below = (url: string) => {
    const base = new URL(url).pathname
    return pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : undefined
  }
  const inFlow = below(flow.flowServiceUrl)
  if (inFlow !== undefined) return { kind: 'flow', version: flow.version, path: inFlow }
  const inDirectory = below(directory.directoryServiceUrl)
  if (inDirectory !== undefined) return { kind: 'directory', version: directory.version, path: inDirectory }
  return undefined
}
