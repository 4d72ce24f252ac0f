import { afnorFlowAdapter, createAfnorFlow } from '@facturelle/afnor-flow'
import type { Clock } from '@facturelle/core'
import type { Fetch } from '@facturelle/core/http'

/** Time that stands still while anything goes on, and jumps to the next timer when nothing does. */
export interface VirtualClock extends Clock {
  /**
   * Lets time pass until `work` settles.
   * @throws {Error} `work` hangs: nothing is left to wait for, or a day has passed
   */
  run<T>(work: Promise<T>): Promise<T>
}

/** Turns of the event loop in which nothing asks for the time, before it moves on. */
const QUIET_ROUNDS = 4
/** Rounds without any timer before a pending call is said to hang; each waits a real millisecond. */
const PATIENCE_ROUNDS = 2_000
const DAY_MS = 86_400_000

export function createVirtualClock(start: number): VirtualClock {
  let now = start
  let activity = 0
  const timers = new Set<{ readonly at: number; readonly ring: () => void }>()

  /** Until nothing asks for the time, sets or drops a timer any more. */
  const quiet = async () => {
    for (let rounds = 0; rounds < QUIET_ROUNDS; rounds++) {
      const before = activity
      const busy = background > 0
      await turn()
      if (busy || activity !== before) rounds = -1
    }
  }
  const next = () => {
    let first: { readonly at: number; readonly ring: () => void } | undefined
    for (const timer of timers) if (!first || timer.at < first.at) first = timer
    return first
  }

  return {
    now() {
      activity++
      return now
    },
    sleep(ms, signal) {
      activity++
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        const end = (settle: () => void) => () => {
          activity++
          timers.delete(timer)
          signal?.removeEventListener('abort', abort)
          settle()
        }
        const timer = { at: now + Math.max(0, ms), ring: end(resolve) }
        const abort = end(() => reject(signal?.reason))
        timers.add(timer)
        signal?.addEventListener('abort', abort, { once: true })
      })
    },
    async run(work) {
      let settled = false
      const settle = () => {
        settled = true
      }
      work.then(settle, settle)
      const limit = now + DAY_MS
      for (let waited = 0; ; ) {
        await quiet()
        if (settled) return work
        const timer = next()
        if (timer && timer.at > limit) throw new Error('a call hangs: it is pending after a day')
        if (timer) {
          now = Math.max(now, timer.at)
          timer.ring()
          waited = 0
        } else if (waited++ < PATIENCE_ROUNDS) {
          await new Promise((resolve) => setTimeout(resolve, 1))
        } else {
          throw new Error('a call hangs: it is pending, and no timer is left that could end it')
        }
      }
    },
  }
}

/**
 * Hashes and signatures are made by other threads: time must not move on while one is under way. They alone leave the
 * event loop without a trace, so they are counted here.
 */
let background = 0
for (const name of ['digest', 'sign', 'generateKey'] as const) {
  const original = crypto.subtle[name].bind(crypto.subtle) as (...args: unknown[]) => Promise<unknown>
  const counted = async (...args: unknown[]) => {
    background++
    try {
      return await original(...args)
    } finally {
      background--
    }
  }
  Object.defineProperty(crypto.subtle, name, { value: counted, configurable: true, writable: true })
}

// What is loaded with the first token, search and flow that is followed would load while the time jumps.
const answerFirst: Fetch = async ({ url }) =>
  url.startsWith('https://auth.example')
    ? Response.json({ access_token: 'first', token_type: 'Bearer' })
    : Response.json({ flowId: 'first', acknowledgement: { status: 'Error' }, results: [] })
const options = {
  flowServiceUrl: 'https://flow.example',
  tokenUrl: 'https://auth.example/token',
  credentials: { clientId: 'first', clientSecret: 'first' },
  fetch: answerFirst,
}
for await (const _ of createAfnorFlow(options).flows.searchAll({ trackingId: 'first' })) break
const first = afnorFlowAdapter(options).resume?.(
  {
    contract: 1,
    type: 'afnor',
    outcome: 'accepted',
    id: 'first',
    document: { name: 'first.xml', sha256: '0'.repeat(64), kind: 'invoice', syntax: 'CII' },
  },
  { type: 'afnor' },
)
for await (const _ of first?.events() ?? []) break

/** One turn of the event loop, and of what works behind it. */
async function turn(): Promise<void> {
  do await new Promise((resolve) => setImmediate(resolve))
  while (background > 0)
}
