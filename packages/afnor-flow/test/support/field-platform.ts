/**
 * A second adversary, written from what platforms were seen to do and from what no document rules out, apart from the
 * sandbox: two servers that share a mistake with the client would agree with it.
 */
export interface FieldQuirks {
  /** In what order pages are: by time, against it, by id, or as the rows were written. @default 'ascending' */
  readonly order?: 'ascending' | 'descending' | 'byId' | 'written'
  /** @default 100 */
  readonly cap?: number
  /** What the answer says of its limit. @default 'applied' */
  readonly echo?: 'applied' | 'asked' | 'default' | 'zero' | 'text' | 'none'
  readonly total?: boolean
  /** How timestamps are written: six decimals, an offset, no zone, as few characters as can be, or nanoseconds. */
  readonly format?: 'utc' | 'offset' | 'zoneless' | 'short' | 'shortZoneless' | 'spaced' | 'nano'
  /** Both the flow and the search are cut to this many microseconds before they are compared. @default 1 */
  readonly unit?: number
  /** The dates of a search are taken in, rather than left out. */
  readonly inclusive?: boolean
  /**
   * Pages name the next one: `place` by time and row, `offset` by a count; `reversed` gives all but the first in the
   * other order; `scanned` goes by a count of rows that are looked at, whatever the search, and `filtered` whatever its
   * types, so that pages may be empty; `endless` also when nothing is left, `null` says so with null.
   */
  readonly cursor?: 'place' | 'offset' | 'reversed' | 'scanned' | 'filtered' | 'endless' | 'null'
  /** A cursor is refused from so many uses on. */
  readonly cursorUses?: number
  /** Rows of a page that are in it twice. */
  readonly repeats?: number
  /** Whether answers have a Date. */
  readonly dated?: boolean
}

export interface FieldRow {
  readonly id: string
  /** Microseconds of the platform's clock. */
  time: number
  written: number
  type: string
}

export class FieldPlatform {
  readonly rows = new Map<string, FieldRow>()
  calls = 0
  onCall: () => Response | undefined = () => undefined
  /** The platform's clock, milliseconds. */
  now: () => number = () => 0
  random: () => number = () => 0.5
  #written = 0
  #uses = 0

  constructor(readonly quirks: FieldQuirks = {}) {}

  put(id: string, time: number, type = 'SupplierInvoice'): void {
    this.rows.set(id, { id, time, type, written: this.#written++ })
  }

  write(time: number): string {
    const { format = 'utc' } = this.quirks
    const shifted = format === 'offset' ? time + 7_200_000_000 : time
    const rest = ((shifted % 1_000_000) + 1_000_000) % 1_000_000
    const whole = new Date((shifted - rest) / 1000).toISOString().slice(0, 19)
    const micro = String(rest).padStart(6, '0')
    if (format === 'offset') return `${whole}.${micro}+02:00`
    if (format === 'zoneless') return `${whole}.${micro}`
    if (format === 'spaced') return `${whole.replace('T', ' ')}.${micro}`
    if (format === 'nano') return `${whole}.${micro}000Z`
    if (format === 'short' || format === 'shortZoneless') {
      const zone = format === 'short' ? 'Z' : ''
      if (rest !== 0) return `${whole}.${rest % 1000 === 0 ? micro.slice(0, 3) : micro}${zone}`
      return (whole.endsWith(':00') ? whole.slice(0, 16) : whole) + zone
    }
    return `${whole}.${micro}Z`
  }

  readonly fetch = async (request: Request): Promise<Response> => {
    if (request.url.endsWith('/token')) {
      return Response.json({ access_token: 't', token_type: 'Bearer', expires_in: 86_400 })
    }
    const {
      limit: asked,
      cursor,
      where,
    } = (await request.json()) as {
      limit?: number
      cursor?: string
      where: Record<string, string & string[]>
    }
    if (++this.calls > 1_500) throw new RangeError('the feed asks without end')
    const own = this.onCall()
    if (own) return own
    const { order = 'ascending', cap = 100, echo = 'applied', unit = 1, inclusive = false, repeats = 0 } = this.quirks
    const limit = Math.min(asked ?? 25, cap)
    if (cursor !== undefined && this.quirks.cursorUses !== undefined && ++this.#uses % this.quirks.cursorUses === 0) {
      return Response.json({ errorCode: 'CURSOR_EXPIRED' }, { status: 400 })
    }
    const cut = (time: number) => Math.floor(time / unit)
    const after = where.updatedAfter === undefined ? undefined : cut(parse(where.updatedAfter))
    const before = where.updatedBefore === undefined ? undefined : cut(parse(where.updatedBefore))
    const within = ({ time }: FieldRow) =>
      (after === undefined || cut(time) > after || (inclusive && cut(time) === after)) &&
      (before === undefined || cut(time) < before || (inclusive && cut(time) === before))
    const about = ({ type }: FieldRow) =>
      (where.flowType === undefined || where.flowType.includes(type)) &&
      (where.flowDirection === undefined || where.flowDirection.includes('In')) &&
      (where.processingRule === undefined || where.processingRule.includes('B2B')) &&
      (where.ackStatus === undefined || where.ackStatus === ('Ok' as string))
    const sign = order === 'descending' ? -1 : 1
    const compare = (a: FieldRow, b: FieldRow) => {
      if (order === 'byId') return a.id < b.id ? -1 : 1
      if (order === 'written') return a.written - b.written
      return sign * (a.time - b.time || a.written - b.written)
    }
    const { cursor: kind } = this.quirks
    const scanned = kind === 'scanned'
    const all = [...this.rows.values()]
      .filter((row) => scanned || (within(row) && (kind === 'filtered' || about(row))))
      .sort(compare)
    const state = cursor === undefined ? undefined : (JSON.parse(cursor) as { place?: FieldRow; count?: number })
    let from = state?.count ?? 0
    if (state?.place) from = all.filter((row) => compare(row, state.place as FieldRow) <= 0).length
    const looked = all.slice(from, from + limit - (state ? 0 : repeats))
    if (kind === 'reversed' && state) looked.reverse()
    const shown = looked.filter((row) => within(row) && about(row))
    for (let again = 0; again < repeats && shown.length > 0 && shown.length < limit; again++) {
      shown.splice(1, 0, shown[0] as FieldRow)
    }
    const last = all[from + looked.length - 1]
    const more = from + looked.length < all.length
    const next =
      kind === undefined || !(more || kind === 'endless')
        ? undefined
        : kind === 'offset' || scanned
          ? JSON.stringify({ count: from + looked.length })
          : JSON.stringify({ place: last ?? state?.place })
    const said = { applied: limit, asked: asked ?? limit, default: 25, zero: 0, text: String(limit), none: undefined }
    const body = {
      limit: said[echo],
      filters: where,
      ...(this.quirks.total ? { total: all.length } : {}),
      ...(next === undefined ? (kind === 'null' ? { nextCursor: null } : {}) : { nextCursor: next }),
      results: shown.map(({ id, time, type }) => ({
        flowId: id,
        updatedAt: this.write(time),
        flowType: type,
        flowDirection: 'In',
        processingRule: 'B2B',
        acknowledgement: { status: 'Ok' },
      })),
    }
    return Response.json(body, this.quirks.dated ? { headers: { date: new Date(this.now()).toUTCString() } } : {})
  }
}

function parse(text: string): number {
  if (!text.endsWith('Z')) throw new Error(`not in UTC: ${text}`)
  const [, whole, decimals = ''] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(?:\.(\d+))?Z$/.exec(text) ?? []
  const time = Date.parse(`${whole}Z`)
  if (Number.isNaN(time)) throw new Error(`not a timestamp: ${text}`)
  return time * 1000 + Number(decimals.padEnd(6, '0').slice(0, 6))
}
