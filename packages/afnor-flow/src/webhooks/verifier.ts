import { type Clock, ConfigurationError, createReplayCache, type ReplayCache, systemClock } from '@facturelle/core'
import { type CallHeaders, headerOf } from './headers.js'
import { createMac, type Mac, type SignedText } from './mac.js'
import { readSignature } from './signature.js'

/**
 * What 1.3.0 leaves open of its signature: whether the HMAC covers the string `body@timestamp` or the SHA-256 digest of
 * it, and whether the signing key is decoded from base64 first or used as it stands.
 */
export type SignatureReading = 'string-decoded' | 'digest-decoded' | 'string-literal' | 'digest-literal'

/** Every reading, in the order in which they are tried. */
export const SIGNATURE_READINGS: readonly SignatureReading[] = [
  'string-decoded',
  'digest-decoded',
  'string-literal',
  'digest-literal',
]

/** `signingKey` of the webhook; several while one takes the place of another, or for several webhooks. */
export type SigningKeys = string | readonly string[]

/** Why a call is not to be believed. For your own log: the caller is told nothing. */
export type RefusalReason =
  | 'SIGNATURE_MISSING'
  | 'SIGNATURE_MALFORMED'
  | 'SIGNATURE_WRONG'
  | 'TIMESTAMP_MISSING'
  | 'TIMESTAMP_MALFORMED'
  | 'TIMESTAMP_TOO_OLD'
  | 'TIMESTAMP_TOO_NEW'
  | 'REPLAYED'

export type Verification = VerifiedCall | { readonly valid: false; readonly reason: RefusalReason }

/** A call of whoever holds the key. */
export interface VerifiedCall {
  readonly valid: true
  /** The reading that fitted. */
  readonly reading: SignatureReading
  /** Which of the keys: its place in the list. */
  readonly keyIndex: number
  /** When it was signed, by the platform's clock, in milliseconds since the epoch. */
  readonly signedAt: number
  /** Tells this call from any other. */
  readonly id: string
}

export interface VerifyOptions {
  /** Those to take, where it was settled with the platform. @default all four */
  readonly readings?: readonly SignatureReading[]
  /** How far the timestamp may be from our clock, to either side, in milliseconds. @default 300_000 */
  readonly toleranceMs?: number
  readonly clock?: Pick<Clock, 'now'>
  /** @default none for `verify`, one in memory for a verifier */
  readonly replayCache?: ReplayCache
}

export interface VerifierOptions extends VerifyOptions {
  /** A value, or a function that is asked at each call. At most 16. */
  readonly keys: SigningKeys | (() => SigningKeys | Promise<SigningKeys>)
}

/** Checks calls, and knows how the holder of each key signs. */
export interface Verifier {
  /**
   * @param rawBody the bytes as they came: JSON that was parsed and written again has another signature
   * @param options.remember `false`: a repetition is refused, and this call not yet remembered, until `remember` is
   * told that it was handled. @default true
   * @throws {ConfigurationError} `ARGUMENT_INVALID`: the body is not bytes
   */
  verify(rawBody: Uint8Array, headers: CallHeaders, options?: { readonly remember?: boolean }): Promise<Verification>
  /** @returns `false`: the same call was remembered before */
  remember(call: VerifiedCall): Promise<boolean>
}

const TOLERANCE_MS = 300_000
const MAX_KEYS = 16
const MIN_KEY_LENGTH = 16
const OPTIONS = ['keys', 'readings', 'toleranceMs', 'clock', 'replayCache']

/**
 * Checks one call of a webhook of 1.3.0 by its raw body and its headers `Afnor-Signature` and
 * `Afnor-Signature-Timestamp`. Keeps nothing in mind: a verifier is cheaper, and knows repetitions.
 * @throws {ConfigurationError} an argument is wrong. A call that is not to be believed is no error
 */
export async function verify(
  rawBody: Uint8Array,
  headers: CallHeaders,
  keys: SigningKeys,
  options: VerifyOptions = {},
): Promise<Verification> {
  const replayCache = options.replayCache ?? { has: () => false, add: () => true }
  return createVerifier({ ...options, keys, replayCache }).verify(rawBody, headers)
}

/**
 * A verifier for the webhooks of 1.3.0. The first call that is valid pins the reading of its key, which is tried first
 * from then on. When it no longer fits the others are tried again, and the one that fits is pinned in its place: no
 * reading can be forged without the key, and a platform that mends its signature must not be refused for ever. The cost
 * of a wrong signature is bounded by the number of keys.
 * @throws {ConfigurationError} `OPTION_INVALID`, naming the option
 */
export function createVerifier(options: VerifierOptions): Verifier {
  for (const key of Object.keys(options)) {
    if (!OPTIONS.includes(key)) throw refuse(key, `is not known; known are ${OPTIONS.join(', ')}`)
  }
  const { keys, readings = SIGNATURE_READINGS, toleranceMs = TOLERANCE_MS, clock = systemClock } = options
  const { replayCache = createReplayCache({ clock }) } = options
  if (!Array.isArray(readings) || readings.length === 0 || !readings.every((one) => SIGNATURE_READINGS.includes(one))) {
    throw refuse('readings', `must be a list of ${SIGNATURE_READINGS.join(', ')}`)
  }
  if (!(Number.isFinite(toleranceMs) && toleranceMs >= 1_000 && toleranceMs <= 86_400_000)) {
    throw refuse('toleranceMs', 'must be a number of milliseconds from 1000 to 86400000')
  }
  const signers = new Signers()
  if (typeof keys !== 'function') signers.take(keys)

  return {
    async remember({ id, signedAt }) {
      return replayCache.add(id, signedAt + toleranceMs)
    },
    async verify(rawBody, headers, { remember: atOnce = true } = {}) {
      if (!(rawBody instanceof Uint8Array)) {
        const why = 'rawBody must be the bytes as they came, a Uint8Array; have your framework leave the body unparsed'
        throw new ConfigurationError('ARGUMENT_INVALID', why, { field: 'rawBody' })
      }
      const read = readHeaders(headers, clock.now(), toleranceMs)
      if (typeof read === 'string') return { valid: false, reason: read }
      if (typeof keys === 'function') signers.take(await keys())
      const { timestamp, signature, signedAt } = read
      const found = signers.find({ body: rawBody, suffix: `@${timestamp}` }, signature, readings)
      const signer = found instanceof Promise ? await found : found
      if (!signer) return { valid: false, reason: 'SIGNATURE_WRONG' }
      const { reading, keyIndex } = signer
      const call: VerifiedCall = { valid: true, reading, keyIndex, signedAt, id: read.id }
      const fresh = atOnce ? replayCache.add(read.id, signedAt + toleranceMs) : not(replayCache.has(read.id))
      // Whatever can be had at once is: a turn of the event loop costs more than all the rest.
      return (typeof fresh === 'boolean' ? fresh : await fresh) ? call : { valid: false, reason: 'REPLAYED' }
    },
  }
}

interface Signer {
  readonly literal: Mac
  /** Absent for a key that is no base64. */
  readonly decoded: Mac | undefined
  pinned: SignatureReading | undefined
}

type Found = Pick<VerifiedCall, 'reading' | 'keyIndex'>

/** The keys of now. What is known of one is kept for as long as it is among them. */
class Signers {
  #byKey = new Map<string, Signer>()
  /** By their place in the list, where a key may stand twice. */
  #list: readonly Signer[] = []
  #given: unknown

  take(keys: SigningKeys): void {
    if (keys === this.#given) return
    const list = typeof keys === 'string' ? [keys] : keys
    if (!Array.isArray(list) || list.length === 0 || list.length > MAX_KEYS) {
      throw refuse('keys', `must be a signing key, or a list of 1 to ${MAX_KEYS}`)
    }
    // What stands in where a variable is not set, `none` say, is a key that anybody can sign with.
    if (!list.every((key) => typeof key === 'string' && key.trim().length >= MIN_KEY_LENGTH)) {
      throw refuse('keys', `must be signing keys as the platform gave them, of at least ${MIN_KEY_LENGTH} characters`)
    }
    const byKey = new Map<string, Signer>()
    this.#list = list.map((key: string) => {
      const signer = byKey.get(key) ?? this.#byKey.get(key) ?? signerOf(key.trim())
      byKey.set(key, signer)
      return signer
    })
    this.#byKey = byKey
    // A list may be changed in place, a text cannot.
    this.#given = typeof keys === 'string' ? keys : undefined
  }

  /** By the pinned readings first, and then by all the others. */
  find(
    text: SignedText,
    signature: Uint8Array,
    readings: readonly SignatureReading[],
  ): Found | undefined | Promise<Found | undefined> {
    const list = this.#list
    const find = list[0]?.literal.atOnce ? findNow : findLater
    return find(list, text, signature, readings)
  }
}

type Asked = [list: readonly Signer[], text: SignedText, signature: Uint8Array, readings: readonly SignatureReading[]]

function findNow(...[list, text, signature, readings]: Asked): Found | undefined {
  for (let keyIndex = 0; keyIndex < list.length; keyIndex++) {
    const signer = list[keyIndex] as Signer
    const reading = signer.pinned
    if (reading && isOf(signer, reading, text, signature) === true) return { reading, keyIndex }
  }
  for (let keyIndex = 0; keyIndex < list.length; keyIndex++) {
    const signer = list[keyIndex] as Signer
    for (const reading of readings) {
      if (reading === signer.pinned || isOf(signer, reading, text, signature) !== true) continue
      signer.pinned = reading
      return { reading, keyIndex }
    }
  }
  return undefined
}

async function findLater(...[list, text, signature, readings]: Asked): Promise<Found | undefined> {
  for (const [keyIndex, signer] of list.entries()) {
    const reading = signer.pinned
    if (reading && (await isOf(signer, reading, text, signature))) return { reading, keyIndex }
  }
  for (const [keyIndex, signer] of list.entries()) {
    const others = readings.filter((reading) => reading !== signer.pinned)
    // Begun all together: each is handed to another thread.
    const fits = await Promise.all(others.map((reading) => Promise.resolve(isOf(signer, reading, text, signature))))
    const reading = others[fits.indexOf(true)]
    if (!reading) continue
    signer.pinned = reading
    return { reading, keyIndex }
  }
  return undefined
}

function isOf(signer: Signer, reading: SignatureReading, text: SignedText, signature: Uint8Array) {
  const mac = reading === 'string-decoded' || reading === 'digest-decoded' ? signer.decoded : signer.literal
  const ofDigest = reading === 'digest-decoded' || reading === 'digest-literal'
  return mac ? mac.isOf(text, ofDigest, signature) : false
}

function signerOf(key: string): Signer {
  const decoded = bytesOf(standard(key))
  return {
    literal: createMac(new TextEncoder().encode(key)),
    decoded: decoded ? createMac(decoded) : undefined,
    pinned: undefined,
  }
}

function not(value: boolean | Promise<boolean>): boolean | Promise<boolean> {
  return typeof value === 'boolean' ? !value : value.then((one) => !one)
}

interface ReadHeaders {
  /** As it came: that is what is signed. */
  readonly timestamp: string
  readonly signedAt: number
  readonly signature: Uint8Array
  readonly id: string
}

function readHeaders(headers: CallHeaders, now: number, toleranceMs: number): ReadHeaders | RefusalReason {
  const given = headerOf(headers, 'afnor-signature')
  if (given === undefined || given === '') return 'SIGNATURE_MISSING'
  const timestamp = headerOf(headers, 'afnor-signature-timestamp')
  if (timestamp === undefined || timestamp === '') return 'TIMESTAMP_MISSING'
  const signature = readSignature(given)
  if (!signature) return 'SIGNATURE_MALFORMED'
  // Digits alone: the last @ of what is signed is ours then, and no body can pass for another with its timestamp.
  if (!/^\d{1,12}$/.test(timestamp)) return 'TIMESTAMP_MALFORMED'
  const signedAt = Number(timestamp) * 1000
  if (signedAt < now - toleranceMs) return 'TIMESTAMP_TOO_OLD'
  if (signedAt > now + toleranceMs) return 'TIMESTAMP_TOO_NEW'
  // The timestamp is signed too: no other call has this signature.
  return { timestamp, signedAt, signature: signature.bytes, id: signature.text }
}

/** Base64 in its own alphabet, where that of URLs was given. */
function standard(base64: string): string {
  return /[-_]/.test(base64) ? base64.replaceAll('-', '+').replaceAll('_', '/') : base64
}

/** `undefined` when it is no base64. */
function bytesOf(base64: string): Uint8Array | undefined {
  let binary: string
  try {
    binary = atob(base64)
  } catch {
    return undefined
  }
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at)
  return bytes
}

function refuse(field: string, why: string): ConfigurationError {
  return new ConfigurationError('OPTION_INVALID', `${field} ${why}`, { field })
}
