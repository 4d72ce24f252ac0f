/** Calendar days: whatever form they come in, they are `YYYY-MM-DD` outside. */
const DAY_FIELDS: ReadonlySet<string> = new Set([
  'dateFacture',
  'dateEcheancePaiement',
  'dateFournisseur',
  'dateDebutValidite',
  'dateFinValidite',
  'dateExpirationMotPasseCompteTech',
  'dateDebut',
  'dateFin',
])

export const isDayField = (name: string): boolean => DAY_FIELDS.has(name)

/** The bounds of a search by time: `Du` begins with its day, `Au` ends with it. */
export const isPeriodField = (name: string): boolean => /^periode\w+(Du|Au)$/.test(name)

const MOMENT =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i
const HOUR_MS = 3_600_000

/** 1 in winter, 2 in summer: from the last Sunday of March to that of October, at 01:00 UTC. */
function parisOffsetHours(utcMs: number): number {
  const year = new Date(utcMs).getUTCFullYear()
  const change = (month: number) => {
    const last = new Date(Date.UTC(year, month + 1, 0, 1))
    return last.getTime() - last.getUTCDay() * 24 * HOUR_MS
  }
  return utcMs >= change(2) && utcMs < change(9) ? 2 : 1
}

/** The wall clock of Paris as milliseconds since the epoch, as if it were UTC. */
function parisClock(utcMs: number): number {
  return utcMs + parisOffsetHours(utcMs) * HOUR_MS
}

/** What the clock of Paris shows, as a moment. In the hour that comes twice, the first. */
function fromParisClock(clockMs: number): number {
  const summer = clockMs - 2 * HOUR_MS
  return parisOffsetHours(summer) === 2 ? summer : clockMs - HOUR_MS
}

interface Read {
  /** Milliseconds since the epoch; of a text without an offset, as if it were UTC. */
  readonly ms: number
  readonly kind: 'day' | 'local' | 'moment'
}

function read(text: string): Read | undefined {
  const [, year, month, day, hour, minute, second = '0', fraction = '', offset] = MOMENT.exec(text.trim()) ?? []
  if (!year || !month || !day) return undefined
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return undefined
  if (hour === undefined || minute === undefined) return { ms: date.getTime(), kind: 'day' }
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  const ms = date.setUTCHours(Number(hour), Number(minute), Number(second), Number(fraction.padEnd(3, '0').slice(0, 3)))
  if (offset === undefined) return { ms, kind: 'local' }
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(offset) ?? []
  const shift = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000
  return { ms: sign === '-' ? ms + shift : ms - shift, kind: 'moment' }
}

/** Whether a text is a real day, `YYYY-MM-DD`. */
export function isDay(text: unknown): text is string {
  return typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && read(text) !== undefined
}

/**
 * The day of a date that the platform gave, in Paris: midnight there is the evening before in UTC.
 * @returns what cannot be read as it is
 */
export function dayOf(text: string): string {
  const given = read(text)
  if (!given) return text
  const clock = given.kind === 'moment' ? parisClock(given.ms) : given.ms
  return new Date(clock).toISOString().slice(0, 10)
}

/**
 * A moment that the platform gave in any of its forms (`YYYY-MM-DD`, `YYYY-MM-DD HH:MM`, ISO 8601 with an offset), as
 * ISO 8601 in UTC. What has no offset is taken for the time of Paris, a day for its beginning there.
 * @returns `undefined` when it cannot be read
 */
export function momentOf(text: string): string | undefined {
  const given = read(text)
  if (!given) return undefined
  return new Date(given.kind === 'moment' ? given.ms : fromParisClock(given.ms)).toISOString()
}

/**
 * A bound of a period, as the platform takes it: a day becomes its first or its last second in Paris, as `Au` alone would
 * lose all but the first moment of its day. A moment stays as it is.
 * @returns `undefined` when it is neither
 */
export function periodBound(text: string, end: boolean): string | undefined {
  const given = read(text)
  if (given?.kind !== 'day') return given && text
  const clock = given.ms + (end ? 24 * HOUR_MS - 1_000 : 0)
  const hours = (clock - fromParisClock(clock)) / HOUR_MS
  return `${new Date(clock).toISOString().slice(0, 19)}.000+0${hours}:00`
}
