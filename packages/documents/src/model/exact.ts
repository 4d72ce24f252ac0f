import type * as z from 'zod/mini'

/** A type without `readonly`, and with open code lists as the strings they are: what tells two shapes apart. */
export type Plain<T> = T extends string
  ? string extends T
    ? string
    : T
  : T extends number | boolean | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? Plain<Item>[]
      : { -readonly [Key in keyof T]: Plain<T[Key]> }

/** Whether two types are one and the same, optional keys included. */
export type Same<A, B> =
  (<G>() => G extends Plain<A> ? 1 : 2) extends <G>() => G extends Plain<B> ? 1 : 2 ? true : false

/**
 * Takes a schema for one of `T`, and does not compile where their keys or types differ either way: the types of core
 * and the schemas here cannot drift apart.
 */
export function exactly<T>() {
  return <S extends z.ZodMiniType>(schema: Same<z.infer<S>, T> extends true ? S : never): z.ZodMiniType<T> =>
    schema as unknown as z.ZodMiniType<T>
}
