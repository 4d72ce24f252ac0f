import { DocumentError, FacturelleError, PlatformError } from '@facturelle/core'

/** Where the command writes, and what it may ask of its surroundings. Tests pass their own. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Colours and the waiting line. */
  readonly interactive: boolean
  /** Whether somebody sees the waiting line though what is written goes elsewhere. @default as `interactive` */
  readonly watched?: boolean
}

/** What a text is in colour. */
export type Tone = 'bad' | 'doubtful' | 'good' | 'aside'

const COLOURS: Readonly<Record<Tone, number>> = { bad: 31, doubtful: 33, good: 32, aside: 2 }

/** Prints what happens: a line for people, or one JSON object per line for programs. */
export interface Printer {
  /** It prints for programs. */
  readonly json: boolean
  /** One labelled line, and what it stands for in JSON. */
  line(label: string, text: string, event?: { readonly event: string } & Record<string, unknown>): void
  /** Text for people only. */
  note(text: string): void
  /** Text for people only, made safe and coloured piece by piece. */
  pieces(...pieces: readonly (string | readonly [Tone, string])[]): void
  /** An object for programs only. */
  event(event: { readonly event: string } & Record<string, unknown>): void
  /** How far the work is, in place of what was said last; the next line takes its place. On terminals only. */
  progress(text: string): void
  /** The same as a bar, for people alone. */
  bar(done: number, total: number, text: string): void
  /** @param more what else programs are told */
  failure(failure: unknown, more?: Record<string, unknown>): void
}

const LABEL_WIDTH = 17
const TAKEN = 'Invoices are taken as Factur-X (PDF), CII or UBL (XML); so are CDAR and French e-reporting files.'

export function createPrinter(terminal: Terminal, json: boolean): Printer {
  const paint = (code: number, text: string) => (terminal.interactive ? `\u001b[${code}m${text}\u001b[0m` : text)
  let waiting = false
  const clear = () => {
    if (waiting) terminal.err('\r\u001b[K')
    waiting = false
  }
  const progress = (text: string) => {
    if (json || !(terminal.watched ?? terminal.interactive)) return
    terminal.err(`\r\u001b[K${printable(text)}`)
    waiting = text !== ''
  }
  return {
    json,
    line(label, text, event) {
      clear()
      if (!json) terminal.out(`  ${paint(2, label.padEnd(LABEL_WIDTH))}${printable(text)}\n`)
      else if (event) terminal.out(`${JSON.stringify(event)}\n`)
    },
    note(text) {
      clear()
      if (!json) terminal.out(`${text}\n`)
    },
    pieces(...pieces) {
      clear()
      if (json) return
      const painted = pieces.map((piece) =>
        typeof piece === 'string' ? printable(piece) : paint(COLOURS[piece[0]], printable(piece[1])),
      )
      terminal.out(`${painted.join('')}\n`)
    },
    event(event) {
      clear()
      if (json) terminal.out(`${JSON.stringify(event)}\n`)
    },
    progress,
    bar(done, total, text) {
      progress(`${bar(done, total)} ${done}/${total}  ${text}`)
    },
    failure(failure, more = {}) {
      clear()
      const { code, message } = describe(failure)
      if (!json) terminal.err(`${paint(31, 'error')} ${code}: ${message.split('\n').map(printable).join('\n')}\n`)
      else {
        const platform = PlatformError.isInstance(failure) ? pick(failure) : {}
        terminal.out(`${JSON.stringify({ event: 'error', ...more, code, message, ...platform })}\n`)
      }
    },
  }
}

const BAR_WIDTH = 24

/** How far something is, in letters that every terminal has. */
function bar(done: number, total: number): string {
  const full = Math.round((BAR_WIDTH * Math.min(done, total)) / Math.max(1, total))
  return `[${'#'.repeat(full)}${'.'.repeat(BAR_WIDTH - full)}]`
}

/** A time as people say it: `40 s`, `3 min 5 s`. */
export function duration(ms: number): string {
  const seconds = Math.round(ms / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

function pick({ status, platformCode, requestId, issues }: PlatformError): Record<string, unknown> {
  return { status, platformCode, requestId, issues }
}

/** What is said of a failure: a stack helps nobody at a terminal, and a foreign error's text may hold anything. */
function describe(failure: unknown): { code: string; message: string } {
  if (DocumentError.isInstance(failure) && failure.code === 'NOT_RECOGNISED') {
    return { code: failure.code, message: `${failure.message}\n  ${TAKEN}` }
  }
  if (FacturelleError.isInstance(failure)) return failure
  const { code, message } = (failure ?? {}) as { code?: unknown; message?: unknown }
  return {
    code: typeof code === 'string' ? code : 'UNEXPECTED',
    message: typeof message === 'string' ? message : 'something unexpected was thrown',
  }
}

/** Text from files and platforms must not steer the terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ')
}
