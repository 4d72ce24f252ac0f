import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import net from 'node:net'
import type { Place } from './lab.js'

/** Listens on so many ports, with the shortest queue of connections there is, and tells the ports. */
const LISTENER = `
const net = require('node:net')
const ports = []
const count = Number(process.argv[1])
for (let at = 0; at < count; at++) {
  const server = net.createServer()
  server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
    if (ports.push(server.address().port) === count) process.stdout.write(JSON.stringify(ports) + '\\n')
  })
}`

/**
 * Stops the listener when it has told its ports, and kills it when its own input ends: that is when the tests close
 * the blackhole, and also when they die in whatever way. A stopped process could not look after itself.
 */
const KEEPER = `
const listener = require('node:child_process').spawn(process.execPath, ['-e', process.argv[1], process.argv[2]], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
let told = ''
listener.stdout.on('data', (chunk) => {
  told += chunk
  if (!told.endsWith('\\n')) return
  listener.kill('SIGSTOP')
  process.stdout.write(told)
})
process.stdin.on('end', () => {
  listener.kill('SIGKILL')
  process.exit()
}).resume()`

/** A connection that is not made in that time will not be made. */
const SILENCE_MS = 150
/** `TCP_SYN_SENT` in the kernel's table. */
const CONNECTING = '02'

export interface Blackholes {
  /** The next free place: nothing answers a connection to it, and nothing refuses it. */
  take(): Place
  close(): Promise<void>
}

/** Ports where connecting hangs: a stopped process listens there, and its queue of connections is full. */
export async function openBlackholes(count: number): Promise<Blackholes> {
  const keeper = spawn(process.execPath, ['-e', KEEPER, LISTENER, String(count)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ports = await toldBy(keeper)
  const fillers: net.Socket[] = []
  await Promise.all(ports.map((port) => fill(port, fillers)))
  const free = [...ports]
  return {
    take() {
      const port = free.pop()
      if (port === undefined) throw new Error(`more than ${count} blackholes are asked for`)
      return {
        url: `http://127.0.0.1:${port}`,
        connections: () => connectingTo(port),
        close: async () => undefined,
      }
    },
    async close() {
      for (const socket of fillers) socket.destroy()
      keeper.stdin?.end()
      await once(keeper, 'exit')
    },
  }
}

async function toldBy(keeper: ChildProcess): Promise<readonly number[]> {
  let told = ''
  for await (const chunk of keeper.stdout ?? []) {
    told += String(chunk)
    if (told.endsWith('\n')) return JSON.parse(told) as number[]
  }
  throw new Error('the blackhole could not be opened')
}

/** Connects, one after the other, until a connection hangs: from then on the kernel drops what comes. */
async function fill(port: number, fillers: net.Socket[]): Promise<void> {
  for (;;) {
    const socket = net.connect(port, '127.0.0.1').on('error', () => undefined)
    let timer: NodeJS.Timeout | undefined
    const made = await Promise.race([
      once(socket, 'connect').then(() => true),
      new Promise<boolean>((resolve) => {
        timer = setTimeout(resolve, SILENCE_MS, false)
      }),
    ])
    clearTimeout(timer)
    if (!made) {
      socket.destroy()
      return
    }
    fillers.push(socket)
  }
}

/** Sockets of this machine that are still trying to connect there, from the kernel's table (proc(5), `net/tcp`). */
function connectingTo(port: number): number {
  const remote = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  return readFileSync('/proc/self/net/tcp', 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , to, state]) => to?.endsWith(remote) && state === CONNECTING).length
}
