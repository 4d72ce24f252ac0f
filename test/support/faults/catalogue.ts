import type { Blackholes } from './blackhole.js'
import { openRefused, openTlsReset, openTlsStall } from './connect.js'
import { type Expected, noAnswer, noConnection, rateLimited, survived, unavailable, unusable } from './expectations.js'
import type { Lab, Place, Treatment } from './lab.js'
import * as treatments from './treatments.js'

/** One row of the matrix. */
export interface Fault {
  /** Its place among the 24 faults: TLS stall and TLS reset are two, a reset before and after headers one. */
  readonly number: number
  readonly name: string
  /** A place where not even connecting works, for all that the phase asks. */
  readonly place?: () => Promise<Place>
  /** What the server does to the operation of the phase. */
  readonly treatment?: Treatment
  /** The same call is made once before, in health; then this happens. */
  readonly afterFirst?: (lab: Lab) => Promise<void>
  /** The fault meets the call before as well. */
  readonly fromTheStart?: boolean
  readonly expected: Expected
  /** @default 400 */
  readonly timeoutMs?: number
  /** Settled long before a deadline: nothing is to be waited for. */
  readonly endsByItself?: boolean
  /** When the platform wants to be asked again: the errors of api and download say so as `retryAt`. */
  readonly retryAt?: number
  /** Costs so much that it would disturb the clocks of others. */
  readonly alone?: boolean
  /** Measured once before, to no account. */
  readonly warmsUp?: boolean
  /** What is submitted is larger than the buffers of a connection. */
  readonly largeDocument?: boolean
  /** The fault is in making the connection, which the global fetch goes on with by itself: it gives no hook to end it. */
  readonly connecting?: boolean
}

export interface Equipment {
  readonly blackholes: Blackholes
  readonly bomb: Buffer
  /** Whether the transport makes its connections itself, and so knows what happened before a request could leave. */
  readonly ownsConnections: boolean
}

/** What cannot mend ends the polling. */
const REDIRECTED = ['TransportError REDIRECT_REFUSED maybe']

export function catalogue({ blackholes, bomb, ownsConnections }: Equipment): readonly Fault[] {
  return [
    {
      number: 1,
      name: 'refused connection',
      endsByItself: true,
      place: openRefused,
      expected: noConnection(true, 'CONNECTION_REFUSED'),
    },
    {
      number: 2,
      name: 'blackholed connect',
      place: async () => blackholes.take(),
      connecting: true,
      expected: noConnection(ownsConnections, 'TIMEOUT'),
    },
    {
      number: 3,
      name: 'TLS stall',
      place: openTlsStall,
      connecting: true,
      expected: noConnection(ownsConnections, 'TIMEOUT'),
    },
    {
      number: 4,
      name: 'TLS reset',
      endsByItself: true,
      place: openTlsReset,
      connecting: true,
      warmsUp: true,
      expected: noConnection(ownsConnections, 'CONNECTION_RESET', 'TLS'),
    },
    { number: 5, name: 'header stall', treatment: treatments.headerStall, expected: noAnswer('TIMEOUT') },
    {
      number: 6,
      name: 'endless headers',
      endsByItself: true,
      treatment: treatments.endlessHeaders,
      expected: noAnswer('INVALID_RESPONSE', 'RESPONSE_TOO_LARGE'),
    },
    { number: 6, name: 'endless headers, slowly', treatment: treatments.slowHeaders, expected: noAnswer('TIMEOUT') },
    {
      number: 7,
      name: '1xx storm, 100',
      treatment: treatments.informationalStorm(100),
      expected: noAnswer('TIMEOUT', 'INVALID_RESPONSE', 'CONNECTION_RESET'),
    },
    {
      number: 7,
      name: '1xx storm, 103',
      treatment: treatments.informationalStorm(103),
      expected: noAnswer('TIMEOUT', 'INVALID_RESPONSE'),
    },
    { number: 8, name: 'body stall', treatment: treatments.bodyStall, expected: noAnswer('TIMEOUT') },
    {
      number: 9,
      name: 'one byte per 500 ms',
      treatment: treatments.drip,
      timeoutMs: 1200,
      expected: noAnswer('TIMEOUT'),
    },
    {
      number: 10,
      name: 'reset before headers',
      endsByItself: true,
      treatment: treatments.resetBeforeHeaders,
      expected: noAnswer('CONNECTION_RESET'),
    },
    {
      number: 10,
      name: 'reset after headers',
      endsByItself: true,
      treatment: treatments.resetAfterHeaders,
      expected: noAnswer('BODY_TRUNCATED', 'CONNECTION_RESET'),
    },
    {
      number: 11,
      name: 'truncated body, by length',
      endsByItself: true,
      treatment: treatments.truncatedBody,
      expected: noAnswer('BODY_TRUNCATED'),
    },
    {
      number: 11,
      name: 'truncated body, in chunks',
      endsByItself: true,
      treatment: treatments.truncatedChunks,
      expected: noAnswer('BODY_TRUNCATED'),
    },
    { number: 12, name: 'length too long', treatment: treatments.lengthTooLong, expected: noAnswer('TIMEOUT') },
    {
      number: 12,
      name: 'length too short',
      endsByItself: true,
      treatment: treatments.lengthTooShort,
      expected: {
        ...noAnswer('INVALID_RESPONSE', 'BODY_TRUNCATED'),
        token: ['AuthError TOKEN_UNUSABLE', 'AuthError TOKEN_UNAVAILABLE'],
        download: [
          'value as announced',
          'TransportError INVALID_RESPONSE maybe',
          'TransportError BODY_TRUNCATED maybe',
        ],
      },
    },
    {
      number: 13,
      name: 'bad chunk',
      endsByItself: true,
      treatment: treatments.badChunk,
      expected: noAnswer('INVALID_RESPONSE', 'BODY_TRUNCATED'),
    },
    {
      number: 14,
      name: 'bad gzip',
      endsByItself: true,
      treatment: treatments.badGzip,
      warmsUp: true,
      expected: noAnswer('INVALID_RESPONSE', 'BODY_TRUNCATED'),
    },
    {
      number: 15,
      name: 'compressed bomb',
      treatment: treatments.compressedBomb(bomb),
      timeoutMs: 1200,
      alone: true,
      // The cap of a download is so high that a slow machine meets the deadline first.
      expected: {
        ...noAnswer('RESPONSE_TOO_LARGE'),
        polling: ['TransportError RESPONSE_TOO_LARGE maybe'],
        download: ['TransportError RESPONSE_TOO_LARGE maybe', 'TransportError TIMEOUT maybe'],
      },
    },
    {
      number: 16,
      name: 'redirect loop',
      endsByItself: true,
      treatment: treatments.redirectLoop,
      expected: { ...noAnswer('REDIRECT_REFUSED'), polling: REDIRECTED },
    },
    {
      number: 17,
      name: '502 with HTML',
      endsByItself: true,
      treatment: treatments.badGatewayPage,
      expected: unavailable(),
    },
    { number: 18, name: '200 with HTML', endsByItself: true, treatment: treatments.loginPage, expected: unusable() },
    {
      number: 19,
      name: '200 with an error JSON',
      endsByItself: true,
      treatment: treatments.errorJson,
      expected: unusable(),
    },
    {
      number: 20,
      name: '204 with a body',
      endsByItself: true,
      treatment: treatments.noContentWithBody,
      expected: unusable(),
    },
    {
      number: 20,
      name: '204 with a body, no length',
      endsByItself: true,
      treatment: treatments.noContentWithUnannouncedBody,
      expected: unusable(),
    },
    {
      number: 21,
      name: 'half-closed keep-alive',
      endsByItself: true,
      treatment: treatments.halfClose,
      fromTheStart: true,
      afterFirst: (lab) => lab.halfClosedGone(),
      expected: survived(),
    },
    {
      number: 21,
      name: 'keep-alive closed on reuse',
      endsByItself: true,
      treatment: treatments.closeOnReuse,
      fromTheStart: true,
      afterFirst: async () => undefined,
      // The request left on the old connection, and nothing says that it was not read.
      // Unless the pool noticed in time, and took a new one.
      expected: { ...survived(), submit: ['inDoubt CONNECTION_RESET', 'accepted'], taken: ['accepted'] },
    },
    {
      number: 22,
      name: 'server restart',
      endsByItself: true,
      afterFirst: (lab) => lab.restart(),
      // What is sent one time may meet a connection whose end is not known yet.
      expected: { ...survived(), submit: ['accepted', 'inDoubt CONNECTION_RESET'] },
    },
    ...busyFaults(),
    {
      number: 24,
      name: 'slow upload reader',
      treatment: treatments.slowReader,
      largeDocument: true,
      alone: true,
      // Time to copy what is submitted before any of it is sent.
      timeoutMs: 800,
      expected: { ...noAnswer('TIMEOUT'), taken: undefined },
    },
  ]
}

/** 429 and 503 with each kind of Retry-After (RFC 9110, sections 10.2.3 and 5.6.7). */
function busyFaults(): readonly Fault[] {
  const later = new Date(Math.ceil(Date.now() / 1000) * 1000 + 120_000)
  const beyond = { retryAt: later.getTime() }
  const kinds: readonly [kind: string, value: string, rest: Partial<Fault>][] = [
    ['0 s', '0', {}],
    ['120 s', '120', beyond],
    ['IMF-fixdate', later.toUTCString(), beyond],
    ['RFC 850 date', rfc850(later), beyond],
    ['asctime date', asctime(later), beyond],
    ['negative', '-5', {}],
    ['huge', '99999999999999999999', {}],
    ['garbage', 'soon', {}],
  ]
  return ([429, 503] as const).flatMap((status) =>
    kinds.map(([kind, value, rest]) => ({
      number: 23,
      name: `${status}, Retry-After ${kind}`,
      treatment: treatments.busy(status, value),
      expected: status === 429 ? rateLimited() : unavailable(),
      endsByItself: true,
      ...rest,
    })),
  )
}

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

function rfc850(date: Date): string {
  const [, day, month, year, time] = date.toUTCString().split(' ')
  return `${DAYS[date.getUTCDay()]}, ${day}-${month}-${year?.slice(2)} ${time} GMT`
}

function asctime(date: Date): string {
  const [weekday, day, month, year, time] = date.toUTCString().split(' ')
  return `${weekday?.slice(0, 3)} ${month} ${day?.replace(/^0/, ' ')} ${time} ${year}`
}
