/** Colombia has one time and no summer time. */
const OFFSET = '-05:00'

/**
 * A moment as Factus writes it, `20-01-2026 03:04:05 PM`, in ISO 8601. One that is in ISO 8601 already stays as it is.
 * @returns `undefined` for what is neither
 */
export function momentOf(text: string): string | undefined {
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return Number.isNaN(Date.parse(text)) || !dayOf(text) ? undefined : text
  const match = /^(\d\d)[-/](\d\d)[-/](\d{4})[ T](\d{1,2}):(\d\d)(?::(\d\d))?\s*([AP])?\.?\s?M?\.?$/i.exec(text.trim())
  if (!match) return undefined
  const [, day, month, year, given = '', minute, second = '00', half] = match
  const hour = half ? (Number(given) % 12) + (/p/i.test(half) ? 12 : 0) : Number(given)
  const moment = `${year}-${month}-${day}T${String(hour).padStart(2, '0')}:${minute}:${second}${OFFSET}`
  // The 31st of February is read as a day of March.
  return Number.isNaN(Date.parse(moment)) || !dayOf(moment) ? undefined : moment
}

/**
 * A day as Factus writes it, `20-01-2026` or `2026-01-20`, perhaps with a time behind it, as `YYYY-MM-DD`.
 * @returns `undefined` for what is neither
 */
export function dayOf(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(text) ?? []
  const [, other, second, first] = /^(\d\d)[-/](\d\d)[-/](\d{4})/.exec(text) ?? []
  const found = year ? `${year}-${month}-${day}` : other && `${first}-${second}-${other}`
  if (!found) return undefined
  const moment = new Date(`${found}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(found) ? found : undefined
}
