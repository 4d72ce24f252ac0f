import { performance } from 'node:perf_hooks'
import type { AfnorFlowSettings } from '@facturelle/afnor-flow'
import type { PreparedDocument } from '@facturelle/core'
import type { Fault } from './catalogue.js'
import { openLab, type Place } from './lab.js'
import { CALLS, PHASES, type Phase } from './phases.js'

/** A transport under test, as the options of a client that choose it. */
export interface TransportUnderTest {
  readonly name: string
  /** Whether it makes its connections itself, and so knows what happened before a request could leave. */
  readonly ownsConnections: boolean
  options(): Partial<AfnorFlowSettings>
}

export interface Cell {
  readonly fault: Fault
  readonly phase: Phase
}

export interface Measured extends Cell {
  readonly outcome: string
  readonly error?: unknown
  readonly elapsedMs: number
  /** By when the call had to be settled. */
  readonly deadlineMs: number
  /** How late a bare timer of that deadline rang: so long nothing ran in this process at all. */
  readonly machineLateMs: number
  /** Connections with the fault that were open a moment after the call was settled. */
  readonly leftOpen: number
}

/** What goes wrong with a cell, in words; empty when it is right. */
export type Verdict = readonly string[]

/** What the issue promises, and what a busy machine is given in a test run: its clocks may all ring late. */
export const PROMISED_MS = 50
export const TOLERATED_MS = 10 * PROMISED_MS
const TIMEOUT_MS = 400
/** The deadline where none is needed: what the last attempt met is told, not that time ran out on a busy machine. */
const AMPLE_MS = 4000
/** What ends by itself has ended by then, all its attempts and look-ups on a busy machine included. */
const BY_ITSELF_MS = 2000
const LOOKUP_MS = 200
/** For a look-up that finds: it ends with that, and must not be cut short by a busy machine. */
const FINDING_MS = 1000
const AT_A_TIME = 12
const GRACE_MS = 500
/** How far a time counted from seconds may be from the one that was meant. */
const RETRY_AT_MS = 3000

export function cellsOf(faults: readonly Fault[]): readonly Cell[] {
  return faults.flatMap((fault) =>
    PHASES.filter((phase) => fault.expected[phase] !== undefined).map((phase) => ({ fault, phase })),
  )
}

/** Measures all cells, several at a time; those that take the machine for themselves come last, one by one. */
export async function measure(
  cells: readonly Cell[],
  transport: TransportUnderTest,
  documents: { readonly usual: PreparedDocument; readonly large: PreparedDocument },
): Promise<readonly Measured[]> {
  // What is loaded at its first use (TLS and its root certificates, a decompressor) does not count.
  for (const cell of cells.filter(({ fault }) => fault.warmsUp)) await measureCell(cell, transport, documents.usual)
  const measured: Measured[] = []
  const run = async (waiting: Cell[]) => {
    for (let cell = waiting.shift(); cell; cell = waiting.shift()) {
      measured.push(await measureCell(cell, transport, cell.fault.largeDocument ? documents.large : documents.usual))
    }
  }
  const together = cells.filter(({ fault }) => !fault.alone)
  await Promise.all(Array.from({ length: AT_A_TIME }, () => run(together)))
  await run(cells.filter(({ fault }) => fault.alone))
  return measured
}

async function measureCell(
  { fault, phase }: Cell,
  transport: TransportUnderTest,
  document: PreparedDocument,
): Promise<Measured> {
  const { treatment } = fault
  const limits = {
    timeoutMs: fault.timeoutMs ?? (fault.endsByItself ? AMPLE_MS : TIMEOUT_MS),
    lookupMs: phase === 'taken' ? FINDING_MS : LOOKUP_MS,
    pollingMs: (fault.timeoutMs ?? TIMEOUT_MS) + 100,
  }
  const { operation, open, deadlineMs } = CALLS[phase]
  const lab = await openLab()
  const place: Place = (await fault.place?.()) ?? lab
  try {
    const spoil = () => treatment && lab.spoil(operation, treatment, phase === 'taken')
    const call = open({
      lab,
      ...limits,
      document,
      transport: transport.options(),
      tokenOrigin: phase === 'token' ? place.url : lab.url,
      flowOrigin: phase === 'token' ? lab.url : place.url,
    })
    if (!fault.afterFirst || fault.fromTheStart) spoil()
    if (fault.afterFirst) {
      const first = await call()
      if (first.outcome !== 'value' && first.outcome !== 'accepted') {
        return {
          fault,
          phase,
          ...first,
          outcome: `in health: ${first.outcome}`,
          elapsedMs: 0,
          machineLateMs: 0,
          deadlineMs: 0,
          leftOpen: 0,
        }
      }
      await fault.afterFirst(lab)
      if (!fault.fromTheStart) spoil()
    }
    const started = performance.now()
    let rang = 0
    const bare = setTimeout(() => {
      rang = performance.now() - started
    }, deadlineMs(limits))
    const result = await call()
    const elapsedMs = performance.now() - started
    clearTimeout(bare)
    return {
      fault,
      phase,
      ...result,
      elapsedMs,
      machineLateMs: Math.max(0, rang - deadlineMs(limits)),
      deadlineMs: deadlineMs(limits),
      leftOpen: await leftOpen(place),
    }
  } finally {
    await Promise.all([lab.close(), place === lab ? undefined : place.close()])
  }
}

/** A connection that is being closed is let go: the kernel takes a moment to tell the other side. */
async function leftOpen(place: Place): Promise<number> {
  const until = performance.now() + GRACE_MS
  for (;;) {
    const open = place.connections()
    if (open === 0 || performance.now() > until) return open
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

export function judge(measured: Measured, { ownsConnections }: TransportUnderTest): Verdict {
  const { fault, phase, outcome, error, elapsedMs, deadlineMs, machineLateMs, leftOpen } = measured
  const wrong: string[] = []
  const right = fault.expected[phase] ?? []
  if (!right.includes(outcome)) wrong.push(`came to "${outcome}", which is none of "${right.join('", "')}"`)
  if (elapsedMs > deadlineMs + machineLateMs + TOLERATED_MS) {
    wrong.push(`took ${Math.round(elapsedMs)} ms; ${deadlineMs} ms were given`)
  }
  // Polling goes on for its time.
  if (fault.endsByItself && phase !== 'polling' && elapsedMs > BY_ITSELF_MS) {
    wrong.push(`took ${Math.round(elapsedMs)} ms for what ends by itself`)
  }
  if (leftOpen > 0 && (ownsConnections || !fault.connecting)) wrong.push(`left ${leftOpen} connection(s) open`)
  if (fault.retryAt !== undefined && (phase === 'api' || phase === 'download')) {
    const { retryAt } = (error ?? {}) as { retryAt?: string | number | Date }
    const off = retryAt === undefined ? Number.NaN : Math.abs(new Date(retryAt).getTime() - fault.retryAt)
    if (!(off <= RETRY_AT_MS)) {
      wrong.push(`says retryAt ${String(retryAt)}; ${new Date(fault.retryAt).toISOString()} is right`)
    }
  }
  return wrong
}

/** The matrix as a table: rows faults, columns phases; a cell is what it came to, and after how many milliseconds. */
export function print(measured: readonly Measured[], transport: TransportUnderTest): string {
  const faults = [...new Set(measured.map(({ fault }) => fault))].sort((a, b) => a.number - b.number)
  const rows = faults.map((fault) => [
    `${String(fault.number).padStart(2)} ${fault.name}`,
    ...PHASES.map((phase) => {
      const cell = measured.find((each) => each.fault === fault && each.phase === phase)
      return cell ? `${judge(cell, transport).length > 0 ? '✗ ' : ''}${brief(cell)}` : '–'
    }),
  ])
  const table = [[`transport: ${transport.name}`, ...PHASES], ...rows]
  const widths = [0, ...PHASES].map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  const lines = table.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return [...lines, '', summary(measured), LEGEND].join('\n')
}

const LEGEND =
  'code? = the request may have been sent; ms after the outcome; "waited" = an outage, until the signal; +n = connections still being made'

function brief({ outcome, elapsedMs, leftOpen }: Measured): string {
  const short = outcome
    .replace(/^TransportError (\S+) maybe$/, '$1?')
    .replace(/^TransportError (\S+) no$/, '$1')
    .replace(/^(AuthError|PlatformError) /, '')
    .replace(/^inDoubt (\S+)$/, 'in doubt, $1')
    .replace(/^notReceived (\S+)$/, 'not received, $1')
    .replace(/^aborted$/, 'waited')
  return `${short.slice(0, 40)} ${Math.round(elapsedMs)}${leftOpen > 0 ? ` +${leftOpen}` : ''}`
}

function summary(measured: readonly Measured[]): string {
  const late = measured
    .map((cell) => ({ cell, by: cell.elapsedMs - cell.deadlineMs }))
    .sort((one, other) => other.by - one.by)
  const [worst] = late
  if (!worst) return 'no cell'
  const beyond = (ofMachine: boolean) =>
    late.filter(({ cell, by }) => by - (ofMachine ? 0 : cell.machineLateMs) > PROMISED_MS).length
  const { fault, phase, machineLateMs } = worst.cell
  return [
    `${late.length} cells; the latest was ${worst.by.toFixed(1)} ms after its deadline (${fault.name}, ${phase});`,
    `a bare timer was ${machineLateMs.toFixed(1)} ms late there.`,
    `More than ${PROMISED_MS} ms after the deadline: ${beyond(true)}; after a bare timer: ${beyond(false)}`,
  ].join(' ')
}
