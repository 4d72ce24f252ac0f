import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Blackholes, openBlackholes } from './support/faults/blackhole.js'
import { catalogue } from './support/faults/catalogue.js'
import { cellsOf, judge, type Measured, measure, print, type TransportUnderTest } from './support/faults/matrix.js'
import { invoice, PHASES } from './support/faults/phases.js'
import { makeBomb } from './support/faults/treatments.js'

const transports: readonly TransportUnderTest[] = [{ name: 'fetch', ownsConnections: false, options: () => ({}) }]

/** More than the buffers of a connection on loopback hold, so that sending waits for the reader. */
const LARGE_BYTES = 16_000_000
/** How long a runtime may take to put away what its connections needed. */
const SETTLING_MS = 3000
/** The faults that every public call has to outlive. */
const FAULTS = 24

// The rows are needed before the servers are there: to name the cells.
const unequipped = (ownsConnections: boolean) =>
  catalogue({
    blackholes: { take: () => never(), close: async () => undefined },
    bomb: Buffer.alloc(0),
    ownsConnections,
  })

it(`the catalogue has all ${FAULTS} faults`, () => {
  const numbers = new Set(unequipped(true).map(({ number }) => number))
  expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: FAULTS }, (_, at) => at + 1))
})

describe.each(transports)('faults × phases, $name transport', (transport) => {
  const { ownsConnections } = transport
  const unhandled: unknown[] = []
  const note = (reason: unknown) => unhandled.push(reason)
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
  let timersBefore = 0
  let blackholes: Blackholes
  let measured: readonly Measured[] = []

  beforeAll(async () => {
    process.on('unhandledRejection', note)
    const [bomb, usual, large] = await Promise.all([makeBomb(), invoice(), invoice(LARGE_BYTES)])
    blackholes = await openBlackholes(PHASES.length)
    timersBefore = timers()
    measured = await measure(cellsOf(catalogue({ blackholes, bomb, ownsConnections })), transport, { usual, large })
  })
  afterAll(async () => {
    await blackholes?.close()
    process.off('unhandledRejection', note)
    console.log(print(measured, transport))
  })

  it.each(cellsOf(unequipped(ownsConnections)).map(({ fault, phase }) => [fault.name, phase] as const))(
    '%s, %s',
    (name, phase) => {
      const cell = measured.find((each) => each.fault.name === name && each.phase === phase)
      expect(cell && judge(cell, transport)).toEqual([])
    },
  )

  it('leaves no rejection unhandled, and no timer', async () => {
    const until = performance.now() + SETTLING_MS
    do await new Promise((resolve) => setTimeout(resolve, 10))
    while (timers() > timersBefore && performance.now() < until)
    expect(timers()).toBeLessThanOrEqual(timersBefore)
    expect(unhandled).toEqual([])
  })
})

function never(): never {
  throw new Error('the cells are only named here')
}
