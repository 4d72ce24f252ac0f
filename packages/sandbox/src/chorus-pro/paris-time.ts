/** Chorus Pro counts days and hours as they are in Paris. */
const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

interface Wall {
  readonly day: string
  readonly time: string
  readonly offsetMs: number
}

function wallAt(ms: number): Wall {
  const {
    year = '',
    month,
    day,
    hour,
    minute,
    second,
  } = Object.fromEntries(CLOCK.formatToParts(ms).map(({ type, value }) => [type, value]))
  const date = `${year.padStart(4, '0')}-${month}-${day}`
  const time = `${hour}:${minute}:${second}`
  return { day: date, time, offsetMs: Date.parse(`${date}T${time}Z`) - Math.floor(ms / 1000) * 1000 }
}

/** `YYYY-MM-DD`. */
export function dayOf(ms: number): string {
  return wallAt(ms).day
}

/** `YYYY-MM-DD HH:MM`. */
export function minuteOf(ms: number): string {
  const { day, time } = wallAt(ms)
  return `${day} ${time.slice(0, 5)}`
}

/** ISO 8601 with milliseconds and offset. */
export function momentOf(ms: number): string {
  const { day, time, offsetMs } = wallAt(ms)
  const millis = String(Math.floor(ms) - Math.floor(ms / 1000) * 1000).padStart(3, '0')
  const hours = String(Math.round(offsetMs / 3_600_000)).padStart(2, '0')
  return `${day}T${time}.${millis}+${hours}:00`
}

/** The three shapes of the interface: a day, a day and a minute, ISO 8601. */
export const DATE_TIME = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/

/** The moment that a text in one of the three shapes names; a day is its first moment. `undefined` for what is none. */
export function momentIn(text: string): number | undefined {
  if (!DATE_TIME.test(text)) return undefined
  const [day = '', time = '00:00', offset] = text.split(/[T ]|(?=Z$)|(?=[+-]\d\d:?\d\d$)/)
  const wall = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}Z`)
  if (Number.isNaN(wall)) return undefined
  if (offset === undefined) return wall - wallAt(wall - wallAt(wall).offsetMs).offsetMs
  return Date.parse(`${day}T${time}${/^[+-]\d{4}$/.test(offset) ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset}`)
}
