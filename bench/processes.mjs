// Processes of the measures: each does one thing, so that what is measured is its own.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { root } from './places.mjs'

/**
 * Starts a file of this folder. It is ready at its first message, and ends with this process.
 * @returns what it said first, `ask`, which sends a message and resolves with the next answer, and `stop`
 */
export async function start(file, args = [], execArgv = []) {
  const child = fork(join(root, 'bench', file), args, { execArgv })
  const answer = async () => {
    const ended = new AbortController()
    const { signal } = ended
    const exited = once(child, 'exit', { signal }).then(([status]) => {
      throw new Error(`bench/${file} ended with ${status}`)
    })
    try {
      const [message] = await Promise.race([once(child, 'message', { signal }), exited])
      return message
    } finally {
      exited.catch(() => undefined)
      ended.abort()
    }
  }
  const ready = await answer()
  return {
    ready,
    ask(message) {
      const answered = answer()
      child.send(message)
      return answered
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const exited = once(child, 'exit')
      if (child.connected) child.disconnect()
      await exited
    },
  }
}
