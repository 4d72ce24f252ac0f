/** Does something slow once; again where it failed. A module that is there is not looked for at each call. */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined
  return () => {
    done ??= work().catch((failure: unknown) => {
      done = undefined
      throw failure
    })
    return done
  }
}
