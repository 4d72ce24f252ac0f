import type { components, paths } from './generated/schema.js'
import type { DecimalField } from './json.js'

export type Schemas = components['schemas']

/** A request as callers write it: amounts are decimal strings, lists may be read-only. */
export type Asked<T> = T extends Scalar
  ? T
  : T extends readonly (infer Entry)[]
    ? readonly Asked<Entry>[]
    : T extends object
      ? { readonly [Key in keyof T]: Key extends DecimalField ? Exclude<T[Key], number> | string : Asked<T[Key]> }
      : T

/** An answer as callers read it: amounts are decimal strings, what is `null` is absent, lists are always there. */
export type Answered<T> = T extends Scalar
  ? T
  : T extends readonly (infer Entry)[]
    ? readonly Answered<NonNullable<Entry>>[]
    : T extends object
      ? Plain<
          { readonly [Key in keyof T as Kind<T[Key]> extends 'value' ? Key : never]: Value<Key, T[Key]> } & {
            readonly [Key in keyof T as Kind<T[Key]> extends 'nullable' ? Key : never]?: Value<Key, T[Key]>
          } & {
            readonly [Key in keyof T as Kind<T[Key]> extends 'list' ? Key : never]-?: Answered<NonNullable<T[Key]>>
          }
        >
      : T

/** What travels as it is. The open lists among them, `string & {}`, are objects to the compiler. */
type Scalar = string | number | boolean | null | undefined
type Kind<T> = NonNullable<T> extends readonly unknown[] ? 'list' : null extends T ? 'nullable' : 'value'
type Value<Key, T> = Key extends DecimalField ? Exclude<T, number | null> | string : Answered<Exclude<T, null>>
type Plain<T> = { [Key in keyof T]: T[Key] }

type Post<P extends keyof paths> = paths[P] extends { post: infer Operation } ? Operation : never

/** The operations that take JSON. */
export type PostPath = {
  [P in keyof paths]: paths[P] extends { post: { requestBody?: { content: { 'application/json': unknown } } } }
    ? P
    : never
}[keyof paths]

export type BodyOf<P extends PostPath> =
  Post<P> extends { requestBody?: infer Request }
    ? NonNullable<Request> extends { content: { 'application/json': infer Body } }
      ? Asked<Body>
      : never
    : never

export type AnswerOf<P extends keyof paths, Method extends 'get' | 'post' = 'post'> =
  paths[P] extends Record<Method, { responses: { 200: { content: { 'application/json': infer Answer } } } }>
    ? Answered<Answer>
    : never

/** An answer that holds a file: its bytes in place of base64. */
export type WithBytes<T, Field extends keyof T> = Plain<Omit<T, Field> & { readonly [Key in Field]-?: Uint8Array }>

/** A request with a file in place of base64. */
export type WithFile<T, Field extends keyof T, File> = Plain<Omit<T, Field> & { readonly [Key in Field]-?: File }>

/** Which page of a list, and in what order. */
export interface Pagination {
  /** The first is 1. @default 1 */
  readonly pageResultatDemandee?: number
  /** @default the `pageSize` of the client */
  readonly nbResultatsParPage?: number
  readonly triColonne?: string
  readonly triSens?: 'Ascendant' | 'Descendant'
  /** The most that a search counts at all, where the operation has such a limit. @default the platform's, 200 perhaps */
  readonly nbResultatsMaximum?: number
}

/** A search: the criteria of the platform, and the page under one name, whatever the operation calls its block. */
export type Search<T, Block extends string> = Plain<Omit<T, Block> & { readonly pagination?: Pagination }>

/** Where a page stands in the list, as the platform counts. */
export interface ParametresRetour {
  readonly pageCourante?: number
  readonly pages?: number
  readonly nbResultatsParPage?: number
  readonly total?: number
}

/** One page of a search: what the platform answers, and where the page stands. */
export type PageOf<T> = Plain<
  Omit<T, keyof ParametresRetour | 'parametresRetour'> & { readonly parametresRetour: ParametresRetour }
>
