// One contender in a process of its own: makes as many calls as it is told and says what they cost.
import { CONTENDERS } from './contenders.mjs'

const [name, server] = process.argv.slice(2)
const call = await CONTENDERS[name](JSON.parse(server))
if (call) {
  const page = await call()
  if (page?.results?.length !== 3) throw new Error(`${name} does not read the page`)
}
process.on('message', (turn) => void take(turn))
process.on('disconnect', () => process.exit())
process.send({ built: call !== undefined })

/** No collection is forced before: what it throws away, compiled code too, would cost more than the calls. */
async function take({ calls, parallel }) {
  const cpu = process.cpuUsage()
  const started = performance.now()
  let left = calls
  const worker = async () => {
    while (left-- > 0) await call()
  }
  await Promise.all(Array.from({ length: parallel }, worker))
  const wallMs = performance.now() - started
  const { user, system } = process.cpuUsage(cpu)
  process.send({ cpuMicros: (user + system) / calls, perSecond: calls / (wallMs / 1000) })
}
