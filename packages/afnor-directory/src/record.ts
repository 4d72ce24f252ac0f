import { PlatformError, UnsupportedError } from '@facturelle/core'
import type { ApiResult } from '@facturelle/core/http'
import type { ResourceName } from './dialects.js'
import { record } from './mapping.js'
import { fieldsOf, included } from './search.js'
import type { DirectoryCallOptions, Init, Wire } from './wire.js'

/** Options of reading one record. */
export interface GetOptions<Field extends string, Include extends string = never> extends DirectoryCallOptions {
  /** What of it to give. Absent: all the platform has. */
  readonly fields?: readonly Field[]
  /** What it refers to, given with it. */
  readonly include?: readonly Include[]
}

interface Query {
  readonly fields?: never[]
  readonly include?: never[]
}

type Send = (
  init: Init & { params: { query: Query } },
  named: { operation?: string; requestId?: string },
) => Promise<ApiResult<unknown>>

/** Reads one record. What the document of a version allows in its query was checked before. */
export async function readRecord<T>(
  wire: Wire,
  {
    name,
    operation,
    read,
    always = [],
  }: {
    readonly name: ResourceName
    readonly operation: string
    readonly read: (held: Record<string, unknown>) => T
    /** Included whether asked for or not. */
    readonly always?: readonly string[]
  },
  options: GetOptions<string, string> | undefined,
  send: Send,
): Promise<T> {
  const { fields, include, ...call } = options ?? {}
  const includes = [
    ...included(
      include ?? [],
      'include',
      wire.dialect.getInclude[name].filter((key) => !always.includes(key)),
      wire,
    ),
    ...always,
  ]
  const query = {
    ...(fields !== undefined && { fields: fieldsOf(fields, wire, name) }),
    ...(includes.length > 0 && { include: includes }),
  } as Query
  const { answer, status, unusable } = await wire.call(operation, call, (init, named) =>
    send({ ...init, params: { query } }, named),
  )
  if (status === 204) throw notFound(operation)
  const held = record(answer)
  if (!held) throw unusable()
  return read(held)
}

/** A platform that answers without a record, as if it had answered 404. */
export function notFound(operation: string): PlatformError {
  return new PlatformError('NOT_FOUND', `The directory has nothing for ${operation}`, {
    platform: 'afnor',
    status: 404,
  })
}

/** Refuses, before any call, what only 1.1.0 has. */
export function demandIdInstance({ dialect, version }: Wire): void {
  if (dialect.idInstance) return
  const why = `Version ${version} has no records by idInstance, 1.1.0 has; use the SIREN, SIRET or address`
  throw new UnsupportedError('ID_INSTANCE', why)
}

/** Refuses, before any call, to write where the version cannot or the app did not say that it may. */
export function demandWrites({ dialect, version, writes }: Wire): void {
  if (!dialect.idInstance) {
    throw new UnsupportedError('DIRECTORY_WRITES', `Version ${version} cannot write the directory; 1.1.0 could`)
  }
  if (writes) return
  const why = 'This client reads only; createAfnorDirectory({ writes: true }) allows the writes of 1.1.0'
  throw new UnsupportedError('DIRECTORY_WRITES', why)
}
