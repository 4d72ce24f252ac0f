import type { TransportCode } from '@facturelle/core'
import { PHASES, type Phase } from './phases.js'

/** The outcomes that are right in each phase; a phase that is not there cannot meet the fault. */
export type Expected = Partial<Readonly<Record<Phase, readonly string[]>>>

const NO_TOKEN = ['AuthError TOKEN_UNAVAILABLE']

/** No answer, whatever was tried: a submission is in doubt, unless the look-up finds it. */
export function noAnswer(...codes: readonly TransportCode[]): Expected {
  const errors = codes.map((code) => `TransportError ${code} maybe`)
  return {
    token: NO_TOKEN,
    api: errors,
    submit: codes.map((code) => `inDoubt ${code}`),
    taken: ['accepted'],
    polling: ['aborted'],
    download: errors,
  }
}

/**
 * No connection: nothing of the request left. A transport that cannot tell may say `maybe` and call the submission in
 * doubt, as long as it does not say the contrary of what it knows.
 */
export function noConnection(known: boolean, ...codes: readonly TransportCode[]): Expected {
  const errors = codes.flatMap((code) =>
    (known ? ['no'] : ['no', 'maybe']).map((sent) => `TransportError ${code} ${sent}`),
  )
  const outcomes = known ? ['notReceived'] : ['notReceived', 'inDoubt']
  return {
    token: NO_TOKEN,
    api: errors,
    submit: codes.flatMap((code) => outcomes.map((outcome) => `${outcome} ${code}`)),
    // What cannot mend ends the polling, and the rest is waited out.
    polling: codes.includes('TLS') ? ['aborted', ...errors] : ['aborted'],
    download: errors,
  }
}

/** An answer of status 200 that is none. */
export function unusable(): Expected {
  return { ...noAnswer('INVALID_RESPONSE'), token: ['AuthError TOKEN_UNUSABLE'] }
}

/** The platform says that it is not available: it may have the document all the same. */
export function unavailable(): Expected {
  const errors = ['PlatformError UNAVAILABLE']
  return {
    token: ['AuthError REFUSED', ...NO_TOKEN],
    api: errors,
    submit: ['inDoubt UNAVAILABLE'],
    taken: ['accepted'],
    polling: ['aborted'],
    download: errors,
  }
}

/** The platform asks to come back later: it has not looked at the document. */
export function rateLimited(): Expected {
  const errors = ['PlatformError RATE_LIMITED']
  return {
    token: ['AuthError REFUSED', ...NO_TOKEN],
    api: errors,
    submit: errors,
    polling: ['aborted'],
    download: errors,
  }
}

/** The fault passes unnoticed. */
export function survived(): Expected {
  const values = PHASES.filter((phase) => phase !== 'taken').map((phase) => [phase, ['value']] as const)
  return { ...Object.fromEntries(values), submit: ['accepted'] }
}
