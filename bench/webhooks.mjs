// What it costs to check the signature of a webhook call, against the HMAC alone over the same bytes.
import { createHash, createHmac, createSecretKey, randomBytes, timingSafeEqual } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { atMost, printTable, printTarget } from './figures.mjs'
import { entry } from './places.mjs'

/** A `Flow` with an acknowledgement of a few findings, and one with many. */
const BODY_BYTES = [700, 16_000]
const ROUNDS = 60
const CALLS = 100
/** What is timed at a time: so few that the longest way is hardly more often interrupted than the shortest. */
const TIMED_CALLS = 20
const PINNED = 1.3
const UNPINNED = 5
const NOW = 1_795_255_200
const clock = { now: () => NOW * 1000 }

export async function run() {
  const { createVerifier } = await import(pathToFileURL(entry('afnor-flow/webhooks')))
  console.log(`\nchecking a webhook call, microseconds, the best ${TIMED_CALLS} calls on end of ${ROUNDS * CALLS}`)
  const rows = []
  const worst = { pinned: 0, unpinned: 0 }
  for (const bytes of BODY_BYTES) {
    const means = { 'node:crypto': await measure(nodeMeans, bytes, createVerifier) }
    means.WebCrypto = await measure(webMeans, bytes, createVerifier)
    for (const [title, figures] of Object.entries(means)) {
      const cell = (name) => `${figures[name].toFixed(1)} (${(figures[name] / figures.bare).toFixed(2)}x)`
      rows.push([`${title}, ${bytes} bytes`, figures.bare.toFixed(1), ...['pinned', 'unpinned', 'wrong'].map(cell)])
      // Against the HMAC by the same means: on Node, what is Node's own is several times faster than WebCrypto.
      const { bare, pinned, unpinned, wrong } = figures
      worst.pinned = Math.max(worst.pinned, pinned / bare)
      worst.unpinned = Math.max(worst.unpinned, unpinned / bare, wrong / bare)
    }
  }
  printTable(['(by the same means)', 'HMAC alone', 'pinned', 'first call of a key', 'wrong signature'], rows)
  const unit = 'x'
  printTarget('pinned, against the HMAC alone', PINNED, worst.pinned, { met: atMost(PINNED), unit })
  printTarget('not pinned: the last reading, and none', UNPINNED, worst.unpinned, { met: atMost(UNPINNED), unit })
}

const nodeMeans = {
  title: 'node:crypto',
  prepare: () => () => undefined,
  bare(key) {
    const secret = createSecretKey(key)
    return ({ joined, signature }) => timingSafeEqual(createHmac('sha256', secret).update(joined).digest(), signature)
  },
}

const webMeans = {
  title: 'WebCrypto',
  /** As in a runtime that is not Node. */
  prepare() {
    const { getBuiltinModule } = process
    process.getBuiltinModule = undefined
    return () => {
      process.getBuiltinModule = getBuiltinModule
    }
  },
  async bare(key) {
    const algorithm = { name: 'HMAC', hash: 'SHA-256' }
    const imported = await crypto.subtle.importKey('raw', key, algorithm, false, ['verify'])
    return ({ joined, signature }) => crypto.subtle.verify('HMAC', imported, signature, joined)
  },
}

async function measure(means, bytes, createVerifier) {
  const restore = means.prepare()
  try {
    const key = randomBytes(32)
    const keys = key.toString('base64')
    const pinned = createVerifier({ keys, clock })
    const bare = await means.bare(key)
    const times = { bare: [], pinned: [], unpinned: [], wrong: [] }
    // The first rounds warm up.
    for (let round = -15; round < ROUNDS; round++) {
      const calls = Array.from({ length: CALLS }, () => callOf(bytes, (text) => hmac(key, text)))
      const wrong = Array.from({ length: CALLS }, () => callOf(bytes, () => randomBytes(32)))
      const firsts = await Promise.all(
        Array.from({ length: CALLS }, async (_, at) => {
          const other = randomBytes(32).toString('base64')
          const verifier = createVerifier({ keys: other, clock })
          // The key is imported, as it is from the second call on, but not pinned: none fitted.
          await verifier.verify(wrong[at].body, wrong[at].headers)
          return { verifier, ...callOf(bytes, (text) => hmac(other, createHash('sha256').update(text).digest())) }
        }),
      )
      const took = {
        bare: await each(calls, bare),
        pinned: await each(calls, ({ body, headers }) => pinned.verify(body, headers), isValid),
        unpinned: await each(firsts, ({ verifier, body, headers }) => verifier.verify(body, headers), isValid),
        wrong: await each(wrong, ({ body, headers }) => pinned.verify(body, headers), isRefused),
      }
      if (round >= 0) for (const [name, time] of Object.entries(took)) times[name].push(time)
    }
    // What else runs on the machine only ever adds.
    return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, Math.min(...all)]))
  } finally {
    restore()
  }
}

let made = 0

/** Each with a body of its own: a repetition would be refused. */
function callOf(bytes, signatureOf) {
  const body = Buffer.from(JSON.stringify({ flowId: `i_${++made}`, more: 'x'.repeat(bytes) }).slice(-bytes))
  body.write(String(made))
  const joined = Buffer.concat([body, Buffer.from(`@${NOW}`)])
  const signature = signatureOf(joined)
  const headers = { 'afnor-signature': signature.toString('base64'), 'afnor-signature-timestamp': String(NOW) }
  return { body, joined, signature, headers }
}

function hmac(key, text) {
  return createHmac('sha256', key).update(text).digest()
}

const isTrue = (fits) => fits === true
const isValid = ({ valid }) => valid
const isRefused = ({ reason }) => reason === 'SIGNATURE_WRONG'

/** @returns microseconds for a call, of calls one after the other: the best of those timed together */
async function each(calls, check, isSound = isTrue) {
  const times = []
  let sound = true
  for (let from = 0; from < calls.length; from += TIMED_CALLS) {
    const some = calls.slice(from, from + TIMED_CALLS)
    const started = performance.now()
    for (const call of some) sound = isSound(await check(call)) && sound
    times.push(((performance.now() - started) * 1000) / some.length)
  }
  if (!sound) throw new Error('a call was not taken for what it is')
  return Math.min(...times)
}
