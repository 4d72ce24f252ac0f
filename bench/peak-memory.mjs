// How far the resident set of this process grows.
import { readFile, writeFile } from 'node:fs/promises'
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises'

const EVERY_MS = 2
/** V8 optimises undici's parser, which is WebAssembly, once in a process, in the background: up to 27 MB for a moment. */
const SETTLED_MS = 500

/**
 * Starts from what is resident after a collection, once the runtime has settled. The highest value comes from the kernel where it can be reset
 * (Linux), else from samples and from `maxRSS` once that has risen: `maxRSS` alone counts what came before, on Linux
 * even in the process this one was started by.
 */
export async function watchPeak() {
  await pause(SETTLED_MS)
  globalThis.gc()
  await turn()
  const reset = await writeFile('/proc/self/clear_refs', '5').then(
    () => true,
    () => false,
  )
  const before = process.memoryUsage.rss()
  const maxBefore = process.resourceUsage().maxRSS
  let peak = before
  const sample = () => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }
  const timer = setInterval(sample, EVERY_MS)
  return {
    async stop() {
      clearInterval(timer)
      sample()
      const max = process.resourceUsage().maxRSS
      if (max > maxBefore) peak = Math.max(peak, max * 1024)
      if (reset) {
        const [, kibibytes] = /^VmHWM:\s*(\d+) kB/m.exec(await readFile('/proc/self/status', 'utf8')) ?? []
        peak = Math.max(peak, Number(kibibytes) * 1024)
      }
      return { grownBytes: peak - before }
    },
  }
}
