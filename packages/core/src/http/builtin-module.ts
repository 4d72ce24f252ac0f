/**
 * A module of Node where the runtime has it. No import: other runtimes have no such module, and bundlers would look for
 * it. Node has this since 20.16.
 */
export function builtinModule<T>(id: string): T | undefined {
  const runtime = (globalThis as { process?: { getBuiltinModule?: (id: string) => unknown } }).process
  return runtime?.getBuiltinModule?.(id) as T | undefined
}
