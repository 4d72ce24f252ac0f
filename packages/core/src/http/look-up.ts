import type { Clock } from '../clock.js'
import { FacturelleError } from '../errors.js'
import { isCallersFault } from './outage.js'

/** What a look-up gave; `absent` is the platform's word, `unknown` its silence, or a word that decides nothing. */
export type LookedUp<Found> =
  | { readonly answer: 'found'; readonly found: Found }
  | { readonly answer: 'absent' }
  | { readonly answer: 'unknown'; readonly failure?: FacturelleError }

export interface LookUpOptions {
  readonly clock: Clock
  readonly lookupMs: number
  readonly signal?: AbortSignal | undefined
}

const FIRST_PAUSE_MS = 250

/** Asks for `lookupMs` what became of a submission, ever slower, until it is found; the last answer counts. */
export async function lookUpUntil<Found>(
  lookUp: (signal: AbortSignal) => Promise<LookedUp<Found>>,
  { clock, lookupMs, signal: given }: LookUpOptions,
): Promise<LookedUp<Found>> {
  const limit = new AbortController()
  const timer = new AbortController()
  clock.sleep(lookupMs, timer.signal).then(
    () => limit.abort(),
    () => undefined,
  )
  const signal = given ? AbortSignal.any([given, limit.signal]) : limit.signal
  let looked: LookedUp<Found> = { answer: 'unknown' }
  try {
    for (let pause = FIRST_PAUSE_MS; ; pause *= 2) {
      try {
        looked = await lookUp(signal)
        if (looked.answer === 'found') return looked
      } catch (failure) {
        if (signal.aborted) looked = { answer: 'unknown' }
        else if (!FacturelleError.isInstance(failure)) throw failure
        else looked = { answer: 'unknown', failure }
        if (isCallersFault(failure)) return looked
      }
      if (!signal.aborted) await clock.sleep(pause, signal).catch(() => undefined)
      given?.throwIfAborted()
      if (limit.signal.aborted) return looked
    }
  } finally {
    timer.abort()
  }
}
