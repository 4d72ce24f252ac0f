import { invalid } from './guards.js'
import { microseconds } from './instant.js'

/**
 * Where a feed stands: a mark, and what was handed on within the overlap below it. As text, `f1.` HEADER `.` RECORDS:
 * the header is JSON in base64url, each record 12 characters, the 9 bytes of a hash (6) and of whole seconds after the
 * origin (3).
 */
export interface Standing {
  /** The newest timestamp, in the platform's own string. */
  readonly mark: string
  /** Nothing at or before it is asked for. */
  readonly floor: string
  /** Which question the feed answers. */
  readonly scope: number
}

/** The flows handed on as of one of them; what comes later does not show in it. */
export interface Handed {
  readonly origin: number
  /** Records, 12 characters each: sealed ones as one string that many share, then some of the block being filled. */
  readonly sealed: string
  readonly block: readonly string[]
  readonly used: number
  readonly sum: number
}

const VERSION = 'f1'
const RECORD = 12
const BLOCK = 64
/** Records after which those that fell out of the overlap are dropped, at the least. */
const ROLL = 512
/** How long what has no date is known after it came last, at the least, in seconds of the mark. */
const UNDATED_S = 86_400
const MAX_AFTER_S = 0xff_ffff
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const VALUES = new Map([...ALPHABET].map((letter, value) => [letter, value]))

/**
 * What was handed on and may come again: a hash of each, and its time in seconds. Those that fell out of the overlap
 * are dropped now and then, so it holds at most twice those of the overlap, and {@link ROLL}.
 */
export class Ledger {
  readonly #known = new Map<number, number>()
  #origin: number
  #sealed = ''
  #block: string[] = []
  #sum = 0
  #since = 0
  #kept = 0

  constructor(origin: number) {
    this.#origin = origin
  }

  get size(): number {
    return this.#known.size
  }

  /** Takes over what a cursor carries. */
  restore(records: string): void {
    for (let at = 0; at < records.length; at += RECORD) {
      const [hash, after] = unpack(records.slice(at, at + RECORD))
      this.#add(hash, after === MAX_AFTER_S ? Number.POSITIVE_INFINITY : this.#origin + after)
    }
    this.#since = 0
    this.#kept = this.#known.size
  }

  /**
   * @param second when it was; `undefined` for what has no date, which is kept for as long as it comes again
   * @returns whether it is new
   */
  add(key: string, second: number | undefined, low: number): boolean {
    const hash = hash48(key)
    const known = this.#known.get(hash)
    // Of what is very far ahead a cursor does not say when.
    if (known !== undefined && (known === second || known === Number.POSITIVE_INFINITY)) return false
    if (known !== undefined && second === undefined) {
      this.#known.set(hash, Math.max(known, low + UNDATED_S))
      return false
    }
    return this.#new(hash, low, second)
  }

  /**
   * The same of what is told once, whenever it comes again with a later date.
   * @returns whether it is new
   */
  see(key: string, second: number | undefined, low: number): boolean {
    const hash = hash48(`once ${key}`)
    const known = this.#known.get(hash)
    // Kept for as long as its latest state may come again.
    if (known === undefined || known < (second ?? 0)) this.#new(hash, low, second)
    return known === undefined
  }

  #new(hash: number, low: number, second = low + UNDATED_S): boolean {
    if (++this.#since > Math.max(ROLL, this.#kept)) this.#roll(low)
    this.#add(hash, second)
    return true
  }

  handed(): Handed {
    return {
      origin: this.#origin,
      sealed: this.#sealed,
      block: this.#block,
      used: this.#block.length,
      sum: this.#sum,
    }
  }

  #add(hash: number, second: number): void {
    this.#known.set(hash, second)
    const record = pack(hash, Math.min(MAX_AFTER_S, Math.max(0, second - this.#origin)))
    this.#sum = mixed(this.#sum, record)
    this.#block.push(record)
    if (this.#block.length < BLOCK) return
    this.#sealed += this.#block.join('')
    this.#block = []
  }

  /** Begins anew with what is still in the overlap. Handles given out before keep the old strings. */
  #roll(low: number): void {
    const kept = [...this.#known].filter(([, second]) => second >= low)
    this.#known.clear()
    ;[this.#origin, this.#sealed, this.#block, this.#sum] = [low, '', [], 0]
    for (const [hash, second] of kept) this.#add(hash, second)
    ;[this.#since, this.#kept] = [0, kept.length]
  }
}

/** The cursor of one item: made when it is asked for, from strings that all items share. */
export function writeCursor({ mark, floor, scope }: Standing, handed: Handed): string {
  const { origin, sealed, block, used, sum } = handed
  const fields = [mark, floor, scope, origin, sealed.length / RECORD + used]
  const header = toText(JSON.stringify([...fields, checksum(fields, sum)]))
  return `${VERSION}.${header}.${sealed}${block.slice(0, used).join('')}`
}

/**
 * @throws {ConfigurationError} `ARGUMENT_INVALID`, field `since`: not one of ours, damaged, or of another question
 */
export function readCursor(cursor: string, scope: number): Standing & { origin: number; records: string } {
  const [version, header = '', records = '', ...rest] = cursor.split('.')
  if (version !== VERSION) throw invalid('since', 'is a cursor of another version of this package')
  const damaged = () => invalid('since', 'is a damaged cursor; store cursors whole')
  let fields: unknown
  try {
    fields = JSON.parse(fromText(header))
  } catch {
    throw damaged()
  }
  if (!Array.isArray(fields) || fields.length !== 6 || rest.length > 0 || records.length % RECORD !== 0) throw damaged()
  const [mark, floor, made, origin, count, sum] = fields as unknown[]
  if (typeof mark !== 'string' || typeof floor !== 'string' || typeof origin !== 'number') throw damaged()
  if (Number.isNaN(microseconds(mark)) || Number.isNaN(microseconds(floor))) throw damaged()
  if (count !== records.length / RECORD || !/^[\w-]*$/.test(records)) throw damaged()
  let total = 0
  for (let at = 0; at < records.length; at += RECORD) total = mixed(total, records.slice(at, at + RECORD))
  if (sum !== checksum(fields.slice(0, 5), total)) throw damaged()
  if (made !== scope) throw invalid('since', 'is the cursor of a feed with another where or organizationId')
  return { mark, floor, scope, origin, records }
}

/** Whether a text means to be a cursor. */
export function isCursor(since: string): boolean {
  return /^f\d+\./.test(since)
}

/** 48 bits of a text, the same in every process. Against chance, not against malice: the platform makes the ids. */
export function hash48(text: string): number {
  let a = 0x9e37_79b9
  let b = 0x85eb_ca6b
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    a = Math.imul(a ^ code, 0x0100_0193)
    b = Math.imul(b ^ code, 0x5bd1_e995)
    b ^= b >>> 15
  }
  a = finished(a ^ text.length)
  b = finished(b ^ a)
  return (b >>> 16) * 0x1_0000_0000 + (a >>> 0)
}

/** Spreads each bit over all of them. */
function finished(value: number): number {
  let h = value
  h = Math.imul(h ^ (h >>> 16), 0x7feb_352d)
  h = Math.imul(h ^ (h >>> 15), 0x846c_a68b)
  return h ^ (h >>> 16)
}

function mixed(sum: number, record: string): number {
  let next = sum
  for (let at = 0; at < record.length; at++) next = Math.imul(next ^ record.charCodeAt(at), 0x0100_0193)
  return finished(next)
}

function checksum(fields: readonly unknown[], sum: number): number {
  return hash48(JSON.stringify([...fields, sum]))
}

function pack(hash: number, after: number): string {
  const parts = [Math.floor(hash / 0x100_0000), hash % 0x100_0000, after]
  return parts.map((part) => [18, 12, 6, 0].map((bits) => ALPHABET[(part >>> bits) & 63]).join('')).join('')
}

function unpack(record: string): [hash: number, after: number] {
  const [high, low, after] = [0, 4, 8].map((at) =>
    Array.from(record.slice(at, at + 4)).reduce((value, letter) => value * 64 + (VALUES.get(letter) ?? 0), 0),
  ) as [number, number, number]
  return [high * 0x100_0000 + low, after]
}

/** Timestamps and numbers: nothing beyond ASCII. */
function toText(ascii: string): string {
  return btoa(ascii).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function fromText(text: string): string {
  return atob(text.replaceAll('-', '+').replaceAll('_', '/'))
}
