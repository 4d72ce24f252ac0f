interface Following {
  readonly all: Set<() => void>
  readonly ring: () => void
}

const followers = new WeakMap<AbortSignal, Following>()

/**
 * Calls `abort` when a signal is aborted, unless what it returns is called before. Many may follow one signal: it gets
 * one listener for all of them, as Node warns of a leak from the eleventh on.
 */
export function onAbort(signal: AbortSignal, abort: () => void): () => void {
  const following = followers.get(signal) ?? follow(signal)
  const { all, ring } = following
  // An entry of its own, should one function follow twice.
  const entry = () => abort()
  all.add(entry)
  return () => {
    if (!all.delete(entry) || all.size > 0 || followers.get(signal) !== following) return
    followers.delete(signal)
    signal.removeEventListener('abort', ring)
  }
}

function follow(signal: AbortSignal): Following {
  const all = new Set<() => void>()
  const ring = () => {
    followers.delete(signal)
    for (const each of all) if (all.delete(each)) each()
  }
  signal.addEventListener('abort', ring, { once: true })
  const following = { all, ring }
  followers.set(signal, following)
  return following
}
