/** A date or a moment as a document gives it, in ISO 8601. */
export interface ReadDate {
  /** `YYYY-MM-DD`. */
  readonly date: string
  /** The date with its time where the document has one, in the document's own precision and zone. */
  readonly moment: string
}

/**
 * Reads the digits of UNTDID 2379: `102` CCYYMMDD, `203` with hours and minutes, `204` with seconds, `205` with hours,
 * minutes and the offset from UTC.
 * @returns `undefined` for any other form, and for a day the calendar does not have
 */
export function readFormatted(text: string, format: string | undefined): ReadDate | undefined {
  const shape = FORMATS.get(format ?? '')
  const parts = shape?.exec(text)
  if (!parts) return undefined
  const [, year = '', month = '', day = '', hour, minute, second, sign, offsetHours, offsetMinutes] = parts
  const date = `${year}-${month}-${day}`
  if (!isCalendarDate(date)) return undefined
  if (hour === undefined || minute === undefined) return { date, moment: date }
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined
  const time = second === undefined ? `${hour}:${minute}` : `${hour}:${minute}:${second}`
  return { date, moment: `${date}T${time}${sign ? `${sign}${offsetHours}:${offsetMinutes}` : ''}` }
}

/**
 * Reads an `xsd:date`, with or without a time zone; the zone is left out of the date.
 * @returns `undefined` for any other form, and for a day the calendar does not have
 */
export function readXsdDate(text: string): string | undefined {
  const date = /^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})?$/.exec(text)?.[1]
  return date !== undefined && isCalendarDate(date) ? date : undefined
}

const FORMATS = new Map([
  ['102', /^(\d{4})(\d{2})(\d{2})$/],
  ['203', /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})$/],
  ['204', /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/],
  ['205', /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?([+-])(\d{2})(\d{2})$/],
])

function isCalendarDate(date: string): boolean {
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7))
  const day = Number(date.slice(8, 10))
  if (year < 1 || month < 1 || month > 12 || day < 1) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day <= days
}
